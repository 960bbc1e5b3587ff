"""Brings the catalogues in `resources/translations` up to date with the code: `make translations`.

Qt's `lupdate` finds what is marked (`tr`, `QT_TR_NOOP`, `message`), `lrelease` makes what the program loads of it. What
a catalogue lacks is then marked `unfinished` in its `.ts`: fill it in there, in Qt Linguist or an editor, and run this
again. English needs its plurals alone, which are made of "claim(s)" and "(is|are)" where nobody wrote them.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from annotator.config import AS_THE_SYSTEM, LANGUAGES  # noqa: E402  the path is set one line above
from annotator.messages import Message  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
CATALOGUES = [language for language in LANGUAGES if language != AS_THE_SYSTEM]
_SOURCES = "annotator"
_ALIASES = "tr+=message"


def main() -> int:
    """Extract, complete the English plurals, compile; tell what is left to translate."""
    for language in CATALOGUES:
        catalogue = source_file(language)
        extract(catalogue, language)
        if language == "en":
            complete_english(catalogue)
        compile_catalogue(catalogue, compiled_file(language))
        left = unfinished(catalogue)
        print(f"{language}: {len(left)} to translate" if left else f"{language}: complete")
        for words in left:
            print(f"    {words}")
    return 0


def source_file(language: str) -> Path:
    """Return the file in which a language is written."""
    return FOLDER / f"annotator_{language}.ts"


def compiled_file(language: str) -> Path:
    """Return the file that the program loads."""
    return FOLDER / f"annotator_{language}.qm"


def extract(catalogue: Path, language: str) -> None:
    """Bring a catalogue up to date with the code; what the code no longer says goes."""
    plurals = ["-pluralonly"] if language == "en" else []
    _run("pyside6-lupdate", *plurals, "-no-obsolete", "-locations", "none", "-sort-messages", "-silent",
         "-disable-heuristic", "similartext", "-source-language", "en", "-target-language", language,
         "-tr-function-alias", _ALIASES, "-extensions", "py", _SOURCES, "-ts", str(catalogue))  # fmt: skip


def compile_catalogue(catalogue: Path, target: Path) -> None:
    """Make of a catalogue what the program loads. It replaces the old one whole: a running program has that mapped."""
    part = target.with_name(f".{target.name}.part")
    part.write_bytes(compiled(catalogue))
    part.replace(target)


def compiled(catalogue: Path) -> bytes:
    """Return what the program would load of a catalogue."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "compiled.qm"
        _run("pyside6-lrelease", "-silent", str(catalogue), "-qm", str(target))
        return target.read_bytes()


def complete_english(catalogue: Path) -> None:
    """Write the English plurals that nobody wrote: they follow from the words in the code."""
    tree = ET.parse(catalogue)  # noqa: S314 - our own file
    for entry in tree.getroot().iterfind("context/message"):
        forms = entry.findall("translation/numerusform")
        if any(form.text for form in forms):
            continue
        for form, number in zip(forms, (1, 2), strict=True):
            form.text = english_form(entry.findtext("source") or "", number)
        entry.find("translation").attrib.pop("type", None)
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    extract(catalogue, "en")  # in lupdate's own layout


def english_form(source: str, number: int) -> str:
    """Return how English says a plural of the code; the number itself stays to be filled in."""
    return str(Message(source.replace("%Ln", "%1"), {}, number)).replace("%1", "%Ln")


def messages(catalogue: Path) -> list[ET.Element]:
    """Return the entries of a catalogue."""
    return ET.parse(catalogue).getroot().findall("context/message")  # noqa: S314 - our own file


def unfinished(catalogue: Path) -> list[str]:
    """Return the words that a catalogue does not translate, wholly or in one of its plural forms."""
    return [entry.findtext("source") or "" for entry in messages(catalogue) if not _is_complete(entry)]


def _is_complete(entry: ET.Element) -> bool:
    translation = entry.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform")
    return all(form.text for form in forms) if forms else bool(translation.text)


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([TOOLS / tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
