"""Which column of a table, or key of a record, holds what of an article: guessed by its name, changed by the user.

Names are known in English, German, French and Spanish. Where none names the text, it is the column that holds the
longest texts, if these are long enough for one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from annotator.domain.article import Metadata
from annotator.errors import UnreadableSource
from annotator.importing.article_fields import FIELDS
from annotator.importing.claim_lists import day_of
from annotator.importing.json_source import string
from annotator.messages import message

_NAMES: dict[str, str] = {
    "text": "text body content articlebody articletext bodytext fulltext maintext story article textbody plaintext "
    "volltext artikeltext inhalt fliesstext artikel texte corps contenu textecomplet texto cuerpo contenido",
    "title": "title headline heading articletitle titel uberschrift schlagzeile titre titulo titular encabezado",
    "published": "published publisheddate datepublished publishedat publishdate publishedon publicationdate pubdate "
    "releasedate articledate date created createdat datum veroffentlicht veroffentlichtam erscheinungsdatum "
    "datepublication datedepublication publiele fecha fechapublicacion fechadepublicacion publicado",
    "byline": "byline author authors writer writers journalist reporter autor autorin autoren verfasser auteur auteurs "
    "autores autora firma",
    "publisher": "publisher outlet publication newspaper sitename site source media medium quelle zeitung herausgeber "
    "editeur journal fuente medio periodico editorial",
    "url": "url link articleurl sourceurl weburl href permalink canonicalurl adresse webadresse lien enlace direccion",
    "language": "language lang locale languagecode sprache langue idioma lengua",
    "id": "id articleid docid documentid textid uid uuid guid key nr nummer numero identifiant identificador",
}
_KNOWN = {field: _NAMES[field].split() for field in FIELDS}
_LEAST_TEXT = 80
"""Letters that a column without a telling name holds on average, at least, to be taken for the texts."""


def guessed(names: Sequence[str], sample: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Return which column holds which field, as far as their names and some rows tell."""
    by_key: dict[str, str] = {}
    for name in names:
        by_key.setdefault(_key(name), name)
    for name in names:  # of a source that is an object, its name
        if name.endswith(".name"):
            by_key.setdefault(_key(name.removesuffix(".name")), name)
    found: dict[str, str] = {}
    for field, known in _KNOWN.items():
        candidates = [by_key[key] for key in known if key in by_key and by_key[key] not in found.values()]
        if field == "text":
            candidates.sort(key=lambda name: _mean_length(name, sample) < _LEAST_TEXT)  # of two, the one with texts
        if candidates:
            found[field] = candidates[0]
    if "text" not in found:
        longest = max((name for name in names if name not in found.values()), default="", key=_by_length(sample))
        if longest and _mean_length(longest, sample) >= _LEAST_TEXT:
            found = {"text": longest, **found}
    return found


def chosen(given: Mapping[str, str], names: Sequence[str], sample: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Return the columns that the user gave over those that are guessed; an empty name takes a field away.

    Raises UnreadableSource for a column that the table does not have.
    """
    for name in given.values():
        if name and name not in names:
            raise UnreadableSource(
                message("There is no column '{name}'.", name=name),
                message("It has: {known}.", known=", ".join(names)),
            )
    taken = set(given.values())
    rest = {field: name for field, name in guessed(names, sample).items() if field not in given and name not in taken}
    return {field: name for field, name in {**rest, **given}.items() if name}


def article_of(columns: Mapping[str, str], values: Mapping[str, str]) -> tuple[str, Metadata, str, str]:
    """Return the text, what is known about the article, what tells it within its file, and a date that is none."""
    given = {field: values.get(name, "") for field, name in columns.items()}
    line = {field: " ".join(value.split()) for field, value in given.items() if field != "text"}
    stated = line.get("published", "")
    day = day_of(stated)
    language = line.get("language", "")
    metadata = Metadata(
        title=line.get("title", ""),
        byline=line.get("byline", ""),
        publisher=line.get("publisher", ""),
        published=day,
        url=line.get("url", ""),
        language=language if re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*", language) else "",
    )
    return given.get("text", ""), metadata, line.get("id", ""), "" if day else stated


def metadata_of(values: Mapping[str, Any], but: Collection[str] = ()) -> Metadata:
    """Return what a record of an annotated dataset says about its text, by the names of its keys."""
    said = {name: string(value) for name, value in values.items() if name not in but and string(value)}
    columns = {field: name for field, name in guessed(list(said), []).items() if field not in ("text", "id")}
    return article_of(columns, said)[1]


def _key(name: str) -> str:
    plain = "".join(one for one in unicodedata.normalize("NFKD", name) if not unicodedata.combining(one))
    return re.sub(r"[\W_]+", "", plain.casefold())


def _mean_length(name: str, sample: Sequence[Mapping[str, str]]) -> float:
    lengths = [len(row.get(name, "")) for row in sample if row.get(name, "").strip()]
    return sum(lengths) / len(lengths) if lengths else 0.0


def _by_length(sample: Sequence[Mapping[str, str]]) -> Any:
    return lambda name: _mean_length(name, sample)
