//! The attributes of `sys` that come from the configuration, the paths and the build. Matches the parts of CPython's
//! `Python/sysmodule.c` that fill the module.

use crate::config::getpath::Paths;
use crate::config::{Config, Run};
use crate::interactive::BASE_REPL;
use crate::version;
use krait_objects::typeobj::flags::DISALLOW_INSTANTIATION;
use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::dict::Dict;
use krait_objects::types::namespace::Namespace;
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{Object, PyResult, Ref, Thread, Type, TypeSpec, os_string};
use krait_vm::modules::imp;
use std::ffi::OsStr;

macro_rules! struct_seq {
    ($ty:ident, $spec:ident, $def:ident, $name:literal, $visible:literal, $doc:literal, [$(($field:literal, $text:literal)),* $(,)?]) => {
        static $def: StructSeq = StructSeq {
            name: $name,
            doc: $doc,
            fields: &[$(Field::new($field, $text)),*],
            visible: $visible,
        };
        static $spec: TypeSpec = structseq::spec(&$def, DISALLOW_INSTANTIATION);
        static $ty: Type = Type::builtin(&$spec);
    };
}

struct_seq!(
    VERSION_INFO,
    VERSION_INFO_SPEC,
    VERSION_INFO_DEF,
    "sys.version_info",
    5,
    "The version, part by part.",
    [
        ("major", "Major number"),
        ("minor", "Minor number"),
        ("micro", "Patch number"),
        ("releaselevel", "'alpha', 'beta', 'candidate' or 'final'"),
        ("serial", "Number of the pre-release")
    ]
);
struct_seq!(
    FLAGS,
    FLAGS_SPEC,
    FLAGS_DEF,
    "sys.flags",
    18,
    "What the command line and the environment asked for.",
    [
        ("debug", "-d"),
        ("inspect", "-i"),
        ("interactive", "-i"),
        ("optimize", "-O or -OO"),
        ("dont_write_bytecode", "-B"),
        ("no_user_site", "-s"),
        ("no_site", "-S"),
        ("ignore_environment", "-E"),
        ("verbose", "-v"),
        ("bytes_warning", "-b"),
        ("quiet", "-q"),
        ("hash_randomization", "-R"),
        ("isolated", "-I"),
        ("dev_mode", "-X dev"),
        ("utf8_mode", "-X utf8"),
        ("warn_default_encoding", "-X warn_default_encoding"),
        ("safe_path", "-P"),
        ("int_max_str_digits", "-X int_max_str_digits"),
        ("gil", "-X gil"),
        ("thread_inherit_context", "-X thread_inherit_context"),
        ("context_aware_warnings", "-X context_aware_warnings")
    ]
);
struct_seq!(
    FLOAT_INFO,
    FLOAT_INFO_SPEC,
    FLOAT_INFO_DEF,
    "sys.float_info",
    11,
    "Limits and precision of float.",
    [
        ("max", "Largest finite value"),
        ("max_exp", "Largest binary exponent"),
        ("max_10_exp", "Largest decimal exponent"),
        ("min", "Smallest positive normal value"),
        ("min_exp", "Smallest binary exponent"),
        ("min_10_exp", "Smallest decimal exponent"),
        ("dig", "Decimal digits that survive"),
        ("mant_dig", "Binary digits of the mantissa"),
        ("epsilon", "Distance from 1 to the next value"),
        ("radix", "Base of the exponent"),
        ("rounds", "Rounding mode")
    ]
);
struct_seq!(
    INT_INFO,
    INT_INFO_SPEC,
    INT_INFO_DEF,
    "sys.int_info",
    4,
    "How int is represented.",
    [
        ("bits_per_digit", "Bits of a digit"),
        ("sizeof_digit", "Bytes of a digit"),
        ("default_max_str_digits", "Default of the digit limit"),
        ("str_digits_check_threshold", "Smallest digit limit")
    ]
);
struct_seq!(
    HASH_INFO,
    HASH_INFO_SPEC,
    HASH_INFO_DEF,
    "sys.hash_info",
    9,
    "How hashes are computed.",
    [
        ("width", "Bits of a hash"),
        ("modulus", "Modulus of numeric hashes"),
        ("inf", "Hash of infinity"),
        ("nan", "Not used"),
        ("imag", "Factor of the imaginary part"),
        ("algorithm", "Hash function of str and bytes"),
        ("hash_bits", "Bits of its result"),
        ("seed_bits", "Bits of its key"),
        ("cutoff", "Length below which another function is used")
    ]
);
struct_seq!(
    THREAD_INFO,
    THREAD_INFO_SPEC,
    THREAD_INFO_DEF,
    "sys.thread_info",
    3,
    "How threads are implemented.",
    [
        ("name", "Threading library"),
        ("lock", "Kind of lock"),
        ("version", "Version of the library")
    ]
);

/// Names of the standard library's modules (`sys.stdlib_module_names`).
const STDLIB_MODULE_NAMES: &[&str] = &[
    "__future__",
    "_abc",
    "_aix_support",
    "_android_support",
    "_apple_support",
    "_ast",
    "_ast_unparse",
    "_asyncio",
    "_bisect",
    "_blake2",
    "_bz2",
    "_codecs",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_collections",
    "_collections_abc",
    "_colorize",
    "_compat_pickle",
    "_contextvars",
    "_csv",
    "_ctypes",
    "_curses",
    "_curses_panel",
    "_datetime",
    "_dbm",
    "_decimal",
    "_elementtree",
    "_frozen_importlib",
    "_frozen_importlib_external",
    "_functools",
    "_gdbm",
    "_hashlib",
    "_heapq",
    "_hmac",
    "_imp",
    "_interpchannels",
    "_interpqueues",
    "_interpreters",
    "_io",
    "_ios_support",
    "_json",
    "_locale",
    "_lsprof",
    "_lzma",
    "_markupbase",
    "_md5",
    "_multibytecodec",
    "_multiprocessing",
    "_opcode",
    "_opcode_metadata",
    "_operator",
    "_osx_support",
    "_overlapped",
    "_pickle",
    "_posixshmem",
    "_posixsubprocess",
    "_py_abc",
    "_py_warnings",
    "_pydatetime",
    "_pydecimal",
    "_pyio",
    "_pylong",
    "_pyrepl",
    "_queue",
    "_random",
    "_remote_debugging",
    "_scproxy",
    "_sha1",
    "_sha2",
    "_sha3",
    "_signal",
    "_sitebuiltins",
    "_socket",
    "_sqlite3",
    "_sre",
    "_ssl",
    "_stat",
    "_statistics",
    "_string",
    "_strptime",
    "_struct",
    "_suggestions",
    "_symtable",
    "_sysconfig",
    "_thread",
    "_threading_local",
    "_tkinter",
    "_tokenize",
    "_tracemalloc",
    "_types",
    "_typing",
    "_uuid",
    "_warnings",
    "_weakref",
    "_weakrefset",
    "_winapi",
    "_wmi",
    "_zoneinfo",
    "_zstd",
    "abc",
    "annotationlib",
    "antigravity",
    "argparse",
    "array",
    "ast",
    "asyncio",
    "atexit",
    "base64",
    "bdb",
    "binascii",
    "bisect",
    "builtins",
    "bz2",
    "cProfile",
    "calendar",
    "cmath",
    "cmd",
    "code",
    "codecs",
    "codeop",
    "collections",
    "colorsys",
    "compileall",
    "compression",
    "concurrent",
    "configparser",
    "contextlib",
    "contextvars",
    "copy",
    "copyreg",
    "csv",
    "ctypes",
    "curses",
    "dataclasses",
    "datetime",
    "dbm",
    "decimal",
    "difflib",
    "dis",
    "doctest",
    "email",
    "encodings",
    "ensurepip",
    "enum",
    "errno",
    "faulthandler",
    "fcntl",
    "filecmp",
    "fileinput",
    "fnmatch",
    "fractions",
    "ftplib",
    "functools",
    "gc",
    "genericpath",
    "getopt",
    "getpass",
    "gettext",
    "glob",
    "graphlib",
    "grp",
    "gzip",
    "hashlib",
    "heapq",
    "hmac",
    "html",
    "http",
    "idlelib",
    "imaplib",
    "importlib",
    "inspect",
    "io",
    "ipaddress",
    "itertools",
    "json",
    "keyword",
    "linecache",
    "locale",
    "logging",
    "lzma",
    "mailbox",
    "marshal",
    "math",
    "mimetypes",
    "mmap",
    "modulefinder",
    "msvcrt",
    "multiprocessing",
    "netrc",
    "nt",
    "ntpath",
    "nturl2path",
    "numbers",
    "opcode",
    "operator",
    "optparse",
    "os",
    "pathlib",
    "pdb",
    "pickle",
    "pickletools",
    "pkgutil",
    "platform",
    "plistlib",
    "poplib",
    "posix",
    "posixpath",
    "pprint",
    "profile",
    "pstats",
    "pty",
    "pwd",
    "py_compile",
    "pyclbr",
    "pydoc",
    "pydoc_data",
    "pyexpat",
    "queue",
    "quopri",
    "random",
    "re",
    "readline",
    "reprlib",
    "resource",
    "rlcompleter",
    "runpy",
    "sched",
    "secrets",
    "select",
    "selectors",
    "shelve",
    "shlex",
    "shutil",
    "signal",
    "site",
    "smtplib",
    "socket",
    "socketserver",
    "sqlite3",
    "sre_compile",
    "sre_constants",
    "sre_parse",
    "ssl",
    "stat",
    "statistics",
    "string",
    "stringprep",
    "struct",
    "subprocess",
    "symtable",
    "sys",
    "sysconfig",
    "syslog",
    "tabnanny",
    "tarfile",
    "tempfile",
    "termios",
    "textwrap",
    "this",
    "threading",
    "time",
    "timeit",
    "tkinter",
    "token",
    "tokenize",
    "tomllib",
    "trace",
    "traceback",
    "tracemalloc",
    "tty",
    "turtle",
    "turtledemo",
    "types",
    "typing",
    "unicodedata",
    "unittest",
    "urllib",
    "uuid",
    "venv",
    "warnings",
    "wave",
    "weakref",
    "webbrowser",
    "winreg",
    "winsound",
    "wsgiref",
    "xml",
    "xmlrpc",
    "zipapp",
    "zipfile",
    "zipimport",
    "zlib",
    "zoneinfo",
];

fn path(path: impl AsRef<OsStr>) -> Object {
    os_string::decode(path.as_ref())
}

fn paths<S: AsRef<OsStr>>(all: impl IntoIterator<Item = S>) -> Object {
    Object::list(all.into_iter().map(path).collect())
}

fn flag(on: bool) -> Object {
    Object::small_int(on.into())
}

/// Fills what does not depend on the configuration.
pub fn set_constants(thread: &Thread, sys: &Ref<Dict>) {
    for ty in [&VERSION_INFO, &FLAGS, &FLOAT_INFO, &INT_INFO, &HASH_INFO, &THREAD_INFO] {
        ty.ready(thread);
    }
    let set = |name: &str, value: Object| sys.set_item_str(name, value);
    let (major, minor, micro) = version::VERSION;
    let version_info = structseq::instance(
        &VERSION_INFO,
        vec![
            Object::int(major),
            Object::int(minor),
            Object::int(micro),
            Object::str("final"),
            Object::small_int(0),
        ],
    );
    set("version", Object::str(&version::text()));
    set("version_info", version_info.clone());
    set("hexversion", Object::int(version::HEX));
    set("api_version", Object::int(1013));
    set("_git", Object::tuple(&[Object::str("CPython"), Object::str(""), Object::str("")]));
    set("_framework", Object::str(""));
    set("abiflags", Object::str(""));
    set("platlibdir", Object::str("lib"));
    let implementation = Dict::new();
    implementation.set_item_str("name", Object::str("krait"));
    implementation.set_item_str("cache_tag", Object::str("krait-314"));
    implementation.set_item_str("version", version_info);
    implementation.set_item_str("hexversion", Object::int(version::HEX));
    implementation.set_item_str("_multiarch", Object::str("x86_64-linux-gnu"));
    implementation.set_item_str("supports_isolated_interpreters", Object::FALSE);
    set("implementation", Namespace::with_dict(&implementation));
    set(
        "float_info",
        structseq::instance(
            &FLOAT_INFO,
            vec![
                Object::float(f64::MAX),
                Object::int(f64::MAX_EXP.into()),
                Object::int(f64::MAX_10_EXP.into()),
                Object::float(f64::MIN_POSITIVE),
                Object::int(f64::MIN_EXP.into()),
                Object::int(f64::MIN_10_EXP.into()),
                Object::int(f64::DIGITS.into()),
                Object::int(f64::MANTISSA_DIGITS.into()),
                Object::float(f64::EPSILON),
                Object::int(f64::RADIX.into()),
                Object::small_int(1),
            ],
        ),
    );
    // The representation that marshal and CPython's documentation speak of.
    set("int_info", structseq::instance(&INT_INFO, [30, 4, 4300, 640].map(Object::int).to_vec()));
    set(
        "hash_info",
        structseq::instance(
            &HASH_INFO,
            vec![
                Object::int(64),
                Object::int((1 << 61) - 1),
                Object::int(314_159),
                Object::small_int(0),
                Object::int(1_000_003),
                Object::str("siphash13"),
                Object::int(64),
                Object::int(128),
                Object::small_int(0),
            ],
        ),
    );
    set(
        "thread_info",
        structseq::instance(
            &THREAD_INFO,
            vec![Object::str("pthread"), Object::str("mutex+cond"), Object::NONE],
        ),
    );
    let mut builtin_names = imp::builtin_names();
    builtin_names.sort_unstable();
    let builtin_names: Vec<Object> = builtin_names.into_iter().map(Object::str).collect();
    set("builtin_module_names", Object::tuple(&builtin_names));
    let names: Vec<Object> = STDLIB_MODULE_NAMES.iter().map(|n| Object::str(n)).collect();
    set("stdlib_module_names", krait_objects::types::set::frozenset_of_constants(&names));
}

/// Fills what the configuration and the paths say.
pub fn set_configuration(
    thread: &Thread,
    sys: &Ref<Dict>,
    config: &Config,
    found: &Paths,
) -> PyResult<()> {
    let set = |name: &str, value: Object| sys.set_item_str(name, value);
    set("executable", path(&found.executable));
    set("_base_executable", path(&found.base_executable));
    set("prefix", path(&found.prefix));
    set("exec_prefix", path(&found.exec_prefix));
    set("base_prefix", path(&found.base_prefix));
    set("base_exec_prefix", path(&found.base_exec_prefix));
    set("_stdlib_dir", path(&found.stdlib_dir));
    set("_home", found.home.as_ref().map_or(Object::NONE, path));
    set("path", paths(&found.search_path));
    set("orig_argv", paths(&config.orig_argv));
    set("argv", argv(config));
    set("warnoptions", paths(&config.warn_options));
    let base_repl = BuiltinFunction::new(&BASE_REPL, None, Some(Object::str("sys")));
    set("_baserepl", base_repl.into());
    set("pycache_prefix", config.pycache_prefix.as_ref().map_or(Object::NONE, path));
    set("dont_write_bytecode", Object::from_bool(!config.write_bytecode));
    let options = Dict::new();
    for (name, value) in &config.x_options {
        let value = value.as_ref().map_or(Object::TRUE, |v| Object::str(v));
        options.set(thread, &Object::str(name), &value)?;
    }
    set("_xoptions", options.into());
    set(
        "flags",
        structseq::instance(
            &FLAGS,
            vec![
                Object::int(config.debug.into()),
                Object::int(config.inspect.into()),
                Object::int(config.interactive.into()),
                Object::int(config.optimize.into()),
                flag(!config.write_bytecode),
                flag(!config.user_site),
                flag(!config.site),
                flag(!config.use_environment),
                Object::int(config.verbose.into()),
                Object::int(config.bytes_warning.into()),
                flag(config.quiet),
                flag(config.hash_randomization),
                flag(config.isolated),
                Object::from_bool(config.dev_mode),
                flag(config.utf8_mode),
                flag(config.warn_default_encoding),
                Object::from_bool(config.safe_path),
                Object::int(config.int_max_str_digits.into()),
                Object::small_int(1),
                flag(config.thread_inherit_context),
                flag(config.context_aware_warnings),
            ],
        ),
    );
    Ok(())
}

/// `sys.argv`: what is run, and its arguments.
fn argv(config: &Config) -> Object {
    let mut all = Vec::new();
    match &config.run {
        Run::Command(_) => all.push(Object::str("-c")),
        Run::Module(_) => all.push(Object::str("-m")),
        Run::File(file) => all.push(path(file)),
        Run::Stdin if config.arguments.is_empty() => all.push(Object::str("")),
        Run::Stdin => {}
    }
    all.extend(config.arguments.iter().map(path));
    Object::list(all)
}
