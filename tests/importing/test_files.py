"""Files and folders through the doors that the services use: what is read, what is refused, and in which words."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from annotator import files
from annotator.errors import UnreadableSource
from annotator.importing import iter_sources
from annotator.importing.folders import Source
from annotator.importing.format import Fit, InputFile
from annotator.importing.formats import zip_archive
from annotator.importing.readers import READERS
from tests.drafts import read_file, read_text


def refusal(path: Path) -> UnreadableSource:
    with pytest.raises(UnreadableSource) as refused:
        read_file(path)
    assert str(path) in refused.value.what or path.name in refused.value.what
    return refused.value


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\n\t", "only white space"),
        ("report.txt", b"%PDF-1.7\n%\xe2\xe3", "cannot be opened as a PDF"),
        ("draft.txt", b"PK\x03\x04\x14\x00", "damaged or cut off"),
        ("photo.md", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG image"),
        ("photo.txt", b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG image"),
        ("noise.txt", bytes(range(256)) * 4, "binary"),
        ("program.txt", b"\x7fELF\x02\x01\x01\0", "a program"),
    ],
)
def test_what_is_no_article_is_refused(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    refused = refusal(path)
    assert words in refused.what
    assert refused.remedy


def test_a_file_over_the_limit_is_refused_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    open_file, read = Path.open, []

    def opened(self: Path, *arguments: Any, **named: Any) -> Any:
        stream = open_file(self, *arguments, **named)
        read.append(stream)
        return stream

    monkeypatch.setattr(Path, "open", opened)
    refused = refusal(path)
    assert "100 MB" in refused.what
    assert "64 MB" in refused.what
    assert len(read) == 1  # its head, to see what it is


def test_a_file_at_the_limit_is_read_and_one_byte_more_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "SIZE_LIMIT", 1024)
    path = tmp_path / "long.txt"
    path.write_text("word " * 204 + "end.")
    assert read_file(path).text.endswith("end.")
    path.write_text("word " * 205)
    assert "too large" in refusal(path).what


def test_other_places_are_refused(tmp_path: Path) -> None:
    assert "not there" in refusal(tmp_path / "gone.txt").what
    folder = tmp_path / "folder.txt"
    folder.mkdir()
    assert "is a folder" in refusal(folder).what
    (tmp_path / "clip.xyz").write_text("words")
    assert ".xyz" in refusal(tmp_path / "clip.xyz").what
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert "not an ordinary file" in refusal(pipe).what
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert "could not be read" in refusal(tmp_path / "loop.txt").what


def test_a_file_without_rights_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("words")

    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    # the tests may run as root, who may read everything
    monkeypatch.setattr(Path, "open", denied)
    assert "no permission" in refusal(path).what


def test_a_file_is_read_by_its_suffix(tmp_path: Path) -> None:
    for name, text in [("a.txt", "Some *words*."), ("b.MD", "Some words."), ("README", "Some *words*.")]:
        (tmp_path / name).write_bytes("\ufeffSome *words*.\r\n".encode())
        draft = read_file(tmp_path / name)
        assert (draft.source_name, draft.text, draft.encoding) == (name, f"{text}\n", "utf-8-sig")
    (tmp_path / "c.txt").write_bytes("na\u00efve".encode("cp850"))
    assert read_file(tmp_path / "c.txt", encoding="cp850").text == "naïve"


def test_pasted_text_is_read_without_what_cannot_be_stored() -> None:
    draft = read_text("A\0 pair \ud83d\ude00, a half \ud83d.\r\nEnd.", "Clipboard")
    assert draft.text == "A pair 😀, a half �.\nEnd."
    assert len(draft.warnings) == 2
    assert draft.text.encode()
    for blank in ("", "  \n", "\ufeff"):
        with pytest.raises(UnreadableSource, match="Clipboard holds only white space"):
            read_text(blank, "Clipboard")


def test_readers_are_told_apart() -> None:
    suffixes = [suffix for reader in READERS for suffix in reader.suffixes]
    assert {".txt", ".md"} <= set(suffixes)
    # where several have a suffix, all but one want to see what is in a file
    for shared in {suffix for suffix in suffixes if suffixes.count(suffix) > 1}:
        file = InputFile(f"a{shared}", content=b"words that tell nothing")
        assert sum(reader.recognise(file) > Fit.NO for reader in READERS if shared in reader.suffixes) <= 1
    assert len({reader.id for reader in READERS}) == len(READERS)


def make_tree(top: Path) -> None:
    names = ["part 10.txt", "part 9.txt", "Part 1.md", "photo.jpg", ".hidden.txt", "sub/inner.txt", ".git/x.txt"]
    names += [".DS_Store", "~$part 9.docx", ".~lock.part 9.odt#", "Thumbs.db", "desktop.ini", "__MACOSX/sub/._x.txt"]
    for name in names:
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_text("words")
    (top / "sub" / "again").symlink_to(top)


def test_a_folder_gives_its_files_in_natural_order_without_what_systems_put_there(tmp_path: Path) -> None:
    make_tree(tmp_path)
    plain = ["Part 1.md", "part 9.txt", "part 10.txt", "photo.jpg"]
    assert list(iter_sources([tmp_path])) == [Source(tmp_path / name, tmp_path) for name in plain]
    found = list(iter_sources([tmp_path], recursive=True))
    assert found == [Source(tmp_path / name, tmp_path) for name in [*plain, "sub/inner.txt"]]


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
def test_the_card_of_a_dataset_is_no_article(tmp_path: Path, packed: bool) -> None:
    folder = tmp_path / "in"
    cards = ["README.md", "croissant.json", "sub/set.csv.README.md", "sub/set.csv.croissant.json"]
    texts = ["a.txt", "other/README.md", "sub/README.md", "sub/croissant.json.txt"]  # no card without both
    for name in (*cards, *texts):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("words")
    if packed:
        archive = InputFile("in.zip", content=Path(shutil.make_archive(str(folder), "zip", folder)).read_bytes())
        found = [file.name for file in zip_archive.read(archive) if isinstance(file, InputFile)]
        assert sorted(found) == sorted(f"in.zip/{name}" for name in texts)
    else:
        found = [str(source.path.relative_to(folder)) for source in iter_sources([folder], recursive=True)]
        assert sorted(found) == sorted(texts)


def test_named_files_come_as_they_are_named(tmp_path: Path) -> None:
    make_tree(tmp_path)
    named = [tmp_path / "photo.jpg", tmp_path / ".hidden.txt", tmp_path / "gone.txt"]
    assert list(iter_sources(named)) == [Source(path) for path in named]


def fault(source: Source) -> tuple[Path, str]:
    assert source.fault is not None
    return source.path, source.fault.what


def test_a_folder_that_cannot_be_looked_into_is_told_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text("words")
    scandir = os.scandir

    def guarded(folder: Path) -> object:
        if Path(folder).name == "b":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", guarded)
    first, second, third = iter_sources([tmp_path], recursive=True)
    assert (first.path, third.path) == (tmp_path / "a" / "a.txt", tmp_path / "c" / "c.txt")
    path, what = fault(second)
    assert path == tmp_path / "b"
    assert "no permission" in what
    (alone,) = iter_sources([tmp_path / "b"])
    assert "no permission" in fault(alone)[1]
