# A profile that cannot be written: the message names the file and the reason, and the exit status is 3.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | nmtquiz -p ./no/such/folder/ana.profile flag pain/cause
--- stdout
Flagged: pain/cause
--- | nmtquiz -p ./questions flag pain/cause
--- stderr
./questions: cannot read the profile: Is a directory; check its name and its permissions, or name another one (-p PATH)
--- exit 3
--- | nmtquiz -p /dev/full flag pain/cause
--- stderr
/dev/full: this is no file that could be a profile; name another one (-p PATH)
--- exit 3
--- | nmtquiz -p /proc/ana.profile flag pain/cause
--- stderr
/proc/ana.profile: this is not saved: No such file or directory; check the disk, then try again
--- exit 3
--- | nmtquiz -p /proc/ana.profile history
--- stdout
No session yet. 'practice' begins the first.
--- $ nmtquiz --seed 1 -p /proc/ana.profile practice bank:pain
Type an answer and press Enter. ? shows what else you can type.
/proc/ana.profile: this is not saved: No such file or directory; check the disk,
then try again
Try to save it again? [Y/n]
/proc/ana.profile: this is not saved: No such file or directory; check the disk,
then try again
Try to save it again? [Y/n] n

Nothing was answered.
--- exit 3
--- $ nmtquiz --seed 1 -p /proc/ana.profile practice bank:pain
Type an answer and press Enter. ? shows what else you can type.
/proc/ana.profile: this is not saved: No such file or directory; check the disk,
then try again
Try to save it again? [Y/n] {^D}

Nothing was answered.
--- exit 3
--- | yes t | head -n 40 | nmtquiz --seed 1 -p ./ana.profile practice bank:pain >/dev/full
--- stderr
nmtquiz: the output could not be written: No space left on device; check the disk or the pipe
--- exit 3
