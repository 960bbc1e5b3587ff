"""An article's metadata: title, byline, publisher, date, address, language. One act, taken back like any other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from annotator.domain.article import Article, Metadata
from annotator.errors import AnnotatorError, InvalidInput, Overtaken
from annotator.services.checks import check_stated_date
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import QT_TR_NOOP, tr, translated

if TYPE_CHECKING:
    from annotator.ui.session import Session

_FIELDS = (
    ("title", QT_TR_NOOP("Title"), ""),
    ("byline", QT_TR_NOOP("Byline"), ""),
    ("publisher", QT_TR_NOOP("Publisher"), ""),
    ("published", QT_TR_NOOP("Published"), "2021-06-23"),
    ("url", QT_TR_NOOP("Address (URL)"), "https://…"),
    ("language", QT_TR_NOOP("Language"), "en"),
    ("photo_credit", QT_TR_NOOP("Photo credit"), ""),
    ("updated_note", QT_TR_NOOP("Note of an update"), ""),
)


class DetailsDialog(Dialog):
    """Shows the metadata and keeps what was changed."""

    def __init__(self, session: Session, article: Article, parent: QWidget) -> None:
        super().__init__(tr("Article details"), parent, 560)
        self._session = session
        self._article = article
        self._fields: dict[str, QLineEdit] = {}
        form = self.form()
        for key, label, example in _FIELDS:
            field = QLineEdit(str(getattr(article.metadata, key)))
            field.setPlaceholderText(example)
            field.setAccessibleName(translated(label))
            field.setCursorPosition(0)
            field.textChanged.connect(lambda _: self._check())
            form.addRow(translated(label), field)
            self._fields[key] = field
        self._problem = self.say("", "muted")
        self.say(tr("Source: {name}").format(name=article.source_name), "small")
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._save = QPushButton(tr("Save"))
        self._save.clicked.connect(self._keep)
        self.buttons(cancel, self._save)
        self._check()

    def _metadata(self) -> Metadata:
        known = self._article.metadata
        values = {key: field.text().strip() for key, field in self._fields.items()}
        made = known.title_made and values["title"] == known.title
        return replace(known, title_made=made, **values)

    def _check(self) -> None:
        date = self._fields["published"].text().strip()
        wrong = bool(date) and not _is_stated(date)
        self._problem.setText(tr("The date is written year-month-day, for example 2021-06-23.") if wrong else "")
        self._problem.setVisible(wrong)
        self._save.setEnabled(not wrong)

    def _keep(self) -> None:
        """Store what was changed; what was typed stays where somebody else has changed the same meanwhile."""
        metadata, article = self._metadata(), self._article
        if metadata == article.metadata:
            self.accept()
            return
        self._save.setEnabled(False)
        self._session.act(
            tr("Changing the article's details"),
            lambda project: project.articles.set_metadata(article.article_id, metadata, seen=article.metadata),
            lambda _: self.accept() if isValid(self) else None,
            lambda error: self._refused(error) if isValid(self) else None,
        )

    def _refused(self, error: BaseException) -> None:
        self._save.setEnabled(True)
        if isinstance(error, AnnotatorError):
            self._problem.setText(translated(error.words))
            self._problem.show()
        if isinstance(error, Overtaken):
            article_id = self._article.article_id
            self._session.read(lambda project: project.articles.get(article_id), self._take, self)

    def _take(self, article: Article) -> None:
        """Show what is stored now in the fields in which nothing was typed; saving goes over the rest."""
        before, self._article = self._article.metadata, article
        problem = self._problem.text()
        for key, field in self._fields.items():
            if field.text().strip() == str(getattr(before, key)):
                field.setText(str(getattr(article.metadata, key)))
        self._problem.setText(problem)
        self._problem.show()


def _is_stated(date: str) -> bool:
    """Tell whether a text is a day, or a time as a page states it."""
    try:
        check_stated_date(date)
    except InvalidInput:
        return False
    return True
