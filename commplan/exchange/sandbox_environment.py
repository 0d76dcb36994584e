"""The Jinja2 environment in which templates are rendered: sandboxed, with few filters and no way to other files."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from jinja2 import Undefined
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.filters import FILTERS
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range

from commplan.exchange.sandbox_values import Unresolved, prepared

_TAG = re.compile(r"\{%.*?%\}")

LOCALES = {"en": "en_GB", "pl": "pl", "nl": "nl"}

# Of Jinja's own filters those that comms texts need; left out is what pads, guesses, or reaches for attributes.
_OFFERED = (
    "abs capitalize default e escape first int join last length list lower map reject rejectattr replace round safe "
    "select selectattr sort title trim truncate unique upper"
).split()


class Environment(ImmutableSandboxedEnvironment):
    """An environment for one language; `html` switches escaping on."""

    def __init__(self, language: str, *, html: bool) -> None:

        class Found(Unresolved):
            """What this environment found missing."""

            __slots__ = ()
            found: ClassVar[dict[str, None]] = {}

        self.unresolved = Found
        self.locale = LOCALES.get(language, LOCALES["en"])
        super().__init__(
            autoescape=html, undefined=self.unresolved, finalize=self._written, trim_blocks=True, lstrip_blocks=True
        )
        own = (self.long_date, self.short_date, self.weekday, self.time, self.number, self.joined, self.lines)
        self.filters = {name: FILTERS[name] for name in _OFFERED} | {f.__name__: _for_values(f) for f in own}
        self.globals = {"range": safe_range}
        self._paths: dict[int, str] = {}

    def start(self, variables: Mapping[str, Any]) -> dict[str, Any]:
        """Forget what was found, and give the variables as templates see them."""
        self.unresolved.found.clear()
        self._paths.clear()
        return dict(prepared(dict(variables), self.unresolved, self._paths))

    def preprocess(self, source: str, name: str | None = None, filename: str | None = None) -> str:
        """A tag alone on its line leaves no trace (`trim_blocks`); every other line keeps its end, also after a tag."""
        return "\n".join(_kept_end(line) for line in super().preprocess(source, name, filename).splitlines())

    # --- reaching into values

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A dictionary's own entries come before its methods: `event.items` is a variable."""
        return obj[attribute] if isinstance(obj, dict) and attribute in obj else self._reached(obj, attribute, False)

    def getitem(self, obj: Any, argument: Any) -> Any:
        return self._reached(obj, argument, True)

    def _reached(self, obj: Any, name: Any, is_item: bool) -> Any:
        if isinstance(obj, Unresolved):
            if str(name).startswith("_"):
                self.unsafe_undefined(obj, name)
            return obj.child(name)
        value = super().getitem(obj, name) if is_item else super().getattr(obj, name)
        if isinstance(value, Unresolved) and not value.is_known:
            path = self._paths.get(id(obj))
            return self.unresolved.named(f"{path}.{name}", is_known=False) if path else value
        return value

    def unsafe_undefined(self, obj: Any, attribute: str) -> Undefined:
        raise SecurityError(str(attribute))

    def _written(self, value: Any) -> Any:
        """What `{{ value }}` writes; lists are joined, anything without a sensible text is refused."""
        if isinstance(value, (str, int, float, Undefined)):
            return value
        if value is None:
            return ""
        if isinstance(value, (list, tuple)):
            return self.joined(value)
        raise TemplateRuntimeError(f"a {type(value).__name__} can't be written into a message")

    # --- filters in the message's language; dates and times come as ISO 8601

    def long_date(self, value: str) -> str:
        return format_date(dt.date.fromisoformat(value), "long", self.locale)

    def short_date(self, value: str) -> str:
        return format_date(dt.date.fromisoformat(value), "short", self.locale)

    def weekday(self, value: str) -> str:
        return format_date(dt.date.fromisoformat(value), "EEEE", self.locale)

    def time(self, value: str) -> str:
        return format_time(dt.time.fromisoformat(value), "short", locale=self.locale)

    def number(self, value: float) -> str:
        return format_decimal(value, locale=self.locale)

    def joined(self, value: Any) -> str:
        return format_list([str(item) for item in value], "standard", self.locale)

    def lines(self, value: str) -> list[str]:
        """The lines of a text that are not empty: "{% for question in expected_questions|lines %}"."""
        return [line.strip() for line in value.splitlines() if line.strip()]


def _kept_end(line: str) -> str:
    line = line.rstrip()
    if line.endswith("%}") and _TAG.sub("", line).strip() and line[-3] not in "-+":
        return line[:-2] + "+%}"
    return line


def _for_values(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A filter that lets a missing value through, so that it is listed under its own name."""

    def apply(value: Any) -> Any:
        return value if isinstance(value, Undefined) else function(value)

    return apply
