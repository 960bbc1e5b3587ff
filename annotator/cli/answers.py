"""`annotator answers`: takes what a writer sent back, from a returned Word file or the file of an answer page."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.command import DONE, Command, Session
from annotator.cli.output import counted, known
from annotator.cli.progress import on_terminal

if TYPE_CHECKING:
    from annotator.services.answers import TakenAnswers


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="what the writer sent back")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be taken")


def _run(session: Session) -> int:
    arguments, service = session.arguments, session.project.answers
    with on_terminal() as progress:
        taken = service.take(service.read(arguments.file), dry_run=arguments.dry_run, progress=progress)
    session.out.answer(
        {
            "answers": [
                {
                    "query_id": one.query.query_id,
                    "text": one.answer.text,
                    "author": known(one.answer.author),
                    "new": one.new,
                }
                for one in taken.answers
            ],
            "corrections": [
                {
                    "mention_id": one.answer.mention_id,
                    "accepted": one.answer.accepted,
                    "claim_id": one.claim_id,
                    "new": one.new,
                }
                for one in taken.corrections
            ],
            "remarks": [
                {"article_id": known(one.article_id), "claim_id": known(one.claim_id), "text": one.text, "new": one.new}
                for one in taken.remarks
            ],
            "revised": [
                {"article_id": draft.article_id, "revision": draft.revision, "made": draft.made, **draft.counts}
                for draft in taken.drafts
            ],
            "not_understood": [{"what": one.what, "why": one.why} for one in taken.not_understood],
            "warnings": list(taken.warnings),
            "taken": 0 if arguments.dry_run else taken.new,
        }
    )
    _print(session, taken)
    return DONE


def _print(session: Session, taken: TakenAnswers) -> None:
    out, would = session.out, "would be " if session.arguments.dry_run else ""
    for warning in taken.warnings:
        out.line(warning)
    for answer in taken.answers:
        out.line(f"{_sign(new=answer.new)} {_short(answer.query.question)}")
        out.line(f"      {_short(answer.answer.text)}")
    for one in taken.corrections:
        said = "accepted" if one.answer.accepted else "rejected"
        out.line(f"{_sign(new=one.new)} {said}: {_short(one.quote)} -> {_short(one.correction)}")
    for remark in taken.remarks:
        out.line(f"{_sign(new=remark.new)} {_short(remark.text)}")
    for draft in taken.drafts:
        if draft.made:
            out.line(f"  + {draft.article_id}  revision {draft.revision}")
    for missed in taken.not_understood:
        out.line(f"  ? {_short(missed.what)}")
        out.line(f"      {missed.why}")
    out.line(f"{counted(taken.new, 'thing')} {would}taken, {len(taken.not_understood):,} not understood")


def _sign(*, new: bool) -> str:
    return "  +" if new else "  ="


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 100 else f"{line[:99].rstrip()}…"


COMMAND = Command("answers", "take the writer's answers from a returned file", _arguments, _run)
