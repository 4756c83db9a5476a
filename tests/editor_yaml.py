# SPDX-License-Identifier: GPL-3.0-or-later
"""YAML as editors load it, for tests/schemas.py: what is no text there, and on which line."""

import re

import yaml


class YAML_1_2(yaml.SafeLoader):
    """By the core schema, as VS Code does unless told otherwise."""

    yaml_implicit_resolvers = {}


NUMBER = r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
for kind, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", NUMBER + r"|[-+]?\.(?:inf|nan)", list("-+.0123456789")),
):
    YAML_1_2.add_implicit_resolver(
        "tag:yaml.org,2002:" + kind, re.compile(rf"^(?:{pattern})$"), first
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
        return float(node.value) if re.fullmatch(NUMBER, node.value) else 0.0
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
