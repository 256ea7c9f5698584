//! f-strings and t-strings.

use super::{Compiler, loc};
use crate::error::CompileResult;
use crate::instruction_sequence::Location;
use krait_bytecode::opcode::convert;
use krait_bytecode::Opcode;
use krait_syntax::ast::*;

/// f-strings with more parts than this are joined by `str.join`.
const STACK_USE_GUIDELINE: usize = 30;

fn conversion_oparg(conversion: i32) -> usize {
    (match conversion as u8 {
        b's' => convert::STR,
        b'r' => convert::REPR,
        _ => convert::ASCII,
    }) as usize
}

impl Compiler<'_> {
    pub(crate) fn joined_str(&mut self, at: Location, values: &[P<Expr>]) -> CompileResult {
        if values.len() > STACK_USE_GUIDELINE {
            self.load_str("", at);
            let name = self.cache.intern("join");
            let index = self.unit().add_name(name);
            self.op_arg(Opcode::LOAD_ATTR, index << 1 | 1, at);
            self.op_arg(Opcode::BUILD_LIST, 0, at);
            for value in values {
                self.expression(value)?;
                self.op_arg(Opcode::LIST_APPEND, 1, at);
            }
            self.op_arg(Opcode::CALL, 1, at);
            return Ok(());
        }
        for value in values {
            self.expression(value)?;
        }
        if values.is_empty() {
            self.load_str("", at);
        } else if values.len() > 1 {
            self.op_arg(Opcode::BUILD_STRING, values.len(), at);
        }
        Ok(())
    }

    pub(crate) fn formatted_value(&mut self, e: &P<Expr>) -> CompileResult {
        let ExprKind::FormattedValue { value, conversion, format_spec } = &e.kind else { return Ok(()) };
        let at = loc(e.range);
        self.expression(value)?;
        if *conversion != -1 {
            self.op_arg(Opcode::CONVERT_VALUE, conversion_oparg(*conversion), at);
        }
        match format_spec {
            Some(spec) => {
                self.expression(spec)?;
                self.op(Opcode::FORMAT_WITH_SPEC, at);
            }
            None => self.op(Opcode::FORMAT_SIMPLE, at),
        }
        Ok(())
    }

    pub(crate) fn interpolation(&mut self, e: &P<Expr>) -> CompileResult {
        let ExprKind::Interpolation { value, str, conversion, format_spec } = &e.kind else { return Ok(()) };
        let at = loc(e.range);
        self.expression(value)?;
        let text = self.constant(str);
        self.load_const(text, at);
        let mut oparg = 2;
        if *conversion != -1 {
            oparg = conversion_oparg(*conversion) << 2 | 2;
        }
        if let Some(spec) = format_spec {
            oparg += 1;
            self.expression(spec)?;
        }
        self.op_arg(Opcode::BUILD_INTERPOLATION, oparg, at);
        Ok(())
    }

    pub(crate) fn template_str(&mut self, at: Location, values: &[P<Expr>]) -> CompileResult {
        let mut strings = 0;
        let mut last_interpolation = true;
        for value in values {
            if matches!(value.kind, ExprKind::Interpolation { .. }) {
                if last_interpolation {
                    self.load_str("", at);
                    strings += 1;
                }
                last_interpolation = true;
            } else {
                self.expression(value)?;
                strings += 1;
                last_interpolation = false;
            }
        }
        if last_interpolation {
            self.load_str("", at);
            strings += 1;
        }
        self.op_arg(Opcode::BUILD_TUPLE, strings, at);
        let mut count = 0;
        for value in values {
            if matches!(value.kind, ExprKind::Interpolation { .. }) {
                self.expression(value)?;
                count += 1;
            }
        }
        self.op_arg(Opcode::BUILD_TUPLE, count, at);
        self.op(Opcode::BUILD_TEMPLATE, at);
        Ok(())
    }
}
