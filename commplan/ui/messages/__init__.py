"""The widgets of the page Messages."""
