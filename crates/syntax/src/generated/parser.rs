//! The PEG parser. Generated from `python.gram` by `cargo xtask gen-parser`; edit the grammar instead.

#![allow(unused_mut, unused_variables, unused_labels, unused_assignments, unreachable_code)]
#![allow(unused_parens, unused_braces, break_with_label_and_loop)]
#![allow(clippy::all)]

use crate::actions::*;
use crate::ast::*;
use crate::parser::{Conversion, FormatSpec, Parser, Tok};

/// Token kinds in the parser's numbering: CPython's, then the keywords, then the soft keywords.
pub mod kind {
    #![allow(non_upper_case_globals, dead_code)]
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
            return ({ p.interactive_exit() });
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
            return ({
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
            });
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
            return ({
                p.version(6, "Variable annotations syntax is")?;
                Some(st(
                    StmtKind::AnnAssign { target: a, annotation: b, value: c, simple: false },
                    range,
                ))
            });
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
            return ({
                p.version(5, "The '@' operator is")?;
                Some(Operator::MatMult)
            });
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
            return ({ p.import_from(a, b, c, range) });
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
            return ({
                p.version(5, "Async functions are")?;
                Some(st(StmtKind::AsyncFunctionDef(p.function_def(n, t, a, r, tc, b)), range))
            });
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
            return ({
                p.version(8, "Positional-only parameters are")?;
                Some(make_arguments(a, None, b, c, d))
            });
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
            return ({
                p.version(8, "Positional-only parameters are")?;
                Some(make_arguments(Vec::new(), Some(a), Vec::new(), b, c))
            });
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
                if bit_l426 & 0x800000000000000000000 != 0 {
                    'l427: {
                        let Some(a) = elif_stmt_rule(p) else { break 'l427 };
                        break 'l426 Some({ vec![a].into() });
                    }
                    if p.failed {
                        break 'l426 None;
                    }
                    p.mark = mark_l426;
                }
                if bit_l426 & 0x1000000000000000000000 != 0 {
                    'l428: {
                        let Some(l429) = else_block_rule(p) else { break 'l428 };
                        break 'l426 Some(l429);
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
        'l430: {
            let Some(l431) = invalid_elif_stmt_rule(p) else { break 'l430 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000000 != 0 {
        'l432: {
            let Some(l433) = p.expect(kind::KW_elif) else { break 'l432 };
            let Some(a) = named_expression_rule(p) else { break 'l432 };
            let Some(l434) = p.expect(kind::COLON) else { break 'l432 };
            let Some(b) = block_rule(p) else { break 'l432 };
            let c = ('l435: {
                let mark_l435 = p.mark;
                let bit_l435 = p.bit();
                if bit_l435 & 0x800000000000000000000 != 0 {
                    'l436: {
                        let Some(a) = elif_stmt_rule(p) else { break 'l436 };
                        break 'l435 Some({ vec![a].into() });
                    }
                    if p.failed {
                        break 'l435 None;
                    }
                    p.mark = mark_l435;
                }
                if bit_l435 & 0x1000000000000000000000 != 0 {
                    'l437: {
                        let Some(l438) = else_block_rule(p) else { break 'l437 };
                        break 'l435 Some(l438);
                    }
                    if p.failed {
                        break 'l435 None;
                    }
                    p.mark = mark_l435;
                }
                None
            });
            if p.failed {
                break 'l432;
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
        'l439: {
            let Some(l440) = invalid_else_stmt_rule(p) else { break 'l439 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000000 != 0 {
        'l441: {
            let Some(l442) = p.expect(kind::KW_else) else { break 'l441 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l441;
            }
            let Some(b) = block_rule(p) else { break 'l441 };
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
        'l443: {
            let Some(l444) = invalid_while_stmt_rule(p) else { break 'l443 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000000 != 0 {
        'l445: {
            let Some(l446) = p.expect(kind::KW_while) else { break 'l445 };
            let Some(a) = named_expression_rule(p) else { break 'l445 };
            let Some(l447) = p.expect(kind::COLON) else { break 'l445 };
            let Some(b) = block_rule(p) else { break 'l445 };
            let c = ('l448: {
                let mark_l448 = p.mark;
                let bit_l448 = p.bit();
                if bit_l448 & 0x1000000000000000000000 != 0 {
                    'l449: {
                        let Some(l450) = else_block_rule(p) else { break 'l449 };
                        break 'l448 Some(l450);
                    }
                    if p.failed {
                        break 'l448 None;
                    }
                    p.mark = mark_l448;
                }
                None
            });
            if p.failed {
                break 'l445;
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
        'l451: {
            let Some(l452) = invalid_for_stmt_rule(p) else { break 'l451 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    let mut cut = false;
    if bit & 0x8000000000000000000000 != 0 {
        'l453: {
            let Some(l454) = p.expect(kind::KW_for) else { break 'l453 };
            let Some(t) = star_targets_rule(p) else { break 'l453 };
            let Some(l455) = p.expect(kind::KW_in) else { break 'l453 };
            cut = true;
            let Some(ex) = star_expressions_rule(p) else { break 'l453 };
            let Some(l456) = p.expect(kind::COLON) else { break 'l453 };
            let tc = ('l457: {
                let mark_l457 = p.mark;
                let bit_l457 = p.bit();
                if bit_l457 & 0x200000000000000 != 0 {
                    'l458: {
                        let Some(l459) = p.expect(kind::TYPE_COMMENT) else { break 'l458 };
                        break 'l457 Some(l459);
                    }
                    if p.failed {
                        break 'l457 None;
                    }
                    p.mark = mark_l457;
                }
                None
            });
            if p.failed {
                break 'l453;
            }
            let Some(b) = block_rule(p) else { break 'l453 };
            let el = ('l460: {
                let mark_l460 = p.mark;
                let bit_l460 = p.bit();
                if bit_l460 & 0x1000000000000000000000 != 0 {
                    'l461: {
                        let Some(l462) = else_block_rule(p) else { break 'l461 };
                        break 'l460 Some(l462);
                    }
                    if p.failed {
                        break 'l460 None;
                    }
                    p.mark = mark_l460;
                }
                None
            });
            if p.failed {
                break 'l453;
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
        'l463: {
            let Some(l464) = p.expect(kind::KW_async) else { break 'l463 };
            let Some(l465) = p.expect(kind::KW_for) else { break 'l463 };
            let Some(t) = star_targets_rule(p) else { break 'l463 };
            let Some(l466) = p.expect(kind::KW_in) else { break 'l463 };
            cut = true;
            let Some(ex) = star_expressions_rule(p) else { break 'l463 };
            let Some(l467) = p.expect(kind::COLON) else { break 'l463 };
            let tc = ('l468: {
                let mark_l468 = p.mark;
                let bit_l468 = p.bit();
                if bit_l468 & 0x200000000000000 != 0 {
                    'l469: {
                        let Some(l470) = p.expect(kind::TYPE_COMMENT) else { break 'l469 };
                        break 'l468 Some(l470);
                    }
                    if p.failed {
                        break 'l468 None;
                    }
                    p.mark = mark_l468;
                }
                None
            });
            if p.failed {
                break 'l463;
            }
            let Some(b) = block_rule(p) else { break 'l463 };
            let el = ('l471: {
                let mark_l471 = p.mark;
                let bit_l471 = p.bit();
                if bit_l471 & 0x1000000000000000000000 != 0 {
                    'l472: {
                        let Some(l473) = else_block_rule(p) else { break 'l472 };
                        break 'l471 Some(l473);
                    }
                    if p.failed {
                        break 'l471 None;
                    }
                    p.mark = mark_l471;
                }
                None
            });
            if p.failed {
                break 'l463;
            }
            let range = p.range(mark);
            return ({
                p.version(5, "Async for loops are")?;
                Some(st(StmtKind::AsyncFor(p.for_loop(t, ex, tc, b, el)), range))
            });
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
        'l474: {
            let Some(l475) = invalid_for_target_rule(p) else { break 'l474 };
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
        'l476: {
            let Some(l477) = invalid_with_stmt_indent_rule(p) else { break 'l476 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000000000 != 0 {
        'l478: {
            let Some(l479) = p.expect(kind::KW_with) else { break 'l478 };
            let Some(l480) = p.expect(kind::LPAR) else { break 'l478 };
            let mut a = Vec::new();
            let mut l481 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l481 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l481;
            if p.failed || a.is_empty() {
                break 'l478;
            }
            let l482 = p.expect(kind::COMMA);
            if p.failed {
                break 'l478;
            }
            let Some(l483) = p.expect(kind::RPAR) else { break 'l478 };
            let Some(l484) = p.expect(kind::COLON) else { break 'l478 };
            let tc = ('l485: {
                let mark_l485 = p.mark;
                let bit_l485 = p.bit();
                if bit_l485 & 0x200000000000000 != 0 {
                    'l486: {
                        let Some(l487) = p.expect(kind::TYPE_COMMENT) else { break 'l486 };
                        break 'l485 Some(l487);
                    }
                    if p.failed {
                        break 'l485 None;
                    }
                    p.mark = mark_l485;
                }
                None
            });
            if p.failed {
                break 'l478;
            }
            let Some(b) = block_rule(p) else { break 'l478 };
            let range = p.range(mark);
            return Some({ st(StmtKind::With(p.with(a, tc, b)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000000000 != 0 {
        'l488: {
            let Some(l489) = p.expect(kind::KW_with) else { break 'l488 };
            let mut a = Vec::new();
            let mut l490 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l490 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l490;
            if p.failed || a.is_empty() {
                break 'l488;
            }
            let Some(l491) = p.expect(kind::COLON) else { break 'l488 };
            let tc = ('l492: {
                let mark_l492 = p.mark;
                let bit_l492 = p.bit();
                if bit_l492 & 0x200000000000000 != 0 {
                    'l493: {
                        let Some(l494) = p.expect(kind::TYPE_COMMENT) else { break 'l493 };
                        break 'l492 Some(l494);
                    }
                    if p.failed {
                        break 'l492 None;
                    }
                    p.mark = mark_l492;
                }
                None
            });
            if p.failed {
                break 'l488;
            }
            let Some(b) = block_rule(p) else { break 'l488 };
            let range = p.range(mark);
            return Some({ st(StmtKind::With(p.with(a, tc, b)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000 != 0 {
        'l495: {
            let Some(l496) = p.expect(kind::KW_async) else { break 'l495 };
            let Some(l497) = p.expect(kind::KW_with) else { break 'l495 };
            let Some(l498) = p.expect(kind::LPAR) else { break 'l495 };
            let mut a = Vec::new();
            let mut l499 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l499 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l499;
            if p.failed || a.is_empty() {
                break 'l495;
            }
            let l500 = p.expect(kind::COMMA);
            if p.failed {
                break 'l495;
            }
            let Some(l501) = p.expect(kind::RPAR) else { break 'l495 };
            let Some(l502) = p.expect(kind::COLON) else { break 'l495 };
            let Some(b) = block_rule(p) else { break 'l495 };
            let range = p.range(mark);
            return ({
                p.version(5, "Async with statements are")?;
                Some(st(StmtKind::AsyncWith(p.with(a, None, b)), range))
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000 != 0 {
        'l503: {
            let Some(l504) = p.expect(kind::KW_async) else { break 'l503 };
            let Some(l505) = p.expect(kind::KW_with) else { break 'l503 };
            let mut a = Vec::new();
            let mut l506 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l506 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l506;
            if p.failed || a.is_empty() {
                break 'l503;
            }
            let Some(l507) = p.expect(kind::COLON) else { break 'l503 };
            let tc = ('l508: {
                let mark_l508 = p.mark;
                let bit_l508 = p.bit();
                if bit_l508 & 0x200000000000000 != 0 {
                    'l509: {
                        let Some(l510) = p.expect(kind::TYPE_COMMENT) else { break 'l509 };
                        break 'l508 Some(l510);
                    }
                    if p.failed {
                        break 'l508 None;
                    }
                    p.mark = mark_l508;
                }
                None
            });
            if p.failed {
                break 'l503;
            }
            let Some(b) = block_rule(p) else { break 'l503 };
            let range = p.range(mark);
            return ({
                p.version(5, "Async with statements are")?;
                Some(st(StmtKind::AsyncWith(p.with(a, tc, b)), range))
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x80000010000000000000000000 != 0 {
        'l511: {
            let Some(l512) = invalid_with_stmt_rule(p) else { break 'l511 };
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
        'l513: {
            let Some(a) = expression_rule(p) else { break 'l513 };
            let Some(l514) = p.expect(kind::KW_as) else { break 'l513 };
            let Some(b) = star_target_rule(p) else { break 'l513 };
            let l515 = p.mark;
            let matched = ('l516: {
                let mark_l516 = p.mark;
                let bit_l516 = p.bit();
                if bit_l516 & 0x1000 != 0 {
                    'l517: {
                        let Some(l518) = p.expect(kind::COMMA) else { break 'l517 };
                        break 'l516 Some(l518);
                    }
                    if p.failed {
                        break 'l516 None;
                    }
                    p.mark = mark_l516;
                }
                if bit_l516 & 0x100 != 0 {
                    'l519: {
                        let Some(l520) = p.expect(kind::RPAR) else { break 'l519 };
                        break 'l516 Some(l520);
                    }
                    if p.failed {
                        break 'l516 None;
                    }
                    p.mark = mark_l516;
                }
                if bit_l516 & 0x800 != 0 {
                    'l521: {
                        let Some(l522) = p.expect(kind::COLON) else { break 'l521 };
                        break 'l516 Some(l522);
                    }
                    if p.failed {
                        break 'l516 None;
                    }
                    p.mark = mark_l516;
                }
                None
            })
            .is_some();
            p.mark = l515;
            if !matched {
                break 'l513;
            }
            if p.failed {
                break 'l513;
            }
            return Some({ WithItem { context_expr: a, optional_vars: Some(b) } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e05400161c0481000008200c28e != 0 {
        'l523: {
            let Some(l524) = invalid_with_item_rule(p) else { break 'l523 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l525: {
            let Some(a) = expression_rule(p) else { break 'l525 };
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
        'l526: {
            let Some(l527) = invalid_try_stmt_rule(p) else { break 'l526 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l528: {
            let Some(l529) = p.expect(kind::KW_try) else { break 'l528 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l528;
            }
            let Some(b) = block_rule(p) else { break 'l528 };
            let Some(f) = finally_block_rule(p) else { break 'l528 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Try(try_fields(b, Vec::new(), None, Some(f))), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l530: {
            let Some(l531) = p.expect(kind::KW_try) else { break 'l530 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l530;
            }
            let Some(b) = block_rule(p) else { break 'l530 };
            let mut ex = Vec::new();
            while let Some(element) = except_block_rule(p) {
                ex.push(element);
            }
            if p.failed {
                break 'l530;
            }
            if ex.is_empty() {
                break 'l530;
            }
            let el = ('l532: {
                let mark_l532 = p.mark;
                let bit_l532 = p.bit();
                if bit_l532 & 0x1000000000000000000000 != 0 {
                    'l533: {
                        let Some(l534) = else_block_rule(p) else { break 'l533 };
                        break 'l532 Some(l534);
                    }
                    if p.failed {
                        break 'l532 None;
                    }
                    p.mark = mark_l532;
                }
                None
            });
            if p.failed {
                break 'l530;
            }
            let f = ('l535: {
                let mark_l535 = p.mark;
                let bit_l535 = p.bit();
                if bit_l535 & 0x4000000000000000000000 != 0 {
                    'l536: {
                        let Some(l537) = finally_block_rule(p) else { break 'l536 };
                        break 'l535 Some(l537);
                    }
                    if p.failed {
                        break 'l535 None;
                    }
                    p.mark = mark_l535;
                }
                None
            });
            if p.failed {
                break 'l530;
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
        'l538: {
            let Some(l539) = p.expect(kind::KW_try) else { break 'l538 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l538;
            }
            let Some(b) = block_rule(p) else { break 'l538 };
            let mut ex = Vec::new();
            while let Some(element) = except_star_block_rule(p) {
                ex.push(element);
            }
            if p.failed {
                break 'l538;
            }
            if ex.is_empty() {
                break 'l538;
            }
            let el = ('l540: {
                let mark_l540 = p.mark;
                let bit_l540 = p.bit();
                if bit_l540 & 0x1000000000000000000000 != 0 {
                    'l541: {
                        let Some(l542) = else_block_rule(p) else { break 'l541 };
                        break 'l540 Some(l542);
                    }
                    if p.failed {
                        break 'l540 None;
                    }
                    p.mark = mark_l540;
                }
                None
            });
            if p.failed {
                break 'l538;
            }
            let f = ('l543: {
                let mark_l543 = p.mark;
                let bit_l543 = p.bit();
                if bit_l543 & 0x4000000000000000000000 != 0 {
                    'l544: {
                        let Some(l545) = finally_block_rule(p) else { break 'l544 };
                        break 'l543 Some(l545);
                    }
                    if p.failed {
                        break 'l543 None;
                    }
                    p.mark = mark_l543;
                }
                None
            });
            if p.failed {
                break 'l538;
            }
            let range = p.range(mark);
            return ({
                p.version(11, "Exception groups are")?;
                Some(st(StmtKind::TryStar(try_fields(b, ex, el, f)), range))
            });
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
        'l546: {
            let Some(l547) = invalid_except_stmt_indent_rule(p) else { break 'l546 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l548: {
            let Some(l549) = p.expect(kind::KW_except) else { break 'l548 };
            let Some(a) = expression_rule(p) else { break 'l548 };
            let Some(l550) = p.expect(kind::COLON) else { break 'l548 };
            let Some(b) = block_rule(p) else { break 'l548 };
            let range = p.range(mark);
            return Some({ handler(Some(a), None, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l551: {
            let Some(l552) = p.expect(kind::KW_except) else { break 'l551 };
            let Some(a) = expression_rule(p) else { break 'l551 };
            let Some(l553) = p.expect(kind::KW_as) else { break 'l551 };
            let Some(n) = p.name() else { break 'l551 };
            let Some(l554) = p.expect(kind::COLON) else { break 'l551 };
            let Some(b) = block_rule(p) else { break 'l551 };
            let range = p.range(mark);
            return Some({ handler(Some(a), Some(n), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l555: {
            let Some(l556) = p.expect(kind::KW_except) else { break 'l555 };
            let Some(a) = expressions_rule(p) else { break 'l555 };
            let Some(l557) = p.expect(kind::COLON) else { break 'l555 };
            let Some(b) = block_rule(p) else { break 'l555 };
            let range = p.range(mark);
            return ({
                p.version(14, "except expressions without parentheses are")?;
                Some(handler(Some(a), None, b, range))
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l558: {
            let Some(l559) = p.expect(kind::KW_except) else { break 'l558 };
            let Some(l560) = p.expect(kind::COLON) else { break 'l558 };
            let Some(b) = block_rule(p) else { break 'l558 };
            let range = p.range(mark);
            return Some({ handler(None, None, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000000000000000000 != 0 {
        'l561: {
            let Some(l562) = invalid_except_stmt_rule(p) else { break 'l561 };
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
        'l563: {
            let Some(l564) = invalid_except_star_stmt_indent_rule(p) else { break 'l563 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l565: {
            let Some(l566) = p.expect(kind::KW_except) else { break 'l565 };
            let Some(l567) = p.expect(kind::STAR) else { break 'l565 };
            let Some(a) = expression_rule(p) else { break 'l565 };
            let Some(l568) = p.expect(kind::COLON) else { break 'l565 };
            let Some(b) = block_rule(p) else { break 'l565 };
            let range = p.range(mark);
            return Some({ handler(Some(a), None, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l569: {
            let Some(l570) = p.expect(kind::KW_except) else { break 'l569 };
            let Some(l571) = p.expect(kind::STAR) else { break 'l569 };
            let Some(a) = expression_rule(p) else { break 'l569 };
            let Some(l572) = p.expect(kind::KW_as) else { break 'l569 };
            let Some(n) = p.name() else { break 'l569 };
            let Some(l573) = p.expect(kind::COLON) else { break 'l569 };
            let Some(b) = block_rule(p) else { break 'l569 };
            let range = p.range(mark);
            return Some({ handler(Some(a), Some(n), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l574: {
            let Some(l575) = p.expect(kind::KW_except) else { break 'l574 };
            let Some(l576) = p.expect(kind::STAR) else { break 'l574 };
            let Some(a) = expressions_rule(p) else { break 'l574 };
            let Some(l577) = p.expect(kind::COLON) else { break 'l574 };
            let Some(b) = block_rule(p) else { break 'l574 };
            let range = p.range(mark);
            return ({
                p.version(14, "except expressions without parentheses are")?;
                Some(handler(Some(a), None, b, range))
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000000000000000000 != 0 {
        'l578: {
            let Some(l579) = invalid_except_star_stmt_rule(p) else { break 'l578 };
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
        'l580: {
            let Some(l581) = invalid_finally_stmt_rule(p) else { break 'l580 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000000000000000 != 0 {
        'l582: {
            let Some(l583) = p.expect(kind::KW_finally) else { break 'l582 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l582;
            }
            let Some(a) = block_rule(p) else { break 'l582 };
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
        'l584: {
            let Some(l585) = p.expect(kind::SK_match) else { break 'l584 };
            let Some(a) = subject_expr_rule(p) else { break 'l584 };
            let Some(l586) = p.expect(kind::COLON) else { break 'l584 };
            let Some(l587) = p.expect(kind::NEWLINE) else { break 'l584 };
            let Some(l588) = p.expect(kind::INDENT) else { break 'l584 };
            let mut b = Vec::new();
            while let Some(element) = case_block_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l584;
            }
            if b.is_empty() {
                break 'l584;
            }
            let Some(l589) = p.expect(kind::DEDENT) else { break 'l584 };
            let range = p.range(mark);
            return ({
                p.version(10, "Pattern matching is")?;
                Some(st(StmtKind::Match { subject: a, cases: b.into() }, range))
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x800000000000000000000000000 != 0 {
        'l590: {
            let Some(l591) = invalid_match_stmt_rule(p) else { break 'l590 };
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
        'l592: {
            let Some(a) = star_named_expression_rule(p) else { break 'l592 };
            let Some(l593) = p.expect(kind::COMMA) else { break 'l592 };
            let b = star_named_expressions_rule(p);
            if p.failed {
                break 'l592;
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
        'l594: {
            let Some(l595) = named_expression_rule(p) else { break 'l594 };
            return Some(l595);
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
        'l596: {
            let Some(l597) = invalid_case_block_rule(p) else { break 'l596 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000000000 != 0 {
        'l598: {
            let Some(l599) = p.expect(kind::SK_case) else { break 'l598 };
            let Some(a) = patterns_rule(p) else { break 'l598 };
            let g = guard_rule(p);
            if p.failed {
                break 'l598;
            }
            let Some(l600) = p.expect(kind::COLON) else { break 'l598 };
            let Some(b) = block_rule(p) else { break 'l598 };
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
        'l601: {
            let Some(l602) = p.expect(kind::KW_if) else { break 'l601 };
            let Some(a) = named_expression_rule(p) else { break 'l601 };
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
        'l603: {
            let Some(a) = open_sequence_pattern_rule(p) else { break 'l603 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchSequence { patterns: a.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l604: {
            let Some(l605) = pattern_rule(p) else { break 'l604 };
            return Some(l605);
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
        'l606: {
            let Some(l607) = as_pattern_rule(p) else { break 'l606 };
            return Some(l607);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l608: {
            let Some(l609) = or_pattern_rule(p) else { break 'l608 };
            return Some(l609);
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
        'l610: {
            let Some(a) = or_pattern_rule(p) else { break 'l610 };
            let Some(l611) = p.expect(kind::KW_as) else { break 'l610 };
            let Some(b) = pattern_capture_target_rule(p) else { break 'l610 };
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
        'l612: {
            let Some(l613) = invalid_as_pattern_rule(p) else { break 'l612 };
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
        'l614: {
            let mut a = Vec::new();
            let mut l615 = p.mark;
            while let Some(element) = closed_pattern_rule(p) {
                a.push(element);
                l615 = p.mark;
                if p.expect(kind::VBAR).is_none() {
                    break;
                }
            }
            p.mark = l615;
            if p.failed || a.is_empty() {
                break 'l614;
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
        'l616: {
            let Some(l617) = literal_pattern_rule(p) else { break 'l616 };
            return Some(l617);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l618: {
            let Some(l619) = capture_pattern_rule(p) else { break 'l618 };
            return Some(l619);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000000000 != 0 {
        'l620: {
            let Some(l621) = wildcard_pattern_rule(p) else { break 'l620 };
            return Some(l621);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l622: {
            let Some(l623) = value_pattern_rule(p) else { break 'l622 };
            return Some(l623);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l624: {
            let Some(l625) = group_pattern_rule(p) else { break 'l624 };
            return Some(l625);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x280 != 0 {
        'l626: {
            let Some(l627) = sequence_pattern_rule(p) else { break 'l626 };
            return Some(l627);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l628: {
            let Some(l629) = mapping_pattern_rule(p) else { break 'l628 };
            return Some(l629);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l630: {
            let Some(l631) = class_pattern_rule(p) else { break 'l630 };
            return Some(l631);
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
        'l632: {
            let Some(a) = signed_number_rule(p) else { break 'l632 };
            let l633 = p.mark;
            let matched = ('l634: {
                let mark_l634 = p.mark;
                let bit_l634 = p.bit();
                if bit_l634 & 0x4000 != 0 {
                    'l635: {
                        let Some(l636) = p.expect(kind::PLUS) else { break 'l635 };
                        break 'l634 Some(l636);
                    }
                    if p.failed {
                        break 'l634 None;
                    }
                    p.mark = mark_l634;
                }
                if bit_l634 & 0x8000 != 0 {
                    'l637: {
                        let Some(l638) = p.expect(kind::MINUS) else { break 'l637 };
                        break 'l634 Some(l638);
                    }
                    if p.failed {
                        break 'l634 None;
                    }
                    p.mark = mark_l634;
                }
                None
            })
            .is_some();
            p.mark = l633;
            if matched {
                break 'l632;
            }
            if p.failed {
                break 'l632;
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
        'l639: {
            let Some(a) = complex_number_rule(p) else { break 'l639 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchValue { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4800000000000008 != 0 {
        'l640: {
            let Some(a) = strings_rule(p) else { break 'l640 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchValue { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000 != 0 {
        'l641: {
            let Some(l642) = p.expect(kind::KW_None) else { break 'l641 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchSingleton { value: Constant::None }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000 != 0 {
        'l643: {
            let Some(l644) = p.expect(kind::KW_True) else { break 'l643 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchSingleton { value: Constant::True }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000 != 0 {
        'l645: {
            let Some(l646) = p.expect(kind::KW_False) else { break 'l645 };
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
        'l647: {
            let Some(a) = signed_number_rule(p) else { break 'l647 };
            let l648 = p.mark;
            let matched = ('l649: {
                let mark_l649 = p.mark;
                let bit_l649 = p.bit();
                if bit_l649 & 0x4000 != 0 {
                    'l650: {
                        let Some(l651) = p.expect(kind::PLUS) else { break 'l650 };
                        break 'l649 Some(l651);
                    }
                    if p.failed {
                        break 'l649 None;
                    }
                    p.mark = mark_l649;
                }
                if bit_l649 & 0x8000 != 0 {
                    'l652: {
                        let Some(l653) = p.expect(kind::MINUS) else { break 'l652 };
                        break 'l649 Some(l653);
                    }
                    if p.failed {
                        break 'l649 None;
                    }
                    p.mark = mark_l649;
                }
                None
            })
            .is_some();
            p.mark = l648;
            if matched {
                break 'l647;
            }
            if p.failed {
                break 'l647;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8004 != 0 {
        'l654: {
            let Some(l655) = complex_number_rule(p) else { break 'l654 };
            return Some(l655);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4800000000000008 != 0 {
        'l656: {
            let l657 = p.mark;
            let matched = ('l658: {
                let mark_l658 = p.mark;
                let bit_l658 = p.bit();
                if bit_l658 & 0x8 != 0 {
                    'l659: {
                        let Some(l660) = p.expect(kind::STRING) else { break 'l659 };
                        break 'l658 Some(l660);
                    }
                    if p.failed {
                        break 'l658 None;
                    }
                    p.mark = mark_l658;
                }
                if bit_l658 & 0x800000000000000 != 0 {
                    'l661: {
                        let Some(l662) = p.expect(kind::FSTRING_START) else { break 'l661 };
                        break 'l658 Some(l662);
                    }
                    if p.failed {
                        break 'l658 None;
                    }
                    p.mark = mark_l658;
                }
                if bit_l658 & 0x4000000000000000 != 0 {
                    'l663: {
                        let Some(l664) = p.expect(kind::TSTRING_START) else { break 'l663 };
                        break 'l658 Some(l664);
                    }
                    if p.failed {
                        break 'l658 None;
                    }
                    p.mark = mark_l658;
                }
                None
            })
            .is_some();
            p.mark = l657;
            if !matched {
                break 'l656;
            }
            if p.failed {
                break 'l656;
            }
            let Some(l665) = strings_rule(p) else { break 'l656 };
            return Some(l665);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000 != 0 {
        'l666: {
            let Some(l667) = p.expect(kind::KW_None) else { break 'l666 };
            let range = p.range(mark);
            return Some({ constant(Constant::None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000 != 0 {
        'l668: {
            let Some(l669) = p.expect(kind::KW_True) else { break 'l668 };
            let range = p.range(mark);
            return Some({ constant(Constant::True, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000 != 0 {
        'l670: {
            let Some(l671) = p.expect(kind::KW_False) else { break 'l670 };
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
        'l672: {
            let Some(a) = signed_real_number_rule(p) else { break 'l672 };
            let Some(l673) = p.expect(kind::PLUS) else { break 'l672 };
            let Some(b) = imaginary_number_rule(p) else { break 'l672 };
            let range = p.range(mark);
            return Some({ binary(a, Operator::Add, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8004 != 0 {
        'l674: {
            let Some(a) = signed_real_number_rule(p) else { break 'l674 };
            let Some(l675) = p.expect(kind::MINUS) else { break 'l674 };
            let Some(b) = imaginary_number_rule(p) else { break 'l674 };
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
        'l676: {
            let Some(l677) = p.number() else { break 'l676 };
            return Some(l677);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000 != 0 {
        'l678: {
            let Some(l679) = p.expect(kind::MINUS) else { break 'l678 };
            let Some(a) = p.number() else { break 'l678 };
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
        'l680: {
            let Some(l681) = real_number_rule(p) else { break 'l680 };
            return Some(l681);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000 != 0 {
        'l682: {
            let Some(l683) = p.expect(kind::MINUS) else { break 'l682 };
            let Some(a) = real_number_rule(p) else { break 'l682 };
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
        'l684: {
            let Some(a) = p.number() else { break 'l684 };
            return ({ p.ensure_real(a) });
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
        'l685: {
            let Some(a) = p.number() else { break 'l685 };
            return ({ p.ensure_imaginary(a) });
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
        'l686: {
            let Some(a) = pattern_capture_target_rule(p) else { break 'l686 };
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
        'l687: {
            if p.at(kind::SK__) {
                break 'l687;
            }
            if p.failed {
                break 'l687;
            }
            let Some(a) = p.name() else { break 'l687 };
            let l688 = p.mark;
            let matched = ('l689: {
                let mark_l689 = p.mark;
                let bit_l689 = p.bit();
                if bit_l689 & 0x800000 != 0 {
                    'l690: {
                        let Some(l691) = p.expect(kind::DOT) else { break 'l690 };
                        break 'l689 Some(l691);
                    }
                    if p.failed {
                        break 'l689 None;
                    }
                    p.mark = mark_l689;
                }
                if bit_l689 & 0x80 != 0 {
                    'l692: {
                        let Some(l693) = p.expect(kind::LPAR) else { break 'l692 };
                        break 'l689 Some(l693);
                    }
                    if p.failed {
                        break 'l689 None;
                    }
                    p.mark = mark_l689;
                }
                if bit_l689 & 0x400000 != 0 {
                    'l694: {
                        let Some(l695) = p.expect(kind::EQUAL) else { break 'l694 };
                        break 'l689 Some(l695);
                    }
                    if p.failed {
                        break 'l689 None;
                    }
                    p.mark = mark_l689;
                }
                None
            })
            .is_some();
            p.mark = l688;
            if matched {
                break 'l687;
            }
            if p.failed {
                break 'l687;
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
        'l696: {
            let Some(l697) = p.expect(kind::SK__) else { break 'l696 };
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
        'l698: {
            let Some(a) = attr_rule(p) else { break 'l698 };
            let l699 = p.mark;
            let matched = ('l700: {
                let mark_l700 = p.mark;
                let bit_l700 = p.bit();
                if bit_l700 & 0x800000 != 0 {
                    'l701: {
                        let Some(l702) = p.expect(kind::DOT) else { break 'l701 };
                        break 'l700 Some(l702);
                    }
                    if p.failed {
                        break 'l700 None;
                    }
                    p.mark = mark_l700;
                }
                if bit_l700 & 0x80 != 0 {
                    'l703: {
                        let Some(l704) = p.expect(kind::LPAR) else { break 'l703 };
                        break 'l700 Some(l704);
                    }
                    if p.failed {
                        break 'l700 None;
                    }
                    p.mark = mark_l700;
                }
                if bit_l700 & 0x400000 != 0 {
                    'l705: {
                        let Some(l706) = p.expect(kind::EQUAL) else { break 'l705 };
                        break 'l700 Some(l706);
                    }
                    if p.failed {
                        break 'l700 None;
                    }
                    p.mark = mark_l700;
                }
                None
            })
            .is_some();
            p.mark = l699;
            if matched {
                break 'l698;
            }
            if p.failed {
                break 'l698;
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
        'l707: {
            let Some(a) = name_or_attr_rule(p) else { break 'l707 };
            return ({ as_attribute(a) });
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
    let base: Option<E> = 'l708: {
        if bit & 0x1e00000000000000000000000002 != 0 {
            'l709: {
                let Some(l710) = p.name() else { break 'l709 };
                break 'l708 Some(l710);
            }
            if p.failed {
                break 'l708 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l711: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l712: {
                let Some(l713) = p.expect(kind::DOT) else { break 'l712 };
                let Some(b) = p.name() else { break 'l712 };
                let a = left;
                let range = p.range(mark);
                left = attribute(a, b, Load, range);
                continue 'l711;
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
        'l714: {
            let Some(l715) = p.expect(kind::LPAR) else { break 'l714 };
            let Some(a) = pattern_rule(p) else { break 'l714 };
            let Some(l716) = p.expect(kind::RPAR) else { break 'l714 };
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
        'l717: {
            let Some(l718) = p.expect(kind::LSQB) else { break 'l717 };
            let a = maybe_sequence_pattern_rule(p);
            if p.failed {
                break 'l717;
            }
            let Some(l719) = p.expect(kind::RSQB) else { break 'l717 };
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
        'l720: {
            let Some(l721) = p.expect(kind::LPAR) else { break 'l720 };
            let a = open_sequence_pattern_rule(p);
            if p.failed {
                break 'l720;
            }
            let Some(l722) = p.expect(kind::RPAR) else { break 'l720 };
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
        'l723: {
            let Some(a) = maybe_star_pattern_rule(p) else { break 'l723 };
            let Some(l724) = p.expect(kind::COMMA) else { break 'l723 };
            let b = maybe_sequence_pattern_rule(p);
            if p.failed {
                break 'l723;
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
        'l725: {
            let mut a = Vec::new();
            let mut l726 = p.mark;
            while let Some(element) = maybe_star_pattern_rule(p) {
                a.push(element);
                l726 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l726;
            if p.failed || a.is_empty() {
                break 'l725;
            }
            let l727 = p.expect(kind::COMMA);
            if p.failed {
                break 'l725;
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
        'l728: {
            let Some(l729) = star_pattern_rule(p) else { break 'l728 };
            return Some(l729);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l730: {
            let Some(l731) = pattern_rule(p) else { break 'l730 };
            return Some(l731);
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
        'l732: {
            let Some(l733) = p.expect(kind::STAR) else { break 'l732 };
            let Some(a) = pattern_capture_target_rule(p) else { break 'l732 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchStar { name: Some(identifier(&a)) }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l734: {
            let Some(l735) = p.expect(kind::STAR) else { break 'l734 };
            let Some(l736) = wildcard_pattern_rule(p) else { break 'l734 };
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
        'l737: {
            let Some(l738) = p.expect(kind::LBRACE) else { break 'l737 };
            let Some(l739) = p.expect(kind::RBRACE) else { break 'l737 };
            let range = p.range(mark);
            return Some({ mapping_pattern(Vec::new(), None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l740: {
            let Some(l741) = p.expect(kind::LBRACE) else { break 'l740 };
            let Some(r) = double_star_pattern_rule(p) else { break 'l740 };
            let l742 = p.expect(kind::COMMA);
            if p.failed {
                break 'l740;
            }
            let Some(l743) = p.expect(kind::RBRACE) else { break 'l740 };
            let range = p.range(mark);
            return Some({ mapping_pattern(Vec::new(), Some(r), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l744: {
            let Some(l745) = p.expect(kind::LBRACE) else { break 'l744 };
            let Some(a) = items_pattern_rule(p) else { break 'l744 };
            let Some(l746) = p.expect(kind::COMMA) else { break 'l744 };
            let Some(r) = double_star_pattern_rule(p) else { break 'l744 };
            let l747 = p.expect(kind::COMMA);
            if p.failed {
                break 'l744;
            }
            let Some(l748) = p.expect(kind::RBRACE) else { break 'l744 };
            let range = p.range(mark);
            return Some({ mapping_pattern(a, Some(r), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l749: {
            let Some(l750) = p.expect(kind::LBRACE) else { break 'l749 };
            let Some(a) = items_pattern_rule(p) else { break 'l749 };
            let l751 = p.expect(kind::COMMA);
            if p.failed {
                break 'l749;
            }
            let Some(l752) = p.expect(kind::RBRACE) else { break 'l749 };
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
        'l753: {
            let mut l754 = Vec::new();
            let mut l755 = p.mark;
            while let Some(element) = key_value_pattern_rule(p) {
                l754.push(element);
                l755 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l755;
            if p.failed || l754.is_empty() {
                break 'l753;
            }
            return Some(l754);
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
        'l756: {
            let Some(a) = ('l757: {
                let mark_l757 = p.mark;
                let bit_l757 = p.bit();
                if bit_l757 & 0x1c0480000000000800c != 0 {
                    'l758: {
                        let Some(l759) = literal_expr_rule(p) else { break 'l758 };
                        break 'l757 Some(l759);
                    }
                    if p.failed {
                        break 'l757 None;
                    }
                    p.mark = mark_l757;
                }
                if bit_l757 & 0x1e00000000000000000000000002 != 0 {
                    'l760: {
                        let Some(l761) = attr_rule(p) else { break 'l760 };
                        break 'l757 Some(l761);
                    }
                    if p.failed {
                        break 'l757 None;
                    }
                    p.mark = mark_l757;
                }
                None
            }) else {
                break 'l756;
            };
            let Some(l762) = p.expect(kind::COLON) else { break 'l756 };
            let Some(b) = pattern_rule(p) else { break 'l756 };
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
        'l763: {
            let Some(l764) = p.expect(kind::DOUBLESTAR) else { break 'l763 };
            let Some(a) = pattern_capture_target_rule(p) else { break 'l763 };
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
        'l765: {
            let Some(a) = name_or_attr_rule(p) else { break 'l765 };
            let Some(l766) = p.expect(kind::LPAR) else { break 'l765 };
            let Some(l767) = p.expect(kind::RPAR) else { break 'l765 };
            let range = p.range(mark);
            return Some({ class_pattern(a, Vec::new(), Vec::new(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l768: {
            let Some(a) = name_or_attr_rule(p) else { break 'l768 };
            let Some(l769) = p.expect(kind::LPAR) else { break 'l768 };
            let Some(b) = positional_patterns_rule(p) else { break 'l768 };
            let l770 = p.expect(kind::COMMA);
            if p.failed {
                break 'l768;
            }
            let Some(l771) = p.expect(kind::RPAR) else { break 'l768 };
            let range = p.range(mark);
            return Some({ class_pattern(a, b, Vec::new(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l772: {
            let Some(a) = name_or_attr_rule(p) else { break 'l772 };
            let Some(l773) = p.expect(kind::LPAR) else { break 'l772 };
            let Some(c) = keyword_patterns_rule(p) else { break 'l772 };
            let l774 = p.expect(kind::COMMA);
            if p.failed {
                break 'l772;
            }
            let Some(l775) = p.expect(kind::RPAR) else { break 'l772 };
            let range = p.range(mark);
            return Some({ class_pattern(a, Vec::new(), c, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l776: {
            let Some(a) = name_or_attr_rule(p) else { break 'l776 };
            let Some(l777) = p.expect(kind::LPAR) else { break 'l776 };
            let Some(b) = positional_patterns_rule(p) else { break 'l776 };
            let Some(l778) = p.expect(kind::COMMA) else { break 'l776 };
            let Some(c) = keyword_patterns_rule(p) else { break 'l776 };
            let l779 = p.expect(kind::COMMA);
            if p.failed {
                break 'l776;
            }
            let Some(l780) = p.expect(kind::RPAR) else { break 'l776 };
            let range = p.range(mark);
            return Some({ class_pattern(a, b, c, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e00000000000000000000000002 != 0 {
        'l781: {
            let Some(l782) = invalid_class_pattern_rule(p) else { break 'l781 };
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
        'l783: {
            let mut l784 = Vec::new();
            let mut l785 = p.mark;
            while let Some(element) = pattern_rule(p) {
                l784.push(element);
                l785 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l785;
            if p.failed || l784.is_empty() {
                break 'l783;
            }
            return Some(l784);
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
        'l786: {
            let mut l787 = Vec::new();
            let mut l788 = p.mark;
            while let Some(element) = keyword_pattern_rule(p) {
                l787.push(element);
                l788 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l788;
            if p.failed || l787.is_empty() {
                break 'l786;
            }
            return Some(l787);
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
        'l789: {
            let Some(a) = p.name() else { break 'l789 };
            let Some(l790) = p.expect(kind::EQUAL) else { break 'l789 };
            let Some(b) = pattern_rule(p) else { break 'l789 };
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
        'l791: {
            let Some(l792) = p.expect(kind::SK_type) else { break 'l791 };
            let Some(n) = p.name() else { break 'l791 };
            let t = ('l793: {
                let mark_l793 = p.mark;
                let bit_l793 = p.bit();
                if bit_l793 & 0x200 != 0 {
                    'l794: {
                        let Some(l795) = type_params_rule(p) else { break 'l794 };
                        break 'l793 Some(l795);
                    }
                    if p.failed {
                        break 'l793 None;
                    }
                    p.mark = mark_l793;
                }
                None
            });
            if p.failed {
                break 'l791;
            }
            let Some(l796) = p.expect(kind::EQUAL) else { break 'l791 };
            let Some(b) = expression_rule(p) else { break 'l791 };
            let range = p.range(mark);
            return ({
                p.version(12, "Type statement is")?;
                Some(st(
                    StmtKind::TypeAlias {
                        name: set_context(n, Store),
                        type_params: t.unwrap_or_default().into(),
                        value: b,
                    },
                    range,
                ))
            });
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
        'l797: {
            let Some(l798) = invalid_type_params_rule(p) else { break 'l797 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l799: {
            let Some(l800) = p.expect(kind::LSQB) else { break 'l799 };
            let Some(a) = type_param_seq_rule(p) else { break 'l799 };
            let Some(l801) = p.expect(kind::RSQB) else { break 'l799 };
            return ({
                p.version(12, "Type parameter lists are")?;
                Some(a)
            });
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
        'l802: {
            let mut a = Vec::new();
            let mut l803 = p.mark;
            while let Some(element) = type_param_rule(p) {
                a.push(element);
                l803 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l803;
            if p.failed || a.is_empty() {
                break 'l802;
            }
            let l804 = ('l805: {
                let mark_l805 = p.mark;
                let bit_l805 = p.bit();
                if bit_l805 & 0x1000 != 0 {
                    'l806: {
                        let Some(l807) = p.expect(kind::COMMA) else { break 'l806 };
                        break 'l805 Some(l807);
                    }
                    if p.failed {
                        break 'l805 None;
                    }
                    p.mark = mark_l805;
                }
                None
            });
            if p.failed {
                break 'l802;
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
        'l808: {
            let Some(a) = p.name() else { break 'l808 };
            let b = ('l809: {
                let mark_l809 = p.mark;
                let bit_l809 = p.bit();
                if bit_l809 & 0x800 != 0 {
                    'l810: {
                        let Some(l811) = type_param_bound_rule(p) else { break 'l810 };
                        break 'l809 Some(l811);
                    }
                    if p.failed {
                        break 'l809 None;
                    }
                    p.mark = mark_l809;
                }
                None
            });
            if p.failed {
                break 'l808;
            }
            let c = ('l812: {
                let mark_l812 = p.mark;
                let bit_l812 = p.bit();
                if bit_l812 & 0x400000 != 0 {
                    'l813: {
                        let Some(l814) = type_param_default_rule(p) else { break 'l813 };
                        break 'l812 Some(l814);
                    }
                    if p.failed {
                        break 'l812 None;
                    }
                    p.mark = mark_l812;
                }
                None
            });
            if p.failed {
                break 'l808;
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
        'l815: {
            let Some(l816) = invalid_type_param_rule(p) else { break 'l815 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l817: {
            let Some(l818) = p.expect(kind::STAR) else { break 'l817 };
            let Some(a) = p.name() else { break 'l817 };
            let b = ('l819: {
                let mark_l819 = p.mark;
                let bit_l819 = p.bit();
                if bit_l819 & 0x400000 != 0 {
                    'l820: {
                        let Some(l821) = type_param_starred_default_rule(p) else { break 'l820 };
                        break 'l819 Some(l821);
                    }
                    if p.failed {
                        break 'l819 None;
                    }
                    p.mark = mark_l819;
                }
                None
            });
            if p.failed {
                break 'l817;
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
        'l822: {
            let Some(l823) = p.expect(kind::DOUBLESTAR) else { break 'l822 };
            let Some(a) = p.name() else { break 'l822 };
            let b = ('l824: {
                let mark_l824 = p.mark;
                let bit_l824 = p.bit();
                if bit_l824 & 0x400000 != 0 {
                    'l825: {
                        let Some(l826) = type_param_default_rule(p) else { break 'l825 };
                        break 'l824 Some(l826);
                    }
                    if p.failed {
                        break 'l824 None;
                    }
                    p.mark = mark_l824;
                }
                None
            });
            if p.failed {
                break 'l822;
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
        'l827: {
            let Some(l828) = p.expect(kind::COLON) else { break 'l827 };
            let Some(a) = expression_rule(p) else { break 'l827 };
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
        'l829: {
            let Some(l830) = p.expect(kind::EQUAL) else { break 'l829 };
            let Some(a) = expression_rule(p) else { break 'l829 };
            return ({
                p.version(13, "Type parameter defaults are")?;
                Some(a)
            });
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
        'l831: {
            let Some(l832) = p.expect(kind::EQUAL) else { break 'l831 };
            let Some(a) = star_expression_rule(p) else { break 'l831 };
            return ({
                p.version(13, "Type parameter defaults are")?;
                Some(a)
            });
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
        'l833: {
            let Some(a) = expression_rule(p) else { break 'l833 };
            let mut b = Vec::new();
            while let Some(element) = ('l834: {
                let mark_l834 = p.mark;
                let bit_l834 = p.bit();
                if bit_l834 & 0x1000 != 0 {
                    'l835: {
                        let Some(l836) = p.expect(kind::COMMA) else { break 'l835 };
                        let Some(c) = expression_rule(p) else { break 'l835 };
                        break 'l834 Some({ c });
                    }
                    if p.failed {
                        break 'l834 None;
                    }
                    p.mark = mark_l834;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l833;
            }
            let c = ('l837: {
                let mark_l837 = p.mark;
                let bit_l837 = p.bit();
                if bit_l837 & 0x1000 != 0 {
                    'l838: {
                        let Some(l839) = p.expect(kind::COMMA) else { break 'l838 };
                        break 'l837 Some(l839);
                    }
                    if p.failed {
                        break 'l837 None;
                    }
                    p.mark = mark_l837;
                }
                None
            });
            if p.failed {
                break 'l833;
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
        'l840: {
            let Some(l841) = invalid_expression_rule(p) else { break 'l840 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e00000000000000000000000002 != 0 {
        'l842: {
            let Some(l843) = invalid_legacy_expression_rule(p) else { break 'l842 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l844: {
            let Some(a) = disjunction_rule(p) else { break 'l844 };
            let b = ('l845: {
                let mark_l845 = p.mark;
                let bit_l845 = p.bit();
                if bit_l845 & 0x40000000000000000000000 != 0 {
                    'l846: {
                        let Some(l847) = p.expect(kind::KW_if) else { break 'l846 };
                        let Some(b) = disjunction_rule(p) else { break 'l846 };
                        let Some(l848) = p.expect(kind::KW_else) else { break 'l846 };
                        let Some(c) = expression_rule(p) else { break 'l846 };
                        break 'l845 Some({ (b, c) });
                    }
                    if p.failed {
                        break 'l845 None;
                    }
                    p.mark = mark_l845;
                }
                None
            });
            if p.failed {
                break 'l844;
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
        'l849: {
            let Some(l850) = lambdef_rule(p) else { break 'l849 };
            return Some(l850);
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
        'l851: {
            let Some(l852) = p.expect(kind::KW_yield) else { break 'l851 };
            let Some(l853) = p.expect(kind::KW_from) else { break 'l851 };
            let Some(a) = expression_rule(p) else { break 'l851 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::YieldFrom { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000000000000000000 != 0 {
        'l854: {
            let Some(l855) = p.expect(kind::KW_yield) else { break 'l854 };
            let a = ('l856: {
                let mark_l856 = p.mark;
                let bit_l856 = p.bit();
                if bit_l856 & 0x1e05400161c0481000008201c28e != 0 {
                    'l857: {
                        let Some(l858) = star_expressions_rule(p) else { break 'l857 };
                        break 'l856 Some(l858);
                    }
                    if p.failed {
                        break 'l856 None;
                    }
                    p.mark = mark_l856;
                }
                None
            });
            if p.failed {
                break 'l854;
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
        'l859: {
            let Some(a) = star_expression_rule(p) else { break 'l859 };
            let mut b = Vec::new();
            while let Some(element) = ('l860: {
                let mark_l860 = p.mark;
                let bit_l860 = p.bit();
                if bit_l860 & 0x1000 != 0 {
                    'l861: {
                        let Some(l862) = p.expect(kind::COMMA) else { break 'l861 };
                        let Some(c) = star_expression_rule(p) else { break 'l861 };
                        break 'l860 Some({ c });
                    }
                    if p.failed {
                        break 'l860 None;
                    }
                    p.mark = mark_l860;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l859;
            }
            let c = ('l863: {
                let mark_l863 = p.mark;
                let bit_l863 = p.bit();
                if bit_l863 & 0x1000 != 0 {
                    'l864: {
                        let Some(l865) = p.expect(kind::COMMA) else { break 'l864 };
                        break 'l863 Some(l865);
                    }
                    if p.failed {
                        break 'l863 None;
                    }
                    p.mark = mark_l863;
                }
                None
            });
            if p.failed {
                break 'l859;
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
    if p.second_pass && p.memo.has(p.mark, 10) {
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
    if p.second_pass {
        p.memo_put(mark, 10, &found);
    }
    found
}

fn star_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x10000 != 0 {
        'l866: {
            let Some(l867) = p.expect(kind::STAR) else { break 'l866 };
            let Some(a) = bitwise_or_rule(p) else { break 'l866 };
            let range = p.range(mark);
            return Some({ starred(a, Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l868: {
            let Some(l869) = expression_rule(p) else { break 'l868 };
            return Some(l869);
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
        'l870: {
            let mut a = Vec::new();
            let mut l871 = p.mark;
            while let Some(element) = star_named_expression_rule(p) {
                a.push(element);
                l871 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l871;
            if p.failed || a.is_empty() {
                break 'l870;
            }
            let l872 = ('l873: {
                let mark_l873 = p.mark;
                let bit_l873 = p.bit();
                if bit_l873 & 0x1000 != 0 {
                    'l874: {
                        let Some(l875) = p.expect(kind::COMMA) else { break 'l874 };
                        break 'l873 Some(l875);
                    }
                    if p.failed {
                        break 'l873 None;
                    }
                    p.mark = mark_l873;
                }
                None
            });
            if p.failed {
                break 'l870;
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
        'l876: {
            let Some(l877) = p.expect(kind::STAR) else { break 'l876 };
            let Some(a) = bitwise_or_rule(p) else { break 'l876 };
            let range = p.range(mark);
            return Some({ starred(a, Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l878: {
            let Some(l879) = named_expression_rule(p) else { break 'l878 };
            return Some(l879);
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
        'l880: {
            let Some(a) = p.name() else { break 'l880 };
            let Some(l881) = p.expect(kind::COLONEQUAL) else { break 'l880 };
            cut = true;
            let Some(b) = expression_rule(p) else { break 'l880 };
            let range = p.range(mark);
            return ({
                p.version(8, "Assignment expressions are")?;
                Some(ex(ExprKind::NamedExpr { target: set_context(a, Store), value: b }, range))
            });
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
        'l882: {
            let Some(l883) = assignment_expression_rule(p) else { break 'l882 };
            return Some(l883);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e05400161c0481000008200c28e != 0 {
        'l884: {
            let Some(l885) = invalid_named_expression_rule(p) else { break 'l884 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l886: {
            let Some(a) = expression_rule(p) else { break 'l886 };
            if p.at(kind::COLONEQUAL) {
                break 'l886;
            }
            if p.failed {
                break 'l886;
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
    if p.second_pass && p.memo.has(p.mark, 11) {
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
    if p.second_pass {
        p.memo_put(mark, 11, &found);
    }
    found
}

fn disjunction_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l887: {
            let Some(a) = conjunction_rule(p) else { break 'l887 };
            let mut b = Vec::new();
            while let Some(element) = ('l888: {
                let mark_l888 = p.mark;
                let bit_l888 = p.bit();
                if bit_l888 & 0x2000000000000000000000000 != 0 {
                    'l889: {
                        let Some(l890) = p.expect(kind::KW_or) else { break 'l889 };
                        let Some(c) = conjunction_rule(p) else { break 'l889 };
                        break 'l888 Some({ c });
                    }
                    if p.failed {
                        break 'l888 None;
                    }
                    p.mark = mark_l888;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l887;
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
    if p.second_pass && p.memo.has(p.mark, 12) {
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
    if p.second_pass {
        p.memo_put(mark, 12, &found);
    }
    found
}

fn conjunction_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l891: {
            let Some(a) = inversion_rule(p) else { break 'l891 };
            let mut b = Vec::new();
            while let Some(element) = ('l892: {
                let mark_l892 = p.mark;
                let bit_l892 = p.bit();
                if bit_l892 & 0x2000000000000000000 != 0 {
                    'l893: {
                        let Some(l894) = p.expect(kind::KW_and) else { break 'l893 };
                        let Some(c) = inversion_rule(p) else { break 'l893 };
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
    if p.second_pass && p.memo.has(p.mark, 13) {
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
    if p.second_pass {
        p.memo_put(mark, 13, &found);
    }
    found
}

fn inversion_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1000000000000000000000000 != 0 {
        'l895: {
            let Some(l896) = p.expect(kind::KW_not) else { break 'l895 };
            let Some(a) = inversion_rule(p) else { break 'l895 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::Not, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000021c0481000008200c28e != 0 {
        'l897: {
            let Some(l898) = comparison_rule(p) else { break 'l897 };
            return Some(l898);
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
        'l899: {
            let Some(a) = bitwise_or_rule(p) else { break 'l899 };
            let mut b = Vec::new();
            while let Some(element) = compare_op_bitwise_or_pair_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l899;
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
        'l900: {
            let Some(l901) = p.expect(kind::EQEQUAL) else { break 'l900 };
            let Some(a) = bitwise_or_rule(p) else { break 'l900 };
            return Some({ (CmpOp::Eq, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000 != 0 {
        'l902: {
            let Some(l903) = ('l904: {
                let mark_l904 = p.mark;
                let bit_l904 = p.bit();
                if bit_l904 & 0x10000000 != 0 {
                    'l905: {
                        let Some(t) = p.expect(kind::NOTEQUAL) else { break 'l905 };
                        break 'l904 ({ p.check_not_equal(t) });
                    }
                    if p.failed {
                        break 'l904 None;
                    }
                    p.mark = mark_l904;
                }
                None
            }) else {
                break 'l902;
            };
            let Some(a) = bitwise_or_rule(p) else { break 'l902 };
            return Some({ (CmpOp::NotEq, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x100000 != 0 {
        'l906: {
            let Some(l907) = invalid_angles_rule(p) else { break 'l906 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000 != 0 {
        'l908: {
            let Some(l909) = p.expect(kind::LESSEQUAL) else { break 'l908 };
            let Some(a) = bitwise_or_rule(p) else { break 'l908 };
            return Some({ (CmpOp::LtE, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000 != 0 {
        'l910: {
            let Some(l911) = p.expect(kind::LESS) else { break 'l910 };
            let Some(a) = bitwise_or_rule(p) else { break 'l910 };
            return Some({ (CmpOp::Lt, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000 != 0 {
        'l912: {
            let Some(l913) = p.expect(kind::GREATEREQUAL) else { break 'l912 };
            let Some(a) = bitwise_or_rule(p) else { break 'l912 };
            return Some({ (CmpOp::GtE, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000 != 0 {
        'l914: {
            let Some(l915) = p.expect(kind::GREATER) else { break 'l914 };
            let Some(a) = bitwise_or_rule(p) else { break 'l914 };
            return Some({ (CmpOp::Gt, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000000000 != 0 {
        'l916: {
            let Some(l917) = p.expect(kind::KW_not) else { break 'l916 };
            let Some(l918) = p.expect(kind::KW_in) else { break 'l916 };
            let Some(a) = bitwise_or_rule(p) else { break 'l916 };
            return Some({ (CmpOp::NotIn, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000000000000000 != 0 {
        'l919: {
            let Some(l920) = p.expect(kind::KW_in) else { break 'l919 };
            let Some(a) = bitwise_or_rule(p) else { break 'l919 };
            return Some({ (CmpOp::In, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000000 != 0 {
        'l921: {
            let Some(l922) = p.expect(kind::KW_is) else { break 'l921 };
            let Some(l923) = p.expect(kind::KW_not) else { break 'l921 };
            let Some(a) = bitwise_or_rule(p) else { break 'l921 };
            return Some({ (CmpOp::IsNot, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000000 != 0 {
        'l924: {
            let Some(l925) = p.expect(kind::KW_is) else { break 'l924 };
            let Some(a) = bitwise_or_rule(p) else { break 'l924 };
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
    if p.second_pass && p.memo.has(p.mark, 14) {
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
    if p.second_pass {
        p.memo_put(mark, 14, &found);
    }
    found
}

fn bitwise_or_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l926: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l927: {
                let Some(l928) = bitwise_xor_rule(p) else { break 'l927 };
                break 'l926 Some(l928);
            }
            if p.failed {
                break 'l926 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l929: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x40000 != 0 {
            'l930: {
                let Some(l931) = p.expect(kind::VBAR) else { break 'l930 };
                let Some(b) = bitwise_xor_rule(p) else { break 'l930 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::BitOr, b, range);
                continue 'l929;
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
    if p.second_pass && p.memo.has(p.mark, 15) {
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
    if p.second_pass {
        p.memo_put(mark, 15, &found);
    }
    found
}

fn bitwise_xor_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l932: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l933: {
                let Some(l934) = bitwise_and_rule(p) else { break 'l933 };
                break 'l932 Some(l934);
            }
            if p.failed {
                break 'l932 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l935: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x100000000 != 0 {
            'l936: {
                let Some(l937) = p.expect(kind::CIRCUMFLEX) else { break 'l936 };
                let Some(b) = bitwise_and_rule(p) else { break 'l936 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::BitXor, b, range);
                continue 'l935;
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
    if p.second_pass && p.memo.has(p.mark, 16) {
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
    if p.second_pass {
        p.memo_put(mark, 16, &found);
    }
    found
}

fn bitwise_and_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l938: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l939: {
                let Some(l940) = shift_expr_rule(p) else { break 'l939 };
                break 'l938 Some(l940);
            }
            if p.failed {
                break 'l938 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l941: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x80000 != 0 {
            'l942: {
                let Some(l943) = p.expect(kind::AMPER) else { break 'l942 };
                let Some(b) = shift_expr_rule(p) else { break 'l942 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::BitAnd, b, range);
                continue 'l941;
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
    if p.second_pass && p.memo.has(p.mark, 17) {
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
    if p.second_pass {
        p.memo_put(mark, 17, &found);
    }
    found
}

fn shift_expr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l944: {
        if p.call_invalid && bit & 0x1e00000021c0481000008200c28e != 0 {
            'l945: {
                let Some(l946) = invalid_arithmetic_rule(p) else { break 'l945 };
                break 'l944 None;
            }
            if p.failed {
                break 'l944 None;
            }
            p.mark = mark;
        }
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l947: {
                let Some(l948) = sum_rule(p) else { break 'l947 };
                break 'l944 Some(l948);
            }
            if p.failed {
                break 'l944 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l949: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x200000000 != 0 {
            'l950: {
                let Some(l951) = p.expect(kind::LEFTSHIFT) else { break 'l950 };
                let Some(b) = sum_rule(p) else { break 'l950 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::LShift, b, range);
                continue 'l949;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x400000000 != 0 {
            'l952: {
                let Some(l953) = p.expect(kind::RIGHTSHIFT) else { break 'l952 };
                let Some(b) = sum_rule(p) else { break 'l952 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::RShift, b, range);
                continue 'l949;
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
    if p.second_pass && p.memo.has(p.mark, 18) {
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
    if p.second_pass {
        p.memo_put(mark, 18, &found);
    }
    found
}

fn sum_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l954: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l955: {
                let Some(l956) = term_rule(p) else { break 'l955 };
                break 'l954 Some(l956);
            }
            if p.failed {
                break 'l954 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l957: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x4000 != 0 {
            'l958: {
                let Some(l959) = p.expect(kind::PLUS) else { break 'l958 };
                let Some(b) = term_rule(p) else { break 'l958 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Add, b, range);
                continue 'l957;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x8000 != 0 {
            'l960: {
                let Some(l961) = p.expect(kind::MINUS) else { break 'l960 };
                let Some(b) = term_rule(p) else { break 'l960 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Sub, b, range);
                continue 'l957;
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
    if p.second_pass && p.memo.has(p.mark, 19) {
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
    if p.second_pass {
        p.memo_put(mark, 19, &found);
    }
    found
}

fn term_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l962: {
        if p.call_invalid && bit & 0x8000c000 != 0 {
            'l963: {
                let Some(l964) = invalid_factor_rule(p) else { break 'l963 };
                break 'l962 None;
            }
            if p.failed {
                break 'l962 None;
            }
            p.mark = mark;
        }
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l965: {
                let Some(l966) = factor_rule(p) else { break 'l965 };
                break 'l962 Some(l966);
            }
            if p.failed {
                break 'l962 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l967: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x10000 != 0 {
            'l968: {
                let Some(l969) = p.expect(kind::STAR) else { break 'l968 };
                let Some(b) = factor_rule(p) else { break 'l968 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Mult, b, range);
                continue 'l967;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x20000 != 0 {
            'l970: {
                let Some(l971) = p.expect(kind::SLASH) else { break 'l970 };
                let Some(b) = factor_rule(p) else { break 'l970 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Div, b, range);
                continue 'l967;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x800000000000 != 0 {
            'l972: {
                let Some(l973) = p.expect(kind::DOUBLESLASH) else { break 'l972 };
                let Some(b) = factor_rule(p) else { break 'l972 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::FloorDiv, b, range);
                continue 'l967;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x1000000 != 0 {
            'l974: {
                let Some(l975) = p.expect(kind::PERCENT) else { break 'l974 };
                let Some(b) = factor_rule(p) else { break 'l974 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Mod, b, range);
                continue 'l967;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x2000000000000 != 0 {
            'l976: {
                let Some(l977) = p.expect(kind::AT) else { break 'l976 };
                let Some(b) = factor_rule(p) else { break 'l976 };
                let a = left.clone();
                let range = p.range(mark);
                match {
                    p.version(5, "The '@' operator is")?;
                    Some(binary(a, Operator::MatMult, b, range))
                } {
                    Some(value) => left = value,
                    None => return None,
                }
                continue 'l967;
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
    if p.second_pass && p.memo.has(p.mark, 20) {
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
    if p.second_pass {
        p.memo_put(mark, 20, &found);
    }
    found
}

fn factor_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4000 != 0 {
        'l978: {
            let Some(l979) = p.expect(kind::PLUS) else { break 'l978 };
            let Some(a) = factor_rule(p) else { break 'l978 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::UAdd, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000 != 0 {
        'l980: {
            let Some(l981) = p.expect(kind::MINUS) else { break 'l980 };
            let Some(a) = factor_rule(p) else { break 'l980 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::USub, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000 != 0 {
        'l982: {
            let Some(l983) = p.expect(kind::TILDE) else { break 'l982 };
            let Some(a) = factor_rule(p) else { break 'l982 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::Invert, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000021c0481000000200028e != 0 {
        'l984: {
            let Some(l985) = power_rule(p) else { break 'l984 };
            return Some(l985);
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
        'l986: {
            let Some(a) = await_primary_rule(p) else { break 'l986 };
            let b = ('l987: {
                let mark_l987 = p.mark;
                let bit_l987 = p.bit();
                if bit_l987 & 0x800000000 != 0 {
                    'l988: {
                        let Some(l989) = p.expect(kind::DOUBLESTAR) else { break 'l988 };
                        let Some(c) = factor_rule(p) else { break 'l988 };
                        break 'l987 Some({ c });
                    }
                    if p.failed {
                        break 'l987 None;
                    }
                    p.mark = mark_l987;
                }
                None
            });
            if p.failed {
                break 'l986;
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
    if p.second_pass && p.memo.has(p.mark, 21) {
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
    if p.second_pass {
        p.memo_put(mark, 21, &found);
    }
    found
}

fn await_primary_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x20000000000000000000 != 0 {
        'l990: {
            let Some(l991) = p.expect(kind::KW_await) else { break 'l990 };
            let Some(a) = primary_rule(p) else { break 'l990 };
            let range = p.range(mark);
            return ({
                p.version(5, "Await expressions are")?;
                Some(ex(ExprKind::Await { value: a }, range))
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000200028e != 0 {
        'l992: {
            let Some(l993) = primary_rule(p) else { break 'l992 };
            return Some(l993);
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
    if p.second_pass && p.memo.has(p.mark, 22) {
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
    if p.second_pass {
        p.memo_put(mark, 22, &found);
    }
    found
}

fn primary_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l994: {
        if bit & 0x1e00000001c0481000000200028e != 0 {
            'l995: {
                let Some(l996) = atom_rule(p) else { break 'l995 };
                break 'l994 Some(l996);
            }
            if p.failed {
                break 'l994 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l997: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l998: {
                let Some(l999) = p.expect(kind::DOT) else { break 'l998 };
                let Some(b) = p.name() else { break 'l998 };
                let a = left;
                let range = p.range(mark);
                left = attribute(a, b, Load, range);
                continue 'l997;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x2000280 != 0 {
            'l1000: {
                let Some(b) = genexp_rule(p) else { break 'l1000 };
                let a = left;
                let range = p.range(mark);
                left = call(a, Some(genexp_call(b)), range);
                continue 'l997;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x80 != 0 {
            'l1001: {
                let Some(l1002) = p.expect(kind::LPAR) else { break 'l1001 };
                let b = ('l1003: {
                    let mark_l1003 = p.mark;
                    let bit_l1003 = p.bit();
                    if bit_l1003 & 0x1e05400161c0481000088201c28e != 0 {
                        'l1004: {
                            let Some(l1005) = arguments_rule(p) else { break 'l1004 };
                            break 'l1003 Some(l1005);
                        }
                        if p.failed {
                            break 'l1003 None;
                        }
                        p.mark = mark_l1003;
                    }
                    None
                });
                if p.failed {
                    break 'l1001;
                }
                let Some(l1006) = p.expect(kind::RPAR) else { break 'l1001 };
                let a = left;
                let range = p.range(mark);
                left = call(a, b, range);
                continue 'l997;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x200 != 0 {
            'l1007: {
                let Some(l1008) = p.expect(kind::LSQB) else { break 'l1007 };
                let Some(b) = slices_rule(p) else { break 'l1007 };
                let Some(l1009) = p.expect(kind::RSQB) else { break 'l1007 };
                let a = left;
                let range = p.range(mark);
                left = subscript(a, b, Load, range);
                continue 'l997;
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
        'l1010: {
            let Some(a) = slice_rule(p) else { break 'l1010 };
            if p.at(kind::COMMA) {
                break 'l1010;
            }
            if p.failed {
                break 'l1010;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008201ca8e != 0 {
        'l1011: {
            let mut a = Vec::new();
            let mut l1012 = p.mark;
            while let Some(element) = ('l1013: {
                let mark_l1013 = p.mark;
                let bit_l1013 = p.bit();
                if bit_l1013 & 0x1e05400161c0481000008200ca8e != 0 {
                    'l1014: {
                        let Some(l1015) = slice_rule(p) else { break 'l1014 };
                        break 'l1013 Some(l1015);
                    }
                    if p.failed {
                        break 'l1013 None;
                    }
                    p.mark = mark_l1013;
                }
                if bit_l1013 & 0x10000 != 0 {
                    'l1016: {
                        let Some(l1017) = starred_expression_rule(p) else { break 'l1016 };
                        break 'l1013 Some(l1017);
                    }
                    if p.failed {
                        break 'l1013 None;
                    }
                    p.mark = mark_l1013;
                }
                None
            }) {
                a.push(element);
                l1012 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1012;
            if p.failed || a.is_empty() {
                break 'l1011;
            }
            let l1018 = ('l1019: {
                let mark_l1019 = p.mark;
                let bit_l1019 = p.bit();
                if bit_l1019 & 0x1000 != 0 {
                    'l1020: {
                        let Some(l1021) = p.expect(kind::COMMA) else { break 'l1020 };
                        break 'l1019 Some(l1021);
                    }
                    if p.failed {
                        break 'l1019 None;
                    }
                    p.mark = mark_l1019;
                }
                None
            });
            if p.failed {
                break 'l1011;
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
        'l1022: {
            let a = ('l1023: {
                let mark_l1023 = p.mark;
                let bit_l1023 = p.bit();
                if bit_l1023 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1024: {
                        let Some(l1025) = expression_rule(p) else { break 'l1024 };
                        break 'l1023 Some(l1025);
                    }
                    if p.failed {
                        break 'l1023 None;
                    }
                    p.mark = mark_l1023;
                }
                None
            });
            if p.failed {
                break 'l1022;
            }
            let Some(l1026) = p.expect(kind::COLON) else { break 'l1022 };
            let b = ('l1027: {
                let mark_l1027 = p.mark;
                let bit_l1027 = p.bit();
                if bit_l1027 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1028: {
                        let Some(l1029) = expression_rule(p) else { break 'l1028 };
                        break 'l1027 Some(l1029);
                    }
                    if p.failed {
                        break 'l1027 None;
                    }
                    p.mark = mark_l1027;
                }
                None
            });
            if p.failed {
                break 'l1022;
            }
            let c = ('l1030: {
                let mark_l1030 = p.mark;
                let bit_l1030 = p.bit();
                if bit_l1030 & 0x800 != 0 {
                    'l1031: {
                        let Some(l1032) = p.expect(kind::COLON) else { break 'l1031 };
                        let d = ('l1033: {
                            let mark_l1033 = p.mark;
                            let bit_l1033 = p.bit();
                            if bit_l1033 & 0x1e05400161c0481000008200c28e != 0 {
                                'l1034: {
                                    let Some(l1035) = expression_rule(p) else { break 'l1034 };
                                    break 'l1033 Some(l1035);
                                }
                                if p.failed {
                                    break 'l1033 None;
                                }
                                p.mark = mark_l1033;
                            }
                            None
                        });
                        if p.failed {
                            break 'l1031;
                        }
                        break 'l1030 Some({ d });
                    }
                    if p.failed {
                        break 'l1030 None;
                    }
                    p.mark = mark_l1030;
                }
                None
            });
            if p.failed {
                break 'l1022;
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
        'l1036: {
            let Some(l1037) = named_expression_rule(p) else { break 'l1036 };
            return Some(l1037);
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
        'l1038: {
            let Some(l1039) = p.name() else { break 'l1038 };
            return Some(l1039);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000 != 0 {
        'l1040: {
            let Some(l1041) = p.expect(kind::KW_True) else { break 'l1040 };
            let range = p.range(mark);
            return Some({ constant(Constant::True, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000 != 0 {
        'l1042: {
            let Some(l1043) = p.expect(kind::KW_False) else { break 'l1042 };
            let range = p.range(mark);
            return Some({ constant(Constant::False, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000 != 0 {
        'l1044: {
            let Some(l1045) = p.expect(kind::KW_None) else { break 'l1044 };
            let range = p.range(mark);
            return Some({ constant(Constant::None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4800000000000008 != 0 {
        'l1046: {
            let l1047 = p.mark;
            let matched = ('l1048: {
                let mark_l1048 = p.mark;
                let bit_l1048 = p.bit();
                if bit_l1048 & 0x8 != 0 {
                    'l1049: {
                        let Some(l1050) = p.expect(kind::STRING) else { break 'l1049 };
                        break 'l1048 Some(l1050);
                    }
                    if p.failed {
                        break 'l1048 None;
                    }
                    p.mark = mark_l1048;
                }
                if bit_l1048 & 0x800000000000000 != 0 {
                    'l1051: {
                        let Some(l1052) = p.expect(kind::FSTRING_START) else { break 'l1051 };
                        break 'l1048 Some(l1052);
                    }
                    if p.failed {
                        break 'l1048 None;
                    }
                    p.mark = mark_l1048;
                }
                if bit_l1048 & 0x4000000000000000 != 0 {
                    'l1053: {
                        let Some(l1054) = p.expect(kind::TSTRING_START) else { break 'l1053 };
                        break 'l1048 Some(l1054);
                    }
                    if p.failed {
                        break 'l1048 None;
                    }
                    p.mark = mark_l1048;
                }
                None
            })
            .is_some();
            p.mark = l1047;
            if !matched {
                break 'l1046;
            }
            if p.failed {
                break 'l1046;
            }
            let Some(l1055) = strings_rule(p) else { break 'l1046 };
            return Some(l1055);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4 != 0 {
        'l1056: {
            let Some(l1057) = p.number() else { break 'l1056 };
            return Some(l1057);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1058: {
            if !p.at(kind::LPAR) {
                break 'l1058;
            }
            if p.failed {
                break 'l1058;
            }
            let Some(l1059) = ('l1060: {
                let mark_l1060 = p.mark;
                let bit_l1060 = p.bit();
                if bit_l1060 & 0x2000280 != 0 {
                    'l1061: {
                        let Some(l1062) = genexp_rule(p) else { break 'l1061 };
                        break 'l1060 Some(l1062);
                    }
                    if p.failed {
                        break 'l1060 None;
                    }
                    p.mark = mark_l1060;
                }
                if bit_l1060 & 0x80 != 0 {
                    'l1063: {
                        let Some(l1064) = tuple_rule(p) else { break 'l1063 };
                        break 'l1060 Some(l1064);
                    }
                    if p.failed {
                        break 'l1060 None;
                    }
                    p.mark = mark_l1060;
                }
                if bit_l1060 & 0x80 != 0 {
                    'l1065: {
                        let Some(l1066) = group_rule(p) else { break 'l1065 };
                        break 'l1060 Some(l1066);
                    }
                    if p.failed {
                        break 'l1060 None;
                    }
                    p.mark = mark_l1060;
                }
                None
            }) else {
                break 'l1058;
            };
            return Some(l1059);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1067: {
            if !p.at(kind::LSQB) {
                break 'l1067;
            }
            if p.failed {
                break 'l1067;
            }
            let Some(l1068) = ('l1069: {
                let mark_l1069 = p.mark;
                let bit_l1069 = p.bit();
                if bit_l1069 & 0x2000280 != 0 {
                    'l1070: {
                        let Some(l1071) = listcomp_rule(p) else { break 'l1070 };
                        break 'l1069 Some(l1071);
                    }
                    if p.failed {
                        break 'l1069 None;
                    }
                    p.mark = mark_l1069;
                }
                if bit_l1069 & 0x200 != 0 {
                    'l1072: {
                        let Some(l1073) = list_rule(p) else { break 'l1072 };
                        break 'l1069 Some(l1073);
                    }
                    if p.failed {
                        break 'l1069 None;
                    }
                    p.mark = mark_l1069;
                }
                None
            }) else {
                break 'l1067;
            };
            return Some(l1068);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1074: {
            if !p.at(kind::LBRACE) {
                break 'l1074;
            }
            if p.failed {
                break 'l1074;
            }
            let Some(l1075) = ('l1076: {
                let mark_l1076 = p.mark;
                let bit_l1076 = p.bit();
                if bit_l1076 & 0x2000000 != 0 {
                    'l1077: {
                        let Some(l1078) = dictcomp_rule(p) else { break 'l1077 };
                        break 'l1076 Some(l1078);
                    }
                    if p.failed {
                        break 'l1076 None;
                    }
                    p.mark = mark_l1076;
                }
                if bit_l1076 & 0x2000280 != 0 {
                    'l1079: {
                        let Some(l1080) = setcomp_rule(p) else { break 'l1079 };
                        break 'l1076 Some(l1080);
                    }
                    if p.failed {
                        break 'l1076 None;
                    }
                    p.mark = mark_l1076;
                }
                if bit_l1076 & 0x2000000 != 0 {
                    'l1081: {
                        let Some(l1082) = dict_rule(p) else { break 'l1081 };
                        break 'l1076 Some(l1082);
                    }
                    if p.failed {
                        break 'l1076 None;
                    }
                    p.mark = mark_l1076;
                }
                if bit_l1076 & 0x2000000 != 0 {
                    'l1083: {
                        let Some(l1084) = set_rule(p) else { break 'l1083 };
                        break 'l1076 Some(l1084);
                    }
                    if p.failed {
                        break 'l1076 None;
                    }
                    p.mark = mark_l1076;
                }
                None
            }) else {
                break 'l1074;
            };
            return Some(l1075);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000 != 0 {
        'l1085: {
            let Some(l1086) = p.expect(kind::ELLIPSIS) else { break 'l1085 };
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
        'l1087: {
            let Some(l1088) = p.expect(kind::LPAR) else { break 'l1087 };
            let Some(a) = ('l1089: {
                let mark_l1089 = p.mark;
                let bit_l1089 = p.bit();
                if bit_l1089 & 0x100000000000000000000000000 != 0 {
                    'l1090: {
                        let Some(l1091) = yield_expr_rule(p) else { break 'l1090 };
                        break 'l1089 Some(l1091);
                    }
                    if p.failed {
                        break 'l1089 None;
                    }
                    p.mark = mark_l1089;
                }
                if bit_l1089 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1092: {
                        let Some(l1093) = named_expression_rule(p) else { break 'l1092 };
                        break 'l1089 Some(l1093);
                    }
                    if p.failed {
                        break 'l1089 None;
                    }
                    p.mark = mark_l1089;
                }
                None
            }) else {
                break 'l1087;
            };
            let Some(l1094) = p.expect(kind::RPAR) else { break 'l1087 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x80 != 0 {
        'l1095: {
            let Some(l1096) = invalid_group_rule(p) else { break 'l1095 };
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
        'l1097: {
            let Some(l1098) = p.expect(kind::KW_lambda) else { break 'l1097 };
            let a = ('l1099: {
                let mark_l1099 = p.mark;
                let bit_l1099 = p.bit();
                if bit_l1099 & 0x1e00000000000000000800030082 != 0 {
                    'l1100: {
                        let Some(l1101) = lambda_params_rule(p) else { break 'l1100 };
                        break 'l1099 Some(l1101);
                    }
                    if p.failed {
                        break 'l1099 None;
                    }
                    p.mark = mark_l1099;
                }
                None
            });
            if p.failed {
                break 'l1097;
            }
            let Some(l1102) = p.expect(kind::COLON) else { break 'l1097 };
            let Some(b) = expression_rule(p) else { break 'l1097 };
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
        'l1103: {
            let Some(l1104) = invalid_lambda_parameters_rule(p) else { break 'l1103 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000800010002 != 0 {
        'l1105: {
            let Some(l1106) = lambda_parameters_rule(p) else { break 'l1105 };
            return Some(l1106);
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
        'l1107: {
            let Some(a) = lambda_slash_no_default_rule(p) else { break 'l1107 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1107;
            }
            let mut c = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                c.push(element);
            }
            if p.failed {
                break 'l1107;
            }
            let d = ('l1108: {
                let mark_l1108 = p.mark;
                let bit_l1108 = p.bit();
                if bit_l1108 & 0x800010000 != 0 {
                    'l1109: {
                        let Some(l1110) = lambda_star_etc_rule(p) else { break 'l1109 };
                        break 'l1108 Some(l1110);
                    }
                    if p.failed {
                        break 'l1108 None;
                    }
                    p.mark = mark_l1108;
                }
                None
            });
            if p.failed {
                break 'l1107;
            }
            return ({
                p.version(8, "Positional-only parameters are")?;
                Some(make_arguments(a, None, b, c, d))
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1111: {
            let Some(a) = lambda_slash_with_default_rule(p) else { break 'l1111 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1111;
            }
            let c = ('l1112: {
                let mark_l1112 = p.mark;
                let bit_l1112 = p.bit();
                if bit_l1112 & 0x800010000 != 0 {
                    'l1113: {
                        let Some(l1114) = lambda_star_etc_rule(p) else { break 'l1113 };
                        break 'l1112 Some(l1114);
                    }
                    if p.failed {
                        break 'l1112 None;
                    }
                    p.mark = mark_l1112;
                }
                None
            });
            if p.failed {
                break 'l1111;
            }
            return ({
                p.version(8, "Positional-only parameters are")?;
                Some(make_arguments(Vec::new(), Some(a), Vec::new(), b, c))
            });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1115: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1115;
            }
            if a.is_empty() {
                break 'l1115;
            }
            let mut b = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1115;
            }
            let c = ('l1116: {
                let mark_l1116 = p.mark;
                let bit_l1116 = p.bit();
                if bit_l1116 & 0x800010000 != 0 {
                    'l1117: {
                        let Some(l1118) = lambda_star_etc_rule(p) else { break 'l1117 };
                        break 'l1116 Some(l1118);
                    }
                    if p.failed {
                        break 'l1116 None;
                    }
                    p.mark = mark_l1116;
                }
                None
            });
            if p.failed {
                break 'l1115;
            }
            return Some({ make_arguments(Vec::new(), None, a, b, c) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1119: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1119;
            }
            if a.is_empty() {
                break 'l1119;
            }
            let b = ('l1120: {
                let mark_l1120 = p.mark;
                let bit_l1120 = p.bit();
                if bit_l1120 & 0x800010000 != 0 {
                    'l1121: {
                        let Some(l1122) = lambda_star_etc_rule(p) else { break 'l1121 };
                        break 'l1120 Some(l1122);
                    }
                    if p.failed {
                        break 'l1120 None;
                    }
                    p.mark = mark_l1120;
                }
                None
            });
            if p.failed {
                break 'l1119;
            }
            return Some({ make_arguments(Vec::new(), None, Vec::new(), a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800010000 != 0 {
        'l1123: {
            let Some(a) = lambda_star_etc_rule(p) else { break 'l1123 };
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
        'l1124: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1124;
            }
            if a.is_empty() {
                break 'l1124;
            }
            let Some(l1125) = p.expect(kind::SLASH) else { break 'l1124 };
            let Some(l1126) = ('l1127: {
                let mark_l1127 = p.mark;
                let bit_l1127 = p.bit();
                if bit_l1127 & 0x1000 != 0 {
                    'l1128: {
                        let Some(l1129) = p.expect(kind::COMMA) else { break 'l1128 };
                        break 'l1127 Some({ () });
                    }
                    if p.failed {
                        break 'l1127 None;
                    }
                    p.mark = mark_l1127;
                }
                {
                    'l1130: {
                        if !p.at(kind::COLON) {
                            break 'l1130;
                        }
                        if p.failed {
                            break 'l1130;
                        }
                        break 'l1127 Some({ () });
                    }
                    if p.failed {
                        break 'l1127 None;
                    }
                    p.mark = mark_l1127;
                }
                None
            }) else {
                break 'l1124;
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
        'l1131: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1131;
            }
            let mut b = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1131;
            }
            if b.is_empty() {
                break 'l1131;
            }
            let Some(l1132) = p.expect(kind::SLASH) else { break 'l1131 };
            let Some(l1133) = ('l1134: {
                let mark_l1134 = p.mark;
                let bit_l1134 = p.bit();
                if bit_l1134 & 0x1000 != 0 {
                    'l1135: {
                        let Some(l1136) = p.expect(kind::COMMA) else { break 'l1135 };
                        break 'l1134 Some({ () });
                    }
                    if p.failed {
                        break 'l1134 None;
                    }
                    p.mark = mark_l1134;
                }
                {
                    'l1137: {
                        if !p.at(kind::COLON) {
                            break 'l1137;
                        }
                        if p.failed {
                            break 'l1137;
                        }
                        break 'l1134 Some({ () });
                    }
                    if p.failed {
                        break 'l1134 None;
                    }
                    p.mark = mark_l1134;
                }
                None
            }) else {
                break 'l1131;
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
        'l1138: {
            let Some(l1139) = invalid_lambda_star_etc_rule(p) else { break 'l1138 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1140: {
            let Some(l1141) = p.expect(kind::STAR) else { break 'l1140 };
            let Some(a) = lambda_param_no_default_rule(p) else { break 'l1140 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1140;
            }
            let c = ('l1142: {
                let mark_l1142 = p.mark;
                let bit_l1142 = p.bit();
                if bit_l1142 & 0x800000000 != 0 {
                    'l1143: {
                        let Some(l1144) = lambda_kwds_rule(p) else { break 'l1143 };
                        break 'l1142 Some(l1144);
                    }
                    if p.failed {
                        break 'l1142 None;
                    }
                    p.mark = mark_l1142;
                }
                None
            });
            if p.failed {
                break 'l1140;
            }
            return Some({ StarEtc { vararg: Some(a), kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1145: {
            let Some(l1146) = p.expect(kind::STAR) else { break 'l1145 };
            let Some(l1147) = p.expect(kind::COMMA) else { break 'l1145 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1145;
            }
            if b.is_empty() {
                break 'l1145;
            }
            let c = ('l1148: {
                let mark_l1148 = p.mark;
                let bit_l1148 = p.bit();
                if bit_l1148 & 0x800000000 != 0 {
                    'l1149: {
                        let Some(l1150) = lambda_kwds_rule(p) else { break 'l1149 };
                        break 'l1148 Some(l1150);
                    }
                    if p.failed {
                        break 'l1148 None;
                    }
                    p.mark = mark_l1148;
                }
                None
            });
            if p.failed {
                break 'l1145;
            }
            return Some({ StarEtc { vararg: None, kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1151: {
            let Some(a) = lambda_kwds_rule(p) else { break 'l1151 };
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
        'l1152: {
            let Some(l1153) = invalid_lambda_kwds_rule(p) else { break 'l1152 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1154: {
            let Some(l1155) = p.expect(kind::DOUBLESTAR) else { break 'l1154 };
            let Some(a) = lambda_param_no_default_rule(p) else { break 'l1154 };
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
        'l1156: {
            let Some(a) = lambda_param_rule(p) else { break 'l1156 };
            let Some(l1157) = ('l1158: {
                let mark_l1158 = p.mark;
                let bit_l1158 = p.bit();
                if bit_l1158 & 0x1000 != 0 {
                    'l1159: {
                        let Some(l1160) = p.expect(kind::COMMA) else { break 'l1159 };
                        break 'l1158 Some({ () });
                    }
                    if p.failed {
                        break 'l1158 None;
                    }
                    p.mark = mark_l1158;
                }
                {
                    'l1161: {
                        if !p.at(kind::COLON) {
                            break 'l1161;
                        }
                        if p.failed {
                            break 'l1161;
                        }
                        break 'l1158 Some({ () });
                    }
                    if p.failed {
                        break 'l1158 None;
                    }
                    p.mark = mark_l1158;
                }
                None
            }) else {
                break 'l1156;
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
        'l1162: {
            let Some(a) = lambda_param_rule(p) else { break 'l1162 };
            let Some(c) = default_rule(p) else { break 'l1162 };
            let Some(l1163) = ('l1164: {
                let mark_l1164 = p.mark;
                let bit_l1164 = p.bit();
                if bit_l1164 & 0x1000 != 0 {
                    'l1165: {
                        let Some(l1166) = p.expect(kind::COMMA) else { break 'l1165 };
                        break 'l1164 Some({ () });
                    }
                    if p.failed {
                        break 'l1164 None;
                    }
                    p.mark = mark_l1164;
                }
                {
                    'l1167: {
                        if !p.at(kind::COLON) {
                            break 'l1167;
                        }
                        if p.failed {
                            break 'l1167;
                        }
                        break 'l1164 Some({ () });
                    }
                    if p.failed {
                        break 'l1164 None;
                    }
                    p.mark = mark_l1164;
                }
                None
            }) else {
                break 'l1162;
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
        'l1168: {
            let Some(a) = lambda_param_rule(p) else { break 'l1168 };
            let c = default_rule(p);
            if p.failed {
                break 'l1168;
            }
            let Some(l1169) = ('l1170: {
                let mark_l1170 = p.mark;
                let bit_l1170 = p.bit();
                if bit_l1170 & 0x1000 != 0 {
                    'l1171: {
                        let Some(l1172) = p.expect(kind::COMMA) else { break 'l1171 };
                        break 'l1170 Some({ () });
                    }
                    if p.failed {
                        break 'l1170 None;
                    }
                    p.mark = mark_l1170;
                }
                {
                    'l1173: {
                        if !p.at(kind::COLON) {
                            break 'l1173;
                        }
                        if p.failed {
                            break 'l1173;
                        }
                        break 'l1170 Some({ () });
                    }
                    if p.failed {
                        break 'l1170 None;
                    }
                    p.mark = mark_l1170;
                }
                None
            }) else {
                break 'l1168;
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
        'l1174: {
            let Some(a) = p.name() else { break 'l1174 };
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
        'l1175: {
            let Some(l1176) = fstring_replacement_field_rule(p) else { break 'l1175 };
            return Some(l1176);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000 != 0 {
        'l1177: {
            let Some(t) = p.expect(kind::FSTRING_MIDDLE) else { break 'l1177 };
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
        'l1178: {
            let Some(l1179) = p.expect(kind::LBRACE) else { break 'l1178 };
            let Some(a) = annotated_rhs_rule(p) else { break 'l1178 };
            let debug = p.expect(kind::EQUAL);
            if p.failed {
                break 'l1178;
            }
            let conversion = ('l1180: {
                let mark_l1180 = p.mark;
                let bit_l1180 = p.bit();
                if bit_l1180 & 0x40000000000000 != 0 {
                    'l1181: {
                        let Some(l1182) = fstring_conversion_rule(p) else { break 'l1181 };
                        break 'l1180 Some(l1182);
                    }
                    if p.failed {
                        break 'l1180 None;
                    }
                    p.mark = mark_l1180;
                }
                None
            });
            if p.failed {
                break 'l1178;
            }
            let format = ('l1183: {
                let mark_l1183 = p.mark;
                let bit_l1183 = p.bit();
                if bit_l1183 & 0x800 != 0 {
                    'l1184: {
                        let Some(l1185) = fstring_full_format_spec_rule(p) else { break 'l1184 };
                        break 'l1183 Some(l1185);
                    }
                    if p.failed {
                        break 'l1183 None;
                    }
                    p.mark = mark_l1183;
                }
                None
            });
            if p.failed {
                break 'l1178;
            }
            let Some(brace) = p.expect(kind::RBRACE) else { break 'l1178 };
            let range = p.range(mark);
            return ({ p.formatted_value(a, debug, conversion, format, brace, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000 != 0 {
        'l1186: {
            let Some(l1187) = invalid_fstring_replacement_field_rule(p) else { break 'l1186 };
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
        'l1188: {
            let Some(t) = p.expect(kind::EXCLAMATION) else { break 'l1188 };
            let Some(a) = p.name() else { break 'l1188 };
            return ({ p.conversion(t, a) });
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
        'l1189: {
            let Some(t) = p.expect(kind::COLON) else { break 'l1189 };
            let mut a = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1189;
            }
            let range = p.range(mark);
            return ({ p.format_spec(t, a, range) });
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
        'l1190: {
            let Some(t) = p.expect(kind::FSTRING_MIDDLE) else { break 'l1190 };
            return ({ p.decoded_constant(t) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1191: {
            let Some(l1192) = fstring_replacement_field_rule(p) else { break 'l1191 };
            return Some(l1192);
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
        'l1193: {
            let Some(a) = p.expect(kind::FSTRING_START) else { break 'l1193 };
            let mut b = Vec::new();
            while let Some(element) = fstring_middle_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1193;
            }
            let Some(c) = p.expect(kind::FSTRING_END) else { break 'l1193 };
            return ({ p.joined_str(a, b, c) });
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
        'l1194: {
            let Some(l1195) = p.expect(kind::LBRACE) else { break 'l1194 };
            let Some(a) = annotated_rhs_rule(p) else { break 'l1194 };
            let debug = p.expect(kind::EQUAL);
            if p.failed {
                break 'l1194;
            }
            let conversion = ('l1196: {
                let mark_l1196 = p.mark;
                let bit_l1196 = p.bit();
                if bit_l1196 & 0x40000000000000 != 0 {
                    'l1197: {
                        let Some(l1198) = fstring_conversion_rule(p) else { break 'l1197 };
                        break 'l1196 Some(l1198);
                    }
                    if p.failed {
                        break 'l1196 None;
                    }
                    p.mark = mark_l1196;
                }
                None
            });
            if p.failed {
                break 'l1194;
            }
            let format = ('l1199: {
                let mark_l1199 = p.mark;
                let bit_l1199 = p.bit();
                if bit_l1199 & 0x800 != 0 {
                    'l1200: {
                        let Some(l1201) = tstring_full_format_spec_rule(p) else { break 'l1200 };
                        break 'l1199 Some(l1201);
                    }
                    if p.failed {
                        break 'l1199 None;
                    }
                    p.mark = mark_l1199;
                }
                None
            });
            if p.failed {
                break 'l1194;
            }
            let Some(brace) = p.expect(kind::RBRACE) else { break 'l1194 };
            let range = p.range(mark);
            return ({ p.formatted_value(a, debug, conversion, format, brace, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000 != 0 {
        'l1202: {
            let Some(l1203) = invalid_tstring_replacement_field_rule(p) else { break 'l1202 };
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
        'l1204: {
            let Some(t) = p.expect(kind::TSTRING_MIDDLE) else { break 'l1204 };
            return ({ p.decoded_constant(t) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1205: {
            let Some(l1206) = tstring_format_spec_replacement_field_rule(p) else { break 'l1205 };
            return Some(l1206);
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
        'l1207: {
            let Some(t) = p.expect(kind::COLON) else { break 'l1207 };
            let mut a = Vec::new();
            while let Some(element) = tstring_format_spec_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1207;
            }
            let range = p.range(mark);
            return ({ p.format_spec(t, a, range) });
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
        'l1208: {
            let Some(l1209) = p.expect(kind::LBRACE) else { break 'l1208 };
            let Some(a) = annotated_rhs_rule(p) else { break 'l1208 };
            let debug = p.expect(kind::EQUAL);
            if p.failed {
                break 'l1208;
            }
            let conversion = ('l1210: {
                let mark_l1210 = p.mark;
                let bit_l1210 = p.bit();
                if bit_l1210 & 0x40000000000000 != 0 {
                    'l1211: {
                        let Some(l1212) = fstring_conversion_rule(p) else { break 'l1211 };
                        break 'l1210 Some(l1212);
                    }
                    if p.failed {
                        break 'l1210 None;
                    }
                    p.mark = mark_l1210;
                }
                None
            });
            if p.failed {
                break 'l1208;
            }
            let format = ('l1213: {
                let mark_l1213 = p.mark;
                let bit_l1213 = p.bit();
                if bit_l1213 & 0x800 != 0 {
                    'l1214: {
                        let Some(l1215) = tstring_full_format_spec_rule(p) else { break 'l1214 };
                        break 'l1213 Some(l1215);
                    }
                    if p.failed {
                        break 'l1213 None;
                    }
                    p.mark = mark_l1213;
                }
                None
            });
            if p.failed {
                break 'l1208;
            }
            let Some(brace) = p.expect(kind::RBRACE) else { break 'l1208 };
            let range = p.range(mark);
            return ({ p.interpolation(a, debug, conversion, format, brace, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000 != 0 {
        'l1216: {
            let Some(l1217) = invalid_tstring_replacement_field_rule(p) else { break 'l1216 };
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
        'l1218: {
            let Some(l1219) = tstring_replacement_field_rule(p) else { break 'l1218 };
            return Some(l1219);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000000000000000 != 0 {
        'l1220: {
            let Some(t) = p.expect(kind::TSTRING_MIDDLE) else { break 'l1220 };
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
        'l1221: {
            let Some(a) = p.expect(kind::TSTRING_START) else { break 'l1221 };
            let mut b = Vec::new();
            while let Some(element) = tstring_middle_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1221;
            }
            let Some(c) = p.expect(kind::TSTRING_END) else { break 'l1221 };
            return ({
                p.version(14, "t-strings are")?;
                p.template_str(a, b, c)
            });
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
        'l1222: {
            let Some(t) = p.expect(kind::STRING) else { break 'l1222 };
            return ({ p.string_constant(t) });
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
        'l1223: {
            let Some(l1224) = invalid_string_tstring_concat_rule(p) else { break 'l1223 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000008 != 0 {
        'l1225: {
            let mut a = Vec::new();
            while let Some(element) = ('l1226: {
                let mark_l1226 = p.mark;
                let bit_l1226 = p.bit();
                if bit_l1226 & 0x800000000000000 != 0 {
                    'l1227: {
                        let Some(l1228) = fstring_rule(p) else { break 'l1227 };
                        break 'l1226 Some(l1228);
                    }
                    if p.failed {
                        break 'l1226 None;
                    }
                    p.mark = mark_l1226;
                }
                if bit_l1226 & 0x8 != 0 {
                    'l1229: {
                        let Some(l1230) = string_rule(p) else { break 'l1229 };
                        break 'l1226 Some(l1230);
                    }
                    if p.failed {
                        break 'l1226 None;
                    }
                    p.mark = mark_l1226;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l1225;
            }
            if a.is_empty() {
                break 'l1225;
            }
            let range = p.range(mark);
            return ({ p.concatenate_strings(a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000000000 != 0 {
        'l1231: {
            let mut a = Vec::new();
            while let Some(element) = tstring_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1231;
            }
            if a.is_empty() {
                break 'l1231;
            }
            let range = p.range(mark);
            return ({ p.concatenate_tstrings(a, range) });
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
        'l1232: {
            let Some(l1233) = p.expect(kind::LSQB) else { break 'l1232 };
            let a = ('l1234: {
                let mark_l1234 = p.mark;
                let bit_l1234 = p.bit();
                if bit_l1234 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1235: {
                        let Some(l1236) = star_named_expressions_rule(p) else { break 'l1235 };
                        break 'l1234 Some(l1236);
                    }
                    if p.failed {
                        break 'l1234 None;
                    }
                    p.mark = mark_l1234;
                }
                None
            });
            if p.failed {
                break 'l1232;
            }
            let Some(l1237) = p.expect(kind::RSQB) else { break 'l1232 };
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
        'l1238: {
            let Some(l1239) = p.expect(kind::LPAR) else { break 'l1238 };
            let a = ('l1240: {
                let mark_l1240 = p.mark;
                let bit_l1240 = p.bit();
                if bit_l1240 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1241: {
                        let Some(y) = star_named_expression_rule(p) else { break 'l1241 };
                        let Some(l1242) = p.expect(kind::COMMA) else { break 'l1241 };
                        let z = ('l1243: {
                            let mark_l1243 = p.mark;
                            let bit_l1243 = p.bit();
                            if bit_l1243 & 0x1e05400161c0481000008201c28e != 0 {
                                'l1244: {
                                    let Some(l1245) = star_named_expressions_rule(p) else {
                                        break 'l1244;
                                    };
                                    break 'l1243 Some(l1245);
                                }
                                if p.failed {
                                    break 'l1243 None;
                                }
                                p.mark = mark_l1243;
                            }
                            None
                        });
                        if p.failed {
                            break 'l1241;
                        }
                        break 'l1240 Some({ prepend(y, z.unwrap_or_default()) });
                    }
                    if p.failed {
                        break 'l1240 None;
                    }
                    p.mark = mark_l1240;
                }
                None
            });
            if p.failed {
                break 'l1238;
            }
            let Some(l1246) = p.expect(kind::RPAR) else { break 'l1238 };
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
        'l1247: {
            let Some(l1248) = p.expect(kind::LBRACE) else { break 'l1247 };
            let Some(a) = star_named_expressions_rule(p) else { break 'l1247 };
            let Some(l1249) = p.expect(kind::RBRACE) else { break 'l1247 };
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
        'l1250: {
            let Some(l1251) = p.expect(kind::LBRACE) else { break 'l1250 };
            let a = ('l1252: {
                let mark_l1252 = p.mark;
                let bit_l1252 = p.bit();
                if bit_l1252 & 0x1e05400161c0481000088200c28e != 0 {
                    'l1253: {
                        let Some(l1254) = double_starred_kvpairs_rule(p) else { break 'l1253 };
                        break 'l1252 Some(l1254);
                    }
                    if p.failed {
                        break 'l1252 None;
                    }
                    p.mark = mark_l1252;
                }
                None
            });
            if p.failed {
                break 'l1250;
            }
            let Some(l1255) = p.expect(kind::RBRACE) else { break 'l1250 };
            let range = p.range(mark);
            return Some({ dict(a.unwrap_or_default(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1256: {
            let Some(l1257) = p.expect(kind::LBRACE) else { break 'l1256 };
            let Some(l1258) = invalid_double_starred_kvpairs_rule(p) else { break 'l1256 };
            let Some(l1259) = p.expect(kind::RBRACE) else { break 'l1256 };
            return ({ None });
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
        'l1260: {
            let mut a = Vec::new();
            let mut l1261 = p.mark;
            while let Some(element) = double_starred_kvpair_rule(p) {
                a.push(element);
                l1261 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1261;
            if p.failed || a.is_empty() {
                break 'l1260;
            }
            let l1262 = ('l1263: {
                let mark_l1263 = p.mark;
                let bit_l1263 = p.bit();
                if bit_l1263 & 0x1000 != 0 {
                    'l1264: {
                        let Some(l1265) = p.expect(kind::COMMA) else { break 'l1264 };
                        break 'l1263 Some(l1265);
                    }
                    if p.failed {
                        break 'l1263 None;
                    }
                    p.mark = mark_l1263;
                }
                None
            });
            if p.failed {
                break 'l1260;
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
        'l1266: {
            let Some(l1267) = p.expect(kind::DOUBLESTAR) else { break 'l1266 };
            let Some(a) = bitwise_or_rule(p) else { break 'l1266 };
            return Some({ (None, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1268: {
            let Some(a) = kvpair_rule(p) else { break 'l1268 };
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
        'l1269: {
            let Some(a) = expression_rule(p) else { break 'l1269 };
            let Some(l1270) = p.expect(kind::COLON) else { break 'l1269 };
            let Some(b) = expression_rule(p) else { break 'l1269 };
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
        'l1271: {
            let mut l1272 = Vec::new();
            while let Some(element) = for_if_clause_rule(p) {
                l1272.push(element);
            }
            if p.failed {
                break 'l1271;
            }
            if l1272.is_empty() {
                break 'l1271;
            }
            return Some(l1272);
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
        'l1273: {
            let Some(l1274) = p.expect(kind::KW_async) else { break 'l1273 };
            let Some(l1275) = p.expect(kind::KW_for) else { break 'l1273 };
            let Some(a) = star_targets_rule(p) else { break 'l1273 };
            let Some(l1276) = p.expect(kind::KW_in) else { break 'l1273 };
            cut = true;
            let Some(b) = disjunction_rule(p) else { break 'l1273 };
            let mut c = Vec::new();
            while let Some(element) = ('l1277: {
                let mark_l1277 = p.mark;
                let bit_l1277 = p.bit();
                if bit_l1277 & 0x40000000000000000000000 != 0 {
                    'l1278: {
                        let Some(l1279) = p.expect(kind::KW_if) else { break 'l1278 };
                        let Some(z) = disjunction_rule(p) else { break 'l1278 };
                        break 'l1277 Some({ z });
                    }
                    if p.failed {
                        break 'l1277 None;
                    }
                    p.mark = mark_l1277;
                }
                None
            }) {
                c.push(element);
            }
            if p.failed {
                break 'l1273;
            }
            return ({
                p.version(6, "Async comprehensions are")?;
                Some(Comprehension { target: a, iter: b, ifs: c.into(), is_async: true })
            });
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
        'l1280: {
            let Some(l1281) = p.expect(kind::KW_for) else { break 'l1280 };
            let Some(a) = star_targets_rule(p) else { break 'l1280 };
            let Some(l1282) = p.expect(kind::KW_in) else { break 'l1280 };
            cut = true;
            let Some(b) = disjunction_rule(p) else { break 'l1280 };
            let mut c = Vec::new();
            while let Some(element) = ('l1283: {
                let mark_l1283 = p.mark;
                let bit_l1283 = p.bit();
                if bit_l1283 & 0x40000000000000000000000 != 0 {
                    'l1284: {
                        let Some(l1285) = p.expect(kind::KW_if) else { break 'l1284 };
                        let Some(z) = disjunction_rule(p) else { break 'l1284 };
                        break 'l1283 Some({ z });
                    }
                    if p.failed {
                        break 'l1283 None;
                    }
                    p.mark = mark_l1283;
                }
                None
            }) {
                c.push(element);
            }
            if p.failed {
                break 'l1280;
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
        'l1286: {
            let Some(l1287) = invalid_for_if_clause_rule(p) else { break 'l1286 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x8010000000000000000000 != 0 {
        'l1288: {
            let Some(l1289) = invalid_for_target_rule(p) else { break 'l1288 };
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
        'l1290: {
            let Some(l1291) = p.expect(kind::LSQB) else { break 'l1290 };
            let Some(a) = named_expression_rule(p) else { break 'l1290 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1290 };
            let Some(l1292) = p.expect(kind::RSQB) else { break 'l1290 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::ListComp { elt: a, generators: b.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000280 != 0 {
        'l1293: {
            let Some(l1294) = invalid_comprehension_rule(p) else { break 'l1293 };
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
        'l1295: {
            let Some(l1296) = p.expect(kind::LBRACE) else { break 'l1295 };
            let Some(a) = named_expression_rule(p) else { break 'l1295 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1295 };
            let Some(l1297) = p.expect(kind::RBRACE) else { break 'l1295 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::SetComp { elt: a, generators: b.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000280 != 0 {
        'l1298: {
            let Some(l1299) = invalid_comprehension_rule(p) else { break 'l1298 };
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
        'l1300: {
            let Some(l1301) = p.expect(kind::LPAR) else { break 'l1300 };
            let Some(a) = ('l1302: {
                let mark_l1302 = p.mark;
                let bit_l1302 = p.bit();
                if bit_l1302 & 0x1e00000000000000000000000002 != 0 {
                    'l1303: {
                        let Some(l1304) = assignment_expression_rule(p) else { break 'l1303 };
                        break 'l1302 Some(l1304);
                    }
                    if p.failed {
                        break 'l1302 None;
                    }
                    p.mark = mark_l1302;
                }
                if bit_l1302 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1305: {
                        let Some(a) = expression_rule(p) else { break 'l1305 };
                        if p.at(kind::COLONEQUAL) {
                            break 'l1305;
                        }
                        if p.failed {
                            break 'l1305;
                        }
                        break 'l1302 Some({ a });
                    }
                    if p.failed {
                        break 'l1302 None;
                    }
                    p.mark = mark_l1302;
                }
                None
            }) else {
                break 'l1300;
            };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1300 };
            let Some(l1306) = p.expect(kind::RPAR) else { break 'l1300 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::GeneratorExp { elt: a, generators: b.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000280 != 0 {
        'l1307: {
            let Some(l1308) = invalid_comprehension_rule(p) else { break 'l1307 };
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
        'l1309: {
            let Some(l1310) = p.expect(kind::LBRACE) else { break 'l1309 };
            let Some(a) = kvpair_rule(p) else { break 'l1309 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1309 };
            let Some(l1311) = p.expect(kind::RBRACE) else { break 'l1309 };
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
        'l1312: {
            let Some(l1313) = invalid_dict_comprehension_rule(p) else { break 'l1312 };
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
        'l1314: {
            let Some(a) = args_rule(p) else { break 'l1314 };
            let l1315 = ('l1316: {
                let mark_l1316 = p.mark;
                let bit_l1316 = p.bit();
                if bit_l1316 & 0x1000 != 0 {
                    'l1317: {
                        let Some(l1318) = p.expect(kind::COMMA) else { break 'l1317 };
                        break 'l1316 Some(l1318);
                    }
                    if p.failed {
                        break 'l1316 None;
                    }
                    p.mark = mark_l1316;
                }
                None
            });
            if p.failed {
                break 'l1314;
            }
            if !p.at(kind::RPAR) {
                break 'l1314;
            }
            if p.failed {
                break 'l1314;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1319: {
            let Some(l1320) = invalid_arguments_rule(p) else { break 'l1319 };
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
        'l1321: {
            let mut a = Vec::new();
            let mut l1322 = p.mark;
            while let Some(element) = ('l1323: {
                let mark_l1323 = p.mark;
                let bit_l1323 = p.bit();
                if bit_l1323 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1324: {
                        let Some(a) = ('l1325: {
                            let mark_l1325 = p.mark;
                            let bit_l1325 = p.bit();
                            if bit_l1325 & 0x10000 != 0 {
                                'l1326: {
                                    let Some(l1327) = starred_expression_rule(p) else {
                                        break 'l1326;
                                    };
                                    break 'l1325 Some(l1327);
                                }
                                if p.failed {
                                    break 'l1325 None;
                                }
                                p.mark = mark_l1325;
                            }
                            if bit_l1325 & 0x1e00000000000000000000000002 != 0 {
                                'l1328: {
                                    let Some(l1329) = assignment_expression_rule(p) else {
                                        break 'l1328;
                                    };
                                    break 'l1325 Some(l1329);
                                }
                                if p.failed {
                                    break 'l1325 None;
                                }
                                p.mark = mark_l1325;
                            }
                            if bit_l1325 & 0x1e05400161c0481000008200c28e != 0 {
                                'l1330: {
                                    let Some(a) = expression_rule(p) else { break 'l1330 };
                                    if p.at(kind::COLONEQUAL) {
                                        break 'l1330;
                                    }
                                    if p.failed {
                                        break 'l1330;
                                    }
                                    break 'l1325 Some({ a });
                                }
                                if p.failed {
                                    break 'l1325 None;
                                }
                                p.mark = mark_l1325;
                            }
                            None
                        }) else {
                            break 'l1324;
                        };
                        if p.at(kind::EQUAL) {
                            break 'l1324;
                        }
                        if p.failed {
                            break 'l1324;
                        }
                        break 'l1323 Some({ a });
                    }
                    if p.failed {
                        break 'l1323 None;
                    }
                    p.mark = mark_l1323;
                }
                None
            }) {
                a.push(element);
                l1322 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1322;
            if p.failed || a.is_empty() {
                break 'l1321;
            }
            let b = ('l1331: {
                let mark_l1331 = p.mark;
                let bit_l1331 = p.bit();
                if bit_l1331 & 0x1000 != 0 {
                    'l1332: {
                        let Some(l1333) = p.expect(kind::COMMA) else { break 'l1332 };
                        let Some(k) = kwargs_rule(p) else { break 'l1332 };
                        break 'l1331 Some({ k });
                    }
                    if p.failed {
                        break 'l1331 None;
                    }
                    p.mark = mark_l1331;
                }
                None
            });
            if p.failed {
                break 'l1321;
            }
            return Some({ call_arguments(a, b.unwrap_or_default()) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1334: {
            let Some(a) = kwargs_rule(p) else { break 'l1334 };
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
        'l1335: {
            let mut a = Vec::new();
            let mut l1336 = p.mark;
            while let Some(element) = kwarg_or_starred_rule(p) {
                a.push(element);
                l1336 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1336;
            if p.failed || a.is_empty() {
                break 'l1335;
            }
            let b = ('l1337: {
                let mark_l1337 = p.mark;
                let bit_l1337 = p.bit();
                if bit_l1337 & 0x1000 != 0 {
                    'l1338: {
                        let Some(l1339) = p.expect(kind::COMMA) else { break 'l1338 };
                        let mut z = Vec::new();
                        let mut l1340 = p.mark;
                        while let Some(element) = kwarg_or_double_starred_rule(p) {
                            z.push(element);
                            l1340 = p.mark;
                            if p.expect(kind::COMMA).is_none() {
                                break;
                            }
                        }
                        p.mark = l1340;
                        if p.failed || z.is_empty() {
                            break 'l1338;
                        }
                        break 'l1337 Some({ z });
                    }
                    if p.failed {
                        break 'l1337 None;
                    }
                    p.mark = mark_l1337;
                }
                None
            });
            if p.failed {
                break 'l1335;
            }
            return Some({ join(a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000088200c28e != 0 {
        'l1341: {
            let mut l1342 = Vec::new();
            let mut l1343 = p.mark;
            while let Some(element) = kwarg_or_double_starred_rule(p) {
                l1342.push(element);
                l1343 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1343;
            if p.failed || l1342.is_empty() {
                break 'l1341;
            }
            return Some(l1342);
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
        'l1344: {
            let Some(l1345) = invalid_starred_expression_unpacking_rule(p) else { break 'l1344 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1346: {
            let Some(l1347) = p.expect(kind::STAR) else { break 'l1346 };
            let Some(a) = expression_rule(p) else { break 'l1346 };
            let range = p.range(mark);
            return Some({ starred(a, Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x10000 != 0 {
        'l1348: {
            let Some(l1349) = invalid_starred_expression_rule(p) else { break 'l1348 };
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
        'l1350: {
            let Some(l1351) = invalid_kwarg_rule(p) else { break 'l1350 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1352: {
            let Some(a) = p.name() else { break 'l1352 };
            let Some(l1353) = p.expect(kind::EQUAL) else { break 'l1352 };
            let Some(b) = expression_rule(p) else { break 'l1352 };
            let range = p.range(mark);
            return Some({ keyword(Some(a), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1354: {
            let Some(a) = starred_expression_rule(p) else { break 'l1354 };
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
        'l1355: {
            let Some(l1356) = invalid_kwarg_rule(p) else { break 'l1355 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1357: {
            let Some(a) = p.name() else { break 'l1357 };
            let Some(l1358) = p.expect(kind::EQUAL) else { break 'l1357 };
            let Some(b) = expression_rule(p) else { break 'l1357 };
            let range = p.range(mark);
            return Some({ keyword(Some(a), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1359: {
            let Some(l1360) = p.expect(kind::DOUBLESTAR) else { break 'l1359 };
            let Some(b) = expression_rule(p) else { break 'l1359 };
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
        'l1361: {
            let Some(a) = star_target_rule(p) else { break 'l1361 };
            if p.at(kind::COMMA) {
                break 'l1361;
            }
            if p.failed {
                break 'l1361;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000201028e != 0 {
        'l1362: {
            let Some(a) = star_target_rule(p) else { break 'l1362 };
            let mut b = Vec::new();
            while let Some(element) = ('l1363: {
                let mark_l1363 = p.mark;
                let bit_l1363 = p.bit();
                if bit_l1363 & 0x1000 != 0 {
                    'l1364: {
                        let Some(l1365) = p.expect(kind::COMMA) else { break 'l1364 };
                        let Some(c) = star_target_rule(p) else { break 'l1364 };
                        break 'l1363 Some({ c });
                    }
                    if p.failed {
                        break 'l1363 None;
                    }
                    p.mark = mark_l1363;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l1362;
            }
            let l1366 = ('l1367: {
                let mark_l1367 = p.mark;
                let bit_l1367 = p.bit();
                if bit_l1367 & 0x1000 != 0 {
                    'l1368: {
                        let Some(l1369) = p.expect(kind::COMMA) else { break 'l1368 };
                        break 'l1367 Some(l1369);
                    }
                    if p.failed {
                        break 'l1367 None;
                    }
                    p.mark = mark_l1367;
                }
                None
            });
            if p.failed {
                break 'l1362;
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
        'l1370: {
            let mut a = Vec::new();
            let mut l1371 = p.mark;
            while let Some(element) = star_target_rule(p) {
                a.push(element);
                l1371 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1371;
            if p.failed || a.is_empty() {
                break 'l1370;
            }
            let l1372 = ('l1373: {
                let mark_l1373 = p.mark;
                let bit_l1373 = p.bit();
                if bit_l1373 & 0x1000 != 0 {
                    'l1374: {
                        let Some(l1375) = p.expect(kind::COMMA) else { break 'l1374 };
                        break 'l1373 Some(l1375);
                    }
                    if p.failed {
                        break 'l1373 None;
                    }
                    p.mark = mark_l1373;
                }
                None
            });
            if p.failed {
                break 'l1370;
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
        'l1376: {
            let Some(a) = star_target_rule(p) else { break 'l1376 };
            let mut b = Vec::new();
            while let Some(element) = ('l1377: {
                let mark_l1377 = p.mark;
                let bit_l1377 = p.bit();
                if bit_l1377 & 0x1000 != 0 {
                    'l1378: {
                        let Some(l1379) = p.expect(kind::COMMA) else { break 'l1378 };
                        let Some(c) = star_target_rule(p) else { break 'l1378 };
                        break 'l1377 Some({ c });
                    }
                    if p.failed {
                        break 'l1377 None;
                    }
                    p.mark = mark_l1377;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l1376;
            }
            if b.is_empty() {
                break 'l1376;
            }
            let l1380 = ('l1381: {
                let mark_l1381 = p.mark;
                let bit_l1381 = p.bit();
                if bit_l1381 & 0x1000 != 0 {
                    'l1382: {
                        let Some(l1383) = p.expect(kind::COMMA) else { break 'l1382 };
                        break 'l1381 Some(l1383);
                    }
                    if p.failed {
                        break 'l1381 None;
                    }
                    p.mark = mark_l1381;
                }
                None
            });
            if p.failed {
                break 'l1376;
            }
            return Some({ prepend(a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000201028e != 0 {
        'l1384: {
            let Some(a) = star_target_rule(p) else { break 'l1384 };
            let Some(l1385) = p.expect(kind::COMMA) else { break 'l1384 };
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
        'l1386: {
            let Some(l1387) = p.expect(kind::STAR) else { break 'l1386 };
            let Some(a) = ('l1388: {
                let mark_l1388 = p.mark;
                let bit_l1388 = p.bit();
                if bit_l1388 & 0x1e00000001c0481000000201028e != 0 {
                    'l1389: {
                        if p.at(kind::STAR) {
                            break 'l1389;
                        }
                        if p.failed {
                            break 'l1389;
                        }
                        let Some(a) = star_target_rule(p) else { break 'l1389 };
                        break 'l1388 Some({ a });
                    }
                    if p.failed {
                        break 'l1388 None;
                    }
                    p.mark = mark_l1388;
                }
                None
            }) else {
                break 'l1386;
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
        'l1390: {
            let Some(l1391) = target_with_star_atom_rule(p) else { break 'l1390 };
            return Some(l1391);
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
        'l1392: {
            let Some(a) = t_primary_rule(p) else { break 'l1392 };
            let Some(l1393) = p.expect(kind::DOT) else { break 'l1392 };
            let Some(b) = p.name() else { break 'l1392 };
            let l1394 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1394;
            if matched {
                break 'l1392;
            }
            if p.failed {
                break 'l1392;
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
        'l1395: {
            let Some(a) = t_primary_rule(p) else { break 'l1395 };
            let Some(l1396) = p.expect(kind::LSQB) else { break 'l1395 };
            let Some(b) = slices_rule(p) else { break 'l1395 };
            let Some(l1397) = p.expect(kind::RSQB) else { break 'l1395 };
            let l1398 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1398;
            if matched {
                break 'l1395;
            }
            if p.failed {
                break 'l1395;
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
        'l1399: {
            let Some(l1400) = star_atom_rule(p) else { break 'l1399 };
            return Some(l1400);
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
        'l1401: {
            let Some(a) = p.name() else { break 'l1401 };
            return Some({ set_context(a, Store) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1402: {
            let Some(l1403) = p.expect(kind::LPAR) else { break 'l1402 };
            let Some(a) = target_with_star_atom_rule(p) else { break 'l1402 };
            let Some(l1404) = p.expect(kind::RPAR) else { break 'l1402 };
            return Some({ set_context(a, Store) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1405: {
            let Some(l1406) = p.expect(kind::LPAR) else { break 'l1405 };
            let a = ('l1407: {
                let mark_l1407 = p.mark;
                let bit_l1407 = p.bit();
                if bit_l1407 & 0x1e00000001c0481000000201028e != 0 {
                    'l1408: {
                        let Some(l1409) = star_targets_tuple_seq_rule(p) else { break 'l1408 };
                        break 'l1407 Some(l1409);
                    }
                    if p.failed {
                        break 'l1407 None;
                    }
                    p.mark = mark_l1407;
                }
                None
            });
            if p.failed {
                break 'l1405;
            }
            let Some(l1410) = p.expect(kind::RPAR) else { break 'l1405 };
            let range = p.range(mark);
            return Some({ tuple(a.unwrap_or_default(), Store, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1411: {
            let Some(l1412) = p.expect(kind::LSQB) else { break 'l1411 };
            let a = ('l1413: {
                let mark_l1413 = p.mark;
                let bit_l1413 = p.bit();
                if bit_l1413 & 0x1e00000001c0481000000201028e != 0 {
                    'l1414: {
                        let Some(l1415) = star_targets_list_seq_rule(p) else { break 'l1414 };
                        break 'l1413 Some(l1415);
                    }
                    if p.failed {
                        break 'l1413 None;
                    }
                    p.mark = mark_l1413;
                }
                None
            });
            if p.failed {
                break 'l1411;
            }
            let Some(l1416) = p.expect(kind::RSQB) else { break 'l1411 };
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
        'l1417: {
            let Some(l1418) = single_subscript_attribute_target_rule(p) else { break 'l1417 };
            return Some(l1418);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1419: {
            let Some(a) = p.name() else { break 'l1419 };
            return Some({ set_context(a, Store) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1420: {
            let Some(l1421) = p.expect(kind::LPAR) else { break 'l1420 };
            let Some(a) = single_target_rule(p) else { break 'l1420 };
            let Some(l1422) = p.expect(kind::RPAR) else { break 'l1420 };
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
        'l1423: {
            let Some(a) = t_primary_rule(p) else { break 'l1423 };
            let Some(l1424) = p.expect(kind::DOT) else { break 'l1423 };
            let Some(b) = p.name() else { break 'l1423 };
            let l1425 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1425;
            if matched {
                break 'l1423;
            }
            if p.failed {
                break 'l1423;
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
        'l1426: {
            let Some(a) = t_primary_rule(p) else { break 'l1426 };
            let Some(l1427) = p.expect(kind::LSQB) else { break 'l1426 };
            let Some(b) = slices_rule(p) else { break 'l1426 };
            let Some(l1428) = p.expect(kind::RSQB) else { break 'l1426 };
            let l1429 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1429;
            if matched {
                break 'l1426;
            }
            if p.failed {
                break 'l1426;
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
    let base: Option<E> = 'l1430: {
        if bit & 0x1e00000001c0481000000200028e != 0 {
            'l1431: {
                let Some(a) = atom_rule(p) else { break 'l1431 };
                let l1432 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1432;
                if !matched {
                    break 'l1431;
                }
                if p.failed {
                    break 'l1431;
                }
                break 'l1430 Some({ a });
            }
            if p.failed {
                break 'l1430 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l1433: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l1434: {
                let Some(l1435) = p.expect(kind::DOT) else { break 'l1434 };
                let Some(b) = p.name() else { break 'l1434 };
                let l1436 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1436;
                if !matched {
                    break 'l1434;
                }
                if p.failed {
                    break 'l1434;
                }
                let a = left;
                let range = p.range(mark);
                left = attribute(a, b, Load, range);
                continue 'l1433;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x200 != 0 {
            'l1437: {
                let Some(l1438) = p.expect(kind::LSQB) else { break 'l1437 };
                let Some(b) = slices_rule(p) else { break 'l1437 };
                let Some(l1439) = p.expect(kind::RSQB) else { break 'l1437 };
                let l1440 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1440;
                if !matched {
                    break 'l1437;
                }
                if p.failed {
                    break 'l1437;
                }
                let a = left;
                let range = p.range(mark);
                left = subscript(a, b, Load, range);
                continue 'l1433;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x2000280 != 0 {
            'l1441: {
                let Some(b) = genexp_rule(p) else { break 'l1441 };
                let l1442 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1442;
                if !matched {
                    break 'l1441;
                }
                if p.failed {
                    break 'l1441;
                }
                let a = left;
                let range = p.range(mark);
                left = call(a, Some(genexp_call(b)), range);
                continue 'l1433;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x80 != 0 {
            'l1443: {
                let Some(l1444) = p.expect(kind::LPAR) else { break 'l1443 };
                let b = ('l1445: {
                    let mark_l1445 = p.mark;
                    let bit_l1445 = p.bit();
                    if bit_l1445 & 0x1e05400161c0481000088201c28e != 0 {
                        'l1446: {
                            let Some(l1447) = arguments_rule(p) else { break 'l1446 };
                            break 'l1445 Some(l1447);
                        }
                        if p.failed {
                            break 'l1445 None;
                        }
                        p.mark = mark_l1445;
                    }
                    None
                });
                if p.failed {
                    break 'l1443;
                }
                let Some(l1448) = p.expect(kind::RPAR) else { break 'l1443 };
                let l1449 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1449;
                if !matched {
                    break 'l1443;
                }
                if p.failed {
                    break 'l1443;
                }
                let a = left;
                let range = p.range(mark);
                left = call(a, b, range);
                continue 'l1433;
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
        'l1450: {
            let Some(l1451) = p.expect(kind::LPAR) else { break 'l1450 };
            return Some(l1451);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1452: {
            let Some(l1453) = p.expect(kind::LSQB) else { break 'l1452 };
            return Some(l1453);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000 != 0 {
        'l1454: {
            let Some(l1455) = p.expect(kind::DOT) else { break 'l1454 };
            return Some(l1455);
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
        'l1456: {
            let mut a = Vec::new();
            let mut l1457 = p.mark;
            while let Some(element) = del_target_rule(p) {
                a.push(element);
                l1457 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1457;
            if p.failed || a.is_empty() {
                break 'l1456;
            }
            let l1458 = ('l1459: {
                let mark_l1459 = p.mark;
                let bit_l1459 = p.bit();
                if bit_l1459 & 0x1000 != 0 {
                    'l1460: {
                        let Some(l1461) = p.expect(kind::COMMA) else { break 'l1460 };
                        break 'l1459 Some(l1461);
                    }
                    if p.failed {
                        break 'l1459 None;
                    }
                    p.mark = mark_l1459;
                }
                None
            });
            if p.failed {
                break 'l1456;
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
        'l1462: {
            let Some(a) = t_primary_rule(p) else { break 'l1462 };
            let Some(l1463) = p.expect(kind::DOT) else { break 'l1462 };
            let Some(b) = p.name() else { break 'l1462 };
            let l1464 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1464;
            if matched {
                break 'l1462;
            }
            if p.failed {
                break 'l1462;
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
        'l1465: {
            let Some(a) = t_primary_rule(p) else { break 'l1465 };
            let Some(l1466) = p.expect(kind::LSQB) else { break 'l1465 };
            let Some(b) = slices_rule(p) else { break 'l1465 };
            let Some(l1467) = p.expect(kind::RSQB) else { break 'l1465 };
            let l1468 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1468;
            if matched {
                break 'l1465;
            }
            if p.failed {
                break 'l1465;
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
        'l1469: {
            let Some(l1470) = del_t_atom_rule(p) else { break 'l1469 };
            return Some(l1470);
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
        'l1471: {
            let Some(a) = p.name() else { break 'l1471 };
            return Some({ set_context(a, Del) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1472: {
            let Some(l1473) = p.expect(kind::LPAR) else { break 'l1472 };
            let Some(a) = del_target_rule(p) else { break 'l1472 };
            let Some(l1474) = p.expect(kind::RPAR) else { break 'l1472 };
            return Some({ set_context(a, Del) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1475: {
            let Some(l1476) = p.expect(kind::LPAR) else { break 'l1475 };
            let a = ('l1477: {
                let mark_l1477 = p.mark;
                let bit_l1477 = p.bit();
                if bit_l1477 & 0x1e00000001c0481000000200028e != 0 {
                    'l1478: {
                        let Some(l1479) = del_targets_rule(p) else { break 'l1478 };
                        break 'l1477 Some(l1479);
                    }
                    if p.failed {
                        break 'l1477 None;
                    }
                    p.mark = mark_l1477;
                }
                None
            });
            if p.failed {
                break 'l1475;
            }
            let Some(l1480) = p.expect(kind::RPAR) else { break 'l1475 };
            let range = p.range(mark);
            return Some({ tuple(a.unwrap_or_default(), Del, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1481: {
            let Some(l1482) = p.expect(kind::LSQB) else { break 'l1481 };
            let a = ('l1483: {
                let mark_l1483 = p.mark;
                let bit_l1483 = p.bit();
                if bit_l1483 & 0x1e00000001c0481000000200028e != 0 {
                    'l1484: {
                        let Some(l1485) = del_targets_rule(p) else { break 'l1484 };
                        break 'l1483 Some(l1485);
                    }
                    if p.failed {
                        break 'l1483 None;
                    }
                    p.mark = mark_l1483;
                }
                None
            });
            if p.failed {
                break 'l1481;
            }
            let Some(l1486) = p.expect(kind::RSQB) else { break 'l1481 };
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
        'l1487: {
            let mut a = Vec::new();
            let mut l1488 = p.mark;
            while let Some(element) = expression_rule(p) {
                a.push(element);
                l1488 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1488;
            if p.failed || a.is_empty() {
                break 'l1487;
            }
            let Some(l1489) = p.expect(kind::COMMA) else { break 'l1487 };
            let Some(l1490) = p.expect(kind::STAR) else { break 'l1487 };
            let Some(b) = expression_rule(p) else { break 'l1487 };
            let Some(l1491) = p.expect(kind::COMMA) else { break 'l1487 };
            let Some(l1492) = p.expect(kind::DOUBLESTAR) else { break 'l1487 };
            let Some(c) = expression_rule(p) else { break 'l1487 };
            return Some({ append(a, [b, c]) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1493: {
            let mut a = Vec::new();
            let mut l1494 = p.mark;
            while let Some(element) = expression_rule(p) {
                a.push(element);
                l1494 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1494;
            if p.failed || a.is_empty() {
                break 'l1493;
            }
            let Some(l1495) = p.expect(kind::COMMA) else { break 'l1493 };
            let Some(l1496) = p.expect(kind::STAR) else { break 'l1493 };
            let Some(b) = expression_rule(p) else { break 'l1493 };
            return Some({ append(a, [b]) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1497: {
            let mut a = Vec::new();
            let mut l1498 = p.mark;
            while let Some(element) = expression_rule(p) {
                a.push(element);
                l1498 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1498;
            if p.failed || a.is_empty() {
                break 'l1497;
            }
            let Some(l1499) = p.expect(kind::COMMA) else { break 'l1497 };
            let Some(l1500) = p.expect(kind::DOUBLESTAR) else { break 'l1497 };
            let Some(b) = expression_rule(p) else { break 'l1497 };
            return Some({ append(a, [b]) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1501: {
            let Some(l1502) = p.expect(kind::STAR) else { break 'l1501 };
            let Some(a) = expression_rule(p) else { break 'l1501 };
            let Some(l1503) = p.expect(kind::COMMA) else { break 'l1501 };
            let Some(l1504) = p.expect(kind::DOUBLESTAR) else { break 'l1501 };
            let Some(b) = expression_rule(p) else { break 'l1501 };
            return Some({ vec![a, b] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1505: {
            let Some(l1506) = p.expect(kind::STAR) else { break 'l1505 };
            let Some(a) = expression_rule(p) else { break 'l1505 };
            return Some({ vec![a] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1507: {
            let Some(l1508) = p.expect(kind::DOUBLESTAR) else { break 'l1507 };
            let Some(a) = expression_rule(p) else { break 'l1507 };
            return Some({ vec![a] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1509: {
            let mut l1510 = Vec::new();
            let mut l1511 = p.mark;
            while let Some(element) = expression_rule(p) {
                l1510.push(element);
                l1511 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1511;
            if p.failed || l1510.is_empty() {
                break 'l1509;
            }
            return Some(l1510);
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
        'l1512: {
            let Some(l1513) = p.expect(kind::NEWLINE) else { break 'l1512 };
            let Some(t) = p.expect(kind::TYPE_COMMENT) else { break 'l1512 };
            let l1514 = p.mark;
            let matched = ('l1515: {
                let mark_l1515 = p.mark;
                let bit_l1515 = p.bit();
                if bit_l1515 & 0x10 != 0 {
                    'l1516: {
                        let Some(l1517) = p.expect(kind::NEWLINE) else { break 'l1516 };
                        let Some(l1518) = p.expect(kind::INDENT) else { break 'l1516 };
                        break 'l1515 Some(());
                    }
                    if p.failed {
                        break 'l1515 None;
                    }
                    p.mark = mark_l1515;
                }
                None
            })
            .is_some();
            p.mark = l1514;
            if !matched {
                break 'l1512;
            }
            if p.failed {
                break 'l1512;
            }
            return Some({ t });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x200000000000000 != 0 {
        'l1519: {
            let Some(l1520) = invalid_double_type_comments_rule(p) else { break 'l1519 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000 != 0 {
        'l1521: {
            let Some(l1522) = p.expect(kind::TYPE_COMMENT) else { break 'l1521 };
            return Some(l1522);
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
        'l1523: {
            let Some(l1524) = ('l1525: {
                let mark_l1525 = p.mark;
                let bit_l1525 = p.bit();
                if bit_l1525 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1526: {
                        let Some(l1527) = ('l1528: {
                            let mark_l1528 = p.mark;
                            let bit_l1528 = p.bit();
                            if bit_l1528 & 0x1e05400161c0481000008201c28e != 0 {
                                'l1529: {
                                    let mut l1530 = Vec::new();
                                    let mut l1531 = p.mark;
                                    while let Some(element) = ('l1532: {
                                        let mark_l1532 = p.mark;
                                        let bit_l1532 = p.bit();
                                        if bit_l1532 & 0x1e05400161c0481000008201c28e != 0 {
                                            'l1533: {
                                                let Some(a) = ('l1534: {
                                                    let mark_l1534 = p.mark;
                                                    let bit_l1534 = p.bit();
                                                    if bit_l1534 & 0x10000 != 0 {
                                                        'l1535: {
                                                            let Some(l1536) =
                                                                starred_expression_rule(p)
                                                            else {
                                                                break 'l1535;
                                                            };
                                                            break 'l1534 Some(l1536);
                                                        }
                                                        if p.failed {
                                                            break 'l1534 None;
                                                        }
                                                        p.mark = mark_l1534;
                                                    }
                                                    if bit_l1534 & 0x1e00000000000000000000000002
                                                        != 0
                                                    {
                                                        'l1537: {
                                                            let Some(l1538) =
                                                                assignment_expression_rule(p)
                                                            else {
                                                                break 'l1537;
                                                            };
                                                            break 'l1534 Some(l1538);
                                                        }
                                                        if p.failed {
                                                            break 'l1534 None;
                                                        }
                                                        p.mark = mark_l1534;
                                                    }
                                                    if bit_l1534 & 0x1e05400161c0481000008200c28e
                                                        != 0
                                                    {
                                                        'l1539: {
                                                            let Some(a) = expression_rule(p) else {
                                                                break 'l1539;
                                                            };
                                                            if p.at(kind::COLONEQUAL) {
                                                                break 'l1539;
                                                            }
                                                            if p.failed {
                                                                break 'l1539;
                                                            }
                                                            break 'l1534 Some({ a });
                                                        }
                                                        if p.failed {
                                                            break 'l1534 None;
                                                        }
                                                        p.mark = mark_l1534;
                                                    }
                                                    None
                                                }) else {
                                                    break 'l1533;
                                                };
                                                if p.at(kind::EQUAL) {
                                                    break 'l1533;
                                                }
                                                if p.failed {
                                                    break 'l1533;
                                                }
                                                break 'l1532 Some({ () });
                                            }
                                            if p.failed {
                                                break 'l1532 None;
                                            }
                                            p.mark = mark_l1532;
                                        }
                                        None
                                    }) {
                                        l1530.push(element);
                                        l1531 = p.mark;
                                        if p.expect(kind::COMMA).is_none() {
                                            break;
                                        }
                                    }
                                    p.mark = l1531;
                                    if p.failed || l1530.is_empty() {
                                        break 'l1529;
                                    }
                                    let Some(l1540) = p.expect(kind::COMMA) else { break 'l1529 };
                                    let Some(l1541) = kwargs_rule(p) else { break 'l1529 };
                                    break 'l1528 Some({ () });
                                }
                                if p.failed {
                                    break 'l1528 None;
                                }
                                p.mark = mark_l1528;
                            }
                            None
                        }) else {
                            break 'l1526;
                        };
                        break 'l1525 Some(l1527);
                    }
                    if p.failed {
                        break 'l1525 None;
                    }
                    p.mark = mark_l1525;
                }
                if bit_l1525 & 0x1e05400161c0481000088201c28e != 0 {
                    'l1542: {
                        let Some(l1543) = kwargs_rule(p) else { break 'l1542 };
                        break 'l1525 Some({ () });
                    }
                    if p.failed {
                        break 'l1525 None;
                    }
                    p.mark = mark_l1525;
                }
                None
            }) else {
                break 'l1523;
            };
            let Some(a) = p.expect(kind::COMMA) else { break 'l1523 };
            let mut l1544 = Vec::new();
            let mut l1545 = p.mark;
            while let Some(element) = ('l1546: {
                let mark_l1546 = p.mark;
                let bit_l1546 = p.bit();
                if bit_l1546 & 0x10000 != 0 {
                    'l1547: {
                        let Some(l1548) = starred_expression_rule(p) else { break 'l1547 };
                        if p.at(kind::EQUAL) {
                            break 'l1547;
                        }
                        if p.failed {
                            break 'l1547;
                        }
                        break 'l1546 Some(l1548);
                    }
                    if p.failed {
                        break 'l1546 None;
                    }
                    p.mark = mark_l1546;
                }
                None
            }) {
                l1544.push(element);
                l1545 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1545;
            if p.failed || l1544.is_empty() {
                break 'l1523;
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
        'l1549: {
            let Some(a) = expression_rule(p) else { break 'l1549 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1549 };
            let Some(l1550) = p.expect(kind::COMMA) else { break 'l1549 };
            let l1551 = ('l1552: {
                let mark_l1552 = p.mark;
                let bit_l1552 = p.bit();
                if bit_l1552 & 0x1e05400161c0481000088201c28e != 0 {
                    'l1553: {
                        let Some(l1554) = args_rule(p) else { break 'l1553 };
                        break 'l1552 Some({ () });
                    }
                    if p.failed {
                        break 'l1552 None;
                    }
                    p.mark = mark_l1552;
                }
                if bit_l1552 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1555: {
                        let Some(l1556) = expression_rule(p) else { break 'l1555 };
                        let Some(l1557) = for_if_clauses_rule(p) else { break 'l1555 };
                        break 'l1552 Some({ () });
                    }
                    if p.failed {
                        break 'l1552 None;
                    }
                    p.mark = mark_l1552;
                }
                None
            });
            if p.failed {
                break 'l1549;
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
        'l1558: {
            let Some(a) = p.name() else { break 'l1558 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1558 };
            let Some(l1559) = expression_rule(p) else { break 'l1558 };
            let Some(l1560) = for_if_clauses_rule(p) else { break 'l1558 };
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
        'l1561: {
            let l1562 = ('l1563: {
                let mark_l1563 = p.mark;
                let bit_l1563 = p.bit();
                if bit_l1563 & 0x1e05400161c0481000088201c28e != 0 {
                    'l1564: {
                        let Some(l1565) = args_rule(p) else { break 'l1564 };
                        let Some(l1566) = p.expect(kind::COMMA) else { break 'l1564 };
                        break 'l1563 Some(());
                    }
                    if p.failed {
                        break 'l1563 None;
                    }
                    p.mark = mark_l1563;
                }
                None
            });
            if p.failed {
                break 'l1561;
            }
            let Some(a) = p.name() else { break 'l1561 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1561 };
            let l1567 = p.mark;
            let matched = ('l1568: {
                let mark_l1568 = p.mark;
                let bit_l1568 = p.bit();
                if bit_l1568 & 0x1000 != 0 {
                    'l1569: {
                        let Some(l1570) = p.expect(kind::COMMA) else { break 'l1569 };
                        break 'l1568 Some(l1570);
                    }
                    if p.failed {
                        break 'l1568 None;
                    }
                    p.mark = mark_l1568;
                }
                if bit_l1568 & 0x100 != 0 {
                    'l1571: {
                        let Some(l1572) = p.expect(kind::RPAR) else { break 'l1571 };
                        break 'l1568 Some(l1572);
                    }
                    if p.failed {
                        break 'l1568 None;
                    }
                    p.mark = mark_l1568;
                }
                None
            })
            .is_some();
            p.mark = l1567;
            if !matched {
                break 'l1561;
            }
            if p.failed {
                break 'l1561;
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
        'l1573: {
            let Some(a) = args_rule(p) else { break 'l1573 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1573 };
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
        'l1574: {
            let Some(l1575) = args_rule(p) else { break 'l1574 };
            let Some(l1576) = p.expect(kind::COMMA) else { break 'l1574 };
            let Some(a) = expression_rule(p) else { break 'l1574 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1574 };
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
        'l1577: {
            let Some(a) = args_rule(p) else { break 'l1577 };
            let Some(l1578) = p.expect(kind::COMMA) else { break 'l1577 };
            let Some(l1579) = args_rule(p) else { break 'l1577 };
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
        'l1580: {
            let Some(a) = ('l1581: {
                let mark_l1581 = p.mark;
                let bit_l1581 = p.bit();
                if bit_l1581 & 0x1000000000000000000 != 0 {
                    'l1582: {
                        let Some(l1583) = p.expect(kind::KW_True) else { break 'l1582 };
                        break 'l1581 Some(l1583);
                    }
                    if p.failed {
                        break 'l1581 None;
                    }
                    p.mark = mark_l1581;
                }
                if bit_l1581 & 0x400000000000000000 != 0 {
                    'l1584: {
                        let Some(l1585) = p.expect(kind::KW_False) else { break 'l1584 };
                        break 'l1581 Some(l1585);
                    }
                    if p.failed {
                        break 'l1581 None;
                    }
                    p.mark = mark_l1581;
                }
                if bit_l1581 & 0x800000000000000000 != 0 {
                    'l1586: {
                        let Some(l1587) = p.expect(kind::KW_None) else { break 'l1586 };
                        break 'l1581 Some(l1587);
                    }
                    if p.failed {
                        break 'l1581 None;
                    }
                    p.mark = mark_l1581;
                }
                None
            }) else {
                break 'l1580;
            };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1580 };
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
        'l1588: {
            let Some(a) = p.name() else { break 'l1588 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1588 };
            let Some(l1589) = expression_rule(p) else { break 'l1588 };
            let Some(l1590) = for_if_clauses_rule(p) else { break 'l1588 };
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
        'l1591: {
            let l1592 = p.mark;
            let matched = ('l1593: {
                let mark_l1593 = p.mark;
                let bit_l1593 = p.bit();
                if bit_l1593 & 0x1e00000000000000000000000002 != 0 {
                    'l1594: {
                        let Some(l1595) = p.name() else { break 'l1594 };
                        let Some(l1596) = p.expect(kind::EQUAL) else { break 'l1594 };
                        break 'l1593 Some(());
                    }
                    if p.failed {
                        break 'l1593 None;
                    }
                    p.mark = mark_l1593;
                }
                None
            })
            .is_some();
            p.mark = l1592;
            if matched {
                break 'l1591;
            }
            if p.failed {
                break 'l1591;
            }
            let Some(a) = expression_rule(p) else { break 'l1591 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1591 };
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
        'l1597: {
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1597 };
            let Some(l1598) = expression_rule(p) else { break 'l1597 };
            let Some(l1599) = p.expect(kind::EQUAL) else { break 'l1597 };
            let Some(b) = expression_rule(p) else { break 'l1597 };
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
        'l1600: {
            let Some(a) = disjunction_rule(p) else { break 'l1600 };
            let Some(l1601) = p.expect(kind::KW_if) else { break 'l1600 };
            let Some(b) = disjunction_rule(p) else { break 'l1600 };
            let Some(l1602) = p.expect(kind::KW_else) else { break 'l1600 };
            let Some(c) = expression_rule(p) else { break 'l1600 };
            let range = p.range(mark);
            return Some({ conditional(a, Some((b, c)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l1603: {
            let Some(l1604) = disjunction_rule(p) else { break 'l1603 };
            return Some(l1604);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000000 != 0 {
        'l1605: {
            let Some(l1606) = lambdef_rule(p) else { break 'l1605 };
            return Some(l1606);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    None
}

pub fn invalid_angles_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x100000 == 0 {
        return None;
    }
    if !p.enter() {
        return None;
    }
    let mark = p.mark;
    let found = invalid_angles_raw(p, mark, bit);
    p.leave();
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_angles_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x100000 != 0 {
        'l1607: {
            let Some(a) = p.expect(kind::LESS) else { break 'l1607 };
            let Some(b) = p.expect(kind::GREATER) else { break 'l1607 };
            {
                p.raise_angles(a, b);
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
        'l1608: {
            let Some(a) = p.name() else { break 'l1608 };
            if p.at(kind::LPAR) {
                break 'l1608;
            }
            if p.failed {
                break 'l1608;
            }
            let Some(b) = star_expressions_rule(p) else { break 'l1608 };
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
        'l1609: {
            let Some(l1610) = p.expect(kind::STAR) else { break 'l1609 };
            let Some(a) = p.name() else { break 'l1609 };
            let Some(t) = p.expect(kind::COLON) else { break 'l1609 };
            let Some(b) = expression_rule(p) else { break 'l1609 };
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
        'l1611: {
            let Some(l1612) = p.expect(kind::DOUBLESTAR) else { break 'l1611 };
            let Some(a) = p.name() else { break 'l1611 };
            let Some(t) = p.expect(kind::COLON) else { break 'l1611 };
            let Some(b) = expression_rule(p) else { break 'l1611 };
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
        'l1613: {
            let Some(l1614) = p.expect(kind::STRING) else { break 'l1613 };
            let mut a = Vec::new();
            while let Some(element) = ('l1615: {
                let mark_l1615 = p.mark;
                let bit_l1615 = p.bit();
                if bit_l1615 & 0x1e01400021c0481000008200c28e != 0 {
                    'l1616: {
                        if p.at(kind::STRING) {
                            break 'l1616;
                        }
                        if p.failed {
                            break 'l1616;
                        }
                        let Some(a) = expression_without_invalid_rule(p) else { break 'l1616 };
                        break 'l1615 Some({ a });
                    }
                    if p.failed {
                        break 'l1615 None;
                    }
                    p.mark = mark_l1615;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l1613;
            }
            if a.is_empty() {
                break 'l1613;
            }
            let Some(l1617) = p.expect(kind::STRING) else { break 'l1613 };
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
        'l1618: {
            let l1619 = p.mark;
            let matched = ('l1620: {
                let mark_l1620 = p.mark;
                let bit_l1620 = p.bit();
                if bit_l1620 & 0x1e00000000000000000000000002 != 0 {
                    'l1621: {
                        let Some(l1622) = p.name() else { break 'l1621 };
                        let Some(l1623) = p.expect(kind::STRING) else { break 'l1621 };
                        break 'l1620 Some(());
                    }
                    if p.failed {
                        break 'l1620 None;
                    }
                    p.mark = mark_l1620;
                }
                if bit_l1620 & 0x1e00000000000000000000000000 != 0 {
                    'l1624: {
                        let Some(l1625) = p.soft_keyword() else { break 'l1624 };
                        break 'l1620 Some({ () });
                    }
                    if p.failed {
                        break 'l1620 None;
                    }
                    p.mark = mark_l1620;
                }
                None
            })
            .is_some();
            p.mark = l1619;
            if matched {
                break 'l1618;
            }
            if p.failed {
                break 'l1618;
            }
            let Some(a) = disjunction_rule(p) else { break 'l1618 };
            let Some(b) = expression_without_invalid_rule(p) else { break 'l1618 };
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
        'l1626: {
            let Some(a) = disjunction_rule(p) else { break 'l1626 };
            let Some(l1627) = p.expect(kind::KW_if) else { break 'l1626 };
            let Some(b) = disjunction_rule(p) else { break 'l1626 };
            let l1628 = p.mark;
            let matched = ('l1629: {
                let mark_l1629 = p.mark;
                let bit_l1629 = p.bit();
                if bit_l1629 & 0x1000000000000000000000 != 0 {
                    'l1630: {
                        let Some(l1631) = p.expect(kind::KW_else) else { break 'l1630 };
                        break 'l1629 Some(l1631);
                    }
                    if p.failed {
                        break 'l1629 None;
                    }
                    p.mark = mark_l1629;
                }
                if bit_l1629 & 0x800 != 0 {
                    'l1632: {
                        let Some(l1633) = p.expect(kind::COLON) else { break 'l1632 };
                        break 'l1629 Some(l1633);
                    }
                    if p.failed {
                        break 'l1629 None;
                    }
                    p.mark = mark_l1629;
                }
                None
            })
            .is_some();
            p.mark = l1628;
            if matched {
                break 'l1626;
            }
            if p.failed {
                break 'l1626;
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
        'l1634: {
            let Some(a) = disjunction_rule(p) else { break 'l1634 };
            let Some(l1635) = p.expect(kind::KW_if) else { break 'l1634 };
            let Some(b) = disjunction_rule(p) else { break 'l1634 };
            let Some(l1636) = p.expect(kind::KW_else) else { break 'l1634 };
            let l1637 = p.mark;
            let matched = expression_rule(p).is_some();
            p.mark = l1637;
            if matched {
                break 'l1634;
            }
            if p.failed {
                break 'l1634;
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
        'l1638: {
            let Some(a) = ('l1639: {
                let mark_l1639 = p.mark;
                let bit_l1639 = p.bit();
                if bit_l1639 & 0x4000000000000000000000000 != 0 {
                    'l1640: {
                        let Some(l1641) = pass_stmt_rule(p) else { break 'l1640 };
                        break 'l1639 Some(l1641);
                    }
                    if p.failed {
                        break 'l1639 None;
                    }
                    p.mark = mark_l1639;
                }
                if bit_l1639 & 0x40000000000000000000 != 0 {
                    'l1642: {
                        let Some(l1643) = break_stmt_rule(p) else { break 'l1642 };
                        break 'l1639 Some(l1643);
                    }
                    if p.failed {
                        break 'l1639 None;
                    }
                    p.mark = mark_l1639;
                }
                if bit_l1639 & 0x100000000000000000000 != 0 {
                    'l1644: {
                        let Some(l1645) = continue_stmt_rule(p) else { break 'l1644 };
                        break 'l1639 Some(l1645);
                    }
                    if p.failed {
                        break 'l1639 None;
                    }
                    p.mark = mark_l1639;
                }
                None
            }) else {
                break 'l1638;
            };
            let Some(l1646) = p.expect(kind::KW_if) else { break 'l1638 };
            let Some(b) = disjunction_rule(p) else { break 'l1638 };
            let Some(l1647) = p.expect(kind::KW_else) else { break 'l1638 };
            let Some(c) = simple_stmt_rule(p) else { break 'l1638 };
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
        'l1648: {
            let Some(a) = p.expect(kind::KW_lambda) else { break 'l1648 };
            let l1649 = ('l1650: {
                let mark_l1650 = p.mark;
                let bit_l1650 = p.bit();
                if bit_l1650 & 0x1e00000000000000000800030082 != 0 {
                    'l1651: {
                        let Some(l1652) = lambda_params_rule(p) else { break 'l1651 };
                        break 'l1650 Some(l1652);
                    }
                    if p.failed {
                        break 'l1650 None;
                    }
                    p.mark = mark_l1650;
                }
                None
            });
            if p.failed {
                break 'l1648;
            }
            let Some(b) = p.expect(kind::COLON) else { break 'l1648 };
            if !p.at(kind::FSTRING_MIDDLE) {
                break 'l1648;
            }
            if p.failed {
                break 'l1648;
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
        'l1653: {
            let Some(a) = p.expect(kind::KW_lambda) else { break 'l1653 };
            let l1654 = ('l1655: {
                let mark_l1655 = p.mark;
                let bit_l1655 = p.bit();
                if bit_l1655 & 0x1e00000000000000000800030082 != 0 {
                    'l1656: {
                        let Some(l1657) = lambda_params_rule(p) else { break 'l1656 };
                        break 'l1655 Some(l1657);
                    }
                    if p.failed {
                        break 'l1655 None;
                    }
                    p.mark = mark_l1655;
                }
                None
            });
            if p.failed {
                break 'l1653;
            }
            let Some(b) = p.expect(kind::COLON) else { break 'l1653 };
            if !p.at(kind::TSTRING_MIDDLE) {
                break 'l1653;
            }
            if p.failed {
                break 'l1653;
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
        'l1658: {
            let Some(a) = expression_rule(p) else { break 'l1658 };
            let Some(l1659) = p.expect(kind::COLONEQUAL) else { break 'l1658 };
            let Some(l1660) = expression_rule(p) else { break 'l1658 };
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
        'l1661: {
            let Some(a) = p.name() else { break 'l1661 };
            let Some(l1662) = p.expect(kind::EQUAL) else { break 'l1661 };
            let Some(b) = bitwise_or_rule(p) else { break 'l1661 };
            let l1663 = p.mark;
            let matched = ('l1664: {
                let mark_l1664 = p.mark;
                let bit_l1664 = p.bit();
                if bit_l1664 & 0x400000 != 0 {
                    'l1665: {
                        let Some(l1666) = p.expect(kind::EQUAL) else { break 'l1665 };
                        break 'l1664 Some(l1666);
                    }
                    if p.failed {
                        break 'l1664 None;
                    }
                    p.mark = mark_l1664;
                }
                if bit_l1664 & 0x20000000000000 != 0 {
                    'l1667: {
                        let Some(l1668) = p.expect(kind::COLONEQUAL) else { break 'l1667 };
                        break 'l1664 Some(l1668);
                    }
                    if p.failed {
                        break 'l1664 None;
                    }
                    p.mark = mark_l1664;
                }
                None
            })
            .is_some();
            p.mark = l1663;
            if matched {
                break 'l1661;
            }
            if p.failed {
                break 'l1661;
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
        'l1669: {
            let l1670 = p.mark;
            let matched = ('l1671: {
                let mark_l1671 = p.mark;
                let bit_l1671 = p.bit();
                if bit_l1671 & 0x200 != 0 {
                    'l1672: {
                        let Some(l1673) = list_rule(p) else { break 'l1672 };
                        break 'l1671 Some(l1673);
                    }
                    if p.failed {
                        break 'l1671 None;
                    }
                    p.mark = mark_l1671;
                }
                if bit_l1671 & 0x80 != 0 {
                    'l1674: {
                        let Some(l1675) = tuple_rule(p) else { break 'l1674 };
                        break 'l1671 Some(l1675);
                    }
                    if p.failed {
                        break 'l1671 None;
                    }
                    p.mark = mark_l1671;
                }
                if bit_l1671 & 0x2000280 != 0 {
                    'l1676: {
                        let Some(l1677) = genexp_rule(p) else { break 'l1676 };
                        break 'l1671 Some(l1677);
                    }
                    if p.failed {
                        break 'l1671 None;
                    }
                    p.mark = mark_l1671;
                }
                if bit_l1671 & 0x1000000000000000000 != 0 {
                    'l1678: {
                        let Some(l1679) = p.expect(kind::KW_True) else { break 'l1678 };
                        break 'l1671 Some({ constant(Constant::True, Range::default()) });
                    }
                    if p.failed {
                        break 'l1671 None;
                    }
                    p.mark = mark_l1671;
                }
                if bit_l1671 & 0x800000000000000000 != 0 {
                    'l1680: {
                        let Some(l1681) = p.expect(kind::KW_None) else { break 'l1680 };
                        break 'l1671 Some({ constant(Constant::None, Range::default()) });
                    }
                    if p.failed {
                        break 'l1671 None;
                    }
                    p.mark = mark_l1671;
                }
                if bit_l1671 & 0x400000000000000000 != 0 {
                    'l1682: {
                        let Some(l1683) = p.expect(kind::KW_False) else { break 'l1682 };
                        break 'l1671 Some({ constant(Constant::False, Range::default()) });
                    }
                    if p.failed {
                        break 'l1671 None;
                    }
                    p.mark = mark_l1671;
                }
                None
            })
            .is_some();
            p.mark = l1670;
            if matched {
                break 'l1669;
            }
            if p.failed {
                break 'l1669;
            }
            let Some(a) = bitwise_or_rule(p) else { break 'l1669 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1669 };
            let Some(l1684) = bitwise_or_rule(p) else { break 'l1669 };
            let l1685 = p.mark;
            let matched = ('l1686: {
                let mark_l1686 = p.mark;
                let bit_l1686 = p.bit();
                if bit_l1686 & 0x400000 != 0 {
                    'l1687: {
                        let Some(l1688) = p.expect(kind::EQUAL) else { break 'l1687 };
                        break 'l1686 Some(l1688);
                    }
                    if p.failed {
                        break 'l1686 None;
                    }
                    p.mark = mark_l1686;
                }
                if bit_l1686 & 0x20000000000000 != 0 {
                    'l1689: {
                        let Some(l1690) = p.expect(kind::COLONEQUAL) else { break 'l1689 };
                        break 'l1686 Some(l1690);
                    }
                    if p.failed {
                        break 'l1686 None;
                    }
                    p.mark = mark_l1686;
                }
                None
            })
            .is_some();
            p.mark = l1685;
            if matched {
                break 'l1669;
            }
            if p.failed {
                break 'l1669;
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
        'l1691: {
            let Some(a) = invalid_ann_assign_target_rule(p) else { break 'l1691 };
            let Some(l1692) = p.expect(kind::COLON) else { break 'l1691 };
            let Some(l1693) = expression_rule(p) else { break 'l1691 };
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
        'l1694: {
            let Some(a) = star_named_expression_rule(p) else { break 'l1694 };
            let Some(l1695) = p.expect(kind::COMMA) else { break 'l1694 };
            let mut l1696 = Vec::new();
            while let Some(element) = star_named_expressions_rule(p) {
                l1696.push(element);
            }
            if p.failed {
                break 'l1694;
            }
            let Some(l1697) = p.expect(kind::COLON) else { break 'l1694 };
            let Some(l1698) = expression_rule(p) else { break 'l1694 };
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
        'l1699: {
            let Some(a) = expression_rule(p) else { break 'l1699 };
            let Some(l1700) = p.expect(kind::COLON) else { break 'l1699 };
            let Some(l1701) = expression_rule(p) else { break 'l1699 };
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
        'l1702: {
            let mut l1703 = Vec::new();
            while let Some(element) = ('l1704: {
                let mark_l1704 = p.mark;
                let bit_l1704 = p.bit();
                if bit_l1704 & 0x1e00000001c0481000000201028e != 0 {
                    'l1705: {
                        let Some(l1706) = star_targets_rule(p) else { break 'l1705 };
                        let Some(l1707) = p.expect(kind::EQUAL) else { break 'l1705 };
                        break 'l1704 Some(());
                    }
                    if p.failed {
                        break 'l1704 None;
                    }
                    p.mark = mark_l1704;
                }
                None
            }) {
                l1703.push(element);
            }
            if p.failed {
                break 'l1702;
            }
            let Some(a) = star_expressions_rule(p) else { break 'l1702 };
            let Some(l1708) = p.expect(kind::EQUAL) else { break 'l1702 };
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
        'l1709: {
            let mut l1710 = Vec::new();
            while let Some(element) = ('l1711: {
                let mark_l1711 = p.mark;
                let bit_l1711 = p.bit();
                if bit_l1711 & 0x1e00000001c0481000000201028e != 0 {
                    'l1712: {
                        let Some(l1713) = star_targets_rule(p) else { break 'l1712 };
                        let Some(l1714) = p.expect(kind::EQUAL) else { break 'l1712 };
                        break 'l1711 Some(());
                    }
                    if p.failed {
                        break 'l1711 None;
                    }
                    p.mark = mark_l1711;
                }
                None
            }) {
                l1710.push(element);
            }
            if p.failed {
                break 'l1709;
            }
            let Some(a) = yield_expr_rule(p) else { break 'l1709 };
            let Some(l1715) = p.expect(kind::EQUAL) else { break 'l1709 };
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
        'l1716: {
            let Some(a) = star_expressions_rule(p) else { break 'l1716 };
            let Some(l1717) = augassign_rule(p) else { break 'l1716 };
            let Some(l1718) = annotated_rhs_rule(p) else { break 'l1716 };
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
        'l1719: {
            let Some(l1720) = list_rule(p) else { break 'l1719 };
            return Some(l1720);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1721: {
            let Some(l1722) = tuple_rule(p) else { break 'l1721 };
            return Some(l1722);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1723: {
            let Some(l1724) = p.expect(kind::LPAR) else { break 'l1723 };
            let Some(a) = invalid_ann_assign_target_rule(p) else { break 'l1723 };
            let Some(l1725) = p.expect(kind::RPAR) else { break 'l1723 };
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
        'l1726: {
            let Some(l1727) = p.expect(kind::KW_del) else { break 'l1726 };
            let Some(a) = star_expressions_rule(p) else { break 'l1726 };
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
        'l1728: {
            let Some(l1729) = p.expect(kind::NEWLINE) else { break 'l1728 };
            if p.at(kind::INDENT) {
                break 'l1728;
            }
            if p.failed {
                break 'l1728;
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
        'l1730: {
            let Some(l1731) = ('l1732: {
                let mark_l1732 = p.mark;
                let bit_l1732 = p.bit();
                if bit_l1732 & 0x200 != 0 {
                    'l1733: {
                        let Some(l1734) = p.expect(kind::LSQB) else { break 'l1733 };
                        break 'l1732 Some(l1734);
                    }
                    if p.failed {
                        break 'l1732 None;
                    }
                    p.mark = mark_l1732;
                }
                if bit_l1732 & 0x80 != 0 {
                    'l1735: {
                        let Some(l1736) = p.expect(kind::LPAR) else { break 'l1735 };
                        break 'l1732 Some(l1736);
                    }
                    if p.failed {
                        break 'l1732 None;
                    }
                    p.mark = mark_l1732;
                }
                if bit_l1732 & 0x2000000 != 0 {
                    'l1737: {
                        let Some(l1738) = p.expect(kind::LBRACE) else { break 'l1737 };
                        break 'l1732 Some(l1738);
                    }
                    if p.failed {
                        break 'l1732 None;
                    }
                    p.mark = mark_l1732;
                }
                None
            }) else {
                break 'l1730;
            };
            let Some(a) = starred_expression_rule(p) else { break 'l1730 };
            let Some(l1739) = for_if_clauses_rule(p) else { break 'l1730 };
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
        'l1740: {
            let Some(l1741) = ('l1742: {
                let mark_l1742 = p.mark;
                let bit_l1742 = p.bit();
                if bit_l1742 & 0x200 != 0 {
                    'l1743: {
                        let Some(l1744) = p.expect(kind::LSQB) else { break 'l1743 };
                        break 'l1742 Some(l1744);
                    }
                    if p.failed {
                        break 'l1742 None;
                    }
                    p.mark = mark_l1742;
                }
                if bit_l1742 & 0x2000000 != 0 {
                    'l1745: {
                        let Some(l1746) = p.expect(kind::LBRACE) else { break 'l1745 };
                        break 'l1742 Some(l1746);
                    }
                    if p.failed {
                        break 'l1742 None;
                    }
                    p.mark = mark_l1742;
                }
                None
            }) else {
                break 'l1740;
            };
            let Some(a) = star_named_expression_rule(p) else { break 'l1740 };
            let Some(l1747) = p.expect(kind::COMMA) else { break 'l1740 };
            let Some(b) = star_named_expressions_rule(p) else { break 'l1740 };
            let Some(l1748) = for_if_clauses_rule(p) else { break 'l1740 };
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
        'l1749: {
            let Some(l1750) = ('l1751: {
                let mark_l1751 = p.mark;
                let bit_l1751 = p.bit();
                if bit_l1751 & 0x200 != 0 {
                    'l1752: {
                        let Some(l1753) = p.expect(kind::LSQB) else { break 'l1752 };
                        break 'l1751 Some(l1753);
                    }
                    if p.failed {
                        break 'l1751 None;
                    }
                    p.mark = mark_l1751;
                }
                if bit_l1751 & 0x2000000 != 0 {
                    'l1754: {
                        let Some(l1755) = p.expect(kind::LBRACE) else { break 'l1754 };
                        break 'l1751 Some(l1755);
                    }
                    if p.failed {
                        break 'l1751 None;
                    }
                    p.mark = mark_l1751;
                }
                None
            }) else {
                break 'l1749;
            };
            let Some(a) = star_named_expression_rule(p) else { break 'l1749 };
            let Some(b) = p.expect(kind::COMMA) else { break 'l1749 };
            let Some(l1756) = for_if_clauses_rule(p) else { break 'l1749 };
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
        'l1757: {
            let Some(l1758) = p.expect(kind::LBRACE) else { break 'l1757 };
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1757 };
            let Some(l1759) = bitwise_or_rule(p) else { break 'l1757 };
            let Some(l1760) = for_if_clauses_rule(p) else { break 'l1757 };
            let Some(l1761) = p.expect(kind::RBRACE) else { break 'l1757 };
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
        'l1762: {
            let Some(a) = p.expect(kind::SLASH) else { break 'l1762 };
            let Some(l1763) = p.expect(kind::COMMA) else { break 'l1762 };
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
        'l1764: {
            let Some(l1765) = ('l1766: {
                let mark_l1766 = p.mark;
                let bit_l1766 = p.bit();
                if bit_l1766 & 0x1e00000000000000000000000002 != 0 {
                    'l1767: {
                        let Some(l1768) = slash_no_default_rule(p) else { break 'l1767 };
                        break 'l1766 Some({ () });
                    }
                    if p.failed {
                        break 'l1766 None;
                    }
                    p.mark = mark_l1766;
                }
                if bit_l1766 & 0x1e00000000000000000000000002 != 0 {
                    'l1769: {
                        let Some(l1770) = slash_with_default_rule(p) else { break 'l1769 };
                        break 'l1766 Some({ () });
                    }
                    if p.failed {
                        break 'l1766 None;
                    }
                    p.mark = mark_l1766;
                }
                None
            }) else {
                break 'l1764;
            };
            let mut l1771 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1771.push(element);
            }
            if p.failed {
                break 'l1764;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1764 };
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
        'l1772: {
            let l1773 = slash_no_default_rule(p);
            if p.failed {
                break 'l1772;
            }
            let mut l1774 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1774.push(element);
            }
            if p.failed {
                break 'l1772;
            }
            let Some(l1775) = invalid_parameters_helper_rule(p) else { break 'l1772 };
            let Some(a) = param_no_default_rule(p) else { break 'l1772 };
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
        'l1776: {
            let mut l1777 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1777.push(element);
            }
            if p.failed {
                break 'l1776;
            }
            let Some(a) = p.expect(kind::LPAR) else { break 'l1776 };
            let mut l1778 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1778.push(element);
            }
            if p.failed {
                break 'l1776;
            }
            if l1778.is_empty() {
                break 'l1776;
            }
            let l1779 = p.expect(kind::COMMA);
            if p.failed {
                break 'l1776;
            }
            let Some(b) = p.expect(kind::RPAR) else { break 'l1776 };
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
        'l1780: {
            let l1781 = ('l1782: {
                let mark_l1782 = p.mark;
                let bit_l1782 = p.bit();
                if bit_l1782 & 0x1e00000000000000000000000002 != 0 {
                    'l1783: {
                        let Some(l1784) = slash_no_default_rule(p) else { break 'l1783 };
                        break 'l1782 Some({ () });
                    }
                    if p.failed {
                        break 'l1782 None;
                    }
                    p.mark = mark_l1782;
                }
                if bit_l1782 & 0x1e00000000000000000000000002 != 0 {
                    'l1785: {
                        let Some(l1786) = slash_with_default_rule(p) else { break 'l1785 };
                        break 'l1782 Some({ () });
                    }
                    if p.failed {
                        break 'l1782 None;
                    }
                    p.mark = mark_l1782;
                }
                None
            });
            if p.failed {
                break 'l1780;
            }
            let mut l1787 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1787.push(element);
            }
            if p.failed {
                break 'l1780;
            }
            let Some(l1788) = p.expect(kind::STAR) else { break 'l1780 };
            let Some(l1789) = ('l1790: {
                let mark_l1790 = p.mark;
                let bit_l1790 = p.bit();
                if bit_l1790 & 0x1000 != 0 {
                    'l1791: {
                        let Some(l1792) = p.expect(kind::COMMA) else { break 'l1791 };
                        break 'l1790 Some({ () });
                    }
                    if p.failed {
                        break 'l1790 None;
                    }
                    p.mark = mark_l1790;
                }
                if bit_l1790 & 0x1e00000000000000000000000002 != 0 {
                    'l1793: {
                        let Some(l1794) = param_no_default_rule(p) else { break 'l1793 };
                        break 'l1790 Some({ () });
                    }
                    if p.failed {
                        break 'l1790 None;
                    }
                    p.mark = mark_l1790;
                }
                None
            }) else {
                break 'l1780;
            };
            let mut l1795 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1795.push(element);
            }
            if p.failed {
                break 'l1780;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1780 };
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
        'l1796: {
            let mut l1797 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1797.push(element);
            }
            if p.failed {
                break 'l1796;
            }
            if l1797.is_empty() {
                break 'l1796;
            }
            let Some(l1798) = p.expect(kind::SLASH) else { break 'l1796 };
            let Some(a) = p.expect(kind::STAR) else { break 'l1796 };
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
        'l1799: {
            let Some(l1800) = slash_with_default_rule(p) else { break 'l1799 };
            return Some({ () });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1801: {
            let mut l1802 = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                l1802.push(element);
            }
            if p.failed {
                break 'l1801;
            }
            if l1802.is_empty() {
                break 'l1801;
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
        'l1803: {
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1803 };
            let l1804 = p.mark;
            let matched = ('l1805: {
                let mark_l1805 = p.mark;
                let bit_l1805 = p.bit();
                if bit_l1805 & 0x100 != 0 {
                    'l1806: {
                        let Some(l1807) = p.expect(kind::RPAR) else { break 'l1806 };
                        break 'l1805 Some(l1807);
                    }
                    if p.failed {
                        break 'l1805 None;
                    }
                    p.mark = mark_l1805;
                }
                if bit_l1805 & 0x1000 != 0 {
                    'l1808: {
                        let Some(l1809) = p.expect(kind::COMMA) else { break 'l1808 };
                        break 'l1805 Some(l1809);
                    }
                    if p.failed {
                        break 'l1805 None;
                    }
                    p.mark = mark_l1805;
                }
                None
            })
            .is_some();
            p.mark = l1804;
            if !matched {
                break 'l1803;
            }
            if p.failed {
                break 'l1803;
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
        'l1810: {
            let Some(a) = p.expect(kind::STAR) else { break 'l1810 };
            let Some(l1811) = ('l1812: {
                let mark_l1812 = p.mark;
                let bit_l1812 = p.bit();
                if bit_l1812 & 0x100 != 0 {
                    'l1813: {
                        let Some(l1814) = p.expect(kind::RPAR) else { break 'l1813 };
                        break 'l1812 Some({ () });
                    }
                    if p.failed {
                        break 'l1812 None;
                    }
                    p.mark = mark_l1812;
                }
                if bit_l1812 & 0x1000 != 0 {
                    'l1815: {
                        let Some(l1816) = p.expect(kind::COMMA) else { break 'l1815 };
                        let Some(l1817) = ('l1818: {
                            let mark_l1818 = p.mark;
                            let bit_l1818 = p.bit();
                            if bit_l1818 & 0x100 != 0 {
                                'l1819: {
                                    let Some(l1820) = p.expect(kind::RPAR) else { break 'l1819 };
                                    break 'l1818 Some(l1820);
                                }
                                if p.failed {
                                    break 'l1818 None;
                                }
                                p.mark = mark_l1818;
                            }
                            if bit_l1818 & 0x800000000 != 0 {
                                'l1821: {
                                    let Some(l1822) = p.expect(kind::DOUBLESTAR) else {
                                        break 'l1821;
                                    };
                                    break 'l1818 Some(l1822);
                                }
                                if p.failed {
                                    break 'l1818 None;
                                }
                                p.mark = mark_l1818;
                            }
                            None
                        }) else {
                            break 'l1815;
                        };
                        break 'l1812 Some({ () });
                    }
                    if p.failed {
                        break 'l1812 None;
                    }
                    p.mark = mark_l1812;
                }
                None
            }) else {
                break 'l1810;
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
        'l1823: {
            let Some(l1824) = p.expect(kind::STAR) else { break 'l1823 };
            let Some(l1825) = p.expect(kind::COMMA) else { break 'l1823 };
            let Some(l1826) = p.expect(kind::TYPE_COMMENT) else { break 'l1823 };
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
        'l1827: {
            let Some(l1828) = p.expect(kind::STAR) else { break 'l1827 };
            let Some(l1829) = param_rule(p) else { break 'l1827 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1827 };
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
        'l1830: {
            let Some(l1831) = p.expect(kind::STAR) else { break 'l1830 };
            let Some(l1832) = ('l1833: {
                let mark_l1833 = p.mark;
                let bit_l1833 = p.bit();
                if bit_l1833 & 0x1e00000000000000000000000002 != 0 {
                    'l1834: {
                        let Some(l1835) = param_no_default_rule(p) else { break 'l1834 };
                        break 'l1833 Some({ () });
                    }
                    if p.failed {
                        break 'l1833 None;
                    }
                    p.mark = mark_l1833;
                }
                if bit_l1833 & 0x1000 != 0 {
                    'l1836: {
                        let Some(l1837) = p.expect(kind::COMMA) else { break 'l1836 };
                        break 'l1833 Some({ () });
                    }
                    if p.failed {
                        break 'l1833 None;
                    }
                    p.mark = mark_l1833;
                }
                None
            }) else {
                break 'l1830;
            };
            let mut l1838 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1838.push(element);
            }
            if p.failed {
                break 'l1830;
            }
            let Some(a) = p.expect(kind::STAR) else { break 'l1830 };
            let Some(l1839) = ('l1840: {
                let mark_l1840 = p.mark;
                let bit_l1840 = p.bit();
                if bit_l1840 & 0x1e00000000000000000000000002 != 0 {
                    'l1841: {
                        let Some(l1842) = param_no_default_rule(p) else { break 'l1841 };
                        break 'l1840 Some({ () });
                    }
                    if p.failed {
                        break 'l1840 None;
                    }
                    p.mark = mark_l1840;
                }
                if bit_l1840 & 0x1000 != 0 {
                    'l1843: {
                        let Some(l1844) = p.expect(kind::COMMA) else { break 'l1843 };
                        break 'l1840 Some({ () });
                    }
                    if p.failed {
                        break 'l1840 None;
                    }
                    p.mark = mark_l1840;
                }
                None
            }) else {
                break 'l1830;
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
        'l1845: {
            let Some(l1846) = p.expect(kind::DOUBLESTAR) else { break 'l1845 };
            let Some(l1847) = param_rule(p) else { break 'l1845 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1845 };
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
        'l1848: {
            let Some(l1849) = p.expect(kind::DOUBLESTAR) else { break 'l1848 };
            let Some(l1850) = param_rule(p) else { break 'l1848 };
            let Some(l1851) = p.expect(kind::COMMA) else { break 'l1848 };
            let Some(a) = param_rule(p) else { break 'l1848 };
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
        'l1852: {
            let Some(l1853) = p.expect(kind::DOUBLESTAR) else { break 'l1852 };
            let Some(l1854) = param_rule(p) else { break 'l1852 };
            let Some(l1855) = p.expect(kind::COMMA) else { break 'l1852 };
            let Some(a) = ('l1856: {
                let mark_l1856 = p.mark;
                let bit_l1856 = p.bit();
                if bit_l1856 & 0x10000 != 0 {
                    'l1857: {
                        let Some(l1858) = p.expect(kind::STAR) else { break 'l1857 };
                        break 'l1856 Some(l1858);
                    }
                    if p.failed {
                        break 'l1856 None;
                    }
                    p.mark = mark_l1856;
                }
                if bit_l1856 & 0x800000000 != 0 {
                    'l1859: {
                        let Some(l1860) = p.expect(kind::DOUBLESTAR) else { break 'l1859 };
                        break 'l1856 Some(l1860);
                    }
                    if p.failed {
                        break 'l1856 None;
                    }
                    p.mark = mark_l1856;
                }
                if bit_l1856 & 0x20000 != 0 {
                    'l1861: {
                        let Some(l1862) = p.expect(kind::SLASH) else { break 'l1861 };
                        break 'l1856 Some(l1862);
                    }
                    if p.failed {
                        break 'l1856 None;
                    }
                    p.mark = mark_l1856;
                }
                None
            }) else {
                break 'l1852;
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
        'l1863: {
            let Some(a) = p.expect(kind::SLASH) else { break 'l1863 };
            let Some(l1864) = p.expect(kind::COMMA) else { break 'l1863 };
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
        'l1865: {
            let Some(l1866) = ('l1867: {
                let mark_l1867 = p.mark;
                let bit_l1867 = p.bit();
                if bit_l1867 & 0x1e00000000000000000000000002 != 0 {
                    'l1868: {
                        let Some(l1869) = lambda_slash_no_default_rule(p) else { break 'l1868 };
                        break 'l1867 Some({ () });
                    }
                    if p.failed {
                        break 'l1867 None;
                    }
                    p.mark = mark_l1867;
                }
                if bit_l1867 & 0x1e00000000000000000000000002 != 0 {
                    'l1870: {
                        let Some(l1871) = lambda_slash_with_default_rule(p) else { break 'l1870 };
                        break 'l1867 Some({ () });
                    }
                    if p.failed {
                        break 'l1867 None;
                    }
                    p.mark = mark_l1867;
                }
                None
            }) else {
                break 'l1865;
            };
            let mut l1872 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1872.push(element);
            }
            if p.failed {
                break 'l1865;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1865 };
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
        'l1873: {
            let l1874 = lambda_slash_no_default_rule(p);
            if p.failed {
                break 'l1873;
            }
            let mut l1875 = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                l1875.push(element);
            }
            if p.failed {
                break 'l1873;
            }
            let Some(l1876) = invalid_lambda_parameters_helper_rule(p) else { break 'l1873 };
            let Some(a) = lambda_param_no_default_rule(p) else { break 'l1873 };
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
        'l1877: {
            let mut l1878 = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                l1878.push(element);
            }
            if p.failed {
                break 'l1877;
            }
            let Some(a) = p.expect(kind::LPAR) else { break 'l1877 };
            let mut l1879 = Vec::new();
            let mut l1880 = p.mark;
            while let Some(element) = lambda_param_rule(p) {
                l1879.push(element);
                l1880 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1880;
            if p.failed || l1879.is_empty() {
                break 'l1877;
            }
            let l1881 = p.expect(kind::COMMA);
            if p.failed {
                break 'l1877;
            }
            let Some(b) = p.expect(kind::RPAR) else { break 'l1877 };
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
        'l1882: {
            let l1883 = ('l1884: {
                let mark_l1884 = p.mark;
                let bit_l1884 = p.bit();
                if bit_l1884 & 0x1e00000000000000000000000002 != 0 {
                    'l1885: {
                        let Some(l1886) = lambda_slash_no_default_rule(p) else { break 'l1885 };
                        break 'l1884 Some({ () });
                    }
                    if p.failed {
                        break 'l1884 None;
                    }
                    p.mark = mark_l1884;
                }
                if bit_l1884 & 0x1e00000000000000000000000002 != 0 {
                    'l1887: {
                        let Some(l1888) = lambda_slash_with_default_rule(p) else { break 'l1887 };
                        break 'l1884 Some({ () });
                    }
                    if p.failed {
                        break 'l1884 None;
                    }
                    p.mark = mark_l1884;
                }
                None
            });
            if p.failed {
                break 'l1882;
            }
            let mut l1889 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1889.push(element);
            }
            if p.failed {
                break 'l1882;
            }
            let Some(l1890) = p.expect(kind::STAR) else { break 'l1882 };
            let Some(l1891) = ('l1892: {
                let mark_l1892 = p.mark;
                let bit_l1892 = p.bit();
                if bit_l1892 & 0x1000 != 0 {
                    'l1893: {
                        let Some(l1894) = p.expect(kind::COMMA) else { break 'l1893 };
                        break 'l1892 Some({ () });
                    }
                    if p.failed {
                        break 'l1892 None;
                    }
                    p.mark = mark_l1892;
                }
                if bit_l1892 & 0x1e00000000000000000000000002 != 0 {
                    'l1895: {
                        let Some(l1896) = lambda_param_no_default_rule(p) else { break 'l1895 };
                        break 'l1892 Some({ () });
                    }
                    if p.failed {
                        break 'l1892 None;
                    }
                    p.mark = mark_l1892;
                }
                None
            }) else {
                break 'l1882;
            };
            let mut l1897 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1897.push(element);
            }
            if p.failed {
                break 'l1882;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1882 };
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
        'l1898: {
            let mut l1899 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1899.push(element);
            }
            if p.failed {
                break 'l1898;
            }
            if l1899.is_empty() {
                break 'l1898;
            }
            let Some(l1900) = p.expect(kind::SLASH) else { break 'l1898 };
            let Some(a) = p.expect(kind::STAR) else { break 'l1898 };
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
        'l1901: {
            let Some(l1902) = lambda_slash_with_default_rule(p) else { break 'l1901 };
            return Some({ () });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1903: {
            let mut l1904 = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                l1904.push(element);
            }
            if p.failed {
                break 'l1903;
            }
            if l1904.is_empty() {
                break 'l1903;
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
        'l1905: {
            let Some(l1906) = p.expect(kind::STAR) else { break 'l1905 };
            let Some(l1907) = ('l1908: {
                let mark_l1908 = p.mark;
                let bit_l1908 = p.bit();
                if bit_l1908 & 0x800 != 0 {
                    'l1909: {
                        let Some(l1910) = p.expect(kind::COLON) else { break 'l1909 };
                        break 'l1908 Some({ () });
                    }
                    if p.failed {
                        break 'l1908 None;
                    }
                    p.mark = mark_l1908;
                }
                if bit_l1908 & 0x1000 != 0 {
                    'l1911: {
                        let Some(l1912) = p.expect(kind::COMMA) else { break 'l1911 };
                        let Some(l1913) = ('l1914: {
                            let mark_l1914 = p.mark;
                            let bit_l1914 = p.bit();
                            if bit_l1914 & 0x800 != 0 {
                                'l1915: {
                                    let Some(l1916) = p.expect(kind::COLON) else { break 'l1915 };
                                    break 'l1914 Some(l1916);
                                }
                                if p.failed {
                                    break 'l1914 None;
                                }
                                p.mark = mark_l1914;
                            }
                            if bit_l1914 & 0x800000000 != 0 {
                                'l1917: {
                                    let Some(l1918) = p.expect(kind::DOUBLESTAR) else {
                                        break 'l1917;
                                    };
                                    break 'l1914 Some(l1918);
                                }
                                if p.failed {
                                    break 'l1914 None;
                                }
                                p.mark = mark_l1914;
                            }
                            None
                        }) else {
                            break 'l1911;
                        };
                        break 'l1908 Some({ () });
                    }
                    if p.failed {
                        break 'l1908 None;
                    }
                    p.mark = mark_l1908;
                }
                None
            }) else {
                break 'l1905;
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
        'l1919: {
            let Some(l1920) = p.expect(kind::STAR) else { break 'l1919 };
            let Some(l1921) = lambda_param_rule(p) else { break 'l1919 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1919 };
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
        'l1922: {
            let Some(l1923) = p.expect(kind::STAR) else { break 'l1922 };
            let Some(l1924) = ('l1925: {
                let mark_l1925 = p.mark;
                let bit_l1925 = p.bit();
                if bit_l1925 & 0x1e00000000000000000000000002 != 0 {
                    'l1926: {
                        let Some(l1927) = lambda_param_no_default_rule(p) else { break 'l1926 };
                        break 'l1925 Some({ () });
                    }
                    if p.failed {
                        break 'l1925 None;
                    }
                    p.mark = mark_l1925;
                }
                if bit_l1925 & 0x1000 != 0 {
                    'l1928: {
                        let Some(l1929) = p.expect(kind::COMMA) else { break 'l1928 };
                        break 'l1925 Some({ () });
                    }
                    if p.failed {
                        break 'l1925 None;
                    }
                    p.mark = mark_l1925;
                }
                None
            }) else {
                break 'l1922;
            };
            let mut l1930 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1930.push(element);
            }
            if p.failed {
                break 'l1922;
            }
            let Some(a) = p.expect(kind::STAR) else { break 'l1922 };
            let Some(l1931) = ('l1932: {
                let mark_l1932 = p.mark;
                let bit_l1932 = p.bit();
                if bit_l1932 & 0x1e00000000000000000000000002 != 0 {
                    'l1933: {
                        let Some(l1934) = lambda_param_no_default_rule(p) else { break 'l1933 };
                        break 'l1932 Some({ () });
                    }
                    if p.failed {
                        break 'l1932 None;
                    }
                    p.mark = mark_l1932;
                }
                if bit_l1932 & 0x1000 != 0 {
                    'l1935: {
                        let Some(l1936) = p.expect(kind::COMMA) else { break 'l1935 };
                        break 'l1932 Some({ () });
                    }
                    if p.failed {
                        break 'l1932 None;
                    }
                    p.mark = mark_l1932;
                }
                None
            }) else {
                break 'l1922;
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
        'l1937: {
            let Some(l1938) = p.expect(kind::DOUBLESTAR) else { break 'l1937 };
            let Some(l1939) = lambda_param_rule(p) else { break 'l1937 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1937 };
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
        'l1940: {
            let Some(l1941) = p.expect(kind::DOUBLESTAR) else { break 'l1940 };
            let Some(l1942) = lambda_param_rule(p) else { break 'l1940 };
            let Some(l1943) = p.expect(kind::COMMA) else { break 'l1940 };
            let Some(a) = lambda_param_rule(p) else { break 'l1940 };
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
        'l1944: {
            let Some(l1945) = p.expect(kind::DOUBLESTAR) else { break 'l1944 };
            let Some(l1946) = lambda_param_rule(p) else { break 'l1944 };
            let Some(l1947) = p.expect(kind::COMMA) else { break 'l1944 };
            let Some(a) = ('l1948: {
                let mark_l1948 = p.mark;
                let bit_l1948 = p.bit();
                if bit_l1948 & 0x10000 != 0 {
                    'l1949: {
                        let Some(l1950) = p.expect(kind::STAR) else { break 'l1949 };
                        break 'l1948 Some(l1950);
                    }
                    if p.failed {
                        break 'l1948 None;
                    }
                    p.mark = mark_l1948;
                }
                if bit_l1948 & 0x800000000 != 0 {
                    'l1951: {
                        let Some(l1952) = p.expect(kind::DOUBLESTAR) else { break 'l1951 };
                        break 'l1948 Some(l1952);
                    }
                    if p.failed {
                        break 'l1948 None;
                    }
                    p.mark = mark_l1948;
                }
                if bit_l1948 & 0x20000 != 0 {
                    'l1953: {
                        let Some(l1954) = p.expect(kind::SLASH) else { break 'l1953 };
                        break 'l1948 Some(l1954);
                    }
                    if p.failed {
                        break 'l1948 None;
                    }
                    p.mark = mark_l1948;
                }
                None
            }) else {
                break 'l1944;
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
        'l1955: {
            let Some(l1956) = p.expect(kind::TYPE_COMMENT) else { break 'l1955 };
            let Some(l1957) = p.expect(kind::NEWLINE) else { break 'l1955 };
            let Some(l1958) = p.expect(kind::TYPE_COMMENT) else { break 'l1955 };
            let Some(l1959) = p.expect(kind::NEWLINE) else { break 'l1955 };
            let Some(l1960) = p.expect(kind::INDENT) else { break 'l1955 };
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
        'l1961: {
            let Some(l1962) = expression_rule(p) else { break 'l1961 };
            let Some(l1963) = p.expect(kind::KW_as) else { break 'l1961 };
            let Some(a) = expression_rule(p) else { break 'l1961 };
            let l1964 = p.mark;
            let matched = ('l1965: {
                let mark_l1965 = p.mark;
                let bit_l1965 = p.bit();
                if bit_l1965 & 0x1000 != 0 {
                    'l1966: {
                        let Some(l1967) = p.expect(kind::COMMA) else { break 'l1966 };
                        break 'l1965 Some(l1967);
                    }
                    if p.failed {
                        break 'l1965 None;
                    }
                    p.mark = mark_l1965;
                }
                if bit_l1965 & 0x100 != 0 {
                    'l1968: {
                        let Some(l1969) = p.expect(kind::RPAR) else { break 'l1968 };
                        break 'l1965 Some(l1969);
                    }
                    if p.failed {
                        break 'l1965 None;
                    }
                    p.mark = mark_l1965;
                }
                if bit_l1965 & 0x800 != 0 {
                    'l1970: {
                        let Some(l1971) = p.expect(kind::COLON) else { break 'l1970 };
                        break 'l1965 Some(l1971);
                    }
                    if p.failed {
                        break 'l1965 None;
                    }
                    p.mark = mark_l1965;
                }
                None
            })
            .is_some();
            p.mark = l1964;
            if !matched {
                break 'l1961;
            }
            if p.failed {
                break 'l1961;
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
        'l1972: {
            let l1973 = p.expect(kind::KW_async);
            if p.failed {
                break 'l1972;
            }
            let Some(l1974) = p.expect(kind::KW_for) else { break 'l1972 };
            let Some(l1975) = ('l1976: {
                let mark_l1976 = p.mark;
                let bit_l1976 = p.bit();
                if bit_l1976 & 0x1e00000021c0481000008200c28e != 0 {
                    'l1977: {
                        let Some(l1978) = bitwise_or_rule(p) else { break 'l1977 };
                        let mut l1979 = Vec::new();
                        while let Some(element) = ('l1980: {
                            let mark_l1980 = p.mark;
                            let bit_l1980 = p.bit();
                            if bit_l1980 & 0x1000 != 0 {
                                'l1981: {
                                    let Some(l1982) = p.expect(kind::COMMA) else { break 'l1981 };
                                    let Some(l1983) = bitwise_or_rule(p) else { break 'l1981 };
                                    break 'l1980 Some(());
                                }
                                if p.failed {
                                    break 'l1980 None;
                                }
                                p.mark = mark_l1980;
                            }
                            None
                        }) {
                            l1979.push(element);
                        }
                        if p.failed {
                            break 'l1977;
                        }
                        let l1984 = ('l1985: {
                            let mark_l1985 = p.mark;
                            let bit_l1985 = p.bit();
                            if bit_l1985 & 0x1000 != 0 {
                                'l1986: {
                                    let Some(l1987) = p.expect(kind::COMMA) else { break 'l1986 };
                                    break 'l1985 Some(l1987);
                                }
                                if p.failed {
                                    break 'l1985 None;
                                }
                                p.mark = mark_l1985;
                            }
                            None
                        });
                        if p.failed {
                            break 'l1977;
                        }
                        break 'l1976 Some(());
                    }
                    if p.failed {
                        break 'l1976 None;
                    }
                    p.mark = mark_l1976;
                }
                None
            }) else {
                break 'l1972;
            };
            if p.at(kind::KW_in) {
                break 'l1972;
            }
            if p.failed {
                break 'l1972;
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
        'l1988: {
            let l1989 = p.expect(kind::KW_async);
            if p.failed {
                break 'l1988;
            }
            let Some(l1990) = p.expect(kind::KW_for) else { break 'l1988 };
            let Some(a) = star_expressions_rule(p) else { break 'l1988 };
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
        'l1991: {
            let Some(l1992) = p.expect(kind::LPAR) else { break 'l1991 };
            let Some(a) = starred_expression_rule(p) else { break 'l1991 };
            let Some(l1993) = p.expect(kind::RPAR) else { break 'l1991 };
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
        'l1994: {
            let Some(l1995) = p.expect(kind::LPAR) else { break 'l1994 };
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1994 };
            let Some(l1996) = expression_rule(p) else { break 'l1994 };
            let Some(l1997) = p.expect(kind::RPAR) else { break 'l1994 };
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
        'l1998: {
            let Some(a) = p.expect(kind::KW_import) else { break 'l1998 };
            let mut l1999 = Vec::new();
            let mut l2000 = p.mark;
            while let Some(element) = dotted_name_rule(p) {
                l1999.push(element);
                l2000 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2000;
            if p.failed || l1999.is_empty() {
                break 'l1998;
            }
            let Some(l2001) = p.expect(kind::KW_from) else { break 'l1998 };
            let Some(l2002) = dotted_name_rule(p) else { break 'l1998 };
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
        'l2003: {
            let Some(l2004) = p.expect(kind::KW_import) else { break 'l2003 };
            let Some(t) = p.expect(kind::NEWLINE) else { break 'l2003 };
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
        'l2005: {
            let Some(l2006) = dotted_name_rule(p) else { break 'l2005 };
            let Some(l2007) = p.expect(kind::KW_as) else { break 'l2005 };
            let l2008 = p.mark;
            let matched = ('l2009: {
                let mark_l2009 = p.mark;
                let bit_l2009 = p.bit();
                if bit_l2009 & 0x1e00000000000000000000000002 != 0 {
                    'l2010: {
                        let Some(l2011) = p.name() else { break 'l2010 };
                        let Some(l2012) = ('l2013: {
                            let mark_l2013 = p.mark;
                            let bit_l2013 = p.bit();
                            if bit_l2013 & 0x1000 != 0 {
                                'l2014: {
                                    let Some(l2015) = p.expect(kind::COMMA) else { break 'l2014 };
                                    break 'l2013 Some(l2015);
                                }
                                if p.failed {
                                    break 'l2013 None;
                                }
                                p.mark = mark_l2013;
                            }
                            if bit_l2013 & 0x100 != 0 {
                                'l2016: {
                                    let Some(l2017) = p.expect(kind::RPAR) else { break 'l2016 };
                                    break 'l2013 Some(l2017);
                                }
                                if p.failed {
                                    break 'l2013 None;
                                }
                                p.mark = mark_l2013;
                            }
                            if bit_l2013 & 0x2000 != 0 {
                                'l2018: {
                                    let Some(l2019) = p.expect(kind::SEMI) else { break 'l2018 };
                                    break 'l2013 Some(l2019);
                                }
                                if p.failed {
                                    break 'l2013 None;
                                }
                                p.mark = mark_l2013;
                            }
                            if bit_l2013 & 0x10 != 0 {
                                'l2020: {
                                    let Some(l2021) = p.expect(kind::NEWLINE) else { break 'l2020 };
                                    break 'l2013 Some(l2021);
                                }
                                if p.failed {
                                    break 'l2013 None;
                                }
                                p.mark = mark_l2013;
                            }
                            None
                        }) else {
                            break 'l2010;
                        };
                        break 'l2009 Some(());
                    }
                    if p.failed {
                        break 'l2009 None;
                    }
                    p.mark = mark_l2009;
                }
                None
            })
            .is_some();
            p.mark = l2008;
            if matched {
                break 'l2005;
            }
            if p.failed {
                break 'l2005;
            }
            let Some(a) = expression_rule(p) else { break 'l2005 };
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
        'l2022: {
            let Some(l2023) = p.name() else { break 'l2022 };
            let Some(l2024) = p.expect(kind::KW_as) else { break 'l2022 };
            let l2025 = p.mark;
            let matched = ('l2026: {
                let mark_l2026 = p.mark;
                let bit_l2026 = p.bit();
                if bit_l2026 & 0x1e00000000000000000000000002 != 0 {
                    'l2027: {
                        let Some(l2028) = p.name() else { break 'l2027 };
                        let Some(l2029) = ('l2030: {
                            let mark_l2030 = p.mark;
                            let bit_l2030 = p.bit();
                            if bit_l2030 & 0x1000 != 0 {
                                'l2031: {
                                    let Some(l2032) = p.expect(kind::COMMA) else { break 'l2031 };
                                    break 'l2030 Some(l2032);
                                }
                                if p.failed {
                                    break 'l2030 None;
                                }
                                p.mark = mark_l2030;
                            }
                            if bit_l2030 & 0x100 != 0 {
                                'l2033: {
                                    let Some(l2034) = p.expect(kind::RPAR) else { break 'l2033 };
                                    break 'l2030 Some(l2034);
                                }
                                if p.failed {
                                    break 'l2030 None;
                                }
                                p.mark = mark_l2030;
                            }
                            if bit_l2030 & 0x2000 != 0 {
                                'l2035: {
                                    let Some(l2036) = p.expect(kind::SEMI) else { break 'l2035 };
                                    break 'l2030 Some(l2036);
                                }
                                if p.failed {
                                    break 'l2030 None;
                                }
                                p.mark = mark_l2030;
                            }
                            if bit_l2030 & 0x10 != 0 {
                                'l2037: {
                                    let Some(l2038) = p.expect(kind::NEWLINE) else { break 'l2037 };
                                    break 'l2030 Some(l2038);
                                }
                                if p.failed {
                                    break 'l2030 None;
                                }
                                p.mark = mark_l2030;
                            }
                            None
                        }) else {
                            break 'l2027;
                        };
                        break 'l2026 Some(());
                    }
                    if p.failed {
                        break 'l2026 None;
                    }
                    p.mark = mark_l2026;
                }
                None
            })
            .is_some();
            p.mark = l2025;
            if matched {
                break 'l2022;
            }
            if p.failed {
                break 'l2022;
            }
            let Some(a) = expression_rule(p) else { break 'l2022 };
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
        'l2039: {
            let Some(l2040) = import_from_as_names_rule(p) else { break 'l2039 };
            let Some(l2041) = p.expect(kind::COMMA) else { break 'l2039 };
            let Some(l2042) = p.expect(kind::NEWLINE) else { break 'l2039 };
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
        'l2043: {
            let Some(t) = p.expect(kind::NEWLINE) else { break 'l2043 };
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
        'l2044: {
            let l2045 = ('l2046: {
                let mark_l2046 = p.mark;
                let bit_l2046 = p.bit();
                if bit_l2046 & 0x10000000000000000000 != 0 {
                    'l2047: {
                        let Some(l2048) = p.expect(kind::KW_async) else { break 'l2047 };
                        break 'l2046 Some(l2048);
                    }
                    if p.failed {
                        break 'l2046 None;
                    }
                    p.mark = mark_l2046;
                }
                None
            });
            if p.failed {
                break 'l2044;
            }
            let Some(l2049) = p.expect(kind::KW_with) else { break 'l2044 };
            let mut l2050 = Vec::new();
            let mut l2051 = p.mark;
            while let Some(element) = ('l2052: {
                let mark_l2052 = p.mark;
                let bit_l2052 = p.bit();
                if bit_l2052 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2053: {
                        let Some(l2054) = expression_rule(p) else { break 'l2053 };
                        let l2055 = ('l2056: {
                            let mark_l2056 = p.mark;
                            let bit_l2056 = p.bit();
                            if bit_l2056 & 0x4000000000000000000 != 0 {
                                'l2057: {
                                    let Some(l2058) = p.expect(kind::KW_as) else { break 'l2057 };
                                    let Some(l2059) = star_target_rule(p) else { break 'l2057 };
                                    break 'l2056 Some(());
                                }
                                if p.failed {
                                    break 'l2056 None;
                                }
                                p.mark = mark_l2056;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2053;
                        }
                        break 'l2052 Some(());
                    }
                    if p.failed {
                        break 'l2052 None;
                    }
                    p.mark = mark_l2052;
                }
                None
            }) {
                l2050.push(element);
                l2051 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2051;
            if p.failed || l2050.is_empty() {
                break 'l2044;
            }
            let Some(l2060) = p.expect(kind::NEWLINE) else { break 'l2044 };
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
        'l2061: {
            let l2062 = ('l2063: {
                let mark_l2063 = p.mark;
                let bit_l2063 = p.bit();
                if bit_l2063 & 0x10000000000000000000 != 0 {
                    'l2064: {
                        let Some(l2065) = p.expect(kind::KW_async) else { break 'l2064 };
                        break 'l2063 Some(l2065);
                    }
                    if p.failed {
                        break 'l2063 None;
                    }
                    p.mark = mark_l2063;
                }
                None
            });
            if p.failed {
                break 'l2061;
            }
            let Some(l2066) = p.expect(kind::KW_with) else { break 'l2061 };
            let Some(l2067) = p.expect(kind::LPAR) else { break 'l2061 };
            let mut l2068 = Vec::new();
            let mut l2069 = p.mark;
            while let Some(element) = ('l2070: {
                let mark_l2070 = p.mark;
                let bit_l2070 = p.bit();
                if bit_l2070 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2071: {
                        let Some(l2072) = expressions_rule(p) else { break 'l2071 };
                        let l2073 = ('l2074: {
                            let mark_l2074 = p.mark;
                            let bit_l2074 = p.bit();
                            if bit_l2074 & 0x4000000000000000000 != 0 {
                                'l2075: {
                                    let Some(l2076) = p.expect(kind::KW_as) else { break 'l2075 };
                                    let Some(l2077) = star_target_rule(p) else { break 'l2075 };
                                    break 'l2074 Some(());
                                }
                                if p.failed {
                                    break 'l2074 None;
                                }
                                p.mark = mark_l2074;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2071;
                        }
                        break 'l2070 Some(());
                    }
                    if p.failed {
                        break 'l2070 None;
                    }
                    p.mark = mark_l2070;
                }
                None
            }) {
                l2068.push(element);
                l2069 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2069;
            if p.failed || l2068.is_empty() {
                break 'l2061;
            }
            let l2078 = p.expect(kind::COMMA);
            if p.failed {
                break 'l2061;
            }
            let Some(l2079) = p.expect(kind::RPAR) else { break 'l2061 };
            let Some(l2080) = p.expect(kind::NEWLINE) else { break 'l2061 };
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
        'l2081: {
            let l2082 = ('l2083: {
                let mark_l2083 = p.mark;
                let bit_l2083 = p.bit();
                if bit_l2083 & 0x10000000000000000000 != 0 {
                    'l2084: {
                        let Some(l2085) = p.expect(kind::KW_async) else { break 'l2084 };
                        break 'l2083 Some(l2085);
                    }
                    if p.failed {
                        break 'l2083 None;
                    }
                    p.mark = mark_l2083;
                }
                None
            });
            if p.failed {
                break 'l2081;
            }
            let Some(a) = p.expect(kind::KW_with) else { break 'l2081 };
            let mut l2086 = Vec::new();
            let mut l2087 = p.mark;
            while let Some(element) = ('l2088: {
                let mark_l2088 = p.mark;
                let bit_l2088 = p.bit();
                if bit_l2088 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2089: {
                        let Some(l2090) = expression_rule(p) else { break 'l2089 };
                        let l2091 = ('l2092: {
                            let mark_l2092 = p.mark;
                            let bit_l2092 = p.bit();
                            if bit_l2092 & 0x4000000000000000000 != 0 {
                                'l2093: {
                                    let Some(l2094) = p.expect(kind::KW_as) else { break 'l2093 };
                                    let Some(l2095) = star_target_rule(p) else { break 'l2093 };
                                    break 'l2092 Some(());
                                }
                                if p.failed {
                                    break 'l2092 None;
                                }
                                p.mark = mark_l2092;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2089;
                        }
                        break 'l2088 Some(());
                    }
                    if p.failed {
                        break 'l2088 None;
                    }
                    p.mark = mark_l2088;
                }
                None
            }) {
                l2086.push(element);
                l2087 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2087;
            if p.failed || l2086.is_empty() {
                break 'l2081;
            }
            let Some(l2096) = p.expect(kind::COLON) else { break 'l2081 };
            let Some(l2097) = p.expect(kind::NEWLINE) else { break 'l2081 };
            if p.at(kind::INDENT) {
                break 'l2081;
            }
            if p.failed {
                break 'l2081;
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
        'l2098: {
            let l2099 = ('l2100: {
                let mark_l2100 = p.mark;
                let bit_l2100 = p.bit();
                if bit_l2100 & 0x10000000000000000000 != 0 {
                    'l2101: {
                        let Some(l2102) = p.expect(kind::KW_async) else { break 'l2101 };
                        break 'l2100 Some(l2102);
                    }
                    if p.failed {
                        break 'l2100 None;
                    }
                    p.mark = mark_l2100;
                }
                None
            });
            if p.failed {
                break 'l2098;
            }
            let Some(a) = p.expect(kind::KW_with) else { break 'l2098 };
            let Some(l2103) = p.expect(kind::LPAR) else { break 'l2098 };
            let mut l2104 = Vec::new();
            let mut l2105 = p.mark;
            while let Some(element) = ('l2106: {
                let mark_l2106 = p.mark;
                let bit_l2106 = p.bit();
                if bit_l2106 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2107: {
                        let Some(l2108) = expressions_rule(p) else { break 'l2107 };
                        let l2109 = ('l2110: {
                            let mark_l2110 = p.mark;
                            let bit_l2110 = p.bit();
                            if bit_l2110 & 0x4000000000000000000 != 0 {
                                'l2111: {
                                    let Some(l2112) = p.expect(kind::KW_as) else { break 'l2111 };
                                    let Some(l2113) = star_target_rule(p) else { break 'l2111 };
                                    break 'l2110 Some(());
                                }
                                if p.failed {
                                    break 'l2110 None;
                                }
                                p.mark = mark_l2110;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2107;
                        }
                        break 'l2106 Some(());
                    }
                    if p.failed {
                        break 'l2106 None;
                    }
                    p.mark = mark_l2106;
                }
                None
            }) {
                l2104.push(element);
                l2105 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2105;
            if p.failed || l2104.is_empty() {
                break 'l2098;
            }
            let l2114 = p.expect(kind::COMMA);
            if p.failed {
                break 'l2098;
            }
            let Some(l2115) = p.expect(kind::RPAR) else { break 'l2098 };
            let Some(l2116) = p.expect(kind::COLON) else { break 'l2098 };
            let Some(l2117) = p.expect(kind::NEWLINE) else { break 'l2098 };
            if p.at(kind::INDENT) {
                break 'l2098;
            }
            if p.failed {
                break 'l2098;
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
        'l2118: {
            let Some(a) = p.expect(kind::KW_try) else { break 'l2118 };
            let Some(l2119) = p.expect(kind::COLON) else { break 'l2118 };
            let Some(l2120) = p.expect(kind::NEWLINE) else { break 'l2118 };
            if p.at(kind::INDENT) {
                break 'l2118;
            }
            if p.failed {
                break 'l2118;
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
        'l2121: {
            let Some(l2122) = p.expect(kind::KW_try) else { break 'l2121 };
            let Some(l2123) = p.expect(kind::COLON) else { break 'l2121 };
            let Some(l2124) = block_rule(p) else { break 'l2121 };
            let l2125 = p.mark;
            let matched = ('l2126: {
                let mark_l2126 = p.mark;
                let bit_l2126 = p.bit();
                if bit_l2126 & 0x2000000000000000000000 != 0 {
                    'l2127: {
                        let Some(l2128) = p.expect(kind::KW_except) else { break 'l2127 };
                        break 'l2126 Some(l2128);
                    }
                    if p.failed {
                        break 'l2126 None;
                    }
                    p.mark = mark_l2126;
                }
                if bit_l2126 & 0x4000000000000000000000 != 0 {
                    'l2129: {
                        let Some(l2130) = p.expect(kind::KW_finally) else { break 'l2129 };
                        break 'l2126 Some(l2130);
                    }
                    if p.failed {
                        break 'l2126 None;
                    }
                    p.mark = mark_l2126;
                }
                None
            })
            .is_some();
            p.mark = l2125;
            if matched {
                break 'l2121;
            }
            if p.failed {
                break 'l2121;
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
        'l2131: {
            let Some(l2132) = p.expect(kind::KW_try) else { break 'l2131 };
            let Some(l2133) = p.expect(kind::COLON) else { break 'l2131 };
            let mut l2134 = Vec::new();
            while let Some(element) = block_rule(p) {
                l2134.push(element);
            }
            if p.failed {
                break 'l2131;
            }
            let mut l2135 = Vec::new();
            while let Some(element) = except_block_rule(p) {
                l2135.push(element);
            }
            if p.failed {
                break 'l2131;
            }
            if l2135.is_empty() {
                break 'l2131;
            }
            let Some(a) = p.expect(kind::KW_except) else { break 'l2131 };
            let Some(b) = p.expect(kind::STAR) else { break 'l2131 };
            let Some(l2136) = expression_rule(p) else { break 'l2131 };
            let l2137 = ('l2138: {
                let mark_l2138 = p.mark;
                let bit_l2138 = p.bit();
                if bit_l2138 & 0x4000000000000000000 != 0 {
                    'l2139: {
                        let Some(l2140) = p.expect(kind::KW_as) else { break 'l2139 };
                        let Some(l2141) = p.name() else { break 'l2139 };
                        break 'l2138 Some(());
                    }
                    if p.failed {
                        break 'l2138 None;
                    }
                    p.mark = mark_l2138;
                }
                None
            });
            if p.failed {
                break 'l2131;
            }
            let Some(l2142) = p.expect(kind::COLON) else { break 'l2131 };
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
        'l2143: {
            let Some(l2144) = p.expect(kind::KW_try) else { break 'l2143 };
            let Some(l2145) = p.expect(kind::COLON) else { break 'l2143 };
            let mut l2146 = Vec::new();
            while let Some(element) = block_rule(p) {
                l2146.push(element);
            }
            if p.failed {
                break 'l2143;
            }
            let mut l2147 = Vec::new();
            while let Some(element) = except_star_block_rule(p) {
                l2147.push(element);
            }
            if p.failed {
                break 'l2143;
            }
            if l2147.is_empty() {
                break 'l2143;
            }
            let Some(a) = p.expect(kind::KW_except) else { break 'l2143 };
            let l2148 = ('l2149: {
                let mark_l2149 = p.mark;
                let bit_l2149 = p.bit();
                if bit_l2149 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2150: {
                        let Some(l2151) = expression_rule(p) else { break 'l2150 };
                        let l2152 = ('l2153: {
                            let mark_l2153 = p.mark;
                            let bit_l2153 = p.bit();
                            if bit_l2153 & 0x4000000000000000000 != 0 {
                                'l2154: {
                                    let Some(l2155) = p.expect(kind::KW_as) else { break 'l2154 };
                                    let Some(l2156) = p.name() else { break 'l2154 };
                                    break 'l2153 Some(());
                                }
                                if p.failed {
                                    break 'l2153 None;
                                }
                                p.mark = mark_l2153;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2150;
                        }
                        break 'l2149 Some(());
                    }
                    if p.failed {
                        break 'l2149 None;
                    }
                    p.mark = mark_l2149;
                }
                None
            });
            if p.failed {
                break 'l2143;
            }
            let Some(l2157) = p.expect(kind::COLON) else { break 'l2143 };
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
        'l2158: {
            let Some(l2159) = p.expect(kind::KW_except) else { break 'l2158 };
            let Some(a) = expression_rule(p) else { break 'l2158 };
            let Some(l2160) = p.expect(kind::COMMA) else { break 'l2158 };
            let Some(l2161) = expressions_rule(p) else { break 'l2158 };
            let Some(l2162) = p.expect(kind::KW_as) else { break 'l2158 };
            let Some(l2163) = p.name() else { break 'l2158 };
            let Some(l2164) = p.expect(kind::COLON) else { break 'l2158 };
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
        'l2165: {
            let Some(l2166) = p.expect(kind::KW_except) else { break 'l2165 };
            let Some(l2167) = expression_rule(p) else { break 'l2165 };
            let l2168 = ('l2169: {
                let mark_l2169 = p.mark;
                let bit_l2169 = p.bit();
                if bit_l2169 & 0x4000000000000000000 != 0 {
                    'l2170: {
                        let Some(l2171) = p.expect(kind::KW_as) else { break 'l2170 };
                        let Some(l2172) = p.name() else { break 'l2170 };
                        break 'l2169 Some(());
                    }
                    if p.failed {
                        break 'l2169 None;
                    }
                    p.mark = mark_l2169;
                }
                None
            });
            if p.failed {
                break 'l2165;
            }
            let Some(l2173) = p.expect(kind::NEWLINE) else { break 'l2165 };
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
        'l2174: {
            let Some(l2175) = p.expect(kind::KW_except) else { break 'l2174 };
            let Some(l2176) = p.expect(kind::NEWLINE) else { break 'l2174 };
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
        'l2177: {
            let Some(l2178) = p.expect(kind::KW_except) else { break 'l2177 };
            let Some(l2179) = expression_rule(p) else { break 'l2177 };
            let Some(l2180) = p.expect(kind::KW_as) else { break 'l2177 };
            let Some(a) = expression_rule(p) else { break 'l2177 };
            let Some(l2181) = p.expect(kind::COLON) else { break 'l2177 };
            let Some(l2182) = block_rule(p) else { break 'l2177 };
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
        'l2183: {
            let Some(l2184) = p.expect(kind::KW_except) else { break 'l2183 };
            let Some(l2185) = p.expect(kind::STAR) else { break 'l2183 };
            let Some(a) = expression_rule(p) else { break 'l2183 };
            let Some(l2186) = p.expect(kind::COMMA) else { break 'l2183 };
            let Some(l2187) = expressions_rule(p) else { break 'l2183 };
            let Some(l2188) = p.expect(kind::KW_as) else { break 'l2183 };
            let Some(l2189) = p.name() else { break 'l2183 };
            let Some(l2190) = p.expect(kind::COLON) else { break 'l2183 };
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
        'l2191: {
            let Some(l2192) = p.expect(kind::KW_except) else { break 'l2191 };
            let Some(l2193) = p.expect(kind::STAR) else { break 'l2191 };
            let Some(l2194) = expression_rule(p) else { break 'l2191 };
            let l2195 = ('l2196: {
                let mark_l2196 = p.mark;
                let bit_l2196 = p.bit();
                if bit_l2196 & 0x4000000000000000000 != 0 {
                    'l2197: {
                        let Some(l2198) = p.expect(kind::KW_as) else { break 'l2197 };
                        let Some(l2199) = p.name() else { break 'l2197 };
                        break 'l2196 Some(());
                    }
                    if p.failed {
                        break 'l2196 None;
                    }
                    p.mark = mark_l2196;
                }
                None
            });
            if p.failed {
                break 'l2191;
            }
            let Some(l2200) = p.expect(kind::NEWLINE) else { break 'l2191 };
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
        'l2201: {
            let Some(l2202) = p.expect(kind::KW_except) else { break 'l2201 };
            let Some(l2203) = p.expect(kind::STAR) else { break 'l2201 };
            let Some(l2204) = ('l2205: {
                let mark_l2205 = p.mark;
                let bit_l2205 = p.bit();
                if bit_l2205 & 0x10 != 0 {
                    'l2206: {
                        let Some(l2207) = p.expect(kind::NEWLINE) else { break 'l2206 };
                        break 'l2205 Some(l2207);
                    }
                    if p.failed {
                        break 'l2205 None;
                    }
                    p.mark = mark_l2205;
                }
                if bit_l2205 & 0x800 != 0 {
                    'l2208: {
                        let Some(l2209) = p.expect(kind::COLON) else { break 'l2208 };
                        break 'l2205 Some(l2209);
                    }
                    if p.failed {
                        break 'l2205 None;
                    }
                    p.mark = mark_l2205;
                }
                None
            }) else {
                break 'l2201;
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
        'l2210: {
            let Some(l2211) = p.expect(kind::KW_except) else { break 'l2210 };
            let Some(l2212) = p.expect(kind::STAR) else { break 'l2210 };
            let Some(l2213) = expression_rule(p) else { break 'l2210 };
            let Some(l2214) = p.expect(kind::KW_as) else { break 'l2210 };
            let Some(a) = expression_rule(p) else { break 'l2210 };
            let Some(l2215) = p.expect(kind::COLON) else { break 'l2210 };
            let Some(l2216) = block_rule(p) else { break 'l2210 };
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
        'l2217: {
            let Some(a) = p.expect(kind::KW_finally) else { break 'l2217 };
            let Some(l2218) = p.expect(kind::COLON) else { break 'l2217 };
            let Some(l2219) = p.expect(kind::NEWLINE) else { break 'l2217 };
            if p.at(kind::INDENT) {
                break 'l2217;
            }
            if p.failed {
                break 'l2217;
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
        'l2220: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2220 };
            let Some(l2221) = expression_rule(p) else { break 'l2220 };
            let l2222 = ('l2223: {
                let mark_l2223 = p.mark;
                let bit_l2223 = p.bit();
                if bit_l2223 & 0x4000000000000000000 != 0 {
                    'l2224: {
                        let Some(l2225) = p.expect(kind::KW_as) else { break 'l2224 };
                        let Some(l2226) = p.name() else { break 'l2224 };
                        break 'l2223 Some(());
                    }
                    if p.failed {
                        break 'l2223 None;
                    }
                    p.mark = mark_l2223;
                }
                None
            });
            if p.failed {
                break 'l2220;
            }
            let Some(l2227) = p.expect(kind::COLON) else { break 'l2220 };
            let Some(l2228) = p.expect(kind::NEWLINE) else { break 'l2220 };
            if p.at(kind::INDENT) {
                break 'l2220;
            }
            if p.failed {
                break 'l2220;
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
        'l2229: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2229 };
            let Some(l2230) = p.expect(kind::COLON) else { break 'l2229 };
            let Some(l2231) = p.expect(kind::NEWLINE) else { break 'l2229 };
            if p.at(kind::INDENT) {
                break 'l2229;
            }
            if p.failed {
                break 'l2229;
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
        'l2232: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2232 };
            let Some(l2233) = p.expect(kind::STAR) else { break 'l2232 };
            let Some(l2234) = expression_rule(p) else { break 'l2232 };
            let l2235 = ('l2236: {
                let mark_l2236 = p.mark;
                let bit_l2236 = p.bit();
                if bit_l2236 & 0x4000000000000000000 != 0 {
                    'l2237: {
                        let Some(l2238) = p.expect(kind::KW_as) else { break 'l2237 };
                        let Some(l2239) = p.name() else { break 'l2237 };
                        break 'l2236 Some(());
                    }
                    if p.failed {
                        break 'l2236 None;
                    }
                    p.mark = mark_l2236;
                }
                None
            });
            if p.failed {
                break 'l2232;
            }
            let Some(l2240) = p.expect(kind::COLON) else { break 'l2232 };
            let Some(l2241) = p.expect(kind::NEWLINE) else { break 'l2232 };
            if p.at(kind::INDENT) {
                break 'l2232;
            }
            if p.failed {
                break 'l2232;
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
        'l2242: {
            let Some(l2243) = p.expect(kind::SK_match) else { break 'l2242 };
            let Some(l2244) = subject_expr_rule(p) else { break 'l2242 };
            let Some(l2245) = p.expect(kind::NEWLINE) else { break 'l2242 };
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
    if bit & 0x800000000000000000000000000 != 0 {
        'l2246: {
            let Some(a) = p.expect(kind::SK_match) else { break 'l2246 };
            let Some(l2247) = subject_expr_rule(p) else { break 'l2246 };
            let Some(l2248) = p.expect(kind::COLON) else { break 'l2246 };
            let Some(l2249) = p.expect(kind::NEWLINE) else { break 'l2246 };
            if p.at(kind::INDENT) {
                break 'l2246;
            }
            if p.failed {
                break 'l2246;
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
        'l2250: {
            let Some(l2251) = p.expect(kind::SK_case) else { break 'l2250 };
            let Some(l2252) = patterns_rule(p) else { break 'l2250 };
            let l2253 = guard_rule(p);
            if p.failed {
                break 'l2250;
            }
            let Some(l2254) = p.expect(kind::NEWLINE) else { break 'l2250 };
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
        'l2255: {
            let Some(a) = p.expect(kind::SK_case) else { break 'l2255 };
            let Some(l2256) = patterns_rule(p) else { break 'l2255 };
            let l2257 = guard_rule(p);
            if p.failed {
                break 'l2255;
            }
            let Some(l2258) = p.expect(kind::COLON) else { break 'l2255 };
            let Some(l2259) = p.expect(kind::NEWLINE) else { break 'l2255 };
            if p.at(kind::INDENT) {
                break 'l2255;
            }
            if p.failed {
                break 'l2255;
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
        'l2260: {
            let Some(l2261) = or_pattern_rule(p) else { break 'l2260 };
            let Some(l2262) = p.expect(kind::KW_as) else { break 'l2260 };
            let Some(a) = p.expect(kind::SK__) else { break 'l2260 };
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
        'l2263: {
            let Some(l2264) = or_pattern_rule(p) else { break 'l2263 };
            let Some(l2265) = p.expect(kind::KW_as) else { break 'l2263 };
            let Some(a) = expression_rule(p) else { break 'l2263 };
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
        'l2266: {
            let Some(l2267) = name_or_attr_rule(p) else { break 'l2266 };
            let Some(l2268) = p.expect(kind::LPAR) else { break 'l2266 };
            let Some(a) = invalid_class_argument_pattern_rule(p) else { break 'l2266 };
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
        'l2269: {
            let l2270 = ('l2271: {
                let mark_l2271 = p.mark;
                let bit_l2271 = p.bit();
                if bit_l2271 & 0x1e00000001c0480000000200828e != 0 {
                    'l2272: {
                        let Some(l2273) = positional_patterns_rule(p) else { break 'l2272 };
                        let Some(l2274) = p.expect(kind::COMMA) else { break 'l2272 };
                        break 'l2271 Some(());
                    }
                    if p.failed {
                        break 'l2271 None;
                    }
                    p.mark = mark_l2271;
                }
                None
            });
            if p.failed {
                break 'l2269;
            }
            let Some(l2275) = keyword_patterns_rule(p) else { break 'l2269 };
            let Some(l2276) = p.expect(kind::COMMA) else { break 'l2269 };
            let Some(a) = positional_patterns_rule(p) else { break 'l2269 };
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
        'l2277: {
            let Some(l2278) = p.expect(kind::KW_if) else { break 'l2277 };
            let Some(l2279) = named_expression_rule(p) else { break 'l2277 };
            let Some(l2280) = p.expect(kind::NEWLINE) else { break 'l2277 };
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
        'l2281: {
            let Some(a) = p.expect(kind::KW_if) else { break 'l2281 };
            let Some(l2282) = named_expression_rule(p) else { break 'l2281 };
            let Some(l2283) = p.expect(kind::COLON) else { break 'l2281 };
            let Some(l2284) = p.expect(kind::NEWLINE) else { break 'l2281 };
            if p.at(kind::INDENT) {
                break 'l2281;
            }
            if p.failed {
                break 'l2281;
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
        'l2285: {
            let Some(l2286) = p.expect(kind::KW_elif) else { break 'l2285 };
            let Some(l2287) = named_expression_rule(p) else { break 'l2285 };
            let Some(l2288) = p.expect(kind::NEWLINE) else { break 'l2285 };
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
        'l2289: {
            let Some(a) = p.expect(kind::KW_elif) else { break 'l2289 };
            let Some(l2290) = named_expression_rule(p) else { break 'l2289 };
            let Some(l2291) = p.expect(kind::COLON) else { break 'l2289 };
            let Some(l2292) = p.expect(kind::NEWLINE) else { break 'l2289 };
            if p.at(kind::INDENT) {
                break 'l2289;
            }
            if p.failed {
                break 'l2289;
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
        'l2293: {
            let Some(a) = p.expect(kind::KW_else) else { break 'l2293 };
            let Some(l2294) = p.expect(kind::COLON) else { break 'l2293 };
            let Some(l2295) = p.expect(kind::NEWLINE) else { break 'l2293 };
            if p.at(kind::INDENT) {
                break 'l2293;
            }
            if p.failed {
                break 'l2293;
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
        'l2296: {
            let Some(l2297) = p.expect(kind::KW_else) else { break 'l2296 };
            let Some(l2298) = p.expect(kind::COLON) else { break 'l2296 };
            let Some(l2299) = block_rule(p) else { break 'l2296 };
            let Some(l2300) = p.expect(kind::KW_elif) else { break 'l2296 };
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
        'l2301: {
            let Some(l2302) = p.expect(kind::KW_while) else { break 'l2301 };
            let Some(l2303) = named_expression_rule(p) else { break 'l2301 };
            let Some(l2304) = p.expect(kind::NEWLINE) else { break 'l2301 };
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
        'l2305: {
            let Some(a) = p.expect(kind::KW_while) else { break 'l2305 };
            let Some(l2306) = named_expression_rule(p) else { break 'l2305 };
            let Some(l2307) = p.expect(kind::COLON) else { break 'l2305 };
            let Some(l2308) = p.expect(kind::NEWLINE) else { break 'l2305 };
            if p.at(kind::INDENT) {
                break 'l2305;
            }
            if p.failed {
                break 'l2305;
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
        'l2309: {
            let l2310 = ('l2311: {
                let mark_l2311 = p.mark;
                let bit_l2311 = p.bit();
                if bit_l2311 & 0x10000000000000000000 != 0 {
                    'l2312: {
                        let Some(l2313) = p.expect(kind::KW_async) else { break 'l2312 };
                        break 'l2311 Some(l2313);
                    }
                    if p.failed {
                        break 'l2311 None;
                    }
                    p.mark = mark_l2311;
                }
                None
            });
            if p.failed {
                break 'l2309;
            }
            let Some(l2314) = p.expect(kind::KW_for) else { break 'l2309 };
            let Some(l2315) = star_targets_rule(p) else { break 'l2309 };
            let Some(l2316) = p.expect(kind::KW_in) else { break 'l2309 };
            let Some(l2317) = star_expressions_rule(p) else { break 'l2309 };
            let Some(l2318) = p.expect(kind::NEWLINE) else { break 'l2309 };
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
        'l2319: {
            let l2320 = ('l2321: {
                let mark_l2321 = p.mark;
                let bit_l2321 = p.bit();
                if bit_l2321 & 0x10000000000000000000 != 0 {
                    'l2322: {
                        let Some(l2323) = p.expect(kind::KW_async) else { break 'l2322 };
                        break 'l2321 Some(l2323);
                    }
                    if p.failed {
                        break 'l2321 None;
                    }
                    p.mark = mark_l2321;
                }
                None
            });
            if p.failed {
                break 'l2319;
            }
            let Some(a) = p.expect(kind::KW_for) else { break 'l2319 };
            let Some(l2324) = star_targets_rule(p) else { break 'l2319 };
            let Some(l2325) = p.expect(kind::KW_in) else { break 'l2319 };
            let Some(l2326) = star_expressions_rule(p) else { break 'l2319 };
            let Some(l2327) = p.expect(kind::COLON) else { break 'l2319 };
            let Some(l2328) = p.expect(kind::NEWLINE) else { break 'l2319 };
            if p.at(kind::INDENT) {
                break 'l2319;
            }
            if p.failed {
                break 'l2319;
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
        'l2329: {
            let l2330 = ('l2331: {
                let mark_l2331 = p.mark;
                let bit_l2331 = p.bit();
                if bit_l2331 & 0x10000000000000000000 != 0 {
                    'l2332: {
                        let Some(l2333) = p.expect(kind::KW_async) else { break 'l2332 };
                        break 'l2331 Some(l2333);
                    }
                    if p.failed {
                        break 'l2331 None;
                    }
                    p.mark = mark_l2331;
                }
                None
            });
            if p.failed {
                break 'l2329;
            }
            let Some(a) = p.expect(kind::KW_def) else { break 'l2329 };
            let Some(l2334) = p.name() else { break 'l2329 };
            let l2335 = ('l2336: {
                let mark_l2336 = p.mark;
                let bit_l2336 = p.bit();
                if bit_l2336 & 0x200 != 0 {
                    'l2337: {
                        let Some(l2338) = type_params_rule(p) else { break 'l2337 };
                        break 'l2336 Some(l2338);
                    }
                    if p.failed {
                        break 'l2336 None;
                    }
                    p.mark = mark_l2336;
                }
                None
            });
            if p.failed {
                break 'l2329;
            }
            let Some(l2339) = p.expect(kind::LPAR) else { break 'l2329 };
            let l2340 = ('l2341: {
                let mark_l2341 = p.mark;
                let bit_l2341 = p.bit();
                if bit_l2341 & 0x1e00000000000000000800030082 != 0 {
                    'l2342: {
                        let Some(l2343) = params_rule(p) else { break 'l2342 };
                        break 'l2341 Some(l2343);
                    }
                    if p.failed {
                        break 'l2341 None;
                    }
                    p.mark = mark_l2341;
                }
                None
            });
            if p.failed {
                break 'l2329;
            }
            let Some(l2344) = p.expect(kind::RPAR) else { break 'l2329 };
            let l2345 = ('l2346: {
                let mark_l2346 = p.mark;
                let bit_l2346 = p.bit();
                if bit_l2346 & 0x8000000000000 != 0 {
                    'l2347: {
                        let Some(l2348) = p.expect(kind::RARROW) else { break 'l2347 };
                        let Some(l2349) = expression_rule(p) else { break 'l2347 };
                        break 'l2346 Some(());
                    }
                    if p.failed {
                        break 'l2346 None;
                    }
                    p.mark = mark_l2346;
                }
                None
            });
            if p.failed {
                break 'l2329;
            }
            let Some(l2350) = p.expect(kind::COLON) else { break 'l2329 };
            let Some(l2351) = p.expect(kind::NEWLINE) else { break 'l2329 };
            if p.at(kind::INDENT) {
                break 'l2329;
            }
            if p.failed {
                break 'l2329;
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
        'l2352: {
            let l2353 = ('l2354: {
                let mark_l2354 = p.mark;
                let bit_l2354 = p.bit();
                if bit_l2354 & 0x10000000000000000000 != 0 {
                    'l2355: {
                        let Some(l2356) = p.expect(kind::KW_async) else { break 'l2355 };
                        break 'l2354 Some(l2356);
                    }
                    if p.failed {
                        break 'l2354 None;
                    }
                    p.mark = mark_l2354;
                }
                None
            });
            if p.failed {
                break 'l2352;
            }
            let Some(l2357) = p.expect(kind::KW_def) else { break 'l2352 };
            let Some(l2358) = p.name() else { break 'l2352 };
            let l2359 = ('l2360: {
                let mark_l2360 = p.mark;
                let bit_l2360 = p.bit();
                if bit_l2360 & 0x200 != 0 {
                    'l2361: {
                        let Some(l2362) = type_params_rule(p) else { break 'l2361 };
                        break 'l2360 Some(l2362);
                    }
                    if p.failed {
                        break 'l2360 None;
                    }
                    p.mark = mark_l2360;
                }
                None
            });
            if p.failed {
                break 'l2352;
            }
            if !p.expect_forced(kind::LPAR, "(") {
                break 'l2352;
            }
            let l2363 = ('l2364: {
                let mark_l2364 = p.mark;
                let bit_l2364 = p.bit();
                if bit_l2364 & 0x1e00000000000000000800030082 != 0 {
                    'l2365: {
                        let Some(l2366) = params_rule(p) else { break 'l2365 };
                        break 'l2364 Some(l2366);
                    }
                    if p.failed {
                        break 'l2364 None;
                    }
                    p.mark = mark_l2364;
                }
                None
            });
            if p.failed {
                break 'l2352;
            }
            let Some(l2367) = p.expect(kind::RPAR) else { break 'l2352 };
            let l2368 = ('l2369: {
                let mark_l2369 = p.mark;
                let bit_l2369 = p.bit();
                if bit_l2369 & 0x8000000000000 != 0 {
                    'l2370: {
                        let Some(l2371) = p.expect(kind::RARROW) else { break 'l2370 };
                        let Some(l2372) = expression_rule(p) else { break 'l2370 };
                        break 'l2369 Some(());
                    }
                    if p.failed {
                        break 'l2369 None;
                    }
                    p.mark = mark_l2369;
                }
                None
            });
            if p.failed {
                break 'l2352;
            }
            if !p.expect_forced(kind::COLON, ":") {
                break 'l2352;
            }
            let l2373 = ('l2374: {
                let mark_l2374 = p.mark;
                let bit_l2374 = p.bit();
                if bit_l2374 & 0x200000000000010 != 0 {
                    'l2375: {
                        let Some(l2376) = func_type_comment_rule(p) else { break 'l2375 };
                        break 'l2374 Some(l2376);
                    }
                    if p.failed {
                        break 'l2374 None;
                    }
                    p.mark = mark_l2374;
                }
                None
            });
            if p.failed {
                break 'l2352;
            }
            let Some(l2377) = block_rule(p) else { break 'l2352 };
            return ({ None });
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
        'l2378: {
            let Some(l2379) = p.expect(kind::KW_class) else { break 'l2378 };
            let Some(l2380) = p.name() else { break 'l2378 };
            let l2381 = ('l2382: {
                let mark_l2382 = p.mark;
                let bit_l2382 = p.bit();
                if bit_l2382 & 0x200 != 0 {
                    'l2383: {
                        let Some(l2384) = type_params_rule(p) else { break 'l2383 };
                        break 'l2382 Some(l2384);
                    }
                    if p.failed {
                        break 'l2382 None;
                    }
                    p.mark = mark_l2382;
                }
                None
            });
            if p.failed {
                break 'l2378;
            }
            let l2385 = ('l2386: {
                let mark_l2386 = p.mark;
                let bit_l2386 = p.bit();
                if bit_l2386 & 0x80 != 0 {
                    'l2387: {
                        let Some(l2388) = p.expect(kind::LPAR) else { break 'l2387 };
                        let l2389 = ('l2390: {
                            let mark_l2390 = p.mark;
                            let bit_l2390 = p.bit();
                            if bit_l2390 & 0x1e05400161c0481000088201c28e != 0 {
                                'l2391: {
                                    let Some(l2392) = arguments_rule(p) else { break 'l2391 };
                                    break 'l2390 Some(l2392);
                                }
                                if p.failed {
                                    break 'l2390 None;
                                }
                                p.mark = mark_l2390;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2387;
                        }
                        let Some(l2393) = p.expect(kind::RPAR) else { break 'l2387 };
                        break 'l2386 Some(());
                    }
                    if p.failed {
                        break 'l2386 None;
                    }
                    p.mark = mark_l2386;
                }
                None
            });
            if p.failed {
                break 'l2378;
            }
            let Some(l2394) = p.expect(kind::NEWLINE) else { break 'l2378 };
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
        'l2395: {
            let Some(a) = p.expect(kind::KW_class) else { break 'l2395 };
            let Some(l2396) = p.name() else { break 'l2395 };
            let l2397 = ('l2398: {
                let mark_l2398 = p.mark;
                let bit_l2398 = p.bit();
                if bit_l2398 & 0x200 != 0 {
                    'l2399: {
                        let Some(l2400) = type_params_rule(p) else { break 'l2399 };
                        break 'l2398 Some(l2400);
                    }
                    if p.failed {
                        break 'l2398 None;
                    }
                    p.mark = mark_l2398;
                }
                None
            });
            if p.failed {
                break 'l2395;
            }
            let l2401 = ('l2402: {
                let mark_l2402 = p.mark;
                let bit_l2402 = p.bit();
                if bit_l2402 & 0x80 != 0 {
                    'l2403: {
                        let Some(l2404) = p.expect(kind::LPAR) else { break 'l2403 };
                        let l2405 = ('l2406: {
                            let mark_l2406 = p.mark;
                            let bit_l2406 = p.bit();
                            if bit_l2406 & 0x1e05400161c0481000088201c28e != 0 {
                                'l2407: {
                                    let Some(l2408) = arguments_rule(p) else { break 'l2407 };
                                    break 'l2406 Some(l2408);
                                }
                                if p.failed {
                                    break 'l2406 None;
                                }
                                p.mark = mark_l2406;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2403;
                        }
                        let Some(l2409) = p.expect(kind::RPAR) else { break 'l2403 };
                        break 'l2402 Some(());
                    }
                    if p.failed {
                        break 'l2402 None;
                    }
                    p.mark = mark_l2402;
                }
                None
            });
            if p.failed {
                break 'l2395;
            }
            let Some(l2410) = p.expect(kind::COLON) else { break 'l2395 };
            let Some(l2411) = p.expect(kind::NEWLINE) else { break 'l2395 };
            if p.at(kind::INDENT) {
                break 'l2395;
            }
            if p.failed {
                break 'l2395;
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
        'l2412: {
            let mut l2413 = Vec::new();
            let mut l2414 = p.mark;
            while let Some(element) = double_starred_kvpair_rule(p) {
                l2413.push(element);
                l2414 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2414;
            if p.failed || l2413.is_empty() {
                break 'l2412;
            }
            let Some(l2415) = p.expect(kind::COMMA) else { break 'l2412 };
            let Some(l2416) = invalid_kvpair_rule(p) else { break 'l2412 };
            return Some(());
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l2417: {
            let Some(l2418) = expression_rule(p) else { break 'l2417 };
            let Some(l2419) = p.expect(kind::COLON) else { break 'l2417 };
            let Some(a) = p.expect(kind::STAR) else { break 'l2417 };
            let Some(l2420) = bitwise_or_rule(p) else { break 'l2417 };
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
        'l2421: {
            let Some(l2422) = expression_rule(p) else { break 'l2421 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2421 };
            let l2423 = p.mark;
            let matched = ('l2424: {
                let mark_l2424 = p.mark;
                let bit_l2424 = p.bit();
                if bit_l2424 & 0x4000000 != 0 {
                    'l2425: {
                        let Some(l2426) = p.expect(kind::RBRACE) else { break 'l2425 };
                        break 'l2424 Some(l2426);
                    }
                    if p.failed {
                        break 'l2424 None;
                    }
                    p.mark = mark_l2424;
                }
                if bit_l2424 & 0x1000 != 0 {
                    'l2427: {
                        let Some(l2428) = p.expect(kind::COMMA) else { break 'l2427 };
                        break 'l2424 Some(l2428);
                    }
                    if p.failed {
                        break 'l2424 None;
                    }
                    p.mark = mark_l2424;
                }
                None
            })
            .is_some();
            p.mark = l2423;
            if !matched {
                break 'l2421;
            }
            if p.failed {
                break 'l2421;
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
        'l2429: {
            let Some(a) = expression_rule(p) else { break 'l2429 };
            if p.at(kind::COLON) {
                break 'l2429;
            }
            if p.failed {
                break 'l2429;
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
        'l2430: {
            let Some(l2431) = expression_rule(p) else { break 'l2430 };
            let Some(l2432) = p.expect(kind::COLON) else { break 'l2430 };
            let Some(a) = p.expect(kind::STAR) else { break 'l2430 };
            let Some(l2433) = bitwise_or_rule(p) else { break 'l2430 };
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
        'l2434: {
            let Some(l2435) = expression_rule(p) else { break 'l2434 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2434 };
            let l2436 = p.mark;
            let matched = ('l2437: {
                let mark_l2437 = p.mark;
                let bit_l2437 = p.bit();
                if bit_l2437 & 0x4000000 != 0 {
                    'l2438: {
                        let Some(l2439) = p.expect(kind::RBRACE) else { break 'l2438 };
                        break 'l2437 Some(l2439);
                    }
                    if p.failed {
                        break 'l2437 None;
                    }
                    p.mark = mark_l2437;
                }
                if bit_l2437 & 0x1000 != 0 {
                    'l2440: {
                        let Some(l2441) = p.expect(kind::COMMA) else { break 'l2440 };
                        break 'l2437 Some(l2441);
                    }
                    if p.failed {
                        break 'l2437 None;
                    }
                    p.mark = mark_l2437;
                }
                None
            })
            .is_some();
            p.mark = l2436;
            if !matched {
                break 'l2434;
            }
            if p.failed {
                break 'l2434;
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
        'l2442: {
            let Some(a) = p.expect(kind::STAR) else { break 'l2442 };
            let Some(l2443) = expression_rule(p) else { break 'l2442 };
            let Some(l2444) = p.expect(kind::EQUAL) else { break 'l2442 };
            let Some(b) = expression_rule(p) else { break 'l2442 };
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
        'l2445: {
            let Some(l2446) = p.expect(kind::STAR) else { break 'l2445 };
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
        'l2447: {
            let Some(l2448) = p.expect(kind::LBRACE) else { break 'l2447 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l2447 };
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
        'l2449: {
            let Some(l2450) = p.expect(kind::LBRACE) else { break 'l2449 };
            let Some(a) = p.expect(kind::EXCLAMATION) else { break 'l2449 };
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
        'l2451: {
            let Some(l2452) = p.expect(kind::LBRACE) else { break 'l2451 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2451 };
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
        'l2453: {
            let Some(l2454) = p.expect(kind::LBRACE) else { break 'l2453 };
            let Some(a) = p.expect(kind::RBRACE) else { break 'l2453 };
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
        'l2455: {
            let Some(l2456) = p.expect(kind::LBRACE) else { break 'l2455 };
            let l2457 = p.mark;
            let matched = annotated_rhs_rule(p).is_some();
            p.mark = l2457;
            if matched {
                break 'l2455;
            }
            if p.failed {
                break 'l2455;
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
        'l2458: {
            let Some(l2459) = p.expect(kind::LBRACE) else { break 'l2458 };
            let Some(l2460) = annotated_rhs_rule(p) else { break 'l2458 };
            let l2461 = p.mark;
            let matched = ('l2462: {
                let mark_l2462 = p.mark;
                let bit_l2462 = p.bit();
                if bit_l2462 & 0x400000 != 0 {
                    'l2463: {
                        let Some(l2464) = p.expect(kind::EQUAL) else { break 'l2463 };
                        break 'l2462 Some(l2464);
                    }
                    if p.failed {
                        break 'l2462 None;
                    }
                    p.mark = mark_l2462;
                }
                if bit_l2462 & 0x40000000000000 != 0 {
                    'l2465: {
                        let Some(l2466) = p.expect(kind::EXCLAMATION) else { break 'l2465 };
                        break 'l2462 Some(l2466);
                    }
                    if p.failed {
                        break 'l2462 None;
                    }
                    p.mark = mark_l2462;
                }
                if bit_l2462 & 0x800 != 0 {
                    'l2467: {
                        let Some(l2468) = p.expect(kind::COLON) else { break 'l2467 };
                        break 'l2462 Some(l2468);
                    }
                    if p.failed {
                        break 'l2462 None;
                    }
                    p.mark = mark_l2462;
                }
                if bit_l2462 & 0x4000000 != 0 {
                    'l2469: {
                        let Some(l2470) = p.expect(kind::RBRACE) else { break 'l2469 };
                        break 'l2462 Some(l2470);
                    }
                    if p.failed {
                        break 'l2462 None;
                    }
                    p.mark = mark_l2462;
                }
                None
            })
            .is_some();
            p.mark = l2461;
            if matched {
                break 'l2458;
            }
            if p.failed {
                break 'l2458;
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
        'l2471: {
            let Some(l2472) = p.expect(kind::LBRACE) else { break 'l2471 };
            let Some(l2473) = annotated_rhs_rule(p) else { break 'l2471 };
            let Some(l2474) = p.expect(kind::EQUAL) else { break 'l2471 };
            let l2475 = p.mark;
            let matched = ('l2476: {
                let mark_l2476 = p.mark;
                let bit_l2476 = p.bit();
                if bit_l2476 & 0x40000000000000 != 0 {
                    'l2477: {
                        let Some(l2478) = p.expect(kind::EXCLAMATION) else { break 'l2477 };
                        break 'l2476 Some(l2478);
                    }
                    if p.failed {
                        break 'l2476 None;
                    }
                    p.mark = mark_l2476;
                }
                if bit_l2476 & 0x800 != 0 {
                    'l2479: {
                        let Some(l2480) = p.expect(kind::COLON) else { break 'l2479 };
                        break 'l2476 Some(l2480);
                    }
                    if p.failed {
                        break 'l2476 None;
                    }
                    p.mark = mark_l2476;
                }
                if bit_l2476 & 0x4000000 != 0 {
                    'l2481: {
                        let Some(l2482) = p.expect(kind::RBRACE) else { break 'l2481 };
                        break 'l2476 Some(l2482);
                    }
                    if p.failed {
                        break 'l2476 None;
                    }
                    p.mark = mark_l2476;
                }
                None
            })
            .is_some();
            p.mark = l2475;
            if matched {
                break 'l2471;
            }
            if p.failed {
                break 'l2471;
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
        'l2483: {
            let Some(l2484) = p.expect(kind::LBRACE) else { break 'l2483 };
            let Some(l2485) = annotated_rhs_rule(p) else { break 'l2483 };
            let l2486 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2483;
            }
            let Some(l2487) = invalid_fstring_conversion_character_rule(p) else { break 'l2483 };
            return ({ None });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2488: {
            let Some(l2489) = p.expect(kind::LBRACE) else { break 'l2488 };
            let Some(l2490) = annotated_rhs_rule(p) else { break 'l2488 };
            let l2491 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2488;
            }
            let l2492 = ('l2493: {
                let mark_l2493 = p.mark;
                let bit_l2493 = p.bit();
                if bit_l2493 & 0x40000000000000 != 0 {
                    'l2494: {
                        let Some(l2495) = p.expect(kind::EXCLAMATION) else { break 'l2494 };
                        let Some(l2496) = p.name() else { break 'l2494 };
                        break 'l2493 Some(());
                    }
                    if p.failed {
                        break 'l2493 None;
                    }
                    p.mark = mark_l2493;
                }
                None
            });
            if p.failed {
                break 'l2488;
            }
            let l2497 = p.mark;
            let matched = ('l2498: {
                let mark_l2498 = p.mark;
                let bit_l2498 = p.bit();
                if bit_l2498 & 0x800 != 0 {
                    'l2499: {
                        let Some(l2500) = p.expect(kind::COLON) else { break 'l2499 };
                        break 'l2498 Some(l2500);
                    }
                    if p.failed {
                        break 'l2498 None;
                    }
                    p.mark = mark_l2498;
                }
                if bit_l2498 & 0x4000000 != 0 {
                    'l2501: {
                        let Some(l2502) = p.expect(kind::RBRACE) else { break 'l2501 };
                        break 'l2498 Some(l2502);
                    }
                    if p.failed {
                        break 'l2498 None;
                    }
                    p.mark = mark_l2498;
                }
                None
            })
            .is_some();
            p.mark = l2497;
            if matched {
                break 'l2488;
            }
            if p.failed {
                break 'l2488;
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
        'l2503: {
            let Some(l2504) = p.expect(kind::LBRACE) else { break 'l2503 };
            let Some(l2505) = annotated_rhs_rule(p) else { break 'l2503 };
            let l2506 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2503;
            }
            let l2507 = ('l2508: {
                let mark_l2508 = p.mark;
                let bit_l2508 = p.bit();
                if bit_l2508 & 0x40000000000000 != 0 {
                    'l2509: {
                        let Some(l2510) = p.expect(kind::EXCLAMATION) else { break 'l2509 };
                        let Some(l2511) = p.name() else { break 'l2509 };
                        break 'l2508 Some(());
                    }
                    if p.failed {
                        break 'l2508 None;
                    }
                    p.mark = mark_l2508;
                }
                None
            });
            if p.failed {
                break 'l2503;
            }
            let Some(l2512) = p.expect(kind::COLON) else { break 'l2503 };
            let mut l2513 = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                l2513.push(element);
            }
            if p.failed {
                break 'l2503;
            }
            if p.at(kind::RBRACE) {
                break 'l2503;
            }
            if p.failed {
                break 'l2503;
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
        'l2514: {
            let Some(l2515) = p.expect(kind::LBRACE) else { break 'l2514 };
            let Some(l2516) = annotated_rhs_rule(p) else { break 'l2514 };
            let l2517 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2514;
            }
            let l2518 = ('l2519: {
                let mark_l2519 = p.mark;
                let bit_l2519 = p.bit();
                if bit_l2519 & 0x40000000000000 != 0 {
                    'l2520: {
                        let Some(l2521) = p.expect(kind::EXCLAMATION) else { break 'l2520 };
                        let Some(l2522) = p.name() else { break 'l2520 };
                        break 'l2519 Some(());
                    }
                    if p.failed {
                        break 'l2519 None;
                    }
                    p.mark = mark_l2519;
                }
                None
            });
            if p.failed {
                break 'l2514;
            }
            if p.at(kind::RBRACE) {
                break 'l2514;
            }
            if p.failed {
                break 'l2514;
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
        'l2523: {
            let Some(l2524) = p.expect(kind::EXCLAMATION) else { break 'l2523 };
            let l2525 = p.mark;
            let matched = ('l2526: {
                let mark_l2526 = p.mark;
                let bit_l2526 = p.bit();
                if bit_l2526 & 0x800 != 0 {
                    'l2527: {
                        let Some(l2528) = p.expect(kind::COLON) else { break 'l2527 };
                        break 'l2526 Some(l2528);
                    }
                    if p.failed {
                        break 'l2526 None;
                    }
                    p.mark = mark_l2526;
                }
                if bit_l2526 & 0x4000000 != 0 {
                    'l2529: {
                        let Some(l2530) = p.expect(kind::RBRACE) else { break 'l2529 };
                        break 'l2526 Some(l2530);
                    }
                    if p.failed {
                        break 'l2526 None;
                    }
                    p.mark = mark_l2526;
                }
                None
            })
            .is_some();
            p.mark = l2525;
            if !matched {
                break 'l2523;
            }
            if p.failed {
                break 'l2523;
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
        'l2531: {
            let Some(l2532) = p.expect(kind::EXCLAMATION) else { break 'l2531 };
            if (p.bit() & kind::NAMES != 0) {
                break 'l2531;
            }
            if p.failed {
                break 'l2531;
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
        'l2533: {
            let Some(l2534) = p.expect(kind::LBRACE) else { break 'l2533 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l2533 };
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
        'l2535: {
            let Some(l2536) = p.expect(kind::LBRACE) else { break 'l2535 };
            let Some(a) = p.expect(kind::EXCLAMATION) else { break 'l2535 };
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
        'l2537: {
            let Some(l2538) = p.expect(kind::LBRACE) else { break 'l2537 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2537 };
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
        'l2539: {
            let Some(l2540) = p.expect(kind::LBRACE) else { break 'l2539 };
            let Some(a) = p.expect(kind::RBRACE) else { break 'l2539 };
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
        'l2541: {
            let Some(l2542) = p.expect(kind::LBRACE) else { break 'l2541 };
            let l2543 = p.mark;
            let matched = annotated_rhs_rule(p).is_some();
            p.mark = l2543;
            if matched {
                break 'l2541;
            }
            if p.failed {
                break 'l2541;
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
        'l2544: {
            let Some(l2545) = p.expect(kind::LBRACE) else { break 'l2544 };
            let Some(l2546) = annotated_rhs_rule(p) else { break 'l2544 };
            let l2547 = p.mark;
            let matched = ('l2548: {
                let mark_l2548 = p.mark;
                let bit_l2548 = p.bit();
                if bit_l2548 & 0x400000 != 0 {
                    'l2549: {
                        let Some(l2550) = p.expect(kind::EQUAL) else { break 'l2549 };
                        break 'l2548 Some(l2550);
                    }
                    if p.failed {
                        break 'l2548 None;
                    }
                    p.mark = mark_l2548;
                }
                if bit_l2548 & 0x40000000000000 != 0 {
                    'l2551: {
                        let Some(l2552) = p.expect(kind::EXCLAMATION) else { break 'l2551 };
                        break 'l2548 Some(l2552);
                    }
                    if p.failed {
                        break 'l2548 None;
                    }
                    p.mark = mark_l2548;
                }
                if bit_l2548 & 0x800 != 0 {
                    'l2553: {
                        let Some(l2554) = p.expect(kind::COLON) else { break 'l2553 };
                        break 'l2548 Some(l2554);
                    }
                    if p.failed {
                        break 'l2548 None;
                    }
                    p.mark = mark_l2548;
                }
                if bit_l2548 & 0x4000000 != 0 {
                    'l2555: {
                        let Some(l2556) = p.expect(kind::RBRACE) else { break 'l2555 };
                        break 'l2548 Some(l2556);
                    }
                    if p.failed {
                        break 'l2548 None;
                    }
                    p.mark = mark_l2548;
                }
                None
            })
            .is_some();
            p.mark = l2547;
            if matched {
                break 'l2544;
            }
            if p.failed {
                break 'l2544;
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
        'l2557: {
            let Some(l2558) = p.expect(kind::LBRACE) else { break 'l2557 };
            let Some(l2559) = annotated_rhs_rule(p) else { break 'l2557 };
            let Some(l2560) = p.expect(kind::EQUAL) else { break 'l2557 };
            let l2561 = p.mark;
            let matched = ('l2562: {
                let mark_l2562 = p.mark;
                let bit_l2562 = p.bit();
                if bit_l2562 & 0x40000000000000 != 0 {
                    'l2563: {
                        let Some(l2564) = p.expect(kind::EXCLAMATION) else { break 'l2563 };
                        break 'l2562 Some(l2564);
                    }
                    if p.failed {
                        break 'l2562 None;
                    }
                    p.mark = mark_l2562;
                }
                if bit_l2562 & 0x800 != 0 {
                    'l2565: {
                        let Some(l2566) = p.expect(kind::COLON) else { break 'l2565 };
                        break 'l2562 Some(l2566);
                    }
                    if p.failed {
                        break 'l2562 None;
                    }
                    p.mark = mark_l2562;
                }
                if bit_l2562 & 0x4000000 != 0 {
                    'l2567: {
                        let Some(l2568) = p.expect(kind::RBRACE) else { break 'l2567 };
                        break 'l2562 Some(l2568);
                    }
                    if p.failed {
                        break 'l2562 None;
                    }
                    p.mark = mark_l2562;
                }
                None
            })
            .is_some();
            p.mark = l2561;
            if matched {
                break 'l2557;
            }
            if p.failed {
                break 'l2557;
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
        'l2569: {
            let Some(l2570) = p.expect(kind::LBRACE) else { break 'l2569 };
            let Some(l2571) = annotated_rhs_rule(p) else { break 'l2569 };
            let l2572 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2569;
            }
            let Some(l2573) = invalid_tstring_conversion_character_rule(p) else { break 'l2569 };
            return ({ None });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2574: {
            let Some(l2575) = p.expect(kind::LBRACE) else { break 'l2574 };
            let Some(l2576) = annotated_rhs_rule(p) else { break 'l2574 };
            let l2577 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2574;
            }
            let l2578 = ('l2579: {
                let mark_l2579 = p.mark;
                let bit_l2579 = p.bit();
                if bit_l2579 & 0x40000000000000 != 0 {
                    'l2580: {
                        let Some(l2581) = p.expect(kind::EXCLAMATION) else { break 'l2580 };
                        let Some(l2582) = p.name() else { break 'l2580 };
                        break 'l2579 Some(());
                    }
                    if p.failed {
                        break 'l2579 None;
                    }
                    p.mark = mark_l2579;
                }
                None
            });
            if p.failed {
                break 'l2574;
            }
            let l2583 = p.mark;
            let matched = ('l2584: {
                let mark_l2584 = p.mark;
                let bit_l2584 = p.bit();
                if bit_l2584 & 0x800 != 0 {
                    'l2585: {
                        let Some(l2586) = p.expect(kind::COLON) else { break 'l2585 };
                        break 'l2584 Some(l2586);
                    }
                    if p.failed {
                        break 'l2584 None;
                    }
                    p.mark = mark_l2584;
                }
                if bit_l2584 & 0x4000000 != 0 {
                    'l2587: {
                        let Some(l2588) = p.expect(kind::RBRACE) else { break 'l2587 };
                        break 'l2584 Some(l2588);
                    }
                    if p.failed {
                        break 'l2584 None;
                    }
                    p.mark = mark_l2584;
                }
                None
            })
            .is_some();
            p.mark = l2583;
            if matched {
                break 'l2574;
            }
            if p.failed {
                break 'l2574;
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
        'l2589: {
            let Some(l2590) = p.expect(kind::LBRACE) else { break 'l2589 };
            let Some(l2591) = annotated_rhs_rule(p) else { break 'l2589 };
            let l2592 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2589;
            }
            let l2593 = ('l2594: {
                let mark_l2594 = p.mark;
                let bit_l2594 = p.bit();
                if bit_l2594 & 0x40000000000000 != 0 {
                    'l2595: {
                        let Some(l2596) = p.expect(kind::EXCLAMATION) else { break 'l2595 };
                        let Some(l2597) = p.name() else { break 'l2595 };
                        break 'l2594 Some(());
                    }
                    if p.failed {
                        break 'l2594 None;
                    }
                    p.mark = mark_l2594;
                }
                None
            });
            if p.failed {
                break 'l2589;
            }
            let Some(l2598) = p.expect(kind::COLON) else { break 'l2589 };
            let mut l2599 = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                l2599.push(element);
            }
            if p.failed {
                break 'l2589;
            }
            if p.at(kind::RBRACE) {
                break 'l2589;
            }
            if p.failed {
                break 'l2589;
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
        'l2600: {
            let Some(l2601) = p.expect(kind::LBRACE) else { break 'l2600 };
            let Some(l2602) = annotated_rhs_rule(p) else { break 'l2600 };
            let l2603 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2600;
            }
            let l2604 = ('l2605: {
                let mark_l2605 = p.mark;
                let bit_l2605 = p.bit();
                if bit_l2605 & 0x40000000000000 != 0 {
                    'l2606: {
                        let Some(l2607) = p.expect(kind::EXCLAMATION) else { break 'l2606 };
                        let Some(l2608) = p.name() else { break 'l2606 };
                        break 'l2605 Some(());
                    }
                    if p.failed {
                        break 'l2605 None;
                    }
                    p.mark = mark_l2605;
                }
                None
            });
            if p.failed {
                break 'l2600;
            }
            if p.at(kind::RBRACE) {
                break 'l2600;
            }
            if p.failed {
                break 'l2600;
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
        'l2609: {
            let Some(l2610) = p.expect(kind::EXCLAMATION) else { break 'l2609 };
            let l2611 = p.mark;
            let matched = ('l2612: {
                let mark_l2612 = p.mark;
                let bit_l2612 = p.bit();
                if bit_l2612 & 0x800 != 0 {
                    'l2613: {
                        let Some(l2614) = p.expect(kind::COLON) else { break 'l2613 };
                        break 'l2612 Some(l2614);
                    }
                    if p.failed {
                        break 'l2612 None;
                    }
                    p.mark = mark_l2612;
                }
                if bit_l2612 & 0x4000000 != 0 {
                    'l2615: {
                        let Some(l2616) = p.expect(kind::RBRACE) else { break 'l2615 };
                        break 'l2612 Some(l2616);
                    }
                    if p.failed {
                        break 'l2612 None;
                    }
                    p.mark = mark_l2612;
                }
                None
            })
            .is_some();
            p.mark = l2611;
            if !matched {
                break 'l2609;
            }
            if p.failed {
                break 'l2609;
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
        'l2617: {
            let Some(l2618) = p.expect(kind::EXCLAMATION) else { break 'l2617 };
            if (p.bit() & kind::NAMES != 0) {
                break 'l2617;
            }
            if p.failed {
                break 'l2617;
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
        'l2619: {
            let mut a = Vec::new();
            while let Some(element) = ('l2620: {
                let mark_l2620 = p.mark;
                let bit_l2620 = p.bit();
                if bit_l2620 & 0x800000000000000 != 0 {
                    'l2621: {
                        let Some(l2622) = fstring_rule(p) else { break 'l2621 };
                        break 'l2620 Some(l2622);
                    }
                    if p.failed {
                        break 'l2620 None;
                    }
                    p.mark = mark_l2620;
                }
                if bit_l2620 & 0x8 != 0 {
                    'l2623: {
                        let Some(l2624) = string_rule(p) else { break 'l2623 };
                        break 'l2620 Some(l2624);
                    }
                    if p.failed {
                        break 'l2620 None;
                    }
                    p.mark = mark_l2620;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l2619;
            }
            if a.is_empty() {
                break 'l2619;
            }
            let Some(b) = tstring_rule(p) else { break 'l2619 };
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
        'l2625: {
            let mut a = Vec::new();
            while let Some(element) = tstring_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l2625;
            }
            if a.is_empty() {
                break 'l2625;
            }
            let Some(b) = ('l2626: {
                let mark_l2626 = p.mark;
                let bit_l2626 = p.bit();
                if bit_l2626 & 0x800000000000000 != 0 {
                    'l2627: {
                        let Some(l2628) = fstring_rule(p) else { break 'l2627 };
                        break 'l2626 Some(l2628);
                    }
                    if p.failed {
                        break 'l2626 None;
                    }
                    p.mark = mark_l2626;
                }
                if bit_l2626 & 0x8 != 0 {
                    'l2629: {
                        let Some(l2630) = string_rule(p) else { break 'l2629 };
                        break 'l2626 Some(l2630);
                    }
                    if p.failed {
                        break 'l2626 None;
                    }
                    p.mark = mark_l2626;
                }
                None
            }) else {
                break 'l2625;
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
        'l2631: {
            let Some(l2632) = sum_rule(p) else { break 'l2631 };
            let Some(l2633) = ('l2634: {
                let mark_l2634 = p.mark;
                let bit_l2634 = p.bit();
                if bit_l2634 & 0x4000 != 0 {
                    'l2635: {
                        let Some(l2636) = p.expect(kind::PLUS) else { break 'l2635 };
                        break 'l2634 Some(l2636);
                    }
                    if p.failed {
                        break 'l2634 None;
                    }
                    p.mark = mark_l2634;
                }
                if bit_l2634 & 0x8000 != 0 {
                    'l2637: {
                        let Some(l2638) = p.expect(kind::MINUS) else { break 'l2637 };
                        break 'l2634 Some(l2638);
                    }
                    if p.failed {
                        break 'l2634 None;
                    }
                    p.mark = mark_l2634;
                }
                if bit_l2634 & 0x10000 != 0 {
                    'l2639: {
                        let Some(l2640) = p.expect(kind::STAR) else { break 'l2639 };
                        break 'l2634 Some(l2640);
                    }
                    if p.failed {
                        break 'l2634 None;
                    }
                    p.mark = mark_l2634;
                }
                if bit_l2634 & 0x20000 != 0 {
                    'l2641: {
                        let Some(l2642) = p.expect(kind::SLASH) else { break 'l2641 };
                        break 'l2634 Some(l2642);
                    }
                    if p.failed {
                        break 'l2634 None;
                    }
                    p.mark = mark_l2634;
                }
                if bit_l2634 & 0x1000000 != 0 {
                    'l2643: {
                        let Some(l2644) = p.expect(kind::PERCENT) else { break 'l2643 };
                        break 'l2634 Some(l2644);
                    }
                    if p.failed {
                        break 'l2634 None;
                    }
                    p.mark = mark_l2634;
                }
                if bit_l2634 & 0x800000000000 != 0 {
                    'l2645: {
                        let Some(l2646) = p.expect(kind::DOUBLESLASH) else { break 'l2645 };
                        break 'l2634 Some(l2646);
                    }
                    if p.failed {
                        break 'l2634 None;
                    }
                    p.mark = mark_l2634;
                }
                if bit_l2634 & 0x2000000000000 != 0 {
                    'l2647: {
                        let Some(l2648) = p.expect(kind::AT) else { break 'l2647 };
                        break 'l2634 Some(l2648);
                    }
                    if p.failed {
                        break 'l2634 None;
                    }
                    p.mark = mark_l2634;
                }
                None
            }) else {
                break 'l2631;
            };
            let Some(a) = p.expect(kind::KW_not) else { break 'l2631 };
            let Some(b) = inversion_rule(p) else { break 'l2631 };
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
        'l2649: {
            let Some(l2650) = ('l2651: {
                let mark_l2651 = p.mark;
                let bit_l2651 = p.bit();
                if bit_l2651 & 0x4000 != 0 {
                    'l2652: {
                        let Some(l2653) = p.expect(kind::PLUS) else { break 'l2652 };
                        break 'l2651 Some(l2653);
                    }
                    if p.failed {
                        break 'l2651 None;
                    }
                    p.mark = mark_l2651;
                }
                if bit_l2651 & 0x8000 != 0 {
                    'l2654: {
                        let Some(l2655) = p.expect(kind::MINUS) else { break 'l2654 };
                        break 'l2651 Some(l2655);
                    }
                    if p.failed {
                        break 'l2651 None;
                    }
                    p.mark = mark_l2651;
                }
                if bit_l2651 & 0x80000000 != 0 {
                    'l2656: {
                        let Some(l2657) = p.expect(kind::TILDE) else { break 'l2656 };
                        break 'l2651 Some(l2657);
                    }
                    if p.failed {
                        break 'l2651 None;
                    }
                    p.mark = mark_l2651;
                }
                None
            }) else {
                break 'l2649;
            };
            let Some(a) = p.expect(kind::KW_not) else { break 'l2649 };
            let Some(b) = factor_rule(p) else { break 'l2649 };
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
        'l2658: {
            let Some(l2659) = p.expect(kind::LSQB) else { break 'l2658 };
            let Some(t) = p.expect(kind::RSQB) else { break 'l2658 };
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
