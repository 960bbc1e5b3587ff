"""Where things are: the files shipped with the program, and the user's folders. The one module that looks for either.

Runs alike from a checkout, from an installed wheel and in the frozen program. It reads no environment variable of the
program's own: `$ANNOTATOR_PROJECT` is the command line's to honour. Nothing is made here but the folders that a
function says it makes.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import platformdirs

_APP = "annotator"
_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent

DEFAULT_PROJECT_NAME = "Annotator.annotator"
"""The file name of the project that is opened when none is named."""


def _shipped(inside: str, beside: str) -> Path:
    """The folder `inside` the package (a wheel, or the frozen program), else `beside` it (a checkout)."""
    packed = _PACKAGE / inside
    return packed if packed.is_dir() else _CHECKOUT / beside


def resource(*parts: str) -> Path:
    """The path of a shipped resource, for example `resource("icons", "tag.svg")`.

    Raises FileNotFoundError when there is no such file or folder: the installation is broken.
    """
    path = _shipped("_resources", "resources").joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"A file that belongs to the program is missing: {path}")
    return path


def seeds_dir() -> Path:
    """The folder with the sample articles."""
    return _shipped("_seeds", "seeds")


def licences_dir() -> Path | None:
    """The folder with the licences of the bundled packages; None where they are installed beside the program.

    Only the frozen program carries such a folder: elsewhere each package has its own.
    """
    packed = _PACKAGE / "_licences"
    return packed if packed.is_dir() else None


def default_project_path() -> Path:
    """The project in the user's data folder. Neither is made."""
    return platformdirs.user_data_path(_APP, appauthor=False) / DEFAULT_PROJECT_NAME


def backups_dir() -> Path:
    """The folder for the backups that are made by themselves. Nothing is made."""
    return platformdirs.user_data_path(_APP, appauthor=False) / "backups"


def settings_dir() -> Path:
    """The folder for preferences and the window's layout. It is made by what is kept there."""
    return platformdirs.user_config_path(_APP, appauthor=False)


def log_dir() -> Path:
    """The folder for logs and crash reports, made when missing where that can be."""
    return _made(platformdirs.user_log_path(_APP, appauthor=False))


def open_copies_dir() -> Path:
    """The folder for second copies of the projects that are open, made when missing. Nobody else may look into it."""
    folder = platformdirs.user_state_path(_APP, appauthor=False) / "open"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def last_seen_dir() -> Path:
    """The folder that notes what each project file held when it was last open here, made when missing."""
    folder = platformdirs.user_state_path(_APP, appauthor=False) / "seen"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def exchange_dir() -> Path:
    """The folder in which copies of projects remember what they have exchanged. Nothing is made."""
    return platformdirs.user_state_path(_APP, appauthor=False) / "exchange"


def given_advice_file() -> Path:
    """The file in which it is kept what the user has been told of which project. Its folder is made, the file isn't."""
    return platformdirs.user_state_path(_APP, appauthor=False, ensure_exists=True) / "told.json"


def vectors_file() -> Path:
    """The file for what the model of the extra `similar` has computed. Nothing is made."""
    return platformdirs.user_cache_path(_APP, appauthor=False) / "similar-vectors.sqlite"


def passing_dir(*, in_memory: bool) -> Path:
    """The folder for files that are gone when a project is closed.

    `in_memory` asks for one that no disk holds, of the user alone: on Linux the session's own, where there is one.
    """
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    if in_memory and sys.platform == "linux" and own and os.access(own, os.W_OK):
        return Path(own)
    return Path(tempfile.gettempdir())


def _made(folder: Path) -> Path:
    with suppress(OSError):  # a home that is full or read-only: whoever writes there is told
        folder.mkdir(parents=True, exist_ok=True)
    return folder
