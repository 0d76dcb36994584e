"""Documents as accessible web pages: real headings, tables with scoped heads, languages marked, no scripts.

What is drawn on paper comes from the same blocks. Check boxes are read out as words; the QR code is a picture with its
description, and what it holds stands in the text too.
"""

from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

from commplan.documents import blocks as b
from commplan.domain.texts import Translate, translate


def sheet_html(documents: Sequence[b.Document], say: Translate, language: str) -> bytes:
    """One page with all `documents`, in UTF-8; `language` is that of `say`. Needs nothing from the network."""
    title = documents[0].title if len(documents) == 1 else say(translate("Sheet", "Approval sheets"))
    writer = _Writer(say)
    body = "\n".join(line for document in documents for line in writer.document(document))
    return _PAGE.format(language=escape(language), title=escape(title), style=_STYLE, body=body).encode()


_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""

_STYLE = """body { font: 1rem/1.5 sans-serif; color: #1b2125; background: #fff; margin: 0 }
article { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem }
h2 { font-size: 1.1rem; border-bottom: 1px solid; margin: 1.5rem 0 .5rem }
h3 { font-size: 1rem; margin: 1rem 0 .25rem }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: .5rem 0 }
dl div { flex: 1 1 12rem }
dt, .label, .note, footer { font-size: .875rem; color: #4a5259 }
dd { margin: 0; white-space: pre-line }
p { margin: .25rem 0; white-space: pre-line }
.code { float: right; width: 7rem; height: 7rem }
.frame { border: 2px solid; padding: .5rem 1rem; margin: 1rem 0 }
blockquote { border-left: 3px solid; margin: 1rem 0; padding: 0 0 0 1rem }
blockquote p { margin: .75rem 0 }
blockquote ul, blockquote ol { margin: .5rem 0 }
blockquote li { white-space: pre-line }
.level1 { margin-left: 1.5rem }
.level2 { margin-left: 3rem }
.level3 { margin-left: 4.5rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse; margin: .5rem 0; width: 100% }
th, td { border: 1px solid #787878; padding: .25rem .5rem; text-align: left; vertical-align: top }
thead th { background: #ededed }
caption, .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.mono { font-family: monospace; overflow-wrap: anywhere }
footer { border-top: 1px solid; margin-top: 1.5rem }"""


class _Writer:
    """Writes blocks as lines of HTML."""

    def __init__(self, say: Translate) -> None:
        self._say = say
        self._writers: dict[type, Callable[[Any], Iterator[str]]] = {
            b.Masthead: self._masthead,
            b.Heading: self._heading,
            b.Subheading: self._subheading,
            b.Fields: self._fields,
            b.Paragraph: self._paragraph,
            b.Numbered: self._numbered,
            b.FullText: self._full_text,
            b.Frame: self._frame,
            b.Table: self._table,
            b.SideBySide: self._side_by_side,
            b.FillIns: self._fill_ins,
        }

    def document(self, document: b.Document) -> Iterator[str]:
        yield f'<article lang="{escape(document.language)}">'
        for block in document.blocks:
            yield from self._writers[type(block)](block)
        left, centre = self._phrase(document.footer.left), self._phrase(document.footer.centre)
        yield f"<footer><p>{left}</p><p>{centre}</p></footer>"
        yield "</article>"

    # --- words

    def _words(self, words: b.Words) -> str:
        return escape(words if isinstance(words, str) else self._say(words))

    def _phrase(self, phrase: b.Phrase) -> str:
        return "".join(_tagged(self._words(run.words), run.style) for run in phrase.runs)

    def _item(self, item: b.Item) -> str:
        if isinstance(item, b.Phrase):
            return self._phrase(item)
        said = translate("Sheet", "ticked") if item.ticked else translate("Sheet", "not ticked")
        label = self._words(item.label)
        sign = f'<span aria-hidden="true">{"☑" if item.ticked else "☐"}</span>'
        if item.shows_label:
            return f'{sign} {label}<span class="hidden">: {self._words(said)}</span>'
        return f'{sign}<span class="hidden">{label}: {self._words(said)}</span>'

    # --- blocks

    def _masthead(self, block: b.Masthead) -> Iterator[str]:
        yield "<header>"
        if block.code:
            yield self._code(block.code)
        yield f'<p class="label">{self._words(block.origin)}</p>'
        yield f"<p>{self._words(block.type)}</p>"
        yield f"<h1>{self._words(block.title)}</h1>"
        yield from self._fields(block.fields)
        yield "</header>"

    def _code(self, code: b.Code) -> str:
        """Dark modules as a path, with the quiet zone of four modules that readers need around it."""
        size = len(code.modules)
        dark = "".join(
            f"M{x} {y}h1v1h-1z" for y, row in enumerate(code.modules) for x, module in enumerate(row) if module
        )
        box = f"-4 -4 {size + 8} {size + 8}"
        label = self._words(code.description)
        return f'<svg class="code" role="img" aria-label="{label}" viewBox="{box}"><path d="{dark}"/></svg>'

    def _heading(self, block: b.Heading) -> Iterator[str]:
        number = f"{block.number} " if block.number else ""
        yield f"<h2>{number}{self._words(block.title)}</h2>"
        if block.note:
            yield f'<p class="note">{self._words(block.note)}</p>'

    def _subheading(self, block: b.Subheading) -> Iterator[str]:
        yield f"<h3>{self._words(block.title)}</h3>"

    def _fields(self, block: b.Fields) -> Iterator[str]:
        yield "<dl>"
        for field in block.items:
            yield f"<div><dt>{self._words(field.label)}</dt><dd>{self._phrase(field.value)}</dd></div>"
        yield "</dl>"

    def _paragraph(self, block: b.Paragraph) -> Iterator[str]:
        yield f"<p>{self._phrase(block.phrase)}</p>"

    def _numbered(self, block: b.Numbered) -> Iterator[str]:
        yield "<ol>"
        for item in block.items:
            yield f"<li>{self._phrase(item)}</li>"
        yield "</ol>"

    def _full_text(self, block: b.FullText) -> Iterator[str]:
        if block.caption:
            yield f'<p class="label">{self._words(block.caption)}</p>'
        yield f'<blockquote lang="{escape(block.language)}">'
        if block.subject:
            yield f"<p><strong>{self._words(block.subject)}</strong></p>"
        for kind, group in groupby(block.parts, key=_list_of):
            parts = list(group)
            if kind is None:
                yield from (self._part(part) for part in parts)
            else:
                yield from self._list(kind, parts)
        yield "</blockquote>"

    def _part(self, part: b.TextPart) -> str:
        if part.kind is b.PartKind.HEADING:
            return f"<h3>{''.join(self._words(run.words) for run in part.phrase.runs)}</h3>"
        return f"<p{_indented(part.level)}>{self._phrase(part.phrase)}</p>"

    def _list(self, kind: tuple[bool, int], parts: Sequence[b.TextPart]) -> Iterator[str]:
        """Items of one level in a row."""
        is_numbered, level = kind
        tag, first = ("ol", parts[0].sign.removesuffix(".")) if is_numbered else ("ul", "1")
        start = f' start="{first}"' if first != "1" and first.isdecimal() else ""
        yield f"<{tag}{start}{_indented(level)}>"
        yield from (f"<li>{self._phrase(part.phrase)}</li>" for part in parts)
        yield f"</{tag}>"

    def _frame(self, block: b.Frame) -> Iterator[str]:
        yield '<div class="frame">'
        for phrase in block.phrases:
            yield f"<p>{self._phrase(phrase)}</p>"
        yield "</div>"

    def _table(self, block: b.Table) -> Iterator[str]:
        name = self._words(block.name)
        yield f'<div class="scroll" role="group" aria-label="{name}" tabindex="0"><table><caption>{name}</caption>'
        heads = "".join(f'<th scope="col">{self._words(column.title)}</th>' for column in block.columns)
        yield f"<thead><tr>{heads}</tr></thead><tbody>"
        for first, *others in block.rows:
            spans = [""] * (len(others) - 1) + [_span(len(block.columns) - len(others))]
            cells = "".join(f"<td{n}>{self._cell(cell)}</td>" for cell, n in zip(others, spans, strict=False))
            yield f"<tr>{self._row_head(self._cell(first))}{cells}</tr>"
        yield "</tbody></table></div>"

    def _row_head(self, words: str) -> str:
        """The first cell names the row, unless it is there to be filled in."""
        return f'<th scope="row">{words}</th>' if words else "<td></td>"

    def _cell(self, cell: b.Cell) -> str:
        return "<br>".join(self._item(item) for item in cell)

    def _side_by_side(self, block: b.SideBySide) -> Iterator[str]:
        for table in block.tables:
            yield from self._table(table)

    def _fill_ins(self, block: b.FillIns) -> Iterator[str]:
        yield "<dl>"
        for item in block.items:
            value = self._words(item.value) if item.value else "–"
            yield f"<div><dt>{self._words(item.caption)}</dt><dd>{value}</dd></div>"
        yield "</dl>"


def _span(columns: int) -> str:
    return f' colspan="{columns}"' if columns > 1 else ""


def _list_of(part: b.TextPart) -> tuple[bool, int] | None:
    """Which list an item belongs to: whether it is numbered, and how deep; None for what is no item."""
    return (part.sign.endswith("."), part.level) if part.kind is b.PartKind.ITEM else None


def _indented(level: int) -> str:
    return f' class="level{min(level, 3)}"' if level else ""


def _tagged(words: str, style: b.Style) -> str:
    match style:
        case b.Style.BOLD | b.Style.SMALL_BOLD | b.Style.TITLE:
            return f"<strong>{words}</strong>"
        case b.Style.LABEL:
            return f'<span class="label">{words}</span>'
        case b.Style.MONO | b.Style.SMALL_MONO:
            return f'<span class="mono">{words}</span>'
        case b.Style.ADDED:
            return f"<ins>{words}</ins>"
        case b.Style.UNDERLINED:
            return f"<u>{words}</u>"
        case b.Style.REMOVED:
            return f"<del>{words}</del>"
        case _:
            return words
