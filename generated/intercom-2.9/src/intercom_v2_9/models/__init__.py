"""Response models, imported on first use."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .activity_log import (
        ActivityLog as ActivityLog,
        ActivityLogPerformedBy as ActivityLogPerformedBy,
    )
    from .activity_log_list import ActivityLogList as ActivityLogList
    from .activity_log_metadata import (
        ActivityLogMetadata as ActivityLogMetadata,
        ActivityLogMetadataMessage as ActivityLogMetadataMessage,
    )
    from .addressable_list import AddressableList as AddressableList
    from .admin import Admin as Admin
    from .admin_list import AdminList as AdminList
    from .admin_priority_level import AdminPriorityLevel as AdminPriorityLevel
    from .admin_with_app import (
        AdminWithApp as AdminWithApp,
        AdminWithAppAvatar as AdminWithAppAvatar,
    )
    from .app import App as App
    from .article import Article as Article
    from .article_content import ArticleContent as ArticleContent
    from .article_list import ArticleList as ArticleList
    from .article_list_item import ArticleListItem as ArticleListItem
    from .article_statistics import ArticleStatistics as ArticleStatistics
    from .article_translated_content import ArticleTranslatedContent as ArticleTranslatedContent
    from .collection import Collection as Collection
    from .collection_list import CollectionList as CollectionList
    from .company import (
        Company as Company,
        CompanyPlan as CompanyPlan,
        CompanySegments as CompanySegments,
        CompanyTags as CompanyTags,
    )
    from .company_attached_contacts import CompanyAttachedContacts as CompanyAttachedContacts
    from .company_attached_segments import CompanyAttachedSegments as CompanyAttachedSegments
    from .company_data import CompanyData as CompanyData
    from .company_list import CompanyList as CompanyList
    from .company_scroll import CompanyScroll as CompanyScroll
    from .contact import Contact as Contact, ContactAvatar as ContactAvatar
    from .contact_archived import ContactArchived as ContactArchived
    from .contact_attached_companies import ContactAttachedCompanies as ContactAttachedCompanies
    from .contact_companies import ContactCompanies as ContactCompanies
    from .contact_deleted import ContactDeleted as ContactDeleted
    from .contact_list import ContactList as ContactList
    from .contact_location import ContactLocation as ContactLocation
    from .contact_notes import ContactNotes as ContactNotes
    from .contact_reference import ContactReference as ContactReference
    from .contact_reply_base_request import ContactReplyBaseRequest as ContactReplyBaseRequest
    from .contact_reply_ticket_email_request import (
        ContactReplyTicketEmailRequest as ContactReplyTicketEmailRequest,
    )
    from .contact_reply_ticket_intercom_user_id_request import (
        ContactReplyTicketIntercomUserIdRequest as ContactReplyTicketIntercomUserIdRequest,
    )
    from .contact_reply_ticket_user_id_request import (
        ContactReplyTicketUserIdRequest as ContactReplyTicketUserIdRequest,
    )
    from .contact_segments import ContactSegments as ContactSegments
    from .contact_social_profiles import ContactSocialProfiles as ContactSocialProfiles
    from .contact_subscription_types import ContactSubscriptionTypes as ContactSubscriptionTypes
    from .contact_tags import ContactTags as ContactTags
    from .contact_unarchived import ContactUnarchived as ContactUnarchived
    from .conversation import Conversation as Conversation
    from .conversation_contacts import ConversationContacts as ConversationContacts
    from .conversation_customers import ConversationCustomers as ConversationCustomers
    from .conversation_first_contact_reply import (
        ConversationFirstContactReply as ConversationFirstContactReply,
    )
    from .conversation_list import ConversationList as ConversationList
    from .conversation_list_item import ConversationListItem as ConversationListItem
    from .conversation_part import ConversationPart as ConversationPart
    from .conversation_part_author import ConversationPartAuthor as ConversationPartAuthor
    from .conversation_parts import ConversationParts as ConversationParts
    from .conversation_rating import ConversationRating as ConversationRating
    from .conversation_source import ConversationSource as ConversationSource
    from .conversation_statistics import ConversationStatistics as ConversationStatistics
    from .conversation_teammates import ConversationTeammates as ConversationTeammates
    from .create_conversation_response import (
        CreateConversationResponse as CreateConversationResponse,
    )
    from .cursor_pages import CursorPages as CursorPages
    from .data_attribute import DataAttribute as DataAttribute
    from .data_attribute_list import DataAttributeList as DataAttributeList
    from .data_event import DataEvent as DataEvent
    from .data_event_entry import DataEventEntry as DataEventEntry
    from .data_event_list import (
        DataEventList as DataEventList,
        DataEventListPages as DataEventListPages,
    )
    from .data_event_summary import (
        DataEventSummary as DataEventSummary,
        DataEventSummaryPages as DataEventSummaryPages,
    )
    from .data_event_summary_item import DataEventSummaryItem as DataEventSummaryItem
    from .data_export import DataExport as DataExport
    from .data_export_csv import DataExportCsv as DataExportCsv
    from .deleted_article_object import DeletedArticleObject as DeletedArticleObject
    from .deleted_collection_object import DeletedCollectionObject as DeletedCollectionObject
    from .deleted_company_object import DeletedCompanyObject as DeletedCompanyObject
    from .deleted_object import DeletedObject as DeletedObject
    from .deleted_section_object import DeletedSectionObject as DeletedSectionObject
    from .error import Error as Error, ErrorItem as ErrorItem
    from .file_attribute import FileAttribute as FileAttribute
    from .group_content import GroupContent as GroupContent
    from .group_translated_content import GroupTranslatedContent as GroupTranslatedContent
    from .help_center import HelpCenter as HelpCenter
    from .help_center_list import HelpCenterList as HelpCenterList
    from .intercom_version import IntercomVersion as IntercomVersion
    from .message import Message as Message
    from .news_item import NewsItem as NewsItem
    from .newsfeed import Newsfeed as Newsfeed
    from .newsfeed_assignment import NewsfeedAssignment as NewsfeedAssignment
    from .note import Note as Note, NoteContact as NoteContact
    from .note_list import NoteList as NoteList
    from .pages_link import PagesLink as PagesLink
    from .paginated_response import (
        PaginatedResponse as PaginatedResponse,
        PaginatedResponseDataItem as PaginatedResponseDataItem,
    )
    from .part_attachment import PartAttachment as PartAttachment
    from .phone_switch import PhoneSwitch as PhoneSwitch
    from .reference import Reference as Reference
    from .section import Section as Section
    from .section_list import SectionList as SectionList
    from .segment import Segment as Segment
    from .segment_list import SegmentList as SegmentList
    from .sla_applied import SlaApplied as SlaApplied
    from .social_profile import SocialProfile as SocialProfile
    from .starting_after_paging import StartingAfterPaging as StartingAfterPaging
    from .subscription_type import SubscriptionType as SubscriptionType
    from .subscription_type_list import SubscriptionTypeList as SubscriptionTypeList
    from .tag import Tag as Tag
    from .tag_basic import TagBasic as TagBasic
    from .tag_list import TagList as TagList
    from .tags import Tags as Tags
    from .team import Team as Team
    from .team_list import TeamList as TeamList
    from .team_priority_level import TeamPriorityLevel as TeamPriorityLevel
    from .ticket import Ticket as Ticket
    from .ticket_contacts import TicketContacts as TicketContacts
    from .ticket_custom_attributes import TicketCustomAttributes as TicketCustomAttributes
    from .ticket_note import TicketNote as TicketNote
    from .ticket_part import TicketPart as TicketPart
    from .ticket_part_author import TicketPartAuthor as TicketPartAuthor
    from .ticket_parts import TicketParts as TicketParts
    from .ticket_type import TicketType as TicketType
    from .ticket_type_attribute import TicketTypeAttribute as TicketTypeAttribute
    from .ticket_type_attribute_list import TicketTypeAttributeList as TicketTypeAttributeList
    from .ticket_type_list import TicketTypeList as TicketTypeList
    from .translation import Translation as Translation
    from .visitor import (
        Visitor as Visitor,
        VisitorAvatar as VisitorAvatar,
        VisitorCompanies as VisitorCompanies,
        VisitorLocationData as VisitorLocationData,
        VisitorSegments as VisitorSegments,
        VisitorSocialProfiles as VisitorSocialProfiles,
        VisitorTags as VisitorTags,
        VisitorTagsItem as VisitorTagsItem,
    )
    from .visitor_deleted_object import VisitorDeletedObject as VisitorDeletedObject
    from .webhook_event import WebhookEvent as WebhookEvent, WebhookEventData as WebhookEventData

_MODULES: dict[str, str] = {
    "ActivityLog": "activity_log",
    "ActivityLogPerformedBy": "activity_log",
    "ActivityLogList": "activity_log_list",
    "ActivityLogMetadata": "activity_log_metadata",
    "ActivityLogMetadataMessage": "activity_log_metadata",
    "AddressableList": "addressable_list",
    "Admin": "admin",
    "AdminList": "admin_list",
    "AdminPriorityLevel": "admin_priority_level",
    "AdminWithApp": "admin_with_app",
    "AdminWithAppAvatar": "admin_with_app",
    "App": "app",
    "Article": "article",
    "ArticleContent": "article_content",
    "ArticleList": "article_list",
    "ArticleListItem": "article_list_item",
    "ArticleStatistics": "article_statistics",
    "ArticleTranslatedContent": "article_translated_content",
    "Collection": "collection",
    "CollectionList": "collection_list",
    "Company": "company",
    "CompanyPlan": "company",
    "CompanySegments": "company",
    "CompanyTags": "company",
    "CompanyAttachedContacts": "company_attached_contacts",
    "CompanyAttachedSegments": "company_attached_segments",
    "CompanyData": "company_data",
    "CompanyList": "company_list",
    "CompanyScroll": "company_scroll",
    "Contact": "contact",
    "ContactAvatar": "contact",
    "ContactArchived": "contact_archived",
    "ContactAttachedCompanies": "contact_attached_companies",
    "ContactCompanies": "contact_companies",
    "ContactDeleted": "contact_deleted",
    "ContactList": "contact_list",
    "ContactLocation": "contact_location",
    "ContactNotes": "contact_notes",
    "ContactReference": "contact_reference",
    "ContactReplyBaseRequest": "contact_reply_base_request",
    "ContactReplyTicketEmailRequest": "contact_reply_ticket_email_request",
    "ContactReplyTicketIntercomUserIdRequest": "contact_reply_ticket_intercom_user_id_request",
    "ContactReplyTicketUserIdRequest": "contact_reply_ticket_user_id_request",
    "ContactSegments": "contact_segments",
    "ContactSocialProfiles": "contact_social_profiles",
    "ContactSubscriptionTypes": "contact_subscription_types",
    "ContactTags": "contact_tags",
    "ContactUnarchived": "contact_unarchived",
    "Conversation": "conversation",
    "ConversationContacts": "conversation_contacts",
    "ConversationCustomers": "conversation_customers",
    "ConversationFirstContactReply": "conversation_first_contact_reply",
    "ConversationList": "conversation_list",
    "ConversationListItem": "conversation_list_item",
    "ConversationPart": "conversation_part",
    "ConversationPartAuthor": "conversation_part_author",
    "ConversationParts": "conversation_parts",
    "ConversationRating": "conversation_rating",
    "ConversationSource": "conversation_source",
    "ConversationStatistics": "conversation_statistics",
    "ConversationTeammates": "conversation_teammates",
    "CreateConversationResponse": "create_conversation_response",
    "CursorPages": "cursor_pages",
    "DataAttribute": "data_attribute",
    "DataAttributeList": "data_attribute_list",
    "DataEvent": "data_event",
    "DataEventEntry": "data_event_entry",
    "DataEventList": "data_event_list",
    "DataEventListPages": "data_event_list",
    "DataEventSummary": "data_event_summary",
    "DataEventSummaryPages": "data_event_summary",
    "DataEventSummaryItem": "data_event_summary_item",
    "DataExport": "data_export",
    "DataExportCsv": "data_export_csv",
    "DeletedArticleObject": "deleted_article_object",
    "DeletedCollectionObject": "deleted_collection_object",
    "DeletedCompanyObject": "deleted_company_object",
    "DeletedObject": "deleted_object",
    "DeletedSectionObject": "deleted_section_object",
    "Error": "error",
    "ErrorItem": "error",
    "FileAttribute": "file_attribute",
    "GroupContent": "group_content",
    "GroupTranslatedContent": "group_translated_content",
    "HelpCenter": "help_center",
    "HelpCenterList": "help_center_list",
    "IntercomVersion": "intercom_version",
    "Message": "message",
    "NewsItem": "news_item",
    "Newsfeed": "newsfeed",
    "NewsfeedAssignment": "newsfeed_assignment",
    "Note": "note",
    "NoteContact": "note",
    "NoteList": "note_list",
    "PagesLink": "pages_link",
    "PaginatedResponse": "paginated_response",
    "PaginatedResponseDataItem": "paginated_response",
    "PartAttachment": "part_attachment",
    "PhoneSwitch": "phone_switch",
    "Reference": "reference",
    "Section": "section",
    "SectionList": "section_list",
    "Segment": "segment",
    "SegmentList": "segment_list",
    "SlaApplied": "sla_applied",
    "SocialProfile": "social_profile",
    "StartingAfterPaging": "starting_after_paging",
    "SubscriptionType": "subscription_type",
    "SubscriptionTypeList": "subscription_type_list",
    "Tag": "tag",
    "TagBasic": "tag_basic",
    "TagList": "tag_list",
    "Tags": "tags",
    "Team": "team",
    "TeamList": "team_list",
    "TeamPriorityLevel": "team_priority_level",
    "Ticket": "ticket",
    "TicketContacts": "ticket_contacts",
    "TicketCustomAttributes": "ticket_custom_attributes",
    "TicketNote": "ticket_note",
    "TicketPart": "ticket_part",
    "TicketPartAuthor": "ticket_part_author",
    "TicketParts": "ticket_parts",
    "TicketType": "ticket_type",
    "TicketTypeAttribute": "ticket_type_attribute",
    "TicketTypeAttributeList": "ticket_type_attribute_list",
    "TicketTypeList": "ticket_type_list",
    "Translation": "translation",
    "Visitor": "visitor",
    "VisitorAvatar": "visitor",
    "VisitorCompanies": "visitor",
    "VisitorLocationData": "visitor",
    "VisitorSegments": "visitor",
    "VisitorSocialProfiles": "visitor",
    "VisitorTags": "visitor",
    "VisitorTagsItem": "visitor",
    "VisitorDeletedObject": "visitor_deleted_object",
    "WebhookEvent": "webhook_event",
    "WebhookEventData": "webhook_event",
}

__all__ = [
    "ActivityLog",
    "ActivityLogPerformedBy",
    "ActivityLogList",
    "ActivityLogMetadata",
    "ActivityLogMetadataMessage",
    "AddressableList",
    "Admin",
    "AdminList",
    "AdminPriorityLevel",
    "AdminWithApp",
    "AdminWithAppAvatar",
    "App",
    "Article",
    "ArticleContent",
    "ArticleList",
    "ArticleListItem",
    "ArticleStatistics",
    "ArticleTranslatedContent",
    "Collection",
    "CollectionList",
    "Company",
    "CompanyPlan",
    "CompanySegments",
    "CompanyTags",
    "CompanyAttachedContacts",
    "CompanyAttachedSegments",
    "CompanyData",
    "CompanyList",
    "CompanyScroll",
    "Contact",
    "ContactAvatar",
    "ContactArchived",
    "ContactAttachedCompanies",
    "ContactCompanies",
    "ContactDeleted",
    "ContactList",
    "ContactLocation",
    "ContactNotes",
    "ContactReference",
    "ContactReplyBaseRequest",
    "ContactReplyTicketEmailRequest",
    "ContactReplyTicketIntercomUserIdRequest",
    "ContactReplyTicketUserIdRequest",
    "ContactSegments",
    "ContactSocialProfiles",
    "ContactSubscriptionTypes",
    "ContactTags",
    "ContactUnarchived",
    "Conversation",
    "ConversationContacts",
    "ConversationCustomers",
    "ConversationFirstContactReply",
    "ConversationList",
    "ConversationListItem",
    "ConversationPart",
    "ConversationPartAuthor",
    "ConversationParts",
    "ConversationRating",
    "ConversationSource",
    "ConversationStatistics",
    "ConversationTeammates",
    "CreateConversationResponse",
    "CursorPages",
    "DataAttribute",
    "DataAttributeList",
    "DataEvent",
    "DataEventEntry",
    "DataEventList",
    "DataEventListPages",
    "DataEventSummary",
    "DataEventSummaryPages",
    "DataEventSummaryItem",
    "DataExport",
    "DataExportCsv",
    "DeletedArticleObject",
    "DeletedCollectionObject",
    "DeletedCompanyObject",
    "DeletedObject",
    "DeletedSectionObject",
    "Error",
    "ErrorItem",
    "FileAttribute",
    "GroupContent",
    "GroupTranslatedContent",
    "HelpCenter",
    "HelpCenterList",
    "IntercomVersion",
    "Message",
    "NewsItem",
    "Newsfeed",
    "NewsfeedAssignment",
    "Note",
    "NoteContact",
    "NoteList",
    "PagesLink",
    "PaginatedResponse",
    "PaginatedResponseDataItem",
    "PartAttachment",
    "PhoneSwitch",
    "Reference",
    "Section",
    "SectionList",
    "Segment",
    "SegmentList",
    "SlaApplied",
    "SocialProfile",
    "StartingAfterPaging",
    "SubscriptionType",
    "SubscriptionTypeList",
    "Tag",
    "TagBasic",
    "TagList",
    "Tags",
    "Team",
    "TeamList",
    "TeamPriorityLevel",
    "Ticket",
    "TicketContacts",
    "TicketCustomAttributes",
    "TicketNote",
    "TicketPart",
    "TicketPartAuthor",
    "TicketParts",
    "TicketType",
    "TicketTypeAttribute",
    "TicketTypeAttributeList",
    "TicketTypeList",
    "Translation",
    "Visitor",
    "VisitorAvatar",
    "VisitorCompanies",
    "VisitorLocationData",
    "VisitorSegments",
    "VisitorSocialProfiles",
    "VisitorTags",
    "VisitorTagsItem",
    "VisitorDeletedObject",
    "WebhookEvent",
    "WebhookEventData",
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
