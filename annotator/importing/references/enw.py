"""EndNote's tagged text (.enw, refer): a line a field, which begins with % and a letter or a digit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.importing.references.items import Reference

_LINE = re.compile(r"%(\S) ?(.*)")
_TYPES = {
    "Journal Article": "article-journal", "Magazine Article": "article-magazine",
    "Newspaper Article": "article-newspaper", "Book": "book", "Book Section": "chapter", "Web Page": "webpage",
    "Blog": "post-weblog", "Report": "report", "Government Document": "report", "Thesis": "thesis",
    "Conference Paper": "paper-conference", "Conference Proceedings": "paper-conference",
    "Personal Communication": "interview", "Interview": "interview", "Audiovisual Material": "motion_picture",
    "Film or Broadcast": "motion_picture", "Dataset": "dataset", "Figure": "graphic", "Artwork": "graphic",
    "Map": "map", "Case": "legal_case", "Statute": "legislation", "Encyclopedia": "entry-encyclopedia",
}  # fmt: skip


def read(_name: str, text: str, _content: bytes) -> Iterator[Reference]:
    """Yield the references of a file."""
    tags: dict[str, list[str]] = {}
    last = ""
    for line in (*text.lstrip("\ufeff").splitlines(), "%0 "):
        match = _LINE.match(line)
        if match is None:
            if last and line.strip():
                tags[last][-1] += f" {line.strip()}"
            continue
        last = match[1]
        if last == "0" and tags:
            yield _reference(tags)
            tags = {}
        tags.setdefault(last, []).append(match[2].strip())


def _reference(tags: dict[str, list[str]]) -> Reference:
    def one(*names: str) -> str:
        return next((tags[name][0] for name in names if tags.get(name) and tags[name][0]), "")

    kind = _TYPES.get(one("0"), "document")
    item = {
        "type": kind,
        "title": one("T"),
        "author": names_of(tags.get("A", ())),
        "editor": names_of(tags.get("E", ())) if kind == "chapter" else [],
        "container-title": one("J", "B"),
        "publisher": one("I"),
        "publisher-place": one("C"),
        "volume": one("V"),
        "issue": one("N"),
        "page": one("P"),
        "edition": one("7"),
        "DOI": one("R"),
        "URL": one("U"),
        "issued": date_of(one("D"), one("8")),
        "accessed": {"literal": one("[")},
        "note": "\n".join(tags.get("Z", ())),
    }
    return Reference(item, tuple(one for name in (">", "(") for one in tags.get(name, ())))


def names_of(stated: list[str] | tuple[str, ...]) -> list[dict[str, str]]:
    """Return names as EndNote writes them: with a comma those of people, without one a single name as it stands."""
    found = []
    for name in stated:
        family, comma, given = (part.strip() for part in name.strip().partition(","))
        if family:
            found.append({"family": family, "given": given} if comma and given else {"literal": family})
    return found


def date_of(year: str, date: str) -> dict[str, str]:
    """Return a date of which EndNote has the year in one field and the rest, in any words, in another."""
    if not date:
        return {"literal": year}
    return {"literal": date if not year or year in date else f"{date} {year}"}
