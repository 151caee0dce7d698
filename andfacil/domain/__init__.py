"""The board, its rules and its history: plain values and the standard library, nothing else."""
