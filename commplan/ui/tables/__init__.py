"""Tables: the view and the painter of rows (`ui/models/rows.py`), and the editors that open in their cells."""
