//! Annotations: `__annotate__` functions of modules, classes and functions (PEP 649), or strings under the future import.

use super::statements::wrong_target;
use super::unit::UnitKind;
use super::{Compiler, loc};
use crate::error::CompileResult;
use crate::instruction_sequence::Location;
use crate::symtable::build::{FunctionQuestions, key_of};
use crate::symtable::{Part, ScopeKind};
use krait_bytecode::opcode::{common_constant, compare, function_attribute};
use krait_bytecode::{Code, Const, Opcode};
use krait_syntax::ast::*;
use std::sync::Arc;

/// A variable annotation of a module or class, evaluated later.
#[derive(Clone, Debug)]
pub struct Deferred {
    pub name: String,
    pub annotation: P<Expr>,
    pub range: Range,
    /// Its index among the conditional annotations.
    pub conditional: Option<usize>,
}

impl Compiler<'_> {
    /// `if format > 2: raise NotImplementedError`.
    pub(crate) fn annotation_preamble(&mut self, at: Location) -> CompileResult {
        self.unit().metadata.posonlyargcount = 1;
        let body = self.label();
        self.op_arg(Opcode::LOAD_FAST, 0, at);
        self.load_const(Const::int(2), at);
        self.op_arg(Opcode::COMPARE_OP, compare::oparg(compare::GT) as usize, at);
        self.jump(Opcode::POP_JUMP_IF_FALSE, body, at);
        self.op_arg(
            Opcode::LOAD_COMMON_CONSTANT,
            common_constant::NOT_IMPLEMENTED_ERROR as usize,
            at,
        );
        self.op_arg(Opcode::RAISE_VARARGS, 1, at);
        self.place(body);
        Ok(())
    }

    /// Closes an `__annotate__` function. Its parameter is called `.format` while compiling, so that it hides no name,
    /// and `format` in its signature.
    fn leave_annotations(&mut self) -> CompileResult<Arc<Code>> {
        let mut code = self.leave_unit(true)?;
        let format = self.cache.intern("format");
        let code_ref = Arc::make_mut(&mut code);
        let names = code_ref.localsplusnames.iter().skip(1).cloned();
        code_ref.localsplusnames = std::iter::once(Const::Str(format)).chain(names).collect();
        Ok(code)
    }

    /// Pushes a function's annotations and returns the flag that says how.
    pub(crate) fn function_annotations(
        &mut self,
        at: Location,
        s: &P<Stmt>,
        f: &FunctionDef,
    ) -> CompileResult<u32> {
        if !f.args_have_annotations() && f.returns.is_none() {
            return Ok(0);
        }
        let scope = self.lookup(key_of(&**s, Part::Annotations))?;
        self.enter_unit("__annotate__", UnitKind::Annotations, scope, s.range.lineno as i32)?;
        self.annotation_preamble(at)?;
        let count = self.annotation_items(at, f)?;
        self.op_arg(Opcode::BUILD_MAP, count, at);
        self.op(Opcode::RETURN_VALUE, at);
        let code = self.leave_annotations()?;
        self.make_closure(at, code, 0)?;
        Ok(function_attribute::ANNOTATE)
    }

    /// Pushes name and annotation of each annotated parameter and the return value.
    fn annotation_items(&mut self, at: Location, f: &FunctionDef) -> CompileResult<usize> {
        let mut count = 0;
        let a = f.args.clone();
        for arg in a.args.iter().chain(&a.posonlyargs) {
            count += self.annotation_item(at, &arg.arg, arg.annotation.as_ref())?;
        }
        if let Some(arg) = &a.vararg {
            count += self.annotation_item(at, &arg.arg, arg.annotation.as_ref())?;
        }
        for arg in &a.kwonlyargs {
            count += self.annotation_item(at, &arg.arg, arg.annotation.as_ref())?;
        }
        if let Some(arg) = &a.kwarg {
            count += self.annotation_item(at, &arg.arg, arg.annotation.as_ref())?;
        }
        count += self.annotation_item(at, "return", f.returns.as_ref())?;
        Ok(count)
    }

    fn annotation_item(
        &mut self,
        at: Location,
        name: &str,
        annotation: Option<&P<Expr>>,
    ) -> CompileResult<usize> {
        let Some(annotation) = annotation else { return Ok(0) };
        let mangled = self.mangle(name);
        self.load_str(&mangled, at);
        self.annotation_value(at, annotation)?;
        Ok(1)
    }

    /// `at`: the place of the whole signature.
    fn annotation_value(&mut self, at: Location, annotation: &P<Expr>) -> CompileResult {
        if self.future_annotations() {
            let at = loc(annotation.range);
            let text = krait_syntax::unparse::unparse(annotation);
            let text = self.string(&text);
            self.load_const(Const::Str(text), at);
            return Ok(());
        }
        if let ExprKind::Starred { value, .. } = &annotation.kind {
            // `*args: *Ts` takes the one item that the unpacking gives.
            self.expression(value)?;
            self.op_arg(Opcode::UNPACK_SEQUENCE, 1, at);
            return Ok(());
        }
        self.expression(annotation)
    }

    pub(crate) fn ann_assign(&mut self, s: &P<Stmt>) -> CompileResult {
        let StmtKind::AnnAssign { target, annotation, value, simple } = &s.kind else {
            return Ok(());
        };
        let at = loc(s.range);
        if let Some(value) = value {
            self.expression(value)?;
            self.expression(target)?;
        }
        let scope_kind = self.table.scopes[self.scope_id()].kind;
        let in_body = matches!(scope_kind, ScopeKind::Module | ScopeKind::Class);
        match &target.kind {
            ExprKind::Name { id, .. } if *simple && in_body => {
                self.variable_annotation(at, s, id, annotation)?;
            }
            ExprKind::Attribute { value: owner, .. } if value.is_none() => {
                self.evaluate_and_drop(owner)?;
            }
            ExprKind::Subscript { value: owner, slice, .. } if value.is_none() => {
                self.evaluate_and_drop(owner)?;
                self.check_slice_parts(slice)?;
            }
            ExprKind::Name { .. } | ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => {}
            _ => return Err(wrong_target(target, "annotated")),
        }
        Ok(())
    }

    fn evaluate_and_drop(&mut self, e: &P<Expr>) -> CompileResult {
        self.expression(e)?;
        self.op(Opcode::POP_TOP, loc(e.range));
        Ok(())
    }

    fn check_slice_parts(&mut self, slice: &P<Expr>) -> CompileResult {
        match &slice.kind {
            ExprKind::Slice { lower, upper, step } => {
                for part in [lower, upper, step].into_iter().flatten() {
                    self.evaluate_and_drop(part)?;
                }
                Ok(())
            }
            ExprKind::Tuple { elts, .. } => {
                for element in elts {
                    self.check_slice_parts(element)?;
                }
                Ok(())
            }
            _ => self.evaluate_and_drop(slice),
        }
    }

    fn variable_annotation(
        &mut self,
        at: Location,
        s: &P<Stmt>,
        name: &str,
        annotation: &P<Expr>,
    ) -> CompileResult {
        if self.future_annotations() {
            self.annotation_value(at, annotation)?;
            self.name_load("__annotations__", at)?;
            let mangled = self.mangle(name);
            self.load_str(&mangled, at);
            self.op(Opcode::STORE_SUBSCR, at);
            return Ok(());
        }
        let scope = self.scope_id();
        let tracked = self.table.scopes[scope].has_conditional_annotations;
        let needs_mark = tracked
            && (self.unit().in_conditional_block
                || self.table.scopes[scope].kind == ScopeKind::Module);
        let mut conditional = None;
        if needs_mark {
            let index = self.unit().next_annotation;
            self.unit().next_annotation += 1;
            conditional = Some(index);
            self.load_conditional_set(self.table.scopes[scope].kind, at)?;
            self.load_const(Const::int(index), at);
            self.op_arg(Opcode::SET_ADD, 1, at);
            self.op(Opcode::POP_TOP, at);
        }
        let mangled = self.mangle(name).to_string();
        self.unit().deferred_annotations.push(Deferred {
            name: mangled,
            annotation: annotation.clone(),
            range: s.range,
            conditional,
        });
        Ok(())
    }

    /// Loads the set of the conditional annotations that were reached: a cell of a class, a variable of a module.
    fn load_conditional_set(&mut self, kind: ScopeKind, at: Location) -> CompileResult {
        let name = "__conditional_annotations__";
        if kind == ScopeKind::Class {
            let cell = self.implicit_cell(name);
            self.op_arg(Opcode::LOAD_DEREF, cell, at);
            return Ok(());
        }
        if self.table.scopes[self.scope_id()].kind != ScopeKind::Module {
            let symbol = self.cache.intern(name);
            let index = self.unit().add_name(symbol);
            self.op_arg(Opcode::LOAD_GLOBAL, index << 1, at);
            return Ok(());
        }
        self.name_load(name, at)
    }

    /// What a module or class body with annotations begins with. `at`: the place of the body's start.
    pub(crate) fn begin_annotations(&mut self, at: Location) -> CompileResult {
        let scope = &self.table.scopes[self.scope_id()];
        let setup = self.future_annotations() && scope.annotations_used;
        if scope.kind == ScopeKind::Module && scope.has_conditional_annotations {
            self.op_arg(Opcode::BUILD_SET, 0, at);
            self.name_store("__conditional_annotations__", at)?;
        }
        if setup {
            self.op(Opcode::SETUP_ANNOTATIONS, at);
        }
        Ok(())
    }

    /// Makes the `__annotate__` function of a module or class, where it has annotations. A module's is defined at the
    /// start of the body, so that it is there even if the body fails. `at`: the place of the body's start.
    pub(crate) fn finish_annotations(&mut self, at: Location) -> CompileResult {
        let deferred = std::mem::take(&mut self.unit().deferred_annotations);
        let scope = self.scope_id();
        let kind = self.table.scopes[scope].kind;
        let is_module = kind == ScopeKind::Module;
        if deferred.is_empty() || self.future_annotations() {
            return Ok(());
        }
        let Some(block) = self.table.scopes[scope].annotation_block else { return Ok(()) };
        let body = is_module.then(|| std::mem::take(&mut self.unit().sequence));
        self.enter_unit("__annotate__", UnitKind::Annotations, block, at.line)?;
        self.annotation_preamble(at)?;
        self.op_arg(Opcode::BUILD_MAP, 0, at);
        for entry in &deferred {
            let entry_at = loc(entry.range);
            let skip = self.label();
            if let Some(index) = entry.conditional {
                self.load_const(Const::int(index), entry_at);
                self.load_conditional_set(kind, entry_at)?;
                self.op_arg(Opcode::CONTAINS_OP, 0, entry_at);
                self.jump(Opcode::POP_JUMP_IF_FALSE, skip, entry_at);
            }
            self.expression(&entry.annotation)?;
            self.op_arg(Opcode::COPY, 2, entry_at);
            self.load_str(&entry.name, entry_at);
            self.op(Opcode::STORE_SUBSCR, at);
            self.place(skip);
        }
        self.op(Opcode::RETURN_VALUE, at);
        let code = self.leave_annotations()?;
        self.make_closure(at, code, 0)?;
        let name = if is_module { "__annotate__" } else { "__annotate_func__" };
        self.name_store(name, at)?;
        if let Some(body) = body {
            // To stand in the place of the placeholder, after RESUME.
            let sequence = &mut self.unit().sequence;
            let definition = std::mem::replace(sequence, body);
            sequence.annotations_code = Some(Box::new(definition));
        }
        Ok(())
    }
}
