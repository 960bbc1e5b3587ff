"""`annotator similar-articles`: the articles whose text is like one's, also sentence by sentence."""

from __future__ import annotations

from argparse import ArgumentParser
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted
from annotator.cli.progress import COMPARED, on_terminal
from annotator.cli.values import share_value
from annotator.errors import ReadOnly

if TYPE_CHECKING:
    from annotator.domain.near_duplicate import SharedSentence, SimilarArticle

_FILLED_SECONDS = 2.0
"""So long an older project's texts are made ready before one is compared with them; the next command goes on."""


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the id of an article")
    parser.add_argument("--sentences", action="store_true", help="tell of each sentence where else it stands")


def _run(session: Session) -> int:
    service = session.project.near_duplicates
    with on_terminal() as progress, suppress(ReadOnly):
        service.fill(progress, COMPARED, seconds=_FILLED_SECONDS)
    waiting = service.waiting()
    if session.arguments.sentences:
        _tell_sentences(session, waiting)
    else:
        _tell(session, waiting)
    if waiting:
        session.out.complain(
            f"{counted(waiting, 'article')} could not be compared yet: the next command or the window goes on."
        )
    return DONE


def _tell(session: Session, waiting: int) -> None:
    out = session.out
    found = session.project.near_duplicates.of_article(session.arguments.article)
    out.answer({"similar_articles": [_values(one) for one in found], **_left(waiting)})
    for one in found:
        out.line(f"{one.share:.0%}  {one.article_id}  {one.title}")
        out.line(f"    {one.here:.0%} of this article stands there, {one.there:.0%} of that one here")
    out.line(counted(len(found), "similar article"))


def _tell_sentences(session: Session, waiting: int) -> None:
    out, article_id = session.out, session.arguments.article
    found = session.project.near_duplicates.mosaic(article_id)
    out.answer(
        {
            "similar_articles": [_values(one) for one in found.articles],
            "sentences": [_sentence_values(one) for one in found.sentences],
            **_left(waiting),
        }
    )
    if out.as_json:
        return
    text = session.project.articles.revision(article_id).text
    names = {one.article_id: at for at, one in enumerate(found.articles, 1)}
    for one in found.articles:
        out.line(f"[{names[one.article_id]}]  {one.here:.0%}  {one.article_id}  {one.title}")
    for sentence in found.sentences:
        where = " ".join(f"[{names[place.article_id]}]" for place in sentence.places)
        out.line(f"{where or '-'}  {' '.join(text[sentence.start : sentence.end].split())}")
    shared = sum(bool(one.places) for one in found.sentences)
    out.line(f"{shared:,} of {counted(len(found.sentences), 'sentence')} in other articles too")


def _left(waiting: int) -> dict[str, int]:
    return {"not_compared": waiting} if waiting else {}


def _values(one: SimilarArticle) -> dict[str, Any]:
    return {
        "article_id": one.article_id,
        "title": one.title,
        "share": share_value(one.share),
        "here": share_value(one.here),
        "there": share_value(one.there),
    }


def _sentence_values(one: SharedSentence) -> dict[str, Any]:
    return {
        "start": one.start,
        "end": one.end,
        "places": [
            {"article_id": place.article_id, "start": place.start, "end": place.end, "share": share_value(place.share)}
            for place in one.places
        ],
    }


COMMAND = Command("similar-articles", "find articles whose text is like one's", _arguments, _run)
