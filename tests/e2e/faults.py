# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that fail: at every system call that a session makes on its profile, on a full disk, and at
a limit on the file's size. There is a message, nothing acknowledged is lost, nothing is saved twice,
and the exit status is 3 where an answer could not be saved."""
import os
import resource
import subprocess
import sys

from sessions import ACKNOWLEDGED, Trial

ANSWERS = 3
FILLING = 200  # more than two pages hold


def problem(trial, answers, ended):
    """What is wrong with how a session of so many answers ended, or ''."""
    status, stdout, stderr = ended
    shown, saved = len(ACKNOWLEDGED.findall(stdout)), len(trial.saved())
    if status not in (0, 3):
        return "exit status %s: %s" % (status, stderr)
    if status == 0 and saved != answers:
        return "exit status 0, but %d of %d answers saved" % (saved, answers)
    if status == 3 and not stderr:
        return "exit status 3 without a message"
    if saved != shown:
        return "%d answers saved, %d acknowledged: %s" % (saved, shown, stderr)
    return trial.lost(stdout)


def fail_calls(trial):
    calls = trial.calls(ANSWERS)
    trial.judge("the calls of a session", "" if calls else "there are none on the profile")
    for name, count in calls:
        for how in ("ENOSPC", "EIO", "EDQUOT", "EINTR") + (("short",) if name == "write" else ()):
            for ever_after in ("", "+") if trial.long else ("",):
                if how == "EINTR" and ever_after:
                    continue  # Nobody is interrupted for ever; it may be retried for ever.
                fault = "%s:%d%s:%s" % (name, count, ever_after, how)
                trial.fresh()
                trial.judge(fault, problem(trial, ANSWERS, trial.piped(ANSWERS, NMTQUIZ_FAULT=fault)))


def fill_disk(trial):
    """A disk of two pages."""
    folder = os.path.join(trial.home.path, "p")
    trial.fresh()
    os.mkdir(folder)
    mount = ["mount", "-t", "tmpfs", "-o", "size=8k", "nmtquiz-test", folder]
    if subprocess.run(mount, stderr=subprocess.DEVNULL).returncode != 0:
        print("a full disk: skipped, as nothing can be mounted here")
        trial.skipped += 1
        return
    try:
        ended = trial.piped(FILLING)
        trial.judge("a full disk", problem(trial, FILLING, ended) or
                    ("" if ended[0] == 3 else "exit status %s" % ended[0]))
    finally:
        subprocess.run(["umount", folder], check=True)


def limit_size(trial):
    trial.fresh()
    ended = trial.piped(FILLING, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)))
    trial.judge("a limit on the file's size", problem(trial, FILLING, ended) or
                ("" if ended[0] == 3 else "exit status %s" % ended[0]))


def main():
    trial = Trial(FILLING)
    fail_calls(trial)
    fill_disk(trial)
    limit_size(trial)
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
