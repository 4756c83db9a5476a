# Until an exam is handed in nothing tells how its answers went; with feedback after each, all does.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given p.profile
nmtquiz-profile 1
2026-11-23T07:50:00Z	begin	qfcth1wp	1	exam	zone=+00:00	seed=1	exam=short	questions=3	minutes=10	extra=1	clock=active	navigation=free	feedback=end	pass=60
2026-11-23T07:50:00Z	item	qfcth1wp	2	1	pain/cause	8ac4938f	2,1,3
2026-11-23T07:50:00Z	item	qfcth1wp	3	2	pain/place	77441f55	-
2026-11-23T07:50:00Z	item	qfcth1wp	4	3	pain/press	92997be4	-
2026-11-23T07:50:00Z	at	qfcth1wp	5	1	0.0
2026-11-23T07:50:20Z	answer	qfcth1wp	6	pain/cause	8ac4938f	-2	0	20.0	sure	1
2026-11-23T07:50:20Z	at	qfcth1wp	7	2	20.0
2026-11-23T07:50:30Z	answer	qfcth1wp	8	pain/place	77441f55	false	1	10.0	-	2
2026-11-23T07:50:42Z	end	qfcth1wp	9	stopped	2	1	-	-
--- given over.profile
nmtquiz-profile 1
2026-11-23T07:50:00Z	begin	qfcth1wp	1	exam	zone=+00:00	seed=1	exam=short	questions=2	minutes=10	extra=1	clock=active	navigation=free	feedback=end	pass=60
2026-11-23T07:50:00Z	item	qfcth1wp	2	1	pain/cause	8ac4938f	2,1,3
2026-11-23T07:50:00Z	item	qfcth1wp	3	2	pain/place	77441f55	-
2026-11-23T07:50:20Z	answer	qfcth1wp	4	pain/cause	8ac4938f	-2	0	20.0	sure	1
2026-11-23T07:50:42Z	end	qfcth1wp	5	done	1	0	0	fail
--- given each.profile
nmtquiz-profile 1
2026-11-23T07:50:00Z	begin	qfcth1wp	1	exam	zone=+00:00	seed=1	exam=short	questions=2	minutes=10	extra=1	clock=active	navigation=free	feedback=each	pass=60
2026-11-23T07:50:00Z	item	qfcth1wp	2	1	pain/cause	8ac4938f	2,1,3
2026-11-23T07:50:00Z	item	qfcth1wp	3	2	pain/place	77441f55	-
2026-11-23T07:50:20Z	answer	qfcth1wp	4	pain/cause	8ac4938f	-2	0	20.0	sure	1
--- | nmtquiz -p ./p.profile mistakes
--- stdout
No mistakes to look at.
--- | nmtquiz -p ./p.profile practice missed
--- stderr
nmtquiz: no question fits: missed; 'topics' and 'banks' show what there is
--- exit 1
--- | nmtquiz -p ./p.profile progress bank:pain
--- stdout
3 questions, 2 seen; 0 due today, and 1 new one.

Mastery by topic
  pain/referred: 86 %; likely between 75 and 96 %; 2 of 2 seen; 0 due
  pain/treatment: 0 of 1 seen
Mastery is the share of the points to expect, also from questions never seen:
the fewer were seen, the wider the range.

Questions
  pain/cause: waiting, until 2026-11-24; recall 100 %, 1 answer
  pain/place: waiting, until 2026-11-25; recall 100 %, 1 answer
  pain/press: new

How sure you were
  sure: 0 answers
  not said: 0 answers
  guessed: 0 answers

Reviews due in the next 30 days
  today 0, 2026-11-24 1, 2026-11-25 1
  0 today, 2 in all; new questions will add theirs.

Answers a day
  2026-11: 2 answers on 1 day
2 answers in 30 s; 1 day in a row, 1 at most.
--- | nmtquiz -p ./over.profile mistakes --json
--- stdout
[{"id":"pain/cause","answered":"2026-11-23T07:50:20Z","response":"-2","score":0,"certainty":"sure"}]
--- | nmtquiz -p ./each.profile mistakes --json
--- stdout
[{"id":"pain/cause","answered":"2026-11-23T07:50:20Z","response":"-2","score":0,"certainty":"sure"}]
