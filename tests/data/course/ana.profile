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
