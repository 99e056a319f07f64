"""From description to client, stage by stage:

    input -> validate -> lower -> names -> python -> printing -> output

`describe` is the first half (what the API is), `print_client` the second (what the client's files say); `generate` runs
both for any number of descriptions and writes. Nothing touches the disk but `input`, `output` and the reading of our own
templates and runtime. A run whose inputs are those of the last one does none of this: the fingerprint in the client's
manifest says so, which is why the stages are imported where they are used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from . import __version__, fingerprint, installation
from .diagnostics import summary
from .garbage import paused
from .output.clashes import clashes
from .output.manifest import Manifest, digests, is_current, read_manifest
from .output.paths import RESERVED
from .processes import Crew, processors

if TYPE_CHECKING:
    from .diagnostics import InputError, Problem
    from .input.document import Document
    from .ir import Api
    from .output.write import WriteReport
    from .python import Package

GENERATOR = f"sdkgen/{__version__}"

ALONE = 100_000
"""Bytes of descriptions below which helpers cost more than they save."""


class Options(NamedTuple):
    """What changes the output beside the description, its overlays and the templates."""

    tolerant: bool = False
    package: str | None = None
    allow_files: bool = False
    """Whether a description may draw in other files below its folder."""


class Job(NamedTuple):
    """One client to generate. `out` is None until the title and version are known."""

    description: Path
    out: Path | None
    overlays: tuple[Path, ...] | None
    """None: those of the pin whose title and version match."""
    pins: Path | None
    """Folder with `versions.toml`; None ignores pins."""

    def settings(self, title: str, version: str) -> fingerprint.Settings:
        """What holds for a description of that title and version. Raises PinError."""
        if self.pins is None:
            return fingerprint.Settings(self.overlays or ())
        from .versions.pins import load_pins

        found = load_pins(self.pins).settings_for(title, version)
        return found if self.overlays is None else found._replace(overlays=self.overlays, versions=())


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
    settings: fingerprint.Settings
    others: tuple[str, ...]
    """The other files that the description was joined from, by their paths below its folder."""
    read: str
    """Digest of what was read."""
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
    files: int = 0
    """Of a client that was found unchanged."""
    differences: tuple[str, ...] = ()
    """Of a check."""

    @property
    def failed(self) -> bool:
        return any(problem.severity == "error" for problem in self.problems)


# --- the stages ------------------------------------------------------------------------------------------------------


class Described(NamedTuple):
    api: Api
    document: Document
    settings: fingerprint.Settings
    read: str
    """Digest of what was read."""
    problems: tuple[Problem, ...]


def describe(job: Job, options: Options) -> Described:
    """Read, overlay, validate, lower. Raises `InputError` with every problem if there is an error among them."""
    from . import validate
    from .diagnostics import InputError
    from .input import overlay
    from .input.anchors import resolve_names
    from .input.description import read_description, title_and_version
    from .input.document import load
    from .lower import lower
    from .lower.pagination_evidence import with_evidence

    published, read_problems = read_description(job.description, allow_files=options.allow_files)
    settings = job.settings(*title_and_version(published))
    overlays = [load(path) for path in settings.overlays]
    document, overlay_problems = overlay.apply(published, overlays, settings.versions)
    document, name_problems = resolve_names(document)
    faults = validate.validate(document, told=read_problems)
    problems = [*read_problems, *overlay_problems, *name_problems, *faults]
    if settings.package is None:
        # for a version that is pinned, a bump proposes what speaks for pages
        document = with_evidence(document)
    if options.tolerant:
        problems = [problem.as_warning() for problem in problems]
    if any(problem.severity == "error" for problem in problems):
        raise InputError(_without_notes(problems))
    api, odd = lower(document, tolerant=options.tolerant)
    problems = sorted({*problems, *odd})
    if any(problem.severity == "error" for problem in problems):
        raise InputError(_without_notes(problems))
    digests = [published.sha256, *(one.sha256 for one in overlays), *(digest for _, digest in published.others)]
    read = fingerprint.of_read(digests, settings)
    return Described(api, document, settings, read, tuple(problems))


def _without_notes(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """What has no effect is of no interest before the rest is mended."""
    return tuple(sorted({problem for problem in problems if problem.severity != "note"}))


def view_of(described: Described, options: Options) -> Package:
    """Name, view."""
    return _view(described.api, described.settings, described.document.name, options)


def _view(api: Api, settings: fingerprint.Settings, described_in: str, options: Options) -> Package:
    from . import python
    from .diagnostics import InputError, Problem
    from .names import assign as naming

    try:
        names = naming.name(api, package=options.package or settings.package)
    except ValueError as error:
        raise InputError((Problem(described_in, 0, 0, "bad-package", str(error)),)) from None
    return python.build(api, names, generator=GENERATOR, release=settings.release)


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
    api, settings, read, problems = described.api, described.settings, described.read, described.problems
    name, digest_of_description = described.document.name, described.document.sha256
    others = tuple(path for path, _ in described.document.others)
    del described  # with the document, which is as large as all that follows
    package = _view(api, settings, name, options)
    rendered, verbatim = print_client(package, api, templates)
    return Compiled(
        title=package.title,
        version=package.version,
        package=package.name,
        distribution=package.distribution,
        operations=len(api.operations),
        description_sha256=digest_of_description,
        rendered=rendered,
        verbatim=verbatim,
        settings=settings,
        others=others,
        read=read,
        problems=problems,
    )


# --- generate --------------------------------------------------------------------------------------------------------


class Run(NamedTuple):
    """One command over any number of jobs."""

    options: Options = Options()
    templates: Path | None = None
    jobs: int | None = None
    fresh: bool = False
    check: bool = False
    force: bool = False
    """Write into a folder that no run made, too."""
    generated: Path = Path("generated")
    progress: Callable[[str], None] = lambda text: None
    writer: Callable[[Path, Mapping[str, str], Manifest], WriteReport] | None = None
    """Takes the files instead of having them written."""

    def written(self, out: Path, files: Mapping[str, str], manifest: Manifest) -> WriteReport:
        """Raises WriteError."""
        if self.writer is not None:
            return self.writer(out, files, manifest)
        from .output.write import write

        return write(out, files, manifest, fresh=self.fresh, force=self.force)


def generate(jobs: Sequence[Job], run: Run = Run()) -> list[Outcome]:  # noqa: B008  # immutable
    """Generate (or with `check` compare) every job's client. One that fails does not keep the others from being written."""
    templates = (*([run.templates] if run.templates else []), installation.templates_folder())
    tool = fingerprint.of_tool(GENERATOR, templates)
    # a check trusts nothing that lies in the folder it checks
    trusted = () if run.fresh or run.check else jobs
    skipped = {job: outcome for job in trusted if (outcome := _unchanged(job, run, tool))}
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
    outs = {job: _out(job, run, one) for job, one in compiled.items()}
    failures |= clashes({job: (job.description, out) for job, out in outs.items()})
    compiled = {job: one for job, one in compiled.items() if job not in failures}
    formatted = _format_all(compiled.values(), run, crew)
    outcomes: list[Outcome] = []
    for job in jobs:
        if job in failures:
            outcomes.append(Outcome(job, job.out, "", 0, failures[job]))
        else:
            outcomes.append(_finish(job, compiled[job], outs[job], formatted, run, tool))
    return outcomes


def _compile_all(jobs: Sequence[Job], run: Run, templates: Sequence[Path], crew: Crew) -> list[Compiled | InputError]:
    run.progress(f"reading {', '.join(job.description.name for job in jobs)}")
    arguments = [(job, run.options, tuple(templates)) for job in jobs]
    return crew.run_all(_compile_one, arguments, lambda done: run.progress(f"read {done} of {len(jobs)} descriptions"))


def _compile_one(job: Job, options: Options, templates: Sequence[Path]) -> Compiled | InputError:
    from .diagnostics import InputError

    try:
        return compile_client(job, options, templates)
    except InputError as error:
        return error


def _format_all(compiled: Iterable[Compiled], run: Run, crew: Crew) -> dict[str, str]:
    """Formatted text by the rendered text: what several versions share is formatted once."""
    from .output.cache import Cache
    from .printing.black import format_texts
    from .printing.format_cache import format_new

    texts = {text: text for one in compiled for text in one.rendered.values()}
    memory = None if run.fresh or run.check else Cache.own()
    formatter = fingerprint.formatter()

    def told(done: int, total: int) -> None:
        run.progress(f"formatting {len(texts)} files, {done} of {total} that are new")

    return format_new(texts, lambda some: format_texts(some, crew, told), memory, formatter)


def _finish(job: Job, compiled: Compiled, out: Path, formatted: Mapping[str, str], run: Run, tool: str) -> Outcome:
    from .diagnostics import Problem
    from .output.compare import compare
    from .output.write import WriteError

    files = {**compiled.verbatim, **{path: formatted[text] for path, text in compiled.rendered.items()}}
    manifest = Manifest(
        title=compiled.title,
        version=compiled.version,
        package=compiled.package,
        generator=GENERATOR,
        description_sha256=compiled.description_sha256,
        inputs=fingerprint.of_run(tool, run.options, compiled.read),
        operations=compiled.operations,
        others=compiled.others,
        # without folders: the same input gives the same bytes wherever it lies
        warnings=tuple(summary(problem._replace(file=Path(problem.file).name) for problem in compiled.problems)),
        files=digests(files),
        release=compiled.settings.release,
    )
    names = tuple(path.name for path in compiled.settings.overlays)
    outcome = Outcome(job, out, compiled.package, compiled.operations, compiled.problems, overlays=names)
    if run.check:
        # another release of the tool that prints the same is no difference
        previous = read_manifest(out)
        expected = manifest._replace(inputs=previous.inputs) if previous else manifest
        return outcome._replace(differences=tuple(compare(out, files, expected)))
    run.progress(f"writing {out}")
    try:
        return outcome._replace(report=run.written(out, files, manifest))
    except WriteError as error:
        return outcome._replace(problems=(*outcome.problems, Problem(str(out), 0, 0, error.code, error.message)))


# --- what is done already ---------------------------------------------------------------------------------------------


def _unchanged(job: Job, run: Run, tool: str) -> Outcome | None:
    """The last outcome, if this run would do the same over again and the tree still is what this user's run wrote."""
    from .output.cache import Cache

    cache = Cache.own()
    for out in [job.out] if job.out else _clients(run.generated):
        _recover(out)
        manifest = read_manifest(out)
        if manifest is None or not job.description.is_file():
            continue
        if not cache.was_written(out, manifest):
            continue
        settings = job.settings(manifest.title, manifest.version)
        read = fingerprint.of_files(job.description, settings, manifest.others)
        if read is not None and is_current(out, manifest, fingerprint.of_run(tool, run.options, read)):
            count = len(manifest.files)
            return Outcome(job, out, manifest.package, manifest.operations, (), manifest.warnings, files=count)
    return None


def _recover(out: Path) -> None:
    """Complete or undo what a killed run left; what does so is imported only if there is something."""
    folders = [folder for folder in (out.parent, out) if folder.is_dir()]
    if any(RESERVED in one.name for folder in folders for one in folder.iterdir()):
        from .output.write import recover

        recover(out)


def _clients(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []


def _out(job: Job, run: Run, made: Compiled) -> Path:
    return job.out or run.generated / installation.client_folder(made.title, made.version, made.package)
