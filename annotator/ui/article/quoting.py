"""A passage as it leaves the article: its plain text, and a quotation with its source. Not the clipboard itself.

What is imported is untrusted: everything is escaped, and only a web address becomes a link.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMimeData

from annotator.ui.i18n import local_date, tr

_BLANK_LINES = re.compile(r"\n\s*\n")
_LINE_BREAK = re.compile("[\n\v\f\x85\u2028\u2029]")  # as the view breaks lines; some of them no HTML can hold
_WEB = re.compile(r"https?://[^\s\"'<>]+\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """What is known of an article when it is quoted; `published` as ISO 8601 (YYYY-MM-DD). Empty: not known."""

    title: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""

    def parts(self) -> list[str]:
        """Return what is known, as one reads it."""
        known = (self.title, self.publisher, local_date(self.published), self.url)
        return [part.strip() for part in known if part.strip()]


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of an article's text and where it comes from.

    `lone_breaks`: a single LF parts paragraphs, as the article has it; else only a blank line does.
    """

    text: str
    source: Source = Source()
    lone_breaks: bool = True

    def plain(self) -> str:
        """Return exactly the text."""
        return self.text

    def plain_with_source(self) -> str:
        """Return “the text” — title, publisher, date, URL; the quotation alone where nothing is known."""
        quoted = tr("“{passage}”").format(passage=self.text.strip())
        known = ", ".join(self.source.parts())
        return tr("{quotation} — {source}").format(quotation=quoted, source=known) if known else quoted

    def html(self) -> str:
        """Return a quotation in HTML, its paragraphs each in its own direction, with the source below."""
        return (
            '<meta charset="utf-8"/>'
            f"<blockquote{self._cite()}>{''.join(self._paragraphs())}{self._footer()}</blockquote>"
        )

    def _cite(self) -> str:
        return f' cite="{escape(self.source.url)}"' if _is_web(self.source.url) else ""

    def _paragraphs(self) -> list[str]:
        pieces = self.text.split("\n") if self.lone_breaks else _BLANK_LINES.split(self.text)
        lines = [_LINE_BREAK.sub("<br/>", escape(piece.strip("\n"))) for piece in pieces if piece.strip()]
        return [f'<p dir="auto">{line}</p>' for line in lines]

    def _footer(self) -> str:
        source = self.source
        parts = [f"<cite>{escape(source.title.strip())}</cite>"] if source.title.strip() else []
        if source.publisher.strip():
            parts.append(escape(source.publisher.strip()))
        if source.published.strip():
            parts.append(f'<time datetime="{escape(source.published)}">{escape(local_date(source.published))}</time>')
        if source.url.strip():
            url = escape(source.url.strip())
            parts.append(f'<a href="{url}">{url}</a>' if _is_web(source.url) else url)
        return f"<footer>— {', '.join(parts)}</footer>" if parts else ""

    def mime(self, *, with_source: bool = False) -> QMimeData:
        """Return the passage as plain text and HTML; `with_source` puts the source into the plain text too."""
        data = QMimeData()
        data.setText(self.plain_with_source() if with_source else self.plain())
        data.setHtml(self.html())
        return data


def _is_web(url: str) -> bool:
    return _WEB.match(url.strip()) is not None
