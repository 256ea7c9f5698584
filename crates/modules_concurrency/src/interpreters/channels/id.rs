//! `ChannelID`: a channel's number, and which end it stands for.

use super::state::End;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::protocol::hash;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{GetSetDef, Header, Object, PyResult, Thread, Type, TypeSpec, heap, payload};

/// A channel ID object.
#[repr(C)]
pub struct ChannelId {
    header: Header,
    number: i64,
    end: End,
}

payload!(ChannelId, CHANNEL_ID);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    doc: "A channel ID identifies a channel and may be used as an int.",
    slots: SlotsSpec::EMPTY
        .repr(|_, this| {
            let id = ChannelId::of(this);
            let end = match id.end {
                End::Send => ", send=True",
                End::Recv => ", recv=True",
                End::Both => "",
            };
            Ok(Object::str(&format!("ChannelID({}{end})", id.number)))
        })
        .str(|_, this| Ok(Object::str(&ChannelId::of(this).number.to_string())))
        .int(|_, this| Ok(Object::int(ChannelId::of(this).number)))
        .index(|_, this| Ok(Object::int(ChannelId::of(this).number)))
        .hash(|_, this| Ok(hash::of_int(ChannelId::of(this).number)))
        .richcompare(compare)
        .drop_fields(heap::drop_fields_of::<ChannelId>),
    getset: &[
        GetSetDef::ro(
            "end",
            |_, this| {
                Ok(Object::str(match ChannelId::of(this).end {
                    End::Send => "send",
                    End::Recv => "recv",
                    End::Both => "both",
                }))
            },
            "'send', 'recv', or 'both'",
        ),
        GetSetDef::ro(
            "send",
            |_, this| Ok(new_id(ChannelId::of(this).number, End::Send)),
            "the 'send' end of the channel",
        ),
        GetSetDef::ro(
            "recv",
            |_, this| Ok(new_id(ChannelId::of(this).number, End::Recv)),
            "the 'recv' end of the channel",
        ),
    ],
    ..TypeSpec::new::<ChannelId>("_interpchannels.ChannelID")
};
pub static CHANNEL_ID: Type = Type::builtin(&SPEC);

fn compare(thread: &Thread, this: &Object, other: &Object, op: CompareOp) -> PyResult {
    let id = ChannelId::of(this);
    let equal = match other.downcast::<ChannelId>() {
        Some(other) => id.number == other.number && id.end == other.end,
        None if other.as_int().is_some() || other.as_float().is_some() => {
            Object::int(id.number).eq(thread, other)?
        }
        None => return Ok(Object::NOT_IMPLEMENTED),
    };
    Ok(op.from_equality(equal))
}

/// A channel ID object.
pub fn new_id(number: i64, end: End) -> Object {
    heap::new_object(&CHANNEL_ID, |header| ChannelId { header, number, end }).into()
}

/// Number and ends, as numbers that can cross.
pub fn parts(object: &Object) -> (i64, i64) {
    let id = ChannelId::of(object);
    (id.number, id.end as i64)
}

/// A channel ID object from its parts.
pub fn rebuild(thread: &Thread, number: i64, end: i64) -> PyResult {
    CHANNEL_ID.ready(thread);
    let end = match end {
        0 => End::Send,
        1 => End::Recv,
        _ => End::Both,
    };
    Ok(new_id(number, end))
}

/// A channel's number, given as a channel ID or an int.
pub fn channel_number(thread: &Thread, id: &Object) -> PyResult<i64> {
    if let Some(id) = id.downcast::<ChannelId>() {
        return Ok(id.number);
    }
    if id.ty().slots().index().is_none() {
        return Err(thread.type_error(format!("channel ID must be an int, got {}", id.ty().name())));
    }
    let number = id.to_i64(thread)?;
    if number < 0 {
        let shown = id.repr_string(thread)?;
        return Err(
            thread.value_error(format!("channel ID must be a non-negative int, got {shown}"))
        );
    }
    Ok(number)
}

/// The end that two flags choose; neither or both are both.
pub fn ends_argument(
    thread: &Thread,
    send: Option<&Object>,
    recv: Option<&Object>,
) -> PyResult<End> {
    let given = |value: Option<&Object>| value.map_or(Ok(false), |value| value.is_true(thread));
    Ok(match (given(send)?, given(recv)?) {
        (true, false) => End::Send,
        (false, true) => End::Recv,
        _ => End::Both,
    })
}
