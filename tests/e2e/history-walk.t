# A walk through an exam's questions, and what is no walk.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env NMTQUIZ_QUESTIONS=course
env TZ=EST5
--- given course/safety.yaml from looking-back/safety.yaml
--- given course/exams/first.yaml from looking-back/first.yaml
--- given ana.profile from looking-back/ana.profile
--- | nmtquiz -p ./ana.profile history fail0002 missed
--- stdout

1/12  types/single
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her _right_ shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A trigger point in the upper trapezius refers it there
  c) A blocked temporal artery
  d) None of these
You: a
Wrong.  (sure)
The answer: b) A trigger point in the upper trapezius refers it there
Not a) Nothing pressed on the temple, and a bruise would show.
A trigger point is felt where it lies and where it refers its pain.
  OpenStax, Anatomy & Physiology 2e, 10.2

5/12  pain/place  (marked)
The case
  A client feels an ache over the temple.

The cause must be at the temple.
You: true
Wrong.  (sure)
The answer: False.

6/12  types/multiple
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her _right_ shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

Which muscles are likely to be short from how she sits?
  a) Gluteus medius
  b) Upper trapezius
  c) Tibialis anterior
  d) Levator scapulae
You: a b
Wrong.  (guess)
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
Partly right.  +0.67
The right order:
  b) Ask about her health
  d) Look at how she stands and sits
  a) Feel for taut bands
  c) Press the spot that she knows the pain from
  OpenStax, Anatomy & Physiology 2e, 10.2

8/12  safety/calf  (critical)
A calf is *hot*, swollen and painful after a long flight. What do you do?
  a) Send the client to a physician at once
  b) Ask again next week
  c) Massage it gently
You: c
Wrong.  (sure)
The answer: a) Send the client to a physician at once
Not c) It may be a clot.
It may be a deep vein thrombosis.
  <A> handbook & "more", 1 < 2

11/12  types/cloze
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her _right_ shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

NMT applies (blank 1) to a spot and then (blank 2) it, so that (blank 3) comes
back.
You: pressure; nothing; blud
Partly right.  +0.33
Yours: blank 1 right, blank 2 wrong, blank 3 wrong.
Right would have been:
  NMT applies *pressure* to a spot and then *releases* it, so that *blood* comes
  back.
Pressure squeezes the blood out; its release lets it in.
  OpenStax, Anatomy & Physiology 2e, 10.2

12/12  types/numeric
For how many seconds would you hold the pressure, to begin with?
You: left open
The answer: 10 seconds (2 either way counts as right)
Some eight to twelve seconds, then release.
  OpenStax, Anatomy & Physiology 2e, 10.2
--- | nmtquiz -p ./ana.profile history fail0002 marked
--- stdout

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

  - She sits ten hours a day, the telephone held with her _right_ shoulder.
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
--- | nmtquiz -p ./ana.profile history fail0002 sure
--- stdout

1/12  types/single
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her _right_ shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A trigger point in the upper trapezius refers it there
  c) A blocked temporal artery
  d) None of these
You: a
Wrong.  (sure)
The answer: b) A trigger point in the upper trapezius refers it there
Not a) Nothing pressed on the temple, and a bruise would show.
A trigger point is felt where it lies and where it refers its pain.
  OpenStax, Anatomy & Physiology 2e, 10.2

5/12  pain/place  (marked)
The case
  A client feels an ache over the temple.

The cause must be at the temple.
You: true
Wrong.  (sure)
The answer: False.

8/12  safety/calf  (critical)
A calf is *hot*, swollen and painful after a long flight. What do you do?
  a) Send the client to a physician at once
  b) Ask again next week
  c) Massage it gently
You: c
Wrong.  (sure)
The answer: a) Send the client to a physician at once
Not c) It may be a clot.
It may be a deep vein thrombosis.
  <A> handbook & "more", 1 < 2
--- | nmtquiz -p ./ana.profile history pass0001 all
--- stdout

1/12  types/single
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her _right_ shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A trigger point in the upper trapezius refers it there
  c) A blocked temporal artery
  d) None of these
You: b
Right.  +1  (sure)
A trigger point is felt where it lies and where it refers its pain.
  OpenStax, Anatomy & Physiology 2e, 10.2

2/12  types/truefalse
Her pain must come from the temple, since it is felt there.
You: false
Right.  +1
Referred pain is felt in one place and comes from another.
  OpenStax, Anatomy & Physiology 2e, 10.2

3/12  pain/cause
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
You: b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

4/12  pain/place
The cause must be at the temple.
You: false
Right.  +1  (sure)

5/12  types/multiple
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her _right_ shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

Which muscles are likely to be short from how she sits?
  a) Gluteus medius
  b) Upper trapezius
  c) Tibialis anterior
  d) Levator scapulae
You: b
Partly right.  +0.5  (guess)
Yours: b right.
Right would have been:
  b) Upper trapezius
  d) Levator scapulae
Both lift the shoulder that holds the telephone.
  OpenStax, Anatomy & Physiology 2e, 10.2

6/12  types/order
Put the first steps of the session in order.
  a) Feel for taut bands
  b) Ask about her health
  c) Press the spot that she knows the pain from
  d) Look at how she stands and sits
You: b d a c
Right.  +1
  OpenStax, Anatomy & Physiology 2e, 10.2

7/12  types/match
Match each finding with what it is called.
  1) pain at the temple from a spot in the neck
  2) a rope of fibres under the fingers
  3) a jump of the muscle at a flick

  a) taut band
  b) bruise
  c) referred pain
  d) twitch response
You: 1c 2a 3b
Partly right.  +0.67
Yours: 1c right, 2a right, 3b wrong.
Right would have been:
  1c) pain at the temple from a spot in the neck: referred pain
  2a) a rope of fibres under the fingers: taut band
  3d) a jump of the muscle at a flick: twitch response
  OpenStax, Anatomy & Physiology 2e, 10.2

8/12  safety/calf  (critical)
A calf is *hot*, swollen and painful after a long flight. What do you do?
  a) Send the client to a physician at once
  b) Ask again next week
  c) Massage it gently
You: a
Right.  +1  (sure)
It may be a deep vein thrombosis.
  <A> handbook & "more", 1 < 2

9/12  types/short
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her _right_ shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What is a lack of blood in a tissue called?
You: ischemia
Right.  +1
Pressure that is held squeezes the blood out; released, it lets it back in.
  OpenStax, Anatomy & Physiology 2e, 10.2

10/12  types/numeric
For how many seconds would you hold the pressure, to begin with?
You: 10
Right.  +1  (guess)
Some eight to twelve seconds, then release.
  OpenStax, Anatomy & Physiology 2e, 10.2

11/12  types/cloze
NMT applies (blank 1) to a spot and then (blank 2) it, so that (blank 3) comes
back.
You: pressure; release; blood
Right.  +1
Pressure squeezes the blood out; its release lets it in.
  OpenStax, Anatomy & Physiology 2e, 10.2

12/12  pain/press
The case
  A client feels an ache over the temple.

What does the therapist apply to the spot?
You: pressure
Right.  +1
--- | nmtquiz -p ./ana.profile history pass0001 marked
--- stdout
No question is marked.
--- | nmtquiz -p ./ana.profile history pass0001 sure
--- stdout
No answer was marked sure and wrong.
--- | nmtquiz -p ./ana.profile history stop0003 all
--- stderr
nmtquiz: this exam is not handed in yet; 'resume stop0003' goes on with it, and its questions are shown after
--- exit 2
--- | nmtquiz -p ./ana.profile history pass0001 wrong
--- stderr
nmtquiz: behind a session's name stands missed, marked, sure or all, as in: history pass0001 missed
--- exit 2
--- | nmtquiz -p ./ana.profile history pass0001 all --json
--- stderr
nmtquiz: --json and --html show the whole result, without 'all'
--- exit 2
--- | nmtquiz -p ./ana.profile history pass0001 all --html x
--- stderr
nmtquiz: --json and --html show the whole result, without 'all'
--- exit 2
--- | nmtquiz -p ./ana.profile history pass0001 --json --html x
--- stderr
nmtquiz: --json and --html each show the whole result; take one
--- exit 2
--- | nmtquiz -p ./ana.profile history prac0006 missed
--- stderr
nmtquiz: session prac0006 is practice, which has no more to show than its questions: history prac0006
--- exit 2
--- | nmtquiz -p ./ana.profile history prac0006 --html x
--- stderr
nmtquiz: session prac0006 is practice, which has no more to show than its questions: history prac0006
--- exit 2
--- | nmtquiz -p ./ana.profile history nobody00
--- stderr
nmtquiz: there is no session 'nobody00' in this profile; 'history' lists them with their names, and 'history 50' the last 50
--- exit 2
--- | nmtquiz -p ./ana.profile history 5 all
--- stderr
nmtquiz: history takes a number, or a session's name and what is to be shown of it; 'help history' says what that can be
--- exit 2
--- | nmtquiz -p ./ana.profile history 5 --html x
--- stderr
nmtquiz: history takes a number, or a session's name and what is to be shown of it; 'help history' says what that can be
--- exit 2
--- | nmtquiz -p ./ana.profile history pass0001 all all
--- stderr
nmtquiz: behind a session's name stands missed, marked, sure or all, as in: history pass0001 missed
--- exit 2
