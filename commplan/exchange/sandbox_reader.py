"""A safe HTML fragment as plain text a person likes to read: lists with dashes, links with their address behind."""

from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "h2", "h3", "h4", "blockquote", "pre", "table", "ul", "ol", "hr"})
_VOID = frozenset({"br", "hr"})


class Reader(HTMLParser):
    """Feed it a fragment made by `sandbox_bodies`; `text()` is the plain text, `deepest` the depth of nesting."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.deepest = 0
        self._pieces: list[str] = []
        self._open: list[str] = []
        self._numbers: list[int] = []  # next number of each open list; 0 for bullets
        # what stands before the next words: line ends, the sign of a list item, a space
        self._breaks = 0
        self._bullet = ""
        self._space = False
        self._link = ("", 0)  # address, number of pieces where it began

    def text(self) -> str:
        return "".join(self._pieces)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            self._open.append(tag)
            self.deepest = max(self.deepest, len(self._open))
        if tag in _BLOCKS:
            self._leave_line(1 if "li" in self._open else 2)
        if tag in ("ul", "ol"):
            start = dict(attrs).get("start") or "1"
            self._numbers.append(0 if tag == "ul" else int(start) if start.isdecimal() and len(start) < 6 else 1)
        elif tag == "li":
            self._start_item()
        elif tag == "br":
            self._leave_line(min(self._breaks + 1, 2))
        elif tag == "hr":
            self._write("———")
            self._leave_line(2)
        elif tag == "tr":
            self._leave_line(1)
        elif tag in ("td", "th") and not self._breaks and self._pieces:
            self._space = True
            self._write("|")
            self._space = True
        elif tag == "a":
            self._link = (dict(attrs).get("href") or "", len(self._pieces))

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass
        if tag in ("ul", "ol") and self._numbers:
            self._numbers.pop()
        if tag == "a":
            self._end_link()
        elif tag in _BLOCKS:
            self._leave_line(1 if "li" in self._open else 2)

    def handle_data(self, data: str) -> None:
        if "pre" in self._open:
            self._write(data.strip("\n"))
            return
        words = " ".join(data.split())
        self._space = self._space or data[:1].isspace()
        if words:
            self._write(words)
            self._space = data[-1].isspace()

    def _start_item(self) -> None:
        self._leave_line(1)
        if self._numbers and self._numbers[-1]:
            self._bullet = f"{self._numbers[-1]}. "
            self._numbers[-1] += 1
        else:
            self._bullet = "- "

    def _end_link(self) -> None:
        address = self._link[0].removeprefix("mailto:")
        if address and address != "".join(self._pieces[self._link[1] :]).strip():
            self._space = True
            self._write(f"({address})")

    def _leave_line(self, breaks: int) -> None:
        """End the line; with 2 breaks an empty line follows."""
        self._breaks = max(self._breaks, breaks)
        self._space = False

    def _write(self, words: str) -> None:
        if self._breaks or not self._pieces:
            before = "\n" * self._breaks if self._pieces else ""
            self._pieces.append(before + "  " * (len(self._numbers) - bool(self._bullet)) + self._bullet)
        elif self._space:
            self._pieces.append(" ")
        self._pieces.append(words)
        self._breaks, self._bullet, self._space = 0, "", False
