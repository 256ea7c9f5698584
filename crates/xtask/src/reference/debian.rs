//! Makes a CPython 3.14 from Debian's packages: downloaded from the machine's own package source with the suite replaced,
//! unpacked (not installed) into a directory, and bound to the libraries that came with it. Reads the package source from
//! the system's configuration and knows none itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The suite that has the interpreter.
const SUITE: &str = "sid";

/// The interpreter, its library and tests, the libraries they load, and the tool that binds them.
const PACKAGES: &[&str] = &[
    "python3.14",
    "python3.14-minimal",
    "python3.14-venv",
    "libpython3.14",
    "libpython3.14-minimal",
    "libpython3.14-stdlib",
    "libpython3.14-testsuite",
    "libc6",
    "libexpat1",
    "zlib1g",
    "libssl3t64",
    "libffi8",
    "libbz2-1.0",
    "liblzma5",
    "libsqlite3-0",
    "libreadline8t64",
    "libncursesw6",
    "libtinfo6",
    "libuuid1",
    "libzstd1",
    "libmpdec4",
    "libgcc-s1",
    "libstdc++6",
    "libdb5.3t64",
    "libcrypt1",
    "patchelf",
];

/// Makes the interpreter below `target` and gives its path.
pub fn make(target: &Path) -> Result<PathBuf, String> {
    let source = package_source()?;
    let at = |e: std::io::Error| format!("{}: {e}", target.display());
    let parent = target.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(at)?;
    let work = parent.join(format!("making-{}", std::process::id()));
    let made = unpack(&source, &work).and_then(|()| {
        if target.exists() {
            fs::remove_dir_all(target).map_err(at)?;
        }
        fs::rename(work.join("root"), target).map_err(at)
    });
    let _ = fs::remove_dir_all(&work);
    made?;
    bind(target)
}

/// Where the machine gets Debian's packages from, and the key that signs them.
fn package_source() -> Result<String, String> {
    let none = "no Debian package source is configured on this machine: let KRAIT_REFERENCE name a CPython 3.14 that has \
                its `test` package";
    let targets = output(Command::new("apt-get").args(["indextargets", "--format", "$(REPO_URI)"]))
        .map_err(|e| format!("{none} ({e})"))?;
    let uri =
        targets.lines().find(|line| line.trim_end_matches('/').ends_with("/debian")).ok_or(none)?;
    let keys = fs::read_dir("/usr/share/keyrings").map_err(|_| none.to_string())?;
    let key = keys
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.file_stem().is_some_and(|stem| stem == "debian-archive-keyring"))
        .ok_or(none)?;
    Ok(format!(
        "Types: deb\nURIs: {uri}\nSuites: {SUITE}\nComponents: main\nSigned-By: {}\n",
        key.display()
    ))
}

/// Downloads the packages with a private apt configuration and unpacks them below `work/root`.
fn unpack(source: &str, work: &Path) -> Result<(), String> {
    let at = |e: std::io::Error| format!("{}: {e}", work.display());
    for directory in ["lists/partial", "cache/archives/partial", "packages", "root"] {
        fs::create_dir_all(work.join(directory)).map_err(at)?;
    }
    let place = |name: &str| work.join(name).display().to_string();
    let configuration = format!(
        "Dir::Etc::sourcelist \"{}\";\nDir::Etc::sourceparts \"{}\";\nDir::State::Lists \"{}\";\nDir::Cache \"{}\";\n\
         APT::Sandbox::User \"root\";\n",
        place("debian.sources"),
        place("none"),
        place("lists"),
        place("cache")
    );
    fs::write(work.join("debian.sources"), source).map_err(at)?;
    fs::write(work.join("apt.conf"), configuration).map_err(at)?;
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.env("APT_CONFIG", work.join("apt.conf")).arg("-qq").args(arguments);
        command.current_dir(work.join("packages"));
        output(&mut command).map(drop)
    };
    apt(&["update"])?;
    apt(&[&["download"], PACKAGES].concat())?;
    for package in fs::read_dir(work.join("packages")).map_err(at)?.flatten() {
        output(Command::new("dpkg").arg("-x").arg(package.path()).arg(work.join("root")))?;
    }
    // A link out of the prefix.
    let _ = fs::remove_file(work.join("root/usr/lib/python3.14/sitecustomize.py"));
    Ok(())
}

/// Lets the interpreter use the C library that came with it, which is newer than the machine's may be.
fn bind(target: &Path) -> Result<PathBuf, String> {
    let at = |e: std::io::Error| format!("{}: {e}", target.display());
    let target = fs::canonicalize(target).map_err(at)?;
    let starts = |path: &Path, start: &str| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))
    };
    let find = |directory: &Path, fits: &dyn Fn(&Path) -> bool| {
        let entries = fs::read_dir(directory).ok()?;
        entries.flatten().map(|entry| entry.path()).find(|path| fits(path))
    };
    let libraries =
        find(&target.join("usr/lib"), &|path| path.to_string_lossy().ends_with("-linux-gnu"))
            .ok_or("the packages hold no libraries")?;
    let loader = find(&libraries, &|path| starts(path, "ld-linux"))
        .ok_or("the packages hold no dynamic loader")?;
    let interp = target.join("usr/bin/python3.14");
    let patch = |arguments: &[&Path]| {
        let mut command = Command::new(&loader);
        command.arg("--library-path").arg(&libraries).arg(target.join("usr/bin/patchelf"));
        output(command.args(arguments).arg(&interp)).map(drop)
    };
    // In this order: patchelf 0.18 breaks the executable in the other one.
    patch(&[Path::new("--force-rpath"), Path::new("--set-rpath"), &libraries])?;
    patch(&[Path::new("--set-interpreter"), &loader])?;
    Ok(interp)
}

/// Runs a command and gives its output, or says what it complained about.
fn output(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|e| format!("{name}: {e}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let text = String::from_utf8_lossy(&output.stderr);
        Err(format!("{name} failed: {}", text.trim()))
    }
}
