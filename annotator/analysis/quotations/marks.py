"""What stands in quotation marks, in any style, also where the marks don't pair. Not whose words they are.

A mark is read by its glyph and by what stands on either side of it, against the marks that are open: a straight one
can open and close, a curly one that stands the wrong way round is turned, an apostrophe is neither. What never closes
ends with its paragraph, unless the next one begins with the same mark: then the quotation goes on there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from annotator.domain.text import paragraphs, trimmed

_MARK = re.compile("``|''|[\"“”„‟«»‹›‘’‚‛'「」『』〝〞〟＂]")
_CLOSED_BY = {
    "“": '”"“‟',
    '"': '"”“',
    "”": '”"',
    "„": '“”"‟',
    "‟": '”"',
    "«": "»«",
    "»": "«»",
    "‹": "›‹",
    "›": "‹›",
    "‘": "’'‘",
    "‛": "’'",
    "'": "'’",
    "‚": "‘’'",
    "「": "」",
    "『": "』",
    "〝": "〞〟",
    "＂": "＂",
    "``": "''\"”",
    "''": "''",
}
_SINGLE = frozenset("‘’‚‛'")
_EITHER_WAY = frozenset(('"', "＂", "''"))
_ALWAYS_OPEN = frozenset(("„", "‟", "‚", "‛", "「", "『", "〝", "``"))
_REVERSED = {"“": "„", "«": "»", "‹": "›", "‘": "‚"}
_CLOSING = frozenset('”»›"')
_BEFORE_OPENING = frozenset("([{<“„«‹‘‚「『\"'")
_DASHES = frozenset("—–-/…")
_AFTER_CLOSING = frozenset(".,;:!?)]}>—–-…”»›’\"'」』")
_SENTENCE_BREAK = re.compile(r"[.!?…][)\]]*\s+")
_AFTER_POSSESSIVE = re.compile(r"\s+\w")
# the next single mark that surely closes, or that surely opens
_NEXT_SINGLE = re.compile(r"(?<=[.,?!…—])['’](?!\w)|(?P<opens>(?<=[\s(\[“\"])['‘](?=\w))")
_DECADE = re.compile(r"\d0s\b")
_WORD = re.compile(r"[^\W\d_]+")
_POSSESSIVE_REACH = 400  # code points looked ahead, and back, so that no text costs the square of its length
_UNOPENED_REACH = 500
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch in quotation marks: code points [start, end) with the marks, and the spans between them.

    `paired` tells that it is neither without its beginning nor without its end.
    """

    start: int
    end: int
    content: tuple[tuple[int, int], ...]
    paired: bool


@dataclass(slots=True)
class _Open:
    mark: str
    start: int
    inner: int  # where the content of this paragraph begins
    content: list[tuple[int, int]] = field(default_factory=list)
    nested: int = -1  # where the first quotation inside begins


def marked(text: str, elisions: Collection[str] = ()) -> list[Marked]:
    """Return all that stands in quotation marks, in the order of its beginnings; what is nested comes after its outer.

    `elisions` are the words that begin with an apostrophe in the text's language, in lower case.
    """
    pairing = _Pairing(text, frozenset(elisions))
    blocks = [(start, end) for start, end in (trimmed(text, *span) for span in paragraphs(text)) if start < end]
    for number, (start, end) in enumerate(blocks):
        following = blocks[number + 1][0] if number + 1 < len(blocks) else len(text)
        pairing.paragraph(start, end, following)
    return sorted(pairing.found, key=lambda one: (one.start, -one.end))


class _Pairing:
    def __init__(self, text: str, elisions: frozenset[str]) -> None:
        self._text = text
        self._elisions = elisions
        self._stack: list[_Open] = []
        self._goes_on: _Open | None = None
        self._start = self._end = self._closed = 0
        self.found: list[Marked] = []

    def paragraph(self, start: int, end: int, following: int) -> None:
        """Take the paragraph [start, end); `following` is where the next one begins."""
        self._start, self._end, self._closed = start, end, start
        first = start
        if self._goes_on is not None:
            # it was made sure that this paragraph begins with the same mark
            first = start + len(self._goes_on.mark)
            self._goes_on.inner, self._goes_on.nested = first, -1
            self._stack.append(self._goes_on)
            self._goes_on = None
        for match in _MARK.finditer(self._text, first, end):
            self._take(match[0], match.start(), match.end())
        self._finish(following)

    # a mark

    def _take(self, mark: str, at: int, behind: int) -> None:
        before = self._text[at - 1] if at > self._start else "\n"
        after = self._text[behind] if behind < self._end else "\n"
        if mark in "'’" and before.isalnum() and after.isalnum():
            return
        if self._opens(mark, before, after, behind):
            if self._stack and self._stack[-1].nested < 0 and mark not in _SINGLE:
                self._stack[-1].nested = at
            self._stack.append(_Open(mark, at, behind))
            if len(self._stack) > _DEEPEST:
                self._give_up(self._stack.pop(0), at)
        elif mark in _SINGLE:
            self._close_single(mark, before, after, at)
        else:
            self._close(mark, before, after, at, behind)

    def _opens(self, mark: str, before: str, after: str, behind: int) -> bool:  # noqa: PLR0911 - a table of marks
        apart = before.isspace() or before in _BEFORE_OPENING
        goes_on = not (after.isspace() or after in _AFTER_CLOSING)
        top = self._stack[-1].mark if self._stack else ""
        if mark in "'‘" and self._is_elision(behind):
            return False
        if mark in _ALWAYS_OPEN:
            return True
        if mark in _REVERSED:
            if top and top == _REVERSED[mark]:
                return apart and goes_on and mark not in "«‹"
            return apart or before in _DASHES or goes_on or (mark == "«" and not top)
        if mark in _EITHER_WAY:
            return self._opens_either_way(mark, before, apart=apart, goes_on=goes_on)
        if mark in "»›":
            return apart and goes_on and top not in ("«", "‹")
        if mark == "”":
            return apart and goes_on and not any(one.mark not in _SINGLE for one in self._stack)
        return mark == "'" and (apart or before in _DASHES) and goes_on

    def _opens_either_way(self, mark: str, before: str, *, apart: bool, goes_on: bool) -> bool:
        """Tell whether a mark that looks the same at both ends opens: within another of its kind it must look so."""
        if any(mark in _CLOSED_BY[one.mark] for one in self._stack):
            return apart and goes_on and before != self._stack[-1].mark
        return (apart or before in _DASHES or not before.isdigit()) and (goes_on or before.isspace())

    def _is_elision(self, behind: int) -> bool:
        if _DECADE.match(self._text, behind):
            return True
        word = _WORD.match(self._text, behind, behind + 12)
        return word is not None and word[0].lower() in self._elisions

    def _close_single(self, mark: str, before: str, after: str, at: int) -> None:
        if not self._stack or mark not in _CLOSED_BY[self._stack[-1].mark]:
            return
        if before.isspace() or after.isalnum() or self._is_possessive(at):
            return
        self._emit(self._stack.pop(), at, at + 1)

    def _is_possessive(self, at: int) -> bool:
        """Tell whether a mark behind "officers" or "goin" is an apostrophe: the quotation surely closes later."""
        if self._text[at - 1] not in "sSnzx" or not _AFTER_POSSESSIVE.match(self._text, at + 1):
            return False
        following = _NEXT_SINGLE.search(self._text, at + 1, min(self._end, at + _POSSESSIVE_REACH))
        return following is not None and following["opens"] is None

    def _close(self, mark: str, before: str, after: str, at: int, behind: int) -> None:
        for depth in range(len(self._stack) - 1, -1, -1):
            if mark in _CLOSED_BY[self._stack[depth].mark]:
                for inner in self._stack[depth + 1 :]:
                    self._give_up(inner, at)
                one = self._stack[depth]
                del self._stack[depth:]
                self._emit(one, at, behind)
                return
        alone = all(one.mark in _SINGLE for one in self._stack)
        if alone and mark in _CLOSING and not before.isspace() and not after.isalnum():
            self._emit_unopened(mark, before, at, behind)

    # a quotation

    def _emit(self, one: _Open, at: int, behind: int) -> None:
        self._add(one.start, behind, [*one.content, (one.inner, at)], paired=True)
        self._closed = behind

    def _emit_unopened(self, mark: str, before: str, at: int, behind: int) -> None:
        """Take what stands before a closing mark that nothing opened: to the paragraph's or the sentence's start."""
        if mark == '"' and before.isdigit():
            return  # inches
        start = self._closed
        if start > self._start:
            start = max(start, at - _UNOPENED_REACH)
            sentence = _SENTENCE_BREAK.search(self._text, start, at - 1)
            clause = self._text.rfind(", ", start, at - 1)
            if sentence is None and clause < 0:
                return
            start = sentence.end() if sentence is not None else clause + 2
        self._add(start, behind, [(start, at)], paired=False)
        self._closed = behind

    def _give_up(self, one: _Open, limit: int) -> None:
        """Take what never closed: to the next quotation, or to a limit. A single mark was rather an apostrophe."""
        if one.mark in _SINGLE:
            before = self._text[max(0, one.start - 2) : one.start]
            if one.mark == "'" or not (before.strip() in (":", ",") or one.start == self._start):
                return
        end = trimmed(self._text, one.inner, one.nested if one.nested >= 0 else limit)[1]
        self._add(one.start, end, [*one.content, (one.inner, end)], paired=False)

    def _add(self, start: int, end: int, content: list[tuple[int, int]], *, paired: bool) -> None:
        spans = [trimmed(self._text, *span) for span in content]
        spans = [(first, last) for first, last in spans if first < last]
        if any(character.isalnum() for first, last in spans for character in self._text[first:last]):
            self.found.append(Marked(start, end, tuple(spans), paired))

    def _finish(self, following: int) -> None:
        """End the paragraph: its first open quotation may go on in the next one."""
        stack, self._stack = self._stack, []
        for depth, one in enumerate(stack):
            if not depth and self._text.startswith(one.mark, following) and not self._is_elision(following + 1):
                one.content.append((one.inner, self._end))
                self._goes_on = one
            else:
                self._give_up(one, self._end)


def outermost(found: list[Marked]) -> Iterator[Marked]:
    """Yield those that stand in no other one, in order."""
    reached = -1
    for one in found:
        if one.start >= reached:
            yield one
            reached = one.end
