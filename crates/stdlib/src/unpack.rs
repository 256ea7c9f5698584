//! Unpacking the carried library into a directory, once and atomically.

use crate::LIBRARY;
use flate2::read::ZlibDecoder;
use std::fs;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

/// Why the library could not be unpacked.
#[derive(Debug)]
pub struct UnpackError {
    /// The file or directory that could not be written.
    pub path: PathBuf,
    pub error: io::Error,
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> UnpackError + use<> {
    let path = path.to_path_buf();
    move |error| UnpackError { path, error }
}

/// A name for this version of the library, from its packed bytes.
const FINGERPRINT: &str = env!("KRAIT_STDLIB_FINGERPRINT");

/// Makes sure that the library lies under `base` and returns the prefix that holds it: `lib/python3.14` is below. Files
/// appear all at once: they are written to a directory beside it, which is then renamed.
pub fn unpack_into(base: &Path) -> Result<PathBuf, UnpackError> {
    let prefix = base.join(format!("stdlib-{FINGERPRINT}"));
    if prefix.join("lib/python3.14/os.py").is_file() {
        return Ok(prefix);
    }
    let partial = base.join(format!("stdlib-{FINGERPRINT}.{}.tmp", std::process::id()));
    let library = partial.join("lib/python3.14");
    fs::create_dir_all(library.join("lib-dynload")).map_err(at(&library))?;
    let mut archive = ZlibDecoder::new(LIBRARY);
    let mut lengths = [0; 8];
    while archive.read(&mut lengths[..1]).map_err(at(&library))? == 1 {
        archive.read_exact(&mut lengths[1..]).map_err(at(&library))?;
        let length = |i: usize| {
            u32::from_le_bytes([lengths[i], lengths[i + 1], lengths[i + 2], lengths[i + 3]])
                as usize
        };
        let mut name = vec![0; length(0)];
        archive.read_exact(&mut name).map_err(at(&library))?;
        let mut content = vec![0; length(4)];
        archive.read_exact(&mut content).map_err(at(&library))?;
        let name = String::from_utf8_lossy(&name).into_owned();
        if !Path::new(&name).components().all(|c| matches!(c, Component::Normal(_))) {
            continue;
        }
        let path = library.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(at(parent))?;
        }
        fs::write(&path, content).map_err(at(&path))?;
    }
    match fs::rename(&partial, &prefix) {
        Ok(()) => Ok(prefix),
        // Another process was faster.
        Err(_) if prefix.join("lib/python3.14/os.py").is_file() => {
            let _ = fs::remove_dir_all(&partial);
            Ok(prefix)
        }
        Err(error) => Err(UnpackError { path: prefix, error }),
    }
}
