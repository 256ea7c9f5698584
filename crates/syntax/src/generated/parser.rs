//! The PEG parser. Generated from `python.gram` by `cargo xtask gen-parser`; edit the grammar instead.

#![allow(unused_mut, unused_variables, unused_labels, unused_assignments, unreachable_code)]
#![allow(unused_parens, unused_braces, break_with_label_and_loop)]
#![allow(clippy::all)]

use crate::actions::*;
use crate::ast::*;
use crate::parser::{Conversion, FormatSpec, Parser, Tok};

/// Token kinds in the parser's numbering: CPython's, then the keywords, then the soft keywords.
pub mod kind {
    #![allow(non_upper_case_globals)]
    pub const ENDMARKER: u8 = 0;
    pub const NAME: u8 = 1;
    pub const NUMBER: u8 = 2;
    pub const STRING: u8 = 3;
    pub const NEWLINE: u8 = 4;
    pub const INDENT: u8 = 5;
    pub const DEDENT: u8 = 6;
    pub const LPAR: u8 = 7;
    pub const RPAR: u8 = 8;
    pub const LSQB: u8 = 9;
    pub const RSQB: u8 = 10;
    pub const COLON: u8 = 11;
    pub const COMMA: u8 = 12;
    pub const SEMI: u8 = 13;
    pub const PLUS: u8 = 14;
    pub const MINUS: u8 = 15;
    pub const STAR: u8 = 16;
    pub const SLASH: u8 = 17;
    pub const VBAR: u8 = 18;
    pub const AMPER: u8 = 19;
    pub const LESS: u8 = 20;
    pub const GREATER: u8 = 21;
    pub const EQUAL: u8 = 22;
    pub const DOT: u8 = 23;
    pub const PERCENT: u8 = 24;
    pub const LBRACE: u8 = 25;
    pub const RBRACE: u8 = 26;
    pub const EQEQUAL: u8 = 27;
    pub const NOTEQUAL: u8 = 28;
    pub const LESSEQUAL: u8 = 29;
    pub const GREATEREQUAL: u8 = 30;
    pub const TILDE: u8 = 31;
    pub const CIRCUMFLEX: u8 = 32;
    pub const LEFTSHIFT: u8 = 33;
    pub const RIGHTSHIFT: u8 = 34;
    pub const DOUBLESTAR: u8 = 35;
    pub const PLUSEQUAL: u8 = 36;
    pub const MINEQUAL: u8 = 37;
    pub const STAREQUAL: u8 = 38;
    pub const SLASHEQUAL: u8 = 39;
    pub const PERCENTEQUAL: u8 = 40;
    pub const AMPEREQUAL: u8 = 41;
    pub const VBAREQUAL: u8 = 42;
    pub const CIRCUMFLEXEQUAL: u8 = 43;
    pub const LEFTSHIFTEQUAL: u8 = 44;
    pub const RIGHTSHIFTEQUAL: u8 = 45;
    pub const DOUBLESTAREQUAL: u8 = 46;
    pub const DOUBLESLASH: u8 = 47;
    pub const DOUBLESLASHEQUAL: u8 = 48;
    pub const AT: u8 = 49;
    pub const ATEQUAL: u8 = 50;
    pub const RARROW: u8 = 51;
    pub const ELLIPSIS: u8 = 52;
    pub const COLONEQUAL: u8 = 53;
    pub const EXCLAMATION: u8 = 54;
    pub const OP: u8 = 55;
    pub const TYPE_IGNORE: u8 = 56;
    pub const TYPE_COMMENT: u8 = 57;
    pub const SOFT_KEYWORD: u8 = 58;
    pub const FSTRING_START: u8 = 59;
    pub const FSTRING_MIDDLE: u8 = 60;
    pub const FSTRING_END: u8 = 61;
    pub const TSTRING_START: u8 = 62;
    pub const TSTRING_MIDDLE: u8 = 63;
    pub const TSTRING_END: u8 = 64;
    pub const KW_False: u8 = 70;
    pub const KW_None: u8 = 71;
    pub const KW_True: u8 = 72;
    pub const KW_and: u8 = 73;
    pub const KW_as: u8 = 74;
    pub const KW_assert: u8 = 75;
    pub const KW_async: u8 = 76;
    pub const KW_await: u8 = 77;
    pub const KW_break: u8 = 78;
    pub const KW_class: u8 = 79;
    pub const KW_continue: u8 = 80;
    pub const KW_def: u8 = 81;
    pub const KW_del: u8 = 82;
    pub const KW_elif: u8 = 83;
    pub const KW_else: u8 = 84;
    pub const KW_except: u8 = 85;
    pub const KW_finally: u8 = 86;
    pub const KW_for: u8 = 87;
    pub const KW_from: u8 = 88;
    pub const KW_global: u8 = 89;
    pub const KW_if: u8 = 90;
    pub const KW_import: u8 = 91;
    pub const KW_in: u8 = 92;
    pub const KW_is: u8 = 93;
    pub const KW_lambda: u8 = 94;
    pub const KW_nonlocal: u8 = 95;
    pub const KW_not: u8 = 96;
    pub const KW_or: u8 = 97;
    pub const KW_pass: u8 = 98;
    pub const KW_raise: u8 = 99;
    pub const KW_return: u8 = 100;
    pub const KW_try: u8 = 101;
    pub const KW_while: u8 = 102;
    pub const KW_with: u8 = 103;
    pub const KW_yield: u8 = 104;
    pub const SK__: u8 = 105;
    pub const SK_case: u8 = 106;
    pub const SK_match: u8 = 107;
    pub const SK_type: u8 = 108;
    /// The kinds that can be a name.
    pub const NAMES: u128 = 0x1e00000000000000000000000002;
}

/// The kind of a name token: a keyword, a soft keyword, or a plain name.
pub fn name_kind(name: &[u8]) -> u8 {
    match name {
        b"False" => kind::KW_False,
        b"None" => kind::KW_None,
        b"True" => kind::KW_True,
        b"and" => kind::KW_and,
        b"as" => kind::KW_as,
        b"assert" => kind::KW_assert,
        b"async" => kind::KW_async,
        b"await" => kind::KW_await,
        b"break" => kind::KW_break,
        b"class" => kind::KW_class,
        b"continue" => kind::KW_continue,
        b"def" => kind::KW_def,
        b"del" => kind::KW_del,
        b"elif" => kind::KW_elif,
        b"else" => kind::KW_else,
        b"except" => kind::KW_except,
        b"finally" => kind::KW_finally,
        b"for" => kind::KW_for,
        b"from" => kind::KW_from,
        b"global" => kind::KW_global,
        b"if" => kind::KW_if,
        b"import" => kind::KW_import,
        b"in" => kind::KW_in,
        b"is" => kind::KW_is,
        b"lambda" => kind::KW_lambda,
        b"nonlocal" => kind::KW_nonlocal,
        b"not" => kind::KW_not,
        b"or" => kind::KW_or,
        b"pass" => kind::KW_pass,
        b"raise" => kind::KW_raise,
        b"return" => kind::KW_return,
        b"try" => kind::KW_try,
        b"while" => kind::KW_while,
        b"with" => kind::KW_with,
        b"yield" => kind::KW_yield,
        b"_" => kind::SK__,
        b"case" => kind::SK_case,
        b"match" => kind::SK_match,
        b"type" => kind::SK_type,
        _ => kind::NAME,
    }
}

/// The reserved words.
pub const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// The words that are keywords only where the grammar asks for them.
pub const SOFT_KEYWORDS: &[&str] = &["_", "case", "match", "type"];

pub fn file_rule(p: &mut Parser<'_>) -> Option<Mod> {
    let bit = p.bit();
    if bit & 0x1ffdcf87f9c0481200008201c28f == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = file_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn file_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Mod> {
    if bit & 0x1ffdcf87f9c0481200008201c28f != 0 {
        'l1: {
            let a = ('l2: {
                let mark_l2 = p.mark;
                let bit_l2 = p.bit();
                if bit_l2 & 0x1ffdcf87f9c0481200008201c28e != 0 {
                    'l3: {
                        let Some(l4) = statements_rule(p) else { break 'l3 };
                        break 'l2 Some(l4);
                    }
                    if p.failed {
                        break 'l2 None;
                    }
                    p.mark = mark_l2;
                }
                None
            });
            if p.failed {
                break 'l1;
            }
            let Some(l5) = p.expect(kind::ENDMARKER) else { break 'l1 };
            return Some({ p.make_module(a.unwrap_or_default()) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn interactive_rule(p: &mut Parser<'_>) -> Option<Mod> {
    let bit = p.bit();
    if bit & 0x1ffdcf87f9c0481200008201c29f == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = interactive_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn interactive_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Mod> {
    if bit & 0x1ffdcf87f9c0481200008201c29f != 0 {
        'l6: {
            let Some(a) = statement_newline_rule(p) else { break 'l6 };
            return Some({ Mod::Interactive { body: a.into_seq() } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn eval_rule(p: &mut Parser<'_>) -> Option<Mod> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = eval_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn eval_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Mod> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l7: {
            let Some(a) = expressions_rule(p) else { break 'l7 };
            let mut l8 = Vec::new();
            while let Some(element) = p.expect(kind::NEWLINE) {
                l8.push(element);
            }
            if p.failed {
                break 'l7;
            }
            let Some(l9) = p.expect(kind::ENDMARKER) else { break 'l7 };
            return Some({ Mod::Expression { body: a } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn func_type_rule(p: &mut Parser<'_>) -> Option<Mod> {
    let bit = p.bit();
    if bit & 0x80 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = func_type_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn func_type_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Mod> {
    if bit & 0x80 != 0 {
        'l10: {
            let Some(l11) = p.expect(kind::LPAR) else { break 'l10 };
            let a = ('l12: {
                let mark_l12 = p.mark;
                let bit_l12 = p.bit();
                if bit_l12 & 0x1e05400161c0481000088201c28e != 0 {
                    'l13: {
                        let Some(l14) = type_expressions_rule(p) else { break 'l13 };
                        break 'l12 Some(l14);
                    }
                    if p.failed {
                        break 'l12 None;
                    }
                    p.mark = mark_l12;
                }
                None
            });
            if p.failed {
                break 'l10;
            }
            let Some(l15) = p.expect(kind::RPAR) else { break 'l10 };
            let Some(l16) = p.expect(kind::RARROW) else { break 'l10 };
            let Some(b) = expression_rule(p) else { break 'l10 };
            let mut l17 = Vec::new();
            while let Some(element) = p.expect(kind::NEWLINE) {
                l17.push(element);
            }
            if p.failed {
                break 'l10;
            }
            let Some(l18) = p.expect(kind::ENDMARKER) else { break 'l10 };
            return Some({
                Mod::FunctionType { argtypes: a.unwrap_or_default().into(), returns: b }
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn statements_rule(p: &mut Parser<'_>) -> Option<Seq<S>> {
    let bit = p.bit();
    if bit & 0x1ffdcf87f9c0481200008201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = statements_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn statements_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Seq<S>> {
    if bit & 0x1ffdcf87f9c0481200008201c28e != 0 {
        'l19: {
            let mut a = Vec::new();
            while let Some(element) = statement_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l19;
            }
            if a.is_empty() {
                break 'l19;
            }
            return Some({ flatten(a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn statement_rule(p: &mut Parser<'_>) -> Option<Stmts> {
    let bit = p.bit();
    if bit & 0x1ffdcf87f9c0481200008201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = statement_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn statement_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Stmts> {
    if bit & 0x8e0048290000002000000000000 != 0 {
        'l20: {
            let Some(a) = compound_stmt_rule(p) else { break 'l20 };
            return Some({ Stmts::One(p.register(a)) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1f1dcb0569c0481000008201c28e != 0 {
        'l21: {
            let Some(l22) = simple_stmts_rule(p) else { break 'l21 };
            return Some(l22);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn statement_newline_rule(p: &mut Parser<'_>) -> Option<Stmts> {
    let bit = p.bit();
    if bit & 0x1ffdcf87f9c0481200008201c29f == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = statement_newline_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn statement_newline_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Stmts> {
    if bit & 0x8e0048290000002000000000000 != 0 {
        'l23: {
            let Some(a) = compound_stmt_rule(p) else { break 'l23 };
            let Some(l24) = p.expect(kind::NEWLINE) else { break 'l23 };
            return Some({ Stmts::One(p.register(a)) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1f1dcb0569c0481000008201c28e != 0 {
        'l25: {
            let Some(l26) = simple_stmts_rule(p) else { break 'l25 };
            return Some(l26);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10 != 0 {
        'l27: {
            let Some(l28) = p.expect(kind::NEWLINE) else { break 'l27 };
            let range = p.range(mark);
            return Some({ Stmts::One(st(StmtKind::Pass, range)) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1 != 0 {
        'l29: {
            let Some(l30) = p.expect(kind::ENDMARKER) else { break 'l29 };
            return { p.interactive_exit() };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn simple_stmts_rule(p: &mut Parser<'_>) -> Option<Stmts> {
    let bit = p.bit();
    if bit & 0x1f1dcb0569c0481000008201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = simple_stmts_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn simple_stmts_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Stmts> {
    if bit & 0x1f1dcb0569c0481000008201c28e != 0 {
        'l31: {
            let Some(a) = simple_stmt_rule(p) else { break 'l31 };
            if p.at(kind::SEMI) {
                break 'l31;
            }
            if p.failed {
                break 'l31;
            }
            let Some(l32) = p.expect(kind::NEWLINE) else { break 'l31 };
            return Some({ Stmts::One(a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1f1dcb0569c0481000008201c28e != 0 {
        'l33: {
            let mut a = Vec::new();
            let mut l34 = p.mark;
            while let Some(element) = simple_stmt_rule(p) {
                a.push(element);
                l34 = p.mark;
                if p.expect(kind::SEMI).is_none() {
                    break;
                }
            }
            p.mark = l34;
            if p.failed || a.is_empty() {
                break 'l33;
            }
            let l35 = ('l36: {
                let mark_l36 = p.mark;
                let bit_l36 = p.bit();
                if bit_l36 & 0x2000 != 0 {
                    'l37: {
                        let Some(l38) = p.expect(kind::SEMI) else { break 'l37 };
                        break 'l36 Some(l38);
                    }
                    if p.failed {
                        break 'l36 None;
                    }
                    p.mark = mark_l36;
                }
                None
            });
            if p.failed {
                break 'l33;
            }
            let Some(l39) = p.expect(kind::NEWLINE) else { break 'l33 };
            return Some({ Stmts::Many(a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn simple_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x1f1dcb0569c0481000008201c28e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 0) {
        return p.memo_get::<S>(0);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = simple_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 0, &found);
    }
    found
}

fn simple_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x1f05400161c0481000008201c28e != 0 {
        'l40: {
            let Some(l41) = assignment_rule(p) else { break 'l40 };
            return Some(l41);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000000000000 != 0 {
        'l42: {
            if !p.at(kind::SK_type) {
                break 'l42;
            }
            if p.failed {
                break 'l42;
            }
            let Some(l43) = type_alias_rule(p) else { break 'l42 };
            return Some(l43);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l44: {
            let Some(a) = star_expressions_rule(p) else { break 'l44 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Expr { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000000000 != 0 {
        'l45: {
            if !p.at(kind::KW_return) {
                break 'l45;
            }
            if p.failed {
                break 'l45;
            }
            let Some(l46) = return_stmt_rule(p) else { break 'l45 };
            return Some(l46);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x90000000000000000000000 != 0 {
        'l47: {
            let l48 = p.mark;
            let matched = ('l49: {
                let mark_l49 = p.mark;
                let bit_l49 = p.bit();
                if bit_l49 & 0x80000000000000000000000 != 0 {
                    'l50: {
                        let Some(l51) = p.expect(kind::KW_import) else { break 'l50 };
                        break 'l49 Some(l51);
                    }
                    if p.failed {
                        break 'l49 None;
                    }
                    p.mark = mark_l49;
                }
                if bit_l49 & 0x10000000000000000000000 != 0 {
                    'l52: {
                        let Some(l53) = p.expect(kind::KW_from) else { break 'l52 };
                        break 'l49 Some(l53);
                    }
                    if p.failed {
                        break 'l49 None;
                    }
                    p.mark = mark_l49;
                }
                None
            })
            .is_some();
            p.mark = l48;
            if !matched {
                break 'l47;
            }
            if p.failed {
                break 'l47;
            }
            let Some(l54) = import_stmt_rule(p) else { break 'l47 };
            return Some(l54);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000000000000000000000000 != 0 {
        'l55: {
            if !p.at(kind::KW_raise) {
                break 'l55;
            }
            if p.failed {
                break 'l55;
            }
            let Some(l56) = raise_stmt_rule(p) else { break 'l55 };
            return Some(l56);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000000000000000000 != 0 {
        'l57: {
            if !p.at(kind::KW_pass) {
                break 'l57;
            }
            if p.failed {
                break 'l57;
            }
            let Some(l58) = pass_stmt_rule(p) else { break 'l57 };
            return Some(l58);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000 != 0 {
        'l59: {
            if !p.at(kind::KW_del) {
                break 'l59;
            }
            if p.failed {
                break 'l59;
            }
            let Some(l60) = del_stmt_rule(p) else { break 'l59 };
            return Some(l60);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000000000000000000 != 0 {
        'l61: {
            if !p.at(kind::KW_yield) {
                break 'l61;
            }
            if p.failed {
                break 'l61;
            }
            let Some(l62) = yield_stmt_rule(p) else { break 'l61 };
            return Some(l62);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000000000000000000 != 0 {
        'l63: {
            if !p.at(kind::KW_assert) {
                break 'l63;
            }
            if p.failed {
                break 'l63;
            }
            let Some(l64) = assert_stmt_rule(p) else { break 'l63 };
            return Some(l64);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000 != 0 {
        'l65: {
            if !p.at(kind::KW_break) {
                break 'l65;
            }
            if p.failed {
                break 'l65;
            }
            let Some(l66) = break_stmt_rule(p) else { break 'l65 };
            return Some(l66);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000000000000 != 0 {
        'l67: {
            if !p.at(kind::KW_continue) {
                break 'l67;
            }
            if p.failed {
                break 'l67;
            }
            let Some(l68) = continue_stmt_rule(p) else { break 'l67 };
            return Some(l68);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000 != 0 {
        'l69: {
            if !p.at(kind::KW_global) {
                break 'l69;
            }
            if p.failed {
                break 'l69;
            }
            let Some(l70) = global_stmt_rule(p) else { break 'l69 };
            return Some(l70);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000000000 != 0 {
        'l71: {
            if !p.at(kind::KW_nonlocal) {
                break 'l71;
            }
            if p.failed {
                break 'l71;
            }
            let Some(l72) = nonlocal_stmt_rule(p) else { break 'l71 };
            return Some(l72);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn compound_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x8e0048290000002000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = compound_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn compound_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x210000002000000000000 != 0 {
        'l73: {
            let l74 = p.mark;
            let matched = ('l75: {
                let mark_l75 = p.mark;
                let bit_l75 = p.bit();
                if bit_l75 & 0x200000000000000000000 != 0 {
                    'l76: {
                        let Some(l77) = p.expect(kind::KW_def) else { break 'l76 };
                        break 'l75 Some(l77);
                    }
                    if p.failed {
                        break 'l75 None;
                    }
                    p.mark = mark_l75;
                }
                if bit_l75 & 0x2000000000000 != 0 {
                    'l78: {
                        let Some(l79) = p.expect(kind::AT) else { break 'l78 };
                        break 'l75 Some(l79);
                    }
                    if p.failed {
                        break 'l75 None;
                    }
                    p.mark = mark_l75;
                }
                if bit_l75 & 0x10000000000000000000 != 0 {
                    'l80: {
                        let Some(l81) = p.expect(kind::KW_async) else { break 'l80 };
                        break 'l75 Some(l81);
                    }
                    if p.failed {
                        break 'l75 None;
                    }
                    p.mark = mark_l75;
                }
                None
            })
            .is_some();
            p.mark = l74;
            if !matched {
                break 'l73;
            }
            if p.failed {
                break 'l73;
            }
            let Some(l82) = function_def_rule(p) else { break 'l73 };
            return Some(l82);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000 != 0 {
        'l83: {
            if !p.at(kind::KW_if) {
                break 'l83;
            }
            if p.failed {
                break 'l83;
            }
            let Some(l84) = if_stmt_rule(p) else { break 'l83 };
            return Some(l84);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000002000000000000 != 0 {
        'l85: {
            let l86 = p.mark;
            let matched = ('l87: {
                let mark_l87 = p.mark;
                let bit_l87 = p.bit();
                if bit_l87 & 0x80000000000000000000 != 0 {
                    'l88: {
                        let Some(l89) = p.expect(kind::KW_class) else { break 'l88 };
                        break 'l87 Some(l89);
                    }
                    if p.failed {
                        break 'l87 None;
                    }
                    p.mark = mark_l87;
                }
                if bit_l87 & 0x2000000000000 != 0 {
                    'l90: {
                        let Some(l91) = p.expect(kind::AT) else { break 'l90 };
                        break 'l87 Some(l91);
                    }
                    if p.failed {
                        break 'l87 None;
                    }
                    p.mark = mark_l87;
                }
                None
            })
            .is_some();
            p.mark = l86;
            if !matched {
                break 'l85;
            }
            if p.failed {
                break 'l85;
            }
            let Some(l92) = class_def_rule(p) else { break 'l85 };
            return Some(l92);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000010000000000000000000 != 0 {
        'l93: {
            let l94 = p.mark;
            let matched = ('l95: {
                let mark_l95 = p.mark;
                let bit_l95 = p.bit();
                if bit_l95 & 0x80000000000000000000000000 != 0 {
                    'l96: {
                        let Some(l97) = p.expect(kind::KW_with) else { break 'l96 };
                        break 'l95 Some(l97);
                    }
                    if p.failed {
                        break 'l95 None;
                    }
                    p.mark = mark_l95;
                }
                if bit_l95 & 0x10000000000000000000 != 0 {
                    'l98: {
                        let Some(l99) = p.expect(kind::KW_async) else { break 'l98 };
                        break 'l95 Some(l99);
                    }
                    if p.failed {
                        break 'l95 None;
                    }
                    p.mark = mark_l95;
                }
                None
            })
            .is_some();
            p.mark = l94;
            if !matched {
                break 'l93;
            }
            if p.failed {
                break 'l93;
            }
            let Some(l100) = with_stmt_rule(p) else { break 'l93 };
            return Some(l100);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8010000000000000000000 != 0 {
        'l101: {
            let l102 = p.mark;
            let matched = ('l103: {
                let mark_l103 = p.mark;
                let bit_l103 = p.bit();
                if bit_l103 & 0x8000000000000000000000 != 0 {
                    'l104: {
                        let Some(l105) = p.expect(kind::KW_for) else { break 'l104 };
                        break 'l103 Some(l105);
                    }
                    if p.failed {
                        break 'l103 None;
                    }
                    p.mark = mark_l103;
                }
                if bit_l103 & 0x10000000000000000000 != 0 {
                    'l106: {
                        let Some(l107) = p.expect(kind::KW_async) else { break 'l106 };
                        break 'l103 Some(l107);
                    }
                    if p.failed {
                        break 'l103 None;
                    }
                    p.mark = mark_l103;
                }
                None
            })
            .is_some();
            p.mark = l102;
            if !matched {
                break 'l101;
            }
            if p.failed {
                break 'l101;
            }
            let Some(l108) = for_stmt_rule(p) else { break 'l101 };
            return Some(l108);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l109: {
            if !p.at(kind::KW_try) {
                break 'l109;
            }
            if p.failed {
                break 'l109;
            }
            let Some(l110) = try_stmt_rule(p) else { break 'l109 };
            return Some(l110);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000000 != 0 {
        'l111: {
            if !p.at(kind::KW_while) {
                break 'l111;
            }
            if p.failed {
                break 'l111;
            }
            let Some(l112) = while_stmt_rule(p) else { break 'l111 };
            return Some(l112);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000000000000 != 0 {
        'l113: {
            let Some(l114) = match_stmt_rule(p) else { break 'l113 };
            return Some(l114);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn assignment_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x1f05400161c0481000008201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = assignment_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn assignment_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l115: {
            let Some(a) = p.name() else { break 'l115 };
            let Some(l116) = p.expect(kind::COLON) else { break 'l115 };
            let Some(b) = expression_rule(p) else { break 'l115 };
            let c = ('l117: {
                let mark_l117 = p.mark;
                let bit_l117 = p.bit();
                if bit_l117 & 0x400000 != 0 {
                    'l118: {
                        let Some(l119) = p.expect(kind::EQUAL) else { break 'l118 };
                        let Some(d) = annotated_rhs_rule(p) else { break 'l118 };
                        break 'l117 Some({ d });
                    }
                    if p.failed {
                        break 'l117 None;
                    }
                    p.mark = mark_l117;
                }
                None
            });
            if p.failed {
                break 'l115;
            }
            let range = p.range(mark);
            return {
                p.version(6, "Variable annotation syntax is")?;
                Some(st(
                    StmtKind::AnnAssign {
                        target: set_context(a, Store),
                        annotation: b,
                        value: c,
                        simple: true,
                    },
                    range,
                ))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l120: {
            let Some(a) = ('l121: {
                let mark_l121 = p.mark;
                let bit_l121 = p.bit();
                if bit_l121 & 0x80 != 0 {
                    'l122: {
                        let Some(l123) = p.expect(kind::LPAR) else { break 'l122 };
                        let Some(b) = single_target_rule(p) else { break 'l122 };
                        let Some(l124) = p.expect(kind::RPAR) else { break 'l122 };
                        break 'l121 Some({ b });
                    }
                    if p.failed {
                        break 'l121 None;
                    }
                    p.mark = mark_l121;
                }
                if bit_l121 & 0x1e00000001c0481000000200028e != 0 {
                    'l125: {
                        let Some(l126) = single_subscript_attribute_target_rule(p) else {
                            break 'l125;
                        };
                        break 'l121 Some(l126);
                    }
                    if p.failed {
                        break 'l121 None;
                    }
                    p.mark = mark_l121;
                }
                None
            }) else {
                break 'l120;
            };
            let Some(l127) = p.expect(kind::COLON) else { break 'l120 };
            let Some(b) = expression_rule(p) else { break 'l120 };
            let c = ('l128: {
                let mark_l128 = p.mark;
                let bit_l128 = p.bit();
                if bit_l128 & 0x400000 != 0 {
                    'l129: {
                        let Some(l130) = p.expect(kind::EQUAL) else { break 'l129 };
                        let Some(d) = annotated_rhs_rule(p) else { break 'l129 };
                        break 'l128 Some({ d });
                    }
                    if p.failed {
                        break 'l128 None;
                    }
                    p.mark = mark_l128;
                }
                None
            });
            if p.failed {
                break 'l120;
            }
            let range = p.range(mark);
            return {
                p.version(6, "Variable annotations syntax is")?;
                Some(st(
                    StmtKind::AnnAssign { target: a, annotation: b, value: c, simple: false },
                    range,
                ))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000201028e != 0 {
        'l131: {
            let mut a = Vec::new();
            while let Some(element) = ('l132: {
                let mark_l132 = p.mark;
                let bit_l132 = p.bit();
                if bit_l132 & 0x1e00000001c0481000000201028e != 0 {
                    'l133: {
                        let Some(z) = star_targets_rule(p) else { break 'l133 };
                        let Some(l134) = p.expect(kind::EQUAL) else { break 'l133 };
                        break 'l132 Some({ z });
                    }
                    if p.failed {
                        break 'l132 None;
                    }
                    p.mark = mark_l132;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l131;
            }
            if a.is_empty() {
                break 'l131;
            }
            let Some(b) = annotated_rhs_rule(p) else { break 'l131 };
            if p.at(kind::EQUAL) {
                break 'l131;
            }
            if p.failed {
                break 'l131;
            }
            let tc = ('l135: {
                let mark_l135 = p.mark;
                let bit_l135 = p.bit();
                if bit_l135 & 0x200000000000000 != 0 {
                    'l136: {
                        let Some(l137) = p.expect(kind::TYPE_COMMENT) else { break 'l136 };
                        break 'l135 Some(l137);
                    }
                    if p.failed {
                        break 'l135 None;
                    }
                    p.mark = mark_l135;
                }
                None
            });
            if p.failed {
                break 'l131;
            }
            let range = p.range(mark);
            return Some({
                st(
                    StmtKind::Assign {
                        targets: a.into(),
                        value: b,
                        type_comment: p.type_comment(tc),
                    },
                    range,
                )
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    let mut cut = false;
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l138: {
            let Some(a) = single_target_rule(p) else { break 'l138 };
            let Some(b) = augassign_rule(p) else { break 'l138 };
            cut = true;
            let Some(c) = annotated_rhs_rule(p) else { break 'l138 };
            let range = p.range(mark);
            return Some({ st(StmtKind::AugAssign { target: a, op: b, value: c }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
        if cut {
            return None;
        }
    }
    if p.call_invalid && bit & 0x1f05400161c0481000008201c28e != 0 {
        'l139: {
            let Some(l140) = invalid_assignment_rule(p) else { break 'l139 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn annotated_rhs_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1f05400161c0481000008201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = annotated_rhs_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn annotated_rhs_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x100000000000000000000000000 != 0 {
        'l141: {
            let Some(l142) = yield_expr_rule(p) else { break 'l141 };
            return Some(l142);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l143: {
            let Some(l144) = star_expressions_rule(p) else { break 'l143 };
            return Some(l144);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn augassign_rule(p: &mut Parser<'_>) -> Option<Operator> {
    let bit = p.bit();
    if bit & 0x57ff000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = augassign_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn augassign_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Operator> {
    if bit & 0x1000000000 != 0 {
        'l145: {
            let Some(l146) = p.expect(kind::PLUSEQUAL) else { break 'l145 };
            return Some({ Operator::Add });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000 != 0 {
        'l147: {
            let Some(l148) = p.expect(kind::MINEQUAL) else { break 'l147 };
            return Some({ Operator::Sub });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000 != 0 {
        'l149: {
            let Some(l150) = p.expect(kind::STAREQUAL) else { break 'l149 };
            return Some({ Operator::Mult });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000000 != 0 {
        'l151: {
            let Some(l152) = p.expect(kind::ATEQUAL) else { break 'l151 };
            return {
                p.version(5, "The '@' operator is")?;
                Some(Operator::MatMult)
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000000000 != 0 {
        'l153: {
            let Some(l154) = p.expect(kind::SLASHEQUAL) else { break 'l153 };
            return Some({ Operator::Div });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000 != 0 {
        'l155: {
            let Some(l156) = p.expect(kind::PERCENTEQUAL) else { break 'l155 };
            return Some({ Operator::Mod });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000 != 0 {
        'l157: {
            let Some(l158) = p.expect(kind::AMPEREQUAL) else { break 'l157 };
            return Some({ Operator::BitAnd });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000 != 0 {
        'l159: {
            let Some(l160) = p.expect(kind::VBAREQUAL) else { break 'l159 };
            return Some({ Operator::BitOr });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000 != 0 {
        'l161: {
            let Some(l162) = p.expect(kind::CIRCUMFLEXEQUAL) else { break 'l161 };
            return Some({ Operator::BitXor });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000 != 0 {
        'l163: {
            let Some(l164) = p.expect(kind::LEFTSHIFTEQUAL) else { break 'l163 };
            return Some({ Operator::LShift });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000 != 0 {
        'l165: {
            let Some(l166) = p.expect(kind::RIGHTSHIFTEQUAL) else { break 'l165 };
            return Some({ Operator::RShift });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000 != 0 {
        'l167: {
            let Some(l168) = p.expect(kind::DOUBLESTAREQUAL) else { break 'l167 };
            return Some({ Operator::Pow });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000 != 0 {
        'l169: {
            let Some(l170) = p.expect(kind::DOUBLESLASHEQUAL) else { break 'l169 };
            return Some({ Operator::FloorDiv });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn return_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x10000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = return_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn return_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x10000000000000000000000000 != 0 {
        'l171: {
            let Some(l172) = p.expect(kind::KW_return) else { break 'l171 };
            let a = ('l173: {
                let mark_l173 = p.mark;
                let bit_l173 = p.bit();
                if bit_l173 & 0x1e05400161c0481000008201c28e != 0 {
                    'l174: {
                        let Some(l175) = star_expressions_rule(p) else { break 'l174 };
                        break 'l173 Some(l175);
                    }
                    if p.failed {
                        break 'l173 None;
                    }
                    p.mark = mark_l173;
                }
                None
            });
            if p.failed {
                break 'l171;
            }
            let range = p.range(mark);
            return Some({ st(StmtKind::Return { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn raise_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x8000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = raise_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn raise_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x8000000000000000000000000 != 0 {
        'l176: {
            let Some(l177) = p.expect(kind::KW_raise) else { break 'l176 };
            let Some(a) = expression_rule(p) else { break 'l176 };
            let b = ('l178: {
                let mark_l178 = p.mark;
                let bit_l178 = p.bit();
                if bit_l178 & 0x10000000000000000000000 != 0 {
                    'l179: {
                        let Some(l180) = p.expect(kind::KW_from) else { break 'l179 };
                        let Some(z) = expression_rule(p) else { break 'l179 };
                        break 'l178 Some({ z });
                    }
                    if p.failed {
                        break 'l178 None;
                    }
                    p.mark = mark_l178;
                }
                None
            });
            if p.failed {
                break 'l176;
            }
            let range = p.range(mark);
            return Some({ st(StmtKind::Raise { exc: Some(a), cause: b }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000000000000000000000000 != 0 {
        'l181: {
            let Some(l182) = p.expect(kind::KW_raise) else { break 'l181 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Raise { exc: None, cause: None }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn pass_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x4000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = pass_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn pass_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x4000000000000000000000000 != 0 {
        'l183: {
            let Some(l184) = p.expect(kind::KW_pass) else { break 'l183 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Pass, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn break_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x40000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = break_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn break_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x40000000000000000000 != 0 {
        'l185: {
            let Some(l186) = p.expect(kind::KW_break) else { break 'l185 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Break, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn continue_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x100000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = continue_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn continue_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x100000000000000000000 != 0 {
        'l187: {
            let Some(l188) = p.expect(kind::KW_continue) else { break 'l187 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Continue, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn global_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x20000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = global_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn global_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x20000000000000000000000 != 0 {
        'l189: {
            let Some(l190) = p.expect(kind::KW_global) else { break 'l189 };
            let mut a = Vec::new();
            let mut l191 = p.mark;
            while let Some(element) = p.name() {
                a.push(element);
                l191 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l191;
            if p.failed || a.is_empty() {
                break 'l189;
            }
            let range = p.range(mark);
            return Some({ st(StmtKind::Global { names: identifiers(a) }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn nonlocal_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x800000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = nonlocal_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn nonlocal_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x800000000000000000000000 != 0 {
        'l192: {
            let Some(l193) = p.expect(kind::KW_nonlocal) else { break 'l192 };
            let mut a = Vec::new();
            let mut l194 = p.mark;
            while let Some(element) = p.name() {
                a.push(element);
                l194 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l194;
            if p.failed || a.is_empty() {
                break 'l192;
            }
            let range = p.range(mark);
            return Some({ st(StmtKind::Nonlocal { names: identifiers(a) }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn del_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x400000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = del_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn del_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x400000000000000000000 != 0 {
        'l195: {
            let Some(l196) = p.expect(kind::KW_del) else { break 'l195 };
            let Some(a) = del_targets_rule(p) else { break 'l195 };
            let l197 = p.mark;
            let matched = ('l198: {
                let mark_l198 = p.mark;
                let bit_l198 = p.bit();
                if bit_l198 & 0x2000 != 0 {
                    'l199: {
                        let Some(l200) = p.expect(kind::SEMI) else { break 'l199 };
                        break 'l198 Some(l200);
                    }
                    if p.failed {
                        break 'l198 None;
                    }
                    p.mark = mark_l198;
                }
                if bit_l198 & 0x10 != 0 {
                    'l201: {
                        let Some(l202) = p.expect(kind::NEWLINE) else { break 'l201 };
                        break 'l198 Some(l202);
                    }
                    if p.failed {
                        break 'l198 None;
                    }
                    p.mark = mark_l198;
                }
                None
            })
            .is_some();
            p.mark = l197;
            if !matched {
                break 'l195;
            }
            if p.failed {
                break 'l195;
            }
            let range = p.range(mark);
            return Some({ st(StmtKind::Delete { targets: a.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x400000000000000000000 != 0 {
        'l203: {
            let Some(l204) = invalid_del_stmt_rule(p) else { break 'l203 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn yield_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x100000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = yield_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn yield_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x100000000000000000000000000 != 0 {
        'l205: {
            let Some(a) = yield_expr_rule(p) else { break 'l205 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Expr { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn assert_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x8000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = assert_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn assert_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x8000000000000000000 != 0 {
        'l206: {
            let Some(l207) = p.expect(kind::KW_assert) else { break 'l206 };
            let Some(a) = expression_rule(p) else { break 'l206 };
            let b = ('l208: {
                let mark_l208 = p.mark;
                let bit_l208 = p.bit();
                if bit_l208 & 0x1000 != 0 {
                    'l209: {
                        let Some(l210) = p.expect(kind::COMMA) else { break 'l209 };
                        let Some(z) = expression_rule(p) else { break 'l209 };
                        break 'l208 Some({ z });
                    }
                    if p.failed {
                        break 'l208 None;
                    }
                    p.mark = mark_l208;
                }
                None
            });
            if p.failed {
                break 'l206;
            }
            let range = p.range(mark);
            return Some({ st(StmtKind::Assert { test: a, msg: b }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn import_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x90000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = import_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x80000000000000000000000 != 0 {
        'l211: {
            let Some(l212) = invalid_import_rule(p) else { break 'l211 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000000 != 0 {
        'l213: {
            let Some(l214) = import_name_rule(p) else { break 'l213 };
            return Some(l214);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000000 != 0 {
        'l215: {
            let Some(l216) = import_from_rule(p) else { break 'l215 };
            return Some(l216);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn import_name_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x80000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = import_name_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x80000000000000000000000 != 0 {
        'l217: {
            let Some(l218) = p.expect(kind::KW_import) else { break 'l217 };
            let Some(a) = dotted_as_names_rule(p) else { break 'l217 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Import { names: a.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn import_from_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x10000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = import_from_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_from_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x10000000000000000000000 != 0 {
        'l219: {
            let Some(l220) = p.expect(kind::KW_from) else { break 'l219 };
            let mut a = Vec::new();
            while let Some(element) = ('l221: {
                let mark_l221 = p.mark;
                let bit_l221 = p.bit();
                if bit_l221 & 0x800000 != 0 {
                    'l222: {
                        let Some(l223) = p.expect(kind::DOT) else { break 'l222 };
                        break 'l221 Some({ 1 });
                    }
                    if p.failed {
                        break 'l221 None;
                    }
                    p.mark = mark_l221;
                }
                if bit_l221 & 0x10000000000000 != 0 {
                    'l224: {
                        let Some(l225) = p.expect(kind::ELLIPSIS) else { break 'l224 };
                        break 'l221 Some({ 3 });
                    }
                    if p.failed {
                        break 'l221 None;
                    }
                    p.mark = mark_l221;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l219;
            }
            let Some(b) = dotted_name_rule(p) else { break 'l219 };
            let Some(l226) = p.expect(kind::KW_import) else { break 'l219 };
            let Some(c) = import_from_targets_rule(p) else { break 'l219 };
            let range = p.range(mark);
            return { p.import_from(a, b, c, range) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000000 != 0 {
        'l227: {
            let Some(l228) = p.expect(kind::KW_from) else { break 'l227 };
            let mut a = Vec::new();
            while let Some(element) = ('l229: {
                let mark_l229 = p.mark;
                let bit_l229 = p.bit();
                if bit_l229 & 0x800000 != 0 {
                    'l230: {
                        let Some(l231) = p.expect(kind::DOT) else { break 'l230 };
                        break 'l229 Some({ 1 });
                    }
                    if p.failed {
                        break 'l229 None;
                    }
                    p.mark = mark_l229;
                }
                if bit_l229 & 0x10000000000000 != 0 {
                    'l232: {
                        let Some(l233) = p.expect(kind::ELLIPSIS) else { break 'l232 };
                        break 'l229 Some({ 3 });
                    }
                    if p.failed {
                        break 'l229 None;
                    }
                    p.mark = mark_l229;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l227;
            }
            if a.is_empty() {
                break 'l227;
            }
            let Some(l234) = p.expect(kind::KW_import) else { break 'l227 };
            let Some(b) = import_from_targets_rule(p) else { break 'l227 };
            let range = p.range(mark);
            return Some({
                st(
                    StmtKind::ImportFrom { module: None, names: b.into(), level: a.iter().sum() },
                    range,
                )
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn import_from_targets_rule(p: &mut Parser<'_>) -> Option<Vec<Alias>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000010092 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = import_from_targets_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_from_targets_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<Alias>> {
    if bit & 0x80 != 0 {
        'l235: {
            let Some(l236) = p.expect(kind::LPAR) else { break 'l235 };
            let Some(a) = import_from_as_names_rule(p) else { break 'l235 };
            let l237 = ('l238: {
                let mark_l238 = p.mark;
                let bit_l238 = p.bit();
                if bit_l238 & 0x1000 != 0 {
                    'l239: {
                        let Some(l240) = p.expect(kind::COMMA) else { break 'l239 };
                        break 'l238 Some(l240);
                    }
                    if p.failed {
                        break 'l238 None;
                    }
                    p.mark = mark_l238;
                }
                None
            });
            if p.failed {
                break 'l235;
            }
            let Some(l241) = p.expect(kind::RPAR) else { break 'l235 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l242: {
            let Some(a) = import_from_as_names_rule(p) else { break 'l242 };
            if p.at(kind::COMMA) {
                break 'l242;
            }
            if p.failed {
                break 'l242;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l243: {
            let Some(l244) = p.expect(kind::STAR) else { break 'l243 };
            let range = p.range(mark);
            return Some({ vec![Alias { name: p.intern("*"), asname: None, range }] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e00000000000000000000000012 != 0 {
        'l245: {
            let Some(l246) = invalid_import_from_targets_rule(p) else { break 'l245 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn import_from_as_names_rule(p: &mut Parser<'_>) -> Option<Vec<Alias>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = import_from_as_names_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_from_as_names_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<Alias>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l247: {
            let mut l248 = Vec::new();
            let mut l249 = p.mark;
            while let Some(element) = import_from_as_name_rule(p) {
                l248.push(element);
                l249 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l249;
            if p.failed || l248.is_empty() {
                break 'l247;
            }
            return Some(l248);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn import_from_as_name_rule(p: &mut Parser<'_>) -> Option<Alias> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = import_from_as_name_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_from_as_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Alias> {
    if p.call_invalid && bit & 0x1e00000000000000000000000002 != 0 {
        'l250: {
            let Some(l251) = invalid_import_from_as_name_rule(p) else { break 'l250 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l252: {
            let Some(a) = p.name() else { break 'l252 };
            let b = ('l253: {
                let mark_l253 = p.mark;
                let bit_l253 = p.bit();
                if bit_l253 & 0x4000000000000000000 != 0 {
                    'l254: {
                        let Some(l255) = p.expect(kind::KW_as) else { break 'l254 };
                        let Some(z) = p.name() else { break 'l254 };
                        break 'l253 Some({ z });
                    }
                    if p.failed {
                        break 'l253 None;
                    }
                    p.mark = mark_l253;
                }
                None
            });
            if p.failed {
                break 'l252;
            }
            let range = p.range(mark);
            return Some({
                Alias { name: identifier(&a), asname: b.as_ref().map(identifier), range }
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn dotted_as_names_rule(p: &mut Parser<'_>) -> Option<Vec<Alias>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = dotted_as_names_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn dotted_as_names_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<Alias>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l256: {
            let mut l257 = Vec::new();
            let mut l258 = p.mark;
            while let Some(element) = dotted_as_name_rule(p) {
                l257.push(element);
                l258 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l258;
            if p.failed || l257.is_empty() {
                break 'l256;
            }
            return Some(l257);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn dotted_as_name_rule(p: &mut Parser<'_>) -> Option<Alias> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = dotted_as_name_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn dotted_as_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Alias> {
    if p.call_invalid && bit & 0x1e00000000000000000000000002 != 0 {
        'l259: {
            let Some(l260) = invalid_dotted_as_name_rule(p) else { break 'l259 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l261: {
            let Some(a) = dotted_name_rule(p) else { break 'l261 };
            let b = ('l262: {
                let mark_l262 = p.mark;
                let bit_l262 = p.bit();
                if bit_l262 & 0x4000000000000000000 != 0 {
                    'l263: {
                        let Some(l264) = p.expect(kind::KW_as) else { break 'l263 };
                        let Some(z) = p.name() else { break 'l263 };
                        break 'l262 Some({ z });
                    }
                    if p.failed {
                        break 'l262 None;
                    }
                    p.mark = mark_l262;
                }
                None
            });
            if p.failed {
                break 'l261;
            }
            let range = p.range(mark);
            return Some({
                Alias { name: identifier(&a), asname: b.as_ref().map(identifier), range }
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn dotted_name_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = dotted_name_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn dotted_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l265: {
        if bit & 0x1e00000000000000000000000002 != 0 {
            'l266: {
                let Some(l267) = p.name() else { break 'l266 };
                break 'l265 Some(l267);
            }
            if p.failed {
                break 'l265 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l268: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l269: {
                let Some(l270) = p.expect(kind::DOT) else { break 'l269 };
                let Some(b) = p.name() else { break 'l269 };
                let a = left;
                left = p.join_names(a, b);
                continue 'l268;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        return Some(left);
    }
}

pub fn block_rule(p: &mut Parser<'_>) -> Option<Seq<S>> {
    let bit = p.bit();
    if bit & 0x1f1dcb0569c0481000008201c29e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 1) {
        return p.memo_get::<Seq<S>>(1);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = block_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 1, &found);
    }
    found
}

fn block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Seq<S>> {
    if bit & 0x10 != 0 {
        'l271: {
            let Some(l272) = p.expect(kind::NEWLINE) else { break 'l271 };
            let Some(l273) = p.expect(kind::INDENT) else { break 'l271 };
            let Some(a) = statements_rule(p) else { break 'l271 };
            let Some(l274) = p.expect(kind::DEDENT) else { break 'l271 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1f1dcb0569c0481000008201c28e != 0 {
        'l275: {
            let Some(a) = simple_stmts_rule(p) else { break 'l275 };
            return Some({ a.into_seq() });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x10 != 0 {
        'l276: {
            let Some(l277) = invalid_block_rule(p) else { break 'l276 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn decorators_rule(p: &mut Parser<'_>) -> Option<Vec<E>> {
    let bit = p.bit();
    if bit & 0x2000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = decorators_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn decorators_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<E>> {
    if bit & 0x2000000000000 != 0 {
        'l278: {
            let mut a = Vec::new();
            while let Some(element) = ('l279: {
                let mark_l279 = p.mark;
                let bit_l279 = p.bit();
                if bit_l279 & 0x2000000000000 != 0 {
                    'l280: {
                        let Some(l281) = p.expect(kind::AT) else { break 'l280 };
                        let Some(f) = named_expression_rule(p) else { break 'l280 };
                        let Some(l282) = p.expect(kind::NEWLINE) else { break 'l280 };
                        break 'l279 Some({ f });
                    }
                    if p.failed {
                        break 'l279 None;
                    }
                    p.mark = mark_l279;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l278;
            }
            if a.is_empty() {
                break 'l278;
            }
            return Some(a);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn class_def_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x80000002000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = class_def_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn class_def_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x2000000000000 != 0 {
        'l283: {
            let Some(a) = decorators_rule(p) else { break 'l283 };
            let Some(b) = class_def_raw_rule(p) else { break 'l283 };
            return Some({ decorated(a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000 != 0 {
        'l284: {
            let Some(l285) = class_def_raw_rule(p) else { break 'l284 };
            return Some(l285);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn class_def_raw_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x80000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = class_def_raw_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn class_def_raw_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x80000000000000000000 != 0 {
        'l286: {
            let Some(l287) = invalid_class_def_raw_rule(p) else { break 'l286 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000 != 0 {
        'l288: {
            let Some(l289) = p.expect(kind::KW_class) else { break 'l288 };
            let Some(a) = p.name() else { break 'l288 };
            let t = ('l290: {
                let mark_l290 = p.mark;
                let bit_l290 = p.bit();
                if bit_l290 & 0x200 != 0 {
                    'l291: {
                        let Some(l292) = type_params_rule(p) else { break 'l291 };
                        break 'l290 Some(l292);
                    }
                    if p.failed {
                        break 'l290 None;
                    }
                    p.mark = mark_l290;
                }
                None
            });
            if p.failed {
                break 'l288;
            }
            let b = ('l293: {
                let mark_l293 = p.mark;
                let bit_l293 = p.bit();
                if bit_l293 & 0x80 != 0 {
                    'l294: {
                        let Some(l295) = p.expect(kind::LPAR) else { break 'l294 };
                        let z = ('l296: {
                            let mark_l296 = p.mark;
                            let bit_l296 = p.bit();
                            if bit_l296 & 0x1e05400161c0481000088201c28e != 0 {
                                'l297: {
                                    let Some(l298) = arguments_rule(p) else { break 'l297 };
                                    break 'l296 Some(l298);
                                }
                                if p.failed {
                                    break 'l296 None;
                                }
                                p.mark = mark_l296;
                            }
                            None
                        });
                        if p.failed {
                            break 'l294;
                        }
                        let Some(l299) = p.expect(kind::RPAR) else { break 'l294 };
                        break 'l293 Some({ z });
                    }
                    if p.failed {
                        break 'l293 None;
                    }
                    p.mark = mark_l293;
                }
                None
            });
            if p.failed {
                break 'l288;
            }
            let Some(l300) = p.expect(kind::COLON) else { break 'l288 };
            let Some(c) = block_rule(p) else { break 'l288 };
            let range = p.range(mark);
            return Some({ p.class_def(a, t, b.flatten(), c, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn function_def_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x210000002000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = function_def_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn function_def_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x2000000000000 != 0 {
        'l301: {
            let Some(a) = decorators_rule(p) else { break 'l301 };
            let Some(b) = function_def_raw_rule(p) else { break 'l301 };
            return Some({ decorated(a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x210000000000000000000 != 0 {
        'l302: {
            let Some(l303) = function_def_raw_rule(p) else { break 'l302 };
            return Some(l303);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn function_def_raw_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x210000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = function_def_raw_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn function_def_raw_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x210000000000000000000 != 0 {
        'l304: {
            let Some(l305) = invalid_def_raw_rule(p) else { break 'l304 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000 != 0 {
        'l306: {
            let Some(l307) = p.expect(kind::KW_def) else { break 'l306 };
            let Some(n) = p.name() else { break 'l306 };
            let t = ('l308: {
                let mark_l308 = p.mark;
                let bit_l308 = p.bit();
                if bit_l308 & 0x200 != 0 {
                    'l309: {
                        let Some(l310) = type_params_rule(p) else { break 'l309 };
                        break 'l308 Some(l310);
                    }
                    if p.failed {
                        break 'l308 None;
                    }
                    p.mark = mark_l308;
                }
                None
            });
            if p.failed {
                break 'l306;
            }
            let Some(l311) = p.expect(kind::LPAR) else { break 'l306 };
            let a = ('l312: {
                let mark_l312 = p.mark;
                let bit_l312 = p.bit();
                if bit_l312 & 0x1e00000000000000000800030082 != 0 {
                    'l313: {
                        let Some(l314) = params_rule(p) else { break 'l313 };
                        break 'l312 Some(l314);
                    }
                    if p.failed {
                        break 'l312 None;
                    }
                    p.mark = mark_l312;
                }
                None
            });
            if p.failed {
                break 'l306;
            }
            let Some(l315) = p.expect(kind::RPAR) else { break 'l306 };
            let r = ('l316: {
                let mark_l316 = p.mark;
                let bit_l316 = p.bit();
                if bit_l316 & 0x8000000000000 != 0 {
                    'l317: {
                        let Some(l318) = p.expect(kind::RARROW) else { break 'l317 };
                        let Some(z) = expression_rule(p) else { break 'l317 };
                        break 'l316 Some({ z });
                    }
                    if p.failed {
                        break 'l316 None;
                    }
                    p.mark = mark_l316;
                }
                None
            });
            if p.failed {
                break 'l306;
            }
            let Some(l319) = p.expect(kind::COLON) else { break 'l306 };
            let tc = ('l320: {
                let mark_l320 = p.mark;
                let bit_l320 = p.bit();
                if bit_l320 & 0x200000000000010 != 0 {
                    'l321: {
                        let Some(l322) = func_type_comment_rule(p) else { break 'l321 };
                        break 'l320 Some(l322);
                    }
                    if p.failed {
                        break 'l320 None;
                    }
                    p.mark = mark_l320;
                }
                None
            });
            if p.failed {
                break 'l306;
            }
            let Some(b) = block_rule(p) else { break 'l306 };
            let range = p.range(mark);
            return Some({ st(StmtKind::FunctionDef(p.function_def(n, t, a, r, tc, b)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000 != 0 {
        'l323: {
            let Some(l324) = p.expect(kind::KW_async) else { break 'l323 };
            let Some(l325) = p.expect(kind::KW_def) else { break 'l323 };
            let Some(n) = p.name() else { break 'l323 };
            let t = ('l326: {
                let mark_l326 = p.mark;
                let bit_l326 = p.bit();
                if bit_l326 & 0x200 != 0 {
                    'l327: {
                        let Some(l328) = type_params_rule(p) else { break 'l327 };
                        break 'l326 Some(l328);
                    }
                    if p.failed {
                        break 'l326 None;
                    }
                    p.mark = mark_l326;
                }
                None
            });
            if p.failed {
                break 'l323;
            }
            let Some(l329) = p.expect(kind::LPAR) else { break 'l323 };
            let a = ('l330: {
                let mark_l330 = p.mark;
                let bit_l330 = p.bit();
                if bit_l330 & 0x1e00000000000000000800030082 != 0 {
                    'l331: {
                        let Some(l332) = params_rule(p) else { break 'l331 };
                        break 'l330 Some(l332);
                    }
                    if p.failed {
                        break 'l330 None;
                    }
                    p.mark = mark_l330;
                }
                None
            });
            if p.failed {
                break 'l323;
            }
            let Some(l333) = p.expect(kind::RPAR) else { break 'l323 };
            let r = ('l334: {
                let mark_l334 = p.mark;
                let bit_l334 = p.bit();
                if bit_l334 & 0x8000000000000 != 0 {
                    'l335: {
                        let Some(l336) = p.expect(kind::RARROW) else { break 'l335 };
                        let Some(z) = expression_rule(p) else { break 'l335 };
                        break 'l334 Some({ z });
                    }
                    if p.failed {
                        break 'l334 None;
                    }
                    p.mark = mark_l334;
                }
                None
            });
            if p.failed {
                break 'l323;
            }
            let Some(l337) = p.expect(kind::COLON) else { break 'l323 };
            let tc = ('l338: {
                let mark_l338 = p.mark;
                let bit_l338 = p.bit();
                if bit_l338 & 0x200000000000010 != 0 {
                    'l339: {
                        let Some(l340) = func_type_comment_rule(p) else { break 'l339 };
                        break 'l338 Some(l340);
                    }
                    if p.failed {
                        break 'l338 None;
                    }
                    p.mark = mark_l338;
                }
                None
            });
            if p.failed {
                break 'l323;
            }
            let Some(b) = block_rule(p) else { break 'l323 };
            let range = p.range(mark);
            return {
                p.version(5, "Async functions are")?;
                Some(st(StmtKind::AsyncFunctionDef(p.function_def(n, t, a, r, tc, b)), range))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn params_rule(p: &mut Parser<'_>) -> Option<P<Arguments>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000800030082 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = params_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn params_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arguments>> {
    if p.call_invalid && bit & 0x1e00000000000000000000030082 != 0 {
        'l341: {
            let Some(l342) = invalid_parameters_rule(p) else { break 'l341 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000800010002 != 0 {
        'l343: {
            let Some(l344) = parameters_rule(p) else { break 'l343 };
            return Some(l344);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn parameters_rule(p: &mut Parser<'_>) -> Option<P<Arguments>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000800010002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = parameters_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn parameters_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arguments>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l345: {
            let Some(a) = slash_no_default_rule(p) else { break 'l345 };
            let mut b = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l345;
            }
            let mut c = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                c.push(element);
            }
            if p.failed {
                break 'l345;
            }
            let d = ('l346: {
                let mark_l346 = p.mark;
                let bit_l346 = p.bit();
                if bit_l346 & 0x800010000 != 0 {
                    'l347: {
                        let Some(l348) = star_etc_rule(p) else { break 'l347 };
                        break 'l346 Some(l348);
                    }
                    if p.failed {
                        break 'l346 None;
                    }
                    p.mark = mark_l346;
                }
                None
            });
            if p.failed {
                break 'l345;
            }
            return {
                p.version(8, "Positional-only parameters are")?;
                Some(make_arguments(a, None, b, c, d))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l349: {
            let Some(a) = slash_with_default_rule(p) else { break 'l349 };
            let mut b = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l349;
            }
            let c = ('l350: {
                let mark_l350 = p.mark;
                let bit_l350 = p.bit();
                if bit_l350 & 0x800010000 != 0 {
                    'l351: {
                        let Some(l352) = star_etc_rule(p) else { break 'l351 };
                        break 'l350 Some(l352);
                    }
                    if p.failed {
                        break 'l350 None;
                    }
                    p.mark = mark_l350;
                }
                None
            });
            if p.failed {
                break 'l349;
            }
            return {
                p.version(8, "Positional-only parameters are")?;
                Some(make_arguments(Vec::new(), Some(a), Vec::new(), b, c))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l353: {
            let mut a = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l353;
            }
            if a.is_empty() {
                break 'l353;
            }
            let mut b = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l353;
            }
            let c = ('l354: {
                let mark_l354 = p.mark;
                let bit_l354 = p.bit();
                if bit_l354 & 0x800010000 != 0 {
                    'l355: {
                        let Some(l356) = star_etc_rule(p) else { break 'l355 };
                        break 'l354 Some(l356);
                    }
                    if p.failed {
                        break 'l354 None;
                    }
                    p.mark = mark_l354;
                }
                None
            });
            if p.failed {
                break 'l353;
            }
            return Some({ make_arguments(Vec::new(), None, a, b, c) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l357: {
            let mut a = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l357;
            }
            if a.is_empty() {
                break 'l357;
            }
            let b = ('l358: {
                let mark_l358 = p.mark;
                let bit_l358 = p.bit();
                if bit_l358 & 0x800010000 != 0 {
                    'l359: {
                        let Some(l360) = star_etc_rule(p) else { break 'l359 };
                        break 'l358 Some(l360);
                    }
                    if p.failed {
                        break 'l358 None;
                    }
                    p.mark = mark_l358;
                }
                None
            });
            if p.failed {
                break 'l357;
            }
            return Some({ make_arguments(Vec::new(), None, Vec::new(), a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800010000 != 0 {
        'l361: {
            let Some(a) = star_etc_rule(p) else { break 'l361 };
            return Some({ make_arguments(Vec::new(), None, Vec::new(), Vec::new(), Some(a)) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn slash_no_default_rule(p: &mut Parser<'_>) -> Option<Vec<P<Arg>>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = slash_no_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn slash_no_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<P<Arg>>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l362: {
            let mut a = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l362;
            }
            if a.is_empty() {
                break 'l362;
            }
            let Some(l363) = p.expect(kind::SLASH) else { break 'l362 };
            let Some(l364) = ('l365: {
                let mark_l365 = p.mark;
                let bit_l365 = p.bit();
                if bit_l365 & 0x1000 != 0 {
                    'l366: {
                        let Some(l367) = p.expect(kind::COMMA) else { break 'l366 };
                        break 'l365 Some({ () });
                    }
                    if p.failed {
                        break 'l365 None;
                    }
                    p.mark = mark_l365;
                }
                {
                    'l368: {
                        if !p.at(kind::RPAR) {
                            break 'l368;
                        }
                        if p.failed {
                            break 'l368;
                        }
                        break 'l365 Some({ () });
                    }
                    if p.failed {
                        break 'l365 None;
                    }
                    p.mark = mark_l365;
                }
                None
            }) else {
                break 'l362;
            };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn slash_with_default_rule(p: &mut Parser<'_>) -> Option<SlashWithDefault> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = slash_with_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn slash_with_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<SlashWithDefault> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l369: {
            let mut a = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l369;
            }
            let mut b = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l369;
            }
            if b.is_empty() {
                break 'l369;
            }
            let Some(l370) = p.expect(kind::SLASH) else { break 'l369 };
            let Some(l371) = ('l372: {
                let mark_l372 = p.mark;
                let bit_l372 = p.bit();
                if bit_l372 & 0x1000 != 0 {
                    'l373: {
                        let Some(l374) = p.expect(kind::COMMA) else { break 'l373 };
                        break 'l372 Some({ () });
                    }
                    if p.failed {
                        break 'l372 None;
                    }
                    p.mark = mark_l372;
                }
                {
                    'l375: {
                        if !p.at(kind::RPAR) {
                            break 'l375;
                        }
                        if p.failed {
                            break 'l375;
                        }
                        break 'l372 Some({ () });
                    }
                    if p.failed {
                        break 'l372 None;
                    }
                    p.mark = mark_l372;
                }
                None
            }) else {
                break 'l369;
            };
            return Some({ SlashWithDefault { plain: a, with_default: b } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_etc_rule(p: &mut Parser<'_>) -> Option<StarEtc> {
    let bit = p.bit();
    if bit & 0x800010000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_etc_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_etc_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<StarEtc> {
    if p.call_invalid && bit & 0x10000 != 0 {
        'l376: {
            let Some(l377) = invalid_star_etc_rule(p) else { break 'l376 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l378: {
            let Some(l379) = p.expect(kind::STAR) else { break 'l378 };
            let Some(a) = param_no_default_rule(p) else { break 'l378 };
            let mut b = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l378;
            }
            let c = ('l380: {
                let mark_l380 = p.mark;
                let bit_l380 = p.bit();
                if bit_l380 & 0x800000000 != 0 {
                    'l381: {
                        let Some(l382) = kwds_rule(p) else { break 'l381 };
                        break 'l380 Some(l382);
                    }
                    if p.failed {
                        break 'l380 None;
                    }
                    p.mark = mark_l380;
                }
                None
            });
            if p.failed {
                break 'l378;
            }
            return Some({ StarEtc { vararg: Some(a), kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l383: {
            let Some(l384) = p.expect(kind::STAR) else { break 'l383 };
            let Some(a) = param_no_default_star_annotation_rule(p) else { break 'l383 };
            let mut b = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l383;
            }
            let c = ('l385: {
                let mark_l385 = p.mark;
                let bit_l385 = p.bit();
                if bit_l385 & 0x800000000 != 0 {
                    'l386: {
                        let Some(l387) = kwds_rule(p) else { break 'l386 };
                        break 'l385 Some(l387);
                    }
                    if p.failed {
                        break 'l385 None;
                    }
                    p.mark = mark_l385;
                }
                None
            });
            if p.failed {
                break 'l383;
            }
            return Some({ StarEtc { vararg: Some(a), kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l388: {
            let Some(l389) = p.expect(kind::STAR) else { break 'l388 };
            let Some(l390) = p.expect(kind::COMMA) else { break 'l388 };
            let mut b = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l388;
            }
            if b.is_empty() {
                break 'l388;
            }
            let c = ('l391: {
                let mark_l391 = p.mark;
                let bit_l391 = p.bit();
                if bit_l391 & 0x800000000 != 0 {
                    'l392: {
                        let Some(l393) = kwds_rule(p) else { break 'l392 };
                        break 'l391 Some(l393);
                    }
                    if p.failed {
                        break 'l391 None;
                    }
                    p.mark = mark_l391;
                }
                None
            });
            if p.failed {
                break 'l388;
            }
            return Some({ StarEtc { vararg: None, kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l394: {
            let Some(a) = kwds_rule(p) else { break 'l394 };
            return Some({ StarEtc { vararg: None, kwonly: Vec::new(), kwarg: Some(a) } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn kwds_rule(p: &mut Parser<'_>) -> Option<P<Arg>> {
    let bit = p.bit();
    if bit & 0x800000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = kwds_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn kwds_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arg>> {
    if p.call_invalid && bit & 0x800000000 != 0 {
        'l395: {
            let Some(l396) = invalid_kwds_rule(p) else { break 'l395 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l397: {
            let Some(l398) = p.expect(kind::DOUBLESTAR) else { break 'l397 };
            let Some(a) = param_no_default_rule(p) else { break 'l397 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn param_no_default_rule(p: &mut Parser<'_>) -> Option<P<Arg>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if p.memo.has(p.mark, 2) {
        return p.memo_get::<P<Arg>>(2);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = param_no_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 2, &found);
    }
    found
}

fn param_no_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arg>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l399: {
            let Some(a) = param_rule(p) else { break 'l399 };
            let Some(l400) = p.expect(kind::COMMA) else { break 'l399 };
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l399;
            }
            return Some({ p.arg_comment(a, tc) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l401: {
            let Some(a) = param_rule(p) else { break 'l401 };
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l401;
            }
            if !p.at(kind::RPAR) {
                break 'l401;
            }
            if p.failed {
                break 'l401;
            }
            return Some({ p.arg_comment(a, tc) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn param_no_default_star_annotation_rule(p: &mut Parser<'_>) -> Option<P<Arg>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = param_no_default_star_annotation_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn param_no_default_star_annotation_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<P<Arg>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l402: {
            let Some(a) = param_star_annotation_rule(p) else { break 'l402 };
            let Some(l403) = p.expect(kind::COMMA) else { break 'l402 };
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l402;
            }
            return Some({ p.arg_comment(a, tc) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l404: {
            let Some(a) = param_star_annotation_rule(p) else { break 'l404 };
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l404;
            }
            if !p.at(kind::RPAR) {
                break 'l404;
            }
            if p.failed {
                break 'l404;
            }
            return Some({ p.arg_comment(a, tc) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn param_with_default_rule(p: &mut Parser<'_>) -> Option<NameDefault> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = param_with_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn param_with_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<NameDefault> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l405: {
            let Some(a) = param_rule(p) else { break 'l405 };
            let Some(c) = default_rule(p) else { break 'l405 };
            let Some(l406) = p.expect(kind::COMMA) else { break 'l405 };
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l405;
            }
            return Some({ NameDefault { arg: p.arg_comment(a, tc), default: Some(c) } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l407: {
            let Some(a) = param_rule(p) else { break 'l407 };
            let Some(c) = default_rule(p) else { break 'l407 };
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l407;
            }
            if !p.at(kind::RPAR) {
                break 'l407;
            }
            if p.failed {
                break 'l407;
            }
            return Some({ NameDefault { arg: p.arg_comment(a, tc), default: Some(c) } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn param_maybe_default_rule(p: &mut Parser<'_>) -> Option<NameDefault> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = param_maybe_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn param_maybe_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<NameDefault> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l408: {
            let Some(a) = param_rule(p) else { break 'l408 };
            let c = default_rule(p);
            if p.failed {
                break 'l408;
            }
            let Some(l409) = p.expect(kind::COMMA) else { break 'l408 };
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l408;
            }
            return Some({ NameDefault { arg: p.arg_comment(a, tc), default: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l410: {
            let Some(a) = param_rule(p) else { break 'l410 };
            let c = default_rule(p);
            if p.failed {
                break 'l410;
            }
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l410;
            }
            if !p.at(kind::RPAR) {
                break 'l410;
            }
            if p.failed {
                break 'l410;
            }
            return Some({ NameDefault { arg: p.arg_comment(a, tc), default: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn param_rule(p: &mut Parser<'_>) -> Option<P<Arg>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if p.memo.has(p.mark, 3) {
        return p.memo_get::<P<Arg>>(3);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = param_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 3, &found);
    }
    found
}

fn param_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arg>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l411: {
            let Some(a) = p.name() else { break 'l411 };
            let b = annotation_rule(p);
            if p.failed {
                break 'l411;
            }
            let range = p.range(mark);
            return Some({ argument(a, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn param_star_annotation_rule(p: &mut Parser<'_>) -> Option<P<Arg>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = param_star_annotation_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn param_star_annotation_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arg>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l412: {
            let Some(a) = p.name() else { break 'l412 };
            let Some(b) = star_annotation_rule(p) else { break 'l412 };
            let range = p.range(mark);
            return Some({ argument(a, Some(b), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn annotation_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x800 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = annotation_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn annotation_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x800 != 0 {
        'l413: {
            let Some(l414) = p.expect(kind::COLON) else { break 'l413 };
            let Some(a) = expression_rule(p) else { break 'l413 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_annotation_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x800 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_annotation_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_annotation_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x800 != 0 {
        'l415: {
            let Some(l416) = p.expect(kind::COLON) else { break 'l415 };
            let Some(a) = star_expression_rule(p) else { break 'l415 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn default_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x400000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x400000 != 0 {
        'l417: {
            let Some(l418) = p.expect(kind::EQUAL) else { break 'l417 };
            let Some(a) = expression_rule(p) else { break 'l417 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x400000 != 0 {
        'l419: {
            let Some(l420) = invalid_default_rule(p) else { break 'l419 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn if_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x40000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = if_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn if_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x40000000000000000000000 != 0 {
        'l421: {
            let Some(l422) = invalid_if_stmt_rule(p) else { break 'l421 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000 != 0 {
        'l423: {
            let Some(l424) = p.expect(kind::KW_if) else { break 'l423 };
            let Some(a) = named_expression_rule(p) else { break 'l423 };
            let Some(l425) = p.expect(kind::COLON) else { break 'l423 };
            let Some(b) = block_rule(p) else { break 'l423 };
            let c = ('l426: {
                let mark_l426 = p.mark;
                let bit_l426 = p.bit();
                if bit_l426 & 0x1800000000000000000000 != 0 {
                    'l427: {
                        let Some(l428) = else_part_rule(p) else { break 'l427 };
                        break 'l426 Some(l428);
                    }
                    if p.failed {
                        break 'l426 None;
                    }
                    p.mark = mark_l426;
                }
                None
            });
            if p.failed {
                break 'l423;
            }
            let range = p.range(mark);
            return Some({
                st(StmtKind::If { test: a, body: b, orelse: c.unwrap_or_default() }, range)
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn elif_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x800000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = elif_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn elif_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x800000000000000000000 != 0 {
        'l429: {
            let Some(l430) = invalid_elif_stmt_rule(p) else { break 'l429 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000000 != 0 {
        'l431: {
            let Some(l432) = p.expect(kind::KW_elif) else { break 'l431 };
            let Some(a) = named_expression_rule(p) else { break 'l431 };
            let Some(l433) = p.expect(kind::COLON) else { break 'l431 };
            let Some(b) = block_rule(p) else { break 'l431 };
            let c = ('l434: {
                let mark_l434 = p.mark;
                let bit_l434 = p.bit();
                if bit_l434 & 0x1800000000000000000000 != 0 {
                    'l435: {
                        let Some(l436) = else_part_rule(p) else { break 'l435 };
                        break 'l434 Some(l436);
                    }
                    if p.failed {
                        break 'l434 None;
                    }
                    p.mark = mark_l434;
                }
                None
            });
            if p.failed {
                break 'l431;
            }
            let range = p.range(mark);
            return Some({
                st(StmtKind::If { test: a, body: b, orelse: c.unwrap_or_default() }, range)
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn else_part_rule(p: &mut Parser<'_>) -> Option<Seq<S>> {
    let bit = p.bit();
    if bit & 0x1800000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = else_part_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn else_part_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Seq<S>> {
    if bit & 0x800000000000000000000 != 0 {
        'l437: {
            let Some(a) = elif_stmt_rule(p) else { break 'l437 };
            return Some({ vec![a].into() });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000000 != 0 {
        'l438: {
            let Some(l439) = else_block_rule(p) else { break 'l438 };
            return Some(l439);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn else_block_rule(p: &mut Parser<'_>) -> Option<Seq<S>> {
    let bit = p.bit();
    if bit & 0x1000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = else_block_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn else_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Seq<S>> {
    if p.call_invalid && bit & 0x1000000000000000000000 != 0 {
        'l440: {
            let Some(l441) = invalid_else_stmt_rule(p) else { break 'l440 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000000 != 0 {
        'l442: {
            let Some(l443) = p.expect(kind::KW_else) else { break 'l442 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l442;
            }
            let Some(b) = block_rule(p) else { break 'l442 };
            return Some({ b });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn while_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x40000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = while_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn while_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x40000000000000000000000000 != 0 {
        'l444: {
            let Some(l445) = invalid_while_stmt_rule(p) else { break 'l444 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000000 != 0 {
        'l446: {
            let Some(l447) = p.expect(kind::KW_while) else { break 'l446 };
            let Some(a) = named_expression_rule(p) else { break 'l446 };
            let Some(l448) = p.expect(kind::COLON) else { break 'l446 };
            let Some(b) = block_rule(p) else { break 'l446 };
            let c = ('l449: {
                let mark_l449 = p.mark;
                let bit_l449 = p.bit();
                if bit_l449 & 0x1000000000000000000000 != 0 {
                    'l450: {
                        let Some(l451) = else_block_rule(p) else { break 'l450 };
                        break 'l449 Some(l451);
                    }
                    if p.failed {
                        break 'l449 None;
                    }
                    p.mark = mark_l449;
                }
                None
            });
            if p.failed {
                break 'l446;
            }
            let range = p.range(mark);
            return Some({
                st(StmtKind::While { test: a, body: b, orelse: c.unwrap_or_default() }, range)
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn for_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x8010000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = for_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn for_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x8010000000000000000000 != 0 {
        'l452: {
            let Some(l453) = invalid_for_stmt_rule(p) else { break 'l452 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    let mut cut = false;
    if bit & 0x8000000000000000000000 != 0 {
        'l454: {
            let Some(l455) = p.expect(kind::KW_for) else { break 'l454 };
            let Some(t) = star_targets_rule(p) else { break 'l454 };
            let Some(l456) = p.expect(kind::KW_in) else { break 'l454 };
            cut = true;
            let Some(ex) = star_expressions_rule(p) else { break 'l454 };
            let Some(l457) = p.expect(kind::COLON) else { break 'l454 };
            let tc = ('l458: {
                let mark_l458 = p.mark;
                let bit_l458 = p.bit();
                if bit_l458 & 0x200000000000000 != 0 {
                    'l459: {
                        let Some(l460) = p.expect(kind::TYPE_COMMENT) else { break 'l459 };
                        break 'l458 Some(l460);
                    }
                    if p.failed {
                        break 'l458 None;
                    }
                    p.mark = mark_l458;
                }
                None
            });
            if p.failed {
                break 'l454;
            }
            let Some(b) = block_rule(p) else { break 'l454 };
            let el = ('l461: {
                let mark_l461 = p.mark;
                let bit_l461 = p.bit();
                if bit_l461 & 0x1000000000000000000000 != 0 {
                    'l462: {
                        let Some(l463) = else_block_rule(p) else { break 'l462 };
                        break 'l461 Some(l463);
                    }
                    if p.failed {
                        break 'l461 None;
                    }
                    p.mark = mark_l461;
                }
                None
            });
            if p.failed {
                break 'l454;
            }
            let range = p.range(mark);
            return Some({ st(StmtKind::For(p.for_loop(t, ex, tc, b, el)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
        if cut {
            return None;
        }
    }
    let mut cut = false;
    if bit & 0x10000000000000000000 != 0 {
        'l464: {
            let Some(l465) = p.expect(kind::KW_async) else { break 'l464 };
            let Some(l466) = p.expect(kind::KW_for) else { break 'l464 };
            let Some(t) = star_targets_rule(p) else { break 'l464 };
            let Some(l467) = p.expect(kind::KW_in) else { break 'l464 };
            cut = true;
            let Some(ex) = star_expressions_rule(p) else { break 'l464 };
            let Some(l468) = p.expect(kind::COLON) else { break 'l464 };
            let tc = ('l469: {
                let mark_l469 = p.mark;
                let bit_l469 = p.bit();
                if bit_l469 & 0x200000000000000 != 0 {
                    'l470: {
                        let Some(l471) = p.expect(kind::TYPE_COMMENT) else { break 'l470 };
                        break 'l469 Some(l471);
                    }
                    if p.failed {
                        break 'l469 None;
                    }
                    p.mark = mark_l469;
                }
                None
            });
            if p.failed {
                break 'l464;
            }
            let Some(b) = block_rule(p) else { break 'l464 };
            let el = ('l472: {
                let mark_l472 = p.mark;
                let bit_l472 = p.bit();
                if bit_l472 & 0x1000000000000000000000 != 0 {
                    'l473: {
                        let Some(l474) = else_block_rule(p) else { break 'l473 };
                        break 'l472 Some(l474);
                    }
                    if p.failed {
                        break 'l472 None;
                    }
                    p.mark = mark_l472;
                }
                None
            });
            if p.failed {
                break 'l464;
            }
            let range = p.range(mark);
            return {
                p.version(5, "Async for loops are")?;
                Some(st(StmtKind::AsyncFor(p.for_loop(t, ex, tc, b, el)), range))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
        if cut {
            return None;
        }
    }
    if p.call_invalid && bit & 0x8010000000000000000000 != 0 {
        'l475: {
            let Some(l476) = invalid_for_target_rule(p) else { break 'l475 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn with_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x80000010000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = with_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn with_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x80000010000000000000000000 != 0 {
        'l477: {
            let Some(l478) = invalid_with_stmt_indent_rule(p) else { break 'l477 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000000000 != 0 {
        'l479: {
            let Some(l480) = p.expect(kind::KW_with) else { break 'l479 };
            let Some(l481) = p.expect(kind::LPAR) else { break 'l479 };
            let mut a = Vec::new();
            let mut l482 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l482 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l482;
            if p.failed || a.is_empty() {
                break 'l479;
            }
            let l483 = p.expect(kind::COMMA);
            if p.failed {
                break 'l479;
            }
            let Some(l484) = p.expect(kind::RPAR) else { break 'l479 };
            let Some(l485) = p.expect(kind::COLON) else { break 'l479 };
            let tc = ('l486: {
                let mark_l486 = p.mark;
                let bit_l486 = p.bit();
                if bit_l486 & 0x200000000000000 != 0 {
                    'l487: {
                        let Some(l488) = p.expect(kind::TYPE_COMMENT) else { break 'l487 };
                        break 'l486 Some(l488);
                    }
                    if p.failed {
                        break 'l486 None;
                    }
                    p.mark = mark_l486;
                }
                None
            });
            if p.failed {
                break 'l479;
            }
            let Some(b) = block_rule(p) else { break 'l479 };
            let range = p.range(mark);
            return Some({ st(StmtKind::With(p.with(a, tc, b)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000000000 != 0 {
        'l489: {
            let Some(l490) = p.expect(kind::KW_with) else { break 'l489 };
            let mut a = Vec::new();
            let mut l491 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l491 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l491;
            if p.failed || a.is_empty() {
                break 'l489;
            }
            let Some(l492) = p.expect(kind::COLON) else { break 'l489 };
            let tc = ('l493: {
                let mark_l493 = p.mark;
                let bit_l493 = p.bit();
                if bit_l493 & 0x200000000000000 != 0 {
                    'l494: {
                        let Some(l495) = p.expect(kind::TYPE_COMMENT) else { break 'l494 };
                        break 'l493 Some(l495);
                    }
                    if p.failed {
                        break 'l493 None;
                    }
                    p.mark = mark_l493;
                }
                None
            });
            if p.failed {
                break 'l489;
            }
            let Some(b) = block_rule(p) else { break 'l489 };
            let range = p.range(mark);
            return Some({ st(StmtKind::With(p.with(a, tc, b)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000 != 0 {
        'l496: {
            let Some(l497) = p.expect(kind::KW_async) else { break 'l496 };
            let Some(l498) = p.expect(kind::KW_with) else { break 'l496 };
            let Some(l499) = p.expect(kind::LPAR) else { break 'l496 };
            let mut a = Vec::new();
            let mut l500 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l500 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l500;
            if p.failed || a.is_empty() {
                break 'l496;
            }
            let l501 = p.expect(kind::COMMA);
            if p.failed {
                break 'l496;
            }
            let Some(l502) = p.expect(kind::RPAR) else { break 'l496 };
            let Some(l503) = p.expect(kind::COLON) else { break 'l496 };
            let Some(b) = block_rule(p) else { break 'l496 };
            let range = p.range(mark);
            return {
                p.version(5, "Async with statements are")?;
                Some(st(StmtKind::AsyncWith(p.with(a, None, b)), range))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000 != 0 {
        'l504: {
            let Some(l505) = p.expect(kind::KW_async) else { break 'l504 };
            let Some(l506) = p.expect(kind::KW_with) else { break 'l504 };
            let mut a = Vec::new();
            let mut l507 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l507 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l507;
            if p.failed || a.is_empty() {
                break 'l504;
            }
            let Some(l508) = p.expect(kind::COLON) else { break 'l504 };
            let tc = ('l509: {
                let mark_l509 = p.mark;
                let bit_l509 = p.bit();
                if bit_l509 & 0x200000000000000 != 0 {
                    'l510: {
                        let Some(l511) = p.expect(kind::TYPE_COMMENT) else { break 'l510 };
                        break 'l509 Some(l511);
                    }
                    if p.failed {
                        break 'l509 None;
                    }
                    p.mark = mark_l509;
                }
                None
            });
            if p.failed {
                break 'l504;
            }
            let Some(b) = block_rule(p) else { break 'l504 };
            let range = p.range(mark);
            return {
                p.version(5, "Async with statements are")?;
                Some(st(StmtKind::AsyncWith(p.with(a, tc, b)), range))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x80000010000000000000000000 != 0 {
        'l512: {
            let Some(l513) = invalid_with_stmt_rule(p) else { break 'l512 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn with_item_rule(p: &mut Parser<'_>) -> Option<WithItem> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = with_item_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn with_item_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<WithItem> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l514: {
            let Some(a) = expression_rule(p) else { break 'l514 };
            let Some(l515) = p.expect(kind::KW_as) else { break 'l514 };
            let Some(b) = star_target_rule(p) else { break 'l514 };
            let l516 = p.mark;
            let matched = ('l517: {
                let mark_l517 = p.mark;
                let bit_l517 = p.bit();
                if bit_l517 & 0x1000 != 0 {
                    'l518: {
                        let Some(l519) = p.expect(kind::COMMA) else { break 'l518 };
                        break 'l517 Some(l519);
                    }
                    if p.failed {
                        break 'l517 None;
                    }
                    p.mark = mark_l517;
                }
                if bit_l517 & 0x100 != 0 {
                    'l520: {
                        let Some(l521) = p.expect(kind::RPAR) else { break 'l520 };
                        break 'l517 Some(l521);
                    }
                    if p.failed {
                        break 'l517 None;
                    }
                    p.mark = mark_l517;
                }
                if bit_l517 & 0x800 != 0 {
                    'l522: {
                        let Some(l523) = p.expect(kind::COLON) else { break 'l522 };
                        break 'l517 Some(l523);
                    }
                    if p.failed {
                        break 'l517 None;
                    }
                    p.mark = mark_l517;
                }
                None
            })
            .is_some();
            p.mark = l516;
            if !matched {
                break 'l514;
            }
            if p.failed {
                break 'l514;
            }
            return Some({ WithItem { context_expr: a, optional_vars: Some(b) } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e05400161c0481000008200c28e != 0 {
        'l524: {
            let Some(l525) = invalid_with_item_rule(p) else { break 'l524 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l526: {
            let Some(a) = expression_rule(p) else { break 'l526 };
            return Some({ WithItem { context_expr: a, optional_vars: None } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn try_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x20000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = try_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn try_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x20000000000000000000000000 != 0 {
        'l527: {
            let Some(l528) = invalid_try_stmt_rule(p) else { break 'l527 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l529: {
            let Some(l530) = p.expect(kind::KW_try) else { break 'l529 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l529;
            }
            let Some(b) = block_rule(p) else { break 'l529 };
            let Some(f) = finally_block_rule(p) else { break 'l529 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Try(try_fields(b, Vec::new(), None, Some(f))), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l531: {
            let Some(l532) = p.expect(kind::KW_try) else { break 'l531 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l531;
            }
            let Some(b) = block_rule(p) else { break 'l531 };
            let mut ex = Vec::new();
            while let Some(element) = except_block_rule(p) {
                ex.push(element);
            }
            if p.failed {
                break 'l531;
            }
            if ex.is_empty() {
                break 'l531;
            }
            let el = ('l533: {
                let mark_l533 = p.mark;
                let bit_l533 = p.bit();
                if bit_l533 & 0x1000000000000000000000 != 0 {
                    'l534: {
                        let Some(l535) = else_block_rule(p) else { break 'l534 };
                        break 'l533 Some(l535);
                    }
                    if p.failed {
                        break 'l533 None;
                    }
                    p.mark = mark_l533;
                }
                None
            });
            if p.failed {
                break 'l531;
            }
            let f = ('l536: {
                let mark_l536 = p.mark;
                let bit_l536 = p.bit();
                if bit_l536 & 0x4000000000000000000000 != 0 {
                    'l537: {
                        let Some(l538) = finally_block_rule(p) else { break 'l537 };
                        break 'l536 Some(l538);
                    }
                    if p.failed {
                        break 'l536 None;
                    }
                    p.mark = mark_l536;
                }
                None
            });
            if p.failed {
                break 'l531;
            }
            let range = p.range(mark);
            return Some({ st(StmtKind::Try(try_fields(b, ex, el, f)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l539: {
            let Some(l540) = p.expect(kind::KW_try) else { break 'l539 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l539;
            }
            let Some(b) = block_rule(p) else { break 'l539 };
            let mut ex = Vec::new();
            while let Some(element) = except_star_block_rule(p) {
                ex.push(element);
            }
            if p.failed {
                break 'l539;
            }
            if ex.is_empty() {
                break 'l539;
            }
            let el = ('l541: {
                let mark_l541 = p.mark;
                let bit_l541 = p.bit();
                if bit_l541 & 0x1000000000000000000000 != 0 {
                    'l542: {
                        let Some(l543) = else_block_rule(p) else { break 'l542 };
                        break 'l541 Some(l543);
                    }
                    if p.failed {
                        break 'l541 None;
                    }
                    p.mark = mark_l541;
                }
                None
            });
            if p.failed {
                break 'l539;
            }
            let f = ('l544: {
                let mark_l544 = p.mark;
                let bit_l544 = p.bit();
                if bit_l544 & 0x4000000000000000000000 != 0 {
                    'l545: {
                        let Some(l546) = finally_block_rule(p) else { break 'l545 };
                        break 'l544 Some(l546);
                    }
                    if p.failed {
                        break 'l544 None;
                    }
                    p.mark = mark_l544;
                }
                None
            });
            if p.failed {
                break 'l539;
            }
            let range = p.range(mark);
            return {
                p.version(11, "Exception groups are")?;
                Some(st(StmtKind::TryStar(try_fields(b, ex, el, f)), range))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn except_block_rule(p: &mut Parser<'_>) -> Option<ExceptHandler> {
    let bit = p.bit();
    if bit & 0x2000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = except_block_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn except_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<ExceptHandler> {
    if p.call_invalid && bit & 0x2000000000000000000000 != 0 {
        'l547: {
            let Some(l548) = invalid_except_stmt_indent_rule(p) else { break 'l547 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l549: {
            let Some(l550) = p.expect(kind::KW_except) else { break 'l549 };
            let Some(a) = expression_rule(p) else { break 'l549 };
            let Some(l551) = p.expect(kind::COLON) else { break 'l549 };
            let Some(b) = block_rule(p) else { break 'l549 };
            let range = p.range(mark);
            return Some({ handler(Some(a), None, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l552: {
            let Some(l553) = p.expect(kind::KW_except) else { break 'l552 };
            let Some(a) = expression_rule(p) else { break 'l552 };
            let Some(l554) = p.expect(kind::KW_as) else { break 'l552 };
            let Some(n) = p.name() else { break 'l552 };
            let Some(l555) = p.expect(kind::COLON) else { break 'l552 };
            let Some(b) = block_rule(p) else { break 'l552 };
            let range = p.range(mark);
            return Some({ handler(Some(a), Some(n), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l556: {
            let Some(l557) = p.expect(kind::KW_except) else { break 'l556 };
            let Some(a) = expressions_rule(p) else { break 'l556 };
            let Some(l558) = p.expect(kind::COLON) else { break 'l556 };
            let Some(b) = block_rule(p) else { break 'l556 };
            let range = p.range(mark);
            return {
                p.version(14, "except expressions without parentheses are")?;
                Some(handler(Some(a), None, b, range))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l559: {
            let Some(l560) = p.expect(kind::KW_except) else { break 'l559 };
            let Some(l561) = p.expect(kind::COLON) else { break 'l559 };
            let Some(b) = block_rule(p) else { break 'l559 };
            let range = p.range(mark);
            return Some({ handler(None, None, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000000000000000000 != 0 {
        'l562: {
            let Some(l563) = invalid_except_stmt_rule(p) else { break 'l562 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn except_star_block_rule(p: &mut Parser<'_>) -> Option<ExceptHandler> {
    let bit = p.bit();
    if bit & 0x2000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = except_star_block_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn except_star_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<ExceptHandler> {
    if p.call_invalid && bit & 0x2000000000000000000000 != 0 {
        'l564: {
            let Some(l565) = invalid_except_star_stmt_indent_rule(p) else { break 'l564 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l566: {
            let Some(l567) = p.expect(kind::KW_except) else { break 'l566 };
            let Some(l568) = p.expect(kind::STAR) else { break 'l566 };
            let Some(a) = expression_rule(p) else { break 'l566 };
            let Some(l569) = p.expect(kind::COLON) else { break 'l566 };
            let Some(b) = block_rule(p) else { break 'l566 };
            let range = p.range(mark);
            return Some({ handler(Some(a), None, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l570: {
            let Some(l571) = p.expect(kind::KW_except) else { break 'l570 };
            let Some(l572) = p.expect(kind::STAR) else { break 'l570 };
            let Some(a) = expression_rule(p) else { break 'l570 };
            let Some(l573) = p.expect(kind::KW_as) else { break 'l570 };
            let Some(n) = p.name() else { break 'l570 };
            let Some(l574) = p.expect(kind::COLON) else { break 'l570 };
            let Some(b) = block_rule(p) else { break 'l570 };
            let range = p.range(mark);
            return Some({ handler(Some(a), Some(n), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l575: {
            let Some(l576) = p.expect(kind::KW_except) else { break 'l575 };
            let Some(l577) = p.expect(kind::STAR) else { break 'l575 };
            let Some(a) = expressions_rule(p) else { break 'l575 };
            let Some(l578) = p.expect(kind::COLON) else { break 'l575 };
            let Some(b) = block_rule(p) else { break 'l575 };
            let range = p.range(mark);
            return {
                p.version(14, "except expressions without parentheses are")?;
                Some(handler(Some(a), None, b, range))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000000000000000000 != 0 {
        'l579: {
            let Some(l580) = invalid_except_star_stmt_rule(p) else { break 'l579 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn finally_block_rule(p: &mut Parser<'_>) -> Option<Seq<S>> {
    let bit = p.bit();
    if bit & 0x4000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = finally_block_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn finally_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Seq<S>> {
    if p.call_invalid && bit & 0x4000000000000000000000 != 0 {
        'l581: {
            let Some(l582) = invalid_finally_stmt_rule(p) else { break 'l581 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000000000000000 != 0 {
        'l583: {
            let Some(l584) = p.expect(kind::KW_finally) else { break 'l583 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l583;
            }
            let Some(a) = block_rule(p) else { break 'l583 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn match_stmt_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x800000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = match_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn match_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x800000000000000000000000000 != 0 {
        'l585: {
            let Some(l586) = p.expect(kind::SK_match) else { break 'l585 };
            let Some(a) = subject_expr_rule(p) else { break 'l585 };
            let Some(l587) = p.expect(kind::COLON) else { break 'l585 };
            let Some(l588) = p.expect(kind::NEWLINE) else { break 'l585 };
            let Some(l589) = p.expect(kind::INDENT) else { break 'l585 };
            let mut b = Vec::new();
            while let Some(element) = case_block_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l585;
            }
            if b.is_empty() {
                break 'l585;
            }
            let Some(l590) = p.expect(kind::DEDENT) else { break 'l585 };
            let range = p.range(mark);
            return {
                p.version(10, "Pattern matching is")?;
                Some(st(StmtKind::Match { subject: a, cases: b.into() }, range))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x800000000000000000000000000 != 0 {
        'l591: {
            let Some(l592) = invalid_match_stmt_rule(p) else { break 'l591 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn subject_expr_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = subject_expr_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn subject_expr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l593: {
            let Some(a) = star_named_expression_rule(p) else { break 'l593 };
            let Some(l594) = p.expect(kind::COMMA) else { break 'l593 };
            let b = star_named_expressions_rule(p);
            if p.failed {
                break 'l593;
            }
            let range = p.range(mark);
            return Some({ tuple(prepend(a, b.unwrap_or_default()), Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l595: {
            let Some(l596) = named_expression_rule(p) else { break 'l595 };
            return Some(l596);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn case_block_rule(p: &mut Parser<'_>) -> Option<MatchCase> {
    let bit = p.bit();
    if bit & 0x400000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = case_block_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn case_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<MatchCase> {
    if p.call_invalid && bit & 0x400000000000000000000000000 != 0 {
        'l597: {
            let Some(l598) = invalid_case_block_rule(p) else { break 'l597 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000000000 != 0 {
        'l599: {
            let Some(l600) = p.expect(kind::SK_case) else { break 'l599 };
            let Some(a) = patterns_rule(p) else { break 'l599 };
            let g = guard_rule(p);
            if p.failed {
                break 'l599;
            }
            let Some(l601) = p.expect(kind::COLON) else { break 'l599 };
            let Some(b) = block_rule(p) else { break 'l599 };
            return Some({ MatchCase { pattern: a, guard: g, body: b } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn guard_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x40000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = guard_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn guard_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x40000000000000000000000 != 0 {
        'l602: {
            let Some(l603) = p.expect(kind::KW_if) else { break 'l602 };
            let Some(a) = named_expression_rule(p) else { break 'l602 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn patterns_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000201828e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = patterns_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn patterns_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000001c0480000000201828e != 0 {
        'l604: {
            let Some(a) = open_sequence_pattern_rule(p) else { break 'l604 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchSequence { patterns: a.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l605: {
            let Some(l606) = pattern_rule(p) else { break 'l605 };
            return Some(l606);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000200828e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l607: {
            let Some(l608) = as_pattern_rule(p) else { break 'l607 };
            return Some(l608);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l609: {
            let Some(l610) = or_pattern_rule(p) else { break 'l609 };
            return Some(l610);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn as_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000200828e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = as_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn as_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l611: {
            let Some(a) = or_pattern_rule(p) else { break 'l611 };
            let Some(l612) = p.expect(kind::KW_as) else { break 'l611 };
            let Some(b) = pattern_capture_target_rule(p) else { break 'l611 };
            let range = p.range(mark);
            return Some({
                pattern(
                    PatternKind::MatchAs { pattern: Some(a), name: Some(identifier(&b)) },
                    range,
                )
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e00000001c0480000000200828e != 0 {
        'l613: {
            let Some(l614) = invalid_as_pattern_rule(p) else { break 'l613 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn or_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000200828e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 4) {
        return p.memo_get::<P<Pattern>>(4);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = or_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 4, &found);
    }
    found
}

fn or_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l615: {
            let mut a = Vec::new();
            let mut l616 = p.mark;
            while let Some(element) = closed_pattern_rule(p) {
                a.push(element);
                l616 = p.mark;
                if p.expect(kind::VBAR).is_none() {
                    break;
                }
            }
            p.mark = l616;
            if p.failed || a.is_empty() {
                break 'l615;
            }
            let range = p.range(mark);
            return Some({ or_pattern(a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn closed_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000200828e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 5) {
        return p.memo_get::<P<Pattern>>(5);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = closed_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 5, &found);
    }
    found
}

fn closed_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1c0480000000000800c != 0 {
        'l617: {
            let Some(l618) = literal_pattern_rule(p) else { break 'l617 };
            return Some(l618);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l619: {
            let Some(l620) = capture_pattern_rule(p) else { break 'l619 };
            return Some(l620);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000000000 != 0 {
        'l621: {
            let Some(l622) = wildcard_pattern_rule(p) else { break 'l621 };
            return Some(l622);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l623: {
            let Some(l624) = value_pattern_rule(p) else { break 'l623 };
            return Some(l624);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l625: {
            let Some(l626) = group_pattern_rule(p) else { break 'l625 };
            return Some(l626);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x280 != 0 {
        'l627: {
            let Some(l628) = sequence_pattern_rule(p) else { break 'l627 };
            return Some(l628);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l629: {
            let Some(l630) = mapping_pattern_rule(p) else { break 'l629 };
            return Some(l630);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l631: {
            let Some(l632) = class_pattern_rule(p) else { break 'l631 };
            return Some(l632);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn literal_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x1c0480000000000800c == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = literal_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn literal_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x8004 != 0 {
        'l633: {
            let Some(a) = signed_number_rule(p) else { break 'l633 };
            let l634 = p.mark;
            let matched = ('l635: {
                let mark_l635 = p.mark;
                let bit_l635 = p.bit();
                if bit_l635 & 0x4000 != 0 {
                    'l636: {
                        let Some(l637) = p.expect(kind::PLUS) else { break 'l636 };
                        break 'l635 Some(l637);
                    }
                    if p.failed {
                        break 'l635 None;
                    }
                    p.mark = mark_l635;
                }
                if bit_l635 & 0x8000 != 0 {
                    'l638: {
                        let Some(l639) = p.expect(kind::MINUS) else { break 'l638 };
                        break 'l635 Some(l639);
                    }
                    if p.failed {
                        break 'l635 None;
                    }
                    p.mark = mark_l635;
                }
                None
            })
            .is_some();
            p.mark = l634;
            if matched {
                break 'l633;
            }
            if p.failed {
                break 'l633;
            }
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchValue { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8004 != 0 {
        'l640: {
            let Some(a) = complex_number_rule(p) else { break 'l640 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchValue { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4800000000000008 != 0 {
        'l641: {
            let Some(a) = strings_rule(p) else { break 'l641 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchValue { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000 != 0 {
        'l642: {
            let Some(l643) = p.expect(kind::KW_None) else { break 'l642 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchSingleton { value: Constant::None }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000 != 0 {
        'l644: {
            let Some(l645) = p.expect(kind::KW_True) else { break 'l644 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchSingleton { value: Constant::True }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000 != 0 {
        'l646: {
            let Some(l647) = p.expect(kind::KW_False) else { break 'l646 };
            let range = p.range(mark);
            return Some({
                pattern(PatternKind::MatchSingleton { value: Constant::False }, range)
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn literal_expr_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1c0480000000000800c == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = literal_expr_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn literal_expr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x8004 != 0 {
        'l648: {
            let Some(a) = signed_number_rule(p) else { break 'l648 };
            let l649 = p.mark;
            let matched = ('l650: {
                let mark_l650 = p.mark;
                let bit_l650 = p.bit();
                if bit_l650 & 0x4000 != 0 {
                    'l651: {
                        let Some(l652) = p.expect(kind::PLUS) else { break 'l651 };
                        break 'l650 Some(l652);
                    }
                    if p.failed {
                        break 'l650 None;
                    }
                    p.mark = mark_l650;
                }
                if bit_l650 & 0x8000 != 0 {
                    'l653: {
                        let Some(l654) = p.expect(kind::MINUS) else { break 'l653 };
                        break 'l650 Some(l654);
                    }
                    if p.failed {
                        break 'l650 None;
                    }
                    p.mark = mark_l650;
                }
                None
            })
            .is_some();
            p.mark = l649;
            if matched {
                break 'l648;
            }
            if p.failed {
                break 'l648;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8004 != 0 {
        'l655: {
            let Some(l656) = complex_number_rule(p) else { break 'l655 };
            return Some(l656);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4800000000000008 != 0 {
        'l657: {
            let l658 = p.mark;
            let matched = ('l659: {
                let mark_l659 = p.mark;
                let bit_l659 = p.bit();
                if bit_l659 & 0x8 != 0 {
                    'l660: {
                        let Some(l661) = p.expect(kind::STRING) else { break 'l660 };
                        break 'l659 Some(l661);
                    }
                    if p.failed {
                        break 'l659 None;
                    }
                    p.mark = mark_l659;
                }
                if bit_l659 & 0x800000000000000 != 0 {
                    'l662: {
                        let Some(l663) = p.expect(kind::FSTRING_START) else { break 'l662 };
                        break 'l659 Some(l663);
                    }
                    if p.failed {
                        break 'l659 None;
                    }
                    p.mark = mark_l659;
                }
                if bit_l659 & 0x4000000000000000 != 0 {
                    'l664: {
                        let Some(l665) = p.expect(kind::TSTRING_START) else { break 'l664 };
                        break 'l659 Some(l665);
                    }
                    if p.failed {
                        break 'l659 None;
                    }
                    p.mark = mark_l659;
                }
                None
            })
            .is_some();
            p.mark = l658;
            if !matched {
                break 'l657;
            }
            if p.failed {
                break 'l657;
            }
            let Some(l666) = strings_rule(p) else { break 'l657 };
            return Some(l666);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000 != 0 {
        'l667: {
            let Some(l668) = p.expect(kind::KW_None) else { break 'l667 };
            let range = p.range(mark);
            return Some({ constant(Constant::None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000 != 0 {
        'l669: {
            let Some(l670) = p.expect(kind::KW_True) else { break 'l669 };
            let range = p.range(mark);
            return Some({ constant(Constant::True, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000 != 0 {
        'l671: {
            let Some(l672) = p.expect(kind::KW_False) else { break 'l671 };
            let range = p.range(mark);
            return Some({ constant(Constant::False, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn complex_number_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x8004 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = complex_number_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn complex_number_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x8004 != 0 {
        'l673: {
            let Some(a) = signed_real_number_rule(p) else { break 'l673 };
            let Some(l674) = p.expect(kind::PLUS) else { break 'l673 };
            let Some(b) = imaginary_number_rule(p) else { break 'l673 };
            let range = p.range(mark);
            return Some({ binary(a, Operator::Add, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8004 != 0 {
        'l675: {
            let Some(a) = signed_real_number_rule(p) else { break 'l675 };
            let Some(l676) = p.expect(kind::MINUS) else { break 'l675 };
            let Some(b) = imaginary_number_rule(p) else { break 'l675 };
            let range = p.range(mark);
            return Some({ binary(a, Operator::Sub, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn signed_number_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x8004 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = signed_number_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn signed_number_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4 != 0 {
        'l677: {
            let Some(l678) = p.number() else { break 'l677 };
            return Some(l678);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000 != 0 {
        'l679: {
            let Some(l680) = p.expect(kind::MINUS) else { break 'l679 };
            let Some(a) = p.number() else { break 'l679 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::USub, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn signed_real_number_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x8004 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = signed_real_number_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn signed_real_number_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4 != 0 {
        'l681: {
            let Some(l682) = real_number_rule(p) else { break 'l681 };
            return Some(l682);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000 != 0 {
        'l683: {
            let Some(l684) = p.expect(kind::MINUS) else { break 'l683 };
            let Some(a) = real_number_rule(p) else { break 'l683 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::USub, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn real_number_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x4 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = real_number_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn real_number_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4 != 0 {
        'l685: {
            let Some(a) = p.number() else { break 'l685 };
            return { p.ensure_real(a) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn imaginary_number_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x4 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = imaginary_number_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn imaginary_number_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4 != 0 {
        'l686: {
            let Some(a) = p.number() else { break 'l686 };
            return { p.ensure_imaginary(a) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn capture_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = capture_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn capture_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l687: {
            let Some(a) = pattern_capture_target_rule(p) else { break 'l687 };
            let range = p.range(mark);
            return Some({
                pattern(PatternKind::MatchAs { pattern: None, name: Some(identifier(&a)) }, range)
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn pattern_capture_target_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = pattern_capture_target_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn pattern_capture_target_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l688: {
            if p.at(kind::SK__) {
                break 'l688;
            }
            if p.failed {
                break 'l688;
            }
            let Some(a) = p.name() else { break 'l688 };
            let l689 = p.mark;
            let matched = ('l690: {
                let mark_l690 = p.mark;
                let bit_l690 = p.bit();
                if bit_l690 & 0x800000 != 0 {
                    'l691: {
                        let Some(l692) = p.expect(kind::DOT) else { break 'l691 };
                        break 'l690 Some(l692);
                    }
                    if p.failed {
                        break 'l690 None;
                    }
                    p.mark = mark_l690;
                }
                if bit_l690 & 0x80 != 0 {
                    'l693: {
                        let Some(l694) = p.expect(kind::LPAR) else { break 'l693 };
                        break 'l690 Some(l694);
                    }
                    if p.failed {
                        break 'l690 None;
                    }
                    p.mark = mark_l690;
                }
                if bit_l690 & 0x400000 != 0 {
                    'l695: {
                        let Some(l696) = p.expect(kind::EQUAL) else { break 'l695 };
                        break 'l690 Some(l696);
                    }
                    if p.failed {
                        break 'l690 None;
                    }
                    p.mark = mark_l690;
                }
                None
            })
            .is_some();
            p.mark = l689;
            if matched {
                break 'l688;
            }
            if p.failed {
                break 'l688;
            }
            return Some({ set_context(a, Store) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn wildcard_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x200000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = wildcard_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn wildcard_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x200000000000000000000000000 != 0 {
        'l697: {
            let Some(l698) = p.expect(kind::SK__) else { break 'l697 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchAs { pattern: None, name: None }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn value_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = value_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn value_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l699: {
            let Some(a) = attr_rule(p) else { break 'l699 };
            let l700 = p.mark;
            let matched = ('l701: {
                let mark_l701 = p.mark;
                let bit_l701 = p.bit();
                if bit_l701 & 0x800000 != 0 {
                    'l702: {
                        let Some(l703) = p.expect(kind::DOT) else { break 'l702 };
                        break 'l701 Some(l703);
                    }
                    if p.failed {
                        break 'l701 None;
                    }
                    p.mark = mark_l701;
                }
                if bit_l701 & 0x80 != 0 {
                    'l704: {
                        let Some(l705) = p.expect(kind::LPAR) else { break 'l704 };
                        break 'l701 Some(l705);
                    }
                    if p.failed {
                        break 'l701 None;
                    }
                    p.mark = mark_l701;
                }
                if bit_l701 & 0x400000 != 0 {
                    'l706: {
                        let Some(l707) = p.expect(kind::EQUAL) else { break 'l706 };
                        break 'l701 Some(l707);
                    }
                    if p.failed {
                        break 'l701 None;
                    }
                    p.mark = mark_l701;
                }
                None
            })
            .is_some();
            p.mark = l700;
            if matched {
                break 'l699;
            }
            if p.failed {
                break 'l699;
            }
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchValue { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn attr_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = attr_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn attr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l708: {
            let Some(a) = name_or_attr_rule(p) else { break 'l708 };
            return { as_attribute(a) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn name_or_attr_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if p.memo.has(p.mark, 6) {
        return p.memo_get::<E>(6);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = name_or_attr_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 6, &found);
    }
    found
}

fn name_or_attr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l709: {
        if bit & 0x1e00000000000000000000000002 != 0 {
            'l710: {
                let Some(l711) = p.name() else { break 'l710 };
                break 'l709 Some(l711);
            }
            if p.failed {
                break 'l709 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l712: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l713: {
                let Some(l714) = p.expect(kind::DOT) else { break 'l713 };
                let Some(b) = p.name() else { break 'l713 };
                let a = left;
                let range = p.range(mark);
                left = attribute(a, b, Load, range);
                continue 'l712;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        return Some(left);
    }
}

pub fn group_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x80 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = group_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn group_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x80 != 0 {
        'l715: {
            let Some(l716) = p.expect(kind::LPAR) else { break 'l715 };
            let Some(a) = pattern_rule(p) else { break 'l715 };
            let Some(l717) = p.expect(kind::RPAR) else { break 'l715 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn sequence_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x280 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = sequence_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn sequence_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x200 != 0 {
        'l718: {
            let Some(l719) = p.expect(kind::LSQB) else { break 'l718 };
            let a = maybe_sequence_pattern_rule(p);
            if p.failed {
                break 'l718;
            }
            let Some(l720) = p.expect(kind::RSQB) else { break 'l718 };
            let range = p.range(mark);
            return Some({
                pattern(
                    PatternKind::MatchSequence { patterns: a.unwrap_or_default().into() },
                    range,
                )
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l721: {
            let Some(l722) = p.expect(kind::LPAR) else { break 'l721 };
            let a = open_sequence_pattern_rule(p);
            if p.failed {
                break 'l721;
            }
            let Some(l723) = p.expect(kind::RPAR) else { break 'l721 };
            let range = p.range(mark);
            return Some({
                pattern(
                    PatternKind::MatchSequence { patterns: a.unwrap_or_default().into() },
                    range,
                )
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn open_sequence_pattern_rule(p: &mut Parser<'_>) -> Option<Vec<P<Pattern>>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000201828e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = open_sequence_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn open_sequence_pattern_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<Vec<P<Pattern>>> {
    if bit & 0x1e00000001c0480000000201828e != 0 {
        'l724: {
            let Some(a) = maybe_star_pattern_rule(p) else { break 'l724 };
            let Some(l725) = p.expect(kind::COMMA) else { break 'l724 };
            let b = maybe_sequence_pattern_rule(p);
            if p.failed {
                break 'l724;
            }
            return Some({ prepend(a, b.unwrap_or_default()) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn maybe_sequence_pattern_rule(p: &mut Parser<'_>) -> Option<Vec<P<Pattern>>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000201828e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = maybe_sequence_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn maybe_sequence_pattern_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<Vec<P<Pattern>>> {
    if bit & 0x1e00000001c0480000000201828e != 0 {
        'l726: {
            let mut a = Vec::new();
            let mut l727 = p.mark;
            while let Some(element) = maybe_star_pattern_rule(p) {
                a.push(element);
                l727 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l727;
            if p.failed || a.is_empty() {
                break 'l726;
            }
            let l728 = p.expect(kind::COMMA);
            if p.failed {
                break 'l726;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn maybe_star_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000201828e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = maybe_star_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn maybe_star_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x10000 != 0 {
        'l729: {
            let Some(l730) = star_pattern_rule(p) else { break 'l729 };
            return Some(l730);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l731: {
            let Some(l732) = pattern_rule(p) else { break 'l731 };
            return Some(l732);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x10000 == 0 {
        return None;
    }
    if p.memo.has(p.mark, 7) {
        return p.memo_get::<P<Pattern>>(7);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 7, &found);
    }
    found
}

fn star_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x10000 != 0 {
        'l733: {
            let Some(l734) = p.expect(kind::STAR) else { break 'l733 };
            let Some(a) = pattern_capture_target_rule(p) else { break 'l733 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchStar { name: Some(identifier(&a)) }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l735: {
            let Some(l736) = p.expect(kind::STAR) else { break 'l735 };
            let Some(l737) = wildcard_pattern_rule(p) else { break 'l735 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchStar { name: None }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn mapping_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x2000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = mapping_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn mapping_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x2000000 != 0 {
        'l738: {
            let Some(l739) = p.expect(kind::LBRACE) else { break 'l738 };
            let Some(l740) = p.expect(kind::RBRACE) else { break 'l738 };
            let range = p.range(mark);
            return Some({ mapping_pattern(Vec::new(), None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l741: {
            let Some(l742) = p.expect(kind::LBRACE) else { break 'l741 };
            let Some(r) = double_star_pattern_rule(p) else { break 'l741 };
            let l743 = p.expect(kind::COMMA);
            if p.failed {
                break 'l741;
            }
            let Some(l744) = p.expect(kind::RBRACE) else { break 'l741 };
            let range = p.range(mark);
            return Some({ mapping_pattern(Vec::new(), Some(r), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l745: {
            let Some(l746) = p.expect(kind::LBRACE) else { break 'l745 };
            let Some(a) = items_pattern_rule(p) else { break 'l745 };
            let Some(l747) = p.expect(kind::COMMA) else { break 'l745 };
            let Some(r) = double_star_pattern_rule(p) else { break 'l745 };
            let l748 = p.expect(kind::COMMA);
            if p.failed {
                break 'l745;
            }
            let Some(l749) = p.expect(kind::RBRACE) else { break 'l745 };
            let range = p.range(mark);
            return Some({ mapping_pattern(a, Some(r), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l750: {
            let Some(l751) = p.expect(kind::LBRACE) else { break 'l750 };
            let Some(a) = items_pattern_rule(p) else { break 'l750 };
            let l752 = p.expect(kind::COMMA);
            if p.failed {
                break 'l750;
            }
            let Some(l753) = p.expect(kind::RBRACE) else { break 'l750 };
            let range = p.range(mark);
            return Some({ mapping_pattern(a, None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn items_pattern_rule(p: &mut Parser<'_>) -> Option<Vec<KeyPattern>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000000800e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = items_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn items_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<KeyPattern>> {
    if bit & 0x1e00000001c0480000000000800e != 0 {
        'l754: {
            let mut l755 = Vec::new();
            let mut l756 = p.mark;
            while let Some(element) = key_value_pattern_rule(p) {
                l755.push(element);
                l756 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l756;
            if p.failed || l755.is_empty() {
                break 'l754;
            }
            return Some(l755);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn key_value_pattern_rule(p: &mut Parser<'_>) -> Option<KeyPattern> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000000800e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = key_value_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn key_value_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<KeyPattern> {
    if bit & 0x1e00000001c0480000000000800e != 0 {
        'l757: {
            let Some(a) = ('l758: {
                let mark_l758 = p.mark;
                let bit_l758 = p.bit();
                if bit_l758 & 0x1c0480000000000800c != 0 {
                    'l759: {
                        let Some(l760) = literal_expr_rule(p) else { break 'l759 };
                        break 'l758 Some(l760);
                    }
                    if p.failed {
                        break 'l758 None;
                    }
                    p.mark = mark_l758;
                }
                if bit_l758 & 0x1e00000000000000000000000002 != 0 {
                    'l761: {
                        let Some(l762) = attr_rule(p) else { break 'l761 };
                        break 'l758 Some(l762);
                    }
                    if p.failed {
                        break 'l758 None;
                    }
                    p.mark = mark_l758;
                }
                None
            }) else {
                break 'l757;
            };
            let Some(l763) = p.expect(kind::COLON) else { break 'l757 };
            let Some(b) = pattern_rule(p) else { break 'l757 };
            return Some({ (a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn double_star_pattern_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x800000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = double_star_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn double_star_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x800000000 != 0 {
        'l764: {
            let Some(l765) = p.expect(kind::DOUBLESTAR) else { break 'l764 };
            let Some(a) = pattern_capture_target_rule(p) else { break 'l764 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn class_pattern_rule(p: &mut Parser<'_>) -> Option<P<Pattern>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = class_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn class_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l766: {
            let Some(a) = name_or_attr_rule(p) else { break 'l766 };
            let Some(l767) = p.expect(kind::LPAR) else { break 'l766 };
            let Some(l768) = p.expect(kind::RPAR) else { break 'l766 };
            let range = p.range(mark);
            return Some({ class_pattern(a, Vec::new(), Vec::new(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l769: {
            let Some(a) = name_or_attr_rule(p) else { break 'l769 };
            let Some(l770) = p.expect(kind::LPAR) else { break 'l769 };
            let Some(b) = positional_patterns_rule(p) else { break 'l769 };
            let l771 = p.expect(kind::COMMA);
            if p.failed {
                break 'l769;
            }
            let Some(l772) = p.expect(kind::RPAR) else { break 'l769 };
            let range = p.range(mark);
            return Some({ class_pattern(a, b, Vec::new(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l773: {
            let Some(a) = name_or_attr_rule(p) else { break 'l773 };
            let Some(l774) = p.expect(kind::LPAR) else { break 'l773 };
            let Some(c) = keyword_patterns_rule(p) else { break 'l773 };
            let l775 = p.expect(kind::COMMA);
            if p.failed {
                break 'l773;
            }
            let Some(l776) = p.expect(kind::RPAR) else { break 'l773 };
            let range = p.range(mark);
            return Some({ class_pattern(a, Vec::new(), c, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l777: {
            let Some(a) = name_or_attr_rule(p) else { break 'l777 };
            let Some(l778) = p.expect(kind::LPAR) else { break 'l777 };
            let Some(b) = positional_patterns_rule(p) else { break 'l777 };
            let Some(l779) = p.expect(kind::COMMA) else { break 'l777 };
            let Some(c) = keyword_patterns_rule(p) else { break 'l777 };
            let l780 = p.expect(kind::COMMA);
            if p.failed {
                break 'l777;
            }
            let Some(l781) = p.expect(kind::RPAR) else { break 'l777 };
            let range = p.range(mark);
            return Some({ class_pattern(a, b, c, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e00000000000000000000000002 != 0 {
        'l782: {
            let Some(l783) = invalid_class_pattern_rule(p) else { break 'l782 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn positional_patterns_rule(p: &mut Parser<'_>) -> Option<Vec<P<Pattern>>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000200828e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = positional_patterns_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn positional_patterns_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<P<Pattern>>> {
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l784: {
            let mut l785 = Vec::new();
            let mut l786 = p.mark;
            while let Some(element) = pattern_rule(p) {
                l785.push(element);
                l786 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l786;
            if p.failed || l785.is_empty() {
                break 'l784;
            }
            return Some(l785);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn keyword_patterns_rule(p: &mut Parser<'_>) -> Option<Vec<KeyPattern>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = keyword_patterns_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn keyword_patterns_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<KeyPattern>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l787: {
            let mut l788 = Vec::new();
            let mut l789 = p.mark;
            while let Some(element) = keyword_pattern_rule(p) {
                l788.push(element);
                l789 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l789;
            if p.failed || l788.is_empty() {
                break 'l787;
            }
            return Some(l788);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn keyword_pattern_rule(p: &mut Parser<'_>) -> Option<KeyPattern> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = keyword_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn keyword_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<KeyPattern> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l790: {
            let Some(a) = p.name() else { break 'l790 };
            let Some(l791) = p.expect(kind::EQUAL) else { break 'l790 };
            let Some(b) = pattern_rule(p) else { break 'l790 };
            return Some({ (a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn type_alias_rule(p: &mut Parser<'_>) -> Option<S> {
    let bit = p.bit();
    if bit & 0x1000000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = type_alias_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_alias_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x1000000000000000000000000000 != 0 {
        'l792: {
            let Some(l793) = p.expect(kind::SK_type) else { break 'l792 };
            let Some(n) = p.name() else { break 'l792 };
            let t = ('l794: {
                let mark_l794 = p.mark;
                let bit_l794 = p.bit();
                if bit_l794 & 0x200 != 0 {
                    'l795: {
                        let Some(l796) = type_params_rule(p) else { break 'l795 };
                        break 'l794 Some(l796);
                    }
                    if p.failed {
                        break 'l794 None;
                    }
                    p.mark = mark_l794;
                }
                None
            });
            if p.failed {
                break 'l792;
            }
            let Some(l797) = p.expect(kind::EQUAL) else { break 'l792 };
            let Some(b) = expression_rule(p) else { break 'l792 };
            let range = p.range(mark);
            return {
                p.version(12, "Type statement is")?;
                Some(st(
                    StmtKind::TypeAlias {
                        name: set_context(n, Store),
                        type_params: t.unwrap_or_default().into(),
                        value: b,
                    },
                    range,
                ))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn type_params_rule(p: &mut Parser<'_>) -> Option<Vec<P<TypeParam>>> {
    let bit = p.bit();
    if bit & 0x200 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = type_params_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_params_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<P<TypeParam>>> {
    if p.call_invalid && bit & 0x200 != 0 {
        'l798: {
            let Some(l799) = invalid_type_params_rule(p) else { break 'l798 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l800: {
            let Some(l801) = p.expect(kind::LSQB) else { break 'l800 };
            let Some(a) = type_param_seq_rule(p) else { break 'l800 };
            let Some(l802) = p.expect(kind::RSQB) else { break 'l800 };
            return {
                p.version(12, "Type parameter lists are")?;
                Some(a)
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn type_param_seq_rule(p: &mut Parser<'_>) -> Option<Vec<P<TypeParam>>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000800010002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = type_param_seq_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_param_seq_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<P<TypeParam>>> {
    if bit & 0x1e00000000000000000800010002 != 0 {
        'l803: {
            let mut a = Vec::new();
            let mut l804 = p.mark;
            while let Some(element) = type_param_rule(p) {
                a.push(element);
                l804 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l804;
            if p.failed || a.is_empty() {
                break 'l803;
            }
            let l805 = ('l806: {
                let mark_l806 = p.mark;
                let bit_l806 = p.bit();
                if bit_l806 & 0x1000 != 0 {
                    'l807: {
                        let Some(l808) = p.expect(kind::COMMA) else { break 'l807 };
                        break 'l806 Some(l808);
                    }
                    if p.failed {
                        break 'l806 None;
                    }
                    p.mark = mark_l806;
                }
                None
            });
            if p.failed {
                break 'l803;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn type_param_rule(p: &mut Parser<'_>) -> Option<P<TypeParam>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000800010002 == 0 {
        return None;
    }
    if p.memo.has(p.mark, 8) {
        return p.memo_get::<P<TypeParam>>(8);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = type_param_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 8, &found);
    }
    found
}

fn type_param_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<TypeParam>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l809: {
            let Some(a) = p.name() else { break 'l809 };
            let b = ('l810: {
                let mark_l810 = p.mark;
                let bit_l810 = p.bit();
                if bit_l810 & 0x800 != 0 {
                    'l811: {
                        let Some(l812) = type_param_bound_rule(p) else { break 'l811 };
                        break 'l810 Some(l812);
                    }
                    if p.failed {
                        break 'l810 None;
                    }
                    p.mark = mark_l810;
                }
                None
            });
            if p.failed {
                break 'l809;
            }
            let c = ('l813: {
                let mark_l813 = p.mark;
                let bit_l813 = p.bit();
                if bit_l813 & 0x400000 != 0 {
                    'l814: {
                        let Some(l815) = type_param_default_rule(p) else { break 'l814 };
                        break 'l813 Some(l815);
                    }
                    if p.failed {
                        break 'l813 None;
                    }
                    p.mark = mark_l813;
                }
                None
            });
            if p.failed {
                break 'l809;
            }
            let range = p.range(mark);
            return Some({
                type_param(
                    TypeParamKind::TypeVar { name: identifier(&a), bound: b, default_value: c },
                    range,
                )
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x800010000 != 0 {
        'l816: {
            let Some(l817) = invalid_type_param_rule(p) else { break 'l816 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l818: {
            let Some(l819) = p.expect(kind::STAR) else { break 'l818 };
            let Some(a) = p.name() else { break 'l818 };
            let b = ('l820: {
                let mark_l820 = p.mark;
                let bit_l820 = p.bit();
                if bit_l820 & 0x400000 != 0 {
                    'l821: {
                        let Some(l822) = type_param_starred_default_rule(p) else { break 'l821 };
                        break 'l820 Some(l822);
                    }
                    if p.failed {
                        break 'l820 None;
                    }
                    p.mark = mark_l820;
                }
                None
            });
            if p.failed {
                break 'l818;
            }
            let range = p.range(mark);
            return Some({
                type_param(
                    TypeParamKind::TypeVarTuple { name: identifier(&a), default_value: b },
                    range,
                )
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l823: {
            let Some(l824) = p.expect(kind::DOUBLESTAR) else { break 'l823 };
            let Some(a) = p.name() else { break 'l823 };
            let b = ('l825: {
                let mark_l825 = p.mark;
                let bit_l825 = p.bit();
                if bit_l825 & 0x400000 != 0 {
                    'l826: {
                        let Some(l827) = type_param_default_rule(p) else { break 'l826 };
                        break 'l825 Some(l827);
                    }
                    if p.failed {
                        break 'l825 None;
                    }
                    p.mark = mark_l825;
                }
                None
            });
            if p.failed {
                break 'l823;
            }
            let range = p.range(mark);
            return Some({
                type_param(
                    TypeParamKind::ParamSpec { name: identifier(&a), default_value: b },
                    range,
                )
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn type_param_bound_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x800 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = type_param_bound_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_param_bound_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x800 != 0 {
        'l828: {
            let Some(l829) = p.expect(kind::COLON) else { break 'l828 };
            let Some(a) = expression_rule(p) else { break 'l828 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn type_param_default_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x400000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = type_param_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_param_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x400000 != 0 {
        'l830: {
            let Some(l831) = p.expect(kind::EQUAL) else { break 'l830 };
            let Some(a) = expression_rule(p) else { break 'l830 };
            return {
                p.version(13, "Type parameter defaults are")?;
                Some(a)
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn type_param_starred_default_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x400000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = type_param_starred_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_param_starred_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x400000 != 0 {
        'l832: {
            let Some(l833) = p.expect(kind::EQUAL) else { break 'l832 };
            let Some(a) = star_expression_rule(p) else { break 'l832 };
            return {
                p.version(13, "Type parameter defaults are")?;
                Some(a)
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn expressions_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = expressions_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn expressions_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l834: {
            let Some(a) = expression_rule(p) else { break 'l834 };
            let mut b = Vec::new();
            while let Some(element) = ('l835: {
                let mark_l835 = p.mark;
                let bit_l835 = p.bit();
                if bit_l835 & 0x1000 != 0 {
                    'l836: {
                        let Some(l837) = p.expect(kind::COMMA) else { break 'l836 };
                        let Some(c) = expression_rule(p) else { break 'l836 };
                        break 'l835 Some({ c });
                    }
                    if p.failed {
                        break 'l835 None;
                    }
                    p.mark = mark_l835;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l834;
            }
            let c = ('l838: {
                let mark_l838 = p.mark;
                let bit_l838 = p.bit();
                if bit_l838 & 0x1000 != 0 {
                    'l839: {
                        let Some(l840) = p.expect(kind::COMMA) else { break 'l839 };
                        break 'l838 Some(l840);
                    }
                    if p.failed {
                        break 'l838 None;
                    }
                    p.mark = mark_l838;
                }
                None
            });
            if p.failed {
                break 'l834;
            }
            let range = p.range(mark);
            return Some({ maybe_tuple(a, b, c.is_some(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn expression_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200c28e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 9) {
        return p.memo_get::<E>(9);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 9, &found);
    }
    found
}

fn expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if p.call_invalid && bit & 0x1e05400161c0481000008200c28e != 0 {
        'l841: {
            let Some(l842) = invalid_expression_rule(p) else { break 'l841 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e00000000000000000000000002 != 0 {
        'l843: {
            let Some(l844) = invalid_legacy_expression_rule(p) else { break 'l843 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l845: {
            let Some(a) = disjunction_rule(p) else { break 'l845 };
            let b = ('l846: {
                let mark_l846 = p.mark;
                let bit_l846 = p.bit();
                if bit_l846 & 0x40000000000000000000000 != 0 {
                    'l847: {
                        let Some(l848) = p.expect(kind::KW_if) else { break 'l847 };
                        let Some(b) = disjunction_rule(p) else { break 'l847 };
                        let Some(l849) = p.expect(kind::KW_else) else { break 'l847 };
                        let Some(c) = expression_rule(p) else { break 'l847 };
                        break 'l846 Some({ (b, c) });
                    }
                    if p.failed {
                        break 'l846 None;
                    }
                    p.mark = mark_l846;
                }
                None
            });
            if p.failed {
                break 'l845;
            }
            let range = p.range(mark);
            return Some({ conditional(a, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000000 != 0 {
        'l850: {
            let Some(l851) = lambdef_rule(p) else { break 'l850 };
            return Some(l851);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn if_expression_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e01000021c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = if_expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn if_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l852: {
            let Some(a) = disjunction_rule(p) else { break 'l852 };
            let Some(l853) = p.expect(kind::KW_if) else { break 'l852 };
            let Some(b) = disjunction_rule(p) else { break 'l852 };
            let Some(l854) = p.expect(kind::KW_else) else { break 'l852 };
            let Some(c) = expression_rule(p) else { break 'l852 };
            let range = p.range(mark);
            return Some({ conditional(a, Some((b, c)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn yield_expr_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x100000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = yield_expr_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn yield_expr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x100000000000000000000000000 != 0 {
        'l855: {
            let Some(l856) = p.expect(kind::KW_yield) else { break 'l855 };
            let Some(l857) = p.expect(kind::KW_from) else { break 'l855 };
            let Some(a) = expression_rule(p) else { break 'l855 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::YieldFrom { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000000000000000000 != 0 {
        'l858: {
            let Some(l859) = p.expect(kind::KW_yield) else { break 'l858 };
            let a = ('l860: {
                let mark_l860 = p.mark;
                let bit_l860 = p.bit();
                if bit_l860 & 0x1e05400161c0481000008201c28e != 0 {
                    'l861: {
                        let Some(l862) = star_expressions_rule(p) else { break 'l861 };
                        break 'l860 Some(l862);
                    }
                    if p.failed {
                        break 'l860 None;
                    }
                    p.mark = mark_l860;
                }
                None
            });
            if p.failed {
                break 'l858;
            }
            let range = p.range(mark);
            return Some({ ex(ExprKind::Yield { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_expressions_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_expressions_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_expressions_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l863: {
            let Some(a) = star_expression_rule(p) else { break 'l863 };
            let mut b = Vec::new();
            while let Some(element) = ('l864: {
                let mark_l864 = p.mark;
                let bit_l864 = p.bit();
                if bit_l864 & 0x1000 != 0 {
                    'l865: {
                        let Some(l866) = p.expect(kind::COMMA) else { break 'l865 };
                        let Some(c) = star_expression_rule(p) else { break 'l865 };
                        break 'l864 Some({ c });
                    }
                    if p.failed {
                        break 'l864 None;
                    }
                    p.mark = mark_l864;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l863;
            }
            let c = ('l867: {
                let mark_l867 = p.mark;
                let bit_l867 = p.bit();
                if bit_l867 & 0x1000 != 0 {
                    'l868: {
                        let Some(l869) = p.expect(kind::COMMA) else { break 'l868 };
                        break 'l867 Some(l869);
                    }
                    if p.failed {
                        break 'l867 None;
                    }
                    p.mark = mark_l867;
                }
                None
            });
            if p.failed {
                break 'l863;
            }
            let range = p.range(mark);
            return Some({ maybe_tuple(a, b, c.is_some(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_expression_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008201c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 10) {
        return p.memo_get::<E>(10);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 10, &found);
    }
    found
}

fn star_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x10000 != 0 {
        'l870: {
            let Some(l871) = p.expect(kind::STAR) else { break 'l870 };
            let Some(a) = bitwise_or_rule(p) else { break 'l870 };
            let range = p.range(mark);
            return Some({ starred(a, Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l872: {
            let Some(l873) = expression_rule(p) else { break 'l872 };
            return Some(l873);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_named_expressions_rule(p: &mut Parser<'_>) -> Option<Vec<E>> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_named_expressions_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_named_expressions_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<E>> {
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l874: {
            let mut a = Vec::new();
            let mut l875 = p.mark;
            while let Some(element) = star_named_expression_rule(p) {
                a.push(element);
                l875 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l875;
            if p.failed || a.is_empty() {
                break 'l874;
            }
            let l876 = ('l877: {
                let mark_l877 = p.mark;
                let bit_l877 = p.bit();
                if bit_l877 & 0x1000 != 0 {
                    'l878: {
                        let Some(l879) = p.expect(kind::COMMA) else { break 'l878 };
                        break 'l877 Some(l879);
                    }
                    if p.failed {
                        break 'l877 None;
                    }
                    p.mark = mark_l877;
                }
                None
            });
            if p.failed {
                break 'l874;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_named_expression_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_named_expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_named_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x10000 != 0 {
        'l880: {
            let Some(l881) = p.expect(kind::STAR) else { break 'l880 };
            let Some(a) = bitwise_or_rule(p) else { break 'l880 };
            let range = p.range(mark);
            return Some({ starred(a, Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l882: {
            let Some(l883) = named_expression_rule(p) else { break 'l882 };
            return Some(l883);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn assignment_expression_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = assignment_expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn assignment_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let mut cut = false;
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l884: {
            let Some(a) = p.name() else { break 'l884 };
            let Some(l885) = p.expect(kind::COLONEQUAL) else { break 'l884 };
            cut = true;
            let Some(b) = expression_rule(p) else { break 'l884 };
            let range = p.range(mark);
            return {
                p.version(8, "Assignment expressions are")?;
                Some(ex(ExprKind::NamedExpr { target: set_context(a, Store), value: b }, range))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
        if cut {
            return None;
        }
    }
    None
}

pub fn named_expression_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = named_expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn named_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l886: {
            let Some(l887) = assignment_expression_rule(p) else { break 'l886 };
            return Some(l887);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e05400161c0481000008200c28e != 0 {
        'l888: {
            let Some(l889) = invalid_named_expression_rule(p) else { break 'l888 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l890: {
            let Some(a) = expression_rule(p) else { break 'l890 };
            if p.at(kind::COLONEQUAL) {
                break 'l890;
            }
            if p.failed {
                break 'l890;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn disjunction_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e01000021c0481000008200c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 11) {
        return p.memo_get::<E>(11);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = disjunction_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 11, &found);
    }
    found
}

fn disjunction_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l891: {
            let Some(a) = conjunction_rule(p) else { break 'l891 };
            let mut b = Vec::new();
            while let Some(element) = ('l892: {
                let mark_l892 = p.mark;
                let bit_l892 = p.bit();
                if bit_l892 & 0x2000000000000000000000000 != 0 {
                    'l893: {
                        let Some(l894) = p.expect(kind::KW_or) else { break 'l893 };
                        let Some(c) = conjunction_rule(p) else { break 'l893 };
                        break 'l892 Some({ c });
                    }
                    if p.failed {
                        break 'l892 None;
                    }
                    p.mark = mark_l892;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l891;
            }
            let range = p.range(mark);
            return Some({ boolean(BoolOp::Or, a, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn conjunction_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e01000021c0481000008200c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 12) {
        return p.memo_get::<E>(12);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = conjunction_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 12, &found);
    }
    found
}

fn conjunction_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l895: {
            let Some(a) = inversion_rule(p) else { break 'l895 };
            let mut b = Vec::new();
            while let Some(element) = ('l896: {
                let mark_l896 = p.mark;
                let bit_l896 = p.bit();
                if bit_l896 & 0x2000000000000000000 != 0 {
                    'l897: {
                        let Some(l898) = p.expect(kind::KW_and) else { break 'l897 };
                        let Some(c) = inversion_rule(p) else { break 'l897 };
                        break 'l896 Some({ c });
                    }
                    if p.failed {
                        break 'l896 None;
                    }
                    p.mark = mark_l896;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l895;
            }
            let range = p.range(mark);
            return Some({ boolean(BoolOp::And, a, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn inversion_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e01000021c0481000008200c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 13) {
        return p.memo_get::<E>(13);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = inversion_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 13, &found);
    }
    found
}

fn inversion_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1000000000000000000000000 != 0 {
        'l899: {
            let Some(l900) = p.expect(kind::KW_not) else { break 'l899 };
            let Some(a) = inversion_rule(p) else { break 'l899 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::Not, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000021c0481000008200c28e != 0 {
        'l901: {
            let Some(l902) = comparison_rule(p) else { break 'l901 };
            return Some(l902);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn comparison_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = comparison_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn comparison_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000021c0481000008200c28e != 0 {
        'l903: {
            let Some(a) = bitwise_or_rule(p) else { break 'l903 };
            let mut b = Vec::new();
            while let Some(element) = compare_op_bitwise_or_pair_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l903;
            }
            let range = p.range(mark);
            return Some({ compare(a, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn compare_op_bitwise_or_pair_rule(p: &mut Parser<'_>) -> Option<(CmpOp, E)> {
    let bit = p.bit();
    if bit & 0x1300000000000000078300000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = compare_op_bitwise_or_pair_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn compare_op_bitwise_or_pair_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<(CmpOp, E)> {
    if bit & 0x8000000 != 0 {
        'l904: {
            let Some(l905) = p.expect(kind::EQEQUAL) else { break 'l904 };
            let Some(a) = bitwise_or_rule(p) else { break 'l904 };
            return Some({ (CmpOp::Eq, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000 != 0 {
        'l906: {
            let Some(l907) = ('l908: {
                let mark_l908 = p.mark;
                let bit_l908 = p.bit();
                if bit_l908 & 0x10000000 != 0 {
                    'l909: {
                        let Some(t) = p.expect(kind::NOTEQUAL) else { break 'l909 };
                        break 'l908 { p.check_not_equal(t) };
                    }
                    if p.failed {
                        break 'l908 None;
                    }
                    p.mark = mark_l908;
                }
                None
            }) else {
                break 'l906;
            };
            let Some(a) = bitwise_or_rule(p) else { break 'l906 };
            return Some({ (CmpOp::NotEq, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000 != 0 {
        'l910: {
            let Some(l911) = p.expect(kind::LESSEQUAL) else { break 'l910 };
            let Some(a) = bitwise_or_rule(p) else { break 'l910 };
            return Some({ (CmpOp::LtE, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000 != 0 {
        'l912: {
            let Some(l913) = p.expect(kind::LESS) else { break 'l912 };
            let Some(a) = bitwise_or_rule(p) else { break 'l912 };
            return Some({ (CmpOp::Lt, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000 != 0 {
        'l914: {
            let Some(l915) = p.expect(kind::GREATEREQUAL) else { break 'l914 };
            let Some(a) = bitwise_or_rule(p) else { break 'l914 };
            return Some({ (CmpOp::GtE, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000 != 0 {
        'l916: {
            let Some(l917) = p.expect(kind::GREATER) else { break 'l916 };
            let Some(a) = bitwise_or_rule(p) else { break 'l916 };
            return Some({ (CmpOp::Gt, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000000000 != 0 {
        'l918: {
            let Some(l919) = p.expect(kind::KW_not) else { break 'l918 };
            let Some(l920) = p.expect(kind::KW_in) else { break 'l918 };
            let Some(a) = bitwise_or_rule(p) else { break 'l918 };
            return Some({ (CmpOp::NotIn, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000000000000000 != 0 {
        'l921: {
            let Some(l922) = p.expect(kind::KW_in) else { break 'l921 };
            let Some(a) = bitwise_or_rule(p) else { break 'l921 };
            return Some({ (CmpOp::In, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000000 != 0 {
        'l923: {
            let Some(l924) = p.expect(kind::KW_is) else { break 'l923 };
            let Some(l925) = p.expect(kind::KW_not) else { break 'l923 };
            let Some(a) = bitwise_or_rule(p) else { break 'l923 };
            return Some({ (CmpOp::IsNot, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000000 != 0 {
        'l926: {
            let Some(l927) = p.expect(kind::KW_is) else { break 'l926 };
            let Some(a) = bitwise_or_rule(p) else { break 'l926 };
            return Some({ (CmpOp::Is, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn bitwise_or_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000008200c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 14) {
        return p.memo_get::<E>(14);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = bitwise_or_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 14, &found);
    }
    found
}

fn bitwise_or_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l928: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l929: {
                let Some(l930) = bitwise_xor_rule(p) else { break 'l929 };
                break 'l928 Some(l930);
            }
            if p.failed {
                break 'l928 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l931: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x40000 != 0 {
            'l932: {
                let Some(l933) = p.expect(kind::VBAR) else { break 'l932 };
                let Some(b) = bitwise_xor_rule(p) else { break 'l932 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::BitOr, b, range);
                continue 'l931;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        return Some(left);
    }
}

pub fn bitwise_xor_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000008200c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 15) {
        return p.memo_get::<E>(15);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = bitwise_xor_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 15, &found);
    }
    found
}

fn bitwise_xor_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l934: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l935: {
                let Some(l936) = bitwise_and_rule(p) else { break 'l935 };
                break 'l934 Some(l936);
            }
            if p.failed {
                break 'l934 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l937: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x100000000 != 0 {
            'l938: {
                let Some(l939) = p.expect(kind::CIRCUMFLEX) else { break 'l938 };
                let Some(b) = bitwise_and_rule(p) else { break 'l938 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::BitXor, b, range);
                continue 'l937;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        return Some(left);
    }
}

pub fn bitwise_and_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000008200c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 16) {
        return p.memo_get::<E>(16);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = bitwise_and_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 16, &found);
    }
    found
}

fn bitwise_and_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l940: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l941: {
                let Some(l942) = shift_expr_rule(p) else { break 'l941 };
                break 'l940 Some(l942);
            }
            if p.failed {
                break 'l940 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l943: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x80000 != 0 {
            'l944: {
                let Some(l945) = p.expect(kind::AMPER) else { break 'l944 };
                let Some(b) = shift_expr_rule(p) else { break 'l944 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::BitAnd, b, range);
                continue 'l943;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        return Some(left);
    }
}

pub fn shift_expr_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000008200c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 17) {
        return p.memo_get::<E>(17);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = shift_expr_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 17, &found);
    }
    found
}

fn shift_expr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l946: {
        if p.call_invalid && bit & 0x1e00000021c0481000008200c28e != 0 {
            'l947: {
                let Some(l948) = invalid_arithmetic_rule(p) else { break 'l947 };
                break 'l946 None;
            }
            if p.failed {
                break 'l946 None;
            }
            p.mark = mark;
        }
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l949: {
                let Some(l950) = sum_rule(p) else { break 'l949 };
                break 'l946 Some(l950);
            }
            if p.failed {
                break 'l946 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l951: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x200000000 != 0 {
            'l952: {
                let Some(l953) = p.expect(kind::LEFTSHIFT) else { break 'l952 };
                let Some(b) = sum_rule(p) else { break 'l952 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::LShift, b, range);
                continue 'l951;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x400000000 != 0 {
            'l954: {
                let Some(l955) = p.expect(kind::RIGHTSHIFT) else { break 'l954 };
                let Some(b) = sum_rule(p) else { break 'l954 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::RShift, b, range);
                continue 'l951;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        return Some(left);
    }
}

pub fn sum_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000008200c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 18) {
        return p.memo_get::<E>(18);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = sum_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 18, &found);
    }
    found
}

fn sum_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l956: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l957: {
                let Some(l958) = term_rule(p) else { break 'l957 };
                break 'l956 Some(l958);
            }
            if p.failed {
                break 'l956 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l959: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x4000 != 0 {
            'l960: {
                let Some(l961) = p.expect(kind::PLUS) else { break 'l960 };
                let Some(b) = term_rule(p) else { break 'l960 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Add, b, range);
                continue 'l959;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x8000 != 0 {
            'l962: {
                let Some(l963) = p.expect(kind::MINUS) else { break 'l962 };
                let Some(b) = term_rule(p) else { break 'l962 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Sub, b, range);
                continue 'l959;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        return Some(left);
    }
}

pub fn term_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000008200c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 19) {
        return p.memo_get::<E>(19);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = term_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 19, &found);
    }
    found
}

fn term_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l964: {
        if p.call_invalid && bit & 0x8000c000 != 0 {
            'l965: {
                let Some(l966) = invalid_factor_rule(p) else { break 'l965 };
                break 'l964 None;
            }
            if p.failed {
                break 'l964 None;
            }
            p.mark = mark;
        }
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l967: {
                let Some(l968) = factor_rule(p) else { break 'l967 };
                break 'l964 Some(l968);
            }
            if p.failed {
                break 'l964 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l969: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x10000 != 0 {
            'l970: {
                let Some(l971) = p.expect(kind::STAR) else { break 'l970 };
                let Some(b) = factor_rule(p) else { break 'l970 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Mult, b, range);
                continue 'l969;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x20000 != 0 {
            'l972: {
                let Some(l973) = p.expect(kind::SLASH) else { break 'l972 };
                let Some(b) = factor_rule(p) else { break 'l972 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Div, b, range);
                continue 'l969;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x800000000000 != 0 {
            'l974: {
                let Some(l975) = p.expect(kind::DOUBLESLASH) else { break 'l974 };
                let Some(b) = factor_rule(p) else { break 'l974 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::FloorDiv, b, range);
                continue 'l969;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x1000000 != 0 {
            'l976: {
                let Some(l977) = p.expect(kind::PERCENT) else { break 'l976 };
                let Some(b) = factor_rule(p) else { break 'l976 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Mod, b, range);
                continue 'l969;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x2000000000000 != 0 {
            'l978: {
                let Some(l979) = p.expect(kind::AT) else { break 'l978 };
                let Some(b) = factor_rule(p) else { break 'l978 };
                let a = left.clone();
                let range = p.range(mark);
                match {
                    p.version(5, "The '@' operator is")?;
                    Some(binary(a, Operator::MatMult, b, range))
                } {
                    Some(value) => left = value,
                    None => return None,
                }
                continue 'l969;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        return Some(left);
    }
}

pub fn factor_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000008200c28e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 20) {
        return p.memo_get::<E>(20);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = factor_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 20, &found);
    }
    found
}

fn factor_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4000 != 0 {
        'l980: {
            let Some(l981) = p.expect(kind::PLUS) else { break 'l980 };
            let Some(a) = factor_rule(p) else { break 'l980 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::UAdd, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000 != 0 {
        'l982: {
            let Some(l983) = p.expect(kind::MINUS) else { break 'l982 };
            let Some(a) = factor_rule(p) else { break 'l982 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::USub, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000 != 0 {
        'l984: {
            let Some(l985) = p.expect(kind::TILDE) else { break 'l984 };
            let Some(a) = factor_rule(p) else { break 'l984 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::Invert, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000021c0481000000200028e != 0 {
        'l986: {
            let Some(l987) = power_rule(p) else { break 'l986 };
            return Some(l987);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn power_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000000200028e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = power_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn power_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000021c0481000000200028e != 0 {
        'l988: {
            let Some(a) = await_primary_rule(p) else { break 'l988 };
            let b = ('l989: {
                let mark_l989 = p.mark;
                let bit_l989 = p.bit();
                if bit_l989 & 0x800000000 != 0 {
                    'l990: {
                        let Some(l991) = p.expect(kind::DOUBLESTAR) else { break 'l990 };
                        let Some(c) = factor_rule(p) else { break 'l990 };
                        break 'l989 Some({ c });
                    }
                    if p.failed {
                        break 'l989 None;
                    }
                    p.mark = mark_l989;
                }
                None
            });
            if p.failed {
                break 'l988;
            }
            let range = p.range(mark);
            return Some({ power(a, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn await_primary_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000000200028e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 21) {
        return p.memo_get::<E>(21);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = await_primary_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 21, &found);
    }
    found
}

fn await_primary_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x20000000000000000000 != 0 {
        'l992: {
            let Some(l993) = p.expect(kind::KW_await) else { break 'l992 };
            let Some(a) = primary_rule(p) else { break 'l992 };
            let range = p.range(mark);
            return {
                p.version(5, "Await expressions are")?;
                Some(ex(ExprKind::Await { value: a }, range))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l994: {
            let Some(l995) = primary_rule(p) else { break 'l994 };
            return Some(l995);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn primary_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000200028e == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 22) {
        return p.memo_get::<E>(22);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = primary_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 22, &found);
    }
    found
}

fn primary_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l996: {
        if bit & 0x1e00000001c0481000000200028e != 0 {
            'l997: {
                let Some(l998) = atom_rule(p) else { break 'l997 };
                break 'l996 Some(l998);
            }
            if p.failed {
                break 'l996 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l999: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l1000: {
                let Some(l1001) = p.expect(kind::DOT) else { break 'l1000 };
                let Some(b) = p.name() else { break 'l1000 };
                let a = left;
                let range = p.range(mark);
                left = attribute(a, b, Load, range);
                continue 'l999;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x2000280 != 0 {
            'l1002: {
                let Some(b) = genexp_rule(p) else { break 'l1002 };
                let a = left;
                let range = p.range(mark);
                left = call(a, Some(genexp_call(b)), range);
                continue 'l999;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x80 != 0 {
            'l1003: {
                let Some(l1004) = p.expect(kind::LPAR) else { break 'l1003 };
                let b = ('l1005: {
                    let mark_l1005 = p.mark;
                    let bit_l1005 = p.bit();
                    if bit_l1005 & 0x1e05400161c0481000088201c28e != 0 {
                        'l1006: {
                            let Some(l1007) = arguments_rule(p) else { break 'l1006 };
                            break 'l1005 Some(l1007);
                        }
                        if p.failed {
                            break 'l1005 None;
                        }
                        p.mark = mark_l1005;
                    }
                    None
                });
                if p.failed {
                    break 'l1003;
                }
                let Some(l1008) = p.expect(kind::RPAR) else { break 'l1003 };
                let a = left;
                let range = p.range(mark);
                left = call(a, b, range);
                continue 'l999;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x200 != 0 {
            'l1009: {
                let Some(l1010) = p.expect(kind::LSQB) else { break 'l1009 };
                let Some(b) = slices_rule(p) else { break 'l1009 };
                let Some(l1011) = p.expect(kind::RSQB) else { break 'l1009 };
                let a = left;
                let range = p.range(mark);
                left = subscript(a, b, Load, range);
                continue 'l999;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        return Some(left);
    }
}

pub fn slices_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008201ca8e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = slices_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn slices_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e05400161c0481000008200ca8e != 0 {
        'l1012: {
            let Some(a) = slice_rule(p) else { break 'l1012 };
            if p.at(kind::COMMA) {
                break 'l1012;
            }
            if p.failed {
                break 'l1012;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008201ca8e != 0 {
        'l1013: {
            let mut a = Vec::new();
            let mut l1014 = p.mark;
            while let Some(element) = ('l1015: {
                let mark_l1015 = p.mark;
                let bit_l1015 = p.bit();
                if bit_l1015 & 0x1e05400161c0481000008200ca8e != 0 {
                    'l1016: {
                        let Some(l1017) = slice_rule(p) else { break 'l1016 };
                        break 'l1015 Some(l1017);
                    }
                    if p.failed {
                        break 'l1015 None;
                    }
                    p.mark = mark_l1015;
                }
                if bit_l1015 & 0x10000 != 0 {
                    'l1018: {
                        let Some(l1019) = starred_expression_rule(p) else { break 'l1018 };
                        break 'l1015 Some(l1019);
                    }
                    if p.failed {
                        break 'l1015 None;
                    }
                    p.mark = mark_l1015;
                }
                None
            }) {
                a.push(element);
                l1014 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1014;
            if p.failed || a.is_empty() {
                break 'l1013;
            }
            let l1020 = ('l1021: {
                let mark_l1021 = p.mark;
                let bit_l1021 = p.bit();
                if bit_l1021 & 0x1000 != 0 {
                    'l1022: {
                        let Some(l1023) = p.expect(kind::COMMA) else { break 'l1022 };
                        break 'l1021 Some(l1023);
                    }
                    if p.failed {
                        break 'l1021 None;
                    }
                    p.mark = mark_l1021;
                }
                None
            });
            if p.failed {
                break 'l1013;
            }
            let range = p.range(mark);
            return Some({ tuple(a, Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn slice_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200ca8e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = slice_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn slice_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e05400161c0481000008200ca8e != 0 {
        'l1024: {
            let a = ('l1025: {
                let mark_l1025 = p.mark;
                let bit_l1025 = p.bit();
                if bit_l1025 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1026: {
                        let Some(l1027) = expression_rule(p) else { break 'l1026 };
                        break 'l1025 Some(l1027);
                    }
                    if p.failed {
                        break 'l1025 None;
                    }
                    p.mark = mark_l1025;
                }
                None
            });
            if p.failed {
                break 'l1024;
            }
            let Some(l1028) = p.expect(kind::COLON) else { break 'l1024 };
            let b = ('l1029: {
                let mark_l1029 = p.mark;
                let bit_l1029 = p.bit();
                if bit_l1029 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1030: {
                        let Some(l1031) = expression_rule(p) else { break 'l1030 };
                        break 'l1029 Some(l1031);
                    }
                    if p.failed {
                        break 'l1029 None;
                    }
                    p.mark = mark_l1029;
                }
                None
            });
            if p.failed {
                break 'l1024;
            }
            let c = ('l1032: {
                let mark_l1032 = p.mark;
                let bit_l1032 = p.bit();
                if bit_l1032 & 0x800 != 0 {
                    'l1033: {
                        let Some(l1034) = p.expect(kind::COLON) else { break 'l1033 };
                        let d = ('l1035: {
                            let mark_l1035 = p.mark;
                            let bit_l1035 = p.bit();
                            if bit_l1035 & 0x1e05400161c0481000008200c28e != 0 {
                                'l1036: {
                                    let Some(l1037) = expression_rule(p) else { break 'l1036 };
                                    break 'l1035 Some(l1037);
                                }
                                if p.failed {
                                    break 'l1035 None;
                                }
                                p.mark = mark_l1035;
                            }
                            None
                        });
                        if p.failed {
                            break 'l1033;
                        }
                        break 'l1032 Some({ d });
                    }
                    if p.failed {
                        break 'l1032 None;
                    }
                    p.mark = mark_l1032;
                }
                None
            });
            if p.failed {
                break 'l1024;
            }
            let range = p.range(mark);
            return Some({ ex(ExprKind::Slice { lower: a, upper: b, step: c.flatten() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1038: {
            let Some(l1039) = named_expression_rule(p) else { break 'l1038 };
            return Some(l1039);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn atom_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000200028e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = atom_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn atom_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1040: {
            let Some(l1041) = p.name() else { break 'l1040 };
            return Some(l1041);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000 != 0 {
        'l1042: {
            let Some(l1043) = p.expect(kind::KW_True) else { break 'l1042 };
            let range = p.range(mark);
            return Some({ constant(Constant::True, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000 != 0 {
        'l1044: {
            let Some(l1045) = p.expect(kind::KW_False) else { break 'l1044 };
            let range = p.range(mark);
            return Some({ constant(Constant::False, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000 != 0 {
        'l1046: {
            let Some(l1047) = p.expect(kind::KW_None) else { break 'l1046 };
            let range = p.range(mark);
            return Some({ constant(Constant::None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4800000000000008 != 0 {
        'l1048: {
            let l1049 = p.mark;
            let matched = ('l1050: {
                let mark_l1050 = p.mark;
                let bit_l1050 = p.bit();
                if bit_l1050 & 0x8 != 0 {
                    'l1051: {
                        let Some(l1052) = p.expect(kind::STRING) else { break 'l1051 };
                        break 'l1050 Some(l1052);
                    }
                    if p.failed {
                        break 'l1050 None;
                    }
                    p.mark = mark_l1050;
                }
                if bit_l1050 & 0x800000000000000 != 0 {
                    'l1053: {
                        let Some(l1054) = p.expect(kind::FSTRING_START) else { break 'l1053 };
                        break 'l1050 Some(l1054);
                    }
                    if p.failed {
                        break 'l1050 None;
                    }
                    p.mark = mark_l1050;
                }
                if bit_l1050 & 0x4000000000000000 != 0 {
                    'l1055: {
                        let Some(l1056) = p.expect(kind::TSTRING_START) else { break 'l1055 };
                        break 'l1050 Some(l1056);
                    }
                    if p.failed {
                        break 'l1050 None;
                    }
                    p.mark = mark_l1050;
                }
                None
            })
            .is_some();
            p.mark = l1049;
            if !matched {
                break 'l1048;
            }
            if p.failed {
                break 'l1048;
            }
            let Some(l1057) = strings_rule(p) else { break 'l1048 };
            return Some(l1057);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4 != 0 {
        'l1058: {
            let Some(l1059) = p.number() else { break 'l1058 };
            return Some(l1059);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1060: {
            if !p.at(kind::LPAR) {
                break 'l1060;
            }
            if p.failed {
                break 'l1060;
            }
            let Some(l1061) = ('l1062: {
                let mark_l1062 = p.mark;
                let bit_l1062 = p.bit();
                if bit_l1062 & 0x2000280 != 0 {
                    'l1063: {
                        let Some(l1064) = genexp_rule(p) else { break 'l1063 };
                        break 'l1062 Some(l1064);
                    }
                    if p.failed {
                        break 'l1062 None;
                    }
                    p.mark = mark_l1062;
                }
                if bit_l1062 & 0x80 != 0 {
                    'l1065: {
                        let Some(l1066) = tuple_rule(p) else { break 'l1065 };
                        break 'l1062 Some(l1066);
                    }
                    if p.failed {
                        break 'l1062 None;
                    }
                    p.mark = mark_l1062;
                }
                if bit_l1062 & 0x80 != 0 {
                    'l1067: {
                        let Some(l1068) = group_rule(p) else { break 'l1067 };
                        break 'l1062 Some(l1068);
                    }
                    if p.failed {
                        break 'l1062 None;
                    }
                    p.mark = mark_l1062;
                }
                None
            }) else {
                break 'l1060;
            };
            return Some(l1061);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1069: {
            if !p.at(kind::LSQB) {
                break 'l1069;
            }
            if p.failed {
                break 'l1069;
            }
            let Some(l1070) = ('l1071: {
                let mark_l1071 = p.mark;
                let bit_l1071 = p.bit();
                if bit_l1071 & 0x2000280 != 0 {
                    'l1072: {
                        let Some(l1073) = listcomp_rule(p) else { break 'l1072 };
                        break 'l1071 Some(l1073);
                    }
                    if p.failed {
                        break 'l1071 None;
                    }
                    p.mark = mark_l1071;
                }
                if bit_l1071 & 0x200 != 0 {
                    'l1074: {
                        let Some(l1075) = list_rule(p) else { break 'l1074 };
                        break 'l1071 Some(l1075);
                    }
                    if p.failed {
                        break 'l1071 None;
                    }
                    p.mark = mark_l1071;
                }
                None
            }) else {
                break 'l1069;
            };
            return Some(l1070);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1076: {
            if !p.at(kind::LBRACE) {
                break 'l1076;
            }
            if p.failed {
                break 'l1076;
            }
            let Some(l1077) = ('l1078: {
                let mark_l1078 = p.mark;
                let bit_l1078 = p.bit();
                if bit_l1078 & 0x2000000 != 0 {
                    'l1079: {
                        let Some(l1080) = dictcomp_rule(p) else { break 'l1079 };
                        break 'l1078 Some(l1080);
                    }
                    if p.failed {
                        break 'l1078 None;
                    }
                    p.mark = mark_l1078;
                }
                if bit_l1078 & 0x2000280 != 0 {
                    'l1081: {
                        let Some(l1082) = setcomp_rule(p) else { break 'l1081 };
                        break 'l1078 Some(l1082);
                    }
                    if p.failed {
                        break 'l1078 None;
                    }
                    p.mark = mark_l1078;
                }
                if bit_l1078 & 0x2000000 != 0 {
                    'l1083: {
                        let Some(l1084) = dict_rule(p) else { break 'l1083 };
                        break 'l1078 Some(l1084);
                    }
                    if p.failed {
                        break 'l1078 None;
                    }
                    p.mark = mark_l1078;
                }
                if bit_l1078 & 0x2000000 != 0 {
                    'l1085: {
                        let Some(l1086) = set_rule(p) else { break 'l1085 };
                        break 'l1078 Some(l1086);
                    }
                    if p.failed {
                        break 'l1078 None;
                    }
                    p.mark = mark_l1078;
                }
                None
            }) else {
                break 'l1076;
            };
            return Some(l1077);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000 != 0 {
        'l1087: {
            let Some(l1088) = p.expect(kind::ELLIPSIS) else { break 'l1087 };
            let range = p.range(mark);
            return Some({ constant(Constant::Ellipsis, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn group_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x80 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = group_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn group_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x80 != 0 {
        'l1089: {
            let Some(l1090) = p.expect(kind::LPAR) else { break 'l1089 };
            let Some(a) = ('l1091: {
                let mark_l1091 = p.mark;
                let bit_l1091 = p.bit();
                if bit_l1091 & 0x100000000000000000000000000 != 0 {
                    'l1092: {
                        let Some(l1093) = yield_expr_rule(p) else { break 'l1092 };
                        break 'l1091 Some(l1093);
                    }
                    if p.failed {
                        break 'l1091 None;
                    }
                    p.mark = mark_l1091;
                }
                if bit_l1091 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1094: {
                        let Some(l1095) = named_expression_rule(p) else { break 'l1094 };
                        break 'l1091 Some(l1095);
                    }
                    if p.failed {
                        break 'l1091 None;
                    }
                    p.mark = mark_l1091;
                }
                None
            }) else {
                break 'l1089;
            };
            let Some(l1096) = p.expect(kind::RPAR) else { break 'l1089 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x80 != 0 {
        'l1097: {
            let Some(l1098) = invalid_group_rule(p) else { break 'l1097 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambdef_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x400000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambdef_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambdef_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x400000000000000000000000 != 0 {
        'l1099: {
            let Some(l1100) = p.expect(kind::KW_lambda) else { break 'l1099 };
            let a = ('l1101: {
                let mark_l1101 = p.mark;
                let bit_l1101 = p.bit();
                if bit_l1101 & 0x1e00000000000000000800030082 != 0 {
                    'l1102: {
                        let Some(l1103) = lambda_params_rule(p) else { break 'l1102 };
                        break 'l1101 Some(l1103);
                    }
                    if p.failed {
                        break 'l1101 None;
                    }
                    p.mark = mark_l1101;
                }
                None
            });
            if p.failed {
                break 'l1099;
            }
            let Some(l1104) = p.expect(kind::COLON) else { break 'l1099 };
            let Some(b) = expression_rule(p) else { break 'l1099 };
            let range = p.range(mark);
            return Some({
                ex(ExprKind::Lambda { args: a.unwrap_or_else(no_arguments), body: b }, range)
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambda_params_rule(p: &mut Parser<'_>) -> Option<P<Arguments>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000800030082 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambda_params_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambda_params_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arguments>> {
    if p.call_invalid && bit & 0x1e00000000000000000000030082 != 0 {
        'l1105: {
            let Some(l1106) = invalid_lambda_parameters_rule(p) else { break 'l1105 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000800010002 != 0 {
        'l1107: {
            let Some(l1108) = lambda_parameters_rule(p) else { break 'l1107 };
            return Some(l1108);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambda_parameters_rule(p: &mut Parser<'_>) -> Option<P<Arguments>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000800010002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambda_parameters_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambda_parameters_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arguments>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1109: {
            let Some(a) = lambda_slash_no_default_rule(p) else { break 'l1109 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1109;
            }
            let mut c = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                c.push(element);
            }
            if p.failed {
                break 'l1109;
            }
            let d = ('l1110: {
                let mark_l1110 = p.mark;
                let bit_l1110 = p.bit();
                if bit_l1110 & 0x800010000 != 0 {
                    'l1111: {
                        let Some(l1112) = lambda_star_etc_rule(p) else { break 'l1111 };
                        break 'l1110 Some(l1112);
                    }
                    if p.failed {
                        break 'l1110 None;
                    }
                    p.mark = mark_l1110;
                }
                None
            });
            if p.failed {
                break 'l1109;
            }
            return {
                p.version(8, "Positional-only parameters are")?;
                Some(make_arguments(a, None, b, c, d))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1113: {
            let Some(a) = lambda_slash_with_default_rule(p) else { break 'l1113 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1113;
            }
            let c = ('l1114: {
                let mark_l1114 = p.mark;
                let bit_l1114 = p.bit();
                if bit_l1114 & 0x800010000 != 0 {
                    'l1115: {
                        let Some(l1116) = lambda_star_etc_rule(p) else { break 'l1115 };
                        break 'l1114 Some(l1116);
                    }
                    if p.failed {
                        break 'l1114 None;
                    }
                    p.mark = mark_l1114;
                }
                None
            });
            if p.failed {
                break 'l1113;
            }
            return {
                p.version(8, "Positional-only parameters are")?;
                Some(make_arguments(Vec::new(), Some(a), Vec::new(), b, c))
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1117: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1117;
            }
            if a.is_empty() {
                break 'l1117;
            }
            let mut b = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1117;
            }
            let c = ('l1118: {
                let mark_l1118 = p.mark;
                let bit_l1118 = p.bit();
                if bit_l1118 & 0x800010000 != 0 {
                    'l1119: {
                        let Some(l1120) = lambda_star_etc_rule(p) else { break 'l1119 };
                        break 'l1118 Some(l1120);
                    }
                    if p.failed {
                        break 'l1118 None;
                    }
                    p.mark = mark_l1118;
                }
                None
            });
            if p.failed {
                break 'l1117;
            }
            return Some({ make_arguments(Vec::new(), None, a, b, c) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1121: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1121;
            }
            if a.is_empty() {
                break 'l1121;
            }
            let b = ('l1122: {
                let mark_l1122 = p.mark;
                let bit_l1122 = p.bit();
                if bit_l1122 & 0x800010000 != 0 {
                    'l1123: {
                        let Some(l1124) = lambda_star_etc_rule(p) else { break 'l1123 };
                        break 'l1122 Some(l1124);
                    }
                    if p.failed {
                        break 'l1122 None;
                    }
                    p.mark = mark_l1122;
                }
                None
            });
            if p.failed {
                break 'l1121;
            }
            return Some({ make_arguments(Vec::new(), None, Vec::new(), a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800010000 != 0 {
        'l1125: {
            let Some(a) = lambda_star_etc_rule(p) else { break 'l1125 };
            return Some({ make_arguments(Vec::new(), None, Vec::new(), Vec::new(), Some(a)) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambda_slash_no_default_rule(p: &mut Parser<'_>) -> Option<Vec<P<Arg>>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambda_slash_no_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambda_slash_no_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<P<Arg>>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1126: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1126;
            }
            if a.is_empty() {
                break 'l1126;
            }
            let Some(l1127) = p.expect(kind::SLASH) else { break 'l1126 };
            let Some(l1128) = ('l1129: {
                let mark_l1129 = p.mark;
                let bit_l1129 = p.bit();
                if bit_l1129 & 0x1000 != 0 {
                    'l1130: {
                        let Some(l1131) = p.expect(kind::COMMA) else { break 'l1130 };
                        break 'l1129 Some({ () });
                    }
                    if p.failed {
                        break 'l1129 None;
                    }
                    p.mark = mark_l1129;
                }
                {
                    'l1132: {
                        if !p.at(kind::COLON) {
                            break 'l1132;
                        }
                        if p.failed {
                            break 'l1132;
                        }
                        break 'l1129 Some({ () });
                    }
                    if p.failed {
                        break 'l1129 None;
                    }
                    p.mark = mark_l1129;
                }
                None
            }) else {
                break 'l1126;
            };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambda_slash_with_default_rule(p: &mut Parser<'_>) -> Option<SlashWithDefault> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambda_slash_with_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambda_slash_with_default_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<SlashWithDefault> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1133: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1133;
            }
            let mut b = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1133;
            }
            if b.is_empty() {
                break 'l1133;
            }
            let Some(l1134) = p.expect(kind::SLASH) else { break 'l1133 };
            let Some(l1135) = ('l1136: {
                let mark_l1136 = p.mark;
                let bit_l1136 = p.bit();
                if bit_l1136 & 0x1000 != 0 {
                    'l1137: {
                        let Some(l1138) = p.expect(kind::COMMA) else { break 'l1137 };
                        break 'l1136 Some({ () });
                    }
                    if p.failed {
                        break 'l1136 None;
                    }
                    p.mark = mark_l1136;
                }
                {
                    'l1139: {
                        if !p.at(kind::COLON) {
                            break 'l1139;
                        }
                        if p.failed {
                            break 'l1139;
                        }
                        break 'l1136 Some({ () });
                    }
                    if p.failed {
                        break 'l1136 None;
                    }
                    p.mark = mark_l1136;
                }
                None
            }) else {
                break 'l1133;
            };
            return Some({ SlashWithDefault { plain: a, with_default: b } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambda_star_etc_rule(p: &mut Parser<'_>) -> Option<StarEtc> {
    let bit = p.bit();
    if bit & 0x800010000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambda_star_etc_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambda_star_etc_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<StarEtc> {
    if p.call_invalid && bit & 0x10000 != 0 {
        'l1140: {
            let Some(l1141) = invalid_lambda_star_etc_rule(p) else { break 'l1140 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1142: {
            let Some(l1143) = p.expect(kind::STAR) else { break 'l1142 };
            let Some(a) = lambda_param_no_default_rule(p) else { break 'l1142 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1142;
            }
            let c = ('l1144: {
                let mark_l1144 = p.mark;
                let bit_l1144 = p.bit();
                if bit_l1144 & 0x800000000 != 0 {
                    'l1145: {
                        let Some(l1146) = lambda_kwds_rule(p) else { break 'l1145 };
                        break 'l1144 Some(l1146);
                    }
                    if p.failed {
                        break 'l1144 None;
                    }
                    p.mark = mark_l1144;
                }
                None
            });
            if p.failed {
                break 'l1142;
            }
            return Some({ StarEtc { vararg: Some(a), kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1147: {
            let Some(l1148) = p.expect(kind::STAR) else { break 'l1147 };
            let Some(l1149) = p.expect(kind::COMMA) else { break 'l1147 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1147;
            }
            if b.is_empty() {
                break 'l1147;
            }
            let c = ('l1150: {
                let mark_l1150 = p.mark;
                let bit_l1150 = p.bit();
                if bit_l1150 & 0x800000000 != 0 {
                    'l1151: {
                        let Some(l1152) = lambda_kwds_rule(p) else { break 'l1151 };
                        break 'l1150 Some(l1152);
                    }
                    if p.failed {
                        break 'l1150 None;
                    }
                    p.mark = mark_l1150;
                }
                None
            });
            if p.failed {
                break 'l1147;
            }
            return Some({ StarEtc { vararg: None, kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1153: {
            let Some(a) = lambda_kwds_rule(p) else { break 'l1153 };
            return Some({ StarEtc { vararg: None, kwonly: Vec::new(), kwarg: Some(a) } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambda_kwds_rule(p: &mut Parser<'_>) -> Option<P<Arg>> {
    let bit = p.bit();
    if bit & 0x800000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambda_kwds_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambda_kwds_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arg>> {
    if p.call_invalid && bit & 0x800000000 != 0 {
        'l1154: {
            let Some(l1155) = invalid_lambda_kwds_rule(p) else { break 'l1154 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1156: {
            let Some(l1157) = p.expect(kind::DOUBLESTAR) else { break 'l1156 };
            let Some(a) = lambda_param_no_default_rule(p) else { break 'l1156 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambda_param_no_default_rule(p: &mut Parser<'_>) -> Option<P<Arg>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambda_param_no_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambda_param_no_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arg>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1158: {
            let Some(a) = lambda_param_rule(p) else { break 'l1158 };
            let Some(l1159) = ('l1160: {
                let mark_l1160 = p.mark;
                let bit_l1160 = p.bit();
                if bit_l1160 & 0x1000 != 0 {
                    'l1161: {
                        let Some(l1162) = p.expect(kind::COMMA) else { break 'l1161 };
                        break 'l1160 Some({ () });
                    }
                    if p.failed {
                        break 'l1160 None;
                    }
                    p.mark = mark_l1160;
                }
                {
                    'l1163: {
                        if !p.at(kind::COLON) {
                            break 'l1163;
                        }
                        if p.failed {
                            break 'l1163;
                        }
                        break 'l1160 Some({ () });
                    }
                    if p.failed {
                        break 'l1160 None;
                    }
                    p.mark = mark_l1160;
                }
                None
            }) else {
                break 'l1158;
            };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambda_param_with_default_rule(p: &mut Parser<'_>) -> Option<NameDefault> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambda_param_with_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambda_param_with_default_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<NameDefault> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1164: {
            let Some(a) = lambda_param_rule(p) else { break 'l1164 };
            let Some(c) = default_rule(p) else { break 'l1164 };
            let Some(l1165) = ('l1166: {
                let mark_l1166 = p.mark;
                let bit_l1166 = p.bit();
                if bit_l1166 & 0x1000 != 0 {
                    'l1167: {
                        let Some(l1168) = p.expect(kind::COMMA) else { break 'l1167 };
                        break 'l1166 Some({ () });
                    }
                    if p.failed {
                        break 'l1166 None;
                    }
                    p.mark = mark_l1166;
                }
                {
                    'l1169: {
                        if !p.at(kind::COLON) {
                            break 'l1169;
                        }
                        if p.failed {
                            break 'l1169;
                        }
                        break 'l1166 Some({ () });
                    }
                    if p.failed {
                        break 'l1166 None;
                    }
                    p.mark = mark_l1166;
                }
                None
            }) else {
                break 'l1164;
            };
            return Some({ NameDefault { arg: a, default: Some(c) } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambda_param_maybe_default_rule(p: &mut Parser<'_>) -> Option<NameDefault> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambda_param_maybe_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambda_param_maybe_default_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<NameDefault> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1170: {
            let Some(a) = lambda_param_rule(p) else { break 'l1170 };
            let c = default_rule(p);
            if p.failed {
                break 'l1170;
            }
            let Some(l1171) = ('l1172: {
                let mark_l1172 = p.mark;
                let bit_l1172 = p.bit();
                if bit_l1172 & 0x1000 != 0 {
                    'l1173: {
                        let Some(l1174) = p.expect(kind::COMMA) else { break 'l1173 };
                        break 'l1172 Some({ () });
                    }
                    if p.failed {
                        break 'l1172 None;
                    }
                    p.mark = mark_l1172;
                }
                {
                    'l1175: {
                        if !p.at(kind::COLON) {
                            break 'l1175;
                        }
                        if p.failed {
                            break 'l1175;
                        }
                        break 'l1172 Some({ () });
                    }
                    if p.failed {
                        break 'l1172 None;
                    }
                    p.mark = mark_l1172;
                }
                None
            }) else {
                break 'l1170;
            };
            return Some({ NameDefault { arg: a, default: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn lambda_param_rule(p: &mut Parser<'_>) -> Option<P<Arg>> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = lambda_param_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn lambda_param_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arg>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1176: {
            let Some(a) = p.name() else { break 'l1176 };
            let range = p.range(mark);
            return Some({ argument(a, None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn fstring_middle_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1000000002000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = fstring_middle_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn fstring_middle_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x2000000 != 0 {
        'l1177: {
            let Some(l1178) = fstring_replacement_field_rule(p) else { break 'l1177 };
            return Some(l1178);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000 != 0 {
        'l1179: {
            let Some(t) = p.expect(kind::FSTRING_MIDDLE) else { break 'l1179 };
            return Some({ p.raw_constant(t) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn fstring_replacement_field_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x2000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = fstring_replacement_field_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn fstring_replacement_field_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x2000000 != 0 {
        'l1180: {
            let Some(l1181) = p.expect(kind::LBRACE) else { break 'l1180 };
            let Some(a) = annotated_rhs_rule(p) else { break 'l1180 };
            let debug = p.expect(kind::EQUAL);
            if p.failed {
                break 'l1180;
            }
            let conversion = ('l1182: {
                let mark_l1182 = p.mark;
                let bit_l1182 = p.bit();
                if bit_l1182 & 0x40000000000000 != 0 {
                    'l1183: {
                        let Some(l1184) = fstring_conversion_rule(p) else { break 'l1183 };
                        break 'l1182 Some(l1184);
                    }
                    if p.failed {
                        break 'l1182 None;
                    }
                    p.mark = mark_l1182;
                }
                None
            });
            if p.failed {
                break 'l1180;
            }
            let format = ('l1185: {
                let mark_l1185 = p.mark;
                let bit_l1185 = p.bit();
                if bit_l1185 & 0x800 != 0 {
                    'l1186: {
                        let Some(l1187) = fstring_full_format_spec_rule(p) else { break 'l1186 };
                        break 'l1185 Some(l1187);
                    }
                    if p.failed {
                        break 'l1185 None;
                    }
                    p.mark = mark_l1185;
                }
                None
            });
            if p.failed {
                break 'l1180;
            }
            let Some(brace) = p.expect(kind::RBRACE) else { break 'l1180 };
            let range = p.range(mark);
            return { p.formatted_value(a, debug, conversion, format, brace, range) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000 != 0 {
        'l1188: {
            let Some(l1189) = invalid_fstring_replacement_field_rule(p) else { break 'l1188 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn fstring_conversion_rule(p: &mut Parser<'_>) -> Option<Conversion> {
    let bit = p.bit();
    if bit & 0x40000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = fstring_conversion_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn fstring_conversion_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Conversion> {
    if bit & 0x40000000000000 != 0 {
        'l1190: {
            let Some(t) = p.expect(kind::EXCLAMATION) else { break 'l1190 };
            let Some(a) = p.name() else { break 'l1190 };
            return { p.conversion(t, a) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn fstring_full_format_spec_rule(p: &mut Parser<'_>) -> Option<FormatSpec> {
    let bit = p.bit();
    if bit & 0x800 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = fstring_full_format_spec_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn fstring_full_format_spec_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<FormatSpec> {
    if bit & 0x800 != 0 {
        'l1191: {
            let Some(t) = p.expect(kind::COLON) else { break 'l1191 };
            let mut a = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1191;
            }
            let range = p.range(mark);
            return { p.format_spec(t, a, range) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn fstring_format_spec_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1000000002000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = fstring_format_spec_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn fstring_format_spec_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1000000000000000 != 0 {
        'l1192: {
            let Some(t) = p.expect(kind::FSTRING_MIDDLE) else { break 'l1192 };
            return { p.decoded_constant(t) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1193: {
            let Some(l1194) = fstring_replacement_field_rule(p) else { break 'l1193 };
            return Some(l1194);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn fstring_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x800000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = fstring_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn fstring_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x800000000000000 != 0 {
        'l1195: {
            let Some(a) = p.expect(kind::FSTRING_START) else { break 'l1195 };
            let mut b = Vec::new();
            while let Some(element) = fstring_middle_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1195;
            }
            let Some(c) = p.expect(kind::FSTRING_END) else { break 'l1195 };
            return { p.joined_str(a, b, c) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn tstring_format_spec_replacement_field_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x2000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = tstring_format_spec_replacement_field_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn tstring_format_spec_replacement_field_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<E> {
    if bit & 0x2000000 != 0 {
        'l1196: {
            let Some(l1197) = p.expect(kind::LBRACE) else { break 'l1196 };
            let Some(a) = annotated_rhs_rule(p) else { break 'l1196 };
            let debug = p.expect(kind::EQUAL);
            if p.failed {
                break 'l1196;
            }
            let conversion = ('l1198: {
                let mark_l1198 = p.mark;
                let bit_l1198 = p.bit();
                if bit_l1198 & 0x40000000000000 != 0 {
                    'l1199: {
                        let Some(l1200) = fstring_conversion_rule(p) else { break 'l1199 };
                        break 'l1198 Some(l1200);
                    }
                    if p.failed {
                        break 'l1198 None;
                    }
                    p.mark = mark_l1198;
                }
                None
            });
            if p.failed {
                break 'l1196;
            }
            let format = ('l1201: {
                let mark_l1201 = p.mark;
                let bit_l1201 = p.bit();
                if bit_l1201 & 0x800 != 0 {
                    'l1202: {
                        let Some(l1203) = tstring_full_format_spec_rule(p) else { break 'l1202 };
                        break 'l1201 Some(l1203);
                    }
                    if p.failed {
                        break 'l1201 None;
                    }
                    p.mark = mark_l1201;
                }
                None
            });
            if p.failed {
                break 'l1196;
            }
            let Some(brace) = p.expect(kind::RBRACE) else { break 'l1196 };
            let range = p.range(mark);
            return { p.formatted_value(a, debug, conversion, format, brace, range) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000 != 0 {
        'l1204: {
            let Some(l1205) = invalid_tstring_replacement_field_rule(p) else { break 'l1204 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn tstring_format_spec_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x8000000002000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = tstring_format_spec_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn tstring_format_spec_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x8000000000000000 != 0 {
        'l1206: {
            let Some(t) = p.expect(kind::TSTRING_MIDDLE) else { break 'l1206 };
            return { p.decoded_constant(t) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1207: {
            let Some(l1208) = tstring_format_spec_replacement_field_rule(p) else { break 'l1207 };
            return Some(l1208);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn tstring_full_format_spec_rule(p: &mut Parser<'_>) -> Option<FormatSpec> {
    let bit = p.bit();
    if bit & 0x800 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = tstring_full_format_spec_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn tstring_full_format_spec_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<FormatSpec> {
    if bit & 0x800 != 0 {
        'l1209: {
            let Some(t) = p.expect(kind::COLON) else { break 'l1209 };
            let mut a = Vec::new();
            while let Some(element) = tstring_format_spec_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1209;
            }
            let range = p.range(mark);
            return { p.format_spec(t, a, range) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn tstring_replacement_field_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x2000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = tstring_replacement_field_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn tstring_replacement_field_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x2000000 != 0 {
        'l1210: {
            let Some(l1211) = p.expect(kind::LBRACE) else { break 'l1210 };
            let Some(a) = annotated_rhs_rule(p) else { break 'l1210 };
            let debug = p.expect(kind::EQUAL);
            if p.failed {
                break 'l1210;
            }
            let conversion = ('l1212: {
                let mark_l1212 = p.mark;
                let bit_l1212 = p.bit();
                if bit_l1212 & 0x40000000000000 != 0 {
                    'l1213: {
                        let Some(l1214) = fstring_conversion_rule(p) else { break 'l1213 };
                        break 'l1212 Some(l1214);
                    }
                    if p.failed {
                        break 'l1212 None;
                    }
                    p.mark = mark_l1212;
                }
                None
            });
            if p.failed {
                break 'l1210;
            }
            let format = ('l1215: {
                let mark_l1215 = p.mark;
                let bit_l1215 = p.bit();
                if bit_l1215 & 0x800 != 0 {
                    'l1216: {
                        let Some(l1217) = tstring_full_format_spec_rule(p) else { break 'l1216 };
                        break 'l1215 Some(l1217);
                    }
                    if p.failed {
                        break 'l1215 None;
                    }
                    p.mark = mark_l1215;
                }
                None
            });
            if p.failed {
                break 'l1210;
            }
            let Some(brace) = p.expect(kind::RBRACE) else { break 'l1210 };
            let range = p.range(mark);
            return { p.interpolation(a, debug, conversion, format, brace, range) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000 != 0 {
        'l1218: {
            let Some(l1219) = invalid_tstring_replacement_field_rule(p) else { break 'l1218 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn tstring_middle_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x8000000002000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = tstring_middle_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn tstring_middle_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x2000000 != 0 {
        'l1220: {
            let Some(l1221) = tstring_replacement_field_rule(p) else { break 'l1220 };
            return Some(l1221);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000000000000000 != 0 {
        'l1222: {
            let Some(t) = p.expect(kind::TSTRING_MIDDLE) else { break 'l1222 };
            return Some({ p.raw_constant(t) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn tstring_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x4000000000000000 == 0 {
        return None;
    }
    if p.memo.has(p.mark, 23) {
        return p.memo_get::<E>(23);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = tstring_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 23, &found);
    }
    found
}

fn tstring_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4000000000000000 != 0 {
        'l1223: {
            let Some(a) = p.expect(kind::TSTRING_START) else { break 'l1223 };
            let mut b = Vec::new();
            while let Some(element) = tstring_middle_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1223;
            }
            let Some(c) = p.expect(kind::TSTRING_END) else { break 'l1223 };
            return {
                p.version(14, "t-strings are")?;
                p.template_str(a, b, c)
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn string_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x8 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = string_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn string_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x8 != 0 {
        'l1224: {
            let Some(t) = p.expect(kind::STRING) else { break 'l1224 };
            return { p.string_constant(t) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn strings_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x4800000000000008 == 0 {
        return None;
    }
    if p.memo.has(p.mark, 24) {
        return p.memo_get::<E>(24);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = strings_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 24, &found);
    }
    found
}

fn strings_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if p.call_invalid && bit & 0x4800000000000008 != 0 {
        'l1225: {
            let Some(l1226) = invalid_string_tstring_concat_rule(p) else { break 'l1225 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000008 != 0 {
        'l1227: {
            let mut a = Vec::new();
            while let Some(element) = ('l1228: {
                let mark_l1228 = p.mark;
                let bit_l1228 = p.bit();
                if bit_l1228 & 0x800000000000000 != 0 {
                    'l1229: {
                        let Some(l1230) = fstring_rule(p) else { break 'l1229 };
                        break 'l1228 Some(l1230);
                    }
                    if p.failed {
                        break 'l1228 None;
                    }
                    p.mark = mark_l1228;
                }
                if bit_l1228 & 0x8 != 0 {
                    'l1231: {
                        let Some(l1232) = string_rule(p) else { break 'l1231 };
                        break 'l1228 Some(l1232);
                    }
                    if p.failed {
                        break 'l1228 None;
                    }
                    p.mark = mark_l1228;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l1227;
            }
            if a.is_empty() {
                break 'l1227;
            }
            let range = p.range(mark);
            return { p.concatenate_strings(a, range) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000000000 != 0 {
        'l1233: {
            let mut a = Vec::new();
            while let Some(element) = tstring_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1233;
            }
            if a.is_empty() {
                break 'l1233;
            }
            let range = p.range(mark);
            return { p.concatenate_tstrings(a, range) };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn list_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x200 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = list_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn list_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x200 != 0 {
        'l1234: {
            let Some(l1235) = p.expect(kind::LSQB) else { break 'l1234 };
            let a = ('l1236: {
                let mark_l1236 = p.mark;
                let bit_l1236 = p.bit();
                if bit_l1236 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1237: {
                        let Some(l1238) = star_named_expressions_rule(p) else { break 'l1237 };
                        break 'l1236 Some(l1238);
                    }
                    if p.failed {
                        break 'l1236 None;
                    }
                    p.mark = mark_l1236;
                }
                None
            });
            if p.failed {
                break 'l1234;
            }
            let Some(l1239) = p.expect(kind::RSQB) else { break 'l1234 };
            let range = p.range(mark);
            return Some({
                ex(ExprKind::List { elts: a.unwrap_or_default().into(), ctx: Load }, range)
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn tuple_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x80 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = tuple_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn tuple_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x80 != 0 {
        'l1240: {
            let Some(l1241) = p.expect(kind::LPAR) else { break 'l1240 };
            let a = ('l1242: {
                let mark_l1242 = p.mark;
                let bit_l1242 = p.bit();
                if bit_l1242 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1243: {
                        let Some(y) = star_named_expression_rule(p) else { break 'l1243 };
                        let Some(l1244) = p.expect(kind::COMMA) else { break 'l1243 };
                        let z = ('l1245: {
                            let mark_l1245 = p.mark;
                            let bit_l1245 = p.bit();
                            if bit_l1245 & 0x1e05400161c0481000008201c28e != 0 {
                                'l1246: {
                                    let Some(l1247) = star_named_expressions_rule(p) else {
                                        break 'l1246;
                                    };
                                    break 'l1245 Some(l1247);
                                }
                                if p.failed {
                                    break 'l1245 None;
                                }
                                p.mark = mark_l1245;
                            }
                            None
                        });
                        if p.failed {
                            break 'l1243;
                        }
                        break 'l1242 Some({ prepend(y, z.unwrap_or_default()) });
                    }
                    if p.failed {
                        break 'l1242 None;
                    }
                    p.mark = mark_l1242;
                }
                None
            });
            if p.failed {
                break 'l1240;
            }
            let Some(l1248) = p.expect(kind::RPAR) else { break 'l1240 };
            let range = p.range(mark);
            return Some({ tuple(a.unwrap_or_default(), Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn set_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x2000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = set_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn set_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x2000000 != 0 {
        'l1249: {
            let Some(l1250) = p.expect(kind::LBRACE) else { break 'l1249 };
            let Some(a) = star_named_expressions_rule(p) else { break 'l1249 };
            let Some(l1251) = p.expect(kind::RBRACE) else { break 'l1249 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::Set { elts: a.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn dict_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x2000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = dict_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn dict_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x2000000 != 0 {
        'l1252: {
            let Some(l1253) = p.expect(kind::LBRACE) else { break 'l1252 };
            let a = ('l1254: {
                let mark_l1254 = p.mark;
                let bit_l1254 = p.bit();
                if bit_l1254 & 0x1e05400161c0481000088200c28e != 0 {
                    'l1255: {
                        let Some(l1256) = double_starred_kvpairs_rule(p) else { break 'l1255 };
                        break 'l1254 Some(l1256);
                    }
                    if p.failed {
                        break 'l1254 None;
                    }
                    p.mark = mark_l1254;
                }
                None
            });
            if p.failed {
                break 'l1252;
            }
            let Some(l1257) = p.expect(kind::RBRACE) else { break 'l1252 };
            let range = p.range(mark);
            return Some({ dict(a.unwrap_or_default(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1258: {
            let Some(l1259) = p.expect(kind::LBRACE) else { break 'l1258 };
            let Some(l1260) = invalid_double_starred_kvpairs_rule(p) else { break 'l1258 };
            let Some(l1261) = p.expect(kind::RBRACE) else { break 'l1258 };
            return { None };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn double_starred_kvpairs_rule(p: &mut Parser<'_>) -> Option<Vec<KeyValue>> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = double_starred_kvpairs_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn double_starred_kvpairs_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<KeyValue>> {
    if bit & 0x1e05400161c0481000088200c28e != 0 {
        'l1262: {
            let mut a = Vec::new();
            let mut l1263 = p.mark;
            while let Some(element) = double_starred_kvpair_rule(p) {
                a.push(element);
                l1263 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1263;
            if p.failed || a.is_empty() {
                break 'l1262;
            }
            let l1264 = ('l1265: {
                let mark_l1265 = p.mark;
                let bit_l1265 = p.bit();
                if bit_l1265 & 0x1000 != 0 {
                    'l1266: {
                        let Some(l1267) = p.expect(kind::COMMA) else { break 'l1266 };
                        break 'l1265 Some(l1267);
                    }
                    if p.failed {
                        break 'l1265 None;
                    }
                    p.mark = mark_l1265;
                }
                None
            });
            if p.failed {
                break 'l1262;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn double_starred_kvpair_rule(p: &mut Parser<'_>) -> Option<KeyValue> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = double_starred_kvpair_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn double_starred_kvpair_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<KeyValue> {
    if bit & 0x800000000 != 0 {
        'l1268: {
            let Some(l1269) = p.expect(kind::DOUBLESTAR) else { break 'l1268 };
            let Some(a) = bitwise_or_rule(p) else { break 'l1268 };
            return Some({ (None, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1270: {
            let Some(a) = kvpair_rule(p) else { break 'l1270 };
            return Some({ (Some(a.0), a.1) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn kvpair_rule(p: &mut Parser<'_>) -> Option<(E, E)> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = kvpair_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn kvpair_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<(E, E)> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1271: {
            let Some(a) = expression_rule(p) else { break 'l1271 };
            let Some(l1272) = p.expect(kind::COLON) else { break 'l1271 };
            let Some(b) = expression_rule(p) else { break 'l1271 };
            return Some({ (a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn for_if_clauses_rule(p: &mut Parser<'_>) -> Option<Vec<Comprehension>> {
    let bit = p.bit();
    if bit & 0x8010000000000000000000 == 0 {
        return None;
    }
    if p.call_invalid && p.memo.has(p.mark, 25) {
        return p.memo_get::<Vec<Comprehension>>(25);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = for_if_clauses_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    if p.call_invalid {
        p.memo_put(mark, 25, &found);
    }
    found
}

fn for_if_clauses_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<Comprehension>> {
    if bit & 0x8010000000000000000000 != 0 {
        'l1273: {
            let mut l1274 = Vec::new();
            while let Some(element) = for_if_clause_rule(p) {
                l1274.push(element);
            }
            if p.failed {
                break 'l1273;
            }
            if l1274.is_empty() {
                break 'l1273;
            }
            return Some(l1274);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn for_if_clause_rule(p: &mut Parser<'_>) -> Option<Comprehension> {
    let bit = p.bit();
    if bit & 0x8010000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = for_if_clause_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn for_if_clause_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Comprehension> {
    let mut cut = false;
    if bit & 0x10000000000000000000 != 0 {
        'l1275: {
            let Some(l1276) = p.expect(kind::KW_async) else { break 'l1275 };
            let Some(l1277) = p.expect(kind::KW_for) else { break 'l1275 };
            let Some(a) = star_targets_rule(p) else { break 'l1275 };
            let Some(l1278) = p.expect(kind::KW_in) else { break 'l1275 };
            cut = true;
            let Some(b) = disjunction_rule(p) else { break 'l1275 };
            let mut c = Vec::new();
            while let Some(element) = ('l1279: {
                let mark_l1279 = p.mark;
                let bit_l1279 = p.bit();
                if bit_l1279 & 0x40000000000000000000000 != 0 {
                    'l1280: {
                        let Some(l1281) = p.expect(kind::KW_if) else { break 'l1280 };
                        let Some(z) = disjunction_rule(p) else { break 'l1280 };
                        break 'l1279 Some({ z });
                    }
                    if p.failed {
                        break 'l1279 None;
                    }
                    p.mark = mark_l1279;
                }
                None
            }) {
                c.push(element);
            }
            if p.failed {
                break 'l1275;
            }
            return {
                p.version(6, "Async comprehensions are")?;
                Some(Comprehension { target: a, iter: b, ifs: c.into(), is_async: true })
            };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
        if cut {
            return None;
        }
    }
    let mut cut = false;
    if bit & 0x8000000000000000000000 != 0 {
        'l1282: {
            let Some(l1283) = p.expect(kind::KW_for) else { break 'l1282 };
            let Some(a) = star_targets_rule(p) else { break 'l1282 };
            let Some(l1284) = p.expect(kind::KW_in) else { break 'l1282 };
            cut = true;
            let Some(b) = disjunction_rule(p) else { break 'l1282 };
            let mut c = Vec::new();
            while let Some(element) = ('l1285: {
                let mark_l1285 = p.mark;
                let bit_l1285 = p.bit();
                if bit_l1285 & 0x40000000000000000000000 != 0 {
                    'l1286: {
                        let Some(l1287) = p.expect(kind::KW_if) else { break 'l1286 };
                        let Some(z) = disjunction_rule(p) else { break 'l1286 };
                        break 'l1285 Some({ z });
                    }
                    if p.failed {
                        break 'l1285 None;
                    }
                    p.mark = mark_l1285;
                }
                None
            }) {
                c.push(element);
            }
            if p.failed {
                break 'l1282;
            }
            return Some({ Comprehension { target: a, iter: b, ifs: c.into(), is_async: false } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
        if cut {
            return None;
        }
    }
    if p.call_invalid && bit & 0x8010000000000000000000 != 0 {
        'l1288: {
            let Some(l1289) = invalid_for_if_clause_rule(p) else { break 'l1288 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x8010000000000000000000 != 0 {
        'l1290: {
            let Some(l1291) = invalid_for_target_rule(p) else { break 'l1290 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn listcomp_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x2000280 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = listcomp_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn listcomp_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x200 != 0 {
        'l1292: {
            let Some(l1293) = p.expect(kind::LSQB) else { break 'l1292 };
            let Some(a) = named_expression_rule(p) else { break 'l1292 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1292 };
            let Some(l1294) = p.expect(kind::RSQB) else { break 'l1292 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::ListComp { elt: a, generators: b.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000280 != 0 {
        'l1295: {
            let Some(l1296) = invalid_comprehension_rule(p) else { break 'l1295 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn setcomp_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x2000280 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = setcomp_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn setcomp_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x2000000 != 0 {
        'l1297: {
            let Some(l1298) = p.expect(kind::LBRACE) else { break 'l1297 };
            let Some(a) = named_expression_rule(p) else { break 'l1297 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1297 };
            let Some(l1299) = p.expect(kind::RBRACE) else { break 'l1297 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::SetComp { elt: a, generators: b.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000280 != 0 {
        'l1300: {
            let Some(l1301) = invalid_comprehension_rule(p) else { break 'l1300 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn genexp_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x2000280 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = genexp_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn genexp_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x80 != 0 {
        'l1302: {
            let Some(l1303) = p.expect(kind::LPAR) else { break 'l1302 };
            let Some(a) = ('l1304: {
                let mark_l1304 = p.mark;
                let bit_l1304 = p.bit();
                if bit_l1304 & 0x1e00000000000000000000000002 != 0 {
                    'l1305: {
                        let Some(l1306) = assignment_expression_rule(p) else { break 'l1305 };
                        break 'l1304 Some(l1306);
                    }
                    if p.failed {
                        break 'l1304 None;
                    }
                    p.mark = mark_l1304;
                }
                if bit_l1304 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1307: {
                        let Some(a) = expression_rule(p) else { break 'l1307 };
                        if p.at(kind::COLONEQUAL) {
                            break 'l1307;
                        }
                        if p.failed {
                            break 'l1307;
                        }
                        break 'l1304 Some({ a });
                    }
                    if p.failed {
                        break 'l1304 None;
                    }
                    p.mark = mark_l1304;
                }
                None
            }) else {
                break 'l1302;
            };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1302 };
            let Some(l1308) = p.expect(kind::RPAR) else { break 'l1302 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::GeneratorExp { elt: a, generators: b.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000280 != 0 {
        'l1309: {
            let Some(l1310) = invalid_comprehension_rule(p) else { break 'l1309 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn dictcomp_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x2000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = dictcomp_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn dictcomp_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x2000000 != 0 {
        'l1311: {
            let Some(l1312) = p.expect(kind::LBRACE) else { break 'l1311 };
            let Some(a) = kvpair_rule(p) else { break 'l1311 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1311 };
            let Some(l1313) = p.expect(kind::RBRACE) else { break 'l1311 };
            let range = p.range(mark);
            return Some({
                ex(ExprKind::DictComp { key: a.0, value: a.1, generators: b.into() }, range)
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000 != 0 {
        'l1314: {
            let Some(l1315) = invalid_dict_comprehension_rule(p) else { break 'l1314 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn arguments_rule(p: &mut Parser<'_>) -> Option<P<CallArguments>> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088201c28e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 26) {
        return p.memo_get::<P<CallArguments>>(26);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = arguments_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 26, &found);
    }
    found
}

fn arguments_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<CallArguments>> {
    if bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1316: {
            let Some(a) = args_rule(p) else { break 'l1316 };
            let l1317 = ('l1318: {
                let mark_l1318 = p.mark;
                let bit_l1318 = p.bit();
                if bit_l1318 & 0x1000 != 0 {
                    'l1319: {
                        let Some(l1320) = p.expect(kind::COMMA) else { break 'l1319 };
                        break 'l1318 Some(l1320);
                    }
                    if p.failed {
                        break 'l1318 None;
                    }
                    p.mark = mark_l1318;
                }
                None
            });
            if p.failed {
                break 'l1316;
            }
            if !p.at(kind::RPAR) {
                break 'l1316;
            }
            if p.failed {
                break 'l1316;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1321: {
            let Some(l1322) = invalid_arguments_rule(p) else { break 'l1321 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn args_rule(p: &mut Parser<'_>) -> Option<P<CallArguments>> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = args_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn args_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<CallArguments>> {
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l1323: {
            let mut a = Vec::new();
            let mut l1324 = p.mark;
            while let Some(element) = ('l1325: {
                let mark_l1325 = p.mark;
                let bit_l1325 = p.bit();
                if bit_l1325 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1326: {
                        let Some(a) = ('l1327: {
                            let mark_l1327 = p.mark;
                            let bit_l1327 = p.bit();
                            if bit_l1327 & 0x10000 != 0 {
                                'l1328: {
                                    let Some(l1329) = starred_expression_rule(p) else {
                                        break 'l1328;
                                    };
                                    break 'l1327 Some(l1329);
                                }
                                if p.failed {
                                    break 'l1327 None;
                                }
                                p.mark = mark_l1327;
                            }
                            if bit_l1327 & 0x1e00000000000000000000000002 != 0 {
                                'l1330: {
                                    let Some(l1331) = assignment_expression_rule(p) else {
                                        break 'l1330;
                                    };
                                    break 'l1327 Some(l1331);
                                }
                                if p.failed {
                                    break 'l1327 None;
                                }
                                p.mark = mark_l1327;
                            }
                            if bit_l1327 & 0x1e05400161c0481000008200c28e != 0 {
                                'l1332: {
                                    let Some(a) = expression_rule(p) else { break 'l1332 };
                                    if p.at(kind::COLONEQUAL) {
                                        break 'l1332;
                                    }
                                    if p.failed {
                                        break 'l1332;
                                    }
                                    break 'l1327 Some({ a });
                                }
                                if p.failed {
                                    break 'l1327 None;
                                }
                                p.mark = mark_l1327;
                            }
                            None
                        }) else {
                            break 'l1326;
                        };
                        if p.at(kind::EQUAL) {
                            break 'l1326;
                        }
                        if p.failed {
                            break 'l1326;
                        }
                        break 'l1325 Some({ a });
                    }
                    if p.failed {
                        break 'l1325 None;
                    }
                    p.mark = mark_l1325;
                }
                None
            }) {
                a.push(element);
                l1324 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1324;
            if p.failed || a.is_empty() {
                break 'l1323;
            }
            let b = ('l1333: {
                let mark_l1333 = p.mark;
                let bit_l1333 = p.bit();
                if bit_l1333 & 0x1000 != 0 {
                    'l1334: {
                        let Some(l1335) = p.expect(kind::COMMA) else { break 'l1334 };
                        let Some(k) = kwargs_rule(p) else { break 'l1334 };
                        break 'l1333 Some({ k });
                    }
                    if p.failed {
                        break 'l1333 None;
                    }
                    p.mark = mark_l1333;
                }
                None
            });
            if p.failed {
                break 'l1323;
            }
            return Some({ call_arguments(a, b.unwrap_or_default()) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1336: {
            let Some(a) = kwargs_rule(p) else { break 'l1336 };
            return Some({ call_arguments(Vec::new(), a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn kwargs_rule(p: &mut Parser<'_>) -> Option<Vec<KeywordOrStarred>> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = kwargs_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn kwargs_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<KeywordOrStarred>> {
    if bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1337: {
            let mut a = Vec::new();
            let mut l1338 = p.mark;
            while let Some(element) = kwarg_or_starred_rule(p) {
                a.push(element);
                l1338 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1338;
            if p.failed || a.is_empty() {
                break 'l1337;
            }
            let b = ('l1339: {
                let mark_l1339 = p.mark;
                let bit_l1339 = p.bit();
                if bit_l1339 & 0x1000 != 0 {
                    'l1340: {
                        let Some(l1341) = p.expect(kind::COMMA) else { break 'l1340 };
                        let mut z = Vec::new();
                        let mut l1342 = p.mark;
                        while let Some(element) = kwarg_or_double_starred_rule(p) {
                            z.push(element);
                            l1342 = p.mark;
                            if p.expect(kind::COMMA).is_none() {
                                break;
                            }
                        }
                        p.mark = l1342;
                        if p.failed || z.is_empty() {
                            break 'l1340;
                        }
                        break 'l1339 Some({ z });
                    }
                    if p.failed {
                        break 'l1339 None;
                    }
                    p.mark = mark_l1339;
                }
                None
            });
            if p.failed {
                break 'l1337;
            }
            return Some({ join(a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000088200c28e != 0 {
        'l1343: {
            let mut l1344 = Vec::new();
            let mut l1345 = p.mark;
            while let Some(element) = kwarg_or_double_starred_rule(p) {
                l1344.push(element);
                l1345 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1345;
            if p.failed || l1344.is_empty() {
                break 'l1343;
            }
            return Some(l1344);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn starred_expression_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x10000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = starred_expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn starred_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if p.call_invalid && bit & 0x10000 != 0 {
        'l1346: {
            let Some(l1347) = invalid_starred_expression_unpacking_rule(p) else { break 'l1346 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1348: {
            let Some(l1349) = p.expect(kind::STAR) else { break 'l1348 };
            let Some(a) = expression_rule(p) else { break 'l1348 };
            let range = p.range(mark);
            return Some({ starred(a, Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x10000 != 0 {
        'l1350: {
            let Some(l1351) = invalid_starred_expression_rule(p) else { break 'l1350 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn kwarg_or_starred_rule(p: &mut Parser<'_>) -> Option<KeywordOrStarred> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = kwarg_or_starred_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn kwarg_or_starred_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<KeywordOrStarred> {
    if p.call_invalid && bit & 0x1e05400161c0481000088200c28e != 0 {
        'l1352: {
            let Some(l1353) = invalid_kwarg_rule(p) else { break 'l1352 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1354: {
            let Some(a) = p.name() else { break 'l1354 };
            let Some(l1355) = p.expect(kind::EQUAL) else { break 'l1354 };
            let Some(b) = expression_rule(p) else { break 'l1354 };
            let range = p.range(mark);
            return Some({ keyword(Some(a), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1356: {
            let Some(a) = starred_expression_rule(p) else { break 'l1356 };
            return Some({ KeywordOrStarred::Starred(a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn kwarg_or_double_starred_rule(p: &mut Parser<'_>) -> Option<KeywordOrStarred> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = kwarg_or_double_starred_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn kwarg_or_double_starred_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<KeywordOrStarred> {
    if p.call_invalid && bit & 0x1e05400161c0481000088200c28e != 0 {
        'l1357: {
            let Some(l1358) = invalid_kwarg_rule(p) else { break 'l1357 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1359: {
            let Some(a) = p.name() else { break 'l1359 };
            let Some(l1360) = p.expect(kind::EQUAL) else { break 'l1359 };
            let Some(b) = expression_rule(p) else { break 'l1359 };
            let range = p.range(mark);
            return Some({ keyword(Some(a), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1361: {
            let Some(l1362) = p.expect(kind::DOUBLESTAR) else { break 'l1361 };
            let Some(b) = expression_rule(p) else { break 'l1361 };
            let range = p.range(mark);
            return Some({ keyword(None, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_targets_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000201028e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_targets_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_targets_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000001c0481000000201028e != 0 {
        'l1363: {
            let Some(a) = star_target_rule(p) else { break 'l1363 };
            if p.at(kind::COMMA) {
                break 'l1363;
            }
            if p.failed {
                break 'l1363;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000201028e != 0 {
        'l1364: {
            let Some(a) = star_target_rule(p) else { break 'l1364 };
            let mut b = Vec::new();
            while let Some(element) = ('l1365: {
                let mark_l1365 = p.mark;
                let bit_l1365 = p.bit();
                if bit_l1365 & 0x1000 != 0 {
                    'l1366: {
                        let Some(l1367) = p.expect(kind::COMMA) else { break 'l1366 };
                        let Some(c) = star_target_rule(p) else { break 'l1366 };
                        break 'l1365 Some({ c });
                    }
                    if p.failed {
                        break 'l1365 None;
                    }
                    p.mark = mark_l1365;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l1364;
            }
            let l1368 = ('l1369: {
                let mark_l1369 = p.mark;
                let bit_l1369 = p.bit();
                if bit_l1369 & 0x1000 != 0 {
                    'l1370: {
                        let Some(l1371) = p.expect(kind::COMMA) else { break 'l1370 };
                        break 'l1369 Some(l1371);
                    }
                    if p.failed {
                        break 'l1369 None;
                    }
                    p.mark = mark_l1369;
                }
                None
            });
            if p.failed {
                break 'l1364;
            }
            let range = p.range(mark);
            return Some({ tuple(prepend(a, b), Store, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_targets_list_seq_rule(p: &mut Parser<'_>) -> Option<Vec<E>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000201028e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_targets_list_seq_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_targets_list_seq_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<E>> {
    if bit & 0x1e00000001c0481000000201028e != 0 {
        'l1372: {
            let mut a = Vec::new();
            let mut l1373 = p.mark;
            while let Some(element) = star_target_rule(p) {
                a.push(element);
                l1373 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1373;
            if p.failed || a.is_empty() {
                break 'l1372;
            }
            let l1374 = ('l1375: {
                let mark_l1375 = p.mark;
                let bit_l1375 = p.bit();
                if bit_l1375 & 0x1000 != 0 {
                    'l1376: {
                        let Some(l1377) = p.expect(kind::COMMA) else { break 'l1376 };
                        break 'l1375 Some(l1377);
                    }
                    if p.failed {
                        break 'l1375 None;
                    }
                    p.mark = mark_l1375;
                }
                None
            });
            if p.failed {
                break 'l1372;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_targets_tuple_seq_rule(p: &mut Parser<'_>) -> Option<Vec<E>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000201028e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_targets_tuple_seq_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_targets_tuple_seq_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<E>> {
    if bit & 0x1e00000001c0481000000201028e != 0 {
        'l1378: {
            let Some(a) = star_target_rule(p) else { break 'l1378 };
            let mut b = Vec::new();
            while let Some(element) = ('l1379: {
                let mark_l1379 = p.mark;
                let bit_l1379 = p.bit();
                if bit_l1379 & 0x1000 != 0 {
                    'l1380: {
                        let Some(l1381) = p.expect(kind::COMMA) else { break 'l1380 };
                        let Some(c) = star_target_rule(p) else { break 'l1380 };
                        break 'l1379 Some({ c });
                    }
                    if p.failed {
                        break 'l1379 None;
                    }
                    p.mark = mark_l1379;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l1378;
            }
            if b.is_empty() {
                break 'l1378;
            }
            let l1382 = ('l1383: {
                let mark_l1383 = p.mark;
                let bit_l1383 = p.bit();
                if bit_l1383 & 0x1000 != 0 {
                    'l1384: {
                        let Some(l1385) = p.expect(kind::COMMA) else { break 'l1384 };
                        break 'l1383 Some(l1385);
                    }
                    if p.failed {
                        break 'l1383 None;
                    }
                    p.mark = mark_l1383;
                }
                None
            });
            if p.failed {
                break 'l1378;
            }
            return Some({ prepend(a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000201028e != 0 {
        'l1386: {
            let Some(a) = star_target_rule(p) else { break 'l1386 };
            let Some(l1387) = p.expect(kind::COMMA) else { break 'l1386 };
            return Some({ vec![a] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_target_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000201028e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 27) {
        return p.memo_get::<E>(27);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_target_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 27, &found);
    }
    found
}

fn star_target_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x10000 != 0 {
        'l1388: {
            let Some(l1389) = p.expect(kind::STAR) else { break 'l1388 };
            let Some(a) = ('l1390: {
                let mark_l1390 = p.mark;
                let bit_l1390 = p.bit();
                if bit_l1390 & 0x1e00000001c0481000000201028e != 0 {
                    'l1391: {
                        if p.at(kind::STAR) {
                            break 'l1391;
                        }
                        if p.failed {
                            break 'l1391;
                        }
                        let Some(a) = star_target_rule(p) else { break 'l1391 };
                        break 'l1390 Some({ a });
                    }
                    if p.failed {
                        break 'l1390 None;
                    }
                    p.mark = mark_l1390;
                }
                None
            }) else {
                break 'l1388;
            };
            let range = p.range(mark);
            return Some({ starred(set_context(a, Store), Store, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l1392: {
            let Some(l1393) = target_with_star_atom_rule(p) else { break 'l1392 };
            return Some(l1393);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn target_with_star_atom_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000200028e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 28) {
        return p.memo_get::<E>(28);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = target_with_star_atom_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 28, &found);
    }
    found
}

fn target_with_star_atom_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l1394: {
            let Some(a) = t_primary_rule(p) else { break 'l1394 };
            let Some(l1395) = p.expect(kind::DOT) else { break 'l1394 };
            let Some(b) = p.name() else { break 'l1394 };
            let l1396 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1396;
            if matched {
                break 'l1394;
            }
            if p.failed {
                break 'l1394;
            }
            let range = p.range(mark);
            return Some({ attribute(a, b, Store, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l1397: {
            let Some(a) = t_primary_rule(p) else { break 'l1397 };
            let Some(l1398) = p.expect(kind::LSQB) else { break 'l1397 };
            let Some(b) = slices_rule(p) else { break 'l1397 };
            let Some(l1399) = p.expect(kind::RSQB) else { break 'l1397 };
            let l1400 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1400;
            if matched {
                break 'l1397;
            }
            if p.failed {
                break 'l1397;
            }
            let range = p.range(mark);
            return Some({ subscript(a, b, Store, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000282 != 0 {
        'l1401: {
            let Some(l1402) = star_atom_rule(p) else { break 'l1401 };
            return Some(l1402);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn star_atom_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000282 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = star_atom_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_atom_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1403: {
            let Some(a) = p.name() else { break 'l1403 };
            return Some({ set_context(a, Store) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1404: {
            let Some(l1405) = p.expect(kind::LPAR) else { break 'l1404 };
            let Some(a) = target_with_star_atom_rule(p) else { break 'l1404 };
            let Some(l1406) = p.expect(kind::RPAR) else { break 'l1404 };
            return Some({ set_context(a, Store) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1407: {
            let Some(l1408) = p.expect(kind::LPAR) else { break 'l1407 };
            let a = ('l1409: {
                let mark_l1409 = p.mark;
                let bit_l1409 = p.bit();
                if bit_l1409 & 0x1e00000001c0481000000201028e != 0 {
                    'l1410: {
                        let Some(l1411) = star_targets_tuple_seq_rule(p) else { break 'l1410 };
                        break 'l1409 Some(l1411);
                    }
                    if p.failed {
                        break 'l1409 None;
                    }
                    p.mark = mark_l1409;
                }
                None
            });
            if p.failed {
                break 'l1407;
            }
            let Some(l1412) = p.expect(kind::RPAR) else { break 'l1407 };
            let range = p.range(mark);
            return Some({ tuple(a.unwrap_or_default(), Store, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1413: {
            let Some(l1414) = p.expect(kind::LSQB) else { break 'l1413 };
            let a = ('l1415: {
                let mark_l1415 = p.mark;
                let bit_l1415 = p.bit();
                if bit_l1415 & 0x1e00000001c0481000000201028e != 0 {
                    'l1416: {
                        let Some(l1417) = star_targets_list_seq_rule(p) else { break 'l1416 };
                        break 'l1415 Some(l1417);
                    }
                    if p.failed {
                        break 'l1415 None;
                    }
                    p.mark = mark_l1415;
                }
                None
            });
            if p.failed {
                break 'l1413;
            }
            let Some(l1418) = p.expect(kind::RSQB) else { break 'l1413 };
            let range = p.range(mark);
            return Some({
                ex(ExprKind::List { elts: a.unwrap_or_default().into(), ctx: Store }, range)
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn single_target_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000200028e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = single_target_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn single_target_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l1419: {
            let Some(l1420) = single_subscript_attribute_target_rule(p) else { break 'l1419 };
            return Some(l1420);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1421: {
            let Some(a) = p.name() else { break 'l1421 };
            return Some({ set_context(a, Store) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1422: {
            let Some(l1423) = p.expect(kind::LPAR) else { break 'l1422 };
            let Some(a) = single_target_rule(p) else { break 'l1422 };
            let Some(l1424) = p.expect(kind::RPAR) else { break 'l1422 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn single_subscript_attribute_target_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000200028e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = single_subscript_attribute_target_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn single_subscript_attribute_target_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l1425: {
            let Some(a) = t_primary_rule(p) else { break 'l1425 };
            let Some(l1426) = p.expect(kind::DOT) else { break 'l1425 };
            let Some(b) = p.name() else { break 'l1425 };
            let l1427 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1427;
            if matched {
                break 'l1425;
            }
            if p.failed {
                break 'l1425;
            }
            let range = p.range(mark);
            return Some({ attribute(a, b, Store, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l1428: {
            let Some(a) = t_primary_rule(p) else { break 'l1428 };
            let Some(l1429) = p.expect(kind::LSQB) else { break 'l1428 };
            let Some(b) = slices_rule(p) else { break 'l1428 };
            let Some(l1430) = p.expect(kind::RSQB) else { break 'l1428 };
            let l1431 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1431;
            if matched {
                break 'l1428;
            }
            if p.failed {
                break 'l1428;
            }
            let range = p.range(mark);
            return Some({ subscript(a, b, Store, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn t_primary_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000200028e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 29) {
        return p.memo_get::<E>(29);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = t_primary_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 29, &found);
    }
    found
}

fn t_primary_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l1432: {
        if bit & 0x1e00000001c0481000000200028e != 0 {
            'l1433: {
                let Some(a) = atom_rule(p) else { break 'l1433 };
                let l1434 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1434;
                if !matched {
                    break 'l1433;
                }
                if p.failed {
                    break 'l1433;
                }
                break 'l1432 Some({ a });
            }
            if p.failed {
                break 'l1432 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l1435: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l1436: {
                let Some(l1437) = p.expect(kind::DOT) else { break 'l1436 };
                let Some(b) = p.name() else { break 'l1436 };
                let l1438 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1438;
                if !matched {
                    break 'l1436;
                }
                if p.failed {
                    break 'l1436;
                }
                let a = left;
                let range = p.range(mark);
                left = attribute(a, b, Load, range);
                continue 'l1435;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x200 != 0 {
            'l1439: {
                let Some(l1440) = p.expect(kind::LSQB) else { break 'l1439 };
                let Some(b) = slices_rule(p) else { break 'l1439 };
                let Some(l1441) = p.expect(kind::RSQB) else { break 'l1439 };
                let l1442 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1442;
                if !matched {
                    break 'l1439;
                }
                if p.failed {
                    break 'l1439;
                }
                let a = left;
                let range = p.range(mark);
                left = subscript(a, b, Load, range);
                continue 'l1435;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x2000280 != 0 {
            'l1443: {
                let Some(b) = genexp_rule(p) else { break 'l1443 };
                let l1444 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1444;
                if !matched {
                    break 'l1443;
                }
                if p.failed {
                    break 'l1443;
                }
                let a = left;
                let range = p.range(mark);
                left = call(a, Some(genexp_call(b)), range);
                continue 'l1435;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x80 != 0 {
            'l1445: {
                let Some(l1446) = p.expect(kind::LPAR) else { break 'l1445 };
                let b = ('l1447: {
                    let mark_l1447 = p.mark;
                    let bit_l1447 = p.bit();
                    if bit_l1447 & 0x1e05400161c0481000088201c28e != 0 {
                        'l1448: {
                            let Some(l1449) = arguments_rule(p) else { break 'l1448 };
                            break 'l1447 Some(l1449);
                        }
                        if p.failed {
                            break 'l1447 None;
                        }
                        p.mark = mark_l1447;
                    }
                    None
                });
                if p.failed {
                    break 'l1445;
                }
                let Some(l1450) = p.expect(kind::RPAR) else { break 'l1445 };
                let l1451 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1451;
                if !matched {
                    break 'l1445;
                }
                if p.failed {
                    break 'l1445;
                }
                let a = left;
                let range = p.range(mark);
                left = call(a, b, range);
                continue 'l1435;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        return Some(left);
    }
}

pub fn t_lookahead_rule(p: &mut Parser<'_>) -> Option<Tok> {
    let bit = p.bit();
    if bit & 0x800280 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = t_lookahead_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn t_lookahead_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Tok> {
    if bit & 0x80 != 0 {
        'l1452: {
            let Some(l1453) = p.expect(kind::LPAR) else { break 'l1452 };
            return Some(l1453);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1454: {
            let Some(l1455) = p.expect(kind::LSQB) else { break 'l1454 };
            return Some(l1455);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000 != 0 {
        'l1456: {
            let Some(l1457) = p.expect(kind::DOT) else { break 'l1456 };
            return Some(l1457);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn del_targets_rule(p: &mut Parser<'_>) -> Option<Vec<E>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000200028e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = del_targets_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn del_targets_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<E>> {
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l1458: {
            let mut a = Vec::new();
            let mut l1459 = p.mark;
            while let Some(element) = del_target_rule(p) {
                a.push(element);
                l1459 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1459;
            if p.failed || a.is_empty() {
                break 'l1458;
            }
            let l1460 = ('l1461: {
                let mark_l1461 = p.mark;
                let bit_l1461 = p.bit();
                if bit_l1461 & 0x1000 != 0 {
                    'l1462: {
                        let Some(l1463) = p.expect(kind::COMMA) else { break 'l1462 };
                        break 'l1461 Some(l1463);
                    }
                    if p.failed {
                        break 'l1461 None;
                    }
                    p.mark = mark_l1461;
                }
                None
            });
            if p.failed {
                break 'l1458;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn del_target_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000001c0481000000200028e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 30) {
        return p.memo_get::<E>(30);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = del_target_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 30, &found);
    }
    found
}

fn del_target_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l1464: {
            let Some(a) = t_primary_rule(p) else { break 'l1464 };
            let Some(l1465) = p.expect(kind::DOT) else { break 'l1464 };
            let Some(b) = p.name() else { break 'l1464 };
            let l1466 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1466;
            if matched {
                break 'l1464;
            }
            if p.failed {
                break 'l1464;
            }
            let range = p.range(mark);
            return Some({ attribute(a, b, Del, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l1467: {
            let Some(a) = t_primary_rule(p) else { break 'l1467 };
            let Some(l1468) = p.expect(kind::LSQB) else { break 'l1467 };
            let Some(b) = slices_rule(p) else { break 'l1467 };
            let Some(l1469) = p.expect(kind::RSQB) else { break 'l1467 };
            let l1470 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1470;
            if matched {
                break 'l1467;
            }
            if p.failed {
                break 'l1467;
            }
            let range = p.range(mark);
            return Some({ subscript(a, b, Del, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000282 != 0 {
        'l1471: {
            let Some(l1472) = del_t_atom_rule(p) else { break 'l1471 };
            return Some(l1472);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn del_t_atom_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000282 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = del_t_atom_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn del_t_atom_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1473: {
            let Some(a) = p.name() else { break 'l1473 };
            return Some({ set_context(a, Del) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1474: {
            let Some(l1475) = p.expect(kind::LPAR) else { break 'l1474 };
            let Some(a) = del_target_rule(p) else { break 'l1474 };
            let Some(l1476) = p.expect(kind::RPAR) else { break 'l1474 };
            return Some({ set_context(a, Del) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1477: {
            let Some(l1478) = p.expect(kind::LPAR) else { break 'l1477 };
            let a = ('l1479: {
                let mark_l1479 = p.mark;
                let bit_l1479 = p.bit();
                if bit_l1479 & 0x1e00000001c0481000000200028e != 0 {
                    'l1480: {
                        let Some(l1481) = del_targets_rule(p) else { break 'l1480 };
                        break 'l1479 Some(l1481);
                    }
                    if p.failed {
                        break 'l1479 None;
                    }
                    p.mark = mark_l1479;
                }
                None
            });
            if p.failed {
                break 'l1477;
            }
            let Some(l1482) = p.expect(kind::RPAR) else { break 'l1477 };
            let range = p.range(mark);
            return Some({ tuple(a.unwrap_or_default(), Del, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1483: {
            let Some(l1484) = p.expect(kind::LSQB) else { break 'l1483 };
            let a = ('l1485: {
                let mark_l1485 = p.mark;
                let bit_l1485 = p.bit();
                if bit_l1485 & 0x1e00000001c0481000000200028e != 0 {
                    'l1486: {
                        let Some(l1487) = del_targets_rule(p) else { break 'l1486 };
                        break 'l1485 Some(l1487);
                    }
                    if p.failed {
                        break 'l1485 None;
                    }
                    p.mark = mark_l1485;
                }
                None
            });
            if p.failed {
                break 'l1483;
            }
            let Some(l1488) = p.expect(kind::RSQB) else { break 'l1483 };
            let range = p.range(mark);
            return Some({
                ex(ExprKind::List { elts: a.unwrap_or_default().into(), ctx: Del }, range)
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn type_expressions_rule(p: &mut Parser<'_>) -> Option<Vec<E>> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = type_expressions_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_expressions_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<E>> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1489: {
            let mut a = Vec::new();
            let mut l1490 = p.mark;
            while let Some(element) = expression_rule(p) {
                a.push(element);
                l1490 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1490;
            if p.failed || a.is_empty() {
                break 'l1489;
            }
            let Some(l1491) = p.expect(kind::COMMA) else { break 'l1489 };
            let Some(l1492) = p.expect(kind::STAR) else { break 'l1489 };
            let Some(b) = expression_rule(p) else { break 'l1489 };
            let Some(l1493) = p.expect(kind::COMMA) else { break 'l1489 };
            let Some(l1494) = p.expect(kind::DOUBLESTAR) else { break 'l1489 };
            let Some(c) = expression_rule(p) else { break 'l1489 };
            return Some({ append(a, [b, c]) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1495: {
            let mut a = Vec::new();
            let mut l1496 = p.mark;
            while let Some(element) = expression_rule(p) {
                a.push(element);
                l1496 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1496;
            if p.failed || a.is_empty() {
                break 'l1495;
            }
            let Some(l1497) = p.expect(kind::COMMA) else { break 'l1495 };
            let Some(l1498) = p.expect(kind::STAR) else { break 'l1495 };
            let Some(b) = expression_rule(p) else { break 'l1495 };
            return Some({ append(a, [b]) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1499: {
            let mut a = Vec::new();
            let mut l1500 = p.mark;
            while let Some(element) = expression_rule(p) {
                a.push(element);
                l1500 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1500;
            if p.failed || a.is_empty() {
                break 'l1499;
            }
            let Some(l1501) = p.expect(kind::COMMA) else { break 'l1499 };
            let Some(l1502) = p.expect(kind::DOUBLESTAR) else { break 'l1499 };
            let Some(b) = expression_rule(p) else { break 'l1499 };
            return Some({ append(a, [b]) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1503: {
            let Some(l1504) = p.expect(kind::STAR) else { break 'l1503 };
            let Some(a) = expression_rule(p) else { break 'l1503 };
            let Some(l1505) = p.expect(kind::COMMA) else { break 'l1503 };
            let Some(l1506) = p.expect(kind::DOUBLESTAR) else { break 'l1503 };
            let Some(b) = expression_rule(p) else { break 'l1503 };
            return Some({ vec![a, b] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1507: {
            let Some(l1508) = p.expect(kind::STAR) else { break 'l1507 };
            let Some(a) = expression_rule(p) else { break 'l1507 };
            return Some({ vec![a] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1509: {
            let Some(l1510) = p.expect(kind::DOUBLESTAR) else { break 'l1509 };
            let Some(a) = expression_rule(p) else { break 'l1509 };
            return Some({ vec![a] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1511: {
            let mut l1512 = Vec::new();
            let mut l1513 = p.mark;
            while let Some(element) = expression_rule(p) {
                l1512.push(element);
                l1513 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1513;
            if p.failed || l1512.is_empty() {
                break 'l1511;
            }
            return Some(l1512);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn func_type_comment_rule(p: &mut Parser<'_>) -> Option<Tok> {
    let bit = p.bit();
    if bit & 0x200000000000010 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = func_type_comment_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn func_type_comment_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Tok> {
    if bit & 0x10 != 0 {
        'l1514: {
            let Some(l1515) = p.expect(kind::NEWLINE) else { break 'l1514 };
            let Some(t) = p.expect(kind::TYPE_COMMENT) else { break 'l1514 };
            let l1516 = p.mark;
            let matched = ('l1517: {
                let mark_l1517 = p.mark;
                let bit_l1517 = p.bit();
                if bit_l1517 & 0x10 != 0 {
                    'l1518: {
                        let Some(l1519) = p.expect(kind::NEWLINE) else { break 'l1518 };
                        let Some(l1520) = p.expect(kind::INDENT) else { break 'l1518 };
                        break 'l1517 Some(());
                    }
                    if p.failed {
                        break 'l1517 None;
                    }
                    p.mark = mark_l1517;
                }
                None
            })
            .is_some();
            p.mark = l1516;
            if !matched {
                break 'l1514;
            }
            if p.failed {
                break 'l1514;
            }
            return Some({ t });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x200000000000000 != 0 {
        'l1521: {
            let Some(l1522) = invalid_double_type_comments_rule(p) else { break 'l1521 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000 != 0 {
        'l1523: {
            let Some(l1524) = p.expect(kind::TYPE_COMMENT) else { break 'l1523 };
            return Some(l1524);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_arguments_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_arguments_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_arguments_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1525: {
            let Some(l1526) = ('l1527: {
                let mark_l1527 = p.mark;
                let bit_l1527 = p.bit();
                if bit_l1527 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1528: {
                        let Some(l1529) = ('l1530: {
                            let mark_l1530 = p.mark;
                            let bit_l1530 = p.bit();
                            if bit_l1530 & 0x1e05400161c0481000008201c28e != 0 {
                                'l1531: {
                                    let mut l1532 = Vec::new();
                                    let mut l1533 = p.mark;
                                    while let Some(element) = ('l1534: {
                                        let mark_l1534 = p.mark;
                                        let bit_l1534 = p.bit();
                                        if bit_l1534 & 0x1e05400161c0481000008201c28e != 0 {
                                            'l1535: {
                                                let Some(a) = ('l1536: {
                                                    let mark_l1536 = p.mark;
                                                    let bit_l1536 = p.bit();
                                                    if bit_l1536 & 0x10000 != 0 {
                                                        'l1537: {
                                                            let Some(l1538) =
                                                                starred_expression_rule(p)
                                                            else {
                                                                break 'l1537;
                                                            };
                                                            break 'l1536 Some(l1538);
                                                        }
                                                        if p.failed {
                                                            break 'l1536 None;
                                                        }
                                                        p.mark = mark_l1536;
                                                    }
                                                    if bit_l1536 & 0x1e00000000000000000000000002
                                                        != 0
                                                    {
                                                        'l1539: {
                                                            let Some(l1540) =
                                                                assignment_expression_rule(p)
                                                            else {
                                                                break 'l1539;
                                                            };
                                                            break 'l1536 Some(l1540);
                                                        }
                                                        if p.failed {
                                                            break 'l1536 None;
                                                        }
                                                        p.mark = mark_l1536;
                                                    }
                                                    if bit_l1536 & 0x1e05400161c0481000008200c28e
                                                        != 0
                                                    {
                                                        'l1541: {
                                                            let Some(a) = expression_rule(p) else {
                                                                break 'l1541;
                                                            };
                                                            if p.at(kind::COLONEQUAL) {
                                                                break 'l1541;
                                                            }
                                                            if p.failed {
                                                                break 'l1541;
                                                            }
                                                            break 'l1536 Some({ a });
                                                        }
                                                        if p.failed {
                                                            break 'l1536 None;
                                                        }
                                                        p.mark = mark_l1536;
                                                    }
                                                    None
                                                }) else {
                                                    break 'l1535;
                                                };
                                                if p.at(kind::EQUAL) {
                                                    break 'l1535;
                                                }
                                                if p.failed {
                                                    break 'l1535;
                                                }
                                                break 'l1534 Some({ () });
                                            }
                                            if p.failed {
                                                break 'l1534 None;
                                            }
                                            p.mark = mark_l1534;
                                        }
                                        None
                                    }) {
                                        l1532.push(element);
                                        l1533 = p.mark;
                                        if p.expect(kind::COMMA).is_none() {
                                            break;
                                        }
                                    }
                                    p.mark = l1533;
                                    if p.failed || l1532.is_empty() {
                                        break 'l1531;
                                    }
                                    let Some(l1542) = p.expect(kind::COMMA) else { break 'l1531 };
                                    let Some(l1543) = kwargs_rule(p) else { break 'l1531 };
                                    break 'l1530 Some({ () });
                                }
                                if p.failed {
                                    break 'l1530 None;
                                }
                                p.mark = mark_l1530;
                            }
                            None
                        }) else {
                            break 'l1528;
                        };
                        break 'l1527 Some(l1529);
                    }
                    if p.failed {
                        break 'l1527 None;
                    }
                    p.mark = mark_l1527;
                }
                if bit_l1527 & 0x1e05400161c0481000088201c28e != 0 {
                    'l1544: {
                        let Some(l1545) = kwargs_rule(p) else { break 'l1544 };
                        break 'l1527 Some({ () });
                    }
                    if p.failed {
                        break 'l1527 None;
                    }
                    p.mark = mark_l1527;
                }
                None
            }) else {
                break 'l1525;
            };
            let Some(a) = p.expect(kind::COMMA) else { break 'l1525 };
            let mut l1546 = Vec::new();
            let mut l1547 = p.mark;
            while let Some(element) = ('l1548: {
                let mark_l1548 = p.mark;
                let bit_l1548 = p.bit();
                if bit_l1548 & 0x10000 != 0 {
                    'l1549: {
                        let Some(l1550) = starred_expression_rule(p) else { break 'l1549 };
                        if p.at(kind::EQUAL) {
                            break 'l1549;
                        }
                        if p.failed {
                            break 'l1549;
                        }
                        break 'l1548 Some(l1550);
                    }
                    if p.failed {
                        break 'l1548 None;
                    }
                    p.mark = mark_l1548;
                }
                None
            }) {
                l1546.push(element);
                l1547 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1547;
            if p.failed || l1546.is_empty() {
                break 'l1525;
            }
            {
                p.raise_from(&a, "iterable argument unpacking follows keyword argument unpacking");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1551: {
            let Some(a) = expression_rule(p) else { break 'l1551 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1551 };
            let Some(l1552) = p.expect(kind::COMMA) else { break 'l1551 };
            let l1553 = ('l1554: {
                let mark_l1554 = p.mark;
                let bit_l1554 = p.bit();
                if bit_l1554 & 0x1e05400161c0481000088201c28e != 0 {
                    'l1555: {
                        let Some(l1556) = args_rule(p) else { break 'l1555 };
                        break 'l1554 Some({ () });
                    }
                    if p.failed {
                        break 'l1554 None;
                    }
                    p.mark = mark_l1554;
                }
                if bit_l1554 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1557: {
                        let Some(l1558) = expression_rule(p) else { break 'l1557 };
                        let Some(l1559) = for_if_clauses_rule(p) else { break 'l1557 };
                        break 'l1554 Some({ () });
                    }
                    if p.failed {
                        break 'l1554 None;
                    }
                    p.mark = mark_l1554;
                }
                None
            });
            if p.failed {
                break 'l1551;
            }
            let range = p.range(mark);
            {
                p.raise_range(
                    &a,
                    last_comprehension_item(&b),
                    "Generator expression must be parenthesized",
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1560: {
            let Some(a) = p.name() else { break 'l1560 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1560 };
            let Some(l1561) = expression_rule(p) else { break 'l1560 };
            let Some(l1562) = for_if_clauses_rule(p) else { break 'l1560 };
            let range = p.range(mark);
            {
                p.raise_range(
                    &a,
                    &b,
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1563: {
            let l1564 = ('l1565: {
                let mark_l1565 = p.mark;
                let bit_l1565 = p.bit();
                if bit_l1565 & 0x1e05400161c0481000088201c28e != 0 {
                    'l1566: {
                        let Some(l1567) = args_rule(p) else { break 'l1566 };
                        let Some(l1568) = p.expect(kind::COMMA) else { break 'l1566 };
                        break 'l1565 Some(());
                    }
                    if p.failed {
                        break 'l1565 None;
                    }
                    p.mark = mark_l1565;
                }
                None
            });
            if p.failed {
                break 'l1563;
            }
            let Some(a) = p.name() else { break 'l1563 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1563 };
            let l1569 = p.mark;
            let matched = ('l1570: {
                let mark_l1570 = p.mark;
                let bit_l1570 = p.bit();
                if bit_l1570 & 0x1000 != 0 {
                    'l1571: {
                        let Some(l1572) = p.expect(kind::COMMA) else { break 'l1571 };
                        break 'l1570 Some(l1572);
                    }
                    if p.failed {
                        break 'l1570 None;
                    }
                    p.mark = mark_l1570;
                }
                if bit_l1570 & 0x100 != 0 {
                    'l1573: {
                        let Some(l1574) = p.expect(kind::RPAR) else { break 'l1573 };
                        break 'l1570 Some(l1574);
                    }
                    if p.failed {
                        break 'l1570 None;
                    }
                    p.mark = mark_l1570;
                }
                None
            })
            .is_some();
            p.mark = l1569;
            if !matched {
                break 'l1563;
            }
            if p.failed {
                break 'l1563;
            }
            let range = p.range(mark);
            {
                p.raise_range(&a, &b, "expected argument value expression");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1575: {
            let Some(a) = args_rule(p) else { break 'l1575 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1575 };
            {
                p.nonparen_genexp_in_call(&a, &b);
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1576: {
            let Some(l1577) = args_rule(p) else { break 'l1576 };
            let Some(l1578) = p.expect(kind::COMMA) else { break 'l1576 };
            let Some(a) = expression_rule(p) else { break 'l1576 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1576 };
            let range = p.range(mark);
            {
                p.raise_range(
                    &a,
                    last_comprehension_item(&b),
                    "Generator expression must be parenthesized",
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1579: {
            let Some(a) = args_rule(p) else { break 'l1579 };
            let Some(l1580) = p.expect(kind::COMMA) else { break 'l1579 };
            let Some(l1581) = args_rule(p) else { break 'l1579 };
            {
                p.arguments_parsing_error(&a);
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_kwarg_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_kwarg_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_kwarg_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1c00000000000000000 != 0 {
        'l1582: {
            let Some(a) = ('l1583: {
                let mark_l1583 = p.mark;
                let bit_l1583 = p.bit();
                if bit_l1583 & 0x1000000000000000000 != 0 {
                    'l1584: {
                        let Some(l1585) = p.expect(kind::KW_True) else { break 'l1584 };
                        break 'l1583 Some(l1585);
                    }
                    if p.failed {
                        break 'l1583 None;
                    }
                    p.mark = mark_l1583;
                }
                if bit_l1583 & 0x400000000000000000 != 0 {
                    'l1586: {
                        let Some(l1587) = p.expect(kind::KW_False) else { break 'l1586 };
                        break 'l1583 Some(l1587);
                    }
                    if p.failed {
                        break 'l1583 None;
                    }
                    p.mark = mark_l1583;
                }
                if bit_l1583 & 0x800000000000000000 != 0 {
                    'l1588: {
                        let Some(l1589) = p.expect(kind::KW_None) else { break 'l1588 };
                        break 'l1583 Some(l1589);
                    }
                    if p.failed {
                        break 'l1583 None;
                    }
                    p.mark = mark_l1583;
                }
                None
            }) else {
                break 'l1582;
            };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1582 };
            let range = p.range(mark);
            {
                let message = format!("cannot assign to {}", p.text(a));
                p.raise_range(&a, &b, message);
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1590: {
            let Some(a) = p.name() else { break 'l1590 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1590 };
            let Some(l1591) = expression_rule(p) else { break 'l1590 };
            let Some(l1592) = for_if_clauses_rule(p) else { break 'l1590 };
            let range = p.range(mark);
            {
                p.raise_range(
                    &a,
                    &b,
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1593: {
            let l1594 = p.mark;
            let matched = ('l1595: {
                let mark_l1595 = p.mark;
                let bit_l1595 = p.bit();
                if bit_l1595 & 0x1e00000000000000000000000002 != 0 {
                    'l1596: {
                        let Some(l1597) = p.name() else { break 'l1596 };
                        let Some(l1598) = p.expect(kind::EQUAL) else { break 'l1596 };
                        break 'l1595 Some(());
                    }
                    if p.failed {
                        break 'l1595 None;
                    }
                    p.mark = mark_l1595;
                }
                None
            })
            .is_some();
            p.mark = l1594;
            if matched {
                break 'l1593;
            }
            if p.failed {
                break 'l1593;
            }
            let Some(a) = expression_rule(p) else { break 'l1593 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1593 };
            let range = p.range(mark);
            {
                p.raise_range(
                    &a,
                    &b,
                    "expression cannot contain assignment, perhaps you meant \"==\"?",
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1599: {
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1599 };
            let Some(l1600) = expression_rule(p) else { break 'l1599 };
            let Some(l1601) = p.expect(kind::EQUAL) else { break 'l1599 };
            let Some(b) = expression_rule(p) else { break 'l1599 };
            let range = p.range(mark);
            {
                p.raise_range(&a, &b, "cannot assign to keyword argument unpacking");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn expression_without_invalid_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x1e01400021c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let invalid = std::mem::replace(&mut p.call_invalid, false);
    let found = expression_without_invalid_raw(p, mark, bit);
    p.call_invalid = invalid;
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn expression_without_invalid_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l1602: {
            let Some(a) = disjunction_rule(p) else { break 'l1602 };
            let Some(l1603) = p.expect(kind::KW_if) else { break 'l1602 };
            let Some(b) = disjunction_rule(p) else { break 'l1602 };
            let Some(l1604) = p.expect(kind::KW_else) else { break 'l1602 };
            let Some(c) = expression_rule(p) else { break 'l1602 };
            let range = p.range(mark);
            return Some({ conditional(a, Some((b, c)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l1605: {
            let Some(l1606) = disjunction_rule(p) else { break 'l1605 };
            return Some(l1606);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000000 != 0 {
        'l1607: {
            let Some(l1608) = lambdef_rule(p) else { break 'l1607 };
            return Some(l1608);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_legacy_expression_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_legacy_expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_legacy_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1609: {
            let Some(a) = p.name() else { break 'l1609 };
            if p.at(kind::LPAR) {
                break 'l1609;
            }
            if p.failed {
                break 'l1609;
            }
            let Some(b) = star_expressions_rule(p) else { break 'l1609 };
            {
                p.check_legacy_statement(&a, &b);
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_type_param_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x800010000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_type_param_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_type_param_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x10000 != 0 {
        'l1610: {
            let Some(l1611) = p.expect(kind::STAR) else { break 'l1610 };
            let Some(a) = p.name() else { break 'l1610 };
            let Some(t) = p.expect(kind::COLON) else { break 'l1610 };
            let Some(b) = expression_rule(p) else { break 'l1610 };
            {
                p.raise_from(
                    &t,
                    format!(
                        "cannot use {} with TypeVarTuple",
                        if is_tuple(&b) { "constraints" } else { "bound" }
                    ),
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1612: {
            let Some(l1613) = p.expect(kind::DOUBLESTAR) else { break 'l1612 };
            let Some(a) = p.name() else { break 'l1612 };
            let Some(t) = p.expect(kind::COLON) else { break 'l1612 };
            let Some(b) = expression_rule(p) else { break 'l1612 };
            {
                p.raise_from(
                    &t,
                    format!(
                        "cannot use {} with ParamSpec",
                        if is_tuple(&b) { "constraints" } else { "bound" }
                    ),
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_expression_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x8 != 0 {
        'l1614: {
            let Some(l1615) = p.expect(kind::STRING) else { break 'l1614 };
            let mut a = Vec::new();
            while let Some(element) = ('l1616: {
                let mark_l1616 = p.mark;
                let bit_l1616 = p.bit();
                if bit_l1616 & 0x1e01400021c0481000008200c28e != 0 {
                    'l1617: {
                        if p.at(kind::STRING) {
                            break 'l1617;
                        }
                        if p.failed {
                            break 'l1617;
                        }
                        let Some(a) = expression_without_invalid_rule(p) else { break 'l1617 };
                        break 'l1616 Some({ a });
                    }
                    if p.failed {
                        break 'l1616 None;
                    }
                    p.mark = mark_l1616;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l1614;
            }
            if a.is_empty() {
                break 'l1614;
            }
            let Some(l1618) = p.expect(kind::STRING) else { break 'l1614 };
            let range = p.range(mark);
            {
                if let (Some(first), Some(last)) = (a.first(), a.last()) {
                    p.raise_range(
                        first,
                        last,
                        "invalid syntax. Is this intended to be part of the string?",
                    );
                };
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l1619: {
            let l1620 = p.mark;
            let matched = ('l1621: {
                let mark_l1621 = p.mark;
                let bit_l1621 = p.bit();
                if bit_l1621 & 0x1e00000000000000000000000002 != 0 {
                    'l1622: {
                        let Some(l1623) = p.name() else { break 'l1622 };
                        let Some(l1624) = p.expect(kind::STRING) else { break 'l1622 };
                        break 'l1621 Some(());
                    }
                    if p.failed {
                        break 'l1621 None;
                    }
                    p.mark = mark_l1621;
                }
                if bit_l1621 & 0x1e00000000000000000000000000 != 0 {
                    'l1625: {
                        let Some(l1626) = p.soft_keyword() else { break 'l1625 };
                        break 'l1621 Some({ () });
                    }
                    if p.failed {
                        break 'l1621 None;
                    }
                    p.mark = mark_l1621;
                }
                None
            })
            .is_some();
            p.mark = l1620;
            if matched {
                break 'l1619;
            }
            if p.failed {
                break 'l1619;
            }
            let Some(a) = disjunction_rule(p) else { break 'l1619 };
            let Some(b) = expression_without_invalid_rule(p) else { break 'l1619 };
            {
                p.raise_missing_comma(&a, &b);
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l1627: {
            let Some(a) = disjunction_rule(p) else { break 'l1627 };
            let Some(l1628) = p.expect(kind::KW_if) else { break 'l1627 };
            let Some(b) = disjunction_rule(p) else { break 'l1627 };
            let l1629 = p.mark;
            let matched = ('l1630: {
                let mark_l1630 = p.mark;
                let bit_l1630 = p.bit();
                if bit_l1630 & 0x1000000000000000000000 != 0 {
                    'l1631: {
                        let Some(l1632) = p.expect(kind::KW_else) else { break 'l1631 };
                        break 'l1630 Some(l1632);
                    }
                    if p.failed {
                        break 'l1630 None;
                    }
                    p.mark = mark_l1630;
                }
                if bit_l1630 & 0x800 != 0 {
                    'l1633: {
                        let Some(l1634) = p.expect(kind::COLON) else { break 'l1633 };
                        break 'l1630 Some(l1634);
                    }
                    if p.failed {
                        break 'l1630 None;
                    }
                    p.mark = mark_l1630;
                }
                None
            })
            .is_some();
            p.mark = l1629;
            if matched {
                break 'l1627;
            }
            if p.failed {
                break 'l1627;
            }
            let range = p.range(mark);
            {
                p.raise_range(&a, &b, "expected 'else' after 'if' expression");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l1635: {
            let Some(a) = disjunction_rule(p) else { break 'l1635 };
            let Some(l1636) = p.expect(kind::KW_if) else { break 'l1635 };
            let Some(b) = disjunction_rule(p) else { break 'l1635 };
            let Some(l1637) = p.expect(kind::KW_else) else { break 'l1635 };
            let l1638 = p.mark;
            let matched = expression_rule(p).is_some();
            p.mark = l1638;
            if matched {
                break 'l1635;
            }
            if p.failed {
                break 'l1635;
            }
            {
                p.raise_next("expected expression after 'else', but statement is given");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000140000000000000000000 != 0 {
        'l1639: {
            let Some(a) = ('l1640: {
                let mark_l1640 = p.mark;
                let bit_l1640 = p.bit();
                if bit_l1640 & 0x4000000000000000000000000 != 0 {
                    'l1641: {
                        let Some(l1642) = pass_stmt_rule(p) else { break 'l1641 };
                        break 'l1640 Some(l1642);
                    }
                    if p.failed {
                        break 'l1640 None;
                    }
                    p.mark = mark_l1640;
                }
                if bit_l1640 & 0x40000000000000000000 != 0 {
                    'l1643: {
                        let Some(l1644) = break_stmt_rule(p) else { break 'l1643 };
                        break 'l1640 Some(l1644);
                    }
                    if p.failed {
                        break 'l1640 None;
                    }
                    p.mark = mark_l1640;
                }
                if bit_l1640 & 0x100000000000000000000 != 0 {
                    'l1645: {
                        let Some(l1646) = continue_stmt_rule(p) else { break 'l1645 };
                        break 'l1640 Some(l1646);
                    }
                    if p.failed {
                        break 'l1640 None;
                    }
                    p.mark = mark_l1640;
                }
                None
            }) else {
                break 'l1639;
            };
            let Some(l1647) = p.expect(kind::KW_if) else { break 'l1639 };
            let Some(b) = disjunction_rule(p) else { break 'l1639 };
            let Some(l1648) = p.expect(kind::KW_else) else { break 'l1639 };
            let Some(c) = simple_stmt_rule(p) else { break 'l1639 };
            {
                p.raise_at(&a, "expected expression before 'if', but statement is given");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000000 != 0 {
        'l1649: {
            let Some(a) = p.expect(kind::KW_lambda) else { break 'l1649 };
            let l1650 = ('l1651: {
                let mark_l1651 = p.mark;
                let bit_l1651 = p.bit();
                if bit_l1651 & 0x1e00000000000000000800030082 != 0 {
                    'l1652: {
                        let Some(l1653) = lambda_params_rule(p) else { break 'l1652 };
                        break 'l1651 Some(l1653);
                    }
                    if p.failed {
                        break 'l1651 None;
                    }
                    p.mark = mark_l1651;
                }
                None
            });
            if p.failed {
                break 'l1649;
            }
            let Some(b) = p.expect(kind::COLON) else { break 'l1649 };
            if !p.at(kind::FSTRING_MIDDLE) {
                break 'l1649;
            }
            if p.failed {
                break 'l1649;
            }
            let range = p.range(mark);
            {
                p.raise_range(
                    &a,
                    &b,
                    "f-string: lambda expressions are not allowed without parentheses",
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000000 != 0 {
        'l1654: {
            let Some(a) = p.expect(kind::KW_lambda) else { break 'l1654 };
            let l1655 = ('l1656: {
                let mark_l1656 = p.mark;
                let bit_l1656 = p.bit();
                if bit_l1656 & 0x1e00000000000000000800030082 != 0 {
                    'l1657: {
                        let Some(l1658) = lambda_params_rule(p) else { break 'l1657 };
                        break 'l1656 Some(l1658);
                    }
                    if p.failed {
                        break 'l1656 None;
                    }
                    p.mark = mark_l1656;
                }
                None
            });
            if p.failed {
                break 'l1654;
            }
            let Some(b) = p.expect(kind::COLON) else { break 'l1654 };
            if !p.at(kind::TSTRING_MIDDLE) {
                break 'l1654;
            }
            if p.failed {
                break 'l1654;
            }
            let range = p.range(mark);
            {
                p.raise_range(
                    &a,
                    &b,
                    "t-string: lambda expressions are not allowed without parentheses",
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_named_expression_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200c28e == 0 {
        return None;
    }
    if p.memo.has(p.mark, 31) {
        return p.memo_get::<()>(31);
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_named_expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 31, &found);
    }
    found
}

fn invalid_named_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1659: {
            let Some(a) = expression_rule(p) else { break 'l1659 };
            let Some(l1660) = p.expect(kind::COLONEQUAL) else { break 'l1659 };
            let Some(l1661) = expression_rule(p) else { break 'l1659 };
            {
                p.raise_at(&a, format!("cannot use assignment expressions with {}", expr_name(&a)));
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1662: {
            let Some(a) = p.name() else { break 'l1662 };
            let Some(l1663) = p.expect(kind::EQUAL) else { break 'l1662 };
            let Some(b) = bitwise_or_rule(p) else { break 'l1662 };
            let l1664 = p.mark;
            let matched = ('l1665: {
                let mark_l1665 = p.mark;
                let bit_l1665 = p.bit();
                if bit_l1665 & 0x400000 != 0 {
                    'l1666: {
                        let Some(l1667) = p.expect(kind::EQUAL) else { break 'l1666 };
                        break 'l1665 Some(l1667);
                    }
                    if p.failed {
                        break 'l1665 None;
                    }
                    p.mark = mark_l1665;
                }
                if bit_l1665 & 0x20000000000000 != 0 {
                    'l1668: {
                        let Some(l1669) = p.expect(kind::COLONEQUAL) else { break 'l1668 };
                        break 'l1665 Some(l1669);
                    }
                    if p.failed {
                        break 'l1665 None;
                    }
                    p.mark = mark_l1665;
                }
                None
            })
            .is_some();
            p.mark = l1664;
            if matched {
                break 'l1662;
            }
            if p.failed {
                break 'l1662;
            }
            let range = p.range(mark);
            {
                p.raise_range(
                    &a,
                    &b,
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000021c0481000008200c28e != 0 {
        'l1670: {
            let l1671 = p.mark;
            let matched = ('l1672: {
                let mark_l1672 = p.mark;
                let bit_l1672 = p.bit();
                if bit_l1672 & 0x200 != 0 {
                    'l1673: {
                        let Some(l1674) = list_rule(p) else { break 'l1673 };
                        break 'l1672 Some(l1674);
                    }
                    if p.failed {
                        break 'l1672 None;
                    }
                    p.mark = mark_l1672;
                }
                if bit_l1672 & 0x80 != 0 {
                    'l1675: {
                        let Some(l1676) = tuple_rule(p) else { break 'l1675 };
                        break 'l1672 Some(l1676);
                    }
                    if p.failed {
                        break 'l1672 None;
                    }
                    p.mark = mark_l1672;
                }
                if bit_l1672 & 0x2000280 != 0 {
                    'l1677: {
                        let Some(l1678) = genexp_rule(p) else { break 'l1677 };
                        break 'l1672 Some(l1678);
                    }
                    if p.failed {
                        break 'l1672 None;
                    }
                    p.mark = mark_l1672;
                }
                if bit_l1672 & 0x1000000000000000000 != 0 {
                    'l1679: {
                        let Some(l1680) = p.expect(kind::KW_True) else { break 'l1679 };
                        break 'l1672 Some({ constant(Constant::True, Range::default()) });
                    }
                    if p.failed {
                        break 'l1672 None;
                    }
                    p.mark = mark_l1672;
                }
                if bit_l1672 & 0x800000000000000000 != 0 {
                    'l1681: {
                        let Some(l1682) = p.expect(kind::KW_None) else { break 'l1681 };
                        break 'l1672 Some({ constant(Constant::None, Range::default()) });
                    }
                    if p.failed {
                        break 'l1672 None;
                    }
                    p.mark = mark_l1672;
                }
                if bit_l1672 & 0x400000000000000000 != 0 {
                    'l1683: {
                        let Some(l1684) = p.expect(kind::KW_False) else { break 'l1683 };
                        break 'l1672 Some({ constant(Constant::False, Range::default()) });
                    }
                    if p.failed {
                        break 'l1672 None;
                    }
                    p.mark = mark_l1672;
                }
                None
            })
            .is_some();
            p.mark = l1671;
            if matched {
                break 'l1670;
            }
            if p.failed {
                break 'l1670;
            }
            let Some(a) = bitwise_or_rule(p) else { break 'l1670 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1670 };
            let Some(l1685) = bitwise_or_rule(p) else { break 'l1670 };
            let l1686 = p.mark;
            let matched = ('l1687: {
                let mark_l1687 = p.mark;
                let bit_l1687 = p.bit();
                if bit_l1687 & 0x400000 != 0 {
                    'l1688: {
                        let Some(l1689) = p.expect(kind::EQUAL) else { break 'l1688 };
                        break 'l1687 Some(l1689);
                    }
                    if p.failed {
                        break 'l1687 None;
                    }
                    p.mark = mark_l1687;
                }
                if bit_l1687 & 0x20000000000000 != 0 {
                    'l1690: {
                        let Some(l1691) = p.expect(kind::COLONEQUAL) else { break 'l1690 };
                        break 'l1687 Some(l1691);
                    }
                    if p.failed {
                        break 'l1687 None;
                    }
                    p.mark = mark_l1687;
                }
                None
            })
            .is_some();
            p.mark = l1686;
            if matched {
                break 'l1670;
            }
            if p.failed {
                break 'l1670;
            }
            {
                p.raise_at(
                    &a,
                    format!(
                        "cannot assign to {} here. Maybe you meant '==' instead of '='?",
                        expr_name(&a)
                    ),
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_assignment_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1f05400161c0481000008201c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_assignment_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_assignment_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x280 != 0 {
        'l1692: {
            let Some(a) = invalid_ann_assign_target_rule(p) else { break 'l1692 };
            let Some(l1693) = p.expect(kind::COLON) else { break 'l1692 };
            let Some(l1694) = expression_rule(p) else { break 'l1692 };
            {
                p.raise_at(
                    &a,
                    format!("only single target (not {}) can be annotated", expr_name(&a)),
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l1695: {
            let Some(a) = star_named_expression_rule(p) else { break 'l1695 };
            let Some(l1696) = p.expect(kind::COMMA) else { break 'l1695 };
            let mut l1697 = Vec::new();
            while let Some(element) = star_named_expressions_rule(p) {
                l1697.push(element);
            }
            if p.failed {
                break 'l1695;
            }
            let Some(l1698) = p.expect(kind::COLON) else { break 'l1695 };
            let Some(l1699) = expression_rule(p) else { break 'l1695 };
            {
                p.raise_at(&a, "only single target (not tuple) can be annotated");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1700: {
            let Some(a) = expression_rule(p) else { break 'l1700 };
            let Some(l1701) = p.expect(kind::COLON) else { break 'l1700 };
            let Some(l1702) = expression_rule(p) else { break 'l1700 };
            {
                p.raise_at(&a, "illegal target for annotation");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l1703: {
            let mut l1704 = Vec::new();
            while let Some(element) = ('l1705: {
                let mark_l1705 = p.mark;
                let bit_l1705 = p.bit();
                if bit_l1705 & 0x1e00000001c0481000000201028e != 0 {
                    'l1706: {
                        let Some(l1707) = star_targets_rule(p) else { break 'l1706 };
                        let Some(l1708) = p.expect(kind::EQUAL) else { break 'l1706 };
                        break 'l1705 Some(());
                    }
                    if p.failed {
                        break 'l1705 None;
                    }
                    p.mark = mark_l1705;
                }
                None
            }) {
                l1704.push(element);
            }
            if p.failed {
                break 'l1703;
            }
            let Some(a) = star_expressions_rule(p) else { break 'l1703 };
            let Some(l1709) = p.expect(kind::EQUAL) else { break 'l1703 };
            {
                p.raise_invalid_target(Targets::Star, &a);
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1f00000001c0481000000201028e != 0 {
        'l1710: {
            let mut l1711 = Vec::new();
            while let Some(element) = ('l1712: {
                let mark_l1712 = p.mark;
                let bit_l1712 = p.bit();
                if bit_l1712 & 0x1e00000001c0481000000201028e != 0 {
                    'l1713: {
                        let Some(l1714) = star_targets_rule(p) else { break 'l1713 };
                        let Some(l1715) = p.expect(kind::EQUAL) else { break 'l1713 };
                        break 'l1712 Some(());
                    }
                    if p.failed {
                        break 'l1712 None;
                    }
                    p.mark = mark_l1712;
                }
                None
            }) {
                l1711.push(element);
            }
            if p.failed {
                break 'l1710;
            }
            let Some(a) = yield_expr_rule(p) else { break 'l1710 };
            let Some(l1716) = p.expect(kind::EQUAL) else { break 'l1710 };
            {
                p.raise_at(&a, "assignment to yield expression not possible");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l1717: {
            let Some(a) = star_expressions_rule(p) else { break 'l1717 };
            let Some(l1718) = augassign_rule(p) else { break 'l1717 };
            let Some(l1719) = annotated_rhs_rule(p) else { break 'l1717 };
            {
                p.raise_at(
                    &a,
                    format!(
                        "'{}' is an illegal expression for augmented assignment",
                        expr_name(&a)
                    ),
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_ann_assign_target_rule(p: &mut Parser<'_>) -> Option<E> {
    let bit = p.bit();
    if bit & 0x280 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_ann_assign_target_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_ann_assign_target_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x200 != 0 {
        'l1720: {
            let Some(l1721) = list_rule(p) else { break 'l1720 };
            return Some(l1721);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1722: {
            let Some(l1723) = tuple_rule(p) else { break 'l1722 };
            return Some(l1723);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1724: {
            let Some(l1725) = p.expect(kind::LPAR) else { break 'l1724 };
            let Some(a) = invalid_ann_assign_target_rule(p) else { break 'l1724 };
            let Some(l1726) = p.expect(kind::RPAR) else { break 'l1724 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_del_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x400000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_del_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_del_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x400000000000000000000 != 0 {
        'l1727: {
            let Some(l1728) = p.expect(kind::KW_del) else { break 'l1727 };
            let Some(a) = star_expressions_rule(p) else { break 'l1727 };
            {
                p.raise_invalid_target(Targets::Del, &a);
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_block_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x10 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_block_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x10 != 0 {
        'l1729: {
            let Some(l1730) = p.expect(kind::NEWLINE) else { break 'l1729 };
            if p.at(kind::INDENT) {
                break 'l1729;
            }
            if p.failed {
                break 'l1729;
            }
            {
                p.raise_indentation("expected an indented block");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_comprehension_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x2000280 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_comprehension_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_comprehension_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000280 != 0 {
        'l1731: {
            let Some(l1732) = ('l1733: {
                let mark_l1733 = p.mark;
                let bit_l1733 = p.bit();
                if bit_l1733 & 0x200 != 0 {
                    'l1734: {
                        let Some(l1735) = p.expect(kind::LSQB) else { break 'l1734 };
                        break 'l1733 Some(l1735);
                    }
                    if p.failed {
                        break 'l1733 None;
                    }
                    p.mark = mark_l1733;
                }
                if bit_l1733 & 0x80 != 0 {
                    'l1736: {
                        let Some(l1737) = p.expect(kind::LPAR) else { break 'l1736 };
                        break 'l1733 Some(l1737);
                    }
                    if p.failed {
                        break 'l1733 None;
                    }
                    p.mark = mark_l1733;
                }
                if bit_l1733 & 0x2000000 != 0 {
                    'l1738: {
                        let Some(l1739) = p.expect(kind::LBRACE) else { break 'l1738 };
                        break 'l1733 Some(l1739);
                    }
                    if p.failed {
                        break 'l1733 None;
                    }
                    p.mark = mark_l1733;
                }
                None
            }) else {
                break 'l1731;
            };
            let Some(a) = starred_expression_rule(p) else { break 'l1731 };
            let Some(l1740) = for_if_clauses_rule(p) else { break 'l1731 };
            {
                p.raise_at(&a, "iterable unpacking cannot be used in comprehension");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000200 != 0 {
        'l1741: {
            let Some(l1742) = ('l1743: {
                let mark_l1743 = p.mark;
                let bit_l1743 = p.bit();
                if bit_l1743 & 0x200 != 0 {
                    'l1744: {
                        let Some(l1745) = p.expect(kind::LSQB) else { break 'l1744 };
                        break 'l1743 Some(l1745);
                    }
                    if p.failed {
                        break 'l1743 None;
                    }
                    p.mark = mark_l1743;
                }
                if bit_l1743 & 0x2000000 != 0 {
                    'l1746: {
                        let Some(l1747) = p.expect(kind::LBRACE) else { break 'l1746 };
                        break 'l1743 Some(l1747);
                    }
                    if p.failed {
                        break 'l1743 None;
                    }
                    p.mark = mark_l1743;
                }
                None
            }) else {
                break 'l1741;
            };
            let Some(a) = star_named_expression_rule(p) else { break 'l1741 };
            let Some(l1748) = p.expect(kind::COMMA) else { break 'l1741 };
            let Some(b) = star_named_expressions_rule(p) else { break 'l1741 };
            let Some(l1749) = for_if_clauses_rule(p) else { break 'l1741 };
            let range = p.range(mark);
            {
                if let Some(last) = b.last() {
                    p.raise_range(
                        &a,
                        last,
                        "did you forget parentheses around the comprehension target?",
                    );
                };
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000200 != 0 {
        'l1750: {
            let Some(l1751) = ('l1752: {
                let mark_l1752 = p.mark;
                let bit_l1752 = p.bit();
                if bit_l1752 & 0x200 != 0 {
                    'l1753: {
                        let Some(l1754) = p.expect(kind::LSQB) else { break 'l1753 };
                        break 'l1752 Some(l1754);
                    }
                    if p.failed {
                        break 'l1752 None;
                    }
                    p.mark = mark_l1752;
                }
                if bit_l1752 & 0x2000000 != 0 {
                    'l1755: {
                        let Some(l1756) = p.expect(kind::LBRACE) else { break 'l1755 };
                        break 'l1752 Some(l1756);
                    }
                    if p.failed {
                        break 'l1752 None;
                    }
                    p.mark = mark_l1752;
                }
                None
            }) else {
                break 'l1750;
            };
            let Some(a) = star_named_expression_rule(p) else { break 'l1750 };
            let Some(b) = p.expect(kind::COMMA) else { break 'l1750 };
            let Some(l1757) = for_if_clauses_rule(p) else { break 'l1750 };
            let range = p.range(mark);
            {
                p.raise_range(
                    &a,
                    &b,
                    "did you forget parentheses around the comprehension target?",
                );
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_dict_comprehension_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x2000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_dict_comprehension_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_dict_comprehension_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000 != 0 {
        'l1758: {
            let Some(l1759) = p.expect(kind::LBRACE) else { break 'l1758 };
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1758 };
            let Some(l1760) = bitwise_or_rule(p) else { break 'l1758 };
            let Some(l1761) = for_if_clauses_rule(p) else { break 'l1758 };
            let Some(l1762) = p.expect(kind::RBRACE) else { break 'l1758 };
            {
                p.raise_at(&a, "dict unpacking cannot be used in dict comprehension");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_parameters_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000030082 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_parameters_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_parameters_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x20000 != 0 {
        'l1763: {
            let Some(a) = p.expect(kind::SLASH) else { break 'l1763 };
            let Some(l1764) = p.expect(kind::COMMA) else { break 'l1763 };
            {
                p.raise_at(&a, "at least one argument must precede /");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1765: {
            let Some(l1766) = ('l1767: {
                let mark_l1767 = p.mark;
                let bit_l1767 = p.bit();
                if bit_l1767 & 0x1e00000000000000000000000002 != 0 {
                    'l1768: {
                        let Some(l1769) = slash_no_default_rule(p) else { break 'l1768 };
                        break 'l1767 Some({ () });
                    }
                    if p.failed {
                        break 'l1767 None;
                    }
                    p.mark = mark_l1767;
                }
                if bit_l1767 & 0x1e00000000000000000000000002 != 0 {
                    'l1770: {
                        let Some(l1771) = slash_with_default_rule(p) else { break 'l1770 };
                        break 'l1767 Some({ () });
                    }
                    if p.failed {
                        break 'l1767 None;
                    }
                    p.mark = mark_l1767;
                }
                None
            }) else {
                break 'l1765;
            };
            let mut l1772 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1772.push(element);
            }
            if p.failed {
                break 'l1765;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1765 };
            {
                p.raise_at(&a, "/ may appear only once");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1773: {
            let l1774 = slash_no_default_rule(p);
            if p.failed {
                break 'l1773;
            }
            let mut l1775 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1775.push(element);
            }
            if p.failed {
                break 'l1773;
            }
            let Some(l1776) = invalid_parameters_helper_rule(p) else { break 'l1773 };
            let Some(a) = param_no_default_rule(p) else { break 'l1773 };
            {
                p.raise_at(&a, "parameter without a default follows parameter with a default");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000082 != 0 {
        'l1777: {
            let mut l1778 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1778.push(element);
            }
            if p.failed {
                break 'l1777;
            }
            let Some(a) = p.expect(kind::LPAR) else { break 'l1777 };
            let mut l1779 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1779.push(element);
            }
            if p.failed {
                break 'l1777;
            }
            if l1779.is_empty() {
                break 'l1777;
            }
            let l1780 = p.expect(kind::COMMA);
            if p.failed {
                break 'l1777;
            }
            let Some(b) = p.expect(kind::RPAR) else { break 'l1777 };
            let range = p.range(mark);
            {
                p.raise_range(&a, &b, "Function parameters cannot be parenthesized");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000010002 != 0 {
        'l1781: {
            let l1782 = ('l1783: {
                let mark_l1783 = p.mark;
                let bit_l1783 = p.bit();
                if bit_l1783 & 0x1e00000000000000000000000002 != 0 {
                    'l1784: {
                        let Some(l1785) = slash_no_default_rule(p) else { break 'l1784 };
                        break 'l1783 Some({ () });
                    }
                    if p.failed {
                        break 'l1783 None;
                    }
                    p.mark = mark_l1783;
                }
                if bit_l1783 & 0x1e00000000000000000000000002 != 0 {
                    'l1786: {
                        let Some(l1787) = slash_with_default_rule(p) else { break 'l1786 };
                        break 'l1783 Some({ () });
                    }
                    if p.failed {
                        break 'l1783 None;
                    }
                    p.mark = mark_l1783;
                }
                None
            });
            if p.failed {
                break 'l1781;
            }
            let mut l1788 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1788.push(element);
            }
            if p.failed {
                break 'l1781;
            }
            let Some(l1789) = p.expect(kind::STAR) else { break 'l1781 };
            let Some(l1790) = ('l1791: {
                let mark_l1791 = p.mark;
                let bit_l1791 = p.bit();
                if bit_l1791 & 0x1000 != 0 {
                    'l1792: {
                        let Some(l1793) = p.expect(kind::COMMA) else { break 'l1792 };
                        break 'l1791 Some({ () });
                    }
                    if p.failed {
                        break 'l1791 None;
                    }
                    p.mark = mark_l1791;
                }
                if bit_l1791 & 0x1e00000000000000000000000002 != 0 {
                    'l1794: {
                        let Some(l1795) = param_no_default_rule(p) else { break 'l1794 };
                        break 'l1791 Some({ () });
                    }
                    if p.failed {
                        break 'l1791 None;
                    }
                    p.mark = mark_l1791;
                }
                None
            }) else {
                break 'l1781;
            };
            let mut l1796 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1796.push(element);
            }
            if p.failed {
                break 'l1781;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1781 };
            {
                p.raise_at(&a, "/ must be ahead of *");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1797: {
            let mut l1798 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1798.push(element);
            }
            if p.failed {
                break 'l1797;
            }
            if l1798.is_empty() {
                break 'l1797;
            }
            let Some(l1799) = p.expect(kind::SLASH) else { break 'l1797 };
            let Some(a) = p.expect(kind::STAR) else { break 'l1797 };
            {
                p.raise_at(&a, "expected comma between / and *");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_parameters_helper_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_parameters_helper_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_parameters_helper_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1800: {
            let Some(l1801) = slash_with_default_rule(p) else { break 'l1800 };
            return Some({ () });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1802: {
            let mut l1803 = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                l1803.push(element);
            }
            if p.failed {
                break 'l1802;
            }
            if l1803.is_empty() {
                break 'l1802;
            }
            return Some({ () });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_default_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x400000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_default_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x400000 != 0 {
        'l1804: {
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1804 };
            let l1805 = p.mark;
            let matched = ('l1806: {
                let mark_l1806 = p.mark;
                let bit_l1806 = p.bit();
                if bit_l1806 & 0x100 != 0 {
                    'l1807: {
                        let Some(l1808) = p.expect(kind::RPAR) else { break 'l1807 };
                        break 'l1806 Some(l1808);
                    }
                    if p.failed {
                        break 'l1806 None;
                    }
                    p.mark = mark_l1806;
                }
                if bit_l1806 & 0x1000 != 0 {
                    'l1809: {
                        let Some(l1810) = p.expect(kind::COMMA) else { break 'l1809 };
                        break 'l1806 Some(l1810);
                    }
                    if p.failed {
                        break 'l1806 None;
                    }
                    p.mark = mark_l1806;
                }
                None
            })
            .is_some();
            p.mark = l1805;
            if !matched {
                break 'l1804;
            }
            if p.failed {
                break 'l1804;
            }
            {
                p.raise_at(&a, "expected default value expression");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_star_etc_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x10000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_star_etc_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_star_etc_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x10000 != 0 {
        'l1811: {
            let Some(a) = p.expect(kind::STAR) else { break 'l1811 };
            let Some(l1812) = ('l1813: {
                let mark_l1813 = p.mark;
                let bit_l1813 = p.bit();
                if bit_l1813 & 0x100 != 0 {
                    'l1814: {
                        let Some(l1815) = p.expect(kind::RPAR) else { break 'l1814 };
                        break 'l1813 Some({ () });
                    }
                    if p.failed {
                        break 'l1813 None;
                    }
                    p.mark = mark_l1813;
                }
                if bit_l1813 & 0x1000 != 0 {
                    'l1816: {
                        let Some(l1817) = p.expect(kind::COMMA) else { break 'l1816 };
                        let Some(l1818) = ('l1819: {
                            let mark_l1819 = p.mark;
                            let bit_l1819 = p.bit();
                            if bit_l1819 & 0x100 != 0 {
                                'l1820: {
                                    let Some(l1821) = p.expect(kind::RPAR) else { break 'l1820 };
                                    break 'l1819 Some(l1821);
                                }
                                if p.failed {
                                    break 'l1819 None;
                                }
                                p.mark = mark_l1819;
                            }
                            if bit_l1819 & 0x800000000 != 0 {
                                'l1822: {
                                    let Some(l1823) = p.expect(kind::DOUBLESTAR) else {
                                        break 'l1822;
                                    };
                                    break 'l1819 Some(l1823);
                                }
                                if p.failed {
                                    break 'l1819 None;
                                }
                                p.mark = mark_l1819;
                            }
                            None
                        }) else {
                            break 'l1816;
                        };
                        break 'l1813 Some({ () });
                    }
                    if p.failed {
                        break 'l1813 None;
                    }
                    p.mark = mark_l1813;
                }
                None
            }) else {
                break 'l1811;
            };
            {
                p.raise_at(&a, "named arguments must follow bare *");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1824: {
            let Some(l1825) = p.expect(kind::STAR) else { break 'l1824 };
            let Some(l1826) = p.expect(kind::COMMA) else { break 'l1824 };
            let Some(l1827) = p.expect(kind::TYPE_COMMENT) else { break 'l1824 };
            {
                p.raise("bare * has associated type comment");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1828: {
            let Some(l1829) = p.expect(kind::STAR) else { break 'l1828 };
            let Some(l1830) = param_rule(p) else { break 'l1828 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1828 };
            {
                p.raise_at(&a, "var-positional argument cannot have default value");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1831: {
            let Some(l1832) = p.expect(kind::STAR) else { break 'l1831 };
            let Some(l1833) = ('l1834: {
                let mark_l1834 = p.mark;
                let bit_l1834 = p.bit();
                if bit_l1834 & 0x1e00000000000000000000000002 != 0 {
                    'l1835: {
                        let Some(l1836) = param_no_default_rule(p) else { break 'l1835 };
                        break 'l1834 Some({ () });
                    }
                    if p.failed {
                        break 'l1834 None;
                    }
                    p.mark = mark_l1834;
                }
                if bit_l1834 & 0x1000 != 0 {
                    'l1837: {
                        let Some(l1838) = p.expect(kind::COMMA) else { break 'l1837 };
                        break 'l1834 Some({ () });
                    }
                    if p.failed {
                        break 'l1834 None;
                    }
                    p.mark = mark_l1834;
                }
                None
            }) else {
                break 'l1831;
            };
            let mut l1839 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1839.push(element);
            }
            if p.failed {
                break 'l1831;
            }
            let Some(a) = p.expect(kind::STAR) else { break 'l1831 };
            let Some(l1840) = ('l1841: {
                let mark_l1841 = p.mark;
                let bit_l1841 = p.bit();
                if bit_l1841 & 0x1e00000000000000000000000002 != 0 {
                    'l1842: {
                        let Some(l1843) = param_no_default_rule(p) else { break 'l1842 };
                        break 'l1841 Some({ () });
                    }
                    if p.failed {
                        break 'l1841 None;
                    }
                    p.mark = mark_l1841;
                }
                if bit_l1841 & 0x1000 != 0 {
                    'l1844: {
                        let Some(l1845) = p.expect(kind::COMMA) else { break 'l1844 };
                        break 'l1841 Some({ () });
                    }
                    if p.failed {
                        break 'l1841 None;
                    }
                    p.mark = mark_l1841;
                }
                None
            }) else {
                break 'l1831;
            };
            {
                p.raise_at(&a, "* argument may appear only once");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_kwds_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x800000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_kwds_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_kwds_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x800000000 != 0 {
        'l1846: {
            let Some(l1847) = p.expect(kind::DOUBLESTAR) else { break 'l1846 };
            let Some(l1848) = param_rule(p) else { break 'l1846 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1846 };
            {
                p.raise_at(&a, "var-keyword argument cannot have default value");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1849: {
            let Some(l1850) = p.expect(kind::DOUBLESTAR) else { break 'l1849 };
            let Some(l1851) = param_rule(p) else { break 'l1849 };
            let Some(l1852) = p.expect(kind::COMMA) else { break 'l1849 };
            let Some(a) = param_rule(p) else { break 'l1849 };
            {
                p.raise_at(&a, "arguments cannot follow var-keyword argument");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1853: {
            let Some(l1854) = p.expect(kind::DOUBLESTAR) else { break 'l1853 };
            let Some(l1855) = param_rule(p) else { break 'l1853 };
            let Some(l1856) = p.expect(kind::COMMA) else { break 'l1853 };
            let Some(a) = ('l1857: {
                let mark_l1857 = p.mark;
                let bit_l1857 = p.bit();
                if bit_l1857 & 0x10000 != 0 {
                    'l1858: {
                        let Some(l1859) = p.expect(kind::STAR) else { break 'l1858 };
                        break 'l1857 Some(l1859);
                    }
                    if p.failed {
                        break 'l1857 None;
                    }
                    p.mark = mark_l1857;
                }
                if bit_l1857 & 0x800000000 != 0 {
                    'l1860: {
                        let Some(l1861) = p.expect(kind::DOUBLESTAR) else { break 'l1860 };
                        break 'l1857 Some(l1861);
                    }
                    if p.failed {
                        break 'l1857 None;
                    }
                    p.mark = mark_l1857;
                }
                if bit_l1857 & 0x20000 != 0 {
                    'l1862: {
                        let Some(l1863) = p.expect(kind::SLASH) else { break 'l1862 };
                        break 'l1857 Some(l1863);
                    }
                    if p.failed {
                        break 'l1857 None;
                    }
                    p.mark = mark_l1857;
                }
                None
            }) else {
                break 'l1853;
            };
            {
                p.raise_at(&a, "arguments cannot follow var-keyword argument");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_lambda_parameters_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000030082 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_lambda_parameters_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_lambda_parameters_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x20000 != 0 {
        'l1864: {
            let Some(a) = p.expect(kind::SLASH) else { break 'l1864 };
            let Some(l1865) = p.expect(kind::COMMA) else { break 'l1864 };
            {
                p.raise_at(&a, "at least one argument must precede /");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1866: {
            let Some(l1867) = ('l1868: {
                let mark_l1868 = p.mark;
                let bit_l1868 = p.bit();
                if bit_l1868 & 0x1e00000000000000000000000002 != 0 {
                    'l1869: {
                        let Some(l1870) = lambda_slash_no_default_rule(p) else { break 'l1869 };
                        break 'l1868 Some({ () });
                    }
                    if p.failed {
                        break 'l1868 None;
                    }
                    p.mark = mark_l1868;
                }
                if bit_l1868 & 0x1e00000000000000000000000002 != 0 {
                    'l1871: {
                        let Some(l1872) = lambda_slash_with_default_rule(p) else { break 'l1871 };
                        break 'l1868 Some({ () });
                    }
                    if p.failed {
                        break 'l1868 None;
                    }
                    p.mark = mark_l1868;
                }
                None
            }) else {
                break 'l1866;
            };
            let mut l1873 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1873.push(element);
            }
            if p.failed {
                break 'l1866;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1866 };
            {
                p.raise_at(&a, "/ may appear only once");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1874: {
            let l1875 = lambda_slash_no_default_rule(p);
            if p.failed {
                break 'l1874;
            }
            let mut l1876 = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                l1876.push(element);
            }
            if p.failed {
                break 'l1874;
            }
            let Some(l1877) = invalid_lambda_parameters_helper_rule(p) else { break 'l1874 };
            let Some(a) = lambda_param_no_default_rule(p) else { break 'l1874 };
            {
                p.raise_at(&a, "parameter without a default follows parameter with a default");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000082 != 0 {
        'l1878: {
            let mut l1879 = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                l1879.push(element);
            }
            if p.failed {
                break 'l1878;
            }
            let Some(a) = p.expect(kind::LPAR) else { break 'l1878 };
            let mut l1880 = Vec::new();
            let mut l1881 = p.mark;
            while let Some(element) = lambda_param_rule(p) {
                l1880.push(element);
                l1881 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1881;
            if p.failed || l1880.is_empty() {
                break 'l1878;
            }
            let l1882 = p.expect(kind::COMMA);
            if p.failed {
                break 'l1878;
            }
            let Some(b) = p.expect(kind::RPAR) else { break 'l1878 };
            let range = p.range(mark);
            {
                p.raise_range(&a, &b, "Lambda expression parameters cannot be parenthesized");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000010002 != 0 {
        'l1883: {
            let l1884 = ('l1885: {
                let mark_l1885 = p.mark;
                let bit_l1885 = p.bit();
                if bit_l1885 & 0x1e00000000000000000000000002 != 0 {
                    'l1886: {
                        let Some(l1887) = lambda_slash_no_default_rule(p) else { break 'l1886 };
                        break 'l1885 Some({ () });
                    }
                    if p.failed {
                        break 'l1885 None;
                    }
                    p.mark = mark_l1885;
                }
                if bit_l1885 & 0x1e00000000000000000000000002 != 0 {
                    'l1888: {
                        let Some(l1889) = lambda_slash_with_default_rule(p) else { break 'l1888 };
                        break 'l1885 Some({ () });
                    }
                    if p.failed {
                        break 'l1885 None;
                    }
                    p.mark = mark_l1885;
                }
                None
            });
            if p.failed {
                break 'l1883;
            }
            let mut l1890 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1890.push(element);
            }
            if p.failed {
                break 'l1883;
            }
            let Some(l1891) = p.expect(kind::STAR) else { break 'l1883 };
            let Some(l1892) = ('l1893: {
                let mark_l1893 = p.mark;
                let bit_l1893 = p.bit();
                if bit_l1893 & 0x1000 != 0 {
                    'l1894: {
                        let Some(l1895) = p.expect(kind::COMMA) else { break 'l1894 };
                        break 'l1893 Some({ () });
                    }
                    if p.failed {
                        break 'l1893 None;
                    }
                    p.mark = mark_l1893;
                }
                if bit_l1893 & 0x1e00000000000000000000000002 != 0 {
                    'l1896: {
                        let Some(l1897) = lambda_param_no_default_rule(p) else { break 'l1896 };
                        break 'l1893 Some({ () });
                    }
                    if p.failed {
                        break 'l1893 None;
                    }
                    p.mark = mark_l1893;
                }
                None
            }) else {
                break 'l1883;
            };
            let mut l1898 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1898.push(element);
            }
            if p.failed {
                break 'l1883;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1883 };
            {
                p.raise_at(&a, "/ must be ahead of *");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1899: {
            let mut l1900 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1900.push(element);
            }
            if p.failed {
                break 'l1899;
            }
            if l1900.is_empty() {
                break 'l1899;
            }
            let Some(l1901) = p.expect(kind::SLASH) else { break 'l1899 };
            let Some(a) = p.expect(kind::STAR) else { break 'l1899 };
            {
                p.raise_at(&a, "expected comma between / and *");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_lambda_parameters_helper_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_lambda_parameters_helper_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_lambda_parameters_helper_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1902: {
            let Some(l1903) = lambda_slash_with_default_rule(p) else { break 'l1902 };
            return Some({ () });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1904: {
            let mut l1905 = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                l1905.push(element);
            }
            if p.failed {
                break 'l1904;
            }
            if l1905.is_empty() {
                break 'l1904;
            }
            return Some({ () });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_lambda_star_etc_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x10000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_lambda_star_etc_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_lambda_star_etc_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x10000 != 0 {
        'l1906: {
            let Some(l1907) = p.expect(kind::STAR) else { break 'l1906 };
            let Some(l1908) = ('l1909: {
                let mark_l1909 = p.mark;
                let bit_l1909 = p.bit();
                if bit_l1909 & 0x800 != 0 {
                    'l1910: {
                        let Some(l1911) = p.expect(kind::COLON) else { break 'l1910 };
                        break 'l1909 Some({ () });
                    }
                    if p.failed {
                        break 'l1909 None;
                    }
                    p.mark = mark_l1909;
                }
                if bit_l1909 & 0x1000 != 0 {
                    'l1912: {
                        let Some(l1913) = p.expect(kind::COMMA) else { break 'l1912 };
                        let Some(l1914) = ('l1915: {
                            let mark_l1915 = p.mark;
                            let bit_l1915 = p.bit();
                            if bit_l1915 & 0x800 != 0 {
                                'l1916: {
                                    let Some(l1917) = p.expect(kind::COLON) else { break 'l1916 };
                                    break 'l1915 Some(l1917);
                                }
                                if p.failed {
                                    break 'l1915 None;
                                }
                                p.mark = mark_l1915;
                            }
                            if bit_l1915 & 0x800000000 != 0 {
                                'l1918: {
                                    let Some(l1919) = p.expect(kind::DOUBLESTAR) else {
                                        break 'l1918;
                                    };
                                    break 'l1915 Some(l1919);
                                }
                                if p.failed {
                                    break 'l1915 None;
                                }
                                p.mark = mark_l1915;
                            }
                            None
                        }) else {
                            break 'l1912;
                        };
                        break 'l1909 Some({ () });
                    }
                    if p.failed {
                        break 'l1909 None;
                    }
                    p.mark = mark_l1909;
                }
                None
            }) else {
                break 'l1906;
            };
            {
                p.raise("named arguments must follow bare *");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1920: {
            let Some(l1921) = p.expect(kind::STAR) else { break 'l1920 };
            let Some(l1922) = lambda_param_rule(p) else { break 'l1920 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1920 };
            {
                p.raise_at(&a, "var-positional argument cannot have default value");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1923: {
            let Some(l1924) = p.expect(kind::STAR) else { break 'l1923 };
            let Some(l1925) = ('l1926: {
                let mark_l1926 = p.mark;
                let bit_l1926 = p.bit();
                if bit_l1926 & 0x1e00000000000000000000000002 != 0 {
                    'l1927: {
                        let Some(l1928) = lambda_param_no_default_rule(p) else { break 'l1927 };
                        break 'l1926 Some({ () });
                    }
                    if p.failed {
                        break 'l1926 None;
                    }
                    p.mark = mark_l1926;
                }
                if bit_l1926 & 0x1000 != 0 {
                    'l1929: {
                        let Some(l1930) = p.expect(kind::COMMA) else { break 'l1929 };
                        break 'l1926 Some({ () });
                    }
                    if p.failed {
                        break 'l1926 None;
                    }
                    p.mark = mark_l1926;
                }
                None
            }) else {
                break 'l1923;
            };
            let mut l1931 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1931.push(element);
            }
            if p.failed {
                break 'l1923;
            }
            let Some(a) = p.expect(kind::STAR) else { break 'l1923 };
            let Some(l1932) = ('l1933: {
                let mark_l1933 = p.mark;
                let bit_l1933 = p.bit();
                if bit_l1933 & 0x1e00000000000000000000000002 != 0 {
                    'l1934: {
                        let Some(l1935) = lambda_param_no_default_rule(p) else { break 'l1934 };
                        break 'l1933 Some({ () });
                    }
                    if p.failed {
                        break 'l1933 None;
                    }
                    p.mark = mark_l1933;
                }
                if bit_l1933 & 0x1000 != 0 {
                    'l1936: {
                        let Some(l1937) = p.expect(kind::COMMA) else { break 'l1936 };
                        break 'l1933 Some({ () });
                    }
                    if p.failed {
                        break 'l1933 None;
                    }
                    p.mark = mark_l1933;
                }
                None
            }) else {
                break 'l1923;
            };
            {
                p.raise_at(&a, "* argument may appear only once");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_lambda_kwds_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x800000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_lambda_kwds_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_lambda_kwds_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x800000000 != 0 {
        'l1938: {
            let Some(l1939) = p.expect(kind::DOUBLESTAR) else { break 'l1938 };
            let Some(l1940) = lambda_param_rule(p) else { break 'l1938 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1938 };
            {
                p.raise_at(&a, "var-keyword argument cannot have default value");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1941: {
            let Some(l1942) = p.expect(kind::DOUBLESTAR) else { break 'l1941 };
            let Some(l1943) = lambda_param_rule(p) else { break 'l1941 };
            let Some(l1944) = p.expect(kind::COMMA) else { break 'l1941 };
            let Some(a) = lambda_param_rule(p) else { break 'l1941 };
            {
                p.raise_at(&a, "arguments cannot follow var-keyword argument");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1945: {
            let Some(l1946) = p.expect(kind::DOUBLESTAR) else { break 'l1945 };
            let Some(l1947) = lambda_param_rule(p) else { break 'l1945 };
            let Some(l1948) = p.expect(kind::COMMA) else { break 'l1945 };
            let Some(a) = ('l1949: {
                let mark_l1949 = p.mark;
                let bit_l1949 = p.bit();
                if bit_l1949 & 0x10000 != 0 {
                    'l1950: {
                        let Some(l1951) = p.expect(kind::STAR) else { break 'l1950 };
                        break 'l1949 Some(l1951);
                    }
                    if p.failed {
                        break 'l1949 None;
                    }
                    p.mark = mark_l1949;
                }
                if bit_l1949 & 0x800000000 != 0 {
                    'l1952: {
                        let Some(l1953) = p.expect(kind::DOUBLESTAR) else { break 'l1952 };
                        break 'l1949 Some(l1953);
                    }
                    if p.failed {
                        break 'l1949 None;
                    }
                    p.mark = mark_l1949;
                }
                if bit_l1949 & 0x20000 != 0 {
                    'l1954: {
                        let Some(l1955) = p.expect(kind::SLASH) else { break 'l1954 };
                        break 'l1949 Some(l1955);
                    }
                    if p.failed {
                        break 'l1949 None;
                    }
                    p.mark = mark_l1949;
                }
                None
            }) else {
                break 'l1945;
            };
            {
                p.raise_at(&a, "arguments cannot follow var-keyword argument");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_double_type_comments_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x200000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_double_type_comments_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_double_type_comments_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x200000000000000 != 0 {
        'l1956: {
            let Some(l1957) = p.expect(kind::TYPE_COMMENT) else { break 'l1956 };
            let Some(l1958) = p.expect(kind::NEWLINE) else { break 'l1956 };
            let Some(l1959) = p.expect(kind::TYPE_COMMENT) else { break 'l1956 };
            let Some(l1960) = p.expect(kind::NEWLINE) else { break 'l1956 };
            let Some(l1961) = p.expect(kind::INDENT) else { break 'l1956 };
            {
                p.raise("Cannot have two type comments on def");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_with_item_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_with_item_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_with_item_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1962: {
            let Some(l1963) = expression_rule(p) else { break 'l1962 };
            let Some(l1964) = p.expect(kind::KW_as) else { break 'l1962 };
            let Some(a) = expression_rule(p) else { break 'l1962 };
            let l1965 = p.mark;
            let matched = ('l1966: {
                let mark_l1966 = p.mark;
                let bit_l1966 = p.bit();
                if bit_l1966 & 0x1000 != 0 {
                    'l1967: {
                        let Some(l1968) = p.expect(kind::COMMA) else { break 'l1967 };
                        break 'l1966 Some(l1968);
                    }
                    if p.failed {
                        break 'l1966 None;
                    }
                    p.mark = mark_l1966;
                }
                if bit_l1966 & 0x100 != 0 {
                    'l1969: {
                        let Some(l1970) = p.expect(kind::RPAR) else { break 'l1969 };
                        break 'l1966 Some(l1970);
                    }
                    if p.failed {
                        break 'l1966 None;
                    }
                    p.mark = mark_l1966;
                }
                if bit_l1966 & 0x800 != 0 {
                    'l1971: {
                        let Some(l1972) = p.expect(kind::COLON) else { break 'l1971 };
                        break 'l1966 Some(l1972);
                    }
                    if p.failed {
                        break 'l1966 None;
                    }
                    p.mark = mark_l1966;
                }
                None
            })
            .is_some();
            p.mark = l1965;
            if !matched {
                break 'l1962;
            }
            if p.failed {
                break 'l1962;
            }
            {
                p.raise_invalid_target(Targets::Star, &a);
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_for_if_clause_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x8010000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_for_if_clause_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_for_if_clause_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x8010000000000000000000 != 0 {
        'l1973: {
            let l1974 = p.expect(kind::KW_async);
            if p.failed {
                break 'l1973;
            }
            let Some(l1975) = p.expect(kind::KW_for) else { break 'l1973 };
            let Some(l1976) = ('l1977: {
                let mark_l1977 = p.mark;
                let bit_l1977 = p.bit();
                if bit_l1977 & 0x1e00000021c0481000008200c28e != 0 {
                    'l1978: {
                        let Some(l1979) = bitwise_or_rule(p) else { break 'l1978 };
                        let mut l1980 = Vec::new();
                        while let Some(element) = ('l1981: {
                            let mark_l1981 = p.mark;
                            let bit_l1981 = p.bit();
                            if bit_l1981 & 0x1000 != 0 {
                                'l1982: {
                                    let Some(l1983) = p.expect(kind::COMMA) else { break 'l1982 };
                                    let Some(l1984) = bitwise_or_rule(p) else { break 'l1982 };
                                    break 'l1981 Some(());
                                }
                                if p.failed {
                                    break 'l1981 None;
                                }
                                p.mark = mark_l1981;
                            }
                            None
                        }) {
                            l1980.push(element);
                        }
                        if p.failed {
                            break 'l1978;
                        }
                        let l1985 = ('l1986: {
                            let mark_l1986 = p.mark;
                            let bit_l1986 = p.bit();
                            if bit_l1986 & 0x1000 != 0 {
                                'l1987: {
                                    let Some(l1988) = p.expect(kind::COMMA) else { break 'l1987 };
                                    break 'l1986 Some(l1988);
                                }
                                if p.failed {
                                    break 'l1986 None;
                                }
                                p.mark = mark_l1986;
                            }
                            None
                        });
                        if p.failed {
                            break 'l1978;
                        }
                        break 'l1977 Some(());
                    }
                    if p.failed {
                        break 'l1977 None;
                    }
                    p.mark = mark_l1977;
                }
                None
            }) else {
                break 'l1973;
            };
            if p.at(kind::KW_in) {
                break 'l1973;
            }
            if p.failed {
                break 'l1973;
            }
            {
                p.raise("'in' expected after for-loop variables");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_for_target_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x8010000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_for_target_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_for_target_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x8010000000000000000000 != 0 {
        'l1989: {
            let l1990 = p.expect(kind::KW_async);
            if p.failed {
                break 'l1989;
            }
            let Some(l1991) = p.expect(kind::KW_for) else { break 'l1989 };
            let Some(a) = star_expressions_rule(p) else { break 'l1989 };
            {
                p.raise_invalid_target(Targets::For, &a);
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_group_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x80 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_group_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_group_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x80 != 0 {
        'l1992: {
            let Some(l1993) = p.expect(kind::LPAR) else { break 'l1992 };
            let Some(a) = starred_expression_rule(p) else { break 'l1992 };
            let Some(l1994) = p.expect(kind::RPAR) else { break 'l1992 };
            {
                p.raise_at(&a, "cannot use starred expression here");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1995: {
            let Some(l1996) = p.expect(kind::LPAR) else { break 'l1995 };
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1995 };
            let Some(l1997) = expression_rule(p) else { break 'l1995 };
            let Some(l1998) = p.expect(kind::RPAR) else { break 'l1995 };
            {
                p.raise_at(&a, "cannot use double starred expression here");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_import_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x80000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_import_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_import_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x80000000000000000000000 != 0 {
        'l1999: {
            let Some(a) = p.expect(kind::KW_import) else { break 'l1999 };
            let mut l2000 = Vec::new();
            let mut l2001 = p.mark;
            while let Some(element) = dotted_name_rule(p) {
                l2000.push(element);
                l2001 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2001;
            if p.failed || l2000.is_empty() {
                break 'l1999;
            }
            let Some(l2002) = p.expect(kind::KW_from) else { break 'l1999 };
            let Some(l2003) = dotted_name_rule(p) else { break 'l1999 };
            {
                p.raise_from(&a, "Did you mean to use 'from ... import ...' instead?");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000000 != 0 {
        'l2004: {
            let Some(l2005) = p.expect(kind::KW_import) else { break 'l2004 };
            let Some(t) = p.expect(kind::NEWLINE) else { break 'l2004 };
            {
                p.raise_from(&t, "Expected one or more names after 'import'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_dotted_as_name_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_dotted_as_name_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_dotted_as_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l2006: {
            let Some(l2007) = dotted_name_rule(p) else { break 'l2006 };
            let Some(l2008) = p.expect(kind::KW_as) else { break 'l2006 };
            let l2009 = p.mark;
            let matched = ('l2010: {
                let mark_l2010 = p.mark;
                let bit_l2010 = p.bit();
                if bit_l2010 & 0x1e00000000000000000000000002 != 0 {
                    'l2011: {
                        let Some(l2012) = p.name() else { break 'l2011 };
                        let Some(l2013) = ('l2014: {
                            let mark_l2014 = p.mark;
                            let bit_l2014 = p.bit();
                            if bit_l2014 & 0x1000 != 0 {
                                'l2015: {
                                    let Some(l2016) = p.expect(kind::COMMA) else { break 'l2015 };
                                    break 'l2014 Some(l2016);
                                }
                                if p.failed {
                                    break 'l2014 None;
                                }
                                p.mark = mark_l2014;
                            }
                            if bit_l2014 & 0x100 != 0 {
                                'l2017: {
                                    let Some(l2018) = p.expect(kind::RPAR) else { break 'l2017 };
                                    break 'l2014 Some(l2018);
                                }
                                if p.failed {
                                    break 'l2014 None;
                                }
                                p.mark = mark_l2014;
                            }
                            if bit_l2014 & 0x2000 != 0 {
                                'l2019: {
                                    let Some(l2020) = p.expect(kind::SEMI) else { break 'l2019 };
                                    break 'l2014 Some(l2020);
                                }
                                if p.failed {
                                    break 'l2014 None;
                                }
                                p.mark = mark_l2014;
                            }
                            if bit_l2014 & 0x10 != 0 {
                                'l2021: {
                                    let Some(l2022) = p.expect(kind::NEWLINE) else { break 'l2021 };
                                    break 'l2014 Some(l2022);
                                }
                                if p.failed {
                                    break 'l2014 None;
                                }
                                p.mark = mark_l2014;
                            }
                            None
                        }) else {
                            break 'l2011;
                        };
                        break 'l2010 Some(());
                    }
                    if p.failed {
                        break 'l2010 None;
                    }
                    p.mark = mark_l2010;
                }
                None
            })
            .is_some();
            p.mark = l2009;
            if matched {
                break 'l2006;
            }
            if p.failed {
                break 'l2006;
            }
            let Some(a) = expression_rule(p) else { break 'l2006 };
            {
                p.raise_at(&a, format!("cannot use {} as import target", expr_name(&a)));
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_import_from_as_name_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_import_from_as_name_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_import_from_as_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l2023: {
            let Some(l2024) = p.name() else { break 'l2023 };
            let Some(l2025) = p.expect(kind::KW_as) else { break 'l2023 };
            let l2026 = p.mark;
            let matched = ('l2027: {
                let mark_l2027 = p.mark;
                let bit_l2027 = p.bit();
                if bit_l2027 & 0x1e00000000000000000000000002 != 0 {
                    'l2028: {
                        let Some(l2029) = p.name() else { break 'l2028 };
                        let Some(l2030) = ('l2031: {
                            let mark_l2031 = p.mark;
                            let bit_l2031 = p.bit();
                            if bit_l2031 & 0x1000 != 0 {
                                'l2032: {
                                    let Some(l2033) = p.expect(kind::COMMA) else { break 'l2032 };
                                    break 'l2031 Some(l2033);
                                }
                                if p.failed {
                                    break 'l2031 None;
                                }
                                p.mark = mark_l2031;
                            }
                            if bit_l2031 & 0x100 != 0 {
                                'l2034: {
                                    let Some(l2035) = p.expect(kind::RPAR) else { break 'l2034 };
                                    break 'l2031 Some(l2035);
                                }
                                if p.failed {
                                    break 'l2031 None;
                                }
                                p.mark = mark_l2031;
                            }
                            if bit_l2031 & 0x2000 != 0 {
                                'l2036: {
                                    let Some(l2037) = p.expect(kind::SEMI) else { break 'l2036 };
                                    break 'l2031 Some(l2037);
                                }
                                if p.failed {
                                    break 'l2031 None;
                                }
                                p.mark = mark_l2031;
                            }
                            if bit_l2031 & 0x10 != 0 {
                                'l2038: {
                                    let Some(l2039) = p.expect(kind::NEWLINE) else { break 'l2038 };
                                    break 'l2031 Some(l2039);
                                }
                                if p.failed {
                                    break 'l2031 None;
                                }
                                p.mark = mark_l2031;
                            }
                            None
                        }) else {
                            break 'l2028;
                        };
                        break 'l2027 Some(());
                    }
                    if p.failed {
                        break 'l2027 None;
                    }
                    p.mark = mark_l2027;
                }
                None
            })
            .is_some();
            p.mark = l2026;
            if matched {
                break 'l2023;
            }
            if p.failed {
                break 'l2023;
            }
            let Some(a) = expression_rule(p) else { break 'l2023 };
            {
                p.raise_at(&a, format!("cannot use {} as import target", expr_name(&a)));
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_import_from_targets_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000012 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_import_from_targets_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_import_from_targets_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l2040: {
            let Some(l2041) = import_from_as_names_rule(p) else { break 'l2040 };
            let Some(l2042) = p.expect(kind::COMMA) else { break 'l2040 };
            let Some(l2043) = p.expect(kind::NEWLINE) else { break 'l2040 };
            {
                p.raise("trailing comma not allowed without surrounding parentheses");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10 != 0 {
        'l2044: {
            let Some(t) = p.expect(kind::NEWLINE) else { break 'l2044 };
            {
                p.raise_from(&t, "Expected one or more names after 'import'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_with_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x80000010000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_with_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_with_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x80000010000000000000000000 != 0 {
        'l2045: {
            let l2046 = ('l2047: {
                let mark_l2047 = p.mark;
                let bit_l2047 = p.bit();
                if bit_l2047 & 0x10000000000000000000 != 0 {
                    'l2048: {
                        let Some(l2049) = p.expect(kind::KW_async) else { break 'l2048 };
                        break 'l2047 Some(l2049);
                    }
                    if p.failed {
                        break 'l2047 None;
                    }
                    p.mark = mark_l2047;
                }
                None
            });
            if p.failed {
                break 'l2045;
            }
            let Some(l2050) = p.expect(kind::KW_with) else { break 'l2045 };
            let mut l2051 = Vec::new();
            let mut l2052 = p.mark;
            while let Some(element) = ('l2053: {
                let mark_l2053 = p.mark;
                let bit_l2053 = p.bit();
                if bit_l2053 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2054: {
                        let Some(l2055) = expression_rule(p) else { break 'l2054 };
                        let l2056 = ('l2057: {
                            let mark_l2057 = p.mark;
                            let bit_l2057 = p.bit();
                            if bit_l2057 & 0x4000000000000000000 != 0 {
                                'l2058: {
                                    let Some(l2059) = p.expect(kind::KW_as) else { break 'l2058 };
                                    let Some(l2060) = star_target_rule(p) else { break 'l2058 };
                                    break 'l2057 Some(());
                                }
                                if p.failed {
                                    break 'l2057 None;
                                }
                                p.mark = mark_l2057;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2054;
                        }
                        break 'l2053 Some(());
                    }
                    if p.failed {
                        break 'l2053 None;
                    }
                    p.mark = mark_l2053;
                }
                None
            }) {
                l2051.push(element);
                l2052 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2052;
            if p.failed || l2051.is_empty() {
                break 'l2045;
            }
            let Some(l2061) = p.expect(kind::NEWLINE) else { break 'l2045 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000010000000000000000000 != 0 {
        'l2062: {
            let l2063 = ('l2064: {
                let mark_l2064 = p.mark;
                let bit_l2064 = p.bit();
                if bit_l2064 & 0x10000000000000000000 != 0 {
                    'l2065: {
                        let Some(l2066) = p.expect(kind::KW_async) else { break 'l2065 };
                        break 'l2064 Some(l2066);
                    }
                    if p.failed {
                        break 'l2064 None;
                    }
                    p.mark = mark_l2064;
                }
                None
            });
            if p.failed {
                break 'l2062;
            }
            let Some(l2067) = p.expect(kind::KW_with) else { break 'l2062 };
            let Some(l2068) = p.expect(kind::LPAR) else { break 'l2062 };
            let mut l2069 = Vec::new();
            let mut l2070 = p.mark;
            while let Some(element) = ('l2071: {
                let mark_l2071 = p.mark;
                let bit_l2071 = p.bit();
                if bit_l2071 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2072: {
                        let Some(l2073) = expressions_rule(p) else { break 'l2072 };
                        let l2074 = ('l2075: {
                            let mark_l2075 = p.mark;
                            let bit_l2075 = p.bit();
                            if bit_l2075 & 0x4000000000000000000 != 0 {
                                'l2076: {
                                    let Some(l2077) = p.expect(kind::KW_as) else { break 'l2076 };
                                    let Some(l2078) = star_target_rule(p) else { break 'l2076 };
                                    break 'l2075 Some(());
                                }
                                if p.failed {
                                    break 'l2075 None;
                                }
                                p.mark = mark_l2075;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2072;
                        }
                        break 'l2071 Some(());
                    }
                    if p.failed {
                        break 'l2071 None;
                    }
                    p.mark = mark_l2071;
                }
                None
            }) {
                l2069.push(element);
                l2070 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2070;
            if p.failed || l2069.is_empty() {
                break 'l2062;
            }
            let l2079 = p.expect(kind::COMMA);
            if p.failed {
                break 'l2062;
            }
            let Some(l2080) = p.expect(kind::RPAR) else { break 'l2062 };
            let Some(l2081) = p.expect(kind::NEWLINE) else { break 'l2062 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_with_stmt_indent_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x80000010000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_with_stmt_indent_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_with_stmt_indent_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x80000010000000000000000000 != 0 {
        'l2082: {
            let l2083 = ('l2084: {
                let mark_l2084 = p.mark;
                let bit_l2084 = p.bit();
                if bit_l2084 & 0x10000000000000000000 != 0 {
                    'l2085: {
                        let Some(l2086) = p.expect(kind::KW_async) else { break 'l2085 };
                        break 'l2084 Some(l2086);
                    }
                    if p.failed {
                        break 'l2084 None;
                    }
                    p.mark = mark_l2084;
                }
                None
            });
            if p.failed {
                break 'l2082;
            }
            let Some(a) = p.expect(kind::KW_with) else { break 'l2082 };
            let mut l2087 = Vec::new();
            let mut l2088 = p.mark;
            while let Some(element) = ('l2089: {
                let mark_l2089 = p.mark;
                let bit_l2089 = p.bit();
                if bit_l2089 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2090: {
                        let Some(l2091) = expression_rule(p) else { break 'l2090 };
                        let l2092 = ('l2093: {
                            let mark_l2093 = p.mark;
                            let bit_l2093 = p.bit();
                            if bit_l2093 & 0x4000000000000000000 != 0 {
                                'l2094: {
                                    let Some(l2095) = p.expect(kind::KW_as) else { break 'l2094 };
                                    let Some(l2096) = star_target_rule(p) else { break 'l2094 };
                                    break 'l2093 Some(());
                                }
                                if p.failed {
                                    break 'l2093 None;
                                }
                                p.mark = mark_l2093;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2090;
                        }
                        break 'l2089 Some(());
                    }
                    if p.failed {
                        break 'l2089 None;
                    }
                    p.mark = mark_l2089;
                }
                None
            }) {
                l2087.push(element);
                l2088 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2088;
            if p.failed || l2087.is_empty() {
                break 'l2082;
            }
            let Some(l2097) = p.expect(kind::COLON) else { break 'l2082 };
            let Some(l2098) = p.expect(kind::NEWLINE) else { break 'l2082 };
            if p.at(kind::INDENT) {
                break 'l2082;
            }
            if p.failed {
                break 'l2082;
            }
            {
                p.raise_no_block(&a, "'with' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000010000000000000000000 != 0 {
        'l2099: {
            let l2100 = ('l2101: {
                let mark_l2101 = p.mark;
                let bit_l2101 = p.bit();
                if bit_l2101 & 0x10000000000000000000 != 0 {
                    'l2102: {
                        let Some(l2103) = p.expect(kind::KW_async) else { break 'l2102 };
                        break 'l2101 Some(l2103);
                    }
                    if p.failed {
                        break 'l2101 None;
                    }
                    p.mark = mark_l2101;
                }
                None
            });
            if p.failed {
                break 'l2099;
            }
            let Some(a) = p.expect(kind::KW_with) else { break 'l2099 };
            let Some(l2104) = p.expect(kind::LPAR) else { break 'l2099 };
            let mut l2105 = Vec::new();
            let mut l2106 = p.mark;
            while let Some(element) = ('l2107: {
                let mark_l2107 = p.mark;
                let bit_l2107 = p.bit();
                if bit_l2107 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2108: {
                        let Some(l2109) = expressions_rule(p) else { break 'l2108 };
                        let l2110 = ('l2111: {
                            let mark_l2111 = p.mark;
                            let bit_l2111 = p.bit();
                            if bit_l2111 & 0x4000000000000000000 != 0 {
                                'l2112: {
                                    let Some(l2113) = p.expect(kind::KW_as) else { break 'l2112 };
                                    let Some(l2114) = star_target_rule(p) else { break 'l2112 };
                                    break 'l2111 Some(());
                                }
                                if p.failed {
                                    break 'l2111 None;
                                }
                                p.mark = mark_l2111;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2108;
                        }
                        break 'l2107 Some(());
                    }
                    if p.failed {
                        break 'l2107 None;
                    }
                    p.mark = mark_l2107;
                }
                None
            }) {
                l2105.push(element);
                l2106 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2106;
            if p.failed || l2105.is_empty() {
                break 'l2099;
            }
            let l2115 = p.expect(kind::COMMA);
            if p.failed {
                break 'l2099;
            }
            let Some(l2116) = p.expect(kind::RPAR) else { break 'l2099 };
            let Some(l2117) = p.expect(kind::COLON) else { break 'l2099 };
            let Some(l2118) = p.expect(kind::NEWLINE) else { break 'l2099 };
            if p.at(kind::INDENT) {
                break 'l2099;
            }
            if p.failed {
                break 'l2099;
            }
            {
                p.raise_no_block(&a, "'with' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_try_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x20000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_try_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_try_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x20000000000000000000000000 != 0 {
        'l2119: {
            let Some(a) = p.expect(kind::KW_try) else { break 'l2119 };
            let Some(l2120) = p.expect(kind::COLON) else { break 'l2119 };
            let Some(l2121) = p.expect(kind::NEWLINE) else { break 'l2119 };
            if p.at(kind::INDENT) {
                break 'l2119;
            }
            if p.failed {
                break 'l2119;
            }
            {
                p.raise_no_block(&a, "'try' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l2122: {
            let Some(l2123) = p.expect(kind::KW_try) else { break 'l2122 };
            let Some(l2124) = p.expect(kind::COLON) else { break 'l2122 };
            let Some(l2125) = block_rule(p) else { break 'l2122 };
            let l2126 = p.mark;
            let matched = ('l2127: {
                let mark_l2127 = p.mark;
                let bit_l2127 = p.bit();
                if bit_l2127 & 0x2000000000000000000000 != 0 {
                    'l2128: {
                        let Some(l2129) = p.expect(kind::KW_except) else { break 'l2128 };
                        break 'l2127 Some(l2129);
                    }
                    if p.failed {
                        break 'l2127 None;
                    }
                    p.mark = mark_l2127;
                }
                if bit_l2127 & 0x4000000000000000000000 != 0 {
                    'l2130: {
                        let Some(l2131) = p.expect(kind::KW_finally) else { break 'l2130 };
                        break 'l2127 Some(l2131);
                    }
                    if p.failed {
                        break 'l2127 None;
                    }
                    p.mark = mark_l2127;
                }
                None
            })
            .is_some();
            p.mark = l2126;
            if matched {
                break 'l2122;
            }
            if p.failed {
                break 'l2122;
            }
            {
                p.raise("expected 'except' or 'finally' block");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l2132: {
            let Some(l2133) = p.expect(kind::KW_try) else { break 'l2132 };
            let Some(l2134) = p.expect(kind::COLON) else { break 'l2132 };
            let mut l2135 = Vec::new();
            while let Some(element) = block_rule(p) {
                l2135.push(element);
            }
            if p.failed {
                break 'l2132;
            }
            let mut l2136 = Vec::new();
            while let Some(element) = except_block_rule(p) {
                l2136.push(element);
            }
            if p.failed {
                break 'l2132;
            }
            if l2136.is_empty() {
                break 'l2132;
            }
            let Some(a) = p.expect(kind::KW_except) else { break 'l2132 };
            let Some(b) = p.expect(kind::STAR) else { break 'l2132 };
            let Some(l2137) = expression_rule(p) else { break 'l2132 };
            let l2138 = ('l2139: {
                let mark_l2139 = p.mark;
                let bit_l2139 = p.bit();
                if bit_l2139 & 0x4000000000000000000 != 0 {
                    'l2140: {
                        let Some(l2141) = p.expect(kind::KW_as) else { break 'l2140 };
                        let Some(l2142) = p.name() else { break 'l2140 };
                        break 'l2139 Some(());
                    }
                    if p.failed {
                        break 'l2139 None;
                    }
                    p.mark = mark_l2139;
                }
                None
            });
            if p.failed {
                break 'l2132;
            }
            let Some(l2143) = p.expect(kind::COLON) else { break 'l2132 };
            let range = p.range(mark);
            {
                p.raise_range(&a, &b, "cannot have both 'except' and 'except*' on the same 'try'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l2144: {
            let Some(l2145) = p.expect(kind::KW_try) else { break 'l2144 };
            let Some(l2146) = p.expect(kind::COLON) else { break 'l2144 };
            let mut l2147 = Vec::new();
            while let Some(element) = block_rule(p) {
                l2147.push(element);
            }
            if p.failed {
                break 'l2144;
            }
            let mut l2148 = Vec::new();
            while let Some(element) = except_star_block_rule(p) {
                l2148.push(element);
            }
            if p.failed {
                break 'l2144;
            }
            if l2148.is_empty() {
                break 'l2144;
            }
            let Some(a) = p.expect(kind::KW_except) else { break 'l2144 };
            let l2149 = ('l2150: {
                let mark_l2150 = p.mark;
                let bit_l2150 = p.bit();
                if bit_l2150 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2151: {
                        let Some(l2152) = expression_rule(p) else { break 'l2151 };
                        let l2153 = ('l2154: {
                            let mark_l2154 = p.mark;
                            let bit_l2154 = p.bit();
                            if bit_l2154 & 0x4000000000000000000 != 0 {
                                'l2155: {
                                    let Some(l2156) = p.expect(kind::KW_as) else { break 'l2155 };
                                    let Some(l2157) = p.name() else { break 'l2155 };
                                    break 'l2154 Some(());
                                }
                                if p.failed {
                                    break 'l2154 None;
                                }
                                p.mark = mark_l2154;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2151;
                        }
                        break 'l2150 Some(());
                    }
                    if p.failed {
                        break 'l2150 None;
                    }
                    p.mark = mark_l2150;
                }
                None
            });
            if p.failed {
                break 'l2144;
            }
            let Some(l2158) = p.expect(kind::COLON) else { break 'l2144 };
            {
                p.raise_at(&a, "cannot have both 'except' and 'except*' on the same 'try'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_except_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x2000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_except_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_except_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000000000000000000 != 0 {
        'l2159: {
            let Some(l2160) = p.expect(kind::KW_except) else { break 'l2159 };
            let Some(a) = expression_rule(p) else { break 'l2159 };
            let Some(l2161) = p.expect(kind::COMMA) else { break 'l2159 };
            let Some(l2162) = expressions_rule(p) else { break 'l2159 };
            let Some(l2163) = p.expect(kind::KW_as) else { break 'l2159 };
            let Some(l2164) = p.name() else { break 'l2159 };
            let Some(l2165) = p.expect(kind::COLON) else { break 'l2159 };
            {
                p.raise_from(&a, "multiple exception types must be parenthesized when using 'as'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l2166: {
            let Some(l2167) = p.expect(kind::KW_except) else { break 'l2166 };
            let Some(l2168) = expression_rule(p) else { break 'l2166 };
            let l2169 = ('l2170: {
                let mark_l2170 = p.mark;
                let bit_l2170 = p.bit();
                if bit_l2170 & 0x4000000000000000000 != 0 {
                    'l2171: {
                        let Some(l2172) = p.expect(kind::KW_as) else { break 'l2171 };
                        let Some(l2173) = p.name() else { break 'l2171 };
                        break 'l2170 Some(());
                    }
                    if p.failed {
                        break 'l2170 None;
                    }
                    p.mark = mark_l2170;
                }
                None
            });
            if p.failed {
                break 'l2166;
            }
            let Some(l2174) = p.expect(kind::NEWLINE) else { break 'l2166 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l2175: {
            let Some(l2176) = p.expect(kind::KW_except) else { break 'l2175 };
            let Some(l2177) = p.expect(kind::NEWLINE) else { break 'l2175 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l2178: {
            let Some(l2179) = p.expect(kind::KW_except) else { break 'l2178 };
            let Some(l2180) = expression_rule(p) else { break 'l2178 };
            let Some(l2181) = p.expect(kind::KW_as) else { break 'l2178 };
            let Some(a) = expression_rule(p) else { break 'l2178 };
            let Some(l2182) = p.expect(kind::COLON) else { break 'l2178 };
            let Some(l2183) = block_rule(p) else { break 'l2178 };
            {
                p.raise_at(&a, format!("cannot use except statement with {}", expr_name(&a)));
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_except_star_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x2000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_except_star_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_except_star_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000000000000000000 != 0 {
        'l2184: {
            let Some(l2185) = p.expect(kind::KW_except) else { break 'l2184 };
            let Some(l2186) = p.expect(kind::STAR) else { break 'l2184 };
            let Some(a) = expression_rule(p) else { break 'l2184 };
            let Some(l2187) = p.expect(kind::COMMA) else { break 'l2184 };
            let Some(l2188) = expressions_rule(p) else { break 'l2184 };
            let Some(l2189) = p.expect(kind::KW_as) else { break 'l2184 };
            let Some(l2190) = p.name() else { break 'l2184 };
            let Some(l2191) = p.expect(kind::COLON) else { break 'l2184 };
            {
                p.raise_from(&a, "multiple exception types must be parenthesized when using 'as'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l2192: {
            let Some(l2193) = p.expect(kind::KW_except) else { break 'l2192 };
            let Some(l2194) = p.expect(kind::STAR) else { break 'l2192 };
            let Some(l2195) = expression_rule(p) else { break 'l2192 };
            let l2196 = ('l2197: {
                let mark_l2197 = p.mark;
                let bit_l2197 = p.bit();
                if bit_l2197 & 0x4000000000000000000 != 0 {
                    'l2198: {
                        let Some(l2199) = p.expect(kind::KW_as) else { break 'l2198 };
                        let Some(l2200) = p.name() else { break 'l2198 };
                        break 'l2197 Some(());
                    }
                    if p.failed {
                        break 'l2197 None;
                    }
                    p.mark = mark_l2197;
                }
                None
            });
            if p.failed {
                break 'l2192;
            }
            let Some(l2201) = p.expect(kind::NEWLINE) else { break 'l2192 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l2202: {
            let Some(l2203) = p.expect(kind::KW_except) else { break 'l2202 };
            let Some(l2204) = p.expect(kind::STAR) else { break 'l2202 };
            let Some(l2205) = ('l2206: {
                let mark_l2206 = p.mark;
                let bit_l2206 = p.bit();
                if bit_l2206 & 0x10 != 0 {
                    'l2207: {
                        let Some(l2208) = p.expect(kind::NEWLINE) else { break 'l2207 };
                        break 'l2206 Some(l2208);
                    }
                    if p.failed {
                        break 'l2206 None;
                    }
                    p.mark = mark_l2206;
                }
                if bit_l2206 & 0x800 != 0 {
                    'l2209: {
                        let Some(l2210) = p.expect(kind::COLON) else { break 'l2209 };
                        break 'l2206 Some(l2210);
                    }
                    if p.failed {
                        break 'l2206 None;
                    }
                    p.mark = mark_l2206;
                }
                None
            }) else {
                break 'l2202;
            };
            {
                p.raise("expected one or more exception types");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l2211: {
            let Some(l2212) = p.expect(kind::KW_except) else { break 'l2211 };
            let Some(l2213) = p.expect(kind::STAR) else { break 'l2211 };
            let Some(l2214) = expression_rule(p) else { break 'l2211 };
            let Some(l2215) = p.expect(kind::KW_as) else { break 'l2211 };
            let Some(a) = expression_rule(p) else { break 'l2211 };
            let Some(l2216) = p.expect(kind::COLON) else { break 'l2211 };
            let Some(l2217) = block_rule(p) else { break 'l2211 };
            {
                p.raise_at(&a, format!("cannot use except* statement with {}", expr_name(&a)));
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_finally_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x4000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_finally_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_finally_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x4000000000000000000000 != 0 {
        'l2218: {
            let Some(a) = p.expect(kind::KW_finally) else { break 'l2218 };
            let Some(l2219) = p.expect(kind::COLON) else { break 'l2218 };
            let Some(l2220) = p.expect(kind::NEWLINE) else { break 'l2218 };
            if p.at(kind::INDENT) {
                break 'l2218;
            }
            if p.failed {
                break 'l2218;
            }
            {
                p.raise_no_block(&a, "'finally' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_except_stmt_indent_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x2000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_except_stmt_indent_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_except_stmt_indent_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000000000000000000 != 0 {
        'l2221: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2221 };
            let Some(l2222) = expression_rule(p) else { break 'l2221 };
            let l2223 = ('l2224: {
                let mark_l2224 = p.mark;
                let bit_l2224 = p.bit();
                if bit_l2224 & 0x4000000000000000000 != 0 {
                    'l2225: {
                        let Some(l2226) = p.expect(kind::KW_as) else { break 'l2225 };
                        let Some(l2227) = p.name() else { break 'l2225 };
                        break 'l2224 Some(());
                    }
                    if p.failed {
                        break 'l2224 None;
                    }
                    p.mark = mark_l2224;
                }
                None
            });
            if p.failed {
                break 'l2221;
            }
            let Some(l2228) = p.expect(kind::COLON) else { break 'l2221 };
            let Some(l2229) = p.expect(kind::NEWLINE) else { break 'l2221 };
            if p.at(kind::INDENT) {
                break 'l2221;
            }
            if p.failed {
                break 'l2221;
            }
            {
                p.raise_no_block(&a, "'except' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l2230: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2230 };
            let Some(l2231) = p.expect(kind::COLON) else { break 'l2230 };
            let Some(l2232) = p.expect(kind::NEWLINE) else { break 'l2230 };
            if p.at(kind::INDENT) {
                break 'l2230;
            }
            if p.failed {
                break 'l2230;
            }
            {
                p.raise_no_block(&a, "'except' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_except_star_stmt_indent_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x2000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_except_star_stmt_indent_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_except_star_stmt_indent_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000000000000000000 != 0 {
        'l2233: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2233 };
            let Some(l2234) = p.expect(kind::STAR) else { break 'l2233 };
            let Some(l2235) = expression_rule(p) else { break 'l2233 };
            let l2236 = ('l2237: {
                let mark_l2237 = p.mark;
                let bit_l2237 = p.bit();
                if bit_l2237 & 0x4000000000000000000 != 0 {
                    'l2238: {
                        let Some(l2239) = p.expect(kind::KW_as) else { break 'l2238 };
                        let Some(l2240) = p.name() else { break 'l2238 };
                        break 'l2237 Some(());
                    }
                    if p.failed {
                        break 'l2237 None;
                    }
                    p.mark = mark_l2237;
                }
                None
            });
            if p.failed {
                break 'l2233;
            }
            let Some(l2241) = p.expect(kind::COLON) else { break 'l2233 };
            let Some(l2242) = p.expect(kind::NEWLINE) else { break 'l2233 };
            if p.at(kind::INDENT) {
                break 'l2233;
            }
            if p.failed {
                break 'l2233;
            }
            {
                p.raise_no_block(&a, "'except*' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_match_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x800000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_match_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_match_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x800000000000000000000000000 != 0 {
        'l2243: {
            let Some(l2244) = p.expect(kind::SK_match) else { break 'l2243 };
            let Some(l2245) = subject_expr_rule(p) else { break 'l2243 };
            let Some(l2246) = p.expect(kind::NEWLINE) else { break 'l2243 };
            {
                if p.version(10, "Pattern matching is").is_some() {
                    p.raise("expected ':'")
                };
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000000000000 != 0 {
        'l2247: {
            let Some(a) = p.expect(kind::SK_match) else { break 'l2247 };
            let Some(l2248) = subject_expr_rule(p) else { break 'l2247 };
            let Some(l2249) = p.expect(kind::COLON) else { break 'l2247 };
            let Some(l2250) = p.expect(kind::NEWLINE) else { break 'l2247 };
            if p.at(kind::INDENT) {
                break 'l2247;
            }
            if p.failed {
                break 'l2247;
            }
            {
                p.raise_no_block(&a, "'match' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_case_block_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x400000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_case_block_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_case_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x400000000000000000000000000 != 0 {
        'l2251: {
            let Some(l2252) = p.expect(kind::SK_case) else { break 'l2251 };
            let Some(l2253) = patterns_rule(p) else { break 'l2251 };
            let l2254 = guard_rule(p);
            if p.failed {
                break 'l2251;
            }
            let Some(l2255) = p.expect(kind::NEWLINE) else { break 'l2251 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000000000 != 0 {
        'l2256: {
            let Some(a) = p.expect(kind::SK_case) else { break 'l2256 };
            let Some(l2257) = patterns_rule(p) else { break 'l2256 };
            let l2258 = guard_rule(p);
            if p.failed {
                break 'l2256;
            }
            let Some(l2259) = p.expect(kind::COLON) else { break 'l2256 };
            let Some(l2260) = p.expect(kind::NEWLINE) else { break 'l2256 };
            if p.at(kind::INDENT) {
                break 'l2256;
            }
            if p.failed {
                break 'l2256;
            }
            {
                p.raise_no_block(&a, "'case' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_as_pattern_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000200828e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_as_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_as_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l2261: {
            let Some(l2262) = or_pattern_rule(p) else { break 'l2261 };
            let Some(l2263) = p.expect(kind::KW_as) else { break 'l2261 };
            let Some(a) = p.expect(kind::SK__) else { break 'l2261 };
            {
                p.raise_at(&a, "cannot use '_' as a target");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l2264: {
            let Some(l2265) = or_pattern_rule(p) else { break 'l2264 };
            let Some(l2266) = p.expect(kind::KW_as) else { break 'l2264 };
            let Some(a) = expression_rule(p) else { break 'l2264 };
            {
                p.raise_at(&a, format!("cannot use {} as pattern target", expr_name(&a)));
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_class_pattern_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000000000000000000000002 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_class_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_class_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l2267: {
            let Some(l2268) = name_or_attr_rule(p) else { break 'l2267 };
            let Some(l2269) = p.expect(kind::LPAR) else { break 'l2267 };
            let Some(a) = invalid_class_argument_pattern_rule(p) else { break 'l2267 };
            let range = p.range(mark);
            {
                if let (Some(first), Some(last)) = (a.first(), a.last()) {
                    p.raise_range(first, last, "positional patterns follow keyword patterns");
                };
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_class_argument_pattern_rule(p: &mut Parser<'_>) -> Option<Vec<P<Pattern>>> {
    let bit = p.bit();
    if bit & 0x1e00000001c0480000000200828e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_class_argument_pattern_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_class_argument_pattern_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<Vec<P<Pattern>>> {
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l2270: {
            let l2271 = ('l2272: {
                let mark_l2272 = p.mark;
                let bit_l2272 = p.bit();
                if bit_l2272 & 0x1e00000001c0480000000200828e != 0 {
                    'l2273: {
                        let Some(l2274) = positional_patterns_rule(p) else { break 'l2273 };
                        let Some(l2275) = p.expect(kind::COMMA) else { break 'l2273 };
                        break 'l2272 Some(());
                    }
                    if p.failed {
                        break 'l2272 None;
                    }
                    p.mark = mark_l2272;
                }
                None
            });
            if p.failed {
                break 'l2270;
            }
            let Some(l2276) = keyword_patterns_rule(p) else { break 'l2270 };
            let Some(l2277) = p.expect(kind::COMMA) else { break 'l2270 };
            let Some(a) = positional_patterns_rule(p) else { break 'l2270 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_if_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x40000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_if_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_if_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x40000000000000000000000 != 0 {
        'l2278: {
            let Some(l2279) = p.expect(kind::KW_if) else { break 'l2278 };
            let Some(l2280) = named_expression_rule(p) else { break 'l2278 };
            let Some(l2281) = p.expect(kind::NEWLINE) else { break 'l2278 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000 != 0 {
        'l2282: {
            let Some(a) = p.expect(kind::KW_if) else { break 'l2282 };
            let Some(l2283) = named_expression_rule(p) else { break 'l2282 };
            let Some(l2284) = p.expect(kind::COLON) else { break 'l2282 };
            let Some(l2285) = p.expect(kind::NEWLINE) else { break 'l2282 };
            if p.at(kind::INDENT) {
                break 'l2282;
            }
            if p.failed {
                break 'l2282;
            }
            {
                p.raise_no_block(&a, "'if' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_elif_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x800000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_elif_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_elif_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x800000000000000000000 != 0 {
        'l2286: {
            let Some(l2287) = p.expect(kind::KW_elif) else { break 'l2286 };
            let Some(l2288) = named_expression_rule(p) else { break 'l2286 };
            let Some(l2289) = p.expect(kind::NEWLINE) else { break 'l2286 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000000 != 0 {
        'l2290: {
            let Some(a) = p.expect(kind::KW_elif) else { break 'l2290 };
            let Some(l2291) = named_expression_rule(p) else { break 'l2290 };
            let Some(l2292) = p.expect(kind::COLON) else { break 'l2290 };
            let Some(l2293) = p.expect(kind::NEWLINE) else { break 'l2290 };
            if p.at(kind::INDENT) {
                break 'l2290;
            }
            if p.failed {
                break 'l2290;
            }
            {
                p.raise_no_block(&a, "'elif' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_else_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_else_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_else_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1000000000000000000000 != 0 {
        'l2294: {
            let Some(a) = p.expect(kind::KW_else) else { break 'l2294 };
            let Some(l2295) = p.expect(kind::COLON) else { break 'l2294 };
            let Some(l2296) = p.expect(kind::NEWLINE) else { break 'l2294 };
            if p.at(kind::INDENT) {
                break 'l2294;
            }
            if p.failed {
                break 'l2294;
            }
            {
                p.raise_no_block(&a, "'else' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000000 != 0 {
        'l2297: {
            let Some(l2298) = p.expect(kind::KW_else) else { break 'l2297 };
            let Some(l2299) = p.expect(kind::COLON) else { break 'l2297 };
            let Some(l2300) = block_rule(p) else { break 'l2297 };
            let Some(l2301) = p.expect(kind::KW_elif) else { break 'l2297 };
            {
                p.raise("'elif' block follows an 'else' block");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_while_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x40000000000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_while_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_while_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x40000000000000000000000000 != 0 {
        'l2302: {
            let Some(l2303) = p.expect(kind::KW_while) else { break 'l2302 };
            let Some(l2304) = named_expression_rule(p) else { break 'l2302 };
            let Some(l2305) = p.expect(kind::NEWLINE) else { break 'l2302 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000000 != 0 {
        'l2306: {
            let Some(a) = p.expect(kind::KW_while) else { break 'l2306 };
            let Some(l2307) = named_expression_rule(p) else { break 'l2306 };
            let Some(l2308) = p.expect(kind::COLON) else { break 'l2306 };
            let Some(l2309) = p.expect(kind::NEWLINE) else { break 'l2306 };
            if p.at(kind::INDENT) {
                break 'l2306;
            }
            if p.failed {
                break 'l2306;
            }
            {
                p.raise_no_block(&a, "'while' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_for_stmt_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x8010000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_for_stmt_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_for_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x8010000000000000000000 != 0 {
        'l2310: {
            let l2311 = ('l2312: {
                let mark_l2312 = p.mark;
                let bit_l2312 = p.bit();
                if bit_l2312 & 0x10000000000000000000 != 0 {
                    'l2313: {
                        let Some(l2314) = p.expect(kind::KW_async) else { break 'l2313 };
                        break 'l2312 Some(l2314);
                    }
                    if p.failed {
                        break 'l2312 None;
                    }
                    p.mark = mark_l2312;
                }
                None
            });
            if p.failed {
                break 'l2310;
            }
            let Some(l2315) = p.expect(kind::KW_for) else { break 'l2310 };
            let Some(l2316) = star_targets_rule(p) else { break 'l2310 };
            let Some(l2317) = p.expect(kind::KW_in) else { break 'l2310 };
            let Some(l2318) = star_expressions_rule(p) else { break 'l2310 };
            let Some(l2319) = p.expect(kind::NEWLINE) else { break 'l2310 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8010000000000000000000 != 0 {
        'l2320: {
            let l2321 = ('l2322: {
                let mark_l2322 = p.mark;
                let bit_l2322 = p.bit();
                if bit_l2322 & 0x10000000000000000000 != 0 {
                    'l2323: {
                        let Some(l2324) = p.expect(kind::KW_async) else { break 'l2323 };
                        break 'l2322 Some(l2324);
                    }
                    if p.failed {
                        break 'l2322 None;
                    }
                    p.mark = mark_l2322;
                }
                None
            });
            if p.failed {
                break 'l2320;
            }
            let Some(a) = p.expect(kind::KW_for) else { break 'l2320 };
            let Some(l2325) = star_targets_rule(p) else { break 'l2320 };
            let Some(l2326) = p.expect(kind::KW_in) else { break 'l2320 };
            let Some(l2327) = star_expressions_rule(p) else { break 'l2320 };
            let Some(l2328) = p.expect(kind::COLON) else { break 'l2320 };
            let Some(l2329) = p.expect(kind::NEWLINE) else { break 'l2320 };
            if p.at(kind::INDENT) {
                break 'l2320;
            }
            if p.failed {
                break 'l2320;
            }
            {
                p.raise_no_block(&a, "'for' statement");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_def_raw_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x210000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_def_raw_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_def_raw_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x210000000000000000000 != 0 {
        'l2330: {
            let l2331 = ('l2332: {
                let mark_l2332 = p.mark;
                let bit_l2332 = p.bit();
                if bit_l2332 & 0x10000000000000000000 != 0 {
                    'l2333: {
                        let Some(l2334) = p.expect(kind::KW_async) else { break 'l2333 };
                        break 'l2332 Some(l2334);
                    }
                    if p.failed {
                        break 'l2332 None;
                    }
                    p.mark = mark_l2332;
                }
                None
            });
            if p.failed {
                break 'l2330;
            }
            let Some(a) = p.expect(kind::KW_def) else { break 'l2330 };
            let Some(l2335) = p.name() else { break 'l2330 };
            let l2336 = ('l2337: {
                let mark_l2337 = p.mark;
                let bit_l2337 = p.bit();
                if bit_l2337 & 0x200 != 0 {
                    'l2338: {
                        let Some(l2339) = type_params_rule(p) else { break 'l2338 };
                        break 'l2337 Some(l2339);
                    }
                    if p.failed {
                        break 'l2337 None;
                    }
                    p.mark = mark_l2337;
                }
                None
            });
            if p.failed {
                break 'l2330;
            }
            let Some(l2340) = p.expect(kind::LPAR) else { break 'l2330 };
            let l2341 = ('l2342: {
                let mark_l2342 = p.mark;
                let bit_l2342 = p.bit();
                if bit_l2342 & 0x1e00000000000000000800030082 != 0 {
                    'l2343: {
                        let Some(l2344) = params_rule(p) else { break 'l2343 };
                        break 'l2342 Some(l2344);
                    }
                    if p.failed {
                        break 'l2342 None;
                    }
                    p.mark = mark_l2342;
                }
                None
            });
            if p.failed {
                break 'l2330;
            }
            let Some(l2345) = p.expect(kind::RPAR) else { break 'l2330 };
            let l2346 = ('l2347: {
                let mark_l2347 = p.mark;
                let bit_l2347 = p.bit();
                if bit_l2347 & 0x8000000000000 != 0 {
                    'l2348: {
                        let Some(l2349) = p.expect(kind::RARROW) else { break 'l2348 };
                        let Some(l2350) = expression_rule(p) else { break 'l2348 };
                        break 'l2347 Some(());
                    }
                    if p.failed {
                        break 'l2347 None;
                    }
                    p.mark = mark_l2347;
                }
                None
            });
            if p.failed {
                break 'l2330;
            }
            let Some(l2351) = p.expect(kind::COLON) else { break 'l2330 };
            let Some(l2352) = p.expect(kind::NEWLINE) else { break 'l2330 };
            if p.at(kind::INDENT) {
                break 'l2330;
            }
            if p.failed {
                break 'l2330;
            }
            {
                p.raise_no_block(&a, "function definition");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x210000000000000000000 != 0 {
        'l2353: {
            let l2354 = ('l2355: {
                let mark_l2355 = p.mark;
                let bit_l2355 = p.bit();
                if bit_l2355 & 0x10000000000000000000 != 0 {
                    'l2356: {
                        let Some(l2357) = p.expect(kind::KW_async) else { break 'l2356 };
                        break 'l2355 Some(l2357);
                    }
                    if p.failed {
                        break 'l2355 None;
                    }
                    p.mark = mark_l2355;
                }
                None
            });
            if p.failed {
                break 'l2353;
            }
            let Some(l2358) = p.expect(kind::KW_def) else { break 'l2353 };
            let Some(l2359) = p.name() else { break 'l2353 };
            let l2360 = ('l2361: {
                let mark_l2361 = p.mark;
                let bit_l2361 = p.bit();
                if bit_l2361 & 0x200 != 0 {
                    'l2362: {
                        let Some(l2363) = type_params_rule(p) else { break 'l2362 };
                        break 'l2361 Some(l2363);
                    }
                    if p.failed {
                        break 'l2361 None;
                    }
                    p.mark = mark_l2361;
                }
                None
            });
            if p.failed {
                break 'l2353;
            }
            if !p.expect_forced(kind::LPAR, "(") {
                break 'l2353;
            }
            let l2364 = ('l2365: {
                let mark_l2365 = p.mark;
                let bit_l2365 = p.bit();
                if bit_l2365 & 0x1e00000000000000000800030082 != 0 {
                    'l2366: {
                        let Some(l2367) = params_rule(p) else { break 'l2366 };
                        break 'l2365 Some(l2367);
                    }
                    if p.failed {
                        break 'l2365 None;
                    }
                    p.mark = mark_l2365;
                }
                None
            });
            if p.failed {
                break 'l2353;
            }
            let Some(l2368) = p.expect(kind::RPAR) else { break 'l2353 };
            let l2369 = ('l2370: {
                let mark_l2370 = p.mark;
                let bit_l2370 = p.bit();
                if bit_l2370 & 0x8000000000000 != 0 {
                    'l2371: {
                        let Some(l2372) = p.expect(kind::RARROW) else { break 'l2371 };
                        let Some(l2373) = expression_rule(p) else { break 'l2371 };
                        break 'l2370 Some(());
                    }
                    if p.failed {
                        break 'l2370 None;
                    }
                    p.mark = mark_l2370;
                }
                None
            });
            if p.failed {
                break 'l2353;
            }
            if !p.expect_forced(kind::COLON, ":") {
                break 'l2353;
            }
            let l2374 = ('l2375: {
                let mark_l2375 = p.mark;
                let bit_l2375 = p.bit();
                if bit_l2375 & 0x200000000000010 != 0 {
                    'l2376: {
                        let Some(l2377) = func_type_comment_rule(p) else { break 'l2376 };
                        break 'l2375 Some(l2377);
                    }
                    if p.failed {
                        break 'l2375 None;
                    }
                    p.mark = mark_l2375;
                }
                None
            });
            if p.failed {
                break 'l2353;
            }
            let Some(l2378) = block_rule(p) else { break 'l2353 };
            return { None };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_class_def_raw_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x80000000000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_class_def_raw_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_class_def_raw_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x80000000000000000000 != 0 {
        'l2379: {
            let Some(l2380) = p.expect(kind::KW_class) else { break 'l2379 };
            let Some(l2381) = p.name() else { break 'l2379 };
            let l2382 = ('l2383: {
                let mark_l2383 = p.mark;
                let bit_l2383 = p.bit();
                if bit_l2383 & 0x200 != 0 {
                    'l2384: {
                        let Some(l2385) = type_params_rule(p) else { break 'l2384 };
                        break 'l2383 Some(l2385);
                    }
                    if p.failed {
                        break 'l2383 None;
                    }
                    p.mark = mark_l2383;
                }
                None
            });
            if p.failed {
                break 'l2379;
            }
            let l2386 = ('l2387: {
                let mark_l2387 = p.mark;
                let bit_l2387 = p.bit();
                if bit_l2387 & 0x80 != 0 {
                    'l2388: {
                        let Some(l2389) = p.expect(kind::LPAR) else { break 'l2388 };
                        let l2390 = ('l2391: {
                            let mark_l2391 = p.mark;
                            let bit_l2391 = p.bit();
                            if bit_l2391 & 0x1e05400161c0481000088201c28e != 0 {
                                'l2392: {
                                    let Some(l2393) = arguments_rule(p) else { break 'l2392 };
                                    break 'l2391 Some(l2393);
                                }
                                if p.failed {
                                    break 'l2391 None;
                                }
                                p.mark = mark_l2391;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2388;
                        }
                        let Some(l2394) = p.expect(kind::RPAR) else { break 'l2388 };
                        break 'l2387 Some(());
                    }
                    if p.failed {
                        break 'l2387 None;
                    }
                    p.mark = mark_l2387;
                }
                None
            });
            if p.failed {
                break 'l2379;
            }
            let Some(l2395) = p.expect(kind::NEWLINE) else { break 'l2379 };
            {
                p.raise("expected ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000 != 0 {
        'l2396: {
            let Some(a) = p.expect(kind::KW_class) else { break 'l2396 };
            let Some(l2397) = p.name() else { break 'l2396 };
            let l2398 = ('l2399: {
                let mark_l2399 = p.mark;
                let bit_l2399 = p.bit();
                if bit_l2399 & 0x200 != 0 {
                    'l2400: {
                        let Some(l2401) = type_params_rule(p) else { break 'l2400 };
                        break 'l2399 Some(l2401);
                    }
                    if p.failed {
                        break 'l2399 None;
                    }
                    p.mark = mark_l2399;
                }
                None
            });
            if p.failed {
                break 'l2396;
            }
            let l2402 = ('l2403: {
                let mark_l2403 = p.mark;
                let bit_l2403 = p.bit();
                if bit_l2403 & 0x80 != 0 {
                    'l2404: {
                        let Some(l2405) = p.expect(kind::LPAR) else { break 'l2404 };
                        let l2406 = ('l2407: {
                            let mark_l2407 = p.mark;
                            let bit_l2407 = p.bit();
                            if bit_l2407 & 0x1e05400161c0481000088201c28e != 0 {
                                'l2408: {
                                    let Some(l2409) = arguments_rule(p) else { break 'l2408 };
                                    break 'l2407 Some(l2409);
                                }
                                if p.failed {
                                    break 'l2407 None;
                                }
                                p.mark = mark_l2407;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2404;
                        }
                        let Some(l2410) = p.expect(kind::RPAR) else { break 'l2404 };
                        break 'l2403 Some(());
                    }
                    if p.failed {
                        break 'l2403 None;
                    }
                    p.mark = mark_l2403;
                }
                None
            });
            if p.failed {
                break 'l2396;
            }
            let Some(l2411) = p.expect(kind::COLON) else { break 'l2396 };
            let Some(l2412) = p.expect(kind::NEWLINE) else { break 'l2396 };
            if p.at(kind::INDENT) {
                break 'l2396;
            }
            if p.failed {
                break 'l2396;
            }
            {
                p.raise_no_block(&a, "class definition");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_double_starred_kvpairs_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000088200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_double_starred_kvpairs_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_double_starred_kvpairs_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e05400161c0481000088200c28e != 0 {
        'l2413: {
            let mut l2414 = Vec::new();
            let mut l2415 = p.mark;
            while let Some(element) = double_starred_kvpair_rule(p) {
                l2414.push(element);
                l2415 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2415;
            if p.failed || l2414.is_empty() {
                break 'l2413;
            }
            let Some(l2416) = p.expect(kind::COMMA) else { break 'l2413 };
            let Some(l2417) = invalid_kvpair_rule(p) else { break 'l2413 };
            return Some(());
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l2418: {
            let Some(l2419) = expression_rule(p) else { break 'l2418 };
            let Some(l2420) = p.expect(kind::COLON) else { break 'l2418 };
            let Some(a) = p.expect(kind::STAR) else { break 'l2418 };
            let Some(l2421) = bitwise_or_rule(p) else { break 'l2418 };
            {
                p.raise_from(&a, "cannot use a starred expression in a dictionary value");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l2422: {
            let Some(l2423) = expression_rule(p) else { break 'l2422 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2422 };
            let l2424 = p.mark;
            let matched = ('l2425: {
                let mark_l2425 = p.mark;
                let bit_l2425 = p.bit();
                if bit_l2425 & 0x4000000 != 0 {
                    'l2426: {
                        let Some(l2427) = p.expect(kind::RBRACE) else { break 'l2426 };
                        break 'l2425 Some(l2427);
                    }
                    if p.failed {
                        break 'l2425 None;
                    }
                    p.mark = mark_l2425;
                }
                if bit_l2425 & 0x1000 != 0 {
                    'l2428: {
                        let Some(l2429) = p.expect(kind::COMMA) else { break 'l2428 };
                        break 'l2425 Some(l2429);
                    }
                    if p.failed {
                        break 'l2425 None;
                    }
                    p.mark = mark_l2425;
                }
                None
            })
            .is_some();
            p.mark = l2424;
            if !matched {
                break 'l2422;
            }
            if p.failed {
                break 'l2422;
            }
            {
                p.raise_at(&a, "expression expected after dictionary key and ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_kvpair_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e05400161c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_kvpair_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_kvpair_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l2430: {
            let Some(a) = expression_rule(p) else { break 'l2430 };
            if p.at(kind::COLON) {
                break 'l2430;
            }
            if p.failed {
                break 'l2430;
            }
            {
                p.raise_after_key(&a);
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l2431: {
            let Some(l2432) = expression_rule(p) else { break 'l2431 };
            let Some(l2433) = p.expect(kind::COLON) else { break 'l2431 };
            let Some(a) = p.expect(kind::STAR) else { break 'l2431 };
            let Some(l2434) = bitwise_or_rule(p) else { break 'l2431 };
            {
                p.raise_from(&a, "cannot use a starred expression in a dictionary value");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l2435: {
            let Some(l2436) = expression_rule(p) else { break 'l2435 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2435 };
            let l2437 = p.mark;
            let matched = ('l2438: {
                let mark_l2438 = p.mark;
                let bit_l2438 = p.bit();
                if bit_l2438 & 0x4000000 != 0 {
                    'l2439: {
                        let Some(l2440) = p.expect(kind::RBRACE) else { break 'l2439 };
                        break 'l2438 Some(l2440);
                    }
                    if p.failed {
                        break 'l2438 None;
                    }
                    p.mark = mark_l2438;
                }
                if bit_l2438 & 0x1000 != 0 {
                    'l2441: {
                        let Some(l2442) = p.expect(kind::COMMA) else { break 'l2441 };
                        break 'l2438 Some(l2442);
                    }
                    if p.failed {
                        break 'l2438 None;
                    }
                    p.mark = mark_l2438;
                }
                None
            })
            .is_some();
            p.mark = l2437;
            if !matched {
                break 'l2435;
            }
            if p.failed {
                break 'l2435;
            }
            {
                p.raise_at(&a, "expression expected after dictionary key and ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_starred_expression_unpacking_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x10000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_starred_expression_unpacking_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_starred_expression_unpacking_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<()> {
    if bit & 0x10000 != 0 {
        'l2443: {
            let Some(a) = p.expect(kind::STAR) else { break 'l2443 };
            let Some(l2444) = expression_rule(p) else { break 'l2443 };
            let Some(l2445) = p.expect(kind::EQUAL) else { break 'l2443 };
            let Some(b) = expression_rule(p) else { break 'l2443 };
            let range = p.range(mark);
            {
                p.raise_range(&a, &b, "cannot assign to iterable argument unpacking");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_starred_expression_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x10000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_starred_expression_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_starred_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x10000 != 0 {
        'l2446: {
            let Some(l2447) = p.expect(kind::STAR) else { break 'l2446 };
            {
                p.raise("Invalid star expression");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_fstring_replacement_field_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x2000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_fstring_replacement_field_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_fstring_replacement_field_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000 != 0 {
        'l2448: {
            let Some(l2449) = p.expect(kind::LBRACE) else { break 'l2448 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l2448 };
            {
                p.raise_at(&a, "f-string: valid expression required before '='");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2450: {
            let Some(l2451) = p.expect(kind::LBRACE) else { break 'l2450 };
            let Some(a) = p.expect(kind::EXCLAMATION) else { break 'l2450 };
            {
                p.raise_at(&a, "f-string: valid expression required before '!'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2452: {
            let Some(l2453) = p.expect(kind::LBRACE) else { break 'l2452 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2452 };
            {
                p.raise_at(&a, "f-string: valid expression required before ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2454: {
            let Some(l2455) = p.expect(kind::LBRACE) else { break 'l2454 };
            let Some(a) = p.expect(kind::RBRACE) else { break 'l2454 };
            {
                p.raise_at(&a, "f-string: valid expression required before '}'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2456: {
            let Some(l2457) = p.expect(kind::LBRACE) else { break 'l2456 };
            let l2458 = p.mark;
            let matched = annotated_rhs_rule(p).is_some();
            p.mark = l2458;
            if matched {
                break 'l2456;
            }
            if p.failed {
                break 'l2456;
            }
            {
                p.raise_next("f-string: expecting a valid expression after '{'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2459: {
            let Some(l2460) = p.expect(kind::LBRACE) else { break 'l2459 };
            let Some(l2461) = annotated_rhs_rule(p) else { break 'l2459 };
            let l2462 = p.mark;
            let matched = ('l2463: {
                let mark_l2463 = p.mark;
                let bit_l2463 = p.bit();
                if bit_l2463 & 0x400000 != 0 {
                    'l2464: {
                        let Some(l2465) = p.expect(kind::EQUAL) else { break 'l2464 };
                        break 'l2463 Some(l2465);
                    }
                    if p.failed {
                        break 'l2463 None;
                    }
                    p.mark = mark_l2463;
                }
                if bit_l2463 & 0x40000000000000 != 0 {
                    'l2466: {
                        let Some(l2467) = p.expect(kind::EXCLAMATION) else { break 'l2466 };
                        break 'l2463 Some(l2467);
                    }
                    if p.failed {
                        break 'l2463 None;
                    }
                    p.mark = mark_l2463;
                }
                if bit_l2463 & 0x800 != 0 {
                    'l2468: {
                        let Some(l2469) = p.expect(kind::COLON) else { break 'l2468 };
                        break 'l2463 Some(l2469);
                    }
                    if p.failed {
                        break 'l2463 None;
                    }
                    p.mark = mark_l2463;
                }
                if bit_l2463 & 0x4000000 != 0 {
                    'l2470: {
                        let Some(l2471) = p.expect(kind::RBRACE) else { break 'l2470 };
                        break 'l2463 Some(l2471);
                    }
                    if p.failed {
                        break 'l2463 None;
                    }
                    p.mark = mark_l2463;
                }
                None
            })
            .is_some();
            p.mark = l2462;
            if matched {
                break 'l2459;
            }
            if p.failed {
                break 'l2459;
            }
            {
                p.raise_next("f-string: expecting '=', or '!', or ':', or '}'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2472: {
            let Some(l2473) = p.expect(kind::LBRACE) else { break 'l2472 };
            let Some(l2474) = annotated_rhs_rule(p) else { break 'l2472 };
            let Some(l2475) = p.expect(kind::EQUAL) else { break 'l2472 };
            let l2476 = p.mark;
            let matched = ('l2477: {
                let mark_l2477 = p.mark;
                let bit_l2477 = p.bit();
                if bit_l2477 & 0x40000000000000 != 0 {
                    'l2478: {
                        let Some(l2479) = p.expect(kind::EXCLAMATION) else { break 'l2478 };
                        break 'l2477 Some(l2479);
                    }
                    if p.failed {
                        break 'l2477 None;
                    }
                    p.mark = mark_l2477;
                }
                if bit_l2477 & 0x800 != 0 {
                    'l2480: {
                        let Some(l2481) = p.expect(kind::COLON) else { break 'l2480 };
                        break 'l2477 Some(l2481);
                    }
                    if p.failed {
                        break 'l2477 None;
                    }
                    p.mark = mark_l2477;
                }
                if bit_l2477 & 0x4000000 != 0 {
                    'l2482: {
                        let Some(l2483) = p.expect(kind::RBRACE) else { break 'l2482 };
                        break 'l2477 Some(l2483);
                    }
                    if p.failed {
                        break 'l2477 None;
                    }
                    p.mark = mark_l2477;
                }
                None
            })
            .is_some();
            p.mark = l2476;
            if matched {
                break 'l2472;
            }
            if p.failed {
                break 'l2472;
            }
            {
                p.raise_next("f-string: expecting '!', or ':', or '}'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2484: {
            let Some(l2485) = p.expect(kind::LBRACE) else { break 'l2484 };
            let Some(l2486) = annotated_rhs_rule(p) else { break 'l2484 };
            let l2487 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2484;
            }
            let Some(l2488) = invalid_fstring_conversion_character_rule(p) else { break 'l2484 };
            return { None };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2489: {
            let Some(l2490) = p.expect(kind::LBRACE) else { break 'l2489 };
            let Some(l2491) = annotated_rhs_rule(p) else { break 'l2489 };
            let l2492 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2489;
            }
            let l2493 = ('l2494: {
                let mark_l2494 = p.mark;
                let bit_l2494 = p.bit();
                if bit_l2494 & 0x40000000000000 != 0 {
                    'l2495: {
                        let Some(l2496) = p.expect(kind::EXCLAMATION) else { break 'l2495 };
                        let Some(l2497) = p.name() else { break 'l2495 };
                        break 'l2494 Some(());
                    }
                    if p.failed {
                        break 'l2494 None;
                    }
                    p.mark = mark_l2494;
                }
                None
            });
            if p.failed {
                break 'l2489;
            }
            let l2498 = p.mark;
            let matched = ('l2499: {
                let mark_l2499 = p.mark;
                let bit_l2499 = p.bit();
                if bit_l2499 & 0x800 != 0 {
                    'l2500: {
                        let Some(l2501) = p.expect(kind::COLON) else { break 'l2500 };
                        break 'l2499 Some(l2501);
                    }
                    if p.failed {
                        break 'l2499 None;
                    }
                    p.mark = mark_l2499;
                }
                if bit_l2499 & 0x4000000 != 0 {
                    'l2502: {
                        let Some(l2503) = p.expect(kind::RBRACE) else { break 'l2502 };
                        break 'l2499 Some(l2503);
                    }
                    if p.failed {
                        break 'l2499 None;
                    }
                    p.mark = mark_l2499;
                }
                None
            })
            .is_some();
            p.mark = l2498;
            if matched {
                break 'l2489;
            }
            if p.failed {
                break 'l2489;
            }
            {
                p.raise_next("f-string: expecting ':' or '}'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2504: {
            let Some(l2505) = p.expect(kind::LBRACE) else { break 'l2504 };
            let Some(l2506) = annotated_rhs_rule(p) else { break 'l2504 };
            let l2507 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2504;
            }
            let l2508 = ('l2509: {
                let mark_l2509 = p.mark;
                let bit_l2509 = p.bit();
                if bit_l2509 & 0x40000000000000 != 0 {
                    'l2510: {
                        let Some(l2511) = p.expect(kind::EXCLAMATION) else { break 'l2510 };
                        let Some(l2512) = p.name() else { break 'l2510 };
                        break 'l2509 Some(());
                    }
                    if p.failed {
                        break 'l2509 None;
                    }
                    p.mark = mark_l2509;
                }
                None
            });
            if p.failed {
                break 'l2504;
            }
            let Some(l2513) = p.expect(kind::COLON) else { break 'l2504 };
            let mut l2514 = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                l2514.push(element);
            }
            if p.failed {
                break 'l2504;
            }
            if p.at(kind::RBRACE) {
                break 'l2504;
            }
            if p.failed {
                break 'l2504;
            }
            {
                p.raise_next("f-string: expecting '}', or format specs");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2515: {
            let Some(l2516) = p.expect(kind::LBRACE) else { break 'l2515 };
            let Some(l2517) = annotated_rhs_rule(p) else { break 'l2515 };
            let l2518 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2515;
            }
            let l2519 = ('l2520: {
                let mark_l2520 = p.mark;
                let bit_l2520 = p.bit();
                if bit_l2520 & 0x40000000000000 != 0 {
                    'l2521: {
                        let Some(l2522) = p.expect(kind::EXCLAMATION) else { break 'l2521 };
                        let Some(l2523) = p.name() else { break 'l2521 };
                        break 'l2520 Some(());
                    }
                    if p.failed {
                        break 'l2520 None;
                    }
                    p.mark = mark_l2520;
                }
                None
            });
            if p.failed {
                break 'l2515;
            }
            if p.at(kind::RBRACE) {
                break 'l2515;
            }
            if p.failed {
                break 'l2515;
            }
            {
                p.raise_next("f-string: expecting '}'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_fstring_conversion_character_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x40000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_fstring_conversion_character_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_fstring_conversion_character_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<()> {
    if bit & 0x40000000000000 != 0 {
        'l2524: {
            let Some(l2525) = p.expect(kind::EXCLAMATION) else { break 'l2524 };
            let l2526 = p.mark;
            let matched = ('l2527: {
                let mark_l2527 = p.mark;
                let bit_l2527 = p.bit();
                if bit_l2527 & 0x800 != 0 {
                    'l2528: {
                        let Some(l2529) = p.expect(kind::COLON) else { break 'l2528 };
                        break 'l2527 Some(l2529);
                    }
                    if p.failed {
                        break 'l2527 None;
                    }
                    p.mark = mark_l2527;
                }
                if bit_l2527 & 0x4000000 != 0 {
                    'l2530: {
                        let Some(l2531) = p.expect(kind::RBRACE) else { break 'l2530 };
                        break 'l2527 Some(l2531);
                    }
                    if p.failed {
                        break 'l2527 None;
                    }
                    p.mark = mark_l2527;
                }
                None
            })
            .is_some();
            p.mark = l2526;
            if !matched {
                break 'l2524;
            }
            if p.failed {
                break 'l2524;
            }
            {
                p.raise_next("f-string: missing conversion character");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000 != 0 {
        'l2532: {
            let Some(l2533) = p.expect(kind::EXCLAMATION) else { break 'l2532 };
            if (p.bit() & kind::NAMES != 0) {
                break 'l2532;
            }
            if p.failed {
                break 'l2532;
            }
            {
                p.raise_next("f-string: invalid conversion character");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_tstring_replacement_field_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x2000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_tstring_replacement_field_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_tstring_replacement_field_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000 != 0 {
        'l2534: {
            let Some(l2535) = p.expect(kind::LBRACE) else { break 'l2534 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l2534 };
            {
                p.raise_at(&a, "t-string: valid expression required before '='");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2536: {
            let Some(l2537) = p.expect(kind::LBRACE) else { break 'l2536 };
            let Some(a) = p.expect(kind::EXCLAMATION) else { break 'l2536 };
            {
                p.raise_at(&a, "t-string: valid expression required before '!'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2538: {
            let Some(l2539) = p.expect(kind::LBRACE) else { break 'l2538 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2538 };
            {
                p.raise_at(&a, "t-string: valid expression required before ':'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2540: {
            let Some(l2541) = p.expect(kind::LBRACE) else { break 'l2540 };
            let Some(a) = p.expect(kind::RBRACE) else { break 'l2540 };
            {
                p.raise_at(&a, "t-string: valid expression required before '}'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2542: {
            let Some(l2543) = p.expect(kind::LBRACE) else { break 'l2542 };
            let l2544 = p.mark;
            let matched = annotated_rhs_rule(p).is_some();
            p.mark = l2544;
            if matched {
                break 'l2542;
            }
            if p.failed {
                break 'l2542;
            }
            {
                p.raise_next("t-string: expecting a valid expression after '{'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2545: {
            let Some(l2546) = p.expect(kind::LBRACE) else { break 'l2545 };
            let Some(l2547) = annotated_rhs_rule(p) else { break 'l2545 };
            let l2548 = p.mark;
            let matched = ('l2549: {
                let mark_l2549 = p.mark;
                let bit_l2549 = p.bit();
                if bit_l2549 & 0x400000 != 0 {
                    'l2550: {
                        let Some(l2551) = p.expect(kind::EQUAL) else { break 'l2550 };
                        break 'l2549 Some(l2551);
                    }
                    if p.failed {
                        break 'l2549 None;
                    }
                    p.mark = mark_l2549;
                }
                if bit_l2549 & 0x40000000000000 != 0 {
                    'l2552: {
                        let Some(l2553) = p.expect(kind::EXCLAMATION) else { break 'l2552 };
                        break 'l2549 Some(l2553);
                    }
                    if p.failed {
                        break 'l2549 None;
                    }
                    p.mark = mark_l2549;
                }
                if bit_l2549 & 0x800 != 0 {
                    'l2554: {
                        let Some(l2555) = p.expect(kind::COLON) else { break 'l2554 };
                        break 'l2549 Some(l2555);
                    }
                    if p.failed {
                        break 'l2549 None;
                    }
                    p.mark = mark_l2549;
                }
                if bit_l2549 & 0x4000000 != 0 {
                    'l2556: {
                        let Some(l2557) = p.expect(kind::RBRACE) else { break 'l2556 };
                        break 'l2549 Some(l2557);
                    }
                    if p.failed {
                        break 'l2549 None;
                    }
                    p.mark = mark_l2549;
                }
                None
            })
            .is_some();
            p.mark = l2548;
            if matched {
                break 'l2545;
            }
            if p.failed {
                break 'l2545;
            }
            {
                p.raise_next("t-string: expecting '=', or '!', or ':', or '}'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2558: {
            let Some(l2559) = p.expect(kind::LBRACE) else { break 'l2558 };
            let Some(l2560) = annotated_rhs_rule(p) else { break 'l2558 };
            let Some(l2561) = p.expect(kind::EQUAL) else { break 'l2558 };
            let l2562 = p.mark;
            let matched = ('l2563: {
                let mark_l2563 = p.mark;
                let bit_l2563 = p.bit();
                if bit_l2563 & 0x40000000000000 != 0 {
                    'l2564: {
                        let Some(l2565) = p.expect(kind::EXCLAMATION) else { break 'l2564 };
                        break 'l2563 Some(l2565);
                    }
                    if p.failed {
                        break 'l2563 None;
                    }
                    p.mark = mark_l2563;
                }
                if bit_l2563 & 0x800 != 0 {
                    'l2566: {
                        let Some(l2567) = p.expect(kind::COLON) else { break 'l2566 };
                        break 'l2563 Some(l2567);
                    }
                    if p.failed {
                        break 'l2563 None;
                    }
                    p.mark = mark_l2563;
                }
                if bit_l2563 & 0x4000000 != 0 {
                    'l2568: {
                        let Some(l2569) = p.expect(kind::RBRACE) else { break 'l2568 };
                        break 'l2563 Some(l2569);
                    }
                    if p.failed {
                        break 'l2563 None;
                    }
                    p.mark = mark_l2563;
                }
                None
            })
            .is_some();
            p.mark = l2562;
            if matched {
                break 'l2558;
            }
            if p.failed {
                break 'l2558;
            }
            {
                p.raise_next("t-string: expecting '!', or ':', or '}'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2570: {
            let Some(l2571) = p.expect(kind::LBRACE) else { break 'l2570 };
            let Some(l2572) = annotated_rhs_rule(p) else { break 'l2570 };
            let l2573 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2570;
            }
            let Some(l2574) = invalid_tstring_conversion_character_rule(p) else { break 'l2570 };
            return { None };
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2575: {
            let Some(l2576) = p.expect(kind::LBRACE) else { break 'l2575 };
            let Some(l2577) = annotated_rhs_rule(p) else { break 'l2575 };
            let l2578 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2575;
            }
            let l2579 = ('l2580: {
                let mark_l2580 = p.mark;
                let bit_l2580 = p.bit();
                if bit_l2580 & 0x40000000000000 != 0 {
                    'l2581: {
                        let Some(l2582) = p.expect(kind::EXCLAMATION) else { break 'l2581 };
                        let Some(l2583) = p.name() else { break 'l2581 };
                        break 'l2580 Some(());
                    }
                    if p.failed {
                        break 'l2580 None;
                    }
                    p.mark = mark_l2580;
                }
                None
            });
            if p.failed {
                break 'l2575;
            }
            let l2584 = p.mark;
            let matched = ('l2585: {
                let mark_l2585 = p.mark;
                let bit_l2585 = p.bit();
                if bit_l2585 & 0x800 != 0 {
                    'l2586: {
                        let Some(l2587) = p.expect(kind::COLON) else { break 'l2586 };
                        break 'l2585 Some(l2587);
                    }
                    if p.failed {
                        break 'l2585 None;
                    }
                    p.mark = mark_l2585;
                }
                if bit_l2585 & 0x4000000 != 0 {
                    'l2588: {
                        let Some(l2589) = p.expect(kind::RBRACE) else { break 'l2588 };
                        break 'l2585 Some(l2589);
                    }
                    if p.failed {
                        break 'l2585 None;
                    }
                    p.mark = mark_l2585;
                }
                None
            })
            .is_some();
            p.mark = l2584;
            if matched {
                break 'l2575;
            }
            if p.failed {
                break 'l2575;
            }
            {
                p.raise_next("t-string: expecting ':' or '}'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2590: {
            let Some(l2591) = p.expect(kind::LBRACE) else { break 'l2590 };
            let Some(l2592) = annotated_rhs_rule(p) else { break 'l2590 };
            let l2593 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2590;
            }
            let l2594 = ('l2595: {
                let mark_l2595 = p.mark;
                let bit_l2595 = p.bit();
                if bit_l2595 & 0x40000000000000 != 0 {
                    'l2596: {
                        let Some(l2597) = p.expect(kind::EXCLAMATION) else { break 'l2596 };
                        let Some(l2598) = p.name() else { break 'l2596 };
                        break 'l2595 Some(());
                    }
                    if p.failed {
                        break 'l2595 None;
                    }
                    p.mark = mark_l2595;
                }
                None
            });
            if p.failed {
                break 'l2590;
            }
            let Some(l2599) = p.expect(kind::COLON) else { break 'l2590 };
            let mut l2600 = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                l2600.push(element);
            }
            if p.failed {
                break 'l2590;
            }
            if p.at(kind::RBRACE) {
                break 'l2590;
            }
            if p.failed {
                break 'l2590;
            }
            {
                p.raise_next("t-string: expecting '}', or format specs");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2601: {
            let Some(l2602) = p.expect(kind::LBRACE) else { break 'l2601 };
            let Some(l2603) = annotated_rhs_rule(p) else { break 'l2601 };
            let l2604 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2601;
            }
            let l2605 = ('l2606: {
                let mark_l2606 = p.mark;
                let bit_l2606 = p.bit();
                if bit_l2606 & 0x40000000000000 != 0 {
                    'l2607: {
                        let Some(l2608) = p.expect(kind::EXCLAMATION) else { break 'l2607 };
                        let Some(l2609) = p.name() else { break 'l2607 };
                        break 'l2606 Some(());
                    }
                    if p.failed {
                        break 'l2606 None;
                    }
                    p.mark = mark_l2606;
                }
                None
            });
            if p.failed {
                break 'l2601;
            }
            if p.at(kind::RBRACE) {
                break 'l2601;
            }
            if p.failed {
                break 'l2601;
            }
            {
                p.raise_next("t-string: expecting '}'");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_tstring_conversion_character_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x40000000000000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_tstring_conversion_character_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_tstring_conversion_character_raw(
    p: &mut Parser<'_>,
    mark: usize,
    bit: u128,
) -> Option<()> {
    if bit & 0x40000000000000 != 0 {
        'l2610: {
            let Some(l2611) = p.expect(kind::EXCLAMATION) else { break 'l2610 };
            let l2612 = p.mark;
            let matched = ('l2613: {
                let mark_l2613 = p.mark;
                let bit_l2613 = p.bit();
                if bit_l2613 & 0x800 != 0 {
                    'l2614: {
                        let Some(l2615) = p.expect(kind::COLON) else { break 'l2614 };
                        break 'l2613 Some(l2615);
                    }
                    if p.failed {
                        break 'l2613 None;
                    }
                    p.mark = mark_l2613;
                }
                if bit_l2613 & 0x4000000 != 0 {
                    'l2616: {
                        let Some(l2617) = p.expect(kind::RBRACE) else { break 'l2616 };
                        break 'l2613 Some(l2617);
                    }
                    if p.failed {
                        break 'l2613 None;
                    }
                    p.mark = mark_l2613;
                }
                None
            })
            .is_some();
            p.mark = l2612;
            if !matched {
                break 'l2610;
            }
            if p.failed {
                break 'l2610;
            }
            {
                p.raise_next("t-string: missing conversion character");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000 != 0 {
        'l2618: {
            let Some(l2619) = p.expect(kind::EXCLAMATION) else { break 'l2618 };
            if (p.bit() & kind::NAMES != 0) {
                break 'l2618;
            }
            if p.failed {
                break 'l2618;
            }
            {
                p.raise_next("t-string: invalid conversion character");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_string_tstring_concat_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x4800000000000008 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_string_tstring_concat_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_string_tstring_concat_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x800000000000008 != 0 {
        'l2620: {
            let mut a = Vec::new();
            while let Some(element) = ('l2621: {
                let mark_l2621 = p.mark;
                let bit_l2621 = p.bit();
                if bit_l2621 & 0x800000000000000 != 0 {
                    'l2622: {
                        let Some(l2623) = fstring_rule(p) else { break 'l2622 };
                        break 'l2621 Some(l2623);
                    }
                    if p.failed {
                        break 'l2621 None;
                    }
                    p.mark = mark_l2621;
                }
                if bit_l2621 & 0x8 != 0 {
                    'l2624: {
                        let Some(l2625) = string_rule(p) else { break 'l2624 };
                        break 'l2621 Some(l2625);
                    }
                    if p.failed {
                        break 'l2621 None;
                    }
                    p.mark = mark_l2621;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l2620;
            }
            if a.is_empty() {
                break 'l2620;
            }
            let Some(b) = tstring_rule(p) else { break 'l2620 };
            let range = p.range(mark);
            {
                if let Some(last) = a.last() {
                    p.raise_range(
                        last,
                        &b,
                        "cannot mix t-string literals with string or bytes literals",
                    );
                };
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000000000 != 0 {
        'l2626: {
            let mut a = Vec::new();
            while let Some(element) = tstring_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l2626;
            }
            if a.is_empty() {
                break 'l2626;
            }
            let Some(b) = ('l2627: {
                let mark_l2627 = p.mark;
                let bit_l2627 = p.bit();
                if bit_l2627 & 0x800000000000000 != 0 {
                    'l2628: {
                        let Some(l2629) = fstring_rule(p) else { break 'l2628 };
                        break 'l2627 Some(l2629);
                    }
                    if p.failed {
                        break 'l2627 None;
                    }
                    p.mark = mark_l2627;
                }
                if bit_l2627 & 0x8 != 0 {
                    'l2630: {
                        let Some(l2631) = string_rule(p) else { break 'l2630 };
                        break 'l2627 Some(l2631);
                    }
                    if p.failed {
                        break 'l2627 None;
                    }
                    p.mark = mark_l2627;
                }
                None
            }) else {
                break 'l2626;
            };
            let range = p.range(mark);
            {
                if let Some(last) = a.last() {
                    p.raise_range(
                        last,
                        &b,
                        "cannot mix t-string literals with string or bytes literals",
                    );
                };
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_arithmetic_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x1e00000021c0481000008200c28e == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_arithmetic_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_arithmetic_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000021c0481000008200c28e != 0 {
        'l2632: {
            let Some(l2633) = sum_rule(p) else { break 'l2632 };
            let Some(l2634) = ('l2635: {
                let mark_l2635 = p.mark;
                let bit_l2635 = p.bit();
                if bit_l2635 & 0x4000 != 0 {
                    'l2636: {
                        let Some(l2637) = p.expect(kind::PLUS) else { break 'l2636 };
                        break 'l2635 Some(l2637);
                    }
                    if p.failed {
                        break 'l2635 None;
                    }
                    p.mark = mark_l2635;
                }
                if bit_l2635 & 0x8000 != 0 {
                    'l2638: {
                        let Some(l2639) = p.expect(kind::MINUS) else { break 'l2638 };
                        break 'l2635 Some(l2639);
                    }
                    if p.failed {
                        break 'l2635 None;
                    }
                    p.mark = mark_l2635;
                }
                if bit_l2635 & 0x10000 != 0 {
                    'l2640: {
                        let Some(l2641) = p.expect(kind::STAR) else { break 'l2640 };
                        break 'l2635 Some(l2641);
                    }
                    if p.failed {
                        break 'l2635 None;
                    }
                    p.mark = mark_l2635;
                }
                if bit_l2635 & 0x20000 != 0 {
                    'l2642: {
                        let Some(l2643) = p.expect(kind::SLASH) else { break 'l2642 };
                        break 'l2635 Some(l2643);
                    }
                    if p.failed {
                        break 'l2635 None;
                    }
                    p.mark = mark_l2635;
                }
                if bit_l2635 & 0x1000000 != 0 {
                    'l2644: {
                        let Some(l2645) = p.expect(kind::PERCENT) else { break 'l2644 };
                        break 'l2635 Some(l2645);
                    }
                    if p.failed {
                        break 'l2635 None;
                    }
                    p.mark = mark_l2635;
                }
                if bit_l2635 & 0x800000000000 != 0 {
                    'l2646: {
                        let Some(l2647) = p.expect(kind::DOUBLESLASH) else { break 'l2646 };
                        break 'l2635 Some(l2647);
                    }
                    if p.failed {
                        break 'l2635 None;
                    }
                    p.mark = mark_l2635;
                }
                if bit_l2635 & 0x2000000000000 != 0 {
                    'l2648: {
                        let Some(l2649) = p.expect(kind::AT) else { break 'l2648 };
                        break 'l2635 Some(l2649);
                    }
                    if p.failed {
                        break 'l2635 None;
                    }
                    p.mark = mark_l2635;
                }
                None
            }) else {
                break 'l2632;
            };
            let Some(a) = p.expect(kind::KW_not) else { break 'l2632 };
            let Some(b) = inversion_rule(p) else { break 'l2632 };
            let range = p.range(mark);
            {
                p.raise_range(&a, &b, "'not' after an operator must be parenthesized");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_factor_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x8000c000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_factor_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_factor_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x8000c000 != 0 {
        'l2650: {
            let Some(l2651) = ('l2652: {
                let mark_l2652 = p.mark;
                let bit_l2652 = p.bit();
                if bit_l2652 & 0x4000 != 0 {
                    'l2653: {
                        let Some(l2654) = p.expect(kind::PLUS) else { break 'l2653 };
                        break 'l2652 Some(l2654);
                    }
                    if p.failed {
                        break 'l2652 None;
                    }
                    p.mark = mark_l2652;
                }
                if bit_l2652 & 0x8000 != 0 {
                    'l2655: {
                        let Some(l2656) = p.expect(kind::MINUS) else { break 'l2655 };
                        break 'l2652 Some(l2656);
                    }
                    if p.failed {
                        break 'l2652 None;
                    }
                    p.mark = mark_l2652;
                }
                if bit_l2652 & 0x80000000 != 0 {
                    'l2657: {
                        let Some(l2658) = p.expect(kind::TILDE) else { break 'l2657 };
                        break 'l2652 Some(l2658);
                    }
                    if p.failed {
                        break 'l2652 None;
                    }
                    p.mark = mark_l2652;
                }
                None
            }) else {
                break 'l2650;
            };
            let Some(a) = p.expect(kind::KW_not) else { break 'l2650 };
            let Some(b) = factor_rule(p) else { break 'l2650 };
            let range = p.range(mark);
            {
                p.raise_range(&a, &b, "'not' after an operator must be parenthesized");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_type_params_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x200 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_type_params_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_type_params_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x200 != 0 {
        'l2659: {
            let Some(l2660) = p.expect(kind::LSQB) else { break 'l2659 };
            let Some(t) = p.expect(kind::RSQB) else { break 'l2659 };
            {
                p.raise_from(&t, "Type parameter list cannot be empty");
            }
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}
