"""How a claim or an article was, as a page of rich text in the theme's colours; what is otherwise now is marked.

Everything that comes from a project is escaped: the page loads nothing and runs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from html import escape

from annotator.domain.as_of import ArticleAsOf, ClaimAsOf
from annotator.domain.claim import CLAIM_FIELDS, Anchor, Claim, Mention
from annotator.domain.codebook import Codebook, Status
from annotator.domain.evidence import Evidence
from annotator.domain.fields import FieldKind, FieldSpec
from annotator.ui.dialogs.sign_off import missing_words
from annotator.ui.i18n import local_date, local_time, number_words, tr, translated
from annotator.ui.quotes import in_marks
from annotator.ui.theme import Theme

_LONG = 600
CLAIM_LINK = "claim:"
ALL_LINK = "all:"
CLAIMS_SHOWN = 60
"""Claims of an article that are listed unasked."""


_FIELDS = tuple(field for key, field in CLAIM_FIELDS.items() if key not in ("wording", "status", "rationale"))
"""What has a line of its own; these three stand above."""


class AsOfPage:
    """Writes a page part by part."""

    def __init__(self, theme: Theme, codebook: Codebook) -> None:
        self._theme = theme
        self._codebook = codebook
        self._parts: list[str] = []

    def html(self) -> str:
        """Return the page."""
        text = self._theme.hex("text")
        return f'<div style="color:{text}">{"".join(self._parts)}</div>'

    def paragraph(self, text: str, look: str = "body") -> None:
        """Add a paragraph of plain words."""
        self.raw(escape(text).replace("\n", "<br>"), look)

    def raw(self, html: str, look: str = "body") -> None:
        """Add a paragraph that is rich text already."""
        styles = {
            "title": "font-size:18px; font-weight:600; margin:0 0 8px 0",
            "heading": f"font-size:13px; font-weight:600; color:{self._theme.hex('muted')}; margin:16px 0 4px 0",
            "body": "font-size:13px; margin:0 0 4px 0",
            "quote": "font-family:'Source Serif 4','Noto Serif','DejaVu Serif'; font-size:15px; margin:0 0 4px 0",
            "small": f"font-size:12px; color:{self._theme.hex('muted')}; margin:0 0 4px 0",
        }
        self._parts.append(f'<p style="{styles[look]}">{html}</p>')

    def field(self, name: str, html: str, changed: str | None = None) -> None:
        """Add a value under its name; `changed` is what it is now, as rich text, None where it is the same."""
        self.raw(escape(name), "heading")
        self.raw(html or self._muted(tr("nothing")))
        if changed is not None:
            self.changed(changed)

    def changed(self, now: str) -> None:
        """Add what has become of the value above since."""
        accent = self._theme.hex("accent")
        words = escape(tr("Now:")) + " " + (now or escape(tr("nothing")))
        self._parts.append(
            f'<p style="font-size:12px; margin:0 0 4px 0; margin-left:12px; color:{accent}">≠ {words}</p>'
        )

    def _muted(self, text: str) -> str:
        return f'<span style="color:{self._theme.hex("muted")}">{escape(text)}</span>'

    def status(self, key: str, codebook: Codebook | None = None) -> str:
        """Return a status as it looks, by the codebook of that time."""
        status = (codebook or self._codebook).status_by_key.get(key)
        return escape(key) if status is None else self._chip(status)

    def _chip(self, status: Status) -> str:
        ink, tint = self._theme.status_ink(status).name(), self._theme.status_tint(status).name()
        label = escape(status.label)
        return f'<span style="color:{ink}; background:{tint}; font-weight:600">&nbsp;{label}&nbsp;</span>'


def claim_page(then: ClaimAsOf, theme: Theme, codebook: Codebook) -> str:
    """Return a claim as it was; `codebook` is the one in use, for what is otherwise now."""
    page = AsOfPage(theme, then.codebook)
    claim, now = then.claim, then.now
    if claim is None:
        page.paragraph(tr("The claim was not there then."), "title")
        if now is not None:
            page.paragraph(tr("It is there now: {0}").replace("{0}", in_marks(now.wording)))
        return page.html()
    page.paragraph(claim.wording, "title")
    if now is None:
        page.paragraph(tr("The claim is not there any more."), "small")
    elif now.wording != claim.wording:
        page.changed(escape(now.wording))
    _status(page, claim, now, codebook)
    tags = _changed(claim, now, lambda one: escape(", ".join(one.tags)))
    if claim.tags or tags:
        page.field(tr("Tags"), escape(", ".join(claim.tags)), tags)
    for field in _FIELDS:
        value, other = _shown(claim, field), _changed(claim, now, partial(_shown, field=field))
        if value or other:
            page.field(translated(field.label), value, other)
    _evidence(page, claim, now)
    _mentions(page, claim, now, then.titles)
    return page.html()


def _changed(claim: Claim, now: Claim | None, said: Callable[[Claim], str]) -> str | None:
    """Return what is said of the claim now, None where it is the same or the claim is gone."""
    if now is None:
        return None
    later = said(now)
    return later if later != said(claim) else None


def _shown(claim: Claim, field: FieldSpec) -> str:
    value = field.said(getattr(claim, field.key))
    if field.kind is FieldKind.DATE:
        value = local_date(value)
    elif field.choices is not None and value:
        value = translated(value)
    return escape(value).replace("\n", "<br>")


def _status(page: AsOfPage, claim: Claim, now: Claim | None, codebook: Codebook) -> None:
    other = None if now is None or now.status == claim.status else page.status(now.status, codebook)
    checked = ""
    if claim.checked_at is not None:
        checked = f" &nbsp;{escape(claim.checked_by)}, {escape(local_time(claim.checked_at))}"
    page.field(tr("Status"), page.status(claim.status) + checked, other)
    if claim.void:
        page.paragraph(tr("This check is void: {0}").replace("{0}", claim.void))
    if now is not None and now.void != claim.void:
        page.changed(escape(tr("void: {0}").replace("{0}", now.void) if now.void else tr("stands again")))
    field = CLAIM_FIELDS["rationale"]
    rationale = _changed(claim, now, partial(_shown, field=field))
    if claim.rationale or rationale:
        page.field(tr("Rationale"), _shown(claim, field), rationale)


def _evidence(page: AsOfPage, claim: Claim, now: Claim | None) -> None:
    later = {one.evidence_id: one for one in now.evidence} if now else {}
    known = {one.evidence_id for one in claim.evidence}
    added = [one for key, one in later.items() if key not in known]
    if not claim.evidence and not added:
        return
    page.raw(escape(tr("Evidence")), "heading")
    for one in claim.evidence:
        page.raw(_source(one))
        if now is None:
            continue
        if one.evidence_id not in later:
            page.changed(escape(tr("removed")))
        elif later[one.evidence_id].fields != one.fields:
            page.changed(_source(later[one.evidence_id]))
    for one in added:
        page.changed(escape(tr("added:")) + " " + _source(one))


def _source(evidence: Evidence) -> str:
    fields = evidence.fields
    quoted = in_marks(fields.quote, _LONG) if fields.quote else ""
    title = fields.title or fields.url or fields.attachment_name or quoted
    facts = [fields.author, fields.publisher, local_date(fields.published), fields.url if fields.title else ""]
    about = " · ".join(escape(fact) for fact in facts if fact)
    named = escape(title or tr("Untitled source"))
    secret = " · " + escape(tr("confidential")) if fields.confidential else ""
    said = [f'<span style="font-weight:600">{escape(translated(fields.stance.value))}</span>: {named}{secret}', about]
    if fields.quote and (fields.title or fields.url):
        said.append(escape(quoted))
    if fields.note:
        said.append(escape(_short(fields.note)))
    return "<br>".join(part for part in said if part)


def _mentions(page: AsOfPage, claim: Claim, now: Claim | None, titles: Mapping[str, str]) -> None:
    later = {one.mention_id: one for one in now.mentions} if now else {}
    known = {one.mention_id for one in claim.mentions}
    added = [one for key, one in later.items() if key not in known]
    page.raw(escape(tr("Where it stands")), "heading")
    if not claim.mentions:
        page.paragraph(tr("It stood nowhere."))
    for one in claim.mentions:
        page.raw(_place(one, titles), "quote")
        if now is None:
            continue
        if one.mention_id not in later:
            page.changed(escape(tr("removed")))
        elif later[one.mention_id].quote != one.quote:
            page.changed(_place(later[one.mention_id], titles))
    for one in added:
        page.changed(escape(tr("added:")) + " " + _place(one, titles))


def _place(mention: Mention, titles: Mapping[str, str]) -> str:
    title = titles.get(mention.article_id, "")
    lost = f" · {translated(mention.anchor.value)}" if mention.anchor is not Anchor.EXACT else ""
    look = "font-family:'Inter','Noto Sans','DejaVu Sans'; font-size:12px"
    where = f'<br><span style="{look}">{escape(title + lost)}</span>' if title or lost else ""
    return escape(in_marks(mention.quote, _LONG)) + where


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONG else text[: _LONG - 1].rstrip() + "…"


def article_page(then: ArticleAsOf | None, theme: Theme, *, all_claims: bool = False) -> str:
    """Return an article as it was, with its claims, each a link; of very many the first, unless all are wanted."""
    if then is None:
        page = AsOfPage(theme, Codebook((), ()))
        page.paragraph(tr("The article was not there then."), "title")
        return page.html()
    page = AsOfPage(theme, then.codebook)
    article = then.article
    known = article.metadata
    page.paragraph(known.title or tr("Untitled"), "title")
    facts = (known.byline, known.publisher, local_date(known.published))
    page.paragraph(" · ".join(fact for fact in facts if fact), "small")
    state = [translated(article.status), tr("revision {0}").replace("{0}", number_words(article.revision))]
    if article.assigned_to:
        state.append(tr("assigned to {0}").replace("{0}", article.assigned_to))
    if article.due:
        state.append(tr("due {0}").replace("{0}", local_date(article.due)))
    page.paragraph(" · ".join(state))
    if article.sign_off is not None:
        signed = article.sign_off
        words = tr("Signed off all the same by {0}, {1}") if signed.in_spite else tr("Signed off by {0}, {1}")
        page.paragraph(words.replace("{0}", signed.by).replace("{1}", local_time(signed.at)))
        for missing in missing_words(signed.missing).values():
            page.paragraph(missing, "small")
        if article.sign_off.reason:
            page.paragraph(article.sign_off.reason, "small")
        if article.sign_off.seal:
            page.paragraph(tr("Seal of the history: {0}").replace("{0}", article.sign_off.seal), "small")
    page.paragraph(_counts(then))
    _claims(page, then, all_claims=all_claims, theme=theme)
    return page.html()


def _counts(then: ArticleAsOf) -> str:
    settled = {status.key for status in then.codebook.statuses if status.settled}
    standing = [claim for claim in then.claims if not claim.void]
    checked = sum(claim.status in settled for claim in standing)
    counts = [tr("%Ln claim(s)", "", len(standing)), tr("{0} checked").replace("{0}", number_words(checked))]
    if then.coverage is not None and then.coverage.checkables:
        done = then.coverage.covered + then.coverage.waived
        share = tr("{0} of {1} checkables covered or waived")
        counts.append(share.replace("{0}", number_words(done)).replace("{1}", number_words(then.coverage.checkables)))
    return " · ".join(counts)


def _claims(page: AsOfPage, then: ArticleAsOf, *, all_claims: bool, theme: Theme) -> None:
    page.raw(escape(tr("Claims")), "heading")
    if not then.claims:
        page.paragraph(tr("There were none."))
    listed: Sequence[Claim] = then.claims if all_claims else then.claims[:CLAIMS_SHOWN]
    page.raw("".join(_rows(page, listed, theme)))
    left = len(then.claims) - len(listed)
    if left:
        words = tr("and %Ln more", "", left)
        page.raw(f'<a href="{ALL_LINK}" style="color:{theme.hex("accent")}">{escape(words)}</a>')


def _rows(page: AsOfPage, claims: Iterable[Claim], theme: Theme) -> Iterable[str]:
    ink = theme.hex("text")
    yield '<table cellspacing="0" cellpadding="3">'
    for claim in claims:
        link = f'<a href="{CLAIM_LINK}{claim.claim_id}" style="color:{ink}">{escape(_short(claim.wording))}</a>'
        void = f"<br>{escape(tr('void'))}" if claim.void else ""
        yield f"<tr><td>{page.status(claim.status)}{void}&nbsp;&nbsp;</td><td>{link}</td></tr>"
    yield "</table>"


def rest_page(lines: Sequence[str], theme: Theme) -> str:
    """Return the sentences of an act that has so many that they don't stand above the page."""
    if not lines:
        return ""
    page = AsOfPage(theme, Codebook((), ()))
    page.raw(escape(tr("Also done in this step")), "heading")
    for line in lines:
        page.paragraph(line)
    return page.html()
