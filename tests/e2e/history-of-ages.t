# A profile may hold any number of seconds, and any time.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given p.profile
nmtquiz-profile 1
0000-01-01T00:00:00Z	begin	aaaaaaaa	1	practice	zone=-12:00
0000-01-01T00:00:00Z	answer	aaaaaaaa	2	pain/cause	00000000	-1	0	3e38	-
9999-12-31T23:59:59Z	begin	bbbbbbbb	1	practice	zone=+12:00
9999-12-31T23:59:59Z	answer	bbbbbbbb	2	pain/place	00000000	true	1	1e9	-
--- | nmtquiz -p ./p.profile history
--- stdout
When              What      points                   time  session
9999-12-31 23:59  practice  1 of 1        277777 h 46 min  bbbbbbbb
0000-01-01 00:00  practice  0 of 1  277777777777 h 46 min  aaaaaaaa
--- | TZ=UTC-14 nmtquiz -p ./p.profile history
--- stdout
When              What      points                   time  session
9999-12-31 23:59  practice  1 of 1        277777 h 46 min  bbbbbbbb
0000-01-01 14:00  practice  0 of 1  277777777777 h 46 min  aaaaaaaa
--- | TZ=UTC+14 nmtquiz -p ./p.profile mistakes
--- stdout
pain/cause  0000-01-01
  What best explains it?
  Right:
    - A trigger point refers it there

'practice missed' asks these again.
