# chafa draws pictures, once each while nothing changes, above their alt texts.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
looks
--- given questions/pictures.yaml from pictures/pictures.yaml
--- given questions/images/ring.png from pictures/ring.png
--- given path/chafa from pictures/chafa
--- $ nmtquiz show pictures/third
«b»pictures/third«»
pictures · single · revision 37348950
What is drawn here?
«b r white» «b red» ▄▀▄ «»
  «010203»▀▄▀ «»
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- $ nmtquiz --seed 1 practice 3 bank:pictures
Type an answer and press Enter. ? shows what else you can type.

1/3  pictures · recall                                              [----------]
«b»The case«»
  A walker rests.
«b r white» «b red» ▄▀▄ «»
  «010203»▀▄▀ «»
[Picture: A ring round a spot]

Which shape is in the middle?
  a) A spot
  b) A ring
answer> a
«green»Right.«»  +1
It is inside.

2/3  pictures                                                       [###-------]
Which shape is outside?
  a) A ring
  b) A spot
answer> a
«green»Right.«»  +1

3/3  pictures                                                       [######----]
What is drawn here?
«b r white» «b red» ▄▀▄ «»
  «010203»▀▄▀ «»
[Picture: A ring round a spot, once more]
  a) A ring
  b) A square
answer> b
«red»Wrong.«»
The answer: a) A ring
Enter> /undo
Taken back.

3/3  pictures                                                       [######----]
What is drawn here?
«b r white» «b red» ▄▀▄ «»
  «010203»▀▄▀ «»
[Picture: A ring round a spot, once more]
  a) A ring
  b) A square
answer> a
«green»Right.«»  +1

«b»3 of 3 points (100 %) in 0 s.«»
Topic       points
  pictures  3 of 3
The next review is due on 2026-11-25, in 2 days: 3 questions.
Next: 'nmtquiz practice' asks more, 'nmtquiz progress' shows where you stand.
--- file chafa.log
-f symbols --animate off -O 0 --threads 1 --size 80x8 -c 240 --symbols block+border+space-wide -p off --fg black --bg white -t 1 - <PNG
-f symbols --animate off -O 0 --threads 1 --size 80x8 -c 240 --symbols block+border+space-wide -p off --fg black --bg white -t 1 - <PNG
-f symbols --animate off -O 0 --threads 1 --size 80x8 -c 240 --symbols block+border+space-wide -p off --fg black --bg white -t 1 - <PNG
--- $ env COLORTERM=truecolor nmtquiz preview pictures/first
«b»pictures/first«»
/tmp/nq.XXXXXXXX/questions/pictures.yaml, line 9
single · recall · revision 62ff59f6
«brown»The choices stand as written, never shuffled.«»

«b»Students see«»
pictures · recall
«b»The case«»
  A walker rests.
«b r white» «b red» ▄▀▄ «»
  «010203»▀▄▀ «»
[Picture: A ring round a spot]

Which shape is in the middle?
  a) A spot
  b) A ring

«b»The key«»
  a) A spot

«b»Each choice«»
  a) Right.
  b) Wrong. (It says no why yet.)

«b»The hint«»
(none)

«b»After a right answer (a)«»
«green»Right.«»  +1
It is inside.
  (It names no source yet.)

«b»After a wrong answer (b)«»
«red»Wrong.«»
The answer: a) A spot
(Then the explanation, as above.)

«b»What lint says«»
  line 9: this question has no `source`; without one nobody can check it when it
  is doubted: name the work, and the section [no-source]
  line 13: of two choices half the guesses are right; add a wrong one that
  students believe, or make it true or false [few-choices]
  line 13: 1 of 1 wrong choices have no `why`; who picked one wants to know what
  is wrong about it: write `text:` and `why:` [no-why]
  line 15: this explanation gives no reason; say why the answer is right, and
  one thing more that helps to keep it [no-explain]
--- file chafa.log
-f symbols --animate off -O 0 --threads 1 --size 80x8 -c 240 --symbols block+border+space-wide -p off --fg black --bg white -t 1 - <PNG
-f symbols --animate off -O 0 --threads 1 --size 80x8 -c 240 --symbols block+border+space-wide -p off --fg black --bg white -t 1 - <PNG
-f symbols --animate off -O 0 --threads 1 --size 80x8 -c 240 --symbols block+border+space-wide -p off --fg black --bg white -t 1 - <PNG
-f symbols --animate off -O 0 --threads 1 --size 80x8 -c full --symbols block+border+space-wide -p off --fg black --bg white -t 1 - <PNG
