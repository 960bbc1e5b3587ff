"""The library of sources, by keyboard: used again by one key, edited everywhere, merged, found wrong, cited."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from annotator.domain.evidence import EvidenceFields
from annotator.ui.dialogs.print_article import PrintArticleDialog
from annotator.ui.overviews.sources.overview import SourcesOverview
from tests.journeys.conftest import Day, Editor, started

PAGE = EvidenceFields(
    title="Pierson v. Ray", author="Warren, Earl", publisher="Justia", url="https://justia.com/386/547/", medium="web"
)


def _prepared(editor: Editor) -> list[str]:
    """The sample articles, with three claims in the first."""
    started(editor)
    editor.run_command("sample articles")
    editor.until(editor.title, "an article")
    opened = editor.session.article()
    assert opened is not None
    article_id = opened.article.article_id
    claims = [editor.project.claims.tag(article_id, at, at + 12).claim_id for at in (0, 40, 80)]
    editor.project.evidence.add(claims[0], PAGE)
    editor.session.open_article(article_id)
    editor.sees(lambda: len(editor.card_wordings()), 3)
    editor.focus_article()
    return claims


def _library(editor: Editor) -> SourcesOverview:
    editor.press("Alt+7")
    overview = editor.workspace.overviews.current()
    assert isinstance(overview, SourcesOverview)
    return overview


def _titles(library: SourcesOverview) -> list[str]:
    model = library.model
    return [str(model.index(row, 0).data()).strip("\u2068\u2069") for row in range(model.rowCount())]


def test_a_source_is_used_again_by_one_key_and_edited_at_every_use(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        claims = _prepared(editor)
        editor.session.select_claim(claims[1])
        editor.until(lambda: editor.session.held(claims[1]) is not None, "the claim in its card")
        editor.focus_article()
        editor.press("Shift+E")
        editor.sees(lambda: [one.fields.title for one in editor.project.claims.get(claims[1]).evidence], [PAGE.title])
        editor.settle()
        library = _library(editor)
        editor.sees(lambda: _titles(library), [PAGE.title])
        editor.until(library.detail.uses.count, "where it is used")
        assert library.detail.uses.count() == 2
        editor.press("F2")
        editor.until_in_a_field()
        editor.type("Pierson against Ray")
        editor.press("Return")
        both = claims[:2]
        editor.sees(
            lambda: {editor.project.claims.get(one).evidence[0].fields.title for one in both}, {"Pierson against Ray"}
        )
        editor.told("Changed at 2 claim")
        editor.settle()
        editor.picture("sources")
        editor.press("Ctrl+Z")
        editor.sees(lambda: {editor.project.claims.get(one).evidence[0].fields.title for one in both}, {PAGE.title})

    day(job, project_file)


def test_two_that_are_one_are_found_and_merged_and_a_wrong_one_is_pointed_out(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        claims = _prepared(editor)
        editor.project.evidence.add(claims[2], EvidenceFields(url="http://www.justia.com/386/547?utm_source=mail"))
        library = _library(editor)
        library.which.setCurrentIndex(3)
        library.which.activated.emit(3)
        editor.sees(lambda: len(_titles(library)), 2)
        library.view.setFocus()
        editor.press("Ctrl+A")
        editor.press("Ctrl+Alt+G")
        editor.sees(lambda: editor.project.claims.get(claims[2]).evidence[0].fields.title, PAGE.title)
        editor.settle()
        editor.press("Escape")  # the filter goes
        editor.sees(lambda: _titles(library), [PAGE.title])
        editor.press("Ctrl+Alt+W")
        editor.until_in_a_field()
        editor.type("It is a mirror")
        editor.press("Return")
        editor.sees(lambda: editor.project.source_library.all()[0].wrong.reason, "It is a mirror")
        editor.settle()
        library.view.setFocus()
        editor.press("Return")  # to the first claim that rests on it
        editor.sees(editor.session.claim_id, claims[0])
        section = editor.workspace.claims.card.evidence
        editor.until(section.rows, "its evidence")
        editor.sees(lambda: "It is a mirror" in section.rows()[0].accessibleDescription())
        editor.picture("wrong-source")

    day(job, project_file)


def test_a_source_is_copied_as_a_citation_and_the_list_as_a_table_and_printed(
    day: Day, project_file: str, tmp_path: Path
) -> None:
    def job(editor: Editor) -> None:
        claims = _prepared(editor)
        editor.session.select_claim(claims[0])
        editor.until(lambda: editor.session.held(claims[0]) is not None, "the claim in its card")
        editor.until(editor.workspace.claims.card.evidence.rows, "its evidence")
        editor.focus_article()
        clipboard = QGuiApplication.clipboard()
        editor.press("Ctrl+Alt+C")
        editor.sees(lambda: "Warren, E. (n.d.). Pierson v. Ray. Justia." in clipboard.text())
        assert "<i>Pierson v. Ray</i>" in clipboard.mimeData().html()
        editor.run_command("citation: MLA")
        editor.sees(clipboard.text, "Warren, Earl. “Pierson v. Ray.” Justia, https://justia.com/386/547/.")
        library = _library(editor)
        editor.sees(lambda: _titles(library), [PAGE.title])
        editor.press("Ctrl+C")
        editor.sees(lambda: clipboard.text().splitlines()[1].split("\t")[:3], [PAGE.title, PAGE.author, PAGE.publisher])
        editor.press("Ctrl+P")
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, PrintArticleDialog)]
        dialog = next(one for one in shown if one.isVisible())
        out = tmp_path / "sources.pdf"
        assert any("PDF" in button.text() for button in dialog.findChildren(QPushButton))
        dialog._save(str(out))  # the system's own dialog for files is not driven here
        editor.until(out.exists, "the PDF")
        editor.told("The list is saved as sources.pdf.")

    day(job, project_file)


def test_sources_come_in_from_a_reference_manager(day: Day, project_file: str, tmp_path: Path) -> None:
    export = tmp_path / "library.ris"
    export.write_text("TY  - NEWS\nTI  - Spring of talks\nAU  - Doe, Jane\nDA  - 2021///spring\nER  - \n", "utf-8")

    def job(editor: Editor) -> None:
        _prepared(editor)
        editor.workspace.take_dropped([export], editor.window.rect().center())
        editor.told("put into the library")
        library = editor.workspace.overviews.current()
        assert isinstance(library, SourcesOverview)
        editor.sees(lambda: sorted(_titles(library)), [PAGE.title, "Spring of talks"])
        editor.settle()
        library.words.setFocus()
        editor.type("doe spring")
        editor.sees(lambda: _titles(library), ["Spring of talks"])
        editor.sees(library.detail.fields["published"].text, "spring 2021")

    day(job, project_file)
