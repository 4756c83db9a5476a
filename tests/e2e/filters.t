# practice takes a number and words that must all hold; fewer than asked for is said, none is exit status 1.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/facts.yaml
bank: facts
title: Facts
defaults: {case: a, tags: [fact]}
cases: [{id: a, text: Four statements.}]
questions:
  - {id: a, ask: Muscles contract., answer: true, topic: muscle/work, level: recall, difficulty: easy}
  - {id: b, ask: Muscles push., answer: false, topic: muscle/work, level: apply, difficulty: hard}
  - {id: c, ask: Nerves conduct., answer: true, topic: nerve}
  - {id: d, ask: Nerves contract., answer: false, topic: nerve, tags: [trick]}
--- | yes t | nmtquiz --seed 1 practice 9 muscle
--- stdout

1/2  muscle/work · recall
The case
  Four statements.

Muscles contract.
  (t for true, f for false)
answer> t
Right.  +1

2/2  muscle/work · apply
Muscles push.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.

1 of 2 points (50 %) in 0 s.
Topic          points
  muscle/work  1 of 2
Most worth another look:
  facts/b
    Muscles push.
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- stderr
nmtquiz: only 2 questions fit; all are asked
--- | yes t | nmtquiz --seed 1 practice missed | grep -v '^$'
--- stdout
1/1  muscle/work · apply
The case
  Four statements.
Muscles push.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
0 of 1 points (0 %) in 0 s.
Topic          points
  muscle/work  0 of 1
Most worth another look:
  facts/b
    Muscles push.
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- | nmtquiz --seed 1 practice new tag:fact </dev/null | grep '\.$'
--- stdout
  Four statements.
Nerves conduct.
Nothing was answered.
--- | nmtquiz --seed 1 practice bank:facts -new level:recall </dev/null | grep '\.$'
--- stdout
  Four statements.
Muscles contract.
Nothing was answered.
--- | nmtquiz --seed 1 practice -tag:fact bank:facts </dev/null | grep '\.$'
--- stdout
  Four statements.
Nerves contract.
Nothing was answered.
--- | nmtquiz --seed 1 practice difficulty:hard bank:facts </dev/null | grep '\.$'
--- stdout
  Four statements.
Muscles push.
Nothing was answered.
--- | nmtquiz --seed 1 practice 2 nerve </dev/null | grep '\.$'
--- stdout
  Four statements.
Nerves conduct.
Nothing was answered.
--- | nmtquiz practice missed nerve
--- stderr
nmtquiz: no question fits: missed nerve; 'topics' and 'banks' show what there is
--- exit 1
--- | nmtquiz practice muscl
--- stderr
nmtquiz: no topic 'muscl'; did you mean 'muscle'?
--- exit 2
--- | nmtquiz practice levl:apply
--- stderr
nmtquiz: unknown filter 'levl:apply'; did you mean 'level:apply'?
--- exit 2
--- | nmtquiz practice 0
--- stderr
nmtquiz: practice asks 1 to 100000 questions, not 0
--- exit 2
--- | nmtquiz practice 100001
--- stderr
nmtquiz: practice asks 1 to 100000 questions, not 100001
--- exit 2
