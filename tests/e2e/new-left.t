# Ctrl-C twice, Ctrl-D and /quit leave new without a byte written, whatever was typed; a new bank is not made then.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given q/neck.yaml
bank: neck
title: Neck
questions:
--- $ nmtquiz -q q new neck
q/neck.yaml: something in this bank is wrong or missing; 'nmtquiz lint q/neck.
yaml' shows what
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
kind> 1
The question, as students will read it.
question> Which?{^C}{=^C}
(Ctrl-C once more leaves; nothing of this is saved)
question> {^C}{=^C}
This question was not saved.
--- $ nmtquiz -q q new neck
q/neck.yaml: something in this bank is wrong or missing; 'nmtquiz lint q/neck.
yaml' shows what
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
kind> 1
The question, as students will read it.
question> Which?
The right answer.
right answer> {^D}
This question was not saved.
--- $ nmtquiz -q q new arm
q/neck.yaml: something in this bank is wrong or missing; 'nmtquiz lint q/neck.
yaml' shows what
There is no bank arm yet. It will be in q/arm.yaml.
Make it? [Y/n]
Its title, as students see it.
title [Arm]>
What is it about, in a sentence or two? Optional.
about> /quit
Nothing was saved.
--- $ nmtquiz -q q new arms
q/neck.yaml: something in this bank is wrong or missing; 'nmtquiz lint q/neck.
yaml' shows what
There is no bank arms yet. It will be in q/arms.yaml.
Make it? [Y/n] n
Nothing was saved.
--- $ nmtquiz -q q new
q/neck.yaml: something in this bank is wrong or missing; 'nmtquiz lint q/neck.
yaml' shows what
Which bank is it for? Tab shows those at hand; a new name makes a new one.
bank> Not a name
A bank's name is made of the letters a to z, digits and hyphens, such as
trigger-points.
bank> {^D}
Nothing was saved.
--- file q/neck.yaml
bank: neck
title: Neck
questions:
--- | ls q
--- stdout
neck.yaml
