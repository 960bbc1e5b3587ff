"""Files, folders and archives through `annotator import`: what comes in, what is passed over, and what is told."""

from __future__ import annotations

import hashlib
import io
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Desk


def packed(*entries: tuple[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


def text(word: str) -> str:
    return f"The {word} met\n\nTen people came to the {word} in June."


def titles(answer: dict[str, Any]) -> list[str]:
    return [one["title"] for one in answer["imported"]]


def test_a_folder_of_all_kinds(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    (folder / "more").mkdir(parents=True)
    (folder / "a.txt").write_text(text("court"))
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF")
    (folder / "notes.log").write_text("nobody knows what a .log is")
    (folder / "~$a.docx").write_bytes(b"\x04Anna")
    (folder / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    (folder / "more" / "b.md").write_text("# The council\n\nTwelve people came.")
    ended = desk.run("import", "--recursive", folder, "--json")
    assert ended.status == 0
    answer = ended.json
    assert [Path(one["path"]).name for one in answer["imported"]] == ["a.txt", "b.md"]
    assert [one["format"] for one in answer["imported"]] == ["text", "markdown"]
    skipped = {Path(one["path"]).name: one for one in answer["skipped"]}
    assert sorted(skipped) == ["notes.log", "photo.jpg"]
    assert skipped["photo.jpg"]["article_id"] is None
    assert "cannot be imported" in skipped["photo.jpg"]["reason"]
    assert not answer["failed"]


def test_what_is_named_and_unknown_fails(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF")
    ended = desk.run("import", tmp_path / "photo.jpg", "--json")
    assert ended.status == 1
    assert [Path(one["path"]).name for one in ended.json["failed"]] == ["photo.jpg"]
    assert not ended.json["skipped"]


def test_a_folder_in_which_nothing_can_be_imported_says_so(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    ended = desk.run("import", folder)
    assert ended.status == 1
    assert "holds no file that can be imported" in ended.stderr
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF")
    ended = desk.run("import", folder, "--json")
    assert ended.status == 1
    assert "subfolders" in ended.json["failed"][0]["error"]
    assert [Path(one["path"]).name for one in ended.json["skipped"]] == ["photo.jpg"]


def test_a_zip_of_drafts(desk: Desk, tmp_path: Path) -> None:
    archive = tmp_path / "drafts.zip"
    inner = packed(("c 10.txt", text("senate")), ("c 9.txt", text("jury")))
    archive.write_bytes(
        packed(
            ("week 1/a.txt", text("court")),
            ("week 1/b.md", "# The council\n\nTwelve people came."),
            ("week 1/photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF"),
            ("week 1/empty.txt", b""),
            ("__MACOSX/week 1/._a.txt", b"\0\5\x16\7"),
            ("week 1/.DS_Store", b"\0\0\0\1Bud1"),
            ("more.zip", inner),
        )
    )
    ended = desk.run("import", archive, "--json")
    assert ended.status == 1  # for the empty one
    answer = ended.json
    assert [one["path"] for one in answer["imported"]] == [
        f"{archive}/more.zip/c 9.txt",
        f"{archive}/more.zip/c 10.txt",
        f"{archive}/week 1/a.txt",
        f"{archive}/week 1/b.md",
    ]
    assert titles(answer) == ["The jury met", "The senate met", "The court met", "The council"]
    assert [one["path"] for one in answer["skipped"]] == [f"{archive}/week 1/photo.jpg"]
    assert [one["path"] for one in answer["failed"]] == [f"{archive}/week 1/empty.txt"]
    assert "is empty" in answer["failed"][0]["error"]
    assert desk.run("undo", "--json").status == 0
    assert desk.ask("articles")["articles"] == []


def test_archives_nested_too_deep_end_in_words(desk: Desk, tmp_path: Path) -> None:
    data = packed(("a.txt", text("court")))
    for _ in range(8):
        data = packed(("inner.zip", data), ("beside.txt", text("council")))
    (tmp_path / "nested.zip").write_bytes(data)
    ended = desk.run("import", tmp_path / "nested.zip", "--json")
    assert ended.status == 1
    assert titles(ended.json) == ["The council met"]
    assert "lies in more than 3 archives" in ended.json["failed"][0]["error"]


def test_a_bomb_costs_itself_and_no_other(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "bomb.zip").write_bytes(packed(("a.txt", text("court")), ("bomb.txt", b"\0" * 80_000_000)))
    (tmp_path / "b.txt").write_text(text("council"))
    ended = desk.run("import", tmp_path / "bomb.zip", tmp_path / "b.txt", "--json")
    assert ended.status == 1
    assert titles(ended.json) == ["The court met", "The council met"]
    assert len(ended.json["failed"]) == 1
    assert "bomb.zip/bomb.txt" in ended.json["failed"][0]["error"]


def test_content_decides_not_the_suffix(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(
        "<!DOCTYPE html><html><body><article><p>Ten people came.</p></article></body></html>"
    )
    (tmp_path / "draft.zip").write_text(text("court"))
    (tmp_path / "archive.txt").write_bytes(packed(("b.txt", text("council"))))
    answer = desk.ask("import", tmp_path / "page.txt", tmp_path / "draft.zip", tmp_path / "archive.txt")
    assert [one["format"] for one in answer["imported"]] == ["html", "text", "text"]
    page, draft, inner = answer["imported"]
    assert any("called .txt" in warning for warning in page["warnings"])
    assert any("called .zip" in warning for warning in draft["warnings"])
    assert inner["path"] == f"{tmp_path / 'archive.txt'}/b.txt"


def test_a_format_that_is_named_replaces_what_is_found(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("# The court\n\nTen **people** came.")
    answer = desk.ask("import", "--format", "markdown", tmp_path / "a.txt")
    assert (titles(answer), answer["imported"][0]["format"]) == (["The court"], "markdown")
    assert answer["imported"][0]["warnings"] == []
    ended = desk.run("import", "--format", "wordstar", tmp_path / "a.txt")
    assert ended.status == 1
    assert "no format 'wordstar'" in ended.stderr
    assert "markdown" in ended.stderr


def test_a_cut_off_archive_says_so(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "drafts.zip").write_bytes(packed(("a.txt", text("court")))[:60])
    ended = desk.run("import", tmp_path / "drafts.zip")
    assert ended.status == 1
    assert "drafts.zip is damaged or cut off" in ended.stderr


def test_hundreds_of_files_come_in_as_one_step(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(text(f"court {number}"))
    (folder / "7.txt").chmod(0)
    (folder / "8.txt").write_bytes(b"")
    answer = desk.run("import", folder, "--json").json
    unreadable = [] if os.geteuid() == 0 else ["7.txt"]
    assert [Path(one["path"]).name for one in answer["failed"]] == [*unreadable, "8.txt"]
    names = [Path(one["path"]).stem for one in answer["imported"]]
    assert names == sorted(names, key=int)
    assert len(names) == 299 - len(unreadable)
    desk.run("undo")
    assert desk.ask("articles")["articles"] == []


@pytest.mark.parametrize(
    "data",
    [
        b"The court met\n\nTen people came.\n",
        b"\xef\xbb\xbfThe court met\r\n\r\nTen people came.\r\n",
        "The court met\n\nTen people came.\n".encode("utf-16"),
        "The court met\n\nZw\u00f6lf kamen nach K\u00f6ln, sch\u00f6n war es.\n".encode("cp1252"),
        b"The court met\n\nTen people\0 came.\n",
        b"<!DOCTYPE html><html><body><article><h1>The court</h1><p>Ten people came to the court.</p></article></html>",
    ],
)
def test_the_file_comes_back_as_it_came(desk: Desk, tmp_path: Path, data: bytes) -> None:
    source, out = tmp_path / "draft.txt", tmp_path / "out.bin"
    source.write_bytes(data)
    (article,) = desk.ask("import", source)["imported"]
    source.unlink()
    answer = desk.ask("text", article["article_id"], "--file", out)
    assert out.read_bytes() == data
    assert answer["sha256"] == hashlib.sha256(data).hexdigest()
    assert answer["name"] == "draft.txt"
    again = desk.run("text", article["article_id"], "--file", out)
    assert again.status == 1
    assert "is there already" in again.stderr
    assert desk.run("text", article["article_id"], "--file", out, "--force").status == 0
    assert desk.run("check").status == 0


def test_a_file_in_an_archive_comes_back(desk: Desk, tmp_path: Path) -> None:
    inner = text("court").replace("\n", "\r\n").encode()
    (tmp_path / "drafts.zip").write_bytes(packed(("week 1/a.txt", inner)))
    (article,) = desk.ask("import", tmp_path / "drafts.zip")["imported"]
    assert desk.ask("text", article["article_id"], "--file", tmp_path / "out.txt")["name"] == "a.txt"
    assert (tmp_path / "out.txt").read_bytes() == inner
