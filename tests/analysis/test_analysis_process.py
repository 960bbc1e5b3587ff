"""Texts that are read in another process: what it answers is what would be found here, also after it ended."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from annotator import paths
from annotator.analysis.analysis_process import AnalysisProcess
from annotator.analysis.findings.earlier import asked_for
from annotator.analysis.texts import analysed, facts_about

PUBLISHED = "2021-06-30"
TEXT = min(paths.seeds_dir().glob("*.txt")).read_text(encoding="utf-8")
ODD = "It’s 5 \ud800 km, says Marta Okoro, 45.\n\nRiver Park 😀 has 12 pupils."


@pytest.fixture
def apart() -> Iterator[AnalysisProcess]:
    process = AnalysisProcess()
    yield process
    process.close()


@pytest.mark.parametrize("text", [TEXT, ODD, ""], ids=["article", "odd", "empty"])
def test_it_finds_what_is_found_here(apart: AnalysisProcess, text: str) -> None:
    assert apart.analysed(text, "", PUBLISHED, "A title").findings == analysed(text, "", PUBLISHED, "A title").findings
    here = analysed(text, "", PUBLISHED, "A title")
    assert apart.analysed(text, "", PUBLISHED, "A title").facts == here.facts
    names = list(asked_for(here.facts))
    assert apart.facts_about(text, "", PUBLISHED, names) == facts_about(text, "", PUBLISHED, names)


def test_it_goes_on_after_the_process_ended(apart: AnalysisProcess) -> None:
    assert apart.facts_about(ODD, "en", PUBLISHED, ["Marta Okoro"])
    apart.close()
    assert apart.facts_about(ODD, "en", PUBLISHED, ["Marta Okoro"])
    assert apart.facts_about(ODD, "en", PUBLISHED, ["Nobody Else"]) == []
