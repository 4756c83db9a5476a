# Too few reviews for fitting weights; the setting that holds them.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given ana.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=3
2026-11-20T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-11-20T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	false	1	12.4	-
2026-11-20T08:03:00Z	answer	k3f9x2qa	4	types/single	f60e4269	.	0	12.4	-
--- | nmtquiz -p ./ana.profile optimize
--- stderr
nmtquiz: 2 reviews so far; it takes 400 to fit the weights to you: 398 more
--- exit 1
--- | nmtquiz -p ./ana.profile optimize --json
--- stdout
{"reviews":2,"missing":398,"held_out":0,"loss_default":null,"loss_before":null,"loss_after":null,"better":false,"weights":[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542]}
--- exit 1
--- | nmtquiz -p ./ana.profile optimize now
--- stderr
nmtquiz: 'optimize' takes nothing behind it
--- exit 2
--- | nmtquiz -p ./ana.profile help optimize
--- stdout
optimize [--json]
Fit the schedule to how you remember.
The schedule foretells how likely you are to remember each question, from a
model of memory with 21 weights. The default weights suit most people. Once you
have 400 reviews, this fits the weights to yours, tries them on the newest
fifth, which it leaves out of the fit, and keeps them only where they foretell
these better, by more than chance.

'set weights -' goes back to the default weights. Fitting again after every few
hundred answers is often enough.
--- | nmtquiz -p ./ana.profile set weights "1 2 3"
--- stderr
nmtquiz: 'weights' takes 21 numbers in quotes, or - for the default ones
--- exit 2
--- | nmtquiz -p ./ana.profile set weights "0.3 1.2 2.3 8.2 6.4 0.8 3 0.001 1.9 0.17 0.8 1.5 0.06 0.26 1.6 0.6 1.9 0.5 0.09 0.07 0.2"
--- stdout
weights is 0.3 1.2 2.3 8.2 6.4 0.8 3 0.001 1.9 0.17 0.8 1.5 0.06 0.26 1.6 0.6
1.9 0.5 0.09 0.07 0.2 now.
--- | nmtquiz -p ./ana.profile optimize --json
--- stdout
{"reviews":2,"missing":398,"held_out":0,"loss_default":null,"loss_before":null,"loss_after":null,"better":false,"weights":[0.3,1.2,2.3,8.2,6.4,0.8,3,0.001,1.9,0.17,0.8,1.5,0.06,0.26,1.6,0.6,1.9,0.5,0.09,0.07,0.2]}
--- exit 1
--- | nmtquiz -p ./ana.profile set weights -
--- stdout
weights is - now.
--- | nmtquiz -p ./ana.profile set weights
--- stdout
-
