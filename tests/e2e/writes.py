# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed, or the disk failing or full, at any moment of a write to a bank: each file is the old one or
the new one, never half of either, what failed is said, and doing it once more completes it. What
changes a bank's file is a row in COMMANDS."""
import os
import re
import resource
import subprocess
import sys

from sessions import Trial
from terminal import LIMIT_SECONDS

FILLER = "".join("  - {id: f%d, ask: Statement %d holds., answer: true}\n" % (i, i) for i in range(300))
FILES = {
    "own/small.yaml": "# A bank\r\nbank: small\ntitle: Small\nquestions:\n"
                      "  - id: muscle   # the first \n    ask: A muscle pulls.\n    answer: true\n"
                      "  - {id: nerve, ask: A nerve pulls., answer: false, excludes: [muscle]}\n" + FILLER,
    "own/small.es.yaml": "bank: small\ntitle: Pequeño\nlanguage: es\ntranslates: en\nquestions:\n"
                         "  - id: 'muscle'\n    ask: Un músculo tira.\n    answer: true\n" + FILLER,
}
# The command, and what is typed into it. Without that, doing it once more changes nothing.
QUESTION = "truefalse\nA bone is hard.\ntrue\n" + 10 * "\n"
COMMANDS = (
    (("rename", "small/muscle", "pull"), ""),
    (("retire", "small/nerve"), ""),
    (("lint", "--fix", "--yes", "own/small.yaml"), ""),
    (("new", "small"), QUESTION + "\nn\n"),
)
PATH = re.compile(r"(?:^|/)own(?:/|$)")


class Writes:
    def __init__(self, trial, words, typed):
        self.trial, self.words, self.typed = trial, words, typed

    def fresh(self):
        folder = os.path.join(self.trial.home.path, "own")
        for name in os.listdir(folder) if os.path.isdir(folder) else ():
            os.unlink(os.path.join(folder, name))
        for name, text in FILES.items():
            self.trial.home.write(name, text)
        self.trial.home.write("log", "")

    def command(self):
        return [self.trial.home.program, "-q", "own", "-p", "./p/ana.profile", *self.words]

    def run(self, preexec_fn=None, **env):
        done = subprocess.run(self.command(), cwd=self.trial.home.path, env=self.trial.environment(**env),
                              input=self.typed, text=True, capture_output=True,
                              timeout=LIMIT_SECONDS, preexec_fn=preexec_fn)
        return done.returncode, done.stdout, done.stderr

    def texts(self):
        texts = {}
        for name in FILES:
            with open(os.path.join(self.trial.home.path, name), "rb") as file:
                texts[name] = file.read().decode("utf-8", "replace")
        return texts

    def learn(self):
        """What the files become, and the calls on them."""
        self.fresh()
        ended = self.run(NMTQUIZ_FAULT_LOG="log")
        self.new = self.texts()
        logged = (line.split(" ", 2) for line in self.trial.home.read("log").splitlines())
        self.calls = [(name, int(count)) for name, count, file in logged if PATH.search(file)]
        changed = [name for name in FILES if self.new[name] != FILES[name]]
        return "" if ended[0] == 0 and changed and self.calls else "it does not work: %s" % (ended,)

    def problem(self, ended, killed=False):
        status, out, err = ended
        for name, text in self.texts().items():
            if text not in (FILES[name], self.new[name]):
                return "%s is neither the old nor the new one" % name
        if killed:
            if status != -9:
                return "it lives on"
        elif status < 0 or status > 3:
            return "exit status %s: %s" % (status, err)
        elif status and not err:
            return "exit status %s without a message" % status
        elif not status and self.texts() != self.new and not err:
            return "not all is done, and nothing said: " + out
        beside = set(os.listdir(os.path.join(self.trial.home.path, "own")))
        if not killed and len(beside) != len(FILES):
            return "left beside: %s" % beside
        again = (0,) if self.typed and self.texts() == self.new else self.run()
        if again[0] and self.texts() != self.new:
            return "once more: %s" % (again,)
        return "" if self.texts() == self.new else "once more does not complete it"

    def fail_calls(self):
        for name, count in self.calls:
            hows = ["ENOSPC", "EIO", "kill"] + ["EINTR"] * self.trial.long + ["short"] * (name == "write")
            for how in hows:
                for ever_after in ("", "+") if how not in ("EINTR", "kill") else ("",):
                    fault = "%s:%d%s:%s" % (name, count, ever_after, how)
                    self.fresh()
                    self.trial.judge("%s, %s" % (self.words[0], fault),
                                     self.problem(self.run(NMTQUIZ_FAULT=fault), how == "kill"))

    def limit_size(self):
        self.fresh()
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        ended = self.run(preexec_fn=limit)
        same = self.texts() == FILES
        self.trial.judge("%s, a limit on the file's size" % self.words[0],
                         self.problem(ended) or ("" if ended[0] == 3 and same else "%s" % (ended,)))

    def fill_disk(self):
        """No room for a second copy of a file."""
        folder = os.path.join(self.trial.home.path, "own")
        mount = ["mount", "-t", "tmpfs", "-o", "size=56k", "nmtquiz-test", folder]
        if subprocess.run(mount, stderr=subprocess.DEVNULL).returncode != 0:
            print("a full disk: skipped, as nothing can be mounted here")
            self.trial.skipped += 1
            return
        try:
            self.fresh()
            ended = self.run()
            same, names = self.texts() == FILES, os.listdir(folder)
        finally:
            subprocess.run(["umount", folder], check=True)
        full = ended[0] == 3 and "No space left on device" in ended[2]
        self.trial.judge("%s, a full disk" % self.words[0],
                         "" if full and same and len(names) == len(FILES) else "%s %s" % (ended, names))


def meanwhile(trial):
    """Somebody saves the bank while a question is typed: both are in it in the end."""
    writes = Writes(trial, ("new", "small"), "")
    writes.fresh()
    path = os.path.join(trial.home.path, "own/small.yaml")
    run = subprocess.Popen(writes.command(), cwd=trial.home.path, env=trial.environment(), text=True,
                           stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    run.stdin.write(QUESTION)
    run.stdin.flush()
    shown = ""
    while "Save" not in shown and (more := run.stdout.read(1)):
        shown += more
    with open(path, "a", encoding="utf-8") as file:
        file.write("  - {id: other, ask: Another holds., answer: true}\n")
    out, err = run.communicate("\n\nn\n", LIMIT_SECONDS)
    text = trial.home.read("own/small.yaml")
    good = run.returncode == 0 and "meanwhile" in err and "id: other," in text
    trial.judge("new, the file changed meanwhile",
                "" if good and text.count("A bone is hard.") == 1 else "%s %s%s" % (run.returncode, out, err))


def main():
    trial = Trial(1)
    meanwhile(trial)
    for words, typed in COMMANDS:
        writes = Writes(trial, words, typed)
        problem = writes.learn()
        trial.judge(words[0], problem)
        if problem:
            continue
        writes.fail_calls()
        writes.limit_size()
        writes.fill_disk()
    return trial.close()


if __name__ == "__main__":
    sys.exit(main())
