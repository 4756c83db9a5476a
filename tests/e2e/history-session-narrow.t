# An exam's result in 40 columns.
size 40x140
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env NMTQUIZ_QUESTIONS=course
env TZ=EST5
--- given course/safety.yaml from looking-back/safety.yaml
--- given course/exams/first.yaml from looking-back/first.yaml
--- given ana.profile from looking-back/ana.profile
--- $ nmtquiz -p ./ana.profile history fail0002

{}Not passed: First <steps> & more
1 critical question missed. An exam is
passed only with all of its critical
questions right.
  8  safety/calf
     A calf is hot, swollen and
     painful after a long flight....
5 of 11 points, 45.5 %. The pass mark is
70 %.
Scaled score 514 on a scale from 300 to
900, where 630 passes. The scale is
linear on either side of the pass mark;
it is not the licensing exam's own.
Time: 6 min 52 s of 30 min, 41 s a
question. The time ran out. With extra
time: 1.5 times the exam's 20 min.
1 left open, which earns no points (12).

By topic
  Desk work
    ███▓▓▓▓▓▓░░░░░░·····
    3 of 7, 43 %; likely between 16 and
    75 %
  pain
    ██▓▓▓▓▓▓▓▓░░░░░░░░··
    1 of 2, 50 %; likely between 9 and
    91 %
  safety
    ██▓▓▓▓▓▓▓▓░░░░░░░░··
    1 of 2, 50 %; likely between 9 and
    91 %

By level
  recall
    ███████▓▓▓▓▓▓▓▓▓▓▓▓▓
    2 of 2, 100 %; likely between 34 and
    100 %
  apply
    █▓▓▓▓▓▓░░░░░░░░░····
    1 of 3, 33 %; likely between 6 and
    79 %
  analyze
    ░░░░░░░░░░░░░░░░····
    0 of 1, 0 %; likely between 0 and
    79 %
A bar's shades ▓ and ░ span the likely
range; they meet at the score.
The likely range says how far so few
questions can be trusted: in 19 of 20
such exams it holds the share of all
such questions that you know. This is
practice, not the licensing exam, and no
promise about it.

What to study next
  safety, critical
    nmtquiz -p ./ana.profile practice sa
fety
  Desk work, 3 of 7
    nmtquiz -p ./ana.profile practice de
sk-work
  pain, 1 of 2, too few to tell
    nmtquiz -p ./ana.profile practice pa
in

How sure you were: of 4 marked sure, 1
was right (25 %); of 1 guessed, 0 were
right (0 %); of 5 others, 3 were right
(60 %).
Changed since the exam was drawn, and
graded as now worded: pain/cause, types/
order.
No longer in the banks, and left out of
the score: pain/gone.
When the exam ended it was recorded as 6
points, not passed. The above is how it
stands with the questions as they are
now.
What was missed, with the answers and
why (or marked, sure, all):
    nmtquiz -p ./ana.profile history fai
l0002 missed

Not passed: 5 of 11 points, 45.5 %; 1
critical question missed (8).
--- $ nmtquiz -p ./ana.profile history fail0002 --plain

{}Not passed: First <steps> & more
1 critical question missed. An exam is
passed only with all of its critical
questions right.
  8  safety/calf
     A calf is *hot*, swollen and
     painful after a long flight....
5 of 11 points, 45.5 %. The pass mark is
70 %.
Scaled score 514 on a scale from 300 to
900, where 630 passes. The scale is
linear on either side of the pass mark;
it is not the licensing exam's own.
Time: 6 min 52 s of 30 min, 41 s a
question. The time ran out. With extra
time: 1.5 times the exam's 20 min.
1 left open, which earns no points (12).

By topic
  Desk work: 3 of 7, 43 %; likely
  between 16 and 75 %
  pain: 1 of 2, 50 %; likely between 9
  and 91 %
  safety: 1 of 2, 50 %; likely between 9
  and 91 %

By level
  recall: 2 of 2, 100 %; likely between
  34 and 100 %
  apply: 1 of 3, 33 %; likely between 6
  and 79 %
  analyze: 0 of 1, 0 %; likely between 0
  and 79 %
The likely range says how far so few
questions can be trusted: in 19 of 20
such exams it holds the share of all
such questions that you know. This is
practice, not the licensing exam, and no
promise about it.

What to study next
  safety, critical
    nmtquiz -p ./ana.profile practice sa
fety
  Desk work, 3 of 7
    nmtquiz -p ./ana.profile practice de
sk-work
  pain, 1 of 2, too few to tell
    nmtquiz -p ./ana.profile practice pa
in

How sure you were: of 4 marked sure, 1
was right (25 %); of 1 guessed, 0 were
right (0 %); of 5 others, 3 were right
(60 %).
Changed since the exam was drawn, and
graded as now worded: pain/cause, types/
order.
No longer in the banks, and left out of
the score: pain/gone.
When the exam ended it was recorded as 6
points, not passed. The above is how it
stands with the questions as they are
now.
What was missed, with the answers and
why (or marked, sure, all):
    nmtquiz -p ./ana.profile history fai
l0002 missed

Not passed: 5 of 11 points, 45.5 %; 1
critical question missed (8).
--- $ nmtquiz -p ./ana.profile history
2026-11-22 15:00  practice pain
  2 of 2 points, 9 s, prac0006
2026-11-22 09:00  exam first
  3 answered, stopped, 1 min 27 s,
  stop0003
2026-11-21 09:00  exam first
  6 of 12, 50 % fail, 6 min 52 s,
  fail0002
2026-11-20 09:00  exam first
  11.17 of 12, 93 % pass, 6 min 31 s,
  pass0001
2026-11-19 09:00  exam forgotten
  0 of 3, 0 % fail, 4 s, open0005
2026-11-18 09:00  exam forgotten
  1 of 1, 100 % pass, 13 s, gone0004
