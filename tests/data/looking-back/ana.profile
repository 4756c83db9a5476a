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
