"""Every word of the program can be translated: Qt's own extraction finds it, and only literals are marked."""

from __future__ import annotations

import ast
import re
import runpy
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.article import ARTICLE_STATUSES
from annotator.domain.checkable import CheckableKind, WaiverScope
from annotator.domain.claim import Anchor, ClaimKind, Voice
from annotator.domain.evidence import EVIDENCE_KINDS, MEDIA, Stance
from annotator.domain.finding import FindingKind
from annotator.domain.work import QueryState
from annotator.ui.actions.table import ACTIONS, MENUS

ROOT = Path(__file__).resolve().parents[2]
GAP = re.compile(r"\{\w+\}")
MARKERS = {"tr", "QT_TR_NOOP", "message"}


@pytest.fixture(scope="module")
def tools() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "scripts/translations.py"))


@pytest.fixture(scope="module")
def found(tools: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """What lupdate finds, each with whether it has plural forms."""
    catalogue = tmp_path_factory.mktemp("extracted") / "annotator_de.ts"
    tools["extract"](catalogue, "de")
    return {entry.findtext("source"): entry.get("numerus") == "yes" for entry in tools["messages"](catalogue)}


def marked() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(ROOT.glob("annotator/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKERS:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_only_literals_are_marked() -> None:
    others = [
        f"{place}: {ast.unparse(call)}"
        for place, call in marked()
        if not (call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str))
    ]
    assert not others, "\n".join(others)


def test_the_extraction_finds_every_marked_string(found: dict[str, bool]) -> None:
    literals = {(call.args[0].value, len(call.args) > 2): place for place, call in marked()}
    assert literals
    missed = [f"{place}: {text}" for (text, plural), place in literals.items() if found.get(text) is not plural]
    assert not missed, "\n".join(missed)


def test_the_extraction_finds_every_action_and_menu(found: dict[str, bool]) -> None:
    assert {row.title for row in ACTIONS} | set(MENUS) <= set(found)


@pytest.fixture(scope="module", params=["en", "de", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_language_that_can_be_chosen_has_a_catalogue(tools: dict[str, Any]) -> None:
    assert sorted(tools["CATALOGUES"]) == ["ar", "de", "en"]
    assert {file.stem for file in tools["FOLDER"].glob("*.ts")} == {f"annotator_{one}" for one in tools["CATALOGUES"]}


def test_a_catalogue_is_complete(tools: dict[str, Any], language: str) -> None:
    left = tools["unfinished"](tools["source_file"](language))
    assert not left, "translate these, then `make translations`:\n" + "\n".join(left)


def test_a_catalogue_holds_what_the_code_says(tools: dict[str, Any], language: str, tmp_path: Path) -> None:
    kept = tools["source_file"](language)
    again = tmp_path / kept.name
    again.write_bytes(kept.read_bytes())
    tools["extract"](again, language)
    assert again.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8"), "run `make translations`"


def test_what_is_loaded_is_compiled_of_the_catalogue(tools: dict[str, Any], language: str) -> None:
    compiled = tools["compiled"](tools["source_file"](language))
    assert tools["compiled_file"](language).read_bytes() == compiled, "run `make translations`"


def test_translations_keep_the_gaps(tools: dict[str, Any], language: str) -> None:
    """Each `{gap}` of the English stands in the translation, and no other; a plural may say a number in words."""
    wrong = []
    for entry in tools["messages"](tools["source_file"](language)):
        source, translation = entry.findtext("source"), entry.find("translation")
        plural = entry.get("numerus") == "yes"
        said = [form.text or "" for form in translation] if plural else [translation.text or ""]
        wanted = set(GAP.findall(source))
        wrong += [f"{source}: {one}" for one in said if set(GAP.findall(one)) != wanted]
        wrong += []
    assert not wrong, "\n".join(wrong)


def test_the_values_of_the_domain_can_be_said(found: dict[str, bool]) -> None:
    """What is kept in English and shown: see `annotator/ui/terms.py`."""
    kinds = (Voice, ClaimKind, Anchor, CheckableKind, FindingKind, Stance, QueryState, WaiverScope)
    values = {str(value) for kind in kinds for value in kind}
    values |= {*ARTICLE_STATUSES, *filter(None, MEDIA), *filter(None, EVIDENCE_KINDS)}
    for rules in ROOT.glob("resources/languages/*/*.toml"):
        values |= set(_reasons(tomllib.loads(rules.read_text(encoding="utf-8"))))
    assert values - set(found) == set()


def _reasons(rules: object) -> Iterator[str]:
    if isinstance(rules, dict):
        if isinstance(rules.get("why"), str):
            yield rules["why"]
        for value in rules.values():
            yield from _reasons(value)
    elif isinstance(rules, list):
        for value in rules:
            yield from _reasons(value)
