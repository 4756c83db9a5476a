# Single choice: a letter, a capital or a number picks; 1 point or none.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/one.yaml
bank: one
title: Single choice
defaults: {case: press, shuffle: false}
cases:
  - {id: press, text: The therapist presses a tender spot in the upper trapezius.}
questions:
  - {id: a, ask: What is it?, answer: A trigger point, wrong: [A bruise, A cramp], place: 2}
  - {id: b, ask: Where does it ache?, answer: At the temple, wrong: [At the hip, At the heel], place: 3}
  - {id: c, ask: What does the pressure do?, answer: It keeps blood out, wrong: [It cuts the fibres, It mends the nerve]}
  - id: d
    ask: What then?
    answer: Release
    wrong:
      - {text: Ice at once, why: "Cold keeps blood out, which is to come back."}
      - {text: More pressure, why: It is applied **and released**.}
  - {id: e, ask: What comes back?, answer: Blood, wrong: [Lymph, Air]}
  - {id: f, ask: For how long?, answer: Ten seconds, wrong: [An hour, A day]}
--- $ nmtquiz --seed 1 practice bank:one
Type an answer and press Enter. ? shows what else you can type.

1/6  one                                                            [----------]
The case
  The therapist presses a tender spot in the upper trapezius.

What is it?
  a) A bruise
  b) A trigger point
  c) A cramp
answer> b
Right.  +1

2/6  one                                                            [#---------]
Where does it ache?
  a) At the hip
  b) At the heel
  c) At the temple
answer> C!
Right.  +1  (sure)

3/6  one                                                            [###-------]
What does the pressure do?
  a) It keeps blood out
  b) It cuts the fibres
  c) It mends the nerve
answer> 1?
Right.  +1  (guess)

4/6  one                                                            [#####-----]
What then?
  a) Release
  b) Ice at once
  c) More pressure
answer> b!
Wrong.  (sure)
The answer: a) Release
Not b) Cold keeps blood out, which is to come back.
Enter>

5/6  one                                                            [######----]
What comes back?
  a) Blood
  b) Lymph
  c) Air
answer> b?
Wrong.  (guess)
The answer: a) Blood
Enter>

6/6  one                                                            [########--]
For how long?
  a) Ten seconds
  b) An hour
  c) A day
answer> c)
Wrong.
The answer: a) Ten seconds
Enter>

3 of 6 points (50 %) in 0 s.
Topic  points
  one  3 of 6
Most worth another look:
  one/d (sure, but wrong)
    What then?
  one/e
    What comes back?
  one/f
    For how long?
The next review is due tomorrow, 2026-11-24: 4 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
