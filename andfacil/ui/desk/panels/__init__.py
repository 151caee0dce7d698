"""The parts beside the board: how the window is divided, and from one part to the next by key."""
