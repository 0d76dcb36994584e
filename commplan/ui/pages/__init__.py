"""The pages of the window. How one is written:

    from commplan.ui.pages.base import Page, SELECTION

    ADD = ActionSpec(id="plan.add_event", text=translate("Plan", "Add content &event"), icon="plus", menu="plan",
                     keys=("Ctrl+Shift+N",))

    class PlanPage(Page):
        kinds = frozenset({"content_event", "communication", SELECTION})     # what it shows

        def __init__(self, workspace: Workspace) -> None:
            super().__init__(workspace)
            self.model = PlanModel(workspace)                       # passive: set_rows()
            self.view = QTreeView()
            self.body.addWidget(self.view)                          # self.body: a QVBoxLayout without margins
            add = self.add_action(ADD, self.add_event)              # menu entry + shortcut while shown
            button = PrimaryButton(workspace.icons, workspace.say(translate("Plan", "Content event")), "plus")
            self.header_tools.append(button.follow(add))            # right end of the header (56 px)
            self.leading_tools.append(segmented)                    # filter bar, before the chips
            self.trailing_tools.append(group_by)                    # filter bar, after the chips

        def refresh(self, kinds: frozenset[str]) -> None:           # take new rows; keep scroll and selection
            self.model.set_rows(rows(self.workspace.schedule, self.workspace.selection.value))

        def add_event(self) -> None:
            self.workspace.run(lambda: records.add_all(self.workspace.session, [event]))

and one line in `registry.py` (name, title, icon, "module:object"): it gives the page its place in the rail and its
Ctrl+number. Tools are put into the header and filter bar right after `__init__`; append them there.

**What a page gets**, all through `self.workspace` (ui/workspace.py): `plan`, `schedule`, `session`; `say(Text) ->
str`; `language`, `locale` (QLocale for numbers and dates); `theme` (roles, fonts, channel looks, heat); `icons`;
`today`; `settings.value/set_value("plan/columns", …)`; `tasks` (work over 200 ms); `selection.value` (planning's
Selection, shared by all pages) and `selection.set(…)`; `current` (what the inspector shows):
`current.set([record_or_Dated, …])` when rows are selected. A page that wants to follow (a finding was clicked) has
CURRENT among its kinds and looks at `current.items` (Item: kind, id, original). `inspects` names the kinds that can be
selected on it: what else was current leaves the inspector when the page comes, and `chosen_here()` takes its place.

**Doing something**: `workspace.run(lambda: service(…))` -> whether it worked; a UserError is shown in the bar above
the page. `workspace.result_of(…)` gives the result or None. Never call `session.apply` from a page: name a service
function. `workspace.notify(text, tone)`, `workspace.go_to("approvals", item)`, `workspace.show(item, "owner")`
(cursor in that field of the inspector).

**When it is refreshed**: `refresh(kinds)` is called when the page is first shown, and whenever one of its `kinds`
changed and it is visible (a hidden page is told when it is shown again, with everything that changed). Kinds are
those of records, plus "version", "decision", SELECTION (the shared filter) and CURRENT (what is selected). A change
of language or theme builds the page anew: keep nothing but what `settings` remembers; build texts, icons and colours
in `__init__`.

**Widgets** (ui/widgets): `buttons` (Button, PrimaryButton, MenuButton, IconButton, LinkButton; `.follow(action)`),
`labels.label(words, role)`, `chips.Chip`, `flow.FlowLayout`, `segmented.Segmented`, `search_field.SearchField`,
`empty_state.EmptyState`, `layouts` (row, column, box, line, clear), `approval_line` (ApprovalLine,
paint_approval_line, nodes_of). Icons: `icons.icon("plus")`, `icons.channel(form)`, `icons.status(status)`; in delegates
`icons.paint`, `paint_channel`, `paint_status`. A missing Lucide icon is copied into resources/icons (stroke width and
class removed, on one line: /tmp/w/icon.sh NAME does it). Dates: `ui/dates.py`. Looks come from the style sheet by
`setProperty("role", …)`, fonts from `theme.font("small")`: never a colour or a size in a page.

**Forms** (ui/forms): `record_form.RecordForm(workspace, kind).show_records([…])` edits records of one kind, a step
for each field; the inspector shows it for what is `current`. `factory.editor_for(workspace, kind, spec)` gives one
editor for a field (also for delegates: `show_value`, `value`, `committed`, `restored`);
`factory.ref_choices(workspace, kind)` the records to choose from."""
