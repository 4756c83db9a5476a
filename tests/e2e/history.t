# Past sessions, the newest first, in the student's own time zone; taken-back answers do not count.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env TZ=EST5
--- given ana.profile
nmtquiz-profile 1
2026-11-20T03:22:55Z	begin	k3f9x2qa	1	practice	zone=-05:00	seed=81	filter=pain	questions=2
2026-11-20T03:23:20Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	72.4	sure
2026-11-20T03:23:40Z	undo	k3f9x2qa	3
2026-11-20T03:24:00Z	answer	k3f9x2qa	4	pain/cause	8ac4938f	+1	1	3661	-
2026-11-20T03:24:10Z	end	k3f9x2qa	5	stopped	1	1
2026-11-21T13:00:00Z	begin	aaaaaaaa	1	practice	zone=-05:00	seed=82	questions=1
2026-11-21T13:01:00Z	answer	aaaaaaaa	2	pain/place	77441f55	true	0	200	-
2026-11-22T13:01:00Z	flag	bbbbbbbb	1	pain/place
--- | nmtquiz -p ./ana.profile history
--- stdout
When              What           points        time  session
2026-11-21 08:00  practice       0 of 1  3 min 20 s  aaaaaaaa
2026-11-19 22:22  practice pain  1 of 1   1 h 1 min  k3f9x2qa
--- | nmtquiz -p ./ana.profile history 1
--- stdout
When              What      points        time  session
2026-11-21 08:00  practice  0 of 1  3 min 20 s  aaaaaaaa
--- | nmtquiz -p ./ana.profile history --json
--- stdout
[{"session":"k3f9x2qa","mode":"practice","exam":null,"began":"2026-11-20T03:22:55Z","seconds":3661,"answered":1,"points":1,"percent":100,"pass":null},{"session":"aaaaaaaa","mode":"practice","exam":null,"began":"2026-11-21T13:00:00Z","seconds":200,"answered":1,"points":0,"percent":0,"pass":null}]
--- | nmtquiz -p ./new.profile history
--- stdout
No session yet. 'practice' begins the first.
--- | nmtquiz -p ./new.profile history --json
--- stdout
[]
