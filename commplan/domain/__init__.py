"""What a plan is: records, the plan snapshot, changes and errors. Knows nothing of Qt, files or SQL."""
