"""Makes a report from what an export is given. Decides what is said in which order; how it looks is a renderer's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.domain.checkable import Coverage
from annotator.domain.dataset_source import DatasetSource
from annotator.domain.documents import ExportDocument
from annotator.domain.sign_off import SignOffCheck
from annotator.messages import message
from annotator.reporting.agreement import agreement_facts
from annotator.reporting.articles import article_report, contents, of_article
from annotator.reporting.blocks import (
    ArticleReport,
    Back,
    Chart,
    Fact,
    Front,
    Labels,
    Method,
    Report,
    ScaleStep,
)
from annotator.reporting.choices import Choices
from annotator.reporting.desk import Desk
from annotator.reporting.measured import Measured
from annotator.reporting.project_charts import desk_charts, public_charts
from annotator.reporting.tallying import ArticleTally, Tally, most
from annotator.reporting.wording import Wording, reads_from_the_right


def build(
    source: DatasetSource,
    documents: Iterator[ExportDocument],
    choices: Choices,
    wording: Wording | None = None,
    measured: Measured | None = None,
) -> Report:
    """Return a report of documents, which are those of the source, with the work on their articles.

    They are taken one article at a time, while the report's own articles are. `measured` is asked for what is told to
    the desk alone, and for the agreement where the method is.
    """
    return _Builder(source, choices, wording or Wording(), measured or Measured()).report(documents)


@dataclass
class _Builder:
    source: DatasetSource
    choices: Choices
    wording: Wording
    measured: Measured
    tally: Tally = field(default_factory=Tally)

    def report(self, documents: Iterator[ExportDocument]) -> Report:
        scale = self.source.statuses()
        return Report(
            audience=self.choices.audience,
            length=self.choices.length,
            language=self.wording.language,
            right_to_left=reads_from_the_right(self.wording.language),
            labels=self._labels(),
            statuses=scale,
            front=self._front(),
            articles=self._articles(documents),
            back=self._back,
        )

    def _labels(self) -> Labels:
        say = self.wording.say
        return Labels(
            claim=say(message("Claim {0}")),
            correction=say(message("Correction")),
            old=say(message("Was")),
            new=say(message("Is")),
            contents=say(message("Contents")),
            to_text=say(message("Show in the text")),
        )

    def _front(self) -> Front:
        say = self.wording.say
        if self.choices.only_corrections:
            return self._front_of_corrections()
        listed = contents(self.source.articles(), self.wording)
        only = next(iter(self.source.articles()), None)
        title = only.title if only and not listed else self.source.title
        summary, counts = self.source.summary(), self.source.counts()
        claims = [Fact(say(message("Claims")), self.wording.number(counts.claims))] if self.choices.for_file else []
        checked_words = message("Checked") if self.choices.for_file else message("Claims checked")
        several = [Fact(say(message("Articles")), self.wording.number(counts.articles))] if listed else []
        figures = [
            *several,
            *claims,
            Fact(say(checked_words), self.wording.number(summary.checked)),
        ]
        return Front(
            kind=say(message("Fact-check report") if self.choices.for_file else message("Fact check")),
            title=title or say(message("Untitled")),
            as_of=say(message("As of {when}", when=self.wording.moment(summary.last_act))),
            figures=tuple(figures),
            contents_title=say(message("Contents")),
            contents=listed,
        )

    def _front_of_corrections(self) -> Front:
        say, as_of = self.wording.say, self.wording.moment(self.source.summary().last_act)
        title = say(message("Corrections"))
        return Front(self.source.title, title, say(message("As of {when}", when=as_of)), (), "", ())

    def _articles(self, documents: Iterator[ExportDocument]) -> Iterator[ArticleReport]:
        wrong = self.source.wrong_sources()
        desk = Desk(self.wording, self.choices, self._people(), self.source.statuses(), self.source.acts, wrong)
        for texts in of_article(documents):
            coverage = self.measured.coverage(texts[-1].article.article_id) if self.choices.for_file else None
            self._count(texts, coverage)
            made = article_report(texts, desk, coverage)
            if made.corrections or not self.choices.only_corrections:
                yield made

    def _people(self) -> dict[str, str]:
        return dict(self.source.people()) if self.choices.for_file else {}

    def _count(self, texts: list[ExportDocument], coverage: Coverage | None) -> None:
        article, sign_off = texts[-1].article, texts[-1].work.sign_off
        missing = (
            SignOffCheck.of_counts(json.loads(sign_off.missing)) if sign_off and sign_off.missing else SignOffCheck()
        )
        title = article.title or self.wording.say(message("Untitled"))
        self.tally.begin(ArticleTally(title, article.status, missing=sum(missing.counts.values()), coverage=coverage))
        for document in texts:
            for claim in (document.claims[claim_id] for claim_id in document.first_met):
                if self.choices.shows(claim):
                    self.tally.add(claim, [one for one in claim.evidence if self.choices.shows_source(one)])

    # behind the articles

    def _back(self) -> Back:
        if self.choices.only_corrections:
            return Back("", (), None, (), "")
        say = self.wording.say
        seal = self.source.seal()
        facts = (Fact(say(message("Changes")), self.wording.number(seal.acts)), Fact(say(message("Seal")), seal.seal))
        return Back(
            charts_title=say(message("The check in numbers")),
            charts=tuple(self._charts()) if self.choices.full else (),
            method=self._method() if self.choices.full else None,
            seal=facts,
            seal_words=say(
                message("With this seal the program can tell whether the project still goes on from what is reported.")
            ),
        )

    def _charts(self) -> Iterator[Chart]:
        scale = self.source.statuses()
        if not self.choices.for_file:
            return public_charts(self.tally, scale, self.wording)
        now = self.source.summary().last_act
        return desk_charts(self.tally, scale, self.measured.agreement(), now, self.wording)

    def _method(self) -> Method:
        say, number, tally = self.wording.say, self.wording.number, self.tally
        steps = tuple(
            ScaleStep(status, status.label, status.definition, number(tally.statuses[status.key]))
            for status in self.source.statuses()
            if not status.retired or tally.statuses[status.key]
        )
        return Method(
            title=say(message("How it was checked")),
            paragraphs=(
                say(
                    message(
                        "Each statement that can be checked was put into words of its own, and rated on the scale "
                        "below by what sources say of it. A rating is of the claim as it is worded, on what was known "
                        "at the time."
                    )
                ),
            ),
            scale_title=say(message("The scale")),
            scale_head=(say(message("Status")), say(message("Definition")), say(message("Claims"))),
            scale=steps,
            facts=tuple(self._facts()),
            agreement_title=say(message("Agreement")),
            agreement=tuple(agreement_facts(self.measured.agreement(), self.wording)),
        )

    def _facts(self) -> Iterator[Fact]:
        say, number, tally, date = self.wording.say, self.wording.number, self.tally, self.wording.date
        people = self._people()
        unknown = say(message("unknown"))
        who = ", ".join(
            f"{people.get(one.name) or unknown} ({number(one.count)})"
            for one in most(tally.checkers, len(tally.checkers))
        )
        first, last = (date(day[:10]) for day in tally.checked_days)
        withheld = self.source.counts().withheld
        pairs = [
            (message("Checked by"), who if self.choices.for_file else ""),
            (message("Checked between"), f"{first} – {last}" if first != last else first),
            (message("Sources"), number(tally.sources)),
            (message("Claims with a source"), number(tally.sourced)),
        ]
        wrong = len(self.source.wrong_sources()) if self.choices.for_file else 0
        if wrong:
            pairs.append((message("Evidence on a source found wrong"), number(wrong)))
        if self.choices.for_file and withheld:
            pairs.append((message("Confidential sources left out"), number(withheld)))
        return (Fact(say(label), text) for label, text in pairs if text)
