"""This computer: who works here, and where backups and logs are kept."""

import getpass
from pathlib import Path

import platformdirs

from commplan.clock import Clock, now
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


def data_folder() -> Path:
    """Where the program keeps what is not part of a plan."""
    return Path(platformdirs.user_data_dir("commplan", appauthor=False))


def log_file() -> Path:
    """Where the details of faults are written."""
    return Path(platformdirs.user_log_dir("commplan", appauthor=False)) / "commplan.log"
