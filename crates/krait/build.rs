//! How the executable is linked.

use std::env::var;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=layout.ld");
    println!("cargo:rerun-if-env-changed=KRAIT_LAYOUT");
    let target = |name: &str| var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
    if target("OS") != "linux" {
        return;
    }
    // At a fixed address the tables of types and methods hold their pointers in the file. A position-independent executable
    // has a megabyte of its pages written before `main` runs: memory and time of every start. CPython is linked so too.
    println!("cargo:rustc-link-arg-bins=-no-pie");
    // The order of functions is for lld, which links for this target unless something else is configured.
    if target("ARCH") == "x86_64" && target("ENV") == "gnu" && var("RUSTC_LINKER").is_err() {
        // A build with a profile has an order of its own.
        let script = var("KRAIT_LAYOUT").unwrap_or_else(|_| {
            let directory = var("CARGO_MANIFEST_DIR").expect("cargo says where the manifest is");
            format!("{directory}/layout.ld")
        });
        println!("cargo:rerun-if-changed={script}");
        println!("cargo:rustc-link-arg-bins=-Wl,-T,{script}");
    }
}
