"""REFI-QDA as its schema and its readers want it: the order of elements, references, places, names and GUIDs.

The schema checks the order and the kinds of values, and lets dangling references and impossible places pass; both are
asked here. The order is that of the standard (REFI-QDA 1.0, 18 March 2019), for the elements that are written.
"""

from __future__ import annotations

import re
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.codebook import Status
from annotator.domain.dataset import TagRow
from annotator.domain.ids import new_id
from annotator.exporting.refi_qda import UNHOLDABLE, Code, codes
from annotator.services.projects import Project
from tests.fixtures.nasty_corpus import MENTIONS, nasty_corpus
from tests.fixtures.projects import add_article, place_of

_PROJECT = "{urn:QDA-XML:project:1.0}"
_GUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ORDER = {
    "Project": ["Users", "CodeBook", "Sources"],
    "Users": ["User"],
    "CodeBook": ["Codes"],
    "Codes": ["Code"],
    "Code": ["Description", "Code"],
    "Sources": ["TextSource"],
    "TextSource": ["Description", "PlainTextSelection"],
    "PlainTextSelection": ["Description", "Coding"],
    "Coding": ["CodeRef"],
}
_FILLED = {"Users", "CodeBook", "Codes", "Sources", "Coding"}
_ATTRIBUTES = {
    "Project": ({"name"}, {"origin"}),
    "User": ({"guid"}, {"name"}),
    "Code": ({"guid", "name", "isCodable"}, {"color"}),
    "TextSource": ({"guid", "plainTextPath"}, {"name", "creationDateTime"}),
    "PlainTextSelection": ({"guid", "startPosition", "endPosition"}, {"name", "creatingUser", "creationDateTime"}),
    "Coding": ({"guid"}, {"creatingUser", "creationDateTime"}),
    "CodeRef": ({"targetGUID"}, set()),
}


@pytest.fixture(scope="module")
def project_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qdpx")
    with closing(open_project(folder / "nasty.annotator", person="Anna")) as project:
        nasty_corpus(project)
        project.exports.run("qdpx", folder / "out.qdpx")
    return folder / "out.qdpx"


def _root(path: Path) -> etree._Element:
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read("project.qde"))


def test_elements_stand_in_the_order_of_the_standard(project_file: Path) -> None:
    for element in _root(project_file).iter():
        name = etree.QName(element).localname
        order = _ORDER.get(name, [])
        places = [order.index(etree.QName(child).localname) for child in element]
        assert places == sorted(places)
        assert places or name not in _FILLED
        needed, allowed = _ATTRIBUTES.get(name, (set(), set()))
        assert needed <= set(element.attrib) <= needed | allowed


def test_every_reference_leads_somewhere_and_every_guid_is_one(project_file: Path) -> None:
    root = _root(project_file)
    guids = [element.get("guid", "") for element in root.iter() if "guid" in element.attrib]
    assert all(map(_GUID.fullmatch, guids))
    assert len(set(guids)) == len(guids)
    codable = {code.get("guid") for code in root.iter(f"{_PROJECT}Code") if code.get("isCodable") == "true"}
    users = {user.get("guid") for user in root.iter(f"{_PROJECT}User")}
    assert {one.get("targetGUID") for one in root.iter(f"{_PROJECT}CodeRef")} <= codable
    assert {one.get("creatingUser") for one in root.iter() if "creatingUser" in one.attrib} <= users
    names = [code.get("name", "").casefold() for code in root.iter(f"{_PROJECT}Code")]
    assert len(set(names)) == len(names)
    dates = [one.get("creationDateTime", "") for one in root.iter() if "creationDateTime" in one.attrib]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", date) for date in dates)
    assert root.get("origin", "").startswith("Annotator ")


def test_every_place_is_one_of_its_text(project_file: Path) -> None:
    places = 0
    with zipfile.ZipFile(project_file) as archive:
        for source in _root(project_file).iter(f"{_PROJECT}TextSource"):
            raw = archive.read("sources/" + source.get("plainTextPath", "").removeprefix("internal://"))
            assert not raw.startswith(b"\xef\xbb\xbf")
            assert b"\r" not in raw
            for place in source.iter(f"{_PROJECT}PlainTextSelection"):
                start, end = int(place.get("startPosition", "")), int(place.get("endPosition", ""))
                assert 0 <= start < end <= len(raw.decode())
                places += 1
    assert places == MENTIONS


def test_what_is_said_of_a_claim_stands_in_the_description(sqlite_project: Project, tmp_path: Path) -> None:
    article = add_article(sqlite_project)
    start, end = place_of(sqlite_project, article, "1967")
    fields = ClaimFields(wording="In 1967", status="verified", rationale="The court's own list says so.")
    sqlite_project.claims.tag(article, start, end, fields, ["legal"])
    sqlite_project.exports.run("qdpx", tmp_path / "out.qdpx")
    root = _root(tmp_path / "out.qdpx")
    [selection] = root.iter(f"{_PROJECT}PlainTextSelection")
    assert "Rationale: The court's own list says so." in (selection.findtext(f"{_PROJECT}Description") or "")
    names = {code.get("guid"): code.get("name") for code in root.iter(f"{_PROJECT}Code")}
    assert [names[ref.get("targetGUID")] for ref in selection.iter(f"{_PROJECT}CodeRef")] == ["verified", "legal"]


def test_two_claims_of_one_status_at_one_place_are_told(sqlite_project: Project, tmp_path: Path) -> None:
    article = add_article(sqlite_project)
    for wording in ("One", "Two"):
        sqlite_project.claims.tag(article, *place_of(sqlite_project, article, "1967"), ClaimFields(wording=wording))
    report = sqlite_project.exports.run("qdpx", tmp_path / "out.qdpx")
    assert report.lost.of("coding") == 1
    assert report.mentions == 2


@given(
    st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), st.integers(-1, 8)), max_size=9)
)
def test_no_two_codes_have_one_name_and_each_tag_has_its_code(tags: list[tuple[str, int]]) -> None:
    ids = [new_id() for _ in tags]
    rows = [
        TagRow(ids[n], name, "about", None, ids[above] if 0 <= above < n else None, None)
        for n, (name, above) in enumerate(tags)
    ]
    step = Status("s", "Tags", 0, "", "", "", "", "", "", True, "", "", None, "")
    every: list[Code] = [code for heading in codes([step], rows) for code in heading.all()]
    names = [code.name.casefold() for code in every]
    assert len(set(names)) == len(names)
    assert {code.guid for code in every} >= set(ids)
    assert not any(UNHOLDABLE.search(code.name) or not code.name for code in every)
