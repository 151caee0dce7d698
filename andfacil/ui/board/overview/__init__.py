"""The whole board on one picture: every ref, ring and thread, and as many words as stay legible."""
