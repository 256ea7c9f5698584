//! What `-h` and its kin print.

/// The first lines, and where to find more: shown after a wrong option.
pub fn short(program: &str) -> String {
    format!("{}Try `python -h' for more information.\n", line(program))
}

fn line(program: &str) -> String {
    format!("usage: {program} [option] ... [-c cmd | -m mod | file | -] [arg] ...\n")
}

/// `--help`.
pub fn help(program: &str) -> String {
    format!("{}{OPTIONS}", line(program))
}

/// `--help-env`.
pub fn environment() -> String {
    ENVIRONMENT.to_string()
}

/// `--help-xoptions`.
pub fn x_options() -> String {
    X_OPTIONS.to_string()
}

/// `--help-all`.
pub fn complete(program: &str) -> String {
    format!("{}\n{ENVIRONMENT}\n{X_OPTIONS}", help(program))
}

const OPTIONS: &str = "\
Options (with the environment variables that do the same):
-b     : warn when bytes become str or are compared with it (-bb: raise)
-B     : write no .pyc files; also PYTHONDONTWRITEBYTECODE=x
-c cmd : the program is this text (ends the options)
-d     : parser debugging output; also PYTHONDEBUG=x
-E     : ignore the PYTHON* variables
-h     : print this help and exit (also -? or --help)
-i     : go on with a prompt after the program; also PYTHONINSPECT=x
-I     : keep apart from the user's environment (implies -E, -P and -s)
-m mod : run a library module as a program (ends the options)
-O     : leave assert statements and __debug__ code out; also PYTHONOPTIMIZE=x
-OO    : as -O, and leave docstrings out
-P     : put no unsafe directory first in sys.path; also PYTHONSAFEPATH
-q     : no greeting at the prompt
-s     : leave the user's site directory out; also PYTHONNOUSERSITE=x
-S     : do not import site at the start
-u     : unbuffered standard output and error; also PYTHONUNBUFFERED=x
-v     : trace imports (repeat for more); also PYTHONVERBOSE=x
-V     : print the version and exit (also --version); twice for more
-W arg : warning filter, action:message:category:module:lineno; also PYTHONWARNINGS=arg
-x     : skip the first line of the source
-X opt : set an implementation option (--help-xoptions lists them)
--check-hash-based-pycs always|default|never:
         whether hash-based .pyc files are checked against their source
--help-env      : print help about environment variables and exit
--help-xoptions : print help about -X options and exit
--help-all      : print all help and exit

Arguments:
file   : the program
-      : the program comes from standard input (a prompt if it is a terminal)
arg ...: arguments of the program, in sys.argv[1:]
";

const ENVIRONMENT: &str = "\
Environment variables:
PYTHONBREAKPOINT : what breakpoint() calls; 0 switches it off
PYTHONHASHSEED   : seed of str and bytes hashes, 'random' or 0 to 4294967295
PYTHONHOME       : prefix below which the standard library lies
PYTHONIOENCODING : encoding[:errors] of the standard streams
PYTHONPATH       : directories, separated by ':', put before the default module search path
PYTHONSTARTUP    : file run before the first prompt
PYTHONUSERBASE   : the user's base directory

With an option of the same meaning (see --help and --help-xoptions):
  PYTHON_CONTEXT_AWARE_WARNINGS, PYTHON_CPU_COUNT, PYTHONDEBUG, PYTHONDEVMODE, PYTHONDONTWRITEBYTECODE,
  PYTHONFAULTHANDLER, PYTHON_FROZEN_MODULES, PYTHONINSPECT, PYTHONINTMAXSTRDIGITS, PYTHONNOUSERSITE,
  PYTHONOPTIMIZE, PYTHONPYCACHEPREFIX, PYTHONSAFEPATH, PYTHON_THREAD_INHERIT_CONTEXT, PYTHONUNBUFFERED,
  PYTHONUTF8, PYTHONVERBOSE, PYTHONWARNDEFAULTENCODING, PYTHONWARNINGS
";

const X_OPTIONS: &str = "\
Implementation options:
-X context_aware_warnings=[0|1]: filters of warnings belong to the context
-X cpu_count=N: what os.cpu_count() gives; 'default' for the machine's number
-X dev : development mode
-X faulthandler: show the Python traceback on fatal errors
-X frozen_modules=[on|off]: whether modules that the binary carries are used
-X int_max_str_digits=N: most digits of conversions between int and str; 0 for no limit
-X pycache_prefix=PATH: write .pyc files to a tree of their own
-X thread_inherit_context=[0|1]: threads start with the context of their starter
-X utf8[=0|1]: UTF-8 mode
-X warn_default_encoding: warn about files opened without an encoding
";
