//! The format mini-language: `format(value, spec)` for ints, floats, complex and str.
//! Matches CPython's `Python/formatter_unicode.c`; parsing is here, presentations are in the sibling files.

mod layout;
mod number;

pub use layout::Formatted;
pub use number::{IntDigits, format_complex, format_float, format_int, format_str};

/// Why a value has no text in the presentation asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// A ValueError with this message.
    Value(String),
    /// The result would not fit the memory.
    Memory,
}

impl From<String> for FormatError {
    fn from(message: String) -> FormatError {
        FormatError::Value(message)
    }
}

impl From<&str> for FormatError {
    fn from(message: &str) -> FormatError {
        FormatError::Value(message.into())
    }
}

/// What a type says about itself before a specification is read.
#[derive(Clone, Copy)]
pub struct Defaults<'a> {
    pub kind: char,
    pub align: char,
    /// The name of the value's type, for messages.
    pub type_name: &'a str,
    /// The value of a decimal digit of any script.
    pub decimal: fn(u32) -> Option<u8>,
}

/// The separator of thousands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Separator {
    Comma,
    Underscore,
}

impl Separator {
    fn symbol(self) -> char {
        match self {
            Separator::Comma => ',',
            Separator::Underscore => '_',
        }
    }
}

/// How numbers look in the current locale.
#[derive(Clone, Debug)]
pub struct Locale {
    pub decimal_point: String,
    pub thousands_separator: String,
    /// Group sizes from the right, as C's `lconv` writes them.
    pub grouping: Vec<u8>,
}

/// A parsed specification.
#[derive(Clone, Debug, PartialEq)]
pub struct Spec {
    pub fill: u32,
    /// `<`, `>`, `=` or `^`.
    pub align: char,
    /// `+`, `-`, space.
    pub sign: Option<char>,
    pub no_negative_zero: bool,
    pub alternate: bool,
    pub width: usize,
    /// Between groups of the whole part.
    pub grouping: Option<Separator>,
    pub precision: Option<usize>,
    /// Between groups of the fraction.
    pub fraction_grouping: Option<Separator>,
    /// The presentation type, the type's default if none is given.
    pub kind: u32,
}

impl Spec {
    /// The presentation type as an ASCII character; NUL if it is something else.
    pub fn kind_char(&self) -> char {
        char::from_u32(self.kind).filter(char::is_ascii).unwrap_or('\u{7f}')
    }
}

/// A code point, or a byte of ASCII text.
pub trait Unit: Copy + Into<u32> {}

impl Unit for u8 {}
impl Unit for u32 {}

struct Reader<'a, C> {
    chars: &'a [C],
    at: usize,
}

impl<C: Unit> Reader<'_, C> {
    #[inline]
    fn peek(&self) -> u32 {
        self.chars.get(self.at).map_or(u32::MAX, |&c| c.into())
    }

    fn take(&mut self, c: char) -> bool {
        let found = self.peek() == c as u32;
        self.at += usize::from(found);
        found
    }

    /// Digits of any script; None if there are none.
    fn number(&mut self, decimal: fn(u32) -> Option<u8>) -> Result<Option<usize>, String> {
        let mut value: Option<usize> = None;
        let digit = |c: u32| match c {
            0x30..=0x39 => Some((c - 0x30) as u8),
            0..0x80 => None,
            _ => decimal(c),
        };
        while let Some(digit) = self.chars.get(self.at).and_then(|&c| digit(c.into())) {
            let next = value.unwrap_or(0).checked_mul(10).and_then(|v| v.checked_add(digit.into()));
            match next {
                Some(next) if next <= isize::MAX as usize => value = Some(next),
                _ => return Err("Too many decimal digits in format string".into()),
            }
            self.at += 1;
        }
        Ok(value)
    }

    fn separator(&mut self) -> Result<Option<Separator>, String> {
        let both = || Err("Cannot specify both ',' and '_'.".to_string());
        let mut found = self.take(',').then_some(Separator::Comma);
        if self.take('_') {
            if found.is_some() {
                return both();
            }
            found = Some(Separator::Underscore);
        }
        if self.peek() == ',' as u32 && found == Some(Separator::Underscore) {
            return both();
        }
        Ok(found)
    }
}

fn align_of<C: Unit>(c: Option<&C>) -> Option<char> {
    c.and_then(|&c| char::from_u32(c.into())).filter(|c| matches!(c, '<' | '>' | '=' | '^'))
}

/// Parses a specification.
pub fn parse<C: Unit>(chars: &[C], defaults: Defaults<'_>) -> Result<Spec, FormatError> {
    let mut spec = Spec {
        fill: ' ' as u32,
        align: defaults.align,
        sign: None,
        no_negative_zero: false,
        alternate: false,
        width: 0,
        grouping: None,
        precision: None,
        fraction_grouping: None,
        kind: defaults.kind as u32,
    };
    let mut reader = Reader { chars, at: 0 };
    let (mut fill_given, mut align_given) = (false, false);
    if let Some(align) = align_of(chars.get(1)) {
        (spec.fill, spec.align) = (chars[0].into(), align);
        (fill_given, align_given) = (true, true);
        reader.at = 2;
    } else if let Some(align) = align_of(chars.first()) {
        spec.align = align;
        align_given = true;
        reader.at = 1;
    }
    spec.sign = ['+', '-', ' '].into_iter().find(|&sign| reader.take(sign));
    spec.no_negative_zero = reader.take('z');
    spec.alternate = reader.take('#');
    if !fill_given && reader.take('0') {
        spec.fill = '0' as u32;
        if !align_given && defaults.align == '>' {
            spec.align = '=';
        }
    }
    spec.width = reader.number(defaults.decimal)?.unwrap_or(0);
    spec.grouping = reader.separator()?;
    if reader.take('.') {
        spec.precision = reader.number(defaults.decimal)?;
        spec.fraction_grouping = reader.separator()?;
        if spec.precision.is_none() && spec.fraction_grouping.is_none() {
            return Err("Format specifier missing precision".into());
        }
    }
    match chars.len() - reader.at {
        0 => {}
        1 => spec.kind = chars[reader.at].into(),
        _ => return Err(invalid(chars, defaults.type_name).into()),
    }
    if let Some(separator) = spec.grouping {
        let fine = match spec.kind_char() {
            'd' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F' | '\0' => true,
            'b' | 'o' | 'x' | 'X' => separator == Separator::Underscore,
            _ => false,
        };
        if !fine {
            return Err(separator_refused(separator, spec.kind).into());
        }
    }
    match spec.fraction_grouping {
        Some(separator) if spec.kind == 'n' as u32 => {
            Err(separator_refused(separator, spec.kind).into())
        }
        _ => Ok(spec),
    }
}

fn invalid<C: Unit>(chars: &[C], type_name: &str) -> String {
    let shown = |&c: &C| char::from_u32(c.into()).unwrap_or(char::REPLACEMENT_CHARACTER);
    let text: String = chars.iter().map(shown).collect();
    format!("Invalid format specifier '{text}' for object of type '{type_name}'")
}

/// The printable form of a presentation type in messages.
fn kind_text(kind: u32) -> String {
    match char::from_u32(kind) {
        Some(c @ '!'..='\x7f') => c.to_string(),
        _ => format!("\\x{kind:x}"),
    }
}

fn separator_refused(separator: Separator, kind: u32) -> String {
    format!("Cannot specify '{}' with '{}'.", separator.symbol(), kind_text(kind))
}

/// `Unknown format code 'q' for object of type 'int'`.
pub fn unknown_code(kind: u32, type_name: &str) -> String {
    format!("Unknown format code '{}' for object of type '{type_name}'", kind_text(kind))
}
