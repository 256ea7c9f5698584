//! The interpreter that decides every question, CPython 3.14 with its library and tests: `cargo xtask reference`.
//!
//! `KRAIT_REFERENCE` names one; otherwise it is what this task made in the user's cache directory, or a `python3.14` of the
//! machine that has its tests. Also gives Krait a copy of its library. Owns no comparison.

mod debian;

use std::path::{Path, PathBuf};
use std::process::Command;

/// The library's place below a prefix.
const LIBRARY: &str = "lib/python3.14";

/// A CPython 3.14.
pub struct Reference {
    pub interp: PathBuf,
    pub prefix: PathBuf,
}

impl Reference {
    /// Finds the reference, or says how to get one.
    pub fn find() -> Result<Reference, String> {
        if let Some(named) = std::env::var_os("KRAIT_REFERENCE").filter(|v| !v.is_empty()) {
            return Reference::at(Path::new(&named)).map_err(|e| format!("KRAIT_REFERENCE: {e}"));
        }
        let made = cache()?.join("reference/usr/bin/python3.14");
        for candidate in [made.as_path(), Path::new("python3.14")] {
            if let Ok(found) = Reference::at(candidate)
                && found.library().join("test/test_grammar.py").is_file()
            {
                return Ok(found);
            }
        }
        Err("no reference interpreter: run `cargo xtask reference`, or let KRAIT_REFERENCE name a CPython 3.14".into())
    }

    /// The interpreter of this path or command name.
    pub fn at(interp: &Path) -> Result<Reference, String> {
        let script =
            "import sys; print(sys.executable, sys.prefix, sys.version_info[:2], sep='\\n')";
        let output = Command::new(interp)
            .args(["-I", "-S", "-B", "-c", script])
            .output()
            .map_err(|e| format!("{}: {e}", interp.display()))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        match text.lines().collect::<Vec<_>>()[..] {
            [executable, prefix, "(3, 14)"] => {
                Ok(Reference { interp: executable.into(), prefix: prefix.into() })
            }
            _ => Err(format!("{} is no working Python 3.14", interp.display())),
        }
    }

    /// The standard library's directory.
    pub fn library(&self) -> PathBuf {
        self.prefix.join(LIBRARY)
    }
}

/// Runs the task: makes the reference unless there is one, and a copy of its library.
pub fn run(_args: Vec<String>) -> Result<(), String> {
    let reference = match Reference::find() {
        Ok(found) => found,
        Err(error) if std::env::var_os("KRAIT_REFERENCE").is_some_and(|v| !v.is_empty()) => {
            return Err(error);
        }
        Err(_) => {
            println!("making the reference");
            Reference::at(&debian::make(&cache()?.join("reference"))?)?
        }
    };
    let probe = "import subprocess, sys, ssl, sqlite3, ctypes, test.support\n\
                 subprocess.run([sys.executable, '-c', 'pass'], check=True)\n\
                 print(sys.version)";
    let output = Command::new(&reference.interp)
        .args(["-I", "-B", "-c", probe])
        .output()
        .map_err(|e| format!("{}: {e}", reference.interp.display()))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{} is incomplete: {}", reference.interp.display(), text.trim()));
    }
    let copy = cache()?.join("prefix");
    copy_library(&reference, &copy)?;
    println!("{}", String::from_utf8_lossy(&output.stdout).trim());
    println!("reference: {}", reference.interp.display());
    println!("prefix for krait: {}", copy.display());
    Ok(())
}

/// Where the project keeps what it made outside of the checkout.
pub fn cache() -> Result<PathBuf, String> {
    let named = std::env::var_os("XDG_CACHE_HOME").filter(|v| !v.is_empty()).map(PathBuf::from);
    named
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
        .map(|base| base.join("krait"))
        .ok_or_else(|| "neither XDG_CACHE_HOME nor a home directory is set".to_string())
}

/// Puts `binary` into a prefix as `bin/NAME`, where it finds the prefix's library. Gives its full path.
pub fn install(binary: &Path, prefix: &Path, name: &str) -> Result<PathBuf, String> {
    let at = |e: std::io::Error| format!("{}: {e}", binary.display());
    let bin = prefix.join("bin");
    std::fs::create_dir_all(&bin).map_err(at)?;
    let installed = bin.join(name);
    let _ = std::fs::remove_file(&installed);
    std::fs::copy(binary, &installed).map_err(at)?;
    std::fs::canonicalize(&installed).map_err(at)
}

/// Copies the reference's library below `target`, unless the copy is there; it lacks compiled files.
pub fn copy_library(reference: &Reference, target: &Path) -> Result<PathBuf, String> {
    let library = target.join(LIBRARY);
    let stamp = target.join("copy-of");
    let origin = reference.library().display().to_string();
    if std::fs::read_to_string(&stamp).is_ok_and(|text| text == origin) {
        return Ok(library);
    }
    let at = |e: std::io::Error| format!("{}: {e}", library.display());
    if library.exists() {
        std::fs::remove_dir_all(&library).map_err(at)?;
    }
    copy_tree(&reference.library(), &library)?;
    std::fs::write(stamp, origin).map_err(at)?;
    Ok(library)
}

/// Copies a directory with its times and links; compiled files stay behind.
pub fn copy_tree(source: &Path, target: &Path) -> Result<(), String> {
    let at = |e: std::io::Error| format!("{}: {e}", target.display());
    std::fs::create_dir_all(target).map_err(at)?;
    let entries = std::fs::read_dir(source).map_err(|e| format!("{}: {e}", source.display()))?;
    for entry in entries {
        let entry = entry.map_err(at)?;
        let (from, to) = (entry.path(), target.join(entry.file_name()));
        let kind = entry.file_type().map_err(at)?;
        if kind.is_symlink() {
            let link = std::fs::read_link(&from).map_err(at)?;
            std::os::unix::fs::symlink(link, &to).map_err(at)?;
        } else if kind.is_dir() {
            if entry.file_name() != "__pycache__" {
                copy_tree(&from, &to)?;
            }
        } else {
            std::fs::copy(&from, &to).map_err(at)?;
            let modified = entry.metadata().and_then(|m| m.modified()).map_err(at)?;
            let file = std::fs::OpenOptions::new().write(true).open(&to);
            // A file without write permission keeps the time of its copy.
            if let Ok(file) = file {
                file.set_modified(modified).map_err(at)?;
            }
        }
    }
    Ok(())
}
