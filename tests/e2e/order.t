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
  - {id: e, ask: And from the end?, order: [Inhale, Rest, Exhale]}
  - {id: d, ask: "All, or no points?", order: [One, Two, Three], scoring: exact}
--- $ nmtquiz --seed 1 practice bank:steps
Type an answer and press Enter. ? shows what else you can type.

1/5  steps                                                          [----------]
The case
  A first session begins.

What comes when?
  a) Look
  b) Press
  c) Ask
  d) Feel
  (the letters in the right order, as in: b a c)
answer> c a d b
Right.  +1

2/5  steps                                                          [##--------]
And here, swapped at the end?
  a) Hold
  b) Wait
  c) Release
  d) Press
  (the letters in the right order, as in: b a c)
answer> d a b c!
Partly right.  +0.67  (sure)
The right order:
  d) Press
  a) Hold
  c) Release
  b) Wait
Enter>

3/5  steps                                                          [####------]
And quite the wrong way?
  a) Fascia
  b) Skin
  c) Muscle
  (the letters in the right order, as in: b a c)
answer> 1 2 3
Partly right.  +0.33
The right order:
  b) Skin
  a) Fascia
  c) Muscle
Enter>

4/5  steps                                                          [######----]
And from the end?
  a) Exhale
  b) Inhale
  c) Rest
  (the letters in the right order, as in: b a c)
answer> 3,2,1
Partly right.  +0.33
The right order:
  b) Inhale
  c) Rest
  a) Exhale
Enter>

5/5  steps                                                          [########--]
All, or no points?
  a) Three
  b) Two
  c) One
  (the letters in the right order, as in: b a c; no points for a part)
answer> b, c, a
Wrong.
The right order:
  c) One
  b) Two
  a) Three
Enter>

2.33 of 5 points (47 %) in 0 s.
Topic       points
  steps  2.33 of 5
Most worth another look:
  steps/d
    All, or no points?
  steps/c
    And quite the wrong way?
  steps/e
    And from the end?
The next review is due tomorrow, 2026-11-24: 4 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
