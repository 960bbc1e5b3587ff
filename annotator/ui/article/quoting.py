"""What a copied passage becomes on the clipboard: plain text, and HTML as a quotation with its source."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData

from annotator.ui.article.style import ArticleHeading


def quotation(passage: str, heading: ArticleHeading) -> QMimeData:
    """Return the passage for the clipboard."""
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in passage.split("\n") if line.strip())
    source = ", ".join(escape(part) for part in (heading.byline, heading.title, heading.dateline) if part.strip())
    cited = f"<footer>{source}</footer>" if source else ""
    data = QMimeData()
    data.setText(passage)
    data.setHtml(f"<blockquote>{paragraphs}{cited}</blockquote>")
    return data
