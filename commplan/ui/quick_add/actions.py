"""The action that opens the panel, as data."""

from commplan.domain.texts import translate
from commplan.ui.actions import ActionSpec

QUICK_ADD = ActionSpec(
    id="plan.quick_add",
    text=translate("Plan", "&Quick add…"),
    icon="zap",
    keys=("Ctrl+Shift+A",),
    menu="plan",
    tip=translate("Plan", "Add an event with its communication from one line"),
)
