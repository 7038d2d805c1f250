//! The primitive types are other types here.

#![allow(dead_code, non_camel_case_types, reason = "they are there to be in the way")]

struct bool;
struct char;
struct f32;
struct f64;
struct i128;
struct i16;
struct i32;
struct i64;
struct i8;
struct isize;
struct str;
struct u128;
struct u16;
struct u32;
struct u64;
struct u8;
struct usize;

jmessage_codes::jmessage_codes! {
    /// With a column of each kind.
    pub enum Code from inline "
code,message,deprecated,wait:u8?,far:i64,share:f32,exact:f64?,again:bool,word:enum,other:enum?,advice:str?
0,ok,,1,-5,0.5,2.25,true,one,,none
7,gone,use 8,,6,1e3,,false,two,b,
";
}

#[test]
fn a_type_of_the_user_takes_the_place_of_no_primitive() {
    let code = jmessage_codes::known!(Code, 7);
    assert_eq!((code.wait(), code.far(), code.again()), (None, 6, false));
    assert_eq!((code.share(), code.exact()), (1000.0, None));
    assert_eq!(Code::Ok.exact(), Some(2.25));
    assert_eq!((code.word(), code.other()), (CodeWord::Two, Some(CodeOther::B)));
    assert!("0".parse::<Code>().is_ok_and(|code| code.is_success()));
}
