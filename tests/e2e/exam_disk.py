# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that fail in the middle of an exam: at each call that writes an answer, a mark, the time, the
beginning or the end; on a full disk, and at a limit on the file's size. A message names the file and
the reason, nothing acknowledged is lost, the exit status is 3, and afterwards the exam goes on."""
import os
import re
import resource
import subprocess
import sys

from exams import QUESTIONS, STATEMENTS, ExamTrial, Student
from sessions import PROFILE

LINES = ["true", "/mark", "false!", "/go 9", "true", "/undo", "/time", "/mark"]
CALLS = ("write", "fdatasync")
FULL = "No space left on device"
AGAIN = "Try to save it again? [Y/n]"
FILLING = 400  # lines, more than three pages hold


def calls(trial, typed):
    """[(name, count)] of the calls that write to the profile."""
    trial.fresh()
    trial.run("exam", "trial", stdin=typed, NMTQUIZ_FAULT_LOG="log")
    logged = (line.split(" ", 2) for line in trial.home.read("log").splitlines())
    return [(name, int(count)) for name, count, file in logged
            if name in CALLS and re.search(r"/p/", file)]


def acknowledged(out):
    """How many answers, marks and undos the output acknowledges."""
    return (out.count("Saved: "), len(re.findall(r"\d+ is (?:no longer )?marked\.", out)),
            out.count("Taken back."))


def kept(journal):
    kinds = [event[1] for event in journal.events]
    return (kinds.count("answer"), kinds.count("mark") + kinds.count("unmark"), kinds.count("undo"))


def problem_after(trial, ended, ever_after, reason=FULL):
    """What is wrong with an exam that met a disk like that, or ''."""
    status, out, err = ended
    journal = trial.journal()
    if acknowledged(out) != kept(journal):
        return "acknowledged %s, saved %s\n%s" % (acknowledged(out), kept(journal), err)
    said = out + err
    if PROFILE not in said or reason not in said or "not saved" not in said:
        return "no message that names file and reason:\n" + said
    # The time alone is no reason to stop: it is with the next event.
    if status != 3 and (ever_after or journal.end is None):
        return "exit status %s:\n%s" % (status, said)
    if not journal.started():
        return "" if "1/25" not in out else "a question of an exam that is not saved was shown"
    if journal.end is None or journal.end[0] == "stopped":
        again = trial.run("resume", stdin="/go 2\n/submit\ny\n")
        if kept(trial.journal()) != kept(journal) or trial.journal().form != journal.form:
            return "it goes on as another exam: %s" % again[2]
        status = again[0]
    return trial.result_problem(status)


def fail_calls(trial):
    typed = "".join(line + "\n" for line in LINES + ["/submit", "y"])
    for name, count in calls(trial, typed):
        for ever_after in ("", "+"):
            fault = "%s:%d%s:ENOSPC" % (name, count, ever_after)
            trial.fresh()
            ended = trial.run("exam", "trial", stdin=typed, NMTQUIZ_FAULT=fault)
            trial.judge(fault, problem_after(trial, ended, ever_after))


def try_again(trial, fault, yes):
    """On a terminal it asks: what failed once is saved then, and what is given up waits."""
    trial.fresh()
    student = Student(trial, "exam", "trial", NMTQUIZ_FAULT=fault)
    asked = 0

    def answer_again():
        nonlocal asked
        while student.asked() == AGAIN:
            asked += 1
            student.type(yes)
            if yes == "n":
                return False
        return True

    for line in LINES:
        if not answer_again():
            break
        student.type(line)
    on = yes == "y" and answer_again()
    screen = student.screen()
    if not asked:
        student.terminal.kill("KILL")
        student.terminal.finish()
        return ""  # the time alone, which nobody is asked about
    if on:
        problem = trial.result_problem(student.finish())
    else:
        status = student.terminal.finish()
        screen = student.screen()
        problem = "" if status == 3 else "exit status %s" % status
    journal = trial.journal()
    if not problem and acknowledged(screen) != kept(journal):
        problem = "acknowledged %s, saved %s" % (acknowledged(screen), kept(journal))
    if not problem and FULL not in screen:
        problem = "no reason"
    if not problem and on and kept(journal) != (3, 2, 1):
        problem = "%s saved" % (kept(journal),)
    return problem and problem + "\n" + screen


def fail_on_terminal(trial):
    typed = "".join(line + "\n" for line in LINES)
    for name, count in calls(trial, typed):
        for ever_after, yes in (("", "y"), ("+", "n")):
            fault = "%s:%d%s:ENOSPC" % (name, count, ever_after)
            trial.attempt("%s, again: %s" % (fault, yes), try_again, trial, fault, yes)


def fill_disk(trial):
    """A disk of three pages; afterwards there is room."""
    folder = os.path.join(trial.home.path, "p")
    trial.fresh()
    os.mkdir(folder)
    mount = ["mount", "-t", "tmpfs", "-o", "size=12k", "nmtquiz-test", folder]
    if subprocess.run(mount, stderr=subprocess.DEVNULL).returncode != 0:
        print("a full disk: skipped, as nothing can be mounted here")
        trial.skipped += 1
        return
    try:
        ended = trial.run("exam", "trial", stdin="/mark\n" * FILLING)
        text = trial.home.read(PROFILE)
    finally:
        subprocess.run(["umount", folder], check=True)
    trial.home.write(PROFILE, text)
    trial.judge("a full disk", problem_after(trial, ended, True))


def limit_size(trial):
    trial.fresh()
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
    done = subprocess.run(trial.command("exam", "trial"), cwd=trial.home.path, text=True,
                          env=trial.environment(), input="/mark\n" * FILLING, capture_output=True,
                          preexec_fn=limit)
    ended = done.returncode, done.stdout, done.stderr
    trial.judge("a limit on the file's size", problem_after(trial, ended, True, "File too large"))


def main():
    trial = ExamTrial(QUESTIONS, filter=STATEMENTS)
    fail_calls(trial)
    fail_on_terminal(trial)
    fill_disk(trial)
    limit_size(trial)
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
