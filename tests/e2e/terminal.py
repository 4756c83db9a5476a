# SPDX-License-Identifier: GPL-3.0-or-later
"""A program on a pseudo-terminal, and what a person would see of it."""
import fcntl
import os
import select
import shutil
import signal
import subprocess
import tempfile
import termios
import time

import pyte

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BANKS = os.path.join(ROOT, "tests/data/banks")
LIMIT_SECONDS = 60  # nothing is timed: what takes this long hangs
SCROLLBACK = 3000
LOOKS = {"bold": "b", "italics": "i", "underscore": "u", "reverse": "r"}


class Home:
    """A folder of its own for a test: the program in build/, its banks in questions/, HOME in home/.

    Run from a build folder, the program looks for banks beside that, so it is copied here: it sees
    these then, whatever is installed."""

    def __init__(self, program, banks=BANKS, valgrind=False):
        self.path = tempfile.mkdtemp(prefix="nq.", dir="/tmp")
        for folder in "build", "home", "questions", "path":
            os.mkdir(os.path.join(self.path, folder))
        self.program = shutil.copy(program, os.path.join(self.path, "build/nmtquiz"))
        for name in os.listdir(banks) if banks else []:
            os.symlink(os.path.join(banks, name), os.path.join(self.path, "questions", name))
        with open(os.path.join(self.path, "path/nmtquiz"), "w") as script:
            check = "%s -q --leak-check=full --error-exitcode=9 --log-file=%s/valgrind.log " % (
                shutil.which("valgrind"), self.path) if valgrind else ""
            script.write('#!/bin/sh\nexec %s%s "$@"\n' % (check, self.program))
        os.chmod(script.name, 0o755)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path)

    def environment(self, **more):
        """All that the program gets to see: nothing of XDG_*, LC_*, LINES, COLUMNS, NO_COLOR."""
        kept = {k: v for k, v in os.environ.items() if k in ("ASAN_OPTIONS", "UBSAN_OPTIONS")}
        return {**kept, "PATH": self.path + "/path:/usr/bin:/bin", "HOME": self.path + "/home",
                "USER": "ana", "LOGNAME": "ana", "LANG": "C.UTF-8", "TZ": "UTC",
                "TERM": "xterm-256color", "INPUTRC": "/dev/null", **more}

    def read(self, name):
        """A file's text, or None where there is none."""
        try:
            with open(os.path.join(self.path, name), encoding="utf-8", errors="replace") as file:
                return file.read()
        except FileNotFoundError:
            return None

    def write(self, name, text):
        path = os.path.join(self.path, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        if name.startswith("path/"):
            os.chmod(path, 0o755)


def take_terminal():
    """In the child: the terminal is its own, and signals work as in a login shell, whatever nohup or a
    background job ignored."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM, signal.SIGTSTP):
        signal.signal(number, signal.SIG_DFL)


class Terminal:
    def __init__(self, argv, home, env=None, columns=80, lines=24, looks=False, limit=LIMIT_SECONDS):
        self.master, self.slave = os.openpty()
        termios.tcsetwinsize(self.slave, (lines, columns))
        self.modes = termios.tcgetattr(self.slave)
        self.looks, self.limit = looks, limit
        self.above = []  # rows from before a resize: as on a paper roll, they stay as they were
        self.bytes_seen = 0
        self._blank(columns)
        self.process = subprocess.Popen(
            argv, cwd=home.path, env=env or home.environment(), stdin=self.slave,
            stdout=self.slave, stderr=self.slave, start_new_session=True,
            preexec_fn=take_terminal)
        self.ended = os.pidfd_open(self.process.pid)
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        self.poll.register(self.ended, select.POLLIN)

    def _blank(self, columns):
        self.screen = pyte.Screen(columns, SCROLLBACK)
        self.stream = pyte.ByteStream(self.screen)
        self.rows = {}

    def _row(self, y):
        line, text, now = self.screen.buffer[y], "", ""
        for x in range(self.screen.columns):
            if self.looks:
                look = " ".join(short for name, short in LOOKS.items() if getattr(line[x], name))
                look += " " + line[x].fg if line[x].fg != "default" else ""
                if look != now:
                    text += "«" + look.strip() + "»"
                    now = look
            text += line[x].data
        return text.rstrip()

    def text(self):
        """The rows on the screen, without spaces at their ends or empty rows at the end."""
        for y in self.screen.dirty:
            self.rows[y] = self._row(y)
        self.screen.dirty.clear()
        last = max((y for y, row in self.rows.items() if row), default=-1)
        return self.above + [self.rows.get(y, "") for y in range(last + 1)]

    def cursor_row(self):
        return len(self.above) + self.screen.cursor.y

    def read(self, seconds):
        """Takes in what the program wrote. False: nothing came, or it has ended and all is read."""
        ready = dict(self.poll.poll(max(seconds, 0) * 1000))
        if self.master not in ready:
            return False
        output = os.read(self.master, 65536)
        self.bytes_seen += len(output)
        self.stream.feed(output)
        return True

    def wait(self, arrived):
        """Reads until arrived() holds; False where the program ended or hangs before it does."""
        deadline = time.monotonic() + self.limit
        while not arrived():
            if not self.read(deadline - time.monotonic()):
                return False
        return True

    def settle(self, seconds=0.3):
        """For recording alone: reads until nothing comes for a while."""
        while self.read(seconds):
            pass

    def type(self, text):
        os.write(self.master, text.encode())

    def resize(self, columns, lines):
        rows, y = self.text(), self.cursor_row()
        prompt = (rows[y] if y < len(rows) else "").ljust(self.screen.cursor.x)
        self.above = rows[:y]
        self._blank(columns)
        self.stream.feed(prompt.encode())
        termios.tcsetwinsize(self.slave, (lines, columns))

    def close(self):
        """Closes the window, as far as the program can see."""
        self.poll.unregister(self.master)
        os.close(self.master)
        os.close(self.slave)
        self.master = self.slave = None

    def finish(self):
        """The exit status, as a shell has it, once the program has ended; None where it hangs."""
        try:
            if self.master is not None:
                self.wait(lambda: False)
            self.process.wait(self.limit)
        except subprocess.TimeoutExpired:
            return None
        finally:
            self.restored = self.slave is None or termios.tcgetattr(self.slave) == self.modes
            self.process.kill()
            self.process.wait()
            for fd in self.master, self.slave, self.ended:
                if fd is not None:
                    os.close(fd)
        status = self.process.returncode
        return status if status >= 0 else 128 - status

    def kill(self, name):
        os.kill(self.process.pid, getattr(signal, "SIG" + name))
