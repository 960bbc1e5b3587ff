"""What one key costs the database, with all panes in the window: a few statements, each pane taking its part of them.

Counted are the statements of the act and of all panes, without the borders of transactions, pragmas and idle polls.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QElapsedTimer

from tests.fixtures.statements import Said, listened_to
from tests.journeys.conftest import Day, Editor, started

STATEMENTS, TRANSACTIONS = 20, 4
QUIET = 700  # ms without a statement, after which nothing that waits for a pause is left


def at_rest(editor: Editor) -> None:
    """Wait until the window has been quiet for longer than any pane pauses before it asks."""
    quiet = QElapsedTimer()
    quiet.start()

    def rested() -> bool:
        if editor.window.runner.busy:
            quiet.restart()
        return quiet.elapsed() > QUIET

    editor.until(rested, "rest")


def cost_of(editor: Editor, keys: str) -> Said:
    """Press a key, and count until nothing more is asked."""
    at_rest(editor)
    acts = len(editor.project.history.acts())
    with listened_to(editor.project, editor.window.runner) as said:
        editor.press(keys)
        editor.until(lambda: any(who.startswith("act") for who in said.transactions), "an act")
        at_rest(editor)
    assert len(editor.project.history.acts()) == acts + 1
    return said


def test_a_key_costs_a_few_statements(day: Day, project_file: str, request: pytest.FixtureRequest) -> None:
    costs: dict[str, Said] = {}

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.focus_article()
        view = editor.workspace.article.view
        editor.until(lambda: editor.workspace.covering.known, "the checkables")
        coverage = editor.workspace.library._model.coverage
        articles = editor.project.articles.ids()
        editor.until(lambda: all(coverage.of(article) for article in articles), "the coverage of the library's lines")
        editor.until(lambda: not editor.workspace.covering._rest.isActive(), "earlier articles looked into")
        editor.settle()
        view.select(200, 240)
        costs["C"] = cost_of(editor, "C")
        editor.leave_the_field()
        editor.focus_article()
        for name, keys in (("3", "3"), ("undo", "Ctrl+Z"), ("redo", "Ctrl+Shift+Z")):
            costs[name] = cost_of(editor, keys)
        costs["undo of 3"] = cost_of(editor, "Ctrl+Z")
        costs["undo of C"] = cost_of(editor, "Ctrl+Z")

    assert day(job, project_file) == 0
    if request.config.get_verbosity() > 0:
        for name, said in costs.items():
            print(f"{name}: {said}")  # noqa: T201 - what was counted, for whoever asks with -v -s
    for name, said in costs.items():
        assert 0 < len(said.statements) + said.begun <= STATEMENTS, f"{name}: {said}"
        assert 0 < len(said.transactions) <= TRANSACTIONS, f"{name}: {said}"
