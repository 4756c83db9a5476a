# A stopped exam goes on where it was: after a kill, after /quit, by name where several wait.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 3
minutes: 10
pass: 60%
filter: ["bank:pain"]
--- given questions/exams/desk.yaml
exam: desk
title: An exam at the desk
questions: 8
pass: 60%
filter: ["bank:types"]
--- given p.profile
nmtquiz-profile 1
2026-11-23T07:50:00Z	begin	qfcth1wp	1	exam	zone=+00:00	seed=1	exam=short	questions=3	minutes=10	extra=1	clock=active	navigation=free	feedback=end	pass=60
2026-11-23T07:50:00Z	item	qfcth1wp	2	1	pain/cause	8ac4938f	2,1,3
2026-11-23T07:50:00Z	item	qfcth1wp	3	2	pain/place	77441f55	-
2026-11-23T07:50:00Z	item	qfcth1wp	4	3	pain/press	92997be4	-
2026-11-23T07:50:00Z	at	qfcth1wp	5	1	0.0
2026-11-23T07:50:20Z	answer	qfcth1wp	6	pain/cause	8ac4938f	+1	1	20.0	sure	1
2026-11-23T07:50:20Z	at	qfcth1wp	7	2	20.0
2026-11-23T07:50:30Z	mark	qfcth1wp	8	2
2026-11-23T07:50:30Z	at	qfcth1wp	9	2	30.0
2026-11-23T07:50:32Z	at	qfcth1wp	10	3	32.5
2026-11-23T07:50:42Z	at	qfcth1wp	11	3	42.5
--- $ nmtquiz --seed 1 -p ./p.profile resume
A short exam
It goes on: 1 of 3 answered, 9:18 left. ? lists the commands.

3/3                                                                 [###-------]
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
  (a word or a few)
3/3 · 9:18 left · 2 open answer> /go 1

1/3                                                                 [###-------]
What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
Answered: b (sure). Type another to change it; /next keeps it.
1/3 · 9:18 left · 2 open answer> /go 2

2/3  marked                                                         [###-------]
The cause must be at the temple.
  (t for true, f for false)
2/3 · 9:18 left · 2 open answer> /quit

Stopped: A short exam
So far: 1 of 3 answered, 1 marked. It is not handed in, so there is no result
yet.
Time: 43 s of 10 min, 43 s a question.
'nmtquiz -p ./p.profile resume qfcth1wp' goes on with it.
--- $ nmtquiz --seed 2 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
A stopped exam waits, short, 1 of 3 answered: 'resume' goes on.
nmt> exam desk
A stopped exam waits, short, 1 of 3 answered: 'resume' goes on.
An exam at the desk
8 questions, no clock. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/8                                                                 [----------]
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A trigger point in the upper trapezius refers it there
  c) A blocked temporal artery
  d) None of these
1/8 · 8 open answer> {^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
1/8 · 8 open answer> {^C}{=^C}

Stopped: An exam at the desk
So far: 0 of 8 answered. It is not handed in, so there is no result yet.
Time: 0 s. It was sat without a clock.
'resume h5b78fwj' goes on with it.
nmt> resume
Exam   Session   Begun             question  answered  time left
short  qfcth1wp  2026-11-23 07:50    2 of 3         1       9:18
desk   h5b78fwj  2026-11-23 08:00    1 of 8         0   no clock
2 exams are stopped; say which, as in: resume short
nmt> resume zzz
no stopped exam is called 'zzz'; 'resume' alone shows what waits
nmt> resume desk
An exam at the desk
It goes on: 0 of 8 answered. ? lists the commands.

1/8                                                                 [----------]
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A trigger point in the upper trapezius refers it there
  c) A blocked temporal artery
  d) None of these
1/8 · 8 open answer> {^D}

Stopped: An exam at the desk
So far: 0 of 8 answered. It is not handed in, so there is no result yet.
Time: 0 s. It was sat without a clock.
'resume h5b78fwj' goes on with it.
nmt> resume qfcth1wp
A short exam
It goes on: 1 of 3 answered, 9:18 left. ? lists the commands.

2/3  marked                                                         [###-------]
The case
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
2/3 · 9:18 left · 2 open answer> f
Saved: false

3/3                                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
3/3 · 9:18 left · 1 open answer> /submit
1 open (3), 1 marked (2).
Submit? [y/N] y

Passed: A short exam
2 of 3 points, 66.7 %. The pass mark is 60 %.
Time: 43 s of 10 min, 21 s a question.
1 left open, which earns no points (3).

By topic  points  share                            likely
  pain    2 of 3   67 %  ████▓▓▓▓▓▓▓▓▓░░░░░░·  21 to 94 %

By level  points  share                             likely
  apply   1 of 1  100 %  ████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  21 to 100 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  pain, 2 of 3, too few to tell
    practice pain

How sure you were: of 1 marked sure, 1 was right (100 %); of 1 others, 1 was
right (100 %).

Passed: 2 of 3 points, 66.7 %.
The next review is due on 2026-11-25, in 2 days: 1 question.

Look at the questions: type missed (1), marked (1), sure (0) or all (3). Enter
ends.
look>
nmt> resume qfcth1wp
qfcth1wp is over; 'history qfcth1wp' shows its result
nmt> resume
An exam at the desk
It goes on: 0 of 8 answered. ? lists the commands.

1/8                                                                 [----------]
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A trigger point in the upper trapezius refers it there
  c) A blocked temporal artery
  d) None of these
1/8 · 8 open answer> {kill TERM}

Stopped: An exam at the desk
So far: 0 of 8 answered. It is not handed in, so there is no result yet.
Time: 0 s. It was sat without a clock.
'resume h5b78fwj' goes on with it.
--- $ nmtquiz -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
A stopped exam waits, desk, 0 of 8 answered: 'resume' goes on.
nmt> quit
--- | grep -c end p.profile
--- stdout
7
