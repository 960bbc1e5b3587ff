"""`annotator tracked`: what the draft itself tells of who changed what, as word processors track it."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from annotator.cli.command import DONE, Command, Session, positive, words
from annotator.cli.output import counted, known
from annotator.cli.printable import shortened
from annotator.domain.tracked_changes import TrackedChange

_TEXT_COLUMNS = 100


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument("--revision", metavar="N", type=positive, help="an earlier revision (default: the current one)")


def _run(session: Session) -> int:
    revision = session.project.articles.revision(session.arguments.article, session.arguments.revision)
    if session.out.as_json:
        session.out.answer_with("changes", map(_values, revision.tracked))
        return DONE
    for one in revision.tracked:
        who = ", ".join(filter(None, (one.author or "nobody named", one.date)))
        session.out.line(f"{one.start} to {one.end}  {one.kind.value}: {who}")
        session.out.line(f"    {shortened(one.text, _TEXT_COLUMNS)}")
    session.out.line(counted(len(revision.tracked), "change"))
    return DONE


def _values(one: TrackedChange) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "start": one.start,
        "end": one.end,
        "text": one.text,
        "author": known(one.author),
        "date": known(one.date),
        "origin": one.origin,
    }


COMMAND = Command("tracked", "list the changes that an article's draft keeps track of", _arguments, _run)
