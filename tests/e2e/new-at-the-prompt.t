# At the program's own prompt new comes and goes; a bank that was made there a moment ago is found again, flaws are told, and order, several and gaps have their fields.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz --seed 1 -q questions -q home/q
nmt> new neck
Make it? [Y/n] 
title [Neck]> 
about> 
language [en]> 
license> 
authors> 
work> 
kind> several
question> Which of these always touch the scapula?
right 1> The clavicle
right 2> The humerus
right 3> 
wrong 1> The femur
why is it wrong> 
wrong 2> 
explanation> Both meet it at the shoulder.
source 1> 
topic [neck]> 
level> 
difficulty> 
hint> 
tags> 
safety [no]> 
note> 
name [these-always-touch-scapula]> 
Save it as it is? [Y/n] wrong
wrong 1> The femur
why is it wrong> It is in the thigh.
wrong 2> The femur
why is it wrong> It is the thigh's.
wrong 3> 
field> wrong
wrong 1> The femur
why is it wrong> It is in the thigh.
wrong 2> The tibia
why is it wrong> /back
wrong 2> /back
wrong 1> The femur
why is it wrong> It is in the thigh.
wrong 2> The tibia
why is it wrong> It is in the leg.
wrong 3> 
Save it as it is? [Y/n] 
Another question? [Y/n] n
nmt> new neck
kind> order
question> Put the steps in order.
step 1> Find the spot
step 2> 
step 2> Press it
step 3> Let it go
step 4> 
explanation> /go kind
kind [put in order]> gaps
above> 
text> No gaps here
text> First {{}find|locate} it, then {{}press} it.
explanation> 
source 1> /quit
nmt> quit
--- file questions/neck.yaml
