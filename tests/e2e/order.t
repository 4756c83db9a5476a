# Ordering: pairs in the right order, less what chance earns; some orders earn a part, none less than 0.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/steps.yaml
bank: steps
title: Ordering
defaults: {case: session}
cases:
  - {id: session, text: A first session begins.}
questions:
  - {id: a, ask: What comes when?, order: [Ask, Look, Feel, Press]}
  - {id: b, ask: "And here, swapped at the end?", order: [Press, Hold, Release, Wait]}
  - {id: c, ask: And quite the wrong way?, order: [Skin, Fascia, Muscle]}
  - {id: d, ask: "All, or no points?", order: [One, Two, Three], scoring: exact}
--- $ nmtquiz --seed 1 practice bank:steps

1/4  steps                                                          [----------]
The case
  A first session begins.

What comes when?
  a) Look
  b) Press
  c) Ask
  d) Feel
  (the letters in the right order, as in: b a c)
answer> a b c d
Wrong.
The right order:
  c) Ask
  a) Look
  d) Feel
  b) Press
Enter>

2/4  steps                                                          [##--------]
And here, swapped at the end?
  a) Hold
  b) Wait
  c) Release
  d) Press
  (the letters in the right order, as in: b a c)
answer> abcd
Wrong.
The right order:
  d) Press
  a) Hold
  c) Release
  b) Wait
Enter>

3/4  steps                                                          [#####-----]
And quite the wrong way?
  a) Fascia
  b) Skin
  c) Muscle
  (the letters in the right order, as in: b a c)
answer> 1 2 3
Partly right.  +0.3333
The right order:
  b) Skin
  a) Fascia
  c) Muscle
Enter>

4/4  steps                                                          [#######---]
All, or no points?
  a) Three
  b) One
  c) Two
  (the letters in the right order, as in: b a c)
answer> c,b,a
Wrong.
The right order:
  b) One
  c) Two
  a) Three

0.3333 of 4 points (8 %) in 0 s.
Topic         points
  steps  0.3333 of 4
Most worth another look:
  steps/a
  steps/b
  steps/d
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
