//! Attributes that hold for all that is generated, and the options.

#![deny(warnings, missing_docs)]

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    /// What is left out needs no list.
    #[cfg(any())]
    pub enum Absent from "pass/absent.csv";
}

jmessage_codes! {
    /// Its mistakes are left out too.
    #[cfg(any())]
    pub enum Wrong from inline "code,message\nx,wrong\n";
}

jmessage_codes! {
    /// Left out by a condition in another.
    #[cfg_attr(all(), cfg(any()))]
    pub enum LeftOut from inline "code,message,team:enum\n1,one,core\n";
}

jmessage_codes! {
    /// Here the words are there, in a name that a lint would complain of.
    #[cfg(all())]
    #[codes(exhaustive)]
    #[codes(language = "de", derive(Default))]
    #[cfg_attr(all(), expect(non_camel_case_types, reason = "it is called so"))]
    pub enum code_of_team from inline "
code,name,message,message@en
1,One,eins,one
2,Two,zwei,two
";
}

jmessage_codes! {
    /// Users get a warning.
    #[deprecated(note = "use another")]
    pub enum Old from inline "code,message,team:enum\n1,one,core\n2,two,edge\n";
}

const fn number(code: code_of_team) -> i32 {
    match code {
        code_of_team::One => 1,
        code_of_team::Two => 2,
    }
}

fn main() {
    assert_eq!(number(code_of_team::Two), 2);
    assert_eq!(code_of_team::One.message_in("en"), "one");
    assert_eq!(code_of_team::One.message_in("de, en"), "eins");
}
