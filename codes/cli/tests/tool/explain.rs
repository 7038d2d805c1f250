use crate::support::{MISTAKEN, Place};

const USER_NOT_EXIST: &str = "\
880103  UserNotExist
  message              user not exist
  description          User does not exist
  description@zh-Hans  用户不存在
  group                login
  action               register_user
  advice               Register the user, then log in.
  advice@zh-Hans       请先注册该用户，再登录。
  retry                after_change
  event                no_such_user
";

#[test]
fn a_code_is_found_however_it_is_written() {
    let place = Place::new();
    for query in [
        "880103",
        "0xd6de7",
        "0XD6DE7",
        " 880103,",
        "Error 880103",
        "code=880103",
        "UserNotExist",
        "usernotexist",
        "USER_NOT_EXIST",
        "user-not-exist",
    ] {
        let run = place.run_words(&["explain", "--list", "web", query]);
        run.exits(0).prints_exactly(USER_NOT_EXIST).quiet();
    }
    place.run("explain --list web Error 880103").exits(0).prints_exactly(USER_NOT_EXIST);
    place.run("explain 用户不存在 --list web").exits(0).prints("880103").prints("880203");
}

#[test]
fn without_a_list_all_built_in_lists_answer() {
    let place = Place::new();
    let run = place.run("explain 880103 871308 801006").exits(0).quiet();
    run.prints("880103  UserNotExist\n").prints("  list                 web\n").prints("801006");
    place.run("explain 1").exits(1).prints("none of the lists has it (web, server, ");
    // The nearest codes of all lists, not of each.
    let miss = place.run("explain 880105 --format json").exits(1).json();
    assert_eq!(miss["results"][0]["nearest"].as_array().unwrap().len(), 2);
}

#[test]
fn several_hits_are_a_list() {
    let place = Place::new();
    let hits = "882003  ServerRejectedParameter  The parameter is illegal\n";
    place
        .run("explain --list web invalid parameter")
        .exits(0)
        .prints("880002  InvalidParameter")
        .prints(hits);
    place.run("explain --list web Invalid PARAMETER").exits(0).prints(hits);
    // Words of one query, in any order and from several texts of a row.
    place.run("explain --list web login password").exits(0).prints("880104  InvalidPassword");
}

#[test]
fn several_codes_are_several_answers() {
    let run = Place::new().run("explain --list web 880103 880104 UserDisabled").exits(0);
    let text = run.text();
    let codes: Vec<&str> =
        text.lines().filter(|line| !line.starts_with(' ') && !line.is_empty()).collect();
    assert_eq!(codes, ["880103  UserNotExist", "880104  InvalidPassword", "880111  UserDisabled"]);
}

#[test]
fn a_miss_shows_what_comes_near() {
    let place = Place::with_billing();
    let miss = place.run("explain --list web 880105").exits(1);
    miss.prints(
        "880105: the list `web` does not have it\n  the number is in the range of the JMessage Web \
         SDK\n  the nearest:\n    880104  InvalidPassword",
    )
    .prints("  the family 8801xx:\n    880101  AppKeyNotExist");
    place.run("explain --list web 990105").exits(1).prints("the family 9901xx: no code");
    place
        .run("explain --list web usernotexst")
        .exits(1)
        .prints("did you mean `usernotexist`?\n    880103");
    place.run("explain --list web pasword").exits(1).prints("did you mean `password`?\n    880104");
    place.run("explain CardDeclinde --list billing.csv").exits(1).prints("4100  CardDeclined");
    place
        .run("explain --list web zzzqqq")
        .exits(1)
        .prints_exactly("zzzqqq: the list `web` does not have it\n");
    // One miss among hits.
    place.run("explain --list web 880103 5").exits(1).prints("UserNotExist").prints("5: the list");
}

#[test]
fn a_list_of_ones_own_answers_with_all_its_columns() {
    let place = Place::with_billing();
    let run = place.run("explain 4102 --list billing.csv").exits(0);
    run.prints("4102  CardExpired\n")
        .prints("deprecated   use 4100, which says why")
        .prints("team         payments");
    place
        .run("explain -1 --list billing.csv")
        .exits(0)
        .prints("NoAnswer")
        .prints("wait                 5");
    place
        .run("explain 0 7 --list billing.csv --list web")
        .exits(0)
        .prints("Success")
        .prints("list         billing.csv");
    place
        .run_with("explain 4100 --list -", crate::support::BILLING.as_bytes())
        .exits(0)
        .prints("CardDeclined");
}

#[test]
fn texts_are_in_the_language_asked_for() {
    let place = Place::with_billing();
    for tag in ["zh-Hans", "zh", "zh_CN.UTF-8", "ZH-hans-cn"] {
        let run = place.run_words(&["explain", "880103", "--list", "web", "--lang", tag]).exits(0);
        run.prints("description  用户不存在").does_not_print("User does not exist").quiet();
    }
    // An empty cell falls back.
    place
        .run("explain 7 --list billing.csv --lang zh")
        .exits(0)
        .prints("The gateway is overloaded");
    let run =
        place.run("explain 880103 --list web --lang fr").exits(0).prints("User does not exist");
    run.says("no list has texts in that language: the other languages are en, zh-Hans");
    place.run("explain 880103 --lang 中文").exits(2).says("is not a language");
}

#[test]
fn a_list_with_mistakes_answers_from_its_good_rows() {
    let place = Place::new();
    place.write("mistaken.csv", MISTAKEN);
    let run = place.run("explain 4100 --list mistaken.csv").exits(0).prints("CardDeclined");
    run.says("warning: `mistaken.csv` has 2 mistakes").says("jmessage-codes check mistaken.csv");
    place.write("empty.csv", "");
    place.run("explain 1 --list empty.csv").exits(2).says("no row of `empty.csv` can be read");
}

#[test]
fn json_has_the_same_answers() {
    let place = Place::with_billing();
    let found = place.run("explain 4100 4101 --list billing.csv --format json").exits(1).json();
    let hit = &found["results"][0]["hits"][0];
    assert_eq!(hit["code"], 4100);
    assert_eq!(
        hit["columns"],
        serde_json::json!({ "retry": false, "wait": null, "team": "payments" })
    );
    assert_eq!(hit["translations"]["description"]["zh-Hans"], "银行拒绝了此卡");
    let miss = &found["results"][1];
    assert_eq!(miss["hits"], serde_json::json!([]));
    assert_eq!(miss["nearest"][1]["name"], "CardExpired");
    assert_eq!(miss["family"]["prefix"], "41");
}

#[test]
fn the_same_event_is_shown_in_other_lists() {
    let place = Place::new();
    let same = "  the same event:\n    801003";
    place.run("explain 880103").exits(0).prints(same).prints("    898002").prints("    899002");
    let json = place.run("explain 880208 --format json").exits(0).json();
    let same = json["results"][0]["same_event"].as_array().unwrap().clone();
    let codes: Vec<_> =
        same.iter().map(|row| (row["list"].as_str(), row["code"].as_i64())).collect();
    assert_eq!(codes, [(Some("server"), Some(803_009))]);
    // A code without an event, and a query with several answers.
    for query in ["880106", "invalid parameter"] {
        let json = place.run_words(&["explain", query, "--format", "json"]).exits(0).json();
        assert_eq!(json["results"][0]["same_event"].as_array().map(Vec::len), Some(0), "{query}");
    }
}

#[test]
fn an_unknown_number_says_whose_range_it_is_in() {
    let place = Place::with_billing();
    for (number, title) in [
        ("871999", "JMessage Android SDK"),
        ("880105", "JMessage Web SDK"),
        ("869000", "JMessage iOS SDK"),
        ("899999", "JMessage servers"),
    ] {
        let text = format!("  the number is in the range of the {title}\n");
        place.run(&format!("explain {number}")).exits(1).prints(&text);
        place.run(&format!("explain {number} --list web")).exits(1).prints(&text);
    }
    let json = place.run("explain 871999 --format json").exits(1).json();
    assert_eq!(json["results"][0]["range"], "android");
    // Other lists have nothing to do with these ranges.
    let json = place.run("explain 871999 --list billing.csv --format json").exits(1).json();
    assert!(json["results"][0]["range"].is_null());
}
