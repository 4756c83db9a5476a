# Without a terminal: exams listed, a form drawn, an exam sat to its end or to the end of the pipe, as JSON, and refusals.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/exams/short.yaml
exam: short
title: A short exam
questions: 3
minutes: 10
pass: 60%
filter: ["bank:pain"]
--- given questions/exams/too-many.yaml
exam: too-many
title: More than there is
questions: 30
pass: 60%
--- | nmtquiz exam
--- stdout
Exam      Title               questions   minutes
short     A short exam                3        10
too-many  More than there is         30  no clock
'nmtquiz exam short' begins that one; with --about it tells what it is.
--- | nmtquiz exam --json
--- stdout
[{"exam":"short","title":"A short exam","questions":3,"minutes":10,"stopped":0},{"exam":"too-many","title":"More than there is","questions":30,"minutes":null,"stopped":0}]
--- | nmtquiz --seed 1 exam short --form
--- stdout
   Question    choices
1  pain/cause  2 1 3
2  pain/place  -
3  pain/press  -
--- | nmtquiz --seed 1 exam short --form --json
--- stdout
{"exam":"short","title":"A short exam","form":["pain/cause","pain/place","pain/press"],"items":[{"id":"pain/cause","revision":"8ac4938f","order":[2,1,3]},{"id":"pain/place","revision":"77441f55","order":[]},{"id":"pain/press","revision":"92997be4","order":[]}]}
--- | ls home/.local
--- stderr
ls: cannot access 'home/.local': No such file or directory
--- exit 2
--- | nmtquiz exam shrot
--- stderr
nmtquiz: there is no exam 'shrot'; did you mean 'short'?
--- exit 2
--- | nmtquiz exam whatever-else
--- stderr
nmtquiz: there is no exam 'whatever-else'; 'exam' lists what there is
--- exit 2
--- | nmtquiz exam short short
--- stderr
nmtquiz: exam takes the name of one exam; 'exam' alone lists them
--- exit 2
--- | nmtquiz exam too-many
--- stderr
nmtquiz: no form of too-many can be drawn: The exam needs 30 questions, and the banks have 11 that may be drawn.
--- exit 1
--- | nmtquiz resume
--- stderr
nmtquiz: no exam is stopped; 'exam' lists those that you can begin
--- exit 1
--- | nmtquiz --seed 1 -p ./p.profile exam short
--- stdin
b
zzz
/skip
pressure
left
submit
y
--- stdout
A short exam
3 questions, 10 minutes. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/3
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3, 10:00 left, 3 open answer> b
Saved: b

2/3
The cause must be at the temple.
  (t for true, f for false)
2/3, 10:00 left, 2 open answer> zzz
Type t for true or f for false.
2/3, 10:00 left, 2 open answer> /skip

3/3
What does the therapist apply to the spot?
  (a word or a few)
3/3, 10:00 left, 2 open answer> pressure
Saved: pressure

1 open (2). /go 2 returns, /left lists, /submit hands in
10:00 left, 1 open exam> left
2 answered, 1 open, 0 marked.
Answered: 1, 3.
Open: 2.
Marked: none.
10:00 left, 1 open exam> submit
1 open (2).
Submit? [y/N] y

Passed: A short exam
2 of 3 points, 66.7 %. The pass mark is 60 %.
Time: 0 s of 10 min, 0 s a question.
1 left open, which earns no points (2).

By topic
  pain: 2 of 3, 67 %; likely between 21 and 94 %

By level
  apply: 1 of 1, 100 %; likely between 21 and 100 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  pain, 2 of 3, too few to tell
    nmtquiz -p ./p.profile practice pain
What was missed, with the answers and why (or marked, sure, all):
    nmtquiz -p ./p.profile history qfcth1wp missed

Passed: 2 of 3 points, 66.7 %.
The next review is due on 2026-11-25, in 2 days: 2 questions.
--- exit 0
--- | nmtquiz --seed 2 -p ./p.profile exam short --untimed --json 2>err.txt
--- stdin
b!
--- stdout
{"exam":"short","title":"A short exam","session":"h5b78fwj","ending":"stopped","form":["pain/cause","pain/place","pain/press"],"items":3,"answered":1,"open":2,"points":1,"percent":33.33,"scaled":null,"pass":null,"pass_mark":60,"seconds":0,"minutes":null,"extra":1,"remark":null,"topics":[{"topic":"pain","items":3,"points":1,"low":0.0615,"high":0.7923}],"levels":[{"level":"apply","items":1,"points":1,"low":0.2065,"high":1}],"critical_missed":[],"changed":[],"gone":[],"calibration":{"sure":{"answers":1,"right":1},"plain":{"answers":0,"right":0},"guess":{"answers":0,"right":0}},"answers":[{"id":"pain/cause","place":1,"revision":"8ac4938f","response":"+1","score":1,"seconds":0,"certainty":"sure","marked":false,"regraded":false}]}
--- exit 0
--- file err.txt
A short exam
3 questions, no clock. You may go back and change answers until you submit.
Passed with 60 % of the points. ? lists the commands.

1/3
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
1/3, 3 open answer> b!
Saved: b (sure)

2/3
The cause must be at the temple.
  (t for true, f for false)
2/3, 2 open answer> 

Stopped: A short exam
So far: 1 of 3 answered. It is not handed in, so there is no result yet.
Time: 0 s, 0 s a question. It was sat without a clock.
'nmtquiz -p ./p.profile resume h5b78fwj' goes on with it.
--- | nmtquiz -p ./p.profile resume --json 2>err.txt
--- stdin
f?
pressure
/submit
--- stdout
{"exam":"short","title":"A short exam","session":"h5b78fwj","ending":"done","form":["pain/cause","pain/place","pain/press"],"items":3,"answered":3,"open":0,"points":3,"percent":100,"scaled":null,"pass":true,"pass_mark":60,"seconds":0,"minutes":null,"extra":1,"remark":null,"topics":[{"topic":"pain","items":3,"points":3,"low":0.4385,"high":1}],"levels":[{"level":"apply","items":1,"points":1,"low":0.2065,"high":1}],"critical_missed":[],"changed":[],"gone":[],"calibration":{"sure":{"answers":1,"right":1},"plain":{"answers":1,"right":1},"guess":{"answers":1,"right":1}},"answers":[{"id":"pain/cause","place":1,"revision":"8ac4938f","response":"+1","score":1,"seconds":0,"certainty":"sure","marked":false,"regraded":false},{"id":"pain/place","place":2,"revision":"77441f55","response":"false","score":1,"seconds":0,"certainty":"guess","marked":false,"regraded":false},{"id":"pain/press","place":3,"revision":"92997be4","response":"pressure","score":1,"seconds":0,"certainty":"-","marked":false,"regraded":false}]}
--- exit 0
--- file err.txt
A short exam
It goes on: 1 of 3 answered. ? lists the commands.

2/3
The case
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
2/3, 2 open answer> f?
Saved: false (guess)

3/3
What does the therapist apply to the spot?
  (a word or a few)
3/3, 1 open answer> pressure
Saved: pressure

All are answered. /left lists, /submit hands in
0 open exam> /submit

Passed: A short exam
3 of 3 points, 100 %. The pass mark is 60 %.
Time: 0 s, 0 s a question. It was sat without a clock.

By topic
  pain: 3 of 3, 100 %; likely between 44 and 100 %

By level
  apply: 1 of 1, 100 %; likely between 21 and 100 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

How sure you were: of 1 marked sure, 1 was right (100 %); of 1 guessed, 1 was
right (100 %); of 1 others, 1 was right (100 %).
All questions, with the answers and why:
    nmtquiz -p ./p.profile history h5b78fwj all

Passed: 3 of 3 points, 100 %.
The next review is due tomorrow, 2026-11-24: 1 question.
--- | nmtquiz --seed 1 -p ./p.profile practice 1 bank:pain
--- stdin
/submit
/next
/sbumit
--- stdout

1/1  pain/treatment
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
  (a word or a few)
answer> /submit
/submit is for exams; /help lists what there is here.
answer> /next
/next is for exams; /help lists what there is here.
answer> /sbumit
There is no command /sbumit; /help lists them.
answer> 

Nothing was answered.
