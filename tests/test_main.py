"""main.py: what it finds missing, what it tells whom, and how it gets over an interrupted set-up.

Each test works on a copy of main.py in a folder of its own, beside locks that ask for nothing.
"""

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

MAIN = Path(__file__).parent.parent / "main.py"
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has missing system packages")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "a checkout"
    folder.mkdir()
    shutil.copy(MAIN, folder)
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (folder / lock).touch()
    return folder


@pytest.fixture
def main(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONUTF8"):
        monkeypatch.setenv(variable, "")
    monkeypatch.chdir(checkout)
    spec = importlib.util.spec_from_file_location("main_under_test", checkout / "main.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# --- Python itself ----------------------------------------------------------------------------------------------------


def test_an_old_python_can_read_it() -> None:
    ast.parse(MAIN.read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("version", [(3, 7, 16), (3, 10, 0), (3, 15, 0)])
def test_a_python_that_does_not_fit_gets_a_sentence(
    main: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], version: tuple[int, ...]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "version_info", version)
        assert main.main(["demo"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("commplan: Python 3.11 to 3.14 is needed; this is {}.{}.{} (".format(*version))
    assert told.count("\n") == 1


def test_an_incomplete_python_gets_a_sentence(main: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "_sqlite3" else find(name))
    with pytest.raises(main.SetupError, match="was built without _sqlite3"):
        main.build("run")


# --- system packages --------------------------------------------------------------------------------------------------


class Apt:
    """Stands in for apt: what it knows, and which of its runs fail."""

    def __init__(self, known: set[str], fails: int = 0, after_update: set[str] | None = None) -> None:
        self.known, self.fails, self.after_update = known, fails, after_update
        self.runs: list[str] = []

    def known_packages(self) -> frozenset[str]:
        return frozenset(self.known)

    def apt_get(self, become_root: list[str], arguments: list[str]) -> tuple[int, str]:
        self.runs.append(" ".join([*become_root, *arguments]))
        if arguments[0] == "update":
            self.known |= self.after_update or set()
            return 0, ""
        self.fails -= 1
        return (100, "Unable to fetch some archives") if self.fails >= 0 else (0, "")


@pytest.fixture
def with_apt(main: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Callable[[Apt, list[str] | None], Apt]:
    def use(apt: Apt, become_root: list[str] | None) -> Apt:
        monkeypatch.setattr(shutil, "which", lambda tool: "/usr/bin/" + tool)
        monkeypatch.setattr(main, "known_packages", apt.known_packages)
        monkeypatch.setattr(main, "apt_get", apt.apt_get)
        monkeypatch.setattr(main, "way_to_become_root", lambda: become_root)
        return apt

    return use


UseApt = Callable[[Apt, list[str] | None], Apt]


@ON_LINUX
def test_a_window_needs_more_libraries(main: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main, "loads", lambda library: False)
    assert main.missing_libraries(window=False) == list(main.BASE_LIBRARIES)
    assert main.missing_libraries(window=True) == [*main.BASE_LIBRARIES, *main.WINDOW_LIBRARIES]


@ON_LINUX
def test_libraries_are_looked_for_by_loading_them(main: ModuleType) -> None:
    assert main.loads("libc.so.6")
    assert not main.loads("libof-no-such-name.so.1")


def test_known_packages_are_installed_without_an_update(main: ModuleType, with_apt: UseApt) -> None:
    apt = with_apt(Apt({"libgl1", "python3-venv"}), [])
    main.install_system(["libGL.so.1"], True)
    assert apt.runs == ["install -y --no-install-recommends libgl1 python3-venv"]


def test_lists_are_fetched_when_apt_does_not_know_a_package(main: ModuleType, with_apt: UseApt) -> None:
    apt = with_apt(Apt(set(), after_update={"libglib2.0-0t64", "libglib2.0-0"}), ["sudo", "-n"])
    main.install_system(["libglib-2.0.so.0"], False)
    assert apt.runs == ["sudo -n update", "sudo -n install -y --no-install-recommends libglib2.0-0t64"]


def test_lists_are_fetched_when_they_are_stale(main: ModuleType, with_apt: UseApt) -> None:
    apt = with_apt(Apt({"libgl1"}, fails=1), [])
    main.install_system(["libGL.so.1"], False)
    assert [run.split()[0] for run in apt.runs] == ["install", "update", "install"]


def test_the_venv_package_of_this_python_comes_first(main: ModuleType, with_apt: UseApt) -> None:
    exact = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    apt = with_apt(Apt({exact, "python3-venv"}), [])
    main.install_system([], True)
    assert apt.runs[0].endswith(" " + exact)


def test_without_rights_the_administrator_gets_one_line(main: ModuleType, with_apt: UseApt) -> None:
    apt = with_apt(Apt({"libgl1", "libglib2.0-0"}), None)
    with pytest.raises(main.SetupError) as told:
        main.install_system(["libGL.so.1", "libglib-2.0.so.0"], True)
    assert apt.runs == []
    assert str(told.value).splitlines()[1:] == [
        "    sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libglib2.0-0 python3-venv"
    ]


def test_when_apt_fails_its_reason_and_the_line_are_told(
    main: ModuleType, with_apt: UseApt, capsys: pytest.CaptureFixture[str]
) -> None:
    with_apt(Apt({"libgl1"}, fails=2), [])
    with pytest.raises(main.SetupError, match="apt-get install -y --no-install-recommends libgl1"):
        main.install_system(["libGL.so.1"], False)
    assert "Unable to fetch some archives" in capsys.readouterr().err


def test_without_apt_the_libraries_are_named(main: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda tool: None)
    with pytest.raises(main.SetupError, match=r"libGL\.so\.1, the Python module ensurepip"):
        main.install_system(["libGL.so.1"], True)


def test_packages_that_do_not_help_are_reported(main: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main, "missing_libraries", lambda window: ["libGL.so.1"])
    monkeypatch.setattr(main, "install_system", lambda libraries, ensurepip: None)
    with pytest.raises(main.SetupError, match="does not find them"):
        main.prepare("run")


# --- .venv ------------------------------------------------------------------------------------------------------------


class Steps:
    """Stands in for the slow steps of a set-up and remembers them; one of them may be interrupted."""

    def __init__(self, main: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        self.main, self.done = main, list[str]()
        self.interrupted = False
        monkeypatch.setattr(main, "run_quietly", self.run)
        monkeypatch.setattr(main, "link_source", lambda: self.done.append("link"))
        monkeypatch.setattr(main, "missing_libraries", lambda window: [])

    def run(self, command: list[str], follow: object = None) -> tuple[int, list[str]]:
        if "venv" in command:
            assert not self.main.VENV.exists()
            self.main.PYTHON.parent.mkdir(parents=True)
            self.main.PYTHON.touch()
            self.done.append("venv")
            return 0, []
        assert not self.main.STAMP.exists()
        if self.interrupted:
            raise KeyboardInterrupt
        self.done.append(Path(command[-1]).name)
        return 0, []

    def taken(self) -> list[str]:
        done, self.done = self.done, []
        return done


@pytest.fixture
def steps(main: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Steps:
    return Steps(main, monkeypatch)


def test_a_finished_setup_is_not_repeated(main: ModuleType, steps: Steps) -> None:
    main.prepare("run")
    assert steps.taken() == ["venv", "requirements.lock", "link"]
    main.prepare("run")
    assert steps.taken() == []


def test_tests_add_to_what_the_program_needs(main: ModuleType, steps: Steps) -> None:
    main.prepare("run")
    steps.taken()
    main.prepare("dev")
    assert steps.taken() == ["requirements-dev.lock", "link"]
    main.prepare("run")
    assert steps.taken() == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_changed_lock_makes_it_anew(main: ModuleType, steps: Steps, checkout: Path, lock: str) -> None:
    main.prepare("run")
    steps.taken()
    (checkout / lock).write_text("# other", encoding="utf-8")
    main.prepare("run")
    assert steps.taken() == ["venv", "requirements.lock", "link"]


def test_another_python_makes_it_anew(main: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch) -> None:
    main.prepare("run")
    steps.taken()
    monkeypatch.setattr(main, "base_python", lambda: "/opt/another/python3")
    main.prepare("run")
    assert "venv" in steps.taken()


def test_a_python_that_went_away_makes_it_anew(main: ModuleType, steps: Steps) -> None:
    main.prepare("run")
    steps.taken()
    main.PYTHON.unlink()
    main.prepare("run")
    assert "venv" in steps.taken()


def test_an_interrupted_setup_is_repaired(
    main: ModuleType, steps: Steps, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main, "hand_over", lambda command: 0)
    steps.interrupted = True
    assert main.main(["info", "x.commplan"]) == 130
    assert capsys.readouterr().err.endswith("commplan: stopped\n")
    steps.taken()
    steps.interrupted = False
    assert main.main(["info", "x.commplan"]) == 0
    assert steps.taken() == ["venv", "requirements.lock", "link"]


def test_an_interrupted_addition_is_repaired(main: ModuleType, steps: Steps) -> None:
    main.prepare("run")
    steps.taken()
    steps.interrupted = True
    with pytest.raises(KeyboardInterrupt):
        main.prepare("dev")
    steps.interrupted = False
    main.prepare("run")
    assert steps.taken() == ["venv", "requirements.lock", "link"]


@pytest.mark.parametrize("left", ["folder", "file", "broken stamp"])
def test_whatever_stands_in_the_way_is_replaced(main: ModuleType, steps: Steps, left: str) -> None:
    if left == "file":
        main.VENV.touch()
    else:
        main.VENV.mkdir()
    if left == "broken stamp":
        main.STAMP.write_bytes(b"\xff\x00")
    main.prepare("run")
    assert main.is_ready("run")


def test_a_failed_download_is_told_in_two_sentences(
    main: ModuleType, steps: Steps, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pip = ["WARNING: Retrying", "ERROR: Could not find a version of babel==2.18.0", "ERROR: No matching distribution"]
    monkeypatch.setattr(
        main, "run_quietly", lambda command, follow=None: (1, pip) if "pip" in command else steps.run(command)
    )
    assert main.main(["info", "x.commplan"]) == 1
    assert capsys.readouterr().err.splitlines()[-2:] == [
        "commplan: The packages could not be installed: Could not find a version of babel==2.18.0",
        "Check the network connection and the free disk space, then start again.",
    ]
    assert not main.is_ready("run")


def test_a_folder_that_cannot_be_written_is_told(main: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    main.LOCK_FILE.mkdir()
    with pytest.raises(main.SetupError, match="cannot write to"):
        main.build("run")


def test_two_real_setups_at_once_and_a_start_after_them(checkout: Path) -> None:
    """No stand-ins: both end well, one of them did the work, and the third start has nothing to say."""
    package = checkout / "commplan"
    package.mkdir()
    (package / "cli.py").write_text(
        "import sys\ndef main():\n    print(sys.argv, sys.flags.utf8_mode, sys.prefix)\n    return 3\n",
        encoding="utf-8",
    )
    # Parts of the environment of this test run that are not there for a person.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}

    def start() -> subprocess.Popen[str]:
        command = [sys.executable, str(checkout / "main.py"), "info", "plan.commplan"]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdout=pipe, stderr=pipe, encoding="utf-8", env=environment)

    both = [start(), start()]
    told = [child.communicate(timeout=120) for child in both]
    third = start()
    silence = third.communicate(timeout=60)

    handed_over = f"['commplan-cli', 'info', 'plan.commplan'] 1 {checkout / '.venv'}\n"
    assert [out for out, _ in [*told, silence]] == [handed_over] * 3
    assert [child.returncode for child in [*both, third]] == [3, 3, 3]
    assert sorted("ready" in err for _, err in told) == [False, True]
    assert silence[1] == ""


# --- verbs ------------------------------------------------------------------------------------------------------------


class Handed:
    """Remembers what was prepared, run and handed over to."""

    def __init__(self, main: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        self.prepared: tuple[str, bool] | None = None
        self.ran: list[list[str]] = []
        self.code = 0
        monkeypatch.setattr(main, "prepare", self.prepare)
        monkeypatch.setattr(main, "run_patiently", self.run)
        monkeypatch.setattr(main, "hand_over", self.run)

    def prepare(self, kind: str, window: bool = False) -> None:
        self.prepared = (kind, window)

    def run(self, command: list[str]) -> int:
        self.ran.append(command[2:])
        return self.code


@pytest.fixture
def handed(main: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Handed:
    monkeypatch.setattr(main, "has_screen", lambda: False)
    return Handed(main, monkeypatch)


@pytest.fixture
def screen(main: ModuleType, handed: Handed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main, "has_screen", lambda: True)


def test_every_verb_of_the_command_line_is_handed_on(main: ModuleType, handed: Handed) -> None:
    for verb in main.CLI_VERBS:
        assert main.main([verb, "a.commplan", "--json"]) == 0
        assert handed.ran.pop() == ["-c", main.CLI_ENTRY, verb, "a.commplan", "--json"]
        assert handed.prepared == ("run", False)


def test_no_verb_of_the_command_line_is_unknown_here(main: ModuleType) -> None:
    parser = importlib.import_module("commplan.cli.parser")  # here, so that the tests of the set-up need no commplan
    assert set(parser.VERBS) <= set(main.CLI_VERBS)


@pytest.mark.usefixtures("screen")
@pytest.mark.parametrize("arguments", [[], ["year.commplan"]])
def test_a_plan_or_nothing_opens_the_window(main: ModuleType, handed: Handed, arguments: list[str]) -> None:
    assert main.main(arguments) == 0
    assert handed.ran == [["-c", main.APP_ENTRY, *arguments]]
    assert handed.prepared == ("run", True)


def test_without_a_screen_the_window_is_refused(
    main: ModuleType, handed: Handed, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main([]) == 1
    assert "There is no screen here" in capsys.readouterr().err
    assert handed.prepared is None


def test_without_a_screen_the_demo_does_its_job_only(main: ModuleType, handed: Handed) -> None:
    assert main.main(["demo"]) == 0
    assert handed.ran == [["-c", main.CLI_ENTRY, "demo"]]


@pytest.mark.usefixtures("screen")
@pytest.mark.parametrize(
    ("options", "folder"), [([], "commplan-demo"), (["--out", "x"], "x"), (["--lang", "pl", "--out=y/z"], "y/z")]
)
def test_with_a_screen_the_demo_opens_its_plan(
    main: ModuleType, handed: Handed, options: list[str], folder: str
) -> None:
    assert main.main(["demo", *options]) == 0
    assert handed.ran == [
        ["-c", main.CLI_ENTRY, "demo", *options],
        ["-c", main.APP_ENTRY, str(Path(folder, "demo.commplan"))],
    ]
    assert handed.prepared == ("run", True)


@pytest.mark.usefixtures("screen")
def test_a_demo_that_failed_opens_nothing(main: ModuleType, handed: Handed) -> None:
    handed.code = 1
    assert main.main(["demo"]) == 1
    assert len(handed.ran) == 1


def test_tests_run_off_screen(main: ModuleType, handed: Handed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert main.main(["test", "-k", "x"]) == 0
    assert handed.ran == [["-m", "pytest", "-k", "x"]]
    assert handed.prepared == ("dev", False)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_all_checks_run_and_the_last_line_tells(
    main: ModuleType, handed: Handed, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["checks"]) == 0
    assert [command[1] for command in handed.ran] == ["ruff", "ruff", "mypy", "pytest"]
    assert capsys.readouterr().err.endswith("commplan: all checks passed\n")
    handed.code = 1
    assert main.main(["checks"]) == 1
    assert capsys.readouterr().err.splitlines()[-1].startswith("commplan: checks failed: ruff check, ruff format,")


@pytest.mark.parametrize("arguments", [["chek"], ["--jsno"], ["checks", "more"]])
def test_wrong_usage_is_told_before_anything_is_prepared(
    main: ModuleType, handed: Handed, arguments: list[str]
) -> None:
    assert main.main(arguments) == 2
    assert handed.prepared is None


def test_help_needs_no_setup(main: ModuleType, handed: Handed, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--help"]) == 0
    assert "python3 main.py demo" in capsys.readouterr().out
    assert handed.prepared is None


@pytest.mark.skipif(sys.platform == "win32", reason="a signal to the parent is a POSIX thing")
def test_ctrl_c_lets_the_child_finish_and_then_stops(main: ModuleType, checkout: Path) -> None:
    script = (
        "import os, pathlib, signal, time\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "os.kill(os.getppid(), signal.SIGINT)\n"
        "time.sleep(0.1)\n"
        "pathlib.Path('finished').touch()\n"
    )
    with pytest.raises(KeyboardInterrupt):
        main.run_patiently([sys.executable, "-c", script])
    assert (checkout / "finished").exists()
