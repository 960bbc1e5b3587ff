"""OpenDocument texts: what of them is text, the writer's notes, tracked changes, and what is left out and said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import NoteReply
from annotator.domain.tracked_changes import TrackedKind, before_changes
from annotator.errors import UnreadableSource
from tests.importing.docx.ooxml import left_out, quotes, read
from tests.importing.odt.odf import (
    Odt,
    comment,
    commented,
    deleted,
    inserted,
    note,
    p,
    region,
    row,
    span,
    style,
    tracked,
)

_CHART = "urn:oasis:names:tc:opendocument:xmlns:chart:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def text_of(*body: str, styles: str = "") -> str:
    return Odt(*body, styles=styles).read().draft.text


def texts(*body: str) -> tuple[str, str]:
    """The accepted text, and the one before the changes."""
    article = Odt(*body).read()
    return article.draft.text, before_changes(article.draft.text, article.tracked)


# text


@pytest.mark.parametrize(
    ("element", "stands"),
    [
        ("<text:s/>", " "),
        ('<text:s text:c="3"/>', "   "),
        ("<text:tab/>", "\t"),
        ("<text:line-break/>", "\n"),
        ("<text:soft-page-break/>", ""),
        ("\n   ", " "),
        ("\u00ad", "\u00ad"),
        ("<text:date>14.3.2024</text:date>", "14.3.2024"),
        ("<text:sequence>1</text:sequence>", "1"),
    ],
)
def test_what_is_no_letter_has_its_place(element, stands):
    assert text_of(p(f"one{element}two")) == f"one{stands}two"


def test_white_space_of_the_markup_is_one_space_and_none_at_the_beginning():
    assert text_of(p("\n  One \n <text:span> two</text:span>  three"), p("  "), p("Four")) == "One two three\n\nFour"


def test_a_large_number_of_spaces_is_not_believed():
    assert len(text_of(p('a<text:s text:c="99999999"/>b'))) < 2000


def test_sections_lists_and_indexes_are_gone_through():
    listed = (
        f"<text:list><text:list-item>{p('One')}</text:list-item><text:list-item>{p('Two')}</text:list-item></text:list>"
    )
    body = f"<text:table-of-content-source/><text:index-body>{p('Three')}</text:index-body>"
    index = f"<text:table-of-content>{body}</text:table-of-content>"
    section = f'<text:section text:name="s">{p("Four")}</text:section>'
    assert text_of(listed, index, section) == "One\n\nTwo\n\nThree\n\nFour"


def test_hidden_words_paragraphs_and_sections_are_left_out_and_said():
    styles = style("H", display="none") + style("P", "paragraph", display="none") + style("P2", "paragraph", "P")
    section = f'<text:section text:name="s" text:display="none">{p("d")}</text:section>'
    words = '<text:hidden-text text:is-hidden="{}" text:string-value="e">{}</text:hidden-text>'
    seen = p(f"Seen{span('H', 'a')}{words.format('true', '')}{words.format('false', '!')}")
    unseen = p('<text:hidden-paragraph text:is-hidden="true"/>f')
    article = Odt(seen, p("b", "P"), p("c", "P2"), section, unseen, styles=styles).read()
    assert article.draft.text == "Seen!"
    assert left_out(article) == {LeftOutKind.HIDDEN: (6, "e\na\nb\nc\nd\nf")}


def test_a_small_raised_number_never_becomes_part_of_a_number():
    styles = style("Up", text_position="super 58%")
    assert text_of(p(f"It cost 25{span('Up', '1')} million"), styles=styles) == "It cost 25¹ million"


def test_cells_are_parted_by_tabs_and_rows_by_lines():
    rest = '<table:table-cell table:number-columns-repeated="1020"/>'
    header = f"<table:table-header-rows>{row('Year', 'Cost')}</table:table-header-rows>"
    table = f"<table:table>{header}{row('2023', '25')}{row('<table:covered-table-cell/>', '30', rest)}</table:table>"
    assert text_of(p("Before."), table, p("Behind.")) == "Before.\n\nYear\tCost\n2023\t25\n\t30\n\nBehind."


def test_a_text_box_stands_once_behind_its_paragraph_and_pictures_and_formulas_are_said():
    box = f"<draw:frame><draw:text-box>{p('Boxed.')}</draw:text-box></draw:frame>"
    shape = f"<draw:custom-shape>{p('Shaped.')}</draw:custom-shape>"
    image = '<draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>The mayor</svg:desc></draw:frame>'
    formula = (
        "<draw:frame><draw:object><math:math><math:mi>E</math:mi><math:mo>=</math:mo><math:mn>2</math:mn></math:math>"
        "</draw:object></draw:frame>"
    )
    article = Odt(p(f"One{box}{image}{formula}{shape} and on."), p("Two.")).read()
    assert article.draft.text == "One and on.\n\nBoxed.\n\nShaped.\n\nTwo."
    assert left_out(article) == {LeftOutKind.PICTURE: (1, "The mayor"), LeftOutKind.FORMULA: (1, "E=2")}


def test_charts_and_formulas_in_parts_of_their_own_are_said():
    objects = (
        '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/>'
        '<svg:desc>Bars</svg:desc></draw:frame><draw:frame><draw:object xlink:href="./Object 2"/></draw:frame>'
        '<draw:frame><draw:object xlink:href="./Object 3"/></draw:frame>'
    )
    spaces = f'xmlns:chart="{_CHART}" xmlns:text="{_TEXT}"'
    parts = {
        "Object 1/content.xml": (
            f"<chart:chart {spaces}><chart:title><text:p>Deaths <text:span>a year</text:span></text:p></chart:title>"
            "<chart:axis><chart:title><text:p>People</text:p></chart:title></chart:axis></chart:chart>"
        ),
        "Object 2/content.xml": '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>E</mi><mo>=</mo><mn>2</mn></math>',
        "Object 3/content.xml": "<broken",
    }
    article = read(Odt(p(f"One{objects} and on.")).packed(more=parts), "a.odt")
    assert article.draft.text == "One and on."
    assert left_out(article) == {
        LeftOutKind.PICTURE: (1, "Bars\nDeaths a year\nPeople"),
        LeftOutKind.FORMULA: (1, "E=2"),
        LeftOutKind.OTHER: (1, ""),
    }


def test_headers_and_footers_are_left_out_and_said():
    header, footer = f"<style:header>{p('DRAFT')}</style:header>", f"<style:footer>{p('1')}</style:footer>"
    article = Odt(p("Body."), master=f"<style:master-page>{header}{footer}</style:master-page>").read()
    assert article.draft.text == "Body."
    assert left_out(article) == {LeftOutKind.HEADER: (1, "DRAFT"), LeftOutKind.FOOTER: (1, "1")}


def test_readings_prompts_and_scripts_are_said():
    ruby = "<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>toukyou</text:ruby-text></text:ruby>"
    prompt, script = "<text:placeholder>&lt;Name&gt;</text:placeholder>", "<text:script>alert(1)</text:script>"
    article = Odt(p(f"In {ruby}{prompt}{script}")).read()
    assert article.draft.text == "In 東京"
    assert left_out(article) == {LeftOutKind.SCRIPT: (1, "alert(1)"), LeftOutKind.OTHER: (2, "toukyou\n<Name>")}


# notes


def test_a_comment_of_midnight_has_a_day_and_no_time():
    dates = ["2024-03-14T00:00:00", "2024-03-15T00:00:00.000000000", "2024-03-16T00:00:01"]
    [first, second, third] = Odt(*(p(f"Ten came.{comment(date, date=date)}") for date in dates)).read().notes
    assert (first.date, second.date, third.date) == ("2024-03-14", "2024-03-15", "2024-03-16T00:00:01")


def test_comments_stand_at_their_words_or_at_a_point():
    article = Odt(p(f"It cost {commented('a', 'Who says so?', '25')} million{comment('Sure?', date='')}.")).read()
    assert [(quote, one.text, one.author, one.date) for _, quote, one in quotes(article)] == [
        ("25", "Who says so?", "Ann", "2024-03-14T09:30:00"),
        ("", "Sure?", "Ann", ""),
    ]


def test_a_range_over_paragraphs_starts_and_ends_where_it_does():
    end = '<office:annotation-end office:name="a"/>'
    article = Odt(p("One."), p(f"{comment('x', name='a')}Two."), p(f"Three{end}.")).read()
    assert [quote for _, quote, _ in quotes(article)] == ["Two.\n\nThree"]


def test_a_nameless_comment_right_behind_is_an_answer_and_inferred():
    reply = comment("The mayor.\nReally.", author="Bob", date="2024-03-15")
    [thread] = Odt(p(f"It cost {commented('a', 'Source?', '25')}{reply} million.")).read().notes
    assert (thread.text, thread.inferred) == ("Source?", True)
    assert thread.replies == (NoteReply("Bob", "2024-03-15", "The mayor.\nReally."),)


def test_an_answer_that_names_its_parent_is_one_without_a_guess():
    reply = comment("The mayor.", name="b", author="Bob", more=' loext:parent-name="a"')
    end = '<office:annotation-end office:name="b"/>'
    [thread] = Odt(p(f"It cost {commented('a', 'Source?', '25')} {reply}million{end}.")).read().notes
    assert (thread.inferred, [one.text for one in thread.replies]) == (False, ["The mayor."])


@pytest.mark.parametrize(("stated", "resolved"), [("", None), ("true", True), ("false", False)])
def test_resolved_is_what_is_stated(stated, resolved):
    more = f' loext:resolved="{stated}"' if stated else ""
    [one] = Odt(p(f"a{comment('x', more=more)}")).read().notes
    assert one.resolved is resolved


def test_notes_leave_no_mark_and_stand_at_their_place():
    link = '<text:a xlink:href="https://example.org/r">here</text:a>'
    article = Odt(p(f"It cost 25{note(f'Budget 2024, {link}')} million{note('Last.', 'endnote', 'i')}.")).read()
    assert article.draft.text == "It cost 25 million."
    assert [(one.kind.value, one.start, one.text, one.url) for one in article.notes] == [
        ("footnote", 10, "Budget 2024, here", "https://example.org/r"),
        ("endnote", 18, "Last.", ""),
    ]


def test_links_are_notes_on_their_words():
    article = Odt(
        p('See <text:a xlink:href="https://example.org/r">the <text:span>report</text:span></text:a>.')
    ).read()
    assert [(quote, one.url) for _, quote, one in quotes(article)] == [("the report", "https://example.org/r")]


# tracked changes


def test_what_was_deleted_stands_at_the_head_and_is_put_back():
    head = tracked(region("d", "deletion", p("ten")), region("i", "insertion", author="Bob"))
    body = p(f"It had {deleted('d')}{inserted('i', 'twelve')} people.")
    assert texts(head, body) == ("It had twelve people.", "It had ten people.")
    article = Odt(head, body).read()
    assert [(one.kind.value, one.text, one.author, one.date) for one in article.tracked] == [
        ("deleted", "ten", "Ann", "2024-03-14T09:30:00"),
        ("inserted", "twelve", "Bob", "2024-03-14T09:30:00"),
    ]
    assert left_out(article) == {LeftOutKind.DELETED: (1, "ten")}


def test_what_was_deleted_may_stand_in_its_place():
    assert texts(tracked(region("d", "deletion")), p(f"It had {inserted('d', 'ten ')}people.")) == (
        "It had people.",
        "It had ten people.",
    )


def test_a_deletion_over_paragraphs_joins_them():
    head = tracked(region("d", "deletion", p("end.") + p("Gone.") + p("Begin")))
    assert texts(head, p(f"One {deleted('d')} two.")) == ("One  two.", "One end.\n\nGone.\n\nBegin two.")


def test_an_insertion_over_paragraphs_parts_them():
    start, end = '<text:change-start text:change-id="i"/>', '<text:change-end text:change-id="i"/>'
    head = tracked(region("i", "insertion"))
    assert texts(head, p(f"One.{start}"), p("New."), p(f"Newer. {end}two.")) == (
        "One.\n\nNew.\n\nNewer. two.",
        "One.two.",
    )


def test_what_was_inserted_and_deleted_is_in_neither_text_and_said():
    head = tracked(region("d", "deletion", p(inserted("i", "gone"))), region("i", "insertion"))
    assert texts(head, p(f"a{deleted('d')}b")) == ("ab", "ab")
    assert left_out(Odt(head, p(f"a{deleted('d')}b")).read()) == {LeftOutKind.DELETED: (1, "gone")}


def test_changes_of_format_change_no_text():
    assert Odt(tracked(region("f", "format-change")), p(f"a{inserted('f', 'b')}")).read().tracked == ()


@pytest.mark.parametrize("name", ["m", "m Copy 1"])
@pytest.mark.parametrize("inside", [True, False])
def test_moves_of_libre_office_are_moves(name, inside):
    def end(way: str, name: str, key: str) -> str:
        mark = f'text:name="__RefMove{way}__{name}"/>'
        if inside:
            return inserted(key, f"<text:bookmark-start {mark}Two. <text:bookmark-end {mark}")
        return f"<text:bookmark-start {mark}{inserted(key, f'Two. <text:bookmark-end {mark}')}"

    head = tracked(region("d", "deletion"), region("d2", "deletion"), region("i", "insertion"))
    body = p(f"One. {end('From', name, 'd')}Three. {inserted('d2', 'Four. ')}{end('To', 'm', 'i')}")
    assert texts(head, body) == ("One. Three. Two. ", "One. Two. Three. Four. ")
    kinds = [one.kind for one in Odt(head, body).read().tracked]
    assert sorted(kinds) == [TrackedKind.DELETED, TrackedKind.MOVED]


def test_a_note_that_was_deleted_goes_and_is_said():
    head = tracked(region("d", "deletion", p(f"old{note('Gone.')}")))
    article = Odt(head, p(f"a{deleted('d')}b")).read()
    assert article.notes == ()
    assert left_out(article) == {LeftOutKind.NOTE: (1, "Gone."), LeftOutKind.DELETED: (1, "old")}


# documents as files


def test_title_and_writer_are_stated():
    stated = {
        "dc_title": "Mayor quits",
        "meta_initial-creator": "Ann Porter",
        "dc_creator": "Bob Roe",
        "dc_language": "en-GB",
    }
    metadata = Odt(p("Text. More."), **stated).read().draft.metadata
    assert (metadata.title, metadata.byline, metadata.language) == ("Mayor quits", "Ann Porter", "en-GB")
    styled = Odt(p("Mayor goes", "P1"), p("Text."), styles=style("P1", "paragraph", "Title"), **stated).read()
    assert styled.draft.metadata.title == "Mayor goes"


def test_a_template_is_read_and_another_kind_is_not():
    assert (
        read(Odt(p("Text.")).packed("application/vnd.oasis.opendocument.text-template"), "x.bin").draft.text == "Text."
    )
    with pytest.raises(UnreadableSource):
        read(Odt(p("Text.")).packed("application/vnd.oasis.opendocument.spreadsheet"), "x.ods")


def test_documents_that_are_locked_cut_off_or_broken_are_told():
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    refused = {
        "password": Odt(p("a")).packed(more={"META-INF/manifest.xml": manifest}),
        "cut off": Odt(p("Text. " * 500)).packed()[:-40],
        "no document": Odt(p("a")).packed(more={"content.xml": "<a/>"}),
        "breaks the rules": Odt(p("a")).flat()[:-30],
        "entities": Odt(p("&l;"))
        .flat()
        .replace(b"<office:document ", b'<!DOCTYPE x [<!ENTITY l "lol">]><office:document ', 1),
    }
    for words, data in refused.items():
        with pytest.raises(UnreadableSource, match=words):
            read(data, "draft.fodt" if data.startswith(b"<") else "draft.odt")


def test_macros_and_pictures_from_outside_are_told():
    image = '<draw:frame><draw:image xlink:href="http://192.0.2.1/x.png"/></draw:frame>'
    article = read(Odt(p(f"a{image}")).packed(more={"Basic/Standard/Module1.xml": "<x/>"}), "draft.odt")
    assert article.draft.warnings == (
        "It refers to 1 thing outside the file, which was not loaded.",
        "It holds macros, which were not run.",
    )


BLOCKS = ("text:section", "text:list", "draw:g")


@pytest.mark.parametrize("name", ["text:span", "text:a", "text:meta", "text:section", "draw:g", "text:list"])
def test_whatever_lies_in_each_other_as_deep_as_may_be_is_read(name):
    deep = f"<{name}>" * 235 + (p("a") if name in BLOCKS else "a") + f"</{name}>" * 235
    body = deep if name in BLOCKS else p(deep)
    assert read(Odt(body).flat(), "draft.fodt").draft.text == "a"


def test_comments_in_comments_end():
    opening, closing = "<text:p>x<office:annotation>", "</office:annotation></text:p>"
    deep = f"<office:annotation>{opening * 110}{closing * 110}</office:annotation>"
    [note] = read(Odt(p(f"a{deep}")).flat(), "draft.fodt").notes
    assert note.text == "x"


WORDS = st.text(st.sampled_from("ab1é\u0301🙂👍🏽אב東\u200d"), min_size=1, max_size=5)
PARAGRAPHS = st.lists(
    st.lists(st.tuples(st.sampled_from(("kept", "in", "head", "place")), WORDS), min_size=1, max_size=4),
    min_size=1,
    max_size=5,
)


@given(PARAGRAPHS)
def test_text_and_original_of_any_document_are_exact(paragraphs):
    """Words are kept, put in, or taken out: kept at the head of the document, or in their place."""
    regions, body, accepted, original = [], [], [], []
    for number, runs in enumerate(paragraphs):
        made = ""
        for index, (state, words) in enumerate(runs):
            key = f"c{number}-{index}"
            kind = "insertion" if state == "in" else "deletion"
            regions += [] if state == "kept" else [region(key, kind, p(words) if state == "head" else "")]
            marked = deleted(key) if state == "head" else inserted(key, words)
            made += words if state == "kept" else marked
        body.append(p(made))
        accepted.append("".join(words for state, words in runs if state in ("kept", "in")))
        original.append("".join(words for state, words in runs if state != "in"))
    article = read(Odt(tracked(*regions), *body, p("End.")).flat(), "draft.fodt")
    text = article.draft.text
    assert text == "\n\n".join((*filter(None, accepted), "End."))
    assert before_changes(text, article.tracked) == "\n\n".join((*filter(None, original), "End."))
