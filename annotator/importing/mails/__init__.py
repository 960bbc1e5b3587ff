"""What mails are made of: their headers, and lines that were broken for the way. The reader is formats/mail.py."""
