# SPDX-License-Identifier: GPL-3.0-or-later
"""An exam's clock, of both kinds: it runs out wherever the student is, counts what it should over
closed lids, restarts and changes of the wall clock, warns in time, and leaves alone what is being
typed. The hands are the test's (clock.c), so that all of this takes seconds."""
import os
import re
import signal
import sys

from exams import MINUTES, PROMPT, QUESTIONS, STATEMENTS, ExamTrial, Problem, Student, exam_file

UP = "The time is used up. What was answered counts."
BOTH = ("active", "wall")
TYPED = "tru"


def seconds_left(student):
    """What the prompt says is left."""
    student.asked()
    minutes, seconds = PROMPT.match(student.row()[0]).group(2).split(":")
    return int(minutes) * 60 + int(seconds)


def expect(what, wanted, got):
    if wanted != got:
        raise Problem("%s: %s, not %s" % (what, got, wanted))


def begin(trial, kind, **env):
    trial.fresh()
    return Student(trial, "exam", kind, **env)


def over(trial, student):
    """The exam has ended by itself, with a result, and all its minutes used."""
    student.arrived(lambda: UP in student.screen())
    problem = trial.result_problem(student.leave())
    journal = trial.journal()
    expect("how it ended", "timeout", journal.end[0])
    expect("seconds used", MINUTES * 60, journal.used)
    return problem


def out_while_typing(trial, kind):
    student = begin(trial, kind)
    student.say("true")
    student.asked()
    student.terminal.type(TYPED)
    student.arrived(lambda: student.row()[0].endswith("> " + TYPED))
    trial.hands.walk(MINUTES * 60, student.terminal)
    problem = over(trial, student)
    expect("answers", 1, len(trial.journal().answers()))
    return problem


def out_at_submit(trial, kind):
    student = begin(trial, kind)
    student.say("/submit")
    expect("the prompt", "Submit? [y/N]", student.asked())
    trial.hands.walk(MINUTES * 60, student.terminal)
    return over(trial, student)


def out_at_the_end(trial, kind):
    student = begin(trial, kind)
    student.say("/go 25")
    student.say("/next")
    if "exam>" not in student.asked():
        return "this is not the end:\n" + student.screen()
    trial.hands.walk(MINUTES * 60, student.terminal)
    return over(trial, student)


def stopped(trial, student, seconds):
    """SIGSTOP for so long. It stands before the hands move, and takes them up at SIGCONT."""
    pid = student.terminal.process.pid
    os.kill(pid, signal.SIGSTOP)
    os.waitpid(pid, os.WUNTRACED)
    trial.hands.jump(seconds)
    os.kill(pid, signal.SIGCONT)
    trial.hands.wait(student.terminal)


def out_while_stopped(trial, kind):
    student = begin(trial, kind)
    student.asked()
    stopped(trial, student, 2 * MINUTES * 60)
    if kind == "wall":
        return over(trial, student)
    student.say("/time")
    expect("seconds left", MINUTES * 60, seconds_left(student))
    trial.hands.walk(MINUTES * 60, student.terminal)
    return over(trial, student)


def gap(trial, kind, seconds):
    """A gap counts under wall, and where it is no longer than a slow machine's."""
    student = begin(trial, kind)
    student.asked()
    stopped(trial, student, seconds)
    student.say("/time")
    counted = seconds if kind == "wall" or seconds <= 5 else 0
    expect("seconds left", MINUTES * 60 - counted, seconds_left(student))
    student.terminal.kill("TERM")
    expect("exit status", 0, student.terminal.finish())
    expect("seconds used", float(counted), trial.journal().used)


def wall_clock_set(trial, kind, seconds):
    """The monotonic clock is the exam's, in a running exam, whatever the wall clock is set to."""
    student = begin(trial, kind)
    student.say("true")
    trial.hands.walk(60, student.terminal)
    trial.hands.set_wall(seconds)
    trial.hands.walk(60, student.terminal)
    student.say("/time")
    expect("seconds left", MINUTES * 60 - 120, seconds_left(student))
    trial.hands.set_wall(-seconds)
    trial.hands.walk(MINUTES * 60 - 120, student.terminal)
    return over(trial, student)


def closed(trial, kind, ends, back=0):
    """Closed for ten minutes, by an end of some sort; and the wall clock was set back."""
    student = begin(trial, kind)
    student.say("true")
    trial.hands.walk(60, student.terminal)
    if ends == "/quit":
        student.type("/quit")
    else:
        student.terminal.kill(ends)
    student.terminal.finish()
    used = trial.journal().used
    if not 50 <= used <= 60 or (ends != "KILL" and used != 60):
        return "%s seconds used, of 60" % used
    trial.hands.jump(600)
    trial.hands.set_wall(-back)
    student = Student(trial, "resume")
    # The wall clock counts from the last `at`, which was written when so much was used.
    away = 600 + 60 - used - back if kind == "wall" else 0
    expect("seconds left", MINUTES * 60 - used - max(away, 0), seconds_left(student))
    student.type("/quit")
    student.terminal.finish()


def out_while_closed(trial, kind):
    student = begin(trial, kind)
    student.say("true")
    student.type("/quit")
    student.terminal.finish()
    trial.hands.jump(MINUTES * 60)
    student = Student(trial, "resume")
    if kind == "active":
        expect("seconds left", MINUTES * 60, seconds_left(student))
        student.type("/quit")
        student.terminal.finish()
        return ""
    problem = over(trial, student)
    expect("answers", 1, len(trial.journal().answers()))
    return problem


def killed_in_between(trial, kind):
    """A kill costs ten seconds at most, in the student's favour."""
    student = begin(trial, kind)
    student.asked()
    for seconds in range(3, 60, 7):
        trial.hands.walk(7, student.terminal)
        used = trial.journal().used
        if not seconds + 4 - 10 <= used <= seconds + 4:
            return "%s seconds noted after %d" % (used, seconds + 4)
    student.terminal.kill("KILL")
    student.terminal.finish()


def now_told(trial, kind):
    """NMTQUIZ_NOW starts the wall clock; the exam's goes on from where it was, in each run."""
    now = "2026-11-23T%s:00Z"
    student = begin(trial, kind, NMTQUIZ_NOW=now % "09:00")
    student.say("true")
    trial.hands.walk(60, student.terminal)
    student.type("/quit")
    student.terminal.finish()
    last = trial.journal().events[-1][0]
    if last != now % "09:01":
        return "the last line is of %s" % last
    student = Student(trial, "resume", NMTQUIZ_NOW=now % "09:11")
    expect("seconds left", MINUTES * 60 - (660 if kind == "wall" else 60), seconds_left(student))
    student.type("/quit")
    student.terminal.finish()


def now_still(trial, kind):
    """Where the clock is told to stand, an exam's stands too."""
    student = begin(trial, kind, NMTQUIZ_NOW="2026-11-23T09:00:00Z,still")
    student.say("true")
    trial.hands.jump(2 * MINUTES * 60)
    student.say("/time")
    expect("seconds left", MINUTES * 60, seconds_left(student))
    return trial.result_problem(student.finish())


def warnings(trial, kind):
    """At 10, 5 and 1 minutes, each once, above the line that is being typed; Enter sends that then,
    with what was typed before and behind the cursor."""
    student = begin(trial, kind)
    student.asked()
    student.terminal.type("tre\x1b[D")  # the cursor stands before the e
    student.arrived(lambda: student.row()[0].endswith("> tre"))
    warned = []
    for minutes, walked in ((10, MINUTES - 10), (5, 5), (1, 4)):
        trial.hands.walk(walked * 60 - 1, student.terminal)
        expect("warnings", warned, re.findall(r"(\d+) minutes? left\.", student.screen()))
        trial.hands.walk(1, student.terminal)
        warned.append(str(minutes))
        student.arrived(lambda: student.row()[0].endswith("> tre") and
                        len(re.findall(r"minutes? left\.", student.screen())) == len(warned))
        expect("warnings", warned, re.findall(r"^(\d+) minutes? left\.", student.screen(), re.M))
        row, _ = student.row()
        student.arrived(lambda: student.terminal.screen.cursor.x == len(row) - 1)
    expect("prompts on the screen", 1, sum("answer>" in row for row in student.terminal.text()))
    student.terminal.type("u\r")
    student.arrived(lambda: "Saved: true" in student.screen())
    answered = next(row for row in student.terminal.text() if "answer> " in row)
    if not answered.endswith("answer> true"):
        return "the line reads: " + answered
    expect("the answer", {0: ("true", "-")}, trial.journal().answers())
    trial.hands.walk(60, student.terminal)
    problem = over(trial, student)
    expect("warnings", warned, re.findall(r"^(\d+) minutes? left\.", student.screen(), re.M))
    return problem


def main():
    trial = ExamTrial(QUESTIONS)
    for kind in BOTH:
        trial.home.write("questions/exams/%s.yaml" % kind, exam_file(
            kind, clock=kind, filter=STATEMENTS))
    for kind in BOTH:
        for test in (out_while_typing, out_at_submit, out_at_the_end, out_while_stopped,
                     out_while_closed, killed_in_between, now_told, now_still, warnings):
            trial.attempt("%s, %s" % (test.__name__, kind), test, trial, kind)
        for seconds in 4, 6, 600:
            trial.attempt("%d s stopped, %s" % (seconds, kind), gap, trial, kind, seconds)
        for seconds in 3600, -3600:
            trial.attempt("wall clock set by %d, %s" % (seconds, kind), wall_clock_set, trial, kind,
                          seconds)
        for ends in "/quit", "TERM", "HUP", "KILL":
            trial.attempt("closed by %s, %s" % (ends, kind), closed, trial, kind, ends)
        trial.attempt("closed, and set back, %s" % kind, closed, trial, kind, "/quit", 3600)
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
