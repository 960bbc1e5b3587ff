"""Makes the drafts of tests/fixtures/drafts by LibreOffice: readers are tested on files of a real other program.

    python scripts/make_draft_fixtures.py

One draft with comments, a thread, tracked changes, notes, links and a table is written by hand, and LibreOffice saves
it in each format that it has. It needs `soffice` (libreoffice-writer, libreoffice-calc) on the path. What the files
must hold is told by tests/importing/test_other_programs.py; run this only where a fixture is to be made anew.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.importing.docx.ooxml import (  # noqa: E402 - the tests are found by the line above
    Docx,
    by,
    comment,
    comment_here,
    deleted,
    footnote,
    ins,
    link,
    move_from,
    move_to,
    noted,
    p,
    r,
    raw,
    row,
    table,
)

OUT = ROOT / "tests" / "fixtures" / "drafts"
FORMATS = ("docx", "odt", "fodt", "rtf", "pdf")
ARTICLES = """title,published,text
"Mayor quits",2024-03-14,"The mayor quit 🏛️ on Monday."
"Budget",2024-03-15,"It cost €25 million."
"""


def draft() -> Docx:
    """The draft, as Word would have written it."""
    first, second = ('<w:commentRange{}{} w:id="{}"/>'.format("{}", "", key) for key in ("0", "1"))
    thread = (
        first.format("Start") + second.format("Start"),
        first.format("End") + comment_here("0") + second.format("End") + comment_here("1"),
    )
    across = '<w:commentRangeStart w:id="2"/>', f'<w:commentRangeEnd w:id="2"/>{comment_here("2")}'
    gone = row(p(deleted("2024")), p(deleted("30")), properties=f"<w:del {by()}/>")
    body = (
        p("Mayor quits 🏛️", style="Title"),
        p(
            "The bridge cost ",
            thread[0],
            deleted("ten"),
            ins("twelve", author="Bob"),
            thread[1],
            " million",
            noted("2"),
            ".",
        ),
        p(
            "See ",
            link("x", "the report"),
            " of  2024. ",
            comment_here("3"),
            "It says more",
            noted("7", "endnote"),
            ".",
        ),
        p(move_from("m", "Nobody was hurt. "), "He left on Monday. ", move_to("m", "Nobody was hurt. ")),
        p("One", across[0], " ends here.", mark=f"<w:del {by()}/>"),
        p(" Another", across[1], " goes on."),
        p("Seen ", r("unseen ", "<w:vanish/>"), "words,", raw("<w:br/>"), "a line", raw("<w:tab/>"), "14 March."),
        p("שלום עולם, cafe\u0301.", properties="<w:bidi/>"),
        table(row("Year", "Cost"), row("2023", "25"), gone),
        p("The end."),
    )
    title = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
    made = Docx(*body).styles(title).properties(title="Mayor quits 🏛️", creator="Ann Porter", language="en-GB")
    made.comments(
        comment("0", "Who says so?", paras="AA000001"),
        comment("1", "The mayor’s office.", author="Bob", date="2024-03-15T10:00:00Z", paras="AA000002"),
        comment("2", "Check both.", author="Bob", paras="AA000003"),
        comment("3", "Which page?", paras="AA000004"),
    )
    made.threads(("AA000001", "", "1"), ("AA000002", "AA000001", "1"), ("AA000003", "", "0"), ("AA000004", "", "0"))
    made.footnotes(footnote("2", "Budget 2024, ", link("f", "p. 7"))).link_to(
        "f", "https://example.org/b", of="footnotes.xml"
    )
    made.footnotes(footnote("7", "Minutes of 12 May.", kind="endnote"), kind="endnote")
    return made.link_to("x", "https://example.org/report")


def main() -> int:
    if shutil.which("soffice") is None:
        print("soffice is not here: install libreoffice-writer and libreoffice-calc", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "libreoffice.docx").write_bytes(draft().bytes())
        (folder / "articles.csv").write_text(ARTICLES, encoding="utf-8")
        for suffix in FORMATS:
            _convert(folder / "libreoffice.docx", suffix)
        _convert(folder / "articles.csv", "xlsx", "--infilter=CSV:44,34,76,1")
    return 0


def _convert(source: Path, suffix: str, *options: str) -> None:
    """Save a file in another format. The program's exit status says nothing: the file must be there."""
    with tempfile.TemporaryDirectory() as name:
        command = ["soffice", "--headless", *options, "--convert-to", suffix, "--outdir", name, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        made = Path(name) / f"{source.stem}.{suffix}"
        if not made.exists():
            raise SystemExit(f"LibreOffice made no {suffix} of {source.name}")
        shutil.copy(made, OUT / made.name)
        print(f"{made.name}: {made.stat().st_size:,} bytes")


if __name__ == "__main__":
    raise SystemExit(main())
