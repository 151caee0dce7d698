"""The board on landscape sheets: side A, AND, side B, with rings and threads."""
