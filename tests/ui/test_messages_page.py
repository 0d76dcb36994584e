"""The page Messages over a real plan: templates, texts of single dates, preview, export."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from commplan.domain.records import Communication, ContentEvent, Draft, MessageTemplate
from commplan.exchange.messages import Renderer
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.ui.messages.rows import DateRow, DateRows, TextState
from commplan.ui.pages.messages import DATES, TEMPLATES, MessagesPage
from commplan.ui.workspace import Workspace
from tests.ui.message_plans import FAR, LATER, LETTER, SharedRenderer, dated, message_plan, show_side
from tests.ui.workspaces import Frame, open_workspace, press, type_text

SECONDS = 20_000


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as shared:
        yield shared


@pytest.fixture(autouse=True)
def one_renderer(renderer: Renderer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commplan.ui.messages.renderings.Renderer", lambda: SharedRenderer(renderer))


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with open_workspace(tmp_path, message_plan()) as opened:
        yield opened


@pytest.fixture
def frame(qtbot: QtBot, workspace: Workspace) -> Iterator[Frame]:
    frame = Frame(workspace, MessagesPage)
    qtbot.addWidget(frame)
    show_side(frame)
    frame.show()
    qtbot.waitExposed(frame)
    frame.activateWindow()
    yield frame
    workspace.tasks.cancel()
    frame.page.dispose()
    workspace.tasks.wait()


@pytest.fixture
def page(frame: Frame) -> MessagesPage:
    assert isinstance(frame.page, MessagesPage)
    return frame.page


def template(page: MessagesPage, name: str, language: str = "en") -> MessageTemplate:
    templates = page.workspace.plan.table(MessageTemplate).values()
    return next(t for t in templates if t.name == name and t.language == language)


def preview(page: MessagesPage) -> str:
    return page.panel.browser.toPlainText()


def wait_for_preview(qtbot: QtBot, page: MessagesPage, words: str) -> None:
    qtbot.waitUntil(lambda: words in preview(page), timeout=SECONDS)


def texts(page: MessagesPage) -> list[tuple[str, str, str]]:
    return [(d.language, d.subject, d.body) for d in page.workspace.plan.table(Draft).values()]


def append(page: MessagesPage, words: str) -> None:
    page.editor.body.moveCursor(page.editor.body.textCursor().MoveOperation.End)
    page.editor.body.insertPlainText(words)


# --- dates


def test_why_there_are_no_messages_is_said_with_what_fills_the_list(page: MessagesPage) -> None:
    workspace, none = page.workspace, page.no_dates
    workspace.current.clear()
    workspace.selection.set(Selection(words="qqqq"))
    assert none.isVisible() and "matches the filter" in none.currentWidget().sentence.text()
    none.clear_button.click()
    assert workspace.selection.value == Selection() and page.dates.isVisible()
    day = workspace.plan.info.end
    workspace.selection.set(Selection().between(day, day))
    assert "in this period." in none.currentWidget().sentence.text()
    none.clear_button.click()
    for event in list(workspace.plan.table(ContentEvent).values()):
        records.update(workspace.session, event, start=day - dt.timedelta(days=30))
    assert "four weeks" in none.currentWidget().sentence.text()
    none.whole_button.click()
    assert page.dates.isVisible()
    workspace.selection.set(Selection())
    for communication in list(workspace.plan.table(Communication).values()):
        records.delete(workspace.session, communication)
    assert "planned yet" in none.currentWidget().sentence.text()
    wanted: list[str] = []
    workspace.page_wanted.connect(wanted.append)
    none.plan_button.click()
    assert wanted == ["plan"]


def test_dates_of_the_next_weeks_are_listed_with_the_state_of_each_language(page: MessagesPage) -> None:
    rows = [row for row in page.dates.model().rows if isinstance(row, DateRow)]  # type: ignore[attr-defined]
    assert {row.dated.title: dict(row.languages) for row in rows} == {
        LETTER: {"en": TextState.TEMPLATE, "pl": TextState.TEMPLATE},
        "Town hall": {"en": TextState.TEMPLATE},
        LATER: {"en": TextState.TEMPLATE, "nl": TextState.MISSING},
    }


def test_the_preview_shows_the_chosen_date(qtbot: QtBot, page: MessagesPage) -> None:
    wait_for_preview(qtbot, page, "we start on 17 November 2026.")
    assert "Dear All staff" in preview(page)
    assert page.panel.plain.toPlainText().startswith("Dear All staff,")
    assert page.panel._subject.text() == LETTER


def test_another_language_is_shown_when_it_is_chosen(qtbot: QtBot, page: MessagesPage) -> None:
    page.editor.date_head.languages.activated.emit(1)
    wait_for_preview(qtbot, page, "Treść")
    assert page.editor.subject.text() == "Po polsku"


def test_the_text_of_a_template_can_only_be_read_from_a_date(page: MessagesPage) -> None:
    assert page.editor.body.isReadOnly()
    assert not page.editor.date_head.back_button.isVisible()


def test_a_text_of_its_own_is_written_and_taken_back(qtbot: QtBot, page: MessagesPage) -> None:
    page.editor.write_own()
    assert not page.editor.body.isReadOnly()
    append(page, "See you there.")
    page.editor.commit()
    assert texts(page)[0][2].endswith("See you there.")
    wait_for_preview(qtbot, page, "See you there.")
    row = page.date
    assert row is not None
    assert dict(row.languages)["en"] == TextState.OWN
    page.editor.back_to_template()
    assert texts(page) == []
    page.workspace.session.undo()
    assert len(texts(page)) == 1


def test_a_missing_text_is_said_and_can_be_written(qtbot: QtBot, page: MessagesPage) -> None:
    page.workspace.current.set([dated(page.workspace, LATER)])
    page.editor.date_head.languages.activated.emit(1)
    assert "No template" in page.editor.date_head._origin.text()
    assert page.panel._places.currentIndex() == 2
    page.editor.write_own()
    assert texts(page) == [("nl", LATER, "")]


def test_what_was_typed_is_saved_when_another_date_is_chosen(page: MessagesPage) -> None:
    page.editor.write_own()
    append(page, "Do not lose me.")
    press(page.dates, Qt.Key.Key_Down)
    assert texts(page)[0][2].endswith("Do not lose me.")
    assert page.date is not None
    assert page.date.dated.title != LETTER


def test_what_was_typed_is_saved_when_the_page_goes(page: MessagesPage) -> None:
    page.editor.write_own()
    append(page, "Last words.")
    page.dispose()
    assert texts(page)[0][2].endswith("Last words.")


def test_a_date_selected_elsewhere_is_shown_though_it_lies_outside_the_period(page: MessagesPage) -> None:
    page.show_segment(TEMPLATES)
    page.workspace.current.set([dated(page.workspace, FAR)])
    assert page.segment.value == DATES
    assert page.date is not None
    assert page.date.dated.title == FAR


# --- what is missing


def test_variables_without_a_value_are_marked_and_listed(qtbot: QtBot, page: MessagesPage) -> None:
    records.update(page.workspace.session, template(page, "Letter"), body="{{ vision }} and {{ nonsense }}")
    wait_for_preview(qtbot, page, "⟦nonsense⟧")
    assert "vision, nonsense" in page.panel._missing.text()
    cursor = page.panel.browser.document().find("⟦vision⟧")
    color = page.workspace.theme.color("warning-soft")
    assert cursor.charFormat().background().color() == color


def test_the_list_of_dates_marks_them_too(qtbot: QtBot, page: MessagesPage) -> None:
    records.update(page.workspace.session, template(page, "Letter"), body="{{ nonsense }}")
    key = dated(page.workspace, LETTER).key
    qtbot.waitUntil(lambda: page.dates._dates.missing.get((key, "en")) == ("nonsense",), timeout=SECONDS)
    assert page.dates._dates.missing[key, "pl"] == ()
    assert "en: a value is missing" in page.dates._words(page.dates.row)


def test_while_a_tag_is_half_typed_the_last_preview_stays(qtbot: QtBot, page: MessagesPage) -> None:
    page.editor.write_own()
    wait_for_preview(qtbot, page, "we start on")
    append(page, "{{ sen")
    qtbot.waitUntil(lambda: "can’t be read" in page.panel._missing.text(), timeout=SECONDS)
    assert "we start on" in preview(page)
    assert "still that of the text before" in page.panel._missing.text()
    assert all(effect.isEnabled() for effect in page.panel._faded)
    append(page, "der.name }}")
    wait_for_preview(qtbot, page, "Management board")
    assert not any(effect.isEnabled() for effect in page.panel._faded)


# --- templates


def test_templates_stand_by_form_and_language(page: MessagesPage) -> None:
    page.show_segment(TEMPLATES)
    model = page.templates.model()
    lines = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    assert lines == [
        "E-mail, 2",
        "Letter, e-mail, en",
        "Letter, e-mail, pl",
        "Town hall, 1",
        "Invitation, town hall, en",
    ]


def test_a_change_of_a_template_is_one_step_and_undone_as_one(qtbot: QtBot, page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    before = template(page, "Letter").body
    append(page, "New line one. ")
    append(page, "New line two.")
    page.editor.body.left.emit()
    assert template(page, "Letter").body.endswith("New line one. New line two.")
    assert str(page.workspace.session.undo()) == "Text of “Letter”"
    assert template(page, "Letter").body == before
    assert page.editor.body.text() == before


def test_nothing_is_saved_while_somebody_types_but_when_the_page_is_left(qtbot: QtBot, page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    append(page, "Typed {{ sender.name }}")
    wait_for_preview(qtbot, page, "Typed Management board")
    assert "Typed" not in template(page, "Letter").body
    page.hide()
    assert template(page, "Letter").body.endswith("Typed {{ sender.name }}")


def test_form_language_and_format_show_all_their_words_in_a_narrow_editor(page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    page.editor.resize(300, 500)
    QApplication.processEvents()
    for combo in page.editor.template_head._combos.values():
        assert combo.width() >= combo.sizeHint().width()
        assert combo.mapTo(page.editor, combo.rect().bottomRight()).x() <= page.editor.width()


def test_the_preview_follows_the_typing_before_anything_is_saved(qtbot: QtBot, page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    append(page, "Typed {{ sender.name }}")
    wait_for_preview(qtbot, page, "Typed Management board")
    assert "Typed" not in template(page, "Letter").body


def test_a_template_that_cannot_be_read_is_not_saved_and_shows_its_line(page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    before = template(page, "Letter").body
    label = page.workspace.session.undo_label
    append(page, "\n{% if date %")
    assert not page.editor.commit()
    assert template(page, "Letter").body == before
    assert page.workspace.session.undo_label == label
    assert page.editor.body.text().endswith("{% if date %")
    line = len(page.editor.body.text().splitlines())
    assert f"Not saved yet. Text, line {line}" in page.editor.faults.line.text()
    (marked,) = page.editor.body.extraSelections()
    assert marked.cursor.blockNumber() + 1 == line  # type: ignore[attr-defined]
    append(page, "}{% endif %}")
    assert page.editor.faults.line.isHidden()
    assert page.editor.body.extraSelections() == []
    assert page.editor.commit()
    assert template(page, "Letter").body.endswith("{% if date %}{% endif %}")


def test_what_cannot_be_read_is_kept_while_another_template_is_shown(frame: Frame, page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    append(page, "{{ date")
    other = next(t for t in page.workspace.plan.table(MessageTemplate).values() if t.id != template(page, "Letter").id)
    page.open_template(other.id)
    assert page.editor.body.text() == other.body
    assert page.editor.faults.line.isHidden()
    assert "“Letter” can’t be read yet" in frame.notices[-1]
    page.open_template(template(page, "Letter").id)
    assert page.editor.body.text().endswith("{{ date")
    assert "Not saved yet" in page.editor.faults.line.text()
    append(page, " }}")
    assert page.editor.commit()
    assert template(page, "Letter").body.endswith("{{ date }}")


def test_what_cannot_be_read_is_saved_when_the_window_goes(page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    append(page, "{{ date")
    page.editor.keep()
    assert template(page, "Letter").body.endswith("{{ date")


def test_a_template_is_tried_on_a_date_of_its_form(qtbot: QtBot, page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    dates = [page.panel.dates.itemText(n) for n in range(page.panel.dates.count())]
    assert dates == ["Tue 17 Nov · Board letter", "Wed 2 Dec · Budget letter", "Wed 3 Mar 2027 · Far away"]
    page.panel.dates.activated.emit(2)
    wait_for_preview(qtbot, page, "3 March 2027")


def test_a_template_is_added_named_duplicated_archived_and_deleted(page: MessagesPage) -> None:
    page.add_template()
    assert page.segment.value == TEMPLATES
    assert page.editor.template_head.name.hasFocus()
    page.editor.template_head.name.setText("Note")
    page.editor.template_head.name.editingFinished.emit()
    assert page.template is not None
    assert page.template.name == "Note"
    page._with_template(page.deeds.duplicate)
    assert [t.name for t in page.workspace.plan.table(MessageTemplate).values()].count("Note") == 2
    page._with_template(page.deeds.archive)
    assert page.template.archived
    page._with_template(page.deeds.delete)
    assert [t.name for t in page.workspace.plan.table(MessageTemplate).values()].count("Note") == 1


def test_form_and_language_of_a_template_are_kept_as_they_are_chosen(page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    page.editor.template_head._combos["language"].activated.emit(2)
    assert page.template is not None
    assert page.template.language == "nl"


def test_a_template_in_use_is_not_deleted_and_it_says_why(frame: Frame, page: MessagesPage) -> None:
    used = template(page, "Letter")
    communication = next(iter(page.workspace.plan.table(Communication).values()))
    records.update(page.workspace.session, communication, template_id=used.id)
    page.open_template(used.id)
    page._with_template(page.deeds.delete)
    assert "is still used" in frame.notices[-1]
    assert template(page, "Letter") == used


# --- typing


def test_variables_are_offered_and_completed_with_their_braces(page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    body = page.editor.body
    body.setFocus()
    body.selectAll()
    type_text(body, "Hi {{ sender.e")
    assert body.popup.isVisible()
    body.completer.activated[str].emit(str(body.popup.currentIndex().data()))
    assert body.toPlainText() == "Hi {{ sender.email }}"
    body.popup.hide()


def test_a_filter_is_completed_within_the_tag(page: MessagesPage) -> None:
    page.open_template(template(page, "Letter").id)
    body = page.editor.body
    body.setPlainText("{{ date| }}")
    cursor = body.textCursor()
    cursor.setPosition(8)
    body.setTextCursor(cursor)
    type_text(body, "long")
    body.completer.activated[str].emit(str(body.popup.currentIndex().data()))
    assert body.toPlainText() == "{{ date|long_date }}"
    body.popup.hide()


def test_polish_letters_are_typed_and_saved(page: MessagesPage) -> None:
    page.open_template(template(page, "Letter", "pl").id)
    page.editor.body.selectAll()
    type_text(page.editor.body, "Zażółć gęślą jaźń")
    page.editor.commit()
    assert template(page, "Letter", "pl").body == "Zażółć gęślą jaźń"


# --- safety


def test_the_preview_loads_nothing(page: MessagesPage, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"secret")
    browser = page.panel.browser
    for address in (picture.as_uri(), "https://example.org/a.png"):
        assert browser.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(address)) == b"-"
    browser.setHtml(f'<img src="{picture.as_uri()}">')
    image = browser.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(picture.as_uri()))
    assert image == b"-"


def test_a_link_is_opened_only_after_its_address_was_shown(
    qtbot: QtBot, page: MessagesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    page.panel.browser.anchorClicked.emit(QUrl("https://example.org/survey"))
    links = page.panel._links
    assert opened == []
    assert links._address.text() == "https://example.org/survey"
    qtbot.mouseClick(links.open_button, Qt.MouseButton.LeftButton)
    assert opened == ["https://example.org/survey"]
    page.panel.browser.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert not links.open_button.isVisible()


# --- export


@pytest.mark.parametrize(("name", "beginning"), [("eml", b"Content-Type"), ("html", b"<!DOCTYPE"), ("txt", b"Board")])
def test_a_message_is_saved_as_a_file(
    qtbot: QtBot,
    frame: Frame,
    page: MessagesPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    beginning: bytes,
) -> None:
    target = tmp_path / f"message.{name}"
    asked: list[str] = []

    def choose(_parent: object, _title: str, proposed: str) -> tuple[str, str]:
        asked.append(Path(proposed).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page._save(name)
    qtbot.waitUntil(lambda: bool(frame.notices), timeout=SECONDS)
    assert asked == [f"2026-11-17 Board letter (en).{name}"]
    assert target.read_bytes().startswith(beginning)


def test_a_message_with_gaps_is_not_saved(qtbot: QtBot, frame: Frame, page: MessagesPage) -> None:
    records.update(page.workspace.session, template(page, "Letter"), body="{{ nonsense }}")
    page._save("eml")
    qtbot.waitUntil(lambda: bool(frame.notices), timeout=SECONDS)
    assert "nonsense" in frame.notices[-1]


def test_an_empty_plan_of_templates_offers_to_add_one(page: MessagesPage) -> None:
    records.delete_all(page.workspace.session, list(page.workspace.plan.table(MessageTemplate).values()))
    page.show_segment(TEMPLATES)
    button = page._middle.currentWidget().findChild(QPushButton)  # type: ignore[union-attr]
    assert button is not None
    button.click()
    assert page.template is not None


def test_the_rows_follow_the_period_of_the_filter(workspace: Workspace) -> None:
    selection = workspace.selection.value
    assert len(DateRows().of(workspace.schedule, selection, workspace.today)) == 3


def test_a_template_that_is_selected_elsewhere_is_shown_in_the_editor(page: MessagesPage, workspace: Workspace) -> None:
    wanted = list(workspace.plan.table(MessageTemplate).values())[-1]
    workspace.current.set([wanted])
    assert page.is_on_templates
    assert page.template == wanted
