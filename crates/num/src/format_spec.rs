//! The format mini-language: `format(value, spec)` for ints, floats, complex and str.
//! Matches CPython's `Python/formatter_unicode.c`.

use crate::float;

/// A parsed specification.
#[derive(Clone, Debug, PartialEq)]
pub struct Spec {
    pub fill: char,
    /// `<`, `>`, `=`, `^`; None: the type's default.
    pub align: Option<char>,
    /// `+`, `-`, space.
    pub sign: Option<char>,
    pub no_negative_zero: bool,
    pub alternate: bool,
    pub width: usize,
    /// `,` or `_` between groups.
    pub grouping: Option<char>,
    pub precision: Option<usize>,
    pub fraction_grouping: Option<char>,
    pub kind: Option<char>,
    pub fill_given: bool,
}

/// Parses a specification; the error is CPython's ValueError message. `type_name` is the value's type.
pub fn parse(text: &str, type_name: &str, default_align: char) -> Result<Spec, String> {
    let chars: Vec<char> = text.chars().collect();
    let mut spec = Spec {
        fill: ' ',
        align: None,
        sign: None,
        no_negative_zero: false,
        alternate: false,
        width: 0,
        grouping: None,
        precision: None,
        fraction_grouping: None,
        kind: None,
        fill_given: false,
    };
    let is_align = |c: Option<&char>| matches!(c, Some('<' | '>' | '=' | '^'));
    let mut at = 0;
    if is_align(chars.get(1)) {
        spec.fill = chars[0];
        spec.fill_given = true;
        spec.align = Some(chars[1]);
        at = 2;
    } else if is_align(chars.first()) {
        spec.align = Some(chars[0]);
        at = 1;
    }
    if let Some(&c @ ('+' | '-' | ' ')) = chars.get(at) {
        spec.sign = Some(c);
        at += 1;
    }
    if chars.get(at) == Some(&'z') {
        spec.no_negative_zero = true;
        at += 1;
    }
    if chars.get(at) == Some(&'#') {
        spec.alternate = true;
        at += 1;
    }
    if !spec.fill_given && chars.get(at) == Some(&'0') {
        spec.fill = '0';
        if spec.align.is_none() && default_align == '>' {
            spec.align = Some('=');
        }
        at += 1;
    }
    if let Some(width) = number(&chars, &mut at, "width")? {
        spec.width = width;
    }
    let grouping = |at: &mut usize| -> Result<Option<char>, String> {
        let mut found = None;
        while let Some(&c @ (',' | '_')) = chars.get(*at) {
            match found {
                None => found = Some(c),
                Some(previous) if previous == c => {
                    return Err(format!("Cannot specify '{c}' with '{c}'."));
                }
                Some(_) => return Err("Cannot specify both ',' and '_'.".into()),
            }
            *at += 1;
        }
        Ok(found)
    };
    spec.grouping = grouping(&mut at)?;
    if chars.get(at) == Some(&'.') {
        at += 1;
        spec.precision = number(&chars, &mut at, "precision")?;
        spec.fraction_grouping = grouping(&mut at)?;
        if spec.precision.is_none() && spec.fraction_grouping.is_none() {
            return Err("Format specifier missing precision".into());
        }
    }
    match chars.len() - at {
        0 => {}
        1 => spec.kind = Some(chars[at]),
        _ => {
            return Err(format!(
                "Invalid format specifier '{text}' for object of type '{type_name}'"
            ));
        }
    }
    if let Some(separator) = spec.grouping {
        let fine = match spec.kind {
            None | Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F') => true,
            Some('b' | 'o' | 'x' | 'X') => separator == '_',
            _ => false,
        };
        if !fine {
            return Err(match spec.kind {
                Some(kind) => format!("Cannot specify '{separator}' with '{kind}'."),
                None => format!("Cannot specify '{separator}' with 's'."),
            });
        }
    }
    Ok(spec)
}

fn number(chars: &[char], at: &mut usize, _what: &str) -> Result<Option<usize>, String> {
    let start = *at;
    let mut value: usize = 0;
    while let Some(digit) = chars.get(*at).and_then(|c| c.to_digit(10)) {
        value = value
            .checked_mul(10)
            .and_then(|v| v.checked_add(digit as usize))
            .filter(|v| *v <= i64::MAX as usize)
            .ok_or_else(|| "Too many decimal digits in format string".to_string())?;
        *at += 1;
    }
    Ok((*at > start).then_some(value))
}

/// `Unknown format code 'x' for object of type 'int'`.
pub fn unknown_code(kind: char, type_name: &str) -> String {
    if (' '..='~').contains(&kind) {
        format!("Unknown format code '{kind}' for object of type '{type_name}'")
    } else {
        format!("Unknown format code '\\x{:x}' for object of type '{type_name}'", kind as u32)
    }
}

/// Separates digits into groups from the right.
fn group(digits: &str, separator: char, size: usize) -> String {
    let mut out = String::new();
    let len = digits.len();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (len - i) % size == 0 {
            out.push(separator);
        }
        out.push(c);
    }
    out
}

fn group_fraction(digits: &str, separator: char) -> String {
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && i % 3 == 0 {
            out.push(separator);
        }
        out.push(c);
    }
    out
}

fn sign_text(spec: &Spec, negative: bool) -> &'static str {
    match (negative, spec.sign) {
        (true, _) => "-",
        (false, Some('+')) => "+",
        (false, Some(' ')) => " ",
        _ => "",
    }
}

/// Puts fill around `sign + prefix + body`.
fn align(spec: &Spec, sign: &str, prefix: &str, body: &str, default: char) -> String {
    let used = sign.chars().count() + prefix.chars().count() + body.chars().count();
    let missing = spec.width.saturating_sub(used);
    let fill = |n: usize| spec.fill.to_string().repeat(n);
    match spec.align.unwrap_or(default) {
        '<' => format!("{sign}{prefix}{body}{}", fill(missing)),
        '=' => format!("{sign}{prefix}{}{body}", fill(missing)),
        '^' => format!("{}{sign}{prefix}{body}{}", fill(missing / 2), fill(missing - missing / 2)),
        _ => format!("{}{sign}{prefix}{body}", fill(missing)),
    }
}

/// Groups the whole part, with zeros up to the width where zero padding asks for it.
fn grouped_whole(spec: &Spec, digits: &str, size: usize, around: usize) -> String {
    let Some(separator) = spec.grouping else { return digits.to_string() };
    let mut digits = digits.to_string();
    if spec.fill == '0' && spec.align == Some('=') {
        while group(&digits, separator, size).len() + around < spec.width {
            let longer = format!("0{digits}");
            if group(&longer, separator, size).len() + around > spec.width + 1 {
                break;
            }
            digits = longer;
        }
    }
    group(&digits, separator, size)
}

/// Formats str text: fill, width, precision.
pub fn format_str(text: &[u32], spec: &Spec) -> Result<Vec<u32>, String> {
    if spec.sign.is_some() {
        return Err(if spec.sign == Some(' ') {
            "Space not allowed in string format specifier".into()
        } else {
            "Sign not allowed in string format specifier".into()
        });
    }
    if spec.no_negative_zero {
        return Err("Negative zero coercion (z) not allowed in string format specifier".into());
    }
    if spec.alternate {
        return Err("Alternate form (#) not allowed in string format specifier".into());
    }
    if spec.align == Some('=') {
        return Err("'=' alignment not allowed in string format specifier".into());
    }
    let shown = &text[..text.len().min(spec.precision.unwrap_or(usize::MAX))];
    let missing = spec.width.saturating_sub(shown.len());
    let (left, right) = match spec.align.unwrap_or('<') {
        '>' => (missing, 0),
        '^' => (missing / 2, missing - missing / 2),
        _ => (0, missing),
    };
    let fill = spec.fill as u32;
    let mut out = vec![fill; left];
    out.extend_from_slice(shown);
    out.resize(out.len() + right, fill);
    Ok(out)
}

/// Formats an int given as sign and decimal/radix digits produced by `digits(radix)`.
pub fn format_int(
    negative: bool,
    spec: &Spec,
    type_name: &str,
    digits: &dyn Fn(u8) -> Result<String, String>,
) -> Result<String, String> {
    if spec.precision.is_some() {
        return Err("Precision not allowed in integer format specifier".into());
    }
    if spec.no_negative_zero {
        return Err("Negative zero coercion (z) not allowed in format specifier with integer presentation type".into());
    }
    let kind = spec.kind.unwrap_or('d');
    let (radix, prefix) = match kind {
        'd' | 'n' => (10, ""),
        'b' => (2, "0b"),
        'o' => (8, "0o"),
        'x' => (16, "0x"),
        'X' => (16, "0X"),
        _ => return Err(unknown_code(kind, type_name)),
    };
    let mut body = digits(radix)?;
    if kind == 'X' {
        body = body.to_ascii_uppercase();
    }
    let prefix = if spec.alternate { prefix } else { "" };
    let sign = sign_text(spec, negative);
    let size = if radix == 10 { 3 } else { 4 };
    let body = grouped_whole(spec, &body, size, sign.len() + prefix.len());
    Ok(align(spec, sign, prefix, &body, '>'))
}

/// Formats a float.
pub fn format_float(value: f64, spec: &Spec, type_name: &str) -> Result<String, String> {
    let (sign, body) = float_parts(value, spec, type_name)?;
    let split = body.find(|c: char| !c.is_ascii_digit()).unwrap_or(body.len());
    let (whole, rest) = body.split_at(split);
    let body = if whole.is_empty() {
        body.clone()
    } else {
        let rest = match (rest.strip_prefix('.'), spec.fraction_grouping) {
            (Some(fraction), Some(separator)) => {
                let end = fraction.find(|c: char| !c.is_ascii_digit()).unwrap_or(fraction.len());
                format!(".{}{}", group_fraction(&fraction[..end], separator), &fraction[end..])
            }
            _ => rest.to_string(),
        };
        format!("{}{rest}", grouped_whole(spec, whole, 3, sign.len() + rest.len()))
    };
    Ok(align(spec, sign, "", &body, '>'))
}

/// Sign and unsigned text of a float in the specification's presentation.
pub fn float_parts(
    value: f64,
    spec: &Spec,
    type_name: &str,
) -> Result<(&'static str, String), String> {
    let kind = spec.kind.unwrap_or('\0');
    if !matches!(kind, '\0' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' | '%') {
        return Err(unknown_code(kind, type_name));
    }
    let mut magnitude = value.abs();
    if kind == '%' {
        magnitude *= 100.0;
    }
    let precision = spec.precision;
    let body = if magnitude.is_nan() {
        "nan".to_string()
    } else if magnitude.is_infinite() {
        "inf".to_string()
    } else {
        match kind {
            'e' | 'E' => float::exponential(magnitude, precision.unwrap_or(6)),
            'f' | 'F' | '%' => float::fixed(magnitude, precision.unwrap_or(6)),
            'g' | 'G' | 'n' => float::general(magnitude, precision.unwrap_or(6), spec.alternate),
            _ => match precision {
                None => float::repr(magnitude),
                Some(precision) => {
                    let text = float::general(magnitude, precision, spec.alternate);
                    // Without a type, a float always shows that it is one, unless it has an exponent.
                    if text.contains(['.', 'e']) {
                        text
                    } else {
                        without_type(magnitude, precision, text)
                    }
                }
            },
        }
    };
    let mut body = body;
    if spec.alternate && magnitude.is_finite() && !body.contains('.') {
        let at = body.find('e').unwrap_or(body.len());
        body.insert(at, '.');
    }
    if matches!(kind, 'E' | 'F' | 'G') {
        body = body.to_ascii_uppercase();
    }
    let negative = value.is_sign_negative() && !value.is_nan();
    let is_zero = body.chars().all(|c| !c.is_ascii_digit() || c == '0') && magnitude.is_finite();
    let exponent_free_zero = is_zero
        || body
            .split(['e', 'E'])
            .next()
            .is_some_and(|m| m.chars().all(|c| !c.is_ascii_digit() || c == '0'))
            && magnitude.is_finite();
    let negative = negative && !(spec.no_negative_zero && exponent_free_zero);
    if kind == '%' {
        body.push('%');
    }
    Ok((sign_text(spec, negative), body))
}

/// The typeless form of a whole number: `3.0`, or an exponent where the digits do not fit.
fn without_type(magnitude: f64, precision: usize, text: String) -> String {
    if text.len() >= precision.max(1)
        && magnitude >= 1.0
        && text.len() > precision.saturating_sub(1)
        && precision > 0
        && text.len() == precision
    {
        return float::exponential(magnitude, precision - 1)
            .split_once('e')
            .map(|(mantissa, exponent)| {
                let mantissa = if mantissa.contains('.') {
                    mantissa.trim_end_matches('0').trim_end_matches('.')
                } else {
                    mantissa
                };
                format!("{mantissa}e{exponent}")
            })
            .unwrap_or(text);
    }
    format!("{text}.0")
}
