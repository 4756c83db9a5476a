# A line of over 64 KiB is no answer, and costs nothing.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | { head -c 65537 /dev/zero | tr '\0' p; echo; echo pressure; } | nmtquiz --seed 1 -p ./p.profile practice bank:pain type:short
--- stdout

1/1  pain/treatment
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
  (a word or a few)
answer> (a line of over 64 KiB, which was not read)
Type a word or a few.
answer> pressure
Right.  +1

1 of 1 points (100 %) in 0 s.
Topic             points
  pain/treatment  1 of 1
The next review is due on 2026-11-25, in 2 days: 1 question.
Next: 'nmtquiz -p ./p.profile practice' asks more, 'nmtquiz -p ./p.profile
progress' shows where you stand.
--- | { head -c 65000 /dev/zero | tr '\0' p; echo; } | nmtquiz --seed 1 -p ./p.profile practice bank:pain type:short | cut -c 1-70
--- stdout

1/1  pain/treatment
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
  (a word or a few)
answer> pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
Wrong.
The answer: pressure

0 of 1 points (0 %) in 0 s.
Topic             points
  pain/treatment  0 of 1
Most worth another look:
  pain/press
    What does the therapist apply to the spot?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz -p ./p.profile practice missed' asks again what was mis
'nmtquiz -p ./p.profile mistakes' lists it.
--- | cut -c 1-70 p.profile
--- stdout
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filt
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/press	92997be4	pressure	1	
2026-11-23T08:00:00Z	end	qfcth1wp	3	done	1	1
2026-11-23T08:00:00Z	begin	q02cnho6	1	practice	zone=+00:00	seed=1	filt
2026-11-23T08:00:00Z	answer	q02cnho6	2	pain/press	92997be4	ppppppppppp
2026-11-23T08:00:00Z	end	q02cnho6	3	done	1	0
