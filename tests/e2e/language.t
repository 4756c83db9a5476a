# set language: what is translated comes in it, what is not is marked.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given own/small.yaml
bank: small
title: Small
sources:
  gray: A standard anatomy text
questions:
  - id: muscle
    ask: A muscle pulls on a bone.
    answer: true
    explain: It pulls, and never pushes.
    source: [[gray]]
    level: recall
  - {id: nerve, ask: A nerve carries blood., answer: false, level: recall}
--- given own/small.es.yaml
bank: small
title: Pequeño
language: es
translates: en
questions:
  - id: muscle
    ask: Un músculo tira de un hueso.
    answer: true
--- $ nmtquiz --seed 1 -q own
NMT Quiz 0.1.0 - 1 bank, 2 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> set language es
language is es now. 1 of 2 questions are in it; the others come in their own
language, marked [en].
nmt> practice 2
Type an answer and press Enter. ? shows what else you can type.

1/2  small · recall                                                 [----------]
Un músculo tira de un hueso.
  (t for true, f for false)
answer> t
Right.  +1
It pulls, and never pushes.
  A standard anatomy text

2/2  small · recall  [en]                                           [#####-----]
A nerve carries blood.
  (t for true, f for false)
answer> f
Right.  +1

2 of 2 points (100 %) in 0 s.
Topic    points
  small  2 of 2
The next review is due on 2026-11-25, in 2 days: 2 questions.
Next: 'practice' asks more, 'progress' shows where you stand.
nmt> set language -
language is - now.
nmt> set language fr
language is fr now. 0 of 2 questions are in it; the others come in their own
language, marked [en].
nmt> banks
Bank   Title    questions  language  due
small  Pequeño          1  es          0
small  Small            2  en          0
nmt> quit
