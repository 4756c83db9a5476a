# A skipped question is recorded, and earns and costs nothing.
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
answer> /skip
Skipped.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> /skip
Skipped.

3/3  pain/treatment                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
answer> pressure
Right.  +1

1 of 1 points (100 %) in 0 s, 2 skipped.
Topic             points
  pain/treatment  1 of 1
The next review is due on 2026-11-25, in 2 days: 1 question.
Next: 'nmtquiz -p ./p.profile practice' asks more, 'nmtquiz -p ./p.profile
progress' shows where you stand.
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/cause	8ac4938f	.	0	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	3	pain/place	77441f55	.	0	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	4	pain/press	92997be4	pressure	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	5	done	1	1
