# An accommodation, set once: the minutes of every exam are multiplied, and the exam and its result say so.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 3
minutes: 10
pass: 60%
filter: ["bank:pain"]
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> set extra-time 1.555
'extra-time' takes a number from 1 to 4, such as 1.5
nmt> set extra-time 0.5
'extra-time' takes a number from 1 to 4, such as 1.5
nmt> set extra-time 4.01
'extra-time' takes a number from 1 to 4, such as 1.5
nmt> set extra-time 1.5
extra-time is 1.5 now.
nmt> set extra-time
1.5
nmt> exam short
A short exam
3 questions, 15 minutes (10 times 1.5, your extra time). You may go back and
change answers until you submit. Passed with 60 % of the points. ? lists the
commands.

1/3                                                                 [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3 · 15:00 left · 3 open answer> /submit
3 open (1, 2, 3).
Submit? [y/N] y

Not passed: A short exam
0 of 3 points, 0 %. The pass mark is 60 %.
Time: 0 s of 15 min. With extra time: 1.5 times the exam's 10 min.
3 left open, which earn no points (1, 2, 3).

By topic  points  share                           likely
  pain    0 of 3    0 %  ░░░░░░░░░░░·········  0 to 56 %

By level  points  share                           likely
  apply   0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  pain, 0 of 3, too few to tell
    practice pain

Not passed: 0 of 3 points, 0 %.

Look at the questions: type missed (3), marked (0), sure (0) or all (3). Enter
ends.
look>
nmt> exam short --untimed
A short exam
3 questions, no clock. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/3                                                                 [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3 · 3 open answer> /quit

Stopped: A short exam
So far: 0 of 3 answered. It is not handed in, so there is no result yet.
Time: 0 s. It was sat without a clock.
'resume q02cnho6' goes on with it.
nmt> quit
