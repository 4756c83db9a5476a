# The same seed draws and shuffles alike, and with a clock that stands all is alike to the byte.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | for i in 1 2; do yes b | head -n 20 | nmtquiz --seed 7 -p ./s.profile practice 11 >$i.out 2>&1; mv s.profile $i.profile; done; cmp 1.out 2.out && cmp 1.profile 2.profile && echo alike
--- stdout
alike
--- | yes b | head -n 20 | nmtquiz --seed 8 -p ./s.profile practice 11 >3.out 2>&1; cmp -s 1.out 3.out || echo different
--- stdout
different
--- | for i in 4 5; do yes b | head -n 20 | NMTQUIZ_NOW= nmtquiz --seed 7 -p ./$i.profile practice 11 | grep '^[0-9]*/\|^  .)' >$i.out; done; cmp 4.out 5.out && echo alike
--- stdout
alike
