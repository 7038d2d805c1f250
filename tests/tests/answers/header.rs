//! What the header of a list may say, and how it may be misspelt.

use super::check;

/// Lists with this header and one row of these cells.
fn with_headers(headers: &[(&str, &str)]) -> Vec<String> {
    headers.iter().map(|(header, row)| format!("{header}\n{row}\n")).collect()
}

fn check_headers(name: &str, headers: &[(&str, &str)]) {
    let lists = with_headers(headers);
    let lists: Vec<_> = lists.iter().map(|list| (&**list, None)).collect();
    check(name, &lists);
}

#[test]
fn titles_are_spelt_in_many_ways() {
    let headers = [
        ("Code,MESSAGE", "1,a"),
        (" code ,\u{201C}message\u{201D},'name'", "1,a,A"),
        ("\u{200B}code,`message`,\u{AB}name\u{BB}", "1,a,A"),
        ("code,message,RetryAfter : U16 ?", "1,a,"),
        ("code,message,Retry After:u16", "1,a,1"),
        ("code,message,HTTP", "1,a,x"),
        ("code,message,HTTPStatus", "1,a,x"),
        ("code,message,a b", "1,a,x"),
        ("code,message,Ünit", "1,a,x"),
        ("code,message,2nd", "1,a,x"),
        ("code,message,ErrorId", "1,a,x"),
        ("code,message,DETAILS", "1,a,x"),
        ("code,message,advice,Advice @ DE", "1,a,b,c"),
        ("code,message,\"Level : Enum( low | High ) ?\"", "1,a,low"),
        ("code,message,\"level:enum(a|b),c\"", "1,a,a"),
        ("code,Message @ zh-Hans,message", "1,a,b"),
        ("code,message,,", "1,a"),
        ("code,message,,", "1,a,,x"),
        ("code,message,,x,", "1,a,b,c"),
        ("code,message,,x", "1,a,,c"),
        ("\"code\",\"mess\nage\"", "1,a"),
        ("code,\"message\"x", "1,a"),
        ("code,\"message", "1,a"),
        ("code,\"mess\"age\"", "1,a"),
    ];
    check_headers("titles", &headers);
}

#[test]
fn columns_are_found_despite_their_titles() {
    let headers = [
        ("cod,message", "1,a"),
        ("code,mesage,nmae", "1,a,A"),
        ("code,message,access", "1,a,b"),
        ("code,message,succes", "1,a,true"),
        ("code,message,sucess,depercated", "1,a,true,x"),
        ("code,message,suces", "1,a,true"),
        ("code,message,messages", "1,a,b"),
        ("code,message,nam,name", "1,a,b,C"),
        ("errno,message", "1,a"),
        ("x,errno,msg", "1,2,a"),
        ("x,errno,message", "1,2,a"),
        ("x,msg,code", "longer text,a,1"),
        ("code,msg", "1,a"),
        ("code,msg,desc", "1,a,b"),
        ("code,desc", "1,a"),
        ("code,text,msg", "1,a,b"),
        ("error code,error-msg", "1,a"),
        ("x,message", "1,a"),
        ("x,y,message", "a,1,b"),
        ("x,y,message", "1,1,b"),
        ("code,x", "1,a"),
        ("code,x,y", "1,a,longer"),
        ("code,x,y", "1,longer,true"),
        ("code,x,y", "1,12,34"),
        ("code,x:u8", "1,12"),
        ("x,y", "1,a"),
        ("x,message:u8", "1,2"),
        ("code", "1"),
        ("message", "a"),
        ("name,text", "A,a"),
        ("代码,信息", "1,a"),
        ("code,message,描述,名称", "1,a,b,C"),
    ];
    check_headers("columns", &headers);
    let lists = [
        // A name and a number are used once, though nothing is said of them.
        ("id,text\n0,same\n1,same\n", None),
        ("id,text\n1,a\n1,b\n2,c\n", None),
        ("id,message,name\n1,a,A\n1,b,A\n2,c,a\n", None),
        ("x,message\n1,a\n1,b\n", None),
        ("x,y,message\n1,1,a\n1,2,b\n", None),
        ("x,message\n1,a\n,b\n", None),
        ("x,message\n,a\n,b\n", None),
        ("code,x,y\n1,Abc,sentence\n2,Def,\n", None),
        ("code,x,y\n1,Abc,Def\n2,Def,Geh\n", None),
        ("code,x,y\n1,true,one\n2,FALSE,\n", None),
        ("code,x,y\n1,long text,b2\n2,3,c\n", None),
        ("code,x,y\n1,用户,abc\n2,不存,d\n", None),
    ];
    check("columns_by_cells", &lists);
}

#[test]
fn own_columns_have_a_type() {
    let kinds = [
        "u8",
        "u16?",
        "i64",
        "f32",
        "f64?",
        "bool",
        "str",
        "str?",
        "enum",
        "enum?",
        "enum(x|y)",
        "enum(x|y)?",
        "enum()",
        "enum(x|)",
        "enum(x|X)",
        "enum(x|x-)",
        "enum(a;b)",
        "enum(a / b)",
        "enum(a|b;c)",
        "enum(1;2)",
        "enum(a;A)",
        "enum(a、b)",
        "enum(a; b)?",
        "enum(x",
        "enum(1)",
        "Bool",
        "boolean",
        "string?",
        "int",
        "uint",
        "float",
        "unt8",
        "u9",
        "i128",
        "uint8",
        "sting",
        "date",
        "",
        "?",
    ];
    let headers: Vec<String> = kinds.iter().map(|kind| format!("code,message,x:{kind}")).collect();
    let headers: Vec<_> = headers.iter().map(|header| (&**header, "1,a,x")).collect();
    check_headers("types_of_columns", &headers);
    let names = [
        "x y",
        "x-y",
        "X",
        "xY",
        "x.y",
        "1x",
        "_x",
        "self",
        "super",
        "type",
        "ü",
        "x!",
        "hash",
        "hash:u8",
        "clone:bool?",
        "code_in",
        "retry:u8:u8",
        "a:",
        ":u8",
        "-",
        "",
    ];
    let headers: Vec<String> = names.iter().map(|name| format!("code,message,{name}")).collect();
    let headers: Vec<_> = headers.iter().map(|header| (&**header, "1,a,1")).collect();
    check_headers("names_of_columns", &headers);
}

#[test]
fn columns_are_distinct() {
    let headers = [
        ("code,message,code", "1,a,2"),
        ("code,message,x,x", "1,a,b,c"),
        ("code,message,x,X", "1,a,b,c"),
        ("code,message,x:u8,x:u16", "1,a,1,2"),
        ("code,message,msg,Message", "1,a,b,c"),
        ("code,message,a_b:enum,ab:enum", "1,a,x,y"),
        ("code,message,a_b:enum,a__b:enum", "1,a,x,y"),
        ("code,message,a_b,a__b:enum", "1,a,x,y"),
        ("code,message,message@de,message@DE", "1,a,b,c"),
        ("code,message,x,x@de,x@de", "1,a,b,c,d"),
        ("code,message,x,x@de,x_in", "1,a,b,c,d"),
        ("code,message,x,x@de,x_in:u8", "1,a,b,c,1"),
        ("code,message,x,x_in", "1,a,b,c"),
    ];
    check_headers("distinct", &headers);
}

#[test]
fn columns_have_languages() {
    let titles = [
        "message@de",
        "message@zh_CN",
        "message@German",
        "message@qq",
        "message@",
        "message@x@y",
        "@de",
        "msg@de",
        "mesage@de",
        "description@de",
        "code@de",
        "name@de",
        "deprecated@de",
        "success@de",
        "message@de:str",
        "message:str@de",
        "message:de",
        "message:zh_CN",
        "message:str",
        "description:fr",
        "code:u8",
        "code:de",
        "name:str",
        "success:bool",
        "deprecated:bool",
        "message_de",
        "de_message",
        "message-de",
        "message.de",
        "message(de)",
        "message (de)",
        "message [Spanish]",
        "message/fr",
        "msg_de",
        "message_id",
        "message_no",
        "message(id)",
        "de",
        "German",
        "id",
        "cn",
        "zh-hans",
        "PT_br",
        "message_zh_Hans",
        "x@de",
        "X Y@de",
        "advice@de",
        "Advice_de",
        "text_fr",
    ];
    let headers: Vec<String> = titles.iter().map(|it| format!("code,message,{it}")).collect();
    let headers: Vec<_> = headers.iter().map(|header| (&**header, "1,a,b")).collect();
    check_headers("languages", &headers);
    let headers = [
        ("code,message@de", "1,a"),
        ("code,message@de,message@fr", "1,a,b"),
        ("code,message@de,description", "1,a,b"),
        ("code,description,message@de", "1,a,b"),
        ("code,message,advice,advice@de,advice@fr", "1,a,b,c,d"),
        ("code,message,advice:u8,advice@de", "1,a,1,c"),
        ("code,message,advice:str?,advice@de", "1,a,,c"),
        ("code,message,advice@de,advice@fr,other@fr", "1,a,b,c,d"),
        ("code,message,advice@de,advice", "1,a,b,c"),
        ("code,message,advice,advice_de", "1,a,b,c"),
        ("code,message,advice,de_advice", "1,a,b,c"),
        ("code,message,mesage,mesage@de", "1,a,b,c"),
        ("code,message,descriptio@de,description", "1,a,b,c"),
        ("code,description,de", "1,a,b"),
        ("code,message,level:enum,level@de", "1,a,b,c"),
        ("code,msg,message@de", "1,a,b"),
        ("code,desc,message@de", "1,a,b"),
        ("code,msg,desc,description@de", "1,a,b,c"),
        ("code,msg,x@de", "1,a,b"),
    ];
    check_headers("translations", &headers);
}
