# rename and retire: one word changes in the file, histories follow, and what is wrong is refused.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given own/small.yaml
bank: small
title: Small
questions:
  - id: muscle   # the first
    ask: A muscle pulls on a bone.
    answer: true
  - {id: nerve, ask: A nerve carries blood., answer: false, excludes: [muscle]}
--- given own/small.es.yaml
bank: small
title: Pequeño
language: es
translates: en
questions:
  - id: 'muscle'
    ask: Un músculo tira de un hueso.
    answer: true
--- $ nmtquiz --seed 1 -q own
NMT Quiz 0.1.0 - 1 bank, 2 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> practice 1
Type an answer and press Enter. ? shows what else you can type.

1/1  small                                                          [----------]
A muscle pulls on a bone.
  (t for true, f for false)
answer> f
Wrong.
The answer: True.
Enter>

0 of 1 points (0 %) in 0 s.
Topic    points
  small  0 of 1
Most worth another look:
  small/muscle
    A muscle pulls on a bone.
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
nmt> rename small/muscle pull
small/muscle is now small/pull; answers, marks and notes of the old name stay
with it. Changed: own/small.es.yaml, own/small.yaml.
small.es.yaml changed: 1 question, read again.
small.yaml changed: 2 questions, read again.
nmt> mistakes
small/pull  2026-11-23
  A muscle pulls on a bone.
  You: false
  Right:
    True.

'practice missed' asks these again.
nmt> rename small/pu{Tab}{=ll}nerve{~rename small/pull nerve}{Enter}
own/small.yaml:4:5: error: nothing is changed: another question of this bank has
 that name [edit]
      - id: pull   # the first
        ^
nmt> rename small/pull Pull!
own/small.yaml:4:5: error: nothing is changed: a name is 1 to 64 of the letters
a to z, digits and hyphens [edit]
      - id: pull   # the first
        ^
nmt> rename small/pull other/pull
a question stays in its bank: the new name is small/ and what you choose
nmt> rename small/pull
rename takes a question's name and its new one: rename trigger-points/definition
what-it-is
nmt> retire small/nerve
small/nerve is retired: nobody is asked it again, and the answers to it still
count. Changed: own/small.yaml.
small.yaml changed: 2 questions, read again.
nmt> retire small/nerve
small/nerve is retired already.
nmt> rename small/pull small/muscle
small/pull is now small/muscle; answers, marks and notes of the old name stay
with it. Changed: own/small.es.yaml, own/small.yaml.
small.es.yaml changed: 1 question, read again.
small.yaml changed: 2 questions, read again.
nmt> quit
--- file own/small.yaml
bank: small
title: Small
questions:
  - id: muscle   # the first
    was: [pull]
    ask: A muscle pulls on a bone.
    answer: true
  - {id: nerve, status: retired, ask: A nerve carries blood., answer: false, excludes: [muscle]}
--- file own/small.es.yaml
bank: small
title: Pequeño
language: es
translates: en
questions:
  - id: 'muscle'
    was: [pull]
    ask: Un músculo tira de un hueso.
    answer: true
--- | nmtquiz -q own rename small/nosuch x
--- stderr
nmtquiz: there is no question 'small/nosuch'; a name is BANK/ID, and 'find TEXT' looks for one
--- exit 2
