"""What goes out and in, pure: (plan, options) -> bytes, bytes -> plan. One file per format."""
