"""The sheets as web pages before axe-core, in a real browser.

Needs Chromium (Debian: apt install chromium) and axe-core (npm pack axe-core; tar xzf axe-core-*.tgz), whose
axe.min.js is named in COMMPLAN_AXE: COMMPLAN_AXE=package/axe.min.js python3 main.py test -m long -k accessible
"""

import html
import json
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from commplan.documents.approver_cover import approver_cover
from commplan.documents.blocks import Document
from commplan.documents.sheet_facts import SheetLooks
from commplan.documents.summary_list import summary_list
from commplan.exchange.sheet_html import sheet_html
from commplan.i18n import catalogue
from tests.documents.sheet_plans import (
    MESSAGE,
    Message,
    dated_of,
    design_plan,
    round_of,
    sheet,
    sheet_plan,
    stuffed_plan,
)

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AXE = Path(os.environ.get("COMMPLAN_AXE", "axe.min.js"))

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(BROWSER is None, reason="no Chromium here: apt install chromium"),
    pytest.mark.skipif(not AXE.is_file(), reason="COMMPLAN_AXE names no axe.min.js: npm pack axe-core"),
]

_RUN = """<script>{axe}</script><script>
axe.run(document).then(found => {{
  const out = document.createElement("pre");
  out.id = "found";
  out.textContent = JSON.stringify({{
    violations: found.violations.map(v => [v.id, v.impact, v.nodes.map(n => n.html + " " + n.failureSummary)]),
    incomplete: found.incomplete.map(v => [v.id, v.nodes.length]),
    passes: found.passes.map(v => v.id),
  }});
  document.body.append(out);
}});
</script></body>"""


def checked(page: bytes, folder: Path) -> dict[str, Any]:
    """What axe finds; the page's ban on scripts is lifted for it."""
    text = re.sub(r"<meta http-equiv=\"Content-Security-Policy\".*?>", "", page.decode())
    axe = AXE.read_text(encoding="utf-8").replace("</script", "<\\/script")
    target = folder / "page.html"
    target.write_text(text.replace("</body>", _RUN.format(axe=axe)), encoding="utf-8")
    command = [str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
    command += ["--virtual-time-budget=30000", "--window-size=1024,768", "--dump-dom", target.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    found = re.search(r'<pre id="found">(.*?)</pre>', done.stdout, re.DOTALL)
    assert found, done.stderr[-2000:]
    answer: dict[str, Any] = json.loads(html.unescape(found[1]))
    return answer


def papers(language: str) -> Sequence[Document]:
    """A sheet as designed, one with everything, a draft, and the papers of an approver."""
    english = Message("en", "Our strategy", "Dear all,\n\nthis is new.")
    plan = stuffed_plan()
    round_ = round_of(plan, "Radca prawny", language=language, looks=SheetLooks(annex=True))
    return (
        sheet(design_plan(), language=language, texts=(MESSAGE, english)),
        sheet(plan, language=language, texts=(MESSAGE, english)),
        sheet(sheet_plan(), language=language, texts=()),
        approver_cover(round_),
        summary_list(round_, {dated_of(plan).key: (MESSAGE,)}),
    )


@pytest.mark.parametrize("language", ["en", "pl", "nl"])
def test_axe_finds_nothing_on_the_papers(language: str, tmp_path: Path) -> None:
    found = checked(sheet_html(papers(language), catalogue(language), language), tmp_path)
    assert found["violations"] == []
    assert {"html-has-lang", "valid-lang", "document-title", "svg-img-alt", "color-contrast"} <= set(found["passes"])


def test_a_fault_would_be_found(tmp_path: Path) -> None:
    page = sheet_html([sheet(design_plan())], catalogue("pl"), "pl").replace(b' lang="pl"', b"")
    assert "html-has-lang" in [violation[0] for violation in checked(page, tmp_path)["violations"]]
