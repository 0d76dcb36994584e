"""Messages: templates and the texts of single dates, with a preview of what readers will see."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget

from commplan.domain.records import KINDS, MessageTemplate
from commplan.domain.texts import translate
from commplan.planning.schedule import Dated
from commplan.ui.actions import KeyNote
from commplan.ui.current import Item
from commplan.ui.lazy import load
from commplan.ui.messages.editor import MessageEditor
from commplan.ui.messages.lists import DateList, TemplateList, day_words
from commplan.ui.messages.nothing import NoMessages
from commplan.ui.messages.renderings import Renderings, Wanted
from commplan.ui.messages.rows import DateRow, DateRows, date_row, dates_for, template_lines
from commplan.ui.messages.side import MessageSide
from commplan.ui.messages.template_deeds import ADD, ARCHIVE, DELETE, DUPLICATE, TemplateDeeds
from commplan.ui.mnemonics import keep_letters_apart
from commplan.ui.pages.base import CURRENT, SELECTION, Page
from commplan.ui.widgets.buttons import MenuButton, PrimaryButton
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.widgets.segmented import Segmented
from commplan.ui.workspace import Workspace

TEMPLATES, DATES = "templates", "dates"

SAVE = {
    "eml": translate("Messages", "E-mail draft (.eml)…"),
    "html": translate("Messages", "Web page (.html)…"),
    "txt": translate("Messages", "Plain text (.txt)…"),
}


class MessagesPage(Page):
    kinds = frozenset(KINDS) | {SELECTION, CURRENT}
    inspects = frozenset({"content_event", "communication", MessageTemplate.kind})
    key_notes = (
        KeyNote("Up / Down", translate("Messages", "To the message or template above or below")),
        KeyNote("Home / End", translate("Messages", "To the first or last of the list")),
        KeyNote("Ctrl+Space", translate("Messages", "In the text: offer what can be filled in")),
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._found, self._dates = DateRows(), list[DateRow]()
        self._language = ""
        self._tried: Dated | None = None  # the date for which templates are shown
        self.renderings = Renderings(workspace)
        self.deeds = TemplateDeeds(workspace)
        self.templates, self.dates = TemplateList(workspace), DateList(workspace)
        self.no_dates = NoMessages(workspace)
        self.editor = MessageEditor(workspace, self.renderings.refuse_unreadable)
        self._make_tools()
        self.panel = MessageSide(workspace, self._export_button())
        self.side = self.panel
        self.body.addWidget(self._make_splitter())
        self.setFocusProxy(self._lists)
        self._connect()

    # --- building

    def _make_tools(self) -> None:
        say, icons = self.workspace.say, self.workspace.icons
        choices = [
            (DATES, say(translate("Messages", "Messages"))),
            (TEMPLATES, say(translate("Messages", "Templates"))),
        ]
        chosen = self.workspace.settings.value("messages/segment", DATES)
        self.segment = Segmented(icons, choices, chosen if chosen in (DATES, TEMPLATES) else DATES, small=True)
        self.segment.chosen.connect(self.show_segment)
        self.leading_tools.append(self.segment)
        add = self.add_action(ADD, self.add_template)
        self._template_actions = [
            self.add_action(spec, partial(self._with_template, deed))
            for spec, deed in (
                (DUPLICATE, self.deeds.duplicate),
                (ARCHIVE, self.deeds.archive),
                (DELETE, self.deeds.delete),
            )
        ]
        button = PrimaryButton(icons, say(translate("Messages", "Template")), "plus")
        self.header_tools.append(button.follow(add))

    def _export_button(self) -> MenuButton:
        say, menu = self.workspace.say, QMenu()
        keep_letters_apart(menu)
        self._save_actions = []
        for name, text in SAVE.items():
            action = menu.addAction(say(text))
            action.triggered.connect(partial(self._save, name))
            self._save_actions.append(action)
        menu.addSeparator()
        export = menu.addAction(say(translate("Messages", "All messages of a period…")))
        export.triggered.connect(self._export_all)
        return MenuButton(self.workspace.icons, say(translate("Messages", "Export")), menu, "download")

    def _make_splitter(self) -> QSplitter:
        say, icons = self.workspace.say, self.workspace.icons
        self._lists = QStackedWidget()
        for widget in (self.dates, self.templates, self.no_dates):
            self._lists.addWidget(widget)
        none = translate("Messages", "No template yet. A template is written once and used for every date.")
        add = PrimaryButton(icons, say(translate("Messages", "Add a template")), "plus", self.add_template)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.editor)
        self._middle.addWidget(EmptyState(icons, "file-text", say(none), add))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._lists)
        splitter.addWidget(self._middle)
        self._lists.setMinimumWidth(180)
        self._middle.setMinimumWidth(280)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 10_000])
        return splitter

    def _connect(self) -> None:
        self.templates.chosen.connect(lambda _: self._show_chosen())
        self.dates.chosen.connect(self._on_date_chosen)
        for view in (self.templates, self.dates):
            view.activated.connect(lambda _: self.editor.body.setFocus())
        self.templates.customContextMenuRequested.connect(self._open_menu)
        self.editor.edited.connect(lambda: self._render(at_once=False))
        self.editor.language_chosen.connect(self._choose_language)
        self.editor.template_wanted.connect(self.open_template)
        self.deeds.made.connect(self._show_made)
        self.panel.date_chosen.connect(self._try_date)
        self.renderings.made.connect(self._show_text)
        self.renderings.refused.connect(self.panel.show_problem)
        self.renderings.checked.connect(self.dates.show_missing)

    # --- showing

    def refresh(self, kinds: frozenset[str]) -> None:
        if CURRENT in kinds:
            self._follow_current()
        if kinds != {CURRENT}:
            workspace = self.workspace
            words = workspace.selection.value.words
            self.templates.set_rows(template_lines(workspace.plan, words, workspace.say))
            self._dates = self._found.of(workspace.schedule, workspace.selection.value, workspace.today)
            self._show_dates()
            if not self._dates:
                self.no_dates.update_reason()
            self.renderings.check(self._dates)
        item = self.workspace.current.item
        if CURRENT in kinds and item is not None and item.kind == MessageTemplate.kind:
            self.open_template(item.id)
        self._show_chosen()

    def _show_dates(self) -> None:
        """The dates of the period, and the one that was selected elsewhere though it lies outside."""
        workspace, item = self.workspace, workspace_item(self.workspace)
        rows = self._dates
        if item is not None and all(row.key != (item.id, item.original) for row in rows) and item.original:
            dated = workspace.schedule.find(item.id, item.original)
            if dated is not None:
                rows = sorted([*rows, date_row(workspace.plan, dated)], key=lambda r: r.dated.date)
        self._dates = rows
        self.dates.set_rows(rows)
        if item is not None and item.original:
            self.dates.choose((item.id, item.original))
        for view in (self.dates, self.templates):
            view.choose_first()

    def _follow_current(self) -> None:
        """Show the date that was selected elsewhere."""
        item = workspace_item(self.workspace)
        if item is None or item.original is None:
            return
        self.segment.set_value(DATES)
        if not self.dates.choose((item.id, item.original)):
            self._show_dates()

    def show_segment(self, name: str) -> None:
        """Show the messages of the period, or the templates."""
        self.segment.set_value(name)
        self.workspace.settings.set_value("messages/segment", name)
        self._show_chosen()

    @property
    def is_on_templates(self) -> bool:
        return self.segment.value == TEMPLATES

    @property
    def template(self) -> MessageTemplate | None:
        """The chosen template."""
        row = self.templates.row
        return row if self.is_on_templates and isinstance(row, MessageTemplate) else None

    @property
    def date(self) -> DateRow | None:
        """The chosen date."""
        row = self.dates.row
        return row if not self.is_on_templates and isinstance(row, DateRow) else None

    def _show_chosen(self) -> None:
        """Show what is chosen in the editor and in the preview."""
        template, date = self.template, self.date
        self._lists.setCurrentIndex(1 if self.is_on_templates else 0 if self._dates else 2)
        for action in self._template_actions:
            action.setEnabled(template is not None)
        for action in self._save_actions:
            action.setEnabled(date is not None)
        if template is not None:
            self._show_template(template)
        elif date is not None:
            self._show_date(date)
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self.editor.commit()
        self.renderings.want(None)
        self.panel.offer_dates(None, None)
        self.panel.show_nothing(None)
        self._middle.setCurrentIndex(1)
        self._middle.setVisible(self.is_on_templates)

    def _show_template(self, template: MessageTemplate) -> None:
        self._show_editor()
        self.editor.show_template(template)
        dates = dates_for(self.workspace.schedule, template, self.workspace.today)
        tried = self._tried.key if self._tried else None
        self._tried = next((dated for dated in dates if dated.key == tried), dates[0] if dates else None)
        self.panel.offer_dates(dates, self._tried)
        self._render(at_once=True)

    def _show_date(self, date: DateRow) -> None:
        self._show_editor()
        languages = [language for language, _ in date.languages]
        if self._language not in languages:
            self._language = languages[0]
        self.editor.show_date(date, self._language)
        self.panel.offer_dates(None, None)
        self._render(at_once=True)

    def _show_editor(self) -> None:
        self._middle.show()
        self._middle.setCurrentIndex(0)

    def _on_date_chosen(self, row: DateRow | None) -> None:
        self._show_chosen()
        if row is not None:
            self.workspace.current.set([row.dated])

    def _choose_language(self, language: str) -> None:
        self._language = language
        self._show_chosen()

    def _try_date(self, dated: Dated) -> None:
        self._tried = dated
        self._render(at_once=True)

    def open_template(self, template_id: str) -> None:
        """Show a template in the editor."""
        self.show_segment(TEMPLATES)
        self.templates.choose(template_id)
        self._show_chosen()

    # --- preview

    def _previewed(self) -> tuple[Dated, str] | None:
        template, date = self.template, self.date
        if template is not None:
            return (self._tried, template.language) if self._tried else None
        return (date.dated, self._language) if date else None

    def _render(self, *, at_once: bool) -> None:
        found, source = self._previewed(), self.editor.source()
        if found is None:
            none = translate("Messages", "Nothing goes out through this channel: there is nothing to try it on.")
            self.renderings.want(None)
            self.panel.show_nothing(none)
        elif not source.subject and not source.body:
            self.renderings.want(None)
            self.panel.show_nothing(translate("Messages", "There is no text yet."))
        else:
            self.panel.begin((self.template.id if self.template else found[0].key, found[1]))
            self.renderings.want(Wanted(source, *found), at_once=at_once)

    def _show_text(self, text: object) -> None:
        found = self._previewed()
        if found is not None:
            about = f"{day_words(found[0].date, self.workspace)} · {found[0].title}"
            self.panel.show_text(text, "" if self.template else about)  # type: ignore[arg-type]

    # --- doing

    def add_template(self) -> None:
        """Add a template like the chosen one."""
        self.editor.commit()
        self.deeds.add(self.template)

    def _with_template(self, deed: Callable[[MessageTemplate], None]) -> None:
        """Do something with the chosen template, as it stands in the editor."""
        self.editor.commit()
        template = self.template
        if template is not None:
            deed(template)

    def _show_made(self, template_id: str, wants_name: bool) -> None:
        self.open_template(template_id)
        if wants_name:
            self.editor.template_head.name.setFocus()
            self.editor.template_head.name.selectAll()

    def _open_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self._template_actions)
        keep_letters_apart(menu)
        menu.popup(self.templates.viewport().mapToGlobal(point))

    def _save(self, name: str) -> None:
        found = self._previewed()
        if self.editor.commit() and found is not None:
            load("commplan.ui.messages.saving:save_message")(self.workspace, *found, name, self.window())

    def _export_all(self) -> None:
        if self.editor.commit():
            load("commplan.ui.dialogs.export:ExportDialog")(self.workspace, "messages", self.window()).open()

    def dispose(self) -> None:
        self.editor.keep()
        self.renderings.close()


def workspace_item(workspace: Workspace) -> Item | None:
    """The one date that is selected in the window, if it is one date."""
    item = workspace.current.item
    return item if item and item.kind == "communication" and item.original else None
