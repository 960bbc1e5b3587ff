"""`annotator export`: the project, or some of its articles, as a dataset."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import Output, counted
from annotator.cli.progress import on_terminal
from annotator.errors import InvalidInput

if TYPE_CHECKING:
    from annotator.exporting import ExportReport
    from annotator.services.export_profiles import ExportProfile, ExportProfiles

_MENTION = "mention"


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("-f", "--format", metavar="FORMAT", type=words, help="see 'annotator formats'")
    parser.add_argument("out", metavar="OUT", type=Path, nargs="?", help="the file or folder to write")
    parser.add_argument(
        "--article", metavar="ID", type=words, action="append", default=[], dest="articles", help="only this one"
    )
    parser.add_argument(
        "-o",
        "--option",
        metavar="KEY=VALUE",
        type=_option,
        action="append",
        default=[],
        dest="options",
        help="an option of the format: see 'annotator formats FORMAT'",
    )
    parser.add_argument("--profile", metavar="NAME", type=words, help="as it is kept under this name")
    parser.add_argument("--keep-as", metavar="NAME", type=words, help="keep format, options and OUT under a name")
    parser.add_argument("--force", action="store_true", help="replace OUT where it is there already")
    parser.add_argument("--preflight", action="store_true", help="only tell what would be lost")
    parser.add_argument(
        "--include-confidential", action="store_true", help="also write the evidence that is marked as confidential"
    )


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    if arguments.profile:
        return
    missing = [name for name, value in (("-f/--format", arguments.format), ("OUT", arguments.out)) if not value]
    if missing:
        parser.error(f"the following arguments are required: {', '.join(missing)}")


def _run(session: Session) -> int:
    arguments, out = session.arguments, session.out
    wish = _wish(arguments)
    if not wish.out:
        raise InvalidInput(f"The export profile '{wish.name}' names no file.", "Name the file to write: OUT.")
    with on_terminal() as progress:
        report = session.project.exports.run(
            wish.format,
            _place(wish.out),
            options=wish.options,
            force=arguments.force,
            preflight=arguments.preflight,
            include_confidential=arguments.include_confidential,
            progress=progress,
        )
    if arguments.keep_as:
        _profiles().keep(replace(wish, name=arguments.keep_as, out=str(_place(wish.out).absolute())))
    out.answer(
        {
            "format": report.format,
            "path": str(report.path),
            "articles": report.articles,
            "claims": report.claims,
            "mentions": report.mentions,
            "lost": [
                {"mention_id": loss.id, "why": loss.why}
                if loss.what == _MENTION
                else {"what": str(loss.what), "id": loss.id, "why": loss.why}
                for loss in report.lost
            ],
            "read_back": _read_back(report),
            "withheld": report.withheld,
            "redacted": report.redacted,
            "written": not arguments.preflight,
        }
    )
    parts = [counted(report.articles, "article"), counted(report.claims, "claim")]
    if report.counts_mentions:
        parts.append(counted(report.mentions, "mention"))
    held = ", ".join(parts)
    out.line(f"{report.path} would hold {held}" if arguments.preflight else f"{report.path}: {held}")
    if report.redacted:
        places = counted(report.redacted, "place")
        out.line(f"names made unreadable in {places} of the project; original files are left out (-o redact=no)")
    if report.withheld:
        pieces = "piece" if report.withheld == 1 else "pieces"
        out.line(f"{report.withheld} {pieces} of confidential evidence left out (--include-confidential writes them)")
    if report.read_back is not None:
        out.line(f"read back: {report.read_back.records} of {report.read_back.records}, 0 differ")
    _tell_losses(out, report)
    return DONE


def _wish(arguments: Namespace) -> ExportProfile:
    """Return what is to be exported how: what the profile says, where the command says nothing else."""
    from annotator.services.export_profiles import ExportProfile

    kept = _profiles().named(arguments.profile) if arguments.profile else ExportProfile("", "")
    options = {**kept.options, **dict(arguments.options)}
    if arguments.articles:
        options["articles"] = ",".join(filter(None, (options.get("articles"), *arguments.articles)))
    return ExportProfile(kept.name, arguments.format or kept.format, options, str(arguments.out or kept.out))


def _place(text: str) -> Path:
    """Return the place that is meant: a shell leaves a quoted ~ as it is, and so does who writes `--out=~/x`."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)  # "~name" of nobody here: a name like others


def _profiles() -> ExportProfiles:
    from annotator.services.export_profiles import ExportProfiles

    return ExportProfiles()


def _option(text: str) -> tuple[str, str]:
    key, equals, value = words(text).partition("=")
    if not equals:
        raise ArgumentTypeError(f"'{text}' is no KEY=VALUE")
    return key.strip(), value


def _read_back(report: ExportReport) -> dict[str, int] | None:
    """Return what was found in the file again: its mentions, or its records where the format has no places."""
    if report.read_back is None:
        return None
    unit = "mentions" if report.counts_mentions else "records"
    return {unit: report.read_back.records, "differ": report.read_back.differ}


def _tell_losses(out: Output, report: ExportReport) -> None:
    """Name the places that are lost one by one, and of everything else how much there is."""
    for loss in report.lost:
        if loss.what == _MENTION:
            out.complain(f"{loss.id}: {loss.why}")
    for what, why, count in report.lost.counts():
        if what != _MENTION:
            out.line(f"{counted(count, what.replace('_', ' '))}: {why}")


COMMAND = Command("export", "write a dataset", _arguments, _run, _check)
