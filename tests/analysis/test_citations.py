"""What is read from pasted sources: addresses, references in the usual styles, records, passages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.citations import source_of
from annotator.domain.evidence import MEDIA, EvidenceFields

EXAMPLES: dict[str, dict[str, str]] = {
    # addresses
    "https://example.org/a?b=1#c": {"url": "https://example.org/a?b=1#c", "medium": "web"},
    "  <https://example.org/a>.  ": {"url": "https://example.org/a", "medium": "web"},
    "https://web.archive.org/web/20210603120000/https://thehill.com/policy/556789": {
        "url": "https://thehill.com/policy/556789",
        "archived_url": "https://web.archive.org/web/20210603120000/https://thehill.com/policy/556789",
        "medium": "web",
    },
    "https://archive.ph/AbC12": {"archived_url": "https://archive.ph/AbC12", "medium": "web"},
    "https://thehill.com/a https://archive.is/xYz": {
        "url": "https://thehill.com/a",
        "archived_url": "https://archive.is/xYz",
        "medium": "web",
    },
    "doi:10.1038/s41586-020-2649-2": {"url": "https://doi.org/10.1038/s41586-020-2649-2", "medium": "document"},
    "http://dx.doi.org/10.1000/182": {"url": "https://doi.org/10.1000/182", "medium": "document"},
    "10.1126/science.aap9559": {"url": "https://doi.org/10.1126/science.aap9559", "medium": "document"},
    "arXiv:2305.13117": {"url": "https://arxiv.org/abs/2305.13117", "medium": "document"},
    "https://www.congress.gov/116/bills/hr1280.pdf": {
        "url": "https://www.congress.gov/116/bills/hr1280.pdf",
        "medium": "document",
        "kind": "primary",
    },
    "https://youtu.be/dQw4w9WgXcQ": {"url": "https://youtu.be/dQw4w9WgXcQ", "medium": "video"},
    "https://zenodo.org/record/12/files/deaths.csv": {
        "url": "https://zenodo.org/record/12/files/deaths.csv",
        "medium": "dataset",
    },
    # links and words beside an address
    "[Pierson v. Ray](https://en.wikipedia.org/wiki/Pierson_v._Ray_(1967))": {
        "url": "https://en.wikipedia.org/wiki/Pierson_v._Ray_(1967)",
        "title": "Pierson v. Ray",
        "medium": "web",
    },
    "Pierson v. Ray\nhttps://example.org/a": {
        "url": "https://example.org/a",
        "title": "Pierson v. Ray",
        "medium": "web",
    },
    "What is qualified immunity? - The New York Times https://nyti.ms/3abc": {
        "url": "https://nyti.ms/3abc",
        "title": "What is qualified immunity?",
        "publisher": "The New York Times",
        "medium": "web",
    },
    "Senate talks stall\nBy Ana Ruiz\nThe Hill\nJune 23, 2021\nhttps://thehill.com/x": {
        "url": "https://thehill.com/x",
        "title": "Senate talks stall",
        "author": "Ana Ruiz",
        "publisher": "The Hill",
        "published": "2021-06-23",
        "medium": "web",
    },
    # law
    "Pierson v. Ray, 386 US 547 (1967)": {
        "title": "Pierson v. Ray, 386 US 547 (1967)",
        "publisher": "Supreme Court of the United States",
        "medium": "document",
        "kind": "primary",
    },
    "Harlow v. Fitzgerald, 457 U.S. 800, 818 (1982).": {
        "title": "Harlow v. Fitzgerald, 457 U.S. 800 (1982)",
        "publisher": "Supreme Court of the United States",
        "place": "p. 818",
        "medium": "document",
        "kind": "primary",
    },
    "Jessop v. City of Fresno, 936 F.3d 937 (9th Cir. 2019)": {
        "title": "Jessop v. City of Fresno, 936 F.3d 937 (2019)",
        "publisher": "9th Cir.",
        "medium": "document",
        "kind": "primary",
    },
    "42 U.S.C. § 1983": {"title": "42 U.S.C. § 1983", "medium": "document", "kind": "primary"},
    # styles
    "Schwartz, J. C. (2017). How qualified immunity fails. Yale Law Journal, 127(1), 2–76."
    " https://doi.org/10.1000/182": {
        "author": "Schwartz, J. C.",
        "title": "How qualified immunity fails",
        "publisher": "Yale Law Journal",
        "place": "127(1), 2–76",
        "url": "https://doi.org/10.1000/182",
        "medium": "document",
        "note": "Published 2017",
    },
    "Lee, A., & Ray, B. (2021, March 3). Talks resume in the Senate. The Hill. https://thehill.com/x": {
        "author": "Lee, A., & Ray, B.",
        "title": "Talks resume in the Senate",
        "publisher": "The Hill",
        "published": "2021-03-03",
        "url": "https://thehill.com/x",
        "medium": "web",
    },
    "World Health Organization. (2021, June 1). Road deaths [Data set]. WHO."
    " Retrieved May 5, 2022, from https://who.int/d": {
        "author": "World Health Organization",
        "title": "Road deaths",
        "publisher": "WHO",
        "published": "2021-06-01",
        "accessed": "2022-05-05",
        "url": "https://who.int/d",
        "medium": "dataset",
    },
    "Lee, Ann. “Talks Resume.” The New York Times, 3 Mar. 2021, www.nytimes.com/x. Accessed 5 May 2022.": {
        "author": "Lee, Ann",
        "title": "Talks Resume",
        "publisher": "The New York Times",
        "published": "2021-03-03",
        "accessed": "2022-05-05",
        "url": "www.nytimes.com/x",
        "medium": "web",
    },
    "Ann Lee, “Talks Resume,” New York Times, March 3, 2021, https://nyti.ms/x.": {
        "author": "Ann Lee",
        "title": "Talks Resume",
        "publisher": "New York Times",
        "published": "2021-03-03",
        "url": "https://nyti.ms/x",
        "medium": "web",
    },
    "Baude, William. \"Is Qualified Immunity Unlawful?\" California Law Review, vol. 106, no. 1, 2018, pp. 45-90.": {
        "author": "Baude, William",
        "title": "Is Qualified Immunity Unlawful?",
        "publisher": "California Law Review",
        "place": "106(1), 45-90",
        "medium": "document",
        "note": "Published 2018",
    },
    "Alexander, Michelle. The New Jim Crow. New York: The New Press, 2010.": {
        "author": "Alexander, Michelle",
        "title": "The New Jim Crow",
        "publisher": "The New Press",
        "medium": "print",
        "note": "Published 2010",
    },
    "Booker says talks go on, CNN, 3 March 2021, https://cnn.com/x": {
        "title": "Booker says talks go on",
        "publisher": "CNN",
        "published": "2021-03-03",
        "url": "https://cnn.com/x",
        "medium": "web",
    },
    "Booker says talks go on (The Hill, June 23, 2021)": {
        "title": "Booker says talks go on",
        "publisher": "The Hill",
        "published": "2021-06-23",
    },
    # records
    "@article{sch17, author = {Schwartz, Joanna C. and Lee, Ann}, title = {How {Qualified} Immunity Fails},\n"
    " journal = {Yale Law Journal}, volume = 127, number = 1, pages = {2--76}, year = 2017, doi = {10.1000/182}}": {
        "author": "Schwartz, Joanna C.; Lee, Ann",
        "title": "How Qualified Immunity Fails",
        "publisher": "Yale Law Journal",
        "place": "127(1), 2–76",
        "url": "https://doi.org/10.1000/182",
        "medium": "document",
        "note": "Published 2017",
    },
    "TY  - NEWS\nAU  - Lee, Ann\nTI  - Talks resume\nT2  - The Hill\nDA  - 2021/03/03\n"
    "UR  - https://thehill.com/x\nER  - ": {
        "author": "Lee, Ann",
        "title": "Talks resume",
        "publisher": "The Hill",
        "published": "2021-03-03",
        "url": "https://thehill.com/x",
        "medium": "web",
    },
    "<ref>{{cite news |last=Lee |first=Ann |title=Talks resume |work=[[The Hill (newspaper)|The Hill]]"
    " |date=3 March 2021 |url=https://thehill.com/x |archive-url=https://archive.ph/x"
    " |access-date=5 May 2022}}</ref>": {
        "author": "Lee, Ann",
        "title": "Talks resume",
        "publisher": "The Hill",
        "published": "2021-03-03",
        "accessed": "2022-05-05",
        "url": "https://thehill.com/x",
        "archived_url": "https://archive.ph/x",
        "medium": "web",
    },
    # passages
    "“The defense of good faith and probable cause”": {"quote": "The defense of good faith and probable cause"},
    "“The defense of good faith” (p. 557)": {"quote": "The defense of good faith", "place": "p. 557"},
    "“The defense of good faith” — Pierson v. Ray, 386 U.S. 547 (1967)": {
        "quote": "The defense of good faith",
        "title": "Pierson v. Ray, 386 U.S. 547 (1967)",
        "publisher": "Supreme Court of the United States",
        "medium": "document",
        "kind": "primary",
    },
    "one line\nand another": {"quote": "one line\nand another"},
    "Telephone call with the clerk's office": {"title": "Telephone call with the clerk's office"},
}  # fmt: skip


@pytest.mark.parametrize("text", EXAMPLES)
def test_a_pasted_source(text: str) -> None:
    found = source_of(text)
    empty = EvidenceFields()
    filled = {
        name: getattr(found, name)
        for name in EvidenceFields.__dataclass_fields__
        if getattr(found, name) != getattr(empty, name)
    }
    assert filled == EXAMPLES[text]


def test_a_record_that_a_text_field_has_put_into_one_line_reads_the_same() -> None:
    for text in EXAMPLES:
        if text.startswith(("@", "TY")):
            assert source_of(text.replace("\n", " ")) == source_of(text)


def test_a_link_copied_from_a_page_brings_its_words() -> None:
    html = '<meta charset="utf-8"><a href="https://thehill.com/x">Talks <b>resume</b></a>'
    assert source_of("Talks resume", html) == EvidenceFields(
        url="https://thehill.com/x", title="Talks resume", medium="web"
    )
    # a paragraph with a link in it is a passage
    text = "He said that the talks resume, and that nobody knows more."
    assert source_of(text, f"<p>He said that <a href='https://x.org'>the talks</a>{text[22:]}</p>").url == ""
    assert source_of("x", "<a href='javascript:alert(1)'>x</a>") == EvidenceFields(title="x")


PIECES = (
    *(
        "https://",
        "www.",
        "10.1000/",
        "doi:",
        "“",
        "”",
        '"',
        "(2021).",
        " v. ",
        "386 U.S. 547",
        ", ",
        ". ",
        "3 March 2021",
    ),
    *("@a{b, c = {", "}", "TY  - ", "{{cite web |", "}}", "\n", "[", "](", ")", "Lee, A. "),
)


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=20).map("".join), st.text(max_size=30))
def test_any_text_is_read(text: str, html: str) -> None:
    found = source_of(text, f"<a href={html}>{html}")
    assert found.medium in MEDIA


UNITS = ["a, ", "a. A ", "(2021) ", "“", "v. ", "https://a", "{{cite a|", "@a{b, c={", "[a](", "1 U.S. ", "- "]
UNITS += [
    " ",
    " \n",
    "\t ",
    "(",
    ")",
    "[",
    "]",
    "[[",
    "|",
    "a",
    "a=",
    "https://a.b/c ",
    "accessed ",
    "doi:",
    ".",
    "((a",
]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize(
    ("before", "behind"), [("", ""), ("x ", " x"), ("{{cite web |", "}}"), ("@a{b, ", "}"), ("https://a.b/c", " x")]
)
def test_no_text_keeps_the_window_waiting(unit: str, before: str, behind: str) -> None:
    # nothing is timed: what grows faster than the text would keep this running for minutes
    for length in (19_900, 500):
        source_of(before + unit * ((length - len(before + behind)) // len(unit)) + behind)


def test_a_doi_is_known_however_its_host_is_written() -> None:
    for address in ("https://DOI.org/10.1000/x", "HTTP://dx.Doi.ORG/10.1000/x", "https://www.doi.org/10.1000/x"):
        assert source_of(address).url == "https://doi.org/10.1000/x"
