# The arrow keys go through earlier commands, over a restart as well; answers are not among them.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> {Up}b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
Enter> {Up}{Enter}

3/3  pain/treatment                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
answer> /quit

1 of 2 points (50 %) in 0 s, 1 not asked.
Topic            points
  pain/referred  1 of 2
Most worth another look:
  pain/place
    The cause must be at the temple.
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
nmt> {Up}{=practice bank:pain}{^U}{~}topics
Topic           questions
desk-work               8
pain/referred           2
pain/treatment          1
nmt> quit
--- $ nmtquiz
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> {Up}{=quit}{Up}{~topics}{Enter}
Topic           questions
desk-work               8
pain/referred           2
pain/treatment          1
nmt> {Up}{=topics}{Up}{~quit}{Up}{~topics}{Down}{~quit}{^U}{~}quit
--- file home/.local/share/nmtquiz/ana.history
practice bank:pain
topics
quit
topics
quit
