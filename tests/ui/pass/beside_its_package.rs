// trybuild's package has no such file; the package of this file has.
jmessage_codes::jmessage_codes! {
    enum Found from "pass/beside_its_package.csv";
}

fn main() {
    assert_eq!(Found::from_code(2), Some(Found::SecondThing));
}
