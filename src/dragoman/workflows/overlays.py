"""A user's CSV files over the packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dragoman.errors import InputError, PackError
from dragoman.packs.frames import load_frames
from dragoman.packs.overlaying import read_overlay
from dragoman.packs.place_overlay import read_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dragoman.packs.actor_records import ActorPack
    from dragoman.packs.frames import FramePack
    from dragoman.packs.gazetteer import GazetteerPack
    from dragoman.packs.ontology import Ontology


def with_actors(pack: ActorPack, paths: Sequence[str]) -> ActorPack:
    """The pack with the files of actors laid over it, a later file over an earlier one.

    Raises:
        InputError: a file cannot be read, or is wrong; every problem is listed.
    """
    for path in paths:
        pack = read_overlay(read_text(path), path, pack)
    return pack


def with_places(pack: GazetteerPack, paths: Sequence[str], actors: ActorPack) -> GazetteerPack:
    """The gazetteer with the files of places laid over it; ``actors`` tells which codes a country may have.

    Raises:
        InputError: a file cannot be read, or is wrong; every problem is listed.
    """
    codes = codes_of(actors) if paths else frozenset()
    for path in paths:
        pack = read_places(read_text(path), path, pack, codes)
    return pack


def with_frames(paths: Sequence[str], ontology: Ontology) -> FramePack:
    """The frame lexicon with the frames of some YAML files after it, a later one of an id in the place of an earlier.

    Raises:
        InputError: a file cannot be read, or is wrong; every problem is listed.
        PackError: the lexicon itself is damaged.
    """
    texts = [(path, read_text(path)) for path in paths]
    try:
        return load_frames(texts, ontology)
    except PackError as error:
        if paths:
            raise InputError(str(error), reason="overlay") from error
        raise


def codes_of(actors: ActorPack) -> frozenset[str]:
    """The codes that a country may have."""
    return frozenset(code for code in actors.countries if len(code) == 3 and code.isupper())


def read_text(path: str) -> str:
    """The text of a user's file, UTF-8.

    Raises:
        InputError: it cannot be read, or is not UTF-8.
    """
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 (byte {error.start}): save it as UTF-8", reason="overlay") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})", reason="overlay") from error
