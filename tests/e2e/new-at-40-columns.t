# new in a narrow window: back, another field, all fields, a text of several lines, a change before saving.
size 40x24
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given q/neck.yaml
# Not touched: this line,
bank: neck
title:  Neck   # nor this one
sources: {grays: Gray's Anatomy}
questions:
- id: first
  ask:  Is the neck above the trunk?
  answer: true

# The last line.
--- $ nmtquiz --seed 1 -q q new neck
New questions for the bank Neck, in q/
neck.yaml.
Enter leaves out what is optional. /back
goes to the field before, /help shows
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
kind> 2
The question, as students will read it.
question> The neck is{^C}{=^C}
(Ctrl-C once more leaves; nothing of thi
s is saved)
question> /back
What kind of question is it?
  1) one right answer
  2) true or false
  3) several right answers
  4) put in order
  5) match
  6) short answer, typed
  7) a number
  8) fill the gaps
kind [true or false]>
The question, as students will read it.
question> **Case.** A client's neck aches.\
more> \
more> The levator scapulae may be why.
Is the statement true or false?
true or false> /back
The question, as students will read it.
Now: **Case.** A client's neck aches.
The levator scapulae may be why.
question>
Is the statement true or false?
true or false> maybe
Type true or false.
true or false> t
The explanation that students read after
their answer: why it is right. Optional.
explanation> /go topic
Its topic. Optional.
topic [neck]> neck/muscles
The explanation that students read after
their answer: why it is right. Optional.
explanation> It lifts the scapula, and tires where the head is held forward.
The work that it is from, and the
section: grays 42. Tab shows the works;
a new word makes a new one. Optional.
source 1> moore 8
There is no work moore in this bank yet.
What is its title, with author and year?
Enter: it was a slip, ask again.
title> Moore, Clinically Oriented Anatomy, 9th edition
source 2> /help
Type what is asked for. A line that ends
in \ goes on in the next one; a line of
\ alone begins a paragraph.
Enter keeps what stands in [ ], or
leaves out what is optional; - takes it
out again.
/back goes to the field before, /go
FIELD to any other, /fields shows them
all, /quit leaves without saving.
source 2> /nothing
There is no /nothing here; /help lists
what there is.
source 2>
Its level: recall (to know it), apply
(to use it in a case) or analyze (to
weigh and decide). Optional.
level> /fields
  kind        true or false
  question    **Case.** A client's neck
              aches.  The levator
              scapulae may be why.
  answer      true
  explain     It lifts the scapula, and
              tires where the head is
              held forward.
  source      moore 8
  topic       neck/muscles
  level
  difficulty
  hint
  tags
  safety      no
  note
  name
level> apply
Is it easy, medium or hard? Optional.
difficulty>
A hint, for students who ask for one.
Optional.
hint>
Words to find it by. Optional.
tags> neck, pain
Is it about safety, so that whoever has
it wrong fails an exam? y or n.
safety [no]> y
A note for authors; students never see
it. Optional.
note>
Its name in this bank, which stays for
ever.
name [case-neck-aches-levator]> first
There is a question first in this bank
already; take another name.
name [case-neck-aches-levator]> levator

Students will see:

Case. A client's neck aches.

The levator scapulae may be why.

The key:
  True.
It lifts the scapula, and tires where
the head is held forward.
  Moore, Clinically Oriented Anatomy,
  9th edition, 8

Save? [Y/n] n
  kind        true or false
  question    **Case.** A client's neck
              aches.  The levator
              scapulae may be why.
  answer      true
  explain     It lifts the scapula, and
              tires where the head is
              held forward.
  source      moore 8
  topic       neck/muscles
  level       apply
  difficulty
  hint
  tags        neck, pain
  safety      yes
  note
  name        levator
Which field is to be changed? Enter
drops the question.
field> safety
Is it about safety, so that whoever has
it wrong fails an exam? y or n.
safety [yes]> n

Students will see:

Case. A client's neck aches.

The levator scapulae may be why.

The key:
  True.
It lifts the scapula, and tires where
the head is held forward.
  Moore, Clinically Oriented Anatomy,
  9th edition, 8

Save? [Y/n] level
Its level: recall (to know it), apply
(to use it in a case) or analyze (to
weigh and decide). Optional.
level [apply]> -

Students will see:

Case. A client's neck aches.

The levator scapulae may be why.

The key:
  True.
It lifts the scapula, and tires where
the head is held forward.
  Moore, Clinically Oriented Anatomy,
  9th edition, 8

Save? [Y/n] nothing
There is no field nothing.

Students will see:

Case. A client's neck aches.

The levator scapulae may be why.

The key:
  True.
It lifts the scapula, and tires where
the head is held forward.
  Moore, Clinically Oriented Anatomy,
  9th edition, 8

Save? [Y/n]
Saved: neck/levator is question 2 in q/
neck.yaml.
Another question? [Y/n] n
--- file q/neck.yaml
# Not touched: this line,
bank: neck
title:  Neck   # nor this one
sources: {grays: Gray's Anatomy, moore: "Moore, Clinically Oriented Anatomy, 9th edition"}
questions:
- id: first
  ask:  Is the neck above the trunk?
  answer: true

- id: levator
  ask: |
    **Case.** A client's neck aches.

    The levator scapulae may be why.
  answer: true
  explain: It lifts the scapula, and tires where the head is held forward.
  source: [moore, "8"]
  topic: neck/muscles
  tags: [neck, pain]

# The last line.
