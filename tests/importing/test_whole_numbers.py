"""Numbers of thousands of digits, which Python refuses to read, cost no file its text."""

from __future__ import annotations

import io
import zipfile

import pytest

from annotator.domain.whole_numbers import whole_number
from tests.drafts import incoming
from tests.importing.docx.ooxml import Docx, p
from tests.importing.odt.odf import Odt
from tests.importing.odt.odf import p as odt_p

MANY = "9" * 5_000


def _listed() -> bytes:
    numbering = (
        f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{MANY}"/><w:numFmt w:val="lowerLetter"/>'
        f'<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="{MANY}"/></w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="0"/></w:num>'
    )
    of_list = f'<w:numPr><w:ilvl w:val="{MANY}"/><w:numId w:val="1"/></w:numPr>'
    first = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    return (
        Docx(p("Ten came.", properties=of_list), p("So they did.", properties=first))
        .part("numbering", "w:numbering", numbering)
        .bytes()
    )


def _spaced() -> bytes:
    table = (
        f'<table:table><table:table-row><table:table-cell table:number-columns-repeated="{MANY}">{odt_p("1")}'
        "</table:table-cell></table:table-row></table:table>"
    )
    return Odt(odt_p(f'Ten<text:s text:c="{MANY}"/>came.'), table).packed()


def _packed() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(f"{MANY}.txt", "Ten came.")
        archive.writestr(f"{MANY}1.txt", "Ten came again.")
    return packed.getvalue()


TSV = (
    f"#FORMAT=WebAnno TSV 3.3\n#T_SP=a.Claim|label\n\n\n#Text=Ten came.\n1-1\t0-3\tTen\tN\t\n1-2\t4-{MANY}\tcame\tN\t\n"
)
XMI = (
    '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:c="http:///c.ecore">'
    f'<c:Span xmi:id="2" sofa="1" begin="0" end="{MANY}" label="L"/>'
    '<cas:Sofa xmi:id="1" sofaID="_InitialView" sofaString="Ten came."/></xmi:XMI>'
)


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.docx", _listed()), ("a.odt", _spaced()), ("a.zip", _packed()), ("a.tsv", TSV), ("a.xmi", XMI)],
)
def test_the_text_comes(name: str, data: bytes | str) -> None:
    text = incoming(data, name).draft.text
    assert text.startswith("Ten")


@pytest.mark.parametrize("stated", ["", "-1", "1.0", "²", "٣", MANY, None, "1" * 16])
def test_what_is_no_number_is_none(stated: str | None) -> None:
    assert whole_number(stated) == -1
    assert whole_number("0" * 14 + "7") == 7
