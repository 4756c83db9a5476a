# Without a number review asks all that is due, then the day's new ones; where they are many its first
# line says how to stop, and what is left is told.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given p.profile
nmtquiz-profile 1
2026-11-10T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=2
2026-11-10T08:01:00Z	answer	k3f9x2qa	2	many/q01	00000000	true	1	12.4	-
2026-11-10T08:02:00Z	answer	k3f9x2qa	3	many/q02	00000000	true	1	12.4	-
2026-11-10T08:04:00Z	end	k3f9x2qa	5	done	2	2
2026-11-10T08:04:00Z	set	aaaaaaaa	1	new	30
--- given questions/many.yaml
bank: many
title: Many
questions:
  - {id: q01, topic: one, ask: "Statement 01 holds.", answer: true}
  - {id: q02, topic: one, ask: "Statement 02 holds.", answer: true}
  - {id: q03, topic: one, ask: "Statement 03 holds.", answer: true}
  - {id: q04, topic: one, ask: "Statement 04 holds.", answer: true}
  - {id: q05, topic: one, ask: "Statement 05 holds.", answer: true}
  - {id: q06, topic: one, ask: "Statement 06 holds.", answer: true}
  - {id: q07, topic: one, ask: "Statement 07 holds.", answer: true}
  - {id: q08, topic: one, ask: "Statement 08 holds.", answer: true}
  - {id: q09, topic: one, ask: "Statement 09 holds.", answer: true}
  - {id: q10, topic: one, ask: "Statement 10 holds.", answer: true}
  - {id: q11, topic: one, ask: "Statement 11 holds.", answer: true}
  - {id: q12, topic: one, ask: "Statement 12 holds.", answer: true}
  - {id: q13, topic: one, ask: "Statement 13 holds.", answer: true}
  - {id: q14, topic: one, ask: "Statement 14 holds.", answer: true}
  - {id: q15, topic: one, ask: "Statement 15 holds.", answer: true}
  - {id: q16, topic: one, ask: "Statement 16 holds.", answer: true}
  - {id: q17, topic: one, ask: "Statement 17 holds.", answer: true}
  - {id: q18, topic: one, ask: "Statement 18 holds.", answer: true}
  - {id: q19, topic: one, ask: "Statement 19 holds.", answer: true}
  - {id: q20, topic: one, ask: "Statement 20 holds.", answer: true}
  - {id: q21, topic: one, ask: "Statement 21 holds.", answer: true}
  - {id: q22, topic: one, ask: "Statement 22 holds.", answer: true}
  - {id: q23, topic: one, ask: "Statement 23 holds.", answer: true}
  - {id: q24, topic: one, ask: "Statement 24 holds.", answer: true}
--- $ nmtquiz --seed 1 -p ./p.profile review bank:many
2 due and 22 new: what you are closest to losing comes first, new ones last.
/quit stops at any time, and what you answered is saved; 'nmtquiz -p ./p.profile
review 20' asks 20.

1/24  one                                                           [----------]
Statement 01 holds.
  (t for true, f for false)
answer> t
Right.  +1

2/24  one                                                           [----------]
Statement 02 holds.
  (t for true, f for false)
answer> t
Right.  +1

3/24  one                                                           [----------]
Statement 03 holds.
  (t for true, f for false)
answer> t
Right.  +1

4/24  one                                                           [#---------]
Statement 04 holds.
  (t for true, f for false)
answer> /quit

3 of 3 points (100 %) in 0 s, 21 not asked.
Topic  points
  one  3 of 3
These come back: 1 in 2 to 7 days, 2 later; the first on 2026-11-25.
Left today: 29 new. Tomorrow: 0 due and 3 new. The next review is due on
2026-11-25, in 2 days.
Next: 'nmtquiz -p ./p.profile review' asks more.
--- $ nmtquiz --seed 1 -p ./p.profile review 20 bank:many
Nothing is due; 21 new; 20 of them are asked now.

1/20  one                                                           [----------]
Statement 04 holds.
  (t for true, f for false)
answer> /quit

Nothing was answered.
--- $ nmtquiz --seed 1 -p ./p.profile review 30 bank:many
Nothing is due; 21 new. /quit stops at any time, and what you answered is saved;
'nmtquiz -p ./p.profile review 20' asks 20.

1/21  one                                                           [----------]
Statement 04 holds.
  (t for true, f for false)
answer> /quit

Nothing was answered.
