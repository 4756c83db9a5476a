# Without a terminal a line is an answer: no pause, no bar, no 'Did you mean'; the end of input stops the
# session. CRLF and a last line without its line feed are fine.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | printf 'c\nmaybe\nf\n/flag\npressure' | nmtquiz --seed 1 -p ./p.profile practice bank:pain
--- stdout

1/3  pain/referred · apply
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

2/3  pain/referred
The cause must be at the temple.
  (t for true, f for false)
answer> maybe
Type t for true or f for false.
answer> f
Right.  +1

3/3  pain/treatment
What does the therapist apply to the spot?
  (a word or a few)
answer> /flag
3 is flagged: 'practice flagged' asks it again.
answer> pressure
Right.  +1

2 of 3 points (67 %) in 0 s.
Topic             points
  pain/referred   1 of 2
  pain/treatment  1 of 1
Most worth another look:
  pain/cause
    What best explains it?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz -p ./p.profile practice missed' asks again what was missed,
'nmtquiz -p ./p.profile mistakes' lists it.
--- | printf 'b\r\nf!\r\n' | nmtquiz --seed 1 -p ./p.profile practice bank:pain
--- stdout

1/3  pain/referred · apply
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred
The cause must be at the temple.
  (t for true, f for false)
answer> f!
Right.  +1  (sure)

3/3  pain/treatment
What does the therapist apply to the spot?
  (a word or a few)
answer> 

2 of 2 points (100 %) in 0 s, 1 not asked.
Topic            points
  pain/referred  2 of 2
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz -p ./p.profile practice' asks more, 'nmtquiz -p ./p.profile
progress' shows where you stand.
--- | nmtquiz --seed 1 -p ./p.profile practice bank:pain </dev/null
--- stdout

1/3  pain/referred · apply
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> 

Nothing was answered.
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/cause	8ac4938f	-2	0	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	3	pain/place	77441f55	false	1	0.0	-
2026-11-23T08:00:00Z	flag	qfcth1wp	4	pain/press
2026-11-23T08:00:00Z	answer	qfcth1wp	5	pain/press	92997be4	pressure	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	6	done	3	2
2026-11-23T08:00:00Z	begin	q02cnho6	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	answer	q02cnho6	2	pain/cause	8ac4938f	+1	1	0.0	-
2026-11-23T08:00:00Z	answer	q02cnho6	3	pain/place	77441f55	false	1	0.0	sure
2026-11-23T08:00:00Z	end	q02cnho6	4	stopped	2	2
2026-11-23T08:00:00Z	begin	9meay8h9	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	end	9meay8h9	2	stopped	0	0
--- | printf 'banks\r\npractice 1 bank:pain type:short\npressure\nxyzzy\ntopics' | nmtquiz --seed 1 -p ./p.profile
--- stdout
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile p: nothing due.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> banks
Bank   Title           questions  due
pain   Pain                    3    0
types  Each type once          8    0
nmt> practice 1 bank:pain type:short

1/1  pain/treatment
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
  (a word or a few)
answer> pressure
Right.  +1

1 of 1 points (100 %) in 0 s.
Topic             points
  pain/treatment  1 of 1
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'practice' asks more, 'progress' shows where you stand.
nmt> xyzzy
nmt> topics
Topic           questions
desk-work               8
pain/referred           2
pain/treatment          1
nmt> 
--- stderr
there is no 'xyzzy'; 'help' lists what there is
