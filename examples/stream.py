"""A stream of server-sent events, item by item as they arrive. The server is real, and speaks once for each item."""

import importlib
import json
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

DESCRIPTION = """
openapi: 3.1.0
info: {title: Counter, version: "1"}
paths:
  /counts:
    get:
      operationId: listCounts
      tags: [Counts]
      responses:
        "200": {description: Counts, content: {text/event-stream: {schema: {$ref: "#/components/schemas/Count"}}}}
components:
  schemas:
    Count: {type: object, properties: {n: {type: integer}}}
"""


class Counting(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for n in (3, 2, 1):
            self.wfile.write(f"event: count\ndata: {json.dumps({'n': n})}\n\n".encode())
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        pass


def generate(folder: Path) -> None:
    description = folder / "counter.yaml"
    description.write_text(DESCRIPTION, "utf-8")
    command = [sys.executable, "-m", "generator", "generate", description, "--out", folder / "client"]
    subprocess.run(command, check=True, capture_output=True)
    sys.path.insert(0, str(folder / "client" / "src"))


if __name__ == "__main__":
    with ThreadingHTTPServer(("127.0.0.1", 0), Counting) as server, tempfile.TemporaryDirectory() as folder:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        generate(Path(folder))
        client = importlib.import_module("counter").Counter(base_url=f"http://127.0.0.1:{server.server_port}")
        with client.counts.list(reconnect=False) as stream:
            for event in stream:  # leaving the loop gives the connection back
                print(event.event, event.data.n)
        server.shutdown()

# Prints:
#   count 3
#   count 2
#   count 1
