//! `_ast`: the classes of syntax tree nodes, and trees as objects and back. Matches CPython's `Python/Python-ast.c` and
//! `Python/ast.c`.

mod base;
mod classes;
mod from_object;
mod nodes;
mod optimize;
mod to_object;
mod validate;

pub use from_object::tree_of;
pub use optimize::optimize;
pub use to_object::object_of;

use base::AST;
use classes::Classes;
use krait_objects::types::module::ModuleDef;
use krait_objects::{Object, PyResult, Thread};
use nodes::Node;

/// `PyCF_ONLY_AST`: `compile` gives a tree.
pub const ONLY_AST: i32 = 0x400;

pub static DEF: ModuleDef = ModuleDef {
    name: "_ast",
    doc: "",
    functions: &[],
    exec: |thread, module| {
        let classes = Classes::get(thread)?;
        module.add("AST", AST.to_object());
        module.add("PyCF_ALLOW_TOP_LEVEL_AWAIT", Object::int(0x2000));
        module.add("PyCF_ONLY_AST", Object::int(ONLY_AST.into()));
        module.add("PyCF_TYPE_COMMENTS", Object::int(0x1000));
        module.add("PyCF_OPTIMIZED_AST", Object::int(0x8400));
        for &node in Node::ALL {
            module.add(node.class_name(), classes.class(node).ty.to_object());
        }
        Ok(())
    },
};

/// `PyAST_Check`: an instance of `ast.AST`.
pub fn is_node(thread: &Thread, object: &Object) -> PyResult<bool> {
    if object.is_instance(&AST) {
        return Ok(true);
    }
    Classes::get(thread)?;
    object.isinstance(thread, &AST.to_object())
}
