# Wide and composed characters in an answer and in a profile's path; accents make no difference.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/words.yaml
bank: words
title: Words
defaults: {case: a}
cases: [{id: a, text: Words from elsewhere.}]
questions:
  - {id: a, ask: What is 漢方?, accept: [漢字]}
  - {id: b, ask: Where is it drunk?, accept: [café]}
  - {id: c, ask: And where else?, accept: [café]}
  - {id: d, ask: Which muscle?, accept: [trapezius]}
--- $ nmtquiz --seed 1 -p './my folder/ana 漢字 é.profile' practice bank:words
Type an answer and press Enter. ? shows what else you can type.

1/4  words                                                          [----------]
The case
  Words from elsewhere.

What is 漢方?
  (a word or a few)
answer> 漢字
Right.  +1

2/4  words                                                          [##--------]
Where is it drunk?
  (a word or a few)
answer> CAFÉ!
Right.  +1  (sure)

3/4  words                                                          [#####-----]
And where else?
  (a word or a few)
answer> café
Right.  +1

4/4  words                                                          [#######---]
Which muscle?
  (a word or a few)
answer> 漢{Backspace}{~}字{Backspace}{~}é{Backspace}{~}{Left}{Right}trapézius
Right.  +1

4 of 4 points (100 %) in 0 s.
Topic    points
  words  4 of 4
The next review is due on 2026-11-25, in 2 days: 3 questions.
Next: 'nmtquiz -p './my folder/ana 漢字 é.profile' practice' asks more, 'nmtquiz
-p './my folder/ana 漢字 é.profile' progress' shows where you stand.
--- file my folder/ana 漢字 é.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:words	questions=4
2026-11-23T08:00:00Z	answer	qfcth1wp	2	words/a	b1a19aba	漢字	1	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	3	words/b	a7b1336d	CAFÉ	1	0.0	sure
2026-11-23T08:00:00Z	answer	qfcth1wp	4	words/c	6157f7a6	café	1	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	5	words/d	228b200d	trapézius	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	6	done	4	4
--- $ nmtquiz -p './my folder/ana 漢字 é.profile'
NMT Quiz 0.1.0 - 3 banks, 15 questions. Profile ana 漢字 é: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> quit
