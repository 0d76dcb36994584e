"""The icons that a saved view can have."""

from commplan.domain.records import SavedView

VIEW_ICONS = (
    "bookmark",
    "star",
    "flag",
    "bell",
    "clock",
    "calendar-days",
    "users",
    "user-round",
    "landmark",
    "megaphone",
    "mail",
    "newspaper",
    "globe",
    "stamp",
    "route",
    "circle-alert",
    "shield-alert",
    "eye",
    "target",
    "chart-line",
    "gauge",
    "zap",
    "heart",
    "list-checks",
)


def icon_name(view: SavedView) -> str:
    """The icon of a view; a bookmark for one that has none, or one that we do not know."""
    return view.icon if view.icon in VIEW_ICONS else VIEW_ICONS[0]
