"""What of a Word document is its text: each line of it as its author sees it, and nothing that is not there."""

from __future__ import annotations

import pytest

from annotator.domain.left_out import LeftOutKind
from tests.importing.docx.ooxml import Docx, field, left_out, p, r, raw, read, row, table


def text_of(*body: str) -> str:
    return Docx(*body).read().draft.text


def test_paragraphs_are_parted_by_a_blank_line_and_empty_ones_leave_no_trace():
    assert text_of(p("One."), p(), p("  "), p("Two.")) == "One.\n\nTwo."


@pytest.mark.parametrize(
    ("element", "stands"),
    [
        ("<w:br/>", "\n"),
        ("<w:cr/>", "\n"),
        ('<w:br w:type="page"/>', "\n"),
        ('<w:br w:type="textWrapping"/>', "\n"),
        ("<w:tab/>", "\t"),
        ('<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>', "\t"),
        ("<w:softHyphen/>", "\u00ad"),
        ("<w:noBreakHyphen/>", "\u2011"),
        ("<w:lastRenderedPageBreak/>", ""),
        ('<w:sym w:font="Symbol" w:char="F0B1"/>', "±"),
        ('<w:sym w:font="Symbol" w:char="00B1"/>', "±"),
        ('<w:sym w:font="Wingdings" w:char="F0E0"/>', "→"),
        ('<w:sym w:font="Wingdings" w:char="F0FC"/>', "✔"),
        ('<w:sym w:font="Times New Roman" w:char="F0E9"/>', "é"),
        ('<w:sym w:font="Segoe UI Symbol" w:char="2713"/>', "✓"),
    ],
)
def test_what_is_no_letter_has_its_place(element, stands):
    assert text_of(p(r("one"), raw(element), r("two"))) == f"one{stands}two"


def test_a_sign_that_nobody_can_tell_is_said():
    article = Docx(p("a", raw('<w:sym w:font="Webdings" w:char="F021"/>'), "b")).read()
    assert article.draft.text == "ab"
    assert left_out(article)[LeftOutKind.OTHER] == (1, "Webdings F021")


def test_letters_of_the_symbol_font_are_those_of_unicode():
    assert text_of(p(r("5 \uf06dm", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'))) == "5 μm"


def test_a_text_without_xml_space_keeps_its_spaces():
    assert text_of(p("<w:r><w:t>twelve </w:t></w:r>", "<w:r><w:t>people</w:t></w:r>")) == "twelve people"


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr/>{}</w:smartTag>',
        '<w:fldSimple w:instr=" AUTHOR ">{}</w:fldSimple>',
        '<w:bdo w:val="rtl">{}</w:bdo>',
        '<w:dir w:val="ltr">{}</w:dir>',
        '<w:customXml w:uri="urn:x" w:element="y">{}</w:customXml>',
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>toukyou</w:t></w:r></w:rt><w:rubyBase>{}</w:rubyBase></w:ruby></w:r>",
    ],
)
def test_what_wraps_words_does_not_hide_them(wrapped):
    assert text_of(p(r("In "), wrapped.format(r("東京")), r(" now"))) == "In 東京 now"


def test_the_reading_above_words_is_left_out_and_said():
    ruby = (
        "<w:ruby><w:rt><w:r><w:t>toukyou</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby>"
    )
    assert left_out(Docx(p(raw(ruby))).read())[LeftOutKind.OTHER] == (1, "toukyou")


def test_a_block_in_a_content_control_is_text_and_its_prompt_is_not():
    block = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('Inside.')}</w:sdtContent></w:sdt>"
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Click here.')}</w:sdtContent></w:sdt>"
    article = Docx(p("One."), block, prompt, p("Two.")).read()
    assert article.draft.text == "One.\n\nInside.\n\nTwo."
    assert left_out(article)[LeftOutKind.OTHER] == (1, "Click here.")


def test_of_a_field_the_last_result_is_text():
    assert text_of(p("On ", field("DATE \\@ d.M.yyyy", "14.3.2024"), ".")) == "On 14.3.2024."


def test_a_field_within_the_instruction_of_another_is_not_text():
    inner = field("MERGEFIELD sex", "f")
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    instruction = "<w:r><w:instrText> IF </w:instrText></w:r>" + inner + "<w:r><w:instrText> = f </w:instrText></w:r>"
    outer = mark.format("begin") + instruction + mark.format("separate") + r("Madam") + mark.format("end")
    assert text_of(p("Dear ", outer)) == "Dear Madam"


def test_a_field_that_is_never_ended_hides_nothing():
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert text_of(p("One ", begun, "two."), p("Three.")) == "One two.\n\nThree."


def test_hidden_words_are_left_out_and_said():
    article = Docx(
        p("Seen. ", r("Not ", "<w:vanish/>"), r("seen.", "<w:vanish/>"), r("Seen.", '<w:vanish w:val="0"/>'))
    ).read()
    assert article.draft.text == "Seen. Seen."
    assert left_out(article)[LeftOutKind.HIDDEN] == (1, "Not seen.")
    assert Docx(p("Seen.", r(" ", "<w:vanish/>"))).read().left_out == ()


def test_styles_hide_words_too_and_what_is_based_on_them():
    secret = '<w:style w:type="character" w:styleId="S"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>'
    based = '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="S"/></w:style>'
    article = (
        Docx(p("Seen.", r("No.", '<w:rStyle w:val="S"/>')), p("Nor this.", style="B")).styles(secret, based).read()
    )
    assert article.draft.text == "Seen."
    assert left_out(article)[LeftOutKind.HIDDEN] == (2, "No.\nNor this.")


def test_a_dropped_capital_stands_in_its_word():
    dropped = p("T", properties='<w:framePr w:dropCap="drop" w:lines="3"/>')
    assert text_of(dropped, p("he mayor quit.")) == "The mayor quit."


def test_cells_are_parted_by_tabs_and_rows_by_lines():
    rows = table(row("Year", "Cost"), row("2023", "25"), row("", "30"), row("", ""))
    assert text_of(p("Before."), rows, p("Behind.")) == "Before.\n\nYear\tCost\n2023\t25\n\t30\n\nBehind."


def test_paragraphs_of_a_cell_are_lines_and_of_a_frame_around_all_paragraphs():
    assert text_of(table(row(p("a") + p("b"), "c"))) == "a\nb\tc"
    assert text_of(table(row(p("One.") + p("Two.")))) == "One.\n\nTwo."


def test_a_table_in_a_cell_is_read_in_its_place():
    inner = table(row("x", "y"), row("z", ""))
    assert text_of(table(row(p("a") + inner + p(), "b"), row("c", "d"))) == "a\nx\ty\nz\tb\nc\td"


def test_rows_in_content_controls_are_rows():
    wrapped = f"<w:sdt><w:sdtContent>{row('c', 'd')}</w:sdtContent></w:sdt>"
    assert text_of(table(row("a", "b"), wrapped)) == "a\tb\nc\td"


def test_list_numbers_are_not_text_but_said():
    levels = (
        '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>'
    )
    bullets = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
    lists = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1">{bullets}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )

    def item(text: str, level: int, number: int = 1) -> str:
        return p(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')

    body = item("One", 0), item("Sub", 1), item("Sub", 1), item("Two", 0), item("Point", 0, 2)
    article = Docx(*body).part("numbering", "w:numbering", lists).read()
    assert article.draft.text == "One\n\nSub\n\nSub\n\nTwo\n\nPoint"
    assert left_out(article)[LeftOutKind.OTHER] == (4, "3. 3.a) 3.b) 4.")


def test_a_small_raised_number_never_becomes_part_of_a_number():
    raised = '<w:vertAlign w:val="superscript"/>'
    assert text_of(p("It cost 25", r("1", raised), " million; H", r("2", '<w:vertAlign w:val="subscript"/>'), "O")) == (
        "It cost 25¹ million; H2O"
    )


def test_emoji_of_word_stand_once():
    emoji = (
        '<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60A"/>'
        "</mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent>"
    )
    assert text_of(p("Good ", raw(emoji), "!")) == "Good 😊!"


def box(text: str) -> str:
    """A text box as Word writes it: in two forms, of which programs understand one."""
    content = f"<w:txbxContent>{p(text)}</w:txbxContent>"
    graphic = f"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></a:graphicData></a:graphic>"
    return (
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Box"/>'
        f"{graphic}</wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent>"
    )


def test_a_text_box_stands_once_behind_its_paragraph():
    article = Docx(p("One", raw(box("Boxed.")), " and on."), p("Two.")).read()
    assert article.draft.text == "One and on.\n\nBoxed.\n\nTwo."
    assert article.draft.warnings == ("1 text box was put behind its paragraph.",)


def test_of_pictures_and_formulas_the_words_are_said():
    picture = (
        '<w:drawing><wp:inline><wp:docPr id="1" name="P" descr="The mayor at her desk"/><a:graphic><a:graphicData '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
    formula = "<m:oMathPara><m:oMath><m:r><m:t>E=m</m:t></m:r><m:r><m:t>c²</m:t></m:r></m:oMath></m:oMathPara>"
    article = Docx(p("See ", raw(picture), formula, "this.")).read()
    assert article.draft.text == "See this."
    assert left_out(article) == {
        LeftOutKind.PICTURE: (1, "The mayor at her desk"),
        LeftOutKind.FORMULA: (1, "E=mc²"),
    }


def said(*runs: str) -> str:
    return f"<a:p>{''.join(f'<a:r><a:t>{run}</a:t></a:r>' for run in runs)}</a:p>"


def titled(*runs: str) -> str:
    return f"<c:title><c:tx><c:rich>{said(*runs)}</c:rich></c:tx></c:title>"


CHART = (
    f"<c:chart>{titled('Deaths a ', 'year')}<c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f>"
    '<c:strCache><c:pt idx="0"><c:v>North</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:numCache>'
    '<c:pt idx="0"><c:v>25</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart>'
    f"<c:valAx>{titled('People')}</c:valAx></c:plotArea></c:chart>"
)
DIAGRAM = (
    f'<dgm:ptLst><dgm:pt modelId="0" type="doc"/><dgm:pt modelId="1"><dgm:t>{said("Ask the mayor")}</dgm:t></dgm:pt>'
    '<dgm:pt modelId="2"><dgm:prSet phldrT="[Text]" phldr="1"/><dgm:t><a:p/></dgm:t></dgm:pt>'
    f'<dgm:pt modelId="3"><dgm:t>{said("Count 25 bridges")}</dgm:t></dgm:pt></dgm:ptLst>'
)


def drawn(graphic: str, about: str = "") -> str:
    return (
        f'<w:drawing><wp:inline><wp:docPr id="1" name="P" descr="{about}"/><a:graphic><a:graphicData uri="x">{graphic}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def test_what_a_chart_and_a_diagram_say_is_said():
    chart, diagram = drawn('<c:chart r:id="k"/>', "Bars"), drawn('<dgm:relIds r:dm="d" r:lo="l"/>')
    article = (
        Docx(p("See ", raw(chart), raw(diagram), "this."))
        .part("chart", "c:chartSpace", CHART, "charts/chart1.xml", "k")
        .part("diagramData", "dgm:dataModel", DIAGRAM, "diagrams/data1.xml", "d")
        .read()
    )
    assert article.draft.text == "See this."
    words = ["Bars", "Deaths a year", "People", "North", "Ask the mayor", "Count 25 bridges"]
    assert left_out(article) == {LeftOutKind.PICTURE: (2, "\n".join(words))}


def test_a_chart_that_is_broken_or_not_there_does_not_cost_the_text():
    made = Docx(p("See ", raw(drawn('<c:chart r:id="k"/>')), raw(drawn('<c:chart r:id="none"/>')), "this."))
    data = made.part("chart", "c:chartSpace", "<c:chart", "charts/chart1.xml", "k").bytes()
    article = read(data)
    assert article.draft.text == "See this."
    assert left_out(article) == {LeftOutKind.PICTURE: (2, "")}


def test_headers_and_footers_are_left_out_and_said_once():
    header = '<w:headerReference w:type="default" r:id="h1"/>'
    section = f'<w:sectPr>{header}<w:footerReference w:type="default" r:id="f1"/></w:sectPr>'
    article = (
        Docx(p("Body.", properties=section), p("More."), section)
        .part("header", "w:hdr", p("DRAFT 3"), "header1.xml", "h1")
        .part("footer", "w:ftr", p("Page ", field("PAGE", "1")), "footer1.xml", "f1")
        .read()
    )
    assert article.draft.text == "Body.\n\nMore."
    assert left_out(article) == {LeftOutKind.HEADER: (1, "DRAFT 3"), LeftOutKind.FOOTER: (1, "Page 1")}


def test_a_caption_is_text():
    style = '<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>'
    assert Docx(p("Figure ", field("SEQ Figure", "1"), ": The mayor.", style="Beschriftung")).styles(
        style
    ).read().draft.text == ("Figure 1: The mayor.")


def test_a_document_put_in_from_outside_is_said():
    article = Docx(p("One."), '<w:altChunk r:id="x"/>').read()
    assert left_out(article)[LeftOutKind.OTHER] == (1, "")
