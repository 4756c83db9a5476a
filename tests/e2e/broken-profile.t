# Lines of a profile that cannot be read are kept and named; a torn tail is set aside; all else counts.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given ana.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	pain/place	77441f55	false	1	3.0	sure
no line of a profile
2026-11-20T08:00:30Z	answer	k3f9x2qa	3	pain/place	77441f55	false	7	3.0	sure
2026-11-20T08:00:31Z	telepathy	k3f9x2qa	4	from a newer version
--- | printf '2026-11-20T08:00:40Z\tansw' >>ana.profile; nmtquiz -p ./ana.profile history
--- stdout
When              What      points  time  session
2026-11-20 08:00  practice  1 of 1   3 s  k3f9x2qa
--- stderr
./ana.profile:4: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
./ana.profile:5: this line cannot be read, as its score is no number from 0 to 1; it stays in the file and is left out
./ana.profile: the last line was cut short, as by a power cut, and cannot count; it was moved to ./ana.profile.torn
--- | nmtquiz -p ./ana.profile history
--- stdout
When              What      points  time  session
2026-11-20 08:00  practice  1 of 1   3 s  k3f9x2qa
--- stderr
./ana.profile:4: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
./ana.profile:5: this line cannot be read, as its score is no number from 0 to 1; it stays in the file and is left out
--- $ nmtquiz -p ./ana.profile --seed 1 practice bank:pain type:truefalse
./ana.profile:4: this line cannot be read, as it does not begin with a time such
as 2026-11-23T08:22:55Z; it stays in the file and is left out
./ana.profile:5: this line cannot be read, as its score is no number from 0 to
1; it stays in the file and is left out

1/1  pain/referred                                                  [----------]
The case
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
answer> f
Right.  +1

1 of 1 points (100 %) in 0 s.
Topic            points
  pain/referred  1 of 1
The next review is due on 2026-12-15, in 22 days: 1 question.
Next: 'nmtquiz -p ./ana.profile practice' asks more, 'nmtquiz -p ./ana.profile
progress' shows where you stand.
--- file ana.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	pain/place	77441f55	false	1	3.0	sure
no line of a profile
2026-11-20T08:00:30Z	answer	k3f9x2qa	3	pain/place	77441f55	false	7	3.0	sure
2026-11-20T08:00:31Z	telepathy	k3f9x2qa	4	from a newer version
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain type:truefalse	questions=1
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/place	77441f55	false	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	3	done	1	1
--- file ana.profile.torn
2026-11-20T08:00:40Z	answ{no line feed}
--- | printf '\000\000\000' >>ana.profile; nmtquiz -p ./ana.profile history 1; cat -v ana.profile.torn
--- stdout
When              What                               points  time  session
2026-11-23 08:00  practice bank:pain type:truefalse  1 of 1   0 s  qfcth1wp
2026-11-20T08:00:40Z	answ
^@^@^@{no line feed}
--- stderr
./ana.profile:4: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
./ana.profile:5: this line cannot be read, as its score is no number from 0 to 1; it stays in the file and is left out
./ana.profile: the last line was cut short, as by a power cut, and cannot count; it was moved to ./ana.profile.torn
