"""The verbs that plan: playbooks listed and applied, and one typed line added."""

from typing import Any

from commplan.cli.context import Context
from commplan.domain.errors import NotFoundError, UserError
from commplan.domain.plan import Plan
from commplan.domain.records import Playbook
from commplan.domain.texts import quoted, translate
from commplan.planning.conflicts import day_conflicts
from commplan.planning.folding import fold
from commplan.planning.quick_add import QuickRules, parse
from commplan.planning.quick_names import QuickNames
from commplan.services.playbook_library import supplied_playbooks
from commplan.services.playbook_patterns import Pattern, read_pattern
from commplan.services.playbook_plans import Applied, apply_playbook, apply_to
from commplan.services.quick_add import add_line


def playbooks(context: Context) -> None:
    """The playbooks of the plan, then those supplied with the program."""
    with context.plan() as session:
        rows = [
            {
                "name": name,
                "description": description,
                "communications": len(pattern.communications),
                "supplied": own == "",
            }
            for name, description, pattern, own in _all(session.plan)
        ]
    if context.options.json:
        context.print_json(rows)
        return
    for each in rows:
        context.print(each["name"], each["communications"], each["description"])


def playbook(context: Context) -> None:
    """Apply a playbook on a day; with --dry-run only say what would come of it. Unknown names get what is proposed."""
    options = context.options
    with context.plan(read_only=options.dry_run) as session:
        pattern = _named(session.plan, options.name)
        applied = apply_to(session.schedule, pattern, options.date, {}, session.today())
        added = None if options.dry_run else apply_playbook(session, applied, options.title)
    rows = _rows(applied)
    if options.json:
        context.print_json({"event_id": added.id if added else None, "dates": rows})
        return
    for each in rows:
        context.print(each["date"], each["time"] or "", each["title"], *each["conflicts"])


def quick(context: Context) -> None:
    """Add an event with its communication from one line; with --dry-run only say how it is read."""
    options = context.options
    with context.plan(read_only=options.dry_run) as session:
        rules = QuickRules(names=QuickNames(session.plan), language=context.language, today=session.today())
        line = parse(options.line, rules)
        if line.problems:
            raise UserError(line.problems[0])
        assert line.day is not None
        event = None if options.dry_run else add_line(session, line)
        notes = [conflict.text for conflict in day_conflicts(session.schedule, line.day)]
    found: dict[str, Any] = {
        "event_id": event.id if event else None,
        "title": line.title,
        "date": line.day.isoformat(),
        "time": line.time.isoformat("minutes") if line.time else None,
        "rule": line.rule,
        "notes": notes,
    }
    if options.json:
        context.print_json(found)
        return
    context.print(found["date"], found["time"] or "", line.title, *notes)


def _all(plan: Plan) -> list[tuple[str, str, Pattern, str]]:
    """Name, description, pattern, and the id of those that belong to the plan."""
    own = [(p.name, p.description, read_pattern(p.pattern), p.id) for p in plan.table(Playbook).values()]
    return own + [(s.name, s.description, s.pattern, "") for s in supplied_playbooks(plan.info.language)]


def _named(plan: Plan, name: str) -> Pattern:
    known = _all(plan)
    for own_name, _, pattern, playbook_id in known:
        if name == playbook_id or fold(own_name) == fold(name):
            return pattern
    names = quoted(own_name for own_name, *_ in known)
    text = translate("Errors", "There is no playbook “{name}”; there are: {known}.")
    raise NotFoundError(text.format(name=name[:60], known=names))


def _rows(applied: Applied) -> list[dict[str, Any]]:
    return [
        {
            "date": dated.date.isoformat(),
            "time": dated.time.isoformat("minutes") if dated.time else None,
            "title": dated.title,
            "conflicts": [conflict.text for conflict in applied.conflicts.get(dated.key, ())],
        }
        for dated in applied.dates
    ]
