# The list of exams says how many questions there are, also where an exam takes all.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/desk.yaml
exam: desk
title: An exam at the desk
questions: all
pass: 60%
filter: ["bank:types"]
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 2
minutes: 10
pass: 60%
filter: ["bank:pain"]
--- | nmtquiz -q questions -p './my own.profile' exam
--- stdout
Exam   Title                questions   minutes
desk   An exam at the desk      all 8  no clock
short  A short exam                 2        10
'nmtquiz -q questions -p './my own.profile' exam desk' begins that one; with --
about it tells what it is.
