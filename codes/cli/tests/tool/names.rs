use crate::support::{BILLING, MISTAKEN, Place};

#[test]
fn a_list_with_names_stays() {
    let place = Place::with_billing();
    place.run("names billing.csv").exits(0).is_quiet().prints_exactly(BILLING);
    place.run("names --check billing.csv web").exits(0).prints("billing.csv: every row has a name");
    place.run("names --write billing.csv").exits(0).prints("every row has a name already");
    assert_eq!(place.read("billing.csv"), BILLING);
    place.run_with("names -", BILLING.as_bytes()).exits(0).prints_exactly(BILLING);
}

#[test]
fn what_cannot_be_named_is_refused() {
    let place = Place::with_billing();
    place.write("mistaken.csv", MISTAKEN);
    place
        .run("names mistaken.csv")
        .exits(2)
        .prints_nothing()
        .says("`mistaken.csv` has other mistakes");
    place.run("names --write web").exits(2).says("cannot be written");
    place.run("names --write -").exits(2).says("cannot be written");
    place.run("names billing.csv web").exits(2).says("write one FILE");
    place.run("names --write --check billing.csv").exits(2);
    place.run("names absent.csv").exits(2).says("cannot read `absent.csv`");
}
