//! What the writer writes, the reader reads; bytes as CPython writes them.

use super::*;
use crate::constant::Const;

#[test]
fn scalars() {
    assert_eq!(dumps(&Const::int(1), 5).unwrap(), b"\xe9\x01\0\0\0");
    assert_eq!(dumps(&Const::int(-(1i64 << 40)), 2).unwrap(), b"l\xfd\xff\xff\xff\0\0\0\0\0\x04");
    assert_eq!(dumps(&Const::float(0.1), 0).unwrap(), b"f\x130.10000000000000001");
    assert_eq!(dumps(&Const::float(1e300), 1).unwrap(), b"f\x171.0000000000000001e+300");
    assert!(matches!(loads(b"l\xfd\xff\xff\xff\0\0\0\0\0\x04"),
        Ok(value) if value.as_i64() == Some(-(1i64 << 40))));
}

#[test]
fn malformed_streams() {
    let message = |bytes: &[u8]| loads(bytes).unwrap_err().message;
    assert_eq!(message(b""), "EOF read where object expected");
    assert_eq!(message(b"i\0"), "marshal data too short");
    assert_eq!(message(b"?"), "bad marshal data (unknown type code)");
    assert_eq!(message(b"r\x05\0\0\0"), "bad marshal data (invalid reference)");
    assert_eq!(message(b"0"), "NULL object in marshal data for object");
    assert_eq!(message(b")"), "EOF read where not expected");
    assert_eq!(message(b")\x010"), "NULL object in marshal data for tuple");
    assert_eq!(message(b"[\0\0"), "marshal data too short");
    // An unoptimised build needs more than a test thread's stack for 2000 levels.
    let deep = || loads(&b"[\x01\0\0\0".repeat(3000)).unwrap_err().message;
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(deep).unwrap();
    assert_eq!(thread.join().unwrap(), "recursion limit exceeded");
}

/// Set `KRAIT_PYC_DIR` to a directory of CPython's `.pyc` files to check that all are written back alike.
#[test]
#[ignore = "needs KRAIT_PYC_DIR"]
fn pyc_files_round_trip() {
    let dir = std::env::var("KRAIT_PYC_DIR").expect("KRAIT_PYC_DIR is set");
    let (mut same, mut differ) = (0, Vec::new());
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let data = std::fs::read(&path).unwrap();
        let value = loads(&data[16..]).unwrap();
        let bytes = dumps(&value, VERSION).unwrap();
        if bytes == data[16..] {
            same += 1;
        } else {
            let at = bytes.iter().zip(&data[16..]).take_while(|(a, b)| a == b).count();
            let context = |bytes: &[u8]| {
                let window = &bytes[at.saturating_sub(12)..(at + 24).min(bytes.len())];
                String::from_utf8_lossy(window).escape_debug().to_string()
            };
            differ.push(format!(
                "{path:?} at {at}\n  {}\n  {}",
                context(&bytes),
                context(&data[16..])
            ));
        }
    }
    println!("{same} alike, {} differ", differ.len());
    differ.truncate(20);
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}
