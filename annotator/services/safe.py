"""A project at rest: encrypted with a passphrase, or plain again. The old file stays until the new one was checked.

How files are converted is `storage/conversion.py`'s, which key opens which `storage/keys.py`'s.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from annotator import paths
from annotator.domain.backup import Backup, Occasion
from annotator.domain.passphrase import Passphrase
from annotator.domain.progress import Progress
from annotator.errors import AnnotatorError, InvalidInput, ProjectUnusable
from annotator.messages import message
from annotator.services import keyrings
from annotator.services.checking_process import check_in_own_process
from annotator.storage import backup_folder, keys
from annotator.storage.access import PLAIN, Access, require_cipher
from annotator.storage.backup import looks_sound
from annotator.storage.cipher import SALT
from annotator.storage.conversion import ENDINGS, convert, erase
from annotator.storage.opening import no_project, open_store

log = logging.getLogger(__name__)

Check = Callable[[Path], None]
_LEFT_ENDINGS = (*ENDINGS, backup_folder.FAILED)

WORTH = message(
    "The plain file was overwritten and removed. That is no proof that nothing of it is left: flash disks, file "
    "systems with snapshots, synchronised folders and backups of the whole machine keep older copies where no program "
    "reaches them. Whoever must be sure encrypts the disk as well. Without the passphrase nobody can open the project, "
    "you neither: there is no way around it."
)
"""What encrypting is worth, and what not."""


@dataclass(frozen=True, slots=True)
class Converted:
    """What became of a project file and of its backups; `elsewhere` are copies that somebody put in other places.

    `left` are the backups that stay as they were: those could not be converted, or are not to be.
    """

    path: Path
    encrypted: bool
    backups: int = 0
    elsewhere: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()


def is_encrypted(path: Path) -> bool:
    """Tell whether a project file is encrypted, as far as that can be seen from outside. Raises EnvironmentFault."""
    return keys.access_to(path).encrypted


def encrypt(
    path: Path, passphrase: Passphrase, progress: Progress | None = None, check: Check | None = None
) -> Converted:
    """Encrypt a project file and its backups.

    Raises InvalidInput where it is encrypted already, ProjectUnusable without SQLCipher, where the project or its copy
    does not pass the full check, EnvironmentFault where it is open elsewhere or cannot be written, Cancelled: the file
    is then as it was.
    """
    require_cipher()
    access = _access(path)
    if access.encrypted:
        raise InvalidInput(message("{path} is encrypted already.", path=path))
    target = keys.new_access(passphrase, secrets.token_bytes(SALT))
    project_id = _converted(path, access, target, progress, check)
    paths.vectors_file().unlink(missing_ok=True)  # of what is encrypted now, too; they are computed again
    return encrypt_backups(path, project_id, target, progress)


def change_passphrase(
    path: Path, passphrase: Passphrase, progress: Progress | None = None, check: Check | None = None
) -> Converted:
    """Encrypt a project and its backups with another passphrase; none of it is ever plain.

    Backups that another passphrase opens than the present one stay as they are. Raises Locked without the present one,
    InvalidInput where the project is plain, and what `encrypt` raises.
    """
    access = _encrypted_access(path)
    target = keys.new_access(passphrase, secrets.token_bytes(SALT))
    project_id = _converted(path, access, target, progress, check)
    return encrypt_backups(path, project_id, target, progress, again=True)


def encrypt_backups(
    path: Path, project_id: str, target: Access, progress: Progress | None = None, *, again: bool = False
) -> Converted:
    """Encrypt what is plain of the backups of an encrypted project, and erase what is none.

    Also where that was cut off, and where somebody has put a plain one among them; `again` does it to those too that
    are encrypted otherwise. Nothing is raised but Cancelled.
    """
    done, left, elsewhere = 0, [], []
    for backup in backup_folder.found(path, project_id):
        if backup.occasion is Occasion.BY_HAND:
            if not keys.may_be_encrypted(backup.path):
                elsewhere.append(backup.path)
        elif _backup_converted(backup, target, progress, again=again):
            done += 1
        else:
            left.append(backup.path)
    if not left:  # else somebody else may be at one of them
        _erase_leftovers(backup_folder.folder_for(path, project_id))
    return Converted(path, encrypted=True, backups=done, elsewhere=tuple(elsewhere), left=tuple(left))


def decrypt(path: Path, progress: Progress | None = None, check: Check | None = None) -> Converted:
    """Make a plain project file of an encrypted one; its backups stay encrypted.

    Raises Locked without the passphrase, InvalidInput where it is plain, and what `encrypt` raises.
    """
    access = _encrypted_access(path)
    project_id = _converted(path, access, PLAIN, progress, check)
    left = tuple(backup.path for backup in backup_folder.found(path, project_id) if keys.may_be_encrypted(backup.path))
    return Converted(path, encrypted=False, left=left)


def keep_passphrase(path: Path, *, keep: bool) -> str:
    """Have the system's keyring keep what opens a project, or no longer; return under which name.

    Raises EnvironmentFault where there is no keyring.
    """
    access = keys.access_to(path)
    name, passphrase = access.salt.hex(), keys.passphrase_of(access)
    if not keep:
        keyrings.drop(name)
    elif passphrase is not None:
        keyrings.keep(name, passphrase)
    return name


def forget_passphrases() -> None:
    """Forget all passphrases and keys: whoever opens an encrypted project has to be told anew."""
    keys.forget()


def _encrypted_access(path: Path) -> Access:
    access = _access(path)
    if not access.encrypted:
        raise InvalidInput(message("{path} is not encrypted.", path=path))
    return access


def _access(path: Path) -> Access:
    if not path.exists():
        raise no_project(path)
    return keys.access_to(path)


def _converted(path: Path, source: Access, target: Access, progress: Progress | None, check: Check | None) -> str:
    """Convert the file, once it is of this program's schema and its log is in it; return the project's id."""
    with closing(open_store(path, "", _no_codebook, make=False)) as store:
        with store.reading() as reading:
            project_id, seal = reading.restoring.project_id(), reading.integrity.seal()
        store.settle()
    passes = check or (lambda copy: check_in_own_process(copy, progress))

    def counts(copy: Path) -> None:
        passes(copy)
        opened = open_store(copy, "", _no_codebook, make=False, keeps_old=False)
        with closing(opened) as other, other.reading() as reading:
            same = reading.integrity.seal() == seal
        if not same:
            raise ProjectUnusable(
                message("{path} was changed while it was being converted.", path=path),
                message("It was left as it is now. Do it again."),
            )

    convert(path, source, target, counts, progress)
    return project_id


def _backup_converted(backup: Backup, target: Access, progress: Progress | None, *, again: bool) -> bool:
    """Encrypt a backup; tell whether it is encrypted now."""
    try:
        if not keys.may_be_encrypted(backup.path):
            convert(backup.path, PLAIN, target, looks_sound, progress)
        elif again and keys.salt_at(backup.path) != target.salt:
            convert(backup.path, keys.access_to(backup.path), target, looks_sound, progress)
    except (AnnotatorError, OSError) as error:
        log.warning("the backup %s could not be encrypted: %s", backup.path, error)
        return False
    return True


def _erase_leftovers(folder: Path) -> None:
    """Erase what is no backup, and plain: copies that did not pass the check, what conversions left."""
    for file in folder.glob("*") if folder.is_dir() else ():
        try:
            if file.name.endswith(_LEFT_ENDINGS) and file.is_file() and not keys.may_be_encrypted(file):
                erase(file)
        except OSError as error:
            log.warning("%s could not be erased: %s", file, error)


def _no_codebook() -> NoReturn:
    raise ProjectUnusable(message("The file is empty: there is no project in it."))
