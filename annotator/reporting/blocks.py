"""What a report says, as values: every word is complete, in the reader's language, and fit for whom it is for.

A renderer (`html.py`, PDF, DOCX) says how it looks and decides nothing: neither what is shown, nor to whom, nor in
which order. `builder.py` makes these values. Texts are somebody's own and may hold anything; a renderer escapes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.codebook import Status
from annotator.domain.evidence import Stance


class Audience(StrEnum):
    """For whom it is: readers of a paper, or the desk's file with all that was done."""

    PUBLIC = "public"
    FILE = "file"


class Length(StrEnum):
    """How much it says: what was found, or all of it with the text itself."""

    SHORT = "short"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a reference; `address` is a web address that it leads to, http or https, or empty."""

    text: str
    italic: bool = False
    address: str = ""


Reference = tuple[Run, ...]
"""A source as a list of works cites it: author, date, title, publisher, addresses."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A thing that is known, with what it is called: "Claimant", "Ingrid Solheim"."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """A piece of evidence. `stance_words` says how it bears on the claim, `facts` what else is known of it."""

    stance: Stance
    stance_words: str
    reference: Reference
    quote: str = ""
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a claim stands: code points into a revision's text. `note` says so where its words are gone since."""

    mention_id: str
    revision: int
    start: int
    end: int
    quote: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was said or done, in the order of time: who and when, as far as the report may tell.

    `title` is what it is about or what was decided, `lines` the rest. `number` is that of the claim it is about, 0 for
    none.
    """

    title: str
    lines: tuple[Fact, ...] = ()
    who: str = ""
    when: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """A line of the corrections log, or a proposed correction (which has no id): what it said, what it says."""

    old: str
    new: str
    correction_id: str = ""
    lines: tuple[Fact, ...] = ()
    who: str = ""
    when: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """A claim under the number that its marks have in this article.

    `status_words` is what it is rated, also where the scale has no such `status` any more. `void` is why its check
    turned out wrong, in a sentence. `note` is the claim in a line, for the margin.
    """

    number: int
    claim_id: str
    wording: str
    status: Status | None
    status_words: str
    places: tuple[Place, ...]
    rationale: str = ""
    correction: Change | None = None
    void: str = ""
    facts: tuple[Fact, ...] = ()
    sources: tuple[Source, ...] = ()
    remarks: tuple[Remark, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mention in the text. `lane` is the lowest line for its underline that no mark it overlaps has."""

    mention_id: str
    number: int
    start: int
    end: int
    lane: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text over all of which the same marks lie; `marks` by their lanes.

    `ends` are the numbers of those that end with it, to be set behind it.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What stands between two line ends. The white space that parts it from the next one is `after`: all texts and what
    is after them, put together, are the article's text, sign by sign.

    `numbers` are the claims that are met first in it: their notes belong in the margin beside it. `apart` says that it
    is set off from the one before it.
    """

    pieces: tuple[Piece, ...]
    after: str
    headline: bool = False
    apart: bool = True
    right_to_left: bool = False
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who signed it off and when, in a sentence; what was missing then; the seal of the history just before."""

    words: str
    missing: str = ""
    reason: str = ""
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A titled list of remarks: what was waived, open queries, comments, every act. `intro` says what it holds."""

    key: str
    title: str
    intro: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart: `value` is its length, `words` the number as it is written at its end, `part` of it is filled.

    `status` gives it its colour and sign, where it is one's.
    """

    label: str
    value: int
    words: str
    part: int | None = None
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars below one another."""

    key: str
    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A period of a chart over time: what was made and what was checked in it."""

    label: str
    made: int
    checked: int


@dataclass(frozen=True, slots=True)
class ColumnChart:
    """Two columns a period, side by side; `made` and `checked` are what they are called."""

    key: str
    title: str
    made: str
    checked: str
    columns: tuple[Column, ...]


Chart = BarChart | ColumnChart


@dataclass(frozen=True, slots=True)
class ArticleReport:
    """One article: its text with marks, its claims, and the work on it.

    `text` is empty where the report is short. `head` says where and when it appeared, in the order in which it is set
    above the headline, `facts` what else is known. `listings` come in the order in which they are set; what is not for
    the audience is not in them. `nothing` is said in place of claims where there are none, and else empty.
    """

    article_id: str
    revision: int
    title: str
    head: tuple[str, ...]
    byline: str
    facts: tuple[Fact, ...]
    address: str
    language: str
    right_to_left: bool
    text: tuple[Paragraph, ...]
    tally: BarChart
    claims_title: str
    claims: tuple[ClaimEntry, ...]
    nothing: str
    corrections_title: str
    corrections: tuple[Change, ...]
    listings: tuple[Listing, ...]
    sign_off: SignOff | None


@dataclass(frozen=True, slots=True)
class ScaleStep:
    """A status of the scale with its definition, and how many claims have it."""

    status: Status
    label: str
    definition: str
    count: str


@dataclass(frozen=True, slots=True)
class Method:
    """How it was checked: the scale, who, when, how many twice, and how far they agreed."""

    title: str
    paragraphs: tuple[str, ...]
    scale_title: str
    scale_head: tuple[str, str, str]
    """What the columns of the scale are: the status, its definition, how many claims have it."""
    scale: tuple[ScaleStep, ...]
    facts: tuple[Fact, ...]
    agreement_title: str = ""
    agreement: tuple[Fact, ...] = ()
    """How many were checked by more than one person, and their agreement; empty where nothing of it is known."""


@dataclass(frozen=True, slots=True)
class Front:
    """The head of a report. `contents` are the articles' ids and titles, where it has more than one.

    `kind` is what it is ("Fact-check report"), `title` of what. `as_of` says when the project stood so; `figures` are
    numbers with what they count.
    """

    kind: str
    title: str
    as_of: str
    figures: tuple[Fact, ...]
    contents_title: str
    contents: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Back:
    """What stands behind the articles: the check in numbers, the method, the seal. Parts of it may be empty."""

    charts_title: str
    charts: tuple[Chart, ...]
    method: Method | None
    seal: tuple[Fact, ...]
    seal_words: str


@dataclass(frozen=True, slots=True)
class Labels:
    """The words that a renderer sets beside what it renders, in the report's language."""

    claim: str
    """Says of a number that it is a claim's, to who hears the page: "Claim {0}"."""
    correction: str
    old: str
    new: str
    contents: str
    to_text: str
    """Leads from a claim to where it stands first."""


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. The articles stream; `back` is asked once they have all been taken, and knows them all then."""

    audience: Audience
    length: Length
    language: str
    right_to_left: bool
    labels: Labels
    statuses: tuple[Status, ...]
    front: Front
    articles: Iterator[ArticleReport]
    back: Callable[[], Back]
