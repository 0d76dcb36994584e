"""What follows from a plan, pure: occurrences, working days, due dates, status, audience load, checks."""
