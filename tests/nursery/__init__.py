"""Bots that start quickly."""
