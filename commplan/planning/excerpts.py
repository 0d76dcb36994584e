"""Two long texts that differ in a little, cut down to where they differ."""

AROUND = 40  # characters that stay of what is the same
LONGEST = 400


def excerpts(before: str, after: str) -> tuple[str, str]:
    """Both texts with what they have in common at either end cut to a few words, and not longer than `LONGEST`."""
    same = _common(before, after)
    rest = min(len(before), len(after)) - same
    tail = min(rest, _common(before[::-1], after[::-1]))
    start = _word_start(before, same - AROUND)
    return _cut(before, start, tail), _cut(after, start, tail)


def _common(one: str, other: str) -> int:
    """How many characters at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _word_start(text: str, at: int) -> int:
    """The beginning of the first word from `at` on; 0 when it is near the beginning."""
    if at <= 0:
        return 0
    space = text.find(" ", at, at + AROUND)
    return space + 1 if space >= 0 else at


def _cut(text: str, start: int, tail: int) -> str:
    end = len(text) - max(tail - AROUND, 0)
    if end < len(text):
        space = text.rfind(" ", max(end - AROUND, len(text) - tail), end)
        end = space if space > start else end
    middle = text[start:end]
    if len(middle) > LONGEST:
        middle = f"{middle[: LONGEST // 2].rstrip()} … {middle[-LONGEST // 2 :].lstrip()}"
    return ("… " if start else "") + middle + (" …" if end < len(text) else "")
