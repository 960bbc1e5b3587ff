"""The card beside an export: true to the data, the same for the same project, and markup of nobody's making."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from annotator.domain.evidence import EvidenceFields, Stance
from annotator.services.projects import Project
from tests.fixtures.nasty_corpus import nasty_corpus
from tests.fixtures.projects import Opener


def test_a_card_says_what_was_checked_by_how_many(open_as: Opener, tmp_path: Path) -> None:
    project = open_as("Anna")
    nasty_corpus(project)
    out = tmp_path / "set.sqlite"
    project.exports.run("sqlite", out)
    card = out.with_name("set.sqlite.README.md").read_text(encoding="utf-8")
    assert "7 claims of 9 in 3 articles were checked by 1 person on " in card
    assert "| verified (`verified`) | 4 |" in card
    assert "3 articles, 9 claims, 10 mentions" in card
    assert "Anna" not in card
    described = json.loads(out.with_name("set.sqlite.croissant.json").read_text(encoding="utf-8"))
    [file] = described["distribution"]
    assert file["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    tables = json.loads(out.with_name("set.sqlite.datasette.yaml").read_text(encoding="utf-8"))["databases"]["set"]
    assert tables["tables"]["claims"]["label_column"] == "wording"


def test_withheld_sources_are_counted_not_named(sqlite_project: Project, tmp_path: Path) -> None:
    nasty_corpus(sqlite_project)
    claim = next(iter(sqlite_project.claims.find())).claim_id
    secret = EvidenceFields(stance=Stance.CONTEXT, title="A whistle-blower", confidential=True)
    sqlite_project.evidence.add(claim, secret)
    sqlite_project.exports.run("jsonl", tmp_path / "set.jsonl")
    card = (tmp_path / "set.jsonl.README.md").read_text(encoding="utf-8")
    assert "Left out as confidential: 1 source" in card
    assert "whistle" not in card


def test_licence_and_agreement_are_told_where_they_are_known(open_as: Opener, tmp_path: Path) -> None:
    anna, bob = open_as("Anna"), open_as("Bob")
    nasty_corpus(anna)
    one, other = [claim.claim_id for claim in anna.claims.find()][:2]
    for project, claim, status in ((anna, one, "verified"), (bob, one, "verified"), (anna, other, "false")):
        project.assessments.assess(claim, status)
    before = max(act.seq for act in anna.history.acts())
    bob.assessments.assess(other, "verified")

    def card(**options: str) -> str:
        out = tmp_path / "set.jsonl"
        given = {name.replace("_", "-"): value for name, value in options.items()}
        anna.exports.run("jsonl", out, options=given, force=True)
        return out.with_name("set.jsonl.README.md").read_text(encoding="utf-8")

    told = card(licence="CC-BY-4.0 *")
    assert "- Licence: CC-BY-4.0 \\*\n" in told
    assert "2 claims in these articles were assessed by two people or more, who agree in 50% of pairs" in told
    described = json.loads((tmp_path / "set.jsonl.croissant.json").read_text(encoding="utf-8"))
    assert described["license"] == "CC-BY-4.0 *"
    then = card(as_of=str(before))
    assert "none was given" in then
    assert "1 claim in these articles was assessed by two people or more, who agree in 100% of pairs" in then
