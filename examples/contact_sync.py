"""Contacts from a CSV file: those that are known are updated, the others created.

Runs offline, against the fake client; with `Intercom()` in its place it is the real thing.
"""

import csv
import io
from collections.abc import Iterable

from intercom_v2_9 import Intercom
from intercom_v2_9.testing import FakeTransport, fake_client

FILE = """\
email,name,plan
ines@example.org,Ines Carvalho,pro
tomasz@example.org,Tomasz Nowak,free
"""


def sync(client: Intercom, rows: Iterable[dict[str, str]]) -> None:
    for row in rows:
        found = client.contacts.search(query={"field": "email", "operator": "=", "value": row["email"]})
        contact = next(iter(found), None)
        if contact is None:
            contact = client.contacts.create(
                role="user", email=row["email"], name=row["name"], custom_attributes={"plan": row["plan"]}
            )
            print("created", row["email"])
        else:
            client.contacts.update(contact.id, name=row["name"], custom_attributes={"plan": row["plan"]})
            print("updated", row["email"])


if __name__ == "__main__":
    fake = FakeTransport()
    fake.queue("POST /contacts/search", json={"type": "list", "data": [{"type": "contact", "id": "66b1f2c4"}]})
    fake.queue("POST /contacts/search", json={"type": "list", "data": []})
    sync(fake_client(fake), csv.DictReader(io.StringIO(FILE)))
    print([call.operation for call in fake.calls if "search" not in call.operation])

# Prints:
#   updated ines@example.org
#   created tomasz@example.org
#   ['PUT /contacts/{id}', 'POST /contacts']
