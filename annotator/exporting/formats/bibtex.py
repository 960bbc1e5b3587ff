"""BibTeX: the sources, for LaTeX and reference managers. One entry a source, of the types that every reader knows."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from pathlib import Path

from annotator.domain.partial_dates import edtf, read
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.options import Options
from annotator.exporting.sources import Source, nothing_yet, only_sources, sources
from annotator.messages import message

_ESCAPES = str.maketrans(
    {
        **{sign: f"\\{sign}" for sign in "#$%&_{}"},
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
# BibTeX counts every brace, also one behind a backslash: an odd one would end the entry
_ODD_BRACES = str.maketrans({"{": r"\textbraceleft{}", "}": r"\textbraceright{}"})
_LIGATURES = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=,)(?=,)|(?<=<)(?=<)|(?<=>)(?=>)|(?<=[!?])(?=`)")
_BETWEEN_NOTES = " \\par "


def _write(export: Export) -> None:
    with export.output.file() as stream:
        for source in sources(export):
            fields = ",\n".join(f"  {name} = {{{value}}}" for name, value in _fields(source) if value)
            kind = "article" if source.medium == "print" else "misc"
            stream.write(f"@{kind}{{{source.key},\n{fields}\n}}\n\n".encode())


def _fields(source: Source) -> Iterator[tuple[str, str]]:
    published = read(source.published)
    year, month, *_ = (*(published.first.parts if published is not None else ()), 0, 0)
    # in braces of its own, so that no style writes the names in it small
    yield "title", f"{{{_escaped(source.title)}}}" if source.title else ""
    yield "author", " and ".join(_name(*author) for author in source.authors)
    yield "journal" if source.medium == "print" else "publisher", _escaped(source.publisher)
    yield "year", str(year or "")
    yield "month", str(month or "")
    yield "date", edtf(source.published)
    yield "url", source.url
    yield "urldate", edtf(source.accessed)
    yield "howpublished", _escaped(source.medium)
    yield "archiveurl", source.archived_url
    yield "annote", _BETWEEN_NOTES.join(map(_escaped, source.notes))


def _name(family: str, given: str) -> str:
    """Return a name in which no "and" or comma parts it anew."""
    if given:
        return ", ".join(f"{{{_escaped(part)}}}" if " and " in part else _escaped(part) for part in (family, given))
    return f"{{{_escaped(family)}}}"


def _escaped(text: str) -> str:
    """Return a text as LaTeX writes it: signs escaped, two that would be drawn as one other sign kept apart."""
    apart = "\0".join(_LIGATURES.split(text))
    signs = _ESCAPES if _paired(text) else _ESCAPES | _ODD_BRACES
    return apart.translate(signs).replace("\0", "{}")


def _paired(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    for entry in _entries(path):
        key, *rest = entry.split(",\n  ")
        found = dict(field.split(" = ", 1) for field in rest)
        found = {name: value[1:-1] for name, value in found.items()}
        notes = found["annote"].split(r" \par ")
        authors = len(_parts(found["author"])) if "author" in found else 0
        title = _plain(found["title"][1:-1]) if "title" in found else ""
        dates = (found.get("date", ""), found.get("urldate", ""))
        yield (key.partition("{")[2], title, found.get("url", ""), authors, *dates, len(notes))


def _entries(path: Path) -> Iterator[str]:
    """Yield the entries, each from its sign to the brace that closes it, without that: braces count, as in BibTeX."""
    entry, depth = "", 0
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            entry += line
            depth += line.count("{") - line.count("}")
            if depth == 0 and entry.strip():
                yield entry.strip().removesuffix("}").rstrip()
                entry = ""
    if depth:
        raise ValueError("an entry has no end")


def _parts(names: str) -> list[str]:
    """Return the names that "and" parts outside of braces."""
    outside, before = re.sub(r"\\[{}]", "", names), ""
    while outside != before:
        outside, before = re.sub(r"\{[^{}]*\}", "", outside), outside
    return outside.split(" and ")


def _plain(text: str) -> str:
    return _COMMAND.sub(lambda found: found[2] or _SIGNS.get(found[1], ""), text)


_COMMAND = re.compile(r"\\(?:(text\w+)\{\}|([#$%&_{}]))|\{\}")
_SIGNS = {
    "textbraceleft": "{",
    "textbraceright": "}",
    "textbackslash": "\\",
    "textasciitilde": "~",
    "textasciicircum": "^",
}

WRITER = Writer(
    "bibtex",
    message("BibTeX: the sources"),
    (".bib",),
    _write,
    _read_back,
    holds=frozenset({Thing.EVIDENCE}),
    fits=only_sources,
    expects=nothing_yet,
    distinct=True,
    holds_mentions=False,
)
