"""What is wrong with a regular expression, in words. The matcher's own are for programmers, and English."""

from __future__ import annotations

from annotator.ui.i18n import tr


def reason_words(reason: str) -> str:
    """Return in words what the matcher complains of; a rarer complaint as it is."""
    known = {
        "missing )": tr("a ( is not closed"),
        "unbalanced parenthesis": tr("a ) closes nothing"),
        "unterminated character set": tr("a [ is not closed"),
        "bad character range": tr("a range in [ ] runs backwards"),
        "nothing to repeat": tr("nothing stands before the *, + or ?"),
        "multiple repeat": tr("two repetitions stand one after the other"),
        "min repeat greater than max repeat": tr("in { } the first number is the larger one"),
        "bad escape (end of pattern)": tr("nothing stands after the \\"),
        "nested too deeply": tr("it is nested too deeply"),
    }
    return known.get(reason, reason)
