"""The writer's own Word file with the check in it: comments on the words, corrections as tracked changes.

What did not come as a Word file goes back as a plain one. Parts that nothing is written into stay byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from pathlib import Path

from annotator.domain.documents import ExportDocument
from annotator.domain.reference_code import Meant
from annotator.exporting.article_files import ArticleFiles
from annotator.exporting.format import Export, Purpose, Thing, Writer
from annotator.exporting.handback.saying import QUERIES, UNVERIFIED, WHAT, Saying, asked_about, tells
from annotator.exporting.losses import MENTION, Loss, lost
from annotator.exporting.options import Options
from annotator.exporting.output import Shape
from annotator.exporting.read_again import files_of
from annotator.messages import message

WORD = "docx"
"""The format of the files that can be written into."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SILENT = {
    QUERIES: message("Nothing is asked about it, and only the queries are told."),
    UNVERIFIED: message("It is verified or untouched, and only what is not verified is told."),
}
_NOTHING = message("Nothing is known of it yet that could be told to the writer.")
_NOTE = message("The source is told, and not the note of the desk on it.")
_OTHER_TEXT = message("The file that it came as gives another text today: it goes back as a plain document.")
_PLAIN = message("Only the Word file that an article came as has the writer's notes in it.")


def _write(export: Export) -> None:
    from annotator.exporting.handback.word_file import written

    people, files, what = export.people(), ArticleFiles(export), export.options.text(WHAT.key)
    queries = f"[{Meant.QUERY}-"
    for document in export.documents():
        saying = Saying(document, what, people, export.wording)
        original = export.source.original(document.revision.revision_id)
        made = written(document, original, list(saying.comments()), list(saying.proposals()))
        if document.came_as == WORD and not made.own:
            export.lost.add(lost("text", document.article.article_id, _OTHER_TEXT))
        export.expected.add(record for record in made.expected if record[0].startswith(queries) is (what == QUERIES))
        with export.output.file(f"{files.name(document)}.docx") as stream:
            stream.write(made.content)
    files.finish()


def _fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    what, asked = options.text(WHAT.key), asked_about(document)
    for mention in document.mentions:
        if mention.claim_id not in asked and not tells(document.claims[mention.claim_id], what):
            yield lost(MENTION, mention.mention_id, _SILENT.get(what, _NOTHING))
    for claim_id in document.first_met:
        for one in document.claims[claim_id].evidence:
            if one["note"]:
                yield lost(Thing.EVIDENCE, one["evidence_id"], _NOTE)
    if document.came_as != WORD:
        for note in document.notes:
            yield lost(Thing.NOTES, note.note_id, _PLAIN)


def _expected_later(_document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    """Yield nothing: which words a comment stands on is known when it is written."""
    return iter(())


def _read_back(path: Path, options: Options) -> Iterator[Hashable]:
    from annotator.exporting.handback.reading import places_in

    queries = options.text(WHAT.key) == QUERIES
    if _is_document(path):
        yield from places_in(path.read_bytes(), path.name, queries=queries)
        return
    with files_of(path) as files:
        for name in files.names(".docx"):
            yield from places_in(files.read(name), name, queries=queries)


def _is_document(path: Path) -> bool:
    """Tell a Word file from an archive of several: both are archives."""
    if path.is_dir():
        return False
    with files_of(path) as files:
        return bool(files.names("[Content_Types].xml"))


WRITER = Writer(
    "handback-docx",
    message("Word file for the writer, with the check in it"),
    (".zip", ".docx"),
    _write,
    _read_back,
    shapes=(Shape.ZIP, Shape.FOLDER, Shape.FILE),
    options=(WHAT,),
    holds=frozenset({Thing.EVIDENCE, Thing.RATIONALE, Thing.CORRECTION, Thing.NOTES}),
    fits=_fits,
    expects=_expected_later,
    unholdable=_NOT_IN_XML,
    distinct=True,
    work=True,
    purpose=Purpose.HANDBACK,
)
