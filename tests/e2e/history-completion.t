# Tab completes sessions, and what may stand behind them.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env NMTQUIZ_QUESTIONS=course
env TZ=EST5
--- given course/safety.yaml
bank: safety
title: Safety
sources:
  handbook: <A> handbook & "more"
defaults:
  topic: safety
  source: [handbook, "1 < 2"]
questions:
  - id: calf
    critical: true
    ask: A calf is **hot**, swollen and painful after a long flight. What do you do?
    answer: Send the client to a physician at once
    wrong:
      - {text: Massage it gently, why: It may be a clot.}
      - Ask again next week
    level: apply
    explain: It may be a deep vein thrombosis.
  - id: tags
    ask: "Is </title><script>alert(1)</script> & \"text\" *only*?"
    answer: true
    explain: |
      It is text:

      - <b>no tag</b>
      - no entity: &amp;
    level: recall
--- given course/exams/first.yaml
exam: first
title: First <steps> & more
about: For tests.
questions: 12
minutes: 20
pass: 70%
scale: {from: 300, pass: 630, to: 900}
blueprint:
  Desk work:
    share: 60%
    topics: [desk-work]
  pain: 20%
  safety: 20%
--- given ana.profile
nmtquiz-profile 1
2026-11-18T14:00:00Z	begin	gone0004	1	exam	zone=-05:00	seed=5	exam=forgotten	questions=1	minutes=0	extra=1	clock=active	navigation=free	feedback=end	pass=70
2026-11-18T14:00:00Z	item	gone0004	2	1	pain/gone	12345678	2,1
2026-11-18T14:00:00Z	at	gone0004	3	1	0
2026-11-18T14:00:09Z	answer	gone0004	4	pain/gone	12345678	+1	1	9	-	1
2026-11-18T14:00:13Z	at	gone0004	5	1	13
2026-11-18T14:00:13Z	end	gone0004	6	done	1	1	100	pass
2026-11-19T14:00:00Z	begin	open0005	1	exam	zone=-05:00	seed=5	exam=forgotten	questions=3	minutes=0	extra=1	clock=active	navigation=free	feedback=end	pass=66.7
2026-11-19T14:00:00Z	item	open0005	2	1	pain/cause	8ac4938f	2,1,3
2026-11-19T14:00:00Z	item	open0005	3	2	types/cloze	a6192069	-
2026-11-19T14:00:00Z	item	open0005	4	3	safety/calf	c0121bd9	1,3,2
2026-11-19T14:00:04Z	at	open0005	5	3	4
2026-11-19T14:00:04Z	end	open0005	6	done	0	0	0	fail
2026-11-20T14:00:00Z	begin	pass0001	1	exam	zone=-05:00	seed=5	exam=first	questions=12	minutes=20	extra=1	clock=active	navigation=free	feedback=end	pass=70	scale=300:630:900
2026-11-20T14:00:00Z	item	pass0001	2	1	types/single	f60e4269	2,1,3,4
2026-11-20T14:00:00Z	item	pass0001	3	2	types/truefalse	5834f025	-
2026-11-20T14:00:00Z	item	pass0001	4	3	pain/cause	8ac4938f	2,1,3
2026-11-20T14:00:00Z	item	pass0001	5	4	pain/place	77441f55	-
2026-11-20T14:00:00Z	item	pass0001	6	5	types/multiple	0fe38432	3,1,4,2
2026-11-20T14:00:00Z	item	pass0001	7	6	types/order	a7c5eea3	3,1,4,2
2026-11-20T14:00:00Z	item	pass0001	8	7	types/match	d949eca8	2,4,1,3
2026-11-20T14:00:00Z	item	pass0001	9	8	safety/calf	c0121bd9	1,3,2
2026-11-20T14:00:00Z	item	pass0001	10	9	types/short	7c30f88a	-
2026-11-20T14:00:00Z	item	pass0001	11	10	types/numeric	94307c21	-
2026-11-20T14:00:00Z	item	pass0001	12	11	types/cloze	a6192069	-
2026-11-20T14:00:00Z	item	pass0001	13	12	pain/press	92997be4	-
2026-11-20T14:00:00Z	at	pass0001	14	1	0
2026-11-20T14:00:31Z	answer	pass0001	15	types/single	f60e4269	+1	1	31.2	sure	1
2026-11-20T14:00:31Z	at	pass0001	16	2	31.2
2026-11-20T14:00:43Z	answer	pass0001	17	types/truefalse	5834f025	false	1	12	-	2
2026-11-20T14:00:43Z	at	pass0001	18	3	43.2
2026-11-20T14:01:23Z	answer	pass0001	19	pain/cause	8ac4938f	+1	1	40	-	3
2026-11-20T14:01:23Z	at	pass0001	20	4	83.2
2026-11-20T14:01:32Z	answer	pass0001	21	pain/place	77441f55	false	1	9.5	sure	4
2026-11-20T14:01:32Z	at	pass0001	22	5	92.7
2026-11-20T14:02:27Z	answer	pass0001	23	types/multiple	0fe38432	+1	0.5	55	guess	5
2026-11-20T14:02:27Z	at	pass0001	24	6	147.7
2026-11-20T14:03:29Z	answer	pass0001	25	types/order	a7c5eea3	1,2,3,4	1	62	-	6
2026-11-20T14:03:29Z	at	pass0001	26	7	209.7
2026-11-20T14:04:40Z	answer	pass0001	27	types/match	d949eca8	1=1,2=2,3=4	0.6667	71	-	7
2026-11-20T14:04:40Z	at	pass0001	28	8	280.7
2026-11-20T14:05:00Z	answer	pass0001	29	safety/calf	c0121bd9	+1	1	20	sure	8
2026-11-20T14:05:00Z	at	pass0001	30	9	300.7
2026-11-20T14:05:15Z	answer	pass0001	31	types/short	7c30f88a	ischemia	1	15	-	9
2026-11-20T14:05:15Z	at	pass0001	32	10	315.7
2026-11-20T14:05:29Z	answer	pass0001	33	types/numeric	94307c21	10	1	14	guess	10
2026-11-20T14:05:29Z	at	pass0001	34	11	329.7
2026-11-20T14:06:13Z	answer	pass0001	35	types/cloze	a6192069	pressure|release|blood	1	44	-	11
2026-11-20T14:06:13Z	at	pass0001	36	12	373.7
2026-11-20T14:06:26Z	answer	pass0001	37	pain/press	92997be4	pressure	1	13	-	12
2026-11-20T14:06:30Z	at	pass0001	38	12	390.7
2026-11-20T14:06:30Z	end	pass0001	39	done	12	11.1667	836.2519	pass
2026-11-21T14:00:00Z	begin	fail0002	1	exam	zone=-05:00	seed=5	exam=first	questions=12	minutes=20	extra=1.5	clock=active	navigation=free	feedback=end	pass=70	scale=300:630:900
2026-11-21T14:00:00Z	item	fail0002	2	1	types/single	f60e4269	2,1,3,4
2026-11-21T14:00:00Z	item	fail0002	3	2	pain/gone	12345678	2,1
2026-11-21T14:00:00Z	item	fail0002	4	3	types/truefalse	5834f025	-
2026-11-21T14:00:00Z	item	fail0002	5	4	pain/cause	deadbeef	2,1,3
2026-11-21T14:00:00Z	item	fail0002	6	5	pain/place	77441f55	-
2026-11-21T14:00:00Z	item	fail0002	7	6	types/multiple	0fe38432	3,1,4,2
2026-11-21T14:00:00Z	item	fail0002	8	7	types/order	deadbeef	3,1,4,2
2026-11-21T14:00:00Z	item	fail0002	9	8	safety/calf	c0121bd9	1,3,2
2026-11-21T14:00:00Z	item	fail0002	10	9	safety/tags	6813e44f	-
2026-11-21T14:00:00Z	item	fail0002	11	10	types/match	d949eca8	2,4,1,3
2026-11-21T14:00:00Z	item	fail0002	12	11	types/cloze	a6192069	-
2026-11-21T14:00:00Z	item	fail0002	13	12	types/numeric	94307c21	-
2026-11-21T14:00:00Z	at	fail0002	14	1	0
2026-11-21T14:00:31Z	answer	fail0002	15	types/single	f60e4269	-1	0	31.2	sure	1
2026-11-21T14:00:31Z	at	fail0002	16	2	31.2
2026-11-21T14:00:40Z	answer	fail0002	17	pain/gone	12345678	+1	1	9	-	2
2026-11-21T14:00:40Z	at	fail0002	18	3	40.2
2026-11-21T14:00:52Z	answer	fail0002	19	types/truefalse	5834f025	false	1	12	sure	3
2026-11-21T14:00:52Z	at	fail0002	20	4	52.2
2026-11-21T14:01:32Z	answer	fail0002	21	pain/cause	deadbeef	+1	1	40	-	4
2026-11-21T14:01:32Z	at	fail0002	22	5	92.2
2026-11-21T14:01:32Z	mark	fail0002	23	5
2026-11-21T14:01:41Z	answer	fail0002	24	pain/place	77441f55	true	0	9.5	sure	5
2026-11-21T14:01:41Z	at	fail0002	25	6	101.7
2026-11-21T14:02:36Z	answer	fail0002	26	types/multiple	0fe38432	+1-1	0	55	guess	6
2026-11-21T14:02:36Z	at	fail0002	27	7	156.7
2026-11-21T14:02:36Z	mark	fail0002	28	7
2026-11-21T14:03:38Z	answer	fail0002	29	types/order	deadbeef	2,1,3,4	0.6667	62	-	7
2026-11-21T14:03:38Z	at	fail0002	30	8	218.7
2026-11-21T14:03:58Z	answer	fail0002	31	safety/calf	c0121bd9	-1	0	20	sure	8
2026-11-21T14:03:58Z	at	fail0002	32	9	238.7
2026-11-21T14:04:06Z	answer	fail0002	33	safety/tags	6813e44f	true	1	8	-	9
2026-11-21T14:04:06Z	at	fail0002	34	10	246.7
2026-11-21T14:05:17Z	answer	fail0002	35	types/match	d949eca8	1=1,2=2,3=3	1	71	-	10
2026-11-21T14:05:17Z	at	fail0002	36	11	317.7
2026-11-21T14:06:47Z	answer	fail0002	37	types/cloze	a6192069	pressure|nothing|blud	0.3333	90	-	11
2026-11-21T14:06:51Z	at	fail0002	38	12	411.7
2026-11-21T14:06:51Z	end	fail0002	39	timeout	11	6	535.7143	fail
2026-11-22T14:00:00Z	begin	stop0003	1	exam	zone=-05:00	seed=5	exam=first	questions=12	minutes=20	extra=1	clock=active	navigation=free	feedback=end	pass=70	scale=300:630:900
2026-11-22T14:00:00Z	item	stop0003	2	1	types/single	f60e4269	2,1,3,4
2026-11-22T14:00:00Z	item	stop0003	3	2	types/truefalse	5834f025	-
2026-11-22T14:00:00Z	item	stop0003	4	3	pain/cause	8ac4938f	2,1,3
2026-11-22T14:00:00Z	item	stop0003	5	4	pain/place	77441f55	-
2026-11-22T14:00:00Z	item	stop0003	6	5	types/multiple	0fe38432	3,1,4,2
2026-11-22T14:00:00Z	item	stop0003	7	6	types/order	a7c5eea3	3,1,4,2
2026-11-22T14:00:00Z	item	stop0003	8	7	types/match	d949eca8	2,4,1,3
2026-11-22T14:00:00Z	item	stop0003	9	8	safety/calf	c0121bd9	1,3,2
2026-11-22T14:00:00Z	item	stop0003	10	9	types/short	7c30f88a	-
2026-11-22T14:00:00Z	item	stop0003	11	10	types/numeric	94307c21	-
2026-11-22T14:00:00Z	item	stop0003	12	11	types/cloze	a6192069	-
2026-11-22T14:00:00Z	item	stop0003	13	12	pain/press	92997be4	-
2026-11-22T14:00:00Z	at	stop0003	14	1	0
2026-11-22T14:00:31Z	answer	stop0003	15	types/single	f60e4269	+1	1	31.2	sure	1
2026-11-22T14:00:31Z	at	stop0003	16	2	31.2
2026-11-22T14:00:31Z	mark	stop0003	17	2
2026-11-22T14:00:43Z	answer	stop0003	18	types/truefalse	5834f025	false	1	12	-	2
2026-11-22T14:00:43Z	at	stop0003	19	3	43.2
2026-11-22T14:01:23Z	answer	stop0003	20	pain/cause	8ac4938f	+1	1	40	-	3
2026-11-22T14:01:27Z	at	stop0003	21	12	87.2
2026-11-22T14:01:27Z	end	stop0003	22	stopped	3	3
2026-11-22T20:00:00Z	begin	prac0006	1	practice	zone=-05:00	seed=81	filter=pain	questions=3
2026-11-22T20:00:20Z	answer	prac0006	2	pain/cause	8ac4938f	-1	0	19.5	sure
2026-11-22T20:00:25Z	undo	prac0006	3
2026-11-22T20:00:30Z	answer	prac0006	4	pain/cause	8ac4938f	+1	1	5	-
2026-11-22T20:00:35Z	answer	prac0006	5	pain/place	77441f55	.	0	4	-
2026-11-22T20:00:40Z	answer	prac0006	6	pain/gone	12345678	+1	1	4	guess
2026-11-22T20:00:40Z	end	prac0006	7	done	2	2
--- $ nmtquiz -p ./ana.profile
NMT Quiz 0.1.0 - 3 banks, 13 questions. Profile ana: 7 due, readiness 68%
(39-93).
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
A stopped exam waits, first, 3 of 12 answered: 'resume' goes on.
nmt> history op{Tab}{=en0005}{Enter}

Not passed: forgotten
1 critical question missed. An exam is passed only with all of its critical
questions right.
  3  safety/calf (left open)
     A calf is hot, swollen and painful after a long flight. What do you do?
0 of 3 points, 0 %. The pass mark is 66.7 %.
Time: 4 s. It was sat without a clock.
3 left open, which earn no points (1, 2, 3).

By topic     points  share                           likely
  desk-work  0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %
  pain       0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %
  safety     0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %

By level  points  share                           likely
  apply   0 of 2    0 %  ░░░░░░░░░░░░░·······  0 to 66 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  safety, critical
    practice safety
  desk-work, 0 of 1, too few to tell
    practice desk-work
  pain, 0 of 1, too few to tell
    practice pain
What was missed, with the answers and why (or marked, sure, all):
    history open0005 missed

Not passed: 0 of 3 points, 0 %; 1 critical question missed (3).
nmt> history fail0002 ma{Tab}{=rked}{Enter}

5/12  pain/place  (marked)
The case
  A client feels an ache over the temple.

The cause must be at the temple.
You: true
Wrong.  (sure)
The answer: False.

7/12  types/order  (marked)  (changed since the exam was drawn)
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

Put the first steps of the session in order.
  a) Feel for taut bands
  b) Ask about her health
  c) Press the spot that she knows the pain from
  d) Look at how she stands and sits
You: d b a c
Partly right.  +0.67
The right order:
  b) Ask about her health
  d) Look at how she stands and sits
  a) Feel for taut bands
  c) Press the spot that she knows the pain from
  OpenStax, Anatomy & Physiology 2e, 10.2
nmt> history pass0001 --{Tab}{Tab}
--html  --json
nmt> {=history pass0001 --}{^C}{=^C}
(Ctrl-C once more leaves; what you answered is saved)
nmt> quit
