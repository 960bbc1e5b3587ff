"""A process that works on a project and says what it has committed, one JSON line an act, so that it can be killed.

`actor.py acts PROJECT PERSON COUNT` tags, rates and sources claims in the first article of the library.
`actor.py work PROJECT PERSON COUNT` does some of everything else, and says of each act which row it has left.
`actor.py revise PROJECT PERSON COUNT` brings in draft after draft of the first article, and says which came in.
`actor.py import PROJECT PERSON FOLDER` imports a folder in small batches, and says which articles came in.
It waits for a line on stdin before it starts, so that several start together.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.work import CorrectionFields
from annotator.errors import Overtaken
from annotator.services import imports
from annotator.services.projects import Project


def say(**said: Any) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def act(project: Project, person: str, count: int) -> None:
    article = project.articles.ids()[-1]
    chars = project.articles.summaries([article])[0].chars
    claim = ""
    for number in range(count):
        kind = number % 4
        if kind == 0:
            start = number % (chars - 20)
            wording = f"{person} {number}"
            claim = project.claims.tag(article, start, start + 12, ClaimFields(wording=wording), ["date"]).claim_id
            say(claim=claim, wording=wording)
        elif kind == 1:
            project.claims.set_status([claim], "verified", rationale=f"R{number}")
            say(claim=claim, status="verified")
        elif kind == 2:
            added = project.evidence.add(claim, EvidenceFields(title=f"E{number}"))
            say(evidence=added.evidence_id)
        else:
            say(undoing=number)  # said first: killed in between, the evidence is rightly not there, but can be redone
            project.history.undo()
            project.history.redo()
            say(undone_and_redone=number)


def work(project: Project, person: str, count: int) -> None:
    article = project.articles.ids()[-1]
    tagged = project.claims.tag(article, 0, 9, ClaimFields(wording=person)).claim_id
    source = project.evidence.add(tagged, EvidenceFields(title="Register")).evidence_id
    for number in range(count):
        words, kind = f"{person} {number}", number % 8
        if kind == 0:
            row = {"query_id": project.work.ask(article, words, tagged).id, "question": words}
            say(there=["queries", row])
        elif kind == 1:
            row = {"comment_id": project.work.comment(words, claim_id=tagged).id, "text": words}
            say(there=["comments", row])
        elif kind == 2:
            logged = project.work.log_correction(article, CorrectionFields(old="a", new=words), tagged)
            say(there=["corrections", {"correction_id": logged.id, "new": words}])
        elif kind == 3:
            say(there=["tags", {"tag_id": project.codebook.tags.add(words).id, "name": words}])
        elif kind == 4:
            attached = project.attachments.add_content(source, f"{number}.txt", words.encode() * 500)
            say(there=["attachments", {"sha256": attached.attachment.sha256}])
        elif kind == 5:
            say(there=["saved_searches", {"search_id": project.saved_searches.add(words, "mayor").search_id}])
        elif kind == 6:
            fields = ClaimFields(wording=words, rationale=words, status="verified")
            claim = project.claims.tag(article, number, number + 9, fields, ["date"]).claim_id
            say(there=["claims", {"claim_id": claim, "rationale": words, "status": "verified"}])
        else:
            mention = project.claims.add_mention(tagged, article, number, number + 9).mention_id
            say(there=["mentions", {"mention_id": mention, "claim_id": tagged, "start": number}])


def draft(number: int) -> str:
    """Return a draft of an article: in each the paragraphs stand otherwise, some have other numbers, one is missing."""
    lines = [
        f"Paragraph {line}: the council of district {line} counted {100 * line + (number if line % 3 == 0 else 0)}"
        f" cases, {line} more than in {1900 + line}, and wants to know why."
        for line in range(1, 41)
        if line != 4 + number % 5
    ]
    return "\n\n".join((f"Draft {number}", *lines[number % 7 :], *lines[: number % 7])) + "\n"


def add_drafted(project: Project) -> str:
    """Import the first draft, and make claims all over it; return the article's id."""
    article = project.imports.paste(draft(0)).imported[0].article_id
    text = project.articles.revision(article).text
    for line in range(1, 41):
        words = f"the council of district {line} counted"
        if words in text:
            start = text.index(words)
            project.claims.tag(article, start, start + len(words) + 4, ClaimFields(status="verified"))
    return article


def revise(project: Project, person: str, count: int) -> None:
    article = project.articles.ids()[-1]
    for number in range(1, count + 1):
        try:
            told = project.revisions.revise(article, f"By {person}\n\n{draft(number)}")
        except Overtaken:
            say(overtaken=number)
        else:
            say(revision=told.revision, number=number)


def import_folder(project: Project, folder: Path) -> None:
    imports._BATCH_FILES = 3
    service = project.imports
    commit = service._commit

    def commit_and_say(run: Any, batch: Any) -> None:
        before = len(run.imported)
        commit(run, batch)
        for one in run.imported[before:]:
            say(article=one.article_id)

    service._commit = commit_and_say  # type: ignore[method-assign]
    service.run([folder])


def main(kind: str, target: str, person: str, argument: str) -> None:
    project = open_project(target, person=person)
    say(ready=True)
    sys.stdin.readline()
    if kind == "acts":
        act(project, person, int(argument))
    elif kind == "revise":
        revise(project, person, int(argument))
    elif kind == "work":
        work(project, person, int(argument))
    else:
        import_folder(project, Path(argument))
    project.close()
    say(done=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
