# What the prompt says to a new student, to one who returns, and where there are no banks.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice'; 'help' lists the rest, Tab completes.
nmt> practice 1 type:truefalse
Type an answer and press Enter. ? shows what else you can type.

1/1  desk-work · recall                                             [----------]
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

Her pain must come from the temple, since it is felt there.
  (t for true, f for false)
answer> f
Right.  +1
Referred pain is felt in one place and comes from another.
  OpenStax, Anatomy & Physiology 2e, 10.2

1 of 1 points (100 %) in 0 s.
Topic        points
  desk-work  1 of 1
Next: 'practice' asks more, 'progress' shows where you stand.
nmt>
nmt> quit
--- $ nmtquiz
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: 1 answered so far.
Type 'practice'; 'help' lists the rest, Tab completes.
nmt> quit
--- $ nmtquiz -q nothing-here
NMT Quiz 0.1.0 - 0 banks, 0 questions. Profile ana: 1 answered so far.
Type 'practice'; 'help' lists the rest, Tab completes.
nmt> practice
no question fits; 'topics' and 'banks' show what there is
nmt> banks
There are no banks. Name a folder that holds some: nmtquiz -q FOLDER.
nmt> topics
Topic  questions
nmt> quit
