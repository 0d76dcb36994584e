"""Bodies of messages: to HTML cut down to a small set of tags, and from that to readable plain text."""

import html
import re

import nh3
from markdown_it import MarkdownIt

from commplan.exchange.sandbox_reader import Reader

TAGS = frozenset("a b blockquote br code em h2 h3 h4 hr i li ol p pre s strong table tbody td th thead tr u ul".split())
MAX_DEPTH = 40  # Qt and mail programs slow down or give up far beyond this

_LINKS = ("https://", "mailto:")
# Line breaks are kept as typed: officers write signatures and addresses on lines of their own. The parser silently
# drops what is nested deeper than its own limit, so that one lies above ours.
_MARKDOWN = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": 2 * MAX_DEPTH}).enable("table")


class TooDeepError(Exception):
    """Markup is nested deeper than `MAX_DEPTH`."""


def html_body(text: str, body_format: str) -> str:
    """A rendered body ("plain", "markdown" or "html") as a safe HTML fragment. Links are https and mailto only."""
    if body_format == "plain":
        return "\n".join(_paragraph(block) for block in re.split(r"\n\s*\n", text) if block.strip())
    fragment = _CLEANER.clean(_MARKDOWN.render(text) if body_format == "markdown" else text)
    # level 1 belongs to the subject; text can't look like a tag here, its "<" are escaped
    return re.sub(r"<(/?)h([156])>", lambda m: f"<{m[1]}h{'2' if m[2] == '1' else '4'}>", fragment).strip()


def plain_body(text: str, body_format: str, fragment: str) -> str:
    """The body for readers without HTML: plain text as it is, anything else read off the fragment."""
    reader = Reader()
    reader.feed(fragment)
    reader.close()
    if reader.deepest > MAX_DEPTH:
        raise TooDeepError
    return tidy(text if body_format == "plain" else reader.text())


def tidy(text: str) -> str:
    """No spaces at line ends, at most one empty line in a row."""
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")


def _paragraph(block: str) -> str:
    return f"<p>{html.escape(block.strip(), quote=False)}</p>".replace("\n", "<br>\n")


def _attribute(_tag: str, name: str, value: str) -> str | None:
    """Relative addresses go too: //host/share would be fetched from the network."""
    return value if name != "href" or value.lower().startswith(_LINKS) else None


_CLEANER = nh3.Cleaner(
    tags={*TAGS, "h1", "h5", "h6"},
    clean_content_tags={"script", "style", "title"},
    attributes={"a": {"href"}, "ol": {"start"}},
    attribute_filter=_attribute,
    url_schemes={"https", "mailto"},
)
