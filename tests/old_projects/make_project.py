"""Writes the project that the next version of the program must still be able to open; see README.md here."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from annotator.bootstrap import open_project
from annotator.domain.assessment import BlindRule
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.work import CorrectionFields, Priority, WorkFields
from annotator.services.projects import Project

TALKS = (
    "date 2021-06-23\n"
    "Talks resume \U0001f3db\n"
    "Established by the Supreme Court in 1967, qualified immunity protects officials.\n"
    "The cafe\u0301 owner said: «שלום עולם».\n"
)
BILL = "House passes its bill\nH.R. 1280 passed the House on 3 March 2021 by 220 to 212.\n"
NEWER_BILL = "House passes its bill\nH.R. 1280 passed the House of Representatives on 4 March 2021 by 220 to 212.\n"
DRAFT = Path(__file__).resolve().parents[1] / "fixtures" / "drafts" / "libreoffice.docx"


def fill(path: Path) -> None:
    """Do some of everything in a new project."""
    anna = open_project(path, person="Anna")
    [talks] = [one.article_id for one in anna.imports.paste(TALKS, "talks.txt").imported]
    [bill] = [one.article_id for one in anna.imports.paste(BILL, "bill.txt").imported]
    text = anna.articles.revision(talks).text
    start = text.index("Established")
    fields = ClaimFields(wording="QI established 1967", claimant="The Hill", status="verified", rationale="It was.")
    claim = anna.claims.tag(talks, start, text.index(", qualified"), fields, ["date", "legal"]).claim_id
    second = anna.claims.tag(talks, start + 15, start + 28).claim_id
    anna.claims.add_mention(claim, bill, 0, 5)
    case = EvidenceFields(Stance.SUPPORTS, "primary", "Pierson v. Ray, 386 U.S. 547 (1967)", published="1967-04-11")
    anna.evidence.add(claim, case)
    later = anna.evidence.add(
        claim, EvidenceFields(Stance.REFUTES, note="Told to Anna.", confidential=True)
    ).evidence_id
    anna.attachments.add_content(later, "call.txt", b"It was 1968.")
    anna.work.assign([talks], WorkFields("Bob", Priority.HIGH, "2021-06-30"))
    query = anna.work.ask(talks, "Which case?", claim).id
    anna.work.answer(query, "Pierson v. Ray.")
    anna.work.comment("@Bob, please look.", claim_id=claim)
    anna.work.log_correction(talks, CorrectionFields("1982", "1967", "Harlow came later."), claim)
    anna.codebook.add_tag("local politics", "#336699")
    anna.articles.restore_cut(talks, anna.articles.revision(talks).cuts[0])
    anna.close()
    bob = open_project(path, person="Bob")
    bob.claims.set_status([claim], "conflicting")
    bob.history.undo()
    bob.articles.set_status([bill], "ready")
    bob.work.void(second, "Not in the text.")
    bob.work.sign_off(talks, "The lawyer has read it.")
    [draft] = [one.article_id for one in bob.imports.run([DRAFT]).imported]
    bob.source_notes.make_claims(draft)
    day = BILL.index("3 March")
    bob.claims.tag(bill, day, day + len("3 March 2021"), ClaimFields(wording="The bill passed on 3 March 2021"))
    with TemporaryDirectory() as folder:
        newer = Path(folder) / "bill.txt"
        newer.write_text(NEWER_BILL, encoding="utf-8")
        bob.revisions.revise(bill, newer)
    bob.assessments.assess(claim, "verified", "Pierson v. Ray.")
    bob.assessments.set_blind(BlindRule(blind=True, people=("Bob", "Cleo")), [bill])
    bob.assessments.set_blind(BlindRule(blind=True))
    bob.close()
    anna = open_project(path, person="Anna")
    anna.assessments.set_blind(BlindRule(blind=True), [talks])
    anna.assessments.assess(claim, "misleading")
    anna.close()


def contents(project: Project) -> dict[str, Any]:
    """What a user finds in a project, without ids and times. Of an older project fewer of the keys were written."""
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
        "work": [
            {
                "assigned": [article.assigned_to, article.priority, article.due],
                "signed_off": [article.sign_off.by, article.sign_off.reason] if article.sign_off else None,
                "queries": [[one.question, one.answer, one.state] for one in project.work.queries(article.article_id)],
                "comments": [[one.person, one.text] for one in project.work.comments(article.article_id)],
                "corrections": [
                    [one.fields.old, one.fields.new, one.made_by]
                    for one in project.work.corrections(article.article_id)
                ],
            }
            for article in map(project.articles.get, project.articles.ids())
        ],
        "files": [
            project.attachments.content(one.fields.attachment).decode()
            for claim in project.claims.find()
            for one in claim.evidence
            if one.fields.attachment
        ],
        "drafts": [
            {
                "format": revision.format,
                "file": revision.file_sha256,
                "left_out": [[one.what, one.count] for one in revision.left_out],
                "tracked": [[one.kind, one.start, one.end, one.text, one.author] for one in revision.tracked],
                "notes": [
                    [one.note.kind, one.note.start, one.note.end, one.note.text, one.note.author, len(one.claim_ids)]
                    for one in project.source_notes.of_article(revision.article_id)
                ],
            }
            for revision in map(project.articles.revision, project.articles.ids())
        ],
        "waiting": [[one.anchor, one.quote] for one in project.draft_queue.waiting().mentions],
        "assessments": [
            [one.person, one.status, one.rationale] for claim in project.assessments.find() for one in claim.assessments
        ],
        "blind": [project.assessments.rule(article_id).stored for article_id in ("", *project.articles.ids())],
        "void": [claim.void for claim in project.claims.find()],
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
