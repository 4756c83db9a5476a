# Fitted weights that are no better are not kept; and odd ones in force are worse than the default.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
size 60x24
--- | awk 'BEGIN { OFS = "\t"; print "nmtquiz-profile 1"; print "2026-10-01T08:00:00Z", "begin", "k3f9x2qa", 1, "practice", "zone=+00:00", "seed=81"; for (d = 1; d <= 28; d++) for (q = 0; q < 60; q++) if ((d + q) % 4 == 0) { x = (x * 75 + 74) % 65537; print sprintf("2026-10-%02dT08:%02d:00Z", d, q), "answer", "k3f9x2qa", ++n + 1, "bank/q-" q, "8ac4938f", "+1", (x % 100 < 90), 9, "-" } }' >eva.profile
--- $ nmtquiz -p ./eva.profile optimize
420 reviews, 360 of them on a later day than the question's
last one. Weights were fitted to the older of these; the
newest 72 were left out, and then foretold:

Forecasts by           sure of what came  log loss
the default weights               91.2 %    0.0918
weights fitted to you             90.8 %    0.0970

'Sure of what came' is how likely the forecasts took what
then happened, right or wrong, on average; more is better.
Log loss says the same as its logarithm; less is better, and
0.6931 is a coin's.
The fitted weights are not kept: they are not better, or by
too little to tell from chance. Nothing has changed. Try
again after a few hundred answers more.
--- | NMTQUIZ_NOW=2026-11-24T08:00:00Z,still nmtquiz -p ./eva.profile set weights "0.1 0.1 0.1 0.1 6.4 0.8 3 0.001 1.9 0.17 0.8 1.5 0.06 0.26 1.6 0.6 1.9 0.5 0.09 0.07 0.15"
--- stdout
weights is 0.1 0.1 0.1 0.1 6.4 0.8 3 0.001 1.9 0.17 0.8 1.5 0.06 0.26 1.6 0.6
1.9 0.5 0.09 0.07 0.15 now.
--- $ nmtquiz -p ./eva.profile optimize
420 reviews, 360 of them on a later day than the question's
last one. Weights were fitted to the older of these; the
newest 72 were left out, and then foretold:

Forecasts by           sure of what came  log loss
the default weights               91.2 %    0.0918
the weights you have              90.9 %    0.0949
weights fitted to you             90.8 %    0.0970

'Sure of what came' is how likely the forecasts took what
then happened, right or wrong, on average; more is better.
Log loss says the same as its logarithm; less is better, and
0.6931 is a coin's.
The fitted weights are not kept: they are not better, or by
too little to tell from chance. The default weights foretold
better than those you have: 'set weights -' goes back to
them.
