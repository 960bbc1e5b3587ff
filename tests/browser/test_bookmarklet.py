"""The bookmark in a real browser: what it copies of pages of all kinds is what the program fills in of a source."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from annotator.analysis.citations import source_of
from annotator.bookmarklet import bookmarklet
from annotator.domain.evidence import EvidenceFields

PATIENCE = 60_000  # ms
WORDS = "<p id=words>The bridge cost<br>4.2 million.</p><p id=more>“Twice” as much, &lt;b&gt;he said: שלום</p>"
PAGES = {
    "/linked": """<title>Not this | The Courier</title><link rel=canonical href="/linked?id=7">
        <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "No"}, {"@type": ["NewsArticle"],
        "headline": "Bridge costs\\n double", "datePublished": "2024-05-12T08:00:00+02:00",
        "author": [{"name": "Ann Porter"}, {"name": "Ben Ott"}],
        "publisher": {"name": "The Northern Courier"}}]}</script>
        <script type="application/ld+json">{ broken </script>""",
    "/metas": """<title>x</title><meta property="og:title" content="By metas"><meta name="author" content="Ann Porter">
        <meta property="og:site_name" content="The Courier"><meta name="citation_publication_date" content="2023/04/05">
        <link rel=canonical href="https://elsewhere.example/">""",
    "/bare": "<title>Only a title</title>",
    "/hostile": """<title>A</title>
        <meta property="og:title" content="A&#10;Address: javascript:alert(1)&#10;Quote:&#10;&gt; no">
        <meta name="author" content="<img src=x onerror=alert(1)>"><link rel=canonical href="javascript:alert(1)">
        <meta property="article:published_time" content="2024-02-31">""",
}
STRICT = "default-src 'none'; require-trusted-types-for 'script'; sandbox allow-scripts allow-same-origin"


class Pages(BaseHTTPRequestHandler):
    """Serves the pages, under a policy that forbids everything where the address asks for it."""

    def do_GET(self) -> None:
        path, _, query = self.path.partition("?")
        body = (
            f"<!doctype html><meta charset=utf-8>{PAGES.get(path, '')}<body>{WORDS}<textarea id=to></textarea>".encode()
        )
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        if "strict" in query:
            self.send_header("Content-Security-Policy", STRICT)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        pytest.skip("no Chromium is installed here")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    yield context.new_page()
    context.close()


def press(page: Page) -> None:
    """Run the bookmark as a browser does that of its bar: in the page, after a click, whatever its policy is."""
    session = page.context.new_cdp_session(page)
    script = unquote(bookmarklet().removeprefix("javascript:"))
    session.send("Runtime.evaluate", {"expression": script, "userGesture": True})


def select(page: Page, first: str, last: str) -> None:
    page.evaluate(
        """([first, last]) => {
            const end = document.querySelector(last);
            getSelection().setBaseAndExtent(document.querySelector(first), 0, end, end.childNodes.length); }""",
        [first, last],
    )


def copied(page: Page, site: str) -> str:
    """What the clipboard holds, as another page gets it."""
    expect(page.locator("[data-annotator=copied]")).to_be_visible()
    other = page.context.new_page()
    other.goto(f"{site}/bare")
    other.locator("#to").focus()
    other.keyboard.press("Control+V")
    text = other.locator("#to").input_value()
    other.close()
    return text


def test_a_page_with_linked_data_and_a_selection_of_several_lines(page: Page, site: str) -> None:
    page.goto(f"{site}/linked?utm=1")
    select(page, "#words", "#more")
    press(page)
    found = source_of(copied(page, site))
    assert (found.title, found.author) == ("Bridge costs double", "Ann Porter, Ben Ott")
    assert (found.publisher, found.published, found.medium) == ("The Northern Courier", "2024-05-12", "web")
    assert found.url == f"{site}/linked?id=7"
    assert found.accessed[:2] == "20"
    assert found.quote == "The bridge cost\n4.2 million.\n\n“Twice” as much, <b>he said: שלום"
    # the page is as it was: its selection, too
    assert page.evaluate("String(getSelection())").startswith("The bridge cost")
    expect(page.locator("[data-annotator]")).to_have_count(0)


def test_metas_a_bare_page_and_a_policy_that_forbids_everything(page: Page, site: str) -> None:
    page.goto(f"{site}/metas?strict")
    press(page)
    found = source_of(copied(page, site))
    assert (found.title, found.author, found.publisher) == ("By metas", "Ann Porter", "The Courier")
    assert (found.published, found.url, found.quote) == ("2023-04-05", f"{site}/metas?strict", "")
    page.goto(f"{site}/bare")
    press(page)
    found = source_of(copied(page, site))
    assert (found.title, found.author, found.publisher, found.published) == ("Only a title", "", "", "")


def test_what_a_page_says_stays_text(page: Page, site: str) -> None:
    page.goto(f"{site}/hostile")
    press(page)
    found = source_of(copied(page, site))
    assert found.url == f"{site}/hostile"
    assert (found.title, found.quote) == ("A Address: javascript:alert(1) Quote: > no", "")
    assert (found.author, found.published) == ("<img src=x onerror=alert(1)>", "")


def test_where_nothing_may_be_copied_the_text_is_there_to_be_copied_by_hand(page: Page, site: str) -> None:
    page.goto(f"{site}/linked")
    page.evaluate("document.execCommand = () => false")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    select(page, "#words", "#words")
    press(page)
    by_hand = page.locator("[data-annotator='by hand']")
    expect(by_hand).to_be_visible()
    found = source_of(by_hand.locator("textarea").input_value())
    assert (found.title, found.quote) == ("Bridge costs double", "The bridge cost\n4.2 million.")
    page.keyboard.press("Escape")
    expect(by_hand).to_have_count(0)


def test_as_the_address_of_a_link_it_is_whole(page: Page, site: str) -> None:
    page.goto(f"{site}/linked")
    page.evaluate(
        """(it) => {
            const a = document.body.appendChild(document.createElement('a'));
            a.textContent = 'Copy';
            a.href = it; }""",
        bookmarklet(),
    )
    page.get_by_text("Copy", exact=True).click()
    assert source_of(copied(page, site)).title == "Bridge costs double"


def test_any_other_text_is_read_as_it_was() -> None:
    assert source_of("Source: Annotator").url == ""
    assert source_of("Source, copied for Annotator\nAddress: javascript:alert(1)") == EvidenceFields()
