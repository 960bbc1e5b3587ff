"""Puts ids in the place of the codes by which a returned Word file knows what was asked, and judges its corrections.

What the writer had said before the file left, and is in it still, is no answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from annotator.domain.answers import Answers, CorrectionAnswer, NotUnderstood, ReturnedDraft, ReturnedWords
from annotator.domain.reference_code import Meant, reference_code
from annotator.errors import NotFound
from annotator.messages import message
from annotator.storage.reading import Reading

_AROUND = 8
_UNKNOWN = message("Nothing of this project has the code {code}.")
_OTHERWISE = message("The words were changed otherwise than proposed.")


@dataclass(frozen=True, slots=True)
class _Meant:
    """What a code stands for; `mention_id` is empty for a query, `query_id` for a place."""

    article_id: str
    query_id: str = ""
    mention_id: str = ""


def with_ids(reading: Reading, answers: Answers) -> Answers:
    """Return answers with ids where they have codes; what has a code of another project is told as not understood."""
    named = (*(one.query_id for one in answers.queries), *(one.article_id for one in answers.drafts))
    if not answers.words and not any(map(_is_code, named)):
        return answers
    return _Identified(reading, answers).answers()


def _is_code(text: str) -> bool:
    return text.startswith("[")


class _Identified:
    def __init__(self, reading: Reading, answers: Answers) -> None:
        self._reading = reading
        self._given = answers
        self._missed = list(answers.not_understood)
        codes = {one.query_id for one in answers.queries} | {one.mention_id for one in answers.remarks}
        codes |= {one.code for one in answers.words} | {one.article_id for one in answers.drafts}
        self._known = dict(_known(reading, codes))
        self._said_before = {
            "".join(text.split())
            for article_id in {one.article_id for one in self._known.values()}
            for note in reading.source_notes.of_article(article_id)
            for text in (note.text, *(reply.text for reply in note.replies))
        }

    def answers(self) -> Answers:
        queries = [
            replace(one, query_id=meant.query_id)
            for one in self._given.queries
            if self._is_new(one.text) and (meant := self._meant(one.query_id, one.text)) is not None
        ]
        remarks = [
            replace(one, mention_id=meant.mention_id)
            for one in self._given.remarks
            if self._is_new(one.text) and (meant := self._meant(one.mention_id, one.text)) is not None
        ]
        drafts = [
            replace(one, article_id=meant.article_id)
            for one in self._given.drafts
            if (meant := self._meant(one.article_id, one.incoming.draft.source_name)) is not None
            and self._is_changed(meant.article_id, one.incoming.draft.text)
        ]
        judged = list(self._judged())
        judged += self._taken_without_comment({one.code for one in self._given.words}, drafts)
        corrections = (*self._given.corrections, *judged)
        return replace(
            self._given,
            queries=tuple(queries),
            remarks=tuple(remarks),
            drafts=tuple(drafts),
            corrections=corrections,
            words=(),
            not_understood=tuple(one for one in self._missed if self._is_new(one.what)),
        )

    def _is_new(self, text: str) -> bool:
        return "".join(text.split()) not in self._said_before

    def _is_changed(self, article_id: str, text: str) -> bool:
        """Tell whether a text is none that the article ever had: white space is the file's, and so is what is cut."""
        signs = _signs(text)
        had = self._reading.articles.texts_of(article_id)
        return all(signs != _signs(one) for one in had)

    def _meant(self, code: str, what: str) -> _Meant | None:
        found = self._known.get(code)
        if found is None:
            self._missed.append(NotUnderstood(what, _UNKNOWN.replace("{code}", code)))
        return found

    def _judged(self) -> Iterator[CorrectionAnswer]:
        for one in self._given.words:
            meant = self._meant(one.code, one.words)
            if meant is not None and (judged := self._judge(one, meant.mention_id)) is not None:
                yield judged

    def _taken_without_comment(self, told: set[str], drafts: Iterable[ReturnedDraft]) -> Iterator[CorrectionAnswer]:
        """Yield corrections that were taken where the writer has removed the comment: the words and what is around."""
        for draft in drafts:
            text = _signs(draft.incoming.draft.text)
            for mention in self._reading.claims.mentions_in(draft.article_id):
                if reference_code(Meant.TRACKED, mention.mention_id) in told:
                    continue
                claim = self._reading.claims.get(mention.claim_id)
                # little of what is around: further off something else may have been corrected
                before, behind = _signs(mention.prefix)[-_AROUND:], _signs(mention.suffix)[:_AROUND]
                said = f"{before}{_signs(claim.correction)}{behind}"
                if claim.correction and len(before + behind) >= _AROUND and text.count(said) == 1:
                    yield CorrectionAnswer(
                        mention.mention_id, accepted=True, quote=mention.quote, correction=claim.correction
                    )

    def _judge(self, words: ReturnedWords, mention_id: str) -> CorrectionAnswer | None:
        """Return whether a correction was taken or refused; None where it is open, or neither (then it is told)."""
        try:
            mention = self._reading.claims.mention(mention_id)
            claim = self._reading.claims.get(mention.claim_id)
        except NotFound:
            return None
        if words.undecided:
            return None
        stands = _signs(words.words)
        said = {_signs(mention.quote): False, _signs(claim.correction): True}
        if stands not in said:
            self._missed.append(NotUnderstood(f"{mention.quote} → {words.words.strip()}", _OTHERWISE))
            return None
        return CorrectionAnswer(mention_id, said[stands], quote=mention.quote, correction=claim.correction)


def _signs(text: str) -> str:
    return "".join(text.split())


def _known(reading: Reading, codes: set[str]) -> Iterator[tuple[str, _Meant]]:
    """Yield what of the project has one of these codes."""
    if any(code.startswith(f"[{Meant.QUERY}-") for code in codes):
        for query_id, article_id in reading.queries.ids():
            code = reference_code(Meant.QUERY, query_id)
            if code in codes:
                yield code, _Meant(article_id, query_id=query_id)
    for mention_id, article_id in reading.claims.mention_ids():
        for meant in (Meant.MENTION, Meant.TRACKED):
            code = reference_code(meant, mention_id)
            if code in codes:
                yield code, _Meant(article_id, mention_id=mention_id)
