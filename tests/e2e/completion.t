# Tab completes verbs, options, filters, names of questions, settings, and what may stand in a question.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes.
nmt> pr{Tab}{Tab}
practice  preview   print     progress
nmt> {=pr}o{Tab}{=gress}ty{~progress ty}{Tab}{=pe:}{Tab}sh{Tab}{=ort}desk{~progress type:short desk}{Tab}{=-work}{Enter}
1 question, 0 seen; 0 due today, and 1 new one.

Mastery by topic
  Topic      mastery                        likely    seen  due
  desk-work        -  ····················       -  0 of 1    0
Mastery is the share of the points to expect, also from questions never seen:
the fewer were seen, the wider the range.
A bar's shades ▓ and ░ span the likely range; they meet at the score.

Questions
  types/short: new
nmt> flag p{Tab}{=ain/}p{Tab}{Tab}
pain/place  pain/press
nmt> {=flag pain/p}r{Tab}{=ess}{Enter}
Flagged: pain/press
nmt> set pa{Tab}{=use}{Enter}
on
nmt> lint --{Tab}{Tab}
--explain  --guess    --notes    --strict   --yes
--fix      --json     --sarif    --watch
nmt> {=lint --}st{Tab}{=rict}que{~lint --strict que}{Tab}{=stions/}p{Tab}{=ain.yaml}{Enter}
1 file: 0 errors, 0 warnings.
nmt> help hi{Tab}{=story}{Enter}
history [N|NAME [WALK]] [--json] [--html FILE]
Past sessions, and an exam's result again.
Shows the last N sessions, 20 where no number is given, the newest first. --json
shows all of them, oldest first.

With a session's name, as the list shows it, shows that session: of an exam the
result, and with a word behind it a walk through its questions, with what you
answered, the key and the explanation: missed, marked, sure (those you were sure
of, and wrong) or all. --html writes the result to FILE as a page for a browser,
- is standard output.
nmt> nothing {Tab}{Enter}
there is no 'nothing'; 'help' lists what there is
nmt> practice bank:p{Tab}{=ain}{Enter}
Type an answer and press Enter. ? shows what else you can type.

1/3  pain/referred · apply                                          [----------]
The case
  A client feels an ache over the temple.

What best explains it?
  a) A bruise
  b) A trigger point refers it there
  c) A cold
answer> {Tab}{Tab}
a  b  c
answer> /{Tab}{Tab}
/flag    /hint    /quit    /skip    /why
/help    /note    /report  /undo
answer> {=/}hi{Tab}{=nt}{Enter}
Hint: It need not come from there.
answer> b
Right.  +1  (with the hint)
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> f{Tab}{=alse}{Enter}
Right.  +1

3/3  pain/treatment                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
answer> /q{Tab}{=uit}{Enter}

2 of 2 points (100 %) in 0 s, 1 not asked.
Topic            points
  pain/referred  2 of 2
Most worth another look:
  pain/cause
    What best explains it?
The next review is due tomorrow, 2026-11-24: 1 question.
Next: 'practice' asks more, 'progress' shows where you stand.
nmt> quit
