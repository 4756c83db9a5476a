# Resumed without its banks, an exam has nothing to ask: it says so, and waits for them.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 3
pass: 60%
filter: ["bank:pain"]
--- given elsewhere/other.yaml
bank: other
title: Another bank
language: en
questions: []
--- | echo b | nmtquiz --seed 1 -p ./p.profile exam short | tail -n 2
--- stdout
Time: 0 s, 0 s a question. It was sat without a clock.
'nmtquiz -p ./p.profile resume qfcth1wp' goes on with it.
--- | nmtquiz -q elsewhere -p ./p.profile resume
--- stdout
short
It goes on: 0 of 3 answered. ? lists the commands.
No longer in the banks, and left out of the score: pain/cause, pain/place, pain/
press.

Its questions are in no bank here. /quit keeps it for when they are.
0 open exam> 

Stopped: short
So far: 0 of 0 answered. It is not handed in, so there is no result yet.
Time: 0 s. It was sat without a clock.
'nmtquiz -q elsewhere -p ./p.profile resume qfcth1wp' goes on with it.
--- | nmtquiz -p ./p.profile resume | sed -n 1,8p
--- stdout
A short exam
It goes on: 1 of 3 answered. ? lists the commands.

2 open (2, 3). /go 2 returns, /left lists, /submit hands in
2 open exam> 

Stopped: A short exam
So far: 1 of 3 answered. It is not handed in, so there is no result yet.
