"""Makes and imports the clients of many hostile descriptions, in a process that watches itself. Run as a module, by `test_table`.

Reads `{"cases": [[kind, path, payload], ...], "broken": null}` from standard input, writes a JSON line for each case:
what it is, whether it was refused or is inert, and everything that happened and should not have.

`broken` names an emitter of `generator.printing`, which then prints what it is given as it is: the examination has to
find that out.
"""

from __future__ import annotations

import importlib
import json
import os
import shutil
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
READABLE = (
    str(ROOT / "generator"),
    str(ROOT / "templates"),
    str(ROOT / "specs"),
    str(ROOT / "tests"),
    sys.base_prefix,
    sys.prefix,
)
FORBIDDEN = (
    "socket.connect",
    "socket.bind",
    "socket.getaddrinfo",
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "webbrowser.open",
    "ctypes.dlopen",
    "pty.spawn",
    "urllib.Request",
)
CHANGES = (
    "os.rename",
    "os.remove",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
    "shutil.rmtree",
)


class Watch:
    """What the interpreter does: files and sockets opened, programs started, text compiled."""

    def __init__(self, scratch: Path, canary: str) -> None:
        self.seen: list[str] = []
        self._scratch = os.path.realpath(scratch)
        self._canary = canary
        self._paths = tuple(map(os.path.realpath, (*READABLE, sysconfig.get_paths()["stdlib"])))
        self.on = False
        self.making = False
        """Whether a client is being made; where one is used, annotations are read, with the strings in them."""
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.on:
            return
        if event == "open" and isinstance(arguments[0], str | bytes):
            path, flags = os.fsdecode(arguments[0]), arguments[2] or 0
            writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) if isinstance(flags, int) else 0
            if not self._allowed(path, bool(writes)):
                self.seen.append(f"opened {path!a:.100}")
        elif event in CHANGES:
            self.seen += [
                f"{event} {one!a:.100}" for one in arguments if isinstance(one, str) and not self._allowed(one, True)
            ]
        elif event in FORBIDDEN:
            self.seen.append(f"{event} {arguments!a:.100}")
        elif (
            event == "compile"
            and self.making
            and str(arguments[1]).startswith("<")
            and self._canary in str(arguments[0])
        ):
            self.seen.append(f"compiled {arguments[0]!a:.100}")

    def _allowed(self, path: str, writes: bool) -> bool:
        if "\0" in path:
            return False
        real = os.path.realpath(path)
        inside = real == self._scratch or real.startswith(self._scratch + os.sep)
        return (
            inside or (not writes and real.startswith(self._paths)) or (not writes and real.endswith((".pyc", ".so")))
        )


def break_emitter(name: str) -> None:
    """Let an emitter print what it is given. Before anything is imported that uses it."""
    from generator.printing import literals, markup

    code = literals.Code
    identity: dict[str, Callable[..., Any]] = {
        "identifier": code,
        "string": lambda text: code(f'"{text}"'),
        "literal": lambda value: code(value),
        "comma_separated": lambda values: code(", ".join(map(str, values))),
        "docstring": lambda lines, indent: code('"""' + "\n".join(lines) + '"""'),
        "_escaped": lambda line: line,
        "visible_line": lambda line: line,
        "markdown": code,
        "markdown_code": lambda text: code(f"`{text}`"),
        "toml_string": lambda text: code(f'"{text}"'),
    }
    setattr(markup if name.startswith("markdown") else literals, name, identity[name])
    if name == "visible_line":
        markup.visible_line = identity[name]


class Examiner:
    """Makes clients in a scratch folder; the runtime, the same for all, is written and imported once."""

    def __init__(self, scratch: Path, watch: Watch) -> None:
        from generator import installation
        from generator.printing.black import format_texts

        format_texts({"first.py": "a = 1\n"})  # Black itself writes its grammar into the user's cache the first time

        self._scratch, self._watch = scratch, watch
        self._number = 0
        self._runtime = installation.runtime_folder()
        self._shared = self._import_runtime()

    def _import_runtime(self) -> dict[str, Any]:
        """All modules of the runtime, by their names in a package."""
        package = self._scratch / "shared" / "package_of_all"
        package.mkdir(parents=True)
        (package / "__init__.py").touch()
        (package / "_runtime").symlink_to(self._runtime)
        sys.path.insert(0, str(package.parent))
        files = sorted(one for one in self._runtime.rglob("*.py") if "fast" not in one.stem)
        for file in files:
            parts = ("package_of_all", "_runtime", *file.relative_to(self._runtime).with_suffix("").parts)
            importlib.import_module(".".join(parts).removesuffix(".__init__"))
        sys.path.pop(0)
        return {name.partition(".")[2]: module for name, module in sys.modules.items() if "._runtime" in name}

    def outcome(self, case: Any) -> tuple[str, list[str]]:
        """How it ended, and what was wrong with that."""
        from generator.diagnostics import InputError, UserError

        self._number += 1
        folder = self._scratch / str(self._number)
        folder.mkdir()
        job, options = self._job(case, folder)
        self._watch.seen.clear()
        self._watch.on = self._watch.making = True
        try:
            package, files, problems = self._made(job, options)
        except InputError as error:
            return "refused", [*self._watch.seen, *told_faults(error.problems)]
        except UserError as error:
            return "refused", list(self._watch.seen) + ([] if len(str(error).splitlines()) == 1 else ["several lines"])
        except Exception as error:
            return "broken", [f"{type(error).__name__}: {error!a:.200}"]
        else:
            return "inert", [*self._inert_faults(package, files, folder), *self._watch.seen, *told_faults(problems)]
        finally:
            self._watch.on = False
            shutil.rmtree(folder, ignore_errors=True)

    def _job(self, case: Any, folder: Path) -> tuple[Any, Any]:
        from generator import pipeline

        from .table import OVERLAY, PAYLOADS, PINS, PLAIN, filled

        data, overlays, pins = PLAIN, (), None
        (folder / "specs").mkdir()
        if case.kind == "pin":
            pins = folder / "specs"
            table = {**PINS, case.path[0]: PAYLOADS[case.payload]}
            lines = [f"{key} = {json.dumps(value)}" for key, value in table.items()]
            (pins / "versions.toml").write_text('["1"]\n' + "\n".join(lines) + "\n", "utf-8", "surrogatepass")
        elif case.kind.startswith("overlay"):
            overlays = (folder / "overlay.json",)
            text = json.dumps(filled(OVERLAY, case.kind.split()[1], case.path, PAYLOADS[case.payload]))
            overlays[0].write_text(text, "utf-8")
        else:
            data = case.document()
        description = folder / "openapi.json"
        description.write_text(json.dumps(data, ensure_ascii=case.payload % 2 == 0), "utf-8", "surrogatepass")
        job = pipeline.Job(description, folder / "out", overlays, pins)
        return job, pipeline.Options(tolerant=case.payload % 3 != 0)

    def _made(self, job: Any, options: Any) -> tuple[str, dict[str, str], Any]:
        from generator import installation, pipeline
        from generator.diagnostics import as_github, as_json, summary
        from generator.printing.black import format_texts

        compiled = pipeline.compile_client(job, options, (installation.templates_folder(),))
        summary(compiled.problems), as_json(compiled.problems), list(as_github(compiled.problems))
        # as the pipeline does, of a few: what Black changes is layout
        rendered = format_texts(compiled.rendered) if self._number % 10 == 0 else compiled.rendered
        return compiled.package, {**compiled.verbatim, **rendered}, compiled.problems

    def _inert_faults(self, package: str, files: dict[str, str], folder: Path) -> Iterator[str]:
        from .inspection import faults

        self._watch.on = self._watch.making = False  # it parses what it inspects
        try:
            yield from faults({path: text for path, text in files.items() if "/_runtime/" not in path})
        except (SyntaxError, ValueError) as error:
            yield f"{type(error).__name__}: {error!a:.200}"
            return
        source = folder / "out" / "src" / package
        for path, text in files.items():
            file = folder / "out" / path
            if "/_runtime/" in path:
                continue
            if not file.resolve().is_relative_to((folder / "out").resolve()):
                yield f"outside: {path!a:.100}"
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        (source / "_runtime").symlink_to(self._runtime)
        self._watch.on = True
        yield from self._import_faults(package, source)

    def _import_faults(self, package: str, source: Path) -> Iterator[str]:
        """Of importing all of the client. The runtime stays loaded, and serves each package under its name."""
        sys.modules.update({f"{package}.{name}": module for name, module in self._shared.items()})
        sys.path.insert(0, str(source.parent))
        importlib.invalidate_caches()
        try:
            module = importlib.import_module(package)
            for file in sorted(source.rglob("*.py")):
                if "_runtime" not in file.parts:
                    parts = file.relative_to(source.parent).with_suffix("").parts
                    importlib.import_module(".".join(parts).removesuffix(".__init__"))
            for one in (module.models, module.params):
                for name in dir(one):
                    getattr(one, name)
        except Exception as error:
            yield f"import: {type(error).__name__}: {error!a:.200}"
        finally:
            sys.path.remove(str(source.parent))
            for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
                del sys.modules[name]


def told_faults(problems: Any) -> Iterator[str]:
    """Of what is said about a description."""
    from generator.diagnostics import as_github, as_json, summary

    from .inspection import is_plain_line

    lines = (*map(str, problems), *summary(problems))
    for line in (*lines, *as_github(problems), *as_json(problems).split("\n")):
        if not is_plain_line(line):
            yield f"printed {line!a:.200}"
        if len(line) > 3_000 and line in lines:
            yield f"printed {len(line)} characters"


def main() -> None:
    given = json.load(sys.stdin)
    if given["broken"]:
        break_emitter(given["broken"])
    from .payloads import CANARY
    from .table import Case

    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        os.chdir(scratch)
        examiner = Examiner(scratch, Watch(scratch, CANARY))
        for kind, path, payload in given["cases"]:
            case = Case(kind, tuple(path), payload)
            ended, faults = examiner.outcome(case)
            faults += [f"ran: {path}" for path in scratch.rglob(CANARY)]
            print(json.dumps({"case": case.name, "ended": ended, "faults": faults[:5]}), flush=True)
            if faults and given["broken"]:
                return


if __name__ == "__main__":
    main()
