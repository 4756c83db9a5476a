# The prompt: help where a word is not known, completion, Ctrl-C and Ctrl-D.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz -p ana
NMT Quiz 0.1.0 - 2 banks, 12 questions. Profile ana: new.
Type 'practice'; 'help' lists the rest, Tab completes.
nmt> practise
there is no 'practise'; did you mean 'practice'?
nmt> pr{Tab}{Tab}
practice  progress
nmt> {=pr}a{Tab}{=ctice}{^U}{~}ban{Tab}{=ks}{Enter}
Bank   Title        questions
facts  Facts                4
small  One of each          8
nmt> show small/{Tab}m{Tab}{Tab}
small/match     small/multiple
nmt> {=show small/m}{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
nmt> {Up}{=banks}{Enter}
Bank   Title        questions
facts  Facts                4
small  One of each          8
nmt> help flag
flag ID
Mark a question for later.
'practice flagged' asks the questions that are flagged.
nmt> half a line{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
nmt> {^D}
