# An unknown command gets the nearest one, or where the list is, and costs nothing.
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
answer> /hnit
There is no command /hnit; did you mean /hint?
answer> /xyzzy
There is no command /xyzzy; /help lists them.
answer> /
There is no command /; /help lists them.
answer> /HINT
Hint: It need not come from there.
answer> {^D}

Nothing was answered.
