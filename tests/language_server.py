# SPDX-License-Identifier: GPL-3.0-or-later
"""language_server.py: what an author sees in an editor with yaml-language-server, by the schemas.

It finds no fault with the banks and exams that ship, and complains at the right line of flawed ones; it
completes keys and values, and tells what a key is for. Without node or the package nothing is tried:
    npm install --prefix build/yaml-language-server yaml-language-server
puts it where it is looked for, or name its folder in YAML_LANGUAGE_SERVER."""
import glob
import json
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PACKAGE = "node_modules/yaml-language-server/bin/yaml-language-server"
FOLDER = os.environ.get("YAML_LANGUAGE_SERVER", os.path.join(ROOT, "build/yaml-language-server"))
results = {True: 0, False: 0}

# Files with a mark | where completion is asked for (each once), and some of what must be offered.
COMPLETIONS = [
    ("bank", "bank: b\n|\n", ["title", "sources", "defaults", "cases", "questions", "allow"]),
    ("bank", "bank: b\nquestions:\n  - id: a\n    |\n", ["ask", "answer", "accept", "fill", "topic"]),
    ("bank", "bank: b\nquestions:\n  - id: a\n    level: |\n", ["recall", "apply", "analyze"]),
    ("bank", "bank: b\nquestions:\n  - id: a\n    status: |\n", ["live", "draft", "retired"]),
    ("bank", "bank: b\nquestions:\n  - id: a\n    difficulty: |\n", ["easy", "medium", "hard"]),
    ("bank", "bank: b\nquestions:\n  - id: a\n    allow:\n      - |\n", ["longest-key", "echo", "no-why"]),
    ("bank", "bank: b\nquestions:\n  - id: a\n    ask: Q\n    answer: x\n    wrong:\n      - text: y\n"
             "        |\n", ["why", "anchor"]),
    ("bank", "bank: b\ncases:\n  - id: a\n    |\n", ["text", "image", "alt"]),
    ("bank", "bank: b\ndefaults:\n  |\n", ["topic", "level", "source"]),
    ("exam", "exam: e\n|\n", ["title", "questions", "pass", "minutes", "blueprint"]),
    ("exam", "exam: e\nnavigation: |\n", ["free", "forward"]),
    ("exam", "exam: e\nlevels:\n  |\n", ["recall", "apply", "analyze"]),
]

# Flawed files: the line (from 1) of the complaint, and a part of what it says.
TOP = "bank: b\ntitle: T\nquestions:\n"
COMPLAINTS = [
    ("bank", TOP + "  - id: a\n    ask: Q\n    anser: x\n", 6, "anser"),
    ("bank", TOP + "  - id: a\n    ask: Q\n    answer: true\n    level: easy\n", 7, "recall"),
    ("bank", TOP + "  - id: A b\n    ask: Q\n    answer: true\n", 4, "letters a to z"),
    ("bank", TOP + "  - id: a\n    ask: Q\n    answers: [x, y]\n", 4, "Beside answers"),
    ("bank", TOP + "  - id: a\n    ask: Q\n    accept: [x]\n    number: 5\n", 7, "one kind of answer"),
    ("bank", TOP + "  - id: a\n    ask: Q\n    answer: true\n    image: /x.png\n    alt: x\n", 7, "below"),
    ("bank", "bank: b\nquestions: []\n", 1, "title"),
    ("exam", "exam: e\ntitle: T\nquestions: 5\npass: 0.7\n", 4, "percentage"),
    ("exam", "exam: e\ntitle: T\nquestions: 5\n", 1, "pass"),
]

# Where one points at a key, and what is told.
HOVERS = [("bank", TOP + "  - id: a\n    h|int: x\n    ask: Q\n    answer: true\n", "before they answer"),
          ("exam", "exam: e\npa|ss: 70%\n", "critical question")]


def verdict(good, what):
    results[bool(good)] += 1
    if not good:
        print(what)


class Server:
    def __init__(self, command):
        self.run = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number, self.told, self.version = 0, {}, 0
        self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {
            "workspace": {"configuration": False}}})
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": {"yaml": {
            "schemaStore": {"enable": False}, "validate": True, "completion": True, "hover": True}}})

    def send(self, message):
        text = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.run.stdin.write(b"Content-Length: %d\r\n\r\n" % len(text) + text)
        self.run.stdin.flush()

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def next(self):
        size = 0
        for line in iter(self.run.stdout.readline, b"\r\n"):
            if not line:
                raise EOFError("the language server ended")
            if line.lower().startswith(b"content-length:"):
                size = int(line.split(b":")[1])
        message = json.loads(self.run.stdout.read(size))
        if "method" in message and "id" in message:
            self.send({"id": message["id"], "result": None})
        elif message.get("method") == "textDocument/publishDiagnostics":
            self.told[message["params"]["uri"]] = message["params"]["diagnostics"]
        return message

    def ask(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.next()
            if message.get("id") == self.number and "method" not in message:
                return message.get("result")

    def open(self, kind, text):
        """The text as a file of its own whose first line names the schema, as authors write it."""
        self.version += 1
        uri = f"file:///{kind}-{self.version}.yaml"
        schema = f"# yaml-language-server: $schema=file://{ROOT}/questions/{kind}.schema.json\n"
        self.tell("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": "yaml", "version": 1, "text": schema + text}})
        return uri

    def complaints(self, kind, text):
        """(line from 1, message) for each complaint about the text."""
        uri = self.open(kind, text)
        while uri not in self.told:
            self.next()
        return [(d["range"]["start"]["line"], d["message"]) for d in self.told[uri]]

    def at_mark(self, kind, text, method):
        before, after = text.split("|")
        uri = self.open(kind, before + after)
        position = {"line": before.count("\n") + 1, "character": len(before.rpartition("\n")[2])}
        return self.ask(method, {"textDocument": {"uri": uri}, "position": position})


def check(server):
    for kind, pattern in (("bank", "questions/*.yaml"), ("exam", "questions/exams/*.yaml")):
        for path in sorted(glob.glob(os.path.join(ROOT, pattern))):
            with open(path, encoding="utf-8") as file:
                told = server.complaints(kind, file.read())
            verdict(not told, f"{path}: {told}")
    for kind, text, line, part in COMPLAINTS:
        told = server.complaints(kind, text)
        verdict(any(at == line and part in said for at, said in told), f"{text!r}: {told}")
    for kind, text, wanted in COMPLETIONS:
        answer = server.at_mark(kind, text, "textDocument/completion") or []
        items = answer["items"] if isinstance(answer, dict) else answer
        lacking = set(wanted) - {item["label"] for item in items}
        verdict(not lacking, f"{text!r}: {lacking} lack in {[item['label'] for item in items]}")
    for kind, text, part in HOVERS:
        answer = json.dumps(server.at_mark(kind, text, "textDocument/hover"))
        verdict(part in answer, f"{text!r}: {answer}")


def main():
    node, script = shutil.which("node"), os.path.join(FOLDER, PACKAGE)
    command = [node, script, "--stdio"] if node and os.path.exists(script) else None
    if not command and shutil.which("yaml-language-server"):
        command = ["yaml-language-server", "--stdio"]
    if not command:
        print(f"skipped: no node, or no yaml-language-server in {FOLDER}; to have it:\n"
              f"    npm install --prefix {FOLDER} yaml-language-server\n0 passed, 0 failed, 1 skipped")
        return 0
    server = Server(command)
    try:
        check(server)
    except EOFError as error:
        verdict(False, error)
    server.run.kill()
    print(f"{results[True]} passed, {results[False]} failed")
    return results[False] != 0


if __name__ == "__main__":
    sys.exit(main())
