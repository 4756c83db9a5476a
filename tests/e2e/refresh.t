# Banks and exams that change while the prompt is open are read again; one that breaks stays as it was.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env EDITOR=sh
--- given own/small.yaml
bank: small
title: Small
questions:
  - {id: muscle, ask: A muscle pulls., answer: true}
  - {id: nerve, ask: A nerve pulls., answer: false}
--- given own/exams/try.yaml
exam: try
title: A try
questions: all
pass: 50%
--- given 1
sed -i 's/A muscle pulls/A muscle pulls on bones/' own/small.yaml
--- given 2
sed -i 's/answer: false/anser: false/' own/small.yaml
--- given 3
sed -i 's/^bank/\tbank/' own/small.yaml
--- given 4
sed -i 's/^\tbank/bank/; s/anser/answer/' own/small.yaml
cp own/small.yaml own/other.yaml
sed -i 's/: small/: other/; s/Small/Other/; s/: true/: maybe/' own/other.yaml
sed -i 's/50%/60%/' own/exams/try.yaml
--- given 5
rm own/small.yaml
sed -i 's/60%/sixty/' own/exams/try.yaml
--- given 6
touch own/other.yaml
--- $ nmtquiz --seed 1 -q own
NMT Quiz 0.1.0 - 1 bank, 2 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> exam
Exam  Title  questions   minutes
try   A try      all 2  no clock
'exam try' begins that one; with --about it tells what it is.
nmt> edit 1
1 is unchanged.
small.yaml changed: 2 questions, read again.
nmt> show small/muscle
small/muscle
small · truefalse · revision ab3a878e
A muscle pulls on bones.
Right:
  True.
nmt> edit 2
2 is unchanged.
small.yaml changed, but has new mistakes: what was read before stays. 'lint own/
small.yaml' shows them.
nmt>
nmt> practice 2
Type an answer and press Enter. ? shows what else you can type.

1/2  small                                                          [----------]
A muscle pulls on bones.
  (t for true, f for false)
answer> t
Right.  +1

2/2  small                                                          [#####-----]
A nerve pulls.
  (t for true, f for false)
answer> f
Right.  +1

2 of 2 points (100 %) in 0 s.
Topic    points
  small  2 of 2
The next review is due on 2026-11-25, in 2 days: 2 questions.
Next: 'practice' asks more, 'progress' shows where you stand.
nmt> edit 3
3 is unchanged.
small.yaml changed, but is no bank as it is now: what was read before stays.
'lint own/small.yaml' shows why.
nmt> edit 4
4 is unchanged.
other.yaml is new: 1 question.
small.yaml changed: 2 questions, read again.
try.yaml changed: read again.
own/other.yaml: 1 question left out; 'nmtquiz lint own/other.yaml' shows why
nmt> banks
Bank   Title  questions  due  left out
other  Other          1    0         1
small  Small          2    0         0
nmt> edit 5
5 is unchanged.
try.yaml changed, and something in it is wrong or missing: what was read before
stays. 'lint own/exams/try.yaml' shows what.
small.yaml is gone, and its questions with it.
nmt> banks
Bank   Title  questions  due  left out
other  Other          1    0         1
nmt> exam
Exam  Title  questions   minutes
try   A try      all 1  no clock
'exam try' begins that one; with --about it tells what it is.
nmt> edit 6
6 is unchanged.
other.yaml changed: 1 question, read again.
own/other.yaml: 1 question left out; 'nmtquiz lint own/other.yaml' shows why
nmt> quit
