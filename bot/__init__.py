"""Convoke: a sentence in Slack becomes a telephone conference."""
