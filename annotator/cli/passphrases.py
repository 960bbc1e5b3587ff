"""Asking for a passphrase on a terminal, where nobody has named a file with it."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from annotator.errors import InvalidInput, Locked
from annotator.messages import message

if TYPE_CHECKING:
    from annotator.domain.passphrase import Passphrase

R = TypeVar("R")

_TRIES = 3


def asked_for(opens: Callable[[], R]) -> R:
    """Open something; where it is encrypted and somebody sits at a terminal, ask, three times. Raises Locked."""
    for tried in range(_TRIES + 1):
        try:
            return opens()
        except Locked as error:
            if not on_terminal() or tried == _TRIES:
                raise
            from annotator.bootstrap import take_passphrase

            sys.stderr.write(f"annotator: {error.what}\n")
            take_passphrase(_typed("Passphrase: "))
    raise AssertionError("the last try opens or raises")


def chosen() -> Passphrase:
    """Ask twice for a new passphrase. Raises InvalidInput where nobody can be asked, or the two are not the same."""
    if not on_terminal():
        raise InvalidInput(
            message("A passphrase is needed."),
            message("Put it into a file that only you can read, and name that: --passphrase-file FILE."),
        )
    first, second = _typed("New passphrase: "), _typed("Once more: ")
    if first != second:
        raise InvalidInput(message("The two passphrases are not the same."), message("Nothing was changed."))
    return first


def on_terminal() -> bool:
    """Tell whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def _typed(prompt: str) -> Passphrase:
    from annotator.domain.passphrase import Passphrase

    return Passphrase(getpass.getpass(prompt, stream=sys.stderr))
