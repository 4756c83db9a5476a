# The mock licensing exam that ships, handed in unanswered: its result says what its scale is, on the screen, in the JSON and in the page.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env NMTQUIZ_QUESTIONS=course
--- given course/assessment.yaml from ../../questions/assessment.yaml
--- given course/biomechanical-dysfunction.yaml from ../../questions/biomechanical-dysfunction.yaml
--- given course/comparing-techniques.yaml from ../../questions/comparing-techniques.yaml
--- given course/ethics.yaml from ../../questions/ethics.yaml
--- given course/ischemia.yaml from ../../questions/ischemia.yaml
--- given course/muscular-system.yaml from ../../questions/muscular-system.yaml
--- given course/nerve-compression.yaml from ../../questions/nerve-compression.yaml
--- given course/nervous-system.yaml from ../../questions/nervous-system.yaml
--- given course/nmt-foundations.yaml from ../../questions/nmt-foundations.yaml
--- given course/postural-distortion.yaml from ../../questions/postural-distortion.yaml
--- given course/professional-practice.yaml from ../../questions/professional-practice.yaml
--- given course/safety.yaml from ../../questions/safety.yaml
--- given course/skeletal-system.yaml from ../../questions/skeletal-system.yaml
--- given course/technique.yaml from ../../questions/technique.yaml
--- given course/trigger-points.yaml from ../../questions/trigger-points.yaml
--- given course/exams/mock-licensing.yaml from ../../questions/exams/mock-licensing.yaml
--- | nmtquiz exam
--- stdout
Exam            Title                questions  minutes
mock-licensing  Mock licensing exam        100      110
'nmtquiz exam mock-licensing' begins that one; with --about it tells what it is.
--- | printf '/submit\ny\n' | nmtquiz --seed 1 -p ./p.profile exam mock-licensing 2>&1 | sed -n '1,3p; /^0 of 100/,/^What to study/p'
--- stdout
Mock licensing exam
100 questions, 110 minutes. An answer stands, and there is no way back. Passed
with 70 % of the points and every critical question right. ? lists the commands.
0 of 100 points, 0 %. The pass mark is 70 %.
Scaled score 300 on a scale from 300 to 900, where 630 passes. The scale is
linear on either side of the pass mark; it is not the licensing exam's own.
The real exam, the MBLEx, reports pass or fail alone. The scale is a historical
one, given up in July 2017, and the straight lines only stand in for how its
scores were found. Nothing here is official: the board's current handbook
decides.
Time: 0 s of 110 min.
100 left open, which earn no points (1 to 100).

By topic
  Anatomy and physiology: 0 of 11, 0 %; likely between 0 and 26 %
  Kinesiology: 0 of 12, 0 %; likely between 0 and 24 %
  Pathology and contraindications: 0 of 14, 0 %; likely between 0 and 22 %
  Benefits and effects: 0 of 15, 0 %; likely between 0 and 20 %
  Client assessment: 0 of 17, 0 %; likely between 0 and 18 %
  Ethics and laws: 0 of 16, 0 %; likely between 0 and 19 %
  Guidelines for professional practice: 0 of 15, 0 %; likely between 0 and 20 %

By level
  recall: 0 of 40, 0 %; likely between 0 and 9 %
  apply: 0 of 40, 0 %; likely between 0 and 9 %
  analyze: 0 of 20, 0 %; likely between 0 and 16 %
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
--- | nmtquiz -p ./p.profile history qfcth1wp --json | grep -o '"remark":"[^"]*"'
--- stdout
"remark":"The real exam, the MBLEx, reports pass or fail alone. The scale is a historical one, given up in July 2017, and the straight lines only stand in for how its scores were found. Nothing here is official: the board's current handbook decides."
--- | nmtquiz -p ./p.profile history qfcth1wp --html - | grep 'pass or fail alone'
--- stdout
<p>The real exam, the MBLEx, reports pass or fail alone. The scale is a historical one, given up in July 2017, and the straight lines only stand in for how its scores were found. Nothing here is official: the board&#39;s current handbook decides.</p>
