# SPDX-License-Identifier: GPL-3.0-or-later
"""make bench: what the program costs against what the work costs at least.

A row's ratio is the median of the ratios of PAIRS runs, ours and the reference's by turns (A B A B),
so that a busy machine weighs on both. CPU is user and system time of the process; memory is its
largest resident size; else it is the time on the wall."""
import glob
import math
import os
import shutil
import statistics
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PAIRS = 5
STARTS = 40  # of a program that takes a millisecond or two
SAVES = 200
LINTED = (10_000, 30_000, 100_000)
QUESTIONS, LIBRARY, COURSE, ANSWERS = 100_000, 5_000, 1_000, 1_000_000
REVIEWED = 11_700  # answers, of which one in seven is a skip: 10,000 reviews
REVIEWS, CARDS = 1_000_000, 20_000


class Run:
    """A program from start to end: wall and cpu in ms, memory in kB, output."""

    def __init__(self, *argv):
        read, write = os.pipe()
        began = time.perf_counter()
        pid = os.posix_spawn(argv[0], argv, {**os.environ, "NMTQUIZ_QUESTIONS": ""}, file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0),
            (os.POSIX_SPAWN_DUP2, write, 1), (os.POSIX_SPAWN_CLOSE, read)])
        os.close(write)
        with open(read, "rb") as file:
            self.output = file.read()
        _, status, usage = os.wait4(pid, 0)
        self.wall = (time.perf_counter() - began) * 1000
        self.cpu = (usage.ru_utime + usage.ru_stime) * 1000
        self.memory = usage.ru_maxrss
        if status:
            raise RuntimeError("%s: status %d" % (" ".join(argv), os.waitstatus_to_exitcode(status)))


class Bench:
    def __init__(self, build):
        self.build = os.path.join(ROOT, build)
        self.data = os.path.join(self.build, "bench")
        self.bank = os.path.join(self.data, "questions/bench.yaml")
        self.profile = os.path.join(self.data, "bench.profile")
        self.over = 0
        os.makedirs(os.path.dirname(self.bank), exist_ok=True)

    def program(self, name):
        return os.path.join(self.build, "tests/bench", name)

    def generate(self, path, name, *arguments):
        """Data that is the same each time, so it is made once."""
        if os.path.exists(path):
            return
        with open(path + ".part", "wb") as file:
            subprocess.run([self.program(name), *map(str, arguments)], stdout=file, check=True)
        os.rename(path + ".part", path)

    def row(self, work, ours, reference, target, unit):
        """ours and reference give the cost of one run."""
        pairs = [(ours(), reference()) for _ in range(PAIRS)]
        ratio = statistics.median(a / b for a, b in pairs)
        over = ratio > target
        self.over += over
        print("%-46s %9.2f %9.2f %-3s %6.2f %6.4g%s" % (
            work, statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs),
            unit, ratio, target, "  over" if over else ""), flush=True)

    def starts(self):
        nmtquiz = os.path.join(self.build, "nmtquiz")
        banks = sorted(glob.glob(os.path.join(ROOT, "questions/*.yaml")))

        def started(*argv):
            return lambda: statistics.median(Run(*argv).wall for _ in range(STARTS))
        self.row("nmtquiz --version", started(nmtquiz, "--version"),
                 started(self.program("bare_readline")), 1.5, "ms")
        self.row("nmtquiz banks, the shipped ones", started(nmtquiz, "banks"),
                 started(self.program("bare_readline"), *banks), 1.5, "ms")

    def saves(self):
        ours, copy = os.path.join(self.data, "saved.profile"), os.path.join(self.data, "copy.profile")

        def save():
            if os.path.exists(ours):
                os.remove(ours)
            return int(Run(self.program("save"), ours, str(SAVES)).output) / SAVES / 1000

        def bare():
            return int(Run(self.program("bare_save"), ours, copy).output) / (SAVES + 1) / 1000
        self.row("save an answer", save, bare, 1.2, "us")

    def read_bank(self):
        self.generate(self.bank, "make_bank", QUESTIONS)
        size_kb = os.path.getsize(self.bank) / 1024
        what = "read %d questions (%.0f MB)" % (QUESTIONS, size_kb / 1024)
        self.row(what + ", CPU", lambda: Run(self.program("read_bank"), self.bank).cpu,
                 lambda: Run(self.program("bare_yaml"), self.bank).cpu, 1.5, "ms")
        self.row(what + ", memory", lambda: Run(self.program("read_bank"), self.bank).memory / 1024,
                 lambda: size_kb / 1024, 1.5, "MB")

    def lint(self):
        nmtquiz = os.path.join(self.build, "nmtquiz")

        def bank(n):
            path = os.path.join(self.data, "lint-%d.yaml" % n)
            self.generate(path, "make_bank", n)
            return path

        def linted(n):
            return Run(nmtquiz, "lint", bank(n))
        for n in LINTED:
            self.row("lint %d questions, CPU" % n, lambda: linted(n).cpu,
                     lambda: Run(self.program("read_bank"), bank(n)).cpu, 4, "ms")
        few, many = LINTED[0], LINTED[-1]
        self.row("lint %d questions against %d, CPU" % (many, few), lambda: linted(many).cpu,
                 lambda: linted(few).cpu, many * math.log(many) / (few * math.log(few)), "ms")
        self.row("lint %d questions, memory against the file" % many,
                 lambda: linted(many).memory / 1024,
                 lambda: os.path.getsize(bank(many)) / 2**20, 3, "MB")

    def read_profile(self):
        # A student's whole library, not the largest file: names that the cache forgets are another row's.
        profile = os.path.join(self.data, "student.profile")
        self.generate(profile, "make_journal", ANSWERS, LIBRARY)
        what = "history --json, %d answers (%.0f MB)" % (ANSWERS, os.path.getsize(profile) / 1e6)
        nmtquiz = os.path.join(self.build, "nmtquiz")
        self.row(what, lambda: Run(nmtquiz, "-p", profile, "history", "--json").wall,
                 lambda: Run("/usr/bin/wc", "-l", profile).wall, 10, "ms")

    def progress(self):
        # Its questions are all in the banks, so that each answer goes through the memory. Reading
        # banks is another row's, so that there are no more of them than a course has.
        profile = os.path.join(self.data, "course.profile")
        folder = os.path.join(self.data, "course")
        os.makedirs(folder, exist_ok=True)
        self.generate(profile, "make_journal", ANSWERS, COURSE)
        self.generate(os.path.join(folder, "bench.yaml"), "make_bank", COURSE)
        nmtquiz = os.path.join(self.build, "nmtquiz")
        self.row("progress, %d answers" % ANSWERS,
                 lambda: Run(nmtquiz, "-q", folder, "-p", profile, "progress").wall,
                 lambda: Run("/usr/bin/wc", "-l", profile).wall, 15, "ms")

    def resume(self):
        self.generate(self.profile, "make_journal", ANSWERS, QUESTIONS)

        def cpu(n):
            return lambda: Run(self.program("resume"), self.profile, n).cpu
        self.row("resume an exam of 100, %d answers, CPU" % ANSWERS, cpu("1"), cpu("0"), 1.2, "ms")

    def draw(self):
        self.generate(self.bank, "make_bank", QUESTIONS)
        self.generate(self.profile, "make_journal", ANSWERS, QUESTIONS)

        def cpu(n):
            return lambda: Run(self.program("draw"), os.path.dirname(self.bank), self.profile, n).cpu
        self.row("draw 10 of %d, CPU" % QUESTIONS, cpu("10"), cpu("0"), 1.1, "ms")

    def form(self):
        self.generate(self.bank, "make_bank", QUESTIONS)

        def cpu(n):
            return lambda: Run(self.program("form"), os.path.dirname(self.bank), n).cpu
        self.row("a form of 100 of %d, CPU" % QUESTIONS, cpu("100"), cpu("0"), 1.2, "ms")
        print(Run(self.program("form_ms")).output.decode(), end="")

    def optimize(self):
        kept = os.path.join(self.data, "reviews.profile")
        profile = os.path.join(self.data, "optimize.profile")
        self.generate(kept, "make_journal", REVIEWED, 2_000)
        nmtquiz = os.path.join(self.build, "nmtquiz")

        def optimized():
            shutil.copy(kept, profile)  # the weights are saved in it
            return Run(nmtquiz, "-p", profile, "optimize", "--json").wall
        # Of what it costs at least nobody knows; it may take this long.
        self.row("optimize on 10000 reviews", optimized, lambda: 5000, 1, "ms")
        print(Run(self.program("optimize_students")).output.decode(), end="")

    def states(self):
        library = os.path.join(self.data, "node_modules/ts-fsrs/dist/index.mjs")
        node = shutil.which("node")
        if not node or not os.path.exists(library):
            print("reviews into states: skipped, as it needs node, and ts-fsrs by 'npm install "
                  "--prefix %s ts-fsrs@5.4.2'" % os.path.relpath(self.data))
            return
        reviews = os.path.join(self.data, "reviews.txt")
        self.generate(reviews, "make_reviews", REVIEWS, CARDS)
        sums = set()

        def ms(*argv):
            took, total = Run(*argv).output.split()
            sums.add(total)
            return int(took) / 1000
        self.row("%d reviews of %d questions into states" % (REVIEWS, CARDS),
                 lambda: ms(self.program("states_us"), reviews),
                 lambda: ms(node, os.path.join(ROOT, "tests/bench/states_us.mjs"), library, reviews),
                 0.25, "ms")
        if len(sums) != 1:
            raise RuntimeError("ts-fsrs comes to other stabilities: %s" % sorted(sums))

    def grade(self):
        print(Run(self.program("grade_ns")).output.decode(), end="")


def main():
    bench = Bench(sys.argv[1] if len(sys.argv) > 1 else "build")
    print("%-46s %9s %9s     %6s %6s" % ("", "ours", "reference", "ratio", "target"))
    lacking = 0
    for rows in (bench.starts, bench.saves, bench.read_bank, bench.lint, bench.read_profile,
                 bench.progress, bench.resume, bench.draw, bench.form, bench.states,
                 bench.optimize, bench.grade):
        try:
            rows()
        except (OSError, RuntimeError) as error:
            print("%s: %s" % (rows.__name__, error))
            lacking += 1
    return bench.over + lacking > 0


if __name__ == "__main__":
    sys.exit(main())
