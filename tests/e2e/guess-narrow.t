# The same in a narrow window.
size 40x24
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
--- $ nmtquiz lint --guess questions/types.yaml
Each type once: 3 questions to guess at
  - longest choice: 50 % right of 2,
    chance 38 %, +13 points; 95 %
    interval 1 to 99 %
  - shortest choice: 0 % right of 2,
    chance 38 %, -38 points; 95 %
    interval 0 to 83 %
  - middle length: 50 % right of 2,
    chance 38 %, +13 points; 95 %
    interval 8 to 75 %
  - first as shown: 17 % right of 2,
    chance 38 %, -21 points; 95 %
    interval 0 to 66 %
  - last as shown: 50 % right of 2,
    chance 38 %, +13 points; 95 %
    interval 1 to 99 %
  - most words of the stem: 0 % right of
    1, chance 25 %, -25 points; 95 %
    interval 0 to 98 %
  - most like the others: says nothing
  - odd one out: says nothing
  - commas and qualifiers: says nothing
  - all of the above: says nothing
  - no absolute words: 67 % right of 2,
    chance 38 %, +29 points; 95 %
    interval 9 to 67 %
  No strategy surely beats chance.

Shares are of the questions in which a
strategy singles choices out; of those
that are tied each counts in part. 0 of
7 intervals lie wholly above or below
chance; by luck alone up to 1 in 20 may.
Fewer than 10 questions say little.
--- $ nmtquiz stats
11 questions in 2 banks: 11 live, 0
drafts.

- pain: 3 questions, 0 drafts, 0
  critical; 1 case; ease 97, least 82;
  key longest 100 %; without why 1,
  explain 2, source 3
- types: 8 questions, 0 drafts, 0
  critical; 1 case; ease 98, least 82;
  key longest 100 %; without why 0,
  explain 2, source 0

Topics
- desk-work: 8 (no level 5, recall 1,
  apply 1, analyze 1)
- pain/referred: 2 (no level 1, apply 1)
- pain/treatment: 1 (no level 1)

Levels: none 7 (64 %), recall 1 (9 %),
apply 2 (18 %), analyze 1 (9 %)
Types: single 2 (18 %), truefalse 2
(18 %), multiple 1 (9 %), order 1 (9 %),
match 1 (9 %), short 2 (18 %), numeric 1
(9 %), cloze 1 (9 %)
Difficulty: medium 11 (100 %)
Critical: 0. With a picture: 0. In a
case: 11 (2 cases).
Choices: 3.7 to a question, on the mean.
Key the longest choice: in 100 % of 2
single-choice questions; by chance 29 %.
Reading ease: 97 on the median, 82 the
least (types/numeric). From 60 on it is
plain English.
Missing: a why in 1 question, an
explanation in 4 questions, a source in
3 questions; 'lint' shows where.

Sources, and how many questions cite
them
- 8: OpenStax, Anatomy & Physiology 2e
