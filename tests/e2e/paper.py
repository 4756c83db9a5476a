# SPDX-License-Identifier: GPL-3.0-or-later
"""Paper against what it must say: the text of each form's PDF against `print --json` and `show`, the
key against the choices' own marks, no word of the key where it was not asked for, hostile texts
character by character, and what goes wrong with groff, files and pipes."""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata

from terminal import ROOT, Home

SHARED = os.environ.get("NMTQUIZ_SHARED", os.path.join(ROOT, "../shared"))
STRINGS = os.path.join(SHARED, "corpora/robust/strings")
# Read from the page as their twins, which look the same.
TWINS = {"\u0394": "\u2206", "\u03bc": "\u00b5", "\u2010": "-"}
BLANK = "This page is left blank."
PASSWD = open("/etc/passwd", encoding="utf-8", errors="replace").readline().strip()

TYPES = """
bank: paper
title: "Paper: 'all' of \\\\*(types"
about: .so /etc/passwd
sources: {book: "'so A Book \\\\X'x'"}
cases:
  - id: knee
    text: A case of .so knees
    image: images/knee.png
    alt: A knee, "bent"
questions:
  - {id: one, ask: Which is one?, answer: the one, wrong: [{text: not one, why: WHY-ONE}, nor this, and .that],
     explain: EXPLAINED-ONE, hint: HINTED-ONE, source: [book, "7-1"]}
  - {id: yes, case: knee, ask: Is it so?, answer: true, explain: EXPLAINED-YES}
  - {id: no, ask: Is it not so?, answer: false}
  - {id: some, case: knee, ask: Which are some?, answers: [some a, some b], wrong: [some c, some d],
     explain: EXPLAINED-SOME}
  - {id: line, ask: In which order?, order: [first of all, second to it, third then, at the end]}
  - {id: pairs, ask: Which belong together?, match: {left one: right one, left two: right two,
     left three: right three}, extra: [right of none]}
  - {id: word, ask: Which word?, accept: [ACCEPTED-WORD, ACCEPTED-OTHER]}
  - {id: every, ask: "EVERY-ONE, *all* that apply?", answers: [every a, every b], wrong: [every c],
     scoring: exact}
  - {id: spelled, ask: Which word exactly?, accept: [SPELLED-SO], exact: true, critical: true}
  - {id: size, ask: How much?, number: 90, within: 5, unit: minutes}
  - {id: gaps, fill: "It {PRESSES} and then {RELEASES|LETS-GO} it"}
"""
BARE = "bank: bare\ntitle: Bare\nquestions:\n  - {id: yes, ask: Is it so?, answer: true}\n"
SECRETS = ("EXPLAINED", "HINTED", "WHY-ONE", "A Book", "7-1", "ACCEPTED", "PRESSES", "RELEASES", "90")

HOSTILE = [".so /etc/passwd", "'so /etc/passwd", ".sy touch owned", ".pi touch owned",
           ".open x owned", "\\X'ps: exec touch owned'", "\\!.sy touch owned", "\\n[.sy touch owned]",
           "x\n.sy touch owned", "x\n\n'sy touch owned", "\\\n.sy touch owned", ".ab stop", ".ex",
           ".KE", ".if 1 .sy touch owned", "\\*[bubble a]\\c", "a\\c", "\\f[CR]\\s99 x", "{}\\{\\}",
           "..", ".", "'", "\\", "\\&", ".\\\" gone", "gone \\\" all of this", "\"quoted\" 'too'",
           "\\[u4E2D]", "\\N'65'", "\\o'ab'", "\\z", "\\(", "\\[", "\\w'x", "EOF", ".EQ", ".TS", "%!PS",
           "-- a-b --c `d` ^e ~f", "\u2018a\u2019 \u201cb\u201d \u2013 \u2014", "x" * 5000,
           "fi ffi fl Grüße, señor Łódź", "αβγ φ ϕ Δ μ °C ½ ≥ ≤ → × ÷"]


class Papers:
    def __init__(self):
        parser = argparse.ArgumentParser()
        parser.add_argument("amount", choices=("short", "long"), nargs="?", default="short")
        parser.add_argument("--build", default=os.path.join(ROOT, "build/san"))
        options = parser.parse_args()
        self.home = Home(os.path.join(options.build, "nmtquiz"), banks=None)
        self.passed = self.failed = 0

    def judge(self, name, wrong):
        self.failed += bool(wrong)
        self.passed += not wrong
        if wrong:
            print("%s: %s" % (name, wrong))

    def run(self, *words, stdout=subprocess.PIPE, **env):
        command = [self.home.program, "-p", "./ana.profile", *words]
        return subprocess.run(command, cwd=self.home.path, env=self.home.environment(**env),
                              stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE,
                              timeout=300)

    def json(self, *words):
        done = self.run(*words, "--json")
        if done.returncode:
            raise RuntimeError("%s: %s" % (words, done.stderr.decode()))
        return json.loads(done.stdout), done.stderr.decode()

    def path(self, name):
        return os.path.join(self.home.path, name)

    def pages(self, name):
        """The text of each page, in the order in which it was drawn: (what it is of, text)."""
        text = subprocess.run(["pdftotext", "-raw", self.path(name), "-"], check=True,
                              capture_output=True).stdout.decode()
        pages = []
        for page in text.split("\f")[:-1]:
            if page.strip() == BLANK:
                pages.append((BLANK, ""))
                continue
            foot = re.search(r"(?:^|\n)([^\n]+?) Page \d+\s*$", page)
            if not foot:
                raise RuntimeError("a page without a footer: " + page[-200:])
            pages.append((foot[1], page[:foot.start()]))
        return pages


def squash(text):
    return re.sub(r"[\s*]+", "", unicodedata.normalize("NFC", text))


def visible(text):
    out = ""
    for c in text:
        n = ord(c)
        if c in "\n\t":
            out += c
        elif n < 0x20 or n == 0x7F:
            out += chr(0x2421 if n == 0x7F else 0x2400 + n)
        elif 0x80 <= n < 0xA0 or 0x202A <= n <= 0x202E or 0x2066 <= n <= 0x2069:
            out += "\ufffd"
        elif n in (0x2028, 0x2029):
            out += " "
        else:
            out += c
    return out


def follow(text, at, wanted):
    """Where wanted ends in the text at `at`, and what of it stands there as a number. Raises
    ValueError where the text is another."""
    numbers = []
    for c in squash(visible(wanted)):
        number = "[U+%04X]" % ord(c)
        if text.startswith(c, at) or text.startswith(TWINS.get(c, c), at):
            at += 1
        elif text.startswith(number, at) and ord(c) > 0xAC:
            at += len(number)
            numbers.append(c)
        else:
            raise ValueError("%r stands where %r should" % (text[at:at + 20], c))
    return at, numbers


def key_of(question, order):
    """What the key must be, from what `show --json` says of each choice."""
    rank = {author: "abcdefghijklmnopqrstuvwxyz"[i] for i, author in enumerate(order)}
    choices, kind = question["choices"], question["type"]
    if kind in ("single", "multiple"):
        return " ".join(sorted(rank[i + 1] for i, c in enumerate(choices) if c["right"]))
    if kind == "order":
        return " ".join(rank[i + 1] for i in range(len(choices)))
    if kind == "match":
        return " ".join("%d%s" % (i + 1, rank[i + 1]) for i in range(len(question["lefts"])))
    if kind == "truefalse":
        return "true" if question["answer"] else "false"
    if kind == "numeric":
        return " ".join(["%g" % question["number"]] + question["unit"][:1])
    if kind == "short":
        return question["accept"][0]
    return "|".join(gap["accept"][0] for gap in question["gaps"])


def stem_and_choices(question, order):
    parts = [question["ask"] or ""]
    if question["type"] == "cloze":
        blank = "____________" if len(question["gaps"]) == 1 else "_____(%d)_____"
        for i, part in enumerate(question["parts"]):
            parts.append(part)
            if i < len(question["gaps"]):
                parts.append(blank % (i + 1) if "%" in blank else blank)
        return ["".join(parts)]
    parts += question.get("lefts") or []
    parts += ["%s)%s" % ("abcdefghijklmnopqrstuvwxyz"[i], question["choices"][author - 1]["text"])
              for i, author in enumerate(order)]
    return parts + (["a) True", "b) False"] if question["type"] == "truefalse" else [])


def check_form(papers, paper, pages, form, questions, exam):
    text = squash("".join(t for foot, t in pages if foot == "Form " + form["form"]))
    sheet = squash("".join(t for foot, t in pages if foot == "Answer sheet, form " + form["form"]))
    key = "\n".join(t for foot, t in pages if foot == "Key, form " + form["form"])
    at, wrong = 0, ""
    for number, item in enumerate(form["questions"], 1):
        question = questions[item["id"]]
        if item["key"] != key_of(question, item["order"]):
            wrong = wrong or "the key of %s is %s" % (item["id"], item["key"])
        parts = stem_and_choices(question, item["order"])
        parts[0] = "%d. %s" % (number, parts[0])
        for part in parts:
            found = text.find(squash(part), at)
            if found < 0:
                wrong = wrong or "'%s' of question %d is not where it should be" % (part, number)
            else:
                at = found + len(squash(part))
        marked = {"true": "a (true)", "false": "b (false)"}.get(item["key"], item["key"])
        if "|" not in marked and not re.search(r"(?m)^%d%s %s(?!\w)" % (
                number, "\u2020" * (exam and question["critical"]), re.escape(marked)), key):
            wrong = wrong or "the key's page lacks %d %s" % (number, marked)
        if str(number) not in sheet:
            wrong = wrong or "the answer sheet lacks %d" % number
    papers.judge("form %s of %s" % (form["form"], paper), wrong)


def starts(pages, foot, text):
    """Whether it is the first page of what its footer names."""
    return text == next(t for f, t in pages if f == foot)


def check_sheets(papers, name, pages):
    """On both sides of the paper: each part on a sheet of its own, and no blank sheet."""
    wrong, before = "", None
    for at, (foot, text) in enumerate(pages):
        own = foot.startswith("Form") or foot.startswith("Answer sheet") or foot == "Key, form A"
        if own and foot != before and at % 2:
            wrong = wrong or "%s begins on a left-hand page" % foot
        if foot == BLANK and at % 2 == 0:
            wrong = wrong or "page %d is blank, a right-hand one" % (at + 1)
        before = foot
    papers.judge("the sheets of " + name, wrong)


def check_heads(papers, name, file, pages):
    """The title stands at one height on every first page."""
    boxes = subprocess.run(["pdftotext", "-bbox", papers.path(file), "-"], check=True,
                           capture_output=True).stdout.decode().split("<page ")[1:]
    heights = set()
    for (foot, text), page in zip(pages, boxes):
        if foot != BLANK and starts(pages, foot, text):
            heights.add(re.search(r'yMin="([\d.]+)"', page)[1])
    papers.judge("the heads of " + name, "" if len(heights) == 1 else heights)


def check_told(papers):
    """What paper says on answering and marking, and does not say twice."""
    papers.run("print", "paper", "--key", "--seed", "5", "-o", "told.pdf")
    pages = papers.pages("told.pdf")
    form = " ".join(" ".join(t for foot, t in pages if foot == "Form A").split())
    key = " ".join(" ".join(t for foot, t in pages if foot == "Key, form A").split())
    wanted = [("in minutes", form), ("Mark all that apply.", form), ("Case for question", form),
              ("ACCEPTED-WORD also: ACCEPTED-OTHER", key), ("also: (2) LETS-GO", key),
              ("less the share of the wrong letters", key), ("of all pairs of letters", key),
              ("right pairs / all pairs", key), ("right gaps / all gaps", key),
              ("One slip in every six letters", key), ("(no points for a part)", key),
              ("(no slip)", key), ("the unit may be left out", key)]
    lacking = [w for w, text in wanted if w not in text]
    excess = [w for w in ("Answer ", "EVERY-ONE, all that apply? Mark") if w in form]
    excess += ["\u2020"] * ("\u2020" in key) # No exam: nothing to pass.
    papers.judge("what is told", (lacking or excess) and "lacking %r, too much %r" % (lacking, excess))
    papers.run("print", "bare", "--key", "-o", "bare-key.pdf")
    key = " ".join(t for foot, t in papers.pages("bare-key.pdf") if foot == "Key, form A")
    held = [w for w in ("choices:", "order:", "Matching", "gaps", "Words", "Numbers", "slip", "part")
            if w in key]
    papers.judge("only rules that occur", held)


def check_long(papers):
    """A hundred questions' answer sheet is two pages, with room to write in."""
    pages = papers.pages("key.pdf")
    n = sum(foot == "Answer sheet, form A" for foot, _ in pages)
    papers.judge("the sheet of a hundred questions", "" if n == 2 else "%d pages" % n)


def check_paper(papers, name, n_forms, exam=False):
    shown, _ = papers.json("print", name, "--forms", str(n_forms), "--seed", "5", "--key",
                           "-o", "key.pdf")
    questions = {item["id"]: papers.json("show", item["id"])[0]
                 for item in shown["forms"][0]["questions"]}
    pages = papers.pages("key.pdf")
    for form in shown["forms"]:
        check_form(papers, name, pages, form, questions, exam)
    orders = {tuple(q["id"] for q in form["questions"]) for form in shown["forms"]}
    alike = {frozenset(order) for order in orders}
    check_sheets(papers, name, pages)
    check_heads(papers, name, "key.pdf", pages)
    critical = exam and any(q["critical"] for q in questions.values())
    told = ["and every critical question right" in " ".join(t.split())
            for foot, t in pages if starts(pages, foot, t) and foot.startswith("Form")]
    papers.judge("how %s is passed" % name, "" if set(told) == {critical} else told)
    papers.judge("the forms of " + name, "" if (len(orders), len(alike)) == (n_forms, 1) else
                 "%d orders of %d sets" % (len(orders), len(alike)))
    kept = [t for foot, t in pages if foot.startswith("Form") or foot.startswith("Answer sheet")]
    papers.run("print", name, "--forms", str(n_forms), "--seed", "5", "-o", "bare.pdf")
    papers.judge("%s without its key" % name, "" if [t for foot, t in papers.pages("bare.pdf") if foot != BLANK] == kept
                 else "the forms are others")
    answers = squash("".join(t for foot, t in pages if foot.startswith("Answers")))
    lacking = [q for q in questions.values() if q["explain"] and squash(q["explain"]) not in answers]
    lacking += [s["title"] for q in questions.values() for s in q["source"]
                if squash(s["title"]) not in answers]
    papers.judge("explanations and sources of " + name, lacking and "lacking: %r" % lacking[:3])


def check_secrets(papers):
    for words in ([], ["--key"]):
        source = papers.run("print", "paper", "--roff", "--forms", "3", *words).stdout.decode()
        held = [s for s in SECRETS if s in source]
        papers.judge("what %s the source" % (words or "without --key"),
                     "" if bool(held) == bool(words) else "holds %s" % held)


def quoted(text):
    """A YAML text of ASCII alone."""
    return '"%s"' % "".join(c if " " <= c < "\x7f" and c not in '"\\' else "\\U%08X" % ord(c)
                            for c in text)


def strings():
    found = list(HOSTILE)
    for name in ("blns.json", "terminal-and-format-injection.json"):
        path = os.path.join(STRINGS, name)
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                found += json.load(file)
    every = [chr(c) for c in range(0xA1, 0xFFFE)
             if unicodedata.category(chr(c)) not in ("Cn", "Cs", "Co", "Cc", "Zs")]
    return found + [" ".join(every[i:i + 2000]) for i in range(0, len(every), 2000)]


def check_strings(papers):
    wanted = strings()
    bank = "bank: strings\nquestions:\n" + "".join(
        "  - {id: s%d, ask: %s, answer: true}\n" % (i, quoted(s)) for i, s in enumerate(wanted)
        if not any(0xD800 <= ord(c) < 0xE000 for c in s))
    papers.home.write("questions/strings.yaml", bank)
    shown, said = papers.json("print", "strings", "--seed", "1", "-o", "strings.pdf")
    text = squash("".join(t for foot, t in papers.pages("strings.pdf") if foot == "Form A"))
    items = shown["forms"][0]["questions"]
    at, numbers, wrong = text.index("writeontheline.") + len("writeontheline."), [], ""
    for number, item in enumerate(items, 1):
        try:
            at, _ = follow(text, at, "%d." % number)
            at, some = follow(text, at, wanted[int(item["id"].rpartition("/s")[2])])
            at, _ = follow(text, at, "a)Trueb)False")
            numbers += some
        except ValueError as error:
            wrong = wrong or "%s: %s" % (item["id"], error)
            break
    papers.judge("%d texts on the page" % len(items), wrong or (
        "" if len(items) > 0.9 * len(wanted) else "only %d of %d" % (len(items), len(wanted))))
    counted = re.search(r"(\d+) characters? that the fonts lack", said)
    papers.judge("what the fonts lack, counted", "" if counted and int(counted[1]) == len(numbers)
                 else "%s, not %d" % (counted and counted[1], len(numbers)))
    source = papers.run("print", "strings", "--roff", "--key").stdout
    subprocess.run(["groff", "-U", "-ms", "-K", "utf8", "-Tpdf"], input=source, cwd=papers.home.path,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    papers.judge("no request obeyed, not even by groff -U", "" if PASSWD not in text and
                 not os.path.exists(papers.path("owned")) else "something was")


def fake_groff(papers, name, script):
    papers.home.write("%s/groff" % name, "#!/bin/sh\n" + script)
    os.chmod(papers.path("%s/groff" % name), 0o755)
    return papers.path(name)


def check_failures(papers):
    def tell(name, status, words, *arguments, **more):
        done = papers.run("print", "paper", *arguments, **more)
        said = done.stderr.decode()
        papers.judge(name, "" if done.returncode == status and words in said else
                     "exit status %d, and %r" % (done.returncode, said))

    tell("no groff", 3, "apt install groff", "-o", "x.pdf", PATH=papers.path("nowhere"))
    tell("groff fails", 3, "made no PDF: groff: no device", "-o", "x.pdf", PATH=fake_groff(
        papers, "fails", "echo 'groff: no device' >&2; echo more >&2; exit 1"))
    tell("groff reads nothing", 3, "made no PDF", "-o", "x.pdf", "--forms", "26",
         PATH=fake_groff(papers, "deaf", "exit 0"))
    tell("groff is killed", 3, "stopped by signal 9", "-o", "x.pdf",
         PATH=fake_groff(papers, "killed", "kill -9 $$"))
    papers.judge("no file after a failure", [f for f in os.listdir(papers.home.path)
                                             if f.startswith("x.pdf")])
    tell("no such folder", 3, "cannot write", "-o", "nowhere/x.pdf")
    with open("/dev/full", "wb") as full:
        tell("a full disk", 3, "could not be written", "-o", "-", stdout=full)
    tell("a file of that name", 0, "", "-o", "there.pdf")
    done = papers.run("print", "paper")
    papers.judge("NAME.pdf", "" if done.returncode == 0 and b"paper.pdf: 1 form" in done.stdout and
                 open(papers.path("paper.pdf"), "rb").read(5) == b"%PDF-" else done)
    tell("NAME.pdf a second time", 3, "-o paper.pdf")
    done = papers.run("print", "paper", "-o", "-")
    papers.judge("-o -", "" if done.stdout.startswith(b"%PDF-") else done.stdout[:20])


def main():
    lacking = [tool for tool in ("groff", "gropdf", "pdftotext") if not shutil.which(tool)]
    if lacking:
        print("skipped: no %s here\n0 passed, 0 failed, 1 skipped" % " and no ".join(lacking))
        return 0
    papers = Papers()
    papers.home.write("questions/paper.yaml", TYPES)
    papers.home.write("questions/images/knee.png", "")
    check_paper(papers, "paper", 4)
    check_secrets(papers)
    papers.home.write("questions/bare.yaml", BARE)
    check_told(papers)
    check_failures(papers)
    check_strings(papers)
    with papers.home, Home(papers.home.program, os.path.join(ROOT, "questions")) as papers.home:
        check_paper(papers, "five-causes", 2, exam=True)
        check_paper(papers, "nmt-practice", 2, exam=True)
        check_paper(papers, "mock-licensing", 2, exam=True)
        check_long(papers)
    print("%d passed, %d failed" % (papers.passed, papers.failed))
    return papers.failed > 0


if __name__ == "__main__":
    sys.exit(main())
