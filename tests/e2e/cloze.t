# A cloze asks gap by gap, each as a short answer; right gaps over gaps, and the least sure mark counts.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/gaps.yaml
bank: gaps
title: Gaps
defaults: {case: press}
cases:
  - {id: press, text: Pressure is applied and released.}
questions:
  - {id: a, fill: "Pressure keeps {blood} out, and its {release|end} lets it back {in}."}
  - {id: b, fill: "The upper {trapezius} refers pain to the {temple}."}
  - {id: c, ask: Complete the sentence., fill: "It is called a {trigger} point."}
  - {id: d, fill: "{Ischemia} is a lack of {blood}."}
--- $ nmtquiz --seed 1 practice bank:gaps
Type an answer and press Enter. ? shows what else you can type.

1/4  gaps                                                           [----------]
The case
  Pressure is applied and released.

Pressure keeps __(1)__ out, and its __(2)__ lets it back __(3)__.
  Blank 1 of 3
answer> Blood!
  Blank 2 of 3
answer>
Type a word or a few.
answer> end!
  Blank 3 of 3
answer> in!
Right.  +1  (sure)

2/4  gaps                                                           [##--------]
The upper __(1)__ refers pain to the __(2)__.
  Blank 1 of 2
answer> trapesius!
  Blank 2 of 2
answer> tempel?
Right.  +1  (guess)
The right spelling: trapezius
The right spelling: temple

3/4  gaps                                                           [#####-----]
Complete the sentence.
It is called a ____ point.
answer> b
Wrong.
Right would have been:
  It is called a trigger point.
Enter>

4/4  gaps                                                           [#######---]
__(1)__ is a lack of __(2)__.
  Blank 1 of 2
answer> ischemia
  Blank 2 of 2
answer> lymph
Partly right.  +0.5
Yours: blank 1 right, blank 2 wrong.
Right would have been:
  Ischemia is a lack of blood.
Enter>

2.5 of 4 points (62 %) in 0 s.
Topic     points
  gaps  2.5 of 4
Most worth another look:
  gaps/c
    It is called a trigger point.
  gaps/d
    Ischemia is a lack of blood.
  gaps/b
    The upper trapezius refers pain to the temple.
The next review is due tomorrow, 2026-11-24: 3 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
