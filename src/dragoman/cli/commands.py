"""The commands: what each takes, and which of ``workflows`` it calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from dragoman.cli import exits

if TYPE_CHECKING:
    from collections.abc import Callable

_Command = TypeVar("_Command", bound="Callable[..., Any]")

_EXITS = """\b
Exit codes: 0 all done; 1 some documents failed, a check found something
wrong, or nobody was found; 2 wrong usage; 65 no document, file or argument
could be read; 69 model or packs unavailable; 70 internal error; 74 input or
output failed; 130 interrupted; 141 the reader of the output left."""


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from dragoman import __version__

        click.echo(f"dragoman {__version__}")
        ctx.exit()


def _published(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    from dragoman.errors import InputError
    from dragoman.ingest.dispatches import as_day

    try:
        return None if value is None else as_day(value)
    except InputError as error:
        raise click.BadParameter(str(error)) from None


def _own(name: str, suffix: str, words: str) -> Callable[[_Command], _Command]:
    """The option for files of one's own, which may be given several times."""
    kind = click.Path(exists=True, dir_okay=False)
    return click.option(f"--{name}", name, metavar=f"FILE.{suffix}", multiple=True, type=kind, help=words)


_own_actors = _own(
    "actors", "csv", "Actors of your own, laid over the pack; `dragoman actors check FILE.csv` checks them."
)
_own_places = _own("places", "csv", "Places of your own; `dragoman places check FILE.csv` checks them.")
_own_frames = _own("frames", "yaml", "Frames (kinds of acts) of your own; `dragoman frames test FILE.yaml` tests them.")
_on = click.option("--on", metavar="DATE", callback=_published, help="On this day (YYYY-MM-DD).")


@click.group(cls=exits.Commands, context_settings={"help_option_names": ["-h", "--help"]}, epilog=_EXITS)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
def dragoman() -> None:
    """Read newswire dispatches and official readouts into records of who did what with whom, when and where.

    Every statement of a record is tied to the words of the text that it rests on.
    """


@dragoman.command(epilog=_EXITS)
@click.argument("paths", nargs=-1, required=True, metavar="FILE|DIR|-…")
@click.option(
    "--published",
    metavar="DATE",
    callback=_published,
    help="Day of publication (YYYY-MM-DD) of dispatches that do not state it.",
)
@click.option("--json", "as_json", is_flag=True, help="Write records as JSON Lines, each as soon as it is read.")
@click.option(
    "--html",
    "html",
    metavar="OUT",
    type=click.Path(dir_okay=False),
    help="Write one HTML page: the texts with their marks beside the events.",
)
@click.option(
    "--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Read in this many processes."
)
@_own_actors
@_own_places
@_own_frames
@click.option(
    "--as-of",
    metavar="DATE",
    callback=_published,
    help="Day that decides who holds an office, by default that of publication.",
)
@click.pass_context
def read(
    ctx: click.Context,
    *,
    paths: tuple[str, ...],
    published: str | None,
    as_json: bool,
    html: str | None,
    workers: int,
    actors: tuple[str, ...],
    places: tuple[str, ...],
    frames: tuple[str, ...],
    as_of: str | None,
) -> None:
    """Read dispatches and show their events.

    FILE is plain text of one dispatch, or JSON Lines (.jsonl, .ndjson) of objects with a "text" and, if known,
    "published", "title", "publisher", "url", "id". In a DIR, all .txt, .jsonl and .ndjson files are read. - is the
    standard input.
    """
    from dragoman.cli.reading import Wanted, run
    from dragoman.settings import keep

    keep(actors, places, as_of, frames)
    ctx.exit(run(Wanted(paths, published, as_json, html, workers)))


@dragoman.command(epilog=_EXITS)
@click.argument("paths", nargs=-1, required=True, metavar="FILE|DIR|-…")
@click.option("--published", metavar="DATE", callback=_published, help="Day of publication where it is not stated.")
@_own_frames
@click.pass_context
def explain(ctx: click.Context, paths: tuple[str, ...], published: str | None, frames: tuple[str, ...]) -> None:
    """Read dispatches and say why each event was coded so: frame or model, and the words for every field."""
    from dragoman.cli.reading import Wanted, run
    from dragoman.settings import keep

    keep(frames=frames)
    ctx.exit(run(Wanted(paths, published, explain=True)))


@dragoman.command(epilog=_EXITS)
@click.argument("files", nargs=-1, required=True, metavar="FILE.jsonl|-…")
@click.pass_context
def verify(ctx: click.Context, files: tuple[str, ...]) -> None:
    """Check records: every span, quoted word, id, reference and piece of evidence.

    FILE.jsonl is what `dragoman read --json` wrote. Each violation is one line on the standard output.
    """
    from dragoman.cli.verifying import run

    ctx.exit(run(files))


@dragoman.command()
def schema() -> None:
    """Print the JSON Schema (2020-12) of a record."""
    import json

    from dragoman.records.schema import json_schema

    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))


@dragoman.command()
def packs() -> None:
    """List the installed packs (files of knowledge): version, licence, rows, what they hold."""
    from dragoman.workflows.inventory import list_packs

    for pack in list_packs():
        rows = "" if pack.rows is None else f"{pack.rows} rows"
        facts = "; ".join(f for f in (f"version {pack.version or '?'}", ", ".join(pack.licences), rows) if f)
        click.echo(f"{pack.name}: {facts}\n    {pack.summary}")
        if pack.numbers:
            click.echo(f"    {pack.numbers}")


@dragoman.group()
def actors() -> None:
    """Ask the pack of actors: people, offices by date, countries, bodies."""


@actors.command("find", epilog=_EXITS)
@click.argument("name")
@_on
@_own_actors
@click.pass_context
def find_actor(ctx: click.Context, name: str, on: str | None, actors: tuple[str, ...]) -> None:
    """Show whom or what NAME may mean, with offices, dates and sources."""
    from dragoman.cli.knowledge import print_matches
    from dragoman.settings import keep
    from dragoman.workflows.actors import find

    keep(actors)
    ctx.exit(print_matches(name, find(name, on)))


@actors.command("who", epilog=_EXITS)
@click.argument("office")
@click.option("--country", "place", required=True, metavar="CODE|NAME", help="A country, or a body: SRB, Serbia, NATO.")
@_on
@_own_actors
@click.pass_context
def who_held(ctx: click.Context, office: str, place: str, on: str | None, actors: tuple[str, ...]) -> None:
    """Show who held OFFICE ("foreign minister") on a day, or ever."""
    from dragoman.cli.knowledge import print_holders
    from dragoman.settings import keep
    from dragoman.workflows.actors import who

    keep(actors)
    ctx.exit(print_holders(office, place, who(office, place, on)))


@actors.command("check", epilog=_EXITS)
@click.argument("path", metavar="FILE.csv")
@click.pass_context
def check_actors_file(ctx: click.Context, path: str) -> None:
    """Check a CSV file of actors of your own; every problem is one line."""
    from dragoman.cli.knowledge import print_problems
    from dragoman.workflows import actors as questions

    ctx.exit(print_problems(path, questions.check_actors_file(path)))


@dragoman.group()
def places() -> None:
    """Check places of your own."""


@places.command("check", epilog=_EXITS)
@click.argument("path", metavar="FILE.csv")
@click.pass_context
def check_places_file(ctx: click.Context, path: str) -> None:
    """Check a CSV file of places of your own; every problem is one line."""
    from dragoman.cli.knowledge import print_problems
    from dragoman.workflows import actors as questions

    ctx.exit(print_problems(path, questions.check_places_file(path)))


@dragoman.group()
def frames() -> None:
    """Ask the lexicon of frames: which acts some words may name; test frames of your own."""


@frames.command("find", epilog=_EXITS)
@click.argument("words")
@_own_frames
@click.pass_context
def find_frames(ctx: click.Context, words: str, frames: tuple[str, ...]) -> None:
    """Show the frames that know WORDS ("telephone", "pay visit"), with codes and examples."""
    from dragoman.cli.knowledge import print_frames
    from dragoman.settings import keep
    from dragoman.workflows.frames import find

    keep(frames=frames)
    ctx.exit(print_frames(words, find(words)))


@frames.command("test", epilog=_EXITS)
@click.argument("path", metavar="FILE.yaml")
@click.pass_context
def test_frames(ctx: click.Context, path: str) -> None:
    """Read the examples of a YAML file of frames of your own; whatever does not hold is one line."""
    from dragoman.cli.knowledge import print_problems
    from dragoman.settings import keep
    from dragoman.workflows.frames import test

    keep(frames=(path,))
    ctx.exit(print_problems(path, test()))
