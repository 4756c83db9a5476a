# A hint is shown on request and recorded with the answer; where there is none, that is said.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/hints.yaml
bank: hints
title: Hints
defaults: {case: press}
cases: [{id: press, text: A trigger point is pressed.}]
questions:
  - {id: a, ask: It may ache elsewhere., answer: true, hint: Think of **referred** pain.}
  - {id: b, ask: It is a wound., answer: false}
--- $ nmtquiz --seed 1 -p ./p.profile practice bank:hints
Type an answer and press Enter. ? shows what else you can type.

1/2  hints                                                          [----------]
The case
  A trigger point is pressed.

It may ache elsewhere.
  (t for true, f for false)
answer> /hint
Hint: Think of referred pain.
answer> /hint
Hint: Think of referred pain.
answer> t
Right.  +1  (with the hint)

2/2  hints                                                          [#####-----]
It is a wound.
  (t for true, f for false)
answer> /hint
This question has no hint.
answer> hint
Did you mean /hint? [Y/n] y
This question has no hint.
answer> f
Right.  +1

2 of 2 points (100 %) in 0 s.
Topic    points
  hints  2 of 2
Most worth another look:
  hints/a
    It may ache elsewhere.
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz -p ./p.profile practice' asks more, 'nmtquiz -p ./p.profile
progress' shows where you stand.
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:hints	questions=2
2026-11-23T08:00:00Z	hint	qfcth1wp	2	hints/a
2026-11-23T08:00:00Z	answer	qfcth1wp	3	hints/a	d7012ff5	true	1	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	4	hints/b	0f81fa0f	false	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	5	done	2	2
