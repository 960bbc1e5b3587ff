"""The one place where a project is put together from its parts."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

from annotator import paths
from annotator.addresses import scrubbed
from annotator.config import SETTINGS_FILE, Settings, load_settings
from annotator.domain.codebook import Codebook
from annotator.domain.passphrase import Passphrase
from annotator.errors import InvalidInput, Locked
from annotator.messages import message
from annotator.services import keyrings
from annotator.services.coverage import Analyst
from annotator.services.known_projects import advice_once
from annotator.services.projects import Project
from annotator.storage import keys
from annotator.storage.engine import is_server_url
from annotator.storage.opening import open_nothing, open_store
from annotator.storage.store import Store

log = logging.getLogger(__name__)

PROJECT_VARIABLE = "ANNOTATOR_PROJECT"
PERSON_VARIABLE = "ANNOTATOR_PERSON"
PASSPHRASE_VARIABLE = "ANNOTATOR_PASSPHRASE_FILE"  # noqa: S105 - the name of a file
_LONGEST_PASSPHRASE_FILE = 10_000


def open_project(
    target: str | Path | None = None,
    *,
    person: str = "",
    analyst: Analyst | None = None,
    make: bool = True,
    kept: bool = True,
) -> Project:
    """Open a project, making it when it isn't there.

    `target` is a path, a postgresql:// URL, or None for `$ANNOTATOR_PROJECT`, else the default project; `person` is the
    name for the history, by default `$ANNOTATOR_PERSON`, else the one in the settings; `analyst` reads the texts, by
    default in this process. Without `make` nothing is made: the default project answers as empty, a named one is
    refused. An encrypted one is opened by what `take_passphrase` was given, by the file that
    `$ANNOTATOR_PASSPHRASE_FILE` names, or by what the system's keyring holds for it, the last two only where what is
    `kept` may be used. Raises ProjectUnusable (Locked),
    EnvironmentFault, InvalidInput.
    """
    place = place_of(target)
    settings = _settings()
    person = person or os.environ.get(PERSON_VARIABLE, "").strip() or settings.person
    if make or isinstance(place, str) or place.exists() or target or os.environ.get(PROJECT_VARIABLE):
        store = _unlocked(place, settings, lambda: open_store(place, person, _first_codebook, make=make), kept=kept)
    else:
        store = open_nothing(person, _first_codebook)
    if isinstance(place, str):
        return Project(store, place, store.database_name, None, analyst)
    if place.exists():
        _advise(store, place)
    return Project(store, str(place), place.stem, place, analyst, automatic_backups=settings.automatic_backups)


def take_passphrase(passphrase: Passphrase) -> None:
    """Have a passphrase tried on whatever encrypted file this process opens."""
    keys.tell(passphrase)


def passphrase_in(file: Path) -> Passphrase:
    """Return the passphrase that stands in a file, as its one line. Raises InvalidInput."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LONGEST_PASSPHRASE_FILE + 1)
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else message("it is not UTF-8")
        raise InvalidInput(
            message("The file with the passphrase, {file}, cannot be read: {reason}.", file=file, reason=reason)
        ) from None  # the error would repeat what stands in it
    return Passphrase(text.removesuffix("\n").removesuffix("\r"))


def _unlocked(place: str | Path, settings: Settings, opens: Callable[[], Store], *, kept: bool) -> Store:
    """Open a project; where it is encrypted and nothing fits that was told, with what is kept for it."""
    try:
        return opens()
    except Locked as error:
        locked = error
    for look in (_passphrase_named, _passphrase_kept) if kept else ():
        passphrase = look(Path(place), settings)
        if passphrase is not None:
            keys.tell(passphrase)
            try:
                return opens()
            except Locked as error:
                locked = error
    raise locked


def _passphrase_named(_path: Path, _settings: Settings) -> Passphrase | None:
    named = os.environ.get(PASSPHRASE_VARIABLE, "")
    return passphrase_in(Path(named)) if named else None


def _passphrase_kept(path: Path, settings: Settings) -> Passphrase | None:
    """Ask the system's keyring, where one was put there for this project: it may have to be unlocked by its owner."""
    salt = keys.salt_at(path).hex()
    return keyrings.kept(salt) if salt in settings.in_keyring else None


def _advise(store: Store, path: Path) -> None:
    """Say what is to be known about where a project is, once."""
    for words in advice_once(path):
        log.warning("%s", words)
        store.notices.append(words)


def place_of(target: str | Path | None = None) -> str | Path:
    """Return the address or the path of the project that is meant by `target`, as `open_project` takes it."""
    target = target or os.environ.get(PROJECT_VARIABLE) or paths.default_project_path()
    if isinstance(target, str) and is_server_url(target):
        return target
    if isinstance(target, str) and "://" in target:
        shown = scrubbed(target.partition("://")[0])
        raise InvalidInput(
            message("An address that begins with {shown}:// names no project.", shown=shown),
            message("Write postgresql://user@host/database, or a path."),
        )
    return Path(target).expanduser().absolute()


def _settings() -> Settings:
    """Return the user's settings; the defaults where there is no folder for them, and none can be made."""
    try:
        return load_settings(paths.settings_dir() / SETTINGS_FILE)
    except OSError as error:
        log.info("there is no place for settings: %s", error)
        return Settings()


def _first_codebook() -> Codebook:
    from annotator.services.codebook_files import read_codebook  # only a new project needs one

    return read_codebook(paths.resource("codebooks", "annotator.toml"))
