"""Where this computer keeps what is not part of a plan."""

from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """Backups, and what a second start has to know of the first."""
    return Path(platformdirs.user_data_dir("commplan", appauthor=False))


def log_file() -> Path:
    """Where the details of faults are written."""
    return Path(platformdirs.user_log_dir("commplan", appauthor=False)) / "commplan.log"
