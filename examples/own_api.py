"""The client of an API of your own: a FastAPI application, its description, its client, and a call over HTTP."""

import importlib
import json
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import uvicorn
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI(title="Library", version="1.0")


class Book(BaseModel):
    id: int
    title: str


BOOKS = {1: Book(id=1, title="Momo")}


@app.get("/books/{book_id}", tags=["books"], responses={404: {"description": "No such book"}})
def get_book(book_id: int) -> Book:
    if book_id not in BOOKS:
        raise HTTPException(404, "no such book")
    return BOOKS[book_id]


@app.post("/books", tags=["books"], status_code=201)
def create_book(book: Book) -> Book:
    BOOKS[book.id] = book
    return book


def generate(folder: Path) -> None:
    description = folder / "library.json"
    description.write_text(json.dumps(app.openapi()), "utf-8")
    command = [sys.executable, "-m", "generator", "generate", description, "--out", folder / "client"]
    subprocess.run(command, check=True, capture_output=True)
    sys.path.insert(0, str(folder / "client" / "src"))


if __name__ == "__main__":
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder))
        library = importlib.import_module("library")
        with library.Library(base_url=f"http://127.0.0.1:{port}") as client:
            print(client.books.create(id=2, title="Dune").title)
            print(client.books.retrieve(2))
            try:
                client.books.retrieve(3)
            except library.NotFoundError as error:
                print(error)
    server.should_exit = True
    thread.join()

# Prints:
#   Dune
#   Book(id=2, title='Dune')
#   404 on GET /books/3: no such book
