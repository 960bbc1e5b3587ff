"""Comments and corrections in a Word file: on the words, and only there; all else of the file stays as it was."""

from __future__ import annotations

import struct
import zipfile
from dataclasses import dataclass
from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.tracked_changes import before_changes
from annotator.wordprocessing.annotations import Correction, Line, MarginNote
from annotator.wordprocessing.ooxml.manuscript import Manuscript, as_document
from annotator.wordprocessing.ooxml.package import W
from tests.fixtures.ooxml_rules import broken_rules
from tests.importing.docx.ooxml import (
    Docx,
    comment,
    commented,
    deleted,
    field,
    footnote,
    ins,
    link,
    move_from,
    move_to,
    noted,
    p,
    r,
    raw,
    read,
    row,
    table,
)

WHEN = "2026-11-28T12:00:00Z"
_words = st.text(alphabet="ab ,é😀&<\u0301", min_size=1, max_size=7)
_GRAPHIC = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def box(*lines: str) -> str:
    """A text box in both forms in which Word keeps one."""
    inner = "".join(map(p, lines))
    return raw(
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic>'
        f'<a:graphicData uri="{_GRAPHIC}">'
        f"<wps:wsp><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        f"</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{inner}"
        "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    )


def ruby(base: str, above: str) -> str:
    return raw(
        f"<w:ruby><w:rubyPr/><w:rt><w:r><w:t>{above}</w:t></w:r></w:rt><w:rubyBase>{r(base)}</w:rubyBase></w:ruby>"
    )


def inline_control(words: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{r(words)}</w:sdtContent></w:sdt>"


def in_both_words(words: str) -> str:
    return ins(f'<w:del w:id="7" w:author="Bob" w:date="{WHEN}">{r(words).replace("w:t", "w:delText")}</w:del>')


_runs = st.one_of(
    st.builds(r, _words),
    st.builds(r, _words, st.just("<w:b/>")),
    st.builds(lambda words: ins(r(words)), _words),
    st.builds(lambda words: deleted(r(words)), _words),
    st.builds(lambda one, two: ins(r(one), r(two)), _words, _words),
    st.builds(lambda words: link("L1", r(words), r("x", "<w:i/>")), _words),
    st.builds(lambda words: field("PAGE", r(words)), _words),
    st.builds(inline_control, _words),
    st.builds(lambda one, two: raw(f"<w:t>{one}</w:t><w:tab/><w:t>{two}</w:t><w:br/>"), st.just("q"), st.just("w")),
    st.just(noted("2")),
    st.just(r("hidden", "<w:vanish/>")),
    st.just(box("in a box", "of two lines")),
    st.just(ruby("漢字", "kana")),
    st.just(raw("<w:t>a&amp;b&#233;<![CDATA[<c>]]></w:t>")),
    st.just(raw('<w:sym w:font="Symbol" w:char="F061"/><w:noBreakHyphen/>')),
)
_paragraphs = st.lists(_runs, min_size=1, max_size=5).map(lambda runs: p(*runs))
_blocks = st.one_of(
    _paragraphs, st.builds(lambda one, two: table(row(one, two), row("b", one)), _paragraphs, _paragraphs)
)


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """A document of Word, with a comment of the writer's and moved words."""
    blocks = draw(st.lists(_blocks, min_size=1, max_size=4))
    own = p("Said ", commented("0", "by ", ins("all")), " of us ", move_from("m", "went"), "and ", move_to("m", "went"))
    where = draw(st.integers(0, len(blocks)))
    blocks.insert(where, own)
    made = Docx(*blocks, "<w:sectPr/>").comments(comment("0", "My source\nthe second line"))
    if draw(st.booleans()):
        made = made.styles('<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/></w:style>')
    return made.footnotes(footnote("2", "a note")).link_to("L1", "https://example.org").bytes()


@dataclass(frozen=True)
class Asked:
    content: bytes
    text: str
    notes: list[MarginNote]
    corrections: list[Correction]

    @property
    def corrected(self) -> str:
        made = self.text
        for one in sorted(self.corrections, key=lambda one: -one.start):
            made = made[: one.start] + one.text + made[one.end :]
        return made


@st.composite
def asked(draw: st.DrawFn) -> Asked:
    content = draw(documents())
    with Manuscript(content, "draft.docx") as manuscript:
        text, notes, corrections = manuscript.text, [], []
        for number in range(draw(st.integers(0, 3))):
            start = draw(st.integers(0, len(text) - 1))
            end = draw(st.integers(start + 1, len(text)))
            answers = manuscript.comment_on(start, end) if draw(st.booleans()) else ""
            lines = (Line(f"comment {number}"), Line("<&>", lead="Sources:"))
            notes.append(MarginNote(start, end, lines, "Anna & Co", WHEN, answers))
        taken: list[tuple[int, int]] = []
        for _ in range(draw(st.integers(0, 3))):
            start = draw(st.integers(0, len(text) - 1))
            end = draw(st.integers(start, min(len(text), start + 9)))
            words = draw(_words) if start == end else draw(st.sampled_from(("", "new", "a\tb\nc <&>")))
            apart = all(end < first or last < start for first, last in taken)
            if apart and manuscript.can_change(start, max(end, start + 1)):
                taken.append((start, end))
                corrections.append(Correction(start, end, words, start, max(end, start + 1), "Anna & Co", WHEN))
    return Asked(content, text, notes, corrections)


def put(one: Asked) -> bytes:
    with Manuscript(one.content, "draft.docx") as manuscript:
        return manuscript.annotated(one.notes, one.corrections)


@given(asked())
@settings(max_examples=120, deadline=None)
def test_all_taken_is_the_corrected_text_and_none_taken_the_one_that_came(one: Asked) -> None:
    before, after = read(one.content), read(put(one))
    assert after.draft.text.strip() == one.corrected.strip()
    came = before_changes(before.draft.text, before.tracked)
    assert before_changes(after.draft.text, after.tracked) == came


@given(asked())
@settings(max_examples=120, deadline=None)
def test_comments_stand_on_their_words(one: Asked) -> None:
    with Manuscript(one.content, "draft.docx") as manuscript:
        expected = {
            note.lines[0].text: manuscript.reads(note.start, note.end, one.corrections)
            for note in one.notes
            if manuscript.stands_on(note.start, note.end)
        }
        written = manuscript.annotated(one.notes, one.corrections)
    with Manuscript(written, "draft.docx") as manuscript:
        found = {lines[0]: words for lines, words in manuscript.comments()}
    assert found.keys() >= {note.lines[0].text for note in one.notes}
    for first_line, words in expected.items():
        assert "".join(found[first_line].split()) == "".join(words.split())


@given(asked())
@settings(max_examples=120, deadline=None)
def test_no_rule_is_broken_that_was_not_before(one: Asked) -> None:
    assert broken_rules(put(one)) <= broken_rules(one.content)


@given(asked())
@settings(max_examples=60, deadline=None)
def test_what_is_not_written_into_stays_byte_for_byte(one: Asked) -> None:
    written = put(one)
    if not one.notes and not one.corrections:
        assert written == one.content
        return
    changed = {"word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
    before, after = entries(one.content), entries(written)
    assert [name for name in after if name in before] == list(before)
    for name, entry in before.items():
        if name not in changed:
            assert after[name] == entry


def entries(archive: bytes) -> dict[str, bytes]:
    """The bytes of each entry with its header, as they lie in the archive."""
    found = {}
    with zipfile.ZipFile(BytesIO(archive)) as opened:
        for info in opened.infolist():
            name, extra = struct.unpack_from("<HH", archive, info.header_offset + 26)
            end = info.header_offset + 30 + name + extra + info.compress_size
            found[info.filename] = archive[info.header_offset : end]
    return found


def test_a_template_with_macros_goes_out_as_a_document_without_them() -> None:
    kind = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
    made = Docx(p("One two."), content_type=kind)
    made.relations.append(("rIdM", "vbaProject", "vbaProject.bin", False))
    content = made.bytes({"word/vbaProject.bin": b"macros"})
    document = as_document(content, "draft.dotm")
    with zipfile.ZipFile(BytesIO(document)) as archive:
        assert b"wordprocessingml.document.main+xml" in archive.read("[Content_Types].xml")
        assert b"vbaProject" not in archive.read("word/_rels/document.xml.rels")
    plain = Docx(p("One two.")).bytes()
    assert as_document(plain, "draft.docx") == plain


def test_what_stands_before_all_words_still_has_its_comment() -> None:
    content = Docx(table(row("", "one"), row("two", ""))).bytes()
    with Manuscript(content, "draft.docx") as manuscript:
        assert manuscript.text == "\tone\ntwo"
        written = manuscript.annotated([MarginNote(0, 1, (Line("Empty?"),), "Anna", WHEN)], [])
    assert [lines for lines, _ in _comments(written)] == [["Empty?"]]


def test_a_reply_comes_in_the_thread_of_the_writers_comment() -> None:
    content = Docx(p("So ", commented("4", "he said"), ".")).comments(comment("4", "Source: Ann")).bytes()
    with Manuscript(content, "draft.docx") as manuscript:
        start = manuscript.text.index("he said")
        assert manuscript.comment_on(start, start + 2) == "4"
        note = MarginNote(start, start + 7, (Line("It is so."),), "Anna", WHEN, answers="4")
        written = manuscript.annotated([note], [])
    [found] = [note for note in read(written).notes if note.kind == "comment"]
    assert (found.text, [reply.text for reply in found.replies], found.inferred) == (
        "Source: Ann",
        ["It is so."],
        False,
    )


def test_the_prefix_and_the_strict_form_of_a_document_are_kept() -> None:
    content = Docx(p("One two three.")).bytes()
    usual = b"schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = _with(content, {usual: b"purl.oclc.org/ooxml/wordprocessingml/main"})
    renamed = _with(content, {b"w:": b"word:", b"xmlns:w=": b"xmlns:word="})
    for draft, prefix in ((strict, b"w:"), (renamed, b"word:")):
        with Manuscript(draft, "draft.docx") as manuscript:
            assert manuscript.text == "One two three."
            note = MarginNote(4, 7, (Line("Two?"),), "Anna", WHEN)
            written = manuscript.annotated([note], [Correction(4, 7, "2", 4, 7, "Anna", WHEN)])
        assert read(written).draft.text == "One 2 three."
        assert [lines for lines, _ in _comments(written)] == [["Two?"]]
        with zipfile.ZipFile(BytesIO(written)) as archive:
            assert b"<" + prefix + b"document " in archive.read("word/document.xml")


def _comments(content: bytes) -> list[tuple[list[str], str]]:
    with Manuscript(content, "draft.docx") as manuscript:
        return list(manuscript.comments())


def _with(content: bytes, replaced: dict[bytes, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            for old, new in replaced.items() if name == "word/document.xml" else ():
                part = part.replace(old, new)
            after.writestr(name, part)
    return out.getvalue()


def test_nobody_is_told_of_but_by_name_at_the_comment() -> None:
    content = Docx(p("One two three.")).bytes()
    with Manuscript(content, "draft.docx") as manuscript:
        written = manuscript.annotated([MarginNote(4, 7, (Line("Two?"),), "Anna", WHEN)], [])
    with zipfile.ZipFile(BytesIO(written)) as archive:
        assert not [name for name in archive.namelist() if "people" in name or "settings" in name]
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert b"rsid" not in whole
    assert W[1:-1].encode() in whole
