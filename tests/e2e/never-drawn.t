# Drafts, retired and suspended questions are never drawn; critical ones can be asked for.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/status.yaml
bank: status
title: Status
questions:
  - {id: live, ask: Live?, answer: true}
  - {id: danger, ask: Danger?, answer: true, critical: true}
  - {id: draft, ask: Draft?, answer: true, status: draft}
  - {id: old, ask: Retired?, answer: true, status: retired}
  - {id: dull, ask: Dull?, answer: true}
--- | nmtquiz suspend status/dull
--- stdout
Never asked again until 'unsuspend': status/dull
--- | yes t | head -n 40 | nmtquiz --seed 1 practice 9 bank:status
--- stdout

1/2  status
Live?
  (t for true, f for false)
answer> t
Right.  +1

2/2  status
Danger?
  (t for true, f for false)
answer> t
Right.  +1

2 of 2 points (100 %) in 0 s.
Topic     points
  status  2 of 2
The next review is due on 2026-11-25, in 2 days: 2 questions.
Next: 'nmtquiz practice' asks more, 'nmtquiz progress' shows where you stand.
--- stderr
nmtquiz: only 2 questions fit; all are asked
--- | yes t | head -n 40 | nmtquiz --seed 1 practice critical | grep '?$'
--- stdout
Danger?
--- | yes t | head -n 40 | nmtquiz --seed 1 practice -critical bank:status | grep '?$'
--- stdout
Live?
--- | export NMTQUIZ_NOW=2026-11-23T08:01:00Z,still; nmtquiz unsuspend status/dull; yes t | head -n 40 | nmtquiz --seed 1 practice bank:status | grep '?$'
--- stdout
Asked again: status/dull
Dull?
Live?
Danger?
--- | nmtquiz topics; nmtquiz banks; nmtquiz find retired; nmtquiz find draft
--- stdout
Topic           questions
desk-work               8
pain/referred           2
pain/treatment          1
status                  3
Bank    Title           questions  due
pain    Pain                    3    0
status  Status                  5    0
types   Each type once          8    0
--- stderr
nmtquiz: no question mentions 'retired'
nmtquiz: no question mentions 'draft'
--- exit 1
--- | nmtquiz show status/old
--- stdout
status/old
status · truefalse · retired · revision ea6e98a0
Retired?
Right:
  True.
