//! f-strings, t-strings and the concatenation of adjacent literals. It owns the shape of `JoinedStr` and
//! `TemplateStr`; the tokenizer splits the text, `literal.rs` decodes it. Matches CPython's
//! `Parser/action_helpers.c`.

use krait_text::Builder;

use super::{Parser, Problem, ProblemKind, Tok};
use crate::actions::{E, constant, ex, identifier};
use crate::ast::*;
use crate::constant_repr::str_repr;
use crate::generated::parser::kind;

/// `!r` in a field, and the source text before it.
pub struct Conversion {
    value: i32,
    range: Range,
    metadata: Option<Text>,
}

/// `:spec` in a field, and the source text before it.
pub struct FormatSpec {
    value: E,
    metadata: Option<Text>,
}

impl Parser<'_> {
    /// The text as written; decoded when the whole string is known.
    pub fn raw_constant(&self, token: Tok) -> E {
        let range = self.tokens[token.0 as usize].range;
        constant(Constant::str(Text::from(self.text(token))), range)
    }

    pub fn decoded_constant(&mut self, token: Tok) -> Option<E> {
        let range = self.tokens[token.0 as usize].range;
        // What the tokenizer is in by now decides, as in CPython.
        let raw = self.source.is_inside_raw_fstring();
        let body = self.text(token).to_string();
        match self.decode(&body, raw, token)? {
            Ok(text) => Some(constant(Constant::str(text), range)),
            Err(error) => self.raise_plain_decode(error),
        }
    }

    pub fn conversion(&mut self, mark: Tok, name: E) -> Option<Conversion> {
        let token = &self.tokens[mark.0 as usize];
        let (at, metadata) = (token.range, token.metadata.as_deref().cloned());
        let prefix = match self.enclosing_string(mark) {
            Some(start) if self.tokens[start.0 as usize].kind == kind::TSTRING_START => 't',
            _ => 'f',
        };
        if at.lineno != name.range.lineno || at.end_col_offset != name.range.col_offset {
            let message = format!(
                "{prefix}-string: conversion type must come right after the exclamation mark"
            );
            self.raise_range(&mark, &name, message);
            return None;
        }
        let id = identifier(&name);
        let value = match id.as_str() {
            "s" => b's',
            "r" => b'r',
            "a" => b'a',
            _ => {
                let shown = str_repr(Text::from(id.as_str()).as_str());
                let message = format!(
                    "{prefix}-string: invalid conversion character {shown}: expected 's', 'r', or 'a'"
                );
                self.raise_at(&name, message);
                return None;
            }
        };
        Some(Conversion { value: i32::from(value), range: name.range, metadata })
    }

    pub fn format_spec(&mut self, colon: Tok, parts: Vec<E>, range: Range) -> Option<FormatSpec> {
        let metadata = self.tokens[colon.0 as usize].metadata.as_deref().cloned();
        let parts: Vec<E> = parts.into_iter().filter(|part| !is_empty_text(part)).collect();
        let plain = matches!(parts.as_slice(), [] | [_]) && parts.iter().all(is_constant);
        let value = if plain {
            ex(ExprKind::JoinedStr { values: parts.into() }, range)
        } else {
            self.concatenate_strings(parts, range)?
        };
        Some(FormatSpec { value, metadata })
    }

    pub fn formatted_value(
        &mut self,
        value: E,
        debug: Option<Tok>,
        conversion: Option<Conversion>,
        format: Option<FormatSpec>,
        brace: Tok,
        range: Range,
    ) -> Option<E> {
        let written = self.field_text(&conversion, &format, brace, range);
        let written = self.debug_text(debug, written)?;
        let code = conversion_code(debug, &conversion, &format);
        let format_spec = format.map(|format| format.value);
        let field = ex(ExprKind::FormattedValue { value, conversion: code, format_spec }, range);
        Some(if debug.is_some() { with_debug_text(field, written, range) } else { field })
    }

    pub fn interpolation(
        &mut self,
        value: E,
        debug: Option<Tok>,
        conversion: Option<Conversion>,
        format: Option<FormatSpec>,
        brace: Tok,
        range: Range,
    ) -> Option<E> {
        let written = self.field_text(&conversion, &format, brace, range);
        let written = self.debug_text(debug, written)?;
        let code = conversion_code(debug, &conversion, &format);
        let format_spec = format.map(|format| format.value);
        let str = if debug.is_some() { strip_debug(&written.0) } else { written.0.clone() };
        let kind = ExprKind::Interpolation {
            value,
            str: Box::new(Constant::str(str)),
            conversion: code,
            format_spec,
        };
        let field = ex(kind, range);
        Some(if debug.is_some() { with_debug_text(field, written, range) } else { field })
    }

    /// The source text of a field's expression and where it ends.
    fn field_text(
        &self,
        conversion: &Option<Conversion>,
        format: &Option<FormatSpec>,
        brace: Tok,
        range: Range,
    ) -> (Option<Text>, u32, u32) {
        if let Some(conversion) = conversion {
            let text = conversion.metadata.clone();
            return (text, conversion.range.lineno, conversion.range.col_offset);
        }
        if let Some(format) = format {
            let at = format.value.range;
            return (format.metadata.clone(), at.lineno, at.col_offset + 1);
        }
        let text = self.tokens[brace.0 as usize].metadata.as_deref().cloned();
        (text, range.end_lineno, range.end_col_offset)
    }

    /// With `=`, the field shows its text. The tokenizer has none for fields of the third level.
    fn debug_text(
        &mut self,
        debug: Option<Tok>,
        (text, lineno, column): (Option<Text>, u32, u32),
    ) -> Option<(Text, u32, u32)> {
        if text.is_none() && debug.is_some() && !self.failed {
            self.failed = true;
            let message = "field 'value' is required for Constant";
            self.problem = Some(Box::new(Problem::new(ProblemKind::Value, message)));
            return None;
        }
        Some((text.unwrap_or_default(), lineno, column))
    }

    pub fn joined_str(&mut self, start: Tok, parts: Vec<E>, end: Tok) -> Option<E> {
        let values = self.decode_parts(start, parts, end)?;
        Some(ex(ExprKind::JoinedStr { values: values.into() }, self.token_range(start, end)))
    }

    pub fn template_str(&mut self, start: Tok, parts: Vec<E>, end: Tok) -> Option<E> {
        let values = self.decode_parts(start, parts, end)?;
        Some(ex(ExprKind::TemplateStr { values: values.into() }, self.token_range(start, end)))
    }

    fn token_range(&self, start: Tok, end: Tok) -> Range {
        self.tokens[start.0 as usize].range.to(self.tokens[end.0 as usize].range)
    }

    /// Decodes the text parts, drops the empty ones, and lifts fields with debug text to the top level.
    fn decode_parts(&mut self, start: Tok, parts: Vec<E>, end: Tok) -> Option<Vec<E>> {
        let raw = self.is_raw(start);
        let mut values = Vec::with_capacity(parts.len());
        for part in parts {
            // Debug text is already what it should be.
            if let ExprKind::JoinedStr { values: debug } = &part.kind {
                values.extend(debug.iter().cloned());
                continue;
            }
            let ExprKind::Constant { value: Constant::Str(text), .. } = &part.kind else {
                values.push(part);
                continue;
            };
            let body = text.to_utf8_lossy().into_owned();
            let body = if matches!(body.as_str(), "{{" | "}}") { &body[..1] } else { &body[..] };
            let decoded = match self.decode(body, raw, end)? {
                Ok(text) => text,
                Err(error) => {
                    let (start, end) =
                        (super::raise::start_of(part.range), super::raise::end_of(part.range));
                    self.raise_place(ProblemKind::Syntax, start, end, error.message());
                    return None;
                }
            };
            if !decoded.is_empty() {
                values.push(constant(Constant::str(decoded), part.range));
            }
        }
        Some(values)
    }

    fn is_raw(&self, start: Tok) -> bool {
        self.text(start).contains(['r', 'R'])
    }

    /// The start of the f-string or t-string that a token is directly in.
    fn enclosing_string(&self, token: Tok) -> Option<Tok> {
        let mut closed = 0;
        for at in (0..token.0).rev() {
            match self.tokens[at as usize].kind {
                kind::FSTRING_END | kind::TSTRING_END => closed += 1,
                kind::FSTRING_START | kind::TSTRING_START if closed == 0 => return Some(Tok(at)),
                kind::FSTRING_START | kind::TSTRING_START => closed -= 1,
                _ => {}
            }
        }
        None
    }

    /// Adjacent literals as one node.
    pub fn concatenate_strings(&mut self, strings: Vec<E>, range: Range) -> Option<E> {
        let bytes = strings.iter().filter(|string| bytes_of(string).is_some()).count();
        if bytes > 0 && bytes != strings.len() {
            self.raise("cannot mix bytes and nonbytes literals");
            return None;
        }
        let formatted = strings.iter().any(|string| !is_constant(string));
        if let [only] = strings.as_slice()
            && !formatted
        {
            return Some(only.clone());
        }
        if bytes > 0 {
            let joined: Vec<u8> = strings.iter().filter_map(bytes_of).flatten().copied().collect();
            return Some(constant(Constant::Bytes(joined.into()), range));
        }
        let mut values = fold_constants(flatten(strings), formatted);
        if formatted {
            return Some(ex(ExprKind::JoinedStr { values: values.into() }, range));
        }
        values.pop().map(|value| P::new(Expr { kind: value.kind.clone(), range }))
    }

    pub fn concatenate_tstrings(&mut self, strings: Vec<E>, range: Range) -> Option<E> {
        let values = fold_constants(flatten(strings), true);
        Some(ex(ExprKind::TemplateStr { values: values.into() }, range))
    }
}

/// `{value=}` means `repr` unless something else is asked for.
fn conversion_code(
    debug: Option<Tok>,
    conversion: &Option<Conversion>,
    format: &Option<FormatSpec>,
) -> i32 {
    match conversion {
        Some(conversion) => conversion.value,
        None if debug.is_some() && format.is_none() => i32::from(b'r'),
        None => -1,
    }
}

fn with_debug_text(
    field: E,
    (text, end_lineno, end_col_offset): (Text, u32, u32),
    range: Range,
) -> E {
    let place =
        Range::new(range.lineno, range.col_offset + 1, end_lineno, end_col_offset.wrapping_sub(1));
    let text = constant(Constant::str(text), place);
    let whole = Range { end_lineno, end_col_offset, ..range };
    ex(ExprKind::JoinedStr { values: vec![text, field].into() }, whole)
}

/// The expression before the `=` of `{expression = }`, with the space before the sign.
fn strip_debug(written: &Text) -> Text {
    let text = written.to_utf8_lossy();
    let mut rest = text.trim_end();
    while let Some(before) = rest.strip_suffix('\\') {
        rest = before.trim_end();
    }
    Text::from(rest.strip_suffix('=').unwrap_or(rest))
}

fn flatten(parts: Vec<E>) -> Vec<E> {
    let mut all = Vec::with_capacity(parts.len());
    for part in parts {
        match &part.kind {
            ExprKind::JoinedStr { values } | ExprKind::TemplateStr { values } => {
                all.extend(values.iter().cloned())
            }
            _ => all.push(part),
        }
    }
    all
}

/// Joins neighbouring text; the first piece's kind stays.
fn fold_constants(parts: Vec<E>, drop_empty: bool) -> Vec<E> {
    let mut values: Vec<E> = Vec::with_capacity(parts.len());
    let mut parts = parts.into_iter().peekable();
    while let Some(part) = parts.next() {
        let mut folded = part;
        if is_constant(&folded) && parts.peek().is_some_and(is_constant) {
            let mut builder = Builder::default();
            let mut range = folded.range;
            push_text(&mut builder, &folded);
            while let Some(next) = parts.next_if(is_constant) {
                push_text(&mut builder, &next);
                range = range.to(next.range);
            }
            let unicode_kind = matches!(folded.kind, ExprKind::Constant { unicode_kind: true, .. });
            let value = Constant::str(builder.finish());
            folded = ex(ExprKind::Constant { value, unicode_kind }, range);
        }
        if !(drop_empty && is_empty_text(&folded)) {
            values.push(folded);
        }
    }
    values
}

fn push_text(builder: &mut Builder, part: &E) {
    if let ExprKind::Constant { value: Constant::Str(text), .. } = &part.kind {
        builder.push_view(text.as_str());
    }
}

fn is_constant(part: &E) -> bool {
    matches!(part.kind, ExprKind::Constant { .. })
}

fn is_empty_text(part: &E) -> bool {
    matches!(&part.kind, ExprKind::Constant { value: Constant::Str(text), .. } if text.is_empty())
}

fn bytes_of(part: &E) -> Option<&[u8]> {
    match &part.kind {
        ExprKind::Constant { value: Constant::Bytes(bytes), .. } => Some(bytes),
        _ => None,
    }
}
