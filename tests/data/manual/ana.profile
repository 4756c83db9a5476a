nmtquiz-profile 1
2026-11-20T22:10:02Z	begin	k3f9x2qa	1	practice	zone=-05:00	seed=81	questions=4
2026-11-20T22:10:31Z	answer	k3f9x2qa	2	neck/levator	3fa2c901	-2	0	12.4	sure
2026-11-20T22:10:40Z	report	k3f9x2qa	3	neck/levator	3fa2c901	two choices say the same
2026-11-20T22:11:05Z	answer	k3f9x2qa	4	neck/layers	77e01b2d	2,1,3	0.3333	20.1	-
2026-11-20T22:11:20Z	flag	k3f9x2qa	5	neck/layers
2026-11-20T22:11:41Z	answer	k3f9x2qa	6	ischemia/meaning	0c55d1aa	lack of blood	1	9.8	-
2026-11-20T22:12:00Z	answer	k3f9x2qa	7	ischemia/minutes	9ab03f10	.	0	0.0	-
2026-11-20T22:12:01Z	end	k3f9x2qa	8	done	3	1.3333
2026-11-21T09:02:11Z	note	p0w7m1zd	1	neck/levator	my answer was a slip
2026-11-21T09:02:30Z	flag	p0w7m1zd	2	neck/levator
2026-11-22T14:30:00Z	begin	a81jd0cx	1	practice	zone=-05:00	seed=82	filter=missed	questions=3
2026-11-22T14:30:12Z	answer	a81jd0cx	2	neck/levator	3fa2c901	-2	0	8.0	-
2026-11-22T14:30:20Z	undo	a81jd0cx	3
2026-11-22T14:30:33Z	answer	a81jd0cx	4	neck/levator	3fa2c901	+1	1	11.2	guess
2026-11-22T14:30:50Z	unflag	a81jd0cx	5	neck/levator
2026-11-22T14:31:15Z	hint	a81jd0cx	6	ischemia/minutes
2026-11-22T14:31:40Z	answer	a81jd0cx	7	ischemia/minutes	9ab03f10	90 min	1	22.6	sure
2026-11-22T14:31:44Z	end	a81jd0cx	8	stopped	2	2
2026-11-22T14:32:00Z	set	q3cnv8r2	1	pause	off
