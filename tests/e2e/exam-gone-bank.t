# A whole bank, and then the exam's file, are removed while an exam waits: it goes on with what is left,
# under the terms that it began with, and names what is gone.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/cause.yaml
bank: cause
title: Causes
questions:
  - id: one
    ask: One holds.
    answer: true
  - id: two
    ask: Two holds.
    answer: true
--- given questions/other.yaml
bank: other
title: Others
questions:
  - id: three
    ask: Three holds.
    answer: true
  - id: four
    ask: Four holds.
    answer: true
--- given questions/exams/few.yaml
exam: few
title: A few
questions: 4
minutes: 10
pass: 60%
blueprint: {cause: 50%, other: 50%}
--- $ nmtquiz --seed 1 -p ./p.profile exam few
A few
4 questions, 10 minutes. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/4                                                                 [----------]
Four holds.
  (t for true, f for false)
1/4 · 10:00 left · 4 open answer> true
Saved: true

2/4                                                                 [##--------]
Three holds.
  (t for true, f for false)
2/4 · 10:00 left · 3 open answer> true
Saved: true

3/4                                                                 [#####-----]
One holds.
  (t for true, f for false)
3/4 · 10:00 left · 2 open answer> true
Saved: true

4/4                                                                 [#######---]
Two holds.
  (t for true, f for false)
4/4 · 10:00 left · 1 open answer> /back

3/4                                                                 [#######---]
One holds.
  (t for true, f for false)
Answered: true. Type another to change it; /next keeps it.
3/4 · 10:00 left · 1 open answer> /mark
3 is marked.
3/4 · 10:00 left · 1 open answer> /quit

Stopped: A few
So far: 3 of 4 answered, 1 marked. It is not handed in, so there is no result
yet.
Time: 0 s of 10 min, 0 s a question.
'nmtquiz -p ./p.profile resume qfcth1wp' goes on with it.
--- | rm questions/other.yaml
--- $ nmtquiz -p ./p.profile resume
A few
It goes on: 1 of 4 answered, 10:00 left. ? lists the commands.
No longer in the banks, and left out of the score: other/four, other/three.

3/4  marked                                                         [##--------]
One holds.
  (t for true, f for false)
Answered: true. Type another to change it; /next keeps it.
3/4 · 10:00 left · 1 open answer> /left
1 answered, 1 open, 1 marked (*).
  1 gone          2 gone          3 true *        4 open
3/4 · 10:00 left · 1 open answer> /next

4/4                                                                 [##--------]
Two holds.
  (t for true, f for false)
4/4 · 10:00 left · 1 open answer> /quit

Stopped: A few
So far: 1 of 2 answered, 1 marked. It is not handed in, so there is no result
yet.
Time: 0 s of 10 min, 0 s a question.
'nmtquiz -p ./p.profile resume qfcth1wp' goes on with it.
--- | rm questions/exams/few.yaml
--- $ nmtquiz -p ./p.profile resume few
few
It goes on: 1 of 4 answered, 10:00 left. ? lists the commands.
No longer in the banks, and left out of the score: other/four, other/three.

4/4                                                                 [##--------]
Two holds.
  (t for true, f for false)
4/4 · 10:00 left · 1 open answer> /back

3/4  marked                                                         [##--------]
One holds.
  (t for true, f for false)
Answered: true. Type another to change it; /next keeps it.
3/4 · 10:00 left · 1 open answer> /time
10 minutes left, 0 seconds used.
3/4 · 10:00 left · 1 open answer> /submit
1 open (4), 1 marked (3).
Submit? [y/N] y

Not passed: few
1 of 2 points, 50 %. The pass mark is 60 %.
Time: 0 s of 10 min, 0 s a question.
1 left open, which earns no points (4).

By topic  points  share                           likely
  cause   1 of 2   50 %  ██▓▓▓▓▓▓▓▓░░░░░░░░··  9 to 91 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  cause, 1 of 2, too few to tell
    nmtquiz -p ./p.profile practice cause

No longer in the banks, and left out of the score: other/four, other/three.

Not passed: 1 of 2 points, 50 %.
The next review is due on 2026-11-25, in 2 days: 1 question.

Look at the questions: type missed (1), marked (1), sure (0) or all (2). Enter
ends.
look> marked

3/4  cause/one  (marked)
One holds.
You: true
Right.  +1

Look at the questions: type missed (1), marked (1), sure (0) or all (2). Enter
ends.
look>
--- exit 1
--- | nmtquiz -p ./p.profile history
--- stdout
When              What      points             time  session
2026-11-23 08:00  exam few       -  50 % fail   0 s  qfcth1wp
--- | rm questions/cause.yaml
--- | nmtquiz -p ./p.profile history qfcth1wp
--- stdout

No result: few
None of its questions is in the banks any more, so there is nothing to score.
Time: 0 s of 10 min.

No longer in the banks, and left out of the score: other/four, other/three,
cause/one, cause/two.
When the exam ended it was recorded as 1 point, not passed. The above is how it
stands with the questions as they are now.
--- | nmtquiz -p ./p.profile history few marked
--- stdout
No question is marked.
