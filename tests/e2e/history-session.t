# An exam's result again: passed, failed, stopped, without its file, without its questions; and practice.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env NMTQUIZ_QUESTIONS=course
env TZ=EST5
--- given course/safety.yaml from looking-back/safety.yaml
--- given course/exams/first.yaml from looking-back/first.yaml
--- given ana.profile from looking-back/ana.profile
--- | nmtquiz -p ./ana.profile history
--- stdout
When              What                 points                    time  session
2026-11-22 15:00  practice pain        2 of 2                     9 s  prac0006
2026-11-22 09:00  exam first       3 answered  stopped     1 min 27 s  stop0003
2026-11-21 09:00  exam first          6 of 12  50 % fail   6 min 52 s  fail0002
2026-11-20 09:00  exam first      11.17 of 12  93 % pass   6 min 31 s  pass0001
2026-11-19 09:00  exam forgotten       0 of 3  0 % fail           4 s  open0005
2026-11-18 09:00  exam forgotten       1 of 1  100 % pass        13 s  gone0004
--- | nmtquiz -p ./ana.profile history pass0001
--- stdout

Passed: First <steps> & more
11.17 of 12 points, 93.1 %. The pass mark is 70 %.
Scaled score 838 on a scale from 300 to 900, where 630 passes. The scale is
linear on either side of the pass mark; it is not the licensing exam's own.
Time: 6 min 31 s of 20 min, 33 s a question.

By topic
  Desk work: 7.17 of 8, 90 %; likely between 55 and 98 %
  pain: 3 of 3, 100 %; likely between 44 and 100 %
  safety: 1 of 1, 100 %; likely between 21 and 100 %

By level
  recall: 1 of 1, 100 %; likely between 21 and 100 %
  apply: 3 of 3, 100 %; likely between 44 and 100 %
  analyze: 0.5 of 1, 50 %; likely between 5 and 95 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  Desk work, 7.17 of 8
    nmtquiz -p ./ana.profile practice desk-work

How sure you were: of 3 marked sure, 3 were right (100 %); of 2 guessed, 1 was
right (50 %); of 7 others, 6 were right (86 %).
What was missed, with the answers and why (or marked, sure, all):
    nmtquiz -p ./ana.profile history pass0001 missed

Passed: 11.17 of 12 points, 93.1 %.
--- | nmtquiz -p ./ana.profile history fail0002
--- stdout

Not passed: First <steps> & more
1 critical question missed. An exam is passed only with all of its critical
questions right.
  8  safety/calf
     A calf is *hot*, swollen and painful after a long flight. What do you do?
5 of 11 points, 45.5 %. The pass mark is 70 %.
Scaled score 514 on a scale from 300 to 900, where 630 passes. The scale is
linear on either side of the pass mark; it is not the licensing exam's own.
Time: 6 min 52 s of 30 min, 41 s a question. The time ran out. With extra time:
1.5 times the exam's 20 min.
1 left open, which earns no points (12).

By topic
  Desk work: 3 of 7, 43 %; likely between 16 and 75 %
  pain: 1 of 2, 50 %; likely between 9 and 91 %
  safety: 1 of 2, 50 %; likely between 9 and 91 %

By level
  recall: 2 of 2, 100 %; likely between 34 and 100 %
  apply: 1 of 3, 33 %; likely between 6 and 79 %
  analyze: 0 of 1, 0 %; likely between 0 and 79 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  safety, critical
    nmtquiz -p ./ana.profile practice safety
  Desk work, 3 of 7
    nmtquiz -p ./ana.profile practice desk-work
  pain, 1 of 2, too few to tell
    nmtquiz -p ./ana.profile practice pain

How sure you were: of 4 marked sure, 1 was right (25 %); of 1 guessed, 0 were
right (0 %); of 5 others, 3 were right (60 %).
Changed since the exam was drawn, and graded as now worded: pain/cause, types/
order.
No longer in the banks, and left out of the score: pain/gone.
When the exam ended it was recorded as 6 points, not passed. The above is how it
stands with the questions as they are now.
What was missed, with the answers and why (or marked, sure, all):
    nmtquiz -p ./ana.profile history fail0002 missed

Not passed: 5 of 11 points, 45.5 %; 1 critical question missed (8).
--- | nmtquiz -p ./ana.profile history stop0003
--- stdout

Stopped: First <steps> & more
So far: 3 of 12 answered, 1 marked. It is not handed in, so there is no result
yet.
Time: 1 min 27 s of 20 min, 29 s a question.
'nmtquiz -p ./ana.profile resume stop0003' goes on with it.
--- | nmtquiz -p ./ana.profile history gone0004
--- stdout

No result: forgotten
None of its questions is in the banks any more, so there is nothing to score.
Time: 13 s. It was sat without a clock.

No longer in the banks, and left out of the score: pain/gone.
When the exam ended it was recorded as 1 point, passed. The above is how it
stands with the questions as they are now.
--- | nmtquiz -p ./ana.profile history open0005
--- stdout

Not passed: forgotten
1 critical question missed. An exam is passed only with all of its critical
questions right.
  3  safety/calf (left open)
     A calf is *hot*, swollen and painful after a long flight. What do you do?
0 of 3 points, 0 %. The pass mark is 66.7 %.
Time: 4 s. It was sat without a clock.
3 left open, which earn no points (1, 2, 3).

By topic
  desk-work: 0 of 1, 0 %; likely between 0 and 79 %
  pain: 0 of 1, 0 %; likely between 0 and 79 %
  safety: 0 of 1, 0 %; likely between 0 and 79 %

By level
  apply: 0 of 2, 0 %; likely between 0 and 66 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  safety, critical
    nmtquiz -p ./ana.profile practice safety
  desk-work, 0 of 1, too few to tell
    nmtquiz -p ./ana.profile practice desk-work
  pain, 0 of 1, too few to tell
    nmtquiz -p ./ana.profile practice pain
What was missed, with the answers and why (or marked, sure, all):
    nmtquiz -p ./ana.profile history open0005 missed

Not passed: 0 of 3 points, 0 %; 1 critical question missed (3).
--- | nmtquiz -p ./ana.profile history prac0006
--- stdout
2026-11-22 15:00, practice: 2 of 2 points in 9 s.

pain/cause  1 of 1
  What best explains it?
pain/place  skipped
  The cause must be at the temple.
pain/gone  1 of 1  (guess)
  It is no longer in the banks.
--- | nmtquiz -p ./ana.profile history fail0002 --json
--- stdout
{"exam":"first","title":"First <steps> & more","session":"fail0002","ending":"timeout","form":["types/single","pain/gone","types/truefalse","pain/cause","pain/place","types/multiple","types/order","safety/calf","safety/tags","types/match","types/cloze","types/numeric"],"items":11,"answered":10,"open":1,"points":5,"percent":45.45,"scaled":514.28,"pass":false,"pass_mark":70,"seconds":411.7,"minutes":20,"extra":1.5,"remark":null,"topics":[{"topic":"Desk work","items":7,"points":3,"low":0.1582,"high":0.7495},{"topic":"pain","items":2,"points":1,"low":0.0945,"high":0.9055},{"topic":"safety","items":2,"points":1,"low":0.0945,"high":0.9055}],"levels":[{"level":"recall","items":2,"points":2,"low":0.3424,"high":1},{"level":"apply","items":3,"points":1,"low":0.0615,"high":0.7923},{"level":"analyze","items":1,"points":0,"low":0,"high":0.7935}],"critical_missed":["safety/calf"],"changed":["pain/cause","types/order"],"gone":["pain/gone"],"calibration":{"sure":{"answers":4,"right":1},"plain":{"answers":5,"right":3},"guess":{"answers":1,"right":0}},"answers":[{"id":"types/single","place":1,"revision":"f60e4269","response":"-1","score":0,"seconds":31.2,"certainty":"sure","marked":false,"regraded":false},{"id":"types/truefalse","place":3,"revision":"5834f025","response":"false","score":1,"seconds":12,"certainty":"sure","marked":false,"regraded":false},{"id":"pain/cause","place":4,"revision":"8ac4938f","response":"+1","score":1,"seconds":40,"certainty":"-","marked":false,"regraded":true},{"id":"pain/place","place":5,"revision":"77441f55","response":"true","score":0,"seconds":9.5,"certainty":"sure","marked":true,"regraded":false},{"id":"types/multiple","place":6,"revision":"0fe38432","response":"+1-1","score":0,"seconds":55,"certainty":"guess","marked":false,"regraded":false},{"id":"types/order","place":7,"revision":"a7c5eea3","response":"2,1,3,4","score":0.6667,"seconds":62,"certainty":"-","marked":true,"regraded":true},{"id":"safety/calf","place":8,"revision":"c0121bd9","response":"-1","score":0,"seconds":20,"certainty":"sure","marked":false,"regraded":false},{"id":"safety/tags","place":9,"revision":"6813e44f","response":"true","score":1,"seconds":8,"certainty":"-","marked":false,"regraded":false},{"id":"types/match","place":10,"revision":"d949eca8","response":"1=1,2=2,3=3","score":1,"seconds":71,"certainty":"-","marked":false,"regraded":false},{"id":"types/cloze","place":11,"revision":"a6192069","response":"pressure|nothing|blud","score":0.3333,"seconds":90,"certainty":"-","marked":false,"regraded":false}]}
--- | nmtquiz -p ./ana.profile history stop0003 --json
--- stdout
{"exam":"first","title":"First <steps> & more","session":"stop0003","ending":"stopped","form":["types/single","types/truefalse","pain/cause","pain/place","types/multiple","types/order","types/match","safety/calf","types/short","types/numeric","types/cloze","pain/press"],"items":12,"answered":3,"open":9,"points":3,"percent":25,"scaled":417.86,"pass":null,"pass_mark":70,"seconds":87.2,"minutes":20,"extra":1,"remark":null,"topics":[{"topic":"Desk work","items":8,"points":2,"low":0.0715,"high":0.5907},{"topic":"pain","items":3,"points":1,"low":0.0615,"high":0.7923},{"topic":"safety","items":1,"points":0,"low":0,"high":0.7935}],"levels":[{"level":"recall","items":1,"points":1,"low":0.2065,"high":1},{"level":"apply","items":3,"points":2,"low":0.2077,"high":0.9385},{"level":"analyze","items":1,"points":0,"low":0,"high":0.7935}],"critical_missed":["safety/calf"],"changed":[],"gone":[],"calibration":{"sure":{"answers":1,"right":1},"plain":{"answers":2,"right":2},"guess":{"answers":0,"right":0}},"answers":[{"id":"types/single","place":1,"revision":"f60e4269","response":"+1","score":1,"seconds":31.2,"certainty":"sure","marked":false,"regraded":false},{"id":"types/truefalse","place":2,"revision":"5834f025","response":"false","score":1,"seconds":12,"certainty":"-","marked":true,"regraded":false},{"id":"pain/cause","place":3,"revision":"8ac4938f","response":"+1","score":1,"seconds":40,"certainty":"-","marked":false,"regraded":false}]}
--- | nmtquiz -p ./ana.profile history gone0004 --json
--- stdout
{"exam":"forgotten","title":null,"session":"gone0004","ending":"done","form":["pain/gone"],"items":0,"answered":0,"open":0,"points":0,"percent":null,"scaled":null,"pass":null,"pass_mark":70,"seconds":13,"minutes":null,"extra":1,"remark":null,"topics":[],"levels":[],"critical_missed":[],"changed":[],"gone":["pain/gone"],"calibration":{"sure":{"answers":0,"right":0},"plain":{"answers":0,"right":0},"guess":{"answers":0,"right":0}},"answers":[]}
--- | nmtquiz -p ./ana.profile history prac0006 --json
--- stdout
{"session":"prac0006","mode":"practice","answered":2,"points":2,"answers":[{"id":"pain/cause","revision":"8ac4938f","response":"+1","score":1,"seconds":5,"certainty":"-"},{"id":"pain/place","revision":"77441f55","response":".","score":0,"seconds":4,"certainty":"-"},{"id":"pain/gone","revision":"12345678","response":"+1","score":1,"seconds":4,"certainty":"guess"}]}
--- | nmtquiz -p ./ana.profile history --json
--- stdout
[{"session":"gone0004","mode":"exam","exam":"forgotten","began":"2026-11-18T14:00:00Z","seconds":13,"answered":1,"points":1,"percent":100,"pass":true},{"session":"open0005","mode":"exam","exam":"forgotten","began":"2026-11-19T14:00:00Z","seconds":4,"answered":0,"points":0,"percent":0,"pass":false},{"session":"pass0001","mode":"exam","exam":"first","began":"2026-11-20T14:00:00Z","seconds":390.7,"answered":12,"points":11.1667,"percent":93.06,"pass":true},{"session":"fail0002","mode":"exam","exam":"first","began":"2026-11-21T14:00:00Z","seconds":411.7,"answered":11,"points":6,"percent":50,"pass":false},{"session":"stop0003","mode":"exam","exam":"first","began":"2026-11-22T14:00:00Z","seconds":87.2,"answered":3,"points":3,"percent":25,"pass":null},{"session":"prac0006","mode":"practice","exam":null,"began":"2026-11-22T20:00:00Z","seconds":9,"answered":2,"points":2,"percent":100,"pass":null}]
