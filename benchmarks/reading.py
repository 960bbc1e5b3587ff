"""How long it takes to read a text for what should be checked in it: a debate, as long as they are.

The debate is made up, with a seed: turns of two candidates and a moderator, with the figures, names and quotations that
such turns have. Reading is nothing but computing, so it is the processor's time that is measured.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Iterator
from functools import partial

from benchmarks.harness import Case, Scale

_CHARS = 125_000
_SPEAKERS = ("CALLOWAY", "GOV. TATE", "BRANDT")
_SAID = (
    "We have added 212,000 jobs since then, more than in the ten years before.",
    "He voted against every one of those tax cuts when he was in the Senate.",
    "Wages in this state have fallen for three years in a row.",
    "Forty percent of our children live in poverty, and that is the worst figure in the country.",
    "She raised the gas tax by eight cents a gallon the very week she was sworn in on January 5, 2019.",
    "His plan would cost $2.5 billion, according to the Office of the State Auditor.",
    "Violent crime is down 14 percent since I became governor, and you know it.",
    "Senator Tim Brandt was the mayor of Fairview from 2003 to 2011.",
    "I met a woman named Gloria Petersen in Houston, Texas, who works two jobs and still can't afford her insulin.",
    "The Supreme Court said so in Miller v. Harlan, and the First Amendment says so.",
    "And look, I believe in the people of this state, because they work hard and they look after each other.",
    "We're going to hire more officers, and we're going to train them better than we ever did.",
    "What they want is a plan, and what they get is more of the same old talk from Washington.",
    "You can't drive ninety minutes when you're having a heart attack, you just can't.",
    "My opponent said, “I never took a penny from them,” and then we all saw the check.",
    "Let me tell you what happened when I was the attorney general and they came to my office.",
    "I will never forget the look on their faces that night.",
    "Please hold your applause, and let the senator finish his answer.",
    "Well, that is not what the record shows, and I would ask everybody at home to look it up.",
    "Fentanyl killed 1,204 people here last year, twice as many as in 2018.",
    "Why should anybody believe that?",
    "Thank you, Denise, and thank you to the Harmon Theater for hosting us on this fine evening.",
    "The Department of Health closed eleven rural hospitals, every one of them in a county that had voted for me.",
    "That's just wrong, and it's the kind of thing that makes people give up on politics.",
    "We did that in Ohio, we did it in Michigan, and we are going to do it in every state of this union.",
    "The plan that he calls a giveaway was written by two Republicans and passed by 61 votes to 37.",
    "She has never once answered that question, not tonight and not in the last debate either.",
    "Nobody in this room believes that a family of four can live on $380 a week.",
    "I think the people at home can see for themselves who has a plan and who has a slogan.",
    "Prices went up because the supply chains broke, and they broke in every country in the world.",
    "Senator, you have thirty seconds to respond, and then we have to move on to the next topic.",
    "That bill would have put 1,500 more agents on the border, and he told his friends to kill it.",
    "I grew up in a small town where the factory closed when I was nine, and I have not forgotten it.",
    "We need to stop talking about what we are against and start talking about what we are for.",
    "I've been to every one of those towns, and I sat with those families around their kitchen tables.",
)


def debate(chars: int, seed: int = 9) -> str:
    """Return a debate of about so many characters, other numbers in each sentence."""
    generator = random.Random(seed)
    turns: list[str] = []
    length = 0
    while length < chars:
        said = " ".join(generator.choice(_SAID) for _ in range(generator.choice((1, 1, 2, 3, 4, 6))))
        said = re.sub(r"\b\d{2,3}\b", lambda _: str(generator.randrange(10, 999)), said)
        turns.append(f"{generator.choice(_SPEAKERS)}: {said}")
        length += len(turns[-1]) + 2
    return "\n\n".join(turns)


def _read(text: str) -> list[float]:
    from annotator.analysis.checkables import checkables

    started = time.process_time()
    found = checkables(text)
    taken = (time.process_time() - started) * 1000
    assert len(found) > len(text) // 100
    return [taken]


def _analyse(text: str) -> list[float]:
    from annotator.analysis.texts import analysed

    started = time.process_time()
    analysed(text, "en", "2024-10-12")
    return [(time.process_time() - started) * 1000]


def _prepare(run: Callable[[str], list[float]], aim: float) -> tuple[Callable[[], list[float]], float]:
    text = debate(_CHARS)
    run(text[:2_000])  # the rules are read and compiled once
    return partial(run, text), aim


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases; what they are measured against is the same on an older revision (`--against`)."""
    del scale
    yield Case("checkables.debate", _CHARS, "an aim of 100 ms", partial(_prepare, _read, 100.0), repeats=7)
    yield Case("analysis.debate", _CHARS, "an aim of 200 ms", partial(_prepare, _analyse, 200.0), repeats=5)
