# Warnings are findings with --strict alone.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given warned.yaml
bank: warned
title: Warned
questions:
  - id: a
    ask: What is #1?
    answer: true
allow: [no-explain, no-source]
--- | nmtquiz lint warned.yaml
--- stdout
warned.yaml:5:10: warning: a space and # begin a comment, so that the rest of this line is lost; write: ask: "What is #1?" [comment]
        ask: What is #1?
             ^
1 file: 0 errors, 1 warning.
--- | nmtquiz lint --strict warned.yaml
--- stdout
warned.yaml:5:10: warning: a space and # begin a comment, so that the rest of this line is lost; write: ask: "What is #1?" [comment]
        ask: What is #1?
             ^
1 file: 0 errors, 1 warning.
--- exit 1
