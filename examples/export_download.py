"""An export is started, waited for, and downloaded to a file, with its progress."""

import gzip
import tempfile
import time
from pathlib import Path

from intercom_v2_9 import Intercom
from intercom_v2_9.testing import FakeTransport, fake_client


def export(client: Intercom, after: int, before: int, to: Path, pause: float = 10.0) -> None:
    job = client.data_export.create(created_at_after=after, created_at_before=before)
    name = job.job_identifier or ""
    while job.status in ("pending", "in_progress"):
        print("status:", job.status)
        time.sleep(pause)
        job = client.data_export.retrieve(name)
    print("status:", job.status)

    def progress(done: int, total: int | None) -> None:
        print(f"{done} of {total or 'so many'} bytes")

    with client.data_export.download(name) as download:
        download.save(to, gunzip=True, progress=progress)


if __name__ == "__main__":
    fake = FakeTransport()
    job = {"job_identifier": "orzzsbd7hk67xyu"}
    fake.queue("POST /export/content/data", json={**job, "status": "pending"})
    fake.queue("GET /export/content/data/{job_identifier}", json={**job, "status": "completed"})
    content = gzip.compress(b"user_id,opened_at\n1,1722211200\n", mtime=0)
    fake.queue("GET /download/content/data/{job_identifier}", content=content)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.csv"
        export(fake_client(fake), 1722211200, 1722815999, path, pause=0)
        print(path.read_text().splitlines())

# Prints:
#   status: pending
#   status: completed
#   31 of so many bytes
#   ['user_id,opened_at', '1,1722211200']
