# Pictures in a small window, which is made higher: they are a third of its height at most.
size 40x15
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env TERM=xterm
--- given questions/pictures.yaml from pictures/pictures.yaml
--- given questions/images/ring.png from pictures/ring.png
--- given path/chafa from pictures/chafa
--- $ nmtquiz --seed 1 practice 3 bank:pictures
Type an answer and press Enter. ? shows
what else you can type.

1/3  pictures · recall      [----------]
The case
  A walker rests.
  ▄▀▄
  ▀▄▀
[Picture: A ring round a spot]

Which shape is in the middle?
  a) A spot
  b) A ring
answer> a
Right.  +1
It is inside.

2/3  pictures               [###-------]
Which shape is outside?
  a) A ring
  b) A spot
answer> {resize 40x11}a
Right.  +1

3/3  pictures               [######----]
What is drawn here?
[Picture: A ring round a spot, once
more]
  a) A ring
  b) A square
answer> {resize 40x60}/undo
Taken back.

2/3  pictures               [###-------]
Which shape is outside?
  a) A ring
  b) A spot
answer> a
Right.  +1

3/3  pictures               [######----]
What is drawn here?
  ▄▀▄
  ▀▄▀
[Picture: A ring round a spot, once
more]
  a) A ring
  b) A square
answer> a
Right.  +1

3 of 3 points (100 %) in 0 s.
Topic       points
  pictures  3 of 3
The next review is due on 2026-11-25, in
2 days: 3 questions.
Next: 'nmtquiz practice' asks more,
'nmtquiz progress' shows where you
stand.
--- file chafa.log
-f symbols --animate off -O 0 --threads 1 --size 40x5 -c 16 --symbols block+border+space-wide -p on --fg black --bg white -t 1 - <PNG
-f symbols --animate off -O 0 --threads 1 --size 40x20 -c 16 --symbols block+border+space-wide -p on --fg black --bg white -t 1 - <PNG
