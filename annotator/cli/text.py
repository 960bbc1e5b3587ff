"""`annotator text`: the text of an article as it is stored, or as it was before its tracked changes."""

from __future__ import annotations

from argparse import ArgumentParser

from annotator.cli.command import DONE, Command, Session, positive, words
from annotator.cli.values import cut_values
from annotator.domain.article import sha256_of
from annotator.domain.tracked_changes import before_changes


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument("--revision", metavar="N", type=positive, help="an earlier revision (default: the current one)")
    parser.add_argument("--original", action="store_true", help="as it was before the changes that its draft tracks")


def _run(session: Session) -> int:
    revision = session.project.articles.revision(session.arguments.article, session.arguments.revision)
    text, sha256 = revision.text, revision.sha256
    if session.arguments.original:
        text = before_changes(text, revision.tracked)
        sha256 = sha256_of(text)
    if not session.out.as_json:
        # byte for byte: no line end is added, none is changed
        session.out.bytes(text.encode("utf-8"))
        return DONE
    session.out.answer(
        {
            "article_id": revision.article_id,
            "revision": revision.number,
            "text": text,
            "sha256": sha256,
            "source_text": revision.source_text,
            "encoding": revision.encoding,
            "cuts": [cut_values(cut) for cut in revision.cuts],
        }
    )
    return DONE


COMMAND = Command("text", "print an article's text, byte for byte", _arguments, _run)
