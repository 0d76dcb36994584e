"""Under which conditions a step of an approval path is taken, in words."""

from collections.abc import Iterator

from commplan.documents.sheet_facts import strung
from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalStep, Audience, Channel
from commplan.domain.texts import Text, translate


def conditions(plan: Plan, step: ApprovalStep) -> Text:
    """All conditions of a step that has any; it is taken when one of them holds."""
    return strung(list(_conditions(plan, step)), ", ")


def _conditions(plan: Plan, step: ApprovalStep) -> Iterator[Text]:
    if step.only_high_risk:
        yield translate("Sheet", "when the risk is high")
    audiences = [plan.get(Audience, audience_id).name for audience_id in step.only_audience_ids]
    if audiences:
        yield translate("Sheet", "for {audiences}").format(audiences=", ".join(audiences))
    channels = [plan.get(Channel, channel_id).name for channel_id in step.only_channel_ids]
    if channels:
        yield translate("Sheet", "by {channels}").format(channels=", ".join(channels))
