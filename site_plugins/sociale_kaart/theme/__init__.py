"""The name `theme: sociale-kaart` for mkdocs.yml: ProperDocs wants one, and has none of its own. The plugin puts our
shell in its place (`plugin.py`), so there is nothing in this folder but what MkDocs looks for.
"""
