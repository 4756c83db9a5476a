# lint says what is wrong with a bank: line, column, source line and caret; exit status 1 on errors.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given broken.yaml
bank: broken
title: Broken
questions:
  - id: one
    ask: What is this?
    anser: a bruise
    wrong: [a cramp]
  - id: two
    ask: What is #1?
    answer: true
  - id: three
    ask: 漢方 is an "old" craft: true?
    answer: yes
  - id: four
    ask: Which?
    answer: A
    wrong: [A, B]
allow: [no-explain, no-source]
--- given no-yaml.yaml
bank: x
	title: tab
--- given fine.yaml
bank: fine
title: Fine
questions:
  - {id: a, ask: A muscle moves., answer: true}
allow: [no-explain, no-source]
--- $ nmtquiz lint broken.yaml
broken.yaml:4:5: error: this question has no answer: write one of answer, answer
s, order, match, accept, number and fill [answer]
      - id: one
        ^
broken.yaml:6:5: error: there is no key `anser` in a question; did you mean `ans
wer`? [key]
        anser: a bruise
        ^
broken.yaml:9:10: warning: a space and # begin a comment, so that the rest of th
is line is lost; write: ask: "What is #1?" [comment]
        ask: What is #1?
             ^
broken.yaml:12:30: error: a colon and a space inside a text make YAML take it fo
r a key; write: ask: '漢方 is an "old" craft: true?' [colon]
        ask: 漢方 is an "old" craft: true?
                                   ^
broken.yaml:17:13: error: this is the same as the right one in line 16; it canno
t be right and wrong [choice]
        wrong: [A, B]
                ^
1 file: 4 errors, 1 warning.
--- exit 1
--- | nmtquiz lint broken.yaml fine.yaml no-yaml.yaml
--- stdout
broken.yaml:4:5: error: this question has no answer: write one of answer, answers, order, match, accept, number and fill [answer]
      - id: one
        ^
broken.yaml:6:5: error: there is no key `anser` in a question; did you mean `answer`? [key]
        anser: a bruise
        ^
broken.yaml:9:10: warning: a space and # begin a comment, so that the rest of this line is lost; write: ask: "What is #1?" [comment]
        ask: What is #1?
             ^
broken.yaml:12:30: error: a colon and a space inside a text make YAML take it for a key; write: ask: '漢方 is an "old" craft: true?' [colon]
        ask: 漢方 is an "old" craft: true?
                                   ^
broken.yaml:17:13: error: this is the same as the right one in line 16; it cannot be right and wrong [choice]
        wrong: [A, B]
                ^
no-yaml.yaml:2:1: error: a tab stands here, where YAML wants spaces; indent this line with spaces, as many as the lines beside it have [tab]
     title: tab
    ^
3 files: 5 errors, 1 warning.
--- exit 1
--- | nmtquiz lint broken.yaml --json
--- stdout
[{"file":"broken.yaml","line":4,"column":5,"severity":"error","rule":"answer","message":"this question has no answer: write one of answer, answers, order, match, accept, number and fill"},{"file":"broken.yaml","line":6,"column":5,"severity":"error","rule":"key","message":"there is no key `anser` in a question; did you mean `answer`?"},{"file":"broken.yaml","line":9,"column":10,"severity":"warning","rule":"comment","message":"a space and # begin a comment, so that the rest of this line is lost; write: ask: \"What is #1?\""},{"file":"broken.yaml","line":12,"column":30,"severity":"error","rule":"colon","message":"a colon and a space inside a text make YAML take it for a key; write: ask: '漢方 is an \"old\" craft: true?'"},{"file":"broken.yaml","line":17,"column":13,"severity":"error","rule":"choice","message":"this is the same as the right one in line 16; it cannot be right and wrong"}]
--- exit 1
--- | nmtquiz lint fine.yaml --strict
--- stdout
1 file: 0 errors, 0 warnings.
--- | nmtquiz lint fine.yaml --json
--- stdout
[]
--- | nmtquiz lint nothing.yaml
--- stdout
nothing.yaml: cannot open this file: No such file or directory; check the name and the permissions
1 file: 1 error, 0 warnings.
--- exit 1
--- | nmtquiz lint
--- stdout
2 files: 0 errors, 0 warnings.
--- | nmtquiz lint --strict questions
--- stdout
2 files: 0 errors, 0 warnings.
