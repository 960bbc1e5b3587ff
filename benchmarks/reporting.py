"""A report of an article of 10,000 words with 300 claims, as a page, a Word file and a PDF, against its budget.

Everything an export does is in it: reading the project, every act in words, laying out, writing, reading it again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import lru_cache, partial
from pathlib import Path
from random import Random

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from benchmarks.harness import Case, Scale, timed

_WORDS = (
    *(
        "the",
        "council",
        "voted",
        "bridge",
        "minister",
        "river",
        "county",
        "report",
        "of",
        "in",
        "for",
        "spent",
        "million",
    ),
    *("kroner", "year", "school", "hospital", "and", "road", "town", "said", "that", "was", "built", "cost", "workers"),
)
_STATUSES = ("verified", "verified", "false", "misleading", "conflicting", "unverifiable", "unchecked")


def _text(random: Random, words: int) -> str:
    paragraphs, total = [], 0
    while total < words:
        sentences = [" ".join(random.choices(_WORDS, k=random.randint(9, 24))) for _ in range(random.randint(2, 6))]
        paragraphs.append(". ".join(one.capitalize() for one in sentences) + ".")
        total += len(paragraphs[-1].split())
    return "What the valley paid for its railway\n\n" + "\n\n".join(paragraphs) + "\n"


@lru_cache(maxsize=2)
def _project(folder: Path, words: int, claims: int) -> Path:
    """Make a project with such an article, whose claims have a source or two, by what its users do."""
    path, random = folder / f"reported-{words}-{claims}.annotator", Random(12)
    path.unlink(missing_ok=True)
    with closing(open_project(path, person="Benchmark")) as project:
        article = project.imports.paste(_text(random, words), "railway.txt").imported[0].article_id
        text = project.articles.revision(article).text
        step = len(text) // (claims + 1)
        for number in range(claims):
            start = text.index(" ", 60 + number * step) + 1
            end = text.index(" ", min(start + random.randint(15, 110), len(text) - 30))
            status = _STATUSES[number % len(_STATUSES)]
            said = ClaimFields(
                wording=f"Claim {number}: {text[start:end]}", status=status, rationale="Two sources say so."
            )
            claim = project.claims.tag(article, start, end, said, ["statistic"]).claim_id
            for _ in range(1 + number % 2):
                fields = EvidenceFields(
                    stance=Stance.SUPPORTS, title="Accounts", publisher="Riksrevisjonen", published="1994-05",
                    url=f"https://example.org/{number}", quote="The works shall not exceed the sum voted for them.",
                )  # fmt: skip
                project.evidence.add(claim, fields)
    return path


def _written(
    scale: Scale, words: int, claims: int, writer: str, audience: str, budget: float
) -> tuple[Callable[[], list[float]], float]:
    project = open_project(_project(scale.folder, words, claims), person="Benchmark")
    out = scale.folder / f"report-{audience}{project.exports.format(writer).suffix}"

    def work() -> None:
        report = project.exports.run(writer, out, options={"audience": audience}, force=True)
        assert report.read_back is not None
        assert report.read_back.records == report.mentions > 0

    work()  # warm: what is loaded or started once is
    return lambda: timed(work), budget


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases."""
    words, claims = 10_000, 300
    for writer, budget in (("report-html", 500.0), ("report-docx", 1_000.0), ("report-pdf", 2_000.0)):
        for audience in ("file", "public"):
            prepare = partial(_written, scale, words, claims, writer, audience, budget)
            yield Case(f"export.{writer}.{audience}", claims, f"{budget / 1000:g} s", prepare, repeats=5)
