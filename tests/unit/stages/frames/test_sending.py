"""Tests of the words of a message; trees are written by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from dragoman.records.tellings import Telling
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.sending import LIKE, TAKING, as_messages
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

SENT: tuple[Word, ...] = (
    ("Chad", "PROPN", 2, "nsubj"), ("sent", "VERB", 0, "root", "send"), ("a", "DET", 4, "det"),
    ("cable", "NOUN", 2, "obj"), ("in", "ADP", 6, "case"), ("reply", "NOUN", 2, "obl"),
    ("expressing", "VERB", 2, "advcl", "express"), ("thanks", "NOUN", 7, "obj", "thank"), ("Togo", "PROPN", 2, "obl"),
)  # fmt: skip


def told(here: Scene, at: int, actors: str = "", recipients: str = "", kind: str = "message") -> Telling:
    """A telling by one word, with its sides by name."""
    spans = {a.entities[0]: a.phrase.span for a in here.actors}
    sides = {"actors": actors, "recipients": recipients}
    return bare_telling(here.sentence, at, kind, {r: tuple((n, spans[n]) for n in s.split()) for r, s in sides.items()})


def sides(telling: Telling) -> Mapping[str, Sequence[str]]:
    """Who sends and who receives."""
    return {role: [name for name, _ in fillers] for role, fillers in telling.roles.items()}


def before(here: Scene, actors: str, recipients: str) -> Telling:
    """A message of the sentence before."""
    return replace(told(here, 1, actors, recipients), sentence=-1)


def test_as_messages_gives_what_is_sent_the_sides_of_its_verb() -> None:
    """Who sends a cable is not sent one, whatever its noun alone says."""
    here = scene_of(*SENT, actors=(0, 8))
    verb, cable = as_messages(here.sentence, [told(here, 1, "Chad", "Togo"), told(here, 3, "", "Chad")], [])
    assert sides(cable) == {"actors": ["Chad"], "recipients": ["Togo"]} == sides(verb)
    assert (0, 1, 1.0) in cable.again


def test_as_messages_adds_whose_message_another_passes_on() -> None:
    """Who conveys a king's greetings to a third conveys them with him, whatever the verb alone makes of him."""
    here = scene_of(*SENT, ("Mali", "PROPN", 4, "nmod"), actors=(0, 8, 9))
    given = [told(here, 1, "Chad", "Togo Mali"), told(here, 3, "Chad Mali", "Togo")]
    _, cable = as_messages(here.sentence, given, [])
    assert sides(cable)["actors"] == ["Chad", "Mali"]


def test_as_messages_leaves_what_is_answered_its_own_sides() -> None:
    """A cable to which somebody replies is another's."""
    words: list[Word] = [("to", "ADP", 4, "case") if w[0] == "a" else w for w in SENT]
    here = scene_of(*words, actors=(0, 8))
    _, cable = as_messages(here.sentence, [told(here, 1, "Chad", "Togo"), told(here, 3, "Togo", "Chad")], [])
    assert sides(cable) == {"actors": ["Togo"], "recipients": ["Chad"]}


def test_as_messages_sends_a_reply_to_who_wrote_last() -> None:
    """Of those who wrote to Chad the last one is answered; not who was written to, nor one to whom words say it."""
    here = scene_of(*SENT, actors=(0, 8))
    reply = told(here, 1, "Chad")
    (answered,) = as_messages(here.sentence, [reply], [before(here, "Togo", "Chad"), before(here, "Chad", "Togo")])
    assert sides(answered)["recipients"] == ["Togo"]
    (unanswered,) = as_messages(here.sentence, [reply], [before(here, "Chad", "Togo")])
    assert sides(unanswered)["recipients"] == []


@pytest.mark.parametrize(("lemma", "recipients"), [("reply", ["Togo"]), ("haste", [])])
def test_as_messages_answers_only_by_a_reply(lemma: str, recipients: list[str]) -> None:
    """A cable sent "in haste" is not to who wrote before."""
    words: list[Word] = [(lemma, *w[1:]) if w[0] == "reply" else w for w in SENT]
    here = scene_of(*words, actors=(0, 8))
    (sent,) = as_messages(here.sentence, [told(here, 1, "Chad")], [before(here, "Togo", "Chad")])
    assert sides(sent)["recipients"] == recipients


@pytest.mark.parametrize(("relation", "expected"), [("advcl", ["Togo"]), ("conj", [])])
def test_as_messages_gives_thanks_in_a_message_to_whom_it_goes(relation: str, expected: list[str]) -> None:
    """A cable "expressing thanks" thanks whom it is sent to; "and expressed thanks" may thank anybody."""
    words: list[Word] = [(w[0], w[1], w[2], relation, "express") if w[0] == "expressing" else w for w in SENT]
    here = scene_of(*words, actors=(0, 8))
    told_here = [told(here, 1, "Chad", "Togo"), told(here, 7, "Chad", kind="statement")]
    assert sides(as_messages(here.sentence, told_here, [])[1]) == {"actors": ["Chad"], "recipients": expected}


def test_as_messages_leaves_what_is_no_message() -> None:
    """Talks in reply to nothing stay as they are."""
    here = scene_of(*SENT, actors=(0, 8))
    visit = told(here, 5, "Chad", kind="visit")
    assert as_messages(here.sentence, [visit], []) == [visit]


RECEIVED: tuple[Word, ...] = (
    ("Chad", "PROPN", 2, "nsubj"), ("received", "VERB", 0, "root", "receive"), ("notes", "NOUN", 2, "obj", "note"),
    ("sent", "VERB", 3, "acl", "send"), ("by", "ADP", 6, "case"), ("Togo", "PROPN", 4, "obl:agent"),
)  # fmt: skip


def handed(words: Sequence[Word]) -> list[Mapping[str, Sequence[str]]]:
    """The sides of what Chad receives and of what Togo has sent."""
    here = scene_of(*words, actors=(0, 5))
    return [sides(t) for t in as_messages(here.sentence, [told(here, 1, "Chad"), told(here, 3, "Togo")], [])]


@pytest.mark.parametrize("lemma", sorted(TAKING))
def test_as_messages_makes_one_of_what_is_sent_and_received(lemma: str) -> None:
    """Who receives notes that another has sent is their recipient."""
    words = [(*w[:4], lemma) if w[0] == "received" else w for w in RECEIVED]
    assert handed(words) == [{"actors": ["Togo"], "recipients": ["Chad"]}] * 2


@pytest.mark.parametrize(
    ("old", "new"),
    [("received", ("sent", "VERB", 0, "root", "send")), ("notes", ("notes", "NOUN", 2, "obl", "note"))],
)
def test_as_messages_leaves_what_another_sent(old: str, new: Word) -> None:
    """Who sends notes, or receives somebody with notes, that another has sent has not received them."""
    assert handed([new if w[0] == old else w for w in RECEIVED])[0] == {"actors": ["Chad"], "recipients": []}


@pytest.mark.parametrize(
    ("word", "sender", "recipients"),
    [*((word, "Chad", ["Togo"]) for word in sorted(LIKE)), ("long", "Chad", []), ("similar", "Togo", [])],
)
def test_as_messages_sends_a_similar_one_to_whom_the_last_went(word: str, sender: str, recipients: list[str]) -> None:
    """Mali wrote to Togo, and Chad sent a similar cable: to Togo too, unless Togo sends it."""
    words: list[Word] = [("a", "ADJ", 4, "amod", word) if w[0] == "a" else w for w in SENT]
    here = scene_of(*words, ("Mali", "PROPN", 4, "nmod"), actors=(0, 8, 9))
    (found,) = as_messages(here.sentence, [told(here, 3, sender)], [before(here, "Mali", "Togo")])
    assert sides(found)["recipients"] == recipients
