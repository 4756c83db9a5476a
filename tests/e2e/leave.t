# However a session ends, what was acknowledged is saved and the terminal is as before.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz -p ./ana.profile --seed 1 practice bank:facts

1/4  facts                                                          [----------]
Ischemia is a lack of blood in a tissue.
  (t for true, f for false)
answer> t
Right.  +1

2/4  facts                                                          [##--------]
A trigger point lies in a taut band of muscle.
  (t for true, f for false)
answer> {^D}


1 of 1 points (100 %) in 0 s, 3 not asked.
Topic    points
  facts  1 of 1
Next: 'practice' asks new questions, 'progress' shows where you stand.
--- $ nmtquiz -p ./ana.profile --seed 2 practice bank:facts

1/4  facts                                                          [----------]
A trigger point lies in a taut band of muscle.
  (t for true, f for false)
answer> t
Right.  +1
It is a hypersensitive spot in a taut band, felt under the fingers.

2/4  facts                                                          [##--------]
A trigger point is a bruise.
  (t for true, f for false)
answer> half{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
answer> {^C}{=^C}

1 of 1 points (100 %) in 0 s, 3 not asked.
Topic    points
  facts  1 of 1
Next: 'practice' asks new questions, 'progress' shows where you stand.
--- $ nmtquiz -p ./ana.profile --seed 3 practice bank:facts

1/4  facts                                                          [----------]
A trigger point can refer pain to another place.
  (t for true, f for false)
answer> t
Right.  +1

2/4  facts                                                          [##--------]
A trigger point is a bruise.
  (t for true, f for false)
answer> t{kill TERM}

1 of 1 points (100 %) in 0 s, 3 not asked.
Topic    points
  facts  1 of 1
Next: 'practice' asks new questions, 'progress' shows where you stand.
--- $ nmtquiz -p ./ana.profile --seed 4 practice bank:facts

1/4  facts                                                          [----------]
A trigger point is a bruise.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
A bruise is bleeding under the skin.
Enter>

2/4  facts                                                          [##--------]
A trigger point lies in a taut band of muscle.
  (t for true, f for false)
answer> t{close}
--- $ nmtquiz -p ./ana.profile --seed 5 practice bank:facts

1/4  facts                                                          [----------]
A trigger point is a bruise.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
A bruise is bleeding under the skin.
Enter>

2/4  facts                                                          [##--------]
Ischemia is a lack of blood in a tissue.
  (t for true, f for false)
answer> /quit

0 of 1 points (0 %) in 0 s, 3 not asked.
Topic    points
  facts  0 of 1
Most worth another look:
  facts/bruise
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
--- file ana.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:facts	questions=4
2026-11-23T08:00:00Z	answer	qfcth1wp	2	facts/ischemia	528eb548	true	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	3	stopped	1	1
2026-11-23T08:00:00Z	begin	h5b78fwj	1	practice	zone=+00:00	seed=2	filter=bank:facts	questions=4
2026-11-23T08:00:00Z	answer	h5b78fwj	2	facts/taut-band	abcaebbd	true	1	0.0	-
2026-11-23T08:00:00Z	end	h5b78fwj	3	stopped	1	1
2026-11-23T08:00:00Z	begin	nrq593x7	1	practice	zone=+00:00	seed=3	filter=bank:facts	questions=4
2026-11-23T08:00:00Z	answer	nrq593x7	2	facts/referral	0b4a3dc5	true	1	0.0	-
2026-11-23T08:00:00Z	end	nrq593x7	3	stopped	1	1
2026-11-23T08:00:00Z	begin	xt9dues1	1	practice	zone=+00:00	seed=4	filter=bank:facts	questions=4
2026-11-23T08:00:00Z	answer	xt9dues1	2	facts/bruise	d2f30e97	true	0	0.0	-
2026-11-23T08:00:00Z	end	xt9dues1	3	stopped	1	0
2026-11-23T08:00:00Z	begin	mp66sr06	1	practice	zone=+00:00	seed=5	filter=bank:facts	questions=4
2026-11-23T08:00:00Z	answer	mp66sr06	2	facts/bruise	d2f30e97	true	0	0.0	-
2026-11-23T08:00:00Z	end	mp66sr06	3	stopped	1	0
