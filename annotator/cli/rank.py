"""`annotator rank`: an article's sentences in the order in which they are worth checking, with the reasons."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from annotator.cli.command import DONE, Command, Session, positive, words
from annotator.cli.output import counted
from annotator.cli.printable import shortened
from annotator.domain.check_worthiness import RankedSentence

_LONGEST_SENTENCE = 72


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument("-n", metavar="N", type=positive, dest="most", help="the first so many (by default all)")


def _run(session: Session) -> int:
    article_id = session.arguments.article
    ranked = session.project.coverage.sentences(article_id).ranked()[: session.arguments.most]
    if session.out.as_json:
        session.out.answer_with("sentences", map(_values, ranked))
        return DONE
    text = session.project.articles.revision(article_id).text
    rows = [
        (
            f"{one.score:.1f}",
            str(one.start),
            shortened(" ".join(text[one.start : one.end].split()), _LONGEST_SENTENCE),
            ", ".join(one.why),
        )
        for one in ranked
    ]
    session.out.table([("SCORE", "START", "SENTENCE", "WHY"), *rows] if rows else [])
    session.out.line(counted(len(ranked), "sentence"))
    return DONE


def _values(one: RankedSentence) -> dict[str, Any]:
    return {"start": one.start, "end": one.end, "score": one.score, "why": one.why}


COMMAND = Command("rank", "list an article's sentences, those most worth checking first", _arguments, _run)
