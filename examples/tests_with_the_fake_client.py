"""Code that uses the client, and its tests: no network, no mocks, and what is sent is checked against the description.

As a test module: `pytest tests_with_the_fake_client.py`.
"""

import pytest
from intercom_v2_9 import Intercom
from intercom_v2_9.models import Contact
from intercom_v2_9.testing import FakeTransport, UnexpectedRequest, fake_client, make

# --- the code ---------------------------------------------------------------------------------------------------------


def greeting(client: Intercom, id: str) -> str:
    contact = client.contacts.retrieve(id)
    return f"Hello, {contact.name or 'stranger'}"


# --- its tests --------------------------------------------------------------------------------------------------------


def test_a_contact_is_greeted_by_name() -> None:
    fake = FakeTransport()
    fake.queue("GET /contacts/{id}", json=make(Contact, name="Ada"))
    assert greeting(fake_client(fake), "5f") == "Hello, Ada"
    assert fake.calls[0].arguments == {"id": "5f"}


def test_one_without_a_name_is_a_stranger() -> None:
    fake = FakeTransport()
    fake.queue("GET /contacts/{id}", json=make(Contact, name=None))
    assert greeting(fake_client(fake), "5f") == "Hello, stranger"


def test_what_the_description_does_not_allow_is_not_sent() -> None:
    with pytest.raises(UnexpectedRequest, match="no_such_parameter"):
        fake_client().contacts.list(extra_query={"no_such_parameter": 1})


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("passed:", name)

# Prints:
#   passed: test_a_contact_is_greeted_by_name
#   passed: test_one_without_a_name_is_a_stranger
#   passed: test_what_the_description_does_not_allow_is_not_sent
