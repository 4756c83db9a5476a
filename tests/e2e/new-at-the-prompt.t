# At the program's own prompt new comes and goes; a bank that was made there a moment ago is found again, flaws are told, and order, several and gaps have their fields.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 -q questions
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> new neck
There is no bank neck yet. It will be in questions/neck.yaml.
Make it? [Y/n]
Its title, as students see it.
title [Neck]>
What is it about, in a sentence or two? Optional.
about>
Its language, by its short name, such as en or es-MX.
language [en]>
Under which license may others use it? Optional.
license>
Who writes it? Several behind commas. Optional.
authors>
A work that its questions are from: a short word for it, such as grays. More can
be added with each question. Enter: none.
work>
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
kind> several
The question, as students will read it.
question> Which of these always touch the scapula?
The right answers, one a line; Enter ends the list.
right 1> The clavicle
right 2> The humerus
right 3>
The wrong answers, three as a rule, and of each why it is wrong, which students
see; Enter ends the list.
wrong 1> The femur
why is it wrong>
wrong 2>
The explanation that students read after their answer: why it is right.
Optional.
explanation> Both meet it at the shoulder.
The work that it is from, and the section: grays 42. Tab shows the works; a new
word makes a new one. Optional.
source 1>
Its topic. Optional.
topic [neck]>
Its level: recall (to know it), apply (to use it in a case) or analyze (to weigh
and decide). Optional.
level>
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
name [always-touch-scapula]>

Students will see:

Which of these always touch the scapula?
  a) The clavicle
  b) The humerus
  c) The femur

The key:
  a) The clavicle
  b) The humerus
Both meet it at the shoulder.

Look: 1 of 1 wrong choices have no `why`; who picked one wants to know what is
      wrong about it: write `text:` and `why:`
Look: this question has no `source`; without one nobody can check it when it is
      doubted: name the work, and the section

Save it as it is? [Y/n] wrong
The wrong answers, three as a rule, and of each why it is wrong, which students
see; Enter ends the list.
Enter keeps what there is; anything else begins the list anew.
wrong 1> The femur
why is it wrong> It is in the thigh.
wrong 2> The femur
why is it wrong> It is the thigh's.
wrong 3>

Look: Must be mended: this is the same as in line 11; each choice stands once

  kind        several right answers
  question    Which of these always touch the scapula?
  answers     The clavicle; The humerus
  wrong       The femur; The femur
  explain     Both meet it at the shoulder.
  source
  topic       neck
  level
  difficulty
  hint
  tags
  safety      no
  note
  name        always-touch-scapula
Which field is to be changed? Enter drops the question.
field> wrong
The wrong answers, three as a rule, and of each why it is wrong, which students
see; Enter ends the list.
Enter keeps what there is; anything else begins the list anew.
wrong 1> The femur
why is it wrong> It is in the thigh.
wrong 2> The tibia
why is it wrong> /back
wrong 2> /back
wrong 1> The femur
why is it wrong> It is in the thigh.
wrong 2> The tibia
why is it wrong> It is in the leg.
wrong 3>

Students will see:

Which of these always touch the scapula?
  a) The clavicle
  b) The humerus
  c) The tibia
  d) The femur

The key:
  a) The clavicle
  b) The humerus
Not c) It is in the leg.
Not d) It is in the thigh.
Both meet it at the shoulder.

Look: this question has no `source`; without one nobody can check it when it is
      doubted: name the work, and the section

Save it as it is? [Y/n]
Saved: neck/always-touch-scapula is question 1 in questions/neck.yaml.
Another question? [Y/n] n
neck.yaml is new: 1 question.
nmt> new neck
New questions for the bank Neck, in questions/neck.yaml.
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
kind> order
The question, as students will read it.
question> Put the steps in order.
The steps in the right order, one a line; Enter ends the list.
step 1> Find the spot
step 2>
It takes two or more.
step 2> Press it
step 3> Let it go
step 4>
The explanation that students read after their answer: why it is right.
Optional.
explanation> /go kind
What kind of question is it?
  1) one right answer
  2) true or false
  3) several right answers
  4) put in order
  5) match
  6) short answer, typed
  7) a number
  8) fill the gaps
kind [put in order]> gaps
A line above the text, if it needs one. Optional.
above [Put the steps in order.]>
The text, with each word that is asked for in braces, and | between words that
are both right: NMT applies {pressure} and {releases|lifts} it.
text> No gaps here
Put each word that is asked for in braces, as in: NMT applies {pressure} and
{releases|lifts} it.
text> First {{}find|locate} it, then {{}press} it.
The explanation that students read after their answer: why it is right.
Optional.
explanation>
The work that it is from, and the section: grays 42. Tab shows the works; a new
word makes a new one. Optional.
source 1> /quit
This question was not saved.
nmt> quit
--- file questions/neck.yaml
bank: neck
title: Neck
language: en
questions:
  - id: always-touch-scapula
    ask: Which of these always touch the scapula?
    answers:
      - The clavicle
      - The humerus
    wrong:
      - text: The femur
        why: It is in the thigh.
      - text: The tibia
        why: It is in the leg.
    explain: Both meet it at the shoulder.
    topic: neck
