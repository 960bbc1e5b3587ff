"""Begins the walk through a document: with its styles, its lists and what its parts refer to."""

from __future__ import annotations

from functools import cache, partial

from annotator.wordprocessing.ooxml.graphics import words_of_part
from annotator.wordprocessing.ooxml.numbering import Numbering
from annotator.wordprocessing.ooxml.package import Package
from annotator.wordprocessing.ooxml.styles import Styles
from annotator.wordprocessing.ooxml.walk import Surroundings


def surroundings_of(package: Package) -> Surroundings:
    """Return what the stories of a document are read with."""
    return Surroundings(
        Styles(package.root_of_kind("styles")),
        Numbering(package.root_of_kind("numbering")),
        package.of_main,
        cache(partial(words_of_part, package)),
    )
