# While the editor is open, Ctrl-C is the editor's; a terminal that it leaves in disorder is put right.
env EDITOR=sh ed
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given own/small.yaml
bank: small
title: Small
questions:
  - {id: nerve, ask: A nerve carries blood., answer: false}
--- given ed
printf 'text> '
read -r line
echo "# $line" >>"$1"
stty raw -echo
exit 4
--- $ nmtquiz -q own
NMT Quiz 0.1.0 - 1 bank, 1 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> edit small/nerve
text> {^C}{=^Cthe editor was stopped by Ctrl-C}
own/small.yaml is unchanged.
nmt> edit small/nerve
text> words
the editor 'sh ed' failed, with status 4
own/small.yaml:4:5: warning: this question has no `explain`; who answered wrong
learns most from it: say in a sentence or two why the answer is right [no-explai
n]
      - {id: nerve, ask: A nerve carries blood., answer: false}
        ^
own/small.yaml:4:5: warning: this question has no `source`; without one nobody c
an check it when it is doubted: name the work, and the section [no-source]
      - {id: nerve, ask: A nerve carries blood., answer: false}
        ^
small/nerve keeps its revision, 981fb90f: nothing changed that decides an
answer.
small.yaml changed: 1 question, read again.
nmt> edit small/nerve
text> more words
the editor 'sh ed' failed, with status 4
own/small.yaml:4:5: warning: this question has no `explain`; who answered wrong
learns most from it: say in a sentence or two why the answer is right [no-explai
n]
      - {id: nerve, ask: A nerve carries blood., answer: false}
        ^
own/small.yaml:4:5: warning: this question has no `source`; without one nobody c
an check it when it is doubted: name the work, and the section [no-source]
      - {id: nerve, ask: A nerve carries blood., answer: false}
        ^
small/nerve keeps its revision, 981fb90f: nothing changed that decides an
answer.
small.yaml changed: 1 question, read again.
nmt> quit
--- exit 3
--- file own/small.yaml
bank: small
title: Small
questions:
  - {id: nerve, ask: A nerve carries blood., answer: false}
# words
# more words
