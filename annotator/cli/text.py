"""`annotator text`: the text of an article as it is stored."""

from __future__ import annotations

from argparse import ArgumentParser

from annotator.cli.command import DONE, Command, Session, positive, words
from annotator.cli.values import cut_values


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument("--revision", metavar="N", type=positive, help="an earlier revision (default: the current one)")


def _run(session: Session) -> int:
    revision = session.project.articles.revision(session.arguments.article, session.arguments.revision)
    if not session.out.as_json:
        # byte for byte: no line end is added, none is changed
        session.out.bytes(revision.text.encode("utf-8"))
        return DONE
    session.out.answer(
        {
            "article_id": revision.article_id,
            "revision": revision.number,
            "text": revision.text,
            "sha256": revision.sha256,
            "source_text": revision.source_text,
            "encoding": revision.encoding,
            "cuts": [cut_values(cut) for cut in revision.cuts],
        }
    )
    return DONE


COMMAND = Command("text", "print an article's text, byte for byte", _arguments, _run)
