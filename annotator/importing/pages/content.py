"""Tells a page's article from what is around it: menus, sharing, advertising, other articles, readers' comments.

What is not the article is cut, not dropped: it can be seen and taken back, so a page that is judged wrongly loses
nothing. A page says where its article is (`article`, `main`, `articleBody`); one that does not is judged by where its
sentences are, and links without sentences are menus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from annotator.domain.left_out import LeftOutKind
from annotator.importing.pages.elements import (
    CONTROLS,
    EMBEDDED,
    PICTURES,
    SCRIPTS,
    classes,
    is_hidden,
    roles,
    tag_of,
)
from annotator.importing.web_addresses import host_of
from annotator.messages import message

if TYPE_CHECKING:
    from lxml.etree import _Element

MENU = message("menus and links around the article")
AROUND = message("outside the article")
COMMENTS = message("readers' comments")

_TAGS = frozenset(("nav", "menu"))
_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar")
)
_WORDS = re.compile(
    r"(?:^|[-_])(?:share|sharing|social|newsletter|related|recommend(?:ed|ations?)?|promo|advert(?:isement|ising)?|ads?"
    r"|sponsored|cookies?|consent|gdpr|breadcrumbs?|paywall|subscri(?:be|ption)|sign-?up|sidebar|menu|navbar|nav"
    r"|navigation|navbox|toolbar|skip-?link|outbrain|taboola|trending|popular|most-?read|pagination|pager|editsection"
    r"|noprint|catlinks|toc|jump-link|read-?more|more-on|printfooter|vector-(?:dropdown|page-toolbar|settings))(?:$|[-_])"
)
_EXACT = frozenset(
    ("tags", "tag-list", "post-tags", "entry-tags", "sitesub", "contentsub", "p-lang-btn", "tools", "actions")
)
_READERS = re.compile(r"(?:^|[-_])(?:comments?(?:-?(?:list|area|section|thread))?|disqus|respond)$")
_LARGE = 0.35
"""What holds more than this share of a page's words is not around the article, whatever it is called."""
_FEW = 250
_MENU_WORDS = 1500
_SCORED = frozenset(["p", "blockquote", "pre", "li", "dd", "td"])


@dataclass(slots=True)
class _Words:
    """How many characters an element holds: of sentences, in links, and how many links; without what is around."""

    prose: int = 0
    linked: int = 0
    links: int = 0
    outward: int = 0

    def add(self, other: _Words) -> None:
        self.prose += other.prose
        self.linked += other.linked
        self.links += other.links
        self.outward += other.outward


@dataclass(frozen=True, slots=True)
class Region:
    """Why an element is no part of the article, and what it is."""

    why: str
    kind: LeftOutKind


def around(body: _Element, host: str) -> dict[_Element, Region]:
    """Return the elements of a page that are not its article, each the outermost of its kind."""
    return _Judge(body, host).around()


class _Judge:
    def __init__(self, body: _Element, host: str) -> None:
        self._body = body
        self._host = host
        self._found: dict[_Element, Region] = {}
        self._words: dict[_Element, _Words] = {}

    def around(self) -> dict[_Element, Region]:
        self._count()
        total = self._all(self._body)
        for element in self._body.iter():
            region = _region(element)
            if region and element is not self._body and self._all(element) <= max(_LARGE * total, _LARGE * _FEW):
                self._found[element] = region
        self._count()
        root = self._root()
        if root is not self._body:
            self._leave(root)
        for element in list(root.iter("ul", "ol", "div", "section", "p", "table", "aside", "footer")):
            if element is not root and self._is_menu(element):
                self._found[element] = Region(MENU, LeftOutKind.NAVIGATION)
        return self._found

    def _all(self, element: _Element) -> int:
        words = self._words.get(element)
        return words.prose + words.linked if words else 0

    def _count(self) -> None:
        """Count the words of every element but of those found to be around, children before parents."""
        self._words = {}
        for element in _parents_last(self._body, self._found):
            words = _Words()
            tag = tag_of(element)
            if tag and tag not in SCRIPTS and tag not in CONTROLS and not is_hidden(element):
                own = len((element.text or "").strip())
                for child in element:
                    if child in self._words:
                        words.add(self._words[child])
                    own += len((child.tail or "").strip())
                words.prose += own
            if tag == "a" and element.get("href"):
                href = element.get("href") or ""
                host = host_of(href) if href.lower().startswith(("http:", "https:", "//")) else ""
                outward = int(bool(host) and bool(self._host) and host != self._host)
                words = _Words(0, words.prose + words.linked, 1, outward)
            self._words[element] = words

    def _root(self) -> _Element:
        """Return the smallest element that the page says, or its sentences tell, to hold the article."""
        total = self._words[self._body].prose or 1
        candidates = [element for element in self._body.iter() if element in self._words]
        articles = [one for one in candidates if tag_of(one) == "article" and not _within_article(one)]
        articles.sort(key=lambda one: -self._words[one].prose)
        mains = [one for one in candidates if tag_of(one) == "main" or "main" in roles(one)]
        bodies = [one for one in candidates if "articlebody" in (one.get("itemprop") or "").lower()]
        if articles:
            best = self._words[articles[0]].prose
            second = self._words[articles[1]].prose if len(articles) > 1 else 0
            if best >= (0.3 if best >= _FEW else 0.5) * total and second < 0.5 * best:
                return articles[0]
        for one in (*mains[:1], *bodies[:1]):
            if self._words[one].prose >= 0.3 * total:
                return one
        return self._densest(candidates, total)

    def _densest(self, candidates: list[_Element], total: int) -> _Element:
        """Return the element around most of a page's paragraphs, where it holds nearly all; else all of the page."""
        scores: dict[_Element, float] = {}
        for one in candidates:
            prose = self._words[one].prose
            if tag_of(one) not in _SCORED or prose < 80:
                continue
            share = 1.0
            for parent in islice(one.iterancestors(), 2):
                scores[parent] = scores.get(parent, 0.0) + prose * share
                share /= 2
        if not scores:
            return self._body
        best = max(scores, key=lambda one: scores[one])
        while best is not self._body and self._words.get(best, _Words()).prose < 0.7 * total:
            best = next(best.iterancestors(), self._body)
        return best if best in self._words else self._body

    def _leave(self, root: _Element) -> None:
        """Take all beside the way from the page to its article as around it, but a headline that stands above it."""
        headed = next(root.iter("h1"), None) is not None
        path = {root, *root.iterancestors()}
        for parent in root.iterancestors():
            for child in parent:
                if child in path or not tag_of(child) or child in self._found:
                    continue
                if not headed and next(child.iter("h1"), None) is not None:
                    headed = True
                    self._keep_headline(child)
                    continue
                self._found[child] = Region(AROUND, LeftOutKind.NAVIGATION)
            if parent is self._body:
                return

    def _keep_headline(self, element: _Element) -> None:
        """Keep the headline in an element, and of the rest what is no link: a summary, a date, the writers."""
        words = self._words.get(element, _Words())
        if words.linked <= 0.5 * (words.prose + words.linked):
            return
        headline = next(element.iter("h1"))
        keep = {headline, *headline.iterancestors()}
        for one in keep - {headline}:
            if one is element or element in one.iterancestors():
                for child in one:
                    if child not in keep and tag_of(child):
                        self._found[child] = Region(AROUND, LeftOutKind.NAVIGATION)

    def _is_menu(self, element: _Element) -> bool:
        words = self._words.get(element)
        if words is None or words.links < 2:
            return False
        total = words.prose + words.linked
        if total > _MENU_WORDS or words.linked < 0.6 * total or words.outward * 2 > words.links:
            return False
        # a paragraph is a menu only where hardly a word of it is no link: "Read the report and the annex"
        return tag_of(element) != "p" or words.linked >= 0.9 * total


def _region(element: _Element) -> Region | None:
    tag = tag_of(element)
    if not tag or tag in ("html", "body", "main", "article") or tag in SCRIPTS:
        return None
    if tag in CONTROLS or tag in _TAGS or _ROLES & roles(element):
        return Region(MENU, LeftOutKind.NAVIGATION)
    names = [*classes(element), (element.get("id") or "").lower()]
    if any(_READERS.search(name) for name in names):
        return Region(COMMENTS, LeftOutKind.COMMENT)
    if any(name in _EXACT or _WORDS.search(name) for name in names):
        return Region(MENU, LeftOutKind.NAVIGATION)
    return None


def _within_article(element: _Element) -> bool:
    return any(tag_of(parent) == "article" for parent in element.iterancestors())


def _parents_last(body: _Element, without: dict[_Element, Region]) -> Iterator[_Element]:
    waiting: list[tuple[_Element, bool]] = [(body, False)]
    while waiting:
        element, done = waiting.pop()
        if done:
            yield element
            continue
        waiting.append((element, True))
        if tag_of(element) not in SCRIPTS | PICTURES | EMBEDDED:
            waiting += [(child, False) for child in element if child not in without and tag_of(child)]
