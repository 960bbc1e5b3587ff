"""While a claim is assessed blind nobody else's status or reason is told, by any door: asked of all that there are.

Two projects that differ in nothing but what Bob made of the claims must give Anna the same answers, whichever command,
format or service she asks. A new one is asked as well: a command that is not in ASKED as it is, with an article and
with a claim.
"""

from __future__ import annotations

import inspect
import io
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from annotator.bootstrap import open_project
from annotator.cli import COMMANDS
from annotator.domain.assessment import BlindRule
from annotator.domain.claim import ClaimFields
from annotator.errors import AnnotatorError
from annotator.exporting import WRITERS, Writer
from annotator.services.projects import Project
from tests.cli.conftest import run_here
from tests.fixtures.projects import add_article, place_of

_SECRET = re.compile(r"zebra|okapi", re.IGNORECASE)
_OWN_NUMBERS = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{12,64}"
    r"|\d{4}-\d\d-\d\d[T ]\d\d[:.-]?\d\d[:.-]?\d\d(?:[.]\d+)?|\b\d{1,2}:\d\d(?::\d\d)?\b|\d+ B\b|\d+ bytes|\d{5,}"
)
"""Ids, hashes, times and sizes: what two projects never have in common."""


@dataclass(frozen=True)
class Blind:
    """A project in which Bob has assessed blind, and what commands need to be asked with."""

    path: Path
    article: str
    claim: str
    before: datetime
    folder: Path

    def copy(self, name: str) -> Blind:
        """Return it with a copy of its file: what changes it does no harm."""
        folder = self.folder / name
        folder.mkdir()
        path = folder / "work.annotator"
        shutil.copyfile(self.path, path)
        return Blind(path, self.article, self.claim, self.before, folder)


def _begun(folder: Path) -> tuple[Path, str, list[str]]:
    path = folder / "begun.annotator"
    with closing(open_project(path, person="Anna")) as anna:
        article = add_article(anna)
        words = ("1967", "officials", "Supreme Court", "café", "Senate")
        claims = [anna.claims.tag(article, *place_of(anna, article, one), ClaimFields()).claim_id for one in words]
    return path, article, claims


def _blind(begun: Path, article: str, claims: list[str], folder: Path, status: str, why: str) -> Blind:
    """Let Bob assess in a copy: before it was blind, since, anew, taken back, and of a claim that is gone."""
    folder.mkdir()
    path, other = folder / "work.annotator", folder / "bobs.annotator"
    shutil.copyfile(begun, path)
    with closing(open_project(path, person="Bob")) as bob, closing(open_project(path, person="Anna")) as anna:
        bob.assessments.assess(claims[0], status, f"{why} before")
        before = datetime.now(UTC)
        anna.assessments.set_blind(BlindRule(blind=True))
        bob.assessments.assess(claims[1], "verified", f"{why} first")
        anna.sending.send(folder / "to bob.parcel")
        bob.assessments.assess(claims[1], status, f"{why} then")
        bob.assessments.assess(claims[2], status, f"{why} taken back")
        bob.assessments.take_back(claims[2])
        bob.assessments.assess(claims[3], status, f"{why} of what goes")
        bob.assessments.note(claims[4], f"{why} noted")
        anna.claims.delete([claims[3]])
        # at his other desk Bob thinks otherwise: a conflict about his assessment
        with closing(open_project(other, person="Bob")) as elsewhere:
            elsewhere.receiving.receive(folder / "to bob.parcel")
            elsewhere.assessments.assess(claims[1], status, f"{why} elsewhere")
            elsewhere.sending.send(folder / "from bob.parcel")
        anna.receiving.receive(folder / "from bob.parcel")
    return Blind(path, article, claims[1], before, folder)


@pytest.fixture(scope="module")
def blind(tmp_path_factory: pytest.TempPathFactory) -> tuple[Blind, Blind]:
    folder = tmp_path_factory.mktemp("blind")
    begun = _begun(folder)
    return (
        _blind(*begun, folder / "one", "conflicting", "zebra"),
        _blind(*begun, folder / "two", "opinion", "okapi"),
    )


def _masked(told: str) -> str:
    return _OWN_NUMBERS.sub("#", told)


# commands

Arguments = Callable[[Blind], list[Any]]


def _with(*arguments: Any) -> Arguments:
    return lambda _: list(arguments)


_ARTICLE: Arguments = lambda one: [one.article]  # noqa: E731
_CLAIM: Arguments = lambda one: [one.claim]  # noqa: E731
_NONE = _with()
ASKED: dict[str, list[Arguments]] = {
    "import": [lambda one: [one.folder]],
    "articles": [_NONE],
    "text": [_ARTICLE],
    "tracked": [_ARTICLE],
    "revise": [lambda one: [one.article, _draft(one), "--dry-run"], lambda one: [one.article, _draft(one)]],
    "anchors": [_NONE],
    "anchor": [lambda one: [one.claim, "accept"]],
    "compare": [_ARTICLE],
    "tag": [lambda one: ["--article", one.article, "--quote", "Reform talks"]],
    "status": [lambda one: [one.claim, "false"]],
    "assess": [lambda one: [one.claim, "checking"]],
    "assessments": [_NONE, _CLAIM, lambda one: ["--article", one.article]],
    "blind": [lambda one: ["on", "--article", one.article]],
    "agreement": [_NONE, _with("--by", "tag", "--by", "article", "--by", "month")],
    "places": [_NONE],
    "place": [lambda one: [one.claim, "all", "--reason", "So."]],
    "set": [lambda one: [one.claim, "rationale=So."]],
    "correct": [lambda one: [one.claim, "in 1968"]],
    "evidence": [lambda one: [one.claim, "--stance", "supports", "--url", "https://example.org"]],
    "claims": [_NONE, lambda one: ["--article", one.article]],
    "checkables": [_ARTICLE],
    "waive": [lambda one: [one.article, "--start", 1, "--end", 4, "--reason", "So."]],
    "rank": [_ARTICLE],
    "findings": [_ARTICLE],
    "dismiss": [lambda one: [one.article, "--start", 1, "--kind", "sum", "--reason", "So."]],
    "source-notes": [_ARTICLE],
    "claims-from-notes": [_ARTICLE],
    "assign": [lambda one: [one.article, "--to", "Bob"]],
    "sign-off": [lambda one: [one.article, "--reason", "So."]],
    "ask": [lambda one: [one.article, "Who says so?", "--claim", one.claim]],
    "queries": [_NONE],
    "close-query": [_CLAIM],
    "answers": [lambda one: [one.path]],
    "comment": [lambda one: ["--claim", one.claim, "Look again"]],
    "corrections": [_NONE],
    "import-claims": [lambda one: [_draft(one)]],
    "quotations": [_ARTICLE],
    "similar": [_with("qualified immunity zebra okapi")],
    "similar-articles": [_ARTICLE],
    "search": [_with("zebra OR okapi"), _with("1967")],
    "history": [_NONE, lambda one: ["--article", one.article], lambda one: ["--claim", one.claim]],
    "undo": [_NONE, _with("9")],
    "redo": [_NONE],
    "export": [lambda one: ["-f", "jsonl", one.folder / "out.jsonl"]],
    "profiles": [_NONE],
    "codebook": [_NONE, lambda one: ["--export", one.folder / "book.toml"]],
    "formats": [_NONE],
    "check": [_NONE],
    "erase": [lambda one: ["--name", "Bob", "--reason", "So."], lambda one: ["--claim", one.claim, "--reason", "So."]],
    "encrypt": [lambda one: ["--passphrase-file", one.folder / "none"]],
    "decrypt": [lambda one: ["--passphrase-file", one.folder / "none"]],
    "library": [_NONE],
    "roles": [_NONE],
    "sources": [_CLAIM],
    "rebuild-search": [_NONE],
    "seal": [_NONE],
    "send": [lambda one: [one.folder / "out.parcel"]],
    "receive": [lambda one: [one.folder.parent / "from bob.parcel"], lambda one: [_newer(one), "--dry-run"]],
    "exchange": [lambda one: [_share(one), "--once"]],
    "conflicts": [_NONE, lambda one: ["--claim", one.claim]],
    "conflict": [lambda one: [one.claim, "ours"]],
    "backup": [lambda one: [one.folder / "copy.annotator"]],
    "backups": [_NONE],
    "restore": [lambda one: [one.folder.parent / "bobs.annotator"]],
}
"""What each command is asked, at least once; what it refuses it refuses in words, which are looked at as well."""


def _draft(one: Blind) -> Path:
    path = one.folder / "draft.txt"
    path.write_text("Reform talks resume\nEstablished by the Supreme Court in 1967, it protects officials.\n", "utf-8")
    return path


def _newer(one: Blind) -> Path:
    """What Bob has done since, at his other desk."""
    parcel, bobs = one.folder / "newer.parcel", one.folder / "bobs.annotator"
    shutil.copyfile(one.folder.parent / "bobs.annotator", bobs)
    with closing(open_project(bobs, person="Bob")) as bob:
        bob.assessments.assess(one.claim, "false", "zebra okapi")
        bob.sending.send(parcel)
    return parcel


def _share(one: Blind) -> Path:
    share = one.folder / "share"
    share.mkdir()
    shutil.copyfile(one.folder.parent / "from bob.parcel", share / "0123456789ab-000001.parcel")
    return share


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_no_command_tells(name: str, blind: tuple[Blind, Blind], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANNOTATOR_PERSON", "Anna")
    for number, arguments in enumerate(ASKED.get(name, [_NONE, _ARTICLE, _CLAIM])):
        answers = []
        for project in blind:
            one = project.copy(f"{name}-{number}")
            ended = run_here(name, *arguments(one), "-p", one.path, *(() if number else ("--json",)))
            assert ended.status in ((0, 1) if name in ASKED else (0, 1, 2)), ended.stderr
            told = ended.stdout.decode("utf-8") + ended.stderr
            told = told.replace(str(one.folder), "").replace(str(project.folder), "")
            if not (name in ("search", "similar") and number == 0):  # which repeat what was asked
                assert not _SECRET.search(told), f"{name} tells"
            answers.append(_masked(told))
        if name not in ("backups", "erase"):  # how many backups there are hangs on when the files were opened
            assert answers[0] == answers[1], f"{name} tells what Bob made of it"


# formats


def _told(path: Path) -> str:
    """All that a file says, whatever it is packed in."""
    if path.is_dir():
        return "\n".join(_told(one) for one in sorted(path.rglob("*")) if one.is_file())
    content = path.read_bytes()
    if content.startswith(b"SQLite format 3"):
        with closing(sqlite3.connect(path)) as dataset:
            return "\n".join(dataset.iterdump())
    if content.startswith(b"%PDF"):
        import pypdfium2

        with closing(pypdfium2.PdfDocument(content)) as document:
            return "\n".join(page.get_textpage().get_text_range() for page in document)
    if content.startswith(b"PAR1"):
        import pyarrow.parquet

        return repr(pyarrow.parquet.read_table(path).to_pylist())
    return _unpacked(content)


def _unpacked(content: bytes) -> str:
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "\n".join(f"{name}\n{_unpacked(archive.read(name))}" for name in sorted(archive.namelist()))
    return content.decode("utf-8", "replace")


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.id)
def test_no_format_tells(writer: Writer, blind: tuple[Blind, Blind]) -> None:
    asked: list[dict[str, Any]] = [{}, {"confidential": "yes"}, {"as-of": None}]
    if any(option.key == "history" for option in writer.options):
        asked.append({"history": "yes"})
    for number, options in enumerate(asked):
        told = []
        for project in blind:
            values = {key: project.before.isoformat() if key == "as-of" else value for key, value in options.items()}
            folder = project.folder / f"{writer.id}-{number}"
            folder.mkdir()
            with closing(open_project(project.path, person="Anna")) as anna:
                anna.exports.run(writer.id, folder / f"out{writer.suffix}", options=values)
            told.append(_masked(_told(folder)))
            assert not _SECRET.search(told[-1]), f"{writer.id} tells, with {options}"
        assert told[0] == told[1], f"{writer.id} tells what Bob made of it, with {options}"


# services: what the window reads


def _filled(method: Any, one: Blind) -> dict[str, Any] | None:
    """Return arguments for a method, None where it wants what cannot be made up."""
    known: dict[str, Any] = {
        "article_id": one.article, "claim_id": one.claim, "claim_ids": [one.claim], "article_ids": [one.article],
        "query": "1967", "text": "1967", "words": "1967", "limit": 50, "person": "Bob", "name": "Bob", "most": 50,
    }  # fmt: skip
    found = {}
    for parameter in inspect.signature(method).parameters.values():
        if parameter.name in known:
            found[parameter.name] = known[parameter.name]
        elif parameter.default is inspect.Parameter.empty and parameter.kind is not inspect.Parameter.VAR_KEYWORD:
            return None
    return found


def _services(project: Project) -> Iterator[tuple[str, Any]]:
    for name, value in inspect.getmembers(type(project)):
        if isinstance(value, cached_property) and not name.startswith("_"):
            yield name, getattr(project, name)


def test_no_service_tells(blind: tuple[Blind, Blind]) -> None:
    """Whatever the window shows it reads by one of these: panes, tables, windows, counts, what undo is called."""
    asked = 0
    for project in blind:
        one = project.copy("services")
        with closing(open_project(one.path, person="Anna")) as anna:
            for name, service in _services(anna):
                for method_name, method in inspect.getmembers(service, inspect.ismethod):
                    arguments = None if method_name.startswith("_") else _filled(method, one)
                    if arguments is None:
                        continue
                    asked += 1
                    told = _said(method, arguments)
                    assert not _SECRET.search(told), f"{name}.{method_name} tells"
            everything = list(anna.history.walk())
            assert not _SECRET.search(repr(everything)), "the history tells"
    assert asked > 100, "few are asked: has something been renamed?"


def _said(method: Any, arguments: dict[str, Any]) -> str:
    try:
        found = method(**arguments)
        return repr(list(found)) if isinstance(found, Iterator) else repr(found)
    except (AnnotatorError, TypeError, ValueError, LookupError, AttributeError) as refusal:
        return repr(refusal)  # of what was made up for it


def test_bob_sees_his_own(blind: tuple[Blind, Blind]) -> None:
    """What is looked for is there: without the rule all of this would be told."""
    with closing(open_project(blind[0].copy("bob").path, person="Bob")) as bob:
        assert "zebra" in repr(list(bob.history.walk()))
        assert [one.status for one in bob.assessments.of_claim(blind[0].claim).assessments] == ["conflicting"]
        bob.assessments.set_blind(BlindRule(blind=False))
    with closing(open_project(blind[0].folder / "bob" / "work.annotator", person="Anna")) as anna:
        assert "zebra" in repr(anna.assessments.find())
