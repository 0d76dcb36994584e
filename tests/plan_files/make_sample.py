"""Writes the sample of the present schema version; never overwrites one."""

from contextlib import closing
from pathlib import Path

from commplan.clock import stamp
from commplan.domain import records as r
from commplan.domain.changes import added
from commplan.domain.history import HistoryEntry, described
from commplan.domain.plan import Plan
from commplan.domain.texts import translate
from commplan.store import migrations, whole_files
from commplan.store.plan_file import PlanFile
from tests import strategies
from tests.plans import NOW, Ticking, decision, info, small_plan, version


def every_kind() -> Plan:
    """The small plan and one simple record of each kind that it lacks."""
    plan = small_plan()
    title = info(id=plan.info.id, title="Plan komunikacji CEM: zażółć gęślą jaźń")
    plan = Plan.of([*(record for record in plan.records() if record.kind != "plan"), title])
    for kind in r.KINDS:
        if not plan.table(r.KINDS[kind]):
            plan = plan.with_changes([added(strategies.records(kind, plan).example())])
    date = next(iter(plan.table(r.Occurrence)))
    one, two = version(date, 1), version(date, 2)
    return plan.with_approvals([one, two], [decision(one, 1), decision(two, 2)])


def main() -> None:
    path = Path(__file__).with_name(f"version_{migrations.latest()}.commplan")
    plan = every_kind()
    label = translate("Undo", "New plan “{title}”").format(title=plan.info.title)
    changes = described([added(record) for record in plan.records()], plan.versions, plan.decisions)
    whole_files.write_new(path, plan, HistoryEntry(at=stamp(NOW), who="Anna", label=label, changes=changes))
    with closing(PlanFile.open(path, who="Anna", backups_folder=path.parent / "none", clock=Ticking())) as file:
        assert file.load() == plan


if __name__ == "__main__":
    main()
