# preview shows a question as students see it, and then all that they may read afterwards.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given course/hips.yaml
bank: hips
title: Hips
sources:
  book: A Book on Hips (2020)
cases:
  - id: runner
    text: A runner has a sore hip.
questions:
  - id: flexor
    case: runner
    ask: Which muscle flexes the hip?
    image: images/hip.png
    alt: The front of a hip
    answer: Psoas major
    wrong:
      - {text: Soleus, why: It lies in the calf.}
      - Masseter
    hint: It begins at the spine.
    explain: It runs from the spine to the *femur*.
    source: [book, p. 4]
    level: recall
    difficulty: easy
    tags: [anatomy]
    critical: true
  - id: broken
    ask: What is this?
    anser: a hip
  - id: hold
    ask: How long is it held?
    number: 90
    within: 5
    unit: [seconds, s]
    status: draft
  - id: lack
    ask: What is a lack of blood called?
    accept: [ischemia, ischaemia]
    exact: true
    status: retired
  - id: steps
    ask: In which order?
    order: [Look, Press, Ask]
  - id: blanks
    fill: The {psoas|iliopsoas} flexes the {hip}.
  - id: pairs
    ask: What does each do?
    match: {flexion: bends, extension: straightens}
    extra: [turns]
  - id: two
    ask: Which flex the hip?
    answers: [Psoas, Rectus femoris]
    wrong: [{text: Soleus, why: It lies in the calf.}]
    shuffle: false
    scoring: exact
  - id: truth
    ask: The hip is a joint.
    answer: true
--- | nmtquiz --seed 1 preview course/hips.yaml | sed '/^What lint says/,/^ *$/d'
--- stdout
hips/flexor
course/hips.yaml, line 9
single · recall · easy · tags anatomy · revision b3305327
Critical: an exam is passed only with it right.

Students see
hips · recall
The case
  A runner has a sore hip.

Which muscle flexes the hip?
[Picture: The front of a hip]
  a) Psoas major
  b) Soleus
  c) Masseter

The key
  a) Psoas major

Each choice
  a) Right.
  b) Wrong. It lies in the calf.
  c) Wrong. (It says no why yet.)

The hint
It begins at the spine.

After a right answer (a)
Right.  +1
It runs from the spine to the _femur_.
  A Book on Hips (2020), p. 4

After a wrong answer (b)
Wrong.
The answer: a) Psoas major
Not b) It lies in the calf.
(Then the explanation, as above.)

--------------------------------------------------------------------------------

hips/hold
course/hips.yaml, line 28
numeric · no level · revision 8eaa2e64
A draft: students are not asked it.

Students see
hips
How long is it held?
  (a number, in seconds)

The key
  90 seconds (5 either way counts as right)
  Accepted: 85 to 95
  Units, or none: seconds | s

The hint
(none)

After a right answer
Right.  +1
(It has no explanation yet.)
  (It names no source yet.)

After a wrong answer
Wrong.
The answer: 90 seconds (5 either way counts as right)

--------------------------------------------------------------------------------

hips/lack
course/hips.yaml, line 34
short · no level · revision df7f1d13
Retired: students are no longer asked it.

Students see
hips
What is a lack of blood called?
  (a word or a few)

The key
  ischemia
  Accepted: ischemia | ischaemia
  Spelling must be exact; capitals and accents don't matter.

The hint
(none)

After a right answer
Right.  +1
(It has no explanation yet.)
  (It names no source yet.)

After a wrong answer
Wrong.
The answer: ischemia

--------------------------------------------------------------------------------

hips/steps
course/hips.yaml, line 39
order · no level · revision 190cd849

Students see
hips
In which order?
  a) Ask
  b) Press
  c) Look
  (the letters in the right order, as in: b a c)

The key
  c) Look
  b) Press
  a) Ask

The hint
(none)

After a right answer (c b a)
Right.  +1
(It has no explanation yet.)
  (It names no source yet.)

After a wrong answer (b a c)
Wrong.
The right order:
  c) Look
  b) Press
  a) Ask

--------------------------------------------------------------------------------

hips/blanks
course/hips.yaml, line 42
cloze · no level · revision 04a40cdc

Students see
hips
The (blank 1) flexes the (blank 2).

The key
  The *psoas* flexes the *hip*.
  Accepted in blank 1: psoas | iliopsoas
  Accepted in blank 2: hip
  Small slips of spelling are forgiven, and capitals and accents don't matter.

The hint
(none)

After a right answer
Right.  +1
(It has no explanation yet.)
  (It names no source yet.)

After a wrong answer
Wrong.
Yours: blank 1 wrong, blank 2 wrong.
Right would have been:
  The *psoas* flexes the *hip*.

--------------------------------------------------------------------------------

hips/pairs
course/hips.yaml, line 44
match · no level · revision f6ea1d79

Students see
hips
What does each do?
  1) flexion
  2) extension

  a) straightens
  b) turns
  c) bends
  (a letter for each number, as in: 1b 2a)

The key
  1c) flexion: bends
  2a) extension: straightens
  Belongs to none: turns

The hint
(none)

After a right answer (1c 2a)
Right.  +1
(It has no explanation yet.)
  (It names no source yet.)

After a wrong answer (1a 2b)
Wrong.
Yours: 1a wrong, 2b wrong.
Right would have been:
  1c) flexion: bends
  2a) extension: straightens

--------------------------------------------------------------------------------

hips/two
course/hips.yaml, line 48
multiple · no level · revision e0c6c4e4
The choices stand as written, never shuffled.

Students see
hips
Which flex the hip?
  a) Psoas
  b) Rectus femoris
  c) Soleus
  (all that apply, as in: a c; no points for a part)

The key
  a) Psoas
  b) Rectus femoris

Each choice
  a) Right.
  b) Right.
  c) Wrong. It lies in the calf.

The hint
(none)

After a right answer (a b)
Right.  +1
(It has no explanation yet.)
  (It names no source yet.)

After a wrong answer (c)
Wrong.
Yours: c wrong.
Right would have been:
  a) Psoas
  b) Rectus femoris
Not c) It lies in the calf.

--------------------------------------------------------------------------------

hips/truth
course/hips.yaml, line 54
truefalse · no level · revision 9ac2d4d0

Students see
hips
The hip is a joint.
  (t for true, f for false)

The key
  True.

The hint
(none)

After a right answer (true)
Right.  +1
(It has no explanation yet.)
  (It names no source yet.)

After a wrong answer (false)
Wrong.
The answer: True.

--- stderr
nmtquiz: 1 question of course/hips.yaml has errors and is left out; 'nmtquiz lint course/hips.yaml' shows why
--- | nmtquiz preview course/hips.yaml:13 | sed -n '/^What lint says/,/image\]$/p'
--- stdout
What lint says
  line 9: there is no picture course/images/hip.png; put it there, or take
  `image` out [image]
--- | nmtquiz preview course/hips.yaml:26
--- stderr
nmtquiz: the question at line 26 of course/hips.yaml has errors, so that it can't be shown:
course/hips.yaml:25:5: error: this question has no answer: write one of answer, answers, order, match, accept, number and fill [answer]
      - id: broken
        ^
course/hips.yaml:27:5: error: there is no key `anser` in a question; did you mean `answer`? [key]
        anser: a hip
        ^
--- exit 1
--- | nmtquiz preview course/hips.yaml:2
--- stderr
nmtquiz: no question stands at line 2 of course/hips.yaml
--- exit 1
--- | nmtquiz preview course/knees.yaml
--- stderr
course/knees.yaml: cannot open this file: No such file or directory; check the name and the permissions
--- exit 3
--- | nmtquiz preview hips/flexor
--- stderr
nmtquiz: there is no question 'hips/flexor'; a name is BANK/ID, and 'find TEXT' looks for one
--- exit 2
--- | nmtquiz -q course preview hips/truth --json
--- stdout
{"id":"hips/truth","revision":"9ac2d4d0","type":"truefalse","topic":"hips","level":null,"difficulty":0,"ask":"The hip is a joint.","choices":[],"answer":true,"explain":null,"source":[],"hint":null,"case":null,"image":null,"alt":null,"status":"live","critical":false,"tags":[],"file":"course/hips.yaml","line":54}
--- stderr
course/hips.yaml: 1 question left out; 'nmtquiz lint course/hips.yaml' shows why
--- | nmtquiz preview
--- stderr
nmtquiz: preview takes one question's name, BANK/ID, or a bank's file or name: preview course/hips.yaml
--- exit 2
