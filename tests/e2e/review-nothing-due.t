# Nothing is due: when the next one is, and what the day's limit has left.
env NMTQUIZ_NOW=2026-11-11T02:30:00Z,still
--- given p.profile
nmtquiz-profile 1
2026-11-10T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=6
2026-11-10T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-11-10T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	false	1	12.4	-
2026-11-10T08:03:00Z	answer	k3f9x2qa	4	pain/press	92997be4	pressure	1	12.4	guess
2026-11-10T08:04:00Z	end	k3f9x2qa	5	done	3	2
--- | nmtquiz -p ./p.profile set new 0
--- stdout
new is 0 now.
--- | nmtquiz -p ./p.profile review
--- stdout
Nothing is due, and today has no new ones left. The next review is due tomorrow,
2026-11-11: 2 questions. 'nmtquiz -p ./p.profile review --ahead 1' asks them
now. 'nmtquiz -p ./p.profile set new N' changes how many new ones a day has.
--- | nmtquiz -p ./p.profile review 5 types
--- stderr
nmtquiz: no topic 'types'; did you mean 'bank:types'?
--- exit 2
--- | nmtquiz -p ./p.profile review --json
--- stdout
{"session":null,"mode":"review","answered":0,"points":0,"answers":[],"due":0,"new":0,"tomorrow":2,"next_review":"2026-11-11","returns":{"tomorrow":0,"week":0,"later":0,"first":null},"leeches":[]}
--- stderr
Nothing is due, and today has no new ones left. The next review is due tomorrow,
2026-11-11: 2 questions. 'nmtquiz -p ./p.profile review --ahead 1' asks them
now. 'nmtquiz -p ./p.profile set new N' changes how many new ones a day has.
--- | nmtquiz -p ./p.profile banks
--- stdout
Bank   Title           questions  due
pain   Pain                    3    0
types  Each type once          8    0
--- | nmtquiz -p ./p.profile practice due
--- stderr
nmtquiz: no question fits: due; 'topics' and 'banks' show what there is
--- exit 1
--- | NMTQUIZ_NOW=2026-11-11T04:00:00Z,still nmtquiz -p ./p.profile review
--- stdin
c
--- stdout
2 due: what you are closest to losing comes first.

1/2  pain/referred · apply
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> c
Wrong.
The answer: b) A trigger point refers it there
A trigger point is felt where it lies and where it refers its pain.

2/2  pain/treatment
What does the therapist apply to the spot?
  (a word or a few)
answer> 

0 of 1 points (0 %) in 0 s, 1 not asked.
Topic            points
  pain/referred  0 of 1
Most worth another look:
  pain/cause
    What best explains it?
These come back: 1 tomorrow.
Left today: 1 due. Tomorrow: 2 due; on top the one due today if you leave it.
Next: 'nmtquiz -p ./p.profile review' asks more.
