"""Files put to evidence: kept once, given back byte for byte, taken back by undo; and what of evidence is refused."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from sqlalchemy import func, select

from annotator.domain import attachment
from annotator.domain.attachment import Attachment
from annotator.domain.evidence import EvidenceFields
from annotator.errors import EnvironmentFault, InvalidInput, NotFound, OutputExists, Overtaken, UnreadableSource
from annotator.services.projects import Project
from annotator.storage import tables
from tests.fixtures.projects import Opener, add_article, engine_of

BYTES = bytes(range(256)) * 5
SHA256 = hashlib.sha256(BYTES).hexdigest()


@pytest.fixture
def claim(project: Project) -> str:
    return project.claims.tag(add_article(project), 0, 6).claim_id


@pytest.fixture
def evidence(project: Project, claim: str) -> str:
    return project.evidence.add(claim, EvidenceFields(title="Pierson v. Ray")).evidence_id


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "Urteil «שלום».pdf"
    path.write_bytes(BYTES)
    return path


def kept(project: Project) -> int:
    with engine_of(project).connect() as connection:
        return connection.scalar(select(func.count()).select_from(tables.attachments)) or 0


def test_a_file_is_kept_and_given_back_byte_for_byte(
    project: Project, evidence: str, scan: Path, tmp_path: Path
) -> None:
    attached = project.attachments.add(evidence, scan)
    assert attached.attachment == Attachment(SHA256, len(BYTES), "application/pdf", scan.name)
    assert attached.changes.claims
    scan.unlink()
    fields = project.evidence.get(evidence).fields
    assert (fields.title, fields.attachment, fields.attachment_name) == ("Pierson v. Ray", SHA256, scan.name)
    assert project.attachments.content(SHA256) == BYTES
    out = project.attachments.export_to(SHA256, tmp_path / "out.pdf")
    assert out.read_bytes() == BYTES
    with pytest.raises(OutputExists):
        project.attachments.export_to(SHA256, out)
    project.attachments.export_to(SHA256, out, force=True)
    with pytest.raises(EnvironmentFault, match="no folder"):
        project.attachments.export_to(SHA256, tmp_path / "none" / "out.pdf")


def test_the_same_bytes_are_kept_once_and_undo_finds_them(
    project: Project, claim: str, evidence: str, scan: Path, open_as: Opener
) -> None:
    project.attachments.add(evidence, scan)
    other = project.evidence.add(claim, EvidenceFields(), scan).evidence_id
    assert kept(project) == 1
    assert project.history.undo().labels == ("add evidence",)
    project.attachments.remove(evidence)
    assert project.evidence.get(evidence).fields.attachment == ""
    project.history.undo()
    assert project.evidence.get(evidence).fields.attachment == SHA256
    project.history.undo()
    assert project.evidence.get(evidence).fields.attachment_name == ""
    assert project.history.redo().labels == (f"attach {scan.name}",)
    assert project.attachments.get(SHA256).name == scan.name
    open_as("Bob").attachments.rename(evidence, "Judgment.pdf")
    with pytest.raises(Overtaken):
        project.attachments.remove(evidence, based_on=1)
    with pytest.raises(NotFound):
        project.evidence.get(other)
    assert project.maintenance.check() == []


def test_what_cannot_be_kept_is_refused_in_words(
    project: Project, claim: str, evidence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.services.attachments.MOST_BYTES", 1024 * 1024)
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "large.mp4").write_bytes(b"x" * (1024 * 1024 + 1))
    os.mkfifo(tmp_path / "pipe")
    said = {
        "empty.pdf": "is empty",
        "large.mp4": "has 2 MB; a project keeps files of up to 1 MB",
        "pipe": "not an ordinary file",
        "none.pdf": "is not there",
        ".": "not an ordinary file",
    }
    for name, words in said.items():
        with pytest.raises(UnreadableSource, match=words):
            project.attachments.add(evidence, tmp_path / name)
        with pytest.raises(UnreadableSource, match=words):
            project.evidence.add(claim, EvidenceFields(title="x"), tmp_path / name)
    assert kept(project) == 0
    assert len(project.claims.get(claim).evidence) == 1
    (tmp_path / "good.pdf").write_bytes(b"%PDF")
    with pytest.raises(NotFound):
        project.attachments.add("no-such-evidence", tmp_path / "good.pdf")
    for refused in (project.attachments.get, project.attachments.content):
        with pytest.raises(NotFound):
            refused("no-such-file")


def test_a_source_names_only_its_claims_others_and_files_that_are_there(project: Project, claim: str) -> None:
    evidence = project.evidence.add(claim, EvidenceFields(title="A")).evidence_id
    elsewhere = project.claims.tag(add_article(project, "Other\nIt is so.\n", "o"), 0, 5).claim_id
    for fields, kind in (
        (EvidenceFields(title="x", attachment="0" * 64), NotFound),
        (EvidenceFields(title="x", independent_of="none"), NotFound),
        (EvidenceFields(title="x", independent_of=evidence), InvalidInput),
        (EvidenceFields(title="x", medium="rumour"), InvalidInput),
    ):
        with pytest.raises(kind):
            project.evidence.add(elsewhere, fields)
    with pytest.raises(InvalidInput, match="independent of itself"):
        project.evidence.set(evidence, EvidenceFields(title="A", independent_of=evidence))
    other = project.evidence.add(claim, EvidenceFields(title="B", independent_of=evidence)).evidence_id
    project.evidence.delete(evidence)
    assert project.evidence.get(other).fields.independent_of == ""
    project.history.undo()
    assert project.evidence.get(other).fields.independent_of == evidence


_SYSTEMS_OWN = """
    inetloc fileloc terminal diagcab search-ms rdp iqy slk mobileconfig xbap shb kdelnk html svg
    webloc afploc lnk url desktop htm xhtml mht hta svgz library-ms oqy
"""


@pytest.mark.parametrize(
    ("name", "head", "program"),
    [
        ("setup.EXE", b"", True),
        ("report.pdf.exe", b"", True),
        ("report.exe. ", b"", True),
        ("budget.xlsm", b"PK\x03\x04", True),
        ("notes.desktop", b"", True),
        ("notes", b"#!/bin/sh\n", True),
        ("holiday.jpg", b"MZ\x90\x00", True),
        ("tool", b"\x7fELF\x02", True),
        ("page.txt", b"\xef\xbb\xbf#!/usr/bin/env python", True),
        ("report.pdf", b"%PDF-1.7", False),
        ("budget.xlsx", b"PK\x03\x04", False),
        ("letter.txt", b"Dear Sir", False),
        ("exe", b"The word alone", False),
        *((f"letter.{suffix}", b"", True) for suffix in _SYSTEMS_OWN.split()),
    ],
)
def test_programs_are_told_from_documents(name: str, head: bytes, program: bool) -> None:
    assert attachment.is_program(name, head) is program
