//! `_sha1`. Matches CPython's `Modules/sha1module.c`.

use super::algorithm::SHA1;
use super::fixed::{constructor, hash_type};
use krait_objects::Object;
use krait_objects::types::module::ModuleDef;

hash_type!(Sha1, SHA1_TYPE, "_sha1.sha1", SHA1, "($self, obj, /)");

pub static DEF: ModuleDef = ModuleDef {
    name: "_sha1",
    doc: "",
    functions: &[constructor!("sha1", Sha1)],
    exec: |thread, module| {
        SHA1_TYPE.ready(thread);
        module.add("SHA1Type", SHA1_TYPE.to_object());
        module.add("_GIL_MINSIZE", Object::int(super::GIL_MINSIZE));
        Ok(())
    },
};
