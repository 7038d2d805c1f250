use serde_json::{Value, json};

use crate::support::{BILLING, MISTAKEN, Place, Run};

/// The codes of the built-in list.
pub(crate) fn web_codes() -> Vec<i64> {
    let list = Place::new().run("list --list web --format json").json();
    list["codes"].as_array().unwrap().iter().map(|row| row["code"].as_i64().unwrap()).collect()
}

fn is_valid(command: &str, document: &Value) {
    let mut schema: Value =
        serde_json::from_str(include_str!("../../schema/output.schema.json")).unwrap();
    schema["$ref"] = json!(format!("#/$defs/{command}"));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(document)
        .map(|it| format!("{it} at {}", it.instance_path()))
        .collect();
    assert_eq!(errors, Vec::<String>::new(), "{command}: {document:#}");
}

#[test]
fn what_every_command_writes_fits_its_schema() {
    let place = Place::with_billing();
    place.write("mistaken.csv", MISTAKEN);
    place.write(
        "new.csv",
        BILLING
            .replace("4100,", "4101,")
            .replace("try later", "later")
            .replace("wait:u16?", "wait:u32?"),
    );
    place.write("safe.csv", "Code,message\n1,one\n");
    place.write(
        "wide.csv",
        "code,message,x:f32,y:u64\n18446744073709551616,one,0.1,18446744073709551615\n",
    );
    for line in [
        "explain 880103 880105 5 pasword zzzqqq -1 --list web --list billing.csv",
        "explain 4100 --list mistaken.csv",
        "explain 18446744073709551616 --list wide.csv",
        "list --list web --list billing.csv",
        "list --deprecated",
        "check mistaken.csv billing.csv web safe.csv",
        "check --against billing.csv new.csv",
        "fix --dry-run mistaken.csv billing.csv safe.csv",
        "fix --unsafe --dry-run mistaken.csv safe.csv",
        "names --check billing.csv",
        "diff billing.csv new.csv",
        "diff billing.csv billing.csv",
    ] {
        let run = place.run(&format!("{line} --format json"));
        assert_ne!(run.status, Some(2), "{line}: {}", run.stderr);
        is_valid(line.split(' ').next().unwrap(), &run.json());
    }
    let run: Run = place
        .run_with("annotate --format json --list web --list billing.csv", b"880103\ncode 7 code 0");
    assert_eq!(run.text().lines().count(), 3);
    run.text().lines().for_each(|line| is_valid("annotate", &serde_json::from_str(line).unwrap()));
}

#[test]
fn the_schema_refuses_what_is_wrong() {
    let schema: Value =
        serde_json::from_str(include_str!("../../schema/output.schema.json")).unwrap();
    let mut schema = schema;
    schema["$ref"] = json!("#/$defs/list");
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&json!({ "codes": [] })));
    assert!(!validator.is_valid(&json!({ "codes": [{}] })));
    assert!(!validator.is_valid(&json!({})));
}
