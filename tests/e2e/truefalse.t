# True or false: t, f, words, yes and no, in any case; 1 point or none.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/truth.yaml
bank: truth
title: True or false
defaults: {case: pain, explain: Pain is often felt far from where it comes from.}
cases:
  - {id: pain, text: A client feels pain at the temple.}
questions:
  - {id: a, ask: The cause must be there., answer: false}
  - {id: b, ask: The cause may be elsewhere., answer: true}
  - {id: c, ask: Referred pain is imagined., answer: false}
  - {id: d, ask: Pain that is felt is real., answer: true}
  - {id: e, ask: Pressing the cause may bring the pain on., answer: true}
--- $ nmtquiz --seed 1 practice bank:truth
Type an answer and press Enter. ? shows what else you can type.

1/5  truth                                                          [----------]
The case
  A client feels pain at the temple.

The cause must be there.
  (t for true, f for false)
answer> a
Type t for true or f for false.
answer> maybe
Type t for true or f for false.
answer> f
Right.  +1
Pain is often felt far from where it comes from.

2/5  truth                                                          [##--------]
The cause may be elsewhere.
  (t for true, f for false)
answer> TRUE!
Right.  +1  (sure)
Pain is often felt far from where it comes from.

3/5  truth                                                          [####------]
Referred pain is imagined.
  (t for true, f for false)
answer> no?
Right.  +1  (guess)
Pain is often felt far from where it comes from.

4/5  truth                                                          [######----]
Pain that is felt is real.
  (t for true, f for false)
answer> F!
Wrong.  (sure)
The answer: True.
Pain is often felt far from where it comes from.
Enter>

5/5  truth                                                          [########--]
Pressing the cause may bring the pain on.
  (t for true, f for false)
answer> Yes
Right.  +1
Pain is often felt far from where it comes from.

4 of 5 points (80 %) in 0 s.
Topic    points
  truth  4 of 5
Most worth another look:
  truth/d (sure, but wrong)
    Pain that is felt is real.
  truth/c
    Referred pain is imagined.
The next review is due tomorrow, 2026-11-24: 2 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
