"""A process that works on a project and says what it has committed, one JSON line an act, so that it can be killed.

`actor.py acts PROJECT PERSON COUNT` tags, rates and sources claims in the first article of the library.
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
    else:
        import_folder(project, Path(argument))
    project.close()
    say(done=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
