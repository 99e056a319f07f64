"""The table of pins: what it holds, what a run takes from it, and what happens when it is changed or broken."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

import pytest

from generator.versions import pins
from generator.versions.pins import Api, Pin, PinError, Pins

SPECS = Path(__file__).parents[2] / "specs"
PUBLISHED = Path(__file__).parents[2].parent / "shared" / "specs"


def pin(version: str = "2.9", content: bytes = b"one", **more: object) -> Pin:
    made = Pin(
        version=version,
        title="Shop API",
        source="https://example.com/shop.yaml",
        file=f"fetched/shop-{version}.yaml",
        sha256=sha256(content).hexdigest(),
        package="shop_v2_9",
        retrieved="2026-01-31",
    )
    return made._replace(**more)  # type: ignore[arg-type]


API = Api("Shop API", "https://example.com/{version}.yaml", "", ("common.yaml",))


def table(folder: Path, *members: Pin) -> Pins:
    """A folder with these pins and, of each, the file `one`."""
    found = Pins(folder, (), API)
    for member in members:
        found = found.replaced(member)
        found.path(member).parent.mkdir(parents=True, exist_ok=True)
        found.path(member).write_bytes(b"one")
    (folder / pins.TABLE).write_text(found.to_toml())
    return found


def test_the_table_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    odd = pin("2.10", title='Quote " and \\ and \x1b', retrieved="")
    written = table(tmp_path, odd, pin("2.9"))
    assert pins.load_pins(tmp_path) == written
    assert [one.version for one in written.pins] == ["2.9", "2.10"]
    assert written.to_toml() == pins.load_pins(tmp_path).to_toml()


def test_a_folder_without_a_table_has_no_pins(tmp_path: Path) -> None:
    assert pins.load_pins(tmp_path).pins == ()
    assert pins.load_pins(tmp_path).overlays_for("Shop API", "2.9") == ()


def test_predecessors(tmp_path: Path) -> None:
    found = table(tmp_path, pin("2.9"), pin("2.10"))
    assert [getattr(found.predecessor(one), "version", None) for one in ("2.8", "2.9", "2.10", "2.12", "Preview")] == [
        None,
        None,
        "2.9",
        "2.10",
        "2.10",
    ]


def test_a_pinned_file_is_found(tmp_path: Path) -> None:
    table(tmp_path, pin())
    assert pins.pinned_file(tmp_path, "2.9") == tmp_path / "fetched/shop-2.9.yaml"
    assert pins.available_versions(tmp_path) == ["2.9"]


def test_a_file_with_another_checksum_is_refused_with_both_and_the_way_to_accept_it(tmp_path: Path) -> None:
    found = table(tmp_path, pin())
    path = found.path(found.pins[0])
    path.write_bytes(b"two")
    with pytest.raises(PinError) as refused:
        pins.pinned_file(tmp_path, "2.9")
    text = str(refused.value)
    assert sha256(b"one").hexdigest() in text
    assert sha256(b"two").hexdigest() in text
    assert text.endswith(f"accept it with `sdkgen fetch 2.9 --from {path}`")
    assert [one.state for one in pins.statuses(tmp_path)] == ["changed"]


def test_a_version_that_is_not_fetched_says_how_to_get_it(tmp_path: Path) -> None:
    found = table(tmp_path, pin("2.9"), pin("2.10"))
    found.path(found.pins[1]).unlink()
    with pytest.raises(PinError, match=r"run `sdkgen fetch 2\.10`"):
        pins.pinned_file(tmp_path, "2.10")
    assert pins.missing_versions(tmp_path) == ["2.10"]
    assert pins.available_versions(tmp_path) == ["2.9"]


def test_a_version_that_is_not_pinned_names_those_that_are(tmp_path: Path) -> None:
    table(tmp_path, pin("2.9"), pin("2.10"))
    with pytest.raises(PinError, match=r"2\.11 is not pinned \(pinned: 2\.9, 2\.10\)"):
        pins.pinned_file(tmp_path, "2.11")


def test_the_first_pin_names_the_api(tmp_path: Path) -> None:
    made = Pins(tmp_path, ()).replaced(pin()).replaced(pin("2.10", title="Other"))
    assert made.api.title == "Shop API"
    assert made.to_toml().count("Shop API") == 1
    (tmp_path / pins.TABLE).write_text(made.to_toml())
    assert pins.load_pins(tmp_path) == made


def test_overlays_go_by_title_and_version(tmp_path: Path) -> None:
    table(tmp_path, pin())
    (tmp_path / "overlays").mkdir()
    (tmp_path / "overlays/common.yaml").touch()
    assert pins.load_pins(tmp_path).overlays_for("Shop API", "2.9") == (tmp_path / "overlays/common.yaml",)
    assert pins.load_pins(tmp_path).overlays_for("Shop API", "2.8") == ()
    assert pins.load_pins(tmp_path).overlays_for("Other API", "2.9") == ()


def test_a_missing_overlay_is_an_error(tmp_path: Path) -> None:
    table(tmp_path, pin())
    with pytest.raises(PinError, match=r"common\.yaml is missing"):
        pins.load_pins(tmp_path).overlays_for("Shop API", "2.9")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[", "is not TOML"),
        ("x = 1", "must be a table"),
        ("api = 1", "[api] must be a table"),
        ("[api]\noverlay = []", "[api] has `overlay`, which is none of title, upstream, head, overlays"),
        ("[api]\ntitle = 1", "[api] needs `title` as a string"),
        ("[api]\nupstream = 'https://example.com'", "[api] needs `upstream` with {version}"),
        ("[api]\noverlays = ['../x.yaml']", "[api] needs `overlays`, an array of file names"),
        ("['2.9']\noverlays = []", '["2.9"] has `overlays`, which is none of title, source, file, sha256, package'),
        ("['2.9']\noverlays = []", "it belongs into [api]"),
        ('["../x"]', "is no version"),
        ('["2.9"]', "needs `source`"),
        (pin(file="../../etc/passwd"), "needs `file` as a path inside the folder"),
        (pin(file="/etc/passwd"), "needs `file` as a path inside the folder"),
        (pin(file=".hidden"), "needs `file` as a path inside the folder"),
        (pin(sha256="abc"), "needs `sha256` as 64 hexadecimal digits"),
        (pin(package="../../evil"), "needs `package`, an identifier"),
        ("\n\n['2.9'] # a comment\noverlays = []", f'{pins.TABLE}:3: ["2.9"] has `overlays`'),
        ("a = " + "[" * 5_000, "is not TOML"),
        ("a = " + "9" * 5_000, "is not TOML"),
        (pin(retrieved="true"), "needs `retrieved` as a date"),
    ],
)
def test_a_broken_table_is_refused(tmp_path: Path, text: str | Pin, message: str) -> None:
    content = text if isinstance(text, str) else Pins(tmp_path, (text,)).to_toml()
    (tmp_path / pins.TABLE).write_text(content)
    with pytest.raises(PinError, match=re.escape(message)):
        pins.load_pins(tmp_path)


def test_what_a_killed_run_left_is_completed_or_undone(tmp_path: Path) -> None:
    before = table(tmp_path, pin("2.9"), pin("2.10"))
    first, second = (before.path(one) for one in before.pins)
    # killed after the table was written: 2.9 is pinned to what waits
    after = before.replaced(pin("2.9", b"two"))
    pins.pending(first).write_bytes(b"two")
    (tmp_path / pins.TABLE).write_text(after.to_toml())
    # killed before: nothing in the table belongs to this
    pins.pending(second).write_bytes(b"three")
    (tmp_path / f".versions.toml.1{pins.PENDING}").write_bytes(b"half")

    assert pins.pinned_file(tmp_path, "2.9").read_bytes() == b"two"
    assert pins.pinned_file(tmp_path, "2.10").read_bytes() == b"one"
    with pins.changing(tmp_path) as current:
        assert current == after
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == [
        "shop-2.10.yaml",
        "shop-2.9.yaml",
        "versions.toml",
    ]
    assert (first.read_bytes(), second.read_bytes()) == (b"two", b"one")


# --- the pins of this project --------------------------------------------------------------------------------------------


def test_the_embedded_description_is_the_pinned_one() -> None:
    """After a change of it: `sdkgen fetch 2.9 --from specs/intercom-2.9.yaml`."""
    assert pins.pinned_file(SPECS, "2.9") == SPECS / "intercom-2.9.yaml"


def test_every_pin_has_its_overlays() -> None:
    for one in pins.load_pins(SPECS).pins:
        assert pins.load_pins(SPECS).overlays_for(one.title, one.version)


def test_the_table_is_in_the_form_that_the_tool_writes() -> None:
    assert (SPECS / pins.TABLE).read_text() == pins.load_pins(SPECS).to_toml()


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="the published descriptions are not here")
@pytest.mark.parametrize("version", ["2.7", "2.8", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15"])
def test_other_versions_are_pinned_to_the_published_files(version: str) -> None:
    found = pins.load_pins(SPECS).get(version)
    assert found is not None
    assert found.sha256 == pins.checksum(PUBLISHED / f"intercom-{version}.yaml")
