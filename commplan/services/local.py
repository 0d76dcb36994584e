"""This computer: who works here, and where backups are kept."""

import getpass

from commplan.clock import Clock, now
from commplan.services.folders import data_folder
from commplan.services.session import Local


def this_computer(clock: Clock = now) -> Local:
    """What a session needs to know of the machine it runs on."""
    return Local(who=user_name(), backups=data_folder() / "backups", clock=clock)


def user_name() -> str:
    """The name under which history is kept."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "?"
