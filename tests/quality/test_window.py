"""Rules of the window's code that no tool knows: what may be connected to a signal, and what its words may hold."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
UI = sorted((ROOT / "annotator" / "ui").rglob("*.py"))

# what outlives the widgets that listen to it: the session and what goes with it, the program's own objects
LONG_LIVED = {"session", "runner", "opener", "hints", "state", "application", "app", "notifications", "binder",
              "covering", "coverage", "noting", "notes_watcher"}  # fmt: skip
LONG_LIVED_CALLS = {"styleHints", "accessibility", "instance", "clipboard", "qApp"}

# where keys are given to actions, and where the keys of the text are
TABLES_OF_KEYS = {"actions/table.py", "article/keys.py"}
LETTER = re.compile(
    r"(?:  |\(|\t|\bpress |\bkey |\bkeys )[A-Z0-9]\b(?![’']|\.\w)"  # "+ comment  P", "(P)", "press C", "key E"
    r"|(?<![\w’'“”.\-/])[B-HJ-Z](?![\w’'.:/\-])"  # a letter alone, which is no word: "N goes to the next one"
)
CHORD = re.compile(r"\b(?:Ctrl|Alt|Shift|Meta|Cmd)\+\S")


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def last_name(node: ast.expr) -> str:
    """The name that an expression ends with, as of `self._session` or `QGuiApplication.styleHints()`."""
    if isinstance(node, ast.Call):
        return last_name(node.func)
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def lasting_connections(tree: ast.AST) -> Iterator[ast.Call]:
    """What is connected to a signal of something that outlives its listeners, and is no bound method or signal."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect"):
            continue
        signal = node.func.value
        owner = last_name(signal.value).lstrip("_") if isinstance(signal, ast.Attribute) else ""
        if owner in LONG_LIVED | LONG_LIVED_CALLS and not isinstance(node.args[0], ast.Attribute):
            yield node


def shown(tree: ast.AST) -> Iterator[ast.Constant]:
    """The strings of a module that are not docstrings."""
    documenting = {
        id(body[at].value)
        for node in ast.walk(tree)
        if isinstance(body := getattr(node, "body", None), list)
        for at in range(len(body))
        if isinstance(body[at], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documenting:
            yield node


def translated(tree: ast.AST) -> Iterator[ast.Constant]:
    """The literals that are words on the screen."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and last_name(node.func) in {"tr", "plural", "QT_TR_NOOP"}:
            yield from (one for one in node.args[:3] if isinstance(one, ast.Constant) and isinstance(one.value, str))


def test_only_methods_are_connected_to_what_outlives_them() -> None:
    """A bound method goes with its object. A lambda, or a function inside another, stays and meets what is gone."""
    found = [place(path, node) for path in UI for node in lasting_connections(ast.parse(path.read_text("utf-8")))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("session.theme_changed.connect(lambda _: self.update())", 1),
        ("self._session.theme_changed.connect(partial(self.take, 1))", 1),
        ("QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self.update())", 1),
        ("session.theme_changed.connect(show)", 1),
        ("session.theme_changed.connect(self.update)", 0),
        ("self.button.clicked.connect(lambda: self.update())", 0),
    ],
)
def test_such_a_connection_is_found(line: str, count: int) -> None:
    assert len(list(lasting_connections(ast.parse(line)))) == count


def test_no_words_hold_the_letter_of_a_key() -> None:
    """Keys can be changed: `actions/hints.py` says which one it is now."""
    found = []
    for path in UI:
        if path.relative_to(ROOT / "annotator" / "ui").as_posix() in TABLES_OF_KEYS:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        found += [f"{place(path, node)}: {node.value!r}" for node in translated(tree) if LETTER.search(str(node.value))]
        found += [
            f"{place(path, node)}: {node.value!r}"
            for node in shown(tree)
            if re.search(r"\t[A-Z0-9]$", str(node.value)) or (CHORD.search(str(node.value)) and " " in str(node.value))
        ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("words", "hit"),
    [
        ("+ comment  P", True),
        ("Add evidence (E): paste a URL", True),
        ("Select a statement and press C.", True),
        ("Add evidence, key E", True),
        ("No open checkable stands here. N goes to the next one.", True),
        ("A claim needs a wording.", False),
        ("I agree", False),
        ("d MMM yyyy", False),
        ("status {0}", False),
    ],
)
def test_such_a_letter_is_found(words: str, hit: bool) -> None:
    assert bool(LETTER.search(words)) is hit
