"""The words by which descriptions of APIs show that answers come in pages."""

from __future__ import annotations

CONTAINERS = ("", "pages", "meta", "pagination", "paging", "page_info", "pageInfo", "_meta", "metadata")
"""Where answers keep page data; the empty name is the answer itself."""
CURSORS = (
    *("next_cursor", "nextCursor", "next_page_token", "nextPageToken", "end_cursor", "endCursor"),
    *("next_token", "nextToken", "continuation_token", "continuationToken", "next_page_cursor", "cursor"),
)
"""Keys of answers that hold the cursor of the next page."""
CURSOR_PARAMETERS = (
    *("cursor", "starting_after", "page_token", "pageToken", "after", "next_cursor", "nextCursor", "next_token"),
    *("nextToken", "continuation_token", "continuationToken", "page_cursor", "start_cursor"),
)
"""What requests call it."""
URLS = ("next", "next_url", "nextUrl", "next_page_url", "nextPageUrl", "@odata.nextLink", "nextLink", "next_href")
"""Keys of answers that hold the URL of the next page."""
TOTAL_PAGES = ("total_pages", "totalPages", "page_count", "pageCount", "last_page", "lastPage", "pages_count", "pages")
"""Keys of answers that hold the number of pages."""
TOTAL_ITEMS = (
    *("total", "total_count", "totalCount", "total_items", "totalItems", "total_results", "totalResults"),
    *("total_elements", "totalElements", "total_records", "totalRecords"),
)
"""Keys of answers that hold the number of items on all pages. `count` is not one: it may be that of this page."""
MORE = ("has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage")
"""Keys of answers that tell whether more pages follow."""
OFFSETS = ("offset", "skip", "$skip")
"""Query parameters for the number of items to leave out."""
POSITIONS = ("from", "start", "start_at", "startAt", "start_index", "startIndex", "first_result", "firstResult")
"""Query parameters that may be such a number, or a date, or count from 1: their schema has to say where they begin."""
NUMBERS = ("page", "page_number", "pageNumber", "page_no", "pageNo", "p")
"""Query parameters for the number of a page."""
LIMITS = (
    *("limit", "count", "size", "page_size", "pageSize", "pagesize", "per_page", "perPage", "top", "$top", "take"),
    *("max_results", "maxResults", "num", "rows", "max"),
)
"""Query parameters for the number of items that an answer is to have."""
PAGE_DATA = frozenset(
    [
        *(*CONTAINERS, *CURSORS, *URLS, *TOTAL_PAGES, *TOTAL_ITEMS, *MORE, *OFFSETS, *POSITIONS, *NUMBERS, *LIMITS),
        *("previous", "prev", "first", "last", "number", "number_of_elements", "numberOfElements", "empty", "sort"),
        *("_links", "links", "success", "status", "message", "error", "errors", "type", "object", "kind", "pageable"),
    ]
)
"""Keys that stand beside the items in answers that are there for their items."""
UNSAID = ("pages", "pagination", "paging")
"""Containers that speak for pages even where nothing says what is in them."""
