# An unknown verb, topic or question gets the nearest one; a slash or a capital does no harm.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> practise
there is no 'practise'; did you mean 'practice'?
nmt> hitsory
there is no 'hitsory'; did you mean 'history'?
nmt> xyzzy
there is no 'xyzzy'; 'help' lists what there is
nmt> /banks
Bank   Title           questions
pain   Pain                    3
types  Each type once          8
nmt> Banks
Bank   Title           questions
pain   Pain                    3
types  Each type once          8
nmt> ?
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
nmt> show pain/cuase
there is no question 'pain/cuase'; did you mean 'pain/cause'?
nmt> show
show takes one question's name, BANK/ID; 'find TEXT' looks for one
nmt> show nothing/like-it
there is no question 'nothing/like-it'; a name is BANK/ID, and 'find TEXT' looks
for one
nmt> practice pian
no topic 'pian'; did you mean 'pain'?
nmt> practice level:hard
no level 'hard': type level:recall, level:apply or level:analyze
nmt> practice 0
practice asks 1 to 100000 questions, not 0
nmt> practice --jsno
practice has no option --jsno; 'help practice' shows what it takes
nmt> banks pain
'banks' takes nothing behind it
nmt> history many
there is no session 'many' in this profile; 'history' lists them with their
names, and 'history 50' the last 50
nmt> quit now
'quit' takes nothing behind it
nmt> quit
--- | nmtquiz practise
--- stderr
nmtquiz: there is no 'practise'; did you mean 'practice'?
--- exit 2
--- | nmtquiz show pain/cuase
--- stderr
nmtquiz: there is no question 'pain/cuase'; did you mean 'pain/cause'?
--- exit 2
