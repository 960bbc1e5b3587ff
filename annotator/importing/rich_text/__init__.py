"""RTF: its tokens, the letters that its bytes stand for, and what its groups mean. The reader is formats/rtf.py."""
