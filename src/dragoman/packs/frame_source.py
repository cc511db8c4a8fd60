"""Turns YAML files of frames into plain rows with file and line, and says everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import yaml

from dragoman.records.events import LEVELS

if TYPE_CHECKING:
    from dragoman.packs.ontology import Ontology

SLOTS = (
    "agent", "patient", "poss", "mod", "comp", "time", "appos",
    "to", "with", "between", "of", "in", "at", "on", "from", "by", "for", "over", "about", "against", "through",
    "among",
    "alongside", "along", "before", "after", "during", "into", "towards", "toward", "behind", "as", "via", "around",
    "upon",
    "near", "off", "outside", "inside", "under", "within", "without", "since", "until", "across", "concerning",
    "regarding", "together with", "along with", "ahead of",
)  # fmt: skip
ROLE_NAMES = ("actors", "recipients", "initiator", "host", "visitor", "mediator", "where", "topic", "when", "name")
ENTITY_KINDS = ("person", "country", "government", "organization", "group", "place")
KEYS = (
    "id", "kind", "type", "mode", "cameo", "verbs", "nouns", "support", "roles", "needs", "unless", "levels",
    "sure", "examples", "source",
)  # fmt: skip
NEEDS = ("any", "all", "none", "words", "kinds", "slot_words", "slot_not_words")
LINE = "__line__"


class _Loader(yaml.SafeLoader):
    """YAML that remembers where each mapping began, and for which "on" is a word (it is a slot here)."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002 - the base class's signature
        mapping = super().construct_mapping(node, deep=deep)
        mapping[LINE] = node.start_mark.line + 1
        return mapping


def _word_or_truth(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> bool | str:
    """True and false alone are truth values."""
    text = str(loader.construct_scalar(node))
    return text == "true" if text in {"true", "false"} else text


_Loader.add_constructor("tag:yaml.org,2002:bool", _word_or_truth)


def read_frame_file(name: str, text: str) -> tuple[list[dict[str, Any]], list[str]]:
    """The rows of one file, its ``defaults`` filled in, each with ``source`` "name:line"; and what is wrong with it.

    A file is a list of frames, or a mapping with ``defaults`` (keys for every frame that does not set them) and
    ``frames``.
    """
    try:
        raw = yaml.load(text, Loader=_Loader)  # noqa: S506 - a SafeLoader that adds line numbers
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return [], [f"{name}:{mark.line + 1 if mark else 1}: this is no YAML: {getattr(error, 'problem', error)}"]
    defaults = raw.get("defaults", {}) if isinstance(raw, dict) else {}
    frames = raw.get("frames") if isinstance(raw, dict) else raw
    if not isinstance(frames, list) or not all(isinstance(f, dict) for f in frames) or not isinstance(defaults, dict):
        return [], [f"{name}:1: wants a list of frames, or a mapping with 'defaults' and 'frames'"]
    rows = []
    for frame in frames:
        row = {**defaults, **frame, "source": f"{name}:{frame[LINE]}"}
        rows.append({key: _without_lines(value) for key, value in row.items() if key != LINE})
    return rows, []


def check_frames(rows: Sequence[Mapping[str, Any]], ontology: Ontology) -> list[str]:
    """Everything that is wrong with the rows, each problem as "file:line: frame: what"."""
    problems: list[str] = []
    seen: dict[str, str] = {}
    for row in rows:
        where = f"{row['source']}: {row.get('id', 'a frame without id')}"
        found = [*_check_codes(row, ontology), *_check_triggers(row), *_check_roles(row), *_check_examples(row)]
        if row.get("id") in seen:
            found.append(f"the id is used already at {seen[row['id']]}")
        seen.setdefault(str(row.get("id")), row["source"])
        problems += [f"{where}: {what}" for what in found]
    return problems


def _check_codes(row: Mapping[str, Any], ontology: Ontology) -> list[str]:
    """Problems of keys, kind, type, mode, CAMEO code and score."""
    out = [f"unknown key {key!r}" for key in row if key not in KEYS]
    type_, mode, cameo, sure = row.get("type"), row.get("mode"), row.get("cameo"), row.get("sure")
    if not isinstance(row.get("id"), str):
        out.append("wants an id")
    if row.get("kind") not in ontology.kinds:
        out.append(f"no kind {row.get('kind')!r}")
    if type_ is not None and type_ not in ontology.types:
        out.append(f"no type {type_!r}")
    elif mode is not None and (type_ is None or mode not in ontology.types[type_].modes):
        out.append(f"{type_} has no mode {mode!r}")
    if cameo is not None and (not isinstance(cameo, str) or cameo not in ontology.cameo):
        out.append(f"no CAMEO code {cameo!r} (write it in quotes)")
    elif cameo is not None and ontology.cameo[cameo][0] != type_:
        out.append(f"CAMEO {cameo} is a code of {ontology.cameo[cameo][0]}, not of {type_}")
    if not isinstance(sure, int | float) or not 0 < sure <= 1:
        out.append("wants 'sure', more than 0 and at most 1")
    return out


def _check_triggers(row: Mapping[str, Any]) -> list[str]:
    """Problems of verbs, nouns, support and phrases."""
    out = [] if row.get("verbs") or row.get("nouns") else ["wants verbs or nouns"]
    for key in ("verbs", "nouns"):
        for entry in _items(row.get(key, [])):
            good = isinstance(entry, str) or (isinstance(entry, Mapping) and set(entry) == {"word", "any"})
            if not good or (isinstance(entry, Mapping) and not _are_words(entry["any"])):
                out.append(f"{key}: {entry!r} is neither a lemma nor {{word: …, any: [words]}}")
            elif entry != (entry.lower() if isinstance(entry, str) else entry):
                out.append(f"{key}: {entry!r} is not in lower case")
    for key in ("support", "unless"):
        if not _are_words(row.get(key, [])):
            out.append(f"{key}: wants a list of words")
    if "support" in row and not row.get("nouns"):
        out.append("support: light verbs carry nouns, and there are none")
    out += [f"levels: no level {level!r}" for level in row.get("levels", {}) if level not in LEVELS]
    return out


def _check_roles(row: Mapping[str, Any]) -> list[str]:
    """Problems of roles and needs."""
    roles, needs = row.get("roles", {}), row.get("needs", {})
    if not isinstance(roles, Mapping) or not isinstance(needs, Mapping):
        return ["roles and needs are mappings"]
    out = [f"roles: no slot {slot!r}" for slot in roles if slot not in SLOTS]
    for slot, names in roles.items():
        out += [f"roles: {slot}: no role {name!r}" for name in _items(names) if name not in ROLE_NAMES]
    out += [f"needs: no such key {key!r}" for key in needs if key not in NEEDS]
    slots = [s for key in ("any", "all", "none") for s in _items(needs.get(key, []))]
    for key in ("kinds", "slot_words", "slot_not_words"):
        value = needs.get(key, {})
        slots += list(value) if isinstance(value, Mapping) else [f"{key}: {value!r}"]
    out += [f"needs: no slot {slot!r}" for slot in slots if slot not in SLOTS]
    kinds = needs.get("kinds", {})
    if isinstance(kinds, Mapping):
        out += [
            f"needs: no entity kind {k!r}" for names in kinds.values() for k in _items(names) if k not in ENTITY_KINDS
        ]
    return out


def _check_examples(row: Mapping[str, Any]) -> list[str]:
    """Problems of the examples: at least one positive, its words in its text."""
    examples = row.get("examples", [])
    if not isinstance(examples, list) or not all(
        isinstance(e, Mapping) and isinstance(e.get("text"), str) for e in examples
    ):
        return ["examples: wants a list of mappings with 'text'"]
    out = [] if any(not e.get("not") for e in examples) else ["wants at least one example that is not 'not: true'"]
    if row.get("unless") and not any(e.get("not") for e in examples):
        out.append("has 'unless', so it wants an example with 'not: true'")
    for example in examples:
        text, roles = example["text"], example.get("roles", {})
        out += [f"example: unknown key {key!r}" for key in example if key not in {"text", "trigger", "roles", "not"}]
        out += [f"example: no role {role!r}" for role in roles if role not in ROLE_NAMES]
        words = [w for names in roles.values() for w in _items(names)]
        if not example.get("not"):
            words.append(str(example.get("trigger")))
        out += [f"example: {word!r} does not stand in {text!r}" for word in words if word not in text]
    return out


def _items(value: object) -> Iterable[Any]:
    """A value as a list: a list is itself, anything else one item."""
    return value if isinstance(value, list) else [value]


def _are_words(value: object) -> bool:
    """Whether a value is a list of lower-case words or phrases."""
    return isinstance(value, list) and all(isinstance(w, str) and w and w == w.lower() for w in value)


def _without_lines(value: object) -> object:
    """A YAML value without the line numbers that the loader adds."""
    if isinstance(value, dict):
        return {key: _without_lines(item) for key, item in value.items() if key != LINE}
    if isinstance(value, list):
        return [_without_lines(item) for item in value]
    return value
