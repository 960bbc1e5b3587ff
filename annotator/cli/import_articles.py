"""`annotator import`: files and folders become articles."""

from __future__ import annotations

import re
from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli.command import DONE, INTERRUPTED, MENDABLE, Command, Session, words
from annotator.cli.output import counted, known
from annotator.cli.progress import COMPARED, on_terminal
from annotator.cli.values import cut_values, left_out_values, share_value
from annotator.importing.article_fields import ALSO_CALLED, FIELDS

if TYPE_CHECKING:
    from annotator.services.results import Imported, ImportReport


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a file, or a folder with articles")
    parser.add_argument("--recursive", action="store_true", help="take the folders in a folder, too")
    parser.add_argument("--format", type=words, help="what the files are, where that is not found; see 'formats'")
    parser.add_argument(
        "--columns",
        type=_columns,
        action="append",
        metavar="FIELD=NAME,...",
        help="which column of a table of articles holds what, where the guess is wrong: text=body,title=headline",
    )
    parser.add_argument("--encoding", type=words, help="how the files are written, where the guess is wrong")


def _columns(given: str) -> dict[str, str]:
    """Return the columns that are named, by field; a name may hold a comma where no other field follows it."""
    parts = re.split(rf",(?=(?:{'|'.join((*FIELDS, *ALSO_CALLED))})=)", given)
    named = dict(part.partition("=")[::2] for part in parts)
    named = {ALSO_CALLED.get(field, field): words(name) for field, name in named.items()}
    if unknown := named.keys() - set(FIELDS):
        raise ArgumentTypeError(f"'{min(unknown)}' is no field of an article: it is one of {', '.join(FIELDS)}")
    return named


def _run(session: Session) -> int:
    arguments = session.arguments
    with on_terminal() as progress:
        report = session.project.imports.run(
            arguments.paths,
            recursive=arguments.recursive,
            encoding=arguments.encoding,
            format_id=arguments.format,
            columns={field: name for some in arguments.columns or () for field, name in some.items()},
            progress=progress,
        )
        report = session.project.near_duplicates.of_imported(report, progress, COMPARED)
    _print(session, report)
    for failed in report.failed:
        session.out.complain(failed.error if failed.path in failed.error else f"{failed.path}: {failed.error}")
    if report.cancelled:
        session.out.complain("stopped; what was done before is kept.")
        return INTERRUPTED
    return MENDABLE if report.failed else DONE


def _print(session: Session, report: ImportReport) -> None:
    out = session.out
    out.answer(
        {
            "imported": [_values(imported) for imported in report.imported],
            "skipped": [
                {"path": skipped.path, "article_id": known(skipped.article_id), "reason": skipped.reason}
                for skipped in report.skipped
            ],
            "failed": [{"path": failed.path, "error": failed.error} for failed in report.failed],
        }
    )
    for imported in report.imported:
        out.line(f"{imported.article_id}  {imported.metadata.title}")
        for warning in imported.warnings:
            out.line(f"    {warning}")
        if imported.left_out:
            told = ", ".join(f"{one.count:,} {one.what.value}" for one in imported.left_out)
            out.line(f"    left out: {told}; 'annotator text --json' shows it")
        if imported.cuts:
            out.line(f"    {counted(len(imported.cuts), 'cut')} made; 'annotator text --json' shows them")
        for similar in imported.similar_to:
            out.line(f"    {similar.share:.0%} as in {similar.article_id}  {similar.title}")
        if imported.similar_to:
            first = imported.similar_to[0].article_id
            told = f"annotator revise {first} FILE --replacing {imported.article_id}"
            out.line(f"    it stays an article of its own; a new draft of that one: {told}")
    for skipped in report.skipped:
        there = f"{skipped.article_id}  " if skipped.article_id else ""
        out.line(f"{there}{skipped.path} was skipped: {skipped.reason}")
    claims = sum(one.claims for one in report.imported)
    parts = [counted(sum(not one.onto for one in report.imported), "article") + " imported"]
    parts += [counted(claims, "claim")] if claims else []
    parts += [f"{len(report.skipped):,} skipped"] if report.skipped else []
    parts += [f"{len(report.failed):,} failed"] if report.failed else []
    out.line(", ".join(parts))


def _values(imported: Imported) -> dict[str, Any]:
    metadata = imported.metadata
    return {
        "path": imported.path,
        "article_id": imported.article_id,
        "title": metadata.title,
        "title_made": metadata.title_made,
        "published": known(metadata.published),
        "publisher": known(metadata.publisher),
        "byline": known(metadata.byline),
        "url": known(metadata.url),
        "photo_credit": known(metadata.photo_credit),
        "updated_note": known(metadata.updated_note),
        "encoding": imported.encoding,
        "chars": imported.chars,
        "sha256": imported.text_sha256,
        "cuts": [cut_values(cut) for cut in imported.cuts],
        "warnings": list(imported.warnings),
        "format": imported.format,
        "source_notes": imported.source_notes,
        "claims": imported.claims,
        "left_out": [left_out_values(one) for one in imported.left_out],
        "stated": dict(imported.stated),
        "similar_to": [{"article_id": one.article_id, "share": share_value(one.share)} for one in imported.similar_to],
    }


COMMAND = Command("import", "import files and folders as articles", _arguments, _run, makes_project=True)
