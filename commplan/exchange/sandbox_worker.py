"""The process in which templates run: one JSON job a line on standard input, one JSON answer a line on standard output.

Started by `sandbox.Sandbox` as `python -m commplan.exchange.sandbox_worker SECONDS BYTES`. It limits its own memory,
and ends by itself when a job takes too long or nobody sends jobs any more, even if the program that started it is gone.
"""

import faulthandler
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from commplan.exchange.sandbox_limits import limit_memory
from commplan.exchange.sandbox_render import MEMORY, NESTED, FaultError, render

READY = {"ready": True}


def answer(line: bytes) -> dict[str, Any]:
    """The answer to one job."""
    try:
        return render(json.loads(line))
    except FaultError as fault:
        return fault.values
    except MemoryError:
        return FaultError(MEMORY, "").values
    except RecursionError:
        return FaultError(NESTED, "").values


def main() -> None:
    seconds, size = float(sys.argv[1]), int(sys.argv[2])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started this one
    limit_memory(size)
    answers = sys.stdout.buffer
    with Path(os.devnull).open("w") as nowhere:
        sys.stdout = nowhere  # nothing but answers may reach the pipe
        _send(answers, READY)
        for line in sys.stdin.buffer:
            # its thread needs no interpreter lock, so nothing in a template can hold it up
            faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
            reply = answer(line)
            faulthandler.cancel_dump_traceback_later()
            _send(answers, reply)


def _send(answers: Any, reply: dict[str, Any]) -> None:
    answers.write(json.dumps(reply).encode("ascii") + b"\n")
    answers.flush()


if __name__ == "__main__":
    main()
