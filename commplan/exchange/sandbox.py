"""A process for what others wrote: asked over pipes, killed when it takes too long or too much, and started anew."""

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

_ROOT = Path(__file__).resolve().parents[2]  # where the package `commplan` lies
_START_SECONDS = 60.0  # a cold disk and a virus scanner may need their time; nothing hostile runs yet
_LONGEST_ANSWER = 50_000_000


class SandboxError(Exception):
    """The job was given up; `reason` is "time", "stopped" (the process ended, mostly for want of memory) or "start"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Sandbox:
    """Runs jobs one after the other in one process, which is started at the first job. Threads may share it."""

    def __init__(self, *, seconds: float, memory: int) -> None:
        """`seconds` of wall-clock time for each job, `memory` in bytes for the process."""
        self._seconds = seconds
        self._memory = memory
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def run(self, job: Mapping[str, Any]) -> dict[str, Any]:
        """The worker's answer to `job` (plain values). SandboxError when there is none; the next job works again."""
        line = json.dumps(job).encode("ascii") + b"\n"
        with self._lock:
            try:
                return self._asked(line)
            except BaseException:  # also Ctrl+C: a late answer must not be taken for that of the next job
                self._stop()
                raise

    def close(self) -> None:
        with self._lock:
            self._stop()

    def _asked(self, line: bytes) -> dict[str, Any]:
        process = self._process or self._started()
        assert process.stdin is not None
        try:
            process.stdin.write(line)
            process.stdin.flush()
        except OSError:
            raise SandboxError("stopped") from None
        return self._answer(self._seconds)

    def _answer(self, seconds: float) -> dict[str, Any]:
        try:
            line = self._answers.get(timeout=seconds)
        except queue.Empty:
            raise SandboxError("time") from None
        if not line.endswith(b"\n"):
            raise SandboxError("stopped")
        reply: dict[str, Any] = json.loads(line)
        return reply

    def _started(self) -> subprocess.Popen[bytes]:
        try:
            process = self._process = self._start()
            self._answer(_START_SECONDS)
        except (OSError, SandboxError):
            raise SandboxError("start") from None
        return process

    def _start(self) -> subprocess.Popen[bytes]:
        # no modules from the current folder, whoever filled it: -P, and no empty entry in PYTHONPATH
        command = [sys.executable, "-P", "-m", "commplan.exchange.sandbox_worker"]
        process = subprocess.Popen(
            [*command, str(self._seconds + 1), str(self._memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._answers = queue.SimpleQueue()
        threading.Thread(target=_read, args=(process.stdout, self._answers), name="sandbox", daemon=True).start()
        return process

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        with contextlib.suppress(OSError):  # what was not yet sent has nowhere to go
            process.stdin.close()  # type: ignore[union-attr]


def _read(pipe: IO[bytes], answers: "queue.SimpleQueue[bytes]") -> None:
    """Hand on the answers of one process; an empty one says that it has ended."""
    with pipe:
        while line := pipe.readline(_LONGEST_ANSWER):
            answers.put(line)
    answers.put(b"")
