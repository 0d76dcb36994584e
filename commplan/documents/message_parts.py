"""The text of a message in its parts: headings, paragraphs, items of lists, from the HTML that goes out by e-mail.

Only the form is taken from the markup; whatever it is, nothing but words and styles comes out. Versions from before
there was any HTML in them, and messages without it, are read off their plain text: paragraphs, "- " and "1." items.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

from commplan.documents.blocks import PartKind, Phrase, Run, Style, TextPart, phrase

_BLOCKS = frozenset({"p", "blockquote", "pre", "table", "tr", "hr"})
_HEADINGS = frozenset({"h2", "h3", "h4"})
_STYLES = {
    Style.BOLD: frozenset({"b", "strong", "th"}),
    Style.MONO: frozenset({"code"}),
    Style.REMOVED: frozenset({"s"}),
    Style.UNDERLINED: frozenset({"a", "u"}),
}
_ITEM = re.compile(r"( *)(-|\d{1,5}\.) +(.*)")
BULLET = "•"


def message_parts(html: str, plain: str) -> tuple[TextPart, ...]:
    """The parts of a message: of its `html`, a fragment as `exchange.messages` makes it, else of its plain text."""
    if not html:
        return tuple(_of_plain(plain))
    reader = _Parts()
    reader.feed(html)
    reader.close()
    return tuple(reader.done())


class _Parts(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._found: list[TextPart] = []
        self._runs: list[Run] = []
        self._open: list[str] = []
        self._lists: list[int] = []  # the next number of each open list; 0 for bullets
        self._sign = ""
        self._link = ("", 0)  # its address, and the number of runs where it began

    def done(self) -> list[TextPart]:
        self._flush()
        return self._found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "br":
            self._write("\n")
            return
        if tag in _BLOCKS or tag in _HEADINGS or tag in ("ul", "ol", "li"):
            self._flush()
        if tag == "hr":
            self._runs.append(Run("———"))
            self._flush()
            return
        self._open.append(tag)
        if tag in ("ul", "ol"):
            start = values.get("start") or "1"
            self._lists.append(0 if tag == "ul" else int(start) if start.isdecimal() and len(start) < 6 else 1)
        elif tag == "li" and self._lists:
            self._sign = f"{self._lists[-1]}." if self._lists[-1] else BULLET
            self._lists[-1] += bool(self._lists[-1])
        elif tag in ("td", "th") and self._runs:
            self._write(" | ")
        elif tag == "a":
            self._link = values.get("href") or "", len(self._runs)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._end_link()
        if tag in _BLOCKS or tag in _HEADINGS or tag in ("ul", "ol", "li"):
            self._flush()
        if tag in self._open:
            while self._open.pop() != tag:
                pass
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        self._write(data if "pre" in self._open else re.sub(r"\s+", " ", data))

    def _write(self, words: str) -> None:
        before = self._runs[-1].words if self._runs else "\n"
        if str(before).endswith(("\n", " ")) and "pre" not in self._open:
            words = words.lstrip(" ")
        if words:
            self._runs.append(Run(words, self._style()))

    def _style(self) -> Style:
        if _HEADINGS.intersection(self._open):
            return Style.BOLD
        return next((style for style, tags in _STYLES.items() if tags.intersection(self._open)), Style.BODY)

    def _end_link(self) -> None:
        address, begin = self._link
        address = address.removeprefix("mailto:")
        if address and address != "".join(str(run.words) for run in self._runs[begin:]).strip():
            self._runs.append(Run(f" ({address})"))
        self._link = "", 0

    def _flush(self) -> None:
        """End the part; white around it is none of its words."""
        runs = _trimmed(self._runs)
        self._runs = []
        if not runs:
            return
        level = max(len(self._lists) - 1, 0) + self._open.count("blockquote")
        if _HEADINGS.intersection(self._open):
            self._found.append(TextPart(PartKind.HEADING, Phrase(runs), level=level))
        elif self._sign:
            self._found.append(TextPart(PartKind.ITEM, Phrase(runs), self._sign, level))
            self._sign = ""
        elif self._lists and self._found and self._found[-1].kind is PartKind.ITEM and self._found[-1].level == level:
            item = self._found[-1]  # which goes on
            self._found[-1] = replace(item, phrase=Phrase((*item.phrase.runs, Run("\n"), *runs)))
        else:
            self._found.append(TextPart(PartKind.PARAGRAPH, Phrase(runs), level=level))


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Without white at both ends, and without what is nothing but white there."""
    words = [str(run.words) for run in runs]
    while words and not words[0].strip():
        words, runs = words[1:], runs[1:]
    while words and not words[-1].strip():
        words, runs = words[:-1], runs[:-1]
    if not words:
        return ()
    words[0] = words[0].lstrip()
    words[-1] = words[-1].rstrip()
    return tuple(Run(own, run.style) for own, run in zip(words, runs, strict=True))


def _of_plain(text: str) -> Iterator[TextPart]:
    """Lines that begin like items are items; the others of a paragraph stay together."""
    for paragraph in paragraphs(text):
        lines: list[str] = []
        for line in paragraph.split("\n"):
            item = _ITEM.fullmatch(line)
            if item is None:
                lines.append(line)
                continue
            if lines:
                yield TextPart(PartKind.PARAGRAPH, phrase("\n".join(lines)))
                lines = []
            sign = BULLET if item[2] == "-" else item[2]
            yield TextPart(PartKind.ITEM, phrase(item[3]), sign, len(item[1]) // 2)
        if lines:
            yield TextPart(PartKind.PARAGRAPH, phrase("\n".join(lines)))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a plain text, which empty lines part; line breaks within them stay."""
    parts: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            parts[-1].append(line.rstrip())
        elif parts[-1]:
            parts.append([])
    return ["\n".join(part) for part in parts if part]


def words_of(part: TextPart) -> str:
    """A part as plain words, an item with its sign."""
    words = "".join(str(run.words) for run in part.phrase.runs)
    return f"{part.sign} {words}" if part.sign else words
