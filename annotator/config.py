"""The settings of one user on one machine: a table of what there is, and the values, kept in a small JSON file.

Not the window's layout (that is the toolkit's own store) and nothing of a project.
"""

from __future__ import annotations

import getpass
import json
import logging
import os
import re
import tempfile
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

SETTINGS_FILE = "settings.json"
THEMES = ("system", "light", "dark", "contrast")
RECENT_PROJECTS = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force."""

    person_name: str = ""
    theme: str = "system"
    snap_to_words: bool = True
    shortcuts: dict[str, str] = field(default_factory=dict)
    recent_projects: tuple[str, ...] = ()

    @property
    def person(self) -> str:
        """The name that the history records: the chosen one, else the name of the account."""
        return self.person_name.strip() or _account_name()


@dataclass(frozen=True, slots=True)
class Setting:
    """A row of the preferences: a field of `Settings`, what to call it, what may be chosen and how that is called."""

    key: str
    label: str
    help: str
    choices: tuple[str, ...] = ()
    choice_labels: tuple[str, ...] = ()


_PASSWORD = re.compile(r"^(postgres[^/@]*//[^/@:]*):[^/]*@")

SETTINGS = (
    Setting("person_name", "Your name", "Recorded in the history with everything you do. Empty: the account's name."),
    Setting(
        "theme",
        "Appearance",
        "Light, dark, high contrast, or what the system uses.",
        THEMES,
        ("as the system", "light", "dark", "high contrast"),
    ),
    Setting(
        "snap_to_words",
        "Select whole words",
        "A selection made with the mouse grows to whole words. Alt does the opposite for once.",
    ),
)


def _account_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such account: containers, some network log-ins
        return "unknown"


def load_settings(path: Path) -> Settings:
    """Return the settings kept in a file; what is missing or malformed there takes its default."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        log.warning("settings in %s cannot be read, defaults are used: %s", path, error)
        return Settings()
    return _from_json(kept if isinstance(kept, dict) else {})


def _from_json(kept: dict[str, Any]) -> Settings:
    defaults = Settings()
    values: dict[str, Any] = {}
    for entry in fields(Settings):
        value = kept.get(entry.name)
        default = getattr(defaults, entry.name)
        if isinstance(default, tuple) and isinstance(value, list):
            values[entry.name] = tuple(str(item) for item in value)
        elif value is not None and type(value) is type(default):
            values[entry.name] = value
    settings = replace(defaults, **values)
    return settings if settings.theme in THEMES else replace(settings, theme=defaults.theme)


def save_settings(path: Path, settings: Settings) -> None:
    """Keep the settings, replacing the file whole. Raises OSError where it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    values = {entry.name: getattr(settings, entry.name) for entry in fields(Settings)}
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(values, file, ensure_ascii=False, indent=1)
    Path(temporary).replace(path)


def with_recent(settings: Settings, project: str) -> Settings:
    """Return the settings with a project at the head of the recent ones; a password in an address is not kept."""
    project = _PASSWORD.sub(r"\1@", project)
    others = (name for name in settings.recent_projects if name != project)
    return replace(settings, recent_projects=(project, *others)[:RECENT_PROJECTS])
