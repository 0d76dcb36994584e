"""Tables as programs hand them to each other over the clipboard: tab-separated text as Excel writes it, and HTML.

Excel quotes a cell as RFC 4180 does (section 2, rules 5 to 7), with tabs in place of commas: only where it holds a
tab, a line break or begins with a quotation mark. The HTML says which cells are text, so that "1/2" stays what it is.
"""

import html
import re
from collections.abc import Sequence
from html.parser import HTMLParser

Grid = list[list[str]]
"""Lines of cells, all of the same length."""

_MOST_SPANNED = 1_000
# a quoted cell ends before a tab, a line break or the end; what only begins with a quotation mark is taken as it is
_CELL = re.compile(r'"((?:[^"]++|"")*+)"(?=[\t\r\n]|\Z)|([^\t\r\n]*+)')
_BREAK = re.compile(r"\r\n|\r|\n")
_NEEDS_QUOTES = re.compile(r'[\t\r\n]|^"')


def to_tsv(grid: Sequence[Sequence[str]]) -> str:
    """The table as tab-separated text; every line ends with CR LF."""
    return "".join("\t".join(map(_quoted, line)) + "\r\n" for line in grid)


def _quoted(cell: str) -> str:
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if _NEEDS_QUOTES.search(cell) else cell


def from_tsv(text: str) -> Grid:
    """The cells of tab-separated text; shorter lines are filled up. Nothing at all gives no lines."""
    grid: Grid = [[]]
    place = 0
    while place <= len(text) and text:
        found = _CELL.match(text, place)
        assert found is not None  # the second part of the pattern matches anything
        quoted, plain = found.groups()
        grid[-1].append(plain if quoted is None else _BREAK.sub("\n", quoted.replace('""', '"')))
        place = found.end()
        end = _BREAK.match(text, place)
        if end:
            place = end.end()
            if place == len(text):
                break
            grid.append([])
        else:
            place += 1  # the tab, or beyond the end
    return _filled(grid) if text else []


def to_html(grid: Sequence[Sequence[str]], *, has_titles: bool, numbers: Sequence[bool] = ()) -> str:
    """The table as HTML. `numbers` says which columns may be taken for numbers and dates; all others are text."""
    body = ""
    for n, line in enumerate(grid):
        tag = "th" if has_titles and n == 0 else "td"
        cells = "".join(_html_cell(cell, tag, is_number=_at(numbers, k)) for k, cell in enumerate(line))
        body += f"<tr>{cells}</tr>"
    return f'<html><head><meta charset="utf-8"></head><body><table>{body}</table></body></html>'


def _html_cell(cell: str, tag: str, *, is_number: bool) -> str:
    text = html.escape(cell, quote=False).replace("\n", '<br style="mso-data-placement:same-cell">')
    return f"<{tag}>{text}</{tag}>" if is_number else f"<{tag} style='mso-number-format:\"\\@\"'>{text}</{tag}>"


def _at(flags: Sequence[bool], number: int) -> bool:
    return number < len(flags) and flags[number]


def from_html(markup: str) -> Grid:
    """The cells of the first table; none when there is no table. Spans are filled up with empty cells."""
    reader = _TableReader()
    reader.feed(markup)
    reader.close()
    return _filled(reader.grid)


def read_table(text: str, markup: str) -> Grid:
    """The table that both forms of one copy stand for.

    The text is exact; only where the HTML has another shape it is the better one: Word breaks the lines of a
    cell's text without quotes.
    """
    plain, table = from_tsv(text), from_html(markup)
    if table and (len(table), len(table[0])) != (len(plain), len(plain[0]) if plain else 0):
        return table
    return plain


class _TableReader(HTMLParser):
    """Takes the cells of the first table; a table within a cell counts as its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.grid: Grid = []
        self._depth = 0
        self._silent = 0
        self._is_done = False
        self._cell: list[str] | None = None
        self._below: dict[tuple[int, int], None] = {}  # places taken by cells that span from above

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("style", "script", "head"):
            self._silent += 1
        elif tag == "table":
            self._depth += 1
        elif self._depth == 1 and not self._is_done and tag == "tr":
            self.grid.append([])
        elif self._depth == 1 and not self._is_done and tag in ("td", "th"):
            self._open_cell(dict(attrs))
        elif (tag == "br" and self._cell is not None) or (
            tag in ("p", "div", "li") and self._cell is not None and "".join(self._cell).strip()
        ):
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script", "head"):
            self._silent = max(self._silent - 1, 0)
        elif tag in ("td", "th", "tr") and self._depth == 1:
            self._close_cell()
        elif tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._close_cell()
                self._is_done = True

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _open_cell(self, attrs: dict[str, str | None]) -> None:
        self._close_cell()
        if not self.grid:
            self.grid.append([])
        line, number = self.grid[-1], len(self.grid) - 1
        self._skip_taken()
        columns, rows = _span(attrs.get("colspan")), _span(attrs.get("rowspan"))
        taken = range(len(line), len(line) + columns)
        self._below.update({(number + down, k): None for down in range(1, rows) for k in taken})
        self._extra = columns - 1
        self._cell = []

    def _skip_taken(self) -> None:
        line, number = self.grid[-1], len(self.grid) - 1
        while (number, len(line)) in self._below:
            line.append("")

    def _close_cell(self) -> None:
        if self._cell is not None:
            lines = "".join(self._cell).replace("\xa0", " ").split("\n")
            self.grid[-1] += ["\n".join(line.strip() for line in lines).strip("\n"), *[""] * self._extra]
            self._cell = None
            self._skip_taken()


def _span(value: str | None) -> int:
    return max(1, min(int(value), _MOST_SPANNED)) if value and value.isdecimal() else 1


def _filled(grid: Grid) -> Grid:
    width = max(map(len, grid), default=0)
    return [line + [""] * (width - len(line)) for line in grid] if width else []
