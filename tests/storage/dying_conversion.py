"""Encrypts or decrypts a project, and is killed at the numbered moment in which it touches a file of its or a backup's.

python -m tests.storage.dying_conversion encrypt|decrypt PROJECT PASSPHRASE MOMENT; with MOMENT 0 it lives, and prints
how many there were.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from annotator.domain.passphrase import Passphrase
from annotator.services.copies import passes_the_check
from annotator.services.safe import decrypt, encrypt
from annotator.storage import keys

_TOUCHING = ("os.rename", "os.link", "os.remove", "os.chmod")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def main(what: str, project: str, passphrase: str, moment: str) -> None:
    folders, met, last = (str(Path(project).parent), os.environ["XDG_DATA_HOME"]), 0, int(moment)

    def watch(event: str, args: tuple[object, ...]) -> None:
        nonlocal met
        writes = event == "open" and isinstance(args[2], int) and args[2] & _WRITING
        if (writes or event in _TOUCHING) and str(args[0]).startswith(folders):
            met += 1
            if met == last:
                os.kill(os.getpid(), signal.SIGKILL)

    keys.tell(Passphrase(passphrase))
    check = passes_the_check()
    sys.addaudithook(watch)
    if what == "encrypt":
        encrypt(Path(project), Passphrase(passphrase), check=check)
    else:
        decrypt(Path(project), check=check)
    sys.stdout.write(f"{met}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
