"""The writer's own Word file goes back with the check in it, and what the writer does with it comes back.

LibreOffice and python-docx say what is in it; where LibreOffice is not there, its tests are left out with that reason.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.reference_code import Meant, reference_code
from annotator.errors import InvalidInput
from annotator.importing.answers import is_answers
from annotator.services.answers import TakenAnswers
from annotator.services.projects import Project
from tests.fixtures import libreoffice
from tests.fixtures.libreoffice import CLOSES, LibreOffice, comments_in, does, opened, saves
from tests.fixtures.ooxml_rules import broken_rules
from tests.fixtures.projects import add_article
from tests.importing.docx.ooxml import (
    Docx,
    comment,
    commented,
    deleted,
    footnote,
    ins,
    link,
    noted,
    p,
    r,
    read,
    row,
    table,
)  # fmt: skip

CHECKER, WRITER = "Anna Check", "Ann Writer"


def draft() -> bytes:
    """A writer's file: a note, a link, a table, changes of the writer's own, a comment."""
    body = (
        p("Flood hits ", r("12,000", "<w:b/>"), " people", style="Title"),
        p(
            "Before ",
            ins("about ", author=WRITER),
            deleted("over ", author=WRITER),
            "ten villages ",
            commented("0", "were cut"),
            " off",
            noted("2"),
            ".",
        ),
        p("See ", link("L1", "the first report", r(" of May", "<w:i/>")), " for more."),
        table(row("Place", "Dead"), row("Asta", "seven")),
        "<w:sectPr/>",
    )
    made = Docx(*body).comments(comment("0", "Source: Ann's notes", author=WRITER))
    made = made.footnotes(footnote("2", "By the river.")).link_to("L1", "https://example.org/report")
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}.{name}+xml"/>' for name in ("comments", "footnotes")
    )
    return edited(made.bytes(), {"[Content_Types].xml": lambda xml: xml.replace("</Types>", f"{types}</Types>")})


@dataclass
class Desk:
    project: Project
    article: str
    claims: dict[str, str]
    mentions: dict[str, str]
    query: str
    general: str
    folder: Path

    def export(self, name: str = "out.docx", **options: str) -> bytes:
        out = self.folder / name
        report = self.project.exports.run("handback-docx", out, article_ids=[self.article], options=options)
        assert report.read_back is not None
        assert report.read_back.differ == 0
        return out.read_bytes()

    def take(self, content: bytes, *, dry_run: bool = False) -> TakenAnswers:
        path = self.folder / "returned.docx"
        path.write_bytes(content)
        return self.project.answers.take(self.project.answers.read(path), dry_run=dry_run)

    def code(self, quote: str) -> str:
        return reference_code(Meant.TRACKED, self.mentions[quote])


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    project = open_project(tmp_path / "work.annotator", person=CHECKER)
    path = tmp_path / "draft.docx"
    path.write_bytes(draft())
    article = project.imports.run([path]).imported[0].article_id
    claims, mentions = {}, {}
    for quote, status, correction in (
        ("12,000 people", "false", "15,000 people"),
        ("ten villages were cut", "verified", ""),
        ("first report of May", "misleading", "second report of May"),
        ("Dead\nAsta\tseven", "unverifiable", ""),
        ("seven", "false", "eight"),
    ):
        text = project.articles.revision(article).text
        start = text.index(quote)
        fields = ClaimFields(
            wording=quote, status=status, correction=correction, rationale=f"About {quote.split()[0]}."
        )
        tagged = project.claims.tag(article, start, start + len(quote), fields)
        claims[quote], mentions[quote] = tagged.claim_id, tagged.mention_id
    fields = EvidenceFields(stance=Stance.REFUTES, title="Police report", url="https://example.org/p", quote="15,000")
    project.evidence.add(claims["12,000 people"], fields)
    secret = EvidenceFields(stance=Stance.REFUTES, title="A secret source", confidential=True)
    project.evidence.add(claims["12,000 people"], secret)
    query = project.work.ask(article, "Who was cut off?", claims["ten villages were cut"]).id
    made = Desk(project, article, claims, mentions, query, project.work.ask(article, "When is it due?").id, tmp_path)
    yield made  # type: ignore[misc]
    project.close()


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return archive.read(name).decode()


def edited(content: bytes, changes: dict[str, Callable[[str], str]]) -> bytes:
    """A file of which some parts were changed, as another program does."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            after.writestr(name, changes[name](data.decode()) if name in changes else data)
    return out.getvalue()


def test_python_docx_reads_the_comments_and_who_made_them(desk: Desk) -> None:
    import docx

    document = docx.Document(BytesIO(desk.export()))
    said = {(one.author, one.text.splitlines()[0]) for one in document.comments}
    assert said == {
        (WRITER, "Source: Ann's notes"),
        (CHECKER, "Status: false"),
        (CHECKER, "Status: verified"),
        (CHECKER, "Status: misleading"),
        (CHECKER, "Status: unverifiable"),
        (CHECKER, "Query: Who was cut off?"),
        (CHECKER, "Query: When is it due?"),
    }
    whole = "\n".join(one.text for one in document.comments)
    assert "Refutes: Police report." in whole
    assert "A secret source" not in whole


def test_what_is_not_written_into_is_as_it_came_and_no_rule_is_newly_broken(desk: Desk) -> None:
    before, after = draft(), desk.export()
    assert broken_rules(after) <= broken_rules(before)
    for name in ("word/footnotes.xml", "_rels/.rels", "word/_rels/document.xml.rels"):
        assert name == "word/_rels/document.xml.rels" or part(before, name) == part(after, name)
    came = part(before, "word/document.xml")
    assert all(piece in part(after, "word/document.xml") for piece in ("<w:sectPr/>", came[: came.index("<w:body>")]))


def test_the_check_answers_in_the_thread_of_the_writers_comment(desk: Desk) -> None:
    notes = [note for note in read_all(desk.export()) if note[0] == "Source: Ann's notes"]
    assert [[line.splitlines()[0] for line in replies] for _, replies in notes] == [
        ["Status: verified", "Query: Who was cut off?"]
    ]


def read_all(content: bytes) -> list[tuple[str, list[str]]]:
    """The threads as the reader of drafts sees them, with our comments in them."""
    from annotator.bounded import open_archive
    from annotator.domain.left_out import LeftOuts
    from annotator.importing.format import InputFile
    from annotator.importing.formats.docx.comments import comments_of
    from annotator.importing.note_threads import threads
    from annotator.wordprocessing.ooxml.body import Story
    from annotator.wordprocessing.ooxml.package import Package
    from annotator.wordprocessing.ooxml.surroundings import surroundings_of

    with open_archive(InputFile("x.docx", content=content)) as archive:
        package = Package(archive)
        around = surroundings_of(package)
        root = package.xml(package.main)
        assert root is not None
        story = Story(around, LeftOuts()).walk(root)
        return [
            (one.text, [reply.text for reply in one.replies])
            for one in threads(comments_of(package, around, story.comments))
        ]


def test_the_file_as_it_was_goes_back_in_the_very_file_too(desk: Desk) -> None:
    desk.project.claims.set_fields(desk.claims["seven"], ClaimFields(correction="nine"))
    before = desk.export("before.docx", **{"as-of": str(desk.project.maintenance.seal().acts - 1)})
    assert "eight" in part(before, "word/comments.xml")
    assert "nine" not in part(before, "word/comments.xml")
    assert part(before, "word/footnotes.xml") == part(draft(), "word/footnotes.xml")


def test_only_queries_or_only_what_is_not_verified(desk: Desk) -> None:
    comments = part(desk.export("queries.docx", what="queries"), "word/comments.xml")
    assert "Status:" not in comments
    assert comments.count("Query:") == 2
    assert "<w:del " not in part(desk.export("again.docx", what="queries"), "word/document.xml").replace(
        f'<w:del w:id="9" w:author="{WRITER}"', ""
    )
    unverified = part(desk.export("unverified.docx", what="unverified"), "word/comments.xml")
    assert unverified.count("Query:") == 2
    assert unverified.count(">false<") == 2


def test_several_articles_go_into_an_archive_and_one_file_holds_one(desk: Desk) -> None:
    add_article(desk.project)
    with pytest.raises(InvalidInput):
        desk.project.exports.run("handback-docx", desk.folder / "two.docx")
    report = desk.project.exports.run("handback-docx", desk.folder / "two.zip")
    with zipfile.ZipFile(desk.folder / "two.zip") as archive:
        made = [archive.read(name) for name in archive.namelist() if name.endswith(".docx")]
    assert (report.articles, len(made)) == (2, 2)
    assert not broken_rules(made[1])


def word_reply(content: bytes, code: str, text: str) -> bytes:
    """A file as Word saves it with a reply: in the thread, over the same range, by the id of the last paragraph."""
    comments = part(content, "word/comments.xml")
    found = next(one for one in re.finditer(r'<w:comment [^>]*w:id="(\d+)".*?</w:comment>', comments) if code in one[0])
    key, last = found[1], found[0].rindex("<w:p")
    known = re.match(r'<w:p w14:paraId="(\w+)"', found[0][last:])
    paragraph = known[1] if known else "7AAAAAA1"
    named = found[0] if known else f'{found[0][:last]}<w:p w14:paraId="{paragraph}"{found[0][last + 4 :]}'
    made = f'<w:comment w:id="900" w:author="{WRITER}"><w:p w14:paraId="7AAAAAA2">{r(text)}</w:p></w:comment>'
    marks = f'<w:commentRangeEnd w:id="{key}"/><w:r><w:commentReference w:id="{key}"/></w:r>'

    def threads(extended: str) -> str:
        above = re.search(rf'paraId="{paragraph}" w15:paraIdParent="(\w+)"', extended)
        own = "" if known else f'<w15:commentEx w15:paraId="{paragraph}" w15:done="0"/>'
        row = (
            f'<w15:commentEx w15:paraId="7AAAAAA2" w15:paraIdParent="{above[1] if above else paragraph}" w15:done="0"/>'
        )
        return extended.replace("</w15:commentsEx>", f"{own}{row}</w15:commentsEx>")

    def ranges(document: str) -> str:
        start = f'<w:commentRangeStart w:id="{key}"/>'
        document = document.replace(start, start + start.replace(key, "900"))
        return document.replace(marks, marks + marks.replace(f'"{key}"', '"900"'))

    return edited(
        content,
        {
            "word/comments.xml": lambda xml: xml.replace(found[0], named).replace(
                "</w:comments>", made + "</w:comments>"
            ),
            "word/commentsExtended.xml": threads,
            "word/document.xml": ranges,
        },
    )


def decided(document: str, *, accepted: bool) -> str:
    """A document with the checker's changes taken or refused."""
    gone, kept = ("del", "ins") if accepted else ("ins", "del")
    document = re.sub(rf'<w:{gone} [^>]*w:author="{CHECKER}"[^>]*>.*?</w:{gone}>', "", document)
    document = re.sub(rf'<w:{kept} [^>]*w:author="{CHECKER}"[^>]*>(.*?)</w:{kept}>', r"\1", document)
    return re.sub(
        r"(<w:r>(?:(?!</w:r>).)*?)<w:delText([^>]*)>([^<]*)</w:delText>(?=</w:r>(?!</w:del>))",
        r"\1<w:t\2>\3</w:t>",
        document,
    )


@pytest.mark.parametrize("accepted", [True, False])
def test_word_gives_back_answers_and_what_became_of_the_corrections(desk: Desk, *, accepted: bool) -> None:
    sent = desk.export()
    returned = word_reply(sent, reference_code(Meant.QUERY, desk.query), "The upper valley.")
    returned = edited(returned, {"word/document.xml": lambda xml: decided(xml, accepted=accepted)})
    told = desk.take(returned, dry_run=True)
    assert [(one.query.query_id, one.answer.text, one.answer.author) for one in told.answers] == [
        (desk.query, "The upper valley.", WRITER)
    ]
    corrected = {"12,000 people", "first report of May", "seven"}
    assert {one.quote: one.answer.accepted for one in told.corrections} == dict.fromkeys(corrected, accepted)
    assert told.not_understood == ()
    assert [draft.made for draft in told.drafts] == ([True] if accepted else [])
    desk.take(returned)
    text = desk.project.articles.revision(desk.article).text
    assert ("15,000 people" in text, "second report" in text, "eight" in text) == (accepted,) * 3
    assert desk.take(returned, dry_run=True).new == 0


def test_a_correction_that_was_taken_is_known_where_its_comment_is_gone(desk: Desk) -> None:
    marks = re.compile(r"<w:comment(?:RangeStart|RangeEnd|Reference) [^>]*/>")
    comments = part(desk.export(), "word/comments.xml")
    gone = {
        found[1]
        for found in re.finditer(r'<w:comment [^>]*w:id="(\d+)".*?</w:comment>', comments)
        if desk.code("first report of May") in found[0]
    }
    returned = edited(
        desk.export("again.docx"),
        {
            "word/document.xml": lambda xml: marks.sub(
                lambda one: "" if re.search(r'"(\d+)"', one[0])[1] in gone else one[0], decided(xml, accepted=True)
            )
        },
    )
    told = desk.take(returned, dry_run=True)
    assert {one.quote: one.answer.accepted for one in told.corrections}["first report of May"] is True
    assert told.not_understood == ()


def test_a_returned_file_is_told_from_any_other_draft(desk: Desk, tmp_path: Path) -> None:
    for name, content, ours in (("sent", desk.export(), True), ("came", draft(), False), ("torn", b"PK torn", False)):
        path = tmp_path / f"{name}.docx"
        path.write_bytes(content)
        assert is_answers(path) is ours


@pytest.mark.parametrize("renewed", [False, True])
def test_what_is_not_decided_yet_is_no_answer_and_no_new_text(desk: Desk, *, renewed: bool) -> None:
    sent = desk.export()
    if renewed:  # a program that gives changes the time of its saving
        times = re.compile(rf'(w:author="{CHECKER}" w:date=")[^"]*')
        sent = edited(sent, {"word/document.xml": lambda xml: times.sub(r"\g<1>2027-01-01T00:00:00Z", xml)})
    told = desk.take(sent, dry_run=True)
    assert (told.answers, told.corrections, told.drafts, told.not_understood) == ((), (), (), ())


def test_what_the_writer_changed_meanwhile_is_a_new_draft_without_our_open_changes(desk: Desk) -> None:
    returned = edited(desk.export(), {"word/document.xml": lambda xml: xml.replace(" for more.", " for the rest.")})
    told = desk.take(returned)
    assert [draft.made for draft in told.drafts] == [True]
    text = desk.project.articles.revision(desk.article).text
    assert "12,000 people" in text
    assert text.count("for the rest.") == 1
    notes = desk.project.source_notes.of_article(desk.article)
    assert [one.note.text for one in notes if one.note.kind == "comment"] == ["Source: Ann's notes"]


def test_google_gives_sisters_over_the_same_range_and_other_ids(desk: Desk) -> None:
    returned = word_reply(desk.export(), reference_code(Meant.QUERY, desk.general), "On Friday.")
    with zipfile.ZipFile(BytesIO(returned)) as archive:
        names = archive.namelist()
    swapped = dict.fromkeys(("word/comments.xml", "word/document.xml"), _other_ids)
    returned = edited(returned, swapped)
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(returned)) as before, zipfile.ZipFile(out, "w") as after:
        for name in names:  # Google writes no parts about threads
            if "Extended" not in name:
                data = before.read(name).decode()
                after.writestr(name, re.sub(r"<(Override|Relationship) [^>]*commentsExtended[^>]*/>", "", data))
    told = desk.take(out.getvalue(), dry_run=True)
    assert [(one.query.query_id, one.answer.text) for one in told.answers] == [(desk.general, "On Friday.")]


def test_libreoffice_gives_a_reply_as_a_point_behind_what_it_answers(desk: Desk) -> None:
    returned = word_reply(desk.export(), reference_code(Meant.QUERY, desk.query), "The upper valley.")
    ranged = r'<w:commentRange(?:Start|End) w:id="900"/>'
    returned = edited(
        returned,
        {
            "word/document.xml": lambda xml: re.sub(ranged, "", xml),
            "word/commentsExtended.xml": lambda xml: re.sub("<w15:commentEx [^>]*/>", "", xml),
        },
    )
    told = desk.take(returned, dry_run=True)
    assert [(one.query.query_id, one.answer.text) for one in told.answers] == [(desk.query, "The upper valley.")]


def _other_ids(xml: str) -> str:
    marks = r'(<w:comment(?:RangeStart|RangeEnd|Reference)? [^>]*?w:id=")(\d+)"'
    return re.sub(marks, lambda found: f'{found[1]}{1000 - int(found[2])}"', xml)


def test_a_comment_that_answers_nothing_is_listed(desk: Desk) -> None:
    returned = edited(
        desk.export(),
        {
            "word/comments.xml": lambda xml: xml.replace(
                "</w:comments>", comment("901", "Please call me", author=WRITER) + "</w:comments>"
            ),
            "word/document.xml": lambda xml: xml.replace("<w:sectPr/>", p(commented("901", "Signed")) + "<w:sectPr/>"),
        },
    )
    assert [one.what for one in desk.take(returned, dry_run=True).not_understood] == ["Please call me"]


def without_marks(document: str) -> str:
    """A document without the marks of its comments."""
    document = re.sub(r'<w:r><w:commentReference w:id="\d+"/></w:r>', "", document)
    return re.sub(r'<w:commentRange(?:Start|End) w:id="\d+"/>', "", document)


needs_libreoffice = pytest.mark.skipif(bool(libreoffice.missing()), reason=libreoffice.missing() or "it is there")


@needs_libreoffice
def test_libreoffice_takes_and_refuses_and_shows_the_comments_on_their_words(desk: Desk, tmp_path: Path) -> None:
    sent, folder = desk.export(), tmp_path / "office"
    folder.mkdir()
    files = {
        "came": draft(),
        "sent": sent,
        "replied": word_reply(sent, reference_code(Meant.QUERY, desk.query), "Up there."),
    }
    for name, content in files.items():
        (folder / f"{name}.docx").write_bytes(content)
    office = LibreOffice(tmp_path)
    asked = ""
    for name in ("came", "sent"):
        # a LibreOffice without a window ends itself where it lays comments out; they are looked at below
        (folder / f"{name}.docx").write_bytes(edited(files[name], {"word/document.xml": without_marks}))
        for command in ("AcceptAllTrackedChanges", "RejectAllTrackedChanges"):
            place = folder / f"{name}-{command[:6]}.docx"
            asked += opened(folder / f"{name}.docx") + does(command) + saves(place) + CLOSES
    office.run(asked)
    (folder / "sent.docx").write_bytes(sent)
    text = {path.stem: read(path.read_bytes()).draft.text for path in folder.glob("*-*.docx")}
    assert text["sent-Reject"] == text["came-Reject"]
    corrected = text["came-Accept"]
    for old, new in (("12,000", "15,000"), ("first report", "second report"), ("seven", "eight")):
        corrected = corrected.replace(old, new)
    assert text["sent-Accept"] == corrected

    (shown,) = office.converted([folder / "sent.docx"], "fodt")
    on = {said.splitlines()[0]: "".join(words.split()) for _, words, said in comments_in(shown)}
    assert on["Status: verified"] == "tenvillageswerecut"
    assert on["Status: unverifiable"] == "DeadAstaseveneight"  # the change within it is shown with both its words
    assert on["Status: misleading"].endswith("reportofMay")
    assert [author for author, _, _ in comments_in(shown)].count(CHECKER) == 7

    # what LibreOffice saves has other ids and no threads
    accepted = edited(files["replied"], {"word/document.xml": lambda xml: decided(xml, accepted=True)})
    (folder / "replied.docx").write_bytes(accepted)
    (saved,) = office.converted([folder / "replied.docx"], "docx")
    told = desk.take(saved.read_bytes(), dry_run=True)
    assert [(one.query.query_id, one.answer.text) for one in told.answers] == [(desk.query, "Up there.")]
    assert {one.quote: one.answer.accepted for one in told.corrections} == dict.fromkeys(
        ("12,000 people", "first report of May", "seven"), True
    )
    assert told.not_understood == ()


def test_what_came_as_something_else_goes_back_plain_and_its_notes_are_told_before(desk: Desk, tmp_path: Path) -> None:
    words = "It fell by <a href='https://example.org/r'>3 percent</a> in May."
    page = f"<html><body><article><p>{words}</p></article></body></html>"
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    article = desk.project.imports.run([tmp_path / "page.html"]).imported[0].article_id
    text = desk.project.articles.revision(article).text
    start = text.index("3 percent")
    fields = ClaimFields(wording="It fell by 3 %", status="false", correction="4 percent")
    desk.project.claims.tag(article, start, start + len("3 percent"), fields)
    run, out = desk.project.exports.run, tmp_path / "plain.docx"
    told = run("handback-docx", out, article_ids=[article], preflight=True)
    assert [loss.what for loss in told.lost].count("source_note") == 1
    assert list(run("handback-docx", out, article_ids=[article]).lost) == list(told.lost)
    written = read(out.read_bytes())
    assert "4 percent in May." in written.draft.text
    assert not broken_rules(out.read_bytes())
