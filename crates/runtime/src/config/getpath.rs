//! Where the interpreter and its library lie: `sys.executable`, the prefixes, `sys.path`. Matches CPython's
//! `Modules/getpath.py`; where no library is installed, the one that the binary carries is unpacked.

use super::{Config, Env, variable};
use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

/// The directory of the library below a prefix.
const LIBRARY: &str = "lib/python3.14";

/// The paths of a process.
#[derive(Clone, Debug)]
pub struct Paths {
    pub executable: PathBuf,
    pub base_executable: PathBuf,
    pub prefix: PathBuf,
    pub exec_prefix: PathBuf,
    pub base_prefix: PathBuf,
    pub base_exec_prefix: PathBuf,
    pub stdlib_dir: PathBuf,
    /// `sys._home` of a virtual environment built from a source tree; else None.
    pub home: Option<PathBuf>,
    pub search_path: Vec<OsString>,
}

/// Finds the paths; an error says why the carried library could not be unpacked.
pub fn compute(config: &Config, env: &Env) -> Result<Paths, String> {
    let none = Env::new();
    let env = if config.use_environment { env } else { &none };
    let executable = find_executable(config);
    let directory = executable.parent().unwrap_or(Path::new("")).to_path_buf();
    let mut base_executable = executable.clone();
    let mut real_directory = std::fs::canonicalize(&executable)
        .ok()
        .and_then(|path| path.parent().map(Path::to_path_buf))
        .unwrap_or_else(|| directory.clone());
    let home = variable(env, "PYTHONHOME");
    let mut venv = None;
    if home.is_none()
        && let Some((at, base)) = virtual_environment(&directory)
    {
        venv = Some(at);
        base_executable = base.join(executable.file_name().unwrap_or("krait".as_ref()));
        real_directory = std::fs::canonicalize(&base_executable)
            .ok()
            .and_then(|path| path.parent().map(Path::to_path_buf))
            .unwrap_or(base);
    }
    let (base_prefix, base_exec_prefix) = match &home {
        Some(home) => split_home(home),
        None => {
            let found = real_directory
                .ancestors()
                .find(|above| above.join(LIBRARY).join("os.py").is_file())
                .map(Path::to_path_buf);
            let prefix = match found {
                Some(prefix) => prefix,
                None => unpack(env)?,
            };
            (prefix.clone(), prefix)
        }
    };
    let stdlib_dir = base_prefix.join(LIBRARY);
    let mut search_path = Vec::new();
    if let Some(path) = variable(env, "PYTHONPATH") {
        for entry in path.as_bytes().split(|&b| b == b':') {
            search_path.push(OsString::from_vec(entry.to_vec()));
        }
    }
    search_path.push(base_prefix.join("lib/python314.zip").into_os_string());
    search_path.push(stdlib_dir.clone().into_os_string());
    search_path.push(base_exec_prefix.join(LIBRARY).join("lib-dynload").into_os_string());
    let prefix = venv.clone().unwrap_or_else(|| base_prefix.clone());
    let exec_prefix = venv.unwrap_or_else(|| base_exec_prefix.clone());
    Ok(Paths {
        executable,
        base_executable,
        prefix,
        exec_prefix,
        base_prefix,
        base_exec_prefix,
        stdlib_dir,
        home: None,
        search_path,
    })
}

/// `PREFIX` or `PREFIX:EXEC_PREFIX`.
fn split_home(home: &OsString) -> (PathBuf, PathBuf) {
    let bytes = home.as_bytes();
    let path = |part: &[u8]| PathBuf::from(OsString::from_vec(part.to_vec()));
    match bytes.iter().position(|&b| b == b':') {
        Some(at) => (path(&bytes[..at]), path(&bytes[at + 1..])),
        None => (path(bytes), path(bytes)),
    }
}

/// The absolute path of the running program: as it was called, or found on `PATH`.
fn find_executable(config: &Config) -> PathBuf {
    let name = &config.program_name;
    if name.is_empty() {
        return PathBuf::new();
    }
    if name.as_bytes().contains(&b'/') {
        let path = Path::new(name);
        let path = path.strip_prefix("./").unwrap_or(path);
        return std::env::current_dir().map_or_else(|_| path.to_path_buf(), |cwd| cwd.join(path));
    }
    let search = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&search)
        .map(|directory| directory.join(name))
        .find(|candidate| is_executable(candidate))
        .unwrap_or_default()
}

fn is_executable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|m| m.is_file() && m.permissions().mode() & 0o111 != 0)
}

/// A virtual environment around the executable: its directory, and that of the interpreter it was made from.
fn virtual_environment(directory: &Path) -> Option<(PathBuf, PathBuf)> {
    for at in [directory.parent()?, directory] {
        let Ok(text) = std::fs::read_to_string(at.join("pyvenv.cfg")) else { continue };
        for line in text.lines() {
            if let Some((key, value)) = line.split_once('=')
                && key.trim().eq_ignore_ascii_case("home")
            {
                return Some((at.to_path_buf(), PathBuf::from(value.trim())));
            }
        }
    }
    None
}

/// Unpacks the carried library into the user's data directory, or into a temporary one where there is none.
fn unpack(env: &Env) -> Result<PathBuf, String> {
    let data = env
        .get("XDG_DATA_HOME")
        .cloned()
        .or_else(|| std::env::var_os("XDG_DATA_HOME"))
        .filter(|path| Path::new(path).is_absolute())
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".local/share")));
    let mut problems = Vec::new();
    for base in data.into_iter().chain([std::env::temp_dir()]) {
        match krait_stdlib::unpack_into(&base.join("krait")) {
            Ok(prefix) => return Ok(prefix),
            Err(problem) => problems.push(format!("{}: {}", problem.path.display(), problem.error)),
        }
    }
    Err(problems.join("; "))
}
