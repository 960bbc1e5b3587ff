"""`annotator source-notes` and `claims-from-notes`: what the writer put into a draft at its places."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted, known
from annotator.cli.printable import shortened

if TYPE_CHECKING:
    from annotator.services.results import StandingNote


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")


def _list(session: Session) -> int:
    found = session.project.source_notes.of_article(session.arguments.article)
    session.out.answer({"source_notes": [_values(one) for one in found]})
    rows = [
        (str(one.note.start), one.note.kind.value, one.note.author, str(len(one.claim_ids) or ""), _told(one))
        for one in found
    ]
    session.out.table([("START", "KIND", "WRITER", "CLAIMS", "NOTE"), *rows] if rows else [])
    session.out.line(counted(len(found), "source note"))
    return DONE


def _told(one: StandingNote) -> str:
    note = one.note
    parts = ["(resolved)" if note.resolved else "", note.text, "" if note.url in note.text else note.url]
    return " ".join(" ".join(filter(None, parts)).split())


def _values(one: StandingNote) -> dict[str, Any]:
    note = one.note
    return {
        "note_id": note.note_id,
        "kind": note.kind.value,
        "start": note.start,
        "end": note.end,
        "quote": note.quote,
        "author": known(note.author),
        "date": known(note.date),
        "text": known(note.text),
        "url": known(note.url),
        "resolved": note.resolved,
        "inferred": note.inferred,
        "replies": [
            {"author": known(reply.author), "date": known(reply.date), "text": known(reply.text)}
            for reply in note.replies
        ],
        "claim_ids": list(one.claim_ids),
        "evidence_id": one.evidence_ids[0] if one.evidence_ids else None,
        "evidence_ids": list(one.evidence_ids),
        "anchor": note.anchor.value,
    }


def _make_claims(session: Session) -> int:
    made = session.project.source_notes.make_claims(session.arguments.article)
    session.out.answer({"claims": list(made.claim_ids)})
    for claim_id in made.claim_ids:
        session.out.line(f"{claim_id}  {shortened(session.project.claims.get(claim_id).wording, 60)}")
    session.out.line(f"{counted(len(made.claim_ids), 'claim')} made")
    return DONE


SOURCE_NOTES = Command("source-notes", "list what the writer put into an article's draft", _arguments, _list)
CLAIMS = Command("claims-from-notes", "make a claim of each source note of an article", _arguments, _make_claims)
