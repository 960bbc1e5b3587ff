"""A project with some of everything in it, to be damaged, moved and killed: made by real acts, each time the same."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.codebook import StatusFields, TagFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.work import CorrectionFields, Priority, WorkFields
from annotator.services.projects import Project

_STATUSES = ("verified", "false", "misleading", "conflicting", "unverifiable", "opinion", "checking")
_STANCES = (Stance.SUPPORTS, Stance.REFUTES, Stance.CONTEXT)


def article_text(number: int) -> str:
    """The text of an article: its number, a few sentences with figures, and what is not ASCII."""
    return (
        f"Report {number} of the council\n"
        f"In {1900 + number % 120}, {number * 17} people lived in district {number}, the mayor of Zürich said. "
        f"«It was {number} per cent of all», she added \U0001f3db️; the café paid ${number}.50.\n"
        + f"Sentence {number} goes on for a while, so that its page holds something. "
        * (number % 9)
    )


def make_project(path: Path, articles: int = 100) -> None:
    """Write a project of so many articles, claims and pieces of evidence, an edited codebook, and undone acts."""
    chance = random.Random(articles)
    anna = open_project(path, person="Anna")
    ids = [
        one.article_id
        for number in range(articles)
        for one in anna.imports.paste(article_text(number), f"{number}.txt").imported
    ]
    claims = [_claim(anna, chance, article, number) for number, article in enumerate(ids)]
    _edit_codebook(anna)
    for claim in claims[:: max(len(claims) // 5, 1)]:
        anna.history.undo()
        anna.history.redo()
        anna.claims.set_status([claim], chance.choice(_STATUSES))
        anna.history.undo()
    anna.close()
    bob = open_project(path, person="Bob")
    _work(bob, ids, claims)
    bob.close()


def _claim(project: Project, chance: random.Random, article: str, number: int) -> str:
    start = chance.randrange(0, 60)
    fields = ClaimFields(wording=f"Claim {number}", claimant="The mayor", rationale=f"Because of {number}.")
    tags = chance.sample(["date", "legal", "money", "quotation"], chance.randrange(0, 3))
    claim = project.claims.tag(article, start, start + chance.randrange(3, 30), fields, tags).claim_id
    project.claims.set_status([claim], chance.choice(_STATUSES), rationale=f"R{number}")
    source = EvidenceFields(
        chance.choice(_STANCES), "primary", f"Register {number}", "The archive", f"https://example.org/{number}"
    )
    evidence = project.evidence.add(claim, replace(source, confidential=number % 7 == 0)).evidence_id
    if number % 10 == 0:
        project.attachments.add_content(evidence, f"{number}.txt", f"Page {number}. ".encode() * 50)
    return claim


def _edit_codebook(project: Project) -> None:
    project.codebook.add_tag("local politics", "#336699")
    tag = project.codebook.tags.add("weather").id
    project.codebook.tags.set(tag, TagFields(name="climate", definition="Of the air."))
    project.codebook.tags.retire(tag)
    project.codebook.scale.set("opinion", StatusFields(definition="Nothing that could be checked."))


def _work(project: Project, articles: list[str], claims: list[str]) -> None:
    for number, article in enumerate(articles[: max(len(articles) // 10, 3)]):
        project.work.assign([article], WorkFields("Anna", Priority.HIGH, "2026-12-01"))
        query = project.work.ask(article, f"Which register, {number}?", claims[number]).id
        project.work.answer(query, "That of births.")
        project.work.comment(f"@Anna, please look at {number}.", claim_id=claims[number])
        project.work.log_correction(article, CorrectionFields("In", "Since", "It goes on."), claims[number])
        found = project.coverage.checkables(article).lines.checkables
        project.coverage.waive(article, found[0].start, found[0].end, "Known.")
    project.work.void(claims[-1], "Not in the text.")
    project.work.sign_off(articles[-1], "The lawyer has read it.")
    project.articles.delete([articles[1]])
    project.saved_searches.add("Mayors", "mayor")


def work_on(path: Path, person: str = "Cem") -> None:
    """A morning's work on a project that is there: a few claims get another status, a source, a tag."""
    project = open_project(path, person=person)
    for number, claim in enumerate(list(project.claims.find())[:20]):
        project.claims.set_status([claim.claim_id], _STATUSES[number % len(_STATUSES)], rationale=f"Anew {number}")
        project.evidence.add(claim.claim_id, EvidenceFields(title=f"Later {number}"))
        project.claims.set_tags(claim.claim_id, ["date", "local politics"][: number % 2 + 1])
    project.history.undo()
    project.close()


def copy_of(project: Path, folder: Path, name: str = "work.annotator") -> Path:
    """Copy a project that nobody has open into a new folder, and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(project, folder / name))
