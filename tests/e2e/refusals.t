# What cannot be an answer gets one line that says what can, and costs nothing.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 practice bank:types
Type an answer and press Enter. ? shows what else you can type.

1/8  desk-work · apply                                              [----------]
The case
  A 42-year-old accountant reports a band of pain over the right temple, worse
  by the evening.

  - She sits ten hours a day, the telephone held with her right shoulder.
  - Pressing a spot in the upper trapezius brings the pain on.

What best explains the pain at the temple?
  a) A bruise that the telephone left at the temple
  b) A trigger point in the upper trapezius refers it there
  c) A blocked temporal artery
  d) None of these
answer>
Type a letter from a to d.
answer> e
Type a letter from a to d.
answer> a trigger point
Type a letter from a to d.
answer> a b
Type a letter from a to d.
answer> !
Type a letter from a to d.
answer> 0
Type a letter from a to d.
answer> b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.
  OpenStax, Anatomy & Physiology 2e, 10.2

2/8  desk-work · recall                                             [#---------]
Her pain must come from the temple, since it is felt there.
  (t for true, f for false)
answer>
Type t for true or f for false.
answer> perhaps
Type t for true or f for false.
answer> f
Right.  +1
Referred pain is felt in one place and comes from another.
  OpenStax, Anatomy & Physiology 2e, 10.2

3/8  desk-work · analyze                                            [##--------]
Which muscles are likely to be short from how she sits?
  a) Gluteus medius
  b) Upper trapezius
  c) Levator scapulae
  d) Tibialis anterior
  (all that apply, as in: a c)
answer>
Type one or more letters from a to d.
answer> e
Type one or more letters from a to d.
answer> a a
You typed a twice: type each letter once.
answer> b c
Right.  +1
Both lift the shoulder that holds the telephone.
  OpenStax, Anatomy & Physiology 2e, 10.2

4/8  desk-work                                                      [###-------]
Put the first steps of the session in order.
  a) Ask about her health
  b) Feel for taut bands
  c) Look at how she stands and sits
  d) Press the spot that she knows the pain from
  (the letters in the right order, as in: b a c)
answer>
Type all letters from a to d in your order.
answer> a b
Type all letters from a to d: c is missing.
answer> a b c c
You typed c twice: type each letter once.
answer> a b c e
Type all letters from a to d in your order.
answer> a b c d
Partly right.  +0.67
The right order:
  a) Ask about her health
  c) Look at how she stands and sits
  b) Feel for taut bands
  d) Press the spot that she knows the pain from
  OpenStax, Anatomy & Physiology 2e, 10.2
Enter>

5/8  desk-work                                                      [#####-----]
Match each finding with what it is called.
  1) pain at the temple from a spot in the neck
  2) a rope of fibres under the fingers
  3) a jump of the muscle at a flick

  a) referred pain
  b) twitch response
  c) bruise
  d) taut band
  (a letter for each number, as in: 1b 2a)
answer>
Type each number with its letter, such as 1b 2a; letters go from a to d.
answer> a
Type each number with its letter, such as 1b 2a; letters go from a to d.
answer> 1a 2b
Type a letter for each number: 3 is missing.
answer> 1a 2a 3b
You typed a twice: type each letter once.
answer> 1a 1b 2c
You typed 1 twice: type each number once.
answer> 1a 2b 4c
Type each number with its letter, such as 1b 2a; letters go from a to d.
answer> 1a 2d 3b
Right.  +1
  OpenStax, Anatomy & Physiology 2e, 10.2

6/8  desk-work                                                      [######----]
What is a lack of blood in a tissue called?
  (a word or a few)
answer>
Type a word or a few.
answer> .
Type a word or a few.
answer> ischemia
Right.  +1
Pressure that is held squeezes the blood out; released, it lets it back in.
  OpenStax, Anatomy & Physiology 2e, 10.2

7/8  desk-work                                                      [#######---]
For how many seconds would you hold the pressure, to begin with?
  (a number, in seconds)
answer>
Type a number, with a point for decimals.
answer> ten
Type a number, with a point for decimals.
answer> 10
Right.  +1
Some eight to twelve seconds, then release.
  OpenStax, Anatomy & Physiology 2e, 10.2

8/8  desk-work                                                      [########--]
NMT applies __(1)__ to a spot and then __(2)__ it, so that __(3)__ comes back.
  Blank 1 of 3
answer>
Type a word or a few.
answer> pressure
  Blank 2 of 3
answer> .
Type a word or a few.
answer> releases
  Blank 3 of 3
answer> blood
Right.  +1
Pressure squeezes the blood out; its release lets it in.
  OpenStax, Anatomy & Physiology 2e, 10.2

7.67 of 8 points (96 %) in 0 s.
Topic           points
  desk-work  7.67 of 8
Most worth another look:
  types/order
    Put the first steps of the session in order.
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- $ nmtquiz history
When              What                    points  time  session
2026-11-23 08:00  practice bank:types  7.67 of 8   0 s  qfcth1wp
