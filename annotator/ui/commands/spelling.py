"""Words of the open article that no dictionary knows: marked where that is wanted, walked by a key, asked about by one.

The text is the writer's, so nothing in it is put right here: a typo becomes a query.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from annotator.ui.accessible import announce
from annotator.ui.i18n import tr
from annotator.ui.operations.runner import Lane

if TYPE_CHECKING:
    from annotator.services.results import Added
    from annotator.ui.article_pane import ArticlePane
    from annotator.ui.notifications import Notifications
    from annotator.ui.session import Session

_LONGEST = 2_000_000  # code points; of a longer text the beginning is looked at
_BEGINS_SENTENCE = re.compile(r"(?:^|[.!?…:\n])\W*$")
_BEFORE = 8  # code points that tell whether a sentence begins

Spans = list[tuple[int, int]]


class SpellingCommands(QObject):
    """The actions of one workspace on misspelt words in its article."""

    def __init__(self, session: Session, pane: ArticlePane, notifications: Notifications) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._notifications = notifications
        self._spans: Spans = []
        self._dictionary = ""
        self._read = ("", "", frozenset[str]())
        for told in (session.article_opened, session.article_refreshed, session.settings_changed):
            told.connect(lambda _: self._look())

    def _look(self) -> None:
        opened, settings = self._session.article(), self._session.settings
        if opened is None or not settings.spell_article:
            if self._spans:
                self._take(("", []))
            self._read = ("", "", frozenset())
            return
        own = frozenset(settings.own_words)
        wanted = (opened.article.article_id, opened.revision.sha256, own)
        if wanted == self._read:
            self._pane.view.set_misspelt(self._spans)
            return
        self._read = wanted
        text, tag, system = opened.revision.text[:_LONGEST], opened.article.metadata.language, QLocale().name()
        self._session.read(
            lambda _project: (wanted, read(text, tag, system, own)),
            lambda answer: self._take(answer[1]) if answer[0] == self._read else None,
            self,
            key="misspelt",
            lane=Lane.TEXT,
        )

    def _take(self, found: tuple[str, Spans]) -> None:
        self._dictionary, self._spans = found
        self._pane.view.set_misspelt(self._spans)

    def next(self) -> None:
        """Select the next word that no dictionary knows, from the top again."""
        if not self._session.settings.spell_article:
            self._notifications.tell(tr("Spelling in the article is off."), remedy=tr("Turn it on in the preferences."))
            return
        if not self._spans:
            self._notifications.tell(tr("No misspelt word."))
            return
        behind = self._pane.view.selection()[1]
        start, end = next((span for span in self._spans if span[0] >= behind), self._spans[0])
        self._pane.point_at(start, end)
        announce(self._pane.view, self._pane.view.text()[start:end])

    def ask(self) -> None:
        """Ask the writer about the misspelt word at the cursor, or the next one, with what may be meant."""
        caret = self._pane.view.selection()[0]
        span = next((one for one in self._spans if one[0] <= caret <= one[1]), None)
        if span is None:
            self.next()
            return
        article_id, word = self._pane.article_id(), self._pane.view.text()[slice(*span)]
        dictionary = self._dictionary
        plain, meant = tr("Is “{0}” spelt as it should be?"), tr("Is “{0}” spelt as it should be, or is it “{1}”?")

        def question() -> str:
            from annotator.analysis import spelling

            offered = spelling.suggestions(word, dictionary)
            return meant.replace("{0}", word).replace("{1}", offered[0]) if offered else plain.replace("{0}", word)

        def asked(_: Added) -> None:
            self._notifications.tell(tr("The writer is asked about “{0}”.").replace("{0}", word))

        self._session.act(tr("ask the writer"), lambda project: project.work.ask(article_id, question()), asked)


def read(text: str, tag: str, system: str, own: frozenset[str]) -> tuple[str, Spans]:
    """Return the dictionary of a text, and where in it words stand that this does not know and that are no names."""
    from annotator.analysis import spelling  # imported when first needed: a window opens without it
    from annotator.analysis.article_language import language_of

    dictionary = spelling.dictionary_for(language_of(text, tag), tag, system)
    found = spelling.misspelt(text, dictionary, lambda word: word in own)
    often = {word for word, count in _counted(text, found).items() if count > 1}
    return dictionary, [span for span in found if not _is_name(text, span, often)]


def _counted(text: str, spans: Spans) -> dict[str, int]:
    counts: dict[str, int] = {}
    for start, end in spans:
        counts[text[start:end]] = counts.get(text[start:end], 0) + 1
    return counts


def _is_name(text: str, span: tuple[int, int], often: set[str]) -> bool:
    """Tell whether a word is taken for a name: with a capital within a sentence, or with one more than once."""
    word = text[slice(*span)]
    if not word[0].isupper():
        return False
    return word in often or not _BEGINS_SENTENCE.search(text[max(0, span[0] - _BEFORE) : span[0]])
