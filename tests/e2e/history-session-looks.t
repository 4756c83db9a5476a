# An exam's result on a terminal, with colour.
size 80x120
looks
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env NMTQUIZ_QUESTIONS=course
env TZ=EST5
--- given course/safety.yaml from looking-back/safety.yaml
--- given course/exams/first.yaml from looking-back/first.yaml
--- given ana.profile from looking-back/ana.profile
--- $ nmtquiz -p ./ana.profile history fail0002

{}«red»Not passed: First <steps> & more«»
«red»1 critical question missed. An exam is passed only with all of its critical«»
«red»questions right.«»
  8  safety/calf
     A calf is «b»hot«», swollen and painful after a long flight. What do you do?
5 of 11 points, 45.5 %. The pass mark is 70 %.
Scaled score 514 on a scale from 300 to 900, where 630 passes. The scale is
linear on either side of the pass mark; it is not the licensing exam's own.
Time: 6 min 52 s of 30 min, 41 s a question. The time ran out. With extra time:
1.5 times the exam's 20 min.
1 left open, which earns no points (12).

By topic     points  share                            likely
  Desk work  3 of 7   43 %  ███▓▓▓▓▓▓░░░░░░·····  16 to 75 %
  pain       1 of 2   50 %  ██▓▓▓▓▓▓▓▓░░░░░░░░··   9 to 91 %
  safety     1 of 2   50 %  ██▓▓▓▓▓▓▓▓░░░░░░░░··   9 to 91 %

By level   points  share                             likely
  recall   2 of 2  100 %  ███████▓▓▓▓▓▓▓▓▓▓▓▓▓  34 to 100 %
  apply    1 of 3   33 %  █▓▓▓▓▓▓░░░░░░░░░····    6 to 79 %
  analyze  0 of 1    0 %  ░░░░░░░░░░░░░░░░····    0 to 79 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  safety, critical
    «b»nmtquiz -p ./ana.profile practice safety«»
  Desk work, 3 of 7
    «b»nmtquiz -p ./ana.profile practice desk-work«»
  pain, 1 of 2, too few to tell
    «b»nmtquiz -p ./ana.profile practice pain«»

How sure you were: of 4 marked sure, 1 was right (25 %); of 1 guessed, 0 were
right (0 %); of 5 others, 3 were right (60 %).
Changed since the exam was drawn, and graded as now worded: pain/cause, types/
order.
No longer in the banks, and left out of the score: pain/gone.
When the exam ended it was recorded as 6 points, not passed. The above is how it
stands with the questions as they are now.
What was missed, with the answers and why (or marked, sure, all):
    «b»nmtquiz -p ./ana.profile history fail0002 missed«»

«red»Not passed: 5 of 11 points, 45.5 %; 1 critical question missed (8).«»
--- $ nmtquiz -p ./ana.profile history pass0001

{}«green»Passed: First <steps> & more«»
11.17 of 12 points, 93.1 %. The pass mark is 70 %.
Scaled score 838 on a scale from 300 to 900, where 630 passes. The scale is
linear on either side of the pass mark; it is not the licensing exam's own.
Time: 6 min 31 s of 20 min, 33 s a question.

By topic        points  share                             likely
  Desk work  7.17 of 8   90 %  ███████████▓▓▓▓▓▓▓░░   55 to 98 %
  pain          3 of 3  100 %  █████████▓▓▓▓▓▓▓▓▓▓▓  44 to 100 %
  safety        1 of 1  100 %  ████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  21 to 100 %

By level     points  share                             likely
  recall     1 of 1  100 %  ████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  21 to 100 %
  apply      3 of 3  100 %  █████████▓▓▓▓▓▓▓▓▓▓▓  44 to 100 %
  analyze  0.5 of 1   50 %  █▓▓▓▓▓▓▓▓▓░░░░░░░░░·    5 to 95 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  Desk work, 7.17 of 8
    «b»nmtquiz -p ./ana.profile practice desk-work«»

How sure you were: of 3 marked sure, 3 were right (100 %); of 2 guessed, 1 was
right (50 %); of 7 others, 6 were right (86 %).
What was missed, with the answers and why (or marked, sure, all):
    «b»nmtquiz -p ./ana.profile history pass0001 missed«»

«green»Passed: 11.17 of 12 points, 93.1 %.«»
--- $ nmtquiz -p ./ana.profile history fail0002 missed

1/12  types/single
«b»The case«»
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her «u»right«» shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A trigger point in the upper trapezius refers it there
  c) A blocked temporal artery
  d) None of these
You: a
«red»Wrong.«»  (sure)
The answer: b) A trigger point in the upper trapezius refers it there
Not a) Nothing pressed on the temple, and a bruise would show.
A trigger point is felt where it lies and where it refers its pain.
  OpenStax, Anatomy & Physiology 2e, 10.2

5/12  pain/place  (marked)
«b»The case«»
  A client feels an ache over the temple.

The cause must be at the temple.
You: true
«red»Wrong.«»  (sure)
The answer: False.

6/12  types/multiple
«b»The case«»
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her «u»right«» shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

Which muscles are likely to be short from how she sits?
  a) Gluteus medius
  b) Upper trapezius
  c) Tibialis anterior
  d) Levator scapulae
You: a b
«red»Wrong.«»  (guess)
Yours: a wrong, b right.
Right would have been:
  b) Upper trapezius
  d) Levator scapulae
Not a) Sitting does not hold the hip in abduction.
Both lift the shoulder that holds the telephone.
  OpenStax, Anatomy & Physiology 2e, 10.2

7/12  types/order  (marked)  (changed since the exam was drawn)
Put the first steps of the session in order.
  a) Feel for taut bands
  b) Ask about her health
  c) Press the spot that she knows the pain from
  d) Look at how she stands and sits
You: d b a c
«brown»Partly right.«»  +0.67
The right order:
  b) Ask about her health
  d) Look at how she stands and sits
  a) Feel for taut bands
  c) Press the spot that she knows the pain from
  OpenStax, Anatomy & Physiology 2e, 10.2

8/12  safety/calf  (critical)
A calf is «b»hot«», swollen and painful after a long flight. What do you do?
  a) Send the client to a physician at once
  b) Ask again next week
  c) Massage it gently
You: c
«red»Wrong.«»  (sure)
The answer: a) Send the client to a physician at once
Not c) It may be a clot.
It may be a deep vein thrombosis.
  <A> handbook & "more", 1 < 2

11/12  types/cloze
«b»The case«»
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her «u»right«» shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

NMT applies __(1)__ to a spot and then __(2)__ it, so that __(3)__ comes back.
You: pressure; nothing; blud
«brown»Partly right.«»  +0.33
Yours: blank 1 right, blank 2 wrong, blank 3 wrong.
Right would have been:
  NMT applies «b»pressure«» to a spot and then «b»releases«» it, so that «b»blood«» comes back.
Pressure squeezes the blood out; its release lets it in.
  OpenStax, Anatomy & Physiology 2e, 10.2

12/12  types/numeric
For how many seconds would you hold the pressure, to begin with?
You: left open
The answer: 10 seconds (2 either way counts as right)
Some eight to twelve seconds, then release.
  OpenStax, Anatomy & Physiology 2e, 10.2
--- $ nmtquiz -p ./ana.profile history
When              What                 points                    time  session
2026-11-22 15:00  practice pain        2 of 2                     9 s  prac0006
2026-11-22 09:00  exam first       3 answered  stopped     1 min 27 s  stop0003
2026-11-21 09:00  exam first          6 of 12  50 % fail   6 min 52 s  fail0002
2026-11-20 09:00  exam first      11.17 of 12  93 % pass   6 min 31 s  pass0001
2026-11-19 09:00  exam forgotten       0 of 3  0 % fail           4 s  open0005
2026-11-18 09:00  exam forgotten       1 of 1  100 % pass        13 s  gone0004
