# The same where the window is narrow.
size 40x90
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env TZ=UTC0
--- given ana.profile
nmtquiz-profile 1
2026-10-01T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=3
2026-10-01T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-10-01T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	false	1	12.4	-
2026-10-01T08:03:00Z	answer	k3f9x2qa	4	types/single	f60e4269	.	0	12.4	-
2026-10-04T08:00:00Z	begin	k3f9x2qb	1	review	zone=+00:00	seed=81
2026-10-04T08:01:00Z	answer	k3f9x2qb	2	pain/cause	8ac4938f	+1	1	8	-
2026-10-12T08:00:00Z	answer	k3f9x2qb	3	pain/cause	8ac4938f	+1	1	6	sure
2026-10-20T08:00:00Z	begin	k3f9x2qc	1	exam	zone=+00:00	exam=first	questions=2	pass=70
2026-10-20T08:00:00Z	item	k3f9x2qc	2	1	pain/cause	8ac4938f	1,2
2026-10-20T08:00:00Z	item	k3f9x2qc	3	2	pain/place	77441f55	-
2026-10-20T08:01:00Z	answer	k3f9x2qc	4	pain/cause	8ac4938f	-2	0	20	-	1
2026-10-20T08:02:00Z	answer	k3f9x2qc	5	pain/place	77441f55	false	1	20	sure	2
2026-10-20T08:03:00Z	end	k3f9x2qc	6	done	2	1	50	fail
2026-11-21T08:00:00Z	begin	k3f9x2qd	1	exam	zone=+00:00	exam=first	questions=2	pass=70
2026-11-21T08:00:00Z	item	k3f9x2qd	2	1	pain/cause	8ac4938f	1,2
2026-11-21T08:00:00Z	item	k3f9x2qd	3	2	pain/place	77441f55	-
2026-11-21T08:01:00Z	answer	k3f9x2qd	4	pain/cause	8ac4938f	+1	1	20	-	1
2026-11-21T08:02:00Z	answer	k3f9x2qd	5	pain/place	77441f55	false	1	20	guess	2
2026-11-21T08:03:00Z	end	k3f9x2qd	6	done	2	2	100	pass
2026-11-22T08:00:00Z	set	k3f9x2qe	1	exam-date	2026-12-24
2026-11-22T08:00:01Z	suspend	k3f9x2qe	2	types/single
--- given questions/exams/first.yaml
exam: first
title: A first exam
questions: 2
minutes: 5
pass: 70%
filter: ["bank:pain"]
--- given questions/exams/all.yaml
exam: all
title: All of it
questions: 10
minutes: 20
pass: 70%
--- $ nmtquiz -p ./ana.profile progress
11 questions, 2 seen; 0 due today, and 8
new ones. 'nmtquiz -p ./ana.profile
review' asks them.

Your exam is on 2026-12-24, in 31 days.
8 questions are new to you: 1 a day
would show all a week before it; 'set
new' is at 10.

Readiness
  all: too early to say: 2 of 5
  questions seen
  first: 60 % to pass (46 to 73)
The chance to pass an exam drawn from
these banks, not the licensing exam, on
2026-12-24, if you study nothing until
then; the range holds it about four
times in five.

Mastery by topic
  desk-work
    ····················
    0 of 8 seen
  pain
    ██████████████▓▓░···
    78 %; likely between 69 and 87 %; 2
    of 3 seen; 0 due
Mastery is the share of the points to
expect, also from questions never seen:
the fewer were seen, the wider the
range.
A bar's shades ▓ and ░ span the likely
range; they meet at the score.
'progress TOPIC' looks closer.

Exams
  2026-10-20  first
    ██████████···┃······
    50 %, pass mark 70 %, not passed
  2026-11-21  first
    █████████████┃██████
    100 %, pass mark 70 %, passed
┃ stands at the pass mark.

How sure you were
  sure: 3 answers, 2 right (67 %)
  not said: 4 answers, 3 right (75 %)
  guessed: 1 answer, 1 right (100 %)

Reviews due in the next 30 days
    1          █         █
               █         █
               █         █
               █         █
      today  +7     +14    +21    +28
0 today, 2 in all; new questions will
add theirs.

Answers a day
         May  Jun Jul Aug  Sep Oct Nov
  Mon ···························▒······
      ····························█····
  Wed ·································
      ·························█·······
  Fri ·································
      ································█
  Sun ·························▒·······
  The fullest day has 2 answers: █.
8 answers in 2 min 11 s; 0 days in a
row, 1 at most.
