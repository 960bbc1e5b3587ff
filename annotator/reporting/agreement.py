"""What a report says of how far people agree: on what they assessed twice, without any of their names."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.agreement import Agreement, Estimate
from annotator.messages import message
from annotator.reporting.blocks import Fact
from annotator.reporting.wording import Wording


def agreement_facts(agreement: Agreement, wording: Wording) -> Iterator[Fact]:
    """Yield what is known of it; nothing where no claim was assessed by two people."""
    statuses, say = agreement.statuses, wording.say
    if not statuses.units:
        return
    kappa = message("Cohen’s kappa") if len(agreement.people) == 2 else message("Fleiss’ kappa")
    yield Fact(say(message("Claims assessed by two people or more")), wording.number(statuses.units))
    if statuses.percent.value is not None:
        yield Fact(say(message("Of their pairs agree")), f"{statuses.percent.value:.0%}")
    for label, measure in ((message("Krippendorff’s alpha"), statuses.alpha), (kappa, agreement.kappa)):
        if measure.value is not None:
            yield Fact(say(label), _said(measure))
    differ = sum(not one.settled for one in agreement.differ)
    if differ:
        yield Fact(say(message("Assessed differently and not settled since")), wording.number(differ))


def _said(measure: Estimate) -> str:
    if measure.low is None or measure.high is None:
        return f"{measure.value:.2f}"
    return f"{measure.value:.2f} ({measure.low:.2f} – {measure.high:.2f})"
