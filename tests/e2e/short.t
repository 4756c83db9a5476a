# Short answers: case, accents, spaces and punctuation are folded; one slip per six letters is forgiven
# and shown, unless it makes another answer of the bank: perineal is not peroneal.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/words.yaml
bank: words
title: Short answers
defaults: {case: terms}
cases:
  - {id: terms, text: Words that a therapist writes.}
questions:
  - {id: a, ask: What is a lack of blood in a tissue called?, accept: [ischemia, ischaemia]}
  - {id: b, ask: And such pain?, accept: [ischemic pain]}
  - {id: c, ask: Which nerve passes the head of the fibula?, accept: [peroneal, common peroneal nerve]}
  - {id: d, ask: Which region lies between the thighs?, accept: [perineal]}
  - {id: e, ask: Who described travell points?, accept: [Travell]}
  - {id: f, ask: What do the fingers feel along?, accept: [taut band]}
  - {id: g, ask: "Letter by letter, which muscle?", accept: [soleus], exact: true}
  - {id: h, ask: Which muscle lifts the ribs?, accept: [scalene]}
  - {id: i, ask: Help or harm?, accept: [help]}
--- $ nmtquiz --seed 1 practice bank:words
Type an answer and press Enter. ? shows what else you can type.

1/9  words                                                          [----------]
The case
  Words that a therapist writes.

What is a lack of blood in a tissue called?
  (a word or a few)
answer> ischemia!
Right.  +1  (sure)

2/9  words                                                          [#---------]
And such pain?
  (a word or a few)
answer> Ischémic - PAIN
Right.  +1

3/9  words                                                          [##--------]
Which nerve passes the head of the fibula?
  (a word or a few)
answer> perineal
Wrong.
The answer: peroneal
Enter>

4/9  words                                                          [###-------]
Which region lies between the thighs?
  (a word or a few)
answer> perineal
Right.  +1

5/9  words                                                          [####------]
Who described travell points?
  (a word or a few)
answer> travel?
Right.  +1  (guess)
The right spelling: Travell

6/9  words                                                          [#####-----]
What do the fingers feel along?
  (a word or a few)
answer> tautt bend
Wrong.
The answer: taut band
Enter>

7/9  words                                                          [######----]
Letter by letter, which muscle?
  (a word or a few)
answer> soleuss
Wrong.
The answer: soleus
Enter>

8/9  words                                                          [#######---]
Which muscle lifts the ribs?
  (a word or a few)
answer> scalenne
Right.  +1
The right spelling: scalene

9/9  words                                                          [########--]
Help or harm?
  (a word or a few)
answer> help
Right.  +1

6 of 9 points (67 %) in 0 s.
Topic    points
  words  6 of 9
Most worth another look:
  words/c
    Which nerve passes the head of the fibula?
  words/f
    What do the fingers feel along?
  words/g
    Letter by letter, which muscle?
The next review is due tomorrow, 2026-11-24: 4 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
