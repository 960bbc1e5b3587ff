"""Which service carries a folder to other computers, by its name, by what the service leaves there, by its settings.

A project in such a folder works as long as one computer at a time has it open. Nothing here talks to a service.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

_NAMES = (
    ("iCloud Drive", re.compile(r"com~apple~CloudDocs|Mobile Documents|iCloud ?Drive", re.IGNORECASE)),
    ("Dropbox", re.compile(r"Dropbox(?: \(.*\)|-.*)?", re.IGNORECASE)),
    ("OneDrive", re.compile(r"OneDrive(?: ?- ?.*)?", re.IGNORECASE)),
    ("Google Drive", re.compile(r"Google ?Drive(?:-.*)?|My Drive", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"Nextcloud\d?", re.IGNORECASE)),
)
"""How the services call the folders that they make. Of those that make none, only traces tell."""

_TRACES = (
    ("Dropbox", (".dropbox", ".dropbox.cache")),
    ("OneDrive", (".849C9593-D756-4E56-8D6E-42412F2A707B",)),
    ("Google Drive", (".tmp.drivedownload", ".tmp.driveupload")),
    ("Nextcloud", (".nextcloudsync.log", ".owncloudsync.log", "._sync_*.db", ".sync_*.db")),
    ("Syncthing", (".stfolder",)),
)
"""What the services leave in the folder that they carry."""

_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def carrier_of(path: Path) -> str:
    """Return the name of the service that carries a file's folder, "" where none is known to."""
    named = dict(_named_folders(os.environ, Path.home()))
    for folder in dict.fromkeys((*path.absolute().parents, *path.resolve().parents)):
        found = named.get(folder) or _by_name(folder) or _by_trace(folder)
        if found:
            return found
    return ""


def _by_name(folder: Path) -> str:
    return next((service for service, name in _NAMES if name.fullmatch(folder.name)), "")


def _by_trace(folder: Path) -> str:
    try:
        return next((service for service, traces in _TRACES if any(_left_in(folder, one) for one in traces)), "")
    except OSError:  # a folder above that may not be looked into
        return ""


def _left_in(folder: Path, trace: str) -> bool:
    return any(folder.glob(trace)) if "*" in trace else (folder / trace).exists()


def _named_folders(environment: Mapping[str, str], home: Path) -> Iterator[tuple[Path, str]]:
    """What the services themselves say about where their folders are."""
    for variable in _VARIABLES:
        if environment.get(variable):
            yield Path(environment[variable]), "OneDrive"
    for settings in (home / ".dropbox" / "info.json", *_windows_settings(environment)):
        try:
            accounts = json.loads(settings.read_text(encoding="utf-8"))
            for account in accounts.values():
                yield Path(account["path"]), "Dropbox"
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue


def _windows_settings(environment: Mapping[str, str]) -> Iterator[Path]:
    for variable in ("APPDATA", "LOCALAPPDATA"):
        if environment.get(variable):
            yield Path(environment[variable]) / "Dropbox" / "info.json"


def advice_on(path: Path, carrier: str) -> str:
    """Say what a project in a carried folder needs."""
    return (
        f"{path} is in a folder that {carrier} carries to other computers. Have it open on one of them at a time: "
        f"close it, and let {carrier} finish, before it is opened on the next. Safer is a folder of this computer's "
        f"own, with backups in the carried one. Should {carrier} replace the file while it is open, nothing is lost: "
        "both versions are kept."
    )
