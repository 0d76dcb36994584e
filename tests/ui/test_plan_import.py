"""A whole plan in JSON is taken into a new file from the window; what is at fault is named, and nothing changes."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from commplan.domain.versions import Blob
from commplan.exchange import json_plan
from commplan.ui.main_window import MainWindow
from commplan.ui.plan_import import import_plan
from tests.ui.approval_steps import words_in


class Dialogs:
    """Which file is chosen, where the new plan goes, and how often that was asked."""

    def __init__(self, folder: Path) -> None:
        self.source, self.target = folder / "plan.json", folder / "new.commplan"
        self.asked = 0

    def save(self, *_: object) -> tuple[str, str]:
        self.asked += 1
        return str(self.target), ""


@pytest.fixture
def dialogs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    made = Dialogs(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(made.source), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", made.save)
    return made


def exported(window: MainWindow) -> bytes:
    assert window.session is not None
    return json_plan.dump(window.session.plan, [Blob(name="a.txt", data=b"kept")])


def test_a_plan_in_json_is_taken_into_a_new_file_and_opened(
    open_window: MainWindow, dialogs: Dialogs, qtbot: QtBot
) -> None:
    assert open_window.session is not None
    plan = open_window.session.plan
    dialogs.source.write_bytes(exported(open_window))
    import_plan(open_window)
    qtbot.waitUntil(lambda: open_window.session is not None and open_window.session.path == dialogs.target)
    assert open_window.session.plan == plan
    assert [blob.data for blob in open_window.session.blobs.all()] == [b"kept"]


def test_what_is_at_fault_is_named_by_field_and_nothing_changes(
    open_window: MainWindow, dialogs: Dialogs, qtbot: QtBot
) -> None:
    assert open_window.session is not None
    session, label = open_window.session, open_window.session.undo_label
    document = json.loads(exported(open_window))
    document["records"]["communication"][0]["duration"] = "half an hour"
    dialogs.source.write_text(json.dumps(document), encoding="utf-8")
    import_plan(open_window)
    qtbot.waitUntil(lambda: "communication" in words_in(open_window) and "duration" in words_in(open_window))
    assert dialogs.asked == 0
    assert not dialogs.target.exists()
    assert open_window.session is session
    assert session.undo_label == label


def test_what_is_no_plan_is_said(open_window: MainWindow, dialogs: Dialogs, qtbot: QtBot) -> None:
    dialogs.source.write_text("{}", encoding="utf-8")
    import_plan(open_window)
    qtbot.waitUntil(lambda: "does not hold a communication plan" in words_in(open_window))
    dialogs.source.unlink()
    import_plan(open_window)
    qtbot.waitUntil(lambda: "can’t be read" in words_in(open_window))


def test_it_stands_in_the_file_menu(open_window: MainWindow) -> None:
    action = open_window.menus._menus.action("file.import")
    assert action.isEnabled()
    assert action.text() == "&Import a plan (JSON)…"
