# After a wrong answer there is time to read; commands go to the question just answered until Enter.
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
answer> a
Wrong.
The answer: b) A trigger point refers it there
Not a) A bruise would show.
A trigger point is felt where it lies and where it refers its pain.
Enter> /hint
The next question is not on the screen yet: press Enter first.
Enter> /flag
1 is flagged: 'practice flagged' asks it again.
Enter> /note the telephone
Noted.
Enter> ?
/hint         a hint, where there is one; it is recorded with your answer
/skip         go on without an answer
/flag         mark the question for later, or take the mark off
/note TEXT    write a note on the question
/report TEXT  say what is wrong with the question
/why          the last feedback once more
/undo         take back the last answer and answer again
/quit         end the session; what you answered is saved
/help         this list
An answer may end in ! where you are sure, or in ? where you guess.
Enter> /skip
The next question is not on the screen yet: press Enter first.
Enter> b
Press Enter to go on; a line with a slash is a command: /help lists them.
Enter>

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
Enter> /undo
Taken back.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> f
Right.  +1

3/3  pain/treatment                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
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
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	practice	zone=+00:00	seed=1	filter=bank:pain	questions=3
2026-11-23T08:00:00Z	answer	qfcth1wp	2	pain/cause	8ac4938f	-1	0	0.0	-
2026-11-23T08:00:00Z	flag	qfcth1wp	3	pain/cause
2026-11-23T08:00:00Z	note	qfcth1wp	4	pain/cause	the telephone
2026-11-23T08:00:00Z	answer	qfcth1wp	5	pain/place	77441f55	true	0	0.0	-
2026-11-23T08:00:00Z	undo	qfcth1wp	6
2026-11-23T08:00:00Z	answer	qfcth1wp	7	pain/place	77441f55	false	1	0.0	-
2026-11-23T08:00:00Z	answer	qfcth1wp	8	pain/press	92997be4	pressure	1	0.0	-
2026-11-23T08:00:00Z	end	qfcth1wp	9	done	3	2
