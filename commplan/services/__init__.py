"""What a person can do: one named function per operation. The session is the sole writer of a plan."""
