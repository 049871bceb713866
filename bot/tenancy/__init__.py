"""What differs between an installation in one workspace and one in many; `bot.app` has either.

One workspace has the operator's token and telephone systems, which never change. Of many, each has its own:
the database is asked at every request, so that all loops and replicas see a change at once.
"""
