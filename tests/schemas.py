#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/schemas.py: whether questions/*.schema.json say what the program's readers say.

Files are loaded as editors load them, once by YAML 1.2's rules and once by 1.1's, where `no` and
`1.10` are no texts. What ships has to be valid by either. A golden pair (tests/data/*/NAME.yaml and
.txt) has to be found at fault in the very questions that the reader finds fault with, and in no
others; UNSEEN lists what a schema cannot see. The tables of keys in src/bank say which keys stand
where, of what shape, and with which type of question.
"""

import glob
import json
import os
import re
import sys

import jsonschema
import yaml

from editor_yaml import YAML_1_1, YAML_1_2, compose, plain

# What the reader says of files that are valid by the schema: it takes the whole file, its bytes, or
# the meaning of a text.
UNSEEN = {
    r"\[(twice|alias|tag|comment|control|document|encoding)\]$": "the editor's own to say",
    r"\[order\]$": "a schema knows no order of keys",
    r"\[(case|source|excludes|was)\]$": "what refers to something that is not there",
    r"this is the same as|a second time": "1.0 and 1.00 are one number to an editor",
    r"a comma ends a pair": "an empty value: said as such",
    r"`place` is a number from 1 to \d+, the number": "counts the choices",
    r"at most 26 choices": "adds up two lists",
    r"`language` differs from|a scale rises|on one side of it": "compares values",
    r"sum to .* not to 100%": "adds up",
    r"have questions in common": "compares topics",
    r"a topic is a text, not": "a list as a key: an editor makes a text of it",
    r"\[(filter|topic|form)\]$": "takes the banks",
}
# Of these, some can be seen after all.
SEEN = r"a work's key and a section"

results = {True: 0, False: 0}


def verdict(good, name):
    results[bool(good)] += 1
    if not good:
        print("failed:", name)


# Schemas, and where in a file they find fault.


def load_schema(kind):
    with open(f"questions/{kind}.schema.json", encoding="utf-8") as file:
        return json.load(file)


PARTS = {"bank": ("questions", "cases"), "exam": ()}


def units(root, parts):
    """(line, unit) of the keys at the top, and of each item of those that have findings of their
    own, in the file's order. The unit of what is not in an item is ()."""
    found = [(0, ())]
    for key, value in root.value if isinstance(root, yaml.MappingNode) else []:
        found.append((key.start_mark.line, ()))
        if key.value in parts and isinstance(value, yaml.SequenceNode):
            found += [
                (item.start_mark.line, (key.value, i)) for i, item in enumerate(value.value)
            ]
    return sorted(found)


def faulty_units(validator, value, parts):
    """The units that are not valid by the schema, each with what it says of one."""
    found = {}
    for error in validator.iter_errors(value):
        path = tuple(error.absolute_path)
        found[path[:2] if len(path) > 1 and path[0] in parts else ()] = error.message
    return found


def is_seen(finding):
    return bool(re.search(SEEN, finding)) or not any(re.search(r, finding) for r in UNSEEN)


def check_golden(validator, path, parts):
    """One golden pair: faults where findings are, and only there."""
    with open(path, "rb") as file:
        data = file.read()
    with open(path[: -len("yaml")] + "txt", encoding="utf-8") as file:
        findings = re.findall(r"^(\d+):\d+: error: (.*)$", file.read(), re.M)
    root = compose(data, YAML_1_2)
    if root is None:
        verdict(findings, f"{path}: is no YAML, and nobody said so")
        return
    places = units(root, parts)
    faults = faulty_units(validator, plain(root), parts)
    said = {unit: [] for _, unit in places}
    for line, message in findings:
        said[[unit for first, unit in places if first < int(line)][-1]].append(message)
    for unit, messages in said.items():
        where = f"{path} {unit}: "
        if unit in faults:
            verdict(messages, where + "only the schema says: " + faults[unit])
        else:
            unseen = [message for message in messages if is_seen(message)]
            verdict(not unseen, where + f"the schema does not see: {unseen}")


def check_valid(validator, name, text):
    for loader in YAML_1_2, YAML_1_1:
        root = compose(text, loader)
        errors = faulty_units(validator, plain(root), ()) if root else "no YAML"
        verdict(not errors, f"{name} by {loader.__name__}: {errors}")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def page_example(page, section):
    """The first literal block of a manual page's section, as it is seen."""
    block = rf"^\.Sh {section}$.*?^\.Bd -literal[^\n]*\n(.*?)^\.Ed$"
    found = re.search(block, read(page), re.M | re.S)
    text = found.group(1) if found else ""
    for written, seen in ((r"\(aq", "'"), (r"\(dq", '"'), (r"\&", ""), (r"\e", "\\")):
        text = text.replace(written, seen)
    return text


def check_files(kind, shipped, section):
    page = f"man/nmtquiz-{kind}.5"
    validator = jsonschema.Draft7Validator(load_schema(kind))
    shipped = sorted(glob.glob(shipped))
    verdict(shipped, f"no {kind} is shipped")
    for path in shipped:
        check_valid(validator, path, read(path))
    if os.path.exists(page):
        check_valid(validator, page, page_example(page, section))
    pairs = sorted(glob.glob(f"tests/data/{kind}/*.yaml"))
    verdict(pairs, f"there are no golden pairs of a {kind}")
    for path in pairs:
        check_golden(validator, path, PARTS[kind])


# The table of keys.

PLACES = {
    "bank": {
        "IN_BANK": "",
        "IN_CASE": "definitions/case",
        "IN_QUESTION": "definitions/question",
        "IN_DEFAULTS": "definitions/defaults",
        "IN_CHOICE": "definitions/choice",
    },
    "exam": {
        "IN_EXAM": "",
        "IN_SCALE": "properties/scale",
        "IN_AREA": "definitions/area",
        "IN_LEVELS": "properties/levels",
    },
}
TYPES = "SINGLE TRUEFALSE MULTIPLE ORDER MATCH SHORT NUMERIC CLOZE".split()

# What each shape takes, and what it refuses, whatever the key.
NO_TEXT = [None, "", " ", [], ["x"], {}, {"x": "x"}]
NO_LIST = [None, "x", 1, [], [None], [" "], [["x"]], {"x": "x"}]
SHAPES = {
    "SHAPE_TEXT": (["x", "no", 1.1, False], NO_TEXT),
    "SHAPE_WORD": ([], NO_TEXT),
    "SHAPE_TEXTS": ([["x", 1.1, False]], NO_LIST),
    "SHAPE_WORDS": ([["x", 1, False]], NO_LIST),
    "SHAPE_ANY_TEXTS": (["x", 1.1, ["x", False]], [None, "", [], [None], {}]),
    "SHAPE_CHOICES": (
        [["x", 1.1, False], [{"text": 1.1, "why": False, "anchor": "last"}]],
        NO_LIST + [[{"why": "x"}]],
    ),
    "SHAPE_PAIRS": ([{"a": "x", "b": 1.1}, {"1": False, "2": "no"}], [None, "x", {}, []]),
    "SHAPE_CITATIONS": (
        ["x", 1, ["x"], ["x", 10.1], [["x", 1.1], ["y"]], ["x", ["y", "1"]]],
        [None, "", [], ["x", "1", "2"], [[]], [["x", "1", "2"]], {"x": "1"}],
    ),
    "SHAPE_KEYS": ([{}], [None, "x", ["x"]]),
    "SHAPE_LIST": ([[]], [None, "x", {}, ["x"], [None]]),
}

# Keys that take other values than their shape does, and keys that refuse more. A key that stands
# in several places as different things has its place before it.
IDS = ["a-1", 1, True, "x" * 64], ["A", "a b", "é", "x" * 65, 1.5]
FLAGS = [True, False, "true", "false"], ["yes", 1, "True"]
LANGUAGES = ["es", "es-MX", "a" * 8 + "-419", False], ["e", "es-", "e1", "a" * 9, "a-b" * 12, 1]
NUMBERS = ["five", "1,5", "5 min", "1e", "."]
SHARES = [20, 12.5, 0, 100, "20%", "12.5 %", "100.0%", ".5"], ["101%", 100.5, -1, "-1%", "20 %%"]
SHARES = SHARES[0], SHARES[1] + NUMBERS + [True]
AREA = {"share": "15%", "topics": ["x", 1]}
VALUES = {
    "bank": IDS,
    "exam": IDS,
    "id": IDS,
    "case": IDS,
    "title": (["x", 1.1, False, "x" * 65536], ["x" * 65537]),
    "language": LANGUAGES,
    "translates": LANGUAGES,
    "of": (["3fa2c901", 12345678, 1e99], ["3FA2C901", "3fa2c9", -12345678]),
    "answers": (None, [["x"] * 26]),
    "wrong": (None, [["x"] * 26]),
    "order": ([["x", "y"], [1.1, False]], [["x"], ["x"] * 27]),
    "match": (None, [{"a": "x"}, {str(i): "x" for i in range(27)}, {"a": "x", "b": None}]),
    "extra": (None, [["x"] * 25]),
    "number": ([90, 1.1, "90", ".5", "-1e3", "+2."], NUMBERS + [True]),
    "within": ([5, 0.5, "5%", "1e-2 %", "3"], NUMBERS + [-1, "-1", "-1%", True]),
    "fill": (
        ["A {gap|or 2}, {x}", "{a}{b}", "{a}" * 26, "\\ {a\\}"],
        [1.1, False, "x", "A {", "A }", "{a|}", "{ }", "{a{b}}", "\\{a}", "{a} }", "{a}" * 27]
        + ["{a}" + "x" * 65534],
    ),
    "scoring": (["exact", "partial"], ["all"]),
    "exact": FLAGS,
    "shuffle": FLAGS,
    "critical": FLAGS,
    "place": ([1, 26, "2"], [0, 27, "0", "27", 1.5, "x", True]),
    "image": (
        ["images/x..y.png", 1, True, "a/..b/c.png", "x y"],
        ["/x", "..", "../x", "a/../x", "a/..", "a\\x", "a\nx"],
    ),
    "topic": (["a/b", 1, False], []),
    "level": (["recall", "apply", "analyze"], ["recal", "Apply"]),
    "difficulty": (["easy", "medium", "hard", 4, -4, 0.5, "1.5"], ["heavy", 4.1, -5, "x"]),
    "excludes": (None, [["A"]]),
    "was": (None, [["A"]]),
    "status": (["live", "draft", "retired"], ["old"]),
    "anchor": (["last"], ["first"]),
    "IN_EXAM questions": ([1, 1000, "all", "25"], [0, 1001, 2.5, "0", "1001", "ten", True]),
    "filter": (None, [["x"] * 101]),
    "minutes": ([30, 7.5, 1440, "0.5", ".5"], NUMBERS + [0, -1, 1441, "0", "0.0", True]),
    "IN_EXAM pass": (["70%", 70, 0, "0%", 1, "1.5"], SHARES[1] + [0.7, "0.7", ".07%"]),
    "scale": (
        [{"from": 300, "pass": "630", "to": 900.5}],
        [{}, {"from": 300, "to": 900}, {"pass": 5, "to": 9}, {"from": 5, "pass": 9}],
    ),
    "IN_SCALE pass": ([630, "630", -1.5], NUMBERS + [True]),
    "from": ([300, "0", -1.5], NUMBERS + [True]),
    "to": ([900, "1e3", -1.5], NUMBERS + [True]),
    "shape": (["fixed"], ["adaptive"]),
    "navigation": (["free", "forward"], ["back"]),
    "clock": (["active", "wall"], ["none"]),
    "feedback": (["end", "each"], ["never"]),
    "blueprint": (
        [{"x": "20%", "1": 80}, {"Name": AREA, "/": AREA}, {str(i): 1 for i in range(100)}],
        [{"x": None}, {"x": "x"}, {"x": 101}, {"/x": 100}, {"x/": 100}, {"x": ["y"]}]
        + [{"x": {}}, {"x": {"share": 1}}, {"x": {"topics": ["y"]}}, {"x": AREA | {"y": 1}}]
        + [{str(i): 1 for i in range(101)}],
    ),
    "levels": ([{"recall": 100}, {"recall": 1, "apply": "1%", "analyze": 98}], [{}, {"easy": 1}]),
    "adaptive": ([], [{}, {"min": 60}, True, "x", "adaptive"]),
    "share": SHARES,
    "topics": (
        [["x", 1, False, "a/b"], ["x"] * 1000],
        [["/x"], ["x/"], ["x", "/"], [" / "], ["x"] * 1001],
    ),
    "recall": SHARES,
    "apply": SHARES,
    "analyze": SHARES,
}


def values(place, key, shape):
    """What a key takes at a place, and what it refuses."""
    good, bad = VALUES.get(f"{place} {key}", VALUES.get(key, (None, [])))
    return SHAPES[shape][0] if good is None else good, SHAPES[shape][1] + bad


SAMPLES = {
    "SINGLE": {"ask": "x", "answer": "x", "wrong": ["y"]},
    "TRUEFALSE": {"ask": "x", "answer": True},
    "MULTIPLE": {"ask": "x", "answers": ["x"], "wrong": ["y"]},
    "ORDER": {"ask": "x", "order": ["x", "y"]},
    "MATCH": {"ask": "x", "match": {"a": "x", "b": "y"}},
    "SHORT": {"ask": "x", "accept": ["x"]},
    "NUMERIC": {"ask": "x", "number": 5},
    "CLOZE": {"fill": "A {gap}"},
}


# Further keys that one wants beside it.
BESIDE = {"image": {"alt": "x"}, "alt": {"image": "x.png"}, "place": {"shuffle": False}}


def table():
    """The rows of the table of keys: name, where it may stand, shape, and what else a row says."""
    text = re.search(r"keys\[KEYS\] = \{\n(.*?)\n\};", read("src/bank/keys.c"), re.S).group(1)
    text = text.replace("ALSO_DEFAULT", "IN_QUESTION | IN_DEFAULTS")
    row = r'\{NAME\("([^"]+)"\),\s*([^,]+),\s*(SHAPE_\w+)(.*?)\}(?=,\s*\[|,?\s*$)'
    rows = re.findall(row, text, re.S)
    verdict(len(rows) == text.count("NAME("), "rows of src/bank/keys.c that cannot be read")
    return [
        (name, re.findall(r"IN_\w+", where), shape, rest) for name, where, shape, rest in rows
    ]


def part_at(schema, path):
    for step in filter(None, path.split("/")):
        schema = schema[step]
    return schema


def resolve(schema, part):
    """A part of a schema behind its references."""
    while "$ref" in part:
        part = part_at(schema, part["$ref"].removeprefix("#/"))
    return part


def is_valid(schema, part, value):
    """By a part of a schema, whose references go on meaning the whole."""
    whole = {"definitions": schema["definitions"], "allOf": [part]}
    return jsonschema.Draft7Validator(whole).is_valid(value)


def check_keys(schema, rows, places):
    """Each key of the table where it may stand, described in words, and no other key."""
    for place, path in places.items():
        wanted = {row[0] for row in rows if place in row[1]}
        there = part_at(schema, path)
        verdict(wanted and wanted == set(there["properties"]),
                f"keys {place}: {wanted ^ set(there['properties'])}")
        verdict(there["additionalProperties"] is False, f"{place}: keys that nobody knows")
        for key, part in there["properties"].items():
            words = resolve(schema, part).get("description", "")
            verdict(len(words) > 20 and words.endswith("."), f"{place} {key}: {words!r}")


def check_examples(schema, places):
    """Each key has examples, which editors show and offer, and each is one."""
    for place, path in places.items():
        for key, part in part_at(schema, path)["properties"].items():
            examples = resolve(schema, part).get("examples", [])
            verdict(examples or part.get("doNotSuggest"), f"{place} {key} has no example")
            for value in examples:
                verdict(is_valid(schema, part, value), f"{place} {key}: example {value!r} is refused")


def check_rules(schema):
    """`allow` offers the rules of the craft, and takes others, of which lint warns."""
    text = read("src/bank/rules.c")
    names = re.findall(r'\{\s*"([a-z-]+)",\s*[A-Z]', text)
    craft = names[names.index("which-true"):names.index("allow")]
    offered = schema["definitions"]["rules"]["items"]["anyOf"][0]["enum"]
    verdict(len(craft) > 40 and craft == offered, f"rules to allow: {set(craft) ^ set(offered)}")


def check_values(schema, rows, places):
    for key, where, shape, _ in rows:
        for place in set(where) & set(places):
            part = part_at(schema, places[place])["properties"][key]
            good, bad = values(place, key, shape)
            for value in good:
                verdict(is_valid(schema, part, value), f"{place} {key}: {value!r:.80} is refused")
            taken = set(map(repr, good))
            for value in [value for value in bad if repr(value) not in taken]:
                verdict(not is_valid(schema, part, value), f"{place} {key}: {value!r:.80} passes")


def check_types(schema, rows):
    """Keys with each type of question: those that the table lets stand there, and no others."""
    question = schema["definitions"]["question"]
    for kind, sample in SAMPLES.items():
        sample = {"id": "a", **sample}
        verdict(is_valid(schema, question, sample), f"{kind}: {sample} is refused")
        verdict(is_valid(schema, question, {**sample, "ask": "x"}), f"{kind} with ask is refused")
        for key in sample:
            less = {k: v for k, v in sample.items() if k != key}
            verdict(not is_valid(schema, question, less), f"{kind} without {key} passes")
        for key, where, shape, rest in rows:
            if "IN_QUESTION" not in where or key in sample:
                continue
            types = set(re.findall(r"\b[A-Z]+\b", rest)) & set(TYPES) or set(TYPES)
            # With wrong choices a statement is a question of another type.
            fits = (kind in types and "KEYS_ANSWER" not in rest) or (
                kind == "TRUEFALSE" and key == "wrong"
            )
            more = {**sample, **BESIDE.get(key, {}), key: values("IN_QUESTION", key, shape)[0][0]}
            passes = is_valid(schema, question, more)
            verdict(passes == fits, f"{kind} with {key} {'passes' if passes else 'is refused'}")


PICTURE = {"image": "x.png", "alt": "x"}
SINGLE = {"id": "a", **SAMPLES["SINGLE"]}
STATEMENT = {"id": "a", "ask": "x", "answer": True}

# What the keys of a bank and of a question say about each other.
BANKS = [
    ({}, SINGLE | {"alt": "x"}, False),
    ({}, SINGLE | {"image": "x"}, False),
    ({"defaults": {"level": "apply"}}, SINGLE | {"alt": "x"}, False),
    ({"defaults": PICTURE}, SINGLE | {"alt": "x"}, True),
    ({"defaults": PICTURE}, SINGLE | {"image": "y.png"}, False),
    ({"defaults": {"image": "x.png"}}, SINGLE, False),
    ({"defaults": {"alt": "x"}}, SINGLE, False),
    ({}, SINGLE | {"place": 1}, False),
    ({}, SINGLE | {"place": 1, "shuffle": True}, False),
    ({}, SINGLE | {"place": 1, "shuffle": False}, True),
    ({}, SINGLE | {"place": 1, "shuffle": "false"}, True),
    ({"defaults": {"level": "apply"}}, SINGLE | {"place": 1}, False),
    ({"defaults": {"shuffle": False}}, SINGLE | {"place": 1}, True),
    ({"defaults": {"shuffle": "false"}}, SINGLE | {"place": 1}, True),
    ({"defaults": {"shuffle": True}}, SINGLE | {"place": 1}, False),
    ({"defaults": {"shuffle": False}}, STATEMENT | {"place": 1}, False),
    ({"defaults": {"within": "5%", "unit": "min"}}, SINGLE, True),
    ({"defaults": {"scoring": "exact", "exact": True}}, SINGLE, True),
    ({}, SINGLE | {"of": "3fa2c901"}, False),
    ({"translates": "en", "language": "es"}, SINGLE | {"of": "3fa2c901"}, True),
    ({}, SINGLE | {"wrong": ["x"] * 25}, True),
    ({}, STATEMENT | {"answer": "false"}, True),
    ({}, STATEMENT | {"answer": "yes"}, False),
    ({}, STATEMENT | {"answer": 1}, False),
    ({"cases": [{"id": "x", "text": "x"}]}, SINGLE, True),
    ({"cases": [{"id": "x"} | PICTURE]}, SINGLE, True),
    ({"cases": [{"id": "x"}]}, SINGLE, False),
    ({"cases": [{"text": "x"}]}, SINGLE, False),
    ({"cases": [{"id": "x", "image": "x.png"}]}, SINGLE, False),
    ({"cases": [{"id": "x", "text": "x", "alt": "x"}]}, SINGLE, False),
]

# The same of an exam.
EXAMS = [
    ({}, True),
    ({"exam": None}, False),
    ({"title": None}, False),
    ({"questions": None}, False),
    ({"pass": None}, False),
    ({"questions": "all"}, True),
    ({"blueprint": {"x": "100%"}, "levels": {"apply": "100%"}}, True),
    ({"blueprint": {"x": "100%"}, "questions": "all"}, False),
    ({"levels": {"apply": "100%"}, "questions": "all"}, False),
]


def check_together():
    validator = jsonschema.Draft7Validator(load_schema("bank"))
    for top, question, good in BANKS:
        bank = {"bank": "b", "title": "T", **top, "questions": [question]}
        verdict(validator.is_valid(bank) == good, f"{top}, {question}: is {good} by the reader")
    validator = jsonschema.Draft7Validator(load_schema("exam"))
    for keys, good in EXAMS:
        exam = {"exam": "e", "title": "T", "questions": 5, "pass": "70%", **keys}
        exam = {key: value for key, value in exam.items() if value is not None}
        verdict(validator.is_valid(exam) == good, f"{keys}: is {good} by the reader")


# What an author types without quotation marks, and YAML 1.1 takes for no text.
TYPED = """\
bank: 2024
title: 1.10
language: no
questions:
  - {id: 1, ask: no, answer: false}
  - {id: 2, ask: 1.10, answer: no, wrong: [yes, 1.10, 2024-01-01]}
  - {id: on, ask: 1:30, accept: [1.10, 1:30, no, 2024-01-01]}
  - {id: 2024-01-01, ask: Who, match: {1: yes, no: 2.0}}
"""


def main():
    rows = table()
    for kind, places in PLACES.items():
        schema = load_schema(kind)
        try:
            jsonschema.Draft7Validator.check_schema(schema)
        except jsonschema.SchemaError as error:
            verdict(False, f"{kind}.schema.json is no schema: {error.message}")
        check_keys(schema, rows, places)
        check_examples(schema, places)
        check_values(schema, rows, places)
    check_types(load_schema("bank"), rows)
    check_rules(load_schema("bank"))
    check_together()
    check_files("bank", "questions/*.yaml", "A WHOLE BANK")
    check_files("exam", "questions/exams/*.yaml", "A WHOLE EXAM")
    check_valid(jsonschema.Draft7Validator(load_schema("bank")), "typed words", TYPED)
    print(f"{results[True]} passed, {results[False]} failed")
    return results[False] != 0


if __name__ == "__main__":
    sys.exit(main())
