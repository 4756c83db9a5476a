# An exam's result again: passed, failed, stopped, without its file, without its questions; and practice.
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
--- | nmtquiz -p ./ana.profile history
--- stdout
When              What                 points                    time  session
2026-11-22 15:00  practice pain        2 of 2                     9 s  prac0006
2026-11-22 09:00  exam first       3 answered  stopped     1 min 27 s  stop0003
2026-11-21 09:00  exam first          6 of 12  50 % fail   6 min 52 s  fail0002
2026-11-20 09:00  exam first      11.17 of 12  93 % pass   6 min 31 s  pass0001
2026-11-19 09:00  exam forgotten       0 of 3  0 % fail           4 s  open0005
2026-11-18 09:00  exam forgotten       1 of 1  100 % pass        13 s  gone0004
--- | nmtquiz -p ./ana.profile history pass0001
--- stdout

Passed: First <steps> & more
11.17 of 12 points, 93.1 %. The pass mark is 70 %.
Scaled score 838 on a scale from 300 to 900, where 630 passes. The scale is
linear on either side of the pass mark; it is not the licensing exam's own.
Time: 6 min 31 s of 20 min, 33 s a question.

By topic
  Desk work: 7.17 of 8, 90 %; likely between 55 and 98 %
  pain: 3 of 3, 100 %; likely between 44 and 100 %
  safety: 1 of 1, 100 %; likely between 21 and 100 %

By level
  recall: 1 of 1, 100 %; likely between 21 and 100 %
  apply: 3 of 3, 100 %; likely between 44 and 100 %
  analyze: 0.5 of 1, 50 %; likely between 5 and 95 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  Desk work, 7.17 of 8
    nmtquiz -p ./ana.profile practice desk-work

How sure you were: of 3 marked sure, 3 were right (100 %); of 2 guessed, 1 was
right (50 %); of 7 others, 6 were right (86 %).
What was missed, with the answers and why (or marked, sure, all):
    nmtquiz -p ./ana.profile history pass0001 missed

Passed: 11.17 of 12 points, 93.1 %.
--- | nmtquiz -p ./ana.profile history fail0002
--- stdout

Not passed: First <steps> & more
1 critical question missed. An exam is passed only with all of its critical
questions right.
  8  safety/calf
     A calf is *hot*, swollen and painful after a long flight. What do you do?
5 of 11 points, 45.5 %. The pass mark is 70 %.
Scaled score 514 on a scale from 300 to 900, where 630 passes. The scale is
linear on either side of the pass mark; it is not the licensing exam's own.
Time: 6 min 52 s of 30 min, 41 s a question. The time ran out. With extra time:
1.5 times the exam's 20 min.
1 left open, which earns no points (12).

By topic
  Desk work: 3 of 7, 43 %; likely between 16 and 75 %
  pain: 1 of 2, 50 %; likely between 9 and 91 %
  safety: 1 of 2, 50 %; likely between 9 and 91 %

By level
  recall: 2 of 2, 100 %; likely between 34 and 100 %
  apply: 1 of 3, 33 %; likely between 6 and 79 %
  analyze: 0 of 1, 0 %; likely between 0 and 79 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  safety, critical
    nmtquiz -p ./ana.profile practice safety
  Desk work, 3 of 7
    nmtquiz -p ./ana.profile practice desk-work
  pain, 1 of 2, too few to tell
    nmtquiz -p ./ana.profile practice pain

How sure you were: of 4 marked sure, 1 was right (25 %); of 1 guessed, 0 were
right (0 %); of 5 others, 3 were right (60 %).
Changed since the exam was drawn, and graded as now worded: pain/cause, types/
order.
No longer in the banks, and left out of the score: pain/gone.
When the exam ended it was recorded as 6 points, not passed. The above is how it
stands with the questions as they are now.
What was missed, with the answers and why (or marked, sure, all):
    nmtquiz -p ./ana.profile history fail0002 missed

Not passed: 5 of 11 points, 45.5 %; 1 critical question missed (8).
--- | nmtquiz -p ./ana.profile history stop0003
--- stdout

Stopped: First <steps> & more
So far: 3 of 12 answered, 1 marked. It is not handed in, so there is no result
yet.
Time: 1 min 27 s of 20 min, 29 s a question.
'nmtquiz -p ./ana.profile resume stop0003' goes on with it.
--- | nmtquiz -p ./ana.profile history gone0004
--- stdout

No result: forgotten
None of its questions is in the banks any more, so there is nothing to score.
Time: 13 s. It was sat without a clock.

No longer in the banks, and left out of the score: pain/gone.
When the exam ended it was recorded as 1 point, passed. The above is how it
stands with the questions as they are now.
--- | nmtquiz -p ./ana.profile history open0005
--- stdout

Not passed: forgotten
1 critical question missed. An exam is passed only with all of its critical
questions right.
  3  safety/calf (left open)
     A calf is *hot*, swollen and painful after a long flight. What do you do?
0 of 3 points, 0 %. The pass mark is 66.7 %.
Time: 4 s. It was sat without a clock.
3 left open, which earn no points (1, 2, 3).

By topic
  desk-work: 0 of 1, 0 %; likely between 0 and 79 %
  pain: 0 of 1, 0 %; likely between 0 and 79 %
  safety: 0 of 1, 0 %; likely between 0 and 79 %

By level
  apply: 0 of 2, 0 %; likely between 0 and 66 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  safety, critical
    nmtquiz -p ./ana.profile practice safety
  desk-work, 0 of 1, too few to tell
    nmtquiz -p ./ana.profile practice desk-work
  pain, 0 of 1, too few to tell
    nmtquiz -p ./ana.profile practice pain
What was missed, with the answers and why (or marked, sure, all):
    nmtquiz -p ./ana.profile history open0005 missed

Not passed: 0 of 3 points, 0 %; 1 critical question missed (3).
--- | nmtquiz -p ./ana.profile history prac0006
--- stdout
2026-11-22 15:00, practice: 2 of 2 points in 9 s.

pain/cause  1 of 1
  What best explains it?
pain/place  skipped
  The cause must be at the temple.
pain/gone  1 of 1  (guess)
  It is no longer in the banks.
--- | nmtquiz -p ./ana.profile history fail0002 --json
--- stdout
{"exam":"first","title":"First <steps> & more","session":"fail0002","ending":"timeout","form":["types/single","pain/gone","types/truefalse","pain/cause","pain/place","types/multiple","types/order","safety/calf","safety/tags","types/match","types/cloze","types/numeric"],"items":11,"answered":10,"open":1,"points":5,"percent":45.45,"scaled":514.28,"pass":false,"pass_mark":70,"seconds":411.7,"minutes":20,"extra":1.5,"topics":[{"topic":"Desk work","items":7,"points":3,"low":0.1582,"high":0.7495},{"topic":"pain","items":2,"points":1,"low":0.0945,"high":0.9055},{"topic":"safety","items":2,"points":1,"low":0.0945,"high":0.9055}],"levels":[{"level":"recall","items":2,"points":2,"low":0.3424,"high":1},{"level":"apply","items":3,"points":1,"low":0.0615,"high":0.7923},{"level":"analyze","items":1,"points":0,"low":0,"high":0.7935}],"critical_missed":["safety/calf"],"changed":["pain/cause","types/order"],"gone":["pain/gone"],"calibration":{"sure":{"answers":4,"right":1},"plain":{"answers":5,"right":3},"guess":{"answers":1,"right":0}},"answers":[{"id":"types/single","place":1,"revision":"f60e4269","response":"-1","score":0,"seconds":31.2,"certainty":"sure","marked":false,"regraded":false},{"id":"types/truefalse","place":3,"revision":"5834f025","response":"false","score":1,"seconds":12,"certainty":"sure","marked":false,"regraded":false},{"id":"pain/cause","place":4,"revision":"8ac4938f","response":"+1","score":1,"seconds":40,"certainty":"-","marked":false,"regraded":true},{"id":"pain/place","place":5,"revision":"77441f55","response":"true","score":0,"seconds":9.5,"certainty":"sure","marked":true,"regraded":false},{"id":"types/multiple","place":6,"revision":"0fe38432","response":"+1-1","score":0,"seconds":55,"certainty":"guess","marked":false,"regraded":false},{"id":"types/order","place":7,"revision":"a7c5eea3","response":"2,1,3,4","score":0.6667,"seconds":62,"certainty":"-","marked":true,"regraded":true},{"id":"safety/calf","place":8,"revision":"c0121bd9","response":"-1","score":0,"seconds":20,"certainty":"sure","marked":false,"regraded":false},{"id":"safety/tags","place":9,"revision":"6813e44f","response":"true","score":1,"seconds":8,"certainty":"-","marked":false,"regraded":false},{"id":"types/match","place":10,"revision":"d949eca8","response":"1=1,2=2,3=3","score":1,"seconds":71,"certainty":"-","marked":false,"regraded":false},{"id":"types/cloze","place":11,"revision":"a6192069","response":"pressure|nothing|blud","score":0.3333,"seconds":90,"certainty":"-","marked":false,"regraded":false}]}
--- | nmtquiz -p ./ana.profile history stop0003 --json
--- stdout
{"exam":"first","title":"First <steps> & more","session":"stop0003","ending":"stopped","form":["types/single","types/truefalse","pain/cause","pain/place","types/multiple","types/order","types/match","safety/calf","types/short","types/numeric","types/cloze","pain/press"],"items":12,"answered":3,"open":9,"points":3,"percent":25,"scaled":417.86,"pass":null,"pass_mark":70,"seconds":87.2,"minutes":20,"extra":1,"topics":[{"topic":"Desk work","items":8,"points":2,"low":0.0715,"high":0.5907},{"topic":"pain","items":3,"points":1,"low":0.0615,"high":0.7923},{"topic":"safety","items":1,"points":0,"low":0,"high":0.7935}],"levels":[{"level":"recall","items":1,"points":1,"low":0.2065,"high":1},{"level":"apply","items":3,"points":2,"low":0.2077,"high":0.9385},{"level":"analyze","items":1,"points":0,"low":0,"high":0.7935}],"critical_missed":["safety/calf"],"changed":[],"gone":[],"calibration":{"sure":{"answers":1,"right":1},"plain":{"answers":2,"right":2},"guess":{"answers":0,"right":0}},"answers":[{"id":"types/single","place":1,"revision":"f60e4269","response":"+1","score":1,"seconds":31.2,"certainty":"sure","marked":false,"regraded":false},{"id":"types/truefalse","place":2,"revision":"5834f025","response":"false","score":1,"seconds":12,"certainty":"-","marked":true,"regraded":false},{"id":"pain/cause","place":3,"revision":"8ac4938f","response":"+1","score":1,"seconds":40,"certainty":"-","marked":false,"regraded":false}]}
--- | nmtquiz -p ./ana.profile history gone0004 --json
--- stdout
{"exam":"forgotten","title":null,"session":"gone0004","ending":"done","form":["pain/gone"],"items":0,"answered":0,"open":0,"points":0,"percent":null,"scaled":null,"pass":null,"pass_mark":70,"seconds":13,"minutes":null,"extra":1,"topics":[],"levels":[],"critical_missed":[],"changed":[],"gone":["pain/gone"],"calibration":{"sure":{"answers":0,"right":0},"plain":{"answers":0,"right":0},"guess":{"answers":0,"right":0}},"answers":[]}
--- | nmtquiz -p ./ana.profile history prac0006 --json
--- stdout
{"session":"prac0006","mode":"practice","answered":2,"points":2,"answers":[{"id":"pain/cause","revision":"8ac4938f","response":"+1","score":1,"seconds":5,"certainty":"-"},{"id":"pain/place","revision":"77441f55","response":".","score":0,"seconds":4,"certainty":"-"},{"id":"pain/gone","revision":"12345678","response":"+1","score":1,"seconds":4,"certainty":"guess"}]}
--- | nmtquiz -p ./ana.profile history --json
--- stdout
[{"session":"gone0004","mode":"exam","exam":"forgotten","began":"2026-11-18T14:00:00Z","seconds":13,"answered":1,"points":1,"percent":100,"pass":true},{"session":"open0005","mode":"exam","exam":"forgotten","began":"2026-11-19T14:00:00Z","seconds":4,"answered":0,"points":0,"percent":0,"pass":false},{"session":"pass0001","mode":"exam","exam":"first","began":"2026-11-20T14:00:00Z","seconds":390.7,"answered":12,"points":11.1667,"percent":93.06,"pass":true},{"session":"fail0002","mode":"exam","exam":"first","began":"2026-11-21T14:00:00Z","seconds":411.7,"answered":11,"points":6,"percent":50,"pass":false},{"session":"stop0003","mode":"exam","exam":"first","began":"2026-11-22T14:00:00Z","seconds":87.2,"answered":3,"points":3,"percent":25,"pass":null},{"session":"prac0006","mode":"practice","exam":null,"began":"2026-11-22T20:00:00Z","seconds":9,"answered":2,"points":2,"percent":100,"pass":null}]
