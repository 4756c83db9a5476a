# A terminal that can do nothing, and a screen reader: everything is there in words.
env TERM=dumb
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz -p ./ana.profile --seed 1 practice 2 bank:facts

1/2  facts
Ischemia is a lack of blood in a tissue.
  (t for true, f for false)
answer> t
Right.  +1

2/2  facts
A trigger point lies in a taut band of muscle.
  (t for true, f for false)
answer> t
Right.  +1
It is a hypersensitive spot in a taut band, felt under the fingers.

2 of 2 points (100 %) in 0 s.
Topic    points
  facts  2 of 2
Next: 'practice' asks new questions, 'progress' shows where you stand.
