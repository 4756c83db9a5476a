# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests that break sessions have in common: a bank of statements, a session that answers
them, and what must hold afterwards, however the session ended."""
import argparse
import atexit
import os
import re
import shutil
import subprocess

from terminal import LIMIT_SECONDS, ROOT, Home, Terminal

PROFILE = "p/ana.profile"  # in a folder of its own, which the first append makes
ACKNOWLEDGED = re.compile(r"^(?:Right|Partly right|Wrong)\b", re.MULTILINE)
# TIME answer SESSION N question revision response score seconds certainty
ANSWER = re.compile(r"^[-0-9T:]{19}Z\tanswer\t[a-z0-9]{8}\t\d+\tstatements/s\d+\t[0-9a-f]{8}\t"
                    r"(?:true|false)\t[01]\t\d+\.\d\t(?:-|guess|sure)$")


def statements(n):
    """A bank of n statements, every third of them false."""
    return "bank: statements\ntitle: Statements\nquestions:\n" + "".join(
        "  - id: s%d\n    ask: Statement %d holds.\n    answer: %s\n" % (i, i, str(i % 3 > 0).lower())
        for i in range(n))


class Trial:
    """A home with a bank of statements; counts what passed, and says what did not."""

    def __init__(self, n_statements):
        parser = argparse.ArgumentParser()
        parser.add_argument("amount", choices=("short", "long"), nargs="?", default="short")
        parser.add_argument("--build", default=os.path.join(ROOT, "build/san"))
        options = parser.parse_args()
        self.long = options.amount == "long"
        self.home = Home(os.path.join(options.build, "tests/e2e/nmtquiz-faults"), banks=None)
        atexit.register(shutil.rmtree, self.home.path)
        self.home.write("questions/statements.yaml", statements(n_statements))
        self.passed = self.failed = self.skipped = 0

    def close(self):
        print("%d passed, %d failed" % (self.passed, self.failed)
              + (", %d skipped" % self.skipped if self.skipped else ""))
        return self.failed > 0

    def fresh(self):
        """No profile, as on the first day."""
        shutil.rmtree(os.path.join(self.home.path, "p"), ignore_errors=True)
        self.home.write("log", "")

    def command(self, *words, seed="1"):
        return [self.home.program, "--seed", seed, "-p", "./" + PROFILE, *words]

    def environment(self, **more):
        return self.home.environment(NMTQUIZ_NOW="2026-11-23T08:00:00Z", **more)

    def piped(self, n, seed="1", preexec_fn=None, **env):
        """A session of n answers from a pipe: status (None: it hangs), standard output, standard
        error."""
        try:
            done = subprocess.run(self.command("practice", str(n), seed=seed), cwd=self.home.path,
                                  env=self.environment(**env), input="true\n" * n, text=True,
                                  capture_output=True, timeout=LIMIT_SECONDS, preexec_fn=preexec_fn)
        except subprocess.TimeoutExpired:
            return None, "", ""
        return done.returncode, done.stdout, done.stderr

    def typed(self, n, until=None, **env):
        """The same on a terminal, up to its end, or to where until(terminal) holds. Answers are
        typed as a person would: each once it is asked for, and Enter where it says so."""
        terminal = Terminal(self.command("practice", str(n)), self.home, self.environment(**env))
        answered = -1

        def step():
            nonlocal answered
            if until and until(terminal):
                return True
            rows, y = terminal.text(), terminal.cursor_row()
            row = rows[y] if y < len(rows) else ""
            if y > answered and row == "answer>":
                answered = y
                terminal.type("true\r")
            elif y > answered and row == "Enter>":
                answered = y
                terminal.type("\r")
            return False

        terminal.wait(step)
        return terminal

    def calls(self, n):
        """The calls on the profile and its folder in a session of n answers: [(name, count)]."""
        self.fresh()
        self.piped(n, NMTQUIZ_FAULT_LOG="log")
        logged = (line.split(" ", 2) for line in self.home.read("log").splitlines())
        return [(name, int(count)) for name, count, file in logged if re.search(r"/p(/|$)", file)]

    def saved(self):
        """The profile's answer lines."""
        lines = (self.home.read(PROFILE) or "").splitlines()
        return [line for line in lines if "\tanswer\t" in line]

    def lost(self, screen):
        """What is wrong after a session that showed this, or ''."""
        shown, saved = len(ACKNOWLEDGED.findall(screen)), self.saved()
        if shown > len(saved):
            return "%d answers acknowledged, %d saved" % (shown, len(saved))
        broken = [line for line in saved if not ANSWER.match(line)]
        if broken:
            return "no answer's line: %r" % broken[0]
        again = subprocess.run(self.command("history", "--json"), cwd=self.home.path, text=True,
                               env=self.environment(), capture_output=True, timeout=LIMIT_SECONDS)
        if again.returncode != 0:
            return "does not open again (%d): %s" % (again.returncode, again.stderr)
        return ""

    def judge(self, what, problem):
        if problem:
            print("%s: %s" % (what, problem))
        self.failed += bool(problem)
        self.passed += not problem
