"""A local Slack and the four telephone systems, so that the real bot can be tried with nothing to set up."""
