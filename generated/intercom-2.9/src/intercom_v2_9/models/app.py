"""Response model `App`."""

from __future__ import annotations

from .._runtime.models.model import Model


class App(Model):
    """A workspace."""

    type: str
    """Always `app`."""

    created_at: int
    """When the workspace was created, as Unix time in seconds."""

    id_code: str
    """Id of the workspace, as it appears in its web addresses."""

    identity_verification: bool
    """Whether the workspace requires its users to be verified in the Messenger."""

    name: str
    """Name of the workspace."""

    region: str
    """Where the workspace is hosted, for example `US`, `EU` or `AU`."""

    secure: bool | None = None
    """Whether the workspace verifies the identity of its users."""

    timezone: str | None = None
    """Time zone of the workspace, as a name of the IANA database such as `Europe/Lisbon`."""
