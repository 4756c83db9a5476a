# An exam in a narrow window.
size 40x24
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/desk.yaml
exam: desk
title: An exam at the desk
questions: 8
minutes: 75
pass: 60%
scale: {from: 300, pass: 630, to: 900}
filter: ["bank:types"]
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions.
Profile p: new.
Type 'practice', 'review' or 'exam';
'help' lists the rest, Tab completes.
nmt> exam
desk: An exam at the desk
  8 questions, 75 minutes
'exam desk' begins that one; with --
about it tells what it is.
nmt> exam desk
An exam at the desk
8 questions, 75 minutes. You may go back
and change answers until you submit.
Passed with 60 % of the points. ? lists
the commands.

1/8                         [----------]
The case
  A 42-year-old accountant reports a
  band of pain over the right temple,
  worse by the evening.

  - She sits ten hours a day, the
    telephone held with her right
    shoulder.
  - Pressing a spot in the upper
    trapezius brings the pain on.

What best explains the pain at the
temple?
  a) A bruise that the telephone left at
     the temple
  b) A blocked temporal artery
  c) A trigger point in the upper
     trapezius refers it there
  d) None of these
1/8 1:15:00 8 open answer> c!
Saved: c (sure)

2/8                         [#---------]
Her pain must come from the temple,
since it is felt there.
  (t for true, f for false)
2/8 1:15:00 7 open answer> f
Saved: false

3/8                         [##--------]
Which muscles are likely to be short
from how she sits?
  a) Gluteus medius
  b) Levator scapulae
  c) Upper trapezius
  d) Tibialis anterior
  (all that apply, as in: a c)
3/8 1:15:00 6 open answer> /mark
3 is marked.
3/8 1:15:00 6 open answer> b c
Saved: b c

4/8                         [###-------]
Put the first steps of the session in
order.
  a) Feel for taut bands
  b) Ask about her health
  c) Look at how she stands and sits
  d) Press the spot that she knows the
     pain from
  (the letters in the right order, as
  in: b a c)
4/8 1:15:00 5 open answer> b c a d
Saved: b c a d

5/8                         [#####-----]
Match each finding with what it is
called.
  1) pain at the temple from a spot in
     the neck
  2) a rope of fibres under the fingers
  3) a jump of the muscle at a flick

  a) referred pain
  b) taut band
  c) bruise
  d) twitch response
  (a letter for each number, as in: 1b
  2a)
5/8 1:15:00 4 open answer> /go 8

8/8                         [#####-----]
NMT applies __(1)__ to a spot and then
__(2)__ it, so that __(3)__ comes back.
  Blank 1 of 3
8/8 1:15:00 4 open answer> pressure
  Blank 2 of 3
8/8 1:15:00 4 open answer> releases
  Blank 3 of 3
8/8 1:15:00 4 open answer> bloodstream!
Saved: pressure; releases; bloodstream

3 open (5, 6, 7), 1 marked (3). /go 5
returns, /left lists, /submit hands in
1:15:00 3 open exam> left
5 answered, 3 open, 1 marked (*).
  1 c!         2 false      3 b c *
  4 b c...     5 open       6 open
  7 open       8 pre...
1:15:00 3 open exam> quit

Stopped: An exam at the desk
So far: 5 of 8 answered, 1 marked. It is
not handed in, so there is no result
yet.
Time: 0 s of 75 min, 0 s a question.
'resume qfcth1wp' goes on with it.
nmt> exam
desk: An exam at the desk
  8 questions, 75 minutes
'exam desk' begins that one; with --
about it tells what it is.
A stopped exam waits, desk, 5 of 8
answered: 'resume' goes on.
nmt> resume
An exam at the desk
It goes on: 5 of 8 answered, 1:15:00
left. ? lists the commands.

3 open (5, 6, 7), 1 marked (3). /go 5
returns, /left lists, /submit hands in
1:15:00 3 open exam> submit
3 open (5, 6, 7), 1 marked (3).
Submit? [y/N] y

Not passed: An exam at the desk
4.67 of 8 points, 58.3 %. The pass mark
is 60 %.
Scaled score 621 on a scale from 300 to
900, where 630 passes. The scale is
linear on either side of the pass mark;
it is not the licensing exam's own.
Time: 0 s of 75 min, 0 s a question.
3 left open, which earn no points (5, 6,
7).

By topic
  desk-work
    █████▓▓▓▓▓▓▓░░░░░···
    4.67 of 8, 58 %; likely between 27
    and 84 %

By level
  recall
    ████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
    1 of 1, 100 %; likely between 21 and
    100 %
  apply
    ████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
    1 of 1, 100 %; likely between 21 and
    100 %
  analyze
    ████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
    1 of 1, 100 %; likely between 21 and
    100 %
A bar's shades ▓ and ░ span the likely
range; they meet at the score.
The likely range says how far so few
questions can be trusted: in 19 of 20
such exams it holds the share of all
such questions that you know. This is
practice, not the licensing exam, and no
promise about it.

What to study next
  desk-work, 4.67 of 8
    practice desk-work

How sure you were: of 1 marked sure, 1
was right (100 %); of 4 others, 3 were
right (75 %).

Not passed: 4.67 of 8 points, 58.3 %.
The next review is due tomorrow,
2026-11-24: 1 question.

Look at the questions: type missed (4),
marked (1), sure (0) or all (8). Enter
ends.
look> sure
No answer was marked sure and wrong.

Look at the questions: type missed (4),
marked (1), sure (0) or all (8). Enter
ends.
look>
nmt> quit
