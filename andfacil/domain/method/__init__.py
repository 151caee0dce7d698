"""What the method computes from a board and its journal: the smallest package, how it has gone."""
