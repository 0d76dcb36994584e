"""Printed matter as data: blocks of an approval sheet. Knows no Qt and no HTML."""
