"""The words on the screen are an editor's: what only the code calls things stands nowhere that a reader sees.

`CONTEXT.md` names for each such word what is said instead. Read are the texts of the window and of what tells it
something; not logs, not faults of the program, and not what names rows for whoever looks after a project's database.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEAKING = ("ui", "services", "domain", "importing", "storage", "analysis", "config.py", "errors.py", "bootstrap.py")

BANNED = re.compile(
    r"\b(mention|glyph|pattern|character|caret|span|offset|code ?point|settled|title made|anchor|token|boolean|null"
    r"|widget|dialog|regex|payload|unlink|acts|an act|the act|this act|last act|[0-9}] acts?)s?\b",
    re.IGNORECASE,
)
SAID = {"tr", "QT_TR_NOOP", "translate", "translated", "message"}
UNSAID = {"debug", "info", "warning", "error", "exception", "critical"}
FAULTS = {"RuntimeError", "TypeError", "ValueError", "LookupError", "KeyError", "AssertionError", "NotImplementedError"}
MARKUP = re.compile(r"<[^>]*>?")
SQL = re.compile(r"\b(ANALYZE|SELECT|INSERT|UPDATE|DELETE|CREATE|FROM|WHERE|PRAGMA|ALTER|DROP)\b")
FOR_THE_KEEPER = {
    # a check's list of what is wrong with a database names its rows as the schema does
    "storage/chain.py", "storage/replay.py", "storage/repositories/integrity.py", "storage/schema_check.py",
    "storage/schema_check_server.py", "storage/inspection.py", "storage/problem_lines.py",
    # reasons in the code for what the history does not tell
    "domain/chronicle/columns.py",
}  # fmt: skip


class Reader(ast.NodeVisitor):
    """Collects the texts of a module that may be read by somebody: sentences, and what is handed to be translated."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.lines: list[int] = []
        self._said = False

    def _visit_all(self, nodes: Iterable[ast.AST], *, said: bool = False) -> None:
        before, self._said = self._said, said
        for node in nodes:
            self.visit(node)
        self._said = before

    def generic_visit(self, node: ast.AST) -> None:
        self._visit_all(ast.iter_child_nodes(node))

    def visit_Constant(self, node: ast.Constant) -> None:
        text = node.value
        if isinstance(text, str) and (self._said or " " in text.strip()) and not SQL.search(text):
            self.found.append(text)
            self.lines.append(node.lineno)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring, or what is said of a constant
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        if _name(node.exc) not in FAULTS:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node)
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        logged = name in UNSAID and isinstance(owner, ast.Name) and owner.id == "log"
        if not logged and name != "compile":
            self._visit_all(ast.iter_child_nodes(node), said=name in SAID)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._visit_all((node.test, node.body, node.orelse), said=self._said)

    def visit_Dict(self, node: ast.Dict) -> None:
        self._visit_all(node.values)  # by its keys something is looked up

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)


def texts(code: str) -> list[tuple[int, str]]:
    """Return the texts of a module, each with its line."""
    reader = Reader()
    reader.visit(ast.parse(code))
    return list(zip(reader.lines, reader.found, strict=True))


def _name(node: ast.AST | None) -> str:
    called = node.func if isinstance(node, ast.Call) else node
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def modules() -> list[Path]:
    package = ROOT / "annotator"
    found: list[Path] = []
    for name in SPEAKING:
        place = package / name
        found += [place] if place.is_file() else sorted(place.rglob("*.py"))
    return [
        one for one in found if str(one.relative_to(package)) not in FOR_THE_KEEPER and "migrations" not in one.parts
    ]


def test_no_programmers_word_is_on_the_screen() -> None:
    wrong = [
        f"{module.relative_to(ROOT)}:{line}: {text!r} says {found[0]!r}"
        for module in modules()
        for line, text in texts(module.read_text(encoding="utf-8"))
        if (found := BANNED.search(MARKUP.sub(" ", text)))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("code", "read"),
    [
        ('tr("Glyph")', ["Glyph"]),
        ('tr("%Ln mention(s)", "", n)', ["%Ln mention(s)", ""]),
        ('NAMES = {"glyph": QT_TR_NOOP("Glyph")}', ["Glyph"]),
        ('tr("a mention" if one else "mentions")', ["a mention", "mentions"]),
        ('raise NotFound(f"The claim has no mention {one}.")', ["The claim has no mention "]),
        ('_Row("mention.split", "Split the mention", "Claim")', ["Split the mention"]),
        ('log.warning("no mention of %s", what)', []),
        ('raise RuntimeError("a mention is missing")', []),
        ('"""The mentions of an article."""', []),
        ('execute("SELECT quote FROM mentions")', []),
        ('entity = "mention"', []),
        ('WORDS = {"bad pattern": "a ) closes nothing"}', ["a ) closes nothing"]),
    ],
)
def test_what_is_read_of_a_module(code: str, read: list[str]) -> None:
    assert [text for _, text in texts(code)] == read


def test_the_guide_speaks_the_same_words() -> None:
    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    prose = re.sub(r"`[^`]*`", "", guide)
    wrong = [f"{line}: {found[0]}" for line, text in enumerate(prose.split("\n"), 1) if (found := BANNED.search(text))]
    assert not wrong, "\n".join(wrong)


def test_the_glossary_has_a_screen_word_for_each() -> None:
    glossary = (ROOT / "CONTEXT.md").read_text(encoding="utf-8")
    table = glossary.split("## On the screen", 1)[1]
    for word in ("mention", "glyph", "pattern", "settled", "caret", "act", "character"):
        assert re.search(rf"^\| .*\b{word}\b", table, re.MULTILINE), word
