# How far the student is, topic by topic.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given ana.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=3
2026-11-20T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-11-20T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	false	1	12.4	-
2026-11-20T08:03:00Z	answer	k3f9x2qa	4	types/single	f60e4269	.	0	12.4	-
--- | nmtquiz -p ./ana.profile progress
--- stdout
11 questions, 2 seen; 2 due today, and 9 new ones. 'nmtquiz -p ./ana.profile
review' asks them.

Mastery by topic
  desk-work: 0 of 8 seen
  pain: 68 %; likely between 55 and 80 %; 2 of 3 seen; 2 due
Mastery is the share of the points to expect, also from questions never seen:
the fewer were seen, the wider the range.
'progress TOPIC' looks closer.

How sure you were
  sure: 1 answer, 0 right (0 %)
  not said: 1 answer, 1 right (100 %)
  guessed: 0 answers

Reviews due in the next 30 days
  today 2
  2 today, 2 in all; new questions will add theirs.

Answers a day
  2026-11: 2 answers on 1 day
2 answers in 37 s; 0 days in a row, 1 at most.
--- | nmtquiz -p ./ana.profile progress pain
--- stdout
3 questions, 2 seen; 2 due today, and 1 new one.

Mastery by topic
  pain/referred: 75 %; likely between 59 and 90 %; 2 of 2 seen; 2 due
  pain/treatment: 0 of 1 seen
Mastery is the share of the points to expect, also from questions never seen:
the fewer were seen, the wider the range.

Questions
  pain/cause: due, since 2026-11-21; recall 66 %, 1 answer
  pain/place: due, since 2026-11-22; recall 88 %, 1 answer
  pain/press: new

How sure you were
  sure: 1 answer, 0 right (0 %)
  not said: 1 answer, 1 right (100 %)
  guessed: 0 answers

Reviews due in the next 30 days
  today 2
  2 today, 2 in all; new questions will add theirs.

Answers a day
  2026-11: 2 answers on 1 day
2 answers in 25 s; 0 days in a row, 1 at most.
--- | nmtquiz -p ./ana.profile progress new
--- stdout
9 questions, 0 seen; 0 due today, and 9 new ones.

Mastery by topic
  desk-work: 0 of 8 seen
  pain/treatment: 0 of 1 seen
Mastery is the share of the points to expect, also from questions never seen:
the fewer were seen, the wider the range.

Questions
  pain/press: new
  types/single: new
  types/truefalse: new
  types/multiple: new
  types/order: new
  types/match: new
  types/short: new
  types/numeric: new
  types/cloze: new
--- | nmtquiz -p ./ana.profile progress tag:none
--- stderr
nmtquiz: no tag 'none'
--- exit 2
--- | nmtquiz -p ./new.profile progress
--- stdout
11 questions, 0 seen; 0 due today, and 10 new ones. 'nmtquiz -p ./new.profile
review' asks them.

Mastery by topic
  desk-work: 0 of 8 seen
  pain: 0 of 3 seen
Mastery is the share of the points to expect, also from questions never seen:
the fewer were seen, the wider the range.
'progress TOPIC' looks closer.
--- | nmtquiz -p ./ana.profile progress --json
--- stdout
{"profile":"./ana.profile","today":"2026-11-23","answered":2,"due":2,"new":9,"seconds":37.2,"streak":0,"longest_streak":1,"exam_date":null,"readiness":[],"topics":[{"topic":"desk-work","questions":8,"seen":0,"right":0,"due":0,"mastery":null,"low":null,"high":null},{"topic":"pain/referred","questions":2,"seen":2,"right":1,"due":2,"mastery":0.7453,"low":0.5913,"high":0.8993},{"topic":"pain/treatment","questions":1,"seen":0,"right":0,"due":0,"mastery":null,"low":null,"high":null}],"calibration":{"sure":{"answers":1,"right":0},"plain":{"answers":1,"right":1},"guess":{"answers":0,"right":0}},"calendar":[{"day":"2026-11-20","answers":2}],"forecast":[{"day":"2026-11-23","due":2}],"exams":[],"questions":[{"id":"pain/cause","revision":"8ac4938f","topic":"pain/referred","state":"due","stability":0.212,"difficulty":6.4133,"retrievability":0.6595,"due":"2026-11-21","reviews":1,"lapses":0},{"id":"pain/place","revision":"77441f55","topic":"pain/referred","state":"due","stability":2.3065,"difficulty":2.1181,"retrievability":0.8809,"due":"2026-11-22","reviews":1,"lapses":0},{"id":"pain/press","revision":"92997be4","topic":"pain/treatment","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reviews":0,"lapses":0},{"id":"types/single","revision":"f60e4269","topic":"desk-work","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reviews":0,"lapses":0},{"id":"types/truefalse","revision":"5834f025","topic":"desk-work","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reviews":0,"lapses":0},{"id":"types/multiple","revision":"0fe38432","topic":"desk-work","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reviews":0,"lapses":0},{"id":"types/order","revision":"a7c5eea3","topic":"desk-work","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reviews":0,"lapses":0},{"id":"types/match","revision":"d949eca8","topic":"desk-work","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reviews":0,"lapses":0},{"id":"types/short","revision":"7c30f88a","topic":"desk-work","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reviews":0,"lapses":0},{"id":"types/numeric","revision":"94307c21","topic":"desk-work","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reviews":0,"lapses":0},{"id":"types/cloze","revision":"a6192069","topic":"desk-work","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reviews":0,"lapses":0}]}
