use crate::support::{MISTAKEN, Place};

#[test]
fn all_codes_are_listed() {
    let run = Place::new().run("list --list web").exits(0).quiet();
    assert_eq!(run.text().lines().count(), 76);
    run.prints("880103  UserNotExist             ");
}

#[test]
fn columns_line_up_and_the_last_one_has_no_blanks() {
    let run = Place::with_billing().run("list --list billing.csv --lang zh");
    run.exits(0).prints_exactly(
        "\
-1    NoAnswer      网关没有应答
7     Busy          The gateway is overloaded
4100  CardDeclined  银行拒绝了此卡
4102  CardExpired   The card is past its date (deprecated: use 4100, which says why)
",
    );
}

#[test]
fn cells_filter() {
    let place = Place::with_billing();
    let count = |line: &str| place.run(line).exits(0).text().lines().count();
    assert_eq!(count("list --list web --where action=retry"), 1);
    assert_eq!(count("list --list web --where action=retry --where action=retry_later"), 3);
    assert_eq!(count("list --list web --where action=retry --where group=server"), 1);
    assert_eq!(count("list --list billing.csv --where retry=TRUE"), 2);
    assert_eq!(count("list --list billing.csv --where wait=30"), 1);
    assert_eq!(count("list --list billing.csv --where wait="), 2);
    assert_eq!(count("list --list billing.csv --where code=-1"), 1);
    assert_eq!(count("list --list billing.csv --where description@zh-Hans=网关没有应答"), 1);
    assert_eq!(count("list --list billing.csv --deprecated"), 1);
    assert_eq!(count("list --list web --where success=true"), 1);
    // A list without the column has no such code.
    assert_eq!(count("list --list billing.csv --list web --where team=payments"), 2);
    let none = place.run("list --list web --where group=server --where action=none");
    none.exits(1).prints_nothing().says("no code");
    place.run("list --list web --deprecated").exits(1).prints_nothing();
}

#[test]
fn what_no_list_has_is_asked_about() {
    let place = Place::with_billing();
    place.run("list --list web --where acton=retry").exits(2).says("did you mean `action`?");
    place.run("list --list web --where action=retyr").exits(2).says("did you mean `retry`?");
    place.run("list --list billing.csv --where retry=yes").exits(2).says("there are true, false");
    place.run("list --list web --where action").exits(2).says("such as `action=retry`");
    place.run("list --list wbe").exits(2).says("did you mean `web`?");
    place.run("list --list biling.csv").exits(2).says("did you mean `billing.csv`?");
    place.run("list --list nothing/like/it.csv").exits(2).says("the built-in lists: web");
    place.run("list --list - --list -").exits(2);
}

#[test]
fn a_list_with_mistakes_lists_its_good_rows() {
    let place = Place::new();
    place.write("mistaken.csv", MISTAKEN);
    let run = place.run("list --list mistaken.csv").exits(0);
    run.prints("4100  CardDeclined").says("has 2 mistakes");
}

#[test]
fn json_has_the_same_codes() {
    let codes =
        Place::new().run("list --list web --where group=server --format json").exits(0).json();
    assert_eq!(codes["codes"].as_array().unwrap().len(), 5);
    let none = Place::new().run("list --list web --deprecated --format json").exits(1).json();
    assert_eq!(none, serde_json::json!({ "codes": [] }));
}
