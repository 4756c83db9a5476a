# The clock runs out while an answer is typed, and the exam ends by itself; what was answered counts.
replace \d:\d\d M:SS
replace \d+ s(?=[ ,.]) N s
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 3
minutes: 0.03
pass: 60%
filter: ["bank:pain"]
--- $ nmtquiz --seed 1 -p ./p.profile exam short
A short exam
s(?=[ ,.]) N s questions, s(?=[ ,.]) N s minutes. You may go back and change answers until you submit. ?
lists the commands.

s(?=[ ,.]) N s/s(?=[ ,.]) N s                                                                 [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
s(?=[ ,.]) N s/s(?=[ ,.]) N s M:SS s(?=[ ,.]) N s open answer> b
Saved: b

s(?=[ ,.]) N s/s(?=[ ,.]) N s                                                                 [###-------]
The cause must be at the temple.
  (t for true, f for false)
s(?=[ ,.]) N s/s(?=[ ,.]) N s M:SS s(?=[ ,.]) N s open answer> fal{~}
The time is used up. What was answered counts.

Not passed: A short exam
s(?=[ ,.]) N s of s(?=[ ,.]) N s points, s(?=[ ,.]) N s.s(?=[ ,.]) N s %. The pass mark is s(?=[ ,.]) N s %.
Time: s(?=[ ,.]) N s s of s(?=[ ,.]) N s.s(?=[ ,.]) N s min, s(?=[ ,.]) N s s a question. The time ran out.
s(?=[ ,.]) N s left open, which earn no points (s(?=[ ,.]) N s, s(?=[ ,.]) N s).

By topic  points  share                           likely
  pain    s(?=[ ,.]) N s of s(?=[ ,.]) N s   s(?=[ ,.]) N s %  █▓▓▓▓▓▓░░░░░░░░░····  s(?=[ ,.]) N s to s(?=[ ,.]) N s %

By level  points  share                             likely
  apply   s(?=[ ,.]) N s of s(?=[ ,.]) N s  s(?=[ ,.]) N s %  ████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  s(?=[ ,.]) N s to s(?=[ ,.]) N s %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range is a s(?=[ ,.]) N s % interval: if you sat many exams like this one, about
s(?=[ ,.]) N s of s(?=[ ,.]) N s such ranges would hold the share of all such questions that you know.
The fewer the questions, the wider it is. This is practice, not the licensing
exam, and no promise about it.

What to study next
  pain, s(?=[ ,.]) N s of s(?=[ ,.]) N s, too few to tell
    nmtquiz practice pain


Look at the questions: type missed (s(?=[ ,.]) N s), marked (s(?=[ ,.]) N s), sure (s(?=[ ,.]) N s) or all (s(?=[ ,.]) N s). Enter
ends.
look> {=fal}{Left}{Enter}

Look at the questions: type missed (s(?=[ ,.]) N s), marked (s(?=[ ,.]) N s), sure (s(?=[ ,.]) N s) or all (s(?=[ ,.]) N s). Enter
ends.
{}look>
--- exit 1
