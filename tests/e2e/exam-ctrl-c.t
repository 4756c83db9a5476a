# Ctrl-C at every prompt of an exam: once drops the line, twice stops the exam.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 3
minutes: 10
pass: 60%
feedback: each
filter: ["bank:pain"]
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> exam short
A short exam
3 questions, 10 minutes. You may pass questions over and go back to them. Passed
with 60 % of the points. ? lists the commands.

1/3                                                                 [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3 · 10:00 left · 3 open answer> bru{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
1/3 · 10:00 left · 3 open answer> a
Wrong.
The answer: b) A trigger point refers it there
Not a) A bruise would show.
A trigger point is felt where it lies and where it refers its pain.
Enter> {^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
Enter> {^C}{=^C}

Stopped: A short exam
So far: 1 of 3 answered. It is not handed in, so there is no result yet.
Time: 0 s of 10 min, 0 s a question.
'resume qfcth1wp' goes on with it.
nmt> resume short
A short exam
It goes on: 1 of 3 answered, 10:00 left. ? lists the commands.

2/3                                                                 [###-------]
The case
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
2/3 · 10:00 left · 2 open answer> /next

3/3                                                                 [###-------]
What does the therapist apply to the spot?
  (a word or a few)
3/3 · 10:00 left · 2 open answer> /next

2 open (2, 3). /go 2 returns, /left lists, /submit hands in
10:00 left · 2 open exam> sub{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
10:00 left · 2 open exam> submit
2 open (2, 3).
Submit? [y/N] {^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
Submit? [y/N] {^C}{=^C}

Stopped: A short exam
So far: 1 of 3 answered. It is not handed in, so there is no result yet.
Time: 0 s of 10 min, 0 s a question.
'resume qfcth1wp' goes on with it.
nmt> resume short
A short exam
It goes on: 1 of 3 answered, 10:00 left. ? lists the commands.

2 open (2, 3). /go 2 returns, /left lists, /submit hands in
10:00 left · 2 open exam> submit
2 open (2, 3).
Submit? [y/N] y

Not passed: A short exam
0 of 3 points, 0 %. The pass mark is 60 %.
Time: 0 s of 10 min, 0 s a question.
2 left open, which earn no points (2, 3).

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
The next review is due tomorrow, 2026-11-24: 1 question.

Look at the questions: type missed (3), marked (0), sure (0) or all (3). Enter
ends.
look> {^C}{=^C}
(Ctrl-C once more leaves)
look> {^C}{=^C}
nmt> quit
