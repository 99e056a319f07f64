"""What is repeated by itself, what is not, and what an error tells."""

from intercom_v2_9 import APIConnectionError, APIStatusError, Intercom, NotFoundError, RateLimitError
from intercom_v2_9.testing import FakeTransport, fake_client


def name_of(client: Intercom, id: str) -> str | None:
    try:
        return client.contacts.retrieve(id).name
    except NotFoundError as error:
        return f"nobody: {error.errors[0].code}"
    except RateLimitError as error:
        return f"too many calls, again in {error.retry_after} seconds"
    except APIStatusError as error:
        return f"status {error.status_code}"
    except APIConnectionError as error:
        return f"no answer: {error}"


if __name__ == "__main__":
    fake = FakeTransport()
    client = fake_client(fake, max_retries=2)

    fake.fail("GET /contacts/{id}", times=2, error=503)  # a read is repeated
    fake.queue("GET /contacts/{id}", json={"type": "contact", "id": "1", "name": "Ada"})
    print(name_of(client, "1"), "after", len(fake.calls), "calls")

    fake.queue("GET /contacts/{id}", status=404, json={"type": "error.list", "errors": [{"code": "not_found"}]})
    print(name_of(client, "2"))

    fake.fail("GET /contacts/{id}", times=3, error=429, headers={"Retry-After": "7"})
    print(name_of(client, "3"))

    fake.fail("POST /contacts", error="reset")  # it may have arrived: not sent a second time
    try:
        client.contacts.create(role="user", email="ada@example.org")
    except APIConnectionError as error:
        print("created?", error, "-", len(fake.calls_to("POST /contacts")), "call")

# Prints:
#   Ada after 3 calls
#   nobody: not_found
#   too many calls, again in 7.0 seconds
#   created? the fake server broke the connection off - 1 call
