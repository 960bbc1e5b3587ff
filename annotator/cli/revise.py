"""`annotator revise`, `anchors`, `anchor`, `compare`: new drafts, what became of each place in them, what changed."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli.command import DONE, Command, Session, positive, words
from annotator.cli.output import counted, known
from annotator.cli.progress import on_terminal
from annotator.domain.anchoring import Span, TextChange
from annotator.domain.claim import Anchor
from annotator.domain.draft_queue import Waits

if TYPE_CHECKING:
    from annotator.domain.checkable import Waiver
    from annotator.domain.claim import Was
    from annotator.domain.source_note import SourceNote
    from annotator.services.results import AnchorRow, Revised

_SHOWN = 60
_ID_NAMES = {Waits.MENTION: "mention_id", Waits.WAIVER: "waiver_id", Waits.NOTE: "note_id"}


def _revise_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument("path", metavar="PATH", type=Path, help="the file with the new draft")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would become of each place")
    parser.add_argument("--format", type=words, help="what the file is, where that is not found; see 'formats'")
    parser.add_argument("--encoding", type=words, help="how the file is written, where the guess is wrong")
    parser.add_argument(
        "--item",
        metavar="N",
        type=positive,
        default=0,
        help="which article of the file it is, where it holds several (default: the only one that is like the article)",
    )
    parser.add_argument(
        "--replacing",
        metavar="ID",
        default="",
        type=words,
        help="the article that the draft came in as, which goes in the same step; see 'similar-articles'",
    )
    parser.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="DETAIL",
        type=words,
        help="take this from the draft in place of what is known, such as title or published (may be repeated)",
    )


def _revise(session: Session) -> int:
    arguments = session.arguments
    with on_terminal() as progress:
        revised = session.project.revisions.revise(
            arguments.article,
            arguments.path,
            dry_run=arguments.dry_run,
            take=arguments.take,
            encoding=arguments.encoding,
            format_id=arguments.format,
            item=arguments.item,
            replacing=arguments.replacing,
            progress=progress,
        )
    session.out.answer(
        {
            "article_id": revised.article_id,
            "revision": revised.revision,
            "made": revised.made and not arguments.dry_run,
            "mentions": [_row_values(row) for row in revised.mentions],
            "counts": revised.counts,
            "item": revised.item or None,
            "claims": revised.claims,
            "details": [
                {"detail": one.name, "has": one.has or None, "draft": one.draft, "taken": one.taken}
                for one in revised.details
            ],
            "warnings": list(revised.warnings),
        }
    )
    _print_revised(session, revised, dry_run=arguments.dry_run)
    return DONE


def _print_revised(session: Session, revised: Revised, *, dry_run: bool) -> None:
    out = session.out
    for warning in revised.warnings:
        out.line(f"    {warning}")
    if not revised.made:
        out.line(f"{revised.article_id}  The article has this text already: revision {revised.revision} stays.")
        _print_claims(session, revised, dry_run=dry_run)
        return
    would = " would come in" if dry_run else ""
    out.line(f"{revised.article_id}  revision {revised.revision}{would}")
    for row in revised.mentions:
        if row.span is None or row.was.near or row.anchor.value != "exact":
            _print_row(session, row)
    for one in revised.details:
        became = "taken" if one.taken else f"kept as {one.has!r}; --take {one.name} takes it"
        out.line(f"    {one.name} of the draft: {one.draft!r}, {became}")
    out.line(", ".join(f"{number:,} {name}" for name, number in revised.counts.items()))
    _print_claims(session, revised, dry_run=dry_run)


def _print_claims(session: Session, revised: Revised, *, dry_run: bool) -> None:
    if revised.claims:
        came = "in the draft, which the article may have" if dry_run else "came in with the draft"
        session.out.line(f"{counted(revised.claims, 'claim')} {came}")


def _print_row(session: Session, row: AnchorRow) -> None:
    now = "" if row.span is None else f" -> {row.span[0]} to {row.span[1]}"
    session.out.line(f"{row.mention_id}  {row.anchor.value}: {row.was.start} to {row.was.end}{now}")
    session.out.line(f"    - {_short(row.was.quote)}")
    if row.quote is not None and row.quote != row.was.quote:
        session.out.line(f"    + {_short(row.quote)}")
    for old, new in row.was.near:
        session.out.line(f"    beside it: {old or '(nothing)'} -> {new or '(nothing)'}")


def _row_values(row: AnchorRow) -> dict[str, Any]:
    return {
        "mention_id": row.mention_id,
        "claim_id": row.claim_id,
        "article_id": row.article_id,
        "anchor": row.anchor.value,
        "start": row.span[0] if row.span else None,
        "end": row.span[1] if row.span else None,
        "quote": row.quote,
        "was": {"start": row.was.start, "end": row.was.end, "quote": row.was.quote},
        "near": [{"was": old, "now": new} for old, new in row.was.near],
    }


def _anchors_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", nargs="?", default="", type=words, help="only of this article")


def _anchors(session: Session) -> int:
    waiting = session.project.draft_queue.waiting(session.arguments.article)
    session.out.answer(
        {
            "anchors": [_row_values(row) for row in waiting.mentions],
            "waivers": [_waiver_values(one) for one in waiting.waivers],
            "source_notes": [_note_values(one) for one in waiting.notes],
        }
    )
    for row in waiting.mentions:
        _print_row(session, row)
    for waiver in waiting.waivers:
        _print_other(session, waiver.waiver_id, f"waiver {waiver.anchor.value}", waiver.text, waiver.reason)
    for note in waiting.notes:
        _print_other(session, note.note_id, f"{note.kind.value} {note.anchor.value}", note.quote, note.text or note.url)
    session.out.line(f"{counted(waiting.count, 'place')} to be looked at")
    return DONE


def _print_other(session: Session, its_id: str, became: str, stood_on: str, says: str) -> None:
    session.out.line(f"{its_id}  {became}{f', on {_short(stood_on)!r}' if stood_on else ''}")
    session.out.line(f"    {_short(says)}")


def _waiver_values(one: Waiver) -> dict[str, Any]:
    return {
        "waiver_id": one.waiver_id,
        "article_id": one.article_id,
        "anchor": one.anchor.value,
        "kind": one.kind.value,
        "reason": one.reason,
        "was": _was_values(one.was),
    }


def _note_values(one: SourceNote) -> dict[str, Any]:
    lost = one.anchor is Anchor.LOST
    return {
        "note_id": one.note_id,
        "article_id": one.article_id,
        "anchor": one.anchor.value,
        "start": None if lost else one.start,
        "end": None if lost else one.end,
        "quote": None if lost else one.quote,
        "kind": one.kind.value,
        "text": known(one.text),
        "url": known(one.url),
        "was": _was_values(one.was),
    }


def _was_values(was: Was | None) -> dict[str, Any] | None:
    return None if was is None else {"start": was.start, "end": was.end, "quote": was.quote}


def _anchor_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "place", metavar="ID", type=words, help="the id of a mention, a waiver or a source note; 'anchors' lists them"
    )
    parser.add_argument("decision", nargs="?", choices=("accept", "drop"), help="it is right, or is to go")
    parser.add_argument("--start", metavar="N", type=int, help="where it stands: code points into the current text")
    parser.add_argument("--end", metavar="N", type=int, help="where it ends")


def _check_anchor(parser: ArgumentParser, arguments: Namespace) -> None:
    placed = arguments.start is not None, arguments.end is not None
    if any(placed) == bool(arguments.decision) or any(placed) != all(placed):
        parser.error("say accept or drop, or give --start and --end")


def _anchor(session: Session) -> int:
    place_id, decision = session.arguments.place, session.arguments.decision
    queue = session.project.draft_queue
    placed = queue.placed(place_id)
    if decision == "drop":
        queue.drop(place_id)
        session.out.answer({_ID_NAMES[placed.kind]: place_id, "anchor": None})
        session.out.line(f"{place_id}  dropped")
        return DONE
    if decision == "accept":
        queue.accept([place_id])
    else:
        queue.place(place_id, session.arguments.start, session.arguments.end)
    anchor = queue.placed(place_id).anchor.value
    session.out.answer({_ID_NAMES[placed.kind]: place_id, "anchor": anchor})
    session.out.line(f"{place_id}  {anchor}")
    return DONE


def _compare_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument("--from", dest="first", metavar="N", type=positive, help="a revision (default: the one before)")
    parser.add_argument("--to", dest="last", metavar="N", type=positive, help="another one (default: the current one)")


def _compare(session: Session) -> int:
    arguments = session.arguments
    compared = session.project.revisions.compare(arguments.article, arguments.first, arguments.last)
    old, new = compared.old, compared.new
    session.out.answer(
        {
            "article_id": old.article_id,
            "from": old.number,
            "to": new.number,
            "changes": [_change_values(change, old.text, new.text) for change in compared.changes],
        }
    )
    for change in compared.changes:
        session.out.line(
            f"{change.kind.value}: {change.old[0]} to {change.old[1]} -> {change.new[0]} to {change.new[1]}"
        )
        for sign, text, span in (("-", old.text, change.old), ("+", new.text, change.new)):
            if span[0] < span[1]:
                session.out.line(f"    {sign} {_short(text[slice(*span)])}")
    session.out.line(f"{counted(len(compared.changes), 'change')} from revision {old.number} to {new.number}")
    return DONE


def _change_values(change: TextChange, old: str, new: str) -> dict[str, Any]:
    return {"kind": change.kind.value, "from": _span_values(old, change.old), "to": _span_values(new, change.new)}


def _span_values(text: str, span: Span) -> dict[str, Any]:
    return {"start": span[0], "end": span[1], "text": text[slice(*span)]}


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


REVISE = Command("revise", "bring in a new draft of an article", _revise_arguments, _revise)
ANCHORS = Command("anchors", "list the places that wait to be looked at", _anchors_arguments, _anchors)
ANCHOR = Command(
    "anchor",
    "settle where a claim, a waiver or a source note stands in the new draft",
    _anchor_arguments,
    _anchor,
    _check_anchor,
)
COMPARE = Command("compare", "show what changed between two revisions", _compare_arguments, _compare)
