# 'set pictures off', plain output and a pipe leave the alt text alone, and chafa is not asked.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/pictures.yaml from pictures/pictures.yaml
--- given questions/images/ring.png from pictures/ring.png
--- given path/chafa from pictures/chafa
--- | nmtquiz --seed 1 practice 1 pictures bank:pictures
--- stdin
a
--- stdout

1/1  pictures · recall
The case
  A walker rests.
[Picture: A ring round a spot]

Which shape is in the middle?
  a) A spot
  b) A ring
answer> a
Right.  +1
It is inside.

1 of 1 points (100 %) in 0 s.
Topic       points
  pictures  1 of 1
The next review is due on 2026-11-25, in 2 days: 1 question.
Next: 'nmtquiz practice' asks more, 'nmtquiz progress' shows where you stand.
--- $ nmtquiz --plain show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- $ env TERM=dumb nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- $ nmtquiz set pictures off
pictures is off now.
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- $ nmtquiz preview pictures/first
pictures/first
/tmp/nq.XXXXXXXX/questions/pictures.yaml, line 9
single · recall · revision 62ff59f6
The choices stand as written, never shuffled.

Students see
pictures · recall
The case
  A walker rests.
[Picture: A ring round a spot]

Which shape is in the middle?
  a) A spot
  b) A ring

The key
  a) A spot

Each choice
  a) Right.
  b) Wrong. (It says no why yet.)

The hint
(none)

After a right answer (a)
Right.  +1
It is inside.
  (It names no source yet.)

After a wrong answer (b)
Wrong.
The answer: a) A spot
(Then the explanation, as above.)

What lint says
  line 9: this question has no `source`; without one nobody can check it when it
  is doubted: name the work, and the section [no-source]
  line 13: of two choices half the guesses are right; add a wrong one that
  students believe, or make it true or false [few-choices]
  line 13: 1 of 1 wrong choices have no `why`; who picked one wants to know what
  is wrong about it: write `text:` and `why:` [no-why]
  line 15: this explanation gives no reason; say why the answer is right, and
  one thing more that helps to keep it [no-explain]
--- file chafa.log
(no such file)
