"""One writer per plan: `<plan>.lock` beside it, held by the operating system, so that a dead process frees it."""

import getpass
import json
import os
import platform
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from commplan.domain.errors import LockedError
from commplan.domain.texts import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has a plan open; `since` is UTC in ISO 8601."""

    who: str
    account: str
    host: str
    pid: int
    since: str
    token: str


class PlanLock:
    """Held from the moment it is made until `release`. LockedError says who has the plan, and since when."""

    def __init__(self, plan: Path, who: str, since: str) -> None:
        self.path = plan.with_name(plan.name + ".lock")
        self._holder = Holder(
            who=who,
            account=_account(),
            host=platform.node(),
            pid=os.getpid(),
            since=since,
            token=secrets.token_hex(8),
        )
        self._lock = FileLock(self.path, timeout=0, thread_local=False, on_acquired=self._sign)
        try:
            self._lock.acquire()
        except Timeout:
            raise _locked(plan, holder_of(self.path)) from None

    def _sign(self, handle: int) -> None:
        # Windows locks the first byte against all readers, so the text starts at the second.
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, b" " + json.dumps(asdict(self._holder), ensure_ascii=False).encode())

    def release(self) -> None:
        """Free the plan and take the lock file away."""
        if self._lock.is_locked:
            with suppress(OSError):  # Windows removes it itself, after the release
                self.path.unlink()
            self._lock.release()


def holder_of(path: Path) -> Holder | None:
    """What the lock file at `path` says, if it can be read."""
    try:
        with path.open("rb", buffering=0) as file:
            file.seek(1)
            return Holder(**json.loads(file.read(4096)))
    except (OSError, ValueError, TypeError):
        return None


def _locked(plan: Path, holder: Holder | None) -> LockedError:
    if holder is None:
        return LockedError(
            translate("Errors", "“{name}” is open elsewhere. You can look at it, but not change it.").format(
                name=plan.name
            )
        )
    return LockedError(
        translate(
            "Errors",
            "“{name}” is open: {who} on {host}, since {since} (UTC). You can look at it, but not change it.",
        ).format(name=plan.name, who=holder.who or holder.account, host=holder.host, since=_readable(holder.since))
    )


def _readable(since: str) -> str:
    return since.replace("T", " ").removesuffix("Z")[:16]


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in some containers
        return ""
