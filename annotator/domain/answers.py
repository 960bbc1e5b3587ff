"""What a writer sent back on what was handed over, as any returned file says it: nothing here was held against a
project yet, and nothing was taken.

A reader of a returned file (an answer page's file, a Word document) makes these values; `services/answers.py` looks
what of them is new, what is overtaken and what is unknown, and takes them.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.incoming import Incoming

PASTED_BEGIN, PASTED_END = "-----BEGIN ANNOTATOR ANSWERS-----", "-----END ANNOTATOR ANSWERS-----"
"""The lines between which a mail holds answers that were pasted into it."""


@dataclass(frozen=True, slots=True)
class QueryAnswer:
    """What was answered to a query. `question` is how it was asked in the file that left; empty where unknown."""

    query_id: str
    text: str
    author: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class CorrectionAnswer:
    """Whether the writer takes the corrected words at a place of a claim, and what was said of it.

    `quote` and `correction` are what stood there and what was proposed in the file that left; empty where unknown.
    """

    mention_id: str
    accepted: bool
    note: str = ""
    author: str = ""
    quote: str = ""
    correction: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedWords:
    """What stands now at a place whose correction left as a tracked change; `code` is the place's.

    `undecided` says that the change is still there: it was neither taken nor refused.
    """

    code: str
    words: str
    undecided: bool


@dataclass(frozen=True, slots=True)
class Remark:
    """What the writer said beside the queries: on the claim at a place, else on the article. It becomes a comment."""

    text: str
    author: str = ""
    mention_id: str = ""
    article_id: str = ""


@dataclass(frozen=True, slots=True)
class SentArticle:
    """An article that was handed over: which revision (0 where unknown), and the SHA-256 of its text (or empty)."""

    article_id: str
    revision: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedDraft:
    """The text of an article as it came back, where it is not the one that left; `content` is the file as it came."""

    article_id: str
    incoming: Incoming
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Something in a returned file that nobody can place: what it says, and why it was not taken."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Answers:
    """All that a returned file says. `project_id` and `seal` are those of the project that handed it over, or empty.

    `author` is who answers where an answer names nobody. In what comes from a Word file the codes of
    `reference_code.py` stand in the place of ids, which do not outlast the round; the service puts the ids there.
    """

    format: str
    project_id: str = ""
    seal: str = ""
    author: str = ""
    articles: tuple[SentArticle, ...] = ()
    queries: tuple[QueryAnswer, ...] = ()
    corrections: tuple[CorrectionAnswer, ...] = ()
    words: tuple[ReturnedWords, ...] = ()
    remarks: tuple[Remark, ...] = ()
    drafts: tuple[ReturnedDraft, ...] = ()
    not_understood: tuple[NotUnderstood, ...] = ()
