# flag, suspend (without a name they list), note and report outside a session; 'practice flagged' asks
# what is flagged.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> flag pain/cause
Flagged: pain/cause
nmt> flag pain/place
Flagged: pain/place
nmt> flag pain/place
Already flagged: pain/place
nmt> flag
pain/cause
  What best explains it?
pain/place
  The cause must be at the temple.
nmt> unflag
unflag what? Type a question's name, BANK/ID; 'find TEXT' looks for one
nmt> flag pain/cause pain/place
flag takes one question at a time
nmt> practice flagged pain
Type an answer and press Enter. ? shows what else you can type.

1/2  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

2/2  pain/referred                                                  [#####-----]
The cause must be at the temple.
  (t for true, f for false)
answer> /flag
2 is no longer flagged.
answer> f
Right.  +1

2 of 2 points (100 %) in 0 s.
Topic            points
  pain/referred  2 of 2
The next review is due on 2026-11-25, in 2 days: 2 questions.
Next: 'practice' asks more, 'progress' shows where you stand.
nmt> unflag pain/cause
No longer flagged: pain/cause
nmt> practice flagged
no question fits: flagged; 'topics' and 'banks' show what there is
nmt> suspend pain/press
Never asked again until 'unsuspend': pain/press
nmt> suspend pain/press
Already suspended: pain/press
nmt> suspend
pain/press
  What does the therapist apply to the spot?
nmt> practice bank:pain type:short
no question fits: bank:pain type:short; 'topics' and 'banks' show what there is
nmt> unsuspend pain/press
Asked again: pain/press
nmt> suspend
No question is suspended.
nmt> unsuspend pain/press
Not suspended: pain/press
nmt> help suspend
suspend [ID]
Never ask a question again.
Without a word, lists the questions that are suspended; 'unsuspend ID' asks one
again. What was missed on 8 days or more, and once more just now, is named at
the end of a session: such a leech eats the time of others.
nmt> note pain/press held ten seconds
Noted: pain/press
nmt> note pain/press
type the text behind the question: note pain/press TEXT
nmt> report pain/press two answers are right
Reported: pain/press
nmt> report
report what? Type a question's name, BANK/ID; 'find TEXT' looks for one
nmt> quit
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	flag	9119joyq	1	pain/cause
2026-11-23T08:00:00Z	flag	9119joyq	2	pain/place
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=flagged pain	questions=2
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/cause	8ac4938f	+1	1	0.0	-
2026-11-23T08:00:00Z	unflag	qfcth1wp	3	pain/place
2026-11-23T08:00:00Z	answer	qfcth1wp	4	pain/place	77441f55	false	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	5	done	2	2
2026-11-23T08:00:01Z	unflag	9119joyq	3	pain/cause
2026-11-23T08:00:01Z	suspend	9119joyq	4	pain/press
2026-11-23T08:00:01Z	unsuspend	9119joyq	5	pain/press
2026-11-23T08:00:00Z	note	9119joyq	6	pain/press	held ten seconds
2026-11-23T08:00:00Z	report	9119joyq	7	pain/press	92997be4	two answers are right
