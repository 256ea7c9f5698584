//! The `match` statement.

use super::calls::first_repeated;
use super::{Compiler, Depth, loc};
use crate::error::{CompileError, CompileResult};
use crate::flowgraph::values;
use crate::instruction_sequence::{Label, Location};
use krait_bytecode::opcode::{binary_op, compare};
use krait_bytecode::{Const, Opcode};
use krait_syntax::ast::*;

/// What a pattern collects on the way.
#[derive(Default)]
struct PatternContext {
    /// Captured names, in the order of their values on the stack.
    stores: Vec<String>,
    /// Whether a pattern that always matches may stand here.
    allow_irrefutable: bool,
    /// Where to go on failure, by the number of values to drop.
    fail_pop: Vec<Label>,
    /// Values of this pattern on the stack above the captured ones.
    on_top: usize,
}

fn is_wildcard(p: &Pattern) -> bool {
    matches!(&p.kind, PatternKind::MatchAs { pattern: None, name: None })
}

fn is_star(p: &Pattern) -> bool {
    matches!(p.kind, PatternKind::MatchStar { .. })
}

fn is_wildcard_star(p: &Pattern) -> bool {
    matches!(&p.kind, PatternKind::MatchStar { name: None })
}

/// The `repr` of a literal key with its value.
fn key_repr(key: &P<Expr>, value: &Const) -> String {
    let constant = match (&key.kind, value) {
        (ExprKind::Constant { value, .. }, _) => value.clone(),
        (_, Const::Int(v)) => return v.to_string(),
        (_, Const::Float(v)) => Constant::Float(**v),
        (_, Const::Complex(v)) => Constant::Complex { re: v.0, im: v.1 },
        _ => return krait_syntax::unparse::unparse(key).to_string(),
    };
    krait_syntax::constant_repr::repr(&constant)
}

impl Compiler<'_> {
    pub(crate) fn match_statement(
        &mut self,
        subject: &P<Expr>,
        cases: &[MatchCase],
    ) -> CompileResult {
        self.expression(subject)?;
        let end = self.label();
        let Some(last) = cases.last() else { return Ok(()) };
        let has_default = is_wildcard(&last.pattern) && cases.len() > 1;
        let tested = cases.len() - usize::from(has_default);
        for (i, case) in cases[..tested].iter().enumerate() {
            let at = loc(case.pattern.range);
            // Only copy the subject while there are cases to come.
            if i + 1 != tested {
                self.op_arg(Opcode::COPY, 1, at);
            }
            let mut context = PatternContext {
                allow_irrefutable: case.guard.is_some() || i + 1 == cases.len(),
                ..PatternContext::default()
            };
            self.pattern(&case.pattern, &mut context)?;
            let names = std::mem::take(&mut context.stores);
            for name in &names {
                self.name_store(name, at)?;
            }
            if let Some(guard) = &case.guard {
                self.ensure_fail_pop(&mut context, 0);
                let fail = context.fail_pop[0];
                self.jump_if(guard, fail, false)?;
            }
            // The subject is done with.
            if i + 1 != tested {
                self.op(Opcode::POP_TOP, Location::NEXT);
            }
            self.conditional(&case.body)?;
            self.jump(Opcode::JUMP, end, Location::NONE);
            // A failure falls through to the next case.
            self.emit_fail_pop(at, &mut context);
        }
        if has_default {
            let at = loc(last.pattern.range);
            // The line counts as reached, though the pattern has no code.
            self.op(Opcode::NOP, at);
            if let Some(guard) = &last.guard {
                self.jump_if(guard, end, false)?;
            }
            self.conditional(&last.body)?;
        }
        self.place(end);
        Ok(())
    }

    fn ensure_fail_pop(&mut self, context: &mut PatternContext, count: usize) {
        while context.fail_pop.len() <= count {
            let label = self.label();
            context.fail_pop.push(label);
        }
    }

    fn jump_to_fail(&mut self, at: Location, context: &mut PatternContext, op: Opcode) {
        let pops = context.on_top + context.stores.len();
        self.ensure_fail_pop(context, pops);
        self.jump(op, context.fail_pop[pops], at);
    }

    /// The landing places of failures: each drops one value and falls through to the next.
    fn emit_fail_pop(&mut self, at: Location, context: &mut PatternContext) {
        while context.fail_pop.len() > 1 {
            if let Some(label) = context.fail_pop.pop() {
                self.place(label);
                self.op(Opcode::POP_TOP, at);
            }
        }
        if let Some(label) = context.fail_pop.pop() {
            self.place(label);
        }
    }

    fn rotate(&mut self, at: Location, count: usize) {
        for n in (2..=count).rev() {
            self.op_arg(Opcode::SWAP, n, at);
        }
    }

    /// Captures the value on top under a name, or drops it.
    fn store_name(
        &mut self,
        at: Location,
        name: Option<&Identifier>,
        context: &mut PatternContext,
        range: Range,
    ) -> CompileResult {
        let Some(name) = name else {
            self.op(Opcode::POP_TOP, at);
            return Ok(());
        };
        if context.stores.iter().any(|n| n == name.as_str()) {
            return Err(CompileError::syntax(
                format!("multiple assignments to name '{name}' in pattern"),
                range,
            ));
        }
        // The captured value goes below the values still to be looked at.
        self.rotate(at, context.on_top + context.stores.len() + 1);
        context.stores.push(name.to_string());
        Ok(())
    }

    fn pattern(&mut self, p: &P<Pattern>, context: &mut PatternContext) -> CompileResult {
        self.deeper(Depth::LEVEL)?;
        let result = match &p.kind {
            PatternKind::MatchValue { value } => self.pattern_value(p, value, context),
            PatternKind::MatchSingleton { value } => {
                let at = loc(p.range);
                let constant = self.constant(value);
                self.load_const(constant, at);
                self.op_arg(Opcode::IS_OP, 0, at);
                self.jump_to_fail(at, context, Opcode::POP_JUMP_IF_FALSE);
                Ok(())
            }
            PatternKind::MatchSequence { patterns } => self.pattern_sequence(p, patterns, context),
            PatternKind::MatchMapping { keys, patterns, rest } => {
                self.pattern_mapping(p, keys, patterns, rest.as_ref(), context)
            }
            PatternKind::MatchClass { cls, patterns, kwd_attrs, kwd_patterns } => {
                self.pattern_class(p, cls, patterns, kwd_attrs, kwd_patterns, context)
            }
            PatternKind::MatchStar { name } => {
                self.store_name(loc(p.range), name.as_ref(), context, p.range)
            }
            PatternKind::MatchAs { pattern, name } => {
                self.pattern_as(p, pattern.as_ref(), name.as_ref(), context)
            }
            PatternKind::MatchOr { patterns } => self.pattern_or(p, patterns, context),
        };
        self.depth.0 -= Depth::LEVEL;
        result
    }

    fn sub_pattern(&mut self, p: &P<Pattern>, context: &mut PatternContext) -> CompileResult {
        let saved = std::mem::replace(&mut context.allow_irrefutable, true);
        let result = self.pattern(p, context);
        context.allow_irrefutable = saved;
        result
    }

    fn pattern_value(
        &mut self,
        p: &P<Pattern>,
        value: &P<Expr>,
        context: &mut PatternContext,
    ) -> CompileResult {
        let at = loc(p.range);
        let is_value = matches!(
            value.kind,
            ExprKind::Constant { .. }
                | ExprKind::Attribute { .. }
                | ExprKind::UnaryOp { .. }
                | ExprKind::BinOp { .. }
        );
        if !is_value {
            return Err(CompileError::syntax(
                "patterns may only match literals and attribute lookups",
                p.range,
            ));
        }
        match self.literal_key(value) {
            Some(constant) => self.load_const(constant, loc(value.range)),
            None => self.expression(value)?,
        }
        self.op_arg(Opcode::COMPARE_OP, compare::oparg(compare::EQ) as usize, at);
        self.op(Opcode::TO_BOOL, at);
        self.jump_to_fail(at, context, Opcode::POP_JUMP_IF_FALSE);
        Ok(())
    }

    fn pattern_as(
        &mut self,
        p: &P<Pattern>,
        pattern: Option<&P<Pattern>>,
        name: Option<&Identifier>,
        context: &mut PatternContext,
    ) -> CompileResult {
        let at = loc(p.range);
        let Some(pattern) = pattern else {
            if !context.allow_irrefutable {
                return Err(match name {
                    Some(name) => CompileError::syntax(
                        format!("name capture '{name}' makes remaining patterns unreachable"),
                        p.range,
                    ),
                    None => CompileError::syntax(
                        "wildcard makes remaining patterns unreachable",
                        p.range,
                    ),
                });
            }
            return self.store_name(at, name, context, p.range);
        };
        // The subject is needed twice.
        context.on_top += 1;
        self.op_arg(Opcode::COPY, 1, at);
        self.pattern(pattern, context)?;
        context.on_top -= 1;
        self.store_name(at, name, context, p.range)
    }

    fn pattern_sequence(
        &mut self,
        p: &P<Pattern>,
        patterns: &[P<Pattern>],
        context: &mut PatternContext,
    ) -> CompileResult {
        let at = loc(p.range);
        let mut star = None;
        for (i, pattern) in patterns.iter().enumerate() {
            if is_star(pattern) {
                if star.is_some() {
                    return Err(CompileError::syntax(
                        "multiple starred names in sequence pattern",
                        p.range,
                    ));
                }
                star = Some(i);
            }
        }
        let only_wildcards =
            patterns.iter().all(|q| is_wildcard(q) || is_star(q) && is_wildcard_star(q));
        let star_wildcard = star.is_some_and(|i| is_wildcard_star(&patterns[i]));
        let size = patterns.len();
        context.on_top += 1;
        self.op(Opcode::MATCH_SEQUENCE, at);
        self.jump_to_fail(at, context, Opcode::POP_JUMP_IF_FALSE);
        if star.is_none() {
            self.op(Opcode::GET_LEN, at);
            self.load_const(Const::int(size), at);
            self.op_arg(Opcode::COMPARE_OP, compare::oparg(compare::EQ) as usize, at);
            self.jump_to_fail(at, context, Opcode::POP_JUMP_IF_FALSE);
        } else if size > 1 {
            self.op(Opcode::GET_LEN, at);
            self.load_const(Const::int(size - 1), at);
            self.op_arg(Opcode::COMPARE_OP, compare::oparg(compare::GE) as usize, at);
            self.jump_to_fail(at, context, Opcode::POP_JUMP_IF_FALSE);
        }
        context.on_top -= 1;
        if only_wildcards {
            self.op(Opcode::POP_TOP, at);
        } else if star_wildcard {
            self.pattern_sequence_subscripts(at, patterns, star.unwrap_or(0), context)?;
        } else {
            self.pattern_sequence_unpack(at, patterns, context, p.range)?;
        }
        Ok(())
    }

    fn pattern_sequence_unpack(
        &mut self,
        at: Location,
        patterns: &[P<Pattern>],
        context: &mut PatternContext,
        range: Range,
    ) -> CompileResult {
        let size = patterns.len();
        match patterns.iter().position(|p| is_star(p)) {
            Some(i) => {
                if i >= 1 << 8 {
                    return Err(CompileError::syntax(
                        "too many expressions in star-unpacking sequence pattern",
                        range,
                    ));
                }
                self.op_arg(Opcode::UNPACK_EX, i | (size - i - 1) << 8, at);
            }
            None => self.op_arg(Opcode::UNPACK_SEQUENCE, size, at),
        }
        context.on_top += size;
        for pattern in patterns {
            context.on_top -= 1;
            self.sub_pattern(pattern, context)?;
        }
        Ok(())
    }

    /// `[a, *_, b]`: items are taken by index.
    fn pattern_sequence_subscripts(
        &mut self,
        at: Location,
        patterns: &[P<Pattern>],
        star: usize,
        context: &mut PatternContext,
    ) -> CompileResult {
        context.on_top += 1;
        let size = patterns.len();
        for (i, pattern) in patterns.iter().enumerate() {
            if is_wildcard(pattern) || i == star {
                continue;
            }
            self.op_arg(Opcode::COPY, 1, at);
            if i < star {
                self.load_const(Const::int(i), at);
            } else {
                self.op(Opcode::GET_LEN, at);
                self.load_const(Const::int(size - i), at);
                self.op_arg(Opcode::BINARY_OP, binary_op::SUBTRACT as usize, at);
            }
            self.op_arg(Opcode::BINARY_OP, binary_op::SUBSCR as usize, at);
            self.sub_pattern(pattern, context)?;
        }
        context.on_top -= 1;
        self.op(Opcode::POP_TOP, at);
        Ok(())
    }

    /// The value of a literal key: a constant, a negative number, or a complex number written as a sum.
    fn literal_key(&mut self, key: &P<Expr>) -> Option<Const> {
        match &key.kind {
            ExprKind::Constant { value, .. } => Some(self.constant(value)),
            ExprKind::UnaryOp { op: UnaryOp::USub, operand } => {
                let operand = self.literal_key(operand)?;
                values::unary(values::Unary::Negative, &operand)
            }
            ExprKind::BinOp { left, op, right } => {
                let (left, right) = (self.literal_key(left)?, self.literal_key(right)?);
                let number = match op {
                    Operator::Add => binary_op::ADD,
                    Operator::Sub => binary_op::SUBTRACT,
                    _ => return None,
                };
                values::binary(&left, number, &right)
            }
            _ => None,
        }
    }

    fn pattern_mapping(
        &mut self,
        p: &P<Pattern>,
        keys: &[P<Expr>],
        patterns: &[P<Pattern>],
        rest: Option<&Identifier>,
        context: &mut PatternContext,
    ) -> CompileResult {
        let at = loc(p.range);
        let size = keys.len();
        context.on_top += 1;
        self.op(Opcode::MATCH_MAPPING, at);
        self.jump_to_fail(at, context, Opcode::POP_JUMP_IF_FALSE);
        if size == 0 && rest.is_none() {
            context.on_top -= 1;
            self.op(Opcode::POP_TOP, at);
            return Ok(());
        }
        if size > 0 {
            self.op(Opcode::GET_LEN, at);
            self.load_const(Const::int(size), at);
            self.op_arg(Opcode::COMPARE_OP, compare::oparg(compare::GE) as usize, at);
            self.jump_to_fail(at, context, Opcode::POP_JUMP_IF_FALSE);
        }
        let mut seen: Vec<Const> = Vec::new();
        for key in keys {
            if let Some(value) = self.literal_key(key) {
                if seen.iter().any(|known| values::equal(known, &value)) {
                    let shown = key_repr(key, &value);
                    return Err(CompileError::syntax(
                        format!("mapping pattern checks duplicate key ({shown})"),
                        p.range,
                    ));
                }
                seen.push(value.clone());
                self.load_const(value, loc(key.range));
                continue;
            }
            if !matches!(key.kind, ExprKind::Attribute { .. }) {
                return Err(CompileError::syntax(
                    "mapping pattern keys may only match literals and attribute lookups",
                    p.range,
                ));
            }
            self.expression(key)?;
        }
        self.op_arg(Opcode::BUILD_TUPLE, size, at);
        self.op(Opcode::MATCH_KEYS, at);
        context.on_top += 2;
        self.op_arg(Opcode::COPY, 1, at);
        self.load_none(at);
        self.op_arg(Opcode::IS_OP, 1, at);
        self.jump_to_fail(at, context, Opcode::POP_JUMP_IF_FALSE);
        self.op_arg(Opcode::UNPACK_SEQUENCE, size, at);
        context.on_top += size;
        context.on_top -= 1;
        for pattern in patterns {
            context.on_top -= 1;
            self.sub_pattern(pattern, context)?;
        }
        context.on_top -= 2;
        match rest {
            Some(_) => {
                // A copy of the mapping without the matched keys.
                self.op_arg(Opcode::BUILD_MAP, 0, at);
                self.op_arg(Opcode::SWAP, 3, at);
                self.op_arg(Opcode::DICT_UPDATE, 2, at);
                self.op_arg(Opcode::UNPACK_SEQUENCE, size, at);
                for remaining in (0..size).rev() {
                    self.op_arg(Opcode::COPY, 1 + remaining + 1, at);
                    self.op_arg(Opcode::SWAP, 2, at);
                    self.op(Opcode::DELETE_SUBSCR, at);
                }
                self.store_name(at, rest, context, p.range)
            }
            None => {
                self.op(Opcode::POP_TOP, at);
                self.op(Opcode::POP_TOP, at);
                Ok(())
            }
        }
    }

    fn pattern_class(
        &mut self,
        p: &P<Pattern>,
        cls: &P<Expr>,
        patterns: &[P<Pattern>],
        attributes: &[Identifier],
        attribute_patterns: &[P<Pattern>],
        context: &mut PatternContext,
    ) -> CompileResult {
        let at = loc(p.range);
        if let Some((name, again)) = first_repeated(attributes.iter().map(Some)) {
            return Err(CompileError::syntax(
                format!("attribute name repeated in class pattern: {name}"),
                attribute_patterns.get(again).map_or(p.range, |q| q.range),
            ));
        }
        self.expression(cls)?;
        let names: Vec<Const> =
            attributes.iter().map(|n| Const::Str(self.cache.intern(n))).collect();
        self.load_const(Const::tuple(names), at);
        self.op_arg(Opcode::MATCH_CLASS, patterns.len(), at);
        self.op_arg(Opcode::COPY, 1, at);
        self.load_none(at);
        self.op_arg(Opcode::IS_OP, 1, at);
        context.on_top += 1;
        self.jump_to_fail(at, context, Opcode::POP_JUMP_IF_FALSE);
        let count = patterns.len() + attributes.len();
        self.op_arg(Opcode::UNPACK_SEQUENCE, count, at);
        context.on_top += count;
        context.on_top -= 1;
        for pattern in patterns.iter().chain(attribute_patterns) {
            context.on_top -= 1;
            if is_wildcard(pattern) {
                self.op(Opcode::POP_TOP, at);
                continue;
            }
            self.sub_pattern(pattern, context)?;
        }
        Ok(())
    }

    fn pattern_or(
        &mut self,
        p: &P<Pattern>,
        patterns: &[P<Pattern>],
        context: &mut PatternContext,
    ) -> CompileResult {
        let at = loc(p.range);
        let end = self.label();
        let outer_stores = std::mem::take(&mut context.stores);
        let outer_fail = std::mem::take(&mut context.fail_pop);
        let outer_top = context.on_top;
        let outer_allow = context.allow_irrefutable;
        let mut control: Option<Vec<String>> = None;
        let size = patterns.len();
        for (i, alternative) in patterns.iter().enumerate() {
            let alt_at = loc(alternative.range);
            context.stores = Vec::new();
            context.fail_pop = Vec::new();
            context.on_top = 0;
            context.allow_irrefutable = i + 1 == size && outer_allow;
            self.op_arg(Opcode::COPY, 1, alt_at);
            self.pattern(alternative, context)?;
            match &control {
                None => control = Some(context.stores.clone()),
                Some(names) => {
                    if names.len() != context.stores.len() {
                        return Err(CompileError::syntax(
                            "alternative patterns bind different names",
                            p.range,
                        ));
                    }
                    // Bring the captured values into the order of the first alternative.
                    for target in (0..names.len()).rev() {
                        let Some(current) = context.stores.iter().position(|n| *n == names[target])
                        else {
                            return Err(CompileError::syntax(
                                "alternative patterns bind different names",
                                p.range,
                            ));
                        };
                        if current == target {
                            continue;
                        }
                        let rotations = current + 1;
                        let moved: Vec<String> = context.stores.drain(..rotations).collect();
                        let at_index = target - current;
                        for (k, name) in moved.into_iter().enumerate() {
                            context.stores.insert(at_index + k, name);
                        }
                        for _ in 0..rotations {
                            self.rotate(alt_at, target + 1);
                        }
                    }
                }
            }
            self.jump(Opcode::JUMP, end, alt_at);
            self.emit_fail_pop(alt_at, context);
        }
        context.stores = outer_stores;
        context.fail_pop = outer_fail;
        context.on_top = outer_top;
        context.allow_irrefutable = outer_allow;
        // No alternative matched.
        self.op(Opcode::POP_TOP, at);
        self.jump_to_fail(at, context, Opcode::JUMP);
        self.place(end);
        let names = control.unwrap_or_default();
        let captured = names.len();
        // The captured values go below what is still on the stack, in order.
        let rotations = captured + 1 + context.on_top + context.stores.len();
        for name in names {
            self.rotate(at, rotations);
            if context.stores.contains(&name) {
                return Err(CompileError::syntax(
                    format!("multiple assignments to name '{name}' in pattern"),
                    p.range,
                ));
            }
            context.stores.push(name);
        }
        self.op(Opcode::POP_TOP, at);
        Ok(())
    }
}
