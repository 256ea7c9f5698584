//! Small trees and errors that guard the boundary; the wide comparison with the reference is `cargo xtask diff`.

use super::parse;
use crate::ast::Mod;
use crate::ast_dump::dump;
use crate::parser::{Flags, Mode, ProblemKind};
use crate::unparse::unparse;

fn tree(source: &str) -> String {
    match parse(source, Mode::Exec, Flags::default()).tree {
        Ok(tree) => dump(&tree, false, None),
        Err(problem) => format!("{}: {}", problem.kind.exception_name(), problem.message),
    }
}

fn error(source: &str) -> (String, i64, i64, i64, i64) {
    let problem =
        parse(source, Mode::Exec, Flags::default()).tree.expect_err("source with an error");
    (problem.message, problem.lineno, problem.offset, problem.end_lineno, problem.end_offset)
}

#[test]
fn operators_bind_as_python_says() {
    assert_eq!(
        tree("-a ** b + c"),
        "Module(body=[Expr(value=BinOp(left=UnaryOp(op=USub(), operand=BinOp(left=Name(id='a', ctx=Load()), \
         op=Pow(), right=Name(id='b', ctx=Load()))), op=Add(), right=Name(id='c', ctx=Load())))])"
    );
}

#[test]
fn fields_of_f_strings_keep_debug_text() {
    assert_eq!(
        tree("f'{x = !r}'"),
        "Module(body=[Expr(value=JoinedStr(values=[Constant(value='x = '), \
         FormattedValue(value=Name(id='x', ctx=Load()), conversion=114)]))])"
    );
}

#[test]
fn errors_have_their_place() {
    let message = |text: &str| text.to_string();
    assert_eq!(
        error("f(a b)"),
        (message("invalid syntax. Perhaps you forgot a comma?"), 1, 3, 1, 6)
    );
    assert_eq!(error("x = (1,\n"), (message("'(' was never closed"), 1, 5, 1, 0));
    assert_eq!(error("1 +"), (message("invalid syntax"), 1, 4, 1, 5));
    assert_eq!(
        error("if x:\npass"),
        (message("expected an indented block after 'if' statement on line 1"), 2, 1, 2, 5)
    );
}

/// What stands before a mistake has been forgotten by then: the source is read once more.
#[test]
fn errors_behind_finished_statements_have_their_place() {
    let source = "class A:\n    @d\n    def f(self, x):\n        y = '\\d'\n        if x:\n            z = 1\n        return y\n\n    \
                  async def g(self):\n        def h():\n            a = 1\n            b = = 2\n";
    assert_eq!(error(source), ("invalid syntax".into(), 12, 17, 12, 18));
    assert_eq!(parse(source, Mode::Exec, Flags::default()).warnings.len(), 1);
    let whole = source.replace("= =", "=");
    assert_eq!(parse(&whole, Mode::Exec, Flags::default()).warnings.len(), 1);
    let text = tree(&whole);
    assert!(text.contains("FunctionDef(name='h'") && !text.contains("SyntaxError"), "{text}");
    let missing = source.replace("            b = = 2\n", "    pass\n  pass\n");
    let found = parse(&missing, Mode::Exec, Flags::default()).tree.expect_err("a bad dedent");
    assert_eq!((found.kind, found.lineno), (ProblemKind::Indentation, 13));
}

#[test]
fn definitions_end_where_their_last_statement_does() {
    let source = "class A:\n    def f():\n        a\n        b.c\n\n\n# no more\nd\n";
    let tree = parse(source, Mode::Exec, Flags::default()).tree.expect("a tree");
    let Mod::Module { body, .. } = tree else { panic!("no module") };
    let range = body[0].range;
    assert_eq!(
        (range.lineno, range.col_offset, range.end_lineno, range.end_col_offset),
        (1, 0, 4, 11)
    );
}

#[test]
fn deep_nesting_is_an_error_not_a_crash() {
    let problem =
        parse(&"not ".repeat(100_000), Mode::Eval, Flags::default()).tree.expect_err("too deep");
    assert_eq!(problem.kind, ProblemKind::Memory);
}

#[test]
fn long_chains_are_dropped_without_recursion() {
    assert!(parse(&("a.".repeat(200_000) + "a"), Mode::Eval, Flags::default()).tree.is_ok());
}

#[test]
fn escapes_that_mean_nothing_warn_once() {
    let parsed = parse("'\\d'\n'\\d \\e'", Mode::Exec, Flags::default());
    let lines: Vec<u32> = parsed.warnings.iter().map(|warning| warning.lineno).collect();
    assert_eq!(lines, [1, 2]);
}

#[test]
fn annotations_unparse() {
    let text = |source| match parse(source, Mode::Eval, Flags::default()).tree {
        Ok(Mod::Expression { body }) => unparse(&body).to_utf8_lossy().into_owned(),
        _ => String::new(),
    };
    assert_eq!(text("dict[str,(a if b else-c)]"), "dict[str, a if b else -c]");
    assert_eq!(text("lambda *,a=1:f'{a!r:>{w}}'"), "lambda*, a=1: f'{a!r:>{w}}'");
}

/// How many times `not` CPython parses there.
#[test]
fn nesting_ends_where_cpython_ends_it() {
    let deep = || {
        let cases = [
            ("", "", 5969),
            ("x = ", "", 5967),
            ("a if ", " else b", 5969),
            ("while ", ": pass", 5970),
        ];
        for (before, after, most) in cases {
            let source = |count| format!("{before}{}a{after}", "not ".repeat(count));
            assert!(parse(&source(most), Mode::Exec, Flags::default()).tree.is_ok(), "{before}");
            let problem = parse(&source(most + 1), Mode::Exec, Flags::default()).tree.err();
            assert_eq!(problem.map(|p| p.kind), Some(ProblemKind::Memory), "{before}");
        }
    };
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(deep);
    thread.expect("a thread").join().expect("all as expected");
}
