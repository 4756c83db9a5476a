# Matching: right pairs over pairs; what was paired wrong is named.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/pairs.yaml
bank: pairs
title: Matching
defaults: {case: terms, shuffle: false}
cases:
  - {id: terms, text: Words that a therapist uses.}
questions:
  - {id: a, ask: What is what?, match: {ischemia: too little blood, atrophy: wasting, edema: swelling}}
  - {id: b, ask: And these?, match: {flexion: bending, extension: stretching}, extra: [breaking]}
  - id: c
    ask: And these muscles?
    match: {psoas: hip, soleus: calf, masseter: jaw}
    extra:
      - {text: eye, why: No muscle of these moves the eye.}
  - {id: d, ask: "All, or no points?", match: {acute: sudden, chronic: lasting}, scoring: exact}
--- $ nmtquiz --seed 1 practice bank:pairs
Type an answer and press Enter. ? shows what else you can type.

1/4  pairs                                                          [----------]
The case
  Words that a therapist uses.

What is what?
  1) ischemia
  2) atrophy
  3) edema

  a) too little blood
  b) wasting
  c) swelling
  (a letter for each number, as in: 1b 2a)
answer> 1a 2b 3c
Right.  +1

2/4  pairs                                                          [##--------]
And these?
  1) flexion
  2) extension

  a) bending
  b) stretching
  c) breaking
  (a letter for each number, as in: 1b 2a)
answer> 1-A, 2-c!
Partly right.  +0.5  (sure)
Yours: 1a right, 2c wrong.
Right would have been:
  1a) flexion: bending
  2b) extension: stretching
Enter>

3/4  pairs                                                          [#####-----]
And these muscles?
  1) psoas
  2) soleus
  3) masseter

  a) hip
  b) calf
  c) jaw
  d) eye
  (a letter for each number, as in: 1b 2a)
answer> 1d2b3a
Partly right.  +0.33
Yours: 1d wrong, 2b right, 3a wrong.
Right would have been:
  1a) psoas: hip
  2b) soleus: calf
  3c) masseter: jaw
Not d) No muscle of these moves the eye.
Enter>

4/4  pairs                                                          [#######---]
All, or no points?
  1) acute
  2) chronic

  a) sudden
  b) lasting
  (a letter for each number, as in: 1b 2a; no points for a part)
answer> 1b 2a
Wrong.
Yours: 1b wrong, 2a wrong.
Right would have been:
  1a) acute: sudden
  2b) chronic: lasting
Enter>

1.83 of 4 points (46 %) in 0 s.
Topic       points
  pairs  1.83 of 4
Most worth another look:
  pairs/d
    All, or no points?
  pairs/c
    And these muscles?
  pairs/b
    And these?
The next review is due tomorrow, 2026-11-24: 3 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
