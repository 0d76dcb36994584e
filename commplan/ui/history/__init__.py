"""The window of the history: the steps, and what changed since a day."""
