# lint --guess: what a bank gives away by how its choices look; and stats of the same banks.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given course/hips.yaml
bank: hips
title: Hips
language: en
sources: {book: A book on hips}
defaults: {topic: hips, source: [book, "1"]}
questions:
  - {id: a, ask: What bends the hip?, answer: The iliopsoas muscle, wrong: [Heart, Nail, Skin]}
  - {id: b, ask: What turns it out?, answer: The piriformis muscle, wrong: [Lung, Nose, Chin]}
  - {id: c, ask: What draws it in?, answer: The long adductor muscle, wrong: [Hair, Knee, Palm]}
  - {id: d, ask: What lifts it?, answer: The middle gluteal muscle, wrong: [Foot, Toes, Sole]}
  - {id: e, ask: What holds it level?, answer: The small gluteal muscle, wrong: [Hand, Wing, Tail]}
  - {id: f, ask: What straightens it?, answer: The large gluteal muscle, wrong: [Ears, Eyes, Face]}
  - {id: g, ask: Hips never ache., answer: false, status: draft, critical: true}
  - {id: h, ask: What is old?, answer: This, wrong: [That], status: retired}
--- given course/knees.yaml
bank: knees
title: Knees
questions:
  - id: a
    ask: Which are parts of the knee?
    answers: [The patella, The meniscus]
    wrong:
      - text: The hamate
        why: That is in the wrist.
      - text: All of the above
        why: Not the hamate.
        anchor: last
    explain: Patella and menisci lie in the knee.
    topic: knees/parts
    level: recall
--- given course/broken.yaml
bank: broken
title: Broken
questions:
  - id: a
    ask: What?
--- given course/exams/short.yaml
exam: short
title: Short
questions: 2
pass: 60%
blueprint: {hips: 100%}
--- given course/exams/long.yaml
exam: long
title: Long
questions: 9
pass: 60%
blueprint: {hips: 100%}
--- $ nmtquiz lint --guess course/hips.yaml course/knees.yaml
Hips: 7 questions to guess at
  Strategy                questions  right  chance  beyond  95 % interval
  longest choice                  6  100 %    25 %     +75  54 to 100 % above
  shortest choice                 6    0 %    25 %     -25  0 to 16 % below
  middle length                   6    0 %    25 %     -25  0 to 16 % below
  first as shown                  1    0 %    50 %     -50  0 to 98 %
  last as shown                   1  100 %    50 %     +50  2 to 100 %
  most words of the stem          0      -       -       -  -
  most like the others            0      -       -       -  -
  odd one out                     0      -       -       -  -
  commas and qualifiers           0      -       -       -  -
  all of the above                0      -       -       -  -
  no absolute words               1  100 %    50 %     +50  2 to 100 %
  Given away by 'longest choice': 100 % right, where chance is 25 %. Cut the
  right answer short, and move its detail to the explanation. Begin with hips/d,
  hips/c, hips/e, hips/f and hips/b.

Knees: 1 question to guess at
  Strategy                questions  right  chance  beyond  95 % interval
  longest choice                  1    0 %    50 %     -50  0 to 98 %
  shortest choice                 1    0 %    50 %     -50  0 to 98 %
  middle length                   1  100 %    50 %     +50  25 to 100 %
  first as shown                  1   67 %    50 %     +17  34 to 67 %
  last as shown                   1    0 %    50 %     -50  0 to 98 %
  most words of the stem          0      -       -       -  -
  most like the others            0      -       -       -  -
  odd one out                     0      -       -       -  -
  commas and qualifiers           0      -       -       -  -
  all of the above                1    0 %    50 %     -50  0 to 98 %
  no absolute words               0      -       -       -  -
  No strategy surely beats chance.

All banks together: 8 questions to guess at
  Strategy                questions  right  chance  beyond  95 % interval
  longest choice                  7   86 %    29 %     +57  42 to 100 % above
  shortest choice                 7    0 %    29 %     -29  0 to 17 % below
  middle length                   7   14 %    29 %     -14  3 to 30 %
  first as shown                  2   33 %    50 %     -17  17 to 82 %
  last as shown                   2   50 %    50 %      +0  1 to 99 %
  most words of the stem          0      -       -       -  -
  most like the others            0      -       -       -  -
  odd one out                     0      -       -       -  -
  commas and qualifiers           0      -       -       -  -
  all of the above                1    0 %    50 %     -50  0 to 98 %
  no absolute words               1  100 %    50 %     +50  2 to 100 %
  Given away by 'longest choice': 86 % right, where chance is 29 %. Cut the
  right answer short, and move its detail to the explanation. Begin with hips/d,
  hips/c, hips/e, hips/f and hips/b.

Shares are of the questions in which a strategy singles choices out; of those
that are tied each counts in part. 5 of 19 intervals lie wholly above or below
chance; by luck alone up to 1 in 20 may. Fewer than 10 questions say little.
--- | nmtquiz lint --guess course/broken.yaml
--- stdout
Broken: 0 questions to guess at
--- stderr
nmtquiz: course/broken.yaml: 1 question left out; 'nmtquiz lint course/broken.yaml' shows why
--- exit 1
--- | nmtquiz lint --guess course/knees.yaml --json
--- stdout
{"banks":[{"bank":"knees","language":"en","file":"course/knees.yaml","questions":1,"strategies":[{"strategy":"longest","questions":1,"right":0,"chance":0.5,"beyond":-0.5,"low":0,"high":0.975,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"shortest","questions":1,"right":0,"chance":0.5,"beyond":-0.5,"low":0,"high":0.975,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"middle","questions":1,"right":1,"chance":0.5,"beyond":0.5,"low":0.2529,"high":1,"beats_chance":false,"below_chance":false,"given_away":["knees/a"]},{"strategy":"first","questions":1,"right":0.6667,"chance":0.5,"beyond":0.1667,"low":0.3417,"high":0.6667,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"last","questions":1,"right":0,"chance":0.5,"beyond":-0.5,"low":0,"high":0.975,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"stem","questions":0,"right":null,"chance":null,"beyond":null,"low":null,"high":null,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"alike","questions":0,"right":null,"chance":null,"beyond":null,"low":null,"high":null,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"odd","questions":0,"right":null,"chance":null,"beyond":null,"low":null,"high":null,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"careful","questions":0,"right":null,"chance":null,"beyond":null,"low":null,"high":null,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"all","questions":1,"right":0,"chance":0.5,"beyond":-0.5,"low":0,"high":0.975,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"absolute","questions":0,"right":null,"chance":null,"beyond":null,"low":null,"high":null,"beats_chance":false,"below_chance":false,"given_away":[]}]}],"questions":1,"strategies":[{"strategy":"longest","questions":1,"right":0,"chance":0.5,"beyond":-0.5,"low":0,"high":0.975,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"shortest","questions":1,"right":0,"chance":0.5,"beyond":-0.5,"low":0,"high":0.975,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"middle","questions":1,"right":1,"chance":0.5,"beyond":0.5,"low":0.2529,"high":1,"beats_chance":false,"below_chance":false,"given_away":["knees/a"]},{"strategy":"first","questions":1,"right":0.6667,"chance":0.5,"beyond":0.1667,"low":0.3417,"high":0.6667,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"last","questions":1,"right":0,"chance":0.5,"beyond":-0.5,"low":0,"high":0.975,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"stem","questions":0,"right":null,"chance":null,"beyond":null,"low":null,"high":null,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"alike","questions":0,"right":null,"chance":null,"beyond":null,"low":null,"high":null,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"odd","questions":0,"right":null,"chance":null,"beyond":null,"low":null,"high":null,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"careful","questions":0,"right":null,"chance":null,"beyond":null,"low":null,"high":null,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"all","questions":1,"right":0,"chance":0.5,"beyond":-0.5,"low":0,"high":0.975,"beats_chance":false,"below_chance":false,"given_away":[]},{"strategy":"absolute","questions":0,"right":null,"chance":null,"beyond":null,"low":null,"high":null,"beats_chance":false,"below_chance":false,"given_away":[]}]}
--- | nmtquiz lint --guess --watch
--- stderr
nmtquiz: --guess shows no findings, so that --watch does not go with it
--- exit 2
--- | nmtquiz lint --guess course/exams
--- stderr
nmtquiz: there is no bank to guess at here
--- exit 1
--- $ nmtquiz -q course stats
course/broken.yaml: 1 question left out; 'nmtquiz lint course/broken.yaml' shows
why
8 questions in 3 banks: 7 live, 1 draft; 1 retired, not counted below.

Bank    all  drafts  critical  ease  least  no why  no explain  no source
broken    0       0         0     -      -       0           0          0
hips      7       1         1   118     91       6           7          0
knees     1       0         0   116    116       0           0          1

Topic        all  recall  apply  analyze  no level
hips           7       0      0        0         7
knees/parts    1       1      0        0         0

Levels: none 7 (88 %), recall 1 (12 %)
Types: single 6 (75 %), truefalse 1 (12 %), multiple 1 (12 %)
Difficulty: medium 8 (100 %)
Critical: 1. With a picture: 0. In a case: 0.
Choices: 4 to a question, on the mean.
Key the longest choice: in 100 % of 6 single-choice questions; by chance 25 %.
Reading ease: 117 on the median, 91 the least (hips/f). From 60 on it is plain
English.
Missing: a why in 6 questions, an explanation in 7 questions, a source in 1
question; 'lint' shows where.

Sources, and how many questions cite them
- 7: A book on hips

Exams: forms before a question comes again
- long: no form can be drawn. The area 'hips' needs 9 questions, and the banks
  have 6 that may be drawn (not counted: 1 retired, 1 draft).
- short: 3 forms of 2 questions
Drawn one after the other, as for a student who sits them all. Critical
questions may stand on any form.
--- | nmtquiz -q course stats knees
--- stdout
1 question in 1 bank: 1 live, 0 drafts.

Topics
- knees/parts: 1 (recall 1)

Levels: recall 1 (100 %)
Types: multiple 1 (100 %)
Difficulty: medium 1 (100 %)
Critical: 0. With a picture: 0. In a case: 0.
Choices: 4 to a question, on the mean.
Reading ease: 116 on the median, 116 the least (knees/a). From 60 on it is plain
English.
Missing: a source in 1 question; 'lint' shows where.
--- stderr
course/broken.yaml: 1 question left out; 'nmtquiz lint course/broken.yaml' shows why
--- | nmtquiz -q course stats --json
--- stdout
{"questions":8,"status":{"live":7,"draft":1,"retired":1},"topics":{"hips":7,"knees/parts":1},"levels":{"none":7,"recall":1,"apply":0,"analyze":0},"types":{"single":6,"truefalse":1,"multiple":1,"order":0,"match":0,"short":0,"numeric":0,"cloze":0},"difficulties":{"easy":0,"medium":8,"hard":0},"sources":{"A book on hips":7},"critical":1,"pictures":0,"cases":0,"in_case":0,"missing":{"why":6,"whys":18,"explain":7,"source":1},"choices":4,"key_longest":{"questions":6,"share":1,"chance":0.25},"reading_ease":{"median":117.16,"least":90.99,"question":"hips/f"},"banks":[{"bank":"broken","questions":0,"status":{"live":0,"draft":0,"retired":0},"topics":{},"levels":{"none":0,"recall":0,"apply":0,"analyze":0},"types":{"single":0,"truefalse":0,"multiple":0,"order":0,"match":0,"short":0,"numeric":0,"cloze":0},"difficulties":{"easy":0,"medium":0,"hard":0},"sources":{},"critical":0,"pictures":0,"cases":0,"in_case":0,"missing":{"why":0,"whys":0,"explain":0,"source":0},"choices":null,"key_longest":{"questions":0,"share":null,"chance":null},"reading_ease":{"median":null,"least":null,"question":null}},{"bank":"hips","questions":7,"status":{"live":6,"draft":1,"retired":1},"topics":{"hips":7},"levels":{"none":7,"recall":0,"apply":0,"analyze":0},"types":{"single":6,"truefalse":1,"multiple":0,"order":0,"match":0,"short":0,"numeric":0,"cloze":0},"difficulties":{"easy":0,"medium":7,"hard":0},"sources":{"A book on hips":7},"critical":1,"pictures":0,"cases":0,"in_case":0,"missing":{"why":6,"whys":18,"explain":7,"source":0},"choices":4,"key_longest":{"questions":6,"share":1,"chance":0.25},"reading_ease":{"median":118.18,"least":90.99,"question":"hips/f"}},{"bank":"knees","questions":1,"status":{"live":1,"draft":0,"retired":0},"topics":{"knees/parts":1},"levels":{"none":0,"recall":1,"apply":0,"analyze":0},"types":{"single":0,"truefalse":0,"multiple":1,"order":0,"match":0,"short":0,"numeric":0,"cloze":0},"difficulties":{"easy":0,"medium":1,"hard":0},"sources":{},"critical":0,"pictures":0,"cases":0,"in_case":0,"missing":{"why":0,"whys":0,"explain":0,"source":1},"choices":4,"key_longest":{"questions":0,"share":null,"chance":null},"reading_ease":{"median":116.15,"least":116.15,"question":"knees/a"}}],"exams":[{"exam":"long","questions":9,"forms":0,"forms_with_critical":0,"or_more":false,"lack":"The area 'hips' needs 9 questions, and the banks have 6 that may be drawn (not counted: 1 retired, 1 draft)."},{"exam":"short","questions":2,"forms":3,"forms_with_critical":3,"or_more":false,"lack":null}]}
--- stderr
course/broken.yaml: 1 question left out; 'nmtquiz lint course/broken.yaml' shows why
--- | nmtquiz -q course stats hip
--- stderr
course/broken.yaml: 1 question left out; 'nmtquiz lint course/broken.yaml' shows why
nmtquiz: there is no bank 'hip'; did you mean 'hips'?
--- exit 2
