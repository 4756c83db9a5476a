# Profiles that cannot be read or written, or were cut short.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given torn.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	facts/bruise	0ea1acfb	false	1	3.0	sure
no line of a profile
--- | printf '2026-11-20T08:00:40Z\tansw' >>torn.profile; nmtquiz -p ./torn.profile history
--- stdout
When              What      points  time
2026-11-20 08:00  practice  1 of 1   3 s
--- stderr
./torn.profile:4: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
./torn.profile: the last line was cut short, as by a power cut, and cannot count; it was moved to ./torn.profile.torn
--- file torn.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	facts/bruise	0ea1acfb	false	1	3.0	sure
no line of a profile
--- file torn.profile.torn
2026-11-20T08:00:40Z	answ{no line feed}
--- given newer.profile
nmtquiz-profile 9
--- | nmtquiz -p ./newer.profile --seed 1 practice 1 bank:facts
--- stdin
t
--- stdout

Nothing was answered.
--- stderr
./newer.profile:1: this profile was written by a newer nmtquiz; it is read as far as this one knows it, and nothing is saved in it: update nmtquiz
./newer.profile: this is not saved: the profile was written by a newer nmtquiz; update nmtquiz, then try again
--- exit 3
--- given notes.txt
Dear diary
--- | nmtquiz -p ./notes.txt history
--- stderr
./notes.txt:1: this file is no profile: its first line is not 'nmtquiz-profile 1'; name another file, or move this one away
--- exit 3
--- | nmtquiz -p ./no/such/../folder.profile history
--- stdout
No session yet. 'practice' begins the first.
--- | nmtquiz -p . history
--- stderr
nmtquiz: '.' is no name for a profile: use letters and digits, at most 64 of them
--- exit 3
