"""Finds the markup inside one Markdown paragraph: emphasis marks, links, footnote marks, images, code marks, escapes.

It walks the parser's tokens along the paragraph's own characters and checks every step, so that a wrong step is
noticed instead of cutting a word.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

_MARKED = frozenset({"strong_open", "strong_close", "em_open", "em_close", "s_open", "s_close"})


class Misaligned(Exception):
    """The tokens could not be laid over the source; the message says what was not found."""


@dataclass(frozen=True, slots=True)
class Link:
    """The words of a link, where it leads as it is written, and its title, which may be empty."""

    start: int
    end: int
    address: str
    title: str


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """A mark of the footnote of that name."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Markup:
    """What is found in a paragraph, each in order: what is markup and nothing else, links, marks of footnotes.

    A mark is not among the spans. A link has words that stay when all that is cut; one around an image alone is none.
    """

    spans: list[tuple[int, int]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    marks: list[FootnoteMark] = field(default_factory=list)


def markup_of(inline: Token, references: Container[str]) -> Markup:
    """Return the markup in `inline.content`, in its places. Raises Misaligned.

    `references` are the names of link definitions, as the parser writes them.
    """
    walk = _Walk(inline.content, references)
    for token in inline.children or ():
        walk.step(token)
    walk.finish()
    return walk.found


class _Walk:
    def __init__(self, content: str, references: Container[str]) -> None:
        self._content = content
        self._references = references
        self._at = 0
        self.found = Markup()
        self._spans = self.found.spans
        # of each link that is open: where its words begin, how many spans and marks are before it
        self._opened: list[tuple[int, int, int, Token]] = []

    def step(self, token: Token) -> None:
        """Move behind one token."""
        kind = token.type
        if kind == "text":
            self._keep(token.content)
        elif kind in _MARKED:
            self._cut(token.markup)
        elif kind == "text_special":
            self._special(token)
        elif kind == "code_inline":
            self._code(token)
        elif kind == "html_inline":
            self._cut(token.content)
        elif kind in ("softbreak", "hardbreak"):
            self._line_end(hard=kind == "hardbreak")
        elif kind in ("link_open", "link_close"):
            self._link(token, autolink=token.markup == "autolink")
        elif kind == "footnote_mark":
            self._footnote(token)
        elif kind == "image":
            self._image(token)
        else:
            raise Misaligned(f"{kind} is not known")

    def finish(self) -> None:
        """Check that nothing but white space is left."""
        if self._content[self._at :].strip():
            raise Misaligned("the end of a paragraph was not reached")

    def _keep(self, words: str) -> None:
        if not words:
            return
        # the parser leaves out spaces at the ends of lines
        while not self._content.startswith(words, self._at):
            if self._at >= len(self._content) or self._content[self._at] not in " \t":
                raise Misaligned("words could not be found again")
            self._at += 1
        self._at += len(words)

    def _cut(self, markup: str) -> None:
        start = self._at
        self._keep(markup)
        self._spans.append((self._at - len(markup), self._at))
        if self._at - len(markup) < start:
            raise Misaligned("a mark could not be found again")

    def _special(self, token: Token) -> None:
        if token.info == "escape" and token.markup.startswith("\\") and len(token.markup) > 1:
            self._cut("\\")
            self._keep(token.markup[1:])
        else:
            self._keep(token.markup)

    def _code(self, token: Token) -> None:
        self._cut(token.markup)
        end = self._content.find(token.markup, self._at + len(token.content))
        inner = self._content[self._at : end]
        if end < 0 or inner.replace("\n", " ").strip() != token.content.strip():
            raise Misaligned("code could not be found again")
        self._at = end
        self._cut(token.markup)

    def _line_end(self, *, hard: bool) -> None:
        while self._content[self._at : self._at + 1] in (" ", "\t"):
            self._at += 1
        if hard and self._content.startswith("\\", self._at):
            self._cut("\\")
        if not self._content.startswith("\n", self._at):
            raise Misaligned("a line end could not be found again")
        self._at += 1

    def _footnote(self, token: Token) -> None:
        self._keep(token.markup)
        self.found.marks.append(FootnoteMark(self._at - len(token.markup), self._at, token.info))

    def _link(self, token: Token, *, autolink: bool) -> None:
        if token.type == "link_close":
            self._link_end(autolink=autolink)
            return
        self._cut("<" if autolink else "[")
        self._opened.append((self._at, len(self._spans), len(self.found.marks), token))

    def _link_end(self, *, autolink: bool) -> None:
        start, spans, marks, token = self._opened.pop()
        gone = self._spans[spans:] + [(mark.start, mark.end) for mark in self.found.marks[marks:]]
        if words := self._words(start, self._at, sorted(gone)):
            address, title = str(token.attrGet("href") or ""), str(token.attrGet("title") or "")
            self.found.links.append(Link(*words, address, title))
        if autolink:
            self._cut(">")
            return
        while self._content[self._at : self._at + 1] in (" ", "\t", "\n"):
            self._at += 1
        self._target()

    def _words(self, start: int, end: int, gone: list[tuple[int, int]]) -> tuple[int, int] | None:
        """Return from the first to behind the last character that stays between two places and is no white space."""
        first, last = end, start
        for cut_start, cut_end in [*gone, (end, end)]:
            words = self._content[start:cut_start]
            if words.strip():
                first = min(first, cut_start - len(words.lstrip()))
                last = start + len(words.rstrip())
            start = cut_end
        return (first, last) if first < last else None

    def _image(self, token: Token) -> None:
        start = self._at
        self._keep("![")
        self._keep(token.content)
        spans = len(self._spans)
        self._target()
        del self._spans[spans:]
        self._spans.append((start, self._at))

    def _target(self) -> None:
        """Cut `](address "title")`, `][name]`, `][]` or `]` here."""
        start = self._at
        self._keep("]")
        after = self._inline_target() or self._named_target() or self._at
        self._at = after
        self._spans.append((start, after))

    def _inline_target(self) -> int | None:
        """Return where `(address "title")` ends, read by the parser's own rules, or None."""
        from markdown_it.helpers import parseLinkDestination, parseLinkTitle

        text, limit = self._content, len(self._content)
        if not text.startswith("(", self._at):
            return None
        at = _behind_space(text, self._at + 1)
        if not text.startswith(")", at):
            destination = parseLinkDestination(text, at, limit)
            if not destination.ok:
                return None
            at = destination.pos
            title_at = _behind_space(text, at)
            title = parseLinkTitle(text, title_at, limit) if title_at > at else None
            at = _behind_space(text, title.pos) if title and title.ok else title_at
        return at + 1 if text.startswith(")", at) else None

    def _named_target(self) -> int | None:
        if not self._content.startswith("[", self._at):
            return None
        end = self._content.find("]", self._at)
        name = " ".join(self._content[self._at + 1 : end].split())
        # the parser compares names without regard to case, by lower and then upper
        if end > 0 and (not name or name.lower().upper() in self._references):
            return end + 1
        return None


def _behind_space(text: str, position: int) -> int:
    while text[position : position + 1] in (" ", "\t", "\n"):
        position += 1
    return position
