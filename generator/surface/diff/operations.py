"""Changes of methods: their names, arguments, bodies, results, errors and pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .changes import Change, Severity
from .judge import judge
from .read import Member, Operation
from .versions import How, Versions, likely_renames, pair_by, pair_by_likeness, successor_likeness


def operation_changes(versions: Versions) -> Iterator[Change]:
    matched = versions.operations
    likely, gone, come = pair_by_likeness(successor_likeness, matched.gone, matched.come)
    yield from (_removed(one, versions, other) for one, other in likely)
    yield from (_added(other, one) for one, other in likely)
    yield from (_removed(one, versions, None) for one in gone)
    yield from (_added(one, None) for one in come)
    for old, new, how in matched.pairs:
        yield from _Pair(versions, old, new, how).changes()


def _removed(old: Operation, versions: Versions, likely: Operation | None) -> Change:
    cure = f"Take the call out, or stay on {versions.old.version} for it."
    if likely is not None:
        cure = f"Likely renamed: see whether `{likely.call}` (`{likely.http}`) does it."
    return Change(
        kind="method-removed",
        severity="breaking",
        direction="client",
        subject=f"{old.call}()",
        message=f"`{old.call}` is gone: calls raise AttributeError",
        cure=cure,
        resource=old.resource,
        operation=old.http,
        wire_name=old.operation_id or "",
        old=old.call,
    )


def _added(new: Operation, likely: Operation | None) -> Change:
    hint = f"; likely what `{likely.call}` has become" if likely is not None else ""
    return Change(
        kind="method-added",
        severity="safe",
        direction="client",
        subject=f"{new.call}()",
        message=f"`{new.call}` is new{hint}",
        cure="Nothing to do.",
        resource=new.resource,
        operation=new.http,
        wire_name=new.operation_id or "",
        new=new.call,
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """One operation in both versions."""

    versions: Versions
    old: Operation
    new: Operation
    how: How

    def changes(self) -> Iterator[Change]:
        yield from self._name()
        yield from self._address()
        yield from self._order()
        yield from self._arguments()
        yield from self._body()
        yield from self._result()
        yield from self._errors()
        yield from self._deprecation()

    def _change(self, kind: str, severity: Severity, message: str, cure: str, **more: Any) -> Change:
        given: dict[str, Any] = {
            "direction": "client",
            "subject": f"{self.new.call}()",
            "resource": self.new.resource,
            "operation": self.new.http,
            "wire_name": self.new.operation_id or "",
            **more,
        }
        return Change(kind=kind, severity=severity, message=message, cure=cure, **given)

    def _name(self) -> Iterator[Change]:
        old, new = self.old.call, self.new.call
        if old == new:
            return
        usurper = next((one for one in self.versions.new.operations if one.call == old), None)
        message = f"`{old}` is now `{new}`: calls by the old name raise AttributeError"
        if usurper is not None:
            message = f"`{old}` is now `{new}`: the old name now calls `{usurper.http}`"
        if self.how == "operation_id":
            message = message.replace("is now", "is likely now", 1)
        yield self._change("method-renamed", "breaking", message, f"Call `{new}`.", old=old, new=new)

    def _address(self) -> Iterator[Change]:
        if self.old.address == self.new.address:
            return
        what = (
            "the same operation at another address"
            if self.how == "operation_id"
            else "another operation by the same name"
        )
        message = f"calls `{self.new.http}` instead of `{self.old.http}`: likely {what}"
        cure = "Check that it still does what the code relies on."
        yield self._change("method-readdressed", "risky", message, cure, old=self.old.http, new=self.new.http)

    # --- arguments -----------------------------------------------------------------------------------------------------

    def _argument(self, kind: str, severity: Severity, member: Member, message: str, cure: str, **more: Any) -> Change:
        written = member.name if member.place == "path" else f"{member.name}="
        return self._change(
            kind,
            severity,
            message,
            cure,
            direction="request",
            subject=f"{self.new.call}({written})",
            wire_name=member.wire_name,
            **more,
        )

    def _order(self) -> Iterator[Change]:
        """Positional arguments by what they stand for: their place in the path, or their name where the paths differ."""
        old, new = _positions(self.old), _positions(self.new)
        if self.old.address != self.new.address:
            old = [name for name in _path_names(self.old) if name in _path_names(self.new)]
            new = [name for name in _path_names(self.new) if name in _path_names(self.old)]
        if old == new or len(old) != len(new):
            return
        were, are = ", ".join(_path_names(self.old)), ", ".join(_path_names(self.new))
        message = f"positional arguments changed places: ({are}), was ({were})"
        yield self._change(
            "arguments-reordered",
            "breaking",
            message,
            "Swap them in every call.",
            direction="request",
            old=were,
            new=are,
        )

    def _arguments(self) -> Iterator[Change]:
        old, new = self._comparable(self.old), self._comparable(self.new)
        pairs, gone, come = pair_by(self._key, old, new)
        moved, gone, come = pair_by(lambda one: one.name, gone, come)
        renamed, gone, come = likely_renames(gone, come)
        yield from (self._argument_renamed(one, other, likely=True) for one, other in renamed)
        yield from map(self._argument_removed, gone)
        yield from map(self._argument_added, come)
        for one, other in (*pairs, *moved, *renamed):
            yield from self._argument_changes(one, other)

    def _comparable(self, operation: Operation) -> tuple[Member, ...]:
        """Without the arguments of a body that is taken in another way."""
        if not self._body_reshaped():
            return operation.arguments
        return tuple(one for one in operation.arguments if one.place != "body")

    def _key(self, member: Member) -> tuple[str, str | int]:
        """What an argument is in both versions: a path parameter is its position, since its name is nobody's business."""
        if member.place != "path" or self.old.address != self.new.address:
            return member.place, member.wire_name
        operation = self.old if any(member is one for one in self.old.arguments) else self.new
        return "path", _position(operation, member.wire_name)

    def _argument_changes(self, old: Member, new: Member) -> Iterator[Change]:
        if old.name != new.name and old.wire_name == new.wire_name and new.place != "path":
            yield self._argument_renamed(old, new, likely=False)
        if new.required and not old.required:
            message = f"`{new.name}` must be given: calls without it raise TypeError"
            yield self._argument("argument-required", "breaking", new, message, f"Pass `{new.name}=`.", new="required")
        if old.required and not new.required:
            message = f"`{new.name}` may be left out"
            yield self._argument("argument-optional", "safe", new, message, "Nothing to do.", old="required")
        for verdict in judge(self.versions, "params", old.type, new.type, as_text=new.place != "body"):
            message = f"`{new.name}` {verdict.meaning}"
            states = {"old": verdict.old, "new": verdict.new}
            yield self._argument(verdict.named("argument"), verdict.severity, new, message, verdict.cure, **states)
        if old.deprecated != new.deprecated:
            yield self._argument(*_deprecation("argument", new.deprecated, new, f"`{new.name}`"))

    def _argument_renamed(self, old: Member, new: Member, *, likely: bool) -> Change:
        hint = "likely " if likely else ""
        message = f"`{old.name}` is {hint}now `{new.name}`: calls with the old name raise TypeError"
        cure = f"Pass `{new.name}=`{' if it means the same' if likely else ''}."
        return self._argument("argument-renamed", "breaking", new, message, cure, old=old.name, new=new.name)

    def _argument_removed(self, old: Member) -> Change:
        message = f"`{old.name}` is gone: calls with it raise TypeError"
        cure = f"Take it out; `extra_{_extra(old)}` still sends `{old.wire_name}` if it must be sent."
        if old.place in ("path", "cookie") or not old.wire_name:
            cure = "Take it out of every call."
        return self._argument("argument-removed", "breaking", old, message, cure, old=f"{old.name}: {old.type}")

    def _argument_added(self, new: Member) -> Change:
        written = f"{new.name}: {new.type}"
        if new.required:
            message = f"`{new.name}` is new and must be given: calls without it raise TypeError"
            cure = f"Pass `{new.name}` (`{new.type}`)."
            return self._argument("argument-added", "breaking", new, message, cure, new=written)
        message = f"`{new.name}` is new and may be left out"
        return self._argument("argument-added", "safe", new, message, "Nothing to do.", new=written)

    # --- body ------------------------------------------------------------------------------------------------------------

    def _body_reshaped(self) -> bool:
        both = self.old.media_type is not None and self.new.media_type is not None
        return both and self.old.single_body != self.new.single_body

    def _body(self) -> Iterator[Change]:
        if self._body_reshaped():
            single = next(one for one in (self.new if self.new.single_body else self.old).arguments if _is_body(one))
            if self.new.single_body:
                message = f"takes the body as one argument `{single.name}` instead of one per property"
                cure = f"Pass `{single.name}={{...}}` (`{single.type}`)."
            else:
                message = f"takes the body's properties as arguments instead of one argument `{single.name}`"
                cure = "Pass each property by name."
            yield self._change("body-reshaped", "breaking", message, cure, direction="request")
        old, new = self.old.media_type, self.new.media_type
        if old is not None and new is not None and old != new:
            message = f"the body is sent as `{new}` instead of `{old}`"
            cure = "Nothing to do for plain values; check those that the two write differently."
            yield self._change("media-type-changed", "risky", message, cure, direction="request", old=old, new=new)

        yield from self._forms()

    def _forms(self) -> Iterator[Change]:
        old, new = self.old.forms, self.new.forms
        for name in sorted(old.keys() | new.keys()):
            if name not in old:
                message = f"the body may also be given as a whole and sent as `{name}`"
                yield self._form("body-form-added", "safe", message, "Nothing to do.", "", f"{name}: {new[name]}")
            elif name not in new:
                message = f"the body is not sent as `{name}` any more: calls with it raise TypeError"
                yield self._form("body-form-removed", "breaking", message, "Send another.", f"{name}: {old[name]}", "")
            else:
                for verdict in judge(self.versions, "params", old[name], new[name]):
                    message = f"the body sent as `{name}` {verdict.meaning}"
                    kind = verdict.named("argument")
                    yield self._form(kind, verdict.severity, message, verdict.cure, verdict.old, verdict.new)

    def _form(self, kind: str, severity: Severity, message: str, cure: str, old: str, new: str) -> Change:
        return self._change(kind, severity, message, cure, direction="request", old=old, new=new)

    # --- what comes back -------------------------------------------------------------------------------------------------

    def _result(self) -> Iterator[Change]:
        old, new = self.old, self.new
        if (old.pagination is None) != (new.pagination is None):
            paged = new.pagination is not None
            message = (
                f"returns pages that iterate over all items (`{new.returns}`) instead of `{old.returns}`"
                if paged
                else f"returns `{new.returns}` instead of pages that iterate over all items (`{old.returns}`)"
            )
            cure = (
                "Iterate over the result."
                if paged
                else "Read the items from the result; ask for further pages yourself."
            )
            yield self._response("pagination-changed", "breaking", message, cure, old.returns, new.returns)
            return
        yield from self._pages()
        if old.returns == "None" != new.returns:
            message = f"returns `{new.returns}` instead of nothing"
            yield self._response("result-retyped", "safe", message, "Nothing to do.", old.returns, new.returns)
            return
        for verdict in judge(self.versions, "models", old.returns, new.returns):
            message = f"the result {verdict.meaning}"
            yield self._response(
                verdict.named("result"), verdict.severity, message, verdict.cure, verdict.old, verdict.new
            )

    def _pages(self) -> Iterator[Change]:
        if self.old.pagination is None or self.new.pagination is None:
            return
        (old_style, old_items), (new_style, new_items) = self.old.pagination, self.new.pagination
        if old_style != new_style:
            message = f"the next page is found by `{new_style}` instead of `{old_style}`; iteration is as before"
            cure = "Nothing to do, unless the code asks for pages by argument."
            yield self._response("pagination-changed", "safe", message, cure, old_style, new_style)
        if old_items != new_items:
            new_place, old_place = (f"`{one}`" if one else "the answer itself" for one in (new_items, old_items))
            message = f"the items of a page come from {new_place} instead of {old_place}; iteration is as before"
            cure = "Adapt code that reads them from the raw response."
            yield self._response("pagination-changed", "risky", message, cure, old_items, new_items)

    def _response(self, kind: str, severity: Severity, message: str, cure: str, old: str, new: str) -> Change:
        return self._change(kind, severity, message, cure, direction="response", old=old, new=new)

    def _errors(self) -> Iterator[Change]:
        old, new = self.old.errors, self.new.errors
        for status in sorted(old.keys() | new.keys()):
            was, is_ = old.get(status, ""), new.get(status, "")
            if was == is_:
                continue
            if was and is_:
                message, cure = f"status {status} raises {is_} instead of {was}", f"Catch {is_}."
                yield self._response("error-changed", "breaking", message, cure, was, is_)
            elif is_:
                message = f"declares status {status} ({is_}), which could be raised before as well"
                yield self._response("error-added", "safe", message, "Nothing to do.", "", f"{status} {is_}")
            else:
                message = f"does not declare status {status} ({was}) any more; it is still raised if it comes"
                yield self._response("error-removed", "safe", message, "Nothing to do.", f"{status} {was}", "")

    def _deprecation(self) -> Iterator[Change]:
        if self.old.deprecated != self.new.deprecated:
            kind, severity, message, cure = deprecation("method", self.new.deprecated, f"`{self.new.call}`")
            yield self._change(kind, severity, message, cure)


def deprecation(what: str, deprecated: bool, name: str) -> tuple[str, Severity, str, str]:
    """Kind, severity, message and cure."""
    if deprecated:
        return f"{what}-deprecated", "safe", f"{name} is deprecated: it works, and will go", "Plan to do without it."
    return f"{what}-undeprecated", "safe", f"{name} is not deprecated any more", "Nothing to do."


def _deprecation(what: str, deprecated: bool, member: Member, name: str) -> tuple[str, Severity, Member, str, str]:
    kind, severity, message, cure = deprecation(what, deprecated, name)
    return kind, severity, member, message, cure


def _extra(member: Member) -> str:
    return {"query": "query", "header": "headers"}.get(member.place, "body")


def _is_body(member: Member) -> bool:
    return member.place == "body"


def _path_names(operation: Operation) -> list[str]:
    return [one.wire_name for one in operation.arguments if one.place == "path"]


def _positions(operation: Operation) -> list[int | str]:
    return [_position(operation, name) for name in _path_names(operation)]


def _position(operation: Operation, name: str) -> int | str:
    """Where a parameter stands in the path; its name if it does not."""
    path = operation.path_parameters
    return path.index(name) if name in path else name
