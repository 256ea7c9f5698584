//! Compiles the modules that must exist before any file can be imported, and packs the standard library.
//!
//! The library is the tree that `KRAIT_STDLIB` names, or the one of the stdlib dependency.

use krait_bytecode::Const;
use krait_bytecode::marshal::constant::dumps;
use krait_compile::codegen::Options;
use krait_syntax::parse::parse;
use krait_syntax::parser::{Flags, Mode};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Frozen modules: name, file in the library, whether it is a package. CPython's list (`Tools/build/freeze_modules.py`).
const FROZEN: &[(&str, &str, bool)] = &[
    ("_frozen_importlib", "importlib/_bootstrap.py", false),
    ("_frozen_importlib_external", "importlib/_bootstrap_external.py", false),
    ("zipimport", "zipimport.py", false),
    ("abc", "abc.py", false),
    ("codecs", "codecs.py", false),
    ("io", "io.py", false),
    ("_collections_abc", "_collections_abc.py", false),
    ("_sitebuiltins", "_sitebuiltins.py", false),
    ("genericpath", "genericpath.py", false),
    ("ntpath", "ntpath.py", false),
    ("posixpath", "posixpath.py", false),
    ("os", "os.py", false),
    ("site", "site.py", false),
    ("stat", "stat.py", false),
    ("importlib.util", "importlib/util.py", false),
    ("importlib.machinery", "importlib/machinery.py", false),
    ("runpy", "runpy.py", false),
    ("__hello__", "__hello__.py", false),
    ("__phello__", "__phello__/__init__.py", true),
    ("__phello__.spam", "__phello__/spam.py", false),
];

/// What the dependency's library has in place of CPython's text: file, its text, CPython's.
const RESTORED: &[(&str, &str, &str)] = &[
    ("site.py", "return 'RustPython' # XXX: RUSTPYTHON; for site-packages", "return 'Python'"),
    (
        "site.py",
        "    # XXX: RUSTPYTHON\n    return f'{userbase}/lib/rustpython",
        "    return f'{userbase}/lib/python",
    ),
    (
        "sysconfig/__init__.py",
        "return 'RustPython'  # XXX: RUSTPYTHON; For site-packages",
        "return 'Python'",
    ),
];

/// The text of a file of the library.
fn read(library: &Path, file: &str) -> std::io::Result<Vec<u8>> {
    let content = std::fs::read(library.join(file))?;
    if !RESTORED.iter().any(|(name, ..)| *name == file) {
        return Ok(content);
    }
    let mut text = String::from_utf8(content).map_err(std::io::Error::other)?;
    for (_, found, original) in RESTORED.iter().filter(|(name, ..)| *name == file) {
        text = text.replace(found, original);
    }
    Ok(text.into_bytes())
}

fn main() {
    println!("cargo:rerun-if-env-changed=KRAIT_STDLIB");
    println!("cargo:rerun-if-changed=build.rs");
    let library = match std::env::var_os("KRAIT_STDLIB") {
        Some(path) => PathBuf::from(path),
        None => PathBuf::from(rustpython_pylib::LIB_PATH),
    };
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names the output directory"));
    // Deep trees need a deep stack.
    let worker = std::thread::Builder::new().stack_size(64 << 20).spawn(move || {
        freeze(&library, &out);
        pack(&library, &out);
    });
    worker.expect("a thread can be started").join().expect("the library compiles");
}

/// Writes the frozen table.
fn freeze(library: &Path, out: &Path) {
    let mut table = String::from("&[\n");
    for (name, file, package) in FROZEN {
        let path = library.join(file);
        println!("cargo:rerun-if-changed={}", path.display());
        let Ok(source) = read(library, file) else {
            // A library without the demonstration modules is whole enough.
            assert!(name.starts_with("__"), "{} is missing", path.display());
            continue;
        };
        let target = out.join(format!("{name}.bin"));
        let origin =
            file.trim_end_matches("/__init__.py").trim_end_matches(".py").replace('/', ".");
        let source = String::from_utf8(source).expect("the library is UTF-8");
        let code = compile(&source, &format!("<frozen {origin}>"));
        std::fs::write(&target, code).expect("the output directory is writable");
        let _ = writeln!(
            table,
            "    Frozen {{ name: {name:?}, code: include_bytes!({target:?}), package: {package}, origin: {origin:?} }},"
        );
    }
    table.push(']');
    std::fs::write(out.join("frozen.rs"), table).expect("the output directory is writable");
}

fn compile(source: &str, filename: &str) -> Vec<u8> {
    let parsed = parse(source, Mode::Exec, Flags::default());
    let tree = parsed.tree.unwrap_or_else(|p| panic!("{filename}:{}: {}", p.lineno, p.message));
    let options = Options { filename: filename.into(), ..Options::default() };
    let code = krait_compile::compile(tree, &options, &mut Vec::new())
        .unwrap_or_else(|error| panic!("{filename}: {}", error.message));
    dumps(&Const::Code(code), 5).unwrap_or_else(|_| panic!("{filename}: not marshallable"))
}

/// Writes all files of the library into one compressed archive: for each file the lengths of its path and content as
/// four little-endian bytes each, then both.
fn pack(library: &Path, out: &Path) {
    println!("cargo:rerun-if-changed={}", library.display());
    let mut files = Vec::new();
    collect(library, library, &mut files);
    files.sort();
    let file =
        std::fs::File::create(out.join("library.bin")).expect("the output directory is writable");
    let mut archive = flate2::write::ZlibEncoder::new(file, flate2::Compression::best());
    let mut write = |bytes: &[u8]| archive.write_all(bytes).expect("the archive can be written");
    for relative in &files {
        let content = read(library, relative).expect("the library is readable");
        write(&(relative.len() as u32).to_le_bytes());
        write(&(content.len() as u32).to_le_bytes());
        write(relative.as_bytes());
        write(&content);
    }
    archive.finish().expect("the archive can be written");
    let packed = std::fs::read(out.join("library.bin")).expect("the archive was written");
    println!("cargo:rustc-env=KRAIT_STDLIB_FINGERPRINT={:016x}", fingerprint(&packed));
}

/// A number for this version of the library, from its packed bytes. FNV-1a: versions must not share a directory; nobody
/// chooses the bytes.
fn fingerprint(packed: &[u8]) -> u64 {
    packed.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Paths of the library's files below `directory`, without caches, tests and compiled extension modules.
fn collect(library: &Path, directory: &Path, files: &mut Vec<String>) {
    let entries = std::fs::read_dir(directory).expect("the library is readable");
    for entry in entries.flatten() {
        let path = entry.path();
        let Ok(relative) = path.strip_prefix(library) else { continue };
        let Some(relative) = relative.to_str() else { continue };
        let name = relative.rsplit('/').next().unwrap_or(relative);
        if path.is_dir() {
            let skipped =
                matches!(name, "__pycache__" | "lib-dynload" | "site-packages" | "dist-packages");
            if !skipped && relative != "test" && !name.starts_with("config-") {
                collect(library, &path, files);
            }
        } else if path.is_file() && !name.ends_with(".pyc") && !name.ends_with(".so") {
            files.push(relative.to_string());
        }
    }
}
