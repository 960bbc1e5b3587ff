"""`annotator sources`: what the files that are attached to a claim's evidence say of it."""

from __future__ import annotations

from argparse import ArgumentParser
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from annotator.cli.command import DONE, Command, Session, positive, words
from annotator.cli.output import counted, known
from annotator.cli.progress import READ, on_terminal
from annotator.errors import ReadOnly

if TYPE_CHECKING:
    from annotator.domain.source_passage import ClaimSources, MissingQuote, Passage
    from annotator.domain.source_table import TableValue

_NUMBER = 10


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("claim", metavar="CLAIM", type=words, help="the claim's id")
    parser.add_argument("-n", "--number", metavar="N", type=positive, default=_NUMBER, help="how many (default: 10)")


def _run(session: Session) -> int:
    arguments, out, project = session.arguments, session.out, session.project
    with on_terminal() as progress, suppress(ReadOnly):
        project.attached_texts.fill(progress, READ, only=set(project.sources.files_of(arguments.claim)))
    found = project.sources.of_claim(arguments.claim, arguments.number)
    out.answer(_answer(found))
    for evidence_id, passage in found.passages:
        where = f", p. {passage.page}" if passage.page is not None else ""
        out.line(f"{passage.score:.2f}  {evidence_id}  {found.names.get(passage.file, '')}{where}")
        out.line(f"    {' '.join(passage.text.split())}")
        out.line(f"    {passage.why}")
        for one in passage.differs:
            out.line(f"    the claim: {one.claim}; the source: {one.source} ({one.why})")
    for evidence_id, value in found.tables:
        out.line(f"{evidence_id}  {found.names.get(value.file, '')}: {value.claim} {_fit(value)}  {value.formula}")
        out.line(f"    {value.why}")
    for evidence_id, missing in found.missing:
        out.line(f"{evidence_id}  its quotation does not stand in {found.names.get(missing.file, '')}: {missing.quote}")
        if missing.nearest:
            where = f" (p. {missing.nearest.page})" if missing.nearest.page is not None else ""
            out.line(f"    nearest{where}: {' '.join(missing.nearest.text.split())}")
    for unread in found.unread:
        why = str(unread.why) or "it was not read yet"
        out.line(why if unread.name in why else f"{unread.name}: {why}")
    out.line(counted(len(found.passages), "passage"))
    return DONE


def _answer(found: ClaimSources) -> dict[str, Any]:
    return {
        "passages": [{"evidence_id": evidence_id, **_values(passage)} for evidence_id, passage in found.passages],
        "missing_quotes": [
            {"evidence_id": evidence_id, "quote": missing.quote, "nearest": _nearest(missing)}
            for evidence_id, missing in found.missing
        ],
        "tables": [{"evidence_id": evidence_id, **_table(value)} for evidence_id, value in found.tables],
        "unread": [
            {"evidence_id": unread.evidence_id, "name": unread.name, "why": unread.why or None}
            for unread in found.unread
        ],
    }


def _nearest(missing: MissingQuote) -> dict[str, Any] | None:
    near = missing.nearest
    return None if near is None else {"page": near.page, "start": near.start, "end": near.end, "text": near.text}


def _fit(value: TableValue) -> str:
    return f"may be this {value.reckoning}:" if value.fits else f"is nearly this {value.reckoning}:"


def _table(value: TableValue) -> dict[str, Any]:
    return {
        "sheet": known(value.sheet),
        "page": value.page,
        "claim": value.claim,
        "reckoning": value.reckoning.value,
        "value": value.value,
        "formula": value.formula,
        "cells": [list(cell) for cell in value.cells],
        "start": value.start,
        "end": value.end,
        "fits": value.fits,
        "why": str(value.why),
    }


def _values(passage: Passage) -> dict[str, Any]:
    return {
        "page": passage.page,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "score": passage.score,
        "words": list(passage.words),
        "why": str(passage.why),
        "agrees": [{"claim": one.claim, "source": one.source} for one in passage.agrees],
        "differs": [{"claim": one.claim, "source": one.source, "why": str(one.why)} for one in passage.differs],
    }


COMMAND = Command("sources", "what the attached files of a claim's evidence say of it", _arguments, _run)
