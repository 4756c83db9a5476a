# Control bytes, broken UTF-8 and bidirectional overrides in an answer or a note reach neither the screen
# nor the profile raw.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | printf '/note x\000y\033z\342\200\256w\377\n/report a\tb\\c\n\007\na\033[2Jb\342\200\256c\377\n' | nmtquiz --seed 1 -p ./p.profile practice bank:pain type:short | cat -v
--- stdout

1/1  pain/treatment
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
  (a word or a few)
answer> /note xM-bM-^PM-^@yM-bM-^PM-^[zM-oM-?M-=wM-oM-?M-=
Noted.
answer> /report a	b\c
Reported. It is kept in your profile for the question's author.
answer> M-bM-^PM-^G
Wrong.
The answer: pressure

0 of 1 points (0 %) in 0 s.
Topic             points
  pain/treatment  0 of 1
Most worth another look:
  pain/press
    What does the therapist apply to the spot?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz -p ./p.profile practice missed' asks again what was missed,
'nmtquiz -p ./p.profile mistakes' lists it.
--- | cat -v p.profile
--- stdout
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain type:short	questions=1
2026-11-23T08:00:00Z	note	qfcth1wp	2	pain/press	xM-bM-^PM-^@yM-bM-^PM-^[zM-oM-?M-=wM-oM-?M-=
2026-11-23T08:00:00Z	report	qfcth1wp	3	pain/press	92997be4	a\tb\\c
2026-11-23T08:00:00Z	answer	qfcth1wp	4	pain/press	92997be4	M-bM-^PM-^G	0	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	5	done	1	0
--- | nmtquiz -p ./p.profile mistakes | cat -v
--- stdout
pain/press  2026-11-23
  What does the therapist apply to the spot?
  You: M-bM-^PM-^G
  Right:
    pressure

'practice missed' asks these again.
--- $ nmtquiz --seed 1 -p ./q.profile practice bank:pain type:short
Type an answer and press Enter. ? shows what else you can type.

1/1  pain/treatment                                                 [----------]
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
  (a word or a few)
answer> a{^V}{Esc}{=^[}[31mb{^V}{^G}{=^G}{Enter}
Wrong.
The answer: pressure
Enter>

0 of 1 points (0 %) in 0 s.
Topic             points
  pain/treatment  0 of 1
Most worth another look:
  pain/press
    What does the therapist apply to the spot?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz -p ./q.profile practice missed' asks again what was missed,
'nmtquiz -p ./q.profile mistakes' lists it.
--- | cat -v q.profile
--- stdout
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain type:short	questions=1
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/press	92997be4	aM-bM-^PM-^[[31mbM-bM-^PM-^G	0	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	3	done	1	0
--- | printf 'x\342\200\256y\033' | xargs -0 nmtquiz --seed 2 -p ./q.profile note pain/cause
--- stdout
Noted: pain/cause
--- | tail -n 1 q.profile | cat -v
--- stdout
2026-11-23T08:00:00Z	note	35zmlgxf	1	pain/cause	xM-oM-?M-=yM-bM-^PM-^[
