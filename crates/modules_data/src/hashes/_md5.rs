//! `_md5`. Matches CPython's `Modules/md5module.c`.

use super::algorithm::MD5;
use super::fixed::{constructor, hash_type};
use krait_objects::Object;
use krait_objects::types::module::ModuleDef;

hash_type!(Md5, MD5_TYPE, "_md5.md5", MD5, "($self, obj, /)");

pub static DEF: ModuleDef = ModuleDef {
    name: "_md5",
    doc: "",
    functions: &[constructor!("md5", Md5)],
    exec: |thread, module| {
        MD5_TYPE.ready(thread);
        module.add("MD5Type", MD5_TYPE.to_object());
        module.add("_GIL_MINSIZE", Object::int(super::GIL_MINSIZE));
        Ok(())
    },
};
