"""The words that are values of the domain, or of the rules of a language, as the window says them.

They are kept and exchanged in English (`verified`, `direct quotation`, "a sum of money"); `translated` says them in the
reader's language where they stand here. A test holds that every such value does.
"""

from __future__ import annotations

from annotator.ui.i18n import QT_TR_NOOP

STATES_OF_ARTICLES = (
    QT_TR_NOOP("to do"),
    QT_TR_NOOP("in progress"),
    QT_TR_NOOP("ready"),
    QT_TR_NOOP("signed off"),
)
"""`ARTICLE_STATUSES` of the domain."""

VOICES = (
    QT_TR_NOOP("newsroom"),
    QT_TR_NOOP("direct quotation"),
    QT_TR_NOOP("partial quotation"),
    QT_TR_NOOP("indirect speech"),
    QT_TR_NOOP("document"),
)

CLAIM_KINDS = (
    QT_TR_NOOP("event"),
    QT_TR_NOOP("numerical"),
    QT_TR_NOOP("quotation"),
    QT_TR_NOOP("causal"),
    QT_TR_NOOP("position"),
    QT_TR_NOOP("opinion"),
    QT_TR_NOOP("prediction"),
)

ANCHORS = (
    QT_TR_NOOP("exact"),
    QT_TR_NOOP("moved"),
    QT_TR_NOOP("changed"),
    QT_TR_NOOP("lost"),
)

CHECKABLE_KINDS = (
    QT_TR_NOOP("number"),
    QT_TR_NOOP("money"),
    QT_TR_NOOP("percentage"),
    QT_TR_NOOP("age"),
    QT_TR_NOOP("date"),
    QT_TR_NOOP("duration"),
    QT_TR_NOOP("person"),
    QT_TR_NOOP("organisation"),
    QT_TR_NOOP("place"),
    QT_TR_NOOP("quotation"),
    QT_TR_NOOP("superlative"),
    QT_TR_NOOP("law"),
)

FINDING_KINDS = (
    QT_TR_NOOP("calendar"),
    QT_TR_NOOP("age"),
    QT_TR_NOOP("sum"),
    QT_TR_NOOP("percentage"),
    QT_TR_NOOP("multiple"),
    QT_TR_NOOP("conversion"),
    QT_TR_NOOP("years"),
    QT_TR_NOOP("points"),
    QT_TR_NOOP("figure"),
    QT_TR_NOOP("spelling"),
    QT_TR_NOOP("product"),
    QT_TR_NOOP("order"),
    QT_TR_NOOP("time"),
    QT_TR_NOOP("vote"),
    QT_TR_NOOP("status"),
)

STANCES = (
    QT_TR_NOOP("supports"),
    QT_TR_NOOP("refutes"),
    QT_TR_NOOP("context"),
)

MEDIA_OF_EVIDENCE = (
    QT_TR_NOOP("web"),
    QT_TR_NOOP("print"),
    QT_TR_NOOP("document"),
    QT_TR_NOOP("interview"),
    QT_TR_NOOP("recording"),
    QT_TR_NOOP("dataset"),
    QT_TR_NOOP("image"),
    QT_TR_NOOP("video"),
)

EVIDENCE_KINDS = (
    QT_TR_NOOP("primary"),
    QT_TR_NOOP("secondary"),
)

QUERY_STATES = (
    QT_TR_NOOP("open"),
    QT_TR_NOOP("answered"),
    QT_TR_NOOP("closed"),
)

WAIVER_SCOPES = (
    QT_TR_NOOP("one"),
    QT_TR_NOOP("kind"),
    QT_TR_NOOP("finding"),
)

PRIORITIES = (
    QT_TR_NOOP("none"),
    QT_TR_NOOP("low"),
    QT_TR_NOOP("normal"),
    QT_TR_NOOP("high"),
)

REASONS = (
    QT_TR_NOOP("a way of speaking"),
    QT_TR_NOOP("a number that names and does not count"),
    QT_TR_NOOP("a court case"),
    QT_TR_NOOP("a place in a law"),
    QT_TR_NOOP("a law, a treaty or a bill by name"),
    QT_TR_NOOP("a bill by its number"),
    QT_TR_NOOP("a weight"),
    QT_TR_NOOP("a sum of money"),
    QT_TR_NOOP("a percentage"),
    QT_TR_NOOP("an age"),
    QT_TR_NOOP("an age behind a name"),
    QT_TR_NOOP("a day of the calendar"),
    QT_TR_NOOP("a month"),
    QT_TR_NOOP("a day of the week"),
    QT_TR_NOOP("a year"),
    QT_TR_NOOP("a decade or a century"),
    QT_TR_NOOP("a part of a year"),
    QT_TR_NOOP("a time that counts from the day it was written"),
    QT_TR_NOOP("a time of day"),
    QT_TR_NOOP("a length of time"),
    QT_TR_NOOP("a score, a vote or a result"),
    QT_TR_NOOP("a share in a whole"),
    QT_TR_NOOP("a measure: the unit belongs to it"),
    QT_TR_NOOP("a number of things"),
    QT_TR_NOOP("a number"),
    QT_TR_NOOP("a multiple"),
    QT_TR_NOOP("a place in an order"),
    QT_TR_NOOP("'only' takes one counter-example to be wrong"),
    QT_TR_NOOP("an absolute takes one counter-example to be wrong"),
    QT_TR_NOOP("a superlative: everything it is compared with has to be known"),
    QT_TR_NOOP("'first' takes one earlier case to be wrong"),
    QT_TR_NOOP("a record has to be looked up"),
    QT_TR_NOOP("'most' and 'all' say something of each of them"),
    QT_TR_NOOP("a name with a nickname"),
    QT_TR_NOOP("a number in words"),
    QT_TR_NOOP("a number that leaves open how many"),
    QT_TR_NOOP("a team with its score"),
    QT_TR_NOOP("percentage points"),
    QT_TR_NOOP("what happens in the room, in a transcript"),
    QT_TR_NOOP("who speaks, in a transcript"),
    QT_TR_NOOP("a name that is nobody's and no place's"),
    QT_TR_NOOP("an organisation"),
    QT_TR_NOOP("a name with a word for an organisation"),
    QT_TR_NOOP("a name behind the word for what it is"),
    QT_TR_NOOP("a name with a title"),
    QT_TR_NOOP("where a report was written"),
    QT_TR_NOOP("a place and what it belongs to"),
    QT_TR_NOOP("a place"),
    QT_TR_NOOP("a street, a building or a stretch of land"),
    QT_TR_NOOP("a name that begins with a first name"),
    QT_TR_NOOP("a name that speaks"),
    QT_TR_NOOP("a name behind 'in' or 'near'"),
    QT_TR_NOOP("a name that does something"),
    QT_TR_NOOP("where somebody who speaks comes from"),
    QT_TR_NOOP("a name of several words"),
    QT_TR_NOOP("a first name"),
    QT_TR_NOOP("initials of an organisation"),
)
"""Why a checkable was picked out: `why` of the rules in `resources/languages`."""
