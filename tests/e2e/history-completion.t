# Tab completes sessions, and what may stand behind them.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env NMTQUIZ_QUESTIONS=course
env TZ=EST5
--- given course/safety.yaml from looking-back/safety.yaml
--- given course/exams/first.yaml from looking-back/first.yaml
--- given ana.profile from looking-back/ana.profile
--- $ nmtquiz -p ./ana.profile
NMT Quiz 0.1.0 - 3 banks, 13 questions. Profile ana: 7 due; first 68 % to pass
(39 to 93).
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
A stopped exam waits, first, 3 of 12 answered: 'resume' goes on.
nmt> history op{Tab}{=en0005}{Enter}

Not passed: forgotten
1 critical question missed. An exam is passed only with all of its critical
questions right.
  3  safety/calf (left open)
     A calf is hot, swollen and painful after a long flight. What do you do?
0 of 3 points, 0 %. The pass mark is 66.7 %.
Time: 4 s. It was sat without a clock.
3 left open, which earn no points (1, 2, 3).

By topic     points  share                           likely
  desk-work  0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %
  pain       0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %
  safety     0 of 1    0 %  ░░░░░░░░░░░░░░░░····  0 to 79 %

By level  points  share                           likely
  apply   0 of 2    0 %  ░░░░░░░░░░░░░·······  0 to 66 %
A bar's shades ▓ and ░ span the likely range; they meet at the score.
The likely range says how far so few questions can be trusted: in 19 of 20 such
exams it holds the share of all such questions that you know. This is practice,
not the licensing exam, and no promise about it.

What to study next
  safety, critical
    practice safety
  desk-work, 0 of 1, too few to tell
    practice desk-work
  pain, 0 of 1, too few to tell
    practice pain
What was missed, with the answers and why (or marked, sure, all):
    history open0005 missed

Not passed: 0 of 3 points, 0 %; 1 critical question missed (3).
nmt> history fail0002 ma{Tab}{=rked}{Enter}

5/12  pain/place  (marked)
The case
  A client feels an ache over the temple.

The cause must be at the temple.
You: true
Wrong.  (sure)
The answer: False.

7/12  types/order  (marked)  (changed since the exam was drawn)
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

Put the first steps of the session in order.
  a) Feel for taut bands
  b) Ask about her health
  c) Press the spot that she knows the pain from
  d) Look at how she stands and sits
You: d b a c
Partly right.  +0.67
The right order:
  b) Ask about her health
  d) Look at how she stands and sits
  a) Feel for taut bands
  c) Press the spot that she knows the pain from
  OpenStax, Anatomy & Physiology 2e, 10.2
nmt> history pass0001 --{Tab}{Tab}
--html  --json
nmt> {=history pass0001 --}{^C}{=^C}
(Ctrl-C once more leaves)
nmt> quit
