"""Pages that real programs saved become copies of sources, and tell what they are: never over what a person wrote."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.saved_page import SavedBy
from annotator.services.projects import Project
from tests.fixtures.projects import add_article

SAVED = Path(__file__).parent.parent / "fixtures" / "saved_pages"
ADDRESS = "http://127.0.0.1:8765/page.html"
SINGLEFILE = """<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile
 url: https://courier.example/bridge?page=2
 saved date: Tue Nov 24 2026 23:30:00 GMT-0500 (Eastern Standard Time)
--><meta charset=utf-8><title>Bridge costs double</title><meta property=og:site_name content="The Courier">
<article><h1>Bridge costs double</h1><p>The town had spent 4.2 million on its bridges, the committee heard.</article>"""


@pytest.fixture
def claim(project: Project) -> str:
    return project.claims.tag(add_article(project), 0, 6).claim_id


@pytest.fixture
def singlefile(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.html"
    path.write_text(SINGLEFILE, "utf-8")
    return path


def fields(project: Project, evidence_id: str) -> EvidenceFields:
    return project.evidence.get(evidence_id).fields


@pytest.mark.parametrize(
    ("name", "by", "day"),
    [
        ("chromium.mhtml", SavedBy.MHTML, "2026-11-28T17:58:05Z"),
        ("chromium.pdf", SavedBy.PDF, "2026-11-28T17:58:04Z"),
        ("wget.warc.gz", SavedBy.WARC, "2026-11-28T17:58:01Z"),
    ],
)
def test_what_browsers_and_wget_saved_fills_the_fields_in_one_step(
    project: Project, claim: str, name: str, by: SavedBy, day: str
) -> None:
    added = project.saved_pages.add(claim, SAVED / name)
    kept = fields(project, added.evidence_id)
    assert kept.title.startswith("Bridge costs double")
    assert (kept.url, kept.medium, kept.accessed[:7]) == (ADDRESS, "web", "2026-11")
    if by is not SavedBy.PDF:  # a PDF states neither
        assert (kept.publisher, kept.author, kept.published) == ("The Northern Courier", "Ann Porter", "2024-05-12")
    assert (kept.attachment_saved, kept.attachment_saved_by) == (day, by)
    content = (SAVED / name).read_bytes()
    assert kept.attachment == hashlib.sha256(content).hexdigest()
    assert project.attachments.content(kept.attachment) == content
    assert added.filled is not None
    assert {"title", "url"} <= set(added.filled.fields)
    project.history.undo()
    assert project.claims.get(claim).evidence == ()


def test_the_day_of_saving_is_that_of_the_zone_that_is_stated(project: Project, claim: str, singlefile: Path) -> None:
    kept = fields(project, project.saved_pages.add(claim, singlefile).evidence_id)
    assert kept.attachment_saved == "2026-11-24T23:30:00-05:00"
    assert (kept.attachment_saved_by, kept.accessed) == (SavedBy.SINGLEFILE, "2026-11-24")
    assert (kept.url, kept.publisher) == ("https://courier.example/bridge?page=2", "The Courier")


def test_what_a_person_wrote_stays_and_undo_takes_back_all_of_one_step(
    project: Project, claim: str, singlefile: Path
) -> None:
    mine = EvidenceFields(
        Stance.REFUTES, title="My own words", accessed="2026-11-01", url="https://www.courier.example/bridge/"
    )
    evidence_id = project.evidence.add(claim, mine).evidence_id
    attached = project.saved_pages.attach(evidence_id, singlefile, project.evidence.get(evidence_id).version)
    kept = fields(project, evidence_id)
    assert (kept.title, kept.accessed, kept.url, kept.stance) == (mine.title, mine.accessed, mine.url, mine.stance)
    assert (kept.publisher, kept.attachment_name) == ("The Courier", "bridge.html")
    assert attached.filled is not None
    assert set(attached.filled.fields) == {"publisher", "medium"}
    project.history.undo()
    assert fields(project, evidence_id) == mine


def test_of_another_page_only_the_file_is_kept(project: Project, claim: str, singlefile: Path) -> None:
    evidence_id = project.evidence.add(claim, EvidenceFields(url="https://elsewhere.example/")).evidence_id
    attached = project.saved_pages.attach(evidence_id, singlefile)
    kept = fields(project, evidence_id)
    assert (kept.title, kept.publisher, kept.attachment_name) == ("", "", "bridge.html")
    assert attached.filled is not None
    assert attached.filled.other_address == "https://courier.example/bridge?page=2"


def test_a_file_that_says_nothing_or_is_damaged_is_kept_with_its_own_time(
    project: Project, claim: str, tmp_path: Path
) -> None:
    files = {
        "notes.txt": b"Ann Porter said so.",
        "broken.pdf": b"%PDF-1.4 nothing",
        "bad.warc.gz": b"\x1f\x8b\x08 nothing",
    }
    for name, content in files.items():
        file = tmp_path / name
        file.write_bytes(content)
        os.utime(file, (1_700_000_000, 1_700_000_000))
        kept = fields(project, project.saved_pages.add(claim, file).evidence_id)
        assert (kept.title, kept.url, kept.attachment_name) == (file.stem, "", name)
        assert (kept.attachment_saved, kept.attachment_saved_by) == ("2023-11-14T22:13:20Z", SavedBy.FILE)


def test_the_time_goes_with_the_file(project: Project, claim: str, singlefile: Path, tmp_path: Path) -> None:
    evidence_id = project.saved_pages.add(claim, singlefile).evidence_id
    project.attachments.remove(evidence_id)
    assert (fields(project, evidence_id).attachment_saved, fields(project, evidence_id).attachment_saved_by) == ("", "")
    other = tmp_path / "other.html"
    shutil.copy(singlefile, other)
    project.attachments.add(evidence_id, other)  # without a look into it
    assert fields(project, evidence_id).attachment_saved == ""
