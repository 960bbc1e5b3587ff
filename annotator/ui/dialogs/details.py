"""An article's metadata: title, byline, publisher, date, address, language. One act, taken back like any other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from annotator.domain.article import Article, Metadata
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.ui.session import Session

_FIELDS = (
    ("title", "Title", ""),
    ("byline", "Byline", ""),
    ("publisher", "Publisher", ""),
    ("published", "Published", "2021-06-23"),
    ("url", "Address (URL)", "https://…"),
    ("language", "Language", "en"),
    ("photo_credit", "Photo credit", ""),
    ("updated_note", "Note of an update", ""),
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
            field.setAccessibleName(tr(label))
            field.setCursorPosition(0)
            field.textChanged.connect(lambda _: self._check())
            form.addRow(tr(label), field)
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
        wrong = bool(date) and not QDate.fromString(date, "yyyy-MM-dd").isValid()
        self._problem.setText(tr("The date is written year-month-day, for example 2021-06-23.") if wrong else "")
        self._problem.setVisible(wrong)
        self._save.setEnabled(not wrong)

    def _keep(self) -> None:
        metadata, article = self._metadata(), self._article
        if metadata != article.metadata:
            self._session.act(
                tr("Changing the article's details"),
                lambda project: project.articles.set_metadata(article.article_id, metadata, article.version),
            )
        self.accept()
