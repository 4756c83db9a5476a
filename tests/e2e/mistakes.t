# What to look at again: first what was sure but wrong, then the newest; what is right by now is gone.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given ana.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=6
2026-11-20T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-11-20T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	true	0	12.4	-
2026-11-20T08:03:00Z	answer	k3f9x2qa	4	pain/press	92997be4	_heat_ *at* once	0	12.4	-
2026-11-20T08:04:00Z	answer	k3f9x2qa	5	types/multiple	00000000	+1	0.5	12.4	-
2026-11-20T08:05:00Z	answer	k3f9x2qa	6	types/cloze	a6192069	pressure|rub|blood	0.6667	12.4	-
2026-11-20T08:06:00Z	answer	k3f9x2qa	7	gone/question	a6192069	+1	0	12.4	-
2026-11-21T08:00:00Z	answer	k3f9x2qa	8	pain/place	77441f55	false	1	12.4	-
2026-11-21T08:00:00Z	end	k3f9x2qa	9	done	7	2.1667
--- | nmtquiz -p ./ana.profile mistakes
--- stdout
pain/cause  2026-11-20  (sure, but wrong)
  What best explains it?
  You: A cold
  Right:
    - A trigger point refers it there

types/cloze  2026-11-20
  NMT applies ____ to a spot and then ____ it, so that ____ comes back.
  You: pressure; rub; blood
  Right:
    NMT applies *pressure* to a spot and then *releases* it, so that *blood*
    comes back.

types/multiple  2026-11-20
  Which muscles are likely to be short from how she sits?
  Right:
    - Upper trapezius
    - Levator scapulae

pain/press  2026-11-20
  What does the therapist apply to the spot?
  You: _heat_ *at* once
  Right:
    pressure

'practice missed' asks these again.
--- | nmtquiz -p ./ana.profile mistakes 1
--- stdout
pain/cause  2026-11-20  (sure, but wrong)
  What best explains it?
  You: A cold
  Right:
    - A trigger point refers it there

3 more. 'mistakes 4' shows all, 'practice missed' asks them.
--- | nmtquiz -p ./ana.profile mistakes pain
--- stdout
pain/cause  2026-11-20  (sure, but wrong)
  What best explains it?
  You: A cold
  Right:
    - A trigger point refers it there

pain/press  2026-11-20
  What does the therapist apply to the spot?
  You: _heat_ *at* once
  Right:
    pressure

'practice missed' asks these again.
--- | nmtquiz -p ./ana.profile mistakes type:numeric
--- stdout
No mistakes to look at.
--- | nmtquiz -p ./new.profile mistakes
--- stdout
No mistakes to look at.
--- | nmtquiz -p ./ana.profile mistakes pain --json
--- stdout
[{"id":"pain/cause","answered":"2026-11-20T08:01:00Z","response":"-2","score":0,"certainty":"sure"},{"id":"pain/press","answered":"2026-11-20T08:03:00Z","response":"_heat_ *at* once","score":0,"certainty":"-"}]
--- | yes b | head -n 40 | nmtquiz -p ./ana.profile --seed 1 practice missed pain | grep '^[0-9]'
--- stdout
1/2  pain/referred · apply
2/2  pain/treatment
1 of 2 points (50 %) in 0 s.
--- | nmtquiz -p ./ana.profile mistakes 2 | grep 20
--- stdout
pain/press  2026-11-23
types/cloze  2026-11-20
