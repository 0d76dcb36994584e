"""A message as a page for the browser and as a text file."""

import html

from commplan.exchange.messages import Rendered, check_resolved

# Complete in itself: nothing is fetched. Follows the light or dark setting of the reader's system.
_STYLE = """
:root { color-scheme: light dark; }
body { font: 1.05rem/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1.5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3, h4 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p, ul, ol, table, blockquote { margin: 0 0 1rem; }
blockquote { border-left: 3px solid; padding-left: 1rem; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid; padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; }
@media print { body { max-width: none; padding: 0; } }
""".strip()


def to_html(message: Rendered) -> bytes:
    """An accessible page: language, title, one main heading. UserError when a variable has no value."""
    check_resolved(message)
    head = f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<style>\n{_STYLE}\n</style>'
    main = f"<main>\n<h1>{html.escape(message.subject)}</h1>\n{message.html}\n</main>"
    return _document(message, head, main).encode("utf-8")


def to_txt(message: Rendered) -> bytes:
    """Subject, an empty line, text; UTF-8. UserError when a variable has no value."""
    check_resolved(message)
    return f"{message.subject}\n\n{message.plain}\n".encode()


def html_document(message: Rendered, style: str = "") -> str:
    """The body alone as a whole HTML document, as it stands in an e-mail; `style` is CSS of our own."""
    return _document(message, f"<style>\n{style}\n</style>" if style else "", message.html)


def _document(message: Rendered, head: str, body: str) -> str:
    """`message.html` has been cut down to harmless tags by the sandbox."""
    lines = (
        "<!DOCTYPE html>",
        f'<html lang="{html.escape(message.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f"<title>{html.escape(message.subject)}</title>",
        *filter(None, (head,)),
        "</head>",
        "<body>",
        body,
        "</body>",
        "</html>",
        "",
    )
    return "\n".join(lines)
