"""`annotator text`: the text of an article as it is stored, or as it was before its tracked changes."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from annotator.cli.command import DONE, Command, Session, positive, words
from annotator.cli.values import cut_values
from annotator.domain.article import sha256_of
from annotator.domain.tracked_changes import before_changes


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument("--revision", metavar="N", type=positive, help="an earlier revision (default: the current one)")
    parser.add_argument("--original", action="store_true", help="as it was before the changes that its draft tracks")
    parser.add_argument("--file", metavar="OUT", type=Path, help="save the file that it was read from, as it came")
    parser.add_argument("--force", action="store_true", help="with --file: replace a file that is there")


def _save_file(session: Session) -> int:
    arguments = session.arguments
    articles = session.project.articles
    original = articles.save_file(arguments.article, arguments.file, arguments.revision, force=arguments.force)
    values = {"path": str(arguments.file), "name": original.name, "bytes": len(original.content)}
    session.out.answer({**values, "sha256": original.sha256})
    session.out.line(f"{original.name} was saved as {arguments.file}")
    return DONE


def _run(session: Session) -> int:
    if session.arguments.file is not None:
        return _save_file(session)
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
