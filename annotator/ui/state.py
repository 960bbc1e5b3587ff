"""What the window remembers from one day to the next: its layout, the zoom, and the last place in each project.

Kept by QSettings in an ini file of the settings folder. Preferences are `config.py`'s; nothing of a project's content
is kept here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from annotator.addresses import without_secrets

_RECENT_COMMANDS = 12


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader was in an article: the caret and the topmost visible position, in code points."""

    article_id: str = ""
    caret: int = 0
    top: int = 0


class WindowState:
    """The window's memory."""

    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)
        self._in_memory: str | None = None

    def bytes(self, key: str) -> QByteArray:
        """Return what `set_bytes` kept (geometry, a splitter's state); empty when there is nothing."""
        value = self._kept.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Keep geometry or a splitter's state."""
        self._kept.setValue(key, value)

    def text(self, key: str) -> str:
        """Return a choice that was kept, "" where none was."""
        return str(self._kept.value(key, ""))

    def set_text(self, key: str, value: str) -> None:
        """Keep a choice."""
        self._kept.setValue(key, value)

    @property
    def zoom(self) -> float:
        """The article's zoom; 1.0 is 100 %."""
        return self._number("zoom", 1.0)

    @zoom.setter
    def zoom(self, factor: float) -> None:
        self._kept.setValue("zoom", factor)

    @property
    def dots(self) -> bool:
        """Whether checkables that nobody has covered are dotted in the text."""
        return str(self._kept.value("dots", "true")).lower() == "true"

    @dots.setter
    def dots(self, shown: bool) -> None:
        self._kept.setValue("dots", "true" if shown else "false")

    @property
    def waiver_reason(self) -> str:
        """The reason that was given last for waiving a checkable, or the empty string."""
        return str(self._kept.value("waiver/reason", "")) if self._in_memory is None else self._in_memory

    @waiver_reason.setter
    def waiver_reason(self, reason: str) -> None:
        if self._in_memory is None:
            self._kept.setValue("waiver/reason", reason)
        else:
            self._in_memory = reason

    def write_words(self, *, allowed: bool) -> None:
        """Say whether what somebody typed may be written to the disk; of an encrypted project it is not."""
        self._in_memory = None if allowed else ""

    @property
    def library_order(self) -> str:
        """What the library was sorted by, or the empty string."""
        return str(self._kept.value("library/order", ""))

    @library_order.setter
    def library_order(self, order: str) -> None:
        self._kept.setValue("library/order", order)

    @property
    def export_folder(self) -> str:
        """The folder that was exported to last, or the empty string."""
        return str(self._kept.value("export/folder", ""))

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self._kept.setValue("export/folder", folder)

    @property
    def export_format(self) -> str:
        """The id of the format that was exported last, or the empty string."""
        return str(self._kept.value("export/format", ""))

    @export_format.setter
    def export_format(self, format_id: str) -> None:
        self._kept.setValue("export/format", format_id)

    @property
    def hand_over_format(self) -> str:
        """The id of the format that was handed over last, or the empty string."""
        return str(self._kept.value("handover/format", ""))

    @hand_over_format.setter
    def hand_over_format(self, format_id: str) -> None:
        self._kept.setValue("handover/format", format_id)

    @property
    def hand_over_opens(self) -> bool:
        """Whether what is handed over is opened once it is written."""
        return str(self._kept.value("handover/open", "true")).lower() == "true"

    @hand_over_opens.setter
    def hand_over_opens(self, opens: bool) -> None:
        self._kept.setValue("handover/open", "true" if opens else "false")

    @property
    def import_folder(self) -> str:
        """The folder in which files to look at were chosen last, or the empty string."""
        return str(self._kept.value("import/folder", ""))

    @import_folder.setter
    def import_folder(self, folder: str) -> None:
        self._kept.setValue("import/folder", folder)

    @property
    def import_recursive(self) -> bool:
        """Whether the import dialog looks into the folders of a folder."""
        return str(self._kept.value("import/recursive", "true")).lower() == "true"

    @import_recursive.setter
    def import_recursive(self, recursive: bool) -> None:
        self._kept.setValue("import/recursive", "true" if recursive else "false")

    @property
    def import_formats(self) -> dict[str, str]:
        """The ids of the formats that files with a suffix are read as, where that was said."""
        kept = str(self._kept.value("import/formats", "")).split(" ")
        return {one.partition("=")[0]: one.partition("=")[2] for one in kept if "=" in one}

    def remember_import_format(self, suffix: str, format_id: str) -> None:
        """Keep as what files with a suffix are read; by the empty id, as what they are recognised as."""
        if not suffix or any(one.isspace() or one == "=" for one in suffix):
            return
        kept = {key: value for key, value in self.import_formats.items() if key != suffix}
        kept |= {suffix: format_id} if format_id else {}
        self._kept.setValue("import/formats", " ".join(f"{key}={value}" for key, value in kept.items()))

    def last_notified_comment(self, project_url: str) -> str:
        """Return the id of the last comment of which the user was told that it names her, or the empty string."""
        return str(self._kept.value(f"{_key(project_url)}/told", ""))

    def set_last_notified_comment(self, project_url: str, comment_id: str) -> None:
        """Keep up to which comment the user was told."""
        self._kept.setValue(f"{_key(project_url)}/told", comment_id)

    def exchange_folder(self, project_url: str) -> str:
        """Return the folder that a project is exchanged through, or the empty string."""
        return str(self._kept.value(f"{_key(project_url)}/exchange", ""))

    def set_exchange_folder(self, project_url: str, folder: str) -> None:
        """Keep the folder that a project is exchanged through."""
        self._kept.setValue(f"{_key(project_url)}/exchange", folder)

    def last_article(self, project_url: str) -> str:
        """Return the id of the article that was open last in a project, or the empty string."""
        return str(self._kept.value(f"{_key(project_url)}/article", ""))

    def set_last_article(self, project_url: str, article_id: str) -> None:
        """Keep which article is open."""
        self._kept.setValue(f"{_key(project_url)}/article", article_id)

    def place(self, project_url: str, article_id: str) -> Place:
        """Return where the reader was in an article."""
        key = f"{_key(project_url)}/{article_id}"
        return Place(article_id, int(self._number(f"{key}/caret", 0)), int(self._number(f"{key}/top", 0)))

    def set_place(self, project_url: str, place: Place) -> None:
        """Keep where the reader is."""
        key = f"{_key(project_url)}/{place.article_id}"
        self._kept.setValue(f"{key}/caret", place.caret)
        self._kept.setValue(f"{key}/top", place.top)

    @property
    def recent_commands(self) -> list[str]:
        """The ids of the actions run from the palette, the last one first."""
        return [name for name in str(self._kept.value("palette/recent", "")).split(" ") if name]

    def used_command(self, action_id: str) -> None:
        """Put an action at the head of the recent ones."""
        others = [name for name in self.recent_commands if name != action_id]
        self._kept.setValue("palette/recent", " ".join([action_id, *others][:_RECENT_COMMANDS]))

    def save(self) -> None:
        """Write it out."""
        self._kept.sync()

    def _number(self, key: str, default: float) -> float:
        try:
            return float(str(self._kept.value(key, default)))
        except ValueError:  # a hand-edited file
            return default


def _key(project_url: str) -> str:
    return "project-" + hashlib.sha256(without_secrets(project_url).encode()).hexdigest()[:16]
