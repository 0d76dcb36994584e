"""Texts for people, as data.

The pure layers never know the language of the screen or of a printed sheet. They say *what* is to be read, as a
`Text` (context, English source and values), and the edge turns it into a language through Qt's translation files
(`commplan.i18n`). `pyside6-lupdate` extracts every literal `translate("Context", "source")`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Text:
    """A text that can be shown in any language.

    `source` is English with `{name}` places for `values`; a value may itself be a Text. With `n` >= 0 the text
    has plural forms and `%n` stands for the number.
    """

    context: str
    source: str
    values: Mapping[str, object] = field(default_factory=dict)
    n: int = -1

    def format(self, **values: object) -> "Text":
        """The same text with `values` for its places."""
        return replace(self, values={**self.values, **values})

    def count(self, n: int) -> "Text":
        """The same text about `n` things."""
        return replace(self, n=n)

    def __str__(self) -> str:
        return in_english(self)


Translate = Callable[[Text], str]
"""Turns a Text into one language."""


def translate(context: str, source: str, _disambiguation: str = "", _plural: int = -1) -> Text:
    """Mark a literal as translatable: `translate("Plan", "{name} moved").format(name=…)`.

    With plural forms: `translate("Plan", "%n date(s)", "", 1).count(n)`. The form of these calls is what
    `pyside6-lupdate` can read: literals only, values behind.
    """
    return Text(context, source)


def literal(words: str) -> Text:
    """A text that is the same in every language, such as a name that a person typed."""
    return Text("", "{words}").format(words=words)


def listed(parts: Sequence[Text]) -> Text:
    """Texts with commas between them; a comma is the same in all our languages."""
    names = [f"part{i}" for i in range(len(parts))]
    return Text("", ", ".join(f"{{{name}}}" for name in names)).format(**dict(zip(names, parts, strict=True)))


def quoted(names: Iterable[str]) -> Text:
    """Names in the quotation marks of the language, with commas between them."""
    mark = translate("Undo", "“{name}”")
    return listed([mark.format(name=name) for name in names])


def fill(template: str, text: Text, say: Translate) -> str:
    """Put the values (and the number) of `text` into a translated `template`."""
    if text.n >= 0:
        template = template.replace("%n", str(text.n))
    if not text.values:
        return template
    return template.format_map({k: say(v) if isinstance(v, Text) else v for k, v in text.values.items()})


def sentence(words: str) -> str:
    """Words that also stand behind a colon ("a date such as … is expected."), as they begin where they stand alone."""
    return words[:1].upper() + words[1:]


def in_english(text: Text) -> str:
    """The English source with its values; plural marks such as "date(s)" stay."""
    return fill(text.source, text, in_english)
