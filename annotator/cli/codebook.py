"""`annotator codebook`: the statuses and tags in use; to a file, from a file, or another scale in their place."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.errors import NotFound, OutputExists

if TYPE_CHECKING:
    from annotator.services.codebook_files import Scale
    from annotator.services.results import CodebookInUse


def _pair(value: str) -> tuple[str, str]:
    old, equals, new = words(value).partition("=")
    if not (old and equals and new):
        raise ArgumentTypeError(f"'{value}' is not OLD=NEW")
    return old, new


def _arguments(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--export", metavar="FILE.toml", type=Path, help="write it to a file")
    what.add_argument(
        "--import", metavar="FILE.toml", type=Path, dest="file", help="put a file's codebook in its place"
    )
    what.add_argument(
        "--use", metavar="SCALE", type=words, help="put a scale of the program's in place of the statuses"
    )
    what.add_argument("--scales", action="store_true", help="list the scales that come with the program")
    parser.add_argument("--force", action="store_true", help="with --export: replace the file if it is there")
    parser.add_argument(
        "--map",
        metavar="OLD=NEW",
        type=_pair,
        action="append",
        default=[],
        help="with --import or --use: what claims with OLD get; used statuses that are not named are retired",
    )
    parser.add_argument(
        "--suggested",
        action="store_true",
        help="with --import or --use: map by the same name, then by AVeriTeC's labels",
    )


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    replacing = arguments.file or arguments.use
    if (arguments.map or arguments.suggested) and not replacing:
        parser.error("--map and --suggested go with --import or --use")
    if arguments.force and not arguments.export:
        parser.error("--force goes with --export")


def _run(session: Session) -> int:
    arguments = session.arguments
    if arguments.scales:
        return _list_scales(session)
    if arguments.export:
        return _export(session, arguments.export)
    if arguments.file or arguments.use:
        _replace(session)
    _show(session, session.project.codebook.in_use())
    return DONE


def _list_scales(session: Session) -> int:
    from annotator.services.codebook_files import shipped_scales

    scales = shipped_scales()
    session.out.answer({"scales": [_scale_values(scale) for scale in scales]})
    rows = [("SCALE", "STATUSES")]
    rows += [(scale.id, ", ".join(status.key for status in scale.codebook.statuses)) for scale in scales]
    session.out.table(rows)
    return DONE


def _scale_values(scale: Scale) -> dict[str, Any]:
    statuses = [_without_looks(asdict(status)) for status in scale.codebook.statuses]
    return {"id": scale.id, "name": scale.name, "about": scale.about, "statuses": statuses}


def _export(session: Session, out: Path) -> int:
    if out.exists() and not session.arguments.force:
        raise OutputExists(f"{out} is there already.", "Name another file, or add --force to replace it.")
    session.project.codebook.export_toml(out)
    book = session.project.codebook.get()
    session.out.answer({"path": str(out), "statuses": len(book.statuses), "tags": len(book.tags)})
    session.out.line(f"{out}  {len(book.statuses)} statuses, {len(book.tags)} tags")
    return DONE


def _replace(session: Session) -> None:
    from annotator.services.codebook_files import read_codebook, shipped_scales

    arguments, service = session.arguments, session.project.codebook
    if arguments.file:
        codebook, name = read_codebook(arguments.file), arguments.file.stem
    else:
        scales = {scale.id: scale for scale in shipped_scales()}
        if arguments.use not in scales:
            raise NotFound(f"There is no scale '{arguments.use}'.", f"There are: {', '.join(scales)}.")
        codebook, name = scales[arguments.use].codebook, scales[arguments.use].name
    put = service.import_codebook if arguments.file else service.use_scale
    changes = put(codebook, name, dict(arguments.map), suggested=arguments.suggested)
    session.out.line(changes.label or "nothing to change")


def _show(session: Session, here: CodebookInUse) -> None:
    book, uses = here.codebook, here.uses
    statuses = [{**asdict(status), "claims": uses.statuses.get(status.key, 0)} for status in book.statuses]
    tags = [{**asdict(tag), "claims": uses.tags.get(tag.tag_id, 0)} for tag in book.tags]
    session.out.answer({"version": here.version, "statuses": statuses, "tags": tags})
    rows = [("STATUS", "CLAIMS", "CHECKED", "DEFINITION")]
    for status in book.statuses:
        note = "(retired) " if status.retired else ""
        count = str(uses.statuses.get(status.key, 0))
        rows.append((status.key, count, "yes" if status.settled else "no", note + status.definition))
    session.out.table(rows)
    session.out.line()
    rows = [("TAG", "CLAIMS", "KEY", "DEFINITION")]
    shown = [("  " * depth + tag.name, tag) for depth, tag in book.tree()]
    shown += [(tag.name, tag) for tag in book.tags if tag.retired]
    for name, tag in shown:
        note = "(retired) " if tag.retired else ""
        rows.append((name, str(uses.tags.get(tag.tag_id, 0)), tag.shortcut, note + tag.definition))
    session.out.table(rows)


def _without_looks(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: values[name] for name in ("key", "label", "settled", "averitec", "fever", "rating_value", "definition")
    }


COMMAND = Command(
    "codebook", "show the codebook, write it to a file, or put another in its place", _arguments, _run, _check
)
