"""What the writers of reports share: what can be chosen, the report, and what must be found in the file again."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from annotator.domain.documents import ExportClaim, ExportDocument
from annotator.exporting.format import Export, Thing
from annotator.exporting.losses import CLAIM, MENTION, Loss, lost
from annotator.exporting.options import Choice, Kind, Option, Options
from annotator.messages import message
from annotator.reporting.blocks import Audience, Length, Report
from annotator.reporting.builder import build
from annotator.reporting.choices import Choices

AUDIENCE = Option(
    "audience",
    message("For whom"),
    Kind.CHOICE,
    Audience.FILE.value,
    (
        Choice(Audience.FILE.value, message("the file: with every act, names and queries")),
        Choice(Audience.PUBLIC.value, message("the public: checked claims, no names, nothing confidential")),
    ),
)
LENGTH = Option(
    "length",
    message("How much"),
    Kind.CHOICE,
    Length.FULL.value,
    (
        Choice(Length.FULL.value, message("all, with the text, the method and charts")),
        Choice(Length.SHORT.value, message("the claims and how they are rated")),
    ),
)
OPTIONS = (AUDIENCE, LENGTH)
HOLDS = frozenset(
    {
        Thing.LOST_MENTIONS,
        Thing.EVIDENCE,
        Thing.TAGS,
        Thing.RATIONALE,
        Thing.CORRECTION,
        Thing.CORRECTIONS_LOG,
        Thing.HISTORY,
    }
)
"""What a report has room for; what is not for its audience is left out on purpose, and no loss."""

NOT_PUBLIC = message("Nobody has checked it yet, or its check turned out wrong: the public is told of no such claim.")

_GONE = message("Its words are gone in the current revision: the public is told of no earlier one.")


def choices(options: Options) -> Choices:
    """Return for whom a report is and how much it says."""
    audience, length = Audience(options.text(AUDIENCE.key)), Length(options.text(LENGTH.key))
    return Choices(audience, length, anonymous=options.flag("anonymise"))


def report_of(export: Export) -> Report:
    """Return the report of an export. Its articles are read as they are taken."""
    return build(export.source, export.documents(), choices(export.options), export.wording, export.measured)


def fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    """Yield the claims that a report for the public says nothing of, with their places."""
    wanted = choices(options)
    for claim_id in document.first_met:
        if not wanted.shows(document.claims[claim_id]):
            yield lost(CLAIM, claim_id, NOT_PUBLIC)
    if not document.current and not wanted.for_file:
        for mention in document.mentions:
            yield lost(MENTION, mention.mention_id, _GONE)
        return
    for mention in document.mentions:
        if not wanted.shows(document.claims[mention.claim_id]):
            yield lost(MENTION, mention.mention_id, NOT_PUBLIC)


def expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    """Yield each place with what is said of its claim."""
    article_id, number = document.article.article_id, document.revision.number
    for row in document.mentions:
        yield (article_id, number, row.start, row.end, row.quote, *said(document.claims[row.claim_id]))


def said(claim: ExportClaim) -> tuple[str, ...]:
    """Return what a report says of a claim, whatever else it says: its id, wording, rating and rationale."""
    rated = claim.status.label if claim.status else claim["status"]
    return claim.claim_id, claim["wording"], rated, claim["rationale"] or ""
