"""The sources of an export, each once, for the formats that hold sources and nothing else.

The same source of several claims is one record; how it bears on each of them stands in the record's notes. What is
collected lies in a database of its own beside what is written, gone at the end: of a large project it is large.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import unicodedata
from collections.abc import Hashable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import count, groupby
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote, urlsplit

from annotator.domain.documents import ExportClaim, ExportDocument, ExportEvidence
from annotator.domain.evidence import EvidenceFields, source_key
from annotator.domain.partial_dates import edtf
from annotator.exporting.format import Export, Thing
from annotator.exporting.losses import CLAIM, Loss, lost
from annotator.exporting.options import Options
from annotator.messages import message

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f]")
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_NAMED = ("title", "author", "publisher", "url", "archived_url", "published", "accessed", "medium")
_BEARING = ("stance", "question", "quote", "place", "note", "attachment_name")
_KNOWN_BY = ("title", "publisher", "author", "url", "attachment")
_UNWRITTEN = ("kind", "interest", "independent_of")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_IN_NO_ADDRESS = re.compile(r"[{}\\]")
_SOURCELESS = message("It has no sources, and this format holds nothing else.")
_PARTLY = message("Whether it is primary, what it has to gain and of what it is independent are not written.")
_BLANKS = message("Its line breaks are written as blanks.")
_REPLACED = message("Its control characters are written as U+FFFD.")
_BETWEEN_LOOKS = 500


@dataclass(frozen=True, slots=True)
class Source:
    """A source by what is known of it, '' where it is not; no value has a line break.

    `key` is made from what it is known by, so that it is the same in every export. `published` and `accessed` are
    days as YYYY-MM-DD, or as much of one as the source states, as it was given. `medium` is one of MEDIA, "web" where
    only an address is known. `notes` say how it bears on each claim.
    """

    key: str
    title: str
    author: str
    publisher: str
    url: str
    archived_url: str
    published: str
    accessed: str
    medium: str
    notes: tuple[str, ...]

    @property
    def authors(self) -> list[tuple[str, str]]:
        """Its authors as (family name, given name), the whole name first where it is not parted by a comma."""
        names = (name.strip() for name in self.author.split(";"))
        return [_parted(name) for name in names if name]

    @property
    def record(self) -> Hashable:
        """What must be found in the file."""
        dates = edtf(self.published), edtf(self.accessed)
        return self.key, self.title, self.url, len(self.authors), *dates, len(self.notes)


def sources(export: Export) -> Iterator[Source]:
    """Yield the sources in the order in which they are first met, and note that each must be found in the file."""
    with _beside(export) as place, closing(sqlite3.connect(place)) as collected:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "temp_store = MEMORY"):
            collected.execute(f"PRAGMA {pragma}")
        collected.execute("CREATE TABLE sources (n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE)")
        # in the order in which it is read: no sorting at the end, during which nobody could cancel
        collected.execute(
            "CREATE TABLE uses (source INTEGER, n INTEGER, use TEXT NOT NULL, PRIMARY KEY (source, n)) WITHOUT ROWID"
        )
        numbers = count()
        for document in export.documents():
            for claim in first_met(document):
                for source in claim.evidence:
                    _collect(collected, next(numbers), claim, source)
        rows = collected.execute(
            "SELECT key, use FROM uses JOIN sources ON sources.n = uses.source ORDER BY source, uses.n"
        )
        total = export.articles
        for number, (key, group) in enumerate(groupby(rows, key=itemgetter(0))):
            if number % _BETWEEN_LOOKS == 0:
                export.progress.advance(total, total)
            merged = _merged(key, [json.loads(use) for _, use in group])
            export.expected.add([merged.record])
            yield merged


@contextmanager
def _beside(export: Export) -> Iterator[Path]:
    """Give a place for what is collected, beside what is written: what stands in it may be plain nowhere else."""
    with TemporaryDirectory(dir=export.output.path.parent, prefix=f"{export.output.path.name}-") as folder:
        yield Path(folder) / "sources"


def first_met(document: ExportDocument) -> Iterator[ExportClaim]:
    """Yield the claims that are first met in a document."""
    return (document.claims[claim_id] for claim_id in document.first_met)


def only_sources(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    """Yield what of a document is lost where only its sources are written."""
    for claim in first_met(document):
        if not claim.evidence:
            yield lost(CLAIM, claim.claim_id, _SOURCELESS)
        for source in claim.evidence:
            if any(source[name] for name in _UNWRITTEN):
                yield lost(Thing.EVIDENCE, source["evidence_id"], _PARTLY)
            words = [source[name] or "" for name in (*_NAMED, *_BEARING)] + [claim["wording"]]
            if any(map(_BREAKS.search, words)):
                yield lost(Thing.EVIDENCE, source["evidence_id"], _BLANKS)
            if any(map(_CONTROLS.search, words)):
                yield lost(Thing.EVIDENCE, source["evidence_id"], _REPLACED)


def nothing_yet(_document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    """Yield nothing: what must be found is known when all documents are read, and `sources` notes it."""
    return iter(())


def _collect(collected: sqlite3.Connection, number: int, claim: ExportClaim, source: ExportEvidence) -> None:
    title, publisher, author, url, attachment = (source[name] or "" for name in _KNOWN_BY)
    fields = EvidenceFields(title=title, publisher=publisher, author=author, url=url, attachment=attachment)
    key = json.dumps(source_key(fields) or ("source", source["evidence_id"]))
    use = {name: _line(source[name] or "") for name in (*_NAMED, *_BEARING)}
    use["claim"] = _line(claim["wording"])
    collected.execute("INSERT OR IGNORE INTO sources (key) VALUES (?)", (key,))
    collected.execute(
        "INSERT INTO uses (source, n, use) SELECT n, ?, ? FROM sources WHERE key = ?", (number, json.dumps(use), key)
    )


def _line(text: str) -> str:
    """Return a text as one line without control characters: what the formats of sources hold of it."""
    return _CONTROLS.sub("\ufffd", _BREAKS.sub(" ", text)).strip()


def _merged(key: str, uses: list[dict[str, str]]) -> Source:
    """Return one source for all its uses: of each value the first that is known."""
    known = {name: next((use[name] for use in uses if use[name]), "") for name in _NAMED}
    notes = tuple(_note(use, known) for use in uses)
    known["medium"] = known["medium"] or ("web" if known["url"] else "")
    known |= {name: _address(known[name]) for name in ("url", "archived_url")}
    known |= {name: _day(known[name]) for name in ("published", "accessed")}
    return Source(_cite_key(key), **known, notes=notes)


def _address(url: str) -> str:
    """Return an address with the signs encoded that no address may have and that could end a field."""
    encoded = _IN_NO_ADDRESS.sub(lambda sign: quote(sign[0]), url)
    return encoded.replace(" ", "%20") if "://" in url else encoded


def _day(date: str) -> str:
    """Return a date as it was given; of a time its day, "" for what is no date."""
    known = _DATE.match(date)
    return date if edtf(date) else known[0] if known else ""


def _note(use: dict[str, str], known: dict[str, str]) -> str:
    """Return how a source bears on one claim; what it is called there, where that is not what it is called first."""
    parts = [f"{use['stance']}: {use['claim']}"]
    parts += [f"{name}: {use[name]}" for name in _BEARING[1:] if use[name]]
    parts += [f"{name}: {use[name]}" for name in _NAMED if use[name] and use[name] != known[name]]
    return " | ".join(parts)


def _cite_key(key: str) -> str:
    """Return a name for a source that is the same in every export: a word of what it is known by, a part of a hash."""
    kind, *known = json.loads(key)
    named = _host(known[0]) if kind == "url" else " ".join(reversed(known)) if kind == "named" else kind
    folded = unicodedata.normalize("NFKD", named).encode("ascii", "ignore").decode().lower()
    word = next(iter(re.findall(r"[a-z][a-z0-9]+", folded)), "source")[:20]
    return f"{word}-{hashlib.sha256(key.encode()).hexdigest()[:10]}"


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # no web address, as it was typed
        return ""


def _parted(name: str) -> tuple[str, str]:
    family, _, given = name.partition(",")
    return (family.strip(), given.strip()) if name.count(",") == 1 and family.strip() else (name, "")
