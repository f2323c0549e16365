"""Escaping as markupsafe does it, but to text: what is joined to a page at once need not be Markup of its own.

A page has some sixty values; making Markup of each took a quarter of the time of a build.
"""

from __future__ import annotations

from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator
from markupsafe import Markup, escape


def shown(value: Any) -> str:
    """The same characters as `escape(value)`."""
    if type(value) is str:
        text = value.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")
        return text.replace("'", "&#39;").replace('"', "&#34;")
    return value if type(value) is Markup else escape(value)


class QuickGenerator(CodeGenerator):  # for speed
    """Compiles `{{ value }}` to `environment.shown(value)` where Jinja has `escape(value)`."""

    def _output_child_pre(self, node: Any, frame: Any, finalize: Any) -> None:
        if frame.eval_ctx.autoescape and not frame.eval_ctx.volatile and finalize.src is None:
            self.write("environment.shown(")
        else:
            super()._output_child_pre(node, frame, finalize)


class UnfixedGenerator(QuickGenerator):  # for speed
    """Works nothing out beforehand, such as what a filter makes of a number: that may hang on the language."""

    def _output_child_to_const(self, node: Any, frame: Any, finalize: Any) -> str:
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)
