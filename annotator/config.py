"""The settings of one user on one machine: a table of what there is, and the values, kept in a small JSON file.

Not the window's layout (that is the toolkit's own store) and nothing of a project. No secret is kept. A file
that cannot be read is put aside, not written over: somebody may want to mend it.
"""

from __future__ import annotations

import getpass
import json
import logging
import os
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from itertools import chain
from pathlib import Path
from typing import Any

from annotator.addresses import without_secrets
from annotator.durable import sync_file, sync_folder
from annotator.messages import message

log = logging.getLogger(__name__)

SETTINGS_FILE = "settings.json"
AS_THE_SYSTEM = "system"
THEMES = (AS_THE_SYSTEM, "light", "dark", "contrast")
LANGUAGES = (AS_THE_SYSTEM, "en", "de", "ar")
"""What the window can speak; each has a catalogue in `resources/translations`."""
CHECKABLE_LEVELS = ("essential", "usual", "all")
"""`domain.checkable.Level`, which this layer does not know."""
CHECKABLE_ORDERS = ("text", "worth", "kind")
LOCK_MINUTES = ("0", "5", "15", "60")
RECENT_PROJECTS = 10
_BROKEN = ".broken"
_PART = ".part"
_MOST_BYTES = 1_000_000
_LEFT_OVER_SECONDS = 3_600


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force.

    Templates, as in `domain.templates`: where there are none of one's own, those that come with the program.
    """

    person_name: str = ""
    name_asked: bool = False
    theme: str = AS_THE_SYSTEM
    language: str = AS_THE_SYSTEM
    snap_to_words: bool = True
    quiet_checked: bool = False
    checkable_level: str = "usual"
    checkable_order: str = "text"
    zoom_panels: bool = False
    automatic_backups: bool = True
    ask_for_copies: bool = False
    spell_fields: bool = True
    spell_article: bool = False
    own_words: tuple[str, ...] = ()
    query_templates: tuple[str, ...] = ()
    rationale_templates: tuple[str, ...] = ()
    correction_templates: tuple[str, ...] = ()
    letter: str = ""
    shortcuts: dict[str, str] = field(default_factory=dict)
    recent_projects: tuple[str, ...] = ()
    in_keyring: tuple[str, ...] = ()
    """The encrypted projects whose passphrases the system's keyring holds, by the salts of their files."""
    lock_minutes: str = "15"

    @property
    def person(self) -> str:
        """The name that the history records: the chosen one, else the name of the account."""
        return self.person_name.strip() or account_name()

    @property
    def asks_for_name(self) -> bool:
        """Whether nobody has said yet by which name the history should know whoever works here."""
        return not (self.person_name.strip() or self.name_asked)


@dataclass(frozen=True, slots=True)
class Setting:
    """A row of the preferences: a field of `Settings`, what to call it, what may be chosen and how that is called."""

    key: str
    label: str
    help: str
    choices: tuple[str, ...] = ()
    choice_labels: tuple[str, ...] = ()


SETTINGS = (
    Setting(
        "person_name",
        message("Your name"),
        message("Recorded in the history with everything you do. Empty: the account's name."),
    ),
    Setting(
        "theme",
        message("Appearance"),
        message("Light, dark, high contrast, or what the system uses."),
        THEMES,
        (message("as the system"), message("light"), message("dark"), message("high contrast")),
    ),
    Setting(
        "language",
        message("Language"),
        message("Of the window; articles and claims stay as they are. In force when Annotator is started again."),
        LANGUAGES,
        (message("as the system"), "English", "Deutsch", "العربية"),
    ),
    Setting(
        "snap_to_words",
        message("Select whole words"),
        message("A selection made with the mouse grows to whole words. Alt does the opposite for once."),
    ),
    Setting(
        "quiet_checked",
        message("Let what is checked step back"),
        message(
            "In the text, claims that are checked and right have a thin line and no colour. What is open, wrong or "
            "changed stands out."
        ),
    ),
    Setting(
        "checkable_level",
        message("What is left to check"),
        message(
            "What is dotted in the text, walked with the keys and counted above the claims. Sign-off and the bars in "
            "the library go by the usual ones, whatever is chosen here."
        ),
        CHECKABLE_LEVELS,
        (
            message("essential: figures, people, quotations"),
            message("usual: also places, weekdays, superlatives"),
            message("all that could be checked"),
        ),
    ),
    Setting(
        "checkable_order",
        message("Order of what is left"),
        message("In the list of what is left to check."),
        CHECKABLE_ORDERS,
        (message("as in the text"), message("worth checking first"), message("by kind")),
    ),
    Setting(
        "zoom_panels",
        message("Zoom the panels with the text"),
        message("All that stands beside the article's text grows and shrinks with it, from 85 % to 200 %."),
    ),
    Setting(
        "lock_minutes",
        message("Lock an encrypted project"),
        message("When nobody has touched keyboard or mouse for so long, the passphrase is asked for again."),
        LOCK_MINUTES,
        (message("never by itself"), message("after 5 minutes"), message("after 15 minutes"), message("after an hour")),
    ),
    Setting(
        "ask_for_copies",
        message("Ask for copies of links at sign-off"),
        message("A link of which there is neither a saved page nor an archived copy is told as missing."),
    ),
    Setting(
        "spell_fields",
        message("Mark misspelt words in fields"),
        message(
            "By the dictionaries of the system. Alt+F7 in a field goes to the next one and lists what may be meant."
        ),
    ),
    Setting(
        "spell_article",
        message("Mark misspelt words in the article"),
        message("Alt+F7 in the article goes to the next one, Shift+Alt+F7 asks the writer about it."),
    ),
    Setting(
        "automatic_backups",
        message("Make backups by itself"),
        message(
            "Daily when something changed, and before what may be regretted. They are listed under File › Backups."
        ),
    ),
)


def account_name() -> str:
    """Return what the system calls the account that the program runs in."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such account: containers, some network log-ins
        return "unknown"


def full_name() -> str:
    """Return the name of a person as the system has it for this account, "" where that is none."""
    try:
        from pwd import getpwuid  # not on every system
    except ImportError:
        return ""
    try:
        entry = getpwuid(os.getuid())
    except KeyError:
        return ""
    name = " ".join(entry.pw_gecos.split(",")[0].replace("&", entry.pw_name.capitalize()).split())
    # one word is no name of a person: "root", "user", "Administrator"
    return name if " " in name and _is_text(name) and name.isprintable() else ""


def load_settings(path: Path, tell: Callable[[str], None] = log.warning) -> Settings:
    """Return the settings kept in a file; what is missing or malformed there takes its default.

    A file that is no settings is kept aside, with `.broken` behind its name, and `tell` gets the words. Nothing is
    raised.
    """
    try:
        if not path.exists():
            return Settings()
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            raise ValueError("it is no file of settings")
        kept = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(kept, dict):
            raise TypeError("it is no JSON object")
    except OSError as error:
        tell(f"The settings in {path} cannot be read, and the usual ones are used: {error.strerror}.")
        return Settings()
    except (ValueError, TypeError, RecursionError) as error:
        tell(f"The settings in {path} cannot be read, and the usual ones are used: {error}. {_put_aside(path)}".strip())
        return Settings()
    settings, wrong = _from_json(kept)
    if wrong:
        tell(f"In the settings in {path} these are malformed, and the usual ones are used: {', '.join(wrong)}.")
    return settings


def _put_aside(path: Path) -> str:
    """Rename a broken file, and return the words for it; empty where that cannot be done."""
    aside = path.with_name(path.name + _BROKEN)
    try:
        path.replace(aside)
    except OSError:
        return ""
    return f"The file is kept as {aside.name}."


def _from_json(kept: dict[str, Any]) -> tuple[Settings, list[str]]:
    """Return the settings, and the names of those whose values were none."""
    defaults = Settings()
    values: dict[str, Any] = {}
    for entry in fields(Settings):
        value = kept.get(entry.name)
        default = getattr(defaults, entry.name)
        if isinstance(default, tuple) and isinstance(value, list) and all(map(_is_text, value)):
            values[entry.name] = tuple(value)
        elif type(value) is type(default) and _is_value(value):
            values[entry.name] = value
    for setting in SETTINGS:
        if setting.choices and values.get(setting.key, setting.choices[0]) not in setting.choices:
            del values[setting.key]
    if "recent_projects" in values:
        values["recent_projects"] = tuple(map(without_secrets, values["recent_projects"]))[:RECENT_PROJECTS]
    wrong = [entry.name for entry in fields(Settings) if entry.name in kept and entry.name not in values]
    return replace(defaults, **values), wrong


def _is_value(value: object) -> bool:
    if isinstance(value, dict):
        return all(map(_is_text, chain(*value.items())))
    return isinstance(value, bool) or _is_text(value)


def _is_text(value: object) -> bool:
    """Tell whether a value is text that can be written and shown: no NUL, no half of a character."""
    return isinstance(value, str) and "\0" not in value and not any("\ud800" <= one <= "\udfff" for one in value)


def save_settings(path: Path, settings: Settings) -> None:
    """Keep the settings, replacing the file whole: after a power cut it is the old one or the new one.

    Raises OSError where it cannot be written.
    """
    # through a link, the file that it leads to is replaced: the link stays
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    values = {entry.name: getattr(settings, entry.name) for entry in fields(Settings)}
    content = json.dumps(values, ensure_ascii=False, indent=1).encode("utf-8", "replace")
    _sweep(target)
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}{_PART}")
    try:
        part.write_bytes(content)
        sync_file(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(target.parent)


def _sweep(target: Path) -> None:
    """Remove what a killed program has left of an earlier saving."""
    for left in target.parent.glob(f".{target.name}.*{_PART}"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFT_OVER_SECONDS:
                left.unlink()


def with_recent(settings: Settings, project: str) -> Settings:
    """Return the settings with a project at the head of the recent ones; a password in an address is not kept."""
    project = without_secrets(project)
    if not _is_text(project):  # a path that is no text cannot be kept in one
        return settings
    others = (name for name in settings.recent_projects if name != project)
    return replace(settings, recent_projects=(project, *others)[:RECENT_PROJECTS])
