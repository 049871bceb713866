"""Promises to people, kept through crashes: desks take acts in, workflows carry them out."""
