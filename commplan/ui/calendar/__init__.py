"""The views of the calendar page: what a period holds, where it is drawn, and the widgets that draw it."""
