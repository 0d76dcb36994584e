"""What Qt leaves to be wished in its PDF files, put right in the finished bytes."""

import re


def finished(pdf: bytes, language: str) -> bytes:
    """`pdf` as people and screen readers need it: copied text with spaces, and the language it is read out in."""
    return _with_language(_with_spaces(pdf), language)


_CODES = re.compile(rb"\[(?:<[0-9A-F]{4}> ?)+\]")


def _with_spaces(pdf: bytes) -> bytes:
    """Qt says of the glyph of the space that it stands for a tab (it looks it up backwards and finds U+0009 first).

    The tables that say so (ToUnicode, ISO 32000-1, section 9.10.3) are not compressed and keep their length.
    """
    return _CODES.sub(lambda codes: codes[0].replace(b"<0009>", b"<0020>"), pdf)


def _with_language(pdf: bytes, language: str) -> bytes:
    """`language` (BCP 47) in the catalogue, as an incremental update (ISO 32000-1, sections 7.5.6 and 14.9.2).

    The viewer is also asked to show the title rather than the file name. Expects the plain cross-reference table that
    Qt writes; a file of another shape comes back unchanged.
    """
    trailer = re.search(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", pdf[-4096:], re.DOTALL)
    root = re.search(rb"/Root\s+(\d+)\s+0\s+R", trailer[1]) if trailer else None
    catalogue = re.search(rb"\n%s 0 obj\s*<<(.*?)>>\s*endobj" % root[1], pdf, re.DOTALL) if root else None
    if trailer is None or root is None or catalogue is None:
        return pdf
    extra = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>" % language.encode("ascii")
    update = b"%s 0 obj\n<<%s\n%s\n>>\nendobj\n" % (root[1], catalogue[1].rstrip(), extra)
    table = b"xref\n%s 1\n%010d 00000 n \n" % (root[1], len(pdf))
    end = b"trailer\n<<%s\n/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        trailer[1].rstrip(),
        trailer[2],
        len(pdf + update),
    )
    return pdf + update + table + end
