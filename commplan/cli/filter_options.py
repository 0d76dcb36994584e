"""The options that choose communications: --audience, --status, --view and the like."""

import argparse

from commplan.domain.words import Category, Gap, Period, Risk, Status

BY_NAME = {
    "audience": "audience_ids",
    "channel": "channel_ids",
    "sender": "sender_ids",
    "tool": "tool_ids",
    "goal": "goal_ids",
    "phase": "phase_ids",
    "approval_path": "approval_path_ids",
}
"""Kinds of record that options name, and the filters they belong to."""

BY_CHOICE = {
    "status": ("statuses", Status),
    "category": ("categories", Category),
    "risk": ("risks", Risk),
    "gap": ("gaps", Gap),
}
"""Options that take one of a few words."""


def add_filters(parser: argparse.ArgumentParser) -> None:
    """The options of `selection_of`, the period excepted."""
    for kind in BY_NAME:
        parser.add_argument(f"--{kind.replace('_', '-')}", action="append", default=[], metavar="NAME")
    for option, (_, choices) in BY_CHOICE.items():
        parser.add_argument(f"--{option}", action="append", default=[], choices=[choice.value for choice in choices])
    parser.add_argument("--owner", metavar="NAME", default="")
    parser.add_argument("--words", metavar="TEXT", default="")
    parser.add_argument("--period", choices=[period.value for period in Period], default="")
    parser.add_argument("--view", metavar="NAME", default="")


def is_selecting(options: argparse.Namespace) -> bool:
    """Whether any of the options was given."""
    names = (*BY_NAME, *BY_CHOICE, "owner", "words", "period", "view", "start", "end")
    return any(getattr(options, name) for name in names)
