# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at any point of a session: what the screen acknowledged is in the profile, and the profile
opens again."""
import sys

from sessions import Trial

ANSWERS = 3


def seen(terminal):
    """All that a person could have read, also what came while the signal was on its way."""
    terminal.kill("KILL")
    terminal.finish()
    return "\n".join(terminal.text())


def main():
    trial = Trial(5)
    trial.fresh()
    whole = trial.typed(ANSWERS)
    trial.judge("a whole session", "" if whole.finish() == 0 and len(trial.saved()) == ANSWERS
                else "it does not end well:\n" + "\n".join(whole.text()))

    points = 200 if trial.long else 24
    for i in range(points):
        trial.fresh()
        at = whole.bytes_seen * i // points
        terminal = trial.typed(ANSWERS, until=lambda terminal: terminal.bytes_seen >= at)
        trial.judge("killed after %d bytes" % at, trial.lost(seen(terminal)))

    for name, count in trial.calls(ANSWERS):
        trial.fresh()
        fault = "%s:%d:kill" % (name, count)
        status, stdout, _ = trial.piped(ANSWERS, NMTQUIZ_FAULT=fault)
        trial.judge(fault, trial.lost(stdout) or ("" if status == -9 else "it lives on"))
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
