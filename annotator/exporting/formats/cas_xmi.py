"""UIMA CAS as XMI, as INCEpTION and dkpro-cassis read it: a file an article, in UTF-16 code units, and its type system.

A mention is an annotation of the layer Claim, what is said of its claim are features. Tokens and sentences are not in
it: programs that need them make their own.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from annotator.domain.dataset import MentionRow
from annotator.domain.documents import ExportClaim, ExportDocument
from annotator.exporting.article_files import ArticleFiles
from annotator.exporting.claim_words import evidence_words, log_losses
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.labels import Labels
from annotator.exporting.losses import Loss
from annotator.exporting.options import SCHEME, Options
from annotator.exporting.output import Shape, write_lines
from annotator.exporting.read_again import files_of
from annotator.messages import message

TYPE_SYSTEM = "TypeSystem.xml"
_LAYER = "webanno.custom.Claim"
_METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_STRINGS = (
    "label",
    "status",
    "claim",
    "claimant",
    "voice",
    "rationale",
    "correction",
    "checked_by",
    "checked_at",
    "claim_id",
    "mention_id",
)
_LISTS = ("tags", "evidence")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_CARRIAGE_RETURN = {"\r": "&#13;"}
_SOFA, _ABOUT = 1, 2  # the numbers of the text and of what is said of it; the marks follow
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" \
xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore" \
xmlns:custom="http:///webanno/custom.ecore">
<cas:NULL xmi:id="0"/>
"""


def _write(export: Export) -> None:
    people, files = export.people(), ArticleFiles(export)
    labels = Labels(export, str)
    for document in export.documents():
        with export.output.file(f"{files.name(document)}.xmi") as stream:
            stream.write(_HEAD.encode())
            write_lines(stream, _elements(document, labels, people))
            stream.write(b"</xmi:XMI>\n")
    files.finish()
    export.output.beside[TYPE_SYSTEM] = _type_system().encode()


def _elements(document: ExportDocument, labels: Labels, people: Mapping[str, str]) -> Iterator[str]:
    article, units = document.article, document.offsets.to_utf16
    about = {"documentTitle": article.title, "documentId": article.article_id, "documentUri": article.url}
    place = f'sofa="{_SOFA}" begin="0" end="{units(len(document.text))}"'
    said = _attributes({"language": article.language or "x-unspecified", **about})
    yield f'<type:DocumentMetaData xmi:id="{_ABOUT}" {place}{said}/>'
    for number, row in enumerate(document.mentions, start=_ABOUT + 1):
        claim = document.claims[row.claim_id]
        lists = {"tags": [tag.name for tag in claim.tags], "evidence": list(map(evidence_words, claim.evidence))}
        inner = "".join(f"<{name}>{escape(one, _CARRIAGE_RETURN)}</{name}>" for name in _LISTS for one in lists[name])
        place = f'sofa="{_SOFA}" begin="{units(row.start)}" end="{units(row.end)}"'
        said = _attributes(_features(row, claim, labels, people))
        yield f'<custom:Claim xmi:id="{number}" {place}{said}>{inner}</custom:Claim>'
    text = quoteattr(document.text)
    yield f'<cas:Sofa xmi:id="{_SOFA}" sofaNum="1" sofaID="_InitialView" mimeType="text/plain" sofaString={text}/>'
    members = " ".join(map(str, range(_ABOUT, _ABOUT + 1 + len(document.mentions))))
    yield f'<cas:View sofa="{_SOFA}" members="{members}"/>'


def _features(row: MentionRow, claim: ExportClaim, labels: Labels, people: Mapping[str, str]) -> dict[str, str | None]:
    others = {
        "label": labels.of(claim)[0],  # all of them are among the tags
        "claim": claim["wording"],
        "checked_by": people.get(claim["checked_by"]),
        "mention_id": row.mention_id,
    }
    return {name: others[name] if name in others else claim[name] for name in _STRINGS}


def _attributes(values: Mapping[str, str | None]) -> str:
    return "".join(f" {name}={quoteattr(str(value))}" for name, value in values.items() if value)


def _type_system() -> str:
    strings = [(name, "uima.cas.String") for name in _STRINGS]
    lists = [(name, "uima.cas.StringArray") for name in _LISTS]
    about = [(name, "uima.cas.String") for name in ("documentTitle", "documentId", "documentUri")]
    types = (
        (_LAYER, "uima.tcas.Annotation", [*strings, *lists]),
        (_METADATA, "uima.tcas.DocumentAnnotation", about),
    )
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append('<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n<types>')
    for name, above, features in types:
        lines.append(f"<typeDescription><name>{name}</name><description/><supertypeName>{above}</supertypeName>")
        lines.append("<features>")
        for feature, kind in features:
            held = "<elementType>uima.cas.String</elementType>" if kind.endswith("Array") else ""
            lines.append(
                f"<featureDescription><name>{feature}</name><description/>"
                f"<rangeTypeName>{kind}</rangeTypeName>{held}</featureDescription>"
            )
        lines.append("</features></typeDescription>")
    return "\n".join((*lines, "</types>\n</typeSystemDescription>", ""))


def _fits(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    return log_losses(document)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    text, units = document.text, document.offsets.to_utf16
    return ((text, units(row.start), units(row.end), row.quote) for row in document.mentions)


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    from lxml import etree

    with files_of(path) as files:
        for name in files.names(".xmi"):
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
            root = etree.fromstring(files.read(name), parser)
            text = str(root.xpath("string(*[local-name()='Sofa']/@sofaString)"))
            units = text.encode("utf-16-le")
            for mark in root.iterchildren("{http:///webanno/custom.ecore}Claim"):
                begin, end = int(str(mark.get("begin"))), int(str(mark.get("end")))
                yield text, begin, end, units[2 * begin : 2 * end].decode("utf-16-le", "replace")


WRITER = Writer(
    "cas-xmi",
    message("UIMA CAS XMI (INCEpTION)"),
    (".zip", ".xmi"),
    _write,
    _read_back,
    shapes=(Shape.ZIP, Shape.FOLDER, Shape.FILE),
    options=(SCHEME,),
    holds=frozenset({Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    fits=_fits,
    expects=_expects,
    unholdable=_NO_XML,
)
