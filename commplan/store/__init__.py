"""Where a plan is kept: the SQLite plan file. The only package that imports sqlite3 and sqlite_utils."""
