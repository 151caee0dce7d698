"""What the method computes: the phases, the smallest package, how it has gone, wording."""
