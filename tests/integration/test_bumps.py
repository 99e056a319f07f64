"""What `sdkgen diff` says about the steps between Intercom's own descriptions, as they were reviewed by hand.

Without those descriptions, which are no part of the project, all of this is skipped.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import main
from generator.input.json_pointer import is_array, is_object

PUBLISHED = Path(__file__).parents[2].parent / "shared" / "specs"
SECTIONS = {
    "help_center.create_section()": "POST /help_center/sections",
    "help_center.delete_section()": "DELETE /help_center/sections/{id}",
    "help_center.list_sections()": "GET /help_center/sections",
    "help_center.retrieve_section()": "GET /help_center/sections/{id}",
    "help_center.update_section()": "PUT /help_center/sections/{id}",
}
COME_WITH_2_10 = {
    "articles.search()": "GET /articles/search",
    "conversations.convert_to_ticket()": "POST /conversations/{id}/convert",
    "tags.attach_to_ticket()": "POST /tickets/{ticket_id}/tags",
    "tags.detach_from_ticket()": "DELETE /tickets/{ticket_id}/tags/{id}",
    "tickets.search()": "POST /tickets/search",
}


def description(version: str) -> Path:
    path = PUBLISHED / f"intercom-{version}.yaml"
    if not path.is_file():
        pytest.skip(f"{path.name} is not at hand")
    return path


def diff(old: Path, new: Path, form: str = "json") -> str:
    result = CliRunner().invoke(main, ["diff", str(old), str(new), "--format", form])
    assert result.exit_code == 0, result.output
    return result.stdout


@cache
def changes(old: str, new: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(diff(description(old), description(new)))["changes"]
    return found


def told(found: list[dict[str, Any]], severity: str, kind: str) -> dict[str, str]:
    """Operation by subject."""
    return {one["subject"]: one["operation"] for one in found if (one["severity"], one["kind"]) == (severity, kind)}


def subjects(found: list[dict[str, Any]], severity: str) -> set[str]:
    return {one["subject"] for one in found if one["severity"] == severity}


def message(found: list[dict[str, Any]], subject: str, kind: str) -> str:
    (one,) = (one for one in found if (one["subject"], one["kind"]) == (subject, kind))
    return str(one["message"])


# --- 2.9 -> 2.10 -------------------------------------------------------------------------------------------------------


def test_the_sections_of_the_help_center_are_gone_in_2_10_and_five_operations_are_new() -> None:
    found = changes("2.9", "2.10")
    assert told(found, "breaking", "method-removed") == SECTIONS
    assert told(found, "safe", "method-added") == COME_WITH_2_10


def test_all_that_breaks_in_2_10() -> None:
    models = {"DeletedSectionObject", "Section", "SectionList"}
    assert subjects(changes("2.9", "2.10"), "breaking") == {
        *SECTIONS,
        *models,
        "Collection.type",
        "ContactArchived.object",
        "ContactDeleted.object",
        "ContactReference.role",
        "ContactUnarchived.object",
        "TicketReply",
        "conversations.update(custom_attributes=)",
        "tickets.reply()",
    }


def test_the_report_on_2_10_names_what_goes_together_once() -> None:
    text = diff(description("2.9"), description("2.10"), "text")
    assert text.startswith("Intercom API 2.9 -> 2.10: ")
    assert text.count("importing it fails") == 1
    assert "The same: Section, SectionList\n" in text


# --- 2.10 -> 2.11 ------------------------------------------------------------------------------------------------------


def test_what_breaks_most_callers_in_2_11() -> None:
    found = changes("2.10", "2.11")
    breaking = subjects(found, "breaking")
    assert not told(found, "breaking", "method-removed")
    assert {
        "Admin.avatar",
        "ArticleContentParams['title']",
        "ContactCompany",
        "ConversationAttachmentFilesParams['data']",
        "DataExport.job_identfier",
        "NewsfeedAssignmentParams['newsfeed_id']",
        "PaginatedConversationResponse",
        "PaginatedNewsItemResponse",
        "StartingAfterPagingParams['per_page']",
        "UntagCompanyItemParams['untag']",
        "notes.create(contact_id=)",
    } <= breaking
    assert message(found, "Admin.avatar", "field-retyped").endswith("(`AdminAvatar | None`, was `str | None`)")
    assert "does not take None any more" in message(found, "articles.create(translated_content=)", "argument-retyped")
    assert "`CompanyData` is likely now `ContactCompany`" in message(found, "ContactCompany", "model-renamed")


def test_path_parameters_of_2_11_have_other_names_and_that_is_no_change() -> None:
    found = changes("2.10", "2.11")
    places = [one for one in found if one["kind"].startswith("argument") and "=" not in one["subject"]]
    assert {(one["kind"], one["severity"], one["old"], one["new"]) for one in places} == {
        ("argument-retyped", "risky", "int | str", "str")
    }


def test_what_responses_of_2_11_declare_required_is_no_change() -> None:
    responses = [one for one in changes("2.10", "2.11") if one["direction"] == "response"]
    assert len(responses) > 50
    assert not [one for one in responses if "required" in one["kind"] or "optional" in one["kind"]]


# --- 2.7 -> 2.8 -> 2.9 -------------------------------------------------------------------------------------------------


def test_2_8_breaks_nothing_but_one_name() -> None:
    found = changes("2.7", "2.8")
    assert subjects(found, "breaking") == {"SingleFilterSearchValueParams"}
    assert {"Admin.team_priority_level", "Team.admin_priority_level"} <= subjects(found, "safe")


def test_2_9_adds_tickets_and_takes_mixed_lists_out_of_searches() -> None:
    found = changes("2.8", "2.9")
    assert subjects(found, "breaking") == {"SingleFilterSearchParams['value']"}
    added = told(found, "safe", "method-added")
    assert len(added) == 10
    assert {subject.partition(".")[0] for subject in added} == {"ticket_type_attributes", "ticket_types", "tickets"}


@pytest.mark.parametrize(("old", "new"), [("2.7", "2.8"), ("2.8", "2.9"), ("2.9", "2.10"), ("2.10", "2.11")])
def test_the_version_header_concerns_no_caller(old: str, new: str) -> None:
    assert [one for one in changes(old, new) if "IntercomVersion" in one["subject"]] == []


# --- the same ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["2.7", "2.8", "2.9", "2.10", "2.11"])
def test_a_version_does_not_differ_from_itself(version: str) -> None:
    assert changes(version, version) == []


@pytest.mark.parametrize("version", ["2.9", "2.11"])
def test_a_version_does_not_differ_from_itself_with_its_keys_in_another_order(version: str, tmp_path: Path) -> None:
    document = yaml.load(description(version).read_text("utf-8"), yaml.CSafeLoader)
    other = tmp_path / "reordered.json"
    other.write_text(json.dumps(reordered(document), ensure_ascii=False, default=str), "utf-8")
    assert json.loads(diff(description(version), other))["changes"] == []


def reordered(node: Any) -> Any:
    """The same with the keys of every object turned round."""
    if is_object(node):
        return {key: reordered(node[key]) for key in reversed(node)}
    return list(map(reordered, node)) if is_array(node) else node
