"""Adding an event with its communication from one typed line."""
