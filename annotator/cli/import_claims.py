"""`annotator import-claims`: a list of claims checked before, from CSV, TSV or JSON lines."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from annotator.cli.command import DONE, INTERRUPTED, MENDABLE, Command, Session, words
from annotator.cli.output import counted
from annotator.cli.progress import on_terminal


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help="CSV, TSV or JSONL: vclaim, date, truth_label, speaker, url, title, text",
    )
    parser.add_argument("--encoding", type=words, help="how the file is written, where the guess is wrong")


def _run(session: Session) -> int:
    arguments, out = session.arguments, session.out
    with on_terminal() as progress:
        report = session.project.similar.import_claims(arguments.file, encoding=arguments.encoding, progress=progress)
    out.answer(
        {
            "imported": report.imported,
            "skipped": report.skipped,
            "failed": [{"line": bad.line, "error": bad.error} for bad in report.failed],
            "warnings": list(report.warnings),
        }
    )
    parts = [counted(report.imported, "claim") + " imported"]
    parts += [f"{report.skipped:,} skipped: they are there already"] if report.skipped else []
    parts += [f"{len(report.failed):,} failed"] if report.failed else []
    out.line(", ".join(parts))
    for warning in report.warnings:
        out.line(warning)
    for bad in report.failed:
        out.complain(f"{arguments.file}: line {bad.line}: {bad.error}")
    if report.cancelled:
        out.complain("stopped; what was done before is kept.")
        return INTERRUPTED
    return MENDABLE if report.failed else DONE


COMMAND = Command("import-claims", "import a list of claims checked before", _arguments, _run, makes_project=True)
