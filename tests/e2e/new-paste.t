# new --paste: good questions are saved together, what is wrong with the others is said by line.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given q/neck.yaml
# mine
bank: neck
title: Neck
sources:
  grays: Gray's Anatomy
questions:
  - id: first
    ask: Is it so?
    answer: true
    source: grays
--- $ nmtquiz -q q new --paste neck
New questions for the bank Neck, in q/neck.yaml.
Paste the questions here: the stem, then its choices as a) b) c), with a star
behind the right one or a line Answer: b. End with a line that is a full stop
alone.
paste> 1. Which muscle lifts the scapula?
paste> a) Latissimus dorsi
paste> b) Levator scapulae *
paste> c) Lower trapezius: all of it
paste> Explanation: Its name says so.
paste> Source: grays 42
paste>
paste> 2. Which of these has no key?
paste> a) This
paste> b) That
paste> 3. Which bones touch the scapula?
paste> A. Clavicle
paste> B. Humerus
paste> C. Femur
paste> ANSWER: A, B
paste> Source: Moore, Clinically Oriented Anatomy
paste> .
1. Which muscle lifts the scapula?
   + Levator scapulae
   - Latissimus dorsi
   - Lower trapezius: all of it
   Line 1: "all" in a wrong choice: little is so without exception, which
           students know, and strike it out; say it without
   Line 1: "scapulae" stands in the question and in the right choice alone,
           which gives it away; use another word, or have it in a wrong choice
           too
   Line 1: 2 of 2 wrong choices have no `why`; who picked one wants to know what
           is wrong about it: write `text:` and `why:`
2. Which of these has no key?
   Line 9: no choice is marked as right; put a star before it, or write Answer:
           b below
3. Which bones touch the scapula?
   + Clavicle
   + Humerus
   - Femur
   Line 11: this question has no `explain`; who answered wrong learns most from
            it: say in a sentence or two why the answer is right
   Line 11: 1 of 1 wrong choices have no `why`; who picked one wants to know
            what is wrong about it: write `text:` and `why:`
2 of 3 can be saved; mend the others and paste them again.
Save these 2? [Y/n]
Saved: 2 questions in q/neck.yaml.
--- exit 1
--- file q/neck.yaml
# mine
bank: neck
title: Neck
sources:
  grays: Gray's Anatomy
  moore-clinically-oriented: Moore, Clinically Oriented Anatomy
questions:
  - id: first
    ask: Is it so?
    answer: true
    source: grays

  - id: muscle-lifts-scapula
    ask: Which muscle lifts the scapula?
    answer: Levator scapulae
    wrong:
      - Latissimus dorsi
      - "Lower trapezius: all of it"
    explain: Its name says so.
    source: [grays, "42"]
    topic: neck

  - id: bones-touch-scapula
    ask: Which bones touch the scapula?
    answers:
      - Clavicle
      - Humerus
    wrong:
      - Femur
    source: moore-clinically-oriented
    topic: neck
--- $ nmtquiz -q q new --paste neck
New questions for the bank Neck, in q/neck.yaml.
Paste the questions here: the stem, then its choices as a) b) c), with a star
behind the right one or a line Answer: b. End with a line that is a full stop
alone.
paste> Only this
paste> .
1. Only this
   Line 1: it has neither choices nor an answer; write choices as a) and b), or
           a line Answer: below
None of these can be saved; nothing was saved.
--- exit 1
--- | nmtquiz -q q new --paste arm
--- stdin
The elbow is a hinge.
Answer: true
Explanation: The ulna turns round the humerus.
Source: Moore
--- stdout
There is no bank arm yet. It will be in q/arm.yaml.
Paste the questions here: the stem, then its choices as a) b) c), with a star
behind the right one or a line Answer: b. End with a line that is a full stop
alone.
paste> The elbow is a hinge.
paste> Answer: true
paste> Explanation: The ulna turns round the humerus.
paste> Source: Moore
paste> 
1. The elbow is a hinge.
   + true
Save it? [Y/n] 
Saved: 1 question in q/arm.yaml.
--- file q/arm.yaml
bank: arm
title: Arm
language: en
sources:
  moore: Moore
questions:
  - id: elbow-hinge
    ask: The elbow is a hinge.
    answer: true
    explain: The ulna turns round the humerus.
    source: moore
    topic: arm
--- | nmtquiz -q q new --paste
--- stderr
nmtquiz: in a pipe, new --paste takes the bank's name behind it
--- exit 2
