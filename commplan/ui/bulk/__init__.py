"""Changing many records at once, seen before it is done."""
