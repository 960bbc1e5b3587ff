"""What this user of this machine has been told about a project, kept in a small file: so that it is told once.

Nothing of a project is kept there but its path. A file that cannot be read or written is done without.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from pathlib import Path

from annotator import paths
from annotator.services.carriers import advice_on, carrier_of

log = logging.getLogger(__name__)

_MOST = 1000


def advice_once(path: Path) -> list[str]:
    """Return what is to be said about where a project is, the first time that it is opened there."""
    carrier = carrier_of(path)
    if not carrier:
        return []
    given = _advice_given()
    if given.get(str(path)) == carrier:
        return []
    _keep({**given, str(path): carrier})
    return [advice_on(path, carrier)]


def _advice_given() -> dict[str, str]:
    try:
        kept = json.loads(paths.given_advice_file().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return {str(path): str(carrier) for path, carrier in kept.items()} if isinstance(kept, dict) else {}


def _keep(given: dict[str, str]) -> None:
    newest = dict(list(given.items())[-_MOST:])
    try:
        file = paths.given_advice_file()
        descriptor, temporary = tempfile.mkstemp(dir=file.parent, prefix=file.name)
        with os.fdopen(descriptor, "w", encoding="utf-8") as writing:
            json.dump(newest, writing)
        Path(temporary).replace(file)
    except OSError as error:
        log.info("the advice given on projects could not be kept: %s", error)
