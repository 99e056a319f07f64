"""From description to client, stage by stage:

    input -> validate -> lower -> names -> python -> printing -> output

`describe` is the first half (what the API is), `print_client` the second (what the client's files say); `generate` runs
both for any number of descriptions and writes. Nothing touches the disk but `input`, `output` and the reading of our own
templates and runtime. A run whose inputs are those of the last one does none of this: the fingerprint in the client's
manifest says so, which is why the stages are imported where they are used.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from . import __version__, installation
from .diagnostics import summary
from .garbage import paused
from .output.manifest import RESERVED, Manifest, Reuse, file_entries, is_current, read_manifest, rendered_digest
from .processes import Crew, processors

if TYPE_CHECKING:
    from .diagnostics import InputError, Problem
    from .input.document import Document
    from .ir import Api
    from .output.write import WriteReport
    from .python import Package
    from .versions.pins import Pins

GENERATOR = f"sdkgen/{__version__}"

ALONE = 100_000
"""Bytes of descriptions below which helpers cost more than they save."""


class Options(NamedTuple):
    """What changes the output beside the description, its overlays and the templates."""

    tolerant: bool = False
    package: str | None = None


class Job(NamedTuple):
    """One client to generate. `out` is None until the title and version are known."""

    description: Path
    out: Path | None
    overlays: tuple[Path, ...] | None
    """None: those of the pin whose title and version match."""
    pins: Path | None
    """Folder with `versions.toml`; None ignores pins."""


class Compiled(NamedTuple):
    """A client, printed but not yet formatted."""

    title: str
    version: str
    package: str
    distribution: str
    operations: int
    description_sha256: str
    rendered: Mapping[str, str]
    """To be formatted."""
    verbatim: Mapping[str, str]
    """Printed as they are: the runtime, data files."""
    overlays: tuple[str, ...]
    problems: tuple[Problem, ...]


class Outcome(NamedTuple):
    """What became of a job. With an error among `problems` nothing was written, and `out` may not be known."""

    job: Job
    out: Path | None
    package: str
    operations: int
    problems: tuple[Problem, ...]
    warnings: tuple[str, ...] = ()
    """Of the run that wrote what was found unchanged."""
    overlays: tuple[str, ...] = ()
    report: WriteReport | None = None
    """None: nothing had changed, or nothing was written."""
    differences: tuple[str, ...] = ()
    """Of a check."""

    @property
    def failed(self) -> bool:
        return any(problem.severity == "error" for problem in self.problems)


# --- the stages ------------------------------------------------------------------------------------------------------


class Described(NamedTuple):
    api: Api
    document: Document
    overlays: tuple[str, ...]
    package: str | None
    """Import name that the description's pin asks for."""
    problems: tuple[Problem, ...]


def describe(job: Job, options: Options) -> Described:
    """Load, overlay, validate, lower. Raises `InputError` with every problem if there is an error among them."""
    from . import validate
    from .diagnostics import InputError
    from .input import overlay
    from .input.anchors import resolve_names
    from .input.document import load
    from .lower import lower

    published = load(job.description)
    title, version = _title_and_version(published)
    paths = _overlay_paths(job, title, version)
    versions = _pins(job).versions if job.overlays is None else ()
    document, overlay_problems = overlay.apply(published, [load(path) for path in paths], versions)
    document, name_problems = resolve_names(document)
    problems = [*overlay_problems, *name_problems, *validate.validate(document)]
    if options.tolerant:
        problems = [problem.as_warning() for problem in problems]
    if any(problem.severity == "error" for problem in problems):
        raise InputError(_without_notes(problems))
    api, odd = lower(document, tolerant=options.tolerant)
    problems = sorted({*problems, *odd})
    if any(problem.severity == "error" for problem in problems):
        raise InputError(_without_notes(problems))
    names = tuple(path.name for path in paths)
    return Described(api, document, names, _pinned_package(job, title, version), tuple(problems))


def _without_notes(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """What has no effect is of no interest before the rest is mended."""
    return tuple(sorted({problem for problem in problems if problem.severity != "note"}))


def view_of(described: Described, options: Options) -> Package:
    """Name, view."""
    from . import python
    from .names import assign as naming

    names = naming.name(described.api, package=options.package or described.package)
    return python.build(described.api, names, generator=GENERATOR)


def print_client(package: Package, api: Api, templates: Sequence[Path]) -> tuple[dict[str, str], dict[str, str]]:
    """Render: files to be formatted, and files that are printed as they are."""
    import json

    from .printing.render import render
    from .python import operations_data
    from .surface import surface

    files = render(package, tuple(templates))
    source = f"src/{package.name}"
    verbatim = {path: files.pop(path) for path in sorted(files) if not path.endswith(".py")}
    runtime = installation.runtime_folder()
    for path in sorted(runtime.rglob("*.py")):
        verbatim[f"{source}/_runtime/{path.relative_to(runtime).as_posix()}"] = path.read_text("utf-8")
    verbatim[f"{source}/py.typed"] = ""
    verbatim[f"{source}/_operations.json"] = operations_data.operations_json(api)
    verbatim["surface.json"] = json.dumps(surface.full(package), indent=1, ensure_ascii=False) + "\n"
    return files, verbatim


def compile_client(job: Job, options: Options, templates: Sequence[Path]) -> Compiled:
    """Everything but format and write. Raises `InputError`."""
    described = describe(job, options)
    package = view_of(described, options)
    rendered, verbatim = print_client(package, described.api, templates)
    return Compiled(
        title=package.title,
        version=package.version,
        package=package.name,
        distribution=package.distribution,
        operations=len(described.api.operations),
        description_sha256=described.document.sha256,
        rendered=rendered,
        verbatim=verbatim,
        overlays=described.overlays,
        problems=described.problems,
    )


# --- generate --------------------------------------------------------------------------------------------------------


class Run(NamedTuple):
    """One command over any number of jobs."""

    options: Options = Options()
    templates: Path | None = None
    jobs: int | None = None
    fresh: bool = False
    check: bool = False
    generated: Path = Path("generated")
    progress: Callable[[str], None] = lambda text: None


def generate(jobs: Sequence[Job], run: Run = Run()) -> list[Outcome]:  # noqa: B008  # immutable
    """Generate (or with `check` compare) every job's client. One that fails does not keep the others from being written."""
    templates = (*([run.templates] if run.templates else []), installation.templates_folder())
    tool = _tool_fingerprint(templates)
    # a check trusts nothing that lies in the folder it checks
    skipped = (
        {} if run.fresh or run.check else {job: outcome for job in jobs if (outcome := _unchanged(job, run, tool))}
    )
    todo = [job for job in jobs if job not in skipped]
    if not todo:
        return [skipped[job] for job in jobs]
    with paused(), Crew(_processes(todo, run), modules=["black"]) as crew:
        done = dict(zip(todo, _generate_all(todo, run, templates, tool, crew), strict=True))
    return [skipped.get(job) or done[job] for job in jobs]


def _processes(jobs: Sequence[Job], run: Run) -> int:
    """As many as asked for; or, unless it is so little that they are not worth their start, one for each processor."""
    if run.jobs is not None:
        return run.jobs
    size = sum(job.description.stat().st_size for job in jobs if job.description.is_file())
    return processors() if size > ALONE else 1


def _generate_all(jobs: Sequence[Job], run: Run, templates: Sequence[Path], tool: str, crew: Crew) -> list[Outcome]:
    from .diagnostics import InputError

    compiled: dict[Job, Compiled] = {}
    failures: dict[Job, tuple[Problem, ...]] = {}
    for job, answer in zip(jobs, _compile_all(jobs, run, templates, crew), strict=True):
        if isinstance(answer, InputError):
            failures[job] = answer.problems
        else:
            compiled[job] = answer
    outs = {job: _out(job, run, one.title, one.version) for job, one in compiled.items()}
    formatted = _format_all(compiled, outs, run, crew)
    outcomes: list[Outcome] = []
    for job in jobs:
        if job in failures:
            outcomes.append(Outcome(job, job.out, "", 0, failures[job]))
        else:
            outcomes.append(_finish(job, compiled[job], outs[job], formatted, run, tool))
    return outcomes


def _compile_all(jobs: Sequence[Job], run: Run, templates: Sequence[Path], crew: Crew) -> list[Compiled | InputError]:
    run.progress(f"reading {', '.join(job.description.name for job in jobs)}")
    return crew.run_all(_compile_one, [(job, run.options, tuple(templates)) for job in jobs])


def _compile_one(job: Job, options: Options, templates: Sequence[Path]) -> Compiled | InputError:
    from .diagnostics import InputError

    try:
        return compile_client(job, options, templates)
    except InputError as error:
        return error


def _format_all(compiled: Mapping[Job, Compiled], outs: Mapping[Job, Path], run: Run, crew: Crew) -> dict[str, str]:
    """Formatted text by digest of the rendered text: what several versions share is formatted once."""
    from .printing.black import format_texts
    from .printing.format_cache import format_new

    formatter = _formatter()
    texts = {rendered_digest(text, formatter): text for one in compiled.values() for text in one.rendered.values()}
    known: dict[str, str] = {}
    reuses = [] if run.fresh or run.check else [Reuse.beside(out) for out in _one_in_each_folder(outs.values())]
    for reuse in reuses:
        found = ((key, reuse.find(key)) for key in texts if key not in known)
        known.update((key, text) for key, text in found if text is not None)
    rest = {key: text for key, text in texts.items() if key not in known}
    run.progress(f"formatting {len(rest)} of {len(texts)} files")
    related = (text for reuse in reuses if rest for text in reuse.related(texts.keys()))
    return {**known, **format_new(rest, related, lambda some: format_texts(some, crew))}


def _one_in_each_folder(outs: Iterable[Path]) -> list[Path]:
    """`Reuse.beside` reads all the siblings of a client: one of them stands for all."""
    return list({out.absolute().parent: out for out in outs}.values())


def _finish(job: Job, compiled: Compiled, out: Path, formatted: Mapping[str, str], run: Run, tool: str) -> Outcome:
    from .diagnostics import Problem
    from .output.write import WriteError, compare, write

    formatter = _formatter()
    keys = {path: rendered_digest(text, formatter) for path, text in compiled.rendered.items()}
    files = {**compiled.verbatim, **{path: formatted[key] for path, key in keys.items()}}
    manifest = Manifest(
        title=compiled.title,
        version=compiled.version,
        package=compiled.package,
        generator=GENERATOR,
        description_sha256=compiled.description_sha256,
        inputs=_inputs(job, run, tool, compiled.title, compiled.version),
        operations=compiled.operations,
        # without folders: the same input gives the same bytes wherever it lies
        warnings=tuple(summary(problem._replace(file=Path(problem.file).name) for problem in compiled.problems)),
        files=file_entries(files, {**keys}),
    )
    outcome = Outcome(job, out, compiled.package, compiled.operations, compiled.problems, overlays=compiled.overlays)
    if run.check:
        # another release of the tool that prints the same is no difference
        previous = read_manifest(out)
        expected = manifest._replace(inputs=previous.inputs) if previous else manifest
        return outcome._replace(differences=tuple(compare(out, files, expected)))
    run.progress(f"writing {out}")
    try:
        return outcome._replace(report=write(out, files, manifest, fresh=run.fresh))
    except WriteError as error:
        return outcome._replace(problems=(*outcome.problems, Problem(str(out), 0, 0, error.code, error.message)))


# --- what a run depends on -------------------------------------------------------------------------------------------


def _tool_fingerprint(templates: Sequence[Path]) -> str:
    """Digest of the generator's own sources, the templates, and what else decides about the output."""
    state = hashlib.sha256(f"{GENERATOR} {_formatter()}".encode())
    for path in installation.source_files():
        state.update(hashlib.sha256(path.read_bytes()).digest())
    for folder in templates:
        for path in sorted(folder.rglob("*.j2")):
            state.update(path.relative_to(folder).as_posix().encode() + hashlib.sha256(path.read_bytes()).digest())
    return state.hexdigest()


@cache
def _formatter() -> str:
    """Black and the year of its style, which its releases of one year share (Black's stability policy).

    Read and not imported: that takes longer than all else that a run without changes does.
    """
    for folder in sys.path:
        path = Path(folder or ".") / "_black_version.py"
        if path.is_file():
            return "Black " + path.read_text("utf-8").partition('"')[2].partition(".")[0]
    return ""


def _inputs(job: Job, run: Run, tool: str, title: str, version: str) -> str:
    state = hashlib.sha256(tool.encode())
    state.update(job.description.read_bytes())
    for path in _overlay_paths(job, title, version):
        state.update(hashlib.sha256(path.read_bytes()).digest())
    state.update(repr((run.options, _pinned_package(job, title, version), _pins(job).versions)).encode())
    return state.hexdigest()


def _unchanged(job: Job, run: Run, tool: str) -> Outcome | None:
    """The last outcome, if this run would do the same over again and the tree still is what it wrote."""
    for out in [job.out] if job.out else _clients(run.generated):
        _recover(out)
        manifest = read_manifest(out)
        if manifest is None or not job.description.is_file():
            continue
        if is_current(out, manifest, _inputs(job, run, tool, manifest.title, manifest.version)):
            return Outcome(job, out, manifest.package, manifest.operations, (), manifest.warnings)
    return None


def _recover(out: Path) -> None:
    """Complete or undo what a killed run left; what does so is imported only if there is something."""
    folders = [folder for folder in (out.parent, out) if folder.is_dir()]
    if any(RESERVED in one.name for folder in folders for one in folder.iterdir()):
        from .output.write import recover

        recover(out)


def _clients(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []


def _title_and_version(document: Document) -> tuple[str, str]:
    from .input.json_pointer import is_object

    info = document.data.get("info")
    return (str(info.get("title")), str(info.get("version"))) if is_object(info) else ("", "")


def _overlay_paths(job: Job, title: str, version: str) -> tuple[Path, ...]:
    return _pins(job).overlays_for(title, version) if job.overlays is None else job.overlays


def _pins(job: Job) -> Pins:
    from .versions.pins import Pins, load_pins

    return Pins(Path(), ()) if job.pins is None else load_pins(job.pins)


def _pinned_package(job: Job, title: str, version: str) -> str | None:
    pin = _pins(job).find(title, version)
    return pin.package if pin is not None else None


def _out(job: Job, run: Run, title: str, version: str) -> Path:
    return job.out or run.generated / installation.client_folder(title, version)
