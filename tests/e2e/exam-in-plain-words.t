# An exam without colour and box characters, for a screen reader; and with colour.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
looks
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 3
minutes: 10
pass: 60%
filter: ["bank:pain"]
--- $ nmtquiz --seed 1 -p ./p.profile exam short --plain
A short exam
3 questions, 10 minutes. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/3
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3, 10:00 left, 3 open answer> b
Saved: b

2/3
The cause must be at the temple.
  (t for true, f for false)
2/3, 10:00 left, 2 open answer> /mark
2 is marked.
2/3, 10:00 left, 2 open answer> /left
1 answered, 2 open, 1 marked.
Answered: 1.
Open: 2, 3.
Marked: 2.
2/3, 10:00 left, 2 open answer> /quit

Stopped: A short exam
So far: 1 of 3 answered, 1 marked. It is not handed in, so there is no result
yet.
Time: 0 s of 10 min, 0 s a question.
'nmtquiz -p ./p.profile resume qfcth1wp' goes on with it.
--- $ env NO_COLOR=1 nmtquiz -p ./p.profile resume
A short exam
It goes on: 1 of 3 answered, 10:00 left. ? lists the commands.

2/3  marked                                                         [###-------]
The case
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
2/3 · 10:00 left · 2 open answer> /left
1 answered, 2 open, 1 marked (*).
  1 b             2 open *        3 open
2/3 · 10:00 left · 2 open answer> /quit

Stopped: A short exam
So far: 1 of 3 answered, 1 marked. It is not handed in, so there is no result
yet.
Time: 0 s of 10 min, 0 s a question.
'nmtquiz -p ./p.profile resume qfcth1wp' goes on with it.
--- $ nmtquiz -p ./p.profile resume
«b»A short exam«»
It goes on: 1 of 3 answered, 10:00 left. ? lists the commands.

2/3  marked                                                         [###-------]
«b»The case«»
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
2/3 · 10:00 left · 2 open answer> /left
1 answered, 2 open, 1 marked (*).
  1 b             2 «b»open«brown» *«»        3 «b»open«»
2/3 · 10:00 left · 2 open answer> /submit
2 open (2, 3), 1 marked (2).
Submit? [y/N] y

«red»Not passed: A short exam«»
1 of 3 points, 33.3 %. The pass mark is 60 %.
Time: 0 s of 10 min, 0 s a question.
2 left open, which earn no points (2, 3).

By topic  points  share                           likely
  pain    1 of 3   33 %  █▓▓▓▓▓▓░░░░░░░░░····  6 to 79 %

By level  points  share                             likely
  apply   1 of 1  100 %  ████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  21 to 100 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  pain, 1 of 3, too few to tell
    «b»nmtquiz -p ./p.profile practice pain«»

«red»Not passed: 1 of 3 points, 33.3 %.«»
The next review is due on 2026-11-25, in 2 days: 1 question.

Look at the questions: type missed (2), marked (1), sure (0) or all (3). Enter
ends.
look>
--- exit 1
