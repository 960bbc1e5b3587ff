"""Which file of a dataset is of which article: a list beside formats that know their texts by file names only."""

from __future__ import annotations

import json

from annotator.domain.documents import ExportDocument
from annotator.exporting.output import Output

NAME = "articles.jsonl"


class ArticleList:
    """A line an article, the same keys in each."""

    def __init__(self) -> None:
        self._lines = bytearray()

    def add(self, file: str, document: ExportDocument) -> None:
        """Note the name, without suffix, that an article's files have."""
        article, revision = document.article, document.revision
        row = {
            "file": file,
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

    def write(self, output: Output) -> None:
        """Put the list beside the files."""
        output.beside[NAME] = bytes(self._lines)
