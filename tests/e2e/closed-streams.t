# Where standard input cannot be read the session stops, with a message and exit status 3. A stream that
# was closed is one that fails, and no file of ours takes its place: what is said stays out of the profile.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | nmtquiz --seed 1 -p ./p.profile practice 1 bank:pain <.
--- stdout

1/1  pain/treatment
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
  (a word or a few)
answer> 

Nothing was answered.
--- stderr
nmtquiz: what was typed could not be read: Is a directory; check where it comes from
--- exit 3
--- | nmtquiz --seed 2 -p ./p.profile practice 1 bank:pain <&-
--- stdout

1/1  pain/referred · apply
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> 

Nothing was answered.
--- stderr
nmtquiz: what was typed could not be read: Bad file descriptor; check where it comes from
--- exit 3
--- | nmtquiz --seed 3 -p ./p.profile <&-
--- stdout
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> 
--- stderr
what was typed could not be read: Bad file descriptor; check where it comes from
--- exit 3
--- | nmtquiz banks >&-
--- stderr
nmtquiz: the output could not be written: Bad file descriptor; check the disk or the pipe
--- exit 3
--- | nmtquiz --seed 4 -p ./q.profile practice 1 bank:pain <&- >&- 2>&-
--- exit 3
--- | cat q.profile
--- stdout
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	xt9dues1	1	practice	zone=+00:00	seed=4	filter=bank:pain	questions=1
2026-11-23T08:00:00Z	end	xt9dues1	2	stopped	0	0
--- | LOGNAME=../x nmtquiz history
--- stderr
nmtquiz: '../x' is no name for a profile: use letters and digits, at most 64 of them
--- exit 3
