# Text wraps at the window's width, and anew once that has changed.
size 46x24
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/facts.yaml
bank: facts
title: Facts
questions:
  - {id: ischemia, ask: Ischemia is a lack of blood., answer: true}
  - {id: band, ask: A trigger point lies in a taut band of muscle., answer: true}
  - {id: referral, ask: A trigger point can refer pain to another place., answer: true}
  - {id: bruise, ask: A trigger point is a bruise., answer: false, explain: A bruise is bleeding.}
--- $ nmtquiz -p ./ana.profile --seed 4 practice 3 bank:facts
Type an answer and press Enter. ? shows what
else you can type.

1/3  facts                        [----------]
Ischemia is a lack of blood.
  (t for true, f for false)
answer> t
Right.  +1

2/3  facts                        [###-------]
A trigger point is a bruise.
  (t for true, f for false)
answer> {resize 30x24}t
Wrong.
The answer: False.
A bruise is bleeding.
Enter>

3/3  facts        [######----]
A trigger point lies in a taut
band of muscle.
  (t for true, f for false)
answer> t
Right.  +1

2 of 3 points (67 %) in 0 s.
Topic    points
  facts  2 of 3
Most worth another look:
  facts/bruise
    A trigger point is a
    bruise.
Next: 'nmtquiz practice
missed' asks again what was
missed, 'nmtquiz mistakes'
lists it.
