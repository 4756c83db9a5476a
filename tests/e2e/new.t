# new makes a bank and a question in it, and then another of another kind; the file is as a person would write it.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/bank.schema.json
{}
--- $ nmtquiz --seed 1 new scapula
There is no bank scapula yet. It will be in /tmp/nq.XXXXXXXX/home/.local/share/
nmtquiz/questions/scapula.yaml.
Make it? [Y/n] y
Its title, as students see it.
title [Scapula]> The scapula
What is it about, in a sentence or two? Optional.
about> What moves the scapula: its muscles, and what they are for.
Its language, by its short name, such as en or es-MX.
language [en]>
Under which license may others use it? Optional.
license> CC-BY-4.0
Who writes it? Several behind commas. Optional.
authors> Ana Ruiz <ana@example.org>, Bo
A work that its questions are from: a short word for it, such as grays. More can
be added with each question. Enter: none.
work> grays
Its title, with author and year. Enter: not this work.
title> Gray's Anatomy: 42nd edition
Another work? Enter: no.
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
kind> 9
Type a number from 1 to 8.
kind> 1
The question, as students will read it.
question>
This one cannot be left out.
question> Which muscle lifts the scapula toward the neck?
The right answer.
right answer> The levator scapulae
The wrong answers, three as a rule, and of each why it is wrong, which students
see; Enter ends the list.
wrong 1> The latissimus dorsi
why is it wrong> It pulls the arm down and back: the scapula goes down with it.
wrong 2> The lower trapezius
why is it wrong> It pulls the scapula down.
wrong 3> The pectoralis major
why is it wrong> It moves the arm # and not the scapula.
wrong 4>
The explanation that students read after their answer: why it is right.
Optional.
explanation> It runs from the upper neck to the scapula's upper corner, and so it lifts that corner when it shortens.
The work that it is from, and the section: grays 42. Tab shows the works; a new
word makes a new one. Optional.
source 1> grays 42
source 2>
Its topic. Optional.
topic [scapula]> scapula/muscles
Its level: recall (to know it), apply (to use it in a case) or analyze (to weigh
and decide). Optional.
level> know
Type recall, apply or analyze, or press Enter to leave it out.
level> recall
Is it easy, medium or hard? Optional.
difficulty> easy
A hint, for students who ask for one. Optional.
hint>
Words to find it by. Optional.
tags>
Is it about safety, so that whoever has it wrong fails an exam? y or n.
safety [no]>
A note for authors; students never see it. Optional.
note>
Its name in this bank, which stays for ever.
name [muscle-lifts-scapula-toward]> levator

Students will see:

Which muscle lifts the scapula toward the neck?
  a) The lower trapezius
  b) The levator scapulae
  c) The pectoralis major
  d) The latissimus dorsi

The key:
  b) The levator scapulae
Not a) It pulls the scapula down.
Not c) It moves the arm # and not the scapula.
Not d) It pulls the arm down and back: the scapula goes down with it.
It runs from the upper neck to the scapula's upper corner, and so it lifts that
corner when it shortens.
  Gray's Anatomy: 42nd edition, 42

Look: "scapulae" stands in the question and in the right choice alone, which
      gives it away; use another word, or have it in a wrong choice too

Save it as it is? [Y/n]
Saved: scapula/levator is question 1 in /tmp/nq.XXXXXXXX/home/.local/share/
nmtquiz/questions/scapula.yaml.
Another question? [Y/n]
What kind of question is it?
  1) one right answer
  2) true or false
  3) several right answers
  4) put in order
  5) match
  6) short answer, typed
  7) a number
  8) fill the gaps
kind> match
The question, as students will read it.
question> Match each muscle with what it does to the scapula.
What belongs together, pair by pair; Enter ends the list.
left 1> levator scapulae
its right side> lifts it
left 2> serratus anterior
its right side> draws it forward
left 3> rhomboids
its right side>
A pair needs its right side; /back drops the pair.
its right side> draw it back
left 4>
Right sides that belong to nothing, if any; Enter ends the list. Optional.
extra 1> turns the head
extra 2>
The explanation that students read after their answer: why it is right.
Optional.
explanation> Each pulls the scapula toward where it begins.
The work that it is from, and the section: grays 42. Tab shows the works; a new
word makes a new one. Optional.
source 1> grays 42
source 2>
Its topic. Optional.
topic [scapula/muscles]>
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
name [match-each-muscle-scapula]> actions

Students will see:

Match each muscle with what it does to the scapula.
  1) levator scapulae
  2) serratus anterior
  3) rhomboids

  a) draws it forward
  b) draw it back
  c) lifts it
  d) turns the head

The key:
  1c) levator scapulae: lifts it
  2a) serratus anterior: draws it forward
  3b) rhomboids: draw it back
Each pulls the scapula toward where it begins.
  Gray's Anatomy: 42nd edition, 42

Save? [Y/n]
Saved: scapula/actions is question 2 in /tmp/nq.XXXXXXXX/home/.local/share/
nmtquiz/questions/scapula.yaml.
Another question? [Y/n] n
--- file home/.local/share/nmtquiz/questions/scapula.yaml
# yaml-language-server: $schema=/tmp/nq.XXXXXXXX/questions/bank.schema.json
bank: scapula
title: The scapula
about: "What moves the scapula: its muscles, and what they are for."
language: en
license: CC-BY-4.0
authors: [Ana Ruiz <ana@example.org>, Bo]
sources:
  grays: "Gray's Anatomy: 42nd edition"
questions:
  - id: levator
    ask: Which muscle lifts the scapula toward the neck?
    answer: The levator scapulae
    wrong:
      - text: The latissimus dorsi
        why: "It pulls the arm down and back: the scapula goes down with it."
      - text: The lower trapezius
        why: It pulls the scapula down.
      - text: The pectoralis major
        why: "It moves the arm # and not the scapula."
    explain: >-
      It runs from the upper neck to the scapula's upper corner, and so it lifts that corner when it
      shortens.
    source: [grays, "42"]
    topic: scapula/muscles
    level: recall
    difficulty: easy

  - id: actions
    ask: Match each muscle with what it does to the scapula.
    match:
      levator scapulae: lifts it
      serratus anterior: draws it forward
      rhomboids: draw it back
    extra:
      - turns the head
    explain: Each pulls the scapula toward where it begins.
    source: [grays, "42"]
    topic: scapula/muscles
    level: recall
--- | nmtquiz lint home/.local/share/nmtquiz/questions
--- stdout
home/.local/share/nmtquiz/questions/scapula.yaml:13:13: warning: "scapulae" stands in the question and in the right choice alone, which gives it away; use another word, or have it in a wrong choice too [echo]
        answer: The levator scapulae
                ^
1 file: 0 errors, 1 warning.
