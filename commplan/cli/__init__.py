"""The command line: every job of the program without a screen."""

import locale
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module

from commplan.cli.context import Context
from commplan.cli.parser import VERBS, make_parser, refuse_contradictions
from commplan.clock import now, stamp
from commplan.domain.errors import UserError
from commplan.domain.records import LANGUAGES
from commplan.domain.texts import Text, translate
from commplan.i18n import catalogue
from commplan.services.folders import log_file

DONE, FAILED, INTERRUPTED = 0, 1, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb. Returns 0 when done, 1 when it could not be done; argparse exits with 2 on wrong usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    say = catalogue(_language(arguments))
    parser = make_parser(say)
    options = parser.parse_args(arguments)
    refuse_contradictions(parser, options, say)
    context = Context(say=say, language=say.language, options=options)
    try:
        module, _, function = VERBS[options.verb].partition(":")
        getattr(import_module(module), function)(context)
    except UserError as error:
        return _fail(say(error.text))
    except KeyboardInterrupt:
        _fail(say(translate("Cli", "Stopped. Everything that was confirmed is kept.")))
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone: nothing more to say to it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        text = translate("Cli", "“{path}” can’t be used: {reason}. Nothing was lost.")
        return _fail(say(text.format(path=str(error.filename or ""), reason=error.strerror or str(error))))
    except Exception as error:  # a bug: one line for the person, the details for us
        return _fail(say(_fault(error)))
    return FAILED if context.failed else DONE


def _fail(message: str) -> int:
    print("commplan-cli: " + " ".join(message.split()), file=sys.stderr)
    return FAILED


def _fault(error: Exception) -> Text:
    path = log_file()
    with suppress(OSError):  # a home that can't be written to must not hide the fault
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{stamp(now())} {' '.join(sys.argv)}\n{''.join(traceback.format_exception(error))}\n")
    text = translate("Cli", "A fault in the program ({fault}); the plan is unchanged. Details are in {path}.")
    return text.format(fault=type(error).__name__, path=str(path))


def _language(arguments: Sequence[str]) -> str:
    """The language of messages: --lang, else COMMPLAN_LANG, else that of the system, else English."""
    wanted = [os.environ.get("COMMPLAN_LANG", ""), locale.getlocale()[0] or ""]
    for place, argument in enumerate(arguments):
        if argument == "--lang":
            wanted.insert(0, (*arguments, "")[place + 1])
        elif argument.startswith("--lang="):
            wanted.insert(0, argument.removeprefix("--lang="))
    return next((w[:2].lower() for w in wanted if w[:2].lower() in LANGUAGES), "en")


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
