"""PDF: what stands on pages becomes lines, lines become paragraphs. The reader is formats/pdf.py."""
