"""WebAnno TSV 3.3, as INCEpTION reads it: a file an article, a token a line with its place in UTF-16 code units.

A mark is a value with its number on each of its tokens, a column a feature. What stands between sentences is not in
the format: white space, for which a reader puts spaces or line ends.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from pathlib import Path

from annotator.domain.documents import ExportClaim, ExportDocument
from annotator.exporting.article_files import ArticleFiles
from annotator.exporting.claim_words import evidence_words, line_end_losses, log_losses, one_line
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.labels import Labels, label_losses
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import SCHEME, Options
from annotator.exporting.output import Shape, write_lines
from annotator.exporting.read_again import files_of
from annotator.exporting.tokens import sentences, token_losses, trimmed
from annotator.messages import message

_LAYER = "webanno.custom.Claim"
_FEATURES = (
    "label",
    "status",
    "tags",
    "claim",
    "claimant",
    "rationale",
    "correction",
    "evidence",
    "checked_by",
    "claim_id",
)
_NO_MARK, _NO_VALUE = "_", "*"
_UNHOLDABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_IN_VALUE = re.compile(r"\\|\[|\]|_|->|;|\*")
_BETWEEN = message("White space between sentences is not in this format, only how much of it there is.")
_BAR = message("An upright bar in what is said of a claim would end it for some readers: a slash takes its place.")


def _write(export: Export) -> None:
    people, files = export.people(), ArticleFiles(export)
    labels = Labels(export, _held)
    for document in export.documents():
        with export.output.file(f"{files.name(document)}.tsv") as stream:
            stream.write(f"#FORMAT=WebAnno TSV 3.3\n#T_SP={_LAYER}|{'|'.join(_FEATURES)}\n\n\n".encode())
            write_lines(stream, _lines(document, labels, people))
    files.finish()


def _lines(document: ExportDocument, labels: Labels, people: Mapping[str, str]) -> Iterator[str]:
    text, units = document.text, document.offsets.to_utf16
    places = [trimmed(text, row.start, row.end) for row in document.mentions]
    begins: dict[int, list[int]] = defaultdict(list)
    for number, (start, _) in enumerate(places):
        begins[start].append(number)
    said: dict[int, tuple[str, ...]] = {}  # what is said of the marks that go on, by their number
    cells, until = _cells(said), len(text)
    for number, tokens in enumerate(sentences(text, places), start=1):
        if number > 1:
            yield ""  # between sentences only: behind the last one INCEpTION takes it for a fault
        for line in text[tokens[0][0] : tokens[-1][1]].split("\n"):
            yield f"#Text={_escaped(line)}"
        for token, (start, end) in enumerate(tokens, start=1):
            if start in begins or start >= until:
                said = {mark: values for mark, values in said.items() if start < places[mark][1]}
                for mark in begins.get(start, ()):
                    said[mark] = _values(document.claims[document.mentions[mark].claim_id], labels, people)
                cells, until = _cells(said), min((places[mark][1] for mark in said), default=len(text))
            yield f"{number}-{token}\t{units(start)}-{units(end)}\t{text[start:end]}\t{cells}"


def _cells(said: Mapping[int, tuple[str, ...]]) -> str:
    """Return the columns of a token in these marks; each cell ends with a tab."""
    columns = range(len(_FEATURES))
    stacked = ("|".join(f"{values[column]}[{mark + 1}]" for mark, values in said.items()) for column in columns)
    return "".join(f"{cell or _NO_MARK}\t" for cell in stacked)


def _values(claim: ExportClaim, labels: Labels, people: Mapping[str, str]) -> tuple[str, ...]:
    """Return what is said of a claim by _FEATURES, each as it stands in a cell."""
    values = {
        "label": labels.of(claim)[0],  # all of them are among the tags
        "tags": "; ".join(tag.name for tag in claim.tags),
        "claim": claim["wording"],
        "evidence": " / ".join(map(evidence_words, claim.evidence)),
        "checked_by": people.get(claim["checked_by"]),
    }
    return tuple(_cell(str((values[name] if name in values else claim[name]) or "")) for name in _FEATURES)


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("\t", "\\t")


def _cell(words: str) -> str:
    line = one_line(words).replace("|", "/").strip()
    return _IN_VALUE.sub(lambda one: f"\\{one[0]}", line) if line else _NO_VALUE


def _held(label: str) -> str:
    return " ".join(label.replace("|", "/").split()) or "label"


def _fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    yield from log_losses(document)
    yield from label_losses(document, options, _held, one_only=False)
    yield from line_end_losses(document)
    for claim_id in document.first_met:
        if any("|" in value for value in _said(document.claims[claim_id])):
            yield lost("note", claim_id, _BAR)
    yield from token_losses(document)
    yield lost("text", document.article.article_id, _BETWEEN)


def _said(claim: ExportClaim) -> Iterator[str]:
    columns = ("wording", "claimant", "rationale", "correction")
    yield from (str(claim[name] or "") for name in columns)
    yield from map(evidence_words, claim.evidence)
    yield from (tag.name for tag in claim.tags)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    whole, units = "".join(document.text.split()), document.offsets.to_utf16
    for row in document.mentions:
        start, end = trimmed(document.text, row.start, row.end)
        yield whole, units(start), units(end), "".join(row.quote.split())


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    with files_of(path) as files:
        for name in files.names(".tsv"):
            marks: dict[str, tuple[int, int, str]] = {}
            words: list[str] = []
            last, numbers = "", tuple[str, ...]()  # the next token is mostly in the same marks
            for line in files.read(name).decode().split("\n"):
                if not line[:1].isdigit():
                    continue
                _, place, word, label = line.split("\t")[:4]
                words.append(word)
                if label == _NO_MARK:
                    continue
                begin, end = map(int, place.split("-"))
                if label != last:
                    last, numbers = label, tuple(re.findall(r"\[(\d+)\](?:\||$)", label))
                for number in numbers:
                    start, _, before = marks.get(number, (begin, end, ""))
                    marks[number] = start, end, before + word
            whole = "".join(words)
            yield from ((whole, *mark) for mark in marks.values())


WRITER = Writer(
    "webanno-tsv",
    message("WebAnno TSV 3.3 (INCEpTION)"),
    (".zip", ".tsv"),
    _write,
    _read_back,
    shapes=(Shape.ZIP, Shape.FOLDER, Shape.FILE),
    options=(SCHEME,),
    holds=frozenset({Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    fits=_fits,
    expects=_expects,
    unholdable=_UNHOLDABLE,
    distinct=True,
)
