"""A search over a whole project as values: what is asked for, and what is found. Not the language it is typed in."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What can be found; the order is the one in which hits are listed."""

    CLAIM = "claim"
    ARTICLE = "article"
    EVIDENCE = "evidence"
    COMMENT = "comment"
    SOURCE_NOTE = "source_note"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand together, as `search_words` makes them; with `prefix`, the last one only begins so.

    `literal` ones are looked for as they are: numbers in them in no other way of writing.
    """

    words: tuple[str, ...]
    prefix: bool = False
    literal: bool = False


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part must be found, and none of `without`. There is at least one part."""

    parts: tuple[Node, ...]
    without: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of the parts must be found. There are at least two."""

    parts: tuple[Node, ...]


Node = Phrase | AllOf | AnyOf


class Field(StrEnum):
    """What a filter looks at."""

    STATUS = "status"
    TAG = "tag"
    CLAIMANT = "claimant"
    PUBLISHER = "publisher"
    CHECKER = "checker"
    FROM = "from"
    TO = "to"


@dataclass(frozen=True, slots=True)
class Filter:
    """A value that a hit must have, or, `excluded`, must not have.

    `status` and `tag` are a key or label and a name of the codebook; names match where they contain the value; the
    days of `from` and `to` are YYYY-MM-DD and belong to the range. Several filters of one field: one must hold.
    `written` are names in the project that hold what looks like the value: Müller where muller is asked for.
    """

    field: Field
    value: str
    excluded: bool = False
    written: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for: words, filters, or both. An empty query finds nothing. No `kinds` means all of them."""

    words: Node | None = None
    filters: tuple[Filter, ...] = ()
    kinds: tuple[Kind, ...] = ()

    @property
    def empty(self) -> bool:
        return self.words is None and not self.filters


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where in an attached file something stands: its hash and name, the page and label as in AttachedPage.

    `start` and `end` are code points into the file's text; both are where the page begins where no words were found.
    """

    sha256: str
    name: str
    page: int | None
    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SearchHit:
    """Something that was found.

    `title` tells what it is: an article's title, a claim's wording, a source's title or address, who wrote a comment or
    a source note, and of a note without a name its article's title.
    `spans` are the words that were found, as code points into `excerpt`. `start` and `end` are code points into the
    current text of article `article_id`: of the first match for an article, of the first mention for what belongs to
    a claim, of a source note its own; both are 0 where there is no such place. `status` is the claim's, "" for what
    belongs to none. `file` is where in the evidence's file the words stand, where it was found by that.
    """

    kind: Kind
    id: str
    article_id: str
    claim_id: str
    title: str
    excerpt: str
    spans: tuple[tuple[int, int], ...] = ()
    start: int = 0
    end: int = 0
    status: str = ""
    file: FilePlace | None = None


@dataclass(frozen=True, slots=True)
class Renewal:
    """How far the search indexes are brought to the words of this program: `done` of `total` rows."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A part of what was found, kind by kind, and how much there is in all and of each kind that was asked for.

    While the indexes are being renewed, `renewal` says how far they are: what an older index has not may be missing.
    """

    hits: tuple[SearchHit, ...] = ()
    total: int = 0
    totals: dict[Kind, int] = field(default_factory=dict)
    renewal: Renewal | None = None


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that was kept under a name: `query` as it is typed."""

    search_id: str
    name: str
    query: str
    version: int
