"""The page that a writer answers queries on: what is asked (`asked.py`), and how it is laid out (`markup.py`).

How it is written as an export is `formats/answer_html.py`'s; what happens on it in a browser, `resources/answer_page`.
"""
