# /why shows the last feedback again, and says so where there is none.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> /why
Nothing was answered yet in this session.
answer> c!
Wrong.  (sure)
The answer: b) A trigger point refers it there
A trigger point is felt where it lies and where it refers its pain.
Enter> /why
Wrong.  (sure)
The answer: b) A trigger point refers it there
A trigger point is felt where it lies and where it refers its pain.
Enter>

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> /why
Wrong.  (sure)
The answer: b) A trigger point refers it there
A trigger point is felt where it lies and where it refers its pain.
answer> f
Right.  +1

3/3  pain/treatment                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
answer> pressure
Right.  +1

2 of 3 points (67 %) in 0 s.
Topic             points
  pain/referred   1 of 2
  pain/treatment  1 of 1
Most worth another look:
  pain/cause (sure, but wrong)
    What best explains it?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
