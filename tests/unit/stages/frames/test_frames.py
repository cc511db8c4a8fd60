"""Tests of the stage that finds the tellings of events; the model's triggers and links are written by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from dragoman.packs.frames import FramePack
from dragoman.records.dispatch import Document
from dragoman.records.entities import Entity, Mention
from dragoman.records.events import KINDS, ROLES
from dragoman.records.spans import contains
from dragoman.records.tellings import Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.frames import find_tellings
from dragoman.stages.frames.bystanders import NO_ACTS
from dragoman.stages.frames.hearing import LINKS
from dragoman.stages.mentions import find_mentions
from tests.scenes import Word, heard, scene_of
from tests.sentences import find_words, read_guesses

TWO = {"mentions": [["Lund", "person", "nsubj"], ["Ilic", "person"]]}


def tell(
    pack: FramePack,
    text: str,
    *triggers: Mapping[str, Any],
    times: tuple[str, ...] = (),
    places: tuple[str, ...] = (),
    **guesses: Any,
) -> tuple[Document, tuple[Telling, ...]]:
    """The tellings of a text in which every mention is an entity whose id is its words."""
    document, sentences = read_guesses(text, {**TWO, **guesses, "triggers": triggers})
    phrases = find_mentions(sentences)
    ids = [document.cite(p.span) for p in phrases]
    entities = tuple(
        Entity(
            words,
            p.kind,
            words,
            None,
            None,
            anonymous=False,
            sectors=(),
            office=None,
            mentions=(Mention(p.span, words, "name"),),
        )
        for p, words in dict(zip(phrases, ids, strict=True)).items()
    )
    known = tuple(
        TimeExpression(find_words(text, t), t, "DATE", "2020-09-08", "2020-09-08", "2020-09-08") for t in times
    )
    sites = tuple(Place(find_words(text, p), p, p, None, None, None, None) for p in places)
    return document, find_tellings(sentences, phrases, [(name,) for name in ids], entities, known, sites, pack)


def who(telling: Telling, role: str) -> list[str]:
    """The entities of a role."""
    return [entity for entity, _ in telling.roles[role]]


def trigger(words: str, kind: str, **more: Any) -> dict[str, Any]:
    """A trigger of the model."""
    return {"words": words, "kind": kind, **more}


def test_find_tellings_takes_the_models_links(frame_pack: FramePack) -> None:
    """Kind, status, words and the roles of a sure trigger are the model's, with the words that fill them."""
    roles = {"actors": ["Lund", "Ilic"]}
    document, (told,) = tell(frame_pack, "Lund then met Ilic.", trigger("met", "meeting", roles=roles))
    assert (told.kind, told.status, document.cite(told.trigger)) == ("meeting", "happened", "met")
    assert {document.cite(span) for _, span in told.roles["actors"]} == {"Lund", "Ilic"}
    assert 0 < told.score <= 1


@pytest.mark.parametrize("score", [0.1, 0.3, 0.39])
def test_find_tellings_leaves_out_weak_triggers(frame_pack: FramePack, score: float) -> None:
    """A trigger of which the model is not sure, and which no frame confirms, tells nothing."""
    assert tell(frame_pack, "Lund then zigged Ilic.", trigger("zigged", "other", score=score))[1] == ()


def test_find_tellings_takes_time_place_topic_and_reporter(frame_pack: FramePack) -> None:
    """Time and place are the numbers of those linked, the topic its words, the reporter who is linked as one."""
    text = "On Tuesday Lund met Ilic in Oslo on gas, said Aalto."
    roles = {
        "actors": ["Lund", "Ilic"], "when": ["Tuesday"], "where": ["Oslo"], "topic": ["on gas"], "reporter": ["Aalto"],
    }  # fmt: skip
    document, (told,) = tell(
        frame_pack, text, trigger("met", "meeting", roles=roles), times=("Tuesday",), places=("Oslo",), topics=["on gas"],
        mentions=[["Lund", "person", "nsubj"], ["Ilic", "person"], ["Aalto", "person"]],
    )  # fmt: skip
    assert (told.when, told.where) == (0, (0,))
    assert [document.cite(span) for span in told.topics] == ["on gas"]
    assert [entity for entity, _ in told.reporters] == ["Aalto"]
    assert "Aalto" not in who(told, "actors")


def test_find_tellings_links_no_time_below_the_bar(frame_pack: FramePack) -> None:
    """A time and a place to which the model gives no link date and place nothing."""
    roles = {"actors": ["Lund", "Ilic"]}
    _, (told,) = tell(
        frame_pack,
        "On Tuesday Lund met Ilic in Oslo.",
        trigger("met", "meeting", roles=roles),
        times=("Tuesday",),
        places=("Oslo",),
    )
    assert (told.when, told.where) == (None, ())


def test_find_tellings_counts_the_visitor_as_actor_and_the_host_as_recipient(frame_pack: FramePack) -> None:
    """Of a visit the visitor is also an actor, the host also a recipient, and nobody is both."""
    roles = {"visitor": ["Lund"], "host": ["Ilic"]}
    _, (told,) = tell(frame_pack, "Lund then saw Ilic.", trigger("saw", "visit", roles=roles))
    assert [who(told, role) for role in ("visitor", "actors", "host", "recipients")] == [
        ["Lund"],
        ["Lund"],
        ["Ilic"],
        ["Ilic"],
    ]


@pytest.mark.parametrize("kind", ["call", "video_call", "meeting", "talks", "summit"])
def test_find_tellings_counts_all_who_meet_as_actors(frame_pack: FramePack, kind: str) -> None:
    """In calls, meetings and talks there are no recipients: all who take part are actors."""
    roles = {"actors": ["Lund"], "recipients": ["Ilic"]}
    _, (told,) = tell(frame_pack, "Lund then zigged Ilic.", trigger("zigged", kind, roles=roles))
    assert (sorted(who(told, "actors")), who(told, "recipients")) == (["Ilic", "Lund"], [])


def test_find_tellings_lets_the_clause_say_who_acts_upon_whom(frame_pack: FramePack) -> None:
    """Of two whom the model takes for actors of an invitation, the clause's object is the one invited."""
    _, (told,) = tell(
        frame_pack, "Lund invited Ilic.", trigger("invited", "invitation", roles={"actors": ["Lund", "Ilic"]})
    )
    assert (who(told, "actors"), who(told, "recipients")) == (["Lund"], ["Ilic"])


def test_find_tellings_takes_a_mediator_from_the_parties(frame_pack: FramePack) -> None:
    """Who mediates is not one of those between whom he does."""
    roles = {"actors": ["Lund", "Ilic"], "mediator": ["Lund"]}
    _, (told,) = tell(frame_pack, "Lund then zigged Ilic.", trigger("zigged", "mediation", roles=roles))
    assert (who(told, "actors"), who(told, "mediator")) == (["Ilic"], ["Lund"])


def test_find_tellings_reads_the_words_that_decide_a_status(frame_pack: FramePack) -> None:
    """Words that the model links as deciding the status are kept as evidence."""
    roles = {"actors": ["Lund", "Ilic"], "status": ["off"]}
    document, (told,) = tell(
        frame_pack,
        "Lund called off a meeting with Ilic.",
        trigger("meeting", "meeting", status="cancelled", roles=roles),
        status_words=["off"],
    )
    assert told.status == "cancelled"
    assert [document.cite(span) for span in told.status_words] == ["off"]


def test_find_tellings_knows_what_takes_up_something_known(frame_pack: FramePack) -> None:
    """A verb that tells something new is not definite."""
    _, (told,) = tell(frame_pack, "Lund then met Ilic.", trigger("met", "meeting", roles={"actors": ["Lund"]}))
    assert told.definite is False


def test_find_tellings_reads_the_level_of_a_meeting(frame_pack: FramePack) -> None:
    """The words "on the sidelines of" state the level, with the word as evidence."""
    document, (told,) = tell(
        frame_pack,
        "Lund met Ilic on the sidelines of a forum.",
        trigger("met", "meeting", roles={"actors": ["Lund", "Ilic"]}),
    )
    assert told.level == "sidelines"
    assert [document.cite(span) for span in told.level_words] == ["sidelines"]


@pytest.mark.parametrize(("words", "kind"), [("by video link", "video_call"), ("at noon", "call")])
def test_find_tellings_reads_a_video_call_where_words_say_so(frame_pack: FramePack, words: str, kind: str) -> None:
    """Else it is a call."""
    roles = {"actors": ["Lund", "Ilic"]}
    _, (told,) = tell(frame_pack, f"Lund then zigged Ilic {words}.", trigger("zigged", "video_call", roles=roles))
    assert told.kind == kind


@pytest.mark.parametrize("kind", KINDS)
def test_find_tellings_gives_sound_tellings_of_every_kind(frame_pack: FramePack, kind: str) -> None:
    """Of every kind: all roles are there, each entity once a role, and every span lies in the telling's sentence."""
    roles = {role: ["Lund", "Ilic"] for role in ROLES}
    text = "Rain fell. Lund then zigged Ilic. Snow fell."
    document, (told,) = tell(frame_pack, text, trigger("zigged", kind, roles=roles))
    assert (told.sentence, set(told.roles)) == (1, set(ROLES))
    for fillers in told.roles.values():
        assert len({entity for entity, _ in fillers}) == len(fillers)
        assert all(contains(find_words(text, "Lund then zigged Ilic"), span) for _, span in fillers)
    assert document.cite(told.trigger) == "zigged"


@pytest.mark.parametrize(("words", "count"), [("friendship", 0), ("bond", 0), ("broken friendship", 1), ("feud", 1)])
def test_find_tellings_takes_no_tie_for_an_act(frame_pack: FramePack, words: str, count: int) -> None:
    """What two have with one another is told by its noun alone, and nothing is done."""
    told = tell(frame_pack, f"Lund's {words} Ilic.", trigger(words, "other", roles={"actors": ["Lund"]}))[1]
    assert len(told) == count


@pytest.mark.parametrize("noun", sorted(NO_ACTS))
def test_find_tellings_takes_no_state_of_things_for_an_act(frame_pack: FramePack, noun: str) -> None:
    """A noun of what is so, or why, tells nothing alone; two words may."""
    for words, expected in ((noun, ["zigged"]), (f"deep {noun}", ["zigged", f"deep {noun}"])):
        acts = [trigger(w, "other", roles={"actors": ["Lund"]}) for w in ("zigged", words)]
        document, told = tell(frame_pack, f"Lund zigged in the deep {noun} Ilic.", *acts)
        assert [document.cite(t.trigger) for t in told] == expected


@pytest.mark.parametrize(("words", "another"), [("another", True), ("a", False)])
def test_find_tellings_says_that_an_event_is_another(frame_pack: FramePack, words: str, *, another: bool) -> None:
    """By the words before it."""
    told = tell_scene(
        frame_pack, ("Lund", "PROPN", 2, "nsubj"), ("held", "VERB", 0, "root", "hold"), (words, "DET", 4, "det"),
        ("call", "NOUN", 2, "obj"), actors=(0,), trigger=3, kind="call", role="actors",
    )  # fmt: skip
    assert told.another is another


@pytest.mark.parametrize(("kind", "actors"), [("talks", ["Peru", "Berg"]), ("visit", ["Peru", "Berg", "Chile"])])
def test_find_tellings_leaves_out_of_whom_is_talked(frame_pack: FramePack, kind: str, actors: list[str]) -> None:
    """Though the model says that they take part; a visit is about nobody."""
    told = tell_scene(
        frame_pack, ("Peru", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Berg", "PROPN", 1, "conj"),
        ("zigged", "VERB", 0, "root", "zig"), ("about", "ADP", 6, "case"), ("Chile", "PROPN", 4, "obl"),
        actors=(0, 2, 5), trigger=3, kind=kind, role="actors",
    )  # fmt: skip
    assert (told.kind, sorted(who(told, "actors"))) == (kind, sorted(actors))


def tell_scene(pack: FramePack, *words: Word, actors: tuple[int, ...], trigger: int, kind: str, role: str) -> Telling:
    """The one telling of words with their tree: the model has the first actor as actor, and all in another role."""
    roles = {name: [0.0] * len(words) for name in LINKS}
    roles["actors"][actors[0]] = 0.9
    for actor in actors:
        roles[role][actor] = 0.9
    here = scene_of(*words, actors=actors, triggers=[heard(trigger, trigger, kinds={kind: 1.0}, roles=roles)])
    phrases, ids = [a.phrase for a in here.actors], [a.entities for a in here.actors]
    (told,) = find_tellings([here.sentence], phrases, ids, (), (), (), pack)
    return told


@pytest.mark.parametrize(
    ("kind", "relation", "visitors"),
    [
        ("visit", "nmod:poss", ["Lund"]),
        ("visit", "compound", ["Berg", "Lund"]),
        ("meeting", "nmod:poss", ["Berg", "Lund"]),
    ],
)
def test_find_tellings_has_the_owner_of_a_visit_alone_as_its_visitor(
    frame_pack: FramePack, kind: str, relation: str, visitors: list[str]
) -> None:
    """Who discusses it pays it not, though the model says so; nobody owns a meeting."""
    told = tell_scene(
        frame_pack, ("Berg", "PROPN", 2, "nsubj"), ("discussed", "VERB", 0, "root", "discuss"),
        ("Lund", "PROPN", 4, relation), ("visit", "NOUN", 2, "obj"),
        actors=(0, 2), trigger=3, kind=kind, role="visitor",
    )  # fmt: skip
    assert (told.kind, who(told, "visitor")) == (kind, visitors)


@pytest.mark.parametrize(("noun", "recipients"), [("accession", []), ("loyalty", ["Bloc"])])
def test_find_tellings_leaves_out_a_body_that_is_entered(
    frame_pack: FramePack, noun: str, recipients: list[str]
) -> None:
    """Though the model says that an act is done to it."""
    told = tell_scene(
        frame_pack, ("Peru", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", "zig"), ("after", "ADP", 5, "case"),
        ("its", "PRON", 5, "nmod:poss"), (noun, "NOUN", 2, "obl"), ("to", "ADP", 8, "case"), ("the", "DET", 8, "det"),
        ("Bloc", "PROPN", 5, "nmod"), actors=(0, 7), trigger=1, kind="other", role="recipients",
    )  # fmt: skip
    assert (who(told, "actors"), who(told, "recipients")) == (["Peru"], recipients)


def test_find_tellings_of_two_triggers_gives_two(frame_pack: FramePack) -> None:
    """Each trigger tells for itself, in text order."""
    document, told = tell(
        frame_pack, "Lund zigged and zagged Ilic.", trigger("zigged", "meeting", roles={"actors": ["Lund"]}),
        trigger("zagged", "call", roles={"actors": ["Lund"]}),
    )  # fmt: skip
    assert [document.cite(t.trigger) for t in told] == ["zigged", "zagged"]
    assert [t.kind for t in told] == ["meeting", "call"]


def test_find_tellings_of_no_triggers_is_nothing(frame_pack: FramePack) -> None:
    """Without triggers nothing is told."""
    assert tell(frame_pack, "Lund then met Ilic.")[1] == ()


@pytest.mark.parametrize(("scores", "count"), [((0.35, 0.35, 0.35), 1), ((0.2, 0.2, 0.2), 0), ((0.9, 0.35, 0.35), 1)])
def test_find_tellings_gathers_weak_triggers_side_by_side(
    frame_pack: FramePack, scores: tuple[float, float, float], count: int
) -> None:
    """Three words of which none is sure are one act together, where the chance that one of them is suffices."""
    words = ("would", "not", "zig")
    triggers = [trigger(w, "other", score=s) for w, s in zip(words, scores, strict=True)]
    assert len(tell(frame_pack, "Lund would not zig Ilic.", *triggers)[1]) == count
