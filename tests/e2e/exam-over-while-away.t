# An exam by the wall's clock runs out while it is stopped: all of its time is used then, in the result and in the list.
--- given questions/exams/wall.yaml
exam: wall
title: By the wall
questions: 3
minutes: 10
clock: wall
pass: 60%
filter: ["bank:pain"]
--- | echo b | NMTQUIZ_NOW=2026-11-23T08:00:00Z,still nmtquiz --seed 1 -p ./p.profile exam wall | tail -n 2
--- stdout
Time: 0 s of 10 min, 0 s a question.
'nmtquiz -p ./p.profile resume qfcth1wp' goes on with it.
--- | NMTQUIZ_NOW=2026-11-23T08:04:00Z,still nmtquiz -p ./p.profile resume </dev/null | sed -n 1,2p
--- stdout
By the wall
It goes on: 1 of 3 answered, 6:00 left. ? lists the commands.
--- | NMTQUIZ_NOW=2026-11-23T09:00:00Z,still nmtquiz -p ./p.profile resume </dev/null | sed -n 1,7p
--- stdout
By the wall
It goes on: 1 of 3 answered, 0:00 left. ? lists the commands.
The time is used up. What was answered counts.

Not passed: By the wall
1 of 3 points, 33.3 %. The pass mark is 60 %.
Time: 10 min 0 s of 10 min, 10 min 0 s a question. The time ran out.
--- | nmtquiz -p ./p.profile history
--- stdout
When              What       points                   time  session
2026-11-23 08:00  exam wall  1 of 3  33 % fail  10 min 0 s  qfcth1wp
--- | nmtquiz -p ./p.profile history --json
--- stdout
[{"session":"qfcth1wp","mode":"exam","exam":"wall","began":"2026-11-23T08:00:00Z","seconds":600,"answered":1,"points":1,"percent":33.33,"pass":false}]
--- | grep -c 600.0 p.profile
--- stdout
1
