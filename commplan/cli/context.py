"""What every verb gets: the options, the language, the way to print, and plans to open."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from commplan.domain.texts import Text, Translate, translate
from commplan.services.local import this_computer
from commplan.services.session import Session
from commplan.services.verification import seems_broken


@dataclass(kw_only=True)
class Context:
    """One run of the command line. `failed` is set when part of the work could not be done."""

    say: Translate
    language: str
    options: argparse.Namespace
    failed: bool = False

    @contextmanager
    def plan(self, *, read_only: bool = True) -> Iterator[Session]:
        """The session of the plan named on the command line."""
        with Session.open(Path(self.options.plan), settings=this_computer(), read_only=read_only) as session:
            if seems_broken(session):
                self.warn(translate("Cli", "Warning: the chain of approvals is broken; “verify” says where."))
            yield session

    def print(self, *columns: object) -> None:
        """One line; columns are separated by tabs."""
        print("\t".join(self.say(c) if isinstance(c, Text) else str(c) for c in columns))

    def warn(self, text: Text) -> None:
        """One line beside what is printed, for people."""
        print(self.say(text), file=sys.stderr)

    def print_json(self, value: Any) -> None:
        print(json.dumps(value, ensure_ascii=False, indent=1, default=self._plain))

    def _plain(self, value: object) -> str:
        if isinstance(value, Text):
            return self.say(value)
        raise TypeError(type(value).__name__)

    def progress(self, done: int, total: int) -> None:
        """Shows how far long work is, on a terminal only."""
        if sys.stderr.isatty():
            end = "\n" if done >= total else ""
            print(f"\r{done}/{total}", end=end, file=sys.stderr, flush=True)
