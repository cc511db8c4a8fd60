"""Tests of the kind of an event: the frame's vote beside the model's; frames and trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.frames import Frame
from dragoman.records.language import Sentence
from dragoman.stages.frames.kinds import (
    ATTACKING,
    DECIDES,
    HOME,
    PAID,
    RECEIVED,
    SENDING,
    WHY,
    WORDY,
    attacks_in_words,
    decides,
    kind_of,
)
from tests.conllu import sentence_of
from tests.scenes import Word, heard, pack_of, scene_of


def frame(kind: str, sure: float = 0.9, *, own: bool = False) -> Frame:
    """A frame of a kind."""
    return pack_of({"id": "f", "kind": kind, "verbs": ["zig"], "sure": sure}, own=("f",) if own else ()).frames[0]


def signed(what: str, relation: str = "obj") -> Sentence:
    """A sentence that says what Lund signed, with a relation to the verb."""
    return scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("signed", "VERB", 0, "root", "sign"), (what, "NOUN", 2, relation)
    ).sentence  # fmt: skip


ZIGGED: tuple[Word, ...] = (("Lund", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", "zig"))


@pytest.mark.parametrize(
    ("what", "relation", "kind"),
    [
        ("treaty", "obj", "signing"), ("decree", "obj", "other"), ("waiver", "obj", "other"),
        ("decree", "nsubj:pass", "other"), ("decree", "obl", "signing"),
    ],
)  # fmt: skip
def test_kind_of_takes_a_decree_for_no_agreement(what: str, relation: str, kind: str) -> None:
    """One signs it alone; a decree beside what is signed changes nothing."""
    assert kind_of(signed(what, relation), heard(1, 1, kinds={"signing": 1.0}), frame("signing")) == kind


def test_kind_of_reads_a_decree_in_the_triggers_own_words() -> None:
    """The trigger may hold what is signed, whatever its relation."""
    assert kind_of(signed("decree", "dep"), heard(1, 2, kinds={"signing": 1.0}), frame("signing")) == "other"


def test_kind_of_needs_words_of_a_signing() -> None:
    """Where nothing in the sentence is signed or could be, the model mishears."""
    given = heard(1, 1, kinds={"signing": 1.0})
    assert kind_of(scene_of(*ZIGGED).sentence, given, frame("signing")) == "other"
    pact = scene_of(*ZIGGED, ("pacts", "NOUN", 2, "obj")).sentence
    assert kind_of(pact, given, frame("signing")) == "signing"


@pytest.mark.parametrize(("sure", "kind"), [(0.9, "statement"), (0.55, "agreement")])
def test_kind_of_weighs_a_frames_vote_beside_the_models(sure: float, kind: str) -> None:
    """A sure frame turns the model's mind, an unsure one does not."""
    given = heard(1, 1, kinds={"agreement": 0.7, "statement": 0.2, "other": 0.1})
    assert kind_of(scene_of(*ZIGGED).sentence, given, frame("statement", sure)) == kind


@pytest.mark.parametrize(("chance", "kind"), [(0.6, "other"), (0.8, "meeting")])
@pytest.mark.parametrize("voting", [None, "message"])
def test_kind_of_asks_more_of_a_contact_that_no_frame_knows(chance: float, kind: str, voting: str | None) -> None:
    """The model must be much surer of it than of another act."""
    given = heard(1, 1, kinds={"meeting": chance, "other": 1 - chance})
    assert kind_of(scene_of(*ZIGGED).sentence, given, frame(voting, 0.1) if voting else None) == kind


def test_kind_of_believes_in_a_contact_that_a_frame_knows() -> None:
    """Its word lifts the bar."""
    given = heard(1, 1, kinds={"meeting": 0.6, "other": 0.4})
    assert kind_of(scene_of(*ZIGGED).sentence, given, frame("meeting", 0.1)) == "meeting"


@pytest.mark.parametrize("kind", ["statement", "signing", "video_call"])
def test_kind_of_is_that_of_the_users_own_frame(kind: str) -> None:
    """It decides alone, against the model and without words that the kind needs else."""
    assert kind_of(scene_of(*ZIGGED).sentence, heard(1, 1), frame(kind, 0.01, own=True)) == kind


def test_kind_of_leaves_it_to_a_frame_in_no_doubt() -> None:
    """Words that can mean nothing else decide against a sure model, as do a user's own frames."""
    given = heard(1, 1, kinds={"meeting": 0.99})
    here = scene_of(*ZIGGED).sentence
    assert decides(frame("message", DECIDES))
    assert kind_of(here, given, frame("message", DECIDES)) == "message"
    assert decides(frame("message", own=True))
    assert not decides(frame("message", DECIDES - 0.01))


def summoned(owner: str, tag: str, relation: str = "obj") -> Sentence:
    """Somebody's envoy is summoned, as the verb's object or otherwise."""
    return sentence_of(
        row.split()
        for row in (
            "1 Chile PROPN NNP 2 nsubj", "2 summoned VERB VBD 0 root", f"3 {owner} PRON {tag} 4 nmod:poss",
            f"4 envoy NOUN NN 2 {relation}",
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("owner", "tag", "relation", "kind"),
    [
        ("its", "PRP$", "obj", "recall"), ("our", "PRP$", "obl", "recall"), ("our", "PRP$", "nsubj:pass", "recall"),
        ("their", "PRP$", "nsubj:pass", "summons"), ("Peru", "NNP", "obj", "summons"),
    ],
)  # fmt: skip
def test_kind_of_takes_the_summons_of_ones_own_envoy_for_a_recall(
    owner: str, tag: str, relation: str, kind: str
) -> None:
    """Whoever is summoned by a power that is not told is not its own, but for "our"."""
    assert kind_of(summoned(owner, tag, relation), heard(1, 1, kinds={"summons": 1.0}), frame("summons")) == kind


def test_kind_of_takes_being_summoned_by_somebody_for_a_summons() -> None:
    """An envoy of whom it is told that "our envoy was called in by the Chileans" is not recalled."""
    rows = (
        "1 our PRON PRP$ 2 nmod:poss", "2 envoy NOUN NN 3 nsubj:pass", "3 called VERB VBN 0 root",
        "4 in ADP RP 3 compound:prt", "5 by ADP IN 6 case", "6 Chileans PROPN NNPS 3 obl:agent",
    )  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    assert kind_of(sentence, heard(2, 2, kinds={"summons": 1.0}), frame("summons")) == "summons"


def test_kind_of_is_a_recall_even_of_a_frame_in_no_doubt() -> None:
    """Its own envoy nobody calls in; a frame of the user's is left alone."""
    given = heard(1, 1, kinds={"summons": 1.0})
    assert kind_of(summoned("its", "PRP$"), given, frame("summons", DECIDES)) == "recall"
    assert kind_of(summoned("the", "DT"), given, frame("summons", DECIDES)) == "summons"
    assert kind_of(summoned("its", "PRP$"), given, frame("summons", own=True)) == "summons"


@pytest.mark.parametrize(("case", "noun", "kind"), [
    ("for", "consultation", "recall"), ("for", "talk", "summons"), ("to", "consultation", "summons"),
])  # fmt: skip
def test_kind_of_takes_an_envoy_summoned_for_consultations_for_recalled(case: str, noun: str, kind: str) -> None:
    """Whoever calls him; a host calls him in for other things."""
    words = scene_of(
        ("Envoy", "NOUN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass"), ("summoned", "VERB", 0, "root", "summon"),
        (case, "ADP", 5, "case"), (noun, "NOUN", 3, "obl", noun),
    )  # fmt: skip
    assert kind_of(words.sentence, heard(2, 2, kinds={"summons": 1.0}), frame("summons")) == kind


@pytest.mark.parametrize("verb", sorted(SENDING))
@pytest.mark.parametrize("kind", ["recall", "summons"])
def test_kind_of_takes_envoys_who_are_sent_for_visitors(verb: str, kind: str) -> None:
    """They are recalled only where they are sent home."""

    def sent(where: str) -> str:
        words = scene_of(
            ("Chad", "PROPN", 2, "nsubj"), ("sent", "VERB", 0, "root", verb), ("envoys", "NOUN", 2, "obj"),
            (where, "ADV", 2, "advmod"),
        )  # fmt: skip
        return kind_of(words.sentence, heard(1, 1, kinds={kind: 1.0}), frame(kind))

    assert sent("abroad") == "visit"
    assert {sent(home) for home in HOME} == {kind}


@pytest.mark.parametrize("verb", sorted(ATTACKING))
@pytest.mark.parametrize("paper", sorted(WORDY))
def test_attacks_in_words_are_those_of_papers(verb: str, paper: str) -> None:
    """Also where the tree hangs the verb on the paper; people may attack with more than words."""

    def attacks(subject: str, above: int, relation: str, lemma: str = verb) -> bool:
        root = ("attacks", "VERB", above and 1, "acl" if above else "root", lemma)
        words = scene_of((subject, "NOUN", 0 if above else 2, relation), root, ("Chad", "PROPN", 2, "obj"))
        return attacks_in_words(words.sentence, heard(1, 1))

    assert attacks(paper, 0, "nsubj")
    assert attacks(paper, 1, "root")
    assert not attacks("rebels", 0, "nsubj")
    assert not attacks("rebels", 1, "root")
    assert not attacks(paper, 0, "nsubj", "reach")


def test_kind_of_takes_an_envoy_ordered_home_for_recalled() -> None:
    """The frame decides, whatever the model hears; of another verb it has its vote only."""
    words = ZIGGED[0], ("ordered", "VERB", 0, "root", "order"), ("envoys", "NOUN", 2, "obj")
    model = heard(1, 1, kinds={"other": 1.0})
    assert kind_of(scene_of(*words).sentence, model, frame("recall", 0.6)) == "recall"
    assert kind_of(scene_of(*ZIGGED).sentence, model, frame("recall", 0.6)) == "other"


@pytest.mark.parametrize("noun", ["fire", "attack"])
@pytest.mark.parametrize("why", sorted(WHY))
def test_attacks_in_words_is_fire_for_something_said(noun: str, why: str) -> None:
    """Under fire over remarks, and a war of words; under fire from guns is no word."""

    def came(case: str) -> Sentence:
        return scene_of(
            ("Lund", "PROPN", 2, "nsubj"), ("came", "VERB", 0, "root", "come"), ("under", "ADP", 4, "case"),
            (noun, "NOUN", 2, "obl"), (case, "ADP", 6, "case"), ("remarks", "NOUN", 2, "obl"),
        ).sentence  # fmt: skip

    assert attacks_in_words(came(why), heard(1, 3))
    assert not attacks_in_words(came("from"), heard(1, 3))


def test_attacks_in_words_is_a_war_of_words() -> None:
    """A war of nerves may be one of guns."""
    war, of = ("war", "NOUN", 0, "root"), ("of", "ADP", 3, "case")
    assert attacks_in_words(scene_of(war, of, ("words", "NOUN", 1, "nmod", "word")).sentence, heard(0, 0))
    assert not attacks_in_words(scene_of(war, of, ("nerves", "NOUN", 1, "nmod", "nerve")).sentence, heard(0, 0))


@pytest.mark.parametrize(
    ("relation", "word", "kind"),
    [("obj", "on", "call"), ("obl", "on", "meeting"), ("obj", "upon", "call"), ("obl", "upon", "meeting")],
)
@pytest.mark.parametrize("particle", ["case", "compound:prt"])
def test_kind_of_calls_up_whom_it_calls_on_nobody(relation: str, word: str, kind: str, particle: str) -> None:
    """Whoever is called, and not called on, is on the telephone, where a frame says so beside the model's meeting."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("called", "VERB", 0, "root", "call"), (word, "ADP", 2, particle),
        ("Berg", "PROPN", 2, relation),
    ).sentence  # fmt: skip
    expected = "meeting" if particle == "compound:prt" else kind
    assert kind_of(here, heard(1, 1, kinds={"meeting": 1.0}), frame("call", 0.8)) == expected
    assert kind_of(here, heard(1, 1, kinds={"meeting": 1.0}), None) == "meeting"


@pytest.mark.parametrize(
    ("before", "kind"), [*((word, "meeting") for word in sorted(PAID)), ("phone", "call"), ("brief", "call")]
)
def test_kind_of_takes_a_call_that_is_paid_for_a_meeting(before: str, kind: str) -> None:
    """Who receives a courtesy call holds no receiver."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("received", "VERB", 0, "root", "receive"), (before, "NOUN", 4, "compound"),
        ("call", "NOUN", 2, "obj"),
    ).sentence  # fmt: skip
    assert kind_of(here, heard(1, 3, kinds={"call": 1.0}), frame("call")) == kind


def test_kind_of_takes_what_is_no_envoy_for_nobody_recalled() -> None:
    """A wrong tree may have who tells it as the one called: "Chile summoned Peru's envoy, its ministry said"."""
    rows = (
        "1 Chile PROPN NNP 2 nsubj", "2 summoned VERB VBD 0 root", "3 envoy NOUN NN 2 obj",
        "4 its PRON PRP$ 5 nmod:poss", "5 ministry NOUN NN 2 obj",
    )  # fmt: skip
    sentence = sentence_of(row.split() for row in rows)
    assert kind_of(sentence, heard(1, 1, kinds={"summons": 1.0}), frame("summons")) == "summons"


@pytest.mark.parametrize(("name", "kind"), [(RECEIVED, "meeting"), ("meeting.other", "message")])
def test_kind_of_takes_people_who_are_received_for_no_message(name: str, kind: str) -> None:
    """The frame of a verb of receiving holds only where its object is people."""
    here = scene_of(("Lund", "PROPN", 2, "nsubj"), ("receives", "VERB", 0, "root"), ("envoys", "NOUN", 2, "obj"))
    given = heard(1, 1, kinds={"message": 0.9, "meeting": 0.1})
    assert kind_of(here.sentence, given, replace(frame("meeting", 0.6), id=name)) == kind
