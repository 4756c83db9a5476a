# A window that changes its width: the next question wraps at it, and nothing already printed is redrawn.
size 40x24
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 practice bank:types
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
answer> b
Right.  +1
A trigger point is felt where it lies
and where it refers its pain.
  OpenStax, Anatomy & Physiology 2e,
  10.2

2/8  desk-work · recall     [#---------]
Her pain must come from the temple,
since it is felt there.
  (t for true, f for false)
answer> {resize 100x24}t
Wrong.
The answer: False.
Referred pain is felt in one place and comes from another.
  OpenStax, Anatomy & Physiology 2e, 10.2
Enter> {resize 60x24}{Enter}

3/8  desk-work · analyze                        [##--------]
Which muscles are likely to be short from how she sits?
  a) Gluteus medius
  b) Upper trapezius
  c) Levator scapulae
  d) Tibialis anterior
  (all that apply, as in: a c)
answer> b c{resize 40x24}{Enter}
Right.  +1
Both lift the shoulder that holds the
telephone.
  OpenStax, Anatomy & Physiology 2e,
  10.2

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
answer> /quit

2 of 3 points (67 %) in 0 s, 5 not
asked.
Topic        points
  desk-work  2 of 3
Most worth another look:
  types/truefalse
    Her pain must come from the temple,
    since it is felt there.
The next review is due tomorrow,
2026-11-24: 1 question.
Next: 'nmtquiz practice missed' asks
again what was missed, 'nmtquiz
mistakes' lists it.
