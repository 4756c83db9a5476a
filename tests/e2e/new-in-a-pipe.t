# In a pipe new takes a line an answer; where the input ends before the question is saved, nothing is written.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given q/neck.yaml
bank: neck
title: Neck
sources: {grays: G}
questions: []
--- | nmtquiz -q q new neck
--- stdin
7
How many cervical vertebrae are there?
seven
7

vertebrae, bones
Nearly all mammals have seven.
grays 3


recall





cervical-vertebrae
y
n
--- stdout
New questions for the bank Neck, in q/neck.yaml.
Enter leaves out what is optional. /back goes to the field before, /help shows
what else you can type, /quit leaves.
What kind of question is it?
  1) one right answer
  2) true or false
  3) several right answers
  4) put in order
  5) match
  6) short answer, typed
  7) a number
  8) fill the gaps
kind> 7
The question, as students will read it.
question> How many cervical vertebrae are there?
The right number, without its unit.
number> seven
Type a number alone, such as 90 or 1.5; its unit is asked for next.
number> 7
How far off is still right: 5, or 10%? Enter: not at all.
within> 
Its unit, if any; other ways to write it behind commas. Optional.
unit> vertebrae, bones
The explanation that students read after their answer: why it is right.
Optional.
explanation> Nearly all mammals have seven.
The work that it is from, and the section: grays 42. Tab shows the works; a new
word makes a new one. Optional.
source 1> grays 3
source 2> 
Its topic. Optional.
topic [neck]> 
Its level: recall (to know it), apply (to use it in a case) or analyze (to weigh
and decide). Optional.
level> recall
Is it easy, medium or hard? Optional.
difficulty> 
A hint, for students who ask for one. Optional.
hint> 
Words to find it by. Optional.
tags> 
Is it about safety, so that whoever has it wrong fails an exam? y or n.
safety [no]> 
A note for authors; students never see it. Optional.
note> 
Its name in this bank, which stays for ever.
name [many-cervical-vertebrae-there]> cervical-vertebrae

Students will see:

How many cervical vertebrae are there?

The key:
  7 vertebrae
Nearly all mammals have seven.
  G, 3

Save? [Y/n] y
Saved: neck/cervical-vertebrae is question 1 in q/neck.yaml.
Another question? [Y/n] n
--- file q/neck.yaml
bank: neck
title: Neck
sources: {grays: G}
questions:
  - id: cervical-vertebrae
    ask: How many cervical vertebrae are there?
    number: 7
    unit: [vertebrae, bones]
    explain: Nearly all mammals have seven.
    source: [grays, "3"]
    topic: neck
    level: recall
--- | nmtquiz -q q new neck
--- stdin
8

NMT applies pressure
NMT applies {pressure|force}
--- stdout
New questions for the bank Neck, in q/neck.yaml.
Enter leaves out what is optional. /back goes to the field before, /help shows
what else you can type, /quit leaves.
What kind of question is it?
  1) one right answer
  2) true or false
  3) several right answers
  4) put in order
  5) match
  6) short answer, typed
  7) a number
  8) fill the gaps
kind> 8
A line above the text, if it needs one. Optional.
above> 
The text, with each word that is asked for in braces, and | between words that
are both right: NMT applies {pressure} and {releases|lifts} it.
text> NMT applies pressure
Put each word that is asked for in braces, as in: NMT applies {pressure} and
{releases|lifts} it.
text> NMT applies {pressure|force}
The explanation that students read after their answer: why it is right.
Optional.
explanation> 
This question was not saved.
--- | nmtquiz -q q new 'No Name'
--- stderr
nmtquiz: 'No Name' is no name for a bank: letters a to z, digits and hyphens, such as trigger-points
--- exit 2
--- | nmtquiz -q q new neck 2>&1 | tail -1; nmtquiz -q q lint q
--- stdout
This question was not saved.
1 file: 0 errors, 0 warnings.
