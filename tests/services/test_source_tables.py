"""Numbers of a claim held against the tables of its files: through the service and the command, on both engines."""

from __future__ import annotations

from io import BytesIO

import pytest

from annotator.domain.evidence import EvidenceFields
from annotator.domain.source_table import Reckoning
from annotator.services.projects import Project
from tests.fixtures.projects import add_article

CSV = "Births by region;2021;2022\nNorthmark;4701;4739\nEastvale;8702;8163\nSund;7240;7011\n"


def claim_of(project: Project, wording: str) -> str:
    article = add_article(project, f"{wording}\nIt was a good year.\n")
    return project.claims.tag(article, 0, len(wording)).claim_id


def attach(project: Project, claim: str, name: str, content: bytes) -> str:
    added = project.evidence.add_content(claim, EvidenceFields(), name, content)
    project.attached_texts.fill()
    return added.evidence_id


def workbook() -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Births"
    for line in CSV.splitlines():
        sheet.append([int(cell) if cell.isdecimal() else cell for cell in line.split(";")])
    written = BytesIO()
    book.save(written)
    return written.getvalue()


@pytest.mark.parametrize("name", ["births.csv", "births.xlsx"])
def test_a_cell_is_found_at_its_place(project: Project, name: str) -> None:
    claim = claim_of(project, "There were 8,163 births in Eastvale in 2022.")
    evidence = attach(project, claim, name, CSV.encode() if name.endswith("csv") else workbook())
    [(told, value)] = project.sources.of_claim(claim).tables
    assert told == evidence
    assert (value.reckoning, value.fits, value.claim) == (Reckoning.CELL, True, "8,163")
    assert value.sheet == ("" if name.endswith("csv") else "Births")
    pages = project.attached_texts.pages(value.file)
    assert "".join(page.text for page in pages)[value.start : value.end] == "8163"


def test_growth_is_reckoned_and_a_slip_told(project: Project) -> None:
    claim = claim_of(project, "Births in Eastvale fell by 6.2 per cent between 2021 and 2022.")
    attach(project, claim, "births.csv", CSV.encode())
    [(_, value)] = project.sources.of_claim(claim).tables
    assert value.reckoning is Reckoning.GROWTH
    assert value.formula == "(8163 − 8702) / 8702 = −6.19 %"
    slip = claim_of(project, "There were 8,136 births in Eastvale in 2022.")
    attach(project, slip, "births.csv", CSV.encode())
    [(_, value)] = project.sources.of_claim(slip).tables
    assert (value.fits, value.formula) == (False, "8163")


def test_of_another_subject_nothing_is_offered(project: Project) -> None:
    claim = claim_of(project, "The bridge at Sund is 7,011 metres long.")
    attach(project, claim, "births.csv", CSV.encode())
    assert project.sources.of_claim(claim).tables == ()
