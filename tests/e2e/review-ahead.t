# review --ahead asks what falls due in some days, and the day's new ones; its words are checked.
env NMTQUIZ_NOW=2026-11-10T20:00:00Z,still
--- given p.profile
nmtquiz-profile 1
2026-11-10T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=6
2026-11-10T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-11-10T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	false	1	12.4	-
2026-11-10T08:03:00Z	answer	k3f9x2qa	4	pain/press	92997be4	pressure	1	12.4	guess
2026-11-10T08:04:00Z	end	k3f9x2qa	5	done	3	2
2026-11-10T08:04:00Z	set	aaaaaaaa	1	new	2
--- | nmtquiz --seed 1 -p ./p.profile review --ahead 3 --json
--- stdin
b
--- stdout
{"session":"t1wzd0m4","mode":"review","answered":1,"points":1,"answers":[{"id":"pain/cause","revision":"8ac4938f","response":"+1","score":1,"seconds":0,"certainty":"-"}],"due":0,"new":0,"tomorrow":2,"next_review":"2026-11-11","returns":{"tomorrow":1,"week":0,"later":0,"first":"2026-11-11"},"leeches":[]}
--- stderr
3 due within 3 days: what you are closest to losing comes first.

1/3  pain/referred · apply
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred
The cause must be at the temple.
  (t for true, f for false)
answer> 

1 of 1 points (100 %) in 0 s, 2 not asked.
Topic            points
  pain/referred  1 of 1
These come back: 1 tomorrow.
Tomorrow: 2 due and 2 new.
Next: 'nmtquiz -p ./p.profile practice' asks more, 'nmtquiz -p ./p.profile
progress' shows where you stand.
--- | nmtquiz -p ./p.profile history
--- stdout
When              What      points  time  session
2026-11-10 20:00  review    1 of 1   0 s  t1wzd0m4
2026-11-10 08:00  practice  2 of 3  37 s  k3f9x2qa
--- | grep begin p.profile
--- stdout
2026-11-10T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=6
2026-11-10T20:00:00Z	begin	t1wzd0m4	1	review	zone=+00:00	seed=1	questions=3	ahead=3
--- | nmtquiz -p ./p.profile review --ahead 0
--- stderr
nmtquiz: --ahead takes 1 to 36500 days, not 0
--- exit 2
--- | nmtquiz -p ./p.profile review --ahead soon
--- stderr
nmtquiz: --ahead takes 1 to 36500 days, not soon
--- exit 2
--- | nmtquiz -p ./p.profile review --ahead
--- stderr
nmtquiz: --ahead wants a value behind it: --ahead DAYS
--- exit 2
--- | nmtquiz -p ./p.profile review 0
--- stderr
nmtquiz: review asks 1 to 100000 questions, not 0
--- exit 2
--- | nmtquiz -p ./p.profile review 99999999
--- stderr
nmtquiz: review asks 1 to 100000 questions, not 99999999
--- exit 2
--- | nmtquiz -p ./p.profile review dew
--- stderr
nmtquiz: no topic 'dew'; did you mean 'new'?
--- exit 2
