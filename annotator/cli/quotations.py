"""`annotator quotations`: the quotations and reported clauses of an article, and who speaks."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted, known
from annotator.cli.printable import shortened
from annotator.domain.quotation import Quotation

_QUOTE_COLUMNS = 100


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")


def _run(session: Session) -> int:
    from annotator.analysis.article_language import language_of
    from annotator.analysis.quotations import quotations

    article = session.project.articles.get(session.arguments.article)
    revision = session.project.articles.revision(article.article_id)
    found = quotations(revision.text, language_of(revision.text, article.metadata.language))
    if session.out.as_json:
        session.out.answer_with("quotations", map(_values, found))
        return DONE
    for one in found:
        speaker = f"{one.speaker}, {one.cue}" if one.speaker else "nobody named"
        session.out.line(f"{one.start} to {one.end}  {one.voice.value}: {speaker}")
        session.out.line(f"    {shortened(one.text, _QUOTE_COLUMNS)}")
    session.out.line(counted(len(found), "quotation"))
    return DONE


def _values(one: Quotation) -> dict[str, Any]:
    return {
        "start": one.start,
        "end": one.end,
        "text": one.text,
        "voice": one.voice.value,
        "speaker": known(one.speaker),
        "cue": known(one.cue),
        "pronoun": known(one.pronoun),
        "content": [{"start": start, "end": end} for start, end in one.content],
    }


COMMAND = Command("quotations", "list an article's quotations and who speaks", _arguments, _run)
