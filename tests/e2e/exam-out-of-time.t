# The clock runs out while an answer is typed, at exam>, and at Submit?: the exam ends by itself.
replace 0:0\d 0:SS
replace \d+(?=\ss\sof) N
replace history\s\w{8} history SESSION
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 3
minutes: 0.06
pass: 60%
filter: ["bank:pain"]
--- $ nmtquiz --seed 1 -p ./p.profile exam short
A short exam
3 questions, 0.06 minutes. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/3                                                                 [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3 · 0:SS left · 3 open answer> the bru{Left}{Left}
The time is used up. What was answered counts.

Not passed: A short exam
0 of 3 points, 0 %. The pass mark is 60 %.
Time: N s of 0.06 min. The time ran out.
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
    nmtquiz -p ./p.profile practice pain

Not passed: 0 of 3 points, 0 %.

Look at the questions: type missed (3), marked (0), sure (0) or all (3). Enter
ends.
look>
--- exit 1
--- $ nmtquiz --seed 1 -p ./q.profile exam short
A short exam
3 questions, 0.06 minutes. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/3                                                                 [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3 · 0:SS left · 3 open answer> /go 3

3/3                                                                 [----------]
What does the therapist apply to the spot?
  (a word or a few)
3/3 · 0:SS left · 3 open answer> /next

3 open (1, 2, 3). /go 1 returns, /left lists, /submit hands in
0:SS left · 3 open exam> le{Left}
The time is used up. What was answered counts.

Not passed: A short exam
0 of 3 points, 0 %. The pass mark is 60 %.
Time: N s of 0.06 min. The time ran out.
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
    nmtquiz -p ./q.profile practice pain

Not passed: 0 of 3 points, 0 %.

Look at the questions: type missed (3), marked (0), sure (0) or all (3). Enter
ends.
look>
--- exit 1
--- $ nmtquiz --seed 1 -p ./r.profile exam short
A short exam
3 questions, 0.06 minutes. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/3                                                                 [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3 · 0:SS left · 3 open answer> /submit
3 open (1, 2, 3).
Submit? [y/N] {Left}
The time is used up. What was answered counts.

Not passed: A short exam
0 of 3 points, 0 %. The pass mark is 60 %.
Time: N s of 0.06 min. The time ran out.
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
    nmtquiz -p ./r.profile practice pain

Not passed: 0 of 3 points, 0 %.

Look at the questions: type missed (3), marked (0), sure (0) or all (3). Enter
ends.
look>
--- exit 1
