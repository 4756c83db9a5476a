# A command's name without its slash is asked about, unless it is an accepted answer.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/commands.yaml
bank: commands
title: Commands
defaults: {case: a}
cases: [{id: a, text: Words that are commands as well.}]
questions:
  - {id: a, ask: What does a friend give?, accept: [help]}
  - {id: b, ask: What else?, accept: [comfort]}
  - {id: c, fill: "A {hint} may {help}."}
--- $ nmtquiz --seed 1 practice bank:commands
Type an answer and press Enter. ? shows what else you can type.

1/3  commands                                                       [----------]
The case
  Words that are commands as well.

What does a friend give?
  (a word or a few)
answer> HELP
Right.  +1

2/3  commands                                                       [###-------]
What else?
  (a word or a few)
answer> quit
Did you mean /quit? [Y/n] n
Wrong.
The answer: comfort
Enter>

3/3  commands                                                       [######----]
A __(1)__ may __(2)__.
  Blank 1 of 2
answer> hint
  Blank 2 of 2
answer> help
Right.  +1

2 of 3 points (67 %) in 0 s.
Topic       points
  commands  2 of 3
Most worth another look:
  commands/b
    What else?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- $ nmtquiz --seed 1 practice missed

1/1  commands                                                       [----------]
The case
  Words that are commands as well.

What else?
  (a word or a few)
answer> skip
Did you mean /skip? [Y/n] maybe
Type y or n.
Did you mean /skip? [Y/n] n
Wrong.
The answer: comfort
Enter>

0 of 1 points (0 %) in 0 s.
Topic       points
  commands  0 of 1
Most worth another look:
  commands/b
    What else?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
--- $ nmtquiz --seed 1 practice missed

1/1  commands                                                       [----------]
The case
  Words that are commands as well.

What else?
  (a word or a few)
answer> quit
Did you mean /quit? [Y/n] y

Nothing was answered.
--- | printf 'quit\n' | nmtquiz --seed 1 practice missed
--- stdout

1/1  commands
The case
  Words that are commands as well.

What else?
  (a word or a few)
answer> quit
Wrong.
The answer: comfort

0 of 1 points (0 %) in 0 s.
Topic       points
  commands  0 of 1
Most worth another look:
  commands/b
    What else?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'nmtquiz practice missed' asks again what was missed, 'nmtquiz mistakes'
lists it.
