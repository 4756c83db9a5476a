# stats: Tab knows the banks; a bank in two languages counts once, and is guessed at once.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/knees.yaml
bank: knees
title: Knees
questions:
  - id: a
    ask: Which bone lies in front of the knee?
    answer: The patella
    wrong: [The hamate, The talus]
    status: draft
  - id: b
    ask: The knee is a joint.
    answer: true
--- given questions/genoux.yaml
bank: knees
title: Genoux
language: fr
translates: en
questions:
  - id: a
    of: 7ab0c5ba
    ask: Quel os est devant le genou ?
    answer: La rotule
    wrong: [Le hamatum, Le talus]
    status: draft
  - id: b
    of: 7ab0c5ba
    ask: Le genou est une articulation.
    answer: true
--- $ nmtquiz
NMT Quiz 0.1.0 - 3 banks, 12 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> stats p{Tab}{=ain}{Enter}
3 questions in 1 bank: 3 live, 0 drafts.

Topic           all  recall  apply  analyze  no level
pain/referred     2       0      1        0         1
pain/treatment    1       0      0        0         1

Levels: none 2 (67 %), apply 1 (33 %)
Types: single 1 (33 %), truefalse 1 (33 %), short 1 (33 %)
Difficulty: medium 3 (100 %)
Critical: 0. With a picture: 0. In a case: 3 (1 case).
Choices: 3 to a question, on the mean.
Key the longest choice: in 100 % of 1 single-choice question; by chance 33 %.
Reading ease: 97 on the median, 82 the least (pain/press). From 60 on it is
plain English.
Missing: a why in 1 question, an explanation in 2 questions, a source in 3
questions; 'lint' shows where.
nmt> stats knees
2 questions in 1 bank: 1 live, 1 draft.

Topic  all  recall  apply  analyze  no level
knees    2       0      0        0         2

Levels: none 2 (100 %)
Types: single 1 (50 %), truefalse 1 (50 %)
Difficulty: medium 2 (100 %)
Critical: 0. With a picture: 0. In a case: 0.
Choices: 3 to a question, on the mean.
Key the longest choice: in 100 % of 1 single-choice question; by chance 33 %.
Reading ease: 116 on the median, 114 the least (knees/a). From 60 on it is plain
English.
Missing: a why in 1 question, an explanation in 2 questions, a source in 2
questions; 'lint' shows where.
nmt> set language fr
language is fr now. 2 of 13 questions are in it; the others come in their own
language, marked [en].
nmt> stats kn{Tab}{=ees}{Enter}
2 questions in 1 bank: 1 live, 1 draft.

Topic  all  recall  apply  analyze  no level
knees    2       0      0        0         2

Levels: none 2 (100 %)
Types: single 1 (50 %), truefalse 1 (50 %)
Difficulty: medium 2 (100 %)
Critical: 0. With a picture: 0. In a case: 0.
Choices: 3 to a question, on the mean.
Key the longest choice: in 0 % of 1 single-choice question; by chance 33 %.
Missing: a why in 1 question, an explanation in 2 questions, a source in 2
questions; 'lint' shows where.
nmt> lint --guess questions/knees.yaml questions/genoux.yaml
Knees: 2 questions to guess at
  Strategy                questions  right  chance  beyond  95 % interval
  longest choice                  1  100 %    33 %     +67  2 to 100 %
  shortest choice                 1    0 %    33 %     -33  0 to 98 %
  middle length                   1    0 %    33 %     -33  0 to 98 %
  first as shown                  1  100 %    50 %     +50  2 to 100 %
  last as shown                   1    0 %    50 %     -50  0 to 98 %
  most words of the stem          0      -       -       -  -
  most like the others            0      -       -       -  -
  odd one out                     0      -       -       -  -
  commas and qualifiers           0      -       -       -  -
  all of the above                0      -       -       -  -
  no absolute words               0      -       -       -  -
  No strategy surely beats chance.

Genoux: 2 questions to guess at
  Strategy                questions  right  chance  beyond  95 % interval
  longest choice                  1    0 %    33 %     -33  0 to 98 %
  shortest choice                 1    0 %    33 %     -33  0 to 98 %
  middle length                   1  100 %    33 %     +67  2 to 100 %
  first as shown                  1  100 %    50 %     +50  2 to 100 %
  last as shown                   1    0 %    50 %     -50  0 to 98 %
  most words of the stem          0      -       -       -  -
  most like the others            0      -       -       -  -
  odd one out                     0      -       -       -  -
  commas and qualifiers           0      -       -       -  -
  all of the above                0      -       -       -  -
  no absolute words               0      -       -       -  -
  No strategy surely beats chance.

All banks together: 2 questions to guess at
  Strategy                questions  right  chance  beyond  95 % interval
  longest choice                  1  100 %    33 %     +67  2 to 100 %
  shortest choice                 1    0 %    33 %     -33  0 to 98 %
  middle length                   1    0 %    33 %     -33  0 to 98 %
  first as shown                  1  100 %    50 %     +50  2 to 100 %
  last as shown                   1    0 %    50 %     -50  0 to 98 %
  most words of the stem          0      -       -       -  -
  most like the others            0      -       -       -  -
  odd one out                     0      -       -       -  -
  commas and qualifiers           0      -       -       -  -
  all of the above                0      -       -       -  -
  no absolute words               0      -       -       -  -
  No strategy surely beats chance.

Shares are of the questions in which a strategy singles choices out; of those
that are tied each counts in part. 0 of 15 intervals lie wholly above or below
chance; by luck alone up to 1 in 20 may. Fewer than 10 questions say little.
nmt> quit
--- | nmtquiz stats | head -n 5
--- stdout
13 questions in 3 banks: 12 live, 1 draft.

- knees: 2 questions, 1 draft, 0 critical; ease 116, least 114; key longest
  100 %; without why 1, explain 2, source 2
- pain: 3 questions, 0 drafts, 0 critical; 1 case; ease 97, least 82; key
