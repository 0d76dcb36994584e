"""The verbs and options of the command line. Others script against them: change them only by adding."""

import argparse
import datetime as dt
from functools import partial

from commplan import __version__
from commplan.cli.filter_options import add_filters, is_selecting
from commplan.domain.records import KINDS, LANGUAGES
from commplan.domain.texts import Translate, translate
from commplan.domain.validation import EARLIEST, LATEST
from commplan.domain.words import DecisionHow, DecisionType
from commplan.exchange.registry import EXPORTS

VERBS = {
    "demo": "commplan.cli.demo:demo",
    "new": "commplan.cli.plans:new",
    "info": "commplan.cli.look:info",
    "check": "commplan.cli.look:check",
    "list": "commplan.cli.look:list_records",
    "occurrences": "commplan.cli.look:occurrences",
    "export": "commplan.cli.export:export",
    "import": "commplan.cli.plans:import_plan",
    "import-days": "commplan.cli.plans:import_days",
    "apply": "commplan.cli.apply:apply",
    "schema": "commplan.cli.look:schema",
    "approvals": "commplan.cli.approvals:approvals",
    "approve": "commplan.cli.approvals:approve",
    "playbooks": "commplan.cli.planning:playbooks",
    "playbook": "commplan.cli.planning:playbook",
    "quick": "commplan.cli.planning:quick",
    "verify": "commplan.cli.look:verify",
    "backup": "commplan.cli.plans:backup",
    "restore": "commplan.cli.plans:restore",
    "history": "commplan.cli.history:history",
}
"""Where the function of each verb stands; only the one that is called is loaded."""

ALARM_LIMIT = 28 * 24 * 60  # minutes: four weeks

RECORDED_HOW = (DecisionHow.PAPER, DecisionHow.EMAIL, DecisionHow.SCREEN)

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
        ("export", partial(_export, say), translate("Cli", "write calendars, messages, sheets, views on paper, JSON")),
        ("import", _import, translate("Cli", "take in a plan from JSON")),
        ("import-days", _import_days, translate("Cli", "take over a list of days off")),
        ("apply", _apply, translate("Cli", "apply JSON operations, one a line")),
        ("schema", _nothing, translate("Cli", "the JSON schema of records and operations")),
        ("approvals", _approvals, translate("Cli", "who must decide what by when")),
        ("approve", _approve, translate("Cli", "record a decision, such as one from a signed sheet")),
        ("playbooks", _info, translate("Cli", "the playbooks of the plan and of the program")),
        ("playbook", _playbook, translate("Cli", "apply a playbook on a day")),
        ("quick", _quick, translate("Cli", "add an event with its communication from one line")),
        ("verify", _verify, translate("Cli", "check the chain of approvals and the file")),
        ("backup", _backup, translate("Cli", "make a backup now")),
        ("restore", _restore, translate("Cli", "bring back a backup")),
        ("history", _history, translate("Cli", "who changed what, or what changed since a day")),
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
    add_filters(parser)


def _occurrences(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    _selection(parser, required=True)
    parser.add_argument("--json", action="store_true")


def _export(say: Translate, parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("what", choices=EXPORTS)
    parser.add_argument("--out", metavar="PATH", required=True)
    _selection(parser, required=False)
    parser.add_argument("--format", choices=("eml", "html", "txt", "pdf"), default="")
    parser.add_argument("--deadlines", action="store_true")
    parser.add_argument("--alarm", type=_minutes, metavar="MINUTES")
    parser.add_argument("--no-revisions", action="store_true")
    parser.add_argument("--due-by", metavar="DATE", type=_date)
    parser.add_argument("--person", metavar="NAME", default="")
    _sheets(parser, say)
    _views(parser, say)
    parser.add_argument("--overwrite", action="store_true")


def _views(parser: argparse.ArgumentParser, say: Translate) -> None:
    """What is for views on paper only."""
    paper = translate("Cli", "plan-on-a-page, table, calendar: the size of the paper")
    parser.add_argument("--paper", choices=("A4", "A3"), default="A4", help=say(paper))
    upright = translate("Cli", "plan-on-a-page, table, calendar: the paper upright, not across")
    parser.add_argument("--portrait", action="store_true", help=say(upright))
    layout = translate("Cli", "calendar: what a page shows; the agenda is a list")
    parser.add_argument(
        "--layout", choices=("week", "month", "quarter", "year", "agenda"), default="month", help=say(layout)
    )


def _sheets(parser: argparse.ArgumentParser, say: Translate) -> None:
    """What is for approval sheets only."""
    arrangement = parser.add_mutually_exclusive_group()
    for option, about in (
        ("--per-approver", translate("Cli", "sheets: for each approver a list and the sheets they must decide on now")),
        ("--summary", translate("Cli", "sheets: for each approver one list with one signature")),
    ):
        arrangement.add_argument(option, action="store_true", help=say(about))
    item = translate("Cli", "sheets: only that with this code, such as 2027-0131-1A2B3 or “2027-0131-1A2B3 V1”")
    parser.add_argument("--item", metavar="CODE", default="", help=say(item))
    version = translate("Cli", "sheets: with --item, the sheet of this version as it was put up then")
    parser.add_argument("--version", metavar="N", type=_number, default=0, help=say(version))
    for option, about in (
        ("--annex", translate("Cli", "sheets: the texts as an annex")),
        ("--no-load", translate("Cli", "sheets: without the load of the audiences")),
        ("--no-code", translate("Cli", "sheets: without the QR code and the code to be typed")),
    ):
        parser.add_argument(option, action="store_true", help=say(about))


def _import(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("file", metavar="FILE.json")


def _import_days(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("file", metavar="FILE.ics|FILE.csv")


def _apply(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("file", nargs="?", default="-", metavar="FILE")


def _approvals(parser: argparse.ArgumentParser) -> None:
    _info(parser)
    parser.add_argument("--due-by", metavar="DATE", type=_date)
    parser.add_argument("--person", metavar="NAME", default="")
    _selection(parser, required=False)
    parser.add_argument("--statistics", action="store_true")


def _approve(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("item", metavar="ITEM")
    parser.add_argument("--step", metavar="STEP", required=True)
    parser.add_argument("--decision", choices=[choice.value for choice in DecisionType], required=True)
    parser.add_argument("--by", metavar="NAME", required=True)
    parser.add_argument("--how", choices=[how.value for how in RECORDED_HOW], default=DecisionHow.SCREEN.value)
    parser.add_argument("--comment", metavar="TEXT", default="")
    parser.add_argument("--on-behalf-of", metavar="NAME", default="")
    parser.add_argument("--evidence", metavar="FILE", default="")
    parser.add_argument("--json", action="store_true")


def _backup(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("--list", action="store_true")


def _playbook(parser: argparse.ArgumentParser) -> None:
    _info(parser)
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--date", metavar="DATE", type=_date, required=True)
    parser.add_argument("--title", metavar="TEXT", default="")
    parser.add_argument("--dry-run", action="store_true")


def _quick(parser: argparse.ArgumentParser) -> None:
    _info(parser)
    parser.add_argument("line", metavar="LINE")
    parser.add_argument("--dry-run", action="store_true")


def _verify(parser: argparse.ArgumentParser) -> None:
    _info(parser)
    parser.add_argument("--head", metavar="HASH", default="")


def _restore(parser: argparse.ArgumentParser) -> None:
    _plan(parser)
    parser.add_argument("--from", dest="source", metavar="FILE", default="")


def _history(parser: argparse.ArgumentParser) -> None:
    _info(parser)
    parser.add_argument("--since", metavar="DATE", type=_date)
    parser.add_argument("--record", metavar="ID", default="")


def refuse_contradictions(parser: argparse.ArgumentParser, options: argparse.Namespace, say: Translate) -> None:
    """End with wrong usage (2) when options can't be meant together."""
    if getattr(options, "start", None) and getattr(options, "end", None) and options.end < options.start:
        parser.error(say(translate("Cli", "--to lies before --from")))
    if options.verb != "export":
        return
    if options.what == "json" and is_selecting(options):
        parser.error(say(translate("Cli", "JSON is always the whole plan: it takes no period and no filter")))
    if options.what != "ics" and (options.deadlines or options.alarm is not None):
        parser.error(say(translate("Cli", "--deadlines and --alarm are for ics only")))
    if options.what != "json" and options.no_revisions:
        parser.error(say(translate("Cli", "--no-revisions is for json only")))
    if options.what not in ("requests", "reminders") and options.due_by:
        parser.error(say(translate("Cli", "--due-by is for requests and reminders only")))
    _refuse_sheet_options(parser, options, say)


def _refuse_sheet_options(parser: argparse.ArgumentParser, options: argparse.Namespace, say: Translate) -> None:
    by_approver = options.per_approver or options.summary
    looks = options.annex or options.no_load or options.no_code
    if options.what != "sheets" and (by_approver or looks or options.item or options.version):
        words = translate(
            "Cli",
            "--per-approver, --summary, --item, --version, --annex, --no-load and --no-code are for sheets only",
        )
        parser.error(say(words))
    if options.version and not options.item:
        parser.error(say(translate("Cli", "--version goes with --item")))
    if options.item and (by_approver or is_selecting(options)):
        parser.error(say(translate("Cli", "--item is one sheet: it takes no period, no filter and no approver")))
    if options.what == "sheets" and options.person and not by_approver:
        parser.error(say(translate("Cli", "--person goes with --per-approver or --summary")))


def _date(text: str) -> dt.date:
    day = dt.date.fromisoformat(text)
    if day.isoformat() != text or not EARLIEST <= day <= LATEST:  # only 2027-01-31, no other form
        raise ValueError(text)
    return day


def _number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _minutes(text: str) -> int:
    minutes = int(text)
    if not 0 <= minutes <= ALARM_LIMIT:
        raise ValueError(text)
    return minutes


_minutes.__name__ = "number of minutes"
_date.__name__ = "date"  # the word argparse uses: "invalid date value"
