//! Expressions but calls, strings with fields and comprehensions.

use super::{Compiler, Depth, loc};
use crate::error::{CompileError, CompileResult};
use crate::instruction_sequence::Location;
use krait_bytecode::opcode::{binary_op, compare, intrinsic1};
use krait_bytecode::{Const, ConstStr, Opcode};
use krait_syntax::ast::*;

/// The oparg of BINARY_OP for an operator.
pub(super) fn operator_oparg(op: Operator) -> usize {
    (match op {
        Operator::Add => binary_op::ADD,
        Operator::Sub => binary_op::SUBTRACT,
        Operator::Mult => binary_op::MULTIPLY,
        Operator::MatMult => binary_op::MATRIX_MULTIPLY,
        Operator::Div => binary_op::TRUE_DIVIDE,
        Operator::Mod => binary_op::REMAINDER,
        Operator::Pow => binary_op::POWER,
        Operator::LShift => binary_op::LSHIFT,
        Operator::RShift => binary_op::RSHIFT,
        Operator::BitOr => binary_op::OR,
        Operator::BitXor => binary_op::XOR,
        Operator::BitAnd => binary_op::AND,
        Operator::FloorDiv => binary_op::FLOOR_DIVIDE,
    }) as usize
}

/// A display of this many items or more is built step by step.
const STACK_USE_GUIDELINE: usize = 30;

impl Compiler<'_> {
    /// The plain constant of a literal.
    pub(crate) fn constant(&mut self, value: &Constant) -> Const {
        match value {
            Constant::None => Const::None,
            Constant::True => Const::True,
            Constant::False => Const::False,
            Constant::Ellipsis => Const::Ellipsis,
            Constant::Int(value) => Const::int(BigInt::clone(value)),
            Constant::Float(value) => Const::float(*value),
            Constant::Complex { re, im } => Const::complex(*re, *im),
            Constant::Str(text) => Const::Str(self.string(text)),
            Constant::Bytes(bytes) => Const::bytes(bytes),
            Constant::Tuple(items) => {
                let items: Vec<Const> = items.iter().map(|c| self.constant(c)).collect();
                Const::tuple(items)
            }
            Constant::FrozenSet(items) => {
                Const::FrozenSet(items.iter().map(|c| self.constant(c)).collect())
            }
        }
    }

    /// A string constant; those that look like identifiers are interned.
    pub(crate) fn string(&mut self, text: &Text) -> ConstStr {
        let is_name = text
            .as_ascii()
            .is_some_and(|t| t.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'));
        match text.as_ascii() {
            Some(ascii) if is_name => self.cache.intern(ascii),
            _ => match text.to_utf8() {
                Some(utf8) => ConstStr::new(&utf8),
                None => ConstStr::from_code_points(text.as_str().iter()),
            },
        }
    }

    pub(crate) fn expression(&mut self, e: &P<Expr>) -> CompileResult {
        let levels = match e.kind {
            ExprKind::Subscript { .. } => Depth::SUBSCRIPT,
            _ => Depth::LEVEL,
        };
        self.deeper(levels)?;
        self.expression_inner(e)?;
        self.depth.0 -= levels;
        Ok(())
    }

    fn expression_inner(&mut self, e: &P<Expr>) -> CompileResult {
        let at = loc(e.range);
        match &e.kind {
            ExprKind::NamedExpr { target, value } => {
                self.expression(value)?;
                self.op_arg(Opcode::COPY, 1, at);
                self.expression(target)
            }
            ExprKind::BoolOp { op, values } => self.bool_op(at, *op, values),
            ExprKind::BinOp { .. } => self.bin_op(e),
            ExprKind::UnaryOp { op, operand } => {
                self.expression(operand)?;
                match op {
                    UnaryOp::Invert => self.op(Opcode::UNARY_INVERT, at),
                    UnaryOp::Not => {
                        self.op(Opcode::TO_BOOL, at);
                        self.op(Opcode::UNARY_NOT, at);
                    }
                    UnaryOp::UAdd => self.op_arg(
                        Opcode::CALL_INTRINSIC_1,
                        intrinsic1::UNARY_POSITIVE as usize,
                        at,
                    ),
                    UnaryOp::USub => self.op(Opcode::UNARY_NEGATIVE, at),
                }
                Ok(())
            }
            ExprKind::Lambda { args, body } => self.lambda(e, args, body),
            ExprKind::IfExp { test, body, orelse } => {
                let (end, next) = (self.label(), self.label());
                self.jump_if(test, next, false)?;
                self.expression(body)?;
                self.jump(Opcode::JUMP_NO_INTERRUPT, end, Location::NONE);
                self.place(next);
                self.expression(orelse)?;
                self.place(end);
                Ok(())
            }
            ExprKind::Dict { keys, values } => self.dict(at, keys, values),
            ExprKind::Set { elts } => self.display(
                at,
                elts,
                0,
                Opcode::BUILD_SET,
                Opcode::SET_ADD,
                Opcode::SET_UPDATE,
                false,
            ),
            ExprKind::ListComp { .. }
            | ExprKind::SetComp { .. }
            | ExprKind::DictComp { .. }
            | ExprKind::GeneratorExp { .. } => self.comprehension(e),
            ExprKind::Yield { value } => {
                if !self.in_function() {
                    return Err(CompileError::syntax("'yield' outside function", e.range));
                }
                match value {
                    Some(value) => self.expression(value)?,
                    None => self.load_none(at),
                }
                self.yield_value(at);
                Ok(())
            }
            ExprKind::YieldFrom { value } => {
                if !self.in_function() {
                    return Err(CompileError::syntax("'yield from' outside function", e.range));
                }
                if self.unit().kind == super::UnitKind::AsyncFunction {
                    return Err(CompileError::syntax(
                        "'yield from' inside async function",
                        e.range,
                    ));
                }
                self.expression(value)?;
                self.op(Opcode::GET_YIELD_FROM_ITER, at);
                self.load_none(at);
                self.yield_from(at, false)
            }
            ExprKind::Await { value } => {
                if !self.may_await() {
                    let message = if self.in_function() {
                        "'await' outside async function"
                    } else {
                        "'await' outside function"
                    };
                    return Err(CompileError::syntax(message, e.range));
                }
                self.expression(value)?;
                self.op_arg(Opcode::GET_AWAITABLE, 0, at);
                self.load_none(at);
                self.yield_from(at, true)
            }
            ExprKind::Compare { left, ops, comparators } => self.compare(e, left, ops, comparators),
            ExprKind::Call { func, args, keywords } => self.call(e, func, args, keywords),
            ExprKind::FormattedValue { .. } => self.formatted_value(e),
            ExprKind::JoinedStr { values } => self.joined_str(at, values),
            ExprKind::TemplateStr { values } => self.template_str(at, values),
            ExprKind::Interpolation { .. } => self.interpolation(e),
            ExprKind::Constant { value, .. } => {
                let constant = self.constant(value);
                self.load_const(constant, at);
                Ok(())
            }
            ExprKind::Attribute { value, attr, ctx } => self.attribute(e, value, attr, *ctx),
            ExprKind::Subscript { value, slice, ctx } => self.subscript(e, value, slice, *ctx),
            ExprKind::Starred { ctx, .. } => Err(CompileError::syntax(
                match ctx {
                    ExprContext::Store => "starred assignment target must be in a list or tuple",
                    _ => "can't use starred expression here",
                },
                e.range,
            )),
            ExprKind::Name { id, ctx } => self.name_op(id, *ctx, at),
            ExprKind::List { elts, ctx } => match ctx {
                ExprContext::Store => self.unpack_targets(e.range, elts),
                ExprContext::Load => self.display(
                    at,
                    elts,
                    0,
                    Opcode::BUILD_LIST,
                    Opcode::LIST_APPEND,
                    Opcode::LIST_EXTEND,
                    false,
                ),
                ExprContext::Del => self.each(elts),
            },
            ExprKind::Tuple { elts, ctx } => match ctx {
                ExprContext::Store => self.unpack_targets(e.range, elts),
                ExprContext::Load => self.display(
                    at,
                    elts,
                    0,
                    Opcode::BUILD_LIST,
                    Opcode::LIST_APPEND,
                    Opcode::LIST_EXTEND,
                    true,
                ),
                ExprContext::Del => self.each(elts),
            },
            ExprKind::Slice { .. } => {
                if let Some(constant) = self.constant_slice(e) {
                    self.load_const(constant, at);
                    return Ok(());
                }
                let count = self.slice_parts(e)?;
                self.op_arg(Opcode::BUILD_SLICE, count, at);
                Ok(())
            }
        }
    }

    fn each(&mut self, list: &[P<Expr>]) -> CompileResult {
        for e in list {
            self.expression(e)?;
        }
        Ok(())
    }

    fn bool_op(&mut self, at: Location, op: BoolOp, values: &[P<Expr>]) -> CompileResult {
        let jump = if op == BoolOp::And { Opcode::JUMP_IF_FALSE } else { Opcode::JUMP_IF_TRUE };
        let end = self.label();
        let Some((last, init)) = values.split_last() else { return Ok(()) };
        for value in init {
            self.expression(value)?;
            self.jump(jump, end, at);
            self.op(Opcode::POP_TOP, at);
        }
        self.expression(last)?;
        self.place(end);
        Ok(())
    }

    /// Chains nest to the left: their right operands are taken off without recursion.
    fn bin_op(&mut self, e: &P<Expr>) -> CompileResult {
        let mut chain = Vec::new();
        let mut node = e;
        while let ExprKind::BinOp { left, op, right } = &node.kind {
            chain.push((loc(node.range), *op, right));
            node = left;
        }
        self.options.limits.check(Depth(self.depth.0 + Depth::LEVEL * chain.len()))?;
        // The chain's first operation is the only one whose left operand can be a constant format.
        let formatted = match chain.last() {
            Some((at, Operator::Mod, right)) => self.percent_format(*at, node, right)?,
            _ => false,
        };
        if formatted {
            chain.pop();
        } else {
            self.expression(node)?;
        }
        for (at, op, right) in chain.into_iter().rev() {
            self.expression(right)?;
            self.op_arg(Opcode::BINARY_OP, operator_oparg(op), at);
        }
        Ok(())
    }

    fn dict(
        &mut self,
        at: Location,
        keys: &[Option<P<Expr>>],
        values: &[P<Expr>],
    ) -> CompileResult {
        let mut have_dict = false;
        let mut pending: Vec<usize> = Vec::new();
        for i in 0..values.len() {
            if keys[i].is_none() {
                if !pending.is_empty() {
                    self.sub_dict(at, keys, values, &pending)?;
                    if have_dict {
                        self.op_arg(Opcode::DICT_UPDATE, 1, at);
                    }
                    have_dict = true;
                    pending.clear();
                }
                if !have_dict {
                    self.op_arg(Opcode::BUILD_MAP, 0, at);
                    have_dict = true;
                }
                self.expression(&values[i])?;
                self.op_arg(Opcode::DICT_UPDATE, 1, at);
                continue;
            }
            if pending.len() * 2 > STACK_USE_GUIDELINE {
                pending.push(i);
                self.sub_dict(at, keys, values, &pending)?;
                if have_dict {
                    self.op_arg(Opcode::DICT_UPDATE, 1, at);
                }
                have_dict = true;
                pending.clear();
            } else {
                pending.push(i);
            }
        }
        if !pending.is_empty() {
            self.sub_dict(at, keys, values, &pending)?;
            if have_dict {
                self.op_arg(Opcode::DICT_UPDATE, 1, at);
            }
            have_dict = true;
        }
        if !have_dict {
            self.op_arg(Opcode::BUILD_MAP, 0, at);
        }
        Ok(())
    }

    fn sub_dict(
        &mut self,
        at: Location,
        keys: &[Option<P<Expr>>],
        values: &[P<Expr>],
        items: &[usize],
    ) -> CompileResult {
        let big = items.len() * 2 > STACK_USE_GUIDELINE;
        if big {
            self.op_arg(Opcode::BUILD_MAP, 0, at);
        }
        for &i in items {
            if let Some(key) = &keys[i] {
                self.expression(key)?;
            }
            self.expression(&values[i])?;
            if big {
                self.op_arg(Opcode::MAP_ADD, 1, at);
            }
        }
        if !big {
            self.op_arg(Opcode::BUILD_MAP, items.len(), at);
        }
        Ok(())
    }

    /// A list, set or tuple display on top of `pushed` values already there (`starunpack_helper`).
    #[allow(clippy::too_many_arguments)]
    pub(crate) fn display(
        &mut self,
        at: Location,
        elts: &[P<Expr>],
        pushed: usize,
        build: Opcode,
        add: Opcode,
        extend: Opcode,
        tuple: bool,
    ) -> CompileResult {
        let count = elts.len();
        let starred = |e: &P<Expr>| matches!(e.kind, ExprKind::Starred { .. });
        let any_starred = elts.iter().any(starred);
        let big = count + pushed > STACK_USE_GUIDELINE;
        if !any_starred && !big {
            self.each(elts)?;
            if tuple {
                self.op_arg(Opcode::BUILD_TUPLE, count + pushed, at);
            } else {
                self.op_arg(build, count + pushed, at);
            }
            return Ok(());
        }
        let mut built = false;
        if big {
            self.op_arg(build, pushed, at);
            built = true;
        }
        for (i, e) in elts.iter().enumerate() {
            if let ExprKind::Starred { value, .. } = &e.kind {
                if !built {
                    self.op_arg(build, i + pushed, at);
                    built = true;
                }
                self.expression(value)?;
                self.op_arg(extend, 1, at);
            } else {
                self.expression(e)?;
                if built {
                    self.op_arg(add, 1, at);
                }
            }
        }
        if tuple {
            self.op_arg(Opcode::CALL_INTRINSIC_1, intrinsic1::LIST_TO_TUPLE as usize, at);
        }
        Ok(())
    }

    /// Assignment to a list or tuple of targets.
    fn unpack_targets(&mut self, range: Range, elts: &[P<Expr>]) -> CompileResult {
        let at = loc(range);
        let count = elts.len();
        let mut seen = false;
        for (i, e) in elts.iter().enumerate() {
            if !matches!(e.kind, ExprKind::Starred { .. }) {
                continue;
            }
            if seen {
                return Err(CompileError::syntax(
                    "multiple starred expressions in assignment",
                    range,
                ));
            }
            if i >= 1 << 8 || count - i > usize::MAX >> 8 {
                return Err(CompileError::syntax(
                    "too many expressions in star-unpacking assignment",
                    range,
                ));
            }
            self.op_arg(Opcode::UNPACK_EX, i | (count - i - 1) << 8, at);
            seen = true;
        }
        if !seen {
            self.op_arg(Opcode::UNPACK_SEQUENCE, count, at);
        }
        for e in elts {
            match &e.kind {
                ExprKind::Starred { value, .. } => self.expression(value)?,
                _ => self.expression(e)?,
            }
        }
        Ok(())
    }

    pub(crate) fn compare_op(&mut self, at: Location, op: CmpOp) {
        let code = match op {
            CmpOp::Eq => compare::EQ,
            CmpOp::NotEq => compare::NE,
            CmpOp::Lt => compare::LT,
            CmpOp::LtE => compare::LE,
            CmpOp::Gt => compare::GT,
            CmpOp::GtE => compare::GE,
            CmpOp::Is => return self.op_arg(Opcode::IS_OP, 0, at),
            CmpOp::IsNot => return self.op_arg(Opcode::IS_OP, 1, at),
            CmpOp::In => return self.op_arg(Opcode::CONTAINS_OP, 0, at),
            CmpOp::NotIn => return self.op_arg(Opcode::CONTAINS_OP, 1, at),
        };
        self.op_arg(Opcode::COMPARE_OP, compare::oparg(code) as usize, at);
    }

    /// Warns about `is` with a literal.
    pub(crate) fn check_compare(&mut self, e: &P<Expr>) {
        let ExprKind::Compare { left, ops, comparators } = &e.kind else { return };
        let literal = |e: &P<Expr>| match &e.kind {
            ExprKind::Constant { value, .. } => match value {
                Constant::None | Constant::True | Constant::False | Constant::Ellipsis => None,
                Constant::Int(_) => Some("int"),
                Constant::Float(_) => Some("float"),
                Constant::Complex { .. } => Some("complex"),
                Constant::Str(_) => Some("str"),
                Constant::Bytes(_) => Some("bytes"),
                Constant::Tuple(_) => Some("tuple"),
                Constant::FrozenSet(_) => Some("frozenset"),
            },
            ExprKind::Tuple { elts, .. } => {
                elts.iter().all(|e| self.constant_of(e).is_some()).then_some("tuple")
            }
            _ => None,
        };
        let mut left_literal = literal(left);
        for (op, right) in ops.iter().zip(comparators) {
            let right_literal = literal(right);
            if matches!(op, CmpOp::Is | CmpOp::IsNot)
                && let Some(kind) = left_literal.or(right_literal)
            {
                let (shown, hint) = if *op == CmpOp::Is { ("is", "==") } else { ("is not", "!=") };
                self.warn(
                    format!("\"{shown}\" with '{kind}' literal. Did you mean \"{hint}\"?"),
                    e.range,
                );
                return;
            }
            left_literal = right_literal;
        }
    }

    fn compare(
        &mut self,
        e: &P<Expr>,
        left: &P<Expr>,
        ops: &[CmpOp],
        comparators: &[P<Expr>],
    ) -> CompileResult {
        self.check_compare(e);
        let at = loc(e.range);
        self.expression(left)?;
        if let [op] = ops {
            self.expression(&comparators[0])?;
            self.compare_op(at, *op);
            return Ok(());
        }
        let cleanup = self.label();
        for (i, op) in ops.iter().enumerate() {
            self.expression(&comparators[i])?;
            if i + 1 < ops.len() {
                self.op_arg(Opcode::SWAP, 2, at);
                self.op_arg(Opcode::COPY, 2, at);
                self.compare_op(at, *op);
                self.op_arg(Opcode::COPY, 1, at);
                self.op(Opcode::TO_BOOL, at);
                self.jump(Opcode::POP_JUMP_IF_FALSE, cleanup, at);
                self.op(Opcode::POP_TOP, at);
            } else {
                self.compare_op(at, *op);
            }
        }
        let end = self.label();
        self.jump(Opcode::JUMP_NO_INTERRUPT, end, Location::NONE);
        self.place(cleanup);
        self.op_arg(Opcode::SWAP, 2, at);
        self.op(Opcode::POP_TOP, at);
        self.place(end);
        Ok(())
    }

    /// An attribute on another line than its object is shown on its own line.
    pub(crate) fn attribute_location(&self, e: &Expr) -> Location {
        let at = loc(e.range);
        let ExprKind::Attribute { attr, .. } = &e.kind else { return at };
        if at.line == at.end_line {
            return at;
        }
        let len = attr.chars().count() as i32;
        if len <= at.end_col {
            return Location::new(at.end_line, at.end_line, at.end_col - len, at.end_col);
        }
        Location::new(at.end_line, at.end_line, -1, -1)
    }

    fn attribute(
        &mut self,
        e: &P<Expr>,
        value: &P<Expr>,
        attr: &str,
        ctx: ExprContext,
    ) -> CompileResult {
        if ctx == ExprContext::Load && self.can_optimize_super(e) {
            let at = loc(e.range);
            let oparg_flags = self.load_super_args(value)?;
            self.super_attr(attr, oparg_flags, false, at);
            let nop_at = self.attribute_location(e);
            self.op(Opcode::NOP, nop_at);
            return Ok(());
        }
        if ctx == ExprContext::Store {
            self.note_static_attribute(value, attr);
        }
        self.expression(value)?;
        let at = self.attribute_location(e);
        match ctx {
            ExprContext::Load => self.op_name(Opcode::LOAD_ATTR, attr, at),
            ExprContext::Store => self.op_name(Opcode::STORE_ATTR, attr, at),
            ExprContext::Del => self.op_name(Opcode::DELETE_ATTR, attr, at),
        }
        Ok(())
    }

    /// `self.x = …` in a method is listed in the class's `__static_attributes__`.
    fn note_static_attribute(&mut self, value: &P<Expr>, attr: &str) {
        if !matches!(&value.kind, ExprKind::Name { id, .. } if id.as_str() == "self") {
            return;
        }
        let mut outer = self.units.iter_mut().rev().skip(1);
        let class = outer.find(|u| u.static_attributes.is_some());
        if let Some(set) = class.and_then(|u| u.static_attributes.as_mut()) {
            set.insert(attr.to_string());
        }
    }

    fn subscript(
        &mut self,
        e: &P<Expr>,
        value: &P<Expr>,
        slice: &P<Expr>,
        ctx: ExprContext,
    ) -> CompileResult {
        let at = loc(e.range);
        if ctx == ExprContext::Load {
            self.check_subscripter(value);
            self.check_index(value, slice);
        }
        self.expression(value)?;
        if ctx != ExprContext::Del && self.is_constant_slice(slice) {
            self.slice_parts(slice)?;
            self.op(
                if ctx == ExprContext::Load { Opcode::BINARY_SLICE } else { Opcode::STORE_SLICE },
                at,
            );
            return Ok(());
        }
        self.expression(slice)?;
        match ctx {
            ExprContext::Load => self.op_arg(Opcode::BINARY_OP, binary_op::SUBSCR as usize, at),
            ExprContext::Store => self.op(Opcode::STORE_SUBSCR, at),
            ExprContext::Del => self.op(Opcode::DELETE_SUBSCR, at),
        }
        Ok(())
    }

    fn check_subscripter(&mut self, value: &P<Expr>) {
        let kind = match &value.kind {
            ExprKind::Name { .. } if self.constant_of(value).is_some() => "bool",
            ExprKind::Constant { value, .. } => match value {
                Constant::None => "NoneType",
                Constant::Ellipsis => "ellipsis",
                Constant::Int(_) => "int",
                Constant::Float(_) => "float",
                Constant::Complex { .. } => "complex",
                Constant::True | Constant::False => "bool",
                _ => return,
            },
            ExprKind::Set { .. } | ExprKind::SetComp { .. } => "set",
            ExprKind::GeneratorExp { .. } => "generator",
            ExprKind::TemplateStr { .. } | ExprKind::Interpolation { .. } => {
                "string.templatelib.Template"
            }
            ExprKind::Lambda { .. } => "function",
            _ => return,
        };
        self.warn(
            format!("'{kind}' object is not subscriptable; perhaps you missed a comma?"),
            value.range,
        );
    }

    fn check_index(&mut self, value: &P<Expr>, slice: &P<Expr>) {
        let index = match &slice.kind {
            ExprKind::Constant { value, .. } => match value {
                Constant::Str(_) => "str",
                Constant::Bytes(_) => "bytes",
                Constant::Float(_) => "float",
                Constant::Complex { .. } => "complex",
                Constant::None => "NoneType",
                Constant::Ellipsis => "ellipsis",
                _ => return,
            },
            ExprKind::Tuple { .. } => "tuple",
            ExprKind::List { .. } | ExprKind::ListComp { .. } => "list",
            ExprKind::Dict { .. } | ExprKind::DictComp { .. } => "dict",
            ExprKind::Set { .. } | ExprKind::SetComp { .. } => "set",
            ExprKind::JoinedStr { .. } | ExprKind::FormattedValue { .. } => "str",
            ExprKind::TemplateStr { .. } | ExprKind::Interpolation { .. } => {
                "string.templatelib.Template"
            }
            ExprKind::GeneratorExp { .. } => "generator",
            ExprKind::Lambda { .. } => "function",
            _ => return,
        };
        let container = match &value.kind {
            ExprKind::Constant { value: Constant::Str(_), .. }
            | ExprKind::JoinedStr { .. }
            | ExprKind::FormattedValue { .. } => "str",
            ExprKind::Constant { value: Constant::Bytes(_), .. } => "bytes",
            ExprKind::Tuple { .. } => "tuple",
            ExprKind::List { .. } | ExprKind::ListComp { .. } => "list",
            _ => return,
        };
        self.warn(
            format!("{container} indices must be integers or slices, not {index}; perhaps you missed a comma?"),
            value.range,
        );
    }

    /// A two-part slice whose parts are not all constants uses BINARY_SLICE.
    pub(crate) fn is_constant_slice(&self, slice: &Expr) -> bool {
        let ExprKind::Slice { lower, upper, step } = &slice.kind else { return false };
        if step.is_some() {
            return false;
        }
        let constant =
            |part: &Option<P<Expr>>| part.as_ref().is_none_or(|p| self.constant_of(p).is_some());
        !(constant(lower) && constant(upper))
    }

    fn constant_slice(&mut self, e: &Expr) -> Option<Const> {
        let ExprKind::Slice { lower, upper, step } = &e.kind else { return None };
        let mut part = |part: &Option<P<Expr>>| match part {
            None => Some(Const::None),
            Some(p) => self.constant_of(p).map(|value| self.constant(&value)),
        };
        let (start, stop, step) = (part(lower)?, part(upper)?, part(step)?);
        Some(Const::Slice(std::sync::Arc::new(krait_bytecode::constant::SliceConst {
            start,
            stop,
            step,
        })))
    }

    /// Pushes the parts of a slice and returns their number.
    pub(crate) fn slice_parts(&mut self, e: &Expr) -> CompileResult<usize> {
        let ExprKind::Slice { lower, upper, step } = &e.kind else { return Ok(0) };
        let at = loc(e.range);
        for part in [lower, upper] {
            match part {
                Some(part) => self.expression(part)?,
                None => self.load_none(at),
            }
        }
        match step {
            Some(step) => {
                self.expression(step)?;
                Ok(3)
            }
            None => Ok(2),
        }
    }

    /// `yield`: asynchronous generators wrap the value.
    pub(crate) fn yield_value(&mut self, at: Location) {
        let scope = &self.table.scopes[self.scope_id()];
        if scope.generator && scope.coroutine {
            self.op_arg(Opcode::CALL_INTRINSIC_1, intrinsic1::ASYNC_GEN_WRAP as usize, at);
        }
        self.op_arg(Opcode::YIELD_VALUE, 0, at);
        self.op_arg(Opcode::RESUME, krait_bytecode::opcode::resume::AFTER_YIELD as usize, at);
    }

    /// The loop of `yield from` and `await`.
    pub(crate) fn yield_from(&mut self, at: Location, is_await: bool) -> CompileResult {
        use krait_bytecode::opcode::resume;
        let (send, fail, exit) = (self.label(), self.label(), self.label());
        self.place(send);
        self.jump(Opcode::SEND, exit, at);
        self.jump(Opcode::SETUP_FINALLY, fail, at);
        self.op_arg(Opcode::YIELD_VALUE, 1, at);
        self.op(Opcode::POP_BLOCK, Location::NONE);
        let point = if is_await { resume::AFTER_AWAIT } else { resume::AFTER_YIELD_FROM };
        self.op_arg(Opcode::RESUME, point as usize, at);
        self.jump(Opcode::JUMP_NO_INTERRUPT, send, at);
        self.place(fail);
        self.op(Opcode::CLEANUP_THROW, at);
        self.place(exit);
        self.op(Opcode::END_SEND, at);
        Ok(())
    }
}
