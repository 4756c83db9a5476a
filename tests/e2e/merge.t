# Merging: what came from where, what was there already, and what is kept; a source is never changed.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given ana.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	pain/place	77441f55	false	1	3.0	sure
2026-11-22T08:00:00Z	flag	zzzzzzzz	1	pain/cause
--- given laptop.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	pain/place	77441f55	false	1	3.0	sure
no event at all
2026-11-21T08:00:00Z	dance	aaaaaaaa	1	by a newer program
2026-11-21T09:00:00Z	note	bbbbbbbb	1	pain/cause	Ask again
--- given newer.profile
nmtquiz-profile 2
--- given notes.txt
Dear diary
--- | nmtquiz -p ./ana.profile merge laptop.profile ./ana.profile ./laptop.profile
--- stdout
laptop.profile: 4 events, 2 of them new; 1 line that cannot be read, kept at the
end.
Your profile has 5 events now. As it was before, it is in
  ./ana.profile.before-merge
What was merged is not changed; if you do not use it any more, you can remove it
now.
--- stderr
nmtquiz: ./ana.profile: this is the profile itself, which is left out
nmtquiz: ./laptop.profile: this is laptop.profile, which counts once
./ana.profile:7: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
--- | nmtquiz -p ./ana.profile merge laptop.profile
--- stdout
laptop.profile: 4 events, none of them new; 1 line that cannot be read.
Nothing is new: your profile is as it was.
What was merged is not changed; if you do not use it any more, you can remove it
now.
--- stderr
./ana.profile:7: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
--- | nmtquiz -p ./ana.profile merge --json laptop.profile
--- stdout
{"profile":"./ana.profile","events":5,"unreadable":1,"before":null,"merged":[{"file":"laptop.profile","events":4,"new":0,"unreadable":1,"torn":false}]}
--- stderr
./ana.profile:7: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
--- | nmtquiz -p ./ana.profile merge newer.profile
--- stderr
./ana.profile:7: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
newer.profile: this profile was written by a newer nmtquiz, and cannot be merged by this one; update nmtquiz
--- exit 3
--- | nmtquiz -p ./ana.profile merge laptop.profile notes.txt
--- stderr
./ana.profile:7: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
notes.txt: this file is no profile: its first line is not 'nmtquiz-profile 1'; name another one
--- exit 3
--- | nmtquiz -p ./ana.profile merge no-such-name
--- stderr
./ana.profile:7: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
/tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/no-such-name.profile: cannot open this file: No such file or directory; check the name and the permissions
--- exit 3
--- | nmtquiz -p ./ana.profile merge
--- stdout
Beside your profile there are no copies that a sync tool made. 'merge FILE'
takes in your profile from another machine.
--- stderr
./ana.profile:7: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
--- | printf '2026-11-2' >>laptop.profile; nmtquiz -p ./new.profile merge laptop.profile
--- stdout
laptop.profile: 4 events, all of them new; 1 line that cannot be read, kept at
the end.
Your profile has 4 events now.
What was merged is not changed; if you do not use it any more, you can remove it
now.
--- stderr
laptop.profile: the last line was cut short, as by a power cut, and is not merged
./new.profile:6: this line cannot be read, as it does not begin with a time such as 2026-11-23T08:22:55Z; it stays in the file and is left out
--- | nmtquiz -p ./newer.profile merge laptop.profile
--- stderr
./newer.profile:1: this profile was written by a newer nmtquiz; it is read as far as this one knows it, and nothing is saved in it: update nmtquiz
laptop.profile: the last line was cut short, as by a power cut, and is not merged
./newer.profile: this is not saved: the profile was written by a newer nmtquiz; update nmtquiz, then try again
--- exit 3
--- file ana.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	pain/place	77441f55	false	1	3.0	sure
2026-11-21T08:00:00Z	dance	aaaaaaaa	1	by a newer program
2026-11-21T09:00:00Z	note	bbbbbbbb	1	pain/cause	Ask again
2026-11-22T08:00:00Z	flag	zzzzzzzz	1	pain/cause
no event at all
--- file ana.profile.before-merge
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	pain/place	77441f55	false	1	3.0	sure
2026-11-22T08:00:00Z	flag	zzzzzzzz	1	pain/cause
--- file laptop.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81
2026-11-20T08:00:20Z	answer	k3f9x2qa	2	pain/place	77441f55	false	1	3.0	sure
no event at all
2026-11-21T08:00:00Z	dance	aaaaaaaa	1	by a newer program
2026-11-21T09:00:00Z	note	bbbbbbbb	1	pain/cause	Ask again
2026-11-2{no line feed}
