# A profile of a newer version is read as far as known, and nothing is written to it.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given newer.profile
nmtquiz-profile 9
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	pain/place	77441f55	false	1	3.0	sure
--- | nmtquiz -p ./newer.profile history
--- stdout
When              What      points  time  session
2026-11-20 08:00  practice  1 of 1   3 s  k3f9x2qa
--- stderr
./newer.profile:1: this profile was written by a newer nmtquiz; it is read as far as this one knows it, and nothing is saved in it: update nmtquiz
--- | nmtquiz -p ./newer.profile flag pain/cause
--- stderr
./newer.profile:1: this profile was written by a newer nmtquiz; it is read as far as this one knows it, and nothing is saved in it: update nmtquiz
./newer.profile: this is not saved: the profile was written by a newer nmtquiz; update nmtquiz, then try again
--- exit 3
--- $ nmtquiz -p ./newer.profile
./newer.profile:1: this profile was written by a newer nmtquiz; it is read as
far as this one knows it, and nothing is saved in it: update nmtquiz
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile newer: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> practice bank:pain
./newer.profile: this is not saved: the profile was written by a newer nmtquiz;
update nmtquiz, then try again
Try to save it again? [Y/n] n

Nothing was answered.
nmt> quit
--- exit 3
--- file newer.profile
nmtquiz-profile 9
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	pain/place	77441f55	false	1	3.0	sure
--- given notes.txt
Dear diary
--- | nmtquiz -p ./notes.txt history
--- stderr
./notes.txt:1: this file is no profile: its first line is not 'nmtquiz-profile 1'; name another file, or move this one away
--- exit 3
--- file notes.txt
Dear diary
