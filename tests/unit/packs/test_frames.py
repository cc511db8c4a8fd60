"""The frame lexicon: its examples hold, its index finds, its loader says what is wrong and where."""

from __future__ import annotations

import re
import runpy
from importlib import resources
from pathlib import Path

import pytest

from dragoman.errors import PackError
from dragoman.packs.frames import Frame, find_frames, fits_words, frames_for, has_phrase, load_frames, trigger_nouns
from dragoman.packs.ontology import code_event, load_ontology
from dragoman.text.lemmas import lemma as lemma_of

PACK = load_frames()
ONTOLOGY = load_ontology()
TOKEN = re.compile(r"\w+(?:['’]\w+)?(?:-\w+)*|[^\w\s]")
GOOD = """
- id: test.rescue
  kind: other
  type: AID
  verbs: [salvage]
  sure: 0.5
  examples:
  - text: Malta salvaged the ferry.
    trigger: salvaged
"""


def _tokens(text: str) -> list[set[str]]:
    """Each word as its form and every lemma that a tag could give it: no model is at hand to choose one."""
    tags = ("VBD", "VBZ", "VBG", "VBN", "NNS", "NN")
    return [{word.lower(), *(lemma_of(word, tag) for tag in tags)} for word in TOKEN.findall(text)]


def _evokes(frame: Frame, words: list[set[str]], within: list[set[str]]) -> bool:
    """Whether a trigger of the frame stands in ``within``, with all it asks for in ``words``, and the clause lets it."""
    around = set().union(*words)
    heads = set().union(*within)
    for trigger in frame.triggers:
        lemma = " ".join(
            (trigger.lemma, *trigger.with_all) if trigger.pos == "verb" else (*trigger.with_all, trigger.lemma)
        )
        support = next((s for s in frame.support if s in around), None)
        if (
            trigger.lemma in heads
            and around.issuperset(trigger.with_all)
            and frame in frames_for(PACK, lemma, trigger.pos, support, around)
        ):
            return fits_words(frame, words)
    return False


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("frame", PACK.frames, ids=lambda f: f.id)
def test_frames_hold_in_their_examples(frame: Frame) -> None:
    """In every example the trigger evokes the frame by its words; where the example says "not", nothing does."""
    for example in frame.examples:
        words = _tokens(example.text)
        if example.negative:
            assert not _evokes(frame, words, words), example.text
        else:
            assert example.trigger is not None
            assert _evokes(frame, words, _tokens(example.trigger)), example.text


@pytest.mark.parametrize("frame", PACK.frames, ids=lambda f: f.id)
def test_frames_can_be_coded(frame: Frame) -> None:
    """Kind, type and mode of every frame give codes for a deed done, planned and refused."""
    done = code_event(ONTOLOGY, frame.kind, frame.type, frame.mode, "happened", frame.cameo)
    assert done.mode == frame.mode or frame.type is None or ONTOLOGY.kinds[frame.kind].mode is not None
    assert done.type == (frame.type or ONTOLOGY.kinds[frame.kind].type)
    for status in ("planned", "refused"):
        code_event(ONTOLOGY, frame.kind, frame.type, frame.mode, status, frame.cameo)


def test_frames_cover_every_kind_and_type() -> None:
    """There is a frame for every kind, and for every type of the ontology."""
    assert {f.kind for f in PACK.frames} == set(ONTOLOGY.kinds)
    assert {f.type for f in PACK.frames} - {None} == set(ONTOLOGY.types)


@pytest.mark.parametrize(
    ("lemma", "pos", "support", "words", "first"),
    [
        ("telephone conversation", "noun", "have", (), "call.telephone_conversation"),
        ("visit", "noun", "pay", (), "visit.pay"),
        ("visit", "noun", None, (), "visit.pay"),
        ("visit", "verb", None, (), "visit.visit"),
        ("thank", "verb", None, (), "statement.thank"),
        ("speak", "verb", None, ("by", "phone"), "call.speak_with"),
        ("recall", "verb", None, ("ambassador",), "recall.recall"),
        ("summon", "verb", None, ("ambassador",), "summons.summon"),
        ("deal", "noun", "reach", (), "agreement.deal"),
        ("grateful", "verb", None, (), "statement.thank"),
    ],
)
def test_frames_for_finds(lemma: str, pos: str, support: str | None, words: tuple[str, ...], first: str) -> None:
    """The frame that a diplomat would think of is among those found."""
    assert first in [f.id for f in frames_for(PACK, lemma, pos, support, words)]


@pytest.mark.parametrize(
    ("lemma", "pos", "support", "words"),
    [
        ("recall", "verb", None, ("that", "bridge")),
        ("deal", "noun", None, ()),
        ("concern", "noun", None, ()),
        ("visit", "adjective", None, ()),
        ("sleep", "verb", None, ()),
        ("", "noun", None, ()),
    ],
)
def test_frames_for_refuses(lemma: str, pos: str, support: str | None, words: tuple[str, ...]) -> None:
    """Without the words or the light verb that a frame asks for it is not found."""
    assert frames_for(PACK, lemma, pos, support, words) == ()


def test_frames_for_puts_the_most_exact_first() -> None:
    """A frame that asks for a word that is there comes before one that asks for none."""
    found = [f.id for f in frames_for(PACK, "ask", "verb", None, ("loan",))]
    assert found.index("statement.ask_help") < found.index("statement.ask")


@pytest.mark.parametrize(
    ("text", "phrase", "stands"),
    [
        ("they lift the old ban", "lift * ban", True),
        ("they lift the very old and hated ban", "lift * ban", False),
        ("lift ban", "lift * ban", True),
        ("banlift", "lift", False),
        ("", "lift", False),
    ],
)
def test_has_phrase_bridges_three_words(text: str, phrase: str, stands: bool) -> None:
    """A star stands for nothing up to three words."""
    assert has_phrase([{w} for w in text.split()], phrase) is stands


def test_trigger_nouns_are_head_lemmas() -> None:
    """The nouns are heads without their modifiers, verbs are not among them."""
    nouns = trigger_nouns(PACK)
    assert {"visit", "conversation", "summit"} <= nouns
    assert not {"telephone conversation", "thank god", "meeting room", "visited"} & nouns


def test_find_frames_searches_ids_types_and_triggers() -> None:
    """Every word of the search must stand somewhere in the frame."""
    assert [f.id for f in find_frames(PACK, "hunger strike")] == ["other.hunger_strike"]
    assert all(f.type == "AID" for f in find_frames(PACK, "aid weapons"))
    assert find_frames(PACK, "no such words at all") == ()


def test_load_frames_adds_and_replaces(tmp_path: Path) -> None:
    """A file of the user's adds frames, and replaces those with the same id."""
    more = _written(tmp_path / "own.yaml", GOOD + GOOD.replace("test.rescue", "visit.visit"))
    pack = load_frames([(more.name, more.read_text(encoding="utf-8"))])
    assert len(pack.frames) == len(PACK.frames) + 1
    assert {f.id for f in frames_for(pack, "salvage", "verb")} == {"test.rescue", "visit.visit"}
    assert [f.id for f in frames_for(pack, "visit", "verb")] == []
    assert pack.frames[-2].source == "own.yaml:2"


def test_load_frames_reports_every_problem_with_file_and_line(tmp_path: Path) -> None:
    """All that is wrong is said at once, each with the place where its frame begins."""
    bad = """- id: a
  kind: chat
  type: AGRE
  verbs: [Talk, {word: x}]
  cameo: "999"
  colour: red
  sure: 2
  roles: {agent: [actors, king], beside: topic}
  needs: {some: [agent], any: [nobody], kinds: {agent: [animal]}}
  unless: [never]
  levels: {high: [x]}
  examples: [{text: One sentence., trigger: absent}]
- id: a
  kind: call
  type: CONSULT
  mode: drone
  support: [have]
  sure: 0.5
  examples: []
"""
    with pytest.raises(PackError) as caught:
        load_frames([("bad.yaml", bad)])
    said = str(caught.value)
    expected = (
        "no kind 'chat'", "no type 'AGRE'", "'Talk' is not in lower case", "{'word': 'x'} is neither", "no CAMEO code '999'",
        "unknown key 'colour'", "more than 0 and at most 1", "no role 'king'", "no slot 'beside'", "no such key 'some'",
        "no slot 'nobody'", "no entity kind 'animal'", "'not: true'", "no level 'high'", "'absent' does not stand in",
        "already at bad.yaml:1", "CONSULT has no mode 'drone'", "wants verbs or nouns", "there are none", "at least one example",
    )  # fmt: skip
    assert [e for e in expected if e not in said] == []
    assert "bad.yaml:1: a:" in said
    assert "bad.yaml:13: a:" in said


@pytest.mark.parametrize("text", ["frames: [", "just words", "- [1, 2]", "defaults: 3\nframes: []"])
def test_load_frames_refuses_what_is_no_list_of_frames(tmp_path: Path, text: str) -> None:
    """A file of another shape is named with its line."""
    with pytest.raises(PackError, match=r"odd\.yaml:\d+: "):
        load_frames([("odd.yaml", text)])


def test_the_compiled_lexicon_is_current() -> None:
    """frames.json is what the YAML files give; if not: python tools/build_frames.py."""
    tool = runpy.run_path(str(Path(__file__).parents[3] / "tools" / "build_frames.py"))
    lexicon = Path(str(resources.files("dragoman.packs"))) / "data" / "lexicon"
    text, problems = tool["build_frames"](lexicon / "frames")
    assert problems == []
    assert text == (lexicon / "frames.json").read_text(encoding="utf-8")
