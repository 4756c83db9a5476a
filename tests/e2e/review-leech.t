# A question missed on eight days is named with its explanation, and how to note on it or leave it out.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
size 40x24
--- given p.profile
nmtquiz-profile 1
2026-11-01T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=7
2026-11-01T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	-
2026-11-02T08:01:00Z	answer	k3f9x2qa	3	pain/cause	8ac4938f	-2	0	12.4	-
2026-11-03T08:01:00Z	answer	k3f9x2qa	4	pain/cause	8ac4938f	-2	0	12.4	-
2026-11-04T08:01:00Z	answer	k3f9x2qa	5	pain/cause	8ac4938f	-2	0	12.4	-
2026-11-05T08:01:00Z	answer	k3f9x2qa	6	pain/cause	8ac4938f	-2	0	12.4	-
2026-11-06T08:01:00Z	answer	k3f9x2qa	7	pain/cause	8ac4938f	-2	0	12.4	-
2026-11-07T08:01:00Z	answer	k3f9x2qa	8	pain/cause	8ac4938f	-2	0	12.4	-
2026-11-07T08:02:00Z	answer	k3f9x2qa	9	pain/cause	8ac4938f	-2	0	12.4	-
--- $ nmtquiz --seed 1 -p ./p.profile review 1
1 due and 10 new; 1 of them is asked
now, what you are closest to losing
first.

1/1  pain/referred · apply  [----------]
The case
  A client feels an ache over the
  temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> c
Wrong.
The answer: b) A trigger point refers it
               there
A trigger point is felt where it lies
and where it refers its pain.
Enter>

again 1/1  pain/referred · apply
What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b
Right.  +1
A trigger point is felt where it lies
and where it refers its pain.

0 of 1 points (0 %) in 0 s. Asked once
more: 1, of which 1 right.
Topic            points
  pain/referred  0 of 1
Most worth another look:
  pain/cause
    What best explains it?
pain/cause: missed on 8 days so far
  What best explains it?
  A trigger point is felt where it lies
  and where it refers its pain.
  What would help you keep it? 'nmtquiz
  -p ./p.profile note pain/cause TEXT'
  notes that; 'nmtquiz -p ./p.profile
  suspend pain/cause' takes the question
  out.
These come back: 1 tomorrow.
Left today: 10 new. Tomorrow: 1 due.
Next: 'nmtquiz -p ./p.profile review'
asks more.
--- | nmtquiz --seed 1 -p ./p.profile suspend pain/cause
--- stdout
Never asked again until 'unsuspend': pain/cause
--- | NMTQUIZ_NOW=2026-11-25T08:00:00Z,still nmtquiz --seed 1 -p ./p.profile review due
--- stdout
Nothing is due that fits: due. 'nmtquiz -p ./p.profile practice' asks what you
like.
--- $ nmtquiz --seed 1 -p ./p.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions.
Profile p: nothing due.
Type 'practice', 'review' or 'exam';
'help' lists the rest, Tab completes.
nmt> unsuspend pain/cause
Asked again: pain/cause
nmt> practice 1 bank:pain level:apply

1/1  pain/referred · apply  [----------]
The case
  A client feels an ache over the
  temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> c
Wrong.
The answer: b) A trigger point refers it
               there
A trigger point is felt where it lies
and where it refers its pain.
Enter>

0 of 1 points (0 %) in 0 s.
Topic            points
  pain/referred  0 of 1
Most worth another look:
  pain/cause
    What best explains it?
pain/cause: missed on 8 days so far
  What best explains it?
  A trigger point is felt where it lies
  and where it refers its pain.
  What would help you keep it? '/note
  pain/cause TEXT' notes that; 'suspend
  pain/cause' takes the question out.
The next review is due tomorrow,
2026-11-24: 1 question.
Next: 'practice missed' asks again what
was missed, 'mistakes' lists it.
nmt> /note pain/cause trigger points refer
Noted: pain/cause
nmt> quit
