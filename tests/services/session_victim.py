"""Works on a plan until it is killed, and says after each commit what is now in the file.

Each line is one acknowledgement: the number of the history entry, and the names of all senders.
"""

import json
import random
import sys
from pathlib import Path

from commplan import clock
from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.ids import new_id
from commplan.domain.records import Sender
from commplan.domain.texts import literal
from commplan.services.session import Local, Session


def some_changes(session: Session, chance: random.Random) -> list[Change]:
    senders = list(session.plan.table(Sender).values())
    new = [added(Sender(id=new_id(), name=f"S{chance.random()}", signature="x" * chance.randrange(2_000)))]
    if len(senders) > 20:
        return [removed(sender) for sender in chance.sample(senders, 10)]
    if senders and chance.random() < 0.5:
        return [*new, updated(chance.choice(senders), name=f"S{chance.random()}")]
    return new


def work(session: Session, chance: random.Random) -> None:
    what = chance.random()
    if what < 0.15 and session.undo_label:
        session.undo()
    elif what < 0.25 and session.redo_label:
        session.redo()
    else:
        session.apply(literal("Praca"), some_changes(session, chance))


def main() -> None:
    path, backups, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    with Session.open(path, settings=Local(who="victim", backups=backups, clock=clock.now)) as session:
        while True:
            work(session, chance)
            number = session.history(limit=1)[0].number
            names = sorted(sender.name for sender in session.plan.table(Sender).values())
            sys.stdout.write(json.dumps([number, names]) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
