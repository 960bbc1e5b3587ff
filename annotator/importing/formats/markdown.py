"""Reads Markdown by cutting its markup: what is left is the article's own text, character for character.

Nothing is rendered. Heading marks, emphasis, link targets, images, HTML, fences, quote marks and front matter become
cuts; list marks and indented code stay, as they read well. Entities stay as they are written: a cut cannot turn
`&mdash;` into a dash. The parser's tokens are laid over the source again; where that fails the text is left whole.
Links and footnotes are source notes; a footnote that no mark in the text calls for stays in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from annotator.domain.article import Metadata
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.files import refuse_other_kinds
from annotator.importing.cleaning import settle
from annotator.importing.cleaning.page import Finding
from annotator.importing.encoding import Decoded, decode
from annotator.importing.format import InputFile, Reading
from annotator.importing.front_matter import WHY as FRONT_MATTER
from annotator.importing.front_matter import front_matter
from annotator.importing.inline_markup import FootnoteMark, Link, Markup, Misaligned, markup_of
from annotator.importing.stated_metadata import FIELDS, HEADING
from annotator.importing.stated_metadata import FRONT_MATTER as STATED_IN_FRONT
from annotator.importing.web_addresses import first_address
from annotator.messages import message

if TYPE_CHECKING:
    from markdown_it.token import Token

MARKUP = "Markdown markup"
NOTE = message("note, kept as a source note")

_PAGES = ("http://", "https://", "ftp://")
_LARGEST = 2_000_000
_LARGEST_PARAGRAPH = 100_000
# what the parser looks for to the end of a paragraph each time it is opened
_PAIRS = (("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<script", "</script"), ("<style", "</style"))
_MOST_UNCLOSED = 100
_QUOTE_MARK = re.compile(r">[ \t]?")
# what can stand before the words of a quoted line: marks of quotes and lists
_PREFIX = re.compile(r"(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*")
_ATX = re.compile(_PREFIX.pattern + r"#{1,6}(?:[ \t]+|$)")
_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>|<\?.*?\?>|<![A-Z][^>]*>", re.DOTALL)
_SCRIPT = re.compile(r"<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a Markdown text. Raises UnreadableSource."""
    refuse_other_kinds(file.data, file.name)
    yield reading_of(decode(file.data, file.name, file.encoding))


def reading_of(decoded: Decoded) -> Reading:
    """Return what a Markdown text holds. Its first heading of the first level, or its front matter, is the title."""
    front = front_matter(decoded.text)
    body_start = front.end if front else 0
    metadata = front.metadata if front else Metadata()
    findings = [Finding(0, body_start, FRONT_MATTER, whole_line=True)] if body_start else []
    try:
        body = _Body(decoded.text, body_start)
        markup = list(body.findings())
    except Misaligned as error:
        markup, notes, heading = [], [], ""
        decoded = replace(
            decoded,
            warnings=(*decoded.warnings, message("Markdown markup was left in the text: {reason}.", reason=error)),
        )
    else:
        notes, heading = body.notes(), body.heading()
    cuts = settle(decoded.text, [*findings, *markup])
    if sum(len(cut.text) for cut in cuts) == len(decoded.text):
        # nothing but markup: it is shown rather than an empty article
        cuts, notes = (), []
    stated = dict.fromkeys(FIELDS, STATED_IN_FRONT)
    if not metadata.title and heading:
        metadata = replace(metadata, title=heading)
        stated["title"] = HEADING
    return Reading(
        decoded.text,
        metadata=metadata,
        stated=stated,
        cuts=cuts,
        notes=notes,
        warnings=decoded.warnings,
        encoding=decoded.encoding,
        clean=True,
    )


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int


class _Body:
    """The text behind the front matter, parsed, with the places of its lines.

    Raises Misaligned for a text on which the parser would work for minutes.
    """

    def __init__(self, text: str, start: int) -> None:
        _refuse_endless(text[start:])
        # imported when first needed: most articles are plain text
        from annotator.importing.markdown_parser import FOOTNOTES, markdown_parser

        self._text = text
        self._environment: dict[str, Any] = {}
        self._tokens = markdown_parser().parse(text[start:], self._environment)
        self._references: dict[str, Any] = self._environment.get("references", {})
        self._footnotes: dict[str, Token] = self._environment.get(FOOTNOTES, {})
        self._links: list[Link] = []
        self._marks: list[FootnoteMark] = []
        self._lines: list[_Line] = []
        while start <= len(text):
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            self._lines.append(_Line(start, end))
            start = end + 1

    def heading(self) -> str:
        """Return the words of the first heading of the first level, or the empty string."""
        for token, content in zip(self._tokens, self._tokens[1:], strict=False):
            if token.type == "heading_open" and token.tag == "h1":
                parts = [child.content for child in content.children or () if child.type in _WORDS]
                return " ".join("".join(parts).split())
        return ""

    def findings(self) -> Iterator[Finding]:
        """Yield what is markup: lines that are nothing else as whole lines, of the others the exact stretches."""
        spans = sorted(self._spans())
        merged: list[tuple[int, int]] = []
        for start, end in spans:
            if merged and start <= merged[-1][1]:
                merged[-1] = merged[-1][0], max(end, merged[-1][1])
            elif start < end:
                merged.append((start, end))
        yield from self._by_line(merged, MARKUP)
        yield from self._by_line(sorted((mark.start, mark.end) for mark in self._marks), NOTE)
        for name in {mark.name for mark in self._marks}:
            first, behind = self._footnotes[name].map or (0, 0)
            yield from (
                Finding(line.start, line.end, NOTE, whole_line=True)
                for line in self._lines[first:behind]
                if self._text[line.start : line.end].strip()
            )

    def notes(self) -> list[IncomingNote]:
        """Return the links and footnotes that `findings` has come by."""
        links = [
            IncomingNote(SourceNoteKind.LINK, link.start, link.end, " ".join(link.title.split()), url=link.address)
            for link in self._links
            if _is_page(link.address)
        ]
        said = {name: self._footnote(self._footnotes[name].content) for name in {mark.name for mark in self._marks}}
        return links + [
            IncomingNote(SourceNoteKind.FOOTNOTE, mark.start, mark.start, said[mark.name][0], url=said[mark.name][1])
            for mark in self._marks
        ]

    def _footnote(self, content: str) -> tuple[str, str]:
        """Return the words of a footnote without their markup, and the first address in them."""
        from annotator.importing.markdown_parser import markdown_parser

        paragraphs, address = [], ""
        try:
            _refuse_endless(content)
            for token in markdown_parser(footnotes=False).parse(content, {"references": self._references}):
                markup = markup_of(token, self._references) if token.type == "inline" else Markup()
                address = address or next((one.address for one in markup.links if _is_page(one.address)), "")
                paragraphs.append(_without(token.content, markup.spans).strip())
        except Misaligned:
            return content, first_address(content)
        words = "\n\n".join(filter(None, paragraphs))
        return words, address or first_address(words)

    def _by_line(self, spans: list[tuple[int, int]], why: str) -> Iterator[Finding]:
        """Split spans at line ends, and yield a line as a whole where only white space would be left of it."""
        pieces: dict[int, list[tuple[int, int]]] = {}
        index = 0
        for start, end in spans:
            while self._lines[index].end < start:
                index += 1
            here = index
            while here < len(self._lines) and self._lines[here].start < end:
                line = self._lines[here]
                piece = max(start, line.start), min(end, line.end)
                if piece[0] < piece[1]:
                    pieces.setdefault(here, []).append(piece)
                here += 1
        for number, stretches in pieces.items():
            line = self._lines[number]
            if self._is_all(line, stretches):
                yield Finding(line.start, line.end, why, whole_line=True)
            else:
                yield from (Finding(start, end, why) for start, end in stretches)

    def _is_all(self, line: _Line, stretches: list[tuple[int, int]]) -> bool:
        position = line.start
        for start, end in stretches:
            if self._text[position:start].strip():
                return False
            position = end
        return not self._text[position : line.end].strip()

    def _spans(self) -> Iterator[tuple[int, int]]:
        atx = False
        for token in self._tokens:
            if token.map is None:
                continue
            lines = self._lines[token.map[0] : token.map[1]]
            if token.type == "heading_open":
                atx = token.markup.startswith("#")
                if not atx:
                    yield lines[-1].start, lines[-1].end
            elif token.type == "inline":
                yield from self._inline(token, lines, atx=atx)
                atx = False
            else:
                yield from self._block(token, lines)
        yield from self._quote_marks()
        for entry in self._definitions():
            yield from ((line.start, line.end) for line in self._lines[entry[0] : entry[1]])

    def _block(self, token: Token, lines: list[_Line]) -> Iterator[tuple[int, int]]:
        if token.type == "hr":
            yield lines[0].start, lines[0].end
        elif token.type == "fence":
            yield lines[0].start, lines[0].end
            if self._closes(token, lines[-1]) and len(lines) > 1:
                yield lines[-1].start, lines[-1].end
        elif token.type == "html_block":
            start, end = lines[0].start, lines[-1].end
            html = self._text[start:end]
            for pattern in (_SCRIPT, _TAG):
                yield from ((start + match.start(), start + match.end()) for match in pattern.finditer(html))

    def _closes(self, token: Token, line: _Line) -> bool:
        words = self._text[line.start : line.end].strip(" \t>")
        return words.startswith(token.markup) and not words.strip(token.markup[0])

    def _inline(self, token: Token, lines: list[_Line], *, atx: bool) -> Iterator[tuple[int, int]]:
        """Yield the markup of a run of text, and of a heading its # marks, in places of the source."""
        contents = token.content.split("\n")
        if len(contents) > len(lines):
            raise Misaligned("a paragraph could not be found again in its lines")
        # where each line of the content begins, in the content and in the source
        starts, places = [0], []
        for content, line in zip(contents, lines, strict=False):
            place = self._place(content, line, atx=atx)
            places.append(place)
            starts.append(starts[-1] + len(content) + 1)
            if atx:
                yield self._text.index("#", line.start), place
                yield place + len(content.rstrip()), line.end

        def in_source(position: int) -> int:
            number = bisect_right(starts, position) - 1
            return position + places[number] - starts[number]

        found = markup_of(token, self._references)
        self._links += [
            replace(link, start=in_source(link.start), end=in_source(link.end - 1) + 1) for link in found.links
        ]
        self._marks += [
            replace(mark, start=in_source(mark.start), end=in_source(mark.end - 1) + 1) for mark in found.marks
        ]
        for start, end in found.spans:
            number = bisect_right(starts, start) - 1
            while number < len(places) and starts[number] < end:
                shift = places[number] - starts[number]
                yield max(start, starts[number]) + shift, min(end, starts[number + 1] - 1) + shift
                number += 1

    def _place(self, content: str, line: _Line, *, atx: bool) -> int:
        text = self._text[line.start : line.end]
        if atx:
            mark = _ATX.match(text)
            at = text.find(content, mark.end()) if mark else -1
            at = at if content else len(text)
        else:
            bare = content.rstrip()
            at = len(text.rstrip()) - len(bare) if text.rstrip().endswith(bare) else -1
        if at < 0:
            raise Misaligned("a line could not be found again")
        return line.start + at

    def _definitions(self) -> Iterator[Sequence[int]]:
        """Yield the lines of link definitions (`[name]: address`), which the parser takes out of the text."""
        entries = [*self._references.values(), *self._environment.get("duplicate_refs", [])]
        yield from (entry["map"] for entry in entries if "map" in entry)

    def _quote_marks(self) -> Iterator[tuple[int, int]]:
        """Yield the > marks before each quoted line: as many as it is deep, so that a > of its own stays."""
        depths: Counter[int] = Counter()
        for token in self._tokens:
            if token.type == "blockquote_open" and token.map is not None:
                depths.update(range(*token.map))
        for number, depth in depths.items():
            line = self._lines[number]
            prefix = _PREFIX.match(self._text, line.start, line.end)
            marks = _QUOTE_MARK.finditer(self._text, line.start, prefix.end() if prefix else line.start)
            yield from (mark.span() for mark in islice(marks, depth))


def _is_page(address: str) -> bool:
    return address.lower().startswith(_PAGES)


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    kept, position = [], 0
    for start, end in spans:
        kept.append(text[position:start])
        position = max(position, end)
    return "".join(kept) + text[position:]


def _refuse_endless(text: str) -> None:
    if len(text) > _LARGEST or max(map(len, text.split("\n\n"))) > _LARGEST_PARAGRAPH:
        raise Misaligned("the text is too long to be parsed")
    lowered = text.lower()
    if any(lowered.count(first) > lowered.count(last) + _MOST_UNCLOSED for first, last in _PAIRS):
        raise Misaligned("too much HTML in it is never closed")


_WORDS = frozenset({"text", "text_special", "code_inline", "softbreak"})
