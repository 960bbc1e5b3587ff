"""A field of a claim or a source is declared once: a copy of the program gets more by declarations and a migration.

The copy is run as its users would run it: the command line sets the field, the history tells of it, the dataset has its
column, and the card of the real window shows it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.storage.schema_check import SCHEMA

ROOT = Path(__file__).resolve().parents[2]

DECLARATION = """
    audience: str | T = field(
        default="",
        metadata=declared(
            FieldKind.LINE, Group.ATTRIBUTION, "Audience", "audience of the claim", "set the audience",
            comment="to whom it was said",
        ),
    )
"""
EVIDENCE = """
    edition: str = _text(FieldKind.LINE, "Edition", "edition of the source", comment="which printing it was")
"""
MIGRATION = f'''
"""A toy."""

import sqlalchemy as sa
from alembic import op

revision = "{SCHEMA + 1:04}"
down_revision = "{SCHEMA:04}"


def upgrade() -> None:
    op.add_column("claims", sa.Column("audience", sa.Text(), server_default="", nullable=False))
    op.add_column("evidence", sa.Column("edition", sa.Text(), server_default="", nullable=False))
'''
CARD = """
import os
import sys
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from annotator.ui.application import open_window

app = QApplication(["annotator"])
window = open_window(app, sys.argv[1])
deadline = QDeadlineTimer(60_000)


def until(seen):
    while not seen() and not deadline.hasExpired():
        loop, timer = QEventLoop(), QTimer()
        timer.timeout.connect(loop.quit)
        timer.start(20)
        loop.exec()
    if not seen():
        sys.exit("it did not come about")


until(window.workspace)
workspace = window.workspace()
workspace.session.open_article(sys.argv[3])
until(workspace.session.article)
workspace.session.select_claim(sys.argv[2])
card = workspace.claims.card
fields = {field.name: field for field in card.details.fields}
until(lambda: fields["audience"].box.value() == "the jury")
print(fields["audience"].label)
print(card.details.fold.accessibleName())
fields["audience"].box.set_value("the press")
fields["audience"].submit()
until(lambda: workspace.session.project.claims.get(sys.argv[2]).audience == "the press")
[source] = workspace.session.project.claims.get(sys.argv[2]).evidence
card.evidence.open_editor(source.evidence_id)
edition = card.evidence.editor.fields["edition"]
until(lambda: edition.box.value() == "the second")
print(edition.label)
edition.box.set_value("the third")
edition.submit()
until(lambda: workspace.session.project.evidence.get(source.evidence_id).fields.edition == "the third")
window.close()
sys.stdout.flush()
os._exit(0)  # not through the end of the interpreter, which takes Qt's objects in an order of its own
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program with one more field."""
    place = tmp_path / "program"
    for folder in ("annotator", "resources", "scripts"):
        shutil.copytree(ROOT / folder, place / folder, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
    versions = place / "annotator" / "storage" / "migrations" / "versions"
    (versions / f"{SCHEMA + 1:04}_toy.py").write_text(MIGRATION, encoding="utf-8")
    number = place / "annotator" / "storage" / "schema_check.py"
    number.write_text(
        re.sub(r"^SCHEMA = .*$", f"SCHEMA = {SCHEMA + 1}", number.read_text("utf-8"), flags=re.MULTILINE), "utf-8"
    )
    claim = place / "annotator" / "domain" / "claim.py"
    text = claim.read_text("utf-8")
    last = text.index("\n\nCLAIM_FIELDS = ")
    claim.write_text(text[:last].rstrip("\n") + DECLARATION + text[last:], "utf-8")
    evidence = place / "annotator" / "domain" / "evidence.py"
    text = evidence.read_text("utf-8")
    last = text.index("\n\nEVIDENCE_FIELDS = ")
    evidence.write_text(text[:last].rstrip("\n") + EVIDENCE + text[last:], "utf-8")
    run(place, "scripts/schema_snapshot.py")
    return place


def run(place: Path, *arguments: str) -> str:
    """Run Python in a copy of the program, with folders of its own."""
    home = place.parent / "home"
    folders = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
                                            "XDG_CACHE_HOME")}  # fmt: skip
    environment = {**os.environ, **folders, "PYTHONPATH": str(place), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=place, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_one_more_field_takes_a_declaration_and_a_migration(copy: Path, tmp_path: Path) -> None:
    project, article, out = (str(tmp_path / name) for name in ("desk.annotator", "court.txt", "out.sqlite"))
    Path(article).write_text("At court\n\nOn 23 June 2021 the officers came.\n", encoding="utf-8")

    def ask(*arguments: str) -> dict[str, object]:
        return json.loads(run(copy, "-m", "annotator", *arguments, "--project", project, "--json"))

    [imported] = ask("import", article)["imported"]  # type: ignore[misc, attr-defined]
    claim = str(ask("tag", "--article", imported["article_id"], "--quote", "23 June 2021")["claim_id"])
    assert ask("set", claim, "audience=the jury")["fields"] == {"audience": "the jury"}
    assert ask("claims")["claims"][0]["audience"] == "the jury"  # type: ignore[index]
    ask("evidence", claim, "--stance", "supports", "--title", "The record", "--edition", "the second")
    told = run(copy, "-m", "annotator", "history", "--claim", claim, "--project", project)
    assert "audience of the claim set to “the jury”" in told

    ask("export", "-f", "sqlite", out)
    dataset = sqlite3.connect(out)
    assert dataset.execute("SELECT audience FROM claims").fetchall() == [("the jury",)]
    [(table,)] = dataset.execute("SELECT sql FROM sqlite_master WHERE name = 'claims'")
    assert dataset.execute("SELECT edition FROM evidence").fetchall() == [("the second",)]
    [(sources,)] = dataset.execute("SELECT sql FROM sqlite_master WHERE name = 'evidence'")
    dataset.close()
    assert "edition TEXT  -- which printing it was" in sources
    assert "audience TEXT  -- to whom it was said" in table

    label, fold, edition = run(copy, "-c", CARD, project, claim, imported["article_id"]).splitlines()
    assert label == "Audience"
    assert "the jury" in fold
    assert edition == "Edition"
    told = run(copy, "-m", "annotator", "history", "--claim", claim, "--project", project)
    assert "edition of the source" in told
    assert ask("check")["ok"] is True
