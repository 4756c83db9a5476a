# Words in double quotes are one; a quote that is not closed ends with the line.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> find "trigger point"
pain/cause
  What best explains it?
types/single
  What best explains the pain at the temple?
nmt> find "apply to
pain/press
  What does the therapist apply to the spot?
nmt> note pain/cause "two  spaces" and more
Noted: pain/cause
nmt> show "pain/place"
pain/place
pain/referred · truefalse · revision 77441f55
Case: A client feels an ache over the temple.

The cause must be at the temple.
Right:
  False.
nmt> "banks"
Bank   Title           questions  due
pain   Pain                    3    0
types  Each type once          8    0
nmt> find ""
find what? Type a word or a few behind it: find upper trapezius
nmt> quit
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	note	9119joyq	1	pain/cause	two  spaces and more
