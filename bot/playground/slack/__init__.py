"""A Slack of one workspace on this machine, which enforces Slack's own rules."""
