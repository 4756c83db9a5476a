# A window that is closed stops the session; what was answered is saved, what was half typed is not.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 -p ./p.profile practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> t{close}
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/cause	8ac4938f	+1	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	3	stopped	1	1
--- $ nmtquiz --seed 1 -p ./q.profile practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> a
Wrong.
The answer: b) A trigger point refers it there
Not a) A bruise would show.
A trigger point is felt where it lies and where it refers its pain.
Enter> {close}
--- file q.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/cause	8ac4938f	-1	0	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	3	stopped	1	0
--- $ nmtquiz --seed 1 -p ./r.profile
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile r: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> flag pain/cause{close}
--- file r.profile
(no such file)
