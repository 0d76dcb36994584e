"""Values inside a template: what is missing is written as a mark and remembered, so that all of it can be listed."""

from typing import Any, ClassVar

from jinja2 import Undefined

MARK = "⟦{}⟧"
"""How a missing value looks in a rendered text; the name stands between the brackets."""


class Unresolved(Undefined):
    """A value that is not there, under its dotted name such as "sender.email".

    Strict like `StrictUndefined`, but it collects instead of stopping at the first. A *known* one stands for a variable
    that exists and is empty (None, "", no entries): asking `{% if … %}` about it or looping over it is what templates
    are meant to do, and only writing it counts. Any use of an unknown name counts, as it is a slip of the pen.
    """

    __slots__ = ("is_known", "path")

    found: ClassVar[dict[str, None]]  # names in the order they were met; given by the subclass of each environment

    def __init__(self, hint: str | None = None, obj: Any = None, name: Any = None, exc: Any = None) -> None:
        super().__init__(hint, name=name)
        self.path = str(hint if name is None else name)
        self.is_known = False

    @classmethod
    def named(cls, path: str, *, is_known: bool) -> "Unresolved":
        value = cls(name=path)
        value.is_known = is_known
        return value

    def child(self, name: object) -> "Unresolved":
        return self.named(f"{self.path}.{name}", is_known=self.is_known)

    def use(self, *_: object) -> "Unresolved":
        self.found[self.path] = None
        return self

    def ask(self) -> None:
        """Note a use that is all right for a known variable."""
        if not self.is_known:
            self.use()

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)  # Jinja asks values for marks of its own; templates reach children another way

    def __str__(self) -> str:
        self.use()
        return MARK.format(self.path)

    def __bool__(self) -> bool:
        self.ask()
        return False

    def __len__(self) -> int:
        self.ask()
        return 0

    def __iter__(self) -> Any:
        self.ask()
        return iter(())

    def __eq__(self, other: object) -> bool:
        self.ask()
        return isinstance(other, Unresolved) and other.path == self.path

    def __hash__(self) -> int:
        return hash(self.path)

    def __int__(self) -> int:  # type: ignore[override]
        self.use()
        return 0

    def __float__(self) -> float:  # type: ignore[override]
        self.use()
        return 0.0

    # Jinja's own type says that these never return
    __call__ = __getitem__ = use  # type: ignore[assignment]
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __pow__ = __rpow__ = use  # type: ignore[assignment]
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = use  # type: ignore[assignment]
    __lt__ = __le__ = __gt__ = __ge__ = __pos__ = __neg__ = use  # type: ignore[assignment]


def prepared(value: Any, unresolved: type[Unresolved], paths: dict[int, str], path: str = "") -> Any:
    """A plain value for a template. What is empty becomes a known `Unresolved`; `paths` learns dictionaries' names."""
    if value in (None, "", []):
        return unresolved.named(path, is_known=True)
    if isinstance(value, list):
        return [prepared(item, unresolved, paths, f"{path}[{i}]") for i, item in enumerate(value)]
    if isinstance(value, dict):
        dot = f"{path}." if path else ""
        group = {str(k): prepared(v, unresolved, paths, f"{dot}{k}") for k, v in value.items()}
        paths[id(group)] = path  # the group lives as long as the rendering, so its id stays its own
        return group
    return value
