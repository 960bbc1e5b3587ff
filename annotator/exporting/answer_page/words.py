"""What the answer page says by itself, in one place: to whoever reads it, and to the script that works on it."""

from __future__ import annotations

from annotator.messages import message

SKIP = message("Skip to the end, to save your answers")
KICKER = message("Questions from the desk")
INTRO = message(
    "Each number in the text has a card beside it. Type your answers there, and say of each proposed correction "
    "whether you take it. At the end, save your answers and send the file back."
)
PRIVATE = message(
    "Nothing leaves this page by itself: what you type stays on this device until you send the file you saved."
)
NO_SCRIPT = message(
    "The buttons do not work here, as in many mail programs. Open the file in a web browser to "
    "answer here, or reply to the mail and name the numbers."
)
GENERAL = message("On the article as a whole")
QUERY = message("Question")
EARLIER = message("Your earlier answer: {answer}")
CORRECTION = message("Proposed correction")
ACCEPT = message("Take it")
REJECT = message("Keep my words")
WHY_NOT = message("Add a word on it")
SOURCES = message("Why, and the sources")
ALSO = message("Also at:")
BACK = message("Back to the text")
SEND = message("Send your answers back")
NAME = message("Your name")
REMARK = message("Anything else on “{title}”")
SAVE = message("Save the answers as a file")
COPY = message("Copy the answers for a mail")
COPIED_TEXT = message("Answers for a mail")
CLEAR = message("Clear what I typed")
JUMP = message("To the end")
MADE = message("Revision {number}")

SCRIPT = {
    "progress": message("{done} of {total} answered"),
    "nothing": message("There is nothing to save yet: answer a question first."),
    "saved": message("Saved as {file} among your downloads. Attach it to your reply."),
    "copied": message("Copied. Paste it into your reply, the last lines as they are."),
    "select": message("Your browser does not copy by itself: copy what is marked below, and paste it into your reply."),
    "accepted": message("Taken"),
    "rejected": message("Not taken"),
    "sure": message("Clear all that you typed on this page?"),
}
"""What the script says; `{gaps}` are filled there."""
