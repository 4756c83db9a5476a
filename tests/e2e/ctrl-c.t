# Ctrl-C drops the line that is being typed; twice, it leaves: a session for the prompt, the prompt for
# the shell. Here at each prompt in turn.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> pra{^C}{=^C}
(Ctrl-C once more leaves)
nmt> practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> {^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
answer> a
Wrong.
The answer: b) A trigger point refers it there
Not a) A bruise would show.
A trigger point is felt where it lies and where it refers its pain.
Enter> {^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
Enter>

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> half an answer{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
answer> skip
Did you mean /skip? [Y/n] {^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
Did you mean /skip? [Y/n] n
Type t for true or f for false.
answer> t
Wrong.
The answer: False.
Enter> /fla{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
Enter> {^C}{=^C}

0 of 2 points (0 %) in 0 s, 1 not asked.
Topic            points
  pain/referred  0 of 2
Most worth another look:
  pain/cause
    What best explains it?
  pain/place
    The cause must be at the temple.
The next review is due tomorrow, 2026-11-24: 2 questions.
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
nmt> {^C}{=^C}
(Ctrl-C once more leaves)
nmt> practice missed

1/2  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> {^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
answer> {^C}{=^C}

Nothing was answered.
nmt> practice missed

1/2  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> skip
Did you mean /skip? [Y/n] {^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
Did you mean /skip? [Y/n] {^C}{=^C}

Nothing was answered.
nmt> {^C}{=^C}
(Ctrl-C once more leaves)
nmt> {^C}{=^C}
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/cause	8ac4938f	-1	0	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	3	pain/place	77441f55	true	0	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	4	stopped	2	0
2026-11-23T08:00:00Z	begin	q02cnho6	1	practice	zone=+00:00	seed=1	filter=missed	questions=2
2026-11-23T08:00:00Z	end	q02cnho6	2	stopped	0	0
2026-11-23T08:00:00Z	begin	9meay8h9	1	practice	zone=+00:00	seed=1	filter=missed	questions=2
2026-11-23T08:00:00Z	end	9meay8h9	2	stopped	0	0
