"""What this machine keeps of sessions for itself: the last state it saw of each, and backups."""
