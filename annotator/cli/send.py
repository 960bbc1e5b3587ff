"""`annotator send`, `receive`, `conflicts`, `conflict`: work that goes from one copy of a project to another."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted
from annotator.cli.progress import on_terminal

if TYPE_CHECKING:
    from annotator.domain.parcel import WaitingConflict


def _send_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("out", metavar="OUT", type=Path, help="the parcel, a new file")
    parser.add_argument(
        "--article",
        action="append",
        default=[],
        metavar="ID",
        type=words,
        help="only this article with all that belongs to it (may be repeated)",
    )
    parser.add_argument(
        "--since", metavar="SEAL", default="", type=words, help="only what was done since the history had this seal"
    )
    parser.add_argument("--force", action="store_true", help="replace a file that is there")


def _send(session: Session) -> int:
    arguments = session.arguments
    with on_terminal() as progress:
        sent = session.project.sending.send(
            arguments.out,
            article_ids=arguments.article,
            since=arguments.since,
            force=arguments.force,
            progress=progress,
        )
    session.out.answer({"path": str(arguments.out), "acts": sent.acts, "seal": sent.seal})
    articles, claims = counted(sent.articles, "article"), counted(sent.claims, "claim")
    session.out.line(f"{arguments.out}: {counted(sent.acts, 'act')} on {articles} and {claims}.")
    session.out.line(f"It ends at the seal {sent.seal}: the next one can begin there (--since).")
    session.out.line("It holds comments, queries and confidential evidence too: it is for colleagues.")
    return DONE


SEND = Command("send", "put work into a parcel for another copy of the project", _send_arguments, _send)


def _receive_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a parcel that 'send' made")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would come of it")


def _receive(session: Session) -> int:
    with on_terminal() as progress:
        taken, _ = session.project.receiving.receive(
            session.arguments.file, dry_run=session.arguments.dry_run, progress=progress
        )
    session.out.answer(
        {
            "articles": {"added": taken.articles_added, "known": taken.articles_known},
            "claims": {"added": taken.claims_added, "changed": taken.claims_changed, "same": taken.claims_same},
            "conflicts": [as_json(one) for one in taken.conflicts],
        }
    )
    for warning in taken.warnings:
        session.out.complain(warning)
    articles = f"{counted(taken.articles_added, 'article')} added, {taken.articles_known} known"
    claims = f"{counted(taken.claims_added, 'claim')} added, {taken.claims_changed} changed, {taken.claims_same} same"
    session.out.line(f"{articles}; {claims}.")
    tell_conflicts(session, taken.conflicts)
    return DONE


RECEIVE = Command(
    "receive", "take in a parcel from another copy of the project", _receive_arguments, _receive, makes_project=True
)


def _conflicts_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--article", metavar="ID", default="", type=words, help="only those in this article")
    parser.add_argument("--claim", metavar="ID", default="", type=words, help="only those about this claim")


def _conflicts(session: Session) -> int:
    found = session.project.receiving.conflicts(session.arguments.article, session.arguments.claim)
    session.out.answer({"conflicts": [as_json(one) for one in found]})
    tell_conflicts(session, found)
    if not found:
        session.out.line("Nothing waits to be decided.")
    return DONE


CONFLICTS = Command(
    "conflicts", "list what two copies changed and nobody has decided", _conflicts_arguments, _conflicts
)


def _conflict_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("conflict", metavar="ID", type=words, help="the conflict's id; see 'conflicts'")
    parser.add_argument("take", choices=("ours", "theirs"), help="what stands here, or what the other one made of it")


def _conflict(session: Session) -> int:
    arguments = session.arguments
    session.project.receiving.decide(arguments.conflict, theirs=arguments.take == "theirs")
    session.out.answer({"conflict_id": arguments.conflict, "taken": arguments.take})
    session.out.line(f"Decided: {arguments.take}.")
    return DONE


CONFLICT = Command("conflict", "decide what two copies changed", _conflict_arguments, _conflict)


def as_json(one: WaitingConflict) -> dict[str, Any]:
    """Return a conflict as the commands answer it."""
    names = ("conflict_id", "claim_id", "article_id", "entity", "entity_id", "field", "ours", "theirs", "by", "at")
    return {name: getattr(one, name) for name in names}


def tell_conflicts(session: Session, conflicts: Sequence[WaitingConflict]) -> None:
    """Tell of each conflict on a line, and how it is decided."""
    for one in conflicts:
        session.out.line(f"{one.conflict_id}  {one.field}: {one.ours!r} here, {one.theirs!r} by {one.by} ({one.at})")
    if conflicts:
        session.out.line("Decide with 'annotator conflict ID ours' or 'annotator conflict ID theirs'.")
