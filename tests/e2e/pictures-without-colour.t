# With NO_COLOR pictures are drawn in the colour of the text, as on the console; a drawing in colours is none then.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env NO_COLOR=1
looks
--- given questions/pictures.yaml from pictures/pictures.yaml
--- given questions/images/ring.png from pictures/ring.png
--- given path/chafa from pictures/chafa
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
  ▄▀▄
  ▀▄▀
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- $ env NO_COLOR= TERM=linux nmtquiz show pictures/third
«b»pictures/third«»
pictures · single · revision 37348950
What is drawn here?
  ▄▀▄
  ▀▄▀
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
--- file chafa.log
-f symbols --animate off -O 0 --threads 1 --size 80x8 -c none --symbols block+space-extra-wide -p off --fg #909090 --bg white -t 1 - <PNG
-f symbols --animate off -O 0 --threads 1 --size 80x8 -c none --symbols half+solid+space -p off --fg #909090 --bg white -t 1 - <PNG
--- given path/chafa
#!/bin/sh
printf '\033[0m\033[31m\342\226\204\033[0m\n'
--- $ nmtquiz show pictures/third
pictures/third
pictures · single · revision 37348950
What is drawn here?
Picture: A ring round a spot, once more
Right:
  - A ring
Wrong:
  - A square
