"""What contradicts itself, and what earlier articles have otherwise, at the window: seen, gone to, opened."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from annotator.bootstrap import open_project
from annotator.domain.finding import EarlierFinding
from tests.journeys.conftest import Day, Editor, started

EARLIER = "The yard of Kandor\n\nMarta Okoro, 54, has run the yard since spring. Giuseppe Ferrante drew the plans.\n"
DRAFT = (
    "A new slip for the yard\n\nLater, Marta Okoro, 45, spoke to the workers.\n\n"
    "The new slip is 250 miles (300 kilometres) from the sea, and the trains doubled from 12 to 31.\n\n"
    "The plans are by Giuseppe Ferante.\n"
)


def made(project_file: str) -> None:
    """A project with an article that was signed off, and a draft."""
    project = open_project(project_file, person="Anna")
    for text, name in ((EARLIER, "earlier.txt"), (DRAFT, "draft.txt")):
        [imported] = project.imports.paste(text, name).imported
        metadata = project.articles.get(imported.article_id).metadata
        project.articles.set_metadata(imported.article_id, replace(metadata, published="2021-03-03"))
        if text is EARLIER:
            project.work.sign_off(imported.article_id, "Read twice.")
    project.close()


def rows(tree: QTreeWidget) -> dict[str, list[QTreeWidgetItem]]:
    """The lines of the list under the names of their groups."""
    groups = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return {group.text(0).split("  ")[0]: [group.child(row) for row in range(group.childCount())] for group in groups}


def test_a_draft_is_held_against_itself_and_against_what_was_signed_off(day: Day, project_file: str) -> None:
    made(project_file)

    def job(editor: Editor) -> None:
        started(editor)
        editor.until(editor.title, "an article")
        editor.open_article("A new slip")
        editor.focus_article()
        editor.press("L")
        editor.until(lambda: editor.workspace.work.page() == "checkables", "what is left")
        tree = editor.workspace.work.checkables.findChild(QTreeWidget)
        assert tree is not None
        editor.sees(
            lambda: [one.text(0) for one in rows(tree).get("Contradictions", [])],
            ["250 miles is 402.3 kilometres, not 300", "from 12 to 31 is 2.6 times as much, not 2"],
        )
        editor.sees(
            lambda: [one.text(0) for one in rows(tree).get("Otherwise in earlier articles", [])],
            [
                "Marta Okoro is 45 here, and was 54 in “The yard of Kandor” of 2021",
                "Giuseppe Ferante is spelt Giuseppe Ferrante in “The yard of Kandor”",
            ],
        )
        editor.picture("contradictions")
        age = rows(tree)["Otherwise in earlier articles"][0]
        assert isinstance(age.data(0, int(Qt.ItemDataRole.UserRole)), EarlierFinding)
        tree.setCurrentItem(age)
        editor.sees(editor.workspace.article.view.selection, (DRAFT.index("45"), DRAFT.index("45") + 2))
        tree.setFocus()
        QTest.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        editor.until(lambda: editor.title() == "The yard of Kandor", "the earlier article")

    assert day(job, project_file) == 0
