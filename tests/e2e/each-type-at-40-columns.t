# In a window of 40 columns all of a session reads well: nothing runs over the edge.
size 40x24
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1
NMT Quiz 0.1.0 - 2 banks, 11 questions.
Profile ana: new.
Type 'practice', 'review' or 'exam';
'help' lists the rest, Tab completes.
nmt> practice bank:types
Type an answer and press Enter. ? shows
what else you can type.

1/8  desk-work · apply      [----------]
The case
  A 42-year-old accountant reports a
  band of pain over the right temple,
  worse by the evening.

  - She sits ten hours a day, the
    telephone held with her right
    shoulder.
  - Pressing a spot in the upper
    trapezius brings the pain on.

What best explains the pain at the
temple?
  a) A bruise that the telephone left at
     the temple
  b) A trigger point in the upper
     trapezius refers it there
  c) A blocked temporal artery
  d) None of these
answer> a!
Wrong.  (sure)
The answer: b) A trigger point in the
               upper trapezius refers it
               there
Not a) Nothing pressed on the temple,
       and a bruise would show.
A trigger point is felt where it lies
and where it refers its pain.
  OpenStax, Anatomy & Physiology 2e,
  10.2
Enter>

2/8  desk-work · recall     [#---------]
Her pain must come from the temple,
since it is felt there.
  (t for true, f for false)
answer> ?
/hint         a hint, where there is
              one; it is recorded with
              your answer
/skip         go on without an answer
/flag         mark the question for
              later, or take the mark
              off
/note TEXT    write a note on the
              question
/report TEXT  say what is wrong with the
              question
/why          the last feedback once
              more
/undo         take back the last answer
              and answer again
/quit         end the session; what you
              answered is saved
/help         this list
An answer may end in ! where you are
sure, or in ? where you guess.
answer> t
Wrong.
The answer: False.
Referred pain is felt in one place and
comes from another.
  OpenStax, Anatomy & Physiology 2e,
  10.2
Enter>

3/8  desk-work · analyze    [##--------]
Which muscles are likely to be short
from how she sits?
  a) Gluteus medius
  b) Upper trapezius
  c) Levator scapulae
  d) Tibialis anterior
  (all that apply, as in: a c)
answer> a c
Wrong.
Yours: a wrong, c right.
Right would have been:
  b) Upper trapezius
  c) Levator scapulae
Not a) Sitting does not hold the hip in
       abduction.
Both lift the shoulder that holds the
telephone.
  OpenStax, Anatomy & Physiology 2e,
  10.2
Enter>

4/8  desk-work              [###-------]
Put the first steps of the session in
order.
  a) Ask about her health
  b) Feel for taut bands
  c) Look at how she stands and sits
  d) Press the spot that she knows the
     pain from
  (the letters in the right order, as
  in: b a c)
answer> a b c d
Partly right.  +0.67
The right order:
  a) Ask about her health
  c) Look at how she stands and sits
  b) Feel for taut bands
  d) Press the spot that she knows the
     pain from
  OpenStax, Anatomy & Physiology 2e,
  10.2
Enter>

5/8  desk-work              [#####-----]
Match each finding with what it is
called.
  1) pain at the temple from a spot in
     the neck
  2) a rope of fibres under the fingers
  3) a jump of the muscle at a flick

  a) referred pain
  b) twitch response
  c) bruise
  d) taut band
  (a letter for each number, as in: 1b
  2a)
answer> 1a 2b 3c
Partly right.  +0.33
Yours: 1a right, 2b wrong, 3c wrong.
Right would have been:
  1a) pain at the temple from a spot in
      the neck: referred pain
  2d) a rope of fibres under the
      fingers: taut band
  3b) a jump of the muscle at a flick:
      twitch response
  OpenStax, Anatomy & Physiology 2e,
  10.2
Enter>

6/8  desk-work              [######----]
What is a lack of blood in a tissue
called?
  (a word or a few)
answer> iscemia
Right.  +1
The right spelling: ischemia
Pressure that is held squeezes the blood
out; released, it lets it back in.
  OpenStax, Anatomy & Physiology 2e,
  10.2

7/8  desk-work              [#######---]
For how many seconds would you hold the
pressure, to begin with?
  (a number, in seconds)
answer> 1,5
1,5 could be 1.5 or 15: type a point for
decimals.
answer> 15
Wrong.
The answer: 10 seconds (2 either way
            counts as right)
Some eight to twelve seconds, then
release.
  OpenStax, Anatomy & Physiology 2e,
  10.2
Enter>

8/8  desk-work              [########--]
NMT applies __(1)__ to a spot and then
__(2)__ it, so that __(3)__ comes back.
  Blank 1 of 3
answer> pressure
  Blank 2 of 3
answer> relases
  Blank 3 of 3
answer> blod
Partly right.  +0.67
Yours: blank 1 right, blank 2 right,
blank 3 wrong.
Right would have been:
  NMT applies pressure to a spot and
  then releases it, so that blood comes
  back.
The right spelling: releases
Pressure squeezes the blood out; its
release lets it in.
  OpenStax, Anatomy & Physiology 2e,
  10.2
Enter>

2.67 of 8 points (33 %) in 0 s.
Topic           points
  desk-work  2.67 of 8
Most worth another look:
  types/single (sure, but wrong)
    What best explains the pain at the
    temple?
  types/truefalse
    Her pain must come from the temple,
    since it is felt there.
  types/multiple
    Which muscles are likely to be short
    from how she sits?
The next review is due tomorrow,
2026-11-24: 7 questions.
Next: 'practice missed' asks again what
was missed, 'mistakes' lists it.
nmt> history
2026-11-23 08:00  practice bank:types
  2.67 of 8 points, 0 s, qfcth1wp
nmt> mistakes 2
types/single  2026-11-23  (sure, but
wrong)
  What best explains the pain at the
  temple?
  You: A bruise that the telephone left
       at the temple
  Right:
    - A trigger point in the upper
      trapezius refers it there

types/cloze  2026-11-23
  NMT applies ____ to a spot and then
  ____ it, so that ____ comes back.
  You: pressure; relases; blod
  Right:
    NMT applies pressure to a spot and
    then releases it, so that blood
    comes back.

5 more. 'mistakes 7' shows all,
'practice missed' asks them.
nmt> progress
11 questions, 8 seen; 0 due today, and 2
new ones. 'review' asks them.

Mastery by topic
  desk-work
    ███████████████▓▓░··
    83 %; likely between 73 and 92 %; 8
    of 8 seen; 0 due
  pain
    ····················
    0 of 3 seen
Mastery is the share of the points to
expect, also from questions never seen:
the fewer were seen, the wider the
range.
A bar's shades ▓ and ░ span the likely
range; they meet at the score.
'progress TOPIC' looks closer.

How sure you were
  sure: 1 answer, 0 right (0 %)
  not said: 7 answers, 1 right (14 %)
  guessed: 0 answers

Reviews due in the next 30 days
    7  █
       █
       █
       █▅
      today  +7     +14    +21    +28
0 today, 8 in all; new questions will
add theirs.

Answers a day
         May  Jun Jul Aug  Sep Oct Nov
  Mon ·································█
      ·································
  Wed ·································
      ·································
  Fri ·································
      ·································
  Sun ·································
  The fullest day has 8 answers: █.
8 answers in 0 s; 1 day in a row, 1 at
most.
nmt> topics
Topic           questions
desk-work               8
pain/referred           2
pain/treatment          1
nmt> banks
Bank   Title           questions  due
pain   Pain                    3    0
types  Each type once          8    0
nmt> help
To learn
  practice [N] [FILTER..]
      questions with feedback after each
  review [N] [FILTER..]
      what you are closest to losing,
      then new questions
  exam [NAME]
      a practice exam, with its clock
  resume [NAME]
      go on with an exam that was
      stopped
  progress [FILTER..]
      how far you are: readiness,
      topics, plots
  history [N|NAME [WALK]]
      past sessions, and an exam's
      result again
  mistakes [N] [FILTER..]
      what to look at again
  optimize
      fit the schedule to how you
      remember
  flag [ID]
      mark a question for later
  unflag ID
      take the mark off again
  note ID TEXT
      write a note on a question
  report ID TEXT
      say what is wrong with a question
  suspend [ID]
      never ask a question again
  unsuspend ID
      ask a suspended question again
  merge [PROFILE..]
      the copies of your profile into
      one
To write banks
  new [BANK]
      write a question, field by field
  edit ID|FILE[:LINE]
      a question in your editor, and
      lint on return
  preview ID|FILE[:LINE]
      a question as students see it,
      with its key
  lint [PATH..]
      what is wrong with banks and
      exams, line by line
  rename ID NEW
      give a question another name;
      answers stay with it
  retire ID
      a question is never asked again;
      answers count on
  stats [BANK..]
      what the banks hold
  print EXAM|BANK
      paper forms with answer sheet and
      key, as PDF
To look around
  banks
      the banks and how many questions
      they hold
  topics
      the topics and how many questions
      they have
  find TEXT
      questions that mention a text
  show ID
      a question with its key, and your
      answers to it
  set [KEY [VALUE]]
      your settings
  help [VERB]
      this list, or more on one verb
  quit
      leave; everything is saved already
'help VERB' says more. In a question, ?
lists its commands.
nmt> help set
set [KEY [VALUE]]
Your settings.
Without a word, shows all settings. With
a key and a value, keeps the value in
your profile.
nmt> set
exam-date: -
    the day of your exam: review sees to
    it that all is fresh then (a date
    such as 2027-03-01, or - for none)
extra-time: 1
    multiplies the minutes of every
    exam: an accommodation (a number
    from 1 to 4, such as 1.5)
language: -
    ask in this language where a bank is
    translated (a language tag such as
    es, or - for the originals)
new: 10
    how many new questions review asks a
    day (a whole number from 0 to 9999)
pause: on
    wait for Enter after a wrong answer
    (on or off)
pictures: on
    draw pictures, by chafa where it is
    installed; their words stand in any
    case (on or off)
retention: 0.9
    how likely you want to know an
    answer when its review is due (a
    number from 0.7 to 0.99, such as
    0.95)
weights: -
    how your memory works, as 'optimize'
    finds it (21 numbers in quotes, or -
    for the default ones)
nmt> quit
