//! What the command line and the environment ask for. Matches CPython's `PyConfig` and `Python/initconfig.c`.

pub mod getopt;
pub mod getpath;
mod usage;

use getopt::{GetOpt, Opt};
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};

/// What is to be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// `-c`: the source text.
    Command(OsString),
    /// `-m`: a module's name.
    Module(OsString),
    /// A script, a directory or an archive.
    File(OsString),
    /// Standard input, a prompt if that is a terminal.
    Stdin,
}

/// Why there is nothing to run, and what to say instead.
#[derive(Debug, PartialEq, Eq)]
pub struct Stop {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

/// The configuration of a process.
#[derive(Clone, Debug)]
pub struct Config {
    pub run: Run,
    /// `argv[0]`.
    pub program_name: OsString,
    /// Arguments of the program, without its own name.
    pub arguments: Vec<OsString>,
    pub orig_argv: Vec<OsString>,
    pub debug: i32,
    pub inspect: i32,
    pub interactive: i32,
    pub optimize: i32,
    pub write_bytecode: bool,
    pub user_site: bool,
    pub site: bool,
    pub use_environment: bool,
    pub verbose: i32,
    pub bytes_warning: i32,
    pub quiet: bool,
    pub isolated: bool,
    pub dev_mode: bool,
    pub utf8_mode: bool,
    pub warn_default_encoding: bool,
    pub safe_path: bool,
    pub int_max_str_digits: i32,
    pub unbuffered: bool,
    pub skip_first_line: bool,
    pub thread_inherit_context: bool,
    pub context_aware_warnings: bool,
    pub frozen_modules: bool,
    /// `-X no_debug_ranges` turns it off.
    pub code_debug_ranges: bool,
    pub faulthandler: bool,
    pub import_time: i32,
    /// Override of `os.cpu_count()`; -1: none.
    pub cpu_count: i32,
    /// None: a random seed.
    pub hash_seed: Option<u32>,
    /// `-R`: PYTHONHASHSEED does not count.
    pub random_hash_seed: bool,
    /// Whether a random seed was not replaced by a chosen one.
    pub hash_randomization: bool,
    pub check_hash_pycs: String,
    pub pycache_prefix: Option<OsString>,
    pub warn_options: Vec<OsString>,
    /// `-X` options in order: name and value.
    pub x_options: Vec<(String, Option<String>)>,
    /// Encoding and error handler of the standard streams (`PYTHONIOENCODING`).
    pub stdio: (Option<String>, Option<String>),
}

/// An environment variable that is set and not empty.
fn variable(env: &Env, name: &str) -> Option<OsString> {
    env.get(name).filter(|value| !value.is_empty()).cloned()
}

/// The process's `PYTHON*` variables, or those of a test.
pub type Env = HashMap<String, OsString>;

/// The process's environment.
pub fn environment() -> Env {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
        .collect()
}

fn integer(text: &OsStr) -> Option<i32> {
    text.to_str()?.trim().parse().ok()
}

fn fatal(message: impl AsRef<str>) -> Stop {
    let stderr = format!(
        "Fatal Python error: config_init_{}\nPython runtime state: preinitialized\n\n",
        message.as_ref()
    );
    Stop { status: 1, stdout: String::new(), stderr }
}

/// The UTF-8 mode is settled before the rest of the configuration is read.
fn fatal_utf8(source: &str) -> Stop {
    let stderr = format!(
        "Fatal Python error: preconfig_init_utf8_mode: invalid {source} value\nPython runtime state: preinitializing\n\n"
    );
    Stop { status: 1, stdout: String::new(), stderr }
}

impl Config {
    /// Reads the command line (with the program's name) and the environment.
    pub fn read(argv: &[OsString], env: &Env) -> Result<Config, Box<Stop>> {
        let program_name = argv.first().cloned().unwrap_or_else(|| "krait".into());
        let mut config = Config {
            run: Run::Stdin,
            program_name,
            arguments: Vec::new(),
            orig_argv: argv.to_vec(),
            debug: 0,
            inspect: 0,
            interactive: 0,
            optimize: 0,
            write_bytecode: true,
            user_site: true,
            site: true,
            use_environment: true,
            verbose: 0,
            bytes_warning: 0,
            quiet: false,
            isolated: false,
            dev_mode: false,
            utf8_mode: false,
            warn_default_encoding: false,
            safe_path: false,
            int_max_str_digits: 4300,
            unbuffered: false,
            skip_first_line: false,
            thread_inherit_context: false,
            context_aware_warnings: false,
            frozen_modules: true,
            code_debug_ranges: true,
            faulthandler: false,
            import_time: 0,
            cpu_count: -1,
            hash_seed: None,
            random_hash_seed: false,
            hash_randomization: true,
            check_hash_pycs: "default".into(),
            pycache_prefix: None,
            warn_options: Vec::new(),
            x_options: Vec::new(),
            stdio: (None, None),
        };
        let mut command_line_warnings = Vec::new();
        config.parse_command_line(argv, &mut command_line_warnings).map_err(Box::new)?;
        if config.isolated {
            config.use_environment = false;
            config.user_site = false;
            config.safe_path = true;
        }
        let none = Env::new();
        let env = if config.use_environment { env } else { &none };
        config.read_environment(env).map_err(Box::new)?;
        config.read_x_options(env).map_err(Box::new)?;
        config.collect_warnings(env, command_line_warnings);
        Ok(config)
    }

    fn stop(&self, status: i32, stdout: String) -> Stop {
        Stop { status, stdout, stderr: String::new() }
    }

    fn usage_error(&self, message: &str) -> Stop {
        let program = self.program_name.to_string_lossy();
        Stop {
            status: 2,
            stdout: String::new(),
            stderr: format!("{message}{}", usage::short(&program)),
        }
    }

    fn parse_command_line(
        &mut self,
        argv: &[OsString],
        warnings: &mut Vec<OsString>,
    ) -> Result<(), Stop> {
        let mut options = GetOpt::new(argv);
        let mut version = 0;
        loop {
            match options.next() {
                Opt::End => break,
                Opt::Short(b'c', value) => {
                    self.run = Run::Command(value);
                    break;
                }
                Opt::Short(b'm', value) => {
                    self.run = Run::Module(value);
                    break;
                }
                Opt::Short(b'W', value) => warnings.push(value),
                Opt::Short(b'X', value) => {
                    let text = value.to_string_lossy().into_owned();
                    let (name, value) = match text.split_once('=') {
                        Some((name, value)) => (name.to_string(), Some(value.to_string())),
                        None => (text, None),
                    };
                    self.x_options.push((name, value));
                }
                Opt::Long("check-hash-based-pycs", value) => match value.to_str() {
                    Some(mode @ ("always" | "never" | "default")) => {
                        self.check_hash_pycs = mode.into();
                    }
                    _ => {
                        return Err(self.usage_error(
                            "--check-hash-based-pycs must be one of 'default', 'always', or 'never'\n",
                        ));
                    }
                },
                Opt::Long("help-all", _) => return Err(self.stop(0, usage::complete(&self.name()))),
                Opt::Long("help-env", _) => return Err(self.stop(0, usage::environment())),
                Opt::Long("help-xoptions", _) => return Err(self.stop(0, usage::x_options())),
                Opt::Long("help", _) | Opt::Short(b'h' | b'?', _) => {
                    return Err(self.stop(0, usage::help(&self.name())));
                }
                Opt::Long("version", _) | Opt::Short(b'V', _) => version += 1,
                Opt::Short(flag, _) => self.set_flag(flag),
                Opt::Long(name, _) => {
                    return Err(self.usage_error(&format!("Unknown option: --{name}\n")));
                }
                Opt::Error(message) => return Err(self.usage_error(&message)),
            }
        }
        if version > 0 {
            let text = if version > 1 { crate::version::text() } else { crate::version::number() };
            return Err(self.stop(0, format!("Python {text}\n")));
        }
        let mut rest = options.rest().to_vec();
        if self.run == Run::Stdin && !rest.is_empty() {
            let file = rest.remove(0);
            if file != "-" {
                self.run = Run::File(file);
            } else {
                rest.insert(0, file);
                // Standard input keeps its dash as the program's name.
                self.arguments = rest;
                return Ok(());
            }
        }
        self.arguments = rest;
        Ok(())
    }

    fn name(&self) -> String {
        self.program_name.to_string_lossy().into_owned()
    }

    fn set_flag(&mut self, flag: u8) {
        match flag {
            b'b' => self.bytes_warning += 1,
            b'B' => self.write_bytecode = false,
            b'd' => self.debug = 1,
            b'i' => {
                self.inspect += 1;
                self.interactive += 1;
            }
            b'I' => self.isolated = true,
            b'E' => self.use_environment = false,
            b'O' => self.optimize += 1,
            b'P' => self.safe_path = true,
            b's' => self.user_site = false,
            b'S' => self.site = false,
            b'u' => self.unbuffered = true,
            b'v' => self.verbose += 1,
            b'x' => self.skip_first_line = true,
            b'q' => self.quiet = true,
            b'R' => self.random_hash_seed = true,
            // -t and -J are accepted and mean nothing.
            _ => {}
        }
    }

    fn read_environment(&mut self, env: &Env) -> Result<(), Stop> {
        let raise = |flag: &mut i32, name: &str| {
            if let Some(value) = variable(env, name) {
                let value = integer(&value).filter(|v| *v >= 0).unwrap_or(1);
                *flag = (*flag).max(value);
            }
        };
        raise(&mut self.verbose, "PYTHONVERBOSE");
        raise(&mut self.optimize, "PYTHONOPTIMIZE");
        // Of these a zero counts like nothing, of those further down it does not.
        let is_on = |name| variable(env, name).is_some_and(|value| integer(&value) != Some(0));
        self.debug = self.debug.max(is_on("PYTHONDEBUG").into());
        self.write_bytecode &= !is_on("PYTHONDONTWRITEBYTECODE");
        self.user_site &= !is_on("PYTHONNOUSERSITE");
        self.unbuffered |= is_on("PYTHONUNBUFFERED");
        self.inspect = self.inspect.max(variable(env, "PYTHONINSPECT").is_some().into());
        self.safe_path |= variable(env, "PYTHONSAFEPATH").is_some();
        self.dev_mode |= variable(env, "PYTHONDEVMODE").is_some();
        self.warn_default_encoding |= variable(env, "PYTHONWARNDEFAULTENCODING").is_some();
        self.faulthandler |= variable(env, "PYTHONFAULTHANDLER").is_some();
        self.pycache_prefix = variable(env, "PYTHONPYCACHEPREFIX");
        if let Some(seed) = variable(env, "PYTHONHASHSEED")
            && seed != "random"
            && !self.random_hash_seed
        {
            match seed.to_str().and_then(|s| s.parse::<u32>().ok()) {
                Some(seed) => {
                    self.hash_randomization = seed != 0;
                    self.hash_seed = Some(seed);
                }
                None => {
                    return Err(fatal(
                        "hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]",
                    ));
                }
            }
        }
        if let Some(value) = variable(env, "PYTHONIOENCODING").and_then(|v| v.into_string().ok()) {
            let (encoding, errors) = value.split_once(':').unwrap_or((&value, ""));
            let given = |text: &str| (!text.is_empty()).then(|| text.to_string());
            self.stdio = (given(encoding), given(errors));
        }
        Ok(())
    }

    /// The value of an `-X` option that was given last: `Some(None)` without a value.
    pub fn x_option(&self, name: &str) -> Option<Option<&str>> {
        self.x_options.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v.as_deref())
    }

    fn read_x_options(&mut self, env: &Env) -> Result<(), Stop> {
        self.dev_mode |= self.x_option("dev").is_some();
        self.faulthandler |= self.dev_mode || self.x_option("faulthandler").is_some();
        self.warn_default_encoding |= self.x_option("warn_default_encoding").is_some();
        self.utf8_mode = self.choose_utf8_mode(env)?;
        let digits = match self.x_option("int_max_str_digits") {
            Some(value) => Some((value.map(OsString::from), "-X int_max_str_digits")),
            None => {
                variable(env, "PYTHONINTMAXSTRDIGITS").map(|v| (Some(v), "PYTHONINTMAXSTRDIGITS"))
            }
        };
        if let Some((value, name)) = digits {
            let value = value.as_deref().and_then(integer).filter(|v| *v == 0 || *v >= 640);
            self.int_max_str_digits = value.ok_or_else(|| {
                fatal(format!(
                    "int_max_str_digits: {name}: invalid limit; must be >= 640 or 0 for unlimited."
                ))
            })?;
        }
        if let Some(Some(path)) = self.x_option("pycache_prefix") {
            self.pycache_prefix = (!path.is_empty()).then(|| path.into());
        } else if self.x_option("pycache_prefix").is_some() {
            self.pycache_prefix = None;
        }
        self.code_debug_ranges = self.x_option("no_debug_ranges").is_none()
            && variable(env, "PYTHONNODEBUGRANGES").is_none();
        let frozen = self.x_option("frozen_modules").map(|v| v.map(str::to_string));
        let frozen = frozen.or_else(|| {
            variable(env, "PYTHON_FROZEN_MODULES").map(|v| Some(v.to_string_lossy().into_owned()))
        });
        match frozen.as_ref().map(Option::as_deref) {
            None | Some(None | Some("on" | "")) => {}
            Some(Some("off")) => self.frozen_modules = false,
            Some(Some(_)) => {
                return Err(fatal(
                    "frozen_modules: bad value for option -X frozen_modules (expected \"on\" or \"off\")",
                ));
            }
        }
        // Anything but a number stands for 1.
        let reserved = |what: &str| {
            fatal(format!(
                "import_time: {what}values other than 1 and 2 are reserved for future use."
            ))
        };
        if let Some(value) = variable(env, "PYTHONPROFILEIMPORTTIME") {
            self.import_time = integer(&value).unwrap_or(1);
            if !(0..=2).contains(&self.import_time) {
                return Err(reserved("PYTHONPROFILEIMPORTTIME: numeric "));
            }
        }
        if let Some(value) = self.x_option("importtime") {
            self.import_time = value.and_then(|value| integer(value.as_ref())).unwrap_or(1);
            if !(0..=2).contains(&self.import_time) {
                return Err(reserved("-X importtime: "));
            }
        }
        let count = self.x_option("cpu_count").map(|v| v.map(OsString::from));
        match count.or_else(|| variable(env, "PYTHON_CPU_COUNT").map(Some)) {
            None => {}
            Some(Some(value)) if value == "default" => {}
            Some(value) => match value.as_deref().and_then(integer).filter(|v| *v >= 1) {
                Some(count) => self.cpu_count = count,
                None => {
                    return Err(fatal(
                        "cpu_count: -X cpu_count=n option: n is missing or an invalid number, n must be greater than 0",
                    ));
                }
            },
        }
        let switch = |name: &str, variable_name: &str| -> Option<bool> {
            match self.x_option(name) {
                Some(value) => Some(value != Some("0")),
                None => variable(env, variable_name).map(|v| v != "0"),
            }
        };
        let inherit = switch("thread_inherit_context", "PYTHON_THREAD_INHERIT_CONTEXT");
        let aware = switch("context_aware_warnings", "PYTHON_CONTEXT_AWARE_WARNINGS");
        self.thread_inherit_context = inherit.unwrap_or(false);
        self.context_aware_warnings = aware.unwrap_or(false);
        Ok(())
    }

    /// UTF-8 mode: asked for, or the locale is C or POSIX.
    fn choose_utf8_mode(&self, env: &Env) -> Result<bool, Stop> {
        if let Some(value) = self.x_option("utf8") {
            return match value {
                None | Some("1") => Ok(true),
                Some("0") => Ok(false),
                Some(_) => Err(fatal_utf8("-X utf8 option")),
            };
        }
        if let Some(value) = variable(env, "PYTHONUTF8") {
            return match value.to_str() {
                Some("1") => Ok(true),
                Some("0") => Ok(false),
                _ => Err(fatal_utf8("PYTHONUTF8 environment variable")),
            };
        }
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .iter()
            .find_map(|name| std::env::var_os(name).filter(|v| !v.is_empty()));
        Ok(locale.is_none_or(|name| name == "C" || name == "POSIX"))
    }

    fn collect_warnings(&mut self, env: &Env, command_line: Vec<OsString>) {
        if self.dev_mode {
            self.warn_options.push("default".into());
        }
        if let Some(value) = variable(env, "PYTHONWARNINGS") {
            for option in value.as_bytes().split(|&b| b == b',').filter(|part| !part.is_empty()) {
                self.warn_options.push(OsString::from_vec(option.to_vec()));
            }
        }
        self.warn_options.extend(command_line);
        if self.bytes_warning > 0 {
            let option = if self.bytes_warning > 1 {
                "error::BytesWarning"
            } else {
                "default::BytesWarning"
            };
            self.warn_options.push(option.into());
        }
    }
}
