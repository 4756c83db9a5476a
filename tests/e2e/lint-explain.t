# What a rule means, and how to mend what it finds.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | nmtquiz lint --explain which-true
--- stdout
which-true: a warning
A stem asks something of its own, not which statement is true.

Why
Such a stem has no question of its own: the student judges a row of statements
that need not have anything to do with each other, and what was tested is hard
to say.

What to do
Ask what the choices are about, so that a student could answer with the choices
covered.

Before
    ask: Which of the following is true?
    answer: A trigger point can refer pain

After
    ask: Where may a client feel the pain of a trigger point?
    answer: Away from the point itself

Where you have looked and want it so
    allow: [which-true]
--- | nmtquiz lint --explain colon
--- stdout
colon: an error
A text that holds a colon and a space stands in quotes.

More stands in nmtquiz-bank(5), under FINDINGS: man 5 nmtquiz-bank
Where there is one safe answer, 'lint --fix' mends it.
--- | nmtquiz lint --explain share
--- stdout
share: an error
Shares are percentages, and sum to 100%.

More stands in nmtquiz-exam(5), under FINDINGS: man 5 nmtquiz-exam
--- | nmtquiz lint --explain wich-true
--- stderr
nmtquiz: there is no rule 'wich-true'; did you mean 'which-true'?
--- exit 2
--- | nmtquiz lint --explain qqqqqqqqqqqq
--- stderr
nmtquiz: there is no rule 'qqqqqqqqqqqq'; 'lint --explain' lists them
--- exit 2
--- | nmtquiz lint --explain | grep -c .
--- stdout
122
--- | nmtquiz lint --explain | head -5
--- stdout
Files
  size            a bank has at most 256 MiB, a question 4 MiB, an exam 1 MiB
  empty-file      the file holds nothing, or comments alone
  encoding        a file is UTF-8 from end to end
  control         line feed and tab are the only control characters
--- | nmtquiz lint --explain | tail -9
--- stdout
  gives-away      no stem gives away what another question asks
  allow           every `allow` names a rule and silences something

Banks and exams together
  left-out        something in the bank or exam is wrong or missing
  same-bank       a bank's name and language are its own
  same-exam       an exam's name is its own

'lint --explain RULE' tells more about one.
--- $ nmtquiz
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> lint --explain whic{Tab}{=h-true}{Enter}
which-true: a warning
A stem asks something of its own, not which statement is true.

Why
Such a stem has no question of its own: the student judges a row of statements
that need not have anything to do with each other, and what was tested is hard
to say.

What to do
Ask what the choices are about, so that a student could answer with the choices
covered.

Before
    ask: Which of the following is true?
    answer: A trigger point can refer pain

After
    ask: Where may a client feel the pain of a trigger point?
    answer: Away from the point itself

Where you have looked and want it so
    allow: [which-true]
nmt> quit
