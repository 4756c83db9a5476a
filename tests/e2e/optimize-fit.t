# Weights fitted to a student who forgets far less than most, kept, and not fitted twice.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- | awk 'BEGIN { OFS = "\t"; print "nmtquiz-profile 1"; print "2026-10-01T08:00:00Z", "begin", "k3f9x2qa", 1, "practice", "zone=+00:00", "seed=81"; for (d = 1; d <= 28; d++) for (q = 0; q < 60; q++) if ((d + q) % 4 == 0) print sprintf("2026-10-%02dT08:%02d:00Z", d, q), "answer", "k3f9x2qa", ++n + 1, "bank/q-" q, "8ac4938f", "+1", ((q * 7 + d * 3) % 11 > 0), 9, "-" }' >sam.profile
--- | nmtquiz -p ./sam.profile optimize
--- stdout
420 reviews, 360 of them on a later day than the question's last one. Weights
were fitted to the older of these; the newest 72 were left out, and then
foretold:

Forecasts by           sure of what came  log loss
the default weights               60.8 %    0.4977
weights fitted to you             63.2 %    0.4582

'Sure of what came' is how likely the forecasts took what then happened, right
or wrong, on average; more is better. Log loss says the same as its logarithm;
less is better, and 0.6931 is a coin's.
The fitted weights foretell better, by more than chance. They are kept, fitted
to all your reviews now, and the schedule follows them from here on. 'set
weights -' goes back to the default weights.
--- | nmtquiz -p ./sam.profile optimize
--- stdout
420 reviews, 360 of them on a later day than the question's last one. Weights
were fitted to the older of these; the newest 72 were left out, and then
foretold:

Forecasts by           sure of what came  log loss
the default weights               60.8 %    0.4977
the weights you have              63.8 %    0.4498
weights fitted to you             63.2 %    0.4582

'Sure of what came' is how likely the forecasts took what then happened, right
or wrong, on average; more is better. Log loss says the same as its logarithm;
less is better, and 0.6931 is a coin's.
The fitted weights are not kept: they are not better, or by too little to tell
from chance. Nothing has changed. Try again after a few hundred answers more.
--- | NMTQUIZ_NOW=2026-11-24T08:00:00Z,still nmtquiz -p ./sam.profile set weights -
--- stdout
weights is - now.
--- | NMTQUIZ_NOW=2026-11-25T08:00:00Z,still nmtquiz -p ./sam.profile optimize --json
--- stdout
{"reviews":420,"missing":0,"held_out":72,"loss_default":0.497695,"loss_before":0.497695,"loss_after":0.458208,"better":true,"weights":[4.3771,4.2571,4.1368,15.0177,6.5314,0.715,2.9814,0.001,1.7536,0.2435,0.677,1.5857,0.0755,0.2915,1.6373,0.6014,1.8729,0.5425,0.0912,0.0658,0.1003]}
