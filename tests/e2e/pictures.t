# A picture's alt text stands where the picture will be.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/pictures.yaml
bank: pictures
title: Pictures
questions:
  - id: neck
    ask: Which muscle is shaded?
    image: images/neck.png
    alt: "The back of a neck; one muscle is shaded, from the base of the skull to the tip of the shoulder"
    answer: Upper trapezius
    wrong: [Soleus]
    shuffle: false
--- given questions/images/neck.png
none
--- $ nmtquiz practice bank:pictures
Type an answer and press Enter. ? shows what else you can type.

1/1  pictures                                                       [----------]
Which muscle is shaded?
[Picture: The back of a neck; one muscle is shaded, from the base of the skull
to the tip of the shoulder]
  a) Upper trapezius
  b) Soleus
answer> a
Right.  +1

1 of 1 points (100 %) in 0 s.
Topic       points
  pictures  1 of 1
The next review is due on 2026-11-25, in 2 days: 1 question.
Next: 'nmtquiz practice' asks more, 'nmtquiz progress' shows where you stand.
