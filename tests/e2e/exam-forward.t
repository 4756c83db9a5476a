# A forward exam with feedback after each question: no way back, a hint, time to read; in a pipe no pause.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/forward.yaml
exam: forward
title: Straight on
questions: all
pass: 60%
navigation: forward
feedback: each
filter: ["bank:pain"]
--- $ nmtquiz --seed 1 -p ./p.profile exam forward
Straight on
3 questions, no clock. An answer stands, and there is no way back. Passed with
60 % of the points. ? lists the commands.

1/3                                                                 [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3 · 3 open answer> /help
/hint         a hint, where there is one; it is recorded with your answer
/left         your answer sheet: what is answered, open and marked
/time         the time used and the time left
/submit       hand the exam in
/flag         mark the question for later, or take the mark off
/note TEXT    write a note on the question
/report TEXT  say what is wrong with the question
/why          the last feedback once more
/quit         end the session; what you answered is saved
/help         this list
An answer may end in ! where you are sure, or in ? where you guess.
/quit stops the exam, and 'resume' goes on with it.
1/3 · 3 open answer> /next
This exam goes forward only: an answer moves on, and it stands; /submit hands
in.
1/3 · 3 open answer> /back
This exam goes forward only: an answer moves on, and it stands; /submit hands
in.
1/3 · 3 open answer> /go 2
This exam goes forward only: an answer moves on, and it stands; /submit hands
in.
1/3 · 3 open answer> /mark
This exam goes forward only: an answer moves on, and it stands; /submit hands
in.
1/3 · 3 open answer> /hint
Hint: It need not come from there.
1/3 · 3 open answer> a!
Wrong.  (sure)  (with the hint)
The answer: b) A trigger point refers it there
Not a) A bruise would show.
A trigger point is felt where it lies and where it refers its pain.
Enter> /undo
This exam goes forward only: an answer moves on, and it stands; /submit hands
in.
Enter> /flag
1 is flagged: 'practice flagged' asks it again.
Enter> /left
1 answered, 2 open, 0 marked.
  1 a!            2 open          3 open
Enter>

2/3                                                                 [###-------]
The cause must be at the temple.
  (t for true, f for false)
2/3 · 2 open answer> /submit
2 open (2, 3).
Submit? [y/N] n
Not handed in.
2/3 · 2 open answer> f
Right.  +1

3/3                                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
3/3 · 1 open answer> /undo
This exam goes forward only: an answer moves on, and it stands; /submit hands
in.
3/3 · 1 open answer> /why
Right.  +1
3/3 · 1 open answer> /time
This exam has no clock; 0 seconds used.
3/3 · 1 open answer> pressure
Right.  +1

All are answered. /left lists, /submit hands in
0 open exam> go 1
This exam goes forward only: an answer moves on, and it stands; /submit hands
in.
0 open exam> flag
No question is on the screen: /submit hands in.
0 open exam> submit

Passed: Straight on
2 of 3 points, 66.7 %. The pass mark is 60 %.
Time: 0 s, 0 s a question. It was sat without a clock.

By topic  points  share                            likely
  pain    2 of 3   67 %  ████▓▓▓▓▓▓▓▓▓░░░░░░·  21 to 94 %

By level  points  share                           likely
  apply   0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  pain, 2 of 3, too few to tell
    nmtquiz -p ./p.profile practice pain

How sure you were: of 1 marked sure, 0 were right (0 %); of 2 others, 2 were
right (100 %).

Passed: 2 of 3 points, 66.7 %.
The next review is due tomorrow, 2026-11-24: 1 question.

Look at the questions: type missed (1), marked (0), sure (1) or all (3). Enter
ends.
look>
--- exit 0
--- | nmtquiz --seed 1 -p ./q.profile exam forward
--- stdin
b
f
pressure
submit
--- stdout
Straight on
3 questions, no clock. An answer stands, and there is no way back. Passed with
60 % of the points. ? lists the commands.

1/3
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3, 3 open answer> b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

2/3
The cause must be at the temple.
  (t for true, f for false)
2/3, 2 open answer> f
Right.  +1

3/3
What does the therapist apply to the spot?
  (a word or a few)
3/3, 1 open answer> pressure
Right.  +1

All are answered. /left lists, /submit hands in
0 open exam> submit

Passed: Straight on
3 of 3 points, 100 %. The pass mark is 60 %.
Time: 0 s, 0 s a question. It was sat without a clock.

By topic
  pain: 3 of 3, 100 %; likely between 44 and 100 %

By level
  apply: 1 of 1, 100 %; likely between 21 and 100 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.
All questions, with the answers and why:
    nmtquiz -p ./q.profile history qfcth1wp all

Passed: 3 of 3 points, 100 %.
The next review is due on 2026-11-25, in 2 days: 3 questions.
--- exit 0
