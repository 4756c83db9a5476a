# SPDX-License-Identifier: GPL-3.0-or-later
"""pages.py PROGRAM: whether the pages that the program writes are what a browser should get.

The results of tests/data/pages/ana.profile (passed, failed, stopped, untimed, without a question),
and of an exam whose every text is hostile, are pages without an error or a warning of tidy(1), of
the elements and attributes below alone, with each text as the bank has it. So are the pages of progress, whose
SVG has the numbers of its JSON, and those of banks to review, whose pictures are in them, where they lie
below the bank's folder and are what they say. The colours of their
style sheet have the contrasts of WCAG 2.1 AA, in the light, in the dark and on paper."""
import base64
import glob
import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.path.join(ROOT, "tests/data/pages")
SHARED = os.environ.get("NMTQUIZ_SHARED", os.path.join(ROOT, "../shared"))
ELEMENTS = set("""html head meta title style body main h1 h2 h3 p section figure figcaption div span
    svg desc rect line circle text table thead tbody tr th td ul ol li article strong em br code
    a img""".split())
ATTRIBUTES = set("""lang charset name content http-equiv class dir aria-labelledby aria-label role id
    scope type width height x y dy x1 x2 y1 y2 cx cy r viewbox
    href src alt""".split())
VOID = {"meta", "br", "img"}
TEXT, GRAPHIC = 4.5, 3  # WCAG 2.1, 1.4.3 and 1.4.11
PAIRS = [("text", "back", TEXT), ("quiet", "back", TEXT), ("good", "back", TEXT),
         ("bad", "back", TEXT), ("fill", "track", GRAPHIC), ("fill", "back", GRAPHIC),
         ("link", "back", TEXT), ("line", "back", GRAPHIC), ("line", "fill", GRAPHIC),
         ("line", "track", GRAPHIC), ("edge", "back", GRAPHIC)]
counts = {"passed": 0, "failed": 0, "skipped": 0}


def verdict(name, faults):
    counts["failed" if faults else "passed"] += 1
    for fault in faults:
        print("%s: %s" % (name, fault))


class Page(html.parser.HTMLParser):
    """The text of a page, and what is wrong with its elements."""

    def __init__(self, text):
        super().__init__()
        self.faults, self.open, self.text = [], [], []
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append("never closed: %s" % self.open)

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.faults.append("element <%s>" % tag)
        self.faults += ["attribute %s of <%s>" % (k, tag) for k, _ in attributes
                        if k not in ATTRIBUTES]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append("</%s> closes nothing" % tag)

    def handle_data(self, data):
        self.text.append(data)

    def handle_comment(self, data):
        self.faults.append("comment %r" % data)

    def handle_pi(self, data):
        self.faults.append("instruction %r" % data)


def words(text):
    return " ".join(text.split())


def page_of(program, arguments, environment):
    run = subprocess.run([program, *arguments, "--html", "-"], env=environment, check=False,
                         capture_output=True, cwd=environment["HOME"])
    return run.stdout.decode("utf-8"), ["status %d" % run.returncode] if run.returncode else []


def check(name, page, faults, expected=()):
    tidy = subprocess.run(["tidy", "-e", "-q", "-utf8"], input=page.encode(), capture_output=True,
                          check=False)
    faults += tidy.stderr.decode().splitlines()
    parsed = Page(page)
    shown = words("".join(parsed.text))
    verdict(name, faults + parsed.faults +
            ["%r is not there" % text for text in expected if words(text) not in shown])


def hostile_texts():
    """Those of the shared strings that a bank may hold: no controls but tab and line feed."""
    texts = ["</title></style></main></body></html><script>alert(1)</script>",
             "\"><img src=x onerror=alert(1)>'", "&lt;&#60;&amp;<!-- --> ]]>", "\u202e\u2066abc"]
    for path in sorted(glob.glob(os.path.join(SHARED, "corpora/robust/strings/*.json"))):
        with open(path, encoding="utf-8") as file:
            texts += [text for text in json.load(file) if isinstance(text, str)]
    return [t for t in texts if t.strip() and not re.search(
        "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]", t)]


def quoted(text):
    """A text for YAML, without what is markup there and would not be read back."""
    return json.dumps(text.replace("*", "\u2217"), ensure_ascii=False)


def visible(text):
    text = re.sub("[\u202a-\u202e\u2066-\u2069]", "\ufffd", text.replace("*", "\u2217"))
    return re.sub("[\ufdd0-\ufdef]", "\ufffd", text)


def hostile_exam(folder, texts):
    os.makedirs(folder + "/exams")
    with open(folder + "/hostile.yaml", "w", encoding="utf-8") as bank:
        bank.write("bank: hostile\ntitle: Hostile\nsources:\n  s: %s\ndefaults:\n  topic: t\n"
                   "  source: [s, %s]\nquestions:\n" % (quoted(texts[0]), quoted(texts[1])))
        for i, text in enumerate(texts):
            bank.write("  - id: q%d\n    ask: %s\n    answer: %s\n    wrong:\n"
                       "      - {text: %s, why: %s}\n    explain: %s\n" % (
                           i, quoted("Ask %d %s" % (i, text)), quoted("Right %d %s" % (i, text)),
                           quoted("Wrong %d %s" % (i, text)), quoted("Why %d %s" % (i, text)),
                           quoted("Since %d %s" % (i, text))))
    with open(folder + "/exams/hostile.yaml", "w", encoding="utf-8") as exam:
        exam.write("exam: hostile\ntitle: %s\nquestions: %d\npass: 70%%\nblueprint:\n"
                   "  %s:\n    share: 100%%\n    topics: [t]\n" % (
                       quoted(texts[0]), len(texts), quoted(texts[1])))
    lines = ["begin\thostile1\t1\texam\texam=hostile\tquestions=%d\tminutes=0\tpass=70" % len(texts)]
    lines += ["item\thostile1\t%d\t%d\thostile/q%d\t00000000\t2,1" % (i + 2, i + 1, i)
              for i in range(len(texts))]
    lines += ["answer\thostile1\t%d\thostile/q%d\t00000000\t-1\t0\t1\tsure\t%d" % (
        len(texts) + 2 + i, i, i + 1) for i in range(len(texts))]
    lines += ["end\thostile1\t%d\tdone\t%d\t0\t0\tfail" % (2 * len(texts) + 2, len(texts))]
    with open(folder + "/hostile.profile", "w", encoding="utf-8") as profile:
        profile.write("nmtquiz-profile 1\n" + "".join(
            "2026-11-20T14:00:00Z\t" + line + "\n" for line in lines))


def luminance(color):
    parts = [int(color[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a, b):
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def check_contrasts(page):
    colors = {}
    roots = re.findall(r":root\{([^}]*)\}", page)
    verdict("style sheets for light, dark and paper", [] if len(roots) == 3 else [str(roots)])
    for place, root in zip(("light", "dark", "paper"), roots):
        colors = {**colors, **dict(re.findall(r"--(\w+):(#[0-9a-f]{6})", root))}
        verdict("contrasts, " + place, ["%s on %s has %.2f, not %g" % (
            a, b, contrast(colors[a], colors[b]), least) for a, b, least in PAIRS
            if contrast(colors[a], colors[b]) < least])
    used = set(re.findall(r"var\(--(\w+)\)", page))
    named = {name for a, b, _ in PAIRS for name in (a, b)}
    verdict("a contrast for every colour", sorted(used ^ named))
    rest = re.sub(r":root\{[^}]*\}", "", page[page.index("<style>"):page.index("</style>")])
    verdict("no colour without a name", re.findall(r"#[0-9a-fA-F]{3,8}\b|rgb", rest))


def json_of(program, arguments, environment):
    run = subprocess.run([program, *arguments, "--json"], env=environment, check=True,
                         capture_output=True, cwd=environment["HOME"])
    return json.loads(run.stdout)


def near(a, b, slack):
    return len(a) == len(b) and all(abs(x - y) <= slack for x, y in zip(a, b))


def section(page, name):
    found = re.search(r'<section aria-labelledby="%s">.*?</section>' % name, page, re.DOTALL)
    return found[0] if found else ""


def bars(text):
    """Length, and both ends of the whisker, of each bar that is not empty."""
    numbers = []
    for bar in re.findall(r'<div class="bar">.*?</div>', text, re.DOTALL):
        if "\u2013</span>" in bar and "fill" not in bar and "whisker" not in bar:
            continue
        numbers += [float(re.search(r'class="fill" width="([\d.]+)%"', bar)[1])]
        numbers += [float(x) for x in re.search(
            r'class="whisker" x1="([\d.]+)%" x2="([\d.]+)%"', bar).groups()]
    return numbers


def marked(text, what):
    """The days and numbers that rectangles have as titles."""
    return [(day, int(n)) for day, n in re.findall(
        r"<title>([-\d]+): (\d+) %ss?</title></rect>" % what, text)]


def check_numbers(name, page, told, topics):
    """The shapes of a page of progress against its JSON; topics: whether both show whole topics."""
    faults = []
    if topics and not near(bars(section(page, "topics")), [
            100 * t[key] for t in told["topics"] if t["seen"]
            for key in ("mastery", "low", "high")], 0.06):
        faults.append("mastery: %s" % bars(section(page, "topics")))
    unseen = sum(not t["seen"] for t in told["topics"])
    if topics and section(page, "topics").count("<td>nothing seen yet</td>") != unseen:
        faults.append("%d topics were never seen" % unseen)
    readiness = [100 * r[key] for r in told["readiness"] if r["probability"] is not None
                 for key in ("probability", "low", "high")]
    if not topics and not near(bars(section(page, "readiness")), readiness, 0.06):
        faults.append("readiness: %s, not %s" % (bars(section(page, "readiness")), readiness))
    sure = [100 * s["right"] / s["answers"] for s in told["calibration"].values() if s["answers"]]
    if not near(bars(section(page, "sure"))[::3], sure, 0.06):
        faults.append("calibration: %s, not %s" % (bars(section(page, "sure"))[::3], sure))
    if marked(section(page, "calendar"), "answer") != [
            (d["day"], d["answers"]) for d in sorted(told["calendar"], key=lambda d: d["day"])]:
        faults.append("calendar: %s" % marked(section(page, "calendar"), "answer"))
    due = [(d["day"], d["due"]) for d in told["forecast"]]
    if marked(section(page, "forecast"), "review") != due:
        faults.append("forecast: %s, not %s" % (marked(section(page, "forecast"), "review"), due))
    heights = [float(x) for x in re.findall(r'class="fill" x="[^"]*" y="[^"]*" width="[^"]*" '
                                            r'height="([\d.]+)%"', section(page, "forecast"))]
    if not near(heights, [100 * n / max(m for _, m in due) for _, n in due], 0.006):
        faults.append("heights of the forecast: %s" % heights)
    dots = [100 - float(y) for y in re.findall(r' cy="([-\d.]+)%"', section(page, "exams"))]
    if not topics and not near(dots, [e["percent"] for e in told["exams"]], 0.006):
        faults.append("scores: %s" % dots)
    verdict(name + ", its numbers", faults)


def check_progress(program, home, environment, texts):
    """The day after the exams above, of all questions and of those seen; nothing seen; hostile texts."""
    banks = ["-q", os.path.join(ROOT, "tests/data/banks"), "-q", DATA + "/course", "-p"]
    environment = {**environment, "NMTQUIZ_NOW": "2026-11-22T08:00:00Z,still"}
    for name, profile, words in (("progress", DATA + "/ana.profile", []),
                                 ("progress of a topic", DATA + "/ana.profile", ["-new"]),
                                 ("progress of topics, new", home + "/new.profile", ["-flagged"]),
                                 ("progress, new", home + "/new.profile", [])):
        arguments = banks + [profile, "progress", *words]
        page, faults = page_of(program, arguments, environment)
        check(name, page, faults)
        check_numbers(name, page, json_of(program, arguments, environment), bool(words))
    page, faults = page_of(program, ["-q", home + "/hostile", "-p",
                                     home + "/hostile/hostile.profile", "progress"], environment)
    check("progress, hostile", page, faults, [visible(texts[0])])


PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/"
                       "p5GmfAAAAABJRU5ErkJggg==")
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>\n'
# Files of pictures: what they hold, and what the page says of them (None: they are shown).
PICTURES = {
    "dot.png": (PNG, None),
    "drawn.svg": (SVG, None),
    "photo.jpg": (b"\xff\xd8\xff\xe0" + bytes(61), None),
    "named.png": (SVG, None),  # What it is, is told by its bytes.
    "page.svg": (b"<html><svg></svg></html>", "it is no PNG, JPEG or SVG"),
    "words.png": (b"hello\n", "it is no PNG, JPEG or SVG"),
    "empty.png": (b"", "it is no PNG, JPEG or SVG"),
    "huge.png": (PNG + bytes(4 << 20), "it is too large for a page"),
    "link.png": ("../outside.png", "it is a link, or lies behind one, and links are not followed"),
    "lacks.png": (None, "there is no such file"),
}


def picture_bank(folder):
    os.makedirs(folder + "/images/folder.png")
    os.symlink("images", folder + "/linked")
    with open(folder + "/outside.png", "wb") as file:
        file.write(PNG)
    images = {"images/" + name: told for name, (_, told) in PICTURES.items()}
    images["images/folder.png"] = "it is no file"
    images["linked/dot.png"] = PICTURES["link.png"][1]
    for name, (content, _) in PICTURES.items():
        if isinstance(content, str):
            os.symlink(content, folder + "/images/" + name)
        elif content is not None:
            with open(folder + "/images/" + name, "wb") as file:
                file.write(content)
    with open(folder + "/pictures.yaml", "w", encoding="utf-8") as bank:
        bank.write("bank: pictures\ntitle: Pictures\nquestions:\n")
        for i, image in enumerate(images):
            bank.write("  - {id: q%d, ask: A, image: %s, alt: Alt %d, answer: true}\n" % (i, image, i))
        bank.write("  - {id: broken, ask: A, anser: true}\n")
    return images


def check_reviews(program, home, environment, texts):
    """Pages of banks to review: one that ships, hostile texts, pictures."""
    for bank in sorted(glob.glob(ROOT + "/questions/*.yaml"))[:2] + [ROOT + "/tests/data/banks/types.yaml"]:
        page, faults = page_of(program, ["preview", bank], environment)
        check("review of " + os.path.basename(bank), page, faults)
    page, faults = page_of(program, ["preview", home + "/hostile/hostile.yaml"], environment)
    check("review, hostile", page, faults, [
        "%s %d %s" % (what, i, visible(text)) for i, text in enumerate(texts)
        for what in ("Ask", "Right", "Wrong", "Why", "Since")] + [visible(texts[0])])
    images = picture_bank(home + "/course")
    page, faults = page_of(program, ["preview", home + "/course/pictures.yaml"], environment)
    check("review, pictures", page, faults, ["1 more has errors", "did you mean `answer`"] + [
        "The picture %s is not shown: %s." % (image, told) for image, told in images.items() if told])
    kinds = re.findall(r'<img src="data:(image/[a-z+]+);base64,([A-Za-z0-9+/]+=*)" alt="Alt \d+">', page)
    shown = [PICTURES[image.split("/")[1]][0] for image, told in images.items() if not told]
    verdict("pictures, byte for byte",
            [] if [base64.b64decode(data) for _, data in kinds] == shown else [str(kinds)])
    verdict("kinds of pictures", [] if [kind for kind, _ in kinds] == [
        "image/png", "image/svg+xml", "image/jpeg", "image/svg+xml"] else [str(kinds)])
    verdict("no picture from elsewhere", re.findall(r'src="(?!data:image/)[^"]*"', page))


def main():
    program = os.path.realpath(sys.argv[1])
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "TZ": "UTC",
                       "LC_ALL": "C.UTF-8"}
        banks = ["-q", os.path.join(ROOT, "tests/data/banks"), "-q", DATA + "/course", "-p",
                 DATA + "/ana.profile", "history"]
        for session in "pass0001", "fail0002", "stop0003", "gone0004", "open0005":
            page, faults = page_of(program, banks + [session], environment)
            check(session, page, faults)
            if session == "pass0001":
                check_contrasts(page)
        texts = hostile_texts()
        hostile_exam(home + "/hostile", texts)
        page, faults = page_of(program, ["-q", home + "/hostile", "-p",
                                         home + "/hostile/hostile.profile", "history", "hostile1"],
                               environment)
        check("hostile texts", page, faults, [
            "%s %d %s" % (what, i, visible(text)) for i, text in enumerate(texts)
            for what in ("Ask", "Right", "Wrong", "Why", "Since")] + [visible(texts[0])])
        check_progress(program, home, environment, texts)
        check_reviews(program, home, environment, texts)
        if not os.path.isdir(SHARED):
            print("skipped: %s is not there, so only the hostile texts of this file" % SHARED)
            counts["skipped"] += 1
    print("%(passed)d passed, %(failed)d failed" % counts +
          (", %(skipped)d skipped" % counts if counts["skipped"] else ""))
    sys.exit(counts["failed"] > 0)


main()
