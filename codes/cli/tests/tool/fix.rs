use crate::support::{BILLING, MISTAKEN, Place};

#[test]
fn a_list_without_mistakes_stays() {
    let place = Place::with_billing();
    place
        .run("fix billing.csv")
        .exits(0)
        .is_quiet()
        .prints_exactly("billing.csv: nothing to fix\n");
    assert_eq!(place.read("billing.csv"), BILLING);
}

#[test]
fn what_somebody_has_to_decide_is_left_and_shown() {
    let place = Place::with_billing();
    place.write("mistaken.csv", MISTAKEN);
    let run = place.run("fix mistaken.csv billing.csv").exits(1);
    run.says("mistaken.csv: 2 mistakes left")
        .says("mistaken.csv:3:1")
        .prints("billing.csv: nothing to fix");
    assert_eq!(place.read("mistaken.csv"), MISTAKEN);
}

#[test]
fn what_cannot_be_written_is_refused() {
    let place = Place::with_billing();
    place.run("fix web").exits(2).says("built in");
    place
        .run("fix absent.csv billing.csv")
        .exits(2)
        .says("cannot read `absent.csv`")
        .prints("billing.csv: nothing");
    place.run("fix").exits(2).says("<FILE>...");
    place.run_with("fix -", BILLING.as_bytes()).exits(0).prints_exactly(BILLING);
}
