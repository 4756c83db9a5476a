# print: what it refuses, the groff source, and what stands where as JSON. tests/e2e/paper.py reads
# the PDF.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/mine.yaml
bank: mine
title: .so mine
questions:
  - id: first
    ask: Which is .right?
    answer: this
    wrong: ['''not this', "no \\Xr"]
  - id: second
    ask: 中 is *so*.
    answer: false
--- given questions/drafts.yaml
bank: drafts
title: Drafts
questions:
  - {id: one, status: draft, ask: Is it so?, answer: true}
--- given questions/exams/mine.yaml
exam: both
title: Both
questions: 9
minutes: 5
pass: 50%
blueprint: {mine: 100%}
--- given questions/both.yaml
bank: both
title: Both
questions:
  - {id: one, ask: Is it so?, answer: true}
--- given mine.pdf
kept
--- | nmtquiz print
--- stderr
nmtquiz: print takes the name of one exam or bank; 'banks' lists the banks
--- exit 2
--- | nmtquiz print mine other
--- stderr
nmtquiz: print takes the name of one exam or bank; 'banks' lists the banks
--- exit 2
--- | nmtquiz print mien
--- stderr
nmtquiz: there is no exam or bank 'mien'; did you mean 'mine'?
--- exit 2
--- | nmtquiz print mine --forms 27
--- stderr
nmtquiz: --forms takes a number from 1 to 26, not 27
--- exit 2
--- | nmtquiz print mine --forms 0
--- stderr
nmtquiz: --forms takes a number from 1 to 26, not 0
--- exit 2
--- | nmtquiz print mine --seed x
--- stderr
nmtquiz: --seed takes a whole number, not x
--- exit 2
--- | nmtquiz print mine --json -o -
--- stderr
nmtquiz: --json takes standard output; name a file behind -o
--- exit 2
--- | nmtquiz print mine -o
--- stderr
nmtquiz: -o wants a value behind it: -o FILE
--- exit 2
--- | nmtquiz print mine
--- stderr
nmtquiz: mine.pdf is there already; '-o mine.pdf' writes over it, another name beside it
--- exit 3
--- | nmtquiz print drafts
--- stderr
nmtquiz: 'drafts' has no live question; drafts and retired ones are not printed
--- exit 1
--- | nmtquiz print both
--- stderr
nmtquiz: 'both' is an exam and a bank; this prints the exam
nmtquiz: The area 'mine' needs 9 questions, and the banks have 2 that may be drawn.
--- exit 1
--- file mine.pdf
kept
--- | nmtquiz print mine --seed 3 --forms 2 --json
--- stdout
{"source":"mine","title":".so mine","seed":3,"forms":[{"form":"A","questions":[{"id":"mine/first","order":[3,1,2],"key":"b"},{"id":"mine/second","order":[],"key":"false"}]},{"form":"B","questions":[{"id":"mine/first","order":[2,1,3],"key":"b"},{"id":"mine/second","order":[],"key":"false"}]}]}
--- | nmtquiz --seed 3 print mine --roff | sed '1,/^\.ad l/d'
--- stdout
.ds LF \f[HR]\s9Form A\s0\f[R]
.in 0
.rs
.sp |\n[HM]u
.ft HB
.ps 18
.vs 22
\&.so mine
.br
.ps 12
.vs 17
Form A
.br
.ft R
.ps 11
.vs 14.5
.sp 1.2v
\f[HR]Name\f[R]\h'.1i'\D'l 3.4i 0'\h'.3i'\f[HR]Date\f[R]\h'.1i'\D'l 1.5i 0'
.br
.sp .6v
\&2 questions. Each question earns at most 1 point. Mark your answers on the answer sheet behind
\&the questions: only what stands there counts. Fill in the letter\[aq]s circle, or write on
\&the line.
.RU
.sp .8v
.KS
.HA .4i .4i \f[HB]1.\f[R]
\&Which is .right?
.br
.sp 2p
.HA .66i .26i a)
\&no \[rs]Xr
.br
.sp 2p
.HA .66i .26i b)
\&this
.br
.sp 2p
.HA .66i .26i c)
\&\[aq]not this
.br
.in 0
.KE
.sp .9v
.KS
.HA .4i .4i \f[HB]2.\f[R]
\&[U+4E2D] is \f[I]so\f[R].
.sp 2p
.HA .66i .26i a)
True
.sp 2p
.HA .66i .26i b)
False
.br
.in 0
.KE
.sp .9v
.SHEET
.ds LF \f[HR]\s9Answer sheet, form A\s0\f[R]
.in 0
.rs
.sp |\n[HM]u
.ft HB
.ps 18
.vs 22
\&.so mine
.br
.ps 12
.vs 17
Answer sheet, form A
.br
.ft R
.ps 11
.vs 14.5
.sp 1.2v
\f[HR]Name\f[R]\h'.1i'\D'l 3.4i 0'\h'.3i'\f[HR]Date\f[R]\h'.1i'\D'l 1.5i 0'
.br
.sp .6v
.RU
.nf
.ps 10
.vs 23
\h'|0i'\f[HB]1\f[R]\h'|0.45i'\*[bubble a]\*[bubble b]\*[bubble c]\h'|3.3i'\f[HB]2\f[R]\h'|3.75i'\*[bubble a]\*[bubble b]
.fi
.ps 11
.vs 14.5
--- stderr
nmtquiz: 1 character that the fonts lack is printed by its number, as [U+4E2D]
nmtquiz: 1 form of 2 questions. --seed 3 prints the same again.
--- | nmtquiz print mine --seed 3 --roff --key -o mine.ms
--- stdout
mine.ms: 1 form of 2 questions, with the key. --seed 3 prints the same again.
--- stderr
nmtquiz: 1 character that the fonts lack is printed by its number, as [U+4E2D]
--- | sed '1,/^\.ds LF.*Key/d' mine.ms
--- stdout
.in 0
.rs
.sp |\n[HM]u
.ft HB
.ps 18
.vs 22
\&.so mine
.br
.ps 12
.vs 17
Key, form A
.br
.ft R
.ps 11
.vs 14.5
.sp .4v
.ps 8.5
.vs 10.5
A right answer earns 1 point, an open or wrong one 0.
.br
.ps 11
.vs 14.5
.sp .3v
.RU
.sp .5v
.2C
.nh
.ad l
.ps 10
.vs 12.4
.KS
.HA .5i .5i \f[HB]1\f[R]
\&b
.KE
.KS
.HA .5i .5i \f[HB]2\f[R]
\&b (false)
.KE
.br
.in 0
.1C
.nh
.ad l
.ps 11
.vs 14.5
.ds LF \f[HR]\s9Answers, explanations and sources\s0\f[R]
.in 0
.rs
.sp |\n[HM]u
.ft HB
.ps 18
.vs 22
\&.so mine
.br
.ps 12
.vs 17
Answers, explanations and sources
.br
.ft R
.ps 11
.vs 14.5
.RU
.sp .5v
.KS
.in 0
\f[HB]1\f[R]\h'.15i'\f[CR]\s9\c
\&mine/first
\s0\f[R]
.br
.in .4i
\f[B]Answer:\f[R]\~\c
\&this
.br
.in 0
.KE
.sp .7v
.KS
.in 0
\f[HB]2\f[R]\h'.15i'\f[CR]\s9\c
\&mine/second
\s0\f[R]
.br
.in .4i
\f[B]Answer:\f[R]\~\c
\&False
.br
.in 0
.KE
.sp .7v
