use crate::support::{BILLING, MISTAKEN, Place};

#[test]
fn the_verdict_follows_the_greatest_change() {
    let place = Place::with_billing();
    place.write("patch.csv", BILLING.replace("card declined", "card refused"));
    place.write("minor.csv", BILLING.to_owned() + "4200,New,new,,,,false,,payments\n");
    place.write("major.csv", BILLING.replace("4100,CardDeclined", "4101,CardDeclined"));

    let run = place.run("diff billing.csv billing.csv").exits(0).quiet();
    run.prints_exactly("billing.csv and billing.csv say the same\n");
    let patch = place.run("diff billing.csv patch.csv").exits(0);
    patch.prints("patch  4100").prints("1 patch change: the next version is a patch version\n");
    let minor = place.run("diff billing.csv minor.csv").exits(0);
    minor.prints("minor  4200").prints("1 minor change: the next version is a minor version\n");
    let major = place.run("diff billing.csv major.csv").exits(1);
    major.prints("breaking  4100").prints("the next version is a major version\n");
}

#[test]
fn less_can_be_allowed() {
    let place = Place::with_billing();
    place.write("patch.csv", BILLING.replace("card declined", "card refused"));
    place.write("minor.csv", BILLING.to_owned() + "4200,New,new,,,,false,,payments\n");
    place.run("diff --allow minor billing.csv minor.csv").exits(0);
    place.run("diff --allow patch billing.csv minor.csv").exits(1);
    place.run("diff --allow patch billing.csv patch.csv").exits(0);
    place.run("diff --allow pach billing.csv patch.csv").exits(2).says("patch");
}

#[test]
fn a_state_can_come_from_git() {
    let place = Place::with_billing();
    place.git("init -q");
    place.git("add .");
    place.git("commit -qm first");
    place.write("billing.csv", BILLING.replace("4102,", "4103,"));
    place.run("diff HEAD:billing.csv billing.csv").exits(1).prints("breaking  4102");
    place.run("diff HEAD:billing.csv HEAD:billing.csv").exits(0);
    place.run("check --against HEAD:billing.csv billing.csv").exits(1);
    place
        .run("diff HEAD:absent.csv billing.csv")
        .exits(2)
        .says("git cannot show `HEAD:absent.csv`");
    place
        .run("diff nowhere:billing.csv billing.csv")
        .exits(2)
        .says("git cannot show `nowhere:billing.csv`");
    place.run_words(&["diff", "--", "--output=x:y", "billing.csv"]).exits(2);
    assert!(!place.path("x:y").exists());
    // A file with a colon in its name is a file.
    place.write("HEAD:odd.csv", BILLING);
    place.run("diff HEAD:odd.csv HEAD:odd.csv").exits(0);
}

#[test]
fn a_list_with_mistakes_has_no_verdict() {
    let place = Place::with_billing();
    place.write("mistaken.csv", MISTAKEN);
    let run = place.run("diff billing.csv mistaken.csv").exits(2).prints_nothing();
    run.says("`mistaken.csv` has mistakes: correct them first").says("mistaken.csv:3:1");
    place.run("diff billing.csv").exits(2).says("<NEW>");
    place.run("diff billing.csv biling.csv").exits(2).says("did you mean `billing.csv`?");
}

#[test]
fn json_has_the_reasons() {
    let place = Place::with_billing();
    place.write("new.csv", BILLING.replace("4100,CardDeclined", "4101,CardDeclined"));
    let document = place.run("diff billing.csv new.csv --format json").exits(1).json();
    assert_eq!(document["severity"], "breaking");
    assert_eq!(document["changes"][0]["kind"], "renumbered");
    assert_eq!(document["changes"][0]["code"], 4100);
    let same = place.run("diff billing.csv billing.csv --format json").exits(0).json();
    assert_eq!(
        (&same["severity"], &same["changes"]),
        (&serde_json::Value::Null, &serde_json::json!([]))
    );
}

// As in the vendor's list between two years: numbers went and came, the rest stayed.
#[test]
fn removed_numbers_are_breaking_and_each_has_its_line() {
    let place = Place::new();
    place.write("old.csv", "code,name,message\n880001,Missing,missing error\n880100,Gone,gone\n880103,NoUser,user not exist\n");
    place.write("new.csv", "code,name,message\n880001,Missing,missing error\n880103,NoUser,user not exists\n880111,Disabled,user disabled\n");
    let run = place.run("diff old.csv new.csv").exits(1);
    let text = run.text();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("breaking  880100  "), "{text}");
    assert!(lines[1].starts_with("minor     880111  "), "{text}");
    assert!(lines[2].starts_with("patch     880103  "), "{text}");
    assert_eq!(
        lines[3],
        "1 breaking change, 1 minor change, 1 patch change: the next version is a major version"
    );
}
