//! Which instruction a name gets: fast local, cell, global, or a look-up by name.

use std::borrow::Cow;

use super::Compiler;
use super::unit::UnitKind;
use crate::error::CompileResult;
use crate::instruction_sequence::Location;
use crate::symtable::{Resolved, ScopeKind, maybe_mangle};
use krait_bytecode::{Const, Opcode};
use krait_syntax::ast::{Constant, Expr, ExprContext, ExprKind};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Fast,
    Deref,
    Global,
    Name,
}

impl Compiler<'_> {
    pub(crate) fn mangle<'n>(&self, name: &'n str) -> Cow<'n, str> {
        let class = self.units.last().and_then(|u| u.class.as_deref());
        maybe_mangle(class, &self.table.scopes[self.scope_id()], name)
    }

    /// What a (mangled) name is in the current unit, with an inlined comprehension's changes.
    pub(crate) fn resolve(&self, name: &str) -> Option<Resolved> {
        let unit = self.units.last()?;
        if let Some(changed) = unit.overrides.get(name) {
            return changed.and_then(|s| s.scope);
        }
        self.table.scopes[unit.scope].resolved(name)
    }

    pub(crate) fn name_load(&mut self, name: &str, loc: Location) -> CompileResult {
        self.name_op(name, ExprContext::Load, loc)
    }

    pub(crate) fn name_store(&mut self, name: &str, loc: Location) -> CompileResult {
        self.name_op(name, ExprContext::Store, loc)
    }

    pub(crate) fn name_delete(&mut self, name: &str, loc: Location) -> CompileResult {
        self.name_op(name, ExprContext::Del, loc)
    }

    /// The value of a literal or of `__debug__`.
    pub(crate) fn constant_of(&self, e: &Expr) -> Option<Constant> {
        match &e.kind {
            ExprKind::Constant { value, .. } => Some(value.clone()),
            ExprKind::Name { id, ctx: ExprContext::Load } if id.as_str() == "__debug__" => {
                Some(if self.options.optimize == 0 { Constant::True } else { Constant::False })
            }
            _ => None,
        }
    }

    pub(crate) fn name_op(&mut self, name: &str, ctx: ExprContext, loc: Location) -> CompileResult {
        if name == "__debug__" && ctx == ExprContext::Load {
            let debug = self.options.optimize == 0;
            self.load_const(Const::bool(debug), loc);
            return Ok(());
        }
        let mangled = self.mangle(name);
        let resolved = self.resolve(&mangled);
        let scope = &self.table.scopes[self.scope_id()];
        let (function_like, kind, sees_class) =
            (scope.is_function_like(), scope.kind, scope.can_see_class_scope);
        let unit = self.unit();
        let inlined = unit.in_inlined_comprehension;
        let access = match resolved {
            Some(Resolved::Free | Resolved::Cell) => Access::Deref,
            Some(Resolved::Local) if function_like || unit.fast_hidden.contains(&*mangled) => {
                Access::Fast
            }
            Some(Resolved::Local) => Access::Name,
            Some(Resolved::GlobalImplicit) if function_like => Access::Global,
            Some(Resolved::GlobalExplicit) => Access::Global,
            _ => Access::Name,
        };
        match access {
            Access::Deref => {
                // Here a free variable goes before the class's own implicit cell.
                let free = unit.free.get(&*mangled).copied();
                let index = match free.filter(|_| resolved == Some(Resolved::Free)) {
                    Some(index) => index,
                    None => self.deref_index(&mangled)?,
                };
                let op = match ctx {
                    ExprContext::Load if kind == ScopeKind::Class && !inlined => {
                        self.op(Opcode::LOAD_LOCALS, loc);
                        Opcode::LOAD_FROM_DICT_OR_DEREF
                    }
                    ExprContext::Load if sees_class && &*mangled != "__classdict__" => {
                        self.name_load("__classdict__", loc)?;
                        Opcode::LOAD_FROM_DICT_OR_DEREF
                    }
                    ExprContext::Load => Opcode::LOAD_DEREF,
                    ExprContext::Store => Opcode::STORE_DEREF,
                    ExprContext::Del => Opcode::DELETE_DEREF,
                };
                self.op_arg(op, index, loc);
            }
            Access::Fast => {
                let variable = self.cache.intern(&mangled);
                let index = self.unit().add_varname(variable);
                let op = match ctx {
                    ExprContext::Load => Opcode::LOAD_FAST,
                    ExprContext::Store => Opcode::STORE_FAST,
                    ExprContext::Del => Opcode::DELETE_FAST,
                };
                self.op_arg(op, index, loc);
            }
            Access::Global => {
                let symbol = self.cache.intern(&mangled);
                match ctx {
                    ExprContext::Load
                        if sees_class && resolved == Some(Resolved::GlobalImplicit) =>
                    {
                        self.name_load("__classdict__", loc)?;
                        let index = self.unit().add_name(symbol);
                        self.op_arg(Opcode::LOAD_FROM_DICT_OR_GLOBALS, index, loc);
                    }
                    ExprContext::Load => {
                        let index = self.unit().add_name(symbol);
                        self.op_arg(Opcode::LOAD_GLOBAL, index << 1, loc);
                    }
                    ExprContext::Store => {
                        let index = self.unit().add_name(symbol);
                        self.op_arg(Opcode::STORE_GLOBAL, index, loc);
                    }
                    ExprContext::Del => {
                        let index = self.unit().add_name(symbol);
                        self.op_arg(Opcode::DELETE_GLOBAL, index, loc);
                    }
                }
            }
            Access::Name => {
                let symbol = self.cache.intern(&mangled);
                let index = self.unit().add_name(symbol);
                match ctx {
                    ExprContext::Load if kind == ScopeKind::Class && inlined => {
                        self.op_arg(Opcode::LOAD_GLOBAL, index << 1, loc);
                    }
                    ExprContext::Load => self.op_arg(Opcode::LOAD_NAME, index, loc),
                    ExprContext::Store => self.op_arg(Opcode::STORE_NAME, index, loc),
                    ExprContext::Del => self.op_arg(Opcode::DELETE_NAME, index, loc),
                }
            }
        }
        Ok(())
    }

    /// The slot of a variable that is a cell or free, as it resolves: a unit can have both, such as a class's own `__class__` and
    /// the one of the class around it.
    pub(crate) fn closure_index(&mut self, name: &str) -> CompileResult<usize> {
        let implicit = ["__class__", "__classdict__", "__conditional_annotations__"];
        let own_cell = self.unit().kind == UnitKind::Class && implicit.contains(&name);
        if !own_cell
            && self.resolve(name) == Some(Resolved::Free)
            && let Some(&index) = self.unit().free.get(name)
        {
            return Ok(index);
        }
        self.deref_index(name)
    }

    /// The slot of a variable that the class body around has as a cell; the unit takes it as a free variable.
    pub(crate) fn implicit_cell(&mut self, name: &str) -> usize {
        if let Ok(index) = self.deref_index(name) {
            return index;
        }
        let interned = self.cache.intern(name);
        let unit = self.unit();
        let index = unit.metadata.cellvars.len() + unit.metadata.freevars.len();
        unit.metadata.freevars.push(interned);
        unit.free.insert(name.into(), index);
        index
    }

    /// The oparg of a cell or free variable.
    pub(crate) fn deref_index(&mut self, name: &str) -> CompileResult<usize> {
        let unit = self.unit();
        unit.cells
            .get(name)
            .or_else(|| unit.free.get(name))
            .copied()
            .ok_or_else(|| crate::error::CompileError::system(format!("no cell for '{name}'")))
    }
}
