# ? and /help list the commands.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 practice bank:pain
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> ?
/hint         a hint, where there is one; it is recorded with your answer
/skip         go on without an answer
/flag         mark the question for later, or take the mark off
/note TEXT    write a note on the question
/report TEXT  say what is wrong with the question
/why          the last feedback once more
/undo         take back the last answer and answer again
/quit         end the session; what you answered is saved
/help         this list
An answer may end in ! where you are sure, or in ? where you guess.
answer> /help
/hint         a hint, where there is one; it is recorded with your answer
/skip         go on without an answer
/flag         mark the question for later, or take the mark off
/note TEXT    write a note on the question
/report TEXT  say what is wrong with the question
/why          the last feedback once more
/undo         take back the last answer and answer again
/quit         end the session; what you answered is saved
/help         this list
An answer may end in ! where you are sure, or in ? where you guess.
answer> help
Did you mean /help? [Y/n]
/hint         a hint, where there is one; it is recorded with your answer
/skip         go on without an answer
/flag         mark the question for later, or take the mark off
/note TEXT    write a note on the question
/report TEXT  say what is wrong with the question
/why          the last feedback once more
/undo         take back the last answer and answer again
/quit         end the session; what you answered is saved
/help         this list
An answer may end in ! where you are sure, or in ? where you guess.
answer> {^D}

Nothing was answered.
