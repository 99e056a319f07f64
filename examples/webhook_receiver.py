"""A server that takes notifications, and believes none that is not signed.

It is the standard library's; in any framework the two lines are the same: the body as it came, and the headers.
"""

import hashlib
import hmac
import json
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

from intercom_v2_9 import webhooks

SECRET = "the app's client secret"


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            event = webhooks.parse(body, dict(self.headers), SECRET)
        except webhooks.WebhookVerificationError:
            self.send_error(401)
            return
        print("received", event.topic)
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


def notify(url: str, body: bytes, signature: str) -> int:
    """What Intercom does."""
    request = urllib.request.Request(url, body, {"X-Hub-Signature": f"sha1={signature}"})
    try:
        with urllib.request.urlopen(request) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


if __name__ == "__main__":
    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/"
        body = json.dumps({"type": "notification_event", "topic": "conversation.user.created"}).encode()
        print(notify(url, body, hmac.new(SECRET.encode(), body, hashlib.sha1).hexdigest()))
        print(notify(url, body, "00" * 20))
        server.shutdown()

# Prints:
#   received conversation.user.created
#   200
#   401
