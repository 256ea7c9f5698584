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
    if bit & 0x20000000 != 0 {
        'l906: {
            let Some(l907) = p.expect(kind::LESSEQUAL) else { break 'l906 };
            let Some(a) = bitwise_or_rule(p) else { break 'l906 };
            return Some({ (CmpOp::LtE, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000 != 0 {
        'l908: {
            let Some(l909) = p.expect(kind::LESS) else { break 'l908 };
            let Some(a) = bitwise_or_rule(p) else { break 'l908 };
            return Some({ (CmpOp::Lt, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000 != 0 {
        'l910: {
            let Some(l911) = p.expect(kind::GREATEREQUAL) else { break 'l910 };
            let Some(a) = bitwise_or_rule(p) else { break 'l910 };
            return Some({ (CmpOp::GtE, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000 != 0 {
        'l912: {
            let Some(l913) = p.expect(kind::GREATER) else { break 'l912 };
            let Some(a) = bitwise_or_rule(p) else { break 'l912 };
            return Some({ (CmpOp::Gt, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000000000 != 0 {
        'l914: {
            let Some(l915) = p.expect(kind::KW_not) else { break 'l914 };
            let Some(l916) = p.expect(kind::KW_in) else { break 'l914 };
            let Some(a) = bitwise_or_rule(p) else { break 'l914 };
            return Some({ (CmpOp::NotIn, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000000000000000 != 0 {
        'l917: {
            let Some(l918) = p.expect(kind::KW_in) else { break 'l917 };
            let Some(a) = bitwise_or_rule(p) else { break 'l917 };
            return Some({ (CmpOp::In, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000000 != 0 {
        'l919: {
            let Some(l920) = p.expect(kind::KW_is) else { break 'l919 };
            let Some(l921) = p.expect(kind::KW_not) else { break 'l919 };
            let Some(a) = bitwise_or_rule(p) else { break 'l919 };
            return Some({ (CmpOp::IsNot, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000000 != 0 {
        'l922: {
            let Some(l923) = p.expect(kind::KW_is) else { break 'l922 };
            let Some(a) = bitwise_or_rule(p) else { break 'l922 };
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
    let base: Option<E> = 'l924: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l925: {
                let Some(l926) = bitwise_xor_rule(p) else { break 'l925 };
                break 'l924 Some(l926);
            }
            if p.failed {
                break 'l924 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l927: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x40000 != 0 {
            'l928: {
                let Some(l929) = p.expect(kind::VBAR) else { break 'l928 };
                let Some(b) = bitwise_xor_rule(p) else { break 'l928 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::BitOr, b, range);
                continue 'l927;
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
    let base: Option<E> = 'l930: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l931: {
                let Some(l932) = bitwise_and_rule(p) else { break 'l931 };
                break 'l930 Some(l932);
            }
            if p.failed {
                break 'l930 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l933: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x100000000 != 0 {
            'l934: {
                let Some(l935) = p.expect(kind::CIRCUMFLEX) else { break 'l934 };
                let Some(b) = bitwise_and_rule(p) else { break 'l934 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::BitXor, b, range);
                continue 'l933;
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
    let base: Option<E> = 'l936: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l937: {
                let Some(l938) = shift_expr_rule(p) else { break 'l937 };
                break 'l936 Some(l938);
            }
            if p.failed {
                break 'l936 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l939: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x80000 != 0 {
            'l940: {
                let Some(l941) = p.expect(kind::AMPER) else { break 'l940 };
                let Some(b) = shift_expr_rule(p) else { break 'l940 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::BitAnd, b, range);
                continue 'l939;
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
    let base: Option<E> = 'l942: {
        if p.call_invalid && bit & 0x1e00000021c0481000008200c28e != 0 {
            'l943: {
                let Some(l944) = invalid_arithmetic_rule(p) else { break 'l943 };
                break 'l942 None;
            }
            if p.failed {
                break 'l942 None;
            }
            p.mark = mark;
        }
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l945: {
                let Some(l946) = sum_rule(p) else { break 'l945 };
                break 'l942 Some(l946);
            }
            if p.failed {
                break 'l942 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l947: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x200000000 != 0 {
            'l948: {
                let Some(l949) = p.expect(kind::LEFTSHIFT) else { break 'l948 };
                let Some(b) = sum_rule(p) else { break 'l948 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::LShift, b, range);
                continue 'l947;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x400000000 != 0 {
            'l950: {
                let Some(l951) = p.expect(kind::RIGHTSHIFT) else { break 'l950 };
                let Some(b) = sum_rule(p) else { break 'l950 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::RShift, b, range);
                continue 'l947;
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
    let base: Option<E> = 'l952: {
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l953: {
                let Some(l954) = term_rule(p) else { break 'l953 };
                break 'l952 Some(l954);
            }
            if p.failed {
                break 'l952 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l955: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x4000 != 0 {
            'l956: {
                let Some(l957) = p.expect(kind::PLUS) else { break 'l956 };
                let Some(b) = term_rule(p) else { break 'l956 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Add, b, range);
                continue 'l955;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x8000 != 0 {
            'l958: {
                let Some(l959) = p.expect(kind::MINUS) else { break 'l958 };
                let Some(b) = term_rule(p) else { break 'l958 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Sub, b, range);
                continue 'l955;
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
    let base: Option<E> = 'l960: {
        if p.call_invalid && bit & 0x8000c000 != 0 {
            'l961: {
                let Some(l962) = invalid_factor_rule(p) else { break 'l961 };
                break 'l960 None;
            }
            if p.failed {
                break 'l960 None;
            }
            p.mark = mark;
        }
        if bit & 0x1e00000021c0481000008200c28e != 0 {
            'l963: {
                let Some(l964) = factor_rule(p) else { break 'l963 };
                break 'l960 Some(l964);
            }
            if p.failed {
                break 'l960 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l965: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x10000 != 0 {
            'l966: {
                let Some(l967) = p.expect(kind::STAR) else { break 'l966 };
                let Some(b) = factor_rule(p) else { break 'l966 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Mult, b, range);
                continue 'l965;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x20000 != 0 {
            'l968: {
                let Some(l969) = p.expect(kind::SLASH) else { break 'l968 };
                let Some(b) = factor_rule(p) else { break 'l968 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Div, b, range);
                continue 'l965;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x800000000000 != 0 {
            'l970: {
                let Some(l971) = p.expect(kind::DOUBLESLASH) else { break 'l970 };
                let Some(b) = factor_rule(p) else { break 'l970 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::FloorDiv, b, range);
                continue 'l965;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x1000000 != 0 {
            'l972: {
                let Some(l973) = p.expect(kind::PERCENT) else { break 'l972 };
                let Some(b) = factor_rule(p) else { break 'l972 };
                let a = left;
                let range = p.range(mark);
                left = binary(a, Operator::Mod, b, range);
                continue 'l965;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x2000000000000 != 0 {
            'l974: {
                let Some(l975) = p.expect(kind::AT) else { break 'l974 };
                let Some(b) = factor_rule(p) else { break 'l974 };
                let a = left.clone();
                let range = p.range(mark);
                match {
                    p.version(5, "The '@' operator is")?;
                    Some(binary(a, Operator::MatMult, b, range))
                } {
                    Some(value) => left = value,
                    None => return None,
                }
                continue 'l965;
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
        'l976: {
            let Some(l977) = p.expect(kind::PLUS) else { break 'l976 };
            let Some(a) = factor_rule(p) else { break 'l976 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::UAdd, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000 != 0 {
        'l978: {
            let Some(l979) = p.expect(kind::MINUS) else { break 'l978 };
            let Some(a) = factor_rule(p) else { break 'l978 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::USub, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000 != 0 {
        'l980: {
            let Some(l981) = p.expect(kind::TILDE) else { break 'l980 };
            let Some(a) = factor_rule(p) else { break 'l980 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::Invert, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000021c0481000000200028e != 0 {
        'l982: {
            let Some(l983) = power_rule(p) else { break 'l982 };
            return Some(l983);
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
        'l984: {
            let Some(a) = await_primary_rule(p) else { break 'l984 };
            let b = ('l985: {
                let mark_l985 = p.mark;
                let bit_l985 = p.bit();
                if bit_l985 & 0x800000000 != 0 {
                    'l986: {
                        let Some(l987) = p.expect(kind::DOUBLESTAR) else { break 'l986 };
                        let Some(c) = factor_rule(p) else { break 'l986 };
                        break 'l985 Some({ c });
                    }
                    if p.failed {
                        break 'l985 None;
                    }
                    p.mark = mark_l985;
                }
                None
            });
            if p.failed {
                break 'l984;
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
        'l988: {
            let Some(l989) = p.expect(kind::KW_await) else { break 'l988 };
            let Some(a) = primary_rule(p) else { break 'l988 };
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
        'l990: {
            let Some(l991) = primary_rule(p) else { break 'l990 };
            return Some(l991);
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
    let base: Option<E> = 'l992: {
        if bit & 0x1e00000001c0481000000200028e != 0 {
            'l993: {
                let Some(l994) = atom_rule(p) else { break 'l993 };
                break 'l992 Some(l994);
            }
            if p.failed {
                break 'l992 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l995: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l996: {
                let Some(l997) = p.expect(kind::DOT) else { break 'l996 };
                let Some(b) = p.name() else { break 'l996 };
                let a = left;
                let range = p.range(mark);
                left = attribute(a, b, Load, range);
                continue 'l995;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x2000280 != 0 {
            'l998: {
                let Some(b) = genexp_rule(p) else { break 'l998 };
                let a = left;
                let range = p.range(mark);
                left = call(a, Some(genexp_call(b)), range);
                continue 'l995;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x80 != 0 {
            'l999: {
                let Some(l1000) = p.expect(kind::LPAR) else { break 'l999 };
                let b = ('l1001: {
                    let mark_l1001 = p.mark;
                    let bit_l1001 = p.bit();
                    if bit_l1001 & 0x1e05400161c0481000088201c28e != 0 {
                        'l1002: {
                            let Some(l1003) = arguments_rule(p) else { break 'l1002 };
                            break 'l1001 Some(l1003);
                        }
                        if p.failed {
                            break 'l1001 None;
                        }
                        p.mark = mark_l1001;
                    }
                    None
                });
                if p.failed {
                    break 'l999;
                }
                let Some(l1004) = p.expect(kind::RPAR) else { break 'l999 };
                let a = left;
                let range = p.range(mark);
                left = call(a, b, range);
                continue 'l995;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x200 != 0 {
            'l1005: {
                let Some(l1006) = p.expect(kind::LSQB) else { break 'l1005 };
                let Some(b) = slices_rule(p) else { break 'l1005 };
                let Some(l1007) = p.expect(kind::RSQB) else { break 'l1005 };
                let a = left;
                let range = p.range(mark);
                left = subscript(a, b, Load, range);
                continue 'l995;
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
        'l1008: {
            let Some(a) = slice_rule(p) else { break 'l1008 };
            if p.at(kind::COMMA) {
                break 'l1008;
            }
            if p.failed {
                break 'l1008;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008201ca8e != 0 {
        'l1009: {
            let mut a = Vec::new();
            let mut l1010 = p.mark;
            while let Some(element) = ('l1011: {
                let mark_l1011 = p.mark;
                let bit_l1011 = p.bit();
                if bit_l1011 & 0x1e05400161c0481000008200ca8e != 0 {
                    'l1012: {
                        let Some(l1013) = slice_rule(p) else { break 'l1012 };
                        break 'l1011 Some(l1013);
                    }
                    if p.failed {
                        break 'l1011 None;
                    }
                    p.mark = mark_l1011;
                }
                if bit_l1011 & 0x10000 != 0 {
                    'l1014: {
                        let Some(l1015) = starred_expression_rule(p) else { break 'l1014 };
                        break 'l1011 Some(l1015);
                    }
                    if p.failed {
                        break 'l1011 None;
                    }
                    p.mark = mark_l1011;
                }
                None
            }) {
                a.push(element);
                l1010 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1010;
            if p.failed || a.is_empty() {
                break 'l1009;
            }
            let l1016 = ('l1017: {
                let mark_l1017 = p.mark;
                let bit_l1017 = p.bit();
                if bit_l1017 & 0x1000 != 0 {
                    'l1018: {
                        let Some(l1019) = p.expect(kind::COMMA) else { break 'l1018 };
                        break 'l1017 Some(l1019);
                    }
                    if p.failed {
                        break 'l1017 None;
                    }
                    p.mark = mark_l1017;
                }
                None
            });
            if p.failed {
                break 'l1009;
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
        'l1020: {
            let a = ('l1021: {
                let mark_l1021 = p.mark;
                let bit_l1021 = p.bit();
                if bit_l1021 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1022: {
                        let Some(l1023) = expression_rule(p) else { break 'l1022 };
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
                break 'l1020;
            }
            let Some(l1024) = p.expect(kind::COLON) else { break 'l1020 };
            let b = ('l1025: {
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
                break 'l1020;
            }
            let c = ('l1028: {
                let mark_l1028 = p.mark;
                let bit_l1028 = p.bit();
                if bit_l1028 & 0x800 != 0 {
                    'l1029: {
                        let Some(l1030) = p.expect(kind::COLON) else { break 'l1029 };
                        let d = ('l1031: {
                            let mark_l1031 = p.mark;
                            let bit_l1031 = p.bit();
                            if bit_l1031 & 0x1e05400161c0481000008200c28e != 0 {
                                'l1032: {
                                    let Some(l1033) = expression_rule(p) else { break 'l1032 };
                                    break 'l1031 Some(l1033);
                                }
                                if p.failed {
                                    break 'l1031 None;
                                }
                                p.mark = mark_l1031;
                            }
                            None
                        });
                        if p.failed {
                            break 'l1029;
                        }
                        break 'l1028 Some({ d });
                    }
                    if p.failed {
                        break 'l1028 None;
                    }
                    p.mark = mark_l1028;
                }
                None
            });
            if p.failed {
                break 'l1020;
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
        'l1034: {
            let Some(l1035) = named_expression_rule(p) else { break 'l1034 };
            return Some(l1035);
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
        'l1036: {
            let Some(l1037) = p.name() else { break 'l1036 };
            return Some(l1037);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000 != 0 {
        'l1038: {
            let Some(l1039) = p.expect(kind::KW_True) else { break 'l1038 };
            let range = p.range(mark);
            return Some({ constant(Constant::True, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000 != 0 {
        'l1040: {
            let Some(l1041) = p.expect(kind::KW_False) else { break 'l1040 };
            let range = p.range(mark);
            return Some({ constant(Constant::False, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000 != 0 {
        'l1042: {
            let Some(l1043) = p.expect(kind::KW_None) else { break 'l1042 };
            let range = p.range(mark);
            return Some({ constant(Constant::None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4800000000000008 != 0 {
        'l1044: {
            let l1045 = p.mark;
            let matched = ('l1046: {
                let mark_l1046 = p.mark;
                let bit_l1046 = p.bit();
                if bit_l1046 & 0x8 != 0 {
                    'l1047: {
                        let Some(l1048) = p.expect(kind::STRING) else { break 'l1047 };
                        break 'l1046 Some(l1048);
                    }
                    if p.failed {
                        break 'l1046 None;
                    }
                    p.mark = mark_l1046;
                }
                if bit_l1046 & 0x800000000000000 != 0 {
                    'l1049: {
                        let Some(l1050) = p.expect(kind::FSTRING_START) else { break 'l1049 };
                        break 'l1046 Some(l1050);
                    }
                    if p.failed {
                        break 'l1046 None;
                    }
                    p.mark = mark_l1046;
                }
                if bit_l1046 & 0x4000000000000000 != 0 {
                    'l1051: {
                        let Some(l1052) = p.expect(kind::TSTRING_START) else { break 'l1051 };
                        break 'l1046 Some(l1052);
                    }
                    if p.failed {
                        break 'l1046 None;
                    }
                    p.mark = mark_l1046;
                }
                None
            })
            .is_some();
            p.mark = l1045;
            if !matched {
                break 'l1044;
            }
            if p.failed {
                break 'l1044;
            }
            let Some(l1053) = strings_rule(p) else { break 'l1044 };
            return Some(l1053);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4 != 0 {
        'l1054: {
            let Some(l1055) = p.number() else { break 'l1054 };
            return Some(l1055);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1056: {
            if !p.at(kind::LPAR) {
                break 'l1056;
            }
            if p.failed {
                break 'l1056;
            }
            let Some(l1057) = ('l1058: {
                let mark_l1058 = p.mark;
                let bit_l1058 = p.bit();
                if bit_l1058 & 0x2000280 != 0 {
                    'l1059: {
                        let Some(l1060) = genexp_rule(p) else { break 'l1059 };
                        break 'l1058 Some(l1060);
                    }
                    if p.failed {
                        break 'l1058 None;
                    }
                    p.mark = mark_l1058;
                }
                if bit_l1058 & 0x80 != 0 {
                    'l1061: {
                        let Some(l1062) = tuple_rule(p) else { break 'l1061 };
                        break 'l1058 Some(l1062);
                    }
                    if p.failed {
                        break 'l1058 None;
                    }
                    p.mark = mark_l1058;
                }
                if bit_l1058 & 0x80 != 0 {
                    'l1063: {
                        let Some(l1064) = group_rule(p) else { break 'l1063 };
                        break 'l1058 Some(l1064);
                    }
                    if p.failed {
                        break 'l1058 None;
                    }
                    p.mark = mark_l1058;
                }
                None
            }) else {
                break 'l1056;
            };
            return Some(l1057);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1065: {
            if !p.at(kind::LSQB) {
                break 'l1065;
            }
            if p.failed {
                break 'l1065;
            }
            let Some(l1066) = ('l1067: {
                let mark_l1067 = p.mark;
                let bit_l1067 = p.bit();
                if bit_l1067 & 0x2000280 != 0 {
                    'l1068: {
                        let Some(l1069) = listcomp_rule(p) else { break 'l1068 };
                        break 'l1067 Some(l1069);
                    }
                    if p.failed {
                        break 'l1067 None;
                    }
                    p.mark = mark_l1067;
                }
                if bit_l1067 & 0x200 != 0 {
                    'l1070: {
                        let Some(l1071) = list_rule(p) else { break 'l1070 };
                        break 'l1067 Some(l1071);
                    }
                    if p.failed {
                        break 'l1067 None;
                    }
                    p.mark = mark_l1067;
                }
                None
            }) else {
                break 'l1065;
            };
            return Some(l1066);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1072: {
            if !p.at(kind::LBRACE) {
                break 'l1072;
            }
            if p.failed {
                break 'l1072;
            }
            let Some(l1073) = ('l1074: {
                let mark_l1074 = p.mark;
                let bit_l1074 = p.bit();
                if bit_l1074 & 0x2000000 != 0 {
                    'l1075: {
                        let Some(l1076) = dictcomp_rule(p) else { break 'l1075 };
                        break 'l1074 Some(l1076);
                    }
                    if p.failed {
                        break 'l1074 None;
                    }
                    p.mark = mark_l1074;
                }
                if bit_l1074 & 0x2000280 != 0 {
                    'l1077: {
                        let Some(l1078) = setcomp_rule(p) else { break 'l1077 };
                        break 'l1074 Some(l1078);
                    }
                    if p.failed {
                        break 'l1074 None;
                    }
                    p.mark = mark_l1074;
                }
                if bit_l1074 & 0x2000000 != 0 {
                    'l1079: {
                        let Some(l1080) = dict_rule(p) else { break 'l1079 };
                        break 'l1074 Some(l1080);
                    }
                    if p.failed {
                        break 'l1074 None;
                    }
                    p.mark = mark_l1074;
                }
                if bit_l1074 & 0x2000000 != 0 {
                    'l1081: {
                        let Some(l1082) = set_rule(p) else { break 'l1081 };
                        break 'l1074 Some(l1082);
                    }
                    if p.failed {
                        break 'l1074 None;
                    }
                    p.mark = mark_l1074;
                }
                None
            }) else {
                break 'l1072;
            };
            return Some(l1073);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000 != 0 {
        'l1083: {
            let Some(l1084) = p.expect(kind::ELLIPSIS) else { break 'l1083 };
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
        'l1085: {
            let Some(l1086) = p.expect(kind::LPAR) else { break 'l1085 };
            let Some(a) = ('l1087: {
                let mark_l1087 = p.mark;
                let bit_l1087 = p.bit();
                if bit_l1087 & 0x100000000000000000000000000 != 0 {
                    'l1088: {
                        let Some(l1089) = yield_expr_rule(p) else { break 'l1088 };
                        break 'l1087 Some(l1089);
                    }
                    if p.failed {
                        break 'l1087 None;
                    }
                    p.mark = mark_l1087;
                }
                if bit_l1087 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1090: {
                        let Some(l1091) = named_expression_rule(p) else { break 'l1090 };
                        break 'l1087 Some(l1091);
                    }
                    if p.failed {
                        break 'l1087 None;
                    }
                    p.mark = mark_l1087;
                }
                None
            }) else {
                break 'l1085;
            };
            let Some(l1092) = p.expect(kind::RPAR) else { break 'l1085 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x80 != 0 {
        'l1093: {
            let Some(l1094) = invalid_group_rule(p) else { break 'l1093 };
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
        'l1095: {
            let Some(l1096) = p.expect(kind::KW_lambda) else { break 'l1095 };
            let a = ('l1097: {
                let mark_l1097 = p.mark;
                let bit_l1097 = p.bit();
                if bit_l1097 & 0x1e00000000000000000800030082 != 0 {
                    'l1098: {
                        let Some(l1099) = lambda_params_rule(p) else { break 'l1098 };
                        break 'l1097 Some(l1099);
                    }
                    if p.failed {
                        break 'l1097 None;
                    }
                    p.mark = mark_l1097;
                }
                None
            });
            if p.failed {
                break 'l1095;
            }
            let Some(l1100) = p.expect(kind::COLON) else { break 'l1095 };
            let Some(b) = expression_rule(p) else { break 'l1095 };
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
        'l1101: {
            let Some(l1102) = invalid_lambda_parameters_rule(p) else { break 'l1101 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000800010002 != 0 {
        'l1103: {
            let Some(l1104) = lambda_parameters_rule(p) else { break 'l1103 };
            return Some(l1104);
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
        'l1105: {
            let Some(a) = lambda_slash_no_default_rule(p) else { break 'l1105 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1105;
            }
            let mut c = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                c.push(element);
            }
            if p.failed {
                break 'l1105;
            }
            let d = ('l1106: {
                let mark_l1106 = p.mark;
                let bit_l1106 = p.bit();
                if bit_l1106 & 0x800010000 != 0 {
                    'l1107: {
                        let Some(l1108) = lambda_star_etc_rule(p) else { break 'l1107 };
                        break 'l1106 Some(l1108);
                    }
                    if p.failed {
                        break 'l1106 None;
                    }
                    p.mark = mark_l1106;
                }
                None
            });
            if p.failed {
                break 'l1105;
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
        'l1109: {
            let Some(a) = lambda_slash_with_default_rule(p) else { break 'l1109 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1109;
            }
            let c = ('l1110: {
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
        'l1113: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1113;
            }
            if a.is_empty() {
                break 'l1113;
            }
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
            return Some({ make_arguments(Vec::new(), None, a, b, c) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1117: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1117;
            }
            if a.is_empty() {
                break 'l1117;
            }
            let b = ('l1118: {
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
            return Some({ make_arguments(Vec::new(), None, Vec::new(), a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800010000 != 0 {
        'l1121: {
            let Some(a) = lambda_star_etc_rule(p) else { break 'l1121 };
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
        'l1122: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1122;
            }
            if a.is_empty() {
                break 'l1122;
            }
            let Some(l1123) = p.expect(kind::SLASH) else { break 'l1122 };
            let Some(l1124) = ('l1125: {
                let mark_l1125 = p.mark;
                let bit_l1125 = p.bit();
                if bit_l1125 & 0x1000 != 0 {
                    'l1126: {
                        let Some(l1127) = p.expect(kind::COMMA) else { break 'l1126 };
                        break 'l1125 Some({ () });
                    }
                    if p.failed {
                        break 'l1125 None;
                    }
                    p.mark = mark_l1125;
                }
                {
                    'l1128: {
                        if !p.at(kind::COLON) {
                            break 'l1128;
                        }
                        if p.failed {
                            break 'l1128;
                        }
                        break 'l1125 Some({ () });
                    }
                    if p.failed {
                        break 'l1125 None;
                    }
                    p.mark = mark_l1125;
                }
                None
            }) else {
                break 'l1122;
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
        'l1129: {
            let mut a = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1129;
            }
            let mut b = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1129;
            }
            if b.is_empty() {
                break 'l1129;
            }
            let Some(l1130) = p.expect(kind::SLASH) else { break 'l1129 };
            let Some(l1131) = ('l1132: {
                let mark_l1132 = p.mark;
                let bit_l1132 = p.bit();
                if bit_l1132 & 0x1000 != 0 {
                    'l1133: {
                        let Some(l1134) = p.expect(kind::COMMA) else { break 'l1133 };
                        break 'l1132 Some({ () });
                    }
                    if p.failed {
                        break 'l1132 None;
                    }
                    p.mark = mark_l1132;
                }
                {
                    'l1135: {
                        if !p.at(kind::COLON) {
                            break 'l1135;
                        }
                        if p.failed {
                            break 'l1135;
                        }
                        break 'l1132 Some({ () });
                    }
                    if p.failed {
                        break 'l1132 None;
                    }
                    p.mark = mark_l1132;
                }
                None
            }) else {
                break 'l1129;
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
        'l1136: {
            let Some(l1137) = invalid_lambda_star_etc_rule(p) else { break 'l1136 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1138: {
            let Some(l1139) = p.expect(kind::STAR) else { break 'l1138 };
            let Some(a) = lambda_param_no_default_rule(p) else { break 'l1138 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1138;
            }
            let c = ('l1140: {
                let mark_l1140 = p.mark;
                let bit_l1140 = p.bit();
                if bit_l1140 & 0x800000000 != 0 {
                    'l1141: {
                        let Some(l1142) = lambda_kwds_rule(p) else { break 'l1141 };
                        break 'l1140 Some(l1142);
                    }
                    if p.failed {
                        break 'l1140 None;
                    }
                    p.mark = mark_l1140;
                }
                None
            });
            if p.failed {
                break 'l1138;
            }
            return Some({ StarEtc { vararg: Some(a), kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1143: {
            let Some(l1144) = p.expect(kind::STAR) else { break 'l1143 };
            let Some(l1145) = p.expect(kind::COMMA) else { break 'l1143 };
            let mut b = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1143;
            }
            if b.is_empty() {
                break 'l1143;
            }
            let c = ('l1146: {
                let mark_l1146 = p.mark;
                let bit_l1146 = p.bit();
                if bit_l1146 & 0x800000000 != 0 {
                    'l1147: {
                        let Some(l1148) = lambda_kwds_rule(p) else { break 'l1147 };
                        break 'l1146 Some(l1148);
                    }
                    if p.failed {
                        break 'l1146 None;
                    }
                    p.mark = mark_l1146;
                }
                None
            });
            if p.failed {
                break 'l1143;
            }
            return Some({ StarEtc { vararg: None, kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1149: {
            let Some(a) = lambda_kwds_rule(p) else { break 'l1149 };
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
        'l1150: {
            let Some(l1151) = invalid_lambda_kwds_rule(p) else { break 'l1150 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1152: {
            let Some(l1153) = p.expect(kind::DOUBLESTAR) else { break 'l1152 };
            let Some(a) = lambda_param_no_default_rule(p) else { break 'l1152 };
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
        'l1154: {
            let Some(a) = lambda_param_rule(p) else { break 'l1154 };
            let Some(l1155) = ('l1156: {
                let mark_l1156 = p.mark;
                let bit_l1156 = p.bit();
                if bit_l1156 & 0x1000 != 0 {
                    'l1157: {
                        let Some(l1158) = p.expect(kind::COMMA) else { break 'l1157 };
                        break 'l1156 Some({ () });
                    }
                    if p.failed {
                        break 'l1156 None;
                    }
                    p.mark = mark_l1156;
                }
                {
                    'l1159: {
                        if !p.at(kind::COLON) {
                            break 'l1159;
                        }
                        if p.failed {
                            break 'l1159;
                        }
                        break 'l1156 Some({ () });
                    }
                    if p.failed {
                        break 'l1156 None;
                    }
                    p.mark = mark_l1156;
                }
                None
            }) else {
                break 'l1154;
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
        'l1160: {
            let Some(a) = lambda_param_rule(p) else { break 'l1160 };
            let Some(c) = default_rule(p) else { break 'l1160 };
            let Some(l1161) = ('l1162: {
                let mark_l1162 = p.mark;
                let bit_l1162 = p.bit();
                if bit_l1162 & 0x1000 != 0 {
                    'l1163: {
                        let Some(l1164) = p.expect(kind::COMMA) else { break 'l1163 };
                        break 'l1162 Some({ () });
                    }
                    if p.failed {
                        break 'l1162 None;
                    }
                    p.mark = mark_l1162;
                }
                {
                    'l1165: {
                        if !p.at(kind::COLON) {
                            break 'l1165;
                        }
                        if p.failed {
                            break 'l1165;
                        }
                        break 'l1162 Some({ () });
                    }
                    if p.failed {
                        break 'l1162 None;
                    }
                    p.mark = mark_l1162;
                }
                None
            }) else {
                break 'l1160;
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
        'l1166: {
            let Some(a) = lambda_param_rule(p) else { break 'l1166 };
            let c = default_rule(p);
            if p.failed {
                break 'l1166;
            }
            let Some(l1167) = ('l1168: {
                let mark_l1168 = p.mark;
                let bit_l1168 = p.bit();
                if bit_l1168 & 0x1000 != 0 {
                    'l1169: {
                        let Some(l1170) = p.expect(kind::COMMA) else { break 'l1169 };
                        break 'l1168 Some({ () });
                    }
                    if p.failed {
                        break 'l1168 None;
                    }
                    p.mark = mark_l1168;
                }
                {
                    'l1171: {
                        if !p.at(kind::COLON) {
                            break 'l1171;
                        }
                        if p.failed {
                            break 'l1171;
                        }
                        break 'l1168 Some({ () });
                    }
                    if p.failed {
                        break 'l1168 None;
                    }
                    p.mark = mark_l1168;
                }
                None
            }) else {
                break 'l1166;
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
        'l1172: {
            let Some(a) = p.name() else { break 'l1172 };
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
        'l1173: {
            let Some(l1174) = fstring_replacement_field_rule(p) else { break 'l1173 };
            return Some(l1174);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000 != 0 {
        'l1175: {
            let Some(t) = p.expect(kind::FSTRING_MIDDLE) else { break 'l1175 };
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
        'l1176: {
            let Some(l1177) = p.expect(kind::LBRACE) else { break 'l1176 };
            let Some(a) = annotated_rhs_rule(p) else { break 'l1176 };
            let debug = p.expect(kind::EQUAL);
            if p.failed {
                break 'l1176;
            }
            let conversion = ('l1178: {
                let mark_l1178 = p.mark;
                let bit_l1178 = p.bit();
                if bit_l1178 & 0x40000000000000 != 0 {
                    'l1179: {
                        let Some(l1180) = fstring_conversion_rule(p) else { break 'l1179 };
                        break 'l1178 Some(l1180);
                    }
                    if p.failed {
                        break 'l1178 None;
                    }
                    p.mark = mark_l1178;
                }
                None
            });
            if p.failed {
                break 'l1176;
            }
            let format = ('l1181: {
                let mark_l1181 = p.mark;
                let bit_l1181 = p.bit();
                if bit_l1181 & 0x800 != 0 {
                    'l1182: {
                        let Some(l1183) = fstring_full_format_spec_rule(p) else { break 'l1182 };
                        break 'l1181 Some(l1183);
                    }
                    if p.failed {
                        break 'l1181 None;
                    }
                    p.mark = mark_l1181;
                }
                None
            });
            if p.failed {
                break 'l1176;
            }
            let Some(brace) = p.expect(kind::RBRACE) else { break 'l1176 };
            let range = p.range(mark);
            return ({ p.formatted_value(a, debug, conversion, format, brace, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000 != 0 {
        'l1184: {
            let Some(l1185) = invalid_fstring_replacement_field_rule(p) else { break 'l1184 };
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
        'l1186: {
            let Some(t) = p.expect(kind::EXCLAMATION) else { break 'l1186 };
            let Some(a) = p.name() else { break 'l1186 };
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
        'l1187: {
            let Some(t) = p.expect(kind::COLON) else { break 'l1187 };
            let mut a = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1187;
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
        'l1188: {
            let Some(t) = p.expect(kind::FSTRING_MIDDLE) else { break 'l1188 };
            return ({ p.decoded_constant(t) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1189: {
            let Some(l1190) = fstring_replacement_field_rule(p) else { break 'l1189 };
            return Some(l1190);
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
        'l1191: {
            let Some(a) = p.expect(kind::FSTRING_START) else { break 'l1191 };
            let mut b = Vec::new();
            while let Some(element) = fstring_middle_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1191;
            }
            let Some(c) = p.expect(kind::FSTRING_END) else { break 'l1191 };
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
        'l1192: {
            let Some(l1193) = p.expect(kind::LBRACE) else { break 'l1192 };
            let Some(a) = annotated_rhs_rule(p) else { break 'l1192 };
            let debug = p.expect(kind::EQUAL);
            if p.failed {
                break 'l1192;
            }
            let conversion = ('l1194: {
                let mark_l1194 = p.mark;
                let bit_l1194 = p.bit();
                if bit_l1194 & 0x40000000000000 != 0 {
                    'l1195: {
                        let Some(l1196) = fstring_conversion_rule(p) else { break 'l1195 };
                        break 'l1194 Some(l1196);
                    }
                    if p.failed {
                        break 'l1194 None;
                    }
                    p.mark = mark_l1194;
                }
                None
            });
            if p.failed {
                break 'l1192;
            }
            let format = ('l1197: {
                let mark_l1197 = p.mark;
                let bit_l1197 = p.bit();
                if bit_l1197 & 0x800 != 0 {
                    'l1198: {
                        let Some(l1199) = tstring_full_format_spec_rule(p) else { break 'l1198 };
                        break 'l1197 Some(l1199);
                    }
                    if p.failed {
                        break 'l1197 None;
                    }
                    p.mark = mark_l1197;
                }
                None
            });
            if p.failed {
                break 'l1192;
            }
            let Some(brace) = p.expect(kind::RBRACE) else { break 'l1192 };
            let range = p.range(mark);
            return ({ p.formatted_value(a, debug, conversion, format, brace, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000 != 0 {
        'l1200: {
            let Some(l1201) = invalid_tstring_replacement_field_rule(p) else { break 'l1200 };
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
        'l1202: {
            let Some(t) = p.expect(kind::TSTRING_MIDDLE) else { break 'l1202 };
            return ({ p.decoded_constant(t) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1203: {
            let Some(l1204) = tstring_format_spec_replacement_field_rule(p) else { break 'l1203 };
            return Some(l1204);
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
        'l1205: {
            let Some(t) = p.expect(kind::COLON) else { break 'l1205 };
            let mut a = Vec::new();
            while let Some(element) = tstring_format_spec_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1205;
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
        'l1206: {
            let Some(l1207) = p.expect(kind::LBRACE) else { break 'l1206 };
            let Some(a) = annotated_rhs_rule(p) else { break 'l1206 };
            let debug = p.expect(kind::EQUAL);
            if p.failed {
                break 'l1206;
            }
            let conversion = ('l1208: {
                let mark_l1208 = p.mark;
                let bit_l1208 = p.bit();
                if bit_l1208 & 0x40000000000000 != 0 {
                    'l1209: {
                        let Some(l1210) = fstring_conversion_rule(p) else { break 'l1209 };
                        break 'l1208 Some(l1210);
                    }
                    if p.failed {
                        break 'l1208 None;
                    }
                    p.mark = mark_l1208;
                }
                None
            });
            if p.failed {
                break 'l1206;
            }
            let format = ('l1211: {
                let mark_l1211 = p.mark;
                let bit_l1211 = p.bit();
                if bit_l1211 & 0x800 != 0 {
                    'l1212: {
                        let Some(l1213) = tstring_full_format_spec_rule(p) else { break 'l1212 };
                        break 'l1211 Some(l1213);
                    }
                    if p.failed {
                        break 'l1211 None;
                    }
                    p.mark = mark_l1211;
                }
                None
            });
            if p.failed {
                break 'l1206;
            }
            let Some(brace) = p.expect(kind::RBRACE) else { break 'l1206 };
            let range = p.range(mark);
            return ({ p.interpolation(a, debug, conversion, format, brace, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000 != 0 {
        'l1214: {
            let Some(l1215) = invalid_tstring_replacement_field_rule(p) else { break 'l1214 };
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
        'l1216: {
            let Some(l1217) = tstring_replacement_field_rule(p) else { break 'l1216 };
            return Some(l1217);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000000000000000 != 0 {
        'l1218: {
            let Some(t) = p.expect(kind::TSTRING_MIDDLE) else { break 'l1218 };
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
        'l1219: {
            let Some(a) = p.expect(kind::TSTRING_START) else { break 'l1219 };
            let mut b = Vec::new();
            while let Some(element) = tstring_middle_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l1219;
            }
            let Some(c) = p.expect(kind::TSTRING_END) else { break 'l1219 };
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
        'l1220: {
            let Some(t) = p.expect(kind::STRING) else { break 'l1220 };
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
        'l1221: {
            let Some(l1222) = invalid_string_tstring_concat_rule(p) else { break 'l1221 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000008 != 0 {
        'l1223: {
            let mut a = Vec::new();
            while let Some(element) = ('l1224: {
                let mark_l1224 = p.mark;
                let bit_l1224 = p.bit();
                if bit_l1224 & 0x800000000000000 != 0 {
                    'l1225: {
                        let Some(l1226) = fstring_rule(p) else { break 'l1225 };
                        break 'l1224 Some(l1226);
                    }
                    if p.failed {
                        break 'l1224 None;
                    }
                    p.mark = mark_l1224;
                }
                if bit_l1224 & 0x8 != 0 {
                    'l1227: {
                        let Some(l1228) = string_rule(p) else { break 'l1227 };
                        break 'l1224 Some(l1228);
                    }
                    if p.failed {
                        break 'l1224 None;
                    }
                    p.mark = mark_l1224;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l1223;
            }
            if a.is_empty() {
                break 'l1223;
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
        'l1229: {
            let mut a = Vec::new();
            while let Some(element) = tstring_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l1229;
            }
            if a.is_empty() {
                break 'l1229;
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
        'l1230: {
            let Some(l1231) = p.expect(kind::LSQB) else { break 'l1230 };
            let a = ('l1232: {
                let mark_l1232 = p.mark;
                let bit_l1232 = p.bit();
                if bit_l1232 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1233: {
                        let Some(l1234) = star_named_expressions_rule(p) else { break 'l1233 };
                        break 'l1232 Some(l1234);
                    }
                    if p.failed {
                        break 'l1232 None;
                    }
                    p.mark = mark_l1232;
                }
                None
            });
            if p.failed {
                break 'l1230;
            }
            let Some(l1235) = p.expect(kind::RSQB) else { break 'l1230 };
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
        'l1236: {
            let Some(l1237) = p.expect(kind::LPAR) else { break 'l1236 };
            let a = ('l1238: {
                let mark_l1238 = p.mark;
                let bit_l1238 = p.bit();
                if bit_l1238 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1239: {
                        let Some(y) = star_named_expression_rule(p) else { break 'l1239 };
                        let Some(l1240) = p.expect(kind::COMMA) else { break 'l1239 };
                        let z = ('l1241: {
                            let mark_l1241 = p.mark;
                            let bit_l1241 = p.bit();
                            if bit_l1241 & 0x1e05400161c0481000008201c28e != 0 {
                                'l1242: {
                                    let Some(l1243) = star_named_expressions_rule(p) else {
                                        break 'l1242;
                                    };
                                    break 'l1241 Some(l1243);
                                }
                                if p.failed {
                                    break 'l1241 None;
                                }
                                p.mark = mark_l1241;
                            }
                            None
                        });
                        if p.failed {
                            break 'l1239;
                        }
                        break 'l1238 Some({ prepend(y, z.unwrap_or_default()) });
                    }
                    if p.failed {
                        break 'l1238 None;
                    }
                    p.mark = mark_l1238;
                }
                None
            });
            if p.failed {
                break 'l1236;
            }
            let Some(l1244) = p.expect(kind::RPAR) else { break 'l1236 };
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
        'l1245: {
            let Some(l1246) = p.expect(kind::LBRACE) else { break 'l1245 };
            let Some(a) = star_named_expressions_rule(p) else { break 'l1245 };
            let Some(l1247) = p.expect(kind::RBRACE) else { break 'l1245 };
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
        'l1248: {
            let Some(l1249) = p.expect(kind::LBRACE) else { break 'l1248 };
            let a = ('l1250: {
                let mark_l1250 = p.mark;
                let bit_l1250 = p.bit();
                if bit_l1250 & 0x1e05400161c0481000088200c28e != 0 {
                    'l1251: {
                        let Some(l1252) = double_starred_kvpairs_rule(p) else { break 'l1251 };
                        break 'l1250 Some(l1252);
                    }
                    if p.failed {
                        break 'l1250 None;
                    }
                    p.mark = mark_l1250;
                }
                None
            });
            if p.failed {
                break 'l1248;
            }
            let Some(l1253) = p.expect(kind::RBRACE) else { break 'l1248 };
            let range = p.range(mark);
            return Some({ dict(a.unwrap_or_default(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l1254: {
            let Some(l1255) = p.expect(kind::LBRACE) else { break 'l1254 };
            let Some(l1256) = invalid_double_starred_kvpairs_rule(p) else { break 'l1254 };
            let Some(l1257) = p.expect(kind::RBRACE) else { break 'l1254 };
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
        'l1258: {
            let mut a = Vec::new();
            let mut l1259 = p.mark;
            while let Some(element) = double_starred_kvpair_rule(p) {
                a.push(element);
                l1259 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1259;
            if p.failed || a.is_empty() {
                break 'l1258;
            }
            let l1260 = ('l1261: {
                let mark_l1261 = p.mark;
                let bit_l1261 = p.bit();
                if bit_l1261 & 0x1000 != 0 {
                    'l1262: {
                        let Some(l1263) = p.expect(kind::COMMA) else { break 'l1262 };
                        break 'l1261 Some(l1263);
                    }
                    if p.failed {
                        break 'l1261 None;
                    }
                    p.mark = mark_l1261;
                }
                None
            });
            if p.failed {
                break 'l1258;
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
        'l1264: {
            let Some(l1265) = p.expect(kind::DOUBLESTAR) else { break 'l1264 };
            let Some(a) = bitwise_or_rule(p) else { break 'l1264 };
            return Some({ (None, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1266: {
            let Some(a) = kvpair_rule(p) else { break 'l1266 };
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
        'l1267: {
            let Some(a) = expression_rule(p) else { break 'l1267 };
            let Some(l1268) = p.expect(kind::COLON) else { break 'l1267 };
            let Some(b) = expression_rule(p) else { break 'l1267 };
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
        'l1269: {
            let mut l1270 = Vec::new();
            while let Some(element) = for_if_clause_rule(p) {
                l1270.push(element);
            }
            if p.failed {
                break 'l1269;
            }
            if l1270.is_empty() {
                break 'l1269;
            }
            return Some(l1270);
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
        'l1271: {
            let Some(l1272) = p.expect(kind::KW_async) else { break 'l1271 };
            let Some(l1273) = p.expect(kind::KW_for) else { break 'l1271 };
            let Some(a) = star_targets_rule(p) else { break 'l1271 };
            let Some(l1274) = p.expect(kind::KW_in) else { break 'l1271 };
            cut = true;
            let Some(b) = disjunction_rule(p) else { break 'l1271 };
            let mut c = Vec::new();
            while let Some(element) = ('l1275: {
                let mark_l1275 = p.mark;
                let bit_l1275 = p.bit();
                if bit_l1275 & 0x40000000000000000000000 != 0 {
                    'l1276: {
                        let Some(l1277) = p.expect(kind::KW_if) else { break 'l1276 };
                        let Some(z) = disjunction_rule(p) else { break 'l1276 };
                        break 'l1275 Some({ z });
                    }
                    if p.failed {
                        break 'l1275 None;
                    }
                    p.mark = mark_l1275;
                }
                None
            }) {
                c.push(element);
            }
            if p.failed {
                break 'l1271;
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
        'l1278: {
            let Some(l1279) = p.expect(kind::KW_for) else { break 'l1278 };
            let Some(a) = star_targets_rule(p) else { break 'l1278 };
            let Some(l1280) = p.expect(kind::KW_in) else { break 'l1278 };
            cut = true;
            let Some(b) = disjunction_rule(p) else { break 'l1278 };
            let mut c = Vec::new();
            while let Some(element) = ('l1281: {
                let mark_l1281 = p.mark;
                let bit_l1281 = p.bit();
                if bit_l1281 & 0x40000000000000000000000 != 0 {
                    'l1282: {
                        let Some(l1283) = p.expect(kind::KW_if) else { break 'l1282 };
                        let Some(z) = disjunction_rule(p) else { break 'l1282 };
                        break 'l1281 Some({ z });
                    }
                    if p.failed {
                        break 'l1281 None;
                    }
                    p.mark = mark_l1281;
                }
                None
            }) {
                c.push(element);
            }
            if p.failed {
                break 'l1278;
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
        'l1284: {
            let Some(l1285) = invalid_for_if_clause_rule(p) else { break 'l1284 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x8010000000000000000000 != 0 {
        'l1286: {
            let Some(l1287) = invalid_for_target_rule(p) else { break 'l1286 };
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
        'l1288: {
            let Some(l1289) = p.expect(kind::LSQB) else { break 'l1288 };
            let Some(a) = named_expression_rule(p) else { break 'l1288 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1288 };
            let Some(l1290) = p.expect(kind::RSQB) else { break 'l1288 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::ListComp { elt: a, generators: b.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000280 != 0 {
        'l1291: {
            let Some(l1292) = invalid_comprehension_rule(p) else { break 'l1291 };
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
        'l1293: {
            let Some(l1294) = p.expect(kind::LBRACE) else { break 'l1293 };
            let Some(a) = named_expression_rule(p) else { break 'l1293 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1293 };
            let Some(l1295) = p.expect(kind::RBRACE) else { break 'l1293 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::SetComp { elt: a, generators: b.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000280 != 0 {
        'l1296: {
            let Some(l1297) = invalid_comprehension_rule(p) else { break 'l1296 };
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
        'l1298: {
            let Some(l1299) = p.expect(kind::LPAR) else { break 'l1298 };
            let Some(a) = ('l1300: {
                let mark_l1300 = p.mark;
                let bit_l1300 = p.bit();
                if bit_l1300 & 0x1e00000000000000000000000002 != 0 {
                    'l1301: {
                        let Some(l1302) = assignment_expression_rule(p) else { break 'l1301 };
                        break 'l1300 Some(l1302);
                    }
                    if p.failed {
                        break 'l1300 None;
                    }
                    p.mark = mark_l1300;
                }
                if bit_l1300 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1303: {
                        let Some(a) = expression_rule(p) else { break 'l1303 };
                        if p.at(kind::COLONEQUAL) {
                            break 'l1303;
                        }
                        if p.failed {
                            break 'l1303;
                        }
                        break 'l1300 Some({ a });
                    }
                    if p.failed {
                        break 'l1300 None;
                    }
                    p.mark = mark_l1300;
                }
                None
            }) else {
                break 'l1298;
            };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1298 };
            let Some(l1304) = p.expect(kind::RPAR) else { break 'l1298 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::GeneratorExp { elt: a, generators: b.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000280 != 0 {
        'l1305: {
            let Some(l1306) = invalid_comprehension_rule(p) else { break 'l1305 };
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
        'l1307: {
            let Some(l1308) = p.expect(kind::LBRACE) else { break 'l1307 };
            let Some(a) = kvpair_rule(p) else { break 'l1307 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1307 };
            let Some(l1309) = p.expect(kind::RBRACE) else { break 'l1307 };
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
        'l1310: {
            let Some(l1311) = invalid_dict_comprehension_rule(p) else { break 'l1310 };
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
        'l1312: {
            let Some(a) = args_rule(p) else { break 'l1312 };
            let l1313 = ('l1314: {
                let mark_l1314 = p.mark;
                let bit_l1314 = p.bit();
                if bit_l1314 & 0x1000 != 0 {
                    'l1315: {
                        let Some(l1316) = p.expect(kind::COMMA) else { break 'l1315 };
                        break 'l1314 Some(l1316);
                    }
                    if p.failed {
                        break 'l1314 None;
                    }
                    p.mark = mark_l1314;
                }
                None
            });
            if p.failed {
                break 'l1312;
            }
            if !p.at(kind::RPAR) {
                break 'l1312;
            }
            if p.failed {
                break 'l1312;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1317: {
            let Some(l1318) = invalid_arguments_rule(p) else { break 'l1317 };
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
        'l1319: {
            let mut a = Vec::new();
            let mut l1320 = p.mark;
            while let Some(element) = ('l1321: {
                let mark_l1321 = p.mark;
                let bit_l1321 = p.bit();
                if bit_l1321 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1322: {
                        let Some(a) = ('l1323: {
                            let mark_l1323 = p.mark;
                            let bit_l1323 = p.bit();
                            if bit_l1323 & 0x10000 != 0 {
                                'l1324: {
                                    let Some(l1325) = starred_expression_rule(p) else {
                                        break 'l1324;
                                    };
                                    break 'l1323 Some(l1325);
                                }
                                if p.failed {
                                    break 'l1323 None;
                                }
                                p.mark = mark_l1323;
                            }
                            if bit_l1323 & 0x1e00000000000000000000000002 != 0 {
                                'l1326: {
                                    let Some(l1327) = assignment_expression_rule(p) else {
                                        break 'l1326;
                                    };
                                    break 'l1323 Some(l1327);
                                }
                                if p.failed {
                                    break 'l1323 None;
                                }
                                p.mark = mark_l1323;
                            }
                            if bit_l1323 & 0x1e05400161c0481000008200c28e != 0 {
                                'l1328: {
                                    let Some(a) = expression_rule(p) else { break 'l1328 };
                                    if p.at(kind::COLONEQUAL) {
                                        break 'l1328;
                                    }
                                    if p.failed {
                                        break 'l1328;
                                    }
                                    break 'l1323 Some({ a });
                                }
                                if p.failed {
                                    break 'l1323 None;
                                }
                                p.mark = mark_l1323;
                            }
                            None
                        }) else {
                            break 'l1322;
                        };
                        if p.at(kind::EQUAL) {
                            break 'l1322;
                        }
                        if p.failed {
                            break 'l1322;
                        }
                        break 'l1321 Some({ a });
                    }
                    if p.failed {
                        break 'l1321 None;
                    }
                    p.mark = mark_l1321;
                }
                None
            }) {
                a.push(element);
                l1320 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1320;
            if p.failed || a.is_empty() {
                break 'l1319;
            }
            let b = ('l1329: {
                let mark_l1329 = p.mark;
                let bit_l1329 = p.bit();
                if bit_l1329 & 0x1000 != 0 {
                    'l1330: {
                        let Some(l1331) = p.expect(kind::COMMA) else { break 'l1330 };
                        let Some(k) = kwargs_rule(p) else { break 'l1330 };
                        break 'l1329 Some({ k });
                    }
                    if p.failed {
                        break 'l1329 None;
                    }
                    p.mark = mark_l1329;
                }
                None
            });
            if p.failed {
                break 'l1319;
            }
            return Some({ call_arguments(a, b.unwrap_or_default()) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000088201c28e != 0 {
        'l1332: {
            let Some(a) = kwargs_rule(p) else { break 'l1332 };
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
        'l1333: {
            let mut a = Vec::new();
            let mut l1334 = p.mark;
            while let Some(element) = kwarg_or_starred_rule(p) {
                a.push(element);
                l1334 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1334;
            if p.failed || a.is_empty() {
                break 'l1333;
            }
            let b = ('l1335: {
                let mark_l1335 = p.mark;
                let bit_l1335 = p.bit();
                if bit_l1335 & 0x1000 != 0 {
                    'l1336: {
                        let Some(l1337) = p.expect(kind::COMMA) else { break 'l1336 };
                        let mut z = Vec::new();
                        let mut l1338 = p.mark;
                        while let Some(element) = kwarg_or_double_starred_rule(p) {
                            z.push(element);
                            l1338 = p.mark;
                            if p.expect(kind::COMMA).is_none() {
                                break;
                            }
                        }
                        p.mark = l1338;
                        if p.failed || z.is_empty() {
                            break 'l1336;
                        }
                        break 'l1335 Some({ z });
                    }
                    if p.failed {
                        break 'l1335 None;
                    }
                    p.mark = mark_l1335;
                }
                None
            });
            if p.failed {
                break 'l1333;
            }
            return Some({ join(a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000088200c28e != 0 {
        'l1339: {
            let mut l1340 = Vec::new();
            let mut l1341 = p.mark;
            while let Some(element) = kwarg_or_double_starred_rule(p) {
                l1340.push(element);
                l1341 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1341;
            if p.failed || l1340.is_empty() {
                break 'l1339;
            }
            return Some(l1340);
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
        'l1342: {
            let Some(l1343) = invalid_starred_expression_unpacking_rule(p) else { break 'l1342 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1344: {
            let Some(l1345) = p.expect(kind::STAR) else { break 'l1344 };
            let Some(a) = expression_rule(p) else { break 'l1344 };
            let range = p.range(mark);
            return Some({ starred(a, Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x10000 != 0 {
        'l1346: {
            let Some(l1347) = invalid_starred_expression_rule(p) else { break 'l1346 };
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
        'l1348: {
            let Some(l1349) = invalid_kwarg_rule(p) else { break 'l1348 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1350: {
            let Some(a) = p.name() else { break 'l1350 };
            let Some(l1351) = p.expect(kind::EQUAL) else { break 'l1350 };
            let Some(b) = expression_rule(p) else { break 'l1350 };
            let range = p.range(mark);
            return Some({ keyword(Some(a), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1352: {
            let Some(a) = starred_expression_rule(p) else { break 'l1352 };
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
        'l1353: {
            let Some(l1354) = invalid_kwarg_rule(p) else { break 'l1353 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1355: {
            let Some(a) = p.name() else { break 'l1355 };
            let Some(l1356) = p.expect(kind::EQUAL) else { break 'l1355 };
            let Some(b) = expression_rule(p) else { break 'l1355 };
            let range = p.range(mark);
            return Some({ keyword(Some(a), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1357: {
            let Some(l1358) = p.expect(kind::DOUBLESTAR) else { break 'l1357 };
            let Some(b) = expression_rule(p) else { break 'l1357 };
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
        'l1359: {
            let Some(a) = star_target_rule(p) else { break 'l1359 };
            if p.at(kind::COMMA) {
                break 'l1359;
            }
            if p.failed {
                break 'l1359;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000201028e != 0 {
        'l1360: {
            let Some(a) = star_target_rule(p) else { break 'l1360 };
            let mut b = Vec::new();
            while let Some(element) = ('l1361: {
                let mark_l1361 = p.mark;
                let bit_l1361 = p.bit();
                if bit_l1361 & 0x1000 != 0 {
                    'l1362: {
                        let Some(l1363) = p.expect(kind::COMMA) else { break 'l1362 };
                        let Some(c) = star_target_rule(p) else { break 'l1362 };
                        break 'l1361 Some({ c });
                    }
                    if p.failed {
                        break 'l1361 None;
                    }
                    p.mark = mark_l1361;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l1360;
            }
            let l1364 = ('l1365: {
                let mark_l1365 = p.mark;
                let bit_l1365 = p.bit();
                if bit_l1365 & 0x1000 != 0 {
                    'l1366: {
                        let Some(l1367) = p.expect(kind::COMMA) else { break 'l1366 };
                        break 'l1365 Some(l1367);
                    }
                    if p.failed {
                        break 'l1365 None;
                    }
                    p.mark = mark_l1365;
                }
                None
            });
            if p.failed {
                break 'l1360;
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
        'l1368: {
            let mut a = Vec::new();
            let mut l1369 = p.mark;
            while let Some(element) = star_target_rule(p) {
                a.push(element);
                l1369 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1369;
            if p.failed || a.is_empty() {
                break 'l1368;
            }
            let l1370 = ('l1371: {
                let mark_l1371 = p.mark;
                let bit_l1371 = p.bit();
                if bit_l1371 & 0x1000 != 0 {
                    'l1372: {
                        let Some(l1373) = p.expect(kind::COMMA) else { break 'l1372 };
                        break 'l1371 Some(l1373);
                    }
                    if p.failed {
                        break 'l1371 None;
                    }
                    p.mark = mark_l1371;
                }
                None
            });
            if p.failed {
                break 'l1368;
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
        'l1374: {
            let Some(a) = star_target_rule(p) else { break 'l1374 };
            let mut b = Vec::new();
            while let Some(element) = ('l1375: {
                let mark_l1375 = p.mark;
                let bit_l1375 = p.bit();
                if bit_l1375 & 0x1000 != 0 {
                    'l1376: {
                        let Some(l1377) = p.expect(kind::COMMA) else { break 'l1376 };
                        let Some(c) = star_target_rule(p) else { break 'l1376 };
                        break 'l1375 Some({ c });
                    }
                    if p.failed {
                        break 'l1375 None;
                    }
                    p.mark = mark_l1375;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l1374;
            }
            if b.is_empty() {
                break 'l1374;
            }
            let l1378 = ('l1379: {
                let mark_l1379 = p.mark;
                let bit_l1379 = p.bit();
                if bit_l1379 & 0x1000 != 0 {
                    'l1380: {
                        let Some(l1381) = p.expect(kind::COMMA) else { break 'l1380 };
                        break 'l1379 Some(l1381);
                    }
                    if p.failed {
                        break 'l1379 None;
                    }
                    p.mark = mark_l1379;
                }
                None
            });
            if p.failed {
                break 'l1374;
            }
            return Some({ prepend(a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0481000000201028e != 0 {
        'l1382: {
            let Some(a) = star_target_rule(p) else { break 'l1382 };
            let Some(l1383) = p.expect(kind::COMMA) else { break 'l1382 };
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
        'l1384: {
            let Some(l1385) = p.expect(kind::STAR) else { break 'l1384 };
            let Some(a) = ('l1386: {
                let mark_l1386 = p.mark;
                let bit_l1386 = p.bit();
                if bit_l1386 & 0x1e00000001c0481000000201028e != 0 {
                    'l1387: {
                        if p.at(kind::STAR) {
                            break 'l1387;
                        }
                        if p.failed {
                            break 'l1387;
                        }
                        let Some(a) = star_target_rule(p) else { break 'l1387 };
                        break 'l1386 Some({ a });
                    }
                    if p.failed {
                        break 'l1386 None;
                    }
                    p.mark = mark_l1386;
                }
                None
            }) else {
                break 'l1384;
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
        'l1388: {
            let Some(l1389) = target_with_star_atom_rule(p) else { break 'l1388 };
            return Some(l1389);
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
        'l1390: {
            let Some(a) = t_primary_rule(p) else { break 'l1390 };
            let Some(l1391) = p.expect(kind::DOT) else { break 'l1390 };
            let Some(b) = p.name() else { break 'l1390 };
            let l1392 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1392;
            if matched {
                break 'l1390;
            }
            if p.failed {
                break 'l1390;
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
        'l1393: {
            let Some(a) = t_primary_rule(p) else { break 'l1393 };
            let Some(l1394) = p.expect(kind::LSQB) else { break 'l1393 };
            let Some(b) = slices_rule(p) else { break 'l1393 };
            let Some(l1395) = p.expect(kind::RSQB) else { break 'l1393 };
            let l1396 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1396;
            if matched {
                break 'l1393;
            }
            if p.failed {
                break 'l1393;
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
        'l1397: {
            let Some(l1398) = star_atom_rule(p) else { break 'l1397 };
            return Some(l1398);
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
        'l1399: {
            let Some(a) = p.name() else { break 'l1399 };
            return Some({ set_context(a, Store) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1400: {
            let Some(l1401) = p.expect(kind::LPAR) else { break 'l1400 };
            let Some(a) = target_with_star_atom_rule(p) else { break 'l1400 };
            let Some(l1402) = p.expect(kind::RPAR) else { break 'l1400 };
            return Some({ set_context(a, Store) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1403: {
            let Some(l1404) = p.expect(kind::LPAR) else { break 'l1403 };
            let a = ('l1405: {
                let mark_l1405 = p.mark;
                let bit_l1405 = p.bit();
                if bit_l1405 & 0x1e00000001c0481000000201028e != 0 {
                    'l1406: {
                        let Some(l1407) = star_targets_tuple_seq_rule(p) else { break 'l1406 };
                        break 'l1405 Some(l1407);
                    }
                    if p.failed {
                        break 'l1405 None;
                    }
                    p.mark = mark_l1405;
                }
                None
            });
            if p.failed {
                break 'l1403;
            }
            let Some(l1408) = p.expect(kind::RPAR) else { break 'l1403 };
            let range = p.range(mark);
            return Some({ tuple(a.unwrap_or_default(), Store, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1409: {
            let Some(l1410) = p.expect(kind::LSQB) else { break 'l1409 };
            let a = ('l1411: {
                let mark_l1411 = p.mark;
                let bit_l1411 = p.bit();
                if bit_l1411 & 0x1e00000001c0481000000201028e != 0 {
                    'l1412: {
                        let Some(l1413) = star_targets_list_seq_rule(p) else { break 'l1412 };
                        break 'l1411 Some(l1413);
                    }
                    if p.failed {
                        break 'l1411 None;
                    }
                    p.mark = mark_l1411;
                }
                None
            });
            if p.failed {
                break 'l1409;
            }
            let Some(l1414) = p.expect(kind::RSQB) else { break 'l1409 };
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
        'l1415: {
            let Some(l1416) = single_subscript_attribute_target_rule(p) else { break 'l1415 };
            return Some(l1416);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1417: {
            let Some(a) = p.name() else { break 'l1417 };
            return Some({ set_context(a, Store) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1418: {
            let Some(l1419) = p.expect(kind::LPAR) else { break 'l1418 };
            let Some(a) = single_target_rule(p) else { break 'l1418 };
            let Some(l1420) = p.expect(kind::RPAR) else { break 'l1418 };
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
        'l1421: {
            let Some(a) = t_primary_rule(p) else { break 'l1421 };
            let Some(l1422) = p.expect(kind::DOT) else { break 'l1421 };
            let Some(b) = p.name() else { break 'l1421 };
            let l1423 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1423;
            if matched {
                break 'l1421;
            }
            if p.failed {
                break 'l1421;
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
        'l1424: {
            let Some(a) = t_primary_rule(p) else { break 'l1424 };
            let Some(l1425) = p.expect(kind::LSQB) else { break 'l1424 };
            let Some(b) = slices_rule(p) else { break 'l1424 };
            let Some(l1426) = p.expect(kind::RSQB) else { break 'l1424 };
            let l1427 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1427;
            if matched {
                break 'l1424;
            }
            if p.failed {
                break 'l1424;
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
    let base: Option<E> = 'l1428: {
        if bit & 0x1e00000001c0481000000200028e != 0 {
            'l1429: {
                let Some(a) = atom_rule(p) else { break 'l1429 };
                let l1430 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1430;
                if !matched {
                    break 'l1429;
                }
                if p.failed {
                    break 'l1429;
                }
                break 'l1428 Some({ a });
            }
            if p.failed {
                break 'l1428 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l1431: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l1432: {
                let Some(l1433) = p.expect(kind::DOT) else { break 'l1432 };
                let Some(b) = p.name() else { break 'l1432 };
                let l1434 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1434;
                if !matched {
                    break 'l1432;
                }
                if p.failed {
                    break 'l1432;
                }
                let a = left;
                let range = p.range(mark);
                left = attribute(a, b, Load, range);
                continue 'l1431;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x200 != 0 {
            'l1435: {
                let Some(l1436) = p.expect(kind::LSQB) else { break 'l1435 };
                let Some(b) = slices_rule(p) else { break 'l1435 };
                let Some(l1437) = p.expect(kind::RSQB) else { break 'l1435 };
                let l1438 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1438;
                if !matched {
                    break 'l1435;
                }
                if p.failed {
                    break 'l1435;
                }
                let a = left;
                let range = p.range(mark);
                left = subscript(a, b, Load, range);
                continue 'l1431;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x2000280 != 0 {
            'l1439: {
                let Some(b) = genexp_rule(p) else { break 'l1439 };
                let l1440 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1440;
                if !matched {
                    break 'l1439;
                }
                if p.failed {
                    break 'l1439;
                }
                let a = left;
                let range = p.range(mark);
                left = call(a, Some(genexp_call(b)), range);
                continue 'l1431;
            }
            if p.failed {
                return None;
            }
            p.mark = here;
        }
        if bit & 0x80 != 0 {
            'l1441: {
                let Some(l1442) = p.expect(kind::LPAR) else { break 'l1441 };
                let b = ('l1443: {
                    let mark_l1443 = p.mark;
                    let bit_l1443 = p.bit();
                    if bit_l1443 & 0x1e05400161c0481000088201c28e != 0 {
                        'l1444: {
                            let Some(l1445) = arguments_rule(p) else { break 'l1444 };
                            break 'l1443 Some(l1445);
                        }
                        if p.failed {
                            break 'l1443 None;
                        }
                        p.mark = mark_l1443;
                    }
                    None
                });
                if p.failed {
                    break 'l1441;
                }
                let Some(l1446) = p.expect(kind::RPAR) else { break 'l1441 };
                let l1447 = p.mark;
                let matched = t_lookahead_rule(p).is_some();
                p.mark = l1447;
                if !matched {
                    break 'l1441;
                }
                if p.failed {
                    break 'l1441;
                }
                let a = left;
                let range = p.range(mark);
                left = call(a, b, range);
                continue 'l1431;
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
        'l1448: {
            let Some(l1449) = p.expect(kind::LPAR) else { break 'l1448 };
            return Some(l1449);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1450: {
            let Some(l1451) = p.expect(kind::LSQB) else { break 'l1450 };
            return Some(l1451);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000 != 0 {
        'l1452: {
            let Some(l1453) = p.expect(kind::DOT) else { break 'l1452 };
            return Some(l1453);
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
        'l1454: {
            let mut a = Vec::new();
            let mut l1455 = p.mark;
            while let Some(element) = del_target_rule(p) {
                a.push(element);
                l1455 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1455;
            if p.failed || a.is_empty() {
                break 'l1454;
            }
            let l1456 = ('l1457: {
                let mark_l1457 = p.mark;
                let bit_l1457 = p.bit();
                if bit_l1457 & 0x1000 != 0 {
                    'l1458: {
                        let Some(l1459) = p.expect(kind::COMMA) else { break 'l1458 };
                        break 'l1457 Some(l1459);
                    }
                    if p.failed {
                        break 'l1457 None;
                    }
                    p.mark = mark_l1457;
                }
                None
            });
            if p.failed {
                break 'l1454;
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
        'l1460: {
            let Some(a) = t_primary_rule(p) else { break 'l1460 };
            let Some(l1461) = p.expect(kind::DOT) else { break 'l1460 };
            let Some(b) = p.name() else { break 'l1460 };
            let l1462 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1462;
            if matched {
                break 'l1460;
            }
            if p.failed {
                break 'l1460;
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
        'l1463: {
            let Some(a) = t_primary_rule(p) else { break 'l1463 };
            let Some(l1464) = p.expect(kind::LSQB) else { break 'l1463 };
            let Some(b) = slices_rule(p) else { break 'l1463 };
            let Some(l1465) = p.expect(kind::RSQB) else { break 'l1463 };
            let l1466 = p.mark;
            let matched = t_lookahead_rule(p).is_some();
            p.mark = l1466;
            if matched {
                break 'l1463;
            }
            if p.failed {
                break 'l1463;
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
        'l1467: {
            let Some(l1468) = del_t_atom_rule(p) else { break 'l1467 };
            return Some(l1468);
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
        'l1469: {
            let Some(a) = p.name() else { break 'l1469 };
            return Some({ set_context(a, Del) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1470: {
            let Some(l1471) = p.expect(kind::LPAR) else { break 'l1470 };
            let Some(a) = del_target_rule(p) else { break 'l1470 };
            let Some(l1472) = p.expect(kind::RPAR) else { break 'l1470 };
            return Some({ set_context(a, Del) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1473: {
            let Some(l1474) = p.expect(kind::LPAR) else { break 'l1473 };
            let a = ('l1475: {
                let mark_l1475 = p.mark;
                let bit_l1475 = p.bit();
                if bit_l1475 & 0x1e00000001c0481000000200028e != 0 {
                    'l1476: {
                        let Some(l1477) = del_targets_rule(p) else { break 'l1476 };
                        break 'l1475 Some(l1477);
                    }
                    if p.failed {
                        break 'l1475 None;
                    }
                    p.mark = mark_l1475;
                }
                None
            });
            if p.failed {
                break 'l1473;
            }
            let Some(l1478) = p.expect(kind::RPAR) else { break 'l1473 };
            let range = p.range(mark);
            return Some({ tuple(a.unwrap_or_default(), Del, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l1479: {
            let Some(l1480) = p.expect(kind::LSQB) else { break 'l1479 };
            let a = ('l1481: {
                let mark_l1481 = p.mark;
                let bit_l1481 = p.bit();
                if bit_l1481 & 0x1e00000001c0481000000200028e != 0 {
                    'l1482: {
                        let Some(l1483) = del_targets_rule(p) else { break 'l1482 };
                        break 'l1481 Some(l1483);
                    }
                    if p.failed {
                        break 'l1481 None;
                    }
                    p.mark = mark_l1481;
                }
                None
            });
            if p.failed {
                break 'l1479;
            }
            let Some(l1484) = p.expect(kind::RSQB) else { break 'l1479 };
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
        'l1485: {
            let mut a = Vec::new();
            let mut l1486 = p.mark;
            while let Some(element) = expression_rule(p) {
                a.push(element);
                l1486 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1486;
            if p.failed || a.is_empty() {
                break 'l1485;
            }
            let Some(l1487) = p.expect(kind::COMMA) else { break 'l1485 };
            let Some(l1488) = p.expect(kind::STAR) else { break 'l1485 };
            let Some(b) = expression_rule(p) else { break 'l1485 };
            let Some(l1489) = p.expect(kind::COMMA) else { break 'l1485 };
            let Some(l1490) = p.expect(kind::DOUBLESTAR) else { break 'l1485 };
            let Some(c) = expression_rule(p) else { break 'l1485 };
            return Some({ append(a, [b, c]) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1491: {
            let mut a = Vec::new();
            let mut l1492 = p.mark;
            while let Some(element) = expression_rule(p) {
                a.push(element);
                l1492 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1492;
            if p.failed || a.is_empty() {
                break 'l1491;
            }
            let Some(l1493) = p.expect(kind::COMMA) else { break 'l1491 };
            let Some(l1494) = p.expect(kind::STAR) else { break 'l1491 };
            let Some(b) = expression_rule(p) else { break 'l1491 };
            return Some({ append(a, [b]) });
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
            let Some(l1498) = p.expect(kind::DOUBLESTAR) else { break 'l1495 };
            let Some(b) = expression_rule(p) else { break 'l1495 };
            return Some({ append(a, [b]) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l1499: {
            let Some(l1500) = p.expect(kind::STAR) else { break 'l1499 };
            let Some(a) = expression_rule(p) else { break 'l1499 };
            let Some(l1501) = p.expect(kind::COMMA) else { break 'l1499 };
            let Some(l1502) = p.expect(kind::DOUBLESTAR) else { break 'l1499 };
            let Some(b) = expression_rule(p) else { break 'l1499 };
            return Some({ vec![a, b] });
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
            return Some({ vec![a] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l1505: {
            let Some(l1506) = p.expect(kind::DOUBLESTAR) else { break 'l1505 };
            let Some(a) = expression_rule(p) else { break 'l1505 };
            return Some({ vec![a] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1507: {
            let mut l1508 = Vec::new();
            let mut l1509 = p.mark;
            while let Some(element) = expression_rule(p) {
                l1508.push(element);
                l1509 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1509;
            if p.failed || l1508.is_empty() {
                break 'l1507;
            }
            return Some(l1508);
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
        'l1510: {
            let Some(l1511) = p.expect(kind::NEWLINE) else { break 'l1510 };
            let Some(t) = p.expect(kind::TYPE_COMMENT) else { break 'l1510 };
            let l1512 = p.mark;
            let matched = ('l1513: {
                let mark_l1513 = p.mark;
                let bit_l1513 = p.bit();
                if bit_l1513 & 0x10 != 0 {
                    'l1514: {
                        let Some(l1515) = p.expect(kind::NEWLINE) else { break 'l1514 };
                        let Some(l1516) = p.expect(kind::INDENT) else { break 'l1514 };
                        break 'l1513 Some(());
                    }
                    if p.failed {
                        break 'l1513 None;
                    }
                    p.mark = mark_l1513;
                }
                None
            })
            .is_some();
            p.mark = l1512;
            if !matched {
                break 'l1510;
            }
            if p.failed {
                break 'l1510;
            }
            return Some({ t });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x200000000000000 != 0 {
        'l1517: {
            let Some(l1518) = invalid_double_type_comments_rule(p) else { break 'l1517 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000 != 0 {
        'l1519: {
            let Some(l1520) = p.expect(kind::TYPE_COMMENT) else { break 'l1519 };
            return Some(l1520);
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
        'l1521: {
            let Some(l1522) = ('l1523: {
                let mark_l1523 = p.mark;
                let bit_l1523 = p.bit();
                if bit_l1523 & 0x1e05400161c0481000008201c28e != 0 {
                    'l1524: {
                        let Some(l1525) = ('l1526: {
                            let mark_l1526 = p.mark;
                            let bit_l1526 = p.bit();
                            if bit_l1526 & 0x1e05400161c0481000008201c28e != 0 {
                                'l1527: {
                                    let mut l1528 = Vec::new();
                                    let mut l1529 = p.mark;
                                    while let Some(element) = ('l1530: {
                                        let mark_l1530 = p.mark;
                                        let bit_l1530 = p.bit();
                                        if bit_l1530 & 0x1e05400161c0481000008201c28e != 0 {
                                            'l1531: {
                                                let Some(a) = ('l1532: {
                                                    let mark_l1532 = p.mark;
                                                    let bit_l1532 = p.bit();
                                                    if bit_l1532 & 0x10000 != 0 {
                                                        'l1533: {
                                                            let Some(l1534) =
                                                                starred_expression_rule(p)
                                                            else {
                                                                break 'l1533;
                                                            };
                                                            break 'l1532 Some(l1534);
                                                        }
                                                        if p.failed {
                                                            break 'l1532 None;
                                                        }
                                                        p.mark = mark_l1532;
                                                    }
                                                    if bit_l1532 & 0x1e00000000000000000000000002
                                                        != 0
                                                    {
                                                        'l1535: {
                                                            let Some(l1536) =
                                                                assignment_expression_rule(p)
                                                            else {
                                                                break 'l1535;
                                                            };
                                                            break 'l1532 Some(l1536);
                                                        }
                                                        if p.failed {
                                                            break 'l1532 None;
                                                        }
                                                        p.mark = mark_l1532;
                                                    }
                                                    if bit_l1532 & 0x1e05400161c0481000008200c28e
                                                        != 0
                                                    {
                                                        'l1537: {
                                                            let Some(a) = expression_rule(p) else {
                                                                break 'l1537;
                                                            };
                                                            if p.at(kind::COLONEQUAL) {
                                                                break 'l1537;
                                                            }
                                                            if p.failed {
                                                                break 'l1537;
                                                            }
                                                            break 'l1532 Some({ a });
                                                        }
                                                        if p.failed {
                                                            break 'l1532 None;
                                                        }
                                                        p.mark = mark_l1532;
                                                    }
                                                    None
                                                }) else {
                                                    break 'l1531;
                                                };
                                                if p.at(kind::EQUAL) {
                                                    break 'l1531;
                                                }
                                                if p.failed {
                                                    break 'l1531;
                                                }
                                                break 'l1530 Some({ () });
                                            }
                                            if p.failed {
                                                break 'l1530 None;
                                            }
                                            p.mark = mark_l1530;
                                        }
                                        None
                                    }) {
                                        l1528.push(element);
                                        l1529 = p.mark;
                                        if p.expect(kind::COMMA).is_none() {
                                            break;
                                        }
                                    }
                                    p.mark = l1529;
                                    if p.failed || l1528.is_empty() {
                                        break 'l1527;
                                    }
                                    let Some(l1538) = p.expect(kind::COMMA) else { break 'l1527 };
                                    let Some(l1539) = kwargs_rule(p) else { break 'l1527 };
                                    break 'l1526 Some({ () });
                                }
                                if p.failed {
                                    break 'l1526 None;
                                }
                                p.mark = mark_l1526;
                            }
                            None
                        }) else {
                            break 'l1524;
                        };
                        break 'l1523 Some(l1525);
                    }
                    if p.failed {
                        break 'l1523 None;
                    }
                    p.mark = mark_l1523;
                }
                if bit_l1523 & 0x1e05400161c0481000088201c28e != 0 {
                    'l1540: {
                        let Some(l1541) = kwargs_rule(p) else { break 'l1540 };
                        break 'l1523 Some({ () });
                    }
                    if p.failed {
                        break 'l1523 None;
                    }
                    p.mark = mark_l1523;
                }
                None
            }) else {
                break 'l1521;
            };
            let Some(a) = p.expect(kind::COMMA) else { break 'l1521 };
            let mut l1542 = Vec::new();
            let mut l1543 = p.mark;
            while let Some(element) = ('l1544: {
                let mark_l1544 = p.mark;
                let bit_l1544 = p.bit();
                if bit_l1544 & 0x10000 != 0 {
                    'l1545: {
                        let Some(l1546) = starred_expression_rule(p) else { break 'l1545 };
                        if p.at(kind::EQUAL) {
                            break 'l1545;
                        }
                        if p.failed {
                            break 'l1545;
                        }
                        break 'l1544 Some(l1546);
                    }
                    if p.failed {
                        break 'l1544 None;
                    }
                    p.mark = mark_l1544;
                }
                None
            }) {
                l1542.push(element);
                l1543 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1543;
            if p.failed || l1542.is_empty() {
                break 'l1521;
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
        'l1547: {
            let Some(a) = expression_rule(p) else { break 'l1547 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1547 };
            let Some(l1548) = p.expect(kind::COMMA) else { break 'l1547 };
            let l1549 = ('l1550: {
                let mark_l1550 = p.mark;
                let bit_l1550 = p.bit();
                if bit_l1550 & 0x1e05400161c0481000088201c28e != 0 {
                    'l1551: {
                        let Some(l1552) = args_rule(p) else { break 'l1551 };
                        break 'l1550 Some({ () });
                    }
                    if p.failed {
                        break 'l1550 None;
                    }
                    p.mark = mark_l1550;
                }
                if bit_l1550 & 0x1e05400161c0481000008200c28e != 0 {
                    'l1553: {
                        let Some(l1554) = expression_rule(p) else { break 'l1553 };
                        let Some(l1555) = for_if_clauses_rule(p) else { break 'l1553 };
                        break 'l1550 Some({ () });
                    }
                    if p.failed {
                        break 'l1550 None;
                    }
                    p.mark = mark_l1550;
                }
                None
            });
            if p.failed {
                break 'l1547;
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
        'l1556: {
            let Some(a) = p.name() else { break 'l1556 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1556 };
            let Some(l1557) = expression_rule(p) else { break 'l1556 };
            let Some(l1558) = for_if_clauses_rule(p) else { break 'l1556 };
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
        'l1559: {
            let l1560 = ('l1561: {
                let mark_l1561 = p.mark;
                let bit_l1561 = p.bit();
                if bit_l1561 & 0x1e05400161c0481000088201c28e != 0 {
                    'l1562: {
                        let Some(l1563) = args_rule(p) else { break 'l1562 };
                        let Some(l1564) = p.expect(kind::COMMA) else { break 'l1562 };
                        break 'l1561 Some(());
                    }
                    if p.failed {
                        break 'l1561 None;
                    }
                    p.mark = mark_l1561;
                }
                None
            });
            if p.failed {
                break 'l1559;
            }
            let Some(a) = p.name() else { break 'l1559 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1559 };
            let l1565 = p.mark;
            let matched = ('l1566: {
                let mark_l1566 = p.mark;
                let bit_l1566 = p.bit();
                if bit_l1566 & 0x1000 != 0 {
                    'l1567: {
                        let Some(l1568) = p.expect(kind::COMMA) else { break 'l1567 };
                        break 'l1566 Some(l1568);
                    }
                    if p.failed {
                        break 'l1566 None;
                    }
                    p.mark = mark_l1566;
                }
                if bit_l1566 & 0x100 != 0 {
                    'l1569: {
                        let Some(l1570) = p.expect(kind::RPAR) else { break 'l1569 };
                        break 'l1566 Some(l1570);
                    }
                    if p.failed {
                        break 'l1566 None;
                    }
                    p.mark = mark_l1566;
                }
                None
            })
            .is_some();
            p.mark = l1565;
            if !matched {
                break 'l1559;
            }
            if p.failed {
                break 'l1559;
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
        'l1571: {
            let Some(a) = args_rule(p) else { break 'l1571 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1571 };
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
        'l1572: {
            let Some(l1573) = args_rule(p) else { break 'l1572 };
            let Some(l1574) = p.expect(kind::COMMA) else { break 'l1572 };
            let Some(a) = expression_rule(p) else { break 'l1572 };
            let Some(b) = for_if_clauses_rule(p) else { break 'l1572 };
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
        'l1575: {
            let Some(a) = args_rule(p) else { break 'l1575 };
            let Some(l1576) = p.expect(kind::COMMA) else { break 'l1575 };
            let Some(l1577) = args_rule(p) else { break 'l1575 };
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
        'l1578: {
            let Some(a) = ('l1579: {
                let mark_l1579 = p.mark;
                let bit_l1579 = p.bit();
                if bit_l1579 & 0x1000000000000000000 != 0 {
                    'l1580: {
                        let Some(l1581) = p.expect(kind::KW_True) else { break 'l1580 };
                        break 'l1579 Some(l1581);
                    }
                    if p.failed {
                        break 'l1579 None;
                    }
                    p.mark = mark_l1579;
                }
                if bit_l1579 & 0x400000000000000000 != 0 {
                    'l1582: {
                        let Some(l1583) = p.expect(kind::KW_False) else { break 'l1582 };
                        break 'l1579 Some(l1583);
                    }
                    if p.failed {
                        break 'l1579 None;
                    }
                    p.mark = mark_l1579;
                }
                if bit_l1579 & 0x800000000000000000 != 0 {
                    'l1584: {
                        let Some(l1585) = p.expect(kind::KW_None) else { break 'l1584 };
                        break 'l1579 Some(l1585);
                    }
                    if p.failed {
                        break 'l1579 None;
                    }
                    p.mark = mark_l1579;
                }
                None
            }) else {
                break 'l1578;
            };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1578 };
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
        'l1586: {
            let Some(a) = p.name() else { break 'l1586 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1586 };
            let Some(l1587) = expression_rule(p) else { break 'l1586 };
            let Some(l1588) = for_if_clauses_rule(p) else { break 'l1586 };
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
        'l1589: {
            let l1590 = p.mark;
            let matched = ('l1591: {
                let mark_l1591 = p.mark;
                let bit_l1591 = p.bit();
                if bit_l1591 & 0x1e00000000000000000000000002 != 0 {
                    'l1592: {
                        let Some(l1593) = p.name() else { break 'l1592 };
                        let Some(l1594) = p.expect(kind::EQUAL) else { break 'l1592 };
                        break 'l1591 Some(());
                    }
                    if p.failed {
                        break 'l1591 None;
                    }
                    p.mark = mark_l1591;
                }
                None
            })
            .is_some();
            p.mark = l1590;
            if matched {
                break 'l1589;
            }
            if p.failed {
                break 'l1589;
            }
            let Some(a) = expression_rule(p) else { break 'l1589 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1589 };
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
        'l1595: {
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1595 };
            let Some(l1596) = expression_rule(p) else { break 'l1595 };
            let Some(l1597) = p.expect(kind::EQUAL) else { break 'l1595 };
            let Some(b) = expression_rule(p) else { break 'l1595 };
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
        'l1598: {
            let Some(a) = disjunction_rule(p) else { break 'l1598 };
            let Some(l1599) = p.expect(kind::KW_if) else { break 'l1598 };
            let Some(b) = disjunction_rule(p) else { break 'l1598 };
            let Some(l1600) = p.expect(kind::KW_else) else { break 'l1598 };
            let Some(c) = expression_rule(p) else { break 'l1598 };
            let range = p.range(mark);
            return Some({ conditional(a, Some((b, c)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l1601: {
            let Some(l1602) = disjunction_rule(p) else { break 'l1601 };
            return Some(l1602);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000000 != 0 {
        'l1603: {
            let Some(l1604) = lambdef_rule(p) else { break 'l1603 };
            return Some(l1604);
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
        'l1605: {
            let Some(a) = p.name() else { break 'l1605 };
            if p.at(kind::LPAR) {
                break 'l1605;
            }
            if p.failed {
                break 'l1605;
            }
            let Some(b) = star_expressions_rule(p) else { break 'l1605 };
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
        'l1606: {
            let Some(l1607) = p.expect(kind::STAR) else { break 'l1606 };
            let Some(a) = p.name() else { break 'l1606 };
            let Some(t) = p.expect(kind::COLON) else { break 'l1606 };
            let Some(b) = expression_rule(p) else { break 'l1606 };
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
        'l1608: {
            let Some(l1609) = p.expect(kind::DOUBLESTAR) else { break 'l1608 };
            let Some(a) = p.name() else { break 'l1608 };
            let Some(t) = p.expect(kind::COLON) else { break 'l1608 };
            let Some(b) = expression_rule(p) else { break 'l1608 };
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
        'l1610: {
            let Some(l1611) = p.expect(kind::STRING) else { break 'l1610 };
            let mut a = Vec::new();
            while let Some(element) = ('l1612: {
                let mark_l1612 = p.mark;
                let bit_l1612 = p.bit();
                if bit_l1612 & 0x1e01400021c0481000008200c28e != 0 {
                    'l1613: {
                        if p.at(kind::STRING) {
                            break 'l1613;
                        }
                        if p.failed {
                            break 'l1613;
                        }
                        let Some(a) = expression_without_invalid_rule(p) else { break 'l1613 };
                        break 'l1612 Some({ a });
                    }
                    if p.failed {
                        break 'l1612 None;
                    }
                    p.mark = mark_l1612;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l1610;
            }
            if a.is_empty() {
                break 'l1610;
            }
            let Some(l1614) = p.expect(kind::STRING) else { break 'l1610 };
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
        'l1615: {
            let l1616 = p.mark;
            let matched = ('l1617: {
                let mark_l1617 = p.mark;
                let bit_l1617 = p.bit();
                if bit_l1617 & 0x1e00000000000000000000000002 != 0 {
                    'l1618: {
                        let Some(l1619) = p.name() else { break 'l1618 };
                        let Some(l1620) = p.expect(kind::STRING) else { break 'l1618 };
                        break 'l1617 Some(());
                    }
                    if p.failed {
                        break 'l1617 None;
                    }
                    p.mark = mark_l1617;
                }
                if bit_l1617 & 0x1e00000000000000000000000000 != 0 {
                    'l1621: {
                        let Some(l1622) = p.soft_keyword() else { break 'l1621 };
                        break 'l1617 Some({ () });
                    }
                    if p.failed {
                        break 'l1617 None;
                    }
                    p.mark = mark_l1617;
                }
                None
            })
            .is_some();
            p.mark = l1616;
            if matched {
                break 'l1615;
            }
            if p.failed {
                break 'l1615;
            }
            let Some(a) = disjunction_rule(p) else { break 'l1615 };
            let Some(b) = expression_without_invalid_rule(p) else { break 'l1615 };
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
        'l1623: {
            let Some(a) = disjunction_rule(p) else { break 'l1623 };
            let Some(l1624) = p.expect(kind::KW_if) else { break 'l1623 };
            let Some(b) = disjunction_rule(p) else { break 'l1623 };
            let l1625 = p.mark;
            let matched = ('l1626: {
                let mark_l1626 = p.mark;
                let bit_l1626 = p.bit();
                if bit_l1626 & 0x1000000000000000000000 != 0 {
                    'l1627: {
                        let Some(l1628) = p.expect(kind::KW_else) else { break 'l1627 };
                        break 'l1626 Some(l1628);
                    }
                    if p.failed {
                        break 'l1626 None;
                    }
                    p.mark = mark_l1626;
                }
                if bit_l1626 & 0x800 != 0 {
                    'l1629: {
                        let Some(l1630) = p.expect(kind::COLON) else { break 'l1629 };
                        break 'l1626 Some(l1630);
                    }
                    if p.failed {
                        break 'l1626 None;
                    }
                    p.mark = mark_l1626;
                }
                None
            })
            .is_some();
            p.mark = l1625;
            if matched {
                break 'l1623;
            }
            if p.failed {
                break 'l1623;
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
        'l1631: {
            let Some(a) = disjunction_rule(p) else { break 'l1631 };
            let Some(l1632) = p.expect(kind::KW_if) else { break 'l1631 };
            let Some(b) = disjunction_rule(p) else { break 'l1631 };
            let Some(l1633) = p.expect(kind::KW_else) else { break 'l1631 };
            let l1634 = p.mark;
            let matched = expression_rule(p).is_some();
            p.mark = l1634;
            if matched {
                break 'l1631;
            }
            if p.failed {
                break 'l1631;
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
        'l1635: {
            let Some(a) = ('l1636: {
                let mark_l1636 = p.mark;
                let bit_l1636 = p.bit();
                if bit_l1636 & 0x4000000000000000000000000 != 0 {
                    'l1637: {
                        let Some(l1638) = pass_stmt_rule(p) else { break 'l1637 };
                        break 'l1636 Some(l1638);
                    }
                    if p.failed {
                        break 'l1636 None;
                    }
                    p.mark = mark_l1636;
                }
                if bit_l1636 & 0x40000000000000000000 != 0 {
                    'l1639: {
                        let Some(l1640) = break_stmt_rule(p) else { break 'l1639 };
                        break 'l1636 Some(l1640);
                    }
                    if p.failed {
                        break 'l1636 None;
                    }
                    p.mark = mark_l1636;
                }
                if bit_l1636 & 0x100000000000000000000 != 0 {
                    'l1641: {
                        let Some(l1642) = continue_stmt_rule(p) else { break 'l1641 };
                        break 'l1636 Some(l1642);
                    }
                    if p.failed {
                        break 'l1636 None;
                    }
                    p.mark = mark_l1636;
                }
                None
            }) else {
                break 'l1635;
            };
            let Some(l1643) = p.expect(kind::KW_if) else { break 'l1635 };
            let Some(b) = disjunction_rule(p) else { break 'l1635 };
            let Some(l1644) = p.expect(kind::KW_else) else { break 'l1635 };
            let Some(c) = simple_stmt_rule(p) else { break 'l1635 };
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
        'l1645: {
            let Some(a) = p.expect(kind::KW_lambda) else { break 'l1645 };
            let l1646 = ('l1647: {
                let mark_l1647 = p.mark;
                let bit_l1647 = p.bit();
                if bit_l1647 & 0x1e00000000000000000800030082 != 0 {
                    'l1648: {
                        let Some(l1649) = lambda_params_rule(p) else { break 'l1648 };
                        break 'l1647 Some(l1649);
                    }
                    if p.failed {
                        break 'l1647 None;
                    }
                    p.mark = mark_l1647;
                }
                None
            });
            if p.failed {
                break 'l1645;
            }
            let Some(b) = p.expect(kind::COLON) else { break 'l1645 };
            if !p.at(kind::FSTRING_MIDDLE) {
                break 'l1645;
            }
            if p.failed {
                break 'l1645;
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
        'l1650: {
            let Some(a) = p.expect(kind::KW_lambda) else { break 'l1650 };
            let l1651 = ('l1652: {
                let mark_l1652 = p.mark;
                let bit_l1652 = p.bit();
                if bit_l1652 & 0x1e00000000000000000800030082 != 0 {
                    'l1653: {
                        let Some(l1654) = lambda_params_rule(p) else { break 'l1653 };
                        break 'l1652 Some(l1654);
                    }
                    if p.failed {
                        break 'l1652 None;
                    }
                    p.mark = mark_l1652;
                }
                None
            });
            if p.failed {
                break 'l1650;
            }
            let Some(b) = p.expect(kind::COLON) else { break 'l1650 };
            if !p.at(kind::TSTRING_MIDDLE) {
                break 'l1650;
            }
            if p.failed {
                break 'l1650;
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
        'l1655: {
            let Some(a) = expression_rule(p) else { break 'l1655 };
            let Some(l1656) = p.expect(kind::COLONEQUAL) else { break 'l1655 };
            let Some(l1657) = expression_rule(p) else { break 'l1655 };
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
        'l1658: {
            let Some(a) = p.name() else { break 'l1658 };
            let Some(l1659) = p.expect(kind::EQUAL) else { break 'l1658 };
            let Some(b) = bitwise_or_rule(p) else { break 'l1658 };
            let l1660 = p.mark;
            let matched = ('l1661: {
                let mark_l1661 = p.mark;
                let bit_l1661 = p.bit();
                if bit_l1661 & 0x400000 != 0 {
                    'l1662: {
                        let Some(l1663) = p.expect(kind::EQUAL) else { break 'l1662 };
                        break 'l1661 Some(l1663);
                    }
                    if p.failed {
                        break 'l1661 None;
                    }
                    p.mark = mark_l1661;
                }
                if bit_l1661 & 0x20000000000000 != 0 {
                    'l1664: {
                        let Some(l1665) = p.expect(kind::COLONEQUAL) else { break 'l1664 };
                        break 'l1661 Some(l1665);
                    }
                    if p.failed {
                        break 'l1661 None;
                    }
                    p.mark = mark_l1661;
                }
                None
            })
            .is_some();
            p.mark = l1660;
            if matched {
                break 'l1658;
            }
            if p.failed {
                break 'l1658;
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
        'l1666: {
            let l1667 = p.mark;
            let matched = ('l1668: {
                let mark_l1668 = p.mark;
                let bit_l1668 = p.bit();
                if bit_l1668 & 0x200 != 0 {
                    'l1669: {
                        let Some(l1670) = list_rule(p) else { break 'l1669 };
                        break 'l1668 Some(l1670);
                    }
                    if p.failed {
                        break 'l1668 None;
                    }
                    p.mark = mark_l1668;
                }
                if bit_l1668 & 0x80 != 0 {
                    'l1671: {
                        let Some(l1672) = tuple_rule(p) else { break 'l1671 };
                        break 'l1668 Some(l1672);
                    }
                    if p.failed {
                        break 'l1668 None;
                    }
                    p.mark = mark_l1668;
                }
                if bit_l1668 & 0x2000280 != 0 {
                    'l1673: {
                        let Some(l1674) = genexp_rule(p) else { break 'l1673 };
                        break 'l1668 Some(l1674);
                    }
                    if p.failed {
                        break 'l1668 None;
                    }
                    p.mark = mark_l1668;
                }
                if bit_l1668 & 0x1000000000000000000 != 0 {
                    'l1675: {
                        let Some(l1676) = p.expect(kind::KW_True) else { break 'l1675 };
                        break 'l1668 Some({ constant(Constant::True, Range::default()) });
                    }
                    if p.failed {
                        break 'l1668 None;
                    }
                    p.mark = mark_l1668;
                }
                if bit_l1668 & 0x800000000000000000 != 0 {
                    'l1677: {
                        let Some(l1678) = p.expect(kind::KW_None) else { break 'l1677 };
                        break 'l1668 Some({ constant(Constant::None, Range::default()) });
                    }
                    if p.failed {
                        break 'l1668 None;
                    }
                    p.mark = mark_l1668;
                }
                if bit_l1668 & 0x400000000000000000 != 0 {
                    'l1679: {
                        let Some(l1680) = p.expect(kind::KW_False) else { break 'l1679 };
                        break 'l1668 Some({ constant(Constant::False, Range::default()) });
                    }
                    if p.failed {
                        break 'l1668 None;
                    }
                    p.mark = mark_l1668;
                }
                None
            })
            .is_some();
            p.mark = l1667;
            if matched {
                break 'l1666;
            }
            if p.failed {
                break 'l1666;
            }
            let Some(a) = bitwise_or_rule(p) else { break 'l1666 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1666 };
            let Some(l1681) = bitwise_or_rule(p) else { break 'l1666 };
            let l1682 = p.mark;
            let matched = ('l1683: {
                let mark_l1683 = p.mark;
                let bit_l1683 = p.bit();
                if bit_l1683 & 0x400000 != 0 {
                    'l1684: {
                        let Some(l1685) = p.expect(kind::EQUAL) else { break 'l1684 };
                        break 'l1683 Some(l1685);
                    }
                    if p.failed {
                        break 'l1683 None;
                    }
                    p.mark = mark_l1683;
                }
                if bit_l1683 & 0x20000000000000 != 0 {
                    'l1686: {
                        let Some(l1687) = p.expect(kind::COLONEQUAL) else { break 'l1686 };
                        break 'l1683 Some(l1687);
                    }
                    if p.failed {
                        break 'l1683 None;
                    }
                    p.mark = mark_l1683;
                }
                None
            })
            .is_some();
            p.mark = l1682;
            if matched {
                break 'l1666;
            }
            if p.failed {
                break 'l1666;
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
        'l1688: {
            let Some(a) = invalid_ann_assign_target_rule(p) else { break 'l1688 };
            let Some(l1689) = p.expect(kind::COLON) else { break 'l1688 };
            let Some(l1690) = expression_rule(p) else { break 'l1688 };
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
        'l1691: {
            let Some(a) = star_named_expression_rule(p) else { break 'l1691 };
            let Some(l1692) = p.expect(kind::COMMA) else { break 'l1691 };
            let mut l1693 = Vec::new();
            while let Some(element) = star_named_expressions_rule(p) {
                l1693.push(element);
            }
            if p.failed {
                break 'l1691;
            }
            let Some(l1694) = p.expect(kind::COLON) else { break 'l1691 };
            let Some(l1695) = expression_rule(p) else { break 'l1691 };
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
        'l1696: {
            let Some(a) = expression_rule(p) else { break 'l1696 };
            let Some(l1697) = p.expect(kind::COLON) else { break 'l1696 };
            let Some(l1698) = expression_rule(p) else { break 'l1696 };
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
        'l1699: {
            let mut l1700 = Vec::new();
            while let Some(element) = ('l1701: {
                let mark_l1701 = p.mark;
                let bit_l1701 = p.bit();
                if bit_l1701 & 0x1e00000001c0481000000201028e != 0 {
                    'l1702: {
                        let Some(l1703) = star_targets_rule(p) else { break 'l1702 };
                        let Some(l1704) = p.expect(kind::EQUAL) else { break 'l1702 };
                        break 'l1701 Some(());
                    }
                    if p.failed {
                        break 'l1701 None;
                    }
                    p.mark = mark_l1701;
                }
                None
            }) {
                l1700.push(element);
            }
            if p.failed {
                break 'l1699;
            }
            let Some(a) = star_expressions_rule(p) else { break 'l1699 };
            let Some(l1705) = p.expect(kind::EQUAL) else { break 'l1699 };
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
        'l1706: {
            let mut l1707 = Vec::new();
            while let Some(element) = ('l1708: {
                let mark_l1708 = p.mark;
                let bit_l1708 = p.bit();
                if bit_l1708 & 0x1e00000001c0481000000201028e != 0 {
                    'l1709: {
                        let Some(l1710) = star_targets_rule(p) else { break 'l1709 };
                        let Some(l1711) = p.expect(kind::EQUAL) else { break 'l1709 };
                        break 'l1708 Some(());
                    }
                    if p.failed {
                        break 'l1708 None;
                    }
                    p.mark = mark_l1708;
                }
                None
            }) {
                l1707.push(element);
            }
            if p.failed {
                break 'l1706;
            }
            let Some(a) = yield_expr_rule(p) else { break 'l1706 };
            let Some(l1712) = p.expect(kind::EQUAL) else { break 'l1706 };
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
        'l1713: {
            let Some(a) = star_expressions_rule(p) else { break 'l1713 };
            let Some(l1714) = augassign_rule(p) else { break 'l1713 };
            let Some(l1715) = annotated_rhs_rule(p) else { break 'l1713 };
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
        'l1716: {
            let Some(l1717) = list_rule(p) else { break 'l1716 };
            return Some(l1717);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1718: {
            let Some(l1719) = tuple_rule(p) else { break 'l1718 };
            return Some(l1719);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1720: {
            let Some(l1721) = p.expect(kind::LPAR) else { break 'l1720 };
            let Some(a) = invalid_ann_assign_target_rule(p) else { break 'l1720 };
            let Some(l1722) = p.expect(kind::RPAR) else { break 'l1720 };
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
        'l1723: {
            let Some(l1724) = p.expect(kind::KW_del) else { break 'l1723 };
            let Some(a) = star_expressions_rule(p) else { break 'l1723 };
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
        'l1725: {
            let Some(l1726) = p.expect(kind::NEWLINE) else { break 'l1725 };
            if p.at(kind::INDENT) {
                break 'l1725;
            }
            if p.failed {
                break 'l1725;
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
        'l1727: {
            let Some(l1728) = ('l1729: {
                let mark_l1729 = p.mark;
                let bit_l1729 = p.bit();
                if bit_l1729 & 0x200 != 0 {
                    'l1730: {
                        let Some(l1731) = p.expect(kind::LSQB) else { break 'l1730 };
                        break 'l1729 Some(l1731);
                    }
                    if p.failed {
                        break 'l1729 None;
                    }
                    p.mark = mark_l1729;
                }
                if bit_l1729 & 0x80 != 0 {
                    'l1732: {
                        let Some(l1733) = p.expect(kind::LPAR) else { break 'l1732 };
                        break 'l1729 Some(l1733);
                    }
                    if p.failed {
                        break 'l1729 None;
                    }
                    p.mark = mark_l1729;
                }
                if bit_l1729 & 0x2000000 != 0 {
                    'l1734: {
                        let Some(l1735) = p.expect(kind::LBRACE) else { break 'l1734 };
                        break 'l1729 Some(l1735);
                    }
                    if p.failed {
                        break 'l1729 None;
                    }
                    p.mark = mark_l1729;
                }
                None
            }) else {
                break 'l1727;
            };
            let Some(a) = starred_expression_rule(p) else { break 'l1727 };
            let Some(l1736) = for_if_clauses_rule(p) else { break 'l1727 };
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
        'l1737: {
            let Some(l1738) = ('l1739: {
                let mark_l1739 = p.mark;
                let bit_l1739 = p.bit();
                if bit_l1739 & 0x200 != 0 {
                    'l1740: {
                        let Some(l1741) = p.expect(kind::LSQB) else { break 'l1740 };
                        break 'l1739 Some(l1741);
                    }
                    if p.failed {
                        break 'l1739 None;
                    }
                    p.mark = mark_l1739;
                }
                if bit_l1739 & 0x2000000 != 0 {
                    'l1742: {
                        let Some(l1743) = p.expect(kind::LBRACE) else { break 'l1742 };
                        break 'l1739 Some(l1743);
                    }
                    if p.failed {
                        break 'l1739 None;
                    }
                    p.mark = mark_l1739;
                }
                None
            }) else {
                break 'l1737;
            };
            let Some(a) = star_named_expression_rule(p) else { break 'l1737 };
            let Some(l1744) = p.expect(kind::COMMA) else { break 'l1737 };
            let Some(b) = star_named_expressions_rule(p) else { break 'l1737 };
            let Some(l1745) = for_if_clauses_rule(p) else { break 'l1737 };
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
        'l1746: {
            let Some(l1747) = ('l1748: {
                let mark_l1748 = p.mark;
                let bit_l1748 = p.bit();
                if bit_l1748 & 0x200 != 0 {
                    'l1749: {
                        let Some(l1750) = p.expect(kind::LSQB) else { break 'l1749 };
                        break 'l1748 Some(l1750);
                    }
                    if p.failed {
                        break 'l1748 None;
                    }
                    p.mark = mark_l1748;
                }
                if bit_l1748 & 0x2000000 != 0 {
                    'l1751: {
                        let Some(l1752) = p.expect(kind::LBRACE) else { break 'l1751 };
                        break 'l1748 Some(l1752);
                    }
                    if p.failed {
                        break 'l1748 None;
                    }
                    p.mark = mark_l1748;
                }
                None
            }) else {
                break 'l1746;
            };
            let Some(a) = star_named_expression_rule(p) else { break 'l1746 };
            let Some(b) = p.expect(kind::COMMA) else { break 'l1746 };
            let Some(l1753) = for_if_clauses_rule(p) else { break 'l1746 };
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
        'l1754: {
            let Some(l1755) = p.expect(kind::LBRACE) else { break 'l1754 };
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1754 };
            let Some(l1756) = bitwise_or_rule(p) else { break 'l1754 };
            let Some(l1757) = for_if_clauses_rule(p) else { break 'l1754 };
            let Some(l1758) = p.expect(kind::RBRACE) else { break 'l1754 };
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
        'l1759: {
            let Some(a) = p.expect(kind::SLASH) else { break 'l1759 };
            let Some(l1760) = p.expect(kind::COMMA) else { break 'l1759 };
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
        'l1761: {
            let Some(l1762) = ('l1763: {
                let mark_l1763 = p.mark;
                let bit_l1763 = p.bit();
                if bit_l1763 & 0x1e00000000000000000000000002 != 0 {
                    'l1764: {
                        let Some(l1765) = slash_no_default_rule(p) else { break 'l1764 };
                        break 'l1763 Some({ () });
                    }
                    if p.failed {
                        break 'l1763 None;
                    }
                    p.mark = mark_l1763;
                }
                if bit_l1763 & 0x1e00000000000000000000000002 != 0 {
                    'l1766: {
                        let Some(l1767) = slash_with_default_rule(p) else { break 'l1766 };
                        break 'l1763 Some({ () });
                    }
                    if p.failed {
                        break 'l1763 None;
                    }
                    p.mark = mark_l1763;
                }
                None
            }) else {
                break 'l1761;
            };
            let mut l1768 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1768.push(element);
            }
            if p.failed {
                break 'l1761;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1761 };
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
        'l1769: {
            let l1770 = slash_no_default_rule(p);
            if p.failed {
                break 'l1769;
            }
            let mut l1771 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1771.push(element);
            }
            if p.failed {
                break 'l1769;
            }
            let Some(l1772) = invalid_parameters_helper_rule(p) else { break 'l1769 };
            let Some(a) = param_no_default_rule(p) else { break 'l1769 };
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
        'l1773: {
            let mut l1774 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1774.push(element);
            }
            if p.failed {
                break 'l1773;
            }
            let Some(a) = p.expect(kind::LPAR) else { break 'l1773 };
            let mut l1775 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1775.push(element);
            }
            if p.failed {
                break 'l1773;
            }
            if l1775.is_empty() {
                break 'l1773;
            }
            let l1776 = p.expect(kind::COMMA);
            if p.failed {
                break 'l1773;
            }
            let Some(b) = p.expect(kind::RPAR) else { break 'l1773 };
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
        'l1777: {
            let l1778 = ('l1779: {
                let mark_l1779 = p.mark;
                let bit_l1779 = p.bit();
                if bit_l1779 & 0x1e00000000000000000000000002 != 0 {
                    'l1780: {
                        let Some(l1781) = slash_no_default_rule(p) else { break 'l1780 };
                        break 'l1779 Some({ () });
                    }
                    if p.failed {
                        break 'l1779 None;
                    }
                    p.mark = mark_l1779;
                }
                if bit_l1779 & 0x1e00000000000000000000000002 != 0 {
                    'l1782: {
                        let Some(l1783) = slash_with_default_rule(p) else { break 'l1782 };
                        break 'l1779 Some({ () });
                    }
                    if p.failed {
                        break 'l1779 None;
                    }
                    p.mark = mark_l1779;
                }
                None
            });
            if p.failed {
                break 'l1777;
            }
            let mut l1784 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1784.push(element);
            }
            if p.failed {
                break 'l1777;
            }
            let Some(l1785) = p.expect(kind::STAR) else { break 'l1777 };
            let Some(l1786) = ('l1787: {
                let mark_l1787 = p.mark;
                let bit_l1787 = p.bit();
                if bit_l1787 & 0x1000 != 0 {
                    'l1788: {
                        let Some(l1789) = p.expect(kind::COMMA) else { break 'l1788 };
                        break 'l1787 Some({ () });
                    }
                    if p.failed {
                        break 'l1787 None;
                    }
                    p.mark = mark_l1787;
                }
                if bit_l1787 & 0x1e00000000000000000000000002 != 0 {
                    'l1790: {
                        let Some(l1791) = param_no_default_rule(p) else { break 'l1790 };
                        break 'l1787 Some({ () });
                    }
                    if p.failed {
                        break 'l1787 None;
                    }
                    p.mark = mark_l1787;
                }
                None
            }) else {
                break 'l1777;
            };
            let mut l1792 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1792.push(element);
            }
            if p.failed {
                break 'l1777;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1777 };
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
        'l1793: {
            let mut l1794 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1794.push(element);
            }
            if p.failed {
                break 'l1793;
            }
            if l1794.is_empty() {
                break 'l1793;
            }
            let Some(l1795) = p.expect(kind::SLASH) else { break 'l1793 };
            let Some(a) = p.expect(kind::STAR) else { break 'l1793 };
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
        'l1796: {
            let Some(l1797) = slash_with_default_rule(p) else { break 'l1796 };
            return Some({ () });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1798: {
            let mut l1799 = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                l1799.push(element);
            }
            if p.failed {
                break 'l1798;
            }
            if l1799.is_empty() {
                break 'l1798;
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
        'l1800: {
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1800 };
            let l1801 = p.mark;
            let matched = ('l1802: {
                let mark_l1802 = p.mark;
                let bit_l1802 = p.bit();
                if bit_l1802 & 0x100 != 0 {
                    'l1803: {
                        let Some(l1804) = p.expect(kind::RPAR) else { break 'l1803 };
                        break 'l1802 Some(l1804);
                    }
                    if p.failed {
                        break 'l1802 None;
                    }
                    p.mark = mark_l1802;
                }
                if bit_l1802 & 0x1000 != 0 {
                    'l1805: {
                        let Some(l1806) = p.expect(kind::COMMA) else { break 'l1805 };
                        break 'l1802 Some(l1806);
                    }
                    if p.failed {
                        break 'l1802 None;
                    }
                    p.mark = mark_l1802;
                }
                None
            })
            .is_some();
            p.mark = l1801;
            if !matched {
                break 'l1800;
            }
            if p.failed {
                break 'l1800;
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
        'l1807: {
            let Some(a) = p.expect(kind::STAR) else { break 'l1807 };
            let Some(l1808) = ('l1809: {
                let mark_l1809 = p.mark;
                let bit_l1809 = p.bit();
                if bit_l1809 & 0x100 != 0 {
                    'l1810: {
                        let Some(l1811) = p.expect(kind::RPAR) else { break 'l1810 };
                        break 'l1809 Some({ () });
                    }
                    if p.failed {
                        break 'l1809 None;
                    }
                    p.mark = mark_l1809;
                }
                if bit_l1809 & 0x1000 != 0 {
                    'l1812: {
                        let Some(l1813) = p.expect(kind::COMMA) else { break 'l1812 };
                        let Some(l1814) = ('l1815: {
                            let mark_l1815 = p.mark;
                            let bit_l1815 = p.bit();
                            if bit_l1815 & 0x100 != 0 {
                                'l1816: {
                                    let Some(l1817) = p.expect(kind::RPAR) else { break 'l1816 };
                                    break 'l1815 Some(l1817);
                                }
                                if p.failed {
                                    break 'l1815 None;
                                }
                                p.mark = mark_l1815;
                            }
                            if bit_l1815 & 0x800000000 != 0 {
                                'l1818: {
                                    let Some(l1819) = p.expect(kind::DOUBLESTAR) else {
                                        break 'l1818;
                                    };
                                    break 'l1815 Some(l1819);
                                }
                                if p.failed {
                                    break 'l1815 None;
                                }
                                p.mark = mark_l1815;
                            }
                            None
                        }) else {
                            break 'l1812;
                        };
                        break 'l1809 Some({ () });
                    }
                    if p.failed {
                        break 'l1809 None;
                    }
                    p.mark = mark_l1809;
                }
                None
            }) else {
                break 'l1807;
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
        'l1820: {
            let Some(l1821) = p.expect(kind::STAR) else { break 'l1820 };
            let Some(l1822) = p.expect(kind::COMMA) else { break 'l1820 };
            let Some(l1823) = p.expect(kind::TYPE_COMMENT) else { break 'l1820 };
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
        'l1824: {
            let Some(l1825) = p.expect(kind::STAR) else { break 'l1824 };
            let Some(l1826) = param_rule(p) else { break 'l1824 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1824 };
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
        'l1827: {
            let Some(l1828) = p.expect(kind::STAR) else { break 'l1827 };
            let Some(l1829) = ('l1830: {
                let mark_l1830 = p.mark;
                let bit_l1830 = p.bit();
                if bit_l1830 & 0x1e00000000000000000000000002 != 0 {
                    'l1831: {
                        let Some(l1832) = param_no_default_rule(p) else { break 'l1831 };
                        break 'l1830 Some({ () });
                    }
                    if p.failed {
                        break 'l1830 None;
                    }
                    p.mark = mark_l1830;
                }
                if bit_l1830 & 0x1000 != 0 {
                    'l1833: {
                        let Some(l1834) = p.expect(kind::COMMA) else { break 'l1833 };
                        break 'l1830 Some({ () });
                    }
                    if p.failed {
                        break 'l1830 None;
                    }
                    p.mark = mark_l1830;
                }
                None
            }) else {
                break 'l1827;
            };
            let mut l1835 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1835.push(element);
            }
            if p.failed {
                break 'l1827;
            }
            let Some(a) = p.expect(kind::STAR) else { break 'l1827 };
            let Some(l1836) = ('l1837: {
                let mark_l1837 = p.mark;
                let bit_l1837 = p.bit();
                if bit_l1837 & 0x1e00000000000000000000000002 != 0 {
                    'l1838: {
                        let Some(l1839) = param_no_default_rule(p) else { break 'l1838 };
                        break 'l1837 Some({ () });
                    }
                    if p.failed {
                        break 'l1837 None;
                    }
                    p.mark = mark_l1837;
                }
                if bit_l1837 & 0x1000 != 0 {
                    'l1840: {
                        let Some(l1841) = p.expect(kind::COMMA) else { break 'l1840 };
                        break 'l1837 Some({ () });
                    }
                    if p.failed {
                        break 'l1837 None;
                    }
                    p.mark = mark_l1837;
                }
                None
            }) else {
                break 'l1827;
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
        'l1842: {
            let Some(l1843) = p.expect(kind::DOUBLESTAR) else { break 'l1842 };
            let Some(l1844) = param_rule(p) else { break 'l1842 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1842 };
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
        'l1845: {
            let Some(l1846) = p.expect(kind::DOUBLESTAR) else { break 'l1845 };
            let Some(l1847) = param_rule(p) else { break 'l1845 };
            let Some(l1848) = p.expect(kind::COMMA) else { break 'l1845 };
            let Some(a) = param_rule(p) else { break 'l1845 };
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
        'l1849: {
            let Some(l1850) = p.expect(kind::DOUBLESTAR) else { break 'l1849 };
            let Some(l1851) = param_rule(p) else { break 'l1849 };
            let Some(l1852) = p.expect(kind::COMMA) else { break 'l1849 };
            let Some(a) = ('l1853: {
                let mark_l1853 = p.mark;
                let bit_l1853 = p.bit();
                if bit_l1853 & 0x10000 != 0 {
                    'l1854: {
                        let Some(l1855) = p.expect(kind::STAR) else { break 'l1854 };
                        break 'l1853 Some(l1855);
                    }
                    if p.failed {
                        break 'l1853 None;
                    }
                    p.mark = mark_l1853;
                }
                if bit_l1853 & 0x800000000 != 0 {
                    'l1856: {
                        let Some(l1857) = p.expect(kind::DOUBLESTAR) else { break 'l1856 };
                        break 'l1853 Some(l1857);
                    }
                    if p.failed {
                        break 'l1853 None;
                    }
                    p.mark = mark_l1853;
                }
                if bit_l1853 & 0x20000 != 0 {
                    'l1858: {
                        let Some(l1859) = p.expect(kind::SLASH) else { break 'l1858 };
                        break 'l1853 Some(l1859);
                    }
                    if p.failed {
                        break 'l1853 None;
                    }
                    p.mark = mark_l1853;
                }
                None
            }) else {
                break 'l1849;
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
        'l1860: {
            let Some(a) = p.expect(kind::SLASH) else { break 'l1860 };
            let Some(l1861) = p.expect(kind::COMMA) else { break 'l1860 };
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
        'l1862: {
            let Some(l1863) = ('l1864: {
                let mark_l1864 = p.mark;
                let bit_l1864 = p.bit();
                if bit_l1864 & 0x1e00000000000000000000000002 != 0 {
                    'l1865: {
                        let Some(l1866) = lambda_slash_no_default_rule(p) else { break 'l1865 };
                        break 'l1864 Some({ () });
                    }
                    if p.failed {
                        break 'l1864 None;
                    }
                    p.mark = mark_l1864;
                }
                if bit_l1864 & 0x1e00000000000000000000000002 != 0 {
                    'l1867: {
                        let Some(l1868) = lambda_slash_with_default_rule(p) else { break 'l1867 };
                        break 'l1864 Some({ () });
                    }
                    if p.failed {
                        break 'l1864 None;
                    }
                    p.mark = mark_l1864;
                }
                None
            }) else {
                break 'l1862;
            };
            let mut l1869 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1869.push(element);
            }
            if p.failed {
                break 'l1862;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1862 };
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
        'l1870: {
            let l1871 = lambda_slash_no_default_rule(p);
            if p.failed {
                break 'l1870;
            }
            let mut l1872 = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                l1872.push(element);
            }
            if p.failed {
                break 'l1870;
            }
            let Some(l1873) = invalid_lambda_parameters_helper_rule(p) else { break 'l1870 };
            let Some(a) = lambda_param_no_default_rule(p) else { break 'l1870 };
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
        'l1874: {
            let mut l1875 = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                l1875.push(element);
            }
            if p.failed {
                break 'l1874;
            }
            let Some(a) = p.expect(kind::LPAR) else { break 'l1874 };
            let mut l1876 = Vec::new();
            let mut l1877 = p.mark;
            while let Some(element) = lambda_param_rule(p) {
                l1876.push(element);
                l1877 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1877;
            if p.failed || l1876.is_empty() {
                break 'l1874;
            }
            let l1878 = p.expect(kind::COMMA);
            if p.failed {
                break 'l1874;
            }
            let Some(b) = p.expect(kind::RPAR) else { break 'l1874 };
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
        'l1879: {
            let l1880 = ('l1881: {
                let mark_l1881 = p.mark;
                let bit_l1881 = p.bit();
                if bit_l1881 & 0x1e00000000000000000000000002 != 0 {
                    'l1882: {
                        let Some(l1883) = lambda_slash_no_default_rule(p) else { break 'l1882 };
                        break 'l1881 Some({ () });
                    }
                    if p.failed {
                        break 'l1881 None;
                    }
                    p.mark = mark_l1881;
                }
                if bit_l1881 & 0x1e00000000000000000000000002 != 0 {
                    'l1884: {
                        let Some(l1885) = lambda_slash_with_default_rule(p) else { break 'l1884 };
                        break 'l1881 Some({ () });
                    }
                    if p.failed {
                        break 'l1881 None;
                    }
                    p.mark = mark_l1881;
                }
                None
            });
            if p.failed {
                break 'l1879;
            }
            let mut l1886 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1886.push(element);
            }
            if p.failed {
                break 'l1879;
            }
            let Some(l1887) = p.expect(kind::STAR) else { break 'l1879 };
            let Some(l1888) = ('l1889: {
                let mark_l1889 = p.mark;
                let bit_l1889 = p.bit();
                if bit_l1889 & 0x1000 != 0 {
                    'l1890: {
                        let Some(l1891) = p.expect(kind::COMMA) else { break 'l1890 };
                        break 'l1889 Some({ () });
                    }
                    if p.failed {
                        break 'l1889 None;
                    }
                    p.mark = mark_l1889;
                }
                if bit_l1889 & 0x1e00000000000000000000000002 != 0 {
                    'l1892: {
                        let Some(l1893) = lambda_param_no_default_rule(p) else { break 'l1892 };
                        break 'l1889 Some({ () });
                    }
                    if p.failed {
                        break 'l1889 None;
                    }
                    p.mark = mark_l1889;
                }
                None
            }) else {
                break 'l1879;
            };
            let mut l1894 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1894.push(element);
            }
            if p.failed {
                break 'l1879;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1879 };
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
        'l1895: {
            let mut l1896 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1896.push(element);
            }
            if p.failed {
                break 'l1895;
            }
            if l1896.is_empty() {
                break 'l1895;
            }
            let Some(l1897) = p.expect(kind::SLASH) else { break 'l1895 };
            let Some(a) = p.expect(kind::STAR) else { break 'l1895 };
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
        'l1898: {
            let Some(l1899) = lambda_slash_with_default_rule(p) else { break 'l1898 };
            return Some({ () });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1900: {
            let mut l1901 = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                l1901.push(element);
            }
            if p.failed {
                break 'l1900;
            }
            if l1901.is_empty() {
                break 'l1900;
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
        'l1902: {
            let Some(l1903) = p.expect(kind::STAR) else { break 'l1902 };
            let Some(l1904) = ('l1905: {
                let mark_l1905 = p.mark;
                let bit_l1905 = p.bit();
                if bit_l1905 & 0x800 != 0 {
                    'l1906: {
                        let Some(l1907) = p.expect(kind::COLON) else { break 'l1906 };
                        break 'l1905 Some({ () });
                    }
                    if p.failed {
                        break 'l1905 None;
                    }
                    p.mark = mark_l1905;
                }
                if bit_l1905 & 0x1000 != 0 {
                    'l1908: {
                        let Some(l1909) = p.expect(kind::COMMA) else { break 'l1908 };
                        let Some(l1910) = ('l1911: {
                            let mark_l1911 = p.mark;
                            let bit_l1911 = p.bit();
                            if bit_l1911 & 0x800 != 0 {
                                'l1912: {
                                    let Some(l1913) = p.expect(kind::COLON) else { break 'l1912 };
                                    break 'l1911 Some(l1913);
                                }
                                if p.failed {
                                    break 'l1911 None;
                                }
                                p.mark = mark_l1911;
                            }
                            if bit_l1911 & 0x800000000 != 0 {
                                'l1914: {
                                    let Some(l1915) = p.expect(kind::DOUBLESTAR) else {
                                        break 'l1914;
                                    };
                                    break 'l1911 Some(l1915);
                                }
                                if p.failed {
                                    break 'l1911 None;
                                }
                                p.mark = mark_l1911;
                            }
                            None
                        }) else {
                            break 'l1908;
                        };
                        break 'l1905 Some({ () });
                    }
                    if p.failed {
                        break 'l1905 None;
                    }
                    p.mark = mark_l1905;
                }
                None
            }) else {
                break 'l1902;
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
        'l1916: {
            let Some(l1917) = p.expect(kind::STAR) else { break 'l1916 };
            let Some(l1918) = lambda_param_rule(p) else { break 'l1916 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1916 };
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
        'l1919: {
            let Some(l1920) = p.expect(kind::STAR) else { break 'l1919 };
            let Some(l1921) = ('l1922: {
                let mark_l1922 = p.mark;
                let bit_l1922 = p.bit();
                if bit_l1922 & 0x1e00000000000000000000000002 != 0 {
                    'l1923: {
                        let Some(l1924) = lambda_param_no_default_rule(p) else { break 'l1923 };
                        break 'l1922 Some({ () });
                    }
                    if p.failed {
                        break 'l1922 None;
                    }
                    p.mark = mark_l1922;
                }
                if bit_l1922 & 0x1000 != 0 {
                    'l1925: {
                        let Some(l1926) = p.expect(kind::COMMA) else { break 'l1925 };
                        break 'l1922 Some({ () });
                    }
                    if p.failed {
                        break 'l1922 None;
                    }
                    p.mark = mark_l1922;
                }
                None
            }) else {
                break 'l1919;
            };
            let mut l1927 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1927.push(element);
            }
            if p.failed {
                break 'l1919;
            }
            let Some(a) = p.expect(kind::STAR) else { break 'l1919 };
            let Some(l1928) = ('l1929: {
                let mark_l1929 = p.mark;
                let bit_l1929 = p.bit();
                if bit_l1929 & 0x1e00000000000000000000000002 != 0 {
                    'l1930: {
                        let Some(l1931) = lambda_param_no_default_rule(p) else { break 'l1930 };
                        break 'l1929 Some({ () });
                    }
                    if p.failed {
                        break 'l1929 None;
                    }
                    p.mark = mark_l1929;
                }
                if bit_l1929 & 0x1000 != 0 {
                    'l1932: {
                        let Some(l1933) = p.expect(kind::COMMA) else { break 'l1932 };
                        break 'l1929 Some({ () });
                    }
                    if p.failed {
                        break 'l1929 None;
                    }
                    p.mark = mark_l1929;
                }
                None
            }) else {
                break 'l1919;
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
        'l1934: {
            let Some(l1935) = p.expect(kind::DOUBLESTAR) else { break 'l1934 };
            let Some(l1936) = lambda_param_rule(p) else { break 'l1934 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1934 };
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
        'l1937: {
            let Some(l1938) = p.expect(kind::DOUBLESTAR) else { break 'l1937 };
            let Some(l1939) = lambda_param_rule(p) else { break 'l1937 };
            let Some(l1940) = p.expect(kind::COMMA) else { break 'l1937 };
            let Some(a) = lambda_param_rule(p) else { break 'l1937 };
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
        'l1941: {
            let Some(l1942) = p.expect(kind::DOUBLESTAR) else { break 'l1941 };
            let Some(l1943) = lambda_param_rule(p) else { break 'l1941 };
            let Some(l1944) = p.expect(kind::COMMA) else { break 'l1941 };
            let Some(a) = ('l1945: {
                let mark_l1945 = p.mark;
                let bit_l1945 = p.bit();
                if bit_l1945 & 0x10000 != 0 {
                    'l1946: {
                        let Some(l1947) = p.expect(kind::STAR) else { break 'l1946 };
                        break 'l1945 Some(l1947);
                    }
                    if p.failed {
                        break 'l1945 None;
                    }
                    p.mark = mark_l1945;
                }
                if bit_l1945 & 0x800000000 != 0 {
                    'l1948: {
                        let Some(l1949) = p.expect(kind::DOUBLESTAR) else { break 'l1948 };
                        break 'l1945 Some(l1949);
                    }
                    if p.failed {
                        break 'l1945 None;
                    }
                    p.mark = mark_l1945;
                }
                if bit_l1945 & 0x20000 != 0 {
                    'l1950: {
                        let Some(l1951) = p.expect(kind::SLASH) else { break 'l1950 };
                        break 'l1945 Some(l1951);
                    }
                    if p.failed {
                        break 'l1945 None;
                    }
                    p.mark = mark_l1945;
                }
                None
            }) else {
                break 'l1941;
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
        'l1952: {
            let Some(l1953) = p.expect(kind::TYPE_COMMENT) else { break 'l1952 };
            let Some(l1954) = p.expect(kind::NEWLINE) else { break 'l1952 };
            let Some(l1955) = p.expect(kind::TYPE_COMMENT) else { break 'l1952 };
            let Some(l1956) = p.expect(kind::NEWLINE) else { break 'l1952 };
            let Some(l1957) = p.expect(kind::INDENT) else { break 'l1952 };
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
        'l1958: {
            let Some(l1959) = expression_rule(p) else { break 'l1958 };
            let Some(l1960) = p.expect(kind::KW_as) else { break 'l1958 };
            let Some(a) = expression_rule(p) else { break 'l1958 };
            let l1961 = p.mark;
            let matched = ('l1962: {
                let mark_l1962 = p.mark;
                let bit_l1962 = p.bit();
                if bit_l1962 & 0x1000 != 0 {
                    'l1963: {
                        let Some(l1964) = p.expect(kind::COMMA) else { break 'l1963 };
                        break 'l1962 Some(l1964);
                    }
                    if p.failed {
                        break 'l1962 None;
                    }
                    p.mark = mark_l1962;
                }
                if bit_l1962 & 0x100 != 0 {
                    'l1965: {
                        let Some(l1966) = p.expect(kind::RPAR) else { break 'l1965 };
                        break 'l1962 Some(l1966);
                    }
                    if p.failed {
                        break 'l1962 None;
                    }
                    p.mark = mark_l1962;
                }
                if bit_l1962 & 0x800 != 0 {
                    'l1967: {
                        let Some(l1968) = p.expect(kind::COLON) else { break 'l1967 };
                        break 'l1962 Some(l1968);
                    }
                    if p.failed {
                        break 'l1962 None;
                    }
                    p.mark = mark_l1962;
                }
                None
            })
            .is_some();
            p.mark = l1961;
            if !matched {
                break 'l1958;
            }
            if p.failed {
                break 'l1958;
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
        'l1969: {
            let l1970 = p.expect(kind::KW_async);
            if p.failed {
                break 'l1969;
            }
            let Some(l1971) = p.expect(kind::KW_for) else { break 'l1969 };
            let Some(l1972) = ('l1973: {
                let mark_l1973 = p.mark;
                let bit_l1973 = p.bit();
                if bit_l1973 & 0x1e00000021c0481000008200c28e != 0 {
                    'l1974: {
                        let Some(l1975) = bitwise_or_rule(p) else { break 'l1974 };
                        let mut l1976 = Vec::new();
                        while let Some(element) = ('l1977: {
                            let mark_l1977 = p.mark;
                            let bit_l1977 = p.bit();
                            if bit_l1977 & 0x1000 != 0 {
                                'l1978: {
                                    let Some(l1979) = p.expect(kind::COMMA) else { break 'l1978 };
                                    let Some(l1980) = bitwise_or_rule(p) else { break 'l1978 };
                                    break 'l1977 Some(());
                                }
                                if p.failed {
                                    break 'l1977 None;
                                }
                                p.mark = mark_l1977;
                            }
                            None
                        }) {
                            l1976.push(element);
                        }
                        if p.failed {
                            break 'l1974;
                        }
                        let l1981 = ('l1982: {
                            let mark_l1982 = p.mark;
                            let bit_l1982 = p.bit();
                            if bit_l1982 & 0x1000 != 0 {
                                'l1983: {
                                    let Some(l1984) = p.expect(kind::COMMA) else { break 'l1983 };
                                    break 'l1982 Some(l1984);
                                }
                                if p.failed {
                                    break 'l1982 None;
                                }
                                p.mark = mark_l1982;
                            }
                            None
                        });
                        if p.failed {
                            break 'l1974;
                        }
                        break 'l1973 Some(());
                    }
                    if p.failed {
                        break 'l1973 None;
                    }
                    p.mark = mark_l1973;
                }
                None
            }) else {
                break 'l1969;
            };
            if p.at(kind::KW_in) {
                break 'l1969;
            }
            if p.failed {
                break 'l1969;
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
        'l1985: {
            let l1986 = p.expect(kind::KW_async);
            if p.failed {
                break 'l1985;
            }
            let Some(l1987) = p.expect(kind::KW_for) else { break 'l1985 };
            let Some(a) = star_expressions_rule(p) else { break 'l1985 };
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
        'l1988: {
            let Some(l1989) = p.expect(kind::LPAR) else { break 'l1988 };
            let Some(a) = starred_expression_rule(p) else { break 'l1988 };
            let Some(l1990) = p.expect(kind::RPAR) else { break 'l1988 };
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
        'l1991: {
            let Some(l1992) = p.expect(kind::LPAR) else { break 'l1991 };
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1991 };
            let Some(l1993) = expression_rule(p) else { break 'l1991 };
            let Some(l1994) = p.expect(kind::RPAR) else { break 'l1991 };
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
        'l1995: {
            let Some(a) = p.expect(kind::KW_import) else { break 'l1995 };
            let mut l1996 = Vec::new();
            let mut l1997 = p.mark;
            while let Some(element) = dotted_name_rule(p) {
                l1996.push(element);
                l1997 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1997;
            if p.failed || l1996.is_empty() {
                break 'l1995;
            }
            let Some(l1998) = p.expect(kind::KW_from) else { break 'l1995 };
            let Some(l1999) = dotted_name_rule(p) else { break 'l1995 };
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
        'l2000: {
            let Some(l2001) = p.expect(kind::KW_import) else { break 'l2000 };
            let Some(t) = p.expect(kind::NEWLINE) else { break 'l2000 };
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
        'l2002: {
            let Some(l2003) = dotted_name_rule(p) else { break 'l2002 };
            let Some(l2004) = p.expect(kind::KW_as) else { break 'l2002 };
            let l2005 = p.mark;
            let matched = ('l2006: {
                let mark_l2006 = p.mark;
                let bit_l2006 = p.bit();
                if bit_l2006 & 0x1e00000000000000000000000002 != 0 {
                    'l2007: {
                        let Some(l2008) = p.name() else { break 'l2007 };
                        let Some(l2009) = ('l2010: {
                            let mark_l2010 = p.mark;
                            let bit_l2010 = p.bit();
                            if bit_l2010 & 0x1000 != 0 {
                                'l2011: {
                                    let Some(l2012) = p.expect(kind::COMMA) else { break 'l2011 };
                                    break 'l2010 Some(l2012);
                                }
                                if p.failed {
                                    break 'l2010 None;
                                }
                                p.mark = mark_l2010;
                            }
                            if bit_l2010 & 0x100 != 0 {
                                'l2013: {
                                    let Some(l2014) = p.expect(kind::RPAR) else { break 'l2013 };
                                    break 'l2010 Some(l2014);
                                }
                                if p.failed {
                                    break 'l2010 None;
                                }
                                p.mark = mark_l2010;
                            }
                            if bit_l2010 & 0x2000 != 0 {
                                'l2015: {
                                    let Some(l2016) = p.expect(kind::SEMI) else { break 'l2015 };
                                    break 'l2010 Some(l2016);
                                }
                                if p.failed {
                                    break 'l2010 None;
                                }
                                p.mark = mark_l2010;
                            }
                            if bit_l2010 & 0x10 != 0 {
                                'l2017: {
                                    let Some(l2018) = p.expect(kind::NEWLINE) else { break 'l2017 };
                                    break 'l2010 Some(l2018);
                                }
                                if p.failed {
                                    break 'l2010 None;
                                }
                                p.mark = mark_l2010;
                            }
                            None
                        }) else {
                            break 'l2007;
                        };
                        break 'l2006 Some(());
                    }
                    if p.failed {
                        break 'l2006 None;
                    }
                    p.mark = mark_l2006;
                }
                None
            })
            .is_some();
            p.mark = l2005;
            if matched {
                break 'l2002;
            }
            if p.failed {
                break 'l2002;
            }
            let Some(a) = expression_rule(p) else { break 'l2002 };
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
        'l2019: {
            let Some(l2020) = p.name() else { break 'l2019 };
            let Some(l2021) = p.expect(kind::KW_as) else { break 'l2019 };
            let l2022 = p.mark;
            let matched = ('l2023: {
                let mark_l2023 = p.mark;
                let bit_l2023 = p.bit();
                if bit_l2023 & 0x1e00000000000000000000000002 != 0 {
                    'l2024: {
                        let Some(l2025) = p.name() else { break 'l2024 };
                        let Some(l2026) = ('l2027: {
                            let mark_l2027 = p.mark;
                            let bit_l2027 = p.bit();
                            if bit_l2027 & 0x1000 != 0 {
                                'l2028: {
                                    let Some(l2029) = p.expect(kind::COMMA) else { break 'l2028 };
                                    break 'l2027 Some(l2029);
                                }
                                if p.failed {
                                    break 'l2027 None;
                                }
                                p.mark = mark_l2027;
                            }
                            if bit_l2027 & 0x100 != 0 {
                                'l2030: {
                                    let Some(l2031) = p.expect(kind::RPAR) else { break 'l2030 };
                                    break 'l2027 Some(l2031);
                                }
                                if p.failed {
                                    break 'l2027 None;
                                }
                                p.mark = mark_l2027;
                            }
                            if bit_l2027 & 0x2000 != 0 {
                                'l2032: {
                                    let Some(l2033) = p.expect(kind::SEMI) else { break 'l2032 };
                                    break 'l2027 Some(l2033);
                                }
                                if p.failed {
                                    break 'l2027 None;
                                }
                                p.mark = mark_l2027;
                            }
                            if bit_l2027 & 0x10 != 0 {
                                'l2034: {
                                    let Some(l2035) = p.expect(kind::NEWLINE) else { break 'l2034 };
                                    break 'l2027 Some(l2035);
                                }
                                if p.failed {
                                    break 'l2027 None;
                                }
                                p.mark = mark_l2027;
                            }
                            None
                        }) else {
                            break 'l2024;
                        };
                        break 'l2023 Some(());
                    }
                    if p.failed {
                        break 'l2023 None;
                    }
                    p.mark = mark_l2023;
                }
                None
            })
            .is_some();
            p.mark = l2022;
            if matched {
                break 'l2019;
            }
            if p.failed {
                break 'l2019;
            }
            let Some(a) = expression_rule(p) else { break 'l2019 };
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
        'l2036: {
            let Some(l2037) = import_from_as_names_rule(p) else { break 'l2036 };
            let Some(l2038) = p.expect(kind::COMMA) else { break 'l2036 };
            let Some(l2039) = p.expect(kind::NEWLINE) else { break 'l2036 };
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
        'l2040: {
            let Some(t) = p.expect(kind::NEWLINE) else { break 'l2040 };
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
        'l2041: {
            let l2042 = ('l2043: {
                let mark_l2043 = p.mark;
                let bit_l2043 = p.bit();
                if bit_l2043 & 0x10000000000000000000 != 0 {
                    'l2044: {
                        let Some(l2045) = p.expect(kind::KW_async) else { break 'l2044 };
                        break 'l2043 Some(l2045);
                    }
                    if p.failed {
                        break 'l2043 None;
                    }
                    p.mark = mark_l2043;
                }
                None
            });
            if p.failed {
                break 'l2041;
            }
            let Some(l2046) = p.expect(kind::KW_with) else { break 'l2041 };
            let mut l2047 = Vec::new();
            let mut l2048 = p.mark;
            while let Some(element) = ('l2049: {
                let mark_l2049 = p.mark;
                let bit_l2049 = p.bit();
                if bit_l2049 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2050: {
                        let Some(l2051) = expression_rule(p) else { break 'l2050 };
                        let l2052 = ('l2053: {
                            let mark_l2053 = p.mark;
                            let bit_l2053 = p.bit();
                            if bit_l2053 & 0x4000000000000000000 != 0 {
                                'l2054: {
                                    let Some(l2055) = p.expect(kind::KW_as) else { break 'l2054 };
                                    let Some(l2056) = star_target_rule(p) else { break 'l2054 };
                                    break 'l2053 Some(());
                                }
                                if p.failed {
                                    break 'l2053 None;
                                }
                                p.mark = mark_l2053;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2050;
                        }
                        break 'l2049 Some(());
                    }
                    if p.failed {
                        break 'l2049 None;
                    }
                    p.mark = mark_l2049;
                }
                None
            }) {
                l2047.push(element);
                l2048 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2048;
            if p.failed || l2047.is_empty() {
                break 'l2041;
            }
            let Some(l2057) = p.expect(kind::NEWLINE) else { break 'l2041 };
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
        'l2058: {
            let l2059 = ('l2060: {
                let mark_l2060 = p.mark;
                let bit_l2060 = p.bit();
                if bit_l2060 & 0x10000000000000000000 != 0 {
                    'l2061: {
                        let Some(l2062) = p.expect(kind::KW_async) else { break 'l2061 };
                        break 'l2060 Some(l2062);
                    }
                    if p.failed {
                        break 'l2060 None;
                    }
                    p.mark = mark_l2060;
                }
                None
            });
            if p.failed {
                break 'l2058;
            }
            let Some(l2063) = p.expect(kind::KW_with) else { break 'l2058 };
            let Some(l2064) = p.expect(kind::LPAR) else { break 'l2058 };
            let mut l2065 = Vec::new();
            let mut l2066 = p.mark;
            while let Some(element) = ('l2067: {
                let mark_l2067 = p.mark;
                let bit_l2067 = p.bit();
                if bit_l2067 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2068: {
                        let Some(l2069) = expressions_rule(p) else { break 'l2068 };
                        let l2070 = ('l2071: {
                            let mark_l2071 = p.mark;
                            let bit_l2071 = p.bit();
                            if bit_l2071 & 0x4000000000000000000 != 0 {
                                'l2072: {
                                    let Some(l2073) = p.expect(kind::KW_as) else { break 'l2072 };
                                    let Some(l2074) = star_target_rule(p) else { break 'l2072 };
                                    break 'l2071 Some(());
                                }
                                if p.failed {
                                    break 'l2071 None;
                                }
                                p.mark = mark_l2071;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2068;
                        }
                        break 'l2067 Some(());
                    }
                    if p.failed {
                        break 'l2067 None;
                    }
                    p.mark = mark_l2067;
                }
                None
            }) {
                l2065.push(element);
                l2066 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2066;
            if p.failed || l2065.is_empty() {
                break 'l2058;
            }
            let l2075 = p.expect(kind::COMMA);
            if p.failed {
                break 'l2058;
            }
            let Some(l2076) = p.expect(kind::RPAR) else { break 'l2058 };
            let Some(l2077) = p.expect(kind::NEWLINE) else { break 'l2058 };
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
        'l2078: {
            let l2079 = ('l2080: {
                let mark_l2080 = p.mark;
                let bit_l2080 = p.bit();
                if bit_l2080 & 0x10000000000000000000 != 0 {
                    'l2081: {
                        let Some(l2082) = p.expect(kind::KW_async) else { break 'l2081 };
                        break 'l2080 Some(l2082);
                    }
                    if p.failed {
                        break 'l2080 None;
                    }
                    p.mark = mark_l2080;
                }
                None
            });
            if p.failed {
                break 'l2078;
            }
            let Some(a) = p.expect(kind::KW_with) else { break 'l2078 };
            let mut l2083 = Vec::new();
            let mut l2084 = p.mark;
            while let Some(element) = ('l2085: {
                let mark_l2085 = p.mark;
                let bit_l2085 = p.bit();
                if bit_l2085 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2086: {
                        let Some(l2087) = expression_rule(p) else { break 'l2086 };
                        let l2088 = ('l2089: {
                            let mark_l2089 = p.mark;
                            let bit_l2089 = p.bit();
                            if bit_l2089 & 0x4000000000000000000 != 0 {
                                'l2090: {
                                    let Some(l2091) = p.expect(kind::KW_as) else { break 'l2090 };
                                    let Some(l2092) = star_target_rule(p) else { break 'l2090 };
                                    break 'l2089 Some(());
                                }
                                if p.failed {
                                    break 'l2089 None;
                                }
                                p.mark = mark_l2089;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2086;
                        }
                        break 'l2085 Some(());
                    }
                    if p.failed {
                        break 'l2085 None;
                    }
                    p.mark = mark_l2085;
                }
                None
            }) {
                l2083.push(element);
                l2084 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2084;
            if p.failed || l2083.is_empty() {
                break 'l2078;
            }
            let Some(l2093) = p.expect(kind::COLON) else { break 'l2078 };
            let Some(l2094) = p.expect(kind::NEWLINE) else { break 'l2078 };
            if p.at(kind::INDENT) {
                break 'l2078;
            }
            if p.failed {
                break 'l2078;
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
        'l2095: {
            let l2096 = ('l2097: {
                let mark_l2097 = p.mark;
                let bit_l2097 = p.bit();
                if bit_l2097 & 0x10000000000000000000 != 0 {
                    'l2098: {
                        let Some(l2099) = p.expect(kind::KW_async) else { break 'l2098 };
                        break 'l2097 Some(l2099);
                    }
                    if p.failed {
                        break 'l2097 None;
                    }
                    p.mark = mark_l2097;
                }
                None
            });
            if p.failed {
                break 'l2095;
            }
            let Some(a) = p.expect(kind::KW_with) else { break 'l2095 };
            let Some(l2100) = p.expect(kind::LPAR) else { break 'l2095 };
            let mut l2101 = Vec::new();
            let mut l2102 = p.mark;
            while let Some(element) = ('l2103: {
                let mark_l2103 = p.mark;
                let bit_l2103 = p.bit();
                if bit_l2103 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2104: {
                        let Some(l2105) = expressions_rule(p) else { break 'l2104 };
                        let l2106 = ('l2107: {
                            let mark_l2107 = p.mark;
                            let bit_l2107 = p.bit();
                            if bit_l2107 & 0x4000000000000000000 != 0 {
                                'l2108: {
                                    let Some(l2109) = p.expect(kind::KW_as) else { break 'l2108 };
                                    let Some(l2110) = star_target_rule(p) else { break 'l2108 };
                                    break 'l2107 Some(());
                                }
                                if p.failed {
                                    break 'l2107 None;
                                }
                                p.mark = mark_l2107;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2104;
                        }
                        break 'l2103 Some(());
                    }
                    if p.failed {
                        break 'l2103 None;
                    }
                    p.mark = mark_l2103;
                }
                None
            }) {
                l2101.push(element);
                l2102 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2102;
            if p.failed || l2101.is_empty() {
                break 'l2095;
            }
            let l2111 = p.expect(kind::COMMA);
            if p.failed {
                break 'l2095;
            }
            let Some(l2112) = p.expect(kind::RPAR) else { break 'l2095 };
            let Some(l2113) = p.expect(kind::COLON) else { break 'l2095 };
            let Some(l2114) = p.expect(kind::NEWLINE) else { break 'l2095 };
            if p.at(kind::INDENT) {
                break 'l2095;
            }
            if p.failed {
                break 'l2095;
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
        'l2115: {
            let Some(a) = p.expect(kind::KW_try) else { break 'l2115 };
            let Some(l2116) = p.expect(kind::COLON) else { break 'l2115 };
            let Some(l2117) = p.expect(kind::NEWLINE) else { break 'l2115 };
            if p.at(kind::INDENT) {
                break 'l2115;
            }
            if p.failed {
                break 'l2115;
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
        'l2118: {
            let Some(l2119) = p.expect(kind::KW_try) else { break 'l2118 };
            let Some(l2120) = p.expect(kind::COLON) else { break 'l2118 };
            let Some(l2121) = block_rule(p) else { break 'l2118 };
            let l2122 = p.mark;
            let matched = ('l2123: {
                let mark_l2123 = p.mark;
                let bit_l2123 = p.bit();
                if bit_l2123 & 0x2000000000000000000000 != 0 {
                    'l2124: {
                        let Some(l2125) = p.expect(kind::KW_except) else { break 'l2124 };
                        break 'l2123 Some(l2125);
                    }
                    if p.failed {
                        break 'l2123 None;
                    }
                    p.mark = mark_l2123;
                }
                if bit_l2123 & 0x4000000000000000000000 != 0 {
                    'l2126: {
                        let Some(l2127) = p.expect(kind::KW_finally) else { break 'l2126 };
                        break 'l2123 Some(l2127);
                    }
                    if p.failed {
                        break 'l2123 None;
                    }
                    p.mark = mark_l2123;
                }
                None
            })
            .is_some();
            p.mark = l2122;
            if matched {
                break 'l2118;
            }
            if p.failed {
                break 'l2118;
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
        'l2128: {
            let Some(l2129) = p.expect(kind::KW_try) else { break 'l2128 };
            let Some(l2130) = p.expect(kind::COLON) else { break 'l2128 };
            let mut l2131 = Vec::new();
            while let Some(element) = block_rule(p) {
                l2131.push(element);
            }
            if p.failed {
                break 'l2128;
            }
            let mut l2132 = Vec::new();
            while let Some(element) = except_block_rule(p) {
                l2132.push(element);
            }
            if p.failed {
                break 'l2128;
            }
            if l2132.is_empty() {
                break 'l2128;
            }
            let Some(a) = p.expect(kind::KW_except) else { break 'l2128 };
            let Some(b) = p.expect(kind::STAR) else { break 'l2128 };
            let Some(l2133) = expression_rule(p) else { break 'l2128 };
            let l2134 = ('l2135: {
                let mark_l2135 = p.mark;
                let bit_l2135 = p.bit();
                if bit_l2135 & 0x4000000000000000000 != 0 {
                    'l2136: {
                        let Some(l2137) = p.expect(kind::KW_as) else { break 'l2136 };
                        let Some(l2138) = p.name() else { break 'l2136 };
                        break 'l2135 Some(());
                    }
                    if p.failed {
                        break 'l2135 None;
                    }
                    p.mark = mark_l2135;
                }
                None
            });
            if p.failed {
                break 'l2128;
            }
            let Some(l2139) = p.expect(kind::COLON) else { break 'l2128 };
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
        'l2140: {
            let Some(l2141) = p.expect(kind::KW_try) else { break 'l2140 };
            let Some(l2142) = p.expect(kind::COLON) else { break 'l2140 };
            let mut l2143 = Vec::new();
            while let Some(element) = block_rule(p) {
                l2143.push(element);
            }
            if p.failed {
                break 'l2140;
            }
            let mut l2144 = Vec::new();
            while let Some(element) = except_star_block_rule(p) {
                l2144.push(element);
            }
            if p.failed {
                break 'l2140;
            }
            if l2144.is_empty() {
                break 'l2140;
            }
            let Some(a) = p.expect(kind::KW_except) else { break 'l2140 };
            let l2145 = ('l2146: {
                let mark_l2146 = p.mark;
                let bit_l2146 = p.bit();
                if bit_l2146 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2147: {
                        let Some(l2148) = expression_rule(p) else { break 'l2147 };
                        let l2149 = ('l2150: {
                            let mark_l2150 = p.mark;
                            let bit_l2150 = p.bit();
                            if bit_l2150 & 0x4000000000000000000 != 0 {
                                'l2151: {
                                    let Some(l2152) = p.expect(kind::KW_as) else { break 'l2151 };
                                    let Some(l2153) = p.name() else { break 'l2151 };
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
                            break 'l2147;
                        }
                        break 'l2146 Some(());
                    }
                    if p.failed {
                        break 'l2146 None;
                    }
                    p.mark = mark_l2146;
                }
                None
            });
            if p.failed {
                break 'l2140;
            }
            let Some(l2154) = p.expect(kind::COLON) else { break 'l2140 };
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
        'l2155: {
            let Some(l2156) = p.expect(kind::KW_except) else { break 'l2155 };
            let Some(a) = expression_rule(p) else { break 'l2155 };
            let Some(l2157) = p.expect(kind::COMMA) else { break 'l2155 };
            let Some(l2158) = expressions_rule(p) else { break 'l2155 };
            let Some(l2159) = p.expect(kind::KW_as) else { break 'l2155 };
            let Some(l2160) = p.name() else { break 'l2155 };
            let Some(l2161) = p.expect(kind::COLON) else { break 'l2155 };
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
        'l2162: {
            let Some(l2163) = p.expect(kind::KW_except) else { break 'l2162 };
            let Some(l2164) = expression_rule(p) else { break 'l2162 };
            let l2165 = ('l2166: {
                let mark_l2166 = p.mark;
                let bit_l2166 = p.bit();
                if bit_l2166 & 0x4000000000000000000 != 0 {
                    'l2167: {
                        let Some(l2168) = p.expect(kind::KW_as) else { break 'l2167 };
                        let Some(l2169) = p.name() else { break 'l2167 };
                        break 'l2166 Some(());
                    }
                    if p.failed {
                        break 'l2166 None;
                    }
                    p.mark = mark_l2166;
                }
                None
            });
            if p.failed {
                break 'l2162;
            }
            let Some(l2170) = p.expect(kind::NEWLINE) else { break 'l2162 };
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
        'l2171: {
            let Some(l2172) = p.expect(kind::KW_except) else { break 'l2171 };
            let Some(l2173) = p.expect(kind::NEWLINE) else { break 'l2171 };
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
            let Some(l2176) = expression_rule(p) else { break 'l2174 };
            let Some(l2177) = p.expect(kind::KW_as) else { break 'l2174 };
            let Some(a) = expression_rule(p) else { break 'l2174 };
            let Some(l2178) = p.expect(kind::COLON) else { break 'l2174 };
            let Some(l2179) = block_rule(p) else { break 'l2174 };
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
        'l2180: {
            let Some(l2181) = p.expect(kind::KW_except) else { break 'l2180 };
            let Some(l2182) = p.expect(kind::STAR) else { break 'l2180 };
            let Some(a) = expression_rule(p) else { break 'l2180 };
            let Some(l2183) = p.expect(kind::COMMA) else { break 'l2180 };
            let Some(l2184) = expressions_rule(p) else { break 'l2180 };
            let Some(l2185) = p.expect(kind::KW_as) else { break 'l2180 };
            let Some(l2186) = p.name() else { break 'l2180 };
            let Some(l2187) = p.expect(kind::COLON) else { break 'l2180 };
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
        'l2188: {
            let Some(l2189) = p.expect(kind::KW_except) else { break 'l2188 };
            let Some(l2190) = p.expect(kind::STAR) else { break 'l2188 };
            let Some(l2191) = expression_rule(p) else { break 'l2188 };
            let l2192 = ('l2193: {
                let mark_l2193 = p.mark;
                let bit_l2193 = p.bit();
                if bit_l2193 & 0x4000000000000000000 != 0 {
                    'l2194: {
                        let Some(l2195) = p.expect(kind::KW_as) else { break 'l2194 };
                        let Some(l2196) = p.name() else { break 'l2194 };
                        break 'l2193 Some(());
                    }
                    if p.failed {
                        break 'l2193 None;
                    }
                    p.mark = mark_l2193;
                }
                None
            });
            if p.failed {
                break 'l2188;
            }
            let Some(l2197) = p.expect(kind::NEWLINE) else { break 'l2188 };
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
        'l2198: {
            let Some(l2199) = p.expect(kind::KW_except) else { break 'l2198 };
            let Some(l2200) = p.expect(kind::STAR) else { break 'l2198 };
            let Some(l2201) = ('l2202: {
                let mark_l2202 = p.mark;
                let bit_l2202 = p.bit();
                if bit_l2202 & 0x10 != 0 {
                    'l2203: {
                        let Some(l2204) = p.expect(kind::NEWLINE) else { break 'l2203 };
                        break 'l2202 Some(l2204);
                    }
                    if p.failed {
                        break 'l2202 None;
                    }
                    p.mark = mark_l2202;
                }
                if bit_l2202 & 0x800 != 0 {
                    'l2205: {
                        let Some(l2206) = p.expect(kind::COLON) else { break 'l2205 };
                        break 'l2202 Some(l2206);
                    }
                    if p.failed {
                        break 'l2202 None;
                    }
                    p.mark = mark_l2202;
                }
                None
            }) else {
                break 'l2198;
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
        'l2207: {
            let Some(l2208) = p.expect(kind::KW_except) else { break 'l2207 };
            let Some(l2209) = p.expect(kind::STAR) else { break 'l2207 };
            let Some(l2210) = expression_rule(p) else { break 'l2207 };
            let Some(l2211) = p.expect(kind::KW_as) else { break 'l2207 };
            let Some(a) = expression_rule(p) else { break 'l2207 };
            let Some(l2212) = p.expect(kind::COLON) else { break 'l2207 };
            let Some(l2213) = block_rule(p) else { break 'l2207 };
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
        'l2214: {
            let Some(a) = p.expect(kind::KW_finally) else { break 'l2214 };
            let Some(l2215) = p.expect(kind::COLON) else { break 'l2214 };
            let Some(l2216) = p.expect(kind::NEWLINE) else { break 'l2214 };
            if p.at(kind::INDENT) {
                break 'l2214;
            }
            if p.failed {
                break 'l2214;
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
        'l2217: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2217 };
            let Some(l2218) = expression_rule(p) else { break 'l2217 };
            let l2219 = ('l2220: {
                let mark_l2220 = p.mark;
                let bit_l2220 = p.bit();
                if bit_l2220 & 0x4000000000000000000 != 0 {
                    'l2221: {
                        let Some(l2222) = p.expect(kind::KW_as) else { break 'l2221 };
                        let Some(l2223) = p.name() else { break 'l2221 };
                        break 'l2220 Some(());
                    }
                    if p.failed {
                        break 'l2220 None;
                    }
                    p.mark = mark_l2220;
                }
                None
            });
            if p.failed {
                break 'l2217;
            }
            let Some(l2224) = p.expect(kind::COLON) else { break 'l2217 };
            let Some(l2225) = p.expect(kind::NEWLINE) else { break 'l2217 };
            if p.at(kind::INDENT) {
                break 'l2217;
            }
            if p.failed {
                break 'l2217;
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
        'l2226: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2226 };
            let Some(l2227) = p.expect(kind::COLON) else { break 'l2226 };
            let Some(l2228) = p.expect(kind::NEWLINE) else { break 'l2226 };
            if p.at(kind::INDENT) {
                break 'l2226;
            }
            if p.failed {
                break 'l2226;
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
        'l2229: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2229 };
            let Some(l2230) = p.expect(kind::STAR) else { break 'l2229 };
            let Some(l2231) = expression_rule(p) else { break 'l2229 };
            let l2232 = ('l2233: {
                let mark_l2233 = p.mark;
                let bit_l2233 = p.bit();
                if bit_l2233 & 0x4000000000000000000 != 0 {
                    'l2234: {
                        let Some(l2235) = p.expect(kind::KW_as) else { break 'l2234 };
                        let Some(l2236) = p.name() else { break 'l2234 };
                        break 'l2233 Some(());
                    }
                    if p.failed {
                        break 'l2233 None;
                    }
                    p.mark = mark_l2233;
                }
                None
            });
            if p.failed {
                break 'l2229;
            }
            let Some(l2237) = p.expect(kind::COLON) else { break 'l2229 };
            let Some(l2238) = p.expect(kind::NEWLINE) else { break 'l2229 };
            if p.at(kind::INDENT) {
                break 'l2229;
            }
            if p.failed {
                break 'l2229;
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
        'l2239: {
            let Some(l2240) = p.expect(kind::SK_match) else { break 'l2239 };
            let Some(l2241) = subject_expr_rule(p) else { break 'l2239 };
            let Some(l2242) = p.expect(kind::NEWLINE) else { break 'l2239 };
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
        'l2243: {
            let Some(a) = p.expect(kind::SK_match) else { break 'l2243 };
            let Some(l2244) = subject_expr_rule(p) else { break 'l2243 };
            let Some(l2245) = p.expect(kind::COLON) else { break 'l2243 };
            let Some(l2246) = p.expect(kind::NEWLINE) else { break 'l2243 };
            if p.at(kind::INDENT) {
                break 'l2243;
            }
            if p.failed {
                break 'l2243;
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
        'l2247: {
            let Some(l2248) = p.expect(kind::SK_case) else { break 'l2247 };
            let Some(l2249) = patterns_rule(p) else { break 'l2247 };
            let l2250 = guard_rule(p);
            if p.failed {
                break 'l2247;
            }
            let Some(l2251) = p.expect(kind::NEWLINE) else { break 'l2247 };
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
        'l2252: {
            let Some(a) = p.expect(kind::SK_case) else { break 'l2252 };
            let Some(l2253) = patterns_rule(p) else { break 'l2252 };
            let l2254 = guard_rule(p);
            if p.failed {
                break 'l2252;
            }
            let Some(l2255) = p.expect(kind::COLON) else { break 'l2252 };
            let Some(l2256) = p.expect(kind::NEWLINE) else { break 'l2252 };
            if p.at(kind::INDENT) {
                break 'l2252;
            }
            if p.failed {
                break 'l2252;
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
        'l2257: {
            let Some(l2258) = or_pattern_rule(p) else { break 'l2257 };
            let Some(l2259) = p.expect(kind::KW_as) else { break 'l2257 };
            let Some(a) = p.expect(kind::SK__) else { break 'l2257 };
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
        'l2260: {
            let Some(l2261) = or_pattern_rule(p) else { break 'l2260 };
            let Some(l2262) = p.expect(kind::KW_as) else { break 'l2260 };
            let Some(a) = expression_rule(p) else { break 'l2260 };
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
        'l2263: {
            let Some(l2264) = name_or_attr_rule(p) else { break 'l2263 };
            let Some(l2265) = p.expect(kind::LPAR) else { break 'l2263 };
            let Some(a) = invalid_class_argument_pattern_rule(p) else { break 'l2263 };
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
        'l2266: {
            let l2267 = ('l2268: {
                let mark_l2268 = p.mark;
                let bit_l2268 = p.bit();
                if bit_l2268 & 0x1e00000001c0480000000200828e != 0 {
                    'l2269: {
                        let Some(l2270) = positional_patterns_rule(p) else { break 'l2269 };
                        let Some(l2271) = p.expect(kind::COMMA) else { break 'l2269 };
                        break 'l2268 Some(());
                    }
                    if p.failed {
                        break 'l2268 None;
                    }
                    p.mark = mark_l2268;
                }
                None
            });
            if p.failed {
                break 'l2266;
            }
            let Some(l2272) = keyword_patterns_rule(p) else { break 'l2266 };
            let Some(l2273) = p.expect(kind::COMMA) else { break 'l2266 };
            let Some(a) = positional_patterns_rule(p) else { break 'l2266 };
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
        'l2274: {
            let Some(l2275) = p.expect(kind::KW_if) else { break 'l2274 };
            let Some(l2276) = named_expression_rule(p) else { break 'l2274 };
            let Some(l2277) = p.expect(kind::NEWLINE) else { break 'l2274 };
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
        'l2278: {
            let Some(a) = p.expect(kind::KW_if) else { break 'l2278 };
            let Some(l2279) = named_expression_rule(p) else { break 'l2278 };
            let Some(l2280) = p.expect(kind::COLON) else { break 'l2278 };
            let Some(l2281) = p.expect(kind::NEWLINE) else { break 'l2278 };
            if p.at(kind::INDENT) {
                break 'l2278;
            }
            if p.failed {
                break 'l2278;
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
        'l2282: {
            let Some(l2283) = p.expect(kind::KW_elif) else { break 'l2282 };
            let Some(l2284) = named_expression_rule(p) else { break 'l2282 };
            let Some(l2285) = p.expect(kind::NEWLINE) else { break 'l2282 };
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
        'l2286: {
            let Some(a) = p.expect(kind::KW_elif) else { break 'l2286 };
            let Some(l2287) = named_expression_rule(p) else { break 'l2286 };
            let Some(l2288) = p.expect(kind::COLON) else { break 'l2286 };
            let Some(l2289) = p.expect(kind::NEWLINE) else { break 'l2286 };
            if p.at(kind::INDENT) {
                break 'l2286;
            }
            if p.failed {
                break 'l2286;
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
        'l2290: {
            let Some(a) = p.expect(kind::KW_else) else { break 'l2290 };
            let Some(l2291) = p.expect(kind::COLON) else { break 'l2290 };
            let Some(l2292) = p.expect(kind::NEWLINE) else { break 'l2290 };
            if p.at(kind::INDENT) {
                break 'l2290;
            }
            if p.failed {
                break 'l2290;
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
        'l2293: {
            let Some(l2294) = p.expect(kind::KW_else) else { break 'l2293 };
            let Some(l2295) = p.expect(kind::COLON) else { break 'l2293 };
            let Some(l2296) = block_rule(p) else { break 'l2293 };
            let Some(l2297) = p.expect(kind::KW_elif) else { break 'l2293 };
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
        'l2298: {
            let Some(l2299) = p.expect(kind::KW_while) else { break 'l2298 };
            let Some(l2300) = named_expression_rule(p) else { break 'l2298 };
            let Some(l2301) = p.expect(kind::NEWLINE) else { break 'l2298 };
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
        'l2302: {
            let Some(a) = p.expect(kind::KW_while) else { break 'l2302 };
            let Some(l2303) = named_expression_rule(p) else { break 'l2302 };
            let Some(l2304) = p.expect(kind::COLON) else { break 'l2302 };
            let Some(l2305) = p.expect(kind::NEWLINE) else { break 'l2302 };
            if p.at(kind::INDENT) {
                break 'l2302;
            }
            if p.failed {
                break 'l2302;
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
        'l2306: {
            let l2307 = ('l2308: {
                let mark_l2308 = p.mark;
                let bit_l2308 = p.bit();
                if bit_l2308 & 0x10000000000000000000 != 0 {
                    'l2309: {
                        let Some(l2310) = p.expect(kind::KW_async) else { break 'l2309 };
                        break 'l2308 Some(l2310);
                    }
                    if p.failed {
                        break 'l2308 None;
                    }
                    p.mark = mark_l2308;
                }
                None
            });
            if p.failed {
                break 'l2306;
            }
            let Some(l2311) = p.expect(kind::KW_for) else { break 'l2306 };
            let Some(l2312) = star_targets_rule(p) else { break 'l2306 };
            let Some(l2313) = p.expect(kind::KW_in) else { break 'l2306 };
            let Some(l2314) = star_expressions_rule(p) else { break 'l2306 };
            let Some(l2315) = p.expect(kind::NEWLINE) else { break 'l2306 };
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
        'l2316: {
            let l2317 = ('l2318: {
                let mark_l2318 = p.mark;
                let bit_l2318 = p.bit();
                if bit_l2318 & 0x10000000000000000000 != 0 {
                    'l2319: {
                        let Some(l2320) = p.expect(kind::KW_async) else { break 'l2319 };
                        break 'l2318 Some(l2320);
                    }
                    if p.failed {
                        break 'l2318 None;
                    }
                    p.mark = mark_l2318;
                }
                None
            });
            if p.failed {
                break 'l2316;
            }
            let Some(a) = p.expect(kind::KW_for) else { break 'l2316 };
            let Some(l2321) = star_targets_rule(p) else { break 'l2316 };
            let Some(l2322) = p.expect(kind::KW_in) else { break 'l2316 };
            let Some(l2323) = star_expressions_rule(p) else { break 'l2316 };
            let Some(l2324) = p.expect(kind::COLON) else { break 'l2316 };
            let Some(l2325) = p.expect(kind::NEWLINE) else { break 'l2316 };
            if p.at(kind::INDENT) {
                break 'l2316;
            }
            if p.failed {
                break 'l2316;
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
        'l2326: {
            let l2327 = ('l2328: {
                let mark_l2328 = p.mark;
                let bit_l2328 = p.bit();
                if bit_l2328 & 0x10000000000000000000 != 0 {
                    'l2329: {
                        let Some(l2330) = p.expect(kind::KW_async) else { break 'l2329 };
                        break 'l2328 Some(l2330);
                    }
                    if p.failed {
                        break 'l2328 None;
                    }
                    p.mark = mark_l2328;
                }
                None
            });
            if p.failed {
                break 'l2326;
            }
            let Some(a) = p.expect(kind::KW_def) else { break 'l2326 };
            let Some(l2331) = p.name() else { break 'l2326 };
            let l2332 = ('l2333: {
                let mark_l2333 = p.mark;
                let bit_l2333 = p.bit();
                if bit_l2333 & 0x200 != 0 {
                    'l2334: {
                        let Some(l2335) = type_params_rule(p) else { break 'l2334 };
                        break 'l2333 Some(l2335);
                    }
                    if p.failed {
                        break 'l2333 None;
                    }
                    p.mark = mark_l2333;
                }
                None
            });
            if p.failed {
                break 'l2326;
            }
            let Some(l2336) = p.expect(kind::LPAR) else { break 'l2326 };
            let l2337 = ('l2338: {
                let mark_l2338 = p.mark;
                let bit_l2338 = p.bit();
                if bit_l2338 & 0x1e00000000000000000800030082 != 0 {
                    'l2339: {
                        let Some(l2340) = params_rule(p) else { break 'l2339 };
                        break 'l2338 Some(l2340);
                    }
                    if p.failed {
                        break 'l2338 None;
                    }
                    p.mark = mark_l2338;
                }
                None
            });
            if p.failed {
                break 'l2326;
            }
            let Some(l2341) = p.expect(kind::RPAR) else { break 'l2326 };
            let l2342 = ('l2343: {
                let mark_l2343 = p.mark;
                let bit_l2343 = p.bit();
                if bit_l2343 & 0x8000000000000 != 0 {
                    'l2344: {
                        let Some(l2345) = p.expect(kind::RARROW) else { break 'l2344 };
                        let Some(l2346) = expression_rule(p) else { break 'l2344 };
                        break 'l2343 Some(());
                    }
                    if p.failed {
                        break 'l2343 None;
                    }
                    p.mark = mark_l2343;
                }
                None
            });
            if p.failed {
                break 'l2326;
            }
            let Some(l2347) = p.expect(kind::COLON) else { break 'l2326 };
            let Some(l2348) = p.expect(kind::NEWLINE) else { break 'l2326 };
            if p.at(kind::INDENT) {
                break 'l2326;
            }
            if p.failed {
                break 'l2326;
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
        'l2349: {
            let l2350 = ('l2351: {
                let mark_l2351 = p.mark;
                let bit_l2351 = p.bit();
                if bit_l2351 & 0x10000000000000000000 != 0 {
                    'l2352: {
                        let Some(l2353) = p.expect(kind::KW_async) else { break 'l2352 };
                        break 'l2351 Some(l2353);
                    }
                    if p.failed {
                        break 'l2351 None;
                    }
                    p.mark = mark_l2351;
                }
                None
            });
            if p.failed {
                break 'l2349;
            }
            let Some(l2354) = p.expect(kind::KW_def) else { break 'l2349 };
            let Some(l2355) = p.name() else { break 'l2349 };
            let l2356 = ('l2357: {
                let mark_l2357 = p.mark;
                let bit_l2357 = p.bit();
                if bit_l2357 & 0x200 != 0 {
                    'l2358: {
                        let Some(l2359) = type_params_rule(p) else { break 'l2358 };
                        break 'l2357 Some(l2359);
                    }
                    if p.failed {
                        break 'l2357 None;
                    }
                    p.mark = mark_l2357;
                }
                None
            });
            if p.failed {
                break 'l2349;
            }
            if !p.expect_forced(kind::LPAR, "(") {
                break 'l2349;
            }
            let l2360 = ('l2361: {
                let mark_l2361 = p.mark;
                let bit_l2361 = p.bit();
                if bit_l2361 & 0x1e00000000000000000800030082 != 0 {
                    'l2362: {
                        let Some(l2363) = params_rule(p) else { break 'l2362 };
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
                break 'l2349;
            }
            let Some(l2364) = p.expect(kind::RPAR) else { break 'l2349 };
            let l2365 = ('l2366: {
                let mark_l2366 = p.mark;
                let bit_l2366 = p.bit();
                if bit_l2366 & 0x8000000000000 != 0 {
                    'l2367: {
                        let Some(l2368) = p.expect(kind::RARROW) else { break 'l2367 };
                        let Some(l2369) = expression_rule(p) else { break 'l2367 };
                        break 'l2366 Some(());
                    }
                    if p.failed {
                        break 'l2366 None;
                    }
                    p.mark = mark_l2366;
                }
                None
            });
            if p.failed {
                break 'l2349;
            }
            if !p.expect_forced(kind::COLON, ":") {
                break 'l2349;
            }
            let l2370 = ('l2371: {
                let mark_l2371 = p.mark;
                let bit_l2371 = p.bit();
                if bit_l2371 & 0x200000000000010 != 0 {
                    'l2372: {
                        let Some(l2373) = func_type_comment_rule(p) else { break 'l2372 };
                        break 'l2371 Some(l2373);
                    }
                    if p.failed {
                        break 'l2371 None;
                    }
                    p.mark = mark_l2371;
                }
                None
            });
            if p.failed {
                break 'l2349;
            }
            let Some(l2374) = block_rule(p) else { break 'l2349 };
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
        'l2375: {
            let Some(l2376) = p.expect(kind::KW_class) else { break 'l2375 };
            let Some(l2377) = p.name() else { break 'l2375 };
            let l2378 = ('l2379: {
                let mark_l2379 = p.mark;
                let bit_l2379 = p.bit();
                if bit_l2379 & 0x200 != 0 {
                    'l2380: {
                        let Some(l2381) = type_params_rule(p) else { break 'l2380 };
                        break 'l2379 Some(l2381);
                    }
                    if p.failed {
                        break 'l2379 None;
                    }
                    p.mark = mark_l2379;
                }
                None
            });
            if p.failed {
                break 'l2375;
            }
            let l2382 = ('l2383: {
                let mark_l2383 = p.mark;
                let bit_l2383 = p.bit();
                if bit_l2383 & 0x80 != 0 {
                    'l2384: {
                        let Some(l2385) = p.expect(kind::LPAR) else { break 'l2384 };
                        let l2386 = ('l2387: {
                            let mark_l2387 = p.mark;
                            let bit_l2387 = p.bit();
                            if bit_l2387 & 0x1e05400161c0481000088201c28e != 0 {
                                'l2388: {
                                    let Some(l2389) = arguments_rule(p) else { break 'l2388 };
                                    break 'l2387 Some(l2389);
                                }
                                if p.failed {
                                    break 'l2387 None;
                                }
                                p.mark = mark_l2387;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2384;
                        }
                        let Some(l2390) = p.expect(kind::RPAR) else { break 'l2384 };
                        break 'l2383 Some(());
                    }
                    if p.failed {
                        break 'l2383 None;
                    }
                    p.mark = mark_l2383;
                }
                None
            });
            if p.failed {
                break 'l2375;
            }
            let Some(l2391) = p.expect(kind::NEWLINE) else { break 'l2375 };
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
        'l2392: {
            let Some(a) = p.expect(kind::KW_class) else { break 'l2392 };
            let Some(l2393) = p.name() else { break 'l2392 };
            let l2394 = ('l2395: {
                let mark_l2395 = p.mark;
                let bit_l2395 = p.bit();
                if bit_l2395 & 0x200 != 0 {
                    'l2396: {
                        let Some(l2397) = type_params_rule(p) else { break 'l2396 };
                        break 'l2395 Some(l2397);
                    }
                    if p.failed {
                        break 'l2395 None;
                    }
                    p.mark = mark_l2395;
                }
                None
            });
            if p.failed {
                break 'l2392;
            }
            let l2398 = ('l2399: {
                let mark_l2399 = p.mark;
                let bit_l2399 = p.bit();
                if bit_l2399 & 0x80 != 0 {
                    'l2400: {
                        let Some(l2401) = p.expect(kind::LPAR) else { break 'l2400 };
                        let l2402 = ('l2403: {
                            let mark_l2403 = p.mark;
                            let bit_l2403 = p.bit();
                            if bit_l2403 & 0x1e05400161c0481000088201c28e != 0 {
                                'l2404: {
                                    let Some(l2405) = arguments_rule(p) else { break 'l2404 };
                                    break 'l2403 Some(l2405);
                                }
                                if p.failed {
                                    break 'l2403 None;
                                }
                                p.mark = mark_l2403;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2400;
                        }
                        let Some(l2406) = p.expect(kind::RPAR) else { break 'l2400 };
                        break 'l2399 Some(());
                    }
                    if p.failed {
                        break 'l2399 None;
                    }
                    p.mark = mark_l2399;
                }
                None
            });
            if p.failed {
                break 'l2392;
            }
            let Some(l2407) = p.expect(kind::COLON) else { break 'l2392 };
            let Some(l2408) = p.expect(kind::NEWLINE) else { break 'l2392 };
            if p.at(kind::INDENT) {
                break 'l2392;
            }
            if p.failed {
                break 'l2392;
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
        'l2409: {
            let mut l2410 = Vec::new();
            let mut l2411 = p.mark;
            while let Some(element) = double_starred_kvpair_rule(p) {
                l2410.push(element);
                l2411 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2411;
            if p.failed || l2410.is_empty() {
                break 'l2409;
            }
            let Some(l2412) = p.expect(kind::COMMA) else { break 'l2409 };
            let Some(l2413) = invalid_kvpair_rule(p) else { break 'l2409 };
            return Some(());
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l2414: {
            let Some(l2415) = expression_rule(p) else { break 'l2414 };
            let Some(l2416) = p.expect(kind::COLON) else { break 'l2414 };
            let Some(a) = p.expect(kind::STAR) else { break 'l2414 };
            let Some(l2417) = bitwise_or_rule(p) else { break 'l2414 };
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
        'l2418: {
            let Some(l2419) = expression_rule(p) else { break 'l2418 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2418 };
            let l2420 = p.mark;
            let matched = ('l2421: {
                let mark_l2421 = p.mark;
                let bit_l2421 = p.bit();
                if bit_l2421 & 0x4000000 != 0 {
                    'l2422: {
                        let Some(l2423) = p.expect(kind::RBRACE) else { break 'l2422 };
                        break 'l2421 Some(l2423);
                    }
                    if p.failed {
                        break 'l2421 None;
                    }
                    p.mark = mark_l2421;
                }
                if bit_l2421 & 0x1000 != 0 {
                    'l2424: {
                        let Some(l2425) = p.expect(kind::COMMA) else { break 'l2424 };
                        break 'l2421 Some(l2425);
                    }
                    if p.failed {
                        break 'l2421 None;
                    }
                    p.mark = mark_l2421;
                }
                None
            })
            .is_some();
            p.mark = l2420;
            if !matched {
                break 'l2418;
            }
            if p.failed {
                break 'l2418;
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
        'l2426: {
            let Some(a) = expression_rule(p) else { break 'l2426 };
            if p.at(kind::COLON) {
                break 'l2426;
            }
            if p.failed {
                break 'l2426;
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
        'l2427: {
            let Some(l2428) = expression_rule(p) else { break 'l2427 };
            let Some(l2429) = p.expect(kind::COLON) else { break 'l2427 };
            let Some(a) = p.expect(kind::STAR) else { break 'l2427 };
            let Some(l2430) = bitwise_or_rule(p) else { break 'l2427 };
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
        'l2431: {
            let Some(l2432) = expression_rule(p) else { break 'l2431 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2431 };
            let l2433 = p.mark;
            let matched = ('l2434: {
                let mark_l2434 = p.mark;
                let bit_l2434 = p.bit();
                if bit_l2434 & 0x4000000 != 0 {
                    'l2435: {
                        let Some(l2436) = p.expect(kind::RBRACE) else { break 'l2435 };
                        break 'l2434 Some(l2436);
                    }
                    if p.failed {
                        break 'l2434 None;
                    }
                    p.mark = mark_l2434;
                }
                if bit_l2434 & 0x1000 != 0 {
                    'l2437: {
                        let Some(l2438) = p.expect(kind::COMMA) else { break 'l2437 };
                        break 'l2434 Some(l2438);
                    }
                    if p.failed {
                        break 'l2434 None;
                    }
                    p.mark = mark_l2434;
                }
                None
            })
            .is_some();
            p.mark = l2433;
            if !matched {
                break 'l2431;
            }
            if p.failed {
                break 'l2431;
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
        'l2439: {
            let Some(a) = p.expect(kind::STAR) else { break 'l2439 };
            let Some(l2440) = expression_rule(p) else { break 'l2439 };
            let Some(l2441) = p.expect(kind::EQUAL) else { break 'l2439 };
            let Some(b) = expression_rule(p) else { break 'l2439 };
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
        'l2442: {
            let Some(l2443) = p.expect(kind::STAR) else { break 'l2442 };
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
        'l2444: {
            let Some(l2445) = p.expect(kind::LBRACE) else { break 'l2444 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l2444 };
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
        'l2446: {
            let Some(l2447) = p.expect(kind::LBRACE) else { break 'l2446 };
            let Some(a) = p.expect(kind::EXCLAMATION) else { break 'l2446 };
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
        'l2448: {
            let Some(l2449) = p.expect(kind::LBRACE) else { break 'l2448 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2448 };
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
        'l2450: {
            let Some(l2451) = p.expect(kind::LBRACE) else { break 'l2450 };
            let Some(a) = p.expect(kind::RBRACE) else { break 'l2450 };
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
        'l2452: {
            let Some(l2453) = p.expect(kind::LBRACE) else { break 'l2452 };
            let l2454 = p.mark;
            let matched = annotated_rhs_rule(p).is_some();
            p.mark = l2454;
            if matched {
                break 'l2452;
            }
            if p.failed {
                break 'l2452;
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
        'l2455: {
            let Some(l2456) = p.expect(kind::LBRACE) else { break 'l2455 };
            let Some(l2457) = annotated_rhs_rule(p) else { break 'l2455 };
            let l2458 = p.mark;
            let matched = ('l2459: {
                let mark_l2459 = p.mark;
                let bit_l2459 = p.bit();
                if bit_l2459 & 0x400000 != 0 {
                    'l2460: {
                        let Some(l2461) = p.expect(kind::EQUAL) else { break 'l2460 };
                        break 'l2459 Some(l2461);
                    }
                    if p.failed {
                        break 'l2459 None;
                    }
                    p.mark = mark_l2459;
                }
                if bit_l2459 & 0x40000000000000 != 0 {
                    'l2462: {
                        let Some(l2463) = p.expect(kind::EXCLAMATION) else { break 'l2462 };
                        break 'l2459 Some(l2463);
                    }
                    if p.failed {
                        break 'l2459 None;
                    }
                    p.mark = mark_l2459;
                }
                if bit_l2459 & 0x800 != 0 {
                    'l2464: {
                        let Some(l2465) = p.expect(kind::COLON) else { break 'l2464 };
                        break 'l2459 Some(l2465);
                    }
                    if p.failed {
                        break 'l2459 None;
                    }
                    p.mark = mark_l2459;
                }
                if bit_l2459 & 0x4000000 != 0 {
                    'l2466: {
                        let Some(l2467) = p.expect(kind::RBRACE) else { break 'l2466 };
                        break 'l2459 Some(l2467);
                    }
                    if p.failed {
                        break 'l2459 None;
                    }
                    p.mark = mark_l2459;
                }
                None
            })
            .is_some();
            p.mark = l2458;
            if matched {
                break 'l2455;
            }
            if p.failed {
                break 'l2455;
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
        'l2468: {
            let Some(l2469) = p.expect(kind::LBRACE) else { break 'l2468 };
            let Some(l2470) = annotated_rhs_rule(p) else { break 'l2468 };
            let Some(l2471) = p.expect(kind::EQUAL) else { break 'l2468 };
            let l2472 = p.mark;
            let matched = ('l2473: {
                let mark_l2473 = p.mark;
                let bit_l2473 = p.bit();
                if bit_l2473 & 0x40000000000000 != 0 {
                    'l2474: {
                        let Some(l2475) = p.expect(kind::EXCLAMATION) else { break 'l2474 };
                        break 'l2473 Some(l2475);
                    }
                    if p.failed {
                        break 'l2473 None;
                    }
                    p.mark = mark_l2473;
                }
                if bit_l2473 & 0x800 != 0 {
                    'l2476: {
                        let Some(l2477) = p.expect(kind::COLON) else { break 'l2476 };
                        break 'l2473 Some(l2477);
                    }
                    if p.failed {
                        break 'l2473 None;
                    }
                    p.mark = mark_l2473;
                }
                if bit_l2473 & 0x4000000 != 0 {
                    'l2478: {
                        let Some(l2479) = p.expect(kind::RBRACE) else { break 'l2478 };
                        break 'l2473 Some(l2479);
                    }
                    if p.failed {
                        break 'l2473 None;
                    }
                    p.mark = mark_l2473;
                }
                None
            })
            .is_some();
            p.mark = l2472;
            if matched {
                break 'l2468;
            }
            if p.failed {
                break 'l2468;
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
        'l2480: {
            let Some(l2481) = p.expect(kind::LBRACE) else { break 'l2480 };
            let Some(l2482) = annotated_rhs_rule(p) else { break 'l2480 };
            let l2483 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2480;
            }
            let Some(l2484) = invalid_fstring_conversion_character_rule(p) else { break 'l2480 };
            return ({ None });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2485: {
            let Some(l2486) = p.expect(kind::LBRACE) else { break 'l2485 };
            let Some(l2487) = annotated_rhs_rule(p) else { break 'l2485 };
            let l2488 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2485;
            }
            let l2489 = ('l2490: {
                let mark_l2490 = p.mark;
                let bit_l2490 = p.bit();
                if bit_l2490 & 0x40000000000000 != 0 {
                    'l2491: {
                        let Some(l2492) = p.expect(kind::EXCLAMATION) else { break 'l2491 };
                        let Some(l2493) = p.name() else { break 'l2491 };
                        break 'l2490 Some(());
                    }
                    if p.failed {
                        break 'l2490 None;
                    }
                    p.mark = mark_l2490;
                }
                None
            });
            if p.failed {
                break 'l2485;
            }
            let l2494 = p.mark;
            let matched = ('l2495: {
                let mark_l2495 = p.mark;
                let bit_l2495 = p.bit();
                if bit_l2495 & 0x800 != 0 {
                    'l2496: {
                        let Some(l2497) = p.expect(kind::COLON) else { break 'l2496 };
                        break 'l2495 Some(l2497);
                    }
                    if p.failed {
                        break 'l2495 None;
                    }
                    p.mark = mark_l2495;
                }
                if bit_l2495 & 0x4000000 != 0 {
                    'l2498: {
                        let Some(l2499) = p.expect(kind::RBRACE) else { break 'l2498 };
                        break 'l2495 Some(l2499);
                    }
                    if p.failed {
                        break 'l2495 None;
                    }
                    p.mark = mark_l2495;
                }
                None
            })
            .is_some();
            p.mark = l2494;
            if matched {
                break 'l2485;
            }
            if p.failed {
                break 'l2485;
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
        'l2500: {
            let Some(l2501) = p.expect(kind::LBRACE) else { break 'l2500 };
            let Some(l2502) = annotated_rhs_rule(p) else { break 'l2500 };
            let l2503 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2500;
            }
            let l2504 = ('l2505: {
                let mark_l2505 = p.mark;
                let bit_l2505 = p.bit();
                if bit_l2505 & 0x40000000000000 != 0 {
                    'l2506: {
                        let Some(l2507) = p.expect(kind::EXCLAMATION) else { break 'l2506 };
                        let Some(l2508) = p.name() else { break 'l2506 };
                        break 'l2505 Some(());
                    }
                    if p.failed {
                        break 'l2505 None;
                    }
                    p.mark = mark_l2505;
                }
                None
            });
            if p.failed {
                break 'l2500;
            }
            let Some(l2509) = p.expect(kind::COLON) else { break 'l2500 };
            let mut l2510 = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                l2510.push(element);
            }
            if p.failed {
                break 'l2500;
            }
            if p.at(kind::RBRACE) {
                break 'l2500;
            }
            if p.failed {
                break 'l2500;
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
        'l2511: {
            let Some(l2512) = p.expect(kind::LBRACE) else { break 'l2511 };
            let Some(l2513) = annotated_rhs_rule(p) else { break 'l2511 };
            let l2514 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2511;
            }
            let l2515 = ('l2516: {
                let mark_l2516 = p.mark;
                let bit_l2516 = p.bit();
                if bit_l2516 & 0x40000000000000 != 0 {
                    'l2517: {
                        let Some(l2518) = p.expect(kind::EXCLAMATION) else { break 'l2517 };
                        let Some(l2519) = p.name() else { break 'l2517 };
                        break 'l2516 Some(());
                    }
                    if p.failed {
                        break 'l2516 None;
                    }
                    p.mark = mark_l2516;
                }
                None
            });
            if p.failed {
                break 'l2511;
            }
            if p.at(kind::RBRACE) {
                break 'l2511;
            }
            if p.failed {
                break 'l2511;
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
        'l2520: {
            let Some(l2521) = p.expect(kind::EXCLAMATION) else { break 'l2520 };
            let l2522 = p.mark;
            let matched = ('l2523: {
                let mark_l2523 = p.mark;
                let bit_l2523 = p.bit();
                if bit_l2523 & 0x800 != 0 {
                    'l2524: {
                        let Some(l2525) = p.expect(kind::COLON) else { break 'l2524 };
                        break 'l2523 Some(l2525);
                    }
                    if p.failed {
                        break 'l2523 None;
                    }
                    p.mark = mark_l2523;
                }
                if bit_l2523 & 0x4000000 != 0 {
                    'l2526: {
                        let Some(l2527) = p.expect(kind::RBRACE) else { break 'l2526 };
                        break 'l2523 Some(l2527);
                    }
                    if p.failed {
                        break 'l2523 None;
                    }
                    p.mark = mark_l2523;
                }
                None
            })
            .is_some();
            p.mark = l2522;
            if !matched {
                break 'l2520;
            }
            if p.failed {
                break 'l2520;
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
        'l2528: {
            let Some(l2529) = p.expect(kind::EXCLAMATION) else { break 'l2528 };
            if (p.bit() & kind::NAMES != 0) {
                break 'l2528;
            }
            if p.failed {
                break 'l2528;
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
        'l2530: {
            let Some(l2531) = p.expect(kind::LBRACE) else { break 'l2530 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l2530 };
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
        'l2532: {
            let Some(l2533) = p.expect(kind::LBRACE) else { break 'l2532 };
            let Some(a) = p.expect(kind::EXCLAMATION) else { break 'l2532 };
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
        'l2534: {
            let Some(l2535) = p.expect(kind::LBRACE) else { break 'l2534 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2534 };
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
        'l2536: {
            let Some(l2537) = p.expect(kind::LBRACE) else { break 'l2536 };
            let Some(a) = p.expect(kind::RBRACE) else { break 'l2536 };
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
        'l2538: {
            let Some(l2539) = p.expect(kind::LBRACE) else { break 'l2538 };
            let l2540 = p.mark;
            let matched = annotated_rhs_rule(p).is_some();
            p.mark = l2540;
            if matched {
                break 'l2538;
            }
            if p.failed {
                break 'l2538;
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
        'l2541: {
            let Some(l2542) = p.expect(kind::LBRACE) else { break 'l2541 };
            let Some(l2543) = annotated_rhs_rule(p) else { break 'l2541 };
            let l2544 = p.mark;
            let matched = ('l2545: {
                let mark_l2545 = p.mark;
                let bit_l2545 = p.bit();
                if bit_l2545 & 0x400000 != 0 {
                    'l2546: {
                        let Some(l2547) = p.expect(kind::EQUAL) else { break 'l2546 };
                        break 'l2545 Some(l2547);
                    }
                    if p.failed {
                        break 'l2545 None;
                    }
                    p.mark = mark_l2545;
                }
                if bit_l2545 & 0x40000000000000 != 0 {
                    'l2548: {
                        let Some(l2549) = p.expect(kind::EXCLAMATION) else { break 'l2548 };
                        break 'l2545 Some(l2549);
                    }
                    if p.failed {
                        break 'l2545 None;
                    }
                    p.mark = mark_l2545;
                }
                if bit_l2545 & 0x800 != 0 {
                    'l2550: {
                        let Some(l2551) = p.expect(kind::COLON) else { break 'l2550 };
                        break 'l2545 Some(l2551);
                    }
                    if p.failed {
                        break 'l2545 None;
                    }
                    p.mark = mark_l2545;
                }
                if bit_l2545 & 0x4000000 != 0 {
                    'l2552: {
                        let Some(l2553) = p.expect(kind::RBRACE) else { break 'l2552 };
                        break 'l2545 Some(l2553);
                    }
                    if p.failed {
                        break 'l2545 None;
                    }
                    p.mark = mark_l2545;
                }
                None
            })
            .is_some();
            p.mark = l2544;
            if matched {
                break 'l2541;
            }
            if p.failed {
                break 'l2541;
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
        'l2554: {
            let Some(l2555) = p.expect(kind::LBRACE) else { break 'l2554 };
            let Some(l2556) = annotated_rhs_rule(p) else { break 'l2554 };
            let Some(l2557) = p.expect(kind::EQUAL) else { break 'l2554 };
            let l2558 = p.mark;
            let matched = ('l2559: {
                let mark_l2559 = p.mark;
                let bit_l2559 = p.bit();
                if bit_l2559 & 0x40000000000000 != 0 {
                    'l2560: {
                        let Some(l2561) = p.expect(kind::EXCLAMATION) else { break 'l2560 };
                        break 'l2559 Some(l2561);
                    }
                    if p.failed {
                        break 'l2559 None;
                    }
                    p.mark = mark_l2559;
                }
                if bit_l2559 & 0x800 != 0 {
                    'l2562: {
                        let Some(l2563) = p.expect(kind::COLON) else { break 'l2562 };
                        break 'l2559 Some(l2563);
                    }
                    if p.failed {
                        break 'l2559 None;
                    }
                    p.mark = mark_l2559;
                }
                if bit_l2559 & 0x4000000 != 0 {
                    'l2564: {
                        let Some(l2565) = p.expect(kind::RBRACE) else { break 'l2564 };
                        break 'l2559 Some(l2565);
                    }
                    if p.failed {
                        break 'l2559 None;
                    }
                    p.mark = mark_l2559;
                }
                None
            })
            .is_some();
            p.mark = l2558;
            if matched {
                break 'l2554;
            }
            if p.failed {
                break 'l2554;
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
        'l2566: {
            let Some(l2567) = p.expect(kind::LBRACE) else { break 'l2566 };
            let Some(l2568) = annotated_rhs_rule(p) else { break 'l2566 };
            let l2569 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2566;
            }
            let Some(l2570) = invalid_tstring_conversion_character_rule(p) else { break 'l2566 };
            return ({ None });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2571: {
            let Some(l2572) = p.expect(kind::LBRACE) else { break 'l2571 };
            let Some(l2573) = annotated_rhs_rule(p) else { break 'l2571 };
            let l2574 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2571;
            }
            let l2575 = ('l2576: {
                let mark_l2576 = p.mark;
                let bit_l2576 = p.bit();
                if bit_l2576 & 0x40000000000000 != 0 {
                    'l2577: {
                        let Some(l2578) = p.expect(kind::EXCLAMATION) else { break 'l2577 };
                        let Some(l2579) = p.name() else { break 'l2577 };
                        break 'l2576 Some(());
                    }
                    if p.failed {
                        break 'l2576 None;
                    }
                    p.mark = mark_l2576;
                }
                None
            });
            if p.failed {
                break 'l2571;
            }
            let l2580 = p.mark;
            let matched = ('l2581: {
                let mark_l2581 = p.mark;
                let bit_l2581 = p.bit();
                if bit_l2581 & 0x800 != 0 {
                    'l2582: {
                        let Some(l2583) = p.expect(kind::COLON) else { break 'l2582 };
                        break 'l2581 Some(l2583);
                    }
                    if p.failed {
                        break 'l2581 None;
                    }
                    p.mark = mark_l2581;
                }
                if bit_l2581 & 0x4000000 != 0 {
                    'l2584: {
                        let Some(l2585) = p.expect(kind::RBRACE) else { break 'l2584 };
                        break 'l2581 Some(l2585);
                    }
                    if p.failed {
                        break 'l2581 None;
                    }
                    p.mark = mark_l2581;
                }
                None
            })
            .is_some();
            p.mark = l2580;
            if matched {
                break 'l2571;
            }
            if p.failed {
                break 'l2571;
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
        'l2586: {
            let Some(l2587) = p.expect(kind::LBRACE) else { break 'l2586 };
            let Some(l2588) = annotated_rhs_rule(p) else { break 'l2586 };
            let l2589 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2586;
            }
            let l2590 = ('l2591: {
                let mark_l2591 = p.mark;
                let bit_l2591 = p.bit();
                if bit_l2591 & 0x40000000000000 != 0 {
                    'l2592: {
                        let Some(l2593) = p.expect(kind::EXCLAMATION) else { break 'l2592 };
                        let Some(l2594) = p.name() else { break 'l2592 };
                        break 'l2591 Some(());
                    }
                    if p.failed {
                        break 'l2591 None;
                    }
                    p.mark = mark_l2591;
                }
                None
            });
            if p.failed {
                break 'l2586;
            }
            let Some(l2595) = p.expect(kind::COLON) else { break 'l2586 };
            let mut l2596 = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                l2596.push(element);
            }
            if p.failed {
                break 'l2586;
            }
            if p.at(kind::RBRACE) {
                break 'l2586;
            }
            if p.failed {
                break 'l2586;
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
        'l2597: {
            let Some(l2598) = p.expect(kind::LBRACE) else { break 'l2597 };
            let Some(l2599) = annotated_rhs_rule(p) else { break 'l2597 };
            let l2600 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2597;
            }
            let l2601 = ('l2602: {
                let mark_l2602 = p.mark;
                let bit_l2602 = p.bit();
                if bit_l2602 & 0x40000000000000 != 0 {
                    'l2603: {
                        let Some(l2604) = p.expect(kind::EXCLAMATION) else { break 'l2603 };
                        let Some(l2605) = p.name() else { break 'l2603 };
                        break 'l2602 Some(());
                    }
                    if p.failed {
                        break 'l2602 None;
                    }
                    p.mark = mark_l2602;
                }
                None
            });
            if p.failed {
                break 'l2597;
            }
            if p.at(kind::RBRACE) {
                break 'l2597;
            }
            if p.failed {
                break 'l2597;
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
        'l2606: {
            let Some(l2607) = p.expect(kind::EXCLAMATION) else { break 'l2606 };
            let l2608 = p.mark;
            let matched = ('l2609: {
                let mark_l2609 = p.mark;
                let bit_l2609 = p.bit();
                if bit_l2609 & 0x800 != 0 {
                    'l2610: {
                        let Some(l2611) = p.expect(kind::COLON) else { break 'l2610 };
                        break 'l2609 Some(l2611);
                    }
                    if p.failed {
                        break 'l2609 None;
                    }
                    p.mark = mark_l2609;
                }
                if bit_l2609 & 0x4000000 != 0 {
                    'l2612: {
                        let Some(l2613) = p.expect(kind::RBRACE) else { break 'l2612 };
                        break 'l2609 Some(l2613);
                    }
                    if p.failed {
                        break 'l2609 None;
                    }
                    p.mark = mark_l2609;
                }
                None
            })
            .is_some();
            p.mark = l2608;
            if !matched {
                break 'l2606;
            }
            if p.failed {
                break 'l2606;
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
        'l2614: {
            let Some(l2615) = p.expect(kind::EXCLAMATION) else { break 'l2614 };
            if (p.bit() & kind::NAMES != 0) {
                break 'l2614;
            }
            if p.failed {
                break 'l2614;
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
        'l2616: {
            let mut a = Vec::new();
            while let Some(element) = ('l2617: {
                let mark_l2617 = p.mark;
                let bit_l2617 = p.bit();
                if bit_l2617 & 0x800000000000000 != 0 {
                    'l2618: {
                        let Some(l2619) = fstring_rule(p) else { break 'l2618 };
                        break 'l2617 Some(l2619);
                    }
                    if p.failed {
                        break 'l2617 None;
                    }
                    p.mark = mark_l2617;
                }
                if bit_l2617 & 0x8 != 0 {
                    'l2620: {
                        let Some(l2621) = string_rule(p) else { break 'l2620 };
                        break 'l2617 Some(l2621);
                    }
                    if p.failed {
                        break 'l2617 None;
                    }
                    p.mark = mark_l2617;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l2616;
            }
            if a.is_empty() {
                break 'l2616;
            }
            let Some(b) = tstring_rule(p) else { break 'l2616 };
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
        'l2622: {
            let mut a = Vec::new();
            while let Some(element) = tstring_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l2622;
            }
            if a.is_empty() {
                break 'l2622;
            }
            let Some(b) = ('l2623: {
                let mark_l2623 = p.mark;
                let bit_l2623 = p.bit();
                if bit_l2623 & 0x800000000000000 != 0 {
                    'l2624: {
                        let Some(l2625) = fstring_rule(p) else { break 'l2624 };
                        break 'l2623 Some(l2625);
                    }
                    if p.failed {
                        break 'l2623 None;
                    }
                    p.mark = mark_l2623;
                }
                if bit_l2623 & 0x8 != 0 {
                    'l2626: {
                        let Some(l2627) = string_rule(p) else { break 'l2626 };
                        break 'l2623 Some(l2627);
                    }
                    if p.failed {
                        break 'l2623 None;
                    }
                    p.mark = mark_l2623;
                }
                None
            }) else {
                break 'l2622;
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
        'l2628: {
            let Some(l2629) = sum_rule(p) else { break 'l2628 };
            let Some(l2630) = ('l2631: {
                let mark_l2631 = p.mark;
                let bit_l2631 = p.bit();
                if bit_l2631 & 0x4000 != 0 {
                    'l2632: {
                        let Some(l2633) = p.expect(kind::PLUS) else { break 'l2632 };
                        break 'l2631 Some(l2633);
                    }
                    if p.failed {
                        break 'l2631 None;
                    }
                    p.mark = mark_l2631;
                }
                if bit_l2631 & 0x8000 != 0 {
                    'l2634: {
                        let Some(l2635) = p.expect(kind::MINUS) else { break 'l2634 };
                        break 'l2631 Some(l2635);
                    }
                    if p.failed {
                        break 'l2631 None;
                    }
                    p.mark = mark_l2631;
                }
                if bit_l2631 & 0x10000 != 0 {
                    'l2636: {
                        let Some(l2637) = p.expect(kind::STAR) else { break 'l2636 };
                        break 'l2631 Some(l2637);
                    }
                    if p.failed {
                        break 'l2631 None;
                    }
                    p.mark = mark_l2631;
                }
                if bit_l2631 & 0x20000 != 0 {
                    'l2638: {
                        let Some(l2639) = p.expect(kind::SLASH) else { break 'l2638 };
                        break 'l2631 Some(l2639);
                    }
                    if p.failed {
                        break 'l2631 None;
                    }
                    p.mark = mark_l2631;
                }
                if bit_l2631 & 0x1000000 != 0 {
                    'l2640: {
                        let Some(l2641) = p.expect(kind::PERCENT) else { break 'l2640 };
                        break 'l2631 Some(l2641);
                    }
                    if p.failed {
                        break 'l2631 None;
                    }
                    p.mark = mark_l2631;
                }
                if bit_l2631 & 0x800000000000 != 0 {
                    'l2642: {
                        let Some(l2643) = p.expect(kind::DOUBLESLASH) else { break 'l2642 };
                        break 'l2631 Some(l2643);
                    }
                    if p.failed {
                        break 'l2631 None;
                    }
                    p.mark = mark_l2631;
                }
                if bit_l2631 & 0x2000000000000 != 0 {
                    'l2644: {
                        let Some(l2645) = p.expect(kind::AT) else { break 'l2644 };
                        break 'l2631 Some(l2645);
                    }
                    if p.failed {
                        break 'l2631 None;
                    }
                    p.mark = mark_l2631;
                }
                None
            }) else {
                break 'l2628;
            };
            let Some(a) = p.expect(kind::KW_not) else { break 'l2628 };
            let Some(b) = inversion_rule(p) else { break 'l2628 };
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
        'l2646: {
            let Some(l2647) = ('l2648: {
                let mark_l2648 = p.mark;
                let bit_l2648 = p.bit();
                if bit_l2648 & 0x4000 != 0 {
                    'l2649: {
                        let Some(l2650) = p.expect(kind::PLUS) else { break 'l2649 };
                        break 'l2648 Some(l2650);
                    }
                    if p.failed {
                        break 'l2648 None;
                    }
                    p.mark = mark_l2648;
                }
                if bit_l2648 & 0x8000 != 0 {
                    'l2651: {
                        let Some(l2652) = p.expect(kind::MINUS) else { break 'l2651 };
                        break 'l2648 Some(l2652);
                    }
                    if p.failed {
                        break 'l2648 None;
                    }
                    p.mark = mark_l2648;
                }
                if bit_l2648 & 0x80000000 != 0 {
                    'l2653: {
                        let Some(l2654) = p.expect(kind::TILDE) else { break 'l2653 };
                        break 'l2648 Some(l2654);
                    }
                    if p.failed {
                        break 'l2648 None;
                    }
                    p.mark = mark_l2648;
                }
                None
            }) else {
                break 'l2646;
            };
            let Some(a) = p.expect(kind::KW_not) else { break 'l2646 };
            let Some(b) = factor_rule(p) else { break 'l2646 };
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
        'l2655: {
            let Some(l2656) = p.expect(kind::LSQB) else { break 'l2655 };
            let Some(t) = p.expect(kind::RSQB) else { break 'l2655 };
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
