# A topic whose characters would turn the line round is not offered: readline would write it as it is.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/turned.yaml
bank: turned
title: Turned
questions:
  - {id: a, topic: safe, ask: A?, answer: true}
  - {id: b, topic: "sa\u202Egnp", ask: B?, answer: true}
--- $ nmtquiz
NMT Quiz 0.1.0 - 3 banks, 13 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> progress sa{Tab}{=fe}{Enter}
Topic  questions  seen  right
safe           1     0      -
all            1     0      -
0 answers so far. 'right' counts the questions that were right at the last try.
nmt> quit
