# Without a terminal: a line an answer, no pause, and the end of input stops the session.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | nmtquiz -p ./ana.profile --seed 1 practice 3 bank:facts
--- stdin
t
maybe
f
--- stdout

1/3  facts
Ischemia is a lack of blood in a tissue.
  (t for true, f for false)
answer> t
Right.  +1

2/3  facts
A trigger point lies in a taut band of muscle.
  (t for true, f for false)
answer> maybe
Type t for true or f for false.
answer> f
Wrong.
The answer: True.
It is a hypersensitive spot in a taut band, felt under the fingers.

3/3  facts
A trigger point can refer pain to another place.
  (t for true, f for false)
answer> 

1 of 2 points (50 %) in 0 s, 1 not asked.
Topic    points
  facts  1 of 2
Most worth another look:
  facts/taut-band
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
--- | nmtquiz -p ./ana.profile --seed 1 practice 9 bank:facts --json 2>questions.txt
--- stdin
t
t
t
t
--- stdout
{"session":"q02cnho6","mode":"practice","answered":4,"points":3,"answers":[{"id":"facts/referral","revision":"0b4a3dc5","response":"true","score":1,"seconds":0,"certainty":"-"},{"id":"facts/bruise","revision":"d2f30e97","response":"true","score":0,"seconds":0,"certainty":"-"},{"id":"facts/taut-band","revision":"abcaebbd","response":"true","score":1,"seconds":0,"certainty":"-"},{"id":"facts/ischemia","revision":"528eb548","response":"true","score":1,"seconds":0,"certainty":"-"}]}
--- file questions.txt
nmtquiz: only 4 questions fit; all are asked

1/4  facts
A trigger point can refer pain to another place.
  (t for true, f for false)
answer> t
Right.  +1

2/4  facts
A trigger point is a bruise.
  (t for true, f for false)
answer> t
Wrong.
The answer: False.
A bruise is bleeding under the skin.

3/4  facts
A trigger point lies in a taut band of muscle.
  (t for true, f for false)
answer> t
Right.  +1
It is a hypersensitive spot in a taut band, felt under the fingers.

4/4  facts
Ischemia is a lack of blood in a tissue.
  (t for true, f for false)
answer> t
Right.  +1

3 of 4 points (75 %) in 0 s.
Topic    points
  facts  3 of 4
Most worth another look:
  facts/bruise
Next: 'practice missed' asks again what was missed, 'mistakes' lists it.
--- | nmtquiz -p ./ana.profile practice 3 topic-that-is-none
--- stderr
nmtquiz: unknown filter 'topic-that-is-none': type a topic, bank:NAME, level:apply, tag:NAME, type:match, difficulty:hard, new, missed, flagged or critical
--- exit 2
--- | nmtquiz -p ./ana.profile practise
--- stderr
nmtquiz: there is no 'practise'; did you mean 'practice'?
--- exit 2
--- | nmtquiz --nonsense
--- stderr
nmtquiz: there is no option --nonsense
The usage is: nmtquiz [-p PROFILE] [-q FOLDER].. [--seed N] [--plain] [VERB ..]
--- exit 2
--- | nmtquiz --version
--- stdout
nmtquiz 0.1.0
--- | nmtquiz -p ./ana.profile --seed 1 practice 1 bank:facts >/dev/full
--- stdin
t
--- exit 3
