"""Finding records by what is typed of their names: folded, with "-" between the words."""

import re
from collections.abc import Iterable

from commplan.domain.plan import Plan, name_of
from commplan.domain.records import KINDS, ContentEvent
from commplan.planning.folding import fold

_BETWEEN = re.compile(r"[\W_]+")


def slug(name: str) -> str:
    """A name as it is typed in one word: "Wszyscy pracownicy (PL)" -> "wszyscy-pracownicy-pl"."""
    return _BETWEEN.sub("-", fold(name)).strip("-")


class QuickNames:
    """The names of a plan that a line may refer to; archived records are not found."""

    def __init__(self, plan: Plan, kinds: Iterable[str] = ("audience", "channel", "sender")) -> None:
        self._records = {
            kind: [
                (slug(name_of(record)), record.id)
                for record in plan.table(KINDS[kind]).values()
                if not getattr(record, "archived", False)
            ]
            for kind in kinds
        }
        owners = {event.owner for event in plan.table(ContentEvent).values()} - {""}
        self._owners = {slug(owner): owner for owner in sorted(owners)}

    def find(self, kind: str, words: str) -> tuple[str, ...]:
        """The ids that `words` can mean: exactly so called; else those that begin so; else those with a word that does.

        One id: it is meant. Several: the words do not say which.
        """
        wanted = slug(words)
        if not wanted:
            return ()
        names = self._records[kind]
        exact = tuple(record_id for name, record_id in names if name == wanted)
        begun = tuple(record_id for name, record_id in names if name.startswith(wanted))
        return exact or begun or tuple(record_id for name, record_id in names if f"-{wanted}" in name)

    def offered(self, kind: str, words: str) -> list[str]:
        """All ids that `words` might become when more is typed: names that begin so first."""
        wanted = slug(words)
        names = [(name, record_id) for name, record_id in self._records[kind] if f"-{name}".find(f"-{wanted}") >= 0]
        return [record_id for name, record_id in sorted(names, key=lambda n: (not n[0].startswith(wanted), n[0]))]

    def owner(self, words: str) -> str:
        """The owner known by these words, else the words themselves with blanks for "-"."""
        return self._owners.get(slug(words)) or plain_name(words)


def plain_name(words: str) -> str:
    """What is typed in one word as a name: "all-staff" -> "all staff"."""
    return " ".join(words.replace("-", " ").split())
