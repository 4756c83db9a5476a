# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests that break exams have in common: an exam of 25 questions of three types, a clock that
the test moves, a student at the terminal, and what the journal says, read here from its lines alone."""
import json
import mmap
import os
import re
import subprocess
import time

from sessions import PROFILE, Trial
from terminal import LIMIT_SECONDS, Terminal

QUESTIONS = 25
MINUTES = 30
PASS = 60
FIRST_DAY_MS = 1795420800000  # 2026-11-23T08:00:00Z
PROMPT = re.compile(r"^(?:(\d+)/\d+(?: ·|,)? )?(?:([\d:]+) (?:left(?: ·|,) )?)?(\d+) open "
                    r"(?:answer|exam)>$")
OTHER_PROMPTS = ("Submit? [y/N]", "look>", "Try to save it again? [Y/n]")
CELL = 16  # of /left, at 80 columns
STATEMENTS = '["bank:statements"]'  # a filter: `true` is an answer to each

CHOICES = """  - id: c%d
    ask: Choice %d asks for its first.
    answer: The first
    wrong: [The second, The third, The fourth]
"""
WORDS = """  - id: w%d
    ask: Word %d is fascia.
    accept: [fascia]
"""


class Problem(Exception):
    """What is wrong, and with it the screen."""


def exam_file(name="trial", questions=QUESTIONS, minutes=MINUTES, **more):
    lines = ["exam: " + name, "title: A trial", "questions: %s" % questions, "pass: %d%%" % PASS]
    lines += ["minutes: %s" % minutes] if minutes else []
    return "".join(line + "\n" for line in lines + ["%s: %s" % pair for pair in more.items()])


def clock(seconds):
    """As the prompt shows what is left: a second that has begun counts."""
    seconds = int(-(-round(seconds * 1000) // 1000))
    if seconds >= 3600:
        return "%d:%02d:%02d" % (seconds // 3600, seconds // 60 % 60, seconds % 60)
    return "%d:%02d" % (seconds // 60, seconds % 60)


class Hands:
    """The hands of the program's clock (clock.c), in seconds."""

    def __init__(self, path):
        with open(path, "w+b") as file:
            file.write(bytes(32))
            file.flush()
            self.map = mmap.mmap(file.fileno(), 32)
        self.ms = memoryview(self.map).cast("q")
        self.reset()

    def reset(self):
        self.ms[0] = self.ms[1] = 1000000
        self.ms[2], self.ms[3] = 0, FIRST_DAY_MS - 1000000

    def jump(self, seconds):
        """On at once, as if nobody had looked meanwhile."""
        self.ms[2] = 0
        self.ms[1] += round(seconds * 1000)

    def set_wall(self, seconds):
        """The wall clock alone."""
        self.ms[3] += round(seconds * 1000)

    def walk(self, seconds, terminal):
        """On in steps that a running exam counts, up to where it has seen them all."""
        self.ms[2] = 4000
        self.ms[1] += round(seconds * 1000)
        self.wait(terminal)

    def leap(self, seconds, terminal):
        """On at once, up to where it has seen that."""
        self.jump(seconds)
        self.wait(terminal)

    def wait(self, terminal):
        deadline = time.monotonic() + LIMIT_SECONDS
        while self.ms[0] != self.ms[1] and terminal.process.poll() is None:
            terminal.read(0.005)
            if time.monotonic() > deadline:
                raise Problem("the program does not look at its clock")


class Journal:
    """An exam as the lines of a profile tell it: the form, what was answered, marked and used."""

    def __init__(self, text):
        self.lines = [line.split("\t") for line in (text or "").split("\n")[1:-1]]
        self.session = next((f[2] for f in self.lines if f[1] == "begin" and f[4] == "exam"), None)
        self.events = [f for f in self.lines if f[2] == self.session]
        numbers = [int(f[3]) for f in self.events]
        if numbers != list(range(1, len(numbers) + 1)):
            raise Problem("the events are not numbered one by one: %s" % numbers)
        self.form, self.given, self.marks = [], [], set()
        self.place, self.used, self.end, self.seconds = 0, 0.0, None, []
        for event in self.events:
            getattr(self, "on_" + event[1], lambda f: None)(event[4:])

    def on_item(self, f):
        assert int(f[0]) == len(self.form) + 1
        self.form.append((f[1], f[2], f[3]))

    def on_answer(self, f):
        self.place = int(f[6])
        self.given.append((self.place - 1, f[2], f[5]))

    def on_undo(self, _):
        self.place = self.given.pop()[0]

    def on_mark(self, f):
        self.marks.add(int(f[0]) - 1)

    def on_unmark(self, f):
        self.marks.discard(int(f[0]) - 1)

    def on_at(self, f):
        self.place = len(self.form) if f[2:] == ["exam"] else int(f[0]) - 1
        self.used = float(f[1])
        self.seconds.append(self.used)

    def on_end(self, f):
        self.end = f

    def started(self):
        return bool(self.form) and len(self.form) == QUESTIONS

    def answers(self):
        """{place: (response, certainty)}, of each place its newest that stands."""
        return {place: (response, certainty) for place, response, certainty in self.given}

    def state(self):
        return self.place, self.answers(), set(self.marks)

    def points(self):
        return sum(self.right(place) for place in self.answers())

    def right(self, place):
        name, response = self.form[place][0].split("/")[1], self.answers()[place][0]
        if name[0] == "s":
            return response == ("true" if int(name[1:]) % 3 else "false")
        return response == ("+1" if name[0] == "c" else "fascia")


class Student:
    """A terminal with an exam on it, and somebody who types once something is asked."""

    def __init__(self, trial, *words, **env):
        self.terminal = Terminal(trial.command(*words), trial.home, trial.environment(**env))
        self.answered = -1  # the row of the prompt that was answered last
        trial.students.append(self)

    def row(self):
        rows, y = self.terminal.text(), self.terminal.cursor_row()
        return (rows[y] if y < len(rows) else ""), y

    def prompt(self):
        """The prompt that waits for a line, or ''."""
        row, y = self.row()
        waits = PROMPT.match(row) or row in OTHER_PROMPTS
        return row if waits and y > self.answered else ""

    def arrived(self, what):
        """Reads until what() holds."""
        if not self.terminal.wait(what):
            raise Problem("this is not what was waited for:\n" + self.screen())

    def asked(self):
        self.arrived(self.prompt)
        return self.prompt()

    def type(self, line):
        self.asked()
        self.answered = self.terminal.cursor_row()
        self.terminal.type(line + "\r")

    def say(self, line):
        """Types a line and waits for the prompt behind it: the rows between."""
        self.type(line)
        self.asked()
        return self.terminal.text()[self.answered + 1:self.terminal.cursor_row()]

    def screen(self):
        return "\n".join(self.terminal.text())

    def finish(self):
        """Hands in, reads the result, and leaves: the exit status."""
        self.type("/submit")
        if self.asked().startswith("Submit?"):
            self.type("y")
        return self.leave()

    def leave(self):
        """Reads the result, and leaves."""
        self.arrived(lambda: self.prompt() == "look>")
        self.type("")
        return self.terminal.finish()

    def kill(self):
        """SIGKILL; what came while the signal was on its way is read."""
        self.terminal.kill("KILL")
        self.terminal.finish()


class ExamTrial(Trial):
    def __init__(self, n_statements=15, **terms):
        super().__init__(n_statements)
        self.home.write("questions/choices.yaml", "bank: choices\ntitle: Choices\nquestions:\n" +
                        "".join(CHOICES % (i, i) for i in range(15)))
        self.home.write("questions/words.yaml", "bank: words\ntitle: Words\nquestions:\n" +
                        "".join(WORDS % (i, i) for i in range(5)))
        self.home.write("questions/exams/trial.yaml", exam_file(**terms))
        self.hands = Hands(os.path.join(self.home.path, "clock"))
        self.students = []

    def fresh(self):
        super().fresh()
        self.hands.reset()

    def environment(self, **more):
        return self.home.environment(NMTQUIZ_FAULT_CLOCK="clock", **more)

    def run(self, *words, stdin="", **env):
        """Status (None: it hangs), standard output, standard error; without a terminal."""
        try:
            done = subprocess.run(self.command(*words), cwd=self.home.path, input=stdin, text=True,
                                  env=self.environment(**env), capture_output=True,
                                  timeout=LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            return None, "", ""
        return done.returncode, done.stdout, done.stderr

    def journal(self):
        return Journal(self.home.read(PROFILE))

    def attempt(self, what, test, *arguments):
        """A test passes where it raises nothing and returns nothing."""
        try:
            problem = test(*arguments)
        except Problem as raised:
            problem = str(raised)
        for student in self.students:  # nobody who still sits there disturbs the next test
            if student.terminal.process.poll() is None:
                student.kill()
        self.students.clear()
        self.judge(what, problem or "")

    def result_problem(self, status):
        """What is wrong with the result of an exam that is over, as the program counts it, against
        the journal's lines; or ''."""
        journal = self.journal()
        answers, points = journal.answers(), journal.points()
        passed = points * 100 >= PASS * QUESTIONS
        percent = points * 100 / QUESTIONS
        if journal.end is None or journal.end[0] not in ("done", "timeout"):
            return "it is not over: %s" % journal.end
        ended = [journal.end[0], str(len(answers)), "%d" % points, "%g" % percent,
                 "pass" if passed else "fail"]
        if journal.end != ended:
            return "it ended with %s, not %s" % (journal.end, ended)
        if status != (0 if passed else 1):
            return "exit status %s" % status
        ran, out, err = self.run("history", journal.session, "--json")
        if ran != 0:
            return "its history: %s %s" % (ran, err)
        result = json.loads(out)
        wanted = {"form": [name for name, _, _ in journal.form], "points": points,
                  "percent": percent, "pass": passed, "seconds": journal.used,
                  "answered": len(answers), "open": QUESTIONS - len(answers)}
        for key, value in wanted.items():
            if result[key] != value:
                return "%s is %s in the result, %s in the journal" % (key, result[key], value)
        ran, out, err = self.run("history", "--json")
        listed = json.loads(out)[-1] if ran == 0 else {}
        for key in "points", "percent", "pass", "answered":
            if listed.get(key) != wanted[key]:
                return "%s is %s in the list of sessions, not %s" % (key, listed.get(key), wanted[key])
        shown = {a["place"] - 1: (a["response"], a["certainty"], a["marked"], a["score"])
                 for a in result["answers"]}
        kept = {place: (*answer, place in journal.marks, int(journal.right(place)))
                for place, answer in answers.items()}
        return "" if shown == kept else "answers: %s, not %s" % (shown, kept)
