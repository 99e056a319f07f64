"""Request types, imported on first use."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .admin_reply_conversation import (
        AdminReplyConversationParams as AdminReplyConversationParams,
    )
    from .article_content import ArticleContentParams as ArticleContentParams
    from .article_translated_content import (
        ArticleTranslatedContentParams as ArticleTranslatedContentParams,
    )
    from .assign_conversation import AssignConversationParams as AssignConversationParams
    from .attach_contact_to_conversation import (
        AttachContactToConversationCustomerEmailParams as AttachContactToConversationCustomerEmailParams,
        AttachContactToConversationCustomerIntercomUserIdParams as AttachContactToConversationCustomerIntercomUserIdParams,
        AttachContactToConversationCustomerParams as AttachContactToConversationCustomerParams,
        AttachContactToConversationCustomerUserIdParams as AttachContactToConversationCustomerUserIdParams,
    )
    from .close_conversation import CloseConversationParams as CloseConversationParams
    from .contact_reply_conversation import (
        ContactReplyConversationParams as ContactReplyConversationParams,
    )
    from .contact_reply_email import ContactReplyEmailParams as ContactReplyEmailParams
    from .contact_reply_intercom_user_id import (
        ContactReplyIntercomUserIdParams as ContactReplyIntercomUserIdParams,
    )
    from .contact_reply_user_id import ContactReplyUserIdParams as ContactReplyUserIdParams
    from .conversation_attachment_files import (
        ConversationAttachmentFilesParams as ConversationAttachmentFilesParams,
    )
    from .convert_visitor import (
        ConvertVisitorUserParams as ConvertVisitorUserParams,
        ConvertVisitorVisitorParams as ConvertVisitorVisitorParams,
    )
    from .create_conversation import CreateConversationFromParams as CreateConversationFromParams
    from .create_data_attribute import (
        CreateDataAttributeOptionParams as CreateDataAttributeOptionParams,
    )
    from .create_data_event_summaries import (
        CreateDataEventSummariesEventSummariesParams as CreateDataEventSummariesEventSummariesParams,
    )
    from .create_message import (
        CreateMessageFromParams as CreateMessageFromParams,
        CreateMessageToParams as CreateMessageToParams,
    )
    from .create_or_update_tag import CreateOrUpdateTagParams as CreateOrUpdateTagParams
    from .create_tag import CreateTagParams as CreateTagParams
    from .create_ticket import (
        CreateTicketContactEmailParams as CreateTicketContactEmailParams,
        CreateTicketContactExternalIdParams as CreateTicketContactExternalIdParams,
        CreateTicketContactIdParams as CreateTicketContactIdParams,
        CreateTicketContactParams as CreateTicketContactParams,
    )
    from .custom_attributes import CustomAttributesParams as CustomAttributesParams
    from .customer import (
        CustomerEmailParams as CustomerEmailParams,
        CustomerIntercomUserIdParams as CustomerIntercomUserIdParams,
        CustomerParams as CustomerParams,
        CustomerUserIdParams as CustomerUserIdParams,
    )
    from .group_content import GroupContentParams as GroupContentParams
    from .group_translated_content import (
        GroupTranslatedContentParams as GroupTranslatedContentParams,
    )
    from .list_data_events import (
        ListDataEventsFilterEmailParams as ListDataEventsFilterEmailParams,
        ListDataEventsFilterIntercomUserIdParams as ListDataEventsFilterIntercomUserIdParams,
        ListDataEventsFilterParams as ListDataEventsFilterParams,
        ListDataEventsFilterUserIdParams as ListDataEventsFilterUserIdParams,
    )
    from .manage_conversation import ManageConversationParams as ManageConversationParams
    from .multiple_filter_search import (
        MultipleFilterSearchParams as MultipleFilterSearchParams,
        MultipleOrSingleFilterSearchParams as MultipleOrSingleFilterSearchParams,
    )
    from .newsfeed_assignment import NewsfeedAssignmentParams as NewsfeedAssignmentParams
    from .open_conversation import OpenConversationParams as OpenConversationParams
    from .redact_conversation import (
        RedactConversationConversationPartParams as RedactConversationConversationPartParams,
        RedactConversationParams as RedactConversationParams,
        RedactConversationSourceParams as RedactConversationSourceParams,
    )
    from .reply_conversation import ReplyConversationParams as ReplyConversationParams
    from .search import SearchQueryParams as SearchQueryParams
    from .single_filter_search import (
        SingleFilterSearchParams as SingleFilterSearchParams,
        SingleFilterSearchValueParams as SingleFilterSearchValueParams,
    )
    from .snooze_conversation import SnoozeConversationParams as SnoozeConversationParams
    from .starting_after_paging import StartingAfterPagingParams as StartingAfterPagingParams
    from .tag_company import (
        TagCompanyItemParams as TagCompanyItemParams,
        TagCompanyParams as TagCompanyParams,
    )
    from .tag_multiple_users import (
        TagMultipleUsersItemParams as TagMultipleUsersItemParams,
        TagMultipleUsersParams as TagMultipleUsersParams,
    )
    from .ticket_request_custom_attributes import (
        TicketRequestCustomAttributesParams as TicketRequestCustomAttributesParams,
    )
    from .untag_company import (
        UntagCompanyItemParams as UntagCompanyItemParams,
        UntagCompanyParams as UntagCompanyParams,
    )
    from .update_data_attribute import (
        UpdateDataAttributeOptionParams as UpdateDataAttributeOptionParams,
    )
    from .update_ticket import UpdateTicketAssignmentParams as UpdateTicketAssignmentParams

_MODULES: dict[str, str] = {
    "AdminReplyConversationParams": "admin_reply_conversation",
    "ArticleContentParams": "article_content",
    "ArticleTranslatedContentParams": "article_translated_content",
    "AssignConversationParams": "assign_conversation",
    "AttachContactToConversationCustomerEmailParams": "attach_contact_to_conversation",
    "AttachContactToConversationCustomerIntercomUserIdParams": "attach_contact_to_conversation",
    "AttachContactToConversationCustomerParams": "attach_contact_to_conversation",
    "AttachContactToConversationCustomerUserIdParams": "attach_contact_to_conversation",
    "CloseConversationParams": "close_conversation",
    "ContactReplyConversationParams": "contact_reply_conversation",
    "ContactReplyEmailParams": "contact_reply_email",
    "ContactReplyIntercomUserIdParams": "contact_reply_intercom_user_id",
    "ContactReplyUserIdParams": "contact_reply_user_id",
    "ConversationAttachmentFilesParams": "conversation_attachment_files",
    "ConvertVisitorUserParams": "convert_visitor",
    "ConvertVisitorVisitorParams": "convert_visitor",
    "CreateConversationFromParams": "create_conversation",
    "CreateDataAttributeOptionParams": "create_data_attribute",
    "CreateDataEventSummariesEventSummariesParams": "create_data_event_summaries",
    "CreateMessageFromParams": "create_message",
    "CreateMessageToParams": "create_message",
    "CreateOrUpdateTagParams": "create_or_update_tag",
    "CreateTagParams": "create_tag",
    "CreateTicketContactEmailParams": "create_ticket",
    "CreateTicketContactExternalIdParams": "create_ticket",
    "CreateTicketContactIdParams": "create_ticket",
    "CreateTicketContactParams": "create_ticket",
    "CustomAttributesParams": "custom_attributes",
    "CustomerEmailParams": "customer",
    "CustomerIntercomUserIdParams": "customer",
    "CustomerParams": "customer",
    "CustomerUserIdParams": "customer",
    "GroupContentParams": "group_content",
    "GroupTranslatedContentParams": "group_translated_content",
    "ListDataEventsFilterEmailParams": "list_data_events",
    "ListDataEventsFilterIntercomUserIdParams": "list_data_events",
    "ListDataEventsFilterParams": "list_data_events",
    "ListDataEventsFilterUserIdParams": "list_data_events",
    "ManageConversationParams": "manage_conversation",
    "MultipleFilterSearchParams": "multiple_filter_search",
    "MultipleOrSingleFilterSearchParams": "multiple_filter_search",
    "NewsfeedAssignmentParams": "newsfeed_assignment",
    "OpenConversationParams": "open_conversation",
    "RedactConversationConversationPartParams": "redact_conversation",
    "RedactConversationParams": "redact_conversation",
    "RedactConversationSourceParams": "redact_conversation",
    "ReplyConversationParams": "reply_conversation",
    "SearchQueryParams": "search",
    "SingleFilterSearchParams": "single_filter_search",
    "SingleFilterSearchValueParams": "single_filter_search",
    "SnoozeConversationParams": "snooze_conversation",
    "StartingAfterPagingParams": "starting_after_paging",
    "TagCompanyItemParams": "tag_company",
    "TagCompanyParams": "tag_company",
    "TagMultipleUsersItemParams": "tag_multiple_users",
    "TagMultipleUsersParams": "tag_multiple_users",
    "TicketRequestCustomAttributesParams": "ticket_request_custom_attributes",
    "UntagCompanyItemParams": "untag_company",
    "UntagCompanyParams": "untag_company",
    "UpdateDataAttributeOptionParams": "update_data_attribute",
    "UpdateTicketAssignmentParams": "update_ticket",
}

__all__ = [
    "AdminReplyConversationParams",
    "ArticleContentParams",
    "ArticleTranslatedContentParams",
    "AssignConversationParams",
    "AttachContactToConversationCustomerEmailParams",
    "AttachContactToConversationCustomerIntercomUserIdParams",
    "AttachContactToConversationCustomerParams",
    "AttachContactToConversationCustomerUserIdParams",
    "CloseConversationParams",
    "ContactReplyConversationParams",
    "ContactReplyEmailParams",
    "ContactReplyIntercomUserIdParams",
    "ContactReplyUserIdParams",
    "ConversationAttachmentFilesParams",
    "ConvertVisitorUserParams",
    "ConvertVisitorVisitorParams",
    "CreateConversationFromParams",
    "CreateDataAttributeOptionParams",
    "CreateDataEventSummariesEventSummariesParams",
    "CreateMessageFromParams",
    "CreateMessageToParams",
    "CreateOrUpdateTagParams",
    "CreateTagParams",
    "CreateTicketContactEmailParams",
    "CreateTicketContactExternalIdParams",
    "CreateTicketContactIdParams",
    "CreateTicketContactParams",
    "CustomAttributesParams",
    "CustomerEmailParams",
    "CustomerIntercomUserIdParams",
    "CustomerParams",
    "CustomerUserIdParams",
    "GroupContentParams",
    "GroupTranslatedContentParams",
    "ListDataEventsFilterEmailParams",
    "ListDataEventsFilterIntercomUserIdParams",
    "ListDataEventsFilterParams",
    "ListDataEventsFilterUserIdParams",
    "ManageConversationParams",
    "MultipleFilterSearchParams",
    "MultipleOrSingleFilterSearchParams",
    "NewsfeedAssignmentParams",
    "OpenConversationParams",
    "RedactConversationConversationPartParams",
    "RedactConversationParams",
    "RedactConversationSourceParams",
    "ReplyConversationParams",
    "SearchQueryParams",
    "SingleFilterSearchParams",
    "SingleFilterSearchValueParams",
    "SnoozeConversationParams",
    "StartingAfterPagingParams",
    "TagCompanyItemParams",
    "TagCompanyParams",
    "TagMultipleUsersItemParams",
    "TagMultipleUsersParams",
    "TicketRequestCustomAttributesParams",
    "UntagCompanyItemParams",
    "UntagCompanyParams",
    "UpdateDataAttributeOptionParams",
    "UpdateTicketAssignmentParams",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
