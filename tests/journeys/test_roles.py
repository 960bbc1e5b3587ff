"""A shared project with roles in the window: who one is, what is others', and what one does not see of theirs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from annotator.ui.dialogs.roles import RolesDialog
from annotator.ui.overviews.codebook.editor import CodebookEditor
from tests.fixtures.newsroom import SOURCE, Newsroom
from tests.journeys.conftest import Day, Editor, started


def _words(editor: Editor) -> str:
    return "\n".join(label.text() for label in editor.window.findChildren(QLabel) if label.isVisible())


def test_a_checker_is_told_what_is_others_to_do(day: Day, newsroom: Newsroom) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: "Bob, checker" in _words(editor), "who he is")
        editor.until(editor.title, "the article")
        binder = editor.window.binder
        editor.until(binder["article.history"].isEnabled, "what is his to do")
        assert not binder["article.unblind"].isEnabled()
        assert binder["article.unblind"].text() == "End blind assessment (for a head)"
        assert "You are a checker of this project" in binder["article.unblind"].toolTip()
        assert binder["project.erase"].text() == "Erase for good (for whoever owns its database)"
        binder["project.roles"].trigger()
        dialog = editor.dialog(RolesDialog)
        assert isinstance(dialog, RolesDialog)
        assert [dialog.list.topLevelItem(row).text(0) for row in range(6)] == [
            *("Hedda", "Ed", "Ada", "Bob", "Cleo", "Rita")
        ]
        editor.picture_of(dialog, "who may do what")
        dialog.close()
        binder["overview.codebook"].trigger()
        editor.until(lambda: "this is for an editor of the codebook" in _words(editor), "whose the codebook is")
        [overview] = editor.window.findChildren(CodebookEditor)
        enabled = {one.text() for one in overview.findChildren(QPushButton) if one.isVisible() and one.isEnabled()}
        assert enabled == {"Export…", "Versions"}
        editor.picture("codebook of a checker")
        binder["overview.panes"].trigger()
        editor.settle()
        editor.picture("a checker")
        assert SOURCE not in _words(editor)

    day(job, newsroom.address("bob"))


@pytest.mark.parametrize(("name", "role"), [("hedda", "head"), ("rita", "reader")])
def test_a_head_and_a_reader(day: Day, newsroom: Newsroom, name: str, role: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: f"{name.capitalize()}, {role}" in _words(editor), "who she is")
        editor.until(editor.title, "the article")
        editor.settle()
        if role == "reader":
            editor.until(lambda: "Read only: you are a reader of this project" in _words(editor), "why not")
        else:
            assert editor.window.binder["article.unblind"].isEnabled()
        editor.picture(f"a {role}")

    day(job, newsroom.address(name))
