# A page goes to a file or to standard output, and replaces what was there.
env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
env NMTQUIZ_QUESTIONS=course
env TZ=EST5
--- given course/safety.yaml from looking-back/safety.yaml
--- given course/exams/first.yaml from looking-back/first.yaml
--- given ana.profile from looking-back/ana.profile
--- | nmtquiz -p ./ana.profile history fail0002 --html page.html && nmtquiz -p ./ana.profile history fail0002 --html - | cmp - page.html && ls *page*
--- stdout
page.html is written; any browser shows it.
page.html
--- | head -n 8 page.html | cut -c 1-100
--- stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'un
<title>First &lt;steps&gt; &amp; more – result</title>
<style>
--- | nmtquiz -p ./ana.profile history stop0003 --html page.html && sed -n "/<main>/,\$p" page.html
--- stdout
page.html is written; any browser shows it.
<main>
<h1 dir="auto">First &lt;steps&gt; &amp; more</h1>
<p class="quiet">Practice exam first, begun 2026-11-22 09:00, session stop0003</p>
<p class="verdict">Stopped</p>
<p>So far: 3 of 12 answered, 1 marked. It is not handed in, so there is no result yet.</p>
<p>Time: 1 min 27 s of 20 min, 29 s a question.</p>
</main>
</body>
</html>
--- | nmtquiz -p ./ana.profile history pass0001 --html none/page.html
--- stderr
none/page.html: cannot write this file: No such file or directory; check the name, the permissions and the disk
--- exit 3
--- | nmtquiz -p ./ana.profile history pass0001 --html /dev/full
--- stderr
/dev/full: cannot write this file: No space left on device; check the name, the permissions and the disk
--- exit 3
--- | nmtquiz -p ./ana.profile history pass0001 --html - >/dev/full
--- stderr
nmtquiz: the output could not be written: No space left on device; check the disk or the pipe
--- exit 3
