//! Cyclic redundancy checks.

/// Tables for eight bytes at a time; the first one is that for single bytes.
static CRC32: [[u32; 256]; 8] = crc32_tables();

const fn crc32_tables() -> [[u32; 256]; 8] {
    let mut out = [[0; 256]; 8];
    let mut i = 0;
    while i < 256 {
        let (mut crc, mut bit) = (i as u32, 0);
        while bit < 8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
            bit += 1;
        }
        out[0][i] = crc;
        i += 1;
    }
    let mut table = 1;
    while table < 8 {
        let mut i = 0;
        while i < 256 {
            let crc = out[table - 1][i];
            out[table][i] = crc >> 8 ^ out[0][(crc & 255) as usize];
            i += 1;
        }
        table += 1;
    }
    out
}

/// Goes on with the CRC-32 of zip, gzip and PNG.
pub fn crc32(start: u32, data: &[u8]) -> u32 {
    let mut crc = !start;
    let mut groups = data.chunks_exact(8);
    for group in groups.by_ref() {
        let low = u32::from_le_bytes([group[0], group[1], group[2], group[3]]) ^ crc;
        crc = CRC32[7][(low & 255) as usize]
            ^ CRC32[6][(low >> 8 & 255) as usize]
            ^ CRC32[5][(low >> 16 & 255) as usize]
            ^ CRC32[4][(low >> 24) as usize]
            ^ CRC32[3][group[4] as usize]
            ^ CRC32[2][group[5] as usize]
            ^ CRC32[1][group[6] as usize]
            ^ CRC32[0][group[7] as usize];
    }
    for &byte in groups.remainder() {
        crc = crc >> 8 ^ CRC32[0][(crc as u8 ^ byte) as usize];
    }
    !crc
}

static CCITT: [u16; 256] = ccitt_table();

const fn ccitt_table() -> [u16; 256] {
    let mut out = [0; 256];
    let mut i = 0;
    while i < 256 {
        let (mut crc, mut bit) = ((i as u16) << 8, 0);
        while bit < 8 {
            crc = if crc & 0x8000 != 0 { crc << 1 ^ 0x1021 } else { crc << 1 };
            bit += 1;
        }
        out[i] = crc;
        i += 1;
    }
    out
}

/// Goes on with the CRC of BinHex files.
pub fn ccitt(start: u16, data: &[u8]) -> u16 {
    data.iter().fold(start, |crc, &byte| crc << 8 ^ CCITT[((crc >> 8) as u8 ^ byte) as usize])
}
