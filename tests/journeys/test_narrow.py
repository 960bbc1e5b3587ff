"""The real window in every size that a desk has, by geometry: nothing is cut off or covered, and all can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitterHandle,
    QTableView,
    QToolButton,
    QWidget,
)

from annotator.ui.charts.bars import BarChart
from annotator.ui.name_bar import NameBar
from annotator.ui.notifications import Toast
from annotator.ui.overviews.codebook.entries import EntryList
from annotator.ui.preferences.dialog import PreferencesDialog
from tests.journeys.conftest import Day, Editor, started

SCREENS = ((1440, 900), (1024, 700))
SCALES = (1.0, 1.25, 1.5, 2.0)
SIZES = sorted({(round(width / scale), round(height / scale)) for width, height in SCREENS for scale in SCALES})
"""A screen at a scale has so many pixels for widgets: at 200 %, 1024x700 are 512x350."""

VIEWS = ("Articles", "Claims", "Search", "Dashboard", "Codebook")
LEAST_CHARACTERS = 45


def prepared(editor: Editor) -> None:
    started(editor)
    editor.run_command("sample project")
    editor.until(lambda: editor.project.name.startswith("Police reform"), "the sample project")
    editor.until(editor.title, "an article of it")
    editor.focus_article()


def resize(editor: Editor, width: int, height: int) -> None:
    editor.window.resize(width, height)
    editor.sees(lambda: (editor.window.width(), editor.window.height()), (width, height))
    editor.settle()


def turn_to(editor: Editor, view: str) -> None:
    """Go to a view with the mouse, by what the bar shows of it."""
    bar = editor.window.findChild(QWidget, "topBar")
    assert bar is not None
    button = next(
        (one for one in bar.findChildren(QPushButton) if one.text() == view and one.isCheckable() and one.isVisible()),
        None,
    )
    if button is not None:
        editor.click(button)
    else:
        menu_button = next(one for one in bar.findChildren(QToolButton) if one.accessibleName() == "Views")
        assert menu_button.isVisible(), f"nothing leads to {view}"
        menu = menu_button.menu()
        menu.popup(menu_button.mapToGlobal(QPoint(0, menu_button.height())))
        editor.until(menu.isVisible, "the views")
        (action,) = (one for one in menu.actions() if one.text().removeprefix("All ").casefold() == view.casefold()
                     or one.text().casefold().startswith(view.casefold()))  # fmt: skip
        editor.click(menu, menu.actionGeometry(action).center())
        editor.window.activateWindow()
    editor.settle()


def standing(widget: QWidget) -> Iterator[QWidget]:
    """The visible widgets inside a widget; not those that a scroll area moves about.

    The opened claim lies in the list of claims, and is scrolled with it.
    """
    if any(child.objectName() == "claimsList" for child in widget.children()):
        return
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            if child.objectName() == "overviewRoom":  # only scrolled where the window is too low for it
                yield from standing(child.viewport())  # type: ignore[attr-defined]
            elif not isinstance(child, QAbstractScrollArea):
                yield from standing(child)


def told_faults(window: QWidget) -> list[str]:
    """What stands outside the window, is covered by a sibling, or is too small for its words."""
    faults = []
    whole = window.rect()
    for one in (window, *standing(window)):
        place = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
        if not whole.contains(place) and not scrolled_away(one):
            faults.append(f"{named(one)} at {place.getRect()} is outside of {whole.size().toTuple()}")
        if isinstance(one, QAbstractButton) and one.text() and one.width() < one.minimumSizeHint().width():
            faults.append(f"{named(one)} is cut off")
        laid = [child for child in one.children() if isinstance(child, QWidget) and child.isVisible()]
        laid = [child for child in laid if not (child.isWindow() or isinstance(child, QSplitterHandle))]
        scrolled = any(child.objectName() == "claimsList" for child in laid)
        if not scrolled and not isinstance(one, QAbstractScrollArea):
            faults += [
                f"{named(first)} and {named(second)} cover each other"
                for first, second in combinations(laid, 2)
                if first.geometry().intersects(second.geometry())
            ]
    return faults


def scrolled_away(widget: QWidget) -> bool:
    """Whether it stands in a view that has to be scrolled to be seen whole."""
    room = next((one for one in parents(widget) if one.objectName() == "overviewRoom"), None)
    return isinstance(room, QScrollArea) and room.verticalScrollBar().maximum() > 0


def parents(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def named(widget: QWidget) -> str:
    text = getattr(widget, "text", str)
    words = widget.objectName() or widget.accessibleName() or (text() if callable(text) else "")
    return f"{type(widget).__name__} “{words}”"


def characters_a_line(editor: Editor) -> float:
    """How many characters the lines of the article have that are not the last of their paragraph."""
    view = editor.workspace.article.view
    lines, start = [], 0
    for number, paragraph in enumerate(view.text().split("\n")):
        if number and paragraph:  # the first one is the headline
            block = view._page.layout.block_holding(start)
            lines += [line.end - line.start for line in block.lines[:-1]]
        start += len(paragraph) + 1
    return sum(lines) / len(lines)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_view_is_reached_and_whole(day: Day, project_file: str, size: tuple[int, int]) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        resize(editor, *size)
        for view in VIEWS:
            turn_to(editor, view)
            editor.picture(f"narrow-{size[0]}-{view}")
            assert told_faults(editor.window) == [], view
        turn_to(editor, "Articles")
        assert editor.workspace.article.isVisible()
        assert characters_a_line(editor) >= LEAST_CHARACTERS

    assert day(job, project_file) == 0


def test_the_panels_grow_with_the_text_where_that_is_wanted(day: Day, project_file: str) -> None:
    def sizes(editor: Editor) -> dict[str, int]:
        workspace = editor.workspace
        library, cards = workspace.library.list, workspace.claims.list
        card = workspace.claims.card
        return {
            "library row": library.rowHeight(0),
            "card row": cards.verticalHeader().defaultSectionSize(),
            "wording": card.wording.box.fontInfo().pixelSize(),
            "status": card.statuses.buttons[0].height(),
            "label": workspace.library.filter.line.fontInfo().pixelSize(),
            "article": workspace.article.view.zoom(),
        }

    def at(editor: Editor, steps: int) -> None:
        editor.press("Ctrl+0")
        for _ in range(steps):
            editor.press("Ctrl++")
        editor.settle()

    def first(editor: Editor) -> None:
        prepared(editor)
        editor.window.resize(1440, 900)
        editor.session.select_claim(editor.workspace.claims.model.claim_at(0))
        editor.until(editor.workspace.claims.card.isVisible, "a card")
        before = sizes(editor)
        at(editor, 3)
        assert {name: size for name, size in sizes(editor).items() if name != "article"} == {
            name: size for name, size in before.items() if name != "article"
        }
        editor.press("Ctrl+,")
        dialog = editor.dialog(PreferencesDialog)
        (switch,) = (one for one in dialog.findChildren(QCheckBox) if one.objectName() == "zoom_panels")
        switch.click()
        dialog.close()
        editor.settle()
        zoom = editor.workspace.article.view.zoom()
        for name, size in sizes(editor).items():
            if name != "article":
                assert abs(size - before[name] * min(zoom, 2.0)) <= 2, (name, size, before[name], zoom)
        assert told_faults(editor.window) == []
        editor.picture("panels-grown")
        editor.focus_article()
        for _ in range(10):
            editor.press("Ctrl++")
            editor.settle()
            assert told_faults(editor.window) == []
            assert characters_a_line(editor) >= LEAST_CHARACTERS
        assert not editor.workspace.library.isVisible()  # folded, as in a narrower window
        editor.picture("panels-grown-most")
        editor.press("Ctrl+J")
        editor.settle()
        assert editor.workspace.work.isVisible()
        assert told_faults(editor.window) == []
        editor.picture("panels-grown-claims")
        editor.press("Escape")
        editor.focus_article()
        at(editor, 0)
        assert sizes(editor) == before
        at(editor, 2)

    def second(editor: Editor) -> None:
        prepared(editor)
        zoom = editor.workspace.article.view.zoom()
        assert zoom > 1.1
        assert abs(editor.workspace.library.list.rowHeight(0) - 104 * zoom) <= 1

    assert day(first, project_file) == 0
    assert day(second, project_file) == 0


def row_of(editor: Editor, name: str) -> int:
    """The height of a row that is painted by hand."""
    overview = editor.workspace.overviews.current()
    assert overview is not None
    if name == "search":
        field, hits = overview.findChild(QLineEdit), overview.findChild(QListView)
        assert field is not None
        assert hits is not None
        field.setText("the")
        editor.until(lambda: hits.model().rowCount(), "hits")
        return hits.sizeHintForRow(0)
    if name == "claims":
        table = overview.findChild(QTableView)
        assert table is not None
        editor.until(lambda: table.model().rowCount(), "claims")
        editor.settle()
        return table.verticalHeader().defaultSectionSize()
    if name == "dashboard":
        chart = overview.findChild(BarChart)
        assert chart is not None
        editor.until(chart.table, "bars")
        return chart.findChildren(QAbstractButton)[0].sizeHint().height()
    entries = overview.findChild(EntryList)
    assert entries is not None
    editor.until(lambda: entries.model().rowCount(), "entries")
    return entries.sizeHintForRow(0)


def overview_rows(editor: Editor) -> dict[str, int]:
    found = {}
    for name in ("claims", "search", "dashboard", "codebook"):
        editor.workspace.overviews.show_overview(name)
        found[name] = row_of(editor, name)
        editor.settle()
        assert told_faults(editor.window) == [], name
        editor.picture(f"grown-{name}-{editor.workspace.article.view.zoom():.2f}")
    editor.workspace.overviews.show_panes()
    return found


def zoom_switch(editor: Editor) -> tuple[PreferencesDialog, QCheckBox]:
    editor.focus_article()
    editor.press("Ctrl+,")
    dialog = editor.dialog(PreferencesDialog)
    (switch,) = (one for one in dialog.findChildren(QCheckBox) if one.objectName() == "zoom_panels")
    return dialog, switch


def test_overviews_and_dialogs_grow_with_the_text(day: Day, project_file: str, first_start: None) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        editor.window.resize(1440, 900)
        before = overview_rows(editor)
        dialog, switch = zoom_switch(editor)
        height, width = switch.sizeHint().height(), dialog.minimumWidth()
        switch.click()
        dialog.close()
        editor.focus_article()
        for _ in range(6):
            editor.press("Ctrl++")
        editor.settle()
        scale = min(editor.workspace.article.view.zoom(), 2.0)
        assert scale > 1.5
        grown = overview_rows(editor)
        for name, least in before.items():
            assert abs(grown[name] - least * scale) <= 3, (name, grown[name], least, scale)
        dialog, switch = zoom_switch(editor)
        editor.picture_of(dialog, "grown-preferences")
        assert switch.sizeHint().height() > 1.2 * height
        assert dialog.minimumWidth() > 1.2 * width
        dialog.close()
        editor.focus_article()
        editor.press("Ctrl+0")
        editor.settle()
        assert overview_rows(editor) == before

    assert day(job, project_file) == 0


@pytest.mark.parametrize("size", [(1024, 700), (512, 350)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_covered_while_a_question_and_messages_stand(
    day: Day, project_file: str, first_start: None, size: tuple[int, int]
) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        editor.window.notifications.dismiss_one()
        resize(editor, *size)
        assert any(bar.isVisible() for bar in editor.window.findChildren(NameBar))
        for view in VIEWS:
            turn_to(editor, view)
            assert told_faults(editor.window) == [], view
            for words in ("This was done.", "That, too."):
                editor.window.notifications.tell(words)
            editor.window.notifications.warn("This was not done.", remedy="There is something to be done about it.")
            editor.settle()
            editor.picture(f"asked-{size[0]}-{view}")
            assert told_faults(editor.window) == [], view
            shown = [toast.message for toast in editor.window.findChildren(Toast) if toast.isVisible()]
            assert shown[-1] == "This was not done."
            assert (len(shown) == 3) == (size[1] > 500)  # in a low window the older ones wait
            while editor.window.notifications.dismiss_one():
                pass
            editor.settle()

    assert day(job, project_file) == 0


def test_what_is_read_at_the_end_of_the_text_stays_in_view_under_a_message(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        view = editor.workspace.article.view
        bar, height = view.verticalScrollBar(), view.viewport().height

        def told(words: str) -> None:
            before = height()
            editor.window.notifications.tell(words)
            editor.sees(lambda: height() < before)

        def quiet() -> None:
            before = height()
            while editor.window.notifications.dismiss_one():
                pass
            editor.sees(lambda: height() > before)

        while editor.window.notifications.dismiss_one():
            pass
        editor.settle()
        bar.setValue(bar.maximum())  # the end of the text is read, wherever the cursor is
        end = len(view.text())
        told("Something was done.")
        editor.picture("message-at-the-end")
        assert view.viewport().rect().contains(view.span_rect(end, end))
        quiet()
        bar.setValue(0)
        line = view.position_at(QPoint(view.width() // 3, height() - 8))  # the cursor is in the last line in view
        view.set_caret(line)
        bar.setValue(0)
        assert view.span_rect(line, line).bottom() > height() - 40
        told("Something else was done.")
        assert view.viewport().rect().contains(view.span_rect(line, line))

    assert day(job, project_file) == 0


def test_the_library_folds_first_and_comes_when_it_is_asked_for(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        workspace = editor.workspace
        panes = (workspace.library, workspace.article, workspace.work)

        def shown() -> list[bool]:
            return [pane.isVisible() for pane in panes]

        editor.sees(shown, [True, True, True])
        before = workspace.splitter.sizes()
        resize(editor, 1000, 700)
        editor.sees(shown, [False, True, True])
        resize(editor, 640, 480)
        editor.sees(shown, [False, True, False])
        editor.press("Ctrl+L")
        assert workspace.library.isVisible()
        assert workspace.library.isAncestorOf(editor.focus())
        editor.press("Escape")
        editor.press("Escape")
        editor.sees(shown, [False, True, False])
        editor.press("Ctrl+J")
        assert workspace.work.isVisible()
        assert workspace.work.isAncestorOf(editor.focus())
        editor.press("Escape")
        editor.press("Escape")
        editor.sees(shown, [False, True, False])
        assert workspace.article.view.hasFocus()
        resize(editor, 1440, 900)
        editor.sees(shown, [True, True, True])
        editor.sees(workspace.splitter.sizes, before)

    assert day(job, project_file) == 0


def test_a_larger_text_folds_panes_as_a_narrower_window_does(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        for _ in range(10):
            editor.press("Ctrl++")
            editor.settle()
            assert told_faults(editor.window) == []
            assert characters_a_line(editor) >= LEAST_CHARACTERS, editor.workspace.article.view.zoom()
        assert not editor.workspace.library.isVisible()
        editor.press("Ctrl+0")
        editor.sees(editor.workspace.library.isVisible)

    assert day(job, project_file) == 0
