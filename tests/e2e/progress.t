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
Topic      questions  seen     right
desk-work          8     0         -
pain               3     2  1 (50 %)
all               11     2  1 (50 %)
2 answers so far. 'right' counts the questions that were right at the last try.
'progress TOPIC' looks closer.
--- | nmtquiz -p ./ana.profile progress pain
--- stdout
Topic           questions  seen     right
pain/referred           2     2  1 (50 %)
pain/treatment          1     0         -
all                     3     2  1 (50 %)
2 answers so far. 'right' counts the questions that were right at the last try.
--- | nmtquiz -p ./ana.profile progress new
--- stdout
Topic           questions  seen  right
desk-work               8     0      -
pain/treatment          1     0      -
all                     9     0      -
2 answers so far. 'right' counts the questions that were right at the last try.
--- | nmtquiz -p ./ana.profile progress tag:none
--- stderr
nmtquiz: no tag 'none'
--- exit 2
--- | nmtquiz -p ./new.profile progress
--- stdout
Topic      questions  seen  right
desk-work          8     0      -
pain               3     0      -
all               11     0      -
0 answers so far. 'right' counts the questions that were right at the last try.
'progress TOPIC' looks closer.
--- | nmtquiz -p ./ana.profile progress --json
--- stdout
{"profile":"./ana.profile","answered":2,"topics":[{"topic":"desk-work","questions":8,"seen":0,"right":0},{"topic":"pain/referred","questions":2,"seen":2,"right":1},{"topic":"pain/treatment","questions":1,"seen":0,"right":0}]}
