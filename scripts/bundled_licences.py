"""Gathers the licences of what the packaged program carries: one folder a package, for `build.spec`.

What a package's own licence file says is copied; where its wheel holds none, the licence that it declares is written
down with where it comes from. Qt and PySide6 are used under the LGPL 3, whose text stands in `resources/licences/`.
"""

from __future__ import annotations

import platform
import re
import shutil
import sysconfig
from importlib import metadata
from pathlib import Path

from check_licences import RUNTIME_EXTRAS, closure, declared_licences

_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


def gather(folder: Path) -> Path:
    """Write the licences into `folder`, which is emptied first, and give it back."""
    shutil.rmtree(folder, ignore_errors=True)
    declared = declared_licences()
    for name in sorted(closure("annotator", RUNTIME_EXTRAS)):
        _gather_package(name, declared[name], folder / name)
    _gather_python(folder / f"python-{platform.python_version()}")
    return folder


def _gather_package(name: str, licence: str, folder: Path) -> None:
    package = metadata.distribution(name)
    folder.mkdir(parents=True)
    home = [package.metadata["Home-page"], *(package.metadata.get_all("Project-URL") or ())]
    lines = [f"{package.metadata['Name']} {package.version}", f"Licence: {licence}", *filter(None, home)]
    (folder / "ABOUT.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for file in package.files or ():
        source = Path(str(package.locate_file(file)))
        if _LICENCE_FILE.search(file.name) and file.suffix != ".py" and source.is_file():
            shutil.copyfile(source, folder / file.name)


def _gather_python(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "ABOUT.txt").write_text("Python, under the PSF Licence Agreement\n", encoding="utf-8")
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if own.is_file():
        shutil.copyfile(own, folder / "LICENSE.txt")
