# The alt text alone stands where chafa lacks, fails, hangs, says nothing or says what no drawing is, and
# where the picture is none, lies elsewhere or says that it is huge.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/pictures.yaml from pictures/pictures.yaml
--- given questions/images/ring.png from pictures/ring.png
--- $ env PATH=path nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- given path/chafa
#!/bin/sh
echo chafa: I cannot >&2
printf '\342\226\204\n'
exit 2
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- given path/chafa
#!/bin/sh
cat >/dev/null
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- given path/chafa
#!/bin/sh
printf '\033]0;mine\007\033[2J\033[H\342\226\204\n'
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- given path/chafa
#!/bin/sh
echo 'answer> your password?'
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- given path/chafa
#!/bin/sh
i=0
while [ $i -lt 9 ]; do
	printf '\342\226\204\n'
	i=$((i + 1))
done
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- given path/chafa
#!/bin/sh
exec yes
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- given path/chafa from pictures/chafa
--- given questions/images/ring.png from pictures/ring.svg
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- given secret.png from pictures/ring.png
--- | ln -sf ../../secret.png questions/images/ring.png
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- | rm questions/images/ring.png; printf '\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\020\001\0\0\0\001' >questions/images/ring.png
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- file chafa.log
(no such file)
--- given path/chafa
#!/bin/sh
echo asked >>asked
exec sleep 3600
--- given questions/images/ring.png from pictures/ring.png
--- $ nmtquiz --seed 1 practice 3 bank:pictures
Type an answer and press Enter. ? shows what else you can type.

1/3  pictures · recall                                              [----------]
The case
  A walker rests.
[Picture: A ring round a spot]

Which shape is in the middle?
  a) A spot
  b) A ring
answer> a
Right.  +1
It is inside.

2/3  pictures                                                       [###-------]
Which shape is outside?
  a) A ring
  b) A spot
answer> a
Right.  +1

3/3  pictures                                                       [######----]
What is drawn here?
[Picture: A ring round a spot, once more]
  a) A ring
  b) A square
answer> a
Right.  +1

3 of 3 points (100 %) in 0 s.
Topic       points
  pictures  3 of 3
The next review is due on 2026-11-25, in 2 days: 3 questions.
Next: 'nmtquiz practice' asks more, 'nmtquiz progress' shows where you stand.
--- file asked
asked
