# In a cloze, /undo takes back the gaps typed so far; with none typed, the question before.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/gaps.yaml
bank: gaps
title: Gaps
defaults: {case: press}
cases: [{id: press, text: Pressure is applied and released.}]
questions:
  - {id: a, fill: "Pressure keeps {blood} out, and its {release|end} lets it back {in}."}
  - {id: b, fill: "The upper {trapezius} refers pain to the {temple}."}
--- $ nmtquiz --seed 1 -p ./p.profile practice bank:gaps
Type an answer and press Enter. ? shows what else you can type.

1/2  gaps                                                           [----------]
The case
  Pressure is applied and released.

Pressure keeps __(1)__ out, and its __(2)__ lets it back __(3)__.
  Blank 1 of 3
answer> blood
  Blank 2 of 3
answer> and
  Blank 3 of 3
answer> /undo
Taken back.

1/2  gaps                                                           [----------]
The case
  Pressure is applied and released.

Pressure keeps __(1)__ out, and its __(2)__ lets it back __(3)__.
  Blank 1 of 3
answer> /hint
This question has no hint.
answer> blood
  Blank 2 of 3
answer> release
  Blank 3 of 3
answer> in
Right.  +1

2/2  gaps                                                           [#####-----]
The upper __(1)__ refers pain to the __(2)__.
  Blank 1 of 2
answer> /undo
Taken back.

1/2  gaps                                                           [----------]
The case
  Pressure is applied and released.

Pressure keeps __(1)__ out, and its __(2)__ lets it back __(3)__.
  Blank 1 of 3
answer> blood
  Blank 2 of 3
answer> /skip
Skipped.

2/2  gaps                                                           [#####-----]
The upper __(1)__ refers pain to the __(2)__.
  Blank 1 of 2
answer> trapezius
  Blank 2 of 2
answer> temple
Right.  +1

1 of 1 points (100 %) in 0 s, 1 skipped.
Topic   points
  gaps  1 of 1
The next review is due on 2026-11-25, in 2 days: 1 question.
Next: 'nmtquiz -p ./p.profile practice' asks more, 'nmtquiz -p ./p.profile
progress' shows where you stand.
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:gaps	questions=2
2026-11-23T08:00:00Z	answer	qfcth1wp	2	gaps/a	9fe72718	blood|release|in	1	0.0	-
2026-11-23T08:00:00Z	undo	qfcth1wp	3
2026-11-23T08:00:00Z	answer	qfcth1wp	4	gaps/a	9fe72718	.	0	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	5	gaps/b	cde4b254	trapezius|temple	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	6	done	1	1
