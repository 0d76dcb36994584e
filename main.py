"""Start commplan from a source checkout, preparing everything it needs on first use.

Only the standard library is used, and only syntax that Python 3.7 can read, so that an old Python gets a sentence
instead of a syntax error. What is done here: find missing system libraries, build `.venv` from the hash-pinned lock,
remember that with a stamp, and hand over to commplan inside `.venv`.
"""

from __future__ import annotations

import os
import sys

try:
    import argparse
    import contextlib
    import ctypes
    import hashlib
    import importlib.util
    import shutil
    import signal
    import subprocess
    import tempfile
    import time
    from pathlib import Path
    from typing import IO, Callable, Iterator, Sequence

    if sys.platform == "win32":
        import msvcrt
    else:
        import fcntl
except ImportError as lacking:  # python3-minimal, or a Python built without some library
    sys.exit(f"commplan: this Python is incomplete ({lacking}); on Debian install the package python3.")

OLDEST, NEWEST = (3, 11), (3, 14)  # newest: as far as PySide6 6.11 goes

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "commplan.stamp"
LOCK_FILE = ROOT / ".venv.lock"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

# The second lock is the first one plus what tests and checks need.
LOCKS = {"run": ROOT / "requirements.lock", "dev": ROOT / "requirements-dev.lock"}

# What Qt loads on Linux, and the Debian package that has it.
BASE_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # QtNetwork; Debian 12 has it through python3 itself
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

CLI_VERBS = (
    "demo new info check list occurrences export import import-days apply schema approvals approve"
    " playbooks playbook quick history verify backup restore"
).split()
APP_ENTRY = "import sys; from commplan.app import main; sys.argv[0] = 'commplan'; sys.exit(main())"
CLI_ENTRY = "import sys; from commplan.cli import main; sys.argv[0] = 'commplan-cli'; sys.exit(main())"

USAGE = """\
usage: python3 main.py                   open the program
       python3 main.py PLAN.commplan     open that plan
       python3 main.py demo [--out DIR]  make the demo plan and its exports, and show it if there is a screen
       python3 main.py VERB ...          {verbs}
       python3 main.py test [...]        run the tests; the rest goes to pytest
       python3 main.py checks            style, types, import contract, translations

The first start prepares .venv in this folder. 'python3 main.py VERB --help' explains a verb.
"""


class SetupError(Exception):
    """Something the person at the keyboard has to know or do; the text is the whole message."""


def say(message: str) -> None:
    """Report on stderr: stdout belongs to what we hand over to."""
    print("commplan: " + message, file=sys.stderr, flush=True)


# --- children ---------------------------------------------------------------------------------------------------------


def run_patiently(command: Sequence[str], output: IO[str] | None = None) -> int:
    """Run a child and let it end in its own way on Ctrl+C, which reaches it as well; only then stop ourselves."""
    interrupted = []
    previous = signal.signal(signal.SIGINT, lambda *_: interrupted.append(True))  # before, so that none is missed
    try:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL if output else None, stdout=output, stderr=output)
        code = child.wait()
    finally:
        signal.signal(signal.SIGINT, previous)
    if interrupted:
        raise KeyboardInterrupt
    return code


def run_quietly(command: Sequence[str], follow: Callable[[str], None] | None = None) -> tuple[int, list[str]]:
    """Run a child whose work may be thrown away; give each line to `follow`; return its code and its lines."""
    lines = []
    # close_fds=False: the child shares the set-up lock, so that it stays locked should we be killed alone.
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        close_fds=False,
        encoding="utf-8",
        errors="replace",
    ) as child:
        assert child.stdout is not None
        try:
            for line in child.stdout:
                lines.append(line.rstrip())
                if follow:
                    follow(line)
        except KeyboardInterrupt:
            child.kill()
            raise
    return child.returncode, lines


def first_error(lines: Sequence[str], prefix: str) -> str:
    """The first line a tool marked as an error, or else its last word."""
    told = [line for line in lines if line.strip()]
    errors = [line[len(prefix) :].strip() for line in told if line.startswith(prefix)]
    return (errors or told[-1:] or ["no reason given"])[0]


# --- system packages --------------------------------------------------------------------------------------------------


def loads(library: str) -> bool:
    """Whether the dynamic linker finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(window: bool) -> list[str]:
    """The libraries Qt would not find; only Linux leaves them to the system."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = list(BASE_LIBRARIES) + (list(WINDOW_LIBRARIES) if window else [])
    return [library for library in wanted if not loads(library)]


def lacks_ensurepip() -> bool:
    """Whether `python -m venv` would fail; Debian keeps this part in a package of its own."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is None


def install_system(libraries: Sequence[str], ensurepip: bool) -> None:
    """Install what is missing through apt-get, or say which line an administrator must run."""
    if shutil.which("apt-get") is None:
        things = list(libraries) + (["the Python module ensurepip"] if ensurepip else [])
        raise SetupError(f"Missing on this system: {', '.join(things)}. Install this and start again.")
    # Debian 13 renamed some packages to ...t64; the first name that apt knows is taken.
    packages = {**BASE_LIBRARIES, **WINDOW_LIBRARIES}
    wanted = [(packages[library] + "t64", packages[library]) for library in libraries]
    if ensurepip:
        wanted.append(("python{}.{}-venv".format(*sys.version_info), "python3-venv"))
    known = known_packages()
    become_root = way_to_become_root()
    if become_root is not None:
        fresh = all(known.intersection(names) for names in wanted)
        if not fresh:
            update_lists(become_root)
            known = known_packages()
        install = ["install", "-y", "--no-install-recommends", *choose(wanted, known)]
        say("installing system packages: " + " ".join(choose(wanted, known)))
        code, reason = apt_get(become_root, install)
        if code and fresh:  # the lists may be old and name files that are gone
            update_lists(become_root)
            code, reason = apt_get(become_root, install)
        if code == 0:
            return
        say(f"apt-get could not install them ({reason}).")
    raise SetupError(
        "System packages are missing. As administrator run this line, then start again:\n"
        + administrator_line(choose(wanted, known))
    )


def choose(wanted: Sequence[tuple[str, ...]], known: frozenset[str]) -> list[str]:
    """Of each group of names the first one apt knows, or else the last, which is the oldest and commonest."""
    return [next((name for name in names if name in known), names[-1]) for names in wanted]


def known_packages() -> frozenset[str]:
    """All package names apt knows without asking the network; few on a machine without lists."""
    return frozenset(run_quietly(["apt-cache", "pkgnames"])[1])


def way_to_become_root() -> list[str] | None:
    """The words before a command that make it run as root, or None when a password would be needed."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and run_quietly(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n"]
    return None


def administrator_line(names: Sequence[str]) -> str:
    sudo = "sudo " if shutil.which("sudo") else ""
    install = "apt-get install -y --no-install-recommends " + " ".join(names)
    return f"    {sudo}apt-get update && {sudo}{install}"


def update_lists(become_root: Sequence[str]) -> None:
    """Fetch the package lists; when that fails, the install that follows says why."""
    say("fetching the lists of system packages")
    apt_get(become_root, ["update"])


def apt_get(become_root: Sequence[str], arguments: Sequence[str]) -> tuple[int, str]:
    """Run apt-get without questions; return its code and the reason of a failure."""
    options = ["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    command = [*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", "apt-get", *options, *arguments]
    # A file, not a pipe: dpkg must not be cut off half-way should we be killed.
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as output:
        code = run_patiently(command, output)
        output.seek(0)
        return code, first_error(output.read().splitlines(), "E:")


# --- .venv ------------------------------------------------------------------------------------------------------------


def base_python() -> str:
    """The interpreter itself, also when we were started from inside a virtual environment."""
    return getattr(sys, "_base_executable", None) or sys.executable


def stamp(kind: str) -> str:
    """What a finished `.venv` of this kind ("run" or "dev") is known by."""
    digest = hashlib.sha256()
    for lock in LOCKS.values():
        digest.update(lock.read_bytes())
    digest.update("{}.{} ".format(*sys.version_info).encode() + os.fsencode(os.path.realpath(base_python())))
    return f"{kind} {digest.hexdigest()}\n"


def is_ready(kind: str) -> bool:
    """Whether `.venv` was finished from these locks by this Python; "dev" serves "run" as well."""
    try:
        found = STAMP.read_text(encoding="ascii")
    except (OSError, ValueError):
        return False
    return PYTHON.exists() and found in (stamp(kind), stamp("dev"))


@contextlib.contextmanager
def setup_lock() -> Iterator[None]:
    """Let one set-up at a time into this folder; the system lets go of the lock when its holders end."""
    try:
        handle = LOCK_FILE.open("a")
    except OSError as problem:
        raise SetupError(f"The set-up cannot write to {ROOT} ({problem.strerror}).") from None
    with handle:
        waiting = False
        while not try_lock(handle):
            if not waiting:
                say("another set-up is running here; waiting for it")
                waiting = True
            time.sleep(0.2)
        os.set_inheritable(handle.fileno(), True)
        yield


def try_lock(handle: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def build(kind: str) -> None:
    """Bring `.venv` to the state its stamp promises; whatever lacks its stamp is made anew."""
    with setup_lock():
        if is_ready(kind):  # somebody else did it while we waited
            return
        if not is_ready("run"):
            make_venv()
        STAMP.unlink(missing_ok=True)
        install_packages(LOCKS[kind])
        link_source()
        fresh = STAMP.with_suffix(".new")
        fresh.write_text(stamp(kind), encoding="ascii")
        fresh.replace(STAMP)
    say("ready")


def make_venv() -> None:
    """An empty `.venv`, in place of what may be there."""
    lacking = [module for module in ("_sqlite3", "_ssl", "zlib") if importlib.util.find_spec(module) is None]
    if lacking:
        raise SetupError(f"This Python ({base_python()}) was built without {', '.join(lacking)}. Use another one.")
    if VENV.is_dir() and not VENV.is_symlink():
        say("removing a .venv that is unfinished or out of date")
        shutil.rmtree(VENV)
    elif VENV.exists() or VENV.is_symlink():
        VENV.unlink()
    say("making .venv with Python {}.{}.{}".format(*sys.version_info))
    code, lines = run_quietly([base_python(), "-I", "-m", "venv", str(VENV)])
    if code:
        raise SetupError(f"Python could not make {VENV} ({first_error(lines, 'Error:')}).")


def install_packages(lock: Path) -> None:
    """Install exactly what the lock says, wheels only: nothing is built, nothing is resolved."""
    say(f"fetching packages ({lock.name}); the first time takes a minute or two")
    # -I and --no-user: neither PYTHONPATH nor a setting for personal installs may send them elsewhere.
    pip = [str(PYTHON), "-I", "-m", "pip", "install", "--no-user", "--no-input", "--disable-pip-version-check"]
    pip += ["--progress-bar", "off", "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(lock)]
    code, lines = run_quietly(pip, follow=show_pip)
    if code:
        raise SetupError(
            f"The packages could not be installed: {first_error(lines, 'ERROR:')}\n"
            "Check the network connection and the free disk space, then start again."
        )


def show_pip(line: str) -> None:
    """Of what pip says, the two things that show how far it is."""
    if line.startswith("Collecting "):
        say("  fetching " + line.split()[1])
    elif line.startswith("Installing collected packages"):
        say("  unpacking")


def link_source() -> None:
    """Let `.venv` find commplan in this checkout, by a relative path so that the folder may be moved."""
    (site_packages,) = VENV.glob("Lib/site-packages" if sys.platform == "win32" else "lib/python3*/site-packages")
    (site_packages / "commplan-source.pth").write_text(os.path.relpath(ROOT, site_packages) + "\n", encoding="utf-8")


def prepare(kind: str, window: bool = False) -> None:
    """Make sure that system packages and `.venv` are there; costs next to nothing when they are."""
    ready = is_ready(kind)
    libraries, ensurepip = missing_libraries(window), not ready and lacks_ensurepip()
    if libraries or ensurepip:
        install_system(libraries, ensurepip)
        if missing_libraries(window) or (ensurepip and lacks_ensurepip()):
            raise SetupError(f"The system packages are there, yet this Python ({sys.executable}) does not find them.")
    if not ready:
        build(kind)


# --- verbs ------------------------------------------------------------------------------------------------------------


def has_screen() -> bool:
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform in ("win32", "darwin") or bool(shown)


def in_venv(*arguments: str) -> list[str]:
    """A command for the Python in `.venv`; -P keeps files in the current folder from posing as modules."""
    return [str(PYTHON), "-P", *arguments]


def hand_over(command: list[str]) -> int:
    """Become the command; where that is not possible, wait for it."""
    if sys.platform == "win32":
        return run_patiently(command)
    sys.stdout.flush()
    return os.execv(command[0], command)


def open_window(arguments: Sequence[str]) -> int:
    if not has_screen() and not os.environ.get("QT_QPA_PLATFORM"):
        raise SetupError("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). See: main.py --help")
    prepare("run", window=True)
    return hand_over(in_venv("-c", APP_ENTRY, *arguments))


def run_verb(arguments: Sequence[str]) -> int:
    shows_window = arguments[0] == "demo" and has_screen() and not {"-h", "--help"}.intersection(arguments)
    prepare("run", window=shows_window)
    command = in_venv("-c", CLI_ENTRY, *arguments)
    if not shows_window:
        return hand_over(command)
    code = run_patiently(command)
    return code or hand_over(in_venv("-c", APP_ENTRY, str(demo_folder(arguments) / "demo.commplan")))


def demo_folder(arguments: Sequence[str]) -> Path:
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--out", default="commplan-demo")
    return Path(parser.parse_known_args(arguments)[0].out)


def run_tests(arguments: Sequence[str]) -> int:
    prepare("dev")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    return hand_over(in_venv("-m", "pytest", *arguments))


def run_checks() -> int:
    """All checks, also after one has failed; the last line says how it ended."""
    prepare("dev")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    shape = ["tests/test_import_contract.py", *map(str, sorted(Path("tests").rglob("test_translation*.py")))]
    checks = {
        "ruff check": ["-m", "ruff", "check"],
        "ruff format": ["-m", "ruff", "format", "--check"],
        "mypy": ["-m", "mypy"],
        "import contract and translations": ["-m", "pytest", "-q", "-n", "0", *shape],
    }
    failed = []
    for name, arguments in checks.items():
        say(name)
        if run_patiently(in_venv(*arguments)):
            failed.append(name)
    say("checks failed: " + ", ".join(failed) if failed else "all checks passed")
    return 1 if failed else 0


def dispatch(arguments: Sequence[str]) -> int:
    first = arguments[0] if arguments else ""
    if first in ("-h", "--help", "help"):
        print(USAGE.format(verbs=", ".join(CLI_VERBS)))
        return 0
    if first == "test":
        return run_tests(arguments[1:])
    if first == "checks" and len(arguments) == 1:
        return run_checks()
    if first in CLI_VERBS:
        return run_verb(arguments)
    if not first or (not first.startswith("-") and (first.endswith(".commplan") or Path(first).exists())):
        return open_window(arguments)
    say(f"'{' '.join(arguments)}' is neither a verb nor a plan. See: python3 main.py --help")
    return 2


def main(arguments: Sequence[str]) -> int:
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        found = "{}.{}.{}".format(*sys.version_info)
        say("Python {}.{} to {}.{} is needed; this is ".format(*OLDEST, *NEWEST) + f"{found} ({sys.executable}).")
        return 1
    os.environ["PYTHONUTF8"] = "1"
    try:
        return dispatch(arguments)
    except SetupError as problem:
        say(str(problem))
    except KeyboardInterrupt:
        say("stopped")
        return 130
    except OSError as problem:
        say(f"{problem.strerror}: {problem.filename}" if problem.filename else str(problem))
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
