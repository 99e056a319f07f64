"""Request type `ManageConversationParams`."""

from __future__ import annotations

from typing import TypeAlias

from .assign_conversation import AssignConversationParams
from .close_conversation import CloseConversationParams
from .open_conversation import OpenConversationParams
from .snooze_conversation import SnoozeConversationParams

ManageConversationParams: TypeAlias = (
    CloseConversationParams
    | SnoozeConversationParams
    | OpenConversationParams
    | AssignConversationParams
)
"""One of several types."""
