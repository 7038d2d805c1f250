//! What is not asked for is not compiled.

use cargo_metadata::MetadataCommand;
use jmessage_codes_tests::scratch::{Scratch, runtime};

#[test]
fn each_list_is_a_feature_that_is_off() {
    let manifest = runtime().join("Cargo.toml");
    let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().exec().unwrap();
    let package = metadata.packages.iter().find(|found| found.name == "jmessage-codes").unwrap();
    assert_eq!(package.features["default"], Vec::<String>::new());
    let lists = ["server", "android", "ios", "web-retired"];
    assert_eq!(package.features["jmessage"], lists);
    for list in lists {
        assert_eq!(package.features[list], Vec::<String>::new());
    }
    // No other feature turns one on.
    for (feature, turned_on) in &package.features {
        let is_any = turned_on.iter().any(|on| on == "jmessage" || lists.contains(&on.as_str()));
        assert!(feature == "jmessage" || !is_any, "{feature}");
    }
}

#[test]
fn without_its_feature_a_list_is_not_there() {
    let scratch = Scratch::new("jmessage-default");
    let crate_with = |features: &str| {
        let manifest = format!(
            "[package]\nname = \"jmessage-default\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             [dependencies]\njmessage-codes = {{ @, features = [{features}] }}\n[workspace]\n"
        );
        scratch.manifest("Cargo.toml", &manifest);
        scratch.cargo("check --offline")
    };
    scratch.write("src/lib.rs", "//! Uses a list.\n\npub use jmessage_codes::ios::Code;\n");
    crate_with("\"server\"").red().complained("the item is gated behind the `ios` feature");
    crate_with("\"ios\"").green();
}
