//! Statements but definitions, exception handling and patterns.

use super::unit::{BlockKind, UnitKind};
use super::{Compiler, Depth, loc};
use crate::error::{CompileError, CompileResult};
use crate::instruction_sequence::{Label, Location};
use krait_bytecode::opcode::{common_constant, intrinsic1};
use krait_bytecode::{Const, Opcode};
use krait_syntax::ast::*;

impl Compiler<'_> {
    pub(crate) fn statements(&mut self, body: &[P<Stmt>]) -> CompileResult {
        for statement in body {
            self.statement(statement)?;
        }
        Ok(())
    }

    /// A body that may not run: annotations in it are conditional.
    pub(crate) fn conditional(&mut self, body: &[P<Stmt>]) -> CompileResult {
        let saved = std::mem::replace(&mut self.unit().in_conditional_block, true);
        let result = self.statements(body);
        self.unit().in_conditional_block = saved;
        result
    }

    pub(crate) fn statement(&mut self, s: &P<Stmt>) -> CompileResult {
        self.deeper(Depth::LEVEL)?;
        let at = loc(s.range);
        match &s.kind {
            StmtKind::FunctionDef(f) => self.function_def(s, f, false)?,
            StmtKind::AsyncFunctionDef(f) => self.function_def(s, f, true)?,
            StmtKind::ClassDef(c) => self.class_def(s, c)?,
            StmtKind::TypeAlias { name, type_params, value } => {
                self.type_alias(s, name, type_params, value)?
            }
            StmtKind::Return { value } => self.return_statement(s, value.as_ref())?,
            StmtKind::Delete { targets } => {
                for target in targets {
                    self.expression(target)?;
                }
            }
            StmtKind::Assign { targets, value, .. } => {
                self.expression(value)?;
                for (i, target) in targets.iter().enumerate() {
                    if i + 1 < targets.len() {
                        self.op_arg(Opcode::COPY, 1, at);
                    }
                    self.expression(target)?;
                }
            }
            StmtKind::AugAssign { target, op, value } => self.aug_assign(s, target, *op, value)?,
            StmtKind::AnnAssign { .. } => self.ann_assign(s)?,
            StmtKind::For(f) => self.for_loop(s, f)?,
            StmtKind::AsyncFor(f) => self.async_for_loop(s, f)?,
            StmtKind::While { test, body, orelse } => self.while_loop(s, test, body, orelse)?,
            StmtKind::If { test, body, orelse } => self.if_statement(test, body, orelse)?,
            StmtKind::With(w) => self.with_statement(w, 0)?,
            StmtKind::AsyncWith(w) => self.async_with_statement(s, w, 0)?,
            StmtKind::Match { subject, cases } => self.match_statement(subject, cases)?,
            StmtKind::Raise { exc, cause } => {
                let mut count = 0;
                if let Some(exc) = exc {
                    self.expression(exc)?;
                    count += 1;
                    if let Some(cause) = cause {
                        self.expression(cause)?;
                        count += 1;
                    }
                }
                self.op_arg(Opcode::RAISE_VARARGS, count, at);
            }
            StmtKind::Try(t) => self.try_statement(s, t)?,
            StmtKind::TryStar(t) => self.try_star_statement(s, t)?,
            StmtKind::Assert { test, msg } => self.assert_statement(s, test, msg.as_ref())?,
            StmtKind::Import { names } => self.import(at, names)?,
            StmtKind::ImportFrom { module, names, level } => {
                self.import_from(at, module.as_ref(), names, *level)?
            }
            StmtKind::Global { .. } | StmtKind::Nonlocal { .. } => {}
            StmtKind::Expr { value } => self.expression_statement(at, value)?,
            StmtKind::Pass => self.op(Opcode::NOP, at),
            StmtKind::Break => self.break_statement(s)?,
            StmtKind::Continue => self.continue_statement(s)?,
        }
        self.depth.0 -= Depth::LEVEL;
        Ok(())
    }

    fn expression_statement(&mut self, at: Location, value: &P<Expr>) -> CompileResult {
        if self.unit().interactive && self.units.len() == 1 {
            self.expression(value)?;
            self.op_arg(Opcode::CALL_INTRINSIC_1, intrinsic1::PRINT as usize, at);
            self.op(Opcode::POP_TOP, Location::NONE);
            return Ok(());
        }
        if self.constant_of(value).is_some() {
            self.op(Opcode::NOP, at);
            return Ok(());
        }
        self.expression(value)?;
        self.op(Opcode::POP_TOP, Location::NONE);
        Ok(())
    }

    fn return_statement(&mut self, s: &P<Stmt>, value: Option<&P<Expr>>) -> CompileResult {
        let mut at = loc(s.range);
        let kind = self.unit().kind;
        if !self.in_function() {
            return Err(CompileError::syntax("'return' outside function", s.range));
        }
        let scope = &self.table.scopes[self.scope_id()];
        if value.is_some() && scope.coroutine && scope.generator && kind == UnitKind::AsyncFunction
        {
            return Err(CompileError::syntax("'return' with value in async generator", s.range));
        }
        let constant = value.is_none_or(|v| self.constant_of(v).is_some());
        if let Some(value) = value
            && !constant
        {
            self.expression(value)?;
        } else if let Some(value) = value {
            at = loc(value.range);
            self.op(Opcode::NOP, at);
        }
        if value.is_none() || value.is_some_and(|v| v.range.lineno != s.range.lineno) {
            at = loc(s.range);
            self.op(Opcode::NOP, at);
        }
        self.unwind_blocks(&mut at, !constant, false)?;
        match value {
            None => self.load_none(at),
            Some(value) if constant => {
                if let Some(value) = self.constant_of(value) {
                    let constant = self.constant(&value);
                    self.load_const(constant, at);
                }
            }
            Some(_) => {}
        }
        self.op(Opcode::RETURN_VALUE, at);
        Ok(())
    }

    fn break_statement(&mut self, s: &P<Stmt>) -> CompileResult {
        let mut at = loc(s.range);
        self.op(Opcode::NOP, at);
        let Some(block) = self.unwind_blocks(&mut at, false, true)? else {
            return Err(CompileError::syntax("'break' outside loop", s.range));
        };
        self.unwind_block(&block, &mut at, false)?;
        if let Some(exit) = block.exit {
            self.jump(Opcode::JUMP, exit, at);
        }
        Ok(())
    }

    fn continue_statement(&mut self, s: &P<Stmt>) -> CompileResult {
        let mut at = loc(s.range);
        self.op(Opcode::NOP, at);
        let Some(block) = self.unwind_blocks(&mut at, false, true)? else {
            return Err(CompileError::syntax("'continue' not properly in loop", s.range));
        };
        self.jump(Opcode::JUMP, block.start, at);
        Ok(())
    }

    fn if_statement(
        &mut self,
        test: &P<Expr>,
        body: &[P<Stmt>],
        orelse: &[P<Stmt>],
    ) -> CompileResult {
        let end = self.label();
        let next = if orelse.is_empty() { end } else { self.label() };
        self.jump_if(test, next, false)?;
        self.conditional(body)?;
        if !orelse.is_empty() {
            self.jump(Opcode::JUMP_NO_INTERRUPT, end, Location::NONE);
            self.place(next);
            self.conditional(orelse)?;
        }
        self.place(end);
        Ok(())
    }

    fn while_loop(
        &mut self,
        s: &P<Stmt>,
        test: &P<Expr>,
        body: &[P<Stmt>],
        orelse: &[P<Stmt>],
    ) -> CompileResult {
        let (top, end, anchor) = (self.label(), self.label(), self.label());
        self.place(top);
        self.push_block(BlockKind::WhileLoop, top, Some(end), loc(s.range))?;
        self.jump_if(test, anchor, false)?;
        self.conditional(body)?;
        self.jump(Opcode::JUMP, top, Location::NONE);
        self.pop_block();
        self.place(anchor);
        self.conditional(orelse)?;
        self.place(end);
        Ok(())
    }

    fn for_loop(&mut self, s: &P<Stmt>, f: &For) -> CompileResult {
        let at = loc(s.range);
        let (start, body, cleanup, end) = (self.label(), self.label(), self.label(), self.label());
        self.push_block(BlockKind::ForLoop, start, Some(end), at)?;
        self.expression(&f.iter)?;
        let iter_at = loc(f.iter.range);
        self.op(Opcode::GET_ITER, iter_at);
        self.place(start);
        self.jump(Opcode::FOR_ITER, cleanup, iter_at);
        // A try around the target's assignment and the body starts on the target's line.
        self.op(Opcode::NOP, loc(f.target.range));
        self.place(body);
        self.expression(&f.target)?;
        self.conditional(&f.body)?;
        self.jump(Opcode::JUMP, start, Location::NONE);
        self.place(cleanup);
        self.op(Opcode::END_FOR, Location::NONE);
        self.op(Opcode::POP_ITER, Location::NONE);
        self.pop_block();
        self.conditional(&f.orelse)?;
        self.place(end);
        Ok(())
    }

    fn async_for_loop(&mut self, s: &P<Stmt>, f: &For) -> CompileResult {
        let at = loc(s.range);
        if !self.may_await() {
            return Err(CompileError::syntax("'async for' outside async function", s.range));
        }
        let (start, send, except, end) = (self.label(), self.label(), self.label(), self.label());
        self.expression(&f.iter)?;
        let iter_at = loc(f.iter.range);
        self.op(Opcode::GET_AITER, iter_at);
        self.place(start);
        self.push_block(BlockKind::AsyncForLoop, start, Some(end), at)?;
        self.jump(Opcode::SETUP_FINALLY, except, at);
        self.op(Opcode::GET_ANEXT, at);
        self.load_none(at);
        self.place(send);
        self.yield_from(at, true)?;
        self.op(Opcode::POP_BLOCK, at);
        self.op(Opcode::NOT_TAKEN, at);
        self.expression(&f.target)?;
        self.conditional(&f.body)?;
        self.jump(Opcode::JUMP, start, Location::NONE);
        self.pop_block();
        self.place(except);
        self.jump(Opcode::END_ASYNC_FOR, send, iter_at);
        self.conditional(&f.orelse)?;
        self.place(end);
        Ok(())
    }

    fn aug_assign(
        &mut self,
        s: &P<Stmt>,
        target: &P<Expr>,
        op: Operator,
        value: &P<Expr>,
    ) -> CompileResult {
        let at = loc(s.range);
        let target_at = loc(target.range);
        match &target.kind {
            ExprKind::Attribute { value: owner, attr, .. } => {
                self.expression(owner)?;
                self.op_arg(Opcode::COPY, 1, target_at);
                let name_at = self.attribute_location(target);
                self.op_name(Opcode::LOAD_ATTR, attr, name_at);
            }
            ExprKind::Subscript { value: owner, slice, .. } => {
                self.expression(owner)?;
                if self.is_constant_slice(slice) {
                    self.slice_parts(slice)?;
                    for _ in 0..3 {
                        self.op_arg(Opcode::COPY, 3, target_at);
                    }
                    self.op(Opcode::BINARY_SLICE, target_at);
                } else {
                    self.expression(slice)?;
                    self.op_arg(Opcode::COPY, 2, target_at);
                    self.op_arg(Opcode::COPY, 2, target_at);
                    self.op_arg(
                        Opcode::BINARY_OP,
                        krait_bytecode::opcode::binary_op::SUBSCR as usize,
                        target_at,
                    );
                }
            }
            ExprKind::Name { id, .. } => self.name_load(id, target_at)?,
            _ => return Err(wrong_target(target, "augmented")),
        }
        self.expression(value)?;
        let operator = super::expressions::operator_oparg(op)
            + krait_bytecode::opcode::binary_op::INPLACE as usize;
        self.op_arg(Opcode::BINARY_OP, operator, at);
        match &target.kind {
            ExprKind::Attribute { attr, .. } => {
                let name_at = self.attribute_location(target);
                self.op_arg(Opcode::SWAP, 2, name_at);
                self.op_name(Opcode::STORE_ATTR, attr, name_at);
            }
            ExprKind::Subscript { slice, .. } => {
                if self.is_constant_slice(slice) {
                    self.op_arg(Opcode::SWAP, 4, target_at);
                    self.op_arg(Opcode::SWAP, 3, target_at);
                    self.op_arg(Opcode::SWAP, 2, target_at);
                    self.op(Opcode::STORE_SLICE, target_at);
                } else {
                    self.op_arg(Opcode::SWAP, 3, target_at);
                    self.op_arg(Opcode::SWAP, 2, target_at);
                    self.op(Opcode::STORE_SUBSCR, target_at);
                }
            }
            ExprKind::Name { id, .. } => self.name_store(id, target_at)?,
            _ => {}
        }
        Ok(())
    }

    fn assert_statement(
        &mut self,
        s: &P<Stmt>,
        test: &P<Expr>,
        msg: Option<&P<Expr>>,
    ) -> CompileResult {
        if let ExprKind::Tuple { elts, .. } = &test.kind
            && !elts.is_empty()
        {
            self.warn("assertion is always true, perhaps remove parentheses?", s.range);
        }
        if self.options.optimize > 0 {
            return Ok(());
        }
        let at = loc(s.range);
        let end = self.label();
        self.jump_if(test, end, true)?;
        self.op_arg(Opcode::LOAD_COMMON_CONSTANT, common_constant::ASSERTION_ERROR as usize, at);
        if let Some(msg) = msg {
            self.expression(msg)?;
            self.op_arg(Opcode::CALL, 0, at);
        }
        self.op_arg(Opcode::RAISE_VARARGS, 1, loc(test.range));
        self.place(end);
        Ok(())
    }

    fn import(&mut self, at: Location, names: &[Alias]) -> CompileResult {
        for alias in names {
            self.load_const(Const::int(0), at);
            self.load_none(at);
            self.op_name_plain(Opcode::IMPORT_NAME, &alias.name, at);
            match &alias.asname {
                Some(asname) => self.import_as(at, &alias.name, asname)?,
                None => {
                    let front = alias.name.split('.').next().unwrap_or_default();
                    self.name_store(front, at)?;
                }
            }
        }
        Ok(())
    }

    /// `import a.b.c as m` binds the innermost module.
    fn import_as(&mut self, at: Location, name: &str, asname: &str) -> CompileResult {
        let parts: Vec<&str> = name.split('.').collect();
        if parts.len() > 1 {
            for (i, part) in parts.iter().enumerate().skip(1) {
                self.op_name_plain(Opcode::IMPORT_FROM, part, at);
                if i + 1 < parts.len() {
                    self.op_arg(Opcode::SWAP, 2, at);
                    self.op(Opcode::POP_TOP, at);
                }
            }
            self.name_store(asname, at)?;
            self.op(Opcode::POP_TOP, at);
            return Ok(());
        }
        self.name_store(asname, at)
    }

    fn import_from(
        &mut self,
        at: Location,
        module: Option<&Identifier>,
        names: &[Alias],
        level: u32,
    ) -> CompileResult {
        self.load_const(Const::int(level), at);
        let list: Vec<Const> =
            names.iter().map(|a| Const::Str(self.cache.intern(&a.name))).collect();
        self.load_const(Const::tuple(list), at);
        self.op_name_plain(Opcode::IMPORT_NAME, module.map_or("", |m| m.as_str()), at);
        for alias in names {
            if alias.name.as_str() == "*" {
                self.op_arg(Opcode::CALL_INTRINSIC_1, intrinsic1::IMPORT_STAR as usize, at);
                self.op(Opcode::POP_TOP, Location::NONE);
                return Ok(());
            }
            self.op_name_plain(Opcode::IMPORT_FROM, &alias.name, at);
            let bound = alias.asname.as_ref().unwrap_or(&alias.name);
            self.name_store(bound, at)?;
        }
        self.op(Opcode::POP_TOP, at);
        Ok(())
    }

    /// A jump to `target` if the truth of `test` is `condition`.
    pub(crate) fn jump_if(
        &mut self,
        test: &P<Expr>,
        target: Label,
        condition: bool,
    ) -> CompileResult {
        match &test.kind {
            ExprKind::UnaryOp { op: UnaryOp::Not, operand } => {
                return self.jump_if(operand, target, !condition);
            }
            ExprKind::BoolOp { op, values } => {
                let is_or = *op == BoolOp::Or;
                let inner = if is_or != condition { self.label() } else { target };
                let (last, init) = match values.split_last() {
                    Some(parts) => parts,
                    None => return Ok(()),
                };
                for value in init {
                    self.jump_if(value, inner, is_or)?;
                }
                self.jump_if(last, target, condition)?;
                if inner != target {
                    self.place(inner);
                }
                return Ok(());
            }
            ExprKind::IfExp { test: inner, body, orelse } => {
                let (end, next) = (self.label(), self.label());
                self.jump_if(inner, next, false)?;
                self.jump_if(body, target, condition)?;
                self.jump(Opcode::JUMP_NO_INTERRUPT, end, Location::NONE);
                self.place(next);
                self.jump_if(orelse, target, condition)?;
                self.place(end);
                return Ok(());
            }
            ExprKind::Compare { left, ops, comparators } if ops.len() > 1 => {
                self.check_compare(test);
                let cleanup = self.label();
                self.expression(left)?;
                let at = loc(test.range);
                let count = ops.len();
                for (i, op) in ops.iter().enumerate() {
                    self.expression(&comparators[i])?;
                    if i + 1 < count {
                        self.op_arg(Opcode::SWAP, 2, at);
                        self.op_arg(Opcode::COPY, 2, at);
                    }
                    self.compare_op(at, *op);
                    if i + 1 < count {
                        self.op(Opcode::TO_BOOL, at);
                        self.jump(Opcode::POP_JUMP_IF_FALSE, cleanup, at);
                    }
                }
                self.op(Opcode::TO_BOOL, at);
                self.jump(
                    if condition { Opcode::POP_JUMP_IF_TRUE } else { Opcode::POP_JUMP_IF_FALSE },
                    target,
                    at,
                );
                let end = self.label();
                self.jump(Opcode::JUMP_NO_INTERRUPT, end, Location::NONE);
                self.place(cleanup);
                self.op(Opcode::POP_TOP, at);
                if !condition {
                    self.jump(Opcode::JUMP_NO_INTERRUPT, target, Location::NONE);
                }
                self.place(end);
                return Ok(());
            }
            _ => {}
        }
        self.expression(test)?;
        let at = loc(test.range);
        self.op(Opcode::TO_BOOL, at);
        self.jump(
            if condition { Opcode::POP_JUMP_IF_TRUE } else { Opcode::POP_JUMP_IF_FALSE },
            target,
            at,
        );
        Ok(())
    }
}

/// A target of a hand-made tree that may be stored to, but not by such an assignment.
pub(super) fn wrong_target(target: &P<Expr>, assignment: &str) -> CompileError {
    // The numbers of `Starred`, `List` and `Tuple` among the expressions of the grammar.
    let number = match target.kind {
        ExprKind::Starred { .. } => 25,
        ExprKind::List { .. } => 27,
        _ => 28,
    };
    CompileError::system(format!("invalid node type ({number}) for {assignment} assignment"))
}
