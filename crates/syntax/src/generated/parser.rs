//! The PEG parser. Generated from `python.gram` by `cargo xtask gen-parser`; edit the grammar instead.

#![allow(unused_mut, unused_variables, unused_labels, unused_assignments, unreachable_code)]
#![allow(unused_parens, unused_braces, break_with_label_and_loop)]
#![allow(clippy::all)]

use crate::actions::*;
use crate::ast::*;
use crate::parser::{Conversion, FormatSpec, Lone, Parser, Tok};

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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = file_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = interactive_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = eval_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = func_type_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = statements_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    p.statement_opens();
    let found = statement_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    p.statement_ends(mark, found.is_some());
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = statement_newline_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn statement_newline_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Stmts> {
    if bit & 0x8e0048290000002000000000000 != 0 {
        'l23: {
            let Some(a) = ('l24: {
                let mark_l24 = p.mark;
                let bit_l24 = p.bit();
                if bit_l24 & 0x8e0048290000002000000000000 != 0 {
                    'l25: {
                        let Some(b) = compound_stmt_rule(p) else { break 'l25 };
                        break 'l24 Some({ p.register(b) });
                    }
                    if p.failed {
                        break 'l24 None;
                    }
                    p.mark = mark_l24;
                }
                None
            }) else {
                break 'l23;
            };
            let Some(l26) = p.expect(kind::NEWLINE) else { break 'l23 };
            return Some({ Stmts::One(a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1f1dcb0569c0481000008201c28e != 0 {
        'l27: {
            let Some(l28) = simple_stmts_rule(p) else { break 'l27 };
            return Some(l28);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10 != 0 {
        'l29: {
            let Some(l30) = p.expect(kind::NEWLINE) else { break 'l29 };
            let range = p.range(mark);
            return Some({ Stmts::One(st(StmtKind::Pass, range)) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1 != 0 {
        'l31: {
            let Some(l32) = p.expect(kind::ENDMARKER) else { break 'l31 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = simple_stmts_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn simple_stmts_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Stmts> {
    if bit & 0x1f1dcb0569c0481000008201c28e != 0 {
        'l33: {
            let Some(a) = simple_stmt_rule(p) else { break 'l33 };
            if p.at(kind::SEMI) {
                break 'l33;
            }
            if p.failed {
                break 'l33;
            }
            let Some(l34) = p.expect(kind::NEWLINE) else { break 'l33 };
            return Some({ Stmts::One(a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1f1dcb0569c0481000008201c28e != 0 {
        'l35: {
            let mut a = Vec::new();
            let mut l36 = p.mark;
            while let Some(element) = simple_stmt_rule(p) {
                a.push(element);
                l36 = p.mark;
                if p.expect(kind::SEMI).is_none() {
                    break;
                }
            }
            p.mark = l36;
            if p.failed || a.is_empty() {
                break 'l35;
            }
            let l37 = ('l38: {
                let mark_l38 = p.mark;
                let bit_l38 = p.bit();
                if bit_l38 & 0x2000 != 0 {
                    'l39: {
                        let Some(l40) = p.expect(kind::SEMI) else { break 'l39 };
                        break 'l38 Some(l40);
                    }
                    if p.failed {
                        break 'l38 None;
                    }
                    p.mark = mark_l38;
                }
                None
            });
            if p.failed {
                break 'l35;
            }
            let Some(l41) = p.expect(kind::NEWLINE) else { break 'l35 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = simple_stmt_raw(p, mark, bit);
    p.leave(1);
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
        'l42: {
            let Some(l43) = assignment_rule(p) else { break 'l42 };
            return Some(l43);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000000000000 != 0 {
        'l44: {
            if !p.at(kind::SK_type) {
                break 'l44;
            }
            if p.failed {
                break 'l44;
            }
            let Some(l45) = type_alias_rule(p) else { break 'l44 };
            return Some(l45);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l46: {
            let Some(a) = star_expressions_rule(p) else { break 'l46 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Expr { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000000000 != 0 {
        'l47: {
            if !p.at(kind::KW_return) {
                break 'l47;
            }
            if p.failed {
                break 'l47;
            }
            let Some(l48) = return_stmt_rule(p) else { break 'l47 };
            return Some(l48);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x90000000000000000000000 != 0 {
        'l49: {
            let l50 = p.mark;
            let matched = ('l51: {
                let mark_l51 = p.mark;
                let bit_l51 = p.bit();
                if bit_l51 & 0x80000000000000000000000 != 0 {
                    'l52: {
                        let Some(l53) = p.expect(kind::KW_import) else { break 'l52 };
                        break 'l51 Some(l53);
                    }
                    if p.failed {
                        break 'l51 None;
                    }
                    p.mark = mark_l51;
                }
                if bit_l51 & 0x10000000000000000000000 != 0 {
                    'l54: {
                        let Some(l55) = p.expect(kind::KW_from) else { break 'l54 };
                        break 'l51 Some(l55);
                    }
                    if p.failed {
                        break 'l51 None;
                    }
                    p.mark = mark_l51;
                }
                None
            })
            .is_some();
            p.mark = l50;
            if !matched {
                break 'l49;
            }
            if p.failed {
                break 'l49;
            }
            let Some(l56) = import_stmt_rule(p) else { break 'l49 };
            return Some(l56);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000000000000000000000000 != 0 {
        'l57: {
            if !p.at(kind::KW_raise) {
                break 'l57;
            }
            if p.failed {
                break 'l57;
            }
            let Some(l58) = raise_stmt_rule(p) else { break 'l57 };
            return Some(l58);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000000000000000000 != 0 {
        'l59: {
            if !p.at(kind::KW_pass) {
                break 'l59;
            }
            if p.failed {
                break 'l59;
            }
            let Some(l60) = pass_stmt_rule(p) else { break 'l59 };
            return Some(l60);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000 != 0 {
        'l61: {
            if !p.at(kind::KW_del) {
                break 'l61;
            }
            if p.failed {
                break 'l61;
            }
            let Some(l62) = del_stmt_rule(p) else { break 'l61 };
            return Some(l62);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000000000000000000 != 0 {
        'l63: {
            if !p.at(kind::KW_yield) {
                break 'l63;
            }
            if p.failed {
                break 'l63;
            }
            let Some(l64) = yield_stmt_rule(p) else { break 'l63 };
            return Some(l64);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000000000000000000 != 0 {
        'l65: {
            if !p.at(kind::KW_assert) {
                break 'l65;
            }
            if p.failed {
                break 'l65;
            }
            let Some(l66) = assert_stmt_rule(p) else { break 'l65 };
            return Some(l66);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000 != 0 {
        'l67: {
            if !p.at(kind::KW_break) {
                break 'l67;
            }
            if p.failed {
                break 'l67;
            }
            let Some(l68) = break_stmt_rule(p) else { break 'l67 };
            return Some(l68);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000000000000 != 0 {
        'l69: {
            if !p.at(kind::KW_continue) {
                break 'l69;
            }
            if p.failed {
                break 'l69;
            }
            let Some(l70) = continue_stmt_rule(p) else { break 'l69 };
            return Some(l70);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000 != 0 {
        'l71: {
            if !p.at(kind::KW_global) {
                break 'l71;
            }
            if p.failed {
                break 'l71;
            }
            let Some(l72) = global_stmt_rule(p) else { break 'l71 };
            return Some(l72);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000000000 != 0 {
        'l73: {
            if !p.at(kind::KW_nonlocal) {
                break 'l73;
            }
            if p.failed {
                break 'l73;
            }
            let Some(l74) = nonlocal_stmt_rule(p) else { break 'l73 };
            return Some(l74);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = compound_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn compound_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x210000002000000000000 != 0 {
        'l75: {
            let l76 = p.mark;
            let matched = ('l77: {
                let mark_l77 = p.mark;
                let bit_l77 = p.bit();
                if bit_l77 & 0x200000000000000000000 != 0 {
                    'l78: {
                        let Some(l79) = p.expect(kind::KW_def) else { break 'l78 };
                        break 'l77 Some(l79);
                    }
                    if p.failed {
                        break 'l77 None;
                    }
                    p.mark = mark_l77;
                }
                if bit_l77 & 0x2000000000000 != 0 {
                    'l80: {
                        let Some(l81) = p.expect(kind::AT) else { break 'l80 };
                        break 'l77 Some(l81);
                    }
                    if p.failed {
                        break 'l77 None;
                    }
                    p.mark = mark_l77;
                }
                if bit_l77 & 0x10000000000000000000 != 0 {
                    'l82: {
                        let Some(l83) = p.expect(kind::KW_async) else { break 'l82 };
                        break 'l77 Some(l83);
                    }
                    if p.failed {
                        break 'l77 None;
                    }
                    p.mark = mark_l77;
                }
                None
            })
            .is_some();
            p.mark = l76;
            if !matched {
                break 'l75;
            }
            if p.failed {
                break 'l75;
            }
            let Some(l84) = function_def_rule(p) else { break 'l75 };
            return Some(l84);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000 != 0 {
        'l85: {
            if !p.at(kind::KW_if) {
                break 'l85;
            }
            if p.failed {
                break 'l85;
            }
            let Some(l86) = if_stmt_rule(p) else { break 'l85 };
            return Some(l86);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000002000000000000 != 0 {
        'l87: {
            let l88 = p.mark;
            let matched = ('l89: {
                let mark_l89 = p.mark;
                let bit_l89 = p.bit();
                if bit_l89 & 0x80000000000000000000 != 0 {
                    'l90: {
                        let Some(l91) = p.expect(kind::KW_class) else { break 'l90 };
                        break 'l89 Some(l91);
                    }
                    if p.failed {
                        break 'l89 None;
                    }
                    p.mark = mark_l89;
                }
                if bit_l89 & 0x2000000000000 != 0 {
                    'l92: {
                        let Some(l93) = p.expect(kind::AT) else { break 'l92 };
                        break 'l89 Some(l93);
                    }
                    if p.failed {
                        break 'l89 None;
                    }
                    p.mark = mark_l89;
                }
                None
            })
            .is_some();
            p.mark = l88;
            if !matched {
                break 'l87;
            }
            if p.failed {
                break 'l87;
            }
            let Some(l94) = class_def_rule(p) else { break 'l87 };
            return Some(l94);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000010000000000000000000 != 0 {
        'l95: {
            let l96 = p.mark;
            let matched = ('l97: {
                let mark_l97 = p.mark;
                let bit_l97 = p.bit();
                if bit_l97 & 0x80000000000000000000000000 != 0 {
                    'l98: {
                        let Some(l99) = p.expect(kind::KW_with) else { break 'l98 };
                        break 'l97 Some(l99);
                    }
                    if p.failed {
                        break 'l97 None;
                    }
                    p.mark = mark_l97;
                }
                if bit_l97 & 0x10000000000000000000 != 0 {
                    'l100: {
                        let Some(l101) = p.expect(kind::KW_async) else { break 'l100 };
                        break 'l97 Some(l101);
                    }
                    if p.failed {
                        break 'l97 None;
                    }
                    p.mark = mark_l97;
                }
                None
            })
            .is_some();
            p.mark = l96;
            if !matched {
                break 'l95;
            }
            if p.failed {
                break 'l95;
            }
            let Some(l102) = with_stmt_rule(p) else { break 'l95 };
            return Some(l102);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8010000000000000000000 != 0 {
        'l103: {
            let l104 = p.mark;
            let matched = ('l105: {
                let mark_l105 = p.mark;
                let bit_l105 = p.bit();
                if bit_l105 & 0x8000000000000000000000 != 0 {
                    'l106: {
                        let Some(l107) = p.expect(kind::KW_for) else { break 'l106 };
                        break 'l105 Some(l107);
                    }
                    if p.failed {
                        break 'l105 None;
                    }
                    p.mark = mark_l105;
                }
                if bit_l105 & 0x10000000000000000000 != 0 {
                    'l108: {
                        let Some(l109) = p.expect(kind::KW_async) else { break 'l108 };
                        break 'l105 Some(l109);
                    }
                    if p.failed {
                        break 'l105 None;
                    }
                    p.mark = mark_l105;
                }
                None
            })
            .is_some();
            p.mark = l104;
            if !matched {
                break 'l103;
            }
            if p.failed {
                break 'l103;
            }
            let Some(l110) = for_stmt_rule(p) else { break 'l103 };
            return Some(l110);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l111: {
            if !p.at(kind::KW_try) {
                break 'l111;
            }
            if p.failed {
                break 'l111;
            }
            let Some(l112) = try_stmt_rule(p) else { break 'l111 };
            return Some(l112);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000000 != 0 {
        'l113: {
            if !p.at(kind::KW_while) {
                break 'l113;
            }
            if p.failed {
                break 'l113;
            }
            let Some(l114) = while_stmt_rule(p) else { break 'l113 };
            return Some(l114);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000000000000 != 0 {
        'l115: {
            let Some(l116) = match_stmt_rule(p) else { break 'l115 };
            return Some(l116);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = assignment_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn assignment_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l117: {
            let Some(a) = p.name() else { break 'l117 };
            let Some(l118) = p.expect(kind::COLON) else { break 'l117 };
            let Some(b) = expression_rule(p) else { break 'l117 };
            let c = ('l119: {
                let mark_l119 = p.mark;
                let bit_l119 = p.bit();
                if bit_l119 & 0x400000 != 0 {
                    'l120: {
                        let Some(l121) = p.expect(kind::EQUAL) else { break 'l120 };
                        let Some(d) = annotated_rhs_rule(p) else { break 'l120 };
                        break 'l119 Some({ d });
                    }
                    if p.failed {
                        break 'l119 None;
                    }
                    p.mark = mark_l119;
                }
                None
            });
            if p.failed {
                break 'l117;
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
        'l122: {
            let Some(a) = ('l123: {
                let mark_l123 = p.mark;
                let bit_l123 = p.bit();
                if bit_l123 & 0x80 != 0 {
                    'l124: {
                        let Some(l125) = p.expect(kind::LPAR) else { break 'l124 };
                        let Some(b) = single_target_rule(p) else { break 'l124 };
                        let Some(l126) = p.expect(kind::RPAR) else { break 'l124 };
                        break 'l123 Some({ b });
                    }
                    if p.failed {
                        break 'l123 None;
                    }
                    p.mark = mark_l123;
                }
                if bit_l123 & 0x1e00000001c0481000000200028e != 0 {
                    'l127: {
                        let Some(l128) = single_subscript_attribute_target_rule(p) else {
                            break 'l127;
                        };
                        break 'l123 Some(l128);
                    }
                    if p.failed {
                        break 'l123 None;
                    }
                    p.mark = mark_l123;
                }
                None
            }) else {
                break 'l122;
            };
            let Some(l129) = p.expect(kind::COLON) else { break 'l122 };
            let Some(b) = expression_rule(p) else { break 'l122 };
            let c = ('l130: {
                let mark_l130 = p.mark;
                let bit_l130 = p.bit();
                if bit_l130 & 0x400000 != 0 {
                    'l131: {
                        let Some(l132) = p.expect(kind::EQUAL) else { break 'l131 };
                        let Some(d) = annotated_rhs_rule(p) else { break 'l131 };
                        break 'l130 Some({ d });
                    }
                    if p.failed {
                        break 'l130 None;
                    }
                    p.mark = mark_l130;
                }
                None
            });
            if p.failed {
                break 'l122;
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
        'l133: {
            let mut a = Vec::new();
            while let Some(element) = ('l134: {
                let mark_l134 = p.mark;
                let bit_l134 = p.bit();
                if bit_l134 & 0x1e00000001c0481000000201028e != 0 {
                    'l135: {
                        let Some(z) = star_targets_rule(p) else { break 'l135 };
                        let Some(l136) = p.expect(kind::EQUAL) else { break 'l135 };
                        break 'l134 Some({ z });
                    }
                    if p.failed {
                        break 'l134 None;
                    }
                    p.mark = mark_l134;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l133;
            }
            if a.is_empty() {
                break 'l133;
            }
            let Some(b) = annotated_rhs_rule(p) else { break 'l133 };
            if p.at(kind::EQUAL) {
                break 'l133;
            }
            if p.failed {
                break 'l133;
            }
            let tc = ('l137: {
                let mark_l137 = p.mark;
                let bit_l137 = p.bit();
                if bit_l137 & 0x200000000000000 != 0 {
                    'l138: {
                        let Some(l139) = p.expect(kind::TYPE_COMMENT) else { break 'l138 };
                        break 'l137 Some(l139);
                    }
                    if p.failed {
                        break 'l137 None;
                    }
                    p.mark = mark_l137;
                }
                None
            });
            if p.failed {
                break 'l133;
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
        'l140: {
            let Some(a) = single_target_rule(p) else { break 'l140 };
            let Some(b) = augassign_rule(p) else { break 'l140 };
            cut = true;
            let Some(c) = annotated_rhs_rule(p) else { break 'l140 };
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
        'l141: {
            let Some(l142) = invalid_assignment_rule(p) else { break 'l141 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = annotated_rhs_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn annotated_rhs_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x100000000000000000000000000 != 0 {
        'l143: {
            let Some(l144) = yield_expr_rule(p) else { break 'l143 };
            return Some(l144);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l145: {
            let Some(l146) = star_expressions_rule(p) else { break 'l145 };
            return Some(l146);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = augassign_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn augassign_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Operator> {
    if bit & 0x1000000000 != 0 {
        'l147: {
            let Some(l148) = p.expect(kind::PLUSEQUAL) else { break 'l147 };
            return Some({ Operator::Add });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000 != 0 {
        'l149: {
            let Some(l150) = p.expect(kind::MINEQUAL) else { break 'l149 };
            return Some({ Operator::Sub });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000 != 0 {
        'l151: {
            let Some(l152) = p.expect(kind::STAREQUAL) else { break 'l151 };
            return Some({ Operator::Mult });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000000 != 0 {
        'l153: {
            let Some(l154) = p.expect(kind::ATEQUAL) else { break 'l153 };
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
        'l155: {
            let Some(l156) = p.expect(kind::SLASHEQUAL) else { break 'l155 };
            return Some({ Operator::Div });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000 != 0 {
        'l157: {
            let Some(l158) = p.expect(kind::PERCENTEQUAL) else { break 'l157 };
            return Some({ Operator::Mod });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000 != 0 {
        'l159: {
            let Some(l160) = p.expect(kind::AMPEREQUAL) else { break 'l159 };
            return Some({ Operator::BitAnd });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000 != 0 {
        'l161: {
            let Some(l162) = p.expect(kind::VBAREQUAL) else { break 'l161 };
            return Some({ Operator::BitOr });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000 != 0 {
        'l163: {
            let Some(l164) = p.expect(kind::CIRCUMFLEXEQUAL) else { break 'l163 };
            return Some({ Operator::BitXor });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000 != 0 {
        'l165: {
            let Some(l166) = p.expect(kind::LEFTSHIFTEQUAL) else { break 'l165 };
            return Some({ Operator::LShift });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000 != 0 {
        'l167: {
            let Some(l168) = p.expect(kind::RIGHTSHIFTEQUAL) else { break 'l167 };
            return Some({ Operator::RShift });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000 != 0 {
        'l169: {
            let Some(l170) = p.expect(kind::DOUBLESTAREQUAL) else { break 'l169 };
            return Some({ Operator::Pow });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000 != 0 {
        'l171: {
            let Some(l172) = p.expect(kind::DOUBLESLASHEQUAL) else { break 'l171 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = return_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn return_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x10000000000000000000000000 != 0 {
        'l173: {
            let Some(l174) = p.expect(kind::KW_return) else { break 'l173 };
            let a = ('l175: {
                let mark_l175 = p.mark;
                let bit_l175 = p.bit();
                if bit_l175 & 0x1e05400161c0481000008201c28e != 0 {
                    'l176: {
                        let Some(l177) = star_expressions_rule(p) else { break 'l176 };
                        break 'l175 Some(l177);
                    }
                    if p.failed {
                        break 'l175 None;
                    }
                    p.mark = mark_l175;
                }
                None
            });
            if p.failed {
                break 'l173;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = raise_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn raise_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x8000000000000000000000000 != 0 {
        'l178: {
            let Some(l179) = p.expect(kind::KW_raise) else { break 'l178 };
            let Some(a) = expression_rule(p) else { break 'l178 };
            let b = ('l180: {
                let mark_l180 = p.mark;
                let bit_l180 = p.bit();
                if bit_l180 & 0x10000000000000000000000 != 0 {
                    'l181: {
                        let Some(l182) = p.expect(kind::KW_from) else { break 'l181 };
                        let Some(z) = expression_rule(p) else { break 'l181 };
                        break 'l180 Some({ z });
                    }
                    if p.failed {
                        break 'l180 None;
                    }
                    p.mark = mark_l180;
                }
                None
            });
            if p.failed {
                break 'l178;
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
        'l183: {
            let Some(l184) = p.expect(kind::KW_raise) else { break 'l183 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = pass_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn pass_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x4000000000000000000000000 != 0 {
        'l185: {
            let Some(l186) = p.expect(kind::KW_pass) else { break 'l185 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = break_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn break_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x40000000000000000000 != 0 {
        'l187: {
            let Some(l188) = p.expect(kind::KW_break) else { break 'l187 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = continue_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn continue_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x100000000000000000000 != 0 {
        'l189: {
            let Some(l190) = p.expect(kind::KW_continue) else { break 'l189 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = global_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn global_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x20000000000000000000000 != 0 {
        'l191: {
            let Some(l192) = p.expect(kind::KW_global) else { break 'l191 };
            let mut a = Vec::new();
            let mut l193 = p.mark;
            while let Some(element) = p.name() {
                a.push(element);
                l193 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l193;
            if p.failed || a.is_empty() {
                break 'l191;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = nonlocal_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn nonlocal_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x800000000000000000000000 != 0 {
        'l194: {
            let Some(l195) = p.expect(kind::KW_nonlocal) else { break 'l194 };
            let mut a = Vec::new();
            let mut l196 = p.mark;
            while let Some(element) = p.name() {
                a.push(element);
                l196 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l196;
            if p.failed || a.is_empty() {
                break 'l194;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = del_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn del_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x400000000000000000000 != 0 {
        'l197: {
            let Some(l198) = p.expect(kind::KW_del) else { break 'l197 };
            let Some(a) = del_targets_rule(p) else { break 'l197 };
            let l199 = p.mark;
            let matched = ('l200: {
                let mark_l200 = p.mark;
                let bit_l200 = p.bit();
                if bit_l200 & 0x2000 != 0 {
                    'l201: {
                        let Some(l202) = p.expect(kind::SEMI) else { break 'l201 };
                        break 'l200 Some(l202);
                    }
                    if p.failed {
                        break 'l200 None;
                    }
                    p.mark = mark_l200;
                }
                if bit_l200 & 0x10 != 0 {
                    'l203: {
                        let Some(l204) = p.expect(kind::NEWLINE) else { break 'l203 };
                        break 'l200 Some(l204);
                    }
                    if p.failed {
                        break 'l200 None;
                    }
                    p.mark = mark_l200;
                }
                None
            })
            .is_some();
            p.mark = l199;
            if !matched {
                break 'l197;
            }
            if p.failed {
                break 'l197;
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
        'l205: {
            let Some(l206) = invalid_del_stmt_rule(p) else { break 'l205 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = yield_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn yield_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x100000000000000000000000000 != 0 {
        'l207: {
            let Some(a) = yield_expr_rule(p) else { break 'l207 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = assert_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn assert_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x8000000000000000000 != 0 {
        'l208: {
            let Some(l209) = p.expect(kind::KW_assert) else { break 'l208 };
            let Some(a) = expression_rule(p) else { break 'l208 };
            let b = ('l210: {
                let mark_l210 = p.mark;
                let bit_l210 = p.bit();
                if bit_l210 & 0x1000 != 0 {
                    'l211: {
                        let Some(l212) = p.expect(kind::COMMA) else { break 'l211 };
                        let Some(z) = expression_rule(p) else { break 'l211 };
                        break 'l210 Some({ z });
                    }
                    if p.failed {
                        break 'l210 None;
                    }
                    p.mark = mark_l210;
                }
                None
            });
            if p.failed {
                break 'l208;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = import_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x80000000000000000000000 != 0 {
        'l213: {
            let Some(l214) = invalid_import_rule(p) else { break 'l213 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000000 != 0 {
        'l215: {
            let Some(l216) = import_name_rule(p) else { break 'l215 };
            return Some(l216);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000000 != 0 {
        'l217: {
            let Some(l218) = import_from_rule(p) else { break 'l217 };
            return Some(l218);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = import_name_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x80000000000000000000000 != 0 {
        'l219: {
            let Some(l220) = p.expect(kind::KW_import) else { break 'l219 };
            let Some(a) = dotted_as_names_rule(p) else { break 'l219 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = import_from_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_from_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x10000000000000000000000 != 0 {
        'l221: {
            let Some(l222) = p.expect(kind::KW_from) else { break 'l221 };
            let mut a = Vec::new();
            while let Some(element) = ('l223: {
                let mark_l223 = p.mark;
                let bit_l223 = p.bit();
                if bit_l223 & 0x800000 != 0 {
                    'l224: {
                        let Some(l225) = p.expect(kind::DOT) else { break 'l224 };
                        break 'l223 Some({ 1 });
                    }
                    if p.failed {
                        break 'l223 None;
                    }
                    p.mark = mark_l223;
                }
                if bit_l223 & 0x10000000000000 != 0 {
                    'l226: {
                        let Some(l227) = p.expect(kind::ELLIPSIS) else { break 'l226 };
                        break 'l223 Some({ 3 });
                    }
                    if p.failed {
                        break 'l223 None;
                    }
                    p.mark = mark_l223;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l221;
            }
            let Some(b) = dotted_name_rule(p) else { break 'l221 };
            let Some(l228) = p.expect(kind::KW_import) else { break 'l221 };
            let Some(c) = import_from_targets_rule(p) else { break 'l221 };
            let range = p.range(mark);
            return ({ p.import_from(a, b, c, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000000 != 0 {
        'l229: {
            let Some(l230) = p.expect(kind::KW_from) else { break 'l229 };
            let mut a = Vec::new();
            while let Some(element) = ('l231: {
                let mark_l231 = p.mark;
                let bit_l231 = p.bit();
                if bit_l231 & 0x800000 != 0 {
                    'l232: {
                        let Some(l233) = p.expect(kind::DOT) else { break 'l232 };
                        break 'l231 Some({ 1 });
                    }
                    if p.failed {
                        break 'l231 None;
                    }
                    p.mark = mark_l231;
                }
                if bit_l231 & 0x10000000000000 != 0 {
                    'l234: {
                        let Some(l235) = p.expect(kind::ELLIPSIS) else { break 'l234 };
                        break 'l231 Some({ 3 });
                    }
                    if p.failed {
                        break 'l231 None;
                    }
                    p.mark = mark_l231;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l229;
            }
            if a.is_empty() {
                break 'l229;
            }
            let Some(l236) = p.expect(kind::KW_import) else { break 'l229 };
            let Some(b) = import_from_targets_rule(p) else { break 'l229 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = import_from_targets_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_from_targets_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<Alias>> {
    if bit & 0x80 != 0 {
        'l237: {
            let Some(l238) = p.expect(kind::LPAR) else { break 'l237 };
            let Some(a) = import_from_as_names_rule(p) else { break 'l237 };
            let l239 = ('l240: {
                let mark_l240 = p.mark;
                let bit_l240 = p.bit();
                if bit_l240 & 0x1000 != 0 {
                    'l241: {
                        let Some(l242) = p.expect(kind::COMMA) else { break 'l241 };
                        break 'l240 Some(l242);
                    }
                    if p.failed {
                        break 'l240 None;
                    }
                    p.mark = mark_l240;
                }
                None
            });
            if p.failed {
                break 'l237;
            }
            let Some(l243) = p.expect(kind::RPAR) else { break 'l237 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l244: {
            let Some(a) = import_from_as_names_rule(p) else { break 'l244 };
            if p.at(kind::COMMA) {
                break 'l244;
            }
            if p.failed {
                break 'l244;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l245: {
            let Some(l246) = p.expect(kind::STAR) else { break 'l245 };
            let range = p.range(mark);
            return Some({ vec![Alias { name: p.intern("*"), asname: None, range }] });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e00000000000000000000000012 != 0 {
        'l247: {
            let Some(l248) = invalid_import_from_targets_rule(p) else { break 'l247 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = import_from_as_names_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_from_as_names_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<Alias>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l249: {
            let mut l250 = Vec::new();
            let mut l251 = p.mark;
            while let Some(element) = import_from_as_name_rule(p) {
                l250.push(element);
                l251 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l251;
            if p.failed || l250.is_empty() {
                break 'l249;
            }
            return Some(l250);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = import_from_as_name_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn import_from_as_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Alias> {
    if p.call_invalid && bit & 0x1e00000000000000000000000002 != 0 {
        'l252: {
            let Some(l253) = invalid_import_from_as_name_rule(p) else { break 'l252 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l254: {
            let Some(a) = p.name() else { break 'l254 };
            let b = ('l255: {
                let mark_l255 = p.mark;
                let bit_l255 = p.bit();
                if bit_l255 & 0x4000000000000000000 != 0 {
                    'l256: {
                        let Some(l257) = p.expect(kind::KW_as) else { break 'l256 };
                        let Some(z) = p.name() else { break 'l256 };
                        break 'l255 Some({ z });
                    }
                    if p.failed {
                        break 'l255 None;
                    }
                    p.mark = mark_l255;
                }
                None
            });
            if p.failed {
                break 'l254;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = dotted_as_names_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn dotted_as_names_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<Alias>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l258: {
            let mut l259 = Vec::new();
            let mut l260 = p.mark;
            while let Some(element) = dotted_as_name_rule(p) {
                l259.push(element);
                l260 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l260;
            if p.failed || l259.is_empty() {
                break 'l258;
            }
            return Some(l259);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = dotted_as_name_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn dotted_as_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Alias> {
    if p.call_invalid && bit & 0x1e00000000000000000000000002 != 0 {
        'l261: {
            let Some(l262) = invalid_dotted_as_name_rule(p) else { break 'l261 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l263: {
            let Some(a) = dotted_name_rule(p) else { break 'l263 };
            let b = ('l264: {
                let mark_l264 = p.mark;
                let bit_l264 = p.bit();
                if bit_l264 & 0x4000000000000000000 != 0 {
                    'l265: {
                        let Some(l266) = p.expect(kind::KW_as) else { break 'l265 };
                        let Some(z) = p.name() else { break 'l265 };
                        break 'l264 Some({ z });
                    }
                    if p.failed {
                        break 'l264 None;
                    }
                    p.mark = mark_l264;
                }
                None
            });
            if p.failed {
                break 'l263;
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
    if !p.enter(2) {
        return None;
    }
    let mark = p.mark;
    let found = dotted_name_raw(p, mark, bit);
    p.leave(2);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn dotted_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l267: {
        if bit & 0x1e00000000000000000000000002 != 0 {
            'l268: {
                let Some(l269) = p.name() else { break 'l268 };
                break 'l267 Some(l269);
            }
            if p.failed {
                break 'l267 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l270: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l271: {
                let Some(l272) = p.expect(kind::DOT) else { break 'l271 };
                let Some(b) = p.name() else { break 'l271 };
                let a = left;
                left = p.join_names(a, b);
                continue 'l270;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = block_raw(p, mark, bit);
    p.leave(1);
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
        'l273: {
            let Some(l274) = p.expect(kind::NEWLINE) else { break 'l273 };
            let Some(l275) = p.expect(kind::INDENT) else { break 'l273 };
            let Some(a) = statements_rule(p) else { break 'l273 };
            let Some(l276) = p.expect(kind::DEDENT) else { break 'l273 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1f1dcb0569c0481000008201c28e != 0 {
        'l277: {
            let Some(a) = simple_stmts_rule(p) else { break 'l277 };
            return Some({ a.into_seq() });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x10 != 0 {
        'l278: {
            let Some(l279) = invalid_block_rule(p) else { break 'l278 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = decorators_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn decorators_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<E>> {
    if bit & 0x2000000000000 != 0 {
        'l280: {
            let mut a = Vec::new();
            while let Some(element) = ('l281: {
                let mark_l281 = p.mark;
                let bit_l281 = p.bit();
                if bit_l281 & 0x2000000000000 != 0 {
                    'l282: {
                        let Some(l283) = p.expect(kind::AT) else { break 'l282 };
                        let Some(f) = named_expression_rule(p) else { break 'l282 };
                        let Some(l284) = p.expect(kind::NEWLINE) else { break 'l282 };
                        break 'l281 Some({ f });
                    }
                    if p.failed {
                        break 'l281 None;
                    }
                    p.mark = mark_l281;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l280;
            }
            if a.is_empty() {
                break 'l280;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = class_def_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn class_def_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x2000000000000 != 0 {
        'l285: {
            let Some(a) = decorators_rule(p) else { break 'l285 };
            let Some(b) = class_def_raw_rule(p) else { break 'l285 };
            return Some({ decorated(a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000 != 0 {
        'l286: {
            let Some(l287) = class_def_raw_rule(p) else { break 'l286 };
            return Some(l287);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    p.definition_opens();
    let found = class_def_raw_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    p.definition_ends();
    found
}

fn class_def_raw_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x80000000000000000000 != 0 {
        'l288: {
            let Some(l289) = invalid_class_def_raw_rule(p) else { break 'l288 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000 != 0 {
        'l290: {
            let Some(l291) = p.expect(kind::KW_class) else { break 'l290 };
            let Some(a) = p.name() else { break 'l290 };
            let t = ('l292: {
                let mark_l292 = p.mark;
                let bit_l292 = p.bit();
                if bit_l292 & 0x200 != 0 {
                    'l293: {
                        let Some(l294) = type_params_rule(p) else { break 'l293 };
                        break 'l292 Some(l294);
                    }
                    if p.failed {
                        break 'l292 None;
                    }
                    p.mark = mark_l292;
                }
                None
            });
            if p.failed {
                break 'l290;
            }
            let b = ('l295: {
                let mark_l295 = p.mark;
                let bit_l295 = p.bit();
                if bit_l295 & 0x80 != 0 {
                    'l296: {
                        let Some(l297) = p.expect(kind::LPAR) else { break 'l296 };
                        let z = ('l298: {
                            let mark_l298 = p.mark;
                            let bit_l298 = p.bit();
                            if bit_l298 & 0x1e05400161c0481000088201c28e != 0 {
                                'l299: {
                                    let Some(l300) = arguments_rule(p) else { break 'l299 };
                                    break 'l298 Some(l300);
                                }
                                if p.failed {
                                    break 'l298 None;
                                }
                                p.mark = mark_l298;
                            }
                            None
                        });
                        if p.failed {
                            break 'l296;
                        }
                        let Some(l301) = p.expect(kind::RPAR) else { break 'l296 };
                        break 'l295 Some({ z });
                    }
                    if p.failed {
                        break 'l295 None;
                    }
                    p.mark = mark_l295;
                }
                None
            });
            if p.failed {
                break 'l290;
            }
            let Some(l302) = p.expect(kind::COLON) else { break 'l290 };
            let Some(c) = block_rule(p) else { break 'l290 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = function_def_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn function_def_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x2000000000000 != 0 {
        'l303: {
            let Some(a) = decorators_rule(p) else { break 'l303 };
            let Some(b) = function_def_raw_rule(p) else { break 'l303 };
            return Some({ decorated(a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x210000000000000000000 != 0 {
        'l304: {
            let Some(l305) = function_def_raw_rule(p) else { break 'l304 };
            return Some(l305);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    p.definition_opens();
    let found = function_def_raw_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    p.definition_ends();
    found
}

fn function_def_raw_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x210000000000000000000 != 0 {
        'l306: {
            let Some(l307) = invalid_def_raw_rule(p) else { break 'l306 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000 != 0 {
        'l308: {
            let Some(l309) = p.expect(kind::KW_def) else { break 'l308 };
            let Some(n) = p.name() else { break 'l308 };
            let t = ('l310: {
                let mark_l310 = p.mark;
                let bit_l310 = p.bit();
                if bit_l310 & 0x200 != 0 {
                    'l311: {
                        let Some(l312) = type_params_rule(p) else { break 'l311 };
                        break 'l310 Some(l312);
                    }
                    if p.failed {
                        break 'l310 None;
                    }
                    p.mark = mark_l310;
                }
                None
            });
            if p.failed {
                break 'l308;
            }
            let Some(l313) = p.expect(kind::LPAR) else { break 'l308 };
            let a = ('l314: {
                let mark_l314 = p.mark;
                let bit_l314 = p.bit();
                if bit_l314 & 0x1e00000000000000000800030082 != 0 {
                    'l315: {
                        let Some(l316) = params_rule(p) else { break 'l315 };
                        break 'l314 Some(l316);
                    }
                    if p.failed {
                        break 'l314 None;
                    }
                    p.mark = mark_l314;
                }
                None
            });
            if p.failed {
                break 'l308;
            }
            let Some(l317) = p.expect(kind::RPAR) else { break 'l308 };
            let r = ('l318: {
                let mark_l318 = p.mark;
                let bit_l318 = p.bit();
                if bit_l318 & 0x8000000000000 != 0 {
                    'l319: {
                        let Some(l320) = p.expect(kind::RARROW) else { break 'l319 };
                        let Some(z) = expression_rule(p) else { break 'l319 };
                        break 'l318 Some({ z });
                    }
                    if p.failed {
                        break 'l318 None;
                    }
                    p.mark = mark_l318;
                }
                None
            });
            if p.failed {
                break 'l308;
            }
            let Some(l321) = p.expect(kind::COLON) else { break 'l308 };
            let tc = ('l322: {
                let mark_l322 = p.mark;
                let bit_l322 = p.bit();
                if bit_l322 & 0x200000000000010 != 0 {
                    'l323: {
                        let Some(l324) = func_type_comment_rule(p) else { break 'l323 };
                        break 'l322 Some(l324);
                    }
                    if p.failed {
                        break 'l322 None;
                    }
                    p.mark = mark_l322;
                }
                None
            });
            if p.failed {
                break 'l308;
            }
            let Some(b) = block_rule(p) else { break 'l308 };
            let range = p.range(mark);
            return Some({ st(StmtKind::FunctionDef(p.function_def(n, t, a, r, tc, b)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000 != 0 {
        'l325: {
            let Some(l326) = p.expect(kind::KW_async) else { break 'l325 };
            let Some(l327) = p.expect(kind::KW_def) else { break 'l325 };
            let Some(n) = p.name() else { break 'l325 };
            let t = ('l328: {
                let mark_l328 = p.mark;
                let bit_l328 = p.bit();
                if bit_l328 & 0x200 != 0 {
                    'l329: {
                        let Some(l330) = type_params_rule(p) else { break 'l329 };
                        break 'l328 Some(l330);
                    }
                    if p.failed {
                        break 'l328 None;
                    }
                    p.mark = mark_l328;
                }
                None
            });
            if p.failed {
                break 'l325;
            }
            let Some(l331) = p.expect(kind::LPAR) else { break 'l325 };
            let a = ('l332: {
                let mark_l332 = p.mark;
                let bit_l332 = p.bit();
                if bit_l332 & 0x1e00000000000000000800030082 != 0 {
                    'l333: {
                        let Some(l334) = params_rule(p) else { break 'l333 };
                        break 'l332 Some(l334);
                    }
                    if p.failed {
                        break 'l332 None;
                    }
                    p.mark = mark_l332;
                }
                None
            });
            if p.failed {
                break 'l325;
            }
            let Some(l335) = p.expect(kind::RPAR) else { break 'l325 };
            let r = ('l336: {
                let mark_l336 = p.mark;
                let bit_l336 = p.bit();
                if bit_l336 & 0x8000000000000 != 0 {
                    'l337: {
                        let Some(l338) = p.expect(kind::RARROW) else { break 'l337 };
                        let Some(z) = expression_rule(p) else { break 'l337 };
                        break 'l336 Some({ z });
                    }
                    if p.failed {
                        break 'l336 None;
                    }
                    p.mark = mark_l336;
                }
                None
            });
            if p.failed {
                break 'l325;
            }
            let Some(l339) = p.expect(kind::COLON) else { break 'l325 };
            let tc = ('l340: {
                let mark_l340 = p.mark;
                let bit_l340 = p.bit();
                if bit_l340 & 0x200000000000010 != 0 {
                    'l341: {
                        let Some(l342) = func_type_comment_rule(p) else { break 'l341 };
                        break 'l340 Some(l342);
                    }
                    if p.failed {
                        break 'l340 None;
                    }
                    p.mark = mark_l340;
                }
                None
            });
            if p.failed {
                break 'l325;
            }
            let Some(b) = block_rule(p) else { break 'l325 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = params_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn params_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arguments>> {
    if p.call_invalid && bit & 0x1e00000000000000000000030082 != 0 {
        'l343: {
            let Some(l344) = invalid_parameters_rule(p) else { break 'l343 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000800010002 != 0 {
        'l345: {
            let Some(l346) = parameters_rule(p) else { break 'l345 };
            return Some(l346);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = parameters_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn parameters_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arguments>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l347: {
            let Some(a) = slash_no_default_rule(p) else { break 'l347 };
            let mut b = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l347;
            }
            let mut c = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                c.push(element);
            }
            if p.failed {
                break 'l347;
            }
            let d = ('l348: {
                let mark_l348 = p.mark;
                let bit_l348 = p.bit();
                if bit_l348 & 0x800010000 != 0 {
                    'l349: {
                        let Some(l350) = star_etc_rule(p) else { break 'l349 };
                        break 'l348 Some(l350);
                    }
                    if p.failed {
                        break 'l348 None;
                    }
                    p.mark = mark_l348;
                }
                None
            });
            if p.failed {
                break 'l347;
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
        'l351: {
            let Some(a) = slash_with_default_rule(p) else { break 'l351 };
            let mut b = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l351;
            }
            let c = ('l352: {
                let mark_l352 = p.mark;
                let bit_l352 = p.bit();
                if bit_l352 & 0x800010000 != 0 {
                    'l353: {
                        let Some(l354) = star_etc_rule(p) else { break 'l353 };
                        break 'l352 Some(l354);
                    }
                    if p.failed {
                        break 'l352 None;
                    }
                    p.mark = mark_l352;
                }
                None
            });
            if p.failed {
                break 'l351;
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
        'l355: {
            let mut a = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l355;
            }
            if a.is_empty() {
                break 'l355;
            }
            let mut b = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l355;
            }
            let c = ('l356: {
                let mark_l356 = p.mark;
                let bit_l356 = p.bit();
                if bit_l356 & 0x800010000 != 0 {
                    'l357: {
                        let Some(l358) = star_etc_rule(p) else { break 'l357 };
                        break 'l356 Some(l358);
                    }
                    if p.failed {
                        break 'l356 None;
                    }
                    p.mark = mark_l356;
                }
                None
            });
            if p.failed {
                break 'l355;
            }
            return Some({ make_arguments(Vec::new(), None, a, b, c) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l359: {
            let mut a = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l359;
            }
            if a.is_empty() {
                break 'l359;
            }
            let b = ('l360: {
                let mark_l360 = p.mark;
                let bit_l360 = p.bit();
                if bit_l360 & 0x800010000 != 0 {
                    'l361: {
                        let Some(l362) = star_etc_rule(p) else { break 'l361 };
                        break 'l360 Some(l362);
                    }
                    if p.failed {
                        break 'l360 None;
                    }
                    p.mark = mark_l360;
                }
                None
            });
            if p.failed {
                break 'l359;
            }
            return Some({ make_arguments(Vec::new(), None, Vec::new(), a, b) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800010000 != 0 {
        'l363: {
            let Some(a) = star_etc_rule(p) else { break 'l363 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = slash_no_default_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn slash_no_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<P<Arg>>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l364: {
            let mut a = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l364;
            }
            if a.is_empty() {
                break 'l364;
            }
            let Some(l365) = p.expect(kind::SLASH) else { break 'l364 };
            let Some(l366) = ('l367: {
                let mark_l367 = p.mark;
                let bit_l367 = p.bit();
                if bit_l367 & 0x1000 != 0 {
                    'l368: {
                        let Some(l369) = p.expect(kind::COMMA) else { break 'l368 };
                        break 'l367 Some({ () });
                    }
                    if p.failed {
                        break 'l367 None;
                    }
                    p.mark = mark_l367;
                }
                {
                    'l370: {
                        if !p.at(kind::RPAR) {
                            break 'l370;
                        }
                        if p.failed {
                            break 'l370;
                        }
                        break 'l367 Some({ () });
                    }
                    if p.failed {
                        break 'l367 None;
                    }
                    p.mark = mark_l367;
                }
                None
            }) else {
                break 'l364;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = slash_with_default_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn slash_with_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<SlashWithDefault> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l371: {
            let mut a = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l371;
            }
            let mut b = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l371;
            }
            if b.is_empty() {
                break 'l371;
            }
            let Some(l372) = p.expect(kind::SLASH) else { break 'l371 };
            let Some(l373) = ('l374: {
                let mark_l374 = p.mark;
                let bit_l374 = p.bit();
                if bit_l374 & 0x1000 != 0 {
                    'l375: {
                        let Some(l376) = p.expect(kind::COMMA) else { break 'l375 };
                        break 'l374 Some({ () });
                    }
                    if p.failed {
                        break 'l374 None;
                    }
                    p.mark = mark_l374;
                }
                {
                    'l377: {
                        if !p.at(kind::RPAR) {
                            break 'l377;
                        }
                        if p.failed {
                            break 'l377;
                        }
                        break 'l374 Some({ () });
                    }
                    if p.failed {
                        break 'l374 None;
                    }
                    p.mark = mark_l374;
                }
                None
            }) else {
                break 'l371;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_etc_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_etc_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<StarEtc> {
    if p.call_invalid && bit & 0x10000 != 0 {
        'l378: {
            let Some(l379) = invalid_star_etc_rule(p) else { break 'l378 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l380: {
            let Some(l381) = p.expect(kind::STAR) else { break 'l380 };
            let Some(a) = param_no_default_rule(p) else { break 'l380 };
            let mut b = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l380;
            }
            let c = ('l382: {
                let mark_l382 = p.mark;
                let bit_l382 = p.bit();
                if bit_l382 & 0x800000000 != 0 {
                    'l383: {
                        let Some(l384) = kwds_rule(p) else { break 'l383 };
                        break 'l382 Some(l384);
                    }
                    if p.failed {
                        break 'l382 None;
                    }
                    p.mark = mark_l382;
                }
                None
            });
            if p.failed {
                break 'l380;
            }
            return Some({ StarEtc { vararg: Some(a), kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l385: {
            let Some(l386) = p.expect(kind::STAR) else { break 'l385 };
            let Some(a) = param_no_default_star_annotation_rule(p) else { break 'l385 };
            let mut b = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l385;
            }
            let c = ('l387: {
                let mark_l387 = p.mark;
                let bit_l387 = p.bit();
                if bit_l387 & 0x800000000 != 0 {
                    'l388: {
                        let Some(l389) = kwds_rule(p) else { break 'l388 };
                        break 'l387 Some(l389);
                    }
                    if p.failed {
                        break 'l387 None;
                    }
                    p.mark = mark_l387;
                }
                None
            });
            if p.failed {
                break 'l385;
            }
            return Some({ StarEtc { vararg: Some(a), kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l390: {
            let Some(l391) = p.expect(kind::STAR) else { break 'l390 };
            let Some(l392) = p.expect(kind::COMMA) else { break 'l390 };
            let mut b = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l390;
            }
            if b.is_empty() {
                break 'l390;
            }
            let c = ('l393: {
                let mark_l393 = p.mark;
                let bit_l393 = p.bit();
                if bit_l393 & 0x800000000 != 0 {
                    'l394: {
                        let Some(l395) = kwds_rule(p) else { break 'l394 };
                        break 'l393 Some(l395);
                    }
                    if p.failed {
                        break 'l393 None;
                    }
                    p.mark = mark_l393;
                }
                None
            });
            if p.failed {
                break 'l390;
            }
            return Some({ StarEtc { vararg: None, kwonly: b, kwarg: c } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l396: {
            let Some(a) = kwds_rule(p) else { break 'l396 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = kwds_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn kwds_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arg>> {
    if p.call_invalid && bit & 0x800000000 != 0 {
        'l397: {
            let Some(l398) = invalid_kwds_rule(p) else { break 'l397 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000 != 0 {
        'l399: {
            let Some(l400) = p.expect(kind::DOUBLESTAR) else { break 'l399 };
            let Some(a) = param_no_default_rule(p) else { break 'l399 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = param_no_default_raw(p, mark, bit);
    p.leave(1);
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
        'l401: {
            let Some(a) = param_rule(p) else { break 'l401 };
            let Some(l402) = p.expect(kind::COMMA) else { break 'l401 };
            let tc = p.expect(kind::TYPE_COMMENT);
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
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l403: {
            let Some(a) = param_rule(p) else { break 'l403 };
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l403;
            }
            if !p.at(kind::RPAR) {
                break 'l403;
            }
            if p.failed {
                break 'l403;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = param_no_default_star_annotation_raw(p, mark, bit);
    p.leave(1);
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
        'l404: {
            let Some(a) = param_star_annotation_rule(p) else { break 'l404 };
            let Some(l405) = p.expect(kind::COMMA) else { break 'l404 };
            let tc = p.expect(kind::TYPE_COMMENT);
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
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l406: {
            let Some(a) = param_star_annotation_rule(p) else { break 'l406 };
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l406;
            }
            if !p.at(kind::RPAR) {
                break 'l406;
            }
            if p.failed {
                break 'l406;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = param_with_default_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn param_with_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<NameDefault> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l407: {
            let Some(a) = param_rule(p) else { break 'l407 };
            let Some(c) = default_rule(p) else { break 'l407 };
            let Some(l408) = p.expect(kind::COMMA) else { break 'l407 };
            let tc = p.expect(kind::TYPE_COMMENT);
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
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l409: {
            let Some(a) = param_rule(p) else { break 'l409 };
            let Some(c) = default_rule(p) else { break 'l409 };
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l409;
            }
            if !p.at(kind::RPAR) {
                break 'l409;
            }
            if p.failed {
                break 'l409;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = param_maybe_default_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn param_maybe_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<NameDefault> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l410: {
            let Some(a) = param_rule(p) else { break 'l410 };
            let c = default_rule(p);
            if p.failed {
                break 'l410;
            }
            let Some(l411) = p.expect(kind::COMMA) else { break 'l410 };
            let tc = p.expect(kind::TYPE_COMMENT);
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
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l412: {
            let Some(a) = param_rule(p) else { break 'l412 };
            let c = default_rule(p);
            if p.failed {
                break 'l412;
            }
            let tc = p.expect(kind::TYPE_COMMENT);
            if p.failed {
                break 'l412;
            }
            if !p.at(kind::RPAR) {
                break 'l412;
            }
            if p.failed {
                break 'l412;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = param_raw(p, mark, bit);
    p.leave(1);
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
        'l413: {
            let Some(a) = p.name() else { break 'l413 };
            let b = annotation_rule(p);
            if p.failed {
                break 'l413;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = param_star_annotation_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn param_star_annotation_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Arg>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l414: {
            let Some(a) = p.name() else { break 'l414 };
            let Some(b) = star_annotation_rule(p) else { break 'l414 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = annotation_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn annotation_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x800 != 0 {
        'l415: {
            let Some(l416) = p.expect(kind::COLON) else { break 'l415 };
            let Some(a) = expression_rule(p) else { break 'l415 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_annotation_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_annotation_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x800 != 0 {
        'l417: {
            let Some(l418) = p.expect(kind::COLON) else { break 'l417 };
            let Some(a) = star_expression_rule(p) else { break 'l417 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = default_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x400000 != 0 {
        'l419: {
            let Some(l420) = p.expect(kind::EQUAL) else { break 'l419 };
            let Some(a) = expression_rule(p) else { break 'l419 };
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x400000 != 0 {
        'l421: {
            let Some(l422) = invalid_default_rule(p) else { break 'l421 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = if_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn if_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x40000000000000000000000 != 0 {
        'l423: {
            let Some(l424) = invalid_if_stmt_rule(p) else { break 'l423 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000 != 0 {
        'l425: {
            let Some(l426) = p.expect(kind::KW_if) else { break 'l425 };
            let Some(a) = named_expression_rule(p) else { break 'l425 };
            let Some(l427) = p.expect(kind::COLON) else { break 'l425 };
            let Some(b) = block_rule(p) else { break 'l425 };
            let c = ('l428: {
                let mark_l428 = p.mark;
                let bit_l428 = p.bit();
                if bit_l428 & 0x800000000000000000000 != 0 {
                    'l429: {
                        let Some(a) = elif_stmt_rule(p) else { break 'l429 };
                        break 'l428 Some({ vec![a].into() });
                    }
                    if p.failed {
                        break 'l428 None;
                    }
                    p.mark = mark_l428;
                }
                if bit_l428 & 0x1000000000000000000000 != 0 {
                    'l430: {
                        let Some(l431) = else_block_rule(p) else { break 'l430 };
                        break 'l428 Some(l431);
                    }
                    if p.failed {
                        break 'l428 None;
                    }
                    p.mark = mark_l428;
                }
                None
            });
            if p.failed {
                break 'l425;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = elif_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn elif_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x800000000000000000000 != 0 {
        'l432: {
            let Some(l433) = invalid_elif_stmt_rule(p) else { break 'l432 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000000 != 0 {
        'l434: {
            let Some(l435) = p.expect(kind::KW_elif) else { break 'l434 };
            let Some(a) = named_expression_rule(p) else { break 'l434 };
            let Some(l436) = p.expect(kind::COLON) else { break 'l434 };
            let Some(b) = block_rule(p) else { break 'l434 };
            let c = ('l437: {
                let mark_l437 = p.mark;
                let bit_l437 = p.bit();
                if bit_l437 & 0x800000000000000000000 != 0 {
                    'l438: {
                        let Some(a) = elif_stmt_rule(p) else { break 'l438 };
                        break 'l437 Some({ vec![a].into() });
                    }
                    if p.failed {
                        break 'l437 None;
                    }
                    p.mark = mark_l437;
                }
                if bit_l437 & 0x1000000000000000000000 != 0 {
                    'l439: {
                        let Some(l440) = else_block_rule(p) else { break 'l439 };
                        break 'l437 Some(l440);
                    }
                    if p.failed {
                        break 'l437 None;
                    }
                    p.mark = mark_l437;
                }
                None
            });
            if p.failed {
                break 'l434;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = else_block_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn else_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Seq<S>> {
    if p.call_invalid && bit & 0x1000000000000000000000 != 0 {
        'l441: {
            let Some(l442) = invalid_else_stmt_rule(p) else { break 'l441 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000000 != 0 {
        'l443: {
            let Some(l444) = p.expect(kind::KW_else) else { break 'l443 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l443;
            }
            let Some(b) = block_rule(p) else { break 'l443 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = while_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn while_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x40000000000000000000000000 != 0 {
        'l445: {
            let Some(l446) = invalid_while_stmt_rule(p) else { break 'l445 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x40000000000000000000000000 != 0 {
        'l447: {
            let Some(l448) = p.expect(kind::KW_while) else { break 'l447 };
            let Some(a) = named_expression_rule(p) else { break 'l447 };
            let Some(l449) = p.expect(kind::COLON) else { break 'l447 };
            let Some(b) = block_rule(p) else { break 'l447 };
            let c = ('l450: {
                let mark_l450 = p.mark;
                let bit_l450 = p.bit();
                if bit_l450 & 0x1000000000000000000000 != 0 {
                    'l451: {
                        let Some(l452) = else_block_rule(p) else { break 'l451 };
                        break 'l450 Some(l452);
                    }
                    if p.failed {
                        break 'l450 None;
                    }
                    p.mark = mark_l450;
                }
                None
            });
            if p.failed {
                break 'l447;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = for_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn for_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x8010000000000000000000 != 0 {
        'l453: {
            let Some(l454) = invalid_for_stmt_rule(p) else { break 'l453 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    let mut cut = false;
    if bit & 0x8000000000000000000000 != 0 {
        'l455: {
            let Some(l456) = p.expect(kind::KW_for) else { break 'l455 };
            let Some(t) = star_targets_rule(p) else { break 'l455 };
            let Some(l457) = p.expect(kind::KW_in) else { break 'l455 };
            cut = true;
            let Some(ex) = star_expressions_rule(p) else { break 'l455 };
            let Some(l458) = p.expect(kind::COLON) else { break 'l455 };
            let tc = ('l459: {
                let mark_l459 = p.mark;
                let bit_l459 = p.bit();
                if bit_l459 & 0x200000000000000 != 0 {
                    'l460: {
                        let Some(l461) = p.expect(kind::TYPE_COMMENT) else { break 'l460 };
                        break 'l459 Some(l461);
                    }
                    if p.failed {
                        break 'l459 None;
                    }
                    p.mark = mark_l459;
                }
                None
            });
            if p.failed {
                break 'l455;
            }
            let Some(b) = block_rule(p) else { break 'l455 };
            let el = ('l462: {
                let mark_l462 = p.mark;
                let bit_l462 = p.bit();
                if bit_l462 & 0x1000000000000000000000 != 0 {
                    'l463: {
                        let Some(l464) = else_block_rule(p) else { break 'l463 };
                        break 'l462 Some(l464);
                    }
                    if p.failed {
                        break 'l462 None;
                    }
                    p.mark = mark_l462;
                }
                None
            });
            if p.failed {
                break 'l455;
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
        'l465: {
            let Some(l466) = p.expect(kind::KW_async) else { break 'l465 };
            let Some(l467) = p.expect(kind::KW_for) else { break 'l465 };
            let Some(t) = star_targets_rule(p) else { break 'l465 };
            let Some(l468) = p.expect(kind::KW_in) else { break 'l465 };
            cut = true;
            let Some(ex) = star_expressions_rule(p) else { break 'l465 };
            let Some(l469) = p.expect(kind::COLON) else { break 'l465 };
            let tc = ('l470: {
                let mark_l470 = p.mark;
                let bit_l470 = p.bit();
                if bit_l470 & 0x200000000000000 != 0 {
                    'l471: {
                        let Some(l472) = p.expect(kind::TYPE_COMMENT) else { break 'l471 };
                        break 'l470 Some(l472);
                    }
                    if p.failed {
                        break 'l470 None;
                    }
                    p.mark = mark_l470;
                }
                None
            });
            if p.failed {
                break 'l465;
            }
            let Some(b) = block_rule(p) else { break 'l465 };
            let el = ('l473: {
                let mark_l473 = p.mark;
                let bit_l473 = p.bit();
                if bit_l473 & 0x1000000000000000000000 != 0 {
                    'l474: {
                        let Some(l475) = else_block_rule(p) else { break 'l474 };
                        break 'l473 Some(l475);
                    }
                    if p.failed {
                        break 'l473 None;
                    }
                    p.mark = mark_l473;
                }
                None
            });
            if p.failed {
                break 'l465;
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
        'l476: {
            let Some(l477) = invalid_for_target_rule(p) else { break 'l476 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = with_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn with_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x80000010000000000000000000 != 0 {
        'l478: {
            let Some(l479) = invalid_with_stmt_indent_rule(p) else { break 'l478 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000000000 != 0 {
        'l480: {
            let Some(l481) = p.expect(kind::KW_with) else { break 'l480 };
            let Some(l482) = p.expect(kind::LPAR) else { break 'l480 };
            let mut a = Vec::new();
            let mut l483 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l483 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l483;
            if p.failed || a.is_empty() {
                break 'l480;
            }
            let l484 = p.expect(kind::COMMA);
            if p.failed {
                break 'l480;
            }
            let Some(l485) = p.expect(kind::RPAR) else { break 'l480 };
            let Some(l486) = p.expect(kind::COLON) else { break 'l480 };
            let tc = ('l487: {
                let mark_l487 = p.mark;
                let bit_l487 = p.bit();
                if bit_l487 & 0x200000000000000 != 0 {
                    'l488: {
                        let Some(l489) = p.expect(kind::TYPE_COMMENT) else { break 'l488 };
                        break 'l487 Some(l489);
                    }
                    if p.failed {
                        break 'l487 None;
                    }
                    p.mark = mark_l487;
                }
                None
            });
            if p.failed {
                break 'l480;
            }
            let Some(b) = block_rule(p) else { break 'l480 };
            let range = p.range(mark);
            return Some({ st(StmtKind::With(p.with(a, tc, b)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80000000000000000000000000 != 0 {
        'l490: {
            let Some(l491) = p.expect(kind::KW_with) else { break 'l490 };
            let mut a = Vec::new();
            let mut l492 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l492 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l492;
            if p.failed || a.is_empty() {
                break 'l490;
            }
            let Some(l493) = p.expect(kind::COLON) else { break 'l490 };
            let tc = ('l494: {
                let mark_l494 = p.mark;
                let bit_l494 = p.bit();
                if bit_l494 & 0x200000000000000 != 0 {
                    'l495: {
                        let Some(l496) = p.expect(kind::TYPE_COMMENT) else { break 'l495 };
                        break 'l494 Some(l496);
                    }
                    if p.failed {
                        break 'l494 None;
                    }
                    p.mark = mark_l494;
                }
                None
            });
            if p.failed {
                break 'l490;
            }
            let Some(b) = block_rule(p) else { break 'l490 };
            let range = p.range(mark);
            return Some({ st(StmtKind::With(p.with(a, tc, b)), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000000000000000 != 0 {
        'l497: {
            let Some(l498) = p.expect(kind::KW_async) else { break 'l497 };
            let Some(l499) = p.expect(kind::KW_with) else { break 'l497 };
            let Some(l500) = p.expect(kind::LPAR) else { break 'l497 };
            let mut a = Vec::new();
            let mut l501 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l501 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l501;
            if p.failed || a.is_empty() {
                break 'l497;
            }
            let l502 = p.expect(kind::COMMA);
            if p.failed {
                break 'l497;
            }
            let Some(l503) = p.expect(kind::RPAR) else { break 'l497 };
            let Some(l504) = p.expect(kind::COLON) else { break 'l497 };
            let Some(b) = block_rule(p) else { break 'l497 };
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
        'l505: {
            let Some(l506) = p.expect(kind::KW_async) else { break 'l505 };
            let Some(l507) = p.expect(kind::KW_with) else { break 'l505 };
            let mut a = Vec::new();
            let mut l508 = p.mark;
            while let Some(element) = with_item_rule(p) {
                a.push(element);
                l508 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l508;
            if p.failed || a.is_empty() {
                break 'l505;
            }
            let Some(l509) = p.expect(kind::COLON) else { break 'l505 };
            let tc = ('l510: {
                let mark_l510 = p.mark;
                let bit_l510 = p.bit();
                if bit_l510 & 0x200000000000000 != 0 {
                    'l511: {
                        let Some(l512) = p.expect(kind::TYPE_COMMENT) else { break 'l511 };
                        break 'l510 Some(l512);
                    }
                    if p.failed {
                        break 'l510 None;
                    }
                    p.mark = mark_l510;
                }
                None
            });
            if p.failed {
                break 'l505;
            }
            let Some(b) = block_rule(p) else { break 'l505 };
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
        'l513: {
            let Some(l514) = invalid_with_stmt_rule(p) else { break 'l513 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = with_item_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn with_item_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<WithItem> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l515: {
            let Some(a) = expression_rule(p) else { break 'l515 };
            let Some(l516) = p.expect(kind::KW_as) else { break 'l515 };
            let Some(b) = star_target_rule(p) else { break 'l515 };
            let l517 = p.mark;
            let matched = ('l518: {
                let mark_l518 = p.mark;
                let bit_l518 = p.bit();
                if bit_l518 & 0x1000 != 0 {
                    'l519: {
                        let Some(l520) = p.expect(kind::COMMA) else { break 'l519 };
                        break 'l518 Some(l520);
                    }
                    if p.failed {
                        break 'l518 None;
                    }
                    p.mark = mark_l518;
                }
                if bit_l518 & 0x100 != 0 {
                    'l521: {
                        let Some(l522) = p.expect(kind::RPAR) else { break 'l521 };
                        break 'l518 Some(l522);
                    }
                    if p.failed {
                        break 'l518 None;
                    }
                    p.mark = mark_l518;
                }
                if bit_l518 & 0x800 != 0 {
                    'l523: {
                        let Some(l524) = p.expect(kind::COLON) else { break 'l523 };
                        break 'l518 Some(l524);
                    }
                    if p.failed {
                        break 'l518 None;
                    }
                    p.mark = mark_l518;
                }
                None
            })
            .is_some();
            p.mark = l517;
            if !matched {
                break 'l515;
            }
            if p.failed {
                break 'l515;
            }
            return Some({ WithItem { context_expr: a, optional_vars: Some(b) } });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e05400161c0481000008200c28e != 0 {
        'l525: {
            let Some(l526) = invalid_with_item_rule(p) else { break 'l525 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l527: {
            let Some(a) = expression_rule(p) else { break 'l527 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = try_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn try_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if p.call_invalid && bit & 0x20000000000000000000000000 != 0 {
        'l528: {
            let Some(l529) = invalid_try_stmt_rule(p) else { break 'l528 };
            return None;
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
            let Some(f) = finally_block_rule(p) else { break 'l530 };
            let range = p.range(mark);
            return Some({ st(StmtKind::Try(try_fields(b, Vec::new(), None, Some(f))), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x20000000000000000000000000 != 0 {
        'l532: {
            let Some(l533) = p.expect(kind::KW_try) else { break 'l532 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l532;
            }
            let Some(b) = block_rule(p) else { break 'l532 };
            let mut ex = Vec::new();
            while let Some(element) = except_block_rule(p) {
                ex.push(element);
            }
            if p.failed {
                break 'l532;
            }
            if ex.is_empty() {
                break 'l532;
            }
            let el = ('l534: {
                let mark_l534 = p.mark;
                let bit_l534 = p.bit();
                if bit_l534 & 0x1000000000000000000000 != 0 {
                    'l535: {
                        let Some(l536) = else_block_rule(p) else { break 'l535 };
                        break 'l534 Some(l536);
                    }
                    if p.failed {
                        break 'l534 None;
                    }
                    p.mark = mark_l534;
                }
                None
            });
            if p.failed {
                break 'l532;
            }
            let f = ('l537: {
                let mark_l537 = p.mark;
                let bit_l537 = p.bit();
                if bit_l537 & 0x4000000000000000000000 != 0 {
                    'l538: {
                        let Some(l539) = finally_block_rule(p) else { break 'l538 };
                        break 'l537 Some(l539);
                    }
                    if p.failed {
                        break 'l537 None;
                    }
                    p.mark = mark_l537;
                }
                None
            });
            if p.failed {
                break 'l532;
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
        'l540: {
            let Some(l541) = p.expect(kind::KW_try) else { break 'l540 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l540;
            }
            let Some(b) = block_rule(p) else { break 'l540 };
            let mut ex = Vec::new();
            while let Some(element) = except_star_block_rule(p) {
                ex.push(element);
            }
            if p.failed {
                break 'l540;
            }
            if ex.is_empty() {
                break 'l540;
            }
            let el = ('l542: {
                let mark_l542 = p.mark;
                let bit_l542 = p.bit();
                if bit_l542 & 0x1000000000000000000000 != 0 {
                    'l543: {
                        let Some(l544) = else_block_rule(p) else { break 'l543 };
                        break 'l542 Some(l544);
                    }
                    if p.failed {
                        break 'l542 None;
                    }
                    p.mark = mark_l542;
                }
                None
            });
            if p.failed {
                break 'l540;
            }
            let f = ('l545: {
                let mark_l545 = p.mark;
                let bit_l545 = p.bit();
                if bit_l545 & 0x4000000000000000000000 != 0 {
                    'l546: {
                        let Some(l547) = finally_block_rule(p) else { break 'l546 };
                        break 'l545 Some(l547);
                    }
                    if p.failed {
                        break 'l545 None;
                    }
                    p.mark = mark_l545;
                }
                None
            });
            if p.failed {
                break 'l540;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = except_block_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn except_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<ExceptHandler> {
    if p.call_invalid && bit & 0x2000000000000000000000 != 0 {
        'l548: {
            let Some(l549) = invalid_except_stmt_indent_rule(p) else { break 'l548 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l550: {
            let Some(l551) = p.expect(kind::KW_except) else { break 'l550 };
            let Some(a) = expression_rule(p) else { break 'l550 };
            let Some(l552) = p.expect(kind::COLON) else { break 'l550 };
            let Some(b) = block_rule(p) else { break 'l550 };
            let range = p.range(mark);
            return Some({ handler(Some(a), None, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l553: {
            let Some(l554) = p.expect(kind::KW_except) else { break 'l553 };
            let Some(a) = expression_rule(p) else { break 'l553 };
            let Some(l555) = p.expect(kind::KW_as) else { break 'l553 };
            let Some(n) = p.name() else { break 'l553 };
            let Some(l556) = p.expect(kind::COLON) else { break 'l553 };
            let Some(b) = block_rule(p) else { break 'l553 };
            let range = p.range(mark);
            return Some({ handler(Some(a), Some(n), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l557: {
            let Some(l558) = p.expect(kind::KW_except) else { break 'l557 };
            let Some(a) = expressions_rule(p) else { break 'l557 };
            let Some(l559) = p.expect(kind::COLON) else { break 'l557 };
            let Some(b) = block_rule(p) else { break 'l557 };
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
        'l560: {
            let Some(l561) = p.expect(kind::KW_except) else { break 'l560 };
            let Some(l562) = p.expect(kind::COLON) else { break 'l560 };
            let Some(b) = block_rule(p) else { break 'l560 };
            let range = p.range(mark);
            return Some({ handler(None, None, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x2000000000000000000000 != 0 {
        'l563: {
            let Some(l564) = invalid_except_stmt_rule(p) else { break 'l563 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = except_star_block_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn except_star_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<ExceptHandler> {
    if p.call_invalid && bit & 0x2000000000000000000000 != 0 {
        'l565: {
            let Some(l566) = invalid_except_star_stmt_indent_rule(p) else { break 'l565 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l567: {
            let Some(l568) = p.expect(kind::KW_except) else { break 'l567 };
            let Some(l569) = p.expect(kind::STAR) else { break 'l567 };
            let Some(a) = expression_rule(p) else { break 'l567 };
            let Some(l570) = p.expect(kind::COLON) else { break 'l567 };
            let Some(b) = block_rule(p) else { break 'l567 };
            let range = p.range(mark);
            return Some({ handler(Some(a), None, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l571: {
            let Some(l572) = p.expect(kind::KW_except) else { break 'l571 };
            let Some(l573) = p.expect(kind::STAR) else { break 'l571 };
            let Some(a) = expression_rule(p) else { break 'l571 };
            let Some(l574) = p.expect(kind::KW_as) else { break 'l571 };
            let Some(n) = p.name() else { break 'l571 };
            let Some(l575) = p.expect(kind::COLON) else { break 'l571 };
            let Some(b) = block_rule(p) else { break 'l571 };
            let range = p.range(mark);
            return Some({ handler(Some(a), Some(n), b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000000000000000000 != 0 {
        'l576: {
            let Some(l577) = p.expect(kind::KW_except) else { break 'l576 };
            let Some(l578) = p.expect(kind::STAR) else { break 'l576 };
            let Some(a) = expressions_rule(p) else { break 'l576 };
            let Some(l579) = p.expect(kind::COLON) else { break 'l576 };
            let Some(b) = block_rule(p) else { break 'l576 };
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
        'l580: {
            let Some(l581) = invalid_except_star_stmt_rule(p) else { break 'l580 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = finally_block_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn finally_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Seq<S>> {
    if p.call_invalid && bit & 0x4000000000000000000000 != 0 {
        'l582: {
            let Some(l583) = invalid_finally_stmt_rule(p) else { break 'l582 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4000000000000000000000 != 0 {
        'l584: {
            let Some(l585) = p.expect(kind::KW_finally) else { break 'l584 };
            if !p.expect_forced(kind::COLON, ":") {
                break 'l584;
            }
            let Some(a) = block_rule(p) else { break 'l584 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = match_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn match_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x800000000000000000000000000 != 0 {
        'l586: {
            let Some(l587) = p.expect(kind::SK_match) else { break 'l586 };
            let Some(a) = subject_expr_rule(p) else { break 'l586 };
            let Some(l588) = p.expect(kind::COLON) else { break 'l586 };
            let Some(l589) = p.expect(kind::NEWLINE) else { break 'l586 };
            let Some(l590) = p.expect(kind::INDENT) else { break 'l586 };
            let mut b = Vec::new();
            while let Some(element) = case_block_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l586;
            }
            if b.is_empty() {
                break 'l586;
            }
            let Some(l591) = p.expect(kind::DEDENT) else { break 'l586 };
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
        'l592: {
            let Some(l593) = invalid_match_stmt_rule(p) else { break 'l592 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = subject_expr_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn subject_expr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l594: {
            let Some(a) = star_named_expression_rule(p) else { break 'l594 };
            let Some(l595) = p.expect(kind::COMMA) else { break 'l594 };
            let b = star_named_expressions_rule(p);
            if p.failed {
                break 'l594;
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
        'l596: {
            let Some(l597) = named_expression_rule(p) else { break 'l596 };
            return Some(l597);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = case_block_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn case_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<MatchCase> {
    if p.call_invalid && bit & 0x400000000000000000000000000 != 0 {
        'l598: {
            let Some(l599) = invalid_case_block_rule(p) else { break 'l598 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000000000000 != 0 {
        'l600: {
            let Some(l601) = p.expect(kind::SK_case) else { break 'l600 };
            let Some(a) = patterns_rule(p) else { break 'l600 };
            let g = guard_rule(p);
            if p.failed {
                break 'l600;
            }
            let Some(l602) = p.expect(kind::COLON) else { break 'l600 };
            let Some(b) = block_rule(p) else { break 'l600 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = guard_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn guard_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x40000000000000000000000 != 0 {
        'l603: {
            let Some(l604) = p.expect(kind::KW_if) else { break 'l603 };
            let Some(a) = named_expression_rule(p) else { break 'l603 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = patterns_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn patterns_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000001c0480000000201828e != 0 {
        'l605: {
            let Some(a) = open_sequence_pattern_rule(p) else { break 'l605 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchSequence { patterns: a.into() }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l606: {
            let Some(l607) = pattern_rule(p) else { break 'l606 };
            return Some(l607);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l608: {
            let Some(l609) = as_pattern_rule(p) else { break 'l608 };
            return Some(l609);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l610: {
            let Some(l611) = or_pattern_rule(p) else { break 'l610 };
            return Some(l611);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = as_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn as_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l612: {
            let Some(a) = or_pattern_rule(p) else { break 'l612 };
            let Some(l613) = p.expect(kind::KW_as) else { break 'l612 };
            let Some(b) = pattern_capture_target_rule(p) else { break 'l612 };
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
        'l614: {
            let Some(l615) = invalid_as_pattern_rule(p) else { break 'l614 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = or_pattern_raw(p, mark, bit);
    p.leave(1);
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
        'l616: {
            let mut a = Vec::new();
            let mut l617 = p.mark;
            while let Some(element) = closed_pattern_rule(p) {
                a.push(element);
                l617 = p.mark;
                if p.expect(kind::VBAR).is_none() {
                    break;
                }
            }
            p.mark = l617;
            if p.failed || a.is_empty() {
                break 'l616;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = closed_pattern_raw(p, mark, bit);
    p.leave(1);
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
        'l618: {
            let Some(l619) = literal_pattern_rule(p) else { break 'l618 };
            return Some(l619);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l620: {
            let Some(l621) = capture_pattern_rule(p) else { break 'l620 };
            return Some(l621);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200000000000000000000000000 != 0 {
        'l622: {
            let Some(l623) = wildcard_pattern_rule(p) else { break 'l622 };
            return Some(l623);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l624: {
            let Some(l625) = value_pattern_rule(p) else { break 'l624 };
            return Some(l625);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l626: {
            let Some(l627) = group_pattern_rule(p) else { break 'l626 };
            return Some(l627);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x280 != 0 {
        'l628: {
            let Some(l629) = sequence_pattern_rule(p) else { break 'l628 };
            return Some(l629);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l630: {
            let Some(l631) = mapping_pattern_rule(p) else { break 'l630 };
            return Some(l631);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l632: {
            let Some(l633) = class_pattern_rule(p) else { break 'l632 };
            return Some(l633);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = literal_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn literal_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x8004 != 0 {
        'l634: {
            let Some(a) = signed_number_rule(p) else { break 'l634 };
            let l635 = p.mark;
            let matched = ('l636: {
                let mark_l636 = p.mark;
                let bit_l636 = p.bit();
                if bit_l636 & 0x4000 != 0 {
                    'l637: {
                        let Some(l638) = p.expect(kind::PLUS) else { break 'l637 };
                        break 'l636 Some(l638);
                    }
                    if p.failed {
                        break 'l636 None;
                    }
                    p.mark = mark_l636;
                }
                if bit_l636 & 0x8000 != 0 {
                    'l639: {
                        let Some(l640) = p.expect(kind::MINUS) else { break 'l639 };
                        break 'l636 Some(l640);
                    }
                    if p.failed {
                        break 'l636 None;
                    }
                    p.mark = mark_l636;
                }
                None
            })
            .is_some();
            p.mark = l635;
            if matched {
                break 'l634;
            }
            if p.failed {
                break 'l634;
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
        'l641: {
            let Some(a) = complex_number_rule(p) else { break 'l641 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchValue { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4800000000000008 != 0 {
        'l642: {
            let Some(a) = strings_rule(p) else { break 'l642 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchValue { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000 != 0 {
        'l643: {
            let Some(l644) = p.expect(kind::KW_None) else { break 'l643 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchSingleton { value: Constant::None }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000 != 0 {
        'l645: {
            let Some(l646) = p.expect(kind::KW_True) else { break 'l645 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchSingleton { value: Constant::True }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000 != 0 {
        'l647: {
            let Some(l648) = p.expect(kind::KW_False) else { break 'l647 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = literal_expr_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn literal_expr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x8004 != 0 {
        'l649: {
            let Some(a) = signed_number_rule(p) else { break 'l649 };
            let l650 = p.mark;
            let matched = ('l651: {
                let mark_l651 = p.mark;
                let bit_l651 = p.bit();
                if bit_l651 & 0x4000 != 0 {
                    'l652: {
                        let Some(l653) = p.expect(kind::PLUS) else { break 'l652 };
                        break 'l651 Some(l653);
                    }
                    if p.failed {
                        break 'l651 None;
                    }
                    p.mark = mark_l651;
                }
                if bit_l651 & 0x8000 != 0 {
                    'l654: {
                        let Some(l655) = p.expect(kind::MINUS) else { break 'l654 };
                        break 'l651 Some(l655);
                    }
                    if p.failed {
                        break 'l651 None;
                    }
                    p.mark = mark_l651;
                }
                None
            })
            .is_some();
            p.mark = l650;
            if matched {
                break 'l649;
            }
            if p.failed {
                break 'l649;
            }
            return Some({ a });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8004 != 0 {
        'l656: {
            let Some(l657) = complex_number_rule(p) else { break 'l656 };
            return Some(l657);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x4800000000000008 != 0 {
        'l658: {
            let l659 = p.mark;
            let matched = ('l660: {
                let mark_l660 = p.mark;
                let bit_l660 = p.bit();
                if bit_l660 & 0x8 != 0 {
                    'l661: {
                        let Some(l662) = p.expect(kind::STRING) else { break 'l661 };
                        break 'l660 Some(l662);
                    }
                    if p.failed {
                        break 'l660 None;
                    }
                    p.mark = mark_l660;
                }
                if bit_l660 & 0x800000000000000 != 0 {
                    'l663: {
                        let Some(l664) = p.expect(kind::FSTRING_START) else { break 'l663 };
                        break 'l660 Some(l664);
                    }
                    if p.failed {
                        break 'l660 None;
                    }
                    p.mark = mark_l660;
                }
                if bit_l660 & 0x4000000000000000 != 0 {
                    'l665: {
                        let Some(l666) = p.expect(kind::TSTRING_START) else { break 'l665 };
                        break 'l660 Some(l666);
                    }
                    if p.failed {
                        break 'l660 None;
                    }
                    p.mark = mark_l660;
                }
                None
            })
            .is_some();
            p.mark = l659;
            if !matched {
                break 'l658;
            }
            if p.failed {
                break 'l658;
            }
            let Some(l667) = strings_rule(p) else { break 'l658 };
            return Some(l667);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x800000000000000000 != 0 {
        'l668: {
            let Some(l669) = p.expect(kind::KW_None) else { break 'l668 };
            let range = p.range(mark);
            return Some({ constant(Constant::None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1000000000000000000 != 0 {
        'l670: {
            let Some(l671) = p.expect(kind::KW_True) else { break 'l670 };
            let range = p.range(mark);
            return Some({ constant(Constant::True, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x400000000000000000 != 0 {
        'l672: {
            let Some(l673) = p.expect(kind::KW_False) else { break 'l672 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = complex_number_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn complex_number_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x8004 != 0 {
        'l674: {
            let Some(a) = signed_real_number_rule(p) else { break 'l674 };
            let Some(l675) = p.expect(kind::PLUS) else { break 'l674 };
            let Some(b) = imaginary_number_rule(p) else { break 'l674 };
            let range = p.range(mark);
            return Some({ binary(a, Operator::Add, b, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8004 != 0 {
        'l676: {
            let Some(a) = signed_real_number_rule(p) else { break 'l676 };
            let Some(l677) = p.expect(kind::MINUS) else { break 'l676 };
            let Some(b) = imaginary_number_rule(p) else { break 'l676 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = signed_number_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn signed_number_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4 != 0 {
        'l678: {
            let Some(l679) = p.number() else { break 'l678 };
            return Some(l679);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000 != 0 {
        'l680: {
            let Some(l681) = p.expect(kind::MINUS) else { break 'l680 };
            let Some(a) = p.number() else { break 'l680 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = signed_real_number_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn signed_real_number_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4 != 0 {
        'l682: {
            let Some(l683) = real_number_rule(p) else { break 'l682 };
            return Some(l683);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x8000 != 0 {
        'l684: {
            let Some(l685) = p.expect(kind::MINUS) else { break 'l684 };
            let Some(a) = real_number_rule(p) else { break 'l684 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = real_number_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn real_number_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4 != 0 {
        'l686: {
            let Some(a) = p.number() else { break 'l686 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = imaginary_number_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn imaginary_number_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x4 != 0 {
        'l687: {
            let Some(a) = p.number() else { break 'l687 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = capture_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn capture_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l688: {
            let Some(a) = pattern_capture_target_rule(p) else { break 'l688 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = pattern_capture_target_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn pattern_capture_target_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l689: {
            if p.at(kind::SK__) {
                break 'l689;
            }
            if p.failed {
                break 'l689;
            }
            let Some(a) = p.name() else { break 'l689 };
            let l690 = p.mark;
            let matched = ('l691: {
                let mark_l691 = p.mark;
                let bit_l691 = p.bit();
                if bit_l691 & 0x800000 != 0 {
                    'l692: {
                        let Some(l693) = p.expect(kind::DOT) else { break 'l692 };
                        break 'l691 Some(l693);
                    }
                    if p.failed {
                        break 'l691 None;
                    }
                    p.mark = mark_l691;
                }
                if bit_l691 & 0x80 != 0 {
                    'l694: {
                        let Some(l695) = p.expect(kind::LPAR) else { break 'l694 };
                        break 'l691 Some(l695);
                    }
                    if p.failed {
                        break 'l691 None;
                    }
                    p.mark = mark_l691;
                }
                if bit_l691 & 0x400000 != 0 {
                    'l696: {
                        let Some(l697) = p.expect(kind::EQUAL) else { break 'l696 };
                        break 'l691 Some(l697);
                    }
                    if p.failed {
                        break 'l691 None;
                    }
                    p.mark = mark_l691;
                }
                None
            })
            .is_some();
            p.mark = l690;
            if matched {
                break 'l689;
            }
            if p.failed {
                break 'l689;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = wildcard_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn wildcard_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x200000000000000000000000000 != 0 {
        'l698: {
            let Some(l699) = p.expect(kind::SK__) else { break 'l698 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = value_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn value_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l700: {
            let Some(a) = attr_rule(p) else { break 'l700 };
            let l701 = p.mark;
            let matched = ('l702: {
                let mark_l702 = p.mark;
                let bit_l702 = p.bit();
                if bit_l702 & 0x800000 != 0 {
                    'l703: {
                        let Some(l704) = p.expect(kind::DOT) else { break 'l703 };
                        break 'l702 Some(l704);
                    }
                    if p.failed {
                        break 'l702 None;
                    }
                    p.mark = mark_l702;
                }
                if bit_l702 & 0x80 != 0 {
                    'l705: {
                        let Some(l706) = p.expect(kind::LPAR) else { break 'l705 };
                        break 'l702 Some(l706);
                    }
                    if p.failed {
                        break 'l702 None;
                    }
                    p.mark = mark_l702;
                }
                if bit_l702 & 0x400000 != 0 {
                    'l707: {
                        let Some(l708) = p.expect(kind::EQUAL) else { break 'l707 };
                        break 'l702 Some(l708);
                    }
                    if p.failed {
                        break 'l702 None;
                    }
                    p.mark = mark_l702;
                }
                None
            })
            .is_some();
            p.mark = l701;
            if matched {
                break 'l700;
            }
            if p.failed {
                break 'l700;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = attr_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn attr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l709: {
            let Some(a) = name_or_attr_rule(p) else { break 'l709 };
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
    if !p.enter(2) {
        return None;
    }
    let mark = p.mark;
    let found = name_or_attr_raw(p, mark, bit);
    p.leave(2);
    if found.is_none() {
        p.mark = mark;
    }
    {
        p.memo_put(mark, 6, &found);
    }
    found
}

fn name_or_attr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let base: Option<E> = 'l710: {
        if bit & 0x1e00000000000000000000000002 != 0 {
            'l711: {
                let Some(l712) = p.name() else { break 'l711 };
                break 'l710 Some(l712);
            }
            if p.failed {
                break 'l710 None;
            }
            p.mark = mark;
        }
        None
    };
    let Some(mut left) = base else {
        return None;
    };
    'l713: loop {
        let here = p.mark;
        let bit = p.bit();
        if p.failed {
            return None;
        }
        if bit & 0x800000 != 0 {
            'l714: {
                let Some(l715) = p.expect(kind::DOT) else { break 'l714 };
                let Some(b) = p.name() else { break 'l714 };
                let a = left;
                let range = p.range(mark);
                left = attribute(a, b, Load, range);
                continue 'l713;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = group_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn group_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x80 != 0 {
        'l716: {
            let Some(l717) = p.expect(kind::LPAR) else { break 'l716 };
            let Some(a) = pattern_rule(p) else { break 'l716 };
            let Some(l718) = p.expect(kind::RPAR) else { break 'l716 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = sequence_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn sequence_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x200 != 0 {
        'l719: {
            let Some(l720) = p.expect(kind::LSQB) else { break 'l719 };
            let a = maybe_sequence_pattern_rule(p);
            if p.failed {
                break 'l719;
            }
            let Some(l721) = p.expect(kind::RSQB) else { break 'l719 };
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
        'l722: {
            let Some(l723) = p.expect(kind::LPAR) else { break 'l722 };
            let a = open_sequence_pattern_rule(p);
            if p.failed {
                break 'l722;
            }
            let Some(l724) = p.expect(kind::RPAR) else { break 'l722 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = open_sequence_pattern_raw(p, mark, bit);
    p.leave(1);
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
        'l725: {
            let Some(a) = maybe_star_pattern_rule(p) else { break 'l725 };
            let Some(l726) = p.expect(kind::COMMA) else { break 'l725 };
            let b = maybe_sequence_pattern_rule(p);
            if p.failed {
                break 'l725;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = maybe_sequence_pattern_raw(p, mark, bit);
    p.leave(1);
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
        'l727: {
            let mut a = Vec::new();
            let mut l728 = p.mark;
            while let Some(element) = maybe_star_pattern_rule(p) {
                a.push(element);
                l728 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l728;
            if p.failed || a.is_empty() {
                break 'l727;
            }
            let l729 = p.expect(kind::COMMA);
            if p.failed {
                break 'l727;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = maybe_star_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn maybe_star_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x10000 != 0 {
        'l730: {
            let Some(l731) = star_pattern_rule(p) else { break 'l730 };
            return Some(l731);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l732: {
            let Some(l733) = pattern_rule(p) else { break 'l732 };
            return Some(l733);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_pattern_raw(p, mark, bit);
    p.leave(1);
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
        'l734: {
            let Some(l735) = p.expect(kind::STAR) else { break 'l734 };
            let Some(a) = pattern_capture_target_rule(p) else { break 'l734 };
            let range = p.range(mark);
            return Some({ pattern(PatternKind::MatchStar { name: Some(identifier(&a)) }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l736: {
            let Some(l737) = p.expect(kind::STAR) else { break 'l736 };
            let Some(l738) = wildcard_pattern_rule(p) else { break 'l736 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = mapping_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn mapping_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x2000000 != 0 {
        'l739: {
            let Some(l740) = p.expect(kind::LBRACE) else { break 'l739 };
            let Some(l741) = p.expect(kind::RBRACE) else { break 'l739 };
            let range = p.range(mark);
            return Some({ mapping_pattern(Vec::new(), None, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l742: {
            let Some(l743) = p.expect(kind::LBRACE) else { break 'l742 };
            let Some(r) = double_star_pattern_rule(p) else { break 'l742 };
            let l744 = p.expect(kind::COMMA);
            if p.failed {
                break 'l742;
            }
            let Some(l745) = p.expect(kind::RBRACE) else { break 'l742 };
            let range = p.range(mark);
            return Some({ mapping_pattern(Vec::new(), Some(r), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l746: {
            let Some(l747) = p.expect(kind::LBRACE) else { break 'l746 };
            let Some(a) = items_pattern_rule(p) else { break 'l746 };
            let Some(l748) = p.expect(kind::COMMA) else { break 'l746 };
            let Some(r) = double_star_pattern_rule(p) else { break 'l746 };
            let l749 = p.expect(kind::COMMA);
            if p.failed {
                break 'l746;
            }
            let Some(l750) = p.expect(kind::RBRACE) else { break 'l746 };
            let range = p.range(mark);
            return Some({ mapping_pattern(a, Some(r), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l751: {
            let Some(l752) = p.expect(kind::LBRACE) else { break 'l751 };
            let Some(a) = items_pattern_rule(p) else { break 'l751 };
            let l753 = p.expect(kind::COMMA);
            if p.failed {
                break 'l751;
            }
            let Some(l754) = p.expect(kind::RBRACE) else { break 'l751 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = items_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn items_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<KeyPattern>> {
    if bit & 0x1e00000001c0480000000000800e != 0 {
        'l755: {
            let mut l756 = Vec::new();
            let mut l757 = p.mark;
            while let Some(element) = key_value_pattern_rule(p) {
                l756.push(element);
                l757 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l757;
            if p.failed || l756.is_empty() {
                break 'l755;
            }
            return Some(l756);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = key_value_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn key_value_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<KeyPattern> {
    if bit & 0x1e00000001c0480000000000800e != 0 {
        'l758: {
            let Some(a) = ('l759: {
                let mark_l759 = p.mark;
                let bit_l759 = p.bit();
                if bit_l759 & 0x1c0480000000000800c != 0 {
                    'l760: {
                        let Some(l761) = literal_expr_rule(p) else { break 'l760 };
                        break 'l759 Some(l761);
                    }
                    if p.failed {
                        break 'l759 None;
                    }
                    p.mark = mark_l759;
                }
                if bit_l759 & 0x1e00000000000000000000000002 != 0 {
                    'l762: {
                        let Some(l763) = attr_rule(p) else { break 'l762 };
                        break 'l759 Some(l763);
                    }
                    if p.failed {
                        break 'l759 None;
                    }
                    p.mark = mark_l759;
                }
                None
            }) else {
                break 'l758;
            };
            let Some(l764) = p.expect(kind::COLON) else { break 'l758 };
            let Some(b) = pattern_rule(p) else { break 'l758 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = double_star_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn double_star_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x800000000 != 0 {
        'l765: {
            let Some(l766) = p.expect(kind::DOUBLESTAR) else { break 'l765 };
            let Some(a) = pattern_capture_target_rule(p) else { break 'l765 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = class_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn class_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<P<Pattern>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l767: {
            let Some(a) = name_or_attr_rule(p) else { break 'l767 };
            let Some(l768) = p.expect(kind::LPAR) else { break 'l767 };
            let Some(l769) = p.expect(kind::RPAR) else { break 'l767 };
            let range = p.range(mark);
            return Some({ class_pattern(a, Vec::new(), Vec::new(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l770: {
            let Some(a) = name_or_attr_rule(p) else { break 'l770 };
            let Some(l771) = p.expect(kind::LPAR) else { break 'l770 };
            let Some(b) = positional_patterns_rule(p) else { break 'l770 };
            let l772 = p.expect(kind::COMMA);
            if p.failed {
                break 'l770;
            }
            let Some(l773) = p.expect(kind::RPAR) else { break 'l770 };
            let range = p.range(mark);
            return Some({ class_pattern(a, b, Vec::new(), range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l774: {
            let Some(a) = name_or_attr_rule(p) else { break 'l774 };
            let Some(l775) = p.expect(kind::LPAR) else { break 'l774 };
            let Some(c) = keyword_patterns_rule(p) else { break 'l774 };
            let l776 = p.expect(kind::COMMA);
            if p.failed {
                break 'l774;
            }
            let Some(l777) = p.expect(kind::RPAR) else { break 'l774 };
            let range = p.range(mark);
            return Some({ class_pattern(a, Vec::new(), c, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l778: {
            let Some(a) = name_or_attr_rule(p) else { break 'l778 };
            let Some(l779) = p.expect(kind::LPAR) else { break 'l778 };
            let Some(b) = positional_patterns_rule(p) else { break 'l778 };
            let Some(l780) = p.expect(kind::COMMA) else { break 'l778 };
            let Some(c) = keyword_patterns_rule(p) else { break 'l778 };
            let l781 = p.expect(kind::COMMA);
            if p.failed {
                break 'l778;
            }
            let Some(l782) = p.expect(kind::RPAR) else { break 'l778 };
            let range = p.range(mark);
            return Some({ class_pattern(a, b, c, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e00000000000000000000000002 != 0 {
        'l783: {
            let Some(l784) = invalid_class_pattern_rule(p) else { break 'l783 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = positional_patterns_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn positional_patterns_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<P<Pattern>>> {
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l785: {
            let mut l786 = Vec::new();
            let mut l787 = p.mark;
            while let Some(element) = pattern_rule(p) {
                l786.push(element);
                l787 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l787;
            if p.failed || l786.is_empty() {
                break 'l785;
            }
            return Some(l786);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = keyword_patterns_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn keyword_patterns_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<KeyPattern>> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l788: {
            let mut l789 = Vec::new();
            let mut l790 = p.mark;
            while let Some(element) = keyword_pattern_rule(p) {
                l789.push(element);
                l790 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l790;
            if p.failed || l789.is_empty() {
                break 'l788;
            }
            return Some(l789);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = keyword_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn keyword_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<KeyPattern> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l791: {
            let Some(a) = p.name() else { break 'l791 };
            let Some(l792) = p.expect(kind::EQUAL) else { break 'l791 };
            let Some(b) = pattern_rule(p) else { break 'l791 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = type_alias_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_alias_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<S> {
    if bit & 0x1000000000000000000000000000 != 0 {
        'l793: {
            let Some(l794) = p.expect(kind::SK_type) else { break 'l793 };
            let Some(n) = p.name() else { break 'l793 };
            let t = ('l795: {
                let mark_l795 = p.mark;
                let bit_l795 = p.bit();
                if bit_l795 & 0x200 != 0 {
                    'l796: {
                        let Some(l797) = type_params_rule(p) else { break 'l796 };
                        break 'l795 Some(l797);
                    }
                    if p.failed {
                        break 'l795 None;
                    }
                    p.mark = mark_l795;
                }
                None
            });
            if p.failed {
                break 'l793;
            }
            let Some(l798) = p.expect(kind::EQUAL) else { break 'l793 };
            let Some(b) = expression_rule(p) else { break 'l793 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = type_params_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_params_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<P<TypeParam>>> {
    if p.call_invalid && bit & 0x200 != 0 {
        'l799: {
            let Some(l800) = invalid_type_params_rule(p) else { break 'l799 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x200 != 0 {
        'l801: {
            let Some(l802) = p.expect(kind::LSQB) else { break 'l801 };
            let Some(a) = type_param_seq_rule(p) else { break 'l801 };
            let Some(l803) = p.expect(kind::RSQB) else { break 'l801 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = type_param_seq_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_param_seq_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<P<TypeParam>>> {
    if bit & 0x1e00000000000000000800010002 != 0 {
        'l804: {
            let mut a = Vec::new();
            let mut l805 = p.mark;
            while let Some(element) = type_param_rule(p) {
                a.push(element);
                l805 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l805;
            if p.failed || a.is_empty() {
                break 'l804;
            }
            let l806 = ('l807: {
                let mark_l807 = p.mark;
                let bit_l807 = p.bit();
                if bit_l807 & 0x1000 != 0 {
                    'l808: {
                        let Some(l809) = p.expect(kind::COMMA) else { break 'l808 };
                        break 'l807 Some(l809);
                    }
                    if p.failed {
                        break 'l807 None;
                    }
                    p.mark = mark_l807;
                }
                None
            });
            if p.failed {
                break 'l804;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = type_param_raw(p, mark, bit);
    p.leave(1);
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
        'l810: {
            let Some(a) = p.name() else { break 'l810 };
            let b = ('l811: {
                let mark_l811 = p.mark;
                let bit_l811 = p.bit();
                if bit_l811 & 0x800 != 0 {
                    'l812: {
                        let Some(l813) = type_param_bound_rule(p) else { break 'l812 };
                        break 'l811 Some(l813);
                    }
                    if p.failed {
                        break 'l811 None;
                    }
                    p.mark = mark_l811;
                }
                None
            });
            if p.failed {
                break 'l810;
            }
            let c = ('l814: {
                let mark_l814 = p.mark;
                let bit_l814 = p.bit();
                if bit_l814 & 0x400000 != 0 {
                    'l815: {
                        let Some(l816) = type_param_default_rule(p) else { break 'l815 };
                        break 'l814 Some(l816);
                    }
                    if p.failed {
                        break 'l814 None;
                    }
                    p.mark = mark_l814;
                }
                None
            });
            if p.failed {
                break 'l810;
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
        'l817: {
            let Some(l818) = invalid_type_param_rule(p) else { break 'l817 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000 != 0 {
        'l819: {
            let Some(l820) = p.expect(kind::STAR) else { break 'l819 };
            let Some(a) = p.name() else { break 'l819 };
            let b = ('l821: {
                let mark_l821 = p.mark;
                let bit_l821 = p.bit();
                if bit_l821 & 0x400000 != 0 {
                    'l822: {
                        let Some(l823) = type_param_starred_default_rule(p) else { break 'l822 };
                        break 'l821 Some(l823);
                    }
                    if p.failed {
                        break 'l821 None;
                    }
                    p.mark = mark_l821;
                }
                None
            });
            if p.failed {
                break 'l819;
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
        'l824: {
            let Some(l825) = p.expect(kind::DOUBLESTAR) else { break 'l824 };
            let Some(a) = p.name() else { break 'l824 };
            let b = ('l826: {
                let mark_l826 = p.mark;
                let bit_l826 = p.bit();
                if bit_l826 & 0x400000 != 0 {
                    'l827: {
                        let Some(l828) = type_param_default_rule(p) else { break 'l827 };
                        break 'l826 Some(l828);
                    }
                    if p.failed {
                        break 'l826 None;
                    }
                    p.mark = mark_l826;
                }
                None
            });
            if p.failed {
                break 'l824;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = type_param_bound_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_param_bound_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x800 != 0 {
        'l829: {
            let Some(l830) = p.expect(kind::COLON) else { break 'l829 };
            let Some(a) = expression_rule(p) else { break 'l829 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = type_param_default_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_param_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x400000 != 0 {
        'l831: {
            let Some(l832) = p.expect(kind::EQUAL) else { break 'l831 };
            let Some(a) = expression_rule(p) else { break 'l831 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = type_param_starred_default_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn type_param_starred_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x400000 != 0 {
        'l833: {
            let Some(l834) = p.expect(kind::EQUAL) else { break 'l833 };
            let Some(a) = star_expression_rule(p) else { break 'l833 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = expressions_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn expressions_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l835: {
            let Some(a) = expression_rule(p) else { break 'l835 };
            let mut b = Vec::new();
            while let Some(element) = ('l836: {
                let mark_l836 = p.mark;
                let bit_l836 = p.bit();
                if bit_l836 & 0x1000 != 0 {
                    'l837: {
                        let Some(l838) = p.expect(kind::COMMA) else { break 'l837 };
                        let Some(c) = expression_rule(p) else { break 'l837 };
                        break 'l836 Some({ c });
                    }
                    if p.failed {
                        break 'l836 None;
                    }
                    p.mark = mark_l836;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l835;
            }
            let c = ('l839: {
                let mark_l839 = p.mark;
                let bit_l839 = p.bit();
                if bit_l839 & 0x1000 != 0 {
                    'l840: {
                        let Some(l841) = p.expect(kind::COMMA) else { break 'l840 };
                        break 'l839 Some(l841);
                    }
                    if p.failed {
                        break 'l839 None;
                    }
                    p.mark = mark_l839;
                }
                None
            });
            if p.failed {
                break 'l835;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = expression_raw(p, mark, bit);
    p.leave(1);
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
        'l842: {
            let Some(l843) = invalid_expression_rule(p) else { break 'l842 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e00000000000000000000000002 != 0 {
        'l844: {
            let Some(l845) = invalid_legacy_expression_rule(p) else { break 'l844 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e01000021c0481000008200c28e != 0 {
        'l846: {
            let Some(a) = disjunction_rule(p) else { break 'l846 };
            let b = ('l847: {
                let mark_l847 = p.mark;
                let bit_l847 = p.bit();
                if bit_l847 & 0x40000000000000000000000 != 0 {
                    'l848: {
                        let Some(l849) = p.expect(kind::KW_if) else { break 'l848 };
                        let Some(b) = disjunction_rule(p) else { break 'l848 };
                        let Some(l850) = p.expect(kind::KW_else) else { break 'l848 };
                        let Some(c) = expression_rule(p) else { break 'l848 };
                        break 'l847 Some({ (b, c) });
                    }
                    if p.failed {
                        break 'l847 None;
                    }
                    p.mark = mark_l847;
                }
                None
            });
            if p.failed {
                break 'l846;
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
        'l851: {
            let Some(l852) = lambdef_rule(p) else { break 'l851 };
            return Some(l852);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = yield_expr_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn yield_expr_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x100000000000000000000000000 != 0 {
        'l853: {
            let Some(l854) = p.expect(kind::KW_yield) else { break 'l853 };
            let Some(l855) = p.expect(kind::KW_from) else { break 'l853 };
            let Some(a) = expression_rule(p) else { break 'l853 };
            let range = p.range(mark);
            return Some({ ex(ExprKind::YieldFrom { value: a }, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x100000000000000000000000000 != 0 {
        'l856: {
            let Some(l857) = p.expect(kind::KW_yield) else { break 'l856 };
            let a = ('l858: {
                let mark_l858 = p.mark;
                let bit_l858 = p.bit();
                if bit_l858 & 0x1e05400161c0481000008201c28e != 0 {
                    'l859: {
                        let Some(l860) = star_expressions_rule(p) else { break 'l859 };
                        break 'l858 Some(l860);
                    }
                    if p.failed {
                        break 'l858 None;
                    }
                    p.mark = mark_l858;
                }
                None
            });
            if p.failed {
                break 'l856;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_expressions_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_expressions_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l861: {
            let Some(a) = star_expression_rule(p) else { break 'l861 };
            let mut b = Vec::new();
            while let Some(element) = ('l862: {
                let mark_l862 = p.mark;
                let bit_l862 = p.bit();
                if bit_l862 & 0x1000 != 0 {
                    'l863: {
                        let Some(l864) = p.expect(kind::COMMA) else { break 'l863 };
                        let Some(c) = star_expression_rule(p) else { break 'l863 };
                        break 'l862 Some({ c });
                    }
                    if p.failed {
                        break 'l862 None;
                    }
                    p.mark = mark_l862;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l861;
            }
            let c = ('l865: {
                let mark_l865 = p.mark;
                let bit_l865 = p.bit();
                if bit_l865 & 0x1000 != 0 {
                    'l866: {
                        let Some(l867) = p.expect(kind::COMMA) else { break 'l866 };
                        break 'l865 Some(l867);
                    }
                    if p.failed {
                        break 'l865 None;
                    }
                    p.mark = mark_l865;
                }
                None
            });
            if p.failed {
                break 'l861;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_expression_raw(p, mark, bit);
    p.leave(1);
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
        'l868: {
            let Some(l869) = p.expect(kind::STAR) else { break 'l868 };
            let Some(a) = bitwise_or_rule(p) else { break 'l868 };
            let range = p.range(mark);
            return Some({ starred(a, Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l870: {
            let Some(l871) = expression_rule(p) else { break 'l870 };
            return Some(l871);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_named_expressions_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_named_expressions_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<Vec<E>> {
    if bit & 0x1e05400161c0481000008201c28e != 0 {
        'l872: {
            let mut a = Vec::new();
            let mut l873 = p.mark;
            while let Some(element) = star_named_expression_rule(p) {
                a.push(element);
                l873 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l873;
            if p.failed || a.is_empty() {
                break 'l872;
            }
            let l874 = ('l875: {
                let mark_l875 = p.mark;
                let bit_l875 = p.bit();
                if bit_l875 & 0x1000 != 0 {
                    'l876: {
                        let Some(l877) = p.expect(kind::COMMA) else { break 'l876 };
                        break 'l875 Some(l877);
                    }
                    if p.failed {
                        break 'l875 None;
                    }
                    p.mark = mark_l875;
                }
                None
            });
            if p.failed {
                break 'l872;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_named_expression_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn star_named_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x10000 != 0 {
        'l878: {
            let Some(l879) = p.expect(kind::STAR) else { break 'l878 };
            let Some(a) = bitwise_or_rule(p) else { break 'l878 };
            let range = p.range(mark);
            return Some({ starred(a, Load, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l880: {
            let Some(l881) = named_expression_rule(p) else { break 'l880 };
            return Some(l881);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = assignment_expression_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn assignment_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    let mut cut = false;
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l882: {
            let Some(a) = p.name() else { break 'l882 };
            let Some(l883) = p.expect(kind::COLONEQUAL) else { break 'l882 };
            cut = true;
            let Some(b) = expression_rule(p) else { break 'l882 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = named_expression_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn named_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l884: {
            let Some(l885) = assignment_expression_rule(p) else { break 'l884 };
            return Some(l885);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x1e05400161c0481000008200c28e != 0 {
        'l886: {
            let Some(l887) = invalid_named_expression_rule(p) else { break 'l886 };
            return None;
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l888: {
            let Some(a) = expression_rule(p) else { break 'l888 };
            if p.at(kind::COLONEQUAL) {
                break 'l888;
            }
            if p.failed {
                break 'l888;
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
    if bit & 0x1e00000001c0481000000200028e != 0 && !p.second_pass {
        match p.lone_primary(19) {
            Lone::Yes(found) => return found,
            Lone::No => {}
        }
    }
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = disjunction_raw(p, mark, bit);
    p.leave(1);
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
        'l889: {
            let Some(a) = conjunction_rule(p) else { break 'l889 };
            let mut b = Vec::new();
            while let Some(element) = ('l890: {
                let mark_l890 = p.mark;
                let bit_l890 = p.bit();
                if bit_l890 & 0x2000000000000000000000000 != 0 {
                    'l891: {
                        let Some(l892) = p.expect(kind::KW_or) else { break 'l891 };
                        let Some(c) = conjunction_rule(p) else { break 'l891 };
                        break 'l890 Some({ c });
                    }
                    if p.failed {
                        break 'l890 None;
                    }
                    p.mark = mark_l890;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l889;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = conjunction_raw(p, mark, bit);
    p.leave(1);
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
        'l893: {
            let Some(a) = inversion_rule(p) else { break 'l893 };
            let mut b = Vec::new();
            while let Some(element) = ('l894: {
                let mark_l894 = p.mark;
                let bit_l894 = p.bit();
                if bit_l894 & 0x2000000000000000000 != 0 {
                    'l895: {
                        let Some(l896) = p.expect(kind::KW_and) else { break 'l895 };
                        let Some(c) = inversion_rule(p) else { break 'l895 };
                        break 'l894 Some({ c });
                    }
                    if p.failed {
                        break 'l894 None;
                    }
                    p.mark = mark_l894;
                }
                None
            }) {
                b.push(element);
            }
            if p.failed {
                break 'l893;
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
    if bit & 0x1e00000001c0481000000200028e != 0 && !p.second_pass {
        match p.lone_primary(17) {
            Lone::Yes(found) => return found,
            Lone::No => {}
        }
    }
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = inversion_raw(p, mark, bit);
    p.leave(1);
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
        'l897: {
            let Some(l898) = p.expect(kind::KW_not) else { break 'l897 };
            let Some(a) = inversion_rule(p) else { break 'l897 };
            let range = p.range(mark);
            return Some({ unary(UnaryOp::Not, a, range) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000021c0481000008200c28e != 0 {
        'l899: {
            let Some(l900) = comparison_rule(p) else { break 'l899 };
            return Some(l900);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = comparison_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn comparison_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1e00000021c0481000008200c28e != 0 {
        'l901: {
            let Some(a) = bitwise_or_rule(p) else { break 'l901 };
            let mut b = Vec::new();
            while let Some(element) = compare_op_bitwise_or_pair_rule(p) {
                b.push(element);
            }
            if p.failed {
                break 'l901;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = compare_op_bitwise_or_pair_raw(p, mark, bit);
    p.leave(1);
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
        'l902: {
            let Some(l903) = p.expect(kind::EQEQUAL) else { break 'l902 };
            let Some(a) = bitwise_or_rule(p) else { break 'l902 };
            return Some({ (CmpOp::Eq, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x10000000 != 0 {
        'l904: {
            let Some(l905) = ('l906: {
                let mark_l906 = p.mark;
                let bit_l906 = p.bit();
                if bit_l906 & 0x10000000 != 0 {
                    'l907: {
                        let Some(t) = p.expect(kind::NOTEQUAL) else { break 'l907 };
                        break 'l906 ({ p.check_not_equal(t) });
                    }
                    if p.failed {
                        break 'l906 None;
                    }
                    p.mark = mark_l906;
                }
                None
            }) else {
                break 'l904;
            };
            let Some(a) = bitwise_or_rule(p) else { break 'l904 };
            return Some({ (CmpOp::NotEq, a) });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if p.call_invalid && bit & 0x100000 != 0 {
        'l908: {
            let Some(l909) = invalid_angles_rule(p) else { break 'l908 };
            return None;
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
    if p.second_pass && p.memo.has(p.mark, 14) {
        return p.memo_get::<E>(14);
    }
    if bit & 0x1e00000001c0481000000200028e != 0 && !p.second_pass {
        match p.lone_primary(15) {
            Lone::Yes(found) => return found,
            Lone::No => {}
        }
    }
    if !p.enter(2) {
        return None;
    }
    let mark = p.mark;
    let found = bitwise_or_raw(p, mark, bit);
    p.leave(2);
    if found.is_none() {
        p.mark = mark;
    }
    if p.second_pass {
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
    if p.second_pass && p.memo.has(p.mark, 15) {
        return p.memo_get::<E>(15);
    }
    if !p.enter(2) {
        return None;
    }
    let mark = p.mark;
    let found = bitwise_xor_raw(p, mark, bit);
    p.leave(2);
    if found.is_none() {
        p.mark = mark;
    }
    if p.second_pass {
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
    if p.second_pass && p.memo.has(p.mark, 16) {
        return p.memo_get::<E>(16);
    }
    if !p.enter(2) {
        return None;
    }
    let mark = p.mark;
    let found = bitwise_and_raw(p, mark, bit);
    p.leave(2);
    if found.is_none() {
        p.mark = mark;
    }
    if p.second_pass {
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
    if p.second_pass && p.memo.has(p.mark, 17) {
        return p.memo_get::<E>(17);
    }
    if !p.enter(2) {
        return None;
    }
    let mark = p.mark;
    let found = shift_expr_raw(p, mark, bit);
    p.leave(2);
    if found.is_none() {
        p.mark = mark;
    }
    if p.second_pass {
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
    if p.second_pass && p.memo.has(p.mark, 18) {
        return p.memo_get::<E>(18);
    }
    if !p.enter(2) {
        return None;
    }
    let mark = p.mark;
    let found = sum_raw(p, mark, bit);
    p.leave(2);
    if found.is_none() {
        p.mark = mark;
    }
    if p.second_pass {
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
    if p.second_pass && p.memo.has(p.mark, 19) {
        return p.memo_get::<E>(19);
    }
    if !p.enter(2) {
        return None;
    }
    let mark = p.mark;
    let found = term_raw(p, mark, bit);
    p.leave(2);
    if found.is_none() {
        p.mark = mark;
    }
    if p.second_pass {
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
    if p.second_pass && p.memo.has(p.mark, 20) {
        return p.memo_get::<E>(20);
    }
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = factor_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = power_raw(p, mark, bit);
    p.leave(1);
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
    if p.second_pass && p.memo.has(p.mark, 21) {
        return p.memo_get::<E>(21);
    }
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = await_primary_raw(p, mark, bit);
    p.leave(1);
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
        'l992: {
            let Some(l993) = p.expect(kind::KW_await) else { break 'l992 };
            let Some(a) = primary_rule(p) else { break 'l992 };
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
    if p.second_pass && p.memo.has(p.mark, 22) {
        return p.memo_get::<E>(22);
    }
    if let Some(found) = p.known_primary() {
        return Some(found);
    }
    if !p.enter(2) {
        return None;
    }
    let mark = p.mark;
    let found = primary_raw(p, mark, bit);
    p.leave(2);
    if found.is_none() {
        p.mark = mark;
    }
    if p.second_pass {
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = slices_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = slice_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = atom_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = group_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambdef_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambda_params_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambda_parameters_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambda_slash_no_default_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambda_slash_with_default_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambda_star_etc_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambda_kwds_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambda_param_no_default_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambda_param_with_default_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambda_param_maybe_default_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = lambda_param_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = fstring_middle_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = fstring_replacement_field_raw(p, mark, bit);
    p.leave(1);
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
            return ({ p.formatted_value(a, debug, conversion, format, brace, range) });
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = fstring_conversion_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = fstring_full_format_spec_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = fstring_format_spec_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn fstring_format_spec_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x1000000000000000 != 0 {
        'l1192: {
            let Some(t) = p.expect(kind::FSTRING_MIDDLE) else { break 'l1192 };
            return ({ p.decoded_constant(t) });
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = fstring_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = tstring_format_spec_replacement_field_raw(p, mark, bit);
    p.leave(1);
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
            return ({ p.formatted_value(a, debug, conversion, format, brace, range) });
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = tstring_format_spec_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn tstring_format_spec_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x8000000000000000 != 0 {
        'l1206: {
            let Some(t) = p.expect(kind::TSTRING_MIDDLE) else { break 'l1206 };
            return ({ p.decoded_constant(t) });
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = tstring_full_format_spec_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = tstring_replacement_field_raw(p, mark, bit);
    p.leave(1);
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
            return ({ p.interpolation(a, debug, conversion, format, brace, range) });
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = tstring_middle_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = tstring_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = string_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn string_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x8 != 0 {
        'l1224: {
            let Some(t) = p.expect(kind::STRING) else { break 'l1224 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = strings_raw(p, mark, bit);
    p.leave(1);
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
            return ({ p.concatenate_strings(a, range) });
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = list_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = tuple_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = set_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = dict_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = double_starred_kvpairs_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = double_starred_kvpair_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = kvpair_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = for_if_clauses_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = for_if_clause_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = listcomp_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = setcomp_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = genexp_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = dictcomp_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = arguments_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = args_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = kwargs_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = starred_expression_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = kwarg_or_starred_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = kwarg_or_double_starred_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_targets_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_targets_list_seq_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_targets_tuple_seq_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_target_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = target_with_star_atom_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = star_atom_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = single_target_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = single_subscript_attribute_target_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(2) {
        return None;
    }
    let mark = p.mark;
    let found = t_primary_raw(p, mark, bit);
    p.leave(2);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = t_lookahead_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = del_targets_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = del_target_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = del_t_atom_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = type_expressions_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = func_type_comment_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_arguments_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_kwarg_raw(p, mark, bit);
    p.leave(1);
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let invalid = std::mem::replace(&mut p.call_invalid, false);
    let found = expression_without_invalid_raw(p, mark, bit);
    p.call_invalid = invalid;
    p.leave(1);
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

pub fn invalid_angles_rule(p: &mut Parser<'_>) -> Option<()> {
    let bit = p.bit();
    if bit & 0x100000 == 0 {
        return None;
    }
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_angles_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_angles_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x100000 != 0 {
        'l1609: {
            let Some(a) = p.expect(kind::LESS) else { break 'l1609 };
            let Some(b) = p.expect(kind::GREATER) else { break 'l1609 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_legacy_expression_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_legacy_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1610: {
            let Some(a) = p.name() else { break 'l1610 };
            if p.at(kind::LPAR) {
                break 'l1610;
            }
            if p.failed {
                break 'l1610;
            }
            let Some(b) = star_expressions_rule(p) else { break 'l1610 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_type_param_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_type_param_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x10000 != 0 {
        'l1611: {
            let Some(l1612) = p.expect(kind::STAR) else { break 'l1611 };
            let Some(a) = p.name() else { break 'l1611 };
            let Some(t) = p.expect(kind::COLON) else { break 'l1611 };
            let Some(b) = expression_rule(p) else { break 'l1611 };
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
        'l1613: {
            let Some(l1614) = p.expect(kind::DOUBLESTAR) else { break 'l1613 };
            let Some(a) = p.name() else { break 'l1613 };
            let Some(t) = p.expect(kind::COLON) else { break 'l1613 };
            let Some(b) = expression_rule(p) else { break 'l1613 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_expression_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x8 != 0 {
        'l1615: {
            let Some(l1616) = p.expect(kind::STRING) else { break 'l1615 };
            let mut a = Vec::new();
            while let Some(element) = ('l1617: {
                let mark_l1617 = p.mark;
                let bit_l1617 = p.bit();
                if bit_l1617 & 0x1e01400021c0481000008200c28e != 0 {
                    'l1618: {
                        if p.at(kind::STRING) {
                            break 'l1618;
                        }
                        if p.failed {
                            break 'l1618;
                        }
                        let Some(a) = expression_without_invalid_rule(p) else { break 'l1618 };
                        break 'l1617 Some({ a });
                    }
                    if p.failed {
                        break 'l1617 None;
                    }
                    p.mark = mark_l1617;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l1615;
            }
            if a.is_empty() {
                break 'l1615;
            }
            let Some(l1619) = p.expect(kind::STRING) else { break 'l1615 };
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
        'l1620: {
            let l1621 = p.mark;
            let matched = ('l1622: {
                let mark_l1622 = p.mark;
                let bit_l1622 = p.bit();
                if bit_l1622 & 0x1e00000000000000000000000002 != 0 {
                    'l1623: {
                        let Some(l1624) = p.name() else { break 'l1623 };
                        let Some(l1625) = p.expect(kind::STRING) else { break 'l1623 };
                        break 'l1622 Some(());
                    }
                    if p.failed {
                        break 'l1622 None;
                    }
                    p.mark = mark_l1622;
                }
                if bit_l1622 & 0x1e00000000000000000000000000 != 0 {
                    'l1626: {
                        let Some(l1627) = p.soft_keyword() else { break 'l1626 };
                        break 'l1622 Some({ () });
                    }
                    if p.failed {
                        break 'l1622 None;
                    }
                    p.mark = mark_l1622;
                }
                None
            })
            .is_some();
            p.mark = l1621;
            if matched {
                break 'l1620;
            }
            if p.failed {
                break 'l1620;
            }
            let Some(a) = disjunction_rule(p) else { break 'l1620 };
            let Some(b) = expression_without_invalid_rule(p) else { break 'l1620 };
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
        'l1628: {
            let Some(a) = disjunction_rule(p) else { break 'l1628 };
            let Some(l1629) = p.expect(kind::KW_if) else { break 'l1628 };
            let Some(b) = disjunction_rule(p) else { break 'l1628 };
            let l1630 = p.mark;
            let matched = ('l1631: {
                let mark_l1631 = p.mark;
                let bit_l1631 = p.bit();
                if bit_l1631 & 0x1000000000000000000000 != 0 {
                    'l1632: {
                        let Some(l1633) = p.expect(kind::KW_else) else { break 'l1632 };
                        break 'l1631 Some(l1633);
                    }
                    if p.failed {
                        break 'l1631 None;
                    }
                    p.mark = mark_l1631;
                }
                if bit_l1631 & 0x800 != 0 {
                    'l1634: {
                        let Some(l1635) = p.expect(kind::COLON) else { break 'l1634 };
                        break 'l1631 Some(l1635);
                    }
                    if p.failed {
                        break 'l1631 None;
                    }
                    p.mark = mark_l1631;
                }
                None
            })
            .is_some();
            p.mark = l1630;
            if matched {
                break 'l1628;
            }
            if p.failed {
                break 'l1628;
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
        'l1636: {
            let Some(a) = disjunction_rule(p) else { break 'l1636 };
            let Some(l1637) = p.expect(kind::KW_if) else { break 'l1636 };
            let Some(b) = disjunction_rule(p) else { break 'l1636 };
            let Some(l1638) = p.expect(kind::KW_else) else { break 'l1636 };
            let l1639 = p.mark;
            let matched = expression_rule(p).is_some();
            p.mark = l1639;
            if matched {
                break 'l1636;
            }
            if p.failed {
                break 'l1636;
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
        'l1640: {
            let Some(a) = ('l1641: {
                let mark_l1641 = p.mark;
                let bit_l1641 = p.bit();
                if bit_l1641 & 0x4000000000000000000000000 != 0 {
                    'l1642: {
                        let Some(l1643) = pass_stmt_rule(p) else { break 'l1642 };
                        break 'l1641 Some(l1643);
                    }
                    if p.failed {
                        break 'l1641 None;
                    }
                    p.mark = mark_l1641;
                }
                if bit_l1641 & 0x40000000000000000000 != 0 {
                    'l1644: {
                        let Some(l1645) = break_stmt_rule(p) else { break 'l1644 };
                        break 'l1641 Some(l1645);
                    }
                    if p.failed {
                        break 'l1641 None;
                    }
                    p.mark = mark_l1641;
                }
                if bit_l1641 & 0x100000000000000000000 != 0 {
                    'l1646: {
                        let Some(l1647) = continue_stmt_rule(p) else { break 'l1646 };
                        break 'l1641 Some(l1647);
                    }
                    if p.failed {
                        break 'l1641 None;
                    }
                    p.mark = mark_l1641;
                }
                None
            }) else {
                break 'l1640;
            };
            let Some(l1648) = p.expect(kind::KW_if) else { break 'l1640 };
            let Some(b) = disjunction_rule(p) else { break 'l1640 };
            let Some(l1649) = p.expect(kind::KW_else) else { break 'l1640 };
            let Some(c) = simple_stmt_rule(p) else { break 'l1640 };
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
            if !p.at(kind::FSTRING_MIDDLE) {
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
        'l1655: {
            let Some(a) = p.expect(kind::KW_lambda) else { break 'l1655 };
            let l1656 = ('l1657: {
                let mark_l1657 = p.mark;
                let bit_l1657 = p.bit();
                if bit_l1657 & 0x1e00000000000000000800030082 != 0 {
                    'l1658: {
                        let Some(l1659) = lambda_params_rule(p) else { break 'l1658 };
                        break 'l1657 Some(l1659);
                    }
                    if p.failed {
                        break 'l1657 None;
                    }
                    p.mark = mark_l1657;
                }
                None
            });
            if p.failed {
                break 'l1655;
            }
            let Some(b) = p.expect(kind::COLON) else { break 'l1655 };
            if !p.at(kind::TSTRING_MIDDLE) {
                break 'l1655;
            }
            if p.failed {
                break 'l1655;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_named_expression_raw(p, mark, bit);
    p.leave(1);
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
        'l1660: {
            let Some(a) = expression_rule(p) else { break 'l1660 };
            let Some(l1661) = p.expect(kind::COLONEQUAL) else { break 'l1660 };
            let Some(l1662) = expression_rule(p) else { break 'l1660 };
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
        'l1663: {
            let Some(a) = p.name() else { break 'l1663 };
            let Some(l1664) = p.expect(kind::EQUAL) else { break 'l1663 };
            let Some(b) = bitwise_or_rule(p) else { break 'l1663 };
            let l1665 = p.mark;
            let matched = ('l1666: {
                let mark_l1666 = p.mark;
                let bit_l1666 = p.bit();
                if bit_l1666 & 0x400000 != 0 {
                    'l1667: {
                        let Some(l1668) = p.expect(kind::EQUAL) else { break 'l1667 };
                        break 'l1666 Some(l1668);
                    }
                    if p.failed {
                        break 'l1666 None;
                    }
                    p.mark = mark_l1666;
                }
                if bit_l1666 & 0x20000000000000 != 0 {
                    'l1669: {
                        let Some(l1670) = p.expect(kind::COLONEQUAL) else { break 'l1669 };
                        break 'l1666 Some(l1670);
                    }
                    if p.failed {
                        break 'l1666 None;
                    }
                    p.mark = mark_l1666;
                }
                None
            })
            .is_some();
            p.mark = l1665;
            if matched {
                break 'l1663;
            }
            if p.failed {
                break 'l1663;
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
        'l1671: {
            let l1672 = p.mark;
            let matched = ('l1673: {
                let mark_l1673 = p.mark;
                let bit_l1673 = p.bit();
                if bit_l1673 & 0x200 != 0 {
                    'l1674: {
                        let Some(l1675) = list_rule(p) else { break 'l1674 };
                        break 'l1673 Some(l1675);
                    }
                    if p.failed {
                        break 'l1673 None;
                    }
                    p.mark = mark_l1673;
                }
                if bit_l1673 & 0x80 != 0 {
                    'l1676: {
                        let Some(l1677) = tuple_rule(p) else { break 'l1676 };
                        break 'l1673 Some(l1677);
                    }
                    if p.failed {
                        break 'l1673 None;
                    }
                    p.mark = mark_l1673;
                }
                if bit_l1673 & 0x2000280 != 0 {
                    'l1678: {
                        let Some(l1679) = genexp_rule(p) else { break 'l1678 };
                        break 'l1673 Some(l1679);
                    }
                    if p.failed {
                        break 'l1673 None;
                    }
                    p.mark = mark_l1673;
                }
                if bit_l1673 & 0x1000000000000000000 != 0 {
                    'l1680: {
                        let Some(l1681) = p.expect(kind::KW_True) else { break 'l1680 };
                        break 'l1673 Some({ constant(Constant::True, Range::default()) });
                    }
                    if p.failed {
                        break 'l1673 None;
                    }
                    p.mark = mark_l1673;
                }
                if bit_l1673 & 0x800000000000000000 != 0 {
                    'l1682: {
                        let Some(l1683) = p.expect(kind::KW_None) else { break 'l1682 };
                        break 'l1673 Some({ constant(Constant::None, Range::default()) });
                    }
                    if p.failed {
                        break 'l1673 None;
                    }
                    p.mark = mark_l1673;
                }
                if bit_l1673 & 0x400000000000000000 != 0 {
                    'l1684: {
                        let Some(l1685) = p.expect(kind::KW_False) else { break 'l1684 };
                        break 'l1673 Some({ constant(Constant::False, Range::default()) });
                    }
                    if p.failed {
                        break 'l1673 None;
                    }
                    p.mark = mark_l1673;
                }
                None
            })
            .is_some();
            p.mark = l1672;
            if matched {
                break 'l1671;
            }
            if p.failed {
                break 'l1671;
            }
            let Some(a) = bitwise_or_rule(p) else { break 'l1671 };
            let Some(b) = p.expect(kind::EQUAL) else { break 'l1671 };
            let Some(l1686) = bitwise_or_rule(p) else { break 'l1671 };
            let l1687 = p.mark;
            let matched = ('l1688: {
                let mark_l1688 = p.mark;
                let bit_l1688 = p.bit();
                if bit_l1688 & 0x400000 != 0 {
                    'l1689: {
                        let Some(l1690) = p.expect(kind::EQUAL) else { break 'l1689 };
                        break 'l1688 Some(l1690);
                    }
                    if p.failed {
                        break 'l1688 None;
                    }
                    p.mark = mark_l1688;
                }
                if bit_l1688 & 0x20000000000000 != 0 {
                    'l1691: {
                        let Some(l1692) = p.expect(kind::COLONEQUAL) else { break 'l1691 };
                        break 'l1688 Some(l1692);
                    }
                    if p.failed {
                        break 'l1688 None;
                    }
                    p.mark = mark_l1688;
                }
                None
            })
            .is_some();
            p.mark = l1687;
            if matched {
                break 'l1671;
            }
            if p.failed {
                break 'l1671;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_assignment_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_assignment_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x280 != 0 {
        'l1693: {
            let Some(a) = invalid_ann_assign_target_rule(p) else { break 'l1693 };
            let Some(l1694) = p.expect(kind::COLON) else { break 'l1693 };
            let Some(l1695) = expression_rule(p) else { break 'l1693 };
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
        'l1696: {
            let Some(a) = star_named_expression_rule(p) else { break 'l1696 };
            let Some(l1697) = p.expect(kind::COMMA) else { break 'l1696 };
            let mut l1698 = Vec::new();
            while let Some(element) = star_named_expressions_rule(p) {
                l1698.push(element);
            }
            if p.failed {
                break 'l1696;
            }
            let Some(l1699) = p.expect(kind::COLON) else { break 'l1696 };
            let Some(l1700) = expression_rule(p) else { break 'l1696 };
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
        'l1701: {
            let Some(a) = expression_rule(p) else { break 'l1701 };
            let Some(l1702) = p.expect(kind::COLON) else { break 'l1701 };
            let Some(l1703) = expression_rule(p) else { break 'l1701 };
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
        'l1704: {
            let mut l1705 = Vec::new();
            while let Some(element) = ('l1706: {
                let mark_l1706 = p.mark;
                let bit_l1706 = p.bit();
                if bit_l1706 & 0x1e00000001c0481000000201028e != 0 {
                    'l1707: {
                        let Some(l1708) = star_targets_rule(p) else { break 'l1707 };
                        let Some(l1709) = p.expect(kind::EQUAL) else { break 'l1707 };
                        break 'l1706 Some(());
                    }
                    if p.failed {
                        break 'l1706 None;
                    }
                    p.mark = mark_l1706;
                }
                None
            }) {
                l1705.push(element);
            }
            if p.failed {
                break 'l1704;
            }
            let Some(a) = star_expressions_rule(p) else { break 'l1704 };
            let Some(l1710) = p.expect(kind::EQUAL) else { break 'l1704 };
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
        'l1711: {
            let mut l1712 = Vec::new();
            while let Some(element) = ('l1713: {
                let mark_l1713 = p.mark;
                let bit_l1713 = p.bit();
                if bit_l1713 & 0x1e00000001c0481000000201028e != 0 {
                    'l1714: {
                        let Some(l1715) = star_targets_rule(p) else { break 'l1714 };
                        let Some(l1716) = p.expect(kind::EQUAL) else { break 'l1714 };
                        break 'l1713 Some(());
                    }
                    if p.failed {
                        break 'l1713 None;
                    }
                    p.mark = mark_l1713;
                }
                None
            }) {
                l1712.push(element);
            }
            if p.failed {
                break 'l1711;
            }
            let Some(a) = yield_expr_rule(p) else { break 'l1711 };
            let Some(l1717) = p.expect(kind::EQUAL) else { break 'l1711 };
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
        'l1718: {
            let Some(a) = star_expressions_rule(p) else { break 'l1718 };
            let Some(l1719) = augassign_rule(p) else { break 'l1718 };
            let Some(l1720) = annotated_rhs_rule(p) else { break 'l1718 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_ann_assign_target_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_ann_assign_target_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<E> {
    if bit & 0x200 != 0 {
        'l1721: {
            let Some(l1722) = list_rule(p) else { break 'l1721 };
            return Some(l1722);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1723: {
            let Some(l1724) = tuple_rule(p) else { break 'l1723 };
            return Some(l1724);
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x80 != 0 {
        'l1725: {
            let Some(l1726) = p.expect(kind::LPAR) else { break 'l1725 };
            let Some(a) = invalid_ann_assign_target_rule(p) else { break 'l1725 };
            let Some(l1727) = p.expect(kind::RPAR) else { break 'l1725 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_del_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_del_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x400000000000000000000 != 0 {
        'l1728: {
            let Some(l1729) = p.expect(kind::KW_del) else { break 'l1728 };
            let Some(a) = star_expressions_rule(p) else { break 'l1728 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_block_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x10 != 0 {
        'l1730: {
            let Some(l1731) = p.expect(kind::NEWLINE) else { break 'l1730 };
            if p.at(kind::INDENT) {
                break 'l1730;
            }
            if p.failed {
                break 'l1730;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_comprehension_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_comprehension_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000280 != 0 {
        'l1732: {
            let Some(l1733) = ('l1734: {
                let mark_l1734 = p.mark;
                let bit_l1734 = p.bit();
                if bit_l1734 & 0x200 != 0 {
                    'l1735: {
                        let Some(l1736) = p.expect(kind::LSQB) else { break 'l1735 };
                        break 'l1734 Some(l1736);
                    }
                    if p.failed {
                        break 'l1734 None;
                    }
                    p.mark = mark_l1734;
                }
                if bit_l1734 & 0x80 != 0 {
                    'l1737: {
                        let Some(l1738) = p.expect(kind::LPAR) else { break 'l1737 };
                        break 'l1734 Some(l1738);
                    }
                    if p.failed {
                        break 'l1734 None;
                    }
                    p.mark = mark_l1734;
                }
                if bit_l1734 & 0x2000000 != 0 {
                    'l1739: {
                        let Some(l1740) = p.expect(kind::LBRACE) else { break 'l1739 };
                        break 'l1734 Some(l1740);
                    }
                    if p.failed {
                        break 'l1734 None;
                    }
                    p.mark = mark_l1734;
                }
                None
            }) else {
                break 'l1732;
            };
            let Some(a) = starred_expression_rule(p) else { break 'l1732 };
            let Some(l1741) = for_if_clauses_rule(p) else { break 'l1732 };
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
        'l1742: {
            let Some(l1743) = ('l1744: {
                let mark_l1744 = p.mark;
                let bit_l1744 = p.bit();
                if bit_l1744 & 0x200 != 0 {
                    'l1745: {
                        let Some(l1746) = p.expect(kind::LSQB) else { break 'l1745 };
                        break 'l1744 Some(l1746);
                    }
                    if p.failed {
                        break 'l1744 None;
                    }
                    p.mark = mark_l1744;
                }
                if bit_l1744 & 0x2000000 != 0 {
                    'l1747: {
                        let Some(l1748) = p.expect(kind::LBRACE) else { break 'l1747 };
                        break 'l1744 Some(l1748);
                    }
                    if p.failed {
                        break 'l1744 None;
                    }
                    p.mark = mark_l1744;
                }
                None
            }) else {
                break 'l1742;
            };
            let Some(a) = star_named_expression_rule(p) else { break 'l1742 };
            let Some(l1749) = p.expect(kind::COMMA) else { break 'l1742 };
            let Some(b) = star_named_expressions_rule(p) else { break 'l1742 };
            let Some(l1750) = for_if_clauses_rule(p) else { break 'l1742 };
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
        'l1751: {
            let Some(l1752) = ('l1753: {
                let mark_l1753 = p.mark;
                let bit_l1753 = p.bit();
                if bit_l1753 & 0x200 != 0 {
                    'l1754: {
                        let Some(l1755) = p.expect(kind::LSQB) else { break 'l1754 };
                        break 'l1753 Some(l1755);
                    }
                    if p.failed {
                        break 'l1753 None;
                    }
                    p.mark = mark_l1753;
                }
                if bit_l1753 & 0x2000000 != 0 {
                    'l1756: {
                        let Some(l1757) = p.expect(kind::LBRACE) else { break 'l1756 };
                        break 'l1753 Some(l1757);
                    }
                    if p.failed {
                        break 'l1753 None;
                    }
                    p.mark = mark_l1753;
                }
                None
            }) else {
                break 'l1751;
            };
            let Some(a) = star_named_expression_rule(p) else { break 'l1751 };
            let Some(b) = p.expect(kind::COMMA) else { break 'l1751 };
            let Some(l1758) = for_if_clauses_rule(p) else { break 'l1751 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_dict_comprehension_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_dict_comprehension_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000 != 0 {
        'l1759: {
            let Some(l1760) = p.expect(kind::LBRACE) else { break 'l1759 };
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1759 };
            let Some(l1761) = bitwise_or_rule(p) else { break 'l1759 };
            let Some(l1762) = for_if_clauses_rule(p) else { break 'l1759 };
            let Some(l1763) = p.expect(kind::RBRACE) else { break 'l1759 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_parameters_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_parameters_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x20000 != 0 {
        'l1764: {
            let Some(a) = p.expect(kind::SLASH) else { break 'l1764 };
            let Some(l1765) = p.expect(kind::COMMA) else { break 'l1764 };
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
        'l1766: {
            let Some(l1767) = ('l1768: {
                let mark_l1768 = p.mark;
                let bit_l1768 = p.bit();
                if bit_l1768 & 0x1e00000000000000000000000002 != 0 {
                    'l1769: {
                        let Some(l1770) = slash_no_default_rule(p) else { break 'l1769 };
                        break 'l1768 Some({ () });
                    }
                    if p.failed {
                        break 'l1768 None;
                    }
                    p.mark = mark_l1768;
                }
                if bit_l1768 & 0x1e00000000000000000000000002 != 0 {
                    'l1771: {
                        let Some(l1772) = slash_with_default_rule(p) else { break 'l1771 };
                        break 'l1768 Some({ () });
                    }
                    if p.failed {
                        break 'l1768 None;
                    }
                    p.mark = mark_l1768;
                }
                None
            }) else {
                break 'l1766;
            };
            let mut l1773 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1773.push(element);
            }
            if p.failed {
                break 'l1766;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1766 };
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
        'l1774: {
            let l1775 = slash_no_default_rule(p);
            if p.failed {
                break 'l1774;
            }
            let mut l1776 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1776.push(element);
            }
            if p.failed {
                break 'l1774;
            }
            let Some(l1777) = invalid_parameters_helper_rule(p) else { break 'l1774 };
            let Some(a) = param_no_default_rule(p) else { break 'l1774 };
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
        'l1778: {
            let mut l1779 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1779.push(element);
            }
            if p.failed {
                break 'l1778;
            }
            let Some(a) = p.expect(kind::LPAR) else { break 'l1778 };
            let mut l1780 = Vec::new();
            while let Some(element) = param_no_default_rule(p) {
                l1780.push(element);
            }
            if p.failed {
                break 'l1778;
            }
            if l1780.is_empty() {
                break 'l1778;
            }
            let l1781 = p.expect(kind::COMMA);
            if p.failed {
                break 'l1778;
            }
            let Some(b) = p.expect(kind::RPAR) else { break 'l1778 };
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
        'l1782: {
            let l1783 = ('l1784: {
                let mark_l1784 = p.mark;
                let bit_l1784 = p.bit();
                if bit_l1784 & 0x1e00000000000000000000000002 != 0 {
                    'l1785: {
                        let Some(l1786) = slash_no_default_rule(p) else { break 'l1785 };
                        break 'l1784 Some({ () });
                    }
                    if p.failed {
                        break 'l1784 None;
                    }
                    p.mark = mark_l1784;
                }
                if bit_l1784 & 0x1e00000000000000000000000002 != 0 {
                    'l1787: {
                        let Some(l1788) = slash_with_default_rule(p) else { break 'l1787 };
                        break 'l1784 Some({ () });
                    }
                    if p.failed {
                        break 'l1784 None;
                    }
                    p.mark = mark_l1784;
                }
                None
            });
            if p.failed {
                break 'l1782;
            }
            let mut l1789 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1789.push(element);
            }
            if p.failed {
                break 'l1782;
            }
            let Some(l1790) = p.expect(kind::STAR) else { break 'l1782 };
            let Some(l1791) = ('l1792: {
                let mark_l1792 = p.mark;
                let bit_l1792 = p.bit();
                if bit_l1792 & 0x1000 != 0 {
                    'l1793: {
                        let Some(l1794) = p.expect(kind::COMMA) else { break 'l1793 };
                        break 'l1792 Some({ () });
                    }
                    if p.failed {
                        break 'l1792 None;
                    }
                    p.mark = mark_l1792;
                }
                if bit_l1792 & 0x1e00000000000000000000000002 != 0 {
                    'l1795: {
                        let Some(l1796) = param_no_default_rule(p) else { break 'l1795 };
                        break 'l1792 Some({ () });
                    }
                    if p.failed {
                        break 'l1792 None;
                    }
                    p.mark = mark_l1792;
                }
                None
            }) else {
                break 'l1782;
            };
            let mut l1797 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1797.push(element);
            }
            if p.failed {
                break 'l1782;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1782 };
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
        'l1798: {
            let mut l1799 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1799.push(element);
            }
            if p.failed {
                break 'l1798;
            }
            if l1799.is_empty() {
                break 'l1798;
            }
            let Some(l1800) = p.expect(kind::SLASH) else { break 'l1798 };
            let Some(a) = p.expect(kind::STAR) else { break 'l1798 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_parameters_helper_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_parameters_helper_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1801: {
            let Some(l1802) = slash_with_default_rule(p) else { break 'l1801 };
            return Some({ () });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1803: {
            let mut l1804 = Vec::new();
            while let Some(element) = param_with_default_rule(p) {
                l1804.push(element);
            }
            if p.failed {
                break 'l1803;
            }
            if l1804.is_empty() {
                break 'l1803;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_default_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_default_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x400000 != 0 {
        'l1805: {
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1805 };
            let l1806 = p.mark;
            let matched = ('l1807: {
                let mark_l1807 = p.mark;
                let bit_l1807 = p.bit();
                if bit_l1807 & 0x100 != 0 {
                    'l1808: {
                        let Some(l1809) = p.expect(kind::RPAR) else { break 'l1808 };
                        break 'l1807 Some(l1809);
                    }
                    if p.failed {
                        break 'l1807 None;
                    }
                    p.mark = mark_l1807;
                }
                if bit_l1807 & 0x1000 != 0 {
                    'l1810: {
                        let Some(l1811) = p.expect(kind::COMMA) else { break 'l1810 };
                        break 'l1807 Some(l1811);
                    }
                    if p.failed {
                        break 'l1807 None;
                    }
                    p.mark = mark_l1807;
                }
                None
            })
            .is_some();
            p.mark = l1806;
            if !matched {
                break 'l1805;
            }
            if p.failed {
                break 'l1805;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_star_etc_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_star_etc_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x10000 != 0 {
        'l1812: {
            let Some(a) = p.expect(kind::STAR) else { break 'l1812 };
            let Some(l1813) = ('l1814: {
                let mark_l1814 = p.mark;
                let bit_l1814 = p.bit();
                if bit_l1814 & 0x100 != 0 {
                    'l1815: {
                        let Some(l1816) = p.expect(kind::RPAR) else { break 'l1815 };
                        break 'l1814 Some({ () });
                    }
                    if p.failed {
                        break 'l1814 None;
                    }
                    p.mark = mark_l1814;
                }
                if bit_l1814 & 0x1000 != 0 {
                    'l1817: {
                        let Some(l1818) = p.expect(kind::COMMA) else { break 'l1817 };
                        let Some(l1819) = ('l1820: {
                            let mark_l1820 = p.mark;
                            let bit_l1820 = p.bit();
                            if bit_l1820 & 0x100 != 0 {
                                'l1821: {
                                    let Some(l1822) = p.expect(kind::RPAR) else { break 'l1821 };
                                    break 'l1820 Some(l1822);
                                }
                                if p.failed {
                                    break 'l1820 None;
                                }
                                p.mark = mark_l1820;
                            }
                            if bit_l1820 & 0x800000000 != 0 {
                                'l1823: {
                                    let Some(l1824) = p.expect(kind::DOUBLESTAR) else {
                                        break 'l1823;
                                    };
                                    break 'l1820 Some(l1824);
                                }
                                if p.failed {
                                    break 'l1820 None;
                                }
                                p.mark = mark_l1820;
                            }
                            None
                        }) else {
                            break 'l1817;
                        };
                        break 'l1814 Some({ () });
                    }
                    if p.failed {
                        break 'l1814 None;
                    }
                    p.mark = mark_l1814;
                }
                None
            }) else {
                break 'l1812;
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
        'l1825: {
            let Some(l1826) = p.expect(kind::STAR) else { break 'l1825 };
            let Some(l1827) = p.expect(kind::COMMA) else { break 'l1825 };
            let Some(l1828) = p.expect(kind::TYPE_COMMENT) else { break 'l1825 };
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
        'l1829: {
            let Some(l1830) = p.expect(kind::STAR) else { break 'l1829 };
            let Some(l1831) = param_rule(p) else { break 'l1829 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1829 };
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
        'l1832: {
            let Some(l1833) = p.expect(kind::STAR) else { break 'l1832 };
            let Some(l1834) = ('l1835: {
                let mark_l1835 = p.mark;
                let bit_l1835 = p.bit();
                if bit_l1835 & 0x1e00000000000000000000000002 != 0 {
                    'l1836: {
                        let Some(l1837) = param_no_default_rule(p) else { break 'l1836 };
                        break 'l1835 Some({ () });
                    }
                    if p.failed {
                        break 'l1835 None;
                    }
                    p.mark = mark_l1835;
                }
                if bit_l1835 & 0x1000 != 0 {
                    'l1838: {
                        let Some(l1839) = p.expect(kind::COMMA) else { break 'l1838 };
                        break 'l1835 Some({ () });
                    }
                    if p.failed {
                        break 'l1835 None;
                    }
                    p.mark = mark_l1835;
                }
                None
            }) else {
                break 'l1832;
            };
            let mut l1840 = Vec::new();
            while let Some(element) = param_maybe_default_rule(p) {
                l1840.push(element);
            }
            if p.failed {
                break 'l1832;
            }
            let Some(a) = p.expect(kind::STAR) else { break 'l1832 };
            let Some(l1841) = ('l1842: {
                let mark_l1842 = p.mark;
                let bit_l1842 = p.bit();
                if bit_l1842 & 0x1e00000000000000000000000002 != 0 {
                    'l1843: {
                        let Some(l1844) = param_no_default_rule(p) else { break 'l1843 };
                        break 'l1842 Some({ () });
                    }
                    if p.failed {
                        break 'l1842 None;
                    }
                    p.mark = mark_l1842;
                }
                if bit_l1842 & 0x1000 != 0 {
                    'l1845: {
                        let Some(l1846) = p.expect(kind::COMMA) else { break 'l1845 };
                        break 'l1842 Some({ () });
                    }
                    if p.failed {
                        break 'l1842 None;
                    }
                    p.mark = mark_l1842;
                }
                None
            }) else {
                break 'l1832;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_kwds_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_kwds_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x800000000 != 0 {
        'l1847: {
            let Some(l1848) = p.expect(kind::DOUBLESTAR) else { break 'l1847 };
            let Some(l1849) = param_rule(p) else { break 'l1847 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1847 };
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
        'l1850: {
            let Some(l1851) = p.expect(kind::DOUBLESTAR) else { break 'l1850 };
            let Some(l1852) = param_rule(p) else { break 'l1850 };
            let Some(l1853) = p.expect(kind::COMMA) else { break 'l1850 };
            let Some(a) = param_rule(p) else { break 'l1850 };
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
        'l1854: {
            let Some(l1855) = p.expect(kind::DOUBLESTAR) else { break 'l1854 };
            let Some(l1856) = param_rule(p) else { break 'l1854 };
            let Some(l1857) = p.expect(kind::COMMA) else { break 'l1854 };
            let Some(a) = ('l1858: {
                let mark_l1858 = p.mark;
                let bit_l1858 = p.bit();
                if bit_l1858 & 0x10000 != 0 {
                    'l1859: {
                        let Some(l1860) = p.expect(kind::STAR) else { break 'l1859 };
                        break 'l1858 Some(l1860);
                    }
                    if p.failed {
                        break 'l1858 None;
                    }
                    p.mark = mark_l1858;
                }
                if bit_l1858 & 0x800000000 != 0 {
                    'l1861: {
                        let Some(l1862) = p.expect(kind::DOUBLESTAR) else { break 'l1861 };
                        break 'l1858 Some(l1862);
                    }
                    if p.failed {
                        break 'l1858 None;
                    }
                    p.mark = mark_l1858;
                }
                if bit_l1858 & 0x20000 != 0 {
                    'l1863: {
                        let Some(l1864) = p.expect(kind::SLASH) else { break 'l1863 };
                        break 'l1858 Some(l1864);
                    }
                    if p.failed {
                        break 'l1858 None;
                    }
                    p.mark = mark_l1858;
                }
                None
            }) else {
                break 'l1854;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_lambda_parameters_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_lambda_parameters_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x20000 != 0 {
        'l1865: {
            let Some(a) = p.expect(kind::SLASH) else { break 'l1865 };
            let Some(l1866) = p.expect(kind::COMMA) else { break 'l1865 };
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
        'l1867: {
            let Some(l1868) = ('l1869: {
                let mark_l1869 = p.mark;
                let bit_l1869 = p.bit();
                if bit_l1869 & 0x1e00000000000000000000000002 != 0 {
                    'l1870: {
                        let Some(l1871) = lambda_slash_no_default_rule(p) else { break 'l1870 };
                        break 'l1869 Some({ () });
                    }
                    if p.failed {
                        break 'l1869 None;
                    }
                    p.mark = mark_l1869;
                }
                if bit_l1869 & 0x1e00000000000000000000000002 != 0 {
                    'l1872: {
                        let Some(l1873) = lambda_slash_with_default_rule(p) else { break 'l1872 };
                        break 'l1869 Some({ () });
                    }
                    if p.failed {
                        break 'l1869 None;
                    }
                    p.mark = mark_l1869;
                }
                None
            }) else {
                break 'l1867;
            };
            let mut l1874 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1874.push(element);
            }
            if p.failed {
                break 'l1867;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1867 };
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
        'l1875: {
            let l1876 = lambda_slash_no_default_rule(p);
            if p.failed {
                break 'l1875;
            }
            let mut l1877 = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                l1877.push(element);
            }
            if p.failed {
                break 'l1875;
            }
            let Some(l1878) = invalid_lambda_parameters_helper_rule(p) else { break 'l1875 };
            let Some(a) = lambda_param_no_default_rule(p) else { break 'l1875 };
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
        'l1879: {
            let mut l1880 = Vec::new();
            while let Some(element) = lambda_param_no_default_rule(p) {
                l1880.push(element);
            }
            if p.failed {
                break 'l1879;
            }
            let Some(a) = p.expect(kind::LPAR) else { break 'l1879 };
            let mut l1881 = Vec::new();
            let mut l1882 = p.mark;
            while let Some(element) = lambda_param_rule(p) {
                l1881.push(element);
                l1882 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l1882;
            if p.failed || l1881.is_empty() {
                break 'l1879;
            }
            let l1883 = p.expect(kind::COMMA);
            if p.failed {
                break 'l1879;
            }
            let Some(b) = p.expect(kind::RPAR) else { break 'l1879 };
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
        'l1884: {
            let l1885 = ('l1886: {
                let mark_l1886 = p.mark;
                let bit_l1886 = p.bit();
                if bit_l1886 & 0x1e00000000000000000000000002 != 0 {
                    'l1887: {
                        let Some(l1888) = lambda_slash_no_default_rule(p) else { break 'l1887 };
                        break 'l1886 Some({ () });
                    }
                    if p.failed {
                        break 'l1886 None;
                    }
                    p.mark = mark_l1886;
                }
                if bit_l1886 & 0x1e00000000000000000000000002 != 0 {
                    'l1889: {
                        let Some(l1890) = lambda_slash_with_default_rule(p) else { break 'l1889 };
                        break 'l1886 Some({ () });
                    }
                    if p.failed {
                        break 'l1886 None;
                    }
                    p.mark = mark_l1886;
                }
                None
            });
            if p.failed {
                break 'l1884;
            }
            let mut l1891 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1891.push(element);
            }
            if p.failed {
                break 'l1884;
            }
            let Some(l1892) = p.expect(kind::STAR) else { break 'l1884 };
            let Some(l1893) = ('l1894: {
                let mark_l1894 = p.mark;
                let bit_l1894 = p.bit();
                if bit_l1894 & 0x1000 != 0 {
                    'l1895: {
                        let Some(l1896) = p.expect(kind::COMMA) else { break 'l1895 };
                        break 'l1894 Some({ () });
                    }
                    if p.failed {
                        break 'l1894 None;
                    }
                    p.mark = mark_l1894;
                }
                if bit_l1894 & 0x1e00000000000000000000000002 != 0 {
                    'l1897: {
                        let Some(l1898) = lambda_param_no_default_rule(p) else { break 'l1897 };
                        break 'l1894 Some({ () });
                    }
                    if p.failed {
                        break 'l1894 None;
                    }
                    p.mark = mark_l1894;
                }
                None
            }) else {
                break 'l1884;
            };
            let mut l1899 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1899.push(element);
            }
            if p.failed {
                break 'l1884;
            }
            let Some(a) = p.expect(kind::SLASH) else { break 'l1884 };
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
        'l1900: {
            let mut l1901 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1901.push(element);
            }
            if p.failed {
                break 'l1900;
            }
            if l1901.is_empty() {
                break 'l1900;
            }
            let Some(l1902) = p.expect(kind::SLASH) else { break 'l1900 };
            let Some(a) = p.expect(kind::STAR) else { break 'l1900 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_lambda_parameters_helper_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_lambda_parameters_helper_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1903: {
            let Some(l1904) = lambda_slash_with_default_rule(p) else { break 'l1903 };
            return Some({ () });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l1905: {
            let mut l1906 = Vec::new();
            while let Some(element) = lambda_param_with_default_rule(p) {
                l1906.push(element);
            }
            if p.failed {
                break 'l1905;
            }
            if l1906.is_empty() {
                break 'l1905;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_lambda_star_etc_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_lambda_star_etc_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x10000 != 0 {
        'l1907: {
            let Some(l1908) = p.expect(kind::STAR) else { break 'l1907 };
            let Some(l1909) = ('l1910: {
                let mark_l1910 = p.mark;
                let bit_l1910 = p.bit();
                if bit_l1910 & 0x800 != 0 {
                    'l1911: {
                        let Some(l1912) = p.expect(kind::COLON) else { break 'l1911 };
                        break 'l1910 Some({ () });
                    }
                    if p.failed {
                        break 'l1910 None;
                    }
                    p.mark = mark_l1910;
                }
                if bit_l1910 & 0x1000 != 0 {
                    'l1913: {
                        let Some(l1914) = p.expect(kind::COMMA) else { break 'l1913 };
                        let Some(l1915) = ('l1916: {
                            let mark_l1916 = p.mark;
                            let bit_l1916 = p.bit();
                            if bit_l1916 & 0x800 != 0 {
                                'l1917: {
                                    let Some(l1918) = p.expect(kind::COLON) else { break 'l1917 };
                                    break 'l1916 Some(l1918);
                                }
                                if p.failed {
                                    break 'l1916 None;
                                }
                                p.mark = mark_l1916;
                            }
                            if bit_l1916 & 0x800000000 != 0 {
                                'l1919: {
                                    let Some(l1920) = p.expect(kind::DOUBLESTAR) else {
                                        break 'l1919;
                                    };
                                    break 'l1916 Some(l1920);
                                }
                                if p.failed {
                                    break 'l1916 None;
                                }
                                p.mark = mark_l1916;
                            }
                            None
                        }) else {
                            break 'l1913;
                        };
                        break 'l1910 Some({ () });
                    }
                    if p.failed {
                        break 'l1910 None;
                    }
                    p.mark = mark_l1910;
                }
                None
            }) else {
                break 'l1907;
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
        'l1921: {
            let Some(l1922) = p.expect(kind::STAR) else { break 'l1921 };
            let Some(l1923) = lambda_param_rule(p) else { break 'l1921 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1921 };
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
        'l1924: {
            let Some(l1925) = p.expect(kind::STAR) else { break 'l1924 };
            let Some(l1926) = ('l1927: {
                let mark_l1927 = p.mark;
                let bit_l1927 = p.bit();
                if bit_l1927 & 0x1e00000000000000000000000002 != 0 {
                    'l1928: {
                        let Some(l1929) = lambda_param_no_default_rule(p) else { break 'l1928 };
                        break 'l1927 Some({ () });
                    }
                    if p.failed {
                        break 'l1927 None;
                    }
                    p.mark = mark_l1927;
                }
                if bit_l1927 & 0x1000 != 0 {
                    'l1930: {
                        let Some(l1931) = p.expect(kind::COMMA) else { break 'l1930 };
                        break 'l1927 Some({ () });
                    }
                    if p.failed {
                        break 'l1927 None;
                    }
                    p.mark = mark_l1927;
                }
                None
            }) else {
                break 'l1924;
            };
            let mut l1932 = Vec::new();
            while let Some(element) = lambda_param_maybe_default_rule(p) {
                l1932.push(element);
            }
            if p.failed {
                break 'l1924;
            }
            let Some(a) = p.expect(kind::STAR) else { break 'l1924 };
            let Some(l1933) = ('l1934: {
                let mark_l1934 = p.mark;
                let bit_l1934 = p.bit();
                if bit_l1934 & 0x1e00000000000000000000000002 != 0 {
                    'l1935: {
                        let Some(l1936) = lambda_param_no_default_rule(p) else { break 'l1935 };
                        break 'l1934 Some({ () });
                    }
                    if p.failed {
                        break 'l1934 None;
                    }
                    p.mark = mark_l1934;
                }
                if bit_l1934 & 0x1000 != 0 {
                    'l1937: {
                        let Some(l1938) = p.expect(kind::COMMA) else { break 'l1937 };
                        break 'l1934 Some({ () });
                    }
                    if p.failed {
                        break 'l1934 None;
                    }
                    p.mark = mark_l1934;
                }
                None
            }) else {
                break 'l1924;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_lambda_kwds_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_lambda_kwds_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x800000000 != 0 {
        'l1939: {
            let Some(l1940) = p.expect(kind::DOUBLESTAR) else { break 'l1939 };
            let Some(l1941) = lambda_param_rule(p) else { break 'l1939 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l1939 };
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
        'l1942: {
            let Some(l1943) = p.expect(kind::DOUBLESTAR) else { break 'l1942 };
            let Some(l1944) = lambda_param_rule(p) else { break 'l1942 };
            let Some(l1945) = p.expect(kind::COMMA) else { break 'l1942 };
            let Some(a) = lambda_param_rule(p) else { break 'l1942 };
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
        'l1946: {
            let Some(l1947) = p.expect(kind::DOUBLESTAR) else { break 'l1946 };
            let Some(l1948) = lambda_param_rule(p) else { break 'l1946 };
            let Some(l1949) = p.expect(kind::COMMA) else { break 'l1946 };
            let Some(a) = ('l1950: {
                let mark_l1950 = p.mark;
                let bit_l1950 = p.bit();
                if bit_l1950 & 0x10000 != 0 {
                    'l1951: {
                        let Some(l1952) = p.expect(kind::STAR) else { break 'l1951 };
                        break 'l1950 Some(l1952);
                    }
                    if p.failed {
                        break 'l1950 None;
                    }
                    p.mark = mark_l1950;
                }
                if bit_l1950 & 0x800000000 != 0 {
                    'l1953: {
                        let Some(l1954) = p.expect(kind::DOUBLESTAR) else { break 'l1953 };
                        break 'l1950 Some(l1954);
                    }
                    if p.failed {
                        break 'l1950 None;
                    }
                    p.mark = mark_l1950;
                }
                if bit_l1950 & 0x20000 != 0 {
                    'l1955: {
                        let Some(l1956) = p.expect(kind::SLASH) else { break 'l1955 };
                        break 'l1950 Some(l1956);
                    }
                    if p.failed {
                        break 'l1950 None;
                    }
                    p.mark = mark_l1950;
                }
                None
            }) else {
                break 'l1946;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_double_type_comments_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_double_type_comments_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x200000000000000 != 0 {
        'l1957: {
            let Some(l1958) = p.expect(kind::TYPE_COMMENT) else { break 'l1957 };
            let Some(l1959) = p.expect(kind::NEWLINE) else { break 'l1957 };
            let Some(l1960) = p.expect(kind::TYPE_COMMENT) else { break 'l1957 };
            let Some(l1961) = p.expect(kind::NEWLINE) else { break 'l1957 };
            let Some(l1962) = p.expect(kind::INDENT) else { break 'l1957 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_with_item_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_with_item_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l1963: {
            let Some(l1964) = expression_rule(p) else { break 'l1963 };
            let Some(l1965) = p.expect(kind::KW_as) else { break 'l1963 };
            let Some(a) = expression_rule(p) else { break 'l1963 };
            let l1966 = p.mark;
            let matched = ('l1967: {
                let mark_l1967 = p.mark;
                let bit_l1967 = p.bit();
                if bit_l1967 & 0x1000 != 0 {
                    'l1968: {
                        let Some(l1969) = p.expect(kind::COMMA) else { break 'l1968 };
                        break 'l1967 Some(l1969);
                    }
                    if p.failed {
                        break 'l1967 None;
                    }
                    p.mark = mark_l1967;
                }
                if bit_l1967 & 0x100 != 0 {
                    'l1970: {
                        let Some(l1971) = p.expect(kind::RPAR) else { break 'l1970 };
                        break 'l1967 Some(l1971);
                    }
                    if p.failed {
                        break 'l1967 None;
                    }
                    p.mark = mark_l1967;
                }
                if bit_l1967 & 0x800 != 0 {
                    'l1972: {
                        let Some(l1973) = p.expect(kind::COLON) else { break 'l1972 };
                        break 'l1967 Some(l1973);
                    }
                    if p.failed {
                        break 'l1967 None;
                    }
                    p.mark = mark_l1967;
                }
                None
            })
            .is_some();
            p.mark = l1966;
            if !matched {
                break 'l1963;
            }
            if p.failed {
                break 'l1963;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_for_if_clause_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_for_if_clause_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x8010000000000000000000 != 0 {
        'l1974: {
            let l1975 = p.expect(kind::KW_async);
            if p.failed {
                break 'l1974;
            }
            let Some(l1976) = p.expect(kind::KW_for) else { break 'l1974 };
            let Some(l1977) = ('l1978: {
                let mark_l1978 = p.mark;
                let bit_l1978 = p.bit();
                if bit_l1978 & 0x1e00000021c0481000008200c28e != 0 {
                    'l1979: {
                        let Some(l1980) = bitwise_or_rule(p) else { break 'l1979 };
                        let mut l1981 = Vec::new();
                        while let Some(element) = ('l1982: {
                            let mark_l1982 = p.mark;
                            let bit_l1982 = p.bit();
                            if bit_l1982 & 0x1000 != 0 {
                                'l1983: {
                                    let Some(l1984) = p.expect(kind::COMMA) else { break 'l1983 };
                                    let Some(l1985) = bitwise_or_rule(p) else { break 'l1983 };
                                    break 'l1982 Some(());
                                }
                                if p.failed {
                                    break 'l1982 None;
                                }
                                p.mark = mark_l1982;
                            }
                            None
                        }) {
                            l1981.push(element);
                        }
                        if p.failed {
                            break 'l1979;
                        }
                        let l1986 = ('l1987: {
                            let mark_l1987 = p.mark;
                            let bit_l1987 = p.bit();
                            if bit_l1987 & 0x1000 != 0 {
                                'l1988: {
                                    let Some(l1989) = p.expect(kind::COMMA) else { break 'l1988 };
                                    break 'l1987 Some(l1989);
                                }
                                if p.failed {
                                    break 'l1987 None;
                                }
                                p.mark = mark_l1987;
                            }
                            None
                        });
                        if p.failed {
                            break 'l1979;
                        }
                        break 'l1978 Some(());
                    }
                    if p.failed {
                        break 'l1978 None;
                    }
                    p.mark = mark_l1978;
                }
                None
            }) else {
                break 'l1974;
            };
            if p.at(kind::KW_in) {
                break 'l1974;
            }
            if p.failed {
                break 'l1974;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_for_target_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_for_target_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x8010000000000000000000 != 0 {
        'l1990: {
            let l1991 = p.expect(kind::KW_async);
            if p.failed {
                break 'l1990;
            }
            let Some(l1992) = p.expect(kind::KW_for) else { break 'l1990 };
            let Some(a) = star_expressions_rule(p) else { break 'l1990 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_group_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_group_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x80 != 0 {
        'l1993: {
            let Some(l1994) = p.expect(kind::LPAR) else { break 'l1993 };
            let Some(a) = starred_expression_rule(p) else { break 'l1993 };
            let Some(l1995) = p.expect(kind::RPAR) else { break 'l1993 };
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
        'l1996: {
            let Some(l1997) = p.expect(kind::LPAR) else { break 'l1996 };
            let Some(a) = p.expect(kind::DOUBLESTAR) else { break 'l1996 };
            let Some(l1998) = expression_rule(p) else { break 'l1996 };
            let Some(l1999) = p.expect(kind::RPAR) else { break 'l1996 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_import_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_import_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x80000000000000000000000 != 0 {
        'l2000: {
            let Some(a) = p.expect(kind::KW_import) else { break 'l2000 };
            let mut l2001 = Vec::new();
            let mut l2002 = p.mark;
            while let Some(element) = dotted_name_rule(p) {
                l2001.push(element);
                l2002 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2002;
            if p.failed || l2001.is_empty() {
                break 'l2000;
            }
            let Some(l2003) = p.expect(kind::KW_from) else { break 'l2000 };
            let Some(l2004) = dotted_name_rule(p) else { break 'l2000 };
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
        'l2005: {
            let Some(l2006) = p.expect(kind::KW_import) else { break 'l2005 };
            let Some(t) = p.expect(kind::NEWLINE) else { break 'l2005 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_dotted_as_name_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_dotted_as_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l2007: {
            let Some(l2008) = dotted_name_rule(p) else { break 'l2007 };
            let Some(l2009) = p.expect(kind::KW_as) else { break 'l2007 };
            let l2010 = p.mark;
            let matched = ('l2011: {
                let mark_l2011 = p.mark;
                let bit_l2011 = p.bit();
                if bit_l2011 & 0x1e00000000000000000000000002 != 0 {
                    'l2012: {
                        let Some(l2013) = p.name() else { break 'l2012 };
                        let Some(l2014) = ('l2015: {
                            let mark_l2015 = p.mark;
                            let bit_l2015 = p.bit();
                            if bit_l2015 & 0x1000 != 0 {
                                'l2016: {
                                    let Some(l2017) = p.expect(kind::COMMA) else { break 'l2016 };
                                    break 'l2015 Some(l2017);
                                }
                                if p.failed {
                                    break 'l2015 None;
                                }
                                p.mark = mark_l2015;
                            }
                            if bit_l2015 & 0x100 != 0 {
                                'l2018: {
                                    let Some(l2019) = p.expect(kind::RPAR) else { break 'l2018 };
                                    break 'l2015 Some(l2019);
                                }
                                if p.failed {
                                    break 'l2015 None;
                                }
                                p.mark = mark_l2015;
                            }
                            if bit_l2015 & 0x2000 != 0 {
                                'l2020: {
                                    let Some(l2021) = p.expect(kind::SEMI) else { break 'l2020 };
                                    break 'l2015 Some(l2021);
                                }
                                if p.failed {
                                    break 'l2015 None;
                                }
                                p.mark = mark_l2015;
                            }
                            if bit_l2015 & 0x10 != 0 {
                                'l2022: {
                                    let Some(l2023) = p.expect(kind::NEWLINE) else { break 'l2022 };
                                    break 'l2015 Some(l2023);
                                }
                                if p.failed {
                                    break 'l2015 None;
                                }
                                p.mark = mark_l2015;
                            }
                            None
                        }) else {
                            break 'l2012;
                        };
                        break 'l2011 Some(());
                    }
                    if p.failed {
                        break 'l2011 None;
                    }
                    p.mark = mark_l2011;
                }
                None
            })
            .is_some();
            p.mark = l2010;
            if matched {
                break 'l2007;
            }
            if p.failed {
                break 'l2007;
            }
            let Some(a) = expression_rule(p) else { break 'l2007 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_import_from_as_name_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_import_from_as_name_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l2024: {
            let Some(l2025) = p.name() else { break 'l2024 };
            let Some(l2026) = p.expect(kind::KW_as) else { break 'l2024 };
            let l2027 = p.mark;
            let matched = ('l2028: {
                let mark_l2028 = p.mark;
                let bit_l2028 = p.bit();
                if bit_l2028 & 0x1e00000000000000000000000002 != 0 {
                    'l2029: {
                        let Some(l2030) = p.name() else { break 'l2029 };
                        let Some(l2031) = ('l2032: {
                            let mark_l2032 = p.mark;
                            let bit_l2032 = p.bit();
                            if bit_l2032 & 0x1000 != 0 {
                                'l2033: {
                                    let Some(l2034) = p.expect(kind::COMMA) else { break 'l2033 };
                                    break 'l2032 Some(l2034);
                                }
                                if p.failed {
                                    break 'l2032 None;
                                }
                                p.mark = mark_l2032;
                            }
                            if bit_l2032 & 0x100 != 0 {
                                'l2035: {
                                    let Some(l2036) = p.expect(kind::RPAR) else { break 'l2035 };
                                    break 'l2032 Some(l2036);
                                }
                                if p.failed {
                                    break 'l2032 None;
                                }
                                p.mark = mark_l2032;
                            }
                            if bit_l2032 & 0x2000 != 0 {
                                'l2037: {
                                    let Some(l2038) = p.expect(kind::SEMI) else { break 'l2037 };
                                    break 'l2032 Some(l2038);
                                }
                                if p.failed {
                                    break 'l2032 None;
                                }
                                p.mark = mark_l2032;
                            }
                            if bit_l2032 & 0x10 != 0 {
                                'l2039: {
                                    let Some(l2040) = p.expect(kind::NEWLINE) else { break 'l2039 };
                                    break 'l2032 Some(l2040);
                                }
                                if p.failed {
                                    break 'l2032 None;
                                }
                                p.mark = mark_l2032;
                            }
                            None
                        }) else {
                            break 'l2029;
                        };
                        break 'l2028 Some(());
                    }
                    if p.failed {
                        break 'l2028 None;
                    }
                    p.mark = mark_l2028;
                }
                None
            })
            .is_some();
            p.mark = l2027;
            if matched {
                break 'l2024;
            }
            if p.failed {
                break 'l2024;
            }
            let Some(a) = expression_rule(p) else { break 'l2024 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_import_from_targets_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_import_from_targets_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l2041: {
            let Some(l2042) = import_from_as_names_rule(p) else { break 'l2041 };
            let Some(l2043) = p.expect(kind::COMMA) else { break 'l2041 };
            let Some(l2044) = p.expect(kind::NEWLINE) else { break 'l2041 };
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
        'l2045: {
            let Some(t) = p.expect(kind::NEWLINE) else { break 'l2045 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_with_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_with_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x80000010000000000000000000 != 0 {
        'l2046: {
            let l2047 = ('l2048: {
                let mark_l2048 = p.mark;
                let bit_l2048 = p.bit();
                if bit_l2048 & 0x10000000000000000000 != 0 {
                    'l2049: {
                        let Some(l2050) = p.expect(kind::KW_async) else { break 'l2049 };
                        break 'l2048 Some(l2050);
                    }
                    if p.failed {
                        break 'l2048 None;
                    }
                    p.mark = mark_l2048;
                }
                None
            });
            if p.failed {
                break 'l2046;
            }
            let Some(l2051) = p.expect(kind::KW_with) else { break 'l2046 };
            let mut l2052 = Vec::new();
            let mut l2053 = p.mark;
            while let Some(element) = ('l2054: {
                let mark_l2054 = p.mark;
                let bit_l2054 = p.bit();
                if bit_l2054 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2055: {
                        let Some(l2056) = expression_rule(p) else { break 'l2055 };
                        let l2057 = ('l2058: {
                            let mark_l2058 = p.mark;
                            let bit_l2058 = p.bit();
                            if bit_l2058 & 0x4000000000000000000 != 0 {
                                'l2059: {
                                    let Some(l2060) = p.expect(kind::KW_as) else { break 'l2059 };
                                    let Some(l2061) = star_target_rule(p) else { break 'l2059 };
                                    break 'l2058 Some(());
                                }
                                if p.failed {
                                    break 'l2058 None;
                                }
                                p.mark = mark_l2058;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2055;
                        }
                        break 'l2054 Some(());
                    }
                    if p.failed {
                        break 'l2054 None;
                    }
                    p.mark = mark_l2054;
                }
                None
            }) {
                l2052.push(element);
                l2053 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2053;
            if p.failed || l2052.is_empty() {
                break 'l2046;
            }
            let Some(l2062) = p.expect(kind::NEWLINE) else { break 'l2046 };
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
        'l2063: {
            let l2064 = ('l2065: {
                let mark_l2065 = p.mark;
                let bit_l2065 = p.bit();
                if bit_l2065 & 0x10000000000000000000 != 0 {
                    'l2066: {
                        let Some(l2067) = p.expect(kind::KW_async) else { break 'l2066 };
                        break 'l2065 Some(l2067);
                    }
                    if p.failed {
                        break 'l2065 None;
                    }
                    p.mark = mark_l2065;
                }
                None
            });
            if p.failed {
                break 'l2063;
            }
            let Some(l2068) = p.expect(kind::KW_with) else { break 'l2063 };
            let Some(l2069) = p.expect(kind::LPAR) else { break 'l2063 };
            let mut l2070 = Vec::new();
            let mut l2071 = p.mark;
            while let Some(element) = ('l2072: {
                let mark_l2072 = p.mark;
                let bit_l2072 = p.bit();
                if bit_l2072 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2073: {
                        let Some(l2074) = expressions_rule(p) else { break 'l2073 };
                        let l2075 = ('l2076: {
                            let mark_l2076 = p.mark;
                            let bit_l2076 = p.bit();
                            if bit_l2076 & 0x4000000000000000000 != 0 {
                                'l2077: {
                                    let Some(l2078) = p.expect(kind::KW_as) else { break 'l2077 };
                                    let Some(l2079) = star_target_rule(p) else { break 'l2077 };
                                    break 'l2076 Some(());
                                }
                                if p.failed {
                                    break 'l2076 None;
                                }
                                p.mark = mark_l2076;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2073;
                        }
                        break 'l2072 Some(());
                    }
                    if p.failed {
                        break 'l2072 None;
                    }
                    p.mark = mark_l2072;
                }
                None
            }) {
                l2070.push(element);
                l2071 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2071;
            if p.failed || l2070.is_empty() {
                break 'l2063;
            }
            let l2080 = p.expect(kind::COMMA);
            if p.failed {
                break 'l2063;
            }
            let Some(l2081) = p.expect(kind::RPAR) else { break 'l2063 };
            let Some(l2082) = p.expect(kind::NEWLINE) else { break 'l2063 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_with_stmt_indent_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_with_stmt_indent_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x80000010000000000000000000 != 0 {
        'l2083: {
            let l2084 = ('l2085: {
                let mark_l2085 = p.mark;
                let bit_l2085 = p.bit();
                if bit_l2085 & 0x10000000000000000000 != 0 {
                    'l2086: {
                        let Some(l2087) = p.expect(kind::KW_async) else { break 'l2086 };
                        break 'l2085 Some(l2087);
                    }
                    if p.failed {
                        break 'l2085 None;
                    }
                    p.mark = mark_l2085;
                }
                None
            });
            if p.failed {
                break 'l2083;
            }
            let Some(a) = p.expect(kind::KW_with) else { break 'l2083 };
            let mut l2088 = Vec::new();
            let mut l2089 = p.mark;
            while let Some(element) = ('l2090: {
                let mark_l2090 = p.mark;
                let bit_l2090 = p.bit();
                if bit_l2090 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2091: {
                        let Some(l2092) = expression_rule(p) else { break 'l2091 };
                        let l2093 = ('l2094: {
                            let mark_l2094 = p.mark;
                            let bit_l2094 = p.bit();
                            if bit_l2094 & 0x4000000000000000000 != 0 {
                                'l2095: {
                                    let Some(l2096) = p.expect(kind::KW_as) else { break 'l2095 };
                                    let Some(l2097) = star_target_rule(p) else { break 'l2095 };
                                    break 'l2094 Some(());
                                }
                                if p.failed {
                                    break 'l2094 None;
                                }
                                p.mark = mark_l2094;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2091;
                        }
                        break 'l2090 Some(());
                    }
                    if p.failed {
                        break 'l2090 None;
                    }
                    p.mark = mark_l2090;
                }
                None
            }) {
                l2088.push(element);
                l2089 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2089;
            if p.failed || l2088.is_empty() {
                break 'l2083;
            }
            let Some(l2098) = p.expect(kind::COLON) else { break 'l2083 };
            let Some(l2099) = p.expect(kind::NEWLINE) else { break 'l2083 };
            if p.at(kind::INDENT) {
                break 'l2083;
            }
            if p.failed {
                break 'l2083;
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
        'l2100: {
            let l2101 = ('l2102: {
                let mark_l2102 = p.mark;
                let bit_l2102 = p.bit();
                if bit_l2102 & 0x10000000000000000000 != 0 {
                    'l2103: {
                        let Some(l2104) = p.expect(kind::KW_async) else { break 'l2103 };
                        break 'l2102 Some(l2104);
                    }
                    if p.failed {
                        break 'l2102 None;
                    }
                    p.mark = mark_l2102;
                }
                None
            });
            if p.failed {
                break 'l2100;
            }
            let Some(a) = p.expect(kind::KW_with) else { break 'l2100 };
            let Some(l2105) = p.expect(kind::LPAR) else { break 'l2100 };
            let mut l2106 = Vec::new();
            let mut l2107 = p.mark;
            while let Some(element) = ('l2108: {
                let mark_l2108 = p.mark;
                let bit_l2108 = p.bit();
                if bit_l2108 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2109: {
                        let Some(l2110) = expressions_rule(p) else { break 'l2109 };
                        let l2111 = ('l2112: {
                            let mark_l2112 = p.mark;
                            let bit_l2112 = p.bit();
                            if bit_l2112 & 0x4000000000000000000 != 0 {
                                'l2113: {
                                    let Some(l2114) = p.expect(kind::KW_as) else { break 'l2113 };
                                    let Some(l2115) = star_target_rule(p) else { break 'l2113 };
                                    break 'l2112 Some(());
                                }
                                if p.failed {
                                    break 'l2112 None;
                                }
                                p.mark = mark_l2112;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2109;
                        }
                        break 'l2108 Some(());
                    }
                    if p.failed {
                        break 'l2108 None;
                    }
                    p.mark = mark_l2108;
                }
                None
            }) {
                l2106.push(element);
                l2107 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2107;
            if p.failed || l2106.is_empty() {
                break 'l2100;
            }
            let l2116 = p.expect(kind::COMMA);
            if p.failed {
                break 'l2100;
            }
            let Some(l2117) = p.expect(kind::RPAR) else { break 'l2100 };
            let Some(l2118) = p.expect(kind::COLON) else { break 'l2100 };
            let Some(l2119) = p.expect(kind::NEWLINE) else { break 'l2100 };
            if p.at(kind::INDENT) {
                break 'l2100;
            }
            if p.failed {
                break 'l2100;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_try_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_try_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x20000000000000000000000000 != 0 {
        'l2120: {
            let Some(a) = p.expect(kind::KW_try) else { break 'l2120 };
            let Some(l2121) = p.expect(kind::COLON) else { break 'l2120 };
            let Some(l2122) = p.expect(kind::NEWLINE) else { break 'l2120 };
            if p.at(kind::INDENT) {
                break 'l2120;
            }
            if p.failed {
                break 'l2120;
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
        'l2123: {
            let Some(l2124) = p.expect(kind::KW_try) else { break 'l2123 };
            let Some(l2125) = p.expect(kind::COLON) else { break 'l2123 };
            let Some(l2126) = block_rule(p) else { break 'l2123 };
            let l2127 = p.mark;
            let matched = ('l2128: {
                let mark_l2128 = p.mark;
                let bit_l2128 = p.bit();
                if bit_l2128 & 0x2000000000000000000000 != 0 {
                    'l2129: {
                        let Some(l2130) = p.expect(kind::KW_except) else { break 'l2129 };
                        break 'l2128 Some(l2130);
                    }
                    if p.failed {
                        break 'l2128 None;
                    }
                    p.mark = mark_l2128;
                }
                if bit_l2128 & 0x4000000000000000000000 != 0 {
                    'l2131: {
                        let Some(l2132) = p.expect(kind::KW_finally) else { break 'l2131 };
                        break 'l2128 Some(l2132);
                    }
                    if p.failed {
                        break 'l2128 None;
                    }
                    p.mark = mark_l2128;
                }
                None
            })
            .is_some();
            p.mark = l2127;
            if matched {
                break 'l2123;
            }
            if p.failed {
                break 'l2123;
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
        'l2133: {
            let Some(l2134) = p.expect(kind::KW_try) else { break 'l2133 };
            let Some(l2135) = p.expect(kind::COLON) else { break 'l2133 };
            let mut l2136 = Vec::new();
            while let Some(element) = block_rule(p) {
                l2136.push(element);
            }
            if p.failed {
                break 'l2133;
            }
            let mut l2137 = Vec::new();
            while let Some(element) = except_block_rule(p) {
                l2137.push(element);
            }
            if p.failed {
                break 'l2133;
            }
            if l2137.is_empty() {
                break 'l2133;
            }
            let Some(a) = p.expect(kind::KW_except) else { break 'l2133 };
            let Some(b) = p.expect(kind::STAR) else { break 'l2133 };
            let Some(l2138) = expression_rule(p) else { break 'l2133 };
            let l2139 = ('l2140: {
                let mark_l2140 = p.mark;
                let bit_l2140 = p.bit();
                if bit_l2140 & 0x4000000000000000000 != 0 {
                    'l2141: {
                        let Some(l2142) = p.expect(kind::KW_as) else { break 'l2141 };
                        let Some(l2143) = p.name() else { break 'l2141 };
                        break 'l2140 Some(());
                    }
                    if p.failed {
                        break 'l2140 None;
                    }
                    p.mark = mark_l2140;
                }
                None
            });
            if p.failed {
                break 'l2133;
            }
            let Some(l2144) = p.expect(kind::COLON) else { break 'l2133 };
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
        'l2145: {
            let Some(l2146) = p.expect(kind::KW_try) else { break 'l2145 };
            let Some(l2147) = p.expect(kind::COLON) else { break 'l2145 };
            let mut l2148 = Vec::new();
            while let Some(element) = block_rule(p) {
                l2148.push(element);
            }
            if p.failed {
                break 'l2145;
            }
            let mut l2149 = Vec::new();
            while let Some(element) = except_star_block_rule(p) {
                l2149.push(element);
            }
            if p.failed {
                break 'l2145;
            }
            if l2149.is_empty() {
                break 'l2145;
            }
            let Some(a) = p.expect(kind::KW_except) else { break 'l2145 };
            let l2150 = ('l2151: {
                let mark_l2151 = p.mark;
                let bit_l2151 = p.bit();
                if bit_l2151 & 0x1e05400161c0481000008200c28e != 0 {
                    'l2152: {
                        let Some(l2153) = expression_rule(p) else { break 'l2152 };
                        let l2154 = ('l2155: {
                            let mark_l2155 = p.mark;
                            let bit_l2155 = p.bit();
                            if bit_l2155 & 0x4000000000000000000 != 0 {
                                'l2156: {
                                    let Some(l2157) = p.expect(kind::KW_as) else { break 'l2156 };
                                    let Some(l2158) = p.name() else { break 'l2156 };
                                    break 'l2155 Some(());
                                }
                                if p.failed {
                                    break 'l2155 None;
                                }
                                p.mark = mark_l2155;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2152;
                        }
                        break 'l2151 Some(());
                    }
                    if p.failed {
                        break 'l2151 None;
                    }
                    p.mark = mark_l2151;
                }
                None
            });
            if p.failed {
                break 'l2145;
            }
            let Some(l2159) = p.expect(kind::COLON) else { break 'l2145 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_except_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_except_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000000000000000000 != 0 {
        'l2160: {
            let Some(l2161) = p.expect(kind::KW_except) else { break 'l2160 };
            let Some(a) = expression_rule(p) else { break 'l2160 };
            let Some(l2162) = p.expect(kind::COMMA) else { break 'l2160 };
            let Some(l2163) = expressions_rule(p) else { break 'l2160 };
            let Some(l2164) = p.expect(kind::KW_as) else { break 'l2160 };
            let Some(l2165) = p.name() else { break 'l2160 };
            let Some(l2166) = p.expect(kind::COLON) else { break 'l2160 };
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
        'l2167: {
            let Some(l2168) = p.expect(kind::KW_except) else { break 'l2167 };
            let Some(l2169) = expression_rule(p) else { break 'l2167 };
            let l2170 = ('l2171: {
                let mark_l2171 = p.mark;
                let bit_l2171 = p.bit();
                if bit_l2171 & 0x4000000000000000000 != 0 {
                    'l2172: {
                        let Some(l2173) = p.expect(kind::KW_as) else { break 'l2172 };
                        let Some(l2174) = p.name() else { break 'l2172 };
                        break 'l2171 Some(());
                    }
                    if p.failed {
                        break 'l2171 None;
                    }
                    p.mark = mark_l2171;
                }
                None
            });
            if p.failed {
                break 'l2167;
            }
            let Some(l2175) = p.expect(kind::NEWLINE) else { break 'l2167 };
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
        'l2176: {
            let Some(l2177) = p.expect(kind::KW_except) else { break 'l2176 };
            let Some(l2178) = p.expect(kind::NEWLINE) else { break 'l2176 };
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
        'l2179: {
            let Some(l2180) = p.expect(kind::KW_except) else { break 'l2179 };
            let Some(l2181) = expression_rule(p) else { break 'l2179 };
            let Some(l2182) = p.expect(kind::KW_as) else { break 'l2179 };
            let Some(a) = expression_rule(p) else { break 'l2179 };
            let Some(l2183) = p.expect(kind::COLON) else { break 'l2179 };
            let Some(l2184) = block_rule(p) else { break 'l2179 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_except_star_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_except_star_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000000000000000000 != 0 {
        'l2185: {
            let Some(l2186) = p.expect(kind::KW_except) else { break 'l2185 };
            let Some(l2187) = p.expect(kind::STAR) else { break 'l2185 };
            let Some(a) = expression_rule(p) else { break 'l2185 };
            let Some(l2188) = p.expect(kind::COMMA) else { break 'l2185 };
            let Some(l2189) = expressions_rule(p) else { break 'l2185 };
            let Some(l2190) = p.expect(kind::KW_as) else { break 'l2185 };
            let Some(l2191) = p.name() else { break 'l2185 };
            let Some(l2192) = p.expect(kind::COLON) else { break 'l2185 };
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
        'l2193: {
            let Some(l2194) = p.expect(kind::KW_except) else { break 'l2193 };
            let Some(l2195) = p.expect(kind::STAR) else { break 'l2193 };
            let Some(l2196) = expression_rule(p) else { break 'l2193 };
            let l2197 = ('l2198: {
                let mark_l2198 = p.mark;
                let bit_l2198 = p.bit();
                if bit_l2198 & 0x4000000000000000000 != 0 {
                    'l2199: {
                        let Some(l2200) = p.expect(kind::KW_as) else { break 'l2199 };
                        let Some(l2201) = p.name() else { break 'l2199 };
                        break 'l2198 Some(());
                    }
                    if p.failed {
                        break 'l2198 None;
                    }
                    p.mark = mark_l2198;
                }
                None
            });
            if p.failed {
                break 'l2193;
            }
            let Some(l2202) = p.expect(kind::NEWLINE) else { break 'l2193 };
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
        'l2203: {
            let Some(l2204) = p.expect(kind::KW_except) else { break 'l2203 };
            let Some(l2205) = p.expect(kind::STAR) else { break 'l2203 };
            let Some(l2206) = ('l2207: {
                let mark_l2207 = p.mark;
                let bit_l2207 = p.bit();
                if bit_l2207 & 0x10 != 0 {
                    'l2208: {
                        let Some(l2209) = p.expect(kind::NEWLINE) else { break 'l2208 };
                        break 'l2207 Some(l2209);
                    }
                    if p.failed {
                        break 'l2207 None;
                    }
                    p.mark = mark_l2207;
                }
                if bit_l2207 & 0x800 != 0 {
                    'l2210: {
                        let Some(l2211) = p.expect(kind::COLON) else { break 'l2210 };
                        break 'l2207 Some(l2211);
                    }
                    if p.failed {
                        break 'l2207 None;
                    }
                    p.mark = mark_l2207;
                }
                None
            }) else {
                break 'l2203;
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
        'l2212: {
            let Some(l2213) = p.expect(kind::KW_except) else { break 'l2212 };
            let Some(l2214) = p.expect(kind::STAR) else { break 'l2212 };
            let Some(l2215) = expression_rule(p) else { break 'l2212 };
            let Some(l2216) = p.expect(kind::KW_as) else { break 'l2212 };
            let Some(a) = expression_rule(p) else { break 'l2212 };
            let Some(l2217) = p.expect(kind::COLON) else { break 'l2212 };
            let Some(l2218) = block_rule(p) else { break 'l2212 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_finally_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_finally_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x4000000000000000000000 != 0 {
        'l2219: {
            let Some(a) = p.expect(kind::KW_finally) else { break 'l2219 };
            let Some(l2220) = p.expect(kind::COLON) else { break 'l2219 };
            let Some(l2221) = p.expect(kind::NEWLINE) else { break 'l2219 };
            if p.at(kind::INDENT) {
                break 'l2219;
            }
            if p.failed {
                break 'l2219;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_except_stmt_indent_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_except_stmt_indent_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000000000000000000 != 0 {
        'l2222: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2222 };
            let Some(l2223) = expression_rule(p) else { break 'l2222 };
            let l2224 = ('l2225: {
                let mark_l2225 = p.mark;
                let bit_l2225 = p.bit();
                if bit_l2225 & 0x4000000000000000000 != 0 {
                    'l2226: {
                        let Some(l2227) = p.expect(kind::KW_as) else { break 'l2226 };
                        let Some(l2228) = p.name() else { break 'l2226 };
                        break 'l2225 Some(());
                    }
                    if p.failed {
                        break 'l2225 None;
                    }
                    p.mark = mark_l2225;
                }
                None
            });
            if p.failed {
                break 'l2222;
            }
            let Some(l2229) = p.expect(kind::COLON) else { break 'l2222 };
            let Some(l2230) = p.expect(kind::NEWLINE) else { break 'l2222 };
            if p.at(kind::INDENT) {
                break 'l2222;
            }
            if p.failed {
                break 'l2222;
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
        'l2231: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2231 };
            let Some(l2232) = p.expect(kind::COLON) else { break 'l2231 };
            let Some(l2233) = p.expect(kind::NEWLINE) else { break 'l2231 };
            if p.at(kind::INDENT) {
                break 'l2231;
            }
            if p.failed {
                break 'l2231;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_except_star_stmt_indent_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_except_star_stmt_indent_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000000000000000000 != 0 {
        'l2234: {
            let Some(a) = p.expect(kind::KW_except) else { break 'l2234 };
            let Some(l2235) = p.expect(kind::STAR) else { break 'l2234 };
            let Some(l2236) = expression_rule(p) else { break 'l2234 };
            let l2237 = ('l2238: {
                let mark_l2238 = p.mark;
                let bit_l2238 = p.bit();
                if bit_l2238 & 0x4000000000000000000 != 0 {
                    'l2239: {
                        let Some(l2240) = p.expect(kind::KW_as) else { break 'l2239 };
                        let Some(l2241) = p.name() else { break 'l2239 };
                        break 'l2238 Some(());
                    }
                    if p.failed {
                        break 'l2238 None;
                    }
                    p.mark = mark_l2238;
                }
                None
            });
            if p.failed {
                break 'l2234;
            }
            let Some(l2242) = p.expect(kind::COLON) else { break 'l2234 };
            let Some(l2243) = p.expect(kind::NEWLINE) else { break 'l2234 };
            if p.at(kind::INDENT) {
                break 'l2234;
            }
            if p.failed {
                break 'l2234;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_match_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_match_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x800000000000000000000000000 != 0 {
        'l2244: {
            let Some(l2245) = p.expect(kind::SK_match) else { break 'l2244 };
            let Some(l2246) = subject_expr_rule(p) else { break 'l2244 };
            let Some(l2247) = p.expect(kind::NEWLINE) else { break 'l2244 };
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
        'l2248: {
            let Some(a) = p.expect(kind::SK_match) else { break 'l2248 };
            let Some(l2249) = subject_expr_rule(p) else { break 'l2248 };
            let Some(l2250) = p.expect(kind::COLON) else { break 'l2248 };
            let Some(l2251) = p.expect(kind::NEWLINE) else { break 'l2248 };
            if p.at(kind::INDENT) {
                break 'l2248;
            }
            if p.failed {
                break 'l2248;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_case_block_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_case_block_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x400000000000000000000000000 != 0 {
        'l2252: {
            let Some(l2253) = p.expect(kind::SK_case) else { break 'l2252 };
            let Some(l2254) = patterns_rule(p) else { break 'l2252 };
            let l2255 = guard_rule(p);
            if p.failed {
                break 'l2252;
            }
            let Some(l2256) = p.expect(kind::NEWLINE) else { break 'l2252 };
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
        'l2257: {
            let Some(a) = p.expect(kind::SK_case) else { break 'l2257 };
            let Some(l2258) = patterns_rule(p) else { break 'l2257 };
            let l2259 = guard_rule(p);
            if p.failed {
                break 'l2257;
            }
            let Some(l2260) = p.expect(kind::COLON) else { break 'l2257 };
            let Some(l2261) = p.expect(kind::NEWLINE) else { break 'l2257 };
            if p.at(kind::INDENT) {
                break 'l2257;
            }
            if p.failed {
                break 'l2257;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_as_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_as_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000001c0480000000200828e != 0 {
        'l2262: {
            let Some(l2263) = or_pattern_rule(p) else { break 'l2262 };
            let Some(l2264) = p.expect(kind::KW_as) else { break 'l2262 };
            let Some(a) = p.expect(kind::SK__) else { break 'l2262 };
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
        'l2265: {
            let Some(l2266) = or_pattern_rule(p) else { break 'l2265 };
            let Some(l2267) = p.expect(kind::KW_as) else { break 'l2265 };
            let Some(a) = expression_rule(p) else { break 'l2265 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_class_pattern_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_class_pattern_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000000000000000000000002 != 0 {
        'l2268: {
            let Some(l2269) = name_or_attr_rule(p) else { break 'l2268 };
            let Some(l2270) = p.expect(kind::LPAR) else { break 'l2268 };
            let Some(a) = invalid_class_argument_pattern_rule(p) else { break 'l2268 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_class_argument_pattern_raw(p, mark, bit);
    p.leave(1);
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
        'l2271: {
            let l2272 = ('l2273: {
                let mark_l2273 = p.mark;
                let bit_l2273 = p.bit();
                if bit_l2273 & 0x1e00000001c0480000000200828e != 0 {
                    'l2274: {
                        let Some(l2275) = positional_patterns_rule(p) else { break 'l2274 };
                        let Some(l2276) = p.expect(kind::COMMA) else { break 'l2274 };
                        break 'l2273 Some(());
                    }
                    if p.failed {
                        break 'l2273 None;
                    }
                    p.mark = mark_l2273;
                }
                None
            });
            if p.failed {
                break 'l2271;
            }
            let Some(l2277) = keyword_patterns_rule(p) else { break 'l2271 };
            let Some(l2278) = p.expect(kind::COMMA) else { break 'l2271 };
            let Some(a) = positional_patterns_rule(p) else { break 'l2271 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_if_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_if_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x40000000000000000000000 != 0 {
        'l2279: {
            let Some(l2280) = p.expect(kind::KW_if) else { break 'l2279 };
            let Some(l2281) = named_expression_rule(p) else { break 'l2279 };
            let Some(l2282) = p.expect(kind::NEWLINE) else { break 'l2279 };
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
        'l2283: {
            let Some(a) = p.expect(kind::KW_if) else { break 'l2283 };
            let Some(l2284) = named_expression_rule(p) else { break 'l2283 };
            let Some(l2285) = p.expect(kind::COLON) else { break 'l2283 };
            let Some(l2286) = p.expect(kind::NEWLINE) else { break 'l2283 };
            if p.at(kind::INDENT) {
                break 'l2283;
            }
            if p.failed {
                break 'l2283;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_elif_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_elif_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x800000000000000000000 != 0 {
        'l2287: {
            let Some(l2288) = p.expect(kind::KW_elif) else { break 'l2287 };
            let Some(l2289) = named_expression_rule(p) else { break 'l2287 };
            let Some(l2290) = p.expect(kind::NEWLINE) else { break 'l2287 };
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
        'l2291: {
            let Some(a) = p.expect(kind::KW_elif) else { break 'l2291 };
            let Some(l2292) = named_expression_rule(p) else { break 'l2291 };
            let Some(l2293) = p.expect(kind::COLON) else { break 'l2291 };
            let Some(l2294) = p.expect(kind::NEWLINE) else { break 'l2291 };
            if p.at(kind::INDENT) {
                break 'l2291;
            }
            if p.failed {
                break 'l2291;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_else_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_else_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1000000000000000000000 != 0 {
        'l2295: {
            let Some(a) = p.expect(kind::KW_else) else { break 'l2295 };
            let Some(l2296) = p.expect(kind::COLON) else { break 'l2295 };
            let Some(l2297) = p.expect(kind::NEWLINE) else { break 'l2295 };
            if p.at(kind::INDENT) {
                break 'l2295;
            }
            if p.failed {
                break 'l2295;
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
        'l2298: {
            let Some(l2299) = p.expect(kind::KW_else) else { break 'l2298 };
            let Some(l2300) = p.expect(kind::COLON) else { break 'l2298 };
            let Some(l2301) = block_rule(p) else { break 'l2298 };
            let Some(l2302) = p.expect(kind::KW_elif) else { break 'l2298 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_while_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_while_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x40000000000000000000000000 != 0 {
        'l2303: {
            let Some(l2304) = p.expect(kind::KW_while) else { break 'l2303 };
            let Some(l2305) = named_expression_rule(p) else { break 'l2303 };
            let Some(l2306) = p.expect(kind::NEWLINE) else { break 'l2303 };
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
        'l2307: {
            let Some(a) = p.expect(kind::KW_while) else { break 'l2307 };
            let Some(l2308) = named_expression_rule(p) else { break 'l2307 };
            let Some(l2309) = p.expect(kind::COLON) else { break 'l2307 };
            let Some(l2310) = p.expect(kind::NEWLINE) else { break 'l2307 };
            if p.at(kind::INDENT) {
                break 'l2307;
            }
            if p.failed {
                break 'l2307;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_for_stmt_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_for_stmt_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x8010000000000000000000 != 0 {
        'l2311: {
            let l2312 = ('l2313: {
                let mark_l2313 = p.mark;
                let bit_l2313 = p.bit();
                if bit_l2313 & 0x10000000000000000000 != 0 {
                    'l2314: {
                        let Some(l2315) = p.expect(kind::KW_async) else { break 'l2314 };
                        break 'l2313 Some(l2315);
                    }
                    if p.failed {
                        break 'l2313 None;
                    }
                    p.mark = mark_l2313;
                }
                None
            });
            if p.failed {
                break 'l2311;
            }
            let Some(l2316) = p.expect(kind::KW_for) else { break 'l2311 };
            let Some(l2317) = star_targets_rule(p) else { break 'l2311 };
            let Some(l2318) = p.expect(kind::KW_in) else { break 'l2311 };
            let Some(l2319) = star_expressions_rule(p) else { break 'l2311 };
            let Some(l2320) = p.expect(kind::NEWLINE) else { break 'l2311 };
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
        'l2321: {
            let l2322 = ('l2323: {
                let mark_l2323 = p.mark;
                let bit_l2323 = p.bit();
                if bit_l2323 & 0x10000000000000000000 != 0 {
                    'l2324: {
                        let Some(l2325) = p.expect(kind::KW_async) else { break 'l2324 };
                        break 'l2323 Some(l2325);
                    }
                    if p.failed {
                        break 'l2323 None;
                    }
                    p.mark = mark_l2323;
                }
                None
            });
            if p.failed {
                break 'l2321;
            }
            let Some(a) = p.expect(kind::KW_for) else { break 'l2321 };
            let Some(l2326) = star_targets_rule(p) else { break 'l2321 };
            let Some(l2327) = p.expect(kind::KW_in) else { break 'l2321 };
            let Some(l2328) = star_expressions_rule(p) else { break 'l2321 };
            let Some(l2329) = p.expect(kind::COLON) else { break 'l2321 };
            let Some(l2330) = p.expect(kind::NEWLINE) else { break 'l2321 };
            if p.at(kind::INDENT) {
                break 'l2321;
            }
            if p.failed {
                break 'l2321;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_def_raw_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_def_raw_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x210000000000000000000 != 0 {
        'l2331: {
            let l2332 = ('l2333: {
                let mark_l2333 = p.mark;
                let bit_l2333 = p.bit();
                if bit_l2333 & 0x10000000000000000000 != 0 {
                    'l2334: {
                        let Some(l2335) = p.expect(kind::KW_async) else { break 'l2334 };
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
                break 'l2331;
            }
            let Some(a) = p.expect(kind::KW_def) else { break 'l2331 };
            let Some(l2336) = p.name() else { break 'l2331 };
            let l2337 = ('l2338: {
                let mark_l2338 = p.mark;
                let bit_l2338 = p.bit();
                if bit_l2338 & 0x200 != 0 {
                    'l2339: {
                        let Some(l2340) = type_params_rule(p) else { break 'l2339 };
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
                break 'l2331;
            }
            let Some(l2341) = p.expect(kind::LPAR) else { break 'l2331 };
            let l2342 = ('l2343: {
                let mark_l2343 = p.mark;
                let bit_l2343 = p.bit();
                if bit_l2343 & 0x1e00000000000000000800030082 != 0 {
                    'l2344: {
                        let Some(l2345) = params_rule(p) else { break 'l2344 };
                        break 'l2343 Some(l2345);
                    }
                    if p.failed {
                        break 'l2343 None;
                    }
                    p.mark = mark_l2343;
                }
                None
            });
            if p.failed {
                break 'l2331;
            }
            let Some(l2346) = p.expect(kind::RPAR) else { break 'l2331 };
            let l2347 = ('l2348: {
                let mark_l2348 = p.mark;
                let bit_l2348 = p.bit();
                if bit_l2348 & 0x8000000000000 != 0 {
                    'l2349: {
                        let Some(l2350) = p.expect(kind::RARROW) else { break 'l2349 };
                        let Some(l2351) = expression_rule(p) else { break 'l2349 };
                        break 'l2348 Some(());
                    }
                    if p.failed {
                        break 'l2348 None;
                    }
                    p.mark = mark_l2348;
                }
                None
            });
            if p.failed {
                break 'l2331;
            }
            let Some(l2352) = p.expect(kind::COLON) else { break 'l2331 };
            let Some(l2353) = p.expect(kind::NEWLINE) else { break 'l2331 };
            if p.at(kind::INDENT) {
                break 'l2331;
            }
            if p.failed {
                break 'l2331;
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
        'l2354: {
            let l2355 = ('l2356: {
                let mark_l2356 = p.mark;
                let bit_l2356 = p.bit();
                if bit_l2356 & 0x10000000000000000000 != 0 {
                    'l2357: {
                        let Some(l2358) = p.expect(kind::KW_async) else { break 'l2357 };
                        break 'l2356 Some(l2358);
                    }
                    if p.failed {
                        break 'l2356 None;
                    }
                    p.mark = mark_l2356;
                }
                None
            });
            if p.failed {
                break 'l2354;
            }
            let Some(l2359) = p.expect(kind::KW_def) else { break 'l2354 };
            let Some(l2360) = p.name() else { break 'l2354 };
            let l2361 = ('l2362: {
                let mark_l2362 = p.mark;
                let bit_l2362 = p.bit();
                if bit_l2362 & 0x200 != 0 {
                    'l2363: {
                        let Some(l2364) = type_params_rule(p) else { break 'l2363 };
                        break 'l2362 Some(l2364);
                    }
                    if p.failed {
                        break 'l2362 None;
                    }
                    p.mark = mark_l2362;
                }
                None
            });
            if p.failed {
                break 'l2354;
            }
            if !p.expect_forced(kind::LPAR, "(") {
                break 'l2354;
            }
            let l2365 = ('l2366: {
                let mark_l2366 = p.mark;
                let bit_l2366 = p.bit();
                if bit_l2366 & 0x1e00000000000000000800030082 != 0 {
                    'l2367: {
                        let Some(l2368) = params_rule(p) else { break 'l2367 };
                        break 'l2366 Some(l2368);
                    }
                    if p.failed {
                        break 'l2366 None;
                    }
                    p.mark = mark_l2366;
                }
                None
            });
            if p.failed {
                break 'l2354;
            }
            let Some(l2369) = p.expect(kind::RPAR) else { break 'l2354 };
            let l2370 = ('l2371: {
                let mark_l2371 = p.mark;
                let bit_l2371 = p.bit();
                if bit_l2371 & 0x8000000000000 != 0 {
                    'l2372: {
                        let Some(l2373) = p.expect(kind::RARROW) else { break 'l2372 };
                        let Some(l2374) = expression_rule(p) else { break 'l2372 };
                        break 'l2371 Some(());
                    }
                    if p.failed {
                        break 'l2371 None;
                    }
                    p.mark = mark_l2371;
                }
                None
            });
            if p.failed {
                break 'l2354;
            }
            if !p.expect_forced(kind::COLON, ":") {
                break 'l2354;
            }
            let l2375 = ('l2376: {
                let mark_l2376 = p.mark;
                let bit_l2376 = p.bit();
                if bit_l2376 & 0x200000000000010 != 0 {
                    'l2377: {
                        let Some(l2378) = func_type_comment_rule(p) else { break 'l2377 };
                        break 'l2376 Some(l2378);
                    }
                    if p.failed {
                        break 'l2376 None;
                    }
                    p.mark = mark_l2376;
                }
                None
            });
            if p.failed {
                break 'l2354;
            }
            let Some(l2379) = block_rule(p) else { break 'l2354 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_class_def_raw_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_class_def_raw_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x80000000000000000000 != 0 {
        'l2380: {
            let Some(l2381) = p.expect(kind::KW_class) else { break 'l2380 };
            let Some(l2382) = p.name() else { break 'l2380 };
            let l2383 = ('l2384: {
                let mark_l2384 = p.mark;
                let bit_l2384 = p.bit();
                if bit_l2384 & 0x200 != 0 {
                    'l2385: {
                        let Some(l2386) = type_params_rule(p) else { break 'l2385 };
                        break 'l2384 Some(l2386);
                    }
                    if p.failed {
                        break 'l2384 None;
                    }
                    p.mark = mark_l2384;
                }
                None
            });
            if p.failed {
                break 'l2380;
            }
            let l2387 = ('l2388: {
                let mark_l2388 = p.mark;
                let bit_l2388 = p.bit();
                if bit_l2388 & 0x80 != 0 {
                    'l2389: {
                        let Some(l2390) = p.expect(kind::LPAR) else { break 'l2389 };
                        let l2391 = ('l2392: {
                            let mark_l2392 = p.mark;
                            let bit_l2392 = p.bit();
                            if bit_l2392 & 0x1e05400161c0481000088201c28e != 0 {
                                'l2393: {
                                    let Some(l2394) = arguments_rule(p) else { break 'l2393 };
                                    break 'l2392 Some(l2394);
                                }
                                if p.failed {
                                    break 'l2392 None;
                                }
                                p.mark = mark_l2392;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2389;
                        }
                        let Some(l2395) = p.expect(kind::RPAR) else { break 'l2389 };
                        break 'l2388 Some(());
                    }
                    if p.failed {
                        break 'l2388 None;
                    }
                    p.mark = mark_l2388;
                }
                None
            });
            if p.failed {
                break 'l2380;
            }
            let Some(l2396) = p.expect(kind::NEWLINE) else { break 'l2380 };
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
        'l2397: {
            let Some(a) = p.expect(kind::KW_class) else { break 'l2397 };
            let Some(l2398) = p.name() else { break 'l2397 };
            let l2399 = ('l2400: {
                let mark_l2400 = p.mark;
                let bit_l2400 = p.bit();
                if bit_l2400 & 0x200 != 0 {
                    'l2401: {
                        let Some(l2402) = type_params_rule(p) else { break 'l2401 };
                        break 'l2400 Some(l2402);
                    }
                    if p.failed {
                        break 'l2400 None;
                    }
                    p.mark = mark_l2400;
                }
                None
            });
            if p.failed {
                break 'l2397;
            }
            let l2403 = ('l2404: {
                let mark_l2404 = p.mark;
                let bit_l2404 = p.bit();
                if bit_l2404 & 0x80 != 0 {
                    'l2405: {
                        let Some(l2406) = p.expect(kind::LPAR) else { break 'l2405 };
                        let l2407 = ('l2408: {
                            let mark_l2408 = p.mark;
                            let bit_l2408 = p.bit();
                            if bit_l2408 & 0x1e05400161c0481000088201c28e != 0 {
                                'l2409: {
                                    let Some(l2410) = arguments_rule(p) else { break 'l2409 };
                                    break 'l2408 Some(l2410);
                                }
                                if p.failed {
                                    break 'l2408 None;
                                }
                                p.mark = mark_l2408;
                            }
                            None
                        });
                        if p.failed {
                            break 'l2405;
                        }
                        let Some(l2411) = p.expect(kind::RPAR) else { break 'l2405 };
                        break 'l2404 Some(());
                    }
                    if p.failed {
                        break 'l2404 None;
                    }
                    p.mark = mark_l2404;
                }
                None
            });
            if p.failed {
                break 'l2397;
            }
            let Some(l2412) = p.expect(kind::COLON) else { break 'l2397 };
            let Some(l2413) = p.expect(kind::NEWLINE) else { break 'l2397 };
            if p.at(kind::INDENT) {
                break 'l2397;
            }
            if p.failed {
                break 'l2397;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_double_starred_kvpairs_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_double_starred_kvpairs_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e05400161c0481000088200c28e != 0 {
        'l2414: {
            let mut l2415 = Vec::new();
            let mut l2416 = p.mark;
            while let Some(element) = double_starred_kvpair_rule(p) {
                l2415.push(element);
                l2416 = p.mark;
                if p.expect(kind::COMMA).is_none() {
                    break;
                }
            }
            p.mark = l2416;
            if p.failed || l2415.is_empty() {
                break 'l2414;
            }
            let Some(l2417) = p.expect(kind::COMMA) else { break 'l2414 };
            let Some(l2418) = invalid_kvpair_rule(p) else { break 'l2414 };
            return Some(());
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l2419: {
            let Some(l2420) = expression_rule(p) else { break 'l2419 };
            let Some(l2421) = p.expect(kind::COLON) else { break 'l2419 };
            let Some(a) = p.expect(kind::STAR) else { break 'l2419 };
            let Some(l2422) = bitwise_or_rule(p) else { break 'l2419 };
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
        'l2423: {
            let Some(l2424) = expression_rule(p) else { break 'l2423 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2423 };
            let l2425 = p.mark;
            let matched = ('l2426: {
                let mark_l2426 = p.mark;
                let bit_l2426 = p.bit();
                if bit_l2426 & 0x4000000 != 0 {
                    'l2427: {
                        let Some(l2428) = p.expect(kind::RBRACE) else { break 'l2427 };
                        break 'l2426 Some(l2428);
                    }
                    if p.failed {
                        break 'l2426 None;
                    }
                    p.mark = mark_l2426;
                }
                if bit_l2426 & 0x1000 != 0 {
                    'l2429: {
                        let Some(l2430) = p.expect(kind::COMMA) else { break 'l2429 };
                        break 'l2426 Some(l2430);
                    }
                    if p.failed {
                        break 'l2426 None;
                    }
                    p.mark = mark_l2426;
                }
                None
            })
            .is_some();
            p.mark = l2425;
            if !matched {
                break 'l2423;
            }
            if p.failed {
                break 'l2423;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_kvpair_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_kvpair_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e05400161c0481000008200c28e != 0 {
        'l2431: {
            let Some(a) = expression_rule(p) else { break 'l2431 };
            if p.at(kind::COLON) {
                break 'l2431;
            }
            if p.failed {
                break 'l2431;
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
        'l2432: {
            let Some(l2433) = expression_rule(p) else { break 'l2432 };
            let Some(l2434) = p.expect(kind::COLON) else { break 'l2432 };
            let Some(a) = p.expect(kind::STAR) else { break 'l2432 };
            let Some(l2435) = bitwise_or_rule(p) else { break 'l2432 };
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
        'l2436: {
            let Some(l2437) = expression_rule(p) else { break 'l2436 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2436 };
            let l2438 = p.mark;
            let matched = ('l2439: {
                let mark_l2439 = p.mark;
                let bit_l2439 = p.bit();
                if bit_l2439 & 0x4000000 != 0 {
                    'l2440: {
                        let Some(l2441) = p.expect(kind::RBRACE) else { break 'l2440 };
                        break 'l2439 Some(l2441);
                    }
                    if p.failed {
                        break 'l2439 None;
                    }
                    p.mark = mark_l2439;
                }
                if bit_l2439 & 0x1000 != 0 {
                    'l2442: {
                        let Some(l2443) = p.expect(kind::COMMA) else { break 'l2442 };
                        break 'l2439 Some(l2443);
                    }
                    if p.failed {
                        break 'l2439 None;
                    }
                    p.mark = mark_l2439;
                }
                None
            })
            .is_some();
            p.mark = l2438;
            if !matched {
                break 'l2436;
            }
            if p.failed {
                break 'l2436;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_starred_expression_unpacking_raw(p, mark, bit);
    p.leave(1);
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
        'l2444: {
            let Some(a) = p.expect(kind::STAR) else { break 'l2444 };
            let Some(l2445) = expression_rule(p) else { break 'l2444 };
            let Some(l2446) = p.expect(kind::EQUAL) else { break 'l2444 };
            let Some(b) = expression_rule(p) else { break 'l2444 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_starred_expression_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_starred_expression_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x10000 != 0 {
        'l2447: {
            let Some(l2448) = p.expect(kind::STAR) else { break 'l2447 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_fstring_replacement_field_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_fstring_replacement_field_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000 != 0 {
        'l2449: {
            let Some(l2450) = p.expect(kind::LBRACE) else { break 'l2449 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l2449 };
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
        'l2451: {
            let Some(l2452) = p.expect(kind::LBRACE) else { break 'l2451 };
            let Some(a) = p.expect(kind::EXCLAMATION) else { break 'l2451 };
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
        'l2453: {
            let Some(l2454) = p.expect(kind::LBRACE) else { break 'l2453 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2453 };
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
        'l2455: {
            let Some(l2456) = p.expect(kind::LBRACE) else { break 'l2455 };
            let Some(a) = p.expect(kind::RBRACE) else { break 'l2455 };
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
        'l2457: {
            let Some(l2458) = p.expect(kind::LBRACE) else { break 'l2457 };
            let l2459 = p.mark;
            let matched = annotated_rhs_rule(p).is_some();
            p.mark = l2459;
            if matched {
                break 'l2457;
            }
            if p.failed {
                break 'l2457;
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
        'l2460: {
            let Some(l2461) = p.expect(kind::LBRACE) else { break 'l2460 };
            let Some(l2462) = annotated_rhs_rule(p) else { break 'l2460 };
            let l2463 = p.mark;
            let matched = ('l2464: {
                let mark_l2464 = p.mark;
                let bit_l2464 = p.bit();
                if bit_l2464 & 0x400000 != 0 {
                    'l2465: {
                        let Some(l2466) = p.expect(kind::EQUAL) else { break 'l2465 };
                        break 'l2464 Some(l2466);
                    }
                    if p.failed {
                        break 'l2464 None;
                    }
                    p.mark = mark_l2464;
                }
                if bit_l2464 & 0x40000000000000 != 0 {
                    'l2467: {
                        let Some(l2468) = p.expect(kind::EXCLAMATION) else { break 'l2467 };
                        break 'l2464 Some(l2468);
                    }
                    if p.failed {
                        break 'l2464 None;
                    }
                    p.mark = mark_l2464;
                }
                if bit_l2464 & 0x800 != 0 {
                    'l2469: {
                        let Some(l2470) = p.expect(kind::COLON) else { break 'l2469 };
                        break 'l2464 Some(l2470);
                    }
                    if p.failed {
                        break 'l2464 None;
                    }
                    p.mark = mark_l2464;
                }
                if bit_l2464 & 0x4000000 != 0 {
                    'l2471: {
                        let Some(l2472) = p.expect(kind::RBRACE) else { break 'l2471 };
                        break 'l2464 Some(l2472);
                    }
                    if p.failed {
                        break 'l2464 None;
                    }
                    p.mark = mark_l2464;
                }
                None
            })
            .is_some();
            p.mark = l2463;
            if matched {
                break 'l2460;
            }
            if p.failed {
                break 'l2460;
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
        'l2473: {
            let Some(l2474) = p.expect(kind::LBRACE) else { break 'l2473 };
            let Some(l2475) = annotated_rhs_rule(p) else { break 'l2473 };
            let Some(l2476) = p.expect(kind::EQUAL) else { break 'l2473 };
            let l2477 = p.mark;
            let matched = ('l2478: {
                let mark_l2478 = p.mark;
                let bit_l2478 = p.bit();
                if bit_l2478 & 0x40000000000000 != 0 {
                    'l2479: {
                        let Some(l2480) = p.expect(kind::EXCLAMATION) else { break 'l2479 };
                        break 'l2478 Some(l2480);
                    }
                    if p.failed {
                        break 'l2478 None;
                    }
                    p.mark = mark_l2478;
                }
                if bit_l2478 & 0x800 != 0 {
                    'l2481: {
                        let Some(l2482) = p.expect(kind::COLON) else { break 'l2481 };
                        break 'l2478 Some(l2482);
                    }
                    if p.failed {
                        break 'l2478 None;
                    }
                    p.mark = mark_l2478;
                }
                if bit_l2478 & 0x4000000 != 0 {
                    'l2483: {
                        let Some(l2484) = p.expect(kind::RBRACE) else { break 'l2483 };
                        break 'l2478 Some(l2484);
                    }
                    if p.failed {
                        break 'l2478 None;
                    }
                    p.mark = mark_l2478;
                }
                None
            })
            .is_some();
            p.mark = l2477;
            if matched {
                break 'l2473;
            }
            if p.failed {
                break 'l2473;
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
        'l2485: {
            let Some(l2486) = p.expect(kind::LBRACE) else { break 'l2485 };
            let Some(l2487) = annotated_rhs_rule(p) else { break 'l2485 };
            let l2488 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2485;
            }
            let Some(l2489) = invalid_fstring_conversion_character_rule(p) else { break 'l2485 };
            return ({ None });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2490: {
            let Some(l2491) = p.expect(kind::LBRACE) else { break 'l2490 };
            let Some(l2492) = annotated_rhs_rule(p) else { break 'l2490 };
            let l2493 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2490;
            }
            let l2494 = ('l2495: {
                let mark_l2495 = p.mark;
                let bit_l2495 = p.bit();
                if bit_l2495 & 0x40000000000000 != 0 {
                    'l2496: {
                        let Some(l2497) = p.expect(kind::EXCLAMATION) else { break 'l2496 };
                        let Some(l2498) = p.name() else { break 'l2496 };
                        break 'l2495 Some(());
                    }
                    if p.failed {
                        break 'l2495 None;
                    }
                    p.mark = mark_l2495;
                }
                None
            });
            if p.failed {
                break 'l2490;
            }
            let l2499 = p.mark;
            let matched = ('l2500: {
                let mark_l2500 = p.mark;
                let bit_l2500 = p.bit();
                if bit_l2500 & 0x800 != 0 {
                    'l2501: {
                        let Some(l2502) = p.expect(kind::COLON) else { break 'l2501 };
                        break 'l2500 Some(l2502);
                    }
                    if p.failed {
                        break 'l2500 None;
                    }
                    p.mark = mark_l2500;
                }
                if bit_l2500 & 0x4000000 != 0 {
                    'l2503: {
                        let Some(l2504) = p.expect(kind::RBRACE) else { break 'l2503 };
                        break 'l2500 Some(l2504);
                    }
                    if p.failed {
                        break 'l2500 None;
                    }
                    p.mark = mark_l2500;
                }
                None
            })
            .is_some();
            p.mark = l2499;
            if matched {
                break 'l2490;
            }
            if p.failed {
                break 'l2490;
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
        'l2505: {
            let Some(l2506) = p.expect(kind::LBRACE) else { break 'l2505 };
            let Some(l2507) = annotated_rhs_rule(p) else { break 'l2505 };
            let l2508 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2505;
            }
            let l2509 = ('l2510: {
                let mark_l2510 = p.mark;
                let bit_l2510 = p.bit();
                if bit_l2510 & 0x40000000000000 != 0 {
                    'l2511: {
                        let Some(l2512) = p.expect(kind::EXCLAMATION) else { break 'l2511 };
                        let Some(l2513) = p.name() else { break 'l2511 };
                        break 'l2510 Some(());
                    }
                    if p.failed {
                        break 'l2510 None;
                    }
                    p.mark = mark_l2510;
                }
                None
            });
            if p.failed {
                break 'l2505;
            }
            let Some(l2514) = p.expect(kind::COLON) else { break 'l2505 };
            let mut l2515 = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                l2515.push(element);
            }
            if p.failed {
                break 'l2505;
            }
            if p.at(kind::RBRACE) {
                break 'l2505;
            }
            if p.failed {
                break 'l2505;
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
        'l2516: {
            let Some(l2517) = p.expect(kind::LBRACE) else { break 'l2516 };
            let Some(l2518) = annotated_rhs_rule(p) else { break 'l2516 };
            let l2519 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2516;
            }
            let l2520 = ('l2521: {
                let mark_l2521 = p.mark;
                let bit_l2521 = p.bit();
                if bit_l2521 & 0x40000000000000 != 0 {
                    'l2522: {
                        let Some(l2523) = p.expect(kind::EXCLAMATION) else { break 'l2522 };
                        let Some(l2524) = p.name() else { break 'l2522 };
                        break 'l2521 Some(());
                    }
                    if p.failed {
                        break 'l2521 None;
                    }
                    p.mark = mark_l2521;
                }
                None
            });
            if p.failed {
                break 'l2516;
            }
            if p.at(kind::RBRACE) {
                break 'l2516;
            }
            if p.failed {
                break 'l2516;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_fstring_conversion_character_raw(p, mark, bit);
    p.leave(1);
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
        'l2525: {
            let Some(l2526) = p.expect(kind::EXCLAMATION) else { break 'l2525 };
            let l2527 = p.mark;
            let matched = ('l2528: {
                let mark_l2528 = p.mark;
                let bit_l2528 = p.bit();
                if bit_l2528 & 0x800 != 0 {
                    'l2529: {
                        let Some(l2530) = p.expect(kind::COLON) else { break 'l2529 };
                        break 'l2528 Some(l2530);
                    }
                    if p.failed {
                        break 'l2528 None;
                    }
                    p.mark = mark_l2528;
                }
                if bit_l2528 & 0x4000000 != 0 {
                    'l2531: {
                        let Some(l2532) = p.expect(kind::RBRACE) else { break 'l2531 };
                        break 'l2528 Some(l2532);
                    }
                    if p.failed {
                        break 'l2528 None;
                    }
                    p.mark = mark_l2528;
                }
                None
            })
            .is_some();
            p.mark = l2527;
            if !matched {
                break 'l2525;
            }
            if p.failed {
                break 'l2525;
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
        'l2533: {
            let Some(l2534) = p.expect(kind::EXCLAMATION) else { break 'l2533 };
            if (p.bit() & kind::NAMES != 0) {
                break 'l2533;
            }
            if p.failed {
                break 'l2533;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_tstring_replacement_field_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_tstring_replacement_field_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x2000000 != 0 {
        'l2535: {
            let Some(l2536) = p.expect(kind::LBRACE) else { break 'l2535 };
            let Some(a) = p.expect(kind::EQUAL) else { break 'l2535 };
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
        'l2537: {
            let Some(l2538) = p.expect(kind::LBRACE) else { break 'l2537 };
            let Some(a) = p.expect(kind::EXCLAMATION) else { break 'l2537 };
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
        'l2539: {
            let Some(l2540) = p.expect(kind::LBRACE) else { break 'l2539 };
            let Some(a) = p.expect(kind::COLON) else { break 'l2539 };
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
        'l2541: {
            let Some(l2542) = p.expect(kind::LBRACE) else { break 'l2541 };
            let Some(a) = p.expect(kind::RBRACE) else { break 'l2541 };
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
        'l2543: {
            let Some(l2544) = p.expect(kind::LBRACE) else { break 'l2543 };
            let l2545 = p.mark;
            let matched = annotated_rhs_rule(p).is_some();
            p.mark = l2545;
            if matched {
                break 'l2543;
            }
            if p.failed {
                break 'l2543;
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
        'l2546: {
            let Some(l2547) = p.expect(kind::LBRACE) else { break 'l2546 };
            let Some(l2548) = annotated_rhs_rule(p) else { break 'l2546 };
            let l2549 = p.mark;
            let matched = ('l2550: {
                let mark_l2550 = p.mark;
                let bit_l2550 = p.bit();
                if bit_l2550 & 0x400000 != 0 {
                    'l2551: {
                        let Some(l2552) = p.expect(kind::EQUAL) else { break 'l2551 };
                        break 'l2550 Some(l2552);
                    }
                    if p.failed {
                        break 'l2550 None;
                    }
                    p.mark = mark_l2550;
                }
                if bit_l2550 & 0x40000000000000 != 0 {
                    'l2553: {
                        let Some(l2554) = p.expect(kind::EXCLAMATION) else { break 'l2553 };
                        break 'l2550 Some(l2554);
                    }
                    if p.failed {
                        break 'l2550 None;
                    }
                    p.mark = mark_l2550;
                }
                if bit_l2550 & 0x800 != 0 {
                    'l2555: {
                        let Some(l2556) = p.expect(kind::COLON) else { break 'l2555 };
                        break 'l2550 Some(l2556);
                    }
                    if p.failed {
                        break 'l2550 None;
                    }
                    p.mark = mark_l2550;
                }
                if bit_l2550 & 0x4000000 != 0 {
                    'l2557: {
                        let Some(l2558) = p.expect(kind::RBRACE) else { break 'l2557 };
                        break 'l2550 Some(l2558);
                    }
                    if p.failed {
                        break 'l2550 None;
                    }
                    p.mark = mark_l2550;
                }
                None
            })
            .is_some();
            p.mark = l2549;
            if matched {
                break 'l2546;
            }
            if p.failed {
                break 'l2546;
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
        'l2559: {
            let Some(l2560) = p.expect(kind::LBRACE) else { break 'l2559 };
            let Some(l2561) = annotated_rhs_rule(p) else { break 'l2559 };
            let Some(l2562) = p.expect(kind::EQUAL) else { break 'l2559 };
            let l2563 = p.mark;
            let matched = ('l2564: {
                let mark_l2564 = p.mark;
                let bit_l2564 = p.bit();
                if bit_l2564 & 0x40000000000000 != 0 {
                    'l2565: {
                        let Some(l2566) = p.expect(kind::EXCLAMATION) else { break 'l2565 };
                        break 'l2564 Some(l2566);
                    }
                    if p.failed {
                        break 'l2564 None;
                    }
                    p.mark = mark_l2564;
                }
                if bit_l2564 & 0x800 != 0 {
                    'l2567: {
                        let Some(l2568) = p.expect(kind::COLON) else { break 'l2567 };
                        break 'l2564 Some(l2568);
                    }
                    if p.failed {
                        break 'l2564 None;
                    }
                    p.mark = mark_l2564;
                }
                if bit_l2564 & 0x4000000 != 0 {
                    'l2569: {
                        let Some(l2570) = p.expect(kind::RBRACE) else { break 'l2569 };
                        break 'l2564 Some(l2570);
                    }
                    if p.failed {
                        break 'l2564 None;
                    }
                    p.mark = mark_l2564;
                }
                None
            })
            .is_some();
            p.mark = l2563;
            if matched {
                break 'l2559;
            }
            if p.failed {
                break 'l2559;
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
        'l2571: {
            let Some(l2572) = p.expect(kind::LBRACE) else { break 'l2571 };
            let Some(l2573) = annotated_rhs_rule(p) else { break 'l2571 };
            let l2574 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2571;
            }
            let Some(l2575) = invalid_tstring_conversion_character_rule(p) else { break 'l2571 };
            return ({ None });
        }
        if p.failed {
            return None;
        }
        p.mark = mark;
    }
    if bit & 0x2000000 != 0 {
        'l2576: {
            let Some(l2577) = p.expect(kind::LBRACE) else { break 'l2576 };
            let Some(l2578) = annotated_rhs_rule(p) else { break 'l2576 };
            let l2579 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2576;
            }
            let l2580 = ('l2581: {
                let mark_l2581 = p.mark;
                let bit_l2581 = p.bit();
                if bit_l2581 & 0x40000000000000 != 0 {
                    'l2582: {
                        let Some(l2583) = p.expect(kind::EXCLAMATION) else { break 'l2582 };
                        let Some(l2584) = p.name() else { break 'l2582 };
                        break 'l2581 Some(());
                    }
                    if p.failed {
                        break 'l2581 None;
                    }
                    p.mark = mark_l2581;
                }
                None
            });
            if p.failed {
                break 'l2576;
            }
            let l2585 = p.mark;
            let matched = ('l2586: {
                let mark_l2586 = p.mark;
                let bit_l2586 = p.bit();
                if bit_l2586 & 0x800 != 0 {
                    'l2587: {
                        let Some(l2588) = p.expect(kind::COLON) else { break 'l2587 };
                        break 'l2586 Some(l2588);
                    }
                    if p.failed {
                        break 'l2586 None;
                    }
                    p.mark = mark_l2586;
                }
                if bit_l2586 & 0x4000000 != 0 {
                    'l2589: {
                        let Some(l2590) = p.expect(kind::RBRACE) else { break 'l2589 };
                        break 'l2586 Some(l2590);
                    }
                    if p.failed {
                        break 'l2586 None;
                    }
                    p.mark = mark_l2586;
                }
                None
            })
            .is_some();
            p.mark = l2585;
            if matched {
                break 'l2576;
            }
            if p.failed {
                break 'l2576;
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
        'l2591: {
            let Some(l2592) = p.expect(kind::LBRACE) else { break 'l2591 };
            let Some(l2593) = annotated_rhs_rule(p) else { break 'l2591 };
            let l2594 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2591;
            }
            let l2595 = ('l2596: {
                let mark_l2596 = p.mark;
                let bit_l2596 = p.bit();
                if bit_l2596 & 0x40000000000000 != 0 {
                    'l2597: {
                        let Some(l2598) = p.expect(kind::EXCLAMATION) else { break 'l2597 };
                        let Some(l2599) = p.name() else { break 'l2597 };
                        break 'l2596 Some(());
                    }
                    if p.failed {
                        break 'l2596 None;
                    }
                    p.mark = mark_l2596;
                }
                None
            });
            if p.failed {
                break 'l2591;
            }
            let Some(l2600) = p.expect(kind::COLON) else { break 'l2591 };
            let mut l2601 = Vec::new();
            while let Some(element) = fstring_format_spec_rule(p) {
                l2601.push(element);
            }
            if p.failed {
                break 'l2591;
            }
            if p.at(kind::RBRACE) {
                break 'l2591;
            }
            if p.failed {
                break 'l2591;
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
        'l2602: {
            let Some(l2603) = p.expect(kind::LBRACE) else { break 'l2602 };
            let Some(l2604) = annotated_rhs_rule(p) else { break 'l2602 };
            let l2605 = p.expect(kind::EQUAL);
            if p.failed {
                break 'l2602;
            }
            let l2606 = ('l2607: {
                let mark_l2607 = p.mark;
                let bit_l2607 = p.bit();
                if bit_l2607 & 0x40000000000000 != 0 {
                    'l2608: {
                        let Some(l2609) = p.expect(kind::EXCLAMATION) else { break 'l2608 };
                        let Some(l2610) = p.name() else { break 'l2608 };
                        break 'l2607 Some(());
                    }
                    if p.failed {
                        break 'l2607 None;
                    }
                    p.mark = mark_l2607;
                }
                None
            });
            if p.failed {
                break 'l2602;
            }
            if p.at(kind::RBRACE) {
                break 'l2602;
            }
            if p.failed {
                break 'l2602;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_tstring_conversion_character_raw(p, mark, bit);
    p.leave(1);
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
        'l2611: {
            let Some(l2612) = p.expect(kind::EXCLAMATION) else { break 'l2611 };
            let l2613 = p.mark;
            let matched = ('l2614: {
                let mark_l2614 = p.mark;
                let bit_l2614 = p.bit();
                if bit_l2614 & 0x800 != 0 {
                    'l2615: {
                        let Some(l2616) = p.expect(kind::COLON) else { break 'l2615 };
                        break 'l2614 Some(l2616);
                    }
                    if p.failed {
                        break 'l2614 None;
                    }
                    p.mark = mark_l2614;
                }
                if bit_l2614 & 0x4000000 != 0 {
                    'l2617: {
                        let Some(l2618) = p.expect(kind::RBRACE) else { break 'l2617 };
                        break 'l2614 Some(l2618);
                    }
                    if p.failed {
                        break 'l2614 None;
                    }
                    p.mark = mark_l2614;
                }
                None
            })
            .is_some();
            p.mark = l2613;
            if !matched {
                break 'l2611;
            }
            if p.failed {
                break 'l2611;
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
        'l2619: {
            let Some(l2620) = p.expect(kind::EXCLAMATION) else { break 'l2619 };
            if (p.bit() & kind::NAMES != 0) {
                break 'l2619;
            }
            if p.failed {
                break 'l2619;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_string_tstring_concat_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_string_tstring_concat_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x800000000000008 != 0 {
        'l2621: {
            let mut a = Vec::new();
            while let Some(element) = ('l2622: {
                let mark_l2622 = p.mark;
                let bit_l2622 = p.bit();
                if bit_l2622 & 0x800000000000000 != 0 {
                    'l2623: {
                        let Some(l2624) = fstring_rule(p) else { break 'l2623 };
                        break 'l2622 Some(l2624);
                    }
                    if p.failed {
                        break 'l2622 None;
                    }
                    p.mark = mark_l2622;
                }
                if bit_l2622 & 0x8 != 0 {
                    'l2625: {
                        let Some(l2626) = string_rule(p) else { break 'l2625 };
                        break 'l2622 Some(l2626);
                    }
                    if p.failed {
                        break 'l2622 None;
                    }
                    p.mark = mark_l2622;
                }
                None
            }) {
                a.push(element);
            }
            if p.failed {
                break 'l2621;
            }
            if a.is_empty() {
                break 'l2621;
            }
            let Some(b) = tstring_rule(p) else { break 'l2621 };
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
        'l2627: {
            let mut a = Vec::new();
            while let Some(element) = tstring_rule(p) {
                a.push(element);
            }
            if p.failed {
                break 'l2627;
            }
            if a.is_empty() {
                break 'l2627;
            }
            let Some(b) = ('l2628: {
                let mark_l2628 = p.mark;
                let bit_l2628 = p.bit();
                if bit_l2628 & 0x800000000000000 != 0 {
                    'l2629: {
                        let Some(l2630) = fstring_rule(p) else { break 'l2629 };
                        break 'l2628 Some(l2630);
                    }
                    if p.failed {
                        break 'l2628 None;
                    }
                    p.mark = mark_l2628;
                }
                if bit_l2628 & 0x8 != 0 {
                    'l2631: {
                        let Some(l2632) = string_rule(p) else { break 'l2631 };
                        break 'l2628 Some(l2632);
                    }
                    if p.failed {
                        break 'l2628 None;
                    }
                    p.mark = mark_l2628;
                }
                None
            }) else {
                break 'l2627;
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_arithmetic_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_arithmetic_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x1e00000021c0481000008200c28e != 0 {
        'l2633: {
            let Some(l2634) = sum_rule(p) else { break 'l2633 };
            let Some(l2635) = ('l2636: {
                let mark_l2636 = p.mark;
                let bit_l2636 = p.bit();
                if bit_l2636 & 0x4000 != 0 {
                    'l2637: {
                        let Some(l2638) = p.expect(kind::PLUS) else { break 'l2637 };
                        break 'l2636 Some(l2638);
                    }
                    if p.failed {
                        break 'l2636 None;
                    }
                    p.mark = mark_l2636;
                }
                if bit_l2636 & 0x8000 != 0 {
                    'l2639: {
                        let Some(l2640) = p.expect(kind::MINUS) else { break 'l2639 };
                        break 'l2636 Some(l2640);
                    }
                    if p.failed {
                        break 'l2636 None;
                    }
                    p.mark = mark_l2636;
                }
                if bit_l2636 & 0x10000 != 0 {
                    'l2641: {
                        let Some(l2642) = p.expect(kind::STAR) else { break 'l2641 };
                        break 'l2636 Some(l2642);
                    }
                    if p.failed {
                        break 'l2636 None;
                    }
                    p.mark = mark_l2636;
                }
                if bit_l2636 & 0x20000 != 0 {
                    'l2643: {
                        let Some(l2644) = p.expect(kind::SLASH) else { break 'l2643 };
                        break 'l2636 Some(l2644);
                    }
                    if p.failed {
                        break 'l2636 None;
                    }
                    p.mark = mark_l2636;
                }
                if bit_l2636 & 0x1000000 != 0 {
                    'l2645: {
                        let Some(l2646) = p.expect(kind::PERCENT) else { break 'l2645 };
                        break 'l2636 Some(l2646);
                    }
                    if p.failed {
                        break 'l2636 None;
                    }
                    p.mark = mark_l2636;
                }
                if bit_l2636 & 0x800000000000 != 0 {
                    'l2647: {
                        let Some(l2648) = p.expect(kind::DOUBLESLASH) else { break 'l2647 };
                        break 'l2636 Some(l2648);
                    }
                    if p.failed {
                        break 'l2636 None;
                    }
                    p.mark = mark_l2636;
                }
                if bit_l2636 & 0x2000000000000 != 0 {
                    'l2649: {
                        let Some(l2650) = p.expect(kind::AT) else { break 'l2649 };
                        break 'l2636 Some(l2650);
                    }
                    if p.failed {
                        break 'l2636 None;
                    }
                    p.mark = mark_l2636;
                }
                None
            }) else {
                break 'l2633;
            };
            let Some(a) = p.expect(kind::KW_not) else { break 'l2633 };
            let Some(b) = inversion_rule(p) else { break 'l2633 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_factor_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_factor_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x8000c000 != 0 {
        'l2651: {
            let Some(l2652) = ('l2653: {
                let mark_l2653 = p.mark;
                let bit_l2653 = p.bit();
                if bit_l2653 & 0x4000 != 0 {
                    'l2654: {
                        let Some(l2655) = p.expect(kind::PLUS) else { break 'l2654 };
                        break 'l2653 Some(l2655);
                    }
                    if p.failed {
                        break 'l2653 None;
                    }
                    p.mark = mark_l2653;
                }
                if bit_l2653 & 0x8000 != 0 {
                    'l2656: {
                        let Some(l2657) = p.expect(kind::MINUS) else { break 'l2656 };
                        break 'l2653 Some(l2657);
                    }
                    if p.failed {
                        break 'l2653 None;
                    }
                    p.mark = mark_l2653;
                }
                if bit_l2653 & 0x80000000 != 0 {
                    'l2658: {
                        let Some(l2659) = p.expect(kind::TILDE) else { break 'l2658 };
                        break 'l2653 Some(l2659);
                    }
                    if p.failed {
                        break 'l2653 None;
                    }
                    p.mark = mark_l2653;
                }
                None
            }) else {
                break 'l2651;
            };
            let Some(a) = p.expect(kind::KW_not) else { break 'l2651 };
            let Some(b) = factor_rule(p) else { break 'l2651 };
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
    if !p.enter(1) {
        return None;
    }
    let mark = p.mark;
    let found = invalid_type_params_raw(p, mark, bit);
    p.leave(1);
    if found.is_none() {
        p.mark = mark;
    }
    found
}

fn invalid_type_params_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<()> {
    if bit & 0x200 != 0 {
        'l2660: {
            let Some(l2661) = p.expect(kind::LSQB) else { break 'l2660 };
            let Some(t) = p.expect(kind::RSQB) else { break 'l2660 };
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
