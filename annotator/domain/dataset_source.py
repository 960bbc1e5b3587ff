"""Where an export reads from: a project, or a part of it, at one moment. Not any file format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from annotator.domain.acts import Seal
from annotator.domain.article import Cut
from annotator.domain.chronicle import Entry
from annotator.domain.codebook import Status
from annotator.domain.dataset import (
    ArticleRow,
    AssessmentRow,
    ClaimRow,
    CommentRow,
    CorrectionRow,
    EvidenceRow,
    HistoryRow,
    MentionRow,
    QueryRow,
    RevisionRow,
    SignOffRow,
    SourceNoteRow,
    TagRow,
    WaiverRow,
)
from annotator.domain.documents import ExportDocument
from annotator.domain.past import LeftOut
from annotator.domain.source import Source


@dataclass(frozen=True, slots=True)
class DatasetCounts:
    """How much there is to write; `withheld` counts the confidential evidence that is left out."""

    articles: int
    claims: int
    mentions: int
    withheld: int = 0


@dataclass(frozen=True, slots=True)
class DatasetSummary:
    """What can be said of how the claims were checked. Times are ISO 8601, empty where there are none.

    `by_status` counts the claims of each status that has any; `checked` those of settled ones whose check holds,
    `checkers` the people who settled them; `sourced` counts the claims that have any of the `sources` that leave.
    """

    by_status: tuple[tuple[str, int], ...] = ()
    checked: int = 0
    checkers: int = 0
    first_checked: str = ""
    last_checked: str = ""
    sourced: int = 0
    sources: int = 0
    last_act: str = ""


@dataclass(frozen=True, slots=True)
class Original:
    """The file that a revision came as, byte for byte; `format` is the reader's that read it.

    `cuts` are what was left out of what that reader gave; their places are in that.
    """

    name: str
    format: str
    content: bytes
    cuts: tuple[Cut, ...] = ()


class DatasetSource(Protocol):
    """A project, or some of its articles, at one moment. Rows stream: none of the answers is held in memory whole."""

    @property
    def title(self) -> str:
        """The project's name."""

    def project_id(self) -> str:
        """Return the id that the project and its copies have: what comes back is taken by no other."""

    def seal(self) -> Seal:
        """Return the seal of the history, with which `check` tells whether the project still goes on from it."""

    def left_out(self) -> Sequence[LeftOut]:
        """Return what of the past that was asked for cannot be told."""

    def counts(self) -> DatasetCounts:
        """Return how many articles, claims and mentions there are."""

    def summary(self) -> DatasetSummary:
        """Return what can be said of how the claims were checked."""

    def articles(self) -> Iterator[ArticleRow]:
        """Yield the articles."""

    def revisions(self) -> Iterator[RevisionRow]:
        """Yield the current revisions, and those in which lost mentions stood, by article and number."""

    def claims(self) -> Iterator[ClaimRow]:
        """Yield the claims that have a mention in one of the articles."""

    def mentions(self) -> Iterator[MentionRow]:
        """Yield the mentions in the order of `revisions`, within one by place."""

    def evidence(self) -> Iterator[EvidenceRow]:
        """Yield the evidence of the claims; what is confidential only where that was asked for."""

    def sources(self) -> Iterator[Source]:
        """Yield the sources of that evidence, each once, with the pieces that rest on it."""

    def wrong_sources(self) -> Mapping[str, str]:
        """Return why the source of a piece of that evidence was found wrong, by its id, where it was."""

    def source_notes(self) -> Iterator[SourceNoteRow]:
        """Yield the writer's notes in the articles, in the order of their texts.

        Comments, which were meant for the desk, and what confidential evidence was taken from, only where what is
        confidential was asked for.
        """

    def corrections(self) -> Iterator[CorrectionRow]:
        """Yield the corrections log of the articles."""

    def assessments(self) -> Iterator[AssessmentRow]:
        """Yield people's own assessments of the claims, but for those of claims that are assessed blind still."""

    def queries(self) -> Iterator[QueryRow]:
        """Yield the queries to the writers of the articles, article by article in the order they were asked.

        Where claims are chosen, those about others stay at home. Queries, comments and waivers are the desk's: they are
        for reports to the file and what goes back to a writer, not for datasets.
        """

    def comments(self) -> Iterator[CommentRow]:
        """Yield the comments on the articles and on the claims, in the order they were made."""

    def waivers(self) -> Iterator[WaiverRow]:
        """Yield what was waived in the articles, article by article in the order it was."""

    def sign_offs(self) -> Iterator[SignOffRow]:
        """Yield the sign-offs of the articles that have one, in the articles' order."""

    def acts(self, article_id: str) -> Iterator[Entry]:
        """Yield what was done to an article and the claims in it, in words, the oldest first.

        Not what was ever done to evidence that is confidential, nor how source notes came and went, where that is left
        out, and nothing that was done elsewhere: as in `history`. With the comments and queries, which are not in it.
        """

    def documents(
        self, *, distinct: bool = False, appearances: bool = False, work: bool = False
    ) -> Iterator[ExportDocument]:
        """Yield the texts in the order of `revisions`, each with all that belongs to it; a page is held at a time.

        `distinct` fills `first_met`; `appearances` fills the `articles` of the claims, too; `work` that of the
        documents.
        """

    def original(self, revision_id: str) -> Original | None:
        """Return the file that a revision came as, None where it is not kept."""

    def claim_tags(self) -> Iterator[tuple[str, str]]:
        """Yield (claim_id, tag_id) of the claims."""

    def tags(self) -> Iterator[TagRow]:
        """Yield the codebook's tags."""

    def statuses(self) -> tuple[Status, ...]:
        """Return the scale."""

    def people(self) -> Iterator[tuple[str, str]]:
        """Yield (person_id, name)."""

    def history(self) -> Iterator[HistoryRow]:
        """Yield what was done to the articles and the claims.

        Not what colleagues told each other or asked the writer, nor, where confidential evidence is left out, what was
        ever done to it, and how source notes came and went.
        """
