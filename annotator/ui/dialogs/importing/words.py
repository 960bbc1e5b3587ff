"""What the import dialog calls formats, what was left out of a text, and what is to be said of a line."""

from __future__ import annotations

from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.importing.readers import READERS
from annotator.importing.stated_metadata import COLUMN, FRONT_MATTER, HEADING, IN_TEXT, PROPERTIES, RECORD
from annotator.services.results import Recognised
from annotator.ui.i18n import QT_TR_NOOP, number_words, tr, translated

FORMAT_WORDS = {
    "text": QT_TR_NOOP("Plain text"),
    "markdown": QT_TR_NOOP("Markdown"),
    "zip": QT_TR_NOOP("ZIP archive"),
    "docx": QT_TR_NOOP("Word document"),
    "odt": QT_TR_NOOP("OpenDocument text"),
    "html": QT_TR_NOOP("Web page"),
    "mhtml": QT_TR_NOOP("Saved web page"),
    "webarchive": QT_TR_NOOP("Safari web archive"),
    "rtf": QT_TR_NOOP("Rich text"),
    "mail": QT_TR_NOOP("Mail"),
    "epub": QT_TR_NOOP("E-book"),
    "sqlite": QT_TR_NOOP("SQLite dataset"),
    "csv": QT_TR_NOOP("CSV table"),
    "xlsx": QT_TR_NOOP("Excel table"),
    "json": QT_TR_NOOP("JSON"),
}
"""Formats whose name is a word; those of programs keep their own, as its reader has it."""

TABLES = frozenset({"csv", "xlsx", "json"})
"""The formats whose columns are guessed, and can be said."""

LEFT_OUT_WORDS = {
    LeftOutKind.HIDDEN: QT_TR_NOOP("hidden text"),
    LeftOutKind.HEADER: QT_TR_NOOP("page headers"),
    LeftOutKind.FOOTER: QT_TR_NOOP("page footers"),
    LeftOutKind.TEXT_BOX: QT_TR_NOOP("text boxes"),
    LeftOutKind.NOTE: QT_TR_NOOP("notes"),
    LeftOutKind.COMMENT: QT_TR_NOOP("comments"),
    LeftOutKind.DELETED: QT_TR_NOOP("deleted text"),
    LeftOutKind.TABLE: QT_TR_NOOP("tables"),
    LeftOutKind.CAPTION: QT_TR_NOOP("captions"),
    LeftOutKind.PICTURE: QT_TR_NOOP("pictures"),
    LeftOutKind.REPEATED: QT_TR_NOOP("repeated lines"),
    LeftOutKind.SCRIPT: QT_TR_NOOP("scripts"),
    LeftOutKind.NAVIGATION: QT_TR_NOOP("navigation"),
    LeftOutKind.FORMULA: QT_TR_NOOP("formulas"),
    LeftOutKind.OTHER: QT_TR_NOOP("other things"),
}

FIELD_WORDS = {
    "text": QT_TR_NOOP("Text"),
    "title": QT_TR_NOOP("Title"),
    "published": QT_TR_NOOP("Date"),
    "byline": QT_TR_NOOP("Author"),
    "publisher": QT_TR_NOOP("Publisher"),
    "url": QT_TR_NOOP("Address"),
    "language": QT_TR_NOOP("Language"),
    "id": QT_TR_NOOP("Number or name"),
}
"""What the fields of an article are called here; one for each that a table can hold."""

STATED_WORDS = {
    **FIELD_WORDS,
    "photo_credit": QT_TR_NOOP("Photo credit"),
    "updated_note": QT_TR_NOOP("Note of an update"),
}
"""What is known of an article beside its text."""

_PLACES = {
    IN_TEXT: QT_TR_NOOP("a line of the text"),
    HEADING: QT_TR_NOOP("a heading"),
    PROPERTIES: QT_TR_NOOP("the properties of the file"),
    FRONT_MATTER: QT_TR_NOOP("the front matter"),
    RECORD: QT_TR_NOOP("its record in the file"),
}


def format_words(format_id: str) -> str:
    """Return what a format is called."""
    if format_id in FORMAT_WORDS:
        return translated(FORMAT_WORDS[format_id])
    return next((reader.label for reader in READERS if reader.id == format_id), format_id)


def place_words(place: str) -> str:
    """Return in which place of a file something is stated; the places of standards have their own names."""
    column = place.removeprefix(COLUMN)
    if column != place:
        return tr("the column {0}").replace("{0}", column)
    return translated(_PLACES[place]) if place in _PLACES else place


def left_out_words(one: LeftOut) -> str:
    """Return what was left out, with how much of it: "pictures: 3"."""
    return (
        tr("{what}: {count}", "what was left out of a text, and how much of it")
        .replace("{what}", translated(LEFT_OUT_WORDS[one.what]))
        .replace("{count}", number_words(one.count))
    )


def said_of(line: Recognised) -> str:
    """Return what is to be known of a line before it is taken: why it can't be, that it is here, what is doubtful."""
    if line.look is None:
        return translated(line.fault)
    here = tr("The project has this text already.") if line.article_id else ""
    return " ".join(part for part in (here, *map(translated, line.look.warnings)) if part)
