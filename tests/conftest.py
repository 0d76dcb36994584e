"""What every test may rely on: no screen, no network, no traces in anybody's own folders."""

import gc
import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

FOLDER_VARIABLES = (
    "HOME",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_RUNTIME_DIR",
    "XDG_STATE_HOME",
)
THIS_MACHINE = ("127.0.0.1", "::1", "localhost")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Every worker and every start of the program, of which there are many, would compile all of it anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A busy machine is no reason to fail: no deadline, no complaint about slow generation.
settings.register_profile("ordinary", max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", settings.get_profile("ordinary"), max_examples=2000)
settings.load_profile("ordinary")


def pytest_configure(config: pytest.Config) -> None:
    """Send settings, caches and logs to a folder that goes away, before any module asks where they belong."""
    home = tempfile.TemporaryDirectory(prefix="commplan-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(home.cleanup)
    for variable in FOLDER_VARIABLES:
        folder = Path(home.name, variable.lower())
        folder.mkdir(mode=0o700)
        os.environ[variable] = str(folder)


def pytest_collection_finish() -> None:
    """Spare the garbage collector what stays for the whole run: the tests themselves and all that they import.

    What the tests leave behind on top of that, such as caches, need not be looked through as often as by itself.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(700, 10, 40)


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Refuse connections to other machines."""
    connect = socket.socket.connect

    def connect_locally(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in THIS_MACHINE:
            raise RuntimeError(f"A test tried to reach {address[0]}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_locally)
        yield
