"""`annotator encrypt` and `decrypt`: the project file at rest."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.command import DONE, PASSPHRASE_VARIABLE, Command, Session, no_arguments
from annotator.cli.output import counted
from annotator.cli.passphrases import asked_for, chosen
from annotator.cli.progress import on_terminal
from annotator.errors import InvalidInput
from annotator.messages import message

if TYPE_CHECKING:
    from annotator.domain.passphrase import Passphrase
    from annotator.services.safe import Converted


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        type=Path,
        help="of an encrypted project: encrypt it with another passphrase, which this file holds",
    )


def _encrypt(session: Session) -> int:
    from annotator.services.safe import WORTH, encrypt

    if session.arguments.new_passphrase_file is not None:
        return _change(session)
    path = _file(session)
    with on_terminal() as progress:
        done = encrypt(path, _passphrase(session), progress)
    out = session.out
    out.answer({"path": str(path), "encrypted": True, **_described(done)})
    out.line(f"{path}: encrypted, opened and checked; {counted(done.backups, 'backup')} of it encrypted as well.")
    for copy in (*done.elsewhere, *done.left):
        out.complain(f"{copy} was not encrypted: remove it, or keep it where nobody gets at it.")
    out.line(WORTH)
    return DONE


def _change(session: Session) -> int:
    from annotator.bootstrap import passphrase_in
    from annotator.services.safe import change_passphrase

    path, new = _file(session), passphrase_in(session.arguments.new_passphrase_file)
    with on_terminal() as progress:
        done = asked_for(lambda: change_passphrase(path, new, progress))
    session.out.answer({"path": str(path), "encrypted": True, **_described(done)})
    session.out.line(f"{path}: encrypted with the new passphrase; {counted(done.backups, 'backup')} of it as well.")
    for copy in done.left:
        session.out.complain(f"{copy} still opens with the passphrase of before.")
    return DONE


def _decrypt(session: Session) -> int:
    from annotator.services.safe import decrypt

    path = _file(session)
    with on_terminal() as progress:
        done = asked_for(lambda: decrypt(path, progress))
    session.out.answer({"path": str(path), "encrypted": False, **_described(done)})
    session.out.line(f"{path}: no longer encrypted, opened and checked.")
    if done.left:
        session.out.line(f"{counted(len(done.left), 'backup')} of it stay encrypted: keep the passphrase for them.")
    return DONE


def _described(done: Converted) -> dict[str, object]:
    return {"backups": done.backups, "not_converted": [str(path) for path in (*done.elsewhere, *done.left)]}


def _file(session: Session) -> Path:
    from annotator.bootstrap import place_of

    place = place_of(session.arguments.project)
    if isinstance(place, str):
        raise InvalidInput(
            message("A project on a server is not encrypted by Annotator."),
            message("Ask whoever runs the server to encrypt its disks."),
        )
    return place


def _passphrase(session: Session) -> Passphrase:
    from annotator.bootstrap import passphrase_in

    named = session.arguments.passphrase_file or os.environ.get(PASSPHRASE_VARIABLE, "")
    return passphrase_in(Path(named)) if named else chosen()


ENCRYPT = Command("encrypt", "encrypt the project file and its backups with a passphrase", _arguments, _encrypt)
DECRYPT = Command("decrypt", "make the project file a plain one again", no_arguments, _decrypt)
