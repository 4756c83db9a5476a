# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl-C while weights are fitted, from the shell and at the prompt: it stops, and nothing is kept."""
import os
import sys

from sessions import PROFILE, Trial
from terminal import Terminal

QUESTIONS, ROUNDS = 5000, 44  # more answers than optimize fits without a word


def journal():
    """A student who answers every question every few days, one in ten wrong."""
    lines = ["nmtquiz-profile 1", "2026-01-01T08:00:00Z\tbegin\taaaaaaaa\t1\tpractice\tzone=+00:00"]
    for i in range(QUESTIONS * ROUNDS):
        day = 5 * (i // QUESTIONS)
        right = (7 * i + day) % 10 > 0
        lines.append("2026-%02d-%02dT08:00:00Z\tanswer\taaaaaaaa\t%d\tstatements/s%d\t00000000\t"
                     "%s\t%d\t9.0\t-" % (1 + day // 28, 1 + day % 28, i + 2, i % QUESTIONS,
                                         "true" if right else "false", right))
    return "\n".join(lines) + "\n"


def shows(terminal, text):
    return any(text in row for row in terminal.text())


def interrupted(trial, words, typed):
    """What is wrong where Ctrl-C comes while these words fit, or ''."""
    terminal = Terminal(trial.command(*words), trial.home, trial.environment())
    if typed:
        terminal.wait(lambda: shows(terminal, "nmt>"))
        terminal.type(typed)
    if not terminal.wait(lambda: shows(terminal, "Ctrl-C stops it.")):
        return "it does not say how to stop: %s" % terminal.text()
    terminal.type("\x03")
    terminal.wait(lambda: shows(terminal, "stopped; your weights are as they were"))
    if typed:
        terminal.wait(lambda: terminal.text()[-1] == "nmt>")
        terminal.type("quit\r")
    status = terminal.finish()
    if not shows(terminal, "stopped; your weights are as they were"):
        return "it was not stopped: %s" % terminal.text()
    return "" if status == (0 if typed else 1) else "exit status %s" % status


def main():
    trial = Trial(1)
    before = journal()
    trial.home.write(PROFILE, before)
    os.chmod(os.path.join(trial.home.path, PROFILE), 0o600)
    for what, words, typed in (("Ctrl-C in optimize", ["optimize"], ""),
                               ("the same at the prompt", [], "optimize\r")):
        trial.judge(what, interrupted(trial, words, typed))
    trial.judge("nothing is kept", "" if trial.home.read(PROFILE) == before else "something is")
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
