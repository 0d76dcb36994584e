"""Printing what a page shows: what can be printed, its preview, printers and PDF files."""
