//! `_interpchannels`: channels between interpreters. Matches CPython's `Modules/_interpchannelsmodule.c`.

mod id;
mod state;

use super::crossing::{self, Crossing, Fallback};
use super::queues::UNBOUND_REMOVE;
use id::{CHANNEL_ID, channel_number, ends_argument, new_id};
use krait_objects::exceptions::{self as exc, BaseException};
use krait_objects::thread::RUNTIME;
use krait_objects::typeobj::flags;
use krait_objects::types::memoryview::MEMORYVIEW;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{
    Args, Interpreter, MethodDef, Object, PyResult, Raised, Ref, Thread, Type, TypeSpec,
};
use state::{Channel, End, Failure, Item, Sent};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_interpchannels",
    doc: "This module provides primitive operations to manage Python interpreters.\n\
          The 'interpreters' module provides a more convenient interface.",
    functions: FUNCTIONS,
    exec,
};

/// Declares an exception type of the module.
macro_rules! exception {
    ($spec:ident, $type:ident, $name:literal, $base:expr) => {
        static $spec: TypeSpec = TypeSpec {
            base: Some(&$base),
            flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP | flags::MANAGED_WEAKREF,
            ..TypeSpec::new::<BaseException>($name)
        };
        static $type: Type = Type::builtin(&$spec);
    };
}

exception!(ERROR_SPEC, CHANNEL_ERROR, "_interpchannels.ChannelError", exc::RUNTIME_ERROR);
exception!(NOT_FOUND_SPEC, NOT_FOUND, "_interpchannels.ChannelNotFoundError", CHANNEL_ERROR);
exception!(CLOSED_SPEC, CLOSED, "_interpchannels.ChannelClosedError", CHANNEL_ERROR);
exception!(EMPTY_SPEC, EMPTY, "_interpchannels.ChannelEmptyError", CHANNEL_ERROR);
exception!(NOT_EMPTY_SPEC, NOT_EMPTY, "_interpchannels.ChannelNotEmptyError", CHANNEL_ERROR);

static INFO: StructSeq = StructSeq {
    name: "_interpchannels.ChannelInfo",
    doc: "A named tuple of a channel's state.",
    fields: &[
        Field::new("open", "both ends are open"),
        Field::new("closing", "send is closed, recv is non-empty"),
        Field::new("closed", "both ends are closed"),
        Field::new("count", "queued objects"),
        Field::new("num_interp_send", "interpreters bound to the send end"),
        Field::new("num_interp_send_released", "interpreters bound to the send end and released"),
        Field::new("num_interp_recv", "interpreters bound to the recv end"),
        Field::new("num_interp_recv_released", "interpreters bound to the recv end and released"),
        Field::new("num_interp_both", "interpreters bound to both ends"),
        Field::new("num_interp_both_released", "interpreters bound to both ends and released"),
        Field::new(
            "num_interp_both_send_released",
            "interpreters bound to both ends and released from send",
        ),
        Field::new(
            "num_interp_both_recv_released",
            "interpreters bound to both ends and released from recv",
        ),
        Field::new("send_associated", "the current interpreter is bound to the send end"),
        Field::new(
            "send_released",
            "the current interpreter is bound to the send end and released",
        ),
        Field::new("recv_associated", "the current interpreter is bound to the recv end"),
        Field::new(
            "recv_released",
            "the current interpreter is bound to the recv end and released",
        ),
    ],
    visible: 8,
};
static INFO_SPEC: TypeSpec = structseq::spec(&INFO, 0);
static CHANNEL_INFO: Type = Type::builtin(&INFO_SPEC);

/// The process's channels.
#[derive(Default)]
struct Channels {
    next: Cell<i64>,
    channels: RefCell<Vec<Channel>>,
}

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "create",
        "(unboundop=-1, fallback=-1)",
        create,
        "Makes a channel and returns its ID.",
    ),
    MethodDef::new("destroy", "(cid)", destroy, "Ends a channel, as if it had never been."),
    MethodDef::noargs("list_all", "($self, /)", list_all, "ID and defaults of every channel."),
    MethodDef::new(
        "list_interpreters",
        "(cid, *, send)",
        list_interpreters,
        "IDs of the interpreters that use an end.",
    ),
    MethodDef::new(
        "send",
        "(cid, obj, unboundop=-1, fallback=-1, *, blocking=True, timeout=None)",
        |thread, _, args| send(thread, args, false),
        "Adds an object's data to a channel, and waits until it is taken.",
    ),
    MethodDef::new(
        "send_buffer",
        "(cid, obj, unboundop=-1, fallback=-1, *, blocking=True, timeout=None)",
        |thread, _, args| send(thread, args, true),
        "Adds a view of an object's memory to a channel, and waits until it is taken.",
    ),
    MethodDef::new(
        "recv",
        "(cid, default=<unrepresentable>)",
        recv,
        "Takes the oldest object; and what stands for it if its interpreter has ended.",
    ),
    MethodDef::new(
        "close",
        "(cid, *, send=False, recv=False, force=False)",
        close,
        "Closes the channel for all interpreters.",
    ),
    MethodDef::new(
        "release",
        "(cid, *, send=False, recv=False, force=True)",
        release,
        "Closes the channel for the current interpreter.",
    ),
    MethodDef::new(
        "get_count",
        "(cid)",
        |thread, _, args| {
            with_open(thread, args.req(0), |channel| Ok(Object::int_usize(channel.items.len())))
        },
        "Number of items.",
    ),
    MethodDef::new("get_info", "(cid)", get_info, "Details about the channel."),
    MethodDef::new(
        "get_channel_defaults",
        "(cid)",
        |thread, _, args| {
            with_open(thread, args.req(0), |channel| {
                Ok(Object::tuple(&[
                    Object::small_int(channel.unbound),
                    Object::small_int(channel.fallback),
                ]))
            })
        },
        "The defaults that the channel was made with.",
    ),
    MethodDef::new(
        "_channel_id",
        "(cid, *, send=False, recv=False, force=False, _resolve=False)",
        make_id,
        "",
    ),
    MethodDef::new("_register_end_types", "(send, recv)", register, ""),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for ty in [&CHANNEL_ERROR, &NOT_FOUND, &CLOSED, &EMPTY, &NOT_EMPTY, &CHANNEL_ID] {
        module.add_type(thread, ty);
    }
    structseq::add_to_module(thread, module, &CHANNEL_INFO);
    crossing::register_class(thread, &CHANNEL_ID.to_object(), |_, object| {
        let (number, ends) = id::parts(object);
        Ok(Crossing::Made(id::rebuild, number, ends))
    });
    Ok(())
}

fn register(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    fn end(thread: &Thread, object: &Object, callable: &str) -> PyResult<Crossing> {
        let id = object.getattr(thread, &Object::str("_id"))?;
        Ok(Crossing::Numbered {
            module: "test.support.channels".into(),
            callable: callable.into(),
            arguments: vec![id.index(thread)?.to_i64(thread)?],
        })
    }
    crossing::register_class(thread, args.req(0), |thread, object| {
        end(thread, object, "SendChannel")
    });
    crossing::register_class(thread, args.req(1), |thread, object| {
        end(thread, object, "RecvChannel")
    });
    Ok(Object::NONE)
}

fn all(thread: &Thread) -> PyResult<&'static Channels> {
    match RUNTIME.main_interpreter() {
        Some(main) => Ok(main.state::<Channels>()),
        None => Err(thread.runtime_error("there is no main interpreter")),
    }
}

fn failed(thread: &Thread, id: i64, failure: Failure) -> Raised {
    let (class, message): (&Type, String) = match failure {
        Failure::NotFound => (&NOT_FOUND, format!("channel {id} not found")),
        Failure::Closed => (&CLOSED, format!("channel {id} is closed")),
        Failure::Released => (&CLOSED, format!("channel {id} is already closed")),
        Failure::ClosedWaiting => (&CLOSED, format!("channel {id} has closed")),
        Failure::Empty => (&EMPTY, format!("channel {id} is empty")),
        Failure::NotEmpty => {
            (&NOT_EMPTY, "may not be closed if not empty (try force=True)".to_string())
        }
    };
    thread.err(class, message)
}

/// Works on a channel; no Python code runs meanwhile.
fn with_channel<R>(
    thread: &Thread,
    id: i64,
    work: impl FnOnce(&mut Channel) -> Result<R, Failure>,
) -> PyResult<R> {
    let mut channels = all(thread)?.channels.borrow_mut();
    let result = match channels.iter_mut().find(|channel| channel.id == id) {
        Some(channel) => work(channel),
        None => Err(Failure::NotFound),
    };
    drop(channels);
    result.map_err(|failure| failed(thread, id, failure))
}

/// As [`with_channel`], for a channel that is not closed.
fn with_open<R>(
    thread: &Thread,
    id: &Object,
    work: impl FnOnce(&mut Channel) -> Result<R, Failure>,
) -> PyResult<R> {
    with_channel(thread, channel_number(thread, id)?, |channel| {
        if channel.open { work(channel) } else { Err(Failure::Closed) }
    })
}

fn option(
    thread: &Thread,
    value: Option<&Object>,
    default: i32,
    low: i32,
    high: i32,
    what: &str,
) -> PyResult<i32> {
    let value = match value {
        Some(value) => value.to_c_int(thread)?,
        None => -1,
    };
    match value {
        ..=-1 => Ok(default),
        _ if (low..=high).contains(&value) => Ok(value),
        _ => Err(thread.value_error(format!("unsupported {what} {value}"))),
    }
}

fn flag(thread: &Thread, value: Option<&Object>, default: bool) -> PyResult<bool> {
    value.map_or(Ok(default), |value| value.is_true(thread))
}

fn create(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let unbound = option(thread, args.opt(0), 3, 1, 3, "unboundop")?;
    let fallback = option(thread, args.opt(1), 1, 0, 1, "fallback")?;
    let channels = all(thread)?;
    let id = channels.next.get();
    channels.next.set(id + 1);
    channels.channels.borrow_mut().push(Channel::new(id, unbound, fallback));
    Ok(new_id(id, End::BOTH))
}

fn destroy(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let id = channel_number(thread, args.req(0))?;
    let mut channels = all(thread)?.channels.borrow_mut();
    let removed =
        channels.iter().position(|channel| channel.id == id).map(|at| channels.remove(at));
    drop(channels);
    match removed {
        Some(mut channel) => {
            drop(channel.take_items());
            Ok(Object::NONE)
        }
        None => Err(failed(thread, id, Failure::NotFound)),
    }
}

fn list_all(thread: &Thread, _module: &Object) -> PyResult {
    let channels = all(thread)?.channels.borrow();
    let shown = |channel: &Channel| {
        Object::tuple(&[
            new_id(channel.id, End::BOTH),
            Object::small_int(channel.unbound),
            Object::small_int(channel.fallback),
        ])
    };
    Ok(Object::list(channels.iter().filter(|channel| channel.open).map(shown).collect()))
}

fn list_interpreters(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let end = if args.req(1).is_true(thread)? { End::Send } else { End::Recv };
    with_open(thread, args.req(0), |channel| {
        if end == End::Send && channel.closing {
            return Err(Failure::Closed);
        }
        let open = channel.users(end).iter().filter(|user| user.open);
        Ok(Object::list(open.map(|user| Object::int(user.interp)).collect()))
    })
}

fn send(thread: &Thread, args: Args<'_>, buffer: bool) -> PyResult {
    let id = channel_number(thread, args.req(0))?;
    let blocking = flag(thread, args.opt(4), true)?;
    let deadline = match args.opt_not_none(5) {
        Some(timeout) if blocking => {
            let timeout = timeout.to_f64(thread)?;
            if timeout < 0.0 {
                return Err(thread.value_error("timeout value must be a non-negative number"));
            }
            Some(Instant::now() + Duration::from_secs_f64(timeout.min(1e9)))
        }
        _ => None,
    };
    let defaults =
        with_open(thread, args.req(0), |channel| Ok((channel.unbound, channel.fallback)))?;
    let unbound = option(thread, args.opt(2), defaults.0, 1, 3, "unboundop")?;
    let fallback = match option(thread, args.opt(3), defaults.1, 0, 1, "fallback")? {
        0 => Fallback::None,
        _ => Fallback::Full,
    };
    let data = if buffer {
        let view = MEMORYVIEW.to_object().call(thread, std::slice::from_ref(args.req(1)))?;
        Crossing::of(thread, &view, Fallback::None)?
    } else {
        Crossing::of(thread, args.req(1), fallback)?
    };
    let sent = Rc::new(Cell::new(Sent::Waiting));
    let interp = thread.interp().id();
    let item = Item { interp, data: Some(data), unbound, sent: sent.clone() };
    let mut item = Some(item);
    with_channel(thread, id, |channel| channel.add(interp, &mut item))?;
    if !blocking {
        return Ok(Object::NONE);
    }
    loop {
        match sent.get() {
            Sent::Received => return Ok(Object::NONE),
            Sent::Closed => return Err(failed(thread, id, Failure::ClosedWaiting)),
            Sent::Waiting => {}
        }
        if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            withdraw(thread, id, &sent)?;
            return Err(thread.err(&exc::TIMEOUT_ERROR, "timed out"));
        }
        thread.allow_threads(|| std::thread::sleep(Duration::from_millis(1)));
        if thread.breaker_set()
            && let Err(raised) = (thread.hooks().breaker)(thread)
        {
            withdraw(thread, id, &sent)?;
            return Err(raised);
        }
    }
}

/// Takes an item that nobody has received back.
fn withdraw(thread: &Thread, id: i64, sent: &Rc<Cell<Sent>>) -> PyResult<()> {
    let mut channels = all(thread)?.channels.borrow_mut();
    let channel = channels.iter_mut().find(|channel| channel.id == id);
    let item = channel.and_then(|channel| {
        let at = channel.items.iter().position(|item| Rc::ptr_eq(&item.sent, sent))?;
        channel.items.remove(at)
    });
    drop(channels);
    drop(item);
    Ok(())
}

fn recv(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let id = channel_number(thread, args.req(0))?;
    let interp = thread.interp().id();
    let item = with_channel(thread, id, |channel| channel.next(interp));
    let item = match item {
        Err(raised) if raised.is(&EMPTY) => match args.opt(1) {
            Some(default) => return Ok(Object::tuple(&[default.clone(), Object::NONE])),
            None => return Err(raised),
        },
        item => item?,
    };
    let result = match &item.data {
        Some(data) => Object::tuple(&[data.rebuild(thread)?, Object::NONE]),
        None => Object::tuple(&[Object::NONE, Object::small_int(item.unbound)]),
    };
    item.sent.set(Sent::Received);
    Ok(result)
}

fn close(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let id = channel_number(thread, args.req(0))?;
    let end = ends_argument(thread, args.opt(1), args.opt(2))?;
    let force = flag(thread, args.opt(3), false)?;
    let dropped = with_channel(thread, id, |channel| channel.close(end, force))?;
    drop(dropped);
    Ok(Object::NONE)
}

fn release(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let id = channel_number(thread, args.req(0))?;
    let end = ends_argument(thread, args.opt(1), args.opt(2))?;
    let interp = thread.interp().id();
    with_channel(thread, id, |channel| channel.release(interp, end))?;
    Ok(Object::NONE)
}

fn make_id(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let number = channel_number(thread, args.req(0))?;
    let (send, recv) = (args.opt(1), args.opt(2));
    let given = |value: Option<&Object>| value.map(|value| value.is_true(thread)).transpose();
    if given(send)? == Some(false) && given(recv)? == Some(false) {
        return Err(thread.value_error("'send' and 'recv' cannot both be False"));
    }
    let end = ends_argument(thread, send, recv)?;
    if !flag(thread, args.opt(3), false)? {
        with_channel(thread, number, |_| Ok(()))?;
    }
    Ok(new_id(number, end))
}

fn get_info(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let id = channel_number(thread, args.req(0))?;
    let own = thread.interp().id();
    let values = with_channel(thread, id, |channel| Ok(channel.info(own)))?;
    let values = values.into_iter().enumerate().map(|(at, value)| match at {
        0..=2 | 12.. => Object::from_bool(value != 0),
        _ => Object::int_usize(value),
    });
    Ok(structseq::instance(&CHANNEL_INFO, values.collect()))
}

/// Unbinds the items of an interpreter that has ended, and releases its ends.
pub fn interpreter_ended(thread: &Thread, interp: &Interpreter) {
    let Ok(channels) = all(thread) else { return };
    let mut dropped = Vec::new();
    for channel in channels.channels.borrow_mut().iter_mut() {
        for item in channel.items.iter_mut().filter(|item| item.interp == interp.id()) {
            dropped.extend(item.data.take());
        }
        channel.items.retain(|item| item.data.is_some() || item.unbound != UNBOUND_REMOVE);
        channel.forget(interp.id());
    }
}
