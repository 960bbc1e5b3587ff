"""Reads web pages, and what word processors write as such: the article's own words, and what stands at places of them.

`parsing` makes a tree of bytes, `content` tells the article from what is around it, `references` finds footnotes and
comments, `walking` lays the words out, `metadata` reads what the page states about itself. Nothing is loaded from the
network, and nothing of a page is run.
"""
