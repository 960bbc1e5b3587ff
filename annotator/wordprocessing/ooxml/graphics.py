"""What is drawn into a document: text boxes, whose text is the author's, and pictures, of which the words are told.

Of a chart its titles and what its lines stand for are told, of a diagram (SmartArt) the words of its shapes.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from annotator.domain.left_out import LeftOutKind, LeftOuts
from annotator.errors import UnreadableSource
from annotator.wordprocessing.ooxml.package import DGM, MC, OFFICE, WP, A, C, Package, R, V, W, every

# what we can read of the newer kinds of content; of the others the fallback is taken
_UNDERSTOOD = frozenset({"wps", "wpg", "wpc", "w14", "wp14", "a14", "w15"})
_MOST_WORDS = 200
_EQUATIONS = ("Equation", "MathType")


def chosen(alternatives: etree._Element) -> etree._Element | None:
    """Return the one of several forms of the same content that can be read."""
    choices = alternatives.findall(MC + "Choice")
    for choice in choices:
        if _UNDERSTOOD.issuperset(choice.get("Requires", "").split()):
            return choice
    fallback = alternatives.find(MC + "Fallback")
    return fallback if fallback is not None else next(iter(choices), None)


def text_boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """Yield the contents of the text boxes of a drawing, each once, whatever forms it is kept in."""
    for child in drawing:
        if child.tag == W + "txbxContent":
            yield child
        elif child.tag == MC + "AlternateContent":
            choice = chosen(child)
            if choice is not None:
                yield from text_boxes(choice)
        else:
            yield from text_boxes(child)


def tell_pictures(drawing: etree._Element, left_out: LeftOuts) -> None:
    """Say which pictures, charts, formulas and words as pictures a drawing without text boxes holds."""
    for word_art in drawing.iter(V + "textpath"):
        left_out.add(LeftOutKind.OTHER, word_art.get("string", ""))
    for embedded in drawing.iter(OFFICE + "OLEObject"):
        program = embedded.get("ProgID", "")
        formula = program.startswith(_EQUATIONS)
        left_out.add(LeftOutKind.FORMULA if formula else LeftOutKind.OTHER, "" if formula else program)
        return
    graphic = next(drawing.iter(A + "graphicData"), None)
    properties = next(drawing.iter(WP + "docPr"), None)
    if properties is not None:
        said = properties.get("descr") or properties.get("title") or ""
        if said or (graphic is not None and not graphic.get("uri", "").endswith("wordprocessingShape")):
            left_out.add(LeftOutKind.PICTURE, said)
        return
    for image in drawing.iter(V + "imagedata"):
        parent = image.getparent()
        alternative = "" if parent is None else parent.get("alt", "")
        left_out.add(LeftOutKind.PICTURE, alternative or image.get(OFFICE + "title", ""))


def parts_of(drawing: etree._Element) -> Iterator[str]:
    """Yield the relationships to the parts that hold the charts and diagrams of a drawing."""
    for chart in drawing.iter(C + "chart"):
        yield chart.get(R + "id", "")
    for diagram in drawing.iter(DGM + "relIds"):
        yield diagram.get(R + "dm", "")


def words_of_part(package: Package, name: str) -> tuple[str, ...]:
    """Return what the part of a chart or a diagram says: each paragraph in it, and the name of each series.

    Of a part that is broken nothing is known: the text of the document does not hang on it.
    """
    try:
        root = package.xml(name)
    except UnreadableSource:
        return ()
    said = ["".join(one.text or "" for one in paragraph.iter(A + "t")) for paragraph in every(root, A + "p")]
    for series in every(root, C + "ser"):
        said += [one.text or "" for one in series.iterfind(f"{C}tx//{C}v")]
    return tuple(words for words in said if words.strip())[:_MOST_WORDS]
