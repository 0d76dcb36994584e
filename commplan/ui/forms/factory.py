"""Which editor a field gets: from what its spec says it holds, with a few fields that deserve better."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QIcon

from commplan.domain import fields as f
from commplan.domain import records as r
from commplan.domain.fields import FieldSpec
from commplan.domain.labels import choice_label, field_label
from commplan.domain.plan import name_of
from commplan.domain.texts import translate
from commplan.domain.words import Form
from commplan.ui.forms.choice_editors import ChoiceEditor, FlagEditor, LanguagesEditor, WeekdaysEditor
from commplan.ui.forms.date_editors import DateEditor, TimeEditor
from commplan.ui.forms.editor import Editor
from commplan.ui.forms.frequency_editor import FrequencyEditor
from commplan.ui.forms.frequency_field import FrequencyField
from commplan.ui.forms.ref_editors import Choices, RefEditor, RefsEditor
from commplan.ui.forms.text_editors import LineEditor, LinesEditor, NumberEditor, TextsEditor
from commplan.ui.workspace import Workspace

_PEOPLE = frozenset({"owner", "author", "requester", "person", "delegate", "escalate_to", "on_behalf_of"})
_LANGUAGE_NAMES = {"en": "English", "pl": "Polski", "nl": "Nederlands"}
_TALL = frozenset({"body", "content"})


def editor_for(workspace: Workspace, kind: str, spec: FieldSpec) -> Editor:
    """A fresh editor for one field of a kind."""
    special = _SPECIAL.get((kind, spec.name)) or _SPECIAL.get(("", spec.name))
    return special(workspace, kind, spec) if special else _BY_CONTENT[spec.holds](workspace, kind, spec)


def form_editor_for(workspace: Workspace, kind: str, spec: FieldSpec) -> Editor:
    """Likewise, in a form that shows one field below the other: a frequency is a sentence there."""
    if (kind, spec.name) == ("content_event", "rule"):
        return FrequencyField(workspace)
    return editor_for(workspace, kind, spec)


def _text(workspace: Workspace, _kind: str, spec: FieldSpec) -> Editor:
    return LineEditor(_known_people(workspace) if spec.name in _PEOPLE else ())


def _known_people(workspace: Workspace) -> list[str]:
    plan = workspace.plan
    names = {e.owner for e in plan.table(r.ContentEvent).values()}
    for communication in plan.table(r.Communication).values():
        names |= {communication.owner, communication.author, communication.requester}
    names |= {step.person for step in plan.table(r.ApprovalStep).values()}
    return sorted(names - {""}, key=str.casefold)


def _lines(_workspace: Workspace, _kind: str, spec: FieldSpec) -> Editor:
    return LinesEditor(8 if spec.name in _TALL else 3)


def _number(workspace: Workspace, _kind: str, spec: FieldSpec) -> Editor:
    return NumberEditor(workspace.locale, whole=spec.holds == f.INTEGER)


def _flag(workspace: Workspace, kind: str, spec: FieldSpec) -> Editor:
    return FlagEditor(workspace.say(field_label(kind, spec.name)))


def _choice(workspace: Workspace, _kind: str, spec: FieldSpec) -> Editor:
    assert spec.choices is not None
    icons = workspace.icons
    return ChoiceEditor(
        [(c, workspace.say(choice_label(c)), icons.channel(c) if isinstance(c, Form) else None) for c in spec.choices]
    )


def _date(workspace: Workspace, _kind: str, _spec: FieldSpec) -> Editor:
    tip = workspace.say(translate("Window", "Choose a day"))
    return DateEditor(workspace.icons, workspace.locale, pick_tip=tip, today=workspace.today)


def _time(workspace: Workspace, _kind: str, _spec: FieldSpec) -> Editor:
    return TimeEditor(workspace.locale, placeholder=workspace.say(translate("Window", "all day")))


def _ref(workspace: Workspace, _kind: str, spec: FieldSpec) -> Editor:
    return RefEditor(lambda: ref_choices(workspace, spec.target))


def _refs(workspace: Workspace, _kind: str, spec: FieldSpec) -> Editor:
    say = workspace.say
    return RefsEditor(
        workspace.icons,
        lambda: ref_choices(workspace, spec.target),
        add=say(translate("Window", "Add")),
        remove_tip=say(translate("Window", "Remove")),
        say=say,
    )


def ref_choices(workspace: Workspace, kind: str) -> Choices:
    """The records of a kind that can be referred to, by name; archived ones last."""
    found = sorted(
        workspace.plan.table(r.KINDS[kind]).values(),
        key=lambda record: (getattr(record, "archived", False), name_of(record).casefold()),
    )
    return [(record.id, _name(workspace, record), _icon(workspace, record)) for record in found]


def _name(workspace: Workspace, record: r.Record) -> str:
    if isinstance(record, r.Communication):
        event = workspace.plan.find("content_event", record.event_id)
        return f"{name_of(event)}: {record.title}" if event else record.title
    return name_of(record)


def _icon(workspace: Workspace, record: r.Record) -> QIcon | None:
    return workspace.icons.channel(record.form) if isinstance(record, r.Channel) else None


def _texts(_workspace: Workspace, _kind: str, _spec: FieldSpec) -> Editor:
    return TextsEditor(3)


def _weekdays(workspace: Workspace, _kind: str, _spec: FieldSpec) -> Editor:
    return WeekdaysEditor(workspace.icons, workspace.locale)


def _languages(workspace: Workspace, _kind: str, _spec: FieldSpec) -> Editor:
    return LanguagesEditor(workspace.icons, [(code, _LANGUAGE_NAMES[code]) for code in r.LANGUAGES])


def _language(_workspace: Workspace, kind: str, _spec: FieldSpec) -> Editor:
    none = [("", "–", None)] if kind in ("audience", "approval_step", "approval_path") else []
    return ChoiceEditor([*none, *((code, _LANGUAGE_NAMES[code], None) for code in r.LANGUAGES)])


def _frequency(workspace: Workspace, _kind: str, _spec: FieldSpec) -> Editor:
    return FrequencyEditor(workspace.icons, workspace.locale, workspace.say, workspace.today)


_Factory = Callable[[Workspace, str, FieldSpec], Editor]
_SPECIAL: dict[tuple[str, str], _Factory] = {
    ("content_event", "rule"): _frequency,
    ("", "language"): _language,
    ("", "languages"): _languages,
    ("", "escalate_language"): _language,
}
_BY_CONTENT: dict[str, Any] = {
    f.TEXT: _text,
    f.LINES: _lines,
    f.INTEGER: _number,
    f.NUMBER: _number,
    f.FLAG: _flag,
    f.CHOICE: _choice,
    f.DATE: _date,
    f.TIME: _time,
    f.REF: _ref,
    f.REFS: _refs,
    f.TEXTS: _texts,
    f.INTEGERS: _weekdays,
}
