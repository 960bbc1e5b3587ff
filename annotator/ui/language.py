"""Which language the window speaks, and with it how it writes numbers and dates, and from which side it is read.

The catalogues are `resources/translations/annotator_*.qm`, made of the `.ts` beside them by `make translations`. The
English one holds the plurals alone: all else is English already. A language is taken up when the program starts.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.config import AS_THE_SYSTEM, LANGUAGES

log = logging.getLogger(__name__)

ENGLISH = "en"
PSEUDO = "pseudo"
"""A language for those who write the program: `$ANNOTATOR_LANGUAGE=pseudo` shows what cannot be translated."""

_COMPLETE = "de"  # English has its plurals only
_LONGER = 0.3  # German and Finnish are about a third longer than English


def language_for(chosen: str, system: QLocale) -> str:
    """Return the language to speak: the chosen one, else the first of the system's that there is, else English."""
    if chosen == PSEUDO or (chosen in LANGUAGES and chosen != AS_THE_SYSTEM):
        return chosen
    spoken = (tag.replace("_", "-").split("-")[0] for tag in system.uiLanguages())
    return next((language for language in spoken if language in LANGUAGES), ENGLISH)


def locale_for(language: str, system: QLocale) -> QLocale:
    """Return how numbers and dates are written in a language: as the system does where it speaks that language too."""
    bare = system.language() == QLocale.Language.C
    territory = QLocale.Country.UnitedKingdom if bare else system.territory()
    if language in (ENGLISH, PSEUDO):
        return QLocale(QLocale.Language.English, territory)
    named = QLocale(language)
    return system if named.language() == system.language() else named


def speak(app: QApplication, chosen: str) -> str:
    """Let the program speak a language from here on, and return which one it is."""
    system = QLocale.system()
    language = language_for(chosen, system)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    locale = locale_for(language, system)
    QLocale.setDefault(locale)
    for translator in _translators(app, language):
        app.installTranslator(translator)
    app.setLayoutDirection(locale.textDirection())
    return language


def _translators(app: QApplication, language: str) -> list[QTranslator]:
    """Return what translates: Qt's own words (the buttons of its dialogs) first, the program's, which win, last."""
    found: list[QTranslator] = []
    if language not in (ENGLISH, PSEUDO):
        of_qt = QTranslator(app)
        if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            found.append(of_qt)
        else:
            log.info("Qt has no words of its own in %s", language)
    if language == PSEUDO:
        english, complete = _catalogue(app, ENGLISH), _catalogue(app, _COMPLETE)
        return [Pseudo(english, complete, app)] if english and complete else []
    ours = _catalogue(app, language)
    return [*found, ours] if ours else found


def _catalogue(app: QApplication, language: str) -> QTranslator | None:
    """Return the program's own words in a language; None, and a line in the log, where they are missing."""
    ours = QTranslator(app)
    try:
        file = paths.resource("translations", f"annotator_{language}.qm")
    except FileNotFoundError as error:
        log.warning("%s", error)
        return None
    if not ours.load(str(file)):
        log.warning("the catalogue %s cannot be read", file)
        return None
    return ours


class Pseudo(QTranslator):
    """Says everything in brackets and a third longer: what stands without them on the screen is not translated.

    Only what a complete catalogue has is marked; what is merely handed to `translated` stays as it is.
    """

    def __init__(self, english: QTranslator, complete: QTranslator, parent: QObject) -> None:
        super().__init__(parent)
        self._english, self._complete = english, complete

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, number: int = -1) -> str:
        """Return English in brackets; what belongs to Qt stays as it is, and so does how a date is written."""
        said = self._english.translate(context, source, disambiguation or "", number) or source
        if context or not source.strip() or "Qt's date formats" in (disambiguation or ""):
            return said
        if not self._complete.translate(context, source, disambiguation or "", number):
            return said
        return f"[{said}{'·' * round(_LONGER * len(source))}]"
