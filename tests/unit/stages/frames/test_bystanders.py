"""Tests of who only stands in the words of an act; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.bystanders import (
    ABOUT,
    BACKDROPS,
    ENTERED,
    OPPOSING,
    OWNING,
    WHOSE,
    without_bystanders,
    without_opponents,
    without_reactors,
    without_topics,
)
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.adjectives import BACKING
from dragoman.syntax.asides import MARGINS, is_occasion
from dragoman.syntax.nobodies import MAY
from tests.scenes import Word, on_margins, predicate_at, scene_of


def roles(here: Scene, **fillers: str) -> Roles:
    """Roles that words of a sentence fill, separated by spaces."""
    spans = {a.entities[0]: a.phrase.span for a in here.actors}
    return {role: [(name, spans[name]) for name in fillers.get(role, "").split()] for role in ROLES}


def names(found: Roles, role: str) -> list[str]:
    """Who fills a role."""
    return [name for name, _ in found[role]]


def joining(noun: str = "accession", relation: str = "nmod", *, genitive: bool = False) -> Scene:
    """Peru's praise of Chile for what leads to the Bloc; with ``genitive`` the Bloc is an owner ("the Bloc's")."""
    words: list[Word] = [
        ("Peru", "PROPN", 2, "nsubj"), ("praised", "VERB", 0, "root", "praise"), ("Chile", "PROPN", 2, "obj"),
        ("for", "ADP", 6, "case"), ("its", "PRON", 6, "nmod:poss"), (noun, "NOUN", 2, "obl"),
        ("to", "ADP", 9, "case"), ("the", "DET", 9, "det"), ("Bloc", "PROPN", 6, relation),
    ]  # fmt: skip
    if genitive:
        words.append(("'s", "PART", 9, "case"))
    return scene_of(*words, actors=(0, 2, 8))


@pytest.mark.parametrize("noun", sorted(ENTERED))
def test_without_bystanders_leaves_out_the_body_that_one_enters(noun: str) -> None:
    """Whoever praises somebody for it does nothing to the body, in whichever role it stood; the others stay."""
    here = joining(noun)
    found = without_bystanders(here, roles(here, actors="Peru Bloc", recipients="Chile Bloc"), 1, 1)
    assert (names(found, "actors"), names(found, "recipients")) == (["Peru"], ["Chile"])


@pytest.mark.parametrize(
    "here",
    [
        pytest.param(joining("loyalty"), id="other-noun"),
        pytest.param(joining(relation="appos"), id="other-relation"),
        pytest.param(joining(relation="nmod:poss"), id="owner"),
        pytest.param(joining(genitive=True), id="genitive"),
    ],
)
def test_without_bystanders_leaves_whom_nobody_enters(here: Scene) -> None:
    """What stands behind another noun, or whose the entry is, is as much a party as it was."""
    given = roles(here, actors="Peru", recipients="Chile Bloc")
    assert without_bystanders(here, given, 1, 1) == given


def test_without_bystanders_leaves_the_body_of_an_entry_that_is_told() -> None:
    """Where the accession itself is what happens, whoever is joined takes part in it."""
    here = joining()
    given = roles(here, actors="Chile", recipients="Bloc")
    assert without_bystanders(here, given, 5, 5) == given


def gathered(last: str = "Meeting") -> Scene:
    """Peru's coming to a meeting in whose name the Leaders stand."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), ("joined", "VERB", 0, "root", "join"), ("the", "DET", 7, "det"),
        ("Andean", "ADJ", 5, "amod"), ("Leaders", "NOUN", 7, "nmod:poss", "leader"), ("'", "PART", 5, "case"),
        (last, "NOUN", 2, "obj"), actors=(0, 4),
    )  # fmt: skip


def test_without_bystanders_leaves_out_who_gives_a_meeting_its_name() -> None:
    """People inside the words that name it, whose last is written with a capital."""
    here = gathered()
    found = without_bystanders(here, roles(here, actors="Peru Leaders"), 3, 6)
    assert names(found, "actors") == ["Peru"]


@pytest.mark.parametrize(("last", "first"), [("meeting", 3), ("Meeting", 6)])
def test_without_bystanders_leaves_whose_meeting_it_is(last: str, first: int) -> None:
    """The leaders' meeting is theirs where that is no name, or where they stand before what names it."""
    here = gathered(last)
    given = roles(here, actors="Peru Leaders")
    assert without_bystanders(here, given, first, 6) == given


def test_without_bystanders_leaves_several_whom_one_phrase_names() -> None:
    """Two in the name of a summit are those who meet."""
    here = gathered()
    peru, leaders = here.actors
    both = replace(here, actors=(peru, replace(leaders, entities=("Leaders", "Partners"))))
    given = roles(both, actors="Leaders")
    assert without_bystanders(both, given, 3, 6) == given


def test_without_bystanders_leaves_who_ends_the_words_of_an_act() -> None:
    """Only what is followed by more of the trigger stands inside a name."""
    here = gathered()
    given = roles(here, actors="Leaders")
    assert without_bystanders(here, given, 3, 4) == given


def served(case: str = "of", kind: str = "person") -> Scene:
    """Lund the wife of Berg, in one phrase of this kind, who met Aalto."""
    here = scene_of(
        ("Lund", "PROPN", 5, "nsubj"), ("wife", "NOUN", 1, "appos"), (case, "ADP", 4, "case"),
        ("Berg", "PROPN", 2, "nmod"), ("met", "VERB", 0, "root", "meet"), ("Aalto", "PROPN", 5, "obj"),
        actors=(0, 3, 5),
    )  # fmt: skip
    lund, berg, aalto = here.actors
    lund = replace(lund, phrase=replace(lund.phrase, last=3, kind=kind))
    return replace(here, actors=(lund, replace(berg, phrase=replace(berg.phrase, kind="person")), aalto))


def test_without_bystanders_leaves_out_whose_somebody_is() -> None:
    """Whose wife receives a guest does not receive him."""
    here = served()
    assert names(without_bystanders(here, roles(here, actors="Lund Berg Aalto"), 4, 4), "actors") == ["Lund", "Aalto"]


@pytest.mark.parametrize(("case", "kind"), [("with", "person"), ("of", "group")])
def test_without_bystanders_leaves_who_is_beside_somebody(case: str, kind: str) -> None:
    """Who stands beside him, or leads a delegation, takes part."""
    here = served(case, kind)
    given = roles(here, actors="Lund Berg Aalto")
    assert without_bystanders(here, given, 4, 4) == given


def talked(case: str = "about", *, noun: str = "") -> Scene:
    """Peru and Berg talked of Chile, or, with ``noun``, of something of Chile's."""
    words: list[Word] = [
        ("Peru", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Berg", "PROPN", 1, "conj"),
        ("talked", "VERB", 0, "root", "talk"),
    ]  # fmt: skip
    if not noun:
        return scene_of(*words, (case, "ADP", 6, "case"), ("Chile", "PROPN", 4, "obl"), actors=(0, 2, 5))
    return scene_of(
        *words, (case, "ADP", 7, "case"), ("the", "DET", 7, "det"), (noun, "NOUN", 4, "obl"), ("of", "ADP", 9, "case"),
        ("Chile", "PROPN", 7, "nmod"), actors=(0, 2, 8),
    )  # fmt: skip


@pytest.mark.parametrize(
    "here",
    [
        *(pytest.param(talked(case), id=case) for case in ABOUT),
        pytest.param(talked("on", noun="future"), id="inside-a-topic"),
    ],
)
def test_without_topics_leaves_out_whom_a_contact_is_about(here: Scene) -> None:
    """From every role, and also where only something of theirs is spoken of."""
    given = roles(here, actors="Peru Berg Chile", host="Chile", initiator="Peru")
    found = without_topics(here, predicate_at(here, 3), given)
    assert [names(found, role) for role in ("actors", "host", "initiator")] == [["Peru", "Berg"], [], ["Peru"]]


@pytest.mark.parametrize(
    "here",
    [
        pytest.param(talked("with"), id="partner"),
        pytest.param(talked("in", noun="capital"), id="place"),
        *(pytest.param(talked("on", noun=noun), id=noun) for noun in sorted(WHOSE)),
    ],
)
def test_without_topics_leaves_who_takes_part(here: Scene) -> None:
    """With whom, where, and on whose initiative somebody talks is not what he talks of."""
    given = roles(here, actors="Peru Berg Chile")
    assert without_topics(here, predicate_at(here, 3), given) == given


@pytest.mark.parametrize("actors", ["Peru Chile", "Chile", ""])
def test_without_topics_leaves_a_contact_two_sides(actors: str) -> None:
    """Where fewer than two would be left, whoever is spoken of may be a side."""
    here = talked()
    given = roles(here, actors=actors)
    assert without_topics(here, predicate_at(here, 3), given) == given


def conversations(mark: str = "about", relation: str = "acl", above: int = 5) -> Scene:
    """Peru and Berg held conversations with a clause about what Chile does with Togo's trip."""
    return scene_of(
        ("Peru", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Berg", "PROPN", 1, "conj"),
        ("held", "VERB", 0, "root", "hold"), ("conversations", "NOUN", 4, "obj", "conversation"),
        (mark, "SCONJ", 8, "mark"), ("Chile", "PROPN", 8, "nsubj"), ("moving", "VERB", above, relation, "move"),
        ("Togo", "PROPN", 10, "nmod:poss"), ("trip", "NOUN", 8, "obj"), actors=(0, 2, 6, 8),
    )  # fmt: skip


@pytest.mark.parametrize("mark", ABOUT)
def test_without_topics_leaves_out_who_stands_in_a_clause_of_a_topic(mark: str) -> None:
    """Whatever hangs on its verb, near or far."""
    here = conversations(mark)
    found = without_topics(here, predicate_at(here, 4), roles(here, actors="Peru Berg Chile Togo"))
    assert names(found, "actors") == ["Peru", "Berg"]


@pytest.mark.parametrize(
    "here",
    [
        pytest.param(conversations("before"), id="other-mark"),
        pytest.param(conversations(relation="advcl"), id="other-relation"),
        pytest.param(conversations(above=4), id="of-another-word"),
    ],
)
def test_without_topics_leaves_who_stands_in_other_clauses(here: Scene) -> None:
    """Only a clause that hangs on the contact's own word says what it is about."""
    given = roles(here, actors="Peru Berg Chile Togo")
    assert without_topics(here, predicate_at(here, 4), given) == given


def arranged(
    lemma: str = "arrange", relation: str = "obl:agent", case: str = "by", subject: str = "nsubj:pass"
) -> Scene:
    """A meeting of Peru and Berg was arranged by Chile."""
    return scene_of(
        ("A", "DET", 2, "det"), ("meeting", "NOUN", 8, subject), ("of", "ADP", 4, "case"),
        ("Peru", "PROPN", 2, "nmod"), ("and", "CCONJ", 6, "cc"), ("Berg", "PROPN", 4, "conj"),
        ("was", "AUX", 8, "aux:pass", "be"), ("arranged", "VERB", 0, "root", lemma), (case, "ADP", 10, "case"),
        ("Chile", "PROPN", 8, relation), actors=(3, 5, 9),
    )  # fmt: skip


@pytest.mark.parametrize("relation", ["obl:agent", "obl"])
def test_without_topics_leaves_out_who_arranged_a_contact(relation: str) -> None:
    """He brought it about and takes no part."""
    here = arranged(relation=relation)
    given = roles(here, actors="Peru Berg Chile", initiator="Chile")
    found = without_topics(here, predicate_at(here, 1), given)
    assert (names(found, "actors"), names(found, "initiator")) == (["Peru", "Berg"], ["Chile"])


@pytest.mark.parametrize(
    "here",
    [
        pytest.param(arranged("hold"), id="held-by"),
        pytest.param(arranged(case="with"), id="arranged-with"),
        pytest.param(arranged(relation="nmod"), id="no-agent"),
        pytest.param(arranged(subject="nsubj"), id="no-passive"),
    ],
)
def test_without_topics_leaves_who_holds_a_contact(here: Scene) -> None:
    """Whoever holds talks takes part in them, and so may all who did not arrange them."""
    given = roles(here, actors="Peru Berg Chile")
    assert without_topics(here, predicate_at(here, 1), given) == given


@pytest.mark.parametrize("noun", sorted(MARGINS))
def test_is_occasion_knows_on_whose_margins_others_met(noun: str) -> None:
    """What the noun's "of" leads to; the meeting itself is none, nor is what stands in a place or apart."""
    assert is_occasion(on_margins(noun).sentence, 8, 8)
    assert not is_occasion(on_margins(noun).sentence, 1, 1)
    assert not is_occasion(on_margins("hall").sentence, 8, 8)
    assert not is_occasion(on_margins(noun, "appos").sentence, 8, 8)


@pytest.mark.parametrize(("prep", "left"), [("in", ["Peru", "Berg"]), ("with", ["Peru", "Berg", "Togo"])])
def test_without_topics_leaves_out_the_state_in_which_a_contact_is_held(prep: str, left: list[str]) -> None:
    """A state behind "in" is where they talk; behind "with" it talks."""
    here = scene_of(
        ("Peru", "PROPN", 2, "nsubj"), ("held", "VERB", 0, "root", "hold"), ("talks", "NOUN", 2, "obj", "talk"),
        ("with", "ADP", 5, "case"), ("Berg", "PROPN", 3, "nmod"), (prep, "ADP", 7, "case"), ("Togo", "PROPN", 2, "obl"),
        actors=(0, 4, 6),
    )  # fmt: skip
    state = tuple(replace(a, phrase=replace(a.phrase, kind="country")) for a in here.actors)
    here = replace(here, actors=state)
    assert names(without_topics(here, predicate_at(here, 2), roles(here, actors="Peru Berg Togo")), "actors") == left


def opposing(verb: str = "oppose", above: int = 4, relation: str = "obj") -> Scene:
    """Peru opposes an attempt to expel Berg."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), ("opposes", "VERB", 0, "root", verb), ("an", "DET", 4, "det"),
        ("attempt", "NOUN", 2, relation), ("to", "PART", 6, "mark"), ("expel", "VERB", above, "acl"),
        ("Berg", "PROPN", 6, "obj"), actors=(0, 6),
    )  # fmt: skip


@pytest.mark.parametrize("verb", sorted(OPPOSING))
def test_without_opponents_leaves_out_who_opposes_an_act(verb: str) -> None:
    """Neither in the act, nor in the noun that names it."""
    here = opposing(verb)
    given = roles(here, actors="Peru", recipients="Berg")
    for act in (3, 5):
        found = without_opponents(here, predicate_at(here, act), given)
        assert (names(found, "actors"), names(found, "recipients")) == ([], ["Berg"])


@pytest.mark.parametrize("here", [opposing("support"), opposing(relation="obl")], ids=["support", "apart"])
def test_without_opponents_leaves_other_subjects(here: Scene) -> None:
    """Whoever supports an attempt may well make it."""
    given = roles(here, actors="Peru", recipients="Berg")
    assert without_opponents(here, predicate_at(here, 5), given) == given


def backed(verb: str = "back", tag: str = "VBN", above: int = 2, relation: str = "acl") -> Scene:
    """The militia, backed by Chad, withdrew."""
    here = scene_of(
        ("the", "DET", 2, "det"), ("militia", "NOUN", 7, "nsubj"), (",", "PUNCT", 4, "punct"),
        ("backed", "VERB", above, relation, verb), ("by", "ADP", 6, "case"), ("Chad", "PROPN", 4, "obl"),
        ("withdrew", "VERB", 0, "root", "withdraw"), actors=(1, 5),
    )  # fmt: skip
    tokens = list(here.sentence.tokens)
    tokens[3] = replace(tokens[3], xpos=tag)
    return replace(here, sentence=replace(here.sentence, tokens=tuple(tokens)))


@pytest.mark.parametrize("verb", sorted(BACKING))
def test_without_bystanders_leaves_out_who_stands_behind_an_actor(verb: str) -> None:
    """Whose creature somebody is does not make the master act."""
    here = backed(verb)
    assert names(without_bystanders(here, roles(here, actors="militia Chad"), 6, 6), "actors") == ["militia"]


@pytest.mark.parametrize(
    ("here", "act"),
    [
        pytest.param(backed("attack"), 6, id="other-verb"),
        pytest.param(backed(tag="VBD"), 6, id="no-participle"),
        pytest.param(backed(above=7, relation="advcl"), 6, id="of-another-word"),
        pytest.param(backed(), 3, id="the-act-itself"),
    ],
)
def test_without_bystanders_leaves_who_does_what_is_told(here: Scene, act: int) -> None:
    """Who attacked the militia, or whose help is the act itself, stays."""
    given = roles(here, actors="militia Chad")
    assert without_bystanders(here, given, act, act) == given


def sanctioned(mark: str = "over", verb: str = "sanction") -> Scene:
    """Chad is sanctioned by Togo and Mali over a coup."""
    return scene_of(
        ("Chad", "PROPN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass", "be"), ("zigged", "VERB", 0, "root", verb),
        ("by", "ADP", 5, "case"), ("Togo", "PROPN", 3, "obl:agent"), ("and", "CCONJ", 7, "cc"),
        ("Mali", "PROPN", 5, "conj"), (mark, "ADP", 9, "case"), ("coup", "NOUN", 3, "obl"), actors=(0, 4, 6),
    )  # fmt: skip


@pytest.mark.parametrize("mark", sorted(BACKDROPS))
def test_without_reactors_leaves_out_who_only_answers_a_deed(mark: str) -> None:
    """Those who impose sanctions over a coup made none, and neither did those joined to them."""
    here = sanctioned(mark)
    found = without_reactors(here, None, 8, roles(here, actors="Togo Mali Chad"))
    assert names(found, "actors") == ["Chad"]


@pytest.mark.parametrize("verb", sorted(OWNING))
def test_without_reactors_keeps_who_owns_the_deed(verb: str) -> None:
    """Whoever apologizes for an attack made it."""
    here = sanctioned("for", verb)
    assert names(without_reactors(here, None, 8, roles(here, actors="Togo")), "actors") == ["Togo"]


def test_without_reactors_keeps_those_of_other_phrases() -> None:
    """What stands behind "by" and "with" is no backdrop."""
    here = sanctioned("with")
    assert names(without_reactors(here, None, 8, roles(here, actors="Togo")), "actors") == ["Togo"]


def test_without_reactors_leaves_out_the_subject_above_a_passive() -> None:
    """In "Togo was talking when the convoy was attacked" the clause, with a subject of its own, is another's deed."""
    here = scene_of(
        ("Togo", "PROPN", 2, "nsubj"), ("talked", "VERB", 0, "root", "talk"), ("when", "SCONJ", 6, "mark"),
        ("convoys", "NOUN", 6, "nsubj:pass"), ("were", "AUX", 6, "aux:pass", "be"),
        ("attacked", "VERB", 2, "advcl", "attack"), actors=(0,),
    )  # fmt: skip
    given = roles(here, actors="Togo")
    assert names(without_reactors(here, predicate_at(here, 5), 5, given), "actors") == []
    assert names(without_reactors(here, None, 5, given), "actors") == ["Togo"]


@pytest.mark.parametrize(
    ("participle", "last", "relation", "left"),
    [
        ("imposed", ("there", "ADV", 6, "advmod"), "nmod:poss", []),
        ("imposing", ("there", "ADV", 6, "advmod"), "nmod:poss", ["Peru"]),
        ("imposed", ("Chad", "PROPN", 6, "obl:agent"), "nmod:poss", ["Peru"]),
        ("imposed", ("there", "ADV", 6, "advmod"), "nsubj", ["Peru"]),
    ],
)
def test_without_bystanders_leaves_out_who_owns_something_else(
    participle: str, last: Word, relation: str, left: list[str]
) -> None:
    """Peru's steps against a ban imposed by nobody who is told say nothing of whose it is."""
    here = scene_of(
        ("Peru", "PROPN", 2, relation), ("steps", "NOUN", 0, "root", "step"), ("against", "ADP", 5, "case"),
        ("the", "DET", 5, "det"), ("ban", "NOUN", 2, "nmod"), (participle, "VERB", 5, "acl", "impose"), last,
        actors=(0,),
    )  # fmt: skip
    assert names(without_bystanders(here, roles(here, actors="Peru"), 4, 4), "actors") == left


@pytest.mark.parametrize("lemma", ["sideline", "sidelines"])
def test_is_occasion_knows_margins_in_either_form(lemma: str) -> None:
    """A lemma may keep the plural's ending."""
    assert is_occasion(on_margins(lemma).sentence, 8, 8) is is_occasion(on_margins("sideline").sentence, 8, 8) is True


def honoured(modal: str = "can", article: str = "a", verb: int = 7) -> list[str]:
    """Who takes part in a dinner that Lund gives, among honours that a king can bestow."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("dined", "VERB", 0, "root", "dine"), ("honours", "NOUN", 2, "obl"),
        (article, "DET", 5, "det"), ("king", "NOUN", 7, "nsubj"), (modal, "AUX", verb, "aux"),
        ("bestow", "VERB", 3, "acl:relcl"), actors=(0, 4),
    )  # fmt: skip
    king = here.actors[1]
    phrase = replace(king.phrase, first=3, span=here.sentence.span_of(3, 4))
    here = replace(here, actors=(here.actors[0], replace(king, phrase=phrase)))
    return names(without_bystanders(here, roles(here, actors="Lund king"), 1, 1), "actors")


@pytest.mark.parametrize("modal", sorted(MAY))
def test_without_bystanders_leaves_out_anybody_of_whom_is_told_what_he_may_do(modal: str) -> None:
    """A king who can bestow honours is no guest."""
    assert honoured(modal) == ["Lund"]


def test_without_bystanders_keeps_somebody() -> None:
    """The king, one who did so, and who may do what is told."""
    assert honoured(article="the") == honoured("did") == honoured(verb=2) == ["Lund", "king"]
