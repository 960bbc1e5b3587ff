"""Two revisions of an article side by side: what was deleted, what was inserted, and what only stands elsewhere now.

Read only, also the way to see an earlier revision. It stays open beside the work. How two texts differ is found off the
window's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from annotator.domain.anchoring import ChangeKind, Span, TextChange
from annotator.domain.claim import Mark
from annotator.ui.accessible import announce
from annotator.ui.actions.hints import KeyHint, key_hint
from annotator.ui.actions.zoom_keys import add_zoom_keys
from annotator.ui.article.style import ArticleHeading, ArticleStyle, StatusStyle
from annotator.ui.article.view import ArticleView
from annotator.ui.differences import UNDERLINES, Look, colours_of, look_of
from annotator.ui.i18n import number_words, tr
from annotator.ui.later import later
from annotator.ui.operations.runner import Lane
from annotator.ui.scaling import scale_dialog
from annotator.ui.theme import SPACE
from annotator.ui.widgets.quiet_combo import QuietCombo
from annotator.ui.widgets.screen_fit import fitting
from annotator.ui.widgets.sections import IconButton

if TYPE_CHECKING:
    from annotator.domain.article import Article
    from annotator.services.results import Compared, OpenedArticle
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_SIDE_BY_SIDE = 820  # px of width from which two texts can be read beside one another
_ZOOM = 0.85
_NAME_LENGTH = 18  # letters of "Revision 12 (now)"
_SIGNS = {Look.GONE: "−", Look.CAME: "+", Look.MOVED: "⇄"}


class _Side(QWidget):
    """One revision: which, and its text."""

    def __init__(self, name: str, which: str) -> None:
        super().__init__()
        self.choice = QuietCombo([], which)
        self.choice.setProperty("role", "choice")
        self.choice.setMinimumContentsLength(_NAME_LENGTH)
        self.view = ArticleView()
        self.view.setAccessibleName(name)
        head = QHBoxLayout()
        head.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        head.addWidget(self.choice)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self.view, 1)


@dataclass(frozen=True)
class _Shown:
    """How two texts differ, and the marks of that on either side: made where they are compared."""

    compared: Compared
    old: Sequence[Mark]
    new: Sequence[Mark]

    @classmethod
    def of(cls, compared: Compared) -> _Shown:
        return cls(compared, _marks(compared, old=True), _marks(compared, old=False))


def _marks(compared: Compared, *, old: bool) -> list[Mark]:
    return [
        Mark(str(number), str(number), *span, look_of(change.kind, old=old))
        for number, change in enumerate(compared.changes)
        for span in [change.old if old else change.new]
        if span[0] < span[1]
    ]


class CompareWindow(QDialog):
    """Not modal. `old` and `new` are the two sides."""

    def __init__(self, session: Session, article: Article, parent: QWidget, zoom: float = 1.0) -> None:
        """`zoom` is the article's in the main window: two texts beside one another are a little smaller."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(tr("Revisions of “{0}”").replace("{0}", article.metadata.title))
        self.resize(fitting(self, QSize(1280, 800)))
        self._session = session
        self._article = article
        self._zoom = self._usual_zoom = _ZOOM * zoom
        self._changes: tuple[TextChange, ...] = ()
        self._shown: _Shown | None = None
        self._at = -1
        self.old = _Side(tr("Earlier revision"), tr("Which revision stands first"))
        self.new = _Side(tr("Later revision"), tr("Which revision stands second"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._legend = QLabel()
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self.previous = IconButton("chevron-up", tr("The change before"), session.theme)
        self.next = IconButton("chevron-down", tr("The next change"), session.theme)
        self._lay_out()
        self._connect()
        self._offer(article)
        first = max(article.revision - 1, 1)
        self.old.choice.show_value(str(first))
        self.new.choice.show_value(str(article.revision))
        self._apply_theme(session.theme)
        self.resize(fitting(self, self.size() * scale_dialog(self)))
        self.new.view.setFocus()
        self._read()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(2 * SPACE)
        bar.addWidget(self._legend, 1)
        bar.addWidget(self.count)
        bar.addWidget(self.previous)
        bar.addWidget(self.next)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.old)
        self.splitter.addWidget(self.new)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setProperty("role", "line")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(2 * SPACE)
        whole.addLayout(bar)
        whole.addWidget(line)
        whole.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        session = self._session
        session.destroyed.connect(self.reject)
        session.theme_changed.connect(self._apply_theme)
        session.article_opened.connect(self._follow)
        for button, by, action_id in ((self.previous, -1, "draft.previous"), (self.next, 1, "draft.next")):
            button.clicked.connect(partial(self._step, by))
            KeyHint(button, action_id, session)
            keys = QShortcut(QKeySequence(key_hint(action_id, session.settings.shortcuts)), self)
            keys.activated.connect(partial(self._step, by))
        for side in (self.old, self.new):
            side.choice.picked.connect(lambda _: self._read())
            side.view.mention_activated.connect(lambda number: self._go(int(number)))
            side.view.set_mention_names(self._name_of)
            side.view.zoom_changed.connect(self._zoom_both)
        step = self.new.view
        reset = partial(self._zoom_both, self._usual_zoom)
        add_zoom_keys(self, session.settings.shortcuts, step.zoom_in, step.zoom_out, reset)

    # which revisions

    def _offer(self, article: Article) -> None:
        self._article = article
        choices = [
            (
                str(number),
                tr("Revision {0} (now)").replace("{0}", number_words(number))
                if number == article.revision
                else tr("Revision {0}").replace("{0}", number_words(number)),
            )
            for number in range(1, article.revision + 1)
        ]
        for side in (self.old, self.new):
            side.choice.offer(choices)

    def _follow(self, opened: OpenedArticle | None) -> None:
        """Offer a revision that came meanwhile, too."""
        if opened is None or opened.article.article_id != self._article.article_id:
            return
        if opened.article.revision != self._article.revision:
            first, last = (side.choice.currentData() for side in (self.old, self.new))
            self._offer(opened.article)
            for side, number in ((self.old, first), (self.new, last)):
                side.choice.show_value(str(min(int(number or 1), opened.article.revision)))
            self._read()

    def _read(self) -> None:
        article_id = self._article.article_id
        first, last = int(self.old.choice.currentData()), int(self.new.choice.currentData())
        self.count.setText(tr("Comparing…"))
        self._session.read(
            lambda project: _Shown.of(project.revisions.compare(article_id, first, last)),
            self._take,
            self,
            key="compare",
            lane=Lane.UPKEEP,
        )

    def _take(self, shown: _Shown) -> None:
        """Show both texts, one after the other: a long one with thousands of changes is laid out at a time."""
        self._shown, self._changes, self._at = shown, shown.compared.changes, -1
        for button in (self.previous, self.next):
            button.setEnabled(False)
        self.old.view.set_article(shown.compared.old.text, ArticleHeading(language=""), shown.old)
        later(self, partial(self._take_new, shown))

    def _take_new(self, shown: _Shown) -> None:
        if shown is not self._shown:
            return  # two others were chosen meanwhile
        self.new.view.set_article(shown.compared.new.text, ArticleHeading(language=""), shown.new)
        later(self, partial(self._go_to_first, shown))

    def _go_to_first(self, shown: _Shown) -> None:
        if shown is not self._shown:
            return
        self._tell()
        if self._changes:
            self._go(0)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self._changes))

    def _tell(self) -> None:
        total = len(self._changes)
        if not total:
            self.count.setText(tr("The two are the same."))
        elif self._at < 0:
            self.count.setText(tr("%Ln change(s)", "", total))
        else:
            words = tr("{place} of {count}").replace("{place}", number_words(self._at + 1))
            self.count.setText(words.replace("{count}", number_words(total)))

    # from change to change

    def _step(self, by: int) -> None:
        if self._changes:
            self._go((self._at + by) % len(self._changes))

    def _go(self, number: int) -> None:
        """Show a change on both sides."""
        if number >= len(self._changes):
            return  # of a text that is about to go
        self._at = number
        change = self._changes[number]
        for side, span in ((self.old, change.old), (self.new, change.new)):
            side.view.set_selected_claim(str(number))
            _show(side.view, span)
        self._tell()
        announce(self.count, self._name_of(str(number)))

    def _name_of(self, number: str) -> str:
        """What a screen reader says of a change."""
        if int(number) >= len(self._changes):
            return ""  # of a text that is about to go
        change = self._changes[int(number)]
        old, new = (self.old.view.text()[slice(*change.old)], self.new.view.text()[slice(*change.new)])
        if change.kind is ChangeKind.MOVED:
            return tr("moved: {0}").replace("{0}", new)
        if change.kind is ChangeKind.INSERTED:
            return tr("inserted: {0}").replace("{0}", new)
        if change.kind is ChangeKind.DELETED:
            return tr("deleted: {0}").replace("{0}", old)
        return tr("replaced: {0} by {1}").replace("{1}", new).replace("{0}", old)

    # looks

    def _apply_theme(self, theme: Theme) -> None:
        style = self._style(theme)
        for side in (self.old, self.new):
            side.view.set_style(style)
        for button in (self.previous, self.next):
            button.set_theme(theme)
        names = ((Look.GONE, tr("deleted")), (Look.CAME, tr("inserted")), (Look.MOVED, tr("moved")))
        parts = []
        for look, name in names:
            ink, tint = colours_of(look, theme)
            parts.append(f'<span style="color:{ink};background-color:{tint}">&nbsp;{_SIGNS[look]} {name}&nbsp;</span>')
        self._legend.setText("&nbsp;&nbsp;".join(parts))

    def _zoom_both(self, zoom: float) -> None:
        """Set both texts as large as one of them is now."""
        self._zoom = zoom
        for side in (self.old, self.new):
            if side.view.zoom() != zoom:
                side.view.set_zoom(zoom)

    def _style(self, theme: Theme) -> ArticleStyle:
        statuses = {}
        for look, sign in _SIGNS.items():
            ink, tint = colours_of(look, theme)
            statuses[str(look)] = StatusStyle(ink, tint, UNDERLINES[look], sign, "")
        return replace(theme.article_style(self._session.codebook, self._zoom), statuses=statuses, receding={})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _SIDE_BY_SIDE
        self.splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)


def _show(view: ArticleView, span: Span) -> None:
    view.set_caret(span[0])
    view.ensure_visible(span[0], max(span[1], min(span[0] + 1, len(view.text()))))
