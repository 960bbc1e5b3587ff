"""Which letters the bytes of RTF stand for: code pages of documents and fonts, and control words for one letter."""

from __future__ import annotations

CODE_PAGES = {"ansi": "cp1252", "mac": "mac-roman", "pc": "cp437", "pca": "cp850"}
_BY_NUMBER = {
    65001: "utf-8", 10000: "mac-roman", 932: "cp932", 936: "gb18030", 949: "cp949", 950: "big5hkscs", 1361: "johab",
    54936: "gb18030", 10007: "mac-cyrillic", 10006: "mac-greek", 10081: "mac-turkish", 10029: "mac-latin2",
}  # fmt: skip
_BY_CHARSET = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5hkscs", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 0: "cp1252", 255: "cp850",
}  # fmt: skip
LETTERS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c",
    "ltrmark": "\u200e", "rtlmark": "\u200f", "zwbo": "\u200b", "zwnbo": "\u2060",
}  # fmt: skip
SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "\\": "\\", "{": "{", "}": "}"}


def of_number(number: int) -> str:
    """Return Python's codec for a Windows code page; that of western Europe where there is none."""
    return _BY_NUMBER.get(number) or (f"cp{number}" if _is_known(f"cp{number}") else "cp1252")


def of_charset(number: int) -> str:
    """Return the codec of a font's character set; the empty string where the document's own counts."""
    return _BY_CHARSET.get(number, "")


def _is_known(codec: str) -> bool:
    try:
        "".encode(codec)
    except LookupError:
        return False
    return True
