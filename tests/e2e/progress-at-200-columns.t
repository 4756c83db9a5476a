# The same in a wide window, in the C locale: text stays at 80 columns.
size 200x60
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env TZ=UTC0
env LC_ALL=C
--- given ana.profile from course/ana.profile
--- given questions/exams/first.yaml from course/first.yaml
--- given questions/exams/all.yaml from course/all.yaml
--- $ nmtquiz -p ./ana.profile progress
11 questions, 2 seen; 0 due today, and 8 new ones. 'nmtquiz -p ./ana.profile
review' asks them.

Your exam is on 2026-12-24, in 31 days. 8 questions are new to you: 1 a day
would show all a week before it; 'set new' is at 10.

Readiness
  all: too early to say: 2 of 5 questions seen
  first: 60 % to pass (46 to 73)
The chance to pass an exam drawn from these banks, not the licensing exam, on
2026-12-24, if you study nothing until then; the range holds it about four times
in five.

Mastery by topic
  Topic      mastery                            likely    seen  due
  desk-work        -  ····················           -  0 of 8    0
  pain          78 %  ██████████████▓▓░···  69 to 87 %  2 of 3    0
Mastery is the share of the points to expect, also from questions never seen:
the fewer were seen, the wider the range.
A bar's shades ▓ and ░ span the likely range; they meet at the score.
'progress TOPIC' looks closer.

Exams
  2026-10-20  ██████████···┃······  first: 50 %, pass mark 70 %, not passed
  2026-11-21  █████████████┃██████  first: 100 %, pass mark 70 %, passed
┃ stands at the pass mark.

How sure you were
  sure: 3 answers, 2 right (67 %)
  not said: 4 answers, 3 right (75 %)
  guessed: 1 answer, 1 right (100 %)

Reviews due in the next 30 days
    1                   █                   █
                        █                   █
                        █                   █
                        █                   █
      today         +7            +14           +21           +28
0 today, 2 in all; new questions will add theirs.

Answers a day
       Dec Jan Feb Mar  Apr May  Jun Jul Aug  Sep Oct Nov
  Mon ··············································▒······
      ···············································█····
  Wed ····················································
      ············································█·······
  Fri ····················································
      ···················································█
  Sun ············································▒·······
  The fullest day has 2 answers: █.
8 answers in 2 min 11 s; 0 days in a row, 1 at most.
