"""Makes a report from what an export is given. Decides what is said in which order; how it looks is a renderer's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from annotator.domain.agreement import Agreement
from annotator.domain.dataset_source import DatasetSource
from annotator.domain.documents import ExportDocument
from annotator.domain.statistics import Count, periods
from annotator.messages import message
from annotator.reporting.agreement import agreement_facts
from annotator.reporting.articles import article_report, contents, of_article
from annotator.reporting.blocks import (
    ArticleReport,
    Back,
    Bar,
    BarChart,
    Chart,
    Column,
    ColumnChart,
    Fact,
    Front,
    Labels,
    Method,
    Report,
    ScaleStep,
)
from annotator.reporting.choices import Choices
from annotator.reporting.desk import Desk
from annotator.reporting.tallying import Tally, most
from annotator.reporting.wording import Wording, reads_from_the_right

_MOST_BARS = 12
_FEWEST_BARS = 2


def build(
    source: DatasetSource,
    documents: Iterator[ExportDocument],
    choices: Choices,
    wording: Wording | None = None,
    agreement: Callable[[], Agreement] = Agreement,
) -> Report:
    """Return a report of documents, which are those of the source, with the work on their articles.

    They are taken one article at a time, while the report's own articles are. `agreement` is asked where the method is
    told.
    """
    return _Builder(source, choices, wording or Wording(), agreement).report(documents)


@dataclass
class _Builder:
    source: DatasetSource
    choices: Choices
    wording: Wording
    agreement: Callable[[], Agreement]
    tally: Tally = field(default_factory=Tally)
    articles: int = 0

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
        desk = Desk(self.wording, self.choices, self._people(), self.source.statuses(), self.source.acts)
        for texts in of_article(documents):
            self._count(texts)
            made = article_report(texts, desk)
            if made.corrections or not self.choices.only_corrections:
                yield made

    def _people(self) -> dict[str, str]:
        return dict(self.source.people()) if self.choices.for_file else {}

    def _count(self, texts: list[ExportDocument]) -> None:
        self.articles += 1
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
        say, number, tally = self.wording.say, self.wording.number, self.tally
        rated = tuple(
            Bar(one.label, count, number(count), status=one) for one, count in tally.of(self.source.statuses())
        )
        yield BarChart("statuses", say(message("Verification statuses")), rated)
        if self.choices.for_file:
            together = periods(tally.days)
            columns = tuple(Column(self.wording.date(one.first.isoformat()), one.made, one.checked) for one in together)
            if len(columns) >= _FEWEST_BARS:
                yield ColumnChart(
                    "days",
                    say(message("Made and checked over time")),
                    say(message("made")),
                    say(message("checked")),
                    columns,
                )
        for key, title, counts in (
            ("tags", message("Tags"), tally.tags),
            ("claimants", message("Claimants"), tally.claimants),
            ("publishers", message("Sources most used"), tally.publishers),
        ):
            bars = tuple(map(self._bar, most(counts, _MOST_BARS)))
            if len(bars) >= _FEWEST_BARS:
                yield BarChart(key, say(title), bars)

    def _bar(self, one: Count) -> Bar:
        return Bar(one.name, one.count, self.wording.number(one.count))

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
            scale=steps,
            facts=tuple(self._facts()),
            agreement_title=say(message("Agreement")),
            agreement=tuple(agreement_facts(self.agreement(), self.wording)),
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
        if self.choices.for_file and withheld:
            pairs.append((message("Confidential sources left out"), number(withheld)))
        return (Fact(say(label), text) for label, text in pairs if text)
