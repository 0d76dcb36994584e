"""The demo: a finished year of a company that does not exist, so that every page has something true to show."""

import datetime as dt
from pathlib import Path

from commplan.domain.plan import Plan
from commplan.exchange.messages import Renderer
from commplan.services.demo_approvals import with_approvals
from commplan.services.demo_known import with_what_is_known
from commplan.services.demo_story import begun_year
from commplan.services.session import Local, Session


def demo_plan(language: str, now: dt.datetime) -> Plan:
    """The demo plan as it stands at the moment `now`. Only ids differ from one time to the next.

    UserError for a language in which there is no starter.
    """
    story = with_what_is_known(begun_year(language, now))
    with Renderer() as renderer:
        return with_approvals(story, renderer).plan


def build_demo(path: Path, language: str, *, settings: Local) -> Session:
    """The demo plan of this moment as a new file, open. UserError when something is there already."""
    return Session.create(path, demo_plan(language, settings.clock()), settings=settings)
