# A sync tool's copies beside the profile are found, offered on a terminal, and only listed in a pipe.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given ana.profile
nmtquiz-profile 1
2026-11-22T08:00:00Z	flag	zzzzzzzz	1	pain/cause
--- given ana (Ana's conflicted copy 2026-11-23).profile
nmtquiz-profile 1
2026-11-23T07:00:00Z	flag	yyyyyyyy	1	pain/place
--- given ana.sync-conflict-20261123-101500-ABCDEFG.profile
nmtquiz-profile 1
2026-11-23T07:10:00Z	flag	xxxxxxxx	1	pain/press
--- given ana-maria.profile
nmtquiz-profile 1
--- | nmtquiz -p ./ana.profile merge
--- stdout
Beside your profile a sync tool made copies, as two machines wrote it at once:
  ./ana (Ana's conflicted copy 2026-11-23).profile
  ./ana.sync-conflict-20261123-101500-ABCDEFG.profile
To merge them, type:
  nmtquiz -p ./ana.profile merge './ana (Ana'\''s conflicted copy 2026-11-23).profile' ./ana.sync-conflict-20261123-101500-ABCDEFG.profile
--- | nmtquiz -p ./ana.profile merge --json
--- stdout
["./ana (Ana's conflicted copy 2026-11-23).profile","./ana.sync-conflict-20261123-101500-ABCDEFG.profile"]
--- | echo merge | nmtquiz -p ./ana.profile
--- stdout
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
Beside your profile lies a copy that a sync tool made: ana (Ana's conflicted
copy 2026-11-23).profile, and 1 more. 'merge' takes in what it holds; remove it
then.
nmt> merge
Beside your profile a sync tool made copies, as two machines wrote it at once:
  ./ana (Ana's conflicted copy 2026-11-23).profile
  ./ana.sync-conflict-20261123-101500-ABCDEFG.profile
To merge them, type:
  merge "./ana (Ana's conflicted copy 2026-11-23).profile" "./ana.sync-conflict-20261123-101500-ABCDEFG.profile"
nmt> 
--- $ nmtquiz --seed 1 -p ./ana.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
Beside your profile lies a copy that a sync tool made: ana (Ana's conflicted
copy 2026-11-23).profile, and 1 more. 'merge' takes in what it holds; remove it
then.
nmt> merge
Beside your profile a sync tool made copies, as two machines wrote it at once:
  ./ana (Ana's conflicted copy 2026-11-23).profile
  ./ana.sync-conflict-20261123-101500-ABCDEFG.profile
Merge them into your profile? [Y/n] {^C}{=^C}
(Ctrl-C once more leaves; nothing is merged)
Merge them into your profile? [Y/n] n
nmt> merge
Beside your profile a sync tool made copies, as two machines wrote it at once:
  ./ana (Ana's conflicted copy 2026-11-23).profile
  ./ana.sync-conflict-20261123-101500-ABCDEFG.profile
Merge them into your profile? [Y/n]
./ana (Ana's conflicted copy 2026-11-23).profile: 1 event, which is new.
./ana.sync-conflict-20261123-101500-ABCDEFG.profile: 1 event, which is new.
Your profile has 3 events now. As it was before, it is in
  ./ana.profile.before-merge
What was merged is not changed; if you do not use them any more, you can remove
them now.
nmt> merge "ana (Ana's conflicted copy 2026-11-23).profile"
ana (Ana's conflicted copy 2026-11-23).profile: 1 event, which is not new.
Nothing is new: your profile is as it was.
What was merged is not changed; if you do not use it any more, you can remove it
now.
nmt> merge
Beside your profile lie copies that are already merged; you may remove them:
  ./ana (Ana's conflicted copy 2026-11-23).profile
  ./ana.sync-conflict-20261123-101500-ABCDEFG.profile
nmt> unflag pain/place
No longer flagged: pain/place
nmt> quit
--- $ nmtquiz --seed 1 -p ./ana.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> quit
--- | nmtquiz -p ./ana.profile merge --json
--- stdout
[]
--- file ana.profile
nmtquiz-profile 1
2026-11-22T08:00:00Z	flag	zzzzzzzz	1	pain/cause
2026-11-23T07:00:00Z	flag	yyyyyyyy	1	pain/place
2026-11-23T07:10:00Z	flag	xxxxxxxx	1	pain/press
2026-11-23T08:00:00Z	unflag	9119joyq	1	pain/place
--- file ana.profile.before-merge
nmtquiz-profile 1
2026-11-22T08:00:00Z	flag	zzzzzzzz	1	pain/cause
