"""Files read in processes apart: what hangs, crashes or eats the memory costs its own file and no other."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import Cancelled
from annotator.importing import reading_pool
from annotator.importing.found import Choice, Found, Request
from annotator.importing.reading_pool import ReadingPool
from annotator.messages import Message

READERS = Path(__file__).with_name("odd_readers.py")


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that were started, each with the odd readers."""
    processes: list[subprocess.Popen[bytes]] = []

    def start_again(*arguments: str) -> subprocess.Popen[bytes]:
        assert arguments == ("--read-files",)
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        process = subprocess.Popen(
            [sys.executable, str(READERS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )
        processes.append(process)
        return process

    monkeypatch.setattr(reading_pool, "start_again", start_again)
    return processes


@pytest.fixture(autouse=True)
def nothing_left(started: list[subprocess.Popen[bytes]]) -> Iterator[None]:
    yield
    assert all(process.poll() is not None for process in started)
    assert not [thread for thread in threading.enumerate() if thread.name == "reading files"]


def text(words: str, name: str = "a.txt") -> Request:
    return Request(name, content=words.encode())


def odd(act: str) -> Request:
    return Request(f"{act.split(maxsplit=1)[0]}.odd", content=f"ODD {act}".encode())


def read(*requests: Request, patience: float = 60.0, processes: int = 2) -> list[list[Found]]:
    found: list[list[Found]] = []
    done = []
    with ReadingPool(processes, patience) as pool:
        for number, one in pool.read(requests):
            while len(found) <= number:
                found.append([])
            assert number == len(found) - 1, "in their order"
            assert number not in done
            if one is None:
                done.append(number)
            else:
                found[number].append(one)
    assert done == list(range(len(requests)))
    return found


def words(found: list[Found]) -> list[str]:
    return [one.article.draft.text if one.article else one.fault.words if one.fault else "" for one in found]


def test_files_come_in_their_order() -> None:
    requests = [text(f"Number {number}.") for number in range(200)]
    assert [words(one) for one in read(*requests)] == [[f"Number {number}."] for number in range(200)]


def test_files_on_the_disk_are_read_there(tmp_path: Path) -> None:
    name = b"Z\xc3\xbcrich \xff.txt" if sys.platform == "linux" else "Zürich.txt".encode()
    path = tmp_path / os.fsdecode(name)
    path.write_bytes(b"\xef\xbb\xbfTen\r\npeople")
    ((found,),) = read(Request(path.name, path))
    assert found.article is not None
    assert found.article.draft.text == "Ten\npeople"
    assert found.content == path.read_bytes()  # BOM and CRLF are not in the text: the file itself is to be kept


def test_a_text_that_gives_its_bytes_again_is_not_sent_twice() -> None:
    ((found,),) = read(text("Zehn Leute kamen nach Zürich."))
    assert found.article is not None
    assert found.content is None


def test_who_looks_gets_no_text() -> None:
    ((found,),) = read(Request("a.txt", content=b"Mayor quits\n\nTen people\xff came.", look=True))
    assert found.article is None
    assert found.content is None
    assert found.look is not None
    assert (found.look.metadata.title, found.look.format) == ("Mayor quits", "text")
    assert isinstance(found.look.warnings[0], Message)  # the window says it in the reader's language


def test_what_a_person_says_of_a_file_counts() -> None:
    request = Request("a.txt", content="Zürich".encode("cp1252"), choice=Choice(encoding="cp1251"))
    assert [words(one) for one in read(request)] == [["Zьrich"]]
    request = Request("a.txt", content=b"# Title\n\nText", choice=Choice(format_id="markdown"))
    assert [words(one) for one in read(request)] == [["Title\n\nText"]]


def test_one_that_hangs_is_killed_and_the_rest_goes_on(started: list[subprocess.Popen[bytes]]) -> None:
    found = read(text("One."), odd("hang"), text("Three."), text("Four."), patience=1.0)
    assert words(found[0]) + words(found[2]) + words(found[3]) == ["One.", "Three.", "Four."]
    came, fault = words(found[1])
    assert came == "Before it hung."
    assert fault.startswith("hang.odd was given up")
    assert len(started) >= 2


def test_one_that_takes_long_but_says_so_is_waited_for() -> None:
    assert words(read(odd("slow"), patience=1.5)[0])[0] == "It took its time."


@pytest.mark.parametrize(("act", "said"), [("crash", "the process that read it ended"), ("memory", "more memory")])
def test_one_that_ends_the_process_costs_only_itself(act: str, said: str) -> None:
    found = read(text("One."), odd(act), text("Three."), odd(act), text("Five."), processes=1)
    assert [words(one) for one in found[::2]] == [["One."], ["Three."], ["Five."]]
    assert said in words(found[1])[0]
    assert said in words(found[3])[0]


def test_who_pays_for_another_file_is_read_again(tmp_path: Path) -> None:
    found = read(text("One."), odd(f"crash-once {tmp_path / 'marker'}"), processes=1)
    assert words(found[1])[0] == "The second time went well."


def test_a_bug_is_told_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        found = read(text("One."), odd("bug"), text("Three."), processes=1)
    assert "bug.odd could not be read" in words(found[1])[0]
    assert "KeyError: 'w:p'" in caplog.text
    assert words(found[2]) == ["Three."]


def test_no_reader_reaches_the_network(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        found = read(odd("network"))
    assert found[0][0].fault is not None
    assert "PermissionError" in caplog.text


def test_a_file_may_hold_several_articles_and_what_cannot_be_read_has_its_place() -> None:
    (found,) = read(odd("many"))
    assert words(found) == [*(f"Letter {number}." for number in range(100)), "Page 2 is damaged. Ask for it again."]
    warned = found[7].article.draft.warnings[0] if found[7].article else ""
    assert isinstance(warned, Message)
    assert (warned, warned.number) == ("Seen 7 times.", 7)
    assert [one.content is not None for one in found] == [True] + [False] * 100  # the file is sent once


def test_files_in_a_file_are_read_as_what_they_are() -> None:
    (found,) = read(odd("inner"))
    assert [one.name for one in found] == ["inner.odd/a.txt", "inner.odd/b.txt", "inner.odd/c.bin", "inner.odd"]
    assert words(found)[0] == "A text within."
    assert "inner.odd/b.txt" in words(found)[1]
    assert "inner.odd/c.bin" in words(found)[2]


def test_what_is_not_taken_waits_in_its_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_pool, "_HELD", 5_000_000)
    tracemalloc.start()
    try:
        with ReadingPool(1) as pool:  # 300 MB in all
            found = [one.fault for _, one in pool.read([odd("large")]) if one is not None]
        assert tracemalloc.get_traced_memory()[1] < 30_000_000
    finally:
        tracemalloc.stop()
    assert found.count(None) == 300


def test_cancel_ends_what_hangs_at_once(started: list[subprocess.Popen[bytes]]) -> None:
    calls = 0

    def tick() -> None:
        nonlocal calls
        calls += 1
        if calls > 3:
            raise Cancelled

    begun = time.monotonic()
    with ReadingPool(2, 600.0) as pool, pytest.raises(Cancelled):
        for _ in pool.read([odd("hang"), text("Two.")], tick):
            pass
    assert time.monotonic() - begun < 300  # far less than its patience
    assert all(process.poll() is not None for process in started)


def test_without_another_process_files_are_read_here(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def start_again(*_: str) -> subprocess.Popen[bytes]:
        raise OSError("no more processes")

    monkeypatch.setattr(reading_pool, "start_again", start_again)
    with caplog.at_level(logging.WARNING):
        assert [words(one) for one in read(text("One."), text("Two."))] == [["One."], ["Two."]]
    assert "they are read in this one" in caplog.text


def test_the_program_itself_is_what_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.child_process import start_again

    monkeypatch.setattr(reading_pool, "start_again", start_again)
    assert words(read(text("It is there."))[0]) == ["It is there."]
