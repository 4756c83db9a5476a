# A session of skipped questions has no points to speak of.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> /skip
Skipped.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> /skip
Skipped.

3/3  pain/treatment                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
answer> /skip
Skipped.

Nothing was answered.
--- $ nmtquiz history
No session yet. 'practice' begins the first.
--- $ nmtquiz progress bank:pain
Topic           questions  seen  right
pain/referred           2     0      -
pain/treatment          1     0      -
all                     3     0      -
0 answers so far. 'right' counts the questions that were right at the last try.
