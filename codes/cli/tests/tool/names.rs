use crate::support::{BILLING, MISTAKEN, Place};

// Two groups whose names become equal when a number is added, a given name, CRLF and a byte order mark.
const RAW: &str = "\u{FEFF}# Ours\r\ncode;message;name\r\n7;valve stuck;\r\n12;valve stuck;\r\n8;valve stuck 1;\r\n\
2;\"valve stuck 1\";\r\n30;\" late \";Late\r\n31;Schlüssel fehlt;\r\n32;用户不存在;\r\n33;self;\r\n34;all;\"\"\r\n";

fn names(place: &Place, list: &str) -> Vec<String> {
    let rows = place.run(&format!("list --list {list} --format json")).exits(0).quiet().json();
    rows["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_row_gets_a_name_and_the_rest_stays() {
    let place = Place::new();
    place.write("raw.csv", RAW);
    place.run("check raw.csv").exits(1);
    place.run("names --write raw.csv").exits(0).quiet().prints("raw.csv: written");
    let named = place.read("raw.csv");
    place.run("check raw.csv").exits(0);

    let mut folded: Vec<String> =
        names(&place, "raw.csv").iter().map(|name| name.to_ascii_lowercase()).collect();
    folded.sort();
    folded.dedup();
    assert_eq!(folded.len(), 9, "{named}");
    assert!(
        named.contains("30;\" late \";Late\r\n") && named.contains("32;用户不存在;Code32\r\n"),
        "{named}"
    );
    // Without its names it is the list it was.
    let cells = named.split_inclusive("\r\n").zip(RAW.split_inclusive("\r\n"));
    for (new, old) in cells {
        let kept = old.trim_end_matches("\r\n").trim_end_matches("\"\"");
        assert!(new.starts_with(kept) && new.ends_with("\r\n"), "{new:?} was {old:?}");
        assert_eq!(new.matches(';').count(), old.matches(';').count());
    }

    place.run("names --write raw.csv").exits(0).prints("every row has a name already");
    assert_eq!(place.read("raw.csv"), named);
    place.run("names raw.csv").exits(0).prints_exactly(&named);
}

#[test]
fn a_list_without_the_column_gets_it() {
    let place = Place::new();
    place.write("raw.csv", "code,message\n1,time out\n2,\"time out, twice\"\n");
    let named = "code,name,message\n1,TimeOut,time out\n2,TimeOutTwice,\"time out, twice\"\n";
    place.run("names raw.csv").exits(0).quiet().prints_exactly(named);
    assert_eq!(place.read("raw.csv"), "code,message\n1,time out\n2,\"time out, twice\"\n");
    place
        .run_with("names -", b"code,message\n1,time out\n")
        .prints_exactly("code,name,message\n1,TimeOut,time out\n");
}

#[test]
fn letters_are_transliterated_on_request() {
    let place = Place::new();
    place.write("raw.csv", "code,message\n951,ungültiger Schlüssel\n952,用户不存在\n");
    place.run("names raw.csv").exits(0).prints("951,Code951,").prints("952,Code952,");
    let run = place.run("names --transliterate raw.csv").exits(0);
    run.prints("951,UngueltigerSchluessel,ungültiger").prints("952,YongHuBuCunZai,用户不存在");
}

#[test]
fn a_missing_name_fails_the_check() {
    let place = Place::with_billing();
    place.write("raw.csv", "code,message\n1,time out\n");
    let run = place.run("names --check raw.csv billing.csv").exits(1);
    run.says("jmessage-codes names --write raw.csv").prints("billing.csv: every row has a name");
    let files = place.run("names --check raw.csv billing.csv --format json").exits(1).json();
    assert_eq!(files["files"][0]["changed"], true);
    assert_eq!(files["files"][1]["changed"], false);
    let files = place.run("names --write raw.csv --format json").exits(0).json();
    assert_eq!(files["files"][0]["written"], true);
    place.run("names --check raw.csv billing.csv web").exits(0);
}

#[test]
fn a_list_with_names_stays() {
    let place = Place::with_billing();
    place.run("names billing.csv").exits(0).quiet().prints_exactly(BILLING);
    place.run("names --write billing.csv").exits(0).prints("every row has a name already");
    assert_eq!(place.read("billing.csv"), BILLING);
    place.run_with("names -", BILLING.as_bytes()).exits(0).prints_exactly(BILLING);
}

#[test]
fn what_cannot_be_named_is_refused() {
    let place = Place::with_billing();
    place.write("mistaken.csv", MISTAKEN);
    let run = place.run("names mistaken.csv").exits(2).prints_nothing();
    run.says("`mistaken.csv` has other mistakes").says("mistaken.csv:3:1");
    place.run("names --write web").exits(2).says("cannot be written");
    place.run("names --write -").exits(2).says("cannot be written");
    place.run("names billing.csv web").exits(2).says("write one FILE");
    place.run("names --write --check billing.csv").exits(2);
    place.run("names absent.csv").exits(2).says("cannot read `absent.csv`");
    place.write("raw.csv", "code,message\n1,time out\n");
    let run = place.run("names --write mistaken.csv raw.csv").exits(2);
    run.prints("raw.csv: written").says("`mistaken.csv` has other mistakes");
}
