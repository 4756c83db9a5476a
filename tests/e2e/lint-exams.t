# lint looks at exams too: their files, and whether the banks at hand can fill them.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given course/bank.yaml
bank: knees
title: Knees
questions:
  - {id: a, ask: A knee bends., answer: true, topic: knees/bend, level: recall}
  - {id: b, ask: A knee turns., answer: false, topic: knees/turn, level: recall}
  - {id: c, ask: A knee is a hinge., answer: true, topic: knees, level: apply}
  - {id: d, ask: A shin bends., answer: false, topic: shins, level: apply}
allow: [no-explain, no-source]
--- given course/exams/broken.yaml
exam: broken
title: Broken
questions: 4
pas: 70%
blueprint:
  knees: 50%
  shins: 40%
--- given course/exams/fine.yaml
exam: fine
title: Fine
questions: 4
pass: 70%
blueprint: {knees: 75%, shins: 25%}
--- given course/exams/strange.yaml
exam: strange
title: Strange
questions: 3
filter: [criticle, level:recall]
pass: 70%
blueprint:
  Legs:
    share: 50%
    topics: [shin, knees/turn]
  elbows: 50%
--- given misplaced.yaml
# An exam among banks.
exam: misplaced
title: Misplaced
questions: all
pass: 70%
--- given course/exams/lacking.yaml
exam: lacking
title: Lacking
questions: 4
pass: 70%
blueprint:
  shins: 50%
  knees: 50%
levels: {recall: 75%, apply: 25%}
--- given course/exams/small.yaml
exam: small
title: Small
questions: 2
pass: 70%
blueprint:
  knees: 80%
  shins: 20%
levels: {recall: 49%, apply: 49%, analyze: 2%}
--- given course/exams/student.yaml
exam: student
title: What the student missed
questions: 3
filter: [missed]
pass: 70%
--- given course/exams/nothing.yaml
exam: nothing
title: Nothing
questions: all
filter: [knees, shins]
pass: 70%
--- given course/exams/many.yaml
exam: many
title: Many
questions: 5
pass: 70%
--- | nmtquiz -q course lint course/exams/lacking.yaml
--- stdout
course/exams/lacking.yaml:5:1: error: the area 'shins' needs 2 questions, and the banks have 1 that may be drawn. The level recall needs 3 questions, and the areas have 2 that may be drawn [form]
    blueprint:
    ^
1 file: 1 error, 0 warnings.
--- exit 1
--- | nmtquiz -q course lint course/exams/small.yaml
--- stdout
course/exams/small.yaml:7:3: warning: of 2 questions this share gives `shins` none; ask more, or make the share larger [none]
      shins: 20%
      ^
course/exams/small.yaml:8:1: warning: of 2 questions this share gives the level `analyze` none; ask more, or make the share larger [none]
    levels: {recall: 49%, apply: 49%, analyze: 2%}
    ^
1 file: 0 errors, 2 warnings.
--- | nmtquiz -q course lint course/exams/student.yaml course/exams/nothing.yaml course/exams/many.yaml
--- stdout
course/exams/nothing.yaml:3:1: error: the banks have no question that may be drawn (not counted: 4 left out by the filter) [form]
    questions: all
    ^
course/exams/many.yaml:3:1: error: the exam needs 5 questions, and the banks have 4 that may be drawn [form]
    questions: 5
    ^
3 files: 2 errors, 0 warnings.
--- exit 1
--- | nmtquiz -q course lint course/exams/broken.yaml
--- stdout
course/exams/broken.yaml:1:1: error: this exam has no `pass`, which is the share of the points that passes; add a line such as  pass: 70% [missing]
    exam: broken
    ^
course/exams/broken.yaml:4:1: error: there is no key `pas` at the top of the exam; did you mean `pass`? [key]
    pas: 70%
    ^
course/exams/broken.yaml:5:1: error: the shares of `blueprint` sum to 90%, not to 100% [share]
    blueprint:
    ^
1 file: 3 errors, 0 warnings.
--- exit 1
--- | nmtquiz -q course lint course/exams/strange.yaml
--- stdout
course/exams/strange.yaml:4:1: error: no topic 'criticle'; did you mean 'critical'? [filter]
    filter: [criticle, level:recall]
    ^
course/exams/strange.yaml:7:3: error: no question has the topic `shin`; did you mean `shins`? [topic]
      Legs:
      ^
course/exams/strange.yaml:10:3: error: no question has the topic `elbows` in the banks at hand (course); 'nmtquiz -q course topics' lists those that there are [topic]
      elbows: 50%
      ^
1 file: 3 errors, 0 warnings.
--- exit 1
--- | nmtquiz -q course lint course/exams/fine.yaml misplaced.yaml
--- stdout
misplaced.yaml: exams are found only in a folder exams inside that of the banks; move this file there
2 files: 0 errors, 1 warning.
--- | nmtquiz -q course lint course --json
--- stdout
[{"file":"course/exams/broken.yaml","line":1,"column":1,"severity":"error","rule":"missing","message":"this exam has no `pass`, which is the share of the points that passes; add a line such as  pass: 70%"},{"file":"course/exams/broken.yaml","line":4,"column":1,"severity":"error","rule":"key","message":"there is no key `pas` at the top of the exam; did you mean `pass`?"},{"file":"course/exams/broken.yaml","line":5,"column":1,"severity":"error","rule":"share","message":"the shares of `blueprint` sum to 90%, not to 100%"},{"file":"course/exams/lacking.yaml","line":5,"column":1,"severity":"error","rule":"form","message":"the area 'shins' needs 2 questions, and the banks have 1 that may be drawn. The level recall needs 3 questions, and the areas have 2 that may be drawn"},{"file":"course/exams/many.yaml","line":3,"column":1,"severity":"error","rule":"form","message":"the exam needs 5 questions, and the banks have 4 that may be drawn"},{"file":"course/exams/nothing.yaml","line":3,"column":1,"severity":"error","rule":"form","message":"the banks have no question that may be drawn (not counted: 4 left out by the filter)"},{"file":"course/exams/small.yaml","line":7,"column":3,"severity":"warning","rule":"none","message":"of 2 questions this share gives `shins` none; ask more, or make the share larger"},{"file":"course/exams/small.yaml","line":8,"column":1,"severity":"warning","rule":"none","message":"of 2 questions this share gives the level `analyze` none; ask more, or make the share larger"},{"file":"course/exams/strange.yaml","line":4,"column":1,"severity":"error","rule":"filter","message":"no topic 'criticle'; did you mean 'critical'?"},{"file":"course/exams/strange.yaml","line":7,"column":3,"severity":"error","rule":"topic","message":"no question has the topic `shin`; did you mean `shins`?"},{"file":"course/exams/strange.yaml","line":10,"column":3,"severity":"error","rule":"topic","message":"no question has the topic `elbows` in the banks at hand (course); 'nmtquiz -q course topics' lists those that there are"}]
--- exit 1
--- | nmtquiz -q course lint
--- stdout
course/exams/broken.yaml:1:1: error: this exam has no `pass`, which is the share of the points that passes; add a line such as  pass: 70% [missing]
    exam: broken
    ^
course/exams/broken.yaml:4:1: error: there is no key `pas` at the top of the exam; did you mean `pass`? [key]
    pas: 70%
    ^
course/exams/broken.yaml:5:1: error: the shares of `blueprint` sum to 90%, not to 100% [share]
    blueprint:
    ^
course/exams/lacking.yaml:5:1: error: the area 'shins' needs 2 questions, and the banks have 1 that may be drawn. The level recall needs 3 questions, and the areas have 2 that may be drawn [form]
    blueprint:
    ^
course/exams/many.yaml:3:1: error: the exam needs 5 questions, and the banks have 4 that may be drawn [form]
    questions: 5
    ^
course/exams/nothing.yaml:3:1: error: the banks have no question that may be drawn (not counted: 4 left out by the filter) [form]
    questions: all
    ^
course/exams/small.yaml:7:3: warning: of 2 questions this share gives `shins` none; ask more, or make the share larger [none]
      shins: 20%
      ^
course/exams/small.yaml:8:1: warning: of 2 questions this share gives the level `analyze` none; ask more, or make the share larger [none]
    levels: {recall: 49%, apply: 49%, analyze: 2%}
    ^
course/exams/strange.yaml:4:1: error: no topic 'criticle'; did you mean 'critical'? [filter]
    filter: [criticle, level:recall]
    ^
course/exams/strange.yaml:7:3: error: no question has the topic `shin`; did you mean `shins`? [topic]
      Legs:
      ^
course/exams/strange.yaml:10:3: error: no question has the topic `elbows` in the banks at hand (course); 'nmtquiz -q course topics' lists those that there are [topic]
      elbows: 50%
      ^
9 files: 9 errors, 2 warnings.
--- exit 1
--- | cd course/exams && nmtquiz -q .. lint --strict fine.yaml
--- stdout
1 file: 0 errors, 0 warnings.
--- | cd course/exams && nmtquiz -q .. lint --strict ./fine.yaml
--- stdout
1 file: 0 errors, 0 warnings.
--- given own/empty.yaml
bank: empty
title: Empty
questions:
  - {id: one, ask: Is it so?, answer: true}
--- | nmtquiz -q own -q nowhere -q course lint course/exams/strange.yaml | grep elbows
--- stdout
course/exams/strange.yaml:10:3: error: no question has the topic `elbows` in the banks at hand (own, course); 'nmtquiz -q own -q nowhere -q course topics' lists those that there are [topic]
      elbows: 50%
--- stderr
nmtquiz: nowhere: there is no such folder; -q names one that holds banks
--- | NMTQUIZ_QUESTIONS=own nmtquiz lint course/exams/strange.yaml | grep elbows
--- stdout
course/exams/strange.yaml:10:3: error: no question has the topic `elbows` in the banks at hand (own, /tmp/nq.XXXXXXXX/questions); 'nmtquiz topics' lists those that there are [topic]
      elbows: 50%
