"""Makes the sample project: imports the sample articles and tags what resources/sample/annotations.toml says.

Everything goes through the program's own services, one act after the other, as an editor would do it.
Usage: python scripts/sample_project.py [OUT]     (default: resources/sample/police-reform.annotator)
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from annotator.bootstrap import open_project  # noqa: E402  the checkout comes first
from annotator.domain.claim import ClaimFields  # noqa: E402
from annotator.domain.evidence import EvidenceFields, Stance  # noqa: E402
from annotator.services.projects import Project  # noqa: E402

PERSON = "Sample editor"
ACCESSED = "2026-11-22"


def main(out: Path) -> None:
    """Make the project anew."""
    for leftover in out.parent.glob(f"{out.name}*"):
        leftover.unlink()
    plan = tomllib.loads((ROOT / "resources/sample/annotations.toml").read_text(encoding="utf-8"))
    project = open_project(out, person=PERSON)
    report = project.imports.run(sorted((ROOT / "seeds").glob("*.txt")))
    articles = {Path(item.path).name[:3]: item.article_id for item in report.imported}
    for entry in plan["claim"]:
        _tag(project, articles, entry, plan["source"])
    problems = project.maintenance.check()
    project.close()
    if problems:
        raise SystemExit("\n".join(problems))
    sys.stdout.write(f"{out}: {len(articles)} articles, {len(plan['claim'])} claims\n")


def _tag(project: Project, articles: dict[str, str], entry: dict[str, Any], sources: dict[str, Any]) -> None:
    article_id, start, end = _find(project, articles, entry)
    fields = ClaimFields(wording=entry["wording"], claimant=entry.get("claimant"), voice=entry.get("voice"))
    claim_id = project.claims.tag(article_id, start, end, fields, entry.get("tags", ())).claim_id
    for place in entry.get("also", ()):
        project.claims.add_mention(claim_id, *_find(project, articles, place))
    for item in entry.get("evidence", ()):
        evidence = EvidenceFields(**sources[item["source"]], stance=Stance(item["stance"]), accessed=ACCESSED)
        project.evidence.add(claim_id, evidence)
    if "status" in entry:
        project.claims.set_status([claim_id], entry["status"], entry.get("rationale"))
    if "correction" in entry:
        project.claims.set_fields(claim_id, ClaimFields(correction=entry["correction"]))


def _find(project: Project, articles: dict[str, str], entry: dict[str, Any]) -> tuple[str, int, int]:
    article_id, quote = articles[entry["in"]], entry["quote"]
    start = project.articles.revision(article_id).text.find(quote)
    if start < 0:
        raise SystemExit(f"'{quote}' does not stand in article {entry['in']}")
    return article_id, start, start + len(quote)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources/sample/police-reform.annotator")
