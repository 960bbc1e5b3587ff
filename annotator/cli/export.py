"""`annotator export`: the project, or some of its articles, as a dataset."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted
from annotator.cli.progress import on_terminal


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("-f", "--format", metavar="FORMAT", type=words, required=True, help="see 'annotator formats'")
    parser.add_argument("out", metavar="OUT", type=Path, help="the file to write")
    parser.add_argument(
        "--article", metavar="ID", type=words, action="append", default=[], dest="articles", help="only this one"
    )
    parser.add_argument("--force", action="store_true", help="replace OUT where it is there already")
    parser.add_argument("--preflight", action="store_true", help="only tell what would be lost")
    parser.add_argument(
        "--include-confidential", action="store_true", help="also write the evidence that is marked as confidential"
    )


def _run(session: Session) -> int:
    arguments, out = session.arguments, session.out
    with on_terminal() as progress:
        report = session.project.exports.run(
            arguments.format,
            arguments.out,
            article_ids=arguments.articles,
            force=arguments.force,
            preflight=arguments.preflight,
            include_confidential=arguments.include_confidential,
            progress=progress,
        )
    out.answer(
        {
            "format": report.format,
            "path": str(report.path),
            "articles": report.articles,
            "claims": report.claims,
            "mentions": report.mentions,
            "lost": [{"mention_id": lost.mention_id, "why": lost.why} for lost in report.lost],
            "withheld": report.withheld,
            "written": not arguments.preflight,
        }
    )
    held = ", ".join(
        (counted(report.articles, "article"), counted(report.claims, "claim"), counted(report.mentions, "mention"))
    )
    out.line(f"{report.path} would hold {held}" if arguments.preflight else f"{report.path}: {held}")
    if report.withheld:
        pieces = "piece" if report.withheld == 1 else "pieces"
        out.line(f"{report.withheld} {pieces} of confidential evidence left out (--include-confidential writes them)")
    if report.lost:
        verb = "would be left out" if arguments.preflight else "left out"
        out.complain(f"{counted(len(report.lost), 'mention')} {verb}:")
        for lost in report.lost:
            out.complain(f"{lost.mention_id}: {lost.why}")
    return DONE


COMMAND = Command("export", "write a dataset", _arguments, _run)
