"""The head of the first page."""

from dataclasses import replace

from commplan.documents.blocks import Masthead, Style, phrase
from commplan.printing.flow import flow
from commplan.printing.fonts import MM
from commplan.printing.grid import fields_bands
from commplan.printing.marks import Band, CodeMark, joined
from commplan.printing.setting import Setting

_CODE = 20 * MM
_QUIET = 4  # modules of white around a QR code (ISO/IEC 18004)


def masthead_bands(block: Masthead, setting: Setting) -> list[Band]:
    """Words at the left, the code in the upper right corner: the margins of the paper are part of its quiet zone."""
    code = block.code
    room = _CODE * (1 + _QUIET / len(code.modules)) if code else 0.0
    narrow = replace(setting, width=setting.width - room)
    bands = [
        *flow(narrow.lines(phrase(block.origin, Style.LABEL), narrow.width), 0),
        *flow(narrow.lines(phrase(block.type), narrow.width), 1.0 * MM),
        *flow(narrow.lines(phrase(block.title, Style.TITLE), narrow.width), 0),
        *(replace(band, gap=band.gap + 0.4 * MM) for band in fields_bands(block.fields, narrow)),
    ]
    whole = joined(bands)
    if code is None:
        return [whole]
    mark = CodeMark(setting.width - _CODE, 0, _CODE, code.modules)
    return [replace(whole, height=max(whole.height, _CODE), marks=(*whole.marks, mark))]
