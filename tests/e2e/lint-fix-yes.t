# In a pipe --fix changes files with --yes alone: CR LF, a byte order mark and links stay.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given f.yaml
bank: f  
title: F
questions:
	- id: a
	  ask: “Why: so?”
	  answer: true
--- | ln -s f.yaml link.yaml; nmtquiz lint --fix link.yaml; echo $?; grep -c 'f  $' f.yaml
--- stdout
--- link.yaml
+++ link.yaml
@@ -1,6 +1,6 @@
-bank: f  
+bank: f
 title: F
 questions:
-	- id: a
-	  ask: “Why: so?”
-	  answer: true
+  - id: a
+    ask: "Why: so?"
+    answer: true
5 changes: 3 indentations with tabs, 1 text in curly quotes, 1 line with space at its end.
1 file: 0 changed, 1 left as it is; --yes applies this.
1
1
--- | nmtquiz lint --fix --yes link.yaml; test -L link.yaml && echo a link still
--- stdout
--- link.yaml
+++ link.yaml
@@ -1,6 +1,6 @@
-bank: f  
+bank: f
 title: F
 questions:
-	- id: a
-	  ask: “Why: so?”
-	  answer: true
+  - id: a
+    ask: "Why: so?"
+    answer: true
5 changes: 3 indentations with tabs, 1 text in curly quotes, 1 line with space at its end.
1 file: 1 changed.
a link still
--- file f.yaml
bank: f
title: F
questions:
  - id: a
    ask: "Why: so?"
    answer: true
--- | printf '\357\273\277bank: g \r\ntitle: G: h' >g.yaml; nmtquiz lint --fix --yes g.yaml; od -c g.yaml
--- stdout
--- g.yaml
+++ g.yaml
@@ -1,2 +1,2 @@
-﻿bank: g 
-title: G: h
+﻿bank: g
+title: "G: h"
2 changes: 1 text without quotation marks, 1 line with space at its end.
1 file: 1 changed.
0000000 357 273 277   b   a   n   k   :       g  \r  \n   t   i   t   l
0000020   e   :       "   G   :       h   "
0000031
--- | nmtquiz lint --fix missing.yaml
--- stdout
1 file: 0 changed.
--- stderr
missing.yaml: cannot open this file: No such file or directory; check the name and the permissions
--- exit 3
--- | mkdir r; cp f.yaml r/f.yaml; echo '# c ' >>r/f.yaml; nmtquiz lint --fix --yes r
--- stdout
--- r/f.yaml
+++ r/f.yaml
@@ -4,4 +4,4 @@
   - id: a
     ask: "Why: so?"
     answer: true
-# c 
+# c
1 change: 1 line with space at its end.
1 file: 1 changed.
