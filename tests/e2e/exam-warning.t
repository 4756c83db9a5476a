# The clock warns while something is typed: that stands again below, with the cursor where it was.
replace \d:\d\d(?=\sleft) M:SS
replace \d+(?=\ss\b) N
replace resume\s\w{8} resume SESSION
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 1
minutes: 1.04
pass: 60%
filter: ["bank:pain", "type:short"]
--- $ nmtquiz --seed 1 -p ./p.profile exam short
A short exam
1 question, 1.04 minutes. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/1                                                                 [----------]
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
  (a word or a few)
{gone}1/1 · M:SS left · 1 open answer> pesure{Left}{Left}{Left}{Left}{Left}
1 minute left.
1/1 · M:SS left · 1 open answer> {=pesure}r{~presure}{Right}s{~pressure}{Enter}
Saved: pressure

All are answered. /left lists, /submit hands in
M:SS left · 0 open exam> /quit

Stopped: A short exam
So far: 1 of 1 answered. It is not handed in, so there is no result yet.
Time: N s of 1.04 min, N s a question.
'nmtquiz -p ./p.profile resume SESSION' goes on with it.
