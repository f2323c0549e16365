"""A question on a terminal: what is typed is the answer, and it can be stopped at any moment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

ASKED = """
import threading, time
from sociale_kaart.commands.keyboard import ask, says_yes
from sociale_kaart.commands.shared import heed_interrupts
heed_interrupts()
threading.Thread(target=time.sleep, args=[60], daemon=True).start()
try:
    print([ask("Eerst? "), ask("Dan? "), says_yes("Goed? "), says_yes("Ook? ")])
except KeyboardInterrupt:
    print("Gestopt")
except EOFError:
    print("Niets meer")
"""


def talk() -> pexpect.spawn[str]:
    return pexpect.spawn(sys.executable, ["-c", ASKED], timeout=60, encoding="utf-8")


def test_what_is_typed_is_the_answer_also_before_the_question() -> None:
    asked = talk()
    asked.send("een\ntwee\n")
    asked.expect_exact("Goed? ")
    asked.sendline(" Ja ")
    asked.expect_exact("Ook? ")
    asked.sendline("")
    asked.expect_exact("['een', 'twee', True, False]")


def test_the_end_of_what_is_typed_is_no_answer() -> None:
    asked = talk()
    asked.expect_exact("Eerst? ")
    asked.sendeof()
    asked.expect_exact("Niets meer")


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="only Linux lets one thread be told")
def test_it_stops_when_the_signal_ends_no_read() -> None:
    """As when it comes between a question and the wait for its answer: noted, but the wait goes on."""
    asked = talk()
    asked.expect_exact("Eerst? ")
    threads = {int(path.name) for path in Path(f"/proc/{asked.pid}/task").iterdir()}
    os.kill(max(threads - {asked.pid}), signal.SIGINT)
    asked.expect_exact("Gestopt")


def test_lines_from_a_pipe_are_answers_too() -> None:
    answered = subprocess.run(
        [sys.executable, "-c", ASKED],
        input="een\ntwee\nja\nnee\n",
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert answered.stdout == "Eerst? Dan? Goed? Ook? ['een', 'twee', True, False]\n"
