r"""The language of the search field, read into a `SearchQuery`.

    immunity "clearly established"        both, the second one as a phrase
    qualif*                               words that begin so
    12 300 people                         a number as one word, as it is written; 12 AND 300 are two
    police OR guns, NOT (NRA OR lobby)    operators in capitals; -word is NOT word
    status:false tag:legal claimant:"Karen Bass" publisher:CNN checker:Anna from:2021 to:2021-06 in:claims
    claimant:"Dwayne \"The Rock\" Johnson"   a quotation mark inside a value

Whatever is typed gives a query, or an InvalidInput that says what is wrong; nothing else is ever raised.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from annotator.domain.quoted_value import INSIDE, quoted, unquoted
from annotator.domain.search import AllOf, AnyOf, Field, Filter, Kind, Node, Phrase, SearchQuery
from annotator.domain.search_numbers import SPACED_NUMBER
from annotator.domain.search_words import phrase_of
from annotator.errors import InvalidInput
from annotator.messages import message

_LONGEST = 2_000
_MOST_WORDS = 64
_DEEPEST = 20
_KINDS = {
    "claims": Kind.CLAIM,
    "claim": Kind.CLAIM,
    "articles": Kind.ARTICLE,
    "article": Kind.ARTICLE,
    "evidence": Kind.EVIDENCE,
    "comments": Kind.COMMENT,
    "comment": Kind.COMMENT,
    "notes": Kind.SOURCE_NOTE,
    "note": Kind.SOURCE_NOTE,
}
_FIELDS = "|".join([*Field, "in"])
_TOKEN = re.compile(
    rf"""(?P<minus>-(?=[\w"(]))?
    (?: (?P<field>{_FIELDS}):(?:"(?P<quoted_value>{INSIDE})"?|(?P<value>[^\s()"]*))
      | (?P<open>\() | (?P<close>\))
      | "(?P<phrase>[^"]*)"?(?P<star>\*)?
      | (?P<number>{SPACED_NUMBER})(?![^\s()"])
      | (?P<bare>[^\s()"]+) )""",
    re.VERBOSE | re.IGNORECASE,
)
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class _Token:
    """`kind` is one of: ( ) AND OR NOT word filter."""

    kind: str
    phrase: Phrase | None = None
    filter: tuple[str, str] | None = None


def read_search(text: str) -> SearchQuery:
    """Return the query that a text stands for. Raises InvalidInput with what is wrong and what to type instead."""
    if len(text) > _LONGEST:
        raise InvalidInput(
            message("The search is longer than {longest} letters.", longest=_LONGEST), message("Look for fewer words.")
        )
    tokens = list(_tokens(text))
    if sum(len(token.phrase.words) for token in tokens if token.phrase) > _MOST_WORDS:
        raise InvalidInput(
            message("The search has more than {most_words} words.", most_words=_MOST_WORDS),
            message("Look for fewer words."),
        )
    return _Reader(tokens).query()


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    for match in _TOKEN.finditer(text):
        if match["minus"]:
            found.append(_Token("NOT"))
        if match["field"]:
            value = match["value"] if match["quoted_value"] is None else unquoted(match["quoted_value"])
            found.append(_Token("filter", filter=(match["field"].lower(), " ".join(value.split()))))
        elif match["open"] or match["close"]:
            found.append(_Token(match[0][-1]))
        elif match["bare"] in ("AND", "OR", "NOT"):
            found.append(_Token(match["bare"]))
        else:
            said = next(one for one in match.group("phrase", "number", "bare") if one is not None)
            prefix = said.endswith("*") or bool(match["star"])
            # a word that is none, such as & or ?, asks for nothing: its phrase is None
            found.append(_Token("word", phrase=phrase_of(said, prefix=prefix)))
    return found


@dataclass(slots=True)
class _Not:
    """A part that must not be found, until the row it stands in is put together."""

    node: Node


class _Reader:
    """Reads tokens from left to right: OR binds less than AND, which may be left out."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0
        self._filters: list[Filter] = []
        self._kinds: list[Kind] = []

    def query(self) -> SearchQuery:
        node = self._alternatives()
        if self._peek() == ")":
            raise InvalidInput(
                message("A bracket is closed that was never opened."), message("Take the ) away, or open it with (.")
            )
        return SearchQuery(node, tuple(self._filters), tuple(dict.fromkeys(self._kinds)))

    def _peek(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""

    def _next(self) -> _Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _alternatives(self) -> Node | None:
        parts = [self._row()]
        while self._peek() == "OR":
            if self._filters and self._depth == 0 and parts[-1] is None:
                raise _filters_stand_alone()
            self._next()
            before = len(self._filters)
            part = self._row()
            if part is None and len(self._filters) > before:
                raise _filters_stand_alone()
            parts.append(part)
        nodes = [part for part in parts if part is not None]
        if not nodes:
            return None
        return nodes[0] if len(nodes) == 1 else AnyOf(tuple(nodes))

    def _row(self) -> Node | None:
        wanted: list[Node] = []
        unwanted: list[Node] = []
        while self._peek() not in ("", ")", "OR"):
            if self._peek() == "AND":
                self._next()
                continue
            part = self._part()
            if isinstance(part, _Not):
                unwanted.append(part.node)
            elif part is not None:
                wanted.append(part)
        if unwanted and not wanted:
            raise InvalidInput(
                message("The search says only what is not wanted."),
                message("Add a word that should be found, before NOT or the -."),
            )
        if not wanted:
            return None
        return wanted[0] if len(wanted) == 1 and not unwanted else AllOf(tuple(wanted), tuple(unwanted))

    def _part(self) -> Node | _Not | None:
        excluded = False
        while self._peek() == "NOT":
            self._next()
            excluded = not excluded
        kind = self._peek()
        if kind in ("", ")", "AND", "OR"):
            return None  # still being typed
        token = self._next()
        if token.kind == "filter":
            self._take_filter(*(token.filter or ("", "")), excluded=excluded)
            return None
        node = self._group() if token.kind == "(" else token.phrase
        return _Not(node) if excluded and node is not None else node

    def _group(self) -> Node | None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise InvalidInput(
                message("The brackets are nested deeper than {deepest}.", deepest=_DEEPEST),
                message("Say it with fewer brackets."),
            )
        node = self._alternatives()
        if self._peek() != ")":
            raise InvalidInput(message("A bracket is not closed."), message("Close it with ), or take the ( away."))
        self._next()
        self._depth -= 1
        return node

    def _take_filter(self, field: str, value: str, *, excluded: bool) -> None:
        if self._depth:
            raise _filters_stand_alone()
        if not value:
            return  # still being typed
        if field == "in":
            self._take_kind(value, excluded=excluded)
            return
        if field in (Field.FROM, Field.TO):
            if excluded:
                raise InvalidInput(
                    message("{field}: cannot be turned round.", field=field),
                    message("Use from: and to: for the other days."),
                )
            value = _day(value, last=field == Field.TO)
        self._filters.append(Filter(Field(field), value, excluded))

    def _take_kind(self, value: str, *, excluded: bool) -> None:
        kind = _KINDS.get(value.lower())
        if kind is None:
            raise InvalidInput(
                message("There is nothing to search in called '{value}'.", value=value),
                message("Write in:articles, claims, evidence or comments."),
            )
        self._kinds += [other for other in Kind if other is not kind] if excluded else [kind]


def _filters_stand_alone() -> InvalidInput:
    return InvalidInput(
        message("A filter such as status: narrows the whole search; it cannot stand in brackets or beside OR."),
        message("Put it outside. Two of one field mean that one of them must hold."),
    )


def _day(value: str, *, last: bool) -> str:
    """Return a day, or the first or last one of a month or a year."""
    match = _DAY.fullmatch(value)
    try:
        if match is None:
            raise ValueError
        year, month = int(match[1]), int(match[2] or (12 if last else 1))
        day = int(match[3]) if match[3] else calendar.monthrange(year, month)[1] if last else 1
        return date(year, month, day).isoformat()
    except ValueError:
        raise InvalidInput(
            message("'{value}' is not a date.", value=value), message("Write 2021, 2021-06 or 2021-06-23.")
        ) from None


def filter_texts(text: str) -> list[str]:
    """Return the filters of a search as they are typed, in order, those still without a value left out."""
    found = []
    for match in _TOKEN.finditer(text):
        value = match["quoted_value"] if match["quoted_value"] is not None else match["value"]
        if match["field"] and value.strip():
            found.append(match[0].strip())
    return found


def with_filter(text: str, field: str, value: str) -> str:
    """Return a search with one more filter behind it; `field` is one of `Field`, or "in"."""
    typed = quoted(value) if re.search(r'[\s()"]', value) else value
    return " ".join(part for part in (text.strip(), f"{field}:{typed}") if part)


def without_filter(text: str, typed: str) -> str:
    """Return a search without a filter, given as `filter_texts` does; as it is where it has none like it."""
    for match in _TOKEN.finditer(text):
        if match["field"] and match[0].strip() == typed:
            return " ".join(f"{text[: match.start()]} {text[match.end() :]}".split())
    return text
