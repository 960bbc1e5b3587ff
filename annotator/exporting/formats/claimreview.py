"""ClaimReview of schema.org: a JSON-LD object for each claim that somebody has checked, as fact-checks are published.

Claims that nobody has checked, or whose check is void, are told as lost. The author is the organisation that the option
`publisher` names, else whoever checked the claim: that is known of every check, and an article's publisher may be whom
the claim is held against. The address of a review is known only where the option `page` says where it stands.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from annotator.domain.codebook import RATINGS
from annotator.domain.dataset import ArticleRow
from annotator.domain.documents import ExportClaim, ExportDocument, ExportEvidence
from annotator.exporting.checked import checked_claims, unchecked_claims
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.json_arrays import read_array, read_array_of, safe_json, write_array
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import Choice, Kind, Option, Options
from annotator.messages import message

_ITEMS = "dataFeedElement"
_PARTLY = message("Its title, publisher, address and dates are written, not its stance and what it says.")
_MARKUP = Option(
    "markup",
    message("Written as"),
    Kind.CHOICE,
    "json",
    (
        Choice("json", message("JSON-LD: one array")),
        Choice("html", message("a page with a script element for each claim")),
        Choice("feed", message("a feed (DataFeed), as collectors of fact-checks read it")),
    ),
)
_PUBLISHER = Option(
    "publisher", message("Who publishes the checks"), Kind.TEXT, hint=message("else each check names its checker")
)
_PUBLISHER_URL = Option("publisher-url", message("Web site of the publisher"), Kind.TEXT)
_PAGE = Option("page", message("Web page of the checks"), Kind.TEXT, hint=message("a claim is linked as PAGE#id"))


def _write(export: Export) -> None:
    from annotator.exporting.script_elements import write_page

    people = export.people()
    markup = export.options.text("markup")
    made = _item if markup == "feed" else _review
    reviews = (
        safe_json(made(claim, people, export.options))
        for document in export.documents()
        for claim in checked_claims(document)
    )
    with export.output.file() as stream:
        if markup == "json":
            write_array(stream, reviews)
        elif markup == "feed":
            stream.write(f"{_feed(export)[:-1]},{safe_json(_ITEMS)}:".encode())
            write_array(stream, reviews)
            stream.write(b"}\n")
        else:
            write_page(stream, "ClaimReview", reviews)


def _feed(export: Export) -> str:
    """Return what a feed says of itself, as a JSON object."""
    publisher = _thing("Organization", name=export.options.text("publisher"), url=export.options.text("publisher-url"))
    when = export.source.summary().last_act
    return safe_json(
        {
            "@context": "https://schema.org",
            **_thing("DataFeed", name=export.title, url=export.options.text("page"), dateModified=when),
            **({"publisher": publisher} if publisher else {}),
        }
    )


def _item(claim: ExportClaim, people: Mapping[str, str], options: Options) -> dict[str, Any]:
    """Return a claim's review as an element of a feed."""
    review = _review(claim, people, options)
    return _thing("DataFeedItem", dateCreated=claim["created_at"], dateModified=claim["checked_at"], item=review)


def _review(claim: ExportClaim, people: Mapping[str, str], options: Options) -> dict[str, Any]:
    page, status = options.text("page"), claim.status
    if options.text("publisher"):
        author = _thing("Organization", name=options.text("publisher"), url=options.text("publisher-url"))
    else:
        author = _thing("Person", name=people.get(claim["checked_by"]))
    rating = _thing("Rating", ratingValue=status and status.rating_value, alternateName=status and status.label)
    if "ratingValue" in rating:
        rating |= {"bestRating": RATINGS[-1], "worstRating": RATINGS[0]}
    review = _thing(
        "ClaimReview",
        url=f"{page}#{claim.claim_id}" if page else None,
        datePublished=(claim["checked_at"] or "")[:10],
        author=author,
        claimReviewed=claim["wording"],
        itemReviewed=_claim(claim),
        reviewRating=rating,
        reviewBody=claim["rationale"],
        keywords=[tag.name for tag in claim.tags],
        citation=list(map(_source, claim.evidence)),
    )
    return {"@context": "https://schema.org", "@id": f"urn:uuid:{claim.claim_id}", **review}


def _claim(claim: ExportClaim) -> dict[str, Any]:
    """Return what was reviewed: who said it, when, and where it stands; the earliest article is the first of them."""
    articles = sorted(claim.articles, key=lambda article: article.published or "9999")
    first = articles[0] if articles else None
    if claim["claimant"]:
        author = _thing("Person", name=claim["claimant"], jobTitle=claim["speaker_role"])
    else:
        author = _thing("Organization", name=first and first.publisher)
    appearances = list(map(_article, articles))
    return _thing(
        "Claim",
        name=claim["wording"],
        author=author,
        datePublished=claim["said_at"] or (first and first.published),
        firstAppearance=appearances[0] if appearances else None,
        appearance=appearances,
    )


def _article(article: ArticleRow) -> dict[str, Any]:
    publisher = _thing("Organization", name=article.publisher)
    return _thing(
        "Article",
        headline=article.title,
        url=article.url,
        datePublished=article.published,
        author=_thing("Person", name=article.byline),
        publisher=publisher,
        inLanguage=article.language,
    )


def _source(source: ExportEvidence) -> dict[str, Any]:
    return _thing(
        "CreativeWork",
        name=source["title"],
        url=source["url"],
        archivedAt=source["archived_url"],
        author=_thing("Person", name=source["author"]),
        publisher=_thing("Organization", name=source["publisher"]),
        datePublished=source["published"],
    )


def _thing(kind: str, **values: Any) -> dict[str, Any]:
    """Return a thing of schema.org without what is not known of it; empty where nothing is."""
    known = {name: value for name, value in values.items() if value or value == 0}
    return {"@type": kind, **known} if known else {}


def _fits(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    yield from unchecked_claims(document)
    for claim in checked_claims(document):
        for source in claim.evidence:
            yield lost(Thing.EVIDENCE, source["evidence_id"], _PARTLY)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    for claim in checked_claims(document):
        status = claim.status
        yield claim.claim_id, claim["wording"], status and status.label, status and status.rating_value


def _read_back(path: Path, options: Options) -> Iterator[Hashable]:
    from annotator.exporting.script_elements import read_page

    markup = options.text("markup")
    if markup == "feed":
        reviews: Iterable[Any] = (item["item"] for item in read_array_of(path, _ITEMS))
    else:
        reviews = read_array(path) if markup == "json" else read_page(path)
    for review in reviews:
        rating = review["reviewRating"]
        yield (
            review["@id"].removeprefix("urn:uuid:"),
            review["claimReviewed"],
            rating["alternateName"],
            rating.get("ratingValue"),
        )


WRITER = Writer(
    "claimreview",
    message("ClaimReview (schema.org)"),
    (".jsonld", ".json"),
    _write,
    _read_back,
    options=(_MARKUP, _PUBLISHER, _PUBLISHER_URL, _PAGE),
    holds=frozenset({Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE}),
    fits=_fits,
    expects=_expects,
    distinct=True,
    appearances=True,
    holds_mentions=False,
)
