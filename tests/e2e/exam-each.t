# With feedback after each question, but free to go about: what was answered stands, since its key was shown.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/each.yaml
exam: each
title: One by one
questions: 2
pass: 60%
feedback: each
filter: ["bank:pain"]
--- | nmtquiz --seed 1 -p ./p.profile exam each
--- stdin
b
/back
b
/undo
/quit
--- stdout
One by one
2 questions, no clock. You may pass questions over and go back to them. Passed
with 60 % of the points. ? lists the commands.

1/2
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/2, 2 open answer> b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

2/2
The cause must be at the temple.
  (t for true, f for false)
2/2, 1 open answer> /back

1/2
What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
Answered: b. It stands, as its key was shown.
1/2, 1 open answer> b
The key to this question was shown: its answer stands. /next goes on.
1/2, 1 open answer> /undo
The key to the last answer was shown: it stands.
1/2, 1 open answer> /quit

Stopped: One by one
So far: 1 of 2 answered. It is not handed in, so there is no result yet.
Time: 0 s, 0 s a question. It was sat without a clock.
'nmtquiz -p ./p.profile resume qfcth1wp' goes on with it.
