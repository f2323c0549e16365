"""Lists of what honest people write and of what slips in: refused and found in the shares that were promised."""

from __future__ import annotations

from support.private_texts import in_fields, is_found


def test_hardly_anybody_honest_is_refused() -> None:
    given = list(in_fields("onschuldig.yml"))
    refused = [one for one in given if is_found(*one)]
    assert len(given) >= 300
    assert len(refused) <= len(given) / 100, refused


def test_nearly_all_that_is_a_persons_is_found() -> None:
    given = list(in_fields("ontwijkend.yml"))
    missed = [one for one in given if not is_found(*one)]
    assert len(given) >= 300
    assert len(missed) <= len(given) / 20, missed
