"""The list of what is left to check: its groups, levels and orders."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QTreeWidget

from tests.journeys.conftest import Day, Editor, started


def test_levels_and_orders_of_what_is_left(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        covering = editor.workspace.covering
        editor.until(lambda: covering.known, "the checkables")
        editor.workspace.work.show_page("checkables")
        (tree,) = editor.workspace.work.checkables.findChildren(QTreeWidget)

        def groups() -> dict[str, int]:
            items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
            return {item.text(0): item.childCount() for item in items if item is not None}

        usual = len(covering.missing())
        editor.sees(groups, {f"Left to check  {usual}": usual})
        first = tree.topLevelItem(0).child(0).text(0)  # type: ignore[union-attr]
        editor.run_command("essential checkables")
        editor.until(lambda: len(covering.missing()) < usual, "fewer of them")
        editor.sees(groups, {f"Left to check  {len(covering.missing())}": len(covering.missing())})

        order = editor.workspace.work.checkables.findChild(QComboBox, "checkableOrder")
        assert order is not None
        order.setFocus()
        editor.press("End")
        editor.until(lambda: len(groups()) > 1, "a group for each kind")
        assert sum(groups().values()) == len(covering.missing())
        order.setFocus()
        editor.press("Up")
        editor.sees(lambda: len(groups()), 1)
        assert tree.topLevelItem(0).child(0).text(0) != first  # type: ignore[union-attr]

    assert day(job, project_file) == 0
