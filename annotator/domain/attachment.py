"""A file that was put to a piece of evidence: kept in the project, known by the hash of its bytes. Never run here."""

from __future__ import annotations

import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import PurePath

MOST_BYTES = 64 * 1024 * 1024
"""The largest file that is kept: a project must stay one that can be copied and sent."""
HEAD_BYTES = 512
"""How much of a file `is_program` wants to see."""

# what a system's viewer would run instead of show: programs, scripts, installers, links, system settings, pages that
# can hold scripts, tables that can call programs, documents with macros
_PROGRAM_SUFFIXES = """
    exe com scr pif cpl dll sys drv ocx msi msix msp mst appx appxbundle msixbundle appinstaller application gadget
    appref-ms appcontent-ms diagcab diagcfg diagpkg xbap shb shs
    bat cmd ps1 ps2 psm1 psd1 ps1xml psc1 vbs vbe vb vbscript js jse mjs ws wsf wsh wsc sct hta hlp chm inf ins isp reg
    msc scf job ade adp
    lnk url desktop kdelnk webloc inetloc fileloc afploc website search-ms library-ms searchconnector-ms
    settingcontent-ms theme themepack deskthemepack rdp
    html htm xhtml xht shtml mht mhtml svg svgz swf
    sh bash zsh csh ksh fish command tool terminal workflow action scpt scptd applescript osx
    mobileconfig configprofile prefpane saver qlgenerator
    app dmg pkg mpkg run bin appimage deb rpm snap flatpak flatpakref flatpakrepo
    jar jnlp class py pyw pyc pyz pyzw pl pm rb php lua tcl ipynb apk ipa xpi crx
    iso img vhd vhdx
    docm dotm xlsm xltm xlam xlsb xll pptm potm ppam ppsm sldm accdb accde mdb mde
    iqy oqy dqy rqy slk dif odc oxt
"""
_PROGRAMS = frozenset(_PROGRAM_SUFFIXES.split())
_PROGRAM_HEADS = (
    b"\x7fELF",
    b"MZ",
    b"#!",
    b"\xca\xfe\xba\xbe",  # Java classes, and macOS programs for two processors
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"L\x00\x00\x00\x01\x14\x02\x00",  # a Windows shortcut
    b"[Desktop Entry]",
    b"[InternetShortcut]",
)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that is kept in the project; `name` is what it was called where it came from."""

    sha256: str
    bytes: int
    media_type: str
    name: str


def sha256_of_bytes(content: bytes) -> str:
    """Return the SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def media_type_of(name: str) -> str:
    """Return the media type that a file's name tells, application/octet-stream where it tells none."""
    return mimetypes.guess_type(name, strict=False)[0] or "application/octet-stream"


def is_program(name: str, head: bytes = b"") -> bool:
    """Tell whether opening a file could run it: by its name's suffix, or by its first bytes (HEAD_BYTES of them).

    For a warning before the system's viewer gets it. A False is no promise that a file is harmless.
    """
    # Windows ignores dots and spaces at the end of a name, and so do we; of "report.pdf.exe" the last suffix counts
    suffix = PurePath(name.strip(" .").casefold()).suffix.removeprefix(".")
    if suffix in _PROGRAMS:
        return True
    return head.removeprefix(_BYTE_ORDER_MARK).lstrip(b" \t\r\n").startswith(_PROGRAM_HEADS)
