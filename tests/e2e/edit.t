# edit: the author's editor opens at the question's line; what changed is said in an author's words.
env EDITOR=sh ed
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given own/small.yaml
bank: small
title: Small
sources:
  book: A book
questions:
  - id: muscle   # the first
    ask: A muscle pulls on a bone.
    answer: true
    explain: It can't push.
    source: book
  - id: nerve
    ask: A nerve carries blood.
    answer: false
    explain: It carries signals.
    source: book
--- given ed
# What the author types is what the next line of the file `script` says to sed.
[ -f args ] && echo "$@" >>args
sed -i "$(sed -n 1p script)" "$(for file; do :; done; echo "$file")"
sed -i 1d script
--- given script
s/pulls on/always pulls on/
s/signals/signals, and no blood/
/id: nerve/s/nerve/nerves/
s/id: nerves/id: nerve: x/
s/id: nerve: x/id: nerve/
5,20d
--- $ nmtquiz -q own
NMT Quiz 0.1.0 - 1 bank, 2 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> edit small/muscle
own/small.yaml:9:14: warning: this explanation gives no reason; say why the answ
er is right, and one thing more that helps to keep it [no-explain]
        explain: It can't push.
                 ^
1 warning elsewhere in this file; 'lint own/small.yaml' shows it.
small/muscle has a new revision, 25fbd79d: what decides an answer changed.
Answers so far keep the old one, 1cd86679, and its figures begin anew; what each
student remembers goes on. That is right for a better wording. If it now asks
about something else, undo this, 'retire small/muscle' and write a new question
under a new id.
small.yaml changed: 2 questions, read again.
nmt> edit small/nerve
1 warning elsewhere in this file; 'lint own/small.yaml' shows it.
small/nerve keeps its revision, 981fb90f: nothing changed that decides an
answer.
small.yaml changed: 2 questions, read again.
nmt> edit small/nerve
1 warning elsewhere in this file; 'lint own/small.yaml' shows it.
small/nerve is gone, and small/nerves is new. If this is the same question,
answers are lost to it: put the old id back and type 'rename small/nerve
nerves', or add  was: [nerve]  below its id. If it is another one, put the old
question back with  status: retired.
small.yaml changed: 2 questions, read again.
nmt> edit small/nerves
own/small.yaml:11:14: error: a colon and a space inside a text make YAML take it
 for a key; write: - id: "nerve: x" [colon]
      - id: nerve: x
                 ^
1 warning elsewhere in this file; 'lint own/small.yaml' shows it.
'nerves' is left out until its mistakes are mended; students keep what they
answered.
small.yaml changed, but has new mistakes: what was read before stays. 'lint own/
small.yaml' shows them.
nmt> edit small/nerve
1 warning elsewhere in this file; 'lint own/small.yaml' shows it.
small/nerve can be read now; its revision is 981fb90f.
small.yaml changed: 2 questions, read again.
nmt> edit own/small.yaml:3
own/small.yaml:1:1: error: this bank has no `questions`; add them at its end [mi
ssing]
    bank: small
    ^
own/small.yaml:4:3: warning: no question cites `book`; a list of works that noth
ing rests on misleads: cite it, or take it out [unused-source]
      book: A book
      ^
small.yaml changed, but has new mistakes: what was read before stays. 'lint own/
small.yaml' shows them.
nmt> show small/nerve
small/nerve
small · truefalse · revision 981fb90f
A nerve carries blood.
Right:
  False.
It carries signals, and no blood.
  A book
nmt> edit own/small.yaml
own/small.yaml is unchanged.
small.yaml changed, but has new mistakes: what was read before stays. 'lint own/
small.yaml' shows them.
nmt> quit
--- given own/small.yaml
bank: small
title: Small
questions:
  - id: muscle   # the first
    ask: A muscle pulls on a bone.
    answer: true
  - id: nerve
    ask: A nerve carries blood.
    answer: false
--- given script
s/muscle/muscles/
--- | nmtquiz -q own edit small/nerve
--- stdout
own/small.yaml:7:5: warning: this question has no `explain`; who answered wrong learns most from it: say in a sentence or two why the answer is right [no-explain]
      - id: nerve
        ^
own/small.yaml:7:5: warning: this question has no `source`; without one nobody can check it when it is doubted: name the work, and the section [no-source]
      - id: nerve
        ^
2 warnings elsewhere in this file; 'lint own/small.yaml' shows them.
small/nerve keeps its revision, 981fb90f: nothing changed that decides an
answer.
--- | cp ed vi; chmod +x vi; touch args; EDITOR="./vi -u none" nmtquiz -q own edit small/nerve; cat args
--- stdout
own/small.yaml is unchanged.
-u none +7 own/small.yaml
--- | rm args; chmod a-w own/small.yaml; nmtquiz -q own edit small/nerve
--- stderr
nmtquiz: own/small.yaml: this file is not for you to change: Permission denied
nmtquiz: This copies it to your own folder, where the copy counts in its place:
nmtquiz: mkdir -p /tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/questions && cp own/small.yaml /tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/questions
--- exit 2
--- | EDITOR="no-such-editor" nmtquiz -q own edit small/nerve; chmod u+w own/small.yaml; EDITOR="no-such-editor" nmtquiz -q own edit small/nerve
--- stdout
own/small.yaml is unchanged.
--- stderr
nmtquiz: own/small.yaml: this file is not for you to change: Permission denied
nmtquiz: This copies it to your own folder, where the copy counts in its place:
nmtquiz: mkdir -p /tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/questions && cp own/small.yaml /tmp/nq.XXXXXXXX/home/.local/share/nmtquiz/questions
no-such-editor: 1: no-such-editor: not found
nmtquiz: the editor 'no-such-editor' could not be run; set VISUAL or EDITOR to one that is there, such as nano
--- exit 3
--- | EDITOR=false nmtquiz -q own edit small/nerve
--- stdout
own/small.yaml is unchanged.
--- stderr
nmtquiz: the editor 'false' failed, with status 1
--- exit 3
--- | EDITOR= nmtquiz -q own edit small/nerve
--- stderr
nmtquiz: no editor is set; set one, such as  export EDITOR=nano  in the shell, and do this once more
--- exit 2
--- | nmtquiz -q own edit small/muscel
--- stderr
nmtquiz: there is no question 'small/muscel'; did you mean 'small/muscles'?
--- exit 2
--- | nmtquiz edit
--- stderr
nmtquiz: edit takes one question's name, BANK/ID, or a file; 'find TEXT' looks for a question
--- exit 2
