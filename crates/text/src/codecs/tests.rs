//! Round trips and the error handlers' results, as CPython 3.14 gives them.

use super::*;

const SAMPLE: &str = "a\u{e9}\u{20ac}\u{1f40d}\n+";

fn decode8(bytes: &[u8], errors: Errors) -> Result<String, (usize, usize, &'static str)> {
    let mut out = Builder::new();
    match decode_utf8(bytes, Input::Final, &mut Builtin(errors), &mut out) {
        Ok(used) => {
            assert_eq!(used, bytes.len());
            Ok(out.finish().as_str().iter().map(|c| format!("{c:x} ")).collect())
        }
        Err(fault) => Err((fault.start, fault.end, fault.reason)),
    }
}

#[test]
fn wide_encodings_round_trip() {
    let text = Text::from(SAMPLE);
    for order in [ByteOrder::Little, ByteOrder::Big] {
        let mut strict = Builtin(Errors::Strict);
        let (mut bytes, mut out) = (Vec::new(), Builder::new());
        assert!(encode_utf16(text.as_str(), order, &mut strict, &mut bytes).is_ok());
        assert!(decode_utf16(&bytes, order, Input::Final, &mut strict, &mut out).is_ok());
        assert_eq!(out.finish().to_utf8().as_deref(), Some(SAMPLE));
        let (mut bytes, mut out) = (Vec::new(), Builder::new());
        assert!(encode_utf32(text.as_str(), order, &mut strict, &mut bytes).is_ok());
        assert!(decode_utf32(&bytes, order, Input::Final, &mut strict, &mut out).is_ok());
        assert_eq!(out.finish().to_utf8().as_deref(), Some(SAMPLE));
    }
}

#[test]
fn utf7_round_trips() {
    let (mut bytes, mut out) = (Vec::new(), Builder::new());
    encode_utf7(Text::from(SAMPLE).as_str(), &mut bytes);
    let used = decode_utf7(&bytes, Input::Final, &mut Builtin(Errors::Strict), &mut out);
    assert_eq!(used.ok(), Some(bytes.len()));
    assert_eq!(out.finish().to_utf8().as_deref(), Some(SAMPLE));
}

#[test]
fn faults_of_utf8() {
    assert_eq!(decode8(b"a\xff", Errors::Strict), Err((1, 2, "invalid start byte")));
    assert_eq!(decode8(b"\xe2\x82", Errors::Strict), Err((0, 2, "unexpected end of data")));
    assert_eq!(decode8(b"\xe2(x", Errors::Strict), Err((0, 1, "invalid continuation byte")));
    assert_eq!(decode8(b"\xe2\x82x", Errors::Replace), Ok("fffd 78 ".into()));
    assert_eq!(decode8(b"a\xffb", Errors::SurrogateEscape), Ok("61 dcff 62 ".into()));
    assert_eq!(decode8(b"\xed\xa0\x80", Errors::SurrogatePass), Ok("d800 ".into()));
    assert_eq!(decode8(b"a\xffb", Errors::Ignore), Ok("61 62 ".into()));
}

#[test]
fn encoders_ask_their_handler() {
    let encode = |errors| {
        let mut out = Vec::new();
        let text = Text::from("a\u{20ac}");
        encode_ascii(text.as_str(), &mut Builtin(errors), &mut out).map(|()| out).ok()
    };
    assert_eq!(encode(Errors::Strict), None);
    assert_eq!(encode(Errors::Replace), Some(b"a?".to_vec()));
    assert_eq!(encode(Errors::BackslashReplace), Some(b"a\\u20ac".to_vec()));
    assert_eq!(encode(Errors::XmlCharRefReplace), Some(b"a&#8364;".to_vec()));
    assert_eq!(encode(Errors::NameReplace), Some(b"a\\N{EURO SIGN}".to_vec()));
}
