"""The action that changes many records, as data."""

from commplan.domain.texts import translate
from commplan.ui.actions import ActionSpec

BULK = ActionSpec(
    id="plan.bulk",
    text=translate("Plan", "Change &many…"),
    icon="list-checks",
    keys=("Ctrl+Shift+B",),
    menu="plan",
    tip=translate("Plan", "Change, move or copy the selected rows, or all that the filter takes"),
)
