# SPDX-License-Identifier: GPL-3.0-or-later
"""sarif.py PROGRAM: whether what lint writes for other programs is what they should get.

SARIF is held against what SARIF 2.1.0 (OASIS, sections 3.13 to 3.52) requires of the properties that
lint writes, and against the official schema where one of the places below has it; --json against
what nmtquiz(1) says of it. The two name the same findings, in files with hostile names and texts."""
import glob
import json
import os
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OFFICIAL = ("/usr/share/nodejs/**/sarif-schema-2.1.0.json",
            "/usr/lib/node_modules/**/sarif-schema-2.1.0.json",
            "/usr/lib/python3/dist-packages/**/sarif-schema-2.1.0.json",
            "/usr/share/**/sarif/sarif-schema-2.1.0.json")
counts = {"passed": 0, "failed": 0, "skipped": 0}


def closed(required, **properties):
    """An object of these properties and no others; a list of names says which must be there."""
    return {"type": "object", "required": required, "properties": properties,
            "additionalProperties": False}


TEXT = {"type": "string", "minLength": 1}
MESSAGE = closed(["text"], text=TEXT, markdown=TEXT)  # 3.11, 3.12
LEVEL = {"enum": ["none", "note", "warning", "error"]}  # 3.27.10
URI = {"type": "string", "pattern": r"^([A-Za-z0-9._~/:-]|%[0-9A-F]{2})+$"}
LOCATION = closed(  # 3.28, 3.29, 3.30, 3.4
    ["physicalLocation"],
    physicalLocation=closed(
        ["artifactLocation"], artifactLocation=closed(["uri"], uri=URI),
        region=closed(["startLine"], startLine={"type": "integer", "minimum": 1},
                      startColumn={"type": "integer", "minimum": 1})))
RULE = closed(  # 3.49
    ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
    id=TEXT, shortDescription=MESSAGE, fullDescription=MESSAGE, help=MESSAGE,
    defaultConfiguration=closed(["level"], level=LEVEL))
RESULT = closed(  # 3.27
    ["ruleId", "level", "message", "locations"], ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0}, level=LEVEL, message=MESSAGE,
    locations={"type": "array", "items": LOCATION, "maxItems": 1})
RUN = closed(  # 3.14
    ["tool", "columnKind", "results"],
    tool=closed(["driver"], driver=closed(  # 3.18, 3.19
        ["name", "version", "rules"], name=TEXT, version=TEXT,
        rules={"type": "array", "items": RULE, "minItems": 1, "uniqueItems": True})),
    columnKind={"const": "unicodeCodePoints"}, results={"type": "array", "items": RESULT})
LOG = closed(  # 3.13
    ["version", "runs"], version={"const": "2.1.0"}, runs={"type": "array", "items": RUN, "minItems": 1},
    **{"$schema": {"type": "string", "format": "uri"}})
FINDINGS = {"type": "array", "items": closed(
    ["file", "line", "column", "severity", "rule", "message"], file={"type": ["string", "null"]},
    line={"type": "integer", "minimum": 0}, column={"type": "integer", "minimum": 0},
    severity={"enum": ["error", "warning", "note"]}, rule=TEXT, message=TEXT)}

GOOD = """bank: good
title: Good
questions:
  - {id: a, ask: Is it so?, answer: true, explain: Because it is so., level: recall}
"""
HOSTILE = """bank: bad
title: Bad
questions:
  - id: a
    a"sk\\: \u202e</script>\u2028{0} [x](http://x)
  - id: "\\e[31m\\u0007{1}"
    ask: \U0001f600\u00e9 x
    answer: true
    le\u0301vel: recall
"""


def verdict(name, problem):
    counts["failed" if problem else "passed"] += 1
    if problem:
        print("%s: %s" % (name, problem))


def faults(schema, value):
    errors = jsonschema.Draft7Validator(schema).iter_errors(value)
    return "; ".join("%s: %s" % ("/".join(map(str, e.absolute_path)), e.message) for e in errors)


def official():
    for pattern in OFFICIAL:
        for path in glob.glob(pattern, recursive=True):
            with open(path, encoding="utf-8") as file:
                return json.load(file)
    return None


def path_of(result):
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    return urllib.parse.unquote(uri.removeprefix("file://"))


def check(name, log, findings, schema):
    verdict(name + ", by the specification", faults(LOG, log))
    verdict(name + ", --json", faults(FINDINGS, findings))
    if schema:
        verdict(name + ", by the official schema", faults(schema, log))
    else:
        counts["skipped"] += 1
    run = log["runs"][0]
    rules, results = run["tool"]["driver"]["rules"], run["results"]
    ids = [rule["id"] for rule in rules]
    verdict(name + ", rules", "" if len(ids) == len(set(ids)) else "a rule stands there twice")
    for result in results:
        if "ruleIndex" in result and ids[result["ruleIndex"]] != result["ruleId"]:
            verdict(name, "ruleIndex of %s" % result["ruleId"])
    said = [(path_of(r) if r["locations"] else None,
             (r["locations"][0]["physicalLocation"].get("region", {}) if r["locations"] else {})
             .get("startLine", 0), r["level"], r["ruleId"], r["message"]["text"]) for r in results]
    same = [(f["file"], f["line"], f["severity"], f["rule"], f["message"]) for f in findings]
    verdict(name + ", the same findings", "" if said == same else "%s\nand\n%s" % (said, same))


def main():
    program, schema = os.path.abspath(sys.argv[1]), official()
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "HOME": folder, "LANG": "C.UTF-8"}

        def lint(*words):
            return subprocess.run([program, "lint", *words], cwd=folder, env=environment,
                                  capture_output=True).stdout

        names = ["good.yaml", "a b%41#?\u00e9\U0001f600.yaml", "x:y\n\"<.yaml"]
        for name in names:
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(GOOD if name == "good.yaml" else HOSTILE)
        absolute = os.path.join(folder, names[1])
        for paths in (["good.yaml"], names, ["./" + names[1], "missing.yaml"], [absolute], ["."]):
            for options in ([], ["--notes"]):
                log = json.loads(lint("--sarif", "-", *options, "--", *paths))
                findings = json.loads(lint("--json", *options, "--", *paths))
                check(" ".join(options + paths), log, findings, schema)
        lint("--sarif", "out.sarif", *names)
        with open(os.path.join(folder, "out.sarif"), "rb") as file:
            verdict("in a file", "" if file.read() == lint("--sarif", "-", *names) else "differs")
    print("%(passed)d passed, %(failed)d failed, %(skipped)d skipped" % counts if counts["skipped"]
          else "%(passed)d passed, %(failed)d failed" % counts)
    return counts["failed"] > 0


if __name__ == "__main__":
    sys.exit(main())
