"""brat's standoff: a text, and beside it under the same name with .ann its marks, in code points.

A mark over several fragments is one claim with several mentions, but for fragments with nothing between them than a
line end: brat parts every mark there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from annotator.domain.claim import ClaimFields
from annotator.domain.incoming import IncomingClaim, IncomingRemark
from annotator.errors import UnreadableSource
from annotator.importing.encoding import decode
from annotator.importing.format import Fit, InputFile, Reading
from annotator.importing.marks import Untold, marks, said_of
from annotator.messages import message

_LINE = re.compile(r"(?:[TREAMN#]\d*|\*)\t")
_MARK = re.compile(r"(T\d+)\t(\S+) (\d{1,12} \d{1,12}(?:;\d{1,12} \d{1,12})*)(?:\t(.*))?")
_SAID = re.compile(r"[AM]\d+\t(\S+) (\S+)(?: (.*))?")
_NOTE = re.compile(r"#\d*\t(\S+) (\S+)\t(.*)")
_REFERENCE = re.compile(r"N\d+\t(\S+) (\S+) (\S+)(?:\t(.*))?")
_CONFIGURATION = "annotation.conf"


@dataclass(slots=True)
class _Mark:
    label: str
    fragments: list[tuple[int, int]]
    words: str
    tags: list[str] = field(default_factory=list)
    status: str = ""
    notes: list[str] = field(default_factory=list)


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is a text with its marks beside it, or these marks."""
    if file.suffix == ".txt":
        return Fit.SURE if file.has_beside(_named(file, ".ann")) else Fit.NO
    if file.suffix != ".ann":
        return Fit.NO
    lines = [line for line in file.head.decode("utf-8", "replace").split("\n")[:20] if line.strip()]
    alike = all(_LINE.match(line) for line in lines[:-1] or lines)
    return Fit.SURE if alike else Fit.ONLY_BY_SUFFIX


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield the text with its marks. Raises UnreadableSource where one of the two files is not there."""
    other = _named(file, ".txt" if file.suffix == ".ann" else ".ann")
    beside = file.beside(other)
    if beside is None:
        raise UnreadableSource(
            message(
                "{name} is of two files, and the other one is not beside it: {other}.", name=file.name, other=other
            ),
            message("Put the text and its marks side by side, with the same name."),
        )
    text_data, data = (beside, file.data) if file.suffix == ".ann" else (file.data, beside)
    text, encoding = _text(text_data, file)
    untold = Untold()
    claims = [*_claims(data.decode("utf-8", "replace").removeprefix("\ufeff"), text, untold)]
    said = list(untold.words())
    if file.has_beside(_CONFIGURATION):
        said.append(message("{name} was not read: the labels that marks have are taken.", name=_CONFIGURATION))
    yield Reading(text, claims=claims, warnings=said, encoding=encoding)


def _named(file: InputFile, suffix: str) -> str:
    """Return the name of the file that belongs to one."""
    return PurePath(file.name).with_suffix(suffix).name


def _text(data: bytes, file: InputFile) -> tuple[str, str]:
    """Return the text as brat counts it, with its BOM and its line ends; brat reads UTF-8 only."""
    if file.encoding is None:
        try:
            return data.decode("utf-8"), "utf-8"
        except UnicodeDecodeError:
            pass
    found = decode(data, file.name, file.encoding)
    return found.text, found.encoding


def _claims(lines: str, text: str, untold: Untold) -> Iterator[IncomingClaim]:
    found: dict[str, _Mark] = {}
    said: list[str] = []
    # brat's own lines end with LF; other line separators are the text's
    for line in lines.replace("\r\n", "\n").split("\n"):
        match = _MARK.fullmatch(line)
        if match:
            fragments = [(int(start), int(end)) for start, end in re.findall(r"(\d+) (\d+)", match[3])]
            found.setdefault(match[1], _Mark(match[2], fragments, match[4] or ""))
        elif line.startswith("T"):
            untold.unclear()
        elif line.strip():
            said.append(line)
    for line in said:
        _say(line, found, untold)
    for name, one in found.items():
        yield marks(
            _places(one, text),
            [one.label, *one.tags],
            external_id=name,
            fields=ClaimFields(status=one.status or None),
            remarks=[IncomingRemark(note) for note in one.notes],
        )


def _say(line: str, found: dict[str, _Mark], untold: Untold) -> None:
    """Put to a mark what a line says of it; what it says of something else is told."""
    if note := _NOTE.fullmatch(line):
        if note[2] in found:
            found[note[2]].notes.append(note[3])
        else:
            untold.whole_text(note[3])
    elif (said := _SAID.fullmatch(line)) and said[2] in found:
        one = found[said[2]]
        field_, value = said_of(said[1], said[3] or "")
        if field_ == "status":
            one.status = value
        elif field_ == "rationale":
            one.notes.append(value)
        else:
            one.tags.append(f"{said[1]}: {value}" if value else said[1])
    elif (named := _REFERENCE.fullmatch(line)) and named[2] in found:
        found[named[2]].notes.append(" ".join(filter(None, (named[3], named[4]))))
    elif line[:1] in "RE*":
        untold.relation()
    else:
        untold.attribute(line.partition("\t")[2].partition(" ")[0] or line[:20])


def _places(one: _Mark, text: str) -> list[tuple[int, int, str]]:
    """Return the places of a mark with the words that are stated for them, where these can be told apart."""
    spans = sorted(one.fragments)
    whole = sum(end - start for start, end in spans) + len(spans) - 1
    stated: list[str] = []
    at = 0
    for start, end in spans:
        stated.append(one.words[at : at + end - start] if len(one.words) == whole else "")
        at += end - start + 1
    places: list[tuple[int, int, str]] = []
    for (start, end), words in zip(spans, stated, strict=True):
        if places and not text[places[-1][1] : start].strip() and places[-1][1] <= start:
            before = places.pop()
            places.append((before[0], end, f"{before[2]} {words}" if before[2] and words else ""))
        else:
            places.append((start, end, words))
    return places
