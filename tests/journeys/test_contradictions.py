"""What contradicts itself, and what earlier articles have otherwise, at the window: seen, gone to, opened."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem

from annotator.bootstrap import open_project
from annotator.domain.finding import EarlierFinding
from annotator.ui.dialogs.waive import DismissDialog
from annotator.ui.widgets.sections import ElidedButton
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


def dismiss(editor: Editor, tree: QTreeWidget) -> None:
    """What is no contradiction is silenced by a key and a reason, stays so, and comes back by the same key."""
    editor.open_article("A new slip")
    editor.sees(lambda: len(rows(tree).get("Otherwise in earlier articles", [])), 2)
    for group, left in (("Contradictions", 1), ("Otherwise in earlier articles", 1)):
        tree.setCurrentItem(rows(tree)[group][0])
        tree.setFocus()
        QTest.keyClick(tree, Qt.Key.Key_Delete)
        dialog = editor.dialog(DismissDialog)
        editor.until(lambda dialog=dialog: dialog.isAncestorOf(QApplication.focusWidget()), "the reason")
        if group == "Contradictions":
            editor.picture_of(dialog, "dismiss")
        editor.press("Return")
        editor.sees(lambda group=group: len(rows(tree)[group]), left)
        # a window manager brings the window back to the front of itself
        editor.sees(lambda: (editor.window.activateWindow(), editor.window.isActiveWindow())[1])
        assert editor.window.focusWidget() is tree, editor.window.focusWidget()  # to go on in
    editor.picture("contradictions_dismissed")
    editor.open_article("The yard of Kandor")
    editor.open_article("A new slip")
    editor.sees(lambda: len(rows(tree).get("Dismissed contradictions", [])), 2)
    assert len(rows(tree)["Contradictions"]) == len(rows(tree)["Otherwise in earlier articles"]) == 1
    first = rows(tree)["Dismissed contradictions"][0]
    first.parent().setExpanded(True)
    tree.setCurrentItem(first)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    editor.sees(lambda: len(rows(tree)["Contradictions"]), 2)


def on_the_card(editor: Editor) -> None:
    """A claim on what an earlier article has otherwise says so, with the way there."""
    start = DRAFT.index("The plans")
    editor.workspace.article.view.select(start, DRAFT.index(".", start))
    editor.focus_article()
    editor.press("C")
    editor.sees(editor.workspace.work.claims.card.isVisible)
    earlier = editor.workspace.work.claims.card.earlier
    editor.sees(
        lambda: [str(one.why) for one in earlier.shown()],
        ["Giuseppe Ferante is spelt Giuseppe Ferrante in “The yard of Kandor”"],
    )
    editor.picture("contradiction_on_the_card")
    way = next(one for one in earlier.findChildren(ElidedButton) if one.isVisible())
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    editor.until(lambda: editor.title() == "The yard of Kandor", "the earlier article")
    assert editor.workspace.article.view.selection()[0] == EARLIER.index("Giuseppe")


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
        assert editor.workspace.article.view.selection()[0] == EARLIER.index("54")
        dismiss(editor, tree)
        on_the_card(editor)

    assert day(job, project_file) == 0
