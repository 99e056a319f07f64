"""Files that the API sends: asked for at once by sync clients, when they are first used by async ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..response.async_body import AsyncBody
from ..response.download import AsyncDownload, Download
from .calls import in_memory, paced

if TYPE_CHECKING:
    from ..http.connections import AsyncHolder, Holder
    from ..request.call import Call
    from .core import Core


def download(core: Core[Holder], call: Call) -> Download:
    """The answer to a call, its body still to be read. Raises SDKError."""
    from ..http.sync_perform import perform

    call.streamed = True
    answer = perform(core, call)
    return Download(answer, call.method, call.path, paced(core, answer))


def async_download(core: Core[AsyncHolder], call: Call) -> AsyncDownload:
    """The same, not sent yet."""
    from ..http.async_perform import aperform

    call.streamed = True

    async def send() -> AsyncBody:
        answer = await aperform(core, call)
        return AsyncBody(answer, call.method, call.path, paced(core, answer))

    return AsyncDownload(send)


def download_again(core: Core[Holder], call: Call, content: bytes) -> Download:
    """A body that has been read already, as one that is still to be read."""
    answer, pace = in_memory(core, content)
    return Download(answer, call.method, call.path, pace)


def async_download_again(core: Core[AsyncHolder], call: Call, content: bytes) -> AsyncDownload:
    """The same."""

    async def send() -> AsyncBody:
        answer, pace = in_memory(core, content)
        return AsyncBody(answer, call.method, call.path, pace)

    return AsyncDownload(send)
