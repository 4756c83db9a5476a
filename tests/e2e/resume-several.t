# Of several stopped exams, two are of one name: what is named as an example can be typed.
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
title: Another exam
questions: 3
pass: 60%
filter: ["bank:pain"]
--- | for exam in short short other; do nmtquiz --seed 1 -p ./p.profile exam $exam >here </dev/null 2>&1; done
--- | nmtquiz -p ./p.profile resume
--- stdout
Exam   Session   Begun             question  answered  time left
short  qfcth1wp  2026-11-23 08:00    1 of 3         0      10:00
short  q02cnho6  2026-11-23 08:00    1 of 3         0      10:00
other  9meay8h9  2026-11-23 08:00    1 of 3         0   no clock
--- stderr
nmtquiz: 3 exams are stopped; say which, as in: resume qfcth1wp
--- exit 2
