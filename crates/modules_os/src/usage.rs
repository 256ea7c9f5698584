//! `resource.struct_rusage` values.

use krait_host::process::Rusage;
use krait_objects::Object;

/// The values of a `struct_rusage`, as a tuple.
pub fn tuple(u: &Rusage) -> Object {
    let counts = [
        u.maxrss, u.ixrss, u.idrss, u.isrss, u.minflt, u.majflt, u.nswap, u.inblock, u.oublock,
        u.msgsnd, u.msgrcv, u.nsignals, u.nvcsw, u.nivcsw,
    ];
    let mut values = vec![Object::float(u.utime), Object::float(u.stime)];
    values.extend(counts.map(Object::int));
    Object::tuple(&values)
}
