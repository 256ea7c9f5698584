//! `syslog`: the system's log. Matches CPython's `Modules/syslogmodule.c`.

use crate::{arg, call};
use krait_host::libc;
use krait_host::syslog as host;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, CallArgs, MethodDef, Object, PyResult, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "syslog",
    doc: "The system's log.",
    functions: &[
        MethodDef::new(
            "openlog",
            "($module, /, ident=<unrepresentable>, logoption=0,\n        facility=LOG_USER)",
            openlog,
            "Say under which name and facility messages are logged.",
        ),
        MethodDef::noargs(
            "closelog",
            "($module, /)",
            |thread, _| {
                if !host::is_open() {
                    return Ok(Object::NONE);
                }
                thread.audit("syslog.closelog", &[])?;
                host::close();
                Ok(Object::NONE)
            },
            "Close the log and forget its options.",
        ),
        MethodDef::raw("syslog", "", syslog, "syslog([priority,] message): log a message."),
        MethodDef::one(
            "setlogmask",
            "($module, maskpri, /)",
            |thread, _, mask| {
                let mask = arg::int(thread, mask)?;
                thread.audit("syslog.setlogmask", &[Object::int(mask.into())])?;
                Ok(Object::int(host::set_mask(mask).into()))
            },
            "Set which priorities are logged; the former mask.",
        ),
        MethodDef::one(
            "LOG_MASK",
            "($module, pri, /)",
            |thread, _, priority| {
                let priority = arg::long(thread, priority)?;
                Ok(Object::int(i64::from(1i32.wrapping_shl(priority as u32))))
            },
            "The mask of one priority.",
        ),
        MethodDef::one(
            "LOG_UPTO",
            "($module, pri, /)",
            |thread, _, priority| {
                let priority = arg::long(thread, priority)? as u32;
                Ok(Object::int(i64::from(
                    1i32.wrapping_shl(priority.wrapping_add(1)).wrapping_sub(1),
                )))
            },
            "The mask of all priorities up to one.",
        ),
    ],
    exec,
};

/// The name of the running program without its directory.
fn program_name(thread: &Thread) -> PyResult<Option<Object>> {
    let argv = thread.interp().sys_dict().and_then(|sys| sys.get_str("argv"));
    let first = argv.as_ref().and_then(Object::as_list).and_then(|argv| argv.get(0));
    let Some(first) = first else { return Ok(None) };
    let Some(text) = first.as_str().map(|t| t.to_string_lossy()).filter(|t| !t.is_empty()) else {
        return Ok(None);
    };
    let name = text.rsplit('/').next().unwrap_or_default();
    Ok((!name.is_empty()).then(|| Object::str(name)))
}

fn open(thread: &Thread, ident: Option<Object>, options: i32, facility: i32) -> PyResult<()> {
    let event = [
        ident.clone().unwrap_or(Object::NONE),
        Object::int(options.into()),
        Object::int(facility.into()),
    ];
    thread.audit("syslog.openlog", &event)?;
    let ident = match ident {
        Some(ident) => Some(arg::cstring(thread, "openlog", "'ident'", &ident)?),
        None => None,
    };
    host::open(ident, options, facility);
    Ok(())
}

fn openlog(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    if let Some(ident) = args.opt(0)
        && ident.as_str().is_none()
    {
        return Err(thread.type_error(format!(
            "openlog() argument 'ident' must be str, not {}",
            call::shown_type(ident)
        )));
    }
    let options = args.opt(1).map_or(Ok(0), |o| arg::long(thread, o))?;
    let facility = args.opt(2).map_or(Ok(libc::LOG_USER.into()), |f| arg::long(thread, f))?;
    let ident = match args.opt(0) {
        Some(ident) => Some(ident.clone()),
        None => program_name(thread)?,
    };
    open(thread, ident, options as i32, facility as i32)?;
    Ok(Object::NONE)
}

fn syslog(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let (priority, message) = match args.no_keywords(thread, "syslog.syslog")? {
        [message] => (libc::LOG_INFO, message),
        [priority, message] => (arg::int(thread, priority)?, message),
        _ => return Err(thread.type_error("syslog.syslog requires 1 to 2 arguments")),
    };
    let position = if args.args.len() == 2 { "2" } else { "1" };
    let message = arg::cstring(thread, "syslog", position, message)?;
    let event = [Object::int(priority.into()), Object::fs_str(message.as_bytes())];
    thread.audit("syslog.syslog", &event)?;
    if !host::is_open() {
        open(thread, program_name(thread)?, 0, libc::LOG_USER)?;
    }
    thread.allow_threads(|| host::log(priority, &message));
    Ok(Object::NONE)
}

fn exec(_thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for &(name, value) in CONSTANTS {
        module.add(name, Object::int(value.into()));
    }
    Ok(())
}

static CONSTANTS: &[(&str, i32)] = &[
    ("LOG_ALERT", libc::LOG_ALERT),
    ("LOG_AUTH", libc::LOG_AUTH),
    ("LOG_AUTHPRIV", libc::LOG_AUTHPRIV),
    ("LOG_CONS", libc::LOG_CONS),
    ("LOG_CRIT", libc::LOG_CRIT),
    ("LOG_CRON", libc::LOG_CRON),
    ("LOG_DAEMON", libc::LOG_DAEMON),
    ("LOG_DEBUG", libc::LOG_DEBUG),
    ("LOG_EMERG", libc::LOG_EMERG),
    ("LOG_ERR", libc::LOG_ERR),
    ("LOG_FTP", libc::LOG_FTP),
    ("LOG_INFO", libc::LOG_INFO),
    ("LOG_KERN", libc::LOG_KERN),
    ("LOG_LOCAL0", libc::LOG_LOCAL0),
    ("LOG_LOCAL1", libc::LOG_LOCAL1),
    ("LOG_LOCAL2", libc::LOG_LOCAL2),
    ("LOG_LOCAL3", libc::LOG_LOCAL3),
    ("LOG_LOCAL4", libc::LOG_LOCAL4),
    ("LOG_LOCAL5", libc::LOG_LOCAL5),
    ("LOG_LOCAL6", libc::LOG_LOCAL6),
    ("LOG_LOCAL7", libc::LOG_LOCAL7),
    ("LOG_LPR", libc::LOG_LPR),
    ("LOG_MAIL", libc::LOG_MAIL),
    ("LOG_NDELAY", libc::LOG_NDELAY),
    ("LOG_NEWS", libc::LOG_NEWS),
    ("LOG_NOTICE", libc::LOG_NOTICE),
    ("LOG_NOWAIT", libc::LOG_NOWAIT),
    ("LOG_ODELAY", libc::LOG_ODELAY),
    ("LOG_PERROR", libc::LOG_PERROR),
    ("LOG_PID", libc::LOG_PID),
    ("LOG_SYSLOG", libc::LOG_SYSLOG),
    ("LOG_USER", libc::LOG_USER),
    ("LOG_UUCP", libc::LOG_UUCP),
    ("LOG_WARNING", libc::LOG_WARNING),
];
