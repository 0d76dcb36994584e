"""Writing what goes out: whole or not at all, never over an existing file unasked, never outside the chosen folder."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.store.files import replacing

_LONGEST_NAME = 120  # characters; leaves room for the 255 bytes of most file systems, ą and emoji included
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)")
_FORBIDDEN = re.compile('[\x00-\x1f\x7f<>:"/\\\\|?*]')


def safe_name(name: str, suffix: str = "") -> str:
    """A file name that every system takes, whatever the text: no separators, reserved names, or endless lengths."""
    name = unicodedata.normalize("NFC", name)
    name = "".join(c for c in name if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
    name = _FORBIDDEN.sub("-", name.replace(": ", " – "))
    name = re.sub(r"\s+", " ", name).strip(" .")
    name = name[:_LONGEST_NAME].rstrip(" .") or "-"
    if _RESERVED.match(name):
        name = f"_{name}"
    return name + suffix


def unique_names(names: Iterable[str]) -> list[str]:
    """The same names, with " (2)" and so on where one would stand twice (upper and lower case count as the same)."""
    taken: set[str] = set()
    unique = []
    for name in names:
        stem, dot, suffix = name.rpartition(".")
        candidate, n = name, 1
        while candidate.casefold() in taken:
            n += 1
            candidate = f"{stem} ({n}){dot}{suffix}"
        taken.add(candidate.casefold())
        unique.append(candidate)
    return unique


def refuse_existing(paths: Iterable[Path]) -> None:
    """UserError naming the first of `paths` that exists already."""
    for path in paths:
        if path.exists() or path.is_symlink():
            raise _exists(path)


def refuse_plans(paths: Iterable[Path]) -> None:
    """UserError naming the first of `paths` that is a communication plan: an export never replaces one."""
    for path in paths:
        if path.is_file():
            with path.open("rb") as file:
                start = file.read(72)
            if start.startswith(b"SQLite format 3\0") and start[68:72] == b"CPLN":
                text = translate("Errors", "“{path}” is a communication plan: an export never replaces one.")
                raise UserError(text.format(path=str(path)))


def write_file(path: Path, chunks: Iterable[bytes], *, overwrite: bool = False) -> None:
    """Write `chunks` to `path`: temporary file in the same folder, fsync, replace. UserError when it can't be done."""
    try:
        refuse_plans((path,))
        if not overwrite:
            refuse_existing((path,))
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path, overwrite=overwrite) as new, new.open("wb") as file:
            for chunk in chunks:
                file.write(chunk)
    except OSError as error:
        reason = error.strerror or str(error)
        text = translate("Errors", "“{path}” could not be written: {reason}. What was there before is unchanged.")
        raise UserError(text.format(path=str(path), reason=reason)) from error


def _exists(path: Path) -> UserError:
    text = translate(
        "Errors", "“{path}” exists already and was left as it is. Choose another name, or allow overwriting."
    )
    return UserError(text.format(path=str(path)))
