//! Tests of widening and canonical storage.

use crate::{Builder, Kind, Str, Text};

#[test]
fn storage_is_the_narrowest() {
    let mut b = Builder::new();
    b.push_view(Str::Ucs4(&[97, 98]));
    assert_eq!(b.as_str().kind(), Kind::Ascii);
    b.push(0xe9);
    assert_eq!(b.as_str().kind(), Kind::Latin1);
    b.push(0xd800);
    b.push_repeated(0x20, 2);
    assert_eq!(b.as_str().kind(), Kind::Ucs2);
    b.push(0x1f600);
    let t = b.clone().finish();
    assert_eq!(t.as_str().kind(), Kind::Ucs4);
    assert_eq!(t.to_utf8(), None);
    assert_eq!(t.as_str().iter().collect::<Vec<_>>(), [97, 98, 0xe9, 0xd800, 32, 32, 0x1f600]);
    b.truncate(2);
    assert_eq!(b.as_str().kind(), Kind::Ascii);
    assert_eq!(b.finish(), "ab");
}

#[test]
fn equality_and_order_ignore_storage() {
    let wide = Str::Ucs2(&[104, 105]);
    let narrow = Text::from("hi");
    assert_eq!(narrow, wide);
    assert_eq!(Text::new(wide).as_str().kind(), Kind::Ascii);
    let [z, e, last, first] = ["z", "é", "\u{ffff}", "\u{10000}"].map(Text::from);
    assert!(z < e);
    assert!(last < first);
    assert!(narrow.ptr_eq(&narrow.clone()));
    assert!(!narrow.ptr_eq(&Text::from("hi")));
}
