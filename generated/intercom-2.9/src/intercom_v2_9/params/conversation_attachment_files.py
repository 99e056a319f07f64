"""Request type `ConversationAttachmentFilesParams`."""

from __future__ import annotations

from typing import TypedDict


class ConversationAttachmentFilesParams(TypedDict, total=False):
    """A file whose content travels inside the request; use it where the file has no public URL."""

    content_type: str
    """Media type of the file, for example `application/pdf`."""

    data: str
    """The bytes of the file, encoded as base64 text."""

    name: str
    """File name that readers will see."""
