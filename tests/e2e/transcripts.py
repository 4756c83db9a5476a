# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays transcripts of sessions and compares all of the screen with them.

A transcript is script and expectation in one: settings, then sections that begin with `--- ` and a
word as below (any other word is text, such as the head of a diff).

    # What it is for.
    size 60x24                          the window; 80x24 where not said
    env NMTQUIZ_NOW=2026-11-23T08:00:00Z,still
    looks                               show bold, colours and so on: «b green»Right«»
    replace PATTERN WITH                for what differs from run to run
    --- given questions/extra.yaml      a file to be there; folders: Home in terminal.py
    --- given NAME from FILE            the same, with what stands in tests/data/FILE; in path/
                                        it is a program
    --- $ nmtquiz practice 2            runs on a terminal; below it stands the screen at the end
    answer> b
    --- | nmtquiz practice 2            runs without one, through a shell
    --- stdin                           what it reads, and
    --- stdout, --- stderr              what it writes; empty where not said
    --- exit 1                          the status; 0 where not said
    --- file home/notes.txt             a file as it is then

What stands behind a prompt is typed, and Enter behind it, once the screen is what stands above.
A prompt ends in `> `, `[Y/n] `, `[y/N] ` or `(y or n)`, or is readline's `--More--`.
Within it {Tab}, {Up}, {^C}, {Esc}, {Enter}, {Backspace}, {resize 40x24}, {kill TERM}, {close} are
typed or done, and no Enter follows where the line ends in one; {=text} is shown, not typed;
{~text} is what stands behind the prompt by now; {{} is a brace. A line that begins with {} is no
prompt; one that begins with {gone} is erased once it is answered.

--record plays what is typed and writes all the rest into the file: write the prompts with what you
type, record, and read whether that is what a student should see.
"""
import argparse
import concurrent.futures
import difflib
import glob
import os
import re
import subprocess
import sys

from terminal import LIMIT_SECONDS, ROOT, Home, Terminal

PROMPT = re.compile(r"(?:«[^»]*»)*(?:"
                    r"\w(?:[^>{]*[^\s>{=-])?>(?: |$)|"
                    r".*(?:\[Y/n\]|\[y/N\]|\(y or n\))(?: |$)|"
                    r"--More--)(?:«»)?")
PAUSE = re.compile(r"Enter>|--More--")
TOKEN = re.compile(r"\{(\{|[^{}]*)\}|([^{]+)")
KEYS = {"Enter": "\r", "Tab": "\t", "Esc": "\x1b", "Backspace": "\x7f", "Up": "\x1b[A",
        "Down": "\x1b[B", "Right": "\x1b[C", "Left": "\x1b[D", "{": "{"}


class Failure(Exception):
    pass


class Settings:
    def __init__(self, lines):
        self.columns, self.lines, self.looks, self.env, self.replace = 80, 24, False, {}, []
        for line in lines:
            word, _, rest = line.partition(" ")
            if word == "size":
                self.columns, self.lines = map(int, rest.split("x"))
            elif word == "env":
                name, _, value = rest.partition("=")
                self.env[name] = value
            elif word == "looks":
                self.looks = True
            elif word == "replace":
                self.replace.append(rest.split(" ", 1))
            elif word not in ("", "#"):
                raise Failure("no such setting: " + line)

    def same(self, rows, home):
        """rows without what differs from run to run; a path keeps its length, for the wrapping."""
        text = "\n".join(rows).replace(home.path, "/tmp/nq.XXXXXXXX")
        for pattern, with_this in self.replace:
            text = re.sub(pattern, with_this, text)
        return text.split("\n") if rows else []


KINDS = ("given", "$", "|", "stdin", "stdout", "stderr", "exit", "file")


def sections_of(text):
    """[(kind, argument, lines)], the settings first with kind ''."""
    sections = [("", "", [])]
    for line in text.splitlines():
        kind, _, argument = line.removeprefix("--- ").partition(" ")
        if line.startswith("--- ") and kind in KINDS:
            sections.append((kind, argument, []))
        else:
            sections[-1][2].append(line)
    return sections


def typed_in(line):
    """A prompt line's prompt and tokens ('type'|'key'|'='|'~', text), Enter and all; or None."""
    line = line.removeprefix("{gone}")
    prompt = PROMPT.match(line)
    if not prompt:
        return None
    tokens = []
    for key, text in TOKEN.findall(line[prompt.end():]):
        if text or key == "{":
            tokens.append(("type", text or key))
        elif key[:1] in ("=", "~"):
            tokens.append((key[0], key[1:]))
        else:
            tokens.append(("key", key))
    done = [token for token in tokens if token[0] in ("type", "key")]
    if not done or done[-1][0] == "type":
        tokens.append(("key", "Enter"))
    return prompt.group(), tokens


def do(terminal, kind, text):
    """What a token stands for: keys, or something that happens to the window or the program."""
    word, _, argument = text.partition(" ")
    if kind == "type":
        terminal.type(text)
    elif text in KEYS:
        terminal.type(KEYS[text])
    elif re.fullmatch(r"\^[@-_a-z]", text):
        terminal.type(chr(ord(text[1].upper()) ^ 0x40))
    elif word == "resize":
        terminal.resize(*map(int, argument.split("x")))
    elif word == "kill":
        terminal.kill(argument)
    elif word == "close":
        terminal.close()
    else:
        raise Failure("no such key: {%s}" % text)


def differ(what, expected, got):
    if expected != got:
        raise Failure("\n".join(difflib.unified_diff(expected, got, what, what + ", as it is",
                                                     lineterm="")))


def check_screen(terminal, lines, same):
    """Plays a screen section: waits for each prompt as it stands there, and types."""
    rows = []

    def at(shown, width=None):
        width = terminal.screen.columns
        return rows + [shown[i:i + width].rstrip() for i in range(0, len(shown) or 1, width)]

    def expect(shown):
        expected = at(shown)
        while expected and not expected[-1]:
            expected.pop()
        if not terminal.wait(lambda: same(terminal.text()) == expected):
            differ("screen", expected, same(terminal.text()))

    for line in lines:
        asked = typed_in(line)
        if not asked:
            rows.append(line.removeprefix("{}"))
            continue
        prompt, tokens = asked
        shown = prompt
        for kind, text in tokens:
            if kind == "=":
                shown += text
            elif kind == "~":
                shown = prompt + text
            else:
                expect(shown)
                do(terminal, kind, text)
                shown += text if kind == "type" else ""
        if not line.startswith("{gone}"):
            rows = at(shown)
    status = terminal.finish()
    while rows and not rows[-1]:
        rows.pop()
    differ("screen", rows, same(terminal.text()))
    return status


class Recorder:
    """Plays what a section types, and writes the section as it turns out."""

    def __init__(self, terminal, same):
        self.terminal, self.same = terminal, same
        self.lines, self.done = [], 0  # what is written, and how many rows of the screen that is
        self.line = None  # the prompt line in row self.done, as far as it is typed

    def rows(self):
        return self.same(self.terminal.text())

    def prompt(self):
        """The prompt in the cursor's row, or None."""
        asked = PROMPT.match((self.rows()[self.terminal.cursor_row():] or [""])[0])
        return asked and asked.group().rstrip() + " "

    def output(self, upto=None):
        self.lines += ["{}" + row if typed_in(row) else row for row in self.rows()[self.done:upto]]

    def catch_up(self):
        """Writes what the last key did to the prompt line, or ends that line if it led off it."""
        self.terminal.settle()
        columns = self.terminal.screen.columns
        height = (len(self.shown) - 1) // columns + 1
        now = "".join(self.rows()[self.done:self.done + height]).ljust(len(self.asked))
        gone = not now.startswith(self.asked)
        if not gone and now.rstrip() != self.shown.rstrip():
            added = now.startswith(self.shown)
            self.line += "{=%s}" % now[len(self.shown):] if added else "{~%s}" % now[len(self.asked):]
            self.shown = now
        if gone or self.terminal.cursor_row() >= self.done + height:
            self.lines.append(("{gone}" if gone else "") + self.line.rstrip())
            self.done += 0 if gone else height
            self.line = None

    def begin(self):
        """Begins a prompt line: the outputs before it, and what stands behind the prompt by now."""
        self.terminal.wait(lambda: self.prompt())
        self.terminal.settle()
        self.asked = self.prompt()
        if not self.asked:
            raise Failure("no prompt here:\n" + "\n".join(self.rows()))
        self.output(self.terminal.cursor_row())
        self.done = self.terminal.cursor_row()
        self.line = self.shown = self.asked
        self.catch_up()

    def ended(self):
        return self.terminal.master is None or self.terminal.process.poll() is not None

    def press(self, kind, text):
        if self.line is None:
            self.begin()
        do(self.terminal, kind, text)
        if kind == "type":
            self.line += text.replace("{", "{{}")
            self.shown += text
        elif text != "Enter" or self.line.endswith("}"):
            self.line += "{%s}" % text
        if self.terminal.master is not None:
            self.catch_up()

    def play(self, lines):
        for prompt, tokens in filter(None, map(typed_in, lines)):
            if self.line is None and not self.ended():
                self.begin()
            while self.line == self.asked and PAUSE.match(self.line) and not PAUSE.match(prompt):
                self.press("key", "Enter")
                self.begin()
            if PAUSE.match(prompt) and not PAUSE.match(self.line or ""):
                continue  # There was a pause here once.
            for kind, text in tokens:
                if kind in ("type", "key") and not self.ended():
                    self.press(kind, text)
        if not self.ended():
            self.terminal.settle(1)
        if not self.ended():  # It asks on: the script is not at its end yet.
            self.terminal.close()
        status = self.terminal.finish()
        if self.line is not None:
            self.lines.append(self.line.rstrip())
            self.done += 1
        self.output()
        return status, self.lines


def lines_of(text):
    """The lines of a file or output, where a last one without its line feed says so."""
    *lines, last = text.split("\n")
    return lines + ([last + "{no line feed}"] if last else [])


def run_piped(command, stdin, home, env):
    """The status, standard output and standard error, as lists of lines."""
    done = subprocess.run(["/bin/sh", "-c", command], cwd=home.path, env=env, input=stdin.encode(),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=LIMIT_SECONDS)
    outputs = (output.decode(errors="backslashreplace") for output in (done.stdout, done.stderr))
    status = done.returncode
    return status if status >= 0 else 128 - status, *map(lines_of, outputs)


def following(sections, i):
    """The sections that belong to the run at i, by kind: its input, outputs and status."""
    belong = {}
    for kind, argument, lines in sections[i + 1:]:
        if kind not in ("stdin", "stdout", "stderr", "exit"):
            break
        belong[kind] = argument if kind == "exit" else lines
    return belong


def read_data(name):
    with open(os.path.join(ROOT, "tests/data", name), "rb") as file:
        return file.read()


def play(text, options):
    """Plays a transcript and returns it as recorded; where it is only checked, Failure if it fails."""
    sections = sections_of(text)
    settings = Settings(sections[0][2])
    recorded = [sections[0]]
    with Home(options.program, valgrind=options.valgrind) as home:
        env = home.environment(**settings.env)

        def same(rows):
            return settings.same(rows, home)

        def check(kind, argument, expected, got):
            recorded.append((kind, argument, got))
            if not options.record:
                differ(" ".join((kind, argument)).strip(), expected, got)

        for i, (kind, argument, lines) in enumerate(sections[1:], 1):
            belong = following(sections, i)
            if kind == "given":
                name, _, source = argument.partition(" from ")
                home.write(name, read_data(source) if source
                           else "".join(line + "\n" for line in lines).encode())
                recorded.append(sections[i])
            elif kind == "file":
                found = home.read(argument)
                check(kind, argument, lines, ["(no such file)"] if found is None else
                      same(lines_of(found)))
            elif kind == "$":
                terminal = Terminal(["/bin/sh", "-c", "exec " + argument], home, env,
                                    settings.columns, settings.lines, settings.looks, options.limit)
                if options.record:
                    status, lines = Recorder(terminal, same).play(lines)
                else:
                    status = check_screen(terminal, lines, same)
                recorded.append((kind, argument, lines))
                if not terminal.restored:
                    raise Failure("the terminal's modes are not as they were")
            elif kind == "|":
                stdin = "".join(line + "\n" for line in belong.get("stdin", []))
                status, *outputs = run_piped(argument, stdin, home, env)
                recorded.append(sections[i])
                recorded += [("stdin", "", belong["stdin"])] if "stdin" in belong else []
                for name, output in zip(("stdout", "stderr"), outputs):
                    if output or belong.get(name):
                        check(name, "", belong.get(name, []), same(output))
            if kind in ("$", "|"):
                log = home.read("valgrind.log")
                if log:
                    raise Failure(log)
                if status or "exit" in belong:
                    check("exit", str(status), [belong.get("exit", "0")], [str(status)])
    return recorded


def run(path, options):
    """Why the transcript fails, or ''."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    try:
        recorded = play(text, options)
    except (Failure, subprocess.TimeoutExpired) as failure:
        return str(failure)
    if options.record:
        with open(path, "w", encoding="utf-8") as file:
            for kind, argument, lines in recorded:
                lines = [] if kind == "exit" else lines
                head = ["--- " + " ".join((kind, argument)).strip()] if kind else []
                file.write("".join(line + "\n" for line in head + lines))
    return ""


def main():
    parser = argparse.ArgumentParser(description="Plays transcripts of sessions.")
    parser.add_argument("--program", default=os.path.join(ROOT, "build/nmtquiz"))
    parser.add_argument("--record", action="store_true", help="write the files anew")
    parser.add_argument("--valgrind", action="store_true")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--limit", type=float, default=LIMIT_SECONDS, help="seconds to wait")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only one in N")
    parser.add_argument("files", nargs="*", metavar="FILE.t")
    options = parser.parse_args()
    files = options.files or sorted(glob.glob(os.path.join(ROOT, "tests/e2e/*.t")))
    files = files[::options.every]
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        failures = list(pool.map(run, files, [options] * len(files)))
    for path, failure in zip(files, failures):
        if failure:
            print("%s:\n%s\n" % (os.path.relpath(path, ROOT), failure))
    failed = sum(map(bool, failures))
    print("%d passed, %d failed" % (len(files) - failed, failed))
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
