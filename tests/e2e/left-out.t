# Bad questions never take the bank away: the good ones are asked, and a line says where to look.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/mixed.yaml
bank: mixed
title: Mixed
questions:
  - {id: good, ask: A muscle moves., answer: true}
  - {id: no-key, ask: A muscle?}
  - {id: typo, ask: A muscle?, anwser: true}
  - {id: good, ask: Twice?, answer: true}
--- given questions/no-bank.yaml
[[[
--- | yes t | head -n 40 | nmtquiz --seed 1 practice bank:mixed
--- stdout

1/1  mixed
A muscle moves.
  (t for true, f for false)
answer> t
Right.  +1

1 of 1 points (100 %) in 0 s.
Topic    points
  mixed  1 of 1
The next review is due on 2026-11-25, in 2 days: 1 question.
Next: 'nmtquiz practice' asks more, 'nmtquiz progress' shows where you stand.
--- stderr
/tmp/nq.XXXXXXXX/questions/mixed.yaml: 3 questions left out; 'nmtquiz lint /tmp/nq.XXXXXXXX/questions/mixed.yaml' shows why
/tmp/nq.XXXXXXXX/questions/no-bank.yaml: this file is left out, as it is no bank; 'nmtquiz lint /tmp/nq.XXXXXXXX/questions/no-bank.yaml' shows why
--- | nmtquiz banks
--- stdout
Bank   Title           questions  due  left out
mixed  Mixed                   1    0         3
pain   Pain                    3    0         0
types  Each type once          8    0         0
--- stderr
/tmp/nq.XXXXXXXX/questions/mixed.yaml: 3 questions left out; 'nmtquiz lint /tmp/nq.XXXXXXXX/questions/mixed.yaml' shows why
/tmp/nq.XXXXXXXX/questions/no-bank.yaml: this file is left out, as it is no bank; 'nmtquiz lint /tmp/nq.XXXXXXXX/questions/no-bank.yaml' shows why
--- | nmtquiz banks --json | tr '{' '\n' | grep mixed
--- stdout
"bank":"mixed","title":"Mixed","language":"en","file":"/tmp/nq.XXXXXXXX/questions/mixed.yaml","questions":1,"left_out":3,"due":0},
--- stderr
/tmp/nq.XXXXXXXX/questions/mixed.yaml: 3 questions left out; 'nmtquiz lint /tmp/nq.XXXXXXXX/questions/mixed.yaml' shows why
/tmp/nq.XXXXXXXX/questions/no-bank.yaml: this file is left out, as it is no bank; 'nmtquiz lint /tmp/nq.XXXXXXXX/questions/no-bank.yaml' shows why
--- $ nmtquiz -q questions
questions/mixed.yaml: 3 questions left out; 'nmtquiz lint questions/mixed.yaml'
shows why
questions/no-bank.yaml: this file is left out, as it is no bank; 'nmtquiz lint
questions/no-bank.yaml' shows why
NMT Quiz 0.1.0 - 3 banks, 12 questions. Profile ana: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> practice bank:mixed

1/1  mixed                                                          [----------]
A muscle moves.
  (t for true, f for false)
answer> t
Right.  +1

1 of 1 points (100 %) in 0 s.
Topic    points
  mixed  1 of 1
The next review is due on 2026-11-25, in 2 days: 1 question.
Next: 'practice' asks more, 'progress' shows where you stand.
nmt> quit
