# A case is shown once, before its first question, and its questions follow each other in order.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/clients.yaml
bank: clients
title: Clients
cases:
  - id: runner
    text: |
      A runner's calf **burns** after a mile.

      She rests, and it stops.
  - id: painter
    image: images/body.png
    alt: Body outline, pain marked along the outer arm
questions:
  - {id: a1, case: runner, ask: The calf lacks blood., answer: true, topic: a}
  - {id: b1, case: painter, ask: The arm is marked., answer: true, topic: b}
  - {id: c1, ask: This has no case., answer: true, topic: c}
  - {id: a2, case: runner, ask: Rest brings it back., answer: true, topic: a}
  - {id: b2, case: painter, ask: The leg is marked., answer: false, topic: b}
--- given questions/images/body.png
none
--- $ nmtquiz --seed 4 practice bank:clients
Type an answer and press Enter. ? shows what else you can type.

1/5  b                                                              [----------]
The case
[Picture: Body outline, pain marked along the outer arm]

The arm is marked.
  (t for true, f for false)
answer> t
Right.  +1

2/5  b                                                              [##--------]
The leg is marked.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
Enter>

3/5  c                                                              [####------]
This has no case.
  (t for true, f for false)
answer> t
Right.  +1

4/5  a                                                              [######----]
The case
  A runner's calf burns after a mile.

  She rests, and it stops.

The calf lacks blood.
  (t for true, f for false)
answer> t
Right.  +1

5/5  a                                                              [########--]
Rest brings it back.
  (t for true, f for false)
answer> f
Wrong.
The answer: True.
Enter>

3 of 5 points (60 %) in 0 s.
Topic  points
  b    1 of 2
  c    1 of 1
  a    1 of 2
Most worth another look:
  clients/b2
    The leg is marked.
  clients/a2
    Rest brings it back.
The next review is due tomorrow, 2026-11-24: 2 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- | nmtquiz show clients/b1
--- stdout
clients/b1
b · truefalse · revision 0d6cefa6
Picture: Body outline, pain marked along the outer arm

The arm is marked.
Right:
  True.

Your answers
  2026-11-23 08:00: true
    score 1; stability 2.3 d, due 2026-11-25
Stability is how long the chance that you know it takes to fall to 90 %. You
answered it today; it is due on 2026-11-25, in 2 days.
