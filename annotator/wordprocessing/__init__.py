"""What documents of word processors are, for those who read them and those who write into them.

The walk through a document and the places of its text stand here once: importing reads by them, the hand-back writes
comments and corrections where they lead. Nothing here knows a project.
"""
