"""The rows of formats that have one a mention: named as the columns of the SQLite dataset's view `annotations`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from operator import itemgetter
from typing import Any

from annotator.domain.dataset import CLAIM_COLUMNS, EVIDENCE_COLUMNS
from annotator.domain.documents import ExportDocument
from annotator.errors import Cancelled
from annotator.exporting.format import Export
from annotator.exporting.options import Choice, Kind, Option, Options
from annotator.exporting.passages import Passages
from annotator.messages import message

EVIDENCE = (
    "evidence_id",
    "stance",
    "kind",
    "title",
    "publisher",
    "url",
    "archived_url",
    "quote",
    "note",
    "published",
    "accessed",
    "author",
    "question",
    "place",
    "medium",
)
"""The fields of each piece of evidence."""
ASSESSMENT = ("person", "status", "rationale", "assessed_at")
"""The fields of what each person made of a claim, beside its settled status."""
COLUMNS = (
    "article_id",
    "article_title",
    "published",
    "url",
    "revision",
    "start_char",
    "end_char",
    "quote",
    "claim_id",
    "claim",
    "claimant",
    "voice",
    "status",
    "rationale",
    "correction",
    "tags",
    "evidence",
    "checked_by",
    "checked_at",
    "void",
    "assessments",
)
"""The columns in their order, in every format."""
NUMBERS = frozenset({"revision", "start_char", "end_char", "text_start"})
TEXT_COLUMNS = ("text", "text_start")
"""What stands beside where the text was asked for; the quote begins at `start_char - text_start` of it."""
TEXT = Option(
    "text",
    message("Text in each row"),
    Kind.CHOICE,
    "no",
    (
        Choice("no", message("only the quote")),
        Choice("sentence", message("the sentence around it")),
        Choice("whole", message("the whole article, again in each row")),
    ),
)

_ROWS_AT_ONCE = 500
_CLAIM = itemgetter(
    *map(
        CLAIM_COLUMNS.index,
        ("wording", "claimant", "voice", "status", "rationale", "correction", "checked_by", "checked_at", "void"),
    )
)
_EVIDENCE = itemgetter(*map(EVIDENCE_COLUMNS.index, EVIDENCE))


def columns(options: Options) -> tuple[str, ...]:
    """Return the columns that were asked for."""
    return COLUMNS if options.text(TEXT.key) == "no" else COLUMNS + TEXT_COLUMNS


def annotation_values(
    document: ExportDocument, people: Mapping[str, str], text: str = "no"
) -> Iterator[tuple[Any, ...]]:
    """Yield a row a mention of a document, by COLUMNS, and TEXT_COLUMNS where `text` asks for it.

    `tags` is a list of names, `evidence` and `assessments` are lists of dictionaries by EVIDENCE and ASSESSMENT;
    everything unknown is None.
    """
    article, number = document.article, document.revision.number
    of_article = (article.article_id, article.title, article.published, article.url, number)
    claims = document.claims
    around = Passages(document.text, article.language) if text == "sentence" else None
    beside: tuple[Any, ...] = (document.text, 0) if text == "whole" else ()
    for _, claim_id, _, start, end, quote, _, _, _ in document.mentions:
        claim = claims[claim_id]
        wording, claimant, voice, status, rationale, correction, checked_by, checked_at, void = _CLAIM(claim.row)
        if around is not None:
            beside = around.of(start, end)
        yield (
            *of_article,
            start,
            end,
            quote,
            claim_id,
            wording,
            claimant,
            voice,
            status,
            rationale,
            correction,
            [tag[1] for tag in claim.tags],
            [dict(zip(EVIDENCE, _EVIDENCE(one.row), strict=True)) for one in claim.evidence],
            people.get(checked_by),
            checked_at,
            void,
            [
                dict(zip(ASSESSMENT, (people.get(person_id), given, why, at), strict=True))
                for _, _, person_id, given, why, at in claim.assessments
            ],
            *beside,
        )


def annotation_pages(export: Export) -> Iterator[tuple[ExportDocument, list[tuple[Any, ...]]]]:
    """Yield the documents, each with its rows as `annotation_values` has them, some hundred at a time.

    Raises Cancelled, also between the rows of a book.
    """
    people, text = export.people(), export.options.text(TEXT.key)
    for document in export.documents():
        rows = annotation_values(document, people, text)
        while page := list(islice(rows, _ROWS_AT_ONCE)):
            if export.progress.cancelled:
                raise Cancelled
            yield document, page


def annotation_rows(document: ExportDocument, people: Mapping[str, str], text: str = "no") -> Iterator[dict[str, Any]]:
    """Yield the same as dictionaries."""
    names = COLUMNS if text == "no" else COLUMNS + TEXT_COLUMNS
    return (dict(zip(names, row, strict=True)) for row in annotation_values(document, people, text))
