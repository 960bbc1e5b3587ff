"""Web addresses in a text: where one ends, what it is a copy of, what it leads to. Nothing is fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from annotator.domain.evidence import EvidenceFields

_ADDRESS = re.compile(
    r"""
      <?\b(?P<url>(?:https?://|www\.)[^\s<>"“”]+)>?
    | \b(?P<doi>(?:doi:\s*|https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/[^\s<>"“”]+)
    | \b(?P<arxiv>arXiv:\s*\d{4}\.\d{4,5}(?:v\d+)?)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/(?P<at>\d{4,14})[a-z_]*/(?P<url>.+)", re.IGNORECASE)
_ARCHIVED_ELSEWHERE = re.compile(r"https?://(?:archive\.(?:today|ph|is|fo|li|md|vn)|perma\.cc|ghostarchive\.org)/\S+")
_DOI = re.compile(r"https?://(?:dx\.|www\.)?doi\.org/(?P<id>.+)", re.IGNORECASE)
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_ENDS_SENTENCE = ".,;:!?"
_BRACKETS = {")": "(", "]": "["}
_VIDEO = ("youtube.com", "youtu.be", "vimeo.com", "c-span.org", "tiktok.com")
_DATA = (
    "zenodo.org",
    "kaggle.com",
    "data.gov",
    "figshare.com",
    "dataverse.harvard.edu",
    "data.worldbank.org",
    "osf.io",
)
_RECORDING = ("soundcloud.com", "podcasts.apple.com", "open.spotify.com")
_BY_SUFFIX = {
    "document": (".pdf", ".doc", ".docx", ".odt", ".rtf"),
    "dataset": (".csv", ".tsv", ".xlsx", ".xls", ".json", ".parquet", ".sqlite"),
    "image": (".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff"),
    "recording": (".mp3", ".m4a", ".wav", ".ogg", ".flac"),
    "video": (".mp4", ".mov", ".webm", ".mkv", ".avi"),
}
_OFFICIAL = re.compile(
    r"(?:^|\.)(?:gov|mil|gov\.[a-z]{2}|europa\.eu|un\.org|courtlistener\.com|law\.cornell\.edu|oyez\.org)$"
)

_TRACKING = re.compile(
    r"utm_\w+|\w*clid|_g[al]|_hs\w+|hs[AC]taTracking|mc_[ce]id|mkt_tok|vero_\w+|oly_(?:anon|enc)_id|igsh(?:id)?"
    r"|guc\w+|__twitter_impression|ref_?(?:src|url)?|cmp(?:id)?|s_cid|smid|smtyp|ncid|ito|xtor|wt\.\w+|at_\w+|spm"
    r"|fb_(?:action|source)\w*|share(?:d|_id)?|gbraid|wbraid|amp|outputtype|source|campaign|rss|trk",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Addressed:
    """What an address says, and the text around it."""

    fields: EvidenceFields
    around: str


def address_in(text: str) -> Addressed | None:
    """Return the address in a text; where an archive's copy stands beside the page itself, both."""
    spans = [(match, *_span(match)) for match in _ADDRESS.finditer(text)]
    if not spans:
        return None
    url = archived = ""
    around, reached = "", 0
    for match, start, end in spans:
        page, copy = _resolved(_written_out(match, text[start:end]))
        # the first page counts, and the first copy: what else there is stays in the words
        if (page and url and page != url) or (copy and archived):
            continue
        url, archived = url or page, archived or copy
        around += text[reached:start] + " "
        reached = end
    around += text[reached:]
    host = _host(url)
    fields = EvidenceFields(
        url=url,
        archived_url=archived,
        medium=medium_of(url or archived),
        kind="primary" if _OFFICIAL.search(host) else "",
    )
    return Addressed(fields, around)


def medium_of(url: str) -> str:
    """Return the medium that an address leads to, as its host or its ending tells."""
    if not url:
        return ""
    host, path = _host(url), _path(url)
    if host == "doi.org" or "arxiv.org" in host:
        return "document"
    for medium, suffixes in _BY_SUFFIX.items():
        if path.endswith(suffixes):
            return medium
    for medium, hosts in (("video", _VIDEO), ("dataset", _DATA), ("recording", _RECORDING)):
        if any(host == one or host.endswith("." + one) for one in hosts):
            return medium
    return "web"


def plain_address(url: str) -> str:
    """Return an address without what does not tell pages apart; "" where it is none."""
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return ""
    if "." not in host:
        return ""
    host = host.removeprefix("m.").removeprefix("mobile.").removeprefix("amp.")
    asked = sorted(pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(pair[0]))
    path = unquote(parts.path).rstrip("/").removesuffix("/amp").removesuffix("/index.html")
    # of a page that is one program, the fragment is the way to its pages
    way = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    at = f":{port}" if port not in (None, 80, 443) else ""
    return f"{host}{at}{path}{'?' + urlencode(asked) if asked else ''}{way}"


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Return where an address stands, without the punctuation of the sentence around it; angle brackets go along."""
    start, end = match.span()
    found = match[0]
    if found.startswith("<") and found.endswith(">"):
        return start, end
    start += found.startswith("<")
    return start, start + len(_whole(match["url"] or found.lstrip("<")))


def _whole(found: str) -> str:
    """Return an address without the punctuation of its sentence; brackets that it opened itself stay."""
    closed_too_often = {closing: found.count(closing) - found.count(opening) for closing, opening in _BRACKETS.items()}
    end = len(found)
    while end:
        last = found[end - 1]
        if last in _BRACKETS and closed_too_often[last] > 0:
            closed_too_often[last] -= 1
        elif last not in _ENDS_SENTENCE:
            break
        end -= 1
    return found[:end]


def _written_out(match: re.Match[str], found: str) -> str:
    found = found.strip("<>")
    if match["doi"]:
        return "https://doi.org/" + found[found.index("10.") :]
    if match["arxiv"]:
        return "https://arxiv.org/abs/" + found.split(":", 1)[1].strip()
    return found


def _resolved(url: str) -> tuple[str, str]:
    """Return the page and the copy of it that an address stands for; either may be empty."""
    wayback = _ARCHIVED.fullmatch(url)
    if wayback is not None:
        page = wayback["url"]
        return (page if _SCHEME.match(page) else f"http://{page}"), url
    if _ARCHIVED_ELSEWHERE.fullmatch(url):
        return "", url
    doi = _DOI.fullmatch(url)
    if doi is not None:
        return "https://doi.org/" + doi["id"], ""
    return url, ""


def _host(url: str) -> str:
    try:
        return (urlsplit(url if _SCHEME.match(url) else f"http://{url}").hostname or "").removeprefix("www.")
    except ValueError:  # brackets that are no IPv6 address
        return ""


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.lower()
    except ValueError:
        return ""
