"""Taking in a whole plan that was exported as JSON: into a new file, which is opened then."""

from typing import TYPE_CHECKING

from commplan.domain.texts import translate
from commplan.services.plan_files import read_export
from commplan.ui.workspace import INFO

if TYPE_CHECKING:
    from commplan.ui.main_window import MainWindow


def import_plan(window: "MainWindow") -> None:
    """Ask for the file, read it in the background, ask where the new plan shall lie. What is at fault is said."""
    path = window.files.choose_export()
    if path is None:
        return
    window.tell(translate("Window", "Reading “{name}”…").format(name=path.name), INFO)
    task = window.tasks.start(lambda _: read_export(path), window)
    task.succeeded.connect(lambda found: window.files.create(*found))
    task.refused.connect(window.show_error)
