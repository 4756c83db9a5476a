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
3 questions, 0 seen; 0 due today, and 3 new ones.

Mastery by topic
  Topic           mastery                        likely    seen  due
  pain/referred         -  ····················       -  0 of 2    0
  pain/treatment        -  ····················       -  0 of 1    0
Mastery is the share of the points to expect, also from questions never seen:
the fewer were seen, the wider the range.
A bar's shades ▓ and ░ span the likely range; they meet at the score.

Questions
  pain/cause: new
  pain/place: new
  pain/press: new
