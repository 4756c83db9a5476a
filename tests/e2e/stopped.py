# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that is resized while it takes no more output, as after Ctrl-S: all comes, once it does."""
import array
import fcntl
import os
import sys
import termios

from sessions import Trial
from terminal import Terminal

STATEMENTS = 1000  # more than a terminal takes in at once


def waiting(terminal):
    """Bytes that the terminal holds for whoever reads it."""
    n = array.array("i", [0])
    fcntl.ioctl(terminal.master, termios.FIONREAD, n)
    return n[0]


def sleeps(pid):
    with open("/proc/%d/stat" % pid, encoding="ascii") as file:
        return file.read().rpartition(") ")[2].startswith("S")


def main():
    trial = Trial(STATEMENTS)
    terminal = Terminal(trial.command("find", "statement"), trial.home, trial.environment())
    # The first ends a write that has got somewhere, which is no failure yet.
    for columns in 70, 60, 50:
        while not (waiting(terminal) and sleeps(terminal.process.pid)):
            os.sched_yield()
        termios.tcsetwinsize(terminal.slave, (24, columns))
    status = terminal.finish()
    shown = sum(row.startswith("statements/") for row in terminal.text())
    trial.judge("a resize while nothing is read", "" if (status, shown) == (0, STATEMENTS) else
                "%d of %d found, exit status %s" % (shown, STATEMENTS, status))
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
