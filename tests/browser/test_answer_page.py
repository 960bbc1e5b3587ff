"""The answer page in a real browser: a writer answers, and what the page saves comes back into the project."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, place_of

HOSTILE = '</textarea></script><script>window.hacked = 1</script><img src=x onerror="window.hacked = 2">\u2028 {name}'
TEXT = (
    "Talks resume\n\n"
    f"Established by the Supreme Court in 1967, qualified immunity protects {HOSTILE} officials.\n"
    "A second line.\n\n"
    "He said: «שלום עולם», and that 1967 was long ago.\n"
)
HEBREW = "שלום עולם\n\nהוא אמר ב-1967 שהשלום יבוא.\n"
PATIENCE = 60_000  # ms


@dataclass(frozen=True)
class Sent:
    """The project that a page was made from, and the page."""

    project: Path
    page: Path


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all: the system's."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        pytest.skip("no Chromium is installed here")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Sent:
    folder = tmp_path_factory.mktemp("sent")
    sent = Sent(folder / "desk.annotator", folder / "page.html")
    with closing(open_project(sent.project, person="Anna")) as project:
        talks, hebrew = add_article(project, TEXT), add_article(project, HEBREW, "shalom.txt")
        fields = ClaimFields(correction="1982", rationale=HOSTILE, status="false")
        claim = project.claims.tag(talks, *place_of(project, talks, "1967"), fields).claim_id
        project.evidence.add(claim, EvidenceFields(Stance.REFUTES, title=HOSTILE, url="javascript:window.hacked=3"))
        project.evidence.add(claim, EvidenceFields(Stance.REFUTES, title="Told to Anna", confidential=True))
        project.work.ask(talks, HOSTILE, claim)
        project.work.comment("Nobody but us reads this.", claim_id=claim)
        project.work.ask(talks, "Who spoke?")
        project.claims.tag(talks, *place_of(project, talks, "שלום"), ClaimFields(status="verified"))
        he = project.claims.tag(hebrew, *place_of(project, hebrew, "1967")).claim_id
        project.work.ask(hebrew, "מתי?", he)
        assert project.exports.run("answer-html", sent.page).read_back is not None
    return sent


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(accept_downloads=True, viewport={"width": 1400, "height": 900})
    context.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    yield context
    context.close()


def opened(context: BrowserContext, sent: Sent) -> Page:
    """The page, which may load nothing and complain of nothing."""
    page = context.new_page()
    page.on("request", lambda request: _only(request.url, sent.page.as_uri()))
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.on("console", lambda said: pytest.fail(said.text) if said.type == "error" else None)
    page.goto(sent.page.as_uri())
    return page


def _only(url: str, own: str) -> None:
    if not url.startswith((own, "blob:")):
        pytest.fail(f"the page asked for {url}")


def saved(page: Page, to: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name="Save the answers as a file").click()
    download.value.save_as(to)
    return to


def test_a_writer_answers_and_it_comes_back(context: BrowserContext, sent: Sent, tmp_path: Path) -> None:
    page = opened(context, sent)
    expect(page.locator("#progress")).to_have_text("0 of 4 answered")
    page.locator("#a0-card-1").get_by_role("textbox", name="Question").fill("It was <b>1967</b>.\nLook it up.")
    page.get_by_role("textbox", name="Question: מתי?").fill("ב-1967")
    page.get_by_role("radio", name="Keep my words").check()
    page.get_by_label("Add a word on it").fill("1982 was Harlow.")
    page.get_by_label("Anything else on “Talks resume”").fill("Call me.")
    page.get_by_label("Your name").fill("Jane Doe")
    expect(page.locator("#progress")).to_have_text("3 of 4 answered")
    file = saved(page, tmp_path / "answers.json")
    expect(page.locator("#told")).to_contain_text("Saved as answers-desk.json")
    assert page.evaluate("window.hacked") is None

    page.reload()  # what was typed is kept
    expect(page.locator("#progress")).to_have_text("3 of 4 answered")
    expect(page.get_by_label("Your name")).to_have_value("Jane Doe")
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Clear what I typed").click()
    expect(page.locator("#progress")).to_have_text("0 of 4 answered")
    page.reload()
    expect(page.locator("#progress")).to_have_text("0 of 4 answered")

    with closing(open_project(sent.project, person="Bob")) as project:
        taken = project.answers.take(project.answers.read(file))
        assert (taken.new, taken.not_understood, taken.warnings) == (5, (), ())
        _answered(project)
        project.history.undo()


def _answered(project: Project) -> None:
    answers = {query.question: query.answer for query in project.work.queries()}
    assert answers == {HOSTILE: "It was <b>1967</b>.\nLook it up.", "Who spoke?": "", "מתי?": "ב-1967"}
    [claim] = [claim for claim in project.claims.find() if claim.correction]
    assert claim.correction_answer == "rejected"
    texts = {comment.text for comment in project.work.comments(claim_id=claim.claim_id)}
    assert texts == {"Nobody but us reads this.", "Jane Doe: 1982 was Harlow."}


def test_it_works_where_nothing_may_be_kept_or_copied(context: BrowserContext, sent: Sent) -> None:
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError') }});"
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
        "document.execCommand = () => false;"
    )
    page = opened(context, sent)
    page.get_by_role("button", name="Copy the answers for a mail").click()
    expect(page.locator("#told")).to_have_text("There is nothing to save yet: answer a question first.")
    page.get_by_role("radio", name="Take it").check()
    page.get_by_role("button", name="Copy the answers for a mail").click()
    expect(page.locator("#told")).to_contain_text("copy what is marked below")
    text = page.get_by_label("Answers for a mail").input_value()
    assert text.startswith("Taken: 1967 → 1982\n")
    with closing(open_project(sent.project, person="Bob")) as project:
        told = project.answers.take(project.answers.read(text), dry_run=True)
    assert [one.answer.accepted for one in told.corrections] == [True]


def test_it_is_read_without_scripts(browser: Browser, sent: Sent) -> None:
    with closing(browser.new_context(java_script_enabled=False)) as context:
        page = context.new_page()
        page.goto(sent.page.as_uri())
        expect(page.get_by_text("reply to the mail and name the numbers")).to_be_visible()
        expect(page.get_by_text("Who spoke?")).to_be_visible()
        expect(page.locator("#save")).to_be_hidden()
        content = page.content()
    assert "Told to Anna" not in content
    assert "Nobody but us" not in content
    assert "Anna" not in content


def test_a_screen_reader_finds_its_way(context: BrowserContext, sent: Sent) -> None:
    page = opened(context, sent)
    nodes = context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    named = [(_said(node, "role"), _said(node, "name")) for node in nodes if not node.get("ignored")]
    roles = {role for role, _ in named}
    assert {"main", "banner", "article", "region", "status", "heading", "RootWebArea"} <= roles
    nameless = [role for role, name in named if role in ("textbox", "radio", "button", "link", "region") and not name]
    assert nameless == []
    assert ("group", "Proposed correction") in named
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the end")).to_be_focused()
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        assert [one for one in page.evaluate(_CONTRASTS) if one[1] < 4.5] == []


def _said(node: dict[str, Any], key: str) -> str:
    return str(node.get(key, {}).get("value", ""))


# of each element that holds words itself: these, and their contrast with what is behind them
_CONTRASTS = """() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => parts(colour).slice(0, 3).map((one) => one / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, place) => sum + one * [0.2126, 0.7152, 0.0722][place], 0);
  const behind = (element) => {
    for (; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor;
      if (parts(colour)[3] !== 0) return colour;
    }
  };
  return [...document.body.querySelectorAll("*")]
    .filter((one) => !["SCRIPT", "NOSCRIPT"].includes(one.tagName) && one.checkVisibility())
    .filter((one) => [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
    .map((one) => {
      const [a, b] = [light(getComputedStyle(one).color), light(behind(one))];
      return [one.textContent.slice(0, 40), (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
    });
}"""


def test_cards_stand_beside_the_text_or_below_it(context: BrowserContext, sent: Sent) -> None:
    page = opened(context, sent)
    text, card = (page.locator(f"#a0-{name}").bounding_box() for name in ("ref-1", "card-1"))
    assert text is not None
    assert card is not None
    assert card["x"] > text["x"] + text["width"]
    assert abs(card["y"] - text["y"]) < 100
    assert page.locator("article").nth(1).get_attribute("dir") == "rtl"
    right_to_left = page.locator("#a1-card-1").bounding_box()
    reference = page.locator("#a1-ref-1").bounding_box()
    assert right_to_left is not None
    assert reference is not None
    assert right_to_left["x"] + right_to_left["width"] < reference["x"]
    page.set_viewport_size({"width": 320, "height": 700})
    expect(page.locator("#a0-card-1")).to_have_css("position", "static")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
