"""Open conversations that wait for an answer get one, and are closed."""

from intercom_v2_9 import Intercom
from intercom_v2_9.testing import FakeTransport, fake_client

ADMIN = "5310427"


def answer_all(client: Intercom, text: str) -> None:
    waiting = client.conversations.search(
        query={
            "operator": "AND",
            "value": [
                {"field": "open", "operator": "=", "value": "true"},
                {"field": "read", "operator": "=", "value": "false"},
            ],
        }
    )
    for conversation in waiting.iter_items(limit=100):
        client.conversations.reply(
            conversation.id, body={"message_type": "comment", "type": "admin", "admin_id": ADMIN, "body": text}
        )
        closed = client.conversations.manage(
            conversation.id, body={"message_type": "close", "type": "admin", "admin_id": ADMIN}
        )
        print(f"conversation {conversation.id}: {'open' if closed.open else 'closed'}")


if __name__ == "__main__":
    fake = FakeTransport()
    found = {"type": "conversation.list", "conversations": [{"type": "conversation", "id": "215400318"}]}
    fake.queue("POST /conversations/search", json=found)
    fake.queue("POST /conversations/{id}/parts", json={"type": "conversation", "id": "215400318", "open": False})
    answer_all(fake_client(fake), "It left the warehouse this morning.")

# Prints:
#   conversation 215400318: closed
