"""Response model `ActivityLog`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp
from .activity_log_metadata import ActivityLogMetadata


class ActivityLogPerformedBy(Model):
    """The admin who did it, as known at that time."""

    type: str | None = None
    """Always `admin`."""

    id: str | None = None
    """Id of the admin."""

    email: str | None = None
    """Email address of the admin."""

    ip: str | None = None
    """IP address that the admin acted from."""


class ActivityLog(Model):
    """One thing that an admin did in the workspace."""

    id: str
    """Id of the log entry."""

    activity_description: str
    """What happened, as a sentence in English."""

    activity_type: Open[
        Literal[
            "admin_assignment_limit_change",
            "admin_avatar_change",
            "admin_away_mode_change",
            "admin_deletion",
            "admin_deprovisioned",
            "admin_impersonation_end",
            "admin_impersonation_start",
            "admin_invite_change",
            "admin_invite_creation",
            "admin_invite_deletion",
            "admin_login_failure",
            "admin_login_success",
            "admin_logout",
            "admin_password_reset_request",
            "admin_password_reset_success",
            "admin_permission_change",
            "admin_provisioned",
            "admin_two_factor_auth_change",
            "admin_unauthorized_sign_in_method",
            "app_admin_join",
            "app_authentication_method_change",
            "app_data_deletion",
            "app_data_export",
            "app_google_sso_domain_change",
            "app_identity_verification_change",
            "app_name_change",
            "app_outbound_address_change",
            "app_package_installation",
            "app_package_token_regeneration",
            "app_package_uninstallation",
            "app_team_creation",
            "app_team_deletion",
            "app_team_membership_modification",
            "app_timezone_change",
            "app_webhook_creation",
            "app_webhook_deletion",
            "articles_in_messenger_enabled_change",
            "bulk_delete",
            "bulk_export",
            "campaign_deletion",
            "campaign_state_change",
            "conversation_part_deletion",
            "conversation_pdf_export",
            "conversation_topic_change",
            "conversation_topic_creation",
            "conversation_topic_deletion",
            "help_center_settings_change",
            "inbound_conversations_change",
            "inbox_access_change",
            "message_deletion",
            "message_state_change",
            "messenger_look_and_feel_change",
            "messenger_search_required_change",
            "messenger_spaces_change",
            "office_hours_change",
            "role_change",
            "role_creation",
            "role_deletion",
            "ruleset_activation_title_preview",
            "ruleset_creation",
            "ruleset_deletion",
            "search_browse_enabled_change",
            "search_browse_required_change",
            "seat_change",
            "seat_revoke",
            "security_settings_change",
            "temporary_expectation_change",
            "upfront_email_collection_change",
            "welcome_message_change",
        ]
    ]
    """What kind of change or event it was."""

    created_at: Timestamp
    """When it happened, as Unix time in seconds."""

    metadata: ActivityLogMetadata | None = None
    """Details that depend on `activity_type`."""

    performed_by: ActivityLogPerformedBy
    """The admin who did it, as known at that time."""
