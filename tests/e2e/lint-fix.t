# --fix shows what it would do, and does it once that is agreed to.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
looks
--- given f.yaml
bank: f
title: F
questions:
  - id: a
    ask: Why: so?   
    # see #2
    answer: true
--- given fine.yaml
bank: fine
title: Fine
questions:
  - {id: a, ask: Is it so?, answer: true}
--- $ nmtquiz lint --fix f.yaml fine.yaml
--- f.yaml
+++ f.yaml
@@ -2,6 +2,6 @@
 title: F
 questions:
   - id: a
«red»-    ask: Why: so?   «»
«green»+    ask: "Why: so?"«»
     # see #2
     answer: true
2 changes: 1 text without quotation marks, 1 line with space at its end.
Apply? [y/N] n
2 files: 0 changed, 1 left as it is.
--- exit 1
--- | nmtquiz lint --fix f.yaml
--- stdout
--- f.yaml
+++ f.yaml
@@ -2,6 +2,6 @@
 title: F
 questions:
   - id: a
-    ask: Why: so?   
+    ask: "Why: so?"
     # see #2
     answer: true
2 changes: 1 text without quotation marks, 1 line with space at its end.
1 file: 0 changed, 1 left as it is; --yes applies this.
--- exit 1
--- $ nmtquiz lint --fix f.yaml
--- f.yaml
+++ f.yaml
@@ -2,6 +2,6 @@
 title: F
 questions:
   - id: a
«red»-    ask: Why: so?   «»
«green»+    ask: "Why: so?"«»
     # see #2
     answer: true
2 changes: 1 text without quotation marks, 1 line with space at its end.
Apply? [y/N] y
1 file: 1 changed.
--- file f.yaml
bank: f
title: F
questions:
  - id: a
    ask: "Why: so?"
    # see #2
    answer: true
--- | nmtquiz lint --fix --yes f.yaml fine.yaml
--- stdout
2 files: 0 changed.
--- | nmtquiz lint --yes f.yaml
--- stderr
nmtquiz: --yes goes with --fix: it applies what that shows
--- exit 2
--- | nmtquiz lint --fix --watch f.yaml
--- stderr
nmtquiz: --watch and --fix do not go together
--- exit 2
