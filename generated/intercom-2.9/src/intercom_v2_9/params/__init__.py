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
        AttachContactToConversationParams as AttachContactToConversationParams,
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
        ConvertVisitorParams as ConvertVisitorParams,
        ConvertVisitorUserParams as ConvertVisitorUserParams,
        ConvertVisitorVisitorParams as ConvertVisitorVisitorParams,
    )
    from .create_article import CreateArticleParams as CreateArticleParams
    from .create_collection import CreateCollectionParams as CreateCollectionParams
    from .create_contact import CreateContactParams as CreateContactParams
    from .create_conversation import (
        CreateConversationFromParams as CreateConversationFromParams,
        CreateConversationParams as CreateConversationParams,
    )
    from .create_data_attribute import (
        CreateDataAttributeOptionParams as CreateDataAttributeOptionParams,
        CreateDataAttributeParams as CreateDataAttributeParams,
    )
    from .create_data_event import CreateDataEventParams as CreateDataEventParams
    from .create_data_event_summaries import (
        CreateDataEventSummariesEventSummariesParams as CreateDataEventSummariesEventSummariesParams,
        CreateDataEventSummariesParams as CreateDataEventSummariesParams,
    )
    from .create_data_exports import CreateDataExportsParams as CreateDataExportsParams
    from .create_message import (
        CreateMessageFromParams as CreateMessageFromParams,
        CreateMessageParams as CreateMessageParams,
        CreateMessageToParams as CreateMessageToParams,
    )
    from .create_or_update_company import CreateOrUpdateCompanyParams as CreateOrUpdateCompanyParams
    from .create_or_update_tag import CreateOrUpdateTagParams as CreateOrUpdateTagParams
    from .create_phone_switch import CreatePhoneSwitchParams as CreatePhoneSwitchParams
    from .create_section import CreateSectionParams as CreateSectionParams
    from .create_tag import CreateTagParams as CreateTagParams
    from .create_ticket import (
        CreateTicketContactEmailParams as CreateTicketContactEmailParams,
        CreateTicketContactExternalIdParams as CreateTicketContactExternalIdParams,
        CreateTicketContactIdParams as CreateTicketContactIdParams,
        CreateTicketContactParams as CreateTicketContactParams,
        CreateTicketParams as CreateTicketParams,
    )
    from .create_ticket_reply import CreateTicketReplyParams as CreateTicketReplyParams
    from .create_ticket_type import CreateTicketTypeParams as CreateTicketTypeParams
    from .create_ticket_type_attribute import (
        CreateTicketTypeAttributeParams as CreateTicketTypeAttributeParams,
    )
    from .custom_attributes import CustomAttributesParams as CustomAttributesParams
    from .customer import (
        CustomerEmailParams as CustomerEmailParams,
        CustomerIntercomUserIdParams as CustomerIntercomUserIdParams,
        CustomerParams as CustomerParams,
        CustomerUserIdParams as CustomerUserIdParams,
    )
    from .detach_contact_from_conversation import (
        DetachContactFromConversationParams as DetachContactFromConversationParams,
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
    from .merge_contacts import MergeContactsParams as MergeContactsParams
    from .multiple_filter_search import (
        MultipleFilterSearchParams as MultipleFilterSearchParams,
        MultipleOrSingleFilterSearchParams as MultipleOrSingleFilterSearchParams,
    )
    from .news_item_request import NewsItemRequestParams as NewsItemRequestParams
    from .newsfeed_assignment import NewsfeedAssignmentParams as NewsfeedAssignmentParams
    from .open_conversation import OpenConversationParams as OpenConversationParams
    from .redact_conversation import (
        RedactConversationConversationPartParams as RedactConversationConversationPartParams,
        RedactConversationParams as RedactConversationParams,
        RedactConversationSourceParams as RedactConversationSourceParams,
    )
    from .reply_conversation import ReplyConversationParams as ReplyConversationParams
    from .search import SearchParams as SearchParams, SearchQueryParams as SearchQueryParams
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
    from .update_article import UpdateArticleParams as UpdateArticleParams
    from .update_collection import UpdateCollectionParams as UpdateCollectionParams
    from .update_contact import UpdateContactParams as UpdateContactParams
    from .update_conversation import UpdateConversationParams as UpdateConversationParams
    from .update_data_attribute import (
        UpdateDataAttributeOptionParams as UpdateDataAttributeOptionParams,
        UpdateDataAttributeParams as UpdateDataAttributeParams,
    )
    from .update_section import UpdateSectionParams as UpdateSectionParams
    from .update_ticket import (
        UpdateTicketAssignmentParams as UpdateTicketAssignmentParams,
        UpdateTicketParams as UpdateTicketParams,
    )
    from .update_ticket_type import UpdateTicketTypeParams as UpdateTicketTypeParams
    from .update_ticket_type_attribute import (
        UpdateTicketTypeAttributeParams as UpdateTicketTypeAttributeParams,
    )
    from .update_visitor import UpdateVisitorParams as UpdateVisitorParams

_MODULES: dict[str, str] = {
    "AdminReplyConversationParams": "admin_reply_conversation",
    "ArticleContentParams": "article_content",
    "ArticleTranslatedContentParams": "article_translated_content",
    "AssignConversationParams": "assign_conversation",
    "AttachContactToConversationCustomerEmailParams": "attach_contact_to_conversation",
    "AttachContactToConversationCustomerIntercomUserIdParams": "attach_contact_to_conversation",
    "AttachContactToConversationCustomerParams": "attach_contact_to_conversation",
    "AttachContactToConversationCustomerUserIdParams": "attach_contact_to_conversation",
    "AttachContactToConversationParams": "attach_contact_to_conversation",
    "CloseConversationParams": "close_conversation",
    "ContactReplyConversationParams": "contact_reply_conversation",
    "ContactReplyEmailParams": "contact_reply_email",
    "ContactReplyIntercomUserIdParams": "contact_reply_intercom_user_id",
    "ContactReplyUserIdParams": "contact_reply_user_id",
    "ConversationAttachmentFilesParams": "conversation_attachment_files",
    "ConvertVisitorParams": "convert_visitor",
    "ConvertVisitorUserParams": "convert_visitor",
    "ConvertVisitorVisitorParams": "convert_visitor",
    "CreateArticleParams": "create_article",
    "CreateCollectionParams": "create_collection",
    "CreateContactParams": "create_contact",
    "CreateConversationFromParams": "create_conversation",
    "CreateConversationParams": "create_conversation",
    "CreateDataAttributeOptionParams": "create_data_attribute",
    "CreateDataAttributeParams": "create_data_attribute",
    "CreateDataEventParams": "create_data_event",
    "CreateDataEventSummariesEventSummariesParams": "create_data_event_summaries",
    "CreateDataEventSummariesParams": "create_data_event_summaries",
    "CreateDataExportsParams": "create_data_exports",
    "CreateMessageFromParams": "create_message",
    "CreateMessageParams": "create_message",
    "CreateMessageToParams": "create_message",
    "CreateOrUpdateCompanyParams": "create_or_update_company",
    "CreateOrUpdateTagParams": "create_or_update_tag",
    "CreatePhoneSwitchParams": "create_phone_switch",
    "CreateSectionParams": "create_section",
    "CreateTagParams": "create_tag",
    "CreateTicketContactEmailParams": "create_ticket",
    "CreateTicketContactExternalIdParams": "create_ticket",
    "CreateTicketContactIdParams": "create_ticket",
    "CreateTicketContactParams": "create_ticket",
    "CreateTicketParams": "create_ticket",
    "CreateTicketReplyParams": "create_ticket_reply",
    "CreateTicketTypeParams": "create_ticket_type",
    "CreateTicketTypeAttributeParams": "create_ticket_type_attribute",
    "CustomAttributesParams": "custom_attributes",
    "CustomerEmailParams": "customer",
    "CustomerIntercomUserIdParams": "customer",
    "CustomerParams": "customer",
    "CustomerUserIdParams": "customer",
    "DetachContactFromConversationParams": "detach_contact_from_conversation",
    "GroupContentParams": "group_content",
    "GroupTranslatedContentParams": "group_translated_content",
    "ListDataEventsFilterEmailParams": "list_data_events",
    "ListDataEventsFilterIntercomUserIdParams": "list_data_events",
    "ListDataEventsFilterParams": "list_data_events",
    "ListDataEventsFilterUserIdParams": "list_data_events",
    "ManageConversationParams": "manage_conversation",
    "MergeContactsParams": "merge_contacts",
    "MultipleFilterSearchParams": "multiple_filter_search",
    "MultipleOrSingleFilterSearchParams": "multiple_filter_search",
    "NewsItemRequestParams": "news_item_request",
    "NewsfeedAssignmentParams": "newsfeed_assignment",
    "OpenConversationParams": "open_conversation",
    "RedactConversationConversationPartParams": "redact_conversation",
    "RedactConversationParams": "redact_conversation",
    "RedactConversationSourceParams": "redact_conversation",
    "ReplyConversationParams": "reply_conversation",
    "SearchParams": "search",
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
    "UpdateArticleParams": "update_article",
    "UpdateCollectionParams": "update_collection",
    "UpdateContactParams": "update_contact",
    "UpdateConversationParams": "update_conversation",
    "UpdateDataAttributeOptionParams": "update_data_attribute",
    "UpdateDataAttributeParams": "update_data_attribute",
    "UpdateSectionParams": "update_section",
    "UpdateTicketAssignmentParams": "update_ticket",
    "UpdateTicketParams": "update_ticket",
    "UpdateTicketTypeParams": "update_ticket_type",
    "UpdateTicketTypeAttributeParams": "update_ticket_type_attribute",
    "UpdateVisitorParams": "update_visitor",
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
    "AttachContactToConversationParams",
    "CloseConversationParams",
    "ContactReplyConversationParams",
    "ContactReplyEmailParams",
    "ContactReplyIntercomUserIdParams",
    "ContactReplyUserIdParams",
    "ConversationAttachmentFilesParams",
    "ConvertVisitorParams",
    "ConvertVisitorUserParams",
    "ConvertVisitorVisitorParams",
    "CreateArticleParams",
    "CreateCollectionParams",
    "CreateContactParams",
    "CreateConversationFromParams",
    "CreateConversationParams",
    "CreateDataAttributeOptionParams",
    "CreateDataAttributeParams",
    "CreateDataEventParams",
    "CreateDataEventSummariesEventSummariesParams",
    "CreateDataEventSummariesParams",
    "CreateDataExportsParams",
    "CreateMessageFromParams",
    "CreateMessageParams",
    "CreateMessageToParams",
    "CreateOrUpdateCompanyParams",
    "CreateOrUpdateTagParams",
    "CreatePhoneSwitchParams",
    "CreateSectionParams",
    "CreateTagParams",
    "CreateTicketContactEmailParams",
    "CreateTicketContactExternalIdParams",
    "CreateTicketContactIdParams",
    "CreateTicketContactParams",
    "CreateTicketParams",
    "CreateTicketReplyParams",
    "CreateTicketTypeParams",
    "CreateTicketTypeAttributeParams",
    "CustomAttributesParams",
    "CustomerEmailParams",
    "CustomerIntercomUserIdParams",
    "CustomerParams",
    "CustomerUserIdParams",
    "DetachContactFromConversationParams",
    "GroupContentParams",
    "GroupTranslatedContentParams",
    "ListDataEventsFilterEmailParams",
    "ListDataEventsFilterIntercomUserIdParams",
    "ListDataEventsFilterParams",
    "ListDataEventsFilterUserIdParams",
    "ManageConversationParams",
    "MergeContactsParams",
    "MultipleFilterSearchParams",
    "MultipleOrSingleFilterSearchParams",
    "NewsItemRequestParams",
    "NewsfeedAssignmentParams",
    "OpenConversationParams",
    "RedactConversationConversationPartParams",
    "RedactConversationParams",
    "RedactConversationSourceParams",
    "ReplyConversationParams",
    "SearchParams",
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
    "UpdateArticleParams",
    "UpdateCollectionParams",
    "UpdateContactParams",
    "UpdateConversationParams",
    "UpdateDataAttributeOptionParams",
    "UpdateDataAttributeParams",
    "UpdateSectionParams",
    "UpdateTicketAssignmentParams",
    "UpdateTicketParams",
    "UpdateTicketTypeParams",
    "UpdateTicketTypeAttributeParams",
    "UpdateVisitorParams",
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
