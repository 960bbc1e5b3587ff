"""Letters and signs of the fonts that count their signs for themselves: Symbol and Wingdings, as Unicode has them.

Word keeps such a sign by the font's own number, from F000 on. Of other fonts of the kind nobody can tell the sign.
"""

from __future__ import annotations

import re

_PRIVATE = re.compile("[\uf020-\uf0ff]")

_SYMBOL = {
    0x20: " !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
    0xA0: "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪",
    0xF1: "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭",
}
# its plain arrows, which Word puts for -->, are those that every font has
_WINGDINGS = {
    0x20: " ✏✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭📁📂📄🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍"
    "🖎✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳🏱✈☼💧❄🕆✞🕈✠✡☪☯ॐ☸♈♉"
    "♊♋♌♍♎♏♐♑♒♓🙰🙵●🔾■□🞐❑❒⬧⧫◆❖⬥⌧⮹⌘🏵🏶🙶🙷",
    0x80: "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•"
    "⬝⭘🞆🞈◉◎🔿▪◻🟂✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘"
    "🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘⮚⮙⮛⮈⮊⮉⮋←"
    "→↑↓🡬🡭🡯🡮🡸🡺🡹🡻🡼🡽🡿🡾⇦⇨⇧⇩⬄⇳⬀⬁⬃⬂🢬🢭🗶✔🗷🗹",
}


def _table(rows: dict[int, str]) -> dict[int, str]:
    return {start + index: sign for start, signs in rows.items() for index, sign in enumerate(signs)}


_FONTS = {"symbol": _table(_SYMBOL), "wingdings": _table(_WINGDINGS)}
_OTHERS_OF_THE_KIND = ("wingdings 2", "wingdings 3", "webdings", "mt extra", "marlett")


def symbol(font: str, code: int) -> str | None:
    """Return what a sign of a font is in Unicode, or None where nobody can tell."""
    own = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    table = _FONTS.get(font.lower())
    if table is not None:
        return table.get(own)
    if font.lower() in _OTHERS_OF_THE_KIND or own > 0x10FFFF or 0xD800 <= own <= 0xDFFF or not own:
        return None
    if own == code:
        return chr(code)
    return bytes([own]).decode("cp1252", "ignore") or None


def in_unicode(text: str, font: str) -> str:
    """Return a text whose signs of a symbol font, where it has any, are as Unicode has them."""
    if text.isascii() or not _PRIVATE.search(text):
        return text
    return _PRIVATE.sub(lambda found: symbol(font, ord(found[0])) or found[0], text)
