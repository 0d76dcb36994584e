"""What Qt leaves to be wished in its PDF files, put right in the finished bytes."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Bookmark(NamedTuple):
    """A line of the outline that viewers show beside the pages; `page` 0 = first."""

    title: str
    page: int


def finished(pdf: bytes, language: str, bookmarks: Sequence[Bookmark]) -> bytes:
    """`pdf` as people and screen readers need it: copied text with spaces, its language, an outline."""
    return _updated(_with_spaces(pdf), language, bookmarks)


_CODES = re.compile(rb"\[(?:<[0-9A-F]{4}> ?)+\]")


def _with_spaces(pdf: bytes) -> bytes:
    """Qt says of the glyph of the space that it stands for a tab (it looks it up backwards and finds U+0009 first).

    The tables that say so (ToUnicode, ISO 32000-1, section 9.10.3) are not compressed and keep their length.
    """
    return _CODES.sub(lambda codes: codes[0].replace(b"<0009>", b"<0020>"), pdf)


def _updated(pdf: bytes, language: str, bookmarks: Sequence[Bookmark]) -> bytes:
    """`language` (BCP 47) and outline in the catalogue, as an incremental update (ISO 32000-1, section 7.5.6).

    The viewer is also asked to show the title rather than the file name, and the outline where there are several
    bookmarks. Expects the plain cross-reference table that Qt writes; a file of another shape comes back unchanged.
    """
    trailer = re.search(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", pdf[-4096:], re.DOTALL)
    root = re.search(rb"/Root\s+(\d+)\s+0\s+R", trailer[1]) if trailer else None
    size = re.search(rb"/Size\s+(\d+)", trailer[1]) if trailer else None
    catalogue = re.search(rb"\n%s 0 obj\s*<<(.*?)>>\s*endobj" % root[1], pdf, re.DOTALL) if root else None
    kids = re.search(rb"/Kids\s*\[(.*?)\]", pdf, re.DOTALL)
    if trailer is None or root is None or size is None or catalogue is None or kids is None:
        return pdf
    pages = [int(number) for number in re.findall(rb"(\d+)\s+0\s+R", kids[1])]
    first = int(size[1])
    extra = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>" % language.encode("ascii")
    extra += b"\n/Outlines %d 0 R" % first + (b"\n/PageMode /UseOutlines" if len(bookmarks) > 1 else b"")
    objects = {int(root[1]): b"<<%s\n%s\n>>" % (catalogue[1].rstrip(), extra)}
    objects |= dict(enumerate(_outline(first, bookmarks, pages), first))
    kept = re.sub(rb"/Size\s+\d+", b"/Size %d" % (first + 1 + len(bookmarks)), trailer[1]).rstrip()
    return _appended(pdf, objects, b"<<%s\n/Prev %s\n>>" % (kept, trailer[2]))


def _outline(first: int, bookmarks: Sequence[Bookmark], pages: Sequence[int]) -> Iterator[bytes]:
    """The objects of a flat outline, numbered from `first` (ISO 32000-1, section 12.3.3)."""
    last = first + len(bookmarks)
    yield b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (first + 1, last, len(bookmarks))
    for number, bookmark in enumerate(bookmarks, first + 1):
        title = (b"\xfe\xff" + bookmark.title.encode("utf-16-be")).hex().encode()
        links = b"" if number == first + 1 else b" /Prev %d 0 R" % (number - 1)
        links += b"" if number == last else b" /Next %d 0 R" % (number + 1)
        target = pages[bookmark.page]
        yield b"<< /Title <%s> /Parent %d 0 R%s /Dest [%d 0 R /Fit] >>" % (title, first, links, target)


def _appended(pdf: bytes, objects: dict[int, bytes], trailer: bytes) -> bytes:
    """`pdf` with objects that are new or take the place of those with the same number."""
    parts, table, at = [pdf], [b"xref\n"], len(pdf)
    for number, body in sorted(objects.items()):
        part = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        parts.append(part)
        table.append(b"%d 1\n%010d 00000 n \n" % (number, at))
        at += len(part)
    return b"".join((*parts, *table, b"trailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (trailer, at)))
