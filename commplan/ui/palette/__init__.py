"""Search or do (Ctrl+K): one line that finds every record, text, command and setting."""
