# An exam, whole: answers are taken, changed, passed over, marked, and handed in with one open.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/desk.yaml
exam: desk
title: An exam at the desk
questions: 8
minutes: 75
pass: 60%
scale: {from: 300, pass: 630, to: 900}
filter: ["bank:types"]
--- $ nmtquiz --seed 1 -p ./p.profile exam desk
An exam at the desk
8 questions, 75 minutes. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/8                                                                 [----------]
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A blocked temporal artery
  c) A trigger point in the upper trapezius refers it there
  d) None of these
1/8 · 1:15:00 left · 8 open answer> b!
Saved: b (sure)

2/8                                                                 [#---------]
Her pain must come from the temple, since it is felt there.
  (t for true, f for false)
2/8 · 1:15:00 left · 7 open answer> /next

3/8                                                                 [#---------]
Which muscles are likely to be short from how she sits?
  a) Gluteus medius
  b) Levator scapulae
  c) Upper trapezius
  d) Tibialis anterior
  (all that apply, as in: a c)
3/8 · 1:15:00 left · 7 open answer> ?
/next         go on; the question stays open
/back         go back to the question before
/go N         go to question N
/mark         mark the question to look at again, or take the mark off
/left         your answer sheet: what is answered, open and marked
/time         the time used and the time left
/submit       hand the exam in
/flag         mark the question for later, or take the mark off
/note TEXT    write a note on the question
/report TEXT  say what is wrong with the question
/undo         take back the last answer and answer again
/quit         end the session; what you answered is saved
/help         this list
An answer may end in ! where you are sure, or in ? where you guess.
/quit stops the exam, and 'resume' goes on with it.
3/8 · 1:15:00 left · 7 open answer> zzz
Type one or more letters from a to d.
3/8 · 1:15:00 left · 7 open answer> a b?
Saved: a b (guess)

4/8                                                                 [##--------]
Put the first steps of the session in order.
  a) Feel for taut bands
  b) Ask about her health
  c) Look at how she stands and sits
  d) Press the spot that she knows the pain from
  (the letters in the right order, as in: b a c)
4/8 · 1:15:00 left · 6 open answer> /hint
This exam gives no hints.
4/8 · 1:15:00 left · 6 open answer> /why
This exam says what was right when it is handed in.
4/8 · 1:15:00 left · 6 open answer> /mark
4 is marked.
4/8 · 1:15:00 left · 6 open answer> a b c d
Saved: a b c d

5/8                                                                 [###-------]
Match each finding with what it is called.
  1) pain at the temple from a spot in the neck
  2) a rope of fibres under the fingers
  3) a jump of the muscle at a flick

  a) referred pain
  b) taut band
  c) bruise
  d) twitch response
  (a letter for each number, as in: 1b 2a)
5/8 · 1:15:00 left · 5 open answer> 1a 2b 3c
Saved: 1a 2b 3c

6/8                                                                 [#####-----]
What is a lack of blood in a tissue called?
  (a word or a few)
6/8 · 1:15:00 left · 4 open answer> ischemia
Saved: ischemia

7/8                                                                 [######----]
For how many seconds would you hold the pressure, to begin with?
  (a number, in seconds)
7/8 · 1:15:00 left · 3 open answer> /go 99
Type the question's number behind it: /go 8.
7/8 · 1:15:00 left · 3 open answer> submit
Did you mean /submit? [Y/n]
3 open (2, 7, 8), 1 marked (4).
Submit? [y/N]
Not handed in.
7/8 · 1:15:00 left · 3 open answer> 10 s
Saved: 10 s

8/8                                                                 [#######---]
NMT applies __(1)__ to a spot and then __(2)__ it, so that __(3)__ comes back.
  Blank 1 of 3
8/8 · 1:15:00 left · 2 open answer> pressure
  Blank 2 of 3
8/8 · 1:15:00 left · 2 open answer> releases
  Blank 3 of 3
8/8 · 1:15:00 left · 2 open answer> blood
Saved: pressure; releases; blood

1 open (2), 1 marked (4). /go 2 returns, /left lists, /submit hands in
1:15:00 left · 1 open exam> left
7 answered, 1 open, 1 marked (*).
  1 b!            2 open          3 a b?          4 a b c d *     5 1a 2b 3c
  6 ischemia      7 10 s          8 pressu...
1:15:00 left · 1 open exam> /back

8/8                                                                 [########--]
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

NMT applies __(1)__ to a spot and then __(2)__ it, so that __(3)__ comes back.
Answered: pressure; releases; blood. Type another to change it; /next keeps it.
  Blank 1 of 3
8/8 · 1:15:00 left · 1 open answer> /go 1

1/8                                                                 [########--]
What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A blocked temporal artery
  c) A trigger point in the upper trapezius refers it there
  d) None of these
Answered: b (sure). Type another to change it; /next keeps it.
1/8 · 1:15:00 left · 1 open answer>
Answered: b (sure). Type another to change it; /next keeps it.
1/8 · 1:15:00 left · 1 open answer> d
Saved: d

2/8                                                                 [########--]
Her pain must come from the temple, since it is felt there.
  (t for true, f for false)
2/8 · 1:15:00 left · 1 open answer> /undo
Taken back.

1/8                                                                 [########--]
What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A blocked temporal artery
  c) A trigger point in the upper trapezius refers it there
  d) None of these
Answered: b (sure). Type another to change it; /next keeps it.
1/8 · 1:15:00 left · 1 open answer> /undo
Taken back.

8/8                                                                 [#######---]
NMT applies __(1)__ to a spot and then __(2)__ it, so that __(3)__ comes back.
  Blank 1 of 3
8/8 · 1:15:00 left · 2 open answer> pressure
  Blank 2 of 3
8/8 · 1:15:00 left · 2 open answer> releases
  Blank 3 of 3
8/8 · 1:15:00 left · 2 open answer> blood
Saved: pressure; releases; blood

1 open (2), 1 marked (4). /go 2 returns, /left lists, /submit hands in
1:15:00 left · 1 open exam> what
Type submit, left, go N or quit; ? lists the rest.
1:15:00 left · 1 open exam> time
1 hour 15 minutes left, 0 seconds used.
1:15:00 left · 1 open exam> help
/next         go on; the question stays open
/back         go back to the question before
/go N         go to question N
/mark         mark the question to look at again, or take the mark off
/left         your answer sheet: what is answered, open and marked
/time         the time used and the time left
/submit       hand the exam in
/flag         mark the question for later, or take the mark off
/note TEXT    write a note on the question
/report TEXT  say what is wrong with the question
/undo         take back the last answer and answer again
/quit         end the session; what you answered is saved
/help         this list
An answer may end in ! where you are sure, or in ? where you guess.
/quit stops the exam, and 'resume' goes on with it.
1:15:00 left · 1 open exam> 4

4/8  marked                                                         [########--]
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

Put the first steps of the session in order.
  a) Feel for taut bands
  b) Ask about her health
  c) Look at how she stands and sits
  d) Press the spot that she knows the pain from
  (the letters in the right order, as in: b a c)
Answered: a b c d. Type another to change it; /next keeps it.
4/8 · 1:15:00 left · 1 open answer> /mark
4 is no longer marked.
4/8 · 1:15:00 left · 1 open answer> /submit
1 open (2).
Submit? [y/N] perhaps
Type y or n.
Submit? [y/N] y

Not passed: An exam at the desk
4 of 8 points, 50 %. The pass mark is 60 %.
Scaled score 575 on a scale from 300 to 900, where 630 passes. The scale is
linear on either side of the pass mark; it is not the licensing exam's own.
Time: 0 s of 75 min, 0 s a question.
1 left open, which earns no points (2).

By topic     points  share                            likely
  desk-work  4 of 8   50 %  ████▓▓▓▓▓▓░░░░░░····  22 to 78 %

By level   points  share                           likely
  recall   0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %
  apply    0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %
  analyze  0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  desk-work, 4 of 8
    nmtquiz -p ./p.profile practice desk-work

How sure you were: of 1 marked sure, 0 were right (0 %); of 1 guessed, 0 were
right (0 %); of 5 others, 3 were right (60 %).

Not passed: 4 of 8 points, 50 %.
The next review is due tomorrow, 2026-11-24: 4 questions.

Look at the questions: type missed (5), marked (0), sure (1) or all (8). Enter
ends.
look> missed

1/8  types/single
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A blocked temporal artery
  c) A trigger point in the upper trapezius refers it there
  d) None of these
You: b
Wrong.  (sure)
The answer: c) A trigger point in the upper trapezius refers it there
Not b) A spot in the trapezius would not bring that pain on. It needs a
       physician at once.
A trigger point is felt where it lies and where it refers its pain.
  OpenStax, Anatomy & Physiology 2e, 10.2
Enter goes on, q leaves>

2/8  types/truefalse
Her pain must come from the temple, since it is felt there.
You: left open
The answer: False.
Referred pain is felt in one place and comes from another.
  OpenStax, Anatomy & Physiology 2e, 10.2
Enter goes on, q leaves>

3/8  types/multiple
Which muscles are likely to be short from how she sits?
  a) Gluteus medius
  b) Levator scapulae
  c) Upper trapezius
  d) Tibialis anterior
You: a b
Wrong.  (guess)
Yours: a wrong, b right.
Right would have been:
  b) Levator scapulae
  c) Upper trapezius
Not a) Sitting does not hold the hip in abduction.
Both lift the shoulder that holds the telephone.
  OpenStax, Anatomy & Physiology 2e, 10.2
Enter goes on, q leaves>

4/8  types/order
Put the first steps of the session in order.
  a) Feel for taut bands
  b) Ask about her health
  c) Look at how she stands and sits
  d) Press the spot that she knows the pain from
You: a b c d
Partly right.  +0.33
The right order:
  b) Ask about her health
  c) Look at how she stands and sits
  a) Feel for taut bands
  d) Press the spot that she knows the pain from
  OpenStax, Anatomy & Physiology 2e, 10.2
Enter goes on, q leaves>

5/8  types/match
Match each finding with what it is called.
  1) pain at the temple from a spot in the neck
  2) a rope of fibres under the fingers
  3) a jump of the muscle at a flick

  a) referred pain
  b) taut band
  c) bruise
  d) twitch response
You: 1a 2b 3c
Partly right.  +0.67
Yours: 1a right, 2b right, 3c wrong.
Right would have been:
  1a) pain at the temple from a spot in the neck: referred pain
  2b) a rope of fibres under the fingers: taut band
  3d) a jump of the muscle at a flick: twitch response
  OpenStax, Anatomy & Physiology 2e, 10.2

Look at the questions: type missed (5), marked (0), sure (1) or all (8). Enter
ends.
look>
--- exit 1
--- file p.profile
nmtquiz-profile 1
2026-11-23T08:00:00Z	begin	qfcth1wp	1	exam	zone=+00:00	seed=1	exam=desk	questions=8	minutes=75	extra=1	clock=active	navigation=free	feedback=end	pass=60	scale=300:630:900
2026-11-23T08:00:00Z	item	qfcth1wp	2	1	types/single	f60e4269	2,3,1,4
2026-11-23T08:00:00Z	item	qfcth1wp	3	2	types/truefalse	5834f025	-
2026-11-23T08:00:00Z	item	qfcth1wp	4	3	types/multiple	0fe38432	3,2,1,4
2026-11-23T08:00:00Z	item	qfcth1wp	5	4	types/order	a7c5eea3	3,1,2,4
2026-11-23T08:00:00Z	item	qfcth1wp	6	5	types/match	d949eca8	1,2,4,3
2026-11-23T08:00:00Z	item	qfcth1wp	7	6	types/short	7c30f88a	-
2026-11-23T08:00:00Z	item	qfcth1wp	8	7	types/numeric	94307c21	-
2026-11-23T08:00:00Z	item	qfcth1wp	9	8	types/cloze	a6192069	-
2026-11-23T08:00:00Z	at	qfcth1wp	10	1	0.0
2026-11-23T08:00:00Z	answer	qfcth1wp	11	types/single	f60e4269	-2	0	0.0	sure	1
2026-11-23T08:00:00Z	at	qfcth1wp	12	2	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	13	3	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	14	3	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	15	3	0.0
2026-11-23T08:00:00Z	answer	qfcth1wp	16	types/multiple	0fe38432	+2-1	0	0.0	guess	3
2026-11-23T08:00:00Z	at	qfcth1wp	17	4	0.0
2026-11-23T08:00:00Z	mark	qfcth1wp	18	4
2026-11-23T08:00:00Z	at	qfcth1wp	19	4	0.0
2026-11-23T08:00:00Z	answer	qfcth1wp	20	types/order	a7c5eea3	3,1,2,4	0.3333	0.0	-	4
2026-11-23T08:00:00Z	at	qfcth1wp	21	5	0.0
2026-11-23T08:00:00Z	answer	qfcth1wp	22	types/match	d949eca8	1=1,2=2,3=4	0.6667	0.0	-	5
2026-11-23T08:00:00Z	at	qfcth1wp	23	6	0.0
2026-11-23T08:00:00Z	answer	qfcth1wp	24	types/short	7c30f88a	ischemia	1	0.0	-	6
2026-11-23T08:00:00Z	at	qfcth1wp	25	7	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	26	7	0.0
2026-11-23T08:00:00Z	answer	qfcth1wp	27	types/numeric	94307c21	10 s	1	0.0	-	7
2026-11-23T08:00:00Z	at	qfcth1wp	28	8	0.0
2026-11-23T08:00:00Z	answer	qfcth1wp	29	types/cloze	a6192069	pressure|releases|blood	1	0.0	-	8
2026-11-23T08:00:00Z	at	qfcth1wp	30	8	0.0	exam
2026-11-23T08:00:00Z	at	qfcth1wp	31	8	0.0	exam
2026-11-23T08:00:00Z	at	qfcth1wp	32	8	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	33	8	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	34	1	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	35	1	0.0
2026-11-23T08:00:00Z	answer	qfcth1wp	36	types/single	f60e4269	-3	0	0.0	-	1
2026-11-23T08:00:00Z	at	qfcth1wp	37	2	0.0
2026-11-23T08:00:00Z	undo	qfcth1wp	38
2026-11-23T08:00:00Z	at	qfcth1wp	39	1	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	40	1	0.0
2026-11-23T08:00:00Z	undo	qfcth1wp	41
2026-11-23T08:00:00Z	at	qfcth1wp	42	8	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	43	8	0.0
2026-11-23T08:00:00Z	answer	qfcth1wp	44	types/cloze	a6192069	pressure|releases|blood	1	0.0	-	8
2026-11-23T08:00:00Z	at	qfcth1wp	45	8	0.0	exam
2026-11-23T08:00:00Z	at	qfcth1wp	46	8	0.0	exam
2026-11-23T08:00:00Z	at	qfcth1wp	47	8	0.0	exam
2026-11-23T08:00:00Z	at	qfcth1wp	48	4	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	49	4	0.0
2026-11-23T08:00:00Z	unmark	qfcth1wp	50	4
2026-11-23T08:00:00Z	at	qfcth1wp	51	4	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	52	4	0.0
2026-11-23T08:00:00Z	at	qfcth1wp	53	4	0.0
2026-11-23T08:00:00Z	end	qfcth1wp	54	done	7	4	575	fail
