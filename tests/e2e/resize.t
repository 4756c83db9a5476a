# Text wraps at the window's width, and anew once that has changed.
size 46x24
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz -p ./ana.profile --seed 4 practice 3 bank:facts

1/3  facts                        [----------]
A trigger point lies in a taut band of muscle.
  (t for true, f for false)
answer> t
Right.  +1
It is a hypersensitive spot in a taut band,
felt under the fingers.

2/3  facts                        [###-------]
A trigger point can refer pain to another
place.
  (t for true, f for false)
answer> {resize 30x24}t
Right.  +1

3/3  facts        [######----]
A trigger point is a bruise.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
A bruise is bleeding under the
skin.

2 of 3 points (67 %) in 0 s.
Topic    points
  facts  2 of 3
Most worth another look:
  facts/bruise
Next: 'practice missed' asks
again what was missed,
'mistakes' lists it.
