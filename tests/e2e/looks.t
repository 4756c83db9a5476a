# Colour, and none with NO_COLOR.
looks
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

1/2  facts                                                          [----------]
A trigger point can refer pain to another place.
  (t for true, f for false)
answer> t
«green»Right.«»  +1

2/2  facts                                                          [#####-----]
Ischemia is a lack of blood.
  (t for true, f for false)
answer> t
«green»Right.«»  +1

«b»2 of 2 points (100 %) in 0 s.«»
Topic    points
  facts  2 of 2
Next: 'nmtquiz practice' asks more, 'nmtquiz progress' shows where you stand.
--- $ env NO_COLOR=1 nmtquiz -p ./ana.profile --seed 1 practice 2 bank:facts

1/2  facts                                                          [----------]
A trigger point is a bruise.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
A bruise is bleeding.
Enter>

2/2  facts                                                          [#####-----]
A trigger point lies in a taut band of muscle.
  (t for true, f for false)
answer> t
Right.  +1

1 of 2 points (50 %) in 0 s.
Topic    points
  facts  1 of 2
Most worth another look:
  facts/bruise
    A trigger point is a bruise.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
