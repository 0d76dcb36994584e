"""The plan on a page: all that matters of a communication plan on one sheet, shortened honestly."""

from dataclasses import replace

from commplan.documents import page_check as check
from commplan.documents import page_how as how
from commplan.documents import page_why as why
from commplan.documents.blocks import Document
from commplan.documents.page_facts import PageFacts
from commplan.documents.view_blocks import OnePage, Section
from commplan.documents.view_frame import ViewRequest, view_document
from commplan.domain.texts import translate


def plan_on_a_page(request: ViewRequest) -> Document:
    """One sheet about what the filter takes. What has no room is counted; what the plan does not hold is left to be
    written in by hand."""
    facts = PageFacts(request)
    what = translate("Print", "Plan on a page")
    period = facts.formats.period(request.start, request.end)
    columns = (
        (why.reason, why.goals, why.audiences),
        (why.key_messages, how.senders, how.channels, how.owners, how.approvals),
        (how.timeline, check.risks, check.measures, check.feedback, check.budget, check.sign_off),
    )
    sections = tuple(tuple(_open(make(facts)) for make in column) for column in columns)
    page = OnePage(title=what, columns=sections)
    return view_document(facts.plan, what, period, (page,), request.options)


def _open(section: Section) -> Section:
    """A section about which the plan says nothing has a line to write on."""
    if section.points or section.rules:
        return section
    return replace(section, rules=(translate("Print", "nothing in the plan yet (by hand)"),))
