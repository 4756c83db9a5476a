# Numbers: a point for decimals, the unit optional and checked; what is unclear is refused, not guessed.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/numbers.yaml
bank: numbers
title: Numbers
defaults: {case: visit}
cases:
  - {id: visit, text: A client comes for a first visit.}
questions:
  - {id: a, ask: How long does it last?, number: 90, within: 5, unit: [minutes, min]}
  - {id: b, ask: How many vertebrae does the neck have?, number: 7}
  - {id: c, ask: How deep is the muscle?, number: 1.5, within: 10%, unit: cm}
  - {id: d, ask: How long is the pressure held?, number: 10, within: 2, unit: seconds}
  - {id: e, ask: How many hours is that visit?, number: 1.5, unit: [hours, h]}
--- $ nmtquiz --seed 1 practice bank:numbers
Type an answer and press Enter. ? shows what else you can type.

1/5  numbers                                                        [----------]
The case
  A client comes for a first visit.

How long does it last?
  (a number, in minutes)
answer> ninety
Type a number, with a point for decimals.
answer> 1,5
1,5 could be 1.5 or 15: type a point for decimals.
answer> 90 hours
Type the number alone or with its unit, minutes.
answer> 95 min!
Right.  +1  (sure)

2/5  numbers                                                        [##--------]
How many vertebrae does the neck have?
  (a number)
answer> 7 vertebrae
Type the number alone: this answer has no unit.
answer> 7.0
Right.  +1

3/5  numbers                                                        [####------]
How deep is the muscle?
  (a number, in cm)
answer> 15e-1cm?
Right.  +1  (guess)

4/5  numbers                                                        [######----]
How long is the pressure held?
  (a number, in seconds)
answer> 12.1
Wrong.
The answer: 10 seconds (2 either way counts as right)
Enter>

5/5  numbers                                                        [########--]
How many hours is that visit?
  (a number, in hours)
answer> 1 1/2
Type one number alone, with a point for decimals.
answer> -1.5 h
Wrong.
The answer: 1.5 hours
Enter>

3 of 5 points (60 %) in 0 s.
Topic      points
  numbers  3 of 5
Most worth another look:
  numbers/d
    How long is the pressure held?
  numbers/e
    How many hours is that visit?
  numbers/c
    How deep is the muscle?
The next review is due tomorrow, 2026-11-24: 3 questions.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
