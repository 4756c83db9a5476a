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
course/exams/strange.yaml:10:3: error: no question has the topic `elbows`; 'nmtquiz topics' lists those that there are [topic]
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
[{"file":"course/exams/broken.yaml","line":1,"column":1,"severity":"error","rule":"missing","message":"this exam has no `pass`, which is the share of the points that passes; add a line such as  pass: 70%"},{"file":"course/exams/broken.yaml","line":4,"column":1,"severity":"error","rule":"key","message":"there is no key `pas` at the top of the exam; did you mean `pass`?"},{"file":"course/exams/broken.yaml","line":5,"column":1,"severity":"error","rule":"share","message":"the shares of `blueprint` sum to 90%, not to 100%"},{"file":"course/exams/strange.yaml","line":4,"column":1,"severity":"error","rule":"filter","message":"no topic 'criticle'; did you mean 'critical'?"},{"file":"course/exams/strange.yaml","line":7,"column":3,"severity":"error","rule":"topic","message":"no question has the topic `shin`; did you mean `shins`?"},{"file":"course/exams/strange.yaml","line":10,"column":3,"severity":"error","rule":"topic","message":"no question has the topic `elbows`; 'nmtquiz topics' lists those that there are"}]
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
course/exams/strange.yaml:4:1: error: no topic 'criticle'; did you mean 'critical'? [filter]
    filter: [criticle, level:recall]
    ^
course/exams/strange.yaml:7:3: error: no question has the topic `shin`; did you mean `shins`? [topic]
      Legs:
      ^
course/exams/strange.yaml:10:3: error: no question has the topic `elbows`; 'nmtquiz topics' lists those that there are [topic]
      elbows: 50%
      ^
4 files: 6 errors, 0 warnings.
--- exit 1
