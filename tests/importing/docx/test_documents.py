"""Word documents as files: what is stated about them, their forms, and what is broken, locked or hostile in them."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile
from annotator.importing.readers import reader_for
from tests.importing.docx.ooxml import NAMESPACES, Docx, footnote, ins, link, noted, p, r, read

STYLES = (
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>',
)
TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
MACRO_TEMPLATE = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"


def refusal(data: bytes, name: str = "draft.docx") -> str:
    with pytest.raises(UnreadableSource) as raised:
        read(data, name)
    assert name in str(raised.value)
    return str(raised.value)


# what is stated


def test_title_writer_and_language_are_those_that_the_properties_state():
    known = Docx(p("The mayor quit on Monday.")).properties(title="Mayor quits", creator="Ann Porter", language="en-GB")
    metadata = known.read().draft.metadata
    assert (metadata.title, metadata.title_made, metadata.byline) == ("Mayor quits", False, "Ann Porter")
    assert (metadata.language, metadata.published) == ("en-GB", "")


@pytest.mark.parametrize("creator", ["python-docx", "Microsoft Office User", "Un-named", "Author", "", "Apache POI"])
def test_what_a_program_puts_in_the_place_of_a_writer_is_none(creator):
    assert Docx(p("Text.")).properties(creator=creator).read().draft.metadata.byline == ""


@pytest.mark.parametrize("title", ["Word Document", "Dokument1", "Microsoft Word - a.doc", "draft 3.docx", "[Title]"])
def test_what_a_template_puts_in_the_place_of_a_title_is_none(title):
    metadata = Docx(p("The mayor quit on Monday. More.")).properties(title=title).read().draft.metadata
    assert (metadata.title, metadata.title_made) == ("The mayor quit on Monday.", True)


def test_several_writers_are_parted_by_commas():
    assert Docx(p("a")).properties(creator="Ann Porter; Bob Roe").read().draft.metadata.byline == "Ann Porter, Bob Roe"


def test_the_title_that_readers_see_goes_before_that_of_the_properties():
    document = Docx(p("Mayor quits", style="Titel"), p("Text.")).styles(*STYLES).properties(title="Old template")
    assert document.read().draft.metadata.title == "Mayor quits"


def test_a_first_heading_is_the_title_where_nothing_else_is_and_it_comes_first():
    first = Docx(p("Mayor quits", style="berschrift1"), p("Text.")).styles(*STYLES).read()
    assert (first.draft.metadata.title, first.draft.metadata.title_made) == ("Mayor quits", False)
    later = Docx(p("Only text is here. And more."), p("Part 2", style="berschrift1"), p("x")).styles(*STYLES).read()
    assert later.draft.metadata.title == "Only text is here."


def test_the_writer_that_readers_see_goes_before_that_of_the_properties():
    document = Docx(p("Mayor quits"), p("By Ann Porter"), p("The mayor quit on Monday.")).properties(creator="Desk 3")
    draft = document.read().draft
    assert draft.metadata.byline == "Ann Porter"
    assert "By Ann Porter" in draft.text


def test_a_document_without_properties_has_none():
    metadata = Docx(p("The mayor quit on Monday. More.")).read().draft.metadata
    assert (metadata.byline, metadata.language, metadata.title_made) == ("", "", True)


def test_only_the_body_tells_a_day_so_none_is_published():
    assert Docx(p("Mayor quits"), p("12 May 2024"), p("Text.")).read().draft.metadata.published == ""


# forms


@pytest.mark.parametrize("content_type", [TEMPLATE, MACROS, MACRO_TEMPLATE])
def test_templates_and_documents_with_macros_are_read(content_type):
    assert read(Docx(p("Text."), content_type=content_type).bytes(), "x.bin").draft.text == "Text."


def test_the_main_part_is_found_by_the_relationships():
    document = Docx(p("a", noted("2")), main="content/body2.xml").footnotes(footnote("2", "x"))
    article = document.read()
    assert (article.draft.text, article.notes[0].text) == ("a", "x")


def test_content_decides_not_the_suffix():
    assert reader_for(InputFile("draft.txt", content=Docx(p("a")).bytes())).id == "docx"
    assert reader_for(InputFile("draft.docx", content=b"Only text.")).id == "text"


def test_the_strict_form_is_read():
    document = Docx(p("See ", link("x", "this"), ins(" now"), noted("2"), ".")).footnotes(footnote("2", "Note."))
    document.link_to("x", "https://example.org/r")
    usual, strict = "http://schemas.openxmlformats.org", "http://purl.oclc.org/ooxml"
    names = {
        f"{usual}/wordprocessingml/2006/main": f"{strict}/wordprocessingml/main",
        f"{usual}/officeDocument/2006/relationships": f"{strict}/officeDocument/relationships",
    }
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(document.bytes())) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            content = before.read(name).decode()
            for one, other in names.items():
                content = content.replace(one, other)
            after.writestr(name, content)
    article = read(out.getvalue())
    assert article.draft.text == "See this now."
    assert [(note.kind.value, note.text or note.url) for note in article.notes] == [
        ("link", "https://example.org/r"),
        ("footnote", "Note."),
    ]
    assert article.tracked[0].text == " now"


# what is broken, locked or hostile


def ole_file(*streams: str) -> bytes:
    """The compound file that old Word, and Word under a password, write: a header, and a sector that names streams."""
    entries = b"".join(name.encode("utf-16-le").ljust(64, b"\0") + bytes(64) for name in ("Root Entry", *streams))
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + entries.ljust(512, b"\0")


def test_a_document_under_a_password_is_told():
    assert "password" in refusal(ole_file("EncryptionInfo", "EncryptedPackage"))


def test_a_document_of_an_old_word_is_told():
    assert "old Word" in refusal(ole_file("WordDocument", "1Table"), "draft.doc")


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_document_that_is_cut_off_is_told(share):
    data = Docx(p("Text. " * 500)).bytes()
    assert "cut off" in refusal(data[: int(len(data) * share)])


def test_a_document_with_broken_xml_is_told():
    document = Docx(p("a"))
    document.parts["word/document.xml"] = document.parts["word/document.xml"].replace("</w:body>", "")
    assert "word/document.xml" in refusal(document.bytes())


def test_a_document_without_words_is_told():
    assert "no text" in refusal(Docx(p()).bytes())


def test_a_package_without_its_document_is_told():
    document = Docx(p("a"))
    document.of_package = []
    assert "no document" in refusal(document.bytes())


def test_entities_are_refused():
    document = Docx(p("a"))
    lol = '<!DOCTYPE w:document [<!ENTITY lol "lol"><!ENTITY lots "&lol;&lol;&lol;&lol;">]>'
    document.parts["word/document.xml"] = lol + document.parts["word/document.xml"].replace(">a<", ">&lots;<")
    assert "entities" in refusal(document.bytes())


def test_tables_in_tables_without_end_are_refused():
    deep = "<w:tbl><w:tr><w:tc>" * 400 + p("a") + "</w:tc></w:tr></w:tbl>" * 400
    assert "deep" in refusal(Docx(deep).bytes())


def test_as_deep_as_may_be_is_read():
    deep = "<w:tbl><w:tr><w:tc>" * 80 + p("a") + "</w:tc></w:tr></w:tbl>" * 80
    assert Docx(deep).read().draft.text == "a"


def test_a_bomb_is_refused():
    document = Docx(p("a"))
    document.parts["word/document.xml"] = "<x>" + " " * (60 * 1024 * 1024)
    assert "far more than any text" in refusal(document.bytes())


def test_what_lies_outside_is_told_and_never_loaded():
    document = Docx(p("a")).link_to("t", "http://192.0.2.1/evil.dotm", kind="attachedTemplate")
    assert document.read().draft.warnings == ("It refers to 1 thing outside the file, which was not loaded.",)


def test_macros_are_told():
    document = Docx(p("a"), content_type=MACROS)
    article = read(document.bytes({"word/vbaProject.bin": b"\0" * 20}), "draft.docm")
    assert article.draft.warnings == ("It holds macros, which were not run.",)


def test_styles_and_comments_in_a_circle_end():
    circle = (
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>',
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>',
    )
    assert Docx(p("a", style="A")).styles(*circle).read().draft.text == "a"


@pytest.mark.parametrize("prefix", sorted(NAMESPACES))
def test_attributes_and_elements_that_nobody_knows_do_no_harm(prefix):
    strange = f'<{prefix}:strange {prefix}:val="x"/>'
    assert Docx(p("a", f"<w:r>{strange}</w:r>", strange, "b"), strange).read().draft.text == "ab"


def test_styles_on_styles_without_end_are_read():
    made = '<w:style w:type="paragraph" w:styleId="S{0}"><w:name w:val="s{0}"/><w:basedOn w:val="S{1}"/></w:style>'
    assert Docx(p("a", style="S0")).styles(*(made.format(n, n + 1) for n in range(5000))).read().draft.text == "a"


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ('<w:ins w:author="A">', "</w:ins>"),
        ("<w:r><w:ruby><w:rubyBase>", "</w:rubyBase></w:ruby></w:r>"),
        ("<mc:AlternateContent><mc:Fallback>", "</mc:Fallback></mc:AlternateContent>"),
        ("<w:r><w:drawing><w:txbxContent><w:p>", "</w:p></w:txbxContent></w:drawing></w:r>"),
        ('<w:hyperlink r:id="x">', "</w:hyperlink>"),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    ],
)
def test_whatever_lies_in_each_other_as_deep_as_may_be_is_read(opening, closing):
    times = 235 // opening.count("<")
    assert Docx(p(opening * times, r("a"), closing * times)).read().draft.text == "a"
