"""Frozen values that every other room speaks of."""
