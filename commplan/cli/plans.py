"""The verbs that make, take in, back up and restore plans."""

from pathlib import Path

from commplan.cli.context import Context
from commplan.clock import stamp
from commplan.domain.texts import translate
from commplan.services import days_off, places, plan_files
from commplan.services.local import this_computer
from commplan.services.session import Session
from commplan.services.starters import build_plan


def new(context: Context) -> None:
    """Make a plan from a starter."""
    options = context.options
    plan = build_plan(
        options.starter,
        language=context.language,
        country=options.country,
        region=options.region,
        zone=options.zone or places.usual_zone(options.country),
        start=options.start or places.next_month(),
        organisation=options.organisation,
    )
    with Session.create(Path(options.plan), plan, settings=this_computer()) as session:
        text = translate("Cli", "Made “{path}” with %n date(s).", "", 1).count(len(session.schedule.whole_plan()))
        context.print(text.format(path=str(session.path)))


def import_plan(context: Context) -> None:
    """Take in a whole plan: into a new file, or as one step into the file that holds the same plan."""
    source, target = Path(context.options.file), Path(context.options.plan)
    plan, blobs = plan_files.read_export(source)
    if target.exists():
        with Session.open(target, settings=this_computer()) as session:
            plan_files.take_over(session, plan, blobs)
    else:
        Session.create(target, plan, settings=this_computer(), blobs=blobs).close()
    context.print(translate("Cli", "Taken in from “{path}”.").format(path=str(source)))


def import_days(context: Context) -> None:
    """Take over the days off of a calendar or a table."""
    days = days_off.read_days(Path(context.options.file))
    with context.plan(read_only=False) as session:
        added = days_off.add_days(session, days)
    text = translate("Cli", "%n entry(s) added to the days off; {known} were in the plan already.", "", 1)
    context.print(text.count(added).format(known=len(days) - added))


def backup(context: Context) -> None:
    """Make a backup now."""
    with context.plan() as session:
        if context.options.list:
            for made in session.backups():
                context.print(made.path, stamp(made.made_at), made.reason)
        else:
            context.print(session.backup())


def restore(context: Context) -> None:
    """Bring back a backup; the plan as it is now is backed up first."""
    options = context.options
    wanted = Path(options.source) if options.source else None
    source, kept = plan_files.restore(Path(options.plan), wanted, this_computer())
    context.print(translate("Cli", "Restored from “{path}”.").format(path=str(source)))
    if kept:
        context.print(translate("Cli", "What was there before is kept in “{path}”.").format(path=str(kept)))
