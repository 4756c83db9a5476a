#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/schemas.py: whether questions/*.schema.json say what the program's readers do.

Files are loaded as editors load them, once by YAML 1.2's rules and once by 1.1's, where `no` and
`1.10` are no texts. What ships has to be valid by either. A golden pair (tests/data/*/NAME.yaml and
.txt) has to be found at fault in the very questions that the reader finds fault with, and in no
others; UNSEEN lists what a schema cannot see. The tables of keys in src/bank say which keys stand
where, of what shape, and with which type of question.
"""

import glob
import json
import re
import sys

import jsonschema
import yaml

# What the reader says of files that are valid by the schema: it takes the whole file, its bytes, or
# the meaning of a text.
UNSEEN = {
    r"\[(twice|alias|tag|comment|control|document)\]$": "the YAML editor's own to say",
    r"\[order\]$": "a schema knows no order of keys",
    r"\[(case|source|excludes|was)\]$": "what refers to something that is not there",
    r"this is the same as|a second time": "1.0 and 1.00 are one number to an editor",
    r"a comma ends a pair": "an empty value: said as such",
    r"`place` is a number from 1 to \d+, the number": "counts the choices",
    r"at most 26 choices": "adds up two lists",
    r"`language` differs from": "compares two values",
}
# Of these, some can be seen after all.
SEEN = r"a work's key and a section"

results = {True: 0, False: 0}


def verdict(good, name):
    results[bool(good)] += 1
    if not good:
        print("failed:", name)


# YAML as editors load it.


def resolver(base, rules):
    class Resolver(base):
        yaml_implicit_resolvers = {}

    for kind, pattern, first in rules:
        Resolver.add_implicit_resolver("tag:yaml.org,2002:" + kind, re.compile(pattern), first)
    return Resolver


YAML_1_2 = resolver(
    yaml.SafeLoader,
    [
        ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
        ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
        ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
        (
            "float",
            r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|nan))$",
            list("-+.0123456789"),
        ),
    ],
)


class YAML_1_1(yaml.SafeLoader):
    """Without dates, which have no place in JSON."""


YAML_1_1.yaml_implicit_resolvers = {
    first: [rule for rule in rules if not rule[0].endswith((":timestamp", ":value", ":merge"))]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def scalar(node):
    kind = node.tag.rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "bool":
        return node.value.lower() in ("true", "yes", "on")
    if kind == "int" and node.value.lstrip("-+").isdigit():
        return int(node.value)
    if kind in ("int", "float"):
        return float(node.value) if re.fullmatch(r"[-+.0-9eE]+", node.value) else 0.0
    return node.value


def plain(node):
    """The node as JSON has it: keys are texts."""
    if isinstance(node, yaml.MappingNode):
        return {key.value if isinstance(key.value, str) else "?": plain(value)
                for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    return scalar(node)


def compose(text, loader):
    """The file's root node; None where an editor says that it is no YAML."""
    try:
        return yaml.compose(text, loader)
    except (yaml.YAMLError, UnicodeDecodeError):
        return None


# Schemas, and where in a file they find fault.


def load_schema(kind):
    with open(f"questions/{kind}.schema.json", encoding="utf-8") as file:
        return json.load(file)


def units(root):
    """(line, unit) of each question and case and of the keys at the top, in the file's order."""
    found = [(0, ())]
    for key, value in root.value if isinstance(root, yaml.MappingNode) else []:
        found.append((key.start_mark.line, ()))
        if key.value in ("questions", "cases") and isinstance(value, yaml.SequenceNode):
            found += [
                (item.start_mark.line, (key.value, i)) for i, item in enumerate(value.value)
            ]
    return sorted(found)


def unit_of_line(places, line):
    return [unit for first, unit in places if first <= line][-1]


def faulty_units(validator, value):
    """The units that are not valid by the schema, each with what it says of one."""
    return {
        path[:2] if path[:1] in (("questions",), ("cases",)) and len(path) > 1 else (): error
        for error in validator.iter_errors(value)
        for path in [tuple(error.absolute_path)]
    }


def is_seen(finding):
    return bool(re.search(SEEN, finding)) or not any(re.search(r, finding) for r in UNSEEN)


def check_golden(validator, path):
    """One golden pair: faults where findings are, and only there."""
    with open(path, "rb") as file:
        data = file.read()
    with open(path[: -len("yaml")] + "txt", encoding="utf-8") as file:
        findings = re.findall(r"^(\d+):\d+: (error|warning): (.*)$", file.read(), re.M)
    root = compose(data, YAML_1_2)
    if root is None:
        verdict(findings, f"{path}: is no YAML, and nobody said so")
        return
    places = units(root)
    faults = faulty_units(validator, plain(root))
    said = {}
    for line, severity, message in findings:
        said.setdefault(unit_of_line(places, int(line) - 1), []).append((severity, message))
    for unit in sorted(set(said) | set(faults), key=str):
        where = f"{path} {unit}: "
        errors = [message for severity, message in said.get(unit, []) if severity == "error"]
        if unit in faults:
            verdict(errors, where + "only the schema says: " + faults[unit].message)
        elif any(map(is_seen, errors)):
            verdict(False, where + "the schema does not see: " + "; ".join(errors))
    verdict(True, path)


def check_valid(validator, name, text):
    for loader in YAML_1_2, YAML_1_1:
        root = compose(text, loader)
        errors = (
            ["no YAML"]
            if root is None
            else [f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(plain(root))]
        )
        verdict(not errors, f"{name} by {loader.__name__}: {errors[:3]}")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def page_example(page, section):
    """The first literal block of a manual page's section, as it is seen."""
    found = re.search(rf"^\.Sh {section}$.*?^\.Bd -literal[^\n]*\n(.*?)^\.Ed$", read(page), re.M | re.S)
    text = found.group(1) if found else ""
    for written, seen in ((r"\(aq", "'"), (r"\(dq", '"'), (r"\&", ""), (r"\e", "\\")):
        text = text.replace(written, seen)
    return text


def check_files(kind, shipped, page, section):
    validator = jsonschema.Draft7Validator(load_schema(kind))
    shipped = sorted(glob.glob(shipped))
    verdict(shipped, f"no {kind} is shipped")
    for path in shipped:
        check_valid(validator, path, read(path))
    check_valid(validator, page, page_example(page, section))
    pairs = sorted(glob.glob(f"tests/data/{kind}/*.yaml"))
    verdict(pairs, f"there are no golden pairs of a {kind}")
    for path in pairs:
        check_golden(validator, path)


# The tables of keys.

PLACES = {
    "IN_BANK": (),
    "IN_CASE": ("case",),
    "IN_QUESTION": ("question",),
    "IN_DEFAULTS": ("defaults",),
    "IN_CHOICE": ("choice",),
}
TYPES = "SINGLE TRUEFALSE MULTIPLE ORDER MATCH SHORT NUMERIC CLOZE".split()

# What each shape takes, and what it refuses, whatever the key.
SHAPES = {
    "SHAPE_TEXT": (["x", "no", 1.1, False], [None, "", " ", [], ["x"], {}, {"x": "x"}]),
    "SHAPE_WORD": ([], [None, "", " ", [], ["x"], {}, {"x": "x"}]),
    "SHAPE_TEXTS": ([["x", 1.1, False]], [None, "x", 1, [], [None], [["x"]], {"x": "x"}]),
    "SHAPE_WORDS": ([["x", 1, False]], [None, "x", 1, [], [None], [["x"]], {"x": "x"}]),
    "SHAPE_ANY_TEXTS": (["x", 1.1, ["x", False]], [None, "", [], [None], {}]),
    "SHAPE_CHOICES": (
        [["x", 1.1, False], [{"text": 1.1, "why": False, "anchor": "last"}]],
        [None, "x", 1, [], [None], [["x"]], [{"why": "x"}], {"x": "x"}],
    ),
    "SHAPE_PAIRS": ([{"a": "x", "b": 1.1}, {"1": False, "2": "no"}], [None, "x", {}, {"a": "x"}, []]),
    "SHAPE_CITATIONS": (
        ["x", 1, ["x"], ["x", 10.1], [["x", 1.1], ["y"]], ["x", ["y", "1"]]],
        [None, "", [], ["x", "1", "2"], [[]], [["x", "1", "2"]], {"x": "1"}],
    ),
    "SHAPE_KEYS": ([{}], [None, "x", ["x"]]),
    "SHAPE_LIST": ([[]], [None, "x", {}, ["x"], [None]]),
}

# Values that are good for keys of the program's own words.
WORDS = {
    "bank": ["b", 1],
    "language": ["es-MX", False],
    "translates": ["en"],
    "id": ["a-1", 1, True],
    "of": ["3fa2c901", 12345678, 1e99],
    "case": ["x", 1],
    "number": [90, 1.1, "90", ".5", "-1e3"],
    "within": [5, 0.5, "5%", "1e-2 %", "3"],
    "scoring": ["exact", "partial"],
    "exact": [True, False, "true"],
    "shuffle": [True, False, "false"],
    "place": [1, 26, "2"],
    "image": ["images/x..y.png", 1, "a/..b/c.png"],
    "topic": ["a/b", 1, False],
    "level": ["recall", "apply", "analyze"],
    "difficulty": ["easy", "medium", "hard", 4, -4, 0.5, "1.5"],
    "critical": [True, False, "true"],
    "status": ["live", "draft", "retired"],
    "anchor": ["last"],
}
# Texts that are less than any text.
TEXTS = {"fill": (["A {gap|or 2}, {x}", "{a}{b}"], [1.1, False, "No gap", "A {", "A {|x}"])}

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


def table(path, pattern):
    """The rows of a table of keys: name, where it may stand, shape, and what else the row says."""
    text = re.search(pattern + r"\[\w+\] = \{\n(.*?)\n\};", read(path), re.S).group(1)
    text = text.replace("ALSO_DEFAULT", "IN_QUESTION | IN_DEFAULTS")
    return [
        (name, re.findall(r"IN_\w+", where), shape, rest)
        for name, where, shape, rest in re.findall(
            r'\{NAME\("([^"]+)"\),\s*([^,]+),\s*(SHAPE_\w+)(.*?)\}(?=,\s*\[|,?\s*$)', text, re.S
        )
    ]


def resolve(schema, part):
    """A part of a schema behind its references."""
    while "$ref" in part:
        here = schema
        for step in part["$ref"].removeprefix("#/").split("/"):
            here = here[step]
        part = here
    return part


def at(schema, place):
    return schema["definitions"][place[0]] if place else schema


def is_valid(schema, part, value):
    """By a part of a schema, whose references go on meaning the whole."""
    whole = {"definitions": schema["definitions"], "allOf": [part]}
    return jsonschema.Draft7Validator(whole).is_valid(value)


def check_table(schema, rows, places):
    for name, place in places.items():
        wanted = sorted(row[0] for row in rows if name in row[1])
        there = at(schema, place)
        verdict(wanted == sorted(there["properties"]),
                f"the keys {name}: {set(wanted) ^ set(there['properties'])}")
        verdict(there["additionalProperties"] is False, f"{name}: keys that nobody knows")
        for key, part in there["properties"].items():
            described = resolve(schema, part).get("description", "")
            verdict(len(described) > 20 and described.endswith((".", ">")) and "`" not in described,
                    f"{name} {key}: describes itself as {described!r}")


def check_shapes(schema, rows, places):
    for key, where, shape, _ in rows:
        good, bad = SHAPES[shape]
        good, bad = WORDS.get(key, good), list(bad)
        if key in TEXTS:
            good, more = TEXTS[key]
            bad += more
        verdict(good, f"{key}: no good value to try")
        if key in ("excludes", "was"):
            bad.append(["No id"])
        for place in where:
            part = at(schema, places[place])["properties"][key]
            for value in good:
                verdict(is_valid(schema, part, value), f"{place} {key}: {value!r} is refused")
            for value in bad:
                verdict(not is_valid(schema, part, value), f"{place} {key}: {value!r} passes")


def check_types(schema, rows):
    """Keys with each type of question: those that the table lets stand there, and no others."""
    question = schema["definitions"]["question"]
    answer_keys = [key for key, _, _, rest in rows if "KEYS_ANSWER" in rest]
    for kind, sample in SAMPLES.items():
        sample = {"id": "a", **sample}
        verdict(is_valid(schema, question, sample), f"{kind}: {sample} is refused")
        for key in sample:
            less = {k: v for k, v in sample.items() if k != key}
            # Without wrong choices, an answer is a statement's.
            verdict(not is_valid(schema, question, less), f"{kind} without {key} passes")
        verdict(is_valid(schema, question, {**sample, "ask": "x"}), f"{kind} with ask is refused")
        for key, where, shape, rest in rows:
            if "IN_QUESTION" not in where or key in sample:
                continue
            types = set(re.findall(r"\b[A-Z]+\b", rest)) & set(TYPES) or set(TYPES)
            fits = kind in types and key not in answer_keys
            value = (WORDS.get(key) or TEXTS.get(key, SHAPES[shape])[0])[0]
            more = {**sample, key: value}
            if key in ("image", "place"):
                more |= {"alt": "x"} if key == "image" else {"shuffle": False}
                verdict(not fits or key == "place" or not is_valid(schema, question, {**sample, key: value}),
                        f"{kind}: {key} alone passes")
            if kind == "TRUEFALSE" and key == "wrong":
                fits = True  # it is another type then
            verdict(is_valid(schema, question, more) == fits,
                    f"{kind} with {key}: {'is refused' if fits else 'passes'}")


def check_whole_bank(schema):
    """What one key of a bank says about its questions."""
    validator = jsonschema.Draft7Validator(schema)
    image = {"image": "x.png", "alt": "x"}
    single = SAMPLES["SINGLE"]
    for top, question, good in (
        ({}, {"alt": "x"}, False),
        ({"defaults": image}, {"alt": "x"}, True),
        ({"defaults": image}, {"image": "y.png"}, False),
        ({"defaults": {"image": "x.png"}}, {}, False),
        ({"defaults": {"alt": "x"}}, {}, False),
        ({}, {"place": 1}, False),
        ({}, {"place": 1, "shuffle": True}, False),
        ({}, {"place": 1, "shuffle": False}, True),
        ({"defaults": {"shuffle": False}}, {"place": 1}, True),
        ({"defaults": {"shuffle": True}}, {"place": 1}, False),
        ({}, {"of": "3fa2c901"}, False),
        ({"translates": "en", "language": "es"}, {"of": "3fa2c901"}, True),
        ({}, {"wrong": ["x"] * 25}, True),
        ({}, {"wrong": ["x"] * 26}, False),
        ({"defaults": {"within": "5%", "unit": "min", "scoring": "exact", "exact": True}}, {}, True),
    ):
        value = {"bank": "b", "title": "T", **top, "questions": [{"id": "a", **single, **question}]}
        verdict(validator.is_valid(value) == good,
                f"{top} and {question}: {'is refused' if good else 'passes'}")


def check_typed_words():
    """What an author types without quotation marks, and YAML 1.1 takes for no text."""
    text = """\
bank: 2024
title: 1.10
language: no
questions:
  - {id: 1, ask: no, answer: no}
  - {id: 2, ask: 1.10, answer: no, wrong: [yes, 1.10, 2024-01-01]}
  - {id: on, ask: 1:30, accept: [1.10, 1:30, no, 2024-01-01]}
  - {id: 2024-01-01, ask: Who, order: [1, 2.0]}
"""
    validator = jsonschema.Draft7Validator(load_schema("bank"))
    root = compose(text, YAML_1_1)
    errors = [error.message for error in validator.iter_errors(plain(root))]
    verdict(not errors, f"words that YAML 1.1 knows: {errors}")


def main():
    for kind in ("bank",):
        try:
            jsonschema.Draft7Validator.check_schema(load_schema(kind))
            verdict(True, kind)
        except jsonschema.SchemaError as error:
            verdict(False, f"{kind}.schema.json is no schema: {error.message}")
    check_files("bank", "questions/*.yaml", "man/nmtquiz-bank.5", "A WHOLE BANK")
    schema = load_schema("bank")
    rows = table("src/bank/keys.c", "keys")
    check_table(schema, rows, PLACES)
    check_shapes(schema, rows, PLACES)
    check_types(schema, rows)
    check_whole_bank(schema)
    check_typed_words()
    print(f"{results[True]} passed, {results[False]} failed")
    return results[False] != 0


if __name__ == "__main__":
    sys.exit(main())
