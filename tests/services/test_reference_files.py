"""Files of reference managers: every format says the same of a source, with the file beside it, and leaves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.errors import UnreadableSource
from annotator.services.projects import Project
from tests.fixtures.projects import add_article

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
<bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType>
<dcterms:isPartOf><bib:Journal>
<prism:volume>12</prism:volume><dc:title>Law Review</dc:title></bib:Journal></dcterms:isPartOf>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Doe</foaf:surname><foaf:givenName>Jane</foaf:givenName>
</foaf:Person></rdf:li></rdf:Seq></bib:authors><link:link rdf:resource="#item_2"/><dc:title>On immunity</dc:title>
<dc:date>June 2021</dc:date><dc:identifier><dcterms:URI><rdf:value>https://x.org/a_b%20c</rdf:value></dcterms:URI>
</dc:identifier></bib:Article>
<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType>
<rdf:resource rdf:resource="files/2/paper.pdf"/></z:Attachment></rdf:RDF>"""
XML = """<?xml version="1.0"?><xml><records><record><ref-type name="Journal Article">17</ref-type>
<contributors><authors>
<author><style>Doe, Jane</style></author></authors></contributors>
<titles><title><style>On </style><style>immunity</style>
</title><secondary-title>Law Review</secondary-title></titles><volume>12</volume>
<dates><year>2021</year><pub-dates><date>June
</date></pub-dates></dates><urls><web-urls><url>https://x.org/a_b%20c</url></web-urls><pdf-urls>
<url>internal-pdf://2/paper.pdf</url></pdf-urls></urls></record></records></xml>"""
EXPORTS = {
    "a.ris": (
        "TY  - JOUR\nTI  - On immunity\nAU  - Doe, Jane\nT2  - Law Review\nVL  - 12\nDA  - 2021/06//\n"
        "UR  - https://x.org/a_b%20c\nL1  - files/2/paper.pdf\nER  - \n"
    ),
    "b.bib": (
        "@article{x, title={On {immunity}}, author={Jane Doe}, journal={Law Review}, volume=12, year=2021, month=jun, "
        "url={https://x.org/a\\_b%20c}, file={Full Text:files/2/paper.pdf:application/pdf}}"
    ),
    "c.json": (
        '[{"type":"article-journal","title":"On immunity","author":[{"family":"Doe","given":"Jane"}],"volume":"12",'
        '"container-title":"Law Review","issued":{"date-parts":[[2021,6]]},"URL":"https://x.org/a_b%20c"}]'
    ),
    "d.enw": (
        "%0 Journal Article\n%A Doe, Jane\n%T On immunity\n%J Law Review\n%V 12\n%D 2021\n%8 June\n"
        "%U https://x.org/a_b%20c\n"
    ),
    "e.rdf": RDF,
    "f.xml": XML,
}
PDF = b"%PDF-1.4 as it came"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A folder with every export, and the file that they name."""
    for place in ("files/2", "PDF/2"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "paper.pdf").write_bytes(PDF)
    for name, content in EXPORTS.items():
        (tmp_path / name).write_text(content, "utf-8")
    return tmp_path


@pytest.mark.parametrize("name", EXPORTS)
def test_every_format_says_the_same_of_a_source(name: str, here: Path) -> None:
    project = open_project(here / "work.annotator", person="Anna")
    taken = project.reference_files.take([here / name])
    assert (len(taken.added), taken.failed, taken.missing_files) == (1, [], [])
    source = project.source_library.get(taken.added[0])
    known = source.fields
    assert (known.title, known.author, known.publisher) == ("On immunity", "Doe, Jane", "Law Review")
    assert known.url == "https://x.org/a_b%20c"
    assert known.published in ("2021-06", "June 2021")
    assert project.citing.cite(source.source_id, "mla").text == (
        "Doe, Jane. “On immunity.” Law Review, vol. 12, June 2021, https://x.org/a_b%20c."
    )
    if name[0] not in "cd":  # these two name no files
        assert project.attachments.content(known.attachment) == PDF
    assert project.reference_files.take([here / name]).known == taken.added
    project.close()


def test_a_file_elsewhere_on_the_machine_is_not_taken(project: Project, here: Path) -> None:
    secret = here.parent / "secret.txt"
    secret.write_text("not for a project", "utf-8")
    export = here / "bad.ris"
    export.write_text(
        f"TY  - GEN\nTI  - Greedy\nL1  - ../{secret.name}\nL1  - file://{secret}\nL1  - https://x.org/a.pdf\nER  - \n",
        "utf-8",
    )
    taken = project.reference_files.take([export])
    assert len(taken.missing_files) == 3
    assert project.source_library.get(taken.added[0]).fields.attachment == ""
    secret.unlink()


def test_references_become_evidence_of_a_claim_in_one_step(project: Project, here: Path) -> None:
    claim = project.claims.tag(add_article(project), 0, 6).claim_id
    taken = project.reference_files.take([here / "a.ris", here / "none.ris"], claim_id=claim)
    assert (len(taken.evidence), len(taken.failed)) == (1, 1)
    [evidence] = project.claims.get(claim).evidence
    assert (evidence.fields.title, evidence.fields.attachment_name) == ("On immunity", "paper.pdf")
    project.history.undo()
    assert project.claims.get(claim).evidence == ()
    assert project.source_library.all() == []


@pytest.mark.parametrize(
    "content", [b"", b"no references", b"[1, 2", b"<rdf:RDF purl.org", b"\x00\x01\x02", b"@article{x"]
)
def test_what_holds_no_references_is_refused_in_words(project: Project, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.bib"
    path.write_bytes(content)
    with pytest.raises(UnreadableSource):
        project.reference_files.take([path])
