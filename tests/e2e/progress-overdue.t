# What piled up is cut in the chart of reviews due, and its number stands over it.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
size 60x30
--- given p.profile
nmtquiz-profile 1
2026-11-10T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-11-10T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	true	0	12.4	-
2026-11-22T08:03:00Z	answer	k3f9x2qa	4	pain/press	92997be4	pressure	1	12.4	sure
--- $ nmtquiz -p ./p.profile progress bank:pain
3 questions, 3 seen; 2 due today.

Mastery by topic
  pain/referred
    ██████▓▓▓▓░░░░░·····
    52 %; likely between 28 and 77 %; 2 of 2 seen; 2 due
  pain/treatment
    ██████████████████▓░
    97 %; likely between 92 and 100 %; 1 of 1 seen; 0 due
Mastery is the share of the points to expect, also from
questions never seen: the fewer were seen, the wider the
range.
A bar's shades ▓ and ░ span the likely range; they meet at
the score.

Questions
  pain/cause: due, since 2026-11-11; recall 53 %, 1 answer
  pain/place: due, since 2026-11-11; recall 53 %, 1 answer
  pain/press: waiting, until 2026-11-30; recall 98 %, 1
  answer

How sure you were
  sure: 2 answers, 1 right (50 %)
  not said: 1 answer, 0 right (0 %)
  guessed: 0 answers

Reviews due in the next 30 days
      ↑ to 2
    1 █      █
      █      █
      █      █
      █      █
      today  +7     +14    +21    +28
2 today, 3 in all; new questions will add theirs.

Answers a day
       Dec Jan Feb Mar  Apr May  Jun Jul Aug  Sep Oct Nov
  Mon ·····················································
      ··················································█·
  Wed ····················································
      ····················································
  Fri ····················································
      ····················································
  Sun ···················································▒
  The fullest day has 2 answers: █.
3 answers in 37 s; 1 day in a row, 1 at most.
