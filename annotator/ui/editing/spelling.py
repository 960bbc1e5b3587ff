"""Marks words in the boxes of a window that no dictionary knows, and offers what may be meant.

A box is looked at once it has had the keys, a moment after the last letter was typed; what is looked up is looked up on
another thread, and the marks are no part of the text. Alt+F7 goes to the next marked word and lists what may be meant;
the menu of a box has the same. Words of the open article that begin with a capital, people and publishers are known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.ui.accessible import announce
from annotator.ui.editing.growing import GrowingText
from annotator.ui.i18n import tr
from annotator.ui.operations.runner import Lane
from annotator.ui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from annotator.ui.session import Session

_ENOUGH = 8  # words that tell their language by themselves
_AFTER = 350  # ms without a letter typed
_LONGEST = 50_000  # code points; what is longer is looked at up to there
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OUTSIDE_BMP = re.compile(r"[\U00010000-\U0010ffff]")


class _Marks(QSyntaxHighlighter):
    """Draws the waves under words, as places of the document."""

    def __init__(self, document: QTextDocument, colour: QColor) -> None:
        super().__init__(document)
        self.spans: list[tuple[int, int]] = []
        self._wave = QTextCharFormat()
        self.set_colour(colour)

    def set_colour(self, colour: QColor) -> None:
        self._wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._wave.setUnderlineColor(colour)

    def highlightBlock(self, text: str) -> None:
        start = self.currentBlock().position()
        end = start + self.currentBlock().length()
        for first, last in self.spans:
            if first < end and last > start:
                self.setFormat(max(0, first - start), last - max(first, start), self._wave)


class _Box(QObject):
    """The spelling of one box."""

    def __init__(self, box: GrowingText, checks: SpellingChecks) -> None:
        super().__init__(box)
        self._box = box
        self._checks = checks
        self._marks = _Marks(box.document(), checks.colour())
        self._dictionary = ""
        self._asked: tuple[int, int] | None = None
        self._offered: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self.look)
        self._suggestions = Suggestions(box, first_is_taken=True)
        self._suggestions.taken.connect(self._take)
        box.document().contentsChange.connect(self._changed)
        box.installEventFilter(self)
        box.menu_parts.append(self.add_to_menu)
        self._timer.start()

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Where the marked words stand, in places of the document."""
        return self._marks.spans

    def _changed(self, at: int, removed: int, added: int) -> None:
        if removed == added == 0:
            return
        moved = added - removed
        kept = ((s, e) if e < at else (s + moved, e + moved) for s, e in self.spans if e < at or s > at + removed)
        self._marks.spans = list(kept)
        self._timer.start()

    def look(self) -> None:
        """Have the text looked at."""
        if not self._checks.on:
            self._show("", [])
            return
        text = self._box.value()[:_LONGEST]
        read = self._checks.reader(text)
        self._checks.session.read(lambda _project: (text, *read()), self._known, self, key="spelling", lane=Lane.TEXT)

    def _known(self, answer: tuple[str, str, list[tuple[int, int]]]) -> None:
        text, dictionary, found = answer
        if text != self._box.value()[:_LONGEST]:
            return  # another answer is on its way
        self._dictionary = dictionary
        self._show(text, found)

    def _show(self, text: str, found: list[tuple[int, int]]) -> None:
        if _OUTSIDE_BMP.search(text):  # the document counts those twice
            found = [tuple(at + len(_OUTSIDE_BMP.findall(text[:at])) for at in span) for span in found]  # type: ignore[misc]
        if found != self.spans:
            self._marks.spans = found
            self._marks.rehighlight()

    def set_colour(self, colour: QColor) -> None:
        """Draw the waves in another colour."""
        self._marks.set_colour(colour)
        self._marks.rehighlight()

    # by the keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            pressed = cast(QKeyEvent, event)
            if pressed.key() == Qt.Key.Key_F7 and pressed.modifiers() == Qt.KeyboardModifier.AltModifier:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.go_on()
                return True
        return super().eventFilter(watched, event)

    def go_on(self) -> None:
        """Go to the next marked word, from the end again, and list what may be meant."""
        spans = sorted(self.spans)
        if not spans:
            announce(self._box, tr("No misspelt word."))
            return
        at = self._box.textCursor().selectionEnd()
        span = next((one for one in spans if one[0] >= at), spans[0])
        cursor = self._box.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        self._box.setTextCursor(cursor)
        self._ask(span, self._list)

    def _ask(self, span: tuple[int, int], done: Callable[[tuple[str, list[str]]], None]) -> None:
        word, dictionary = self._word(span), self._dictionary
        self._asked = span
        self._checks.session.read(
            lambda _project: (word, _suggestions(word, dictionary)), done, self, key="meant", lane=Lane.TEXT
        )

    def _list(self, answer: tuple[str, list[str]]) -> None:
        word, self._offered = answer
        if self._asked is not None and self._word(self._asked) == word:
            self._suggestions.offer([*self._offered, _add_words(word)])

    def _take(self, row: int) -> None:
        if self._asked is None:
            return
        if row < len(self._offered):
            self.put(self._asked, self._offered[row])
        else:
            self._checks.add(self._word(self._asked))

    def put(self, span: tuple[int, int], word: str) -> None:
        """Put a word in the place of another one; it can be undone in the box."""
        cursor = self._box.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(word)
        self._box.setTextCursor(cursor)

    def _word(self, span: tuple[int, int]) -> str:
        cursor = QTextCursor(self._box.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def add_to_menu(self, menu: QMenu, at: int) -> None:
        """Begin a menu with what may be meant by the marked word at a place of the document."""
        span = next((one for one in self.spans if one[0] <= at <= one[1]), None)
        if span is None:
            return
        word = self._word(span)
        first = menu.actions()[0] if menu.actions() else None
        waiting = QAction(tr("Looking for what may be meant…"), menu)
        waiting.setEnabled(False)
        add = QAction(_add_words(word).replace("&", "&&"), menu)
        add.triggered.connect(partial(self._checks.add, word))
        menu.insertActions(first, [waiting, add])  # type: ignore[arg-type]  # Qt takes none for the end
        menu.insertSeparator(first)  # type: ignore[arg-type]

        def fill(answer: tuple[str, list[str]]) -> None:
            actions = [QAction(one.replace("&", "&&"), menu) for one in answer[1]]
            for action, meant in zip(actions, answer[1], strict=True):
                action.triggered.connect(partial(self.put, span, meant))
            menu.insertActions(waiting, actions)
            waiting.setText(tr("Nothing like it is known"))
            waiting.setVisible(not actions)

        dictionary = self._dictionary
        self._checks.session.read(
            lambda _project: (word, _suggestions(word, dictionary)), fill, menu, key="menu", lane=Lane.TEXT
        )


class SpellingChecks(QObject):
    """The spelling of all boxes of a window; `add` takes a word into one's own dictionary."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._window = parent
        self._boxes: dict[int, _Box] = {}
        application = cast(QApplication, QApplication.instance())
        application.focusChanged.connect(self._focused)
        session.settings_changed.connect(self.look_again)
        session.theme_changed.connect(self._recolour)

    @property
    def on(self) -> bool:
        """Whether boxes are looked at."""
        return self.session.settings.spell_fields

    def colour(self) -> QColor:
        """Return the colour of the waves."""
        return self.session.theme.colour("warning")

    def reader(self, text: str) -> Callable[[], tuple[str, list[tuple[int, int]]]]:
        """Return what finds the dictionary of a text and the words that it does not know; for another thread."""
        opened = self.session.article()
        tag = opened.article.metadata.language if opened is not None else ""
        around = opened.revision.text if opened is not None else ""
        metadata = opened.article.metadata if opened is not None else None
        people = f"{metadata.byline} {metadata.publisher} {metadata.title}" if metadata is not None else ""
        own = frozenset(self.session.settings.own_words)
        system = QLocale().name()

        def read() -> tuple[str, list[tuple[int, int]]]:
            from annotator.analysis import spelling
            from annotator.analysis.article_language import language_of

            of_text = language_of(text) if len(text.split()) >= _ENOUGH else language_of(around or text, tag)
            dictionary = spelling.dictionary_for(of_text, tag, system)
            names = _names(around) | _names(people)
            found = spelling.misspelt(text, dictionary, lambda word: word in own or word in names)
            return dictionary, found

        return read

    def add(self, word: str) -> None:
        """Take a word into one's own dictionary."""
        settings = self.session.settings
        if word and word not in settings.own_words:
            self.session.settings_wanted.emit(replace(settings, own_words=(*settings.own_words, word)))

    def look_again(self) -> None:
        """Have all boxes looked at again."""
        for box in self._boxes.values():
            box.look()

    def _focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, GrowingText) or not self._window.isAncestorOf(now):
            return
        key = id(now)
        if key not in self._boxes:
            self._boxes[key] = _Box(now, self)
            now.destroyed.connect(lambda: self._boxes.pop(key, None))

    def _recolour(self) -> None:
        for box in self._boxes.values():
            box.set_colour(self.colour())


@lru_cache(maxsize=2)
def _names(text: str) -> frozenset[str]:
    """Return the words of a text that begin with a capital; of the last texts they are kept."""
    return frozenset(word for word in _WORD.findall(text) if word[0].isupper())


def _suggestions(word: str, dictionary: str) -> list[str]:
    from annotator.analysis import spelling  # imported when first needed: a window opens without it

    return spelling.suggestions(word, dictionary)


def _add_words(word: str) -> str:
    return tr("Add “{0}” to the dictionary").replace("{0}", word)
