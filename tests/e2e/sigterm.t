# SIGTERM ends the program at each prompt; the session is stopped and what was answered is saved.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> a
Wrong.
The answer: b) A trigger point refers it there
Not a) A bruise would show.
A trigger point is felt where it lies and where it refers its pain.
Enter>

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> {kill TERM}

0 of 1 points (0 %) in 0 s, 2 not asked.
Topic            points
  pain/referred  0 of 1
Most worth another look:
  pain/cause
    What best explains it?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
--- $ nmtquiz --seed 1 -p ./p.profile practice bank:pain

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> quit
Did you mean /quit? [Y/n] {kill TERM}

Nothing was answered.
--- $ nmtquiz --seed 1 -p ./p.profile practice bank:pain

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> skip
Did you mean /skip? [Y/n] n
Type a letter from a to c.
answer> skip
Did you mean /skip? [Y/n] {kill HUP}

Nothing was answered.
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> half{kill TERM}
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/cause	8ac4938f	-1	0	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	3	stopped	1	0
2026-11-23T08:00:00Z	begin	q02cnho6	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	end	q02cnho6	2	stopped	0	0
2026-11-23T08:00:00Z	begin	9meay8h9	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	end	9meay8h9	2	stopped	0	0
