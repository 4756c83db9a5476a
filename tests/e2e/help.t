# help lists the verbs and says more on one; -h and --help do the same behind any verb.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | nmtquiz help
--- stdout
To learn
  practice [N] [FILTER..]   questions with feedback after each
  review [N] [FILTER..]     what you are closest to losing, then new questions
  exam [NAME]               a practice exam, with its clock
  resume [NAME]             go on with an exam that was stopped
  progress [FILTER..]       how far you are: readiness, topics, plots
  history [N|NAME [WALK]]   past sessions, and an exam's result again
  mistakes [N] [FILTER..]   what to look at again
  optimize                  fit the schedule to how you remember
  flag [ID]                 mark a question for later
  unflag ID                 take the mark off again
  note ID TEXT              write a note on a question
  report ID TEXT            say what is wrong with a question
  suspend [ID]              never ask a question again
  unsuspend ID              ask a suspended question again
  merge [PROFILE..]         the copies of your profile into one
To write banks
  new [BANK]                write a question, field by field
  edit ID|FILE[:LINE]       a question in your editor, and lint on return
  preview ID|FILE[:LINE]    a question as students see it, with its key
  lint [PATH..]             what is wrong with banks and exams, line by line
  rename ID NEW             give a question another name; answers stay with it
  retire ID                 a question is never asked again; answers count on
  stats [BANK..]            what the banks hold
  print EXAM|BANK           paper forms with answer sheet and key, as PDF
To look around
  banks                     the banks and how many questions they hold
  topics                    the topics and how many questions they have
  find TEXT                 questions that mention a text
  show ID                   a question with its key, and your answers to it
  set [KEY [VALUE]]         your settings
  help [VERB]               this list, or more on one verb
  quit                      leave; everything is saved already
'help VERB' says more. In a question, ? lists its commands.
--- | nmtquiz practice -h
--- stdout
practice [N] [FILTER..] [--json]
Questions with feedback after each.
Asks N questions, 10 where no number is given: those never seen first, then
those last answered wrong, then those whose last answer is longest ago. A filter
is a word that each question must satisfy; several must all hold.

- a topic, or the beginning of one up to a slash: trigger-points
- bank:NAME, tag:WORD
- level:NAME, which is recall, apply or analyze
- type:NAME, which is single, truefalse, multiple, order, match, short, numeric
  or cloze
- difficulty:NAME, which is easy, medium or hard
- new, missed, flagged, due, critical

A - before a word means the contrary: -missed.
--- | nmtquiz help lint
--- stdout
lint [PATH..] [--notes] [--strict] [--explain [RULE]] [--guess] [--fix] [--yes]
[--watch] [--json] [--sarif FILE]
What is wrong with banks and exams, line by line.
Reads the files, or all *.yaml of the folders and of their folder exams, and
shows each finding with its line and column: what is wrong, and what gives an
answer away or makes a question less than it could be. An exam is also checked
against the banks at hand: whether they have enough questions for it. Without a
path, all banks and exams are read. The exit status is 1 where there are errors.

- --notes also shows what only a person can judge; it never changes the exit
  status
- --strict has warnings count as errors
- --explain RULE tells why the rule in brackets matters, with an example;
  without a rule it lists them
- --guess plays the banks as somebody would who knows nothing and goes by how
  choices look, and shows what that scores
- --fix mends what has one safe answer: it shows the changes to each bank, and
  asks; --yes makes them at once, and in a pipe they are made with that alone
- --watch goes on, and lints again each time that a file is saved, until Ctrl-C
- --sarif writes the findings to FILE for other programs; - is standard output
--- | nmtquiz banks --help
--- stdout
banks [--json]
The banks and how many questions they hold.
--- | nmtquiz help practise
--- stderr
nmtquiz: there is no 'practise'; did you mean 'practice'?
--- exit 2
--- | nmtquiz -h | head -n 3
--- stdout
To learn
  practice [N] [FILTER..]   questions with feedback after each
  review [N] [FILTER..]     what you are closest to losing, then new questions
--- | nmtquiz --help | tail -n 2
--- stdout
  quit                      leave; everything is saved already
'help VERB' says more. In a question, ? lists its commands.
