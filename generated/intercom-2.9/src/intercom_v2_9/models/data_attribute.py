"""Response model `DataAttribute`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp


class DataAttribute(Model):
    """The definition of a field of contacts, companies or conversations, built in or added by the
    workspace.
    """

    type: Open[Literal["data_attribute"]]
    """Always `data_attribute`."""

    id: int | None = None
    """Id of a custom attribute; built-in attributes have none."""

    admin_id: str | None = None
    """Id of the admin who added a custom attribute."""

    api_writable: bool
    """Whether values can be set through the API."""

    archived: bool
    """Whether a custom attribute is out of use."""

    created_at: Timestamp | None = None
    """When the attribute was added, as Unix time in seconds."""

    custom: bool
    """Whether the workspace has added the attribute, as opposed to a built-in one."""

    data_type: Open[Literal["string", "integer", "float", "boolean", "date"]]
    """Type of the values; `date` values are Unix times in seconds."""

    description: str | None = None
    """Explanation shown in the Intercom app."""

    full_name: str
    """Key with its path, joined by dots, such as `custom_attributes.delivery_region`."""

    label: str | None = None
    """Name shown in the Intercom app."""

    messenger_writable: bool
    """Whether the Messenger may set values, which means that the contact can."""

    model: Open[Literal["contact", "company"]]
    """What the attribute belongs to: `contact` (users and leads) or `company`."""

    name: str
    """Key of the attribute, as used in `custom_attributes`."""

    options: list[str] | None = None
    """The values to choose from, for an attribute with a fixed set."""

    ui_writable: bool
    """Whether teammates can set values in the Intercom app."""

    updated_at: Timestamp | None = None
    """Time of the last change to the definition, as Unix time in seconds."""
