"""Draws documents with QPainter: the same code for preview, printer and PDF. QtGui only."""
