"""What a source says of a claim: passages of its pages, and where the two agree and differ. No verdict is in it.

Places are code points in the file's text. Not how passages are found, and not where the pages come from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.source_table import TableValue


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page of a file as text. `start` is where it begins in the file's text; `number` is None where there are none.

    `file` is whatever the caller tells files apart by; `language` is a BCP 47 tag, or empty where it is to be guessed;
    `label` is what else tells where it is: a sheet, a chapter.
    """

    file: str
    number: int | None
    start: int
    text: str
    language: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class SoughtClaim:
    """A claim as sources are asked about it: its wording, and what is known of it besides.

    `said_at` is a day (YYYY-MM-DD), or empty; `language` is a BCP 47 tag, or empty where it is to be guessed.
    """

    wording: str
    language: str = ""
    said_at: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """A number, date or name that claim and source share, as each writes it."""

    claim: str
    source: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What a claim says otherwise than a source, as each writes it, and of what kind it is, in words."""

    claim: str
    source: str
    why: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a file that speaks of a claim; `words` are those of the claim that stand in it or beside it."""

    file: str
    page: int | None
    start: int
    end: int
    text: str
    score: float
    words: tuple[str, ...]
    why: str
    agrees: tuple[Agreement, ...] = ()
    differs: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class MissingQuote:
    """A quoted passage that does not stand in its file, with what comes nearest to it there, if anything does."""

    file: str
    quote: str
    nearest: Passage | None


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file of a claim's evidence whose text is not there: `why` in words, or "" where it waits to be read."""

    evidence_id: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class ClaimSources:
    """What the files of a claim's evidence say of it.

    `passages` come best first, each with the evidence that its file belongs to; `missing` are quoted passages of
    evidence that do not stand in its file; `unread` are files without a text; `names` are what files are called, by
    what a passage calls them; `tables` is what the claim's numbers may come from in tables of the files.
    """

    claim_id: str
    passages: tuple[tuple[str, Passage], ...] = ()
    missing: tuple[tuple[str, MissingQuote], ...] = ()
    unread: tuple[UnreadFile, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    tables: tuple[tuple[str, TableValue], ...] = ()

    @property
    def waiting(self) -> bool:
        """Whether there is a file that nobody has tried to read yet."""
        return any(not one.why for one in self.unread)
