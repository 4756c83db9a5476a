# Colour on a terminal, and never alone: the words say the same. None with NO_COLOR or --plain.
looks
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
«b»The case«»
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> b
«green»Right.«»  +1
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> t
«red»Wrong.«»
The answer: False.
Enter>

3/3  pain/treatment                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
answer> pressure
«green»Right.«»  +1

«b»2 of 3 points (67 %) in 0 s.«»
Topic             points
  pain/referred   1 of 2
  pain/treatment  1 of 1
Most worth another look:
  pain/place
    The cause must be at the temple.
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- $ nmtquiz --seed 1 practice bank:types type:cloze

1/1  desk-work                                                      [----------]
«b»The case«»
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her «u»right«» shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

NMT applies __(1)__ to a spot and then __(2)__ it, so that __(3)__ comes back.
  Blank 1 of 3
answer> pressure
  Blank 2 of 3
answer> b
  Blank 3 of 3
answer> c
«brown»Partly right.«»  +0.33
Yours: blank 1 right, blank 2 wrong, blank 3 wrong.
Right would have been:
  NMT applies «b»pressure«» to a spot and then «b»releases«» it, so that «b»blood«» comes back.
Pressure squeezes the blood out; its release lets it in.
  OpenStax, Anatomy & Physiology 2e, 10.2
Enter>

«b»0.33 of 1 points (33 %) in 0 s.«»
Topic           points
  desk-work  0.33 of 1
Most worth another look:
  types/cloze
    NMT applies «b»pressure«» to a spot and then «b»releases«» it, so that «b»blood«» comes
    back.
The next review is due tomorrow, 2026-11-24: 2 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- $ env NO_COLOR=1 nmtquiz --seed 1 practice bank:pain type:truefalse

1/1  pain/referred                                                  [----------]
The case
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
Enter>

0 of 1 points (0 %) in 0 s.
Topic            points
  pain/referred  0 of 1
Most worth another look:
  pain/place
    The cause must be at the temple.
The next review is due tomorrow, 2026-11-24: 2 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- $ env NO_COLOR= nmtquiz --seed 1 practice bank:pain type:truefalse

1/1  pain/referred                                                  [----------]
«b»The case«»
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
answer> t
«red»Wrong.«»
The answer: False.
Enter>

«b»0 of 1 points (0 %) in 0 s.«»
Topic            points
  pain/referred  0 of 1
Most worth another look:
  pain/place
    The cause must be at the temple.
The next review is due tomorrow, 2026-11-24: 2 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- $ nmtquiz --seed 1 --plain practice bank:pain type:truefalse

1/1  pain/referred
The case
  A client feels an ache over the temple.

The cause must be at the temple.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
Enter>

0 of 1 points (0 %) in 0 s.
Topic            points
  pain/referred  0 of 1
Most worth another look:
  pain/place
    The cause must be at the temple.
The next review is due tomorrow, 2026-11-24: 2 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- $ nmtquiz show types/single
«b»types/single«»
desk-work · single · apply · revision f60e4269
Case: A 42-year-old accountant reports a band of pain over the right temple,
      worse by the evening.

      - She sits ten hours a day, the telephone held with her «u»right«» shoulder.
      - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
Right:
  - A trigger point in the upper trapezius refers it there
Wrong:
  - A bruise that the telephone left at the temple
      Nothing pressed on the temple, and a bruise would show.
  - A blocked temporal artery
      A spot in the trapezius would not bring that pain on. It needs a physician
      «b»at once«».
  - None of these
      The spot in the trapezius brings it on, so it comes from there.
Hint: What happens when the trapezius is pressed?
A trigger point is felt where it lies and where it refers its pain.
  OpenStax, Anatomy & Physiology 2e, 10.2
--- $ nmtquiz show types/single --plain
types/single
desk-work · single · apply · revision f60e4269
Case: A 42-year-old accountant reports a band of pain over the right temple,
      worse by the evening.

      - She sits ten hours a day, the telephone held with her _right_ shoulder.
      - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
Right:
  - A trigger point in the upper trapezius refers it there
Wrong:
  - A bruise that the telephone left at the temple
      Nothing pressed on the temple, and a bruise would show.
  - A blocked temporal artery
      A spot in the trapezius would not bring that pain on. It needs a physician
      *at once*.
  - None of these
      The spot in the trapezius brings it on, so it comes from there.
Hint: What happens when the trapezius is pressed?
A trigger point is felt where it lies and where it refers its pain.
  OpenStax, Anatomy & Physiology 2e, 10.2
