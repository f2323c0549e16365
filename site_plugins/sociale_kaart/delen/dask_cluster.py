"""Dask, and nothing but Dask: which worker makes which piece, and who makes it again when one is lost, is its affair.

Every worker, also one that comes later, is asked for its version and the region first. Who has the same gets a resource
without which no piece is given to it.
"""

from __future__ import annotations

import asyncio
import pickle
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any

from distributed import Client, Future, KilledWorker, WorkerPlugin, wait

from sociale_kaart.delen.at_worker import SpreadWork, make_piece

CALLING = 20  # seconds for the scheduler to answer
PATIENCE = 60.0  # seconds in which nobody can work, before giving up
AHEAD = 2  # pieces for each worker that are asked for and not here yet: who comes later finds some left
NOT_THERE = "niet-geinstalleerd"


class NobodyError(Exception):
    """No scheduler answers at that address, or no worker can take part."""


class LostError(Exception):
    """A piece that brought down every worker that was given it."""


class DaskCluster:
    """Workers at an address, for one build: `ask` them in, and leave them as they were (`close`)."""

    def __init__(self, address: str, name: str) -> None:
        self.name = name
        try:
            self.client = Client(address, timeout=CALLING, set_as_default=False)
        except (OSError, ValueError) as error:
            raise NobodyError(str(error)) from None

    def ask(self, work: SpreadWork) -> dict[str, str]:
        """By worker why it does not take part; empty for who does. Who comes later is asked the same."""
        asking = _admission(pickle.dumps(work), pickle.dumps(work.origin), self.name)
        self.client.register_plugin(asking, name=self.name)
        return self.answers()

    def answers(self) -> dict[str, str]:
        """Of who is there now."""
        name = self.name

        def answer(dask_worker: Any) -> str:
            return str(getattr(dask_worker.plugins.get(name), "why", "") or "")

        found: dict[str, str] = self.client.run(answer, on_error="ignore")
        return found

    def able(self) -> int:
        """How many workers can be given a piece."""
        workers = self.client.scheduler_info()["workers"].values()
        return sum(bool(worker["resources"].get(self.name)) for worker in workers)

    def made(self, work: SpreadWork, names: Sequence[str]) -> Iterator[tuple[str, bytes]]:
        """Each piece with its files, as they come; the first of `names` first. Few are under way at a time."""
        waiting, under_way = deque(names), dict[Future[bytes], str]()
        while waiting or under_way:
            while waiting and len(under_way) < AHEAD * max(1, self.able()):
                name = waiting.popleft()
                under_way[self._asked(work, name)] = name
            for future in self._done(under_way):
                yield under_way.pop(future), _result(future)
                future.release()

    def _asked(self, work: SpreadWork, name: str) -> Future[bytes]:
        key = f"{self.name}-{name}"
        return self.client.submit(make_piece, work.origin, name, key=key, pure=False, resources={self.name: 1})

    def _done(self, under_way: dict[Future[bytes], str]) -> Sequence[Future[bytes]]:
        """Nothing yet, while there is somebody to wait for."""
        try:
            with self.client.as_current():
                return [*wait([*under_way], timeout=PATIENCE, return_when="FIRST_COMPLETED").done]
        except TimeoutError:
            if not self.able():
                raise NobodyError from None
            return []

    def close(self) -> None:
        self.client.unregister_worker_plugin(self.name)
        self.client.close()


def _result(future: Future[bytes]) -> bytes:
    try:
        return bytes(future.result())
    except KilledWorker as error:
        raise LostError(error.task) from None


def _admission(work: bytes, origin: bytes, name: str) -> WorkerPlugin:
    """Sent as it stands here, and not by its name: also to who has no sociale-kaart, or an older one without it."""

    class Admission(WorkerPlugin):  # type: ignore[misc]
        why: str = NOT_THERE

        async def setup(self, worker: Any) -> None:
            try:
                from sociale_kaart.delen.at_worker import admit

                self.why = await asyncio.to_thread(admit, pickle.loads(work))  # noqa: S301 - who may ask a worker may do anything
            except (ImportError, AttributeError):
                self.why = NOT_THERE
            except Exception as error:
                self.why = f"fout={error}"
            if not self.why:
                await worker.set_resources(**{name: 1})

        async def teardown(self, worker: Any) -> None:
            if not self.why:
                from sociale_kaart.delen.at_worker import dismiss

                await worker.set_resources(**{name: 0})
                dismiss(pickle.loads(origin))  # noqa: S301

    return Admission()
