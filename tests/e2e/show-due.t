# show says how long a question is overdue, or that it is due today; which retention that day aims at;
# and its curve falls at once behind a wrong answer.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env TZ=UTC0
size 60x30
--- given p.profile
nmtquiz-profile 1
2026-11-20T08:01:00Z	answer	k3f9x2qa	1	pain/cause	8ac4938f	-2	0	12.4	-
2026-11-23T07:01:00Z	answer	k3f9x2qa	2	pain/place	77441f55	true	0	12.4	-
--- $ nmtquiz -p ./p.profile show pain/cause
pain/cause
pain/referred · single · apply · revision 8ac4938f
Case: A client feels an ache over the temple.

What best explains it?
Right:
  - A trigger point refers it there
Wrong:
  - A bruise
      A bruise would show.
  - A cold
Hint: It need not come from there.
A trigger point is felt where it lies and where it refers
its pain.

Your answers
  2026-11-20 08:01: A cold
    score 0; stability 0.2 d, due 2026-11-21
Stability is how long the chance that you know it takes to
fall to 90 %. It is 66 % today; it was due on 2026-11-21, 2
days ago.

Chance that you know it, day by day
100 % ⠑⠢⠤⣀⣀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
      ⠀⠀⠀⠀⠀⠉⠉⠒⠒⠒⠢⠤⠤⠤⢄⣀⣀⣀⣀⣀⡀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
      ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠈⠉⠉⠉⠉⠉⠉⠉⠑⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠢⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤
 50 % ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
      2026-11-20                                2026-11-23
--- $ nmtquiz -p ./p.profile show pain/place
pain/place
pain/referred · truefalse · revision 77441f55
Case: A client feels an ache over the temple.

The cause must be at the temple.
Right:
  False.

Your answers
  2026-11-23 07:01: true
    score 0; stability 0.2 d, due 2026-11-24
Stability is how long the chance that you know it takes to
fall to 90 %. You answered it today; it is due tomorrow,
2026-11-24.

Chance that you know it, day by day
100 % ⠉⠑⠒⠒⠢⠤⠤⠤⢄⣀⣀⣀⣀⣀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
      ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠉⠉⠉⠉⠉⠉⠉⠒⠒⠒⠒⠒⠒⠒⠒⠒⠢⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⢄⣀⣀⣀⣀⣀⣀⣀⣀
      ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
 50 % ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
      2026-11-23                                2026-11-24
--- | nmtquiz -p ./p.profile set retention 0.95
--- stdout
retention is 0.95 now.
--- | NMTQUIZ_NOW=2026-11-24T08:00:00Z,still nmtquiz -p ./p.profile show pain/place
--- stdout
pain/place
pain/referred · truefalse · revision 77441f55
Case: A client feels an ache over the temple.

The cause must be at the temple.
Right:
  False.

Your answers
  2026-11-23 07:01: true
    score 0; stability 0.2 d, due 2026-11-24
Stability is how long the chance that you know it takes to fall to 90 %. You set
retention to 0.95, so it is due where the chance falls to 95 %. It is 77 %
today; it is due today.
