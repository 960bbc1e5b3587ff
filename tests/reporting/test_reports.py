"""Reports as a desk and as readers get them: what stands in the page, for whom, and what never leaves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from annotator.bootstrap import open_project
from annotator.cli import main
from annotator.domain.assessment import BlindRule
from annotator.domain.claim import ClaimFields
from annotator.domain.work import CorrectionFields
from annotator.services.projects import Project
from tests.fixtures.checked_article import ANNA, BOB, SECRETS, TEXT, CheckedArticle, checked_article
from tests.fixtures.noted_drafts import add_draft, noted_format  # noqa: F401  a fixture
from tests.fixtures.projects import Opener, add_article, place_of

Desk = tuple[Path, CheckedArticle]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A project that two people have checked an article in; no test changes it."""
    path = tmp_path_factory.mktemp("desk") / "desk.annotator"
    with closing(open_project(path, person=ANNA)) as project, closing(open_project(path, person=BOB)) as colleague:
        return path, checked_article(project, colleague)


@pytest.fixture
def project(desk: Desk) -> Iterator[Project]:
    with closing(open_project(desk[0], person=ANNA)) as project:
        yield project


def written(project: Project, out: Path, **options: str) -> str:
    report = project.exports.run("report-html", out, options=options, force=True)
    assert report.read_back is not None
    assert report.read_back.differ == 0
    return out.read_text(encoding="utf-8")


def page_of(html: str) -> Any:
    return lxml.html.document_fromstring(html)


def seen(node: Any) -> str:
    return " ".join(node.text_content().split())


def headings(page: Any) -> list[str]:
    return [seen(node) for node in page.xpath("//section/*[self::h2 or self::h3]")]


def listed(page: Any, key: str) -> list[str]:
    return [seen(node) for node in page.xpath(f"//section[@class='{key}']/ol/li")]


def test_the_command_line_writes_what_a_lawyer_wants(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.html"
    assert main(["--json", "-p", str(desk[0]), "export", "-f", "report-html", str(out)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["articles"], answer["claims"], answer["mentions"]) == (1, 9, 9)
    assert answer["read_back"] == {"mentions": 9, "differ": 0}
    assert answer["withheld"] == 1
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]  # a report needs no card
    page = page_of(out.read_text(encoding="utf-8"))
    assert {"Claims", "Corrections log", "Queries to the writer", "Waived", "Comments of the desk", "Every change",
            "How it was checked", "The check in numbers"} <= set(headings(page))  # fmt: skip
    assert listed(page, "queries")[0].startswith("Is he the same Berg who wrote the letter?")
    assert "All local polls since 1971." in listed(page, "queries")[1]
    waived = [seen(line) for line in page.xpath("//section[@class='waivers']/ol/li/p")]
    assert waived == ["thirty-one years", "Kind duration", "Why a figure of speech", signed(page, ANNA)]
    acts = listed(page, "acts")
    assert acts[0].startswith("imported: “The bridge that was never finished”")
    assert acts[-1].startswith("signed off, although something was missing")
    sign_off = seen(page.xpath("//section[@class='sign-off']")[0])
    assert f"Signed off by {ANNA}" in sign_off
    assert "The turnout is with the county; we go without it" in sign_off
    assert "are not checked yet" in sign_off
    with closing(open_project(desk[0], person=ANNA)) as project:
        assert project.maintenance.seal().seal in seen(page.xpath("//footer")[0])
    said = seen(page)
    for words in (
        "Ruiz, E., & Holm, P. (June 2024). Unfinished viaducts of Europe. Structures Quarterly.",
        "Storting. (12 December 1986). The Halden Bridge Act (§ 3). Lovtidend.",
        "Archived: https://archive.example.org/lov Accessed 20 November 2026.",
    ):
        assert words in said, words
    method = {seen(fact[0]): seen(fact[1]) for fact in page.xpath("//section[@class='method']/dl/div")}
    assert method["Checked by"] == "Anna Lindqvist (7)"
    assert method["Confidential sources left out"] == "1"


def signed(page: Any, who: str) -> str:
    """Who did something, and on the day that the report says the project stood so."""
    as_of = seen(page.xpath("//p[@class='as-of']")[0]).removeprefix("As of ")
    return f"{who} {as_of.partition(',')[0]}"


def test_nothing_that_is_the_desks_own_reaches_the_public(project: Project, tmp_path: Path) -> None:
    for length in ("short", "full"):
        for confidential in ("no", "yes"):  # nor where the export may take what is confidential
            options = {"audience": "public", "length": length, "confidential": confidential}
            html = written(project, tmp_path / "public.html", **options)
            assert [words for words in SECRETS if words in html] == []
            page = page_of(html)
            assert len(page.xpath("//li[@data-claim]")) == 7  # neither unchecked nor being checked
            assert not {"Every change", "Queries to the writer", "Waived", "Comments of the desk"} & set(headings(page))
            assert "An earlier version called the bridge the longest in Europe." in listed(page, "corrections")[0]
            assert "Ruiz and Holm" not in html


def test_what_is_secret_is_in_the_file_only_where_it_is_asked_for(project: Project, tmp_path: Path) -> None:
    without = written(project, tmp_path / "file.html")
    assert "off the record" not in without
    assert "A source in the ministry" not in without  # nor in any act
    with_it = written(project, tmp_path / "file.html", confidential="yes")
    assert "off the record" in with_it
    assert "A source in the ministry" in with_it


def test_people_are_numbered_where_that_is_asked_for(project: Project, tmp_path: Path) -> None:
    html = written(project, tmp_path / "file.html", anonymise="yes")
    assert ANNA not in html
    assert BOB not in html
    assert "Person 1" in html
    assert "Every change" not in headings(page_of(html))  # an act tells names in words


def test_a_claim_whose_check_is_void_is_no_publics(sqlite_project: Project, tmp_path: Path) -> None:
    article = add_article(sqlite_project)
    text = sqlite_project.articles.revision(article).text
    start = text.index("1967")
    claim = sqlite_project.claims.tag(article, start, start + 4, ClaimFields(wording="In 1967", status="verified"))
    sqlite_project.work.void(claim.claim_id, "The source was a forgery")
    out = tmp_path / "report.html"
    report = sqlite_project.exports.run("report-html", out, options={"audience": "public"})
    assert (report.claims, report.mentions) == (0, 0)
    assert "forgery" not in out.read_text(encoding="utf-8")
    assert "No claim has been checked in this article." in written(sqlite_project, out, audience="public")
    assert "This check is void: The source was a forgery" in written(sqlite_project, out)


def test_only_what_readers_are_told_of_corrections_is_public(sqlite_project: Project, tmp_path: Path) -> None:
    article = add_article(sqlite_project)
    sqlite_project.work.log_correction(article, CorrectionFields("1968", "1967", "typo before print", ""))
    assert "1968" in written(sqlite_project, tmp_path / "file.html")
    assert "1968" not in written(sqlite_project, tmp_path / "public.html", audience="public")


def test_the_text_is_set_sign_by_sign_with_its_marks(project: Project, tmp_path: Path) -> None:
    page = page_of(written(project, tmp_path / "report.html"))
    [text] = page.xpath("//div[@class='text']")
    notes = text.xpath(".//aside[@class='notes']/a/b[1]/text()")
    assert notes == [str(number) for number in range(1, 10)]
    overlapping = text.xpath(".//mark[.//mark]")  # three times what the parliament had voted
    assert overlapping
    lanes = {mark.get("class").split()[1] for mark in text.iter("mark")}
    assert lanes == {"l0", "l1"}
    for ours in text.xpath(".//aside | .//sup"):
        tail = ours.tail or ""
        before = ours.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            ours.getparent().text = (ours.getparent().text or "") + tail
        ours.getparent().remove(ours)
    assert text.text_content() == TEXT


def test_every_link_inside_leads_somewhere(project: Project, tmp_path: Path) -> None:
    page = page_of(written(project, tmp_path / "report.html"))
    ids = page.xpath("//@id")
    assert len(set(ids)) == len(ids)
    inside = [href for href in page.xpath("//a/@href") if href.startswith("#")]
    assert len(inside) > 20
    assert {href[1:] for href in inside} <= set(ids)


def test_the_charts_count_as_the_dashboard_does(project: Project, tmp_path: Path) -> None:
    page = page_of(written(project, tmp_path / "report.html"))
    shown = project.statistics.whole()
    charts = {seen(one): one.getparent() for one in page.xpath("//section[@class='charts']//figcaption")}
    bars = [
        tuple(seen(text) for text in charts["Verification statuses"].iter("text") if "sign" not in text.get("class"))
    ]
    counted = [(one.name, str(one.count)) for one in shown.statuses if one.count]
    assert bars == [tuple(words for pair in counted for words in pair)]
    assert [(one.name, one.count) for one in shown.tags if one.count] == [
        ("statistic", 2),
        ("date", 1),
        ("superlative", 1),
    ]
    tags = [seen(text) for text in charts["Tags"].iter("text")]
    assert tags == ["statistic", "2", "date", "1", "superlative", "1"]


def test_the_same_project_gives_the_same_page(project: Project, tmp_path: Path) -> None:
    for options in ({}, {"audience": "public"}, {"length": "short"}):
        one = written(project, tmp_path / "one.html", **options)
        assert one == written(project, tmp_path / "other.html", **options)


def test_a_short_report_has_its_claims_without_the_text(project: Project, tmp_path: Path) -> None:
    html = written(project, tmp_path / "short.html", length="short")
    page = page_of(html)
    assert len(page.xpath("//li[@data-claim]")) == 9
    assert not page.xpath("//div[@class='text'] | //section[@class='method'] | //section[@class='acts']")
    assert "warned of the cracks" not in html


def test_several_articles_have_contents_and_each_its_own_numbers(sqlite_project: Project, tmp_path: Path) -> None:
    for number in range(3):
        article = add_article(
            sqlite_project, f"Headline {number}\n\nIn 19{number}7 it rained, and in 1967.\n", f"{number}.txt"
        )
        text = sqlite_project.articles.revision(article).text
        for quote in (f"19{number}7", "1967."):
            start = text.index(quote)
            sqlite_project.claims.tag(article, start, start + 4, ClaimFields(wording=f"It rained {quote}{number}"))
    page = page_of(written(sqlite_project, tmp_path / "report.html"))
    assert page.xpath("//nav//a/@href") == ["#a1", "#a2", "#a3"]
    assert [seen(node) for node in page.xpath("//article//h2[@class='headline']")] == [
        f"Headline {n}" for n in range(3)
    ]
    assert [seen(node) for node in page.xpath("//li[@data-claim]/*[@class='number']")] == ["1", "2"] * 3


def test_what_two_people_assessed_is_in_the_method_and_nothing_blind_anywhere(open_as: Opener, tmp_path: Path) -> None:
    anna, bob = open_as(ANNA), open_as(BOB)
    article = add_article(anna)
    text = anna.articles.revision(article).text
    ids = []
    for quote in ("1967", "Senate"):
        start = text.index(quote)
        ids.append(anna.claims.tag(article, start, start + len(quote), ClaimFields(wording=quote)).claim_id)
    assert not page_of(written(anna, tmp_path / "none.html")).xpath("//h3[text()='Agreement']")
    for project, status in ((anna, "verified"), (bob, "false")):
        project.assessments.assess(ids[0], status, f"open reason of {status}")
    anna.assessments.set_blind(BlindRule(blind=True), [article])
    anna.assessments.assess(ids[1], "misleading", "a blind reason")
    for audience in ("file", "public"):
        html = written(anna, tmp_path / "report.html", audience=audience)
        [agreement] = page_of(html).xpath("//h3[text()='Agreement']/following-sibling::dl[1]")
        told = {seen(fact[0]): seen(fact[1]) for fact in agreement}
        assert told["Claims assessed by two people or more"] == "1"
        assert told["Of their pairs agree"] == "0%"
        assert "a blind reason" not in html
        assert "open reason of" not in html  # who assessed what is told by nobody's act: it may be blind


def test_a_server_and_a_file_say_the_same_of_the_work(open_as: Opener, tmp_path: Path) -> None:
    checked_article(open_as(ANNA), open_as(BOB))
    page = page_of(written(open_as(ANNA), tmp_path / "report.html"))
    assert len(listed(page, "queries")) == 2
    assert len(listed(page, "acts")) == 25
    assert "off the record" not in seen(page)


def test_what_is_left_and_what_the_writer_noted_is_the_desks_to_know(sqlite_project: Project, tmp_path: Path) -> None:
    project = sqlite_project
    first = add_article(project, "First\n\nIn 1967 it rained on 40 of 90 days. It cost £4m in 1971.\n", "first.txt")
    second = add_article(project, "Second\n\nIn 1980 it snowed.\n", "second.txt")
    for article, quote, status in (
        (first, "1967", "verified"),
        (first, "1971", "unchecked"),
        (second, "1980", "false"),
    ):
        start, end = place_of(project, article, quote)
        claim = project.claims.tag(article, start, end, ClaimFields(wording=f"It was {quote}")).claim_id
        project.claims.set_status([claim], status)
    project.work.sign_off(second, "It goes to press")
    page = page_of(written(project, tmp_path / "report.html"))
    charts = {seen(one): one.getparent() for one in page.xpath("//section[@class='charts']//figcaption")}
    told = {title: [seen(text) for text in figure.iter("text") if "sign" not in text.get("class")]
            for title, figure in charts.items()}  # fmt: skip
    assert told["Articles with the most left to do"] == ["First", "1 / 2"]
    assert told["Oldest open claims"][0] == "It was 1971"
    coverage = project.coverage.of_articles([first, second])
    assert told["Coverage"] == ["First", f"{coverage[first].share:.0%}", "Second", f"{coverage[second].share:.0%}"]
    assert told["Articles by state"] == ["to do", "1", "signed off", "1"]
    missing = sum(project.articles.get(second).sign_off.missing.counts.values())
    assert told["Signed off all the same"] == ["Second", str(missing)]
    facts = [seen(one) for one in page.xpath("//article[1]//dl[1]/div")]
    assert any(one.startswith("Coverage") and f"{coverage[first].share:.0%}" in one for one in facts), facts
    public = page_of(written(project, tmp_path / "public.html", audience="public"))
    shown = {seen(one) for one in public.xpath("//section[@class='charts']//figcaption")}
    assert shown.isdisjoint({"Coverage", "Oldest open claims", "Articles by state", "Signed off all the same"})


@pytest.mark.usefixtures("noted_format")
def test_the_notes_of_a_draft_stand_in_the_desks_file(sqlite_project: Project, tmp_path: Path) -> None:
    add_draft(sqlite_project, tmp_path)
    assert [note.split()[0] for note in notes_in(sqlite_project, tmp_path)] == ["Smith,", "Interview", "full"]
    everything = notes_in(sqlite_project, tmp_path, confidential="yes")  # comments are the desk's own
    assert everything[0].startswith("Source: Bureau of Labor Statistics")
    assert "At 4 percent" in everything[0]
    assert "Dana Reyes" in everything[0]
    assert 'class="notes"' not in written(sqlite_project, tmp_path / "public.html", audience="public")


def notes_in(project: Project, folder: Path, **options: str) -> list[str]:
    return listed(page_of(written(project, folder / "report.html", **options)), "notes")
