"""A build spread over Dask's workers, real processes on 127.0.0.1, is that of one machine, whatever befalls them.

Starting workers and having each read the region takes seconds, so as much as can is asked of the same ones.
"""

from __future__ import annotations

import os
import shutil
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from distributed import Client, LocalCluster
from distributed.diagnostics.plugin import SchedulerPlugin

from cli_run import ERRORS, OK, WRONG_USE, asked
from sociale_kaart.commands import in_parts
from sociale_kaart.delen import dask_cluster
from sociale_kaart.delen.spreading import spread
from sociale_kaart.folders import write_list
from sociale_kaart.plugin import prose
from sociale_kaart.problems import Told
from support.parts import KLEIN, TODAY, whole

pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # what distributed leaves open when a worker is killed
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


class WhoMadeWhat(SchedulerPlugin):  # type: ignore[misc]
    """How many pieces came from which worker."""

    def __init__(self) -> None:
        self.pieces: Counter[str] = Counter()

    def transition(self, key: Any, start: str, finish: str, *args: Any, **kwargs: Any) -> None:
        if finish == "memory" and str(key).startswith("kaart-"):
            self.pieces[kwargs.get("worker", "")] += 1


@pytest.fixture
def cluster() -> Iterator[Any]:
    """Two workers, each a process; who made what is in its `made`."""
    with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as started:
        started.made = WhoMadeWhat()
        started.scheduler.add_plugin(started.made)
        yield started


@pytest.fixture
def config(tmp_path: Path) -> Path:
    shutil.copytree(KLEIN, tmp_path / "regio", ignore=shutil.ignore_patterns("site", ".*"))
    return tmp_path / "regio" / "mkdocs.yml"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def is_as_of_one_machine(site: Path) -> bool:
    one, made = contents(whole()), contents(site)
    assert sorted(name for name in one.keys() | made.keys() if one.get(name) != made.get(name)) == []
    return True


def spread_over(cluster: Any, config: Path, at: dict[int, Callable[[], object]]) -> tuple[Path | None, list[Told]]:
    """`at`: what happens once so many pieces are there."""

    def progress(done: int, _: int) -> None:
        at.get(done, lambda: None)()

    return spread(config, cluster.scheduler_address, None, TODAY, prose, progress)


def in_workers(cluster: Any, do: Callable[..., object], some: int | None = None) -> Any:
    with Client(cluster, set_as_default=False) as client:
        workers = sorted(client.scheduler_info()["workers"])
        return client.run(do, workers=workers[:some])


def slower() -> None:
    """In a worker."""
    import time

    from sociale_kaart.delen import at_worker

    quick = at_worker.make_piece

    def slow(*given: Any) -> bytes:
        time.sleep(0.5)
        return quick(*given)

    at_worker.make_piece = slow  # type: ignore[assignment]


def blind() -> None:
    """In a worker: the region's folder is not on its disk."""
    from sociale_kaart.delen import at_worker

    sees = at_worker.differs

    def differs(origin: Any, path: str) -> str:
        return sees(origin, path) or ("" if "kaart-werker-" in path else "invoer")

    at_worker.differs = differs  # type: ignore[assignment]


def older() -> None:
    """In a worker."""
    from sociale_kaart.delen import at_worker

    at_worker.VERSION = "0.0.9"  # type: ignore[attr-defined]


def without_us() -> None:
    """In a worker."""
    import sys

    sys.modules["sociale_kaart.delen.at_worker"] = None  # type: ignore[assignment]


def test_a_slow_worker_one_that_is_killed_and_one_that_comes_late_lose_nothing(cluster: Any, config: Path) -> None:
    in_workers(cluster, slower, 1)
    pids = in_workers(cluster, os.getpid)
    killed, first = pids[max(pids)], {*pids}
    made, problems = spread_over(
        cluster, config, {3: lambda: os.kill(killed, signal.SIGKILL), 5: lambda: cluster.scale(3)}
    )
    assert made, problems
    assert is_as_of_one_machine(made)
    assert killed not in in_workers(cluster, os.getpid).values()
    assert cluster.made.pieces.keys() - first, "the late one made pieces, too"


def test_the_region_is_sent_to_who_does_not_see_it_and_another_version_is_refused(cluster: Any, config: Path) -> None:
    in_workers(cluster, blind)
    in_workers(cluster, older, 1)
    given = ("-f", config, "--today", str(TODAY))
    done = asked("build", "--dask", cluster.scheduler_address, *given, cwd=config.parent)
    assert done.returncode == OK, done.stdout
    assert is_as_of_one_machine(config.parent / "site")
    assert len(cluster.made.pieces) == 1
    assert done.stdout.count("doet niet mee: daar staat versie 0.0.9 van sociale-kaart, en hier 0.") == 1
    with Client(cluster, set_as_default=False) as client:
        workers = client.scheduler_info()["workers"].values()
        assert not [worker for worker in workers if any(worker["resources"].values())], "it is left as it was"


def test_without_anybody_who_can_the_last_site_stays(
    cluster: Any, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dask_cluster, "PATIENCE", 1.0)
    site = config.parent / "site"
    site.mkdir()
    (site / "index.html").write_text("de vorige", "utf-8")
    write_list(site)
    made, problems = spread_over(cluster, config, {3: lambda: cluster.scale(0)})
    assert made is None
    assert [one.rule.id for one in problems][-1] == "geen-werkers"
    cluster.scale(1)
    cluster.wait_for_workers(1)
    in_workers(cluster, without_us)
    done = asked("build", "--dask", cluster.scheduler_address, "-f", config, cwd=config.parent)
    assert done.returncode == ERRORS
    assert "daar staat geen sociale-kaart, of een oudere versie" in done.stdout
    assert "[geen-werkers]" in done.stdout
    assert contents(site).keys() == {"index.html", ".kaart-gebouwd"}


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1:1", "niets", "http://127.0.0.1:1", "tcp://"])
def test_where_nobody_answers_it_is_said(config: Path, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dask_cluster, "CALLING", 1)
    done = asked("build", "--dask", address, "-f", config, cwd=config.parent)
    assert done.returncode == ERRORS
    assert f"Op {address} is niemand die dit kan maken." in done.stdout


def test_without_the_extra_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_parts, "find_spec", lambda _: None)
    done = asked("build", "--dask", "tcp://127.0.0.1:8786", cwd=tmp_path)
    assert done.returncode == WRONG_USE
    assert "pip install 'sociale-kaart[verdeeld]'" in done.stderr
