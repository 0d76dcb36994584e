"""Views of a plan on paper, from the command line."""

from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest


@pytest.mark.parametrize(
    ("what", "size"),
    [
        (("plan-on-a-page",), (842, 595)),
        (("plan-on-a-page", "--paper", "A3"), (1191, 842)),
        (("table", "--portrait"), (595, 842)),
        (("calendar", "--layout", "quarter"), (842, 595)),
        (("calendar", "--layout", "week", "--portrait"), (595, 842)),
        (("calendar", "--layout", "agenda", "--lang", "nl"), (842, 595)),
    ],
)
def test_a_view_is_written_as_pdf(
    plan: Path, run: Callable, tmp_path: Path, what: tuple[str, ...], size: tuple[int, int]
) -> None:
    out = tmp_path / "view.pdf"
    result = run("export", plan, *what, "--out", out, "--format", "pdf")
    assert result.code == 0, result.err
    assert result.out.strip() == str(out)
    reader = pypdf.PdfReader(out)
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(size, abs=1)
    assert f"1 of {len(reader.pages)}" in (words := reader.pages[0].extract_text()) or "1 van" in words


def test_a_view_gets_a_name_in_a_folder_and_does_not_overwrite(plan: Path, run: Callable, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("export", plan, "calendar", "--out", out, "--from", "2027-01-01", "--to", "2027-01-31").code == 0
    (path,) = out.iterdir()
    assert path.suffix == ".pdf"
    again = run("export", plan, "calendar", "--out", path)
    assert again.code == 1
    assert path.name in again.err
