//! Comprehensions and generator expressions, inlined where the symbol table says so (PEP 709).

use super::unit::{BlockKind, UnitKind};
use super::{Compiler, loc};
use crate::error::{CompileError, CompileResult};
use crate::instruction_sequence::{Label, Location};
use crate::symtable::{
    ComprehensionKind, Name, Part, Resolved, ScopeId, Symbol, build::key_of, def,
};
use krait_bytecode::Opcode;
use krait_syntax::ast::*;

/// What inlining changed, to be put back.
struct Inlined {
    pushed: Vec<Name>,
    temporaries: Vec<Name>,
    fast_hidden: Vec<Name>,
    overridden: Vec<(Name, Option<Option<Symbol>>)>,
    cleanup: Option<(Label, Label)>,
    was_inlined: bool,
}

fn parts(e: &Expr) -> Option<(&Seq<Comprehension>, &P<Expr>, Option<&P<Expr>>, ComprehensionKind)> {
    Some(match &e.kind {
        ExprKind::ListComp { elt, generators } => (generators, elt, None, ComprehensionKind::List),
        ExprKind::SetComp { elt, generators } => (generators, elt, None, ComprehensionKind::Set),
        ExprKind::DictComp { key, value, generators } => {
            (generators, key, Some(value), ComprehensionKind::Dict)
        }
        ExprKind::GeneratorExp { elt, generators } => {
            (generators, elt, None, ComprehensionKind::Generator)
        }
        _ => return None,
    })
}

impl Compiler<'_> {
    pub(crate) fn comprehension(&mut self, e: &P<Expr>) -> CompileResult {
        let Some((generators, element, value, kind)) = parts(e) else { return Ok(()) };
        let at = loc(e.range);
        let scope = self.lookup(key_of(&**e, Part::Body))?;
        let inlined = self.table.scopes[scope].comp_inlined;
        let is_async = self.table.scopes[scope].coroutine;
        let Some(outermost) = generators.first() else { return Ok(()) };
        if is_async && kind != ComprehensionKind::Generator && !self.may_await() {
            return Err(CompileError::syntax(
                "asynchronous comprehension outside of an asynchronous function",
                e.range,
            ));
        }
        let mut state = None;
        if inlined {
            self.expression(&outermost.iter)?;
            self.iterator_of(outermost);
            state = Some(self.push_inlined(at, scope)?);
        } else {
            let name = match kind {
                ComprehensionKind::Generator => "<genexpr>",
                ComprehensionKind::List => "<listcomp>",
                ComprehensionKind::Set => "<setcomp>",
                _ => "<dictcomp>",
            };
            self.enter_unit(name, UnitKind::Comprehension, scope, e.range.lineno as i32)?;
            self.unit().metadata.argcount = 1;
        }
        let build = match kind {
            ComprehensionKind::List => Some(Opcode::BUILD_LIST),
            ComprehensionKind::Set => Some(Opcode::BUILD_SET),
            ComprehensionKind::Dict => Some(Opcode::BUILD_MAP),
            _ => None,
        };
        if let Some(build) = build {
            self.op_arg(build, 0, at);
            if inlined {
                self.op_arg(Opcode::SWAP, 2, at);
            }
        }
        self.comprehension_generator(at, generators, 0, 0, element, value, kind, inlined)?;
        if let Some(state) = state {
            self.pop_inlined(at, state)?;
            return Ok(());
        }
        if kind != ComprehensionKind::Generator {
            self.op(Opcode::RETURN_VALUE, at);
        }
        let code = self.leave_unit(true)?;
        self.make_closure(at, code, 0)?;
        // The iterator is the only argument; it is made outside, at the iterable's place.
        self.expression(&outermost.iter)?;
        self.iterator_of(outermost);
        self.op_arg(Opcode::CALL, 0, at);
        if is_async && kind != ComprehensionKind::Generator {
            self.op_arg(Opcode::GET_AWAITABLE, 0, at);
            self.load_none(at);
            self.yield_from(at, true)?;
        }
        Ok(())
    }

    fn iterator_of(&mut self, generator: &Comprehension) {
        let at = loc(generator.iter.range);
        self.op(if generator.is_async { Opcode::GET_AITER } else { Opcode::GET_ITER }, at);
    }

    /// Makes room for an inlined comprehension's variables.
    fn push_inlined(&mut self, at: Location, comp: ScopeId) -> CompileResult<Inlined> {
        let outer = self.scope_id();
        let in_class = self.table.scopes[outer].kind == crate::symtable::ScopeKind::Class;
        let was_inlined = std::mem::replace(&mut self.unit().in_inlined_comprehension, true);
        let in_class = in_class && !was_inlined;
        let function_like = self.table.scopes[outer].is_function_like();
        let mut state = Inlined {
            pushed: Vec::new(),
            temporaries: Vec::new(),
            fast_hidden: Vec::new(),
            overridden: Vec::new(),
            cleanup: None,
            was_inlined,
        };
        for name in self.table.scopes[comp].order.clone() {
            let symbol = self.table.scopes[comp].symbols[&name];
            if symbol.flags & def::PARAM != 0 {
                continue;
            }
            let bound_here = symbol.flags & def::LOCAL != 0 && symbol.flags & def::NONLOCAL == 0;
            let inner = symbol.scope;
            let outer_scope = self.resolve(&name);
            let outer_is_free = outer_scope == Some(Resolved::Free);
            let differs = inner != outer_scope
                && inner != Some(Resolved::Free)
                && !(inner == Some(Resolved::Cell) && outer_is_free)
                || in_class;
            if differs {
                let saved = self.unit().overrides.insert(name.clone(), Some(symbol));
                state.overridden.push((name.clone(), saved));
            }
            if !bound_here {
                continue;
            }
            if !function_like {
                // Modules and classes keep such variables in hidden fast locals.
                if self.unit().fast_hidden.insert(name.clone()) {
                    state.fast_hidden.push(name.clone());
                }
            }
            state.pushed.push(name);
        }
        for name in state.pushed.clone() {
            let variable = self.cache.intern(&name);
            let is_cell = self.table.scopes[comp].resolved(&name) == Some(Resolved::Cell);
            let index = self.unit().add_varname(variable);
            self.op_arg(Opcode::LOAD_FAST_AND_CLEAR, index, at);
            if is_cell {
                let cell = self.closure_index(&name)?;
                self.op_arg(Opcode::MAKE_CELL, cell, at);
            }
            state.temporaries.push(name);
        }
        if !state.pushed.is_empty() {
            // The iterator moves above the saved values.
            self.op_arg(Opcode::SWAP, state.pushed.len() + 1, at);
            let (cleanup, end) = (self.label(), self.label());
            self.jump(Opcode::SETUP_FINALLY, cleanup, at);
            self.push_block(BlockKind::Try, cleanup, None, at)?;
            state.cleanup = Some((cleanup, end));
        }
        Ok(state)
    }

    /// Puts the variables back that an inlined comprehension has used.
    fn pop_inlined(&mut self, at: Location, state: Inlined) -> CompileResult {
        self.unit().in_inlined_comprehension = state.was_inlined;
        if let Some((cleanup, end)) = state.cleanup {
            self.pop_block();
            self.op(Opcode::POP_BLOCK, Location::NONE);
            self.jump(Opcode::JUMP_NO_INTERRUPT, end, Location::NONE);
            self.place(cleanup);
            // The unfinished collection goes; the variables come back.
            self.op_arg(Opcode::SWAP, 2, Location::NONE);
            self.op(Opcode::POP_TOP, Location::NONE);
            self.restore_locals(&state.pushed, at);
            self.op_arg(Opcode::RERAISE, 0, Location::NONE);
            self.place(end);
            self.restore_locals(&state.pushed, at);
        }
        for (name, saved) in state.overridden.into_iter().rev() {
            match saved {
                Some(saved) => self.unit().overrides.insert(name, saved),
                None => self.unit().overrides.remove(&name),
            };
        }
        for name in state.fast_hidden {
            // The slot stays hidden from `locals()`, but the name is no longer a fast local.
            self.unit().fast_hidden.remove(&name);
            let hidden = self.cache.intern(&name);
            self.unit().metadata.fast_hidden.insert(hidden);
        }
        Ok(())
    }

    fn restore_locals(&mut self, names: &[Name], at: Location) {
        if names.is_empty() {
            return;
        }
        self.op_arg(Opcode::SWAP, names.len() + 1, at);
        for name in names.iter().rev() {
            let variable = self.cache.intern(name);
            let index = self.unit().add_varname(variable);
            self.op_arg(Opcode::STORE_FAST_MAYBE_NULL, index, at);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn comprehension_generator(
        &mut self,
        at: Location,
        generators: &[Comprehension],
        index: usize,
        depth: usize,
        element: &P<Expr>,
        value: Option<&P<Expr>>,
        kind: ComprehensionKind,
        iter_on_stack: bool,
    ) -> CompileResult {
        let generator = &generators[index];
        if generator.is_async {
            return self.async_generator(
                at,
                generators,
                index,
                depth,
                element,
                value,
                kind,
                iter_on_stack,
            );
        }
        let (mut start, if_cleanup, anchor) = (Some(self.label()), self.label(), self.label());
        let mut depth = depth;
        let mut has_loop = true;
        if !iter_on_stack {
            if index == 0 {
                self.op_arg(Opcode::LOAD_FAST, 0, at);
            } else if let Some(only) = single_item(&generator.iter) {
                // `for x in [value]` is an assignment.
                self.expression(only)?;
                start = None;
                has_loop = false;
            }
            if has_loop && index != 0 {
                self.expression(&generator.iter)?;
            }
        }
        if let Some(start) = start {
            depth += 1;
            if index != 0 {
                self.op(Opcode::GET_ITER, loc(generator.iter.range));
            }
            self.place(start);
            self.jump(Opcode::FOR_ITER, anchor, loc(generator.iter.range));
        }
        self.expression(&generator.target)?;
        for condition in &generator.ifs {
            self.jump_if(condition, if_cleanup, false)?;
        }
        self.comprehension_body(at, generators, index, depth, element, value, kind)?;
        self.place(if_cleanup);
        if let Some(start) = start {
            let innermost = index + 1 == generators.len();
            self.jump(Opcode::JUMP, start, element_location(element, value.filter(|_| innermost)));
            self.place(anchor);
            self.op(Opcode::END_FOR, Location::NONE);
            self.op(Opcode::POP_ITER, Location::NONE);
        }
        Ok(())
    }

    /// The next generator, or the element.
    #[allow(clippy::too_many_arguments)]
    fn comprehension_body(
        &mut self,
        at: Location,
        generators: &[Comprehension],
        index: usize,
        depth: usize,
        element: &P<Expr>,
        value: Option<&P<Expr>>,
        kind: ComprehensionKind,
    ) -> CompileResult {
        if index + 1 < generators.len() {
            return self.comprehension_generator(
                at,
                generators,
                index + 1,
                depth,
                element,
                value,
                kind,
                false,
            );
        }
        let element_at = element_location(element, value);
        match kind {
            ComprehensionKind::Generator => {
                self.expression(element)?;
                self.yield_value(element_at);
                self.op(Opcode::POP_TOP, element_at);
            }
            ComprehensionKind::List => {
                self.expression(element)?;
                self.op_arg(Opcode::LIST_APPEND, depth + 1, element_at);
            }
            ComprehensionKind::Set => {
                self.expression(element)?;
                self.op_arg(Opcode::SET_ADD, depth + 1, element_at);
            }
            _ => {
                self.expression(element)?;
                if let Some(value) = value {
                    self.expression(value)?;
                    self.op_arg(Opcode::MAP_ADD, depth + 1, element_at);
                }
            }
        }
        Ok(())
    }

    #[allow(clippy::too_many_arguments)]
    fn async_generator(
        &mut self,
        at: Location,
        generators: &[Comprehension],
        index: usize,
        depth: usize,
        element: &P<Expr>,
        value: Option<&P<Expr>>,
        kind: ComprehensionKind,
        iter_on_stack: bool,
    ) -> CompileResult {
        let generator = &generators[index];
        let (start, send, except, if_cleanup) =
            (self.label(), self.label(), self.label(), self.label());
        if !iter_on_stack {
            if index == 0 {
                self.op_arg(Opcode::LOAD_FAST, 0, at);
            } else {
                self.expression(&generator.iter)?;
                self.op(Opcode::GET_AITER, loc(generator.iter.range));
            }
        }
        self.place(start);
        self.push_block(BlockKind::AsyncComprehensionGenerator, start, None, at)?;
        self.jump(Opcode::SETUP_FINALLY, except, at);
        self.op(Opcode::GET_ANEXT, at);
        self.load_none(at);
        self.place(send);
        self.yield_from(at, true)?;
        self.op(Opcode::POP_BLOCK, at);
        self.expression(&generator.target)?;
        for condition in &generator.ifs {
            self.jump_if(condition, if_cleanup, false)?;
        }
        self.comprehension_body(at, generators, index, depth + 1, element, value, kind)?;
        self.place(if_cleanup);
        let innermost = index + 1 == generators.len();
        self.jump(Opcode::JUMP, start, element_location(element, value.filter(|_| innermost)));
        self.pop_block();
        self.place(except);
        self.jump(Opcode::END_ASYNC_FOR, send, at);
        Ok(())
    }
}

/// The place of an element, or of a dict's key and value.
fn element_location(element: &Expr, value: Option<&P<Expr>>) -> Location {
    let at = loc(element.range);
    match value {
        Some(value) => {
            let end = loc(value.range);
            Location::new(at.line, end.end_line, at.col, end.end_col)
        }
        None => at,
    }
}

/// The item of a one-element list or tuple display.
fn single_item(e: &P<Expr>) -> Option<&P<Expr>> {
    let (ExprKind::List { elts, .. } | ExprKind::Tuple { elts, .. }) = &e.kind else { return None };
    let [only] = &**elts else { return None };
    (!matches!(only.kind, ExprKind::Starred { .. })).then_some(only)
}
