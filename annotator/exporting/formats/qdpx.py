"""A REFI-QDA project (.qdpx) for NVivo, ATLAS.ti, MAXQDA and QualCoder: the texts, with a code for status and tags.

Texts have LF and no byte order mark, since readers differ in how they count others; places are code points, the end
exclusive. What is said of a claim stands in the description of its selection: readers drop notes on a coding.
"""

from __future__ import annotations

import zipfile
from collections.abc import Hashable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile

from annotator.domain.dataset import MentionRow
from annotator.domain.documents import ExportClaim, ExportDocument
from annotator.exporting.claim_words import claim_words
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.losses import Loss, lost
from annotator.exporting.names import Names
from annotator.exporting.options import Options
from annotator.exporting.output import Shape
from annotator.exporting.refi_qda import ORIGIN, UNHOLDABLE, Elements, codes, guid, held, status_guid
from annotator.messages import message

_PROJECT = "urn:QDA-XML:project:1.0"
_IN_WORDS = message("It is written in words, in the description of the place.")
_TWICE = message("Another claim has the same status at the same place: QualCoder keeps one of the two codings.")


def _write(export: Export) -> None:
    people = {person_id: held(name) for person_id, name in export.people().items()}
    # an archive is written file by file; beside it, for what stands in it may be plain nowhere else
    with TemporaryFile(dir=export.output.path.parent) as spool:
        xml = Elements(spool)
        with xml.element("Project", xmlns=_PROJECT, name=held(export.title), origin=ORIGIN):
            if people:
                with xml.element("Users"):
                    for person_id, name in people.items():
                        xml.empty("User", guid=person_id, name=name)
            with xml.element("CodeBook"), xml.element("Codes"):
                xml.codes(codes(export.scale(), export.tags()))
            _write_sources(export, xml, people)
        spool.seek(0)
        with export.output.file("project.qde") as stream:
            copyfileobj(spool, stream)


def _write_sources(export: Export, xml: Elements, people: Mapping[str, str]) -> None:
    names, documents = Names(), export.documents()
    first = next(documents, None)
    if first is None:  # an empty list of sources is none
        return
    with xml.element("Sources"):
        for document in chain([first], documents):
            article = document.article
            with export.output.file(f"sources/{article.article_id}.txt") as stream:
                stream.write(document.text.encode())
            _write_source(xml, document, names.of(article), people)


def _write_source(xml: Elements, document: ExportDocument, name: str, people: Mapping[str, str]) -> None:
    """Write an article with its places; its name is that of a file, which QualCoder makes of it."""
    article = document.article
    about = {
        "Title": article.title,
        "By": article.byline,
        "Publisher": article.publisher,
        "Published": article.published,
        "URL": article.url,
    }
    with xml.element(
        "TextSource",
        guid=article.article_id,
        name=name,
        plainTextPath=f"internal://{article.article_id}.txt",
        creationDateTime=_moment(article.imported_at),
    ):
        xml.words("Description", "\n".join(f"{what}: {words}" for what, words in about.items() if words))
        for mention in document.mentions:
            _write_selection(xml, mention, document.claims[mention.claim_id], people)


def _write_selection(xml: Elements, mention: MentionRow, claim: ExportClaim, people: Mapping[str, str]) -> None:
    checker = claim["checked_by"] or ""
    made = {
        "creatingUser": checker if checker in people else "",
        "creationDateTime": _moment(claim["checked_at"] or claim["created_at"]),
    }
    places = {"startPosition": str(mention.start), "endPosition": str(mention.end)}
    said = "\n".join(f"{what}: {words}" for what, words in claim_words(claim, people))
    with xml.element("PlainTextSelection", guid=mention.mention_id, name=claim["wording"], **places, **made):
        xml.words("Description", said)
        for code in (status_guid(claim["status"]), *(tag.tag_id for tag in claim.tags)):
            with xml.element("Coding", guid=guid("coding", mention.mention_id, code), **made):
                xml.empty("CodeRef", targetGUID=code)


def _moment(at: str) -> str:
    """Return a time to the second, which is how precise its readers are."""
    return f"{at[:19]}Z"


def _fits(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    for claim_id in document.first_met:
        for source in document.claims[claim_id].evidence:
            yield lost(Thing.EVIDENCE, source["evidence_id"], _IN_WORDS)
    met: set[tuple[int, int, str]] = set()
    for mention in document.mentions:
        place = (mention.start, mention.end, document.claims[mention.claim_id]["status"])
        if place in met:
            yield lost("coding", mention.mention_id, _TWICE)
        met.add(place)


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    """Yield the places that a code is put on; a place whose code is not in the codebook counts as another one."""
    from xml.etree import ElementTree as ET

    known: set[str | None] = set()
    with zipfile.ZipFile(path) as archive, archive.open("project.qde") as stream:
        for _, element in ET.iterparse(stream):  # noqa: S314 - our own file, written a moment ago
            kind = element.tag.removeprefix(f"{{{_PROJECT}}}")
            if kind == "Code":
                known.add(element.get("guid"))
            elif kind == "TextSource":
                text = archive.read(f"sources/{element.get('plainTextPath', '').removeprefix('internal://')}").decode()
                for place in element.iterfind(f"{{{_PROJECT}}}PlainTextSelection"):
                    start, end = int(place.get("startPosition", "")), int(place.get("endPosition", ""))
                    used = {ref.get("targetGUID") for ref in place.iter(f"{{{_PROJECT}}}CodeRef")}
                    yield element.get("guid") if used and used <= known else "", start, end, text[start:end]
                element.clear()


WRITER = Writer(
    "qdpx",
    message("REFI-QDA project: texts and codes"),
    (".qdpx",),
    _write,
    _read_back,
    shapes=(Shape.ZIP,),
    closed_shapes=(Shape.ZIP,),  # a project of other programs, which happens to be an archive
    holds=frozenset({Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE}),
    fits=_fits,
    unholdable=UNHOLDABLE,
    distinct=True,
)
