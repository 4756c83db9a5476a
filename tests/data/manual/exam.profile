nmtquiz-profile 1
2026-11-22T14:00:00Z	begin	wkvzyfto	1	exam	zone=+00:00	seed=7	exam=five-causes	questions=25	minutes=30	extra=1	clock=active	navigation=free	feedback=end	pass=70
2026-11-22T14:00:00Z	item	wkvzyfto	2	1	biomechanical-dysfunction/opposing-role	e59ad879	-
2026-11-22T14:00:00Z	item	wkvzyfto	3	2	trigger-points/the-name	5ef68e7c	-
2026-11-22T14:00:00Z	item	wkvzyfto	4	3	postural-distortion/pelvis-drop	c1c4ced8	2,1,4,3
2026-11-22T14:00:00Z	item	wkvzyfto	5	4	biomechanical-dysfunction/heavier-lift	65c65229	4,1,6,2,3,5
2026-11-22T14:00:00Z	item	wkvzyfto	6	5	biomechanical-dysfunction/straight-back-claim	32e0c075	2,3,1,4
2026-11-22T14:00:00Z	item	wkvzyfto	7	6	postural-distortion/pregnancy-signs	49e64c3c	1,4,2,3
2026-11-22T14:00:00Z	item	wkvzyfto	8	7	biomechanical-dysfunction/fresh-strain	e66d43fc	2,4,1,3
2026-11-22T14:00:00Z	item	wkvzyfto	9	8	nerve-compression/first-damage	106e3ad2	3,1,2,4
2026-11-22T14:00:00Z	item	wkvzyfto	10	9	nerve-compression/triangle-contents	7694168b	4,2,3,1
2026-11-22T14:00:00Z	item	wkvzyfto	11	10	trigger-points/temporalis-eases	d86cc9c2	4,3,2,1
2026-11-22T14:00:00Z	item	wkvzyfto	12	11	ischemia/standing-shift	42f480a0	1,4,3,2
2026-11-22T14:00:00Z	item	wkvzyfto	13	12	postural-distortion/causes-taught	65c7d476	2,3,5,4,1
2026-11-22T14:00:00Z	item	wkvzyfto	14	13	ischemia/stop-rule	39f6ade7	2,1,3,4
2026-11-22T14:00:00Z	item	wkvzyfto	15	14	nerve-compression/disc-parts	b37ee7d8	-
2026-11-22T14:00:00Z	item	wkvzyfto	16	15	trigger-points/returning-point	a9f3a2d6	1,3,2,4
2026-11-22T14:00:00Z	item	wkvzyfto	17	16	biomechanical-dysfunction/own-body	7abd9091	-
2026-11-22T14:00:00Z	item	wkvzyfto	18	17	postural-distortion/curve-disorders	71dc133f	4,2,1,3,5
2026-11-22T14:00:00Z	item	wkvzyfto	19	18	nerve-compression/regrowth-days	9b76e3c2	-
2026-11-22T14:00:00Z	item	wkvzyfto	20	19	ischemia/beyond-the-text	352c4e23	3,4,2,1
2026-11-22T14:00:00Z	item	wkvzyfto	21	20	trigger-points/acid-sample	cbbdda68	4,2,1,3
2026-11-22T14:00:00Z	item	wkvzyfto	22	21	trigger-points/match-referral	8d73ff1e	7,3,2,6,5,4,1
2026-11-22T14:00:00Z	item	wkvzyfto	23	22	postural-distortion/observation-not-diagnosis	81172e9d	-
2026-11-22T14:00:00Z	item	wkvzyfto	24	23	ischemia/calf-emergency	c2e8daf7	2,4,3,1
2026-11-22T14:00:00Z	item	wkvzyfto	25	24	nerve-compression/shoulder-report	cfccffda	3,2,1,4
2026-11-22T14:00:00Z	item	wkvzyfto	26	25	ischemia/compression-colors	1a2347e6	4,1,3,2
2026-11-22T14:00:00Z	at	wkvzyfto	27	1	0.0
2026-11-22T14:00:38Z	answer	wkvzyfto	28	biomechanical-dysfunction/opposing-role	e59ad879	antagonist	1	37.6	guess	1
2026-11-22T14:00:38Z	at	wkvzyfto	29	2	37.6
2026-11-22T14:01:07Z	answer	wkvzyfto	30	trigger-points/the-name	5ef68e7c	refer|spot	1	28.8	-	2
2026-11-22T14:01:07Z	at	wkvzyfto	31	3	66.4
2026-11-22T14:01:55Z	answer	wkvzyfto	32	postural-distortion/pelvis-drop	c1c4ced8	-1	0	48.1	-	3
2026-11-22T14:01:55Z	at	wkvzyfto	33	4	114.5
2026-11-22T14:02:27Z	answer	wkvzyfto	34	biomechanical-dysfunction/heavier-lift	65c65229	+1+2+3	1	32.2	guess	4
2026-11-22T14:02:27Z	at	wkvzyfto	35	5	146.7
2026-11-22T14:02:53Z	answer	wkvzyfto	36	biomechanical-dysfunction/straight-back-claim	32e0c075	+1	1	26.4	guess	5
2026-11-22T14:02:53Z	at	wkvzyfto	37	6	173.1
2026-11-22T14:03:41Z	answer	wkvzyfto	38	postural-distortion/pregnancy-signs	49e64c3c	+1	1	48.5	-	6
2026-11-22T14:03:41Z	at	wkvzyfto	39	7	221.6
2026-11-22T14:05:04Z	answer	wkvzyfto	40	biomechanical-dysfunction/fresh-strain	e66d43fc	+1	1	82.6	guess	7
2026-11-22T14:05:04Z	at	wkvzyfto	41	8	304.2
2026-11-22T14:06:19Z	answer	wkvzyfto	42	nerve-compression/first-damage	106e3ad2	+1	1	74.8	sure	8
2026-11-22T14:06:19Z	at	wkvzyfto	43	9	379.0
2026-11-22T14:07:31Z	answer	wkvzyfto	44	nerve-compression/triangle-contents	7694168b	+1	1	72.5	-	9
2026-11-22T14:07:31Z	at	wkvzyfto	45	10	451.5
2026-11-22T14:08:08Z	answer	wkvzyfto	46	trigger-points/temporalis-eases	d86cc9c2	+1	1	36.6	-	10
2026-11-22T14:08:08Z	at	wkvzyfto	47	11	488.1
2026-11-22T14:09:05Z	answer	wkvzyfto	48	ischemia/standing-shift	42f480a0	+1	1	57.4	-	11
2026-11-22T14:09:05Z	at	wkvzyfto	49	12	545.5
2026-11-22T14:09:45Z	answer	wkvzyfto	50	postural-distortion/causes-taught	65c7d476	+1+2+3	1	40.3	guess	12
2026-11-22T14:09:45Z	at	wkvzyfto	51	13	585.8
2026-11-22T14:10:18Z	answer	wkvzyfto	52	ischemia/stop-rule	39f6ade7	+1	1	33.4	guess	13
2026-11-22T14:10:18Z	at	wkvzyfto	53	14	619.2
2026-11-22T14:10:47Z	answer	wkvzyfto	54	nerve-compression/disc-parts	b37ee7d8	false	1	29.0	-	14
2026-11-22T14:10:47Z	at	wkvzyfto	55	15	648.2
2026-11-22T14:11:23Z	answer	wkvzyfto	56	trigger-points/returning-point	a9f3a2d6	-2	0	36.2	guess	15
2026-11-22T14:11:23Z	at	wkvzyfto	57	16	684.4
2026-11-22T14:12:46Z	answer	wkvzyfto	58	biomechanical-dysfunction/own-body	7abd9091	body weight|neutral|thumbs	1	83.2	-	16
2026-11-22T14:12:46Z	at	wkvzyfto	59	17	767.6
2026-11-22T14:14:03Z	answer	wkvzyfto	60	postural-distortion/curve-disorders	71dc133f	1=1,2=2,3=3	1	76.7	sure	17
2026-11-22T14:14:03Z	at	wkvzyfto	61	18	844.3
2026-11-22T14:15:18Z	answer	wkvzyfto	62	nerve-compression/regrowth-days	9b76e3c2	90 days	1	75.2	-	18
2026-11-22T14:15:18Z	at	wkvzyfto	63	19	919.5
2026-11-22T14:16:33Z	answer	wkvzyfto	64	ischemia/beyond-the-text	352c4e23	+1	1	74.8	-	19
2026-11-22T14:16:33Z	at	wkvzyfto	65	20	994.3
2026-11-22T14:17:08Z	answer	wkvzyfto	66	trigger-points/acid-sample	cbbdda68	+1	1	34.8	sure	20
2026-11-22T14:17:08Z	at	wkvzyfto	67	21	1029.1
2026-11-22T14:17:50Z	answer	wkvzyfto	68	trigger-points/match-referral	8d73ff1e	1=1,2=2,3=3,4=4,5=5	1	42.5	guess	21
2026-11-22T14:17:50Z	at	wkvzyfto	69	22	1071.6
2026-11-22T14:18:53Z	answer	wkvzyfto	70	postural-distortion/observation-not-diagnosis	81172e9d	true	1	63.4	sure	22
2026-11-22T14:18:53Z	at	wkvzyfto	71	23	1135.0
2026-11-22T14:20:03Z	answer	wkvzyfto	72	ischemia/calf-emergency	c2e8daf7	-1	0	70.3	sure	23
2026-11-22T14:20:03Z	at	wkvzyfto	73	24	1205.3
2026-11-22T14:21:21Z	answer	wkvzyfto	74	nerve-compression/shoulder-report	cfccffda	+1	1	78.4	guess	24
2026-11-22T14:21:21Z	at	wkvzyfto	75	25	1283.7
2026-11-22T14:22:41Z	answer	wkvzyfto	76	ischemia/compression-colors	1a2347e6	+1	1	80.1	sure	25
2026-11-22T14:22:41Z	at	wkvzyfto	77	25	1363.8	exam
2026-11-22T14:22:41Z	at	wkvzyfto	78	25	1363.8	exam
2026-11-22T14:22:41Z	end	wkvzyfto	79	done	25	22	88	fail
