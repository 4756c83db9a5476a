# The same where the window is narrow.
size 40x60
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env TZ=UTC0
--- given ana.profile from course/ana.profile
--- given questions/exams/first.yaml from course/first.yaml
--- given questions/exams/all.yaml from course/all.yaml
--- $ nmtquiz -p ./ana.profile show pain/cause
pain/cause
pain/referred · single · apply ·
revision 8ac4938f
Case: A client feels an ache over the
      temple.

What best explains it?
Right:
  - A trigger point refers it there
Wrong:
  - A bruise
      A bruise would show.
  - A cold
Hint: It need not come from there.
A trigger point is felt where it lies
and where it refers its pain.

Your answers
  2026-10-01 08:01: A cold
    score 0, sure; stability 0.2 d, due
    2026-10-02
  2026-10-04 08:01: A trigger point
  refers it there
    score 1; stability 2.8 d, due
    2026-10-07
  2026-10-12 08:00: A trigger point
  refers it there
    score 1, sure; stability 24 d, due
    2026-11-05
  2026-10-20 08:01: A cold
    score 0; stability 1.9 d, due
    2026-10-22
  2026-11-21 08:01: A trigger point
  refers it there
    score 1; stability 11 d, due
    2026-12-02
Stability is how long the chance that
you know it takes to fall to 90 %. It is
98 % today; it is due on 2026-12-02, in
9 days.

Chance that you know it, day by day
100 % ⢱⠀⡦⡀⠀⠀⡏⠑⠒⠒⢢⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡏⠒⠢⠤⢄⣀
      ⢸⠀⡇⠈⠑⠢⠃⠀⠀⠀⠀⠉⠢⢄⣀⡀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡇⠀⠀⠀⠀⠀
      ⠀⠣⠃⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠈⠉⠑⠒⠒⠢⠤⠤⠤⠤⣀⠇⠀⠀⠀⠀⠀
 50 % ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
      2026-10-01            2026-12-02
