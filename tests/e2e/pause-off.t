# 'set pause off' goes on at once after a wrong answer.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> set
exam-date: -
    the day of your exam: review sees to it that all is fresh then (a date such
    as 2027-03-01, or - for none)
extra-time: 1
    multiplies the minutes of every exam: an accommodation (a number from 1 to
    4, such as 1.5)
language: -
    ask in this language where a bank is translated (a language tag such as es,
    or - for the originals)
new: 10
    how many new questions review asks a day (a whole number from 0 to 9999)
pause: on
    wait for Enter after a wrong answer (on or off)
pictures: on
    draw pictures, by chafa where it is installed; their words stand in any case
    (on or off)
retention: 0.9
    how likely you want to know an answer when its review is due (a number from
    0.7 to 0.99, such as 0.95)
weights: -
    how your memory works, as 'optimize' finds it (21 numbers in quotes, or -
    for the default ones)
nmt> set pause
on
nmt> set pause maybe
'pause' takes on or off
nmt> set pauze off
there is no setting 'pauze'; 'set' lists them
nmt> set pause off now
type one key and one value: set pause on
nmt> set pause off
pause is off now.
nmt> practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> a
Wrong.
The answer: b) A trigger point refers it there
Not a) A bruise would show.
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
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
  pain/cause
    What best explains it?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
nmt> quit
