"""Tagged PDF: what each piece of a page is, in the order in which it is read."""
