"""A language is a folder: each is complete and can be read, and no list of its words stands in the Python."""

from __future__ import annotations

import ast
import dataclasses
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import paths
from annotator.analysis.checkables import checkables
from annotator.analysis.checkables.language import language as checkables_language
from annotator.analysis.quotations.language import language as quotations_language
from annotator.analysis.sentences import sentences
from annotator.domain import languages

ROOT = Path(__file__).resolve().parents[2]
ALL = (*languages.codes(), languages.ANY)
# patterns of what pages carry along with an article (share buttons, credits, update notes), not of how a language reads
PAGES = ROOT / "annotator" / "importing" / "cleaning"
MIGRATIONS = ROOT / "annotator" / "storage" / "migrations"
MOST = 3  # words of a language in one list or expression


def test_languages_there_are() -> None:
    assert "en" in languages.codes()
    assert languages.known("en") == "en"
    assert languages.known("tlh") == languages.ANY


@pytest.mark.parametrize("code", ALL)
def test_a_folder_is_complete(code: str) -> None:
    folder = paths.resource("languages", code)
    wanted = set(languages.FILES) - (
        {"names", "findings", "labels", "check_worthiness"} if code == languages.ANY else set()
    )
    there = {path.name for path in folder.iterdir()} - {f"{name}.toml" for name in languages.OPTIONAL}
    assert there == {f"{name}.toml" for name in wanted}


@pytest.mark.parametrize("code", ALL)
@pytest.mark.parametrize(
    ("name", "read"),
    [("words", languages.words), ("sentences", languages.sentence_ends), ("citations", languages.citations)],
)
def test_a_file_is_read_whole(code: str, name: str, read: object) -> None:
    """Each key is one that somebody reads: a slip of the pen is not passed over."""
    values = read(code)  # type: ignore[operator]
    known = {field.name for field in dataclasses.fields(values)}
    content = dict(languages.table(code, name))
    content.update(content.pop("law", {}))
    assert set(content) == known


@pytest.mark.parametrize("code", languages.codes())
def test_words_are_such(code: str) -> None:
    words = languages.words(code)
    assert words.name
    assert len(words.months) == 12
    assert len(words.weekdays) == 7
    assert len(words.stop_words) > 80
    assert {word for word in words.stop_words if word != word.lower()} == set()
    re.compile(words.contracted_not)


@pytest.mark.parametrize("code", ALL)
def test_the_rules_for_checkables_compile(code: str) -> None:
    rules = checkables_language(code)
    assert rules.rules
    assert all(patterns for patterns in rules.finding_patterns.values())


@pytest.mark.parametrize("code", ALL)
def test_the_words_of_quotations_are_known_ones(code: str) -> None:
    model = languages.table("en", "quotations")
    for part, content in languages.table(code, "quotations").items():
        assert set(content) <= set(model[part]), f"{code}: [{part}]"
    assert quotations_language(code).verbs or code == languages.ANY


@pytest.mark.parametrize("code", ALL)
def test_sentences_are_split(code: str) -> None:
    text = "Abc def. Ghi jkl!"
    assert [text[start:end] for start, end in sentences(text, code)] == ["Abc def.", "Ghi jkl!"]


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the languages' folders that is read instead of them."""
    copied = tmp_path / "languages"
    shutil.copytree(ROOT / "resources" / "languages", copied)
    monkeypatch.setattr(paths, "resource", tmp_path.joinpath)
    kept = [languages.codes, languages.table, languages.words, languages.sentence_ends, languages.months]
    kept += [languages.citations, languages.weekdays, languages.labels, checkables_language, quotations_language]
    for cached in kept:
        cached.cache_clear()
    yield copied
    for cached in kept:
        cached.cache_clear()


def test_a_wrong_file_is_named(folders: Path) -> None:
    (folders / "en" / "words.toml").write_text("name = 3\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"en/words\.toml: 'name' must be a text"):
        languages.words("en")


def test_one_more_language_takes_a_folder(folders: Path) -> None:
    """Volapük, as far as it counts and quotes."""
    folder = folders / "vo"
    shutil.copytree(folders / "und", folder)
    rules = (folder / "checkables.toml").read_text(encoding="utf-8")
    rules = rules.replace("units = {}", "units = { tel = 2, kil = 3 }")
    rules += '\n[[rule]]\nkind = "number"\nwhy = "a number"\nmatch = ["< n_word >"]\n'
    (folder / "checkables.toml").write_text(rules, encoding="utf-8")
    (folder / "quotations.toml").write_text(
        '[cues]\nverbs = ["sagom"]\n[subject]\ndeterminers = []\n', encoding="utf-8"
    )
    found = checkables("Äbinons tel buks. «Vö!», sagom Schleyer.", "vo")
    assert [(one.kind.value, one.text) for one in found] == [("number", "tel"), ("quotation", "Vö!")]


def _telling() -> set[str]:
    """The words of all languages by which a list of them is known."""
    found: set[str] = set()
    for code in languages.codes():
        words, spoken = languages.words(code), quotations_language(code)
        numbers = checkables_language(code).words.numbers
        calendar = {form.rstrip(".") for forms in (*words.months, *words.weekdays) for form in forms}
        found |= calendar | words.stop_words | words.negations | set(words.scales)
        found |= spoken.verbs | spoken.participles | spoken.titles | set(numbers.units) | set(numbers.ordinals)
    return {word.lower() for word in found if len(word) > 2}


def _lists(tree: ast.Module) -> Iterator[tuple[int, set[str]]]:
    """Yield the words in each collection and each expression of a module, but for what is said to the user."""
    said: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            said.add(id(node.value))
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("message", "tr", "plural")
        ):
            said |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            values = [one.value for one in node.elts if isinstance(one, ast.Constant) and id(one) not in said]
            yield node.lineno, {value.lower() for value in values if isinstance(value, str)}
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            expression = re.sub(r"#.*|\\\w", " ", node.value)
            if "|" in expression and "SELECT" not in expression:  # in SQL it joins strings
                yield node.lineno, set(re.findall(r"[^\W\d_]+", expression.lower()))


def test_no_list_of_words_stands_in_the_python() -> None:
    telling, found = _telling(), []
    for path in sorted((ROOT / "annotator").rglob("*.py")):
        if PAGES in path.parents or MIGRATIONS in path.parents:
            continue
        for line, words in _lists(ast.parse(path.read_text(encoding="utf-8"))):
            if len(words & telling) > MOST:
                found.append(f"{path.relative_to(ROOT)}:{line}: {sorted(words & telling)}")
    assert not found, "\n".join(found)
