"""The view to text: templates, the emitters that a description's text goes through, and Black."""
