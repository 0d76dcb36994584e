"""What the words of the domain become in a VEVENT: places, organiser, status, class, colour, reminder."""

import re
from collections.abc import Iterable, Iterator

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.exchange.ics_encoding import quoted, text

_ADDRESS = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_HTTPS = re.compile(r"https://[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")

CLASSES = {
    # PRIVATE would hide each event from the colleagues with whom the calendar is shared
    w.Confidentiality.PUBLIC: "PUBLIC",
    w.Confidentiality.INTERNAL: "PUBLIC",
    w.Confidentiality.CONFIDENTIAL: "CONFIDENTIAL",
}

_FIRM = frozenset({w.Status.APPROVED, w.Status.SENT, w.Status.MEASURED})
_UNDECIDED = frozenset({w.Status.PLANNED, w.Status.DRAFTING})

# The CSS3 names nearest to the inks of the channels in the window
COLOURS = {
    w.Form.IN_PERSON: "chocolate",
    w.Form.EMAIL: "mediumblue",
    w.Form.ONE_TO_ONE: "darkorchid",
    w.Form.TOWN_HALL: "maroon",
    w.Form.DIVISION_MEETING: "darkgreen",
    w.Form.DEPARTMENT_MEETING: "olivedrab",
    w.Form.BOARD_MEETING: "darkslateblue",
    w.Form.INTRANET: "teal",
    w.Form.NEWSLETTER: "saddlebrown",
    w.Form.SCREENSAVER: "darkslategray",
    w.Form.CUSTOMER_CONTACT: "crimson",
    w.Form.OTHER: "slategray",
}


def alarm(summary: str, minutes: int) -> Iterator[str]:
    """A reminder on screen (section 3.6.6); `summary` is escaped already."""
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{summary}"
    yield f"TRIGGER:-PT{minutes}M"
    yield "END:VALARM"


def status_name(communication: r.Communication, status: w.Status) -> str:
    """CONFIRMED once nothing stands in its way any more: accepted, or nobody has to accept it."""
    if status == w.Status.CANCELLED:
        return "CANCELLED"
    is_firm = status in _FIRM or (status in _UNDECIDED and not communication.approval_path_id)
    return "CONFIRMED" if is_firm else "TENTATIVE"


def places(tools: Iterable[r.Tool]) -> Iterator[str]:
    """LOCATION from rooms and links; URL from the first address that is one, https only."""
    known = [
        ", ".join(filter(None, (tool.name, tool.address)))
        for tool in tools
        if tool.type in (w.ToolType.ROOM, w.ToolType.LINK)
    ]
    if known:
        yield f"LOCATION:{text('; '.join(known))}"
    url = next((tool.address for tool in tools if _HTTPS.fullmatch(tool.address)), "")
    if url:
        yield f"URL:{url}"


def organizer(tools: Iterable[r.Tool], sender: r.Sender | None) -> Iterator[str]:
    """The group mailbox it goes out from, else the sender, where there is a proper address. Never an ATTENDEE."""
    known = [(tool.name, tool.address) for tool in tools if tool.type == w.ToolType.MAILBOX]
    if sender:
        known.append((sender.name, sender.email))
    for name, address in known:
        if _ADDRESS.fullmatch(address):
            yield f"ORGANIZER;CN={quoted(name)}:mailto:{address}"
            return
