# Review on a terminal: sure but wrong first, one answered wrong once more at the end, undo across
# it, and what comes back when.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given p.profile
nmtquiz-profile 1
2026-11-10T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=6
2026-11-10T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-11-10T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	false	1	12.4	-
2026-11-10T08:03:00Z	answer	k3f9x2qa	4	pain/press	92997be4	pressure	1	12.4	guess
2026-11-10T08:04:00Z	end	k3f9x2qa	5	done	3	2
--- $ nmtquiz --seed 1 -p ./p.profile review 4
3 due and 8 new; 4 of them are asked now, what you are closest to losing first.

1/4  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

2/4  pain/referred                                                  [##--------]
The cause must be at the temple.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
Enter>

3/4  pain/treatment                                                 [#####-----]
What does the therapist apply to the spot?
  (a word or a few)
answer> /undo
Taken back.

2/4  pain/referred                                                  [##--------]
The cause must be at the temple.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
Enter>

3/4  pain/treatment                                                 [#####-----]
What does the therapist apply to the spot?
  (a word or a few)
answer> release
Wrong.
The answer: pressure
Enter>

4/4  desk-work · apply                                              [#######---]
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A trigger point in the upper trapezius refers it there
  b) A blocked temporal artery
  c) A bruise that the telephone left at the temple
  d) None of these
answer> /undo
Taken back.

3/4  pain/treatment                                                 [#####-----]
What does the therapist apply to the spot?
  (a word or a few)
answer> pressure
Right.  +1

4/4  desk-work · apply                                              [#######---]
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A trigger point in the upper trapezius refers it there
  b) A blocked temporal artery
  c) A bruise that the telephone left at the temple
  d) None of these
answer> /skip
Skipped.

again 1/1  pain/referred                                            [----------]
The case
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
answer> t!
Wrong.  (sure)
The answer: False.
Enter>

2 of 3 points (67 %) in 0 s, 1 skipped. Asked once more: 1, of which 0 right.
Topic             points
  pain/referred   1 of 2
  pain/treatment  1 of 1
Most worth another look:
  pain/place
    The cause must be at the temple.
Sure, but wrong, so these come first next time: pain/place.
These come back: 1 tomorrow, 1 in 2 to 7 days, 1 later.
Left today: 8 new. Tomorrow: 1 due.
Next: 'nmtquiz -p ./p.profile review' asks more.
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> banks
Bank   Title           questions  due
pain   Pain                    3    0
types  Each type once          8    0
nmt> review due
Nothing is due that fits: due. 'practice' asks what you like.
nmt> history
When              What      points  time  session
2026-11-23 08:00  review    2 of 3   0 s  qfcth1wp
2026-11-10 08:00  practice  2 of 3  37 s  k3f9x2qa
nmt> history qfcth1wp
2026-11-23 08:00, review: 2 of 3 points in 0 s. Asked once more: 1.

pain/cause  1 of 1
  What best explains it?
pain/place  0 of 1
  The cause must be at the temple.
pain/press  1 of 1
  What does the therapist apply to the spot?
types/single  skipped
  What best explains the pain at the temple?
pain/place  0 of 1  (sure)
  The cause must be at the temple.
nmt> help review
review [N] [FILTER..] [--ahead DAYS] [--json]
What you are closest to losing, then new questions.
Asks what is due by the schedule: first what you were sure of and had wrong,
then what you are closest to losing, then new questions up to the day's limit
('set new N'); the first N of these, or all of them where no number is given.
/quit stops at any time, and what you answered is saved. One answered wrong is
asked once more at the end.

--ahead DAYS also asks what falls due in that many days.

'set exam-date 2027-03-01' has all fresh for that day; 'set retention 0.95' asks
sooner. A filter is a word that each question must satisfy; several must all
hold.

- a topic, or the beginning of one up to a slash: trigger-points
- bank:NAME, tag:WORD
- level:NAME, which is recall, apply or analyze
- type:NAME, which is single, truefalse, multiple, order, match, short, numeric
  or cloze
- difficulty:NAME, which is easy, medium or hard
- new, missed, flagged, due, critical

A - before a word means the contrary: -missed.
nmt> quit
--- file p.profile
nmtquiz-profile 1
2026-11-10T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=6
2026-11-10T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-11-10T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	false	1	12.4	-
2026-11-10T08:03:00Z	answer	k3f9x2qa	4	pain/press	92997be4	pressure	1	12.4	guess
2026-11-10T08:04:00Z	end	k3f9x2qa	5	done	3	2
2026-11-23T08:00:00Z	begin	qfcth1wp	1	review	zone=+00:00	seed=1	questions=4
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/cause	8ac4938f	+1	1	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	3	pain/place	77441f55	true	0	0.0	-
2026-11-23T08:00:00Z	undo	qfcth1wp	4
2026-11-23T08:00:00Z	answer	qfcth1wp	5	pain/place	77441f55	true	0	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	6	pain/press	92997be4	release	0	0.0	-
2026-11-23T08:00:00Z	undo	qfcth1wp	7
2026-11-23T08:00:00Z	answer	qfcth1wp	8	pain/press	92997be4	pressure	1	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	9	types/single	f60e4269	.	0	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	10	pain/place	77441f55	true	0	0.0	sure
2026-11-23T08:00:00Z	end	qfcth1wp	11	done	4	2
