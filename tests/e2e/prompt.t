# The prompt: help where a word is not known, completion, history, Ctrl-C and Ctrl-D.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given q/notes.yaml
bank: notes
title: Notes
questions:
  - {id: one, ask: A muscle can be short., answer: true}
  - {id: other, ask: A muscle can be long., answer: true}
--- $ nmtquiz -q q -p ana
NMT Quiz 0.1.0 - 1 bank, 2 questions. Profile ana: new.
Type 'practice'; 'help' lists the rest, Tab completes.
nmt> practise
there is no 'practise'; did you mean 'practice'?
nmt> pr{Tab}{Tab}
practice  progress
nmt> {=pr}a{Tab}{=ctice}{^U}{~}ban{Tab}{=ks}{Enter}
Bank   Title  questions
notes  Notes          2
nmt> show n{Tab}{=otes/o}o{Tab}{Tab}{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
nmt> {Up}{=banks}{Enter}
Bank   Title  questions
notes  Notes          2
nmt> help flag
flag ID
Mark a question for later.
'practice flagged' asks the questions that are flagged.
nmt> half a line{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
nmt> {^D}
