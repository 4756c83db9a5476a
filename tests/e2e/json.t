# With --json standard output carries the value alone; questions and feedback go to standard error.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | nmtquiz --seed 1 practice bank:pain --json
--- stdin
b!
t
--- stdout
{"session":"qfcth1wp","mode":"practice","answered":2,"points":1,"answers":[{"id":"pain/cause","revision":"8ac4938f","response":"+1","score":1,"seconds":0,"certainty":"sure"},{"id":"pain/place","revision":"77441f55","response":"true","score":0,"seconds":0,"certainty":"-"}],"due":0,"new":8,"tomorrow":1,"next_review":"2026-11-24","returns":{"tomorrow":1,"week":0,"later":1,"first":"2026-11-24"},"leeches":[]}
--- stderr

1/3  pain/referred · apply
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b!
Right.  +1  (sure)
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred
The cause must be at the temple.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.

3/3  pain/treatment
What does the therapist apply to the spot?
  (a word or a few)
answer> 

1 of 2 points (50 %) in 0 s, 1 not asked.
Topic            points
  pain/referred  1 of 2
Most worth another look:
  pain/place
    The cause must be at the temple.
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- | nmtquiz --seed 1 practice 1 bank:types type:cloze --json 2>messages
--- stdin
pressure
releases
a "quoted" | \ ♥
--- stdout
{"session":"q02cnho6","mode":"practice","answered":1,"points":0.6667,"answers":[{"id":"types/cloze","revision":"a6192069","response":"pressure|releases|a \"quoted\" \\p \\\\ ♥","score":0.6667,"seconds":0,"certainty":"-"}],"due":0,"new":7,"tomorrow":2,"next_review":"2026-11-24","returns":{"tomorrow":1,"week":0,"later":0,"first":"2026-11-24"},"leeches":[]}
--- | nmtquiz history --json
--- stdout
[{"session":"qfcth1wp","mode":"practice","exam":null,"began":"2026-11-23T08:00:00Z","seconds":0,"answered":2,"points":1,"percent":50,"pass":null},{"session":"q02cnho6","mode":"practice","exam":null,"began":"2026-11-23T08:00:00Z","seconds":0,"answered":1,"points":0.6667,"percent":66.67,"pass":null}]
--- | nmtquiz mistakes --json
--- stdout
[{"id":"pain/place","answered":"2026-11-23T08:00:00Z","response":"true","score":0,"certainty":"-"},{"id":"types/cloze","answered":"2026-11-23T08:00:00Z","response":"pressure|releases|a \"quoted\" \\p \\\\ ♥","score":0.6667,"certainty":"-"}]
--- | nmtquiz progress pain --json
--- stdout
{"profile":"/tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/ana.profile","today":"2026-11-23","answered":2,"due":0,"new":1,"seconds":0,"streak":1,"longest_streak":1,"exam_date":null,"readiness":[],"topics":[{"topic":"pain/referred","questions":2,"seen":2,"right":1,"due":0,"mastery":0.8746,"low":0.7785,"high":0.9707},{"topic":"pain/treatment","questions":1,"seen":0,"right":0,"due":0,"mastery":null,"low":null,"high":null}],"calibration":{"sure":{"answers":1,"right":1},"plain":{"answers":1,"right":0},"guess":{"answers":0,"right":0}},"calendar":[{"day":"2026-11-23","answers":2}],"forecast":[{"day":"2026-11-24","due":1},{"day":"2026-12-01","due":1}],"exams":[],"questions":[{"id":"pain/cause","revision":"8ac4938f","topic":"pain/referred","state":"waiting","stability":8.2956,"difficulty":1,"retrievability":1,"due":"2026-12-01","reviews":1,"lapses":0},{"id":"pain/place","revision":"77441f55","topic":"pain/referred","state":"waiting","stability":0.212,"difficulty":6.4133,"retrievability":1,"due":"2026-11-24","reviews":1,"lapses":0},{"id":"pain/press","revision":"92997be4","topic":"pain/treatment","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reviews":0,"lapses":0}]}
--- | nmtquiz progress --json | /usr/bin/python3 -m json.tool | head -n 12
--- stdout
{
    "profile": "/tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/ana.profile",
    "today": "2026-11-23",
    "answered": 3,
    "due": 0,
    "new": 7,
    "seconds": 0,
    "streak": 1,
    "longest_streak": 1,
    "exam_date": null,
    "readiness": [],
    "topics": [
--- | nmtquiz practice tag:none --json
--- stderr
nmtquiz: no tag 'none'
--- exit 2
