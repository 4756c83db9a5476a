# TERM=dumb, for screen readers as well: no bar and no looks, and all is there in words.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env TERM=dumb
looks
--- $ nmtquiz --seed 1
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b?
Right.  +1  (guess)
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred
The cause must be at the temple.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
Enter>

3/3  pain/treatment
What does the therapist apply to the spot?
  (a word or a few)
answer> {^D}

1 of 2 points (50 %) in 0 s, 1 not asked.
Topic            points
  pain/referred  1 of 2
Most worth another look:
  pain/place
    The cause must be at the temple.
  pain/cause
    What best explains it?
The next review is due tomorrow, 2026-11-24: 2 questions.
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
nmt> mistakes
pain/place  2026-11-23
  The cause must be at the temple.
  You: true
  Right:
    False.

'practice missed' asks these again.
nmt> {^D}
