# Colour, and none with NO_COLOR.
looks
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz -p ./ana.profile --seed 1 practice 2 bank:facts

1/2  facts                                                          [----------]
Ischemia is a lack of blood in a tissue.
  (t for true, f for false)
answer> t
«green»Right.«»  +1

2/2  facts                                                          [#####-----]
A trigger point lies in a taut band of muscle.
  (t for true, f for false)
answer> t
«green»Right.«»  +1
It is a hypersensitive spot in a taut band, felt under the fingers.

«b»2 of 2 points (100 %) in 0 s.«»
Topic    points
  facts  2 of 2
Next: 'practice' asks new questions, 'progress' shows where you stand.
--- $ env NO_COLOR=1 nmtquiz -p ./ana.profile --seed 1 practice 2 bank:facts

1/2  facts                                                          [----------]
A trigger point can refer pain to another place.
  (t for true, f for false)
answer> t
Right.  +1

2/2  facts                                                          [#####-----]
A trigger point is a bruise.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
A bruise is bleeding under the skin.

1 of 2 points (50 %) in 0 s.
Topic    points
  facts  1 of 2
Most worth another look:
  facts/bruise
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
