"""Every Python name of a client, decided once for the whole description; collisions are settled here.

Names are ASCII, valid whatever the description says, and differ after NFKC and case folding within their scope. They
depend on what a thing is called and where it stands, never on the order of the description: reordering changes nothing,
and adding something renames only what wanted the same name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..ir import Api, ObjectSchema, SchemaId
from . import reserved
from .arguments import WHOLE_BODY, arguments, fields
from .client import CredentialName, checked_package, client_name, env_prefix, package_name, settings
from .collisions import settle
from .resources import (
    ResourceName,
    attributes,
    method_names,
    operation_title,
    resource,
    resource_class,
    resource_keys,
    resource_titles,
)
from .schemas import SchemaNames

__all__ = ["WHOLE_BODY", "Names", "ResourceName", "checked_package", "name"]


@dataclass(frozen=True, slots=True)
class Names:
    """All names of one client. Operations are keyed by `Operation.id`, schemas by `SchemaId`."""

    package: str
    distribution: str
    client: str
    async_client: str
    env_prefix: str
    """What the environment variables of the client begin with."""
    credentials: Mapping[str, CredentialName]
    """Security scheme -> argument of the constructor."""
    variables: Mapping[str, str]
    """Variable of a server's URL -> argument of the constructor."""
    resources: Mapping[str, ResourceName]
    """Sorted by attribute. The key is the tag as the description spells it; for operations without one the first literal
    segment of their path, or an empty text."""
    resource_of: Mapping[str, str]
    """Operation -> key into `resources`."""
    methods: Mapping[str, str]
    arguments: Mapping[str, Mapping[tuple[str, str], str]]
    """Operation -> (place or `body`, wire name) -> argument; `WHOLE_BODY` for a body that is one argument."""
    models: Mapping[SchemaId, str]
    """Class or alias of every schema in responses."""
    params: Mapping[SchemaId, str]
    """Class or alias of every schema in requests."""
    fields: Mapping[SchemaId, Mapping[str, str]]
    """Model -> wire name -> attribute."""
    model_modules: Mapping[SchemaId, str]
    param_modules: Mapping[SchemaId, str]
    """File stems; an inline schema has that of its component or operation."""


def name(api: Api, *, package: str | None = None) -> Names:
    """Name everything in `api`. Raises ValueError where `package` cannot be the name of a package."""
    client = client_name(api)
    package = package_name(api) if package is None else checked_package(package)
    credentials, variables = settings(api)
    resource_of = resource_keys(api)
    titles = resource_titles(api, resource_of)
    methods = method_names(api, resource_of, titles)
    attrs = attributes(titles)
    operations = {
        one.id: operation_title(one, titles[key], attrs[key], methods[one.id])
        for one in api.operations
        for key in (resource_of[one.id],)
    }
    models, params = SchemaNames(api, operations, "models"), SchemaNames(api, operations, "params")
    classes = settle(
        [*models.claims(), *params.claims(), *(resource_class(key, titles[key]) for key in attrs)],
        reserved=reserved.classes(api) | {client, f"Async{client}", f"{client}Error"},
        joiner="",
    )
    return Names(
        package=package,
        distribution=re.sub(r"_+", "-", package).strip("-").lower(),
        client=client,
        async_client=f"Async{client}",
        env_prefix=env_prefix(api),
        credentials=credentials,
        variables=variables,
        resources={key: resource(attr, classes["resource", key]) for key, attr in attrs.items()},
        resource_of=resource_of,
        methods=methods,
        arguments={operation.id: arguments(operation) for operation in api.operations},
        models={id_: classes["models", id_] for id_ in api.schemas},
        params={id_: classes["params", id_] for id_ in api.schemas},
        fields={id_: fields(one) for id_, one in api.schemas.items() if isinstance(one, ObjectSchema)},
        model_modules=models.modules(),
        param_modules=params.modules(),
    )
