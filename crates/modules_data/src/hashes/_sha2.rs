//! `_sha2`: SHA-224 to SHA-512. Matches CPython's `Modules/sha2module.c`.

use super::algorithm::{SHA224, SHA256, SHA384, SHA512};
use super::fixed::{constructor, hash_type};
use krait_objects::Object;
use krait_objects::types::module::ModuleDef;

hash_type!(Sha224, SHA224_TYPE, "_sha2.SHA224Type", SHA224, "($self, obj, /)");
hash_type!(Sha256, SHA256_TYPE, "_sha2.SHA256Type", SHA256, "($self, obj, /)");
hash_type!(Sha384, SHA384_TYPE, "_sha2.SHA384Type", SHA384, "($self, obj, /)");
hash_type!(Sha512, SHA512_TYPE, "_sha2.SHA512Type", SHA512, "($self, obj, /)");

pub static DEF: ModuleDef = ModuleDef {
    name: "_sha2",
    doc: "",
    functions: &[
        constructor!("sha224", Sha224),
        constructor!("sha256", Sha256),
        constructor!("sha384", Sha384),
        constructor!("sha512", Sha512),
    ],
    exec: |thread, module| {
        let types = [
            ("SHA224Type", &SHA224_TYPE),
            ("SHA256Type", &SHA256_TYPE),
            ("SHA384Type", &SHA384_TYPE),
            ("SHA512Type", &SHA512_TYPE),
        ];
        for (name, ty) in types {
            ty.ready(thread);
            module.add(name, ty.to_object());
        }
        module.add("_GIL_MINSIZE", Object::int(super::GIL_MINSIZE));
        Ok(())
    },
};
