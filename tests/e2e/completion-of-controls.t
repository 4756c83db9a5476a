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
1 question, 0 seen; 0 due today, and 1 new one.

Mastery by topic
  Topic  mastery                        likely    seen  due
  safe         -  ····················       -  0 of 1    0
Mastery is the share of the points to expect, also from questions never seen:
the fewer were seen, the wider the range.
A bar's shades ▓ and ░ span the likely range; they meet at the score.

Questions
  turned/a: new
nmt> quit
