"""Reads what a page states about itself, and where: in JSON-LD, meta elements, microdata, its headline.

Nothing is taken from the address of a page, from a copyright line or from a sentence. A time is kept as it is stated,
with its zone; where a page states two, the first publication counts, not the update.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from annotator.domain.article import Metadata
from annotator.importing.cleaning.pages import page_words
from annotator.importing.cleaning.words import iso_date
from annotator.importing.pages.elements import classes, tag_of, words_in
from annotator.importing.stated_metadata import first_stated
from annotator.messages import message

if TYPE_CHECKING:
    from lxml.etree import _Element

JSON_LD = "JSON-LD"
_ARTICLES = re.compile(r"(?:Article|BlogPosting|Report|Posting|Review|LiveBlogPosting|CreativeWork)$")
_PAGES = frozenset(("WebPage", "AboutPage", "ItemPage"))
_DEEPEST = 40
_LARGEST = 2_000_000
_STATED_TIME = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?\s?(?:Z|UTC|GMT|[+\-]\d\d(?::?\d\d)?)?)?"
)
_BY = re.compile(r"^(?:by|von|por|par|di|door|av|af)\s+(?=\S)", re.IGNORECASE)
_AND = re.compile(r"\s*(?:;|\||\s+(?:and|&|und|y|et)\s+)\s*")
_NOT_A_NAME = re.compile(r"https?:|www\.|@|\d{2}|^\W*$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_AUTHOR_METAS = (
    "author",
    "article:author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
)
_DATE_METAS = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.created",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "published",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "cxenseparse:recs:publishtime",
)
_SITE_METAS = ("og:site_name", "publisher", "dc.publisher", "citation_publisher", "application-name")


@dataclass(slots=True)
class Stated:
    """What a page states, and in which place each field stood."""

    metadata: Metadata
    places: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def stated(root: _Element, base: str = "", saved_from: str = "") -> Stated:
    """Return what a page states. `base` is what its links start from, `saved_from` the address it was saved from."""
    page = _Page(root, base)
    published, warnings = _first_published(list(page.dates()))
    known, places = first_stated(
        title=page.titles(),
        byline=page.bylines(),
        publisher=page.publishers(),
        published=[published],
        url=page.addresses(saved_from),
        language=page.languages(),
    )
    if places.get("title") == "title":
        known = replace(known, title=_without_site(known.title, known.publisher))
    return Stated(known, places, warnings)


class _Page:
    def __init__(self, root: _Element, base: str) -> None:
        self._root = root
        self._base = base
        self._metas: dict[str, list[str]] = {}
        for meta in root.iter("meta"):
            content = " ".join((meta.get("content") or "").split())
            for name in (meta.get("property"), meta.get("name"), meta.get("http-equiv")):
                if name and content:
                    self._metas.setdefault(name.lower(), []).append(content)
        self._things = list(_things(root))
        self._article = self._chosen()

    def _meta(self, *names: str) -> Iterator[tuple[str, str]]:
        for name in names:
            for value in self._metas.get(name, []):
                yield value, f"meta {name}"

    def _item(self, name: str) -> Iterator[_Element]:
        for element in self._root.iter():
            if tag_of(element) and name in (element.get("itemprop") or "").split():
                yield element

    def _chosen(self) -> dict[str, Any]:
        """Return the article that the page is about: of several the one with its headline, else the first."""
        articles = [thing for thing in self._things if _is_a(thing, _ARTICLES)]
        if len(articles) > 1:
            headlines = {words_in(one) for one in self._root.iter("h1")}
            titled = [one for one in articles if _words(one.get("headline")) in headlines]
            articles = titled or articles
        if articles:
            return articles[0]
        return next((thing for thing in self._things if _PAGES & set(_types(thing))), {})

    def titles(self) -> Iterator[tuple[str, str]]:
        if _is_a(self._article, _ARTICLES):
            yield _words(self._article.get("headline")) or _words(self._article.get("name")), JSON_LD
        yield from self._meta("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
        headlines = [words_in(one) for one in self._root.iter("h1")]
        if len(headlines) == 1:
            yield headlines[0], "h1"
        title = next(self._root.iter("title"), None)
        if title is not None:
            yield words_in(title), "title"
        yield headlines[0] if headlines else "", "h1"

    def bylines(self) -> Iterator[tuple[str, str]]:
        yield _joined(self._names(self._article.get("author") or self._article.get("creator"))), JSON_LD
        for name in _AUTHOR_METAS:
            yield _joined(self._metas.get(name, [])), f"meta {name}"
        yield _joined(_turned(name) for name in self._metas.get("citation_author", [])), "meta citation_author"
        yield _joined(map(_item_words, self._item("author"))), "itemprop author"
        linked = [words_in(one) for one in self._root.iter("a") if "author" in (one.get("rel") or "").lower().split()]
        yield _joined(linked), "rel author"

    def publishers(self) -> Iterator[tuple[str, str]]:
        yield next(iter(self._names(self._article.get("publisher"))), ""), JSON_LD
        yield from self._meta(*_SITE_METAS)
        for thing in self._things:
            if "WebSite" in _types(thing):
                yield _words(thing.get("name")), JSON_LD
        for element in self._item("publisher"):
            yield _item_words(element), "itemprop publisher"

    def dates(self) -> Iterator[tuple[str, str]]:
        yield _time(_words(self._article.get("datePublished"))), JSON_LD
        for value, place in self._meta(*_DATE_METAS):
            yield _time(value), place
        for element in self._item("datePublished"):
            value = element.get("datetime") or element.get("content") or words_in(element)
            yield _time(value), "itemprop datePublished"
        for element in self._root.iter("time"):
            names = {*classes(element)}
            if element.get("pubdate") is not None or {"published", "dt-published", "entry-date"} & names:
                yield _time(element.get("datetime") or words_in(element)), "time"

    def addresses(self, saved_from: str) -> Iterator[tuple[str, str]]:
        for link in self._root.iter("link"):
            if "canonical" in (link.get("rel") or "").lower().split():
                yield self._address(link.get("href")), "link canonical"
        for value, place in self._meta("og:url"):
            yield self._address(value), place
        for name in ("url", "mainEntityOfPage", "@id"):
            there = self._article.get(name)
            yield self._address(_words(there.get("@id") if isinstance(there, dict) else there)), JSON_LD
        yield self._address(saved_from), "saved from"

    def _address(self, value: str | None) -> str:
        try:
            whole = urljoin(self._base, (value or "").strip())
            parts = urlsplit(whole)
        except ValueError:
            return ""
        return whole if value and parts.scheme in ("http", "https") and parts.netloc else ""

    def languages(self) -> Iterator[tuple[str, str]]:
        top = self._root if tag_of(self._root) == "html" else None
        if top is not None:
            yield _language(top.get("lang") or top.get("xml:lang") or ""), "html lang"
        yield _language(_words(self._article.get("inLanguage"))), JSON_LD
        for value, place in self._meta("content-language", "og:locale", "dc.language", "language"):
            yield _language(value), place

    def _names(self, value: Any, depth: int = 0) -> list[str]:
        """Return the names of people and houses; one that is only pointed at is looked up."""
        if depth > 4:
            return []
        if isinstance(value, list):
            return [name for one in value[:50] for name in self._names(one, depth + 1)]
        if isinstance(value, dict):
            if name := _words(value.get("name")):
                return [name]
            known = value.get("@id")
            return [
                _words(thing.get("name"))
                for thing in self._things
                if known and thing.get("@id") == known and thing.get("name")
            ][:1]
        return [words] if (words := _words(value)) else []


def _things(root: _Element) -> Iterator[dict[str, Any]]:
    """Yield what the page describes in JSON-LD; what is no JSON is passed over."""
    for script in root.iter("script"):
        kind = (script.get("type") or "").partition(";")[0].strip().lower()
        source = (script.text or "").strip()
        if kind != "application/ld+json" or not source or len(source) > _LARGEST:
            continue
        source = source.removeprefix("<!--").removesuffix("-->").strip()
        source = source.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().rstrip(";")
        try:
            yield from _flat(json.loads(source, strict=False))
        except (ValueError, RecursionError):
            continue


def _flat(value: Any) -> Iterator[dict[str, Any]]:
    waiting = [(value, 0)]
    while waiting:
        one, depth = waiting.pop(0)
        if depth > _DEEPEST:
            continue
        if isinstance(one, list):
            waiting += [(inner, depth + 1) for inner in one]
        elif isinstance(one, dict):
            yield one
            inner = [one[name] for name in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart") if name in one]
            inner += [one[name] for name in ("author", "publisher") if isinstance(one.get(name), dict)]
            waiting += [(part, depth + 1) for part in inner if isinstance(part, (dict, list))]


def _types(thing: dict[str, Any]) -> list[str]:
    kinds = thing.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return [kind.rpartition("/")[2].rpartition(":")[2] for kind in kinds if isinstance(kind, str)]


def _is_a(thing: dict[str, Any], kinds: re.Pattern[str]) -> bool:
    return any(kinds.search(kind) for kind in _types(thing))


def _words(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    return " ".join(html.unescape(value).split()) if isinstance(value, str) else ""


def _item_words(element: _Element) -> str:
    for inner in element.iter():
        if inner is not element and tag_of(inner) and "name" in (inner.get("itemprop") or "").split():
            return (inner.get("content") or words_in(inner)).strip()
    return (element.get("content") or words_in(element)).strip()


def _joined(names: Iterable[str]) -> str:
    """Return writers as a byline: each once, without 'By', without what they are at their paper."""
    kept: list[str] = []
    for name in names:
        for one in _AND.split(" ".join(name.split())):
            bare = ", ".join(_without_role(_BY.sub("", one.strip())))
            if bare and not _NOT_A_NAME.search(bare) and bare.casefold() not in (known.casefold() for known in kept):
                kept.append(bare)
    return ", ".join(kept)


def _without_role(name: str) -> list[str]:
    parts = [part.strip() for part in name.split(",")]
    return [part for index, part in enumerate(parts) if part and (index == 0 or not _is_role(part))]


def _is_role(part: str) -> bool:
    words = part.lower().replace("-", " ").split()
    roles = page_words().roles
    return bool(words) and (words[-1] in roles or words[0] in roles or " ".join(words[-2:]) in roles)


def _turned(name: str) -> str:
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma else name


def _time(value: str) -> str:
    """Return a stated day or time as it stands; in words, where it is a day beyond doubt."""
    value = value.strip()
    if found := _STATED_TIME.match(value):
        try:
            datetime.fromisoformat(found[0][:10])
        except ValueError:
            return ""
        return found[0].strip()
    return iso_date(value[:60])


def _first_published(candidates: list[tuple[str, str]]) -> tuple[tuple[str, str], tuple[str, ...]]:
    """Return the publication that a page states; of two that differ by a day the earlier, with a warning."""
    known = [(value, place) for value, place in candidates if value]
    if not known:
        return ("", ""), ()
    chosen = known[0]
    for value, place in known[1:]:
        if (_moment(chosen[0]) - _moment(value)).total_seconds() >= 24 * 3600:
            chosen = value, place
    later = next((one for one in known if (_moment(one[0]) - _moment(chosen[0])).total_seconds() >= 24 * 3600), None)
    if later is None:
        return chosen, ()
    told = message(
        "The page states two dates of publication: {first} and {other}; the earlier one was taken.",
        first=chosen[0],
        other=later[0],
    )
    return chosen, (told,)


def _moment(value: str) -> datetime:
    text = value.replace(",", ".").replace(" UTC", "Z").replace(" GMT", "Z").replace(" ", "T", 1)
    try:
        moment = datetime.fromisoformat(text.replace(" ", ""))
    except ValueError:
        moment = datetime.fromisoformat(value[:10])
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _language(value: str) -> str:
    found = _LANGUAGE.match(value.strip())
    return found[0].replace("_", "-") if found else ""


def _without_site(title: str, site: str) -> str:
    """Return a page's title without the name of the site behind it."""
    for separator in (" | ", " – ", " — ", " - ", " :: ", " · "):
        first, found, last = title.rpartition(separator)
        if (
            found
            and first
            and site
            and (last.strip().casefold() in site.casefold() or site.casefold() in last.casefold())
        ):
            return first.strip()
    return title
