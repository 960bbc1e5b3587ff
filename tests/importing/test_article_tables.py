"""Tables of articles: the columns are guessed in four languages, shown, and changed; what is no article is told."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from annotator.domain.incoming import Incoming
from annotator.errors import UnreadableSource
from annotator.importing import read_articles
from annotator.importing.article_columns import guessed
from annotator.importing.dataset_formats import columns_of
from annotator.importing.format import InputFile
from annotator.importing.readers import reader_for

LONG = "The minister said on Monday that 25 million people had paid the tax which he called an outrage. "


def read(name: str, content: bytes | str, **columns: str) -> list[Incoming | UnreadableSource]:
    data = content.encode() if isinstance(content, str) else content
    return list(read_articles(InputFile(name, content=data, columns=columns)))


def articles(name: str, content: bytes | str, **columns: str) -> list[Incoming]:
    return [one for one in read(name, content, **columns) if isinstance(one, Incoming)]


def workbook(*rows: list[object], hidden: int = 0, percent: str = "") -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Data"
    for row in rows:
        sheet.append(row)
    if hidden:
        sheet.row_dimensions[hidden].hidden = True
    if percent:
        sheet[percent].number_format = "0.0%"
    book.create_sheet("Notes").append(["to", "do"])
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            ["headline", "body", "pub_date", "Author", "Outlet", "link", "lang", "ID"],
            ["body", "headline", "pub_date", "Author", "Outlet", "link", "lang", "ID"],
        ),
        (
            ["\u00dcberschrift", "Volltext", "Datum", "Autorin", "Zeitung", "Webadresse", "Sprache", "Nr."],
            ["Volltext", "\u00dcberschrift", "Datum", "Autorin", "Zeitung", "Webadresse", "Sprache", "Nr."],
        ),
        (
            ["Titre", "Texte", "Date de publication", "Auteur", "Journal", "Lien", "Langue", "Num\u00e9ro"],
            ["Texte", "Titre", "Date de publication", "Auteur", "Journal", "Lien", "Langue", "Num\u00e9ro"],
        ),
        (
            ["T\u00edtulo", "Cuerpo", "Fecha", "Autor", "Peri\u00f3dico", "Enlace", "Idioma", "Identificador"],
            ["Cuerpo", "T\u00edtulo", "Fecha", "Autor", "Peri\u00f3dico", "Enlace", "Idioma", "Identificador"],
        ),
    ],
)
def test_columns_are_guessed_by_their_names(names: list[str], expected: list[str]) -> None:
    fields = ("text", "title", "published", "byline", "publisher", "url", "language", "id")
    assert guessed(names, []) == dict(zip(fields, expected, strict=True))


def test_a_column_without_a_telling_name_is_told_by_its_texts() -> None:
    assert guessed(["a", "b"], [{"a": "1", "b": LONG}]) == {"text": "b"}
    assert guessed(["a", "b"], [{"a": "1", "b": "2"}]) == {}


class TestDelimited:
    def test_a_german_table_of_a_spreadsheet_is_read(self) -> None:
        content = (
            "\ufeff\u00dcberschrift;Datum;Autorin;Volltext;Zahl\r\n"
            '"Kopf; eins";12.05.2024;Ann;"Zeile 1\r\nZeile ""2"" \U0001f600 e\u0301 \u05e9\u05dc\u05d5\u05dd";5\r\n'
            f"Kopf zwei;gestern;Bo;{LONG};6\r\n"
        )
        first, second = articles("n.csv", content)
        assert first.draft.text == 'Zeile 1\nZeile "2" \U0001f600 e\u0301 \u05e9\u05dc\u05d5\u05dd'
        metadata = first.draft.metadata
        assert (metadata.title, metadata.published, metadata.byline) == ("Kopf; eins", "2024-05-12", "Ann")
        assert any("text = Volltext" in words for words in first.draft.warnings)
        assert any("Zahl" in words for words in first.draft.warnings)
        assert second.draft.metadata.published == ""
        assert any("'gestern'" in words for words in second.draft.warnings)

    def test_columns_that_the_user_names_come_before_the_guess(self) -> None:
        content = f"text,notes,title\n{LONG},Other words,T\n"
        [article] = articles("a.csv", content, text="notes", title="")
        assert article.draft.text == "Other words"
        assert article.draft.metadata.title_made

    def test_a_column_that_is_not_there_is_told(self) -> None:
        with pytest.raises(UnreadableSource, match="no column 'boddy'"):
            read("a.csv", f"text,title\n{LONG},T\n", text="boddy")

    def test_a_table_without_texts_names_its_columns(self) -> None:
        with pytest.raises(UnreadableSource, match=r"--columns text=NAME.*a, b"):
            read("a.csv", "a,b\n1,2\n")

    def test_a_list_of_claims_is_told_which_command_takes_it(self) -> None:
        with pytest.raises(UnreadableSource, match="import-claims"):
            read("c.csv", "vclaim,date,truth_label,text\nIt is flat,2020-01-01,false,No\n")
        [article] = articles("c.csv", f"claim,body\nC,{LONG}\n", text="body")
        assert article.draft.text == LONG

    def test_a_broken_row_is_told_and_the_rest_comes(self) -> None:
        found = read("a.csv", f'text,title\n{LONG}1,T1\n"{LONG},T2\n{LONG}3,T3\n')
        assert [isinstance(one, Incoming) for one in found] == [True, False, True]
        assert "line 3" in str(found[1])

    def test_prose_with_commas_is_prose(self, tmp_path: Path) -> None:
        path = tmp_path / "prose.txt"
        path.write_text("First, second, third.\nMore, text, here.\nAgain, and, again.\n")
        assert reader_for(InputFile("prose.txt", path)).id == "text"

    def test_a_table_with_a_wrong_suffix_is_told_by_its_names(self) -> None:
        [first, _] = articles("export.dat", f"title\tbody\nA\t{LONG}1\nB\t{LONG}2\n")
        assert first.format == "csv"

    def test_a_long_table_is_read_row_by_row(self, tmp_path: Path) -> None:
        path = tmp_path / "long.csv"
        with path.open("w", newline="") as out:
            out.write("id,text\r\n")
            for number in range(5_000):
                out.write(f'{number},"{LONG * 3}\n{number}"\r\n')
        file = InputFile("long.csv", path)
        count = sum(isinstance(one, Incoming) for one in read_articles(file))
        assert count == 5_000


class TestSpreadsheet:
    def test_values_are_as_they_are_shown(self) -> None:
        data = workbook(
            ["Report"], ["title", "text", "published", "id"], ["A", LONG, date(2024, 5, 6), 7], hidden=3
        )  # fmt: skip
        [article] = articles("t.xlsx", data)
        metadata = article.draft.metadata
        assert (metadata.title, metadata.published, article.name) == ("A", "2024-05-06", "7")
        assert any("hidden" in words for words in article.draft.warnings)

    def test_percentages_and_formulas_are_told_apart(self) -> None:
        data = workbook(["text", "title"], [LONG, 0.125], [f"{LONG}2", "=1+1"], percent="B2")
        first, second = articles("t.xlsx", data)
        assert first.draft.metadata.title == "12.5%"
        assert any("1 formula" in words for words in second.draft.warnings)

    def test_a_wrong_dimension_hides_nothing(self) -> None:
        from zipfile import ZipFile

        packed, changed = BytesIO(workbook(["text", "title"], [LONG, "T"])), BytesIO()
        with ZipFile(packed) as source, ZipFile(changed, "w") as out:
            for name in source.namelist():
                part = source.read(name)
                out.writestr(name, part.replace(b'ref="A1:B2"', b'ref="A1"') if "sheet1" in name else part)
        [article] = articles("t.xlsx", changed.getvalue())
        assert article.draft.text == LONG

    def test_entities_are_refused(self) -> None:
        from zipfile import ZipFile

        changed = BytesIO()
        with ZipFile(BytesIO(workbook(["text", "title"], [LONG, "T"]))) as source, ZipFile(changed, "w") as out:
            for name in source.namelist():
                part = source.read(name)
                out.writestr(name, b'<!DOCTYPE x [<!ENTITY a "b">]>' + part if "sheet1" in name else part)
        with pytest.raises(UnreadableSource, match="entities"):
            read("t.xlsx", changed.getvalue())


class TestJson:
    def test_articles_of_a_list_within_a_whole_are_read(self) -> None:
        content = {"status": "ok", "articles": [{"headline": "H", "content": LONG, "source": {"name": "Wire"}}]}
        [article] = articles("a.json", json.dumps(content))
        assert (article.draft.metadata.title, article.draft.metadata.publisher) == ("H", "Wire")

    def test_lines_that_are_no_json_are_told(self) -> None:
        found = read("a.jsonl", json.dumps({"text": LONG, "author": ["A", "B"]}) + "\n{broken\n")
        assert isinstance(found[0], Incoming)
        assert found[0].draft.metadata.byline == "A, B"
        assert "line 2" in str(found[1])


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.json", "a.xlsx"])
def test_the_columns_of_a_table_can_be_shown(name: str) -> None:
    content = {
        "a.csv": f"title,text\nT,{LONG}\n".encode(),
        "a.tsv": f"title\ttext\nT\t{LONG}\n".encode(),
        "a.json": json.dumps([{"title": "T", "text": LONG}]).encode(),
        "a.xlsx": workbook(["title", "text"], ["T", LONG]),
    }[name]
    file = InputFile(name, content=content)
    shown = columns_of(file, reader_for(file))
    assert shown is not None
    assert (shown.names, dict(shown.columns)) == (("title", "text"), {"text": "text", "title": "title"})
    assert shown.sample[0]["title"] == "T"


CELLS = st.text(st.sampled_from([*'ab,;"', "\u00e9", "\u0301", "\U0001f600", "\u05e9", "\n", " "]), max_size=30)


@given(rows=st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=8))
def test_any_cells_come_as_they_were(rows: list[tuple[str, str]]) -> None:
    import csv
    import io

    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([("title", "text"), *rows])
    texts = [one.draft.text for one in articles("a.csv", out.getvalue())]
    assert texts == [text for _, text in rows if text.strip()]
