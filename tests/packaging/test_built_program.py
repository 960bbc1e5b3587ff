"""The packaged program in an empty environment with an empty home: the main job by the command line, then its window.

Needs dist/annotator; `make smoke` builds it first.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import tomllib
import zipfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from annotator.config import AS_THE_SYSTEM, LANGUAGES
from tests.packaging.xserver import x_server

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "annotator"
INSIDE = FOLDER / "_internal" / "annotator"
PICTURES = ROOT / "screenshots-out"

QUOTE = "Established by the Supreme Court in 1967"
WORDING = "QI established 1967"


class Program:
    """The built program, run with nothing in its environment but a home."""

    def __init__(self, home: Path) -> None:
        self.environment = {"HOME": str(home)}

    def run(self, *arguments: str | Path) -> dict[str, Any]:
        """What a command gives with --json."""
        command = [FOLDER / "annotator", *arguments, "--json"]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=120)
        assert done.returncode == 0, done.stderr
        answer = json.loads(done.stdout)
        assert isinstance(answer, dict)
        return answer


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    assert (FOLDER / "annotator").exists(), "dist/annotator is missing: `make smoke` builds it"
    return Program(tmp_path_factory.mktemp("empty-home"))


def shows_the_project(picture: QImage) -> bool:
    """Whether the window stands there with an article in it: text on the page, a row of the library chosen, and
    the bar of the one article whose claim was checked.
    """
    theme = tomllib.loads((ROOT / "resources" / "theme" / "tokens.toml").read_text(encoding="utf-8"))["light"]
    colours: Counter[str] = Counter()
    for y in range(0, picture.height(), 2):
        for x in range(0, picture.width(), 2):
            colours[picture.pixelColor(x, y).name().upper()] += 1
    part = {name: colours[theme[name]] / sum(colours.values()) for name in ("page", "accent_tint", "accent", "text")}
    return part["page"] > 0.2 and part["accent_tint"] > 0.005 and part["accent"] > 0.0002 and part["text"] > 0.002


def test_the_main_job_then_the_window(program: Program, tmp_path: Path) -> None:
    imported = program.run("import", INSIDE / "_seeds")
    assert len(imported["imported"]) == 3
    assert imported["failed"] == []

    (article,) = [
        row["article_id"] for row in imported["imported"] if QUOTE in program.run("text", row["article_id"])["text"]
    ]
    tagged = program.run("tag", "--article", article, "--quote", QUOTE, "--claim", WORDING)
    assert tagged["quote"] == QUOTE
    assert program.run("status", tagged["claim_id"], "verified")["status"] == "verified"

    dataset = tmp_path / "dataset.sqlite"
    program.run("export", "-f", "sqlite", dataset)
    with closing(sqlite3.connect(dataset)) as connection:
        rows = connection.execute("SELECT quote, claim, status FROM annotations").fetchall()
    assert rows == [(QUOTE, WORDING, "verified")]

    assert program.run("check") == {"ok": True, "problems": []}

    with x_server(tmp_path) as screen:
        window = subprocess.Popen(
            [FOLDER / "annotator"],
            env={**program.environment, "DISPLAY": screen.display},
            stderr=subprocess.PIPE,
            text=True,
        )
        picture = screen.wait_for(shows_the_project)
        still_running = window.poll() is None
        window.terminate()
        _, said = window.communicate(timeout=30)
    PICTURES.mkdir(exist_ok=True)
    picture.save(str(PICTURES / "packaged.png"))
    assert still_running, said
    assert shows_the_project(picture), f"see {PICTURES.name}/packaged.png\n{said}"
    assert "Traceback" not in said


def test_it_opens_an_encrypted_project(program: Program, tmp_path: Path) -> None:
    """SQLCipher is loaded by name, for the first encrypted file: what is missing shows only then."""
    project, passphrase = tmp_path / "sealed.annotator", tmp_path / "passphrase"
    passphrase.write_text("seven blue herons\n")
    (article,) = program.run("import", INSIDE / "_seeds", "--project", project)["imported"][:1]
    encrypted = program.run("encrypt", "--project", project, "--passphrase-file", passphrase)
    assert (encrypted["path"], encrypted["encrypted"]) == (str(project), True)
    assert not project.read_bytes().startswith(b"SQLite format 3")
    opened = ("--project", project, "--passphrase-file", passphrase)
    assert program.run("text", article["article_id"], *opened)["text"]
    assert program.run("check", *opened) == {"ok": True, "problems": []}
    program.run("backup", tmp_path / "copy.annotator", *opened)
    assert not (tmp_path / "copy.annotator").read_bytes().startswith(b"SQLite format 3")


def test_it_reads_every_format_that_it_names(program: Program, tmp_path: Path) -> None:
    """The readers are loaded by name when they are first needed: what is missing shows only then."""
    folder = tmp_path / "drafts"
    shutil.copytree(ROOT / "tests" / "fixtures" / "drafts", folder)
    (folder / "letter.eml").write_bytes(
        b"From: Ann <ann@example.org>\nTo: Bob <bob@example.org>\nSubject: The bridge\nMessage-ID: <1@example.org>\n"
        b"Date: Mon, 02 Sep 2024 10:00:00 +0200\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        b"The bridge cost four million.\n"
    )
    with zipfile.ZipFile(folder / "book.epub", "w") as book:
        for name, content in EPUB.items():
            book.writestr(name, content)
    project = tmp_path / "drafts.annotator"
    imported = program.run("import", folder, "--project", project)
    assert imported["failed"] == []
    skipped = {Path(row["path"]).suffix for row in imported["skipped"] if row["article_id"]}
    formats = {row["format"] for row in imported["imported"]}
    assert formats | {suffix.removeprefix(".") for suffix in skipped} >= {
        *("docx", "odt", "rtf", "html", "pdf", "epub", "mail", "xlsx")
    }


EPUB = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": """<?xml version="1.0"?><container version="1.0"
        xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"
        media-type="application/oebps-package+xml"/></rootfiles></container>""",
    "book.opf": """<?xml version="1.0"?><package version="3.0" unique-identifier="id"
        xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title>A book</dc:title><dc:language>en</dc:language></metadata><manifest><item id="one" href="one.xhtml"
        media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/></spine></package>""",
    "one.xhtml": """<html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title></head><body><h1>One</h1>
        <p>The bridge was opened in 1967.</p></body></html>""",
}


def test_the_folder_holds_what_it_should_and_no_more() -> None:
    names = [path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()]
    licensed = {name.split("/")[3] for name in names if name.startswith("_internal/annotator/_licences/")}
    assert {"sqlalchemy", "pyside6-essentials", "psycopg-binary", "sqlcipher3", "keyring"} <= licensed
    assert "_internal/annotator/storage/migrations/env.py" in names
    catalogues = {Path(name).name for name in names if "/translations/" in name}
    spoken = set(LANGUAGES) - {AS_THE_SYSTEM, "en"}
    assert catalogues == {f"annotator_{one}.qm" for one in {*spoken, "en"}} | {f"qtbase_{one}.qm" for one in spoken}
    unwanted = ("libqgtk3", "libQt6Quick", "libQt6Qml", "numpy", "virtualkeyboard")
    assert not [name for name in names if any(word in name for word in unwanted)]
