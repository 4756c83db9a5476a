# Choices: shuffled by the seed, but numbers ascend, an anchored one stays last, and shuffle: false with
# place leaves them as written.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/choices.yaml
bank: choices
title: Choices
defaults: {case: a}
cases: [{id: a, text: Five questions.}]
questions:
  - {id: shuffled, ask: Which is a nerve?, answer: Median, wrong: [Soleus, Psoas, Masseter, Scalene]}
  - {id: numbers, ask: How many?, answer: 12, wrong: ["7", "100", "1.5"]}
  - id: anchored
    ask: Which is a bone?
    answer: Femur
    wrong: [Soleus, Psoas, {text: None of these, anchor: last}]
  - {id: placed, ask: How strong is it?, answer: moderate, wrong: [mild, severe], shuffle: false, place: 2}
  - {id: match, ask: What is where?, match: {calf: soleus, hip: psoas}, extra: [masseter], shuffle: false}
--- | nmtquiz --seed 1 practice bank:choices
--- stdin
/skip
/skip
/skip
/skip
/skip
--- stdout

1/5  choices
The case
  Five questions.

Which is a nerve?
  a) Median
  b) Scalene
  c) Soleus
  d) Psoas
  e) Masseter
answer> /skip
Skipped.

2/5  choices
How many?
  a) 1.5
  b) 7
  c) 12
  d) 100
answer> /skip
Skipped.

3/5  choices
Which is a bone?
  a) Psoas
  b) Femur
  c) Soleus
  d) None of these
answer> /skip
Skipped.

4/5  choices
How strong is it?
  a) mild
  b) moderate
  c) severe
answer> /skip
Skipped.

5/5  choices
What is where?
  1) calf
  2) hip

  a) soleus
  b) psoas
  c) masseter
  (a letter for each number, as in: 1b 2a)
answer> /skip
Skipped.

Nothing was answered.
--- | nmtquiz --seed 2 practice bank:choices
--- stdin
/skip
/skip
/skip
/skip
/skip
--- stdout

1/5  choices
The case
  Five questions.

Which is a nerve?
  a) Psoas
  b) Masseter
  c) Scalene
  d) Median
  e) Soleus
answer> /skip
Skipped.

2/5  choices
How many?
  a) 1.5
  b) 7
  c) 12
  d) 100
answer> /skip
Skipped.

3/5  choices
Which is a bone?
  a) Femur
  b) Psoas
  c) Soleus
  d) None of these
answer> /skip
Skipped.

4/5  choices
How strong is it?
  a) mild
  b) moderate
  c) severe
answer> /skip
Skipped.

5/5  choices
What is where?
  1) calf
  2) hip

  a) soleus
  b) psoas
  c) masseter
  (a letter for each number, as in: 1b 2a)
answer> /skip
Skipped.

Nothing was answered.
