//! What the walk refuses: names that may not be bound, `await` and `yield` and future imports at the wrong place.

use super::*;

impl Builder<'_> {
    /// `async for` and `async with` need an asynchronous function around them.
    pub(super) fn check_async(&mut self, s: &Stmt, what: &str) -> CompileResult {
        let top = self.options.top_level_await;
        let scope = self.scope();
        if top && scope.kind == ScopeKind::Module {
            scope.coroutine = true;
            return Ok(());
        }
        if scope.is_async() {
            return Ok(());
        }
        Err(CompileError::syntax(format!("'{what}' outside async function"), s.range))
    }

    /// Yield, await and `:=` are errors in annotation-like scopes.
    pub(super) fn check_annotation_scope(&mut self, e: &Expr, what: &str) -> CompileResult {
        let place = match self.scope().kind {
            ScopeKind::Annotation => "an annotation",
            ScopeKind::TypeVariable => self.scope().place,
            ScopeKind::TypeAlias => "a type alias",
            ScopeKind::TypeParameters => "the definition of a generic",
            _ => return Ok(()),
        };
        Err(CompileError::syntax(format!("{what} cannot be used within {place}"), e.range))
    }

    pub(super) fn check_yield_in_comprehension(&mut self, e: &Expr) -> CompileResult {
        let what = match self.scope().comprehension {
            ComprehensionKind::None => return Ok(()),
            ComprehensionKind::List => "list comprehension",
            ComprehensionKind::Set => "set comprehension",
            ComprehensionKind::Dict => "dict comprehension",
            ComprehensionKind::Generator => "generator expression",
        };
        Err(CompileError::syntax(format!("'yield' inside {what}"), e.range))
    }

    /// `__debug__` can be neither assigned nor deleted.
    pub(super) fn check_name(
        &mut self,
        name: &str,
        range: Range,
        ctx: ExprContext,
    ) -> CompileResult {
        let what = match ctx {
            ExprContext::Load => return Ok(()),
            ExprContext::Store => "assign to",
            ExprContext::Del => "delete",
        };
        if name == "__debug__" {
            return Err(CompileError::syntax(format!("cannot {what} __debug__"), range));
        }
        Ok(())
    }

    /// `await` needs an asynchronous function around it, or a comprehension, which is checked as a whole.
    pub(super) fn check_await(&mut self, e: &Expr) -> CompileResult {
        let top = self.options.top_level_await;
        let scope = self.scope();
        if top && scope.kind == ScopeKind::Module {
            return Ok(());
        }
        if !scope.is_function_like() {
            return Err(CompileError::syntax("'await' outside function", e.range));
        }
        if !scope.is_async() && scope.comprehension == ComprehensionKind::None {
            return Err(CompileError::syntax("'await' outside async function", e.range));
        }
        Ok(())
    }

    /// Future imports must come first.
    pub(super) fn check_future_import(
        &self,
        s: &Stmt,
        module: Option<&Identifier>,
        level: u32,
    ) -> CompileResult {
        let (here, end) = (s.range, self.future_end);
        let late = here.lineno > end.lineno
            || here.lineno == end.end_lineno && here.col_offset > end.end_col_offset;
        if late && level == 0 && module.is_some_and(|name| name.as_str() == "__future__") {
            let message = "from __future__ imports must occur at the beginning of the file";
            return Err(CompileError::syntax(message, s.range));
        }
        Ok(())
    }
}

impl Scope {
    fn is_async(&self) -> bool {
        self.kind == ScopeKind::Function && self.coroutine
    }
}
