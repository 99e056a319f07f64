"""Response model `ConversationCustomers`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .reference import Reference


class ConversationCustomers(Model):
    """The contacts in the conversation after one was attached or detached."""

    customers: list[Reference]
    """Who takes part; the id and the kind of each."""
