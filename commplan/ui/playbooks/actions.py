"""The actions of playbooks, as data."""

from commplan.domain.texts import translate
from commplan.ui.actions import ActionSpec

PLAYBOOKS = ActionSpec(
    id="plan.playbooks",
    text=translate("Plan", "Play&books…"),
    icon="library-big",
    keys=("Ctrl+Shift+K",),
    menu="plan",
    tip=translate("Plan", "Apply or manage patterns of events"),
)
SAVE_PLAYBOOK = ActionSpec(
    id="plan.save_playbook",
    text=translate("Plan", "&Save as a playbook"),
    icon="download",
    menu="plan",
    tip=translate("Plan", "Save the event with its communications as a pattern"),
)
