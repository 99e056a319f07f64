"""Many calls at once, below the rate limit: the client waits where it would be exceeded."""

import asyncio

from intercom_v2_9 import AsyncIntercom, NotFoundError
from intercom_v2_9.models import Contact
from intercom_v2_9.testing import AsyncFakeTransport, fake_async_client


async def fetch(client: AsyncIntercom, ids: list[str]) -> list[Contact | None]:
    at_once = asyncio.Semaphore(20)

    async def one(id: str) -> Contact | None:
        async with at_once:
            try:
                return await client.contacts.retrieve(id)
            except NotFoundError:
                return None

    return await asyncio.gather(*map(one, ids))


async def main() -> None:
    fake = AsyncFakeTransport()
    fake.queue("GET /contacts/{id}", status=404)
    # rate_limit="wait": from what the answers' headers say, and before the first answer from what the API is known for
    async with fake_async_client(fake, rate_limit="wait") as client:
        contacts = await fetch(client, [f"66b1f2c4{number:04}" for number in range(100)])
    print(len(fake.calls), "calls,", sum(one is None for one in contacts), "not found")


if __name__ == "__main__":
    asyncio.run(main())

# Prints:
#   100 calls, 1 not found
