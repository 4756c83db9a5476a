# SPDX-License-Identifier: GPL-3.0-or-later
"""No memory, at any allocation of a session on a terminal: one message, exit status 3, the terminal's
modes as before, and what was acknowledged is in the profile."""
import os
import sys

from sessions import Trial

ANSWERS = 3


def end(trial, n):
    """Plays the session with n allocations: its status, its screen, whether modes are as before."""
    trial.fresh()
    terminal = trial.typed(ANSWERS, NMTQUIZ_FAULT_ALLOC=str(n))
    status = terminal.finish()
    return status, "\n".join(terminal.text()), terminal.restored


def allocations(trial):
    """How many a whole session needs, by bisection."""
    low, high = 0, 1
    while end(trial, high)[0] != 0:
        low, high = high, high * 2
        if high > 1 << 24:
            return 0
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if end(trial, middle)[0] == 0 else (middle, high)
    return high


def problem(trial, status, screen, restored):
    if status != 3:
        return "exit status %s:\n%s" % (status, screen)
    if screen.count("out of memory") != 1:
        return "not one message:\n" + screen
    if not restored:
        return "the terminal's modes are not as they were"
    return trial.lost(screen)


def main():
    # Whoever ends in the middle of things leaves memory to the system, and that is no leak.
    os.environ["ASAN_OPTIONS"] = "detect_leaks=0"
    trial = Trial(5)
    needed = allocations(trial)
    trial.judge("a whole session", "" if needed else "it never ends well")
    points = range(1, needed) if trial.long else range(1, needed, needed // 40 + 1)
    for n in points:
        trial.judge("after %d allocations" % n, problem(trial, *end(trial, n)))
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
