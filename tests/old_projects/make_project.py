"""Writes the project that the next version of the program must still be able to open; see README.md here."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.services.projects import Project

TALKS = (
    "date 2021-06-23\n"
    "Talks resume \U0001f3db\n"
    "Established by the Supreme Court in 1967, qualified immunity protects officials.\n"
    "The cafe\u0301 owner said: «שלום עולם».\n"
)
BILL = "House passes its bill\nH.R. 1280 passed the House on 3 March 2021 by 220 to 212.\n"


def fill(path: Path) -> None:
    """Do some of everything in a new project."""
    anna = open_project(path, person="Anna")
    [talks] = [one.article_id for one in anna.imports.paste(TALKS, "talks.txt").imported]
    [bill] = [one.article_id for one in anna.imports.paste(BILL, "bill.txt").imported]
    text = anna.articles.revision(talks).text
    start = text.index("Established")
    fields = ClaimFields(wording="QI established 1967", claimant="The Hill", status="verified", rationale="It was.")
    claim = anna.claims.tag(talks, start, text.index(", qualified"), fields, ["date", "legal"]).claim_id
    anna.claims.tag(talks, start + 15, start + 28)
    anna.claims.add_mention(claim, bill, 0, 5)
    case = EvidenceFields(Stance.SUPPORTS, "primary", "Pierson v. Ray, 386 U.S. 547 (1967)", published="1967-04-11")
    anna.evidence.add(claim, case)
    anna.codebook.add_tag("local politics", "#336699")
    anna.articles.restore_cut(talks, anna.articles.revision(talks).cuts[0])
    anna.close()
    bob = open_project(path, person="Bob")
    bob.claims.set_status([claim], "conflicting")
    bob.history.undo()
    bob.articles.set_status([bill], "ready")
    bob.close()


def contents(project: Project) -> dict[str, Any]:
    """What a user finds in a project, without ids and times."""
    return {
        "articles": [
            {
                "title": line.title,
                "published": line.published,
                "status": line.status,
                "text": project.articles.revision(line.article_id).text,
                "revision": line.revision,
                "claims": line.claims,
                "checked": line.checked,
            }
            for line in project.articles.all_summaries()
        ],
        "claims": [
            {
                "wording": claim.wording,
                "claimant": claim.claimant,
                "status": claim.status,
                "rationale": claim.rationale,
                "checked_by": claim.checked_by,
                "tags": list(claim.tags),
                "mentions": [[mention.start, mention.end, mention.quote] for mention in claim.mentions],
                "evidence": [[one.fields.stance, one.fields.title, one.fields.published] for one in claim.evidence],
            }
            for claim in project.claims.find()
        ],
        "tags": [tag.name for tag in project.codebook.get().tags],
        "statuses": [status.key for status in project.codebook.get().statuses],
        "history": [[act.seq, act.person, act.kind, act.label] for act in project.history.acts()],
    }


def main(path: Path) -> None:
    fill(path)
    project = open_project(path, person="Anna")
    known = path.with_suffix(".json")
    known.write_text(json.dumps(contents(project), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    project.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
