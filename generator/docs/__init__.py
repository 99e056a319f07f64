"""A client's reference as pages: `Package`, the same view that its code is printed from, to Markdown for mkdocs-material.

`places.py` says where everything is, `resources.py`, `types.py`, `guides.py` and `changes.py` make what the templates in
`templates/docs/` print, `site.py` puts a version's folder together, `build.py` runs mkdocs.
"""
