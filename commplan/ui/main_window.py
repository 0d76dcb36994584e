"""The window: welcome screen or an open plan, under one menu bar. A new language or theme builds its content anew."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QCloseEvent, QFont
from PySide6.QtWidgets import QApplication, QMainWindow

from commplan.domain.errors import UserError
from commplan.domain.texts import Text, Translate, translate
from commplan.services.session import Local, Session
from commplan.ui.current import Current, SharedSelection
from commplan.ui.frame import title_of
from commplan.ui.kept_filter import kept_filter
from commplan.ui.lazy import load
from commplan.ui.look import apply_look, make_look, qt_texts
from commplan.ui.plan_files import PlanFiles
from commplan.ui.plan_view import PlanView
from commplan.ui.settings import LANGUAGE, THEME, Settings
from commplan.ui.tasks import Tasks
from commplan.ui.window_menus import WindowMenus
from commplan.ui.workspace import PROBLEM, SUCCESS, Notice, Remedy, Workspace

if TYPE_CHECKING:
    from commplan.ui.welcome import Welcome


class MainWindow(QMainWindow):
    """Holds at most one open plan. It fills the frame (ui/frame.py), which is what the system knows as the window."""

    def __init__(self, settings: Settings, local: Local, base_font: QFont) -> None:
        super().__init__()
        self.settings = settings
        self.local = local
        self._base_font = base_font
        self.look = make_look(settings, base_font)
        self._qt_texts: list[QTranslator] = []
        self.tasks = Tasks()
        self.files = PlanFiles(self, settings, local, self._translate)
        self.files.opened.connect(self.show_session)
        self.files.failed.connect(self.show_error)
        self.files.damaged.connect(self.show_damaged)
        self.view: PlanView | None = None
        self._session: Session | None = None
        self._welcome: Welcome | None = None
        self._unseen: Notice | None = None
        self._selection, self._current = SharedSelection(), Current()
        self._apply_look()

    def _translate(self) -> Translate:
        return self.look.say

    @property
    def session(self) -> Session | None:
        return self._session

    # --- content

    def show_session(self, session: Session) -> None:
        """Show a plan in place of what is open."""
        self.close_session()
        self._session = session
        self._selection, self._current = kept_filter(self.settings, session), Current()
        self._show_plan(session)

    def _show_plan(self, session: Session) -> None:
        workspace = Workspace(
            session,
            self.look,
            settings=self.settings,
            selection=self._selection,
            current=self._current,
            tasks=self.tasks,
        )
        view = PlanView(workspace, self.look)
        self._welcome = None
        self.setCentralWidget(view)
        self.view = view
        self.menus.follow(view)
        self.setWindowTitle(title_of(session.path))
        view.start()
        if session.read_only_because is not None:
            workspace.notify(session.read_only_because)

    def show_welcome(self) -> None:
        """Show the welcome screen in place of the plan."""
        self.close_session()
        self._show_welcome()

    def _show_welcome(self) -> None:
        today = self.local.clock().astimezone().date()
        welcome = load("commplan.ui.welcome:Welcome")(self.look, today, self.settings.recent(), self.tasks)
        welcome.plan_built.connect(self.files.create)
        welcome.open_wanted.connect(self.files.choose)
        welcome.recent_wanted.connect(lambda path: self.open_path(Path(path)))
        welcome.demo_wanted.connect(lambda: load("commplan.ui.demo:open_demo")(self, self.local.clock()))
        self._welcome = welcome
        self.setCentralWidget(welcome)
        self.menus.follow(None)
        self.setWindowTitle("commplan")

    def start_without_plan(self) -> None:
        """Show the welcome screen, and on it why the plan asked for could not be opened."""
        self._show_welcome()
        if self._unseen is not None:
            self._show_notice(self._unseen)
            self._unseen = None

    def close_session(self) -> None:
        """Let go of the open plan. Everything is saved already; a field that was not left yet is saved now."""
        self._put_away_view()
        if self._session is not None:
            self._session.close()
            self._session = None

    def _put_away_view(self) -> None:
        self.tasks.cancel()
        self._welcome = None
        if self.view is not None:
            self.view.save()
            self.view.dispose()
            self.view = None

    # --- looks

    def _apply_look(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_look(app, self.look)
        for translator in self._qt_texts:
            app.removeTranslator(translator)
        self._qt_texts = qt_texts(self.look.language)
        for translator in self._qt_texts:
            app.installTranslator(translator)
        self.menus = WindowMenus(self)

    def rebuild(self) -> None:
        """Build everything anew in the language and theme of the settings; what is selected stays."""
        self._put_away_view()
        self.look = make_look(self.settings, self._base_font)
        self._apply_look()
        if self._session is not None:
            self._show_plan(self._session)
        else:
            self._show_welcome()

    def follow_system(self) -> None:
        """The system went dark or light: follow, unless a theme was chosen."""
        if not self.settings.get(THEME):
            self.rebuild()

    def set_theme(self, name: str) -> None:
        self.settings.set(THEME, name)
        self.rebuild()

    def set_language(self, language: str) -> None:
        self.settings.set(LANGUAGE, language)
        self.rebuild()

    # --- what menus and other starts of the program ask for

    def run(self, operation: Callable[[], object]) -> bool:
        """Do something with the open plan; a UserError is shown below the page."""
        return self.view.workspace.run(operation) if self.view else False

    def open_path(self, path: Path) -> None:
        """Open a plan file, unless it is the one that is open."""
        if self._session is None or not _is_same(self._session.path, path):
            self.files.open(path)
        if self.isVisible():  # asked for by a second start
            self.window().activateWindow()
            self.window().raise_()

    def save_copy(self) -> None:
        session = self._session
        if session is None or self.view is None:
            return
        copy = self.view.workspace.result_of(lambda: self.files.save_copy(session))
        if copy is not None:
            text = translate("Window", "A copy was saved as “{path}”; you keep working in “{name}”.")
            self.view.workspace.notify(text.format(path=str(copy), name=session.path.name), SUCCESS)

    def back_up(self) -> None:
        session, view = self._session, self.view
        if session is None or view is None:
            return
        made = view.workspace.result_of(session.backup)
        if made is not None:
            text = translate("Window", "A backup was made and checked: “{path}”.").format(path=str(made))
            view.workspace.notify(text, SUCCESS)

    def show_error(self, error: UserError) -> None:
        """Show what went wrong, below the page or on the welcome screen."""
        self.tell(error.text, PROBLEM)

    def show_damaged(self, path: Path, text: Text) -> None:
        """Show why a plan can't be opened; its newest backup can be restored."""
        words = self.look.say(translate("Window", "Restore the newest backup"))
        deed = Remedy(words, lambda: load("commplan.ui.dialogs.restore:put_back")(self, path))
        about = Text("", "{file}: {text}").format(file=path.name, text=text)  # another plan may be open
        self._show_notice(Notice(self.look.say(about), PROBLEM, deed))

    def tell(self, text: Text, tone: str) -> None:
        """Show a message below the page or on the welcome screen."""
        self._show_notice(Notice(self.look.say(text), tone))

    def _show_notice(self, notice: Notice) -> None:
        if self.view is not None:
            self.view.workspace.notice.emit(notice)
        elif self._welcome is not None:
            self._welcome.show_notice(notice)
        else:
            self._unseen = notice  # comes with the welcome screen

    # --- the end

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_session()
        self.tasks.wait()
        event.accept()


def _is_same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
