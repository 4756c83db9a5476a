# The same where the window is narrow.
size 40x60
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
--- $ nmtquiz -p ./ana.profile show pain/cause
pain/cause
pain/referred · single · apply ·
revision 8ac4938f
Case: A client feels an ache over the
      temple.

What best explains it?
Right:
  - A trigger point refers it there
Wrong:
  - A bruise
      A bruise would show.
  - A cold
Hint: It need not come from there.
A trigger point is felt where it lies
and where it refers its pain.

Your answers
  2026-10-01 08:01: A cold
    score 0, sure; stability 0.2 d, due
    2026-10-02
  2026-10-04 08:01: A trigger point
  refers it there
    score 1; stability 2.8 d, due
    2026-10-07
  2026-10-12 08:00: A trigger point
  refers it there
    score 1, sure; stability 24 d, due
    2026-11-05
  2026-10-20 08:01: A cold
    score 0; stability 1.9 d, due
    2026-10-22
  2026-11-21 08:01: A trigger point
  refers it there
    score 1; stability 11 d, due
    2026-12-02
Stability is how long the chance that
you know it takes to fall to 90 %. It is
98 % today; it is due on 2026-12-02, in
9 days.

Chance that you know it, day by day
100 % ⢱⠀⡦⡀⠀⠀⡏⠑⠒⠒⢢⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡏⠒⠢⠤⢄⣀
      ⢸⠀⡇⠈⠑⠢⠃⠀⠀⠀⠀⠉⠢⢄⣀⡀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡇⠀⠀⠀⠀⠀
      ⠀⠣⠃⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠈⠉⠑⠒⠒⠢⠤⠤⠤⠤⣀⠇⠀⠀⠀⠀⠀
 50 % ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
      2026-10-01            2026-12-02
