# Findings stand by file, in the order in which the files were named, then by line; notes are shown
# on request, and count for nothing.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given b.yaml
bank: b
title: B
language: de
allow: [no-explain, no-source]
questions:
  - id: gate
    ask: Welche dieser Aussagen?
    answer: true
    explain: Eben darum.
    allow: [which-true]
    levl: recall
  - id: other
    ask: Noch eine?
    answer: false
    allow: [which-tru]
--- given a.yaml
bank: a
title: A
--- | nmtquiz lint b.yaml a.yaml ./b.yaml
--- stdout
b.yaml:11:5: error: there is no key `levl` in a question; did you mean `level`? [key]
        levl: recall
        ^
b.yaml:15:13: warning: `which-tru` is no rule that can be allowed; did you mean `which-true`? [allow]
        allow: [which-tru]
                ^
a.yaml:1:1: error: this bank has no `questions`; add them at its end [missing]
    bank: a
    ^
2 files: 2 errors, 1 warning.
--- exit 1
