"""Protection with a password: keys, the library that encrypts, and the system's keyring."""
