"""A typo in the article: off at first, then marked, walked to and asked about by keys. A saved page on a card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.analysis import spelling
from annotator.bootstrap import open_project
from annotator.ui.commands.spelling import read
from tests.journeys.conftest import Day, Editor, started
from tests.journeys.test_record import drop_on

SAVED = Path(__file__).parent.parent / "fixtures" / "saved_pages"
TEXT = "Talks resume\n\nTeh Court 😀 said that Brükner has imunity. It is a law. Brükner said so.\n"


class Words:
    """A dictionary of a few words."""

    known = frozenset(("talks", "resume", "court", "said", "that", "has", "it", "is", "law", "so"))

    def check(self, word: str) -> bool:
        return word.lower() in self.known

    def suggest(self, word: str) -> list[str]:
        return ["immunity"] if word == "imunity" else []


@pytest.fixture(autouse=True)
def dictionary(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(spelling, "_known_languages", lambda: ("en_US",))
    monkeypatch.setattr(spelling, "_dictionary", lambda name: Words() if name else None)
    spelling._is_right.cache_clear()
    yield
    spelling._is_right.cache_clear()


@pytest.mark.usefixtures("qapp")
def test_names_are_no_typos() -> None:
    dictionary, spans = read(TEXT, "en", "en_US", frozenset(("imunity",)))
    assert (dictionary, [TEXT[slice(*span)] for span in spans]) == ("en_US", ["Teh"])
    assert [TEXT[slice(*span)] for span in read(TEXT, "", "", frozenset())[1]] == ["Teh", "imunity"]


def test_a_typo_is_asked_about_and_a_page_dropped(day: Day, project_file: str, tmp_path: Path) -> None:
    project = open_project(project_file, person="Anna")
    [imported] = project.imports.paste(TEXT, "talks.txt").imported
    start = project.articles.revision(imported.article_id).text.index("Court")
    project.claims.tag(imported.article_id, start, start + len("Court"))
    project.close()

    def job(editor: Editor) -> None:
        started(editor)
        editor.until(editor.title, "an article")
        editor.focus_article()
        editor.press("Alt+F7")
        editor.told("Spelling in the article is off.")
        editor.window.change_settings(replace(editor.session.settings, spell_article=True))
        editor.focus_article()
        view = editor.workspace.article.view

        def walks_to(word: str) -> bool:
            editor.press("Alt+F7")
            start, end = view.selection()
            return view.text()[start:end] == word

        editor.until(lambda: walks_to("imunity"), "the second typo")
        editor.picture("spelling-article")
        editor.press("Shift+Alt+F7")
        editor.sees(
            lambda: [query.question for query in editor.project.work.queries(imported.article_id)],
            ["Is “imunity” spelt as it should be, or is it “immunity”?"],
        )
        # a saved page that is dropped on the card fills in its evidence, told and undone as one step
        [claim] = editor.claims()
        editor.session.select_claim(claim.claim_id)
        card = editor.workspace.claims.card
        editor.until(card.evidence.isVisible, "the card")
        drop_on(card.evidence, SAVED / "chromium.mhtml")
        editor.until(lambda: editor.claim().evidence, "evidence")
        editor.told("Filled in from the file")
        fields = editor.claim().evidence[0].fields
        assert (fields.title, fields.publisher) == ("Bridge costs double", "The Northern Courier")
        editor.until(card.evidence.editor.isVisible, "the evidence opened")
        editor.settle()
        editor.picture("saved-page")

    assert day(job, project_file) == 0
