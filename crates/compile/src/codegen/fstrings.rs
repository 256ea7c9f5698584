//! f-strings and t-strings.

use super::{Compiler, loc};
use crate::error::{CompileError, CompileResult};
use crate::instruction_sequence::Location;
use krait_bytecode::opcode::convert;
use krait_bytecode::{Const, ConstStr, Opcode};
use krait_syntax::ast::*;

/// f-strings with more parts than this are joined by `str.join`.
const STACK_USE_GUIDELINE: usize = 30;

fn conversion_oparg(conversion: i32) -> Result<usize, CompileError> {
    let oparg = match u8::try_from(conversion) {
        Ok(b's') => convert::STR,
        Ok(b'r') => convert::REPR,
        Ok(b'a') => convert::ASCII,
        _ => {
            let message = format!("Unrecognized conversion character {conversion}");
            return Err(CompileError::system(message));
        }
    };
    Ok(oparg as usize)
}

impl Compiler<'_> {
    pub(crate) fn joined_str(&mut self, at: Location, values: &[P<Expr>]) -> CompileResult {
        if values.len() > STACK_USE_GUIDELINE {
            self.begin_join(at);
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
        let ExprKind::FormattedValue { value, conversion, format_spec } = &e.kind else {
            return Ok(());
        };
        let at = loc(e.range);
        self.expression(value)?;
        if *conversion != -1 {
            self.op_arg(Opcode::CONVERT_VALUE, conversion_oparg(*conversion)?, at);
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
        let ExprKind::Interpolation { value, str, conversion, format_spec } = &e.kind else {
            return Ok(());
        };
        let at = loc(e.range);
        self.expression(value)?;
        let text = self.constant(str);
        self.load_const(text, at);
        let mut oparg = 2;
        if *conversion != -1 {
            oparg = conversion_oparg(*conversion)? << 2 | 2;
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

/// A conversion of a `%` format that `str` conversions can do: `%s`, `%r`, `%a` with width and precision.
pub struct Conversion {
    oparg: usize,
    /// The format specification, empty for none.
    pub spec: String,
}

impl Conversion {
    /// The conversion of an f-string's field that does the same: `s`, `r` or `a`.
    pub fn letter(&self) -> i32 {
        let letter = match self.oparg as u32 {
            convert::REPR => b'r',
            convert::ASCII => b'a',
            _ => b's',
        };
        i32::from(letter)
    }
}

/// The most digits of a width or a precision that is converted.
const MAX_DIGITS: usize = 3;

/// Splits a `%` format into literals and conversions; None if it has any other conversion.
pub fn split_percent_format(format: &[u32]) -> Option<Vec<Result<Vec<u32>, Conversion>>> {
    let mut parts = Vec::new();
    let mut rest = format.iter().copied().peekable();
    while rest.peek().is_some() {
        let mut literal = Vec::new();
        let mut conversion = None;
        while let Some(c) = rest.next() {
            if c != u32::from(b'%') {
                literal.push(c);
            } else if rest.peek() == Some(&u32::from(b'%')) {
                rest.next();
                literal.push(c);
            } else {
                conversion = Some(parse_conversion(&mut rest)?);
                break;
            }
        }
        if !literal.is_empty() {
            parts.push(Ok(literal));
        }
        parts.extend(conversion.map(Err));
    }
    Some(parts)
}

/// The digits from `c` on; None if there are too many, or no character after them.
fn digits(c: &mut char, next: &mut impl FnMut() -> Option<char>) -> Option<String> {
    let mut digits = String::new();
    while c.is_ascii_digit() {
        digits.push(*c);
        *c = next()?;
        if digits.len() >= MAX_DIGITS {
            return None;
        }
    }
    Some(digits)
}

fn parse_conversion(rest: &mut impl Iterator<Item = u32>) -> Option<Conversion> {
    let mut next = || rest.next().and_then(char::from_u32);
    let mut c = next()?;
    let mut left = false;
    while matches!(c, '-' | '+' | ' ' | '#' | '0') {
        left |= c == '-';
        c = next()?;
    }
    let width = digits(&mut c, &mut next)?;
    let mut spec = String::new();
    if let Ok(width) = width.parse::<u32>() {
        if !left && width > 0 {
            spec.push('>');
        }
        spec.push_str(&width.to_string());
    }
    if c == '.' {
        c = next()?;
        let digits = digits(&mut c, &mut next)?;
        spec.push_str(&format!(".{}", digits.parse::<u32>().unwrap_or(0)));
    }
    let oparg = match c {
        's' => convert::STR,
        'r' => convert::REPR,
        'a' => convert::ASCII,
        _ => return None,
    };
    Some(Conversion { oparg: oparg as usize, spec })
}

impl Compiler<'_> {
    /// `'format' % (values)` as an f-string's instructions, where the two mean the same; false if not.
    pub(crate) fn percent_format(
        &mut self,
        at: Location,
        left: &Expr,
        right: &Expr,
    ) -> CompileResult<bool> {
        let ExprKind::Constant { value: Constant::Str(format), .. } = &left.kind else {
            return Ok(false);
        };
        let ExprKind::Tuple { elts, .. } = &right.kind else { return Ok(false) };
        if elts.iter().any(|e| matches!(e.kind, ExprKind::Starred { .. })) {
            return Ok(false);
        }
        let format: Vec<u32> = format.as_str().iter().collect();
        let Some(parts) = split_percent_format(&format) else { return Ok(false) };
        if parts.iter().filter(|p| p.is_err()).count() != elts.len() {
            return Ok(false);
        }
        let joins = parts.len() > STACK_USE_GUIDELINE;
        if joins {
            self.begin_join(at);
        }
        let count = parts.len();
        let mut values = elts.iter();
        for part in parts {
            match part {
                Ok(literal) => {
                    // CPython makes one % of two by a replacement, whose result is not the one string of that character.
                    let text = match literal[..] {
                        [c] if c == u32::from(b'%') => ConstStr::new_apart("%"),
                        _ => ConstStr::from_code_points(literal),
                    };
                    self.load_const(Const::Str(text), Location::NONE);
                }
                Err(conversion) => {
                    let Some(value) = values.next() else { break };
                    let value_at = loc(value.range);
                    self.expression(value)?;
                    self.op_arg(Opcode::CONVERT_VALUE, conversion.oparg, value_at);
                    if conversion.spec.is_empty() {
                        self.op(Opcode::FORMAT_SIMPLE, value_at);
                    } else {
                        let spec = Const::Str(ConstStr::new(&conversion.spec));
                        self.load_const(spec, Location::NONE);
                        self.op(Opcode::FORMAT_WITH_SPEC, value_at);
                    }
                }
            }
            if joins {
                self.op_arg(Opcode::LIST_APPEND, 1, at);
            }
        }
        if joins {
            self.op_arg(Opcode::CALL, 1, at);
        } else if count == 0 {
            self.load_str("", at);
        } else if count > 1 {
            self.op_arg(Opcode::BUILD_STRING, count, at);
        }
        Ok(true)
    }

    /// `''.join([`, for the parts to be appended.
    fn begin_join(&mut self, at: Location) {
        self.load_str("", at);
        let name = self.cache.intern("join");
        let index = self.unit().add_name(name);
        self.op_arg(Opcode::LOAD_ATTR, index << 1 | 1, at);
        self.op_arg(Opcode::BUILD_LIST, 0, at);
    }
}
