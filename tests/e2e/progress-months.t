# A month that has just begun: its name is left out where it would pass the edge.
size 40x60
env NMTQUIZ_NOW=2026-12-08T08:00:00Z,still
env TZ=UTC0
--- given ana.profile
nmtquiz-profile 1
2026-10-01T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=3
2026-10-01T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
--- $ nmtquiz -p ./ana.profile progress pain/referred
2 questions, 1 seen; 1 due today, and 1
new one.

Mastery by topic
  pain/referred
    ██████▓▓▓▓░░░·······
    50 %; likely between 32 and 67 %; 1
    of 2 seen; 1 due
Mastery is the share of the points to
expect, also from questions never seen:
the fewer were seen, the wider the
range.
A bar's shades ▓ and ░ span the likely
range; they meet at the score.

Questions
  pain/cause: due, since 2026-10-02;
  recall 41 %, 1 answer
  pain/place: new

How sure you were
  sure: 1 answer, 0 right (0 %)
  not said: 0 answers
  guessed: 0 answers

Reviews due in the next 30 days
    1 █
      █
      █
      █
      today  +7     +14    +21    +28
1 today, 1 in all; new questions will
add theirs.

Answers a day
       May  Jun Jul Aug  Sep Oct Nov
  Mon ··································
      ··································
  Wed ·································
      ·······················█·········
  Fri ·································
      ·································
  Sun ·································
  The fullest day has 1 answer: █.
1 answer in 12 s; 0 days in a row, 1 at
most.
