//! `try`, `except*`, `finally`, `with` and `async with`.

use super::unit::BlockKind;
use super::{Compiler, loc};
use crate::error::{CompileError, CompileResult};
use crate::instruction_sequence::{Label, Location};
use krait_bytecode::Opcode;
use krait_bytecode::opcode::intrinsic2;
use krait_syntax::ast::*;

impl Compiler<'_> {
    /// Drops the handled exception: `COPY 3; POP_EXCEPT; RERAISE 1`.
    fn pop_except_and_reraise(&mut self, at: Location) {
        self.op_arg(Opcode::COPY, 3, at);
        self.op(Opcode::POP_EXCEPT, at);
        self.op_arg(Opcode::RERAISE, 1, at);
    }

    pub(crate) fn try_statement(&mut self, s: &P<Stmt>, t: &Try) -> CompileResult {
        if t.finalbody.is_empty() { self.try_except(s, t) } else { self.try_finally(s, t, false) }
    }

    pub(crate) fn try_star_statement(&mut self, s: &P<Stmt>, t: &Try) -> CompileResult {
        if t.finalbody.is_empty() {
            self.try_star_except(s, t)
        } else {
            self.try_finally(s, t, true)
        }
    }

    fn try_finally(&mut self, s: &P<Stmt>, t: &Try, star: bool) -> CompileResult {
        let at = loc(s.range);
        let (body, end, exit, cleanup) = (self.label(), self.label(), self.label(), self.label());
        self.jump(Opcode::SETUP_FINALLY, end, at);
        self.place(body);
        self.push_block(BlockKind::FinallyTry(t.finalbody.to_vec()), body, Some(end), at)?;
        if t.handlers.is_empty() {
            self.conditional(&t.body)?;
        } else if star {
            self.try_star_except(s, t)?;
        } else {
            self.try_except(s, t)?;
        }
        self.op(Opcode::POP_BLOCK, Location::NONE);
        self.pop_block();
        self.conditional(&t.finalbody)?;
        self.jump(Opcode::JUMP_NO_INTERRUPT, exit, Location::NONE);
        // The exceptional way.
        self.place(end);
        let start = self.label();
        self.push_block(BlockKind::FinallyEnd, start, None, at)?;
        self.jump(Opcode::SETUP_CLEANUP, cleanup, Location::NONE);
        self.op(Opcode::PUSH_EXC_INFO, Location::NONE);
        let quiet = std::mem::replace(&mut self.quiet, true);
        let result = self.conditional(&t.finalbody);
        self.quiet = quiet;
        result?;
        self.op_arg(Opcode::RERAISE, 0, Location::NONE);
        self.pop_block();
        self.place(cleanup);
        self.pop_except_and_reraise(Location::NONE);
        self.place(exit);
        Ok(())
    }

    fn try_except(&mut self, s: &P<Stmt>, t: &Try) -> CompileResult {
        let at = loc(s.range);
        let (body, except, end, cleanup) = (self.label(), self.label(), self.label(), self.label());
        self.jump(Opcode::SETUP_FINALLY, except, at);
        self.place(body);
        self.push_block(BlockKind::Try, body, None, at)?;
        self.conditional(&t.body)?;
        self.pop_block();
        self.op(Opcode::POP_BLOCK, Location::NONE);
        if !t.orelse.is_empty() {
            self.conditional(&t.orelse)?;
        }
        self.jump(Opcode::JUMP_NO_INTERRUPT, end, Location::NONE);
        self.place(except);
        self.jump(Opcode::SETUP_CLEANUP, cleanup, Location::NONE);
        self.op(Opcode::PUSH_EXC_INFO, Location::NONE);
        let start = self.label();
        self.push_block(BlockKind::ExceptionHandler, start, None, at)?;
        let count = t.handlers.len();
        for (i, handler) in t.handlers.iter().enumerate() {
            let handler_at = loc(handler.range);
            if handler.typ.is_none() && i + 1 < count {
                return Err(CompileError::syntax("default 'except:' must be last", handler.range));
            }
            let next = self.label();
            if let Some(typ) = &handler.typ {
                self.expression(typ)?;
                self.op(Opcode::CHECK_EXC_MATCH, handler_at);
                self.jump(Opcode::POP_JUMP_IF_FALSE, next, handler_at);
            }
            match &handler.name {
                Some(name) => self.named_handler(handler_at, name, &handler.body, end)?,
                None => {
                    let body = self.label();
                    self.op(Opcode::POP_TOP, handler_at);
                    self.place(body);
                    self.push_block(BlockKind::HandlerCleanup(None), body, None, handler_at)?;
                    self.conditional(&handler.body)?;
                    self.pop_block();
                    self.op(Opcode::POP_BLOCK, Location::NONE);
                    self.op(Opcode::POP_EXCEPT, Location::NONE);
                    self.jump(Opcode::JUMP_NO_INTERRUPT, end, Location::NONE);
                }
            }
            self.place(next);
        }
        self.op_arg(Opcode::RERAISE, 0, Location::NONE);
        self.pop_block();
        self.place(cleanup);
        self.pop_except_and_reraise(Location::NONE);
        self.place(end);
        Ok(())
    }

    /// `except E as name`: the name is deleted at the end of the handler.
    fn named_handler(
        &mut self,
        at: Location,
        name: &str,
        body: &[P<Stmt>],
        end: Label,
    ) -> CompileResult {
        let (cleanup_end, body_label) = (self.label(), self.label());
        self.name_store(name, at)?;
        self.jump(Opcode::SETUP_CLEANUP, cleanup_end, at);
        self.place(body_label);
        self.push_block(BlockKind::HandlerCleanup(Some(name.to_string())), body_label, None, at)?;
        self.conditional(body)?;
        self.pop_block();
        self.op(Opcode::POP_BLOCK, Location::NONE);
        self.op(Opcode::POP_BLOCK, Location::NONE);
        self.op(Opcode::POP_EXCEPT, Location::NONE);
        self.load_none(Location::NONE);
        self.name_store(name, Location::NONE)?;
        self.name_delete(name, Location::NONE)?;
        self.jump(Opcode::JUMP_NO_INTERRUPT, end, Location::NONE);
        self.place(cleanup_end);
        self.load_none(Location::NONE);
        self.name_store(name, Location::NONE)?;
        self.name_delete(name, Location::NONE)?;
        self.op_arg(Opcode::RERAISE, 1, Location::NONE);
        Ok(())
    }

    fn try_star_except(&mut self, s: &P<Stmt>, t: &Try) -> CompileResult {
        let at = loc(s.range);
        let (body, except, orelse, end, cleanup, reraise_star) =
            (self.label(), self.label(), self.label(), self.label(), self.label(), self.label());
        self.jump(Opcode::SETUP_FINALLY, except, at);
        self.place(body);
        self.push_block(BlockKind::Try, body, None, at)?;
        self.conditional(&t.body)?;
        self.pop_block();
        self.op(Opcode::POP_BLOCK, Location::NONE);
        self.jump(Opcode::JUMP_NO_INTERRUPT, orelse, Location::NONE);
        self.place(except);
        self.jump(Opcode::SETUP_CLEANUP, cleanup, Location::NONE);
        self.op(Opcode::PUSH_EXC_INFO, Location::NONE);
        let start = self.label();
        self.push_block(BlockKind::ExceptionGroupHandler, start, None, at)?;
        let count = t.handlers.len();
        for (i, handler) in t.handlers.iter().enumerate() {
            let handler_at = loc(handler.range);
            let (next, next_with_error) = (self.label(), self.label());
            let no_match = self.label();
            if i == 0 {
                // A list of results lies under the exception.
                self.op_arg(Opcode::BUILD_LIST, 0, handler_at);
                self.op_arg(Opcode::COPY, 2, handler_at);
            }
            if let Some(typ) = &handler.typ {
                self.expression(typ)?;
                self.op(Opcode::CHECK_EG_MATCH, handler_at);
                self.op_arg(Opcode::COPY, 1, handler_at);
                self.jump(Opcode::POP_JUMP_IF_NONE, no_match, handler_at);
            }
            let handler_end = self.label();
            match &handler.name {
                Some(name) => self.name_store(name, handler_at)?,
                None => self.op(Opcode::POP_TOP, handler_at),
            }
            let cleanup_end = self.label();
            let cleanup_body = self.label();
            self.jump(Opcode::SETUP_CLEANUP, cleanup_end, handler_at);
            self.place(cleanup_body);
            let name = handler.name.as_ref().map(|n| n.to_string());
            self.push_block(
                BlockKind::HandlerCleanup(name.clone()),
                cleanup_body,
                Some(handler_end),
                handler_at,
            )?;
            self.conditional(&handler.body)?;
            self.pop_block();
            self.op(Opcode::POP_BLOCK, Location::NONE);
            if let Some(name) = &name {
                self.load_none(Location::NONE);
                self.name_store(name, Location::NONE)?;
                self.name_delete(name, Location::NONE)?;
            }
            self.jump(Opcode::JUMP_NO_INTERRUPT, next, Location::NONE);
            self.place(cleanup_end);
            if let Some(name) = &name {
                self.load_none(Location::NONE);
                self.name_store(name, Location::NONE)?;
                self.name_delete(name, Location::NONE)?;
            }
            self.op_arg(Opcode::LIST_APPEND, 3, Location::NONE);
            self.op(Opcode::POP_TOP, Location::NONE);
            self.jump(Opcode::JUMP_NO_INTERRUPT, next_with_error, Location::NONE);
            self.place(next);
            self.op(Opcode::NOP, Location::NONE);
            self.jump(Opcode::JUMP_NO_INTERRUPT, next_with_error, Location::NONE);
            self.place(no_match);
            self.op(Opcode::POP_TOP, handler_at);
            self.place(next_with_error);
            self.place(handler_end);
            if i + 1 == count {
                // What is left unhandled joins the results.
                self.op_arg(Opcode::LIST_APPEND, 1, Location::NONE);
                self.jump(Opcode::JUMP_NO_INTERRUPT, reraise_star, Location::NONE);
            }
        }
        self.pop_block();
        let reraise = self.label();
        self.place(reraise_star);
        self.op_arg(
            Opcode::CALL_INTRINSIC_2,
            intrinsic2::PREP_RERAISE_STAR as usize,
            Location::NONE,
        );
        self.op_arg(Opcode::COPY, 1, Location::NONE);
        self.jump(Opcode::POP_JUMP_IF_NOT_NONE, reraise, Location::NONE);
        self.op(Opcode::POP_TOP, Location::NONE);
        self.op(Opcode::POP_BLOCK, Location::NONE);
        self.op(Opcode::POP_EXCEPT, Location::NONE);
        self.jump(Opcode::JUMP_NO_INTERRUPT, end, Location::NONE);
        self.place(reraise);
        self.op(Opcode::POP_BLOCK, Location::NONE);
        self.op_arg(Opcode::SWAP, 2, Location::NONE);
        self.op(Opcode::POP_EXCEPT, Location::NONE);
        self.op_arg(Opcode::RERAISE, 0, Location::NONE);
        self.place(cleanup);
        self.pop_except_and_reraise(Location::NONE);
        self.place(orelse);
        self.conditional(&t.orelse)?;
        self.place(end);
        Ok(())
    }

    pub(crate) fn with_statement(&mut self, w: &With, position: usize) -> CompileResult {
        let item = &w.items[position];
        let at = loc(item.context_expr.range);
        let (body, handler, exit, cleanup) =
            (self.label(), self.label(), self.label(), self.label());
        self.expression(&item.context_expr)?;
        self.op_arg(Opcode::COPY, 1, at);
        self.op_arg(Opcode::LOAD_SPECIAL, 1, at);
        self.op_arg(Opcode::SWAP, 2, at);
        self.op_arg(Opcode::SWAP, 3, at);
        self.op_arg(Opcode::LOAD_SPECIAL, 0, at);
        self.op_arg(Opcode::CALL, 0, at);
        self.jump(Opcode::SETUP_WITH, handler, at);
        self.place(body);
        self.push_block(BlockKind::With, body, Some(handler), at)?;
        match &item.optional_vars {
            Some(vars) => self.expression(vars)?,
            None => self.op(Opcode::POP_TOP, at),
        }
        if position + 1 == w.items.len() {
            self.conditional(&w.body)?;
        } else {
            self.with_statement(w, position + 1)?;
        }
        self.op(Opcode::POP_BLOCK, Location::NONE);
        self.pop_block();
        self.call_exit_with_nones(at);
        self.op(Opcode::POP_TOP, at);
        self.jump(Opcode::JUMP, exit, at);
        self.place(handler);
        self.jump(Opcode::SETUP_CLEANUP, cleanup, at);
        self.op(Opcode::PUSH_EXC_INFO, at);
        self.op(Opcode::WITH_EXCEPT_START, at);
        self.with_except_finish(cleanup);
        self.place(exit);
        Ok(())
    }

    /// A true result of `__exit__` swallows the exception.
    fn with_except_finish(&mut self, cleanup: Label) {
        let suppress = self.label();
        self.op(Opcode::TO_BOOL, Location::NONE);
        self.jump(Opcode::POP_JUMP_IF_TRUE, suppress, Location::NONE);
        self.op_arg(Opcode::RERAISE, 2, Location::NONE);
        self.place(suppress);
        self.op(Opcode::POP_TOP, Location::NONE);
        self.op(Opcode::POP_BLOCK, Location::NONE);
        self.op(Opcode::POP_EXCEPT, Location::NONE);
        for _ in 0..3 {
            self.op(Opcode::POP_TOP, Location::NONE);
        }
        let exit = self.label();
        self.jump(Opcode::JUMP_NO_INTERRUPT, exit, Location::NONE);
        self.place(cleanup);
        self.pop_except_and_reraise(Location::NONE);
        self.place(exit);
    }

    pub(crate) fn async_with_statement(
        &mut self,
        s: &P<Stmt>,
        w: &With,
        position: usize,
    ) -> CompileResult {
        if !self.may_await() {
            return Err(CompileError::syntax("'async with' outside async function", s.range));
        }
        let item = &w.items[position];
        let at = loc(item.context_expr.range);
        let (body, handler, exit, cleanup) =
            (self.label(), self.label(), self.label(), self.label());
        self.expression(&item.context_expr)?;
        self.op_arg(Opcode::COPY, 1, at);
        self.op_arg(Opcode::LOAD_SPECIAL, 3, at);
        self.op_arg(Opcode::SWAP, 2, at);
        self.op_arg(Opcode::SWAP, 3, at);
        self.op_arg(Opcode::LOAD_SPECIAL, 2, at);
        self.op_arg(Opcode::CALL, 0, at);
        self.op_arg(Opcode::GET_AWAITABLE, 1, at);
        self.load_none(at);
        self.yield_from(at, true)?;
        self.jump(Opcode::SETUP_WITH, handler, at);
        self.place(body);
        self.push_block(BlockKind::AsyncWith, body, Some(handler), at)?;
        match &item.optional_vars {
            Some(vars) => self.expression(vars)?,
            None => self.op(Opcode::POP_TOP, at),
        }
        if position + 1 == w.items.len() {
            self.conditional(&w.body)?;
        } else {
            self.async_with_statement(s, w, position + 1)?;
        }
        self.pop_block();
        self.op(Opcode::POP_BLOCK, at);
        self.call_exit_with_nones(at);
        self.op_arg(Opcode::GET_AWAITABLE, 2, at);
        self.load_none(at);
        self.yield_from(at, true)?;
        self.op(Opcode::POP_TOP, at);
        self.jump(Opcode::JUMP, exit, at);
        self.place(handler);
        self.jump(Opcode::SETUP_CLEANUP, cleanup, at);
        self.op(Opcode::PUSH_EXC_INFO, at);
        self.op(Opcode::WITH_EXCEPT_START, at);
        self.op_arg(Opcode::GET_AWAITABLE, 2, at);
        self.load_none(at);
        self.yield_from(at, true)?;
        self.with_except_finish(cleanup);
        self.place(exit);
        Ok(())
    }
}
