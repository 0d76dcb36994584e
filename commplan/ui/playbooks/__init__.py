"""Playbooks: patterns of events, applied, saved and managed."""
