"""The system's keyring, in which a passphrase may be kept: Secret Service, Keychain, Credential Manager.

Without one, or with one that its owner does not unlock, there is none kept, and whoever opens a project is asked.
"""

from __future__ import annotations

import logging

from annotator.domain.passphrase import Passphrase
from annotator.errors import AnnotatorError, EnvironmentFault
from annotator.messages import message

log = logging.getLogger(__name__)

_SERVICE = "Annotator"


def kept(name: str) -> Passphrase | None:
    """Return the passphrase that is kept under a name; None where there is none, or no keyring."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        found = keyring.get_password(_SERVICE, name)
        return Passphrase(found) if found else None
    except (KeyringError, AnnotatorError) as error:
        log.info("the keyring gave nothing: %s", type(error).__name__)
        return None


def keep(name: str, passphrase: Passphrase) -> None:
    """Keep a passphrase under a name. Raises EnvironmentFault where there is no keyring, or it stays locked."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        raise _none() from None
    try:
        keyring.set_password(_SERVICE, name, passphrase.revealed())
    except KeyringError as error:
        log.info("the keyring took nothing: %s", type(error).__name__)
        raise _none() from None


def drop(name: str) -> None:
    """Keep it no longer; nothing is said where it can't be reached."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return
    try:
        keyring.delete_password(_SERVICE, name)
    except KeyringError as error:
        log.info("the keyring let nothing go: %s", type(error).__name__)


def _none() -> EnvironmentFault:
    return EnvironmentFault(
        message("The passphrase is not kept: the system's keyring cannot be reached."),
        message("You are asked for it each time the project is opened."),
    )
