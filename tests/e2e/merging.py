# SPDX-License-Identifier: GPL-3.0-or-later
"""Merging while each system call on the profile's folder fails, or ends the program: the profile is
the old one or the merged one, whole, and the copy is as it was. And merging while a session sits:
nothing that it acknowledged is lost."""
import re
import subprocess
import sys

from sessions import ACKNOWLEDGED, PROFILE, Trial
from terminal import LIMIT_SECONDS, Terminal

HEADER = "nmtquiz-profile 1\n"
LINE = "2026-11-22T08:00:0%dZ\tflag\t%s\t%d\tstatements/s0\n"
OLD = HEADER + LINE % (1, "aaaaaaaa", 1) + LINE % (3, "aaaaaaaa", 2)
COPY = HEADER + LINE % (1, "aaaaaaaa", 1) + LINE % (2, "bbbbbbbb", 1)
MERGED = HEADER + LINE % (1, "aaaaaaaa", 1) + LINE % (2, "bbbbbbbb", 1) + LINE % (3, "aaaaaaaa", 2)
COPY_NAME = "p/ana (1).profile"


def given(trial):
    trial.fresh()
    trial.home.write(PROFILE, OLD)
    trial.home.write(COPY_NAME, COPY)


def merge(trial, **env):
    done = subprocess.run(trial.command("merge", COPY_NAME), cwd=trial.home.path, text=True,
                          env=trial.environment(**env), capture_output=True, timeout=LIMIT_SECONDS)
    return done.returncode, done.stderr


def problem(trial, status, stderr):
    profile, kept = trial.home.read(PROFILE), trial.home.read(PROFILE + ".before-merge")
    if profile not in (OLD, MERGED):
        return "the profile is neither old nor new: %r" % profile
    if status == 0 and profile != MERGED:
        return "exit status 0, and not merged"
    if status not in (0, 3, -9) or (status == 3 and not stderr):
        return "exit status %s: %s" % (status, stderr)
    if kept not in (None, OLD) or (profile == MERGED and kept is None):
        return "what is kept is not the old profile: %r" % kept
    if trial.home.read(COPY_NAME) != COPY:
        return "the copy has changed"
    status, stderr = merge(trial)
    if status != 0 or trial.home.read(PROFILE) != MERGED:
        return "not merged later: %s" % stderr
    return ""


def calls(trial):
    given(trial)
    merge(trial, NMTQUIZ_FAULT_LOG="log")
    logged = (line.split(" ", 2) for line in trial.home.read("log").splitlines())
    return [(name, int(count)) for name, count, file in logged if re.search(r"\bp(/|$)", file)]


def fail_calls(trial):
    made = calls(trial)
    trial.judge("the calls of a merge", "" if {"link", "rename", "fsync"} <= {name for name, _ in made}
                else "some are missing: %s" % made)
    for name, count in made:
        hows = ("ENOSPC", "kill") + (("short",) if name == "write" else ())
        for how in hows + (("EIO", "EINTR", "EMFILE") if trial.long else ()):
            given(trial)
            fault = "%s:%d:%s" % (name, count, how)
            trial.judge(fault, problem(trial, *merge(trial, NMTQUIZ_FAULT=fault)))


def merge_beside(trial, answers):
    """A person answers, and merges in another window after the first answer."""
    given(trial)
    terminal = Terminal(trial.command("practice", str(answers)), trial.home, trial.environment())
    answered, merged = -1, None

    def step():
        nonlocal answered, merged
        rows, y = terminal.text(), terminal.cursor_row()
        row = rows[y] if y < len(rows) else ""
        if y <= answered or not (row in ("answer>", "Enter>") or row.endswith("[Y/n]")):
            return False
        if merged is None and ACKNOWLEDGED.search("\n".join(rows)) and row == "answer>":
            merged = merge(trial)
        answered = y
        terminal.type("true\r" if row == "answer>" else "\r")
        return False

    terminal.wait(step)
    status, screen = terminal.finish(), "\n".join(terminal.text())
    text = trial.home.read(PROFILE)
    whole = all(line in text for line in (OLD + COPY).splitlines())
    shown = len(ACKNOWLEDGED.findall(screen))
    trial.judge("a merge beside a session", "" if status == 0 and merged and merged[0] == 0 and whole
                and shown == answers == len(trial.saved()) and "was replaced" in screen
                else "%s, merged %s, %d of %d saved:\n%s\n%s" % (status, merged, len(trial.saved()),
                                                              answers, screen, text))
    trial.judge("what is there then", trial.lost(screen))


def main():
    trial = Trial(5)
    fail_calls(trial)
    merge_beside(trial, 3)
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
