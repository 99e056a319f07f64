"""A version bump, from upstream to the list of what changes for callers:

    fetch -> end what overlays no longer apply -> propose what can be mended -> generate -> compare -> CHANGES.md

All of it is worked out on a copy of the pins' folder. At the end that folder and the client change together; whatever
fails before, nothing has changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .. import installation, pipeline
from ..diagnostics import InputError, Problem, UserError
from ..output import write
from ..output.manifest import Manifest, read_manifest
from . import changelog, pins
from .comparison import before
from .download import Limits, Progress
from .fetch import Fetched, Upstream, fetch
from .first_pins import without_others
from .workspace import Workspace, locked, recover, workspace

if TYPE_CHECKING:
    from ..output.folder_change import Change
    from ..surface.diff import Report


class BumpError(UserError):
    """A bump that cannot go on; the text says how it can. Nothing was changed."""


class Bumped(NamedTuple):
    """What became of a bump. If `outcome` failed, nothing was changed."""

    fetched: Fetched
    notes: tuple[str, ...]
    """About overlays: which actions end before this version, what is proposed."""
    outcome: pipeline.Outcome
    report: Report | None = None
    """None where there is nothing to compare with, too."""
    changes: Path | None = None
    """The file that holds the report."""


def bump(
    version: str | None,
    from_: str | None = None,
    *,
    folder: Path,
    run: pipeline.Run = pipeline.Run(),  # noqa: B008  # immutable
    template: Path | None = None,
    overlays: tuple[Path, ...] | None = None,
    progress: Progress = lambda received, total: None,
    limits: Limits = Limits(),  # noqa: B008  # immutable
    upstream: Upstream | None = None,
) -> Bumped:
    """Fetch a version (see `fetch`), generate its client and say what it changes for callers of the version before.

    `template` is what a folder starts as that has no pins yet, if it is of the same API. `overlays` are used instead of those of the pins, which are then left as they are.
    Raises what `fetch` raises, BumpError, and InputError where an overlay or the version before cannot be used.
    """
    with workspace(folder, template) as work:
        try:
            fetched = fetch(
                version,
                work.inside(from_),
                folder=work.copy,
                allow_files=run.options.allow_files,
                accept=True,
                progress=progress,
                limits=limits,
                upstream=upstream,
            )
            if not work.found.get(pins.TABLE) and template is not None:
                without_others(work.copy, fetched.pin)
            return _Bump(work, fetched, run, overlays).done()
        except InputError as error:
            raise InputError(tuple(work.problem(one) for one in error.problems)) from None
        except UserError as error:
            raise type(error)(*(work.told(one) if isinstance(one, str) else one for one in error.args)) from None


class _Client(NamedTuple):
    """A client as it was printed, not yet written."""

    files: Mapping[str, str]
    manifest: Manifest


class _Bump:
    def __init__(self, work: Workspace, fetched: Fetched, run: pipeline.Run, overlays: tuple[Path, ...] | None) -> None:
        self._work = work
        self._fetched = fetched
        self._overlays = overlays
        self._out = run.generated / installation.client_folder(
            fetched.pin.title, fetched.pin.version, fetched.pin.package
        )
        self._run = run._replace(writer=self._keep)
        self._client: _Client | None = None

    def done(self) -> Bumped:
        recover(self._out)
        changes = self._out / changelog.FILE
        changelog.check_ours(changes)
        notes = list(self._settle_overlays()) if self._overlays is None else []
        outcome = self._generate()
        if outcome.failed:
            return Bumped(self._told(), tuple(notes), outcome)
        released = self._raise_release()
        if released is not None:
            outcome, note = released
            notes.append(note)
        from ..surface import diff

        self._run.progress("comparing with the version before")
        surface, skipped = before(pins.load_pins(self._work.folder), self._fetched.pin, self._run, self._out)
        notes += [f"{one} is not here and was passed over; `sdkgen fetch {one}` gets it" for one in skipped]
        now = json.loads(self._text("surface.json"))
        report = diff.report(surface, now) if surface is not None else None
        if report is None:
            notes.append(f"nothing before {self._fetched.pin.version} is here to compare with")
        text = changelog.text(changes, report, self._own_changes(now), self._distribution_version(now))
        self._take_over(text)
        return Bumped(self._told(), tuple(notes), outcome, report, changes if text is not None else None)

    # --- overlays ------------------------------------------------------------------------------------------------------

    def _settle_overlays(self) -> Iterator[str]:
        """End the ranges of actions that the version has no place or no need for; propose what can be mended."""
        from .proposed_overlay import propose
        from .settle import settled

        pin, known = self._fetched.pin, pins.load_pins(self._work.copy)
        if pin.version not in known.versions:
            yield f"is titled {pin.title!r}, so the overlays of {known.api.title!r} are not for it"
            return
        earlier = pins.load_pins(self._work.folder).replaced_by(pin) or known.predecessor(pin.version)
        if self._fetched.changed and earlier is not None:
            for line in settled(known, pin.version, self._fetched.path):
                yield self._work.told(line)
        path, proposed = propose(self._work.copy, pin.version, self._fetched.path)
        if proposed:
            yield self._work.told(f"{len(proposed)} proposed and applied, to be looked at in {path}:")
            yield from (f"  {' '.join(one.target.split())}: {one.reason}" for one in proposed)

    # --- the client ----------------------------------------------------------------------------------------------------

    def _generate(self) -> pipeline.Outcome:
        job = pipeline.Job(self._fetched.path, self._out, self._overlays, self._work.copy)
        self._client = None
        outcome = pipeline.generate([job], self._run)[0]
        problems = tuple(self._with_source(self._work.problem(one), outcome) for one in outcome.problems)
        return outcome._replace(job=job._replace(description=self._told().path), problems=problems)

    def _with_source(self, problem: Problem, outcome: pipeline.Outcome) -> Problem:
        """Where nothing was changed, the description is to be looked at where it came from."""
        if outcome.failed and problem.file == str(self._told().path):
            return problem._replace(file=self._fetched.origin)
        return problem

    def _keep(self, out: Path, files: Mapping[str, str], manifest: Manifest) -> write.WriteReport:
        self._client = _Client(files, manifest)
        return write.plan(out, files, manifest, fresh=self._run.fresh, force=self._run.force)[1]

    def _text(self, name: str) -> str:
        """Of a file of the client, which may be as it was."""
        return self._client.files[name] if self._client is not None else (self._out / name).read_text("utf-8")

    def _raise_release(self) -> tuple[pipeline.Outcome, str] | None:
        """Where the same version was generated before, and otherwise, this is another release of it.

        A bump that was killed between its two folders has written the release into one of them; it is not raised again.
        """
        last = read_manifest(self._out)
        if self._client is None or last is None or last.version != self._fetched.pin.version:
            return None
        release, pinned = last.release or 0, self._fetched.pin.release
        outcome = self._released(release) if release > pinned else None
        if self._contents() == dict(last.files):
            return None if outcome is None else (outcome, self._note_of_release())
        if release < pinned:
            return None
        outcome = self._released(release + 1)
        return None if outcome is None else (outcome, self._note_of_release())

    def _released(self, release: int) -> pipeline.Outcome | None:
        """The client generated as that release, which is pinned; None where there is no pin to say so."""
        known = pins.load_pins(self._work.copy)
        pin = known.get(self._fetched.pin.version)
        if pin is None:
            return None
        pin = pin._replace(release=release)
        pins.commit(known, pin, None)
        self._fetched = self._fetched._replace(pin=pin)
        return self._generate()

    def _note_of_release(self) -> str:
        pin = self._fetched.pin
        return f"release {pin.version}.{pin.release}: what is generated has changed"

    def _contents(self) -> dict[str, str]:
        assert self._client is not None
        return dict(self._client.manifest.files)

    def _own_changes(self, now: Mapping[str, object]) -> Report | None:
        """What changes since the last release of the same version; None for its first, or if nothing was generated."""
        from ..surface import diff

        last = read_manifest(self._out)
        if last is None or self._client is None or self._fetched.pin.release == 0:
            return None
        try:
            return diff.report(json.loads((self._out / "surface.json").read_text("utf-8")), now)
        except (OSError, ValueError, diff.NotASurface):
            return None

    def _distribution_version(self, now: Mapping[str, object]) -> str:
        return f"{now['version']}.{self._fetched.pin.release}"

    # --- the end -------------------------------------------------------------------------------------------------------

    def _take_over(self, text: str | None) -> None:
        """Change the pins' folder and the client's in one step. Raises BumpError, WriteError, Overtaken."""
        from ..output import folder_change
        from ..output.cache import Cache

        specs, place = str(self._work.folder.resolve()), str(self._out.parent.resolve() / self._out.name)
        try:
            self._out.parent.mkdir(parents=True, exist_ok=True)
            self._work.folder.parent.mkdir(parents=True, exist_ok=True)
            table = (f"{specs}/{pins.TABLE}",) if self._work.folder.is_dir() else ()
            with locked((specs, place, *table)):
                folder_change.recover(place)
                self._work.check_unchanged()
                # the pins first: what they say can be generated again if the run is killed before the client follows
                folder_change.change({specs: self._work.change(), place: self._change_of_client(text)})
            if self._client is not None:
                Cache.own().note_written(self._out, self._client.manifest)
        except OSError as error:
            at = f" ({error.filename})" if error.filename else ""
            raise BumpError(f"{error.strerror or error}{at}; nothing was changed") from None

    def _change_of_client(self, text: str | None) -> Change:
        change: dict[str, bytes | None] = {}
        if (client := self._client) is not None:
            change |= write.plan(
                self._out, client.files, client.manifest, fresh=self._run.fresh, force=self._run.force
            )[0]
        path = self._out / changelog.FILE
        if text is not None and (not path.is_file() or path.read_bytes() != text.encode()):
            change[changelog.FILE] = text.encode()
        elif text is None and path.is_file():
            change[changelog.FILE] = None
        return change

    def _told(self) -> Fetched:
        """With the paths of the user's folder."""
        return self._fetched._replace(path=Path(self._work.told(str(self._fetched.path))))
