# SPDX-License-Identifier: GPL-3.0-or-later
"""study.py PROGRAM [short|long] [FOLDER]: a student's month through the real program, day by day.

The student reviews, practises and sits exams through pipes, at an hour that NMTQUIZ_NOW says, knows
the more the oftener a question came, and forgets. What the program says of its schedule must be what
it then does: what is due is asked, and nothing else but new ones; every answer given is in the
profile and in the counts; what was asked is not due again before tomorrow; with an exam's date all
comes again in the two weeks before it, and past it the schedule is as it was. `long` studies a year. FOLDER keeps
banks and profile."""
import collections
import datetime
import json
import os
import random
import re
import subprocess
import sys
import tempfile

QUESTIONS, TOPICS, NEW_A_DAY = 120, 6, 8
PROMPT = re.compile(r"(?:answer|exam)> $|\[y/N\] $")
ASK = re.compile(r"^(Statement|Word) (\d+) ", re.MULTILINE)
EXAM = "exam: trial\ntitle: A trial\nquestions: 30\nminutes: 30\npass: 70%\n"
START = datetime.date(2026, 11, 2)
counts = {"passed": 0, "failed": 0}


def holds(day, what, condition):
    counts["passed" if condition else "failed"] += 1
    if not condition:
        print("%s: not so: %s" % (day, what))


def bank():
    text = "bank: study\ntitle: Study\nquestions:\n"
    for i in range(QUESTIONS):
        text += "  - id: q%d\n    topic: topic-%d/part-%d\n" % (i, i % TOPICS, i % 2)
        text += ("    ask: Statement %d holds.\n    answer: %s\n" % (i, str(i % 3 > 0).lower())
                 if i % 4 else "    ask: Word %d is fascia.\n    accept: [fascia]\n" % i)
    return text


class Student:
    def __init__(self):
        self.random = random.Random(7)
        self.seen = {}  # question: times, day
        self.given = 0  # answers
        self.days = []  # of each answer

    def answer(self, question, day):
        times, last = self.seen.get(question, (0, day))
        known = 0.4 + 0.6 * 0.9 ** ((day - last).days / 1.8 ** times) if times else 0.45
        right = self.random.random() < known
        self.seen[question] = (times + 1, day)
        self.given += 1
        self.days.append(day)
        if question % 4 == 0:
            text = "fascia" if right else "tendon"
        else:
            text = "t" if right == (question % 3 > 0) else "f"
        return text + self.random.choice(["", "", "!" if known > 0.7 else "?"])


class Study:
    def __init__(self, program, folder):
        self.program, self.folder, self.student = os.path.realpath(program), folder, Student()
        self.exams = 0
        os.makedirs(folder + "/banks/exams", exist_ok=True)
        for name, text in ("study", bank()), ("exams/trial", EXAM):
            with open("%s/banks/%s.yaml" % (folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        self.profile = folder + "/student.profile"

    def start(self, day, hour, *words):
        environment = {**os.environ, "HOME": self.folder, "XDG_DATA_HOME": self.folder, "TZ": "UTC",
                       "LC_ALL": "C.UTF-8", "NMTQUIZ_NOW": "%sT%02d:00:00Z" % (day, hour)}
        return subprocess.Popen([self.program, "-q", self.folder + "/banks", "-p", self.profile,
                                 *words], env=environment, cwd=self.folder, stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, day, hour, *words):
        run = self.start(day, hour, *words)
        out, said = run.communicate()
        holds(day, "%s ends well, not with %s" % (words, said), run.returncode == 0)
        return out.decode()

    def read(self, day, hour, *words):
        return json.loads(self.run(day, hour, *words, "--json"))

    def sit(self, day, hour, *words):
        """A session with an answer to each question as it is asked: its JSON, the questions by
        first try, and what was said."""
        run = self.start(day, hour, *words, "--json")
        said, from_here, asked = "", 0, []
        while chunk := os.read(run.stderr.fileno(), 65536):
            said += chunk.decode()
            if not PROMPT.search(said):
                continue
            found = ASK.findall(said, from_here)
            from_here = len(said)
            if found:
                question = int(found[-1][1])
                asked += [question] if question not in asked else []
                reply = self.student.answer(question, day)
            else:
                reply = "y" if said.endswith("[y/N] ") else "/submit"
            run.stdin.write((reply + "\n").encode())
            run.stdin.flush()
        out, _ = run.communicate()
        result = json.loads(out)
        holds(day, "%s ends well" % (words,), run.returncode == (result.get("pass") is False))
        return result, asked, said

    def check(self, day, hour):
        """What must hold at any time; progress as JSON."""
        progress = self.read(day, hour, "progress")
        states = [q["state"] for q in progress["questions"]]
        due = {int(q["id"][7:]) for q in progress["questions"] if q["state"] == "due"}
        holds(day, "as many questions are due as it says", len(due) == progress["due"])
        holds(day, "banks says so too",
              sum(b["due"] for b in self.read(day, hour, "banks")) == progress["due"])
        holds(day, "a topic's due are its questions'",
              sum(t["due"] for t in progress["topics"]) == progress["due"])
        holds(day, "those seen are those that were asked",
              len(self.student.seen) == len(states) - states.count("new"))
        holds(day, "all waiting are due later", all(
            q["due"] > str(day) for q in progress["questions"] if q["state"] == "waiting"))
        with open(self.profile, encoding="utf-8") as file:
            answers = sum(line.split("\t")[1] == "answer" for line in file if "\t" in line)
        holds(day, "%d answers given, %d in the profile" % (self.student.given, answers),
              answers == self.student.given)
        holds(day, "%d answers given, %d counted" % (self.student.given, progress["answered"]),
              progress["answered"] == self.student.given)
        year = [str(d) for d in self.student.days if (day - d).days < 366]
        holds(day, "the calendar has the last year's answers, each on its day",
              {d["day"]: d["answers"] for d in progress["calendar"]} ==
              dict(collections.Counter(year)))
        return progress, due

    def review(self, day, hour):
        before, due = self.check(day, hour)
        fresh = before["new"]
        holds(day, "at most %d new" % NEW_A_DAY, fresh <= NEW_A_DAY)
        new = {int(q["id"][7:]) for q in before["questions"] if q["state"] == "new"}
        result, asked, said = self.sit(day, hour, "review")
        holds(day, "review asks what is due, and %d new" % fresh,
              due <= set(asked) and len(set(asked) - due) == fresh and set(asked) - due <= new)
        holds(day, "what is due comes before what is new", due == set(asked[:len(due)]))
        holds(day, "it says how to stop where there are many",
              ("/quit stops" in said) == (len(asked) > 20))
        after, left = self.check(day, hour)
        holds(day, "nothing is due after it", not left and after["due"] == 0 and result["due"] == 0)
        holds(day, "no new ones are left", after["new"] == 0)
        tomorrow = self.read(day + datetime.timedelta(1), 6, "progress")
        holds(day, "tomorrow has what it said", tomorrow["due"] == result["tomorrow"])
        return after, asked, said


def known(progress):
    return progress["readiness"][0]["probability"] is not None


def month(study, first, exam_day):
    """31 days from the first on, without Sundays; an exam's date on the third day."""
    dated = told = False
    window = exam_day - datetime.timedelta(14)
    for i in range(31):
        day = first + datetime.timedelta(i)
        if day.weekday() == 6:
            continue
        if i >= 2 and not dated:
            dated = True
            study.run(day, 7, "set", "exam-date", str(exam_day))
        if i % 5 == 3:
            result, asked, _ = study.sit(day, 8, "practice", "6")
            holds(day, "practice asks six", len(result["answers"]) == len(asked) == 6)
        if i in (11, 24):
            result, asked, _ = study.sit(day, 9, "exam", "trial")
            holds(day, "the exam asks 30", len(asked) == result["answered"] == 30)
            study.exams += 1
        progress, asked, said = study.review(day, 18)
        holds(day, "that the date is past is said up to the first review after it",
              not dated or ("is past" in said) == (day > exam_day and not told))
        told = told or (day > exam_day and bool(asked))
        seen, needed = (progress["readiness"][0][key] for key in ("seen", "needed"))
        holds(day, "readiness is known from %d of %d on" % (needed, seen),
              known(progress) == (seen >= needed))
        ahead = dated and day <= exam_day
        holds(day, "the exam's date is said while it is ahead", not dated or
              progress["exam_date"] == (str(exam_day) if ahead else None))
        if dated and day < exam_day:
            late = [q["id"] for q in progress["questions"] if q["due"] and
                    q["due"] > str(exam_day) and study.student.seen[int(q["id"][7:])][1] < window]
            holds(day, "all is asked in the last two weeks, not %s" % late, not late)
    return progress


def main():
    with tempfile.TemporaryDirectory() as temporary:
        study = Study(sys.argv[1], sys.argv[3] if len(sys.argv) > 3 else temporary)
        study.run(START, 6, "set", "new", str(NEW_A_DAY))
        holds(START, "readiness is not known yet", not known(study.check(START, 6)[0]))
        for i in range(12 if sys.argv[2:3] == ["long"] else 1):
            first = START + datetime.timedelta(31 * i)
            progress = month(study, first, first + datetime.timedelta(26))
            last = first + datetime.timedelta(30)
            holds(last, "readiness is known", known(progress))
            holds(last, "past the date, intervals reach beyond a month's end again", max(
                q["due"] or "" for q in progress["questions"]) > str(last))
        holds(last, "all questions were seen", len(study.student.seen) == QUESTIONS)
        holds(last, "the exams are in the list", len(progress["exams"]) == study.exams)
    print("%(passed)d passed, %(failed)d failed" % counts)
    sys.exit(counts["failed"] > 0)


main()
