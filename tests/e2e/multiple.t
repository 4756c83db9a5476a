# Multiple response: right picks over rights less wrong picks over wrongs; ticking all earns nothing.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/several.yaml
bank: several
title: Multiple response
defaults: {case: signs, shuffle: false}
cases:
  - {id: signs, text: The therapist feels along a muscle.}
questions:
  - {id: a, ask: What points to a trigger point?, answers: [A taut band, A twitch], wrong: [A rash, A fever]}
  - {id: b, ask: What may a client feel?, answers: [Ache, Warmth], wrong: [Nothing ever, Electric light]}
  - {id: c, ask: What may be short?, answers: [Psoas, Soleus, Pectoralis], wrong: [Femur, Tibia]}
  - {id: d, ask: What may be pressed?, answers: [Belly, Border], wrong: [Artery, Wound]}
  - id: e
    ask: What is asked first?
    answers: [Health, Pain]
    wrong:
      - {text: Income, why: It is no concern of the therapist.}
      - {text: Faith, why: Nor is that.}
  - {id: f, ask: "All, or no points: what is part of NMT?", answers: [Pressure, Release], wrong: [Surgery, Drugs], scoring: exact}
--- $ nmtquiz --seed 1 practice bank:several
Type an answer and press Enter. ? shows what else you can type.

1/6  several                                                        [----------]
The case
  The therapist feels along a muscle.

What points to a trigger point?
  a) A taut band
  b) A twitch
  c) A rash
  d) A fever
  (all that apply, as in: a c)
answer> a b
Right.  +1

2/6  several                                                        [#---------]
What may a client feel?
  a) Ache
  b) Warmth
  c) Nothing ever
  d) Electric light
  (all that apply, as in: a c)
answer> AB!
Right.  +1  (sure)

3/6  several                                                        [###-------]
What may be short?
  a) Psoas
  b) Soleus
  c) Pectoralis
  d) Femur
  e) Tibia
  (all that apply, as in: a c)
answer> 1 3
Partly right.  +0.67
Yours: a right, c right.
Right would have been:
  a) Psoas
  b) Soleus
  c) Pectoralis
Enter>

4/6  several                                                        [#####-----]
What may be pressed?
  a) Belly
  b) Border
  c) Artery
  d) Wound
  (all that apply, as in: a c)
answer> a b c d
Wrong.
Yours: a right, b right, c wrong, d wrong.
Right would have been:
  a) Belly
  b) Border
Enter>

5/6  several                                                        [######----]
What is asked first?
  a) Health
  b) Pain
  c) Income
  d) Faith
  (all that apply, as in: a c)
answer> a, c
Wrong.
Yours: a right, c wrong.
Right would have been:
  a) Health
  b) Pain
Not c) It is no concern of the therapist.
Enter>

6/6  several                                                        [########--]
All, or no points: what is part of NMT?
  a) Pressure
  b) Release
  c) Surgery
  d) Drugs
  (all that apply, as in: a c; no points for a part)
answer> a?
Wrong.  (guess)
Yours: a right.
One is missing; this question gives no points for a part.
Right would have been:
  a) Pressure
  b) Release
Enter>

2.67 of 6 points (44 %) in 0 s.
Topic         points
  several  2.67 of 6
Most worth another look:
  several/d
    What may be pressed?
  several/e
    What is asked first?
  several/f
    All, or no points: what is part of NMT?
The next review is due tomorrow, 2026-11-24: 4 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
