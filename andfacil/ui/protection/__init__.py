"""Sessions with a password: asking for it, giving one, changing it."""
