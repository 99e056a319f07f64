"""Changes of models: response classes, request types, and names for other types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .changes import Change, Direction, Severity
from .judge import judge
from .operations import deprecation
from .read import Member, Model, Operation
from .versions import Versions, likely_renames, pair_by


def model_changes(versions: Versions) -> Iterator[Change]:
    matched = versions.models
    for one in matched.gone:
        yield _Spot(one, versions.old_users.get(one.key, [])).removed()
    for one in matched.come:
        yield _Spot(one, versions.new_users.get(one.key, [])).added()
    for pairs, how in ((matched.same, ""), (matched.renamed, "renamed"), (matched.likely_renamed, "likely renamed")):
        for old, new in pairs:
            spot = _Spot(new, versions.new_users.get(new.key, []))
            if how:
                yield spot.renamed(old, likely=how.startswith("likely"))
            if not versions.only_as_arguments(old, new):
                yield from spot.changes(old, versions)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A model and who uses it."""

    model: Model
    users: list[Operation]

    def change(self, kind: str, severity: Severity, message: str, cure: str, **more: Any) -> Change:
        resources = {one.resource for one in self.users}
        direction: Direction = "request" if self.model.side == "params" else "response"
        given: dict[str, Any] = {
            "subject": self.model.name,
            "direction": direction,
            "resource": resources.pop() if len(resources) == 1 else "",
            "operation": self.users[0].http if len(self.users) == 1 else "",
            "wire_name": self.model.schema,
            "used_by": tuple(sorted(one.call for one in self.users)),
            **more,
        }
        if severity == "risky" and not self.users:  # what nobody receives surprises nobody
            severity, cure = "safe", "Nothing to do: no operation uses it."
        return Change(kind=kind, severity=severity, message=message, cure=cure, **given)

    def removed(self) -> Change:
        name = self.model.name
        return self.change(
            "model-removed", "breaking", f"`{name}` is gone: importing it fails", "Take the name out.", old=name
        )

    def added(self) -> Change:
        name = self.model.name
        return self.change("model-added", "safe", f"`{name}` is new", "Nothing to do.", new=name)

    def renamed(self, old: Model, *, likely: bool) -> Change:
        was, is_ = old.name, self.model.name
        message = f"`{was}` is {'likely ' if likely else ''}now `{is_}`: importing the old name fails"
        return self.change("model-renamed", "breaking", message, f"Import `{is_}`.", old=was, new=is_)

    def changes(self, old: Model, versions: Versions) -> Iterator[Change]:
        new = self.model
        if (old.target is None) != (new.target is None):
            yield self._rebuilt(old)
            return
        if old.target is not None and new.target is not None:
            for verdict in judge(versions, new.side, old.target, new.target):
                message = f"`{new.name}` {verdict.meaning}"
                states = {"old": verdict.old, "new": verdict.new}
                yield self.change(verdict.named("alias"), verdict.severity, message, verdict.cure, **states)
        pairs, gone, come = pair_by(lambda one: one.wire_name, old.fields, new.fields)
        renamed, gone, come = likely_renames(gone, come)
        yield from (self._field_renamed(one, other, likely=True) for one, other in renamed)
        yield from map(self._field_removed, gone)
        yield from map(self._field_added, come)
        for one, other in (*pairs, *renamed):
            yield from self._field_changes(one, other, versions)

    def _rebuilt(self, old: Model) -> Change:
        def what(target: str | None) -> str:
            return "a class" if target is None else f"another name for `{target}`"

        was, is_ = what(old.target), what(self.model.target)
        message = f"`{self.model.name}` is {is_}, was {was}"
        return self.change(
            "model-rebuilt", "breaking", message, "Adapt the code that makes or reads it.", old=was, new=is_
        )

    # --- fields ----------------------------------------------------------------------------------------------------------

    def _field(self, kind: str, severity: Severity, member: Member, message: str, cure: str, **more: Any) -> Change:
        return self.change(
            kind, severity, message, cure, subject=self._written(member), wire_name=member.wire_name, **more
        )

    def _written(self, member: Member) -> str:
        if self.model.side == "params":
            return f"{self.model.name}[{member.wire_name!r}]"
        return f"{self.model.name}.{member.name}"

    def _field_removed(self, old: Member) -> Change:
        state = f"{old.name}: {old.type}"
        if self.model.side == "params":
            message = f"`{self._written(old)}` is gone: type checkers refuse the key"
            return self._field("field-removed", "breaking", old, message, "Take the key out.", old=state)
        message = f"`{self._written(old)}` is gone: reading it raises AttributeError"
        cure = "Take it out; if the API still sends it, it is in `extra`."
        return self._field("field-removed", "breaking", old, message, cure, old=state)

    def _field_added(self, new: Member) -> Change:
        state, written = f"{new.name}: {new.type}", self._written(new)
        if self.model.side == "params" and new.required:
            message = f"`{written}` is new and must be there: type checkers refuse values without it"
            return self._field("field-added", "breaking", new, message, f"Give `{new.wire_name}`.", new=state)
        return self._field("field-added", "safe", new, f"`{written}` is new", "Nothing to do.", new=state)

    def _field_renamed(self, old: Member, new: Member, *, likely: bool) -> Change:
        hint = "likely " if likely else ""
        message = f"`{self._written(old)}` is {hint}now `{self._written(new)}`: the old name is gone"
        cure = f"Use `{new.name}`{' if it means the same' if likely else ''}."
        return self._field("field-renamed", "breaking", new, message, cure, old=old.name, new=new.name)

    def _field_changes(self, old: Member, new: Member, versions: Versions) -> Iterator[Change]:
        written, sent = self._written(new), self.model.side == "params"
        if old.name != new.name and old.wire_name == new.wire_name and not sent:
            yield self._field_renamed(old, new, likely=False)
        # a response's required keys make no difference in Python: every field may be None
        if sent and new.required and not old.required:
            message = f"`{written}` must be there: type checkers refuse values without it"
            yield self._field("field-required", "breaking", new, message, f"Give `{new.wire_name}`.", new="required")
        if sent and old.required and not new.required:
            yield self._field(
                "field-optional", "safe", new, f"`{written}` may be left out", "Nothing to do.", old="required"
            )
        for verdict in judge(versions, self.model.side, old.type, new.type):
            message = f"`{written}` {verdict.meaning}"
            states = {"old": verdict.old, "new": verdict.new}
            yield self._field(verdict.named("field"), verdict.severity, new, message, verdict.cure, **states)
        if old.deprecated != new.deprecated:
            kind, severity, message, cure = deprecation("field", new.deprecated, f"`{written}`")
            yield self._field(kind, severity, new, message, cure)
