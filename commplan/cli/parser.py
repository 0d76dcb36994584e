"""The verbs and options of the command line. Others script against them: change them only by adding."""

import argparse
import datetime as dt

from commplan import __version__
from commplan.domain.records import KINDS, LANGUAGES
from commplan.domain.texts import Translate, translate
from commplan.domain.validation import EARLIEST, LATEST

VERBS = {
    "demo": "commplan.cli.demo:demo",
    "new": "commplan.cli.plans:new",
    "info": "commplan.cli.look:info",
    "check": "commplan.cli.look:check",
    "list": "commplan.cli.look:list_records",
    "occurrences": "commplan.cli.look:occurrences",
    "export": "commplan.cli.export:export",
    "import": "commplan.cli.plans:import_plan",
    "apply": "commplan.cli.apply:apply",
    "schema": "commplan.cli.look:schema",
    "verify": "commplan.cli.look:verify",
    "backup": "commplan.cli.plans:backup",
    "restore": "commplan.cli.plans:restore",
}
"""Where the function of each verb stands; only the one that is called is loaded."""

ALARM_LIMIT = 28 * 24 * 60  # minutes: four weeks

LISTS = (*KINDS, "version", "decision")


def make_parser(say: Translate) -> argparse.ArgumentParser:
    """The parser with its help in one language."""
    parser = argparse.ArgumentParser(
        prog="commplan-cli",
        description=say(translate("Cli", "Communication plans without a screen.")),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"commplan {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, add_options, about in (
        ("demo", _demo, translate("Cli", "make the demo plan and its exports")),
        ("new", _new, translate("Cli", "make a new plan")),
        ("info", _info, translate("Cli", "counts, period, language, schema version, last backup")),
        ("check", _info, translate("Cli", "what is missing for each of the seven elements")),
        ("list", _list, translate("Cli", "all records of one kind")),
        ("occurrences", _occurrences, translate("Cli", "the dated communications of a period")),
        ("export", _export, translate("Cli", "write calendars, messages, approval sheets or JSON")),
        ("import", _import, translate("Cli", "take in a plan from JSON")),
        ("apply", _apply, translate("Cli", "apply JSON operations, one a line")),
        ("schema", _nothing, translate("Cli", "the JSON schema of records and operations")),
        ("verify", _verify, translate("Cli", "check the chain of approvals and the file")),
        ("backup", _backup, translate("Cli", "make a backup now")),
        ("restore", _restore, translate("Cli", "bring back a backup")),
    ):
        verb = verbs.add_parser(name, help=say(about), description=say(about), allow_abbrev=False)
        help_text = say(translate("Cli", "language of messages and contents"))
        verb.add_argument("--lang", choices=LANGUAGES, default="", help=help_text)
        add_options(verb)
    return parser


def _nothing(parser: argparse.ArgumentParser) -> None:
    pass


def _plan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("plan", metavar="PLAN")


def _info(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("--json", action="store_true")


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", metavar="DIR", default="commplan-demo")


def _new(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("--starter", metavar="NAME", default="blank")
    parser.add_argument("--country", metavar="CODE", default="PL")
    parser.add_argument("--region", metavar="CODE", default="")
    parser.add_argument("--zone", metavar="ZONE", default="")
    parser.add_argument("--start", metavar="DATE", type=_date)
    parser.add_argument("--organisation", metavar="TEXT", default="")


def _list(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("kind", metavar="KIND", choices=LISTS, help=", ".join(LISTS))
    parser.add_argument("--json", action="store_true")


def _selection(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument("--from", dest="start", metavar="DATE", type=_date, required=required)
    parser.add_argument("--to", dest="end", metavar="DATE", type=_date, required=required)
    for name in ("audience", "channel", "sender"):
        parser.add_argument(f"--{name}", action="append", default=[], metavar="NAME")
    parser.add_argument("--view", metavar="NAME", default="")


def _occurrences(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    _selection(parser, required=True)
    parser.add_argument("--json", action="store_true")


def _export(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("what", choices=("ics", "messages", "sheets", "json"))
    parser.add_argument("--out", metavar="PATH", required=True)
    _selection(parser, required=False)
    parser.add_argument("--format", choices=("eml", "html", "txt", "pdf"), default="")
    parser.add_argument("--deadlines", action="store_true")
    parser.add_argument("--alarm", type=_minutes, metavar="MINUTES")
    parser.add_argument("--overwrite", action="store_true")


def _import(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("file", metavar="FILE.json")


def _apply(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("file", nargs="?", default="-", metavar="FILE")


def _backup(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("--list", action="store_true")


def _verify(parser: argparse.ArgumentParser) -> None:
    _info(parser)
    parser.add_argument("--head", metavar="HASH", default="")


def _restore(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("--from", dest="source", metavar="FILE", default="")


def refuse_contradictions(parser: argparse.ArgumentParser, options: argparse.Namespace, say: Translate) -> None:
    """End with wrong usage (2) when options can't be meant together."""
    if getattr(options, "start", None) and getattr(options, "end", None) and options.end < options.start:
        parser.error(say(translate("Cli", "--to lies before --from")))
    if options.verb != "export":
        return
    chosen = (options.start, options.end, options.audience, options.channel, options.sender, options.view)
    if options.what == "json" and any(chosen):
        parser.error(say(translate("Cli", "JSON is always the whole plan: it takes no period and no filter")))
    if options.what != "ics" and (options.deadlines or options.alarm is not None):
        parser.error(say(translate("Cli", "--deadlines and --alarm are for ics only")))


def _date(text: str) -> dt.date:
    day = dt.date.fromisoformat(text)
    if day.isoformat() != text or not EARLIEST <= day <= LATEST:  # only 2027-01-31, no other form
        raise ValueError(text)
    return day


def _minutes(text: str) -> int:
    minutes = int(text)
    if not 0 <= minutes <= ALARM_LIMIT:
        raise ValueError(text)
    return minutes


_minutes.__name__ = "number of minutes"
_date.__name__ = "date"  # the word argparse uses: "invalid date value"
