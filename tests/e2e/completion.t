# Tab completes verbs, options, filters, names of questions, settings, and what may stand in a question.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1
NMT Quiz 0.1.0 - 2 banks, 11 questions. Profile ana: new.
Type 'practice'; 'help' lists the rest, Tab completes.
nmt> pr{Tab}{Tab}
practice  progress
nmt> {=pr}pra{Tab}pa{Tab}/{Tab}{Tab}r{Tab}{^U}{~}bank:t{Tab}{^U}{~}progress ty{Tab}{=pe:}{Tab}t{Tab}{=ruefalse}{^U}{~}show p{Tab}{=ain/}p{Tab}{Tab}
pain/place  pain/press
nmt> {=show pain/p}{^U}{~}flag pain/c{Tab}{=ause}{Enter}
Flagged: pain/cause
nmt> set p{Tab}{=ause}{^U}{~}lint --{Tab}{Tab}
--json    --strict
nmt> {=lint --}lint --s{Tab}{=trict}que{~lint --lint --strict que}{Tab}{=stions/}p{Tab}{=ain.yaml}{Enter}
lint has no option --lint; 'help lint' shows what it takes
nmt> help h{Tab}{Tab}
help     history
nmt> {=help h}help hi{Tab}{=story}{^U}{~}xyz {Tab}{^U}{~}practice bank:pain

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
answer> {=/}/h{Tab}{Tab}/hi{Tab}{Enter}
There is no command //h/hi; /help lists them.
answer> b
Right.  +1
A trigger point is felt where it lies and where it refers its pain.

2/3  pain/referred                                                  [###-------]
The cause must be at the temple.
  (t for true, f for false)
answer> t{Tab}{=rue}{^U}{~}f{Tab}{=alse}{Enter}
Right.  +1

3/3  pain/treatment                                                 [######----]
What does the therapist apply to the spot?
  (a word or a few)
answer> /q{Tab}{=uit}{Enter}

2 of 2 points (100 %) in 0 s, 1 not asked.
Topic            points
  pain/referred  2 of 2
Next: 'practice' asks more, 'progress' shows where you stand.
nmt> quit
