# /undo takes the last answer back and asks again, in the same order of choices.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 -p ./p.profile practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> /undo
There is no answer of this session to take back.
answer> /hint
Hint: It need not come from there.
answer> b
Right.  +1  (with the hint)
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> /undo
Taken back.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> c
Wrong.  (with the hint)
The answer: b) A trigger point refers it there
A trigger point is felt where it lies and where it refers its pain.
Enter> /undo
Taken back.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b
Right.  +1  (with the hint)
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> /skip
Skipped.

3/3  pain/treatment                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
answer> /undo
Taken back.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> f
Right.  +1

3/3  pain/treatment                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
answer> {^D}

2 of 2 points (100 %) in 0 s, 1 not asked.
Topic            points
  pain/referred  2 of 2
Most worth another look:
  pain/cause
    What best explains it?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz -p ./p.profile practice' asks more, 'nmtquiz -p ./p.profile
progress' shows where you stand.
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	hint	qfcth1wp	2	pain/cause
2026-11-23T08:00:00Z	answer	qfcth1wp	3	pain/cause	8ac4938f	+1	1	0.0	-
2026-11-23T08:00:00Z	undo	qfcth1wp	4
2026-11-23T08:00:00Z	hint	qfcth1wp	5	pain/cause
2026-11-23T08:00:00Z	answer	qfcth1wp	6	pain/cause	8ac4938f	-2	0	0.0	-
2026-11-23T08:00:00Z	undo	qfcth1wp	7
2026-11-23T08:00:00Z	hint	qfcth1wp	8	pain/cause
2026-11-23T08:00:00Z	answer	qfcth1wp	9	pain/cause	8ac4938f	+1	1	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	10	pain/place	77441f55	.	0	0.0	-
2026-11-23T08:00:00Z	undo	qfcth1wp	11
2026-11-23T08:00:00Z	answer	qfcth1wp	12	pain/place	77441f55	false	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	13	stopped	2	2
