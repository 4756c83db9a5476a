# Progress as a page: to a file, to standard output, and where neither can be written; one output alone.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env TZ=UTC0
--- given ana.profile
nmtquiz-profile 1
2026-11-20T08:00:00Z	begin	k3f9x2qa	1	practice	zone=+00:00	seed=81	questions=3
2026-11-20T08:01:00Z	answer	k3f9x2qa	2	pain/cause	8ac4938f	-2	0	12.4	sure
2026-11-20T08:02:00Z	answer	k3f9x2qa	3	pain/place	77441f55	false	1	12.4	-
2026-11-20T09:00:00Z	set	k3f9x2qb	1	exam-date	2026-12-24
--- given questions/exams/all.yaml
exam: all
title: All & more
questions: 10
minutes: 20
pass: 70%
--- | nmtquiz -p ./ana.profile progress --html page.html && nmtquiz -p ./ana.profile progress --html - | cmp - page.html && ls *page*
--- stdout
page.html is written; any browser shows it.
page.html
--- | grep -o '<title>Progress.*' page.html
--- stdout
<title>Progress of ana</title>
--- | sed -n '/<main>/,/id="sure"/p' page.html
--- stdout
<main>
<h1 dir="auto">Progress of ana</h1>
<p class="quiet">As of 2026-11-23</p>
<p class="verdict">2 due today, and 9 new questions</p>
<p>11 questions, 2 seen. 2 answers in 25 s. 0 days in a row, 1 at most.</p>
<p>Your exam is on 2026-12-24, in 31 days. 9 questions are new to you: 1 a day would show all a week before it; &#39;set new&#39; is at 10.</p>
<section aria-labelledby="readiness">
<h2 id="readiness">Readiness</h2>
<table aria-labelledby="readiness">
<thead><tr><th scope="col">exam</th><th scope="col">to pass</th><th scope="col">likely between</th></tr></thead>
<tbody>
<tr><th scope="row" dir="auto">All &amp; more</th><td>–</td><td>too early to say: 2 of 6 questions seen</td></tr>
</tbody>
</table>
<p class="quiet">The chance to pass an exam drawn from these banks, not the licensing exam, on 2026-12-24, if you study nothing until then; the range holds it about four times in five.</p>
</section>
<section aria-labelledby="topics">
<h2 id="topics">Mastery by topic</h2>
<figure>
<div class="bar"><span class="name" dir="auto">desk-work</span>
<svg role="img" aria-label="desk-work: 0 of 8 seen"><title>desk-work</title><desc>0 of 8 seen</desc>
<rect class="track" width="100%" height="100%"></rect></svg>
<span class="share">–</span></div>
<div class="bar"><span class="name" dir="auto">pain</span>
<svg role="img" aria-label="pain: 55 %; likely between 38 and 72 %; 2 of 3 seen; 2 due"><title>pain</title><desc>55 %; likely between 38 and 72 %; 2 of 3 seen; 2 due</desc>
<rect class="track" width="100%" height="100%"></rect><rect class="fill" width="55.0%" height="100%"></rect><line class="whisker" x1="38.2%" x2="71.9%" y1="50%" y2="50%"></line><line class="whisker" x1="38.2%" x2="38.2%" y1="25%" y2="75%"></line><line class="whisker" x1="71.9%" x2="71.9%" y1="25%" y2="75%"></line></svg>
<span class="share">55 %</span></div>
<figcaption>The share of the points to expect, also from questions never seen: the fewer were seen, the wider the likely range, which is the line across a bar.</figcaption>
</figure>
<table aria-labelledby="topics">
<thead><tr><th scope="col">topic</th><th scope="col">mastery</th><th scope="col">likely between</th><th scope="col">seen</th><th scope="col">due</th></tr></thead>
<tbody>
<tr><th scope="row" dir="auto">desk-work</th><td>–</td><td>nothing seen yet</td><td>0 of 8</td><td>0</td></tr>
<tr><th scope="row" dir="auto">pain</th><td>55 %</td><td>38 and 72 %</td><td>2 of 3</td><td>2</td></tr>
</tbody>
</table>
</section>
<section aria-labelledby="sure">
<h2 id="sure">How sure you were</h2>
--- | nmtquiz -p ./ana.profile progress pain --html - | grep -E 'As of|Your exam|id="readiness"'
--- stdout
<p class="quiet">As of 2026-11-23, of the questions that &#39;pain&#39; chooses</p>
--- | nmtquiz -p ./ana.profile progress --html
--- stderr
nmtquiz: --html wants a value behind it: --html FILE
--- exit 2
--- | nmtquiz -p ./ana.profile progress --html page.html --json
--- stderr
nmtquiz: --json, --csv and --html each write all of it; take one
--- exit 2
--- | nmtquiz -p ./ana.profile progress --csv --html page.html
--- stderr
nmtquiz: --json, --csv and --html each write all of it; take one
--- exit 2
--- | nmtquiz -p ./ana.profile progress --html none/page.html
--- stderr
none/page.html: cannot write this file: No such file or directory; check the name, the permissions and the disk
--- exit 3
--- | nmtquiz -p ./ana.profile progress --html /dev/full
--- stderr
/dev/full: cannot write this file: No space left on device; check the name, the permissions and the disk
--- exit 3
--- | nmtquiz -p ./ana.profile progress --html - >/dev/full
--- stderr
nmtquiz: the output could not be written: No space left on device; check the disk or the pipe
--- exit 3
