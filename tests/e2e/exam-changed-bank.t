# A bank is edited, an item retired and one removed while an exam waits. The questions are shown and
# graded as they now stand; what changed, and what is gone, is named.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/cause.yaml
bank: cause
title: Causes
questions:
  - id: one
    ask: One holds.
    answer: true
  - id: two
    ask: What is the second?
    answer: Two
    wrong: [Twain, Twice]
    shuffle: false
  - id: three
    ask: Three holds.
    answer: true
  - id: four
    ask: Four holds.
    answer: true
  - id: five
    ask: Five holds.
    answer: true
--- given questions/exams/few.yaml
exam: few
title: A few
questions: all
minutes: 10
pass: 60%
filter: ["bank:cause"]
--- $ nmtquiz --seed 1 -p ./p.profile exam few
A few
5 questions, 10 minutes. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/5                                                                 [----------]
Five holds.
  (t for true, f for false)
1/5 · 10:00 left · 5 open answer> true
Saved: true

2/5                                                                 [##--------]
What is the second?
  a) Two
  b) Twain
  c) Twice
2/5 · 10:00 left · 4 open answer> b
Saved: b

3/5                                                                 [####------]
One holds.
  (t for true, f for false)
3/5 · 10:00 left · 3 open answer> true!
Saved: true (sure)

4/5                                                                 [######----]
Four holds.
  (t for true, f for false)
4/5 · 10:00 left · 2 open answer> /mark
4 is marked.
4/5 · 10:00 left · 2 open answer> true
Saved: true

5/5                                                                 [########--]
Three holds.
  (t for true, f for false)
5/5 · 10:00 left · 1 open answer> /quit

Stopped: A few
So far: 4 of 5 answered, 1 marked. It is not handed in, so there is no result
yet.
Time: 0 s of 10 min, 0 s a question.
'nmtquiz -p ./p.profile resume qfcth1wp' goes on with it.
--- given questions/cause.yaml
bank: cause
title: Causes
questions:
  - id: one
    ask: One holds.
    answer: false
  - id: two
    ask: What was the second?
    answer: Two
    wrong: [Twain, Twice, Too]
    shuffle: false
  - id: three
    ask: Three holds still.
    answer: true
  - id: five
    ask: Five holds.
    answer: true
    status: retired
--- $ nmtquiz -p ./p.profile resume
A few
It goes on: 3 of 5 answered, 10:00 left. ? lists the commands.
Changed since the exam was drawn, and graded as now worded: cause/two, cause/
one, cause/three. No longer in the banks, and left out of the score: cause/four.

5/5                                                                 [######----]
Three holds still.
  (t for true, f for false)
5/5 · 10:00 left · 1 open answer> /left
3 answered, 1 open, 0 marked.
  1 true          2 b             3 true!         4 gone          5 open
5/5 · 10:00 left · 1 open answer> /go 4
The question of place 4 is in no bank any more; it does not count.
5/5 · 10:00 left · 1 open answer> /go 2

2/5                                                                 [######----]
What was the second?
  a) Two
  b) Twain
  c) Twice
  d) Too
Answered: b. Type another to change it; /next keeps it.
2/5 · 10:00 left · 1 open answer> /go 1

1/5                                                                 [######----]
Five holds.
  (t for true, f for false)
Answered: true. Type another to change it; /next keeps it.
1/5 · 10:00 left · 1 open answer> /go 5

5/5                                                                 [######----]
Three holds still.
  (t for true, f for false)
5/5 · 10:00 left · 1 open answer> true
Saved: true

All are answered. /left lists, /submit hands in
10:00 left · 0 open exam> /submit

Not passed: A few
2 of 4 points, 50 %. The pass mark is 60 %.
Time: 0 s of 10 min, 0 s a question.

By topic  points  share                            likely
  cause   2 of 4   50 %  ███▓▓▓▓▓▓▓░░░░░░░···  15 to 85 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  cause, 2 of 4, too few to tell
    nmtquiz -p ./p.profile practice cause

How sure you were: of 1 marked sure, 0 were right (0 %); of 3 others, 2 were
right (67 %).
Changed since the exam was drawn, and graded as now worded: cause/two, cause/
one, cause/three.
No longer in the banks, and left out of the score: cause/four.

Not passed: 2 of 4 points, 50 %.
The next review is due tomorrow, 2026-11-24: 1 question.

Look at the questions: type missed (2), marked (0), sure (1) or all (4). Enter
ends.
look> all

1/5  cause/five
Five holds.
You: true
Right.  +1
Enter goes on, q leaves>

2/5  cause/two  (changed since the exam was drawn)
What was the second?
  a) Two
  b) Twain
  c) Twice
  d) Too
You: b
Wrong.
The answer: a) Two
Enter goes on, q leaves>

3/5  cause/one  (changed since the exam was drawn)
One holds.
You: true
Wrong.  (sure)
The answer: False.
Enter goes on, q leaves>

5/5  cause/three  (changed since the exam was drawn)
Three holds still.
You: true
Right.  +1

Look at the questions: type missed (2), marked (0), sure (1) or all (4). Enter
ends.
look>
--- exit 1
--- | nmtquiz -p ./p.profile history qfcth1wp
--- stdout

Not passed: A few
2 of 4 points, 50 %. The pass mark is 60 %.
Time: 0 s of 10 min, 0 s a question.

By topic
  cause: 2 of 4, 50 %; likely between 15 and 85 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  cause, 2 of 4, too few to tell
    nmtquiz -p ./p.profile practice cause

How sure you were: of 1 marked sure, 0 were right (0 %); of 3 others, 2 were
right (67 %).
Changed since the exam was drawn, and graded as now worded: cause/two, cause/
one, cause/three.
No longer in the banks, and left out of the score: cause/four.
What was missed, with the answers and why (or marked, sure, all):
    nmtquiz -p ./p.profile history qfcth1wp missed

Not passed: 2 of 4 points, 50 %.
--- | nmtquiz -p ./p.profile history qfcth1wp --json
--- stdout
{"exam":"few","title":"A few","session":"qfcth1wp","ending":"done","form":["cause/five","cause/two","cause/one","cause/four","cause/three"],"items":4,"answered":4,"open":0,"points":2,"percent":50,"scaled":null,"pass":false,"pass_mark":60,"seconds":0,"minutes":10,"extra":1,"remark":null,"topics":[{"topic":"cause","items":4,"points":2,"low":0.15,"high":0.85}],"levels":[],"critical_missed":[],"changed":["cause/two","cause/one","cause/three"],"gone":["cause/four"],"calibration":{"sure":{"answers":1,"right":0},"plain":{"answers":3,"right":2},"guess":{"answers":0,"right":0}},"answers":[{"id":"cause/five","place":1,"revision":"adbb4550","response":"true","score":1,"seconds":0,"certainty":"-","marked":false,"regraded":false},{"id":"cause/two","place":2,"revision":"bd022a2f","response":"-1","score":0,"seconds":0,"certainty":"-","marked":false,"regraded":true},{"id":"cause/one","place":3,"revision":"a45beb58","response":"true","score":0,"seconds":0,"certainty":"sure","marked":false,"regraded":true},{"id":"cause/three","place":5,"revision":"d26292d7","response":"true","score":1,"seconds":0,"certainty":"-","marked":false,"regraded":false}]}
--- | grep -c 'item' p.profile
--- stdout
5
--- | nmtquiz --seed 2 -p ./p.profile exam few --form
--- stdout
   Question     choices
1  cause/two    1 2 3 4
2  cause/three  -
3  cause/one    -
