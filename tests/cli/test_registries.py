"""The lists behind the command line are true: a row, or a file, that is added is all that it takes."""

from __future__ import annotations

import shutil
from argparse import ArgumentParser
from collections.abc import Hashable, Iterator
from pathlib import Path

import pytest

from annotator import cli, exporting, paths
from annotator.bootstrap import open_project
from annotator.cli.command import DONE, Command, Session
from annotator.domain.documents import ExportDocument
from annotator.exporting.format import Export, Writer
from annotator.exporting.options import Options
from annotator.importing import readers
from annotator.importing.format import Fit, InputFile, Reader, Reading
from annotator.services import exports
from tests.cli.conftest import Desk


def _read_shouted(file: InputFile) -> Iterator[Reading]:
    yield Reading(file.data.decode("utf-8").lower())


def _shouted(file: InputFile) -> Fit:
    return Fit.SURE if file.head.isupper() else Fit.NO


def _write_titles(export: Export) -> None:
    with export.output.file() as stream:
        for document in export.documents():
            stream.write(f"{document.article.title}\n".encode())


def _titles(path: Path, _options: Options) -> Iterator[Hashable]:
    return iter(path.read_text(encoding="utf-8").splitlines())


def _title(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    yield document.article.title


_TITLES = Writer("titles", "Titles", (".titles",), _write_titles, _titles, expects=_title, holds_mentions=False)
"""Writes the titles, a line each."""


def test_a_format_to_import(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader("shouted", "Shouted", (".shout",), _shouted, _read_shouted, apart=False)
    monkeypatch.setattr(readers, "READERS", (*readers.READERS, reader))
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "one.shout").write_text("THE COURT MET IN JUNE.", encoding="utf-8")

    assert desk.run_here("import", folder).status == 0
    assert b"the court met in june." in desk.run_here("articles").stdout.lower()
    assert b"Shouted" in desk.run_here("formats").stdout


def test_a_format_to_export(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    more = (*exporting.WRITERS, _TITLES)
    for module in (exporting, exports):  # which has the list by its name
        monkeypatch.setattr(module, "WRITERS", more)
    source, out = tmp_path / "court.txt", tmp_path / "court.titles"
    source.write_text("The court met\n\nIt was in June.", encoding="utf-8")
    assert desk.run_here("import", source).status == 0

    assert desk.run_here("export", "-f", "titles", out).status == 0
    assert out.read_text(encoding="utf-8")
    assert b"Titles" in desk.run_here("formats").stdout


def test_a_command(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def arguments(parser: ArgumentParser) -> None:
        parser.add_argument("name")

    def run(session: Session) -> int:
        session.out.answer({"name": session.arguments.name})
        session.out.line(f"Hello, {session.arguments.name}")
        return DONE

    monkeypatch.setitem(cli.COMMANDS, "greet", Command("greet", "greet somebody", arguments, run))
    assert desk.run_here("greet", "Anna").text == "Hello, Anna\n"
    assert desk.run_here("greet", "Anna", "--json").json["name"] == "Anna"
    assert desk.run_here("greet").status == 2


def test_a_status_scale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in the folder of codebooks; nothing in Python."""
    resource = paths.resource
    folder = tmp_path / "codebooks"
    shutil.copytree(resource("codebooks"), folder)
    fever = (folder / "fever.toml").read_text(encoding="utf-8")
    (folder / "ours.toml").write_text(fever.replace("FEVER", "Our own scale"), encoding="utf-8")
    monkeypatch.setattr(paths, "resource", lambda *parts: folder if parts == ("codebooks",) else resource(*parts))

    project = open_project(tmp_path / "work.annotator", person="Anna")
    try:
        scale = next(one for one in project.codebook.shipped() if one.id == "ours")
        mapping = {"unchecked": scale.codebook.offered[0].key}
        project.codebook.use_scale(scale.codebook, scale.name, mapping)
        assert project.codebook.get().offered == scale.codebook.offered
    finally:
        project.close()
