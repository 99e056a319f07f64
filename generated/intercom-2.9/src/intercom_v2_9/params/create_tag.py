"""Request type `CreateTagParams`."""

from __future__ import annotations

from typing import TypeAlias

from .create_or_update_tag import CreateOrUpdateTagParams
from .tag_company import TagCompanyParams
from .tag_multiple_users import TagMultipleUsersParams
from .untag_company import UntagCompanyParams

CreateTagParams: TypeAlias = (
    CreateOrUpdateTagParams | TagCompanyParams | UntagCompanyParams | TagMultipleUsersParams
)
"""One of several types."""
