# --version, and what is wrong usage: exit status 2 and a line that says why.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | nmtquiz --version
--- stdout
nmtquiz 0.1.0
--- | nmtquiz --plain --version
--- stdout
nmtquiz 0.1.0
--- | nmtquiz -p ./p.profile -h unflag
--- stdout
unflag ID
Take the mark off again.
--- | nmtquiz "$(printf -- '--\033[2J')"
--- stderr
nmtquiz: there is no option --␛[2J
The usage is: nmtquiz [-p PROFILE] [-q FOLDER].. [--seed N] [--plain] [VERB ..]
--- exit 2
--- | nmtquiz --nonsense
--- stderr
nmtquiz: there is no option --nonsense
The usage is: nmtquiz [-p PROFILE] [-q FOLDER].. [--seed N] [--plain] [VERB ..]
--- exit 2
--- | nmtquiz -x practice
--- stderr
nmtquiz: there is no option -x
The usage is: nmtquiz [-p PROFILE] [-q FOLDER].. [--seed N] [--plain] [VERB ..]
--- exit 2
--- | nmtquiz -p
--- stderr
nmtquiz: something must stand behind -p
The usage is: nmtquiz [-p PROFILE] [-q FOLDER].. [--seed N] [--plain] [VERB ..]
--- exit 2
--- | nmtquiz --seed many practice
--- stderr
nmtquiz: --seed takes a whole number, not many
The usage is: nmtquiz [-p PROFILE] [-q FOLDER].. [--seed N] [--plain] [VERB ..]
--- exit 2
--- | nmtquiz --seed -1 practice
--- stderr
nmtquiz: --seed takes a whole number, not -1
The usage is: nmtquiz [-p PROFILE] [-q FOLDER].. [--seed N] [--plain] [VERB ..]
--- exit 2
--- | nmtquiz practice --strict
--- stderr
nmtquiz: practice has no option --strict; 'help practice' shows what it takes
--- exit 2
--- | nmtquiz -p '' history
--- stdout
No session yet. 'practice' begins the first.
--- | nmtquiz -p .. history
--- stderr
nmtquiz: '..' is no name for a profile: use letters and digits, at most 64 of them
--- exit 3
--- | nmtquiz practice -- --json
--- stderr
nmtquiz: unknown filter '-json': type a topic, bank:NAME, level:apply, tag:NAME, type:match, difficulty:hard, new, missed, flagged, due or critical
--- exit 2
--- | NMTQUIZ_NOW=tomorrow nmtquiz history
--- stderr
nmtquiz: NMTQUIZ_NOW is no time; write it as 2026-11-23T08:00:00Z, or leave it unset
--- exit 2
--- | nmtquiz -q questions -- banks
--- stdout
Bank   Title           questions
pain   Pain                    3
types  Each type once          8
--- | nmtquiz banks --version
--- stderr
nmtquiz: banks has no option --version; 'help banks' shows what it takes
--- exit 2
