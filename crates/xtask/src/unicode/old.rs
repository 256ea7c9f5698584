//! What `unicodedata.ucd_3_2_0` answers differently, asked from a reference interpreter: Unicode 3.2.0's own files are not
//! in the package.

use super::tables::HEADER;
use std::fmt::Write;
use std::process::Command;

/// Prints one line for each run of code points whose old answers differ from today's and are alike.
const SCRIPT: &str = r#"
import unicodedata as new
old = new.ucd_3_2_0
def ask(db, c):
    return (db.category(c), db.bidirectional(c), db.east_asian_width(c), db.mirrored(c),
            db.decimal(c, None), db.numeric(c, None))
run = None
for i in range(0x110001):
    answer = None
    if i < 0x110000:
        o = ask(old, chr(i))
        unassigned = o[0] == 'Cn' and new.category(chr(i)) != 'Cn'
        if o != ask(new, chr(i)) or unassigned:
            answer = o
    if run and (run[2] != answer):
        print(run[0], run[1], *(x if x != '' else '-' for x in run[2]))
        run = None
    if answer:
        run = (run[0] if run else i, i, answer)
"#;

pub fn deltas(python: &str) -> Result<String, String> {
    let output = Command::new(python)
        .args(["-B", "-c", SCRIPT])
        .output()
        .map_err(|e| format!("{python}: {e}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let mut out = format!("//! {HEADER}\n\nuse crate::unicode::old::Old;\n\n");
    writeln!(out, "pub static DELTAS: [Old; {}] = [", text.lines().count()).unwrap();
    for line in text.lines() {
        let f: Vec<&str> = line.split(' ').collect();
        let [first, last, category, bidi, width, mirrored, decimal, numeric] = f[..] else {
            return Err(format!("unexpected line {line:?}"));
        };
        let bidi = if bidi == "-" { "" } else { bidi };
        let option = |v: &str| if v == "None" { v.to_owned() } else { format!("Some({v})") };
        writeln!(
            out,
            "    Old::new({first}, {last}, {category:?}, {bidi:?}, {width:?}, {}, {}, {}),",
            mirrored == "1",
            option(decimal),
            option(numeric)
        )
        .unwrap();
    }
    out.push_str("];\n");
    Ok(out)
}
