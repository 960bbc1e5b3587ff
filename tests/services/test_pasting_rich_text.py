"""What was copied from a page or a word processor brings its links and notes; plain text stays as it is."""

from __future__ import annotations

from annotator.domain.source_note import SourceNoteKind
from annotator.importing.pasted import read_pasted

PLAIN = "Prices rose by 7 per cent.\nThe end."


def test_links_come_along_with_a_copied_page() -> None:
    page = '<meta charset="utf-8"><p>Prices <a href="https://s.example/">rose</a> by 7 per cent – so.</p>'
    article = read_pasted("Prices rose by 7 per cent – so.", "Clipboard", page)
    assert article.draft.text == "Prices rose by 7 per cent – so."
    assert [(note.kind, note.url) for note in article.notes] == [(SourceNoteKind.LINK, "https://s.example/")]


def test_footnotes_come_along_with_copied_rtf() -> None:
    article = read_pasted(PLAIN, "Clipboard", "", rb"{\rtf1 It rose to 7{\footnote ONS} per cent.}")
    assert [(note.start, note.text) for note in article.notes] == [(12, "ONS")]


def test_what_says_no_more_stays_plain() -> None:
    for page, rich in (("<p>Prices <b>rose</b></p>", b""), ("", rb"{\rtf1 Prices}"), ("<html></html>", b"{\\rtf1")):
        article = read_pasted(PLAIN, "Clipboard", page, rich)
        assert (article.format, article.draft.text) == ("text", PLAIN)
