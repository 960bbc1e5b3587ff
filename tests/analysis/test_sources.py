"""What sources say of claims: passages and their places, what agrees, what differs, and where nothing is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.sentences import sentences
from annotator.analysis.sources import missing_quote, passages, table_values, tables_in
from annotator.domain.source_passage import Passage, SoughtClaim, SourcePage
from annotator.domain.source_table import Reckoning
from tests.reference.sources.labelled import HELD_OUT, TUNED, Document, measured, pairs_in
from tests.reference.sources.tables_labelled import TABLES_SET, table_pairs_in, tables_measured

PAGE = (
    "The harbour of Varde\nThe port handled 3.9 million tonnes of cargo in 2021. Nobody was hurt in the storm.\n\n"
    "The library opened on 3 June 2021 and has 4,200,000 books; a third of them are in Danish.\n"
)


def found(claim: str, *pages: str, language: str = "en") -> list[Passage]:
    start, given_pages = 0, []
    for number, text in enumerate(pages, 1):
        given_pages.append(SourcePage("file", number, start, text))
        start += len(text)
    return passages(SoughtClaim(claim, language), given_pages)


def differs(claim: str, source: str, language: str = "en") -> list[tuple[str, str]]:
    told = found(claim, source, language=language)
    assert told, "the source speaks of the claim"
    return [(one.claim, one.source) for one in told[0].differs]


# ---------------------------------------------------------------------------------------------------- the labelled


@pytest.mark.parametrize("folder", [TUNED, HELD_OUT], ids=["tuned", "held out"])
def test_the_labelled_pairs_are_read_as_well_as_is_told(folder: object) -> None:
    told = measured(pairs_in(folder))  # type: ignore[arg-type]
    assert told.first / told.there >= 0.85
    assert told.among_five / told.there >= 0.95
    assert told.differences.precision >= 0.95
    assert told.differences.recall >= 0.75
    assert told.silent / told.not_there >= 0.9


def test_numbers_are_offered_from_tables_only_where_they_come_from_there() -> None:
    pairs = [pair for folder in TABLES_SET for pair in table_pairs_in(folder)]
    told = tables_measured(pairs)
    assert len(pairs) >= 100
    assert told.fits.precision >= 0.95
    assert told.fits.recall >= 0.8


def test_no_number_comes_from_a_table_of_something_else() -> None:
    pairs = [pair for folder in TABLES_SET for pair in table_pairs_in(folder)][::3]
    tables = {pair.table.file: pair.table for pair in pairs}
    for pair in pairs:
        others = [table for name, table in tables.items() if name != pair.table.file]
        assert table_values(SoughtClaim(pair.claim, pair.language), others) == []


def documents() -> list[Document]:
    return list({pair.document.name: pair.document for pair in pairs_in(TUNED)}.values())


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.name)
def test_a_sentence_never_differs_from_itself(document: Document) -> None:
    pages = [page for page in document.pages if page.text in document.own]
    for page in pages[1:3]:
        for start, end in sentences(page.text, document.language)[::2]:
            told = passages(SoughtClaim(page.text[start:end], document.language), pages, 1)
            assert all(one.differs == () for one in told)


# ------------------------------------------------------------------------------------------------ the same, or not


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The library has 4.2m books.", "The library has 4,200,000 books."),
        ("The library has 4.2 million books.", "The library has 4 200 000 books."),
        ("The road is 1 mile long.", "The road is 1.6 km long."),
        ("The lake covers 100 hectares.", "The lake covers 1 square kilometre, or 100 hectares."),
        ("The library opened in June 2021.", "The library opened on 3 June 2021."),
        ("The library opened in 2021.", "The library was opened in June 2021."),
        ("A third of the books are in Danish.", "33 per cent of the books are in Danish."),
        ("One book in four is in Danish.", "25 % of the books are in Danish."),
        ("About 4 million people use the library.", "The library is used by 3.9 million people."),
        ("More than 1,200 people signed the petition.", "The petition was signed by 1,206 people."),
        ("Nearly half of the books are Danish.", "Of the books 48 per cent are Danish."),
        ("The train left at 7.15 p.m. from Harle.", "At 19:15 the train left from Harle."),
        ("The house cost £4.2m.", "The house cost 4.2 million pounds."),
        ("Forty-one visitors came from France.", "41 visitors came from France."),
        ("Nobody was hurt in the storm.", "In the storm nobody was hurt."),
        ("Mr Hale said that the road is closed.", "The road is closed, John Hale said."),
    ],
)
def test_the_same_in_other_words_never_differs(claim: str, source: str) -> None:
    assert differs(claim, source) == []


@pytest.mark.parametrize(
    ("claim", "source", "language"),
    [
        ("Die Bibliothek hat 4,2 Mio. Bücher.", "Die Bibliothek hat 4.200.000 Bücher.", "de"),
        ("La bibliothèque a coûté 19,8 M€.", "La bibliothèque a coûté 19,8 millions d'euros.", "fr"),
        ("La biblioteca costó 2,8 millones de euros.", "La biblioteca costó 2.800.000 euros.", "es"),
    ],
)
def test_the_same_value_never_differs_in_other_languages(claim: str, source: str, language: str) -> None:
    assert differs(claim, source, language) == []


@pytest.mark.parametrize(
    ("claim", "source", "told"),
    [
        (
            "The port handled 4.2 million tonnes of cargo in 2021.",
            "The port handled 3.9 million tonnes of cargo in 2021.",
            ("4.2 million tonnes", "3.9 million tonnes"),
        ),
        ("The library opened on 13 June 2021.", "The library opened on 3 June 2021.", ("13 June 2021", "3 June 2021")),
        ("The lake is 94 miles long.", "The lake is 94 kilometres long.", ("94 miles", "94 kilometres")),
        ("The court granted the appeal.", "The court refused the appeal.", ("granted", "refused")),
        ("Many objects were damaged.", "No objects were damaged.", ("objects", "No objects")),
        ("It is the largest lake of Oruk.", "It is the second largest lake of Oruk.", ("largest", "second largest")),
        ("The mayor is Anna Holm of Varde.", "The mayor is Ines Holm of Varde.", ("Anna Holm", "Ines Holm")),
    ],
)
def test_what_differs_is_told_side_by_side(claim: str, source: str, told: tuple[str, str]) -> None:
    assert told in differs(claim, source)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("In 2021 the port handled 4.2 million tonnes.", "In 2019 the port handled 4.6 million tonnes."),
        ("The port of Aalgaard handled 4.2 million tonnes.", "The port of Varde handled 3.9 million tonnes."),
        ("The port of Varde has 318 employees.", "The port of Varde has 41 cranes."),
        ("The port handled 4.2 million tonnes.", "The port handled 212,400 containers."),
        ("More than 1,200 people signed the petition.", "The petition was signed by 1,500 people."),
        ("The driver worked four nights in Harle.", "The drivers in Harle should work no more than three nights."),
    ],
)
def test_what_is_not_sure_is_not_told(claim: str, source: str) -> None:
    assert all(not told.differs for told in found(claim, source))


def test_last_year_is_the_year_before_it_was_said() -> None:
    page = SourcePage("file", 1, 0, "The port handled 3.9 million tonnes in 2021 and 3.4 million tonnes in 2020.")
    for said_at, told in (("2022-03-01", []), ("2021-03-01", [("3.9 million tonnes", "3.4 million tonnes")])):
        claim = SoughtClaim("Last year the port handled 3.9 million tonnes.", "en", said_at)
        [passage] = passages(claim, [page])
        assert [(one.claim, one.source) for one in passage.differs] == told


def test_of_an_unrelated_file_nothing_is_given() -> None:
    assert found("The airport of Elvemo opened a second runway.", PAGE) == []


def test_lines_that_were_broken_by_hand_are_one_sentence() -> None:
    said = "The harbour authority of Varde is pleased to tell that its port handled 3.9 million\ntonnes of cargo."
    page = f"Annual report\n{said}\n"
    [passage] = found("The port of Varde handled 4.2 million tonnes of cargo.", page)
    assert passage.text == said
    assert [(one.claim, one.source) for one in passage.differs] == [("4.2 million tonnes", "3.9 million tonnes")]


def test_words_that_nobody_can_compare_are_no_failure() -> None:
    for claim in ("", "   ", "…", "12", "The of and", "\u200b", "北京市有两千万人口。", "4.2 million"):
        assert isinstance(found(claim, PAGE, ""), list)


ODD = (
    *("one", "in", "3 June 2021", "24:00", "7 p.m.", "%", "€", "1" * 400, "S4", "½", "٣٤", "second", "largest", "not"),
    *(
        "from",
        "to",
        "(",
        ")",
        ";",
        "Mio.",
        "a third",
        "2021:",
        "12/13",
        "12,5",
        "l'eau",
        "Anna",
        "Holm",
        "\u200b",
        "\t",
    ),
)


@given(
    st.lists(st.sampled_from(ODD), max_size=14),
    st.lists(st.sampled_from(ODD), max_size=50),
    st.sampled_from(["en", "de", "und"]),
)
def test_whatever_stands_there_can_be_compared(claim: list[str], source: list[str], language: str) -> None:
    said, text = " ".join(claim), " ".join(source)
    page = SourcePage("file", None, 0, text)
    for passage in passages(SoughtClaim(said, language), [page]):
        assert text[passage.start : passage.end] == passage.text
    table_values(SoughtClaim(said, language), tables_in([page]))
    missing_quote(said, [page])


@given(st.lists(st.sampled_from([*PAGE.split(), "\n", "\n\n", "é", "\U0001f3db️", "„So“,", "1,200", "-"]), max_size=120))
def test_a_passage_stands_where_it_says(words: list[str]) -> None:
    pages = [" ".join(words[:60]), " ".join(words[60:])]
    whole = "".join(pages)
    for passage in found("The port handled 4,200,000 tonnes of cargo in June 2021.", *pages):
        assert whole[passage.start : passage.end] == passage.text
        assert all(one.source in passage.text.replace("\n", " ") for one in (*passage.agrees, *passage.differs))


# ------------------------------------------------------------------------------------------------------ quotations


def pages_of(*texts: str) -> list[SourcePage]:
    return [SourcePage("file", at + 1, sum(map(len, texts[:at])), text) for at, text in enumerate(texts)]


@given(st.integers(0, len(PAGE.split()) - 1), st.integers(1, 20), st.integers(0, len(PAGE.split())))
def test_what_stands_in_a_file_is_not_missed(start: int, length: int, cut: int) -> None:
    """However the file is cut into pages, and its lines into lines."""
    words = PAGE.split()
    quote = " ".join(words[start : start + length])
    assert missing_quote(quote, pages_of(" ".join(words[:cut]) + "\n", "\n".join(words[cut:]))) is None


@pytest.mark.parametrize(
    "quote",
    [
        "“handled 3.9 million tonnes of cargo”",
        "handled … of cargo in 2021",
        "The port [...] in 2021.",
        "3.9 mil-\nlion",
    ],
)
def test_marks_line_ends_and_what_is_left_out_do_not_count(quote: str) -> None:
    assert missing_quote(quote, pages_of(PAGE)) is None


def test_of_a_missing_quotation_the_nearest_is_told() -> None:
    missing = missing_quote("The port handled 39 million tonnes of cargo in 2021.", pages_of("Nothing here.\n", PAGE))
    assert missing is not None
    assert missing.nearest is not None
    assert (missing.nearest.page, missing.nearest.text) == (
        2,
        "The port handled 3.9 million tonnes of cargo in 2021.",
    )
    assert [(one.claim, one.source) for one in missing.nearest.differs] == [("39", "3.9")]
    assert missing_quote("We shall fight on the beaches", pages_of(PAGE)) is not None


# ---------------------------------------------------------------------------------------------------------- tables

ROWS = (("Region", "2021", "2022"), ("Northmark", "4,701", "4,739"), ("Eastvale", "8,702", "8,163"), ("Sund", "1", "2"))


@pytest.mark.parametrize(
    "text",
    [
        "Births by region\n" + "\n".join("\t".join(row) for row in ROWS) + "\nNotes follow.\n",
        "\n".join(";".join(row) for row in ROWS) + "\n",
        "\n".join(",".join(f'"{cell}"' for cell in row) for row in ROWS) + "\n",
        "Births by region\n" + "\n".join(" ".join(row) for row in ROWS) + "\nNotes follow.\n",
    ],
    ids=["tabs", "semicolons", "commas", "print"],
)
def test_tables_are_found_however_they_are_written(text: str) -> None:
    page = SourcePage("file", None, 7, text)
    [value] = table_values(SoughtClaim("Eastvale had 8,163 births in 2022.", "en"), tables_in([page]))
    assert (value.reckoning, value.fits) == (Reckoning.CELL, True)
    assert value.start is not None
    assert value.end is not None
    assert text[value.start - 7 : value.end - 7].strip('"') == "8,163"


@given(
    st.lists(
        st.lists(st.sampled_from(["", "a", "1", '"x"', ";", "é", "1,5", "2021", "\t", "%"]), max_size=5), max_size=9
    )
)
def test_any_text_can_be_looked_through_for_tables(rows: list[list[str]]) -> None:
    for mark in ("\t", ";", " "):
        text = "\n".join(mark.join(row) for row in rows)
        tables = tables_in([SourcePage("file", None, 0, text)])
        table_values(SoughtClaim("In a there were 1 in 2021, 5 per cent more in total.", "en"), tables)
        for table in tables:
            for cells, places in zip(table.rows, table.places, strict=True):
                assert len(cells) == len(places)
                assert all(0 <= start <= end <= len(text) for start, end in places)
