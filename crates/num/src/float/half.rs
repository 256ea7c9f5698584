//! IEEE 754 half precision. Matches `PyFloat_Pack2` and `PyFloat_Unpack2`.

/// The nearest half, ties to even; None if the value is finite and too large.
pub fn to_half(value: f64) -> Option<u16> {
    let bits = value.to_bits();
    let sign = ((bits >> 48) & 0x8000) as u16;
    let exponent = ((bits >> 52) & 0x7ff) as i32;
    let fraction = bits & 0xf_ffff_ffff_ffff;
    if exponent == 0x7ff {
        let payload = (fraction >> 42) as u16;
        let quiet = if fraction != 0 && payload == 0 { 0x200 } else { payload };
        return Some(sign | 0x7c00 | quiet);
    }
    let exponent = exponent - 1023;
    if exponent < -25 {
        return Some(sign);
    }
    // The significand with its leading bit, to be cut to what a half keeps at this exponent.
    let significand = fraction | 1 << 52;
    let dropped = if exponent < -14 { 42 + (-14 - exponent) } else { 42 };
    let kept = significand >> dropped;
    let rest = significand & ((1 << dropped) - 1);
    let half = 1u64 << (dropped - 1);
    let rounded = kept + u64::from(rest > half || (rest == half && kept & 1 == 1));
    // A carry into the exponent's bits is right: it makes the next power of two.
    let magnitude =
        if exponent < -14 { rounded } else { rounded + (((exponent + 15) as u64) << 10) - 0x400 };
    if magnitude >= 0x7c00 {
        return None;
    }
    Some(sign | magnitude as u16)
}

pub fn from_half(half: u16) -> f64 {
    let sign = u64::from(half & 0x8000) << 48;
    let exponent = u64::from(half >> 10 & 0x1f);
    let fraction = u64::from(half & 0x3ff);
    match exponent {
        0 => f64::from_bits(sign | (fraction as f64 * 2f64.powi(-24)).to_bits()),
        31 => f64::from_bits(sign | 0x7ff << 52 | fraction << 42),
        _ => f64::from_bits(sign | (exponent + 1023 - 15) << 52 | fraction << 42),
    }
}
