# Tab in new: banks, kinds, sources, topics, levels, tags, commands and fields, from what is there.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given q/neck.yaml
bank: neck
title: Neck
sources: {grays: Gray's Anatomy, moore: Moore}
questions:
  - {id: a, ask: So?, answer: true, topic: neck/muscles, tags: [scapula, safety]}
  - {id: b, ask: So?, answer: true, topic: neck/nerves}
--- $ nmtquiz -q q new
Which bank is it for? Tab shows those at hand; a new name makes a new one.
bank> n{Tab}{=eck}{Enter}
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
kind> tr{Tab}{=ue}{Enter}
The question, as students will read it.
question> Which?
Is the statement true or false?
true or false> f{Tab}{=alse}{Enter}
The explanation that students read after their answer: why it is right.
Optional.
explanation> /f{Tab}{=ields}{Enter}
  kind        true or false
  question    Which?
  answer      false
  explain
  source
  topic       neck/nerves
  level
  difficulty
  hint
  tags
  safety      no
  note
  name
explanation> Yes.
The work that it is from, and the section: grays 42. Tab shows the works; a new
word makes a new one. Optional.
source 1> m{Tab}{=oore} 12{~moore  12}{Enter}
source 2>
Its topic. Optional.
topic [neck/nerves]> neck/{Tab}{Tab}
neck/muscles  neck/nerves
topic [neck/nerves]> {=neck/}n{Tab}{=erves}{Enter}
Its level: recall (to know it), apply (to use it in a case) or analyze (to weigh
and decide). Optional.
level> a{Tab}{Tab}
analyze  apply
level> {=a}n{Tab}{=alyze}{Enter}
Is it easy, medium or hard? Optional.
difficulty> /quit
This question was not saved.
