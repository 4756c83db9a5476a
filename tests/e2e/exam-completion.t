# Tab completes names of exams, of stopped exams, and the commands that hold in an exam.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 3
minutes: 10
pass: 60%
filter: ["bank:pain"]
--- given questions/exams/other.yaml
exam: other
title: Another
questions: 3
pass: 60%
navigation: forward
filter: ["bank:pain"]
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> exam {Tab}{Tab}
other  short
nmt> {=exam}s{~exam s}{Tab}{=hort}{Enter}
A short exam
3 questions, 10 minutes. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/3                                                                 [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3 · 10:00 left · 3 open answer> /s{Tab}{=ubmit}{Enter}
3 open (1, 2, 3).
Submit? [y/N] n
Not handed in.
1/3 · 10:00 left · 3 open answer> /{Tab}{Tab}
/back    /go      /left    /next    /quit    /submit  /undo
/flag    /help    /mark    /note    /report  /time
1/3 · 10:00 left · 3 open answer> {=/}{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
1/3 · 10:00 left · 3 open answer> /go 3

3/3                                                                 [----------]
What does the therapist apply to the spot?
  (a word or a few)
3/3 · 10:00 left · 3 open answer> /next

3 open (1, 2, 3). /go 1 returns, /left lists, /submit hands in
10:00 left · 3 open exam> q{Tab}{=uit}{Enter}

Stopped: A short exam
So far: 0 of 3 answered. It is not handed in, so there is no result yet.
Time: 0 s of 10 min.
'resume qfcth1wp' goes on with it.
nmt> resume s{Tab}{=hort}{^C}{= ^C}
(Ctrl-C once more leaves)
nmt> exam --{Tab}{Tab}
--about    --form     --json     --untimed
nmt> {=exam --}{^C}{=^C}
(Ctrl-C once more leaves)
nmt> exam other
A stopped exam waits, short, 0 of 3 answered: 'resume' goes on.
Another
3 questions, no clock. An answer stands, and there is no way back. Passed with
60 % of the points. ? lists the commands.

1/3                                                                 [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3 · 3 open answer> /{Tab}{Tab}
/flag    /help    /left    /note    /quit    /report  /submit  /time
1/3 · 3 open answer> {=/}{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
1/3 · 3 open answer> /quit

Stopped: Another
So far: 0 of 3 answered. It is not handed in, so there is no result yet.
Time: 0 s. It was sat without a clock.
'resume q02cnho6' goes on with it.
nmt> quit
