//! `termios`: modes of terminals. Matches CPython's `Modules/termios.c`.

use crate::{arg, call};
use krait_host::libc;
use krait_host::term::{self, Modes, NCCS};
use krait_objects::types::list::List;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, MethodDef, Object, PyResult, Raised, Ref, Thread, exceptions as exc};
use std::io;

pub static DEF: ModuleDef = ModuleDef {
    name: "termios",
    doc: "The modes of terminals.",
    functions: &[
        MethodDef::one(
            "tcgetattr",
            "($module, fd, /)",
            tcgetattr,
            "The modes of a terminal, as a list.",
        ),
        MethodDef::new(
            "tcsetattr",
            "($module, fd, when, attributes, /)",
            tcsetattr,
            "Set the modes of a terminal.",
        ),
        MethodDef::new(
            "tcsendbreak",
            "($module, fd, duration, /)",
            |thread, module, args| {
                let fd = arg::fildes(thread, args.req(0))?;
                let duration = arg::int(thread, args.req(1))?;
                done(thread, module, thread.allow_threads(|| term::tcsendbreak(fd, duration)))
            },
            "Send a break.",
        ),
        MethodDef::one(
            "tcdrain",
            "($module, fd, /)",
            |thread, module, fd| {
                let fd = arg::fildes(thread, fd)?;
                done(thread, module, thread.allow_threads(|| term::tcdrain(fd)))
            },
            "Wait until everything written has been sent.",
        ),
        MethodDef::new(
            "tcflush",
            "($module, fd, queue, /)",
            |thread, module, args| {
                let fd = arg::fildes(thread, args.req(0))?;
                let queue = arg::int(thread, args.req(1))?;
                done(thread, module, thread.allow_threads(|| term::tcflush(fd, queue)))
            },
            "Discard what has not been read or sent.",
        ),
        MethodDef::new(
            "tcflow",
            "($module, fd, action, /)",
            |thread, module, args| {
                let fd = arg::fildes(thread, args.req(0))?;
                let action = arg::int(thread, args.req(1))?;
                done(thread, module, thread.allow_threads(|| term::tcflow(fd, action)))
            },
            "Suspend or resume input or output.",
        ),
        MethodDef::one(
            "tcgetwinsize",
            "($module, fd, /)",
            |thread, module, fd| {
                let fd = arg::fildes(thread, fd)?;
                let (rows, columns) =
                    term::window_size(fd).map_err(|e| error(thread, module, &e))?;
                Ok(Object::tuple(&[Object::int(rows.into()), Object::int(columns.into())]))
            },
            "The (rows, columns) of a terminal.",
        ),
        MethodDef::new(
            "tcsetwinsize",
            "($module, fd, winsize, /)",
            tcsetwinsize,
            "Set the (rows, columns) of a terminal.",
        ),
    ],
    exec,
};

#[cold]
fn error(thread: &Thread, module: &Object, error: &io::Error) -> Raised {
    let number = error.raw_os_error().unwrap_or(0);
    let text = Object::fs_str(&krait_host::errno::message(number));
    let exception = module
        .getattr_str(thread, "error")
        .and_then(|ty| ty.call(thread, &[Object::int(number.into()), text]));
    match exception {
        Ok(exception) if exception.is_instance(&exc::BASE_EXCEPTION) => thread.raise(exception),
        Ok(_) => thread.os_error(error, None, None),
        Err(raised) => raised,
    }
}

fn done(thread: &Thread, module: &Object, outcome: io::Result<()>) -> PyResult {
    outcome.map_err(|e| error(thread, module, &e))?;
    Ok(Object::NONE)
}

fn tcgetattr(thread: &Thread, module: &Object, fd: &Object) -> PyResult {
    let fd = arg::fildes(thread, fd)?;
    let modes =
        thread.allow_threads(|| term::tcgetattr(fd)).map_err(|e| error(thread, module, &e))?;
    // Without line editing two of the control characters are numbers.
    let raw = modes.lflag & libc::ICANON == 0;
    let cc = (0..NCCS).map(|i| {
        let c = modes.cc[i];
        if raw && (i == libc::VMIN || i == libc::VTIME) {
            Object::int(c.into())
        } else {
            Object::bytes(&[c])
        }
    });
    let cc = List::from_vec(cc.collect());
    let numbers = [modes.iflag, modes.oflag, modes.cflag, modes.lflag, modes.ispeed, modes.ospeed];
    let mut items: Vec<Object> = numbers.iter().map(|&n| Object::int(n.into())).collect();
    items.push(cc.into());
    Ok(List::from_vec(items).into())
}

fn tcsetattr(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let fd = arg::fildes(thread, args.req(0))?;
    let when = arg::int(thread, args.req(1))?;
    let items = args.req(2).as_list().map(List::to_vec).filter(|items| items.len() == 7);
    let Some(items) = items else {
        return Err(thread.type_error("tcsetattr, arg 3: must be 7 element list"));
    };
    let mut modes =
        thread.allow_threads(|| term::tcgetattr(fd)).map_err(|e| error(thread, module, &e))?;
    let number = |i: usize| arg::low_bits(thread, &items[i]).map(|n| n as u32);
    modes.iflag = number(0)?;
    modes.oflag = number(1)?;
    modes.cflag = number(2)?;
    modes.lflag = number(3)?;
    modes.ispeed = number(4)?;
    modes.ospeed = number(5)?;
    let characters = items[6].as_list().map(List::to_vec).filter(|c| c.len() == NCCS);
    let Some(characters) = characters else {
        return Err(
            thread.type_error(format!("tcsetattr: attributes[6] must be {NCCS} element list"))
        );
    };
    for (slot, object) in modes.cc.iter_mut().zip(&characters) {
        *slot = match object.as_bytes().map(|b| b.as_slice()) {
            Some(&[byte]) => byte,
            None if object.as_int().is_some() => arg::int(thread, object)? as u8,
            _ => {
                return Err(thread.type_error(
                    "tcsetattr: elements of attributes must be characters or integers",
                ));
            }
        };
    }
    done(thread, module, set(thread, fd, when, &modes))
}

fn set(thread: &Thread, fd: i32, when: i32, modes: &Modes) -> io::Result<()> {
    thread.allow_threads(|| term::tcsetattr(fd, when, modes))
}

fn tcsetwinsize(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let fd = arg::fildes(thread, args.req(0))?;
    let wrong = "tcsetwinsize, arg 2: must be a two-item sequence";
    let size = args.req(1);
    if !size.is_sequence() || size.len(thread)? != 2 {
        return Err(thread.type_error(wrong));
    }
    let items = [size.getitem_index(thread, 0)?, size.getitem_index(thread, 1)?];
    let rows = arg::long(thread, &items[0])?;
    let columns = arg::long(thread, &items[1])?;
    let (Ok(rows), Ok(columns)) = (u16::try_from(rows), u16::try_from(columns)) else {
        // The descriptor's own error comes first.
        term::window_size(fd).map_err(|e| error(thread, module, &e))?;
        return Err(thread.overflow_error("winsize value(s) out of range."));
    };
    done(thread, module, term::set_window_size(fd, (rows, columns)))
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    let base = exc::EXCEPTION.to_object();
    module.add("error", call::new_exception(thread, "termios", "error", &base)?);
    for &(name, value) in CONSTANTS {
        module.add(name, Object::int(value));
    }
    Ok(())
}

#[allow(clippy::unnecessary_cast)]
static CONSTANTS: &[(&str, i64)] = &[
    ("B0", libc::B0 as i64),
    ("B1000000", libc::B1000000 as i64),
    ("B110", libc::B110 as i64),
    ("B115200", libc::B115200 as i64),
    ("B1152000", libc::B1152000 as i64),
    ("B1200", libc::B1200 as i64),
    ("B134", libc::B134 as i64),
    ("B14400", 14400),
    ("B150", libc::B150 as i64),
    ("B1500000", libc::B1500000 as i64),
    ("B1800", libc::B1800 as i64),
    ("B19200", libc::B19200 as i64),
    ("B200", libc::B200 as i64),
    ("B2000000", libc::B2000000 as i64),
    ("B230400", libc::B230400 as i64),
    ("B2400", libc::B2400 as i64),
    ("B2500000", libc::B2500000 as i64),
    ("B28800", 28800),
    ("B300", libc::B300 as i64),
    ("B3000000", libc::B3000000 as i64),
    ("B3500000", libc::B3500000 as i64),
    ("B38400", libc::B38400 as i64),
    ("B4000000", libc::B4000000 as i64),
    ("B460800", libc::B460800 as i64),
    ("B4800", libc::B4800 as i64),
    ("B50", libc::B50 as i64),
    ("B500000", libc::B500000 as i64),
    ("B57600", libc::B57600 as i64),
    ("B576000", libc::B576000 as i64),
    ("B600", libc::B600 as i64),
    ("B7200", 7200),
    ("B75", libc::B75 as i64),
    ("B76800", 76800),
    ("B921600", libc::B921600 as i64),
    ("B9600", libc::B9600 as i64),
    ("BRKINT", libc::BRKINT as i64),
    ("BS0", libc::BS0 as i64),
    ("BS1", libc::BS1 as i64),
    ("BSDLY", libc::BSDLY as i64),
    ("CBAUD", libc::CBAUD as i64),
    ("CBAUDEX", libc::CBAUDEX as i64),
    ("CDSUSP", 25),
    ("CEOF", 4),
    ("CEOL", 0),
    ("CEOT", 4),
    ("CERASE", 127),
    ("CFLUSH", 15),
    ("CIBAUD", libc::CIBAUD as i64),
    ("CINTR", 3),
    ("CKILL", 21),
    ("CLNEXT", 22),
    ("CLOCAL", libc::CLOCAL as i64),
    ("CQUIT", 28),
    ("CR0", libc::CR0 as i64),
    ("CR1", libc::CR1 as i64),
    ("CR2", libc::CR2 as i64),
    ("CR3", libc::CR3 as i64),
    ("CRDLY", libc::CRDLY as i64),
    ("CREAD", libc::CREAD as i64),
    ("CRPRNT", 18),
    ("CRTSCTS", libc::CRTSCTS as i64),
    ("CS5", libc::CS5 as i64),
    ("CS6", libc::CS6 as i64),
    ("CS7", libc::CS7 as i64),
    ("CS8", libc::CS8 as i64),
    ("CSIZE", libc::CSIZE as i64),
    ("CSTART", 17),
    ("CSTOP", 19),
    ("CSTOPB", libc::CSTOPB as i64),
    ("CSUSP", 26),
    ("CWERASE", 23),
    ("ECHO", libc::ECHO as i64),
    ("ECHOCTL", libc::ECHOCTL as i64),
    ("ECHOE", libc::ECHOE as i64),
    ("ECHOK", libc::ECHOK as i64),
    ("ECHOKE", libc::ECHOKE as i64),
    ("ECHONL", libc::ECHONL as i64),
    ("ECHOPRT", libc::ECHOPRT as i64),
    ("EXTA", libc::EXTA as i64),
    ("EXTB", libc::EXTB as i64),
    ("EXTPROC", libc::EXTPROC as i64),
    ("FF0", libc::FF0 as i64),
    ("FF1", libc::FF1 as i64),
    ("FFDLY", libc::FFDLY as i64),
    ("FIOASYNC", libc::FIOASYNC as i64),
    ("FIOCLEX", libc::FIOCLEX as i64),
    ("FIONBIO", libc::FIONBIO as i64),
    ("FIONCLEX", libc::FIONCLEX as i64),
    ("FIONREAD", libc::FIONREAD as i64),
    ("FLUSHO", libc::FLUSHO as i64),
    ("HUPCL", libc::HUPCL as i64),
    ("IBSHIFT", libc::IBSHIFT as i64),
    ("ICANON", libc::ICANON as i64),
    ("ICRNL", libc::ICRNL as i64),
    ("IEXTEN", libc::IEXTEN as i64),
    ("IGNBRK", libc::IGNBRK as i64),
    ("IGNCR", libc::IGNCR as i64),
    ("IGNPAR", libc::IGNPAR as i64),
    ("IMAXBEL", libc::IMAXBEL as i64),
    ("INLCR", libc::INLCR as i64),
    ("INPCK", libc::INPCK as i64),
    ("IOCSIZE_MASK", 1073676288),
    ("IOCSIZE_SHIFT", 16),
    ("ISIG", libc::ISIG as i64),
    ("ISTRIP", libc::ISTRIP as i64),
    ("IUCLC", libc::IUCLC as i64),
    ("IUTF8", libc::IUTF8 as i64),
    ("IXANY", libc::IXANY as i64),
    ("IXOFF", libc::IXOFF as i64),
    ("IXON", libc::IXON as i64),
    ("NCCS", libc::NCCS as i64),
    ("NL0", libc::NL0 as i64),
    ("NL1", libc::NL1 as i64),
    ("NLDLY", libc::NLDLY as i64),
    ("NOFLSH", libc::NOFLSH as i64),
    ("N_MOUSE", 2),
    ("N_PPP", 3),
    ("N_SLIP", 1),
    ("N_STRIP", 4),
    ("N_TTY", 0),
    ("OCRNL", libc::OCRNL as i64),
    ("OFDEL", libc::OFDEL as i64),
    ("OFILL", libc::OFILL as i64),
    ("OLCUC", libc::OLCUC as i64),
    ("ONLCR", libc::ONLCR as i64),
    ("ONLRET", libc::ONLRET as i64),
    ("ONOCR", libc::ONOCR as i64),
    ("OPOST", libc::OPOST as i64),
    ("PARENB", libc::PARENB as i64),
    ("PARMRK", libc::PARMRK as i64),
    ("PARODD", libc::PARODD as i64),
    ("PENDIN", libc::PENDIN as i64),
    ("TAB0", libc::TAB0 as i64),
    ("TAB1", libc::TAB1 as i64),
    ("TAB2", libc::TAB2 as i64),
    ("TAB3", libc::TAB3 as i64),
    ("TABDLY", libc::TABDLY as i64),
    ("TCFLSH", libc::TCFLSH as i64),
    ("TCGETS", libc::TCGETS as i64),
    ("TCIFLUSH", libc::TCIFLUSH as i64),
    ("TCIOFF", libc::TCIOFF as i64),
    ("TCIOFLUSH", libc::TCIOFLUSH as i64),
    ("TCION", libc::TCION as i64),
    ("TCOFLUSH", libc::TCOFLUSH as i64),
    ("TCOOFF", libc::TCOOFF as i64),
    ("TCOON", libc::TCOON as i64),
    ("TCSADRAIN", libc::TCSADRAIN as i64),
    ("TCSAFLUSH", libc::TCSAFLUSH as i64),
    ("TCSANOW", libc::TCSANOW as i64),
    ("TCSBRK", libc::TCSBRK as i64),
    ("TCSBRKP", libc::TCSBRKP as i64),
    ("TCSETS", libc::TCSETS as i64),
    ("TCSETSF", libc::TCSETSF as i64),
    ("TCSETSW", libc::TCSETSW as i64),
    ("TCXONC", libc::TCXONC as i64),
    ("TIOCCONS", libc::TIOCCONS as i64),
    ("TIOCEXCL", libc::TIOCEXCL as i64),
    ("TIOCGETD", libc::TIOCGETD as i64),
    ("TIOCGICOUNT", libc::TIOCGICOUNT as i64),
    ("TIOCGLCKTRMIOS", libc::TIOCGLCKTRMIOS as i64),
    ("TIOCGPGRP", libc::TIOCGPGRP as i64),
    ("TIOCGSERIAL", libc::TIOCGSERIAL as i64),
    ("TIOCGSOFTCAR", libc::TIOCGSOFTCAR as i64),
    ("TIOCGWINSZ", libc::TIOCGWINSZ as i64),
    ("TIOCINQ", libc::TIOCINQ as i64),
    ("TIOCLINUX", libc::TIOCLINUX as i64),
    ("TIOCMBIC", libc::TIOCMBIC as i64),
    ("TIOCMBIS", libc::TIOCMBIS as i64),
    ("TIOCMGET", libc::TIOCMGET as i64),
    ("TIOCMIWAIT", libc::TIOCMIWAIT as i64),
    ("TIOCMSET", libc::TIOCMSET as i64),
    ("TIOCM_CAR", libc::TIOCM_CAR as i64),
    ("TIOCM_CD", libc::TIOCM_CD as i64),
    ("TIOCM_CTS", libc::TIOCM_CTS as i64),
    ("TIOCM_DSR", libc::TIOCM_DSR as i64),
    ("TIOCM_DTR", libc::TIOCM_DTR as i64),
    ("TIOCM_LE", libc::TIOCM_LE as i64),
    ("TIOCM_RI", libc::TIOCM_RI as i64),
    ("TIOCM_RNG", libc::TIOCM_RNG as i64),
    ("TIOCM_RTS", libc::TIOCM_RTS as i64),
    ("TIOCM_SR", libc::TIOCM_SR as i64),
    ("TIOCM_ST", libc::TIOCM_ST as i64),
    ("TIOCNOTTY", libc::TIOCNOTTY as i64),
    ("TIOCNXCL", libc::TIOCNXCL as i64),
    ("TIOCOUTQ", libc::TIOCOUTQ as i64),
    ("TIOCPKT", libc::TIOCPKT as i64),
    ("TIOCPKT_DATA", 0),
    ("TIOCPKT_DOSTOP", 32),
    ("TIOCPKT_FLUSHREAD", 1),
    ("TIOCPKT_FLUSHWRITE", 2),
    ("TIOCPKT_NOSTOP", 16),
    ("TIOCPKT_START", 8),
    ("TIOCPKT_STOP", 4),
    ("TIOCSCTTY", libc::TIOCSCTTY as i64),
    ("TIOCSERCONFIG", libc::TIOCSERCONFIG as i64),
    ("TIOCSERGETLSR", libc::TIOCSERGETLSR as i64),
    ("TIOCSERGETMULTI", libc::TIOCSERGETMULTI as i64),
    ("TIOCSERGSTRUCT", libc::TIOCSERGSTRUCT as i64),
    ("TIOCSERGWILD", libc::TIOCSERGWILD as i64),
    ("TIOCSERSETMULTI", libc::TIOCSERSETMULTI as i64),
    ("TIOCSERSWILD", libc::TIOCSERSWILD as i64),
    ("TIOCSER_TEMT", 1),
    ("TIOCSETD", libc::TIOCSETD as i64),
    ("TIOCSLCKTRMIOS", libc::TIOCSLCKTRMIOS as i64),
    ("TIOCSPGRP", libc::TIOCSPGRP as i64),
    ("TIOCSSERIAL", libc::TIOCSSERIAL as i64),
    ("TIOCSSOFTCAR", libc::TIOCSSOFTCAR as i64),
    ("TIOCSTI", libc::TIOCSTI as i64),
    ("TIOCSWINSZ", libc::TIOCSWINSZ as i64),
    ("TOSTOP", libc::TOSTOP as i64),
    ("VDISCARD", libc::VDISCARD as i64),
    ("VEOF", libc::VEOF as i64),
    ("VEOL", libc::VEOL as i64),
    ("VEOL2", libc::VEOL2 as i64),
    ("VERASE", libc::VERASE as i64),
    ("VINTR", libc::VINTR as i64),
    ("VKILL", libc::VKILL as i64),
    ("VLNEXT", libc::VLNEXT as i64),
    ("VMIN", libc::VMIN as i64),
    ("VQUIT", libc::VQUIT as i64),
    ("VREPRINT", libc::VREPRINT as i64),
    ("VSTART", libc::VSTART as i64),
    ("VSTOP", libc::VSTOP as i64),
    ("VSUSP", libc::VSUSP as i64),
    ("VSWTC", libc::VSWTC as i64),
    ("VSWTCH", 7),
    ("VT0", libc::VT0 as i64),
    ("VT1", libc::VT1 as i64),
    ("VTDLY", libc::VTDLY as i64),
    ("VTIME", libc::VTIME as i64),
    ("VWERASE", libc::VWERASE as i64),
    ("XCASE", libc::XCASE as i64),
    ("XTABS", libc::XTABS as i64),
];
