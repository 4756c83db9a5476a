# What the prompt says to a new student, to one who returns, and where there are no banks.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> practice 1 bank:pain type:truefalse
Type an answer and press Enter. ? shows what else you can type.

1/1  pain/referred                                                  [----------]
The case
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
answer> f
Right.  +1

1 of 1 points (100 %) in 0 s.
Topic            points
  pain/referred  1 of 1
The next review is due on 2026-11-25, in 2 days: 1 question.
Next: 'practice' asks more, 'progress' shows where you stand.
nmt>
nmt> quit
--- $ nmtquiz
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> quit
--- $ nmtquiz -q nothing-here
nothing-here: there is no such folder; -q names one that holds banks
NMT Quiz 0.1.0 - 0 banks, 0 questions. Profile ana: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> practice
no question fits; 'topics' and 'banks' show what there is
nmt> banks
There are no banks. Name a folder that holds some: nmtquiz -q FOLDER.
nmt> topics
Topic  questions
nmt> quit
