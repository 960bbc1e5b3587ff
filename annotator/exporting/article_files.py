"""The files of formats that have one an article: what each is called, and the list that says which is of which."""

from __future__ import annotations

import json

from annotator.domain.documents import ExportDocument
from annotator.errors import InvalidInput
from annotator.exporting.format import Export
from annotator.exporting.names import Names
from annotator.exporting.output import Shape
from annotator.messages import message

LIST = "articles.jsonl"


class ArticleFiles:
    """Names for the articles' files, in a folder or an archive; a single file holds one article."""

    def __init__(self, export: Export) -> None:
        self._output = export.output
        self._names = Names()
        self._lines = bytearray()

    def name(self, document: ExportDocument) -> str:
        """Return what the files of an article are called, without suffix. Raises InvalidInput for a second one."""
        if self._lines and self._output.shape is Shape.FILE:
            raise _not_one(message("A single file of this format holds one article, and there are more."))
        name = self._names.of(document.article)
        article, revision = document.article, document.revision
        row = {
            "file": name,
            "article_id": article.article_id,
            "title": article.title,
            "byline": article.byline,
            "publisher": article.publisher,
            "published": article.published,
            "url": article.url,
            "language": article.language,
            "revision": revision.number,
            "sha256": revision.sha256,
        }
        self._lines += json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        return name

    def finish(self) -> None:
        """Put the list beside the files. Raises InvalidInput where a single file would hold nothing."""
        if self._output.shape is not Shape.FILE:
            self._output.beside[LIST] = bytes(self._lines)
        elif not self._lines:
            raise _not_one(message("A single file of this format holds one article, and there is none."))


def _not_one(what: str) -> InvalidInput:
    return InvalidInput(what, message("Choose one article, or name a file that ends in .zip."))
