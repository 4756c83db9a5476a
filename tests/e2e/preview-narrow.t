# The same in a narrow window, with colours; and in plain words.
size 40x60
looks
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- given questions/hips.yaml
bank: hips
title: Hips
sources:
  book: A Book on Hips (2020)
questions:
  - id: flexor
    ask: Which muscle most strongly bends the hip?
    image: hip.png
    alt: The front of a hip
    answer: Iliopsoas
    wrong:
      - {text: Sartorius, why: It helps a little.}
      - {text: Popliteus, why: It lies behind the knee.}
      - {text: Deltoid, why: It lies at the shoulder.}
    hint: It begins at the spine.
    explain: It runs from the spine to the *femur*.
    source: [book, p. 4]
    level: recall
    status: draft
--- given questions/hip.png
none
--- $ nmtquiz --seed 1 preview hips/flexor
«b»hips/flexor«»
/tmp/nq.XXXXXXXX/questions/hips.yaml,
line 6
single · recall · revision a7a20874
«brown»A draft: students are not asked it.«»

«b»Students see«»
hips · recall
Which muscle most strongly bends the
hip?
[Picture: The front of a hip]
  a) Popliteus
  b) Iliopsoas
  c) Deltoid
  d) Sartorius

«b»The key«»
  b) Iliopsoas

«b»Each choice«»
  a) Wrong. It lies behind the knee.
  b) Right.
  c) Wrong. It lies at the shoulder.
  d) Wrong. It helps a little.

«b»The hint«»
It begins at the spine.

«b»After a right answer (b)«»
«green»Right.«»  +1
It runs from the spine to the «u»femur«».
  A Book on Hips (2020), p. 4

«b»After a wrong answer (a)«»
«red»Wrong.«»
The answer: b) Iliopsoas
Not a) It lies behind the knee.
(Then the explanation, as above.)
--- $ nmtquiz --seed 1 --plain preview hips/flexor
hips/flexor
/tmp/nq.XXXXXXXX/questions/hips.yaml,
line 6
single · recall · revision a7a20874
A draft: students are not asked it.

Students see
hips · recall
Which muscle most strongly bends the
hip?
[Picture: The front of a hip]
  a) Popliteus
  b) Iliopsoas
  c) Deltoid
  d) Sartorius

The key
  b) Iliopsoas

Each choice
  a) Wrong. It lies behind the knee.
  b) Right.
  c) Wrong. It lies at the shoulder.
  d) Wrong. It helps a little.

The hint
It begins at the spine.

After a right answer (b)
Right.  +1
It runs from the spine to the _femur_.
  A Book on Hips (2020), p. 4

After a wrong answer (a)
Wrong.
The answer: b) Iliopsoas
Not a) It lies behind the knee.
(Then the explanation, as above.)
