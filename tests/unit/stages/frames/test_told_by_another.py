"""Tests of words beside which another word tells what is done; trees and triggers are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.contents import FORMS
from dragoman.stages.frames.told_by_another import (
    COUPS,
    LOSING,
    MET_BY,
    PLANNING,
    QUIET,
    REACHING,
    SHATTERING,
    SIGNS,
    UNCHANGED,
    WANTING,
    WITNESSING,
    WORSENING,
    is_told_by_another,
)
from dragoman.syntax.classes import DEMANDING, DUE
from tests.scenes import Word, heard, scene_of

PERU: Word = ("Peru", "PROPN", 2, "nsubj")


def of_type(trigger: Trigger, name: str, kind: str = "statement") -> Trigger:
    """The trigger as the model hears it: of a type, and of a kind."""
    return replace(trigger, types={name: 1.0}, kinds={kind: 1.0})


def asked(verb: str = "urge", *, kind: str = "REQUEST", form: str = "VB", to: bool = True) -> Sentence:
    """Peru urged Chile to leave and withdraw; "withdraw" has the form."""
    scene = scene_of(
        PERU, (verb + "d", "VERB", 0, "root", verb), ("Chile", "PROPN", 2, "obj"),
        ("to" if to else "as", "PART" if to else "SCONJ", 5, "mark"), ("leave", "VERB", 2, "xcomp"),
        ("withdraw", "VERB", 5, "conj"), triggers=(of_type(heard(1, 1), kind),),
    )  # fmt: skip
    tokens = list(scene.sentence.tokens)
    tokens[5] = replace(tokens[5], xpos=form, text="withdrew" if form == "VBD" else "withdraw")
    return replace(scene.sentence, tokens=tuple(tokens))


@pytest.mark.parametrize("verb", sorted(DEMANDING))
def test_is_told_by_another_knows_what_is_demanded(verb: str) -> None:
    """Both verbs of what is asked for; not who asks, nor a contact, nor behind a verb that asks nothing."""
    assert is_told_by_another(asked(verb), heard(4, 4))
    assert is_told_by_another(asked(verb), heard(5, 5))
    assert not is_told_by_another(asked(verb), heard(1, 1))
    assert not is_told_by_another(asked(verb), heard(4, 4, kinds={"visit": 1.0}))
    assert not is_told_by_another(asked(verb, kind="SUPPORT"), heard(4, 4))
    assert not is_told_by_another(asked(verb, to=False), heard(4, 4))
    assert not is_told_by_another(asked("help"), heard(4, 4))


def test_is_told_by_another_leaves_what_the_asking_side_did() -> None:
    """A finite verb that the tree joins to what is asked for: "urged Chile to leave and withdrew"."""
    assert not is_told_by_another(asked(form="VBD"), heard(5, 5))
    assert all(is_told_by_another(asked(form=form), heard(5, 5)) for form in FORMS)


def test_is_told_by_another_takes_a_bare_form_for_an_infinitive() -> None:
    """As a parser takes it for a past: "urged Chile to leave and withdraw"; not where both are alike."""
    sentence = asked()
    sentence = replace(sentence, tokens=(*sentence.tokens[:5], replace(sentence.tokens[5], xpos="VBD")))
    alike = {verb: list(sentence.tokens) for verb in UNCHANGED}
    for verb, tokens in alike.items():
        tokens[5] = replace(tokens[5], text=verb, lemma=verb)
        assert not is_told_by_another(replace(sentence, tokens=tuple(tokens)), heard(5, 5))
    assert is_told_by_another(sentence, heard(5, 5))


def test_is_told_by_another_knows_an_order_to_others() -> None:
    """Whatever the model takes the order for; not what one's own people are ordered to do."""
    assert is_told_by_another(asked("order", kind="SANCTION"), heard(5, 5))
    own = list(asked("order", kind="SANCTION").tokens)
    own[2] = replace(own[2], upos="NOUN", text="troops", lemma="troops")
    assert not is_told_by_another(replace(asked("order", kind="SANCTION"), tokens=tuple(own)), heard(5, 5))


def test_is_told_by_another_knows_what_is_demanded_behind_that() -> None:
    """As a parser has it that takes who is asked for the object: "demanded that Chile leave"; not behind another word."""
    tokens = list(asked("demand").tokens)
    led = {word: [*tokens[:3], replace(tokens[3], text=word), *tokens[4:]] for word in ("that", "when")}
    told = [is_told_by_another(replace(asked("demand"), tokens=tuple(led[w])), heard(4, 4)) for w in led]
    assert told == [True, False]


def due(aux: str = "must", kind: str = "REQUEST", own: str = "cc") -> Sentence:
    """Peru said the men must be freed and returned."""
    return scene_of(
        PERU, ("said", "VERB", 0, "root", "say"), ("men", "NOUN", 5, "nsubj:pass"), (aux, "AUX", 5, "aux"),
        ("freed", "VERB", 2, "ccomp", "free"), ("and", "CCONJ", 7, own), ("returned", "VERB", 5, "conj", "return"),
        triggers=(of_type(heard(1, 1), kind),),
    ).sentence  # fmt: skip


def test_is_told_by_another_knows_what_must_be_done() -> None:
    """Each auxiliary, and what is joined to it; not what will be done, nor where nothing is asked for."""
    assert all(is_told_by_another(due(aux), heard(n, n)) for aux in DUE for n in (4, 6))
    assert not is_told_by_another(due("will"), heard(4, 4))
    assert not is_told_by_another(due(kind="SUPPORT"), heard(4, 4))
    assert not is_told_by_another(due(own="nsubj"), heard(6, 6))


def said(kind: str = "ACCUSE", sort: str = "statement", verb: str = "say") -> Sentence:
    """Lund said Peru strongly condemned it; the model hears the adverb."""
    return scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("Peru", "PROPN", 5, "nsubj"),
        ("strongly", "ADV", 5, "advmod"), ("condemned", "VERB", 2, "ccomp", "condemn"), ("it", "PRON", 5, "obj"),
        triggers=(of_type(heard(3, 3), kind, sort),),
    ).sentence  # fmt: skip


def test_is_told_by_another_knows_who_only_says() -> None:
    """That somebody condemned: a saying of the same type, no other verb, no deed."""
    saying = of_type(heard(1, 1), "ACCUSE")
    assert is_told_by_another(said(), saying)
    assert not is_told_by_another(said("SUPPORT"), saying)
    assert not is_told_by_another(said("ACCUSE", "other"), saying)
    assert not is_told_by_another(said(verb="walk"), saying)


def coup(noun: str = "coup", verb: str = "condemned", *, by: bool = False) -> Sentence:
    """Peru condemned the coup attempt (by Berg)."""
    more: tuple[Word, ...] = (("by", "ADP", 7, "case"), ("Berg", "PROPN", 5, "nmod")) if by else ()
    return scene_of(
        PERU, (verb, "VERB", 0, "root"), ("the", "DET", 5, "det"), (noun, "NOUN", 5, "compound"),
        ("attempt", "NOUN", 2, "obj"), *more,
    ).sentence  # fmt: skip


@pytest.mark.parametrize("noun", sorted(COUPS))
@pytest.mark.parametrize("verb", ["condemned", "denounces", "decried", "criticised", "rejects", "opposed", "deplores"])
def test_is_told_by_another_knows_coups_that_are_condemned(noun: str, verb: str) -> None:
    """By either noun; not where it is told whose it was, nor where nobody condemns it."""
    assert is_told_by_another(coup(noun, verb), heard(3, 3))
    assert is_told_by_another(coup(noun, verb), heard(4, 4))
    assert not is_told_by_another(coup(noun, verb, by=True), heard(4, 4))
    assert not is_told_by_another(coup(noun, "foiled"), heard(4, 4))
    assert not is_told_by_another(coup("border", verb), heard(4, 4))


def plotted(verb: str = "plot", noun: str = "coup", of: str = "of") -> Sentence:
    """Peru accused Berg of plotting a coup."""
    return scene_of(
        PERU, ("accused", "VERB", 0, "root", "accuse"), ("Berg", "PROPN", 2, "obj"), (of, "ADP", 5, "mark"),
        (verb + "ing", "VERB", 2, "advcl", verb), (noun, "NOUN", 5, "obj"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("verb", sorted(PLANNING))
def test_is_told_by_another_knows_coups_of_which_one_is_accused(verb: str) -> None:
    """Not another deed, which is alleged, and no coup that is told as such."""
    assert is_told_by_another(plotted(verb), heard(4, 4))
    assert not is_told_by_another(plotted(verb, "raid"), heard(4, 4))
    assert not is_told_by_another(plotted(verb, of="while"), heard(4, 4))


def inferred(noun: str = "sign", verb: str = "want", aim: str = "leave") -> Sentence:
    """A sign that Chad wants tension to leave."""
    return scene_of(
        ("a", "DET", 2, "det"), (noun, "NOUN", 0, "root"), ("that", "SCONJ", 5, "mark"), ("Chad", "PROPN", 5, "nsubj"),
        (verb + "s", "VERB", 2, "acl", verb), ("tension", "NOUN", 5, "obj"), ("to", "PART", 8, "mark"),
        (aim, "VERB", 6, "acl"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("noun", sorted(SIGNS))
@pytest.mark.parametrize("verb", sorted(WANTING))
def test_is_told_by_another_knows_wishes_that_are_inferred(noun: str, verb: str) -> None:
    """Not a deed of which there is a sign, and not a demand."""
    assert is_told_by_another(inferred(noun, verb), heard(4, 4))
    assert not is_told_by_another(inferred(noun, "arm"), heard(4, 4))
    assert not is_told_by_another(inferred("demand", verb), heard(4, 4))


@pytest.mark.parametrize("aim", sorted(WORSENING))
def test_is_told_by_another_knows_wishes_of_nobody(aim: str) -> None:
    """That something should grow asks nobody."""
    assert is_told_by_another(inferred("demand", aim=aim), heard(4, 4))


def crowd(verb: str = "protest", kind: str = "PROTEST", *, to: str = "to") -> Sentence:
    """Students filled squares to protest."""
    return scene_of(
        ("Students", "NOUN", 2, "nsubj"), ("filled", "VERB", 0, "root", "fill"), ("squares", "NOUN", 2, "obj"),
        (to, "PART", 5, "mark"), (verb, "VERB", 2, "advcl"), triggers=(of_type(heard(1, 1), kind, "other"),),
    ).sentence  # fmt: skip


def test_is_told_by_another_knows_why_a_crowd_comes() -> None:
    """To protest; not beside another act, not another aim, not at another time."""
    assert is_told_by_another(crowd(), heard(4, 4))
    assert not is_told_by_another(crowd(kind="ACCUSE"), heard(4, 4))
    assert not is_told_by_another(crowd("demand"), heard(4, 4))
    assert not is_told_by_another(crowd(to="as"), heard(4, 4))


def met(verb: str = "target", noun: str = "ban") -> Sentence:
    """Banks are targeted by the ban."""
    return scene_of(
        ("banks", "NOUN", 3, "nsubj:pass"), ("are", "AUX", 3, "aux:pass", "be"), (verb + "ed", "VERB", 0, "root", verb),
        ("by", "ADP", 5, "case"), (noun, "NOUN", 3, "obl:agent"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("verb", sorted(REACHING))
@pytest.mark.parametrize("noun", sorted(MET_BY))
def test_is_told_by_another_knows_whom_a_penalty_meets(verb: str, noun: str) -> None:
    """Where the penalty is heard; not what somebody or a missile hits."""
    assert is_told_by_another(met(verb, noun), heard(2, 2), {4})
    assert not is_told_by_another(met(verb, noun), heard(2, 2), {2})
    assert not is_told_by_another(met(verb, "missile"), heard(2, 2), {4})
    assert not is_told_by_another(met("shell", noun), heard(2, 2), {4})


def fought(verb: str, thing: str = "men", *, as_subject: bool = False, kind: str = "ASSAULT") -> Sentence:
    """Chad lost men in a raid, or the raid lost them; the verb is the second word, the raid the last or the first."""
    raid = of_type(heard(0 if as_subject else 3, 0 if as_subject else 3), kind, "other")
    words: tuple[Word, ...] = (
        ("raid" if as_subject else "Chad", "NOUN", 2, "nsubj"), (verb + "ed", "VERB", 0, "root", verb),
        (thing, "NOUN", 2, "obj"), ("May" if as_subject else "raid", "NOUN", 2, "obl"),
    )  # fmt: skip
    return scene_of(*words, triggers=(raid,)).sentence


@pytest.mark.parametrize("verb", sorted(LOSING))
def test_is_told_by_another_knows_losses_in_a_fight(verb: str) -> None:
    """Where the fight is told; not in an election, and not what the fight itself does."""
    assert is_told_by_another(fought(verb), heard(1, 1))
    assert not is_told_by_another(fought(verb, kind="CONSULT"), heard(1, 1))
    assert not is_told_by_another(fought(verb, as_subject=True), heard(1, 1))
    assert not is_told_by_another(fought("hide"), heard(1, 1))


@pytest.mark.parametrize("verb", sorted(SHATTERING))
@pytest.mark.parametrize("truce", sorted(QUIET))
def test_is_told_by_another_knows_truces_that_fighting_breaks(verb: str, truce: str) -> None:
    """Where the fighting is told, and not where somebody breaks it, or where another thing breaks."""
    assert is_told_by_another(fought(verb, truce, as_subject=True), heard(1, 1))
    assert not is_told_by_another(fought(verb, truce), heard(1, 1))
    assert not is_told_by_another(fought(verb, "window", as_subject=True), heard(1, 1))
    assert not is_told_by_another(fought("keep", truce, as_subject=True), heard(1, 1))


@pytest.mark.parametrize("verb", sorted(WITNESSING))
def test_is_told_by_another_knows_what_nobody_saw(verb: str) -> None:
    """No fire that somebody reported; the fire that he reported is told, and so is what nobody opened."""

    def seen(what: str, det: str) -> Sentence:
        return scene_of(
            ("Lund", "PROPN", 2, "nsubj"), (what + "ed", "VERB", 0, "root", what), (det, "DET", 4, "det"),
            ("fire", "NOUN", 2, "obj"),
        ).sentence  # fmt: skip

    assert is_told_by_another(seen(verb, "no"), heard(3, 3))
    assert not is_told_by_another(seen(verb, "the"), heard(3, 3))
    assert not is_told_by_another(seen("open", "no"), heard(3, 3))
