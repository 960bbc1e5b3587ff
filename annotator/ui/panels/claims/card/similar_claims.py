"""Claims checked before that are like what is selected or worded: to be looked at, and linked by a person.

Asked off the window's thread a moment after the last key, the newest question alone. What linking does is the
commands'; how likeness is found is the service's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.domain.claim import Claim
from annotator.domain.similar import Question, SimilarClaim
from annotator.errors import NotFound
from annotator.ui.accessible import announce
from annotator.ui.actions.hints import KeyHint, way_to
from annotator.ui.glyphs import paint_status_glyph
from annotator.ui.i18n import local_date, percent_words, tr, translated
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.sections import INSET, Heading, link_button
from annotator.ui.widgets.text_row import TextRow

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

PAUSE = 150
"""Milliseconds after the last change before it is asked."""

_FIRST = 3
"""So many are shown at once; the others on request."""

_FEW = 3  # articles that are named where a claim stands in more
_TITLE_LENGTH = 60


class SimilarRow(TextRow):
    """One claim that was checked before. Pressed, it shows what is known of it."""

    link_wanted = Signal()

    def __init__(self, session: Session, similar: SimilarClaim, parent: QWidget) -> None:
        super().__init__(("body", "small"), session.theme, parent)
        self._session = session
        self.similar = similar
        status = session.codebook.status_by_key.get(similar.status)
        rated = status.label if status else similar.status
        source = [similar.source_label and f"“{similar.source_label}”", similar.claimant]
        source.append(local_date(similar.said_at) if similar.said_at else "")
        share = percent_words(round(similar.score, 2))
        facts = " · ".join(part for part in (rated, *source, share, translated(similar.why)) if part)
        self.set_lines((similar.wording, facts))
        self.setText(similar.wording)
        self.setAccessibleName(f"{rated}: {similar.wording}")
        self.setAccessibleDescription(facts)
        tool_tip = tr("Enter shows more of it, {0} links to it")
        self.setToolTip(tool_tip.replace("{0}", way_to("claim.link_similar", session.settings.shortcuts)))

    def paint_signs(self, painter: QPainter, sign: QRectF) -> None:
        status = self._session.codebook.status_by_key.get(self.similar.status)
        if status is not None:
            paint_status_glyph(painter, sign, status.glyph, self.theme.status_ink(status))


class SimilarClaims(QWidget):
    """The list, likest first; hidden while there is nothing like it."""

    link_wanted = Signal(object)
    """The `SimilarClaim` that the user wants to link to."""

    shown = Signal(QWidget)
    """A part that the user is to look at now, and that should be in view."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._question: Question | None = None
        self._found: tuple[SimilarClaim, ...] = ()
        self._rows: list[SimilarRow] = []
        self._previewed = ""
        self._heading = Heading(self)
        self.link = link_button(tr("link"), tr("Let it be the chosen claim, or else the first one"), self)
        KeyHint(self.link, "claim.link_similar", session)
        self.link.clicked.connect(self._link)
        self._heading.add(self.link)
        self._more = link_button("", tr("Show the less like ones too"), self)
        self._more.clicked.connect(lambda: self._show(everything=True))
        self._preview = QLabel(self)
        self._preview.setProperty("look", "small")
        self._preview.setWordWrap(True)
        self._preview.setTextFormat(Qt.TextFormat.PlainText)
        self._preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_margins(self._preview, INSET + 24, 0, INSET, 8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._preview)
        self._column.addWidget(self._more)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self.hide()

    @property
    def question(self) -> Question | None:
        """What is asked now, None for nothing."""
        return self._question

    def found(self) -> tuple[SimilarClaim, ...]:
        """Return the claims that are shown or can be, likest first."""
        return self._found

    def rows(self) -> list[SimilarRow]:
        """Return the rows."""
        return self._rows

    def chosen(self) -> SimilarClaim | None:
        """Return the claim that the focus is on, else the one being looked at, else the first."""
        focused = [row.similar for row in self._rows if row.hasFocus()]
        looked_at = [one for one in self._found if one.claim_id == self._previewed]
        return next(iter((*focused, *looked_at, *self._found)), None)

    def ask(self, question: Question | None) -> None:
        """Look for claims like a text; None, or one not worth it, takes the list away."""
        if question is None or not question.worth_asking:
            self._question = None
            self._pause.stop()
            self._take((None, ()))
        elif question != self._question:
            self._question = question
            self._pause.start()

    def ask_again(self) -> None:
        """Claims have changed: look again."""
        if self._question is not None:
            self._pause.start()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for row in self._rows:
            row.set_theme(theme)

    def focus_first(self) -> None:
        """Go to the first one."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self) -> None:
        question = self._question
        if question is not None:
            self._session.read(
                lambda project: (question, tuple(project.similar.near(question))), self._take, self, key="similar"
            )

    def _take(self, answer: tuple[Question | None, tuple[SimilarClaim, ...]]) -> None:
        question, found = answer
        if question != self._question or found == self._found:
            return
        came = bool(found) and not self._found
        self._found = found
        if self._previewed not in (one.claim_id for one in found):
            self._previewed = ""
        self._show()
        if came:
            announce(self, self._words() + ": " + found[0].wording)

    def _words(self) -> str:
        """Return the heading: how many there are, and how many of them are settled."""
        by_key = self._session.codebook.status_by_key
        settled = sum(by_key[one.status].settled for one in self._found if one.status in by_key)
        text = tr("%Ln similar claim(s)", "", len(self._found))
        return text + (tr(" · %Ln checked before", "", settled) if settled else "")

    def _show(self, *, everything: bool = False) -> None:
        focused = next((row.similar.claim_id for row in self._rows if row.hasFocus()), "")
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self._found if everything else self._found[:_FIRST]
        self._rows = [self._make_row(similar) for similar in shown]
        for index, row in enumerate(self._rows, start=1):
            self._column.insertWidget(index, row)
            row.show()
            if row.similar.claim_id == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        left = len(self._found) - len(shown)
        self._more.setText(tr("%Ln more", "", left))
        self._more.setVisible(left > 0)
        self._heading.set_text(self._words())
        self._place_preview()
        self.setVisible(bool(self._found))

    def _make_row(self, similar: SimilarClaim) -> SimilarRow:
        row = SimilarRow(self._session, similar, self)
        row.clicked.connect(lambda: self._look_at(similar))
        return row

    # looking at one

    def _look_at(self, similar: SimilarClaim) -> None:
        """Show what is known of a claim, or put it away again."""
        if self._previewed == similar.claim_id:
            self._previewed = ""
            self._place_preview()
            return
        self._previewed = similar.claim_id
        self._preview.clear()
        self._session.read(lambda project: _known(project, similar), self._take_preview, self, key="preview")

    def _take_preview(self, answer: tuple[str, str]) -> None:
        claim_id, words = answer
        if claim_id == self._previewed:
            self._preview.setText(words)
            self._place_preview()
            announce(self, words)
            self.shown.emit(self._preview)

    def _place_preview(self) -> None:
        row = next((row for row in self._rows if row.similar.claim_id == self._previewed), None)
        self._preview.setVisible(row is not None and bool(self._preview.text()))
        if row is not None:
            self._column.removeWidget(self._preview)
            self._column.insertWidget(self._column.indexOf(row) + 1, self._preview)

    def _link(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.link_wanted.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go along the rows."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((n for n, row in enumerate(self._rows) if row.hasFocus()), -1)
        if step and at >= 0 and 0 <= at + step < len(self._rows):
            self._rows[at + step].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _known(project: Project, similar: SimilarClaim) -> tuple[str, str]:
    """Return a claim's id, and what a person wants to know before linking to it."""
    try:
        claim = project.claims.get(similar.claim_id)
    except NotFound:
        return similar.claim_id, tr("The claim is no longer there.")
    return similar.claim_id, "\n".join(part for part in _facts(project, claim) if part)


def _facts(project: Project, claim: Claim) -> Sequence[str]:
    places = list(dict.fromkeys(mention.article_id for mention in claim.mentions))
    titles = [shorten(summary.title) for summary in project.articles.summaries(places[:_FEW])]
    titles += ["…"] if len(places) > _FEW else []
    backed = tr("%Ln piece(s) of evidence", "", len(claim.evidence)) if claim.evidence else ""
    checked = claim.checked_by
    if checked and claim.checked_at is not None:
        checked = f"{checked}, {local_date(claim.checked_at.date().isoformat())}"
    return (
        claim.rationale,
        " · ".join(part for part in (checked, backed) if part),
        tr("In: {0}").replace("{0}", "; ".join(titles)) if titles else "",
        claim.source_title,
        claim.source_url,
    )


def shorten(title: str) -> str:
    """Return a title, or the beginning of a long one."""
    return title if len(title) <= _TITLE_LENGTH else title[: _TITLE_LENGTH - 1].rstrip() + "…"
