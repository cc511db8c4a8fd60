"""A dispatch to its record: the dataflow, written out in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.frames import FramePack
from dragoman.packs.gazetteer import GazetteerPack
from dragoman.packs.joining import Joining
from dragoman.packs.ontology import Ontology
from dragoman.packs.sides import SideWeights
from dragoman.packs.standing import StandingTable
from dragoman.records.dispatch import Dispatch, Document
from dragoman.records.events import NotCoded
from dragoman.records.language import Analyzer, Sentence
from dragoman.records.mentions import Phrase, Said
from dragoman.records.record import Record
from dragoman.records.relations import Relater
from dragoman.records.tellings import Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.actors import read_actors
from dragoman.stages.actors.pieces import Phrases
from dragoman.stages.assemble import assemble
from dragoman.stages.claimed import as_claimed
from dragoman.stages.clean import clean
from dragoman.stages.coreference import Linked, link_mentions
from dragoman.stages.dates import find_times
from dragoman.stages.fallen import fallen_through
from dragoman.stages.frames import find_tellings
from dragoman.stages.mentions import find_mentions
from dragoman.stages.places import find_places
from dragoman.stages.quotes import find_said
from dragoman.stages.relations import weigh_relations
from dragoman.stages.segment import segment
from dragoman.stages.settling import settle_days
from dragoman.stages.spoken_days import as_spoken
from dragoman.stages.status import decide_status
from dragoman.stages.voices import with_voices
from dragoman.stages.weighing import weigh_roles
from dragoman.syntax.mending import mend_tree


@dataclass(frozen=True, slots=True)
class Resources:
    """What reading needs: the language model and the packs, loaded once."""

    analyzer: Analyzer
    actors: ActorPack
    phrases: Phrases
    gazetteer: GazetteerPack
    frames: FramePack
    ontology: Ontology
    standing: StandingTable
    joining: Joining
    belonging: Mapping[str, float]
    sides: SideWeights
    relater: Relater


def read_dispatch(dispatch: Dispatch, resources: Resources, *, as_of: str | None = None) -> Record:
    """The record of one dispatch. Same dispatch and resources, same record.

    Args:
        dispatch: What was given.
        resources: The loaded model and packs.
        as_of: The ISO day that decides who held which office, by default that of publication.

    Returns:
        A record; one without events says why in ``not_coded``.
    """
    document = clean(dispatch)
    if (reason := unreadable(document)) is not None:
        return Record(document, (), (), (), (), (), (NotCoded(None, reason),))
    return record_of(document, tell(document, resources, as_of=as_of), resources)


def record_of(document: Document, told: Told, resources: Resources) -> Record:
    """The record that the tellings of a document make: their sides weighed, those of one happening joined."""
    tellings = weigh_roles(
        told.sentences, told.phrases, told.linked.of_phrase, told.linked.entities, told.tellings, resources.sides
    )
    record = assemble(
        document,
        told.sentences,
        told.phrases,
        told.linked.of_phrase,
        told.linked.entities,
        told.times,
        told.places,
        told.said,
        tellings,
        resources.ontology,
        resources.joining,
    )
    return _with_reason(as_claimed(told.linked.located(record)))


@dataclass(frozen=True, slots=True)
class Told:
    """A document read as far as its single tellings, each with what the rules and the models make of it alone."""

    sentences: Sequence[Sentence]
    phrases: Sequence[Phrase]
    linked: Linked
    times: Sequence[TimeExpression]
    places: Sequence[Place]
    said: Sequence[Said]
    tellings: Sequence[Telling]


def tell(document: Document, resources: Resources, *, as_of: str | None = None) -> Told:
    """The tellings of a document, before their sides are weighed and those of one happening joined."""
    sentences = tuple(mend_tree(s) for s in resources.analyzer.analyze(document.text, segment(document)))
    times = find_times(document, sentences)
    phrases = find_mentions(sentences, resources.phrases)
    readings = read_actors(
        document, sentences, phrases, resources.actors, resources.phrases, resources.gazetteer, as_of=as_of
    )
    said = find_said(document, sentences)
    sentences = with_voices(document.text, sentences, said)
    times = as_spoken(document, said, times)
    places = find_places(document, sentences, resources.gazetteer)
    linked = link_mentions(
        document,
        sentences,
        phrases,
        readings,
        said,
        places,
        resources.actors,
        as_of=as_of,
        belonging=resources.belonging,
    )
    tellings = find_tellings(
        sentences, phrases, linked.of_phrase, linked.entities, times, places, resources.frames, linked.words
    )
    times = settle_days(document, sentences, times, tellings)
    tellings = decide_status(document, sentences, tellings, times, resources.standing)
    tellings = fallen_through(sentences, tellings)
    tellings = weigh_relations(document, sentences, phrases, linked.of_phrase, tellings, resources.relater)
    return Told(sentences, phrases, linked, times, places, said, tellings)


def unreadable(document: Document) -> str | None:
    """Why a document cannot be read at all, or null."""
    if not any(c.isalnum() for c in document.text):
        return "no text"
    if document.language not in (None, "en"):
        return f"not in English (language {document.language})"
    return None


def _with_reason(record: Record) -> Record:
    """A record without events that says why, if nothing else in it does."""
    if record.events or record.not_coded:
        return record
    reason = "no event found" if record.entities else "no political actor"
    return replace(record, not_coded=(NotCoded(None, reason),))
