"""A network between a program and its server: what either says arrives later, and each round trip is counted.

It runs in a process of its own, so that neither end has to wait for the other's interpreter beside the delay.
"""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import time
from contextlib import suppress

ROUND_TRIP_MS = 10


class Relay:
    """Listens on `port`, and passes on what comes there to another port of this machine."""

    def __init__(self, target: int, round_trip_ms: float = ROUND_TRIP_MS) -> None:
        command = [sys.executable, "-m", "benchmarks.relay", str(target), str(round_trip_ms)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = self._told()

    def url(self, url: str) -> str:
        """Return the address of a database behind this relay, given the one at its server."""
        head, tail = url.rsplit(":", maxsplit=1)
        return f"{head}:{self.port}/{tail.split('/', maxsplit=1)[1]}"

    def round_trips(self) -> int:
        """Return how many there were: how often, on any connection, something was said after the last answer."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return self._told()

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()

    def _told(self) -> int:
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())


class _Network:
    def __init__(self, target: int, one_way: float) -> None:
        self._target = target
        self._one_way = one_way
        self.round_trips = 0

    async def connect(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        far, there = await asyncio.open_connection("127.0.0.1", self._target)
        for writer in (back, there):
            writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        answered = [True]
        with suppress(asyncio.CancelledError):  # the relay ends while they are still connected
            await asyncio.gather(self._pass_on(near, there, answered), self._pass_on(far, back, answered, answers=True))

    async def _pass_on(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, answered: list[bool], *, answers: bool = False
    ) -> None:
        waiting: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        arrival = asyncio.create_task(self._arrive(waiting, target))
        with suppress(ConnectionError):
            while held := await source.read(65536):
                if not answers and answered[0]:
                    self.round_trips += 1
                answered[0] = answers
                waiting.put_nowait((time.monotonic() + self._one_way, held))
        waiting.put_nowait((time.monotonic() + self._one_way, b""))
        await arrival

    async def _arrive(self, waiting: asyncio.Queue[tuple[float, bytes]], target: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while True:
                due, held = await waiting.get()
                await asyncio.sleep(max(0.0, due - time.monotonic()))
                if not held:
                    break
                target.write(held)
                await target.drain()
        target.close()


async def _serve(target: int, round_trip_ms: float) -> None:
    network = _Network(target, round_trip_ms / 2000)
    server = await asyncio.start_server(network.connect, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    loop = asyncio.get_running_loop()
    while await loop.run_in_executor(None, sys.stdin.readline):
        print(network.round_trips, flush=True)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2])))
