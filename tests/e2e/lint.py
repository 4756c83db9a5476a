# SPDX-License-Identifier: GPL-3.0-or-later
"""lint --watch and lint --fix against the world.

--watch sees files that are saved in either way, come and go, in a pipe and on a terminal, and ends
on Ctrl-C with the status of the last round. Nothing is timed: each step waits for what it causes.
--fix is killed, or has a disk that fails, at each call that it makes on the bank: the file is then
the old one or the new one, byte for byte, and what is not written is said."""
import os
import re
import resource
import select
import signal
import subprocess
import sys

from sessions import Trial
from terminal import LIMIT_SECONDS, Terminal

GOOD = "bank: %s\ntitle: T\nquestions:\n  - {id: a, ask: Is it so?, answer: true}\n"
BAD = GOOD + "  - {id: b, aks: Is it so?, answer: true}\n"
ROUND = "; waiting for a change, Ctrl-C ends this."
FLAWED = "\ufeffbank: f \r\ntitle: F\r\nquestions:\r\n" + "".join(
    "  - id: q%d\r\n    ask: Why: so \u00e9 %d?\r\n    answer: true\t\r\n" % (i, i) for i in range(300))
MENDED = FLAWED.replace(": f ", ": f").replace("\t", "")
MENDED = re.sub(r"ask: (.*)\r", r'ask: "\1"\r', MENDED)


class Piped:
    """A program whose output is read as it comes."""

    def __init__(self, trial, *words):
        self.process = subprocess.Popen([trial.home.program, *words], cwd=trial.home.path,
                                        env=trial.environment(), stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.out = b""

    def screen(self):
        return self.out.decode()

    def wait(self, arrived):
        pipe = self.process.stdout
        while not arrived():
            if not select.select([pipe], [], [], LIMIT_SECONDS)[0]:
                return False
            block = os.read(pipe.fileno(), 65536)
            self.out += block
            if not block:
                return False
        return True

    def interrupt(self):
        self.process.send_signal(signal.SIGINT)

    def finish(self):
        self.wait(lambda: False)
        self.process.stdout.close()
        return self.process.wait(LIMIT_SECONDS)


class OnTerminal:
    def __init__(self, trial, *words):
        self.terminal = Terminal([trial.home.program, *words], trial.home, trial.environment(),
                                 columns=120)

    def screen(self):
        return "\n".join(self.terminal.text())

    def wait(self, arrived):
        return self.terminal.wait(arrived)

    def interrupt(self):
        self.terminal.type("\x03")

    def finish(self):
        return self.terminal.finish()


def save_beside(trial, name, text):
    """As editors do that rename."""
    trial.home.write(name + ".new", text)
    os.rename(os.path.join(trial.home.path, name + ".new"), os.path.join(trial.home.path, name))


def watch(trial, how):
    """What is wrong with a watch over a folder, or ''."""
    trial.home.write("w/a.yaml", GOOD % "a")
    path = os.path.join(trial.home.path, "w")
    steps = [
        (lambda: None, "1 file: 0 errors"),
        (lambda: trial.home.write("w/a.yaml", BAD % "a"), "did you mean `ask`"),
        (lambda: save_beside(trial, "w/a.yaml", GOOD % "a"), "1 file: 0 errors"),
        (lambda: trial.home.write("w/b.yaml", BAD % "b"), "2 files: 2 errors"),
        (lambda: os.remove(os.path.join(path, "a.yaml")), "1 file: 2 errors"),
    ]
    program = how(trial, "lint", "--watch", "w")
    seen = 0
    for number, (change, wanted) in enumerate(steps):
        change()
        # A file that is seen half written is linted once more: the last word counts.
        arrived = lambda: (program.screen().count(ROUND) > seen and
                           wanted in program.screen().split(ROUND)[-2])
        if not program.wait(arrived):
            program.interrupt()
            program.finish()
            return "step %d never shows %r:\n%s" % (number, wanted, program.screen())
        seen = program.screen().count(ROUND)
    program.interrupt()
    status = program.finish()
    lines = program.screen().count("\n---- 08:0")
    if status != 1:
        return "exit status %s" % status
    return "" if lines >= len(steps) - 1 else "%d lines between the rounds" % lines


def fix(trial, preexec_fn=None, **more):
    """status, standard error and the file's bytes after --fix --yes."""
    path = os.path.join(trial.home.path, "f/f.yaml")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(FLAWED.encode())
    done = subprocess.run([trial.home.program, "lint", "--fix", "--yes", "f/f.yaml"],
                          cwd=trial.home.path, env=trial.environment(**more), capture_output=True,
                          text=True, timeout=LIMIT_SECONDS, preexec_fn=preexec_fn)
    with open(path, "rb") as file:
        kept = file.read().decode()
    beside = [name for name in os.listdir(os.path.dirname(path)) if name != "f.yaml"]
    for name in beside:
        os.remove(os.path.join(os.path.dirname(path), name))
    return done.returncode, done.stderr, kept, beside


def fix_problem(ended, killed=False):
    status, stderr, kept, beside = ended
    if kept not in (FLAWED, MENDED):
        return "the file is neither the old one nor the new one"
    if killed:
        return ""
    if beside:
        return "%s stays beside it" % beside
    if status == 0:
        return "" if kept == MENDED else "exit status 0, and nothing is mended"
    if status != 3:
        return "exit status %s: %s" % (status, stderr)
    return "" if "f.yaml" in stderr else "no message that names the file: " + stderr


def fix_fails(trial):
    trial.home.write("log", "")
    ended = fix(trial, NMTQUIZ_FAULT_LOG="log")
    trial.judge("--fix", fix_problem(ended) or ("" if ended[0] == 0 else "exit status %s" % ended[0]))
    logged = (line.split(" ", 2) for line in trial.home.read("log").splitlines())
    calls = [(name, int(count)) for name, count, file in logged if re.search(r"/f(/|$)", file)]
    trial.judge("the calls of --fix", "" if calls else "there are none on the bank")
    for name, count in calls:
        for how in ("ENOSPC", "EIO", "EINTR", "kill") + (("short",) if name == "write" else ()):
            fault = "%s:%d:%s" % (name, count, how)
            trial.judge("--fix, " + fault, fix_problem(fix(trial, NMTQUIZ_FAULT=fault), how == "kill"))
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    ended = fix(trial, preexec_fn=limit)
    trial.judge("--fix, a limit on the file's size", fix_problem(ended) or
                ("" if ended[2] == FLAWED and ended[0] == 3 else "exit status %s" % ended[0]))


def main():
    trial = Trial(1)
    for how in Piped, OnTerminal:
        trial.judge("--watch, " + how.__name__, watch(trial, how))
        for name in os.listdir(os.path.join(trial.home.path, "w")):
            os.remove(os.path.join(trial.home.path, "w", name))
    fix_fails(trial)
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
