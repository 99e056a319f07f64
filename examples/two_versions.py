"""Two versions of an API side by side in one program, while callers move from one to the other.

Each version is a package of its own. Here they are generated from the two descriptions below; for Intercom's, that is
`make bump VERSION=2.10`, and `intercom_v2_9` and `intercom_v2_10`.
"""

import importlib
import subprocess
import sys
import tempfile
from pathlib import Path

VERSION_1 = """
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers: [{url: "https://orders.example"}]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [Orders]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: An order, content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
components:
  schemas:
    Order: {type: object, required: [id], properties: {id: {type: string}, total: {type: number}}}
"""

VERSION_2 = (
    VERSION_1.replace('version: "1"', 'version: "2"')
    .replace("total: {type: number}", "amount: {$ref: '#/components/schemas/Amount'}")
    .replace(
        "  schemas:",
        "  schemas:\n    Amount: {type: object, properties: {value: {type: integer}, currency: {type: string}}}",
    )
)


def sdkgen(*arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "generator", *arguments], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    return done.stdout


def main(folder: Path) -> None:
    for number, description in (("1", VERSION_1), ("2", VERSION_2)):
        path = folder / f"orders-{number}.yaml"
        path.write_text(description, "utf-8")
        sdkgen("generate", path, "--package", f"orders_v{number}", "--out", folder / f"client-{number}")
        sys.path.insert(0, str(folder / f"client-{number}" / "src"))

    old, new = importlib.import_module("orders_v1.testing"), importlib.import_module("orders_v2.testing")
    print("version 1:", old.fake_client().orders.retrieve("7").total)
    print("version 2:", new.fake_client().orders.retrieve("7").amount)

    report = sdkgen("diff", folder / "client-1", folder / "client-2")
    print(*[line for line in report.splitlines() if "total" in line], sep="\n")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(Path(folder))

# Prints:
#   version 1: 1.5
#   version 2: Amount(currency='string', value=1)
#     breaking  Order.total  [GET /orders/{id}]
#               `Order.total` is gone: reading it raises AttributeError
