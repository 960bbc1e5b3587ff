"""`annotator tracked` and `annotator text --original`: what a draft tells of its changes."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Desk
from tests.importing.docx.ooxml import Docx, comment, commented, deleted, footnote, ins, move_from, move_to, noted, p

DRAFT = (
    Docx(
        p("Mayor quits 🏛️"),
        p("It cost ", commented("0", deleted("ten"), ins("twelve", author="Bob")), " million", noted("2"), ". "),
        p(move_from("m", "First. "), "Second. ", move_to("m", "First. ")),
    )
    .comments(comment("0", "Who says so?"))
    .footnotes(footnote("2", "Budget 2024, https://example.org/b"))
    .properties(title="Mayor quits", creator="Ann Porter")
)


def imported(desk: Desk, folder: Path, data: bytes) -> dict[str, object]:
    path = folder / "draft.docx"
    path.write_bytes(data)
    [article] = desk.ask("import", path)["imported"]
    return article


def test_a_word_draft_comes_in_with_all_that_it_tells(desk: Desk, tmp_path: Path) -> None:
    article = imported(desk, tmp_path, DRAFT.bytes())
    assert (article["format"], article["title"], article["byline"]) == ("docx", "Mayor quits", "Ann Porter")
    assert (article["published"], article["source_notes"]) == (None, 2)
    assert article["stated"] == {"title": "properties", "byline": "properties"}
    assert article["left_out"] == [{"what": "deleted", "count": 1, "text": "ten"}]
    (tmp_path / "again.docx").write_bytes(Docx(p("Seen ", deleted("gone"), "words.")).bytes())
    assert "    left out: 1 deleted;" in desk.run_here("import", tmp_path / "again.docx").text
    text = desk.run("text", article["article_id"]).text
    assert text == "Mayor quits 🏛️\n\nIt cost twelve million. \n\nSecond. First. "


def test_who_changed_what(desk: Desk, tmp_path: Path) -> None:
    article_id = imported(desk, tmp_path, DRAFT.bytes())["article_id"]
    at, first = 24, 50
    common = {"author": "Ann", "date": "2024-03-14T09:30:00"}
    assert desk.ask("tracked", article_id)["changes"] == [
        {"kind": "deleted", "start": at, "end": at, "text": "ten", "origin": None, **common},
        {"kind": "inserted", "start": at, "end": at + 6, "text": "twelve", "origin": None, **common, "author": "Bob"},
        {"kind": "moved", "start": first, "end": first + 7, "text": "First. ", "origin": first - 8, **common},
    ]
    lines = desk.run_here("tracked", article_id).text
    assert "24 to 30  inserted: Bob, 2024-03-14T09:30:00\n    twelve" in lines
    assert "3 changes" in lines


def test_the_text_before_the_changes(desk: Desk, tmp_path: Path) -> None:
    article_id = imported(desk, tmp_path, DRAFT.bytes())["article_id"]
    original = "Mayor quits 🏛️\n\nIt cost ten million. \n\nFirst. Second. "
    assert desk.run("text", article_id, "--original").stdout == original.encode()
    told = desk.ask("text", article_id, "--original")
    assert (told["text"], told["left_out"]) == (original, [{"what": "deleted", "count": 1, "text": "ten"}])


def test_an_article_without_changes_has_none_and_is_its_own_original(desk: Desk, tmp_path: Path) -> None:
    article_id = desk.add(tmp_path, "One.\n\nTwo.\n")
    assert desk.ask("tracked", article_id) == {"changes": []}
    assert desk.run_here("text", article_id, "--original").text == "One.\n\nTwo.\n"
    assert desk.run_here("tracked", "no-such-article").status == 1
