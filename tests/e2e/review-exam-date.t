# An exam's date: set ahead, today and past; new ones that come too slowly; past, and said once, by a review that asks.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given p.profile
nmtquiz-profile 1
2026-11-10T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=6
2026-11-10T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-11-10T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	false	1	12.4	-
2026-11-10T08:03:00Z	answer	k3f9x2qa	4	pain/press	92997be4	pressure	1	12.4	guess
2026-11-10T08:04:00Z	end	k3f9x2qa	5	done	3	2
--- | nmtquiz -p ./p.profile set exam-date 2026-11-31
--- stderr
nmtquiz: 'exam-date' takes a date such as 2027-03-01, or - for none
--- exit 2
--- | nmtquiz -p ./p.profile set exam-date 2026-11-22
--- stdout
exam-date is 2026-11-22 now. That day is past: review goes on as without an
exam's date.
--- | nmtquiz -p ./p.profile set exam-date 2026-11-23
--- stdout
exam-date is 2026-11-23 now. That is today: what is not fresh is due now.
--- | nmtquiz -p ./p.profile set exam-date 2026-11-25
--- stdout
exam-date is 2026-11-25 now. That is in 2 days.
--- | nmtquiz -p ./p.profile set new 1
--- stdout
new is 1 now.
--- | NMTQUIZ_NOW=2026-11-23T08:03:00Z,still nmtquiz --seed 1 -p ./p.profile review 1
--- stdin
b
--- stdout
3 due and 1 new; 1 of them is asked now, what you are closest to losing first.
Your exam is in 2 days, and 8 questions are new to you: 8 a day would show all
in time ('nmtquiz -p ./p.profile set new 8').

1/1  pain/referred · apply
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

1 of 1 points (100 %) in 0 s.
Topic            points
  pain/referred  1 of 1
These come back: 1 in 2 to 7 days; the first on 2026-11-27.
Left today: 2 due and 1 new. Tomorrow: 0 due and 1 new; on top what you leave of
those due today. The next review is due on 2026-11-27, in 4 days.
Next: 'nmtquiz -p ./p.profile review' asks more.
--- | NMTQUIZ_NOW=2026-11-26T07:00:00Z,still nmtquiz -p ./p.profile review missed -pain
--- stdout
Nothing is due that fits: missed -pain. 'nmtquiz -p ./p.profile practice' asks
what you like.
--- | NMTQUIZ_NOW=2026-11-26T08:00:00Z,still nmtquiz --seed 1 -p ./p.profile review 1 pain
--- stdin
t
--- stdout
2 due; 1 of them is asked now, what you are closest to losing first.

1/1  pain/treatment
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
  (a word or a few)
answer> t
Wrong.
The answer: pressure

again 1/1  pain/treatment
What does the therapist apply to the spot?
  (a word or a few)
answer> 

0 of 1 points (0 %) in 0 s.
Topic             points
  pain/treatment  0 of 1
Most worth another look:
  pain/press
    What does the therapist apply to the spot?
These come back: 1 tomorrow.
Left today: 1 due and 1 new. Tomorrow: 2 due and 1 new; on top the one due today
if you leave it.
Next: 'nmtquiz -p ./p.profile review' asks more.
--- stderr
nmtquiz: the exam date, 2026-11-25, is past: reviews come by the schedule alone again. 'set exam-date -' takes it out
--- | NMTQUIZ_NOW=2026-11-26T08:00:00Z,still nmtquiz --seed 1 -p ./p.profile review 1 pain
--- stdin
b
--- stdout
1 due: what you are closest to losing comes first.

1/1  pain/referred
The case
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
answer> b
Type t for true or f for false.
answer> 

Nothing was answered.
--- | printf '2026-11-26T09:00:00Z\tset\tbbbbbbbb\t1\tretention\t1.5\n' >>p.profile
--- | nmtquiz -p ./p.profile banks
--- stdout
Bank   Title           questions  due
pain   Pain                    3    1
types  Each type once          8    0
--- stderr
nmtquiz: the setting 'retention' is '1.5', but it takes a number from 0.7 to 0.99; it counts as 0.9 until it is set anew
