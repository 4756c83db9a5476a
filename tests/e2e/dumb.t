# A terminal that can do nothing, and a screen reader: everything is there in words.
env TERM=dumb
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/facts.yaml
bank: facts
title: Facts
questions:
  - {id: ischemia, ask: Ischemia is a lack of blood., answer: true}
  - {id: band, ask: A trigger point lies in a taut band of muscle., answer: true}
  - {id: referral, ask: A trigger point can refer pain to another place., answer: true}
  - {id: bruise, ask: A trigger point is a bruise., answer: false, explain: A bruise is bleeding.}
--- $ nmtquiz -p ./ana.profile --seed 1 practice 2 bank:facts
Type an answer and press Enter. ? shows what else you can type.

1/2  facts
A trigger point can refer pain to another place.
  (t for true, f for false)
answer> t
Right.  +1

2/2  facts
Ischemia is a lack of blood.
  (t for true, f for false)
answer> t
Right.  +1

2 of 2 points (100 %) in 0 s.
Topic    points
  facts  2 of 2
Next: 'nmtquiz practice' asks more, 'nmtquiz progress' shows where you stand.
