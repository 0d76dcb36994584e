"""The window: opening, closing, undo, languages and themes, what it remembers and what it says when something fails."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.texts import literal
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.services.session import Local, Session
from commplan.ui.crash import CrashReporter
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.registry import PAGES
from commplan.ui.settings import INSPECTOR_OPEN, LANGUAGE, PAGE, RAIL_OPEN, Setting, Settings
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.workspace import PROBLEM, Workspace
from tests.ui.workspaces import press, small_plan, type_text


def workspace_of(window: MainWindow) -> Workspace:
    assert window.view is not None
    return window.view.workspace


def letter_in(window: MainWindow) -> r.Communication:
    plan = workspace_of(window).plan
    return next(c for c in plan.table(r.Communication).values() if "Letter" in c.title or "List" in c.title)


def action(window: MainWindow, name: str) -> QAction:
    found = window.menuBar().findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


# --- opening and closing


def test_a_plan_opens_on_its_first_page_and_is_named_in_the_title(open_window: MainWindow) -> None:
    assert open_window.windowTitle() == "program.commplan — commplan"
    assert open_window.view is not None
    assert open_window.view.pages.page is not None
    assert open_window.settings.recent() == [str(workspace_of(open_window).session.path)]


@pytest.mark.parametrize("page", [page.name for page in PAGES])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_page_of_the_rail_can_be_shown(open_window: MainWindow, page: str, theme: str, qtbot: QtBot) -> None:
    open_window.set_theme(theme)
    action(open_window, f"view.{page}").trigger()
    assert open_window.view is not None
    shown = open_window.view.pages.page
    assert shown is not None
    qtbot.waitUntil(shown.isVisible)
    assert open_window.settings.get(PAGE) == page


def test_a_file_that_is_no_plan_leaves_the_welcome_screen_with_the_reason(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "notes.commplan"
    path.write_text("not a plan")
    window.open_path(path)
    assert window.session is None
    window.start_without_plan()
    window.show()
    assert "notes.commplan" in words_in(window)
    assert path.read_text() == "not a plan"


def test_a_plan_that_does_not_open_leaves_the_open_one_as_it_is(open_window: MainWindow, tmp_path: Path) -> None:
    before = open_window.session
    open_window.open_path(tmp_path / "nowhere.commplan")
    assert open_window.session is before
    assert "nowhere.commplan" in words_in(open_window)


def test_a_plan_that_someone_has_open_is_offered_for_reading(
    window: MainWindow, plan_path: Path, local: Local, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def read(box: QMessageBox) -> int:
        asked.append(box.text())
        box.buttons()[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", read)
    with Session.open(plan_path, settings=local):
        window.open_path(plan_path)
        assert window.session is not None
        assert window.session.read_only
    assert "Officer" in asked[0]


def test_what_was_typed_last_is_saved_when_the_window_closes(
    open_window: MainWindow, plan_path: Path, local: Local
) -> None:
    workspace = workspace_of(open_window)
    workspace.show(None)
    workspace.current.set([letter_in(open_window)])
    assert open_window.view is not None
    assert open_window.view.inspected is not None
    form = open_window.view.inspected.form
    assert form is not None
    form.focus_field("owner")
    line = QApplication.focusWidget()
    assert line is not None
    type_text(line, "Zażółć")
    open_window.close()
    with Session.open(plan_path, settings=local, read_only=True) as session:
        owners = {c.owner for c in session.plan.table(r.Communication).values()}
    assert "Zażółć" in owners


def test_another_plan_takes_the_place_of_the_first(open_window: MainWindow, tmp_path: Path, local: Local) -> None:
    first = open_window.session
    other = tmp_path / "other.commplan"
    Session.create(other, small_plan("Other"), settings=local).close()
    open_window.open_path(other)
    assert open_window.session is not first
    assert open_window.windowTitle().startswith("other")
    assert [Path(p).name for p in open_window.settings.recent()] == ["other.commplan", "program.commplan"]


def test_closing_the_plan_shows_the_welcome_screen(open_window: MainWindow, plan_path: Path, local: Local) -> None:
    action(open_window, "file.close").trigger()
    assert open_window.session is None
    assert not action(open_window, "file.save_copy").isEnabled()
    Session.open(plan_path, settings=local).close()  # nobody holds it any more


def test_a_copy_is_saved_where_the_person_says(
    open_window: MainWindow, tmp_path: Path, local: Local, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kopia"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    action(open_window, "file.save_copy").trigger()
    with Session.open(target.with_suffix(".commplan"), settings=local) as copy:
        assert copy.plan == workspace_of(open_window).plan
    assert "kopia" in words_in(open_window)


# --- undo


def test_the_edit_menu_names_what_it_will_undo_and_redo(open_window: MainWindow) -> None:
    undo, redo = action(open_window, "edit.undo"), action(open_window, "edit.redo")
    assert not undo.isEnabled()
    session = workspace_of(open_window).session
    records.update(session, letter_in(open_window), title="Letter & more")
    assert "Letter" in undo.text()
    undo.trigger()
    assert letter_in(open_window).title == "Letter"
    assert not undo.isEnabled()
    assert "Letter" in redo.text()
    redo.trigger()
    assert letter_in(open_window).title == "Letter & more"


# --- language, theme, memory


def test_a_new_language_is_there_at_once_and_keeps_what_was_selected(open_window: MainWindow) -> None:
    letter = letter_in(open_window)
    workspace_of(open_window).current.set([letter])
    workspace_of(open_window).selection.set(Selection(words="letter"))
    session = open_window.session
    open_window.set_language("pl")
    workspace = workspace_of(open_window)
    assert workspace.language == "pl"
    assert workspace.locale.name() == "pl_PL"
    assert workspace.session is session
    assert workspace.current.item is not None
    assert workspace.current.item.id == letter.id
    assert workspace.selection.value.words == "letter"
    assert open_window.settings.get(LANGUAGE) == "pl"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"  # Qt's own dialogs too
    open_window.set_language("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_theme_reaches_the_application(open_window: MainWindow, qapp: QApplication) -> None:
    open_window.set_theme("dark")
    theme = workspace_of(open_window).theme
    assert theme.is_dark
    assert qapp.palette().window().color() == theme.color("surface")
    open_window.set_theme("light")
    assert qapp.palette().window().color() != theme.color("surface")


def test_the_system_is_followed_only_where_no_theme_was_chosen(open_window: MainWindow) -> None:
    view = open_window.view
    open_window.follow_system()
    assert open_window.view is view


def test_rail_and_inspector_are_remembered(open_window: MainWindow, settings: Settings) -> None:
    open_window.resize(1700, 800)  # where the empty inspector stays open
    action(open_window, "view.rail").trigger()
    action(open_window, "view.inspector").trigger()
    assert settings.get(RAIL_OPEN) is False
    assert settings.get(INSPECTOR_OPEN) is False
    open_window.rebuild()
    assert open_window.view is not None
    assert not open_window.view.rail.is_open
    assert open_window.view.beside.inspector.isHidden()


def test_buttons_without_a_menu_entry_in_sight_say_their_keys(open_window: MainWindow) -> None:
    view = open_window.view
    assert view is not None and view.inspected is not None
    tips = [button.toolTip() for part in (view.rail, view.inspected) for button in part.findChildren(QAbstractButton)]
    assert {"Collapse (F9)", "Close the inspector (F4)"} <= set(tips)


def test_the_rail_folds_by_itself_where_there_is_no_room(open_window: MainWindow, qtbot: QtBot) -> None:
    assert open_window.view is not None
    rail = open_window.view.rail
    open_window.resize(1400, 800)
    qtbot.waitUntil(lambda: rail.is_open)
    open_window.resize(1024, 640)
    qtbot.waitUntil(lambda: not rail.is_open)
    assert open_window.settings.get(RAIL_OPEN) is True


@pytest.mark.parametrize(
    ("stored", "setting", "expected"),
    [
        ("true", Setting("a", False), True),
        ("nonsense", Setting("a", 328), 328),
        ("411", Setting("a", 328), 411),
        (QByteArray(b"x"), Setting("a", "word"), "word"),
        ("word", Setting("a", QByteArray()), QByteArray()),
    ],
)
def test_a_setting_of_a_wrong_type_counts_as_absent(
    tmp_path: Path, stored: object, setting: Setting[object], expected: object
) -> None:
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    store.setValue("a", stored)
    assert Settings(store).get(setting) == expected


def test_recent_plans_are_few_newest_first_and_without_repetition(settings: Settings) -> None:
    for number in range(12):
        settings.add_recent(f"/plans/{number}")
    settings.add_recent("/plans/7")
    assert settings.recent()[:3] == ["/plans/7", "/plans/11", "/plans/10"]
    assert len(settings.recent()) == 8
    settings.forget_recent("/plans/7")
    assert "/plans/7" not in settings.recent()


# --- the status bar


def test_what_is_to_fix_is_counted_and_leads_to_the_field(open_window: MainWindow, qtbot: QtBot) -> None:
    assert open_window.view is not None
    status = open_window.view.status
    qtbot.waitUntil(lambda: any("to fix" in link.text() for link in status.findChildren(LinkButton)))
    finding = next(f for f in status.health.to_fix if f.field == "sender_id")
    weeks = status.show_weeks()
    assert "Weeks over a limit" in weeks.findChild(QLabel).text()
    weeks.close()
    panel = status.show_findings(status.health.to_fix)
    panel.list.setCurrentRow(status.health.to_fix.index(finding))
    press(panel.list, Qt.Key.Key_Return)
    item = workspace_of(open_window).current.item
    assert item is not None
    assert item.id == finding.record_id
    assert open_window.view.inspected is not None
    form = open_window.view.inspected.form
    assert form is not None
    editor = form.fields["sender_id"].editor
    qtbot.waitUntil(lambda: editor.isAncestorOf(open_window.focusWidget()))  # type: ignore[arg-type]


def test_the_count_follows_a_change(open_window: MainWindow, qtbot: QtBot) -> None:
    assert open_window.view is not None
    status = open_window.view.status
    qtbot.waitUntil(lambda: len(status.health.to_fix) > 0)
    before = len(status.health.to_fix)
    session = workspace_of(open_window).session
    note = next(c for c in session.plan.table(r.Communication).values() if c.title == "Note")
    records.update(session, note, sender_id=next(iter(session.plan.table(r.Sender))))
    qtbot.waitUntil(lambda: len(status.health.to_fix) == before - 1)


def test_what_was_being_counted_when_the_plan_changed_is_not_shown(open_window: MainWindow, qtbot: QtBot) -> None:
    assert open_window.view is not None
    status = open_window.view.status
    told: list[str] = []
    qtbot.waitUntil(lambda: len(status.health.to_fix) > 0)
    status.waiting_changed.connect(told.append)
    for is_changed in (False, True):
        status.start()
        if is_changed:
            status.changed()
            status.stop()
        open_window.tasks.wait()
        QApplication.processEvents()
        assert len(told) == 1  # of the first count only


# --- errors


def test_a_user_error_is_said_above_the_page_and_goes_with_the_next_success(open_window: MainWindow) -> None:
    workspace = workspace_of(open_window)

    def refuse() -> None:
        raise UserError(literal("Nothing was changed, because."))

    assert not workspace.run(refuse)
    assert "Nothing was changed, because." in words_in(open_window)
    assert workspace.run(lambda: None)
    assert "Nothing was changed, because." not in words_in(open_window)
    assert workspace.result_of(lambda: 5) == 5


def test_a_message_is_shown_in_its_tone(open_window: MainWindow) -> None:
    workspace_of(open_window).notify(literal("<b>careful</b>"), PROBLEM)
    assert "<b>careful</b>" in words_in(open_window)  # as typed, never as markup


@pytest.fixture
def reporter(open_window: MainWindow, tmp_path: Path) -> Iterator[CrashReporter]:
    made = CrashReporter(open_window, tmp_path / "logs" / "commplan.log", lambda: open_window.look)
    yield made
    made.deleteLater()


def fail(message: str) -> None:
    raise RuntimeError(message)


def crash(reporter: CrashReporter, message: str) -> None:
    try:
        fail(message)
    except RuntimeError:
        reporter.report(*sys.exc_info())  # type: ignore[arg-type]


def test_a_bug_is_logged_and_shown_once(
    reporter: CrashReporter, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(reporter, "_show", shown.append)
    reporter.happened.disconnect()
    reporter.happened.connect(shown.append, Qt.ConnectionType.QueuedConnection)
    for _ in range(3):
        crash(reporter, "the same")
    qtbot.waitUntil(lambda: len(shown) == 1)
    crash(reporter, "another")
    qtbot.waitUntil(lambda: len(shown) == 2)
    log = (tmp_path / "logs" / "commplan.log").read_text("utf-8")
    assert log.count("the same\n") >= 3
    assert "RuntimeError: another" in shown[1]


def test_what_was_built_before_a_change_of_looks_listens_no_more(open_window: MainWindow, qtbot: QtBot) -> None:
    """The selection outlives the view: a view that is gone must not be told (an exception in a slot fails the test)."""
    for name in ("dark", "light"):
        gone: list[object] = []
        assert open_window.view is not None
        open_window.view.destroyed.connect(lambda *_, gone=gone: gone.append(True))
        open_window.set_theme(name)
        qtbot.waitUntil(lambda gone=gone: bool(gone))
        workspace = workspace_of(open_window)
        workspace.current.clear()
        workspace.current.set([letter_in(open_window)])
        workspace.current.focus_wanted.emit("title")
        workspace.selection.set(Selection(words=name))
