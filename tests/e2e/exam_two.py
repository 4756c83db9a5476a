# SPDX-License-Identifier: GPL-3.0-or-later
"""One exam in two windows: the one where it went on last has it, the other says so and stops; no two
lines of the profile are alike, and what was acknowledged stays."""
import concurrent.futures
import re
import sys

from exams import QUESTIONS, ExamTrial, Problem, Student

ELSEWHERE = "This exam went on in another window, so it stops here."
WINDOWS = 4


def gone(student):
    """The window has said that the exam is elsewhere, and ends."""
    student.arrived(lambda: ELSEWHERE in student.screen())
    return student.terminal.finish()


def two(trial):
    """A window with two answers, and another one where the exam then goes on."""
    trial.fresh()
    first = Student(trial, "exam", "trial")
    first.say("/mark")
    first.say("/go 7")
    first.asked()
    second = Student(trial, "resume")
    if not second.asked().startswith("7/25"):
        raise Problem("it goes on elsewhere:\n" + second.screen())
    return first, second


def told_at_once(trial):
    """While a line is being typed, without a key pressed."""
    first, second = two(trial)
    first.terminal.type("/m")
    trial.hands.leap(1, second.terminal)
    gone(first)
    second.say("/mark")
    problem = trial.result_problem(second.finish())
    return problem or ("" if trial.journal().marks == {0, 6} else "marks: %s" % trial.journal().marks)


def told_at_a_line(trial):
    """The clock stands, so that nothing but the line finds it."""
    first, second = two(trial)
    first.type("/mark")
    gone(first)
    second.say("/go 3")
    journal = trial.journal()
    if (journal.place, journal.marks, journal.end) != (2, {0}, None):
        return "the first window wrote on: %s" % journal.events[-3:]
    return trial.result_problem(second.finish())


def handed_in_elsewhere(trial):
    first, second = two(trial)
    problem = trial.result_problem(second.finish())
    first.type("/submit")
    gone(first)
    return problem or trial.result_problem(1)


def back_and_forth(trial):
    """The window that comes back has it again."""
    first, second = two(trial)
    third = Student(trial, "resume")
    third.asked()
    second.type("/mark")
    first.type("/mark")
    gone(first)
    gone(second)
    third.say("/mark")
    return trial.result_problem(third.finish())


def all_at_once(trial, rounds):
    """Windows that hurry, each with its own marks; whoever loses the race says so."""
    trial.fresh()
    trial.run("exam", "trial")
    shown = 0
    typed = "".join("/go %d\n/mark\n" % (i + 1) for i in range(QUESTIONS))
    for _ in range(rounds):
        with concurrent.futures.ThreadPoolExecutor() as pool:
            ended = list(pool.map(lambda _: trial.run("resume", stdin=typed), range(WINDOWS)))
        for status, out, err in ended:
            marks = len(re.findall(r"\d+ is (?:no longer )?marked\.", out))
            shown += marks
            lost = ELSEWHERE in out or "another window" in err
            if status not in (0, 3) or (status == 3) != ("not saved" in err):
                return "exit status %s: %s" % (status, err)
            if not lost and marks < QUESTIONS:
                return "it stopped without a word:\n%s%s" % (out, err)
        saved = sum(event[1] in ("mark", "unmark") for event in trial.journal().events)
        if saved != shown:
            return "%d marks acknowledged, %d saved" % (shown, saved)
    return trial.result_problem(trial.run("resume", stdin="/submit\ny\n")[0])


def main():
    trial = ExamTrial()
    for test in told_at_once, told_at_a_line, handed_in_elsewhere, back_and_forth:
        trial.attempt(test.__name__, test, trial)
    trial.attempt("all at once", all_at_once, trial, 40 if trial.long else 8)
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
