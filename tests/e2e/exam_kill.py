# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at any point of an exam on a terminal. It goes on with the form that it began with, at the
same place, with every answer and mark that the screen acknowledged, and the time of the last `at`;
and its result is what the journal's lines make it."""
import concurrent.futures
import os
import random
import re
import shutil
import sys
import time

from exams import CELL, MINUTES, PROMPT, QUESTIONS, ExamTrial, Problem, Student, clock
from sessions import PROFILE

STEPS = 48
CERTAINTIES = {"": "-", "!": "sure", "?": "guess"}
DONE = re.compile(r"^(?:Saved: |\d+ is (?:no longer )?marked\.|Taken back\.)")
LETTERS = "abcd"


class State:
    """Where a student is who has typed some steps."""

    def __init__(self):
        self.place, self.given, self.marks = 0, [], set()

    def copy(self):
        other = State()
        other.place, other.given, other.marks = self.place, self.given[:], self.marks.copy()
        return other

    def possible(self):
        """What can be typed here, the likelier oftener."""
        if self.place == QUESTIONS:
            return ["go", "go", "back", "left", "undo"] if self.given else ["go"]
        moves = ["answer"] * 9 + ["mark", "mark", "next", "go", "left", "time"]
        return moves + ["back"] * (self.place > 0) + ["undo"] * bool(self.given)

    def after(self, kind, which, certainty):
        new = self.copy()
        if kind == "answer":
            new.given.append((self.place, which, certainty))
        if kind in ("answer", "next"):
            new.place += 1
        elif kind == "back":
            new.place -= 1
        elif kind == "go":
            new.place = which % QUESTIONS
        elif kind == "mark":
            new.marks ^= {self.place}
        elif kind == "undo":
            new.place = new.given.pop()[0]
        return new


class Script:
    """Fixed steps: [(kind, which, certainty, seconds that pass before)], and the state after each."""

    def __init__(self, seed):
        pick = random.Random(seed)
        self.steps, self.states = [], [State()]
        for _ in range(STEPS):
            kind = pick.choice(self.states[-1].possible())
            step = (kind, pick.randrange(100), pick.choice(("", "", "!", "?")))
            self.steps.append((*step, pick.randrange(1, 49) / 10))
            self.states.append(self.states[-1].after(*step))

    def used(self, n):
        """Seconds used when the prompt after n steps stands there."""
        return round(sum(seconds for *_, seconds in self.steps[:n]), 1)


def reply(item, which, certainty):
    """What the student types as an answer to an item of the form, and the journal's form of it."""
    name, order = item[0].split("/")[1], item[2]
    if name[0] == "s":
        response = typed = ("true", "false")[which % 2]
    elif name[0] == "w":
        response = typed = ("fascia", "tendon")[which % 2]
    else:
        number = which % 4 + 1
        typed = LETTERS[order.split(",").index(str(number))]
        response = "+1" if number == 1 else "-%d" % (number - 1)
    return typed + certainty, response


def line_of(script, state, step, form):
    kind, which, certainty, _ = step
    if kind == "answer":
        return reply(form[state.place], which, certainty)[0]
    return "/go %d" % (which % QUESTIONS + 1) if kind == "go" else "/" + kind


def expected(state, form):
    """The state as a Journal tells it."""
    answers = {place: (reply(form[place], which, "")[1], CERTAINTIES[certainty])
               for place, which, certainty in state.given}
    return state.place, answers, state.marks


def cells(state, form):
    """The sheet that /left shows: a text a place."""
    typed = {place: reply(form[place], which, certainty)[0] for place, which, certainty in state.given}
    return ["%3d %s%s" % (i + 1, typed.get(i, "open"), " *" * (i in state.marks))
            for i in range(QUESTIONS)]


class Run:
    """The script played up to a point."""

    def __init__(self, trial, script, form, stop):
        self.student = Student(trial, "exam", "trial")
        self.acknowledged = self.asked = self.sent = 0  # steps: of asked, the next prompt was seen
        terminal = self.student.terminal

        def step():
            if stop(self, terminal):
                return True
            if not self.student.prompt():
                return False
            self.acknowledged = self.asked = self.sent
            if self.sent == len(script.steps):
                return True
            line = line_of(script, script.states[self.sent], script.steps[self.sent],
                           form or trial.journal().form)
            trial.hands.leap(script.steps[self.sent][3], terminal)
            self.student.type(line)
            self.sent += 1
            return stop(self, terminal)

        terminal.wait(step)


def kill(trial, run):
    """Kills, and counts what the screen had acknowledged by then."""
    student = run.student
    student.kill()
    if student.prompt():
        run.asked = run.sent
    if student.prompt() or any(map(DONE.match, student.terminal.text()[student.answered + 1:])):
        run.acknowledged = run.sent


def check_journal(trial, script, form, run):
    """The states that the journal may be in, after so much was acknowledged; the one that it is in."""
    journal = trial.journal()
    if journal.form != form:
        raise Problem("another form: %s" % journal.form)
    for n in range(run.acknowledged, run.sent + 1):
        if journal.state() == expected(script.states[n], form):
            break
    else:
        raise Problem("after %d of %d steps: %s" % (run.acknowledged, run.sent, journal.state()))
    if journal.used not in {script.used(i) for i in range(run.asked, run.sent + 1)}:
        raise Problem("%s seconds used, not %s" % (journal.used, script.used(run.sent)))
    return script.states[n], journal


def check_screen(trial, form, student, state, used):
    """The exam that goes on, as the student sees it."""
    left = clock(MINUTES * 60 - used)
    place, shown, n_open = PROMPT.match(student.asked()).groups()
    answered = len({given[0] for given in state.given})
    at = str(state.place + 1) if state.place < QUESTIONS else None
    if (place, shown, int(n_open)) != (at, left, QUESTIONS - answered):
        raise Problem("not at %s, %s left:\n%s" % (at, left, student.screen()))
    if "It goes on: %d of %d answered, %s left." % (answered, QUESTIONS, left) not in student.screen():
        raise Problem("it goes on differently:\n" + student.screen())
    number = re.search(r"\d+$", form[state.place][0]).group() if at else ""
    if at and not re.search(r"^(Statement|Choice|Word) %s " % number, student.screen(), re.MULTILINE):
        raise Problem("not question %s:\n%s" % (number, student.screen()))
    rows = student.say("/left")[1:]
    sheet = [row[i:i + CELL].rstrip() for row in rows for i in range(0, 5 * CELL, CELL)]
    if sheet != cells(state, form):
        raise Problem("a sheet of %s, not %s" % (sheet, cells(state, form)))


def check_nothing(trial, run):
    """It was killed before it began."""
    status, _, err = trial.run("resume")
    if run.sent or run.student.prompt() or trial.journal().form:
        return "a question was shown, or a form is there, but the exam did not begin"
    return "" if status == 1 and "no exam is stopped" in err else "resume: %s %s" % (status, err)


def go_on(trial, script, form, run):
    kill(trial, run)
    if not trial.journal().started():
        return check_nothing(trial, run)
    state, journal = check_journal(trial, script, form, run)
    trial.hands.jump(3600)
    student = Student(trial, "resume")
    check_screen(trial, form, student, state, journal.used)
    problem = trial.result_problem(student.finish())
    after = trial.journal()
    if not problem and (after.form != form or after.used != journal.used):
        problem = "in the end it is another form, or time: %s" % after.used
    return problem


def after_bytes(n):
    return lambda run, terminal: terminal.bytes_seen >= n


def after_line(n, spins):
    """So many turns of a loop after line n was typed: while it is being taken in."""
    def stop(run, terminal):
        if run.sent < n:
            return False
        for _ in range(spins):
            time.perf_counter_ns()
        return True
    return stop


def whole(trial, script):
    """Plays it all, and knows the form then."""
    run = Run(trial, script, None, lambda run, terminal: False)
    form, n_bytes = trial.journal().form, run.student.terminal.bytes_seen
    state, journal = check_journal(trial, script, form, run)
    problem = trial.result_problem(run.student.finish())
    if not problem and trial.journal().used != script.used(STEPS):
        problem = "%s seconds used" % journal.used
    return problem, form, n_bytes


def kill_at(script, form, points):
    """Points are bytes, or a line and how many turns after it. How many passed, and failed."""
    trial = ExamTrial()
    for n, spins in points:
        trial.fresh()
        what = "%d bytes" % n if spins is None else "line %d and %d turns" % (n, spins)
        stop = after_bytes(n) if spins is None else after_line(n, spins)
        trial.attempt("killed after " + what, go_on, trial, script, form,
                      Run(trial, script, form, stop))
    shutil.rmtree(trial.home.path)  # nothing else does in a worker
    return trial.passed, trial.failed


def kill_at_points(trial):
    script = Script(5)
    trial.fresh()
    problem, form, n_bytes = whole(trial, script)
    trial.judge("a whole exam", problem)
    pick = random.Random(3)
    points = []
    for _ in range(150 if trial.long else 50):
        points.append((pick.randrange(n_bytes), None))
        points.append((pick.randrange(1, STEPS + 1), pick.randrange(20000)))
    jobs = os.cpu_count()
    with concurrent.futures.ProcessPoolExecutor(jobs) as pool:  # most of the time is the disk's
        parts = [pool.submit(kill_at, script, form, points[i::jobs]) for i in range(jobs)]
        for done in parts:
            trial.passed += done.result()[0]
            trial.failed += done.result()[1]


def begin_problem(trial, whole_form):
    """After whatever befell the first append: the exam is there as a whole, or not at all."""
    journal = trial.journal()
    status, out, err = trial.run("resume")
    if journal.started():
        ok = journal.form == whole_form and status == 0 and "It goes on: 0 of 25" in out
    else:
        ok = status == 1 and "no exam is stopped" in err and "1/25" not in out
    return "" if ok else "%d items; resume: %s\n%s%s" % (len(journal.form), status, out, err)


def kill_at_calls(trial):
    """At each call on the profile of an exam that is left at its first question."""
    trial.fresh()
    trial.run("exam", "trial", NMTQUIZ_FAULT_LOG="log")
    form, text = trial.journal().form, trial.home.read(PROFILE)
    logged = (line.split(" ", 2) for line in trial.home.read("log").splitlines())
    for name, count, file in logged:
        if not re.search(r"/p(/|$)", file):
            continue
        trial.fresh()
        status, out, _ = trial.run("exam", "trial", NMTQUIZ_FAULT="%s:%s:kill" % (name, count))
        problem = "" if status == -9 else "it lives on: %s" % status
        if "1/25" in out and not trial.journal().started():
            problem = "a question was shown before the form was saved"
        trial.judge("killed at %s %s" % (name, count), problem or begin_problem(trial, form))
    return form, text


def cut_short(trial, form, text):
    """The first append as power cut it, anywhere."""
    end = text.index("\tat\t")
    end = text.rindex("\n", 0, end) + 1
    pick = random.Random(9)
    cuts = {end, end - 1, text.index("\n") + 1} | {pick.randrange(1, end) for _ in range(20)}
    for at in sorted(cuts):
        trial.fresh()
        trial.home.write(PROFILE, text[:at])
        trial.judge("cut after %d bytes" % at, begin_problem(trial, form))


def main():
    trial = ExamTrial()
    kill_at_points(trial)
    cut_short(trial, *kill_at_calls(trial))
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
