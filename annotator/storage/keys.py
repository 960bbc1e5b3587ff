"""The passphrases that this process was told, and the keys that they gave: which file is opened by which.

In memory only, and nowhere shown. Backups and other copies have the salt of the project that they were made of, so that
its key opens them too. Where passphrases come from, bootstrap and the window say.
"""

from __future__ import annotations

import threading
from pathlib import Path

from annotator.domain.passphrase import Passphrase
from annotator.errors import Locked, ProjectUnusable
from annotator.messages import message, sentences
from annotator.storage.access import PLAIN, Access, require_cipher
from annotator.storage.causes import Done, file_fault
from annotator.storage.cipher import (
    PAGE,
    PLAIN_HEADER,
    key_of,
    looks_encrypted,
    other_pages,
    proves,
    salt_of,
)
from annotator.storage.project_file import bytes_of

_UNTOUCHED = message("It was left untouched.")

_lock = threading.RLock()
_told: list[Passphrase] = []
_keys: dict[bytes, Access] = {}
_by: dict[bytes, Passphrase] = {}


def tell(passphrase: Passphrase) -> None:
    """Have a passphrase tried on every encrypted file from now on, before those that were told earlier."""
    with _lock:
        if passphrase in _told:
            _told.remove(passphrase)
        _told.insert(0, passphrase)


def know(key: bytes, salt: bytes) -> None:
    """Take over a key from the process that started this one."""
    with _lock:
        _keys[salt] = Access(key, salt)


def handed_over(path: Path) -> bytes:
    """Return the line by which a process that is started gets the key of a file; an empty one for a plain file."""
    access = access_to(path)
    return f"{access.key.hex()} {access.salt.hex()}\n".encode()


def take_over(line: bytes) -> None:
    """Know the key that `handed_over` has put into a line."""
    key, _, salt = line.decode("ascii").partition(" ")
    if key:
        know(bytes.fromhex(key), bytes.fromhex(salt))


def forget() -> None:
    """Forget everything: whoever opens an encrypted file has to be told anew. What is open stays open."""
    with _lock:
        _told.clear()
        _keys.clear()
        _by.clear()


def passphrase_of(access: Access) -> Passphrase | None:
    """Return the passphrase that gave a key; None for one that another process handed over."""
    with _lock:
        return _by.get(access.salt)


def may_be_encrypted(path: Path) -> bool:
    """Tell whether nothing in a file can be recognised, as in an encrypted one. Raises OSError."""
    head, size = bytes_of(path, 0, PAGE), path.stat().st_size
    return not head.startswith(PLAIN_HEADER) and looks_encrypted(head, size)


def salt_at(path: Path) -> bytes:
    """Return the salt that an encrypted file begins with, b"" for any other. Raises OSError."""
    return salt_of(bytes_of(path, 0, PAGE)) if may_be_encrypted(path) else b""


def access_to(path: Path) -> Access:
    """Return how a file is to be opened. One that isn't there, or is no database at all, is opened as a plain one.

    Raises Locked where it is encrypted and no passphrase that was told fits; ProjectUnusable where one does and the
    file's beginning is damaged, or where SQLCipher is missing; EnvironmentFault where it cannot be read.
    """
    try:
        head = bytes_of(path, 0, PAGE)
        size = path.stat().st_size
    except FileNotFoundError:
        return PLAIN
    except OSError as error:
        raise file_fault(error, path, Done.OPENED) from error
    salt = salt_of(head)
    with _lock:
        if salt in _keys:  # also of a file that was cut off since
            require_cipher()
            return _keys[salt]
    if head.startswith(PLAIN_HEADER) or not looks_encrypted(head, size):
        return PLAIN
    require_cipher()
    return _found(path, head, size)


def _found(path: Path, first_page: bytes, size: int) -> Access:
    salt = salt_of(first_page)
    with _lock:
        told = list(_told)
    for passphrase in told:
        key = key_of(passphrase, salt)
        whole = proves(key, salt, iter([(1, first_page)]))
        pages = other_pages(lambda number: bytes_of(path, (number - 1) * PAGE, PAGE), size)
        if not whole and not proves(key, salt, pages):
            continue
        if not whole:
            raise damaged_beginning(path)
        with _lock:
            _by[salt] = passphrase
            return _keys.setdefault(salt, Access(key, salt))
    raise _refused(path, salt.hex(), wrong=bool(told))


def opens_behind(path: Path, salt: bytes) -> bool:
    """Tell whether a passphrase that was told fits the pages behind the first one, with the salt of before.

    Then the file's very beginning is damaged, and no passphrase can be found to fit it. Raises OSError.
    """
    size = path.stat().st_size
    with _lock:
        told = list(_told)
    for passphrase in told:
        pages = other_pages(lambda number: bytes_of(path, (number - 1) * PAGE, PAGE), size)
        if proves(key_of(passphrase, salt), salt, pages):
            return True
    return False


def damaged_beginning(path: Path) -> ProjectUnusable:
    """Return the words for an encrypted file whose first page is damaged."""
    return ProjectUnusable(
        message("{path} is damaged: the passphrase is right, but its first page is not whole.", path=path),
        sentences(_UNTOUCHED, message("Restore the newest backup: 'annotator backups' lists them.")),
    )


def new_access(passphrase: Passphrase, salt: bytes) -> Access:
    """Return the access to a file that is to be made with a passphrase, and know it from now on."""
    require_cipher()
    access = Access(key_of(passphrase, salt), salt)
    with _lock:
        _by[salt] = passphrase
        return _keys.setdefault(salt, access)


def _refused(path: Path, name: str, *, wrong: bool) -> Locked:
    if wrong:
        return Locked(
            message("The passphrase does not open {path}.", path=path),
            message(
                "It was left untouched. Mind capital letters and the keyboard's layout. If you never encrypted it, it "
                "is no project, or a damaged one."
            ),
            wrong=True,
            name=name,
        )
    return Locked(
        message("{path} is encrypted, or no project: nothing in it can be recognised.", path=path),
        message(
            "If it is encrypted, put its passphrase into a file that only you can read, and name that: "
            "--passphrase-file FILE, or $ANNOTATOR_PASSPHRASE_FILE."
        ),
        wrong=False,
        name=name,
    )
