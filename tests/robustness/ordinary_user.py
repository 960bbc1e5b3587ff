"""Opens a project as somebody who is not root, and prints what she is told.

`ordinary_user.py PROJECT`: prints "opened", or the kind of the failure and its words. Everything is imported first:
who she becomes may not be allowed to read where the interpreter is installed.
"""

from __future__ import annotations

import os
import sys

import filelock  # noqa: F401 - see above

from annotator.bootstrap import open_project
from annotator.errors import AnnotatorError

NOBODY = 65534


def main(target: str) -> None:
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    try:
        project = open_project(target, person="Nobody")
    except AnnotatorError as error:
        sys.stdout.write(f"{type(error).__name__} {error}\n")
        return
    sys.stdout.write(f"opened {len(project.articles.ids())}\n")
    project.close()


if __name__ == "__main__":
    main(sys.argv[1])
