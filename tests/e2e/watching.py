# SPDX-License-Identifier: GPL-3.0-or-later
"""watching.py PROGRAM: preview --watch shows a file again when it was written, replaced, broken, taken
away and made anew, and ends well on Ctrl-C. Nothing here waits for a time: only for what is shown."""
import os
import signal
import subprocess
import sys
import tempfile

BANK = "bank: b\ntitle: T\nquestions:\n  - id: one\n    ask: %s\n    answer: true\n"
# What is done to the file, and what both streams then hold before the next wait.
STEPS = [
    ("written", "First?", "First?"),
    ("written", "Second?", "Second?"),
    ("replaced", "Third?", "Third?"),
    ("written", "[", "not a bank"),
    ("away and back", "Fourth?", "Fourth?"),
]
results = {True: 0, False: 0}


def verdict(good, what):
    results[bool(good)] += 1
    if not good:
        print(what)


def save(path, how, ask):
    text = BANK % ask if ask != "[" else "- x\n"
    target = path + ".new" if how == "replaced" else path
    if how == "away and back":
        os.remove(path)
    with open(target, "w", encoding="utf-8") as file:
        file.write(text)
    if how == "replaced":
        os.rename(target, path)


def shown(run):
    """What is shown up to the next wait, or the end."""
    lines = []
    for line in run.stdout:
        lines.append(line)
        if "Ctrl-C ends this" in line:
            break
    return "".join(lines)


def main():
    program = os.path.realpath(sys.argv[1])
    with tempfile.TemporaryDirectory() as home:
        path = home + "/b.yaml"
        save(path, *STEPS[0][:2])
        environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home}
        run = subprocess.Popen([program, "preview", path, "--watch"], env=environment, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for i, (how, ask, wanted) in enumerate(STEPS):
            if i:
                save(path, how, ask)
            text = shown(run)
            verdict(wanted in text, f"{how}, {ask}: {text}")
        run.send_signal(signal.SIGINT)
        rest = run.stdout.read()
        verdict(run.wait() == 0, f"status {run.returncode}: {rest}")
    print(f"{results[True]} passed, {results[False]} failed")
    return results[False] != 0


if __name__ == "__main__":
    sys.exit(main())
