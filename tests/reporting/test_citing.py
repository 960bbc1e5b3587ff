"""Citations, held against how the manuals of the three styles have such sources."""

from __future__ import annotations

import json

import pytest

from annotator.domain.source import SourceFields
from annotator.reporting.blocks import Run
from annotator.reporting.citing import STYLES, cited

JOURNAL = json.dumps(
    {"type": "article-journal", "container-title": "Law Review", "volume": "12", "issue": "3", "page": "1-22"}
)
CHAPTER = json.dumps(
    {"type": "chapter", "container-title": "The Book", "publisher": "House", "page": "3-9",
     "editor": [{"family": "Ede", "given": "Jo"}]}
)  # fmt: skip
SOURCES = {
    "page": SourceFields(
        title="The cost of a thing", author="Doe, Jane; Roe, Richard M.", publisher="The Hill",
        url="https://thehill.com/x?a=1", published="June 2021", accessed="2026-11-22", medium="web",
    ),
    "paper": SourceFields(
        title="A story: what “he” said", author="Reuters", publisher="New York Times", published="spring 2021",
        medium="print",
    ),
    "journal": SourceFields(
        title="On immunity", author="van der Berg, Jean-Paul B.", publisher="Law Review", published="2019-05-02",
        url="https://doi.org/10.1000/182", details=JOURNAL,
    ),
    "undated": SourceFields(title="Who says so?", url="https://example.org", accessed="2026-11-22"),
    "chapter": SourceFields(
        title="A part", author="Poe, Ed", publisher="The Book", published="c. 1850", details=CHAPTER,
    ),
    "data": SourceFields(
        title="World data", author="World Bank", publisher="World Bank", url="https://x.org", published="2020/2021",
        medium="dataset",
    ),
}  # fmt: skip
EXPECTED = {
    ("page", "apa"): "Doe, J., & Roe, R. M. (2021, June). *The cost of a thing*. The Hill. https://thehill.com/x?a=1",
    (
        "page",
        "chicago",
    ): "Doe, Jane, and Richard M. Roe. “The cost of a thing.” The Hill, June 2021. https://thehill.com/x?a=1.",
    ("page", "chicago-author-date"): (
        "Doe, Jane, and Richard M. Roe. 2021. “The cost of a thing.” The Hill, June. https://thehill.com/x?a=1."
    ),
    ("page", "mla"): (
        "Doe, Jane, and Richard M. Roe. “The cost of a thing.” *The Hill*, June 2021, https://thehill.com/x?a=1. "
        "Accessed 22 Nov. 2026."
    ),
    ("paper", "apa"): "Reuters. (2021, Spring). A story: what “he” said. *New York Times*.",
    ("paper", "chicago"): "Reuters. “A story: what ‘he’ said.” *New York Times*, Spring 2021.",
    ("paper", "mla"): "Reuters. “A story: what ‘he’ said.” *New York Times*, spring 2021.",
    ("journal", "apa"): (
        "van der Berg, J.-P. B. (2019). On immunity. *Law Review*, *12*(3), 1–22. https://doi.org/10.1000/182"
    ),
    ("journal", "chicago"): (
        "van der Berg, Jean-Paul B. “On immunity.” *Law Review* 12, no. 3 (2019): 1–22. https://doi.org/10.1000/182."
    ),
    ("journal", "mla"): (
        "van der Berg, Jean-Paul B. “On immunity.” *Law Review*, vol. 12, no. 3, 2 May 2019, pp. 1–22, "
        "https://doi.org/10.1000/182."
    ),
    ("undated", "apa"): "*Who says so?* (n.d.). Retrieved November 22, 2026, from https://example.org",
    ("undated", "chicago"): "“Who says so?” Accessed November 22, 2026. https://example.org.",
    ("undated", "mla"): "“Who says so?” https://example.org. Accessed 22 Nov. 2026.",
    ("chapter", "apa"): "Poe, E. (ca. 1850). A part. In J. Ede (Ed.), *The Book* (pp. 3–9). House.",
    ("chapter", "chicago"): "Poe, Ed. “A part.” In *The Book*, edited by Jo Ede. House, ca. 1850.",
    ("chapter", "mla"): "Poe, Ed. “A part.” *The Book*, edited by Jo Ede, House, ca. 1850, pp. 3–9.",
    ("data", "apa"): "World Bank. (2020–2021). *World data* [Data set]. https://x.org",
}


@pytest.mark.parametrize(("source", "style"), EXPECTED)
def test_a_source_is_cited_as_its_style_has_it(source: str, style: str) -> None:
    assert _marked(cited(SOURCES[source], style)) == EXPECTED[source, style]


@pytest.mark.parametrize("style", STYLES)
def test_nothing_is_made_up_of_a_source_that_says_little(style: str) -> None:
    said = _marked(cited(SourceFields(title="Only this"), style))
    assert "Only this" in said
    assert "None" not in said
    assert ", ," not in said
    assert ".." not in said


def _marked(runs: tuple[Run, ...]) -> str:
    return "".join(f"*{run.text}*" if run.italic else run.text for run in runs)
