# What the student made of a question: each answer, what it left in memory, and the curve.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env TZ=UTC0
--- given ana.profile from course/ana.profile
--- given questions/exams/first.yaml from course/first.yaml
--- given questions/exams/all.yaml from course/all.yaml
--- $ nmtquiz -p ./ana.profile show pain/cause
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
A trigger point is felt where it lies and where it refers its pain.

Your answers
  When              Answer                    score        stability  due
  2026-10-01 08:01  A cold                        0  sure      0.2 d  2026-10-02
  2026-10-04 08:01  A trigger point refer...      1            2.8 d  2026-10-07
  2026-10-12 08:00  A trigger point refer...      1  sure       24 d  2026-11-05
  2026-10-20 08:01  A cold                        0            1.9 d  2026-10-22
  2026-11-21 08:01  A trigger point refer...      1             11 d  2026-12-02
Stability is how long the chance that you know it takes to fall to 90 %. It is
98 % today; it is due on 2026-12-02, in 9 days.

Chance that you know it, day by day
100 % ⢱⠀⠀⢸⠒⠤⣀⡀⠀⠀⠀⠀⠀⡏⠉⠉⠒⠒⠒⠒⠒⠒⠑⠤⣀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡏⠑⠒⠒⠒⠢⠤⠤⠤⠤⣀⣀⣀
      ⠘⡄⠀⢸⠀⠀⠀⠈⠉⠉⠒⠒⠢⠃⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠉⠑⠒⠢⠤⠤⣀⣀⣀⡀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡇⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
      ⠀⠈⠒⠜⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠈⠉⠉⠉⠉⠑⠒⠒⠒⠒⠒⠒⠢⠤⠤⠤⠤⠤⠤⠤⠤⠤⢄⣀⣀⠇⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
 50 % ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
      2026-10-01                                                    2026-12-02
--- | nmtquiz -p ./ana.profile show pain/cause
--- stdout
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
A trigger point is felt where it lies and where it refers its pain.

Your answers
  2026-10-01 08:01: A cold
    score 0, sure; stability 0.2 d, due 2026-10-02
  2026-10-04 08:01: A trigger point refers it there
    score 1; stability 2.8 d, due 2026-10-07
  2026-10-12 08:00: A trigger point refers it there
    score 1, sure; stability 24 d, due 2026-11-05
  2026-10-20 08:01: A cold
    score 0; stability 1.9 d, due 2026-10-22
  2026-11-21 08:01: A trigger point refers it there
    score 1; stability 11 d, due 2026-12-02
Stability is how long the chance that you know it takes to fall to 90 %. It is
98 % today; it is due on 2026-12-02, in 9 days.
--- | nmtquiz -p ./ana.profile show pain/cause --json
--- stdout
{"id":"pain/cause","revision":"8ac4938f","type":"single","topic":"pain/referred","level":"apply","difficulty":0,"ask":"What best explains it?","choices":[{"text":"A trigger point refers it there","right":true,"why":null},{"text":"A bruise","right":false,"why":"A bruise would show."},{"text":"A cold","right":false,"why":null}],"explain":"A trigger point is felt where it lies and where it refers its pain.","source":[],"hint":"It need not come from there.","case":"A client feels an ache over the temple.","image":null,"alt":null,"status":"live","critical":false,"tags":[],"file":"/tmp/nq.XXXXXXXX/questions/pain.yaml","line":7,"history":[{"answered":"2026-10-01T08:01:00Z","revision":"8ac4938f","response":"-2","score":0,"seconds":12.4,"certainty":"sure","stability":0.212,"difficulty":6.4133,"due":"2026-10-02"},{"answered":"2026-10-04T08:01:00Z","revision":"8ac4938f","response":"+1","score":1,"seconds":8,"certainty":"-","stability":2.761,"difficulty":6.4021,"due":"2026-10-07"},{"answered":"2026-10-12T08:00:00Z","revision":"8ac4938f","response":"+1","score":1,"seconds":6,"certainty":"sure","stability":23.7588,"difficulty":5.1851,"due":"2026-11-05"},{"answered":"2026-10-20T08:01:00Z","revision":"8ac4938f","response":"-2","score":0,"seconds":20,"certainty":"-","stability":1.9072,"difficulty":8.4026,"due":"2026-10-22"},{"answered":"2026-11-21T08:01:00Z","revision":"8ac4938f","response":"+1","score":1,"seconds":20,"certainty":"-","stability":11.4006,"difficulty":8.3894,"due":"2026-12-02"}]}
--- | nmtquiz -p ./ana.profile show pain/press
--- stdout
pain/press
pain/treatment · short · revision 92997be4
Case: A client feels an ache over the temple.

What does the therapist apply to the spot?
Right:
  pressure
